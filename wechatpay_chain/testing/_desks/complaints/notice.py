"""The address for notifications of complaints: created, queried, changed, deleted.

Errors: https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter10_2_3.shtml
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import address, body_of
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["ComplaintAddress"]


class ComplaintAddress:
    """One merchant's address.

    Args:
        mchid: The merchant.

    Attributes:
        url: The address, or ``None``.
    """

    def __init__(self, mchid: str) -> None:
        self._mchid = mchid
        self.url: str | None = None

    def routes(self, root: str) -> Iterator[DeskRoute]:
        """The endpoints it serves, below a root."""
        path = f"{root}/complaint-notifications"
        yield "POST", path, self.create
        yield "GET", path, self.query
        yield "PUT", path, self.change
        yield "DELETE", path, self.delete

    def create(self, call: ReceivedRequest) -> dict[str, Any]:
        """Set the first one."""
        url = address(body_of(call), "url")
        if self.url is not None:
            raise Refusal(400, "RESOURCE_ALREADY_EXISTS", "there is an address already: PUT it")
        self.url = url
        return self._told(url)

    def query(self, _call: ReceivedRequest) -> dict[str, Any]:
        """Return it."""
        return self._told(self._require())

    def change(self, call: ReceivedRequest) -> dict[str, Any]:
        """Set another one."""
        url = address(body_of(call), "url")
        self._require()
        self.url = url
        return self._told(url)

    def delete(self, _call: ReceivedRequest) -> None:
        """Have none."""
        self._require()
        self.url = None

    def _require(self) -> str:
        if self.url is None:
            raise Refusal(400, "RESOURCE_NOT_EXISTS", "there is no notification address")
        return self.url

    def _told(self, url: str) -> dict[str, Any]:
        return {"mchid": self._mchid, "url": url}
