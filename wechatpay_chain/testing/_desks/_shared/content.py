"""A request's content, read by path, with refusals of unusable values.

The desks check for themselves what they rely on: the checks against the catalogue can be off.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.testing._desks._shared.asked import body_of, wrong
from wechatpay_chain.testing._message.addresses import read_notify_url

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.asked import Asking
    from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["Content"]

_MOST_FEN = 10**10
_TRADE_NO = re.compile(r"[0-9A-Za-z_\-|*]{6,32}")


class Content:
    """A request's body or query; values are named by path: ``amount/total``.

    Args:
        values: The content, with encrypted fields decrypted.
        location: ``body`` or ``query``, for refusals.
        mchid: The merchant number that signed; ``None`` where signatures are not looked at.
    """

    def __init__(self, values: Mapping[str, Any], location: str, mchid: str | None) -> None:
        self.values = values
        self._location = location
        self._mchid = mchid

    @classmethod
    def of_body(cls, call: Asking) -> Content:
        """The body, a JSON object.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: it is something else, or cannot be decrypted.
        """
        return cls(body_of(call), "body", call.mchid)

    @classmethod
    def of_query(cls, call: Asking) -> Content:
        """The query."""
        return cls(call.query, "query", call.mchid)

    def part(self, values: Mapping[str, Any]) -> Content:
        """An object within this one."""
        return Content(values, self._location, self._mchid)

    def find(self, path: str) -> Any:
        """The value at a path, or ``None``."""
        found: Any = self.values
        for name in path.split("/"):
            found = found.get(name) if isinstance(found, Mapping) else None
        return found

    def text(self, path: str) -> str:
        """A text that must be there and not be empty.

        Raises:
            Refusal: 400 ``PARAM_ERROR``.
        """
        value = self.find(path)
        if not isinstance(value, str) or not value:
            raise self.wrong(path, "is required, as text that is not empty")
        return value

    def maybe(self, path: str) -> str | None:
        """A text, ``None`` where it is missing or empty.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: it is something else.
        """
        value = self.find(path)
        if value is not None and not isinstance(value, str):
            raise self.wrong(path, "must be text")
        return value or None

    def trade_number(self, path: str) -> str:
        """A merchant's number of an order.

        Rule: 6 to 32 digits, letters, ``_``, ``-``, ``|`` and ``*``.
        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791856

        Raises:
            Refusal: 400 ``PARAM_ERROR``.
        """
        value = self.text(path)
        if not _TRADE_NO.fullmatch(value):
            raise self.wrong(path, "must have 6 to 32 digits, letters, '_', '-', '|' and '*'")
        return value

    def notify_url(self, path: str = "notify_url") -> str | None:
        """An address for notifications, or ``None``.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: nothing can be posted there.
        """
        url = self.maybe(path)
        try:
            if url is not None:
                read_notify_url(url)
        except ConfigurationError:
            issue = "must be an absolute http or https address without parameters"
            raise self.wrong(path, issue) from None
        return url

    def section(self, path: str) -> Mapping[str, Any]:
        """An object, empty where it is missing.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: it is something else.
        """
        value = self.find(path)
        if value is not None and not isinstance(value, Mapping):
            raise self.wrong(path, "must be an object")
        return value or {}

    def fen(self, path: str, least: int = 1, most: int = _MOST_FEN) -> int:
        """An amount in fen that must be there.

        Raises:
            Refusal: 400 ``PARAM_ERROR``.
        """
        value = self.find(path)
        if isinstance(value, float) and value.is_integer():  # JSON has one kind of number
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise self.wrong(path, f"is required, as a whole number of fen from {least} on")
        if value > most:
            raise self.wrong(path, f"must be at most {most} fen")
        return value

    def objects(self, path: str, least: int, most: int) -> list[Content]:
        """A list of objects.

        Args:
            path: Where it is.
            least: How many there must be; 0 lets the list be missing.
            most: How many there may be.

        Raises:
            Refusal: 400 ``PARAM_ERROR``.
        """
        values = self.find(path)
        values = [] if values is None else values
        if not isinstance(values, list) or not all(isinstance(one, Mapping) for one in values):
            raise self.wrong(path, "must be a list of objects")
        if not least <= len(values) <= most:
            raise self.wrong(path, f"must have {least} to {most} items, not {len(values)}")
        return [self.part(one) for one in values]

    def caller(self, name: str) -> str:
        """The merchant number at *name*, which must be the one that signed.

        Source: FAQ of https://pay.weixin.qq.com/doc/v3/merchant/4012791869

        Raises:
            Refusal: 400 ``PARAM_ERROR``.
        """
        mchid = self.text(name)
        if self._mchid is not None and mchid != self._mchid:
            raise self.wrong(name, f"is not the merchant that signed, {self._mchid}")
        return mchid

    def wrong(self, path: str, issue: str) -> Refusal:
        """400 ``PARAM_ERROR`` for the value at a path."""
        return wrong(path, issue, self._location)
