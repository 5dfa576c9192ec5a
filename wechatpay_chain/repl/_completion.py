"""Completing on the node that the text before a cursor names, without running any of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from wechatpay_chain._chain.names import continuations_of
from wechatpay_chain._chain.nodes import Node
from wechatpay_chain.catalogue._tree import template_text

__all__ = ["Completion", "complete", "complete_attribute", "complete_template"]

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


class Completion(NamedTuple):
    """What can stand in place of what was typed."""

    typed: str
    """The end of the text before the cursor that a candidate replaces."""
    candidates: tuple[str, ...]
    """Each begins with what was typed; none where nothing documented does."""


def complete(before_cursor: str, namespace: Mapping[str, object]) -> Completion | None:
    """Complete template text or an attribute, whichever the cursor is in."""
    found = complete_template(before_cursor, namespace)
    return found or complete_attribute(before_cursor, namespace)


def complete_attribute(before_cursor: str, namespace: Mapping[str, object]) -> Completion | None:
    """Complete ``client.v3.pay.tr``, anywhere on a line.

    Unlike most completers it looks past subscripts too, as in ``client["v3/pay"].tr``, and shows
    placeholders before an underscore is typed. Nothing is called or raised, whatever was typed.

    Args:
        before_cursor: The text up to the cursor, of one line or more.
        namespace: What names stand for.

    Returns:
        What was typed after the dot, and the names in :func:`dir` of the node that start with it;
        ``None`` if the cursor does not follow a node's dot.
    """
    tokens, string = _scan(before_cursor)
    typed = ""
    if tokens and tokens[-1].kind == "name" and tokens[-1].end == len(before_cursor):
        typed = tokens.pop().text
    if string is not None or not tokens or tokens[-1].text != ".":
        return None
    node = _node_of(tokens[:-1], namespace)
    if node is None:
        return None
    names = dict.fromkeys(dir(node))
    return Completion(typed, tuple(name for name in names if name.startswith(typed)))


def complete_template(before_cursor: str, namespace: Mapping[str, object]) -> Completion | None:
    """Complete ``client["v3/pay/tr`` or ``node.chain("tr``, anywhere on a line.

    Nothing is called, and nothing is raised, whatever was typed.

    Args:
        before_cursor: The text up to the cursor, of one line or more.
        namespace: What names stand for.

    Returns:
        What was typed after the quote, and the documented template texts that continue it;
        ``None`` if the cursor is not in such text.
    """
    tokens, typed = _scan(before_cursor)
    if typed is None or "\n" in typed:
        return None
    node = _asked(tokens, namespace)
    return None if node is None else Completion(typed, _candidates(node, typed))


def _asked(tokens: list[_Token], namespace: Mapping[str, object]) -> Node | None:
    """The node in front of ``[`` or ``.chain(``."""
    while tokens and tokens[-1].text == "\n":  # brackets hold lines together
        tokens.pop()
    if tokens and tokens[-1].text == "[":
        return _node_of(tokens[:-1], namespace)
    if [token.text for token in tokens[-3:]] == [".", "chain", "("]:
        return _node_of(tokens[:-3], namespace)
    return None


def _candidates(node: Node, typed: str) -> tuple[str, ...]:
    slash = typed[:1] == "/" and "/"  # tolerated by the chain, so kept
    found = (f"{slash or ''}{text}" for text in continuations_of(template_text(node)))
    return tuple(text for text in found if text.startswith(typed))


class _Token(NamedTuple):
    """A string, a name, or any other character."""

    kind: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.text)


class _Scanned(NamedTuple):
    """The text before a cursor, taken apart."""

    tokens: list[_Token]
    """Blanks and comments left out; line ends are marks."""
    typed: str | None
    """What follows an unclosed quote."""


def _scan(text: str) -> _Scanned:
    """Take the text before a cursor apart."""
    tokens: list[_Token] = []
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:  # a quote without its match
            return _Scanned(tokens, text[at + 1 :])
        kind = found.lastgroup or ""
        if kind != "blank":
            tokens.append(_Token(kind, found[0], at))
        at = found.end()
    return _Scanned(tokens, None)


def _node_of(tokens: Sequence[_Token], namespace: Mapping[str, object]) -> Node | None:
    """The node that the expression at the end of *tokens* gives.

    Only names of *namespace*, attributes of nodes and their items with literal text are looked
    at; nothing is called.

    Args:
        tokens: From :func:`_scan`.
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


def _source_of(tokens: Sequence[_Token]) -> str | None:
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


def _is_item(tokens: Sequence[_Token]) -> bool:
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
