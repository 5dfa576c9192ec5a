"""The resource of ``TRANSACTION.SUCCESS``: a merchant's own payment, or a partner's.

The catalogue has one row for what some fifty pages call so, with what any of them requires; here
is what the pages of ordinary payments have.
Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791861 and
https://pay.weixin.qq.com/doc/v3/partner/4012739008
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from wechatpay_chain.catalogue import Field
from wechatpay_chain.testing._desks.money.order_record import MERCHANT, PARTNER, STATES, Order, Role

__all__ = ["paid"]

_TOTAL = 100  # fen
_OF_PARTNERS = ("sp_", "sub_")
_Texts = Callable[[Sequence[Field], Mapping[str, Any]], Mapping[str, Any]]


def paid(known: Mapping[str, Any], now: float, texts: _Texts) -> dict[str, Any]:
    """The resource as an order desk makes it once an order is paid.

    Args:
        known: Values that are known; a partner's among them make it a partner's payment.
        now: Unix seconds.
        texts: Makes fields up, with the texts that are known.
    """
    payer = known.get("payer")
    role = _role([*known, *(payer if isinstance(payer, Mapping) else ())])
    parties = [name for name in role.parties if name != "sub_appid" or name in known]
    names = (*parties, "out_trade_no", "transaction_id", role.openid)
    given = {name: known[name] for name in names if isinstance(known.get(name), str)}
    made = texts([Field(name, "string", required=True) for name in names], given)
    order = Order(
        role, "JSAPI", {**made, "amount": _asked(known.get("amount"))}, now, now,
        state="SUCCESS", transaction_id=made["transaction_id"],
        payer={role.openid: made[role.openid]}, paid=now,
    )  # fmt: skip
    told = order.notified()
    described = STATES.get(str(known.get("trade_state")), told["trade_state_desc"])
    amount = _as_paid(told["amount"])
    return {**told, "trade_state_desc": described, "amount": amount}


def _role(names: Sequence[str]) -> Role:
    return PARTNER if any(name.startswith(_OF_PARTNERS) for name in names) else MERCHANT


def _asked(amount: Any) -> dict[str, Any]:
    stated = amount if isinstance(amount, Mapping) else {}
    total, currency = stated.get("total"), stated.get("currency")
    return {
        "total": total if type(total) is int else _TOTAL,
        "currency": currency if isinstance(currency, str) else "CNY",
    }


def _as_paid(amount: Mapping[str, Any]) -> dict[str, Any]:
    """The payer pays in the order's currency."""
    return {**amount, "payer_currency": amount["currency"]}
