"""Completion at Python's own prompt."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

import __main__
from wechatpay_chain.repl._completion import Completion, complete

__all__ = ["NodeCompleter", "enable_completion"]


def enable_completion(namespace: dict[str, Any] | None = None) -> None:
    """Complete on nodes with the Tab key at Python's own prompt, and in ``input()``.

    May be called again. Replaces any other completer; what is not a node is completed as by
    ``rlcompleter``. For Python 3.13 and later see :mod:`wechatpay_chain.repl`.

    Args:
        namespace: What names stand for; those of ``__main__`` where none is given.

    Raises:
        ImportError: This Python has no ``readline``, as on Windows.
    """
    prompts = _prompts()
    if not prompts:
        raise ImportError(
            "this Python has no readline, so nothing is completed at its own prompt; "
            "IPython and ptpython complete without it",
            name="readline",
        )
    for prompt in prompts:
        prompt.set_completer(NodeCompleter(prompt, namespace).complete)
        prompt.parse_and_bind(_tab_binding(prompt))


def _prompts() -> list[Any]:
    """``readline``, and what Python 3.13's prompt has in its place, while that is in use."""
    found = (_readline(), sys.modules.get("_pyrepl.readline"))
    return [module for module in found if module is not None]


def _readline() -> ModuleType | None:
    try:
        return import_module("readline")
    except ImportError:
        return None


def _tab_binding(prompt: ModuleType) -> str:
    # macOS has libedit in place of GNU readline, with a syntax of its own.
    return "bind ^I rl_complete" if "libedit" in (prompt.__doc__ or "") else "tab: complete"


class NodeCompleter:
    """Completes on nodes first, then as ``rlcompleter`` does.

    readline splits words at slashes, braces, hyphens and quotes and passes only the word, so the
    line itself is read, and candidates are cut to the word.

    Args:
        line: ``readline``, or what stands in for it: it knows the line that is typed.
        namespace: What names stand for; those of ``__main__`` where none is given.
    """

    def __init__(self, line: Any, namespace: dict[str, Any] | None = None) -> None:
        import rlcompleter  # late: it takes readline's completer for its own

        self._standard = rlcompleter.Completer(namespace)
        self._line = line
        self._names = namespace
        self._found: list[str] | None = None

    def complete(self, text: str, state: int) -> str | None:
        """The candidate number *state* for the word *text*; ``None`` after the last."""
        if state == 0:
            self._found = self._on_nodes(text)
        if self._found is None:
            return self._standard.complete(text, state)
        return self._found[state] if state < len(self._found) else None

    def _on_nodes(self, word: str) -> list[str] | None:
        before = self._line.get_line_buffer()[: self._line.get_endidx()]
        names = __main__.__dict__ if self._names is None else self._names
        found = complete(before, names)
        return None if found is None else _cut(word, found)


def _cut(word: str, found: Completion) -> list[str]:
    """The candidates as continuations of the word alone."""
    if found.typed.endswith(word):
        kept = len(found.typed) - len(word)
        return [candidate[kept:] for candidate in found.candidates]
    ahead = word[: len(word) - len(found.typed)]
    return [ahead + candidate for candidate in found.candidates]
