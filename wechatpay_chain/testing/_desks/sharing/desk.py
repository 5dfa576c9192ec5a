"""The profit-sharing desk: a paid order's money, shared among receivers and given back.

Rules: https://pay.weixin.qq.com/doc/v3/merchant/4012524936 (shares),
https://pay.weixin.qq.com/doc/v3/merchant/4012526374 (letting the rest go) and
https://github.com/wechatpay-apiv3/wechatpay-skills (FAQ, texts of errors).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from wechatpay_chain.testing._desks._shared.asked import at_or_now, forbidden, missing
from wechatpay_chain.testing._desks._shared.content import Content
from wechatpay_chain.testing._desks.sharing.book import Receivers, SharingBook
from wechatpay_chain.testing._desks.sharing.record import Share, Sharing
from wechatpay_chain.testing._desks.sharing.returns import SharingReturns
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.money.order_book import OrderBook
    from wechatpay_chain.testing._desks.money.order_record import Order
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["ProfitSharingDesk"]

_PATH = "v3/profitsharing"
_MOST = 50
_Wanted: TypeAlias = "tuple[str, str, int, str]"  # kind, account, fen, description


class ProfitSharingDesk:
    """Shares the money of orders made with ``settle_info.profit_sharing``.

    Args:
        world: The platform's shared state.
        book: All orders.

    Attributes:
        at_once: Whether the money moves as soon as a request is accepted (the answer says
            ``PROCESSING`` all the same); if not, it waits for :meth:`settle`.
        max_ratio: How much of an order may be shared, in ten-thousandths; all of it unless set.
        notify_url: Where receivers' notifications go, as requests do not say it; nowhere unless
            set.
        sharings: All sharings.
        returns: All returns.
    """

    def __init__(self, world: World, book: OrderBook) -> None:
        self.at_once = True
        self.max_ratio = 10000
        self.notify_url: str | None = None
        self._world = world
        self._receivers = Receivers()
        self.sharings = SharingBook(book)
        self.returns = SharingReturns(world, self.sharings, self._tell)

    def routes(self) -> Iterable[DeskRoute]:
        """Method, template and handler of each endpoint that is served."""
        yield "POST", f"{_PATH}/receivers/add", partial(self._receive, self._receivers.add)
        yield "POST", f"{_PATH}/receivers/delete", partial(self._receive, self._receivers.delete)
        yield "POST", f"{_PATH}/orders", partial(self._create, "orders", self._shares)
        yield "POST", f"{_PATH}/orders/unfreeze", partial(self._create, "unfreeze", self._rest)
        yield "GET", f"{_PATH}/orders/{{out_order_no}}", self._query
        yield "GET", f"{_PATH}/transactions/{{transaction_id}}/amounts", self._amounts
        yield "GET", f"{_PATH}/merchant-configs/{{sub_mchid}}", self._ratio
        yield from self.returns.routes()

    def settle(self, out_order_no: str, *, at: float | None = None) -> dict[str, Any]:
        """Let the money of a sharing move; for each merchant that receives there is a notification.

        Args:
            out_order_no: The sharing's number.
            at: When, in Unix seconds; now unless given.

        Returns:
            The answer to a query from then on.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``; 400 ``INVALID_REQUEST``: it is settled.
        """
        with self._world.lock:
            sharing = self.sharings.found(out_order_no)
            if sharing.settled is not None:
                raise forbidden(f"sharing {out_order_no} is FINISHED")
            self._finish(sharing, at)
            return sharing.told()

    def sharing(self, out_order_no: str) -> dict[str, Any]:
        """Return the answer to a query about a sharing.

        Args:
            out_order_no: Its number.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``.
        """
        with self._world.lock:
            return self.sharings.found(out_order_no).told()

    def unsplit(self, transaction_id: str) -> int:
        """Return the amount of an order that is left to be shared, in fen.

        Args:
            transaction_id: The platform's number of the order.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``; 400 ``INVALID_REQUEST``: it is not to be shared.
        """
        with self._world.lock:
            return self.sharings.left(self.sharings.order(transaction_id))

    def _receive(
        self, act: Callable[[Content], dict[str, Any]], call: ReceivedRequest
    ) -> dict[str, Any]:
        asked = Content.of_body(call)
        with self._world.lock:
            return act(asked)

    def _create(
        self, way: str, read: Callable[[Content, Order], list[_Wanted]], call: ReceivedRequest
    ) -> dict[str, Any]:
        asked = Content.of_body(call)
        content = (way, asked.values)
        with self._world.lock:
            if again := self.sharings.again(asked.text("out_order_no"), content):
                return again.told()
            order = self._order(asked)
            sharing = self._new(asked, order, read(asked, order))
            sharing.has_rest = way == "unfreeze" or asked.find("unfreeze_unsplit") is True
            told = self.sharings.add(content, sharing).told()
            if self.at_once:
                self._finish(sharing)
            return told

    def _order(self, asked: Content) -> Order:
        order = self.sharings.order(asked.text("transaction_id"))
        if asked.maybe("sub_mchid") != order.sub_mchid:
            raise forbidden("sub_mchid is not the order's")
        return order

    def _shares(self, asked: Content, order: Order) -> list[_Wanted]:
        shares = [
            (one.text("type"), one.text("account"), one.fen("amount"), one.text("description"))
            for one in asked.objects("receivers", 0, _MOST)
        ]
        if not all(self._receivers.has(order.sub_mchid, *one[:2]) for one in shares):
            raise forbidden("receivers has one that was not added")
        amount = sum(one[2] for one in shares)
        self.sharings.require_left(order, amount, self.max_ratio)
        return shares

    def _rest(self, asked: Content, order: Order) -> list[_Wanted]:
        left = self.sharings.left(order)
        if left == 0:
            raise Refusal(403, "NOT_ENOUGH", "nothing is left of the order")
        mchid = order.sub_mchid or order.mchid
        return [("MERCHANT_ID", mchid, left, asked.text("description"))]

    def _new(self, asked: Content, order: Order, wanted: list[_Wanted]) -> Sharing:
        number, made = asked.text("out_order_no"), self._world.number
        shares = [
            Share(*one, made("detail_id", order.mchid, number, index))
            for index, one in enumerate(wanted)
        ]
        order_id = made("order_id", order.mchid, number)
        return Sharing(order, number, order_id, tuple(shares), self._world.clock())

    def _finish(self, sharing: Sharing, at: float | None = None) -> None:
        sharing.settled = at_or_now(at, self._world.clock())
        for share in sharing.shares:
            if share.kind == "MERCHANT_ID":
                self._tell("PROFITSHARING.SUCCESS", sharing.notified(share))

    def _tell(self, event_type: str, resource: Mapping[str, Any]) -> None:
        url, kind = self.notify_url, "profitsharing"
        self._world.notify(url, event_type, resource, original_type=kind)

    def _query(self, call: ReceivedRequest) -> dict[str, Any]:
        number, given = call.variables["out_order_no"], Content.of_query(call)
        asked = (given.text("transaction_id"), given.maybe("sub_mchid"))
        with self._world.lock:
            sharing = self.sharings.found(number)
            if asked != (sharing.order.transaction_id, sharing.order.sub_mchid):
                raise missing(f"sharing {number} of this order")
            return sharing.told()

    def _amounts(self, call: ReceivedRequest) -> dict[str, Any]:
        number = call.variables["transaction_id"]
        return {"transaction_id": number, "unsplit_amount": self.unsplit(number)}

    def _ratio(self, call: ReceivedRequest) -> dict[str, Any]:
        return {"sub_mchid": call.variables["sub_mchid"], "max_ratio": self.max_ratio}
