"""Completion in IPython and Jupyter."""

from __future__ import annotations

from collections import ChainMap
from typing import Any

from wechatpay_chain.repl._attributes import complete_attribute
from wechatpay_chain.repl._templates import complete_template

__all__ = ["load_ipython_extension", "unload_ipython_extension"]

_ALLOWED = ("allowed_getattr_external", "allowed_getitem_external")
_PACKAGE = "wechatpay_chain"


def load_ipython_extension(shell: Any) -> None:
    """Complete on nodes: what ``%load_ext wechatpay_chain.repl`` does.

    Adds a matcher for attributes and template texts, with jedi and without, and lets
    IPython's guarded evaluation look at nodes, where it can be told to, which gives it the
    keywords of verbs.

    Args:
        shell: IPython's shell.
    """
    completer = shell.Completer
    if _loaded(completer) is None:
        matcher = _Matcher(completer)
        matcher.allow()
        completer.custom_matchers.append(matcher)


def unload_ipython_extension(shell: Any) -> None:
    """Leave IPython as it was before.

    Args:
        shell: IPython's shell.
    """
    completer = shell.Completer
    if (matcher := _loaded(completer)) is not None:
        completer.custom_matchers.remove(matcher)
        matcher.restore()


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
        self._before: dict[str, Any] = {}

    def __call__(self, context: Any) -> dict[str, Any]:
        from IPython.core.completer import SimpleCompletion  # not needed where IPython is not

        lines = context.full_text.split("\n")[: context.cursor_line + 1]
        before = "\n".join([*lines[:-1], lines[-1][: context.cursor_position]])
        names = ChainMap(self._completer.namespace, self._completer.global_namespace)
        found = complete_template(before, names) or complete_attribute(before, names)
        if found is None:
            return {"completions": []}
        return {
            "completions": [SimpleCompletion(text=one, type="path") for one in found.candidates],
            "matched_fragment": found.typed,
            "suppress": True,
        }

    def allow(self) -> None:
        """Let guarded evaluation look at nodes."""
        overrides = dict(getattr(self._completer, "policy_overrides", {}))
        self._before = {name: overrides[name] for name in _ALLOWED if name in overrides}
        policy = _policy(self._completer)
        allowed = {
            name: {*overrides.get(name, getattr(policy, name)), _PACKAGE}
            for name in _ALLOWED
            if hasattr(policy, name)
        }
        self._override(allowed)

    def restore(self) -> None:
        """Leave guarded evaluation as it was."""
        self._override(self._before)

    def _override(self, values: dict[str, Any]) -> None:
        if hasattr(self._completer, "policy_overrides"):  # older IPython has none
            overrides = self._completer.policy_overrides.items()
            kept = {name: value for name, value in overrides if name not in _ALLOWED}
            self._completer.policy_overrides = kept | values


def _policy(completer: Any) -> object:
    from IPython.core.guarded_eval import EVALUATION_POLICIES

    return EVALUATION_POLICIES.get(completer.evaluation)
