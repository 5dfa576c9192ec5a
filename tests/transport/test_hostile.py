"""Answers that are wrong on purpose, and reads that are cut short: the next call has its own."""

from __future__ import annotations

import gc
import gzip
import http.client
import signal
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from support.rows import for_each
from support.servers import Action, Received, Server, reply

from wechatpay_chain._transport import exchange
from wechatpay_chain._transport.exchange import MOST_IN_MEMORY, MOST_INTERIM
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain.exceptions import ProtocolError, ResponseBodyError
from wechatpay_chain.message import Request, Response

UNKNOWN = "the outcome is unknown: query the order by its number before sending again"
KINDS = pytest.mark.parametrize("options", [{}, {"stream": True}], ids=["whole", "stream"])
OWN = b"this request's own answer"


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport(timeout=5)
    yield made
    made.close()


def post(server: Server) -> Request:
    return Request("POST", server.origin, "/v3/pay/jsapi", body=b"{}")


def first_then_own(first: bytes | Iterable[bytes | Action]) -> Any:
    """A script: *first* to the first request, its own answer to every other."""
    turns = iter([first])
    return lambda received: next(turns, reply(200, OWN))


def refused(transport: Transport, server: Server, options: Any) -> ProtocolError:
    with pytest.raises(ProtocolError) as caught:
        transport(post(server), options).content  # noqa: B018 - reads the stream
    assert caught.value.sent is True
    assert UNKNOWN in str(caught.value)
    return caught.value


# Interim answers


def interim(status: int) -> bytes:
    return b"HTTP/1.1 %d Early Hints\r\nLink: </a>\r\n\r\n" % status


@KINDS
@for_each("times", [1, 3, MOST_INTERIM])
@for_each("status", [100, 102, 103, 199])
def test_interim_answers_are_skipped(
    status: int, times: int, options: Any, transport: Transport
) -> None:
    def script(received: Received) -> list[bytes]:
        number = len(server.received)
        return [interim(status) * times, reply(201, b"answer %d" % number)]

    with Server(script) as server:
        for number in (1, 2):
            answer = transport(post(server), options)
            assert (answer.status_code, answer.content) == (201, b"answer %d" % number)
            assert "Link" not in answer.headers
    assert server.connections == 1


@KINDS
@pytest.mark.parametrize("status", [100, 103])
def test_interim_answers_without_end_are_refused(
    status: int, options: Any, transport: Transport
) -> None:
    flood = interim(status) * (MOST_INTERIM + 1) + reply(200, b"of the request before")
    with Server(first_then_own(flood)) as server:
        error = refused(transport, server, options)
        assert f"more than {MOST_INTERIM} interim answers (1xx) came first" in str(error)
        assert transport(post(server), {}).content == OWN
    assert server.connections == 2


@KINDS
def test_a_switch_of_protocols_that_was_not_asked_for_is_refused(
    options: Any, transport: Transport
) -> None:
    switch = b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n" + reply(200, b"of the request before")
    with Server(first_then_own(switch)) as server:
        assert "switched protocols (101)" in str(refused(transport, server, options))
        assert transport(post(server), {}).content == OWN
    assert server.connections == 2


