"""Loads keys and certificates from every form they are kept in.

Accepted are: PEM text or bytes; its base64 without markers, on one line or several; DER; a path or
a ``file://`` URL; ``private.pkcs8://…``, ``private.pkcs1://…``, ``public.spki://…`` and
``public.pkcs1://…`` followed by base64, as in the PHP SDK; a pair of one of these and a
passphrase; and the objects of ``cryptography``, which pass through.

A passphrase for a key that is not encrypted is ignored, as OpenSSL does.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, TypeVar, Union

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
    load_pem_private_key,
)

from wechatpay_chain.crypto._blocks import Block, Kind, read_blocks
from wechatpay_chain.crypto._sources import RefusedError, Source, read_source
from wechatpay_chain.exceptions import KeyLoadError

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

__all__ = [
    "KeyMaterial",
    "certificate_serial",
    "load_certificate",
    "load_private_key",
    "load_public_key",
    "load_verification_key",
]

KeyMaterial: TypeAlias = Union[
    str, bytes, "os.PathLike[str]", Sequence[Any], RSAPrivateKey, RSAPublicKey, "Certificate"
]
"""What keys and certificates are read from."""

_Loaded = TypeVar("_Loaded")
_Key = TypeVar("_Key", RSAPrivateKey, RSAPublicKey)
_RAW = (str, bytes, bytearray, memoryview, os.PathLike, tuple, list, type(None))
_SMALLEST = 2048
_PRIVATE = frozenset({Kind.PRIVATE, Kind.ENCRYPTED})
_PUBLIC = frozenset({Kind.PUBLIC, Kind.CERTIFICATE})
_WANTED_PRIVATE = "expected a private key: apiclient_key.pem, not apiclient_cert.pem"
_WANTED_PUBLIC = (
    "expected a public key: WeChat Pay's public key (pub_key.pem) or a platform certificate"
)
_WANTED_CERTIFICATE = "expected an X.509 certificate, such as apiclient_cert.pem"


def load_private_key(thing: object, *, what: str = "private_key") -> RSAPrivateKey:
    """Load an RSA private key, PKCS#8 or PKCS#1, encrypted or not.

    Args:
        thing: See the module's list.
        what: The configuration key that errors name.

    Raises:
        KeyLoadError: It is not an RSA private key of 2048 bits or more, or cannot be read or
            opened.
    """
    return _load(_private_key, thing, what, _WANTED_PRIVATE)


def load_public_key(thing: object, *, what: str = "public_key") -> RSAPublicKey:
    """Load an RSA public key, SPKI or PKCS#1, or that of an X.509 certificate.

    Args:
        thing: See the module's list.
        what: The configuration key that errors name.

    Raises:
        KeyLoadError: It does not hold an RSA public key of 2048 bits or more, or cannot be read.
    """
    return _load(_verification_key, thing, what, _WANTED_PUBLIC)[0]


def load_verification_key(thing: object, *, what: str = "certs") -> tuple[RSAPublicKey, str | None]:
    """Load an entry of ``certs``: as :func:`load_public_key`, with the serial of a certificate.

    Returns:
        The key, and the certificate's serial in upper-case hex, or ``None`` for a bare public key.

    Raises:
        KeyLoadError: As for :func:`load_public_key`.
    """
    return _load(_verification_key, thing, what, _WANTED_PUBLIC)


def load_certificate(thing: object, *, what: str = "certificate") -> Certificate:
    """Load an X.509 certificate; of a PEM chain the first one.

    Args:
        thing: See the module's list.
        what: The configuration key that errors name.

    Raises:
        KeyLoadError: It is not an X.509 certificate, or cannot be read.
    """
    return _load(_certificate, thing, what, _WANTED_CERTIFICATE)


def certificate_serial(certificate: Certificate) -> str:
    """The serial in upper-case hex, two digits per byte, as OpenSSL and WeChat Pay write it."""
    digits = f"{certificate.serial_number:X}"
    return digits.zfill(len(digits) + len(digits) % 2)


def _load(read: Callable[[object], _Loaded], thing: object, what: str, wanted: str) -> _Loaded:
    try:
        return read(thing)
    except RefusedError as refusal:
        text = str(refusal) if refusal.final else f"{refusal}; {wanted}"
    # Raised out here so that no parser's exception stays attached to this one.
    raise KeyLoadError(f"{what}: {text}", key=what)


def _private_key(thing: object) -> RSAPrivateKey:
    if isinstance(thing, RSAPrivateKey):
        return _strong(thing)
    source = _source(thing)
    block = _choose(read_blocks(source), _PRIVATE, source)
    key = _opened(block, source.passphrase)
    if not isinstance(key, RSAPrivateKey):
        raise _not_rsa(key)
    return _strong(key)


def _opened(block: Block, passphrase: bytes | None) -> object:
    # Checking the consistency of an RSA key takes most of the 30 ms spent here. It stays: a key is
    # loaded once per client, and signing with a manipulated one can give its primes away
    # (Boneh, DeMillo and Lipton, "On the Importance of Checking Cryptographic Protocols for
    # Faults", 1997).
    load = load_pem_private_key if block.armour else load_der_private_key
    if block.kind is Kind.PRIVATE:
        passphrase = None
    elif passphrase is None:
        raise RefusedError(
            "this private key is encrypted and no passphrase was given: pass (key, passphrase)",
            final=True,
        )
    try:
        return load(block.armour or block.der, passphrase)
    except UnsupportedAlgorithm:
        text = "this private key, or its encryption, is of an unsupported kind"
    except (ValueError, TypeError):
        text = _why_unopened(block)
    raise RefusedError(text, final=block.kind is Kind.ENCRYPTED)


def _why_unopened(block: Block) -> str:
    if block.kind is Kind.ENCRYPTED:
        return "the passphrase does not open this private key: it is wrong, or the key is damaged"
    return "this private key is damaged: its armour can be read, but not its content"


def _verification_key(thing: object) -> tuple[RSAPublicKey, str | None]:
    if isinstance(thing, RSAPublicKey):
        return _strong(thing), None
    if _is_certificate(thing):
        return _certified(thing)
    source = _source(thing)
    block = _choose(read_blocks(source), _PUBLIC, source)
    if block.kind is Kind.CERTIFICATE:
        return _certified(_parsed_certificate(block))
    return _rsa_public(lambda: load_der_public_key(block.der)), None


def _certified(certificate: Certificate) -> tuple[RSAPublicKey, str]:
    return _rsa_public(certificate.public_key), certificate_serial(certificate)


def _rsa_public(read: Callable[[], object]) -> RSAPublicKey:
    try:
        key = read()
    except UnsupportedAlgorithm:
        key = None
    except ValueError:
        raise RefusedError(
            "this public key is damaged: its armour can be read, but not the key"
        ) from None
    if not isinstance(key, RSAPublicKey):
        raise _not_rsa(key)
    return _strong(key)


def _certificate(thing: object) -> Certificate:
    if _is_certificate(thing):
        return thing
    source = _source(thing)
    return _parsed_certificate(_choose(read_blocks(source), {Kind.CERTIFICATE}, source))


def _parsed_certificate(block: Block) -> Certificate:
    # Imported here: it takes as long as all of RSA, and a bare key does not need it.
    from cryptography.x509 import load_der_x509_certificate

    try:
        return load_der_x509_certificate(block.der)
    except ValueError:
        raise RefusedError(
            "this X.509 certificate is damaged: its armour can be read, but not its content"
        ) from None


def _is_certificate(thing: object) -> TypeGuard[Certificate]:
    if isinstance(thing, _RAW):
        return False
    from cryptography.x509 import Certificate  # imported here for the reason above

    return isinstance(thing, Certificate)


def _source(thing: object) -> Source:
    """The bytes of *thing*; a loaded object that gets this far is of the wrong kind."""
    if isinstance(thing, RSAPrivateKey):
        raise RefusedError("this is a private key")
    if isinstance(thing, RSAPublicKey):
        raise RefusedError("this is a public key")
    if _is_certificate(thing):
        raise RefusedError("this is an X.509 certificate")
    if type(thing).__module__.startswith("cryptography."):
        raise _not_rsa(thing)
    return read_source(thing)


def _choose(blocks: Sequence[Block], kinds: Collection[Kind], source: Source) -> Block:
    """The first block of one of *kinds*; a file may hold a key and its certificates."""
    for block in blocks:
        if block.kind in kinds:
            return block
    held = " and ".join(dict.fromkeys(block.described for block in blocks))
    origin = f" ({source.shown})" if source.shown.startswith("file ") else ""
    raise RefusedError(f"this is {held}{origin}")


def _strong(key: _Key) -> _Key:
    """Reject what the scheme (``WECHATPAY2-SHA256-RSA2048``) and NIST SP 800-131A forbid."""
    if key.key_size < _SMALLEST:
        raise RefusedError(
            f"this RSA key has {key.key_size} bits, WeChat Pay's have {_SMALLEST}", final=True
        )
    return key


def _not_rsa(key: object) -> RefusedError:
    curve = getattr(getattr(key, "curve", None), "name", "")
    name = "" if key is None else type(key).__name__
    kind = f"an EC key ({curve})" if curve else f"a key of another kind ({name})" if name else ""
    return RefusedError(f"this is {kind or 'a key of another kind'}, not an RSA key", final=True)
