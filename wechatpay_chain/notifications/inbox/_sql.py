"""The marks of an inbox as rows, through any DB-API cursor: the SQL that all databases share.

Nothing here begins, commits or rolls back. Writes that must not interleave compare what they
replace (``UPDATE … WHERE token = …``, the primary key), so they are safe under any isolation level.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.notifications.inbox._store import InboxError, Mark, State, Ticket, judge

__all__ = ["COLUMNS", "Cursor", "RacedError", "SqlMarks"]

COLUMNS = ("name", "token", "held_until", "lease", "drop_after")
"""``held_until`` is 0 for done; times are in milliseconds since 1970."""

_TABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,47}(\.[A-Za-z_][A-Za-z0-9_]{0,47})?", re.ASCII)
# One cleaning step drops what is due within this many milliseconds of the oldest.
_STEP = 60_000

_DDL = (
    "CREATE TABLE {} (name VARCHAR(80) NOT NULL PRIMARY KEY, token VARCHAR(64) NOT NULL,"
    " held_until BIGINT NOT NULL, lease BIGINT NOT NULL, drop_after BIGINT NOT NULL)"
)
_STYLES: Mapping[str, Callable[[int], str]] = {
    "qmark": lambda _: "?",
    "numeric": lambda n: f":{n}",
    "named": lambda n: f":p{n}",
    "format": lambda _: "%s",
    "pyformat": lambda n: f"%(p{n})s",
}


class Cursor(Protocol):
    """The part of a DB-API cursor that is used."""

    @property
    def rowcount(self) -> int:
        """How many rows the last statement changed."""
        ...

    def execute(self, operation: str, parameters: Any, /) -> object:
        """Run a statement."""
        ...

    def fetchone(self) -> Any:
        """The next row, or ``None``."""
        ...


class RacedError(Exception):
    """Another transaction wrote a name after it was read and before it was written."""


class SqlMarks:
    """Reads and writes marks.

    Args:
        table: The table's name, with its schema if necessary.
        paramstyle: PEP 249's word for how the driver writes parameters.

    Raises:
        ConfigurationError: The name would need quoting, or the style is unknown.
    """

    def __init__(self, table: str, paramstyle: str) -> None:
        if not _TABLE.fullmatch(table):
            raise ConfigurationError(
                f"table must be a name of letters, digits and underscores, not {table[:100]!r}",
                key="table",
            )
        if paramstyle not in _STYLES:
            raise ConfigurationError(
                f"paramstyle must be the driver's, one of {', '.join(_STYLES)}, not {paramstyle!r}",
                key="paramstyle",
            )
        self.table = table
        self._style = paramstyle

    @property
    def ddl(self) -> tuple[str, str]:
        """The statements that create the table and its index."""
        index = f"{self.table.rpartition('.')[2]}_drop_after"
        return (
            _DDL.format(self.table),
            f"CREATE INDEX {index} ON {self.table} (drop_after)",
        )

    def claim(self, cursor: Cursor, ticket: Ticket, now: int) -> State:
        """Hold all names of *ticket*, unless one is done or held by another.

        Raises:
            RacedError: Roll back and try again.
        """
        marks = {name: self._read(cursor, name) for name in ticket.names}
        state = judge(marks.values(), ticket.token, now)
        for name, mark in marks.items():
            if state is State.FRESH and mark is None:
                self._insert(cursor, name, Mark.held(ticket, now))
            elif state is State.FRESH and mark is not None:
                self._replace(cursor, name, mark, Mark.held(ticket, now))
            elif state is State.BUSY and mark and mark.until and (late := mark.shortened(now)):
                self._replace(cursor, name, mark, late)
        return state

    def extend(self, cursor: Cursor, ticket: Ticket, now: int) -> bool:
        """Restart the lease; ``False`` if the token no longer holds the names."""
        return self._rewrite(cursor, ticket, Mark.held(ticket, now))

    def finish(self, cursor: Cursor, ticket: Ticket, now: int) -> bool:
        """Mark as done; ``False`` if the token no longer holds the names."""
        marks = [self._read(cursor, name) for name in ticket.names]
        if all(mark and mark.token == ticket.token and mark.until == 0 for mark in marks):
            return True
        return self._rewrite(cursor, ticket, Mark.done(ticket, now))

    def release(self, cursor: Cursor, ticket: Ticket) -> None:
        """Drop what the token holds."""
        for name in ticket.names:
            self._run(
                cursor,
                f"DELETE FROM {self.table} WHERE name = ? AND token = ? AND held_until <> 0",  # noqa: S608 - checked
                name,
                ticket.token,
            )

    def oldest(self, cursor: Cursor) -> int | None:
        """When the oldest mark is to be dropped, or ``None`` if there are no marks."""
        self._run(cursor, f"SELECT MIN(drop_after) FROM {self.table}")  # noqa: S608 - checked
        row = cursor.fetchone()
        return None if row is None or row[0] is None else _whole(row[0])

    def drop(self, cursor: Cursor, oldest: int, now: int) -> None:
        """Drop a few old marks: those due within a minute of *oldest*."""
        self._run(
            cursor,
            f"DELETE FROM {self.table} WHERE drop_after <= ?",  # noqa: S608 - checked
            min(now, oldest + _STEP),
        )

    def _read(self, cursor: Cursor, name: str) -> Mark | None:
        self._run(
            cursor,
            f"SELECT token, held_until, lease, drop_after FROM {self.table} WHERE name = ?",  # noqa: S608 - checked
            name,
        )
        row = cursor.fetchone()
        if row is None:
            return None
        return Mark(str(row[0]), _whole(row[1]), _whole(row[2]), _whole(row[3]))

    def _insert(self, cursor: Cursor, name: str, mark: Mark) -> None:
        sql = (
            f"INSERT INTO {self.table} (name, token, held_until, lease, drop_after)"  # noqa: S608 - checked
            " VALUES (?, ?, ?, ?, ?)"
        )
        try:
            self._run(cursor, sql, name, mark.token, mark.until, mark.lease, mark.drop_after)
        except Exception as error:  # the driver's IntegrityError
            raise RacedError(str(error)) from error

    def _rewrite(self, cursor: Cursor, ticket: Ticket, mark: Mark) -> bool:
        """Write *mark* over what the token holds: all of it or, as far as can be seen, nothing."""
        found = {name: self._read(cursor, name) for name in ticket.names}
        held = {n: m for n, m in found.items() if m and m.token == ticket.token and m.until}
        if len(held) < len(ticket.names):
            return False
        # Not compared with the lease that was read, which may be renewed at this very moment.
        return all(
            old == mark or self._write(cursor, name, mark, "held_until <> ?", old.token, 0)
            for name, old in held.items()
        )

    def _replace(self, cursor: Cursor, name: str, old: Mark, new: Mark) -> None:
        if not self._write(cursor, name, new, "held_until = ?", old.token, old.until):
            raise RacedError("a mark changed as it was written")

    def _write(
        self, cursor: Cursor, name: str, mark: Mark, condition: str, token: str, until: int
    ) -> bool:
        """Write *mark* if the row still has *token* and satisfies *condition* on *until*."""
        self._run(
            cursor,
            f"UPDATE {self.table} SET token = ?, held_until = ?, lease = ?, drop_after = ?"  # noqa: S608 - checked
            f" WHERE name = ? AND token = ? AND {condition}",
            *(mark.token, mark.until, mark.lease, mark.drop_after),
            *(name, token, until),
        )
        return cursor.rowcount == 1

    def _run(self, cursor: Cursor, sql: str, *values: str | int) -> None:
        pieces = sql.split("?")
        names = [_STYLES[self._style](number) for number in range(1, len(pieces))]
        written = "".join(map("".join, zip(pieces, [*names, ""], strict=True)))
        cursor.execute(written, self._parameters(values))

    def _parameters(
        self, values: Sequence[str | int]
    ) -> dict[str, str | int] | tuple[str | int, ...]:
        if self._style in ("named", "pyformat"):
            return {f"p{number}": value for number, value in enumerate(values, start=1)}
        return tuple(values)


def _whole(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        raise InboxError(
            "the inbox's table contains something that no inbox wrote; answer with a failure and "
            "check the database"
        ) from None
