"""The clients that certificates are downloaded through, and the merchant they belong to."""

from __future__ import annotations

import hmac
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from wechatpay_chain._protocols.v3.platform_keys import canonical_serial
from wechatpay_chain.crypto import read_apiv3_key
from wechatpay_chain.exceptions import (
    ClientStatusError,
    ConfigurationError,
    DecryptionError,
    HTTPStatusError,
)

if TYPE_CHECKING:
    from wechatpay_chain.message import Response

__all__ = [
    "CertificatesUnavailableError",
    "Download",
    "Sources",
    "explained",
    "is_final",
    "unavailable",
]

Download: TypeAlias = "Callable[[str], Response]"
"""A signed GET of a path, through a client's stack without its verifier."""

_Read = TypeVar("_Read")
_ATTEMPTS = 2
_PAUSE = 0.1
"""Seconds between two attempts; short, because callers are waiting."""

_TOO_MANY = 429


class Sources:
    """Clients of one merchant, in the order they came.

    Args:
        apiv3_key: The merchant's APIv3 key, or ``None`` to take the first client's.

    Attributes:
        apiv3_key: The APIv3 key, or ``None`` as long as it is unknown.
        own_serials: The serials of the clients' own certificates, in canonical form.
        clock: Returns the time in Unix seconds: the first client's.
    """

    def __init__(self, apiv3_key: object) -> None:
        self.apiv3_key = None if apiv3_key is None else read_apiv3_key(apiv3_key)
        self.own_serials: frozenset[str] = frozenset()
        self.clock: Callable[[], float] = time.time
        # Single operations on a dict are atomic; a lock would not survive a fork.
        self._downloads: dict[Download, None] = {}
        self._turn = 0

    def attach(
        self,
        download: Download,
        *,
        apiv3_key: str | bytes | None,
        merchant_serial: str,
        clock: Callable[[], float],
    ) -> None:
        """Add a client.

        Raises:
            ConfigurationError: There is no APIv3 key, or it differs from the previous one.
        """
        self.apiv3_key = self._agreed(apiv3_key)
        if not self.own_serials:
            self.clock = clock
        self.own_serials |= {canonical_serial(merchant_serial)}
        self._downloads[download] = None

    def detach(self, download: Download) -> None:
        """Remove a client, if it is there."""
        self._downloads.pop(download, None)

    def fetch(self, path: str, read: Callable[[Response], _Read]) -> _Read:
        """Download *path*; tried twice, unless the first failure shows that it is pointless.

        Raises:
            ConfigurationError: There is no client.
            Exception: Whatever the last attempt failed with.
        """
        for left in reversed(range(_ATTEMPTS)):
            downloads = self._clients()
            try:
                return read(downloads[self._turn % len(downloads)](path))
            except Exception as error:
                # Try the next client, if there is one, from now on.
                self._turn += 1
                if not left or (is_final(error) and len(downloads) == 1):
                    raise
            time.sleep(_PAUSE)
        raise AssertionError  # the last attempt returns or raises

    def require(self) -> None:
        """Raise if there is no client.

        Raises:
            ConfigurationError: There is no client.
        """
        self._clients()

    def _clients(self) -> list[Download]:
        downloads = list(self._downloads)
        if not downloads:
            raise ConfigurationError(
                "these platform certificates have no client to be downloaded through: pass them "
                "to one, Builder.factory(…, certs=certificates), and keep it open",
                key="certs",
            )
        return downloads

    def _agreed(self, given: str | bytes | None) -> bytes:
        if given is None:
            if self.apiv3_key is None:
                raise ConfigurationError(
                    "platform certificates are decrypted with the APIv3 key, which is missing: "
                    "Certificates(apiv3_key)",
                    key="apiv3_key",
                )
            return self.apiv3_key
        key = read_apiv3_key(given)
        if self.apiv3_key is not None and not hmac.compare_digest(key, self.apiv3_key):
            raise ConfigurationError(
                "the client's APIv3 key is not the one of these Certificates, which belong to one "
                "merchant; make another Certificates for another merchant",
                key="apiv3_key",
            )
        return key

    def __bool__(self) -> bool:
        return bool(self._downloads)


def is_final(error: Exception) -> bool:
    """Whether the same download would fail again."""
    if isinstance(error, HTTPStatusError) and error.has_response:
        return isinstance(error, ClientStatusError) and error.status_code != _TOO_MANY
    return isinstance(error, (DecryptionError, ConfigurationError))


# How the platform answers merchants who only have a public key, as reported by users of several
# clients, for instance in the questions and answers of the Python client `wechatpayv3`.
_ANSWERS = frozenset({(404, "RESOURCE_NOT_EXISTS"), (500, "SYSTEM_ERROR")})


class CertificatesUnavailableError(ConfigurationError):
    """The platform has no certificates for this merchant: configure its public key instead."""


def unavailable(answer: str) -> CertificatesUnavailableError:
    """The error, with the platform's *answer* in a few words."""
    return CertificatesUnavailableError(
        f"this merchant has no platform certificates ({answer}): configure WeChat Pay's public "
        "key; on the merchant platform, under account centre > API security, take its ID and the "
        'file pub_key.pem, and give certs={"PUB_KEY_ID_…": "pub_key.pem"}',
        key="certs",
    )


def explained(error: Exception) -> Exception:
    """The *error* of a first download, or what it means."""
    if not isinstance(error, HTTPStatusError) or not error.has_response:
        return error
    if (error.status_code, error.code) not in _ANSWERS:
        return error
    made = unavailable(f"the platform answers {error.status_code} {error.code}")
    made.__cause__ = error
    return made
