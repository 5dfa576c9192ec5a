"""Bills: applied for, downloaded, checked against their digest; and what they list."""

from __future__ import annotations

import gzip
import hashlib
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from support.money import MONDAY, SUB, Counter, Shop, order, partner_order

from wechatpay_chain import HTTPStatusError
from wechatpay_chain.testing import Refusal

TODAY = "2026-03-02"
TRADES, FUNDS, SHARES = "v3/bill/tradebill", "v3/bill/fundflowbill", "v3/profitsharing/bills"


def refund(counter: Counter, number: str, amount: int, order: str = "order-1", **more: Any) -> None:
    total = int(counter.desks.orders.order(order)["amount"]["total"])
    told = {"refund": amount, "total": total, "currency": "CNY"}
    body = {"out_trade_no": order, "out_refund_no": number, "amount": told, **more}
    counter.call("POST", "v3/refund/domestic/refunds", body)


def applied(counter: Counter, path: str, **query: str) -> Any:
    return counter.call("GET", path, query={"bill_date": TODAY, **query})


def download(counter: Counter, url: str) -> bytes:
    token = parse_qs(urlsplit(url).query)["token"][0]
    answer = counter.call("GET", "v3/billdownload/file", query={"token": token})
    assert not answer.signed
    return bytes(answer.content)


def lines(content: bytes) -> list[list[str]]:
    text = content.decode("utf-8-sig")
    assert text.endswith("\r\n")
    return [[value.lstrip("`") for value in line.split(",")] for line in text.splitlines()]


def bill(counter: Counter, path: str, **query: str) -> tuple[list[dict[str, str]], dict[str, str]]:
    """A bill's details and sums, by name."""
    content = download(counter, applied(counter, path, **query)["download_url"])
    names, *rows, sums, values = lines(content)
    return [dict(zip(names, row, strict=True)) for row in rows], dict(
        zip(sums, values, strict=True)
    )


# -- over a socket ------------------------------------------------------------------------------


@pytest.mark.parametrize("packing", [{}, {"tar_type": "GZIP"}])
def test_a_bill_is_applied_for_downloaded_and_fits_its_digest(
    shop: Shop, packing: dict[str, str]
) -> None:
    shop.client.v3.pay.transactions.native.post(json=order(shop.mchid))
    paid = shop.desks.orders.pay("order-1")
    asked = {"bill_date": paid["success_time"][:10], **packing}
    told = shop.client.v3.bill.tradebill.get(query=asked).json()
    file = shop.client.chain(told["download_url"]).get()
    plain = gzip.decompress(file.content) if packing else file.content
    assert (told["hash_type"], file.verified) == ("SHA1", False)
    assert told["hash_value"] == hashlib.sha1(plain).hexdigest()
    assert paid["transaction_id"] in plain.decode("utf-8-sig")


def test_an_old_address_is_refused(shop: Shop) -> None:
    url = f"{shop.platform.base_uri}v3/billdownload/file?token=none"
    with pytest.raises(HTTPStatusError) as caught:
        shop.client.chain(url).get()
    assert (caught.value.status_code, caught.value.code) == (400, "INVALID_REQUEST")


# -- trades -------------------------------------------------------------------------------------


def test_a_trade_bill_lists_payments_and_refunds_in_the_order_of_their_times(
    counter: Counter,
) -> None:
    transaction_id = counter.paid(total=1234, description="茶, 两杯\nhot", attach="a")
    counter.now += 60
    refund(counter, "refund-1", 34)
    (payment, back), sums = bill(counter, TRADES)
    assert (payment["交易时间"], payment["交易状态"]) == ("2026-03-02 10:00:00", "SUCCESS")
    assert (payment["微信订单号"], payment["商户订单号"]) == (transaction_id, "order-1")
    assert (payment["订单金额"], payment["申请退款金额"]) == ("12.34", "0.00")
    assert (payment["商品名称"], payment["商户数据包"]) == ("茶\\  两杯\\nhot", "a")
    assert (payment["特约商户号"], payment["交易类型"]) == ("0", "NATIVE")
    assert (back["交易时间"], back["交易状态"]) == ("2026-03-02 10:01:00", "REFUND")
    assert (back["商户退款单号"], back["退款金额"], back["订单金额"]) == (
        "refund-1",
        "0.34",
        "0.00",
    )
    assert (back["退款类型"], back["退款状态"]) == ("ORIGINAL", "SUCCESS")
    assert list(sums.values()) == ["2", "12.34", "0.34", "0.00", "0.00000", "12.34", "0.34"]


