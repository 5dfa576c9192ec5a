"""pytest-httpserver with connections that are kept, as the real platform keeps them.

werkzeug's development server closes each connection after one answer and waits 10 ms before it
does. Here a connection serves request after request, and an answer leaves in one piece, without
waiting for the last one's acknowledgement (Nagle's algorithm).
"""

from __future__ import annotations

import contextlib
import io
import logging
import socket
import threading
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from pytest_httpserver import HTTPServer
from werkzeug.serving import WSGIRequestHandler

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

__all__ = ["RAW", "KeepAliveServer"]

RAW = "wechatpay_chain.raw"
"""The environ's key for the request-target and the header fields exactly as they came.

WSGI loses the fields' spelling and order, and Python's HTTP server a target's second slash.
"""

_POLL = 0.02  # seconds until stop() is noticed
_HANG_UP = 0.5  # seconds that stop() gives what is being answered
_BODILESS = ("1", "204", "304")

_logger = logging.getLogger("wechatpay_chain.testing")


class _Connections:
    """The open ones."""

    def __init__(self) -> None:
        self._open: set[socket.socket] = set()
        self._changed = threading.Condition()

    def add(self, connection: socket.socket) -> None:
        with self._changed:
            self._open.add(connection)

    def remove(self, connection: socket.socket) -> None:
        with self._changed:
            self._open.discard(connection)
            self._changed.notify_all()

    def hang_up(self) -> None:
        with self._changed:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self._changed.wait_for(lambda: not self._open, _HANG_UP)


class KeepAliveServer(HTTPServer):
    """A threaded pytest-httpserver whose connections are kept until :meth:`stop`."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(host, port, threaded=True)
        self._connections = _Connections()

    def thread_target(self) -> None:
        """Serve; runs in the server's thread."""
        server: Any = self.server
        server.RequestHandlerClass = partial(_KeepAliveHandler, connections=self._connections)
        server.serve_forever(_POLL)

    def stop(self) -> None:
        """Stop listening, then close the connections that clients keep."""
        super().stop()
        self._connections.hang_up()


class _KeepAliveHandler(WSGIRequestHandler):
    """Answers request after request on one connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave together, when flushed

    def __init__(self, *arguments: Any, connections: _Connections) -> None:
        self._connections = connections
        super().__init__(*arguments)

    def setup(self) -> None:
        super().setup()
        self._connections.add(self.connection)

    def finish(self) -> None:
        # The client may be gone with part of an answer still in the buffer.
        with contextlib.suppress(ConnectionError):
            super().finish()
        self._connections.remove(self.connection)

    def run_wsgi(self) -> None:
        """Answer one request."""
        environ = self._environ()
        head: list[Any] = []

        def start_response(status: str, fields: list[tuple[str, str]], _info: Any = None) -> Any:
            head[:] = [status, fields]
            return self.wfile.write

        chunks = self.server.app(environ, start_response)
        self._send(head[0], head[1], chunks)

    def _environ(self) -> WSGIEnvironment:
        # The body is read here and now: what an application leaves unread would be taken for the
        # next request.
        self.environ = environ = self.make_environ()
        source = environ["wsgi.input"]
        if "wsgi.input_terminated" in environ:
            body = source.read()
        else:
            body = source.read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        environ[RAW] = (self.requestline.split()[1], self.headers.items())
        return environ

    def _send(self, status: str, fields: list[tuple[str, str]], chunks: Iterable[bytes]) -> None:
        code, _, reason = status.partition(" ")
        self.send_response(int(code), reason)
        for name, value in fields:
            self.send_header(name, value)
        measured = any(name.lower() == "content-length" for name, _ in fields)
        if not measured and not code.startswith(_BODILESS):
            self.send_header("Connection", "close")  # its end is the body's end
        self.end_headers()
        for chunk in chunks:
            self.wfile.write(chunk)
            self.wfile.flush()
        if close := getattr(chunks, "close", None):
            close()

    def log(self, type: str, message: str, *arguments: Any) -> None:  # noqa: A002 - werkzeug's
        """To this package's logger; werkzeug's own would write to the terminal."""
        _logger.debug("%s: %s", type, message % arguments)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Nothing: what came and what went is in the platform's records."""
