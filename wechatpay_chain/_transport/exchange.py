"""One exchange: a request goes out on one connection, and its answer comes back on it.

**Stages.** An exchange goes through ``connect``, ``send``, ``answer`` and ``body``. Connecting is a
step of its own: TCP, a proxy's tunnel, the TLS handshake. Until it ends, no byte of the request has
been written, so ``error.sent`` is ``False`` and repeating the call is safe. From ``send`` on,
``error.sent`` is ``True``: the request may have been carried out, whatever failed. A broken pipe
while sending is not a failure yet, as a server may answer and close before it has read everything.

**Ownership.** The exchange alone holds its connection. It gives it back to the pool once, and only
if the answer's last byte was read without an exception of any kind, ``KeyboardInterrupt`` included;
otherwise it closes it. A signature does not name its request, so anything left over on a kept
connection would verify as the answer to the next call. A streamed answer keeps its connection until
it is read or closed. Nothing that an answer holds refers back to the answer, so dropping the last
reference closes the connection at once, without waiting for the garbage collector.

**Interim answers.** A client must be able to pass over any number of them before the final one
(RFC 9110, section 15.2). ``http.client`` passes over 100 and takes every other 1xx for the final
answer, which would leave the real one on the connection. :class:`FinalResponse` passes over all of
them, up to a limit, and refuses 101: after it the connection no longer speaks HTTP.

**Bodies in memory** are limited, after decoding: a few hundred kilobytes of gzip can expand to a
gigabyte, and a ``Content-Length`` can claim anything. Memory for more than a megabyte is therefore
taken only as bytes arrive. Streams and sinks have no limit.

**Closing from outside.** Another thread may close a stream that is being read. That shuts the
socket down, because closing alone would wait for the reader; the reader wakes up and raises instead
of taking what came so far for the whole body. A forked child that drops its parent's stream closes
its copy of the socket without shutting it down, so the parent's goes on working.

**Once only.** Nothing is sent again, not even if a kept connection turns out to be dead: a
signature is good for one request with one nonce, and a payment must not be made twice.
"""

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

# What closing an answer raises while another thread, or code that a signal interrupted, reads it.
_CLOSED_MEANWHILE = (OSError, ValueError, AttributeError, RuntimeError)


