"""An inbox in a file: whatever becomes of the file, nothing is handled unguarded."""

from __future__ import annotations

import resource
import sqlite3
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.inboxes import DAY, Clock, Notice, inbox_at

from wechatpay_chain import ConfigurationError
from wechatpay_chain.notifications.inbox import Inbox, InboxError, SqliteStore, State

NOTICE = Notice()
ANSWER = r"answer with a failure, so that the notification is sent again$"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "inbox.db"


@pytest.fixture
def inbox(path: Path) -> Iterator[Inbox]:
    with inbox_at(path) as made:
        yield made


def rows(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT COUNT(*) FROM wechatpay_inbox").fetchone()[0])


def test_nothing_is_made_before_the_first_claim(inbox: Inbox, path: Path) -> None:
    before = path.exists()
    inbox.claim(NOTICE)

    assert (before, path.exists()) == (False, True)


def test_only_its_owner_may_read_it(inbox: Inbox, path: Path) -> None:
    inbox.claim(NOTICE)

    modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == {0o600}


def test_a_new_file_is_in_wal_mode(inbox: Inbox, path: Path) -> None:
    inbox.claim(NOTICE)

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_no_business_number_lies_in_the_file(path: Path) -> None:
    with inbox_at(path) as inbox:
        inbox.claim(NOTICE, key="the-key").finish()
    content = path.read_bytes()

    assert not any(s in content for s in (b"the-key", NOTICE.id.encode(), b"1217752501201407"))


def test_it_is_remembered_after_a_restart(path: Path) -> None:
    for state in (State.FRESH, State.DONE, State.DONE):
        with inbox_at(path) as inbox, inbox.claim(NOTICE) as claim:
            assert claim.state is state


def test_it_works_after_close(inbox: Inbox) -> None:
    inbox.claim(NOTICE).finish()
    inbox.close()

    assert inbox.claim(NOTICE).done


def test_a_relative_path_stays_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with Inbox.sqlite("inbox.db") as inbox:
        monkeypatch.chdir("/")
        inbox.claim(NOTICE)

    assert rows(tmp_path / "inbox.db") == 2


@pytest.mark.parametrize("given", ["", ":memory:", "a\0b"])
def test_what_is_no_file_is_refused(given: str) -> None:
    with pytest.raises(ConfigurationError, match=r"path must name a file.*Inbox\.memory\(\)"):
        Inbox.sqlite(given)


def test_between_two_operations_nothing_is_open(inbox: Inbox, path: Path) -> None:
    with inbox.claim(NOTICE):
        # The last connection that is closed takes its -wal file along.
        assert [file.name for file in path.parent.iterdir()] == ["inbox.db"]


def test_a_file_that_was_replaced_is_not_written_to(inbox: Inbox, path: Path) -> None:
    inbox.claim(NOTICE).finish()
    path.rename(path.with_name("old.db"))
    with inbox_at(path) as other:
        other.claim("another")

    assert inbox.claim(NOTICE).fresh
    assert rows(path) == 3


def test_old_marks_are_dropped_a_few_at_a_time(path: Path) -> None:
    clock = Clock()
    with inbox_at(path, clock=clock) as inbox:
        for number in range(10):
            inbox.claim(str(number)).finish()
            clock.now += 59
        clock.now += 31 * DAY
        inbox.claim("new").finish()
        after_one = rows(path)
        for number in range(10):
            inbox.claim(f"new {number}").finish()

    assert 2 < after_one < 11
    assert rows(path) == 11


def test_a_folder_that_is_not_there_is_an_inbox_error(tmp_path: Path) -> None:
    with pytest.raises(InboxError, match=f"none/inbox.db cannot be used: .*{ANSWER}"):
        Inbox.sqlite(tmp_path / "none" / "inbox.db").claim(NOTICE)


def test_a_folder_in_its_place_is_an_inbox_error(tmp_path: Path) -> None:
    with pytest.raises(InboxError, match=f"cannot be used: .*{ANSWER}"):
        Inbox.sqlite(tmp_path).claim(NOTICE)


@pytest.mark.parametrize("content", [b"not a database" * 100, b"\0" * 5000, b"SQLite format 3\0"])
def test_a_file_that_is_no_database_is_an_inbox_error(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    with pytest.raises(InboxError, match=f"cannot be used: .*{ANSWER}"):
        Inbox.sqlite(path).claim(NOTICE)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "made",
    [
        "CREATE TABLE wechatpay_inbox (name TEXT)",
        "CREATE VIEW wechatpay_inbox AS SELECT 1 AS name",
        "CREATE TABLE wechatpay_inbox (name, token, held_until, lease, drop_after, more)",
    ],
)
def test_a_table_of_that_name_that_is_not_an_inboxs_is_refused(path: Path, made: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(made)

    with pytest.raises(InboxError, match=r"is not an inbox's .*give the inbox a file of its own"):
        Inbox.sqlite(path).claim(NOTICE)


@pytest.mark.parametrize("column", ["held_until", "lease", "drop_after"])
def test_a_row_that_no_inbox_wrote_is_an_inbox_error(inbox: Inbox, path: Path, column: str) -> None:
    inbox.claim(NOTICE)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"UPDATE wechatpay_inbox SET {column} = 'text'")

    with pytest.raises(InboxError, match="no inbox wrote"):
        inbox.claim(NOTICE)


def test_a_lock_held_by_another_is_an_inbox_error_in_time(path: Path) -> None:
    inbox = Inbox(SqliteStore(path, timeout=0.05))
    inbox.claim("first").finish()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        with pytest.raises(InboxError, match=f"locked; {ANSWER}"):
            inbox.claim(NOTICE)
        connection.execute("ROLLBACK")

    assert inbox.claim(NOTICE).fresh
    inbox.close()


def test_a_mark_that_cannot_be_written_is_not_acknowledged(path: Path) -> None:
    inbox = Inbox(SqliteStore(path, timeout=0.05))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(InboxError, match="locked"), inbox.claim(NOTICE):
            connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")

    assert inbox.claim(NOTICE).busy
    inbox.close()


def test_a_schema_that_is_no_text_is_an_inbox_error(path: Path) -> None:
    with inbox_at(path) as inbox:
        inbox.claim(NOTICE)
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE", b"CREAT\xff TABLE"))

    with pytest.raises(InboxError, match=ANSWER):
        Inbox.sqlite(path).claim(NOTICE)


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inbox's file with a few marks in it."""
    path = tmp_path_factory.mktemp("image") / "inbox.db"
    with inbox_at(path) as inbox:
        for number in range(8):
            inbox.claim(str(number)).finish()
    return path


@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    changes=st.lists(st.tuples(st.integers(0, 2**16), st.integers(0, 255)), max_size=20),
    cut=st.sampled_from([1.0, 0.5, 0.01]),
)
def test_a_damaged_file_gives_an_answer_or_an_inbox_error(
    image: Path, tmp_path: Path, changes: list[tuple[int, int]], cut: float
) -> None:
    damaged = bytearray(image.read_bytes())
    for position, value in changes:
        damaged[position % len(damaged)] = value
    path = Path(tempfile.mkdtemp(dir=tmp_path)) / "inbox.db"
    path.write_bytes(damaged[: int(len(damaged) * cut)])

    with suppress(InboxError), inbox_at(path) as inbox, inbox.claim("3") as claim:
        assert claim.state in State


