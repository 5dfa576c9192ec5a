"""Refunds: whole and in parts, settled at once or later, and those that go wrong."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from support.money import NOTIFY, SUB, Counter, Shop, order, partner_order
from support.rows import for_each

from wechatpay_chain.testing import Identity, Refusal

PATH = "v3/refund/domestic/refunds"
ONE = f"{PATH}/{{out_refund_no}}"
ABNORMAL = f"{PATH}/{{refund_id}}/apply-abnormal-refund"


@pytest.fixture
def counter(identity: Identity) -> Counter:
    made = Counter(identity)
    made.paid()
    made.posts.all.clear()
    return made


def body(number: str = "refund-1", refund: int = 100, total: int = 100, **more: Any) -> Any:
    amount = {"refund": refund, "total": total, "currency": "CNY"}
    told = {"out_refund_no": number, "notify_url": NOTIFY, "amount": amount}
    return {"out_trade_no": "order-1", **told, **more}


def refund(counter: Counter, number: str = "refund-1", amount: int = 100, **more: Any) -> Any:
    return counter.call("POST", PATH, body(number, amount, **more))


def query(counter: Counter, number: str = "refund-1", **given: str) -> Any:
    return counter.call("GET", ONE, query=given, out_refund_no=number)


def state(counter: Counter) -> str:
    return str(counter.desks.orders.order("order-1")["trade_state"])


# -- over a socket ------------------------------------------------------------------------------


def test_a_paid_order_is_refunded_and_the_refund_found(shop: Shop) -> None:
    shop.client.v3.pay.transactions.native.post(json=order(shop.mchid))
    shop.desks.orders.pay("order-1")
    refunds = shop.client.v3.refund.domestic.refunds
    made = refunds.post(json=body(refund=30)).json()
    found = refunds._out_refund_no_.get(out_refund_no="refund-1").json()
    assert (made["status"], found["status"]) == ("PROCESSING", "SUCCESS")
    assert (found["refund_id"], found["amount"]["refund"]) == (made["refund_id"], 30)
    assert shop.desks.orders.order("order-1")["trade_state"] == "REFUND"
    assert [one.event_type for one in shop.posts.all] == ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"]


def test_an_abnormal_refund_goes_to_another_card(shop: Shop) -> None:
    shop.client.v3.pay.transactions.native.post(json=order(shop.mchid))
    shop.desks.orders.pay("order-1")
    shop.desks.refunds.at_once = False
    made = shop.client.v3.refund.domestic.refunds.post(json=body()).json()
    shop.desks.refunds.settle("refund-1", "ABNORMAL")
    card = {"bank_type": "CMB_DEBIT", "bank_account": "6214830000000000", "real_name": "张三"}
    asked = {"out_refund_no": "refund-1", "type": "USER_BANK_CARD", **card}
    with shop.encrypting() as client:
        apply = client.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund
        again = apply.post(refund_id=made["refund_id"], json=asked).json()
    assert (again["status"], again["refund_id"]) == ("PROCESSING", made["refund_id"])
    told = shop.desks.refunds.settle("refund-1")
    assert (told["status"], told["channel"]) == ("SUCCESS", "OTHER_BANKCARD")


# -- the course of a refund ---------------------------------------------------------------------


def test_a_refund_waits_until_it_is_settled(counter: Counter) -> None:
    counter.desks.refunds.at_once = False
    refund(counter)
    assert (query(counter)["status"], counter.posts.all) == ("PROCESSING", [])
    assert "success_time" not in query(counter)
    counter.now += 60
    assert counter.desks.refunds.settle("refund-1")["success_time"] == "2026-03-02T10:01:00+08:00"
    assert query(counter)["status"] == "SUCCESS"


@pytest.mark.parametrize("status", ["SUCCESS", "ABNORMAL", "CLOSED"])
def test_the_end_of_a_refund_is_notified(counter: Counter, status: str) -> None:
    counter.desks.refunds.at_once = False
    made = refund(counter)
    counter.desks.refunds.settle("refund-1", status)
    (posted,) = counter.posts.all
    assert (posted.url, posted.event_type) == (NOTIFY, f"REFUND.{status}")
    told = posted.resource
    assert (told["refund_status"], told["refund_id"]) == (status, made["refund_id"])
    assert ("success_time" in told) == (status == "SUCCESS")
    assert told["amount"] == {"total": 100, "refund": 100, "payer_total": 100, "payer_refund": 100}


def test_without_an_address_nothing_is_notified(counter: Counter) -> None:
    refund(counter, notify_url=None)
    assert counter.posts.all == []


def test_a_refund_is_settled_once(counter: Counter) -> None:
    refund(counter)
    with pytest.raises(Refusal, match=r"400 INVALID_REQUEST: .* is SUCCESS, not PROCESSING"):
        counter.desks.refunds.settle("refund-1")


def test_a_refund_cannot_become_anything(counter: Counter) -> None:
    with pytest.raises(Refusal, match="status must be one of SUCCESS, ABNORMAL, CLOSED"):
        counter.desks.refunds.settle("refund-1", "DONE")


def test_what_a_closed_refund_was_for_can_be_refunded_anew(counter: Counter) -> None:
    counter.desks.refunds.at_once = False
    refund(counter)
    counter.desks.refunds.settle("refund-1", "CLOSED")
    assert refund(counter, "refund-2")["status"] == "PROCESSING"


def test_an_abnormal_refund_still_counts(counter: Counter) -> None:
    counter.desks.refunds.at_once = False
    refund(counter)
    counter.desks.refunds.settle("refund-1", "ABNORMAL")
    with pytest.raises(Refusal, match="of the order are 0 left"):
        refund(counter, "refund-2")


def test_a_refund_is_found_by_the_platforms_number_of_the_order_too(counter: Counter) -> None:
    number = counter.desks.orders.order("order-1")["transaction_id"]
    made = refund(counter, out_trade_no=None, transaction_id=number)
    assert (made["out_trade_no"], made["transaction_id"]) == ("order-1", number)


# -- the same number ----------------------------------------------------------------------------


def test_the_same_number_refunds_once(counter: Counter) -> None:
    made, again = refund(counter, amount=60), refund(counter, amount=60)
    assert made["refund_id"] == again["refund_id"]
    assert refund(counter, "refund-2", 40)["status"] == "PROCESSING"
    assert len(counter.posts.all) == 2


@pytest.mark.parametrize("more", [{"amount": 50}, {"reason": "other"}, {"notify_url": None}])
def test_the_same_number_for_another_refund_is_refused(
    counter: Counter, more: dict[str, Any]
) -> None:
    refund(counter)
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: out_refund_no refund-1 was used"):
        refund(counter, **more)


def test_of_many_at_once_no_more_is_refunded_than_was_paid(counter: Counter) -> None:
    def attempt(index: int) -> bool:
        try:
            return bool(refund(counter, f"refund-{index}", 30))
        except Refusal:
            return False

    with ThreadPoolExecutor(8) as threads:
        assert sum(threads.map(attempt, range(16))) == 3


# -- refusals -----------------------------------------------------------------------------------


def test_no_more_is_refunded_than_is_left(counter: Counter) -> None:
    refund(counter, "refund-1", 60)
    with pytest.raises(Refusal, match=r"400 INVALID_REQUEST: amount/refund is 50, of the .* 40"):
        refund(counter, "refund-2", 50)
    assert refund(counter, "refund-2", 40)["amount"]["refund"] == 40


def test_a_refused_refund_uses_up_neither_its_number_nor_money(counter: Counter) -> None:
    with pytest.raises(Refusal):
        refund(counter, amount=101)
    assert state(counter) == "SUCCESS"
    assert refund(counter)["amount"]["refund"] == 100


def test_an_order_is_refunded_at_most_fifty_times(counter: Counter) -> None:
    for index in range(50):
        refund(counter, f"refund-{index}", 1)
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: the order was refunded 50 times"):
        refund(counter, "refund-50", 1)


def test_the_total_must_be_the_orders(counter: Counter) -> None:
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: amount/total is not the order's"):
        counter.call("POST", PATH, body(total=99, refund=99))


def test_after_a_year_nothing_is_refunded(counter: Counter) -> None:
    counter.now += 365 * 86400 + 1
    with pytest.raises(Refusal, match="400 TRADE_OVERDUE"):
        refund(counter)


def test_an_account_without_money_refunds_nothing_until_it_has_some(counter: Counter) -> None:
    counter.desks.refunds.funds = 99
    with pytest.raises(Refusal, match="403 NOT_ENOUGH"):
        refund(counter)
    counter.desks.refunds.funds = 150
    assert refund(counter)["status"] == "PROCESSING"
    assert counter.desks.refunds.funds == 50


@pytest.mark.parametrize("number", ["order-2", "order-unpaid"])
def test_what_is_not_paid_is_not_refunded(counter: Counter, number: str) -> None:
    counter.order("order-unpaid")
    with pytest.raises(Refusal, match="404 RESOURCE_NOT_EXISTS"):
        refund(counter, out_trade_no=number)


def test_two_numbers_must_be_of_one_order(counter: Counter) -> None:
    other = counter.paid("order-2")
    with pytest.raises(Refusal, match="are of two orders"):
        refund(counter, transaction_id=other)


def test_an_unknown_refund_is_not_found(counter: Counter) -> None:
    acts: list[Callable[[], Any]] = [
        lambda: query(counter),
        lambda: counter.desks.refunds.settle("refund-1"),
        lambda: counter.desks.refunds.refund("refund-1"),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="404 RESOURCE_NOT_EXISTS: there is no refund refund-1"):
            act()


@for_each(
    "more",
    [
        {"out_trade_no": None},
        {"out_refund_no": ""},
        {"amount": None},
        {"amount": {"refund": 0, "total": 100}},
        {"amount": {"refund": 1}},
        {"notify_url": "http://127.0.0.1/?a=1"},
        {"transaction_id": 5},
    ],
)
def test_what_cannot_be_used_is_refused(counter: Counter, more: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="400 PARAM_ERROR"):
        counter.call("POST", PATH, {**body(), **more})


def test_a_partner_refunds_and_queries_for_its_sub_merchant(identity: Identity) -> None:
    counter = Counter(identity)
    counter.call("POST", "v3/pay/partner/transactions/native", partner_order(counter.mchid))
    counter.desks.orders.pay("order-1")
    with pytest.raises(Refusal, match="sub_mchid is not the order's"):
        refund(counter)
    refund(counter, sub_mchid=SUB)
    told = counter.posts.all[-1].resource
    assert (told["sp_mchid"], told["sub_mchid"], "mchid" in told) == (counter.mchid, SUB, False)
    assert query(counter, sub_mchid=SUB)["status"] == "SUCCESS"
    with pytest.raises(Refusal, match="404 RESOURCE_NOT_EXISTS"):
        query(counter)


# -- abnormal refunds ---------------------------------------------------------------------------


def abnormal(counter: Counter, refund_id: str, **more: Any) -> Any:
    asked = {"out_refund_no": "refund-1", "type": "MERCHANT_BANK_CARD", **more}
    return counter.call("POST", ABNORMAL, asked, refund_id=refund_id)


def test_only_an_abnormal_refund_goes_elsewhere(counter: Counter) -> None:
    made = refund(counter)
    with pytest.raises(Refusal, match=r"400 INVALID_REQUEST: .* is SUCCESS, not ABNORMAL"):
        abnormal(counter, made["refund_id"])


def test_an_abnormal_refund_is_named_by_both_numbers(counter: Counter) -> None:
    refund(counter)
    with pytest.raises(Refusal, match="404 RESOURCE_NOT_EXISTS"):
        abnormal(counter, "50300000000000000000000000000")


@pytest.mark.parametrize("more", [{"type": "CASH"}, {"type": "USER_BANK_CARD"}])
def test_a_card_must_be_known(counter: Counter, more: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="400 PARAM_ERROR"):
        abnormal(counter, refund(counter)["refund_id"], **more)


def test_a_refund_shows_no_card(counter: Counter) -> None:
    counter.desks.refunds.at_once = False
    made = refund(counter)
    counter.desks.refunds.settle("refund-1", "ABNORMAL")
    card = {"bank_type": "CMB_DEBIT", "bank_account": "62148300", "real_name": "张三"}
    abnormal(counter, made["refund_id"], type="USER_BANK_CARD", **card)
    (kept,) = counter.desks.refunds
    assert "张三" not in repr(vars(kept)) + repr(kept)
