"""A merchant and the platform it deals with, with all their keys."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from functools import partial
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
from wechatpay_chain.testing._identity.issued import IssuedCertificate
from wechatpay_chain.testing._identity.text import php_text, python_text

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

__all__ = ["BrandIdentity", "Identity"]

_KEY_LENGTH = 32
_fresh_key = partial(Formatter.nonce, _KEY_LENGTH)


@dataclass(frozen=True)
class BrandIdentity:
    """A brand, which signs paths under ``/brand/``; ``repr`` shows no key.

    Attributes:
        brand_id: The brand's number.
        certificate: The brand's certificate and key; the key is made when it is asked for.
        apiv3_key: The brand's APIv3 key, 32 characters.
    """

    brand_id: str
    certificate: IssuedCertificate
    apiv3_key: str = field(repr=False)

    @classmethod
    def fresh(cls, brand_id: str = "120344") -> BrandIdentity:
        """Make one with new keys; takes no time until the private key is asked for."""
        return cls(brand_id, IssuedCertificate.fresh(brand_id), _fresh_key())

    @property
    def serial(self) -> str:
        """The serial of the brand's certificate."""
        return self.certificate.serial

    @property
    def private_key(self) -> RSAPrivateKey:
        """The brand's private key."""
        return self.certificate.private_key

    @property
    def private_key_pem(self) -> str:
        """The brand's private key as PKCS#8 PEM."""
        return private_key_pem(self.private_key)


@dataclass(frozen=True)
class Identity:
    """One merchant and the platform it deals with; ``repr`` shows no key.

    Attributes:
        mchid: The merchant number.
        serial: The serial of the merchant's API certificate, 40 hexadecimal digits.
        private_key: The merchant's private key.
        certificate: The merchant's API certificate, PEM (``apiclient_cert.pem``).
        platform_key: The private key of the platform's public key.
        public_key_id: The ID of the platform's public key, ``PUB_KEY_ID_…``.
        apiv3_key: The APIv3 key, 32 characters.
        secret: The APIv2 key, 32 characters.
        platform_certificate: The platform's first certificate; its private key, another than
            ``platform_key``, is made when it is asked for.
        brand: A brand of the merchant's; its private key is made when it is asked for.
    """

    mchid: str
    serial: str
    private_key: RSAPrivateKey = field(repr=False)
    certificate: str = field(repr=False)
    platform_key: RSAPrivateKey = field(repr=False)
    public_key_id: str
    apiv3_key: str = field(repr=False)
    secret: str = field(default_factory=_fresh_key, repr=False)
    platform_certificate: IssuedCertificate = field(
        default_factory=IssuedCertificate.fresh, repr=False
    )
    brand: BrandIdentity = field(default_factory=BrandIdentity.fresh, repr=False)

    @classmethod
    def fresh(cls, mchid: str = "1900000109") -> Identity:
        """Make one with new keys; takes some 0.1 s, so make one for many platforms."""
        private_key = fresh_private_key()
        certificate = fresh_certificate(private_key, mchid)
        return cls(
            mchid=mchid,
            serial=certificate_serial(certificate),
            private_key=private_key,
            certificate=certificate_pem(certificate),
            platform_key=fresh_private_key(),
            public_key_id=f"PUB_KEY_ID_{secrets.randbelow(10**30):030d}",
            apiv3_key=_fresh_key(),
        )

    @classmethod
    def load(cls, folder: str | Path) -> Identity:
        """Read an identity that :meth:`save` wrote.

        Args:
            folder: The folder it was written to.

        Raises:
            ConfigurationError: A file is missing, or was not written by :meth:`save`.
            KeyLoadError: A key or certificate in it cannot be read.
        """
        # Only needed where identities are kept in files.
        from wechatpay_chain.testing._identity.files import load

        found = load(folder)
        return cls(**{**found, "brand": BrandIdentity(**found["brand"])})

    @property
    def private_key_pem(self) -> str:
        """The merchant's private key as PKCS#8 PEM (``apiclient_key.pem``)."""
        return private_key_pem(self.private_key)

    @property
    def public_key_pem(self) -> str:
        """The platform's public key as PEM (``pub_key.pem``)."""
        return public_key_pem(self.platform_key.public_key())

    def save(self, folder: str | Path) -> dict[str, Path]:
        """Write the files that a merchant gets, by the names they really have.

        ``apiclient_key.pem``, ``apiclient_cert.pem``, ``pub_key.pem``,
        ``wechatpay_<serial>.pem`` and, for :meth:`load`, ``sandbox_identity.json`` with the
        platform's side. The two that hold private keys can be read by their owner only.

        Args:
            folder: The folder, created if necessary. Files of these names are replaced.

        Returns:
            The files by name.

        Raises:
            OSError: They cannot be written.
        """
        from wechatpay_chain.testing._identity.files import save

        return save(self, folder)

    def python_config(
        self,
        base_uri: str,
        *,
        folder: str | Path | None = None,
        authority: str | Path | None = None,
    ) -> str:
        """The configuration of the merchant's client as Python, ready to be pasted; has secrets.

        Args:
            base_uri: The platform's base URL.
            folder: The folder that :meth:`save` wrote the keys to; without it they are in the text.
            authority: The file with the certificate that clients are to trust, for HTTPS.
        """
        return python_text(self, base_uri, folder, authority)

    def php_config(
        self,
        base_uri: str,
        *,
        folder: str | Path | None = None,
        authority: str | Path | None = None,
    ) -> str:
        """The same for the PHP SDK, ``wechatpay/wechatpay``.

        Args:
            base_uri: The platform's base URL.
            folder: The folder that :meth:`save` wrote the keys to; without it they are in the text.
            authority: The file with the certificate that clients are to trust, for HTTPS.
        """
        return php_text(self, base_uri, folder, authority)
