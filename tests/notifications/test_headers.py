"""Where the headers come from: every framework's own objects, and what is none of them."""

from __future__ import annotations

import email
import http.client
import io
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType, SimpleNamespace
from typing import Any
from wsgiref.headers import Headers as WsgirefHeaders
from wsgiref.util import setup_testing_defaults

import pytest
import urllib3
from support.notices import notice, taker
from support.rows import for_each
from werkzeug.datastructures import Headers as WerkzeugHeaders
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request as WerkzeugRequest

from wechatpay_chain.exceptions import MissingSignatureHeaderError
from wechatpay_chain.message import Headers
from wechatpay_chain.notifications import (
    DuplicateHeaderError,
    NotificationError,
    NotificationInputError,
    http_status_of,
)
from wechatpay_chain.notifications._received import read_fields

NOTICE = notice()
FIELDS = {"Host": "shop.example", "Content-Type": "application/json", **NOTICE.headers}
READ = {name: FIELDS[name] for name in FIELDS if not name.endswith(("Host", "-Type"))}
PAIRS = list(FIELDS.items())
RAW = b"".join(f"{name}: {value}\r\n".encode() for name, value in PAIRS) + b"\r\n"
ASGI = [(name.lower().encode(), value.encode()) for name, value in PAIRS]
SCOPE = {"type": "http", "method": "POST", "path": "/notify", "query_string": b"", "headers": ASGI}


