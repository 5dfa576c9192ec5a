"""A merchant's side for tests of flows: a real HTTP server that takes notifications."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from wechatpay_chain import Client
    from wechatpay_chain.notifications import Notification

__all__ = ["Receiver"]

_JOIN = 5.0  # seconds


class Receiver:
    """Proves, decrypts, keeps and acknowledges what is posted to :attr:`url`.

    Args:
        client: Its keys.
    """

    def __init__(self, client: Client) -> None:
        self.notifications: list[Notification] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                try:
                    notification = client.notifications.parse(self.headers.items(), body)
                except Exception as error:  # noqa: BLE001 - refused, as a merchant does
                    status, headers, content = client.notifications.refuse(error)
                else:
                    receiver.notifications.append(notification)
                    status, headers, content = notification.acknowledge()
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_arguments: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        """Where to post."""
        return f"http://127.0.0.1:{self._server.server_port}/notify"

    @property
    def told(self) -> list[tuple[str, Any]]:
        """Event type and resource of each notification, in the order they came."""
        return [(one.event_type, one.resource) for one in self.notifications]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join(_JOIN)
        self._server.server_close()
