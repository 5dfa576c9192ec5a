"""The lines of fund bills: what came into an account, and what went. No fees are charged here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from wechatpay_chain.testing._desks._shared.moments import clock_text
from wechatpay_chain.testing._desks.bills.files import Row, yuan

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.bills.trades import Trade
    from wechatpay_chain.testing._desks.money.batch_record import TransferBatch
    from wechatpay_chain.testing._desks.money.transfer_record import TransferBill
    from wechatpay_chain.testing._desks.sharing.record import Return, Sharing

__all__ = [
    "Movement",
    "batch_movements",
    "movement_rows",
    "movement_sums",
    "return_movements",
    "share_movements",
    "trade_movements",
    "transfer_movements",
]


class Movement(NamedTuple):
    """Money that came or went.

    Attributes:
        at: Unix seconds.
        account: ``BASIC`` or ``OPERATION``.
        number: The platform's number of what it was for.
        own: The merchant's.
        what: In words.
        amount: In fen, below 0 where it went.
        mchid: Whose account it is.
    """

    at: float
    account: str
    number: str
    own: str
    what: str
    amount: int
    mchid: str


def trade_movements(trades: Iterable[Trade]) -> Iterator[Movement]:
    """Payments and refunds; those that failed are given back."""
    for at, order, refund in trades:
        mchid = order.sub_mchid or order.mchid
        if refund is None:
            number = str(order.transaction_id)
            yield Movement(at, "BASIC", number, order.out_trade_no, "交易", order.total, mchid)
        elif refund.status != "CLOSED":
            number, own = refund.refund_id, refund.out_refund_no
            yield Movement(at, "BASIC", number, own, "退款", -refund.amount, mchid)


def share_movements(sharings: Iterable[Sharing]) -> Iterator[Movement]:
    """Shares that others received."""
    for one in sharings:
        mchid = one.order.sub_mchid or one.order.mchid
        for share in one.shares if one.settled is not None else ():
            if share.account != mchid:
                at = one.created if one.settled is None else one.settled
                number, own = share.detail_id, one.out_order_no
                yield Movement(at, "BASIC", number, own, "分账", -share.amount, mchid)


def return_movements(returns: Iterable[Return]) -> Iterator[Movement]:
    """Money that receivers gave back."""
    for one in returns:
        order = one.sharing.order
        mchid, number = order.sub_mchid or order.mchid, one.return_id
        own = one.out_return_no
        yield Movement(one.created, "BASIC", number, own, "分账回退", one.amount, mchid)


def transfer_movements(bills: Iterable[TransferBill]) -> Iterator[Movement]:
    """Transfers that users took."""
    for one in bills:
        if one.state == "SUCCESS":
            mchid, number = one.sub_mchid or one.mchid, one.transfer_bill_no
            own, amount = one.out_bill_no, -one.amount
            yield Movement(one.changed, "OPERATION", number, own, "商家转账", amount, mchid)


def batch_movements(batches: Iterable[TransferBatch]) -> Iterator[Movement]:
    """Transfers of batches that succeeded."""
    for batch in batches:
        for one in batch.details:
            if one.status == "SUCCESS":
                at, mchid, own = batch.changed, batch.mchid, one.out_detail_no
                yield Movement(at, "OPERATION", one.detail_id, own, "商家转账", -one.amount, mchid)


def movement_rows(movements: Iterable[Movement]) -> list[Row]:
    """The lines of movements of one account, with its balance after each."""
    balance, rows = 0, []
    for one in sorted(movements, key=lambda one: one.at):
        balance += one.amount
        amount = yuan(abs(one.amount))
        values = {
            "记账时间": clock_text(one.at),
            "微信支付业务单号": one.number,
            "资金流水单号": one.number,
            "业务名称": one.what,
            "业务类型": one.what,
            "收支类型": "收入" if one.amount > 0 else "支出",
            "收支金额(元)": amount,
            "账户结余(元)": yuan(balance),
            "资金变更提交申请人": "system" if one.amount > 0 else f"{one.mchid}API",
            "备注": f"{one.what}总金额{amount}元;含手续费0.00元",
            "业务凭证号": one.own,
        }
        rows.append(Row(one.at, values, one.amount))
    return rows


def movement_sums(rows: Iterable[Row]) -> list[str]:
    """The sums below the lines."""
    amounts = [row.amount for row in rows]
    came = [one for one in amounts if one > 0]
    went = [one for one in amounts if one < 0]
    sums = (str(len(came)), yuan(sum(came)), str(len(went)), yuan(-sum(went)))
    return [str(len(amounts)), *sums]
