"""Paths as a tree of segments: what can follow, and which endpoint a path is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from wechatpay_chain._uri.spelling import attribute_of
from wechatpay_chain.catalogue._load import catalogue

__all__ = ["Branch", "Step", "branch_of", "matches", "segments_of", "steps_of", "template_text"]

_ORIGIN = re.compile(r"https?://[^/]*", re.IGNORECASE)
_TAIL = re.compile(r"\?.*|\{[?&#].*", re.DOTALL)
_EMPTY = "{empty}"


class Branch:
    """One segment and what is below it.

    Attributes:
        template: The path so far, as documented.
        children: By segment: ``{name}`` for placeholders, ``{empty}`` for a trailing slash.
    """

    __slots__ = ("children", "template")

    def __init__(self, template: str) -> None:
        self.template = template
        self.children: dict[str, Branch] = {}

    def templates(self) -> Iterator[str]:
        """Every path at or below this one."""
        yield self.template
        for child in self.children.values():
            yield from child.templates()


class Step(NamedTuple):
    """What can follow a path."""

    segment: str
    """As template text: ``native``, ``{openid}``, or ``{empty}`` for a trailing slash."""
    attribute: str | None
    """As typed after a dot, or ``None`` if only ``["…"]`` can express it."""
    template: str
    """The path with this segment."""
    methods: tuple[str, ...]
    """The verbs documented for it."""
    below: int
    """How many documented endpoints are at or below it."""


@lru_cache(maxsize=1)
def _root() -> Branch:
    root = Branch("")
    for template in catalogue().rows:
        at = root
        for segment in segments_of(template):
            path = _joined(at.template, "" if segment == _EMPTY else segment)
            at = at.children.setdefault(segment, Branch(path))
    return root


def _joined(path: str, segment: str) -> str:
    return f"{path}/{segment}" if path else segment


def template_text(path_or_node: object) -> str:
    """The template of *path_or_node*.

    Args:
        path_or_node: Text, or a node of a chain.

    Raises:
        TypeError: It is neither.
    """
    if isinstance(path_or_node, str):
        return path_or_node
    text = getattr(path_or_node, "_text", None)  # a node; its class lives above this room
    if isinstance(text, str):
        return text
    raise TypeError(f"expected a path or a node, got {type(path_or_node).__name__}")


def segments_of(path: str) -> list[str]:
    """The segments of a path; a trailing slash is ``{empty}``; the query does not count."""
    bare = _TAIL.sub("", _ORIGIN.sub("", path, count=1), count=1).removeprefix("/")
    if not bare:
        return []
    *most, last = bare.split("/")
    return [*most, last or _EMPTY]


def branch_of(path: str) -> Branch | None:
    """The branch that *path* leads to; placeholders by any name, or values in their place."""
    return next(iter(_branches(path)), None)


def matches(path: str) -> Iterator[str]:
    """The documented templates that *path* can be, the most literal first."""
    known = catalogue().rows
    return (branch.template for branch in _branches(path) if branch.template in known)


def _branches(path: str) -> list[Branch]:
    """All that *path* can lead to: with values in place of placeholders it may be several."""
    found = (list(_walk(_root(), segments)) for segments in _readings(path))
    return next(filter(None, found), [])


def _readings(path: str) -> Iterator[list[str]]:
    """The segments of *path*; of a whole address also without what only addresses have."""
    segments = segments_of(path)
    yield segments
    if _ORIGIN.match(path):
        for folder in _folders():
            if path.lower().startswith(folder):
                yield segments_of(path[len(folder) :])
        yield ["v2", *segments]  # which picks the protocol in a chain, and is never sent


@lru_cache(maxsize=1)
def _folders() -> frozenset[str]:
    """Base addresses with a folder, e.g. ``https://api.mch.weixin.qq.com/hk/``."""
    rows = (row for rows in catalogue().rows.values() for row in rows)
    bases = {row.get("base_uri", "") for row in rows}
    return frozenset(base for base in bases if segments_of(base))


def _walk(branch: Branch, segments: list[str]) -> Iterator[Branch]:
    if not segments:
        yield branch
        return
    first, rest = segments[0], segments[1:]
    for child in _fitting(branch, first):
        yield from _walk(child, rest)


def _fitting(branch: Branch, segment: str) -> list[Branch]:
    exact = [branch.children[segment]] if segment in branch.children else []
    if segment == _EMPTY:
        return exact
    return exact + [
        child
        for name, child in branch.children.items()
        if name[0] == "{" and name not in {segment, _EMPTY}
    ]


def steps_of(path: str) -> tuple[Step, ...]:
    """What can follow *path*: nothing where the path is unknown."""
    branches = _branches(path)
    exact = [branch for branch in branches[:1] if branch.template == path.strip("/")]
    found: dict[str, Branch] = {}
    for branch in exact or branches:
        for segment, child in branch.children.items():
            found.setdefault(segment, child)
    return tuple(_step(*child) for child in found.items())


def _step(segment: str, branch: Branch) -> Step:
    known = catalogue()
    below = sum(len(known.rows.get(template, ())) for template in branch.templates())
    methods = known.methods(branch.template)
    return Step(segment, attribute_of(segment), branch.template, methods, below)
