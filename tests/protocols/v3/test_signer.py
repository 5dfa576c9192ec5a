from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from support.answers import (
    MCHID,
    NOW,
    PUBLIC_KEY_ID,
    SERIAL,
    Answer,
    Terminal,
    client_of,
    merchant_key,
    platform_key,
    signed,
    stranger_key,
    unsigned,
)
from support.rows import for_each

from wechatpay_chain.exceptions import RequestOptionError, SignatureMismatchError, TemplateError
from wechatpay_chain.message import Request, Response
from wechatpay_chain.util import MediaUtil

if TYPE_CHECKING:
    from wechatpay_chain.typing import Handler, RequestOptions

CERTIFICATE_SERIAL = "2B0E9D8C7F6A5B4C3D2E1F0A9B8C7D6E5F4A3B2C"


def items(request: Request) -> dict[str, str]:
    scheme, _, rest = request.headers["Authorization"].partition(" ")
    assert scheme == "WECHATPAY2-SHA256-RSA2048"
    return dict(re.findall(r'(\w+)="([^"]*)"', rest))


def assert_signed(request: Request, body: bytes) -> None:
    """The Authorization must be the merchant's, over this request and *body*."""
    found = items(request)
    lines = (request.method, request.target, found["timestamp"], found["nonce_str"])
    message = "".join(f"{line}\n" for line in lines).encode() + body + b"\n"
    merchant_key().public_key().verify(
        base64.b64decode(found["signature"]), message, PKCS1v15(), SHA256()
    )


# What is signed


@for_each(
    "verb, options, body",
    [
        ("get", {}, b""),
        ("get", {"query": {"a": "中文", "b": [1, "x y"]}}, b""),
        ("get", {"query": "a=%2f&b"}, b""),
        ("post", {}, b""),
        ("post", {"json": {}}, b"{}"),
        ("post", {"json": {"名": "商户"}}, '{"名":"商户"}'.encode()),
        ("put", {"body": b"\x00\xff\n"}, b"\x00\xff\n"),
        ("patch", {"form_params": {"a": "x y"}}, b"a=x+y"),
        ("delete", {}, b""),
    ],
)
def test_the_signature_covers_method_target_and_body(
    verb: str, options: dict[str, Any], body: bytes
) -> None:
    terminal = Terminal()

    getattr(client_of(terminal)["v3"].a._b_, verb)(b="x/y z", **options)

    assert terminal.request.body == body
    assert_signed(terminal.request, body)


def test_the_items_are_the_merchants_and_the_clocks() -> None:
    terminal = Terminal()

    client_of(terminal, clock=lambda: NOW + 0.99).v3.certificates.get()

    found = items(terminal.request)
    assert (found["mchid"], found["serial_no"]) == (MCHID, SERIAL)
    assert found["timestamp"] == str(NOW)
    assert re.fullmatch("[0-9A-Za-z]{32}", found["nonce_str"])


def test_the_authorization_is_one_line() -> None:
    terminal = Terminal()

    client_of(terminal).v3.certificates.get()

    assert terminal.request.headers["Authorization"].isprintable()


def test_every_request_has_a_nonce_of_its_own() -> None:
    terminal = Terminal()
    client = client_of(terminal)

    for _ in range(20):
        client.v3.certificates.get()

    assert len({items(request)["nonce_str"] for request in terminal.requests}) == 20


def test_of_an_upload_the_meta_is_signed() -> None:
    terminal = Terminal()
    media = MediaUtil("a.jpg", b"picture")

    client_of(terminal).v3.merchant.media.upload.post(body=media)

    assert b"picture" in terminal.request.body
    assert_signed(terminal.request, media.get_meta().encode())


def test_what_a_middleware_before_the_signer_changes_is_signed() -> None:
    terminal = Terminal()
    client = client_of(terminal)

    def stamp(handler: Handler) -> Handler:
        def stamping(request: Request, options: RequestOptions) -> Response:
            return handler(request.with_body(b'{"stamped":1}', {}), options)

        return stamping

    client.get_driver().select("v3").handler.before("signer", stamp, "stamp")
    client["v3"].x.post(json={"plain": 1})

    assert terminal.request.body == b'{"stamped":1}'
    assert_signed(terminal.request, b'{"stamped":1}')


