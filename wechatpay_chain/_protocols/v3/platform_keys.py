"""The platform's keys: public keys by ID and certificates by serial, at once.

Both may be live at the same time: while the platform moves a merchant from certificates to a
public key, either may sign.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from wechatpay_chain.crypto import load_verification_key
from wechatpay_chain.exceptions import ConfigurationError, KeyLoadError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

__all__ = [
    "PUBLIC_KEY_ID",
    "EncryptionKeys",
    "PlatformKeys",
    "StaticKeys",
    "canonical_serial",
    "read_certs",
]

PUBLIC_KEY_ID = "PUB_KEY_ID_"
"""What the ID of a public key of the platform begins with."""

_SERIAL = re.compile(r"PUB_KEY_ID_[0-9A-Za-z]{1,64}|[0-9A-Fa-f]{1,64}", re.ASCII)


@runtime_checkable
class PlatformKeys(Protocol):
    """Where a verifier finds the key that a message names."""

    def find(self, serial: str, /) -> RSAPublicKey | None:
        """The key of that serial or public-key ID, or ``None``."""

    def known(self) -> tuple[str, ...]:
        """The serials and IDs there are, as they were given."""
        ...

    @property
    def request_serial(self) -> str | None:
        """What ``Wechatpay-Serial`` should say on a request, or ``None`` for nothing."""


@runtime_checkable
class EncryptionKeys(Protocol):
    """Platform keys that know which of them sensitive fields are encrypted with.

    Apart from :class:`PlatformKeys`, so that a user's own keys, which verify, need not encrypt.
    """

    def encryption_key(self) -> tuple[str, RSAPublicKey]:
        """The key, behind what ``Wechatpay-Serial`` is to say of it.

        Raises:
            ConfigurationError: There is none.
        """
        ...


def canonical_serial(serial: str) -> str:
    """A serial fit for comparing: hexadecimal without regard to case and leading zeros.

    ``PUB_KEY_ID_…`` is opaque and stays as it is.
    """
    return serial if serial.startswith(PUBLIC_KEY_ID) else serial.upper().lstrip("0")


class StaticKeys:
    """Keys that were given and do not change.

    Args:
        keys: Public keys by certificate serial or public-key ID.
    """

    __slots__ = ("_keys", "_known", "_request_serial")

    def __init__(self, keys: Mapping[str, RSAPublicKey]) -> None:
        self._keys = {canonical_serial(serial): key for serial, key in keys.items()}
        self._known = tuple(keys)
        # A merchant in public-key mode says so on every request, so that the platform answers
        # with that key while it switches over.
        ids = [serial for serial in keys if serial.startswith(PUBLIC_KEY_ID)]
        self._request_serial = ids[0] if ids else None

    def find(self, serial: str, /) -> RSAPublicKey | None:
        """The key of that serial or public-key ID, or ``None``."""
        return self._keys.get(serial) or self._keys.get(canonical_serial(serial))

    def known(self) -> tuple[str, ...]:
        """The serials and IDs there are, as they were given."""
        return self._known

    @property
    def request_serial(self) -> str | None:
        """The first public-key ID, or ``None`` where there are only certificates."""
        return self._request_serial

    def encryption_key(self) -> tuple[str, RSAPublicKey]:
        """The key to encrypt sensitive fields with, behind its serial or ID as it was given.

        The first public key with an ID; else the certificate given last, as certificates are
        kept without their dates and a renewed one is usually added behind the old.

        Raises:
            ConfigurationError: There are no keys.
        """
        if not self._known:
            raise ConfigurationError(
                "certs is empty: there is no key of the platform to encrypt with", key="certs"
            )
        serial = self._request_serial or self._known[-1]
        return serial, self._keys[canonical_serial(serial)]

    def __repr__(self) -> str:
        return f"<StaticKeys {', '.join(self._known)}>"


def read_certs(certs: object, *own_serials: str) -> PlatformKeys | None:
    """Read the configuration key ``certs``.

    Args:
        certs: Keys or certificates by serial or public-key ID, :class:`PlatformKeys` of the
            user's own, or ``None``.
        *own_serials: The serials of the merchant's own certificates, which are no keys of the
            platform.

    Raises:
        ConfigurationError: It is something else or empty, or holds the merchant's own serial.
        KeyLoadError: A key cannot be read.
    """
    if isinstance(certs, type):
        raise ConfigurationError(
            f"certs is the class {certs.__name__}; give an object of it: {certs.__name__}()",
            key="certs",
        )
    if certs is None or isinstance(certs, PlatformKeys):
        return certs
    if not isinstance(certs, Mapping):
        raise ConfigurationError(
            "certs takes a mapping of certificate serial or public-key ID to key, such as "
            f"{{'PUB_KEY_ID_…': 'pub_key.pem'}}, not {type(certs).__name__}",
            key="certs",
        )
    if not certs:
        raise ConfigurationError(
            "certs is empty: without a key of the platform no answer can be verified; give "
            "{'PUB_KEY_ID_…': 'pub_key.pem'} (merchant platform, account centre, API security)",
            key="certs",
        )
    keys = {_name(name): _key(name, thing, own_serials) for name, thing in certs.items()}
    if len({canonical_serial(name) for name in keys}) < len(keys):
        raise ConfigurationError(
            f"certs names one serial twice, in different spellings: {', '.join(keys)}", key="certs"
        )
    return StaticKeys(keys)


def _name(name: object) -> str:
    if not isinstance(name, str) or not name:
        raise ConfigurationError(
            "certs is keyed by serial or public-key ID as text, not by "
            + (type(name).__name__ if name != "" else "empty text"),
            key="certs",
        )
    if not _SERIAL.fullmatch(name):
        # Not shown: what was given by mistake may be a key.
        raise ConfigurationError(
            "certs is keyed by certificate serial (hexadecimal) or public-key ID (PUB_KEY_ID_ and "
            f"digits); one of its names is {len(name)} characters of another kind",
            key="certs",
        )
    return name


def _key(name: str, thing: object, own_serials: Sequence[str]) -> RSAPublicKey:
    what = f"certs[{name!r}]"
    merchants = {canonical_serial(serial) for serial in own_serials}
    if canonical_serial(name) in merchants:
        raise ConfigurationError(
            f"{what} is the merchant's own serial: certs holds the platform's keys, and the "
            "merchant's certificate (apiclient_cert.pem) is none of them",
            key="certs",
        )
    try:
        key, own = load_verification_key(thing, what=what)
    except KeyLoadError as error:
        raise KeyLoadError(str(error), key="certs") from None
    if own is not None and canonical_serial(own) != canonical_serial(name):
        raise ConfigurationError(
            f"{what} holds a certificate whose serial is {own}"
            + (
                ", the merchant's own: certs holds the platform's keys"
                if canonical_serial(own) in merchants
                else "; key it by its own serial"
            ),
            key="certs",
        )
    return key
