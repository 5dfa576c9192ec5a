"""Stocks of product coupons as the brand's calls see them.

Pages: https://pay.weixin.qq.com/doc/v3/partner/4015781304 (add), 4015781542 (query), 4015781553
(list), 4015781556 (edit), 4015781561 (budget), 4015781532 (deactivate), 4015781572 (codes).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from wechatpay_chain.testing._desks._shared.asked import (
    body_of,
    forbidden,
    request_number,
    section,
    text,
    texts,
    whole,
    wrong,
)
from wechatpay_chain.testing._desks._shared.pages import page
from wechatpay_chain.testing._desks.coupons.book import brand_of
from wechatpay_chain.testing._desks.coupons.records import Deactivation, Stock

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.coupons.book import CouponBook
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["STOCK_STATES", "StockDesk", "change_budget", "edit"]

_T = TypeVar("_T")

STOCK_STATES = ("AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED")

_ALL = "product-coupons/{product_coupon_id}/stocks"
_ONE = f"{_ALL}/{{stock_id}}"
_EDITED = (
    "remark", "usage_rule_display_info", "coupon_display_info", "notify_config", "store_scope",
)  # fmt: skip
_BUDGETS = {"MAX_COUNT": "max_count", "MAX_COUNT_PER_DAY": "max_count_per_day"}
_CODE = re.compile("[0-9A-Za-z_-]{1,40}")


class StockDesk:
    """Adds, shows, edits and deactivates stocks, and takes codes for them.

    Args:
        book: The platform's product coupons.
    """

    def __init__(self, book: CouponBook) -> None:
        self._book = book

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves, below the root of a caller."""
        yield "POST", _ALL, self.add
        yield "GET", _ALL, self.listed
        yield "GET", _ONE, self.query
        yield "PATCH", _ONE, self.edit
        yield "POST", f"{_ONE}/update-budget", self.change_budget
        yield "POST", f"{_ONE}/deactivate", self.deactivate
        yield "POST", f"{_ONE}/upload-coupon-codes", self.upload_codes

    def add(self, call: ReceivedRequest) -> dict[str, Any]:
        """Add a stock to a product coupon."""
        body = body_of(call)
        brand, name = brand_of(call, body), call.variables["product_coupon_id"]
        product_coupon = self._book.shelf.product_coupon(name, brand)

        def act() -> Stock:
            if product_coupon.standing != "EFFECTIVE":
                raise forbidden(f"a product coupon that is {product_coupon.standing} gets no stock")
            return self._book.shelf.add(product_coupon, section(body, "stock"))

        key = ("stock", brand, request_number(body))
        return self._told(self._book.once.do(key, (name, body), act))

    def listed(self, call: ReceivedRequest) -> dict[str, Any]:
        """List the stocks of a product coupon, a page at a time."""
        brand = brand_of(call, call.query, "query")
        state, bundle = call.query.get("state"), call.query.get("stock_bundle_id")
        if state is not None and state not in STOCK_STATES:
            raise wrong("state", f"must be one of {', '.join(STOCK_STATES)}", "query")
        owner = self._book.shelf.product_coupon(call.variables["product_coupon_id"], brand)
        found = [
            stock
            for stock in self._book.shelf.stocks_of(owner)
            if state in (None, stock.standing(self._book.now))
            and (bundle is None or (stock.bundle is not None and stock.bundle[0] == bundle))
        ]
        shown, more = page(found, call.query)
        return {"total_count": len(found), "stock_list": [*map(self._told, shown)], **more}

    def query(self, call: ReceivedRequest) -> dict[str, Any]:
        """Show one."""
        return self._told(self._find(call, brand_of(call, call.query, "query")))

    def edit(self, call: ReceivedRequest) -> dict[str, Any]:
        """Change what is not about money."""
        return self._change(call, "edit stock", lambda stock, body: edit([stock], body, self._now))

    def change_budget(self, call: ReceivedRequest) -> dict[str, Any]:
        """Change how many are sent, in all or a day."""
        return self._change(call, "budget", lambda stock, body: change_budget([stock], body))

    def deactivate(self, call: ReceivedRequest) -> dict[str, Any]:
        """Send nothing of it any more; coupons of users stay valid."""
        return self._change(call, "deactivate stock", self._deactivate)

    def upload_codes(self, call: ReceivedRequest) -> dict[str, Any]:
        """Take codes to be given out."""
        return self._once(call, "codes", _take_codes)[1]

    @property
    def _now(self) -> float:
        return self._book.now

    def _deactivate(self, stock: Stock, body: Mapping[str, Any]) -> None:
        reason = text(body, "deactivate_reason")
        if (state := stock.standing(self._now)) not in {"SENDING", "PAUSED"}:
            raise forbidden(f"a stock that is {state} cannot be deactivated")
        stock.deactivated = Deactivation(request_number(body), self._now, reason)

    def _change(
        self, call: ReceivedRequest, what: str, act: Callable[[Stock, Mapping[str, Any]], object]
    ) -> dict[str, Any]:
        return self._told(self._once(call, what, act)[0])

    def _once(
        self, call: ReceivedRequest, what: str, act: Callable[[Stock, Mapping[str, Any]], _T]
    ) -> tuple[Stock, _T]:
        body = body_of(call)
        brand = brand_of(call, body)
        stock = self._find(call, brand)
        key = (what, brand, request_number(body))
        return stock, self._book.once.do(key, (stock.stock_id, body), lambda: act(stock, body))

    def _find(self, call: ReceivedRequest, brand: str) -> Stock:
        names = call.variables
        return self._book.shelf.stock(names["stock_id"], names["product_coupon_id"], brand)

    def _told(self, stock: Stock) -> dict[str, Any]:
        return stock.document(self._now)


