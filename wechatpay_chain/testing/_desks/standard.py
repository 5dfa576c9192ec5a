"""The desks that a platform has unless told otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_chain.testing._desks.complaints.desk import ComplaintDesk
from wechatpay_chain.testing._desks.coupons.desk import ProductCouponDesk
from wechatpay_chain.testing._desks.media.desk import MediaDesk
from wechatpay_chain.testing._desks.media.desk_v2 import MediaV2Desk
from wechatpay_chain.testing._desks.money.desks import MoneyDesks
from wechatpay_chain.testing._desks.own import OwnDesk
from wechatpay_chain.testing._desks.own_v2 import OwnV2Desk

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.desks import Desk, DeskKind
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
