"""The standard completer, knowing nodes."""

from __future__ import annotations

import rlcompleter
from typing import Any, Protocol

import __main__
from wechatpay_chain._chain.names import VERBS, verb_names
from wechatpay_chain.repl._attributes import complete_attribute
from wechatpay_chain.repl._completion import Completion
from wechatpay_chain.repl._templates import complete_template

__all__ = ["Line", "NodeCompleter"]

_CALLED = frozenset(verb_names([], every=True))


class Line(Protocol):
    """What ``readline`` tells of the line that is typed."""

    def get_line_buffer(self) -> str:
        """The line so far."""
        ...

    def get_endidx(self) -> int:
        """Where the cursor stands in it."""
        ...


class NodeCompleter(rlcompleter.Completer):
    """Completes on nodes first, then as ``rlcompleter`` does.

    readline takes slashes, braces, hyphens and quotes for ends of words and asks for the word
    only, so the line itself is looked at, and the answer cut to the word.

    Args:
        line: Where the line is asked for.
        namespace: What names stand for; those of ``__main__`` where none is given.
    """

    def __init__(self, line: Line, namespace: dict[str, Any] | None = None) -> None:
        super().__init__(namespace)
        self._line = line
        self._names = namespace
        self._found: list[str] | None = None

    def complete(self, text: str, state: int) -> str | None:
        """The candidate number *state* for the word *text*; ``None`` behind the last."""
        if state == 0:
            self._found = self._on_nodes(text)
        if self._found is None:
            return super().complete(text, state)
        return self._found[state] if state < len(self._found) else None

    def _on_nodes(self, word: str) -> list[str] | None:
        before = self._line.get_line_buffer()[: self._line.get_endidx()]
        names = __main__.__dict__ if self._names is None else self._names
        if (found := complete_template(before, names)) is not None:
            return _cut(word, found)
        if (found := complete_attribute(before, names)) is not None:
            return _cut(word, _with_brackets(found))
        return None


def _with_brackets(found: Completion) -> Completion:
    """As ``rlcompleter`` does; a segment may be called like a verb, and is not called."""
    names = found.candidates
    called = {
        one for one in names if one in _CALLED and (one not in VERBS or f"{one}Async" in names)
    }
    return Completion(found.typed, tuple(f"{n}(" if n in called else n for n in names))


def _cut(word: str, found: Completion) -> list[str]:
    """The candidates as continuations of the word alone."""
    if found.typed.endswith(word):
        kept = len(found.typed) - len(word)
        return [candidate[kept:] for candidate in found.candidates]
    ahead = word[: len(word) - len(found.typed)]
    return [ahead + candidate for candidate in found.candidates]
