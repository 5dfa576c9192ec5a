"""Notifications in and out of order, twice, to the right address, fetched; and what they cost."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from support.merchants import Merchant, merchant_of, paid, terms
from support.servers import Action, Received, Server, reply, unused_port
from support.waiting import wait_until

from wechatpay_chain.exceptions import (
    ConfigurationError,
    MissingSignatureHeaderError,
    SignatureError,
    SignatureMismatchError,
    SignatureProbeError,
    StaleTimestampError,
    UnknownSerialError,
)
from wechatpay_chain.notifications import Notifications
from wechatpay_chain.testing import Identity, Platform
from wechatpay_chain.testing._notify.delivery_terms import DeliveryTerms
from wechatpay_chain.testing._notify.sent import (
    SentNotification,
    SentNotifications,
    UndeliveredError,
)

THREAD = "wechatpay_chain_notifier"
UNSIGNED = (
    b"GET /v3/certificates HTTP/1.1\r\nHost: localhost\r\n"
    b"User-Agent: test\r\nAccept: application/json\r\n\r\n"
)


@pytest.fixture
def sandbox(identity: Identity) -> Iterator[Platform]:
    with Platform(identity, desks=(), pace=0) as started:
        yield started


@pytest.fixture
def merchant(sandbox: Platform) -> Iterator[Merchant]:
    with merchant_of(sandbox) as made:
        yield made


def numbers(merchant: Merchant) -> list[str]:
    return [one.resource["out_trade_no"] for one in merchant.taken]


# Order, and more than once


def test_they_arrive_in_the_order_they_were_made(sandbox: Platform, merchant: Merchant) -> None:
    wanted = [f"ORDER-{number}" for number in range(10)]
    for number in wanted:
        paid(sandbox, merchant.url, number)
    sandbox.notifier.wait()

    assert numbers(merchant) == wanted


def test_resumed_in_reverse_the_last_one_comes_first(sandbox: Platform, merchant: Merchant) -> None:
    sandbox.notifier.pause()
    for number in "ABC":
        paid(sandbox, merchant.url, number)
    sandbox.notifier.resume(reverse=True)
    sandbox.notifier.wait()

    assert numbers(merchant) == ["C", "B", "A"]


def test_one_out_of_order_comes_after_the_next(sandbox: Platform, merchant: Merchant) -> None:
    sandbox.faults.add("notification_out_of_order", seconds=60)
    for number in "ABC":
        paid(sandbox, merchant.url, number)
    sandbox.notifier.wait()

    assert numbers(merchant) == ["B", "A", "C"]


def test_it_waits_for_the_next_no_longer_than_asked(sandbox: Platform, merchant: Merchant) -> None:
    sandbox.faults.add("notification_out_of_order", seconds=0.05)
    paid(sandbox, merchant.url, "A")
    sandbox.notifier.wait()
    paid(sandbox, merchant.url, "B")
    sandbox.notifier.wait()

    assert numbers(merchant) == ["A", "B"]


def test_a_duplicate_is_the_same_notification_twice(sandbox: Platform, merchant: Merchant) -> None:
    fault = sandbox.faults.add("duplicate_notification", event="TRANSACTION.SUCCESS")
    sandbox.notify("REFUND.SUCCESS", url=merchant.url)
    sent = paid(sandbox, merchant.url)
    sandbox.notifier.wait()

    assert merchant.types == ["REFUND.SUCCESS", "TRANSACTION.SUCCESS", "TRANSACTION.SUCCESS"]
    assert [one.id for one in merchant.taken][1:] == [sent, sent]
    assert (fault.count, len(sandbox.notifier.find(sent).attempts)) == (1, 2)


def test_an_acknowledged_one_can_be_sent_again(sandbox: Platform, merchant: Merchant) -> None:
    sent = paid(sandbox, merchant.url)
    sandbox.notifier.wait()
    sandbox.notifier.again(sent, times=2)
    sandbox.notifier.wait()

    assert [one.id for one in merchant.taken] == [sent] * 3


def test_an_acknowledged_one_sent_again_is_not_repeated(sandbox: Platform) -> None:
    with merchant_of(sandbox, reply(204), reply(500)) as merchant:
        sent = paid(sandbox, merchant.url)
        sandbox.notifier.wait()
        sandbox.notifier.again(sent)
        sandbox.notifier.wait()

        assert len(merchant.taken) == 2
    assert sandbox.notifier.find(sent).acknowledged


def test_one_that_was_given_up_can_be_sent_again(identity: Identity) -> None:
    with (
        Platform(identity, desks=(), delivery=terms(schedule=())) as platform,
        merchant_of(platform, reply(500), reply(204)) as merchant,
    ):
        sent = paid(platform, merchant.url)
        with pytest.raises(UndeliveredError):
            platform.notifier.wait()
        platform.notifier.again(sent)
        platform.notifier.wait()

    assert platform.notifier.find(sent).acknowledged


def test_several_are_posted_side_by_side_where_asked(identity: Identity) -> None:
    together = threading.Barrier(3)

    def meet(_received: Received) -> bytes:
        together.wait(5)
        return reply(204)

    given = terms(concurrency=3)
    with Platform(identity, desks=(), delivery=given) as platform, Server(meet) as server:
        for _ in range(3):
            paid(platform, f"{server.origin}/")
        platform.notifier.wait()


PROOF_FAULTS: dict[str, type[SignatureError]] = {
    "wrong_signature": SignatureMismatchError,
    "missing_header": MissingSignatureHeaderError,
    "stale_clock": StaleTimestampError,
    "unknown_serial": UnknownSerialError,
    "signtest_probe": SignatureProbeError,
}


@pytest.mark.parametrize(("name", "error"), PROOF_FAULTS.items(), ids=PROOF_FAULTS)
def test_a_handler_that_refuses_what_is_not_proved_gets_it_again(
    sandbox: Platform, name: str, error: type[SignatureError]
) -> None:
    identity, errors = sandbox.identity, list[Exception]()
    taker = Notifications(sandbox.keys.certs, identity.apiv3_key)

    def handle(received: Received) -> bytes:
        try:
            answer = taker.parse(dict(received.headers), received.body).acknowledge()
        except SignatureError as refused:
            errors.append(refused)
            answer = taker.refuse(refused)
        return reply(answer.status, answer.body)

    sandbox.faults.add(name, event="*")
    with Server(handle) as server:
        sent = paid(sandbox, f"{server.origin}/")
        sandbox.notifier.wait()

    assert [type(one) for one in errors] == [error]
    assert [one.status for one in sandbox.notifier.find(sent).attempts] == [401, 204]


# Where to

REFUSED_URLS: dict[str, tuple[Any, str]] = {
    "a query": ("http://127.0.0.1/notify?a=1", "has a query or a fragment"),
    "an empty query": ("http://127.0.0.1/notify?", "takes no parameters"),
    "a fragment": ("http://127.0.0.1/notify#a", "has a query or a fragment"),
    "another scheme": ("ftp://127.0.0.1/notify", "is not an absolute http or https URL"),
    "a file": ("file:///etc/passwd", "is not an absolute http or https URL"),
    "no scheme": ("127.0.0.1/notify", "is not an absolute http or https URL"),
    "a path": ("/notify", "is not an absolute http or https URL"),
    "no host": ("http:///notify", "is not an absolute http or https URL"),
    "a port": ("http://127.0.0.1:99999/", "is not a URL (Port out of range"),
    "a bracket": ("http://[::1/", "is not a URL"),
    "a user": ("http://me:secret@127.0.0.1/", "has a user name in it"),
    "a line break": ("http://127.0.0.1/\r\nX: y", "is not a URL"),
    "a blank": ("http://127.0.0.1/a b", "is not a URL"),
    "other letters": ("http://127.0.0.1/通知", "is not a URL"),
    "a number": (1, "is not a URL"),
}


@pytest.mark.parametrize(("url", "told"), REFUSED_URLS.values(), ids=REFUSED_URLS)
def test_an_address_for_no_notification_is_refused(sandbox: Platform, url: Any, told: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        paid(sandbox, url)

    assert told in str(caught.value)
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert sandbox.notifier.deliveries == []


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "shop.localhost", "[::1]", "127.9.9.9"])
def test_this_machine_is_reached(sandbox: Platform, host: str) -> None:
    sandbox.notifier.pause()

    sent = paid(sandbox, f"https://{host}:8443/notify")

    assert sandbox.notifier.find(sent).fate == "due"


@pytest.mark.parametrize("host", ["www.example.com", "192.0.2.1", "localhost.example", "[2001::1]"])
def test_another_host_is_never_asked(sandbox: Platform, host: str) -> None:
    sent = paid(sandbox, f"https://{host}/notify")
    sandbox.notifier.wait(0.1)

    record = sandbox.notifier.find(sent)
    assert (record.fate, record.attempts) == ("kept", ())


@pytest.mark.parametrize("hosts", [["www.example.com"], ["*"]])
def test_another_host_can_be_allowed(hosts: list[str]) -> None:
    given = DeliveryTerms(hosts=hosts)

    assert given.reaches("www.example.com")
    assert given.reaches("127.0.0.1")
    assert given.reaches("192.0.2.1") is (hosts == ["*"])


def test_all_can_be_sent_to_one_address(sandbox: Platform, merchant: Merchant) -> None:
    sandbox.notifier.send_to(merchant.url, always=True)

    sent = paid(sandbox, "https://www.example.com/notify")
    sandbox.notifier.wait()

    assert sandbox.notifier.find(sent).url == merchant.url
    assert len(merchant.taken) == 1


def test_what_has_no_address_goes_to_the_usual_one(sandbox: Platform, merchant: Merchant) -> None:
    sandbox.notifier.send_to(merchant.url)
    paid(sandbox, None)
    paid(sandbox, f"{merchant.server.origin}/other")
    sandbox.notifier.wait()

    assert [one.target for one in merchant.server.received] == ["/notify", "/other"]


def test_https_is_verified(sandbox: Platform, identity: Identity) -> None:
    with Platform(identity, desks=(), tls=True) as merchant:
        sent = paid(sandbox, f"{merchant.base_uri}notify")
        with pytest.raises(UndeliveredError):
            sandbox.notifier.wait()

    assert "CERTIFICATE_VERIFY_FAILED" in sandbox.notifier.find(sent).attempts[0].problem


def test_https_is_trusted_as_told(identity: Identity) -> None:
    with Platform(identity, desks=(), tls=True) as merchant:
        trusted = ssl.create_default_context(cadata=merchant.authority)
        given = terms(schedule=(), context=trusted)
        with Platform(identity, desks=(), delivery=given) as platform:
            sent = paid(platform, f"{merchant.base_uri}notify")
            with pytest.raises(UndeliveredError):
                platform.notifier.wait()

    assert platform.notifier.find(sent).attempts[0].status in {400, 401, 404}


def test_a_handshake_that_takes_too_long_is_cut(identity: Identity) -> None:
    given = terms(timeout=0.1, schedule=())
    with (
        Platform(identity, desks=(), delivery=given) as platform,
        socket.create_server(("127.0.0.1", 0)) as mute,
    ):
        paid(platform, f"https://127.0.0.1:{mute.getsockname()[1]}/")
        with pytest.raises(UndeliveredError, match=r"no answer within 0.1 s"):
            platform.notifier.wait()


# Fetched instead of posted


def taken(platform: Platform) -> list[str]:
    taker = Notifications(platform.keys.certs, platform.identity.apiv3_key)
    return [
        taker.parse(one.headers, one.body).resource["out_trade_no"]
        for one in platform.notifier.fetch()
    ]


def test_what_is_kept_is_fetched_once(sandbox: Platform) -> None:
    sent = paid(sandbox, None, "A")
    paid(sandbox, "https://www.example.com/notify", "B")

    assert sandbox.notifier.find(sent).fate == "kept"
    assert taken(sandbox) == ["A", "B"]
    assert sandbox.notifier.find(sent).fate == "fetched"
    assert taken(sandbox) == []


def test_what_was_fetched_can_come_again(sandbox: Platform) -> None:
    sent = paid(sandbox, None, "A")
    taken(sandbox)
    sandbox.notifier.again(sent, times=2)

    assert taken(sandbox) == ["A", "A"]


def test_a_duplicate_is_fetched_twice(sandbox: Platform) -> None:
    sandbox.faults.add("duplicate_notification")
    paid(sandbox, None, "A")
    paid(sandbox, None, "B")

    assert taken(sandbox) == ["A", "A", "B"]


def test_one_out_of_order_is_fetched_after_the_next(sandbox: Platform) -> None:
    sandbox.faults.add("notification_out_of_order", times=1)
    for number in "ABC":
        paid(sandbox, None, number)

    assert taken(sandbox) == ["B", "A", "C"]


def test_one_out_of_order_without_a_next_is_not_lost(sandbox: Platform) -> None:
    sandbox.faults.add("notification_out_of_order")
    paid(sandbox, None, "A")

    assert taken(sandbox) == ["A"]


def test_what_is_fetched_may_be_wrongly_signed(sandbox: Platform) -> None:
    sandbox.faults.add("signtest_probe", event="*")
    paid(sandbox, None)

    with pytest.raises(SignatureProbeError):
        taken(sandbox)


# Threads and sockets


def couriers() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name == THREAD]


def test_a_platform_that_notifies_nobody_has_no_thread_for_it(sandbox: Platform) -> None:
    assert couriers() == []


def test_stopping_ends_every_thread(identity: Identity) -> None:
    with (
        Platform(identity, desks=(), delivery=terms(concurrency=3)) as platform,
        merchant_of(platform) as merchant,
    ):
        for _ in range(9):
            paid(platform, merchant.url)
        platform.notifier.wait()
        assert 1 <= len(couriers()) <= 3

    assert couriers() == []


def test_stopping_does_not_wait_for_a_merchant_that_hangs(identity: Identity) -> None:
    came = threading.Event()

    def hang(_received: Received) -> list[Action]:
        came.set()
        return [Action.AWAIT_CLOSE]

    with Server(hang) as server:
        with Platform(identity, desks=()) as platform:
            paid(platform, f"{server.origin}/")
            assert came.wait(5)
            began = time.monotonic()

        assert time.monotonic() - began < 2
        assert couriers() == []
        assert server.all_closed_within(2)


def test_stopping_does_not_wait_for_the_schedule(identity: Identity) -> None:
    with Platform(identity, desks=(), pace=1000) as platform:
        sent = paid(platform, f"http://127.0.0.1:{unused_port()}/")
        wait_until(lambda: platform.notifier.find(sent).attempts)

    assert couriers() == []
    assert platform.notifier.find(sent).fate == "due"


def test_what_was_due_goes_on_after_a_new_start(identity: Identity) -> None:
    platform = Platform(identity, desks=(), pace=0)
    with merchant_of(platform) as merchant:
        platform.notifier.notify(merchant.url, "A.B", {})
        with platform:
            platform.notifier.wait()

        assert merchant.types == ["A.B"]


def test_no_connection_is_left_open(sandbox: Platform, merchant: Merchant) -> None:
    for _ in range(20):
        paid(sandbox, merchant.url)
    sandbox.notifier.wait()

    assert merchant.server.all_closed_within(2)


def test_a_handler_may_call_the_platform(sandbox: Platform) -> None:
    def handle(_received: Received) -> bytes:
        with socket.create_connection(("127.0.0.1", sandbox.httpserver.port), 5) as connection:
            connection.sendall(UNSIGNED)
            return reply(204 if b" 401 " in connection.recv(100) else 500)

    with Server(handle) as server:
        paid(sandbox, f"{server.origin}/")
        sandbox.notifier.wait()


def test_records_are_kept_up_to_a_limit() -> None:
    records = SentNotifications(2, busy={"1"})
    for number in range(4):
        records.add(SentNotification(str(number), "A.B", None, {}, b""))

    assert [one.id for one in records] == ["1", "2", "3"]  # what is under way stays


TERMS: dict[str, dict[str, Any]] = {
    "pace": {"pace": -1},
    "pace nan": {"pace": float("nan")},
    "pace text": {"pace": "1"},
    "schedule": {"schedule": [1, -1]},
    "timeout": {"timeout": 0},
    "timeout true": {"timeout": True},
    "concurrency": {"concurrency": 0},
    "concurrency 65": {"concurrency": 65},
    "hosts": {"hosts": "www.example.com"},
}


@pytest.mark.parametrize("given", TERMS.values(), ids=TERMS)
def test_terms_out_of_range_are_refused(given: dict[str, Any]) -> None:
    (name,) = given

    with pytest.raises(ConfigurationError, match=f"^{name} takes"):
        DeliveryTerms(**given)
