"""Native payment: create an order, query it, close it.

    python examples/native_payment.py            # against a stand-in on this machine
    python examples/native_payment.py --real     # against WeChat Pay, with your own merchant

``--real`` reads these environment variables. The order is for 1 fen and closed before anyone pays.

    WECHATPAY_MCHID            1900000109
    WECHATPAY_SERIAL           the serial of the merchant's API certificate
    WECHATPAY_PRIVATE_KEY      /path/to/apiclient_key.pem
    WECHATPAY_PUBLIC_KEY_ID    PUB_KEY_ID_…
    WECHATPAY_PUBLIC_KEY       /path/to/pub_key.pem
    WECHATPAY_APPID            wx…, bound to the merchant
"""

from __future__ import annotations

import argparse
import os
import time
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from wechatpay_chain import Builder, Client, HTTPStatusError, TransportError
from wechatpay_chain.testing import Platform, ReceivedRequest, Refusal

if TYPE_CHECKING:  # for the editor: a program never imports it
    from wechatpay_chain.stubs.v3.pay import TransactionsNativePostBody


def pay(client: Client, mchid: str, appid: str) -> None:
    """Create an order, query it, close it."""
    number = f"example{int(time.time())}"
    in_an_hour = datetime.now(timezone(timedelta(hours=8))) + timedelta(hours=1)
    order: TransactionsNativePostBody = {
        "appid": appid,
        "mchid": mchid,
        "description": "一分钱测试",
        "out_trade_no": number,
        "time_expire": in_an_hour,  # sent as RFC 3339 with its offset
        "notify_url": "https://www.example.com/notify",
        "amount": {"total": 1, "currency": "CNY"},  # fen
    }

    native = client.v3.pay.transactions.native
    try:
        response = native.post(json=order)
    except TransportError:
        # Nobody knows whether the order was made. The same number and the same fields again are
        # safe: they never make a second order.
        response = native.post(json=order)
    print("show this as a QR code:", response.json()["code_url"])

    by_number = client.v3.pay.transactions.outTradeNo._out_trade_no_
    found = by_number.get(out_trade_no=number, query={"mchid": mchid}).json()
    print(found["out_trade_no"], "is", found.get("trade_state"))

    closed = by_number.close.post(out_trade_no=number, json={"mchid": mchid})
    print("closed with", closed.status_code)


def main() -> None:
    """Pay against the stand-in, or for real."""
    parser = argparse.ArgumentParser(description="Native payment: create, query, close.")
    parser.add_argument("--real", action="store_true", help="call WeChat Pay (see above)")
    try:
        if parser.parse_args().real:
            pay_for_real()
        else:
            pay_locally()
    except HTTPStatusError as error:
        raise SystemExit(f"refused: {error}") from None


def pay_for_real() -> None:
    """Pay with the merchant that the environment describes."""
    mchid = setting("WECHATPAY_MCHID")
    with Builder.factory(
        mchid=mchid,
        serial=setting("WECHATPAY_SERIAL"),
        private_key=setting("WECHATPAY_PRIVATE_KEY"),
        certs={setting("WECHATPAY_PUBLIC_KEY_ID"): setting("WECHATPAY_PUBLIC_KEY")},
    ) as client:
        pay(client, mchid, setting("WECHATPAY_APPID"))


def setting(name: str) -> str:
    """A required environment variable."""
    if name not in os.environ:
        raise SystemExit(f"{name} is not set; the top of {__file__} lists what is needed")
    return os.environ[name]


def pay_locally() -> None:
    """Pay with a stand-in that verifies what we sign and signs what it answers."""
    with Platform() as platform, Builder.factory(platform.config) as client:
        Orders().install(platform)
        pay(client, platform.identity.mchid, "wxd678efh567hg6787")


class Orders:
    """The stand-in's three endpoints, and the orders they share."""

    def __init__(self) -> None:
        self._states: dict[str, str] = {}

    def install(self, platform: Platform) -> None:
        """Let *platform* serve the endpoints."""
        order = "/v3/pay/transactions/out-trade-no/{out_trade_no}"
        platform.expect("POST", "/v3/pay/transactions/native").respond(self.create)
        platform.expect("GET", order).respond(self.query)
        platform.expect("POST", order + "/close").respond(self.close)

    def create(self, call: ReceivedRequest) -> dict[str, str]:
        """Make an order."""
        self._states[call.json()["out_trade_no"]] = "NOTPAY"
        return {"code_url": "weixin://wxpay/bizpayurl?pr=example"}

    def query(self, call: ReceivedRequest) -> dict[str, str]:
        """Return the state of an order."""
        number = call.variables["out_trade_no"]
        if number not in self._states:
            raise Refusal(404, "ORDER_NOT_EXIST", "订单不存在")
        return {"out_trade_no": number, "trade_state": self._states[number]}

    def close(self, call: ReceivedRequest) -> tuple[int, None]:
        """Close an order; there is nothing to say."""
        self._states[call.variables["out_trade_no"]] = "CLOSED"
        return 204, None


if __name__ == "__main__":
    main()
