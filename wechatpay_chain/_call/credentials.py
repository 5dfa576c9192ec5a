"""Who a client signs as: read from its configuration, explained where that is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._protocols.settings import Credentials
from wechatpay_chain._protocols.v3.platform_keys import PUBLIC_KEY_ID
from wechatpay_chain._protocols.v3.signer import PrivateKeySigner, SigningIdentity
from wechatpay_chain.crypto import load_private_key
from wechatpay_chain.exceptions import ConfigurationError, KeyLoadError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from wechatpay_chain.typing import MessageSigner

__all__ = ["read_credentials"]

_TOKEN = re.compile(r"[\w.-]{1,64}", re.ASCII)
_NO_TOKEN = re.compile(r"[^\w.-]", re.ASCII)
_HEX = re.compile(r"[0-9A-Fa-f]+")
_LARGEST_NUMBER = 10**15
_MERCHANT_KEYS = ("mchid", "serial", "private_key", "signer")
_BRAND_KEYS = frozenset({"brand_id", "serial", "private_key", "signer"})


def read_credentials(values: Mapping[str, Any], *, complete: bool = True) -> Credentials:
    """Read ``mchid``, ``serial``, ``private_key``, ``signer`` and ``brand``.

    Args:
        values: The configuration, in Python's spelling.
        complete: Whether ``mchid`` and ``serial`` must be there: APIv2 signs with neither.

    Raises:
        ConfigurationError: One is missing, or cannot be used.
        KeyLoadError: A private key cannot be read.
    """
    brand = _brand(values.get("brand"))
    if brand is not None and all(values.get(key) is None for key in _MERCHANT_KEYS):
        return Credentials(None, None, None, None, brand)
    given = {name for name in ("mchid", "serial") if complete or values.get(name) not in (None, "")}
    mchid = _number(values, "mchid", "the merchant number") if "mchid" in given else None
    serial = _serial(values, "mchid", "merchant's API") if "serial" in given else None
    private_key, signer = _signer(values)
    merchant, lacking = None, _lacking(mchid, serial, signer)
    if mchid is not None and serial is not None and signer is not None:
        merchant = SigningIdentity.merchant(mchid, serial, signer)
    return Credentials(mchid, serial, private_key, merchant, brand, lacking)


def _lacking(mchid: str | None, serial: str | None, signer: MessageSigner | None) -> str | None:
    needed = {"mchid": mchid, "serial": serial, "private_key": signer}
    return next((name for name, value in needed.items() if value is None), None)


def _brand(given: object) -> SigningIdentity | None:
    if given is None:
        return None
    if not isinstance(given, Mapping):
        raise ConfigurationError(f"brand takes a mapping, not {type(given).__name__}", key="brand")
    if unknown := sorted(map(str, given.keys() - _BRAND_KEYS)):
        raise ConfigurationError(
            f"brand has {unknown[0]!r}; known, in this spelling, are "
            f"{', '.join(sorted(_BRAND_KEYS))}",
            key="brand",
        )
    try:
        brand_id = _number(given, "brand_id", "the brand's number")
        serial = _serial(given, "brand_id", "brand's")
        _, signer = _signer(given)
    except KeyLoadError as error:
        raise KeyLoadError(f"brand: {error}", key="brand") from None
    except ConfigurationError as error:
        raise ConfigurationError(f"brand: {error}", key="brand") from None
    if signer is None:
        raise ConfigurationError(
            "brand: private_key is missing: give the key of the brand's certificate, or signer",
            key="brand",
        )
    return SigningIdentity.brand(brand_id, serial, signer)


def _signer(values: Mapping[str, Any]) -> tuple[RSAPrivateKey | None, MessageSigner | None]:
    thing, signer = values.get("private_key"), values.get("signer")
    if signer is not None and not callable(getattr(signer, "sign", None)):
        raise ConfigurationError(
            "signer takes an object with sign(message: bytes) -> base64 text, "
            f"not {type(signer).__name__}",
            key="signer",
        )
    private_key = None if thing is None else load_private_key(thing, what="private_key")
    if signer is None and private_key is not None:
        signer = PrivateKeySigner(private_key)
    return private_key, signer


def _number(values: Mapping[str, Any], key: str, what: str) -> str:
    value = values.get(key)
    if key != "serial" and type(value) is int and 0 < value < _LARGEST_NUMBER:
        value = str(value)
    if value is None or value == "":
        raise ConfigurationError(f"{key} is missing: give {what} as text", key=key)
    if not isinstance(value, str):
        raise ConfigurationError(
            f"{key} must be {what} as text, not {type(value).__name__}", key=key
        )
    if not _TOKEN.fullmatch(value):
        # Not shown: what was given by mistake may be a key.
        stray = _NO_TOKEN.search(value)
        why = f"holds {stray[0]!r}" if stray else "is too long"
        raise ConfigurationError(
            f"{key} must be {what}, letters and digits only; what is given "
            f"({len(value)} characters) {why}",
            key=key,
        )
    return value


def _serial(values: Mapping[str, Any], number: str, whose: str) -> str:
    serial = _number(values, "serial", f"the serial of the {whose} certificate")
    if serial.startswith(PUBLIC_KEY_ID):
        raise ConfigurationError(
            f"serial is {serial}, which names a public key of the platform and belongs into "
            f"certs; give the serial of the {whose} certificate (apiclient_cert.pem)",
            key="serial",
        )
    if not _HEX.fullmatch(serial) or serial == str(values.get(number)):
        raise ConfigurationError(
            "serial is no certificate's serial: it is hexadecimal, as "
            "PemUtil.parse_certificate_serial_no('apiclient_cert.pem') gives it",
            key="serial",
        )
    return serial
