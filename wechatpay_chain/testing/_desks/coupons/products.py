"""Product coupons as the brand's calls see them, and where notifications go.

Pages: https://pay.weixin.qq.com/doc/v3/partner/4016434630 (create), 4015781292 (query),
4015781296 (edit), 4016434631 (deactivate), 4016435719 (notification address).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import (
    address,
    body_of,
    forbidden,
    missing,
    request_number,
    section,
    text,
)
from wechatpay_chain.testing._desks._shared.moments import rfc3339
from wechatpay_chain.testing._desks.coupons.book import Address, CouponBook, brand_of, caller_of
from wechatpay_chain.testing._desks.coupons.callers import PARTNER
from wechatpay_chain.testing._desks.coupons.records import (
    Deactivation,
    ProductCoupon,
    Stock,
)

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["ProductDesk"]

_ONE = "product-coupons/{product_coupon_id}"


class ProductDesk:
    """Creates, shows, edits and deactivates product coupons.

    Args:
        book: The platform's product coupons.
    """

    def __init__(self, book: CouponBook) -> None:
        self._book = book

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves, below the root of a caller."""
        yield "POST", "notify-configs", self.set_address
        yield "GET", "notify-configs", self.address
        yield "POST", "product-coupons", self.create
        yield "GET", _ONE, self.query
        yield "PATCH", _ONE, self.edit
        yield "POST", f"{_ONE}/deactivate", self.deactivate

    def set_address(self, call: ReceivedRequest) -> dict[str, Any]:
        """Set where notifications go."""
        url = address(body_of(call), "notify_url")
        self._book.addresses[_owner(call)] = Address(url, self._book.now)
        return self.address(call)

    def address(self, call: ReceivedRequest) -> dict[str, Any]:
        """Return where notifications go."""
        found = self._book.addresses.get(_owner(call))
        if found is None:
            raise missing("notification address of this merchant")
        return {"notify_url": found.url, "update_time": rfc3339(found.updated)}

    def create(self, call: ReceivedRequest) -> dict[str, Any]:
        """Create a product coupon and its first stock, or bundle of stocks."""
        body = body_of(call)
        key = ("product coupon", brand_of(call, body), request_number(body))
        product_coupon, stocks = self._book.once.do(key, body, lambda: self._create(call, body))
        told = [stock.document(self._book.now) for stock in stocks]
        if stocks[0].bundle is None:
            return {**product_coupon.document(), "stock": told[0]}
        bundle = {"stock_bundle_id": stocks[0].bundle[0], "stock_list": told}
        return {**product_coupon.document(), "stock_bundle": bundle}

    def query(self, call: ReceivedRequest) -> dict[str, Any]:
        """Show one."""
        return self._find(call, brand_of(call, call.query, "query")).document()

    def edit(self, call: ReceivedRequest) -> dict[str, Any]:
        """Show it otherwise from now on."""
        body = body_of(call)
        found = self._find(call, brand_of(call, body))
        display = section(body, "display_info")
        key = ("edit product coupon", found.brand_id, request_number(body))
        content = (found.product_coupon_id, body)
        self._book.once.do(key, content, lambda: _edit(found, display))
        return found.document()

    def deactivate(self, call: ReceivedRequest) -> dict[str, Any]:
        """Deactivate it and all its stocks; coupons of users stay valid."""
        body = body_of(call)
        found = self._find(call, brand_of(call, body))
        number, reason = request_number(body), text(body, "deactivate_reason")
        why = Deactivation(number, self._book.now, reason)
        key = ("deactivate product coupon", found.brand_id, number)
        content = (found.product_coupon_id, body)
        self._book.once.do(key, content, lambda: self._deactivate(found, why))
        return found.document()

    def _create(
        self, call: ReceivedRequest, body: dict[str, Any]
    ) -> tuple[ProductCoupon, list[Stock]]:
        # A precondition of the page: without an address nobody could confirm what is sent.
        if _owner(call) not in self._book.addresses:
            raise forbidden("set where notifications go first: POST …/notify-configs")
        shelf = self._book.shelf
        made = shelf.create(brand_of(call, body), body, caller=caller_of(call))
        if "stock_bundle" in body:
            return made, shelf.add_bundle(made, section(body, "stock_bundle"))
        return made, [shelf.add(made, section(body, "stock"))]

    def _deactivate(self, found: ProductCoupon, why: Deactivation) -> None:
        if found.standing != "EFFECTIVE":
            raise forbidden(f"a product coupon that is {found.standing} cannot be deactivated")
        found.deactivated = why
        for stock in self._book.shelf.stocks_of(found):
            stock.deactivated = stock.deactivated or why

    def _find(self, call: ReceivedRequest, brand: str) -> ProductCoupon:
        return self._book.shelf.product_coupon(call.variables["product_coupon_id"], brand)


def _edit(found: ProductCoupon, display: dict[str, Any]) -> None:
    if found.deactivated:
        raise forbidden("a product coupon that is DEACTIVATED cannot be edited")
    found.asked = {**found.asked, "display_info": display}


def _owner(call: ReceivedRequest) -> str:
    return "" if caller_of(call) is PARTNER else (call.brand_id or "")
