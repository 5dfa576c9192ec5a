"""The done-mark joins the caller's transaction: both come true at once, or neither."""

from __future__ import annotations

import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from support.inboxes import Clock, Notice, inbox_at, worker
from support.rows import for_each

from wechatpay_chain import ConfigurationError
from wechatpay_chain.notifications.inbox import (
    DbapiStore,
    Inbox,
    InboxError,
    LeaseLostError,
)

NOTICE = Notice()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The caller's own database, with a table of orders."""
    with closing(sqlite3.connect(tmp_path / "shop.db")) as connection:
        connection.execute("CREATE TABLE orders (number TEXT)")
        connection.execute("PRAGMA user_version = 7")
    return tmp_path / "shop.db"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "dbapi"])
def inbox(request: pytest.FixtureRequest, path: Path, clock: Clock) -> Iterator[Inbox]:
    if request.param == "sqlite":
        made = inbox_at(path, clock=clock)
    else:
        store = DbapiStore(lambda: sqlite3.connect(path), "qmark")
        store.create_table()
        made = Inbox(store, clock=clock)
    with made:
        yield made


@pytest.fixture
def database(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as connection:
        yield connection


def ship(database: sqlite3.Connection) -> None:
    database.execute("INSERT INTO orders VALUES ('42')")


def shipped(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT COUNT(*) FROM orders").fetchone()[0])


def test_their_commit_marks_it_as_done(
    inbox: Inbox, database: sqlite3.Connection, path: Path
) -> None:
    with inbox.claim(NOTICE) as claim, database:
        ship(database)
        claim.finish_in(database)

    assert inbox.claim(NOTICE).done
    assert shipped(path) == 1


def test_before_their_commit_it_is_not_done(
    inbox: Inbox, database: sqlite3.Connection, path: Path
) -> None:
    with inbox.claim(NOTICE) as claim:
        claim.finish_in(database)
        with closing(sqlite3.connect(path)) as other:
            (marks,) = other.execute(
                "SELECT COUNT(*) FROM wechatpay_inbox WHERE held_until = 0"
            ).fetchone()
        database.commit()

    assert marks == 0
    assert inbox.claim(NOTICE).done


def test_their_rollback_undoes_the_mark(
    inbox: Inbox, database: sqlite3.Connection, path: Path, clock: Clock
) -> None:
    with pytest.raises(KeyError), inbox.claim(NOTICE) as claim, database:  # noqa: PT012 - the block is what is tested
        ship(database)
        claim.finish_in(database)
        raise KeyError

    clock.now += 60
    assert inbox.claim(NOTICE).fresh
    assert shipped(path) == 0


def test_in_sqlite_the_next_delivery_after_a_rollback_need_not_wait(
    path: Path, database: sqlite3.Connection
) -> None:
    with inbox_at(path) as inbox:
        with inbox.claim(NOTICE) as claim:
            claim.finish_in(database)
            database.rollback()

        assert inbox.claim(NOTICE).fresh


def test_a_commit_after_the_block_counts(inbox: Inbox, database: sqlite3.Connection) -> None:
    with inbox.claim(NOTICE) as claim:
        claim.finish_in(database)
    database.commit()

    assert inbox.claim(NOTICE).done


def test_a_transaction_that_is_left_open_does_not_hold_up_the_block(
    path: Path, database: sqlite3.Connection
) -> None:
    with inbox_at(path) as inbox:
        with pytest.raises(KeyError), inbox.claim(NOTICE) as claim:  # noqa: PT012 - the block is what is tested
            claim.finish_in(database)
            raise KeyError
        database.commit()

        assert inbox.claim(NOTICE).done


def test_a_connection_that_was_closed_leaves_it_fresh(path: Path) -> None:
    with inbox_at(path) as inbox:
        with inbox.claim(NOTICE) as claim, closing(sqlite3.connect(path)) as database:
            claim.finish_in(database)

        assert inbox.claim(NOTICE).fresh


def test_a_worker_that_was_overtaken_must_roll_back(
    inbox: Inbox, database: sqlite3.Connection, path: Path, clock: Clock
) -> None:
    with pytest.raises(LeaseLostError), inbox.claim(NOTICE) as claim:  # noqa: PT012 - the block is what is tested
        clock.now += 61
        second = inbox.claim(NOTICE)
        with database:
            ship(database)
            claim.finish_in(database)

    assert shipped(path) == 0
    second.finish()


def test_once_finished_in_it_is_not_renewed(
    inbox: Inbox, database: sqlite3.Connection, path: Path
) -> None:
    with inbox.claim(NOTICE, renew=True) as claim, database:
        (renewal,) = (t for t in threading.enumerate() if t.name == "wechatpay-inbox-renewal")
        claim.finish_in(database)
        renewal.join(5)

        assert not renewal.is_alive()


def test_a_claim_is_finished_once(inbox: Inbox, database: sqlite3.Connection) -> None:
    with inbox.claim(NOTICE) as claim, database:
        claim.finish_in(database)
        with pytest.raises(InboxError, match="already settled"):
            claim.finish_in(database)


def test_a_claim_that_is_not_fresh_cannot_join(inbox: Inbox, database: sqlite3.Connection) -> None:
    inbox.claim(NOTICE).finish()

    with pytest.raises(InboxError, match="the claim is done"):
        inbox.claim(NOTICE).finish_in(database)


def test_the_callers_file_stays_the_callers(path: Path, database: sqlite3.Connection) -> None:
    with inbox_at(path) as inbox:
        inbox.claim(NOTICE)

    assert database.execute("PRAGMA user_version").fetchone() == (7,)
    assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_store_without_transactions_cannot_join(database: sqlite3.Connection) -> None:
    with pytest.raises(InboxError, match="a MemoryStore cannot join a transaction"):
        Inbox.memory().claim(NOTICE).finish_in(database)


@pytest.mark.parametrize("file", ["another.db", ":memory:", ""])
def test_a_connection_to_another_file_is_refused(path: Path, tmp_path: Path, file: str) -> None:
    target = tmp_path / file if file.endswith("db") else file
    with closing(sqlite3.connect(target)) as elsewhere, inbox_at(path) as inbox:
        claim = inbox.claim(NOTICE)
        with pytest.raises(InboxError, match=r"the connection must be to /.*shop\.db"):
            claim.finish_in(elsewhere)


def test_the_same_file_by_another_name_is_taken(path: Path, tmp_path: Path) -> None:
    (tmp_path / "link.db").symlink_to(path)
    with inbox_at(path) as inbox, closing(sqlite3.connect(tmp_path / "link.db")) as linked:
        with inbox.claim(NOTICE) as claim, linked:
            claim.finish_in(linked)

        assert inbox.claim(NOTICE).done


@pytest.mark.parametrize("connection", [None, "shop.db", object()])
def test_what_is_no_connection_is_refused(path: Path, connection: object) -> None:
    with inbox_at(path) as inbox, pytest.raises(InboxError, match=r"must be a sqlite3\.Connection"):
        inbox.claim(NOTICE).finish_in(connection)


def autocommitting(path: Path) -> list[Callable[[], sqlite3.Connection]]:
    made: list[Any] = [lambda: sqlite3.connect(path, isolation_level=None)]
    if sys.version_info >= (3, 12):
        made.append(lambda: sqlite3.connect(path, autocommit=True))
    return made


def test_a_connection_that_commits_each_statement_is_refused(path: Path) -> None:
    with inbox_at(path) as inbox:
        for connect in autocommitting(path):
            claim = inbox.claim(NOTICE)
            with closing(connect()) as database, pytest.raises(InboxError, match="BEGIN first"):
                claim.finish_in(database)
            claim.release()


def test_with_begin_such_a_connection_is_taken(path: Path) -> None:
    with inbox_at(path) as inbox:
        for number, connect in enumerate(autocommitting(path)):
            with inbox.claim(str(number)) as claim, closing(connect()) as database:
                database.execute("BEGIN")
                claim.finish_in(database)
                database.execute("COMMIT")

            assert inbox.claim(str(number)).done


@pytest.mark.parametrize("factory", [sqlite3.Row, lambda cursor, row: {"a": row}])
def test_the_callers_row_factory_does_not_matter(path: Path, factory: Any) -> None:
    with inbox_at(path) as inbox, closing(sqlite3.connect(path)) as database:
        database.row_factory = factory
        with inbox.claim(NOTICE) as claim, database:
            claim.finish_in(database)

        assert inbox.claim(NOTICE).done


def test_a_transaction_begun_before_the_claim_fails_rather_than_guesses(path: Path) -> None:
    with inbox_at(path) as inbox, closing(sqlite3.connect(path, timeout=0)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        inbox.claim("another").finish()
        database.execute("BEGIN")
        shipped_before = database.execute("SELECT COUNT(*) FROM orders").fetchone()
        claim = inbox.claim(NOTICE)
        with pytest.raises(InboxError):
            claim.finish_in(database)

    assert shipped_before == (0,)


CRASH = """
    import os, sqlite3, sys
    from pathlib import Path
    from support.inboxes import Notice, inbox_at

    path, when = Path(sys.argv[1]), sys.argv[2]
    claim = inbox_at(path, lease=0.3).claim(Notice())
    print(claim.state.value, flush=True)
    database = sqlite3.connect(path)
    database.execute("INSERT INTO orders VALUES ('42')")
    claim.finish_in(database)
    if when == "after":
        database.commit()
    os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize(("when", "state", "count"), [("before", "busy", 0), ("after", "done", 1)])
def test_killed_around_the_commit_both_hold_or_neither(
    path: Path, when: str, state: str, count: int
) -> None:
    with worker(CRASH, path, when) as process:
        said, _ = process.communicate(timeout=20)

    assert (said, process.returncode) == ("fresh\n", -9)
    assert shipped(path) == count
    with inbox_at(path) as inbox:
        assert inbox.claim(NOTICE).state.value in (state, "fresh" if state == "busy" else state)


def test_a_dbapi_connection_in_autocommit_mode_is_refused(path: Path) -> None:
    class Connection(sqlite3.Connection):
        autocommit = True  # type: ignore[assignment,unused-ignore]

    store = DbapiStore(lambda: sqlite3.connect(path, factory=Connection), "qmark")

    with pytest.raises(InboxError, match="autocommit"):
        Inbox(store).claim(NOTICE)


def test_a_dbapi_database_without_the_table_says_so_by_its_error(path: Path) -> None:
    inbox = Inbox(DbapiStore(lambda: sqlite3.connect(path), "qmark"))

    with pytest.raises(InboxError, match=r"cannot be used \(OperationalError\)") as caught:
        inbox.claim(NOTICE)
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError)


def test_a_dbapi_database_that_cannot_be_reached_is_an_inbox_error() -> None:
    def connect() -> sqlite3.Connection:
        raise ConnectionError("postgres://user:password@host")

    with pytest.raises(InboxError) as caught:
        Inbox(DbapiStore(connect, "qmark")).claim(NOTICE)
    assert "password" not in str(caught.value)


@pytest.mark.parametrize("style", ["qmark", "numeric", "named"])
def test_each_paramstyle_of_sqlite_works(tmp_path: Path, style: str) -> None:
    store = DbapiStore(lambda: sqlite3.connect(tmp_path / "x.db"), style, table="marks")
    store.create_table()
    inbox = Inbox(store)
    inbox.claim(NOTICE).finish()

    assert inbox.claim(NOTICE).done


class Rewriting:
    """A driver with another paramstyle: it writes what it is given as SQLite's own."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.commit, self.rollback = connection.commit, connection.rollback
        self.close = connection.close

    def cursor(self) -> Any:
        return self._Cursor(self._connection)

    class _Cursor(sqlite3.Cursor):
        def execute(self, sql: str, parameters: Any = ()) -> Any:
            if isinstance(parameters, dict):
                sql = sql % {name: f":{name}" for name in parameters}
            else:
                sql = sql % tuple("?" for _ in parameters)
            return super().execute(sql, parameters)


@pytest.mark.parametrize("style", ["format", "pyformat"])
def test_the_other_paramstyles_work(tmp_path: Path, style: str) -> None:
    store = DbapiStore(lambda: Rewriting(sqlite3.connect(tmp_path / "x.db")), style)
    store.create_table()
    inbox = Inbox(store)
    inbox.claim(NOTICE).finish()

    assert inbox.claim(NOTICE).done


def test_old_rows_are_dropped_on_use(inbox: Inbox, clock: Clock, path: Path) -> None:
    for number in range(20):
        clock.now += 3600
        inbox.claim(str(number)).finish()
    clock.now += 31 * 86_400
    for number in range(20):
        inbox.claim(f"new {number}").finish()

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM wechatpay_inbox").fetchone() == (20,)


@for_each("table", ["", "a b", "x; DROP TABLE orders", "a.b.c", "1a", "ä", 'a"'])
def test_a_table_that_would_need_quoting_is_refused(table: str) -> None:
    with pytest.raises(ConfigurationError, match="must be a name of letters"):
        DbapiStore(lambda: sqlite3.connect(":memory:"), "qmark", table=table)


def test_an_unknown_paramstyle_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="must be the driver's, one of qmark"):
        DbapiStore(lambda: sqlite3.connect(":memory:"), "dollar")
