"""Fields hidden in the values of others, which a sign cannot tell from fields of their own.

The sign is over ``a=1&b=2``, be that two fields or one whose value is ``1&b=2``. Whoever holds a
signed message could hide in this way the field that says it failed, or that tells it from others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = ["DECIDING", "moved_field"]

_INSIDE = re.compile(r"&([A-Za-z_][\w.-]*)=", re.ASCII)

DECIDING = frozenset(
    {
        *("return_code", "return_msg", "result_code", "err_code", "err_code_des", "req_info"),
        *("trade_state", "trade_type", "is_subscribe", "refund_status", "status", "state"),
        *("appid", "mch_id", "mchid", "sub_appid", "sub_mch_id", "combine_mch_id", "openid"),
        *("out_trade_no", "transaction_id", "out_refund_no", "refund_id", "combine_out_trade_no"),
        *("partner_trade_no", "payment_no", "mch_billno", "send_listid", "contract_id"),
        *("total_fee", "cash_fee", "fee_type", "cash_fee_type", "settlement_total_fee"),
        *("refund_fee", "cash_refund_fee", "settlement_refund_fee", "coupon_fee", "amount"),
        *("prepay_id", "code_url", "mweb_url", "recall", "sign_type", "time_end", "success_time"),
    }
)
"""What a program decides by. Any other name may stand in a value of one's own, such as
``attach``: ``a=1&b=2``."""


def moved_field(
    fields: Mapping[str, str], names: frozenset[str] = DECIDING
) -> tuple[str, str] | None:
    """A field with another one in its value that would be signed in the same way by itself.

    Args:
        fields: What was signed.
        names: Which fields matter.

    Returns:
        The two names, or ``None`` where there is only one way to read *fields*.
    """
    signed = sorted(name for name, value in fields.items() if value and name != "sign")
    for name, following in zip(signed, [*signed[1:], "\U0010ffff"], strict=True):
        for found in _INSIDE.finditer(fields[name]):
            if found[1] in names and name < found[1] < following:
                return name, found[1]
    return None
