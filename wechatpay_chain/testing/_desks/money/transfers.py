"""The transfer desk: money to a user, who confirms that they take it.

Rules and errors: https://pay.weixin.qq.com/doc/v3/merchant/4012716434 (request),
https://pay.weixin.qq.com/doc/v3/merchant/4012716458 (cancellation) and
https://pay.weixin.qq.com/doc/v3/merchant/4013778940 (FAQ).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.testing._desks._shared.asked import at_or_now, forbidden
from wechatpay_chain.testing._desks._shared.content import Content
from wechatpay_chain.testing._desks._shared.ledger import Ledger
from wechatpay_chain.testing._desks._shared.moments import DAY
from wechatpay_chain.testing._desks.money.account import taken
from wechatpay_chain.testing._desks.money.transfer_record import OPEN, TransferBill
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["TransferDesk"]

_NAMED_FROM = 200000  # fen: https://pay.weixin.qq.com/doc/v3/merchant/4012716434, user_name


class _TransferRole(NamedTuple):
    """The kind of merchant that transfers: its endpoints, and whether it has a sub-merchant."""

    path: str
    has_sub: bool


_MERCHANT = _TransferRole("v3/fund-app/mch-transfer/transfer-bills", has_sub=False)
_PARTNER = _TransferRole("v3/fund-app/mch-transfer/partner/transfer-bills", has_sub=True)


class TransferDesk:
    """Transfers money to users; the user's part is played with :meth:`confirm` and others.

    Args:
        world: The platform's shared state.

    Attributes:
        offers: Whether the user is asked to confirm at once; otherwise a new transfer stays
            ``ACCEPTED`` until :meth:`offer`.
        funds: The balance of the merchant's account, in fen; ``None`` for plenty.
    """

    def __init__(self, world: World) -> None:
        self.offers = True
        self.funds: int | None = None
        self._world = world
        self._bills: Ledger[TransferBill] = Ledger()

    def routes(self) -> Iterable[DeskRoute]:
        """Method, template and handler of each endpoint that is served."""
        for role in (_MERCHANT, _PARTNER):
            number = f"{role.path}/out-bill-no/{{out_bill_no}}"
            yield "POST", role.path, partial(self._create, role)
            yield "GET", number, partial(self._query, role)
            yield "POST", f"{number}/cancel", partial(self._cancel, role)
        number = f"{_MERCHANT.path}/transfer-bill-no/{{transfer_bill_no}}"
        yield "GET", number, self._query_transfer

    def offer(self, out_bill_no: str) -> dict[str, Any]:
        """Ask the user to confirm an accepted transfer: ``WAIT_USER_CONFIRM``.

        Args:
            out_bill_no: The transfer's number.

        Returns:
            The answer to a query from then on.

        Raises:
            Refusal: 404 ``NOT_FOUND``; 400 ``INVALID_REQUEST``: it is not ``ACCEPTED``.
        """
        with self._world.lock:
            bill = self._open(out_bill_no, OPEN[:1])
            self._change(bill, "WAIT_USER_CONFIRM")
            return bill.told()

    def confirm(self, out_bill_no: str, *, at: float | None = None) -> dict[str, Any]:
        """Let the user take the money; ``MCHTRANSFER.BILL.FINISHED`` goes to the ``notify_url``.

        Args:
            out_bill_no: The transfer's number.
            at: When, in Unix seconds; now unless given.

        Returns:
            The answer to a query from then on.

        Raises:
            Refusal: 404 ``NOT_FOUND``; 400 ``INVALID_REQUEST``: the user is not asked.
        """
        with self._world.lock:
            bill = self._open(out_bill_no, OPEN[1:])
            self._end(bill, "SUCCESS", at=at)
            return bill.told()

    def fail(
        self, out_bill_no: str, reason: str = "PAYEE_ACCOUNT_ABNORMAL", *, at: float | None = None
    ) -> dict[str, Any]:
        """Let a transfer fail; ``MCHTRANSFER.BILL.FINISHED`` goes to the ``notify_url``.

        Args:
            out_bill_no: The transfer's number.
            reason: One of https://pay.weixin.qq.com/doc/v3/merchant/4013774966.
            at: When, in Unix seconds; now unless given.

        Returns:
            The answer to a query from then on.

        Raises:
            Refusal: 404 ``NOT_FOUND``; 400 ``INVALID_REQUEST``: it has come to an end.
        """
        with self._world.lock:
            bill = self._open(out_bill_no, OPEN)
            self._end(bill, "FAIL", reason, at)
            return bill.told()

    def bill(self, out_bill_no: str) -> dict[str, Any]:
        """Return the answer to a query about a transfer.

        Args:
            out_bill_no: Its number.

        Raises:
            Refusal: 404 ``NOT_FOUND``.
        """
        with self._world.lock:
            return self._found(out_bill_no).told()

    def __iter__(self) -> Iterator[TransferBill]:
        return map(self._current, self._bills)

    def _found(self, out_bill_no: str) -> TransferBill:
        bill = self._bills.get(out_bill_no)
        if bill is None:
            raise _no_transfer(out_bill_no)
        return self._current(bill)

    def _open(self, out_bill_no: str, states: tuple[str, ...]) -> TransferBill:
        bill = self._found(out_bill_no)
        if bill.state not in states:
            wanted = " or ".join(states)
            raise forbidden(f"transfer {out_bill_no} is {bill.state}, not {wanted}")
        return bill

    def _current(self, bill: TransferBill) -> TransferBill:
        # Rule (FAQ): what the user does not confirm within 24 hours is closed.
        if bill.state in OPEN and self._world.clock() >= bill.created + DAY:
            self._end(bill, "FAIL", "OVERDUE_CLOSE", bill.created + DAY)
        return bill

    def _change(self, bill: TransferBill, state: str, at: float | None = None) -> None:
        bill.changed = at_or_now(at, self._world.clock())
        bill.state = state

    def _end(
        self, bill: TransferBill, state: str, reason: str | None = None, at: float | None = None
    ) -> None:
        self._change(bill, state, at)
        bill.fail_reason = reason
        if state != "SUCCESS":
            self.funds = taken(self.funds, -bill.amount)
        url, told = bill.asked.get("notify_url"), bill.notified()
        event = "MCHTRANSFER.BILL.FINISHED"
        summary = "商家转账单据终态通知"
        self._world.notify(url, event, told, original_type="mch_payment", summary=summary)

    def _create(self, role: _TransferRole, call: ReceivedRequest) -> dict[str, Any]:
        asked = Content.of_body(call)
        number = asked.text("out_bill_no")
        content = (role.path, asked.values)
        conflict = forbidden(f"out_bill_no {number} was used with other parameters")
        with self._world.lock:
            bill = self._bills.again(number, content, conflict)
            if bill is None:
                bill = self._bills.add(number, content, self._new(role, asked, call))
            return self._current(bill).accepted()

    def _new(self, role: _TransferRole, asked: Content, call: ReceivedRequest) -> TransferBill:
        amount, number = asked.fen("transfer_amount"), asked.text("out_bill_no")
        for name in ("appid", "openid", *(["sub_mchid"] if role.has_sub else [])):
            asked.text(name)
        if asked.maybe("user_name") is None and amount >= _NAMED_FROM:
            raise asked.wrong("user_name", f"is required from {_NAMED_FROM} fen on")
        asked.notify_url()
        self.funds = taken(self.funds, amount)
        sub = {"sub_mchid": asked.values["sub_mchid"] if role.has_sub else None}
        values = {**asked.values, **sub, "transfer_amount": amount}
        mchid, now = call.mchid or self._world.identity.mchid, self._world.clock()
        made = self._world.number("transfer_bill_no", mchid, number)
        state = "WAIT_USER_CONFIRM" if self.offers else "ACCEPTED"
        return TransferBill(values, mchid, made, now, state, now)

    def _query(self, role: _TransferRole, call: ReceivedRequest) -> dict[str, Any]:
        sub = Content.of_query(call).text("sub_mchid") if role.has_sub else None
        with self._world.lock:
            return self._own(call.variables["out_bill_no"], sub).told()

    def _query_transfer(self, call: ReceivedRequest) -> dict[str, Any]:
        number = call.variables["transfer_bill_no"]
        with self._world.lock:
            for bill in self._bills:
                if bill.transfer_bill_no == number and bill.sub_mchid is None:
                    return self._current(bill).told()
        raise _no_transfer(number)

    def _cancel(self, role: _TransferRole, call: ReceivedRequest) -> dict[str, Any]:
        sub = Content.of_body(call).text("sub_mchid") if role.has_sub else None
        with self._world.lock:
            bill = self._own(call.variables["out_bill_no"], sub)
            if bill.state == "CANCELLED":
                return bill.change("CANCELLED")
            if bill.state not in OPEN:
                raise forbidden(f"transfer {bill.out_bill_no} is {bill.state}")
            self._end(bill, "CANCELLED", "MCH_CANCEL")
            return bill.change("CANCELING")  # as the money's way back takes a while

    def _own(self, out_bill_no: str, sub_mchid: str | None) -> TransferBill:
        bill = self._found(out_bill_no)
        if bill.sub_mchid != sub_mchid:
            raise _no_transfer(out_bill_no)
        return bill


def _no_transfer(number: str) -> Refusal:
    return Refusal(404, "NOT_FOUND", f"there is no transfer {number}")
