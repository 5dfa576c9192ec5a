"""The armour of keys: PEM blocks (RFC 7468), bare base64 and DER, and the kind of each block."""

from __future__ import annotations

import base64
import binascii
import enum
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import load_der_private_key, load_der_public_key

from wechatpay_chain.crypto._sources import RefusedError, Source, decode_base64, is_der

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Block", "Kind", "read_blocks"]


class Kind(enum.Enum):
    """What a block holds, as errors describe it."""

    PRIVATE = "a private key"
    ENCRYPTED = "an encrypted private key"
    PUBLIC = "a public key"
    CERTIFICATE = "an X.509 certificate"
    REQUEST = "a certificate request (CSR)"
    STORE = "a PKCS#12 store (.p12; its PEM files come in the same download)"
    OTHER = "of no known kind, or damaged"


_KINDS = {
    "PRIVATE KEY": Kind.PRIVATE,
    "RSA PRIVATE KEY": Kind.PRIVATE,
    "EC PRIVATE KEY": Kind.PRIVATE,
    "ENCRYPTED PRIVATE KEY": Kind.ENCRYPTED,
    "PUBLIC KEY": Kind.PUBLIC,
    "RSA PUBLIC KEY": Kind.PUBLIC,
    "CERTIFICATE": Kind.CERTIFICATE,
    "X509 CERTIFICATE": Kind.CERTIFICATE,
    "CERTIFICATE REQUEST": Kind.REQUEST,
    "NEW CERTIFICATE REQUEST": Kind.REQUEST,
}
_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 ]{1,40})-----(.*?)-----END \1-----", re.DOTALL)
_BEGIN = re.compile(rb"-----BEGIN ([A-Z0-9 ]{1,40})-----")
# Version 3 directly after the header of the outer SEQUENCE (RFC 7292, section 4).
_PKCS12 = re.compile(rb"0(?:\x80|\x81.|\x82..|\x83...)\x02\x01\x03", re.DOTALL)


@dataclass(frozen=True)
class Block:
    """One key or certificate.

    Attributes:
        kind: What it holds.
        der: Its DER; ``b""`` if it is encrypted in the old PEM way.
        armour: The PEM of a private key encrypted in the old way (RFC 1421), else ``b""``.
        label: The PEM label, or ``""``.
    """

    kind: Kind
    der: bytes = field(default=b"", repr=False)
    armour: bytes = field(default=b"", repr=False)
    label: str = ""

    @property
    def described(self) -> str:
        """What this is, as errors describe it."""
        if self.kind is Kind.OTHER and self.label:
            return f"a PEM block {self.label!r}"
        return self.kind.value


def read_blocks(source: Source) -> list[Block]:
    """Remove the armour; text around PEM blocks, such as bag attributes, is skipped.

    Raises:
        RefusedError: It is neither PEM, base64 nor DER, or a PEM block is truncated or damaged.
    """
    content = source.content
    if not is_der(content):
        content = decode_base64(content) or content
    if is_der(content):
        return [Block(_kind_of(content), content)]
    # PEM has no backslashes: a literal "\n" comes from a configuration file that did not unescape.
    content = content.replace(rb"\r", b"\n").replace(rb"\n", b"\n")
    found = [_unarmour(match[1].decode(), match[2]) for match in _BLOCK.finditer(content)]
    if not found:
        raise RefusedError(_why_no_block(content, source.shown))
    return found


def _why_no_block(content: bytes, shown: str) -> str:
    if begun := _BEGIN.search(content):
        return f"the PEM is truncated: BEGIN {begun[1].decode()} has no matching END line"
    return f"got {shown}, which is neither PEM, nor base64, nor DER"


def _unarmour(label: str, body: bytes) -> Block:
    if b"Proc-Type:" in body:
        lines = (line.strip() for line in body.strip().splitlines())
        begin, end = f"-----BEGIN {label}-----", f"-----END {label}-----"
        armour = b"\n".join((begin.encode(), *lines, end.encode(), b""))
        return Block(Kind.ENCRYPTED, armour=armour, label=label)
    kind = _KINDS.get(label, Kind.OTHER)
    der = _decoded(body)
    if der is None:
        text = f"the PEM block {label!r} is damaged: the text between its lines is not base64"
        raise RefusedError(text)
    return Block(kind, der, label=label)


def _decoded(body: bytes) -> bytes | None:
    try:
        return base64.b64decode(b"".join(body.split()), validate=True)
    except binascii.Error:
        return None


def _kind_of(der: bytes) -> Kind:
    """Find out by trial what *der*, which has no label, holds."""
    if _PKCS12.match(der):
        return Kind.STORE
    # Imported here: it takes as long as all of RSA, and a key does not need it.
    from cryptography import x509

    if _reads(load_der_public_key, der):
        return Kind.PUBLIC
    if _reads(x509.load_der_x509_certificate, der):
        return Kind.CERTIFICATE
    if _reads(x509.load_der_x509_csr, der):
        return Kind.REQUEST
    return _private_kind_of(der)


def _reads(load: Callable[[bytes], object], der: bytes) -> bool:
    try:
        load(der)
    except UnsupportedAlgorithm:  # the right kind, but not RSA
        return True
    except ValueError:
        return False
    return True


def _private_kind_of(der: bytes) -> Kind:
    try:
        # Unchecked, because only its kind matters here: the key is loaded again, with checks.
        load_der_private_key(der, None, unsafe_skip_rsa_key_validation=True)
    except TypeError:
        return Kind.ENCRYPTED
    except UnsupportedAlgorithm:
        return Kind.PRIVATE
    except ValueError:
        return Kind.OTHER
    return Kind.PRIVATE
