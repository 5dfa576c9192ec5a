"""How a set of certificates is cached: in an envelope that only the APIv3 key's holders can close.

Certificates are no secret, but who can write to the cache could otherwise make this machine trust
a key of his own. Nothing in the envelope lets the APIv3 key be found.
"""

from __future__ import annotations

import hmac
from typing import Any

from wechatpay_chain._codec import decode_json, encode_json
from wechatpay_chain.certificates._ring import KeyRing, read_certificate

__all__ = ["Envelope"]

_FORMAT = "wechatpay_chain certificates 1"
_LARGEST = 1 << 20
_LATEST = 1e11


class Envelope:
    """Closes and opens envelopes.

    Args:
        apiv3_key: The APIv3 key.
        path: Where the certificates come from: domestic and overseas sets are kept apart.
    """

    __slots__ = ("_key",)

    def __init__(self, apiv3_key: bytes, path: str) -> None:
        self._key = hmac.digest(apiv3_key, f"{_FORMAT}\n{path}".encode(), "sha256")

    def close(self, ring: KeyRing) -> bytes:
        """Put *ring* into an envelope: JSON with its HMAC-SHA256."""
        content = encode_json(
            {
                "format": _FORMAT,
                "downloaded_at": ring.downloaded_at,
                "certificates": [one.pem for one in ring.listed],
            }
        )
        return encode_json({"content": content.decode(), "mac": self._mac(content)})

    def open(self, envelope: bytes) -> KeyRing:
        """Take the certificates out.

        Raises:
            ValueError: It is damaged, of another format, or not closed with this APIv3 key; the
                text says which.
        """
        content = self._proved(envelope)
        told: Any = decode_json(content)
        if not isinstance(told, dict) or told.get("format") != _FORMAT:
            raise ValueError("it is of another format")
        pems, time = told.get("certificates"), told.get("downloaded_at")
        if not isinstance(pems, list) or not pems or not all(isinstance(pem, str) for pem in pems):
            raise ValueError("it lists no certificates")
        if not isinstance(time, (int, float)) or not 0 <= time < _LATEST:
            raise ValueError("it has no time")
        return KeyRing(map(read_certificate, pems), time)

    def _proved(self, envelope: bytes) -> bytes:
        if len(envelope) > _LARGEST:
            raise ValueError("it is too large")
        outer: Any = decode_json(envelope)
        told = outer if isinstance(outer, dict) else {}
        content, mac = told.get("content"), told.get("mac")
        if not (isinstance(content, str) and isinstance(mac, str)):
            raise ValueError("it is of another format")  # noqa: TRY004 - nobody's type is wrong
        if not hmac.compare_digest(mac.encode(), self._mac(content.encode()).encode()):
            raise ValueError("it was not written with this APIv3 key, or was altered")
        return content.encode()

    def _mac(self, content: bytes) -> str:
        return hmac.digest(self._key, content, "sha256").hex()
