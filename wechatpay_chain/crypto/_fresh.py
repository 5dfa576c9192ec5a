"""New keys and self-signed certificates, for test identities; nothing here guards real money."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.x509 import CertificateBuilder, Name, NameAttribute
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.x509 import Certificate

__all__ = [
    "certificate_pem",
    "fresh_certificate",
    "fresh_private_key",
    "private_key_pem",
    "public_key_pem",
]

_BITS = 2048
_EXPONENT = 65537
_YEARS = timedelta(days=5 * 365)
# The largest serial that DER writes in 20 octets (RFC 5280, section 4.1.2.2) has 159 bits; with
# the highest of them set it has 40 hexadecimal digits, as WeChat Pay's serials do.
_SERIAL_BITS = 159


def fresh_private_key() -> RSAPrivateKey:
    """Generate an RSA key of 2048 bits; takes some 0.1 s."""
    return generate_private_key(_EXPONENT, _BITS)


def fresh_certificate(key: RSAPrivateKey, common_name: str) -> Certificate:
    """Make a self-signed certificate of *key*, valid for five years, with a random serial.

    Args:
        key: The key that is certified and certifies.
        common_name: Who it is for; a merchant's certificate carries the merchant number.
    """
    name = Name([NameAttribute(NameOID.COMMON_NAME, common_name)])
    since = datetime.now(timezone.utc) - timedelta(days=1)
    high = 1 << (_SERIAL_BITS - 1)
    return (
        CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(high | secrets.randbits(_SERIAL_BITS - 1))
        .not_valid_before(since)
        .not_valid_after(since + _YEARS)
        .sign(key, SHA256())
    )


def certificate_pem(certificate: Certificate) -> str:
    """*certificate* as PEM text."""
    return certificate.public_bytes(Encoding.PEM).decode("ascii")


def private_key_pem(key: RSAPrivateKey) -> str:
    """*key* as PKCS#8 PEM text, not encrypted; what ``apiclient_key.pem`` holds."""
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return pem.decode("ascii")


def public_key_pem(key: RSAPublicKey) -> str:
    """*key* as SPKI PEM text; what ``pub_key.pem`` holds."""
    pem = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return pem.decode("ascii")
