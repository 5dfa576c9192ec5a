"""Shares of one order's money, and how answers describe them.

Fields: https://pay.weixin.qq.com/doc/v3/merchant/4012525210 (shares),
https://pay.weixin.qq.com/doc/v3/merchant/4012526279 (returns) and
https://pay.weixin.qq.com/doc/v3/merchant/4012289679 (notifications).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.moments import rfc3339
from wechatpay_chain.testing._message.answer import ABSENT

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.money.order_record import Order

__all__ = ["Return", "Share", "Sharing"]


@dataclass
class Share:
    """The share of one receiver.

    Attributes:
        kind: ``MERCHANT_ID``, ``PERSONAL_OPENID`` or ``PERSONAL_SUB_OPENID``.
        account: The receiver's merchant number or OpenID.
        amount: In fen.
        description: As the merchant says it.
        detail_id: The platform's number.
        returned: The amount given back, in fen.
    """

    kind: str
    account: str = field(repr=False)
    amount: int
    description: str = field(repr=False)
    detail_id: str
    returned: int = 0

    def told(self) -> dict[str, Any]:
        """The receiver as notifications have it."""
        return {
            "type": self.kind,
            "account": self.account,
            "amount": self.amount,
            "description": self.description,
        }


@dataclass
class Sharing:
    """One request to share, or to let the rest go; times in Unix seconds.

    Attributes:
        order: Whose money it is.
        out_order_no: The merchant's number of the request.
        order_id: The platform's.
        shares: The shares of all receivers.
        created: When it was accepted.
        settled: When the money moved.
        has_rest: Whether the order's rest was let go.
    """

    order: Order
    out_order_no: str
    order_id: str
    shares: tuple[Share, ...]
    created: float
    settled: float | None = None
    has_rest: bool = False

    @property
    def amount(self) -> int:
        """All shares, in fen."""
        return sum(one.amount for one in self.shares)

    def known_by(self) -> tuple[str, str | None]:
        """The values that queries of its returns must give: its number and the sub-merchant."""
        return self.out_order_no, self.order.sub_mchid

    def told(self) -> dict[str, Any]:
        """The answer to a query."""
        return {
            **self._numbers(),
            "state": "PROCESSING" if self.settled is None else "FINISHED",
            "receivers": [self._receiver(one) for one in self.shares],
        }

    def notified(self, share: Share) -> dict[str, Any]:
        """The resource of ``PROFITSHARING.SUCCESS`` for one receiver."""
        return {
            **merchants(self.order),
            "transaction_id": self.order.transaction_id,
            "order_id": self.order_id,
            "out_order_no": self.out_order_no,
            "receiver": share.told(),
            "success_time": rfc3339(self.created if self.settled is None else self.settled),
        }

    def _numbers(self) -> dict[str, Any]:
        return {
            **_sub(self.order),
            "transaction_id": self.order.transaction_id,
            "out_order_no": self.out_order_no,
            "order_id": self.order_id,
        }

    def _receiver(self, share: Share) -> dict[str, Any]:
        settled = self.settled
        return {
            **share.told(),
            "result": "PENDING" if settled is None else "SUCCESS",
            "fail_reason": ABSENT,
            "detail_id": share.detail_id,
            "create_time": rfc3339(self.created),
            "finish_time": ABSENT if settled is None else rfc3339(settled),
        }


@dataclass
class Return:
    """Money that a receiver gives back.

    Attributes:
        sharing: The sharing that it reverses.
        asked: The request's body.
        return_id: The platform's number.
        created: When, in Unix seconds; it succeeds at once.
    """

    sharing: Sharing
    asked: Mapping[str, Any] = field(repr=False)
    return_id: str
    created: float

    @property
    def out_return_no(self) -> str:
        """The merchant's number."""
        return str(self.asked["out_return_no"])

    @property
    def amount(self) -> int:
        """In fen."""
        return int(self.asked["amount"])

    def told(self) -> dict[str, Any]:
        """The answer to the request and to a query."""
        asked = {
            name: self.asked.get(name) for name in ("out_return_no", "return_mchid", "description")
        }
        return {
            **_sub(self.sharing.order),
            **asked,
            "order_id": self.sharing.order_id,
            "out_order_no": self.sharing.out_order_no,
            "return_id": self.return_id,
            "amount": self.amount,
            "result": "SUCCESS",
            "create_time": rfc3339(self.created),
            "finish_time": rfc3339(self.created),
        }

    def notified(self) -> dict[str, Any]:
        """The resource of ``PROFITSHARING.RETURN``: its receiver gets the money back."""
        order = self.sharing.order
        receiver = {
            "type": "MERCHANT_ID",
            "account": order.sub_mchid or order.mchid,
            "amount": self.amount,
            "description": self.asked.get("description", ""),
        }
        return {
            **merchants(order),
            "transaction_id": order.transaction_id,
            "order_id": self.return_id,
            "out_order_no": self.out_return_no,
            "receiver": receiver,
            "success_time": rfc3339(self.created),
        }


def merchants(order: Order) -> dict[str, Any]:
    """The merchant numbers of an order, by the names that notifications have."""
    return {name: one for name, one in order.parties().items() if name.endswith("mchid")}


def _sub(order: Order) -> dict[str, str]:
    return {} if order.sub_mchid is None else {"sub_mchid": order.sub_mchid}
