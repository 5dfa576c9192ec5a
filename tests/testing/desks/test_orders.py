"""Orders: made, found, paid, failed and closed, by merchants and by partners."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING, Any

import pytest
from support.money import MONDAY, NOTIFY, SUB, WAYS, Counter, Shop, order, partner_order
from support.rows import for_each

from wechatpay_chain import HTTPStatusError
from wechatpay_chain._codec import encode_json
from wechatpay_chain.message import Headers
from wechatpay_chain.testing import Credentials, ReceivedRequest, Refusal
from wechatpay_chain.testing._desks.money.order_book import OrderBook
from wechatpay_chain.testing._desks.money.orders import OrderDesk

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.money.order_record import Order

NUMBER = "v3/pay/transactions/out-trade-no/{out_trade_no}"
PARTNER = "v3/pay/partner/transactions/out-trade-no/{out_trade_no}"


def query(counter: Counter, number: str = "order-1") -> Any:
    return counter.call("GET", NUMBER, query={"mchid": counter.mchid}, out_trade_no=number)


def close(counter: Counter, number: str = "order-1") -> Any:
    return counter.call("POST", f"{NUMBER}/close", {"mchid": counter.mchid}, out_trade_no=number)


# -- over a socket ------------------------------------------------------------------------------

ENTRIES = {
    "jsapi": ("prepay_id", "wx"),
    "app": ("prepay_id", "wx"),
    "h5": ("h5_url", "http://"),
    "native": ("code_url", "weixin://wxpay/bizpayurl?pr="),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_merchants_order_is_made_paid_and_found(shop: Shop, way: str) -> None:
    transactions = shop.client.v3.pay.transactions
    body = order(shop.mchid, **WAYS[way][0])
    name, start = ENTRIES[way]
    made = transactions.chain(way).post(json=body).json()
    assert (set(made), made[name].startswith(start)) == ({name}, True)
    paid = shop.desks.orders.pay("order-1")
    found = transactions.id._transaction_id_.get(
        transaction_id=paid["transaction_id"], query={"mchid": shop.mchid}
    )
    assert found.verified
    assert paid.items() <= found.json().items()
    assert (found.json()["trade_state"], found.json()["amount"]["payer_total"]) == ("SUCCESS", 100)


@pytest.mark.parametrize("way", WAYS)
def test_a_partners_order_is_made_paid_and_found(shop: Shop, way: str) -> None:
    transactions = shop.client.v3.pay.partner.transactions
    assert transactions.chain(way).post(json=partner_order(shop.mchid, **WAYS[way][1])).json()
    paid = shop.desks.orders.pay("order-1", payer_openid="oPayer")
    who = {"sp_mchid": shop.mchid, "sub_mchid": SUB}
    found = transactions.outTradeNo._out_trade_no_.get(out_trade_no="order-1", query=who).json()
    assert (found["sub_mchid"], found["payer"]) == (SUB, {"sp_openid": "oPayer"})
    assert found["transaction_id"] == paid["transaction_id"]


def test_an_order_is_closed_with_an_empty_answer(shop: Shop) -> None:
    transactions = shop.client.v3.pay.transactions
    transactions.native.post(json=order(shop.mchid))
    closed = transactions.outTradeNo._out_trade_no_.close.post(
        out_trade_no="order-1", json={"mchid": shop.mchid}
    )
    assert (closed.status_code, closed.content, closed.verified) == (204, b"", True)
    assert shop.desks.orders.order("order-1")["trade_state"] == "CLOSED"


def test_a_refusal_reaches_the_client_with_its_code(shop: Shop) -> None:
    shop.client.v3.pay.transactions.native.post(json=order(shop.mchid))
    with pytest.raises(HTTPStatusError) as caught:
        shop.client.v3.pay.transactions.native.post(json=order(shop.mchid, description="other"))
    assert (caught.value.status_code, caught.value.code) == (403, "OUT_TRADE_NO_USED")


def test_a_payer_who_must_be_somebody_is_not_kept(counter: Counter) -> None:
    identity = {"type": "IDCARD", "number": "11010119900307", "name": "张三"}
    counter.order(payer={"openid": "o1", "identity": identity})
    assert "张三" not in repr(vars(counter.desks.orders.book.find("order-1")))


# -- the same number ----------------------------------------------------------------------------


def test_the_same_order_is_answered_the_same(counter: Counter) -> None:
    assert counter.order() == counter.order()


def test_the_order_of_a_bodys_names_does_not_matter(counter: Counter) -> None:
    body = order(counter.mchid, scene_info={"device_id": "1", "payer_client_ip": "10.0.0.1"})
    turned = {name: body[name] for name in reversed(body)}
    turned["amount"] = {name: body["amount"][name] for name in reversed(body["amount"])}
    turned["scene_info"] = dict(reversed(body["scene_info"].items()))
    way = "v3/pay/transactions/native"

    assert counter.call("POST", way, body) == counter.call("POST", way, turned)


def test_other_orders_are_answered_otherwise(counter: Counter) -> None:
    entries = {counter.order(f"order-{i}")["code_url"] for i in range(50)}
    assert len(entries) == 50


def test_many_threads_make_one_order(counter: Counter) -> None:
    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(lambda _: counter.order()["code_url"], range(40)))
    assert len(set(made)) == len(list(counter.desks.orders.book)) == 1


class SlowBook(OrderBook):
    """Takes its time between looking for an order and adding it, and counts what is added."""

    added = 0

    def again(self, out_trade_no: str, content: Any) -> Order | None:
        found = super().again(out_trade_no, content)
        time.sleep(0.005)
        return found

    def add(self, content: Any, order: Order) -> Order:
        self.added += 1
        return super().add(content, order)


def test_a_new_number_from_16_threads_at_once_makes_exactly_one_order(counter: Counter) -> None:
    book = SlowBook(counter.world)
    routes = {(verb, path): serve for verb, path, serve in OrderDesk(counter.world, book).routes()}
    create = routes["POST", "v3/pay/transactions/native"]
    who = Credentials(counter.mchid, "SERIAL", int(counter.now), "NONCE")
    call = ReceivedRequest("POST", "/", Headers(()), encode_json(order(counter.mchid)), who)
    barrier = Barrier(16)

    def at_once(_number: int) -> str:
        barrier.wait(10)
        return str(create(call)["code_url"])

    with ThreadPoolExecutor(16) as threads:
        told = set(threads.map(at_once, range(16)))

    assert (len(told), book.added, len(list(book))) == (1, 1, 1)


DIFFERENT: list[tuple[str, dict[str, Any]]] = [
    ("native", {"amount": {"total": 101, "currency": "CNY"}}),
    ("native", {"description": "two"}),
    ("native", {"attach": "more"}),
    ("app", {}),
]


@pytest.mark.parametrize(("way", "more"), DIFFERENT)
def test_a_number_with_other_content_is_refused(
    counter: Counter, way: str, more: dict[str, Any]
) -> None:
    counter.order()
    with pytest.raises(Refusal, match="403 OUT_TRADE_NO_USED"):
        counter.order(way=way, **more)


# -- states -------------------------------------------------------------------------------------


def test_an_order_that_is_not_paid_tells_nothing_of_a_payment(counter: Counter) -> None:
    counter.order(attach="a")
    told = query(counter)
    assert (told["trade_state"], told["trade_state_desc"]) == ("NOTPAY", "订单未支付")
    assert told["amount"] == {"total": 100, "currency": "CNY"}
    assert not {"transaction_id", "payer", "success_time", "trade_type"} & set(told)
    assert (told["attach"], told["notify_url"]) == ("a", NOTIFY)


def test_paying_tells_who_when_and_how_much(counter: Counter) -> None:
    counter.order("order-1", "jsapi", payer={"openid": "oUser1"})
    counter.now += 60
    told = counter.desks.orders.pay("order-1")
    assert told == query(counter)
    assert (told["trade_state"], told["payer"]) == ("SUCCESS", {"openid": "oUser1"})
    assert told["success_time"] == "2026-03-02T10:01:00+08:00"
    assert (told["trade_type"], len(told["transaction_id"])) == ("JSAPI", 28)


def test_a_payment_can_lie_in_the_past(counter: Counter) -> None:
    counter.order()
    told = counter.desks.orders.pay("order-1", at=MONDAY - 86400)
    assert told["success_time"] == "2026-03-01T10:00:00+08:00"


def test_a_payment_is_notified_once(counter: Counter) -> None:
    transaction_id = counter.paid(attach="a")
    (posted,) = counter.posts.all
    event = (posted.url, posted.event_type, posted.original_type)
    assert event == (NOTIFY, "TRANSACTION.SUCCESS", "transaction")
    told = posted.resource
    assert (told["transaction_id"], told["mchid"]) == (transaction_id, counter.mchid)
    assert (told["trade_state"], told["attach"], told["amount"]["payer_total"]) == (
        "SUCCESS",
        "a",
        100,
    )


def test_a_partner_is_notified_of_both_merchants(counter: Counter) -> None:
    body = partner_order(counter.mchid, payer={"sp_openid": "oA", "sub_openid": "oB"})
    counter.call("POST", "v3/pay/partner/transactions/jsapi", body)
    counter.desks.orders.pay("order-1")
    told = counter.posts.all[0].resource
    assert (told["sp_mchid"], told["sub_mchid"]) == (counter.mchid, SUB)
    assert told["payer"] == {"sp_openid": "oA", "sub_openid": "oB"}


def test_a_failed_payment_can_be_tried_again(counter: Counter) -> None:
    counter.order()
    assert counter.desks.orders.fail("order-1")["trade_state"] == "PAYERROR"
    assert counter.posts.all == []
    assert counter.desks.orders.pay("order-1")["trade_state"] == "SUCCESS"


def test_an_order_cannot_be_closed_while_the_user_pays(counter: Counter) -> None:
    counter.order()
    assert counter.desks.orders.begin_paying("order-1")["trade_state"] == "USERPAYING"
    with pytest.raises(Refusal, match="202 USER_PAYING"):
        close(counter)


def test_closing_can_be_repeated(counter: Counter) -> None:
    counter.order()
    assert close(counter) is None
    assert close(counter) is None
    assert query(counter)["trade_state"] == "CLOSED"


def test_a_closed_order_is_neither_made_again_nor_paid(counter: Counter) -> None:
    counter.order()
    close(counter)
    acts: list[Callable[[], Any]] = [counter.order, lambda: counter.desks.orders.pay("order-1")]
    for act in acts:
        with pytest.raises(Refusal, match="400 ORDER_CLOSED"):
            act()


def test_a_paid_order_is_neither_made_again_nor_closed_nor_paid_again(counter: Counter) -> None:
    counter.paid()
    acts: list[Callable[[], Any]] = [
        counter.order,
        lambda: close(counter),
        lambda: counter.desks.orders.pay("order-1"),
        lambda: counter.desks.orders.fail("order-1"),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="400 ORDER_PAID"):
            act()


# -- time ---------------------------------------------------------------------------------------


def test_past_time_expire_an_order_is_open_but_not_payable(counter: Counter) -> None:
    until = {"time_expire": "2026-03-02T10:30:00+08:00"}
    counter.order(**until)
    counter.now += 1800
    assert query(counter)["trade_state"] == "NOTPAY"
    acts: list[Callable[[], Any]] = [
        lambda: counter.order(**until),
        lambda: counter.desks.orders.pay("order-1"),
    ]
    for act in acts:
        with pytest.raises(Refusal, match=r"400 INVALID_REQUEST: .* time_expire"):
            act()


def test_a_minute_before_it_the_order_is_payable(counter: Counter) -> None:
    counter.order(time_expire="2026-03-02T10:30:00+08:00")
    counter.now += 1740
    assert counter.desks.orders.pay("order-1")["trade_state"] == "SUCCESS"


def test_a_time_expire_too_soon_is_moved_to_a_minute_from_now(counter: Counter) -> None:
    counter.order(time_expire="2020-01-01T00:00:00+08:00")
    counter.now += 59
    assert counter.desks.orders.pay("order-1")["trade_state"] == "SUCCESS"


def test_a_time_expire_beyond_a_week_keeps_the_order_open(counter: Counter) -> None:
    counter.order(time_expire="2026-04-01T10:00:00+08:00")  # 30 days

    counter.now = MONDAY + 29 * 86400
    assert query(counter)["trade_state"] == "NOTPAY"
    counter.now = MONDAY + 30 * 86400 - 1
    assert counter.desks.orders.pay("order-1")["trade_state"] == "SUCCESS"


def test_past_such_a_time_expire_the_order_is_closed(counter: Counter) -> None:
    counter.order(time_expire="2026-04-01T10:00:00+08:00")

    counter.now = MONDAY + 30 * 86400
    assert query(counter)["trade_state"] == "CLOSED"


def test_an_order_left_unpaid_for_a_week_is_closed(counter: Counter) -> None:
    counter.order()
    counter.now += 7 * 86400
    assert query(counter)["trade_state"] == "CLOSED"


# -- refusals -----------------------------------------------------------------------------------


@for_each(
    "body, pointer",
    [
        ([], None),
        ({"mchid": None}, "/mchid"),
        ({"mchid": "1900000999"}, "/mchid"),
        ({"out_trade_no": ""}, "/out_trade_no"),
        ({"amount": {}}, "/amount/total"),
        ({"amount": {"total": 0}}, "/amount/total"),
        ({"amount": {"total": True}}, "/amount/total"),
        ({"amount": "1"}, "/amount/total"),
        ({"time_expire": "soon"}, "/time_expire"),
        ({"out_trade_no": "12345"}, "/out_trade_no"),
        ({"out_trade_no": "1" * 33}, "/out_trade_no"),
        ({"out_trade_no": "order.1"}, "/out_trade_no"),
        ({"out_trade_no": "订单订单订单"}, "/out_trade_no"),
        ({"amount": {"total": 10**10 + 1}}, "/amount/total"),
        ({"amount": {"total": 100, "currency": "USD"}}, "/amount/currency"),
        ({"time_expire": "2026-03-02T10:30:00"}, "/time_expire"),
        ({"notify_url": "http://127.0.0.1/?a=1"}, "/notify_url"),
        ({"notify_url": 5}, "/notify_url"),
        ({"payer": 5}, "/payer"),
        ({"payer": {"openid": 5}}, "/payer/openid"),
        ({"settle_info": []}, "/settle_info"),
        ({"scene_info": "x"}, "/scene_info"),
    ],
)
def test_what_cannot_be_used_is_named(counter: Counter, body: Any, pointer: str | None) -> None:
    given = {**order(counter.mchid), **body} if isinstance(body, dict) else body
    with pytest.raises(Refusal) as caught:
        counter.call("POST", "v3/pay/transactions/native", given)
    assert (caught.value.status, caught.value.code) == (400, "PARAM_ERROR")
    assert (caught.value.detail or {}).get("field") == pointer


@pytest.mark.parametrize("number", ["123456", "1" * 32, "aZ_-|*"])
def test_a_number_of_the_documented_form_is_taken(counter: Counter, number: str) -> None:
    counter.order(number, amount={"total": 10**10})

    assert counter.desks.orders.order(number)["amount"]["total"] == 10**10


def test_a_partner_must_name_its_sub_merchant(counter: Counter) -> None:
    body = {**partner_order(counter.mchid), "sub_mchid": None}
    with pytest.raises(Refusal, match="sub_mchid is required"):
        counter.call("POST", "v3/pay/partner/transactions/native", body)


@pytest.mark.parametrize("number", ["order-2", "", "x" * 500])
def test_an_unknown_number_is_not_found(counter: Counter, number: str) -> None:
    counter.order()
    acts: list[Callable[[], Any]] = [
        lambda: query(counter, number),
        lambda: close(counter, number),
        lambda: counter.desks.orders.pay(number),
        lambda: counter.desks.orders.order(number),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="404 ORDER_NOT_EXIST"):
            act()


def test_an_unpaid_order_has_no_transaction_id_to_be_found_by(counter: Counter) -> None:
    counter.order()
    expected = counter.world.number("transaction_id", counter.mchid, "order-1")
    path = "v3/pay/transactions/id/{transaction_id}"
    with pytest.raises(Refusal, match="404 ORDER_NOT_EXIST"):
        counter.call("GET", path, query={"mchid": counter.mchid}, transaction_id=expected)


def test_an_order_is_found_in_its_own_role_only(counter: Counter) -> None:
    counter.order("merchants")
    counter.call(
        "POST", "v3/pay/partner/transactions/native", partner_order(counter.mchid, "partners")
    )
    who = {"sp_mchid": counter.mchid, "sub_mchid": SUB}
    assert counter.call("GET", PARTNER, query=who, out_trade_no="partners")["sub_mchid"] == SUB
    strangers = [
        (NUMBER, {"mchid": counter.mchid}, "partners"),
        (PARTNER, who, "merchants"),
        (PARTNER, {**who, "sub_mchid": "1900000222"}, "partners"),
    ]
    for path, given, number in strangers:
        with pytest.raises(Refusal, match="404 ORDER_NOT_EXIST"):
            counter.call("GET", path, query=given, out_trade_no=number)


def test_nobody_queries_for_another_merchant(counter: Counter) -> None:
    counter.order()
    with pytest.raises(Refusal, match="mchid is not the merchant that signed") as caught:
        counter.call("GET", NUMBER, query={"mchid": "1900000999"}, out_trade_no="order-1")
    assert (caught.value.detail or {})["location"] == "query"


def test_an_order_shows_no_payer(counter: Counter) -> None:
    counter.paid("order-1", payer={"openid": "oSecretUser"})
    assert "oSecretUser" not in repr(counter.desks.orders.book.find("order-1"))
