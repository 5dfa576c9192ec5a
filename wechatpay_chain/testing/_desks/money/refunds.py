"""The refund desk: whole and partial refunds of paid orders.

Rules and errors: https://pay.weixin.qq.com/doc/v3/merchant/4013071036 (application),
https://pay.weixin.qq.com/doc/v3/merchant/4013071041 (query) and
https://pay.weixin.qq.com/doc/v3/merchant/4013071193 (abnormal refunds).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import at_or_now, forbidden, missing, wrong
from wechatpay_chain.testing._desks._shared.content import Content
from wechatpay_chain.testing._desks._shared.ledger import Ledger
from wechatpay_chain.testing._desks._shared.moments import DAY
from wechatpay_chain.testing._desks.money.account import taken
from wechatpay_chain.testing._desks.money.refund_record import SETTLED, Refund
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.money.order_book import OrderBook
    from wechatpay_chain.testing._desks.money.order_record import Order
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["RefundDesk"]

_PATH = "v3/refund/domestic/refunds"
_MOST = 50
_LATEST = 365 * DAY
_CARDS = {"USER_BANK_CARD", "MERCHANT_BANK_CARD"}


class RefundDesk:
    """Refunds orders.

    Args:
        world: The platform's shared state.
        book: All orders.

    Attributes:
        at_once: Whether a refund succeeds as soon as it is accepted (the answer says
            ``PROCESSING`` all the same); if not, it waits for :meth:`settle`.
        funds: The balance of the merchant's account, in fen; ``None`` for plenty.
    """

    def __init__(self, world: World, book: OrderBook) -> None:
        self.at_once = True
        self.funds: int | None = None
        self._world = world
        self._book = book
        self._refunds: Ledger[Refund] = Ledger()

    def routes(self) -> Iterable[DeskRoute]:
        """Method, template and handler of each endpoint that is served."""
        yield "POST", _PATH, self._create
        yield "GET", f"{_PATH}/{{out_refund_no}}", self._query
        yield "POST", f"{_PATH}/{{refund_id}}/apply-abnormal-refund", self._apply_abnormal

    def settle(
        self, out_refund_no: str, status: str = "SUCCESS", *, at: float | None = None
    ) -> dict[str, Any]:
        """Let a refund come to its end; ``REFUND.<status>`` goes to its ``notify_url``.

        Args:
            out_refund_no: The refund's number.
            status: ``SUCCESS``; ``ABNORMAL``: the user's account does not take it; ``CLOSED``: it
                failed, and what it was for can be refunded under a new number.
            at: When, in Unix seconds; now unless given.

        Returns:
            The answer to a query from then on.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``; 400 ``PARAM_ERROR`` for another status;
                400 ``INVALID_REQUEST``: it is settled.
        """
        if status not in SETTLED:
            raise wrong("status", f"must be one of {', '.join(SETTLED)}")
        with self._world.lock:
            refund = self._found(out_refund_no)
            if refund.status != "PROCESSING":
                raise forbidden(f"refund {out_refund_no} is {refund.status}, not PROCESSING")
            self._finish(refund, status, at)
            return refund.told()

    def refund(self, out_refund_no: str) -> dict[str, Any]:
        """Return the answer to a query about a refund.

        Args:
            out_refund_no: Its number.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``.
        """
        with self._world.lock:
            return self._found(out_refund_no).told()

    def __iter__(self) -> Iterator[Refund]:
        return iter(self._refunds)

    def _found(self, out_refund_no: str) -> Refund:
        refund = self._refunds.get(out_refund_no)
        if refund is None:
            raise missing(f"refund {out_refund_no}")
        return refund

    def _finish(self, refund: Refund, status: str, at: float | None = None) -> None:
        settled = at_or_now(at, self._world.clock())
        refund.status = status
        if status == "SUCCESS":
            refund.settled = settled
        elif status == "CLOSED":
            refund.order.refunded -= refund.amount
            self.funds = taken(self.funds, -refund.amount)
        self._world.notify(
            refund.asked.get("notify_url"),
            f"REFUND.{status}",
            refund.notified(),
            original_type="refund",
            summary=SETTLED[status],
        )

    def _accepted(self, refund: Refund) -> dict[str, Any]:
        told = refund.told()
        if self.at_once:
            self._finish(refund, "SUCCESS")
        return told

    def _create(self, call: ReceivedRequest) -> dict[str, Any]:
        asked = Content.of_body(call)
        number = asked.text("out_refund_no")
        with self._world.lock:
            if again := self._refunds.again(number, asked.values, _mismatch(number)):
                return again.told()
            refund = self._refunds.add(number, asked.values, self._new(asked, call.mchid))
            return self._accepted(refund)

    def _new(self, asked: Content, mchid: str | None) -> Refund:
        asked.notify_url()
        order = self._order(asked, mchid)
        amount = asked.fen("amount/refund")
        self._require_refundable(order, asked, amount)
        self.funds = taken(self.funds, amount)
        order.refunded += amount
        order.refunds += 1
        order.state = "REFUND"
        number = self._world.number("refund_id", order.mchid, asked.text("out_refund_no"))
        return Refund(order, asked.values, number, self._world.clock())

    def _order(self, asked: Content, mchid: str | None) -> Order:
        transaction_id = asked.maybe("transaction_id")
        out_trade_no = asked.maybe("out_trade_no")
        if transaction_id is None and out_trade_no is None:
            raise asked.wrong("transaction_id", "or out_trade_no is required")
        find = self._book.transaction if transaction_id else self._book.find
        order = find(transaction_id or out_trade_no)
        if order is None or not order.is_paid or mchid not in {None, order.mchid}:
            raise missing(f"paid order {transaction_id or out_trade_no}")
        if out_trade_no not in {None, order.out_trade_no}:
            raise forbidden("transaction_id and out_trade_no are of two orders")
        if asked.maybe("sub_mchid") != order.sub_mchid:
            raise forbidden("sub_mchid is not the order's")
        return order

    def _require_refundable(self, order: Order, asked: Content, amount: int) -> None:
        if asked.fen("amount/total") != order.total:
            raise forbidden(f"amount/total is not the order's, {order.total}")
        if order.paid is not None and self._world.clock() > order.paid + _LATEST:
            # The FAQ names the code; its status is documented nowhere.
            raise Refusal(400, "TRADE_OVERDUE", "the order was paid more than a year ago")
        left = order.total - order.refunded
        if amount > left:
            raise forbidden(f"amount/refund is {amount}, of the order are {left} left")
        if order.refunds >= _MOST:
            raise forbidden(f"the order was refunded {_MOST} times")

    def _query(self, call: ReceivedRequest) -> dict[str, Any]:
        number = call.variables["out_refund_no"]
        given = Content.of_query(call).maybe("sub_mchid")
        with self._world.lock:
            refund = self._found(number)
            if refund.order.sub_mchid != given:
                raise missing(f"refund {number} of this merchant")
            return refund.told()

    def _apply_abnormal(self, call: ReceivedRequest) -> dict[str, Any]:
        asked, refund_id = Content.of_body(call), call.variables["refund_id"]
        number, kind = asked.text("out_refund_no"), asked.text("type")
        if kind not in _CARDS:
            raise asked.wrong("type", f"must be one of {', '.join(sorted(_CARDS))}")
        if kind == "USER_BANK_CARD":
            for name in ("bank_type", "bank_account", "real_name"):
                asked.text(name)
        with self._world.lock:
            refund = self._found(number)
            if refund.refund_id != refund_id:
                raise missing(f"refund {refund_id} with out_refund_no {number}")
            if refund.status != "ABNORMAL":
                raise forbidden(f"refund {number} is {refund.status}, not ABNORMAL")
            refund.status, refund.channel = "PROCESSING", "OTHER_BANKCARD"
            return self._accepted(refund)


def _mismatch(number: str) -> Refusal:
    return forbidden(f"out_refund_no {number} was used with other parameters")
