"""The product-coupon desk: product coupons, their stocks, and the coupons of users.

Serves partners under ``v3/marketing/partner/product-coupon/`` and brands, with the same state,
under ``brand/marketing/product-coupon/``. Each part names its pages.

Departures: product coupons and stocks are approved at once (:meth:`ProductCouponDesk.move_stock`
sets another state); apps, OpenIDs and stores are taken for the brand's own; pictures may come from
anywhere; no frequency is limited.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import missing, wrong
from wechatpay_chain.testing._desks.coupons.book import CouponBook
from wechatpay_chain.testing._desks.coupons.bundles import BundleDesk
from wechatpay_chain.testing._desks.coupons.callers import CALLERS
from wechatpay_chain.testing._desks.coupons.images import ImageTaskDesk
from wechatpay_chain.testing._desks.coupons.products import ProductDesk
from wechatpay_chain.testing._desks.coupons.sample import (
    product_coupon_sample,
    stock_sample,
)
from wechatpay_chain.testing._desks.coupons.stocks import StockDesk
from wechatpay_chain.testing._desks.coupons.stores import StoreDesk
from wechatpay_chain.testing._desks.coupons.users import UserCouponDesk

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskHandler, DeskRoute
    from wechatpay_chain.testing._desks.coupons.coupon import Coupon
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["ProductCouponDesk"]

_BRAND = "120344"
_APPID = "wx233544546545989"
_SET_STATES = ("AUDITING", "SENDING", "PAUSED", "STOPPED")


class ProductCouponDesk:
    """Keeps product coupons; users' and operators' parts are played with its methods.

    Args:
        world: The platform's shared state.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._book = book = CouponBook(world)
        self._users = UserCouponDesk(book)
        self._bundles = BundleDesk(book)
        self._parts = (
            ProductDesk(book),
            StockDesk(book),
            StoreDesk(book),
            self._users,
            self._bundles,
            ImageTaskDesk(book),
        )

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves: the same for every kind of caller."""
        for caller in CALLERS:
            for part in self._parts:
                for method, template, handler in part.routes():
                    yield method, f"{caller.root}/{template}", partial(self._locked, handler)

    def offer(
        self,
        *,
        brand_id: str = _BRAND,
        appid: str = _APPID,
        product_coupon_id: str | None = None,
        stock_id: str | None = None,
        product_coupon: Mapping[str, Any] | None = None,
        stock: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Put up a product coupon with a stock, as an operator does without the API.

        Args:
            brand_id: Whose it is.
            appid: The app that its coupons are used in.
            product_coupon_id: Its number; generated unless given.
            stock_id: The stock's number; generated unless given.
            product_coupon: Members in place of those of a coupon of 10 yuan off 100.
            stock: Members in place of those of a stock that is good from now on for 30 days.

        Returns:
            The stock, as a query answers it.

        Raises:
            Refusal: A value cannot be used.
        """
        shelf, now = self._book.shelf, self._book.now
        about = {**product_coupon_sample(), **(product_coupon or {})}
        contents = {**stock_sample(appid, now), **(stock or {})}
        with self._world.lock:
            made = shelf.create(brand_id, about, name=product_coupon_id)
            return shelf.add(made, contents, name=stock_id).document(now)

    def take(
        self,
        openid: str,
        stock_id: str,
        *,
        appid: str = _APPID,
        channel: str = "BRAND_MANAGE",
        attach: str | None = None,
    ) -> dict[str, Any]:
        """Let a user take a coupon in WeChat; the merchant is notified and has to confirm it.

        Args:
            openid: Who.
            stock_id: Of what.
            appid: The app that the OpenID is of.
            channel: Where: ``BRAND_MANAGE``, ``RECEIVE_COMPONENT``, ``MEMBER``, …
            attach: Passed on to the merchant.

        Returns:
            The coupon, as a query answers it.

        Raises:
            Refusal: There is no such stock, or nothing is left of it for the user.
        """
        with self._world.lock:
            stock = self._book.shelf.any_stock(stock_id)
            if stock is None:
                raise missing(f"stock {stock_id}")
            number = self._world.number("send_request_no", stock_id, openid, stock.sent)
            asked = {"appid": appid, "send_request_no": number}
            asked |= {} if attach is None else {"attach": attach}
            return self._told(self._users.give(openid, stock, asked, channel))

    def take_pre_sent(self, token: str) -> list[dict[str, Any]]:
        """Let a user take what was pre-sent; a token works once.

        Args:
            token: The token that pre-sending returned.

        Returns:
            The coupons, as queries answer them: one, or those of a bundle.

        Raises:
            Refusal: The token is not good, or nothing is left of the stock.
        """
        with self._world.lock:
            waiting = self._book.pre_sent.get(token)
            if waiting is None:
                raise missing(f"pre-sent coupon with token {token}")
            openid, stocks, asked = waiting
            channel = "RECEIVE_COMPONENT"
            if stocks[0].bundle is None:
                coupons = [self._users.give(openid, stocks[0], asked, channel)]
            else:
                coupons = self._bundles.give(openid, stocks, asked, channel).coupons
            del self._book.pre_sent[token]
            return [self._told(coupon) for coupon in coupons]

    def delete(self, coupon_code: str) -> dict[str, Any]:
        """Let the user delete a coupon; the merchant is not notified of that.

        Args:
            coupon_code: The coupon's code.

        Returns:
            The coupon, as a query answers it.

        Raises:
            Refusal: It does not exist.
        """
        with self._world.lock:
            coupon = self._coupon(coupon_code)
            coupon.is_deleted = True
            return self._told(coupon)

    def coupon(self, coupon_code: str) -> dict[str, Any]:
        """Return the answer to a query about a coupon.

        Args:
            coupon_code: The coupon's code; of several with it, the latest.

        Raises:
            Refusal: It does not exist.
        """
        with self._world.lock:
            return self._told(self._coupon(coupon_code))

    def move_stock(self, stock_id: str, state: str) -> dict[str, Any]:
        """Set the state of a stock, as auditors and operators do without the API.

        Args:
            stock_id: The stock.
            state: ``AUDITING``, ``SENDING``, ``PAUSED`` or ``STOPPED``.

        Returns:
            The stock, as a query answers it.

        Raises:
            Refusal: There is no such stock or state.
        """
        if state not in _SET_STATES:
            raise wrong("state", f"must be one of {', '.join(_SET_STATES)}")
        with self._world.lock:
            stock = self._book.shelf.any_stock(stock_id)
            if stock is None:
                raise missing(f"stock {stock_id}")
            stock.state = state
            return stock.document(self._book.now)

    def _locked(self, handler: DeskHandler, call: ReceivedRequest) -> Any:
        with self._world.lock:
            return handler(call)

    def _coupon(self, code: str) -> Coupon:
        found = self._book.wallet.any_coupon(code)
        if found is None:
            raise missing(f"coupon {code}")
        return found

    def _told(self, coupon: Coupon) -> dict[str, Any]:
        return coupon.document(self._book.now)
