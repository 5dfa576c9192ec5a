"""A set of platform certificates: immutable, and replaced as a whole."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from wechatpay_chain._protocols.v3.platform_keys import canonical_serial
from wechatpay_chain._protocols.v3.proof import MAXIMUM_CLOCK_OFFSET
from wechatpay_chain.crypto import load_certificate, load_verification_key
from wechatpay_chain.crypto._fresh import certificate_pem
from wechatpay_chain.exceptions import KeyLoadError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

__all__ = ["KeyRing", "PlatformCertificate", "read_certificate"]

_BEGIN = "-----BEGIN CERTIFICATE-----"
_WHAT = "platform certificate"


@dataclass(frozen=True)
class PlatformCertificate:
    """A certificate that the platform signs with.

    Attributes:
        serial: In upper-case hex, as in ``Wechatpay-Serial``.
        pem: As it was downloaded.
        key: Its public key.
        not_before: The start of its validity.
        not_after: The end of its validity.
    """

    serial: str
    pem: str = field(repr=False)
    key: RSAPublicKey = field(repr=False)
    not_before: datetime
    not_after: datetime

    def is_live(self, now: float) -> bool:
        """Whether it is valid at *now*, in Unix seconds."""
        return self.not_before.timestamp() <= now <= self.not_after.timestamp()


def read_certificate(pem: str) -> PlatformCertificate:
    """Read one platform certificate.

    Raises:
        KeyLoadError: It is not a PEM certificate of an RSA key of 2048 bits or more.
    """
    # Readers of the file it is saved to expect PEM; the loader accepts more than that.
    if _BEGIN not in pem:
        raise KeyLoadError(f"{_WHAT}: {len(pem)} characters without {_BEGIN}")
    try:
        certificate = load_certificate(pem.encode(), what=_WHAT)
        key, serial = load_verification_key(certificate, what=_WHAT)
        since, until = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    except KeyLoadError:
        raise
    except Exception:  # noqa: BLE001 - X.509 parsing has kinds of errors beyond ValueError
        raise KeyLoadError(f"{_WHAT}: this X.509 certificate is damaged") from None
    # Written again, because text around the certificate is not part of it.
    return PlatformCertificate(serial or "", certificate_pem(certificate), key, since, until)


class KeyRing:
    """The certificates of one download, and those of the previous one that may still be in use.

    Args:
        certificates: The certificates that the platform lists.
        downloaded_at: The time of the download, in Unix seconds.
    """

    __slots__ = ("_by_serial", "downloaded_at", "listed")

    def __init__(
        self, certificates: Iterable[PlatformCertificate] = (), downloaded_at: float = 0.0
    ) -> None:
        self.listed = tuple(certificates)
        self.downloaded_at = downloaded_at
        self._by_serial = {canonical_serial(one.serial): one for one in self.listed}

    def find(self, serial: str, now: float) -> RSAPublicKey | None:
        """The key of the certificate with *serial*, if it is valid."""
        found = self._by_serial.get(serial) or self._by_serial.get(canonical_serial(serial))
        return found.key if found is not None and found.is_live(now) else None

    def live(self, now: float) -> tuple[PlatformCertificate, ...]:
        """The valid certificates."""
        return tuple(one for one in self._by_serial.values() if one.is_live(now))

    def last(self, now: float) -> PlatformCertificate | None:
        """The listed certificate that is valid and stays so the longest, or ``None``."""
        live = (one for one in self.listed if one.is_live(now))
        return max(live, key=lambda one: one.not_after, default=None)

    def after(self, former: KeyRing, now: float) -> KeyRing:
        """This ring, to replace *former* from *now* on.

        A message is accepted for five minutes after it was signed. Certificates that the platform
        no longer lists stay valid for as long, so that no message in transit is refused.
        """
        made = KeyRing(self.listed, self.downloaded_at)
        limit = datetime.fromtimestamp(now, timezone.utc) + timedelta(seconds=MAXIMUM_CLOCK_OFFSET)
        for one in former.live(now):
            kept = replace(one, not_after=min(one.not_after, limit))
            made._by_serial.setdefault(canonical_serial(one.serial), kept)
        return made

    def __bool__(self) -> bool:
        return bool(self.listed)
