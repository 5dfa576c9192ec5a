"""The values of a request that its answer repeats."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from wechatpay_chain.catalogue._fields import is_list, item_type

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Field

__all__ = ["UNSAID", "RequestEcho"]


class _Unsaid:
    """The type of :data:`UNSAID`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSAID"


UNSAID: Final = _Unsaid()
"""That the request says nothing of a field, or nothing that fits."""

# The merchant's own number, by which the platform's number of the same thing is found.
_TWINS = {
    "transaction_id": "out_trade_no",
    "prepay_id": "out_trade_no",
    "transfer_bill_no": "out_bill_no",
}
_STEM = re.compile(r"_(?:id|no)$")
# These mean the same wherever they stand; "name", "type" or "amount" do not.
_ANYWHERE = re.compile(r"_(?:id|no|code)$|openid$|appid$|mchid$|^currency$")
# What only the platform says.
_NEVER = frozenset(
    {"total_count", "sign", "nonce_str", "return_code", "result_code", "serial_no", "next"}
)
_LONGEST_SECRET = 190  # bytes: OAEP takes 214 with a key of 2048 bits
_WHOLE = re.compile(r"-?[0-9]{1,18}")


class RequestEcho:
    """The values of one request: path variables, query and body, by field name.

    Attributes:
        values: As given.
    """

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = values

    def of(self, one: Field, here: Mapping[str, Any], *, inner: bool) -> Any:
        """Return the request's value for a field.

        Args:
            one: The field.
            here: The request's values for the object that the field is in.
            inner: Whether that is not the document itself. Then numbers that mean the same
                everywhere count too.

        Returns:
            The value, of the documented type, or :data:`UNSAID`.
        """
        if one.name in _NEVER:
            return UNSAID
        value = here.get(one.name)
        if value is None and inner and (_ANYWHERE.search(one.name) or one.enum):
            value = self.values.get(one.name)
        return UNSAID if value is None or value == "" else _fitting(one, value)

    def subject(self, name: str) -> tuple[object, ...]:
        """The subject of a number: the merchant's number of the same thing, or the whole request.

        So an order has the same ``transaction_id`` when it is asked for in another way.
        """
        twin = _TWINS.get(name) or f"out_{_STEM.sub('', name)}_no"
        own = self.values.get(twin)
        return (twin, own) if isinstance(own, str) else self._all

    @cached_property
    def _all(self) -> tuple[object, ...]:
        return (repr(sorted(self.values.items(), key=lambda item: item[0])),)


def _fitting(one: Field, value: Any) -> Any:
    if one.encoded:
        return UNSAID
    if not is_list(one):
        return _fitting_one(one, value)
    if not isinstance(value, (list, tuple)):
        return UNSAID
    items = [_fitting_one(one, item) for item in value]
    return UNSAID if UNSAID in items else items


def _fitting_one(one: Field, value: Any) -> Any:
    kind = item_type(one)
    if kind == "object":
        return value if isinstance(value, Mapping) else UNSAID
    found = _FITS[kind](value) if kind in _FITS else UNSAID
    if one.enum and found not in one.enum:
        return UNSAID
    if one.encrypted and len(str(found).encode()) > _LONGEST_SECRET:
        return UNSAID  # a ciphertext, for the platform's key
    return found


def _text(value: Any) -> Any:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if whole else value if isinstance(value, str) else UNSAID


def _whole(value: Any) -> Any:
    if isinstance(value, str) and _WHOLE.fullmatch(value):  # of a query
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else UNSAID


def _boolean(value: Any) -> Any:
    known = {"true": True, "false": False}
    return known.get(value, UNSAID) if isinstance(value, str) else _only_bool(value)


def _only_bool(value: Any) -> Any:
    return value if isinstance(value, bool) else UNSAID


_FITS = {"string": _text, "integer": _whole, "number": _whole, "boolean": _boolean}
