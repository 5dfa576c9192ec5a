"""One claim on a notification: held while its handler runs, and settled once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from threading import Event, Thread
from types import TracebackType
from typing import TYPE_CHECKING, NoReturn, TypeVar

from wechatpay_chain.notifications.inbox._store import (
    InboxError,
    JoiningStore,
    LeaseLostError,
    State,
    Store,
    Ticket,
)

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Claim", "in_thread"]

_log = logging.getLogger("wechatpay_chain")


class Claim:
    """How an inbox found a notification; created by :meth:`Inbox.claim`.

    True if it is fresh. As a context manager, it marks the notification as done when the block ends
    normally (also by ``return``), and releases it, so that the next delivery is fresh, when an
    exception leaves the block.

    Attributes:
        state: ``State.FRESH``, ``State.DONE`` or ``State.BUSY``.
    """

    def __init__(
        self, store: Store, ticket: Ticket, now: Callable[[], int | None], *, renew: bool
    ) -> None:
        self._store = store
        self._ticket = ticket
        self._now = now
        self.state = store.claim(ticket, now())
        self._open = self.fresh
        self._connection: object = None
        self._stop = Event()
        if self.fresh and renew:
            Thread(target=self._renew, name="wechatpay-inbox-renewal", daemon=True).start()

    @property
    def fresh(self) -> bool:
        """Whether this claim is to handle the notification."""
        return self.state is State.FRESH

    @property
    def done(self) -> bool:
        """Whether it was handled before: acknowledge it right away."""
        return self.state is State.DONE

    @property
    def busy(self) -> bool:
        """Whether another worker is handling it: answer with a failure, never with 2xx."""
        return self.state is State.BUSY

    def finish(self) -> None:
        """Mark the notification as done, before the block ends or without a block.

        Raises:
            LeaseLostError: Another worker has taken it over.
            InboxError: The store cannot be used, or the claim is not fresh, or was released.
        """
        self._check_open()
        if not self._store.finish(self._ticket, self._now()):
            self._lost()
        self._stop.set()
        self._open = False

    def finish_in(self, connection: object) -> None:
        """Mark the notification as done within your own transaction, which you commit.

        The commit takes effect for the mark and your changes at the same time; a rollback undoes
        both, and the notification is fresh again after its lease at the latest. Begin the
        transaction after claiming.

        Args:
            connection: To the database that the inbox is in: a ``sqlite3.Connection`` for
                ``Inbox.sqlite``, a connection of the same driver for ``DbapiStore``.

        Raises:
            LeaseLostError: Another worker has taken it over: roll back.
            InboxError: The store cannot join a transaction, the connection is to another
                database or cannot be used, or the claim is not fresh: roll back.
        """
        self._check_open()
        store = self._store
        if not isinstance(store, JoiningStore):
            raise InboxError(
                f"a {type(store).__name__} cannot join a transaction; use an inbox in the same "
                "database (Inbox.sqlite, DbapiStore)"
            )
        if not store.finish_in(connection, self._ticket, self._now()):
            self._lost()
        self._stop.set()
        self._open, self._connection = False, connection

    def release(self) -> None:
        """Give the notification back unhandled: its next delivery is fresh.

        Raises:
            InboxError: The store cannot be used; the lease then simply ends.
        """
        if self._open:
            self._open = False
            self._stop.set()
            self._store.release(self._ticket)

    def extend(self) -> None:
        """Restart the lease, for a handler that takes long.

        Raises:
            LeaseLostError: Another worker has taken it over: stop.
            InboxError: The store cannot be used, or the claim is not fresh, or already settled.
        """
        self._check_open()
        if not self._store.extend(self._ticket, self._now()):
            self._lost()

    def __bool__(self) -> bool:
        return self.fresh

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            self._tidy(self._connection)
        elif kind is None and self._open:
            self.finish()
        else:
            self._let_go()

    def _tidy(self, connection: object) -> None:
        """After ``finish_in``: if its transaction was undone, nobody has to wait for the lease.

        While that transaction may still be open, a release would wait for it forever.
        """
        store, self._connection = self._store, None
        if isinstance(store, JoiningStore) and not store.is_open(connection):
            self._open = True
            self._let_go()  # what was committed stays done

    def _let_go(self) -> None:
        try:
            self.release()
        except InboxError as error:
            # The exception that ended the block matters more, and the lease ends anyway.
            _log.warning("a notification stays held until its lease ends: %s", error)

    def _check_open(self) -> None:
        if not self._open:
            what = "already settled" if self.fresh else self.state.value
            raise InboxError(f"the claim is {what}; only a fresh one can be settled, once")

    def _lost(self) -> NoReturn:
        # Still open, so that the end of the block raises again if this was caught inside it.
        self._stop.set()
        raise LeaseLostError(
            f"the handler took longer than its lease of {self._ticket.lease / 1000:g} s and "
            "another worker has taken over the notification; answer with a failure, and give the "
            "inbox a longer lease or claim with renew=True"
        )

    def _renew(self) -> None:
        while not self._stop.wait(self._ticket.lease / 3000):
            try:
                if not self._store.extend(self._ticket, self._now()):
                    return  # finish() will say so
            except InboxError as error:  # noqa: PERF203 - once every third of a lease
                _log.warning("a lease was not renewed: %s", error)

    def __repr__(self) -> str:
        return f"<Claim {self.state.value}>"


T = TypeVar("T")


async def in_thread(function: Callable[[], T]) -> T:
    """Run *function* in a thread, to its end even if the task is cancelled meanwhile."""
    task = asyncio.ensure_future(asyncio.to_thread(function))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await _ended(task)
        raise


async def _ended(task: asyncio.Task[T]) -> None:
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:  # noqa: PERF203 - cancelled again; the caller raises anyway
            continue
    if not task.cancelled():
        task.exception()  # retrieved, so that asyncio does not log it
