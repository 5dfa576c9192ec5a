"""HTTPS with a certificate of the platform's own."""

from __future__ import annotations

import contextlib
import socket
import ssl
import tempfile
from pathlib import Path
from typing import Any

from wechatpay_chain.crypto._fresh import fresh_server_certificate

__all__ = ["Tls", "linger"]

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_FAREWELL = 1.0  # seconds that a client has to read that it is refused
_ANYWHERE = {"", "0.0.0.0", "::"}  # noqa: S104 - only looked for


class Tls:
    """A fresh certificate for one host and loopback, as both sides need it.

    Args:
        host: The address that the platform listens on.
        merchant: The merchant's certificate, PEM: clients may show it, and no other.

    Attributes:
        authority: The PEM certificate that clients are to trust; for tools that want a file.
    """

    def __init__(self, host: str, merchant: str) -> None:
        hosts = dict.fromkeys((*_LOOPBACK, *({host.strip("[]")} - _ANYWHERE)))
        made = fresh_server_certificate(*hosts)
        self.authority = made.authority
        self._chain = made.certificate + made.private_key
        self._merchant = merchant

    def server(self) -> ssl.SSLContext:
        """The server's settings: TLS 1.2 or newer, and the client's certificate if it has one."""
        context = _UnhurriedContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.verify_mode = ssl.CERT_OPTIONAL
        # The certificate itself is trusted, whoever issued it.
        context.verify_flags |= ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN
        context.load_verify_locations(cadata=self._merchant)
        # OpenSSL reads keys of files only.
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "platform.pem")
            file.write_text(self._chain, encoding="ascii")
            context.load_cert_chain(file)
        return context

    def trusting(self) -> ssl.SSLContext:
        """A client's settings: trusts whom this machine trusts, and this platform."""
        context = ssl.create_default_context()
        context.load_verify_locations(cadata=self.authority)
        return context


def linger(connection: socket.socket) -> None:
    """Let a client that was refused in the handshake read why.

    It may have sent its request by then, and closing with that unread would reset all.
    """
    with contextlib.suppress(OSError), socket.socket(fileno=socket.dup(connection.fileno())) as raw:
        raw.settimeout(_FAREWELL)
        raw.shutdown(socket.SHUT_WR)
        while raw.recv(1 << 16):
            pass


class _UnhurriedContext(ssl.SSLContext):
    """Leaves the handshake to the thread of the connection: accept() must not wait for it."""

    def wrap_socket(self, sock: socket.socket, **options: Any) -> ssl.SSLSocket:  # type: ignore[override]
        return super().wrap_socket(sock, **{**options, "do_handshake_on_connect": False})
