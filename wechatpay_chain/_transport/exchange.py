"""One exchange: a request goes out on one connection, and its answer comes back on it."""

from __future__ import annotations

import contextlib
import http.client
import os
import re
import socket
import time
from typing import TYPE_CHECKING, Any

from urllib3.util import SKIP_HEADER

from wechatpay_chain._transport.errors import NETWORK_FAILURES, RefusedAnswer, network_error
from wechatpay_chain.exceptions import RequestOptionError, ResponseBodyError, TransportError
from wechatpay_chain.message import Headers, Request, Response
from wechatpay_chain.message._headers import field_problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from urllib3 import HTTPResponse
    from urllib3.connection import HTTPConnection

    from wechatpay_chain._transport.errors import Limits, Stage
    from wechatpay_chain._transport.pools import Pool

__all__ = [
    "MOST_INTERIM",
    "MOST_IN_MEMORY",
    "PIECE",
    "Exchange",
    "whole_body",
    "wire_body",
    "wire_fields",
]

# What closing an answer raises while another thread, or the code that a signal interrupted, is
# reading it.
_CLOSED_MEANWHILE = (OSError, ValueError, AttributeError, RuntimeError)


class Exchange:
    """One request, its connection and its answer.

    The connection is given back once, and only when the answer's last byte was read without any
    exception, of the network or not; else it is closed. Nothing the answer holds refers to the
    answer: dropping the last reference to it closes the connection at once.

    Args:
        request: What to send.
        pool: Where connections are taken from and given back to.
        limits: The time limits.
    """

    __slots__ = (
        "_answer",
        "_failures",
        "_held",
        "_limits",
        "_pool",
        "_reader",
        "_request",
        "_socket",
        "_stage",
        "_started",
        "_whole",
    )

    def __init__(self, request: Request, pool: Pool, limits: Limits) -> None:
        self._request = request
        self._pool = pool
        self._limits = limits
        self._stage: Stage = "connect"
        # A list, as popping is atomic: of two threads that are done with it, one has it.
        self._held: list[HTTPConnection] = []
        self._socket: socket.socket | None = None
        self._answer: HTTPResponse | None = None
        self._reader = 0
        self._whole = False
        self._failures: list[TransportError] = []
        self._started = time.perf_counter()

    def run(self, fields: dict[str, str], *, streamed: bool) -> Response:
        """Send, and read the answer, or only its head where it is to be streamed."""
        try:
            answer = self._ask(fields)
            # An empty body (204) is read at once in any case: there is nothing to stream.
            if streamed and answer.length_remaining != 0:
                self._reader = os.getpid()
                return self._response(answer, self._chunks(answer), self.close)
            self._stage = "body"
            body = whole_body(answer)
            self._whole = True
        except NETWORK_FAILURES as error:
            self._fail(error)
        except BaseException:
            self._drop()
            raise
        else:
            self.close()
            return self._response(answer, body)
        raise self._failures.pop()

    def _ask(self, fields: dict[str, str]) -> HTTPResponse:
        connection = self._connect()
        self._stage = "send"
        self._send(connection, fields)
        self._stage = "answer"
        # The connection lets go of its socket when the answer is the last one on it.
        self._socket = connection.sock
        answer = self._answer = connection.getresponse()
        if answer.status < FINAL:  # Answer skips these: should it ever miss one
            raise RefusedAnswer(f"{answer.status} is no final answer")
        return answer

    def _connect(self) -> HTTPConnection:
        found = self._pool.take()
        if found is not None:
            self._held.append(found)
            return found
        made = self._pool.route.connection(self._limits.connect)
        made.response_class = Answer
        self._held.append(made)
        made.connect()
        return made

    def _send(self, connection: HTTPConnection, fields: dict[str, str]) -> None:
        request, route = self._request, self._pool.route
        connection.timeout = self._limits.read
        try:  # noqa: SIM105 - suppress() costs a microsecond in every call
            connection.request(
                request.method,
                request.origin + request.target if route.forwarded else request.target,
                body=wire_body(request.body),
                headers=fields,
                preload_content=False,
            )
        except (BrokenPipeError, ConnectionResetError):
            # A server may answer and close before it has read everything (413, 400): that
            # answer says more than the broken connection. Without one, reading it fails.
            pass

    def _chunks(self, answer: HTTPResponse) -> Iterator[bytes]:
        self._stage = "body"
        try:
            for chunk in answer.stream(PIECE, decode_content=True):
                if not self._held:
                    break
                yield chunk
            self._whole = bool(self._held)
        except NETWORK_FAILURES as error:
            if self._held:
                self._fail(error)
        except AttributeError:  # urllib3's, when the file it reads was closed meanwhile
            if self._held:
                raise
        if self._failures:
            raise self._failures.pop()
        if not self._whole:
            raise ResponseBodyError("the answer was closed while its body was being read")

    def _response(self, answer: HTTPResponse, body: Any, close: Any = None) -> Response:
        # A proxy that was sent credentials may echo them; the reason phrase stands in errors.
        reason = "" if self._pool.route.fields else answer.reason
        return Response(
            answer.status,
            Headers(answer.headers.items()),
            body,
            request=self._request,
            reason=reason or "",
            elapsed=time.perf_counter() - self._started,
            close=close,
        )

    def _fail(self, error: Exception) -> None:
        """Keep what to raise after *error* was handled, which else would become its context.

        It is popped when it is raised: an error that its own traceback leads to would wait for
        the garbage collector.
        """
        self._drop()
        route = self._pool.route
        failure = network_error(error, self._request, self._stage, self._limits, route.proxy)
        # A proxy's words may quote what was sent to it.
        heard = self._stage == "connect" or route.forwarded
        secret = heard and route.proxy is not None and route.proxy.has_credentials
        failure.__cause__ = None if secret else error
        self._failures.append(failure)

    def close(self) -> None:
        """Be done with the answer, read to its end or not."""
        if not self._whole:
            self._drop()
        elif (connection := self._taken()) is not None:
            self._pool.give(connection)  # which takes no closed one

    def _drop(self) -> None:
        connection = self._taken()
        if connection is None:
            return
        if self._socket is not None and self._reader == os.getpid():
            # Wakes a thread that is reading a stream; closing alone would wait for it. A forked
            # child that lets go of its parent's stream leaves the parent's socket as it is.
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
        if self._answer is not None:
            # An answer that ends with its connection holds the socket on its own.
            with contextlib.suppress(*_CLOSED_MEANWHILE):
                self._answer.close()
        connection.close()

    def _taken(self) -> HTTPConnection | None:
        try:
            return self._held.pop()
        except IndexError:
            return None

    def __del__(self) -> None:
        if self._held:
            self._drop()


