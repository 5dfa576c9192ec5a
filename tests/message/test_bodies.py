"""What a request's body is made of, and that it is made once."""

from __future__ import annotations

import datetime as dt
import enum
import io
import json
import re
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from support.answers import Terminal, client_of
from support.rows import for_each

from wechatpay_chain.exceptions import EncodingError, RequestOptionError
from wechatpay_chain.util import MediaUtil

if TYPE_CHECKING:
    from typing_extensions import Self

    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

JSON = "application/json; charset=utf-8"
VERBS = ["post", "post_async"]
both = pytest.mark.parametrize("verb", VERBS)


def sent(verb: str = "post", **options: Any) -> Request:
    terminal = Terminal()
    with client_of(terminal) as client:
        result = getattr(client["v3"].x, verb)(options)
        if verb.endswith("async"):
            result.wait()
    return terminal.request


def assert_refused(kind: type[Exception], match: str, verb: str, **options: Any) -> Exception:
    """The verb itself must raise, also an async one, and nothing may be sent."""
    terminal = Terminal()
    with client_of(terminal) as client, pytest.raises(kind, match=match) as caught:
        getattr(client["v3"].x, verb)(options)
    assert terminal.requests == []
    return caught.value


# json


@both
def test_json_is_compact_utf8_in_the_order_given(verb: str) -> None:
    request = sent(verb, json={"b": 1, "a": ["商户", None, True, 1.5], "c": {}})

    assert request.body == '{"b":1,"a":["商户",null,true,1.5],"c":{}}'.encode()
    assert request.headers["Content-Type"] == JSON
    assert request.signed_body is request.body


@both
@for_each("value, body", [({}, b"{}"), ([], b"[]"), ([1], b"[1]"), (0, b"0")])
def test_empty_json_is_a_body(verb: str, value: object, body: bytes) -> None:
    assert sent(verb, json=value).body == body


@both
def test_json_none_is_no_body(verb: str) -> None:
    assert sent(verb, json=None).body == b""


class Kind(enum.Enum):
    NATIVE = "NATIVE"


@both
def test_times_and_enumerations_have_their_documented_form(verb: str) -> None:
    zone = dt.timezone(dt.timedelta(hours=8))
    value = {"expire": dt.datetime(2026, 1, 31, 8, 0, 0, 999, zone), "type": Kind.NATIVE}

    assert sent(verb, json=value).body == b'{"expire":"2026-01-31T08:00:00+08:00","type":"NATIVE"}'


UNENCODABLE: list[tuple[Any, str]] = [
    (float("nan"), "json.amount.total"),
    (float("inf"), "json.amount.total"),
    (-float("inf"), "json.amount.total"),
    (Decimal("1.10"), "json.amount.total"),
    (2**64, "json.amount.total"),
    (-(2**63) - 1, "json.amount.total"),
    (dt.datetime(2026, 1, 31), "json.amount.total"),  # noqa: DTZ001 - naive on purpose
    (b"bytes", "json.amount.total"),
    ({1: "a"}, "json.amount.total"),
    ({"a": {None: 1}}, "json.amount.total.a"),
    ([1, {2}], "json.amount.total[1]"),
    (object(), "json.amount.total"),
    ("\ud800", "json.amount.total"),
]


@both
@for_each("value, path", UNENCODABLE)
def test_what_json_would_lose_is_refused_with_its_path(verb: str, value: Any, path: str) -> None:
    order = {"mchid": "1", "amount": {"total": value}}

    error = assert_refused(EncodingError, re.escape(f"{path}: "), verb, json=order)

    assert isinstance(error, EncodingError)
    assert error.path == path
    assert error.option == "json"


@both
@for_each("text", ['{"a":1}', b'{"a":1}', "text"])
def test_ready_text_does_not_belong_in_json(verb: str, text: object) -> None:
    assert_refused(EncodingError, "ready content goes to body=", verb, json=text)


def test_after_an_async_verb_returned_the_mapping_may_change() -> None:
    terminal = Terminal()
    order: dict[str, Any] = {"amount": {"total": 1}, "goods": [{"n": 1}]}
    with client_of(terminal, concurrency=1) as client, Gate(client) as gate:
        promise = client["v3"].x.post_async(json=order)
        order["amount"]["total"] = 999_999
        order["goods"].append({"n": 2})
        order["extra"] = True
        gate.open()
        promise.wait()

    assert json.loads(terminal.request.body) == {"amount": {"total": 1}, "goods": [{"n": 1}]}


