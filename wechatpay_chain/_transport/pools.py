"""Idle connections, kept for the next call: one pool a route, one set of pools a process."""

from __future__ import annotations

import threading
import time
import weakref
from collections import deque
from typing import TYPE_CHECKING, ClassVar

from wechatpay_chain._transport.connections import Origin, Proxy, Route, Verify, tls_context

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from urllib3.connection import HTTPConnection

__all__ = ["Pool", "Pools"]


class Pool:
    """The idle connections of one route, the one used last first.

    urllib3's own pool is not used: half of a small call's CPU in it goes to retries, redirects
    and target rewriting, all of which a signed request must not have. Its connections are.

    Needs no lock: appending to and popping from a deque are atomic. Never blocks: a connection
    too many is opened, and closed after use.

    Args:
        route: Where the connections lead.
        size: How many to keep.
        clock: Seconds that only ever grow.
    """

    idle_limit: ClassVar[float] = 7.0
    """Seconds; the platform closes an idle connection after 8 (``Keep-Alive: timeout=8``), and
    what is sent at that moment is lost, its outcome unknown."""

    def __init__(
        self, route: Route, size: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.route = route
        self._clock = clock
        self._size = size
        self._idle: deque[tuple[float, HTTPConnection]] = deque()
        self._open = True
        # A transport that is dropped without close() leaves no socket behind.
        weakref.finalize(self, _close_all, self._idle)

    def take(self) -> HTTPConnection | None:
        """An idle connection that is still good, if there is one."""
        while True:
            try:
                since, connection = self._idle.pop()
            except IndexError:
                return None
            if self._clock() - since <= self.idle_limit and connection.is_connected:
                return connection
            connection.close()

    def give(self, connection: HTTPConnection) -> None:
        """Keep *connection*, whose answer was read to its end, for the next call."""
        if connection.is_closed:
            return
        if self._open and len(self._idle) < self._size:
            self._idle.append((self._clock(), connection))
        else:
            connection.close()
        self._drop_oldest()

    def _drop_oldest(self) -> None:
        # After a burst of calls the surplus would otherwise stay half-closed for good: the newest
        # connection is reused first, so the oldest is never looked at.
        try:
            since, connection = self._idle.popleft()
        except IndexError:
            return
        if self._clock() - since > self.idle_limit:
            connection.close()
        else:
            self._idle.appendleft((since, connection))

    def close(self) -> None:
        """Close the idle connections; those in use are closed when they are given back."""
        self._open = False
        _close_all(self._idle)


class Pools:
    """The pools of one process, each made on first need.

    Args:
        size: How many idle connections to keep in each.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._lock = threading.Lock()
        self._pools: dict[tuple[str, str | None, Verify], Pool] = {}
        self._contexts: dict[Verify, ssl.SSLContext] = {}

    def pool(self, origin: str, proxy: str | None, verify: Verify) -> Pool:
        """The pool that leads to *origin* in this way.

        Raises:
            RequestOptionError: One of the three is malformed.
        """
        found = self._pools.get((origin, proxy, verify))
        return found if found is not None else self._make(origin, proxy, verify)

    def _make(self, origin: str, proxy: str | None, verify: Verify) -> Pool:
        # Locked, because loading the system's trust store takes longer than a whole call.
        with self._lock:
            key = (origin, proxy, verify)
            if key not in self._pools:
                between = None if proxy is None else Proxy(proxy)
                route = self._route(Origin.parse(origin), between, verify)
                self._pools[key] = Pool(route, self._size)
            return self._pools[key]

    def _route(self, origin: Origin, proxy: Proxy | None, verify: Verify) -> Route:
        if origin.scheme == "http" and not (proxy and proxy.scheme == "https"):
            return Route(origin, proxy, None)
        if verify not in self._contexts:
            self._contexts[verify] = tls_context(verify)
        return Route(origin, proxy, self._contexts[verify])

    def close(self) -> None:
        """Close every pool. Takes no lock: a forked child could wait for it for ever."""
        for pool in list(self._pools.values()):
            pool.close()


def _close_all(idle: deque[tuple[float, HTTPConnection]]) -> None:
    while True:
        try:
            _, connection = idle.pop()
        except IndexError:
            return
        connection.close()
