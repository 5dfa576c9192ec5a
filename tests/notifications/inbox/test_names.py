"""A notification is known by its id, and by its event where that occurs once only."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.inboxes import Notice
from support.rows import for_each

from wechatpay_chain import ConfigurationError, catalogue
from wechatpay_chain.notifications.inbox import Inbox
from wechatpay_chain.notifications.inbox._names import ONCE, business_key, names_of

PAYMENT = Notice()
REFUND = Notice(
    id="EV-refund",
    event_type="REFUND.SUCCESS",
    original_type="refund",
    resource={"mchid": "1900000109", "out_refund_no": "R1", "refund_id": "5000"},
)
RECEIVER = Notice(
    id="EV-share",
    original_type="profitsharing",
    resource={"mchid": "1900000109", "transaction_id": "42", "out_order_no": "S1"},
)


def same(one: Notice, other: Notice) -> bool:
    """Whether an inbox that has handled *one* takes *other* for it."""
    inbox = Inbox.memory()
    inbox.claim(one).finish()
    return inbox.claim(other).done


def changed(notice: Notice, **fields: Any) -> Notice:
    return replace(notice, id="EV-other", resource={**notice.resource, **fields})


@pytest.mark.parametrize("notice", [PAYMENT, REFUND])
def test_the_same_event_under_another_id_is_the_same(notice: Notice) -> None:
    assert same(notice, changed(notice))


@pytest.mark.parametrize("notice", [PAYMENT, REFUND])
def test_what_else_is_in_the_resource_does_not_matter(notice: Notice) -> None:
    assert same(notice, changed(notice, success_time="2026-06-08T10:34:56+08:00"))


@for_each(
    "other",
    [
        changed(PAYMENT, out_trade_no="another"),
        changed(PAYMENT, transaction_id="another"),
        changed(PAYMENT, mchid="another"),
        changed(PAYMENT, sub_mchid="another"),
        changed(PAYMENT, sp_mchid="another"),
        replace(PAYMENT, id="EV-other", event_type="TRANSACTION.PAY_BACK"),
        replace(PAYMENT, id="EV-other", original_type="another"),
    ],
)
def test_another_payment_is_another(other: Notice) -> None:
    assert not same(PAYMENT, other)


def test_a_closed_refund_is_not_a_successful_one() -> None:
    assert not same(REFUND, replace(REFUND, id="EV-other", event_type="REFUND.CLOSED"))


def test_a_combined_payment_is_known_by_its_own_number() -> None:
    notice = Notice(
        id="EV-1", resource={"combine_mchid": "1900000109", "combine_out_trade_no": "C1"}
    )

    assert same(notice, changed(notice))
    assert not same(notice, changed(notice, combine_out_trade_no="C2"))


@pytest.mark.parametrize(
    "notice",
    [
        RECEIVER,
        replace(REFUND, event_type="REFUND.ABNORMAL"),
        Notice(event_type="COMPLAINT.STATE_CHANGE", resource={"complaint_id": "1"}),
        Notice(event_type="PROFITSHARING.SUCCESS", resource={"out_order_no": "1"}),
        Notice(event_type="NEW.EVENT", resource=PAYMENT.resource),
    ],
    ids=lambda notice: f"{notice.event_type} {notice.original_type}",
)
def test_an_event_that_may_come_again_is_known_by_id_alone(notice: Notice) -> None:
    assert not same(notice, changed(notice))
    assert same(notice, notice)


@pytest.mark.parametrize("number", [None, "", 7, ["7"], {}])
def test_without_its_numbers_an_event_is_known_by_id_alone(number: object) -> None:
    notice = changed(PAYMENT, out_trade_no=number)

    assert business_key(notice) == ()
    assert len(names_of(notice, None)) == 1


def test_a_given_key_takes_the_place_of_the_derived_one() -> None:
    inbox = Inbox.memory()
    inbox.claim(PAYMENT, key="mine").finish()

    assert inbox.claim(changed(PAYMENT)).fresh
    assert inbox.claim(changed(PAYMENT, mchid="x"), key="mine").done


def test_a_given_key_counts_per_event_type() -> None:
    inbox = Inbox.memory()
    inbox.claim(REFUND, key="R1").finish()

    assert inbox.claim(replace(REFUND, id="EV-2", event_type="REFUND.CLOSED"), key="R1").fresh


@pytest.mark.parametrize(
    ("notification", "key"),
    [("", None), (Notice(id=""), None), (SimpleNamespace(), None), (None, None), ("x", "")],
)
def test_a_notification_without_an_id_or_an_empty_key_is_refused(
    notification: Any, key: str | None
) -> None:
    with pytest.raises(ConfigurationError, match="must be text that is not empty"):
        Inbox.memory().claim(notification, key=key)


@pytest.mark.parametrize("resource", [None, [], "text", 7])
def test_a_resource_of_another_shape_is_known_by_id(resource: Any) -> None:
    assert len(names_of(Notice(resource=resource), None)) == 1


def test_parts_do_not_run_into_each_other() -> None:
    longer, shorter = Notice(event_type="AB"), Notice(event_type="A")

    assert names_of(longer, "C")[1] != names_of(shorter, "BC")[1]


@given(st.text(min_size=1), st.text(min_size=1))
def test_names_are_short_plain_and_of_their_text_alone(id_: str, key: str) -> None:
    names = names_of(id_, key)

    assert names == names_of(id_, key)
    assert all(name.isascii() and name.islower() and len(name) <= 80 for name in names)


def test_the_events_are_documented_with_these_fields() -> None:
    documented = {e.event_type: {f.name for f in e.resource} for e in catalogue.events()}

    for event_type, alternatives in ONCE.items():
        for fields in alternatives:
            assert set(fields) <= documented[event_type], event_type
