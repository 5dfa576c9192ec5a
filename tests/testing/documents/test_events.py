"""The resource of each documented event: of the documented shape, fitting, taken by a merchant."""

from __future__ import annotations

from typing import Any

import pytest
from support.made_documents import NOW, numbers, problems
from support.money import SUB, Counter, order, partner_order
from support.rows import for_each

from wechatpay_chain.catalogue import Event, events
from wechatpay_chain.notifications import Notifications
from wechatpay_chain.testing import Identity, Platform, make_notification
from wechatpay_chain.testing._documents.document import Setting
from wechatpay_chain.testing._documents.events import event_named, original_type_of, summary_of
from wechatpay_chain.testing._notify.resources import resource_of
from wechatpay_chain.testing._v3.sensitive import encryption_for

EVENTS = events()
NAMED = [(event, name) for event in EVENTS for name in event.event_types]
# What the catalogue's rows require of partners' notifications, or of merchants', or of both.
MERGED = {
    "TRANSACTION.FAIL": {"sp_mchid", "sub_mchid", "sub_appid", "success_time"},
    "TRANSACTION.PAY_BACK": {"sp_mchid", "sub_mchid", "sub_appid"},
    "REFUND.ABNORMAL": {"sp_mchid", "sub_mchid"},
    "REFUND.CLOSED": {"sp_mchid", "sub_mchid"},
    "COUPON.USE": set(),
}


