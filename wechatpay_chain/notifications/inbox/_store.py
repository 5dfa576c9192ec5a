"""What an inbox asks of a store, and the errors both raise.

A store keeps marks by name. A mark is *held*, by the token of the one claim that may settle it and
until its lease ends, or *done*. The token is what fences: a claim whose lease ended and whose name
another claim has taken finds another token there, and can change nothing any more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, runtime_checkable

from wechatpay_chain.exceptions import WeChatPayError

__all__ = [
    "InboxError",
    "JoiningStore",
    "LeaseLostError",
    "Mark",
    "Outcome",
    "State",
    "Store",
    "Ticket",
    "judge",
]


class InboxError(WeChatPayError):
    """It cannot be known or noted whether a notification was handled.

    Nothing may be handled or acknowledged then: answer with a failure, and WeChat Pay sends the
    notification again.

    Attributes:
        http_status: The status to answer with.
    """

    http_status: int = 503


class LeaseLostError(InboxError):
    """The handler took longer than its lease, and another worker has taken the notification over.

    What the handler did is not marked as done. If it can still be undone (a transaction that is
    open), it should be: the other worker does it, too.
    """


class State(Enum):
    """How a claim found its notification."""

    FRESH = "fresh"
    """Nobody has handled it: this claim holds it now."""
    DONE = "done"
    """It was handled before: acknowledge it."""
    BUSY = "busy"
    """Another worker is at it: answer with a failure, so that it is sent again."""


class Outcome(Enum):
    """What :meth:`Inbox.handle` did."""

    HANDLED = "handled"
    """The handler ran, to its end."""
    DONE = "done"
    """It had run before."""
    BUSY = "busy"
    """Another worker is at it."""

    @property
    def acknowledge(self) -> bool:
        """Whether to answer with success; a failure has the notification sent again."""
        return self is not Outcome.BUSY

    @classmethod
    def of(cls, state: State) -> Outcome:
        """What became of a claim in *state*."""
        return cls.HANDLED if state is State.FRESH else cls(state.value)


@dataclass(frozen=True)
class Ticket:
    """What a claim shows to its store.

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
        """Begin the lease anew; ``False`` if the token does not hold all names any more."""
        ...

    def finish(self, ticket: Ticket, now: int | None, /) -> bool:
        """Mark all names as done; ``False`` if the token does not hold them any more.

        A lease that ended is no hindrance while nobody else has taken the names.
        """
        ...

    def release(self, ticket: Ticket, /) -> None:
        """Drop what the token holds; what is done, or held by another, stays."""

    def close(self) -> None:
        """Close what is open; it opens again on the next use."""


@runtime_checkable
class JoiningStore(Store, Protocol):
    """A store in a database, whose done-marks can be part of a transaction of the caller's."""

    def finish_in(self, connection: object, ticket: Ticket, now: int | None, /) -> bool:
        """As ``finish``, in the transaction that *connection* is in, which stays open."""
        ...

    def is_open(self, connection: object, /) -> bool:
        """Whether a transaction may still be open on *connection*."""
        ...


@dataclass(frozen=True)
class Mark:
    """What a store knows of a name.

    Attributes:
        token: Of the claim that holds it, or that finished it.
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
        """A mark that is done *now*."""
        return cls(ticket.token, 0, ticket.lease, now + ticket.keep)

    def shortened(self, now: int) -> Mark | None:
        """The mark with a lease that ends a full lease from *now*, or ``None`` if it ends by then.

        More can be left only where a clock was set back since; a killed worker would else keep a
        notification from being handled for as long as it was set back.
        """
        if self.until - now <= self.lease:
            return None
        return Mark(self.token, now + self.lease, self.lease, self.drop_after)


def judge(marks: Iterable[Mark | None], token: str, now: int) -> State:
    """What a claim with *token* is to find, given the marks of its names."""
    known = [mark for mark in marks if mark is not None and mark.drop_after > now]
    if any(mark.until == 0 for mark in known):
        return State.DONE
    # One's own token is there if a claim is repeated because the answer to it was lost.
    if any(mark.until > now and mark.token != token for mark in known):
        return State.BUSY
    return State.FRESH
