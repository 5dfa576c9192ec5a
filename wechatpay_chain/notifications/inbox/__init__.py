"""Once only: remembers what was handled, and lets one worker at a time handle a notification.

WeChat Pay sends a notification up to 15 times within a day until it is acknowledged, to whichever
worker answers, and may send the same event under another id::

    inbox = Inbox.sqlite("inbox.db")

    with inbox.claim(notification) as claim:
        if claim.fresh:
            ship(notification.resource["out_trade_no"])
    if claim.busy:
        answer = notifications.refuse("another worker is handling it")
    else:
        answer = notification.acknowledge()

A handler that is killed runs again: its lease ends, and the next delivery is fresh. One that
finished never runs again. A worker can still be killed in the moment between a handler's last step
and its mark; if the handler works on a database, the mark can join its transaction, and that moment
is gone::

    with inbox.claim(notification) as claim:
        if claim.fresh:
            with database:                      # sqlite3: commits, or rolls back
                database.execute("UPDATE orders SET …")
                claim.finish_in(database)
"""

from __future__ import annotations

import inspect
import math
import secrets
from collections.abc import Awaitable, Callable
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, TypeVar

from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.notifications.inbox._claim import Claim, in_thread
from wechatpay_chain.notifications.inbox._dbapi import DbapiStore
from wechatpay_chain.notifications.inbox._names import Delivered, names_of
from wechatpay_chain.notifications.inbox._redis import RedisStore
from wechatpay_chain.notifications.inbox._sqlite import SqliteStore
from wechatpay_chain.notifications.inbox._store import (
    InboxError,
    JoiningStore,
    LeaseLostError,
    MemoryStore,
    Outcome,
    State,
    Store,
    Ticket,
)

if TYPE_CHECKING:
    from redis import Redis
    from typing_extensions import Self

__all__ = [
    "Claim",
    "DbapiStore",
    "Delivered",
    "Inbox",
    "InboxError",
    "JoiningStore",
    "LeaseLostError",
    "MemoryStore",
    "Outcome",
    "RedisStore",
    "SqliteStore",
    "State",
    "Store",
    "Ticket",
]

N = TypeVar("N", bound="Delivered | str")

_DAY = 86_400.0
# Deliveries are 15 s, 15 s, 30 s, 3 min, 10 min, 20 min, 3 x 30 min, 1 h, 3 x 3 h and 2 x 6 h
# apart (WeChat Pay's notification rules), so they go on for this long, in seconds …
_DELIVERIES = 15 + 15 + 30 + 180 + 600 + 1200 + 3 * 1800 + 3600 + 3 * 10_800 + 2 * 21_600
# … and no lease may be longer than the longest pause, or a killed handler would miss a delivery.
_LONGEST_LEASE = 21_600
_LARGEST = 1e15
_SHORTEST_LEASE = 0.001  # the unit in which times are counted