def test_an_authorization_of_the_users_own_is_replaced() -> None:
    terminal = Terminal()

    client_of(terminal)["v3"].x.get(headers={"authorization": "Basic eDp5"})

    assert_signed(terminal.request, b"")


@pytest.mark.parametrize("base_uri", ["https://api.mch.weixin.qq.com/hk", "https://127.0.0.1/hk/"])
def test_the_folder_of_a_base_uri_is_kept_and_signed(base_uri: str) -> None:
    terminal = Terminal()

    client_of(terminal)["v3"].statements.get(base_uri=base_uri, query={"date": "1"})

    assert terminal.request.target == "/hk/v3/statements?date=1"
    assert_signed(terminal.request, b"")


# Wechatpay-Serial


def test_a_public_key_id_is_named_on_every_request() -> None:
    terminal = Terminal()

    client_of(terminal)["v3"].x.get()

    assert terminal.request.headers["Wechatpay-Serial"] == PUBLIC_KEY_ID


def test_a_public_key_id_is_named_also_beside_certificates() -> None:
    terminal = Terminal()
    key = platform_key().public_key()

    client_of(terminal, certs={CERTIFICATE_SERIAL: key, PUBLIC_KEY_ID: key})["v3"].x.get()

    assert terminal.request.headers["Wechatpay-Serial"] == PUBLIC_KEY_ID


def test_certificates_alone_are_not_named() -> None:
    terminal = Terminal(signed(serial=CERTIFICATE_SERIAL))

    client_of(terminal, certs={CERTIFICATE_SERIAL: platform_key().public_key()})["v3"].x.get()

    assert "Wechatpay-Serial" not in terminal.request.headers


@pytest.mark.parametrize("name", ["Wechatpay-Serial", "wechatpay-serial"])
def test_a_serial_of_the_users_own_wins(name: str) -> None:
    terminal = Terminal()

    client_of(terminal)["v3"].x.get(headers={name: CERTIFICATE_SERIAL})

    assert terminal.request.headers["Wechatpay-Serial"] == CERTIFICATE_SERIAL


# Foreign hosts

FOREIGN = [
    "https://pay.wechatpay.cn",
    "https://example.com",
    "https://api.mch.weixin.qq.com.example.com",
    "https://evilapi.mch.weixin.qq.com",
    "https://mch.weixin.qq.com",
    "https://example.com:443",
    "http://example.com",
    "https://[2001:db8::1]",
    "HTTPS://EXAMPLE.COM",
]


@for_each("host", [*FOREIGN, "https://api.mch.weixin.qq.co"])
def test_an_api_call_is_not_sent_to_a_base_uri_elsewhere(host: str) -> None:
    terminal = Terminal(unsigned())

    with pytest.raises(RequestOptionError, match="an API call would go there unsigned"):
        client_of(terminal)["v3"].x.get(base_uri=f"{host}/folder")

    assert terminal.requests == []


@for_each("host", FOREIGN)
def test_a_whole_address_elsewhere_gets_no_credential(host: str) -> None:
    terminal = Terminal(unsigned())

    client_of(terminal)[f"{host}/fapiao/file?token=x"].get()

    assert_bare(terminal.request, "/fapiao/file?token=x")


def assert_bare(request: Request, target: str) -> None:
    assert request.target == target
    assert request.origin not in {"https://api.mch.weixin.qq.com", "https://127.0.0.1"}
    assert not {"Authorization", "Wechatpay-Serial"} & set(request.headers)


def test_an_address_out_of_a_variable_gets_no_credential() -> None:
    terminal = Terminal(unsigned())

    client_of(terminal)["{+url}"].get(url="https://example.com/file")

    assert_bare(terminal.request, "/file")


def test_credentials_set_by_hand_do_not_leave_for_elsewhere() -> None:
    terminal = Terminal(unsigned())
    headers = {"AUTHORIZATION": "x", "wechatpay-serial": "y", "X-Other": "z"}

    client_of(terminal)["https://example.com/file"].get(headers=headers)

    assert_bare(terminal.request, "/file")
    assert terminal.request.headers["X-Other"] == "z"


def test_the_clients_own_headers_do_not_leave_for_elsewhere() -> None:
    terminal = Terminal(unsigned())
    own = {"X-Gateway-Token": "open sesame", "Cookie": "sid=1", "Accept": "*/*"}

    client_of(terminal, headers=own)["https://example.com/file"].get()

    assert not {"X-Gateway-Token", "Cookie"} & set(terminal.request.headers)
    assert terminal.request.headers["Accept"] != "*/*"


