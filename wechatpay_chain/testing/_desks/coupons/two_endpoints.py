"""The coupon desk for two endpoints: sends coupons of any stock, and lists what a user has.

Serves https://pay.weixin.qq.com/doc/v3/partner/4015781605 and
https://pay.weixin.qq.com/doc/v3/partner/4015781590 on a platform that has no other desks; every
stock that is named exists.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import body_of, text
from wechatpay_chain.testing._desks._shared.once import Once
from wechatpay_chain.testing._desks._shared.pages import page
from wechatpay_chain.testing._desks.coupons.records import ProductCoupon, Stock
from wechatpay_chain.testing._desks.coupons.sample import (
    product_coupon_sample,
    stock_sample,
)
from wechatpay_chain.testing._desks.coupons.shelf import Shelf
from wechatpay_chain.testing._desks.coupons.sides import PARTNER
from wechatpay_chain.testing._desks.coupons.wallet import Wallet

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.coupons.coupon import Coupon
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._platform import Platform

__all__ = ["CouponDesk"]

_PATH = f"/{PARTNER.root}/users/{{openid}}/coupons"
_SEND = ("brand_id", "product_coupon_id", "stock_id", "appid", "send_request_no")
_LIST = ("brand_id", "appid")


class CouponDesk:
    """Keeps the coupons that it sent; sending is idempotent by brand and ``send_request_no``.

    Args:
        state: What new coupons are in: ``CONFIRMING``, ``EFFECTIVE``, …
        clock: The time in Unix seconds.
    """

    def __init__(
        self, state: str = "CONFIRMING", *, clock: Callable[[], float] = time.time
    ) -> None:
        self._state = state
        self._clock = clock
        self._stocks: dict[tuple[str, ...], Stock] = {}
        self._wallet = Wallet(_number, unlimited=True)
        self._once = Once()
        self._lock = threading.Lock()

    def install(self, platform: Platform) -> None:
        """Let *platform* serve both endpoints."""
        platform.expect("POST", _PATH).respond(self.send)
        platform.expect("GET", _PATH).respond(self.list)

    def send(self, call: ReceivedRequest) -> dict[str, Any]:
        """Send a coupon to the user in the path, or answer again what was answered before.

        Raises:
            Refusal: A field is missing, or the number was used for another coupon.
        """
        asked, openid = body_of(call), call.variables["openid"]
        _require(asked, _SEND, "body")
        key = ("send", asked["brand_id"], asked["send_request_no"])
        with self._lock:
            now = self._clock()
            coupon = self._once.do(key, (openid, asked), lambda: self._give(openid, asked, now))
            return coupon.document(now)

    def list(self, call: ReceivedRequest) -> dict[str, Any]:
        """List the coupons of the user in the path, a page at a time.

        Raises:
            Refusal: A parameter is missing or cannot be used.
        """
        query, openid = call.query, call.variables["openid"]
        _require(query, _LIST, "query")
        with self._lock:
            now = self._clock()
            found = self._wallet.listed(openid, query["brand_id"], query, now)
            shown, more = page(found, query)
            told = [coupon.document(now) for coupon in shown]
        return {"total_count": len(found), "user_coupon_list": told, **more}

    def _give(self, openid: str, asked: Mapping[str, Any], now: float) -> Coupon:
        coupon = self._wallet.send(openid, self._stock(asked, now), asked, "API", now)
        coupon.fixed = self._state
        return coupon

    def _stock(self, asked: Mapping[str, Any], now: float) -> Stock:
        names: tuple[str, ...] = tuple(asked[name] for name in _SEND[:3])
        if names not in self._stocks:
            mode = "API_ASSIGN" if "coupon_code" in asked else "WECHATPAY"
            contents = stock_sample(asked["appid"], now, coupon_code_mode=mode)
            owner = ProductCoupon(names[1], names[0], product_coupon_sample())
            self._stocks[names] = Shelf(_number).add(owner, contents, name=names[2])
        return self._stocks[names]


def _require(given: Mapping[str, Any], names: tuple[str, ...], location: str) -> None:
    for name in names:
        text(given, name, location)


def _number(_kind: str, *of: object) -> str:
    """The number of the coupon is its code."""
    return f"{of[-1]!s:0>12}"
