"""The platform's own keys: which there are, which signs now, and how that changes.

Rule: several keys may be live at once, and a message names its own by ``Wechatpay-Serial``. A new
certificate is offered before it is used. While a merchant moves from certificates to a public key
either may sign.
Source: https://pay.weixin.qq.com/doc/v3/merchant/4012068829
https://pay.weixin.qq.com/doc/v3/merchant/4012154180
"""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wechatpay_chain._protocols.v3.platform_keys import canonical_serial
from wechatpay_chain.crypto import sign_message
from wechatpay_chain.crypto._fresh import fresh_private_key, fresh_serial
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.testing._identity.issued import IssuedCertificate

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

    from wechatpay_chain.testing._identity.identity import Identity

__all__ = ["PROOF", "PlatformKeys", "SigningKey"]

_TYPE = "WECHATPAY2-SHA256-RSA2048"
PROOF = (
    "Wechatpay-Timestamp",
    "Wechatpay-Nonce",
    "Wechatpay-Serial",
    "Wechatpay-Signature",
    "Wechatpay-Signature-Type",
)
"""The names of the header fields that prove an answer or a notification."""


@dataclass(frozen=True)
class SigningKey:
    """One key of the platform.

    Attributes:
        serial: The value of ``Wechatpay-Serial``: a certificate's serial or ``PUB_KEY_ID_…``.
        private_key: Signs, and decrypts sensitive fields.
    """

    serial: str
    private_key: RSAPrivateKey = field(repr=False)

    @property
    def public_key(self) -> RSAPublicKey:
        """The public key that merchants know."""
        return self.private_key.public_key()

    def proof(self, content: bytes, now: float) -> dict[str, str]:
        """The ``Wechatpay-…`` headers that prove a body.

        Rule: three lines, each ended by LF: timestamp, nonce, body; of a 204 the body is empty.
        Source: https://pay.weixin.qq.com/docs/merchant/development/verify-signature-overview/overview-signature-and-verification.html

        Args:
            content: The raw body of the answer or notification.
            now: Unix seconds.
        """
        timestamp, nonce = str(int(now)), Formatter.nonce()
        message = b"%b%b\n" % (f"{timestamp}\n{nonce}\n".encode(), content)
        signature = sign_message(self.private_key, message)
        return dict(zip(PROOF, (timestamp, nonce, self.serial, signature, _TYPE), strict=True))


