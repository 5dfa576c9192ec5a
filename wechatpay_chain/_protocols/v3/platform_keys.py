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
    "StaticKeys",
    "VerificationKeys",
    "canonical_serial",
    "read_certs",
]

PUBLIC_KEY_ID = "PUB_KEY_ID_"
"""The prefix of public-key IDs."""

_SERIAL = re.compile(r"PUB_KEY_ID_[0-9A-Za-z]{1,64}|[0-9A-Fa-f]{1,64}", re.ASCII)


@runtime_checkable
class VerificationKeys(Protocol):
    """The keys among which a verifier finds the one that a message names."""

    def find(self, serial: str, /) -> RSAPublicKey | None:
        """Return the key with that serial or public-key ID, or ``None``."""

    def known(self) -> tuple[str, ...]:
        """Return all serials and IDs, as they were given."""
        ...

    @property
    def request_serial(self) -> str | None:
        """The value of ``Wechatpay-Serial`` on requests, or ``None`` to leave it out."""


@runtime_checkable
class EncryptionKeys(Protocol):
    """Platform keys that know which of them encrypts sensitive fields.

    Separate from :class:`VerificationKeys`: a user's own keys for verifying need not encrypt.
    """

    def encryption_key(self) -> tuple[str, RSAPublicKey]:
        """Return the value of ``Wechatpay-Serial`` for the key, and the key.

        Raises:
            ConfigurationError: There is no such key.
        """
        ...


def canonical_serial(serial: str) -> str:
    """Normalise a serial for comparison: hexadecimal, ignoring case and leading zeros.

    ``PUB_KEY_ID_…`` is opaque and stays unchanged.
    """
    return serial if serial.startswith(PUBLIC_KEY_ID) else serial.upper().lstrip("0")


class StaticKeys:
    """A fixed set of keys.

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
        """Return the key with that serial or public-key ID, or ``None``."""
        return self._keys.get(serial) or self._keys.get(canonical_serial(serial))

    def known(self) -> tuple[str, ...]:
        """Return all serials and IDs, as they were given."""
        return self._known

    @property
    def request_serial(self) -> str | None:
        """The first public-key ID, or ``None`` if there are only certificates."""
        return self._request_serial

    def encryption_key(self) -> tuple[str, RSAPublicKey]:
        """Return the key that encrypts sensitive fields, after its serial or ID as it was given.

        This is the first public key with an ID; else the last certificate, because certificates
        are kept without their dates and a renewed one is usually added after the old one.

        Raises:
            ConfigurationError: There are no keys.
        """
        if not self._known:
            raise ConfigurationError(
                "certs is empty: there is no platform key to encrypt with", key="certs"
            )
        serial = self._request_serial or self._known[-1]
        return serial, self._keys[canonical_serial(serial)]

    def __repr__(self) -> str:
        return f"<StaticKeys {', '.join(self._known)}>"


def read_certs(certs: object, *own_serials: str) -> VerificationKeys | None:
    """Read the configuration key ``certs``.

    Args:
        certs: Keys or certificates by serial or public-key ID, the user's own
            :class:`VerificationKeys`, or ``None``.
        *own_serials: The serials of the merchant's own certificates, which are not keys of the
            platform.

    Raises:
        ConfigurationError: It is something else, empty, or contains the merchant's own serial.
        KeyLoadError: A key cannot be read.
    """
    if isinstance(certs, type):
        raise ConfigurationError(
            f"certs is the class {certs.__name__}; give an instance: {certs.__name__}()",
            key="certs",
        )
    if certs is None or isinstance(certs, VerificationKeys):
        return certs
    if not isinstance(certs, Mapping):
        raise ConfigurationError(
            "certs takes a mapping of certificate serial or public-key ID to key, such as "
            f"{{'PUB_KEY_ID_…': 'pub_key.pem'}}, not {type(certs).__name__}",
            key="certs",
        )
    if not certs:
        raise ConfigurationError(
            "certs is empty: without a platform key no answer can be verified; give "
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
        # Not shown: a value given by mistake may be a key.
        raise ConfigurationError(
            "certs is keyed by certificate serial (hexadecimal) or public-key ID (PUB_KEY_ID_ and "
            f"digits); one name has {len(name)} characters and is neither",
            key="certs",
        )
    return name


def _key(name: str, thing: object, own_serials: Sequence[str]) -> RSAPublicKey:
    what = f"certs[{name!r}]"
    merchants = {canonical_serial(serial) for serial in own_serials}
    if canonical_serial(name) in merchants:
        raise ConfigurationError(
            f"{what} is the merchant's own serial: certs holds the platform's keys, and the "
            "merchant's certificate (apiclient_cert.pem) is not one of them",
            key="certs",
        )
    try:
        key, own = load_verification_key(thing, what=what)
    except KeyLoadError as error:
        raise KeyLoadError(str(error), key="certs") from None
    if own is not None and canonical_serial(own) != canonical_serial(name):
        raise ConfigurationError(
            f"{what} contains a certificate with serial {own}"
            + (
                ", the merchant's own: certs takes the platform's keys"
                if canonical_serial(own) in merchants
                else "; key it by its own serial"
            ),
            key="certs",
        )
    return key