@KINDS
def test_a_connection_with_an_answer_still_due_is_never_kept(
    options: Any, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As if http.client had changed so that our reader no longer sees the status line.
    monkeypatch.setattr(exchange, "FinalResponse", http.client.HTTPResponse)
    late = [interim(103), reply(200, b"of the request before")]
    with Server(first_then_own(late)) as server:
        assert "103 is not a final answer" in str(refused(transport, server, options))
        assert transport(post(server), {}).content == OWN
    assert server.connections == 2


# Reads that something else than the network interrupts


class GivenUp(BaseException):
    """Like gevent.Timeout: not an Exception."""


class SoftTimeLimit(Exception):  # noqa: N818 - celery's is called SoftTimeLimitExceeded
    """Like what task queues raise out of a signal handler."""


@KINDS
@for_each("frame", [b"Content-Length: 8", b"Transfer-Encoding: chunked"])
@for_each("kind", [KeyboardInterrupt, GivenUp, SoftTimeLimit])
def test_a_connection_whose_reading_was_interrupted_is_not_kept(
    kind: type[BaseException], frame: bytes, options: Any, transport: Transport
) -> None:
    half = b"8\r\nhalf" if b"chunked" in frame else b"half"
    late = b"late" if b"chunked" not in frame else b"late\r\n0\r\n\r\n"

    def handler(*_: object) -> None:
        raise kind

    def script(received: Received) -> Iterator[bytes]:
        if len(server.received) > 1:
            yield reply(200, OWN)
            return
        yield b"HTTP/1.1 200 OK\r\n" + frame + b"\r\n\r\n" + half
        server.stopped.wait(0.05)  # until the head is read, and the body waited for
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
        server.stopped.wait(0.2)  # until the second request, if it comes on this connection
        yield late + reply(200, b"of the request before")

    before = signal.signal(signal.SIGUSR1, handler)
    try:
        with Server(script) as server:
            with pytest.raises(kind):
                transport(post(server), options).content  # noqa: B018 - reads the stream
            assert transport(post(server), {}).content == OWN
        assert server.connections == 2
    finally:
        signal.signal(signal.SIGUSR1, before)


# Lengths that are lies


LENGTHS = [10**23, 10**15, 2**63, 2**31, MOST_IN_MEMORY + 1]


@pytest.mark.parametrize("length", LENGTHS)
def test_a_stated_length_that_does_not_fit_into_memory_is_refused(
    length: int, transport: Transport
) -> None:
    with Server(first_then_own([reply(200, b"short", length=length), Action.CLOSE])) as server:
        error = refused(transport, server, {})
        assert "larger than the 67,108,864 bytes that are kept in memory" in str(error)
        assert "(use stream or sink)" in str(error)
        assert transport(post(server), {}).content == OWN


@pytest.mark.parametrize("length", LENGTHS)
def test_a_stream_takes_any_stated_length(length: int, transport: Transport) -> None:
    with Server(lambda _: [reply(200, b"short", length=length), Action.CLOSE]) as server:
        assert "broke off before its end" in str(refused(transport, server, {"stream": True}))


def len_of_hex(size: int) -> str:
    return f"{len(hex(size))} digits"  # the longest has more than str() writes out


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@KINDS
@for_each("size", [2**31, 2**50, 2**63, 2**200, 16**60_000], called=len_of_hex)
def test_a_chunk_that_does_not_fit_into_memory_breaks_off(
    size: int, options: Any, transport: Transport
) -> None:
    with Server(lambda _: [CHUNKED + b"%x\r\nshort" % size, Action.CLOSE]) as server:
        tracemalloc.start()
        assert "broke off before its end" in str(refused(transport, server, options))
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 5_000_000


@KINDS
@pytest.mark.parametrize("size", [b"-1", b"-5", b"-fffffffffffffffffffff"])
def test_a_chunk_of_negative_length_is_refused(
    size: bytes, options: Any, transport: Transport
) -> None:
    with Server(first_then_own(CHUNKED + size + b"\r\n" + bytes(1000))) as server:
        error = refused(transport, server, options)
        assert "a chunk of it has a negative length" in str(error)
        assert transport(post(server), {}).content == OWN


# Bodies that are too large to be kept


def packed(size: int) -> bytes:
    megabyte, rest = gzip.compress(bytes(2**20)), gzip.compress(bytes(size % 2**20))
    return megabyte * (size // 2**20) + rest


GZIP = ("Content-Encoding", "gzip")


def test_a_body_as_large_as_is_kept_in_memory_is_returned(transport: Transport) -> None:
    with Server(lambda _: reply(200, packed(MOST_IN_MEMORY), GZIP)) as server:
        for _ in range(2):
            assert len(transport(post(server), {}).content) == MOST_IN_MEMORY
    assert server.connections == 1


def test_a_small_answer_that_inflates_to_more_is_refused(transport: Transport) -> None:
    with Server(first_then_own(reply(200, packed(600 * 2**20), GZIP))) as server:
        error = refused(transport, server, {})
        assert "larger than the 67,108,864 bytes that are kept in memory" in str(error)
        assert transport(post(server), {}).content == OWN
    assert server.connections == 2


@pytest.mark.parametrize("field", [b"Connection: close", b"Transfer-Encoding: chunked"])
def test_a_body_without_end_is_refused(field: bytes, transport: Transport) -> None:
    head = b"HTTP/1.1 200 OK\r\n" + field + b"\r\n\r\n"
    piece = b"100000\r\n" + bytes(2**20) + b"\r\n" if b"chunked" in field else bytes(2**20)

    def script(received: Received) -> Iterator[bytes]:
        yield head
        while True:
            yield piece

    with Server(script) as server:
        assert "larger than the 67,108,864 bytes" in str(refused(transport, server, {}))


def test_a_stream_inflates_to_any_size_in_constant_memory(transport: Transport) -> None:
    with Server(lambda _: reply(200, packed(MOST_IN_MEMORY + 1), GZIP)) as server:
        answer = transport(post(server), {"stream": True})
        assert sum(map(len, answer.iter_bytes())) == MOST_IN_MEMORY + 1


@for_each("size", [0, 1, 2**20, 2**20 + 1, 3_000_000])
@for_each("field", [("X-Plain", "1"), GZIP])
def test_a_whole_body_of_any_size_arrives_as_it_is(
    size: int, field: tuple[str, str], transport: Transport
) -> None:
    body = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    sent = gzip.compress(body, 1) if field is GZIP else body
    with Server(lambda _: reply(200, sent, field)) as server:
        for _ in range(2):
            assert transport(post(server), {}).content == body
    assert server.connections == 1


# Streams that are closed, or dropped, by others than their reader

FRAMES = {
    "length": (b"Content-Length: 1000000", bytes(100_000)),
    "chunked": (b"Transfer-Encoding: chunked", b"3\r\nabc\r\n"),
    "inside a chunk": (b"Transfer-Encoding: chunked", b"f0000\r\n" + bytes(100_000)),
    "until closed": (b"Connection: close", bytes(100_000)),
}


def half(frame: str) -> list[bytes | Action]:
    field, body = FRAMES[frame]
    return [b"HTTP/1.1 200 OK\r\n" + field + b"\r\n\r\n" + body, Action.HANG]


@pytest.mark.parametrize("frame", FRAMES)
def test_closing_in_another_thread_ends_a_read_at_once(frame: str, transport: Transport) -> None:
    with Server(lambda _: half(frame)) as server:
        answer = transport(post(server), {"stream": True})
        started = time.monotonic()
        closer = threading.Timer(0.1, answer.close)
        closer.start()
        with pytest.raises(ResponseBodyError, match="was closed while its body was being read"):
            answer.content  # noqa: B018 - reads the stream
        closer.join()
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("frame", FRAMES)
def test_a_body_closed_between_two_pieces_does_not_end_like_a_whole_one(
    frame: str, transport: Transport
) -> None:
    with Server(lambda _: half(frame)) as server:
        answer = transport(post(server), {"stream": True})
        pieces = answer._chunks  # as the transport hands them out: the answer itself looks as well
        assert pieces is not None
        assert next(pieces)
        answer.close()
        with pytest.raises(ResponseBodyError, match="was closed while its body was being read"):
            next(pieces)


def unread(answer: Response) -> object:
    return None


def begun(answer: Response) -> object:
    return next(answer.iter_bytes())


def kept(answer: Response) -> object:
    pieces = answer.iter_bytes()
    next(pieces)
    return pieces


@pytest.fixture
def no_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_collector")
@pytest.mark.parametrize("read", [unread, begun, kept])
@pytest.mark.parametrize("frame", FRAMES)
def test_dropping_a_stream_closes_its_connection_at_once(
    frame: str, read: Any, transport: Transport
) -> None:
    # A socket that is only forgotten, and not closed, is a ResourceWarning, and so a failure.
    with Server(lambda _: [*half(frame)[:1], Action.AWAIT_CLOSE]) as server:
        for _ in range(10):
            read(transport(post(server), {"stream": True}))
        assert server.all_closed_within(2)


FORKED = """
import os, sys
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain.message import Request
transport = Transport(timeout=5)
answer = transport(Request("GET", sys.argv[1], "/"), {"stream": True})
pieces = answer.iter_bytes()
read = len(next(pieces))
child = os.fork()
if child == 0:
    if sys.argv[2] == "close":
        answer.close()
    del answer, pieces
    os._exit(0)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert read + sum(map(len, pieces)) == 300000
transport.close()
"""


@pytest.mark.parametrize("how", ["close", "drop"])
def test_a_forked_child_leaves_its_parents_stream_alone(how: str) -> None:
    def script(received: Received) -> Iterator[bytes]:
        yield reply(200, bytes(100_000), length=300_000)
        server.stopped.wait(0.3)  # until the child is gone
        yield bytes(200_000)

    with Server(script) as server:
        command = [sys.executable, "-W", "error", "-c", FORKED, server.origin, how]
        subprocess.run(command, check=True, timeout=30)


@pytest.mark.usefixtures("no_collector")
@KINDS
def test_a_failure_that_is_dropped_is_not_left_to_the_collector(
    options: Any, transport: Transport
) -> None:
    def fail() -> None:
        with pytest.raises(ProtocolError):
            transport(post(server), options).content  # noqa: B018 - reads the stream

    with Server(lambda _: [reply(200, b"abc", length=10), Action.CLOSE]) as server:
        gc.collect()
        for _ in range(3):
            fail()
        gc.set_debug(gc.DEBUG_SAVEALL)
        try:
            gc.collect()
            left = [item for item in gc.garbage if isinstance(item, ProtocolError)]
        finally:
            gc.set_debug(0)
            gc.garbage.clear()
    assert left == []
