"""Signs notifications and posts them, one attempt at a time."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from wechatpay_chain.testing._message.addresses import read_notify_url
from wechatpay_chain.testing._notify.making import notification_headers
from wechatpay_chain.testing._notify.post import post
from wechatpay_chain.testing._notify.sent import Attempt

if TYPE_CHECKING:
    from wechatpay_chain.testing._notify.delivery_terms import DeliveryTerms
    from wechatpay_chain.testing._notify.sent import SentNotification

__all__ = ["Poster"]


class Poster:
    """Posts notifications.

    Args:
        prove: Makes the header fields that prove a body, given its event type.
        terms: How long a merchant has to answer.
        clock: The platform's time in Unix seconds.
    """

    def __init__(
        self,
        prove: Callable[[str, bytes], Mapping[str, str]],
        terms: DeliveryTerms,
        clock: Callable[[], float],
    ) -> None:
        self._prove = prove
        self._terms = terms
        self._clock = clock

    def headers(self, sent: SentNotification) -> dict[str, str]:
        """The headers of the notification, signed now."""
        return notification_headers(self._prove(sent.event_type, sent.body))

    def attempt(
        self,
        sent: SentNotification,
        opened: Callable[[socket.socket], contextlib.AbstractContextManager[None]],
    ) -> Attempt:
        """Post it once to its address.

        Args:
            sent: The notification.
            opened: See :func:`post`.
        """
        began, now = time.monotonic(), self._clock()
        headers = self.headers(sent)
        reply = post(
            read_notify_url(sent.url),
            headers,
            sent.body,
            timeout=self._terms.timeout,
            opened=opened,
            context=self._terms.context,
        )
        took, serial = time.monotonic() - began, headers.get("Wechatpay-Serial", "")
        return Attempt(now, took, reply.status, reply.body, reply.problem, serial)
