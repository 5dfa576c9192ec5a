"""What the platform answers, and its signature."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias, Union

from werkzeug import Response

from wechatpay_chain._codec import encode_json
from wechatpay_chain.crypto import sign_message
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.testing._received import ReceivedRequest

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity import Identity
    from wechatpay_chain.testing._refusal import Refusal

__all__ = ["Answer", "Json", "made", "refused", "signed"]

Json: TypeAlias = Union[
    Mapping[str, Any], "list[Any]", Callable[[ReceivedRequest], "Any | tuple[int, Any]"], None
]
"""A JSON document, or what makes one, perhaps with a status, out of the received request."""

_JSON = "application/json; charset=utf-8"
# Request-IDs end in an internal code; these two are known from published troubleshooting tables.
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
    """

    status: int
    content: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    signed: bool = True
    code: int = 0


def made(document: Any, status: int, headers: Mapping[str, str]) -> Answer:
    """An answer with *document* as JSON; without a body for ``None``."""
    if document is None:
        return Answer(status, b"", headers)
    return Answer(status, encode_json(document), {"Content-Type": _JSON, **headers})


def refused(refusal: Refusal) -> Answer:
    """An answer with the error that *refusal* stands for."""
    code = _CODES.get(refusal.code, 0)
    content = encode_json(refusal.body())
    return Answer(refusal.status, content, {"Content-Type": _JSON}, code=code)


def signed(answer: Answer, identity: Identity, now: float) -> Response:
    """*answer* ready to be sent, signed by *identity*'s platform unless it must not be.

    Rule: three lines, each ended by LF: timestamp, nonce, body; of a 204 the body is empty.
    Source: https://pay.weixin.qq.com/docs/merchant/development/verify-signature-overview/overview-signature-and-verification.html
    """
    response = Response(answer.content, answer.status)
    del response.headers["Content-Type"]  # werkzeug's own guess
    response.headers["Request-ID"] = f"08{secrets.token_hex(16).upper()}-{answer.code}"
    if answer.signed:
        response.headers.update(_proof(answer.content, identity, str(int(now))))
    response.headers.update(dict(answer.headers))
    return response


def _proof(content: bytes, identity: Identity, timestamp: str) -> dict[str, str]:
    nonce = Formatter.nonce()
    message = b"%b%b\n" % (f"{timestamp}\n{nonce}\n".encode(), content)
    return {
        "Wechatpay-Timestamp": timestamp,
        "Wechatpay-Nonce": nonce,
        "Wechatpay-Serial": identity.public_key_id,
        "Wechatpay-Signature": sign_message(identity.platform_key, message),
        "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
    }
