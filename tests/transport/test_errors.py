from __future__ import annotations

import gc
import http.client
import inspect
import signal
import socket
import ssl
import threading
import time
import traceback
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
import urllib3.exceptions as urllib3_errors
from support.rows import for_each
from support.servers import Action, FullBacklog, Received, Server, reply, unused_port
from urllib3 import HTTPConnectionPool, HTTPResponse

from wechatpay_chain._transport.errors import Limits, Stage, network_error
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain.exceptions import (
    ConnectError,
    ConnectTimeoutError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
    RequestTimeoutError,
    TLSError,
    TransportError,
)
from wechatpay_chain.message import Request

if TYPE_CHECKING:
    from wechatpay_chain.typing import RequestOptions

SAFE = "nothing was sent"
UNKNOWN = "the outcome is unknown: query the order by its number before sending again"
READS = "it only reads, so it can be sent again"


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport(timeout=5)
    yield made
    made.close()


def request(origin: str, method: str = "POST", body: bytes = b"{}") -> Request:
    return Request(method, origin, "/v3/pay/jsapi?openid=oPersonal", body=body)


def failure(
    transport: Transport, asked: Request, options: RequestOptions | None = None
) -> TransportError:
    with pytest.raises(TransportError) as caught:
        transport(asked, options or {}).content  # noqa: B018 - reading a stream may fail as well
    error = caught.value
    assert error.request is asked
    host = asked.origin.partition("://")[2]
    assert str(error).startswith(f"{asked.method} {host}/v3/pay/jsapi: ")
    assert "\n" not in str(error)
    assert "oPersonal" not in str(error)
    advice = SAFE if not error.sent else READS if asked.method == "GET" else UNKNOWN
    assert advice in str(error)
    return error


# Nothing was sent


def test_a_refused_connection(transport: Transport) -> None:
    error = failure(transport, request(f"http://127.0.0.1:{unused_port()}"))
    assert (type(error), error.sent) == (ConnectError, False)
    assert "no connection: Connection refused" in str(error)


def test_a_connect_timeout() -> None:
    with FullBacklog() as port:
        error = failure(Transport(connect_timeout=0.1), request(f"http://127.0.0.1:{port}"))
    assert (type(error), error.sent) == (ConnectTimeoutError, False)
    assert "no connection within connect_timeout=0.1 s" in str(error)


