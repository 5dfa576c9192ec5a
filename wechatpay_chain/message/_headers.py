"""Header fields: an immutable mapping whose names compare without regard to case."""

from __future__ import annotations

import re
from collections.abc import ItemsView, Iterable, Iterator, Mapping
from typing import Any, cast

from wechatpay_chain._display import masked

__all__ = ["Headers", "field_problem", "fields_problem"]

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_UNSENDABLE = re.compile("[\r\n\0\u0100-\U0010ffff]")

# Shown as "***" wherever headers are displayed: what signs, proves or identifies a caller.
_MASKED = frozenset(
    {"authorization", "proxy-authorization", "wechatpay-signature", "cookie", "set-cookie"}
)


class Headers(Mapping[str, str]):
    """Header fields: names compare without regard to case (RFC 9110, section 5.1).

    Immutable. A field that came several times reads as its values joined by ``", "``
    (RFC 9110, section 5.3); its own spelling and order are kept. ``repr`` masks credentials.

    Args:
        fields: A mapping, or pairs of name and value.
    """

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        found: dict[str, tuple[str, str]] = {}
        pairs = cast("Mapping[str, str]", fields).items() if isinstance(fields, Mapping) else fields
        for name, value in pairs:
            key = name.lower()
            if key in found:
                value = f"{found[key][1]}, {value}"  # noqa: PLW2901 - the joined value is the field's
            found[key] = (name, value)
        self._fields = found

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()][1]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._fields

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self._fields.values())

    def __len__(self) -> int:
        return len(self._fields)

    def items(self) -> ItemsView[str, str]:
        """The fields' names, in their own spelling, and values."""
        # Mapping's own would look every value up again, for each call twice.
        return dict(self._fields.values()).items()

    def merged(self, fields: Mapping[str, str]) -> Headers:
        """These fields with *fields* on top: same name replaces, ``Headers`` stays unchanged."""
        made = Headers()
        made._fields = self._fields | {k.lower(): (k, v) for k, v in fields.items()}
        return made

    def without(self, *names: str) -> Headers:
        """These fields less those named; ``Headers`` stays unchanged."""
        dropped = {name.lower() for name in names}
        return Headers((k, v) for k, v in self.items() if k.lower() not in dropped)

    def __copy__(self) -> Headers:
        return self

    def __deepcopy__(self, _memo: object) -> Headers:
        return self

    def __reduce__(self) -> tuple[type[Headers], tuple[dict[str, str]]]:
        # Errors are pickled into logs and queues, and a credential is no use there.
        return Headers, (self.masked(),)

    def masked(self) -> dict[str, str]:
        """The fields as a plain dict fit to be shown: credentials and signatures as ``***``."""
        return {k: "***" if k.lower() in _MASKED else masked(v) for k, v in self.items()}

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        return _folded(self) == _folded(other)

    __hash__ = None  # type: ignore[assignment] # as for every Mapping

    def __repr__(self) -> str:
        return f"Headers({self.masked()!r})"


def _folded(fields: Mapping[Any, Any]) -> dict[Any, Any]:
    return {k.lower() if isinstance(k, str) else k: v for k, v in fields.items()}


def fields_problem(fields: Mapping[Any, Any]) -> str:
    """Why ``headers`` cannot be sent as they were given; empty where they can."""
    return next(filter(None, (field_problem(name, value) for name, value in fields.items())), "")


def field_problem(name: object, value: object) -> str:
    """Why a field cannot be written as HTTP (RFC 9110, section 5); empty where it can.

    The value is never repeated.
    """
    if not (isinstance(name, str) and isinstance(value, str)):
        kind = type(value).__name__
        return f"headers takes text for every name and value; {name!r} has a value of type {kind}"
    if not _NAME.fullmatch(name):
        return f"headers: {name!r} is not a header name"
    if _UNSENDABLE.search(value):
        return (
            f"headers: {name!r} has a line break, a NUL or a character outside ISO-8859-1 in its "
            "value"
        )
    return ""
