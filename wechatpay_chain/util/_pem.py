"""``PemUtil``: keys and certificates from files and strings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_chain.crypto import certificate_serial, load_certificate, load_private_key

if TYPE_CHECKING:
    import os

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate

__all__ = ["PemUtil"]


class PemUtil:
    """The PHP SDK's loaders; where it tells paths from text by the method, both take both.

    All raise :class:`~wechatpay_chain.exceptions.KeyLoadError`, which says what was given and
    what is wanted.
    """

    @staticmethod
    def load_private_key(filepath: str | os.PathLike[str]) -> RSAPrivateKey:
        """Load a private key from a path or ``file://`` URL; ``Rsa.from_`` does the same."""
        return load_private_key(filepath)

    @staticmethod
    def load_private_key_from_string(content: str | bytes) -> RSAPrivateKey:
        """Load a private key from its PEM; ``Rsa.from_`` does the same."""
        return load_private_key(content)

    @staticmethod
    def load_certificate(filepath: str | os.PathLike[str]) -> Certificate:
        """Load an X.509 certificate from a path or ``file://`` URL."""
        return load_certificate(filepath)

    @staticmethod
    def load_certificate_from_string(content: str | bytes) -> Certificate:
        """Load an X.509 certificate from its PEM."""
        return load_certificate(content)

    @staticmethod
    def parse_certificate_serial_no(
        certificate: str | bytes | os.PathLike[str] | Certificate,
    ) -> str:
        """The serial of a certificate in upper-case hex, two digits a byte.

        Args:
            certificate: Its PEM, a path, or a loaded certificate.

        Returns:
            What ``Wechatpay-Serial`` carries for it, and ``serial_no`` for the merchant's.
        """
        return certificate_serial(load_certificate(certificate))
