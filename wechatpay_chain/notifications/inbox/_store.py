"""What an inbox requires of a store, and the errors both raise.

A notification has one or two names: its id and, where one is known, its event. A store keeps a mark
by each name and treats all names of a claim alike, in one atomic step.

A **mark** is *held*, with the token of one claim and the end of its lease, or *done*. Either is
forgotten when the time to keep it is over. A claim finds its notification **done** if any of its
marks is done; else **busy** if any is held by another token whose lease has not ended; else it is
**fresh**: the claim writes its own token and lease into all marks, and its handler may run.

The **lease** limits how long a handler is waited for. A handler that was killed leaves held marks
and nothing else. Deliveries that arrive before the lease ends find it busy; they are answered with
a failure, so that they come again. The first delivery after that is fresh, and its claim replaces
the token. A handler that raised releases its marks instead, and the next delivery is fresh. If the
clock is set back, a lease that would now last longer than it did is shortened to its full length.

The **token** is what fences. A handler may merely have been slow: when it returns after its lease,
its claim may find another token in the marks. It can then neither finish, extend nor release them,
and gets a ``LeaseLostError``. As long as nobody has taken the marks over, it may still
finish: a lease that ended harms nobody by itself. A claim that finds its own token is fresh, as it
is repeated when the reply to it was lost.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from threading import Lock
from typing import Protocol, runtime_checkable

from wechatpay_chain.exceptions import WeChatPayError

__all__ = [
    "InboxError",
    "JoiningStore",
    "LeaseLostError",
    "Mark",
    "MemoryStore",
    "Outcome",
    "State",
    "Store",
    "Ticket",
    "judge",
]


class InboxError(WeChatPayError):
    """It is impossible to find out, or to record, whether a notification was handled.

    Nothing may be handled or acknowledged then: answer with a failure, and WeChat Pay sends the
    notification again.

    Attributes:
        http_status: The status to answer with.
    """

    http_status: int = 503


class LeaseLostError(InboxError):
    """The handler took longer than its lease, and another worker has taken over the notification.

    What the handler did is not marked as done. If it can still be undone (an open transaction), it
    should be: the other worker does it, too.
    """


class State(Enum):
    """How a claim found its notification."""

    FRESH = "fresh"
    """Nobody has handled it: this claim holds it now."""
    DONE = "done"
    """It was handled before: acknowledge it."""
    BUSY = "busy"
    """Another worker is handling it: answer with a failure, so that it is sent again."""


class Outcome(Enum):
    """What :meth:`Inbox.handle` did."""

    HANDLED = "handled"
    """The handler ran to its end."""
    DONE = "done"
    """It had run before."""
    BUSY = "busy"
    """Another worker is running it."""

    @property
    def acknowledge(self) -> bool:
        """Whether to answer with success; after a failure the notification is sent again."""
        return self is not Outcome.BUSY

    @classmethod
    def of(cls, state: State) -> Outcome:
        """The outcome of a claim in *state*."""
        return cls.HANDLED if state is State.FRESH else cls(state.value)


@dataclass(frozen=True)
class Ticket:
    """What a claim presents to its store.

    Attributes:
        names: The names of its marks: lower-case ASCII, at most 80 characters, in a fixed order.
        token: Unique to the claim.
        lease: How long a handler may take, in milliseconds.
        keep: How long a mark is remembered, in milliseconds.
    """

    names: tuple[str, ...]
    token: str
    lease: int
    keep: int


@runtime_checkable
class Store(Protocol):
    """Where an inbox keeps its marks.

    Each method is atomic over all names of the ticket, raises :class:`InboxError` if the store
    cannot be used, and may be called from any thread. *now* is in milliseconds, or ``None`` for
    the store's own clock.
    """

    def claim(self, ticket: Ticket, now: int | None, /) -> State:
        """Hold all names for the ticket's token, unless one is done or held by another."""
        ...

    def extend(self, ticket: Ticket, now: int | None, /) -> bool:
        """Restart the lease; ``False`` if the token no longer holds all names."""
        ...

    def finish(self, ticket: Ticket, now: int | None, /) -> bool:
        """Mark all names as done; ``False`` if the token no longer holds them.

        An expired lease does not matter as long as nobody else has taken the names.
        """
        ...

    def release(self, ticket: Ticket, /) -> None:
        """Drop what the token holds; what is done, or held by another, stays."""

    def close(self) -> None:
        """Close what is open; it reopens on the next use."""


