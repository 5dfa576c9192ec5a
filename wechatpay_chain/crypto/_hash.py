"""``Hash``: how APIv2 calls and front-end parameters are signed."""

from __future__ import annotations

import hashlib
import hmac
from typing import Final

from wechatpay_chain.exceptions import EncodingError

__all__ = ["Hash"]

# PHP's names for what hashlib has on every platform. WeChat Pay does not use whirlpool, ripemd160
# and the like.
_ALGORITHMS = {
    name: name.replace("-", "_")
    for name in (
        *("md5", "sha1", "sha224", "sha256", "sha384", "sha512"),
        *("sha3-224", "sha3-256", "sha3-384", "sha3-512"),
    )
}


class Hash:
    """Digests over a text and the v2 secret, as in the PHP SDK.

    Texts count as UTF-8. The platform's rule for signatures:
    https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
    """

    ALGO_MD5: Final = "MD5"
    ALGO_HMAC_SHA256: Final = "HMAC-SHA256"

    @staticmethod
    def md5(thing: str | bytes, key: str | bytes = "", agency: object = False) -> str:  # noqa: FBT002 - PHP's order
        """Compute MD5 over *thing* and a secret.

        Args:
            thing: What is signed.
            key: The v2 secret, appended as ``&key=…``. ``""`` and, as in PHP, ``"0"`` mean no key:
                plain MD5.
            agency: Anything true if the key is WeCom's, which is appended as ``&secret=…``. The
                text ``"0"`` is false, as in PHP.

        Returns:
            32 hexadecimal digits in lower case.

        Raises:
            EncodingError: *thing* or *key* is not text.
        """
        content, secret = _bytes("thing", thing), _bytes("key", key)
        if secret not in {b"", b"0"}:
            label = b"&secret=" if agency and agency != "0" else b"&key="
            content += label + secret
        return hashlib.md5(content, usedforsecurity=False).hexdigest()

    @staticmethod
    def hmac(thing: str | bytes, key: str | bytes, algorithm: str = "sha256") -> str:
        """Compute an HMAC (RFC 2104) over *thing*, ``&key=`` and the key, with that key.

        Args:
            thing: What is signed.
            key: The v2 secret; not empty.
            algorithm: ``sha256``, or another by PHP's name: ``md5``, ``sha1``, ``sha512``,
                ``sha3-256``, …

        Returns:
            Hexadecimal digits in lower case.

        Raises:
            EncodingError: *thing* or *key* is not text, the key is empty, or the algorithm is not
                one of these.
        """
        digest = _ALGORITHMS.get(str(algorithm).lower())
        if digest is None:
            del key  # tools that show a traceback's variables must not find it
            raise _unencodable("algorithm", f"expected one of {', '.join(_ALGORITHMS)}")
        content, secret = _bytes("thing", thing), _bytes("key", key)
        if not secret:
            raise _unencodable("key", "it is empty, and an HMAC needs one")
        return hmac.new(secret, content + b"&key=" + secret, digest).hexdigest()

    @staticmethod
    def sign(type: str, data: str | bytes, key: str | bytes) -> str | None:  # noqa: A002 - the PHP SDK's parameter
        """Compute the ``sign`` of APIv2.

        Args:
            type: ``sign_type``: exactly ``"MD5"`` or ``"HMAC-SHA256"``.
            data: What is signed: ``Formatter.query_string_like`` of the sorted parameters.
            key: The v2 secret.

        Returns:
            Hexadecimal digits in upper case; ``None`` for any other *type*.

        Raises:
            EncodingError: *data* or *key* is not text, or the key of an HMAC is empty.
        """
        if type == Hash.ALGO_MD5:
            return Hash.md5(data, key).upper()
        if type == Hash.ALGO_HMAC_SHA256:
            return Hash.hmac(data, key).upper()
        return None

    @staticmethod
    def equals(known: str | bytes, user: str | bytes | None = None) -> bool:
        """Compare in a time that reveals nothing but the lengths.

        Args:
            known: The expected text, e.g. computed with :meth:`sign`.
            user: The text received; ``None`` equals nothing.

        Raises:
            EncodingError: Either is not text.
        """
        expected = _bytes("known", known)
        return user is not None and hmac.compare_digest(expected, _bytes("user", user))


def _bytes(name: str, text: str | bytes) -> bytes:
    if isinstance(text, bytes):
        return text
    if not isinstance(text, str):
        raise _unencodable(name, f"expected str or bytes, got {type(text).__name__}")
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise _unencodable(name, "half a surrogate pair is not text") from None


def _unencodable(name: str, why: str) -> EncodingError:
    return EncodingError(f"{name}: {why}", path=name)
