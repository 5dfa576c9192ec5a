"""Returns: the money that receivers of shares give back.

Rules: https://pay.weixin.qq.com/doc/v3/merchant/4012525287
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import forbidden, missing
from wechatpay_chain.testing._desks._shared.content import Content
from wechatpay_chain.testing._desks._shared.ledger import Ledger
from wechatpay_chain.testing._desks.sharing.record import Return, Share, Sharing

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.sharing.book import SharingBook
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["SharingReturns"]

_PATH = "v3/profitsharing/return-orders"


class SharingReturns:
    """Serves returns, which succeed at once.

    Args:
        world: The platform's shared state.
        sharings: All sharings.
        tell: Notifies of an event type with a resource.
    """

    def __init__(
        self,
        world: World,
        sharings: SharingBook,
        tell: Callable[[str, Mapping[str, Any]], None],
    ) -> None:
        self._world = world
        self._sharings = sharings
        self._tell = tell
        self._returns: Ledger[Return] = Ledger()

    def routes(self) -> Iterable[DeskRoute]:
        """Method, template and handler of each endpoint that is served."""
        yield "POST", _PATH, self._create
        yield "GET", f"{_PATH}/{{out_return_no}}", self._query

    def __iter__(self) -> Iterator[Return]:
        return iter(self._returns)

    def _create(self, call: ReceivedRequest) -> dict[str, Any]:
        asked = Content.of_body(call)
        number = asked.text("out_return_no")
        conflict = forbidden(f"out_return_no {number} was used with other parameters")
        with self._world.lock:
            if again := self._returns.again(number, asked.values, conflict):
                return again.told()
            made = self._returns.add(number, asked.values, self._new(asked))
            self._tell("PROFITSHARING.RETURN", made.notified())
            return made.told()

    def _new(self, asked: Content) -> Return:
        sharing = self._sharing(asked)
        mchid, amount = asked.text("return_mchid"), asked.fen("amount")
        share = _share_of(sharing, mchid)
        left = share.amount - share.returned
        if amount > left:
            raise forbidden(f"amount is {amount}, of the share are {left} left")
        share.returned += amount
        number = self._world.number("return_id", mchid, asked.text("out_return_no"))
        return Return(sharing, asked.values, number, self._world.clock())

    def _sharing(self, asked: Content) -> Sharing:
        order_id, number = asked.maybe("order_id"), asked.maybe("out_order_no")
        if order_id is None and number is None:
            raise asked.wrong("order_id", "or out_order_no is required")
        found = [self._sharings.found(number)] if number else self._sharings
        sub_mchid = asked.maybe("sub_mchid")
        for sharing in found:
            if order_id in {None, sharing.order_id} and sub_mchid == sharing.order.sub_mchid:
                return sharing
        raise missing(f"sharing {number or order_id}")

    def _query(self, call: ReceivedRequest) -> dict[str, Any]:
        number, given = call.variables["out_return_no"], Content.of_query(call)
        asked = (given.text("out_order_no"), given.maybe("sub_mchid"))
        with self._world.lock:
            found = self._returns.get(number)
            if found is None or asked != found.sharing.known_by():
                raise missing(f"return {number} of this sharing")
            return found.told()


def _share_of(sharing: Sharing, mchid: str) -> Share:
    # Rule: only what merchants received can be given back, and only once they have it.
    for share in sharing.shares if sharing.settled is not None else ():
        if (share.kind, share.account) == ("MERCHANT_ID", mchid):
            return share
    raise forbidden(f"return_mchid {mchid} received nothing of this sharing")
