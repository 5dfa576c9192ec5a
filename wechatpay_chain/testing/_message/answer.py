"""The platform's answers, how they become responses, and how they go over the wire."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from werkzeug import Response

from wechatpay_chain._codec import encode_json

__all__ = ["ABSENT", "DELIVERY", "Answer", "Delivery", "made", "response_of"]

DELIVERY = "wechatpay_chain.delivery"
"""The environ's key under which what answers a request may leave a :class:`Delivery`."""


@dataclass(frozen=True)
class Delivery:
    """How one answer goes over the wire, where it is not at once and whole.

    Attributes:
        delay_head: Seconds before the first byte of the answer.
        delay_body_per_chunk: Seconds before each piece of the body.
        chunk: Bytes of such a piece.
        truncate_at: As many bytes of the body are sent, then the connection is closed; the head
            promises all of them.
        reset_before_reading: The connection is reset (TCP RST) before the request's body is read,
            which has to be known then: see ``on_head`` of the server.
        reset_before_answer: The connection is reset after the request was served, without a byte
            of its answer.
    """

    delay_head: float = 0.0
    delay_body_per_chunk: float = 0.0
    chunk: int = 16
    truncate_at: int | None = None
    reset_before_reading: bool = False
    reset_before_answer: bool = False


class _Absent:
    """The type of :data:`ABSENT`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = _Absent()
"""Among what is known: the field is left out, though it is documented or the request has it."""


_JSON = "application/json; charset=utf-8"


@dataclass(frozen=True)
class Answer:
    """A response before it is signed.

    Attributes:
        status: The HTTP status.
        content: The raw body.
        headers: Header fields.
        signed: Whether the platform signs it.
        code: The number at the end of ``Request-ID``; 0 where all is well.
        covered: The bytes that the signature covers, if not the body.
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


def response_of(answer: Answer, proof: Mapping[str, str]) -> Response:
    """*answer* with a ``Request-ID`` and the header fields that prove it."""
    response = Response(answer.content, answer.status)
    del response.headers["Content-Type"]  # werkzeug's own guess
    response.headers["Request-ID"] = f"08{secrets.token_hex(16).upper()}-{answer.code}"
    response.headers.update(dict(proof))
    response.headers.update(dict(answer.headers))
    return response
