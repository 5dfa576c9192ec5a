"""What a promise stands for: a value or a reason that is still to come.

An :class:`Outcome` is the state machine beneath a promise. It is settled once, and then
:func:`announce` tells its listeners: in a loop and not in each other, so that a chain of ten
thousand callbacks needs no deeper a stack than one.

An error holds the frames that it passed and, through these, all that were below them on the stack.
An outcome that holds an error must therefore not stand in any of them, or both live until the
garbage collector finds the circle. That is why functions here end with ``del``.
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

__all__ = ["FULFILLED", "PENDING", "REJECTED", "Holder", "Listener", "Outcome", "Task", "announce"]

PENDING: Final = "pending"
FULFILLED: Final = "fulfilled"
REJECTED: Final = "rejected"

_logger = logging.getLogger("wechatpay_chain")


class Holder:
    """An object that stands for an outcome: the base of a promise."""

    __slots__ = ("__weakref__", "_outcome")

    def __init__(self, outcome: Outcome) -> None:
        self._outcome = outcome

    @staticmethod
    def outcome_of(value: object) -> Outcome | None:
        """The outcome that *value* stands for, or ``None`` if it is a plain value."""
        return value._outcome if isinstance(value, Holder) else None


class Task(NamedTuple):
    """What is to settle an outcome, and what one thread may claim."""

    context: Context
    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    is_call: bool
    """``False`` for a callback: the call that it is about has been made already."""


class Listener(Protocol):
    """Is told, once, that an outcome is settled: who waits for it first, then by turns."""

    target: Outcome | None
    """The outcome that it settles in turn, or ``None`` for a thread or task that waits."""

    def __call__(self, outcome: Outcome, /) -> Outcome | None:
        """Take notice; return the outcome that was settled by that, if one was."""


class Outcome:
    """Pending, fulfilled with a value, or rejected with an exception.

    Args:
        workers: Where callbacks run that are added after it is settled.
        task: What will settle it, if that has not been started.
        sources: The outcomes that will settle it, if it is made from others.
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
        sources: tuple[Outcome, ...] = (),
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
        # Reentrant: a finaliser that the garbage collector runs in here may use this promise.
        self._lock = threading.RLock()

    def __del__(self) -> None:
        if self.state == REJECTED and not self.looked and not sys.is_finalizing():
            _log_unseen(self.value)

    def fulfil(self, value: Any) -> Outcome | None:
        """Settle it with a value. Returns itself, to be announced, if that settled it."""
        return self._settle(FULFILLED, value, None)

    def reject(self, reason: BaseException) -> Outcome | None:
        """Settle it with an error. Returns itself, to be announced, if that settled it."""
        return self._settle(REJECTED, reason, reason.__traceback__)

    def adopt(self, other: Outcome) -> Outcome | None:
        """Settle it as *other* is settled; a rejection is then this one's to be looked at."""
        settled = self._settle(other.state, other.value, other.traceback)
        if settled is not None:
            other.looked = True
        return settled

    def _settle(
        self,
        state: Literal["pending", "fulfilled", "rejected"],
        value: Any,
        traceback: TracebackType | None,
    ) -> Outcome | None:
        with self._lock:
            if self.state != PENDING:
                return None
            dropped = self._task, self.sources
            self._task, self.sources = None, ()
            waiters = [each for each in self._listeners if each.target is None]
            self._listeners = [each for each in self._listeners if each.target is not None]
            self.value, self.traceback = value, traceback
            self.state = state  # Last, since it is read without the lock.
        del dropped  # Outside the lock, since finalisers may run now.
        for waiter in waiters:  # At once: callbacks may take their time.
            waiter(self)
        return self

    def resolve(self, value: Any) -> Outcome | None:
        """Promises/A+ 2.3: follow a promise, be fulfilled with anything else."""
        inner = Holder.outcome_of(value)
        if inner is not None:
            return self._follow(inner)
        if isinstance(value, Coroutine):
            value.close()
            return self.reject(
                TypeError(
                    "a callback returned a coroutine, which nothing would run: give a plain "
                    "function, or await the promise in your coroutine instead"
                )
            )
        return self.fulfil(value)

    def _follow(self, inner: Outcome) -> Outcome | None:
        with self._lock:
            if self.state != PENDING:
                return None
            # Before the check below: of two threads that close a circle, one at least sees it.
            self.sources = (inner,)
        if self in inner.upstream():
            return self.reject(TypeError("a promise cannot be resolved with itself"))
        return None if inner.listen(_Follower(self)) else self.adopt(inner)

    def claim(self) -> Task | None:
        """Take the task that would settle it: only one caller ever gets it.

        None gets it in a forked child, since the parent has it too.
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

    def attempt(self, task: Task) -> Outcome | None:
        """Settle it by what *task* returns or raises. Returns itself if that settled it."""
        self.thread = threading.get_ident()
        try:
            value = task.context.run(task.function, *task.arguments)
        except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
            # Readers of the traceback want the frames from the function on.
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
        """Have *listener* told. ``False``, and it is not told, if this is settled already."""
        with self._lock:
            if self.state == PENDING:
                self._listeners.append(listener)
                return True
        return False

    def unlisten(self, listener: Listener) -> None:
        """Forget *listener*, if it has not been told."""
        with self._lock:
            if listener in self._listeners:
                self._listeners.remove(listener)

    def listeners(self) -> tuple[Listener, ...]:
        """Those who would be told now."""
        with self._lock:
            return tuple(self._listeners)

    def release(self) -> list[Listener]:
        """Hand over the listeners, to be told by the caller."""
        with self._lock:
            listeners, self._listeners = self._listeners, []
        return listeners

    def upstream(self) -> Iterator[Outcome]:
        """This one and all that it waits for, each once."""
        seen: set[Outcome] = {self}
        ahead: list[Outcome] = [self]
        while ahead:
            outcome = ahead.pop()
            yield outcome
            for source in reversed(outcome.sources):
                if source not in seen:
                    seen.add(source)
                    ahead.append(source)


class _Follower:
    """Settles its target as the outcome is settled that a callback returned."""

    __slots__ = ("target",)

    def __init__(self, target: Outcome) -> None:
        self.target: Outcome | None = target

    def __call__(self, outcome: Outcome) -> Outcome | None:
        return self.target and self.target.adopt(outcome)


def announce(*settled: Outcome | None) -> None:
    """Tell the listeners of *settled*, and those of what is settled by that, in this order."""
    ahead = deque(settled)
    outcome = listener = None
    while ahead:
        outcome = ahead.popleft()
        if outcome is not None:
            for listener in outcome.release():
                ahead.append(listener(outcome))
    del settled, outcome, listener  # A comprehension would keep them.


def _log_unseen(reason: BaseException) -> None:
    # Who cancels knows.
    if not isinstance(reason, PromiseCancelledError):
        text = " ".join(str(reason).split())
        _logger.error("nobody looked at a rejected promise: %s: %s", type(reason).__name__, text)
