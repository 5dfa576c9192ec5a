"""Merchants' own handlers on sockets, for tests of the notifications that a platform sends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from support.servers import Server, reply
from wechatpay_chain.notifications import Notification, Notifications
from wechatpay_chain.testing._notify.delivery_terms import DeliveryTerms

if TYPE_CHECKING:
    from wechatpay_chain.testing import Platform

__all__ = ["Merchant", "merchant_of", "paid", "terms"]


class Merchant:
    """A merchant's handler on a socket: verifies, decrypts, then answers as it is told to."""

    def __init__(self, platform: Platform, server: Server) -> None:
        self.url = f"{server.origin}/notify"
        self.server = server
        self._taker = Notifications(platform.keys.certs, platform.identity.apiv3_key)

    @property
    def taken(self) -> list[Notification]:
        """What came, each verified and decrypted."""
        return [
            self._taker.parse(dict(one.headers), one.body) for one in list(self.server.received)
        ]

    @property
    def types(self) -> list[str]:
        """The event types that came."""
        return [one.event_type for one in self.taken]


@contextmanager
def merchant_of(platform: Platform, *answers: Any) -> Iterator[Merchant]:
    """A merchant that gives these answers in turn, the last one for ever; 204 without any."""
    script = iter(answers[:-1])
    last = answers[-1] if answers else reply(204)
    with Server(lambda _received: next(script, last)) as server:
        yield Merchant(platform, server)


def terms(**given: Any) -> DeliveryTerms:
    """Terms without any waiting."""
    return DeliveryTerms(**{"pace": 0, **given})


def paid(platform: Platform, url: str | None, number: str = "ORDER-1") -> str:
    """Notify of a payment; the notification's id."""
    return platform.notify("TRANSACTION.SUCCESS", url=url, out_trade_no=number).id
