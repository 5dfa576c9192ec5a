"""Completion in IPython and Jupyter."""

from __future__ import annotations

from collections import ChainMap
from typing import Any

from wechatpay_chain.repl._completion import complete

__all__ = ["load_ipython_extension", "unload_ipython_extension"]

_PACKAGE = "wechatpay_chain"


def load_ipython_extension(shell: Any) -> None:
    """Complete on nodes: what ``%load_ext wechatpay_chain.repl`` does.

    Adds a matcher for attributes and template texts, with jedi and without.

    Args:
        shell: IPython's shell.
    """
    completer = shell.Completer
    if _loaded(completer) is None:
        completer.custom_matchers.append(_Matcher(completer))


def unload_ipython_extension(shell: Any) -> None:
    """Leave IPython as it was before.

    Args:
        shell: IPython's shell.
    """
    completer = shell.Completer
    if (matcher := _loaded(completer)) is not None:
        completer.custom_matchers.remove(matcher)


def _loaded(completer: Any) -> _Matcher | None:
    return next((one for one in completer.custom_matchers if isinstance(one, _Matcher)), None)


class _Matcher:
    """IPython's completer asks it first; what it knows is all that is shown."""

    matcher_api_version = 2
    matcher_priority = 100
    matcher_identifier = _PACKAGE

    def __init__(self, completer: Any) -> None:
        self.__qualname__ = _PACKAGE  # IPython takes matchers for functions
        self._completer = completer

    def __call__(self, context: Any) -> dict[str, Any]:
        from IPython.core.completer import SimpleCompletion  # not needed where IPython is not

        lines = context.full_text.split("\n")[: context.cursor_line + 1]
        before = "\n".join([*lines[:-1], lines[-1][: context.cursor_position]])
        names = ChainMap(self._completer.namespace, self._completer.global_namespace)
        found = complete(before, names)
        if found is None:
            return {"completions": []}
        return {
            "completions": [SimpleCompletion(text=one, type="path") for one in found.candidates],
            "matched_fragment": found.typed,
            "suppress": True,
        }
