"""A combined order: several orders that are paid as one.

Fields: https://pay.weixin.qq.com/doc/v3/merchant/4012557006
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.moments import rfc3339
from wechatpay_chain.testing._desks.money.order_record import MERCHANT, PARTNER, Order, Role
from wechatpay_chain.testing._message.answer import ABSENT

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.content import Content

__all__ = ["CombinedOrder", "sub_order_asked"]

_SHARED = ("out_trade_no", "description", "attach", "goods_tag")


@dataclass
class CombinedOrder:
    """A combined order; its parts have one state, that of the first.

    Attributes:
        asked: The request's body.
        orders: The parts, in the order they were asked for.
        transaction_id: The platform's number of the whole, in answers once it is paid.
    """

    asked: Mapping[str, Any] = field(repr=False)
    orders: tuple[Order, ...]
    transaction_id: str

    @property
    def number(self) -> str:
        """The merchant's number of the whole."""
        return str(self.asked["combine_out_trade_no"])

    @property
    def first(self) -> Order:
        """The part whose state is that of all."""
        return self.orders[0]

    def parts(self) -> set[tuple[Any, ...]]:
        """The values that identify the parts: both merchant numbers and the order's."""
        return {(one.mchid, one.sub_mchid, one.out_trade_no) for one in self.orders}

    def notified(self) -> dict[str, Any]:
        """The resource of ``TRANSACTION.SUCCESS``, for all parts at once."""
        names = ("combine_appid", "combine_mchid", "combine_out_trade_no")
        device = (self.asked.get("scene_info") or {}).get("device_id")
        payer = self.first.payer.get(self.first.role.openid)
        return {
            **{name: self.asked[name] for name in names if name in self.asked},
            **({"scene_info": {"device_id": device}} if device else {}),
            "sub_orders": [_part(one) for one in self.orders],
            **({"combine_payer_info": {"openid": payer}} if payer else {}),
        }

    def told(self) -> dict[str, Any]:
        """The answer to a query."""
        paid = self.transaction_id if self.first.is_paid else ABSENT
        return {**self.notified(), "combine_transaction_id": paid}


def sub_order_asked(whole: Content, part: Content) -> tuple[Role, dict[str, Any]]:
    """A part as the order that it is.

    Args:
        whole: The request's body.
        part: One of its ``sub_orders``.

    Returns:
        Who ordered, a partner where it has a ``sub_mchid``, and the body of such an order.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: something is missing.
    """
    mchid, sub_mchid = part.text("mchid"), part.maybe("sub_mchid")
    part.text("out_trade_no")
    names = {name: part.values[name] for name in _SHARED if name in part.values}
    currency = part.maybe("amount/currency") or "CNY"
    settling = {"profit_sharing": _is_shared(part)}
    asked = {
        **names,
        "amount": {"total": part.fen("amount/total_amount"), "currency": currency},
        "settle_info": settling,
        "notify_url": whole.notify_url(),
    }
    appid = whole.maybe("combine_appid")
    if sub_mchid is None:
        return MERCHANT, {**asked, "appid": appid, "mchid": mchid}
    sub = {"sub_mchid": sub_mchid, "sub_appid": part.maybe("sub_appid")}
    return PARTNER, {**asked, "sp_appid": appid, "sp_mchid": mchid, **sub}


def _is_shared(part: Content) -> bool:
    # An early spelling has it outside settle_info.
    return bool(part.section("settle_info").get("profit_sharing") or part.find("profit_sharing"))


def _part(order: Order) -> dict[str, Any]:
    party = {"mchid": order.mchid}
    sub = {name: order.asked[name] for name in ("sub_mchid", "sub_appid") if order.asked.get(name)}
    total = {"total_amount": order.total, "currency": order.asked["amount"]["currency"]}
    told = {
        **party,
        **sub,
        "out_trade_no": order.out_trade_no,
        "attach": order.asked.get("attach", ""),
        "trade_type": order.trade_type,
        "trade_state": order.state,
        "amount": {**total, "payer_amount": order.total, "payer_currency": "CNY"},
    }
    if order.paid is None:
        return told
    payment = {
        "transaction_id": order.transaction_id,
        "bank_type": "OTHERS",
        "success_time": rfc3339(order.paid),
    }
    sub_openid = {name: order.payer[name] for name in ("sub_openid",) if name in order.payer}
    return {**told, **payment, **sub_openid}
