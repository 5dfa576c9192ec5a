"""Marks in an SQLite file: durable, for any number of threads and processes on one machine."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.notifications.inbox._sql import COLUMNS, RacedError, SqlMarks
from wechatpay_chain.notifications.inbox._store import InboxError, State, Ticket

__all__ = ["SqliteStore"]

_TABLE = "wechatpay_inbox"


class SqliteStore:
    """Marks in a file, which may be the caller's own database: then they can join its transactions.

    The file and the table are created on first use; a new file is in WAL mode and readable only by
    its owner. If the file already has tables, its journal mode and ``user_version`` are left alone.
    The file must be on a local disk: SQLite's locks do not work on network file systems.

    Args:
        path: The file.
        timeout: Seconds to wait for other writers. WeChat Pay waits 5 s in all for an answer.

    Raises:
        ConfigurationError: *path* is empty or ``:memory:``.
    """

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = 2.0) -> None:
        text = _path_text(path)
        if text in ("", ":memory:") or "\0" in text:
            raise ConfigurationError(
                f"path must name a file, not {text!r}; for marks in memory use Inbox.memory()",
                key="path",
            )
        # Absolute, so that changing the working directory does not start another inbox.
        self.path = os.path.abspath(text)  # noqa: PTH100 - text is what sqlite3 takes and shows
        self._timeout = timeout
        self._marks = SqlMarks(_TABLE, "qmark")
        # Operations in progress: process and operation.
        self._operations: set[tuple[int, object]] = set()

    def claim(self, ticket: Ticket, now: int | None, /) -> State:
        """Hold all names for the ticket's token, unless one is done or held by another."""
        with self._transaction() as cursor:
            moment = _moment(now)
            state = self._marks.claim(cursor, ticket, moment)
            if state is State.FRESH:
                oldest = self._marks.oldest(cursor)
                if oldest is not None and oldest <= moment:
                    self._marks.drop(cursor, oldest, moment)
            return state

    def extend(self, ticket: Ticket, now: int | None, /) -> bool:
        """Restart the lease; ``False`` if the token no longer holds all names."""
        with self._transaction() as cursor:
            return self._marks.extend(cursor, ticket, _moment(now))

    def finish(self, ticket: Ticket, now: int | None, /) -> bool:
        """Mark all names as done; ``False`` if the token no longer holds them."""
        with self._transaction() as cursor:
            return self._marks.finish(cursor, ticket, _moment(now))

    def release(self, ticket: Ticket, /) -> None:
        """Drop what the token holds; what is done, or held by another, stays."""
        with self._transaction() as cursor:
            self._marks.release(cursor, ticket)

    def finish_in(self, connection: object, ticket: Ticket, now: int | None, /) -> bool:
        """As ``finish``, in the transaction that *connection* is in, which stays open.

        Raises:
            InboxError: *connection* is to another file, or each of its statements commits.
        """
        with self._errors(), closing(self._joined(connection)) as cursor:
            return self._marks.finish(cursor, ticket, _moment(now))

    def is_open(self, connection: object, /) -> bool:
        """Whether a transaction is open on *connection*."""
        with suppress(sqlite3.Error):  # closed, so it was rolled back
            return bool(isinstance(connection, sqlite3.Connection) and connection.in_transaction)
        return False

    def close(self) -> None:
        """Nothing is kept open."""

    def _joined(self, connection: object) -> sqlite3.Cursor:
        if not isinstance(connection, sqlite3.Connection):
            raise InboxError(
                f"the connection must be a sqlite3.Connection to {self.path}, not a "
                f"{type(connection).__name__}"
            )
        if not connection.in_transaction and _commits_each(connection):
            raise InboxError("no transaction is open on the connection; execute BEGIN first")
        cursor = connection.cursor()
        cursor.row_factory = None
        files = [row[2] for row in cursor.execute("PRAGMA database_list") if row[1] == "main"]
        if not any(file and _is_same(file, self.path) for file in files):
            raise InboxError(
                f"the connection must be to {self.path}, the inbox's file, because only one file "
                f"can commit atomically; this one is {files[0] or 'in memory'!s}"
            )
        return cursor

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Cursor]:
        with self._errors(), self._opened() as connection, closing(connection.cursor()) as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            yield cursor
            cursor.execute("COMMIT")  # else closing the connection rolls back

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """A connection for one operation.

        None is kept open: SQLite tracks locks for the whole process, and a forked child would
        inherit that bookkeeping without the locks, and write without them.
        """
        me = os.getpid()
        if any(process != me for process, _ in tuple(self._operations)):
            raise InboxError(
                f"this process was forked while a thread was using the inbox {self.path}; fork "
                "before starting threads, or create another Inbox in a spawned process"
            )
        operation = (me, object())
        self._operations.add(operation)
        try:
            _make_file(self.path)
            with closing(self._connect()) as connection:
                _prepare(connection, self._marks)
                _check(connection, self.path)
                yield connection
        finally:
            self._operations.discard(operation)

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self.path, timeout=self._timeout, isolation_level=None)

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        # sqlite3 may fail to decode SQLite's message about a damaged file.
        except (sqlite3.Error, OSError, RacedError, UnicodeDecodeError) as error:
            raise InboxError(
                f"the inbox {self.path} cannot be used: {one_line(str(error))}; answer with a "
                "failure, so that the notification is sent again"
            ) from error

    def __repr__(self) -> str:
        return f"<SqliteStore {self.path}>"


def _make_file(path: str) -> None:
    # SQLite would make it world-readable; its -wal and -shm files get the same permissions.
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _prepare(connection: sqlite3.Connection, marks: SqlMarks) -> None:
    """Create what is missing; many processes may do so at once."""
    connection.execute("PRAGMA synchronous = FULL")  # done stays done, even if the power fails
    (objects,) = connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    if not objects:
        with suppress(sqlite3.OperationalError):  # another process does it; any mode is correct
            connection.execute("PRAGMA journal_mode = WAL")
    if not _columns(connection):
        connection.execute("BEGIN IMMEDIATE")
        for statement in marks.ddl if not _columns(connection) else ():
            connection.execute(statement)
        connection.execute("COMMIT")


def _check(connection: sqlite3.Connection, path: str) -> None:
    if (found := _columns(connection)) != COLUMNS:
        raise InboxError(
            f"{path} has a table {_TABLE} that is not an inbox's (its columns: "
            f"{one_line(', '.join(found))}); give the inbox a file of its own"
        )


def _columns(connection: sqlite3.Connection) -> tuple[str, ...]:
    return tuple(str(row[1]) for row in connection.execute(f"PRAGMA table_info({_TABLE})"))


def _commits_each(connection: sqlite3.Connection) -> bool:
    # Python 3.12 has `autocommit` besides `isolation_level`; False means transactions.
    autocommit = getattr(connection, "autocommit", -1)
    return connection.isolation_level is None if autocommit == -1 else bool(autocommit)


def _is_same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)  # noqa: PTH121 - text is what sqlite3 gives
    except OSError:
        return False


def _moment(now: int | None) -> int:
    return time.time_ns() // 1_000_000 if now is None else now


def _path_text(path: object) -> str:
    try:
        text = os.fsdecode(path)  # type: ignore[arg-type] # whatever was given
        text.encode()
    except (TypeError, UnicodeError):
        raise ConfigurationError(
            f"path must be a path, or text that UTF-8 can encode; got {type(path).__name__}",
            key="path",
        ) from None
    return text
