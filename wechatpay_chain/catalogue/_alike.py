"""What may have been meant by a field that is not documented: hints for people."""

from __future__ import annotations

import difflib
import re
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import one_line
from wechatpay_chain.catalogue._fields import Field, is_list, walk
from wechatpay_chain.catalogue._load import catalogue
from wechatpay_chain.catalogue._tree import matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wechatpay_chain.catalogue._endpoint import Endpoint

__all__ = ["LONGEST_NAME", "closest", "field_hints", "folded", "pointer_to"]

LONGEST_NAME = 64
"""As much of a name is looked at, and shown."""

_NAMES_ALIKE = 0.7
_MOST_HINTS = 3
_MOST_LOOKED_AT = 50
_DEEPEST = 32
_STEPS = re.compile(r"[^.\[\]]+")


def folded(name: str) -> str:
    """*name* without capitals, hyphens and underscores."""
    return name.lower().replace("-", "").replace("_", "")


def closest(name: str, names: Iterable[str]) -> str | None:
    """The one of *names* that *name* is most like, or ``None`` where it is like none of them."""
    by_fold = {folded(one): one for one in names}
    found = difflib.get_close_matches(folded(name[:LONGEST_NAME]), by_fold, 1, _NAMES_ALIKE)
    return by_fold[found[0]] if found else None


def pointer_to(above: str, name: str) -> str:
    """The JSON pointer (RFC 6901) of *name* below *above*, on one line; a long name is cut."""
    shown = one_line(name, LONGEST_NAME)
    return f"{above}/{shown.replace('~', '~0').replace('/', '~1')}"


class _Unknown(NamedTuple):
    """A name that is not documented where it stands; *above* is ``None`` in a query."""

    above: str | None
    name: str
    siblings: tuple[Field, ...]


def field_hints(
    method: str,
    path: str,
    names: Sequence[str] = (),
    *,
    body: Any = None,
    query: Sequence[str] = (),
) -> list[str]:
    """Say which names of a refused call are not documented, and what may have been meant.

    Args:
        method: In any case.
        path: As for :func:`path_hint`.
        names: What the platform complained about: JSON pointers, dotted names or bare ones.
        body: The body that was sent, decoded; only its names are looked at and shown.
        query: The names in the query that was sent, decoded.

    Returns:
        At most three lines, what the platform complained about first; none where the endpoint is
        not documented or every name is.
    """
    endpoint = _endpoint(method, path)
    if endpoint is None:
        return []
    tree, hints = _Tree.of(endpoint), dict[str, None]()
    unknown = chain(tree.unknown_in(body), tree.unknown_in_query(query))
    sent = list(islice(unknown, _MOST_LOOKED_AT))
    named = (one for name in names[:_MOST_LOOKED_AT] for one in tree.complained(name, sent))
    for one in chain(named, sent):
        hints[tree.hint(one)] = None
        if len(hints) == _MOST_HINTS:
            break
    return list(hints)


def _endpoint(method: str, path: str) -> Endpoint | None:
    found = (catalogue().endpoint(template, method.upper()) for template in matches(path))
    return next((endpoint for endpoint in found if endpoint is not None), None)


class _Tree(NamedTuple):
    """What an endpoint takes."""

    body: tuple[Field, ...]
    query: tuple[Field, ...]
    outside: frozenset[str]
    """Names of the query and of the path's variables: not looked for in the body."""

    @classmethod
    def of(cls, endpoint: Endpoint) -> _Tree:
        # The platform calls the part "meta" the body of an upload.
        meta = (one.fields for one in endpoint.body if one.name == "meta")
        inner = chain.from_iterable(meta if endpoint.body_kind == "multipart" else ())
        query = (one.name for one in endpoint.query)
        outside = frozenset(query).union(endpoint.path_params)
        return cls((*endpoint.body, *inner), endpoint.query, outside)

    def unknown_in(self, body: Any) -> list[_Unknown]:
        # Once for each place: the items of an array are as a rule wrong in the same way.
        found = _walked(body, self.body, "")
        return list({(one.above, one.name): one for one in found}.values())

    def unknown_in_query(self, names: Sequence[str]) -> list[_Unknown]:
        bare = dict.fromkeys(name.partition("[")[0] for name in names)
        known = {one.name for one in self.query}
        return [_Unknown(None, name, self.query) for name in bare if name not in known]

    def complained(self, name: str, sent: list[_Unknown]) -> list[_Unknown]:
        steps = _steps(name)
        if not steps or not steps[0] or steps[0] in self.outside:
            return []
        if len(steps) == 1 and name[0] not in "/#":  # a bare name may stand anywhere
            found = [one for one in sent if one.name == steps[0]]
            if found or any(one.name == steps[0] for _, one in walk(self.body)):
                return found
        return self._first_unknown(steps)

    def _first_unknown(self, steps: list[str]) -> list[_Unknown]:
        above, siblings = "", self.body
        for step in steps:
            if above and (step == "*" or step.isdecimal()):
                continue
            field = next((one for one in siblings if one.name == step), None)
            if field is None:
                return [_Unknown(above, step, siblings if above else siblings + self.query)]
            above, siblings = _below(above, field), field.fields
            if not siblings:
                break
        return []

    def hint(self, unknown: _Unknown) -> str:
        """The same name in another spelling, else in another place, else one like it."""
        above, name, siblings = unknown
        names, fold = [one.name for one in siblings], folded(name[:LONGEST_NAME])
        same = (one for one in names if folded(one) == fold)
        moved = (pointer for pointer, one in walk(self.body) if folded(one.name) == fold)
        queried = (f"query {one.name}" for one in self.query if folded(one.name) == fold)
        meant = next(chain(same, moved, queried), None) or closest(name, names)
        place = "query " + one_line(name, LONGEST_NAME) if above is None else ""
        place = place or pointer_to(above or "", name)
        return f"{place} is not documented" + (f": did you mean {meant}?" if meant else "")


def _walked(value: Any, fields: tuple[Field, ...], above: str) -> Iterator[_Unknown]:
    if not isinstance(value, dict) or not fields:
        return
    known = {one.name: one for one in fields}
    for name, member in value.items():
        field = known.get(name)
        if field is None:
            yield _Unknown(above, str(name), fields)
            continue
        content = _decoded(member) if field.encoded == "json" else member
        for item in content if isinstance(content, list) else [content]:
            yield from _walked(item, field.fields, _below(above, field))


def _decoded(text: Any) -> Any:
    try:
        return decode_json(text) if isinstance(text, str) else text
    except ValueError:
        return None


def _below(above: str, field: Field) -> str:
    holds_items = is_list(field) or (field.decoded or "").endswith("[]")
    return f"{above}/{field.name}{'/*' * holds_items}"


def _steps(name: str) -> list[str]:
    text = name[: _DEEPEST * LONGEST_NAME].lstrip("#$")
    if text[:1] != "/":
        return _STEPS.findall(text)[:_DEEPEST]
    return [s.replace("~1", "/").replace("~0", "~") for s in text[1:].split("/")[:_DEEPEST]]
