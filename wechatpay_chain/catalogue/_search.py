"""Finding endpoints by words of their titles, paths and fields."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from wechatpay_chain.catalogue._fields import walk
from wechatpay_chain.catalogue._load import catalogue

if TYPE_CHECKING:
    from wechatpay_chain.catalogue._endpoint import Endpoint

__all__ = ["search"]

_EXACT_SEGMENT, _TITLE, _SEGMENT, _EXACT_FIELD, _PAIRS, _FIELD = 100, 80, 60, 30, 25, 10
_BARELY = 0.5  # half of the pairs
_OUTDATED, _APIV2, _OVERSEAS = 0.6, 0.9, 0.95
_WORD = re.compile(r"[^\W_]").search


class _Entry(NamedTuple):
    endpoint: Endpoint
    title: str
    path: str
    segments: frozenset[str]
    fields: frozenset[str]


@lru_cache(maxsize=1)
def _entries() -> tuple[_Entry, ...]:
    return tuple(map(_entry, catalogue().endpoints()))


def _entry(endpoint: Endpoint) -> _Entry:
    trees = (endpoint.query, endpoint.body, endpoint.response)
    path = _folded(endpoint.template)
    return _Entry(
        endpoint,
        endpoint.title.lower(),
        path,
        frozenset(path.split("/")) | {endpoint.method.lower()},
        frozenset(_folded(one.name) for tree in trees for _, one in walk(tree)),
    )


def _folded(name: str) -> str:
    """Without hyphens, underscores and capitals: ``outTradeNo`` finds ``out-trade-no``."""
    return name.lower().replace("-", "").replace("_", "").replace("{", "").replace("}", "")


def search(words: str, most: int = 20) -> list[Endpoint]:
    """Find endpoints by words of titles (商品券 发放), path segments and field names (refund).

    Endpoints that have every word come first, then by how prominent the words are: in a path
    segment or the title before a field's name; what has a ``status`` (retired, superseded, …)
    and APIv2 come later. A Chinese word need not stand in one piece: ``商品券发放`` finds
    向用户发放商品券 too.

    Args:
        words: Separated by blanks; capitals, hyphens and underscores do not matter, nor do
            words of punctuation only.
        most: How many endpoints to return at most.

    Returns:
        Endpoints, best first; empty if no word is known.
    """
    terms = [term.strip("/") for term in words.lower().split() if _WORD(term)]
    ranked = sorted(_ranked(terms), key=lambda found: found[:3])
    if ranked and ranked[0][0] == 0:
        ranked = [found for found in ranked if found[0] == 0]
    return [endpoint for *_, endpoint in ranked[: max(most, 0)]]


def _ranked(terms: list[str]) -> Iterator[tuple[int, float, int, Endpoint]]:
    for number, entry in enumerate(_entries()):
        scores = [_score(term, entry) for term in terms]
        if any(scores):
            depth = len(entry.segments) / 100
            yield scores.count(0), depth - sum(scores) * _standing(entry), number, entry.endpoint


def _standing(entry: _Entry) -> float:
    outdated = _OUTDATED if entry.endpoint.status else 1
    overseas = _OVERSEAS if entry.endpoint.roles == ("global",) else 1
    return outdated * overseas * (_APIV2 if entry.endpoint.protocol == "v2" else 1)


def _score(term: str, entry: _Entry) -> float:
    folded = _folded(term)
    scores = (
        (_EXACT_SEGMENT, folded in entry.segments or folded == entry.path),
        (_TITLE, term in entry.title),
        (_SEGMENT, folded in entry.path),
        (_EXACT_FIELD, folded in entry.fields),
    )
    found = next((score for score, fits in scores if fits), None)
    return _in_part(term, folded, entry) if found is None else found


def _in_part(term: str, folded: str, entry: _Entry) -> float:
    if not term.isascii():
        return _in_pairs(term, entry.title)
    return _FIELD if any(folded in name for name in entry.fields) else 0


def _in_pairs(term: str, title: str) -> float:
    """How much of a Chinese word stands in *title*, by pairs of characters."""
    pairs = [term[i : i + 2] for i in range(len(term) - 1)]
    share = sum(pair in title for pair in pairs) / len(pairs) if pairs else 0
    return _PAIRS * share if share >= _BARELY else 0
