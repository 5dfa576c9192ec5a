"""Idle connections, kept for the next call: one pool per route, one set of pools per process."""

from __future__ import annotations

import ssl
import threading
import time
import weakref
from collections import deque
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from wechatpay_chain._transport.connections import Origin, Proxy, Route, Verify, tls_context
from wechatpay_chain.exceptions import RequestOptionError

if TYPE_CHECKING:
    from collections.abc import Callable

    from urllib3.connection import HTTPConnection

    from wechatpay_chain._transport.client_certificate import ClientCertificate

__all__ = ["Pool", "Pools"]


class Pool:
    """The idle connections of one route, the most recently used first.

    urllib3's own pool is not used: for a small call, half of its CPU time goes to retries,
    redirects and target rewriting, none of which a signed request may have. Its connections are
    used.

    Needs no lock, because appending to and popping from a deque are atomic. Never blocks: surplus
    connections are opened, and closed after use.

    Args:
        route: The route that the connections take.
        size: How many to keep.
        clock: A monotonic clock, in seconds.
    """

    idle_limit: ClassVar[float] = 7.0
    """Seconds; the platform closes an idle connection after 8 (``Keep-Alive: timeout=8``), and
    a request sent at that moment is lost, with its outcome unknown."""

    def __init__(
        self, route: Route, size: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.route = route
        self._clock = clock
        self._size = size
        self._idle: deque[tuple[float, HTTPConnection]] = deque()
        self._open = True
        self.used = clock()
        """When a call last took or gave back a connection."""
        # A transport that is dropped without close() leaves no socket open.
        weakref.finalize(self, _close_all, self._idle)

    def take(self) -> HTTPConnection | None:
        """An idle connection that is still good, if there is one."""
        now = self._clock()
        while True:
            try:
                since, connection = self._idle.pop()
            except IndexError:
                return None
            if now - since <= self.idle_limit and connection.is_connected:
                return connection
            connection.close()

    def give(self, connection: HTTPConnection) -> None:
        """Keep *connection*, whose answer was read to its end, for the next call."""
        if connection.is_closed:
            return
        now = self.used = self._clock()
        if self._open and len(self._idle) < self._size:
            self._idle.append((now, connection))
        else:
            connection.close()
        # After a burst of calls the surplus would otherwise stay half-closed for good: the newest
        # connection is reused first, so nothing else ever reaches the oldest.
        self._drop_oldest(now)

    def age(self) -> bool:
        """Close what has been idle for too long; return whether the pool is no longer needed."""
        now = self._clock()
        while self._drop_oldest(now):
            pass
        return not self._idle and now - self.used > self.idle_limit

    def _drop_oldest(self, now: float) -> bool:
        try:
            since, connection = self._idle.popleft()
        except IndexError:
            return False
        if now - since > self.idle_limit:
            connection.close()
            return True
        self._idle.appendleft((since, connection))
        return False

    def close(self) -> None:
        """Close the idle connections; those in use are closed when they are given back."""
        self._open = False
        _close_all(self._idle)


_Key: TypeAlias = "tuple[str, str | None, Verify, bool]"


class Pools:
    """The pools of one process, each made on demand and forgotten when no longer needed.

    Args:
        size: How many idle connections to keep in each.
        clock: A monotonic clock, in seconds.
        certificate: The certificate that pools for mutual TLS present.
    """

    most: ClassVar[int] = 32
    """Pools to keep; for one more, the least recently used is closed. Calls that each use a new
    proxy, or a new ``ssl.SSLContext``, would otherwise run out of sockets."""

    age_every: ClassVar[float] = 1.0
    """Seconds between checks of the pools that are not in use."""

    def __init__(
        self,
        size: int,
        clock: Callable[[], float] = time.monotonic,
        certificate: ClientCertificate | None = None,
    ) -> None:
        self._size = size
        self._clock = clock
        self._certificate = certificate
        self._lock = threading.Lock()
        self._pools: dict[_Key, Pool] = {}
        self._contexts: dict[tuple[object, ...], ssl.SSLContext] = {}
        self._aged = clock()

    def pool(self, origin: str, proxy: str | None, verify: Verify, *, mutual: bool = False) -> Pool:
        """Return the pool for this way to *origin*.

        Args:
            origin: Where requests go.
            proxy: The proxy, or ``None``.
            verify: The certificates to trust.
            mutual: Whether to present the client's certificate, on connections of their own.

        Raises:
            KeyLoadError: The client's certificate can no longer be read.
            RequestOptionError: One of these is malformed.
        """
        now = self._clock()
        found = self._pools.get((origin, proxy, verify, mutual))
        if found is None:
            found = self._make((origin, proxy, verify, mutual))
        found.used = now
        if now - self._aged > self.age_every:
            self._aged = now
            self._age()
        return found

    def _age(self) -> None:
        for key, pool in list(self._pools.items()):
            if pool.age():
                self._forget(key)

    def _forget(self, key: _Key) -> None:
        # Running calls go on; their connections are closed when they are given back.
        if (pool := self._pools.pop(key, None)) is not None:
            pool.close()

    def _make(self, key: _Key) -> Pool:
        # Locked, because loading the system's trust store takes longer than a whole call.
        with self._lock:
            origin, proxy, verify, mutual = key
            found = self._pools.get(key)
            if found is None:
                between = None if proxy is None else Proxy(proxy)
                route = self._route(Origin.parse(origin), between, (verify, mutual))
                self._make_room()
                found = self._pools[key] = Pool(route, self._size, self._clock)
            return found

    def _make_room(self) -> None:
        used = {key: pool.used for key, pool in list(self._pools.items())}
        for key in sorted(used, key=used.__getitem__)[: max(0, len(used) + 1 - self.most)]:
            self._forget(key)

    def _route(self, origin: Origin, proxy: Proxy | None, trust: tuple[Verify, bool]) -> Route:
        if origin.scheme == "http" and not (proxy and proxy.scheme == "https"):
            return Route(origin, proxy, None)
        between = None
        if proxy is not None and proxy.scheme == "https":
            # The certificate is for the platform, not for the proxy in between.
            between = self._context((trust[0], False))
        return Route(origin, proxy, self._context(trust), between)

    def _context(self, trust: tuple[Verify, bool]) -> ssl.SSLContext:
        verify, mutual = trust
        if isinstance(verify, ssl.SSLContext):
            return self._given(verify, mutual)
        # They outlive their pools, as loading takes long; the least recently used is dropped.
        shown = self._certificate.edition if mutual and self._certificate is not None else ()
        key = (verify, mutual, *shown)
        context = self._contexts.pop(key, None) or self._loaded(verify, mutual)
        self._contexts[key] = context
        if len(self._contexts) > self.most:
            del self._contexts[next(iter(self._contexts))]
        return context

    def _loaded(self, verify: Verify, mutual: bool) -> ssl.SSLContext:  # noqa: FBT001
        context = tls_context(verify)
        if mutual and self._certificate is not None:
            self._certificate.load(context)
        return context

    def _given(self, context: ssl.SSLContext, mutual: bool) -> ssl.SSLContext:  # noqa: FBT001
        if mutual and self._certificate is not None:
            # With the certificate loaded, every other connection of the context would present it.
            raise RequestOptionError(
                "security=True: verify is an ssl.SSLContext, which belongs to you; load the "
                "merchant's certificate into one of your own and leave merchant out, or let verify "
                "be True or a CA file",
                option="verify",
            )
        return context

    def close(self) -> None:
        """Close every pool. Takes no lock, for which a forked child might wait forever."""
        for pool in list(self._pools.values()):
            pool.close()


def _close_all(idle: deque[tuple[float, HTTPConnection]]) -> None:
    while True:
        try:
            _, connection = idle.pop()
        except IndexError:
            return
        connection.close()
