"""APIv2's answers and requests that go wrong: faults on demand, and hostile bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.apiv2 import sign_v2
from support.platform_v2 import exchange, micropay, order, refund, signed
from support.rows import for_each

from wechatpay_chain import Builder, Client
from wechatpay_chain.exceptions import (
    MissingSignatureHeaderError,
    ProtocolError,
    ServerStatusError,
    SignatureMismatchError,
    WeChatPayError,
)
from wechatpay_chain.testing import Checks, Identity, Platform

if TYPE_CHECKING:
    from wechatpay_chain import Response


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """One that makes all checks."""
    with Platform(identity) as started:
        yield started


@pytest.fixture
def client(platform: Platform) -> Iterator[Client]:
    with Builder.factory(platform.config) as made:
        yield made


def pay(client: Client, identity: Identity, **more: Any) -> Response:
    response: Response = client.v2.pay.micropay.post(xml=micropay(identity, **more))
    return response


FAULTS: list[tuple[str, type[WeChatPayError], str]] = [
    ("wrong_signature", SignatureMismatchError, "does not have the sign"),
    ("missing_header", MissingSignatureHeaderError, "has no sign"),
    ("too_many_requests", WeChatPayError, "FREQUENCY_LIMITED"),
    ("system_error", WeChatPayError, "SYSTEMERROR"),
    ("html_error", ServerStatusError, "answered 500"),
    ("truncated_body", ProtocolError, "the outcome is unknown"),
    ("reset_after_body", ProtocolError, "the outcome is unknown"),
]


@for_each("kind", ["MD5", "HMAC-SHA256"])
@pytest.mark.parametrize(("name", "error", "told"), FAULTS, ids=[row[0] for row in FAULTS])
def test_a_fault_happens_to_the_next_answer_only(
    platform: Platform,
    client: Client,
    identity: Identity,
    name: str,
    error: type[WeChatPayError],
    told: str,
    kind: str,
) -> None:
    fault = platform.faults.add(name, path="v2/pay/micropay")
    client.v2.pay.orderquery.post(xml=order(identity))
    with pytest.raises(error, match=told):
        pay(client, identity, sign_type=kind)
    assert fault.count == 1
    assert pay(client, identity, sign_type=kind).verified


def test_a_wrong_sign_is_all_that_is_wrong(platform: Platform, identity: Identity) -> None:
    platform.faults.add("wrong_signature")
    said = exchange(platform, signed(order(identity), identity)).fields
    assert said["trade_state"] == "SUCCESS"
    assert len(said["sign"]) == 32
    assert said["sign"] != sign_v2(said, secret=identity.secret)


@pytest.mark.parametrize("name", ["stale_clock", "unknown_serial", "signtest_probe"])
def test_what_is_of_apiv3_alone_waits_for_a_call_of_it(
    platform: Platform, client: Client, identity: Identity, name: str
) -> None:
    fault = platform.faults.add(name)
    assert pay(client, identity).verified
    assert fault.count == 0
    with pytest.raises(WeChatPayError):
        client.v3.certificates.get()
    assert fault.count == 1


@pytest.mark.parametrize("content", ["<xml>", "<xml><sign>1</sign><a><b>1</b></a></xml>", ""])
def test_a_fault_leaves_alone_what_is_not_an_answer(
    platform: Platform, identity: Identity, content: str
) -> None:
    headers = {"Content-Type": "text/xml"}
    platform.expect("POST", "/pay/orderquery").respond(content=content, headers=headers)
    platform.faults.add("wrong_signature")
    said = exchange(platform, signed(order(identity), identity))
    assert (said.status, said.content) == (200, content.encode())


def test_a_refund_over_http_is_carried_out_with_a_warning(
    platform: Platform, client: Client, identity: Identity
) -> None:
    for _ in range(2):
        client.v2.secapi.pay.refund.post(xml=refund(identity), security=True)
    (warning,) = [one for one in platform.warnings if "certificate" in one]
    assert "cannot be demanded over plain HTTP" in warning


# -- hostile bytes -------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def lenient(identity: Identity) -> Iterator[Platform]:
    """One that lets anybody in, and looks at what is sent."""
    checks = Checks(signature=False, serial=False, timestamp=False, nonce=False)
    with Platform(identity, checks=checks, keep=10) as started:
        yield started


TARGETS = [
    "/pay/micropay", "/pay/downloadbill", "/secapi/mch/uploadmedia", "/papay/h5entrustweb",
    "/appauth/authindex", "/appauth/getaccesstoken", "/xdc/apiv2getsignkey/sign/getsignkey",
]  # fmt: skip
FORM = "multipart/form-data; boundary=B"


@pytest.mark.parametrize("target", TARGETS)
@settings(max_examples=30)
@given(st.binary(max_size=60), st.sampled_from(["text/xml", FORM, "a/b"]))
def test_no_bytes_are_an_error_of_the_platforms(
    lenient: Platform, target: str, body: bytes, kind: str
) -> None:
    for method, whole in (("POST", target), ("GET", f"{target}?{body.hex()}=%{body.hex()}")):
        said = exchange(lenient, body, whole, method, **{"Content-Type": kind})
        assert said.status < 500
        assert b"SYSTEM_ERROR" not in said.content
    lenient.check()
