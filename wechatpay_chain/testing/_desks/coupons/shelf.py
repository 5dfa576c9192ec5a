"""Product coupons, their stocks and bundles of stocks: creating them, finding them again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from wechatpay_chain.testing._desks._shared.asked import (
    forbidden,
    missing,
    optional,
    section,
    unfit,
    whole,
    wrong,
)
from wechatpay_chain.testing._desks._shared.pages import LAST_BEFORE
from wechatpay_chain.testing._desks.coupons.callers import PARTNER, Caller
from wechatpay_chain.testing._desks.coupons.records import ProductCoupon, Stock
from wechatpay_chain.testing._desks.coupons.validity import Validity

__all__ = ["Shelf"]

_ASKED = (
    "scope", "type", "usage_mode", "single_usage_info", "sequential_usage_info",
    "progressive_bundle_usage_info", "display_info", "out_product_no",
)  # fmt: skip
_MODES = ("SINGLE", "SEQUENTIAL", "PROGRESSIVE_BUNDLE")
_CODE_MODES = ("WECHATPAY", "UPLOAD", "API_ASSIGN")
_BUNDLED = ("normal_coupon", "discount_coupon", "exchange_coupon")
_NO_SUCH = 268578608
_LONGEST_INTERVAL = 365  # days


class Shelf:
    """All that can be sent.

    Args:
        number: Makes numbers of a kind, the same ones every time.
    """

    def __init__(self, number: Callable[..., str]) -> None:
        self._number = number
        self._product_coupons: dict[str, ProductCoupon] = {}
        self._stocks: dict[str, Stock] = {}
        self._bundles: dict[str, list[Stock]] = {}

    def create(
        self,
        brand_id: str,
        asked: Mapping[str, Any],
        *,
        caller: Caller = PARTNER,
        name: str | None = None,
    ) -> ProductCoupon:
        """Make a product coupon, which is put up with its first stock.

        Args:
            brand_id: Whose it is.
            asked: The members of the request.
            caller: The kind of caller.
            name: Its ``product_coupon_id``; made unless given.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: a value cannot be used.
        """
        if asked.get("usage_mode") not in _MODES:
            raise wrong("usage_mode", f"must be one of {', '.join(_MODES)}")
        if asked["usage_mode"] == "SEQUENTIAL":
            info = section(asked, "sequential_usage_info")
            whole(info, "count", least=1)
            optional(info, "interval_days", _LONGEST_INTERVAL)
        made = name or self._unused("product_coupon_id", brand_id, len(self._product_coupons))
        kept = {field: asked[field] for field in _ASKED if field in asked}
        return ProductCoupon(made, brand_id, kept, caller)

    def add(
        self, product_coupon: ProductCoupon, asked: Mapping[str, Any], *, name: str | None = None
    ) -> Stock:
        """Put up a stock of a product coupon.

        Args:
            product_coupon: Whose it is.
            asked: The members of ``stock``.
            name: Its ``stock_id``; the product coupon's and three digits unless given.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: a value cannot be used.
        """
        rule = section(asked, product_coupon.usage_rule)
        validity = Validity.read(section(rule, "coupon_available_period"))
        if asked.get("coupon_code_mode") not in _CODE_MODES:
            raise unfit(asked, "coupon_code_mode", f"must be one of {', '.join(_CODE_MODES)}")
        whole(section(asked, "stock_send_rule"), "max_count", least=1)
        number = LAST_BEFORE + 1 + len(self._stocks)
        product_coupon.stocks += 1
        made = name or f"{product_coupon.product_coupon_id}{product_coupon.stocks:03d}"
        stock = Stock(number, made, product_coupon, dict(asked), validity)
        self._stocks[made] = stock
        self._product_coupons[product_coupon.product_coupon_id] = product_coupon
        return stock

    def add_bundle(self, product_coupon: ProductCoupon, asked: Mapping[str, Any]) -> list[Stock]:
        """Put up one stock for each step of a bundle.

        Raises:
            Refusal: 400: the product coupon takes no bundles, or a value cannot be used.
        """
        if product_coupon.asked["usage_mode"] != "PROGRESSIVE_BUNDLE":
            raise forbidden("only a product coupon of usage_mode PROGRESSIVE_BUNDLE has bundles")
        rule = section(asked, product_coupon.usage_rule)
        name = self._number("stock_bundle_id", product_coupon.product_coupon_id, len(self._bundles))
        steps = self._steps(product_coupon, rule)
        stocks = []
        for index in range(steps):
            own = {**asked, product_coupon.usage_rule: _step(rule, index)}
            stock = self.add(product_coupon, own)
            stock.bundle = (name, index)
            stocks.append(stock)
        self._bundles[name] = stocks
        return stocks

    def product_coupon(self, name: str, brand_id: str) -> ProductCoupon:
        """One product coupon of a brand.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``: the brand does not have it.
        """
        found = self._product_coupons.get(name)
        if found is None or found.brand_id != brand_id:
            raise missing(f"product coupon {name} of brand {brand_id}", _NO_SUCH)
        return found

    def stock(self, name: str, product_coupon_id: str, brand_id: str) -> Stock:
        """One stock of a product coupon.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``: the brand does not have it.
        """
        product_coupon = self.product_coupon(product_coupon_id, brand_id)
        found = self._stocks.get(name)
        if found is None or found.product_coupon is not product_coupon:
            raise missing(f"stock {name} of product coupon {product_coupon_id}", _NO_SUCH)
        return found

    def any_stock(self, name: str) -> Stock | None:
        """One stock, whosever it is."""
        return self._stocks.get(name)

    def stocks_of(self, product_coupon: ProductCoupon) -> list[Stock]:
        """Its stocks, in the order they came."""
        return [stock for stock in self._stocks.values() if stock.product_coupon is product_coupon]

    def bundle(self, name: str, product_coupon_id: str, brand_id: str) -> list[Stock]:
        """The stocks of a bundle.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``: the product coupon does not have it.
        """
        product_coupon = self.product_coupon(product_coupon_id, brand_id)
        found = self._bundles.get(name, [])
        if not found or found[0].product_coupon is not product_coupon:
            raise missing(f"stock bundle {name} of product coupon {product_coupon_id}", _NO_SUCH)
        return found

    def _steps(self, product_coupon: ProductCoupon, rule: Mapping[str, Any]) -> int:
        lists = [rule[f"{kind}_list"] for kind in _BUNDLED if f"{kind}_list" in rule]
        if lists and isinstance(lists[0], list):
            return max(1, len(lists[0]))
        info = product_coupon.asked.get("progressive_bundle_usage_info")
        return whole(info if isinstance(info, dict) else {}, "count", least=1)

    def _unused(self, kind: str, *of: object) -> str:
        attempt = 0
        while (made := self._number(kind, *of, attempt)) in self._product_coupons:
            attempt += 1
        return made


def _step(rule: Mapping[str, Any], index: int) -> dict[str, Any]:
    """The rule of one step: its own of each list."""
    own = {name: value for name, value in rule.items() if not name.endswith("_coupon_list")}
    for kind in _BUNDLED:
        steps = rule.get(f"{kind}_list")
        if isinstance(steps, list) and index < len(steps):
            own[kind] = steps[index]
    return own
