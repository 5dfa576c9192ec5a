"""RSAES-PKCS1-v1_5 (RFC 8017, section 7.2): what overseas endpoints are reported to want.

It has no integrity, and telling its failures apart gives plaintexts away (Bleichenbacher, 1998).
Here all failures are one. With OpenSSL 3.2 and later there mostly is none: what does not decrypt
comes out as random bytes ("implicit rejection"), which may by chance be text. So its result is
worth as much as the signature of the message that it stands in.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15

from wechatpay_chain.exceptions import DecryptionError, EncryptionError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

__all__ = ["decrypt_pkcs1", "encrypt_pkcs1"]

# RFC 8017, section 7.2.1: two fixed bytes, eight or more random ones, a zero.
_OVERHEAD = 11


def encrypt_pkcs1(plaintext: str, key: RSAPublicKey) -> str:
    """Encrypt *plaintext*.

    Args:
        plaintext: At most 245 bytes of UTF-8 for a key of 2048 bits.
        key: The platform's.

    Returns:
        The ciphertext in base64.

    Raises:
        EncryptionError: The text is too long for the key.
    """
    content, most = plaintext.encode(), key.key_size // 8 - _OVERHEAD
    if len(content) > most:
        raise EncryptionError(
            f"the text has {len(content)} bytes in UTF-8; a key of {key.key_size} bits encrypts "
            f"at most {most} with PKCS#1 v1.5 padding"
        )
    return base64.b64encode(key.encrypt(content, PKCS1v15())).decode()


def decrypt_pkcs1(ciphertext: str, key: RSAPrivateKey) -> str:
    """Decrypt *ciphertext*, in base64; see the module on what the result is worth.

    Raises:
        DecryptionError: It was seen not to decrypt.
    """
    content = _decrypted(ciphertext, key)
    if content is None:
        raise DecryptionError("the ciphertext does not decrypt with PKCS#1 v1.5 padding")
    return content


def _decrypted(ciphertext: str, key: RSAPrivateKey) -> str | None:
    try:
        return key.decrypt(base64.b64decode(ciphertext, validate=True), PKCS1v15()).decode()
    except (binascii.Error, ValueError):
        return None
