"""Completion at Python's own prompt."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["enable_completion"]


def enable_completion(namespace: dict[str, Any] | None = None) -> None:
    """Complete on nodes with the tabulator key at Python's own prompt, and in ``input()``.

    May be called again. Takes the place of another completer; what is no node is completed as by
    ``rlcompleter``. For Python 3.13 and later see :mod:`wechatpay_chain.repl`.

    Args:
        namespace: What names stand for; those of ``__main__`` where none is given.

    Raises:
        ImportError: This Python has no ``readline``, as on Windows.
    """
    from wechatpay_chain.repl._rlcompleter import NodeCompleter  # sets up readline

    prompts = _prompts()
    if not prompts:
        raise ImportError(
            "this Python has no readline, so nothing is completed at its own prompt; "
            "IPython and ptpython complete without it",
            name="readline",
        )
    for prompt in prompts:
        prompt.set_completer(NodeCompleter(prompt, namespace).complete)
        prompt.parse_and_bind(_tabulator(prompt))


def _prompts() -> list[Any]:
    """``readline``, and what Python 3.13's prompt has in its place, while that is in use."""
    found = (_readline(), sys.modules.get("_pyrepl.readline"))
    return [module for module in found if module is not None]


def _readline() -> ModuleType | None:
    try:
        return import_module("readline")
    except ImportError:
        return None


def _tabulator(prompt: ModuleType) -> str:
    # libedit stands in for GNU readline on macOS and speaks another language.
    return "bind ^I rl_complete" if "libedit" in (prompt.__doc__ or "") else "tab: complete"
