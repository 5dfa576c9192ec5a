"""Calls of documented endpoints as Python text: right ones, and ones broken in known ways."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any

from wechatpay_chain import catalogue
from wechatpay_chain.catalogue._endpoint import example_options
from wechatpay_chain.catalogue._example import as_attributes

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint

__all__ = ["ROWS", "broken_calls", "right_calls", "sample"]

ROWS = catalogue.endpoints()

_KINDS: tuple[Callable[[Endpoint], object], ...] = (
    lambda one: one.body_kind == "multipart",
    lambda one: one.body_kind == "xml",
    lambda one: one.query and not one.path_params,
    lambda one: one.path_params,
    lambda one: one.base_uri,
    lambda one: one.response_kind == "binary",
    lambda one: one.response_kind == "empty",
    lambda one: one.template.endswith("/"),
    lambda one: one.method in {"PUT", "PATCH", "DELETE"},
)
_OF_EACH_KIND = 5

Steps = tuple[str | int, ...]


def sample(size: int) -> list[Endpoint]:
    """Always the same rows: some of each kind, the others spread over all products."""
    kinds = [_spread([one for one in ROWS if kind(one)], _OF_EACH_KIND) for kind in _KINDS]
    chosen = dict.fromkeys(one for rows in [*kinds, _spread(ROWS, size)] for one in rows)
    return list(chosen)[:size]


def _spread(rows: Sequence[Endpoint], size: int) -> list[Endpoint]:
    size = min(size, len(rows))
    return [rows[number * len(rows) // size] for number in range(size)]


def right_calls(endpoint: Endpoint, number: int) -> Iterator[str]:
    """The example, and every so often another style of the same."""
    examples = endpoint.example()
    yield examples["attribute"]
    if number % 5 == 0:
        yield examples["item"]
    if number % 5 == 1:
        yield examples["attribute_async"]
    if number % 5 == 2:
        yield _verb(endpoint) + f"({example_options(endpoint)!r})"
    if number % 5 == 3:
        yield examples["attribute"].replace("(", ".preview(", 1)
    if number % 5 == 4:
        yield _verb(endpoint) + f"Async({_written(example_options(endpoint))})"


def broken_calls(endpoint: Endpoint, number: int) -> Iterator[tuple[str, str]]:
    """What is wrong, and the call on one line; *number* picks the field that is wrong."""
    options = example_options(endpoint)
    for what, break_ in (("missing", _missing), ("type", _mistyped), ("misspelt", _misspelt)):
        broken = break_(endpoint, deepcopy(options), number)
        if broken is not None:
            suffix = "_async" if number % 3 == 2 else ""
            yield what, f"{_verb(endpoint)}{suffix}({_written(broken)})"


def _verb(endpoint: Endpoint) -> str:
    return f"client{as_attributes(endpoint.template)}.{endpoint.method.lower()}"


def _written(options: dict[str, Any]) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in options.items())


def _missing(endpoint: Endpoint, options: dict[str, Any], number: int) -> dict[str, Any] | None:
    """Without a required field, or else a variable."""
    # Of two numbers that stand for one another neither is required.
    spare = {("xml", name) for name in ("transaction_id", "out_trade_no", "refund_id")}
    places = [place for place in _fields(options) if isinstance(place[-1], str)]
    places = [place for place in places if place not in spare]
    places = places or [(name,) for name in endpoint.path_params]
    if not places:
        return None
    *above, name = places[number % len(places)]
    del _at(options, above)[name]
    return options


def _mistyped(endpoint: Endpoint, options: dict[str, Any], number: int) -> dict[str, Any] | None:
    """With text where a number or a structure belongs, and the other way round."""
    places = list(_fields(options)) or [(name,) for name in options]
    if not places:
        return None
    *above, name = places[number % len(places)]
    inside = _at(options, above)
    number_fits = isinstance(inside[name], (str, list)) and (above or name == "multipart")
    wrong: Any = 1 if number_fits else "TEXT" if above else b"BYTES"
    # The fields of XML take text and numbers alike.
    inside[name] = ["A", "LIST"] if above[:1] == ["xml"] else wrong
    return options


def _misspelt(endpoint: Endpoint, options: dict[str, Any], number: int) -> dict[str, Any]:
    """With a letter missing in a variable's name, or else in a field's or an option's."""
    variables: list[Steps] = [(name,) for name in endpoint.path_params]
    named = [place for place in _fields(options) if isinstance(place[-1], str)]
    places = variables or named or [(name,) for name in options] or [("timeout",)]
    *above, name = places[number % len(places)]
    inside, name = _at(options, above), str(name)
    inside[name[:1] + name[2:]] = inside.pop(name, 1)
    return options


def _fields(options: dict[str, Any]) -> Iterator[Steps]:
    """Where the fields of ``json``, ``xml`` and ``query`` are, items of lists among them."""
    for name in ("json", "xml", "query"):
        yield from _inside(options.get(name), (name,))


def _inside(value: Any, above: Steps) -> Iterator[Steps]:
    members: Any = value.items() if isinstance(value, dict) else ()
    for step, member in enumerate(value) if isinstance(value, list) else members:
        yield (*above, step)
        yield from _inside(member, (*above, step))


def _at(value: Any, steps: Sequence[str | int]) -> Any:
    for step in steps:
        value = value[step]
    return value
