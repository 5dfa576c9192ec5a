"""What proves an APIv2 notification: the sign over its fields.

Rule: it covers the non-empty fields, sorted by name, and the secret
(https://pay.weixin.qq.com/doc/v2/merchant/4011985891).
"""

from __future__ import annotations

from collections.abc import Mapping

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v2.data import DECIDING, moved_field, sign_of
from wechatpay_chain.crypto import AesEcb, AesGcm, Hash, read_secret
from wechatpay_chain.exceptions import DecryptionError, SignatureError, SignatureMismatchError
from wechatpay_chain.notifications._v2.answers import UnsignedNotificationError
from wechatpay_chain.notifications._v2.notification import READ

__all__ = ["Secrets", "prove", "unproved"]

_TYPES = (Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256)
_BY_LENGTH = {32: Hash.ALGO_MD5, 64: Hash.ALGO_HMAC_SHA256}


def prove(fields: Mapping[str, str], secrets: Secrets) -> str | None:
    """Prove *fields*.

    Returns:
        How they are signed: ``MD5`` or ``HMAC-SHA256``; ``None`` if only ``req_info`` can prove
        anything.

    Raises:
        UnsignedNotificationError: There is neither ``sign`` nor ``req_info``.
        SignatureMismatchError: ``sign`` does not fit.
    """
    sign = fields.get("sign", "")
    if not sign:
        if fields.get("req_info"):
            return None
        raise unproved(UnsignedNotificationError, "has neither sign nor req_info")
    sign_type = _sign_type(fields, sign)
    if not secrets.fits(sign, sign_type, fields):
        raise unproved(
            SignatureMismatchError,
            f"does not fit its sign ({sign_type}): it is not what was sent, or secret is not the "
            "APIv2 key now set on the merchant platform",
        )
    _refuse_two_readings(fields)
    return sign_type


def unproved(kind: type[SignatureError], why: str) -> SignatureError:
    """The error for a notification that is not proved."""
    return kind(f"the notification {why}. Nothing in it may be trusted.")


def _sign_type(fields: Mapping[str, str], sign: str) -> str:
    # Many have no sign_type, and those of deposit-free orders call it "algorithm".
    stated = fields.get("sign_type") or _BY_LENGTH.get(len(sign))
    if stated in _TYPES:
        return stated
    raise unproved(
        SignatureMismatchError,
        f"has a sign of {len(sign)} characters, but MD5 has 32 and HMAC-SHA256 64"
        if stated is None
        else f"says it is signed with {one_line(stated, 40)}; known are {' and '.join(_TYPES)}",
    )


def _refuse_two_readings(fields: Mapping[str, str]) -> None:
    """Refuse fields moved into the value before them: a copy would be handled as a new event."""
    if moved := moved_field(fields, READ | DECIDING):
        raise unproved(
            SignatureMismatchError,
            f"has a field {one_line(moved[0], 80)} that contains another, {moved[1]}, in its value",
        )


class Secrets:
    """The v2 secret, along with the APIv3 key; ``repr`` shows neither, and no method raises.

    Tools that show a traceback's variables must not find a secret in a frame that raises: the
    frames that hold one have returned by then.

    Args:
        secret: Text or bytes.
        apiv3_key: Decrypts notifications of deposit-free orders; may be empty.

    Raises:
        ConfigurationError: *secret* is empty, has the wrong type, or contains white space; the text
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
        """Whether *sign* fits *fields*; compared in constant time.

        Rule: https://pay.weixin.qq.com/doc/v2/merchant/4011985891
        """
        return Hash.equals(sign_of(fields, self._secret, sign_type), sign)

    def opened_refund(self, ciphertext: str) -> str | None:
        """What was encrypted with the v2 secret; ``None`` if it does not decrypt.

        Rule: AES-256-ECB, its key the MD5 of the secret in lower-case hexadecimal digits
        (https://pay.weixin.qq.com/doc/v2/merchant/4011935223).
        """
        try:
            return AesEcb.decrypt(ciphertext, Hash.md5(self._secret))
        except DecryptionError:
            return None

    def opened_event(self, ciphertext: str, nonce: str, associated_data: str) -> str | None:
        """What was encrypted with the APIv3 key; ``None`` if it does not decrypt."""
        try:
            return AesGcm.decrypt(ciphertext, self._apiv3_key, nonce, associated_data)
        except DecryptionError:
            return None

    def __repr__(self) -> str:
        return "<Secrets>"
