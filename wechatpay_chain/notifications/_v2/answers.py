"""The answers to an APIv2 notification, and what can be wrong with one.

The answer is XML, and always has status 200.
Source: https://pay.weixin.qq.com/doc/v2/merchant/4011935221 (notification of a payment).
"""

from __future__ import annotations

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import SignatureError
from wechatpay_chain.notifications._answers import (
    FAILED,
    Answer,
    MalformedNotificationError,
    NotificationError,
    NotificationInputError,
    ResourceDecryptionError,
    UnsupportedAlgorithmError,
)
from wechatpay_chain.transformer import Transformer

__all__ = [
    "FailedNotificationError",
    "NotXMLError",
    "UnsignedNotificationError",
    "WrongMerchantError",
    "acknowledged_v2",
    "refusal_v2",
]


class NotXMLError(MalformedNotificationError):
    """APIv2: the body, or what was encrypted in it, is not XML that can be read."""


class UnsignedNotificationError(SignatureError):
    """APIv2: neither ``sign`` nor ``req_info`` is there, so nothing proves the notification."""


class FailedNotificationError(NotificationError):
    """APIv2: ``return_code`` is not ``SUCCESS``, so there is no business data.

    Nothing proves such a message: it is not signed.

    Attributes:
        return_code: As sent.
        return_msg: The reason in the sender's words, on one line, or ``None``.
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


_STATUS = 200
_XML = {"Content-Type": "text/xml; charset=utf-8"}
_LONGEST_MESSAGE = 128
# What the answer says: the sender is untrusted, so it reveals nothing about this side.
_MESSAGES: tuple[tuple[type[BaseException], str], ...] = (
    (UnsignedNotificationError, "the notification is not signed"),
    (SignatureError, "the sign does not fit"),
    (FailedNotificationError, "return_code is not SUCCESS"),
    (WrongMerchantError, "the notification is for another merchant"),
    (NotXMLError, "the notification is not XML"),
    (MalformedNotificationError, "the notification is not as documented"),
    (UnsupportedAlgorithmError, "the algorithm is not supported"),
    (ResourceDecryptionError, "the resource does not decrypt"),
)
_UNHANDLED = "the notification was not handled"


def acknowledged_v2() -> Answer:
    """``return_code`` ``SUCCESS``: handled, not to be sent again."""
    return _answer("SUCCESS", "OK")


def refusal_v2(reason: BaseException | str) -> Answer:
    """``return_code`` ``FAIL``, after which WeChat Pay sends the notification again.

    Raises:
        NotificationInputError: *reason* is neither an exception nor text.
    """
    if not isinstance(reason, (BaseException, str)):
        raise NotificationInputError(
            f"refuse takes an exception or text, not {type(reason).__name__}"
        )
    return _answer("FAIL", _message(reason))


def _answer(return_code: str, return_msg: str) -> Answer:
    document = {"return_code": return_code, "return_msg": return_msg}
    return Answer(_STATUS, dict(_XML), Transformer.to_xml(document).encode())


def _message(reason: BaseException | str) -> str:
    if isinstance(reason, str):
        return one_line(reason, _LONGEST_MESSAGE) or _UNHANDLED
    return next((text for kind, text in _MESSAGES if isinstance(reason, kind)), _UNHANDLED)
