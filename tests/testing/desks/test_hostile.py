"""Whatever stands in a request, a desk answers or refuses: nothing else is ever raised.

The checks against the catalogue are off here: they would catch most of it before.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import orjson
import pytest
from support.money import SUB, WAYS, Shop, open_shop, order, partner_order
from support.rows import for_each

from wechatpay_chain.testing import Checks, Identity, Refusal

JUNK: list[Any] = [None, True, 0, -1, 1.5, "", "不", "x" * 300, [], [None], {}, {"a": 1}]
RECEIVER = {"type": "MERCHANT_ID", "account": "1900000222"}


@pytest.fixture(scope="module")
def shop(identity: Identity) -> Iterator[Shop]:
    with open_shop(identity, Checks(path=False, query=False, body=False)) as made:
        for number in ("paid-1", "shared-1"):
            asked = order(made.mchid, number, settle_info={"profit_sharing": number == "shared-1"})
            made.client.v3.pay.transactions.native.post(json=asked)
            made.desks.orders.pay(number)
        made.desks.refunds.at_once = False
        yield made


def number_of(shop: Shop, out_trade_no: str) -> str:
    return str(shop.desks.orders.order(out_trade_no)["transaction_id"])


def bodies(shop: Shop) -> dict[str, dict[str, Any]]:
    mchid, amount = shop.mchid, {"total_amount": 100, "currency": "CNY"}
    part = {"mchid": mchid, "sub_mchid": SUB, "out_trade_no": "p", "amount": amount}
    detail = {"out_detail_no": "d", "transfer_amount": 100, "openid": "o", "transfer_remark": "r"}
    return {
        "v3/pay/transactions/jsapi": order(
            mchid, time_expire="2030-01-01T00:00:00+08:00", scene_info={}, **WAYS["jsapi"][0]
        ),
        "v3/pay/partner/transactions/h5": partner_order(
            mchid, "partners", settle_info={}, **WAYS["h5"][1]
        ),
        "v3/combine-transactions/native": {
            "combine_mchid": mchid,
            "combine_out_trade_no": "w",
            "combine_payer_info": {"openid": "o"},
            "scene_info": {"device_id": "d"},
            "sub_orders": [part],
        },
        "v3/refund/domestic/refunds": {
            "out_trade_no": "paid-1",
            "transaction_id": number_of(shop, "paid-1"),
            "out_refund_no": "r",
            "notify_url": "http://127.0.0.1/",
            "funds_account": "AVAILABLE",
            "amount": {"refund": 1, "total": 100, "currency": "CNY", "from": []},
        },
        "v3/fund-app/mch-transfer/transfer-bills": {
            "appid": "wx1",
            "out_bill_no": "b",
            "openid": "o",
            "transfer_amount": 100,
            "transfer_remark": "r",
        },
        "v3/transfer/batches": {
            "appid": "wx1",
            "out_batch_no": "b",
            "total_amount": 100,
            "total_num": 1,
            "transfer_detail_list": [detail],
        },
        "v3/profitsharing/receivers/add": {
            "appid": "wx1",
            "relation_type": "STORE",
            **RECEIVER,
        },
        "v3/profitsharing/orders": {
            "transaction_id": number_of(shop, "shared-1"),
            "out_order_no": "s",
            "unfreeze_unsplit": False,
            "receivers": [{**RECEIVER, "amount": 1, "description": "d"}],
        },
        "v3/profitsharing/return-orders": {
            "out_order_no": "s",
            "out_return_no": "r",
            "return_mchid": "1900000222",
            "amount": 1,
            "description": "d",
        },
    }


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value)
    for name, inner in items if isinstance(value, (dict, list)) else ():
        if isinstance(inner, (dict, list)):
            yield from places(inner, (*path, name))
        else:
            yield (*path, name)


def replaced(body: Any, path: tuple[Any, ...], junk: Any) -> Any:
    if not path:
        return junk
    made = copy.deepcopy(body)
    inner = made
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = junk
    return made


PATHS = [
    "v3/pay/transactions/jsapi",
    "v3/pay/partner/transactions/h5",
    "v3/combine-transactions/native",
    "v3/refund/domestic/refunds",
    "v3/fund-app/mch-transfer/transfer-bills",
    "v3/transfer/batches",
    "v3/profitsharing/receivers/add",
    "v3/profitsharing/orders",
    "v3/profitsharing/return-orders",
]


@for_each("path", PATHS)
def test_junk_anywhere_is_refused_or_answered(shop: Shop, path: str) -> None:
    body = bodies(shop)[path]
    good = send(shop, path, body)
    assert good == 200
    for place in places(body):
        for junk in JUNK:
            assert send(shop, path, replaced(body, place, junk)) < 500, (place, junk)


def send(shop: Shop, path: str, body: Any) -> int:
    kind = {"Content-Type": "application/json"}
    raw = orjson.dumps(body)
    return int(shop.client.chain(path).post(body=raw, headers=kind, http_errors=False).status_code)


def test_what_was_let_in_can_be_paid_and_listed(shop: Shop) -> None:
    for one in list(shop.desks.orders.book):
        act = shop.desks.combined.pay if one.combined else shop.desks.orders.pay
        try:
            act(one.combined or one.out_trade_no)
        except Refusal as refusal:
            assert refusal.code == "ORDER_PAID"  # noqa: PT017 - parts are paid together
    today = shop.desks.orders.order(_paid(shop))["success_time"][:10]
    for path in ("v3/bill/tradebill", "v3/bill/fundflowbill"):
        assert shop.client.chain(path).get(query={"bill_date": today}).json()["hash_value"]


def _paid(shop: Shop) -> str:
    shop.client.v3.pay.transactions.native.post(json=order(shop.mchid, "the-last"))
    shop.desks.orders.pay("the-last")
    return "the-last"


@for_each("body", [b"", b"{", b"[]", b"\xff", b"null", b'"x"'])
@for_each("path", PATHS)
def test_what_is_not_a_json_object_is_refused(shop: Shop, path: str, body: bytes) -> None:
    kind = {"Content-Type": "application/json"}
    answer = shop.client.chain(path).post(body=body, headers=kind, http_errors=False)
    assert (answer.status_code, answer.json()["code"]) == (400, "PARAM_ERROR")


def test_many_threads_leave_the_books_balanced(shop: Shop) -> None:
    numbers = count()

    def flow(index: int) -> int:
        number = f"many-{index}"
        shop.client.v3.pay.transactions.native.post(json=order(shop.mchid, number))
        shop.desks.orders.pay(number)
        for _ in range(3):
            told = {"out_trade_no": number, "out_refund_no": f"back-{next(numbers)}"}
            amount = {"refund": 40, "total": 100, "currency": "CNY"}
            refunds = shop.client.v3.refund.domestic.refunds
            refunds.post(json={**told, "amount": amount}, http_errors=False)
        kept = shop.desks.orders.book.find(number)
        return kept.refunded if kept else -1

    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(flow, range(24))) == {80}
