"""Statements: the signature covers a digest header, and the digest the plain file."""

from __future__ import annotations

import gzip
import hashlib
import io
import tracemalloc
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.answers import (
    Answer,
    Terminal,
    client_at,
    client_of,
    proof,
    signed,
    stranger_key,
    unsigned,
)
from support.rows import for_each
from support.servers import Server, reply

from wechatpay_chain.exceptions import (
    DigestMismatchError,
    MissingSignatureHeaderError,
    SignatureMismatchError,
)

if TYPE_CHECKING:
    from wechatpay_chain import Response

CSV = "交易时间,金额\r\n`2026-01-31,`0.01\r\n".encode() * 100


def fields(plain: bytes, **parts: Any) -> dict[str, str]:
    sha1 = hashlib.sha1(plain).hexdigest()
    digest = f'{{"sha1":"{sha1}"}}'.encode()
    return {"Wechatpay-Statement-Sha1": sha1, **proof(digest, **parts)}


def statement(body: bytes, plain: bytes = CSV, **parts: Any) -> Answer:
    return Answer(body, headers=fields(plain, **parts))


def deflated(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=31)
    return packer.compress(body) + packer.flush()


BODIES = {
    "plain": CSV,
    "gzip": gzip.compress(CSV),
    "gzip of another maker": deflated(CSV),
    "gzip in two members": gzip.compress(CSV[:99]) + gzip.compress(CSV[99:]),
}
bodies = pytest.mark.parametrize("kind", BODIES)


@bodies
@for_each("chunk", [1, 7, 65536])
@for_each("path", ["v3/global/statements", "v3/statements"])
def test_a_streamed_statement_is_verified(path: str, chunk: int, kind: str) -> None:
    terminal = Terminal(statement(BODIES[kind]), chunk)

    response = client_of(terminal)[path].get(stream=True, query={"date": "20260131"})

    assert response.content == BODIES[kind]
    assert response.verified


PLACES: list[tuple[str, dict[str, Any]]] = [
    ("v3/global/statements", {}),
    ("v3/global/statements", {"base_uri": "https://apihk.mch.weixin.qq.com"}),
    ("v3/statements", {}),
    ("v3/statements", {"base_uri": "https://api.mch.weixin.qq.com/hk/"}),
    ("hk/v3/statements", {}),
    ("https://api.mch.weixin.qq.com/hk/v3/statements?date=1", {}),
    ("https://apihk.mch.weixin.qq.com/v3/global/statements?date=1", {}),
    ("https://apihk.mch.weixin.qq.com/global/v3/statements", {}),
]


@bodies
@for_each("path, options", PLACES)
def test_a_whole_statement_is_verified_wherever_it_comes_from(
    path: str, options: dict[str, Any], kind: str
) -> None:
    response = client_of(Terminal(statement(BODIES[kind])))[path].get(options)

    assert response.verified


@bodies
def test_a_statement_is_saved_as_it_came(kind: str, tmp_path: Path) -> None:
    client = client_of(Terminal(statement(BODIES[kind])))

    response = client["v3"].global_.statements.get(sink=tmp_path / "bill")

    assert (tmp_path / "bill").read_bytes() == BODIES[kind]
    assert response.verified


def test_a_digest_in_capitals_is_the_same_digest() -> None:
    sha1 = hashlib.sha1(CSV).hexdigest().upper()
    headers = {"Wechatpay-Statement-Sha1": sha1, **proof(f'{{"sha1":"{sha1}"}}'.encode())}

    assert client_of(Terminal(Answer(CSV, headers=headers)))["v3"].statements.get().verified


def test_a_statement_signed_over_its_body_is_verified_as_well() -> None:
    assert client_of(Terminal(signed(CSV)))["v3"].statements.get().verified


def test_a_statement_without_its_digest_header_needs_its_body_signed() -> None:
    answer = statement(CSV).with_headers(Wechatpay_Statement_Sha1=None)

    with pytest.raises(SignatureMismatchError) as caught:
        client_of(Terminal(answer))["v3"].statements.get()

    assert type(caught.value) is SignatureMismatchError


@pytest.mark.parametrize("answer", [unsigned(CSV), Answer(CSV)], ids=["JSON", "bare"])
def test_a_statement_without_a_proof_is_refused(answer: Answer) -> None:
    with pytest.raises(MissingSignatureHeaderError):
        client_of(Terminal(answer))["v3"].statements.get()


def test_the_signature_is_looked_at_before_the_file() -> None:
    terminal = Terminal(statement(CSV, key=stranger_key()))

    with pytest.raises(SignatureMismatchError):
        client_of(terminal)["v3"].statements.get(stream=True)

    assert terminal.closed == 1


@pytest.mark.parametrize("path", ["v3/statements/1", "v3/statement", "v3/other/statements"])
def test_other_paths_are_signed_over_their_body(path: str) -> None:
    with pytest.raises(SignatureMismatchError) as caught:
        client_of(Terminal(statement(CSV)))[path].get()

    assert type(caught.value) is SignatureMismatchError


def test_a_posted_statement_is_signed_over_its_body() -> None:
    with pytest.raises(SignatureMismatchError):
        client_of(Terminal(statement(CSV)))["v3"].statements.post(json={})


def test_the_error_says_what_to_do() -> None:
    with pytest.raises(
        DigestMismatchError, match=r"/v3/statements does not have the SHA-1 .* again"
    ):
        client_of(Terminal(statement(b"other")))["v3"].statements.get()


def test_a_file_that_unpacks_to_much_is_hashed_in_constant_memory() -> None:
    plain = bytes(64_000_000)
    client = client_of(Terminal(statement(gzip.compress(plain, 1), plain)))
    client["v3"].statements.get()  # what is loaded on first use is not counted

    tracemalloc.start()
    response = client["v3"].statements.get()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert response.verified
    assert peak < 2_000_000


# Over a socket


def served(body: bytes, *more: tuple[str, str], **options: Any) -> Response:
    answer = reply(200, body, *fields(CSV).items(), *more)
    with Server(lambda _: answer) as server, client_at(server.origin) as client:
        response = client.v3.statements.get(options)
        if options.get("stream"):
            list(response.iter_bytes())
        return response


@pytest.mark.parametrize("options", [{}, {"stream": True}], ids=["whole", "streamed"])
@pytest.mark.parametrize(
    ("body", "more"),
    [
        (CSV, []),
        (gzip.compress(CSV), []),
        (gzip.compress(CSV), [("Content-Encoding", "gzip")]),
        (gzip.compress(gzip.compress(CSV)), [("Content-Encoding", "gzip")]),
    ],
    ids=["plain", "gzip file", "gzip encoding", "both"],
)
def test_over_a_socket(body: bytes, more: list[tuple[str, str]], options: dict[str, Any]) -> None:
    assert served(body, *more, **options).verified


@pytest.mark.parametrize("encoding", [[], [("Content-Encoding", "gzip")]], ids=["file", "encoding"])
def test_over_a_socket_saved_to_a_file(encoding: list[tuple[str, str]]) -> None:
    sink = io.BytesIO()

    response = served(gzip.compress(CSV), *encoding, sink=sink)

    assert response.verified
    assert sink.getvalue() == (CSV if encoding else gzip.compress(CSV))
