"""The kinds of callers: a partner for its brands, or a brand itself."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["BRAND", "CALLERS", "PARTNER", "Caller"]


class Caller(NamedTuple):
    """One kind of caller.

    Attributes:
        root: The prefix of its paths.
        events: The prefix of its notifications' event types.
    """

    root: str
    events: str


PARTNER = Caller("v3/marketing/partner/product-coupon", "PRODUCT_COUPON_SP")
"""Names the brand in each request. Its events: https://pay.weixin.qq.com/doc/v3/partner/4015780862"""

BRAND = Caller("brand/marketing/product-coupon", "PRODUCT_COUPON")
"""Is known by its signature. The catalogue has no rows of it; its pages are those of
https://pay.weixin.qq.com/doc/brand/4015736293 and others, its calls the partner's."""

CALLERS = (PARTNER, BRAND)
