"""Marks in any database with a DB-API driver (PEP 249)."""

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
    """The part of a DB-API connection that is used."""

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
        """Close it, or return it to its pool."""
        ...


class DbapiStore:
    """Marks in a table of the caller's database (PostgreSQL, MySQL, …).

    Create the table once, with :meth:`create_table` or the statements in ``ddl``. Times written by
    different machines are compared, so their clocks should agree within a fraction of the lease.

    Args:
        connect: Returns a connection that begins transactions by itself (no autocommit); it is
            closed after each use, so it may come from a pool that takes it back on ``close()``.
        paramstyle: The driver's ``paramstyle``: ``qmark``, ``format``, ``pyformat``, ``numeric``
            or ``named``.
        table: The table's name.

    Raises:
        ConfigurationError: *paramstyle* is unknown, or *table* is not a plain name.
    """

    def __init__(
        self, connect: Callable[[], Connection], paramstyle: str, *, table: str = "wechatpay_inbox"
    ) -> None:
        if not callable(connect):
            raise ConfigurationError(
                "connect must be a function that returns a connection, not "
                f"{type(connect).__name__}",
                key="connect",
            )
        self._connect = connect
        self._marks = SqlMarks(table, paramstyle)

    @property
    def ddl(self) -> tuple[str, ...]:
        """The statements that create the table, for migrations."""
        return self._marks.ddl

    def create_table(self) -> None:
        """Create the table.

        Raises:
            InboxError: The database refuses, e.g. because the table already exists.
        """
        with self._transaction() as cursor:
            for statement in self.ddl:
                cursor.execute(statement, ())

    def claim(self, ticket: Ticket, now: int | None, /) -> State:
        """Hold all names for the ticket's token, unless one is done or held by another."""
        moment = _moment(now)
        for _ in range(_ATTEMPTS):
            # The next attempt sees whoever was quicker.
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
        """Restart the lease; ``False`` if the token no longer holds all names."""
        return self._written(self._marks.extend, ticket, now)

    def finish(self, ticket: Ticket, now: int | None, /) -> bool:
        """Mark all names as done; ``False`` if the token no longer holds them."""
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
            raise RacedError  # rolls back what was written before the token was found lost
        return False

    def _clean(self, now: int) -> None:
        # In its own transaction, so that it can neither delay nor fail a claim.
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
            "the inbox was given a connection in autocommit mode; it needs one that begins "
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
    except Exception as error:  # each driver has its own errors
        raise _unusable(error) from error


def _unusable(error: BaseException) -> InboxError:
    # A driver's text may contain what it connects with.
    return InboxError(
        f"the inbox's database cannot be used ({type(error).__name__}); answer with a failure, so "
        "that the notification is sent again"
    )


def _moment(now: int | None) -> int:
    return time.time_ns() // 1_000_000 if now is None else now
