"""The v2 secret, which proves APIv2's notifications, and what opens what they hold."""

from __future__ import annotations

import re
from collections.abc import Mapping

from wechatpay_chain.crypto import AesEcb, AesGcm, Hash
from wechatpay_chain.exceptions import ConfigurationError, DecryptionError
from wechatpay_chain.formatter import Formatter

__all__ = ["Secrets", "signed_text"]

_KEY = re.compile(r"[!-~]{32}")
_WHERE = (
    "it is the APIv2 key, 32 characters, set on the merchant platform (account centre, API "
    "security)"
)


class Secrets:
    """The v2 secret, and the APIv3 key beside it; ``repr`` shows neither, and no method raises.

    Tools that show a traceback's variables must not find a secret in a frame that raises: what
    holds one has returned by then.

    Args:
        secret: Text or bytes.
        apiv3_key: Opens what notifications of deposit-free orders hold; may be empty.

    Raises:
        ConfigurationError: *secret* is empty, of another type, or has white space in it; the text
            does not repeat it.
    """

    __slots__ = ("_apiv3_key", "_secret")

    def __init__(self, secret: object, apiv3_key: bytes = b"") -> None:
        self._secret = _read(secret)
        self._apiv3_key = apiv3_key

    @property
    def opens_events(self) -> bool:
        """Whether there is an APIv3 key."""
        return bool(self._apiv3_key)

    def fits(self, sign: str, sign_type: str, fields: Mapping[str, str]) -> bool:
        """Whether *sign* is that of *fields*; compared in constant time.

        Rule: https://pay.weixin.qq.com/doc/v2/merchant/4011985891
        """
        own = Hash.sign(sign_type, signed_text(fields), self._secret)
        return own is not None and Hash.equals(own, sign)

    def opened_refund(self, ciphertext: str) -> str | None:
        """What was encrypted with the v2 secret; ``None`` where it does not decrypt.

        Rule: AES-256-ECB, its key the MD5 of the secret in lower-case hexadecimal digits
        (https://pay.weixin.qq.com/doc/v2/merchant/4011935223).
        """
        try:
            return AesEcb.decrypt(ciphertext, Hash.md5(self._secret))
        except DecryptionError:
            return None

    def opened_event(self, ciphertext: str, nonce: str, associated_data: str) -> str | None:
        """What was encrypted with the APIv3 key; ``None`` where it does not decrypt."""
        try:
            return AesGcm.decrypt(ciphertext, self._apiv3_key, nonce, associated_data)
        except DecryptionError:
            return None

    def __repr__(self) -> str:
        return "<Secrets>"


def signed_text(fields: Mapping[str, str]) -> str:
    """What *fields* are signed as: sorted, without ``sign`` and what is empty."""
    return Formatter.query_string_like(Formatter.ksort(fields))


def _read(secret: object) -> bytes:
    # What raises must not hold it in a variable.
    fault, found = _fault(secret), b""
    if not fault:
        found = secret if isinstance(secret, bytes) else str(secret).encode("ascii")
    del secret
    if fault:
        raise ConfigurationError(f"secret {fault}; {_WHERE}", key="secret")
    return found


def _fault(secret: object) -> str:
    if not isinstance(secret, (str, bytes)):
        return f"must be text or bytes, not {type(secret).__name__}"
    text = secret.decode("latin-1") if isinstance(secret, bytes) else secret
    if not text:
        return "is empty"
    if any(letter.isspace() for letter in text):
        return "has white space in it"
    return "" if _KEY.fullmatch(text) else f"has {len(text)} characters, or some that are not ASCII"
