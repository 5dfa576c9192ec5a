"""What front ends are handed by APIv2's rules."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.answers import VECTORS
from support.rows import for_each

from wechatpay_chain._protocols.v2.frontend import FrontendV2
from wechatpay_chain.exceptions import ConfigurationError, RequestOptionError
from wechatpay_chain.formatter import Formatter

VECTOR: dict[str, Any] = json.loads((VECTORS / "frontend_v2.json").read_text("utf-8"))
PHP: dict[str, str] = json.loads((VECTORS / "php_frontend_v2.json").read_text("utf-8"))
PREPAY_ID, APPID, MCHID = VECTOR["prepay_id"], VECTOR["appid"], VECTOR["mchid"]
NONCE, TIME, SECRET = VECTOR["nonce"], str(VECTOR["timestamp"]), VECTOR["secret"]
OPEN_ID = "oVvBvwEurkeUJpBzX90-6MfCHbec"
MOMENT = "2026-01-01T08:00:00+08:00"
PAPAY: dict[str, Any] = {
    "appid": APPID,
    "plan_id": 106,
    "contract_code": "122",
    "contract_display_account": "张三",
    "request_serial": 123,
    "notify_url": "https://www.example.com/papay",
}


def frontend(**others: Any) -> FrontendV2:
    given = {
        "mchid": MCHID,
        "secret": SECRET,
        "clock": lambda: VECTOR["timestamp"] + 0.7,
        "nonce": lambda: NONCE,
    }
    return FrontendV2(**{**given, **others})


def test_openssl_and_the_php_sdk_sign_the_same() -> None:
    assert {name: VECTOR[name] for name in PHP} == PHP


# Payments


@pytest.mark.parametrize(("sign_type", "vector"), [("MD5", "md5"), ("HMAC-SHA256", "hmac")])
def test_a_page_gets_all_that_the_bridge_takes(sign_type: str, vector: str) -> None:
    assert frontend().jsapi(PREPAY_ID, APPID, sign_type) == {
        "appId": APPID,
        "timeStamp": TIME,
        "nonceStr": NONCE,
        "package": f"prepay_id={PREPAY_ID}",
        "signType": sign_type,
        "paySign": VECTOR[f"jsapi_{vector}"],
    }


@pytest.mark.parametrize("sign_type", ["MD5", "HMAC-SHA256"])
def test_a_mini_program_gets_the_same_without_its_appid(sign_type: str) -> None:
    page = frontend().jsapi(PREPAY_ID, APPID, sign_type)

    assert {"appId": APPID, **frontend().miniprogram(PREPAY_ID, APPID, sign_type)} == page


@pytest.mark.parametrize(("sign_type", "vector"), [("MD5", "md5"), ("HMAC-SHA256", "hmac")])
def test_an_app_gets_the_bare_prepay_id(sign_type: str, vector: str) -> None:
    assert frontend().app(PREPAY_ID, APPID, sign_type=sign_type) == {
        "appid": APPID,
        "partnerid": MCHID,
        "prepayid": PREPAY_ID,
        "package": "Sign=WXPay",
        "noncestr": NONCE,
        "timestamp": TIME,
        "sign": VECTOR[f"app_{vector}"],
    }


def test_an_app_may_pay_a_sub_merchant() -> None:
    made = frontend().app(PREPAY_ID, APPID, "1900000999")

    assert made["partnerid"] == "1900000999"
    assert made["sign"] != VECTOR["app_md5"]


def test_md5_is_the_default_as_it_is_the_orders() -> None:
    assert frontend().jsapi(PREPAY_ID, APPID)["signType"] == "MD5"
    assert frontend().app(PREPAY_ID, APPID)["sign"] == VECTOR["app_md5"]


def test_every_call_has_a_nonce_of_its_own() -> None:
    made = frontend(nonce=Formatter.nonce)

    assert made.jsapi(PREPAY_ID, APPID)["paySign"] != made.jsapi(PREPAY_ID, APPID)["paySign"]


# Red packets


def test_a_red_packets_sign_is_over_the_encoded_package_and_in_lower_case() -> None:
    assert frontend().redpack(VECTOR["redpack_package"], APPID) == {
        "timeStamp": TIME,
        "nonceStr": NONCE,
        "package": VECTOR["redpack_encoded"],
        "signType": "MD5",
        "paySign": VECTOR["redpack"],
    }


def test_an_encoded_package_is_not_encoded_again() -> None:
    with pytest.raises(RequestOptionError, match="not percent-encoded"):
        frontend().redpack(VECTOR["redpack_encoded"], APPID)


# Coupons


def test_one_coupon_is_signed_with_its_index() -> None:
    coupon = {"stock_id": "S1", "out_request_no": "R1"}

    assert frontend().send_coupons([coupon]) == {
        "send_coupon_params": [coupon],
        "send_coupon_merchant": MCHID,
        "sign": VECTOR["coupons_one"],
    }


def test_more_coupons_are_signed_with_all_they_have() -> None:
    coupons = [
        {"stock_id": "S1", "out_request_no": "R1"},
        {
            "stock_id": "S2",
            "out_request_no": "R2",
            "coupon_code": "C2",
            "create_coupon_merchant": "10000022",
            "customize_send_time": MOMENT,
        },
    ]

    made = frontend().send_coupons(iter(coupons), "10016226")

    assert (made["send_coupon_params"], made["sign"]) == (coupons, VECTOR["coupons_many"])


COUPONS: dict[str, tuple[Any, str]] = {
    "none": ([], "coupons has 0; 1 to 10"),
    "too many": ([{"stock_id": "S", "out_request_no": "R"}] * 11, "coupons has 11"),
    "one alone": ({"stock_id": "S", "out_request_no": "R"}, "takes a list of dicts, not dict"),
    "text": ("S1", "takes a list of dicts, not str"),
    "nothing": (None, "takes a list of dicts, not NoneType"),
    "a text in it": (["S1"], r"coupons\[0\] must be a dict, not str"),
    "no stock": ([{"out_request_no": "R"}], r"coupons\[0\] has no stock_id"),
    "no number": ([{"stock_id": "S"}], r"coupons\[0\] has no out_request_no"),
    "an integer": ([{"stock_id": 1, "out_request_no": "R"}], r"coupons\[0\].stock_id must be"),
    "a name with a digit": (
        [{"stock_id": "S", "out_request_no": "R", "x1": "y"}],
        r"coupons\[0\] has a name",
    ),
    "a name that is none": (
        [{"stock_id": "S", "out_request_no": "R", 1: "y"}],
        r"coupons\[0\] has a name",
    ),
}


@for_each("case", COUPONS)
def test_coupons_that_are_none_are_refused_by_name(case: str) -> None:
    coupons, words = COUPONS[case]

    with pytest.raises(RequestOptionError, match=words):
        frontend().send_coupons(coupons)


def test_a_coupon_page_is_a_whole_address() -> None:
    address = frontend().coupon_page("12111100000001", "20191204550002", OPEN_ID)

    assert address == (
        "https://action.weixin.qq.com/busifavor/getcouponinfo?stock_id=12111100000001"
        f"&out_request_no=20191204550002&send_coupon_merchant={MCHID}&open_id={OPEN_ID}"
        f"&sign={VECTOR['page']}#wechat_pay&wechat_redirect"
    )


def test_a_coupon_pages_values_are_signed_bare_and_sent_encoded() -> None:
    address = frontend().coupon_page(
        "12111100000001",
        "20191204550002",
        OPEN_ID,
        coupon_code="75345199",
        customize_send_time=MOMENT,
        merchant="10016226",
    )

    query = urlsplit(address).query
    assert "customize_send_time=2026-01-01T08%3A00%3A00%2B08%3A00" in query
    assert dict(parse_qsl(query))["sign"] == VECTOR["page_whole"]


# Payscore


def test_an_order_to_confirm_is_signed() -> None:
    assert frontend().payscore(VECTOR["score_package"]) == {
        "mch_id": MCHID,
        "package": VECTOR["score_package"],
        "timestamp": TIME,
        "nonce_str": NONCE,
        "sign_type": "HMAC-SHA256",
        "sign": VECTOR["payscore"],
    }


def test_an_order_to_show_is_signed() -> None:
    assert frontend().payscore_detail("88888888000011", "1234323JKHDFE1243252") == {
        "mch_id": MCHID,
        "service_id": "88888888000011",
        "out_order_no": "1234323JKHDFE1243252",
        "timestamp": TIME,
        "nonce_str": NONCE,
        "sign_type": "HMAC-SHA256",
        "sign": VECTOR["payscore_detail"],
    }


def test_a_page_takes_them_as_a_query() -> None:
    made = frontend().payscore("a+b/c==")

    assert "package=a%2Bb%2Fc%3D%3D&" in urlencode(made)


# Contracts


def test_a_contract_is_signed_with_the_name_it_shows() -> None:
    assert frontend().papay(**PAPAY) == {
        **PAPAY,
        "plan_id": "106",
        "request_serial": "123",
        "mch_id": MCHID,
        "timestamp": TIME,
        "sign": VECTOR["papay"],
    }


def test_a_service_provider_names_the_sub_merchant() -> None:
    made = frontend().papay(**PAPAY, sub_mch_id="1900000201")

    assert (made["sub_mch_id"], made["sign"]) == ("1900000201", VECTOR["papay_partner"])


CONTRACTS: list[tuple[str, Any, str]] = [
    ("plan_id", 0, "plan_id must be a number"),
    ("plan_id", "0106", "does not begin with 0"),
    ("plan_id", True, "plan_id must be a number"),
    ("request_serial", -1, "request_serial must be a number"),
    ("request_serial", 2**63, "at most 19 digits"),
    ("request_serial", "１２", "request_serial must be"),
    ("request_serial", None, "request_serial must be"),
    ("contract_code", "", "contract_code must be the text"),
    ("contract_display_account", "", "1 to 128 characters"),
    ("contract_display_account", "x" * 129, "1 to 128 characters"),
    ("contract_display_account", "a\nb", "on one line"),
    ("contract_display_account", None, "contract_display_account must be text"),
    ("contract_display_account", "张三😀", "an emoji"),
    ("contract_display_account", "\ud800", "on one line"),
    ("notify_url", "https://www.example.com/?a=1", "without a query"),
    ("notify_url", "https://www.example.com/#a", "without a query"),
    ("notify_url", "www.example.com", "a whole address"),
    ("notify_url", "https%3A%2F%2Fwww.example.com", "a whole address"),
    ("notify_url", None, "a whole address"),
    ("sub_mch_id", "", "sub_mch_id must be the text"),
]


@for_each("name, value, words", CONTRACTS)
def test_a_contracts_value_that_is_none_is_refused_by_name(
    name: str, value: Any, words: str
) -> None:
    with pytest.raises(RequestOptionError, match=words) as caught:
        frontend().papay(**{**PAPAY, name: value})

    assert caught.value.option == name


# Values

CALLS: dict[str, tuple[str, list[str]]] = {
    "jsapi": ("jsapi", [PREPAY_ID, APPID]),
    "miniprogram": ("miniprogram", [PREPAY_ID, APPID]),
    "app": ("app", [PREPAY_ID, APPID, MCHID]),
    "redpack": ("redpack", ["sendid=1", APPID]),
    "coupon_page": ("coupon_page", ["S1", "R1", OPEN_ID]),
    "payscore": ("payscore", ["p"]),
    "payscore_detail": ("payscore_detail", ["1", "2"]),
}
PLACES = [(call, place) for call, (_, values) in CALLS.items() for place in range(len(values))]


@for_each("value", ["", 1, "a b", "a\nb", "商户", b"x", "x" * 513, ["x"], "\ud800"])
@for_each("call, place", PLACES)
def test_a_value_that_is_none_is_refused(call: str, place: int, value: Any) -> None:
    name, given = CALLS[call]
    values: list[Any] = [*given]
    values[place] = value

    with pytest.raises(RequestOptionError, match="must be the text that"):
        getattr(frontend(), name)(*values)


@pytest.mark.parametrize("call", ["jsapi", "miniprogram", "app"])
def test_a_prepay_id_with_its_name_is_refused(call: str) -> None:
    with pytest.raises(RequestOptionError, match="prepay_id is wanted bare"):
        getattr(frontend(), call)(f"prepay_id={PREPAY_ID}", APPID)


@for_each("call", ["jsapi", "miniprogram", "app"])
@for_each("sign_type", ["RSA", "md5", "", None, 1, ["MD5"]])
def test_a_sign_type_that_is_none_is_refused(call: str, sign_type: Any) -> None:
    with pytest.raises(RequestOptionError, match="sign_type must be MD5 or HMAC-SHA256"):
        getattr(frontend(), call)(PREPAY_ID, APPID, sign_type=sign_type)


@for_each("call", [call for call in CALLS if call != "coupon_page"])
def test_a_nonce_that_is_none_is_not_signed(call: str) -> None:
    name, values = CALLS[call]

    with pytest.raises(RequestOptionError, match="nonce must be"):
        getattr(frontend(nonce=lambda: "a\nb"), name)(*values)


# What it is made with


@for_each("secret", [None, "", b""])
@for_each("call", CALLS)
def test_without_a_secret_nothing_is_made(call: str, secret: Any) -> None:
    name, values = CALLS[call]

    with pytest.raises(ConfigurationError, match="secret is missing") as caught:
        getattr(frontend(secret=secret), name)(*values)

    assert caught.value.key == "secret"


@pytest.mark.parametrize("call", ["payscore", "payscore_detail", "coupon_page"])
def test_without_a_merchant_what_names_one_is_not_made(call: str) -> None:
    name, values = CALLS[call]

    with pytest.raises(ConfigurationError, match="mchid is missing") as caught:
        getattr(frontend(mchid=None), name)(*values)

    assert caught.value.key == "mchid"


def test_a_secret_may_be_bytes() -> None:
    made = frontend(secret=SECRET.encode())

    assert made.jsapi(PREPAY_ID, APPID) == frontend().jsapi(PREPAY_ID, APPID)


def test_its_repr_shows_no_secret() -> None:
    assert repr(frontend()) == f"<FrontendV2 mchid={MCHID}>"


def told(call: str, text: str) -> str:
    """What an error says where *text* is given first; empty where there is none."""
    name, values = CALLS[call]
    try:
        getattr(frontend(), name)(text, *values[1:])
    except RequestOptionError as error:
        return str(error)
    return ""


@given(st.sampled_from(list(CALLS)), st.text())
def test_any_text_makes_parameters_or_an_error_of_one_line(call: str, text: str) -> None:
    said = told(call, text)

    assert SECRET not in said
    assert len(said.splitlines()) <= 1
