"""The desks that a platform has by default."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wechatpay_chain.testing._desks.bills.desk import BillDesk, BillSources
from wechatpay_chain.testing._desks.complaints.desk import ComplaintDesk
from wechatpay_chain.testing._desks.coupons.desk import ProductCouponDesk
from wechatpay_chain.testing._desks.media.desk import MediaDesk
from wechatpay_chain.testing._desks.media.desk_v2 import MediaV2Desk
from wechatpay_chain.testing._desks.money.batches import TransferBatchDesk
from wechatpay_chain.testing._desks.money.combine import CombinedOrderDesk
from wechatpay_chain.testing._desks.money.order_book import OrderBook
from wechatpay_chain.testing._desks.money.orders import OrderDesk
from wechatpay_chain.testing._desks.money.refunds import RefundDesk
from wechatpay_chain.testing._desks.money.transfers import TransferDesk
from wechatpay_chain.testing._desks.own import OwnDesk
from wechatpay_chain.testing._desks.own_v2 import OwnV2Desk
from wechatpay_chain.testing._desks.sharing.desk import ProfitSharingDesk

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import Desk, DeskRoute
    from wechatpay_chain.testing._desks.desks import DeskKind
    from wechatpay_chain.testing._world import World

__all__ = ["DESKS", "MoneyDesks"]


class MoneyDesks:
    """Orders, what becomes of them, transfers and bills, in one world.

    Args:
        world: The platform's shared state.

    Attributes:
        orders: JSAPI, APP, H5 and Native orders.
        combined: Combined orders.
        refunds: Refunds of either.
        transfers: Transfers that users confirm.
        batches: Batches of transfers.
        sharing: Profit sharing.
        bills: Bills of all of that.
    """

    def __init__(self, world: World) -> None:
        book = OrderBook(world)
        self.orders = OrderDesk(world, book)
        self.combined = CombinedOrderDesk(world, book)
        self.refunds = RefundDesk(world, book)
        self.transfers = TransferDesk(world)
        self.batches = TransferBatchDesk(world)
        self.sharing = ProfitSharingDesk(world, book)
        sharings, returns = self.sharing.sharings, self.sharing.returns
        sources = BillSources(book, self.refunds, sharings, returns, self.transfers, self.batches)
        self.bills = BillDesk(world, sources)

    def routes(self) -> Iterable[DeskRoute]:
        """Method, template and handler of each endpoint that is served."""
        for desk in (self.orders, self.combined, self.refunds, self.transfers):
            yield from desk.routes()
        for other in (self.batches, self.sharing, self.bills):
            yield from other.routes()


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
