"""Every field that the catalogue marks, and no other, is encrypted and decrypted: on sockets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from support.rows import for_each
from support.sensitive import (
    client_of_platform,
    leaves,
    marked_endpoints,
    marked_pointers,
    opened,
    sample,
    sealed,
    variables_of,
)

from wechatpay_chain._codec import encode_json
from wechatpay_chain.testing import Identity, Platform, ReceivedRequest

if TYPE_CHECKING:
    from wechatpay_chain import Client
    from wechatpay_chain.catalogue import Endpoint, Field

BODIES = [one for one in marked_endpoints("body") if one.body_kind == "json"]
UPLOADS = [one for one in marked_endpoints("body") if one.body_kind == "multipart"]
QUERIES = marked_endpoints("query")
ANSWERS = marked_endpoints("response")


@pytest.fixture(scope="module")
def everything(identity: Identity) -> Iterator[Platform]:
    """One platform for all endpoints."""
    with Platform(identity, documented=False) as started:
        yield started


@pytest.fixture(scope="module")
def encrypting(everything: Platform) -> Iterator[Client]:
    with client_of_platform(everything) as made:
        yield made


def plain(text: str, _one: Field) -> str:
    return text


def call(client: Client, endpoint: Endpoint, **options: Any) -> Any:
    verb = getattr(client.chain(endpoint.path), endpoint.method.lower())
    return verb(**variables_of(endpoint), **options)


def received(
    platform: Platform, client: Client, endpoint: Endpoint, **options: Any
) -> ReceivedRequest:
    platform.expect(endpoint.method, endpoint.path).respond({})
    call(client, endpoint, **options)
    return platform.requests[-1]


def assert_exactly_encrypted(sent: Any, given: Any, marked: set[str], identity: Identity) -> None:
    """That *sent* is *given* with the marked leaves, and no others, encrypted."""
    at = list(leaves(sent))
    assert [where for where, _ in at] == [where for where, _ in leaves(given)]
    found = {where for (where, new), (_, old) in zip(at, leaves(given), strict=True) if new != old}
    assert found == marked
    for (where, new), (_, old) in zip(at, leaves(given), strict=True):
        if where in marked:
            assert opened(new, identity.platform_key) == old


@for_each("endpoint", BODIES)
def test_exactly_the_marked_fields_of_a_body_are_encrypted(
    everything: Platform, encrypting: Client, identity: Identity, endpoint: Endpoint
) -> None:
    given = sample(endpoint.body, plain)

    request = received(everything, encrypting, endpoint, json=given)

    assert_exactly_encrypted(request.json(), given, marked_pointers(endpoint.body), identity)
    assert request.headers["Wechatpay-Serial"] == identity.public_key_id


@for_each("endpoint", UPLOADS)
def test_exactly_the_marked_fields_of_an_uploads_meta_are_encrypted(
    everything: Platform, encrypting: Client, identity: Identity, endpoint: Endpoint
) -> None:
    meta = sample(endpoint.body, plain)["meta"]
    parts = [
        {"name": "meta", "contents": meta},
        {"name": "file", "contents": b"\x00" + meta.encode(), "filename": "a.jpg"},
    ]

    request = received(everything, encrypting, endpoint, multipart=parts)

    signed = request.signed_body()
    assert signed is not None
    marked = {p.removeprefix("/meta") for p in marked_pointers(endpoint.body)}
    assert_exactly_encrypted(json.loads(signed), json.loads(meta), marked, identity)
    assert b"\x00" + meta.encode() in request.body
    assert request.headers["Wechatpay-Serial"] == identity.public_key_id


@for_each("endpoint", QUERIES)
def test_exactly_the_marked_fields_of_a_query_are_encrypted(
    everything: Platform, encrypting: Client, identity: Identity, endpoint: Endpoint
) -> None:
    given = {k.lstrip("/"): str(v) for k, v in leaves(sample(endpoint.query, plain))}

    request = received(everything, encrypting, endpoint, query=given)

    assert_exactly_encrypted(request.query, given, marked_pointers(endpoint.query), identity)
    assert request.headers["Wechatpay-Serial"] == identity.public_key_id


@for_each("endpoint", ANSWERS)
def test_exactly_the_marked_fields_of_an_answer_are_decrypted(
    everything: Platform, encrypting: Client, identity: Identity, endpoint: Endpoint
) -> None:
    key = identity.private_key.public_key()
    answered = sample(
        endpoint.response, lambda text, one: sealed(text, key) if one.encrypted == "rsa" else text
    )
    everything.expect(endpoint.method, endpoint.path).respond(answered)

    response = call(encrypting, endpoint)

    assert response.json() == sample(endpoint.response, plain)
    assert response.json() == sample(endpoint.response, plain)
    assert response.content == encode_json(answered)
    assert response.verified


def test_no_marked_field_is_left_out_of_these_tests() -> None:
    looked_at = sum(
        len(marked_pointers(getattr(endpoint, part)))
        for part, endpoints in (
            ("body", BODIES + UPLOADS),
            ("query", QUERIES),
            ("response", ANSWERS),
        )
        for endpoint in endpoints
    )

    assert looked_at >= 354
