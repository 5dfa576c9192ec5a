"""Signatures made outside this library: by WeChat Pay's PHP SDK and by OpenSSL's command line.

How each was made stands in ``tests/vectors/README.md``.
"""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest
from support.answers import NOW, SERIAL, VECTORS, Answer, Terminal, client_of, signed
from support.rows import for_each

from wechatpay_chain.util import MediaUtil

if TYPE_CHECKING:
    from wechatpay_chain import Response

PHP = json.loads((VECTORS / "php_messages.json").read_text(encoding="utf-8"))
OPENSSL = json.loads((VECTORS / "openssl_messages.json").read_text(encoding="utf-8"))


def raw(text: str) -> bytes:
    return base64.b64decode(text)


def options_of(vector: dict[str, Any]) -> dict[str, Any]:
    if upload := vector["upload"]:
        return {"body": MediaUtil(upload["filename"], raw(upload["base64"]))}
    options: dict[str, Any] = vector["options"]
    return options


@for_each("vector", PHP["requests"], called=lambda vector: vector["path"])
def test_a_request_is_signed_as_by_the_php_sdk(vector: dict[str, Any]) -> None:
    terminal = Terminal(signed(timestamp=vector["timestamp"]))
    client = client_of(terminal, clock=lambda: vector["timestamp"], nonce=lambda: vector["nonce"])

    getattr(client[vector["path"]], vector["verb"])(options_of(vector))

    assert terminal.request.target == vector["target"]
    assert terminal.request.signed_body.decode() == vector["signed"]
    assert terminal.request.headers["Authorization"] == vector["authorization"]


@pytest.mark.parametrize("vector", OPENSSL["requests"], ids=lambda vector: vector["what"])
def test_a_request_is_signed_as_by_openssl(vector: dict[str, Any]) -> None:
    terminal = Terminal(signed(timestamp=1767225600))
    client = client_of(
        terminal, clock=lambda: 1767225600, nonce=lambda: "K7d2Qx9ZpL4mVt8RbN3sYw6HcJ1fGa5E"
    )

    options = {"body": raw(vector["body"])} if vector["body"] else {}
    getattr(client[vector["path"]], vector["verb"].lower())(options)

    assert terminal.request.target == vector["target"]
    assert terminal.request.headers["Authorization"].encode() == raw(vector["authorization"])


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@for_each("vector", PHP["answers"], called=lambda vector: vector["what"])
def test_an_answer_signed_by_the_php_sdk_verifies(vector: dict[str, Any], streamed: bool) -> None:
    response = answered(vector, raw(vector["base64"]), "v3/x", "get", streamed)

    assert response.content == raw(vector["base64"])
    assert response.verified


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@for_each("vector", OPENSSL["answers"], called=lambda vector: vector["what"])
def test_an_answer_signed_by_openssl_verifies(vector: dict[str, Any], streamed: bool) -> None:
    body = raw(vector["body"])
    given = {**vector, "timestamp": str(NOW), "nonce": "b2N5cTq7XwLr4KzE9mHs1VdJ8pYtA6Gf"}

    response = answered(given, body, vector["path"], vector["verb"].lower(), streamed)

    assert response.content == body
    assert response.verified


def answered(vector: dict[str, Any], body: bytes, path: str, verb: str, streamed: bool) -> Response:
    fields = {f"Wechatpay-{name.title()}": vector[name] for name in ("timestamp", "nonce")}
    fields["Wechatpay-Signature"] = vector["signature"]
    fields["Wechatpay-Serial"] = "PUB_KEY_ID_0119000001092026013100000000000042"
    if vector.get("sha1"):
        fields["Wechatpay-Statement-Sha1"] = vector["sha1"]
    client = client_of(Terminal(Answer(body, headers=fields)))
    response: Response = getattr(client[path], verb)(stream=streamed)
    return response


def test_the_vectors_are_of_the_merchant_that_the_tests_play() -> None:
    assert all(f'serial_no="{SERIAL}"' in vector["authorization"] for vector in PHP["requests"])
