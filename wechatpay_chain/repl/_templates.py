"""Completing the template text given to a node's item or ``chain``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_chain._chain.names import continuations_of
from wechatpay_chain.catalogue._tree import template_text
from wechatpay_chain.repl._completion import Completion
from wechatpay_chain.repl._expression import Token, node_of, scan

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wechatpay_chain._chain.nodes import Node

__all__ = ["complete_template"]


def complete_template(before_cursor: str, namespace: Mapping[str, object]) -> Completion | None:
    """Complete ``client["v3/pay/tr`` or ``node.chain("tr``, anywhere on a line.

    Nothing is called, and nothing is raised, whatever was typed.

    Args:
        before_cursor: The text up to the cursor, of one line or more.
        namespace: What names stand for.

    Returns:
        What was typed behind the quote, and the documented template texts that continue it;
        ``None`` where the cursor is in no such text.
    """
    tokens, typed = scan(before_cursor)
    if typed is None or "\n" in typed:
        return None
    node = _asked(tokens, namespace)
    return None if node is None else Completion(typed, _candidates(node, typed))


def _asked(tokens: list[Token], namespace: Mapping[str, object]) -> Node | None:
    """The node in front of ``[`` or ``.chain(``."""
    while tokens and tokens[-1].text == "\n":  # brackets hold lines together
        tokens.pop()
    if tokens and tokens[-1].text == "[":
        return node_of(tokens[:-1], namespace)
    if [token.text for token in tokens[-3:]] == [".", "chain", "("]:
        return node_of(tokens[:-3], namespace)
    return None


def _candidates(node: Node, typed: str) -> tuple[str, ...]:
    slash = typed[:1] == "/" and "/"  # tolerated by the chain, so kept
    found = (f"{slash or ''}{text}" for text in continuations_of(template_text(node)))
    return tuple(text for text in found if text.startswith(typed))
