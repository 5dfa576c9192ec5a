"""Which methods of a desk serve requests: those that its ``routes()`` leads to.

``routes()`` yields a method, a ``functools.partial`` of one, or a function that calls one, such as
a lambda. How the method is annotated does not matter.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator, Mapping
from types import FunctionType
from typing import Any

__all__ = ["handlers_among"]

# What is annotated like this comes out of JSON, so it cannot be a request.
_JSON = frozenset({"str", "int", "float", "bool", "None"})


def handlers_among(methods: Mapping[str, Callable[..., Any]], desk: object) -> set[str]:
    """The names of those of a desk's methods that serve requests.

    A function that ``routes()`` yields may also call an action: ``self.pay(call.json()["n"])``. A
    method that cannot take a request stays one.

    Args:
        methods: The desk's methods by name, bound to it.
        desk: The desk.
    """
    routes = getattr(desk, "routes", tuple)
    found: set[str] = set()
    for _, _, handler in routes():
        reached = list(_reached(handler, []))
        found |= {name for name, method in methods.items() if method in reached}
        called = {name for one in reached for name in _names(one, desk)}
        found |= {name for name in called & methods.keys() if _may_take_request(methods[name])}
    return found


def _reached(handler: object, seen: list[object]) -> Iterator[object]:
    """*handler*, and every callable that it holds."""
    if not callable(handler) or any(handler is one for one in seen):
        return
    seen.append(handler)
    yield handler
    for one in _held(handler):
        yield from _reached(one, seen)


def _held(handler: object) -> list[object]:
    if isinstance(handler, functools.partial):
        return [handler.func, *handler.args, *handler.keywords.values()]
    if isinstance(handler, FunctionType):
        closure = inspect.getclosurevars(handler).nonlocals.values()
        defaults = (*(handler.__defaults__ or ()), *(handler.__kwdefaults__ or {}).values())
        return [*closure, *defaults]
    return []


def _names(function: object, desk: object) -> tuple[str, ...]:
    """The attributes that a function asks for, if it holds the desk."""
    if isinstance(function, FunctionType) and any(one is desk for one in _held(function)):
        return function.__code__.co_names
    return ()


def _may_take_request(method: Callable[..., Any]) -> bool:
    first = next(iter(inspect.signature(method).parameters.values()), None)
    return first is not None and not _JSON.issuperset(_spelled(first.annotation).split(" | "))


def _spelled(annotation: object) -> str:
    return annotation.__name__ if isinstance(annotation, type) else str(annotation)
