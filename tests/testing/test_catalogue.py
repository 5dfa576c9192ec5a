"""Every documented APIv3 operation over real sockets: signed, checked, answered, verified."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

import pytest
from support.rows import for_each

from wechatpay_chain import Builder, Client, Response, catalogue
from wechatpay_chain._protocols.v3.unsigned import unsigned_reason
from wechatpay_chain.catalogue._endpoint import example_options
from wechatpay_chain.catalogue._example import as_attributes
from wechatpay_chain.testing import Platform
from wechatpay_chain.testing._documents.document import document

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint, Field
    from wechatpay_chain.testing import Identity

V3 = [endpoint for endpoint in catalogue.endpoints() if endpoint.protocol == "v3"]
VARIABLE = re.compile(r"\{\w+\}")
TYPES: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "object": dict,
}


class Bench(NamedTuple):
    """A platform that makes every check, and its merchant's client, which encrypts."""

    platform: Platform
    client: Client

    def call(self, style: str, endpoint: Endpoint, options: Mapping[str, Any]) -> Response:
        """Call *endpoint* in one of the three styles."""
        verb = endpoint.method.lower()
        node = NODES[style](self.client, endpoint.template)
        response: Response = getattr(node, verb)(**self.placed(options))
        return response

    def placed(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """*options* with the platform in the place of the host they name; its folder stays."""
        if "base_uri" not in options:
            return dict(options)
        here, folder = self.platform.base_uri.rstrip("/"), urlsplit(options["base_uri"]).path
        return {**options, "base_uri": here + folder}


NODES: dict[str, Any] = {
    "attribute": lambda client, template: eval(
        f"client{as_attributes(template)}", {"client": client}
    ),
    "chain": lambda client, template: client.chain(template),
    "item": lambda client, template: client[template],
}


def started(identity: Identity, **options: Any) -> Iterator[Bench]:
    with (
        Platform(identity, keep=10, **options) as platform,
        Builder.factory({**platform.config, "encrypt_fields": True}) as client,
    ):
        yield Bench(platform, client)


@pytest.fixture(scope="module")
def bench(identity: Identity) -> Iterator[Bench]:
    """Answers of the catalogue alone."""
    yield from started(identity, desks=())


@pytest.fixture(scope="module")
def remembering(identity: Identity) -> Iterator[Bench]:
    """With all that a platform remembers."""
    yield from started(identity)


def complete_options(endpoint: Endpoint) -> dict[str, Any]:
    """What the verb is called with: every documented field, required or not."""
    options = example_options(endpoint)
    if endpoint.query:
        options["query"] = made(endpoint.query)
    if endpoint.body_kind == "json":
        options["json"] = made(endpoint.body)
    if endpoint.body_kind == "multipart":
        options["multipart"] = [part(one) for one in endpoint.body]
    return options


def made(fields: Sequence[Field]) -> dict[str, Any]:
    """A document with every field; sensitive ones in plain, as the client encrypts them."""
    return document(
        fields,
        {},
        numbers=lambda *of: f"{abs(hash(of)):030d}",
        now=1.79e9,
        encrypt=str,
        optional=True,
    )


def part(one: Field) -> dict[str, Any]:
    if one.type == "file":
        return {"name": one.name, "contents": b"\x89PNG", "filename": "a.png"}
    value = made([one])[one.name]
    return {"name": one.name, "contents": value if isinstance(value, str) else json.dumps(value)}


def misfits(value: Any, fields: Sequence[Field], above: str = "") -> list[str]:
    """Where an answer is not of the documented shape."""
    absent = (one.name for one in fields if one.required and one.name not in value)
    found = [f"{above}/{name} is missing" for name in absent]
    for one in fields:
        if one.name in value and one.encoded is None:
            items = value[one.name] if one.type.endswith("[]") else [value[one.name]]
            for item in items:
                found += misfit(item, one, f"{above}/{one.name}")
    return found


def misfit(item: Any, one: Field, where: str) -> list[str]:
    if not isinstance(item, TYPES[one.type.removesuffix("[]")]):
        return [f"{where} is {item!r}, not {one.type}"]
    return misfits(item, one.fields, where) if one.fields else []


def require_answer(bench: Bench, endpoint: Endpoint, response: Response) -> None:
    """Fail unless *response* is what the documents promise, to the request they describe."""
    seen = bench.platform.requests[-1]
    assert seen.endpoint is not None
    assert VARIABLE.sub("", seen.endpoint.path) == VARIABLE.sub("", endpoint.path)
    assert response.verified == (
        unsigned_reason(response.request.method, response.request.path) is None
    )
    if endpoint.response_kind == "json":
        assert misfits(response.json(), endpoint.response) == []
    assert (response.status_code == 204) == (endpoint.response_kind == "empty")
    assert bool(response.content) == (endpoint.response_kind != "empty")


@pytest.mark.parametrize("style", NODES)
@for_each("endpoint", V3)
def test_every_operation_is_answered_in_every_style(
    bench: Bench, endpoint: Endpoint, style: str
) -> None:
    response = bench.call(style, endpoint, example_options(endpoint))
    require_answer(bench, endpoint, response)


@for_each("endpoint", V3)
def test_every_operation_takes_all_its_fields(bench: Bench, endpoint: Endpoint) -> None:
    response = bench.call("chain", endpoint, complete_options(endpoint))
    require_answer(bench, endpoint, response)


def test_there_are_as_many_operations_as_are_documented() -> None:
    assert len(V3) == 1018


@for_each("endpoint", V3)
def test_desks_answer_a_stranger_as_documented_or_refuse(
    remembering: Bench, endpoint: Endpoint
) -> None:
    options = {**example_options(endpoint), "http_errors": False}
    response = remembering.call("chain", endpoint, options)
    remembering.platform.check()
    if response.status_code >= 400:
        assert response.status_code < 500
        assert response.json()["code"]
    elif endpoint.response_kind == "json":
        assert misfits(response.json(), endpoint.response) == []
