"""Profit sharing: receivers, shares, the rest let go, and what comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support.money import SUB, Counter, Shop, order, partner_order

from wechatpay_chain.testing import Identity, Refusal

PATH = "v3/profitsharing"
RECEIVER = "1900000222"
SHARED: dict[str, Any] = {"settle_info": {"profit_sharing": True}}


class Till(Counter):
    """A counter with a paid order that is to be shared, and two receivers."""

    def __init__(self, identity: Identity) -> None:
        super().__init__(identity)
        self.transaction_id = self.paid(**SHARED)
        self.posts.all.clear()
        self.desks.sharing.notify_url = "http://127.0.0.1:9/receivers"
        for kind, account in (("MERCHANT_ID", RECEIVER), ("PERSONAL_OPENID", "oStaff")):
            self.call("POST", f"{PATH}/receivers/add", receiver(kind, account))

    def share(self, number: str = "share-1", *shares: dict[str, Any], **more: Any) -> Any:
        body = sharing(self.transaction_id, number, *shares)
        return self.call("POST", f"{PATH}/orders", {**body, **more})

    def unfreeze(self, number: str = "rest-1", **more: Any) -> Any:
        told = {"out_order_no": number, "description": "rest", **more}
        body = {"transaction_id": self.transaction_id, **told}
        return self.call("POST", f"{PATH}/orders/unfreeze", body)

    def give_back(self, number: str = "return-1", amount: int = 10, **more: Any) -> Any:
        told = {"return_mchid": RECEIVER, "amount": amount, "description": "back", **more}
        body = {"out_order_no": "share-1", "out_return_no": number, **told}
        return self.call("POST", f"{PATH}/return-orders", body)

    def query(self, number: str = "share-1", **query: str) -> Any:
        asked = {"transaction_id": self.transaction_id, **query}
        return self.call("GET", f"{PATH}/orders/{{out_order_no}}", query=asked, out_order_no=number)

    @property
    def left(self) -> int:
        return self.desks.sharing.unsplit(self.transaction_id)


@pytest.fixture
def till(identity: Identity) -> Till:
    return Till(identity)


def receiver(kind: str = "MERCHANT_ID", account: str = RECEIVER, **more: Any) -> dict[str, Any]:
    who = {"appid": "wx1", "type": kind, "account": account, "relation_type": "STORE"}
    return {**who, **more}


def share(amount: int = 30, kind: str = "MERCHANT_ID", account: str = RECEIVER) -> dict[str, Any]:
    return {"type": kind, "account": account, "amount": amount, "description": "to the store"}


def sharing(transaction_id: str, number: str, *shares: dict[str, Any]) -> dict[str, Any]:
    return {
        "appid": "wx1",
        "transaction_id": transaction_id,
        "out_order_no": number,
        "receivers": list(shares) or [share()],
        "unfreeze_unsplit": False,
    }


# -- over a socket ------------------------------------------------------------------------------


def test_a_paid_order_is_shared_returned_and_let_go(shop: Shop) -> None:
    shop.client.v3.pay.transactions.native.post(json=order(shop.mchid, **SHARED))
    number = shop.desks.orders.pay("order-1")["transaction_id"]
    with shop.encrypting() as client:
        desk = client.v3.profitsharing
        added = desk.receivers.add.post(json=receiver(name="门店")).json()
        assert added["name"] == "门店"
        made = desk.orders.post(json=sharing(number, "share-1")).json()
        assert (made["state"], made["receivers"][0]["result"]) == ("PROCESSING", "PENDING")
        one, asked = desk.orders._out_order_no_, {"transaction_id": number}
        told = one.get(out_order_no="share-1", query=asked).json()
        assert (told["state"], told["receivers"][0]["result"]) == ("FINISHED", "SUCCESS")
        assert "fail_reason" not in told["receivers"][0]
        amounts = desk.transactions._transaction_id_.amounts
        assert amounts.get(transaction_id=number).json()["unsplit_amount"] == 70
        back = {"out_order_no": "share-1", "out_return_no": "return-1", "return_mchid": RECEIVER}
        desk.returnOrders.post(json={**back, "amount": 10, "description": "back"})
        given = desk.returnOrders._out_return_no_.get(
            out_return_no="return-1", query={"out_order_no": "share-1"}
        )
        assert (given.json()["result"], given.json()["amount"]) == ("SUCCESS", 10)
        rest = {"transaction_id": number, "out_order_no": "rest-1", "description": "rest"}
        told = desk.orders.unfreeze.post(json=rest).json()
        assert (told["receivers"][0]["amount"], told["receivers"][0]["account"]) == (70, shop.mchid)
        assert amounts.get(transaction_id=number).json()["unsplit_amount"] == 0
        gone = {"appid": "wx1", "type": "MERCHANT_ID", "account": RECEIVER}
        assert desk.receivers.delete.post(json=gone).json()["account"] == RECEIVER


def test_a_partner_shares_what_its_sub_merchant_got(shop: Shop) -> None:
    shop.client.v3.pay.partner.transactions.native.post(json=partner_order(shop.mchid, **SHARED))
    number = shop.desks.orders.pay("order-1")["transaction_id"]
    desk = shop.client.v3.profitsharing
    desk.receivers.add.post(json=receiver(sub_mchid=SUB))
    body = {**sharing(number, "share-1"), "sub_mchid": SUB}
    assert desk.orders.post(json=body).json()["sub_mchid"] == SUB
    shop.desks.sharing.max_ratio = 3000
    ratio = desk.merchantConfigs._sub_mchid_.get(sub_mchid=SUB).json()
    assert ratio == {"sub_mchid": SUB, "max_ratio": 3000}


# -- shares -------------------------------------------------------------------------------------


def test_shares_come_off_what_is_left(till: Till) -> None:
    till.share("share-1", share(30), share(20, "PERSONAL_OPENID", "oStaff"))
    assert till.left == 50
    till.share("share-2", share(50))
    assert till.left == 0


def test_no_more_is_shared_than_is_left(till: Till) -> None:
    till.share("share-1", share(60))
    with pytest.raises(Refusal, match="403 NOT_ENOUGH: 41 fen are wanted, 40 are left"):
        till.share("share-2", share(41))
    assert till.left == 40


def test_what_is_refunded_cannot_be_shared(till: Till) -> None:
    amount = {"refund": 80, "total": 100, "currency": "CNY"}
    body = {"out_trade_no": "order-1", "out_refund_no": "r1", "amount": amount}
    till.call("POST", "v3/refund/domestic/refunds", body)
    assert till.left == 20


def test_no_more_is_shared_than_the_ratio(till: Till) -> None:
    till.desks.sharing.max_ratio = 3000
    till.share("share-1", share(20))
    with pytest.raises(Refusal, match="403 RULE_LIMIT"):
        till.share("share-2", share(11))
    assert till.share("share-2", share(10))["state"] == "PROCESSING"


def test_sharing_can_let_the_rest_go(till: Till) -> None:
    till.share(unfreeze_unsplit=True)
    assert till.left == 0
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: the order's rest was let go"):
        till.share("share-2", share(1))


def test_the_rest_is_let_go_once(till: Till) -> None:
    till.share()
    assert till.unfreeze()["receivers"][0]["amount"] == 70
    with pytest.raises(Refusal, match="403 NOT_ENOUGH"):
        till.unfreeze("rest-2")


def test_a_sharing_waits_until_it_is_settled(till: Till) -> None:
    till.desks.sharing.at_once = False
    till.share()
    assert (till.query()["state"], till.posts.all, till.left) == ("PROCESSING", [], 70)
    assert till.desks.sharing.settle("share-1")["state"] == "FINISHED"
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: sharing share-1 is FINISHED"):
        till.desks.sharing.settle("share-1")


def test_merchants_that_receive_are_notified(till: Till) -> None:
    made = till.share("share-1", share(30), share(20, "PERSONAL_OPENID", "oStaff"))
    (posted,) = till.posts.all
    assert (posted.event_type, posted.original_type) == ("PROFITSHARING.SUCCESS", "profitsharing")
    told = posted.resource
    assert (told["order_id"], told["mchid"]) == (made["order_id"], till.mchid)
    assert (told["receiver"]["account"], told["receiver"]["amount"]) == (RECEIVER, 30)


def test_the_same_number_shares_once(till: Till) -> None:
    assert till.share()["order_id"] == till.share()["order_id"]
    assert till.left == 70
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: out_order_no share-1 was used"):
        till.share("share-1", share(31))
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: out_order_no share-1 was used"):
        till.unfreeze("share-1")


def test_an_order_is_shared_at_most_fifty_times(till: Till) -> None:
    for index in range(50):
        till.share(f"share-{index}", share(1))
    with pytest.raises(Refusal, match="403 RULE_LIMIT: the order was shared 50 times"):
        till.share("share-50", share(1))


def test_an_order_not_meant_for_it_is_not_shared(till: Till) -> None:
    number = till.paid("order-2")
    body = sharing(number, "share-1")
    path = f"{PATH}/transactions/{{transaction_id}}/amounts"
    acts: list[Callable[[], Any]] = [
        lambda: till.call("POST", f"{PATH}/orders", body),
        lambda: till.call("GET", path, transaction_id=number),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="400 INVALID_REQUEST: the order was not made with"):
            act()


def test_an_order_that_is_not_paid_is_not_shared(till: Till) -> None:
    with pytest.raises(Refusal, match="404 RESOURCE_NOT_EXISTS: there is no paid order 42"):
        till.share(transaction_id="42")


def test_a_partner_must_name_the_orders_sub_merchant(till: Till) -> None:
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: sub_mchid is not the order's"):
        till.share(sub_mchid=SUB)


# -- receivers ----------------------------------------------------------------------------------


@pytest.mark.parametrize("account", ["1900000999", "oStaff"])
def test_only_receivers_that_were_added_receive(till: Till, account: str) -> None:
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: receivers has one that was not added"):
        till.share("share-1", share(account=account))


def test_a_receiver_added_again_stays_as_it_was(till: Till) -> None:
    again = receiver(relation_type="PARTNER")
    assert till.call("POST", f"{PATH}/receivers/add", again)["relation_type"] == "STORE"


def test_a_deleted_receiver_receives_nothing(till: Till) -> None:
    gone = {"appid": "wx1", "type": "MERCHANT_ID", "account": RECEIVER}
    till.call("POST", f"{PATH}/receivers/delete", gone)
    with pytest.raises(Refusal, match="was not added"):
        till.share()
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: there is no such receiver"):
        till.call("POST", f"{PATH}/receivers/delete", gone)


# -- returns ------------------------------------------------------------------------------------


def test_a_return_goes_to_the_merchant_and_is_not_shared_again(till: Till) -> None:
    till.share()
    till.posts.all.clear()
    made = till.give_back()
    assert (made["result"], till.left) == ("SUCCESS", 70)
    (posted,) = till.posts.all
    assert posted.event_type == "PROFITSHARING.RETURN"
    assert posted.resource["receiver"]["account"] == till.mchid
    assert posted.resource["out_order_no"] == "return-1"


def test_no_more_is_returned_than_was_received(till: Till) -> None:
    till.share()
    till.give_back("return-1", 20)
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: amount is 11, of the share are 10"):
        till.give_back("return-2", 11)


def test_the_same_number_returns_once(till: Till) -> None:
    till.share()
    assert till.give_back() == till.give_back()
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: out_return_no return-1 was used"):
        till.give_back(amount=11)


def test_a_return_is_for_a_sharing_named_by_either_number(till: Till) -> None:
    order_id = till.share()["order_id"]
    made = till.give_back(out_order_no=None, order_id=order_id)
    assert made["out_order_no"] == "share-1"
    with pytest.raises(Refusal, match="order_id or out_order_no is required"):
        till.give_back("return-2", out_order_no=None)


def test_only_merchants_that_received_return(till: Till) -> None:
    till.share("share-1", share(30), share(20, "PERSONAL_OPENID", "oStaff"))
    for mchid in ("oStaff", "1900000999"):
        with pytest.raises(Refusal, match="received nothing of this sharing"):
            till.give_back(return_mchid=mchid)


def test_what_is_not_settled_is_not_returned(till: Till) -> None:
    till.desks.sharing.at_once = False
    till.share()
    with pytest.raises(Refusal, match="received nothing of this sharing"):
        till.give_back()


# -- refusals -----------------------------------------------------------------------------------


def test_what_is_unknown_is_not_found(till: Till) -> None:
    till.share()
    till.give_back()
    path = f"{PATH}/return-orders/{{out_return_no}}"
    acts: list[Callable[[], Any]] = [
        lambda: till.query("share-2"),
        lambda: till.query("share-1", transaction_id="42"),
        lambda: till.query("share-1", sub_mchid=SUB),
        lambda: till.desks.sharing.settle("share-2"),
        lambda: till.desks.sharing.sharing("share-2"),
        lambda: till.desks.sharing.unsplit("42"),
        lambda: till.give_back("return-2", out_order_no="share-2"),
        lambda: till.give_back("return-2", order_id="42"),
        lambda: till.call("GET", path, query={"out_order_no": "x"}, out_return_no="return-1"),
        lambda: till.call("GET", path, query={"out_order_no": "share-1"}, out_return_no="x"),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="404 RESOURCE_NOT_EXISTS"):
            act()


@pytest.mark.parametrize(
    "more",
    [
        {"out_order_no": None},
        {"transaction_id": None},
        {"receivers": "all"},
        {"receivers": [{}]},
        {"receivers": [share(0)]},
        {"receivers": [share(1)] * 51},
    ],
)
def test_what_cannot_be_shared_is_refused(till: Till, more: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="400 PARAM_ERROR"):
        till.share(**more)


@pytest.mark.parametrize("more", [{"type": "FRIEND"}, {"account": ""}, {"type": None}])
def test_a_receiver_must_be_somebody(till: Till, more: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="400 PARAM_ERROR"):
        till.call("POST", f"{PATH}/receivers/add", {**receiver(), **more})


def test_a_sharing_shows_no_receiver(till: Till) -> None:
    till.share("share-1", share(20, "PERSONAL_OPENID", "oStaff"))
    (kept,) = till.desks.sharing.sharings
    assert "oStaff" not in repr(kept)
