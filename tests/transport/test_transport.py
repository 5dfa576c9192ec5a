from __future__ import annotations

import gzip
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from support.rows import for_each
from support.servers import Action, Received, Server, reply, unused_port

from wechatpay_chain._transport.connections import Origin, Route
from wechatpay_chain._transport.pools import Pool
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain.exceptions import ReadTimeoutError, RequestOptionError
from wechatpay_chain.message import Headers, Request, Response


def ok(received: Received) -> bytes:
    return reply(200, b'{"ok":true}')


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(ok) as made:
        yield made


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport(timeout=5)
    yield made
    made.close()


def request(
    origin: str,
    method: str = "GET",
    target: str = "/v3/x",
    body: bytes = b"",
    **fields: str,
) -> Request:
    headers = Headers({name.replace("_", "-"): value for name, value in fields.items()})
    return Request(method, origin, target, headers=headers, body=body)


# What goes over the wire


@pytest.mark.parametrize(
    "target",
    [
        "/v3/certificates",
        "/v3/a%2fb/%2F/%e4%b8%ad",
        "/v3/a/../b/./c//d",
        "/v3/x?a=%7B%22b%22%3A1%7D&c=1+2&d=*'()!~",
        "/v3/x?",
        "/v3/x#not-a-fragment",
        "/v3/applyment4sub/applyment/",
    ],
)
def test_the_target_is_sent_exactly_as_given(
    target: str, server: Server, transport: Transport
) -> None:
    transport(request(server.origin, target=target), {})
    assert server.received[0].target == target


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("size", [1, 400, 65536, 65537, 3_000_000])
def test_method_and_body_are_sent_exactly_as_given(
    method: str, size: int, server: Server, transport: Transport
) -> None:
    body = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    transport(request(server.origin, method, body=body), {})
    assert (server.received[0].method, server.received[0].body) == (method, body)
    assert server.received[0].header("Content-Length") == str(size)
    assert server.received[0].header("Transfer-Encoding") is None


@pytest.mark.parametrize(
    ("method", "length"),
    [("GET", None), ("DELETE", None), ("POST", "0"), ("PUT", "0"), ("PATCH", "0")],
)
def test_without_a_body_only_writes_state_a_length(
    method: str, length: str | None, server: Server, transport: Transport
) -> None:
    transport(request(server.origin, method), {})
    assert server.received[0].header("Content-Length") == length


def test_no_header_is_added_but_host(server: Server, transport: Transport) -> None:
    transport(request(server.origin, User_Agent="mine", Accept="application/json"), {})
    assert server.received[0].headers == (
        ("host", server.origin.removeprefix("http://")),
        ("user-agent", "mine"),
        ("accept", "application/json"),
    )


def test_a_callers_accept_encoding_is_sent(server: Server, transport: Transport) -> None:
    transport(request(server.origin, accept_encoding="gzip"), {})
    assert server.received[0].header("Accept-Encoding") == "gzip"


def test_a_length_that_a_caller_states_rightly_is_sent_once(
    server: Server, transport: Transport
) -> None:
    transport(request(server.origin, "POST", body=b"x" * 70_000, content_length="70000"), {})
    assert [k for k, _ in server.received[0].headers].count("content-length") == 1


def test_a_value_in_iso_8859_1_is_sent(server: Server, transport: Transport) -> None:
    transport(request(server.origin, X_Name="caf\xe9"), {})
    assert server.received[0].header("X-Name") == "caf\xe9"


@for_each(
    "name, value",
    [
        ("X-Evil", "a\r\nX-Injected: 1"),
        ("X-Evil", "a\nb"),
        ("X-Evil", "a\rb"),
        ("X-Evil", "a\0b"),
        ("X-Evil", "secret 中文"),
        ("X-Evil", 5),
        ("X Evil", "secret"),
        ("X-Evil:", "secret"),
        ("", "secret"),
        ("Transfer-Encoding", "chunked"),
        ("Content-Length", "17"),
    ],
)
def test_an_unsendable_header_is_refused_by_name(
    name: str, value: Any, server: Server, transport: Transport
) -> None:
    with pytest.raises(RequestOptionError) as caught:
        transport(Request("GET", server.origin, "/", headers=Headers({name: value})), {})
    assert repr(name) in str(caught.value)
    assert "secret" not in str(caught.value)
    assert server.connections == 0


@pytest.mark.parametrize(
    ("method", "target"),
    [("GET", "v3/x"), ("GET", "/v3/a b"), ("GET", "/v3/中"), ("GET", "/a\r\nb"), ("G T", "/v3")],
)
def test_a_request_line_that_is_not_http_is_refused(
    method: str, target: str, server: Server, transport: Transport
) -> None:
    with pytest.raises(RequestOptionError, match="percent-encoded"):
        transport(request(server.origin, method, target), {})
    assert server.connections == 0


