"""Going to the marked places of JSON data, whatever shape it really has.

What is marked comes from documentation, which may say "object" where a list is meant: a list of
objects and a single one are both looked into, so that nothing sensitive is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from wechatpay_chain._codec import decode_json, encode_json

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint, Field

__all__ = ["Change", "MarkedField", "Marks", "Place", "marked", "marks_of", "replace_marked"]


class Place(NamedTuple):
    """Where a marked value stands."""

    path: str
    """For errors, e.g. ``json.payer.identity.name`` or ``json.data[0].name``."""
    kind: str
    """``rsa`` or ``aes-gcm``."""
    beside: Mapping[str, Any]
    """The object it is in."""


Change: TypeAlias = Callable[[Any, Place], Any]
"""Takes a value that is neither null nor empty text, and gives what is to stand in its place."""


def replace_marked(data: Any, marks: Mapping[str, MarkedField], path: str, change: Change) -> bool:
    """Replace what stands in the marked fields of *data*, in place.

    Args:
        data: Decoded JSON. What is neither an object nor a list of objects is passed over.
        marks: The marked fields.
        path: What errors call *data*.
        change: Makes the new values.

    Returns:
        Whether anything was replaced.
    """
    if isinstance(data, dict):
        return _in_object(data, marks, path, change)
    if not isinstance(data, list):
        return False
    return _any_of(
        _in_object(item, marks, f"{path}[{index}]", change)
        for index, item in enumerate(data)
        if isinstance(item, dict)
    )


def _any_of(results: Iterable[bool]) -> bool:
    # any() would leave out all that comes after the first.
    return sum(results) > 0


def _in_object(
    data: dict[str, Any], marks: Mapping[str, MarkedField], path: str, change: Change
) -> bool:
    return _any_of(
        _in_field(data, name, mark, f"{path}.{name}", change)
        for name, mark in marks.items()
        if not _is_nothing(data.get(name))
    )


def _in_field(
    data: dict[str, Any], name: str, mark: MarkedField, path: str, change: Change
) -> bool:
    value = data[name]
    if mark.encrypted:
        made = _changed(value, mark, Place(path, mark.encrypted, data), change)
    elif mark.encoded and isinstance(value, str):
        made = _in_text(value, mark.below, path, change)
    else:
        return replace_marked(value, mark.below, path, change)
    if made is value:
        return False
    data[name] = made
    return True


def _changed(value: Any, mark: MarkedField, place: Place, change: Change) -> Any:
    if not (mark.several and isinstance(value, list)):
        return change(value, place)
    made = [
        item if _is_nothing(item) else change(item, place._replace(path=f"{place.path}[{index}]"))
        for index, item in enumerate(value)
    ]
    return made if any(new is not old for new, old in zip(made, value, strict=True)) else value


def _in_text(text: str, marks: Mapping[str, MarkedField], path: str, change: Change) -> str:
    try:
        content = decode_json(text)
    except ValueError:
        return text
    if not replace_marked(content, marks, path, change):
        return text
    return encode_json(content).decode()


def _is_nothing(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value)


# A base address with a folder may be written into the path instead.
_FOLDERS = re.compile(r"^(?:hk|global)/")


class MarkedField(NamedTuple):
    """A field that is encrypted, or has such fields below it."""

    encrypted: str | None
    """``rsa``, ``aes-gcm``, or ``None`` where only what is below is."""
    several: bool
    """Whether its value is a list of ciphertexts."""
    encoded: bool
    """Whether it is text that holds JSON."""
    below: Mapping[str, MarkedField]


class Marks(NamedTuple):
    """The encrypted fields of one endpoint."""

    query: frozenset[str]
    body: Mapping[str, MarkedField]
    response: Mapping[str, MarkedField]
    overseas: bool


# Most calls ask for the same few paths; one with values in it costs its lookup every time.
@lru_cache(maxsize=256)
def marks_of(path: str, method: str) -> Marks | None:
    """The encrypted fields of what a request asks for.

    Args:
        path: The request's, with or without the folder of an overseas base address.
        method: In upper case.

    Returns:
        ``None`` where no such endpoint is documented.
    """
    from wechatpay_chain.catalogue import lookup  # read when the first call needs it

    endpoint = lookup(path, method)
    if endpoint is None and (bare := _FOLDERS.sub("", path)) != path:
        endpoint = lookup(bare, method)
    return None if endpoint is None else _marks(endpoint.template, method)


@lru_cache(maxsize=4096)
def _marks(template: str, method: str) -> Marks:
    from wechatpay_chain.catalogue import lookup

    endpoint = lookup(template, method)
    if endpoint is None or endpoint.protocol != "v3":
        return Marks(frozenset(), {}, {}, overseas=False)
    return _read(endpoint)


def _read(endpoint: Endpoint) -> Marks:
    return Marks(
        query=frozenset(one.name for one in endpoint.query if one.encrypted),
        body=marked(endpoint.body),
        response=marked(endpoint.response),
        overseas="global" in endpoint.roles,
    )


def marked(fields: Sequence[Field]) -> dict[str, MarkedField]:
    """Those of *fields* that are encrypted or have such fields below them, by name."""
    found = {}
    for one in fields:
        below = marked(one.fields)
        if one.encrypted or below:
            several, encoded = one.type.endswith("[]"), one.encoded == "json"
            found[one.name] = MarkedField(one.encrypted, several, encoded, below)
    return found
