"""All requests to share orders' money, the receivers, and what is left of each order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import forbidden, missing
from wechatpay_chain.testing._desks._shared.ledger import Ledger
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.content import Content
    from wechatpay_chain.testing._desks.money.order_book import OrderBook
    from wechatpay_chain.testing._desks.money.order_record import Order
    from wechatpay_chain.testing._desks.sharing.record import Sharing

__all__ = ["Receivers", "SharingBook"]

_MOST = 50
_WHOLE = 10000
_KINDS = ("MERCHANT_ID", "PERSONAL_OPENID", "PERSONAL_SUB_OPENID")
_TOLD = ("sub_mchid", "type", "account", "name", "relation_type", "custom_relation")


class Receivers:
    """The receivers of shares, separate for each sub-merchant. Callers hold the world's lock."""

    def __init__(self) -> None:
        self._added: dict[tuple[Any, ...], dict[str, Any]] = {}

    def add(self, asked: Content) -> dict[str, Any]:
        """Add one; added again it stays as it was.

        Returns:
            The answer to the request.
        """
        key = self._key(asked)
        return dict(self._added.setdefault(key, _told(asked, _TOLD)))

    def delete(self, asked: Content) -> dict[str, Any]:
        """Delete one.

        Returns:
            The answer to the request.

        Raises:
            Refusal: 400 ``INVALID_REQUEST``: it does not exist.
        """
        if self._added.pop(self._key(asked), None) is None:
            raise forbidden("there is no such receiver")
        return _told(asked, _TOLD[:3])

    def has(self, sub_mchid: str | None, kind: str, account: str) -> bool:
        """Whether one was added."""
        return (sub_mchid, kind, account) in self._added

    def _key(self, asked: Content) -> tuple[Any, ...]:
        kind = asked.text("type")
        if kind not in _KINDS:
            raise asked.wrong("type", f"must be one of {', '.join(_KINDS)}")
        return asked.maybe("sub_mchid"), kind, asked.text("account")


class SharingBook:
    """Keeps sharings. Callers hold the world's lock.

    Args:
        orders: All orders.
    """

    def __init__(self, orders: OrderBook) -> None:
        self._orders = orders
        self._sharings: Ledger[Sharing] = Ledger()
        self._by_order: dict[str, list[Sharing]] = {}

    def again(self, number: str, content: Any) -> Sharing | None:
        """The sharing that the same request made before.

        Raises:
            Refusal: 400 ``INVALID_REQUEST``: the number was used with other parameters.
        """
        conflict = forbidden(f"out_order_no {number} was used with other parameters")
        return self._sharings.again(number, content, conflict)

    def add(self, content: Any, sharing: Sharing) -> Sharing:
        """Keep a new sharing; returns it."""
        self._by_order.setdefault(sharing.order.out_trade_no, []).append(sharing)
        return self._sharings.add(sharing.out_order_no, content, sharing)

    def found(self, out_order_no: str) -> Sharing:
        """The sharing with a merchant's number.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``.
        """
        sharing = self._sharings.get(out_order_no)
        if sharing is None:
            raise missing(f"sharing {out_order_no}")
        return sharing

    def order(self, transaction_id: str) -> Order:
        """A paid order that is to be shared.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``; 400 ``INVALID_REQUEST``: it is not to be shared.
        """
        order = self._orders.transaction(transaction_id)
        if order is None:
            raise missing(f"paid order {transaction_id}")
        if not order.is_shared:
            raise forbidden("the order was not made with settle_info/profit_sharing")
        return order

    def left(self, order: Order) -> int:
        """The amount of an order that is left to be shared, in fen."""
        # What receivers give back goes to the merchant and cannot be shared again.
        sharings = self._of(order)
        if any(one.has_rest for one in sharings):
            return 0
        return max(order.total - order.refunded - sum(one.amount for one in sharings), 0)

    def require_left(self, order: Order, amount: int, max_ratio: int) -> None:
        """Let only an amount pass that can be shared.

        Raises:
            Refusal: 400 ``INVALID_REQUEST``: the rest was let go; 403 ``NOT_ENOUGH``; 403
                ``RULE_LIMIT``: too often, or more than the ratio.
        """
        sharings, left = self._of(order), self.left(order)
        if len(sharings) >= _MOST:
            raise Refusal(403, "RULE_LIMIT", f"the order was shared {_MOST} times")
        if any(one.has_rest for one in sharings):
            raise forbidden("the order's rest was let go; it cannot be shared any more")
        if amount > left:
            raise Refusal(403, "NOT_ENOUGH", f"{amount} fen are wanted, {left} are left to share")
        shared = amount + sum(one.amount for one in sharings)
        if shared * _WHOLE > order.total * max_ratio:
            issue = f"{shared} of {order.total} fen are more than {max_ratio} ten-thousandths"
            raise Refusal(403, "RULE_LIMIT", issue)

    def __iter__(self) -> Iterator[Sharing]:
        return iter(self._sharings)

    def _of(self, order: Order) -> list[Sharing]:
        return self._by_order.get(order.out_trade_no, [])


def _told(asked: Content, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: asked.values[name] for name in names if name in asked.values}