@pytest.mark.parametrize(
    ("kind", "states", "width"), [("SUCCESS", ["SUCCESS"], 20), ("REFUND", ["REFUND"], 29)]
)
def test_a_trade_bill_can_have_one_kind_only(
    counter: Counter, kind: str, states: list[str], width: int
) -> None:
    counter.paid()
    refund(counter, "refund-1", 10)
    rows, _ = bill(counter, TRADES, bill_type=kind)
    assert [row["交易状态"] for row in rows] == states
    assert {len(row) for row in rows} == {width}


@pytest.mark.parametrize(
    ("status", "listed"),
    [
        ("PROCESSING", "PROCESSING"),
        ("SUCCESS", "SUCCESS"),
        ("CLOSED", "FAIL"),
        ("ABNORMAL", "CHANGE"),
    ],
)
def test_a_refunds_state_is_listed_in_the_bills_words(
    counter: Counter, status: str, listed: str
) -> None:
    counter.desks.refunds.at_once = False
    counter.paid()
    refund(counter, "refund-1", 10)
    if status != "PROCESSING":
        counter.desks.refunds.settle("refund-1", status)
    (row,), _ = bill(counter, TRADES, bill_type="REFUND")
    assert row["退款状态"] == listed


def test_each_day_has_its_own_bill(counter: Counter) -> None:
    counter.paid("order-1")
    counter.order("order-2")
    counter.desks.orders.pay("order-2", at=MONDAY - 10 * 3600 - 1)
    assert [row["商户订单号"] for row in bill(counter, TRADES)[0]] == ["order-1"]
    yesterday = counter.call("GET", TRADES, query={"bill_date": "2026-03-01"})
    assert b"order-2" in download(counter, yesterday["download_url"])


def test_a_partners_bill_has_all_its_sub_merchants_or_one(counter: Counter) -> None:
    for sub in (SUB, "1900000222"):
        body = {**partner_order(counter.mchid, f"of-{sub}"), "sub_mchid": sub}
        counter.call("POST", "v3/pay/partner/transactions/native", body)
        counter.desks.orders.pay(f"of-{sub}")
    assert len(bill(counter, TRADES)[0]) == 2
    (row,), _ = bill(counter, TRADES, sub_mchid=SUB)
    assert (row["商户号"], row["特约商户号"]) == (counter.mchid, SUB)


# -- money and shares ---------------------------------------------------------------------------


def test_a_fund_bill_lists_what_came_and_went_with_the_balance(counter: Counter) -> None:
    counter.paid(total=1000)
    counter.now += 60
    refund(counter, "refund-1", 250)
    rows, sums = bill(counter, FUNDS)
    told = [
        (row["业务名称"], row["收支类型"], row["收支金额(元)"], row["账户结余(元)"]) for row in rows
    ]
    assert told == [("交易", "收入", "10.00", "10.00"), ("退款", "支出", "2.50", "7.50")]
    assert list(sums.values()) == ["2", "1", "10.00", "1", "2.50"]


def test_transfers_are_in_the_operation_accounts_bill(counter: Counter) -> None:
    counter.paid()
    path = "v3/fund-app/mch-transfer/transfer-bills"
    for number in ("bill1", "bill2"):
        told = {"openid": "o1", "transfer_amount": 500}
        counter.call("POST", path, {"appid": "wx1", "out_bill_no": number, **told})
    counter.desks.transfers.confirm("bill1")
    (row,), _ = bill(counter, FUNDS, account_type="OPERATION")
    assert (row["业务凭证号"], row["收支金额(元)"]) == ("bill1", "5.00")


