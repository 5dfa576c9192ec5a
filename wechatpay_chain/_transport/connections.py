"""How a server is reached: the origin, the proxy, the certificates to trust, a new connection.

Apart from the target normaliser, only the modules of this package import urllib3.
"""

from __future__ import annotations

import importlib
import os
import ssl
from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from urllib.parse import unquote

from urllib3.connection import HTTPConnection, HTTPSConnection, ProxyConfig
from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import RequestOptionError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Origin",
    "Proxy",
    "Route",
    "Verify",
    "check_proxy",
    "check_verify",
    "tls_context",
]

Verify: TypeAlias = "bool | str | os.PathLike[str] | ssl.SSLContext"

_SOCKS_VERSIONS = {"socks4": 1, "socks4a": 1, "socks5": 2, "socks5h": 2}
_REMOTE_DNS = frozenset({"socks4a", "socks5h"})
_PROXY_PORTS = {"http": 80, "https": 443} | dict.fromkeys(_SOCKS_VERSIONS, 1080)
_PROXY_FORM = "proxy must read http://[user:password@]host:port (or https, socks4(a), socks5(h))"
_VERIFY_FORM = "verify must be True, False, a CA file or folder, or an ssl.SSLContext"


class Origin(NamedTuple):
    """Scheme, host without brackets, and port."""

    scheme: str
    host: str
    port: int

    @classmethod
    def parse(cls, text: str) -> Origin:
        """Split *text*, e.g. ``https://api.mch.weixin.qq.com``.

        Raises:
            RequestOptionError: It is not a plain ``http(s)://host[:port]``. The value is not
                repeated: it may contain a password.
        """
        url = _parsed(text)
        plain = url is not None and not any((url.auth, url.path, url.query, url.fragment))
        if url is None or not plain or url.scheme not in {"http", "https"} or not url.host:
            raise RequestOptionError(
                "the origin must be https://host[:port] or http://host[:port], without user, "
                "password and path",
                option="base_uri",
            )
        return cls(url.scheme, url.host.strip("[]"), url.port or _PROXY_PORTS[url.scheme])


class Proxy:
    """A proxy's address and, hidden, its credentials.

    Args:
        text: ``http://[user:password@]host:port``, or ``https``, ``socks4``, ``socks4a``,
            ``socks5``, ``socks5h`` for the scheme; user and password percent-encoded.

    Raises:
        RequestOptionError: It has another form, or is a SOCKS proxy and PySocks is not installed.
    """

    __slots__ = ("_auth", "host", "port", "scheme")

    def __init__(self, text: str) -> None:
        url = _parsed(text)
        if url is None or url.scheme not in _PROXY_PORTS or not url.host:
            raise RequestOptionError(_PROXY_FORM, option="proxy")
        self.scheme = url.scheme
        self.host = url.host.strip("[]")
        self.port = url.port or _PROXY_PORTS[url.scheme]
        self._auth = unquote(url.auth) if url.auth else None
        if self.socks:
            _require_pysocks()

    @property
    def socks(self) -> bool:
        """Whether it speaks SOCKS."""
        return self.scheme in _SOCKS_VERSIONS

    @property
    def has_credentials(self) -> bool:
        """Whether it was given with a user name."""
        return self._auth is not None

    def headers(self) -> dict[str, str]:
        """The ``Proxy-Authorization`` field, if there are credentials (RFC 7617)."""
        if self._auth is None:
            return {}
        return {"Proxy-Authorization": "Basic " + b64encode(self._auth.encode()).decode()}

    def socks_options(self) -> dict[str, Any]:
        """The options of urllib3's SOCKS connections."""
        user, _, password = (self._auth or "").partition(":")
        return {
            "socks_version": _SOCKS_VERSIONS[self.scheme],
            "proxy_host": self.host,
            "proxy_port": self.port,
            "username": user or None,
            "password": password or None,
            "rdns": self.scheme in _REMOTE_DNS,
        }

    def __repr__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{'***@' if self._auth else ''}{host}:{self.port}"


