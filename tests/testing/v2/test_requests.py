"""Who is let in to APIv2: signs and merchants, as another program sends them byte for byte."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from support.apiv2 import sign_v2, xml_text
from support.platform_v2 import exchange, failure, order, query_of, signed

from wechatpay_chain import Builder, Client
from wechatpay_chain.exceptions import ClientStatusError
from wechatpay_chain.testing import Checks, Identity, Platform

if TYPE_CHECKING:
    from support.platform_v2 import Said

    from wechatpay_chain.testing import Refusal

LOOKUP = "/papay/h5entrustweb"


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """One that makes all checks, and remembers nothing."""
    with Platform(identity, desks=()) as started:
        yield started


@pytest.fixture
def client(platform: Platform) -> Iterator[Client]:
    with Builder.factory(platform.config) as made:
        yield made


def refusal(platform: Platform) -> Refusal:
    """The only one so far."""
    (one,) = platform.refused
    assert platform.requests == []
    return one.refusal


def require_refused(said: Said, message: str) -> None:
    assert (said.status, said.headers["Content-Type"]) == (200, "text/xml; charset=utf-8")
    assert said.fields["return_code"] == "FAIL"
    assert message in said.fields["return_msg"]
    assert "sign" not in said.fields


@pytest.mark.parametrize("kind", ["MD5", "HMAC-SHA256"])
def test_a_signed_request_is_let_in_and_answered_with_a_sign(
    platform: Platform, identity: Identity, kind: str
) -> None:
    said = exchange(platform, signed(order(identity, sign_type=kind), identity, kind))
    answered = said.fields
    assert (said.status, answered["result_code"], answered["out_trade_no"]) == (
        200,
        "SUCCESS",
        "ORDER-1",
    )
    assert answered["sign"] == sign_v2(answered, secret=identity.secret, kind=kind)


def test_what_came_is_kept(platform: Platform, identity: Identity) -> None:
    exchange(platform, signed(order(identity), identity))
    (seen,) = platform.requests
    assert seen.plain() == order(identity)
    assert (seen.mchid, seen.title, seen.certificate) == (identity.mchid, "查询订单", None)
    assert seen.credentials is not None
    assert (seen.credentials.nonce, seen.credentials.serial) == ("n0nce", "")


# What is done to the fields of a signed request; what is found then.
TAMPERED: dict[str, tuple[Callable[[dict[str, str]], dict[str, str]], str]] = {
    "a field altered": (lambda f: {**f, "out_trade_no": "ORDER-2"}, "not match"),
    "a field added": (lambda f: {**f, "attach": "a"}, "not match"),
    "a field left out": (lambda f: less(f, "nonce_str"), "not match"),
    "another secret": (lambda f: {**f, "sign": sign_v2(f, secret="x" * 32)}, "not match"),
    "small letters": (lambda f: {**f, "sign": f["sign"].lower()}, "not match"),
    "cut off": (lambda f: {**f, "sign": f["sign"][:-1]}, "not match"),
    "longer": (lambda f: {**f, "sign": f["sign"] + "0"}, "not match"),
    "said to be of the other kind": (lambda f: {**f, "sign_type": "HMAC-SHA256"}, "not match"),
    "no ASCII": (lambda f: {**f, "sign": "签" * 32}, "not match"),
    "an unknown kind": (lambda f: {**f, "sign_type": "SHA256"}, "sign_type is MD5 or HMAC-SHA256"),
    "an empty sign": (lambda f: {**f, "sign": ""}, "sign is missing"),
    "no sign": (lambda f: less(f, "sign"), "sign is missing"),
}


def less(fields: dict[str, str], name: str) -> dict[str, str]:
    return {k: v for k, v in fields.items() if k != name}


@pytest.mark.parametrize("what", TAMPERED)
def test_a_tampered_request_is_refused(platform: Platform, identity: Identity, what: str) -> None:
    (change, issue), fields = TAMPERED[what], order(identity)
    whole = {**fields, "sign": sign_v2(fields, secret=identity.secret)}
    require_refused(exchange(platform, xml_text(change(whole)).encode()), "签名错误")
    assert refusal(platform).code == "SIGN_ERROR"
    assert issue in refusal(platform).issue


def test_a_refusal_tells_what_was_to_be_signed_and_not_the_secret(
    platform: Platform, identity: Identity
) -> None:
    exchange(platform, xml_text({**order(identity), "sign": "0" * 32}).encode())
    told: Any = refusal(platform).detail
    assert told["sign_information"]["truncated_sign_message"] == (
        f"appid=wx8888888888888888&mch_id={identity.mchid}&nonce_str=n0nce"
        "&out_trade_no=ORDER-1&key=***"
    )
    assert identity.secret not in str(told)


@pytest.mark.parametrize(
    ("own", "issue"),
    [
        ({"mch_id": "1230000109"}, "merchant 1230000109 is unknown"),
        ({"mch_id": ""}, "mch_id is missing"),
        ({"mch_id": "", "mchid": "2"}, "merchant 2 is unknown"),
        ({"mch_id": "", "combine_mch_id": "3"}, "merchant 3 is unknown"),
    ],
)
def test_another_merchant_is_refused_though_its_sign_fits(
    platform: Platform, identity: Identity, own: dict[str, str], issue: str
) -> None:
    require_refused(exchange(platform, signed(order(identity, **own), identity)), "商户号不存在")
    assert refusal(platform).issue == issue


@pytest.mark.parametrize(
    ("body", "issue"),
    [
        (b"", "not XML"),
        (b"{}", "not XML"),
        (b"<xml><a>", "not XML"),
        (b"\xff\xfe", "not UTF-8"),
        (b"<xml><sign>1</sign><sign>1</sign></xml>", "sign is there more than once"),
        (b"<xml><a><b>1</b></a></xml>", "a has elements inside"),
        (b'<!DOCTYPE x [<!ENTITY a "1">]><xml><a>&a;</a></xml>', "DOCTYPE"),
    ],
)
def test_what_cannot_be_read_is_refused(platform: Platform, body: bytes, issue: str) -> None:
    require_refused(exchange(platform, body), issue)
    assert refusal(platform).code == "XML_FORMAT_ERROR"


CONTRACT = {
    "appid": "wx1",
    "plan_id": "1",
    "contract_code": "C1",
    "request_serial": "1",
    "contract_display_account": "张三 & 李四",
    "notify_url": "https://example.com/notify",
    "version": "1.0",
    "timestamp": "1700000000",
    "clientip": "127.0.0.1",
}


def test_a_get_is_proved_by_its_query(platform: Platform, identity: Identity) -> None:
    query = query_of({**CONTRACT, "mch_id": identity.mchid}, identity)
    assert exchange(platform, b"", f"{LOOKUP}?{query}", "GET").fields["result_code"] == "SUCCESS"
    assert platform.requests[0].plain() == {**CONTRACT, "mch_id": identity.mchid}


@pytest.mark.parametrize("change", ["&version=1.0", "&more=1", ""])
def test_a_tampered_query_is_refused(platform: Platform, identity: Identity, change: str) -> None:
    query = query_of({**CONTRACT, "mch_id": identity.mchid}, identity) + change
    target = f"{LOOKUP}?{query if change else query.replace('C1', 'C2')}"
    assert exchange(platform, b"", target, "GET").fields["return_code"] == "FAIL"
    assert platform.requests == []


@pytest.mark.parametrize("name", ["signature", "serial"])
def test_each_check_can_be_turned_off(identity: Identity, name: str) -> None:
    fields = {**order(identity), "mch_id": "1"} if name == "serial" else order(identity)
    body = xml_text({**fields, "sign": "0" * 32}).encode() if name == "signature" else b""
    with Platform(identity, desks=(), checks=Checks(**{name: False})) as platform:
        said = exchange(platform, body or signed(fields, identity))
    assert said.fields["return_code"] == "SUCCESS"


def test_without_any_check_everything_is_let_in(identity: Identity) -> None:
    with Platform(identity, documented=False, checks=Checks.none()) as platform:
        platform.expect("POST", "/pay/orderquery").respond({"trade_state": "NOTPAY"})
        assert exchange(platform, b"<xml>").fields["trade_state"] == "NOTPAY"


# -- paths that are not there --------------------------------------------------------------------


def test_a_misspelt_path_is_a_404_that_names_the_nearest(
    platform: Platform, client: Client, identity: Identity
) -> None:
    with pytest.raises(ClientStatusError) as caught:
        client["v2/pay/orderquerry"].post(xml=order(identity))
    assert caught.value.status_code == 404
    assert "did you mean POST v2/pay/orderquery?" in str(caught.value)
    assert platform.refused == []


@pytest.mark.parametrize("hint", ["xml", "text/xml", "application/xml"])
def test_what_looks_like_apiv2_is_answered_in_xml(
    platform: Platform, identity: Identity, hint: str
) -> None:
    body = signed(order(identity), identity)
    headers = {} if hint == "xml" else {"Content-Type": hint}
    said = exchange(platform, body, "/pay/nothing", **headers)
    assert (said.status, said.fields["return_code"]) == (404, "FAIL")


def test_a_query_with_a_sign_looks_like_apiv2(platform: Platform, identity: Identity) -> None:
    query = query_of({"mch_id": identity.mchid}, identity)
    said = exchange(platform, b"", f"/papay/entrustwebb?{query}", "GET")
    assert (said.status, said.fields["return_code"]) == (404, "FAIL")


def test_an_upload_with_a_sign_looks_like_apiv2(client: Client, identity: Identity) -> None:
    parts = [{"name": "mch_id", "contents": identity.mchid}]
    with pytest.raises(ClientStatusError, match="did you mean POST v2/secapi/mch/uploadmedia"):
        client["v2/secapi/mch/uploadmedias"].post(multipart=parts)


PLAIN = {"Accept": "*/*", "User-Agent": "by-hand", "Content-Type": "application/json"}


@pytest.mark.parametrize("headers", [{}, {"Authorization": "WECHATPAY2-SHA256-RSA2048 a"}])
def test_anything_else_is_apiv3s(platform: Platform, headers: dict[str, str]) -> None:
    said = exchange(
        platform, b"{}" if not headers else b"<xml/>", "/pay/nothing", **PLAIN, **headers
    )
    assert said.status == 401
    assert b'"SIGN_ERROR"' in said.content


def test_the_prefix_of_a_chain_is_not_sent(platform: Platform, identity: Identity) -> None:
    said = exchange(platform, signed(order(identity), identity), "/v2/pay/orderquery")
    assert said.status == 404
    assert "v2/pay/orderquery" in said.fields["return_msg"]


def test_the_right_secret_is_in_the_configuration(client: Client, identity: Identity) -> None:
    assert client.v2.pay.orderquery.post(xml=order(identity)).verified


def test_a_client_with_another_secret_is_told_what_to_check(
    platform: Platform, identity: Identity
) -> None:
    with Builder.factory({**platform.config, "secret": "x" * 32}) as client:
        error = failure(client.v2.pay.orderquery.post, xml=order(identity))
    assert (error.return_code, error.return_msg) == ("FAIL", "签名错误")
    assert "check secret and mchid" in str(error)


def test_a_client_of_another_merchant_is_refused(platform: Platform, identity: Identity) -> None:
    with Builder.factory({**platform.config, "mchid": "1230000109"}) as client:
        error = failure(client.v2.pay.orderquery.post, xml=order(identity, mch_id="1230000109"))
    assert error.return_msg == "商户号不存在"
