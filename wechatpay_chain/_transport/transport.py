"""The transport: the innermost handler, and the only code that touches a socket.

One call is one exchange: no retries, redirects or cookies, no proxy or netrc from the environment.
A signature is good for one request-target and one nonce, and a payment must not be sent twice.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain._transport.connections import Proxy, check_proxy, check_verify
from wechatpay_chain._transport.errors import Limits
from wechatpay_chain._transport.exchange import Exchange, wire_fields
from wechatpay_chain._transport.pools import Pool, Pools
from wechatpay_chain.exceptions import RequestOptionError

if TYPE_CHECKING:
    from wechatpay_chain._transport.client_certificate import ClientCertificate
    from wechatpay_chain._transport.connections import Verify
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import RequestOptions

__all__ = ["Transport", "check_transport_options"]

_DEFAULTS = Limits(connect=10.0, read=30.0)
_LONGEST = 2_147_483.0  # seconds; poll() takes milliseconds as a C int


class Transport:
    """Sends a request over HTTP/1.1 and returns the answer; keeps connections for reuse.

    Opens no connection until it is called. May be called from any number of threads, and in a
    process forked after it was made.

    The body is handed out decoded if the answer has a ``Content-Encoding``: the platform signs the
    decoded representation, which curl and Guzzle show too. No encoding is asked for: only a
    caller's own ``Accept-Encoding`` is sent. Up to 64 MiB (``exchange.MOST_IN_MEMORY``, after
    decoding) are kept in memory; larger bodies need ``stream`` or ``sink``, which have no limit.

    A proxy is used only if it is given here or with the call; ``HTTP_PROXY`` and the like are
    ignored. Resolving a host name has no time limit, because the system offers none.

    Args:
        concurrency: How many idle connections to keep for each origin, at least 1. More calls
            than this may run at once; they are not held up.
        timeout: Seconds; the default of the next two.
        connect_timeout: Seconds to connect, TLS included; default 10.
        read_timeout: Seconds to wait for each next piece of the answer, or for the server to
            take each next piece of the request; default 30.
        proxy: ``http://[user:password@]host:port``; also ``https``, or ``socks4``, ``socks4a``,
            ``socks5``, ``socks5h`` if PySocks is installed.
        verify: ``True``: the system's trust store; a CA file (PEM), a folder prepared by
            ``openssl rehash``, an ``ssl.SSLContext``; ``False``: trust any server.
        certificate: The certificate that calls with ``security`` present; they have connections
            of their own.

    Raises:
        RequestOptionError: An argument is malformed, or a CA path does not exist.
    """

    def __init__(
        self,
        *,
        concurrency: int = 16,
        timeout: float | None = None,
        connect_timeout: float | None = None,
        read_timeout: float | None = None,
        proxy: str | None = None,
        verify: Verify = True,
        certificate: ClientCertificate | None = None,
    ) -> None:
        self._certificate = certificate
        self._size = concurrency
        self._limits = _limits(timeout, connect_timeout, read_timeout, _DEFAULTS)
        self._proxy = proxy
        self._proxy_shown = "" if proxy is None else f", proxy={Proxy(proxy)!r}"
        self._verify = check_verify(verify)
        self._by_process: dict[int, Pools] = {}

    def __call__(self, request: Request, options: RequestOptions, /) -> Response:
        """Send *request* and return the answer, whatever its status.

        Args:
            request: Sent exactly as given: method, target, header fields and body bytes.
            options: ``timeout``, ``connect_timeout``, ``read_timeout``, ``verify``, ``proxy``
                override those of the transport; ``stream`` or ``sink`` leave the body on the
                connection; ``security`` asks for mutual TLS. The others are for the outer
                handlers.

        Raises:
            RequestOptionError: An option or header field cannot be used; nothing was sent.
            TransportError: No complete answer arrived. Its subclass says why, its ``sent`` whether
                the request may have been carried out.
        """
        limits = self._limits
        if "timeout" in options or "connect_timeout" in options or "read_timeout" in options:
            limits = _limits(
                options.get("timeout"),
                options.get("connect_timeout"),
                options.get("read_timeout"),
                limits,
            )
        pool = self._pool(request, options)
        exchange = Exchange(request, pool, limits)
        fields = wire_fields(request, pool.route.fields)
        streamed = bool(options.get("stream")) or options.get("sink") is not None
        return exchange.run(fields, streamed=streamed)

    def _pool(self, request: Request, options: RequestOptions) -> Pool:
        pools = self._by_process.get(os.getpid()) or self._pools_of_this_process()
        proxy, verify = options.get("proxy"), options.get("verify")
        return pools.pool(
            request.origin,
            self._proxy if proxy is None else check_proxy(proxy),
            self._verify if verify is None else check_verify(verify),
            mutual=bool(options.get("security")) and request.origin.startswith("https://"),
        )

    def _pools_of_this_process(self) -> Pools:
        # A forked child must not write to its parent's connections, nor wait for its locks. Closing
        # them here does not affect the parent: the sockets are shared, and not shut down.
        found = self._by_process.setdefault(
            os.getpid(), Pools(self._size, certificate=self._certificate)
        )
        self._close_all(keep=os.getpid())
        return found

    def close(self) -> None:
        """Close the idle connections; those in use are closed once their answer is read.

        A later call opens new ones.
        """
        self._close_all()

    def _close_all(self, keep: int | None = None) -> None:
        for process in [*self._by_process]:
            if process != keep and (pools := self._by_process.pop(process, None)):
                pools.close()

    def __repr__(self) -> str:
        return (
            f"<Transport connect_timeout={self._limits.connect:g}, "
            f"read_timeout={self._limits.read:g}, verify={self._verify!r}{self._proxy_shown}>"
        )


def check_transport_options(options: RequestOptions) -> None:
    """Refuse, before a call is handed to another thread, what the transport would refuse there.

    Raises:
        RequestOptionError: A time limit, ``verify`` or ``proxy`` cannot be used.
    """
    for name in ("timeout", "connect_timeout", "read_timeout"):
        if (value := options.get(name)) is not None:
            _seconds(name, value)
    if (verify := options.get("verify")) is not None:
        check_verify(verify)
    if (proxy := options.get("proxy")) is not None:
        Proxy(check_proxy(proxy))


def _limits(timeout: Any, connect: Any, read: Any, otherwise: Limits) -> Limits:
    """Each limit: its own option, else *timeout*, else the one from *otherwise*."""
    if timeout is not None:
        whole = _seconds("timeout", timeout)
        otherwise = Limits(whole, whole)
    return Limits(
        otherwise.connect if connect is None else _seconds("connect_timeout", connect),
        otherwise.read if read is None else _seconds("read_timeout", read),
    )


def _seconds(option: str, value: Any) -> float:
    # 0 means "forever" in Guzzle and "do not wait" in Python's sockets. A caller of a payment API
    # can want neither, so it is refused rather than guessed at.
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not 0 < value <= _LONGEST:
        raise RequestOptionError(
            f"{option} must be a number of seconds above 0 (at most {_LONGEST:.0f}), "
            f"got {_shown(value)}; 0 is refused because it could mean 'forever' or 'do not wait'",
            option=option,
        )
    return float(value)


def _shown(value: Any) -> str:
    if isinstance(value, int) and abs(value) > sys.maxsize:
        return "an integer of more than 64 bits"  # repr() refuses very long ones
    return one_line(repr(value), 80)
