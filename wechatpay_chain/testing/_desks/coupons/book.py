"""The state that the parts of the product-coupon desk share, and the notifications they send."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.testing._desks._shared.asked import text
from wechatpay_chain.testing._desks._shared.ledger import Once
from wechatpay_chain.testing._desks._shared.moments import rfc3339
from wechatpay_chain.testing._desks.coupons.callers import BRAND, PARTNER, Caller
from wechatpay_chain.testing._desks.coupons.shelf import Shelf
from wechatpay_chain.testing._desks.coupons.wallet import Wallet

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.coupons.coupon import Coupon
    from wechatpay_chain.testing._desks.coupons.records import Stock
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["Address", "CouponBook", "PreSent", "brand_of", "caller_of"]

_SUMMARIES = {"SEND": "商品券领券通知", "USE": "商品券核销通知", "RETURN": "商品券退券通知"}


class Address(NamedTuple):
    """A notification address, and since when it is set."""

    url: str
    updated: float


class PreSent(NamedTuple):
    """Coupons that wait for a user to take them."""

    openid: str
    stocks: list[Stock]
    asked: Mapping[str, Any]


class CouponBook:
    """One platform's product coupons.

    Args:
        world: The platform.

    Attributes:
        world: As given.
        shelf: The coupons that can be sent.
        wallet: The coupons of users.
        once: The numbers of requests.
        addresses: The notification addresses: the partner's under the empty text, a brand's under
            its number.
        pre_sent: The coupons that wait to be taken, by token.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.shelf = Shelf(world.number)
        self.wallet = Wallet(world.number)
        self.once = Once()
        self.addresses: dict[str, Address] = {}
        self.pre_sent: dict[str, PreSent] = {}

    @property
    def now(self) -> float:
        """The platform's time in Unix seconds."""
        return self.world.clock()

    def tell(self, coupon: Coupon, what: str, **more: Any) -> None:
        """Notify whoever put up the product coupon of what became of one.

        Args:
            coupon: Which one.
            what: ``SEND``, ``USE`` or ``RETURN``. Only the first has a page of its own,
                https://pay.weixin.qq.com/doc/v3/partner/4015780862; the others are listed in
                https://github.com/wechatpay-apiv3/wechatpay-skills (product coupons, callbacks).
            more: Fields beside those of all three.
        """
        product_coupon = coupon.stock.product_coupon
        address = self.addresses.get(product_coupon.owner)
        self.world.notify(
            address and address.url,
            f"{product_coupon.caller.events}.{what}",
            {**self._told(coupon), **more},
            original_type="product_coupon",
            summary=_SUMMARIES[what],
        )

    def _told(self, coupon: Coupon) -> dict[str, Any]:
        stock = coupon.stock
        # An OpenID belongs to an app, a UnionID to the user behind it.
        union = "o" + self.world.number("unionid", coupon.openid)[:27]
        known = {
            "brand_id": stock.brand_id,
            "coupon_code": coupon.code,
            "product_coupon_id": stock.product_coupon.product_coupon_id,
            "stock_id": stock.stock_id,
            "stock_bundle_id": stock.bundle and stock.bundle[0],
            "user_coupon_bundle_id": coupon.bundle and coupon.bundle.user_coupon_bundle_id,
            "appid": coupon.asked["appid"],
            "openid": coupon.openid,
            "unionid": union,
            "receive_time": rfc3339(coupon.received),
            "send_request_no": coupon.asked["send_request_no"],
            "send_channel": coupon.channel,
            "valid_begin_time": rfc3339(coupon.begin),
            "valid_end_time": rfc3339(coupon.end),
            "attach": coupon.asked.get("attach"),
        }
        return {name: value for name, value in known.items() if value is not None}


def caller_of(call: ReceivedRequest) -> Caller:
    """The caller's kind."""
    return BRAND if call.path.startswith(f"/{BRAND.root}/") else PARTNER


def brand_of(call: ReceivedRequest, given: Mapping[str, Any], location: str = "body") -> str:
    """Which brand a request is about.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: it says none.
    """
    return call.brand_id or text(given, "brand_id", location)
