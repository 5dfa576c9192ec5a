"""A record of each notification, and the error that lists those not acknowledged."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import ConfigurationError, WeChatPayError

__all__ = [
    "Attempt",
    "Fate",
    "FetchedNotification",
    "SentNotification",
    "SentNotifications",
    "UndeliveredError",
]

Fate = Literal["due", "acknowledged", "given up", "kept", "fetched"]
_SHOWN = 5


@dataclass(frozen=True)
class Attempt:
    """One POST of a notification.

    Attributes:
        time: When it began, in the platform's Unix seconds.
        seconds: How long it took.
        status: The HTTP status that came back, ``None`` where none did.
        reply: The first 64 KiB of what came back: some notifications ask something.
        problem: Why it does not acknowledge; empty where it does.
        serial: The ``Wechatpay-Serial`` it was sent with.
    """

    time: float
    seconds: float
    status: int | None
    reply: bytes = field(repr=False)
    problem: str
    serial: str


@dataclass(frozen=True)
class SentNotification:
    """One notification, as it stood when it was asked for.

    Attributes:
        id: The same in every attempt.
        event_type: E.g. ``TRANSACTION.SUCCESS``.
        url: The URL it is posted to; ``None`` if it is only to be fetched.
        resource: The content that is encrypted in it.
        body: The body to post.
        fate: ``due``: it waits for its next attempt, or one is being made. ``acknowledged``.
            ``given up``: the schedule came to its end. ``kept``: nothing is posted, it waits to
            be fetched. ``fetched``.
        attempts: The attempts so far.
    """

    id: str
    event_type: str
    url: str | None
    resource: Mapping[str, Any] = field(repr=False)
    body: bytes = field(repr=False)
    fate: Fate = "due"
    attempts: tuple[Attempt, ...] = ()

    @property
    def acknowledged(self) -> bool:
        """Whether somebody took it."""
        return self.fate == "acknowledged"

    def __str__(self) -> str:
        told = self.attempts[-1].problem if self.attempts else ""
        tries = f" after attempt {len(self.attempts)}" if self.attempts else ""
        return f"{self.event_type} to {self.url}: {self.fate}{tries}{told and f', {told}'}"


@dataclass(frozen=True)
class FetchedNotification:
    """A notification handed out instead of posted: post it to your handler yourself.

    Attributes:
        id: Its id.
        event_type: E.g. ``TRANSACTION.SUCCESS``.
        url: The URL it was meant for, or ``None``.
        headers: The headers, signed just now.
        body: The body.
    """

    id: str
    event_type: str
    url: str | None
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


class SentNotifications:
    """The records by id, as far back as they are kept.

    Args:
        most: How many.
        busy: The ids of those that are kept in any case.
    """

    def __init__(self, most: int, busy: Container[str]) -> None:
        self._most = most
        self._busy = busy
        self._records: dict[str, SentNotification] = {}

    def __iter__(self) -> Iterator[SentNotification]:
        return iter(list(self._records.values()))

    def add(self, record: SentNotification) -> None:
        """Keep one more."""
        self._records[record.id] = record
        while len(self._records) > self._most:
            oldest = next(iter(self._records))
            if oldest in self._busy:
                return
            del self._records[oldest]

    def get(self, notification_id: str) -> SentNotification | None:
        """The one of that id, or ``None``."""
        return self._records.get(str(notification_id))

    def find(self, notification_id: str) -> SentNotification:
        """The one of that id.

        Raises:
            ConfigurationError: No notification has it.
        """
        found = self.get(notification_id)
        if found is None:
            raise ConfigurationError(
                f"no notification has the id {one_line(str(notification_id), 80)}"
            )
        return found

    def change(self, notification_id: str, **changes: Any) -> None:
        """Replace members of one; nothing where it is gone."""
        if (record := self._records.get(notification_id)) is not None:
            self._records[notification_id] = replace(record, **changes)


class UndeliveredError(WeChatPayError):
    """Notifications that nobody acknowledged.

    Attributes:
        notifications: Those.
    """

    def __init__(
        self, message: str = "", *, notifications: Sequence[SentNotification] = ()
    ) -> None:
        super().__init__(message)
        self.notifications = tuple(notifications)


def undelivered(notifications: Sequence[SentNotification], *, paused: bool) -> UndeliveredError:
    """The error that lists *notifications*."""
    shown = "; ".join(map(str, notifications[:_SHOWN]))
    more = len(notifications) - _SHOWN
    others = f"; and {more} more" if more > 0 else ""
    advice = "; delivery is paused, resume() it" if paused else ""
    many = len(notifications)
    count = "1 notification is" if many == 1 else f"{many} notifications are"
    return UndeliveredError(
        f"{count} not acknowledged: {shown}{others}{advice}", notifications=notifications
    )
