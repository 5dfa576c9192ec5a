"""What can be wrong with a notification besides its signature, and the status to answer with."""

from __future__ import annotations

from typing import TypeGuard

from wechatpay_chain.exceptions import DecryptionError, SignatureError, WeChatPayError

__all__ = [
    "DuplicateHeaderError",
    "MalformedNotificationError",
    "NotJSONError",
    "NotificationError",
    "NotificationInputError",
    "ResourceDecryptionError",
    "UnsupportedAlgorithmError",
    "http_status_of",
    "is_failure",
]

UNAUTHORIZED, BAD_REQUEST, FAILED = 401, 400, 500
_LOWEST, _HIGHEST = 400, 599


class NotificationError(WeChatPayError, ValueError):
    """A notification cannot be taken, for a reason that is not its signature.

    Attributes:
        http_status: The status to answer with.
    """

    http_status: int = BAD_REQUEST


class NotificationInputError(NotificationError):
    """What this program gave is of the wrong kind: to be mended here, not by WeChat Pay."""

    http_status = FAILED


class DuplicateHeaderError(NotificationError):
    """A header that the signature rests on came twice, with different values."""

    http_status = UNAUTHORIZED


class MalformedNotificationError(NotificationError):
    """A signed body, or what was encrypted in it, is not of the documented shape."""


class NotJSONError(MalformedNotificationError):
    """A signed body, or what was encrypted in it, is not JSON."""


class UnsupportedAlgorithmError(NotificationError):
    """The resource is encrypted with something else than AEAD_AES_256_GCM."""

    http_status = FAILED


class ResourceDecryptionError(NotificationError, DecryptionError):
    """The notification is genuine and does not decrypt: the APIv3 key is another one."""

    http_status = FAILED


def http_status_of(error: BaseException) -> int:
    """The HTTP status to answer a notification with after *error*.

    Args:
        error: Any exception; those of this library know their status.

    Returns:
        401 for what is not proved to come from WeChat Pay, the error's own ``http_status`` if it
        has one from 400 to 599, and 500 for everything else. Never a status that would tell
        WeChat Pay that all is done.
    """
    status = getattr(error, "http_status", None)
    if is_failure(status):
        return int(status)
    return UNAUTHORIZED if isinstance(error, SignatureError) else FAILED


def is_failure(status: object) -> TypeGuard[int]:
    """Whether *status* tells WeChat Pay to send the notification again."""
    return isinstance(status, int) and _LOWEST <= status <= _HIGHEST