@pytest.mark.parametrize(
    ("name", "value", "body"),
    [
        ("body", bytearray(b"before"), b"before"),
        ("form_params", {"a": ["before"]}, b"a%5B0%5D=before"),
    ],
)
def test_other_bodies_may_change_as_well(name: str, value: Any, body: bytes) -> None:
    terminal = Terminal()
    with client_of(terminal, concurrency=1) as client, Gate(client) as gate:
        promise = client["v3"].x.post_async({name: value})
        if isinstance(value, dict):
            value["a"][0] = "after"
        else:
            value[:] = b"after"
        gate.open()
        promise.wait()

    assert terminal.request.body == body


def test_headers_and_query_may_change_as_well() -> None:
    terminal = Terminal()
    headers, query = {"X-A": "before"}, {"a": ["before"]}
    with client_of(terminal, concurrency=1) as client, Gate(client) as gate:
        promise = client["v3"].x.get_async(headers=headers, query=query)
        headers["X-A"] = query["a"][0] = "after"
        gate.open()
        promise.wait()

    assert terminal.request.headers["X-A"] == "before"
    assert terminal.request.target == "/v3/x?a%5B0%5D=before"


class Gate:
    """Holds the client's calls up, outermost, until it is opened."""

    def __init__(self, client: Any) -> None:
        self._opened = threading.Event()
        client.get_driver().select("v3").handler.unshift(self._middleware)

    def _middleware(self, handler: Handler) -> Handler:
        def waiting(request: Request, options: RequestOptions) -> Response:
            assert self._opened.wait(5)
            return handler(request, options)

        return waiting

    def open(self) -> None:
        self._opened.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.set()


# body


def pieces() -> Iterator[bytes]:
    yield b'{"a":'
    yield b"1}"


BODIES: dict[str, Callable[[], Any]] = {
    "bytes": lambda: b'{"a":1}',
    "bytearray": lambda: bytearray(b'{"a":1}'),
    "memoryview": lambda: memoryview(b'{"a":1}'),
    "str": lambda: '{"a":1}',
    "a binary file": lambda: io.BytesIO(b'{"a":1}'),
    "a text file": lambda: io.StringIO('{"a":1}'),
    "a file read before": lambda: read_before(io.BytesIO(b'{"a":1}')),
    "an iterator": pieces,
    "a list": lambda: [b'{"a":', bytearray(b"1}")],
}


def read_before(file: io.BytesIO) -> io.BytesIO:
    file.read()
    return file


@both
@for_each("kind", BODIES)
def test_a_body_is_sent_and_signed_as_it_is(verb: str, kind: str) -> None:
    request = sent(verb, body=BODIES[kind]())

    assert request.body == request.signed_body == b'{"a":1}'
    assert request.headers["Content-Type"] == JSON


@both
def test_text_is_sent_as_utf8(verb: str) -> None:
    assert sent(verb, body="商户").body == "商户".encode()


@both
def test_a_file_on_disk_may_be_deleted_after_the_call(verb: str, tmp_path: Path) -> None:
    with (tmp_path / "body.json").open("w+b") as file:
        file.write(b'{"a":1}')
        file.flush()
        assert sent(verb, body=file).body == b'{"a":1}'


@both
def test_a_stream_that_cannot_be_wound_back_is_read_on(verb: str) -> None:
    class Pipe(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return b"piped"

    assert sent(verb, body=Pipe()).body == b"piped"


def closed_file() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


@both
@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({"a": 1}, "a structure goes to json="),
        (7, "not int"),
        (Path("a.json"), "not PosixPath"),
        (["text"], "an iterable body must give bytes, it gave str"),
        ([1, 2], "it gave int"),
        (closed_file(), "cannot be read"),
        (io.BufferedWriter(io.BytesIO()), "cannot be read"),
        ("\ud800", "half a surrogate pair"),
    ],
    ids=["dict", "int", "path", "texts", "ints", "closed", "write-only", "surrogate"],
)
def test_what_is_no_body_is_refused(verb: str, body: object, why: str) -> None:
    assert_refused(RequestOptionError, why, verb, body=body)


@both
@for_each("kind", BODIES)
def test_a_middleware_that_sends_again_sends_the_same_body(verb: str, kind: str) -> None:
    terminal = Terminal()

    def twice(handler: Handler) -> Handler:
        def sending(request: Request, options: RequestOptions) -> Response:
            handler(request, options)
            return handler(request, options)

        return sending

    with client_of(terminal) as client:
        client.get_driver().select("v3").handler.after("http_errors", twice, "twice")
        result = getattr(client["v3"].x, verb)(body=BODIES[kind]())
        if verb.endswith("async"):
            result.wait()

    assert [request.body for request in terminal.requests] == [b'{"a":1}'] * 2


