"""A shop and its tests, against a WeChat Pay on this machine.

    python examples/test_a_shop.py       # or: pytest examples/test_a_shop.py

``Shop`` stands for your code. Copy the tests; the fixtures come with the package.
"""

from __future__ import annotations

import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from wechatpay_chain import Builder, Client, HTTPStatusError, TransportError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wechatpay_chain.notifications import Answer
    from wechatpay_chain.testing import Platform

MCHID = "1900000109"
PRICE = 100  # fen


class Shop:
    """Sells, and remembers what was paid.

    Args:
        config: The client's configuration.
        notify_url: Where WeChat Pay posts notifications of payments.
    """

    def __init__(self, config: dict[str, Any], notify_url: str) -> None:
        self.client: Client = Builder.factory(config)
        self.notify_url = notify_url
        self.shipped: list[str] = []

    def sell(self, number: str, fen: int) -> str:
        """Create an order; returns the text to show as a QR code."""
        native = self.client.v3.pay.transactions.native
        order: Any = {
            "appid": "wxd678efh567hg6787",
            "mchid": MCHID,
            "description": "QQ公仔",
            "out_trade_no": number,
            "notify_url": self.notify_url,
            "amount": {"total": fen},
        }
        try:
            response = native.post(json=order)
        except TransportError:
            # It may have been carried out. The same number again never makes a second order.
            response = native.post(json=order)
        return response.json()["code_url"]

    def notified(self, headers: Any, body: bytes) -> Answer:
        """Take a notification."""
        try:
            notification = self.client.notifications.parse(headers, body)
        except Exception as error:  # noqa: BLE001 - after any failure it must be sent again
            return self.client.notifications.refuse(error)
        number = notification.resource["out_trade_no"]
        if number not in self.shipped:
            self.shipped.append(number)
        return notification.acknowledge()

    def is_paid(self, number: str) -> bool:
        """Ask WeChat Pay itself."""
        order = self.client.v3.pay.transactions.outTradeNo._out_trade_no_
        try:
            found = order.get(out_trade_no=number, query={"mchid": MCHID}).json()
        except HTTPStatusError as error:
            if error.code == "ORDER_NOT_EXIST":
                return False
            raise
        return found.get("trade_state") == "SUCCESS"


# -- fixtures -----------------------------------------------------------------------------------


@pytest.fixture
def shop(wechatpay_platform: Platform) -> Iterator[Shop]:
    """A shop whose web server is running."""
    shop = Shop(wechatpay_platform.config, "")

    class Notify(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, headers, content = shop.notified(self.headers, body)
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(content))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base's name
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Notify) as server, shop.client:
        shop.notify_url = f"http://127.0.0.1:{server.server_port}/notify"
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield shop
        server.shutdown()
        thread.join()


# -- tests --------------------------------------------------------------------------------------


def test_what_is_paid_is_shipped(shop: Shop, wechatpay_platform: Platform) -> None:
    """The whole way: an order, its payment, the notification."""
    assert shop.sell("ORDER-1", PRICE).startswith("weixin://")
    assert not shop.is_paid("ORDER-1")

    wechatpay_platform.pay("ORDER-1")
    wechatpay_platform.notifier.wait()

    assert shop.is_paid("ORDER-1")
    assert shop.shipped == ["ORDER-1"]


def test_what_is_notified_twice_is_shipped_once(shop: Shop, wechatpay_platform: Platform) -> None:
    """WeChat Pay may send a notification again at any time."""
    shop.sell("ORDER-1", PRICE)
    wechatpay_platform.faults.add("duplicate_notification")

    wechatpay_platform.pay("ORDER-1")
    wechatpay_platform.notifier.wait()

    assert [one.status for one in wechatpay_platform.deliveries[0].attempts] == [204, 204]
    assert shop.shipped == ["ORDER-1"]


@pytest.mark.parametrize("fault", ["wrong_signature", "unknown_serial", "stale_clock"])
def test_what_is_not_proved_is_not_shipped(
    shop: Shop, wechatpay_platform: Platform, fault: str
) -> None:
    """Anyone can post to ``notify_url``."""
    shop.sell("ORDER-1", PRICE)
    wechatpay_platform.faults.add(fault, event="*")

    wechatpay_platform.pay("ORDER-1")
    wechatpay_platform.notifier.wait()  # what was refused is sent again, and then it is proved

    assert [one.status for one in wechatpay_platform.deliveries[0].attempts] == [401, 204]
    assert shop.shipped == ["ORDER-1"]


@pytest.mark.parametrize("carried_out", [True, False])
def test_a_connection_that_breaks_makes_one_order(
    shop: Shop, wechatpay_platform: Platform, *, carried_out: bool
) -> None:
    """The shop cannot see whether the first request was carried out."""
    wechatpay_platform.faults.add("reset_after_body", after=carried_out)

    shop.sell("ORDER-1", PRICE)

    assert wechatpay_platform.pay("ORDER-1")["amount"]["total"] == PRICE


def test_an_order_that_nobody_made_is_not_paid(shop: Shop) -> None:
    """A refusal that is an answer."""
    assert not shop.is_paid("ORDER-1")


if __name__ == "__main__":
    pytest_here = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    sys.exit(subprocess.call([*pytest_here, "--rootdir", ".", __file__]))
