"""The lines of trade bills: payments and refunds. No fees are charged here."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.testing._desks._shared.moments import clock_text
from wechatpay_chain.testing._desks.bills.files import Row, yuan

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.money.order_record import Order
    from wechatpay_chain.testing._desks.money.refund_record import Refund

__all__ = ["Trade", "trade_sums", "trades"]

_REFUND_STATES = {
    "SUCCESS": "SUCCESS",
    "PROCESSING": "PROCESSING",
    "CLOSED": "FAIL",
    "ABNORMAL": "CHANGE",
}


class Trade(NamedTuple):
    """A payment or a refund."""

    at: float
    order: Order
    refund: Refund | None

    def row(self) -> Row:
        """It as a line."""
        refunded = _payment() if self.refund is None else _refund(self.refund)
        paid = yuan(self.order.total if self.refund is None else 0)
        values = {
            "交易时间": clock_text(self.at),
            **_order(self.order),
            "交易状态": "SUCCESS" if self.refund is None else "REFUND",
            "应结订单金额": paid,
            "订单金额": paid,
            **refunded,
        }
        return Row(self.at, values, self.order.total)


def trades(orders: Iterable[Order], refunds: Iterable[Refund]) -> list[Trade]:
    """All payments and refunds, in the order of their times."""
    found = [Trade(one.paid, one, None) for one in orders if one.paid is not None]
    found += [Trade(one.created, one.order, one) for one in refunds]
    return sorted(found, key=lambda one: one.at)


def trade_sums(trades: Iterable[Trade]) -> list[str]:
    """The sums below the lines."""
    listed = list(trades)
    paid = yuan(sum(one.order.total for one in listed if one.refund is None))
    back = yuan(sum(one.refund.amount for one in listed if one.refund is not None))
    return [str(len(listed)), paid, back, yuan(0), "0.00000", paid, back]


def _order(order: Order) -> dict[str, str]:
    asked = order.asked
    device = (asked.get("scene_info") or {}).get("device_id")
    return {
        "公众账号ID": _text(asked.get("sp_appid") or asked.get("appid")),
        "商户号": order.mchid,
        "特约商户号": order.sub_mchid or "0",
        "设备号": _text(device),
        "微信订单号": _text(order.transaction_id),
        "商户订单号": order.out_trade_no,
        "用户标识": order.payer.get(order.role.openid, ""),
        "交易类型": order.trade_type,
        "付款银行": "OTHERS",
        "货币种类": "CNY",
        "代金券金额": yuan(0),
        "商品名称": _text(asked.get("description")),
        "商户数据包": _text(asked.get("attach")),
        "手续费": "0.00000",
        "费率": "0.00%",
    }


def _payment() -> dict[str, str]:
    return {
        "微信退款单号": "0",
        "商户退款单号": "0",
        "退款金额": yuan(0),
        "充值券退款金额": yuan(0),
        "申请退款金额": yuan(0),
    }


def _refund(refund: Refund) -> dict[str, str]:
    return {
        "退款申请时间": clock_text(refund.created),
        "退款成功时间": "" if refund.settled is None else clock_text(refund.settled),
        "微信退款单号": refund.refund_id,
        "商户退款单号": refund.out_refund_no,
        "退款金额": yuan(refund.amount),
        "充值券退款金额": yuan(0),
        "退款类型": refund.channel,
        "退款状态": _REFUND_STATES[refund.status],
        "申请退款金额": yuan(refund.amount),
    }


def _text(value: Any) -> str:
    return "" if value is None else str(value)
