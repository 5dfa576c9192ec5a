"""One order: what was asked for, what became of it, and how answers describe it.

Fields: https://pay.weixin.qq.com/doc/v3/merchant/4012791859 (query) and
https://pay.weixin.qq.com/doc/v3/merchant/4012791861 (notification); of partners
https://pay.weixin.qq.com/doc/v3/partner/4012739008.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from wechatpay_chain.testing._desks._shared.moments import rfc3339

__all__ = ["MERCHANT", "PARTNER", "ROLES", "STATES", "Order", "Role"]

STATES = {
    "NOTPAY": "订单未支付",
    "USERPAYING": "用户支付中",
    "PAYERROR": "支付失败",
    "SUCCESS": "支付成功",
    "REFUND": "转入退款",
    "CLOSED": "订单已关闭",
}
"""The states of an order, each with its ``trade_state_desc``."""


class Role(NamedTuple):
    """The kind of merchant that orders, and which fields name the parties."""

    path: str
    """The prefix of the endpoints."""
    caller: str
    """The field with the number of the merchant that signs."""
    parties: tuple[str, ...]
    """The fields that an answer and a notification have of the parties."""
    openid: str
    """The field with the payer, as the caller's app knows them."""


MERCHANT = Role("v3/pay/transactions", "mchid", ("appid", "mchid"), "openid")
PARTNER = Role(
    "v3/pay/partner/transactions",
    "sp_mchid",
    ("sp_appid", "sp_mchid", "sub_appid", "sub_mchid"),
    "sp_openid",
)
ROLES = (MERCHANT, PARTNER)

_TOLD = (
    "description", "attach", "time_expire", "notify_url", "goods_tag", "limit_pay",
    "support_fapiao", "detail",
)  # fmt: skip
_SCENE = ("payer_client_ip", "device_id", "store_info")


@dataclass
class Order:
    """An order; all amounts in fen, all times in Unix seconds.

    Attributes:
        role: The kind of merchant that ordered.
        trade_type: ``JSAPI``, ``APP``, ``MWEB`` or ``NATIVE``.
        asked: The request's body.
        created: When it was ordered.
        payable_until: After that the user cannot pay; that does not close the order.
        state: One of :data:`STATES`.
        transaction_id: The platform's number, once it is paid.
        payer: The payer, by the fields that name payers.
        paid: When it was paid.
        refunded: The amount that was refunded, or is about to be.
        refunds: How often.
        combined: The number of the combined order that it is part of.
    """

    role: Role = field(repr=False)
    trade_type: str
    asked: Mapping[str, Any] = field(repr=False)
    created: float
    payable_until: float
    state: str = "NOTPAY"
    transaction_id: str | None = None
    payer: Mapping[str, str] = field(default_factory=dict, repr=False)
    paid: float | None = None
    refunded: int = 0
    refunds: int = 0
    combined: str | None = None

    @property
    def out_trade_no(self) -> str:
        """The merchant's number."""
        return str(self.asked["out_trade_no"])

    @property
    def mchid(self) -> str:
        """The merchant that ordered; a partner for its sub-merchant."""
        return str(self.asked[self.role.caller])

    @property
    def sub_mchid(self) -> str | None:
        """The sub-merchant, if a partner ordered."""
        return self.asked["sub_mchid"] if self.role is PARTNER else None

    @property
    def total(self) -> int:
        """Its amount."""
        return int(self.asked["amount"]["total"])

    @property
    def is_shared(self) -> bool:
        """Whether its money is held back to be shared."""
        return bool((self.asked.get("settle_info") or {}).get("profit_sharing"))

    @property
    def is_paid(self) -> bool:
        """Whether the user has paid, though it may be refunded by now."""
        return self.state in {"SUCCESS", "REFUND"}

    def parties(self) -> dict[str, Any]:
        """The fields that name the parties."""
        return {name: self.asked[name] for name in self.role.parties if self.asked.get(name)}

    def told(self) -> dict[str, Any]:
        """The answer to a query."""
        asked = {name: self.asked[name] for name in _TOLD if name in self.asked}
        scene = self.asked.get("scene_info") or {}
        scene = {name: scene[name] for name in _SCENE if name in scene}
        return {
            **self.parties(),
            **asked,
            **({"scene_info": scene} if scene else {}),
            **self._settling(),
            "out_trade_no": self.out_trade_no,
            "amount": self._amount(),
            **self._outcome(),
        }

    def notified(self) -> dict[str, Any]:
        """The resource of ``TRANSACTION.SUCCESS``."""
        device = (self.asked.get("scene_info") or {}).get("device_id")
        return {
            **self.parties(),
            "out_trade_no": self.out_trade_no,
            "attach": self.asked.get("attach", ""),
            **({"scene_info": {"device_id": device}} if device else {}),
            "amount": self._amount(),
            **self._outcome(),
        }

    def _settling(self) -> dict[str, Any]:
        # Documented in the answers to partners only.
        there = self.role is PARTNER and "settle_info" in self.asked
        return {"settle_info": self.asked["settle_info"]} if there else {}

    def _amount(self) -> dict[str, Any]:
        asked = {"total": self.total, "currency": self.asked["amount"].get("currency", "CNY")}
        payment = {"payer_total": self.total, "payer_currency": "CNY"} if self.is_paid else {}
        return {**asked, **payment}

    def _outcome(self) -> dict[str, Any]:
        state = {"trade_state": self.state, "trade_state_desc": STATES[self.state]}
        if self.paid is None:
            return state
        return {
            **state,
            "transaction_id": self.transaction_id,
            "trade_type": self.trade_type,
            "bank_type": "OTHERS",
            "success_time": rfc3339(self.paid),
            "payer": dict(self.payer),
            "promotion_detail": [],
        }
