"""Waiting for an outcome: a thread that blocks, or a task that suspends in an event loop.

No event loop library is imported here: if one is running, it has been imported already.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from wechatpay_chain._promises.outcome import PENDING, announce
from wechatpay_chain._promises.workers import in_worker
from wechatpay_chain.exceptions import WaitTimeoutError

if TYPE_CHECKING:
    from collections.abc import Callable

    from wechatpay_chain._promises.outcome import PromiseOutcome

__all__ = ["block", "suspend"]

# Seconds after which a waiting worker checks again for work it can do itself: a callback may have
# returned the promise of a new job in the meantime, queued after all the workers that wait.
_LOOK_AGAIN = 0.05


class _Waiter:
    """A listener that settles nothing and only wakes whoever waits."""

    __slots__ = ("_wake", "target")

    def __init__(self, wake: Callable[[], object]) -> None:
        self.target: PromiseOutcome | None = None
        self._wake = wake

    def __call__(self, outcome: PromiseOutcome) -> None:  # noqa: ARG002 - as every listener
        self._wake()


def block(outcome: PromiseOutcome, timeout: float | None) -> None:
    """Block this thread until *outcome* is settled.

    Raises:
        WaitTimeoutError: Not settled within *timeout* seconds, or never will be in this process.
        RuntimeError: It depends on the function that this very thread is running.
    """
    _refuse_inherited(outcome)
    done = threading.Event()
    waiter = _Waiter(done.set)
    if not outcome.listen(waiter):
        return
    limit = threading.TIMEOUT_MAX if timeout is None else min(timeout, threading.TIMEOUT_MAX)
    try:
        if in_worker():
            _help(outcome, done, time.monotonic() + limit)
        else:
            done.wait(limit)
        if outcome.state == PENDING:
            raise WaitTimeoutError(
                f"still pending after {timeout:g} s: the call goes on and its outcome is unknown, "
                "so query it before repeating the request"
            )
    finally:
        outcome.unlisten(waiter)
        del outcome


def _help(outcome: PromiseOutcome, done: threading.Event, deadline: float) -> None:
    """Wait in a worker by running whatever *outcome* needs that has not been started.

    It may be queued for this very thread, or for others that are all waiting as well.
    """
    _refuse_own(outcome)
    while not done.is_set() and (left := deadline - time.monotonic()) > 0:
        if not _run_one(outcome):
            done.wait(min(left, _LOOK_AGAIN))
    del outcome


def _run_one(outcome: PromiseOutcome) -> bool:
    each = task = None
    try:
        for each in outcome.upstream():
            task = each.claim()
            if task is not None:
                announce(each.attempt(task))
                return True
        return False
    finally:
        del outcome, each, task  # See the module outcome.


def _refuse_own(outcome: PromiseOutcome) -> None:
    own = threading.get_ident()
    if any(each.thread == own for each in outcome.upstream()):
        raise RuntimeError(
            "this promise waits for the function that is waiting for it: "
            "return the promise from the callback instead of waiting for it there"
        )


def _refuse_inherited(outcome: PromiseOutcome) -> None:
    own = os.getpid()
    if any(each.state == PENDING and each.process != own for each in outcome.upstream()):
        raise WaitTimeoutError(
            "this promise was made before the process was forked: its call goes on in the parent "
            "and its outcome is unknown here, so query it before repeating the request"
        )


async def suspend(outcome: PromiseOutcome) -> None:
    """Suspend the current asyncio or trio task until *outcome* is settled.

    Cancelling the task leaves *outcome* alone.

    Raises:
        WaitTimeoutError: It will never be settled in this process, which was forked.
        RuntimeError: Neither an asyncio nor a trio event loop is running.
    """
    _refuse_inherited(outcome)
    loop = _asyncio_loop()
    if loop is not None:
        await _suspend_asyncio(outcome, loop)
    elif _in_trio():
        await _suspend_trio(outcome)
    else:
        raise RuntimeError(
            "no asyncio or trio event loop is running here: call wait() instead of await"
        )


def _asyncio_loop() -> Any:
    """The running loop, or ``None``, which includes trio running as a guest on top of it."""
    asyncio = sys.modules.get("asyncio")
    try:
        loop = None if asyncio is None else asyncio.get_running_loop()
    except (AttributeError, RuntimeError):  # not fully imported yet; not running
        return None
    if asyncio is None or (asyncio.current_task() is None and _in_trio()):
        return None
    return loop


def _in_trio() -> bool:
    trio = sys.modules.get("trio")
    try:
        return trio is not None and trio.lowlevel.current_task() is not None
    except (AttributeError, RuntimeError):  # not fully imported yet; not running
        return False


async def _suspend_asyncio(outcome: PromiseOutcome, loop: Any) -> None:
    future = loop.create_future()

    def finish() -> None:
        if not future.done():
            future.set_result(None)

    def wake() -> None:
        with suppress(RuntimeError):  # The loop was closed: nobody is waiting anymore.
            loop.call_soon_threadsafe(finish)

    waiter = _Waiter(wake)
    if outcome.listen(waiter):
        try:
            await future
        finally:
            outcome.unlisten(waiter)


async def _suspend_trio(outcome: PromiseOutcome) -> None:
    trio: Any = sys.modules["trio"]
    task, token = trio.lowlevel.current_task(), trio.lowlevel.current_trio_token()
    waiting = True

    def finish() -> None:
        if waiting:
            trio.lowlevel.reschedule(task)

    def wake() -> None:
        with suppress(trio.RunFinishedError):  # Nobody is waiting anymore.
            token.run_sync_soon(finish)

    def abort(_raise_cancel: object) -> Any:
        # Here, not when the task resumes: finish may be called before that.
        nonlocal waiting
        waiting = False
        return trio.lowlevel.Abort.SUCCEEDED

    waiter = _Waiter(wake)
    if outcome.listen(waiter):
        try:
            await trio.lowlevel.wait_task_rescheduled(abort)
        finally:
            outcome.unlisten(waiter)
