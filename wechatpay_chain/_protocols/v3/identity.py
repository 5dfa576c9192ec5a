"""Who signs: a merchant or a brand, with the number, the serial and the key of its certificate.

Rule: ``WECHATPAY2-SHA256-RSA2048`` with ``mchid`` for merchants; paths under ``/brand/`` take
``WECHATPAY-BRAND-SHA256-RSA2048`` with ``brand_id`` instead, and the brand's own certificate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wechatpay_chain.crypto import sign_message
from wechatpay_chain.exceptions import ConfigurationError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from wechatpay_chain.typing import MessageSigner

__all__ = ["ALGORITHM", "PrivateKeySigner", "SigningIdentity"]

_ALGORITHM = re.compile(r"[A-Z0-9-]{1,40}")
_BASE64 = re.compile(r"[A-Za-z0-9+/_=-]{1,4096}")

ALGORITHM = "SHA256-RSA2048"
"""What the schemes end in for RSA keys; a signer of another kind states its own."""


class PrivateKeySigner:
    """Signs with a private key in this process: RSASSA-PKCS1-v1_5 with SHA-256.

    Args:
        private_key: The key of the merchant's or the brand's certificate.
    """

    __slots__ = ("_private_key",)

    def __init__(self, private_key: RSAPrivateKey) -> None:
        self._private_key = private_key

    def sign(self, message: bytes, /) -> str:
        """The signature over *message* in base64."""
        return sign_message(self._private_key, message)


@dataclass(frozen=True)
class SigningIdentity:
    """One signing certificate and what signs for it.

    Attributes:
        scheme: The authentication scheme up to its algorithm, e.g. ``WECHATPAY2``.
        item: What the number is called: ``mchid`` or ``brand_id``.
        number: The merchant's or brand's number.
        serial: The serial of its certificate.
        signer: What signs.
    """

    scheme: str
    item: str
    number: str
    serial: str
    signer: MessageSigner

    @classmethod
    def merchant(cls, mchid: str, serial: str, signer: MessageSigner) -> SigningIdentity:
        """A merchant: a service provider signs as itself, never as a sub-merchant."""
        return cls("WECHATPAY2", "mchid", mchid, serial, signer)

    @classmethod
    def brand(cls, brand_id: str, serial: str, signer: MessageSigner) -> SigningIdentity:
        """A brand, for paths under ``/brand/``."""
        return cls("WECHATPAY-BRAND", "brand_id", brand_id, serial, signer)

    def authorization(self, message: bytes, timestamp: str, nonce: str) -> str:
        """The value of ``Authorization`` for *message*, the text that is signed.

        Args:
            message: The five lines.
            timestamp: The Unix time in it, in seconds.
            nonce: The nonce in it.
        """
        signature = self.sign(message)
        return (
            f'{self.scheme}-{self.algorithm} {self.item}="{self.number}",serial_no="{self.serial}",'
            f'timestamp="{timestamp}",nonce_str="{nonce}",signature="{signature}"'
        )

    @property
    def algorithm(self) -> str:
        """What the signer's signatures are.

        Raises:
            ConfigurationError: The signer states none.
        """
        algorithm = getattr(self.signer, "algorithm", ALGORITHM)
        if not isinstance(algorithm, str) or not _ALGORITHM.fullmatch(algorithm):
            raise ConfigurationError(
                "signer.algorithm must be a name such as 'SM2-WITH-SM3'", key="signer"
            )
        return algorithm

    def sign(self, message: bytes) -> str:
        """The signature over *message*, fit to stand in a header.

        Raises:
            ConfigurationError: What the signer gave is no base64 text; nothing was sent.
        """
        signature: object = self.signer.sign(message)
        if not isinstance(signature, str) or not _BASE64.fullmatch(signature):
            raise ConfigurationError(
                "nothing was sent: signer.sign must return base64 as text, on one line; it gave "
                f"{type(signature).__name__}",
                key="signer",
            )
        return signature

    def __str__(self) -> str:
        return f"{self.item}={self.number} serial={self.serial}"

    def __repr__(self) -> str:
        return f"<SigningIdentity {self}>"