def environ() -> dict[str, Any]:
    """What a WSGI server makes, with all that is no header."""
    made: dict[str, Any] = {"REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO(NOTICE.body)}
    setup_testing_defaults(made)
    made |= {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in PAIRS}
    return made


# Frameworks are loaded by the tests that need them: that takes longer than the tests.


def fastapi_request() -> Any:
    from fastapi import Request

    return Request(SCOPE)


def starlette(**made_of: Any) -> object:
    from starlette.datastructures import Headers

    return Headers(**made_of)


def django() -> object:
    from django.http.request import HttpHeaders  # type: ignore[import-untyped]

    return HttpHeaders(environ())


def aiohttp_request() -> Any:
    from aiohttp.test_utils import make_mocked_request

    return make_mocked_request("POST", "/", FIELDS)


def aiohttp(pairs: list[tuple[str, str]]) -> Any:
    from multidict import CIMultiDict

    return CIMultiDict(pairs)


def aiohttp_proxy() -> object:
    from multidict import CIMultiDictProxy

    return CIMultiDictProxy(aiohttp(PAIRS))


SOURCES: dict[str, Callable[[], object]] = {
    "a dict": lambda: FIELDS,
    "lower case": lambda: {name.lower(): value for name, value in PAIRS},
    "upper case": lambda: {name.upper(): value for name, value in PAIRS},
    "underscores": lambda: {name.lower().replace("-", "_"): value for name, value in PAIRS},
    "a mapping": lambda: MappingProxyType(OrderedDict(FIELDS)),
    "our own": lambda: Headers(FIELDS),
    "pairs": lambda: PAIRS,
    "an iterator of pairs": lambda: iter(PAIRS),
    "lists as pairs": lambda: [list(pair) for pair in PAIRS],
    "bytes": lambda: {name.encode(): value.encode() for name, value in PAIRS},
    "PHP's lists of values": lambda: {name.lower(): [value] for name, value in PAIRS},
    "tuples of values": lambda: {name: (value,) for name, value in PAIRS},
    "werkzeug": lambda: WerkzeugHeaders(PAIRS),
    "Flask's request.headers": lambda: WerkzeugRequest(environ()).headers,
    "a WSGI environ, which is Django's META": environ,
    "werkzeug's environ": lambda: EnvironBuilder(headers=PAIRS).get_environ(),
    "Django's request.headers": django,
    "Starlette": lambda: starlette(scope=SCOPE),
    "FastAPI's request.headers": lambda: fastapi_request().headers,
    "an ASGI scope": lambda: SCOPE,
    "an ASGI scope with a tuple": lambda: {**SCOPE, "headers": tuple(ASGI)},
    "an ASGI scope's headers": lambda: ASGI,
    "a FastAPI request's scope": lambda: fastapi_request().scope,
    "a FastAPI request, which is a mapping": fastapi_request,
    "aiohttp": aiohttp_proxy,
    "aiohttp's request.headers": lambda: aiohttp_request().headers,
    "aiohttp's raw_headers": lambda: aiohttp_request().raw_headers,
    "http.server's": lambda: http.client.parse_headers(io.BytesIO(RAW)),
    "an email message": lambda: email.message_from_bytes(RAW),
    "getheaders()": lambda: http.client.parse_headers(io.BytesIO(RAW)).items(),
    "urllib3": lambda: urllib3.HTTPHeaderDict(FIELDS),
    "wsgiref": lambda: WsgirefHeaders(PAIRS),
}


@for_each("source", SOURCES)
def test_headers_are_read_from(source: str) -> None:
    assert read_fields(SOURCES[source]()) == READ


@for_each("source", SOURCES)
def test_a_notification_is_taken_with(source: str) -> None:
    found = taker().parse(SOURCES[source](), NOTICE.body)

    assert found.request_id == FIELDS["Request-ID"]


# Twice

SIGNED = [name for name in READ if name != "Request-ID"]
TWICE: dict[str, Callable[[str, str], object]] = {
    "pairs": lambda name, value: [*PAIRS, (name, value)],
    "in another case": lambda name, value: {**FIELDS, name.upper(): value},
    "lists": lambda name, value: {**FIELDS, name: [FIELDS[name], value]},
    "werkzeug": lambda name, value: WerkzeugHeaders([*PAIRS, (name, value)]),
    "aiohttp": lambda name, value: aiohttp([*PAIRS, (name, value)]),
    "Starlette": lambda name, value: starlette(
        raw=[*ASGI, (name.lower().encode(), value.encode())]
    ),
    "http.server": lambda name, value: http.client.parse_headers(
        io.BytesIO(f"{name}: {value}\r\n".encode() + RAW)
    ),
    "an environ beside plain names": lambda name, value: {**environ(), name: value},
}


@for_each("way", TWICE)
@for_each("name", SIGNED)
def test_two_values_of_a_header_are_an_error_and_not_a_choice(name: str, way: str) -> None:
    with pytest.raises(DuplicateHeaderError, match=f"two different {name} headers") as caught:
        taker().parse(TWICE[way](name, "other"), NOTICE.body)

    assert http_status_of(caught.value) == 401
    assert "other" not in str(caught.value)


@for_each("way", TWICE)
@for_each("name", SIGNED)
def test_the_same_value_twice_is_one_value(name: str, way: str) -> None:
    assert taker().parse(TWICE[way](name, FIELDS[name]), NOTICE.body).id


def test_an_empty_second_value_is_another_value() -> None:
    with pytest.raises(DuplicateHeaderError):
        taker().parse([*PAIRS, ("Wechatpay-Serial", "")], NOTICE.body)


def test_a_request_id_may_come_twice_and_the_first_counts() -> None:
    headers = [*PAIRS, ("request-id", "other")]

    assert taker().parse(headers, NOTICE.body).request_id == FIELDS["Request-ID"]


def test_a_header_that_is_called_headers_makes_no_scope() -> None:
    headers = {name: [value] for name, value in PAIRS}

    assert read_fields({**headers, "headers": [("Wechatpay-Nonce", "x")]}) == READ
    assert read_fields({**headers, "headers": ["x"], "type": ["http"]}) == READ


def test_a_value_of_none_is_a_missing_header() -> None:
    with pytest.raises(MissingSignatureHeaderError, match="Wechatpay-Nonce"):
        taker().parse({**FIELDS, "Wechatpay-Nonce": None}, NOTICE.body)


# What is none


class Unreadable(Mapping[str, str]):
    """Has an ``items`` that gives no pairs."""

    def __getitem__(self, name: str) -> str:
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def items(self) -> Any:
        return ["abc"]


REFUSED: dict[str, tuple[object, str]] = {
    "None": (None, "has them, not NoneType: "),
    "text": ("Wechatpay-Serial: x", "has them, not str: "),
    "no text": ("", "has them, not str: "),
    "no bytes": (b"", "has them, not bytes: "),
    "bytes": (RAW, "has them, not bytes: "),
    "a number": (1, "has them, not int: "),
    "a class": (dict, "has them, not type: "),
    "a list of texts": (["Wechatpay-Serial"], "has them, not list: "),
    "pairs of three": ([("a", "b", "c")], "has them, not list: "),
    "unreadable": (Unreadable(), "has them, not Unreadable: "),
    "Flask's request": (WerkzeugRequest(environ()), "the attribute headers of this Request"),
    "aiohttp's request": (SimpleNamespace(headers=FIELDS), "headers of this SimpleNamespace"),
    "a number as value": ({**FIELDS, "Wechatpay-Timestamp": 1700000000}, "has a value of type int"),
    "a dict as value": ({**FIELDS, "Wechatpay-Nonce": {}}, "has a value of type dict"),
    "lists of lists": ({**FIELDS, "Wechatpay-Nonce": [["a"]]}, "has a value of type list"),
}


@for_each("case", REFUSED)
def test_what_holds_no_headers_is_refused_by_name(case: str) -> None:
    headers, text = REFUSED[case]

    with pytest.raises(NotificationInputError, match=text) as caught:
        taker().parse(headers, NOTICE.body)

    assert http_status_of(caught.value) == 500
    assert str(caught.value).startswith("headers: ")


@pytest.mark.parametrize("name", [None, 1, ("a",), object()])
def test_a_name_that_is_no_text_is_passed_over(name: object) -> None:
    assert read_fields([*PAIRS, (name, "x")]) == READ
    assert read_fields(dict([*PAIRS, (name, "x")])) == READ


# The body

BODIES: dict[str, object] = {
    "parsed JSON": {"id": "1"},
    "a list": [],
    "None": None,
    "a file": io.BytesIO(b"{}"),
    "a method": io.BytesIO(b"{}").read,
    "a number": 3,
    "half a surrogate pair": "\ud800",
}


@for_each("case", BODIES)
def test_a_body_that_is_not_raw_is_refused_with_how_to_get_it(case: str) -> None:
    with pytest.raises(NotificationInputError) as caught:
        taker().parse(FIELDS, BODIES[case])  # type: ignore[arg-type] # that is what is tested

    for framework in ("request.get_data() in Flask", "Django", "FastAPI", "aiohttp"):
        assert framework in str(caught.value)
    assert isinstance(caught.value, NotificationError)
