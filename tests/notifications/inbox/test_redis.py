"""An inbox in Redis: for several machines, and never guessing when the server is not there."""

from __future__ import annotations

import asyncio
import builtins
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.inboxes import Notice, redis_server
from support.servers import unused_port

from wechatpay_chain import ConfigurationError
from wechatpay_chain.notifications.inbox import Inbox, InboxError, State

if TYPE_CHECKING:
    from redis import Redis  # whose import takes longer than most of these tests

NOTICE = Notice()
ANSWER = r"answer with a failure, so that the notification is sent again$"


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with redis_server(tmp_path_factory.mktemp("redis")) as (address, _):
        yield address


@pytest.fixture
def client(url: str) -> Iterator[Redis]:
    from redis import Redis

    with Redis.from_url(url) as made:
        made.flushall()
        yield made


def names(client: Redis) -> list[str]:
    return [str(name, "ascii") if isinstance(name, bytes) else name for name in client.keys("*")]


@contextmanager
def going_away(folder: Path) -> Iterator[tuple[Inbox, subprocess.Popen[bytes], str]]:
    """An inbox whose server can be killed."""
    with redis_server(folder) as (url, process), Inbox.redis(url) as inbox:
        yield inbox, process, url


@pytest.mark.parametrize("decode", [True, False])
def test_a_client_of_the_callers_is_used(url: str, client: Redis, decode: bool) -> None:
    with type(client).from_url(url, decode_responses=decode) as own:
        inbox = Inbox.redis(own)
        states = [inbox.claim(NOTICE).state, inbox.claim(NOTICE).state]

    assert states == [State.FRESH, State.BUSY]


def test_no_business_number_is_in_its_keys(client: Redis) -> None:
    Inbox.redis(client).claim(NOTICE, key="the-key").finish()
    keys = list(names(client))

    assert len(keys) == 2
    assert all(key.startswith("{wechatpay-inbox}:") and len(key) < 100 for key in keys)


def test_its_keys_are_in_one_slot_of_a_cluster(client: Redis) -> None:
    Inbox.redis(client).claim(NOTICE)

    tags = {name.partition("}")[0] for name in names(client)}
    assert tags == {"{wechatpay-inbox"}


def test_every_mark_expires(client: Redis) -> None:
    day = 86_400
    inbox = Inbox.redis(client, keep=2 * day)
    inbox.claim("held")
    inbox.claim("done").finish()

    left = sorted(client.ttl(key) for key in names(client))
    assert left == [pytest.approx(2 * day, abs=5), pytest.approx(2 * day + 60, abs=5)]
    assert left[0] < left[1]


