"""Sums that hold whatever is refunded, shared and returned; and bills that can be read back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from support.money import Counter

from wechatpay_chain.testing import Identity, Refusal
from wechatpay_chain.testing._desks.bills.files import Row, csv, yuan

TOTAL = 100
RECEIVER = {"type": "MERCHANT_ID", "account": "1900000222"}

steps = st.lists(
    st.tuples(
        st.sampled_from(["refund", "share", "return", "close", "settle", "unfreeze"]),
        st.integers(1, TOTAL),
    ),
    max_size=25,
)


def walk(counter: Counter, transaction_id: str, taken: list[tuple[str, int]]) -> None:
    """Do what can be done; what is refused changes nothing."""
    last = {"refund": "", "share": ""}
    for index, (what, amount) in enumerate(taken):
        number = f"{what}-{index}"
        with contextlib.suppress(Refusal):
            STEPS[what](counter, transaction_id, number, amount, last)
            if what in last:
                last[what] = number


def _refund(counter: Counter, _id: str, number: str, amount: int, _last: Any) -> None:
    told = {"refund": amount, "total": TOTAL, "currency": "CNY"}
    body = {"out_trade_no": "order-1", "out_refund_no": number, "amount": told}
    counter.call("POST", "v3/refund/domestic/refunds", body)


def _share(counter: Counter, transaction_id: str, number: str, amount: int, _last: Any) -> None:
    shares = [{**RECEIVER, "amount": amount, "description": "d"}]
    body = {"transaction_id": transaction_id, "out_order_no": number, "receivers": shares}
    counter.call("POST", "v3/profitsharing/orders", body)


def _return(counter: Counter, _id: str, number: str, amount: int, last: Any) -> None:
    told = {"out_order_no": last["share"], "return_mchid": "1900000222", "amount": amount}
    counter.call("POST", "v3/profitsharing/return-orders", {**told, "out_return_no": number})


def _close(counter: Counter, _id: str, _number: str, _amount: int, last: Any) -> None:
    counter.desks.refunds.settle(last["refund"], "CLOSED")


def _settle(counter: Counter, _id: str, _number: str, _amount: int, last: Any) -> None:
    counter.desks.refunds.settle(last["refund"])


def _unfreeze(counter: Counter, transaction_id: str, number: str, _amount: int, _last: Any) -> None:
    body = {"transaction_id": transaction_id, "out_order_no": number, "description": "rest"}
    counter.call("POST", "v3/profitsharing/orders/unfreeze", body)


STEPS: dict[str, Callable[[Counter, str, str, int, Any], None]] = {
    "refund": _refund,
    "share": _share,
    "return": _return,
    "close": _close,
    "settle": _settle,
    "unfreeze": _unfreeze,
}


@settings(max_examples=60)
@given(steps)
def test_no_more_leaves_an_order_than_was_paid(
    identity: Identity, taken: list[tuple[str, int]]
) -> None:
    counter = Counter(identity)
    counter.desks.refunds.at_once = False
    number = counter.paid(total=TOTAL, settle_info={"profit_sharing": True})
    asked = {**RECEIVER, "appid": "wx1", "relation_type": "STORE"}
    counter.call("POST", "v3/profitsharing/receivers/add", asked)
    walk(counter, number, taken)
    order = counter.desks.orders.book.find("order-1")
    open_refunds = [one.amount for one in counter.desks.refunds if one.status != "CLOSED"]
    shared = sum(one.amount for one in counter.desks.sharing.sharings)
    assert order is not None
    assert order.refunded == sum(open_refunds) <= TOTAL
    assert 0 <= counter.desks.sharing.unsplit(number) <= TOTAL - shared
    assert shared <= TOTAL
    for one in counter.desks.sharing.sharings:
        assert all(0 <= share.returned <= share.amount for share in one.shares)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=3, max_size=3))
def test_a_bills_line_has_as_many_values_as_names(cells: list[str]) -> None:
    names = ["a", "b", "c"]
    row = Row(0.0, dict(zip(names, cells, strict=True)))
    _, line, *_ = csv(names, [row], ["d"], ["1"]).decode("utf-8-sig").split("\r\n")
    assert line.count(",") == 2
    assert all(value.startswith("`") for value in line.split(","))


@given(st.integers(-(10**9), 10**9))
def test_yuan_and_fen_are_one_amount(fen: int) -> None:
    whole, _, cents = yuan(fen).partition(".")
    sign = -1 if whole.startswith("-") else 1
    assert (sign * (abs(int(whole)) * 100 + int(cents)), len(cents)) == (fen, 2)
