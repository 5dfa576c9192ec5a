"""What may have been meant by a path or a name that is not documented: hints for people.

A hint forbids nothing: the catalogue may be older than the platform.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import one_line
from wechatpay_chain.catalogue._fields import Field, is_list, walk
from wechatpay_chain.catalogue._load import catalogue
from wechatpay_chain.catalogue._tree import matches, segments_of

if TYPE_CHECKING:
    from wechatpay_chain.catalogue._endpoint import Endpoint

__all__ = ["closest", "field_hints", "path_hint", "pointer_to"]

_LONGEST_NAME = 64  # longer names are cut, compared or shown
_LONGEST_PATH = 200
# Of difflib's ratio. Short paths are alike by their "v3/" alone; what is proposed beside a
# documented path has to be that path with a little more or less.
_ALIKE, _NEARLY_SAME = 0.75, 0.9
_MOST_HINTS = 3
_MOST_LOOKED_AT = 50
_DEEPEST = 32
_STEPS = re.compile(r"[^.\[\]]+")
_CAPITAL = re.compile(r"[A-Z]")


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
    segments = [unquote(segment) for segment in segments_of(path)[:_LONGEST_PATH]]
    sought = _spelled("/".join(segments)[:_LONGEST_PATH])
    shown = one_line(verb, 20)
    bare = path.partition("?")[0].removeprefix("/")
    if call := _segment_named_like(verb, bare):
        return f"{shown} is not documented for {_shown(bare)}; did you mean {call}?"
    if documented:
        others = " and ".join(known.methods(documented[0]))
        near = _closest(sought, _calls().get(verb, {}), _NEARLY_SAME)
        meant = f"; did you mean {near}?" if near else ""
        return f"{shown} is not documented for {documented[0]}, only {others}{meant}"
    found = _closest(sought, _calls().get(verb, {})) or _closest(sought, _every_call())
    if found is None:
        return f"no endpoint like {shown} {_shown(bare)} is documented; check its spelling"
    capitals = _hyphenated(segments).intersection(found.split("/"))
    note = " (capitals are rewritten in attributes only, not in text)" if capitals else ""
    return f"{_shown(bare)} is not documented; did you mean {found}?{note}"


def _shown(path: str) -> str:
    return one_line(path, _LONGEST_PATH) or "/"


def _segment_named_like(verb: str, path: str) -> str | None:
    """receivers.delete(…) was written for receivers.delete.post(…)."""
    template = next(matches(f"{path}/{verb.lower()}"), "")
    if not template.endswith(f"/{verb.lower()}"):
        return None
    return f"{catalogue().methods(template)[0]} {template}"


def _hyphenated(segments: Iterable[str]) -> set[str]:
    """What an attribute would have made of the segments that have capitals."""
    found = (_CAPITAL.sub(r"-\g<0>", one) for one in segments if _CAPITAL.search(one))
    return {one.removeprefix("-").lower() for one in found}


def _closest(sought: str, calls: dict[str, str], alike: float = _ALIKE) -> str | None:
    found = difflib.get_close_matches(sought, calls, cutoff=alike)
    return next((calls[one] for one in found if _is_up(calls[one])), None)


@lru_cache(maxsize=1)
def _calls() -> dict[str, dict[str, str]]:
    """By method all templates as they are compared, and the calls that they are."""
    known, made = catalogue(), dict[str, dict[str, str]]()
    for template in known.rows:
        for method in known.methods(template):
            made.setdefault(method, {}).setdefault(_spelled(template), f"{method} {template}")
    return made


def _every_call() -> dict[str, str]:
    return {spelled: call for calls in _calls().values() for spelled, call in calls.items()}


def _spelled(path: str) -> str:
    return "/".join("{}" if _is_value(one) else _folded(one) for one in path.split("/"))


def _is_value(segment: str) -> bool:
    return segment[:1] == "{" or sum(map(str.isdecimal, segment)) > 1  # no literal has two digits


def _is_up(call: str) -> bool:
    method, _, template = call.partition(" ")
    endpoint = catalogue().endpoint(template, method)
    return endpoint is None or endpoint.status is None or endpoint.status.status != "retired"


def closest(name: str, names: Iterable[str]) -> str | None:
    """The one of *names* that *name* is most like, or ``None`` where it is like none of them."""
    by_fold = {_folded(one): one for one in names}
    found = difflib.get_close_matches(_folded(name[:_LONGEST_NAME]), by_fold, 1)
    return by_fold[found[0]] if found else None


def _folded(name: str) -> str:
    """*name* without capitals, hyphens and underscores."""
    return name.lower().replace("-", "").replace("_", "")


def pointer_to(above: str, name: str) -> str:
    """The JSON pointer (RFC 6901) of *name* below *above*, on one line; a long name is cut."""
    shown = one_line(name, _LONGEST_NAME)
    return f"{above}/{shown.replace('~', '~0').replace('/', '~1')}"


class _Unknown(NamedTuple):
    """A name that is not documented in its place; *above* is ``None`` in a query."""

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
        body: The body that was sent, decoded; only its names are used and shown.
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
        """What is most like it in the same place, else anywhere."""
        above, name, siblings = unknown
        meant = closest(name, [one.name for one in siblings]) or self._anywhere(name)
        place = (
            f"query {one_line(name, _LONGEST_NAME)}" if above is None else pointer_to(above, name)
        )
        return f"{place} is not documented" + (f": did you mean {meant}?" if meant else "")

    def _anywhere(self, name: str) -> str | None:
        places = {one.name: f"query {one.name}" for one in self.query}
        for pointer, one in walk(self.body):
            places.setdefault(one.name, pointer)
        found = closest(name, places)
        return found and places[found]


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
    text = name[: _DEEPEST * _LONGEST_NAME].lstrip("#$")
    if text[:1] != "/":
        return _STEPS.findall(text)[:_DEEPEST]
    return [s.replace("~1", "/").replace("~0", "~") for s in text[1:].split("/")[:_DEEPEST]]
