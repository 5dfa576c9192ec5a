"""Notifications with Django: proved, decrypted, handled once, answered.

    python examples/notify_django.py

Copy the view in ``make_app``; ``main`` lets the example run on its own, without WeChat Pay.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import urllib3
from django.conf import settings  # type: ignore[import-untyped]
from django.core.wsgi import get_wsgi_application  # type: ignore[import-untyped]
from django.http import HttpRequest, HttpResponse  # type: ignore[import-untyped]
from django.urls import path  # type: ignore[import-untyped]
from django.views.decorators.csrf import csrf_exempt  # type: ignore[import-untyped]
from django.views.decorators.http import require_POST  # type: ignore[import-untyped]

from wechatpay_chain.notifications import Inbox, Notification, Notifications

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def make_app(
    notifications: Notifications, inbox: Inbox, handler: Callable[[Notification], object]
) -> Any:
    """A complete Django that takes notifications at ``/notify``; one per process, as always."""

    def notify(request: HttpRequest) -> HttpResponse:
        try:
            # request.META would do as well as request.headers.
            notification = notifications.parse(request.headers, request.body)
            outcome = inbox.handle(notification, handler)
        except Exception as error:  # noqa: BLE001 - after any failure it must be sent again
            print("refused:", error)
            answer = notifications.refuse(error)
        else:
            if outcome.acknowledge:
                answer = notification.acknowledge()
            else:
                answer = notifications.refuse("another worker is handling it", 503)
        return HttpResponse(answer.body, status=answer.status, headers=answer.headers)

    settings.configure(
        ALLOWED_HOSTS=["127.0.0.1"],
        # In a project: the urlpatterns of urls.py. WeChat Pay has no CSRF token.
        ROOT_URLCONF=(path("notify", csrf_exempt(require_POST(notify))),),
    )
    return get_wsgi_application()


def ship(notification: Notification) -> None:
    """What a payment means to this shop; runs once per payment, and again if it was killed."""
    print("shipping", notification.resource["out_trade_no"])


class Silent(WSGIRequestHandler):
    """Logs no requests."""

    def log_message(self, *_arguments: object) -> None:
        """Stay silent."""


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """The address of *app* on a free port; in production a WSGI server does this."""
    server = make_server("127.0.0.1", 0, app, handler_class=Silent)
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
