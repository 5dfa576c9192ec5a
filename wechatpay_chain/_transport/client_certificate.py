"""The merchant's certificate as TLS shows it: APIv2 asks for it where money leaves the account.

Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3 (商户证书).
"""

from __future__ import annotations

import os
import ssl
from typing import Any

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import KeyLoadError

__all__ = ["ClientCertificate"]

_PAIR = 2


class ClientCertificate:
    """A certificate and its private key, as files, for mutual TLS.

    The files are read now, to report problems early, and again by new connection pools once they
    have changed.

    Args:
        cert: The certificate (``apiclient_cert.pem``): a path, or a path and a passphrase. The
            file may contain the key too.
        key: The private key (``apiclient_key.pem``), likewise; ``None`` if *cert* contains it.

    Raises:
        KeyLoadError: They cannot be read, or do not belong together.
    """

    __slots__ = ("_cert", "_key", "_passphrase")

    def __init__(self, cert: Any, key: Any = None) -> None:
        self._cert, passphrase = _located(cert, "cert")
        self._key: str | None = None
        if key is not None:
            self._key, own = _located(key, "key")
            passphrase = own or passphrase
        self._passphrase = passphrase
        self.load(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))

    @property
    def edition(self) -> tuple[int, ...]:
        """A value that changes with the files, so that renewed ones are picked up."""
        paths = [path for path in (self._cert, self._key) if path is not None]
        try:
            found = [os.stat(path) for path in paths]  # noqa: PTH116 - text, as given
        except OSError:  # loading reports what is missing
            return ()
        return tuple(number for one in found for number in (one.st_mtime_ns, one.st_size))

    def load(self, context: ssl.SSLContext) -> None:
        """Have connections of *context* present this certificate.

        Raises:
            KeyLoadError: The files cannot be read, or do not belong together.
        """
        try:
            # A function, because OpenSSL would prompt at the terminal if no passphrase is given.
            context.load_cert_chain(self._cert, self._key, lambda: self._passphrase or "")
        except (OSError, ValueError) as error:
            raise KeyLoadError(f"merchant: {self._problem(error)}", key="merchant") from None

    def _problem(self, error: Exception) -> str:
        files = " and ".join(_shown(path) for path in (self._cert, self._key) if path is not None)
        if getattr(error, "reason", None) == "KEY_VALUES_MISMATCH":
            return f"the key does not belong to the certificate in {files}"
        if not isinstance(error, ssl.SSLError) and isinstance(error, OSError):
            return f"{files} cannot be read: {error.strerror}"
        return (
            f"{files} cannot be read as a PEM certificate (apiclient_cert.pem) and its private key "
            "(apiclient_key.pem); if the key has a passphrase, give (path, passphrase)"
        )

    def __repr__(self) -> str:
        # Tools that show a traceback's variables ask even while it is being built.
        return f"<ClientCertificate {getattr(self, '_cert', '')}>"


def _located(given: Any, name: str) -> tuple[str, str | None]:
    pair = isinstance(given, (tuple, list)) and len(given) == _PAIR
    path, passphrase = given if pair else (given, None)
    if isinstance(path, os.PathLike):
        path = os.fspath(path)
    if not isinstance(path, str) or not path or not isinstance(passphrase, (str, type(None))):
        raise KeyLoadError(
            f"merchant: {name} takes a path, or a pair of a path and a passphrase as text",
            key="merchant",
        )
    if "-----BEGIN" in path:
        raise KeyLoadError(
            f"merchant: {name} takes the path of a file, not its text: TLS only reads files",
            key="merchant",
        )
    path = path.removeprefix("file://")
    if "\0" in path or not os.path.isfile(path):  # noqa: PTH113 - text stays as given
        raise KeyLoadError(f"merchant: {name}: there is no file {_shown(path)}", key="merchant")
    return path, passphrase


def _shown(path: str) -> str:
    return one_line(repr(path), 200)
