"""Which documented endpoint a request is for, by method and raw path, and in which protocol it is.

APIv2's rows are there with their real paths, without the ``v2/`` that picks them in a chain.
Endpoints of a base address with a folder (``https://api.mch.weixin.qq.com/hk/``) are found with
and without it. The protocol is the endpoint's; where none is documented, it is told by what the
request looks like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, urlsplit

from wechatpay_chain.catalogue._load import catalogue
from wechatpay_chain.catalogue._nearest import path_hint
from wechatpay_chain.testing._v2.fields import looks_like_v2

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint
    from wechatpay_chain.testing._message.received import ReceivedRequest, Side

__all__ = [
    "Found",
    "documented_near",
    "find",
    "is_documented",
    "methods_at",
    "protocol_of",
    "side_of",
]

_VARIABLE = re.compile(r"\{(\w+)\}")


class Found(NamedTuple):
    """The endpoint of a request."""

    endpoint: Endpoint
    variables: Mapping[str, str]
    """The path's variables, decoded."""


class _Leaf(NamedTuple):
    """One row: how the catalogue spells it, and what its variables are called."""

    template: str
    names: tuple[str, ...]


class _PathBranch:
    """One segment and what is below it. Variables share a branch, whatever they are called."""

    __slots__ = ("children", "leaves", "variable")

    def __init__(self) -> None:
        self.children: dict[str, _PathBranch] = {}
        self.variable: _PathBranch | None = None
        self.leaves: dict[str, _Leaf] = {}

    def below(self, segment: str) -> _PathBranch:
        """The branch for a segment of a template, made if it is new."""
        if not _VARIABLE.fullmatch(segment):
            return self.children.setdefault(segment, _PathBranch())
        if self.variable is None:
            self.variable = _PathBranch()
        return self.variable


def find(method: str, path: str) -> Found | None:
    """The documented endpoint at a path, the one with the most literal path of several.

    Args:
        method: In upper case.
        path: As it came, percent-encoded, without the query.
    """
    segments = path.removeprefix("/").split("/")
    for leaf, values in _walk(_root(), segments, 0, method, ()):
        endpoint = catalogue().endpoint(leaf.template, method)
        if endpoint is not None:
            return Found(endpoint, dict(zip(leaf.names, map(unquote, values), strict=True)))
    return None


def methods_at(path: str) -> list[str]:
    """The methods that are documented for a path, in alphabetical order.

    Args:
        path: As it came, percent-encoded, without the query.
    """
    known = {row["method"] for rows in catalogue().rows.values() for row in rows}
    return sorted(method for method in known if find(method, path) is not None)


def is_documented(method: str, template: str) -> bool:
    """Whether the catalogue has exactly this row; *template* with or without a leading slash."""
    return catalogue().endpoint(template.removeprefix("/"), method) is not None


def documented_near(method: str, path: str, protocol: str = "v3") -> str:
    """One line on what may have been meant by a path that is not documented.

    Args:
        method: In upper case.
        path: As it came, without the query.
        protocol: ``v3``, or ``v2``, whose templates begin with that and whose paths do not.
    """
    bare = path.removeprefix("/")
    is_bare = protocol == "v2" and not bare.startswith("v2/")
    return path_hint(method, f"v2/{bare}" if is_bare else path)


def side_of(sides: Mapping[str, Side], request: ReceivedRequest) -> Side:
    """The side that *request* is for."""
    return sides.get(protocol_of(request), sides["v3"])


def protocol_of(request: ReceivedRequest) -> str:
    """The protocol that *request* is in: ``v3`` or ``v2``."""
    if request.endpoint is not None:
        return request.endpoint.protocol
    return "v2" if looks_like_v2(request) else "v3"


def _walk(
    branch: _PathBranch, segments: Sequence[str], at: int, method: str, values: tuple[str, ...]
) -> Iterator[tuple[_Leaf, tuple[str, ...]]]:
    if at == len(segments):
        if method in branch.leaves:
            yield branch.leaves[method], values
        return
    child = branch.children.get(segments[at])
    if child is not None:
        yield from _walk(child, segments, at + 1, method, values)
    if branch.variable is not None:
        more = (*values, segments[at])
        yield from _walk(branch.variable, segments, at + 1, method, more)


@lru_cache(maxsize=1)
def _root() -> _PathBranch:
    root = _PathBranch()
    for template, rows in catalogue().rows.items():
        for row in rows:
            for path in _paths(row):
                _add(root, path, row["method"], template)
    return root


def _paths(row: Mapping[str, Any]) -> Iterator[str]:
    path: str = row["path"]
    yield path
    if folder := urlsplit(row.get("base_uri") or "").path.strip("/"):
        yield f"{folder}/{path}"


def _add(root: _PathBranch, path: str, method: str, template: str) -> None:
    branch = root
    for segment in path.split("/"):
        branch = branch.below(segment)
    branch.leaves.setdefault(method, _Leaf(template, tuple(_VARIABLE.findall(path))))
