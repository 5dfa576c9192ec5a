"""The platform's notifications arrive at a merchant's own handler, again until acknowledged."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from support.merchants import Merchant, merchant_of, paid, terms
from support.rows import for_each
from support.servers import Action, Received, Server, reply, unused_port
from support.waiting import wait_until

from wechatpay_chain.catalogue import events
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.testing import Identity, Platform
from wechatpay_chain.testing._notify.delivery_terms import SCHEDULE, DeliveryTerms
from wechatpay_chain.testing._notify.sent import UndeliveredError

EVENTS = sorted({name for event in events() for name in event.event_types})


@pytest.fixture
def sandbox(identity: Identity) -> Iterator[Platform]:
    with Platform(identity, desks=(), pace=0) as started:
        yield started


@pytest.fixture
def merchant(sandbox: Platform) -> Iterator[Merchant]:
    with merchant_of(sandbox) as made:
        yield made


# What is sent


def test_one_arrives_signed_and_encrypted(sandbox: Platform, merchant: Merchant) -> None:
    sent = paid(sandbox, merchant.url)
    sandbox.notifier.wait()

    (found,) = merchant.taken
    assert (found.id, found.event_type, found.original_type) == (
        sent,
        "TRANSACTION.SUCCESS",
        "transaction",
    )
    assert (found.resource["out_trade_no"], found.resource["trade_state"]) == (
        "ORDER-1",
        "SUCCESS",
    )
    assert found.serial == sandbox.identity.public_key_id


def test_it_is_posted_as_json_with_a_request_id(sandbox: Platform, merchant: Merchant) -> None:
    paid(sandbox, merchant.url)
    sandbox.notifier.wait()

    (received,) = merchant.server.received
    assert (received.method, received.target) == ("POST", "/notify")
    assert received.header("Content-Type") == "application/json"
    assert received.header("Request-ID")


@for_each("event_type", EVENTS)
def test_every_documented_event_arrives(
    sandbox: Platform, merchant: Merchant, event_type: str
) -> None:
    merchant.server.received.clear()
    sandbox.notify(event_type, url=merchant.url)
    sandbox.notifier.wait()

    (found,) = merchant.taken
    assert found.event_type == event_type
    assert found.resource
    assert found.summary


def test_a_given_resource_is_sent_as_it_is(sandbox: Platform, merchant: Merchant) -> None:
    sandbox.notify("NOT.DOCUMENTED", {"a": [1, "二"]}, merchant.url, summary="新")
    sandbox.notifier.wait()

    (found,) = merchant.taken
    assert (found.event_type, found.resource, found.summary) == (
        "NOT.DOCUMENTED",
        {"a": [1, "二"]},
        "新",
    )
    assert found.original_type == "not"


def test_an_event_that_is_not_documented_needs_its_resource(sandbox: Platform) -> None:
    with pytest.raises(ConfigurationError, match=r"did you mean TRANSACTION.SUCCESS"):
        sandbox.notify("TRANSACTION.SUCCES")


def test_values_beside_a_whole_resource_are_refused(sandbox: Platform) -> None:
    with pytest.raises(ConfigurationError, match="resource is whole: put out_trade_no into it"):
        sandbox.notify("TRANSACTION.SUCCESS", {}, out_trade_no="1")


def test_the_key_in_force_signs_each_attempt(sandbox: Platform) -> None:
    def switch(_received: Received) -> bytes:
        before = sandbox.keys.signing
        return reply(500 if sandbox.keys.use_certificate() != before else 204)

    with Server(switch) as server:
        sent = paid(sandbox, f"{server.origin}/")
        sandbox.notifier.wait()

    assert [one.serial for one in sandbox.notifier.find(sent).attempts] == [
        sandbox.identity.public_key_id,
        sandbox.identity.platform_certificate.serial,
    ]


def test_a_sensitive_field_is_encrypted_for_the_merchant(
    sandbox: Platform, merchant: Merchant
) -> None:
    sandbox.notify("COMPLAINT.CREATE", url=merchant.url, complaint_id="1")
    sandbox.notifier.wait()

    assert merchant.taken[0].resource["complaint_id"] == "1"


# Again, until acknowledged

ACKNOWLEDGED = {
    "204": reply(204),
    "200 without a body": reply(200),
    "200 of the older form": reply(200, b'{"code":"SUCCESS","message":"OK"}'),
    "200 with words": reply(200, b"success"),
    "200 with other JSON": reply(200, b'["code"]'),
}
NOT_ACKNOWLEDGED = {
    "200 of the older form that fails": (
        reply(200, b'{"code":"FAIL","message":"no"}'),
        "answered 200 with code FAIL",
    ),
    "200 with an error": (reply(200, b'{"code":"ERROR"}'), "answered 200 with code ERROR"),
    "200 with code 0": (reply(200, b'{"code":0}'), "answered 200 with code 0"),
    "200 with no code": (reply(200, b'{"code":null}'), "answered 200 with code None"),
    "200 with an empty code": (reply(200, b'{"code":""}'), "answered 200 with code"),
    "200 with a list": (reply(200, b'{"code":["SUCCESS"]}'), "answered 200 with code ["),
    "200 in small letters": (reply(200, b'{"code":"success"}'), "answered 200 with code success"),
    "201": (reply(201), "answered 201"),
    "202": (reply(202), "answered 202"),
    "400": (reply(400), "answered 400"),
    "401": (reply(401), "answered 401"),
    "500": (reply(500), "answered 500"),
    "a redirect": (
        reply(302, b"", ("Location", "http://127.0.0.1:1/")),
        "answered 302, and redirects are not followed",
    ),
    "no HTTP": (b"hello\r\n\r\n", "BadStatusLine"),
    "a close": ([Action.CLOSE], "RemoteDisconnected"),
    "a reset": ([Action.RESET], "Connection"),
    "a broken body": ([reply(200, b"{}", length=99), Action.CLOSE], "IncompleteRead"),
}


def test_a_merchant_has_5_seconds_unless_told_otherwise(sandbox: Platform) -> None:
    assert DeliveryTerms().timeout == 5.0
    assert sandbox.notifier._terms.timeout == 5.0


@pytest.mark.parametrize("answer", ACKNOWLEDGED.values(), ids=ACKNOWLEDGED)
def test_this_acknowledges(sandbox: Platform, answer: bytes) -> None:
    with merchant_of(sandbox, answer) as merchant:
        sent = paid(sandbox, merchant.url)
        sandbox.notifier.wait()

        assert len(merchant.taken) == 1

    record = sandbox.notifier.find(sent)
    assert (record.acknowledged, record.attempts[0].problem) == (True, "")


@pytest.mark.parametrize(("answer", "problem"), NOT_ACKNOWLEDGED.values(), ids=NOT_ACKNOWLEDGED)
def test_this_has_it_sent_again(sandbox: Platform, answer: Any, problem: str) -> None:
    with merchant_of(sandbox, answer, reply(204)) as merchant:
        sent = paid(sandbox, merchant.url)
        sandbox.notifier.wait()

        assert len(merchant.server.received) == 2

    first, second = sandbox.notifier.find(sent).attempts
    assert problem in first.problem
    assert (second.status, second.problem) == (204, "")


def test_each_attempt_has_the_same_id_and_body_and_a_new_proof(sandbox: Platform) -> None:
    with merchant_of(sandbox, reply(500), reply(500), reply(204)) as merchant:
        paid(sandbox, merchant.url)
        sandbox.notifier.wait()

        received = merchant.server.received
        assert len({one.id for one in merchant.taken}) == len({one.body for one in received}) == 1
        assert len({one.header("Wechatpay-Signature") for one in received}) == 3
        assert len({one.header("Wechatpay-Nonce") for one in received}) == 3


def test_nobody_listening_is_tried_again(sandbox: Platform) -> None:
    sent = paid(sandbox, f"http://127.0.0.1:{unused_port()}/notify")

    with pytest.raises(UndeliveredError, match="given up after attempt 16, ConnectionRefused"):
        sandbox.notifier.wait()

    assert len(sandbox.notifier.find(sent).attempts) == 16


def test_the_schedule_is_the_documented_one() -> None:
    hours = [seconds / 3600 for seconds in SCHEDULE]

    assert len(hours) == 15
    assert sum(hours) == pytest.approx(24 + 4 / 60)
    assert SCHEDULE[:6] == (15, 15, 30, 180, 600, 1200)
    assert hours[9:] == [1, 3, 3, 3, 6, 6]


def test_attempts_are_as_far_apart_as_the_schedule_says(identity: Identity) -> None:
    given = DeliveryTerms(pace=0.01, schedule=(3, 6))
    with (
        Platform(identity, desks=(), delivery=given) as platform,
        merchant_of(platform, reply(500)) as merchant,
    ):
        began = time.monotonic()
        paid(platform, merchant.url)
        with pytest.raises(UndeliveredError, match="given up after attempt 3, answered 500"):
            platform.notifier.wait()

    assert 0.09 <= time.monotonic() - began < 2


@pytest.mark.parametrize(
    "answer",
    [
        [Action.HANG],
        [b"HTTP/1.1 200 OK\r\n", Action.HANG],
        [reply(200, b"{}", length=9), Action.HANG],
    ],
    ids=["nothing", "half a head", "half a body"],
)
def test_an_answer_that_takes_too_long_is_none(identity: Identity, answer: Any) -> None:
    with (
        Platform(identity, desks=(), delivery=terms(timeout=0.1)) as platform,
        merchant_of(platform, answer, reply(204)) as merchant,
    ):
        sent = paid(platform, merchant.url)
        platform.notifier.wait()

    assert platform.notifier.find(sent).attempts[0].problem == "no answer within 0.1 s"


def test_an_answer_in_drops_has_no_longer(identity: Identity) -> None:
    def drops(_received: Received) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n"
        for _ in range(50):
            time.sleep(0.05)
            yield b"X: y\r\n"

    given = terms(timeout=0.2, schedule=())
    with Platform(identity, desks=(), delivery=given) as platform, Server(drops) as server:
        began = time.monotonic()
        paid(platform, f"{server.origin}/")
        with pytest.raises(UndeliveredError, match=r"no answer within 0.2 s"):
            platform.notifier.wait()

        assert time.monotonic() - began < 1


def test_a_very_long_answer_is_read_in_part(sandbox: Platform) -> None:
    with merchant_of(sandbox, reply(200, b"x" * 1_000_000)) as merchant:
        sent = paid(sandbox, merchant.url)
        sandbox.notifier.wait()

    assert len(sandbox.notifier.find(sent).attempts[0].reply) == 65536


# Waiting, and what is left


def test_waiting_tells_what_is_not_delivered(identity: Identity) -> None:
    with (
        Platform(identity, desks=(), pace=1) as platform,
        merchant_of(platform, reply(500)) as merchant,
    ):
        paid(platform, merchant.url)
        paid(platform, merchant.url)
        with pytest.raises(UndeliveredError) as caught:
            platform.notifier.wait(0.2)

    assert str(caught.value).startswith("2 notifications are not acknowledged: TRANSACTION.SUCCESS")
    assert "due after attempt 1, answered 500" in str(caught.value)
    assert [one.fate for one in caught.value.notifications] == ["due", "due"]


def test_waiting_for_nothing_is_over_at_once(sandbox: Platform) -> None:
    sandbox.notifier.wait(0)


def test_waiting_ends_when_the_platform_stops(identity: Identity) -> None:
    with (
        Platform(identity, desks=(), pace=1) as platform,
        merchant_of(platform, reply(500)) as merchant,
        ThreadPoolExecutor(1) as pool,
    ):
        sent = paid(platform, merchant.url)
        waiting = pool.submit(platform.notifier.wait, 1e12)
        wait_until(lambda: platform.notifier.find(sent).attempts)
        platform.stop()

        assert isinstance(waiting.exception(5), UndeliveredError)


@pytest.mark.parametrize("timeout", [-1, float("nan"), "1", None, True])
def test_only_a_time_can_be_waited_for(sandbox: Platform, timeout: Any) -> None:
    with pytest.raises(ConfigurationError, match="timeout takes seconds, 0 or more"):
        sandbox.notifier.wait(timeout)


@pytest.mark.parametrize("times", [0, "1", True])
def test_again_is_once_or_more(sandbox: Platform, times: Any) -> None:
    with pytest.raises(ConfigurationError, match="times takes 1 or more"):
        sandbox.notifier.again(paid(sandbox, None), times)


def test_a_resource_is_a_mapping(sandbox: Platform, merchant: Merchant) -> None:
    resource: Any = ["a"]

    with pytest.raises(ConfigurationError, match="is a mapping, not list"):
        sandbox.notify("A.B", resource, merchant.url)


def test_while_paused_nothing_is_sent(sandbox: Platform, merchant: Merchant) -> None:
    sandbox.notifier.pause()
    paid(sandbox, merchant.url)

    with pytest.raises(UndeliveredError, match=r"delivery is paused, resume\(\) it"):
        sandbox.notifier.wait(0.05)
    assert merchant.taken == []

    sandbox.notifier.resume()
    sandbox.notifier.wait()
    assert len(merchant.taken) == 1


def test_an_unknown_id_is_refused(sandbox: Platform) -> None:
    with pytest.raises(ConfigurationError, match="no notification has the id nothing"):
        sandbox.notifier.find("nothing")


def test_a_reset_forgets_all_and_sends_no_more(sandbox: Platform, merchant: Merchant) -> None:
    sandbox.notifier.pause()
    paid(sandbox, merchant.url)

    sandbox.reset()
    sandbox.notifier.wait(0.1)

    assert (sandbox.notifier.deliveries, merchant.taken) == ([], [])


def test_what_is_under_way_at_a_reset_leaves_no_trace(sandbox: Platform) -> None:
    came, go_on = threading.Event(), threading.Event()

    def hold(_received: Received) -> bytes:
        came.set()
        go_on.wait(5)
        return reply(500)

    with Server(hold) as server:
        paid(sandbox, f"{server.origin}/")
        assert came.wait(5)
        sandbox.reset()
        go_on.set()
        with merchant_of(sandbox) as merchant:
            paid(sandbox, merchant.url, "ORDER-2")
            sandbox.notifier.wait()
        assert len(server.received) == 1

    assert len(sandbox.notifier.deliveries) == 1


def test_ids_are_the_same_for_the_same_seed(identity: Identity) -> None:
    def ids(seed: int) -> list[str]:
        platform = Platform(identity, desks=(), seed=seed)
        return [platform.notifier.notify(None, "A.B", {}).id for _ in range(2)]

    assert ids(1) == ids(1)
    assert len({*ids(1), *ids(2)}) == 4
    assert len(ids(1)[0]) == 36
