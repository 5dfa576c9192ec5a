"""The desk of combined orders: up to 50 orders that the user pays at once.

Rules: https://pay.weixin.qq.com/doc/v3/merchant/4012556926 (ordering),
https://pay.weixin.qq.com/doc/v3/merchant/4012557006 (query) and
https://pay.weixin.qq.com/doc/v3/merchant/4012577452 (closing, with the same parts as ordered).
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import at_or_now, forbidden
from wechatpay_chain.testing._desks._shared.content import Content
from wechatpay_chain.testing._desks._shared.ledger import Ledger
from wechatpay_chain.testing._desks.money.combined_record import CombinedOrder, sub_order_asked
from wechatpay_chain.testing._desks.money.order_book import (
    OrderBook,
    no_order,
    require_open,
    require_payable,
    time_limit,
    used,
)
from wechatpay_chain.testing._desks.money.order_record import MERCHANT, Order
from wechatpay_chain.testing._desks.money.orders import WAYS, Way, entry_of

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["CombinedOrderDesk"]

_PATH = "v3/combine-transactions"
_MOST = 50
_MOST_OF_MERCHANTS = 10
_LEAST_OF_MERCHANTS = 2


class CombinedOrderDesk:
    """Takes combined orders; their parts can be refunded and shared like any order.

    Args:
        world: The platform's shared state.
        book: All orders, where the parts go.
    """

    def __init__(self, world: World, book: OrderBook) -> None:
        self._world = world
        self._book = book
        self._combined: Ledger[CombinedOrder] = Ledger()

    def routes(self) -> Iterable[DeskRoute]:
        """Method, template and handler of each endpoint that is served."""
        for way in WAYS:
            yield "POST", f"{_PATH}/{way.segment}", partial(self._create, way)
        number = f"{_PATH}/out-trade-no/{{combine_out_trade_no}}"
        yield "GET", number, self._query
        yield "POST", f"{number}/close", self._close

    def pay(
        self,
        combine_out_trade_no: str,
        *,
        payer_openid: str | None = None,
        at: float | None = None,
    ) -> dict[str, Any]:
        """Let the user pay all parts; one ``TRANSACTION.SUCCESS`` goes to the ``notify_url``.

        Args:
            combine_out_trade_no: The combined order's number.
            payer_openid: The payer; unless given, the one in the order, or anybody.
            at: When, in Unix seconds; now unless given.

        Returns:
            The answer to a query from then on.

        Raises:
            Refusal: 404 ``ORDER_NOT_EXIST``; 400 ``ORDER_PAID``, ``ORDER_CLOSED``, or
                ``INVALID_REQUEST`` past ``time_expire``.
        """
        with self._world.lock:
            combined = self._found(combine_out_trade_no)
            paid = at_or_now(at, self._world.clock())
            require_payable(combined.first, paid)
            payer = (combined.asked.get("combine_payer_info") or {}).get("openid")
            for order in combined.orders:
                self._book.pay(order, payer_openid or payer, paid)
            self._book.announce(combined.asked.get("notify_url"), combined.notified())
            return combined.told()

    def order(self, combine_out_trade_no: str) -> dict[str, Any]:
        """Return the answer to a query about a combined order.

        Args:
            combine_out_trade_no: Its number.

        Raises:
            Refusal: 404 ``ORDER_NOT_EXIST``.
        """
        with self._world.lock:
            return self._found(combine_out_trade_no).told()

    def _found(self, number: str) -> CombinedOrder:
        combined = self._combined.get(number)
        if combined is None:
            raise no_order(number)
        for order in combined.orders:  # what was left unpaid is closed by now
            self._book.find(order.out_trade_no)
        return combined

    def _create(self, way: Way, call: ReceivedRequest) -> dict[str, Any]:
        asked = Content.of_body(call)
        mchid, number = asked.caller("combine_mchid"), asked.text("combine_out_trade_no")
        parts = asked.objects("sub_orders", 1, _MOST)
        with self._world.lock:
            if self._combined.get(number):
                require_open(self._found(number).first)
            content = (way.segment, asked.values)
            again = self._combined.again(number, content, used(number))
            if again is None:
                self._combined.add(number, content, self._new(way, asked, parts))
            else:
                require_payable(again.first, self._world.clock())
        return entry_of(self._world, way, "combined", mchid, number)

    def _new(self, way: Way, asked: Content, parts: list[Content]) -> CombinedOrder:
        number, now = asked.text("combine_out_trade_no"), self._world.clock()
        until = time_limit(asked, now)
        bodies = [sub_order_asked(asked, part) for part in parts]
        _require_few(asked, [role is MERCHANT for role, _ in bodies])
        orders = tuple(
            Order(role, way.trade_type, body, now, until, combined=number) for role, body in bodies
        )
        self._require_unused(orders)
        for order in orders:
            self._book.add(("combined", number), order)
        whole = self._world.number(
            "transaction_id", "combined", asked.text("combine_mchid"), number
        )
        return CombinedOrder(_kept(asked), orders, whole)

    def _require_unused(self, orders: tuple[Order, ...]) -> None:
        numbers: set[str] = set()
        for order in orders:
            if order.out_trade_no in numbers or self._book.find(order.out_trade_no):
                raise used(order.out_trade_no)
            numbers.add(order.out_trade_no)

    def _query(self, call: ReceivedRequest) -> dict[str, Any]:
        with self._world.lock:
            return self._found(call.variables["combine_out_trade_no"]).told()

    def _close(self, call: ReceivedRequest) -> None:
        given = Content.of_body(call)
        parts = given.objects("sub_orders", 1, _MOST)
        named = {
            (one.text("mchid"), one.maybe("sub_mchid"), one.text("out_trade_no")) for one in parts
        }
        with self._world.lock:
            combined = self._found(call.variables["combine_out_trade_no"])
            if named != combined.parts() or len(parts) != len(named):
                raise forbidden("sub_orders are not those of the combined order")
            if combined.first.state != "CLOSED":
                require_open(combined.first)
                for order in combined.orders:
                    order.state = "CLOSED"


def _require_few(asked: Content, direct: list[bool]) -> None:
    """Rule: merchants combine 2 to 10 orders, partners up to 50."""
    if all(direct) and not _LEAST_OF_MERCHANTS <= len(direct) <= _MOST_OF_MERCHANTS:
        least, most = _LEAST_OF_MERCHANTS, _MOST_OF_MERCHANTS
        raise asked.wrong("sub_orders", f"must have {least} to {most} items without a sub_mchid")


def _kept(asked: Content) -> dict[str, Any]:
    asked.section("scene_info")
    asked.maybe("combine_payer_info/openid")
    payer = asked.section("combine_payer_info")
    known = {name: one for name, one in payer.items() if name != "identity"}
    return {**asked.values, "combine_payer_info": known}