def test_the_clients_own_headers_go_to_the_platforms_other_hosts() -> None:
    terminal = Terminal(signed())

    client_of(terminal, headers={"X-Shop": "1"})["v3"].x.get(
        base_uri="https://apihk.mch.weixin.qq.com"
    )

    assert terminal.request.headers["X-Shop"] == "1"


def test_what_was_signed_for_the_platform_does_not_leave_for_elsewhere() -> None:
    terminal = Terminal(unsigned())
    client = client_of(terminal)

    def elsewhere(handler: Handler) -> Handler:
        def moved(request: Request, options: RequestOptions) -> Response:
            other = Request("GET", "https://example.com", "/", headers=request.headers)
            return handler(other.with_headers({"Authorization": "kept"}), options)

        return moved

    client.get_driver().select("v3").handler.before("signer", elsewhere)
    client["v3"].x.get()

    assert_bare(terminal.request, "/")


@for_each("verb", ["post", "put", "patch", "delete"])
@pytest.mark.parametrize("options", [{}, {"json": {"amount": 1}}], ids=["bare", "json"])
def test_only_a_get_leaves_for_elsewhere(verb: str, options: dict[str, Any]) -> None:
    terminal = Terminal(unsigned())

    with pytest.raises(RequestOptionError, match=r"example\.com is not a host of WeChat Pay"):
        getattr(client_of(terminal)["v3"].x, verb)(base_uri="https://example.com", **options)

    assert terminal.requests == []


def test_a_get_with_a_body_does_not_leave_for_elsewhere() -> None:
    terminal = Terminal(unsigned())

    with pytest.raises(RequestOptionError, match="a body would go there unsigned"):
        client_of(terminal)["https://example.com/x"].get(json={"name": "张三"})

    assert terminal.requests == []


@pytest.mark.parametrize("verb", ["get", "post"])
def test_an_address_with_user_information_is_refused(verb: str) -> None:
    terminal = Terminal(unsigned())

    with pytest.raises(TemplateError, match="user information"):
        getattr(client_of(terminal)["https://api.mch.weixin.qq.com@example.com/x"], verb)()

    assert terminal.requests == []


@for_each(
    "host",
    [
        "https://api.mch.weixin.qq.com",
        "https://API.mch.weixin.qq.com:443",
        "https://api2.mch.weixin.qq.com",
        "https://api2.wechatpay.cn",
        "https://apihk.mch.weixin.qq.com",
        "http://127.0.0.1:8080",
        "http://localhost:8080",
        "http://[::1]:8080",
    ],
)
def test_the_platforms_hosts_and_loopback_get_signed_requests(host: str) -> None:
    terminal = Terminal()

    client_of(terminal)[f"{host}/v3/x"].post(json={})

    assert_signed(terminal.request, b"{}")


def test_a_host_that_the_user_trusts_gets_signed_requests() -> None:
    terminal = Terminal()

    client_of(terminal, trusted_hosts=["Gateway.example.com"])[
        "https://gateway.EXAMPLE.com/v3/x"
    ].post(json={})

    assert_signed(terminal.request, b"{}")


def test_the_host_of_the_configured_base_uri_is_trusted() -> None:
    terminal = Terminal()

    client_of(terminal, base_uri="https://gateway.example.com/wechat")["v3"].x.post(json={})

    assert terminal.request.target == "/wechat/v3/x"
    assert_signed(terminal.request, b"{}")


def test_a_trusted_hosts_answer_is_verified_as_the_platforms_own() -> None:
    forged = signed(key=stranger_key())
    client = client_of(Terminal(forged), trusted_hosts=["gateway.example.com"])

    with pytest.raises(SignatureMismatchError):
        client["https://gateway.example.com/v3/x"].get()


def test_an_answer_from_elsewhere_is_not_verified_and_says_so() -> None:
    answers: list[Answer] = [unsigned(b"file"), signed(b"file")]

    for answer in answers:
        response = client_of(Terminal(answer))["https://example.com/x"].get()

        assert not response.verified
        assert "host is not WeChat Pay's" in str(response.unverified_reason)
