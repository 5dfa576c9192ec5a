"""Caches of certificates: a folder for the processes of one machine, Redis for several machines."""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.answers import NOW, SERIAL
from support.certificate_desk import APIV3_KEY, DAY, Clock, Desk, attached, failing, issue
from support.servers import Server, unused_port
from support.waiting import happens

from wechatpay_chain.certificates import Cache, Certificates, FolderCache, RedisCache
from wechatpay_chain.certificates._cache import Seal, SealedCache
from wechatpay_chain.certificates._ring import KeyRing, read_certificate
from wechatpay_chain.exceptions import ConfigurationError

FIRST, SECOND = issue(0), issue(1)
HERE = Path(__file__).parents[1]
NAME = "wechatpay_certificates.json"


class Memory:
    """A cache in memory that counts."""

    def __init__(self, content: Any = None) -> None:
        self.content = content
        self.loads = self.saves = 0

    def load(self) -> Any:
        self.loads += 1
        return self.content

    def save(self, content: bytes, /) -> None:
        self.saves += 1
        self.content = content


class Broken:
    """A cache that fails."""

    def load(self) -> bytes | None:
        raise OSError("disk on fire")

    def save(self, content: bytes, /) -> None:
        raise OSError("no space left on device")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(clock: Clock) -> Desk:
    return Desk(FIRST, clock=clock)


@pytest.fixture
def server(desk: Desk) -> Iterator[Server]:
    with Server(desk) as started:
        yield started


def envelope(key: str = APIV3_KEY, path: str = "v3/certificates") -> Seal:
    return Seal(key.encode(), path)


def sealed(*pems: str, at: float = NOW, **more: Any) -> bytes:
    ring = KeyRing(map(read_certificate, pems or (FIRST.pem,)), at)
    return envelope(**more).close(ring)


# What a cache is good for


def test_a_fresh_cache_spares_the_download(server: Server, desk: Desk, clock: Clock) -> None:
    cache = Memory()
    for _ in range(3):
        with attached(server, Certificates(cache=cache), clock) as certs:
            assert certs.find(FIRST.serial)
    assert (desk.downloads, cache.saves) == (1, 1)


def test_it_is_looked_at_on_first_need_only(server: Server, clock: Clock) -> None:
    cache = Memory()
    with attached(server, Certificates(cache=cache), clock) as certs:
        assert (cache.loads, certs.known()) == (0, ())
        for _ in range(3):
            certs.find(FIRST.serial)
    assert cache.loads == 1


def test_an_old_cache_serves_while_the_download_runs(
    server: Server, desk: Desk, clock: Clock
) -> None:
    cache = Memory(sealed(at=NOW - DAY))
    desk.issued = (FIRST, SECOND)
    desk.gate.clear()
    with attached(server, Certificates(cache=cache), clock) as certs:
        assert certs.find(FIRST.serial)
        assert happens(lambda: desk.downloads == 1)  # the timer's
        assert certs.known() == (FIRST.serial,)
        desk.gate.set()
        assert happens(lambda: SECOND.serial in certs.known())


def test_an_old_cache_serves_when_the_platform_does_not(
    server: Server, desk: Desk, clock: Clock
) -> None:
    desk.instead = lambda _number: failing(503)
    with attached(server, Certificates(cache=Memory(sealed(at=NOW - DAY))), clock) as certs:
        assert certs.find(FIRST.serial)


@pytest.mark.parametrize(("days", "downloads"), [(13, 0), (15, 1)])
def test_a_cache_that_may_hold_what_was_withdrawn_is_downloaded_anew_first(
    server: Server, desk: Desk, clock: Clock, days: int, downloads: int
) -> None:
    desk.issued = (SECOND,)
    found: list[bool] = []
    certs = Certificates(cache=Memory(sealed(at=NOW - days * DAY)), refresh_every=100 * DAY)
    with attached(server, certs, clock):
        found.append(certs.find(FIRST.serial) is not None)

    assert (found, desk.downloads) == ([downloads == 0], downloads)


