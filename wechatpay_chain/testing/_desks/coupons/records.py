"""Product coupons and their stocks: what is known of each, and how answers describe it.

Fields: https://pay.weixin.qq.com/doc/v3/partner/4015781289,
https://pay.weixin.qq.com/doc/v3/partner/4015781542
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.testing._desks._shared.moments import rfc3339
from wechatpay_chain.testing._desks.coupons.callers import PARTNER, Caller

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.coupons.validity import Validity

__all__ = ["Deactivation", "ProductCoupon", "Stock", "StockStore"]

_USAGE = {
    "SINGLE": ("single_usage_rule", "single_usage_detail"),
    "SEQUENTIAL": ("sequential_usage_rule", "sequential_usage_detail"),
    "PROGRESSIVE_BUNDLE": (
        "progressive_bundle_usage_rule",
        "progressive_bundle_usage_detail",
    ),
}


class Deactivation(NamedTuple):
    """Why and when something was deactivated."""

    number: str
    time: float
    reason: str

    def document(self) -> dict[str, str]:
        """The fields that describe it."""
        return {
            "deactivate_request_no": self.number,
            "deactivate_time": rfc3339(self.time),
            "deactivate_reason": self.reason,
        }


class StockStore(NamedTuple):
    """A store that accepts the coupons of a stock; numbered in the order they came."""

    number: int
    store_id: str


@dataclass(eq=False)
class ProductCoupon:
    """One product coupon.

    Attributes:
        product_coupon_id: The platform's number.
        brand_id: Whose it is.
        asked: The members it was created with, without its stock.
        caller: The kind of caller that created it: a partner, or the brand itself.
        state: ``AUDITING`` or ``EFFECTIVE``.
        deactivated: Set once it is deactivated.
        stocks: How many it has.
    """

    product_coupon_id: str
    brand_id: str
    asked: dict[str, Any]
    caller: Caller
    state: str = "EFFECTIVE"
    deactivated: Deactivation | None = None
    stocks: int = 0

    @property
    def owner(self) -> str:
        """Whose notification address counts for it: empty for the partner's."""
        return "" if self.caller is PARTNER else self.brand_id

    @property
    def usage_rule(self) -> str:
        """The name of the rule that its stocks have."""
        return self._usage[0]

    @property
    def usage_detail(self) -> str:
        """The name of what tells how its coupons were used."""
        return self._usage[1]

    @property
    def rounds(self) -> int:
        """How often one of its coupons can be used."""
        info = self.asked.get("sequential_usage_info")
        return int(info["count"]) if isinstance(info, dict) else 1

    @property
    def interval(self) -> int:
        """How many days lie between two uses of one of its coupons."""
        info = self.asked.get("sequential_usage_info")
        return int(info.get("interval_days", 0)) if isinstance(info, dict) else 0

    @property
    def standing(self) -> str:
        """The state that it is in."""
        return "DEACTIVATED" if self.deactivated else self.state

    def document(self) -> dict[str, Any]:
        """The object as answers have it."""
        return {
            "product_coupon_id": self.product_coupon_id,
            "state": self.standing,
            "brand_id": self.brand_id,
            **self.asked,
            **(self.deactivated.document() if self.deactivated else {}),
        }

    @property
    def _usage(self) -> tuple[str, str]:
        return _USAGE[self.asked.get("usage_mode", "SINGLE")]


@dataclass(eq=False)
class Stock:
    """One stock of a product coupon.

    Attributes:
        number: Its place among all stocks.
        stock_id: The platform's number.
        product_coupon: Whose it is.
        asked: The members it was created with.
        validity: When its coupons can be used.
        state: ``AUDITING``, ``SENDING``, ``PAUSED`` or ``STOPPED``.
        deactivated: Set once nothing is sent of it any more.
        bundle: The stock bundle that it is in, and its place there.
        sent: How many of its coupons were sent.
        codes: The codes uploaded for it, each with whether it was given out.
        stores: The stores that accept it, by ``store_id``.
    """

    number: int
    stock_id: str
    product_coupon: ProductCoupon
    asked: dict[str, Any]
    validity: Validity
    state: str = "SENDING"
    deactivated: Deactivation | None = None
    bundle: tuple[str, int] | None = None
    sent: int = 0
    codes: dict[str, bool] = field(default_factory=dict)
    stores: dict[str, StockStore] = field(default_factory=dict)
    _by_user: Counter[str] = field(default_factory=Counter)
    _by_day: Counter[str] = field(default_factory=Counter)

    @property
    def brand_id(self) -> str:
        """Whose it is."""
        return self.product_coupon.brand_id

    def standing(self, now: float) -> str:
        """The state it is in *now*: one that is over is ``STOPPED``."""
        if self.deactivated:
            return "DEACTIVATED"
        return "STOPPED" if now > self.validity.end else self.state

    def count(self, openid: str, now: float) -> None:
        """Note that one was sent."""
        self.sent += 1
        self._by_user[openid] += 1
        self._by_day[_day(now)] += 1

    def sent_today(self, now: float) -> int:
        """How many of it were sent on the day of *now*, at +08:00."""
        return self._by_day[_day(now)]

    def sent_to(self, openid: str) -> int:
        """How many of it one user has got."""
        return self._by_user[openid]

    def document(self, now: float) -> dict[str, Any]:
        """The object as answers have it."""
        return {
            "product_coupon_id": self.product_coupon.product_coupon_id,
            "stock_id": self.stock_id,
            **self.asked,
            **self._codes(),
            **self._bundle(),
            "sent_count_info": {
                "total_count": self.sent,
                "today_count": self.sent_today(now),
            },
            "state": self.standing(now),
            "brand_id": self.brand_id,
            **(self.deactivated.document() if self.deactivated else {}),
        }

    def _codes(self) -> Mapping[str, Any]:
        if self.asked.get("coupon_code_mode") != "UPLOAD":
            return {}
        left = sum(not given for given in self.codes.values())
        return {"coupon_code_count_info": {"total_count": len(self.codes), "available_count": left}}

    def _bundle(self) -> Mapping[str, Any]:
        if self.bundle is None:
            return {}
        name, index = self.bundle
        return {"stock_bundle_info": {"stock_bundle_id": name, "stock_bundle_index": index}}


def _day(seconds: float) -> str:
    return rfc3339(seconds)[:10]
