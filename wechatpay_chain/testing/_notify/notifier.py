"""Sends notifications as the platform does: signed, encrypted, again until acknowledged.

Rule: what is not acknowledged is sent again, under the same id, after 15 s, 15 s, 30 s, 3 min,
10 min, 20 min, three times 30 min, 60 min, three times 3 h and twice 6 h; then no more.
Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791861
"""

from __future__ import annotations

import logging
import random
import threading
import time
import uuid
from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.testing._faults.faults import Faults
from wechatpay_chain.testing._faults.kinds import DUPLICATE, OUT_OF_ORDER
from wechatpay_chain.testing._message.addresses import read_notify_url
from wechatpay_chain.testing._notify.couriers import Couriers
from wechatpay_chain.testing._notify.delivery_terms import DeliveryTerms, is_number
from wechatpay_chain.testing._notify.fetch_queue import FetchQueue
from wechatpay_chain.testing._notify.making import SentEnvelope
from wechatpay_chain.testing._notify.poster import Poster
from wechatpay_chain.testing._notify.sent import (
    Fate,
    FetchedNotification,
    SentNotification,
    SentNotifications,
    undelivered,
)
from wechatpay_chain.testing._notify.shots import Shot, Shots

if TYPE_CHECKING:
    from wechatpay_chain.testing._faults.fault import Fault
    from wechatpay_chain.testing._identity.keys import PlatformKeys
    from wechatpay_chain.testing._notify.sent import Attempt

__all__ = ["Notifier"]

_logger = logging.getLogger("wechatpay_chain.testing")


