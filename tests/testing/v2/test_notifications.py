"""APIv2 notifications that ``wechatpay_chain.testing`` makes are taken as WeChat Pay's own are."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from support.rows import for_each
from support.servers import Server, reply

from wechatpay_chain.exceptions import (
    ConfigurationError,
    EncodingError,
    RequestOptionError,
    SignatureMismatchError,
)
from wechatpay_chain.notifications import Notifications, NotificationV2
from wechatpay_chain.testing import (
    DeliveryTerms,
    Identity,
    Platform,
    UndeliveredError,
    make_notification_v2,
)

if TYPE_CHECKING:
    from support.servers import Received

PAID = {"out_trade_no": "ORDER-1", "transaction_id": "4200", "total_fee": 1, "attach": "a & <b>"}
REFUNDED = {"out_refund_no": "R1", "refund_id": "5030", "refund_status": "SUCCESS"}


def taken(identity: Identity, body: bytes, **options: Any) -> NotificationV2:
    given = {"secret": identity.secret, "mchid": identity.mchid, **options}
    return Notifications(**given).parse_v2(body)


@pytest.mark.parametrize("kind", ["MD5", "HMAC-SHA256"])
def test_a_payment_is_taken_with_all_it_was_made_of(identity: Identity, kind: str) -> None:
    headers, body = make_notification_v2(identity, PAID, sign_type=kind)
    found = taken(identity, body)
    assert headers["Content-Type"].startswith("text/xml")
    assert (found.kind, found.sign_type) == ("payment", kind)
    assert (found.resource["attach"], found.resource["total_fee"]) == ("a & <b>", "1")
    assert found.resource["mch_id"] == identity.mchid


def test_a_refund_is_taken_out_of_what_is_encrypted(identity: Identity) -> None:
    _, body = make_notification_v2(identity, {"appid": "wx1"}, refund=REFUNDED)
    found = taken(identity, body)
    assert (found.kind, dict(found.resource), found.sign_type) == ("refund", REFUNDED, None)
    assert b"<sign>" not in body
    assert b"out_refund_no" not in body


def test_another_secret_does_not_take_it(identity: Identity) -> None:
    for refund in (None, REFUNDED):
        _, body = make_notification_v2(identity, PAID, refund=refund)
        with pytest.raises(SignatureMismatchError):
            taken(identity, body, secret="x" * 32)


def test_what_is_given_stands_and_none_leaves_out(identity: Identity) -> None:
    fields = {**PAID, "nonce_str": "mine", "return_code": None, "result_code": None}
    found = taken(identity, make_notification_v2(identity, fields)[1])
    assert found.resource["nonce_str"] == "mine"
    assert found.resource.keys().isdisjoint({"return_code", "result_code"})


@pytest.mark.parametrize("name", ["mchid", "combine_mch_id"])
def test_another_name_of_the_merchants_number_is_enough(identity: Identity, name: str) -> None:
    _, body = make_notification_v2(identity, {name: identity.mchid, "out_trade_no": "1"})
    assert "mch_id" not in taken(identity, body).resource


@for_each(
    "options, error",
    [
        ({"fields": {"a b": "1"}}, EncodingError),
        ({"fields": {"a": {"b": 1}}}, EncodingError),
        ({"fields": {"a": "\0"}}, EncodingError),
        ({"fields": {}, "refund": {"a": []}}, EncodingError),
        ({"fields": {}, "refund": [1]}, RequestOptionError),
        ({"fields": [1]}, RequestOptionError),
        ({"fields": {}, "sign_type": "md5"}, RequestOptionError),
    ],
)
def test_what_cannot_be_made_is_refused(
    identity: Identity, options: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error):
        make_notification_v2(identity, **options)


# -- posting one ---------------------------------------------------------------------------------


@contextmanager
def merchant(identity: Identity, answer: Any = None) -> Iterator[tuple[str, Server]]:
    """A merchant's handler: takes what comes, or answers this."""

    def answered(received: Received) -> bytes:
        if answer is not None:
            return bytes(answer)
        status, headers, content = taken(identity, received.body).acknowledge()
        return reply(status, content, *headers.items())

    with Server(answered) as server:
        yield f"{server.origin}/notify", server


def test_one_is_posted_and_acknowledged(platform: Platform, identity: Identity) -> None:
    with merchant(identity) as (url, server):
        platform.notify_v2(url, PAID)
        platform.notify_v2(url, {}, refund=REFUNDED)
    assert [one.target for one in server.received] == ["/notify", "/notify"]
    assert taken(identity, server.received[1].body).resource["refund_id"] == "5030"


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (reply(200, b"<xml><return_code>FAIL</return_code></xml>"), "return_code FAIL"),
        (reply(200, b"<xml></xml>"), "return_code None"),
        (reply(200, b""), "answered 200 without fields"),
        (reply(200, b"success"), "answered 200 without fields"),
        (reply(500, b"<xml><return_code>SUCCESS</return_code></xml>"), "answered 500"),
    ],
)
def test_what_does_not_acknowledge_is_an_error(
    platform: Platform, identity: Identity, answer: bytes, told: str
) -> None:
    with merchant(identity, answer) as (url, server), pytest.raises(UndeliveredError, match=told):
        platform.notify_v2(url, PAID)
    assert len(server.received) == 1


def test_nobody_at_home_is_an_error(identity: Identity) -> None:
    with (
        Platform(identity, delivery=DeliveryTerms(timeout=1)) as platform,
        pytest.raises(UndeliveredError, match="refused"),
    ):
        platform.notify_v2("http://127.0.0.1:9/", PAID)


def test_an_address_with_a_query_is_refused(platform: Platform) -> None:
    with pytest.raises(ConfigurationError, match="takes no parameters"):
        platform.notify_v2("http://127.0.0.1/?a=1", PAID)
