"""The coupons that users have: sending within a stock's limits, finding, listing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import forbidden, missing, text, wrong
from wechatpay_chain.testing._desks._shared.pages import LAST_BEFORE
from wechatpay_chain.testing._desks.coupons.coupon import (
    COUPON_STATES,
    Coupon,
    UserBundle,
)

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.coupons.records import Stock

__all__ = ["Wallet"]

_NO_SUCH = 268578851
_NOT_SENDING = 268577984
_USER_HAS_ALL = 272756740
_FILTERS = ("brand_id", "appid", "product_coupon_id", "stock_id")


class Wallet:
    """All coupons of all users.

    Args:
        number: Makes numbers of a kind, the same ones every time.
    """

    def __init__(self, number: Callable[..., str]) -> None:
        self._number = number
        self._count = 0
        self._by_user: dict[str, list[Coupon]] = {}
        self._by_code: dict[str, list[Coupon]] = {}
        self._bundles: dict[str, UserBundle] = {}

    def send(
        self, openid: str, stock: Stock, asked: Mapping[str, Any], channel: str, now: float
    ) -> Coupon:
        """Give a coupon of *stock* to a user.

        Raises:
            Refusal: 400: the stock is not sent now, or has no more for the user or the day; or
                the code is given where it must not be, or missing where it must be.
        """
        _require_left(stock, openid, now)
        code = self._code(stock, asked)
        self._count += 1
        coupon = Coupon(LAST_BEFORE + self._count, openid, asked, code, channel, now, stock)
        self._by_user.setdefault(openid, []).append(coupon)
        self._by_code.setdefault(code, []).append(coupon)
        stock.count(openid, now)
        return coupon

    def send_bundle(
        self, openid: str, stocks: list[Stock], asked: Mapping[str, Any], channel: str, now: float
    ) -> UserBundle:
        """Give one coupon of each stock to a user, all or none.

        Raises:
            Refusal: As :meth:`send`.
        """
        for stock in stocks:
            _require_left(stock, openid, now)
        name = self._number("user_coupon_bundle_id", openid, len(self._bundles))
        bundle = UserBundle(name)
        for stock in stocks:
            coupon = self.send(openid, stock, asked, channel, now)
            coupon.bundle = bundle
            bundle.coupons.append(coupon)
        self._bundles[name] = bundle
        return bundle

    def find(
        self,
        openid: str,
        code: str,
        brand_id: str,
        given: Mapping[str, Any],
        location: str = "body",
    ) -> Coupon:
        """A user's coupon; *given* names its stock and the app.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``: the user does not have it.
        """
        named = {name: text(given, name, location) for name in _FILTERS if name != "brand_id"}
        wanted = {**named, "brand_id": brand_id}
        for coupon in self._by_code.get(code, []):
            if coupon.openid == openid and _fits(coupon, wanted):
                return coupon
        raise missing(f"coupon {code} of this user and stock", _NO_SUCH)

    def bundle(self, openid: str, name: str) -> UserBundle:
        """A user's bundle of coupons.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``: the user does not have it.
        """
        found = self._bundles.get(name)
        if found is None or found.coupons[0].openid != openid:
            raise missing(f"bundle {name} of this user", _NO_SUCH)
        return found

    def listed(
        self, openid: str, brand_id: str, query: Mapping[str, str], now: float
    ) -> list[Coupon]:
        """A user's coupons of a brand that fit *query*, in the order they came.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: the query cannot be used.
        """
        text(query, "appid", "query")
        state = query.get("coupon_state")
        if state is not None and state not in COUPON_STATES:
            raise wrong("coupon_state", f"must be one of {', '.join(COUPON_STATES)}", "query")
        given = {name: query[name] for name in _FILTERS if name in query}
        wanted = {**given, "brand_id": brand_id}
        return [
            coupon
            for coupon in self._by_user.get(openid, [])
            if _fits(coupon, wanted) and state in (None, coupon.state(now))
        ]

    def any_coupon(self, code: str) -> Coupon | None:
        """The latest coupon with a code, whosever it is."""
        return self._by_code.get(code, [None])[-1]

    def _code(self, stock: Stock, asked: Mapping[str, Any]) -> str:
        mode = stock.asked["coupon_code_mode"]
        if mode != "API_ASSIGN" and "coupon_code" in asked:
            raise wrong("coupon_code", f"must not be given, the stock's coupon_code_mode is {mode}")
        if mode == "UPLOAD":
            return _uploaded(stock)
        return self._assigned(stock, asked) if mode == "API_ASSIGN" else self._made(stock)

    def _assigned(self, stock: Stock, asked: Mapping[str, Any]) -> str:
        code = text(asked, "coupon_code")
        if any(coupon.stock is stock for coupon in self._by_code.get(code, [])):
            raise forbidden(f"the coupon_code {code} of this stock was sent before")
        return code

    def _made(self, stock: Stock) -> str:
        attempt = self._count
        while (code := self._number("coupon_code", stock.stock_id, attempt)) in self._by_code:
            attempt += 1
        return code


def _uploaded(stock: Stock) -> str:
    free = next(code for code, given in stock.codes.items() if not given)
    stock.codes[free] = True
    return free


def _require_left(stock: Stock, openid: str, now: float) -> None:
    if (state := stock.standing(now)) != "SENDING":
        raise forbidden(f"nothing is sent of a stock that is {state}", _NOT_SENDING)
    rule = stock.asked["stock_send_rule"]
    if stock.asked["coupon_code_mode"] == "UPLOAD" and all(stock.codes.values()):
        raise forbidden("the stock has no uploaded code left")
    counts = {
        "max_count": (stock.sent, 0),
        "max_count_per_day": (stock.sent_today(now), 0),
        "max_count_per_user": (stock.sent_to(openid), _USER_HAS_ALL),
    }
    for name, (count, number) in counts.items():
        limit = rule.get(name)
        if isinstance(limit, int) and count >= limit:
            raise forbidden(f"the stock's {name} of {limit} is reached", number)


def _fits(coupon: Coupon, wanted: Mapping[str, str]) -> bool:
    stock = coupon.stock
    has = {
        "brand_id": stock.brand_id,
        "appid": coupon.asked.get("appid"),
        "product_coupon_id": stock.product_coupon.product_coupon_id,
        "stock_id": stock.stock_id,
    }
    return all(has[name] == value for name, value in wanted.items())