@runtime_checkable
class JoiningStore(Store, Protocol):
    """A store in a database, whose done marks can join a transaction of the caller."""

    def finish_in(self, connection: object, ticket: Ticket, now: int | None, /) -> bool:
        """As ``finish``, in the transaction that *connection* is in, which stays open."""
        ...

    def is_open(self, connection: object, /) -> bool:
        """Whether a transaction may still be open on *connection*."""
        ...


@dataclass(frozen=True)
class Mark:
    """What a store knows about a name.

    Attributes:
        token: That of the claim that holds it, or that finished it.
        until: When its lease ends, in milliseconds; 0 for done.
        lease: How long that lease was, in milliseconds.
        drop_after: When it may be forgotten, in milliseconds.
    """

    token: str
    until: int
    lease: int
    drop_after: int

    @classmethod
    def held(cls, ticket: Ticket, now: int) -> Mark:
        """A mark whose lease begins *now*."""
        return cls(ticket.token, now + ticket.lease, ticket.lease, now + ticket.lease + ticket.keep)

    @classmethod
    def done(cls, ticket: Ticket, now: int) -> Mark:
        """A mark that becomes done *now*."""
        return cls(ticket.token, 0, ticket.lease, now + ticket.keep)

    def shortened(self, now: int) -> Mark | None:
        """The mark with its lease ending a full lease from *now*, or ``None`` if it ends by then.

        More can be left only if a clock has been set back; otherwise a killed worker would block
        the notification for as long as the clock was set back.
        """
        if self.until - now <= self.lease:
            return None
        return Mark(self.token, now + self.lease, self.lease, self.drop_after)


def judge(marks: Iterable[Mark | None], token: str, now: int) -> State:
    """What a claim with *token* finds, given the marks of its names."""
    known = [mark for mark in marks if mark is not None and mark.drop_after > now]
    if any(mark.until == 0 for mark in known):
        return State.DONE
    # Its own token is there if the claim is repeated because the reply to it was lost.
    if any(mark.until > now and mark.token != token for mark in known):
        return State.BUSY
    return State.FRESH


class MemoryStore:
    """Marks in memory: for tests, and for one process that may forget when it restarts.

    Its clock is monotonic, so changing the machine's clock has no effect.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        # Oldest write first.
        self._marks: OrderedDict[str, Mark] = OrderedDict()

    def claim(self, ticket: Ticket, now: int | None, /) -> State:
        """Hold all names for the ticket's token, unless one is done or held by another."""
        now = _monotonic() if now is None else now
        with self._lock:
            self._drop_old(now)
            marks = {name: self._marks.get(name) for name in ticket.names}
            state = judge(marks.values(), ticket.token, now)
            if state is State.FRESH:
                self._write(ticket, Mark.held(ticket, now))
            elif state is State.BUSY:
                for name, mark in marks.items():
                    if mark and mark.until and (shortened := mark.shortened(now)):
                        self._marks[name] = shortened
            return state

    def extend(self, ticket: Ticket, now: int | None, /) -> bool:
        """Restart the lease; ``False`` if the token no longer holds all names."""
        now = _monotonic() if now is None else now
        with self._lock:
            if held := self._has(ticket, done=False):
                self._write(ticket, Mark.held(ticket, now))
            return held

    def finish(self, ticket: Ticket, now: int | None, /) -> bool:
        """Mark all names as done; ``False`` if the token no longer holds them."""
        now = _monotonic() if now is None else now
        with self._lock:
            if self._has(ticket, done=True):
                return True
            if held := self._has(ticket, done=False):
                self._write(ticket, Mark.done(ticket, now))
            return held

    def release(self, ticket: Ticket, /) -> None:
        """Drop what the token holds; what is done, or held by another, stays."""
        with self._lock:
            for name in ticket.names:
                mark = self._marks.get(name)
                if mark is not None and mark.token == ticket.token and mark.until:
                    del self._marks[name]

    def close(self) -> None:
        """Nothing is open; the marks stay."""

    def _has(self, ticket: Ticket, *, done: bool) -> bool:
        marks = [self._marks.get(name) for name in ticket.names]
        return all(m and m.token == ticket.token and (m.until == 0) is done for m in marks)

    def _write(self, ticket: Ticket, mark: Mark) -> None:
        for name in ticket.names:
            self._marks[name] = mark
            self._marks.move_to_end(name)

    def _drop_old(self, now: int) -> None:
        # A few at a time: a claim writes at most two marks, so old ones do not pile up.
        for _ in range(4):
            oldest = next(iter(self._marks), None)
            if oldest is None or self._marks[oldest].drop_after > now:
                return
            del self._marks[oldest]

    def __repr__(self) -> str:
        return f"<MemoryStore {len(self._marks)} marks>"


def _monotonic() -> int:
    return time.monotonic_ns() // 1_000_000
