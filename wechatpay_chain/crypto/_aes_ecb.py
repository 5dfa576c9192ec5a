"""``AesEcb``: what APIv2's refund notifications are encrypted with."""

from __future__ import annotations

import base64

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB
from cryptography.hazmat.primitives.padding import PKCS7

from wechatpay_chain.exceptions import DecryptionError, EncryptionError

__all__ = ["AesEcb"]

_KEY_BYTES = 32
_BLOCK_BITS = 128


class AesEcb:
    """AES-256-ECB with PKCS#7 padding (RFC 5652, section 6.3): ``req_info`` of refunds.

    The key is ``Hash.md5(secret)``, 32 hexadecimal digits. This mode proves nothing about its
    content: an altered ciphertext may still decrypt.
    """

    @staticmethod
    def encrypt(plaintext: str | bytes, key: str | bytes, iv: str = "") -> str:  # noqa: ARG004 - the PHP SDK's parameter
        """Encrypt *plaintext*.

        Args:
            plaintext: Text or bytes.
            key: 32 bytes.
            iv: Not used, as this mode has none; the PHP SDK's method takes one too.

        Returns:
            Base64 of the ciphertext.

        Raises:
            EncryptionError: The key has the wrong length, or either is not text.
        """
        content, fault = _bytes(plaintext), _fault(key)
        if content is None:
            fault = f"the plaintext must be text or bytes, {_kind(plaintext)}"
        if content is None or fault:
            # Tools that show a traceback's variables must not find them.
            del key, content, plaintext
            raise EncryptionError(fault)
        padder = PKCS7(_BLOCK_BITS).padder()
        encryptor = _cipher(key).encryptor()
        padded = padder.update(content) + padder.finalize()
        return base64.b64encode(encryptor.update(padded) + encryptor.finalize()).decode()

    @staticmethod
    def decrypt(ciphertext: str | bytes, key: str | bytes, iv: str = "") -> str:  # noqa: ARG004 - the PHP SDK's parameter
        """Decrypt *ciphertext*.

        Args:
            ciphertext: Base64; white space in it is ignored.
            key: 32 bytes.
            iv: Not used.

        Raises:
            DecryptionError: The key has the wrong length, or the ciphertext was not made from
                UTF-8 text with this key; the error does not say what exactly is wrong.
        """
        fault = _fault(key)
        opened = None if fault else _opened(ciphertext, key)
        del key
        if fault:
            raise DecryptionError(fault)
        if opened is None:
            raise DecryptionError(
                "the ciphertext does not decrypt: check that the v2 secret is the one now set on "
                "the merchant platform, that the key is its MD5 in lower case, and that the "
                "ciphertext is base64, unaltered"
            )
        return opened


def _fault(key: str | bytes) -> str | None:
    """What is wrong with the key, in words that do not repeat it."""
    content = _bytes(key)
    if content is None:
        return f"the key must be text or bytes, {_kind(key)}"
    if len(content) != _KEY_BYTES:
        rule = f"the key must be {_KEY_BYTES} bytes long"
        return f"{rule}, this one has {len(content)}; for refunds it is Hash.md5(v2 secret)"
    return None


def _opened(ciphertext: str | bytes, key: str | bytes) -> str | None:
    try:
        sealed = base64.b64decode(b"".join((_bytes(ciphertext) or b"").split()), validate=True)
        decryptor = _cipher(key).decryptor()
        unpadder = PKCS7(_BLOCK_BITS).unpadder()
        padded = decryptor.update(sealed) + decryptor.finalize()
        return (unpadder.update(padded) + unpadder.finalize()).decode()
    except ValueError:  # bad base64, length, padding or UTF-8
        return None


def _cipher(key: str | bytes) -> Cipher[ECB]:
    return Cipher(AES(_bytes(key) or b""), ECB())  # noqa: S305 - the platform's choice


def _bytes(text: object) -> bytes | None:
    """*text* as bytes; ``None`` if it is not text or cannot be encoded."""
    if isinstance(text, bytes):
        return text
    try:
        return text.encode() if isinstance(text, str) else None
    except UnicodeEncodeError:
        return None


def _kind(given: object) -> str:
    if isinstance(given, str):
        return "not half a surrogate pair"
    return f"not {type(given).__name__}"
