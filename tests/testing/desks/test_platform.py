"""The money desks as a platform has them: documented shapes, real notifications, fresh state."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.made_documents import problems
from support.money import SUB, Counter, open_shop, order
from support.money import Shop as Till
from support.rows import for_each
from werkzeug import Response

from wechatpay_chain import Builder
from wechatpay_chain.notifications import Notifications
from wechatpay_chain.testing import Checks, Identity, Platform, Refusal
from wechatpay_chain.testing._desks.money.orders import OrderDesk
from wechatpay_chain.testing._desks.money.refunds import RefundDesk
from wechatpay_chain.testing._routing.router import is_documented


@pytest.fixture
def counter(identity: Identity) -> Counter:
    return Counter(identity)


def test_every_endpoint_that_is_served_is_documented(counter: Counter) -> None:
    served = [(verb, path) for verb, path, _ in counter.desks.routes()]
    assert len(served) == len(set(served)) == 48
    assert [one for one in served if not is_documented(*one)] == []


# -- notifications, through a real handler ------------------------------------------------------


@pytest.fixture
def real(identity: Identity) -> Iterator[Platform]:
    with Platform(identity) as started:
        yield started


def test_a_payment_and_its_refund_are_notified_signed_and_encrypted(real: Platform) -> None:
    config = real.config
    notifications = Notifications(config["certs"], config["apiv3_key"])
    heard: list[Any] = []

    def handler(request: Any) -> Response:
        heard.append(notifications.parse(dict(request.headers), request.get_data()))
        return Response(status=204)

    real.httpserver.expect_request("/heard").respond_with_handler(handler)
    url = f"{real.base_uri}heard"
    with Builder.factory(real.config) as client:
        body: Any = order(real.identity.mchid, notify_url=url)
        client.v3.pay.transactions.native.post(json=body)
        paid = real.desk(OrderDesk).pay("order-1")
        amount = {"refund": 100, "total": 100, "currency": "CNY"}
        back = {"out_trade_no": "order-1", "out_refund_no": "refund-1", "notify_url": url}
        asked: Any = {**back, "amount": amount}
        client.v3.refund.domestic.refunds.post(json=asked)
    real.notifier.wait()
    assert [one.event_type for one in heard] == ["TRANSACTION.SUCCESS", "REFUND.SUCCESS"]
    assert heard[0].resource["transaction_id"] == paid["transaction_id"]
    assert heard[1].resource["refund_status"] == "SUCCESS"


def test_a_reset_forgets_orders(real: Platform) -> None:
    with Builder.factory(real.config) as client:
        body: Any = order(real.identity.mchid)
        client.v3.pay.transactions.native.post(json=body)
        real.desk(RefundDesk).at_once = False
        real.reset()
        with pytest.raises(Refusal, match="404 ORDER_NOT_EXIST"):
            real.desk(OrderDesk).order("order-1")
        assert real.desk(RefundDesk).at_once


# -- shapes -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def answers(identity: Identity) -> list[tuple[Any, Any]]:
    """Every answer of a walk through all flows, each with its endpoint."""
    with open_shop(identity, Checks(body=False)) as till:
        heard: list[Any] = []
        till.client = Builder.factory({**till.platform.config, "plugins": [_Recorder(heard)]})
        with till.client:
            _walk(till)
        asked = [one.endpoint for one in till.platform.requests]
    return list(zip(asked, heard, strict=True))


class _Recorder:
    def __init__(self, heard: list[Any]) -> None:
        self._heard = heard

    def install(self, stack: Any) -> None:
        def recording(handler: Callable[..., Any]) -> Callable[..., Any]:
            def call(request: Any, options: Any) -> Any:
                self._heard.append(response := handler(request, options))
                return response

            return call

        stack.unshift(recording, "recorder")


def _walk(till: Till) -> None:
    v3, mchid, desks = till.client.v3, till.mchid, till.desks
    shared: dict[str, Any] = {"settle_info": {"profit_sharing": True}, "payer": {"openid": "o1"}}
    v3.pay.transactions.jsapi.post(json=order(mchid, **shared))
    one = v3.pay.transactions.outTradeNo._out_trade_no_
    one.get(out_trade_no="order-1", query={"mchid": mchid})
    number = {"transaction_id": desks.orders.pay("order-1")["transaction_id"]}
    v3.pay.transactions.id._transaction_id_.get(**number, query={"mchid": mchid})
    parts = [
        {
            "mchid": mchid,
            "sub_mchid": SUB,
            "out_trade_no": f"p{i}",
            "attach": "a",
            "description": "d",
            "amount": {"total_amount": 100, "currency": "CNY"},
        }
        for i in (1, 2)
    ]
    whole = {"combine_appid": "wx1", "combine_mchid": mchid, "combine_out_trade_no": "w"}
    v3.combineTransactions.native.post(json={**whole, "sub_orders": parts})
    desks.combined.pay("w")
    v3.combineTransactions.outTradeNo._combine_out_trade_no_.get(combine_out_trade_no="w")
    amount = {"refund": 10, "total": 100, "currency": "CNY"}
    refund = {"out_trade_no": "order-1", "out_refund_no": "r1", "amount": amount}
    v3.refund.domestic.refunds.post(json=refund)
    v3.refund.domestic.refunds._out_refund_no_.get(out_refund_no="r1")
    bill = {"appid": "wx1", "out_bill_no": "b1", "openid": "o1", "transfer_amount": 100}
    v3.fundApp.mchTransfer.transferBills.post(json={**bill, "transfer_remark": "r"})
    v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.get(out_bill_no="b1")
    v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel.post(out_bill_no="b1")
    receiver = {"appid": "wx1", "type": "MERCHANT_ID", "account": "1900000222"}
    v3.profitsharing.receivers.add.post(json={**receiver, "relation_type": "STORE"})
    share = {"receivers": [{**receiver, "amount": 10, "description": "d"}], "out_order_no": "s1"}
    v3.profitsharing.orders.post(json={**number, **share})
    v3.profitsharing.orders._out_order_no_.get(out_order_no="s1", query=number)
    rest = {**number, "out_order_no": "s2", "description": "d"}
    v3.profitsharing.orders.unfreeze.post(json=rest)
    back = {"out_order_no": "s1", "out_return_no": "x1", "return_mchid": "1900000222"}
    v3.profitsharing.returnOrders.post(json={**back, "amount": 1, "description": "d"})
    day = {"bill_date": desks.orders.order("order-1")["success_time"][:10]}
    for bills in (v3.bill.tradebill, v3.bill.fundflowbill, v3.profitsharing.bills):
        bills.get(query=day)


# The platform leaves out what has not happened, though the catalogue marks it as required; what
# the catalogue does not know is told on the official pages.
_MEANT = ("finish_time: is required", "fail_reason: is required", "is not documented")


def test_every_answer_has_its_documented_shape(answers: list[tuple[Any, Any]]) -> None:
    found = {
        f"{endpoint.method} {endpoint.template}: {problem}"
        for endpoint, response in answers
        for problem in problems(response.json(), endpoint.response)
        if not any(meant in problem for meant in _MEANT)
    }
    assert found == set()
    assert len(answers) == 18


def test_every_answer_is_verified(answers: list[tuple[Any, Any]]) -> None:
    assert all(response.verified for _, response in answers)


# -- what the user's part says ------------------------------------------------------------------


@for_each("at", ["now", -1, True, float("nan"), float("inf"), 1e20, []])
def test_a_moment_must_be_one(counter: Counter, at: Any) -> None:
    counter.order()
    with pytest.raises(Refusal, match="at must be Unix seconds"):
        counter.desks.orders.pay("order-1", at=at)
    assert counter.desks.orders.order("order-1")["trade_state"] == "NOTPAY"


@pytest.mark.parametrize("number", [None, 5, [], {}])
def test_a_number_that_is_not_text_is_not_found(counter: Counter, number: Any) -> None:
    desks = counter.desks
    acts: list[Callable[[Any], Any]] = [
        desks.orders.pay,
        desks.combined.pay,
        desks.refunds.settle,
        desks.transfers.confirm,
        desks.batches.finish,
        desks.sharing.settle,
    ]
    for act in acts:
        with pytest.raises(Refusal, match="404"):
            act(number)


def test_a_payer_must_be_text(counter: Counter) -> None:
    counter.order()
    payer: Any = 5
    with pytest.raises(Refusal, match="payer_openid must be text"):
        counter.desks.orders.pay("order-1", payer_openid=payer)
    assert counter.desks.orders.order("order-1")["trade_state"] == "NOTPAY"