def resource(name: str, known: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    """The resource of the event of that name."""
    event = event_named(name)
    assert event is not None
    return resource_of(event, known, **{"numbers": numbers, "now": NOW, "encrypt": str, **more})


def test_every_event_has_a_resource_of_the_documented_shape() -> None:
    found = {
        event.event_type: problems(
            resource_of(event, numbers=numbers, now=NOW, encrypt=str), event.resource
        )
        for event in EVENTS
    }

    assert len(found) == 102
    del found["TRANSACTION.SUCCESS"]  # an order desk's
    named = {
        name: {one.split(":")[0].removeprefix("answer /") for one in wrong}
        - MERGED.get(name, set())
        for name, wrong in found.items()
    }
    assert {name: wrong for name, wrong in named.items() if wrong} == {}


@pytest.fixture(scope="module")
def notifications(identity: Identity) -> Notifications:
    """What the merchant takes notifications with."""
    certs = {identity.public_key_id: identity.platform_key.public_key()}
    return Notifications(
        certs, identity.apiv3_key, private_key=identity.private_key, clock=lambda: NOW
    )


@for_each("event, name", NAMED, called=lambda event, name: f"{event.event_type} as {name}")
def test_a_merchant_takes_it(
    identity: Identity, notifications: Notifications, event: Event, name: str
) -> None:
    setting = Setting(identity.mchid)
    made = resource_of(
        event, numbers=numbers, now=NOW, encrypt=encryption_for(identity), setting=setting
    )
    kinds = {"original_type": original_type_of(event), "summary": summary_of(event)}

    posted = make_notification(identity, name, made, clock=lambda: NOW, **kinds)

    taken = notifications.parse(*posted)
    assert (taken.event_type, taken.resource) == (name, made)
    assert (taken.original_type, taken.summary) == tuple(kinds.values())


def test_all_events_are_encrypted_in_the_one_way_that_notifications_are_made() -> None:
    assert {event.algorithm for event in EVENTS} == {"AEAD_AES_256_GCM"}


@pytest.mark.parametrize("name", ["MCHTRANSFER.QQWALLETBILL.FINISHED", "MEMBERCARD.ACCEPT_CARD"])
def test_sensitive_fields_are_encrypted_for_the_merchant(
    identity: Identity, notifications: Notifications, name: str
) -> None:
    made = resource(name, encrypt=encryption_for(identity))
    plain = notifications.parse(
        *make_notification(identity, name, made, clock=lambda: NOW)
    ).decrypted()

    changed = {key for key in made if made[key] != plain[key]}
    assert changed == ({"user_name"} if "QQ" in name else {"phone_number"})


@for_each(
    "name, states",
    [
        ("REFUND.SUCCESS", {"refund_status": "SUCCESS"}),
        ("REFUND.CLOSED", {"refund_status": "CLOSED"}),
        ("REFUND.ABNORMAL", {"refund_status": "ABNORMAL"}),
        ("COUPON.USE", {"status": "USED"}),
        ("MCHTRANSFER.BILL.FINISHED", {"state": "SUCCESS"}),
        ("MCHTRANSFER.BATCH.FINISHED", {"batch_status": "FINISHED"}),
        ("MCHTRANSFER.BATCH.CLOSED", {"batch_status": "CLOSED"}),
        ("MCHTRANSFER.AUTHORIZATION.CONFIRMED", {"state": "TAKING_EFFECT"}),
        ("MCHTRANSFER.AUTHORIZATION.CLOSED", {"state": "CLOSED"}),
        ("TRANSACTION.SUCCESS", {"trade_state": "SUCCESS"}),
        ("TRANSACTION.FAIL", {"trade_state": "PAY_FAIL"}),
        ("TRANSACTION.INDUSTRY_FAILED", {"trade_state": "PAY_FAIL"}),
        ("ENTRUST.SIGN", {"contract_state": "SIGNED"}),
        ("ENTRUST.TERMINATE", {"contract_state": "TERMINATED"}),
        ("COMPLAINT.CREATE", {"action_type": "CREATE_COMPLAINT"}),
        ("MEDICAL_INSURANCE.SUCCESS", {"mix_pay_status": "MIX_PAY_SUCCESS"}),
        ("WEBIZPAY.REVOKED", {"authorization_state": "REVOKED"}),
        ("RECHARGE.CLOSED", {"recharge_state": "CLOSED"}),
    ],
)
def test_states_are_what_the_event_says(name: str, states: dict[str, str]) -> None:
    assert states.items() <= resource(name).items()


def test_states_in_objects_are_what_the_event_says() -> None:
    assert resource("ENTRUST.RELEASE")["contract_information"]["contract_status"] == "DELETE"


@pytest.mark.parametrize("name", ["REFUND.CLOSED", "REFUND.ABNORMAL"])
def test_what_failed_has_no_time_of_success(name: str) -> None:
    assert "success_time" not in resource(name)
    assert "success_time" in resource("REFUND.SUCCESS")


def test_an_ordinary_merchant_is_told_of_no_partner() -> None:
    assert not {"sp_mchid", "sub_mchid"} & resource("REFUND.SUCCESS").keys()
    assert "sp_mchid" in resource("REFUND.SUCCESS", {"sub_mchid": "1900000222"})


def test_what_is_known_stands() -> None:
    known = {"out_trade_no": "1", "amount": {"total": 5, "refund": 2}, "refund_status": "ABNORMAL"}

    found = resource("REFUND.SUCCESS", known)

    assert (found["out_trade_no"], found["refund_status"]) == ("1", "ABNORMAL")
    assert (found["amount"]["payer_total"], found["amount"]["payer_refund"]) == (5, 2)


def test_a_payment_is_told_as_its_own_page_does() -> None:
    found = resource(
        "TRANSACTION.SUCCESS",
        {"out_trade_no": "1", "amount": {"total": 500}},
        setting=Setting("1900000333"),
    )

    assert found["mchid"] == "1900000333"
    assert found["amount"] == {
        "currency": "CNY",
        "payer_total": 500,
        "payer_currency": "CNY",
        "total": 500,
    }
    assert found["payer"]["openid"].startswith("oU")
    assert found["trade_type"] == "JSAPI"
    assert not {"parking_info", "sp_mchid", "order_id", "scene_info"} & found.keys()


def notified(identity: Identity, way: str, body: dict[str, Any]) -> dict[str, Any]:
    """What an order desk tells of an order that is paid."""
    counter = Counter(identity)
    counter.call("POST", way, body)
    counter.desks.orders.pay(body["out_trade_no"])
    return dict(counter.posts.all[0].resource)


def shape(resource: dict[str, Any]) -> list[Any]:
    """All names in it, objects' too."""
    return [
        (name, sorted(value) if isinstance(value, dict) else type(value))
        for name, value in sorted(resource.items())
    ]


def test_a_payment_is_told_as_an_order_desk_tells_it(identity: Identity) -> None:
    desks = notified(identity, "v3/pay/transactions/native", order(identity.mchid))

    assert shape(resource("TRANSACTION.SUCCESS")) == shape(desks)


@pytest.mark.parametrize(
    "known",
    [{"sub_mchid": SUB}, {"sp_mchid": "1900000109"}, {"payer": {"sp_openid": "o"}}],
    ids=str,
)
def test_a_partners_payment_is_told_as_an_order_desk_tells_it(
    identity: Identity, known: dict[str, Any]
) -> None:
    way = "v3/pay/partner/transactions/native"
    desks = notified(identity, way, partner_order(identity.mchid))

    made = resource("TRANSACTION.SUCCESS", known)

    assert shape(made) == shape(desks)
    assert known.items() <= made.items()


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ({"amount": {"total": "x"}}, {"total": "x", "payer_total": 100}),
        ({"amount": {"currency": "USD"}}, {"currency": "USD", "payer_currency": "USD"}),
    ],
)
def test_known_amounts_of_a_payment_stand(known: dict[str, Any], told: dict[str, Any]) -> None:
    assert told.items() <= resource("TRANSACTION.SUCCESS", known)["amount"].items()


