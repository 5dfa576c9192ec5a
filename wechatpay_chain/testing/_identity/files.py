"""Identities in files: those that a merchant really gets, and one with the platform's side."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from wechatpay_chain.crypto import certificate_serial, load_certificate, load_private_key
from wechatpay_chain.crypto._fresh import private_key_pem
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.testing._identity.issued import IssuedCertificate
from wechatpay_chain.testing._identity.text import (
    CERTIFICATE,
    PRIVATE_KEY,
    PUBLIC_KEY,
    Keys,
    platform_file,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

__all__ = ["OWNER_ONLY", "load", "save", "write"]

_PLATFORM = "sandbox_identity.json"
OWNER_ONLY, _EVERYBODY = 0o600, 0o644
_TEXTS = ("mchid", "public_key_id", "apiv3_key", "secret", "platform_key")


class _Brand(Protocol):
    @property
    def brand_id(self) -> str: ...
    @property
    def certificate(self) -> IssuedCertificate: ...
    @property
    def apiv3_key(self) -> str: ...


class _Whole(Keys, Protocol):
    """All parts of an identity."""

    @property
    def certificate(self) -> str: ...
    @property
    def platform_certificate(self) -> IssuedCertificate: ...
    @property
    def platform_key(self) -> RSAPrivateKey: ...
    @property
    def brand(self) -> _Brand: ...


def save(identity: _Whole, folder: str | Path) -> dict[str, Path]:
    """Write *identity*; see :meth:`Identity.save`."""
    certificate = identity.platform_certificate
    private = {PRIVATE_KEY: identity.private_key_pem, _PLATFORM: _platform_side(identity)}
    public = {
        CERTIFICATE: identity.certificate,
        PUBLIC_KEY: identity.public_key_pem,
        platform_file(certificate.serial): certificate.pem,
    }
    where = Path(folder)
    where.mkdir(parents=True, exist_ok=True)
    for name, text in private.items():
        write(where / name, text, OWNER_ONLY)
    for name, text in public.items():
        write(where / name, text, _EVERYBODY)
    return {name: where / name for name in (*private, *public)}


def load(folder: str | Path) -> dict[str, Any]:
    """Read what :func:`save` wrote; see :meth:`Identity.load`.

    Returns:
        An identity's attributes; its brand's are a dictionary too.
    """
    where = Path(folder)
    certificate = _read(where / CERTIFICATE)
    kept = _kept(where / _PLATFORM)
    texts = {name: kept[name] for name in ("mchid", "public_key_id", "apiv3_key", "secret")}
    return {
        **texts,
        "serial": certificate_serial(load_certificate(certificate)),
        "private_key": load_private_key(_read(where / PRIVATE_KEY), what=PRIVATE_KEY),
        "certificate": certificate,
        "platform_key": load_private_key(kept["platform_key"], what="platform_key"),
        "platform_certificate": _issued(kept, "platform_certificate"),
        "brand": {
            "brand_id": kept["brand"]["brand_id"],
            "certificate": _issued(kept["brand"], "certificate"),
            "apiv3_key": kept["brand"]["apiv3_key"],
        },
    }


def _platform_side(identity: _Whole) -> str:
    brand = identity.brand
    document = {
        "mchid": identity.mchid,
        "public_key_id": identity.public_key_id,
        "apiv3_key": identity.apiv3_key,
        "secret": identity.secret,
        "platform_key": private_key_pem(identity.platform_key),
        "platform_certificate": _pair(identity.platform_certificate),
        "brand": {
            "brand_id": brand.brand_id,
            "apiv3_key": brand.apiv3_key,
            "certificate": _pair(brand.certificate),
        },
    }
    return json.dumps(document, indent=2)


def _pair(certificate: IssuedCertificate) -> dict[str, str]:
    return {"private_key": private_key_pem(certificate.private_key), "pem": certificate.pem}


def _issued(kept: Mapping[str, Any], name: str) -> IssuedCertificate:
    pair = kept[name]
    return IssuedCertificate.given(load_private_key(pair["private_key"], what=name), pair["pem"])


def write(path: Path, text: str, mode: int) -> None:
    """Write a file anew, of that mode from the first moment."""
    # Never for a moment readable by others; what stands there may have another mode.
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    with os.fdopen(handle, "w", encoding="ascii", newline="\n") as file:
        file.write(text)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, ValueError) as error:
        raise ConfigurationError(
            f"{path} cannot be read ({type(error).__name__}): give a folder that save() wrote"
        ) from None


def _kept(path: Path) -> dict[str, Any]:
    text = _read(path)
    try:
        kept = json.loads(text)
        brand = kept["brand"]
        found = [kept[name] for name in _TEXTS] + [brand["brand_id"], brand["apiv3_key"]]
        pairs = (kept["platform_certificate"], brand["certificate"])
        found += [pair[name] for pair in pairs for name in ("private_key", "pem")]
    except (ValueError, LookupError, TypeError, RecursionError):
        kept, found = {}, [None]
    if not all(isinstance(one, str) for one in found):
        raise ConfigurationError(f"{path} is not an identity that save() wrote")
    return dict(kept)
