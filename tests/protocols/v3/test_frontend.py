"""What front ends are handed to open a payment with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from support.answers import MCHID, VECTORS, Terminal, client_of
from support.rows import for_each

from wechatpay_chain.exceptions import ConfigurationError, RequestOptionError

if TYPE_CHECKING:
    from wechatpay_chain import Client

VECTOR = json.loads((VECTORS / "frontend.json").read_text("utf-8"))
PREPAY_ID, APPID = VECTOR["prepay_id"], VECTOR["appid"]


def client(**more: Any) -> Client:
    return client_of(
        Terminal(), clock=lambda: VECTOR["timestamp"], nonce=lambda: VECTOR["nonce"], **more
    )


def test_a_page_gets_all_that_the_bridge_takes() -> None:
    assert client().jsapi(PREPAY_ID, APPID) == {
        "appId": APPID,
        "timeStamp": "1414561699",
        "nonceStr": VECTOR["nonce"],
        "package": f"prepay_id={PREPAY_ID}",
        "signType": "RSA",
        "paySign": VECTOR["jsapi"],
    }


def test_a_mini_program_gets_the_same_without_its_appid() -> None:
    page = client().jsapi(PREPAY_ID, APPID)

    assert page == {"appId": APPID, **client().miniprogram(PREPAY_ID, APPID)}


@pytest.mark.parametrize(("partnerid", "paid"), [(None, MCHID), ("1900000999", "1900000999")])
def test_an_app_gets_the_bare_prepay_id(partnerid: str | None, paid: str) -> None:
    assert client().app(PREPAY_ID, APPID, partnerid) == {
        "appid": APPID,
        "partnerid": paid,
        "prepayid": PREPAY_ID,
        "package": "Sign=WXPay",
        "noncestr": VECTOR["nonce"],
        "timestamp": "1414561699",
        "sign": VECTOR["app"],
    }


def test_every_call_has_a_nonce_of_its_own() -> None:
    one, other = (client_of(Terminal()).jsapi(PREPAY_ID, APPID) for _ in range(2))

    assert one["nonceStr"] != other["nonceStr"]
    assert one["paySign"] != other["paySign"]


@for_each("make", ["jsapi", "miniprogram", "app"])
@for_each("value", ["", None, 1, "a b", "a\nb", "商户", b"x", "x" * 129])
@for_each("place", [0, 1])
def test_a_value_that_is_none_is_refused(make: str, value: Any, place: int) -> None:
    given = [PREPAY_ID, APPID]
    given[place] = value

    with pytest.raises(RequestOptionError, match="must be the text from"):
        getattr(client(), make)(*given)


@pytest.mark.parametrize("make", ["jsapi", "miniprogram", "app"])
def test_a_prepay_id_with_its_name_is_refused(make: str) -> None:
    with pytest.raises(RequestOptionError, match="prepay_id must be bare"):
        getattr(client(), make)(f"prepay_id={PREPAY_ID}", APPID)


def test_what_signs_the_orders_signs_here_as_well() -> None:
    class Kms:
        def sign(self, message: bytes) -> str:
            return f"signed/{len(message)}/bytes"

    made = client(private_key=None, signer=Kms()).jsapi(PREPAY_ID, APPID)

    lines = f"{APPID}\n1414561699\n{VECTOR['nonce']}\nprepay_id={PREPAY_ID}\n"
    assert made["paySign"] == f"signed/{len(lines)}/bytes"


def test_a_client_that_cannot_sign_says_so() -> None:
    class Plugin:
        def install(self, stack: Any) -> None:
            stack.replace("signer", lambda handler: handler)

    with pytest.raises(ConfigurationError, match="cannot sign for a front end"):
        client(private_key=None, plugins=[Plugin()]).jsapi(PREPAY_ID, APPID)


H5 = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2"


def test_a_browser_is_sent_to_the_orders_address() -> None:
    assert client().h5(H5) == H5


def test_a_browser_comes_back_to_an_encoded_address() -> None:
    assert client().h5(H5, "https://www.example.com/?a=1&b=2") == (
        f"{H5}&redirect_url=https%3A%2F%2Fwww.example.com%2F%3Fa%3D1%26b%3D2"
    )
    assert client().h5("https://h/x", "https://e/").endswith("/x?redirect_url=https%3A%2F%2Fe%2F")


def test_a_qr_code_is_the_orders_address() -> None:
    code_url = "weixin://wxpay/bizpayurl?pr=p4lpSuKzz"

    assert client().native(code_url) == code_url


@pytest.mark.parametrize("address", ["", None, "prepay", "https://a b/", 1])
def test_what_is_no_address_is_refused(address: Any) -> None:
    with pytest.raises(RequestOptionError, match="must be a whole address"):
        client().native(address)
    with pytest.raises(RequestOptionError, match="must be a whole address"):
        client().h5(address)


def test_a_qr_codes_address_is_weixins() -> None:
    with pytest.raises(RequestOptionError, match="must begin with weixin://"):
        client().native("https://www.example.com/")


@pytest.mark.parametrize("address", ["javascript://x", "data://y", "ftp://h/"])
def test_an_address_of_another_kind_is_refused(address: str) -> None:
    with pytest.raises(RequestOptionError, match="must be a whole address"):
        client().h5(address)
    with pytest.raises(RequestOptionError, match="must be a whole address"):
        client().h5(H5, address)


def test_nothing_can_follow_a_fragment() -> None:
    with pytest.raises(RequestOptionError, match="fragment"):
        client().h5(f"{H5}#wechat", "https://www.example.com/")


@pytest.mark.parametrize("nonce", ["a\nb", "\ud800", ""])
def test_a_nonce_that_is_none_is_not_signed(nonce: str) -> None:
    with pytest.raises(RequestOptionError, match="nonce must be"):
        client_of(Terminal(), nonce=lambda: nonce).jsapi(PREPAY_ID, APPID)