def test_what_another_process_downloaded_is_found(server: Server, desk: Desk, clock: Clock) -> None:
    cache = Memory()
    with attached(server, Certificates(cache=cache), clock) as certs:
        certs.find(FIRST.serial)
        clock.now += 5
        cache.content = sealed(FIRST.pem, SECOND.pem, at=clock())
        assert certs.find(SECOND.serial)
    assert desk.downloads == 1


def test_what_was_cached_before_the_own_download_is_not(
    server: Server, desk: Desk, clock: Clock
) -> None:
    with attached(server, Certificates(cache=Memory()), clock) as certs:
        certs.find(FIRST.serial)
        certs._renewal._cache = Memory(sealed(SECOND.pem, at=NOW - 5))
        assert certs.find(SECOND.serial) is None


def test_a_cache_without_a_live_certificate_is_downloaded_anew(
    server: Server, desk: Desk, clock: Clock
) -> None:
    expired = issue(1, until=NOW - 1)
    with attached(server, Certificates(cache=Memory(sealed(expired.pem))), clock) as certs:
        assert certs.find(FIRST.serial)
    assert desk.downloads == 1


def test_a_newer_cache_without_a_live_certificate_does_not_replace_a_live_one(
    server: Server, desk: Desk, clock: Clock
) -> None:
    cache = Memory()
    with attached(server, Certificates(cache=cache), clock) as certs:
        certs.find(FIRST.serial)
        certs.close()
        clock.now += DAY
        cache.content = sealed(issue(1, until=NOW).pem, at=clock() - 1)
        certs._renewal.keep_new()
    assert desk.downloads == 2


def test_a_cache_of_the_future_does_not_put_the_refresh_off(server: Server, clock: Clock) -> None:
    cache = Memory(sealed(at=NOW + 900 * DAY))
    with attached(server, Certificates(cache=cache), clock) as certs:
        assert certs.find(FIRST.serial)
        assert certs._renewal._due() <= NOW + 43_200


# What is not believed


def altered(change: Callable[[dict[str, Any]], None]) -> bytes:
    told = json.loads(sealed(SECOND.pem))
    change(told)
    return json.dumps(told).encode()


def forged_mac(told: dict[str, Any]) -> None:
    told["mac"] = hmac.digest(b"a guess", told["content"].encode(), hashlib.sha256).hex()


def resealed(content: bytes) -> bytes:
    """An envelope that is closed with the right key, whatever is in it."""
    closer = envelope()
    told = {"content": content.decode(), "mac": closer._mac(content)}
    return json.dumps(told).encode()


FORMAT = "wechatpay_chain certificates 1"


def listing(**changes: Any) -> bytes:
    told = {"format": FORMAT, "downloaded_at": NOW, "certificates": [SECOND.pem], **changes}
    return resealed(json.dumps(told).encode())


UNUSABLE: dict[str, Any] = {
    "empty": b"",
    "no JSON": b"not a cache",
    "a list": b"[]",
    "null": b"null",
    "a number": b"5",
    "an object": b"{}",
    "half of it": sealed(SECOND.pem)[:700],
    "a byte less": sealed(SECOND.pem)[:-1],
    "zeros, as after a power cut": bytes(1000),
    "too large": b" " * (1 << 20) + sealed(SECOND.pem),
    "another merchant's": sealed(SECOND.pem, key="another-apiv3-key-of-32-letters."),
    "the overseas platform's": sealed(SECOND.pem, path="v3/global/certificates"),
    "a forged MAC": altered(forged_mac),
    "no MAC": altered(lambda told: told.pop("mac")),
    "an empty MAC": altered(lambda told: told.update(mac="")),
    "a MAC in Chinese": altered(lambda told: told.update(mac="密" * 64)),
    "a MAC in capitals": altered(lambda told: told.update(mac=told["mac"].upper())),
    "a number for a MAC": altered(lambda told: told.update(mac=0)),
    "another time": altered(
        lambda told: told.update(content=told["content"].replace(str(NOW), str(NOW + 1)))
    ),
    "another certificate": altered(
        lambda told: told.update(content=json.dumps({"certificates": [FIRST.pem]}))
    ),
    "another format": listing(format="wechatpay_chain certificates 0"),
    "no certificates": listing(certificates=[]),
    "certificates that are none": listing(certificates=["-----BEGIN CERTIFICATE-----"]),
    "a path for a certificate": listing(certificates=[str(HERE / "vectors/rsa_certificate.pem")]),
    "numbers for certificates": listing(certificates=[5]),
    "a text for certificates": listing(certificates="no list"),
    "no time": listing(downloaded_at=None),
    "a text for a time": listing(downloaded_at="now"),
    "a negative time": listing(downloaded_at=-1),
    "an endless time": listing(downloaded_at=10**12),
    "a list inside": resealed(b"[]"),
    "text instead of bytes": sealed(SECOND.pem).decode(),
    "a number instead of bytes": 5,
}


