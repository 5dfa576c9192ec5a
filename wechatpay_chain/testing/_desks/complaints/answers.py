"""The merchant's actions on a complaint: answering, settling, deciding about a refund.

Pages: https://pay.weixin.qq.com/doc/v3/merchant/4012467254 (answer), 4017151596 (answer at once),
4012467255 (settle), 4012467256 (refund).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks._shared.asked import (
    body_of,
    forbidden,
    section,
    text,
    texts,
    wrong,
)
from wechatpay_chain.testing._desks._shared.ledger import Once
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskRoute
    from wechatpay_chain.testing._desks.complaints.book import ComplaintBook
    from wechatpay_chain.testing._desks.complaints.record import Complaint
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["ComplaintAnswers"]

_MOST_IMAGES, _MOST_LETTERS = 4, 500
_DECISIONS = {
    "APPROVE": ("MERCHANT_APPROVE_REFUND", "MERCHANT_APPROVE_REFUND"),
    # The page of the history spells it so.
    "REJECT": ("MERCHANT_REFUSE_RERUND", "MERCHANT_REJECT_REFUND"),
}


class ComplaintAnswers:
    """Serves the merchant's actions.

    Args:
        book: All complaints.
    """

    def __init__(self, book: ComplaintBook) -> None:
        self._book = book
        self._once = Once()

    def routes(self, root: str, complaints: str) -> Iterator[DeskRoute]:
        """The endpoints it serves, below a root."""
        path = f"{root}/{complaints}/{{complaint_id}}"
        yield "POST", f"{path}/response", self.respond
        yield "POST", f"{path}/response-immediate-service", self.respond_at_once
        yield "POST", f"{path}/complete", self.complete
        yield "POST", f"{path}/update-refund-progress", self.decide

    def respond(self, call: ReceivedRequest) -> None:
        """Answer the user; what was ``PENDING`` is ``PROCESSING``."""
        body = body_of(call)
        complaint = self._find(call, body)
        content = text(body, "response_content")
        if len(content) > _MOST_LETTERS:
            raise wrong("response_content", f"must have at most {_MOST_LETTERS} characters")
        if ("jump_url" in body) != ("jump_url_text" in body):
            raise wrong("jump_url_text", "goes with jump_url, neither without the other")
        names = texts(body, "response_images") if body.get("response_images") else []
        if len(names) > _MOST_IMAGES:
            raise wrong("response_images", f"must be at most {_MOST_IMAGES}")
        images = self._book.uploaded(complaint, names)
        _answered(complaint)
        self._book.say(complaint, "MERCHANT_RESPONSE", content, images=images)

    def respond_at_once(self, call: ReceivedRequest) -> dict[str, Any]:
        """Answer a user who waits, with a message of blocks; once for each ``idempotent_id``."""
        body = body_of(call)
        complaint = self._find(call, body)
        message, number = section(body, "message"), text(body, "idempotent_id")

        def act() -> str:
            if not complaint.known.get("need_immediate_service"):
                raise forbidden("the complaint does not need immediate service")
            _answered(complaint)
            said = self._book.say(complaint, "MERCHANT_RESPONSE", "", message=dict(message))
            return said.log_id

        key = ("respond at once", complaint.complaint_id, number)
        return {"log_id": self._once.do(key, body, act)}

    def complete(self, call: ReceivedRequest) -> None:
        """Say that it is settled: ``PROCESSED``."""
        body = body_of(call)
        complaint = self._find(call, body)
        _require_open(complaint)
        complaint.state, complaint.unread = "PROCESSED", False
        self._book.say(complaint, "MERCHANT_CONFIRM_COMPLETE", "处理完成")

    def decide(self, call: ReceivedRequest) -> None:
        """Approve or reject the refund that the user wants, once."""
        body = body_of(call)
        complaint = self._book.find(call.variables["complaint_id"])
        action = text(body, "action")
        if action not in _DECISIONS:
            raise wrong("action", f"must be one of {', '.join(_DECISIONS)}")
        reason = text(body, "reject_reason") if action == "REJECT" else ""
        if complaint.known.get("problem_type") != "REFUND":
            raise forbidden("the user of this complaint does not want a refund")
        if complaint.decided or complaint.refunded:
            raise forbidden("the refund of this complaint was decided already")
        images = body.get("reject_media_list")
        pictures = self._book.uploaded(
            complaint, texts(body, "reject_media_list") if images else []
        )
        _answered(complaint)
        complaint.decided = action
        told, notified = _DECISIONS[action]
        details = str(body.get("remark") or reason)
        self._book.say(complaint, told, details, images=pictures, action=notified)

    def _find(self, call: ReceivedRequest, body: Mapping[str, Any]) -> Complaint:
        complaint = self._book.find(call.variables["complaint_id"])
        against = text(body, "complainted_mchid")
        if against != complaint.mchid:
            message = f"the complaint is not against merchant {against}"
            raise Refusal(403, "NO_AUTH", message)
        return complaint


def _answered(complaint: Complaint) -> None:
    _require_open(complaint)
    complaint.state, complaint.unread = "PROCESSING", False


def _require_open(complaint: Complaint) -> None:
    if complaint.state == "PROCESSED":
        raise forbidden("a complaint that is PROCESSED takes nothing more")