class PlatformKeys:
    """The keys of one platform. At first its public key signs, and one certificate is offered.

    Args:
        identity: Has the platform's public key and its first certificate.
        clock: The platform's time in Unix seconds.
    """

    def __init__(self, identity: Identity, *, clock: Callable[[], float] = time.time) -> None:
        self._public = SigningKey(identity.public_key_id, identity.platform_key)
        self._clock = clock
        self._certificates = [identity.platform_certificate]
        self._used = identity.platform_certificate
        self._public_signs = True
        self._offers_public = True
        self._stranger: RSAPrivateKey | None = None
        self._lock = threading.RLock()
        self._making = threading.Lock()

    @property
    def signing(self) -> SigningKey:
        """The key that signs now."""
        with self._lock:
            return self._public if self._public_signs else _key_of(self._used)

    @property
    def certificates(self) -> tuple[IssuedCertificate, ...]:
        """The certificates that merchants are offered now, in the order they were."""
        with self._lock:
            return tuple(self._certificates)

    @property
    def certificate(self) -> IssuedCertificate | None:
        """The certificate in use, even while the public key signs; or ``None``."""
        with self._lock:
            return self._used if self._certificates else None

    @property
    def public_key(self) -> SigningKey | None:
        """The public key, ``None`` while the platform has certificates only."""
        return self._public if self._offers_public else None

    @property
    def live(self) -> dict[str, SigningKey]:
        """Every key that merchants may meet, by serial or ID; the public key first."""
        with self._lock:
            public = [self._public] if self._offers_public else []
            return {key.serial: key for key in [*public, *map(_key_of, self._certificates)]}

    @property
    def certs(self) -> dict[str, RSAPublicKey]:
        """Those as a client's ``certs`` takes them."""
        return {serial: key.public_key for serial, key in self.live.items()}

    def find(self, serial: str | None) -> SigningKey | None:
        """The live key that a request's ``Wechatpay-Serial`` names, or ``None``.

        Args:
            serial: A certificate's serial in any case, or the public key's ID.
        """
        wanted = canonical_serial(serial or "")
        if self._offers_public and wanted == self._public.serial:
            return self._public
        found = (one for one in self.certificates if canonical_serial(one.serial) == wanted)
        return next(map(_key_of, found), None)

    def offer(self) -> IssuedCertificate:
        """Offer a new certificate that does not sign yet; the real platform does a day before."""
        fresh = IssuedCertificate.fresh(now=self._clock())
        fresh.private_key  # noqa: B018 - made here and not while somebody waits for an answer
        with self._lock:
            self._certificates.append(fresh)
        return fresh

    def rotate(self) -> IssuedCertificate:
        """Let the newest certificate take over; the old ones stay until :meth:`retire`.

        Where none is newer than the one in use, a new one is offered first. While the public key
        signs it goes on signing, and the certificate is the one for :meth:`use_certificate`.

        Returns:
            The certificate now in use.
        """
        with self._lock:
            if not self._certificates or self._certificates[-1] is self._used:
                self.offer()
            self._used = self._certificates[-1]
            return self._used

    def retire(self, serial: str | None = None) -> tuple[str, ...]:
        """Stop offering a certificate.

        Args:
            serial: Whose; all that are not in use unless given.

        Returns:
            The serials of those that are gone.

        Raises:
            ConfigurationError: It is in use, or no certificate has that serial.
        """
        with self._lock:
            if serial is None:
                gone = [one for one in self._certificates if one is not self._used]
            else:
                gone = [self._certificate(serial)]
            if self._used in gone:
                raise ConfigurationError(
                    f"certificate {self._used.serial} is in use: rotate() to another one first"
                )
            self._certificates = [one for one in self._certificates if one not in gone]
            return tuple(one.serial for one in gone)

    def use_certificate(self, serial: str | None = None, *, only: bool = False) -> SigningKey:
        """Sign with a certificate from now on.

        Args:
            serial: Whose; the one in use unless given.
            only: Whether the platform has no public key any more, as for merchants before 2024.

        Returns:
            The key that signs now.

        Raises:
            ConfigurationError: No certificate of that serial is offered.
        """
        with self._lock:
            if serial is not None:
                self._used = self._certificate(serial)
            elif not self._certificates:
                self._certificates.append(self._used)
            self._public_signs, self._offers_public = False, not only
            return self.signing

    def use_public_key(self, *, only: bool = False) -> SigningKey:
        """Sign with the public key from now on.

        Args:
            only: Whether no certificate is offered any more, as for merchants since late 2024:
                asking for certificates is then answered with 404.

        Returns:
            The key that signs now.
        """
        with self._lock:
            self._public_signs = self._offers_public = True
            if only:
                self._certificates = []
            return self._public

    def wrong(self) -> SigningKey:
        """The serial that signs now with a private key that does not belong to it, for faults."""
        return SigningKey(self.signing.serial, self._strange_key())

    def unknown(self) -> SigningKey:
        """A key of the same kind that no merchant knows, for faults."""
        public = self.signing.serial == self._public.serial
        serial = f"PUB_KEY_ID_{secrets.randbelow(10**30):030d}" if public else fresh_serial()
        return SigningKey(serial, self._strange_key())

    def _certificate(self, serial: str) -> IssuedCertificate:
        if not isinstance(serial, str):
            raise ConfigurationError(f"a serial is text, not {type(serial).__name__}")
        wanted = canonical_serial(serial)
        for one in self._certificates:
            if canonical_serial(one.serial) == wanted:
                return one
        offered = ", ".join(one.serial for one in self._certificates) or "none"
        raise ConfigurationError(f"no certificate {serial} is offered; offered: {offered}")

    def _strange_key(self) -> RSAPrivateKey:
        # Not under the lock that answering takes: making a key may take long.
        with self._making:
            if self._stranger is None:
                self._stranger = fresh_private_key()
            return self._stranger

    def __repr__(self) -> str:
        with self._lock:
            offered = [one.serial for one in self._certificates]
            signing = self._public.serial if self._public_signs else self._used.serial
        public = [self._public.serial] if self._offers_public else []
        return f"<PlatformKeys {', '.join([*public, *offered])}; {signing} signs>"


def _key_of(certificate: IssuedCertificate) -> SigningKey:
    return SigningKey(certificate.serial, certificate.private_key)
