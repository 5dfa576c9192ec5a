"""Notifications with the standard library's http.server: proved, decrypted, handled once, answered.

    python examples/notify_http_server.py

Copy ``make_app``; ``main`` lets the example run on its own, without WeChat Pay.
"""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import urllib3

from wechatpay_chain.notifications import Answer, Inbox, Notification, Notifications

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import Message

SHORT = re.compile(r"[0-9]{1,6}")  # lengths under a megabyte; a notification has a few thousand


def make_app(
    notifications: Notifications, inbox: Inbox, handler: Callable[[Notification], object]
) -> type[BaseHTTPRequestHandler]:
    """A request handler that takes notifications at ``/notify``."""

    def take(headers: Message, body: bytes) -> Answer:
        try:
            notification = notifications.parse(headers, body)
            outcome = inbox.handle(notification, handler)
        except Exception as error:  # noqa: BLE001 - after any failure it must be sent again
            print("refused:", error)
            return notifications.refuse(error)
        if outcome.acknowledge:
            return notification.acknowledge()
        return notifications.refuse("another worker is handling it", 503)

    class Notify(BaseHTTPRequestHandler):
        timeout = 10  # seconds for which a peer may stay silent

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length", "")
            if self.path == "/notify" and SHORT.fullmatch(length):
                self.answer(take(self.headers, self.rfile.read(int(length))))
            else:
                self.send_error(400)

        def answer(self, answer: Answer) -> None:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.body:
                self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, *_arguments: object) -> None:
            """Stay silent."""

    return Notify


def ship(notification: Notification) -> None:
    """What a payment means to this shop; runs once per payment, and again if it was killed."""
    print("shipping", notification.resource["out_trade_no"])


@contextmanager
def serving(app: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """The address of *app* on a free port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), app)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/notify"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def main() -> None:
    """Play WeChat Pay as well: post a notification, the same again, and an altered one."""
    from wechatpay_chain.testing import Identity, make_notification  # only for this example

    identity = Identity.fresh()
    certs = {identity.public_key_id: identity.platform_key.public_key()}
    paid = {"out_trade_no": "1217752501201407033233368018", "trade_state": "SUCCESS"}
    headers, body = make_notification(identity, "TRANSACTION.SUCCESS", paid)
    posts = {"posted": body, "posted again": body, "changed": body.replace(b"SUCCESS", b"success")}
    with TemporaryDirectory() as folder, Inbox.sqlite(Path(folder) / "inbox.db") as inbox:
        app = make_app(Notifications(certs, identity.apiv3_key), inbox, ship)
        with serving(app) as url:
            for what, sent in posts.items():
                answer = urllib3.request("POST", url, body=sent, headers=headers, retries=False)
                print(f"{what}: {answer.status} {answer.data.decode()}")


if __name__ == "__main__":
    main()
