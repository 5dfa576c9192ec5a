from __future__ import annotations

import contextlib
import copy
import functools
import gc
import json
import pickle
import time
import tracemalloc
import weakref
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from support.answers import Answer, Terminal, client_at, client_of, proof, signed, unsigned
from support.rows import for_each
from support.servers import Action, Received, Server, reply

from wechatpay_chain import Response
from wechatpay_chain.exceptions import ProtocolError, ResponseBodyError, SignatureMismatchError
from wechatpay_chain.message import Request


def get(answer: Answer, **options: Any) -> Response:
    return client_of(Terminal(answer))["v3"].x.get(options)


def made(body: Any = b"", content_type: str = "", **more: Any) -> Response:
    headers = {"Content-Type": content_type} if content_type else {}
    return Response(200, headers, body, request=Request("GET", "https://h", "/v3/x?a=1"), **more)


# What it holds


def test_a_response_has_what_came_and_what_was_sent() -> None:
    response = client_of(Terminal(signed().with_headers(Request_ID="08AB")))["v3"].x.post(
        json={"a": 1}, query={"b": "c d"}
    )

    assert (response.status_code, response.reason, response.request_id) == (200, "OK", "08AB")
    assert response.content == b'{"ok":true}'
    assert response.text == '{"ok":true}'
    assert response.json() == {"ok": True}
    assert (response.verified, response.streamed) == (True, False)
    request = response.request
    assert (request.method, request.target) == ("POST", "/v3/x?b=c%20d")
    assert request.url == "https://api.mch.weixin.qq.com/v3/x?b=c%20d"
    assert (request.path, request.body) == ("v3/x", b'{"a":1}')
    assert request.headers["Content-Type"].startswith("application/json")


def test_elapsed_is_in_seconds() -> None:
    def slow(received: Received) -> Iterator[bytes]:
        time.sleep(0.05)
        yield reply(200, b'{"ok":true}', *signed().headers.items())

    with Server(slow) as server, client_at(server.origin) as client:
        response = client["v3"].x.get()

    assert 0.05 <= response.elapsed < 5


def test_there_need_not_be_a_request_id() -> None:
    assert get(signed()).request_id is None


# The body as text and as JSON


@for_each(
    "content_type, body, text",
    [
        ("", "商户".encode(), "商户"),
        ("text/plain", b"\xff", "�"),
        ("text/plain; charset=gbk", "商户".encode("gbk"), "商户"),
        ('text/plain; charset="GBK"', "商户".encode("gbk"), "商户"),
        ("text/plain; charset=no-such", b"a", "a"),
        ("text/plain; charset=hex", b"61", "61"),
        ("text/plain; charset=idna", b"xn--\xff", "xn--�"),
        ("text/plain; charset=undefined", b"a", "a"),
        ("text/plain; charset=", b"a", "a"),
    ],
)
def test_text_is_decoded_by_its_charset(content_type: str, body: bytes, text: str) -> None:
    assert made(body, content_type).text == text


def test_an_empty_body_is_none_as_json() -> None:
    assert made(b"").json() is None


@pytest.mark.parametrize("body", [b"<html>", b"\xff", b"{", b"NaN", b'{"a":1} x'])
def test_what_is_not_json_is_told(body: bytes) -> None:
    with pytest.raises(ResponseBodyError, match=r"GET /v3/x is not JSON \(text/html, \d+ bytes\)"):
        made(body, "text/html").json()


def test_the_error_does_not_repeat_the_body_nor_break_its_line() -> None:
    with pytest.raises(ResponseBodyError) as caught:
        made(b"secret", "a\r\nb" * 999).json()

    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


# iter_bytes


@pytest.mark.parametrize("size", [1, 3, 10, 99])
def test_a_body_that_is_here_comes_in_chunks_any_number_of_times(size: int) -> None:
    response = made(b"0123456789")

    for _ in range(2):
        chunks = list(response.iter_bytes(size))
        assert b"".join(chunks) == b"0123456789"
        assert max(map(len, chunks)) == min(size, 10)


