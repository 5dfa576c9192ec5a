from __future__ import annotations

import gc
import pickle
import ssl
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from support.servers import ForwardProxy, FullBacklog, Server, SocksProxy, reply, unused_port

from wechatpay_chain._transport.connections import Proxy
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain.exceptions import (
    ConnectTimeoutError,
    ProtocolError,
    ProxyError,
    RequestOptionError,
    TLSError,
    TransportError,
)
from wechatpay_chain.message import Headers, Request

BASIC = "Basic dXNlcjpzM2NyZXQvOg=="  # base64 of "user:s3cret/:"
CREDENTIALS = "user:s3cret%2F%3A@"
TARGET = "/v3/a%2fb?c=%7b"


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA(key_type=trustme.KeyType.ECDSA)


@pytest.fixture
def plain() -> Iterator[Server]:
    with Server(lambda _: reply(200, b"plain")) as server:
        yield server


@pytest.fixture(scope="module")
def context(ca: trustme.CA) -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert("127.0.0.1", key_type=trustme.KeyType.ECDSA).configure_cert(made)
    return made


@pytest.fixture
def secured(context: ssl.SSLContext) -> Iterator[Server]:
    with Server(lambda _: reply(200, b"secured"), context=context) as server:
        yield server


@pytest.fixture
def verify(ca: trustme.CA, tmp_path: Path) -> Path:
    ca.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    return tmp_path / "ca.pem"


def get(server: Server) -> Request:
    return Request("GET", server.origin, TARGET, headers=Headers({"Authorization": "signed"}))


def failure(transport: Transport, server: Server) -> TransportError:
    with pytest.raises(TransportError) as caught:
        transport(get(server), {})
    text = "".join(traceback.format_exception(caught.value))
    assert "s3cret" not in text
    assert BASIC not in text
    assert caught.value.sent is False
    return caught.value


def test_a_plain_request_is_forwarded_with_its_target_unchanged(plain: Server) -> None:
    with ForwardProxy(authorization=BASIC) as proxy:
        transport = Transport(proxy=f"http://{CREDENTIALS}{proxy.address}")
        assert transport(get(plain), {}).content == b"plain"
        transport.close()
    assert plain.received[0].target == TARGET
    assert plain.received[0].header("Host") == plain.origin.removeprefix("http://")
    assert proxy.received[0].target == plain.origin + TARGET


def test_tls_goes_through_a_tunnel_that_sees_no_request(secured: Server, verify: Path) -> None:
    with ForwardProxy(authorization=BASIC) as proxy:
        transport = Transport(proxy=f"http://{CREDENTIALS}{proxy.address}", verify=verify)
        for _ in range(2):
            assert transport(get(secured), {}).content == b"secured"
        transport.close()
    [connect] = proxy.received
    assert (connect.method, connect.target) == ("CONNECT", secured.origin.removeprefix("https://"))
    assert connect.header("Authorization") is None
    assert [received.target for received in secured.received] == [TARGET] * 2
    assert secured.received[0].header("Proxy-Authorization") is None
    assert secured.received[0].header("Host") == secured.origin.removeprefix("https://")


def test_a_proxy_of_a_call_counts_for_that_call_only(plain: Server) -> None:
    with ForwardProxy() as proxy:
        transport = Transport()
        transport(get(plain), {"proxy": f"http://{proxy.address}"})
        transport(get(plain), {})
        transport.close()
    assert len(proxy.received) == 1
    assert proxy.received[0].header("Proxy-Authorization") is None


def test_the_server_in_the_tunnel_is_verified(secured: Server) -> None:
    with ForwardProxy() as proxy:
        error = failure(Transport(proxy=f"http://{proxy.address}"), secured)
    assert type(error) is TLSError


def test_a_refused_tunnel_is_a_proxy_error(secured: Server) -> None:
    with ForwardProxy(authorization="Basic other") as proxy:
        error = failure(Transport(proxy=f"http://{CREDENTIALS}{proxy.address}"), secured)
    assert type(error) is ProxyError
    assert error.__cause__ is None
    assert "407" in str(error)
    assert f"through the proxy http://***@{proxy.address}" in str(error)


ECHOES = [
    f"HTTP/1.1 407 {BASIC} user:s3cret/: no entry",
    f"HTTP/1.1 5{BASIC} user:s3cret/:",
    f"{BASIC} user:s3cret/:",
]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # as below
@pytest.mark.parametrize("line", ECHOES)
def test_a_proxy_that_echoes_the_credentials_is_not_quoted(line: str, secured: Server) -> None:
    with ForwardProxy(answer=f"{line}\r\n\r\n".encode()) as proxy:
        error = failure(Transport(proxy=f"http://{CREDENTIALS}{proxy.address}"), secured)
    assert type(error) is ProxyError
    assert ("it answered 407 (through the proxy" in str(error)) is (" 407 " in line)
    assert (error.__cause__, error.__context__) == (None, None)
    assert not [word for word in (b"s3cret", BASIC.encode()) if word in pickle.dumps(error)]
    gc.collect()


