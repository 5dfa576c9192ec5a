"""Every documented APIv2 operation over real sockets: signed, checked, answered, verified."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from support.rows import for_each

from wechatpay_chain import Builder, Client, Response, catalogue
from wechatpay_chain._protocols.v2.unsigned import UNSIGNED
from wechatpay_chain.catalogue._endpoint import example_options
from wechatpay_chain.catalogue._example import as_attributes
from wechatpay_chain.testing import Platform
from wechatpay_chain.testing._documents.document import document

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint, Field
    from wechatpay_chain.testing import Identity

V2 = [endpoint for endpoint in catalogue.endpoints() if endpoint.protocol == "v2"]
ROWS = {row.path: row for row in UNSIGNED}
# A sandbox's is none of its own.
KINDS = {path: row.kind for path, row in ROWS.items()} | {"sandboxnew/pay/downloadbill": "text"}
FILE = b"..."  # what examples upload
NUMBERS = ("mch_id", "mchid", "combine_mch_id")
NODES: dict[str, Any] = {
    "attribute": lambda client, template: eval(
        f"client{as_attributes(template)}", {"client": client}
    ),
    "chain": lambda client, template: client.chain(template),
    "item": lambda client, template: client[template],
}


class Bench(NamedTuple):
    """A platform that makes every check over HTTPS, and its merchant's client."""

    platform: Platform
    client: Client

    def call(self, style: str, endpoint: Endpoint, options: Mapping[str, Any]) -> Response:
        """Call *endpoint*, here and not at the host it lives at, for this merchant."""
        given = {k: self.owned(v) for k, v in options.items() if k != "base_uri"}
        if endpoint.body_kind == "xml" and not set(NUMBERS).intersection(given["xml"]):
            given["xml"]["mch_id"] = self.platform.identity.mchid  # optional, and sent all the same
        node = NODES[style](self.client, endpoint.template)
        response: Response = getattr(node, endpoint.method.lower())(**given)
        return response

    def owned(self, option: Any) -> Any:
        """An option with the merchant's number, and with the digest of what is uploaded."""
        values: dict[str, str] = dict.fromkeys(NUMBERS, self.platform.identity.mchid)
        values["media_hash"] = hashlib.md5(FILE).hexdigest()
        if isinstance(option, list):
            return [{**p, "contents": values.get(p["name"], p["contents"])} for p in option]
        if isinstance(option, dict):
            return {**option, **{k: v for k, v in values.items() if k in option}}
        return option


@pytest.fixture(scope="module")
def bench(identity: Identity) -> Iterator[Bench]:
    with (
        Platform(identity, keep=10, tls=True) as platform,
        Builder.factory(platform.config) as client,
    ):
        yield Bench(platform, client)


def complete_options(endpoint: Endpoint) -> dict[str, Any]:
    """What the verb is called with: every documented field, required or not."""
    options = example_options(endpoint)
    for place, fields in (("query", endpoint.query), ("xml", endpoint.body)):
        if place in options:
            options[place] |= made([one for one in fields if one.name not in {"sign", "sign_type"}])
    return options


def made(fields: Sequence[Field]) -> dict[str, Any]:
    return document(
        fields,
        {},
        numbers=lambda *of: f"{abs(hash(of)):030d}",
        now=1.79e9,
        encrypt=str,
        optional=True,
        texts=True,
    )


def require_answer(bench: Bench, endpoint: Endpoint, response: Response) -> None:
    """Fail unless *response* is what the documents promise, to the request they describe."""
    seen = bench.platform.requests[-1]
    assert seen.endpoint is endpoint
    assert seen.mchid == bench.platform.identity.mchid
    assert (seen.certificate is not None) == endpoint.security
    kind, row = KINDS.get(endpoint.path, "xml"), ROWS.get(endpoint.path)
    assert response.verified == (kind == "xml" and (row is None or row.optional))
    SHAPES[kind](endpoint, response)


def _fields(endpoint: Endpoint, response: Response) -> None:
    fields = response.xml()
    required = (one.name for one in endpoint.response if one.required and one.name != "sign")
    wanted = {name.replace("$n", "0").replace("$m", "0") for name in required}
    assert wanted.difference(fields) == set()
    assert fields["return_code"] == "SUCCESS"


def _file(endpoint: Endpoint, response: Response) -> None:
    content = response.content
    plain = gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content
    assert b"`2026-01-01 12:00:00,`" in plain


def _json(endpoint: Endpoint, response: Response) -> None:
    answer = response.json()
    assert {one.name for one in endpoint.response if one.required}.difference(answer) == set()
    assert answer["retcode"] == 0


def _page(endpoint: Endpoint, response: Response) -> None:
    assert response.status_code == 302
    assert response.headers["Location"]


SHAPES = {"xml": _fields, "text": _file, "json": _json, "page": _page}


@pytest.mark.parametrize("style", NODES)
@for_each("endpoint", V2)
def test_every_operation_is_answered_in_every_style(
    bench: Bench, endpoint: Endpoint, style: str
) -> None:
    response = bench.call(style, endpoint, example_options(endpoint))
    require_answer(bench, endpoint, response)


@for_each("endpoint", V2)
def test_every_operation_takes_all_its_fields(bench: Bench, endpoint: Endpoint) -> None:
    response = bench.call("chain", endpoint, complete_options(endpoint))
    require_answer(bench, endpoint, response)


def test_there_are_as_many_operations_as_are_documented() -> None:
    assert len(V2) == 136
    assert sum(endpoint.security for endpoint in V2) == 57


@pytest.mark.parametrize("kind", ["MD5", "HMAC-SHA256"])
def test_an_answer_is_signed_as_its_request_was(bench: Bench, kind: str) -> None:
    options: Any = {"xml": {**example_options(refunds())["xml"], "sign_type": kind}}
    response = bench.call("chain", refunds(), {**options, "security": True})
    assert response.verified
    assert len(response.xml()["sign"]) == {"MD5": 32, "HMAC-SHA256": 64}[kind]


def refunds() -> Endpoint:
    return next(one for one in V2 if one.path == "secapi/pay/refund")
