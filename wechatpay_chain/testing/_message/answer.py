"""What the platform answers, and how it becomes what is sent."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias, Union

from werkzeug import Response

from wechatpay_chain._codec import encode_json
from wechatpay_chain.testing._message.received import ReceivedRequest

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity.keys import SigningKey
    from wechatpay_chain.testing._message.delivery import Delivery
    from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["Answer", "Json", "made", "refused", "response_of", "signed"]

Json: TypeAlias = Union[
    Mapping[str, Any], "list[Any]", Callable[[ReceivedRequest], "Any | tuple[int, Any]"], None
]
"""A JSON document, or what makes one, perhaps with a status, out of the received request."""

_JSON = "application/json; charset=utf-8"
# Request-IDs end in an internal code; these are known from published troubleshooting tables.
_CODES = {"SIGN_ERROR": 268443699}


@dataclass(frozen=True)
class Answer:
    """What is sent, less what signing adds.

    Attributes:
        status: The HTTP status.
        content: The raw body.
        headers: Header fields.
        signed: Whether the platform signs it.
        code: The number at the end of ``Request-ID``; 0 where all is well.
        covered: What the signature covers, where it is not the body.
        delivery: How it goes over the wire, where it is not at once and whole.
        fields: APIv2: what is signed and written as XML when it is sent, instead of *content*.
    """

    status: int
    content: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    signed: bool = True
    code: int = 0
    covered: bytes | None = None
    delivery: Delivery | None = None
    fields: Mapping[str, Any] | None = None


def made(document: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer with *document* as JSON; without a body for ``None``."""
    fields = dict(headers or {})
    if document is None:
        return Answer(status, b"", fields)
    return Answer(status, encode_json(document), {"Content-Type": _JSON, **fields})


def refused(refusal: Refusal) -> Answer:
    """An answer with the error that *refusal* stands for."""
    code = refusal.number or _CODES.get(refusal.code, 0)
    content = encode_json(refusal.body())
    return Answer(refusal.status, content, {"Content-Type": _JSON}, code=code)


def signed(answer: Answer, key: SigningKey, now: float) -> Response:
    """*answer* ready to be sent, signed with the platform's *key* unless it must not be.

    Args:
        answer: Its own header fields win over those that signing adds.
        key: Signs.
        now: Unix seconds.
    """
    covered = answer.content if answer.covered is None else answer.covered
    return response_of(answer, key.proof(covered, now) if answer.signed else {})


def response_of(answer: Answer, proof: Mapping[str, str]) -> Response:
    """*answer* with a ``Request-ID`` and the header fields that prove it."""
    response = Response(answer.content, answer.status)
    del response.headers["Content-Type"]  # werkzeug's own guess
    response.headers["Request-ID"] = f"08{secrets.token_hex(16).upper()}-{answer.code}"
    response.headers.update(dict(proof))
    response.headers.update(dict(answer.headers))
    return response
