"""The node that the text before a cursor speaks of, found without running any of it."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING, NamedTuple

from wechatpay_chain._chain.nodes import Node

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["Scanned", "Token", "node_of", "scan"]

_TOKEN = re.compile(
    r"""
      (?P<string> (?P<fence>'''|\"\"\") (?:\\.|(?!(?P=fence)).)* (?P=fence)
                | ' (?:\\.|[^'\\\n])* '
                | " (?:\\.|[^"\\\n])* " )
    | (?P<blank> [ \t\f]+ | \\\n | \#[^\n]* )
    | (?P<name> [^\W\d]\w* )
    | (?P<mark> [^'"] )
    """,
    re.DOTALL | re.VERBOSE,
)


class Token(NamedTuple):
    """A string, a name, or any other character."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)


class Scanned(NamedTuple):
    """The text before a cursor, taken apart."""

    tokens: list[Token]
    """Blanks and comments left out; line ends are marks."""
    typed: str | None
    """What stands behind a quote that is not closed."""


def scan(text: str) -> Scanned:
    """Take the text before a cursor apart."""
    tokens: list[Token] = []
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:  # a quote without its match
            return Scanned(tokens, text[at + 1 :])
        kind = found.lastgroup or ""
        if kind != "blank":
            tokens.append(Token(kind, found[0], at))
        at = found.end()
    return Scanned(tokens, None)


def node_of(tokens: Sequence[Token], namespace: Mapping[str, object]) -> Node | None:
    """The node that the expression at the end of *tokens* gives.

    Only names of *namespace*, attributes of nodes and their items with literal text are looked
    at; nothing is called.

    Args:
        tokens: From :func:`scan`.
        namespace: What names stand for.

    Returns:
        ``None`` where the expression is anything else.
    """
    source = _source_of(tokens)
    if source is None:
        return None
    try:
        return _evaluated(ast.parse(source, mode="eval").body, namespace)
    except Exception:  # noqa: BLE001 - a completer is silent, whatever was typed
        return None


def _source_of(tokens: Sequence[Token]) -> str | None:
    """The names, dots and items that *tokens* end with."""
    at = len(tokens)
    while True:
        while _is_item(tokens[max(at - 3, 0) : at]):
            at -= 3
        if at == 0 or tokens[at - 1].kind != "name":
            return None
        at -= 1
        if at == 0 or tokens[at - 1].text != ".":
            return "".join(token.text for token in tokens[at:])
        at -= 1


def _is_item(tokens: Sequence[Token]) -> bool:
    kinds = [token.kind if token.kind == "string" else token.text for token in tokens]
    return kinds == ["[", "string", "]"]


def _evaluated(expression: ast.expr, namespace: Mapping[str, object]) -> Node:
    value: object = None
    if isinstance(expression, ast.Name):
        value = namespace[expression.id]
    elif isinstance(expression, ast.Attribute):
        value = getattr(_evaluated(expression.value, namespace), expression.attr)
    elif isinstance(expression, ast.Subscript):
        value = _evaluated(expression.value, namespace)[ast.literal_eval(expression.slice)]
    if not isinstance(value, Node):
        raise TypeError("not a node")
    return value
