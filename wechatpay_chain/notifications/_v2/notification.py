"""One APIv2 notification, proved and decrypted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from wechatpay_chain._display import one_line
from wechatpay_chain.notifications._v2.answers import acknowledged_v2, refusal_v2

if TYPE_CHECKING:
    from wechatpay_chain.notifications._answers import Answer

__all__ = ["NotificationV2"]


@dataclass(frozen=True, eq=False, repr=False)
class NotificationV2:
    """An APIv2 notification of WeChat Pay: its sign fits, or what it holds did decrypt.

    ``repr`` shows ``id``, ``kind`` and ``sign_type`` only, as the resource holds personal data. It
    can be pickled. An inbox takes it as it takes APIv3's.

    Attributes:
        id: The same in every delivery of the same event: made of ``key``, or where that is empty
            of all that is signed, ``nonce_str`` included. APIv2 itself sends none.
        key: What makes another notification the same event: kind, owners and numbers, e.g. those
            of a payment; empty where it may occur again under its numbers.
        kind: ``payment``, ``combined_payment``, ``refund``, ``contract`` (signed or ended),
            ``payscore`` (deposit-free orders), ``vehicle`` or ``risk``; ``None`` where the fields
            do not tell.
        sign_type: How it was signed: ``MD5`` or ``HMAC-SHA256``; ``None`` where it was not, and
            only what was encrypted is proved.
        raw: The body's bytes as received.
    """

    id: str
    key: tuple[str, ...]
    kind: str | None
    sign_type: str | None
    raw: bytes
    _resource: dict[str, str]
    _envelope: dict[str, str]

    @property
    def resource(self) -> Mapping[str, str]:
        """The fields, all text: those of the body, or of what was encrypted in it."""
        return MappingProxyType(self._resource)

    @property
    def envelope(self) -> Mapping[str, str]:
        """Where something was encrypted, the fields around it; empty otherwise.

        Nothing proves them where ``sign_type`` is ``None``, as in notifications of refunds: take
        from there no decision that matters.
        """
        return MappingProxyType(self._envelope)

    @property
    def event_type(self) -> str:
        """What an inbox tells kinds apart by: ``V2.PAYMENT``, …, ``V2`` for an unknown kind."""
        return f"V2.{self.kind.upper()}" if self.kind else "V2"

    @property
    def original_type(self) -> None:
        """Always ``None``: APIv2 has no such thing."""
        return

    def acknowledge(self) -> Answer:
        """The answer that says it is handled: ``return_code`` ``SUCCESS`` as XML.

        Source: https://pay.weixin.qq.com/doc/v2/merchant/4011935221 (answering within 5 seconds).
        """
        return acknowledged_v2()

    def refuse(self, reason: BaseException | str) -> Answer:
        """The answer that says it is not handled: ``return_code`` ``FAIL``, and it is sent again.

        Args:
            reason: A text, which is told on one line; or an exception, of which only a few fixed
                words are told.
        """
        return refusal_v2(reason)

    def __repr__(self) -> str:
        return (
            f"<NotificationV2 id={one_line(self.id, 80)} kind={self.kind} "
            f"sign_type={self.sign_type}>"
        )
