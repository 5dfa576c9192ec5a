"""Completion in ptpython."""

from __future__ import annotations

from typing import Any

__all__ = ["configure"]


def configure(repl: Any) -> None:
    """Complete on nodes in ptpython; may be called again.

    For ``ptpython.repl.embed(globals(), locals(), configure=configure)``, or to be called by the
    ``configure`` of ptpython's ``config.py``.

    Args:
        repl: ptpython's ``PythonRepl`` or ``PythonInput``.
    """
    from wechatpay_chain.repl._prompt_toolkit import NodeCompleter  # needs prompt_toolkit

    if not isinstance(repl.completer, NodeCompleter):
        repl.completer = NodeCompleter(repl.completer, repl.get_globals, repl.get_locals)
