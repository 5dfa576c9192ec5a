"""Over a real socket, for arbitrary values: what is signed is what arrives, and it arrives once.

The server recomputes every signature from the raw request line and the raw body.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from hypothesis import given, settings
from hypothesis import strategies as st
from support.answers import client_at, merchant_key, proof
from support.servers import Received, Server, reply

from wechatpay_chain.util import MediaUtil

if TYPE_CHECKING:
    from wechatpay_chain import Client, Response

ITEM = re.compile(r'(\w+)="([^"]*)"')
quick = settings(max_examples=60, print_blob=True)


class Pair(NamedTuple):
    """A client and the server that it talks to."""

    client: Client
    server: Server

    def arrived(self, response: Response, meta: bytes | None = None) -> Received:
        """The one request that arrived; it must be signed, and be what *response* says."""
        (received,) = self.server.received
        assert_signed(received, received.body if meta is None else meta)
        assert response.request.target == received.target
        assert response.request.body == received.body
        assert response.verified
        return received


@pytest.fixture(scope="module")
def both() -> Iterator[Pair]:
    answer = reply(200, b"{}", *proof(b"{}").items())
    with Server(lambda _: answer) as server, client_at(server.origin) as client:
        yield Pair(client, server)
        assert server.connections == 1  # kept alive


def assert_signed(received: Received, body: bytes) -> None:
    found = dict(ITEM.findall(received.header("Authorization") or ""))
    words = received.head.split(b"\r\n")[0].split(b" ")  # the request line, undecoded
    lines = (words[0], words[1], found["timestamp"].encode(), found["nonce_str"].encode(), body)
    merchant_key().public_key().verify(
        base64.b64decode(found["signature"]),
        b"".join(line + b"\n" for line in lines),
        PKCS1v15(),
        SHA256(),
    )


# Anything but half surrogate pairs, which are no text.
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
# Nor control characters: they are refused in a path.
VALUE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(
    lambda text: text not in {".", ".."}
)
NAME = TEXT.filter(bool)
SCALAR = st.one_of(TEXT, st.integers(), st.booleans(), st.none())
TREE = st.recursive(
    SCALAR,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(NAME, below, max_size=4),
    max_leaves=10,
)
JSON = st.recursive(
    st.one_of(
        TEXT,
        st.integers(-(2**63), 2**64 - 1),
        st.floats(allow_nan=False, allow_infinity=False),
        st.booleans(),
        st.none(),
    ),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(TEXT, below, max_size=4),
    max_leaves=10,
).filter(lambda value: not isinstance(value, str) and value is not None)


@quick
@given(first=VALUE | st.integers(0), second=VALUE)
def test_any_value_of_a_variable(both: Pair, first: Any, second: str) -> None:
    both.server.received.clear()

    response = both.client["v3/a/{first}/b/{second}"].get(first=first, second=second)

    received = both.arrived(response)
    assert received.target.count("/") == 5


@quick
@given(query=st.dictionaries(NAME, TREE, max_size=4))
def test_any_query_as_a_mapping(both: Pair, query: dict[str, Any]) -> None:
    both.server.received.clear()

    both.arrived(both.client["v3"].x.get(query=query))


@quick
@given(query=st.one_of(TEXT, st.text("ab%2F&=?#/+ 中~[]\"'", max_size=30)))
def test_any_query_as_text(both: Pair, query: str) -> None:
    both.server.received.clear()

    both.arrived(both.client["v3"].x.get(query=query))


@quick
@given(value=JSON)
def test_any_json_body(both: Pair, value: Any) -> None:
    both.server.received.clear()

    received = both.arrived(both.client["v3"].x.post(json=value))

    assert json.loads(received.body) == value


@quick
@given(value=JSON)
def test_any_json_body_of_an_async_verb(both: Pair, value: Any) -> None:
    both.server.received.clear()

    received = both.arrived(both.client["v3"].x.post_async(json=value).wait())

    assert json.loads(received.body) == value


@quick
@given(body=st.binary(max_size=200) | st.integers(65_530, 65_540).map(bytes))
def test_any_bytes(both: Pair, body: bytes) -> None:
    both.server.received.clear()

    received = both.arrived(both.client["v3"].x.put(body=body))

    assert received.body == body


@quick
@given(filename=VALUE, contents=st.binary(max_size=99))
def test_any_upload(both: Pair, filename: str, contents: bytes) -> None:
    both.server.received.clear()
    media = MediaUtil(filename, contents)

    response = both.client.v3.merchant.media.upload.post(body=media)

    received = both.arrived(response, media.get_meta().encode())
    assert contents in received.body


# The answer's side, with a server that signs whatever it is sent


@pytest.fixture(scope="module")
def mirror() -> Iterator[Client]:
    def mirrored(received: Received) -> bytes:
        return reply(200, received.body, *proof(received.body).items())

    with Server(mirrored) as server, client_at(server.origin) as client:
        yield client


@quick
@given(body=st.binary(max_size=300))
def test_any_answer_with_its_proof_is_verified(mirror: Client, body: bytes) -> None:
    whole = mirror["v3"].x.post(body=body)
    streamed = mirror["v3"].x.post(body=body, stream=True)

    assert whole.content == streamed.content == body
    assert whole.verified
    assert streamed.verified


def test_the_checks_can_fail(both: Pair) -> None:
    both.server.received.clear()
    response = both.client["v3"].x.post(json={"a": 1})
    received = both.server.received[0]

    with pytest.raises(InvalidSignature):
        assert_signed(received, b'{"a":2}')
    both.arrived(response)
