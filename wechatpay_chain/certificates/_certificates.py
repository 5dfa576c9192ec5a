"""``Certificates``: platform keys that are downloaded when first needed, and kept up to date."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v3.platform_keys import EncryptionKeys, canonical_serial, read_certs
from wechatpay_chain.certificates._cache import read_cache
from wechatpay_chain.certificates._renewal import Renewal
from wechatpay_chain.certificates._sources import Sources
from wechatpay_chain.certificates._threads import Timer
from wechatpay_chain.exceptions import ConfigurationError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from wechatpay_chain.certificates._cache import Cache
    from wechatpay_chain.certificates._ring import KeyRing, PlatformCertificate
    from wechatpay_chain.certificates._sources import Download

__all__ = ["Certificates"]

_PATH = "v3/certificates"
_OVERSEAS_PATH = "v3/global/certificates"
# Public-key IDs, and anything that is not a serial, cannot be downloaded.
_DOWNLOADABLE = re.compile(r"[0-9A-Fa-f]{1,64}")
_HALF_A_DAY = 43_200.0
_A_YEAR = 31_536_000

_Found = TypeVar("_Found")


class Certificates:
    """The platform's certificates, for ``certs`` of one or several clients of one merchant.

    Creating it has no effect. The first message that needs a certificate triggers a download; the
    certificates are decrypted with the APIv3 key, and proved. From then on a background thread
    renews them in time; it ends with :meth:`close` or when the object is dropped. An unknown serial
    triggers a renewal immediately, by one thread at a time, and not again within a minute if that
    did not help; known keys are found without waiting meanwhile. If a download fails, the old set
    stays in use, and the logger ``wechatpay_chain.certificates`` says why.

    Downloads go through the client it was given to first; if that fails, through the next one. In
    an event loop, where a download would block everything else, call :meth:`refresh` in a thread
    once, at startup.

    Args:
        apiv3_key: The APIv3 key, 32 bytes; by default the client's.
        keys: The platform's keys that are known already: WeChat Pay's public key by its ID, or
            certificates by serial, as for ``certs``. They are tried first.
        cache: A folder, or a :class:`~wechatpay_chain.certificates.Cache`, to keep the
            certificates in between processes.
        refresh_every: Seconds from one download to the next; up to a tenth less, so that processes
            take turns.
        overseas: ``True`` for merchants of the overseas platform
            (``v3/global/certificates`` instead of ``v3/certificates``).

    Raises:
        ConfigurationError: One of these cannot be used.
        KeyLoadError: One of *keys* cannot be read.
    """

    __slots__ = ("__weakref__", "_closed", "_path", "_renewal", "_sources", "_static", "_timers")

    def __init__(
        self,
        apiv3_key: str | bytes | None = None,
        *,
        keys: Mapping[str, Any] | None = None,
        cache: Cache | str | os.PathLike[str] | None = None,
        refresh_every: float = _HALF_A_DAY,
        overseas: bool = False,
    ) -> None:
        self._sources = Sources(apiv3_key)
        self._static = read_certs(keys)
        self._path = _OVERSEAS_PATH if overseas else _PATH
        self._renewal = Renewal(
            self._sources, self._path, self._given(), read_cache(cache), _seconds(refresh_every)
        )
        self._timers: dict[int, Timer] = {}
        self._closed = False

    def attach(
        self,
        download: Download,
        *,
        apiv3_key: str | bytes | None = None,
        merchant_serial: str,
        clock: Callable[[], float],
    ) -> None:
        """Add a client to download through; clients do that themselves.

        Args:
            download: Makes a signed GET of a path, through a client's stack without its
                ``verifier``.
            apiv3_key: The client's APIv3 key, needed if none was given before.
            merchant_serial: The serial of the client's own certificate, which is not one of the
                platform's.
            clock: Returns the time in Unix seconds; the first client's counts.

        Raises:
            ConfigurationError: There is no APIv3 key, or there are two different ones, or ``keys``
                contains the merchant's own serial.
        """
        own = canonical_serial(merchant_serial)
        if own in {canonical_serial(serial) for serial in self._given()}:
            raise ConfigurationError(
                f"keys contains the merchant's own serial {merchant_serial}: it takes the "
                "platform's keys, not the merchant's certificate (apiclient_cert.pem)",
                key="certs",
            )
        self._sources.attach(
            download, apiv3_key=apiv3_key, merchant_serial=merchant_serial, clock=clock
        )

    def detach(self, download: Download) -> None:
        """Remove a client that is closing; what is known stays known."""
        self._sources.detach(download)

    def find(self, serial: str, /) -> RSAPublicKey | None:
        """The key with that serial or public-key ID, or ``None``; may download.

        Raises:
            ConfigurationError: There is no client to download through.
            CertificatesUnavailableError: The platform has no certificates for this merchant.
            DecryptionError: The APIv3 key is wrong, and there are no certificates yet.
            WeChatPayError: There are no certificates yet, and the download failed.
        """
        if self._static is not None and (key := self._static.find(serial)) is not None:
            return key
        if not _DOWNLOADABLE.fullmatch(serial):
            return None
        return self._wanted(lambda ring, now: ring.find(serial, now))

    def known(self) -> tuple[str, ...]:
        """The serials and IDs known now; downloads nothing."""
        return (*self._given(), *(one.serial for one in self.current()))

    def current(self) -> tuple[PlatformCertificate, ...]:
        """The downloaded certificates that are valid now; downloads nothing."""
        return self._renewal.ring.live(self._sources.clock())

    def refresh(self) -> tuple[PlatformCertificate, ...]:
        """Download now, e.g. to find out at startup whether it works.

        Returns:
            The certificates that the platform lists, including those not yet or no longer valid.

        Raises:
            ConfigurationError: There is no client to download through.
            CertificatesUnavailableError: The platform has no certificates for this merchant.
            DecryptionError: The APIv3 key is wrong.
            WeChatPayError: The download failed; what was known stays in use.
        """
        self._renewal.renew()
        self._look_after()
        return self._renewal.ring.listed

    @property
    def request_serial(self) -> str | None:
        """The public-key ID among the given keys, or ``None``."""
        return None if self._static is None else self._static.request_serial

    def encryption_key(self) -> tuple[str, RSAPublicKey]:
        """The serial or ID, and the key, to encrypt sensitive fields with; may download.

        This is WeChat Pay's public key if it was given, otherwise the certificate that stays valid
        the longest. Certificates that were given count only while there is no client to download
        through.

        Raises:
            ConfigurationError: There is no client to download through, or no valid certificate.
            WeChatPayError: As :meth:`find`.
        """
        static = self._static
        if isinstance(static, EncryptionKeys) and (static.request_serial or not self._sources):
            return static.encryption_key()
        found = self._wanted(lambda ring, now: ring.last(now))
        if found is None:
            raise ConfigurationError(
                "there is no valid platform certificate to encrypt with; the log of "
                "wechatpay_chain.certificates says why there is no new one",
                key="certs",
            )
        return found.serial, found.key

    def tick(self) -> float | None:
        """Renew if it is time; called by the timer's thread.

        Returns:
            The seconds until the next call, or ``None`` to end the thread.
        """
        if self._closed or not self._sources:
            self._timers.pop(os.getpid(), None)
            return None
        return self._renewal.keep_new()

    def close(self) -> None:
        """End the renewal thread. Keys are still found, and downloaded if necessary."""
        self._closed = True
        timer = self._timers.pop(os.getpid(), None)
        if timer is not None:
            timer.stop()

    def _given(self) -> dict[str, RSAPublicKey]:
        """The keys given, by serial or ID."""
        static = self._static
        found = {} if static is None else {name: static.find(name) for name in static.known()}
        return {name: key for name, key in found.items() if key is not None}

    def _wanted(self, look: Callable[[KeyRing, float], _Found | None]) -> _Found | None:
        """What *look* finds in the current set, or else in a new one."""
        renewal, clock = self._renewal, self._sources.clock
        found = look(renewal.ring, clock())
        if found is not None:
            self._look_after()
            return found
        try:
            return renewal.need(lambda: look(renewal.ring, self._sources.clock()))
        finally:
            self._look_after()

    def _look_after(self) -> None:
        """Start the timer in this process, unless it is running."""
        process = os.getpid()
        if process in self._timers or self._closed or not self._sources:
            return
        timer = Timer(self)
        if self._timers.setdefault(process, timer) is timer:
            try:
                timer.start()
            except RuntimeError:  # no more threads, or interpreter exit: retried on the next need
                self._timers.pop(process, None)

    def __repr__(self) -> str:
        return f"<Certificates {self._path} {', '.join(self.known()) or '(none yet)'}>"


def _seconds(given: Any) -> float:
    fits = isinstance(given, (int, float)) and not isinstance(given, bool)
    if not (fits and 0 < given <= _A_YEAR):
        raise ConfigurationError(
            "refresh_every must be a number of seconds, more than 0 and at most a year's, not "
            + (one_line(repr(given), 40) if isinstance(given, float) else type(given).__name__),
            key="refresh_every",
        )
    return float(given)
