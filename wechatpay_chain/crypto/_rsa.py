"""``Rsa``: keys, signatures and field encryption under the names of the PHP SDK.

Overseas endpoints are reported to require PKCS#1 v1.5 encryption (RFC 8017, section 7.2). It has no
integrity, and distinguishing its failures gives plaintexts away (Bleichenbacher, 1998). So all
failures look the same here. With OpenSSL 3.2 and later there usually is no failure: a ciphertext
that does not decrypt comes out as random bytes ("implicit rejection"), which may by chance be text.
So the result can be trusted only as far as the signature of the message it came in.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Final, Literal, overload

from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP, PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from wechatpay_chain.crypto._keys import load_private_key, load_public_key
from wechatpay_chain.crypto._signing import sign_message, verify_signature
from wechatpay_chain.exceptions import DecryptionError, EncryptionError, KeyLoadError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

    from wechatpay_chain.crypto._keys import KeyMaterial

__all__ = ["Rsa", "decrypt_pkcs1", "encrypt_pkcs1"]

# How much of the modulus RSAES-OAEP with SHA-1 takes: 2 * 20 + 2 bytes (RFC 8017, section 7.1.1).
_OAEP_OVERHEAD = 42


class Rsa:
    """RSA as WeChat Pay uses it.

    Every key argument may be a loaded key, which costs nothing, or anything that :meth:`from_`
    accepts. Loading a private key takes about 30 ms, as long as a hundred signatures: load it once.
    """

    KEY_TYPE_PUBLIC: Final = "public"
    KEY_TYPE_PRIVATE: Final = "private"

    @overload
    @staticmethod
    def from_(thing: KeyMaterial, type: Literal["private"] = "private") -> RSAPrivateKey: ...

    @overload
    @staticmethod
    def from_(thing: KeyMaterial, type: Literal["public"]) -> RSAPublicKey: ...

    @overload
    @staticmethod
    def from_(thing: KeyMaterial, type: str) -> RSAPrivateKey | RSAPublicKey: ...

    @staticmethod
    def from_(
        thing: KeyMaterial,
        type: str = "private",  # noqa: A002 - the PHP SDK's parameter
    ) -> RSAPrivateKey | RSAPublicKey:
        """Load a key.

        Args:
            thing: PEM text or bytes; its base64; DER; a path or ``file://`` URL; base64 after
                ``private.pkcs8://``, ``private.pkcs1://``, ``public.spki://`` or
                ``public.pkcs1://``; a pair of a private key and its passphrase; a loaded key. A
                public key may also come as an X.509 certificate.
            type: ``Rsa.KEY_TYPE_PRIVATE`` or ``Rsa.KEY_TYPE_PUBLIC``.

        Raises:
            KeyLoadError: It is not an RSA key of that type with 2048 bits or more, or cannot be
                read.
        """
        if type == Rsa.KEY_TYPE_PRIVATE:
            return load_private_key(thing)
        if type == Rsa.KEY_TYPE_PUBLIC:
            return load_public_key(thing)
        raise KeyLoadError(f"type must be 'private' or 'public', not {type!r}", key="type")

    @overload
    @staticmethod
    def from_pkcs1(thing: str, type: Literal["private"] = "private") -> RSAPrivateKey: ...

    @overload
    @staticmethod
    def from_pkcs1(thing: str, type: Literal["public"]) -> RSAPublicKey: ...

    @overload
    @staticmethod
    def from_pkcs1(thing: str, type: str) -> RSAPrivateKey | RSAPublicKey: ...

    @staticmethod
    def from_pkcs1(
        thing: str,
        type: str = "private",  # noqa: A002 - the PHP SDK's parameter
    ) -> RSAPrivateKey | RSAPublicKey:
        """Load the bare base64 of a PKCS#1 key; parameters and errors as :meth:`from_`."""
        return Rsa.from_(f"{type}.pkcs1://{thing}", type)

    @staticmethod
    def from_pkcs8(thing: str) -> RSAPrivateKey:
        """Load the bare base64 of a PKCS#8 private key; errors as :meth:`from_`."""
        return load_private_key(f"private.pkcs8://{thing}")

    @staticmethod
    def from_spki(thing: str) -> RSAPublicKey:
        """Load the bare base64 of an SPKI public key; errors as :meth:`from_`."""
        return load_public_key(f"public.spki://{thing}")

    @staticmethod
    def pkcs1_to_spki(thing: str) -> str:
        """Convert the bare base64 of a PKCS#1 public key to that of the same key as SPKI.

        Raises:
            KeyLoadError: *thing* is not a PKCS#1 public key's base64.
        """
        key = Rsa.from_pkcs1(thing, "public")
        return _base64(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))

    @staticmethod
    def sign(message: str | bytes, private_key: KeyMaterial) -> str:
        """Sign by RSASSA-PKCS1-v1_5 with SHA-256.

        Args:
            message: Text is signed as UTF-8.
            private_key: The merchant private key.

        Returns:
            The signature in base64.

        Raises:
            KeyLoadError: As :meth:`from_`.
        """
        return sign_message(load_private_key(private_key), _bytes(message))

    @staticmethod
    def verify(message: str | bytes, signature: str, public_key: KeyMaterial) -> bool:
        """Verify a signature made by RSASSA-PKCS1-v1_5 with SHA-256.

        As in the PHP SDK, the result says whether it fits: check it. The client's verifier, which
        every answer passes through anyway, is what raises for a wrong signature.

        Args:
            message: Text is encoded as UTF-8.
            signature: In base64.
            public_key: WeChat Pay's public key or a platform certificate.

        Returns:
            Whether it fits; ``False`` for a signature that is not base64, too.

        Raises:
            KeyLoadError: As :meth:`from_`.
        """
        return verify_signature(load_public_key(public_key), _bytes(message), signature)

    @staticmethod
    def encrypt(plaintext: str, public_key: KeyMaterial) -> str:
        """Encrypt one sensitive field by RSAES-OAEP with SHA-1 and MGF1-SHA-1.

        Args:
            plaintext: At most 214 bytes of UTF-8 for a key of 2048 bits.
            public_key: WeChat Pay's: the one that the request header ``Wechatpay-Serial`` names.

        Returns:
            The ciphertext in base64.

        Raises:
            EncryptionError: The text is too long for the key.
            KeyLoadError: As :meth:`from_`.
        """
        key, content = load_public_key(public_key), _bytes(plaintext)
        most = key.key_size // 8 - _OAEP_OVERHEAD
        if len(content) > most:
            raise EncryptionError(
                f"the text has {len(content)} bytes in UTF-8; a key of {key.key_size} bits "
                f"encrypts at most {most}"
            )
        return _base64(key.encrypt(content, _oaep()))

    @staticmethod
    def decrypt(ciphertext: str, private_key: KeyMaterial) -> str:
        """Decrypt one sensitive field of an answer.

        Args:
            ciphertext: In base64.
            private_key: The merchant private key.

        Raises:
            DecryptionError: It is not base64, was encrypted for another key, or was altered.
            KeyLoadError: As :meth:`from_`.
        """
        content = _decrypted(ciphertext, load_private_key(private_key))
        if content is None:
            raise DecryptionError(
                f"the ciphertext ({len(ciphertext)} characters) does not decrypt: it must be the "
                "base64 of a field encrypted for this merchant private key, unaltered"
            )
        return content


def _decrypted(ciphertext: str, key: RSAPrivateKey) -> str | None:
    # One result for every cause: which step failed must not serve as an oracle.
    try:
        return key.decrypt(base64.b64decode(ciphertext, validate=True), _oaep()).decode()
    except (binascii.Error, ValueError):
        return None


def _oaep() -> OAEP:
    # The platform prescribes SHA-1; OAEP does not depend on its collision resistance.
    return OAEP(MGF1(SHA1()), SHA1(), label=None)  # noqa: S303 - see above


def _bytes(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode()


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()


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
    """Decrypt *ciphertext*, in base64; the module says how far to trust the result.

    Raises:
        DecryptionError: It is known not to decrypt.
    """
    content = _pkcs1_decrypted(ciphertext, key)
    if content is None:
        raise DecryptionError("the ciphertext does not decrypt with PKCS#1 v1.5 padding")
    return content


def _pkcs1_decrypted(ciphertext: str, key: RSAPrivateKey) -> str | None:
    try:
        return key.decrypt(base64.b64decode(ciphertext, validate=True), PKCS1v15()).decode()
    except (binascii.Error, ValueError):
        return None