# form_params


@both
def test_form_params_are_a_form(verb: str) -> None:
    request = sent(verb, form_params={"a": "x y", "b": ["中", 1], "c": None, "d": True})

    assert request.body == b"a=x+y&b%5B0%5D=%E4%B8%AD&b%5B1%5D=1&d=1"
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert request.signed_body == request.body


@both
@for_each("params", ["a=1", [("a", 1)], 7])
def test_form_params_take_a_mapping(verb: str, params: object) -> None:
    assert_refused(RequestOptionError, "form_params takes a mapping", verb, form_params=params)


@both
def test_a_form_value_that_cannot_be_encoded_is_named(verb: str) -> None:
    assert_refused(EncodingError, r"form_params\.a\.b", verb, form_params={"a": {"b": object()}})


# multipart

PARTS: list[dict[str, Any]] = [
    {"name": "meta", "contents": '{"filename":"a.jpg","sha256":"0"}'},
    {"name": "file", "contents": b"\xff\xd8picture", "filename": "a.jpg"},
]


@both
@for_each("given", ["parts", "media", "stream"])
def test_of_an_upload_everything_is_sent_and_the_meta_signed(verb: str, given: str) -> None:
    media = MediaUtil("a.jpg", b"\xff\xd8picture")
    bodies: dict[str, Any] = {"parts": PARTS, "media": media, "stream": media.get_stream()}
    name = "multipart" if given == "parts" else "body"

    request = sent(verb, **{name: bodies[given]})

    meta = PARTS[0]["contents"] if given == "parts" else media.get_meta()
    assert request.signed_body == str(meta).encode()
    assert request.signed_body in request.body
    assert b"\xff\xd8picture" in request.body


@both
@for_each(
    "headers",
    [
        {},
        {"Content-Type": "multipart/form-data"},
        {"content-type": "application/json"},
        {"CONTENT-TYPE": "multipart/form-data; boundary=other"},
    ],
)
def test_the_boundary_is_the_bodys_whatever_content_type_is_given(
    verb: str, headers: dict[str, str]
) -> None:
    request = sent(verb, multipart=PARTS, headers=headers)

    kind, _, boundary = request.headers["Content-Type"].partition("; boundary=")
    assert kind == "multipart/form-data"
    assert request.body.startswith(b"--%b\r\n" % boundary.encode())
    assert request.body.endswith(b"--%b--\r\n" % boundary.encode())


@both
def test_an_upload_without_a_meta_is_refused(verb: str) -> None:
    assert_refused(RequestOptionError, "the part named 'meta'", verb, multipart=PARTS[1:])


@both
def test_a_malformed_part_is_refused(verb: str) -> None:
    assert_refused(RequestOptionError, r"multipart\[1\]", verb, multipart=[PARTS[0], {"name": "x"}])


# Content types


def test_a_content_type_of_the_users_own_is_kept() -> None:
    request = sent(body=b"<xml/>", headers={"content-type": "text/xml"})

    assert request.headers["Content-Type"] == "text/xml"


@pytest.mark.parametrize(
    ("verb", "kind"),
    [("get", None), ("delete", None), ("post", JSON), ("put", JSON), ("patch", JSON)],
)
def test_a_write_without_a_body_says_what_it_would_be(verb: str, kind: str | None) -> None:
    request = sent(verb)

    assert request.body == b""
    assert request.headers.get("Content-Type") == kind


@both
@for_each(
    "options",
    [
        {"json": {}, "body": b""},
        {"json": {}, "form_params": {}},
        {"body": b"", "multipart": []},
        {"json": {}, "body": b"", "form_params": {}, "multipart": []},
    ],
)
def test_two_bodies_are_refused(verb: str, options: dict[str, Any]) -> None:
    assert_refused(RequestOptionError, "all give a body", verb, **options)


@pytest.mark.parametrize("ready", [b"1.10", b"12345678901234567890123", b"{broken"])
def test_ready_json_within_a_structure_is_not_changed_by_an_async_verb(ready: bytes) -> None:
    terminal = Terminal()

    with client_of(terminal) as client, pytest.raises(EncodingError, match="ready JSON"):
        client["v3"].x.post_async(json={"a": orjson.Fragment(ready)})

    assert terminal.requests == []
