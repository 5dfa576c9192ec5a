"""Notifications with FastAPI: proved, decrypted, handled once, answered.

    python examples/notify_fastapi.py

Copy ``make_app``; ``main`` lets the example run on its own, without WeChat Pay.
"""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import urllib3
import uvicorn
from fastapi import FastAPI, Request, Response

from wechatpay_chain.notifications import Answer, Inbox, Notification, Notifications

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator


def make_app(
    notifications: Notifications, inbox: Inbox, handler: Callable[[Notification], Awaitable[object]]
) -> FastAPI:
    """An app that takes notifications at ``/notify``."""
    app = FastAPI()

    async def take(request: Request) -> Answer:
        try:
            # In a thread: certs may be an object that fetches certificates.
            notification = await asyncio.to_thread(
                notifications.parse, request.headers, await request.body()
            )
            outcome = await inbox.handle_async(notification, handler)
        except Exception as error:  # noqa: BLE001 - after any failure it must be sent again
            print("refused:", error)
            return notifications.refuse(error)
        if outcome.acknowledge:
            return notification.acknowledge()
        return notifications.refuse("another worker is handling it", 503)

    # No model as a parameter: FastAPI would parse the body, and the signature is over its bytes.
    async def notify(request: Request) -> Response:
        answer = await take(request)
        return Response(answer.body, answer.status, answer.headers)

    app.post("/notify")(notify)
    return app


async def ship(notification: Notification) -> None:
    """What a payment means to this shop; runs once per payment, and again if it was killed."""
    print("shipping", notification.resource["out_trade_no"])


@contextmanager
def serving(app: FastAPI) -> Iterator[str]:
    """The address of *app* on a free port; in production ``uvicorn`` is a separate program."""
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started and thread.is_alive():
            time.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}/notify"
    finally:
        server.should_exit = True
        thread.join()


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