class Notifier:
    """Sends one platform's notifications, in threads of its own.

    One after another in the order they were made, unless its terms say otherwise. What is for
    another host than this machine is not posted but kept, to be fetched.

    Args:
        keys: Sign, each attempt anew.
        apiv3_key: Encrypts.
        terms: How it delivers.
        faults: The faults that may happen.
        clock: The platform's time in Unix seconds.
        seed: Ids made of another seed are others.
        keep: How many of those that are not due any more are kept, the latest ones.
    """

    def __init__(
        self,
        keys: PlatformKeys,
        apiv3_key: str,
        *,
        terms: DeliveryTerms | None = None,
        faults: Faults | None = None,
        clock: Callable[[], float] = time.time,
        seed: int = 0,
        keep: int = 10_000,
    ) -> None:
        self._apiv3_key = apiv3_key
        self._terms = terms or DeliveryTerms()
        self._faults = faults or Faults(keys, clock=clock)
        self._poster = Poster(self._faults.proof, self._terms, clock)
        self._clock = clock
        self._seed = seed
        self._most = keep
        self._changed = threading.Condition(threading.RLock())
        self._shots = Shots(self._changed)
        at_once = self._terms.concurrency
        self._couriers = Couriers(self._changed, self._shots, self._deliver, at_once)
        self.reset()

    def reset(self) -> None:
        """Forget every notification, also what is still to be sent."""
        with self._changed:
            self._url: str | None = None
            self._overrides = False
            self._random = random.Random(f"notifications {self._seed}")  # noqa: S311 - ids
            self._open: Counter[str] = Counter()
            self._sent = SentNotifications(self._most, self._open)
            self._held: list[Shot] = []
            self._fetchable = FetchQueue(self._most)
            self._shots.clear()

    def start(self) -> None:
        """Send what is due from now on."""
        self._couriers.start()

    def stop(self) -> None:
        """End every thread and connection; what is due stays due, until :meth:`start`."""
        self._couriers.stop()

    @property
    def url(self) -> str | None:
        """The URL for notifications without one of their own: see :meth:`send_to`."""
        return self._url

    @property
    def deliveries(self) -> list[SentNotification]:
        """Every notification so far, the latest *keep*, as it stands now; a copy."""
        with self._changed:
            return list(self._sent)

    def find(self, notification_id: str) -> SentNotification:
        """One of them, as it stands now.

        Raises:
            ConfigurationError: No notification has that id.
        """
        with self._changed:
            return self._sent.find(notification_id)

    def notify(
        self,
        url: str | None,
        event_type: str,
        resource: Mapping[str, Any],
        *,
        original_type: str | None = None,
        summary: str | None = None,
    ) -> SentNotification:
        """Queue a notification.

        Args:
            url: The request's ``notify_url``; ``None``: see :meth:`send_to`.
            event_type: E.g. ``TRANSACTION.SUCCESS``.
            resource: The content that is encrypted in it.
            original_type: The kind of resource; the documented one unless given.
            summary: A few words; the event's title unless given.

        Returns:
            Its record as it stands now.

        Raises:
            ConfigurationError: *url* is not an absolute http or https URL, or has parameters;
                or *resource* is not a mapping.
        """
        _require_mapping(resource)
        url = self._address(url)
        posted = url is not None and self._terms.reaches(read_notify_url(url).hostname or "")
        with self._changed:
            made = str(uuid.UUID(int=self._random.getrandbits(128), version=4))
            envelope = SentEnvelope.documented(made, event_type, original_type, summary)
            body = envelope.around(resource, apiv3_key=self._apiv3_key, now=self._clock())
            fate: Fate = "due" if posted else "kept"
            sent = SentNotification(made, event_type, url, dict(resource), body, fate)
            self._sent.add(sent)
            (self._queue if posted else self._keep)(sent, self._faults.of_queue(event_type))
        return sent

    def send_to(self, url: str | None, *, always: bool = False) -> None:
        """Set where notifications go that name no address of their own.

        Args:
            url: The address; ``None``: they are kept, to be fetched.
            always: Whether those that do name one go there as well, or are kept.

        Raises:
            ConfigurationError: It is not an absolute http or https URL, or has parameters.
        """
        if url is not None:
            read_notify_url(url)
        with self._changed:
            self._url, self._overrides = url, always

    def again(self, notification_id: str, times: int = 1) -> None:
        """Send a notification once more, as the platform may at any time.

        Args:
            notification_id: Which.
            times: How many times more; with a concurrency above 1 they go side by side.

        Raises:
            ConfigurationError: No notification has that id; or *times* is less than 1.
        """
        if type(times) is not int or times < 1:
            raise ConfigurationError(f"times takes 1 or more, not {one_line(repr(times), 60)}")
        with self._changed:
            sent = self._sent.find(notification_id)
            for _ in range(times):
                if sent.fate in {"kept", "fetched"}:
                    self._fetchable.put(sent.id)
                else:
                    self._push(Shot(sent.id))

    def pause(self) -> None:
        """Begin no further attempt."""
        with self._changed:
            self._shots.pause()

    def resume(self, *, reverse: bool = False) -> None:
        """Go on.

        Args:
            reverse: Whether those that were never tried go in the opposite order.
        """
        with self._changed:
            self._shots.resume(reverse=reverse)
            if reverse:
                self._fetchable.reverse()

    def wait(self, timeout: float = 10.0) -> None:
        """Wait until nothing is due any more, or the platform is stopped.

        Args:
            timeout: Real seconds.

        Raises:
            UndeliveredError: Some are still due then, or were given up. What is kept to be fetched
                does not count.
            ConfigurationError: *timeout* is not a number of 0 or more.
        """
        if not is_number(timeout) or timeout < 0:
            shown = one_line(repr(timeout), 60)
            raise ConfigurationError(f"timeout takes seconds, 0 or more, not {shown}")
        with self._changed:
            self._changed.wait_for(
                lambda: not (self._open and self._couriers.are_running),
                min(timeout, threading.TIMEOUT_MAX),
            )
            bad = [one for one in self._sent if one.fate == "given up" or one.id in self._open]
            if bad:
                raise undelivered(bad, paused=self._shots.is_paused)

    def fetch(self) -> list[FetchedNotification]:
        """Hand out what is kept, each signed now; once, unless it is to come :meth:`again`."""
        with self._changed:
            ids = self._fetchable.take()
            for each in ids:
                self._sent.change(each, fate="fetched")
            found = [sent for each in ids if (sent := self._sent.get(each)) is not None]
        return [
            FetchedNotification(
                one.id, one.event_type, one.url, self._poster.headers(one), one.body
            )
            for one in found
        ]

    def _address(self, url: str | None) -> str | None:
        if url is not None:
            read_notify_url(url)
        return self._url if self._overrides else url or self._url

    def _keep(self, sent: SentNotification, fault: Fault | None) -> None:
        if sent.url is not None:
            _logger.warning("not posted but kept, to be fetched: %s", one_line(str(sent)))
        if fault is not None and fault.name == OUT_OF_ORDER:
            self._fetchable.hold(sent.id)
        else:
            self._fetchable.put(sent.id, _copies(fault))

    def _queue(self, sent: SentNotification, fault: Fault | None) -> None:
        if fault is not None and fault.name == OUT_OF_ORDER:
            held = Shot(sent.id)
            self._held.append(held)
            self._push(held, fault.settings["seconds"])  # should nothing come after it
            return
        first = Shot(sent.id, followers=self._held)
        self._held = []
        for shot in (first, *(Shot(sent.id) for _ in range(1, _copies(fault)))):
            self._push(shot)

    def _push(self, shot: Shot, delay: float = 0.0) -> None:
        self._open[shot.notification_id] += 1
        self._shots.push(shot, delay)
        self._couriers.call()

    def _deliver(self, shot: Shot) -> None:
        with self._changed:
            sent, era = self._sent.get(shot.notification_id), self._sent
        if sent is None:
            return
        attempt = self._poster.attempt(sent, self._couriers.using)
        with self._changed:
            if self._sent is era:  # else there was a reset meanwhile
                self._settle(shot, attempt)

    def _settle(self, shot: Shot, attempt: Attempt) -> None:
        sent = self._sent.find(shot.notification_id)
        taken = sent.acknowledged or not attempt.problem
        attempts = (*sent.attempts, attempt)
        self._sent.change(sent.id, attempts=attempts, fate="acknowledged" if taken else "due")
        self._shots.landed(shot)
        delay = self._terms.wait_after(shot.tries)
        if not taken and delay is not None:
            self._shots.push(shot, delay)
            return
        self._open[sent.id] -= 1
        if not self._open[sent.id]:
            del self._open[sent.id]
            self._sent.change(sent.id, fate="acknowledged" if taken else "given up")


def _require_mapping(resource: object) -> None:
    if not isinstance(resource, Mapping):
        kind = type(resource).__name__
        raise ConfigurationError(f"the resource of a notification is a mapping, not {kind}")


def _copies(fault: Fault | None) -> int:
    return 2 if fault is not None and fault.name == DUPLICATE else 1
