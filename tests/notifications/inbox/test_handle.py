"""A handler is called once, in one call, whether it is a function or a coroutine function."""

from __future__ import annotations

import asyncio
import functools
import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.inboxes import Notice, inbox_at
from support.rows import for_each
from support.waiting import wait_until

from wechatpay_chain import ConfigurationError
from wechatpay_chain.notifications.inbox import (
    Inbox,
    InboxError,
    LeaseLostError,
    MemoryStore,
    Outcome,
    Ticket,
)

NOTICE = Notice()


@pytest.fixture(params=["memory", "sqlite"])
def inbox(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Inbox]:
    made = Inbox.memory() if request.param == "memory" else inbox_at(tmp_path / "inbox.db")
    with made:
        yield made


def failing(notification: object) -> None:
    raise LookupError("the handler's own")


def renewals() -> list[threading.Thread]:
    return [t for t in threading.enumerate() if t.name == "wechatpay-inbox-renewal"]


def test_a_handler_is_called_once(inbox: Inbox) -> None:
    seen: list[Notice] = []

    outcomes = [inbox.handle(NOTICE, seen.append) for _ in range(2)]

    assert outcomes == [Outcome.HANDLED, Outcome.DONE]
    assert seen == [NOTICE]


def test_a_handler_that_raises_is_called_again(inbox: Inbox) -> None:
    with pytest.raises(LookupError, match="own"):
        inbox.handle(NOTICE, failing)

    assert inbox.handle(NOTICE, repr) is Outcome.HANDLED


def test_while_a_handler_runs_the_answer_is_busy(inbox: Inbox) -> None:
    inner: list[Outcome] = []
    inbox.handle(NOTICE, lambda notice: inner.append(inbox.handle(notice, failing)))

    assert inner == [Outcome.BUSY]


def test_what_a_handler_returns_does_not_count(inbox: Inbox) -> None:
    assert inbox.handle(NOTICE, lambda _: False) is Outcome.HANDLED
    assert inbox.handle(NOTICE, failing) is Outcome.DONE


def test_a_key_is_taken(inbox: Inbox) -> None:
    inbox.handle("one", repr, key="k")

    assert inbox.handle("two", failing, key="k") is Outcome.DONE


def test_only_busy_is_not_acknowledged() -> None:
    assert {outcome for outcome in Outcome if not outcome.acknowledge} == {Outcome.BUSY}


async def coroutine_function(_: object) -> None:
    raise AssertionError("never run")


@pytest.mark.parametrize(
    "handler",
    [
        coroutine_function,
        functools.partial(coroutine_function),
        lambda notice: coroutine_function(notice),  # noqa: PLW0108 - no coroutine function
        lambda notice: asyncio.sleep(0, notice),
    ],
)
def test_a_coroutine_function_is_not_taken_for_handled(inbox: Inbox, handler: Any) -> None:
    with pytest.raises(ConfigurationError, match="handle_async"):
        inbox.handle(NOTICE, handler)

    assert inbox.claim(NOTICE).fresh


def test_a_coroutine_function_is_refused_even_where_nothing_is_to_be_done(inbox: Inbox) -> None:
    inbox.claim(NOTICE).finish()

    with pytest.raises(ConfigurationError, match="handle_async"):
        inbox.handle(NOTICE, coroutine_function)


def test_a_coroutine_is_awaited_once(inbox: Inbox) -> None:
    seen: list[Notice] = []

    async def handler(notice: Notice) -> None:
        await asyncio.sleep(0)
        seen.append(notice)

    async def main() -> list[Outcome]:
        return [await inbox.handle_async(NOTICE, handler) for _ in range(2)]

    assert asyncio.run(main()) == [Outcome.HANDLED, Outcome.DONE]
    assert seen == [NOTICE]


def test_of_many_tasks_one_handles(inbox: Inbox) -> None:
    async def main() -> list[Outcome]:
        started, others_done = asyncio.Event(), asyncio.Event()

        async def handler(_: Notice) -> None:
            started.set()
            await others_done.wait()

        first = asyncio.create_task(inbox.handle_async(NOTICE, handler))
        await started.wait()
        others = await asyncio.gather(*(inbox.handle_async(NOTICE, handler) for _ in range(20)))
        others_done.set()
        return [*others, await first]

    assert asyncio.run(main()) == [Outcome.BUSY] * 20 + [Outcome.HANDLED]


def test_a_coroutine_that_raises_is_awaited_again(inbox: Inbox) -> None:
    async def raising(_: Notice) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        asyncio.run(inbox.handle_async(NOTICE, raising))
    assert inbox.claim(NOTICE).fresh


def test_a_coroutine_that_is_cancelled_is_awaited_again(inbox: Inbox) -> None:
    async def main() -> None:
        started = asyncio.Event()

        async def handler(_: Notice) -> None:
            started.set()
            await asyncio.sleep(60)

        task = asyncio.create_task(inbox.handle_async(NOTICE, handler))
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert inbox.claim(NOTICE).fresh


