"""Transfers to users: accepted, confirmed, failed, cancelled and left unconfirmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support.money import NOTIFY, SUB, Counter, Shop
from support.rows import for_each

from wechatpay_chain.testing import Refusal

PATH = "v3/fund-app/mch-transfer/transfer-bills"
PARTNER = "v3/fund-app/mch-transfer/partner/transfer-bills"
NUMBER = "out-bill-no/{out_bill_no}"


def body(number: str = "bill1", amount: int = 500, **more: Any) -> dict[str, Any]:
    return {
        "appid": "wxd678efh567hg6787",
        "out_bill_no": number,
        "openid": "oUser1",
        "transfer_amount": amount,
        "transfer_remark": "prize",
        "transfer_scene_id": "1000",
        "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "new"}],
        "notify_url": NOTIFY,
        **more,
    }


def transfer(counter: Counter, number: str = "bill1", **more: Any) -> Any:
    return counter.call("POST", PATH, body(number, **more))


def query(counter: Counter, number: str = "bill1") -> Any:
    return counter.call("GET", f"{PATH}/{NUMBER}", out_bill_no=number)


def cancel(counter: Counter, number: str = "bill1") -> Any:
    return counter.call("POST", f"{PATH}/{NUMBER}/cancel", out_bill_no=number)


# -- over a socket ------------------------------------------------------------------------------


def test_a_transfer_is_made_confirmed_and_found_by_both_numbers(shop: Shop) -> None:
    bills = shop.client.v3.fundApp.mchTransfer.transferBills
    made = bills.post(json=body()).json()
    assert (made["state"], bool(made["package_info"])) == ("WAIT_USER_CONFIRM", True)
    shop.desks.transfers.confirm("bill1")
    own = bills.outBillNo._out_bill_no_.get(out_bill_no="bill1").json()
    number = made["transfer_bill_no"]
    theirs = bills.transferBillNo._transfer_bill_no_.get(transfer_bill_no=number).json()
    assert own == theirs
    assert (own["state"], own["transfer_amount"], own["mch_id"]) == ("SUCCESS", 500, shop.mchid)


def test_a_payees_name_is_read_and_answered_encrypted(shop: Shop) -> None:
    with shop.encrypting() as client:
        bills = client.v3.fundApp.mchTransfer.transferBills
        for _ in range(2):  # encrypted differently each time, and the same transfer
            bills.post(json=body(amount=200000, user_name="张三"))
        answer = bills.outBillNo._out_bill_no_.get(out_bill_no="bill1")
    assert "张三".encode() not in answer.content
    assert answer.json()["user_name"] == "张三"


def test_a_transfer_is_cancelled_without_a_body(shop: Shop) -> None:
    bills = shop.client.v3.fundApp.mchTransfer.transferBills
    bills.post(json=body())
    told = bills.outBillNo._out_bill_no_.cancel.post(out_bill_no="bill1").json()
    assert told["state"] == "CANCELING"
    assert shop.desks.transfers.bill("bill1")["state"] == "CANCELLED"


def test_a_partner_transfers_for_its_sub_merchant(shop: Shop) -> None:
    bills = shop.client.v3.fundApp.mchTransfer.partner.transferBills
    made = bills.post(json=body(sub_mchid=SUB)).json()
    assert (made["sub_mchid"], bool(made["package_info"])) == (SUB, True)
    one = bills.outBillNo._out_bill_no_
    found = one.get(out_bill_no="bill1", query={"sub_mchid": SUB}).json()
    assert (found["mchid"], found["state"]) == (shop.mchid, "WAIT_USER_CONFIRM")
    told = one.cancel.post(out_bill_no="bill1", json={"sub_mchid": SUB}).json()
    assert (told["sub_mchid"], told["state"]) == (SUB, "CANCELING")


# -- states -------------------------------------------------------------------------------------


def test_a_transfer_can_wait_before_the_user_is_asked(counter: Counter) -> None:
    counter.desks.transfers.offers = False
    made = transfer(counter)
    assert (made["state"], "package_info" in made) == ("ACCEPTED", False)
    with pytest.raises(Refusal, match=r"400 INVALID_REQUEST: .* is ACCEPTED"):
        counter.desks.transfers.confirm("bill1")
    assert counter.desks.transfers.offer("bill1")["state"] == "WAIT_USER_CONFIRM"
    assert counter.desks.transfers.confirm("bill1")["state"] == "SUCCESS"


ENDS: list[tuple[str, str | None, Callable[[Counter], Any]]] = [
    ("SUCCESS", None, lambda counter: counter.desks.transfers.confirm("bill1")),
    (
        "FAIL",
        "PAYEE_ACCOUNT_ABNORMAL",
        lambda counter: counter.desks.transfers.fail("bill1"),
    ),
    ("CANCELLED", "MCH_CANCEL", cancel),
]


@pytest.mark.parametrize(("state", "reason", "end"), ENDS)
def test_the_end_of_a_transfer_is_notified_once(
    counter: Counter, state: str, reason: str | None, end: Callable[[Counter], Any]
) -> None:
    made = transfer(counter)
    counter.now += 60
    end(counter)
    (posted,) = counter.posts.all
    event = (posted.url, posted.event_type, posted.original_type)
    assert event == (NOTIFY, "MCHTRANSFER.BILL.FINISHED", "mch_payment")
    told = posted.resource
    assert (told["state"], told.get("fail_reason")) == (state, reason)
    assert told["transfer_bill_no"] == made["transfer_bill_no"]
    assert (told["create_time"][11:16], told["update_time"][11:16]) == ("10:00", "10:01")


@pytest.mark.parametrize(("state", "reason", "end"), ENDS)
def test_after_its_end_nothing_becomes_of_a_transfer(
    counter: Counter, state: str, reason: str | None, end: Callable[[Counter], Any]
) -> None:
    transfer(counter)
    end(counter)
    for _, _, act in ENDS[:2]:
        with pytest.raises(Refusal, match=f"400 INVALID_REQUEST: transfer bill1 is {state}"):
            act(counter)


def test_a_cancellation_can_be_repeated_but_not_after_success(counter: Counter) -> None:
    transfer(counter, "bill1")
    assert [cancel(counter)["state"] for _ in range(2)] == ["CANCELING", "CANCELLED"]
    transfer(counter, "bill2")
    counter.desks.transfers.confirm("bill2")
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: transfer bill2 is SUCCESS"):
        cancel(counter, "bill2")


def test_left_unconfirmed_for_a_day_a_transfer_is_closed(counter: Counter) -> None:
    transfer(counter)
    counter.now += 86400
    told = query(counter)
    assert (told["state"], told["fail_reason"]) == ("FAIL", "OVERDUE_CLOSE")
    assert told["update_time"] == "2026-03-03T10:00:00+08:00"
    assert [one.resource["state"] for one in counter.posts.all] == ["FAIL"]


# -- the same number, money, refusals -----------------------------------------------------------


def test_the_same_number_transfers_once(counter: Counter) -> None:
    counter.desks.transfers.funds = 500
    assert transfer(counter) == transfer(counter)
    assert counter.desks.transfers.funds == 0


@pytest.mark.parametrize("more", [{"transfer_amount": 501}, {"openid": "oOther"}])
def test_the_same_number_for_another_transfer_is_refused(
    counter: Counter, more: dict[str, Any]
) -> None:
    transfer(counter)
    with pytest.raises(Refusal, match="400 INVALID_REQUEST: out_bill_no bill1 was used"):
        transfer(counter, **more)


def test_an_account_without_money_transfers_nothing(counter: Counter) -> None:
    counter.desks.transfers.funds = 499
    with pytest.raises(Refusal, match="403 NOT_ENOUGH: the account has 499 fen, 500 are wanted"):
        transfer(counter)


def test_what_was_not_taken_comes_back(counter: Counter) -> None:
    counter.desks.transfers.funds = 500
    transfer(counter)
    cancel(counter)
    assert counter.desks.transfers.funds == 500


def test_from_2000_yuan_on_the_payees_name_is_required(counter: Counter) -> None:
    with pytest.raises(Refusal, match="user_name is required from 200000 fen on"):
        transfer(counter, transfer_amount=200000)
    assert transfer(counter, transfer_amount=200000, user_name="张三")


def test_an_unknown_transfer_is_not_found(counter: Counter) -> None:
    path = f"{PATH}/transfer-bill-no/{{transfer_bill_no}}"
    acts: list[Callable[[], Any]] = [
        lambda: query(counter),
        lambda: cancel(counter),
        lambda: counter.call("GET", path, transfer_bill_no="1330"),
        lambda: counter.desks.transfers.confirm("bill1"),
        lambda: counter.desks.transfers.bill("bill1"),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="404 NOT_FOUND"):
            act()


def test_a_partners_transfer_is_found_for_its_sub_merchant_only(counter: Counter) -> None:
    counter.call("POST", PARTNER, body(sub_mchid=SUB))
    path = f"{PARTNER}/{NUMBER}"
    acts: list[Callable[[], Any]] = [
        lambda: query(counter),
        lambda: counter.call("GET", path, query={"sub_mchid": "1"}, out_bill_no="bill1"),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="404 NOT_FOUND"):
            act()


@for_each(
    "more",
    [
        {"out_bill_no": None},
        {"openid": ""},
        {"appid": 5},
        {"transfer_amount": 0},
        {"transfer_amount": 1.5},
        {"notify_url": "https://example.com/?a=1"},
        {"user_name": 5},
    ],
)
def test_what_cannot_be_used_is_refused(counter: Counter, more: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match="400 PARAM_ERROR"):
        counter.call("POST", PATH, {**body(), **more})


def test_a_transfer_shows_no_payee(counter: Counter) -> None:
    transfer(counter, user_name="张三")
    (kept,) = counter.desks.transfers
    assert "张三" not in repr(kept)
    assert "oUser1" not in repr(kept)
