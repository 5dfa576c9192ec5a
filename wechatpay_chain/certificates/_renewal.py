"""When a new set of certificates is fetched, and what happens if that fails.

The current set is replaced as a whole, so lookups need no lock and never wait. One thread fetches
at a time. A failed download is not repeated immediately, because anyone can send a message that
asks for one.
"""

from __future__ import annotations

import contextlib
import copy
import logging
import secrets
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v3.platform_keys import canonical_serial
from wechatpay_chain.certificates._answer import AnswerReader
from wechatpay_chain.certificates._cache import Seal, SealedCache
from wechatpay_chain.certificates._ring import KeyRing
from wechatpay_chain.certificates._sources import explained, is_final
from wechatpay_chain.certificates._threads import SingleFlight
from wechatpay_chain.exceptions import WeChatPayError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from wechatpay_chain.certificates._cache import Cache
    from wechatpay_chain.certificates._sources import Sources

__all__ = ["Renewal"]

_MINUTE = 60.0
_SECOND = 1.0
_LONGEST_BACKOFF = 3600.0
_MOST_DOUBLED = 8
_SHORTEST_LOOK = 0.05

_Found = TypeVar("_Found")
_logger = logging.getLogger("wechatpay_chain.certificates")
# An older set may contain certificates that have been withdrawn since.
_OLDEST = 14 * 86_400


class _Failure(NamedTuple):
    """The last download failed."""

    error: WeChatPayError
    at: float
    times: int
    """How many downloads failed in a row."""
    quiet: float
    """While there is no set: the seconds for which its error is raised instead of asking again."""


