"""JSON in and out: one encoding, refused early where it would lose something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Any
from uuid import UUID

import orjson

from wechatpay_chain.exceptions._local import EncodingError

__all__ = ["decode_json", "encode_json"]

_DEEPEST = 254
_HARMLESS = frozenset({str, int, bool, type(None)})
# RFC 3339 offsets have whole minutes; the local mean times of old time zones do not.
_MINUTE = timedelta(minutes=1)
_WITH_OFFSET = "an RFC 3339 time with its offset, e.g. 2026-01-01T08:00:00+08:00, is wanted"


def encode_json(value: Any, *, root: str = "json") -> bytes:
    """Encode *value* as compact UTF-8 JSON (RFC 8259), keys in the order given.

    Args:
        value: A structure of dicts, lists, tuples, text, numbers, booleans and ``None``; dates,
            datetimes with an offset (RFC 3339, whole seconds), UUIDs, enumerations and
            dataclasses too.
        root: What errors call the whole value, e.g. ``json``.

    Returns:
        The bytes to sign and to send.

    Raises:
        EncodingError: Something would be lost or has no form in JSON; names where it stands,
            e.g. ``json.amount.total``.
    """
    if isinstance(value, (str, bytes, bytearray, memoryview)):
        kind = type(value).__name__
        raise _refused(root, f"a dict or list is wanted, not {kind}; ready content goes to body=")
    encoded, failure = None, ""
    try:
        encoded = orjson.dumps(value, _timestamp, orjson.OPT_PASSTHROUGH_DATETIME)
    except orjson.JSONEncodeError as error:
        failure = str(error)
    # orjson writes NaN and infinities as null, so only then is a look at every value needed.
    if encoded is not None and (b"null" not in encoded or not _is_suspect(value)):
        return encoded
    _find_fault(value, root)
    if encoded is None:
        raise _refused(root, failure)
    return encoded


def decode_json(content: bytes | bytearray | memoryview | str) -> Any:
    """Decode JSON.

    Args:
        content: UTF-8 JSON.

    Raises:
        ValueError: It is not JSON; the text tells where, and repeats nothing of the content.
    """
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error}") from None


def _timestamp(value: Any) -> str:
    """What orjson asks for types it does not encode: dates among them, as it is told to."""
    if isinstance(value, datetime):
        offset = value.utcoffset()
        if offset is not None and not offset % _MINUTE:
            return value.replace(microsecond=0).isoformat()
    elif isinstance(value, date):
        return value.isoformat()
    raise TypeError


def _is_suspect(value: Any) -> bool:
    """Whether *value* may be or hold a float that is no number; quick, and never wrongly false."""
    kind = type(value)
    if kind in _HARMLESS:
        return False
    if kind is dict:
        value = value.values()
    elif kind is not list and kind is not tuple:
        return kind is not float or not isfinite(value)
    # Most members are text or integers: looking at their types here saves a call for each.
    return any(type(member) not in _HARMLESS and _is_suspect(member) for member in value)


def _find_fault(value: Any, path: str, inside: tuple[int, ...] = ()) -> None:
    """Raise for the first value below *value* that cannot be encoded; return if there is none."""
    if isinstance(value, Enum):
        value = value.value
    if (fault := _fault_of(value)) is not None:
        raise _refused(path, fault)
    if id(value) in inside:
        raise _refused(path, "the structure holds itself")
    if len(inside) > _DEEPEST:
        raise _refused(path, f"nests deeper than {_DEEPEST} levels")
    for member, where in _members(value, path):
        _find_fault(member, where, (*inside, id(value)))


def _members(value: Any, path: str) -> Iterator[tuple[Any, str]]:
    if isinstance(value, (list, tuple)):
        yield from ((member, f"{path}[{index}]") for index, member in enumerate(value))
    elif isinstance(value, dict):
        for key, member in value.items():
            if type(key) is not str:
                raise _refused(path, f"a key is {type(key).__name__}; JSON has text keys only")
            if fault := _text_fault(key):
                raise _refused(path, f"a key is at fault: {fault}")
            yield member, f"{path}.{key}"
    elif _is_dataclass(value):
        for name, member in _fields(value):
            yield member, f"{path}.{name}"


def _is_dataclass(value: Any) -> bool:
    return hasattr(type(value), "__dataclass_fields__")


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    """What orjson encodes of a dataclass: attributes without a leading underscore."""
    names = vars(value) if hasattr(value, "__dict__") else type(value).__dataclass_fields__
    return ((name, getattr(value, name)) for name in names if not name.startswith("_"))


def _fault_of(value: Any) -> str | None:
    for kind, fault_of in _CHECKS:
        if isinstance(value, kind):
            return fault_of(value)
    if value is None or isinstance(value, _ENCODED) or type(value) is tuple or _is_dataclass(value):
        return None
    hint = next((hint for kinds, hint in _HINTS if isinstance(value, kinds)), "give text")
    return f"{type(value).__name__} has no JSON form; {hint}"


def _text_fault(value: str) -> str | None:
    try:
        value.encode()
    except UnicodeEncodeError:
        return "half a surrogate pair is no text"
    return None


def _float_fault(value: float) -> str | None:
    return None if isfinite(value) else f"{value} is no JSON number"


def _int_fault(value: int) -> str | None:
    fits = -(2**63) <= value < 2**64
    return None if fits else "the integer needs more than 64 bits; give text"


def _datetime_fault(value: datetime) -> str | None:
    offset = value.utcoffset()
    if offset is None:
        return f"the datetime has no offset; {_WITH_OFFSET}"
    return f"the offset {offset} has seconds; {_WITH_OFFSET}" if offset % _MINUTE else None


def _refused(path: str, why: str) -> EncodingError:
    option = re.split(r"[.\[]", path, maxsplit=1)[0]
    return EncodingError(f"{path}: {why}", option=option, path=path)


_CHECKS: tuple[tuple[type, Callable[[Any], str | None]], ...] = (
    (str, _text_fault),
    (float, _float_fault),
    (int, _int_fault),
    (datetime, _datetime_fault),
)
_ENCODED = (dict, list, date, UUID, orjson.Fragment)
_HINTS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (Decimal, "amounts are integers in fen, so give an int"),
    (time, _WITH_OFFSET),
    ((bytes, bytearray, memoryview), "decode them to text, or encode them as base64"),
    ((set, frozenset), "give a list"),
    (Mapping, "give a dict"),
    (tuple, "give a dict, list or plain tuple"),
)
