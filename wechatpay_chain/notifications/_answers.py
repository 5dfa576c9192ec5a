"""What a notification is answered with: status, headers and body, ready to be returned."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from wechatpay_chain._codec import encode_json
from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import (
    MissingSignatureHeaderError,
    SignatureError,
    SignatureProbeError,
    StaleTimestampError,
    UnknownSerialError,
)
from wechatpay_chain.notifications._errors import (
    FAILED,
    DuplicateHeaderError,
    MalformedNotificationError,
    NotificationInputError,
    ResourceDecryptionError,
    UnsupportedAlgorithmError,
    http_status_of,
    is_failure,
)

__all__ = ["Answer", "acknowledged", "business", "refusal"]

_JSON = {"Content-Type": "application/json"}
_LONGEST_MESSAGE = 128
# What is said to whoever posted: he may be anybody, so it tells nothing of this side.
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
        body: Its body, empty for none.
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
    """200 with *fields* as JSON, ``code`` being ``SUCCESS`` unless they say otherwise.

    Raises:
        EncodingError: A value has no form in JSON; names it as ``fields.…``.
        NotificationInputError: *fields* is no mapping.
    """
    if not isinstance(fields, Mapping):
        raise NotificationInputError(f"fields: a dict is wanted, not {type(fields).__name__}")
    document = {"code": "SUCCESS", **fields}
    return Answer(200, dict(_JSON), encode_json(document, root="fields"))


def refusal(reason: BaseException | str, status: int | None) -> Answer:
    """A failure with ``code`` ``FAIL``, after which WeChat Pay sends the notification again.

    Raises:
        NotificationInputError: *status* is not from 400 to 599, or *reason* of another kind.
    """
    if not isinstance(reason, (BaseException, str)):
        raise NotificationInputError(
            f"refuse takes an exception or a text, not {type(reason).__name__}"
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
