"""The desks that a platform has unless told otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_chain.testing._flows._complaints import ComplaintDesk
from wechatpay_chain.testing._flows._media import MediaDesk
from wechatpay_chain.testing._flows._media_v2 import MediaV2Desk
from wechatpay_chain.testing._flows._money import MoneyDesks
from wechatpay_chain.testing._flows._product_coupons import ProductCouponDesk
from wechatpay_chain.testing._own import OwnDesk
from wechatpay_chain.testing._own_v2 import OwnV2Desk

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks import Desk, DeskKind
    from wechatpay_chain.testing._world import World

__all__ = ["DESKS"]


def _money(world: World) -> tuple[Desk, ...]:
    """One by one, so that each can be had by its class and its name."""
    made = MoneyDesks(world)
    return (
        made.orders,
        made.combined,
        made.refunds,
        made.transfers,
        made.batches,
        made.sharing,
        made.bills,
    )


DESKS: tuple[DeskKind, ...] = (
    OwnDesk,
    _money,
    ProductCouponDesk,
    ComplaintDesk,
    MediaDesk,
    OwnV2Desk,
    MediaV2Desk,
)
"""The platform's own side, money, coupons, complaints, uploads; of APIv2 keys and uploads."""