class Exchange:
    """One request, its connection and its answer.

    Args:
        request: The request to send.
        pool: The connections to choose from and to give this one back to.
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
        # A list, because popping is atomic: if two threads are done with it, one gets it.
        self._held: list[HTTPConnection] = []
        self._socket: socket.socket | None = None
        self._answer: HTTPResponse | None = None
        self._reader = 0
        self._whole = False
        self._failures: list[TransportError] = []
        self._started = time.perf_counter()

    def run(self, fields: dict[str, str], *, streamed: bool) -> Response:
        """Send, and read the answer, or only its head if it is to be streamed."""
        try:
            answer = self._ask(fields)
            # An empty body (204) is always read at once: there is nothing to stream.
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
        # The connection drops its socket if this answer is the last one on it.
        self._socket = connection.sock
        answer = self._answer = connection.getresponse()
        if answer.status < FINAL:  # a safeguard: FinalResponse skips these
            raise RefusedAnswer(f"{answer.status} is not a final answer")
        return answer

    def _connect(self) -> HTTPConnection:
        found = self._pool.take()
        if found is not None:
            self._held.append(found)
            return found
        made = self._pool.route.connection(self._limits.connect)
        made.response_class = FinalResponse
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
            # A server may answer and close before it has read everything (413, 400): that answer
            # says more than the broken connection. If there is none, reading it fails.
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
        except AttributeError:  # from urllib3, if its file was closed meanwhile
            if self._held:
                raise
        if self._failures:
            raise self._failures.pop()
        if not self._whole:
            raise ResponseBodyError("the answer was closed while its body was being read")

    def _response(self, answer: HTTPResponse, body: Any, close: Any = None) -> Response:
        # A proxy may echo the credentials sent to it, and the reason phrase appears in errors.
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
        """Keep the error to raise once *error* has been handled, which would become its context.

        It is popped when it is raised: if its own traceback led to it, it would stay alive until
        the garbage collector ran.
        """
        self._drop()
        route = self._pool.route
        failure = network_error(error, self._request, self._stage, self._limits, route.proxy)
        # A proxy's error text may quote what was sent to it.
        heard = self._stage == "connect" or route.forwarded
        secret = heard and route.proxy is not None and route.proxy.has_credentials
        failure.__cause__ = None if secret else error
        self._failures.append(failure)

    def close(self) -> None:
        """Finish with the answer, whether or not it was read to its end."""
        if not self._whole:
            self._drop()
        elif (connection := self._taken()) is not None:
            self._pool.give(connection)  # which ignores a closed one

    def _drop(self) -> None:
        connection = self._taken()
        if connection is None:
            return
        if self._socket is not None and self._reader == os.getpid():
            # Wakes a thread that is reading a stream; closing alone would wait for it. In a forked
            # child the socket belongs to the parent too, and must not be shut down.
            with contextlib.suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)
        if self._answer is not None:
            # An answer that ends with its connection holds the socket itself.
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
"""The lowest status of a final answer; those below are interim."""

MOST_INTERIM = 32
"""How many interim answers are skipped before the final one; more are refused."""

_SWITCHED = 101


class FinalResponse(http.client.HTTPResponse):
    """An answer read from its final status line on; interim ones before it are skipped."""

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(MOST_INTERIM + 1):
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if status == _SWITCHED:
                raise RefusedAnswer("the server switched protocols (101) unasked")
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
"""Bytes, after decoding, of the largest body kept in memory. Streams and sinks have no limit."""

_AT_ONCE = 1024 * 1024  # bytes; for a stated length, memory is allocated before the bytes arrive


def whole_body(answer: HTTPResponse) -> bytes:
    """Read the body to its end, decoded.

    Raises:
        RefusedAnswer: It is larger than :data:`MOST_IN_MEMORY`. The connection is then unusable.
    """
    length = answer.length_remaining
    if length is not None and length <= _AT_ONCE and "content-encoding" not in answer.headers:
        return answer.read(decode_content=True)
    # A small gzip body can expand to a gigabyte, and a length field can claim anything.
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
"""Bytes written or read at a time."""

_REQUEST_LINE = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+ /[!-~]*").fullmatch
_NO_NAME = re.compile(r"[^!#$%&'*+.^_`|~0-9A-Za-z-]").search


def wire_fields(request: Request, added: Mapping[str, str]) -> dict[str, str]:
    """The header fields to send, checked, as urllib3 takes them.

    Args:
        request: The request to send.
        added: Fields that the proxy needs.

    Raises:
        RequestOptionError: A field or the request line cannot be written as HTTP. The
            message names the field, never its value.
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
    """Whether nothing needs a closer look; checks all fields at once, as it runs for every call."""
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
    """Refuse what cannot be written into an HTTP head; never quote a field's value."""
    if not _REQUEST_LINE(f"{request.method} {request.target}"):
        raise RequestOptionError(
            "the method must be an HTTP token, and the request-target must start with '/' and be "
            "percent-encoded ASCII"
        )
    for name, value in request.headers.items():
        problem = field_problem(name, value) or _framing_problem(name, value, len(request.body))
        if problem:
            raise RequestOptionError(problem, option="headers")


def _framing_problem(name: str, value: str, length: int) -> str:
    if name.lower() == "transfer-encoding":
        return f"headers: remove {name!r}: the body is sent whole, with its Content-Length"
    if name.lower() == "content-length" and value != str(length):
        return f"headers: {name!r} does not match the length of the body; leave it out"
    return ""


def wire_body(body: bytes) -> Any:
    """The body as urllib3 takes it."""
    # A single sendall() of everything would have to finish within read_timeout, which an upload of
    # 20 MB over a slow line does not. In pieces, the limit applies to each of them.
    if len(body) <= PIECE:
        return body or None  # None: no Content-Length on GET and DELETE, 0 on the others
    view = memoryview(body)
    return (view[start : start + PIECE] for start in range(0, len(body), PIECE))
