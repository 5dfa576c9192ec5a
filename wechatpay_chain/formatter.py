"""The canonical strings of WeChat Pay: what is signed, and the header that carries the result.

Every format here is fixed by the platform (https://pay.weixin.qq.com/doc/v3/merchant/4012365342
and the pages beside it); :class:`Formatter` has the method names of the PHP SDK in Python spelling.
"""

from __future__ import annotations

import secrets
import time
from typing import TYPE_CHECKING, TypeVar

from wechatpay_chain._scalar import scalar_text
from wechatpay_chain.exceptions._local import EncodingError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Formatter", "signed_head", "signed_message"]

_Key = TypeVar("_Key", str, int)
_Value = TypeVar("_Value")

_BASE62 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
# 248 is the largest multiple of 62 in a byte: dropping what is above keeps the letters equally
# likely.
_TO_BASE62 = bytes(_BASE62[octet % 62] for octet in range(256))
_BIASED = bytes(range(248, 256))


def signed_head(*lines: str) -> bytes:
    """What is signed before the body: each of *lines* ended by a line feed.

    Args:
        *lines: Of a request: method, request-target, timestamp, nonce. Of an answer, of a
            notification and of the reply to one: timestamp, nonce.
    """
    return ("\n".join(lines) + "\n").encode("utf-8", "surrogatepass")


def signed_message(*lines: str, body: bytes) -> bytes:
    """All that is signed: the head, the body's bytes as they are, a line feed.

    Args:
        *lines: As for :func:`signed_head`.
        body: Exactly what is sent, or was received.
    """
    return b"%b%b\n" % (signed_head(*lines), body)


class Formatter:
    """Formats by which requests and responses are signed; static methods only."""

    @staticmethod
    def nonce(size: int = 32) -> str:
        """Draw a random ``nonce_str`` from the operating system's source of randomness.

        Args:
            size: How many characters; the platform asks for at most 32.

        Returns:
            *size* characters of ``0-9A-Za-z``, each equally likely.

        Raises:
            ValueError: *size* is less than 1.
        """
        if size < 1:
            raise ValueError(f"a nonce has at least one character, not {size}")
        drawn = b""
        while len(drawn) < size:
            drawn += secrets.token_bytes(size + 8).translate(_TO_BASE62, _BIASED)
        return drawn[:size].decode("ascii")

    @staticmethod
    def timestamp() -> int:
        """Tell the time as the platform wants it: whole seconds since 1970-01-01 UTC."""
        return int(time.time())

    @staticmethod
    def authorization(
        mchid: str, nonce: str, signature: str, timestamp: str | int, serial: str
    ) -> str:
        """Format the value of a v3 request's ``Authorization`` header.

        Args:
            mchid: The merchant's number.
            nonce: The nonce that was signed.
            signature: The signature over :meth:`request`, in base64.
            timestamp: The Unix time that was signed, in seconds.
            serial: The serial number of the merchant's API certificate.

        Returns:
            ``WECHATPAY2-SHA256-RSA2048`` and the five items, in one line.
        """
        return (
            f'WECHATPAY2-SHA256-RSA2048 mchid="{mchid}",serial_no="{serial}",'
            f'timestamp="{timestamp}",nonce_str="{nonce}",signature="{signature}"'
        )

    @staticmethod
    def request(
        method: str, uri: str, timestamp: str | int, nonce: str, body: str | bytes = ""
    ) -> str:
        """Format what a v3 request signs.

        Args:
            method: The HTTP method in upper case.
            uri: The request-target: path and query exactly as sent.
            timestamp: Unix time in seconds, the same as in the header.
            nonce: The same as in the header.
            body: The body as text or UTF-8, empty where there is none; for uploads the ``meta``
                JSON only.

        Returns:
            Five lines, each ended by a line feed.
        """
        return _signed_text(method, uri, timestamp, nonce, body=body)

    @staticmethod
    def response(timestamp: str | int, nonce: str, body: str | bytes = "") -> str:
        """Format what a v3 response or notification is signed over.

        Args:
            timestamp: The header ``Wechatpay-Timestamp``.
            nonce: The header ``Wechatpay-Nonce``.
            body: The body exactly as received; empty for 204.

        Returns:
            Three lines, each ended by a line feed.
        """
        return _signed_text(timestamp, nonce, body=body)

    @staticmethod
    def joined_by_line_feed(*pieces: str | float) -> str:
        r"""Join *pieces* into lines.

        Args:
            *pieces: Text, numbers or booleans, converted as PHP converts them.

        Returns:
            Every piece followed by ``"\n"``; ``""`` for no pieces.

        Raises:
            TypeError: A piece is something else; bytes are to be decoded first.
        """
        return "".join([f"{scalar_text(piece)}\n" for piece in pieces])

    @staticmethod
    def ksort(thing: Mapping[_Key, _Value]) -> dict[_Key, _Value]:
        """Sort a mapping by its keys as text, in byte order (PHP ``ksort`` with ``SORT_STRING``).

        Args:
            thing: Any mapping with text or integer keys.

        Returns:
            A new dict; ``A10`` comes before ``A2``, and capitals before small letters.

        Raises:
            EncodingError: A key is neither text nor a number.
        """
        # The order of code points is the order of UTF-8 bytes.
        return {key: thing[key] for key in sorted(thing, key=_key_text)}

    @staticmethod
    def query_string_like(thing: Mapping[_Key, str | float | None]) -> str:
        """Format a mapping as APIv2 signs it: ``key=value`` joined by ``&``, nothing encoded.

        ``sign``, ``None`` and empty text are left out; the order is the mapping's, so sort it
        first (:meth:`ksort`).

        Args:
            thing: Scalars by name; converted as PHP converts them: ``True`` is ``1``, ``False``
                is nothing after the ``=``, ``1.0`` is ``1``.

        Returns:
            The text to sign, before ``&key=…`` is added.

        Raises:
            EncodingError: A value is no scalar; names its key. Or a key is none.
        """
        return "&".join(
            _pair(_key_text(key), value)
            for key, value in thing.items()
            if key != "sign" and value is not None and value != ""
        )


def _pair(key: str, value: str | float) -> str:
    try:
        return f"{key}={scalar_text(value)}"
    except TypeError as error:
        raise EncodingError(f"{key}: only flat values can be signed: {error}", path=key) from None


def _key_text(key: str | int) -> str:
    try:
        return scalar_text(key)
    except TypeError as error:
        raise EncodingError(f"a key cannot be signed: {error}") from None


def _signed_text(*lines: str | float, body: str | bytes) -> str:
    content = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
    message = signed_message(*map(scalar_text, lines), body=content)
    return message.decode("utf-8", "strict" if isinstance(body, bytes) else "surrogatepass")