@pytest.mark.parametrize("size", [0, -1])
def test_a_chunk_has_a_byte_at_least(size: int) -> None:
    with pytest.raises(ValueError, match="at least 1 byte"):
        made(b"0").iter_bytes(size)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_a_plugins_body_may_be_any_bytes(kind: Callable[[bytes], Any]) -> None:
    response = made(kind(b"abc"))

    assert response.content == b"abc"
    assert not response.streamed


def test_a_streamed_body_comes_once() -> None:
    response = get(signed(b"0123456789"), stream=True)

    assert b"".join(response.iter_bytes()) == b"0123456789"
    with pytest.raises(ResponseBodyError, match="already read"):
        response.iter_bytes()
    with pytest.raises(ResponseBodyError, match="already read"):
        response.content  # noqa: B018 - reading it is the test


def test_the_content_of_a_streamed_answer_stays() -> None:
    response = get(signed(b"0123456789"), stream=True)

    assert response.content == response.content == b"0123456789"
    assert b"".join(response.iter_bytes(3)) == b"0123456789"
    assert not response.streamed


def test_after_closing_nothing_is_left_to_read() -> None:
    response = get(signed(), stream=True)
    response.close()
    response.close()

    with pytest.raises(ResponseBodyError, match="closed"):
        response.iter_bytes()


def test_a_whole_body_outlives_closing() -> None:
    with get(signed()) as response:
        pass

    assert response.content == b'{"ok":true}'


# When the connection goes back


def ends(act: Callable[[Response], object]) -> Terminal:
    terminal = Terminal(signed(b"0123456789"))
    response = client_of(terminal)["v3"].x.get(stream=True)
    assert terminal.closed == 0
    act(response)
    return terminal


def read_in_a_with_block(response: Response) -> None:
    with response:
        next(response.iter_bytes())


def read_until_an_error(response: Response) -> None:
    with contextlib.suppress(IndexError):
        for chunk in response.iter_bytes():
            chunk[99]


@pytest.mark.parametrize(
    "act",
    [
        lambda response: list(response.iter_bytes()),
        lambda response: response.content,
        lambda response: response.close(),
        lambda response: next(response.iter_bytes()),
        read_in_a_with_block,
        read_until_an_error,
    ],
    ids=["read", "content", "close", "one chunk", "with", "error"],
)
def test_a_streamed_answer_gives_its_connection_back_once(
    act: Callable[[Response], object],
) -> None:
    assert ends(act).closed == 1


def test_an_error_of_the_connection_ends_the_iteration_and_closes() -> None:
    whole = reply(200, b"0123456789", *signed(b"x").headers.items(), length=99)

    with (
        Server(lambda _: [whole, Action.CLOSE]) as server,
        client_at(server.origin) as client,
        client["v3"].x.get(stream=True) as response,
    ):
        with pytest.raises(ProtocolError):
            list(response.iter_bytes())

        assert not response.verified
        with pytest.raises(ResponseBodyError):
            response.iter_bytes()


# Constant memory

CHUNK = bytes(range(256)) * 256
COUNT = 800
SIZE = len(CHUNK) * COUNT  # 52 MB


def large(received: Received) -> Iterator[bytes]:
    yield large_head()
    for _ in range(COUNT):
        yield CHUNK


@functools.lru_cache(1)
def large_head() -> bytes:
    return reply(200, b"", *proof(CHUNK * COUNT).items(), length=SIZE)


@pytest.mark.parametrize("act", ["iter_bytes", "sink path", "sink file"])
def test_fifty_megabytes_are_verified_in_constant_memory(act: str, tmp_path: Any) -> None:
    with Server(large) as server, client_at(server.origin) as client:
        take(client, act, tmp_path / "warm")  # what is loaded on first use is not counted
        tracemalloc.start()
        response, size = take(client, act, tmp_path / "file")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()

    assert response.verified
    assert size == SIZE
    assert peak < 5_000_000


def take(client: Any, act: str, path: Any) -> tuple[Response, int]:
    if act == "iter_bytes":
        with client["v3"].x.get(stream=True) as response:
            return response, sum(map(len, response.iter_bytes()))
    if act == "sink path":
        response = client["v3"].x.get(sink=path)
    else:
        with path.open("wb") as file:
            response = client["v3"].x.get(sink=file)
    return response, path.stat().st_size


