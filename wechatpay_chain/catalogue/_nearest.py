"""What may have been meant by a path that is not documented: hints for people.

A hint forbids nothing: the catalogue may be behind the platform.
"""

from __future__ import annotations

import difflib
from itertools import accumulate
from typing import NamedTuple
from urllib.parse import unquote

from wechatpay_chain._display import one_line
from wechatpay_chain._uri.spelling import segment_of
from wechatpay_chain.catalogue._alike import LONGEST_NAME, folded
from wechatpay_chain.catalogue._load import catalogue
from wechatpay_chain.catalogue._tree import Branch, branch_of, matches, segments_of

__all__ = ["path_hint"]

# What turns one path into another: 0 is the same segment, 1 one that has nothing to do with it.
_OTHER, _GAP, _SLIGHT_GAP, _OTHER_METHOD = 1.0, 0.7, 0.1, 0.25
_VERSION_GAP, _NO_VALUE, _SPELLING, _VALUE = 0.2, 0.3, 0.02, 0.01
_VERSIONS = frozenset({"v3", "v2"})
_EMPTY = "{empty}"
_ALIKE = 0.6  # of difflib's ratio; below it two segments have nothing to do with each other
_FARTHEST = 1.4
_FARTHEST_SHARE = 0.35  # for each literal segment: placeholders fit anything
_MOST_SEGMENTS = 24  # the longest template has 11
_LONGEST_PATH = 200

_CAPITALS = "capitals are rewritten in attributes only, not in text"


def path_hint(method: str, path: str) -> str:
    """Say what may have been meant by a call that is not documented.

    Args:
        method: In any case.
        path: As sent, with values or placeholders; the query does not count. For APIv2 it starts
            with ``v2/``, as in a chain, or is a whole address.

    Returns:
        One line; empty where the call is documented.
    """
    verb, known = method.upper(), catalogue()
    documented = list(matches(path))
    if any(verb in known.methods(template) for template in documented):
        return ""
    shown = one_line(verb, 20)
    bare = one_line(path.partition("?")[0].removeprefix("/"), _LONGEST_PATH)
    # receivers.delete(…) was written for receivers.delete.post(…)
    named = next(matches(f"{path.partition('?')[0]}/{verb.lower()}"), "")
    if named.endswith(f"/{verb.lower()}"):
        meant = f"{known.methods(named)[0]} {named}"
        return f"{shown} is not documented for {bare}; did you mean {meant}?"
    segments = segments_of(path)
    near = _Alignment(verb, segments).nearest()
    if documented:
        others = " and ".join(known.methods(documented[0]))
        text = f"{shown} is not documented for {documented[0]}, only {others}"
        return text if near is None or near.template in documented else f"{text}; {near.question}"
    if near is None:
        return f"no endpoint like {shown} {bare or '/'} is documented; check its spelling"
    note = f" ({_CAPITALS})" if _is_capital_form(segments, near.template) else ""
    return f"{bare or '/'} is not documented; {near.question}{note}"


class _Near(NamedTuple):
    score: float
    method: str
    template: str

    @property
    def question(self) -> str:
        return f"did you mean {self.method} {self.template}?"


def _is_capital_form(segments: list[str], template: str) -> bool:
    literals = set(template.split("/"))
    return any(one not in literals and _rewritten(one) in literals for one in segments)


def _rewritten(segment: str) -> str | None:
    try:
        return segment_of(segment[:LONGEST_NAME])
    except AttributeError:
        return None


class _Alignment:
    """The edit distance over segments from one path to all templates, branch by branch.

    Templates share their beginnings, so each branch is one row of the table; what is already
    farther than the best is not looked into.
    """

    def __init__(self, verb: str, segments: list[str]) -> None:
        self._verb = verb
        cut = [segment[: 3 * LONGEST_NAME] for segment in segments[: _MOST_SEGMENTS + 1]]
        self._segments = [unquote(segment) for segment in cut]
        self._folded = [folded(segment[:LONGEST_NAME]) for segment in self._segments]
        self._matchers = [difflib.SequenceMatcher(None, "", f, False) for f in self._folded]  # noqa: FBT003
        self._costs: dict[tuple[int, str], float] = {}
        self._best: _Near | None = None

    def nearest(self) -> _Near | None:
        root = branch_of("")
        if root is not None and len(self._segments) <= _MOST_SEGMENTS:
            row = list(accumulate(map(_gap, self._segments), initial=0.0))
            self._visit(root, row, 0)
        return self._best

    def _visit(self, branch: Branch, row: list[float], literals: int) -> None:
        self._consider(branch.template, row[-1], literals)
        for name, child in branch.children.items():
            below = self._row(row, name)
            if min(below) <= self._limit():
                self._visit(child, below, literals + (name[0] != "{"))

    def _limit(self) -> float:
        return _FARTHEST if self._best is None else self._best.score

    def _consider(self, template: str, cost: float, literals: int) -> None:
        methods = catalogue().methods(template)
        if not methods or cost > min(literals, len(self._segments)) * _FARTHEST_SHARE:
            return
        method = self._verb if self._verb in methods else methods[0]
        score = cost + _OTHER_METHOD * (method != self._verb)
        if (self._best is None or score < self._best.score) and _is_up(template, method):
            self._best = _Near(score, method, template)

    def _row(self, above: list[float], name: str) -> list[float]:
        gap, limit = _gap(name), self._limit()
        row = [above[0] + gap]
        for at, segment in enumerate(self._segments):
            best = min(above[at + 1] + gap, row[at] + _gap(segment))
            # Comparing letters is what takes time, and is not needed for what is too far anyway.
            if above[at] < best and above[at] <= limit:
                best = min(best, above[at] + self._cost(at, name))
            row.append(best)
        return row

    def _cost(self, at: int, name: str) -> float:
        if (at, name) not in self._costs:
            self._costs[at, name] = self._unlikeness(at, name)
        return self._costs[at, name]

    def _unlikeness(self, at: int, name: str) -> float:
        segment = self._segments[at]
        if segment == name:
            return 0
        if name[0] == "{" and name != _EMPTY:
            return _NO_VALUE if segment in {"", _EMPTY} else _VALUE
        fold = folded(name)
        if fold == self._folded[at]:
            return _SPELLING
        matcher = self._matchers[at]
        matcher.set_seq1(fold)
        quick = min(matcher.real_quick_ratio(), matcher.quick_ratio())
        ratio = matcher.ratio() if quick >= _ALIKE else 0
        return 1 - ratio if ratio >= _ALIKE else _OTHER


def _is_up(template: str, method: str) -> bool:
    endpoint = catalogue().endpoint(template, method)
    return endpoint is None or endpoint.status is None or endpoint.status.status != "retired"


def _gap(segment: str) -> float:
    """What a segment costs that stands on one side only."""
    if segment in {"", _EMPTY}:
        return _SLIGHT_GAP
    return _VERSION_GAP if segment in _VERSIONS else _GAP
