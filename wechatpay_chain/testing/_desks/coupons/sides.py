"""Who calls: a partner for its brands, or a brand itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.testing._desks._shared.asked import text

if TYPE_CHECKING:
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["BRAND", "PARTNER", "SIDES", "Side", "brand_of", "side_of"]


class Side(NamedTuple):
    """One kind of caller.

    Attributes:
        root: What its paths begin with.
        events: What the types of its notifications begin with.
    """

    root: str
    events: str


PARTNER = Side("v3/marketing/partner/product-coupon", "PRODUCT_COUPON_SP")
"""Names the brand in each request. Its events: https://pay.weixin.qq.com/doc/v3/partner/4015780862"""

BRAND = Side("brand/marketing/product-coupon", "PRODUCT_COUPON")
"""Is known by its signature. The catalogue has no rows of it; its pages are those of
https://pay.weixin.qq.com/doc/brand/4015736293 and others, its calls the partner's."""

SIDES = (PARTNER, BRAND)


def side_of(call: ReceivedRequest) -> Side:
    """The caller's kind."""
    return BRAND if call.path.startswith(f"/{BRAND.root}/") else PARTNER


def brand_of(call: ReceivedRequest, given: Mapping[str, Any], location: str = "body") -> str:
    """Which brand a request is about.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: it says none.
    """
    return call.brand_id or text(given, "brand_id", location)
