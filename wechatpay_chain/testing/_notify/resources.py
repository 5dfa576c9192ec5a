"""The resources of notifications: one of the documented shape for each documented event."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._documents.document import Setting, document
from wechatpay_chain.testing._message.answer import ABSENT
from wechatpay_chain.testing._notify.paid import paid

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Event, Field

__all__ = ["resource_of"]

_PAYMENT = "TRANSACTION.SUCCESS"

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
_PARTNERS_ONLY = frozenset({"refund_account"})
_INDIVIDUALS = frozenset({"individual_auth_id"})  # of those who take money without a shop
_DESCRIPTIONS = frozenset({"trade_state_desc", "trade_state_description"})
_COUPON = "COUPON.USE"
_DISCOUNTS = ("normal_coupon_information", "singleitem_discount_off", "discount_to")
_STATES = re.compile(r"stat(?:e|us)$|^action_type$|^cancel_sign_type$")


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

    All documented fields are made up, states so that they fit the event, less what contradicts
    other fields; an ordinary payment is the same as an order desk's.

    Args:
        event: The event.
        known: Values that stand, as for :func:`document`.
        numbers: ``World.number``.
        now: Unix seconds.
        encrypt: Encrypts a text for the merchant.
        setting: The platform and the merchant.

    Raises:
        EncryptionError: A known text is too long to be encrypted.
    """
    given = known or {}
    make = partial(
        document,
        echo=_numbers_in(given), numbers=numbers, now=now, encrypt=encrypt, setting=setting,
    )  # fmt: skip
    if event.event_type == _PAYMENT:
        return _merged(paid(given, now, partial(make, optional=False)), given)
    return make(event.resource, _merged(_usual(event, given), given), optional=True)


def _usual(event: Event, known: Mapping[str, Any]) -> dict[str, Any]:
    """The states that the event says, and which fields do not go with it."""
    left_out = _of_others(event, known)
    if event.event_type.rpartition(".")[2] in _FAILURES:
        left_out |= {"success_time"}
    usual = {**dict.fromkeys(left_out, ABSENT), **_states(event, event.resource)}
    if usual.get("trade_state") == "PAY_FAIL":
        told = _DESCRIPTIONS & {one.name for one in event.resource}
        usual |= dict.fromkeys(told, "支付失败")
    return {**usual, **_discount(known)} if event.event_type == _COUPON else usual


def _of_others(event: Event, known: Mapping[str, Any]) -> set[str]:
    """Of a row for merchants and partners at once, which fields are the other's.

    Their pages have one row, with what either of them requires.
    """
    fields = {one.name: one for one in event.resource}
    partners = {name for name in fields if name.startswith(_PARTNERS)}
    partners |= _PARTNERS_ONLY & fields.keys()
    others = {name for name in _INDIVIDUALS & fields.keys() if not fields[name].required}
    others -= known.keys()
    if "mchid" not in fields:
        return others  # it is for partners only
    if not partners & known.keys():
        by_both = "sp_mchid" in fields
        return others | {name for name in partners if by_both or not fields[name].required}
    return others | ({"mchid"} if "sp_mchid" in fields and "mchid" not in known else set())


def _discount(known: Mapping[str, Any]) -> dict[str, Any]:
    """A coupon takes off one way: an amount, an amount of one product, or down to a price.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012286146
    """
    way, kind, single = "normal_coupon_information", "NORMAL", False
    if "discount_to" in known or known.get("coupon_type") == "CUT_TO":
        way, kind, single = "discount_to", "CUT_TO", True
    elif "singleitem_discount_off" in known or known.get("singleitem") is True:
        way, single = "singleitem_discount_off", True
    left_out = {name: ABSENT for name in _DISCOUNTS if name != way}
    return {**left_out, "coupon_type": kind, "singleitem": single}


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
