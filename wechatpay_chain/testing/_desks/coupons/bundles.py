"""Bundles of stocks, and the coupons of users that are sent together.

Pages: https://pay.weixin.qq.com/doc/v3/partner/4016280622 (add), 4016280633 (edit), 4016280642
(budget), 4016280664 (send), 4016280670 (pre-send), 4016280658 (deactivate).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import body_of, request_number, section, text
from wechatpay_chain.testing._desks.coupons.book import PreSent, brand_of
from wechatpay_chain.testing._desks.coupons.records import Deactivation, Stock
from wechatpay_chain.testing._desks.coupons.stocks import change_budget, edit

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.coupons.book import CouponBook
    from wechatpay_chain.testing._desks.coupons.coupon import UserBundle
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["BundleDesk"]

_STOCKS = "product-coupons/{product_coupon_id}/stock-bundles"
_STOCK = f"{_STOCKS}/{{stock_bundle_id}}"
_COUPONS = "users/{openid}/coupon-bundles"


class BundleDesk:
    """Adds and changes bundles of stocks; sends and deactivates bundles of coupons.

    Args:
        book: The platform's product coupons.
    """

    def __init__(self, book: CouponBook) -> None:
        self._book = book

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves, below the root of a caller."""
        yield "POST", _STOCKS, self.add
        yield "PATCH", _STOCK, self.edit
        yield "POST", f"{_STOCK}/update-budget", self.change_budget
        yield "POST", _COUPONS, self.send
        yield "POST", f"{_COUPONS}/{{user_coupon_bundle_id}}/deactivate", self.deactivate
        yield "POST", "users/{openid}/pre-send-coupon-bundle", self.pre_send

    def add(self, call: ReceivedRequest) -> dict[str, Any]:
        """Add a bundle of stocks to a product coupon."""
        body, name = body_of(call), call.variables["product_coupon_id"]
        brand = brand_of(call, body)
        owner = self._book.shelf.product_coupon(name, brand)
        key = ("stock bundle", brand, request_number(body))
        stocks = self._book.once.do(
            key,
            (name, body),
            lambda: self._book.shelf.add_bundle(owner, section(body, "stock_bundle")),
        )
        return self._stocks_told(stocks)

    def edit(self, call: ReceivedRequest) -> dict[str, Any]:
        """Change what is not about money in each of its stocks."""
        return self._change(
            call, "edit bundle", lambda stocks, body: edit(stocks, body, self._book.now)
        )

    def change_budget(self, call: ReceivedRequest) -> dict[str, Any]:
        """Change how many are sent of each of its stocks."""
        return self._change(call, "bundle budget", change_budget)

    def send(self, call: ReceivedRequest) -> dict[str, Any]:
        """Send one coupon of each stock to the user in the path."""
        body, openid = body_of(call), call.variables["openid"]
        brand, stocks = self._to_send(call, body)
        key = ("send bundle", brand, request_number(body, "send_request_no"))
        bundle = self._book.once.do(
            key, (openid, body), lambda: self.give(openid, stocks, body, "API")
        )
        return self._told(bundle)

    def give(
        self, openid: str, stocks: list[Stock], asked: Mapping[str, Any], channel: str
    ) -> UserBundle:
        """Give a user one coupon of each stock and notify the merchant of each."""
        bundle = self._book.wallet.send_bundle(openid, stocks, asked, channel, self._book.now)
        for coupon in bundle.coupons:
            self._book.tell(coupon, "SEND")
        return bundle

    def pre_send(self, call: ReceivedRequest) -> dict[str, Any]:
        """Let the user in the path take a bundle with a token."""
        body, openid = body_of(call), call.variables["openid"]
        brand, stocks = self._to_send(call, body)
        number = request_number(body, "send_request_no")
        token = self._book.world.number("token", "bundle", brand, number)

        def wait() -> str:
            self._book.pre_sent[token] = PreSent(openid, stocks, body)
            return token

        key = ("pre-send bundle", brand, number)
        return {"token": self._book.once.do(key, (openid, body), wait)}

    def deactivate(self, call: ReceivedRequest) -> dict[str, Any]:
        """Take away all coupons of a bundle that are not over."""
        body, names = body_of(call), call.variables
        brand, _ = self._to_send(call, body)
        bundle = self._book.wallet.bundle(names["openid"], names["user_coupon_bundle_id"])
        number, reason = request_number(body), text(body, "deactivate_reason")
        why = Deactivation(number, self._book.now, reason)
        key = ("deactivate bundle", brand, number)
        self._book.once.do(key, (dict(names), body), lambda: bundle.deactivate(why))
        return self._told(bundle)

    def _to_send(self, call: ReceivedRequest, body: Mapping[str, Any]) -> tuple[str, list[Stock]]:
        text(body, "appid")
        brand, owner = brand_of(call, body), text(body, "product_coupon_id")
        return brand, self._book.shelf.bundle(text(body, "stock_bundle_id"), owner, brand)

    def _change(
        self,
        call: ReceivedRequest,
        what: str,
        act: Callable[[list[Stock], Mapping[str, Any]], object],
    ) -> dict[str, Any]:
        body, names = body_of(call), call.variables
        brand, name = brand_of(call, body), names["stock_bundle_id"]
        stocks = self._book.shelf.bundle(name, names["product_coupon_id"], brand)
        key = (what, brand, request_number(body))
        self._book.once.do(key, (name, body), lambda: act(stocks, body))
        return self._stocks_told(stocks)

    def _stocks_told(self, stocks: list[Stock]) -> dict[str, Any]:
        told = [stock.document(self._book.now) for stock in stocks]
        name = stocks[0].bundle[0] if stocks[0].bundle else ""
        return {"stock_bundle_id": name, "stock_list": told}

    def _told(self, bundle: UserBundle) -> dict[str, Any]:
        return {
            "user_coupon_bundle_id": bundle.user_coupon_bundle_id,
            "user_product_coupon_list": [
                coupon.document(self._book.now) for coupon in bundle.coupons
            ],
        }
