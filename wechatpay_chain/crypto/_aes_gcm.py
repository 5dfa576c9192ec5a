"""``AesGcm``: what callbacks and the platform certificates are encrypted with."""

from __future__ import annotations

import base64
import binascii

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wechatpay_chain.exceptions import DecryptionError, EncryptionError

__all__ = ["AesGcm"]

_KEY_BYTES = 32
_TAG_BYTES = 16
_FEWEST_IV_BYTES, _MOST_IV_BYTES = 8, 128


class AesGcm:
    """AES-256-GCM (``AEAD_AES_256_GCM``, RFC 5116 section 5.2) with the APIv3 key.

    Texts are UTF-8; the ciphertext carries its 16-byte tag at the end, in base64.
    """

    @staticmethod
    def encrypt(
        plaintext: str | bytes, key: str | bytes, iv: str | bytes = "", aad: str | bytes | None = ""
    ) -> str:
        """Encrypt *plaintext*.

        Args:
            plaintext: Text or bytes.
            key: The APIv3 key, 32 bytes.
            iv: The nonce: 12 bytes on WeChat Pay, never used twice with one key.
            aad: The associated data, proved but not encrypted.

        Returns:
            Base64 of the ciphertext and its tag.

        Raises:
            EncryptionError: The key or the nonce has the wrong length.
        """
        if fault := _fault(key, iv):
            raise EncryptionError(fault)
        sealed = AESGCM(_bytes(key)).encrypt(_bytes(iv), _bytes(plaintext), _bytes(aad or b""))
        return base64.b64encode(sealed).decode()

    @staticmethod
    def decrypt(
        ciphertext: str, key: str | bytes, iv: str | bytes = "", aad: str | bytes | None = ""
    ) -> str:
        """Decrypt *ciphertext* and prove that it is unaltered.

        Args:
            ciphertext: Base64 of the ciphertext and its 16-byte tag.
            key: The APIv3 key, 32 bytes.
            iv: The ``nonce`` next to the ciphertext; not the one in the headers.
            aad: The ``associated_data`` next to it; empty or ``None`` if there is none.

        Raises:
            DecryptionError: The key or nonce has the wrong length, the ciphertext is not base64 or
                is too short, something was altered, or the content is not UTF-8.
        """
        if fault := _fault(key, iv):
            raise DecryptionError(fault)
        opened = _opened(_sealed(ciphertext), _bytes(key), _bytes(iv), _bytes(aad or b""))
        if opened is None:
            raise DecryptionError(
                "the ciphertext does not decrypt: check that the APIv3 key is the one now set on "
                "the merchant platform, and that nonce and associated_data are the ones next to "
                "this ciphertext, unaltered"
            )
        try:
            return opened.decode()
        except UnicodeDecodeError:
            raise DecryptionError("the decrypted content is not UTF-8 text") from None


def _fault(key: str | bytes, iv: str | bytes) -> str | None:
    """What is wrong with key and nonce, in words that do not repeat them."""
    for name, value in (("APIv3 key", key), ("nonce (iv)", iv)):
        if not isinstance(value, (str, bytes)):
            return f"the {name} must be str or bytes, not {type(value).__name__}"
    key_size, iv_size = len(_bytes(key)), len(_bytes(iv))
    if key_size != _KEY_BYTES:
        return f"the APIv3 key must be {_KEY_BYTES} bytes long, this one has {key_size}"
    if not _FEWEST_IV_BYTES <= iv_size <= _MOST_IV_BYTES:
        return f"the nonce (iv) has {iv_size} bytes; WeChat Pay's have 12"
    return None


def _sealed(ciphertext: str) -> bytes:
    try:
        sealed = base64.b64decode(ciphertext, validate=True)
    except (binascii.Error, ValueError):
        sealed = None
    if sealed is None:
        raise DecryptionError(f"the ciphertext ({len(ciphertext)} characters) is not base64")
    if len(sealed) < _TAG_BYTES:
        raise DecryptionError(
            f"the ciphertext is truncated: it has {len(sealed)} bytes, its tag alone {_TAG_BYTES}"
        )
    return sealed


def _opened(sealed: bytes, key: bytes, iv: bytes, aad: bytes) -> bytes | None:
    try:
        return AESGCM(key).decrypt(iv, sealed, aad)
    except InvalidTag:
        return None


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()
