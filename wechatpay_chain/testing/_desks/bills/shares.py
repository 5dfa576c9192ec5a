"""The lines of profit-sharing bills: what receivers got, and what they gave back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wechatpay_chain.testing._desks._shared.moments import clock_text
from wechatpay_chain.testing._desks.bills.files import Row, yuan

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.sharing.record import Return, Share, Sharing

__all__ = ["share_rows"]


def share_rows(sharings: Iterable[Sharing], returns: Iterable[Return]) -> list[Row]:
    """The lines of settled shares and of returns, in the order of their times."""
    rows = [row for one in sharings if one.settled is not None for row in _shares(one)]
    rows += [_returned(one) for one in returns]
    return sorted(rows, key=lambda row: row.at)


def _shares(sharing: Sharing) -> list[Row]:
    at = sharing.created if sharing.settled is None else sharing.settled
    return [Row(at, _share(sharing, one, at), one.amount) for one in sharing.shares]


def _share(sharing: Sharing, share: Share, at: float) -> dict[str, str]:
    values = _sharing(sharing, at)
    return {
        **values,
        "微信分账/回退单号": sharing.order_id,
        "分账明细单号": share.detail_id,
        "商户分账/回退单号": sharing.out_order_no,
        "分账接收方": share.account,
        "分账金额": yuan(share.amount),
        "业务类型": "解冻" if share.account == values["分账方"] else "分账",
        "分账描述": share.description,
    }


def _returned(one: Return) -> Row:
    values = _sharing(one.sharing, one.created)
    told = {
        **values,
        "微信分账/回退单号": one.return_id,
        "商户分账/回退单号": one.out_return_no,
        "分账接收方": values["分账方"],
        "分账金额": yuan(one.amount),
        "业务类型": "分账回退",
        "分账描述": str(one.asked.get("description") or ""),
    }
    return Row(one.created, told, one.amount)


def _sharing(sharing: Sharing, at: float) -> dict[str, str]:
    order = sharing.order
    return {
        "分账时间": clock_text(at),
        "分账发起方": order.mchid,
        "分账方": order.sub_mchid or order.mchid,
        "微信订单号": str(order.transaction_id),
        "订单金额": yuan(order.total),
        "处理状态": "成功",
    }
