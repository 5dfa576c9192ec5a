"""The members of a request, checked as they are read, and the refusals of desks.

The desks check for themselves what they rely on: the checks against the catalogue can be off.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol

from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.testing._desks._shared.moments import seconds
from wechatpay_chain.testing._message.addresses import read_notify_url
from wechatpay_chain.testing._message.refusal import Refusal

__all__ = [
    "Asking",
    "address",
    "at_or_now",
    "body_of",
    "forbidden",
    "missing",
    "moment",
    "optional",
    "request_number",
    "section",
    "sections",
    "text",
    "texts",
    "unfit",
    "whole",
    "wrong",
]

_LONGEST_ADDRESS = 255
_NUMBER = re.compile("[0-9A-Za-z_-]{6,40}")


_LATEST = 253402214400  # 9999-12-31T00:00:00Z: later ones have no date in Beijing


class Asking(Protocol):
    """A request, as far as it is read here."""

    @property
    def query(self) -> dict[str, str]: ...
    @property
    def mchid(self) -> str | None: ...
    def plain(self) -> Any:
        """The body, decoded and decrypted."""
        ...


class _Section(dict[str, Any]):
    """An object within a body that knows where it is."""

    def __init__(self, values: Mapping[str, Any], pointer: str) -> None:
        super().__init__(values)
        self.pointer = pointer


def wrong(pointer: str, issue: str, location: str = "body") -> Refusal:
    """400 ``PARAM_ERROR``: a value that cannot be used.

    Args:
        pointer: Where it is, as a JSON pointer without its first slash.
        issue: The requirement it does not meet.
        location: ``body``, ``query`` or ``path``.
    """
    detail = {"field": f"/{pointer}", "issue": f"{pointer} {issue}", "location": location}
    return Refusal(400, "PARAM_ERROR", f"{pointer} {issue}", detail)


def unfit(given: Mapping[str, Any], name: str, issue: str, location: str = "body") -> Refusal:
    """As :func:`wrong`, for a member of an object that :func:`section` gave."""
    above = f"{given.pointer}/" if isinstance(given, _Section) else ""
    return wrong(f"{above}{name}", issue, location)


def forbidden(message: str, number: int = 0) -> Refusal:
    """400 ``INVALID_REQUEST``: well formed, and against a rule of the business."""
    return Refusal(400, "INVALID_REQUEST", message, number=number)


def missing(what: str, number: int = 0) -> Refusal:
    """404 ``RESOURCE_NOT_EXISTS``: there is no such thing, or it is another's."""
    return Refusal(404, "RESOURCE_NOT_EXISTS", f"there is no {what}", number=number)


def body_of(call: Asking) -> dict[str, Any]:
    """The request's body, a JSON object, encrypted fields decrypted.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: it is something else, or cannot be decrypted.
    """
    try:
        body = call.plain()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Refusal(400, "PARAM_ERROR", "the body must be a JSON object")
    return body


def text(given: Mapping[str, Any], name: str, location: str = "body") -> str:
    """A text that must be there and not be empty."""
    value = given.get(name)
    if not isinstance(value, str) or not value:
        raise unfit(given, name, "is required, as text that is not empty", location)
    return value


def texts(given: Mapping[str, Any], name: str) -> list[str]:
    """A list of texts that must be there and not be empty."""
    values = given.get(name)
    if not (isinstance(values, list) and values and all(isinstance(one, str) for one in values)):
        raise unfit(given, name, "is required, as a list of texts that is not empty")
    return values


def whole(given: Mapping[str, Any], name: str, *, least: int = 0) -> int:
    """A whole number that must be there."""
    value = given.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise unfit(given, name, f"is required, as a whole number from {least} on")
    return value


def optional(given: Mapping[str, Any], name: str, most: int) -> int | None:
    """A whole number from 1 to *most*, or None."""
    if name not in given:
        return None
    value = whole(given, name, least=1)
    if value > most:
        raise unfit(given, name, f"must be at most {most}")
    return value


def section(given: Mapping[str, Any], name: str) -> dict[str, Any]:
    """An object that must be there."""
    value = given.get(name)
    if not isinstance(value, dict):
        raise unfit(given, name, "is required, as an object")
    return _Section(value, _below(given, name))


def sections(given: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """A list of objects that must be there and not be empty."""
    values = given.get(name)
    if not (isinstance(values, list) and values and all(isinstance(one, dict) for one in values)):
        raise unfit(given, name, "is required, as a list of objects that is not empty")
    above = _below(given, name)
    return [_Section(value, f"{above}/{index}") for index, value in enumerate(values)]


def request_number(given: Mapping[str, Any], name: str = "out_request_no") -> str:
    """A number that the merchant gave its request.

    Rule: 6 to 40 digits, letters, ``_`` and ``-``.
    Source: https://pay.weixin.qq.com/doc/v3/partner/4016435636
    """
    value = text(given, name)
    if not _NUMBER.fullmatch(value):
        raise unfit(given, name, "must have 6 to 40 digits, letters, '_' and '-'")
    return value


def address(given: Mapping[str, Any], name: str) -> str:
    """A URL for notifications; the real platform accepts https only, without parameters."""
    value = text(given, name)
    try:
        read_notify_url(value)
    except ConfigurationError:
        value = ""
    if not 0 < len(value) <= _LONGEST_ADDRESS:
        raise unfit(given, name, "must be a whole https address without parameters")
    return value


def at_or_now(at: object, now: float) -> float:
    """When something happened, as the user's part says it.

    Args:
        at: Unix seconds; ``None`` for now.
        now: Unix seconds.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: it is not a time.
    """
    if at is None:
        return now
    if not isinstance(at, (int, float)) or isinstance(at, bool) or not 0 <= at < _LATEST:
        raise wrong("at", "must be Unix seconds")
    return at


def moment(given: Mapping[str, Any], name: str) -> float:
    """A time of the request in Unix seconds.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: it is not an RFC 3339 time with an offset.
    """
    found = seconds(text(given, name))
    if found is None:
        raise unfit(given, name, "must be an RFC 3339 time, e.g. 2026-01-01T08:00:00+08:00")
    return found


def _below(given: Mapping[str, Any], name: str) -> str:
    return f"{given.pointer}/{name}" if isinstance(given, _Section) else name
