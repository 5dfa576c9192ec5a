"""The complaint desk: users complain, the merchant is notified, answers and settles.

Serves ``v3/merchant-service/`` and, with the same state, ``v3/global/merchant-service/``. Errors:
https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter10_2_15.shtml and the questions of
https://pay.weixin.qq.com/doc/v3/partner/4016111688

Departures: a picture is there under the id of its upload at once, which the real platform is said
to refuse; formats and sizes are not looked at; links and mini programs need no permission.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._desks.complaints.answers import ComplaintAnswers
from wechatpay_chain.testing._desks.complaints.book import ComplaintBook
from wechatpay_chain.testing._desks.complaints.lists import ComplaintLists
from wechatpay_chain.testing._routing.router import is_documented

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskHandler, DeskRoute
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["ComplaintDesk"]

_ROOTS = (
    ("v3/merchant-service", "complaints-v2"),
    ("v3/global/merchant-service", "complaints"),
)


class ComplaintDesk:
    """Keeps complaints; the user's part is played with its methods.

    Args:
        world: The platform's shared state.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._book = ComplaintBook(world)
        self._lists = ComplaintLists(self._book)
        self._answers = ComplaintAnswers(self._book)

    def routes(self) -> Iterator[DeskRoute]:
        """The endpoints it serves."""
        for root, complaints in _ROOTS:
            parts = (
                self._book.address.routes(root),
                self._lists.routes(root, complaints),
                self._answers.routes(root, complaints),
            )
            for part in parts:
                for method, template, handler in part:
                    if is_documented(method, template):  # overseas there are fewer
                        yield method, template, partial(self._locked, handler)

    def complain(
        self,
        detail: str = "商品质量问题",
        *,
        transaction_id: str | None = None,
        out_trade_no: str = "sandbox-order",
        amount: int = 100,
        payer_phone: str = "18500000000",
        problem_type: str = "REFUND",
        mchid: str | None = None,
        images: Iterable[bytes] = (),
        **more: Any,
    ) -> dict[str, Any]:
        """Let a user complain; ``COMPLAINT.CREATE`` goes to the merchant's address.

        Args:
            detail: In the user's words.
            transaction_id: The order's number at the platform; made unless given.
            out_trade_no: The order's number at the merchant's.
            amount: The amount paid, in fen.
            payer_phone: Told encrypted for the merchant.
            problem_type: ``REFUND``, ``SERVICE_NOT_WORK`` or ``OTHERS``.
            mchid: Against whom; the platform's merchant unless given.
            images: Contents of pictures.
            more: Further members of a complaint, in place of made ones: ``payer_openid``,
                ``problem_description``, ``apply_refund_amount``, ``need_immediate_service``, …

        Returns:
            The complaint, as a query answers it, with the phone number in plain.
        """
        with self._world.lock:
            transaction = transaction_id or self._world.number("transaction_id", out_trade_no)
            order = {"transaction_id": transaction, "out_trade_no": out_trade_no, "amount": amount}
            openid = f"o{self._world.number('openid', len(self._book.complaints))[:27]}"
            known = {
                "complaint_detail": detail,
                "payer_phone": payer_phone,
                "payer_openid": openid,
                "complaint_order_info": [order],
                "problem_description": "不满意商家服务",
                "problem_type": problem_type,
                **({"apply_refund_amount": amount} if problem_type == "REFUND" else {}),
                **more,
            }
            against = mchid or self._world.identity.mchid
            return self._book.open(against, known, images).document()

    def respond(
        self, complaint_id: str, detail: str, *, images: Iterable[bytes] = ()
    ) -> dict[str, Any]:
        """Let the user say something more.

        Args:
            complaint_id: The complaint.
            detail: In the user's words.
            images: Contents of pictures.

        Returns:
            The complaint, as a query answers it, with the phone number in plain.

        Raises:
            Refusal: There is no such complaint.
        """
        with self._world.lock:
            complaint = self._book.find(complaint_id)
            complaint.unread = True
            pictures = self._book.pictures(complaint, images)
            self._book.say(complaint, "USER_RESPONSE", detail, images=pictures)
            return complaint.document()

    def complain_again(self, complaint_id: str, detail: str = "问题没有解决") -> dict[str, Any]:
        """Let the user complain once more; it is ``PENDING`` again.

        Args:
            complaint_id: The complaint.
            detail: In the user's words.

        Returns:
            The complaint, as a query answers it, with the phone number in plain.

        Raises:
            Refusal: There is no such complaint.
        """
        with self._world.lock:
            complaint = self._book.find(complaint_id)
            complaint.times += 1
            complaint.state, complaint.unread, complaint.decided = "PENDING", True, None
            action = "CONTINUE_COMPLAINT"
            self._book.say(complaint, "USER_CONTINUE_COMPLAINT", detail, action=action)
            return complaint.document()

    def refund(self, complaint_id: str) -> dict[str, Any]:
        """Let the whole amount be paid back.

        Args:
            complaint_id: The complaint.

        Returns:
            The complaint, as a query answers it, with the phone number in plain.

        Raises:
            Refusal: There is no such complaint.
        """
        with self._world.lock:
            complaint = self._book.find(complaint_id)
            complaint.refunded = True
            done = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE"
            self._book.say(complaint, done, "已全额退款", action="REFUND_SUCCESS")
            return complaint.document()

    def complaint(self, complaint_id: str) -> dict[str, Any]:
        """Return the answer to a query about a complaint, with the phone number in plain.

        Args:
            complaint_id: The complaint.

        Raises:
            Refusal: There is no such complaint.
        """
        with self._world.lock:
            return self._book.find(complaint_id).document()

    def _locked(self, handler: DeskHandler, call: ReceivedRequest) -> Any:
        with self._world.lock:
            return handler(call)
