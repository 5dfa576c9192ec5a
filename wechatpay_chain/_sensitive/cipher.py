"""One sensitive text, encrypted for the platform or decrypted for the merchant."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Literal, TypeAlias

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v3.platform_keys import EncryptionKeys
from wechatpay_chain.crypto import Rsa
from wechatpay_chain.crypto._rsa import decrypt_pkcs1, encrypt_pkcs1
from wechatpay_chain.exceptions import ConfigurationError, DecryptionError, EncryptionError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from typing_extensions import Self

    from wechatpay_chain._protocols.v3.platform_keys import VerificationKeys

__all__ = [
    "Ciphertext",
    "FieldCipher",
    "Padding",
    "decrypted",
    "encrypted",
    "encryption_key",
    "is_ciphertext",
    "named_key",
]

Padding: TypeAlias = Literal["oaep", "pkcs1"]
"""RSAES-OAEP with SHA-1, or RSAES-PKCS1-v1_5."""


class Ciphertext(str):
    """A ciphertext in base64 that knows its key.

    Attributes:
        serial: What ``Wechatpay-Serial`` must say where it is sent: the public-key ID or the
            certificate's serial of the key.
    """

    __slots__ = ("serial",)

    serial: str

    def __new__(cls, text: str, serial: str) -> Self:
        """Make one of *text*, encrypted with the key named *serial*."""
        made = super().__new__(cls, text)
        made.serial = serial
        return made

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override] # str has one of its own
        return str(self), self.serial


class FieldCipher:
    """Encrypts with a key of the platform, decrypts with the merchant's.

    Args:
        keys: The platform's keys, or ``None``.
        private_key: The merchant's private key, or ``None``.
    """

    __slots__ = ("_keys", "_private_key")

    def __init__(self, keys: VerificationKeys | None, private_key: RSAPrivateKey | None) -> None:
        self._keys = keys
        self._private_key = private_key

    def encrypt(self, text: str) -> Ciphertext:
        """Encrypt a sensitive text for the platform.

        Args:
            text: At most 214 bytes of UTF-8 for a key of 2048 bits.

        Returns:
            The ciphertext: text, whose ``serial`` is what the request's ``Wechatpay-Serial`` must
            say, unless it says so by itself (a public key's ID does).

        Raises:
            ConfigurationError: ``certs`` has no key to encrypt with.
            EncryptionError: The text is too long for the key, or no text.
        """
        serial, key = encryption_key(self._keys)
        return Ciphertext(encrypted(text, key), serial)

    def decrypt(self, ciphertext: str) -> str:
        """Decrypt a sensitive text of an answer or a notification.

        Args:
            ciphertext: In base64, encrypted for the merchant's certificate.

        Raises:
            ConfigurationError: There is no private key.
            DecryptionError: It is not base64, was encrypted for another key, or altered.
        """
        if self._private_key is None:
            raise ConfigurationError(
                "private_key is missing: only the merchant's private key decrypts",
                key="private_key",
            )
        return decrypted(ciphertext, self._private_key)

    def __repr__(self) -> str:
        return f"<FieldCipher {self._keys!r}>"


def encryption_key(keys: VerificationKeys | None) -> tuple[str, RSAPublicKey]:
    """The key to encrypt with where none is asked for, behind its serial or ID.

    Raises:
        ConfigurationError: There is none.
    """
    if keys is None:
        raise ConfigurationError(
            "certs is missing: give the platform's public key by its ID, or its certificates, to "
            "encrypt with",
            key="certs",
        )
    if isinstance(keys, EncryptionKeys):
        return keys.encryption_key()
    # A user's own keys: what they name on every request is what the platform decrypts with.
    serial = keys.request_serial
    key = keys.find(serial) if serial else None
    if serial is None or key is None:
        raise ConfigurationError(
            f"certs, a {type(keys).__name__}, does not say which key to encrypt with: give it a "
            "method encryption_key() -> (serial, key)",
            key="certs",
        )
    return serial, key


def named_key(keys: VerificationKeys | None, serial: str) -> RSAPublicKey:
    """The key that a request's own ``Wechatpay-Serial`` names.

    Raises:
        EncryptionError: ``certs`` does not hold it.
    """
    key = None if keys is None else keys.find(serial)
    if key is None:
        known = () if keys is None else keys.known()
        raise EncryptionError(
            f"Wechatpay-Serial names {one_line(serial, 80)}, which certs does not hold (it holds "
            f"{', '.join(one_line(name, 80) for name in known) or 'nothing'}), so nothing can be "
            "encrypted with it: leave the header out, or add that key to certs"
        )
    return key


def encrypted(text: str, key: RSAPublicKey, padding: Padding = "oaep") -> str:
    """*text* encrypted with *key*, in base64.

    Raises:
        EncryptionError: It is too long for the key, or no text.
    """
    if not isinstance(text, str):
        raise EncryptionError(f"text is wanted, not {type(text).__name__}")
    if not _is_encodable(text):
        raise EncryptionError("half a surrogate pair is no text")
    return Rsa.encrypt(text, key) if padding == "oaep" else encrypt_pkcs1(text, key)


def decrypted(ciphertext: str, key: RSAPrivateKey, padding: Padding = "oaep") -> str:
    """What *ciphertext*, in base64, is the encryption of.

    Raises:
        DecryptionError: It does not decrypt, or is no text.
    """
    if not isinstance(ciphertext, str):
        raise DecryptionError(f"text is wanted, not {type(ciphertext).__name__}")
    return Rsa.decrypt(ciphertext, key) if padding == "oaep" else decrypt_pkcs1(ciphertext, key)


def is_ciphertext(text: str, key: RSAPublicKey) -> bool:
    """Whether *text* can be a ciphertext of *key*: the one base64 of as many bytes as it has.

    No plaintext is taken for one: it would be longer than what the key encrypts.
    """
    size = (key.key_size + 7) // 8
    if len(text) != (size + 2) // 3 * 4:
        return False
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):  # ValueError: not even ASCII
        return False
    return len(raw) == size and base64.b64encode(raw).decode() == text


def _is_encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        # Not raised on: that error holds the text.
        return False
    return True
