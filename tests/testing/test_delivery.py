"""How answers go over the wire: at once and whole, or as a Delivery says."""

from __future__ import annotations

import http.client
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from support.waiting import wait_until
from werkzeug import Request, Response

from wechatpay_chain.exceptions import TransportError
from wechatpay_chain.testing import Answer, Platform
from wechatpay_chain.testing._message.answer import DELIVERY, Delivery
from wechatpay_chain.testing._server.server import KeepAliveServer

if TYPE_CHECKING:
    from wechatpay_chain import Client

PATH = "/v3/things"
BODY = b'{"a":"' + b"x" * 80 + b'"}'
WHOLE = b"0123456789" * 4


@pytest.fixture
def server() -> Iterator[KeepAliveServer]:
    """A bare server whose requests name their delivery, by a number in the path."""
    with KeepAliveServer("127.0.0.1", 0, _answer, on_head=_on_head) as started:
        yield started


DELIVERIES = {
    "/": Delivery(),
    "/late": Delivery(delay_head=0.1),
    "/slow": Delivery(delay_body_per_chunk=0.03, chunk=10),
    "/cut": Delivery(truncate_at=15),
    "/nothing": Delivery(truncate_at=0),
    "/unread": Delivery(reset_before_reading=True),
    "/unanswered": Delivery(reset_before_answer=True),
    "/never": Delivery(delay_head=60),
    "/endless": Delivery(delay_body_per_chunk=60),
}
SERVED: list[str] = []


def _answer(request: Request) -> Response:
    SERVED.append(request.path)
    request.environ[DELIVERY] = DELIVERIES[request.path]
    return Response(WHOLE)


def _on_head(environ: dict[str, Any]) -> Delivery | None:
    found = DELIVERIES[environ["PATH_INFO"]]
    return found if found.reset_before_reading else None


@pytest.fixture
def line(server: KeepAliveServer) -> Iterator[http.client.HTTPConnection]:
    SERVED.clear()
    with closing(http.client.HTTPConnection("127.0.0.1", server.port, timeout=5)) as made:
        yield made


def test_an_answer_without_a_delivery_comes_whole(line: http.client.HTTPConnection) -> None:
    for _ in range(3):
        line.request("POST", "/", b"body")
        assert line.getresponse().read() == WHOLE


def test_a_late_head_comes_late(line: http.client.HTTPConnection) -> None:
    began = time.monotonic()
    line.request("GET", "/late")
    assert line.getresponse().read() == WHOLE
    assert time.monotonic() - began >= 0.1


def test_a_slow_body_comes_in_pieces_after_its_head(line: http.client.HTTPConnection) -> None:
    line.request("GET", "/slow")
    began = time.monotonic()
    answer = line.getresponse()
    head = time.monotonic() - began
    assert answer.read() == WHOLE
    assert time.monotonic() - began >= 4 * 0.03 > head


@pytest.mark.parametrize(("path", "length"), [("/cut", 15), ("/nothing", 0)])
def test_a_truncated_body_ends_before_its_length(
    line: http.client.HTTPConnection, path: str, length: int
) -> None:
    line.request("GET", path)
    answer = line.getresponse()
    assert answer.headers["Content-Length"] == str(len(WHOLE))
    with pytest.raises(http.client.IncompleteRead) as caught:
        answer.read()
    assert len(caught.value.partial) == length


def test_a_connection_is_reset_with_its_body_unread(server: KeepAliveServer) -> None:
    SERVED.clear()
    with closing(socket.create_connection(("127.0.0.1", server.port), 5)) as raw:
        raw.sendall(b"POST /unread HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n")  # and no body
        with pytest.raises(ConnectionResetError):
            raw.recv(1)
    assert SERVED == []


def test_a_connection_is_reset_after_the_request_was_served(server: KeepAliveServer) -> None:
    SERVED.clear()
    with closing(socket.create_connection(("127.0.0.1", server.port), 5)) as raw:
        raw.sendall(b"POST /unanswered HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody")
        with pytest.raises(ConnectionResetError):
            raw.recv(1)
    assert SERVED == ["/unanswered"]


@pytest.mark.parametrize("path", ["/never", "/endless"])
def test_stop_does_not_wait_for_what_is_delayed(server: KeepAliveServer, path: str) -> None:
    before = set(threading.enumerate())
    with closing(socket.create_connection(("127.0.0.1", server.port), 5)) as raw:
        raw.sendall(b"GET %b HTTP/1.1\r\nHost: a\r\n\r\n" % path.encode())
        wait_until(lambda: SERVED[-1:] == [path])
        began = time.monotonic()
        server.stop()
        assert time.monotonic() - began < 1
    server.start()
    for thread in set(threading.enumerate()) - before - {server.server_thread}:
        thread.join(1)
        assert not thread.is_alive()


def test_an_interim_answer_is_sent_before_the_body(server: KeepAliveServer) -> None:
    with closing(socket.create_connection(("127.0.0.1", server.port), 5)) as raw:
        raw.sendall(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n")
        raw.sendall(b"Expect: 100-continue\r\n\r\n")
        assert raw.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        raw.sendall(b"body")
        assert raw.recv(12) == b"HTTP/1.1 200"


def test_an_answer_of_the_platform_may_carry_a_delivery(platform: Platform, client: Client) -> None:
    cut = Answer(200, BODY, delivery=Delivery(truncate_at=20))
    platform.expect("GET", PATH).respond(lambda _call: cut)
    with pytest.raises(TransportError):
        client[PATH].get()