class SlowStore(MemoryStore):
    """Takes its time, in which a task may be cancelled."""

    def __init__(self, slow: str) -> None:
        super().__init__()
        self.slow = slow
        self.entered = threading.Event()

    def _wait(self, what: str) -> None:
        if what == self.slow:
            self.entered.set()
            time.sleep(0.05)

    def claim(self, ticket: Ticket, now: int | None, /) -> Any:
        self._wait("claim")
        return super().claim(ticket, now)

    def finish(self, ticket: Ticket, now: int | None, /) -> bool:
        self._wait("finish")
        return super().finish(ticket, now)


@pytest.mark.parametrize(("slow", "state"), [("claim", "fresh"), ("finish", "done")])
@pytest.mark.parametrize("times", [1, 3])
def test_cancelled_within_the_store_nothing_stays_held(slow: str, state: str, times: int) -> None:
    store = SlowStore(slow)
    inbox = Inbox(store)

    async def handler(_: Notice) -> None:
        pass

    async def main() -> None:
        task = asyncio.create_task(inbox.handle_async(NOTICE, handler))
        await asyncio.to_thread(store.entered.wait)
        for _ in range(times):
            task.cancel()
            await asyncio.sleep(0.002)
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert inbox.claim(NOTICE).state.value == state


def test_a_renewed_lease_outlasts_a_slow_handler(tmp_path: Path) -> None:
    with inbox_at(tmp_path / "inbox.db", lease=0.15) as inbox:
        with inbox.claim(NOTICE, renew=True):
            time.sleep(0.5)
            assert inbox.claim(NOTICE).busy

        assert inbox.claim(NOTICE).done


def test_renewal_ends_with_the_block() -> None:
    inbox = Inbox.memory()
    with inbox.claim(NOTICE, renew=True):
        during = renewals()
    with pytest.raises(KeyError), inbox.claim("another", renew=True):  # noqa: PT012 - the block is what is tested
        during += renewals()
        raise KeyError
    for thread in during:
        thread.join(5)

    assert len(during) >= 2
    assert renewals() == []


def test_a_claim_that_is_not_fresh_renews_nothing() -> None:
    inbox = Inbox.memory()
    inbox.claim(NOTICE).finish()
    inbox.claim(NOTICE, renew=True)

    assert renewals() == []


def test_without_renewal_a_slow_handler_is_overtaken() -> None:
    inbox = Inbox.memory(lease=0.02)

    def slow(notice: Notice) -> None:
        time.sleep(0.05)
        assert inbox.claim(notice).fresh

    with pytest.raises(LeaseLostError):
        inbox.handle(NOTICE, slow)


class BrokenStore(MemoryStore):
    """Fails from when it is told to."""

    broken = False

    def _write(self, *arguments: Any) -> None:
        self._fail()
        super()._write(*arguments)

    def release(self, ticket: Ticket, /) -> None:
        self._fail()

    def _fail(self) -> None:
        if self.broken:
            raise InboxError("broken")


def test_a_store_that_breaks_before_the_claim_runs_nothing() -> None:
    store = BrokenStore()
    store.broken = True

    with pytest.raises(InboxError, match="broken"):
        Inbox(store).handle(NOTICE, failing)


def test_a_store_that_breaks_before_the_mark_is_not_acknowledged() -> None:
    store = BrokenStore()

    with pytest.raises(InboxError, match="broken"):
        Inbox(store).handle(NOTICE, lambda _: setattr(store, "broken", True))


def test_the_handlers_exception_wins_over_the_stores(caplog: pytest.LogCaptureFixture) -> None:
    store = BrokenStore()

    def both(_: Notice) -> None:
        store.broken = True
        raise LookupError

    with caplog.at_level(logging.WARNING), pytest.raises(LookupError):
        Inbox(store).handle(NOTICE, both)
    assert caplog.messages == ["a notification stays held until its lease ends: broken"]


def test_a_renewal_that_fails_is_logged_and_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    store = BrokenStore()
    with Inbox(store, lease=0.06).claim(NOTICE, renew=True) as claim:
        store.broken = True
        wait_until(lambda: len(caplog.messages) >= 2)
        store.broken = False
        time.sleep(0.05)

    assert claim.fresh
    assert set(caplog.messages) == {"a lease was not renewed: broken"}


@pytest.mark.parametrize("handler", [5, None, "ship"])
def test_what_is_no_handler_is_refused_before_anything_is_claimed(handler: Any) -> None:
    inbox = Inbox.memory()
    with pytest.raises(ConfigurationError, match="must be a function"):
        inbox.handle("1", handler)
    with pytest.raises(ConfigurationError, match="must be a function"):
        asyncio.run(inbox.handle_async("1", handler))

    with inbox.claim("1") as claim:
        assert claim.fresh


@for_each("number", [10**400, float("inf"), float("nan"), True, "60", None])
def test_a_time_that_is_none_is_refused(number: Any) -> None:
    with pytest.raises(ConfigurationError):
        Inbox.memory(lease=number)
    with pytest.raises(ConfigurationError):
        Inbox.memory(keep=number)


@for_each("path", [5, None, "/tmp/\ud800.db", "", ":memory:", "a\0b"])
def test_a_path_that_is_none_is_refused(path: Any) -> None:
    with pytest.raises(ConfigurationError, match="path must"):
        Inbox.sqlite(path)


@pytest.mark.parametrize("store", ["inbox.db", None, 5])
def test_a_store_that_is_none_is_refused(store: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"Inbox\.sqlite"):
        Inbox(store)