# What comes back


def test_status_reason_headers_and_body_are_returned(transport: Transport) -> None:
    with Server(lambda _: reply(201, b"made", ("Request-ID", "08F7"))) as server:
        asked = request(server.origin)
        answer = transport(asked, {})
    assert (answer.status_code, answer.reason, answer.content) == (201, "Status 201", b"made")
    assert answer.request_id == "08F7"
    assert answer.request is asked
    assert not answer.streamed
    assert 0 < answer.elapsed < 5


def test_repeated_fields_are_joined(transport: Transport) -> None:
    with Server(lambda _: reply(200, b"", ("X-A", "1"), ("x-b", "2"), ("x-a", "3"))) as server:
        answer = transport(request(server.origin), {})
    assert answer.headers["X-A"] == "1, 3"


@pytest.mark.parametrize("options", [{}, {"stream": True}])
def test_a_204_is_an_empty_body(options: Any, transport: Transport) -> None:
    with Server(lambda _: reply(204)) as server:
        answers = [transport(request(server.origin, "POST"), options) for _ in range(2)]
    assert [(answer.status_code, answer.content) for answer in answers] == [(204, b"")] * 2
    assert server.connections == 1


def test_an_html_502_is_returned_as_it_is(transport: Transport) -> None:
    page = b"<html><h1>502 Bad Gateway</h1></html>"
    with Server(lambda _: reply(502, page, ("Content-Type", "text/html"))) as server:
        answer = transport(request(server.origin), {})
    assert (answer.status_code, answer.content) == (502, page)


@pytest.mark.parametrize("status", [429, 500, 503])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_answer_with_retry_after_is_not_retried(
    status: int, method: str, transport: Transport
) -> None:
    with Server(lambda _: reply(status, b"busy", ("Retry-After", "0"))) as server:
        assert transport(request(server.origin, method), {}).status_code == status
    assert len(server.received) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(status: int, transport: Transport) -> None:
    with Server(lambda _: reply(status, b"", ("Location", "/elsewhere"))) as server:
        assert transport(request(server.origin), {}).headers["Location"] == "/elsewhere"
    assert len(server.received) == 1


def test_cookies_are_not_kept(transport: Transport) -> None:
    with Server(lambda _: reply(200, b"", ("Set-Cookie", "a=b"))) as server:
        for _ in range(2):
            transport(request(server.origin), {})
    assert server.received[1].header("Cookie") is None


@pytest.mark.parametrize("options", [{}, {"stream": True}])
def test_gzip_is_decoded(options: Any, transport: Transport) -> None:
    packed = gzip.compress(b"plain" * 100_000)
    with Server(lambda _: reply(200, packed, ("Content-Encoding", "gzip"))) as server:
        assert transport(request(server.origin), options).content == b"plain" * 100_000


