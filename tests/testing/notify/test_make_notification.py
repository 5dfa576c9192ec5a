"""The notifications that ``wechatpay_chain.testing`` makes are taken as WeChat Pay's own are."""

from __future__ import annotations

import json

import pytest

from wechatpay_chain.exceptions import StaleTimestampError
from wechatpay_chain.notifications import Notifications, ResourceDecryptionError
from wechatpay_chain.testing import Identity, make_notification

NOW = 1_700_000_000.9


def taker(identity: Identity, apiv3_key: str | None = None) -> Notifications:
    certs = {identity.public_key_id: identity.platform_key.public_key()}
    return Notifications(certs, apiv3_key or identity.apiv3_key, clock=lambda: NOW)


def test_one_is_taken_with_all_it_was_made_of(identity: Identity) -> None:
    headers, body = make_notification(
        identity,
        "REFUND.SUCCESS",
        {"out_refund_no": "1"},
        original_type="refund",
        summary="退款成功",
        notification_id="EV-1",
        clock=lambda: NOW,
    )

    found = taker(identity).parse(headers, body)

    assert (found.id, found.event_type, found.resource_type) == (
        "EV-1",
        "REFUND.SUCCESS",
        "encrypt-resource",
    )
    assert (found.original_type, found.summary) == ("refund", "退款成功")
    assert found.create_time.isoformat() == "2023-11-15T06:13:20+08:00"
    assert found.resource == {"out_refund_no": "1"}
    assert found.serial == identity.public_key_id
    assert found.request_id


def test_the_body_is_written_as_wechat_pay_writes_it(identity: Identity) -> None:
    _, body = make_notification(identity, "TRANSACTION.SUCCESS", {})

    assert list(json.loads(body)) == [
        "id",
        "create_time",
        "resource_type",
        "event_type",
        "summary",
        "resource",
    ]
    assert "支付成功".encode() in body
    assert b" " not in body


def test_headers_are_what_is_posted_and_no_more(identity: Identity) -> None:
    headers, _ = make_notification(identity, "TRANSACTION.SUCCESS", {})

    assert sorted(headers) == [
        "Content-Type",
        "Request-ID",
        "Wechatpay-Nonce",
        "Wechatpay-Serial",
        "Wechatpay-Signature",
        "Wechatpay-Signature-Type",
        "Wechatpay-Timestamp",
    ]


def test_each_has_an_id_of_its_own(identity: Identity) -> None:
    bodies = [make_notification(identity, "X", {})[1] for _ in range(2)]

    assert len({json.loads(body)["id"] for body in bodies}) == 2


@pytest.mark.parametrize("aad", ["", "other"])
def test_associated_data_may_differ_from_the_type(identity: Identity, aad: str) -> None:
    made = make_notification(identity, "X", {"a": 1}, associated_data=aad, clock=lambda: NOW)

    assert taker(identity).parse(*made).resource == {"a": 1}


def test_its_clock_makes_it_stale(identity: Identity) -> None:
    made = make_notification(identity, "X", {}, clock=lambda: NOW - 301)

    with pytest.raises(StaleTimestampError):
        taker(identity).parse(*made)


def test_it_opens_with_the_identitys_key_only(identity: Identity) -> None:
    made = make_notification(identity, "X", {}, clock=lambda: NOW)

    with pytest.raises(ResourceDecryptionError):
        taker(identity, "x" * 32).parse(*made)
