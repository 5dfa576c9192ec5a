"""Who talks to whom: a merchant and a platform, with every key they have."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wechatpay_chain.crypto import certificate_serial
from wechatpay_chain.crypto._fresh import (
    certificate_pem,
    fresh_certificate,
    fresh_private_key,
    private_key_pem,
    public_key_pem,
)
from wechatpay_chain.formatter import Formatter

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

__all__ = ["Identity"]


@dataclass(frozen=True)
class Identity:
    """One merchant and the platform it deals with; ``repr`` shows no key.

    Attributes:
        mchid: The merchant number.
        serial: The serial of the merchant's API certificate, 40 hexadecimal digits.
        private_key: The merchant's private key.
        certificate: The merchant's API certificate, PEM (``apiclient_cert.pem``).
        platform_key: The private key that the platform signs its answers with.
        public_key_id: The ID of the platform's public key, ``PUB_KEY_ID_…``.
        apiv3_key: The APIv3 key, 32 characters.
    """

    mchid: str
    serial: str
    private_key: RSAPrivateKey = field(repr=False)
    certificate: str = field(repr=False)
    platform_key: RSAPrivateKey = field(repr=False)
    public_key_id: str
    apiv3_key: str = field(repr=False)

    @classmethod
    def fresh(cls, mchid: str = "1900000109") -> Identity:
        """Make one with new keys; takes some 0.2 s, so make one for many platforms."""
        private_key = fresh_private_key()
        certificate = fresh_certificate(private_key, mchid)
        return cls(
            mchid=mchid,
            serial=certificate_serial(certificate),
            private_key=private_key,
            certificate=certificate_pem(certificate),
            platform_key=fresh_private_key(),
            public_key_id=f"PUB_KEY_ID_{secrets.randbelow(10**30):030d}",
            apiv3_key=Formatter.nonce(32),
        )

    @property
    def private_key_pem(self) -> str:
        """The merchant's private key as PKCS#8 PEM (``apiclient_key.pem``)."""
        return private_key_pem(self.private_key)

    @property
    def public_key_pem(self) -> str:
        """The platform's public key as PEM (``pub_key.pem``)."""
        return public_key_pem(self.platform_key.public_key())