class Route:
    """The way to one origin; makes new connections.

    Args:
        origin: Where requests go.
        proxy: The proxy in between, or ``None``.
        context: The TLS settings; ``None`` without TLS.
        between: The settings for an HTTPS proxy; *context* by default.
    """

    def __init__(
        self,
        origin: Origin,
        proxy: Proxy | None,
        context: ssl.SSLContext | None,
        between: ssl.SSLContext | None = None,
    ) -> None:
        self.origin = origin
        self.proxy = proxy
        self._context = context
        self._between = context if between is None else between
        # A proxy that forwards reads the request itself: it needs the whole address in the
        # request line and its own credentials in the head (RFC 9112, section 3.2.2).
        self.forwarded = proxy is not None and not proxy.socks and origin.scheme == "http"
        self.fields: Mapping[str, str] = proxy.headers() if proxy and self.forwarded else {}

    def connection(self, timeout: float) -> HTTPConnection:
        """A new connection, not yet connected.

        Args:
            timeout: Seconds to connect.
        """
        if self.proxy is None:
            return self._direct(self.origin, self._context, timeout)
        if self.proxy.socks:
            return self._socks(self.proxy, timeout)
        if self.forwarded:
            proxy = Origin(self.proxy.scheme, self.proxy.host, self.proxy.port)
            return self._direct(proxy, self._between, timeout)
        return self._tunnel(self.proxy, timeout)

    def _direct(self, to: Origin, context: ssl.SSLContext | None, timeout: float) -> HTTPConnection:
        if to.scheme == "http":
            return HTTPConnection(to.host, to.port, timeout=timeout)
        return HTTPSConnection(to.host, to.port, timeout=timeout, **_tls(context))

    def _tunnel(self, proxy: Proxy, timeout: float) -> HTTPConnection:
        made = HTTPSConnection(
            proxy.host,
            proxy.port,
            timeout=timeout,
            proxy=Url(scheme=proxy.scheme, host=proxy.host, port=proxy.port),
            proxy_config=ProxyConfig(self._between, False, None, None),  # noqa: FBT003
            **_tls(self._context),
        )
        _, host, port = self.origin
        made.set_tunnel(host, port, headers=proxy.headers(), scheme=proxy.scheme)
        return made

    def _socks(self, proxy: Proxy, timeout: float) -> HTTPConnection:
        # Imported here because urllib3 warns on import where PySocks is missing.
        from urllib3.contrib.socks import SOCKSConnection, SOCKSHTTPSConnection

        scheme, host, port = self.origin
        options: Any = proxy.socks_options()
        if scheme == "http":
            return SOCKSConnection(options, host, port, timeout=timeout)
        return SOCKSHTTPSConnection(options, host, port, timeout=timeout, **_tls(self._context))


def _tls(context: ssl.SSLContext | None) -> dict[str, Any]:
    # urllib3 compares host names itself if a context does not. Whoever switched check_hostname off
    # in a context meant it, so that is switched off as well.
    checked = context is None or context.check_hostname
    return {"ssl_context": context, "assert_hostname": None if checked else False}


def check_proxy(proxy: object) -> str:
    """Take *proxy* as text; :class:`Proxy` reads it.

    Raises:
        RequestOptionError: It is of another type.
    """
    if not isinstance(proxy, str):
        raise RequestOptionError(f"{_PROXY_FORM}, not {type(proxy).__name__}", option="proxy")
    return proxy


def check_verify(verify: object) -> Verify:
    """Take *verify* as something :func:`tls_context` can use; paths become text.

    Raises:
        RequestOptionError: It is of another type, or a path that does not exist.
    """
    if isinstance(verify, (bool, ssl.SSLContext)):
        return verify
    if not isinstance(verify, (str, os.PathLike)):
        raise RequestOptionError(f"{_VERIFY_FORM}, not {type(verify).__name__}", option="verify")
    path = os.fspath(verify)
    if not isinstance(path, str) or not path or not _exists(path):
        raise RequestOptionError(
            f"{_VERIFY_FORM}; there is no file or folder {one_line(repr(path), 200)}",
            option="verify",
        )
    return path


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):  # too long a name, a NUL, an unreadable folder
        return False


def tls_context(verify: Verify) -> ssl.SSLContext:
    """The TLS settings that *verify* asks for; TLS 1.2 or newer.

    Args:
        verify: ``True``: trust the system's store; ``False``: trust any server; a path: trust the
            certificates in that PEM file, or in that folder as ``openssl rehash`` prepares it.

    Raises:
        RequestOptionError: A CA file holds no certificates.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, bool):
        context = ssl.create_default_context()
        if not verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context
    folder = Path(verify).is_dir()
    try:
        return ssl.create_default_context(
            cafile=None if folder else verify, capath=verify if folder else None
        )
    except OSError as error:
        shown = one_line(repr(os.fspath(verify)), 200)
        raise RequestOptionError(
            f"verify: {shown} is not a PEM file of CA certificates", option="verify"
        ) from error


def _parsed(text: object) -> Url | None:
    try:
        return parse_url(text) if isinstance(text, str) else None
    except LocationParseError:
        return None


def _require_pysocks() -> None:
    try:
        importlib.import_module("socks")
    except ImportError:
        raise RequestOptionError(
            "a SOCKS proxy needs PySocks: pip install 'urllib3[socks]'", option="proxy"
        ) from None
