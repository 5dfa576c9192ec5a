"""Completing the attributes of a node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_chain.repl._completion import Completion
from wechatpay_chain.repl._expression import node_of, scan

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["complete_attribute"]


def complete_attribute(before_cursor: str, namespace: Mapping[str, object]) -> Completion | None:
    """Complete ``client.v3.pay.tr``, anywhere on a line.

    Unlike most completers it looks behind items too, as in ``client["v3/pay"].tr``, and shows
    placeholders, which begin with an underscore, unasked. Nothing is called, and nothing is
    raised, whatever was typed.

    Args:
        before_cursor: The text up to the cursor, of one line or more.
        namespace: What names stand for.

    Returns:
        What was typed behind the dot, and what :func:`dir` lists of the node that begins so;
        ``None`` where the cursor is behind no node's dot.
    """
    tokens, string = scan(before_cursor)
    typed = ""
    if tokens and tokens[-1].kind == "name" and tokens[-1].end == len(before_cursor):
        typed = tokens.pop().text
    if string is not None or not tokens or tokens[-1].text != ".":
        return None
    node = node_of(tokens[:-1], namespace)
    if node is None:
        return None
    names = dict.fromkeys(dir(node))
    return Completion(typed, tuple(name for name in names if name.startswith(typed)))
