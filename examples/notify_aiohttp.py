"""Notifications with aiohttp: proved, decrypted, handled once, answered.

    python examples/notify_aiohttp.py

Copy ``make_app``; ``main`` lets the example run on its own, without WeChat Pay.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import urllib3
from aiohttp import web

from wechatpay_chain.notifications import Answer, Inbox, Notification, Notifications

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator


def make_app(
    notifications: Notifications, inbox: Inbox, handler: Callable[[Notification], Awaitable[object]]
) -> web.Application:
    """An app that takes notifications at ``/notify``."""
    app = web.Application()

    async def take(request: web.Request) -> Answer:
        try:
            # In a thread: certs may be an object that fetches certificates.
            notification = await asyncio.to_thread(
                notifications.parse, request.headers, await request.read()
            )
            outcome = await inbox.handle_async(notification, handler)
        except Exception as error:  # noqa: BLE001 - after any failure it must be sent again
            print("refused:", error)
            return notifications.refuse(error)
        if outcome.acknowledge:
            return notification.acknowledge()
        return notifications.refuse("another worker is handling it", 503)

    async def notify(request: web.Request) -> web.Response:
        answer = await take(request)
        return web.Response(status=answer.status, headers=answer.headers, body=answer.body)

    app.router.add_post("/notify", notify)
    return app


async def ship(notification: Notification) -> None:
    """What a payment means to this shop; runs once per payment, and again if it was killed."""
    print("shipping", notification.resource["out_trade_no"])


@contextmanager
def serving(app: web.Application) -> Iterator[str]:
    """The address of *app* on a free port; a real program calls ``web.run_app``."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    runner = web.AppRunner(app, access_log=None)
    try:
        port = asyncio.run_coroutine_threadsafe(started(runner), loop).result()
        yield f"http://127.0.0.1:{port}/notify"
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def started(runner: web.AppRunner) -> int:
    """Let *runner* listen; returns the port."""
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return int(runner.addresses[0][1])


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
