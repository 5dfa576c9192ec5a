"""RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, section 8.2) over loaded keys: the hot path."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.utils import Prehashed
from cryptography.hazmat.primitives.hashes import SHA256, Hash

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

__all__ = ["MessageVerifier", "sign_message", "verify_signature"]


def sign_message(key: RSAPrivateKey, message: bytes) -> str:
    """Sign *message*; the signature in base64."""
    return base64.b64encode(key.sign(message, PKCS1v15(), SHA256())).decode()


def verify_signature(key: RSAPublicKey, message: bytes, signature: str) -> bool:
    """Whether *signature*, in strict base64, was made over *message* by the holder of *key*."""
    verifier = MessageVerifier(key)
    verifier.update(message)
    return verifier.matches(signature)


class MessageVerifier:
    """Verifies a message that arrives in pieces, in constant memory.

    Args:
        key: The public key.
    """

    __slots__ = ("_hash", "_key")

    def __init__(self, key: RSAPublicKey) -> None:
        self._key = key
        self._hash = Hash(SHA256())

    def update(self, chunk: bytes) -> None:
        """Add the next bytes of the message."""
        self._hash.update(chunk)

    def matches(self, signature: str) -> bool:
        """Whether *signature*, in strict base64, fits everything added so far."""
        try:
            raw = base64.b64decode(signature, validate=True)
            digest = self._hash.copy().finalize()
            self._key.verify(raw, digest, PKCS1v15(), Prehashed(SHA256()))
        except (InvalidSignature, binascii.Error, ValueError):  # ValueError: not even ASCII
            return False
        return True
