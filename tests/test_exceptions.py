from __future__ import annotations

import copy
import inspect
import pickle
import re
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest
from support.rows import for_each

from wechatpay_chain import WeChatPayError, exceptions
from wechatpay_chain.exceptions import HTTPStatusError, SignatureError, TransportError
from wechatpay_chain.message import Request, Response

CLASSES = [
    found
    for _, found in inspect.getmembers(exceptions, inspect.isclass)
    if issubclass(found, WeChatPayError)
]
LINE = re.compile(r"    ((?:[│ ]   )*)([├└]── )?(\w+)(?: \((\w+)\))?(?:  .*)?")

every = for_each("kind", CLASSES, called=lambda kind: kind.__name__)


# The tree


def documented() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Each class of the docstring's tree with its parent and its other base."""
    assert exceptions.__doc__ is not None
    path: list[str] = []
    for line in exceptions.__doc__.split("::\n\n")[1].split("\n\n")[0].splitlines():
        found = LINE.fullmatch(line)
        assert found is not None, line
        depth = len(found[1]) // 4 + bool(found[2])
        path[depth:] = [found[3]]
        yield found[3], path[depth - 1] if depth else "Exception", (found[4],) if found[4] else ()


def real() -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for kind in CLASSES:
        parent, *others = (base.__name__ for base in kind.__bases__)
        yield kind.__name__, parent, tuple(others)


def test_the_documented_tree_is_the_real_one() -> None:
    assert sorted(documented()) == sorted(real())


def test_every_class_is_exported() -> None:
    assert sorted(exceptions.__all__) == sorted(kind.__name__ for kind in CLASSES)


@every
def test_every_class_is_described_with_all_its_attributes(kind: type[WeChatPayError]) -> None:
    described = "".join(base.__doc__ or "" for base in kind.__mro__)

    assert kind.__doc__
    assert [name for name in keywords(kind) if f"{name}:" not in described] == []


# Values


def keywords(kind: type[WeChatPayError]) -> list[str]:
    init = inspect.getattr_static(kind, "__init__")
    if not inspect.isfunction(init):
        return []
    parameters = inspect.signature(init).parameters.values()
    return [found.name for found in parameters if found.kind is found.KEYWORD_ONLY]


def filled(kind: type[WeChatPayError]) -> WeChatPayError:
    """An error with a value for every argument."""
    request = Request("POST", "https://h", "/v3/x", body=b"b")
    response = Response(400, {"Request-ID": "08AB"}, b'{"code":"X"}', request=request)
    values: dict[str, Any] = {
        "request": request,
        "response": response,
        "detail": {"a": [1]},
        "offset": 301,
        "sent": False,
        "missing": ("a", "b"),
        "known": ("a",),
    }
    return kind("what happened", **{name: values.get(name, name) for name in keywords(kind)})


def shown(value: object) -> object:
    """*value* in a form that can be compared."""
    if isinstance(value, Request):
        return value.method, value.url, value.body, dict(value.headers)
    if isinstance(value, Response):
        return value.status_code, dict(value.headers), value.content, shown(value.request)
    return value


COPIES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    *(lambda e, p=protocol: pickle.loads(pickle.dumps(e, p)) for protocol in (2, 3, 4, 5)),
]


@for_each("kind, copied", product(CLASSES, COPIES))
def test_a_copy_tells_the_same(kind: type[WeChatPayError], copied: Callable[[Any], Any]) -> None:
    error = filled(kind)

    found = copied(error)

    assert type(found) is kind
    assert str(found) == str(error) == "what happened"
    assert {k: shown(v) for k, v in vars(found).items()} == {
        k: shown(v) for k, v in vars(error).items()
    }


@every
def test_every_error_can_be_made_of_nothing(kind: type[WeChatPayError]) -> None:
    assert str(kind()) == ""
    assert repr(kind("x")) == f"{kind.__name__}('x')"


@every
def test_every_error_is_caught_by_the_root_and_by_its_builtin(kind: type[WeChatPayError]) -> None:
    for base in kind.__mro__[1:-1]:
        with pytest.raises(base):
            raise kind("x")


def test_an_error_with_a_streamed_answer_can_be_pickled() -> None:
    request = Request("GET", "https://h", "/v3/x")
    response = Response(200, {}, iter([b"a"]), request=request, close=lambda: None)

    found = pickle.loads(pickle.dumps(SignatureError("x", response=response)))

    assert found.response.request.url == "https://h/v3/x"


@pytest.mark.parametrize("kind", [k for k in CLASSES if issubclass(k, HTTPStatusError)])
def test_a_status_error_speaks_for_its_answer(kind: type[HTTPStatusError]) -> None:
    error = pickle.loads(pickle.dumps(filled(kind)))

    assert error.status_code == 400
    assert error.request_id == "08AB"
    assert error.request.url == "https://h/v3/x"


@for_each("kind", [k for k in CLASSES if issubclass(k, TransportError)])
def test_a_network_error_is_taken_for_sent_unless_it_says_otherwise(
    kind: type[TransportError],
) -> None:
    assert kind("x").sent is True
    assert kind("x", sent=False).sent is False
