"""Paths as URI templates (RFC 6570), and the stricter rules of a request-target."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from wechatpay_chain._uri.expression import Expression, Varspec, uri_text
from wechatpay_chain._uri.spelling import VARNAME
from wechatpay_chain.exceptions._local import MissingVariableError, TemplateError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Template", "parse"]

_Parts = tuple["str | Expression", ...]

_VARSPEC = re.compile(rf"({VARNAME})(?::([1-9][0-9]{{0,3}})|(\*))?")
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f]")
_ORIGIN = re.compile(r"https?://[^/?#]*", re.IGNORECASE)
_DOT_SEGMENT = re.compile(r"(?:^|/)(?:\.|%2[Ee]){1,2}(?:/|$)")
_CONTROL = re.compile(r"%(?:[01][0-9A-Fa-f]|7[Ff]|[Cc]2%[89][0-9A-Fa-f])")


@lru_cache(maxsize=2048)
def parse(text: str) -> Template:
    """Parse template text; the same text gives the same object.

    Args:
        text: A path such as ``v3/pay/transactions/id/{transaction_id}{?mchid}``, or a whole
            ``https://`` address.

    Raises:
        TemplateError: The text is not an RFC 6570 template; the message says where and why.
    """
    return Template(text)


class Template:
    """One parsed URI template; immutable.

    Args:
        text: The template's text.

    Attributes:
        text: The template as written.
        variables: The variables' names, each once, in the order of their first use.
        required: Those that must have a value for :meth:`expand_strict`.

    Raises:
        TemplateError: The text is not an RFC 6570 template; the message says where and why.
    """

    __slots__ = ("_misplaced", "_parts", "required", "text", "variables")

    def __init__(self, text: str) -> None:
        self.text = text
        self._parts = _parsed(text)
        expressions = [part for part in self._parts if isinstance(part, Expression)]
        self.variables = tuple(dict.fromkeys(n for e in expressions for n in e.names))
        self.required = tuple(dict.fromkeys(n for e in expressions if e.required for n in e.names))
        self._misplaced = _misplaced(self._parts)

    def expand(self, values: Mapping[str, object]) -> str:
        """Expand by RFC 6570 alone: variables without a value vanish.

        Args:
            values: By name: text, numbers and booleans, or flat lists and mappings of those.
                Scalars become text as in PHP; names that are no variables are ignored.

        Raises:
            TemplateError: A value is of another type, or a prefix meets a list or mapping.
        """
        try:
            return "".join([p if isinstance(p, str) else p.expand(values) for p in self._parts])
        except (TemplateError, UnicodeEncodeError) as error:
            raise self._quoting(error, values) from None

    def expand_strict(self, values: Mapping[str, object]) -> str:
        """Expand to a path with its query, or to an absolute address.

        Beyond RFC 6570, every variable outside query expressions needs a value, except that of
        ``{empty}``, which may stand for a trailing slash. Empty text is a value, and logged.

        Args:
            values: As for :meth:`expand`.

        Raises:
            MissingVariableError: A variable has no value, or holds an empty one.
            TemplateError: As for :meth:`expand`; or the result has a fragment, a segment ``.`` or
                ``..``, a control character, or a path that goes on after its query.
        """
        try:
            return self._target(values)
        except (TemplateError, UnicodeEncodeError) as error:
            raise self._quoting(error, values) from None

    def _target(self, values: Mapping[str, object]) -> str:
        if self._misplaced:
            raise TemplateError(self._misplaced)
        expanded = ""
        for part in self._parts:
            if isinstance(part, str):
                expanded += part
                continue
            piece = part.expand_strict(values)
            if piece and part.operator == "&" and "?" not in expanded:
                raise TemplateError("no query begins before {&…}; write {?…} with all the names")
            expanded += piece
        _refuse_ambiguous(expanded)
        return expanded

    def _quoting(self, error: Exception, values: Mapping[str, object]) -> TemplateError:
        if isinstance(error, UnicodeEncodeError):
            error = TemplateError("a value contains a lone surrogate")
        message = f"{self.text!r}: {error}"
        if not isinstance(error, MissingVariableError):
            return TemplateError(message, template=self.text)
        given = ", ".join(str(k) for k, v in values.items() if v is not None) or "nothing"
        return MissingVariableError(
            f"{message} (given: {given})", template=self.text, variable=error.variable
        )

    def __repr__(self) -> str:
        return f"Template({self.text!r})"


def _parsed(text: str) -> _Parts:
    if not isinstance(text, str):
        raise TemplateError(f"a template must be str, not {type(text).__name__}")
    parts: list[str | Expression] = []
    end = 0
    while (start := text.find("{", end)) >= 0:
        close = text.find("}", start)
        if close < 0:
            raise _fault(text, start, "this brace is not closed")
        parts += [_literal(text, end, start), _expression(text, start + 1, close)]
        end = close + 1
    parts.append(_literal(text, end, len(text)))
    return tuple(part for part in parts if part)


def _literal(text: str, start: int, end: int) -> str:
    literal = text[start:end]
    if "}" in literal:
        raise _fault(text, start + literal.index("}"), "this brace was not opened")
    if blank := _BLANK.search(literal):
        raise _fault(
            text, start + blank.start(), "whitespace and control characters are not allowed here"
        )
    try:
        return uri_text(literal)
    except UnicodeEncodeError:
        raise _fault(text, start, "a lone surrogate cannot be encoded") from None


def _expression(text: str, start: int, end: int) -> Expression:
    if text[start] in "=,!@|":
        raise _fault(text, start, f"RFC 6570 reserves the operator {text[start]!r}")
    operator = text[start] if text[start] in "+#./;?&" else ""
    position = start + len(operator)
    specs: list[Varspec] = []
    for written in text[position:end].split(","):
        found = _VARSPEC.fullmatch(written)
        if found is None:
            raise _fault(
                text,
                position,
                f"{written!r} is not a variable: expected a name of letters, digits, _ and inner "
                "dots, optionally followed by * or :1 to :9999",
            )
        specs.append(Varspec(found[1], int(found[2]) if found[2] else None, bool(found[3])))
        position += len(written) + 1
    return Expression(operator, tuple(specs))


def _fault(text: str, position: int, why: str) -> TemplateError:
    return TemplateError(f"{text!r}: {why} (at character {position + 1})", template=text)


def _misplaced(parts: _Parts) -> str:
    """What is wrong with the place of a query expression; empty where nothing is."""
    began = ended = False
    for part in parts:
        operator = "" if isinstance(part, str) else part.operator
        if operator == "?" and began:
            return "a second query begins here; continue the first with {&…}"
        if ended and operator not in {"?", "&"}:
            return "only {&…} may follow a query expression"
        began = began or operator == "?" or (isinstance(part, str) and "?" in part)
        ended = ended or operator in {"?", "&"}
    return ""


def _refuse_ambiguous(expanded: str) -> None:
    if "#" in expanded:
        raise TemplateError("fragments (#) are never sent; write %23 for the character")
    if "%" in expanded and _CONTROL.search(expanded):
        raise TemplateError("a value contains a control character, e.g. a line break")
    path = _ORIGIN.sub("", expanded, count=1).partition("?")[0]
    if _DOT_SEGMENT.search(path):
        raise TemplateError("a path segment is '.' or '..', which would lead elsewhere")
