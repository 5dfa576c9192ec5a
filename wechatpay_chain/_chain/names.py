"""What can be typed behind a node."""

from __future__ import annotations

import posixpath

from wechatpay_chain.catalogue import Step, children
from wechatpay_chain.catalogue import endpoints as documented

__all__ = ["VERBS", "attributes_of", "continuations_of", "methods_at", "verb_names"]

VERBS = ("get", "post", "put", "patch", "delete")


def methods_at(path: str) -> list[str]:
    """The methods documented for exactly *path*."""
    return [endpoint.method for endpoint in documented(path)] if path else []


def attributes_of(path: str) -> list[str]:
    """The attributes that continue *path*: segments as they are typed, then verbs.

    Args:
        path: A node's template.

    Returns:
        Names; every verb where the path is not documented, as nothing is known against any.
    """
    steps = children(path)
    names = [step.attribute for step in steps if step.attribute is not None]
    return [*names, *verb_names(methods_at(path), every=not steps)]


def verb_names(methods: list[str], *, every: bool) -> list[str]:
    """Each verb in its three spellings: ``post``, ``post_async``, ``postAsync``.

    Args:
        methods: Which verbs, in upper case.
        every: Whether all verbs are meant where *methods* is empty.
    """
    verbs = VERBS if every and not methods else [method.lower() for method in methods]
    return [f"{verb}{ending}" for verb in verbs for ending in ("", "_async", "Async")]


def continuations_of(path: str) -> list[str]:
    """The template text that makes a documented path of *path*: what goes into ``["…"]``.

    Args:
        path: A node's template; empty for the root.
    """
    steps = children(path)
    if not steps:
        return []
    above = posixpath.join(_parent(steps[0]), "")
    return [template.removeprefix(above) for template in _documented_below(steps)]


def _parent(step: Step) -> str:
    return step.template.rpartition("/")[0]


def _documented_below(steps: tuple[Step, ...]) -> list[str]:
    found: list[str] = []
    for step in steps:
        if step.methods:
            found.append(step.template)
        found += _documented_below(children(step.template))
    return found
