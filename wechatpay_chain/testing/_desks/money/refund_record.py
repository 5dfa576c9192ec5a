"""One refund, and how answers describe it.

Fields: https://pay.weixin.qq.com/doc/v3/merchant/4012791863 (query) and
https://pay.weixin.qq.com/doc/v3/merchant/4012791865 (notifications).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.moments import rfc3339

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.money.order_record import Order

__all__ = ["SETTLED", "Refund"]

SETTLED = {"SUCCESS": "退款成功", "ABNORMAL": "退款异常", "CLOSED": "退款关闭"}
"""The final states of a refund, each with its notification's summary."""


@dataclass
class Refund:
    """A refund; amounts in fen, times in Unix seconds.

    Attributes:
        order: The order that is refunded.
        asked: The request's body.
        refund_id: The platform's number.
        created: When it was accepted.
        status: ``PROCESSING``, or one of :data:`SETTLED`.
        channel: ``ORIGINAL``; another after an abnormal refund.
        settled: When the money arrived.
    """

    order: Order
    asked: Mapping[str, Any] = field(repr=False)
    refund_id: str
    created: float
    status: str = "PROCESSING"
    channel: str = "ORIGINAL"
    settled: float | None = None

    @property
    def out_refund_no(self) -> str:
        """The merchant's number."""
        return str(self.asked["out_refund_no"])

    @property
    def amount(self) -> int:
        """The amount refunded."""
        return int(self.asked["amount"]["refund"])

    @property
    def account(self) -> str:
        """The account that the money goes to, in words."""
        return "支付用户零钱" if self.channel == "ORIGINAL" else "用户银行卡"

    def told(self) -> dict[str, Any]:
        """The answer to a query."""
        source = self.asked["amount"].get("from")
        amount = {
            **self._amount(),
            "settlement_refund": self.amount,
            "settlement_total": self.order.total,
            "discount_refund": 0,
            "currency": "CNY",
            **({"from": source} if source else {}),
        }
        return {
            **self._numbers(),
            "channel": self.channel,
            "user_received_account": self.account,
            **self._success(),
            "create_time": rfc3339(self.created),
            "status": self.status,
            "funds_account": self.asked.get("funds_account") or "AVAILABLE",
            "amount": amount,
            "promotion_detail": [],
        }

    def notified(self) -> dict[str, Any]:
        """The resource of ``REFUND.SUCCESS`` and the like."""
        parties = self.order.parties()
        return {
            **{name: one for name, one in parties.items() if name.endswith("mchid")},
            **self._numbers(),
            "refund_status": self.status,
            **self._success(),
            "user_received_account": self.account,
            "amount": self._amount(),
        }

    def _numbers(self) -> dict[str, Any]:
        return {
            "out_trade_no": self.order.out_trade_no,
            "transaction_id": self.order.transaction_id,
            "out_refund_no": self.out_refund_no,
            "refund_id": self.refund_id,
        }

    def _success(self) -> dict[str, str]:
        return {} if self.settled is None else {"success_time": rfc3339(self.settled)}

    def _amount(self) -> dict[str, int]:
        total, refund = self.order.total, self.amount
        return {"total": total, "refund": refund, "payer_total": total, "payer_refund": refund}
