"""One attempt to deliver a notification: a POST, and whether what came back acknowledges it.

Rule: 200 or 204 within 5 seconds acknowledges; of the older form, whose body says ``code``, only
``SUCCESS`` does. Redirects are not followed.
Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791861
"""

from __future__ import annotations

import contextlib
import io
import socket
import ssl
import time
from collections.abc import Callable, Iterator, Mapping
from http.client import (
    HTTPConnection,
    HTTPException,
    HTTPResponse,
    HTTPSConnection,
    IncompleteRead,
)
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import SplitResult

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import one_line

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

__all__ = ["Reply", "post"]

_GOOD = (200, 204)
_LARGEST_REPLY = 1 << 16
_Opened = Callable[[socket.socket], contextlib.AbstractContextManager[None]]


class Reply(NamedTuple):
    """The response to a notification.

    Attributes:
        status: The HTTP status, or ``None``.
        body: The body's first 64 KiB.
        problem: Why it does not acknowledge; empty where it does.
    """

    status: int | None
    body: bytes
    problem: str


def post(
    url: SplitResult,
    headers: Mapping[str, str],
    body: bytes,
    *,
    timeout: float,
    opened: _Opened,
    context: ssl.SSLContext | None = None,
) -> Reply:
    """Post a notification.

    Args:
        url: The URL to post to.
        headers: The headers.
        body: The body.
        timeout: Seconds for all of it.
        opened: Is given the socket and returns a context that lasts as long as it is used;
            shutting the socket down from another thread ends the attempt.
        context: The settings for https; this machine's unless given.
    """
    deadline = time.monotonic() + timeout
    connection = _connection(url)
    try:
        connection.sock = _connected(connection, url, timeout, context)
        with opened(connection.sock):
            if isinstance(connection.sock, ssl.SSLSocket):
                connection.sock.do_handshake()
            connection.request("POST", url.path or "/", body, {"Connection": "close", **headers})
            return _read(_Until(connection.sock, deadline))
    except TimeoutError:
        return Reply(None, b"", f"no answer within {timeout:g} s")
    except (OSError, HTTPException, ValueError) as error:
        return Reply(None, b"", one_line(f"{type(error).__name__}: {error}"))
    finally:
        connection.close()


class _Until(io.RawIOBase):
    """Reads a socket as long as there is time; a socket's own limit is for one piece only."""

    def __init__(self, connection: socket.socket, deadline: float) -> None:
        self._connection = connection
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        self._connection.settimeout(left)
        return self._connection.recv_into(buffer)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """The method that ``HTTPResponse`` calls on a socket."""
        return io.BufferedReader(self)


def _connection(url: SplitResult) -> HTTPConnection:
    kind = HTTPSConnection if url.scheme == "https" else HTTPConnection
    return kind(url.hostname or "", url.port)


def _connected(
    connection: HTTPConnection, url: SplitResult, timeout: float, context: ssl.SSLContext | None
) -> socket.socket:
    # Without the handshake, which takes as long as the other side likes.
    plain = socket.create_connection((connection.host, connection.port), timeout)
    if url.scheme == "http":
        return plain
    tls = context or ssl.create_default_context()
    return tls.wrap_socket(plain, server_hostname=connection.host, do_handshake_on_connect=False)


def _read(source: _Until) -> Reply:
    with _answer(source) as answer:
        body = answer.read(_LARGEST_REPLY)
        if answer.length and len(body) < _LARGEST_REPLY:
            raise IncompleteRead(body, answer.length)
        return Reply(answer.status, body, _problem(answer.status, body))


@contextlib.contextmanager
def _answer(source: _Until) -> Iterator[HTTPResponse]:
    answer = HTTPResponse(cast("Any", source), method="POST")
    try:
        answer.begin()
        yield answer
    finally:
        answer.close()


def _problem(status: int, body: bytes) -> str:
    if status not in _GOOD:
        moved = ", and redirects are not followed" if 300 <= status < 400 else ""  # noqa: PLR2004
        return f"answered {status}{moved}"
    code = _code(body)
    return "" if code == "SUCCESS" else one_line(f"answered {status} with code {code}", 80)


def _code(body: bytes) -> Any:
    """The body's ``code``, whatever it is; ``SUCCESS`` where the body says none."""
    try:
        document = decode_json(body)
    except ValueError:
        document = None
    return document.get("code", "SUCCESS") if isinstance(document, dict) else "SUCCESS"