def test_fifty_megabytes_with_one_wrong_byte_are_refused(tmp_path: Any) -> None:
    def tampered(received: Received) -> Iterator[bytes]:
        yield from list(large(received))[:-1]
        yield CHUNK[:-1] + b"\0"

    with (
        Server(tampered) as server,
        client_at(server.origin) as client,
        pytest.raises(SignatureMismatchError),
    ):
        client["v3"].x.get(sink=tmp_path / "file")

    assert list(tmp_path.iterdir()) == []


# Showing and copying


def test_repr_tells_the_status_and_whether_it_is_proved() -> None:
    assert repr(get(signed())) == "<Response 200 GET /v3/x (verified)>"
    assert repr(made()) == "<Response 200 GET /v3/x?… (not verified)>"


def test_the_repr_of_a_request_leaves_the_query_out() -> None:
    request = Request("GET", "https://h", "/v3/x?token=secret")

    assert repr(request) == "<Request GET https://h/v3/x?…>"
    assert request.url == "https://h/v3/x?token=secret"


def pickled(response: Response) -> Any:
    return pickle.loads(pickle.dumps(response))


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickled])
def test_a_copy_has_the_body_that_was_read(copied: Callable[[Response], Response]) -> None:
    response = get(signed(), stream=True)
    response.content  # noqa: B018 - read, to be copied

    found = copied(response)

    assert (found.content, found.verified, found.status_code) == (b'{"ok":true}', True, 200)
    assert found.headers.masked() == response.headers.masked()
    assert found.request.url == response.request.url


def test_the_copy_of_a_body_on_its_way_has_none() -> None:
    terminal = Terminal(signed())
    response = client_of(terminal)["v3"].x.get(stream=True)

    found = pickle.loads(pickle.dumps(response))
    found.close()

    assert terminal.closed == 0
    with pytest.raises(ResponseBodyError):
        found.content  # noqa: B018 - reading it is the test


def test_a_changed_copy_of_a_request_leaves_the_original() -> None:
    request = Request("POST", "https://h", "/v3/x", body=b"a")

    changed = request.with_body(b"b", {"X": "1"}, signed_body=b"m").with_headers({"Y": "2"})

    assert (changed.body, changed.signed_body, dict(changed.headers)) == (
        b"b",
        b"m",
        {"X": "1", "Y": "2"},
    )
    assert (request.body, request.signed_body, dict(request.headers)) == (b"a", b"a", {})
    assert dict(changed.without_headers("x").headers) == {"Y": "2"}


def test_a_response_of_a_plugins_own_says_that_nobody_verified_it() -> None:
    assert made().unverified_reason == "not looked at by a verifier"


def test_json_and_content_agree() -> None:
    value = {"a": [1, 2.5, None, True, "商户"]}
    response = get(unsigned(json.dumps(value).encode(), 404), http_errors=False)

    assert response.json() == value == json.loads(response.content)


def test_reading_at_most_does_not_hide_that_a_2xx_answer_is_unproved() -> None:
    response = get(replace(signed(b'{"a":1}'), body=b'{"a":2}'), stream=True)

    with pytest.raises(SignatureMismatchError):
        response.read_at_most(100)


class Chunks:
    """A body that can be watched disappearing."""

    def __init__(self) -> None:
        self._pieces = iter([b'{"ok":', b"true}"])

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        return next(self._pieces)


@pytest.mark.parametrize("read", [0, 1])
def test_a_streamed_answer_that_is_dropped_needs_no_garbage_collector(read: int) -> None:
    bodies, answer = [Chunks()], signed()
    seen = weakref.ref(bodies[0])
    client = client_of(
        lambda request, _: Response(200, answer.headers, bodies.pop(), request=request)
    )
    response: Any = client["v3"].x.get(stream=True)
    chunks: Any = response.iter_bytes() if read else None
    for _ in range(read):
        next(chunks)
    client.close()

    gc.disable()
    try:
        del response, chunks
        assert seen() is None
    finally:
        gc.enable()