FINAL = 200
"""The lowest status of a final answer; those below are interim ones."""

MOST_INTERIM = 32
"""Interim answers that are skipped before the final one; more are refused."""

_SWITCHED = 101


class Answer(http.client.HTTPResponse):
    """One answer from its status line on.

    http.client skips an interim ``100`` and takes every other 1xx for the final answer, so that
    the real one would be read by the next request on the connection. A client has to be able to
    pass over any number of them (RFC 9110, section 15.2). The exception is ``101``: after it the
    connection does not speak HTTP any more.
    """

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(MOST_INTERIM + 1):
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if status == _SWITCHED:
                raise RefusedAnswer("the server switched protocols (101), which was not asked for")
            if status >= FINAL:
                return version, status, reason
            http.client.parse_headers(self.fp)
        raise RefusedAnswer(f"more than {MOST_INTERIM} interim answers (1xx) came first")

    def _safe_read(self, amt: int) -> bytes:
        # int() takes a chunk size of -1, and read(-1) everything up to the connection's end.
        if amt < 0:
            raise RefusedAnswer("a chunk of it has a negative length")
        data: bytes = super()._safe_read(amt)  # type: ignore[misc]
        return data


MOST_IN_MEMORY = 64 * 1024 * 1024
"""Bytes, after decoding, of the largest body that is kept in memory. Streams and sinks take any."""

