"""Whether a request is signed as the platform wants it.

Rule: ``Authorization: WECHATPAY2-SHA256-RSA2048`` with mchid, nonce_str, timestamp, serial_no and
signature over five lines: method, target, timestamp, nonce, body. Paths under ``/brand/`` are
signed by a brand: ``WECHATPAY-BRAND-SHA256-RSA2048`` with brand_id in mchid's place.
Source: https://pay.weixin.qq.com/docs/merchant/development/verify-signature-overview/overview-signature-and-verification.html
https://pay.weixin.qq.com/doc/v3/merchant/4012365342
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.crypto import verify_signature
from wechatpay_chain.testing._message.checks import Checks
from wechatpay_chain.testing._message.received import Credentials, ReceivedRequest
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from wechatpay_chain.testing._identity.identity import Identity

__all__ = ["RequestVerifier"]

_ITEMS = ("serial_no", "timestamp", "nonce_str", "signature")
_ITEM = re.compile(r'\s*(\w+)="([^"]*)"\s*')
_SECONDS = re.compile(r"[0-9]{1,11}")
_BRAND = "/brand/"
_WINDOW = 300
"""Seconds that a request's time may be away from the platform's, either way."""
_STALE = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"
_SHOWN = 160
"""How many bytes of the signed message a refusal quotes."""


class _ExpectedSigner(NamedTuple):
    """The expected signer, and what its ``Authorization`` looks like."""

    scheme: str
    item: str
    kind: str
    number: str
    serial: str
    key: RSAPublicKey


class RequestVerifier:
    """Verifies requests of one merchant and its brand, each nonce once.

    Nonces are kept for ten minutes of the platform's clock: later no timestamp lets one in again.

    Args:
        identity: The merchant.
        clock: The platform's time in Unix seconds.
        checks: The checks to make.
    """

    def __init__(
        self, identity: Identity, clock: Callable[[], float], checks: Checks | None = None
    ) -> None:
        self._identity = identity
        self._key = identity.private_key.public_key()
        self._clock = clock
        self._checks = Checks() if checks is None else checks
        self._nonces: dict[tuple[str, str], int] = {}
        self._lock = threading.Lock()

    def verify(self, request: ReceivedRequest) -> Credentials | None:
        """Prove *request*.

        Returns:
            The signer; ``None`` where nothing is checked and nothing was said.

        Raises:
            Refusal: 401 ``SIGN_ERROR``, with the issue.
        """
        checks, signer = self._checks, self._signer(request)
        authorization = request.headers.get("Authorization", "")
        if not checks.authorization:
            return _credentials(_found(authorization))
        items = _items(authorization, signer)
        if checks.serial:
            _require_known(items, signer)
        timestamp = self._require_fresh(items["timestamp"]) if checks.timestamp else 0
        if checks.signature:
            _require_signed(request, items, signer)
        if checks.nonce:
            self._require_unused((items[signer.item], items["nonce_str"]), timestamp)
        return _credentials(items)

    def _signer(self, request: ReceivedRequest) -> _ExpectedSigner:
        identity = self._identity
        if not request.target.startswith(_BRAND):
            return _ExpectedSigner(
                "WECHATPAY2-SHA256-RSA2048",
                "mchid", "merchant", identity.mchid, identity.serial, self._key,
            )  # fmt: skip
        brand = identity.brand
        return _ExpectedSigner(
            "WECHATPAY-BRAND-SHA256-RSA2048",
            "brand_id", "brand", brand.brand_id, brand.serial, brand.private_key.public_key(),
        )  # fmt: skip

    def _require_fresh(self, text: str) -> int:
        if _seconds(text) is None:
            raise _sign_error("timestamp", "timestamp is not a number of seconds")
        away = int(self._clock()) - int(text)
        if abs(away) > _WINDOW:
            raise _sign_error(
                "timestamp",
                f"timestamp is {abs(away)} seconds {'old' if away > 0 else 'ahead'}, "
                f"{_WINDOW} are allowed",
                _STALE,
            )
        return int(text)

    def _require_unused(self, nonce: tuple[str, str], timestamp: int) -> None:
        with self._lock:
            if nonce in self._nonces:
                raise _sign_error("nonce_str", "nonce_str was used before")
            self._forget_stale()
            self._nonces[nonce] = timestamp or int(self._clock())

    def _forget_stale(self) -> None:
        # Nonces are kept in the order they came, about that of their timestamps.
        earliest = self._clock() - 2 * _WINDOW
        while self._nonces:
            oldest = next(iter(self._nonces))
            if self._nonces[oldest] >= earliest:
                return
            del self._nonces[oldest]


def _items(authorization: str, signer: _ExpectedSigner) -> dict[str, str]:
    if not authorization:
        raise _sign_error("authorization", "header Authorization is missing")
    scheme = authorization.partition(" ")[0]
    if scheme != signer.scheme:
        raise _sign_error("authorization", f"scheme is {scheme}, not {signer.scheme}")
    _require_clean(authorization, frozenset({signer.item, *_ITEMS}))
    items = _found(authorization)
    if missing := [name for name in (signer.item, *_ITEMS) if not items.get(name)]:
        raise _sign_error("authorization", f"items missing: {', '.join(missing)}")
    return items


def _require_clean(authorization: str, known: frozenset[str]) -> None:
    seen: set[str] = set()
    for piece in authorization.partition(" ")[2].split(","):
        item = _ITEM.fullmatch(piece)
        if item is None:
            raise _sign_error("authorization", 'items must be name="value", with commas between')
        name = item[1]
        if name not in known:
            raise _sign_error("authorization", f"item {name} is unknown")
        if name in seen:
            raise _sign_error("authorization", f"item {name} is there twice")
        seen.add(name)


def _found(authorization: str) -> dict[str, str]:
    rest = authorization.partition(" ")[2]
    return {item[1]: item[2] for item in filter(None, map(_ITEM.fullmatch, rest.split(",")))}


def _credentials(items: dict[str, str]) -> Credentials | None:
    if not items:
        return None
    mchid, brand_id = items.get("mchid", ""), items.get("brand_id")
    timestamp = _seconds(items.get("timestamp", "")) or 0
    serial, nonce = items.get("serial_no", ""), items.get("nonce_str", "")
    return Credentials(mchid, serial, timestamp, nonce, brand_id)


def _seconds(text: str) -> int | None:
    return int(text) if _SECONDS.fullmatch(text) else None


def _require_known(items: dict[str, str], signer: _ExpectedSigner) -> None:
    if items[signer.item] != signer.number:
        raise _sign_error(signer.item, f"{signer.kind} {items[signer.item]} is unknown")
    if items["serial_no"].upper() != signer.serial.upper():
        raise _sign_error(
            "serial_no", f"{signer.kind} has no certificate with serial {items['serial_no']}"
        )


def _require_signed(
    request: ReceivedRequest, items: dict[str, str], signer: _ExpectedSigner
) -> None:
    body = request.signed_body()
    if body is None:
        raise _sign_error(
            "signature", "the multipart body has no part named meta, which is what is signed"
        )
    head = f"{request.method}\n{request.target}\n{items['timestamp']}\n{items['nonce_str']}\n"
    message = b"%b%b\n" % (head.encode("latin-1"), body)
    if not verify_signature(signer.key, message, items["signature"]):
        explained = _explained(request, message)
        raise _sign_error("signature", "sign not match", sign_information=explained)


def _explained(request: ReceivedRequest, message: bytes) -> dict[str, Any]:
    return {
        "method": request.method,
        "url": request.target,
        "truncated_sign_message": message[:_SHOWN].decode("utf-8", "replace"),
        "sign_message_length": len(message),
    }


def _sign_error(
    field: str, issue: str, message: str = "错误的签名，验签失败", **more: Any
) -> Refusal:
    inner = {"issue": issue}
    detail = {"detail": inner, "field": field, "location": "authorization", **more}
    return Refusal(401, "SIGN_ERROR", message, detail)