def test_a_refusal_shows_only_its_status_without_credentials_too(secured: Server) -> None:
    with ForwardProxy(answer=b"HTTP/1.1 403 Some Words\r\n\r\n") as proxy:
        error = failure(Transport(proxy=f"http://{proxy.address}"), secured)
    assert "the proxy failed: it answered 403 (through the proxy" in str(error)


def test_a_proxy_that_forwards_and_echoes_the_credentials_is_not_quoted(plain: Server) -> None:
    with ForwardProxy(
        answer=f"HTTP/1.1 407 {BASIC}\r\nContent-Length: 0\r\n\r\n".encode()
    ) as proxy:
        transport = Transport(proxy=f"http://{CREDENTIALS}{proxy.address}")
        answer = transport(get(plain), {})
        transport.close()
    assert (answer.status_code, answer.reason) == (407, "")
    with ForwardProxy(answer=f"{BASIC}\r\n\r\n".encode()) as proxy:
        transport = Transport(proxy=f"http://{CREDENTIALS}{proxy.address}")
        with pytest.raises(ProtocolError) as caught:
            transport(get(plain), {})
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)


# http.client of Python 3.10 leaves the socket of such an answer to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("answer", [b"not http\r\n\r\n", b""])
def test_a_proxy_that_answers_nonsense_is_a_proxy_error(answer: bytes, secured: Server) -> None:
    with ForwardProxy(answer=answer) as proxy:
        error = failure(Transport(proxy=f"http://{proxy.address}"), secured)
    assert type(error) is ProxyError
    del error
    gc.collect()


@pytest.mark.parametrize("kind", ["plain", "secured"])
def test_a_proxy_that_cannot_be_reached(kind: str, request: pytest.FixtureRequest) -> None:
    server = request.getfixturevalue(kind)
    transport = Transport(proxy=f"http://{CREDENTIALS}127.0.0.1:{unused_port()}")
    error = failure(transport, server)
    assert type(error) is ProxyError
    assert "Connection refused" in str(error)
    assert "check proxy=" in str(error)


def test_a_proxy_that_does_not_answer_in_time(plain: Server) -> None:
    with FullBacklog() as port:
        transport = Transport(proxy=f"http://127.0.0.1:{port}", connect_timeout=0.1)
        assert type(failure(transport, plain)) is ConnectTimeoutError


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("http://u:s3cret@h:8080", "http://***@h:8080"),
        ("http://h", "http://h:80"),
        ("https://u:s3cret@h", "https://***@h:443"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_a_proxy_shows_no_credentials(text: str, shown: str) -> None:
    assert repr(Proxy(text)) == shown
    assert repr(Transport(proxy=text)).endswith(f", proxy={shown}>")


def test_credentials_are_utf_8() -> None:
    fields = Proxy("http://u:%E4%B8%AD@h").headers()
    assert fields == {"Proxy-Authorization": "Basic dTrkuK0="}


@pytest.mark.parametrize(
    "proxy",
    ["ftp://u:s3cret@h:1", "u:s3cret@h:8080", "http://", "http://u:s3cret@h:99999999", "", 5],
)
def test_a_proxy_that_cannot_be_read_is_refused(proxy: Any, plain: Server) -> None:
    for call in (lambda: Transport(proxy=proxy), lambda: Transport()(get(plain), {"proxy": proxy})):
        with pytest.raises(RequestOptionError, match="proxy must read http://") as caught:
            call()
        assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("kind", ["plain", "secured"])
def test_the_way_to_the_proxy_may_be_tls_itself(
    kind: str, context: ssl.SSLContext, verify: Path, request: pytest.FixtureRequest
) -> None:
    server = request.getfixturevalue(kind)
    with ForwardProxy(authorization=BASIC, context=context) as proxy:
        transport = Transport(proxy=f"https://{CREDENTIALS}{proxy.address}", verify=verify)
        assert transport(get(server), {}).text == kind
        transport.close()
    assert len(proxy.received) == 1


@pytest.mark.parametrize("kind", ["plain", "secured"])
def test_a_socks_proxy(kind: str, verify: Path, request: pytest.FixtureRequest) -> None:
    pytest.importorskip("socks", reason="SOCKS proxies need PySocks, which is optional")
    server = request.getfixturevalue(kind)
    with SocksProxy(b"user", b"s3cret/:") as proxy:
        address = f"socks5://{CREDENTIALS}127.0.0.1:{proxy.port}"
        transport = Transport(proxy=address, verify=verify)
        assert transport(get(server), {}).text == kind
        transport.close()


# PySocks leaves the socket of a refused connection to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_socks_proxy_that_refuses_is_a_proxy_error(plain: Server) -> None:
    pytest.importorskip("socks", reason="SOCKS proxies need PySocks, which is optional")
    with SocksProxy(b"user", b"other") as proxy:
        transport = Transport(proxy=f"socks5://{CREDENTIALS}127.0.0.1:{proxy.port}")
        assert type(failure(transport, plain)) is ProxyError
    gc.collect()


@pytest.mark.parametrize("scheme", ["socks4", "socks4a", "socks5", "socks5h"])
def test_a_socks_proxy_needs_pysocks(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "socks", None)
    with pytest.raises(RequestOptionError, match=r"pip install 'urllib3\[socks\]'"):
        Transport(proxy=f"{scheme}://u:s3cret@127.0.0.1")