class Inbox:
    """Remembers which notifications were handled, and lets one worker at a time handle each.

    A notification is identified by its id and by its business key: the given one or, for events
    that occur once per number (a payment, a refund, a transfer: see ``inbox._names.ONCE``), the
    event type, original type, merchants and number.

    Args:
        store: Where the marks are kept; :meth:`sqlite` is the durable default, :meth:`redis` is
            for several machines, :meth:`memory` for tests, :class:`DbapiStore` for your own
            database.
        lease: Seconds after which a handler that neither returned nor raised counts as killed;
            longer than any handler takes, at most 6 hours.
        keep: Seconds for which a notification is remembered; longer than the day over which WeChat
            Pay sends it.
        clock: Seconds since 1970. By default the store's own clock: Redis uses its server's.

    Raises:
        ConfigurationError: *store* is not a store, or *lease* or *keep* is not such a number.
    """

    def __init__(
        self,
        store: Store,
        *,
        lease: float = 60,
        keep: float = 30 * _DAY,
        clock: Callable[[], float] | None = None,
    ) -> None:
        if not _is_number(lease) or not _SHORTEST_LEASE <= lease <= _LONGEST_LEASE:
            raise ConfigurationError(
                f"lease must be a number of seconds, at most {_LONGEST_LEASE}, not {lease!r}",
                key="lease",
            )
        if not _is_number(keep) or not _DELIVERIES < keep <= 36_525 * _DAY:
            raise ConfigurationError(
                f"keep must be more than {_DELIVERIES} seconds, not {keep!r}: WeChat Pay sends a "
                "notification for that long",
                key="keep",
            )
        if not callable(getattr(store, "claim", None)):
            raise ConfigurationError(
                "store must be a store like those of Inbox.sqlite(path), Inbox.redis(url) and "
                f"Inbox.memory(), not {type(store).__name__}",
                key="store",
            )
        self._store = store
        self._lease, self._keep = math.ceil(lease * 1000), math.ceil(keep * 1000)
        self._clock = clock

    @classmethod
    def sqlite(
        cls,
        path: str | PathLike[str],
        *,
        lease: float = 60,
        keep: float = 30 * _DAY,
        clock: Callable[[], float] | None = None,
    ) -> Self:
        """An inbox in an SQLite file, which may be your own database; created on first use.

        Raises:
            ConfigurationError: *path* is not a path, or *lease* or *keep* is invalid.
        """
        return cls(SqliteStore(path), lease=lease, keep=keep, clock=clock)

    @classmethod
    def memory(
        cls,
        *,
        lease: float = 60,
        keep: float = 30 * _DAY,
        clock: Callable[[], float] | None = None,
    ) -> Self:
        """An inbox in memory, for one process; it is lost when the process ends.

        Raises:
            ConfigurationError: *lease* or *keep* is invalid.
        """
        return cls(MemoryStore(), lease=lease, keep=keep, clock=clock)

    @classmethod
    def redis(
        cls,
        client: Redis | str,
        *,
        lease: float = 60,
        keep: float = 30 * _DAY,
        clock: Callable[[], float] | None = None,
    ) -> Self:
        """An inbox in Redis, for several machines (extra ``redis``).

        Args:
            client: A ``redis.Redis``, or a URL.
            lease: As for :class:`Inbox`.
            keep: As for :class:`Inbox`.
            clock: As for :class:`Inbox`.

        Raises:
            ConfigurationError: ``redis`` is not installed, *client* is neither, or *lease* or
                *keep* is invalid.
        """
        return cls(RedisStore(client), lease=lease, keep=keep, clock=clock)

    def claim(
        self, notification: Delivered | str, *, key: str | None = None, renew: bool = False
    ) -> Claim:
        """Ask to handle a notification; use the result in a ``with`` statement.

        Args:
            notification: A verified notification from :class:`Notifications`, or just its id.
            key: What the event is about, if you know better: it is remembered together with the
                event type (with a bare id: by itself).
            renew: Renew the lease in a thread while the block runs. A handler that hangs then
                holds the notification until its process ends.

        Raises:
            InboxError: The store cannot be used: answer with a failure.
            ConfigurationError: There is no id, or *key* is empty.
        """
        names = names_of(notification, key)
        ticket = Ticket(names, secrets.token_hex(16), self._lease, self._keep)
        return Claim(self._store, ticket, self._now, renew=renew)

    def handle(
        self,
        notification: N,
        handler: Callable[[N], object],
        *,
        key: str | None = None,
        renew: bool = False,
    ) -> Outcome:
        """Call ``handler(notification)`` unless it was handled before, and mark it as done.

        Args:
            notification: As for :meth:`claim`.
            handler: Its return value is ignored; an exception propagates, and the notification is
                handled again.
            key: As for :meth:`claim`.
            renew: As for :meth:`claim`.

        Returns:
            What was done; ``outcome.acknowledge`` says how to answer.

        Raises:
            InboxError: The store cannot be used: answer with a failure.
            LeaseLostError: The handler took longer than its lease: answer with a failure.
            ConfigurationError: As for :meth:`claim`, or *handler* is a coroutine function.
        """
        _require_callable(handler)
        if inspect.iscoroutinefunction(handler):
            raise _use_handle_async()
        with self.claim(notification, key=key, renew=renew) as claim:
            if claim.fresh and inspect.isawaitable(result := handler(notification)):
                if inspect.iscoroutine(result):
                    result.close()
                raise _use_handle_async()
        return Outcome.of(claim.state)

    async def handle_async(
        self,
        notification: N,
        handler: Callable[[N], Awaitable[object]],
        *,
        key: str | None = None,
        renew: bool = False,
    ) -> Outcome:
        """Like :meth:`handle`, for a coroutine function, in asyncio.

        The store is used in threads. If the handler is cancelled, the notification is handled
        again.
        """
        _require_callable(handler)
        claims: list[Claim] = []
        claim = partial(self.claim, notification, key=key, renew=renew)
        try:
            await in_thread(lambda: claims.append(claim()))
            if claims[0].fresh:
                await handler(notification)
        except BaseException as error:
            # If it was cancelled while claiming, there may still be a claim.
            await in_thread(partial(_leave, claims, error))
            raise
        await in_thread(partial(_leave, claims, None))
        return Outcome.of(claims[0].state)

    def close(self) -> None:
        """Close what the store has open; it reopens on the next use."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _now(self) -> int | None:
        return None if self._clock is None else math.floor(self._clock() * 1000)

    def __repr__(self) -> str:
        return f"Inbox({self._store!r}, lease={self._lease / 1000:g}, keep={self._keep / 1000:g})"


def _leave(claims: list[Claim], error: BaseException | None) -> None:
    for claim in claims:
        claim.__exit__(None if error is None else type(error), error, None)


def _require_callable(handler: object) -> None:
    if not callable(handler):
        raise ConfigurationError(
            f"handler must be a function that takes the notification, not {type(handler).__name__}",
            key="handler",
        )


def _use_handle_async() -> ConfigurationError:
    return ConfigurationError(
        "the handler is a coroutine function and was not run: use await inbox.handle_async(…)",
        key="handler",
    )


def _is_number(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return abs(value) < _LARGEST  # which excludes infinity and NaN
