"""APIv2 calls compared with the catalogue before they are sent."""

from __future__ import annotations

from typing import Any

import pytest
from support.answers import MCHID, Terminal
from support.apiv2 import client_v2, good
from support.rows import for_each

from wechatpay_chain import catalogue
from wechatpay_chain.catalogue._endpoint import example_options
from wechatpay_chain.exceptions import CheckError

V2 = [endpoint for endpoint in catalogue.endpoints() if endpoint.protocol == "v2"]
REFUND = {
    "appid": "wx1", "mch_id": MCHID, "transaction_id": "4200", "out_refund_no": "R1",
    "total_fee": "100", "refund_fee": 100,
}  # fmt: skip


def check(path: str = "v2/secapi/pay/refund", **options: Any) -> Terminal:
    client = client_v2(terminal := Terminal(good()), merchant=None)
    given = {"security": True, "verify": True, **options}
    client[path].post(given, check=True)
    return terminal


def problems(**options: Any) -> list[str]:
    with pytest.raises(CheckError) as caught:
        check(**options)
    return [str(problem) for problem in caught.value.problems]


@for_each("endpoint", V2)
def test_every_documented_example_fits(endpoint: catalogue.Endpoint) -> None:
    from wechatpay_chain.catalogue._check import check_call

    options = {k: v for k, v in example_options(endpoint).items() if k != "base_uri"}

    assert check_call(endpoint, {}, options).problems == ()


def test_a_call_as_documented_is_sent() -> None:
    assert len(check(xml=REFUND).requests) == 1


def test_what_the_client_adds_may_be_given() -> None:
    assert check(xml={**REFUND, "nonce_str": "x", "sign": "y"}).requests


@pytest.mark.parametrize("name", ["transaction_id", "out_trade_no"])
def test_of_two_numbers_one_is_enough(name: str) -> None:
    rest = {k: v for k, v in REFUND.items() if k != "transaction_id"}

    assert check(xml={**rest, name: "1"}).requests


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"appid": None}, "xml /appid: is required and missing"),
        ({"transaction_id": None}, "xml: one of transaction_id, out_trade_no is required"),
        ({"refund_fe": 1}, "xml /refund_fe: is not documented; did you mean refund_fee?"),
        ({"refund_fee": "1.5.2"}, "xml /refund_fee: expected an integer, got other text"),
        ({"refund_fee": "one"}, "xml /refund_fee: expected an integer, got other text"),
    ],
)
def test_a_field_that_does_not_fit_is_named(changes: dict[str, Any], problem: str) -> None:
    assert problems(xml={**REFUND, **changes}) == [problem]


def test_a_missing_certificate_is_named() -> None:
    found = problems(xml=REFUND, security=None)

    assert found == ["security: the TLS handshake needs the merchant certificate; pass True"]


def test_a_query_is_compared_without_what_the_client_adds() -> None:
    client = client_v2(Terminal(good()))
    with pytest.raises(CheckError, match="query /plan_id: is required and missing"):
        client.v2.papay.h5entrustweb.get(query={"mch_id": MCHID}, nonceless=True, check=True)


def test_a_text_that_holds_json_is_looked_into() -> None:
    with pytest.raises(CheckError, match="expected JSON as text; this is not valid JSON"):
        client_v2(Terminal(good())).v2.pay.closecombinedorder.post(
            xml={
                "combine_appid": "wx1", "combine_mch_id": MCHID, "sign_type": "HMAC-SHA256",
                "combine_out_trade_no": "1", "sub_order_list": "{",
            },
            check=True,
        )  # fmt: skip
