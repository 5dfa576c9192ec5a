"""One batch of transfers, and how answers describe it.

Fields: https://pay.weixin.qq.com/doc/v3/merchant/4012458877 (batch),
https://pay.weixin.qq.com/doc/v3/merchant/4012458902 (detail) and
https://pay.weixin.qq.com/doc/v3/merchant/4012269028 (notifications).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from wechatpay_chain.testing._desks._shared.moments import rfc3339

__all__ = ["TransferBatch", "TransferDetail"]

_TOLD = (
    "out_batch_no", "appid", "batch_name", "batch_remark", "total_amount", "total_num",
    "transfer_scene_id",
)  # fmt: skip


@dataclass
class TransferDetail:
    """One transfer of a batch.

    Attributes:
        asked: The members of the request about it.
        detail_id: The platform's number.
        status: ``PROCESSING``, ``SUCCESS`` or ``FAIL``.
        fail_reason: Why it failed.
    """

    asked: Mapping[str, Any] = field(repr=False)
    detail_id: str
    status: str = "PROCESSING"
    fail_reason: str | None = None

    @property
    def out_detail_no(self) -> str:
        """The merchant's number."""
        return str(self.asked["out_detail_no"])

    @property
    def amount(self) -> int:
        """In fen."""
        return int(self.asked["transfer_amount"])

    def listed(self) -> dict[str, Any]:
        """It in the list of its batch."""
        numbers = {"detail_id": self.detail_id, "out_detail_no": self.out_detail_no}
        return {**numbers, "detail_status": self.status}


@dataclass
class TransferBatch:
    """A batch; times in Unix seconds.

    Attributes:
        asked: The request's body.
        mchid: The merchant.
        batch_id: The platform's number.
        details: The transfers.
        created: When it was accepted.
        changed: When it came into its status.
        status: ``ACCEPTED``, ``FINISHED`` or ``CLOSED``.
        close_reason: Why it was closed.
    """

    asked: Mapping[str, Any] = field(repr=False)
    mchid: str
    batch_id: str
    details: tuple[TransferDetail, ...] = field(repr=False)
    created: float
    changed: float
    status: str = "ACCEPTED"
    close_reason: str | None = None

    @property
    def out_batch_no(self) -> str:
        """The merchant's number."""
        return str(self.asked["out_batch_no"])

    def accepted(self) -> dict[str, Any]:
        """The answer to the request."""
        return {
            "out_batch_no": self.out_batch_no,
            "batch_id": self.batch_id,
            "create_time": rfc3339(self.created),
            "batch_status": self.status,
        }

    def told(self) -> dict[str, Any]:
        """The batch as a query has it."""
        return {
            "mchid": self.mchid,
            "batch_id": self.batch_id,
            **{name: self.asked[name] for name in _TOLD if name in self.asked},
            "batch_status": self.status,
            "batch_type": "API",
            **self._closing(),
            "create_time": rfc3339(self.created),
            "update_time": rfc3339(self.changed),
            **self._sums(),
        }

    def detail(self, one: TransferDetail) -> dict[str, Any]:
        """A transfer as a query has it."""
        names = ("out_detail_no", "transfer_amount", "transfer_remark", "openid", "user_name")
        failure = {} if one.fail_reason is None else {"fail_reason": one.fail_reason}
        return {
            "mchid": self.mchid,
            "out_batch_no": self.out_batch_no,
            "batch_id": self.batch_id,
            "appid": self.asked.get("appid"),
            **{name: one.asked[name] for name in names if name in one.asked},
            "detail_id": one.detail_id,
            "detail_status": one.status,
            **failure,
            "initiate_time": rfc3339(self.created),
            "update_time": rfc3339(self.changed),
        }

    def notified(self) -> dict[str, Any]:
        """The resource of ``MCHTRANSFER.BATCH.FINISHED`` and ``….CLOSED``."""
        return {
            "mchid": self.mchid,
            "out_batch_no": self.out_batch_no,
            "batch_id": self.batch_id,
            "batch_status": self.status,
            "total_num": self.asked["total_num"],
            "total_amount": self.asked["total_amount"],
            **({} if self.status == "CLOSED" else self._sums()),
            **self._closing(),
            "update_time": rfc3339(self.changed),
        }

    def _closing(self) -> dict[str, str]:
        return {} if self.close_reason is None else {"close_reason": self.close_reason}

    def _sums(self) -> dict[str, int]:
        good = [one.amount for one in self.details if one.status == "SUCCESS"]
        bad = [one.amount for one in self.details if one.status == "FAIL"]
        return {
            "success_amount": sum(good),
            "success_num": len(good),
            "fail_amount": sum(bad),
            "fail_num": len(bad),
        }
