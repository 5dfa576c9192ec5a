"""Answers signed by hand, and a terminal handler that gives them: for tests without a socket.

Signatures are made with ``cryptography`` alone, so that nothing here shares code with what is
tested. The clock stands still at :data:`NOW`.
"""

from __future__ import annotations

import base64
import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from support.places import VECTORS
from wechatpay_chain import Builder, Client
from wechatpay_chain.message import Request, Response

if TYPE_CHECKING:
    from wechatpay_chain.typing import RequestOptions

__all__ = [
    "MCHID",
    "NONCE",
    "NOW",
    "PUBLIC_KEY_ID",
    "SERIAL",
    "VECTORS",
    "Answer",
    "Terminal",
    "client_at",
    "client_of",
    "config",
    "merchant_key",
    "platform_key",
    "proof",
    "sign",
    "signed",
    "stored_key",
    "stranger_key",
    "unsigned",
]

NOW = 1_700_000_000
NONCE = "b2N5cTq7XwLr4KzE9mHs1VdJ8pYtA6Gf"
MCHID = "1900000109"
SERIAL = "7A1C0D5E3B9F48261D0A6C4E82F7B3950E1D2C4B"
PUBLIC_KEY_ID = "PUB_KEY_ID_0119000001092026013100000000000042"
JSON = "application/json; charset=utf-8"


@functools.lru_cache
def stored_key(name: str) -> RSAPrivateKey:
    """A key of the tests' own; that it is one has been checked, which takes longer than reading."""
    pem = (VECTORS / f"{name}_pkcs8.pem").read_bytes()
    key = load_pem_private_key(pem, None, unsafe_skip_rsa_key_validation=True)
    assert isinstance(key, RSAPrivateKey)
    return key


def platform_key() -> RSAPrivateKey:
    """The platform's key."""
    return stored_key("rsa")


def merchant_key() -> RSAPrivateKey:
    """The merchant's key."""
    return stored_key("merchant")


def stranger_key() -> RSAPrivateKey:
    """A key that nobody trusts."""
    return stored_key("stranger")


def sign(message: bytes, key: RSAPrivateKey | None = None) -> str:
    """The signature of *message* in base64, by the platform unless another key is given."""
    raw = (key or platform_key()).sign(message, PKCS1v15(), SHA256())
    return base64.b64encode(raw).decode()


def proof(
    body: bytes,
    *,
    timestamp: str | int = NOW,
    nonce: str = NONCE,
    serial: str = PUBLIC_KEY_ID,
    key: RSAPrivateKey | None = None,
) -> dict[str, str]:
    """The headers that prove *body*."""
    message = b"%b\n%b\n%b\n" % (str(timestamp).encode(), nonce.encode(), body)
    return {
        "Wechatpay-Timestamp": str(timestamp),
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Serial": serial,
        "Wechatpay-Signature": sign(message, key),
        "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
    }


@dataclass(frozen=True)
class Answer:
    """What a terminal handler answers."""

    body: bytes = b'{"ok":true}'
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    reason: str = "OK"

    def with_headers(self, **fields: str | None) -> Answer:
        """A copy with other headers; ``None`` drops one. ``_`` stands for ``-``."""
        named = {name.replace("_", "-"): value for name, value in fields.items()}
        headers = {**self.headers, **named}
        return replace(self, headers={k: v for k, v in headers.items() if v is not None})

    def with_body(self, body: bytes) -> Answer:
        """A copy with another body under the same proof."""
        return replace(self, body=body)


def signed(body: bytes = b'{"ok":true}', status: int = 200, **parts: Any) -> Answer:
    """An answer with its proof; *parts* go to :func:`proof`."""
    return Answer(body, status, {"Content-Type": JSON, **proof(body, **parts)})


def unsigned(body: bytes = b'{"ok":true}', status: int = 200, **headers: str) -> Answer:
    """An answer without a proof."""
    return Answer(body, status, {"Content-Type": JSON}).with_headers(**headers)


class Terminal:
    """A terminal handler: keeps what it is given, answers what it is told to.

    A call with ``stream`` or ``sink`` is answered in chunks, as the transport does.

    Args:
        answer: The answer, or what makes one of a request.
        chunk: Bytes to a chunk.
    """

    def __init__(
        self, answer: Answer | Callable[[Request], Answer] | None = None, chunk: int = 5
    ) -> None:
        self.answer = answer or signed()
        self.chunk = chunk
        self.requests: list[Request] = []
        self.opened = 0
        """How many answers were streamed."""
        self.closed = 0
        """How many of them were closed."""

    @property
    def request(self) -> Request:
        """The one request that came."""
        (request,) = self.requests
        return request

    def __call__(self, request: Request, options: RequestOptions) -> Response:
        self.requests.append(request)
        answer = self.answer if isinstance(self.answer, Answer) else self.answer(request)
        streamed = bool(options.get("stream")) or options.get("sink") is not None
        self.opened += streamed
        return Response(
            answer.status,
            answer.headers,
            self.chunks(answer.body) if streamed else answer.body,
            request=request,
            reason=answer.reason,
            close=self._close if streamed else None,
        )

    def chunks(self, body: bytes) -> Iterator[bytes]:
        """*body* in pieces."""
        for start in range(0, len(body), self.chunk):
            yield body[start : start + self.chunk]

    def _close(self) -> None:
        self.closed += 1


def config(**more: Any) -> dict[str, Any]:
    """A merchant's configuration whose clock stands still."""
    return {
        "mchid": MCHID,
        "serial": SERIAL,
        "private_key": merchant_key(),
        "certs": {PUBLIC_KEY_ID: platform_key().public_key()},
        "clock": lambda: NOW,
        **more,
    }


def client_of(handler: Any = None, **more: Any) -> Client:
    """A client whose terminal handler is *handler*."""
    return Builder.factory(config(handler=handler or Terminal(), **more))


def client_at(origin: str, **more: Any) -> Client:
    """A client that sends to a server of the test's own, over a socket."""
    return Builder.factory(config(base_uri=origin, **more))
