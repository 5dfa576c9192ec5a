"""Whatever is sent to the platform, it answers, and no error of its own comes of it."""

from __future__ import annotations

import functools
import json
import socket
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wechatpay_chain import catalogue
from wechatpay_chain.message import Headers
from wechatpay_chain.testing import Checks, Identity, Platform, ReceivedRequest, Refusal
from wechatpay_chain.testing._identity.keys import PlatformKeys
from wechatpay_chain.testing._routing.parameters import check_parameters
from wechatpay_chain.testing._routing.router import find

ENDPOINTS = [one for one in catalogue.endpoints() if one.protocol == "v3"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
BODIES = st.binary(max_size=80) | JSON.map(lambda value: json.dumps(value).encode())
KINDS = st.sampled_from(
    [
        "application/json",
        "",
        "multipart/form-data",
        "multipart/form-data; boundary=B",
        "multipart/form-data; boundary*=UTF-8''%E5%90%8D",
        "text/xml",
    ]
)


@functools.cache
def keys() -> PlatformKeys:
    return PlatformKeys(Identity.fresh())


@given(st.sampled_from(ENDPOINTS), st.text(max_size=40), BODIES, KINDS)
@settings(max_examples=300)
def test_parameters_are_let_pass_or_refused(
    endpoint: catalogue.Endpoint, query: str, body: bytes, kind: str
) -> None:
    request = ReceivedRequest(
        endpoint.method, f"/x?{query}", Headers({"Content-Type": kind}), body, endpoint=endpoint
    )
    refusal = refused(request, endpoint)
    if refusal is not None:
        assert (refusal.status, refusal.code) == (400, "PARAM_ERROR")
        assert (refusal.detail or {})["location"] in {"path", "query", "body", "header"}


def refused(request: ReceivedRequest, endpoint: catalogue.Endpoint) -> Refusal | None:
    try:
        check_parameters(request, endpoint, Checks(), keys())
    except Refusal as refusal:
        return refusal
    return None


@given(st.text(alphabet=st.characters(max_codepoint=255), max_size=60))
@settings(max_examples=300)
def test_a_path_of_any_letters_is_found_or_not(path: str) -> None:
    found = find("GET", f"/{path}")
    assert found is None or found.endpoint.method == "GET"


HOSTILE = [
    (b"POST /v3/x HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n", 400),
    (b"POST /v3/x HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400),
    (b"POST /v3/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
    (b"POST /v3/x HTTP/1.1\r\nHost: a\r\nContent-Length: \r\n\r\n", 401),
    (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 a b\r\n\r\n", 400),
    (b"GET\r\n\r\n", 400),
    (b"GET /v3/\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n", 401),
    (b"GET http://other/v3/certificates HTTP/1.1\r\nHost: a\r\n\r\n", 401),
    (b"GET * HTTP/1.1\r\nHost: a\r\n\r\n", 401),
    (b"BREW /v3/certificates HTTP/1.1\r\nHost: a\r\n\r\n", 401),
    (b"GET /v3/x HTTP/1.1\r\nHost: a\r\nAuthorization: \xff\xfe\r\n\r\n", 401),
    (b"GET /v3/x HTTP/1.1\r\nHost: a\r\n" + b"A: b\r\n" * 200 + b"\r\n", 431),
    (b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n", 414),
]


@pytest.mark.parametrize(("sent", "status"), HOSTILE, ids=lambda v: repr(v)[:40])
def test_a_request_that_is_none_is_answered(
    identity: Identity, capfd: pytest.CaptureFixture[str], sent: bytes, status: int
) -> None:
    with (
        Platform(identity, checks=Checks(headers=False)) as platform,
        closing(socket.create_connection(("127.0.0.1", platform.httpserver.port), 5)) as raw,
    ):
        raw.sendall(sent)
        raw.shutdown(socket.SHUT_WR)
        answer = _all(raw)
    assert f" {status} ".encode() in answer.partition(b"\r\n")[0]
    assert capfd.readouterr() == ("", "")


def _all(raw: socket.socket) -> bytes:
    found = b""
    while piece := raw.recv(65_536):
        found += piece
    return found


def test_without_checks_anything_is_answered(identity: Identity) -> None:
    bodies: list[Any] = [b"", b"[]", b"null", b'"text"', b"\xff", b"{", b'{"amount": 1}']
    with Platform(identity, desks=(), checks=Checks.none()) as platform:
        for body in bodies:
            head = f"POST /v3/refund/domestic/refunds HTTP/1.1\r\nContent-Length: {len(body)}\r\n"
            with closing(
                socket.create_connection(("127.0.0.1", platform.httpserver.port), 5)
            ) as raw:
                raw.sendall(head.encode() + b"Host: a\r\n\r\n" + body)
                assert raw.recv(15).startswith(b"HTTP/1.1 200")
