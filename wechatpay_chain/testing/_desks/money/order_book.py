"""All orders, single ones and the parts of combined ones: paid, closed and found here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import wrong
from wechatpay_chain.testing._desks._shared.ledger import Ledger
from wechatpay_chain.testing._desks._shared.moments import DAY, seconds
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.content import Content
    from wechatpay_chain.testing._desks.money.order_record import Order
    from wechatpay_chain.testing._world import World

__all__ = ["OrderBook", "no_order", "require_open", "require_payable", "time_limit", "used"]

_OPEN = {"NOTPAY", "USERPAYING", "PAYERROR"}
_LEFT_OPEN = 7 * DAY
_SOONEST = 60.0


class OrderBook:
    """Keeps orders. Callers hold the world's lock.

    Args:
        world: Gives the time and numbers.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._orders: Ledger[Order] = Ledger()
        self._paid: dict[str, Order] = {}

    def find(self, out_trade_no: str | None) -> Order | None:
        """The order with a merchant's number, closed by now if it was left unpaid."""
        order = self._orders.get(out_trade_no)
        return order and self._current(order)

    def transaction(self, transaction_id: str | None) -> Order | None:
        """The paid order with one of the platform's numbers."""
        return self._paid.get(transaction_id or "")

    def again(self, out_trade_no: str, content: Any) -> Order | None:
        """The order that the same request made before.

        Raises:
            Refusal: 403 ``OUT_TRADE_NO_USED``: the number was used with other parameters.
        """
        order = self._orders.again(out_trade_no, content, used(out_trade_no))
        return order and self._current(order)

    def add(self, content: Any, order: Order) -> Order:
        """Keep a new order."""
        return self._orders.add(order.out_trade_no, content, order)

    def pay(self, order: Order, openid: str | None, at: float) -> None:
        """Let the user pay an order that is payable.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: the payer is not text.
        """
        if not isinstance(openid, (str, type(None))):
            raise wrong("payer_openid", "must be text")
        world = self._world
        order.state, order.paid = "SUCCESS", at
        transaction_id = world.number("transaction_id", order.mchid, order.out_trade_no)
        order.transaction_id = transaction_id
        self._paid[transaction_id] = order
        order.payer = _payer(order, openid or f"o{world.number('openid', order.mchid)[1:]}")

    def announce(self, url: str | None, resource: Mapping[str, Any]) -> None:
        """Tell the merchant that an order is paid, a combined one at once for all parts."""
        self._world.notify(
            url, "TRANSACTION.SUCCESS", resource, original_type="transaction", summary="支付成功"
        )

    def __iter__(self) -> Iterator[Order]:
        return map(self._current, self._orders)

    def _current(self, order: Order) -> Order:
        # Rule: what nobody pays for 7 days is closed. time_expire by itself closes nothing.
        left = max(order.created + _LEFT_OPEN, order.payable_until)
        if order.state in _OPEN and self._world.clock() >= left:
            order.state = "CLOSED"
        return order


def time_limit(content: Content, now: float) -> float:
    """Until when the user can pay, in Unix seconds.

    Rule: ``time_expire``, moved to between a minute and 90 days from now; 7 days without it.
    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012525167

    Raises:
        Refusal: 400 ``PARAM_ERROR``: it is not an RFC 3339 time.
    """
    text = content.maybe("time_expire")
    if text is None:
        return now + _LEFT_OPEN
    until = seconds(text)
    if until is None:
        raise content.wrong("time_expire", "must be an RFC 3339 time with its offset")
    return min(max(until, now + _SOONEST), now + 90 * DAY)


def require_open(order: Order) -> None:
    """Let only an order pass that is neither paid nor closed.

    Raises:
        Refusal: 400 ``ORDER_PAID`` or ``ORDER_CLOSED``.
    """
    if order.is_paid:
        raise Refusal(400, "ORDER_PAID", f"order {order.out_trade_no} is paid")
    if order.state == "CLOSED":
        raise Refusal(400, "ORDER_CLOSED", f"order {order.out_trade_no} is closed")


def require_payable(order: Order, at: float) -> None:
    """Let only an order pass that the user can still pay.

    Raises:
        Refusal: 400 ``ORDER_PAID`` or ``ORDER_CLOSED``; 400 ``INVALID_REQUEST`` past
            ``time_expire``.
    """
    require_open(order)
    if at >= order.payable_until:
        issue = "is past time_expire; it takes a new out_trade_no"
        raise Refusal(400, "INVALID_REQUEST", f"order {order.out_trade_no} {issue}")


def no_order(number: str) -> Refusal:
    """404 ``ORDER_NOT_EXIST``."""
    return Refusal(404, "ORDER_NOT_EXIST", f"there is no order {number}")


def used(out_trade_no: str) -> Refusal:
    """403 ``OUT_TRADE_NO_USED``: documented on every page that orders.

    Merchants report 400 ``INVALID_REQUEST`` for it as well.
    """
    message = f"out_trade_no {out_trade_no} was used with other parameters"
    return Refusal(403, "OUT_TRADE_NO_USED", message)


def _payer(order: Order, openid: str) -> Mapping[str, str]:
    asked = order.asked.get("payer") or {}
    payer = {order.role.openid: openid}
    return {**payer, "sub_openid": asked["sub_openid"]} if asked.get("sub_openid") else payer
