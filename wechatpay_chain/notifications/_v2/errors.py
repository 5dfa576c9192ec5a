"""What can be wrong with an APIv2 notification, beside what APIv3's share with it."""

from __future__ import annotations

from wechatpay_chain.exceptions import SignatureError
from wechatpay_chain.notifications._errors import (
    FAILED,
    MalformedNotificationError,
    NotificationError,
)

__all__ = [
    "FailedNotificationError",
    "NotXMLError",
    "UnsignedNotificationError",
    "WrongMerchantError",
]


class NotXMLError(MalformedNotificationError):
    """APIv2: the body, or what was encrypted in it, is no XML that can be read."""


class UnsignedNotificationError(SignatureError):
    """APIv2: neither ``sign`` nor ``req_info`` is there, so nothing proves the notification."""


class FailedNotificationError(NotificationError):
    """APIv2: ``return_code`` is not ``SUCCESS``, so there is no business data.

    Nothing proves such a message: it is not signed.

    Attributes:
        return_code: As sent.
        return_msg: Why, in the sender's words on one line, or ``None``.
    """

    def __init__(
        self, message: str = "", *, return_code: str = "", return_msg: str | None = None
    ) -> None:
        super().__init__(message)
        self.return_code = return_code
        self.return_msg = return_msg


class WrongMerchantError(NotificationError):
    """APIv2: the notification is for another merchant number than ``mchid``.

    Attributes:
        field: The field that says so: ``mch_id``, ``mchid`` or ``combine_mch_id``.
    """

    http_status = FAILED

    def __init__(self, message: str = "", *, field: str = "") -> None:
        super().__init__(message)
        self.field = field
