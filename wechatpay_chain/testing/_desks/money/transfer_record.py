"""One transfer to a user, and how answers describe it.

Fields: https://pay.weixin.qq.com/doc/v3/merchant/4012716437 (query) and
https://pay.weixin.qq.com/doc/v3/merchant/4012712115 (notification); of partners
https://pay.weixin.qq.com/doc/v3/partner/4015469131.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wechatpay_chain.testing._desks._shared.moments import rfc3339

__all__ = ["OPEN", "TransferBill"]

OPEN = ("ACCEPTED", "WAIT_USER_CONFIRM")
"""The states of a transfer that the user has not confirmed."""


@dataclass
class TransferBill:
    """A transfer; its amount in fen, all times in Unix seconds.

    Attributes:
        asked: The request's body, the payee's name decrypted.
        mchid: The merchant that signed, a partner for its sub-merchant.
        transfer_bill_no: The platform's number.
        created: When it was accepted.
        state: ``ACCEPTED``, ``WAIT_USER_CONFIRM``, ``SUCCESS``, ``FAIL`` or ``CANCELLED``.
        changed: When it came into that state.
        fail_reason: Why it failed.
    """

    asked: Mapping[str, Any] = field(repr=False)
    mchid: str
    transfer_bill_no: str
    created: float
    state: str
    changed: float
    fail_reason: str | None = None

    @property
    def out_bill_no(self) -> str:
        """The merchant's number."""
        return str(self.asked["out_bill_no"])

    @property
    def amount(self) -> int:
        """The amount transferred."""
        return int(self.asked["transfer_amount"])

    @property
    def sub_mchid(self) -> str | None:
        """The sub-merchant, if a partner transfers for it."""
        return self.asked.get("sub_mchid")

    def accepted(self) -> dict[str, Any]:
        """The answer to the request."""
        waits = self.state == "WAIT_USER_CONFIRM"
        package = base64.b64encode(self.transfer_bill_no.encode()).decode()
        return {
            **self._numbers(),
            "create_time": rfc3339(self.created),
            "state": self.state,
            **({"package_info": package} if waits else {}),
            **self._failure(),
        }

    def change(self, state: str) -> dict[str, Any]:
        """The answer to a cancellation."""
        return {**self._numbers(), "state": state, "update_time": rfc3339(self.changed)}

    def told(self) -> dict[str, Any]:
        """The answer to a query."""
        name = self.asked.get("user_name")
        return {
            **self._merchant(),
            **self._numbers(),
            "appid": self.asked.get("appid"),
            "state": self.state,
            "transfer_amount": self.amount,
            "transfer_remark": self.asked.get("transfer_remark"),
            **self._failure(),
            "openid": self.asked.get("openid"),
            **({"user_name": name} if name else {}),
            "create_time": rfc3339(self.created),
            "update_time": rfc3339(self.changed),
        }

    def notified(self) -> dict[str, Any]:
        """The resource of ``MCHTRANSFER.BILL.FINISHED``."""
        return {
            **self._merchant(),
            **self._numbers(),
            "state": self.state,
            "transfer_amount": self.amount,
            "openid": self.asked.get("openid"),
            **self._failure(),
            "create_time": rfc3339(self.created),
            "update_time": rfc3339(self.changed),
        }

    def _merchant(self) -> dict[str, Any]:
        # Partners' documents spell it without the underscore.
        return {"mch_id": self.mchid} if self.sub_mchid is None else {"mchid": self.mchid}

    def _numbers(self) -> dict[str, Any]:
        sub = {} if self.sub_mchid is None else {"sub_mchid": self.sub_mchid}
        return {
            **sub,
            "out_bill_no": self.out_bill_no,
            "transfer_bill_no": self.transfer_bill_no,
        }

    def _failure(self) -> dict[str, str]:
        return {} if self.fail_reason is None else {"fail_reason": self.fail_reason}
