"""Whether a request is signed as the platform wants it.

Rule: ``Authorization: WECHATPAY2-SHA256-RSA2048`` with mchid, nonce_str, timestamp, serial_no and
signature over five lines: method, target, timestamp, nonce, body.
Source: https://pay.weixin.qq.com/docs/merchant/development/verify-signature-overview/overview-signature-and-verification.html
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wechatpay_chain.crypto import verify_signature
from wechatpay_chain.testing._received import Credentials, ReceivedRequest
from wechatpay_chain.testing._refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity import Identity

__all__ = ["RequestVerifier"]

_SCHEME = "WECHATPAY2-SHA256-RSA2048"
_ITEMS = ("mchid", "serial_no", "timestamp", "nonce_str", "signature")
_ITEM = re.compile(r'\s*(\w+)="([^"]*)"\s*')
_WINDOW = 300
"""Seconds that a request's time may be away from the platform's, either way."""
_SHOWN = 160
"""How many bytes of the signed message a refusal quotes."""


class RequestVerifier:
    """Verifies requests of one merchant, each nonce once.

    Args:
        identity: The merchant.
        clock: The platform's time in Unix seconds.
    """

    def __init__(self, identity: Identity, clock: Callable[[], float]) -> None:
        self._identity = identity
        self._key = identity.private_key.public_key()
        self._clock = clock
        self._nonces: dict[str, int] = {}
        self._lock = threading.Lock()

    def verify(self, request: ReceivedRequest) -> Credentials:
        """Prove *request*.

        Raises:
            Refusal: 401 ``SIGN_ERROR``, with the issue.
        """
        items = _items(request.headers.get("Authorization", ""))
        self._require_known(items)
        timestamp = self._require_fresh(items["timestamp"])
        self._require_signed(request, items)
        self._require_unused(items["nonce_str"], timestamp)
        return Credentials(items["mchid"], items["serial_no"], timestamp, items["nonce_str"])

    def _require_known(self, items: dict[str, str]) -> None:
        if items["mchid"] != self._identity.mchid:
            raise _refused("mchid", f"merchant {items['mchid']} is unknown")
        if items["serial_no"].upper() != self._identity.serial:
            raise _refused(
                "serial_no", f"merchant has no certificate with serial {items['serial_no']}"
            )

    def _require_fresh(self, text: str) -> int:
        if not (text.isascii() and text.isdigit()):
            raise _refused("timestamp", "timestamp is no number of seconds")
        away = int(self._clock()) - int(text)
        if abs(away) > _WINDOW:
            raise _refused(
                "timestamp",
                f"timestamp is {abs(away)} seconds {'old' if away > 0 else 'ahead'}, "
                f"{_WINDOW} are allowed",
            )
        return int(text)

    def _require_signed(self, request: ReceivedRequest, items: dict[str, str]) -> None:
        body = request.signed_body()
        if body is None:
            raise _refused("signature", "multipart body has no part named meta to be signed")
        head = f"{request.method}\n{request.target}\n{items['timestamp']}\n{items['nonce_str']}\n"
        message = b"%b%b\n" % (head.encode("latin-1"), body)
        if not verify_signature(self._key, message, items["signature"]):
            raise _refused(
                "signature", "sign not match", sign_information=_explained(request, message)
            )

    def _require_unused(self, nonce: str, timestamp: int) -> None:
        with self._lock:
            if nonce in self._nonces:
                raise _refused("nonce_str", "nonce_str was used before")
            self._forget_stale()
            self._nonces[nonce] = timestamp

    def _forget_stale(self) -> None:
        # Nonces are kept in the order they came, about that of their timestamps.
        earliest = self._clock() - 2 * _WINDOW
        while self._nonces:
            oldest = next(iter(self._nonces))
            if self._nonces[oldest] >= earliest:
                return
            del self._nonces[oldest]


def _items(authorization: str) -> dict[str, str]:
    if not authorization:
        raise _refused("authorization", "header Authorization is missing")
    scheme, _, rest = authorization.partition(" ")
    if scheme != _SCHEME:
        raise _refused("authorization", f"scheme is {scheme}, not {_SCHEME}")
    found = filter(None, map(_ITEM.fullmatch, rest.split(",")))
    items = {item[1]: item[2] for item in found}
    if missing := [name for name in _ITEMS if not items.get(name)]:
        raise _refused("authorization", f"items missing: {', '.join(missing)}")
    return items


def _explained(request: ReceivedRequest, message: bytes) -> dict[str, Any]:
    return {
        "method": request.method,
        "url": request.target,
        "truncated_sign_message": message[:_SHOWN].decode("utf-8", "replace"),
        "sign_message_length": len(message),
    }


def _refused(field: str, issue: str, **more: Any) -> Refusal:
    detail = {"field": field, "issue": issue, "location": "authorization", **more}
    return Refusal(401, "SIGN_ERROR", "错误的签名，验签失败", detail)
