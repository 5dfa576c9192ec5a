"""What notifications are about: a resource of the documented shape for each documented event."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wechatpay_chain.catalogue import events
from wechatpay_chain.testing._documents import ABSENT, Setting, document

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Event, Field

__all__ = ["event_named", "original_type_of", "resource_of", "summary_of"]

_PAYMENT = "TRANSACTION.SUCCESS"
_TOTAL = 100  # fen

# Which state an event is about, by the last word of its type, where that is not the state itself.
_MEANT: Mapping[str, Sequence[str]] = {
    "FINISHED": ("SUCCESS",),
    "COMPLETED": ("FINISHED",),
    "CLOSED": ("CLOSE",),
    "CONFIRMED": ("TAKING_EFFECT",),
    "SIGN": ("SIGNED",),
    "RENEW": ("SIGNED",),
    "SIGN_CONTRACT": ("EFFECTIVE",),
    "TERMINATE": ("TERMINATED",),
    "TERMINATE_CONTRACT": ("TERMINATED",),
    "RELEASE": ("DELETE",),
    "SIGNING": ("ADD",),
    "CREATE": ("EFFECTIVE",),
    "USE": ("USED",),
    "FAIL": ("PAY_FAIL",),
    "INDUSTRY_FAILED": ("PAY_FAIL",),
    "INDUSTRY_SUCCESS": ("SUCCESS",),
    "PAYMENTSUCCESS": ("SUCCESS",),
    "QUOTACARDEXPIRED": ("DISABLED",),
    "IMAGE_GENERATION": ("SUCCESS",),
    "CHANGE": ("SUCCESS",),
    "STATE_CHANGE": ("USER_RESPONSE",),
    "USER_CANCEL_SIGN_PLAN": ("USER",),
}
_FAILURES = frozenset({"ABNORMAL", "CLOSED", "FAIL", "INDUSTRY_FAILED"})
_PARTNERS = ("sp_", "sub_")
_STATES = re.compile(r"stat(?:e|us)$|^action_type$|^cancel_sign_type$")
_TAIL = re.compile(r"(?:回调|结果|事件)*通知(?:\(.*\))?$|回调$")


def event_named(event_type: str, original_type: str | None = None) -> Event | None:
    """The documented event that an event type stands for.

    Args:
        event_type: E.g. ``TRANSACTION.SUCCESS``.
        original_type: What its resource is, where several pages have the same event type:
            ``profitsharing`` makes this one a profit sharing.

    Returns:
        ``None`` where none is documented.
    """
    found = [event for event in events() if event_type in event.event_types]
    # The event that has only this kind of resource tells more than one that has others too.
    return min(
        found,
        key=lambda event: (
            original_type is not None and event.original_type != (original_type,),
            event.event_type != event_type,
            not event.event_type.endswith("." + event_type.rpartition(".")[2]),
        ),
        default=None,
    )


def original_type_of(event: Event) -> str:
    """What ``original_type`` says: the documented value, else the event type's first word."""
    return next(iter(event.original_type), event.event_type.partition(".")[0].lower())


def summary_of(event: Event) -> str:
    """What ``summary`` says: the page's title, less that it is a notification."""
    return _TAIL.sub("", event.title) or event.title


def resource_of(
    event: Event,
    known: Mapping[str, Any] | None = None,
    *,
    numbers: Callable[..., str],
    now: float,
    encrypt: Callable[[str], str],
    setting: Setting = Setting(),  # noqa: B008 - immutable
) -> dict[str, Any]:
    """Make the resource of an event, which a notification carries encrypted.

    All documented fields are made up, states so that they fit the event; of an ordinary payment
    only what its own page documents and what the catalogue has as required.

    Args:
        event: What happened.
        known: Values that stand, as for :func:`document`.
        numbers: ``World.number``.
        now: Unix seconds.
        encrypt: Encrypts a text for the merchant.
        setting: Where and for whom.

    Raises:
        EncryptionError: A known text is too long to be encrypted.
    """
    given = known or {}
    is_payment = event.event_type == _PAYMENT
    usual = _paid(given, setting.mchid) if is_payment else _usual(event, given)
    return document(
        event.resource,
        _merged(usual, given),
        echo=_numbers_in(given),
        numbers=numbers,
        now=now,
        encrypt=encrypt,
        optional=not is_payment,
        setting=setting,
    )


def _paid(known: Mapping[str, Any], mchid: str) -> dict[str, Any]:
    """What the page of an ordinary payment documents.

    The catalogue has one row for what some fifty pages call ``TRANSACTION.SUCCESS``, with what
    any of them requires. Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791861
    """
    amount = known.get("amount")
    stated = amount if isinstance(amount, Mapping) else {}
    total, currency = stated.get("total", _TOTAL), stated.get("currency", "CNY")
    return {
        "mchid": mchid,
        "trade_type": "JSAPI",
        "trade_state": "SUCCESS",
        "trade_state_desc": "支付成功",
        "bank_type": "OTHERS",
        "payer": {},
        "amount": {
            "total": total,
            "payer_total": total,
            "currency": currency,
            "payer_currency": currency,
        },
    }


def _usual(event: Event, known: Mapping[str, Any]) -> dict[str, Any]:
    """The states that the event says, and which optional fields do not go with it."""
    names = {one.name for one in event.resource if not one.required}
    partners = {name for name in names if name.startswith(_PARTNERS)}
    if not any(one.name == "mchid" for one in event.resource) or partners & known.keys():
        partners = set()  # it is for partners only, or about a partner's
    if event.event_type.rpartition(".")[2] in _FAILURES:
        partners |= {"success_time"} & names
    return {**dict.fromkeys(partners, ABSENT), **_states(event, event.resource)}


def _merged(usual: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """*known* over what is usual; so are objects in it."""
    both = {
        name: _merged(value, known[name])
        for name, value in usual.items()
        if isinstance(value, Mapping) and isinstance(known.get(name), Mapping)
    }
    return {**usual, **known, **both}


def _numbers_in(known: Mapping[str, Any]) -> dict[str, Any]:
    """The merchant's own numbers, so that the platform's are always the same for them."""
    return {name: value for name, value in known.items() if isinstance(value, str)}


def _states(event: Event, fields: Sequence[Field]) -> dict[str, Any]:
    """Documented values that say what the event says, also in objects."""
    found: dict[str, Any] = {}
    for one in fields:
        if one.enum and one.type == "string" and _STATES.search(one.name):
            meant = next(_meant(event, one.enum), None)
            found |= {} if meant is None else {one.name: meant}
        elif one.type == "object" and (inner := _states(event, one.fields)):
            found[one.name] = inner
    return found


def _meant(event: Event, enum: Sequence[object]) -> Iterator[str]:
    word = event.event_type.rpartition(".")[2]
    values = [str(value) for value in enum]
    for wanted in (word, *_MEANT.get(word, ())):
        yield from (value for value in values if value == wanted)
        yield from (value for value in values if value.endswith(f"_{wanted}"))