def chunked(*chunks: bytes) -> bytes:
    body = b"".join(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body


@pytest.mark.parametrize("options", [{}, {"stream": True}])
def test_a_chunked_body_is_put_together(options: Any, transport: Transport) -> None:
    with Server(lambda _: chunked(b"one", b"two", b"")) as server:
        for _ in range(2):
            assert transport(request(server.origin), options).content == b"onetwo"
    assert server.connections == 1


def test_environment_proxies_are_not_used(
    server: Server, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{unused_port()}")
    assert transport(request(server.origin), {}).status_code == 200


# Connections


def test_a_connection_is_reused(server: Server, transport: Transport) -> None:
    for method in ("GET", "POST", "DELETE"):
        transport(request(server.origin, method), {})
    assert [received.connection for received in server.received] == [1, 1, 1]


def test_an_idle_connection_is_dropped_before_the_server_does(
    server: Server, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Pool, "idle_limit", -1.0)  # what is idle at all is so for too long
    for _ in range(2):
        transport(request(server.origin), {})
    assert [received.connection for received in server.received] == [1, 2]


@pytest.mark.parametrize(("idle", "reused"), [(0.0, True), (7.0, True), (7.1, False)])
def test_seven_idle_seconds_are_the_limit(idle: float, reused: bool, server: Server) -> None:
    now = [100.0]
    pool = Pool(Route(Origin.parse(server.origin), None, None), 4, clock=lambda: now[0])
    connection = pool.route.connection(5)
    connection.connect()
    pool.give(connection)
    now[0] += idle
    assert pool.take() is (connection if reused else None)
    assert connection.is_closed is not reused
    connection.close()


def test_the_surplus_of_a_burst_is_closed_when_it_is_too_old(server: Server) -> None:
    now = [100.0]
    pool = Pool(Route(Origin.parse(server.origin), None, None), 4, clock=lambda: now[0])
    old, new = pool.route.connection(5), pool.route.connection(5)
    for connection in (old, new):
        connection.connect()
        pool.give(connection)
        now[0] += 5
    pool.give(taken := pool.take() or old)
    assert taken is new
    assert (old.is_closed, new.is_closed) == (True, False)
    pool.close()


def test_a_connection_that_the_server_closed_is_replaced(transport: Transport) -> None:
    with Server(lambda _: [reply(200, b"bye"), Action.CLOSE]) as server:
        for _ in range(2):
            assert transport(request(server.origin), {}).content == b"bye"
            assert server.all_closed_within(5)
    assert server.connections == 2


def test_connection_close_is_obeyed(transport: Transport) -> None:
    with Server(lambda _: reply(200, b"bye", ("Connection", "close"))) as server:
        for _ in range(2):
            assert transport(request(server.origin), {}).content == b"bye"
    assert server.connections == 2


def test_more_threads_than_connections_kept_are_not_held_up() -> None:
    together = threading.Barrier(12)

    def script(received: Received) -> bytes:
        together.wait(5)  # all twelve are on their way at once, or this fails
        return reply(200, received.target.encode())

    transport = Transport(concurrency=3, timeout=5)
    with Server(script) as server, ThreadPoolExecutor(12) as threads:
        targets = [f"/v3/{number}" for number in range(12)]
        answers = threads.map(lambda t: transport(request(server.origin, target=t), {}), targets)
        assert [answer.text for answer in answers] == targets
        assert len(idle_connections(transport)) == 3
        transport.close()


def pools(transport: Transport) -> list[Pool]:
    [found] = transport._by_process.values()
    return list(found._pools.values())


def idle_connections(transport: Transport) -> list[object]:
    return [held for pool in pools(transport) for held in pool._idle]


def test_threads_share_connections_without_mixing_answers(server: Server) -> None:
    transport = Transport(concurrency=8)
    with Server(lambda received: reply(200, received.target.encode())) as echo:
        with ThreadPoolExecutor(8) as threads:
            targets = [f"/v3/{number}" for number in range(400)]
            found = threads.map(lambda t: transport(request(echo.origin, target=t), {}), targets)
            assert [answer.text for answer in found] == targets
        assert echo.connections <= 8
        transport.close()


def test_closing_closes_idle_connections_and_a_later_call_opens_new_ones(server: Server) -> None:
    transport = Transport()
    for _ in range(2):
        transport(request(server.origin), {})
        transport.close()
    assert server.connections == 2


def test_a_connection_in_use_while_closing_is_closed_after_its_answer(
    server: Server, transport: Transport
) -> None:
    answer = transport(request(server.origin), {"stream": True})
    [pool] = pools(transport)
    transport.close()
    assert answer.content == b'{"ok":true}'
    assert not pool._idle


def test_a_dropped_transport_leaves_no_socket_behind(server: Server) -> None:
    Transport()(request(server.origin), {})  # pytest turns a ResourceWarning into a failure


FORKED = """
import os, sys
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain.message import Request
transport = Transport(timeout=5)
def call(name):
    return transport(Request("GET", sys.argv[1], "/" + name), {}).content == name.encode()
assert call("parent1")
child = os.fork()
if child == 0:
    done = call("child1") and call("child2")
    os._exit(0 if done and list(transport._by_process) == [os.getpid()] else 1)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert call("parent2")
transport.close()
"""


def test_a_forked_child_has_connections_of_its_own() -> None:
    with Server(lambda received: reply(200, received.target[1:].encode())) as server:
        command = [sys.executable, "-W", "error", "-c", FORKED, server.origin]
        subprocess.run(command, check=True, timeout=30)
    by_name = {received.target: received.connection for received in server.received}
    assert by_name == {"/parent1": 1, "/child1": 2, "/child2": 2, "/parent2": 1}


# Streams


def test_a_stream_goes_through_in_constant_memory(transport: Transport) -> None:
    megabytes, piece = 50, bytes(1_000_000)
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (megabytes * len(piece))
    with Server(lambda _: [head, *[piece] * megabytes]) as server:
        answer = transport(request(server.origin), {"stream": True})
        tracemalloc.start()
        total = sum(len(chunk) for chunk in answer.iter_bytes())
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert total == megabytes * len(piece)
    assert peak < 5_000_000


@pytest.mark.parametrize("options", [{"stream": True}, {"sink": "ignored"}])
def test_a_stream_gives_its_connection_back_at_its_end(
    options: Any, server: Server, transport: Transport
) -> None:
    for _ in range(2):
        answer = transport(request(server.origin), options)
        assert answer.streamed
        assert b"".join(answer.iter_bytes()) == b'{"ok":true}'
    assert server.connections == 1


def leave_in_a_with_block(answer: Response) -> None:
    with answer:
        assert next(answer.iter_bytes())


def leave_unread(answer: Response) -> None:
    answer.close()


def leave_by_break(answer: Response) -> None:
    for _ in answer.iter_bytes():
        break


@pytest.mark.parametrize("leave", [leave_in_a_with_block, leave_unread, leave_by_break])
@pytest.mark.parametrize("field", [b"Content-Length: 100000000", b"Connection: close"])
def test_an_abandoned_stream_closes_its_connection(
    field: bytes, leave: Any, transport: Transport
) -> None:
    ended = threading.Event()

    def script(received: Received) -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n" + field + b"\r\n\r\n"
        try:
            for _ in range(100):
                yield bytes(1_000_000)
        finally:
            ended.set()

    with Server(script) as server:
        answer = transport(request(server.origin), {"stream": True})
        leave(answer)  # which is still referred to: closing must not wait for its end
        assert ended.wait(5)
        assert idle_connections(transport) == []


def test_a_stream_that_lasts_until_the_connection_closes_is_read(transport: Transport) -> None:
    endless = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
    with Server(lambda _: [endless, b"until ", b"the end", Action.CLOSE]) as server:
        assert transport(request(server.origin), {"stream": True}).content == b"until the end"


# Settings


@for_each("option", ["timeout", "connect_timeout", "read_timeout"])
@for_each(
    "value",
    [0, -1, 0.0, True, False, float("nan"), float("inf"), 1e10, "5", (1, 2), "5" * 5000],
)
def test_a_time_limit_is_a_positive_number(option: str, value: Any, server: Server) -> None:
    with pytest.raises(RequestOptionError, match=f"^{option} must be a number of seconds"):
        Transport(**{option: value})
    options: Any = {option: value}
    with pytest.raises(RequestOptionError, match=f"^{option} must be a number of seconds"):
        Transport()(request(server.origin), options)
    assert server.connections == 0


@pytest.mark.parametrize("value", [10**5000, -(10**5000)], ids=["above", "below"])
@for_each("option", ["timeout", "connect_timeout", "read_timeout"])
def test_a_number_too_long_to_be_written_out_is_refused(option: str, value: Any) -> None:
    with pytest.raises(RequestOptionError, match=r"got an integer of more than 64 bits") as caught:
        Transport(**{option: value})
    assert caught.value.option == option


@for_each(
    "own, of_the_call, limit",
    [
        ({"timeout": 0.11}, {}, "0.11"),
        ({"timeout": 9, "read_timeout": 0.12}, {}, "0.12"),
        ({"read_timeout": 9}, {"timeout": 0.13}, "0.13"),
        ({"read_timeout": 9, "timeout": 9}, {"timeout": 9, "read_timeout": 0.14}, "0.14"),
        ({"read_timeout": 0.15}, {"connect_timeout": 9}, "0.15"),
        ({"timeout": 0.16}, {"timeout": None}, "0.16"),
    ],
)
def test_the_nearest_and_most_special_time_limit_counts(
    own: Any, of_the_call: Any, limit: str
) -> None:
    with (
        Server(lambda _: [Action.HANG]) as server,
        pytest.raises(ReadTimeoutError, match=f"read_timeout={limit} s"),
    ):
        Transport(**own)(request(server.origin), of_the_call)


def test_the_defaults_are_ten_seconds_to_connect_and_thirty_to_read() -> None:
    assert repr(Transport()) == "<Transport connect_timeout=10, read_timeout=30, verify=True>"


@for_each(
    "origin",
    [
        "ftp://127.0.0.1",
        "127.0.0.1",
        "http://",
        "http://user:secret@127.0.0.1",
        "http://127.0.0.1/v3",
        "http://127.0.0.1?a",
        "http://[::1",
        "http://127.0.0.1:99999999",
    ],
)
def test_an_origin_is_scheme_host_and_port_only(origin: str, transport: Transport) -> None:
    with pytest.raises(RequestOptionError) as caught:
        transport(request(origin), {})
    assert "secret" not in str(caught.value)


def test_making_a_transport_opens_nothing() -> None:
    transport = Transport(proxy=f"http://127.0.0.1:{unused_port()}")
    assert transport._by_process == {}


def test_importing_the_transport_does_not_import_asyncio() -> None:
    code = "import sys, wechatpay_chain._transport.transport; sys.exit('asyncio' in sys.modules)"
    subprocess.run(
        [sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2], timeout=30
    )
