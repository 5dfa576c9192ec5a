"""The v2 secret, which proves APIv2's notifications, and what opens what they hold."""

from __future__ import annotations

from collections.abc import Mapping

from wechatpay_chain._protocols.v2.data import sign_of
from wechatpay_chain.crypto import AesEcb, AesGcm, Hash, read_secret
from wechatpay_chain.exceptions import DecryptionError

__all__ = ["Secrets"]


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
        self._secret = read_secret(secret)
        self._apiv3_key = apiv3_key

    @property
    def opens_events(self) -> bool:
        """Whether there is an APIv3 key."""
        return bool(self._apiv3_key)

    def fits(self, sign: str, sign_type: str, fields: Mapping[str, str]) -> bool:
        """Whether *sign* is that of *fields*; compared in constant time.

        Rule: https://pay.weixin.qq.com/doc/v2/merchant/4011985891
        """
        return Hash.equals(sign_of(fields, self._secret, sign_type), sign)

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