def run(script: str, *arguments: Path | str, **options: Any) -> str:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return str(subprocess.check_output(command, text=True, timeout=20, **options))


CLAIM = """
import os, sys
from wechatpay_chain.notifications.inbox import Inbox, InboxError
if "nobody" in sys.argv and os.geteuid() == 0:  # root may write everything
    os.setuid(65_534)
inbox = Inbox.sqlite(sys.argv[1])
for number in range(5000):
    try:
        with inbox.claim(str(number)) as claim:
            assert claim.fresh
    except InboxError as error:
        print(error)
        break
"""


def test_a_file_that_may_not_be_written_is_an_inbox_error() -> None:
    # Another user than root cannot enter pytest's own folders.
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "inbox.db"
        with inbox_at(path) as inbox:
            inbox.claim(NOTICE).finish()
        path.chmod(0o444)
        path.parent.chmod(0o555)
        try:
            said = run(CLAIM, path, "nobody")
        finally:
            path.parent.chmod(0o755)

    assert "readonly database; answer with a failure" in said


def test_a_full_disk_is_an_inbox_error(path: Path) -> None:
    limit = 60_000  # bytes: the fewer, the fewer times the disk is waited for

    def no_more_than_that() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    said = run(CLAIM, path, preexec_fn=no_more_than_that)

    assert "cannot be used: " in said
    assert "answer with a failure" in said
    with inbox_at(path) as inbox:
        assert inbox.claim("0").done