def test_an_unknown_host(transport: Transport, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object, **more: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    error = failure(transport, request("https://api.mch.weixin.example"))
    assert (type(error), error.sent) == (ConnectError, False)
    assert "the host name does not resolve" in str(error)


@pytest.mark.parametrize("host", ["a" * 64 + ".example", "a..example"])
def test_a_host_name_that_cannot_be_encoded(host: str, transport: Transport) -> None:
    error = failure(transport, request(f"http://{host}"))
    assert (type(error), error.sent) == (ConnectError, False)
    assert "the host name is malformed" in str(error)


# Sent, and no complete answer


@pytest.mark.parametrize("method", ["POST", "GET", "DELETE"])
def test_a_read_timeout(method: str) -> None:
    started = time.monotonic()
    with Server(lambda _: [Action.HANG]) as server:
        error = failure(Transport(read_timeout=0.1), request(server.origin, method))
    assert time.monotonic() - started < 5
    assert (type(error), error.sent) == (ReadTimeoutError, True)
    assert "no answer within read_timeout=0.1 s" in str(error)


@pytest.mark.parametrize("options", [{}, {"stream": True}])
def test_a_read_timeout_in_the_body(options: Any) -> None:
    with Server(lambda _: [reply(200, b"abc", length=10), Action.HANG]) as server:
        error = failure(Transport(read_timeout=0.1), request(server.origin), options)
    assert (type(error), error.sent) == (ReadTimeoutError, True)
    assert "the answer's body did not go on within read_timeout=0.1 s" in str(error)


def test_a_server_that_takes_no_more_of_the_body() -> None:
    with Server(lambda _: b"", on_accept=Action.HANG) as server:
        asked = request(server.origin, body=bytes(20_000_000))
        error = failure(Transport(read_timeout=0.2), asked)
    assert (type(error), error.sent) == (RequestTimeoutError, True)
    assert "the server did not take the request within read_timeout=0.2 s" in str(error)


class SlowReader(Server):
    """Lets a client wait long in all, but never long at a time: 40 times 20 ms for 20 MB."""

    def serve(self, accepted: socket.socket, number: int) -> None:
        with accepted.makefile("rb") as stream:
            for _ in range(40):
                self.stopped.wait(0.02)
                stream.read(500_000)
            stream.readline()  # what is left is as long as the head: not empty
        accepted.sendall(reply(200))


def test_a_slow_upload_is_limited_by_its_pieces_not_as_a_whole() -> None:
    with SlowReader(lambda _: b"") as slow:
        asked = request(slow.origin, body=bytes(20_000_000 - 1) + b"\n")
        assert Transport(read_timeout=0.3)(asked, {}).status_code == 200


@for_each(
    "answer, said",
    [
        ([Action.CLOSE], "the server closed the connection without an answer"),
        ([Action.RESET], "Connection reset by peer"),
        ([b"SSH-2.0-OpenSSH\r\n", Action.CLOSE], "what came is not HTTP"),
        ([b"HTTP/1.1 abc\r\n\r\n", Action.CLOSE], "what came is not HTTP"),
        ([b"HTTP/1.1 200 OK\r\nX: " + b"x" * 70_000 + b"\r\n\r\n"], "its head is too large"),
        ([b"HTTP/1.1 200 OK\r\n" + b"X: x\r\n" * 101 + b"\r\n"], "HTTPException"),
        ([b"HTTP/7.7 200 OK\r\n\r\n", Action.CLOSE], "UnknownProtocol"),
    ],
)
def test_an_answer_that_never_comes_or_is_not_http(
    answer: list[Any], said: str, transport: Transport
) -> None:
    with Server(lambda _: answer) as server:
        error = failure(transport, request(server.origin))
    assert (type(error), error.sent) == (ProtocolError, True)
    assert f"no complete answer: {said};" in str(error)


def test_a_connection_reset_before_the_request_was_read(transport: Transport) -> None:
    with Server(lambda _: b"", on_accept=Action.RESET) as server:
        error = failure(transport, request(server.origin))
    # The reset may come before connecting is done, or only when the answer is waited for.
    assert (type(error), error.sent) in [(ConnectError, False), (ProtocolError, True)]


def test_a_kept_connection_that_breaks_may_have_carried_the_request(transport: Transport) -> None:
    answers: Iterator[list[bytes | Action]] = iter([[reply(200, b"1")], [Action.RESET]])
    with Server(lambda _: next(answers)) as server:
        transport(request(server.origin), {})
        error = failure(transport, request(server.origin))
        assert (type(error), error.sent) == (ProtocolError, True)
        assert [received.connection for received in server.received] == [1, 1]


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@for_each("options", [{}, {"stream": True}])
@for_each(
    "answer",
    [
        reply(200, b"abc", length=10),
        reply(200, b"", length=10),
        reply(200, b"x" * 200_000, length=200_001),
        CHUNKED + b"5\r\nhel",
        CHUNKED + b"5\r\nhello\r\n",
        CHUNKED + b"5\r\nhello\r\n3",
        CHUNKED,
        CHUNKED + b"zz\r\nhello\r\n",
    ],
)
def test_a_body_that_breaks_off_is_never_returned(
    answer: bytes, options: Any, transport: Transport
) -> None:
    with Server(lambda _: [answer, Action.CLOSE]) as server:
        error = failure(transport, request(server.origin), options)
    assert (type(error), error.sent) == (ProtocolError, True)
    assert "no complete answer: it broke off before its end" in str(error)


@pytest.mark.parametrize("options", [{}, {"stream": True}])
def test_a_body_that_is_reset_is_never_returned(options: Any, transport: Transport) -> None:
    with Server(lambda _: [reply(200, b"abc", length=10), Action.RESET]) as server:
        error = failure(transport, request(server.origin), options)
    assert (type(error), error.sent) == (ProtocolError, True)


@pytest.mark.parametrize("options", [{}, {"stream": True}])
@pytest.mark.parametrize("field", ["keep-alive", "close"])
def test_a_body_that_does_not_decode(field: str, options: Any, transport: Transport) -> None:
    fields = ("Content-Encoding", "gzip"), ("Connection", field)
    with Server(lambda _: reply(200, b"plain", *fields)) as server:
        error = failure(transport, request(server.origin), options)
    assert (type(error), error.sent) == (ProtocolError, True)
    assert "the body is not what its Content-Encoding says" in str(error)


def test_a_kept_error_does_not_keep_the_connection(transport: Transport) -> None:
    ended = threading.Event()

    def script(received: Received) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\n\r\n"
        try:
            for _ in range(100):
                yield b"plain" * 200_000
        finally:
            ended.set()

    with Server(script) as server:
        error = failure(transport, request(server.origin), {"stream": True})
        assert ended.wait(5)
    assert error.__traceback__ is not None


# urllib3 2.8 leaves the socket of such an answer to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_two_different_lengths(transport: Transport) -> None:
    with Server(lambda _: b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\nab") as server:
        error = failure(transport, request(server.origin))
    assert (type(error), error.sent) == (ProtocolError, True)
    assert "its Content-Length contradicts itself" in str(error)
    del error
    gc.collect()


def test_after_a_failure_a_new_connection_is_used(transport: Transport) -> None:
    broken: list[bytes | Action] = [reply(200, b"abc", length=10), Action.CLOSE]
    fine: list[bytes | Action] = [reply(200, b"fine")]
    answers = iter([broken, fine])
    with Server(lambda _: next(answers)) as server:
        failure(transport, request(server.origin))
        assert transport(request(server.origin), {}).content == b"fine"
    assert server.connections == 2


class EarlyAnswer(Server):
    """Answers and resets after the head, without reading the body."""

    def serve(self, accepted: socket.socket, number: int) -> None:
        accepted.recv(1000)
        accepted.sendall(reply(413, b"too large", ("Connection", "close")))
        accepted.shutdown(socket.SHUT_WR)
        self.stopped.wait(0.3)


def test_an_answer_given_before_the_whole_body_was_taken_is_returned(transport: Transport) -> None:
    with EarlyAnswer(lambda _: b"") as server:
        answer = transport(request(server.origin, body=bytes(20_000_000)), {})
    assert (answer.status_code, answer.content) == (413, b"too large")


def test_the_cause_is_kept(transport: Transport) -> None:
    error = failure(transport, request(f"http://127.0.0.1:{unused_port()}"))
    assert isinstance(error.__cause__, urllib3_errors.NewConnectionError)
    assert "oPersonal" not in "".join(traceback.format_exception(error))


def test_an_interrupt_passes_and_closes_the_connection(transport: Transport) -> None:
    def script(received: Received) -> list[bytes | Action]:
        if received.connection > 1:
            return [reply(200)]
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        return [Action.HANG]

    with Server(script) as server:
        with pytest.raises(KeyboardInterrupt):
            transport(request(server.origin), {})
        assert transport(request(server.origin), {}).status_code == 200
        assert [received.connection for received in server.received] == [1, 2]


# Every exception that urllib3 has

NEVER_RAISED = {
    "HTTPWarning": "a warning",
    "SecurityWarning": "a warning",
    "InsecureRequestWarning": "a warning",
    "NotOpenSSLWarning": "a warning",
    "SystemTimeWarning": "a warning",
    "InsecurePlatformWarning": "a warning",
    "DependencyWarning": "a warning",
}
POOL = HTTPConnectionPool("127.0.0.1")
BROKEN = urllib3_errors.ProtocolError("broken")
ANSWER = HTTPResponse(b"")
CONNECTION: Any = "HTTPConnection(host='127.0.0.1', port=1)"
MAPPED: dict[str, tuple[Exception, type[TransportError]]] = {
    "HTTPError": (urllib3_errors.HTTPError("x"), TransportError),
    "PoolError": (urllib3_errors.PoolError(POOL, "x"), TransportError),
    "RequestError": (urllib3_errors.RequestError(POOL, "/", "x"), TransportError),
    "SSLError": (urllib3_errors.SSLError(ssl.SSLError("x")), TLSError),
    "ProxyError": (urllib3_errors.ProxyError("x", OSError("y")), ProxyError),
    "DecodeError": (urllib3_errors.DecodeError("x"), ProtocolError),
    "ProtocolError": (BROKEN, ProtocolError),
    "ConnectionError": (urllib3_errors.ConnectionError("an alias"), ProtocolError),
    "MaxRetryError": (urllib3_errors.MaxRetryError(POOL, "/", BROKEN), ProtocolError),
    "HostChangedError": (urllib3_errors.HostChangedError(POOL, "/"), TransportError),
    "TimeoutStateError": (urllib3_errors.TimeoutStateError("x"), TransportError),
    "TimeoutError": (urllib3_errors.TimeoutError("x"), RequestTimeoutError),
    "ReadTimeoutError": (urllib3_errors.ReadTimeoutError(POOL, "/", "x"), ReadTimeoutError),
    "ConnectTimeoutError": (urllib3_errors.ConnectTimeoutError("x"), ConnectTimeoutError),
    "NewConnectionError": (urllib3_errors.NewConnectionError(CONNECTION, "x"), ConnectError),
    "NameResolutionError": (
        urllib3_errors.NameResolutionError("h", CONNECTION, socket.gaierror(1, "y")),
        ConnectError,
    ),
    "EmptyPoolError": (urllib3_errors.EmptyPoolError(POOL, "x"), TransportError),
    "FullPoolError": (urllib3_errors.FullPoolError(POOL, "x"), TransportError),
    "ClosedPoolError": (urllib3_errors.ClosedPoolError(POOL, "x"), TransportError),
    "LocationValueError": (urllib3_errors.LocationValueError("x"), ConnectError),
    "LocationParseError": (urllib3_errors.LocationParseError("x"), ConnectError),
    "URLSchemeUnknown": (urllib3_errors.URLSchemeUnknown("x"), ConnectError),
    "ResponseError": (urllib3_errors.ResponseError("x"), ProtocolError),
    "ResponseNotChunked": (urllib3_errors.ResponseNotChunked("x"), ProtocolError),
    "BodyNotHttplibCompatible": (urllib3_errors.BodyNotHttplibCompatible("x"), ProtocolError),
    "IncompleteRead": (urllib3_errors.IncompleteRead(1, 2), ProtocolError),
    "InvalidChunkLength": (urllib3_errors.InvalidChunkLength(ANSWER, b"z"), ProtocolError),
    "InvalidHeader": (urllib3_errors.InvalidHeader("x"), ProtocolError),
    "ProxySchemeUnknown": (urllib3_errors.ProxySchemeUnknown("x"), ProxyError),
    "ProxySchemeUnsupported": (urllib3_errors.ProxySchemeUnsupported("x"), ProxyError),
    "HeaderParsingError": (urllib3_errors.HeaderParsingError([], b""), ProtocolError),
    "UnrewindableBodyError": (urllib3_errors.UnrewindableBodyError("x"), TransportError),
}


def mapped(error: Exception, stage: Stage = "answer") -> TransportError:
    return network_error(error, request("http://h"), stage, Limits(1, 2), None)


def all_of_urllib3() -> list[str]:
    found = inspect.getmembers(urllib3_errors, inspect.isclass)
    mine = [(name, kind) for name, kind in found if kind.__module__ == urllib3_errors.__name__]
    return [name for name, kind in mine if issubclass(kind, BaseException)]


@for_each("name", all_of_urllib3())
def test_every_exception_of_urllib3_becomes_one_of_ours(name: str) -> None:
    if name in NEVER_RAISED:
        assert name not in MAPPED
        return
    error, kind = MAPPED[name]
    assert type(error).__name__ in (name, "ProtocolError")
    assert type(mapped(error)) is kind


@for_each(
    "error, stage, kind",
    [
        (TimeoutError("x"), "connect", ConnectTimeoutError),
        (TimeoutError("x"), "send", RequestTimeoutError),
        (TimeoutError("x"), "answer", ReadTimeoutError),
        (ssl.SSLError(1, "x"), "connect", TLSError),
        (ssl.SSLCertVerificationError(1, "x"), "connect", TLSError),
        (ssl.SSLEOFError(8, "x"), "answer", TLSError),
        (ConnectionResetError(104, "x"), "connect", ConnectError),
        (BrokenPipeError(32, "x"), "send", ProtocolError),
        (OSError("x"), "answer", ProtocolError),
        (socket.gaierror(1, "x"), "connect", ConnectError),
        (http.client.RemoteDisconnected("x"), "answer", ProtocolError),
        (http.client.BadStatusLine("x"), "answer", ProtocolError),
        (http.client.ResponseNotReady(), "answer", ProtocolError),
        (UnicodeError("label too long"), "connect", ConnectError),
        (ValueError("x"), "send", TransportError),
        (ValueError("x"), "answer", ProtocolError),
        (ValueError("x"), "body", ProtocolError),
        (urllib3_errors.MaxRetryError(POOL, "/", None), "answer", TransportError),
    ],
)
def test_what_escapes_urllib3_becomes_one_of_ours(
    error: Exception, stage: Stage, kind: type[TransportError]
) -> None:
    found = mapped(error, stage)
    assert type(found) is kind
    assert found.sent is (stage != "connect")


def test_a_long_or_many_lined_reason_is_cut() -> None:
    assert "a b a b" in str(mapped(OSError(5, "a\r\nb " * 1000)))
    assert len(str(mapped(OSError(5, "a\r\nb " * 1000)))) < 400
    assert "\n" not in str(mapped(OSError(5, "a\r\nb")))