def edit(stocks: Sequence[Stock], body: Mapping[str, Any], now: float) -> None:
    """Change what is not about money in each of *stocks*.

    Raises:
        Refusal: 400 ``INVALID_REQUEST``: one of them is over.
    """
    changed = {name: body[name] for name in _EDITED if name in body}
    for stock in stocks:
        if (state := stock.standing(now)) in {"STOPPED", "DEACTIVATED"}:
            raise forbidden(f"a stock that is {state} cannot be edited")
    for stock in stocks:
        stock.asked = {**stock.asked, **changed}


def change_budget(stocks: Sequence[Stock], body: Mapping[str, Any]) -> None:
    """Change how many are sent of each of *stocks*.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: a value is missing; 400 ``INVALID_REQUEST``: what is said to
            be the budget is not, or more was sent already.
    """
    mode = text(body, "update_mode")
    if mode not in _BUDGETS:
        raise wrong("update_mode", f"must be one of {', '.join(_BUDGETS)}")
    name = _BUDGETS[mode]
    current, target = whole(body, f"current_{name}"), whole(body, f"target_{name}", least=1)
    for stock in stocks:
        has = stock.asked["stock_send_rule"].get(name, 0)
        if has != current:
            raise forbidden(f"current_{name} is {current}, the stock's is {has}")
        if mode == "MAX_COUNT" and target < stock.sent:
            raise forbidden(f"target_{name} is {target}, and {stock.sent} were sent already")
    for stock in stocks:
        rule = {**stock.asked["stock_send_rule"], name: target}
        stock.asked = {**stock.asked, "stock_send_rule": rule}


def _take_codes(stock: Stock, body: Mapping[str, Any]) -> dict[str, Any]:
    if stock.asked["coupon_code_mode"] != "UPLOAD":
        raise forbidden("codes are uploaded for a stock whose coupon_code_mode is UPLOAD")
    given = Counter(texts(body, "code_list"))
    failed = [code for code in given if not _CODE.fullmatch(code)]
    known = [code for code in given if code in stock.codes]
    fresh = [code for code in given if code not in {*failed, *known}]
    stock.codes.update(dict.fromkeys(fresh, False))
    return {
        "total_count": sum(given.values()),
        "success_code_list": fresh,
        "failed_code_list": failed,
        "already_exist_code_list": known,
        "duplicate_code_list": [code for code, times in given.items() if times > 1],
    }