_AT_ONCE = 1024 * 1024  # bytes; memory is taken for what a length field says, before it comes


def whole_body(answer: HTTPResponse) -> bytes:
    """The body, decoded, read to its end.

    Raises:
        RefusedAnswer: It is larger than :data:`MOST_IN_MEMORY`. The connection is of no use then.
    """
    length = answer.length_remaining
    if length is not None and length <= _AT_ONCE and "content-encoding" not in answer.headers:
        return answer.read(decode_content=True)
    # Some hundred kilobytes of gzip can hold a gigabyte, and a length field can say anything.
    pieces: list[bytes] = []
    left = MOST_IN_MEMORY
    if length is not None and length > left:
        raise _too_large()
    for piece in answer.stream(PIECE, decode_content=True):
        pieces.append(piece)
        left -= len(piece)
        if left < 0:
            raise _too_large()
    return b"".join(pieces)


def _too_large() -> RefusedAnswer:
    return RefusedAnswer(
        f"its body is larger than the {MOST_IN_MEMORY:,} bytes that are kept in memory "
        "(use stream or sink)"
    )


PIECE = 65536
"""Bytes that are written, or read, at a time."""

_REQUEST_LINE = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+ /[!-~]*").fullmatch
_NO_NAME = re.compile(r"[^!#$%&'*+.^_`|~0-9A-Za-z-]").search


def wire_fields(request: Request, added: Mapping[str, str]) -> dict[str, str]:
    """The header fields to send, checked, as urllib3 takes them.

    Args:
        request: What is sent.
        added: Fields that the way to the server needs.

    Raises:
        RequestOptionError: A field or the request line cannot be written as HTTP. The text has
            the field's name, never its value.
    """
    headers = request.headers
    fields = dict(headers.items())
    if not _ordinary(request, fields):
        _refuse_unsendable(request)
    if "accept-encoding" not in headers:
        fields["Accept-Encoding"] = SKIP_HEADER  # urllib3 would send "identity"
    if len(request.body) > PIECE and "content-length" not in headers:
        fields["Content-Length"] = str(len(request.body))
    if added:
        fields.update(added)
    return fields


def _ordinary(request: Request, fields: dict[str, str]) -> bool:
    """Whether nothing needs a closer look: all fields at once, as this runs for every call."""
    try:
        names, values = "".join(fields).lower(), "".join(fields.values())
    except TypeError:  # a value that is not text
        return False
    written = values.isascii() and not ("\r" in values or "\n" in values or "\0" in values)
    framing = "-length" in names or "transfer-" in names
    named = "" not in fields and not _NO_NAME(names)
    line = _REQUEST_LINE(f"{request.method} {request.target}")
    return written and named and not framing and line is not None


def _refuse_unsendable(request: Request) -> None:
    """Refuse what cannot be written into an HTTP head; of a value, only its field's name."""
    if not _REQUEST_LINE(f"{request.method} {request.target}"):
        raise RequestOptionError(
            "the method must be an HTTP token, and the request-target start with '/' and be "
            "percent-encoded ASCII"
        )
    for name, value in request.headers.items():
        problem = field_problem(name, value) or _framing_problem(name, value, len(request.body))
        if problem:
            raise RequestOptionError(problem, option="headers")


def _framing_problem(name: str, value: str, length: int) -> str:
    if name.lower() == "transfer-encoding":
        return f"headers: {name!r} cannot be given: the body is sent whole, with its Content-Length"
    if name.lower() == "content-length" and value != str(length):
        return f"headers: {name!r} does not state the length of the body; leave it out"
    return ""


def wire_body(body: bytes) -> Any:
    """The body as urllib3 takes it."""
    # One sendall() of everything would have to be done within read_timeout: an upload of 20 MB
    # over a slow line is not. In pieces, the limit is for each of them.
    if len(body) <= PIECE:
        return body or None  # None: no Content-Length on GET and DELETE, 0 on the others
    view = memoryview(body)
    return (view[start : start + PIECE] for start in range(0, len(body), PIECE))
