"""pytest-httpserver with connections that are kept, as the real platform keeps them.

werkzeug's development server closes each connection after one answer and waits 10 ms before it
does. Here a connection serves request after request, and an answer leaves in one piece, without
waiting for the last one's acknowledgement (Nagle's algorithm), unless a :class:`Delivery` says
otherwise.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import re
import socket
import ssl
import struct
import sys
import threading
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, NoReturn

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response
from werkzeug.serving import WSGIRequestHandler

from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.testing._message.answer import DELIVERY, Delivery
from wechatpay_chain.testing._server.tls import linger

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

__all__ = ["RAW", "KeepAliveServer"]

RAW = "wechatpay_chain.raw"
"""The environ's key for the request-target and the header fields exactly as they came.

WSGI loses the fields' spelling and order, and Python's HTTP server a target's second slash.
"""

_POLL = 0.02  # seconds until stop() is noticed
_HANG_UP = 0.5  # seconds that stop() gives what is being answered
_HANDSHAKE = 10.0  # seconds that a client has for TLS's
_LOGGED = 1_000  # exchanges that pytest-httpserver's own log keeps
_LENGTH = re.compile(r"[0-9]{1,15}")
_BODILESS = ("1", "204", "304")
# struct linger: on, no seconds; Windows has it in shorts
_RESET_ON_CLOSE = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)

_logger = logging.getLogger("wechatpay_chain.testing")


_AT_ONCE = Delivery()


class _Connections:
    """The open ones."""

    def __init__(self) -> None:
        self._open: set[socket.socket] = set()
        self._changed = threading.Condition()
        self.hung_up = threading.Event()

    def add(self, connection: socket.socket) -> None:
        with self._changed:
            self._open.add(connection)

    def remove(self, connection: socket.socket) -> None:
        with self._changed:
            self._open.discard(connection)
            self._changed.notify_all()

    def hang_up(self) -> None:
        self.hung_up.set()
        with self._changed:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self._changed.wait_for(lambda: not self._open, _HANG_UP)

    def abandon(self) -> None:
        """Close this process's copies; without the lock, whose holder may not be in it."""
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.close()
        self._open.clear()


