"""The names under which an inbox remembers a notification: its id, and the event it is about.

WeChat Pay asks merchants to deduplicate by business number and event type, as an event may be sent
again under another id. But an event that merely resembles an earlier one must never be mistaken for
it: a complaint changes its state many times, a profit-sharing order notifies of each receiver
separately, a refund can become abnormal twice. So a business key is derived only for events that
occur once in the life of their number; all others are remembered by id alone, unless a key is
given.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Protocol

from wechatpay_chain.exceptions import ConfigurationError

__all__ = ["ONCE", "Delivered", "business_key", "names_of"]


class Delivered(Protocol):
    """What an inbox reads of a notification."""

    @property
    def id(self) -> str:
        """The notification's id."""
        ...

    @property
    def event_type(self) -> str:
        """Such as ``TRANSACTION.SUCCESS``."""
        ...

    @property
    def original_type(self) -> str | None:
        """Such as ``transaction``."""
        ...

    @property
    def resource(self) -> Mapping[str, Any]:
        """The decrypted resource."""
        ...


_PAYMENT = ("out_trade_no", "transaction_id")
_COMBINED = ("combine_out_trade_no",)
_REFUND = ("out_refund_no", "refund_id")
_TRANSFER = ("out_bill_no", "transfer_bill_no")
_BATCH = ("out_batch_no", "batch_id")
_RECHARGE = ("out_recharge_no", "recharge_id")

ONCE: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "TRANSACTION.SUCCESS": (_COMBINED, _PAYMENT),
    "TRANSACTION.PAY_BACK": (_PAYMENT,),
    "TRANSACTION.INDUSTRY_SUCCESS": (_PAYMENT,),
    "REFUND.SUCCESS": (_REFUND,),
    "REFUND.CLOSED": (_REFUND,),
    "MCHTRANSFER.BILL.FINISHED": (_TRANSFER,),
    "MCHTRANSFER.QQWALLETBILL.FINISHED": (_TRANSFER,),
    "MCHTRANSFER.BATCH.FINISHED": (_BATCH,),
    "MCHTRANSFER.BATCH.CLOSED": (_BATCH,),
    "MALL_TRANSACTION.SUCCESS": (("transaction_id",),),
    "MALL_REFUND.SUCCESS": (("refund_id",),),
    "RECHARGE.SUCCESS": (_RECHARGE,),
    "RECHARGE.CLOSED": (_RECHARGE,),
}
"""Events that occur once per number: by event type, the fields of the resource that hold it. The
first row whose fields are all present counts. (The catalogue's events, see its docstring.)"""

# Merchants choose their own numbers, so a number means nothing without its owner.
_OWNERS = ("mchid", "sp_mchid", "sub_mchid", "combine_mchid")


def names_of(notification: Delivered | str, key: str | None) -> tuple[str, ...]:
    """The names of a notification's marks.

    They are digests: they have the same length and alphabet whatever ids and keys contain, so that
    no store truncates, folds or misreads them, and no business number ends up in a store.

    Args:
        notification: A notification, or its id.
        key: What the event is about, in the caller's words; ``None`` to derive it.

    Raises:
        ConfigurationError: There is no id, or the id or key is empty or not text.
    """
    bare = isinstance(notification, str)
    id_ = notification if isinstance(notification, str) else getattr(notification, "id", None)
    names = [_name("id", _filled_text(id_, "the notification's id"))]
    event_type = "" if bare else str(getattr(notification, "event_type", "") or "")
    if key is not None:
        names.append(_name("key", event_type, _filled_text(key, "key")))
    elif derived := () if isinstance(notification, str) else business_key(notification):
        names.append(_name("event", *derived))
    return tuple(names)


def business_key(notification: Delivered) -> tuple[str, ...]:
    """What makes two notifications the same event: event type, original type, owners, number.

    Returns:
        The parts of the key; empty for an event that is not known to occur once per number.
    """
    event_type = getattr(notification, "event_type", None)
    resource = getattr(notification, "resource", None)
    if not isinstance(event_type, str) or not isinstance(resource, Mapping):
        return ()
    for fields in ONCE.get(event_type, ()):
        numbers = [_given(resource, field) for field in fields]
        if all(numbers):
            owners = [_given(resource, owner) for owner in _OWNERS]
            original_type = str(getattr(notification, "original_type", "") or "")
            return (event_type, original_type, *owners, *fields, *numbers)
    return ()


def _given(resource: Mapping[str, Any], field: str) -> str:
    value = resource.get(field)
    return value if isinstance(value, str) else ""


def _filled_text(value: object, what: str) -> str:
    if isinstance(value, str) and value:
        return value
    given = "empty" if value == "" else type(value).__name__
    raise ConfigurationError(f"{what} must be text that is not empty, not {given}", key="key")


def _name(kind: str, *parts: str) -> str:
    # Each part is prefixed with its length, so that no two lists of parts give the same text. JSON
    # may contain lone surrogates.
    whole = "".join(f"{len(part)}:{part}" for part in parts)
    return f"{kind}:{sha256(whole.encode('utf-8', 'surrogatepass')).hexdigest()}"
