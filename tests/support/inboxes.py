"""What the tests of the inbox share: notifications, a clock, each kind of store, a Redis server."""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from support.servers import unused_port
from support.waiting import wait_until
from wechatpay_chain.notifications.inbox import (
    DbapiStore,
    Inbox,
    MemoryStore,
    RedisStore,
    SqliteStore,
    Store,
)

DAY = 86_400.0
POSTGRES = "WECHATPAY_TEST_POSTGRES"
"""The variable that names a PostgreSQL database for tests, as psycopg's ``connect`` takes it."""
KINDS = ("memory", "sqlite", "dbapi", "redis", *(["postgres"] if POSTGRES in os.environ else []))


@dataclass(frozen=True)
class Notice:
    """A notification, as far as an inbox looks at it."""

    id: str = "EV-2018022511223320873"
    event_type: str = "TRANSACTION.SUCCESS"
    original_type: str = "transaction"
    resource: Mapping[str, Any] = field(
        default_factory=lambda: {
            "mchid": "1900000109",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "1217752501201407033233368018",
        }
    )


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


@contextmanager
def redis_server(
    folder: Path, port: int | None = None
) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A Redis server of its own: its URL, and its process, which the caller may kill."""
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("there is no redis-server on this machine")
    port = port or unused_port()
    arguments = ["--port", str(port), "--bind", "127.0.0.1", "--dir", str(folder)]
    process = subprocess.Popen(
        [program, *arguments, "--save", "", "--appendonly", "no"], stdout=subprocess.DEVNULL
    )
    try:
        _wait_for(port, process)
        yield f"redis://127.0.0.1:{port}/0", process
    finally:
        process.kill()
        process.wait()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    def answers() -> bool:
        assert process.poll() is None, "redis-server did not start"
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", port)) == 0

    wait_until(answers)


@contextmanager
def store_maker(kind: str, folder: Path) -> Iterator[Callable[[], Store]]:
    """Makes stores of one kind that share their marks, as several workers' do."""
    if kind == "memory":
        store = MemoryStore()
        yield lambda: store
    elif kind == "sqlite":
        with _closing(lambda: SqliteStore(folder / "inbox.db", timeout=10)) as make:
            yield make
    elif kind == "dbapi":
        database = str(folder / "own.db")
        own = DbapiStore(lambda: sqlite3.connect(database, timeout=10), "qmark")
        own.create_table()
        yield lambda: own
    elif kind == "redis":
        with redis_server(folder) as (url, _), _closing(lambda: RedisStore(url)) as make:
            yield make
    else:
        yield from _postgres()


@contextmanager
def _closing(make: Callable[[], Store]) -> Iterator[Callable[[], Store]]:
    made: list[Store] = []

    def remembered() -> Store:
        made.append(make())
        return made[-1]

    yield remembered
    for store in made:
        store.close()


def _postgres() -> Iterator[Callable[[], Store]]:
    psycopg, target = pytest.importorskip("psycopg"), os.environ[POSTGRES]
    table = f"inbox_{os.getpid()}_{time.time_ns()}"
    store = DbapiStore(lambda: psycopg.connect(target), psycopg.paramstyle, table=table)
    store.create_table()
    try:
        yield lambda: store
    finally:
        with psycopg.connect(target) as connection:
            connection.execute(f"DROP TABLE {table}")


def worker(script: str, *arguments: str | Path) -> subprocess.Popen[str]:
    """A process that runs *script*, with the tests' modules at hand."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stdin=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[1],
    )


def inbox_at(path: Path, **settings: Any) -> Inbox:
    """An inbox in an SQLite file that waits as long as a slow machine may need."""
    return Inbox(SqliteStore(path, timeout=10), **settings)