def test_a_shared_payment_is_told_as_a_sharing(identity: Identity) -> None:
    with Platform(identity) as platform:
        sent = platform.notify("TRANSACTION.SUCCESS", original_type="profitsharing")

    names = {"mchid", "transaction_id", "order_id", "out_order_no", "receiver", "success_time"}
    assert sent.resource.keys() == names


DISCOUNTS = {"normal_coupon_information", "singleitem_discount_off", "discount_to"}


@pytest.mark.parametrize(
    ("known", "way", "kind", "single"),
    [
        ({}, "normal_coupon_information", "NORMAL", False),
        ({"coupon_type": "CUT_TO"}, "discount_to", "CUT_TO", True),
        ({"discount_to": {"max_price": 5}}, "discount_to", "CUT_TO", True),
        ({"singleitem": True}, "singleitem_discount_off", "NORMAL", True),
    ],
    ids=str,
)
def test_a_coupon_takes_off_one_way(
    known: dict[str, Any], way: str, kind: str, single: bool
) -> None:
    made = resource("COUPON.USE", known)

    assert (DISCOUNTS & made.keys(), made["coupon_type"], made["singleitem"]) == (
        {way}, kind, single,
    )  # fmt: skip


@for_each("name", ["REFUND.SUCCESS", "REFUND.CLOSED", "REFUND.ABNORMAL"])
@for_each("sub_mchid", [None, SUB])
def test_a_refund_is_a_merchants_or_a_partners(name: str, sub_mchid: str | None) -> None:
    made = resource(name, {"sub_mchid": sub_mchid} if sub_mchid else {})

    parties = {"mchid", "sp_mchid", "sub_mchid", "refund_account", "individual_auth_id"}
    merchants, partners = {"mchid"}, {"sp_mchid", "sub_mchid", "refund_account"}
    assert made.keys() & parties == (partners if sub_mchid else merchants)


def test_a_payment_that_failed_does_not_say_that_it_succeeded() -> None:
    made = resource("TRANSACTION.FAIL")

    assert {made["trade_state_desc"], made["trade_state_description"]} == {"支付失败"}


def test_the_numbers_of_an_order_are_those_of_its_answers() -> None:
    paid, again, other = (
        resource("TRANSACTION.SUCCESS", {"out_trade_no": number}) for number in ("a", "a", "b")
    )

    assert paid == again
    assert paid["transaction_id"] == numbers("transaction_id", "out_trade_no", "a")
    assert paid["transaction_id"] != other["transaction_id"]


# Names


def test_an_event_is_found_by_any_of_its_types() -> None:
    for event, name in NAMED:
        found = event_named(name)
        assert found is not None
        assert name in found.event_types
        assert name != event.event_type or found == event


def test_the_kind_of_a_resource_tells_events_of_one_type_apart() -> None:
    found = [
        event_named("TRANSACTION.SUCCESS", kind) for kind in (None, "transaction", "profitsharing")
    ]

    assert [one and one.event_type for one in found] == [
        "TRANSACTION.SUCCESS",
        "TRANSACTION.SUCCESS",
        "PROFITSHARING.SUCCESS",
    ]


def test_an_event_that_is_not_documented_is_none() -> None:
    assert event_named("NO.SUCH") is None


@pytest.mark.parametrize(
    ("name", "original_type", "summary"),
    [
        ("TRANSACTION.SUCCESS", "transaction", "支付成功"),
        ("REFUND.CLOSED", "refund", "退款关闭"),
        ("MCHTRANSFER.BILL.FINISHED", "mch_payment", "商家转账"),
        ("MCHTRANSFER.AUTHORIZATION.CLOSED", "mch_payment", "用户关闭自动收款授权"),
        ("BUDGET.LOCKED", "budget", "公益捐赠-预算申请锁定成功"),
    ],
)
def test_the_envelope_says_what_it_is_about(name: str, original_type: str, summary: str) -> None:
    event = event_named(name)
    assert event is not None

    assert (original_type_of(event), summary_of(event)) == (original_type, summary)


def test_every_event_has_a_summary_of_a_few_words() -> None:
    assert all(0 < len(summary_of(event)) <= 40 for event in EVENTS)
