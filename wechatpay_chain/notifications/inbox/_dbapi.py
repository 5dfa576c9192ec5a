"""Marks in any database that has a DB-API driver (PEP 249)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Protocol

from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.notifications.inbox._sql import Cursor, RacedError, SqlMarks
from wechatpay_chain.notifications.inbox._store import InboxError, State, Ticket

__all__ = ["Connection", "DbapiStore"]

_ATTEMPTS = 3


class Connection(Protocol):
    """What is used of a DB-API connection."""

    def cursor(self) -> Any:
        """A cursor."""
        ...

    def commit(self) -> object:
        """End the transaction."""
        ...

    def rollback(self) -> object:
        """Undo the transaction."""
        ...

    def close(self) -> object:
        """Close it, or give it back to its pool."""
        ...


class DbapiStore:
    """Marks in a table of the caller's database (PostgreSQL, MySQL, …).

    Make the table once, by :meth:`create_table` or with the statements in ``ddl``. The machines'
    clocks are compared with each other through it: they should agree within a fraction of the
    lease.

    Args:
        connect: Gives a connection that begins transactions by itself (no autocommit); it is
            closed after each use, so a pool's that comes back by ``close()`` is welcome.
        paramstyle: The driver's ``paramstyle``: ``qmark``, ``format``, ``pyformat``, ``numeric``
            or ``named``.
        table: The table's name.

    Raises:
        ConfigurationError: *paramstyle* is unknown, or *table* is no plain name.
    """

    def __init__(
        self, connect: Callable[[], Connection], paramstyle: str, *, table: str = "wechatpay_inbox"
    ) -> None:
        if not callable(connect):
            raise ConfigurationError(
                f"connect is {type(connect).__name__}; wanted: a function that makes a connection",
                key="connect",
            )
        self._connect = connect
        self._marks = SqlMarks(table, paramstyle)

    @property
    def ddl(self) -> tuple[str, ...]:
        """The statements that make the table, for migrations."""
        return self._marks.ddl

    def create_table(self) -> None:
        """Make the table.

        Raises:
            InboxError: The database refuses, as it does where the table is there already.
        """
        with self._transaction() as cursor:
            for statement in self.ddl:
                cursor.execute(statement, ())

    def claim(self, ticket: Ticket, now: int | None, /) -> State:
        """Hold all names for the ticket's token, unless one is done or held by another."""
        moment = _moment(now)
        for _ in range(_ATTEMPTS):
            # Whoever was quicker is seen by the next attempt.
            with suppress(RacedError), self._transaction() as cursor:
                state = self._marks.claim(cursor, ticket, moment)
                break
        else:
            state = self._last_attempt(ticket, moment)
        if state is State.FRESH:
            self._clean(moment)
        return state

    def _last_attempt(self, ticket: Ticket, now: int) -> State:
        try:
            with self._transaction() as cursor:
                return self._marks.claim(cursor, ticket, now)
        except RacedError as error:
            if error.__cause__ is None:
                return State.BUSY
            raise _unusable(error.__cause__) from error.__cause__

    def extend(self, ticket: Ticket, now: int | None, /) -> bool:
        """Begin the lease anew; ``False`` if the token does not hold all names any more."""
        return self._written(self._marks.extend, ticket, now)

    def finish(self, ticket: Ticket, now: int | None, /) -> bool:
        """Mark all names as done; ``False`` if the token does not hold them any more."""
        return self._written(self._marks.finish, ticket, now)

    def release(self, ticket: Ticket, /) -> None:
        """Drop what the token holds; what is done, or held by another, stays."""
        with self._transaction() as cursor:
            self._marks.release(cursor, ticket)

    def finish_in(self, connection: object, ticket: Ticket, now: int | None, /) -> bool:
        """As ``finish``, in the transaction that *connection* is in, which stays open."""
        with _errors(), _cursor(_transactional(connection)) as cursor:
            return self._marks.finish(cursor, ticket, _moment(now))

    def is_open(self, connection: object, /) -> bool:
        """``True``: drivers have no common way to tell."""
        del connection
        return True

    def close(self) -> None:
        """Nothing is kept open."""

    def _written(
        self, write: Callable[[Cursor, Ticket, int], bool], ticket: Ticket, now: int | None
    ) -> bool:
        with suppress(RacedError), self._transaction() as cursor:
            if write(cursor, ticket, _moment(now)):
                return True
            raise RacedError  # rolls back what was written before it was lost
        return False

    def _clean(self, now: int) -> None:
        # By itself, so that it can neither hold up nor fail a claim.
        with suppress(InboxError), self._transaction() as cursor:
            oldest = self._marks.oldest(cursor)
            if oldest is not None and oldest <= now:
                self._marks.drop(cursor, oldest, now)

    @contextmanager
    def _transaction(self) -> Iterator[Cursor]:
        with _errors():
            connection = _transactional(self._connect())
            try:
                with _cursor(connection) as cursor:
                    yield cursor
                connection.commit()
            except BaseException:
                with suppress(Exception):
                    connection.rollback()
                raise
            finally:
                connection.close()

    def __repr__(self) -> str:
        return f"<DbapiStore {self._marks.table}>"


def _transactional(connection: Any) -> Connection:
    if getattr(connection, "autocommit", None) is True:
        raise InboxError(
            "the inbox was given a connection in autocommit mode; wanted: one that begins "
            "transactions by itself"
        )
    checked: Connection = connection
    return checked


@contextmanager
def _cursor(connection: Connection) -> Iterator[Cursor]:
    cursor = connection.cursor()
    try:
        yield cursor
    finally:
        cursor.close()


@contextmanager
def _errors() -> Iterator[None]:
    try:
        yield
    except (InboxError, RacedError):
        raise
    except Exception as error:  # each driver has its own
        raise _unusable(error) from error


def _unusable(error: BaseException) -> InboxError:
    # A driver's text may hold what it connects with.
    return InboxError(
        f"the inbox's database cannot be used ({type(error).__name__}); answer with a failure, so "
        "that the notification is sent again"
    )


def _moment(now: int | None) -> int:
    return time.time_ns() // 1_000_000 if now is None else now
