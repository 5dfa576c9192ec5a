"""Combined orders: several that the user pays at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support.money import NOTIFY, SUB, Counter, Shop, order

from wechatpay_chain.testing import Refusal

PATH = "v3/combine-transactions"
NUMBER = f"{PATH}/out-trade-no/{{combine_out_trade_no}}"


def part(mchid: str, number: str, total: int = 100, **more: Any) -> dict[str, Any]:
    return {
        "mchid": mchid,
        "attach": "a",
        "description": "tea",
        "out_trade_no": number,
        "amount": {"total_amount": total, "currency": "CNY"},
        **more,
    }


def combined(mchid: str, *parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "combine_appid": "wxd678efh567hg6787",
        "combine_mchid": mchid,
        "combine_out_trade_no": "whole-1",
        "notify_url": NOTIFY,
        "scene_info": {"payer_client_ip": "10.0.0.1", "device_id": "POS1"},
        "sub_orders": list(parts) or [part(mchid, "part-1"), part(mchid, "part-2", 50)],
        **more,
    }


def create(counter: Counter, *parts: dict[str, Any], way: str = "native", **more: Any) -> Any:
    return counter.call("POST", f"{PATH}/{way}", combined(counter.mchid, *parts, **more))


def close(counter: Counter, *numbers: str) -> Any:
    parts = [{"mchid": counter.mchid, "out_trade_no": number} for number in numbers]
    body = {"combine_appid": "wxd678efh567hg6787", "sub_orders": parts}
    return counter.call("POST", f"{NUMBER}/close", body, combine_out_trade_no="whole-1")


def query(counter: Counter) -> Any:
    return counter.call("GET", NUMBER, combine_out_trade_no="whole-1")


# -- over a socket ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("way", "entry"),
    [("jsapi", "prepay_id"), ("app", "prepay_id"), ("h5", "h5_url"), ("native", "code_url")],
)
def test_a_combined_order_is_made_paid_and_found(shop: Shop, way: str, entry: str) -> None:
    transactions = shop.client.v3.combineTransactions
    scene = {"payer_client_ip": "10.0.0.1", "device_id": "POS1", "h5_info": {"type": "Wap"}}
    more: dict[str, dict[str, Any]] = {
        "jsapi": {"combine_payer_info": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}},
        "h5": {"scene_info": scene},
    }
    body = combined(shop.mchid, **more.get(way, {}))
    assert set(transactions.chain(way).post(json=body).json()) == {entry}
    shop.desks.combined.pay("whole-1", payer_openid="oPayer")
    found = transactions.outTradeNo._combine_out_trade_no_.get(combine_out_trade_no="whole-1")
    told = found.json()
    assert (found.verified, told["combine_payer_info"]) == (True, {"openid": "oPayer"})
    states = [(one["trade_state"], one["amount"]["payer_amount"]) for one in told["sub_orders"]]
    assert states == [("SUCCESS", 100), ("SUCCESS", 50)]


def test_a_part_is_refunded_by_its_own_number(shop: Shop) -> None:
    shop.client.v3.combineTransactions.native.post(json=combined(shop.mchid))
    paid = shop.desks.combined.pay("whole-1")
    amount = {"refund": 50, "total": 50, "currency": "CNY"}
    body = {
        "transaction_id": paid["sub_orders"][1]["transaction_id"],
        "out_refund_no": "refund-1",
        "amount": amount,
    }
    made = shop.client.v3.refund.domestic.refunds.post(json=body).json()
    assert (made["out_trade_no"], made["status"]) == ("part-2", "PROCESSING")
    states = [one["trade_state"] for one in shop.desks.combined.order("whole-1")["sub_orders"]]
    assert states == ["SUCCESS", "REFUND"]


def test_a_combined_order_is_closed_with_an_empty_answer(shop: Shop) -> None:
    shop.client.v3.combineTransactions.native.post(json=combined(shop.mchid))
    parts = [{"mchid": shop.mchid, "out_trade_no": f"part-{i}"} for i in (1, 2)]
    closing = shop.client.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close
    body = {"combine_appid": "wx1", "sub_orders": parts}
    assert closing.post(combine_out_trade_no="whole-1", json=body).status_code == 204
    assert shop.desks.combined.order("whole-1")["sub_orders"][0]["trade_state"] == "CLOSED"


# -- what it tells ------------------------------------------------------------------------------


def test_one_notification_tells_of_all_parts(counter: Counter) -> None:
    create(counter)
    counter.desks.combined.pay("whole-1")
    (posted,) = counter.posts.all
    assert (posted.url, posted.event_type) == (NOTIFY, "TRANSACTION.SUCCESS")
    told = posted.resource
    assert [one["out_trade_no"] for one in told["sub_orders"]] == ["part-1", "part-2"]
    assert (told["combine_mchid"], told["scene_info"]) == (counter.mchid, {"device_id": "POS1"})
    assert len({one["transaction_id"] for one in told["sub_orders"]}) == 2


def test_parts_of_sub_merchants_name_them(counter: Counter) -> None:
    create(counter, part(counter.mchid, "part-1", sub_mchid=SUB, sub_appid="wxSub"))
    told = counter.desks.combined.pay("whole-1")["sub_orders"][0]
    assert (told["mchid"], told["sub_mchid"], told["sub_appid"]) == (counter.mchid, SUB, "wxSub")


def test_the_payer_who_was_ordered_for_pays(counter: Counter) -> None:
    create(counter, way="jsapi", combine_payer_info={"openid": "oOrdered"})
    told = counter.desks.combined.pay("whole-1")
    assert told["combine_payer_info"] == {"openid": "oOrdered"}


def test_the_same_combined_order_is_answered_the_same(counter: Counter) -> None:
    assert create(counter) == create(counter)


# -- refusals -----------------------------------------------------------------------------------


def test_other_content_under_the_same_number_is_refused(counter: Counter) -> None:
    create(counter)
    with pytest.raises(Refusal, match="403 OUT_TRADE_NO_USED: out_trade_no whole-1"):
        create(counter, notify_url="http://127.0.0.1/other")


def test_a_part_cannot_have_another_orders_number(counter: Counter) -> None:
    counter.order("part-2")
    with pytest.raises(Refusal, match="403 OUT_TRADE_NO_USED: out_trade_no part-2"):
        create(counter)
    assert counter.desks.orders.book.find("part-1") is None


def test_two_parts_cannot_have_one_number(counter: Counter) -> None:
    with pytest.raises(Refusal, match="403 OUT_TRADE_NO_USED"):
        create(counter, part(counter.mchid, "same"), part(counter.mchid, "same"))


def test_a_parts_number_cannot_be_ordered_alone(counter: Counter) -> None:
    create(counter)
    with pytest.raises(Refusal, match="403 OUT_TRADE_NO_USED"):
        counter.order("part-1")


def test_a_part_is_not_an_order_of_its_own(counter: Counter) -> None:
    create(counter)
    path = "v3/pay/transactions/out-trade-no/{out_trade_no}"
    acts: list[Callable[[], Any]] = [
        lambda: counter.call("GET", path, query={"mchid": counter.mchid}, out_trade_no="part-1"),
        lambda: counter.desks.orders.pay("part-1"),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="404 ORDER_NOT_EXIST"):
            act()


@pytest.mark.parametrize("numbers", [["part-1"], ["part-1", "part-3"], ["part-1", "part-1"]])
def test_it_is_closed_with_the_same_parts_only(counter: Counter, numbers: list[str]) -> None:
    create(counter)
    with pytest.raises(Refusal, match="400 INVALID_REQUEST"):
        close(counter, *numbers)


def test_a_paid_one_is_neither_closed_nor_made_nor_paid_again(counter: Counter) -> None:
    create(counter)
    counter.desks.combined.pay("whole-1")
    acts: list[Callable[[], Any]] = [
        lambda: close(counter, "part-1", "part-2"),
        lambda: create(counter),
        lambda: counter.desks.combined.pay("whole-1"),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="400 ORDER_PAID"):
            act()


def test_a_closed_one_is_neither_made_nor_paid(counter: Counter) -> None:
    create(counter)
    close(counter, "part-2", "part-1")
    assert close(counter, "part-1", "part-2") is None
    acts: list[Callable[[], Any]] = [
        lambda: create(counter),
        lambda: counter.desks.combined.pay("whole-1"),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="400 ORDER_CLOSED"):
            act()


def test_left_unpaid_for_a_week_it_is_closed(counter: Counter) -> None:
    create(counter)
    counter.now += 7 * 86400
    assert {one["trade_state"] for one in query(counter)["sub_orders"]} == {"CLOSED"}


def test_past_time_expire_it_cannot_be_paid(counter: Counter) -> None:
    create(counter, time_expire="2026-03-02T10:30:00+08:00")
    counter.now += 1800
    with pytest.raises(Refusal, match="400 INVALID_REQUEST"):
        counter.desks.combined.pay("whole-1")


def test_an_unknown_number_is_not_found(counter: Counter) -> None:
    acts: list[Callable[[], Any]] = [lambda: query(counter), lambda: close(counter, "part-1")]
    for act in acts:
        with pytest.raises(Refusal, match="404 ORDER_NOT_EXIST"):
            act()


def test_merchants_combine_two_to_ten(counter: Counter) -> None:
    for count in (1, 11):
        with pytest.raises(Refusal, match="must have 2 to 10 items"):
            create(counter, *(part(counter.mchid, f"part-{i}") for i in range(count)))


def test_partners_combine_up_to_fifty(counter: Counter) -> None:
    parts = [part(counter.mchid, f"part-{i}", sub_mchid=SUB) for i in range(51)]
    with pytest.raises(Refusal, match="must have 1 to 50 items, not 51"):
        create(counter, *parts)
    assert create(counter, *parts[:50])


@pytest.mark.parametrize(
    "more",
    [
        {"combine_mchid": "1900000999"},
        {"combine_out_trade_no": None},
        {"sub_orders": None},
        {"sub_orders": ["x", "y"]},
        {"sub_orders": [{}, {}]},
        {"combine_payer_info": 1},
        {"scene_info": 1},
        {"notify_url": "nowhere"},
    ],
)
def test_what_cannot_be_used_is_refused(counter: Counter, more: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="400 PARAM_ERROR"):
        create(counter, **more)


def test_an_ordinary_order_is_not_a_combined_one(counter: Counter) -> None:
    counter.call("POST", "v3/pay/transactions/native", order(counter.mchid, "whole-1"))
    with pytest.raises(Refusal, match="404 ORDER_NOT_EXIST"):
        query(counter)
