"""A certificate with its private key, which the platform or a brand signs with."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, NamedTuple

from wechatpay_chain.crypto import certificate_serial, load_certificate
from wechatpay_chain.crypto._fresh import (
    CERTIFICATE_LIFE,
    certificate_pem,
    fresh_certificate,
    fresh_private_key,
    fresh_serial,
)
from wechatpay_chain.exceptions import ConfigurationError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

__all__ = ["IssuedCertificate"]

_BACKDATED = timedelta(days=1)


class _Pair(NamedTuple):
    """A private key and a certificate of it, PEM."""

    private_key: RSAPrivateKey
    pem: str


class IssuedCertificate:
    """A certificate and its private key; made by :meth:`fresh` or :meth:`given`.

    Attributes:
        serial: In upper-case hexadecimal.
        since: When it begins to be valid.
        until: When it ends.
    """

    def __init__(
        self, serial: str, since: datetime, until: datetime, pair: Callable[[], _Pair]
    ) -> None:
        self.serial = serial
        self.since = since
        self.until = until
        self._pair = pair
        self._made: _Pair | None = None
        self._making = threading.Lock()

    @classmethod
    def fresh(
        cls, common_name: str = "Tenpay.com sign", *, now: float | None = None
    ) -> IssuedCertificate:
        """Make one with a new key, valid for five years.

        Serial and dates are there at once. The key takes some 0.04 s and is made when it is first
        asked for.

        Args:
            common_name: The subject.
            now: Unix seconds, where the time is not this machine's; the certificate is valid from
                a day before.
        """
        today = datetime.now(timezone.utc)
        moment = today if now is None else datetime.fromtimestamp(now, timezone.utc)
        serial, since = fresh_serial(), moment.replace(microsecond=0) - _BACKDATED

        def pair() -> _Pair:
            key = fresh_private_key()
            made = fresh_certificate(key, common_name, serial=serial, since=since)
            return _Pair(key, certificate_pem(made))

        return cls(serial, since, since + CERTIFICATE_LIFE, pair)

    @classmethod
    def given(cls, private_key: RSAPrivateKey, pem: str) -> IssuedCertificate:
        """Take one that exists.

        Args:
            private_key: Its key.
            pem: The certificate, PEM.

        Raises:
            KeyLoadError: *pem* is not a certificate.
            ConfigurationError: It is a certificate of another key.
        """
        certificate = load_certificate(pem)
        if certificate.public_key() != private_key.public_key():
            raise ConfigurationError(
                "the certificate is of another private key: give two that belong together"
            )
        return cls(
            certificate_serial(certificate),
            certificate.not_valid_before_utc,
            certificate.not_valid_after_utc,
            lambda: _Pair(private_key, pem),
        )

    @property
    def private_key(self) -> RSAPrivateKey:
        """Its private key."""
        return self._ready().private_key

    @property
    def pem(self) -> str:
        """The certificate, PEM."""
        return self._ready().pem

    def _ready(self) -> _Pair:
        with self._making:
            if self._made is None:
                self._made = self._pair()
            return self._made

    def __repr__(self) -> str:
        return f"<IssuedCertificate {self.serial} {self.since:%Y-%m-%d} to {self.until:%Y-%m-%d}>"
