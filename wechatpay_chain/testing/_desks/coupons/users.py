"""The coupons of users as the brand's calls see them.

Pages: https://pay.weixin.qq.com/doc/v3/partner/4015781605 (send), 4015781590 (list), 4015781582
(query), 4015781575 (confirm), 4015781608 (use), 4015781599 (return), 4015781578 (deactivate),
4016434365 (pre-send).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import (
    body_of,
    forbidden,
    moment,
    request_number,
    section,
    text,
    wrong,
)
from wechatpay_chain.testing._desks._shared.moments import rfc3339
from wechatpay_chain.testing._desks._shared.pages import page
from wechatpay_chain.testing._desks.coupons.book import PreSent, brand_of
from wechatpay_chain.testing._desks.coupons.coupon import Coupon
from wechatpay_chain.testing._desks.coupons.records import Deactivation, Stock

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.coupons.book import CouponBook
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["UserCouponDesk"]

_ALL = "users/{openid}/coupons"
_ONE = f"{_ALL}/{{coupon_code}}"
_WRONG_STORE = 268584404
_ORDERS = ("associated_order_info", "associated_pay_score_order_info")

_Act = Callable[[Coupon, dict[str, Any]], object]


class UserCouponDesk:
    """Sends coupons to users, lists them, and does what can be done with each.

    Args:
        book: The platform's product coupons.
    """

    def __init__(self, book: CouponBook) -> None:
        self._book = book

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves, below the root of a caller."""
        yield "POST", _ALL, self.send
        yield "GET", _ALL, self.listed
        yield "GET", _ONE, self.query
        yield "POST", f"{_ONE}/confirm", self.confirm
        yield "POST", f"{_ONE}/use", self.use
        yield "POST", f"{_ONE}/return", self.give_back
        yield "POST", f"{_ONE}/deactivate", self.deactivate
        yield "POST", "users/{openid}/pre-send-coupon", self.pre_send

    def send(self, call: ReceivedRequest) -> dict[str, Any]:
        """Send a coupon to the user in the path."""
        body, openid = body_of(call), call.variables["openid"]
        stock = _stock_to_send(self._book, call, body)
        key = ("send", stock.brand_id, request_number(body, "send_request_no"))
        give = lambda: self.give(openid, stock, body, "API")  # noqa: E731 - reads as one line
        return self._told(self._book.once.do(key, (openid, body), give))

    def give(self, openid: str, stock: Stock, asked: Mapping[str, Any], channel: str) -> Coupon:
        """Give a user a coupon and notify the merchant."""
        coupon = self._book.wallet.send(openid, stock, asked, channel, self._book.now)
        self._book.tell(coupon, "SEND")
        return coupon

    def listed(self, call: ReceivedRequest) -> dict[str, Any]:
        """List the coupons of the user in the path, a page at a time."""
        openid, brand = call.variables["openid"], brand_of(call, call.query, "query")
        found = self._book.wallet.listed(openid, brand, call.query, self._book.now)
        shown, more = page(found, call.query)
        return {"total_count": len(found), "user_coupon_list": [*map(self._told, shown)], **more}

    def query(self, call: ReceivedRequest) -> dict[str, Any]:
        """Show one."""
        brand = brand_of(call, call.query, "query")
        return self._told(self._find(call, brand, call.query, "query"))

    def confirm(self, call: ReceivedRequest) -> dict[str, Any]:
        """Make it valid: the brand has noted it."""
        return self._do(
            call,
            "confirm",
            lambda coupon, body: coupon.confirm(request_number(body), self._book.now),
        )

    def use(self, call: ReceivedRequest) -> dict[str, Any]:
        """Note that the user used it."""
        return self._do(call, "use", self._use)

    def give_back(self, call: ReceivedRequest) -> dict[str, Any]:
        """Take its use back: the user can use it again."""
        return self._do(call, "return", self._give_back)

    def deactivate(self, call: ReceivedRequest) -> dict[str, Any]:
        """Take it away."""
        return self._do(call, "deactivate coupon", self._deactivate)

    def pre_send(self, call: ReceivedRequest) -> dict[str, Any]:
        """Let the user in the path take a coupon with a token."""
        body, openid = body_of(call), call.variables["openid"]
        stock = _stock_to_send(self._book, call, body)
        number = request_number(body, "send_request_no")
        token = self._book.world.number("token", stock.brand_id, number)

        def wait() -> str:
            self._book.pre_sent[token] = PreSent(openid, [stock], body)
            return token

        key = ("pre-send", stock.brand_id, number)
        return {"token": self._book.once.do(key, (openid, body), wait)}

    def _use(self, coupon: Coupon, body: dict[str, Any]) -> None:
        used = moment(body, "use_time")
        _require_order(body)
        _require_store(coupon.stock, body)
        number = request_number(body)
        coupon.use(number, body, self._book.now)
        self._book.tell(coupon, "USE", use_request_no=number, use_time=rfc3339(used))

    def _give_back(self, coupon: Coupon, body: dict[str, Any]) -> None:
        number, now = request_number(body), self._book.now
        coupon.give_back(number, body, now)
        self._book.tell(coupon, "RETURN", return_request_no=number, return_time=rfc3339(now))

    def _deactivate(self, coupon: Coupon, body: dict[str, Any]) -> None:
        reason = text(body, "deactivate_reason")
        coupon.deactivate(Deactivation(request_number(body), self._book.now, reason))

    def _do(self, call: ReceivedRequest, what: str, act: _Act) -> dict[str, Any]:
        body = body_of(call)
        coupon = self._find(call, brand_of(call, body), body)
        key = (what, coupon.stock.brand_id, request_number(body))
        content = (coupon.openid, coupon.code, body)
        self._book.once.do(key, content, lambda: act(coupon, body))
        return self._told(coupon)

    def _find(
        self, call: ReceivedRequest, brand: str, given: Mapping[str, Any], location: str = "body"
    ) -> Coupon:
        openid, code = call.variables["openid"], call.variables["coupon_code"]
        return self._book.wallet.find(openid, code, brand, given, location)

    def _told(self, coupon: Coupon) -> dict[str, Any]:
        return coupon.document(self._book.now)


def _stock_to_send(book: CouponBook, call: ReceivedRequest, body: Mapping[str, Any]) -> Stock:
    """The stock that a request wants a coupon of.

    Raises:
        Refusal: It names none of the brand, or one that is sent in a bundle only.
    """
    text(body, "appid")
    owner = text(body, "product_coupon_id")
    stock = book.shelf.stock(text(body, "stock_id"), owner, brand_of(call, body))
    if stock.bundle is not None:
        raise forbidden("a stock of a bundle is sent with its bundle: POST …/coupon-bundles")
    return stock


def _require_order(body: Mapping[str, Any]) -> None:
    named = [name for name in _ORDERS if name in body]
    if len(named) != 1:
        raise wrong(_ORDERS[0], f"is required, or {_ORDERS[1]}, not both")
    order = section(body, named[0])
    ours = "transaction_id" in order or "order_id" in order
    theirs = ("out_trade_no" in order or "out_order_no" in order) and "mchid" in order
    if not (ours or theirs):
        raise wrong(named[0], "must have the platform's number, or the merchant's and mchid")


def _require_store(stock: Stock, body: Mapping[str, Any]) -> None:
    if "store_id" not in body or stock.asked.get("store_scope") != "SPECIFIC":
        return
    if (store := text(body, "store_id")) not in stock.stores:
        raise forbidden(f"the stock is not good in store {store}", _WRONG_STORE)