@pytest.mark.parametrize("case", UNUSABLE)
def test_what_cannot_be_used_is_skipped_with_a_warning(
    case: str, server: Server, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    cache = Memory(UNUSABLE[case])
    with attached(server, Certificates(cache=cache)) as certs:
        assert certs.find(FIRST.serial)
        assert certs.known() == (FIRST.serial,)
    (record,) = caplog.records
    assert record.message.startswith("the cache of platform certificates is skipped")
    assert "\n" not in record.message
    assert desk.downloads == 1
    assert cache.content == sealed(FIRST.pem)  # replaced by a good one


@given(st.binary(max_size=400) | st.integers(0).map(lambda n: flipped(sealed(SECOND.pem), n)))
@settings(max_examples=200)
def test_no_other_content_is_believed(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"^it |^not JSON"):
        envelope().open(content)


def flipped(content: bytes, place: int) -> bytes:
    made = bytearray(content)
    made[place % len(made)] ^= 1
    return bytes(made)


def test_a_cache_with_the_merchants_own_certificate_is_not_used(
    server: Server, desk: Desk, clock: Clock
) -> None:
    own = issue(2, serial=SERIAL)
    with attached(server, Certificates(cache=Memory(sealed(own.pem))), clock) as certs:
        assert certs.find(FIRST.serial)
        assert certs.find(SERIAL) is None


def test_nothing_secret_is_cached(server: Server) -> None:
    cache = Memory()
    with attached(server, Certificates(cache=cache)) as certs:
        certs.find(FIRST.serial)
    assert APIV3_KEY.encode() not in cache.content
    assert b"PRIVATE" not in cache.content


def test_a_cache_that_fails_is_only_logged(
    server: Server, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    with attached(server, Certificates(cache=Broken())) as certs:
        assert certs.find(FIRST.serial)
    skipped, unwritten = (record.message for record in caplog.records)
    assert "skipped" in skipped
    assert "disk on fire" in skipped
    assert "not written" in unwritten
    assert "no space left" in unwritten


@pytest.mark.parametrize("given", [5, b"x", Memory, object(), {}])
def test_what_is_no_cache_is_refused(given: Any) -> None:
    with pytest.raises(ConfigurationError, match="cache must be a folder"):
        Certificates(cache=given)


# A folder


def test_a_folder_is_made_for_this_user_only(server: Server, tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    with attached(server, Certificates(cache=folder)) as certs:
        assert not folder.exists()
        certs.find(FIRST.serial)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / NAME).stat().st_mode) == 0o600
    assert [one.name for one in folder.iterdir()] == [NAME]


def test_a_folder_may_be_given_as_text(server: Server, desk: Desk, tmp_path: Path) -> None:
    for _ in range(2):
        with attached(server, Certificates(cache=str(tmp_path))) as certs:
            assert certs.find(FIRST.serial)
    assert desk.downloads == 1


def test_a_file_that_others_may_read_is_replaced_by_one_they_may_not(
    server: Server, tmp_path: Path
) -> None:
    (tmp_path / NAME).write_text("corrupt")
    (tmp_path / NAME).chmod(0o666)
    with attached(server, Certificates(cache=tmp_path)) as certs:
        certs.find(FIRST.serial)
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


def unwritable(tmp_path: Path) -> Path:
    (tmp_path / "file").write_text("")
    return tmp_path / "file" / "folder"


def a_folder_in_the_files_place(tmp_path: Path) -> Path:
    (tmp_path / NAME).mkdir()
    return tmp_path


@pytest.mark.parametrize("place", [unwritable, a_folder_in_the_files_place])
def test_a_folder_that_cannot_be_used_is_only_logged(
    place: Callable[[Path], Path],
    server: Server,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    folder = place(tmp_path)
    with attached(server, Certificates(cache=folder)) as certs:
        assert certs.find(FIRST.serial)
    assert "not written" in caplog.text
    assert list(tmp_path.glob(".*")) == []  # no half-written file stays


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = FolderCache(tmp_path)
    cache.save(b"old")
    real = os.open
    monkeypatch.setattr(os, "open", lambda path, flags, mode: real("/dev/full", os.O_WRONLY))
    with pytest.raises(OSError, match="No space left"):
        cache.save(b"new")
    assert cache.load() == b"old"


WRITER = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from wechatpay_chain.certificates import FolderCache
cache = FolderCache(sys.argv[2])
contents = [Path(name).read_bytes() for name in sys.argv[3:]]
until, count = time.monotonic() + 1, 0
while time.monotonic() < until:
    cache.save(contents[count % 2])
    count += 1
print(count)
"""


def test_many_processes_write_and_read_at_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "cache"
    rings = [sealed(FIRST.pem), sealed(*[SECOND.pem] * 40)]  # of different lengths
    files = [tmp_path / "one", tmp_path / "two"]
    for file, content in zip(files, rings, strict=True):
        file.write_bytes(content)
    command = [sys.executable, "-c", WRITER, str(HERE), str(folder), *map(str, files)]
    writers = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]
    cache, seen = SealedCache(FolderCache(folder), envelope()), []
    while any(writer.poll() is None for writer in writers):
        if ring := cache.load():
            seen.append(len(ring.listed))
    counts = [int(writer.communicate()[0]) for writer in writers]
    print(f"written {counts} times, read {len(seen)} times")
    assert min(counts) > 20
    assert len(seen) > 20
    assert set(seen) == {1, 40}
    assert caplog.text == ""  # no read was skipped
    assert [one.name for one in folder.iterdir()] == [NAME]


# Redis


class Redis:
    """A Redis server of this test's own, on a free port."""

    def __init__(self, program: str, folder: Path) -> None:
        self.port = unused_port()
        self._command = [program, "--port", str(self.port), "--save", "", "--dir", str(folder)]
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        self._process = subprocess.Popen(
            [*self._command, "--bind", "127.0.0.1"], stdout=subprocess.DEVNULL
        )
        assert happens(self._answers)

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 1).close()
        except OSError:
            return False
        return True

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(5)
            self._process = None


@pytest.fixture(scope="module")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    pytest.importorskip("redis", reason="the package redis is not installed")
    program = shutil.which("redis-server")
    if program is None:
        pytest.skip("there is no redis-server on this machine")
    made = Redis(program, tmp_path_factory.mktemp("redis"))
    yield made
    made.stop()


@pytest.fixture
def redis_client(redis_server: Redis) -> Iterator[Any]:
    import redis

    with redis.Redis(port=redis_server.port) as client:
        client.flushdb()
        yield client


def test_machines_share_a_redis(
    redis_server: Redis, redis_client: Any, server: Server, desk: Desk
) -> None:
    for _ in range(3):
        cache = RedisCache(redis_server.url)
        with attached(server, Certificates(cache=cache)) as certs:
            assert certs.find(FIRST.serial)
        cache._client.close()
    assert desk.downloads == 1
    assert redis_client.keys() == [b"wechatpay_chain:platform_certificates"]


def test_a_redis_client_may_be_given(redis_client: Any, server: Server, desk: Desk) -> None:
    for _ in range(2):
        cache = RedisCache(redis_client, name="shop")
        with attached(server, Certificates(cache=cache)) as certs:
            assert certs.find(FIRST.serial)
    assert (desk.downloads, redis_client.keys()) == (1, [b"shop"])


def test_so_may_one_that_decodes(redis_server: Redis, redis_client: Any) -> None:
    import redis

    with redis.Redis(port=redis_server.port, decode_responses=True) as decoding:
        cache = RedisCache(decoding)
        cache.save(sealed())
        assert cache.load() == sealed()


def test_an_empty_redis_has_nothing(redis_client: Any) -> None:
    assert RedisCache(redis_client).load() is None


def test_a_forged_value_in_redis_is_not_believed(
    redis_client: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    cache = RedisCache(redis_client)
    cache.save(altered(forged_mac))
    with attached(server, Certificates(cache=cache)) as certs:
        assert certs.find(FIRST.serial)
        assert certs.find(SECOND.serial) is None
    assert "was not written with this APIv3 key, or was altered" in caplog.text


def test_a_value_of_another_kind_is_only_logged(
    redis_client: Any, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    redis_client.lpush("wechatpay_chain:platform_certificates", "x")
    with attached(server, Certificates(cache=RedisCache(redis_client))) as certs:
        assert certs.find(FIRST.serial)
    assert "WRONGTYPE" in caplog.text


def test_a_redis_that_goes_away_is_only_logged(
    redis_server: Redis,
    redis_client: Any,
    server: Server,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    cache = RedisCache(redis_server.url)
    with attached(server, Certificates(cache=cache), clock) as certs:
        assert certs.find(FIRST.serial)
        redis_server.stop()
        started = time.monotonic()
        try:
            assert len(certs.refresh()) == 1
            assert certs.find(FIRST.serial)
        finally:
            took = time.monotonic() - started
            redis_server.start()
        assert "not written (<RedisCache wechatpay_chain:platform_certificates>)" in caplog.text
        certs.refresh()
        assert cache.load() == sealed()
    cache._client.close()
    assert took < 2


def test_an_address_that_nobody_listens_at_is_only_logged(
    server: Server, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    pytest.importorskip("redis", reason="the package redis is not installed")
    cache = RedisCache(f"redis://:secret-password@127.0.0.1:{unused_port()}/0")
    with attached(server, Certificates(cache=cache)) as certs:
        assert certs.find(FIRST.serial)
    assert len(caplog.records) == 2
    assert "secret-password" not in caplog.text + repr(cache)


@pytest.mark.parametrize("given", [5, None, object(), b"redis://x"])
def test_what_is_no_redis_is_refused(given: Any) -> None:
    with pytest.raises(ConfigurationError, match="RedisCache takes a URL"):
        RedisCache(given)


def test_an_asyncio_client_is_refused() -> None:
    asyncio_redis = pytest.importorskip("redis.asyncio", reason="redis is not installed")
    with pytest.raises(ConfigurationError, match=r"not redis\.asyncio"):
        RedisCache(asyncio_redis.Redis())


def test_an_address_that_is_none_is_refused_and_not_shown() -> None:
    pytest.importorskip("redis", reason="the package redis is not installed")
    with pytest.raises(ConfigurationError) as caught:
        RedisCache("http://:secret-password@host")
    assert "secret-password" not in str(caught.value)
    assert caught.value.__context__ is None


def test_without_the_package_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ImportError, match=r"pip install 'wechatpay-chain\[redis\]'"):
        RedisCache("redis://127.0.0.1")


def test_both_are_caches() -> None:
    assert isinstance(FolderCache("x"), Cache)
    assert isinstance(Memory(), Cache)


def test_a_pipe_in_the_files_place_is_skipped(
    server: Server, desk: Desk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = FolderCache(tmp_path)
    folder.save(b"x")
    (file,) = tmp_path.iterdir()
    file.unlink()
    os.mkfifo(file)
    with attached(server, Certificates(cache=folder)) as certs:
        assert certs.find(FIRST.serial)

    assert "not a regular file" in caplog.text


def test_a_cache_that_cannot_even_be_shown_is_only_logged(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    class Unshown(Broken):
        def __repr__(self) -> str:
            raise RuntimeError("hush")

    with attached(server, Certificates(cache=Unshown())) as certs:
        assert certs.find(FIRST.serial)

    assert "skipped (Unshown)" in caplog.text


def test_what_stands_around_a_certificate_is_no_part_of_it() -> None:
    assert read_certificate(f"平台证书\n{FIRST.pem}\nmore").pem == FIRST.pem
