"""Completion and sessions: nodes in the tools that people type Python into.

Completing on a node's attributes and template texts, never by calling anything:

* the standard prompt, with GNU readline or libedit: :func:`enable_completion`
* IPython and Jupyter: ``%load_ext wechatpay_chain.repl``
* ptpython: ``embed(globals(), locals(), configure=wechatpay_chain.repl.configure)``
* anything else: :func:`complete_template`, :func:`complete_attribute`

``wechatpay-chain repl`` opens a session with a client and all of this set up. Python 3.13 and
later have a prompt of their own that does not ask readline: there :func:`enable_completion` works
if it is called at that prompt, and after it nothing is completed directly behind a slash or quote,
where that prompt indents instead: type one letter more. With ``PYTHON_BASIC_REPL=1`` in the
environment the prompt is the old one, without these limits.
"""

from __future__ import annotations

from wechatpay_chain.repl._attributes import complete_attribute
from wechatpay_chain.repl._completion import Completion
from wechatpay_chain.repl._ipython import load_ipython_extension, unload_ipython_extension
from wechatpay_chain.repl._ptpython import configure
from wechatpay_chain.repl._readline import enable_completion
from wechatpay_chain.repl._templates import complete_template

__all__ = [
    "Completion",
    "complete_attribute",
    "complete_template",
    "configure",
    "enable_completion",
    "load_ipython_extension",
    "unload_ipython_extension",
]