def test_a_profit_sharing_bill_lists_shares_and_returns(counter: Counter) -> None:
    number = counter.paid(settle_info={"profit_sharing": True})
    who = {"appid": "wx1", "type": "MERCHANT_ID", "account": "1900000222"}
    counter.call("POST", "v3/profitsharing/receivers/add", {**who, "relation_type": "STORE"})
    share = {**who, "amount": 30, "description": "store"}
    body = {"transaction_id": number, "out_order_no": "share-1", "receivers": [share]}
    counter.call("POST", "v3/profitsharing/orders", body)
    counter.now += 60
    back = {"out_order_no": "share-1", "out_return_no": "return-1", "return_mchid": "1900000222"}
    counter.call("POST", "v3/profitsharing/return-orders", {**back, "amount": 10})
    rows, _ = bill(counter, SHARES)
    told = [(row["业务类型"], row["分账接收方"], row["分账金额"]) for row in rows]
    assert told == [("分账", "1900000222", "0.30"), ("分账回退", counter.mchid, "0.10")]
    funds = [(row["业务名称"], row["账户结余(元)"]) for row in bill(counter, FUNDS)[0]]
    assert funds == [("交易", "1.00"), ("分账", "0.70"), ("分账回退", "0.80")]


# -- refusals -----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [TRADES, FUNDS, SHARES])
def test_a_day_on_which_nothing_happened_has_no_bill(counter: Counter, path: str) -> None:
    counter.order()
    with pytest.raises(Refusal, match="400 NO_STATEMENT_EXIST: nothing happened on 2026-03-02"):
        applied(counter, path)


def test_a_day_that_has_not_come_has_no_bill(counter: Counter) -> None:
    counter.paid()
    with pytest.raises(Refusal, match="400 NO_STATEMENT_EXIST: 2026-03-03 has not come yet"):
        applied(counter, TRADES, bill_date="2026-03-03")


def test_a_day_too_long_ago_has_no_bill(counter: Counter) -> None:
    with pytest.raises(Refusal, match=r"400 INVALID_REQUEST: .* three months"):
        applied(counter, TRADES, bill_date="2025-11-01")


def test_a_strict_platform_makes_a_bill_by_ten_the_next_day(counter: Counter) -> None:
    counter.desks.bills.early = False
    counter.paid()
    for wait in (0, 23 * 3600 + 3599):
        counter.now = MONDAY + wait
        with pytest.raises(Refusal, match="400 STATEMENT_CREATING"):
            applied(counter, TRADES)
    counter.now = MONDAY + 24 * 3600
    assert applied(counter, TRADES)["hash_type"] == "SHA1"


def test_an_address_is_good_for_five_minutes(counter: Counter) -> None:
    counter.paid()
    url = applied(counter, TRADES)["download_url"]
    counter.now += 299
    assert download(counter, url)
    counter.now += 1
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: the address is unknown or not valid"):
        download(counter, url)


def test_each_application_has_an_address_of_its_own(counter: Counter) -> None:
    counter.paid()
    urls = {applied(counter, TRADES)["download_url"] for _ in range(5)}
    assert len(urls) == 5


@pytest.mark.parametrize(
    ("path", "query"),
    [
        (TRADES, {"bill_date": "today"}),
        (TRADES, {"bill_date": "20260302"}),
        (TRADES, {"bill_date": ""}),
        (TRADES, {"bill_type": "SOME"}),
        (TRADES, {"tar_type": "ZIP"}),
        (FUNDS, {"account_type": "PURSE"}),
    ],
)
def test_what_cannot_be_used_is_refused(counter: Counter, path: str, query: dict[str, str]) -> None:
    counter.paid()
    with pytest.raises(Refusal, match="400 PARAM_ERROR"):
        applied(counter, path, **query)
