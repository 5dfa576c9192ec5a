"""The state that all desks of a platform share: merchant, time, numbers, notifications."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity.identity import Identity
    from wechatpay_chain.testing._identity.keys import PlatformKeys

__all__ = ["CALLED_BY", "Posts", "World"]

CALLED_BY: ContextVar[str | None] = ContextVar("CALLED_BY", default=None)
"""The ``Host`` of the request that this thread serves."""

_BEIJING = timezone(timedelta(hours=8))
_SHOP = "http://127.0.0.1/"


class _Style(NamedTuple):
    """How numbers of one kind look: what they begin with, and how many characters they have."""

    start: str
    length: int


# Starts and lengths as in the examples of the official pages.
_STYLES = {
    "transaction_id": _Style("4200", 28),
    "refund_id": _Style("5030", 29),
    "prepay_id": _Style("wx", 36),
    "order_id": _Style("3008", 28),
    "return_id": _Style("3009", 28),
    "transfer_bill_no": _Style("1330", 40),
    "batch_id": _Style("1030", 40),
    "detail_id": _Style("1040", 40),
    "complaint_id": _Style("2002", 27),
    "product_coupon_id": _Style("1000", 10),
    "coupon_code": _Style("1234", 12),
}
_PLAIN = _Style("", 28)


class Posts(Protocol):
    """A queue of notifications to be sent."""

    def notify(
        self,
        url: str,
        event_type: str,
        resource: Mapping[str, Any],
        *,
        original_type: str | None = None,
        summary: str | None = None,
    ) -> object:
        """Queue one for *url*."""
        raise NotImplementedError


class World:
    """One platform's shared state, given to every desk.

    Args:
        identity: The merchant and the platform.
        keys: The platform's keys in force.
        notifier: Sends notifications; without one nothing is sent.
        clock: The platform's time in Unix seconds.
        seed: Numbers made of another seed are others.
        base_uri: Returns the platform's base URL, with a slash at its end.

    Attributes:
        identity: As given.
        keys: As given.
        clock: As given.
        seed: As given.
        lock: Desks guard their state with it; one thread may take it several times.
    """

    def __init__(
        self,
        identity: Identity,
        keys: PlatformKeys,
        notifier: Posts | None = None,
        *,
        clock: Callable[[], float] = time.time,
        seed: int = 0,
        base_uri: Callable[[], str] = lambda: _SHOP,
    ) -> None:
        self.identity = identity
        self.keys = keys
        self.clock = clock
        self.seed = seed
        self.lock = threading.RLock()
        self._notifier = notifier
        self._posting = threading.Lock()
        self._base_uri = base_uri

    @property
    def base_uri(self) -> str:
        """The platform's base URL, with a slash at its end: for ``download_url`` and others.

        As the request that is being served calls it, since that is a name the client can reach:
        another than the address listened on, in containers.
        """
        own = self._base_uri()
        host = CALLED_BY.get()
        return own if host is None else f"{own.partition('//')[0]}//{host}/"

    def now(self) -> str:
        """The time as documents state it: RFC 3339, at +08:00, in whole seconds."""
        return self.time(0)

    def time(self, seconds_from_now: float) -> str:
        """Another time in that form.

        Args:
            seconds_from_now: Negative for the past.
        """
        moment = datetime.fromtimestamp(int(self.clock() + seconds_from_now), _BEIJING)
        return moment.isoformat()

    def number(self, kind: str, *of: object) -> str:
        """A number in the documented style of its kind; the same for the same seed and *of*.

        Args:
            kind: A field's name, e.g. ``transaction_id``; 28 digits for one of no known style.
            of: The subject of the number, e.g. the merchant number and ``out_trade_no``.
        """
        style = _STYLES.get(kind, _PLAIN)
        seeded = "\0".join(map(str, (self.seed, kind, *of)))
        made = int.from_bytes(hashlib.sha256(seeded.encode()).digest(), "big")
        digits = style.length - len(style.start)
        return f"{style.start}{made % 10**digits:0{digits}d}"

    def close(self) -> None:
        """Notify of nothing from now on: what is still being served belongs to a time past."""
        with self._posting:
            self._notifier = None

    def notify(
        self,
        url: str | None,
        event_type: str,
        resource: Mapping[str, Any],
        *,
        original_type: str | None = None,
        summary: str | None = None,
    ) -> None:
        """Queue a notification.

        Args:
            url: The request's ``notify_url``; nothing is sent without one.
            event_type: E.g. ``TRANSACTION.SUCCESS``.
            resource: The content that is encrypted in it.
            original_type: The kind of resource; the documented one unless given.
            summary: A few words; the event's title unless given.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: nothing can be sent to *url*.
        """
        if not url:
            return
        try:
            with self._posting:
                if self._notifier is not None:
                    self._notifier.notify(
                        url, event_type, resource, original_type=original_type, summary=summary
                    )
        except ConfigurationError as error:
            detail = {"field": "/notify_url", "issue": str(error), "location": "body"}
            raise Refusal(400, "PARAM_ERROR", "参数错误", detail) from None