class Renewal:
    """Keeps a set of certificates up to date.

    Args:
        sources: The clients to download through.
        path: The path to download.
        known: Other trusted keys, by serial or ID.
        cache: Where the set is kept between processes, or ``None``.
        every: Seconds until a set is downloaded again.

    Attributes:
        ring: The current set.
    """

    def __init__(
        self,
        sources: Sources,
        path: str,
        known: Mapping[str, RSAPublicKey],
        cache: Cache | None,
        every: float,
    ) -> None:
        self.ring = KeyRing()
        self._sources = sources
        self._path = path
        self._known = known
        self._cache = cache
        # Processes started together should not all download at once: if they share a cache, the
        # first one spares the others the download.
        self._every = every * (0.9 + secrets.randbelow(1000) / 10_000)
        self._flights = SingleFlight()
        self._failure: _Failure | None = None
        self._fruitless: float | None = None

    def need(self, look: Callable[[], _Found | None]) -> _Found | None:
        """Get a new set because *look* finds nothing in this one.

        Waits for a download in progress and, as that may have begun too early, for at most one
        more. A download that did not help is not repeated within a minute.

        Returns:
            What *look* finds then.

        Raises:
            ConfigurationError: There is no client to download through.
            WeChatPayError: There is no set yet, and it could not be downloaded.
        """
        self._sources.require()
        found = None
        try:
            for _ in range(2):
                done = self._is_too_soon() or self._flights.fly(partial(self._obtain, look))
                if (found := look()) is not None or done:
                    break
        except Exception:
            if not self.ring:
                raise
        if found is None and not self.ring:
            self._raise_failure()
        return found

    def renew(self) -> None:
        """Download now.

        Raises:
            ConfigurationError: There is no client to download through.
            WeChatPayError: The download failed; the current set stays.
        """
        self._sources.require()
        # Waiting for a download in progress is not enough: it may have begun too early.
        if not (self._flights.fly(self._download) or self._flights.fly(self._download)):
            self._raise_failure()

    def keep_new(self) -> float:
        """Download if it is time; returns the seconds until the next check."""
        if self._due() <= self._sources.clock():
            with contextlib.suppress(Exception):  # noted and logged
                self._flights.fly(self._obtain_if_due)
        wait = self._due() - self._sources.clock()
        # Check from time to time: the clock may be changed, or the machine may have slept.
        return min(max(wait, _SHORTEST_LOOK), _MINUTE)

    def _obtain(self, look: Callable[[], object]) -> None:
        # Checked again, now that no other thread is downloading.
        if look() is not None or self._is_too_soon():
            return
        self._recall()
        if look() is not None:
            return
        try:
            self._download()
        finally:
            if look() is None:
                self._fruitless = self._sources.clock()

    def _obtain_if_due(self) -> None:
        self._recall()
        if self._due() <= self._sources.clock():
            self._download()

    def _recall(self) -> None:
        """Take the cached set if it is newer: another process may have downloaded it."""
        sealed = self._sealed()
        if sealed is None:
            return
        cached, now = sealed.load(), self._sources.clock()
        own = self._sources.own_serials & {canonical_serial(one.serial) for one in cached.listed}
        newer = max(self.ring.downloaded_at, now - _OLDEST)
        if cached.downloaded_at > newer and cached.live(now) and not own:
            # A time in the future comes from a machine whose clock is wrong.
            self._adopt(KeyRing(cached.listed, min(cached.downloaded_at, now)))

    def _download(self) -> None:
        sources, now = self._sources, self._sources.clock()
        reader = AnswerReader(sources.apiv3_key or b"", sources.own_serials, sources.clock)
        known = {**self._known, **{one.serial: one.key for one in self.ring.live(now)}}
        try:
            ring = sources.fetch(self._path, lambda response: reader.read(response, known))
        except Exception as error:
            meant = error if self.ring else explained(error)
            self._note(meant)
            if meant is error:
                raise
            raise meant from error
        self._adopt(ring)
        if sealed := self._sealed():
            sealed.save(ring)

    def _adopt(self, ring: KeyRing) -> None:
        self.ring = ring.after(self.ring, self._sources.clock())
        self._failure = None

    def _note(self, error: Exception) -> None:
        count = 1 if self._failure is None else self._failure.times + 1
        quiet = _MINUTE if is_final(error) else _SECOND
        self._failure = _Failure(_repeatable(error), self._sources.clock(), count, quiet)
        _logger.warning(
            "platform certificates: the download failed (%d in a row); %s; next try in %d s: "
            "%s: %s",
            count,
            f"{len(self.ring.listed)} stay in use" if self.ring else "there are none yet",
            self._backoff(count),
            type(error).__name__,
            one_line(str(error)),
        )

    def _raise_failure(self) -> None:
        if self._failure is not None:
            raise copy.copy(self._failure.error)

    def _is_too_soon(self) -> bool:
        """Whether asking again would only repeat what has just failed."""
        if not self.ring:
            failure = self._failure
            return failure is not None and self._within(failure.quiet, failure.at)
        return self._fruitless is not None and self._within(_MINUTE, self._fruitless)

    def _within(self, seconds: float, since: float) -> bool:
        # A clock that was set back must not prolong it.
        return 0 <= self._sources.clock() - since < seconds

    def _due(self) -> float:
        """When to download next, in Unix seconds."""
        if self._failure is not None:
            return self._failure.at + self._backoff(self._failure.times)
        now, ring = self._sources.clock(), self.ring
        if not ring:
            return now + self._every  # nothing has been needed yet
        due = ring.downloaded_at + self._every
        if last := ring.last(now):
            due = min(due, last.not_after.timestamp() - _MINUTE)
        return max(due, ring.downloaded_at + min(_MINUTE, self._every))

    def _backoff(self, count: int) -> float:
        doubled = _MINUTE * 2.0 ** min(count - 1, _MOST_DOUBLED)
        return min(doubled, _LONGEST_BACKOFF, self._every)

    def _sealed(self) -> SealedCache | None:
        key = self._sources.apiv3_key
        if self._cache is None or key is None:
            return None
        return SealedCache(self._cache, Seal(key, self._path))


def _repeatable(error: Exception) -> WeChatPayError:
    """*error* without its traceback, which would keep every frame's variables alive."""
    if isinstance(error, WeChatPayError):
        return copy.copy(error)
    # A bug in a middleware or handler: the downloading thread raises the original, with traceback.
    what = f"{type(error).__name__}: {one_line(str(error))}"
    return WeChatPayError(f"the download of the platform certificates failed: {what}")
