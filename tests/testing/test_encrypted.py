"""Sensitive fields of requests: for which key, in which place, and that they are demanded."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from support.rows import for_each

from wechatpay_chain import Builder, Client, HTTPStatusError
from wechatpay_chain._sensitive.cipher import Padding, encrypted
from wechatpay_chain.catalogue import Field, endpoints
from wechatpay_chain.message import Headers
from wechatpay_chain.testing import Checks, Identity, Platform, ReceivedRequest
from wechatpay_chain.testing._identity.keys import PlatformKeys
from wechatpay_chain.testing._message.refusal import Refusal
from wechatpay_chain.testing._v3.opening import opened, opened_query

RECEIVERS = "v3/profitsharing/receivers/add"
GUIDES = "v3/smartguide/guides"
MISSING = "HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)"
UNKNOWN = "平台证书序列号Wechatpay-Serial错误"


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """One that makes all checks, and remembers nothing."""
    with Platform(identity, desks=()) as started:
        yield started


def sealed(platform: Platform, text: str = "王五", padding: Padding = "oaep") -> str:
    return encrypted(text, platform.keys.signing.public_key, padding)


def receiver(name: str) -> dict[str, Any]:
    return {"appid": "wx1", "type": "MERCHANT_ID", "account": "1", "name": name,
            "relation_type": "STORE"}  # fmt: skip


def refusal(client: Client, serial: str, name: str) -> tuple[int, str | None, str | None]:
    with pytest.raises(HTTPStatusError) as caught:
        client[RECEIVERS].post(json=receiver(name), headers={"Wechatpay-Serial": serial})
    error = caught.value
    return error.status_code, error.code, error.response.json()["message"]


def test_a_key_that_is_not_live_opens_nothing(platform: Platform, client: Client) -> None:
    assert refusal(client, "ABCDEF", sealed(platform)) == (400, "PARAM_ERROR", UNKNOWN)


def test_without_a_serial_nothing_is_opened(identity: Identity) -> None:
    (endpoint,) = (one for one in endpoints() if one.template == RECEIVERS)
    keys = PlatformKeys(identity)
    name = encrypted("王五", keys.signing.public_key)
    body = json.dumps(receiver(name)).encode()
    request = ReceivedRequest("POST", f"/{RECEIVERS}", Headers({}), body, endpoint=endpoint)
    with pytest.raises(Refusal, match=r"400 PARAM_ERROR: HTTP header") as caught:
        opened(request, keys)
    assert caught.value.message == MISSING


def test_only_the_key_that_is_named_opens(platform: Platform, client: Client) -> None:
    public, certificate = platform.keys.live.values()
    name = encrypted("王五", certificate.public_key)
    assert refusal(client, public.serial, name)[:2] == (400, "PARAM_ERROR")
    headers = {"Wechatpay-Serial": certificate.serial}
    with Builder.factory({**platform.config, "certs": platform.keys.certs}) as other:
        assert other[RECEIVERS].post(json=receiver(name), headers=headers).status_code == 200


def test_what_is_not_sensitive_needs_no_serial(identity: Identity) -> None:
    request = ReceivedRequest("POST", "/v3/x", Headers({}), b'{"a": 1}')
    assert opened(request, PlatformKeys(identity)) == {"a": 1}


def test_a_parameter_of_the_query_is_wanted_encrypted(client: Client) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        client[GUIDES].get(query={"store_id": "1", "mobile": "13900000000"})
    detail = caught.value.response.json()["detail"]
    assert (detail["field"], detail["location"]) == ("/mobile", "query")


def test_a_query_is_said_again_in_plain(identity: Identity) -> None:
    path = "v3/aggracct-bc/wb-channel/account/balance"
    (endpoint,) = (one for one in endpoints() if one.template == path)
    keys = PlatformKeys(identity)
    text = encrypted("6222000011112222", keys.signing.public_key).replace("+", "%2B")
    headers = Headers({"Wechatpay-Serial": keys.signing.serial})
    target = f"/{path}?card_no={text}&x=1"
    request = ReceivedRequest("GET", target, headers, b"", endpoint=endpoint)
    assert opened_query(request, keys) == {"card_no": "6222000011112222", "x": "1"}


QUERIED = [one for one in endpoints() if any(each.encrypted for each in one.query)]


@for_each("endpoint", QUERIED)
def test_every_sensitive_query_is_refused_in_plain(identity: Identity, endpoint: Any) -> None:
    name = next(one.name for one in endpoint.query if one.encrypted)
    keys = PlatformKeys(identity)
    headers = Headers({"Wechatpay-Serial": keys.signing.serial})
    request = ReceivedRequest("GET", f"/x?{name}=plain", headers, b"", endpoint=endpoint)
    with pytest.raises(Refusal) as caught:
        opened_query(request, keys)
    assert (caught.value.detail or {})["field"] == f"/{name}"


def test_plain_text_is_refused_where_an_expectation_serves(platform: Platform) -> None:
    platform.expect("POST", f"/{RECEIVERS}").respond({})
    platform.expect("GET", f"/{GUIDES}").respond({})
    with Builder.factory(platform.config) as client:
        with pytest.raises(HTTPStatusError, match="400 PARAM_ERROR"):
            client[RECEIVERS].post(json=receiver("plain"))
        with pytest.raises(HTTPStatusError, match="400 PARAM_ERROR"):
            client[GUIDES].get(query={"store_id": "1", "mobile": "139"})


def test_without_a_check_of_queries_plain_text_is_let_pass(identity: Identity) -> None:
    with (
        Platform(identity, desks=(), checks=Checks(query=False)) as platform,
        Builder.factory(platform.config) as client,
    ):
        assert client[GUIDES].get(query={"store_id": "1", "mobile": "139"}).status_code == 200


def nested(fields: tuple[Field, ...], value: Any) -> dict[str, Any]:
    """A document that leads to the first sensitive field of *fields*."""
    for one in fields:
        inner = value if one.encrypted else nested(one.fields, value)
        if inner:
            return {one.name: [inner] if one.type.endswith("[]") else inner}
    return {}


def test_the_meta_of_an_upload_is_opened_too(identity: Identity) -> None:
    path = "v3/marketing/shopping-receipt/shoppingreceipts"
    (endpoint,) = (one for one in endpoints() if one.template == path and one.method == "POST")
    meta = next(one for one in endpoint.body if one.name == "meta")
    keys = PlatformKeys(identity)
    told = [
        nested(meta.fields, text) for text in ("王五", encrypted("王五", keys.signing.public_key))
    ]

    def request(said: dict[str, Any]) -> ReceivedRequest:
        head = b'--B\r\nContent-Disposition: form-data; name="meta"\r\n\r\n'
        body = head + json.dumps(said).encode() + b"\r\n--B--\r\n"
        kind = "multipart/form-data; boundary=B"
        fields = {"Content-Type": kind, "Wechatpay-Serial": keys.signing.serial}
        return ReceivedRequest("POST", f"/{path}", Headers(fields), body, endpoint=endpoint)

    assert opened(request(told[1]), keys) == told[0] != {}
    with pytest.raises(Refusal) as caught:
        opened(request(told[0]), keys)
    assert str((caught.value.detail or {})["field"]).startswith("/meta/")


@pytest.mark.parametrize(
    ("path", "padding", "opens"),
    [
        (RECEIVERS, "oaep", True),
        (RECEIVERS, "pkcs1", False),
        ("v3/global/profit-sharing/receivers", "oaep", True),
        ("v3/global/profit-sharing/receivers", "pkcs1", True),
    ],
)
def test_only_overseas_the_older_padding_is_taken(
    identity: Identity, path: str, padding: Padding, opens: bool
) -> None:
    (endpoint,) = (one for one in endpoints() if one.template == path and one.method == "POST")
    keys = PlatformKeys(identity)
    said = nested(endpoint.body, encrypted("王五", keys.signing.public_key, padding))
    headers = Headers({"Wechatpay-Serial": keys.signing.serial})
    body = json.dumps(said).encode()
    request = ReceivedRequest("POST", "/x", headers, body, endpoint=endpoint)
    if opens:
        assert opened(request, keys) == nested(endpoint.body, "王五")
    else:
        with pytest.raises(Refusal, match="PARAM_ERROR"):
            opened(request, keys)


def test_null_in_an_optional_field_counts_as_absent(platform: Platform, client: Client) -> None:
    body = {**receiver(sealed(platform)), "custom_relation": None}
    serial = {"Wechatpay-Serial": platform.keys.signing.serial}
    assert client[RECEIVERS].post(json=body, headers=serial).status_code == 200
    assert "custom_relation" not in platform.requests[0].plain()
    assert platform.warnings == [f"POST {RECEIVERS}: body /custom_relation: is null; leave it out"]
