"""New keys and self-signed certificates for test identities; nothing here guards real money."""

from __future__ import annotations

import ipaddress
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)
from cryptography.x509 import (
    AuthorityKeyIdentifier,
    BasicConstraints,
    CertificateBuilder,
    DNSName,
    ExtendedKeyUsage,
    GeneralName,
    IPAddress,
    KeyUsage,
    Name,
    NameAttribute,
    SubjectAlternativeName,
    SubjectKeyIdentifier,
    random_serial_number,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.x509 import Certificate

__all__ = [
    "CERTIFICATE_LIFE",
    "ServerCertificate",
    "certificate_pem",
    "fresh_certificate",
    "fresh_private_key",
    "fresh_serial",
    "fresh_server_certificate",
    "private_key_pem",
    "public_key_pem",
]

_BITS = 2048
_EXPONENT = 65537
_TLS_DAYS = timedelta(days=397)  # some clients reject server certificates that live longer
CERTIFICATE_LIFE = timedelta(days=5 * 365)
"""How long a fresh certificate is valid."""
# The largest serial that fits into 20 octets of DER (RFC 5280, section 4.1.2.2) has 159 bits; with
# the highest bit set it has 40 hexadecimal digits, as WeChat Pay's serials do.
_SERIAL_BITS = 159


def fresh_private_key() -> RSAPrivateKey:
    """Generate an RSA key of 2048 bits; takes about 0.1 s."""
    return generate_private_key(_EXPONENT, _BITS)


def fresh_serial() -> str:
    """A random serial like WeChat Pay's: 40 hexadecimal digits, the first one not zero."""
    high = 1 << (_SERIAL_BITS - 1)
    return f"{high | secrets.randbits(_SERIAL_BITS - 1):040X}"


def fresh_certificate(
    key: RSAPrivateKey,
    common_name: str,
    *,
    serial: str | None = None,
    since: datetime | None = None,
) -> Certificate:
    """Make a self-signed certificate of *key*, valid for five years.

    Args:
        key: The key that is certified, and that signs.
        common_name: The subject; a merchant's certificate carries the merchant number.
        serial: Its serial in hexadecimal; random by default.
        since: The start of its validity; yesterday by default.
    """
    name = Name([NameAttribute(NameOID.COMMON_NAME, common_name)])
    begin = since or datetime.now(timezone.utc) - timedelta(days=1)
    return (
        CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(int(serial or fresh_serial(), 16))
        .not_valid_before(begin)
        .not_valid_after(begin + CERTIFICATE_LIFE)
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


@dataclass(frozen=True)
class ServerCertificate:
    """A TLS server's certificate, its key, and the authority that vouches for it; all PEM text.

    Attributes:
        authority: The authority's certificate: what clients are to trust.
        certificate: The server's certificate.
        private_key: The server's key, PKCS#8, not encrypted.
    """

    authority: str
    certificate: str
    private_key: str = field(repr=False)


def fresh_server_certificate(*hosts: str) -> ServerCertificate:
    """Make a certificate for a TLS server, and an authority just for it, whose key is dropped.

    Two certificates, because some TLS libraries do not accept an authority's certificate as a
    server's. The keys are on P-256, which takes no time to generate.

    Args:
        hosts: The names and IP addresses under which the server is reached.
    """
    authority_key = ec.generate_private_key(ec.SECP256R1())
    authority = _authority(authority_key)
    key = ec.generate_private_key(ec.SECP256R1())
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return ServerCertificate(
        certificate_pem(authority),
        certificate_pem(_server(key, hosts, authority, authority_key)),
        pem.decode("ascii"),
    )


def _authority(key: ec.EllipticCurvePrivateKey) -> Certificate:
    name = _called("wechatpay-chain test authority")
    return (
        _issued(name, name, key, key)
        .add_extension(BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_key_usage(signs_certificates=True), critical=True)
        .sign(key, SHA256())
    )


def _server(
    key: ec.EllipticCurvePrivateKey,
    hosts: Sequence[str],
    authority: Certificate,
    authority_key: ec.EllipticCurvePrivateKey,
) -> Certificate:
    names = SubjectAlternativeName([_host(one) for one in hosts])
    return (
        _issued(_called("wechatpay-chain test platform"), authority.subject, key, authority_key)
        .add_extension(names, critical=False)
        .add_extension(BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_key_usage(signs_certificates=False), critical=True)
        .add_extension(ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(authority_key, SHA256())
    )


def _issued(
    subject: Name,
    issuer: Name,
    key: ec.EllipticCurvePrivateKey,
    issuer_key: ec.EllipticCurvePrivateKey,
) -> CertificateBuilder:
    """What both certificates have; strict validation (RFC 5280) requires both key identifiers."""
    since = datetime.now(timezone.utc) - timedelta(days=1)
    issued_by = AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    identified = SubjectKeyIdentifier.from_public_key(key.public_key())
    return (
        CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(random_serial_number())
        .not_valid_before(since)
        .not_valid_after(since + _TLS_DAYS)
        .add_extension(identified, critical=False)
        .add_extension(issued_by, critical=False)
    )


def _called(common_name: str) -> Name:
    return Name([NameAttribute(NameOID.COMMON_NAME, common_name)])


def _key_usage(*, signs_certificates: bool) -> KeyUsage:
    return KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _host(host: str) -> GeneralName:
    try:
        return IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return DNSName(host)
