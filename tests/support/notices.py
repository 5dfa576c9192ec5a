"""Notifications made by hand: sealed and signed with ``cryptography`` alone."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from support.answers import NOW, PUBLIC_KEY_ID, platform_key, proof
from wechatpay_chain.notifications import Notification, Notifications

__all__ = [
    "APIV3_KEY",
    "PLAIN",
    "Notice",
    "compact",
    "document",
    "notice",
    "parsed",
    "sealed",
    "taker",
]

APIV3_KEY = "k3y-of-the-tests-32-bytes-long-!"
IV = "VBNu9IF6GGnX"
PLAIN: dict[str, Any] = {
    "transaction_id": "1217752501201407033233368018",
    "out_trade_no": "order-42",
    "trade_state": "SUCCESS",
    "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    "attach": "门店，形象店",
}


@dataclass(frozen=True)
class Notice:
    """What is posted."""

    headers: dict[str, str]
    body: bytes

    def with_header(self, name: str, value: str | None) -> Notice:
        """A copy with another header; ``None`` drops it."""
        headers = {**self.headers, name: value}
        return replace(self, headers={k: v for k, v in headers.items() if v is not None})

    def with_body(self, body: bytes) -> Notice:
        """A copy with another body under the same proof."""
        return replace(self, body=body)


def compact(value: Any) -> bytes:
    """JSON as WeChat Pay writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def sealed(plain: bytes, *, key: str = APIV3_KEY, iv: str = IV, aad: str = "transaction") -> str:
    """The base64 ciphertext of *plain*."""
    raw = AESGCM(key.encode()).encrypt(iv.encode(), plain, aad.encode())
    return base64.b64encode(raw).decode()


def document(
    plain: Mapping[str, Any] | bytes = PLAIN,
    /,
    *,
    inner: Mapping[str, Any] | None = None,
    **outer: Any,
) -> dict[str, Any]:
    """The envelope around *plain*, with other members; ``...`` drops one."""
    content = plain if isinstance(plain, bytes) else compact(plain)
    held = {
        "original_type": "transaction",
        "algorithm": "AEAD_AES_256_GCM",
        "ciphertext": sealed(content),
        "associated_data": "transaction",
        "nonce": IV,
        **(inner or {}),
    }
    whole = {
        "id": "7f8fcdb2-573a-547a-901e-4c34f9761293",
        "create_time": "2023-11-15T06:13:20+08:00",
        "resource_type": "encrypt-resource",
        "event_type": "TRANSACTION.SUCCESS",
        "summary": "支付成功",
        "resource": {name: value for name, value in held.items() if value is not ...},
        **outer,
    }
    return {name: value for name, value in whole.items() if value is not ...}


def notice(body: bytes | None = None, **parts: Any) -> Notice:
    """A signed notification; *parts* go to ``answers.proof``."""
    body = compact(document()) if body is None else body
    return Notice({"Request-ID": "08F78BB5AF06-0", **proof(body, **parts)}, body)


def taker(*, clock: Callable[[], float] | None = None, **options: Any) -> Notifications:
    """What takes them; its clock stands at ``NOW``."""
    given = {
        "certs": {PUBLIC_KEY_ID: platform_key().public_key()},
        "apiv3_key": APIV3_KEY,
        "clock": clock or (lambda: NOW),
        **options,
    }
    return Notifications(**given)


def parsed(given: Notice, **options: Any) -> Notification:
    """*given*, taken."""
    return taker(**options).parse(given.headers, given.body)
