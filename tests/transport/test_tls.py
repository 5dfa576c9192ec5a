from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme
from support.rows import for_each
from support.servers import Action, Server, reply

from wechatpay_chain._transport.transport import Transport
from wechatpay_chain.exceptions import (
    ConnectError,
    ConnectTimeoutError,
    ProtocolError,
    RequestOptionError,
    ResponseBodyError,
    TLSError,
)
from wechatpay_chain.message import Request


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA(key_type=trustme.KeyType.ECDSA)


@pytest.fixture(scope="module")
def ca_file(ca: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    ca.cert_pem.write_to_path(str(path))
    return path


def serving(ca: trustme.CA, *names: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(*names, key_type=trustme.KeyType.ECDSA).configure_cert(context)
    return context


@pytest.fixture
def server(ca: trustme.CA) -> Iterator[Server]:
    with Server(lambda _: reply(200, b"fine"), context=serving(ca, "127.0.0.1")) as made:
        yield made


def get(origin: str) -> Request:
    return Request("GET", origin, "/v3/certificates?a=b")


def status(server: Server, verify: Any) -> int:
    transport = Transport(verify=verify, timeout=5)
    try:
        return transport(get(server.origin), {}).status_code
    finally:
        transport.close()


def test_a_certificate_of_the_given_ca_is_trusted(server: Server, ca_file: Path) -> None:
    assert status(server, ca_file) == 200
    assert status(server, str(ca_file)) == 200


def test_a_kept_tls_connection_is_reused(server: Server, ca_file: Path) -> None:
    transport = Transport(verify=ca_file)
    for options in ({}, {"stream": True}, {}):
        assert transport(get(server.origin), options).content == b"fine"  # type: ignore[arg-type]
    transport.close()
    assert server.connections == 1


@pytest.mark.skipif(shutil.which("openssl") is None, reason="a CA folder is made with openssl")
def test_a_certificate_of_a_ca_folder_is_trusted(server: Server, ca_file: Path) -> None:
    subprocess.run(["openssl", "rehash", str(ca_file.parent)], check=True, capture_output=True)
    assert status(server, ca_file.parent) == 200


def test_a_context_is_used_as_it_is(server: Server, ca_file: Path) -> None:
    assert status(server, ssl.create_default_context(cafile=str(ca_file))) == 200


def test_a_context_that_checks_no_host_name_is_taken_at_its_word(
    ca: trustme.CA, ca_file: Path
) -> None:
    context = ssl.create_default_context(cafile=str(ca_file))
    context.check_hostname = False
    with Server(lambda _: reply(200), context=serving(ca, "other.example")) as server:
        assert status(server, context) == 200


def test_an_unknown_ca_is_not_trusted(server: Server) -> None:
    with pytest.raises(TLSError) as caught:
        status(server, verify=True)
    assert caught.value.sent is False
    host = server.origin.removeprefix("https://")
    assert str(caught.value) == (
        f"GET {host}/v3/certificates: TLS failed: the certificate is not trusted (unable to get "
        "local issuer certificate); nothing was sent; check base_uri and this machine's clock; "
        "where the network inspects TLS or the CA is private, name the CA's file with verify="
    )
    assert server.received == []


def test_a_certificate_for_another_host_is_refused(ca: trustme.CA, ca_file: Path) -> None:
    with (
        Server(lambda _: reply(200), context=serving(ca, "other.example")) as server,
        pytest.raises(TLSError, match=r"certificate is not valid for '127\.0\.0\.1'") as caught,
    ):
        status(server, ca_file)
    assert caught.value.sent is False
    assert server.received == []


def test_verify_false_trusts_anybody_without_a_warning(ca: trustme.CA) -> None:
    with Server(lambda _: reply(200), context=serving(ca, "other.example")) as server:
        assert status(server, verify=False) == 200


def test_verify_of_a_call_counts_for_that_call_only(server: Server, ca_file: Path) -> None:
    transport = Transport(timeout=5)
    assert transport(get(server.origin), {"verify": ca_file}).status_code == 200
    assert transport(get(server.origin), {"verify": False}).status_code == 200
    with pytest.raises(TLSError):
        transport(get(server.origin), {})
    transport.close()


def test_the_trust_store_is_loaded_once_for_all_origins(server: Server, ca_file: Path) -> None:
    transport = Transport(verify=ca_file)
    transport(get(server.origin), {})
    transport(get(server.origin.replace("https", "HTTPS")), {})
    [pools] = transport._by_process.values()
    routes = {pool.route for pool in pools._pools.values()}
    assert len(routes) == 2
    assert len({id(route._context) for route in routes}) == 1
    transport.close()


def test_a_ca_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    missing = tmp_path / "missing.pem"
    with pytest.raises(RequestOptionError, match=r"there is no file or folder .*missing\.pem"):
        Transport(verify=missing)
    with pytest.raises(RequestOptionError, match=r"there is no file or folder .*missing\.pem"):
        Transport()(get("https://127.0.0.1:1"), {"verify": missing})


def test_a_ca_file_without_certificates_is_refused(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("nothing")
    with pytest.raises(RequestOptionError, match="is not a PEM file of CA certificates"):
        Transport(verify=tmp_path / "ca.pem")(get("https://127.0.0.1:1"), {})


@for_each("verify", [0, 1, None, b"ca.pem", "", ["ca.pem"]])
def test_verify_of_another_type_is_refused(verify: Any) -> None:
    with pytest.raises(RequestOptionError, match="verify must be True, False, a CA file"):
        Transport(verify=verify)


@pytest.mark.parametrize("verify", ["a" * 5000, "a\0b", "\udc80"])
def test_a_ca_path_that_no_file_can_have_is_refused(verify: str) -> None:
    for call in (
        lambda: Transport(verify=verify),
        lambda: Transport()(get("https://127.0.0.1:1"), {"verify": verify}),
    ):
        with pytest.raises(RequestOptionError, match="there is no file or folder") as caught:
            call()
        assert len(str(caught.value)) < 400


class PlainSpeaker(Server):
    """Answers a TLS handshake with plain HTTP, as a web server on the wrong port does."""

    def serve(self, accepted: socket.socket, number: int) -> None:
        accepted.recv(10_000)
        accepted.sendall(reply(400))


def test_a_port_that_speaks_no_tls() -> None:
    with PlainSpeaker(lambda _: b"") as server, pytest.raises(TLSError) as caught:
        Transport(timeout=5)(get(server.origin.replace("http", "https")), {})
    assert caught.value.sent is False
    assert re.search("TLS failed: [A-Z_]*VERSION[A-Z_]*;|record layer", str(caught.value))


def test_a_handshake_that_takes_too_long_is_a_connect_timeout() -> None:
    with Server(lambda _: b"", on_accept=Action.HANG) as server:
        origin = server.origin.replace("http", "https")
        with pytest.raises(ConnectTimeoutError, match=r"connect_timeout=0\.1 s") as caught:
            Transport(connect_timeout=0.1)(get(origin), {})
    assert caught.value.sent is False


def test_a_handshake_that_is_reset_sent_nothing() -> None:
    with Server(lambda _: b"", on_accept=Action.RESET) as server:
        origin = server.origin.replace("http", "https")
        with pytest.raises(ConnectError, match="nothing was sent") as caught:
            Transport(timeout=5)(get(origin), {})
    assert caught.value.sent is False


@pytest.mark.parametrize("options", [{}, {"stream": True}])
def test_a_body_that_breaks_off_within_tls_is_never_returned(
    options: Any, ca: trustme.CA, ca_file: Path
) -> None:
    cut = reply(200, b"abc", length=10)
    transport = Transport(verify=ca_file, timeout=5)
    with (
        Server(lambda _: [cut, Action.CLOSE], context=serving(ca, "127.0.0.1")) as server,
        pytest.raises(ProtocolError, match="it broke off before its end"),
    ):
        transport(get(server.origin), options).content  # noqa: B018 - reading the stream fails


@pytest.mark.parametrize("field", [b"Content-Length: 300000", b"Connection: close"])
def test_closing_in_another_thread_ends_a_read_within_tls_at_once(
    field: bytes, ca: trustme.CA, ca_file: Path
) -> None:
    head = b"HTTP/1.1 200 OK\r\n" + field + b"\r\n\r\n"
    transport = Transport(verify=ca_file, timeout=5)
    with Server(
        lambda _: [head, bytes(100_000), Action.HANG], context=serving(ca, "127.0.0.1")
    ) as server:
        answer = transport(get(server.origin), {"stream": True})
        started = time.monotonic()
        closer = threading.Timer(0.1, answer.close)
        closer.start()
        with pytest.raises(ResponseBodyError, match="was closed while its body was being read"):
            answer.content  # noqa: B018 - reads the stream
        closer.join()
    assert time.monotonic() - started < 2


FORKED = """
import os, sys
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain.message import Request
transport = Transport(timeout=5, verify=sys.argv[2])
def call():
    return transport(Request("GET", sys.argv[1], "/"), {}).status_code == 200
assert call()
child = os.fork()
if child == 0:
    os._exit(0 if call() else 1)
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
assert call()
transport.close()
"""


def test_a_fork_does_not_disturb_the_parents_tls_connection(server: Server, ca_file: Path) -> None:
    command = [sys.executable, "-W", "error", "-c", FORKED, server.origin, str(ca_file)]
    subprocess.run(command, check=True, timeout=30)
    assert [received.connection for received in server.received] == [1, 2, 1]
