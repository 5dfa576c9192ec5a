"""HTTPS with a certificate of the platform's own."""

from __future__ import annotations

import ssl
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wechatpay_chain.crypto._fresh import fresh_server_certificate

if TYPE_CHECKING:
    import socket

__all__ = ["Tls"]

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_ANYWHERE = {"", "0.0.0.0", "::"}  # noqa: S104 - only looked for


class Tls:
    """A fresh certificate for one host and loopback, as both sides need it.

    Args:
        host: Where the platform listens.

    Attributes:
        authority: The PEM certificate that clients are to trust; for tools that want a file.
    """

    def __init__(self, host: str) -> None:
        hosts = dict.fromkeys((*_LOOPBACK, *({host.strip("[]")} - _ANYWHERE)))
        made = fresh_server_certificate(*hosts)
        self.authority = made.authority
        self._chain = made.certificate + made.private_key

    def server(self) -> ssl.SSLContext:
        """The server's settings: TLS 1.2 or newer."""
        context = _UnhurriedContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        # OpenSSL reads keys of files only.
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "platform.pem")
            file.write_text(self._chain, encoding="ascii")
            context.load_cert_chain(file)
        return context

    def client(self) -> ssl.SSLContext:
        """A client's settings: trusts this platform and nobody else."""
        return ssl.create_default_context(cadata=self.authority)


class _UnhurriedContext(ssl.SSLContext):
    """Leaves the handshake to the thread of the connection: accept() must not wait for it."""

    def wrap_socket(self, sock: socket.socket, **options: Any) -> ssl.SSLSocket:  # type: ignore[override]
        return super().wrap_socket(sock, **{**options, "do_handshake_on_connect": False})