def test_the_servers_clock_counts_not_this_machines(
    client: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    Inbox.redis(client).claim(NOTICE)
    monkeypatch.setattr(time, "time", lambda: 0.0)
    monkeypatch.setattr(time, "time_ns", lambda: 0)

    assert Inbox.redis(client).claim(NOTICE).busy


def test_scripts_that_the_server_forgot_are_sent_again(client: Redis) -> None:
    inbox = Inbox.redis(client)
    claim = inbox.claim(NOTICE)
    client.script_flush()
    claim.finish()

    assert inbox.claim(NOTICE).done


def test_nothing_is_sent_at_construction() -> None:
    inbox = Inbox.redis(f"redis://127.0.0.1:{unused_port()}/0")

    with pytest.raises(InboxError, match=f"cannot be used: .*{ANSWER}"):
        inbox.claim(NOTICE)


def test_a_server_that_goes_away_before_the_claim_lets_nothing_run(tmp_path: Path) -> None:
    with going_away(tmp_path) as (inbox, process, _):
        inbox.claim("first").finish()
        process.kill()
        process.wait()
        began = time.monotonic()
        with pytest.raises(InboxError, match=ANSWER) as caught:
            inbox.claim(NOTICE)

    assert time.monotonic() - began < 4
    assert caught.value.http_status == 503


def test_a_server_that_goes_away_in_the_middle_lets_nothing_be_acknowledged(
    tmp_path: Path,
) -> None:
    with going_away(tmp_path) as (inbox, process, _):
        claim = inbox.claim(NOTICE)
        process.kill()
        process.wait()
        with pytest.raises(InboxError, match=ANSWER):
            claim.__exit__(None, None, None)


def test_a_server_that_goes_away_does_not_hide_the_handlers_exception(tmp_path: Path) -> None:
    with going_away(tmp_path) as (inbox, process, _):
        claim = inbox.claim(NOTICE)
        process.kill()
        process.wait()
        with pytest.raises(LookupError), claim:
            raise LookupError


def test_when_the_server_is_back_the_inbox_goes_on(tmp_path: Path) -> None:
    with going_away(tmp_path) as (inbox, process, url):
        inbox.claim("first").finish()
        process.kill()
        process.wait()
        port = int(url.rpartition(":")[2].partition("/")[0])
        with redis_server(tmp_path, port):
            assert inbox.claim(NOTICE).fresh


def test_a_server_that_hangs_is_given_up_in_time(tmp_path: Path) -> None:
    with going_away(tmp_path) as (inbox, process, _):
        inbox.claim("first").finish()
        subprocess.run(["kill", "-STOP", str(process.pid)], check=True)
        began = time.monotonic()
        with pytest.raises(InboxError):
            inbox.claim(NOTICE)

    assert time.monotonic() - began < 4.5


def test_a_server_without_memory_is_an_inbox_error(client: Redis) -> None:
    client.config_set("maxmemory-policy", "noeviction")
    client.config_set("maxmemory", "1")
    try:
        with pytest.raises(InboxError, match=ANSWER):
            Inbox.redis(client).claim(NOTICE)
    finally:
        client.config_set("maxmemory", "0")


@pytest.mark.parametrize("value", ["text", {"token": "x"}, {"token": "x", "until": "y"}])
def test_a_key_that_no_inbox_wrote_is_an_inbox_error(client: Redis, value: Any) -> None:
    inbox = Inbox.redis(client)
    inbox.claim(NOTICE)
    for key in names(client):
        client.delete(key)
        client.set(key, value) if isinstance(value, str) else client.hset(key, mapping=value)

    with pytest.raises(InboxError, match=ANSWER):
        inbox.claim(NOTICE)


def test_a_wrong_password_is_an_inbox_error_without_it(url: str) -> None:
    inbox = Inbox.redis(url.replace("://", "://user:the-password@"))

    with pytest.raises(InboxError) as caught:
        inbox.claim(NOTICE)
    assert "the-password" not in f"{caught.value}{inbox!r}"


@pytest.mark.parametrize("wrong", ["", "localhost", "http://user:the-password@host", "redis://h:x"])
def test_a_url_that_is_none_is_refused_unseen(wrong: str) -> None:
    with pytest.raises(ConfigurationError, match="invalid Redis URL") as caught:
        Inbox.redis(wrong)
    assert "the-password" not in str(caught.value)


def test_an_asynchronous_client_is_refused(url: str) -> None:
    import redis.asyncio

    client = redis.asyncio.Redis.from_url(url)
    with pytest.raises(ConfigurationError, match=r"must be a redis\.Redis.*redis\.asyncio"):
        Inbox.redis(client)  # type: ignore[arg-type]
    asyncio.run(client.aclose())


@pytest.mark.parametrize("client", [None, 6379, object(), b"redis://"])
def test_what_is_no_client_is_refused(client: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"must be a redis\.Redis or a URL"):
        Inbox.redis(client)


def test_without_the_extra_the_error_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without_redis(name: str, *arguments: Any, **named: Any) -> Any:
        if name == "redis":
            raise ImportError(name)
        return real(name, *arguments, **named)

    monkeypatch.setattr(builtins, "__import__", without_redis)
    with pytest.raises(ConfigurationError, match=r"pip install 'wechatpay-chain\[redis\]'"):
        Inbox.redis("redis://localhost")
