"""One expression of a URI template: what stands between two braces, and what its values become.

RFC 6570 sections 2.4 and 3.2, all four levels.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from itertools import chain
from math import isfinite
from typing import NamedTuple, Union
from urllib.parse import quote

from wechatpay_chain._scalar import scalar_text
from wechatpay_chain.exceptions._local import MissingVariableError, TemplateError

__all__ = ["Expression", "Varspec", "uri_text"]

_log = logging.getLogger("wechatpay_chain")

_Value = Union[str, "list[tuple[str, ...]]"]
"""Text, or a collection: a list's members by one, a mapping's as pairs."""

_NOT_IN_URI = re.compile(r"(?:[^A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2}))+")


class Varspec(NamedTuple):
    """A variable's name and modifier (RFC 6570 section 2.4)."""

    name: str
    prefix: int | None
    explode: bool


# By operator, from the table in RFC 6570's appendix A: what comes first, what comes between, and
# what follows the name of an empty value; None where names are not written.
_STYLES: dict[str, tuple[str, str, str | None]] = {
    "": ("", ",", None),
    "+": ("", ",", None),
    "#": ("#", ",", None),
    ".": (".", ".", None),
    "/": ("/", "/", None),
    ";": (";", ";", ""),
    "?": ("?", "&", "="),
    "&": ("&", "&", "="),
}


class Expression:
    """One parsed expression; immutable.

    Errors name the variable; the template that holds the expression adds its own text.

    Args:
        operator: One of ``+#./;?&`` or ``""``.
        specs: The variables, at least one.

    Attributes:
        operator: As given.
        names: The variables' names in order.
        required: Whether its variables must have values in a request-target: not those of query
            expressions, nor that of ``{empty}``.
    """

    __slots__ = ("_encode", "_plain", "_specs", "_style", "names", "operator", "required")

    def __init__(self, operator: str, specs: tuple[Varspec, ...]) -> None:
        self.operator = operator
        self.names = tuple(spec.name for spec in specs)
        self._specs = specs
        self._style = _STYLES[operator]
        self._encode = uri_text if operator in {"+", "#"} else _quoted
        lone = not operator and len(specs) == 1 and specs[0][1:] == (None, False)
        self._plain = self.names[0] if lone else None
        self.required = operator not in {"?", "&"} and self._plain != "empty"

    def expand(self, values: Mapping[str, object]) -> str:
        """Expand by RFC 6570 alone.

        Raises:
            TemplateError: A value is of a wrong type, or a prefix meets a collection.
        """
        return self._expanded(self._values(values))

    def expand_strict(self, values: Mapping[str, object]) -> str:
        """Expand where every required variable has a value.

        Empty text is a value, logged as a warning; a collection must hold something.

        Raises:
            MissingVariableError: A variable has none.
            TemplateError: As for :meth:`expand`.
        """
        plain = values.get(self._plain) if self._plain else None
        if plain and type(plain) is str:  # nearly every call
            return self._encode(plain)
        made = self._values(values)
        for name in self.names:
            if values.get(name) is False:
                raise TemplateError(f"variable {name!r} is False, which expands to nothing")
            if self.required:
                _check(name, made.get(name))
        return self._expanded(made)

    def _values(self, values: Mapping[str, object]) -> dict[str, _Value]:
        made: dict[str, _Value] = {}
        for name, prefix, _ in self._specs:
            value = _value(name, values.get(name))
            if prefix and isinstance(value, list):
                raise TemplateError(
                    f"the prefix :{prefix} needs text, but {name!r} is a collection"
                )
            if value is not None:
                made[name] = value
        return made

    def _expanded(self, made: dict[str, _Value]) -> str:
        first, between, _ = self._style
        found = [self._spelled(one, made[one.name]) for one in self._specs if one.name in made]
        return first + between.join(found) if found else ""

    def _spelled(self, spec: Varspec, value: _Value) -> str:
        if isinstance(value, str):
            return self._named(spec.name, self._encode(value[: spec.prefix]))
        members = [[self._encode(text) for text in member] for member in value]
        if not spec.explode:
            return self._named(spec.name, ",".join(chain.from_iterable(members)))
        return self._style[1].join(self._exploded(spec.name, *member) for member in members)

    def _exploded(self, name: str, first: str, second: str | None = None) -> str:
        if second is None:
            return self._named(name, first)
        return f"{first}={second}" if self._style[2] is None else self._named(first, second)

    def _named(self, name: str, text: str) -> str:
        if_empty = self._style[2]
        if if_empty is None:
            return text
        return f"{name}={text}" if text else f"{name}{if_empty}"


def uri_text(text: str) -> str:
    """Percent-encode what no URI may hold; reserved characters and whole triplets are kept.

    RFC 6570 sections 3.1 and 3.2.3.

    Raises:
        UnicodeEncodeError: *text* holds half a surrogate pair.
    """
    return _NOT_IN_URI.sub(lambda found: quote(found[0], safe=""), text)


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _value(name: str, value: object) -> _Value | None:
    """Text or a collection of it; ``None`` for what is undefined (RFC 6570 section 2.3)."""
    if value is None or isinstance(value, str):
        return value if value is None else _scalar(name, value)
    if isinstance(value, Mapping):
        pairs = ((k, v) for k, v in value.items() if v is not None)
        return [(_scalar(name, k), _scalar(name, v)) for k, v in pairs] or None
    if isinstance(value, (list, tuple)):
        return [(_scalar(name, member),) for member in value if member is not None] or None
    return _scalar(name, value)


def _scalar(name: str, value: object) -> str:
    if isinstance(value, float) and not isfinite(value):
        raise TemplateError(f"variable {name!r} is {value}, which cannot be sent")
    try:
        text = scalar_text(value)
    except TypeError:
        raise TemplateError(
            f"variable {name!r} holds {type(value).__name__}; text, numbers, or flat lists and "
            "mappings of those are expected"
        ) from None
    return text


def _check(name: str, value: _Value | None) -> None:
    if value is None:
        raise MissingVariableError(
            f"variable {name!r} has no value; add {name}=… to the call", variable=name
        )
    if value == "":
        # Documented calls pass "" for a variable; it is defined (RFC 6570, section 2.3), and
        # yet hardly ever meant.
        _log.warning("variable %r is empty text: the path is sent with an empty segment", name)
    # A pair is filled when both its halves are.
    if isinstance(value, list) and not all(map(all, value)):
        raise MissingVariableError(f"variable {name!r} holds empty text", variable=name)
