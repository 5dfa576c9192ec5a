"""What a platform outlives: a reset in the middle of a request, large bodies, and a fork."""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from support.waiting import happens

from wechatpay_chain import Builder, Client
from wechatpay_chain.message import Headers
from wechatpay_chain.testing import Identity, Platform, ReceivedRequest, Refusal
from wechatpay_chain.testing._identity.keys import PlatformKeys
from wechatpay_chain.testing._message.records import MOST_BODIES, Records

if TYPE_CHECKING:
    from wechatpay_chain.testing._world import World

URL = "https://shop.example/notify"
ECHO: Any = {"echo_message": "hello"}


@pytest.fixture
def sandbox(identity: Identity) -> Iterator[Platform]:
    with Platform(identity) as started:
        yield started


@pytest.fixture
def merchant(sandbox: Platform) -> Iterator[Client]:
    with Builder.factory(sandbox.config) as made:
        yield made


# A reset


class SlowDesk:
    """Notifies at the end of a request that takes as long as the test likes."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.begun, self.go_on = threading.Event(), threading.Event()

    def routes(self) -> list[Any]:
        """One endpoint."""
        return [("POST", "v3/security/echo", self.serve)]

    def serve(self, _call: ReceivedRequest) -> Mapping[str, str]:
        """Wait, then notify."""
        self.begun.set()
        self.go_on.wait(10)
        self.world.notify(URL, "TRANSACTION.SUCCESS", {"of": "the old state"})
        return {"echo_message": "hello"}


def test_what_still_runs_at_a_reset_does_not_reach_the_new_state(identity: Identity) -> None:
    with (
        Platform(identity, desks=[SlowDesk]) as platform,
        Builder.factory(platform.config) as client,
        ThreadPoolExecutor(1) as pool,
    ):
        desk = platform.desk(SlowDesk)
        call = pool.submit(lambda: client.v3.security.echo.post(json=ECHO))
        assert desk.begun.wait(10)
        platform.reset()
        desk.go_on.set()

        assert call.result(10).verified
        assert not [*platform.deliveries, *platform.requests, *platform.httpserver.log]
        platform.desk(SlowDesk).world.notify(URL, "TRANSACTION.SUCCESS", {})
        assert len(platform.deliveries) == 1


def test_a_reset_clears_the_servers_own_log(sandbox: Platform, merchant: Client) -> None:
    merchant.v3.security.echo.post(json=ECHO)
    assert len(sandbox.httpserver.log) == 1

    sandbox.reset()

    assert sandbox.httpserver.log == []


# Bodies


def request(body: bytes, target: str = "/") -> ReceivedRequest:
    return ReceivedRequest("POST", target, Headers(()), body)


def kept(records: Records) -> list[tuple[bytes, bool]]:
    return [(one.body, one.body_dropped) for one in records.requests]


def test_of_the_oldest_requests_the_bodies_are_dropped() -> None:
    records = Records(10, most=5)

    for body in (b"12", b"", b"34", b"56"):
        records.let_in(request(body))

    assert kept(records) == [(b"", True), (b"", False), (b"34", False), (b"56", False)]


def test_bodies_of_refused_requests_count_too() -> None:
    records = Records(10, most=3)

    records.refuse(request(b"12"), Refusal(401, "SIGN_ERROR", ""))
    records.let_in(request(b"34"))

    assert [one.request.body_dropped for one in records.refused] == [True]
    assert kept(records) == [(b"34", False)]


def test_a_request_that_is_forgotten_makes_room_for_another_body() -> None:
    records = Records(2, most=4)

    for body in (b"12", b"34", b"56", b"78"):
        records.let_in(request(body))

    assert kept(records) == [(b"56", False), (b"78", False)]


def test_a_body_larger_than_all_that_is_kept_is_dropped_at_once() -> None:
    records = Records(2, most=4)

    records.let_in(request(b"12345"))
    records.let_in(request(b"6"))

    assert kept(records) == [(b"", True), (b"6", False)]


def test_64_mib_of_bodies_are_kept() -> None:
    assert MOST_BODIES == 64 * 1024 * 1024
    records, body = Records(100), bytes(1 << 20)

    for _ in range(65):
        records.let_in(request(body))

    assert [one.body_dropped for one in records.requests] == [True] + [False] * 64


def test_the_servers_own_log_has_no_bodies(sandbox: Platform, merchant: Client) -> None:
    merchant.v3.security.echo.post(json=ECHO)

    ((received, answer),) = sandbox.httpserver.log
    assert (received.method, received.path, received.get_data()) == (
        "POST",
        "/v3/security/echo",
        b"",
    )
    assert (answer.status_code, answer.get_data()) == (200, b"")
    assert answer.headers["Wechatpay-Signature"]


# A fork


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on this system")
def test_stopping_in_a_forked_process_ends_at_once_and_leaves_the_parent_alone(
    sandbox: Platform, merchant: Client
) -> None:
    merchant.v3.security.echo.post(json=ECHO)
    held, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with sandbox.notifier._changed:  # for ever, in the child: this thread is not in it
            held.set()
            let_go.wait(10)

    threading.Thread(target=hold).start()
    assert held.wait(10)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of fork, beside threads
        child = os.fork()
    if not child:
        try:
            sandbox.stop()
        finally:
            os._exit(0)

    let_go.set()
    ended = happens(lambda: os.waitpid(child, os.WNOHANG)[0])
    if not ended:
        os.kill(child, 9)
        os.waitpid(child, 0)
    assert ended
    assert merchant.v3.security.echo.post(json=ECHO).verified


# Keys


def test_the_strange_key_is_made_when_its_fault_is_added(sandbox: Platform) -> None:
    sandbox.faults.add("bad_gateway")
    assert sandbox.keys._stranger is None

    sandbox.faults.add("wrong_signature")

    made = sandbox.keys._stranger
    assert made is not None
    assert sandbox.keys.wrong().private_key is made


def test_answers_are_signed_while_a_strange_key_is_made(identity: Identity) -> None:
    keys = PlatformKeys(identity)
    with keys._making, ThreadPoolExecutor(2) as pool:
        strange = pool.submit(keys.wrong)
        signing = pool.submit(lambda: keys.signing.serial).result(5)
        assert not strange.done()
        keys._making.release()
        strange.result(10)
        keys._making.acquire()

    assert signing == identity.public_key_id
