"""What an APIv2 notification is about, and under what an inbox remembers it.

APIv2 sends no id and, in most notifications, no event type: both follow from the fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from wechatpay_chain._protocols.v2.data import covered_text

__all__ = ["READ", "identity", "kind_of", "once_key"]

Fields = Mapping[str, str]

# The first kind of which all fields are there and not empty counts. Sources, below
# https://pay.weixin.qq.com: doc/v2/merchant/4011935223 (refunds), wiki/doc/api/combine.php?
# chapter=24_4 (combined orders), doc/v2/merchant/4011987586 (contracts), wiki/doc/apiv3/
# payscore.php?chapter=18_7 (deposit-free orders), doc/v2/merchant/4011987424 (vehicles),
# doc/v2/institution/4011986354 (risks), doc/v2/merchant/4011935221 (payments).
_KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("refund", ("refund_status",)),
    ("combined_payment", ("combine_out_trade_no",)),
    ("contract", ("change_type",)),
    ("payscore", ("event_type", "event_ciphertext")),
    ("vehicle", ("vehicle_event_type",)),
    ("risk", ("risk_level",)),
    ("payment", ("out_trade_no", "total_fee")),
)

# By kind: what must be so, and what then makes two notifications the same event. Only what occurs
# once in the life of its numbers is here: a deduction can fail twice, a refund become abnormal
# twice, a car be blocked twice.
_ONCE: Mapping[str, tuple[Mapping[str, tuple[str, ...]], tuple[str, ...], tuple[str, ...]]] = {
    "payment": (
        {"result_code": ("SUCCESS",), "trade_state": ("", "SUCCESS")},
        ("out_trade_no", "transaction_id"),
        ("mch_id", "sub_mch_id", "user_repaid"),
    ),
    "combined_payment": (
        {"result_code": ("SUCCESS",)},
        ("combine_out_trade_no",),
        ("combine_mch_id",),
    ),
    # WeChat Pay's refund numbers are unique; whose it is stands outside what is encrypted.
    "refund": (
        {"refund_status": ("SUCCESS", "REFUNDCLOSE")},
        ("refund_status", "out_refund_no", "refund_id"),
        (),
    ),
    "contract": (
        {"change_type": ("ADD", "DELETE")},
        ("change_type", "contract_id", "operate_time"),
        ("mch_id", "sub_mch_id"),
    ),
    "payscore": ({}, ("event_type", "event_id"), ("mch_id",)),
}

READ = frozenset(
    {
        *("mch_id", "mchid", "combine_mch_id", "return_code", "req_info", "sign_type"),
        *(name for _, names in _KINDS for name in names),
        *(name for rule in _ONCE.values() for part in rule for name in part),
    }
)
"""The fields on which something here rests."""


def kind_of(fields: Fields) -> str | None:
    """What *fields* tell of, as far as they say; ``None`` where they do not."""
    for kind, names in _KINDS:
        if all(fields.get(name) for name in names):
            return kind
    return None


def once_key(kind: str | None, fields: Fields) -> tuple[str, ...]:
    """What makes another notification the same event; empty where it may occur again."""
    rule = _ONCE.get(kind or "")
    if rule is None:
        return ()
    wanted, numbers, owners = rule
    if any(fields.get(name, "") not in values for name, values in wanted.items()):
        return ()
    found = [fields.get(name, "") for name in numbers]
    return (kind or "", *(fields.get(o, "") for o in owners), *found) if all(found) else ()


def identity(key: tuple[str, ...], fields: Fields, nonce: str) -> str:
    """What an inbox knows a notification by: its event, or else all that is signed of it."""
    parts = key or (covered_text(fields), nonce)
    # Each part with its length, so that no two lists of parts read the same.
    whole = "".join(f"{len(part)}:{part}" for part in parts)
    return f"v2-{sha256(whole.encode('utf-8', 'surrogatepass')).hexdigest()}"