class KeepAliveServer(HTTPServer):
    """A threaded pytest-httpserver whose connections are kept until :meth:`stop`.

    Args:
        host: The address to listen on.
        port: 0 for any free one.
        answer: Answers what none of pytest-httpserver's own matchers answers; its environ may be
            given a :data:`DELIVERY`.
        on_head: Is given the environ of each request before its body is read; what it returns is
            the delivery unless *answer* leaves another.
        tls: The settings of HTTPS; HTTP without.
        on_stranger: Is called where a client's certificate is refused in the handshake.
    """

    def __init__(
        self,
        host: str,
        port: int,
        answer: Callable[[Request], Response],
        *,
        on_head: Callable[[WSGIEnvironment], Delivery | None] = lambda _environ: None,
        tls: ssl.SSLContext | None = None,
        on_stranger: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(host, port, tls, threaded=True)
        self._answer = answer
        self._on_head = on_head
        self._on_stranger = on_stranger
        self._connections = _Connections()
        self._pid = os.getpid()

    def thread_target(self) -> None:
        """Serve; runs in the server's thread."""
        server: Any = self.server
        server.RequestHandlerClass = partial(
            _KeepAliveHandler,
            connections=self._connections,
            on_head=self._on_head,
            on_stranger=self._on_stranger,
        )
        server.serve_forever(_POLL)

    def start(self) -> None:
        """Listen, in a thread of its own; also once more after :meth:`stop`.

        Raises:
            ConfigurationError: The host or the port cannot be listened on.
        """
        self._pid = os.getpid()
        self._connections.hung_up.clear()
        said = io.StringIO()
        try:
            # werkzeug says what is wrong on stderr, in several lines, and ends the program.
            with contextlib.redirect_stderr(said):
                super().start()
        except (OSError, OverflowError, UnicodeError, SystemExit) as error:
            why = said.getvalue().partition("\n")[0] or getattr(error, "strerror", "") or str(error)
            raise ConfigurationError(
                f"{self.host}:{self.port} cannot be listened on: {why}", key="port"
            ) from None

    def stop(self) -> None:
        """Stop listening, then close the connections that clients keep."""
        if self._pid != os.getpid():
            self._abandon()
            return
        super().stop()
        self._connections.hang_up()

    def _abandon(self) -> None:
        """Let go of the sockets in a process that :func:`os.fork` made: no thread is in it."""
        connections, self._connections = self._connections, _Connections()
        connections.abandon()
        server, self.server, self.server_thread = self.server, None, None
        if server is not None:
            server.socket.close()

    def application(self, request: Request) -> Response:
        """Answer, and keep the exchange without bodies in ``log``: the last thousand of them."""
        log = self.log  # another one after clear_log(), which this request came before
        request.get_data()
        response = self.dispatch(request)
        # A copy: werkzeug adds a content type to what it is given.
        head = Response(status=response.status, headers=[*response.headers])
        log.append((_bodiless(request), head))
        del log[:-_LOGGED]
        return response

    def respond_nohandler(self, request: Request, extra_message: str = "") -> Response:
        """Answer what no matcher is for, unless the order of requests was given and broken."""
        if self.permanently_failed:
            return super().respond_nohandler(request, extra_message)
        return self._answer(request)


def _bodiless(request: Request) -> Request:
    kept = {name: value for name, value in request.environ.items() if name != "werkzeug.request"}
    return Request({**kept, "wsgi.input": io.BytesIO(), "CONTENT_LENGTH": "0"})


class _KeepAliveHandler(WSGIRequestHandler):
    """Answers request after request on one connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave together, when flushed

    def __init__(
        self,
        *arguments: Any,
        connections: _Connections,
        on_head: Callable[[WSGIEnvironment], Delivery | None],
        on_stranger: Callable[[], None],
    ) -> None:
        self._connections = connections
        self._on_head = on_head
        self._on_stranger = on_stranger
        super().__init__(*arguments)

    def setup(self) -> None:
        super().setup()
        self._connections.add(self.connection)

    def handle(self) -> None:
        """Answer until either side has enough."""
        if isinstance(self.connection, ssl.SSLSocket) and not self._shakes_hands():
            return
        super().handle()

    def _shakes_hands(self) -> bool:
        # Here and not in accept(), where one slow client would hold up all others.
        try:
            self.connection.settimeout(_HANDSHAKE)
            self.connection.do_handshake()
            self.connection.settimeout(None)
        except OSError as error:
            self.log("info", "TLS: %s", error)
            if isinstance(error, ssl.SSLCertVerificationError):
                self._on_stranger()
                linger(self.connection)
            return False
        return True

    def finish(self) -> None:
        # The client may be gone with part of an answer still in the buffer.
        with contextlib.suppress(OSError):
            super().finish()
        self._connections.remove(self.connection)

    def handle_expect_100(self) -> bool:
        """Ask for the body now: in the buffer the interim answer would wait for the final one."""
        goes_on = super().handle_expect_100()
        self.wfile.flush()
        return goes_on

    def run_wsgi(self) -> None:
        """Answer one request."""
        self.environ = environ = self.make_environ()
        environ[RAW] = (self.requestline.split()[1], self.headers.items())
        delivery = self._on_head(environ)
        if delivery is not None:
            environ[DELIVERY] = delivery
            if delivery.reset_before_reading:
                self._reset()
        self._read_body(environ)
        head: list[Any] = []

        def start_response(status: str, fields: list[tuple[str, str]], _info: Any = None) -> Any:
            head[:] = [status, fields]
            return self.wfile.write

        chunks = self.server.app(environ, start_response)
        self._send(head[0], head[1], chunks, environ.get(DELIVERY, _AT_ONCE))

    def _read_body(self, environ: WSGIEnvironment) -> None:
        # The body is read here and now: what an application leaves unread would be taken for the
        # next request.
        source, length = environ["wsgi.input"], environ.get("CONTENT_LENGTH") or "0"
        is_chunked = "wsgi.input_terminated" in environ
        if not is_chunked and not _LENGTH.fullmatch(length):
            self._refuse()
        try:
            body = source.read() if is_chunked else source.read(int(length))
        except OSError as error:  # what werkzeug raises for an invalid chunk
            if isinstance(error, ConnectionError):
                raise
            self._refuse()
        environ["wsgi.input"] = io.BytesIO(body)

    def _refuse(self) -> NoReturn:
        """400, and no more of this connection: where the next request begins is not known."""
        self.send_error(400)
        raise ConnectionAbortedError

    def _send(
        self,
        status: str,
        fields: list[tuple[str, str]],
        chunks: Iterable[bytes],
        delivery: Delivery,
    ) -> None:
        if delivery.reset_before_answer:
            self._reset()
        if not self._connections.hung_up.wait(delivery.delay_head):
            self._send_head(status, fields)
            self._send_body(chunks, delivery)
        if close := getattr(chunks, "close", None):
            close()

    def _send_head(self, status: str, fields: list[tuple[str, str]]) -> None:
        code, _, reason = status.partition(" ")
        self.send_response(int(code), reason)
        for name, value in fields:
            self.send_header(name, value)
        measured = any(name.lower() == "content-length" for name, _ in fields)
        if not measured and not code.startswith(_BODILESS):
            self.send_header("Connection", "close")  # its end is the body's end
        self.end_headers()

    def _send_body(self, chunks: Iterable[bytes], delivery: Delivery) -> None:
        if delivery.truncate_at is not None:
            chunks = [b"".join(chunks)[: delivery.truncate_at]]
            self.close_connection = True
        if delivery.delay_body_per_chunk:
            self.wfile.flush()
            chunks = self._slowly(b"".join(chunks), delivery)
        for chunk in chunks:
            self.wfile.write(chunk)
            self.wfile.flush()
        self.wfile.flush()

    def _slowly(self, body: bytes, delivery: Delivery) -> Iterable[bytes]:
        for start in range(0, len(body), delivery.chunk):
            if self._connections.hung_up.wait(delivery.delay_body_per_chunk):
                return
            yield body[start : start + delivery.chunk]

    def _reset(self) -> NoReturn:
        """Have the peer see a reset: closing with nothing to linger for sends RST."""
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
        # The socket is open for as long as a file made of it is.
        for each in (self.wfile, self.rfile, self.connection):
            with contextlib.suppress(OSError):
                each.close()
        raise ConnectionAbortedError  # as if the client had gone: ends this handler quietly

    def log(self, type: str, message: str, *arguments: Any) -> None:  # noqa: A002 - werkzeug's
        """To this package's logger; werkzeug's own would write to the terminal."""
        _logger.debug("%s: %s", type, message % arguments)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nothing: what came and what went is in the platform's records."""
