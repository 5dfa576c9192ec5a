"""What a client is made of, once its configuration is read: who signs, and with what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from wechatpay_chain._protocols.hosts import TrustedHosts
    from wechatpay_chain._protocols.v3.platform_keys import VerificationKeys
    from wechatpay_chain._protocols.v3.signer import SigningIdentity
    from wechatpay_chain._transport.client_certificate import ClientCertificate
    from wechatpay_chain._uri.target import Base
    from wechatpay_chain.stack import HandlerStack
    from wechatpay_chain.typing import Handler, Plugin

__all__ = ["Config", "Credentials"]


@dataclass(frozen=True)
class Credentials:
    """Who signs.

    Attributes:
        mchid: The merchant number, or ``None`` for a brand alone.
        serial: The serial of the merchant's API certificate, or ``None`` likewise.
        private_key: The merchant's private key, or ``None`` where something else signs.
        merchant: The merchant as one that signs, or ``None`` where nothing can.
        brand: The brand as one that signs, or ``None``.
        lacking: The first key that signing APIv3's calls lacks, or ``None``.
    """

    mchid: str | None
    serial: str | None
    private_key: RSAPrivateKey | None = field(repr=False)
    merchant: SigningIdentity | None
    brand: SigningIdentity | None
    lacking: str | None = None

    @property
    def serials(self) -> tuple[str, ...]:
        """The serials of one's own certificates, which are none of the platform's."""
        own = (self.serial, self.brand and self.brand.serial)
        return tuple(serial for serial in own if serial)

    def __str__(self) -> str:
        numbers = {"mchid": self.mchid, "serial": self.serial}
        merchant = [f"{name}={number}" for name, number in numbers.items() if number is not None]
        return " ".join([*merchant, *([] if self.brand is None else [str(self.brand)])])


@dataclass(frozen=True)
class Config:
    """What a client is made of; secrets stay out of its ``repr``."""

    credentials: Credentials
    certs: VerificationKeys | None
    apiv3_key: bytes | None = field(repr=False)
    secret: str | None = field(repr=False)
    certificate: ClientCertificate | None
    base: Base
    headers: Mapping[str, str] = field(repr=False)
    """May hold a gateway's credential."""
    stack: HandlerStack | None
    terminal: Handler | None
    plugins: tuple[Plugin, ...]
    hosts: TrustedHosts
    clock: Callable[[], float]
    nonce: Callable[[], str]
    concurrency: int
    check: bool
    transport: Mapping[str, Any] = field(repr=False)
    """What the transport is made with; a proxy's address may hold a password."""
