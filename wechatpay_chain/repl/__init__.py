"""Completion and sessions: nodes at interactive prompts.

Completing on a node's attributes and template texts, never by calling anything:

* the standard prompt, with GNU readline or libedit: :func:`enable_completion`
* IPython and Jupyter: ``%load_ext wechatpay_chain.repl``
* ptpython: ``embed(globals(), locals(), configure=wechatpay_chain.repl.configure)``
* anything else: :func:`complete_template`, :func:`complete_attribute`

``wechatpay-chain repl`` opens a session with a client and all of this set up. Python 3.13 and
later have a prompt of their own that does not ask readline: there :func:`enable_completion` works
if it is called at that prompt, and even then nothing is completed right after a slash or quote,
where that prompt indents instead: type one more letter. With ``PYTHON_BASIC_REPL=1`` in the
environment the prompt is the old one, without these limits.
"""

from __future__ import annotations

from typing import Any

from wechatpay_chain.repl._completion import Completion, complete_attribute, complete_template
from wechatpay_chain.repl._ipython import load_ipython_extension, unload_ipython_extension
from wechatpay_chain.repl._readline import enable_completion

__all__ = [
    "Completion",
    "complete_attribute",
    "complete_template",
    "configure",
    "enable_completion",
    "load_ipython_extension",
    "unload_ipython_extension",
]


def configure(repl: Any) -> None:
    """Complete on nodes in ptpython; may be called again.

    For ``ptpython.repl.embed(globals(), locals(), configure=configure)``, or to be called by the
    ``configure`` of ptpython's ``config.py``.

    Args:
        repl: ptpython's ``PythonRepl`` or ``PythonInput``.
    """
    from wechatpay_chain.repl._ptpython import NodeCompleter  # needs prompt_toolkit

    if not isinstance(repl.completer, NodeCompleter):
        repl.completer = NodeCompleter(repl.completer, repl.get_globals, repl.get_locals)
