"""The state machine under a promise: a value or an error that is still to come.

**Settling.** An outcome is settled exactly once. ``_settle`` decides that under the lock: the first
caller wins and gets the outcome back, everyone else gets ``None``, and what they brought is
dropped. The outcome of a call is settled by whoever runs its task; a derived one by a listener on
its source (a callback, a followed promise, a join of many); any of them by ``cancel``. A task can
be claimed once: by the worker it was queued for, by a worker that waits for it, by ``cancel``, or
by ``submit`` when the pool refused it. The first two run it, the other two claim it so that it can
never run. Whatever a task raises, ``SystemExit`` included, rejects its outcome, and the worker goes
on.

**Announcing.** Listeners without a target are threads and tasks that wait. ``_settle`` wakes them
at once, before any callback runs. All other listeners settle another outcome; ``announce`` calls
them from a queue rather than from within each other, so a chain of ten thousand callbacks needs no
more stack than one. Callbacks therefore run in the thread that settled the first outcome: usually a
worker, sometimes the thread that cancelled. A callback added after settlement is a job of its own
for the workers; without workers, or when they are closed, it runs inside ``then``.

**Waiting.** A thread outside the pool simply blocks, and a coroutine suspends. A worker (of any
client) must not: the job it waits for may be queued after it, in a pool whose threads all wait. So
it looks upstream for a task nobody has claimed, and runs it itself; its timeout counts only between
such jobs. While there is none it looks again every few hundredths of a second, because a callback
may meanwhile have returned the promise of a new job. A worker that waits for the very function it
is running gets a ``RuntimeError``.

**References.** While it is pending, an outcome holds its sources and the sources hold it through
their listeners. Settling drops the task and the sources, and announcing drops the listeners, so
that a finished chain holds nothing upstream and dies by reference counting. One cycle has to be
prevented by hand: an error holds its traceback, the traceback holds frames, and a frame holds its
local variables. If one of those is the outcome that holds the error, both stay alive until the
garbage collector runs, and the log line below comes only then. That is why functions that an error
may pass through end with ``del``.

**Looking.** A rejection has been looked at once a ``wait`` or ``await`` has raised it, once
``all_settled`` has reported it, or once somebody derived from its outcome or cancelled it; reading
the state does not count. Another outcome that adopts the rejection takes over: then that one has to
be looked at. A rejected outcome that is collected without having been looked at logs one line,
unless the reason is a cancellation or the interpreter is shutting down.

**Cancelling** goes upwards, from an outcome to its sources, and stops at a source that anything
else depends on: another pending outcome, a waiting thread or task. All of them are rejected before
the first is announced, so no callback between them runs. A call that was never claimed is thereby
never sent; one that has started runs on, and its result is dropped.

**Fork and exit.** Only the process that made an outcome may claim its task: a forked child has a
copy, but the parent's threads run the original. Waiting in the child for an outcome that was still
pending at the fork raises at once, as nothing there would ever settle it. At interpreter exit the
pool finishes the jobs it has accepted; new calls are refused, and new callbacks run inside
``then``.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, Protocol

from wechatpay_chain.exceptions import PromiseCancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextvars import Context
    from types import TracebackType

    from wechatpay_chain._promises.workers import Workers

__all__ = [
    "FULFILLED",
    "PENDING",
    "REJECTED",
    "Holder",
    "Listener",
    "PromiseOutcome",
    "Task",
    "announce",
]

PENDING: Final = "pending"
FULFILLED: Final = "fulfilled"
REJECTED: Final = "rejected"

_logger = logging.getLogger("wechatpay_chain")


class Holder:
    """An object that stands for an outcome: the base of a promise."""

    __slots__ = ("__weakref__", "_outcome")

    def __init__(self, outcome: PromiseOutcome) -> None:
        self._outcome = outcome

    @staticmethod
    def outcome_of(value: object) -> PromiseOutcome | None:
        """The outcome that *value* stands for, or ``None`` if it is a plain value."""
        return value._outcome if isinstance(value, Holder) else None


class Task(NamedTuple):
    """The work that settles an outcome; one thread may claim it."""

    context: Context
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    is_call: bool
    """``False`` for a callback: its call has already been made."""


class Listener(Protocol):
    """Called once when an outcome is settled: waiters first, then the others in turn."""

    target: PromiseOutcome | None
    """The outcome that it settles in turn, or ``None`` for a thread or task that waits."""

    def __call__(self, outcome: PromiseOutcome, /) -> PromiseOutcome | None:
        """React to the settled *outcome*; return the outcome this has settled in turn, if any."""


class PromiseOutcome:
    """Pending, fulfilled with a value, or rejected with an exception.

    Args:
        workers: Where callbacks run that are added after settlement.
        task: The work that will settle it, if that has not been started.
        sources: The outcomes that will settle it, if it is derived from others.
    """

    __slots__ = (
        "__weakref__",
        "_listeners",
        "_lock",
        "_task",
        "looked",
        "process",
        "sources",
        "state",
        "thread",
        "traceback",
        "value",
        "workers",
    )

    def __init__(
        self,
        workers: Workers | None = None,
        *,
        task: Task | None = None,
        sources: tuple[PromiseOutcome, ...] = (),
    ) -> None:
        self.state: Literal["pending", "fulfilled", "rejected"] = PENDING
        self.value: Any = None
        self.traceback: TracebackType | None = None
        self.looked = False
        self.workers = workers
        self.sources = sources
        self.process = os.getpid()
        self.thread = 0
        self._task = task
        self._listeners: list[Listener] = []
        # Reentrant: the garbage collector may run a finaliser in here that uses this promise.
        self._lock = threading.RLock()

    def __del__(self) -> None:
        if self.state == REJECTED and not self.looked and not sys.is_finalizing():
            _log_unseen(self.value)

    def fulfil(self, value: Any) -> PromiseOutcome | None:
        """Settle it with a value. Returns itself, to be announced, if this call settled it."""
        return self._settle(FULFILLED, value, None)

    def reject(self, reason: BaseException) -> PromiseOutcome | None:
        """Settle it with an error. Returns itself, to be announced, if this call settled it."""
        return self._settle(REJECTED, reason, reason.__traceback__)

    def adopt(self, other: PromiseOutcome) -> PromiseOutcome | None:
        """Settle it the way *other* is settled, and take over its rejection, if it is one."""
        settled = self._settle(other.state, other.value, other.traceback)
        if settled is not None:
            other.looked = True
        return settled

    def _settle(
        self,
        state: Literal["pending", "fulfilled", "rejected"],
        value: Any,
        traceback: TracebackType | None,
    ) -> PromiseOutcome | None:
        with self._lock:
            if self.state != PENDING:
                return None
            dropped = self._task, self.sources
            self._task, self.sources = None, ()
            waiters = [each for each in self._listeners if each.target is None]
            self._listeners = [each for each in self._listeners if each.target is not None]
            self.value, self.traceback = value, traceback
            self.state = state  # Last, because it is read without the lock.
        del dropped  # Outside the lock, because finalisers may run now.
        for waiter in waiters:  # Right away: callbacks may take their time.
            waiter(self)
        return self

    def resolve(self, value: Any) -> PromiseOutcome | None:
        """Promises/A+ 2.3: follow a promise; fulfil with anything else."""
        inner = Holder.outcome_of(value)
        if inner is not None:
            return self._follow(inner)
        if isinstance(value, Coroutine):
            value.close()
            return self.reject(
                TypeError(
                    "a callback returned a coroutine, which nothing would run: pass a plain "
                    "function, or await the promise in your coroutine instead"
                )
            )
        return self.fulfil(value)

    def _follow(self, inner: PromiseOutcome) -> PromiseOutcome | None:
        with self._lock:
            if self.state != PENDING:
                return None
            # Before the check below: if two threads close a cycle, at least one of them sees it.
            self.sources = (inner,)
        if self in inner.upstream():
            return self.reject(TypeError("a promise cannot be resolved with itself"))
        return None if inner.listen(_Follower(self)) else self.adopt(inner)

    def claim(self) -> Task | None:
        """Take the task that would settle it; only one caller ever gets it.

        In a forked child nobody does, because the parent has the task as well.
        """
        if self.process != os.getpid():
            return None
        with self._lock:
            task, self._task = self._task, None
        return task

    def run(self) -> None:
        """Carry out the task, unless another thread has claimed it."""
        task = self.claim()
        try:
            if task is not None:
                announce(self.attempt(task))
        finally:
            del self, task

    def attempt(self, task: Task) -> PromiseOutcome | None:
        """Settle it with what *task* returns or raises. Returns itself if this call settled it."""
        self.thread = threading.get_ident()
        try:
            value = task.context.run(task.function, *task.arguments)
        except BaseException as error:  # noqa: BLE001 - raised again where somebody waits for it
            # Readers of the traceback want the frames starting at the function.
            error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
            return self.reject(error)
        else:
            return self.resolve(value)
        finally:
            self.thread = 0
            del self, task

    def deliver(self) -> Any:
        """Return the value, or raise the reason with the traceback it was rejected with."""
        self.looked = True
        if self.state == FULFILLED:
            return self.value
        error: BaseException = self.value.with_traceback(self.traceback)
        try:
            raise error
        finally:
            del self, error

    def listen(self, listener: Listener) -> bool:
        """Add *listener*. Returns ``False``, without adding it, if this is settled already."""
        with self._lock:
            if self.state == PENDING:
                self._listeners.append(listener)
                return True
        return False

    def unlisten(self, listener: Listener) -> None:
        """Remove *listener*, if it has not been called yet."""
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)

    def listeners(self) -> tuple[Listener, ...]:
        """The listeners that are still to be called."""
        with self._lock:
            return tuple(self._listeners)

    def release(self) -> list[Listener]:
        """Hand the listeners over to the caller, who calls them."""
        with self._lock:
            listeners, self._listeners = self._listeners, []
        return listeners

    def upstream(self) -> Iterator[PromiseOutcome]:
        """This outcome and all that it waits for, each once."""
        seen: set[PromiseOutcome] = {self}
        ahead: list[PromiseOutcome] = [self]
        while ahead:
            outcome = ahead.pop()
            yield outcome
            for source in reversed(outcome.sources):
                if source not in seen:
                    seen.add(source)
                    ahead.append(source)


class _Follower:
    """Settles its target the way the promise that a callback returned is settled."""

    __slots__ = ("target",)

    def __init__(self, target: PromiseOutcome) -> None:
        self.target: PromiseOutcome | None = target

    def __call__(self, outcome: PromiseOutcome) -> PromiseOutcome | None:
        return self.target and self.target.adopt(outcome)


def announce(*settled: PromiseOutcome | None) -> None:
    """Call the listeners of *settled*, then those of everything settled in turn, in order."""
    ahead = deque(settled)
    outcome = listener = None
    while ahead:
        outcome = ahead.popleft()
        if outcome is not None:
            for listener in outcome.release():
                ahead.append(listener(outcome))
    del settled, outcome, listener  # A comprehension would keep them.


def _log_unseen(reason: BaseException) -> None:
    # Whoever cancelled knows.
    if not isinstance(reason, PromiseCancelledError):
        text = " ".join(str(reason).split())
        _logger.error("nobody looked at a rejected promise: %s: %s", type(reason).__name__, text)
