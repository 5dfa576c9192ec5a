"""One APIv2 notification, proved and decrypted: what it is about, and how an inbox identifies it.

APIv2 sends no id and, in most notifications, no event type; both are derived from the fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from types import MappingProxyType
from typing import TYPE_CHECKING

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v2.data import covered_text
from wechatpay_chain.notifications._v2.answers import acknowledged_v2, refusal_v2

if TYPE_CHECKING:
    from wechatpay_chain.notifications._answers import Answer

__all__ = ["READ", "NotificationV2", "identity", "kind_of", "once_key"]


@dataclass(frozen=True, eq=False, repr=False)
class NotificationV2:
    """An APIv2 notification from WeChat Pay: its sign fits, or its encrypted part decrypted.

    ``repr`` shows only ``id``, ``kind`` and ``sign_type``, because the resource contains personal
    data. It can be pickled. An inbox accepts it like one of APIv3.

    Attributes:
        id: The same in every delivery of the same event: derived from ``key`` or, if that is empty,
            from all that is signed, including ``nonce_str``. APIv2 itself sends no id.
        key: What makes another notification the same event: kind, owners and numbers, e.g. those
            of a payment; empty if the event may occur again for the same numbers.
        kind: ``payment``, ``combined_payment``, ``refund``, ``contract`` (signed or ended),
            ``payscore`` (deposit-free orders), ``vehicle`` or ``risk``; ``None`` if the fields do
            not say.
        sign_type: How it was signed: ``MD5`` or ``HMAC-SHA256``; ``None`` if it was not signed, and
            only what was encrypted is proved.
        raw: The body's bytes as received.
    """

    id: str
    key: tuple[str, ...]
    kind: str | None
    sign_type: str | None
    raw: bytes
    _resource: dict[str, str]
    _envelope: dict[str, str]

    @property
    def resource(self) -> Mapping[str, str]:
        """The fields, all text: those of the body, or of what was encrypted in it."""
        return MappingProxyType(self._resource)

    @property
    def envelope(self) -> Mapping[str, str]:
        """The fields around an encrypted part; empty if nothing was encrypted.

        Nothing proves them if ``sign_type`` is ``None``, as in notifications of refunds: do not
        base any important decision on them.
        """
        return MappingProxyType(self._envelope)

    @property
    def event_type(self) -> str:
        """How an inbox distinguishes kinds: ``V2.PAYMENT``, …; ``V2`` for an unknown kind."""
        return f"V2.{self.kind.upper()}" if self.kind else "V2"

    @property
    def original_type(self) -> None:
        """Always ``None``: APIv2 has no such thing."""
        return

    def acknowledge(self) -> Answer:
        """The answer that says it is handled: ``return_code`` ``SUCCESS`` as XML.

        Source: https://pay.weixin.qq.com/doc/v2/merchant/4011935221 (answering within 5 seconds).
        """
        return acknowledged_v2()

    def refuse(self, reason: BaseException | str) -> Answer:
        """The answer that says it is not handled: ``return_code`` ``FAIL``, and it is sent again.

        Args:
            reason: Text, which is sent on one line; or an exception, of which the answer says only
                a few fixed words.
        """
        return refusal_v2(reason)

    def __repr__(self) -> str:
        return (
            f"<NotificationV2 id={one_line(self.id, 80)} kind={self.kind} "
            f"sign_type={self.sign_type}>"
        )


Fields = Mapping[str, str]
# The first kind whose fields are all present and not empty counts. Sources, below
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
# By kind: the values required, and what then makes two notifications the same event. Only events
# that occur once in the life of their numbers are listed: a deduction can fail twice, a refund can
# become abnormal twice, a car can be blocked twice.
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
    # WeChat Pay's refund numbers are unique; the owner is named outside the encrypted part.
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
"""The fields that something here depends on."""


def kind_of(fields: Fields) -> str | None:
    """What *fields* are about; ``None`` if they do not say."""
    for kind, names in _KINDS:
        if all(fields.get(name) for name in names):
            return kind
    return None


def once_key(kind: str | None, fields: Fields) -> tuple[str, ...]:
    """What makes another notification the same event; empty if the event may occur again."""
    rule = _ONCE.get(kind or "")
    if rule is None:
        return ()
    wanted, numbers, owners = rule
    if any(fields.get(name, "") not in values for name, values in wanted.items()):
        return ()
    found = [fields.get(name, "") for name in numbers]
    return (kind or "", *(fields.get(o, "") for o in owners), *found) if all(found) else ()


def identity(key: tuple[str, ...], fields: Fields, nonce: str) -> str:
    """How an inbox identifies a notification: by its event, or else by all that is signed."""
    parts = key or (covered_text(fields), nonce)
    # Each part is prefixed with its length, so that no two lists of parts give the same text.
    whole = "".join(f"{len(part)}:{part}" for part in parts)
    return f"v2-{sha256(whole.encode('utf-8', 'surrogatepass')).hexdigest()}"
