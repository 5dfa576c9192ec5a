"""One complaint: what is known of it, what was said, and how answers describe both.

Fields: https://pay.weixin.qq.com/doc/v3/merchant/4012533436 (a complaint),
https://pay.weixin.qq.com/doc/v3/merchant/4012533439 (what was said)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from wechatpay_chain.testing._desks._shared.moments import rfc3339

__all__ = ["Complaint", "Said"]


class Said(NamedTuple):
    """One entry of the history.

    Attributes:
        log_id: Its number.
        operator: Who: the user's word for it.
        time: When, in Unix seconds.
        operate_type: The kind of action, e.g. ``MERCHANT_RESPONSE``.
        details: In words.
        images: Addresses of pictures.
        message: A message with blocks, where it is one.
    """

    log_id: str
    operator: str
    time: float
    operate_type: str
    details: str
    images: Sequence[str] = ()
    message: Mapping[str, Any] | None = None

    def document(self) -> dict[str, Any]:
        """The object as answers have it."""
        by_user = self.operate_type.startswith("USER_")
        kind = "USER_COMPLAINT_IMAGE" if by_user else "OPERATION_IMAGE"
        media = {"media_type": kind, "media_url": list(self.images)}
        return {
            "log_id": self.log_id,
            "operator": self.operator,
            "operate_time": rfc3339(self.time),
            "operate_type": self.operate_type,
            "operate_details": self.details,
            **(
                {"image_list": list(self.images), "complaint_media_list": media}
                if self.images
                else {}
            ),
            **({"normal_message": self.message} if self.message else {}),
        }


@dataclass(eq=False)
class Complaint:
    """One complaint.

    Attributes:
        complaint_id: Its number.
        mchid: Against whom.
        time: When, in Unix seconds.
        known: The members it was made with, as answers have them.
        images: Addresses of the user's pictures.
        state: ``PENDING``, ``PROCESSING`` or ``PROCESSED``.
        times: How often the user complained.
        unread: Whether the user said something since the merchant did.
        refunded: Whether all is paid back.
        decided: The merchant's decision about a refund: ``APPROVE`` or ``REJECT``.
        history: The entries of its history, in order.
    """

    complaint_id: str
    mchid: str
    time: float
    known: Mapping[str, Any]
    images: list[str] = field(default_factory=list)
    state: str = "PENDING"
    times: int = 1
    unread: bool = False
    refunded: bool = False
    decided: str | None = None
    history: list[Said] = field(default_factory=list)

    def document(self) -> dict[str, Any]:
        """The object as answers have it; ``payer_phone`` is still to be encrypted."""
        media = [{"media_type": "USER_COMPLAINT_IMAGE", "media_url": list(self.images)}]
        return {
            "complaint_id": self.complaint_id,
            "complaint_time": rfc3339(self.time),
            "complaint_state": self.state,
            "complainted_mchid": self.mchid,
            **self.known,
            **({"complaint_media_list": media} if self.images else {}),
            "complaint_full_refunded": self.refunded,
            "incoming_user_response": self.unread,
            "user_complaint_times": self.times,
        }
