"""What is not proved to come from WeChat Pay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_chain.exceptions._local import WeChatPayError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wechatpay_chain.message import Response

__all__ = [
    "DigestMismatchError",
    "KeysUnavailableError",
    "MissingSignatureHeaderError",
    "SignatureError",
    "SignatureMismatchError",
    "SignatureProbeError",
    "StaleTimestampError",
    "UnknownSerialError",
]


class SignatureError(WeChatPayError):
    """A message is not proved to come from WeChat Pay.

    Attributes:
        response: The unproved answer (``verified`` is ``False``), for diagnosis only, or ``None``.
        http_status: What to answer with, where the message is a notification.
    """

    http_status = 401

    def __init__(self, message: str = "", *, response: Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class MissingSignatureHeaderError(SignatureError):
    """A ``Wechatpay-…`` header that verification needs is not there.

    Attributes:
        missing: The names of the missing headers.
    """

    def __init__(
        self, message: str = "", *, response: Response | None = None, missing: Sequence[str] = ()
    ) -> None:
        super().__init__(message, response=response)
        self.missing = tuple(missing)


class StaleTimestampError(SignatureError):
    """``Wechatpay-Timestamp`` is more than 300 seconds away from this machine's clock.

    Attributes:
        offset: Local time minus the message's time, in seconds; ``None`` if it is no number.
    """

    def __init__(
        self, message: str = "", *, response: Response | None = None, offset: int | None = None
    ) -> None:
        super().__init__(message, response=response)
        self.offset = offset


class UnknownSerialError(SignatureError):
    """``Wechatpay-Serial`` names a key that ``certs`` does not hold.

    Attributes:
        serial: The serial or public-key ID that the message names.
        known: Those that ``certs`` holds.
    """

    def __init__(
        self,
        message: str = "",
        *,
        response: Response | None = None,
        serial: str = "",
        known: Sequence[str] = (),
    ) -> None:
        super().__init__(message, response=response)
        self.serial = serial
        self.known = tuple(known)


class KeysUnavailableError(SignatureError):
    """The key that a message names could not be looked up: its cause says why.

    Where keys come by downloading, that failed. The message itself may be good.
    """

    http_status = 503


class SignatureMismatchError(SignatureError):
    """The signature does not fit the message and the key."""


class DigestMismatchError(SignatureMismatchError):
    """A statement's body does not have the SHA-1 that its signed digest header states."""


class SignatureProbeError(SignatureError):
    """The signature starts with ``WECHATPAY/SIGNTEST/``.

    WeChat Pay sends such wrong signatures on purpose, to see whether they are refused. Refusing
    is right; an alarm may ignore this error. A GET may simply be sent again.
    """
