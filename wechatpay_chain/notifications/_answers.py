"""The answers to a notification, and what can be wrong with one besides its signature."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeGuard

from wechatpay_chain._codec import encode_json
from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import (
    DecryptionError,
    MissingSignatureHeaderError,
    SignatureError,
    SignatureProbeError,
    StaleTimestampError,
    UnknownSerialError,
    WeChatPayError,
)

__all__ = [
    "Answer",
    "DuplicateHeaderError",
    "MalformedNotificationError",
    "NotJSONError",
    "NotificationError",
    "NotificationInputError",
    "ResourceDecryptionError",
    "UnsupportedAlgorithmError",
    "acknowledged",
    "business",
    "http_status_of",
    "is_failure",
    "refusal",
]

UNAUTHORIZED, BAD_REQUEST, FAILED = 401, 400, 500
_LOWEST, _HIGHEST = 400, 599


class NotificationError(WeChatPayError, ValueError):
    """A notification cannot be accepted, for a reason other than its signature.

    Attributes:
        http_status: The status to answer with.
    """

    http_status: int = BAD_REQUEST


class NotificationInputError(NotificationError):
    """This program passed something of the wrong kind; nothing is wrong at WeChat Pay."""

    http_status = FAILED


class DuplicateHeaderError(NotificationError):
    """A header that the signature depends on came twice, with different values."""

    http_status = UNAUTHORIZED


class MalformedNotificationError(NotificationError):
    """A signed body, or what was encrypted in it, does not have the documented shape."""


class NotJSONError(MalformedNotificationError):
    """A signed body, or what was encrypted in it, is not JSON."""


class UnsupportedAlgorithmError(NotificationError):
    """The resource is encrypted with something other than AEAD_AES_256_GCM."""

    http_status = FAILED


class ResourceDecryptionError(NotificationError, DecryptionError):
    """The notification is genuine but does not decrypt: the APIv3 key is a different one."""

    http_status = FAILED


def http_status_of(error: BaseException) -> int:
    """The HTTP status to answer a notification with after *error*.

    Args:
        error: Any exception; this library's know their status.

    Returns:
        401 if the notification is not proved to come from WeChat Pay, the error's own
        ``http_status`` if it has one from 400 to 599, and 500 for everything else. Never a status
        that would tell WeChat Pay that the notification was handled.
    """
    status = getattr(error, "http_status", None)
    if is_failure(status):
        return int(status)
    return UNAUTHORIZED if isinstance(error, SignatureError) else FAILED


def is_failure(status: object) -> TypeGuard[int]:
    """Whether *status* tells WeChat Pay to send the notification again."""
    return isinstance(status, int) and _LOWEST <= status <= _HIGHEST


_JSON = {"Content-Type": "application/json"}
_LONGEST_MESSAGE = 128
# What the answer says: the sender is untrusted, so it reveals nothing about this side.
_MESSAGES: tuple[tuple[type[BaseException], str], ...] = (
    (MissingSignatureHeaderError, "a signature header is missing"),
    (SignatureProbeError, "the signature is a probe"),
    (StaleTimestampError, "the timestamp is more than 300 seconds off"),
    (UnknownSerialError, "the serial is unknown"),
    (SignatureError, "the signature does not fit"),
    (DuplicateHeaderError, "a signature header has two values"),
    (MalformedNotificationError, "the notification is not as documented"),
    (UnsupportedAlgorithmError, "the algorithm is not supported"),
    (ResourceDecryptionError, "the resource does not decrypt"),
)
_UNHANDLED = "the notification was not handled"


class Answer(NamedTuple):
    """An HTTP response; also a tuple of its three parts. ``repr`` shows no content.

    Attributes:
        status: The HTTP status.
        headers: Its header fields.
        body: Its body; empty if there is none.
    """

    status: int
    headers: dict[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"<Answer {self.status}, {len(self.body)} bytes>"


def acknowledged() -> Answer:
    """204 without a body: handled, not to be sent again."""
    return Answer(204, {}, b"")


def business(fields: Mapping[str, Any]) -> Answer:
    """200 with *fields* as JSON; ``code`` is ``SUCCESS`` unless they say otherwise.

    Raises:
        EncodingError: A value cannot be written as JSON; names it as ``fields.…``.
        NotificationInputError: *fields* is not a mapping.
    """
    if not isinstance(fields, Mapping):
        raise NotificationInputError(f"fields must be a dict, not {type(fields).__name__}")
    document = {"code": "SUCCESS", **fields}
    return Answer(200, dict(_JSON), encode_json(document, root="fields"))


def refusal(reason: BaseException | str, status: int | None) -> Answer:
    """A failure with ``code`` ``FAIL``, after which WeChat Pay sends the notification again.

    Raises:
        NotificationInputError: *status* is not from 400 to 599, or *reason* is of the wrong kind.
    """
    if not isinstance(reason, (BaseException, str)):
        raise NotificationInputError(
            f"refuse takes an exception or text, not {type(reason).__name__}"
        )
    if status is None:
        status = FAILED if isinstance(reason, str) else http_status_of(reason)
    elif not is_failure(status):
        raise NotificationInputError(
            "refuse answers with a status from 400 to 599: any other would tell WeChat Pay that "
            "the notification was handled"
        )
    document = {"code": "FAIL", "message": _message(reason)}
    return Answer(int(status), dict(_JSON), encode_json(document))


def _message(reason: BaseException | str) -> str:
    if isinstance(reason, str):
        return one_line(reason, _LONGEST_MESSAGE) or _UNHANDLED
    return next((text for kind, text in _MESSAGES if isinstance(reason, kind)), _UNHANDLED)
