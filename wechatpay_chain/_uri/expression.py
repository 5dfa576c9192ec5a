"""One expression of a URI template: what stands between two braces, and what its values become.

RFC 6570 section 3.2. The ``uritemplate`` library expands; values are made ready for it here,
because it prints scalars as Python does, keeps empty collections, sorts mappings, and does not
encode reserved values that already hold a percent-encoded triplet.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from math import isfinite
from typing import Any, NamedTuple, Union
from urllib.parse import quote

from uritemplate import URITemplate

from wechatpay_chain._scalar import scalar_text
from wechatpay_chain.exceptions._local import MissingVariableError, TemplateError

__all__ = ["Expression", "Varspec", "uri_text"]

_log = logging.getLogger("wechatpay_chain")

_Prepared = Union[str, "list[str]", "list[tuple[str, str]]"]

_NOT_IN_URI = re.compile(r"(?:[^A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2}))+")
_EMPTY_PARAMETER = re.compile(r"=(?=;|$)")


class Varspec(NamedTuple):
    """A variable's name and modifier (RFC 6570 section 2.4)."""

    name: str
    prefix: int | None
    explode: bool


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

    __slots__ = ("_library", "_plain", "_specs", "names", "operator", "required")

    def __init__(self, operator: str, specs: tuple[Varspec, ...]) -> None:
        self.operator = operator
        self.names = tuple(spec.name for spec in specs)
        self._specs = specs
        lone = not operator and len(specs) == 1 and specs[0][1:] == (None, False)
        self._plain = self.names[0] if lone else None
        self.required = operator not in {"?", "&"} and self._plain != "empty"
        spelled = ",".join(self._spelled(index) for index in range(len(specs)))
        self._library = URITemplate(f"{{{operator}{spelled}}}")

    def expand(self, values: Mapping[str, object]) -> str:
        """Expand by RFC 6570 alone.

        Raises:
            TemplateError: A value is of a wrong type, or a prefix meets a collection.
        """
        if self._plain is not None:
            value = values.get(self._plain)
            if type(value) is str:
                return _quoted(self._plain, value)
        return self._rendered(self._prepared(values))

    def expand_strict(self, values: Mapping[str, object]) -> str:
        """Expand where every required variable has a value.

        Empty text is a value, logged as a warning; a collection must hold something.

        Raises:
            MissingVariableError: A variable has none.
            TemplateError: As for :meth:`expand`.
        """
        if self._plain is not None:
            value = values.get(self._plain)
            if type(value) is str and value:
                return _quoted(self._plain, value)
        prepared = self._prepared(values)
        for name in self.names:
            if values.get(name) is False:
                raise TemplateError(f"variable {name!r} is False, which expands to nothing")
            if self.required:
                _check(name, prepared.get(name))
        return self._rendered(prepared)

    def _spelled(self, index: int) -> str:
        name, prefix, explode = self._specs[index]
        star = "*" if explode else ""
        # Reserved values are cut and encoded here, so each varspec needs a value of its own.
        if self.operator in {"+", "#"}:
            return f"{index}{star}"
        return f"{name}:{prefix}" if prefix else f"{name}{star}"

    def _prepared(self, values: Mapping[str, object]) -> dict[str, _Prepared]:
        made: dict[str, _Prepared] = {}
        for name, prefix, _ in self._specs:
            value = _prepare(name, values.get(name))
            if prefix and isinstance(value, list):
                raise TemplateError(
                    f"the prefix :{prefix} needs text, but {name!r} is a collection"
                )
            if value is not None:
                made[name] = value
        return made

    def _rendered(self, prepared: dict[str, Any]) -> str:
        if self.operator in {"+", "#"}:
            prepared = {
                str(index): _reserved(prepared[name], prefix)
                for index, (name, prefix, _) in enumerate(self._specs)
                if name in prepared
            }
        expanded = self._library.expand(prepared)
        # Section 3.2.7: an empty parameter has no "="; the library drops it for scalars only.
        return _EMPTY_PARAMETER.sub("", expanded) if self.operator == ";" else expanded


def uri_text(text: str) -> str:
    """Percent-encode what no URI may hold; reserved characters and whole triplets are kept.

    RFC 6570 sections 3.1 and 3.2.3.

    Raises:
        UnicodeEncodeError: *text* holds half a surrogate pair.
    """
    return _NOT_IN_URI.sub(lambda found: quote(found[0], safe=""), text)


def _prepare(name: str, value: object) -> _Prepared | None:
    """Text, or a list of text or of pairs, as the library takes them; ``None`` for undefined."""
    if value is None:
        return None
    if isinstance(value, Mapping):
        pairs = [(_scalar(name, k), _scalar(name, v)) for k, v in value.items() if v is not None]
        return pairs or None
    if isinstance(value, (list, tuple)):
        return [_scalar(name, member) for member in value if member is not None] or None
    return _scalar(name, value)


def _scalar(name: str, value: object) -> str:
    if isinstance(value, float) and not isfinite(value):
        raise TemplateError(f"variable {name!r} is {value}, which is no number to send")
    try:
        text = scalar_text(value)
    except TypeError:
        raise TemplateError(
            f"variable {name!r} holds {type(value).__name__}; text, numbers, or flat lists and "
            "mappings of those are wanted"
        ) from None
    _quoted(name, text)
    return text


def _quoted(name: str, value: str) -> str:
    try:
        return quote(value, safe="")
    except UnicodeEncodeError:
        raise TemplateError(f"variable {name!r} holds half a surrogate pair") from None


def _reserved(value: _Prepared, prefix: int | None) -> object:
    if isinstance(value, str):
        return uri_text(value[:prefix])
    return [uri_text(m) if isinstance(m, str) else tuple(map(uri_text, m)) for m in value]


def _check(name: str, value: _Prepared | None) -> None:
    if value is None:
        raise MissingVariableError(
            f"variable {name!r} has no value; add {name}=… to the call", variable=name
        )
    if isinstance(value, str):
        if not value:
            # Documented calls pass "" for a variable; it is defined (RFC 6570, section 2.3), and
            # yet hardly ever meant.
            _log.warning("variable %r is empty text: the path is sent with an empty segment", name)
        return
    # A pair is filled when both its halves are.
    if not all(member and all(member) for member in value):
        raise MissingVariableError(f"variable {name!r} holds empty text", variable=name)
