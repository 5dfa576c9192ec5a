"""The transport: the innermost handler, and the only code that touches a socket.

One call is one exchange: no retry, no redirect, no cookie, no proxy or netrc of the environment.
A signature holds for one request-target and one nonce, and a payment must not be sent twice.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

from wechatpay_chain._transport.connections import Proxy, check_proxy, check_verify
from wechatpay_chain._transport.network_errors import NETWORK_FAILURES, Limits, network_error
from wechatpay_chain._transport.pools import Pool, Pools
from wechatpay_chain._transport.wire import PIECE, wire_body, wire_fields
from wechatpay_chain.exceptions import RequestOptionError
from wechatpay_chain.message import Headers, Request, Response

if TYPE_CHECKING:
    from collections.abc import Iterator

    from urllib3 import HTTPResponse
    from urllib3.connection import HTTPConnection

    from wechatpay_chain._transport.connections import Verify
    from wechatpay_chain._transport.network_errors import Stage
    from wechatpay_chain.typing import RequestOptions

__all__ = ["Transport"]

_DEFAULTS = Limits(connect=10.0, read=30.0)
_LONGEST = 2_147_483.0  # seconds; poll() counts milliseconds in a C int


class Transport:
    """Sends a request over HTTP/1.1 and returns the answer; keeps connections for reuse.

    Opens nothing until it is called. May be called from any number of threads, and in a process
    forked after it was made.

    The body is handed out decoded where the answer has a ``Content-Encoding``: the platform
    signs the decoded representation, as curl and Guzzle show it. None is asked for: only a
    caller's own ``Accept-Encoding`` is sent.

    A proxy is used only if it is given here or with the call; ``HTTP_PROXY`` and the like are
    not looked at. Resolving a host name is not under any time limit: the system gives none.

    Args:
        concurrency: How many idle connections to keep for each origin. More calls than this may
            run at once; they are not held up.
        timeout: Seconds; stands for each of the next two that is not given.
        connect_timeout: Seconds to connect in, TLS included; 10 if nothing is given.
        read_timeout: Seconds to wait for each next piece of the answer, or for the server to
            take each next piece of the request; 30 if nothing is given.
        proxy: ``http://[user:password@]host:port``; also ``https``, and ``socks4``, ``socks4a``,
            ``socks5``, ``socks5h`` if PySocks is installed.
        verify: ``True``: the system's trust store; a CA file (PEM), a folder prepared by
            ``openssl rehash``, an ``ssl.SSLContext``; ``False``: trust anybody.

    Raises:
        RequestOptionError: An argument is malformed, or a CA path is not there.
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
    ) -> None:
        self._size = _whole(concurrency)
        self._limits = _limits(timeout, connect_timeout, read_timeout, _DEFAULTS)
        self._proxy = proxy
        self._proxy_shown = "" if proxy is None else f", proxy={Proxy(proxy)!r}"
        self._verify = check_verify(verify)
        self._by_process: dict[int, Pools] = {}

    def __call__(self, request: Request, options: RequestOptions, /) -> Response:
        """Send *request* and return the answer, whatever its status.

        Args:
            request: Sent exactly as it is: method, target, header fields and body bytes.
            options: ``timeout``, ``connect_timeout``, ``read_timeout``, ``verify``, ``proxy``
                win over those of the transport; ``stream`` or ``sink`` leave the body on the
                connection. The others are for the handlers above.

        Raises:
            RequestOptionError: An option or header field cannot be used; nothing was sent.
            TransportError: No complete answer came. Its subclass says why, its ``sent`` whether
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
        exchange = _Exchange(request, pool, limits)
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
        )

    def _pools_of_this_process(self) -> Pools:
        # A forked child must not write to its parent's connections, nor wait for its locks.
        # Closing them here leaves the parent's alone: the sockets are shared, not shut down.
        found = self._by_process.setdefault(os.getpid(), Pools(self._size))
        self._close_all(keep=os.getpid())
        return found

    def close(self) -> None:
        """Close the idle connections; those in use are closed when their answer is read.

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


class _Exchange:
    """One request, its connection and its answer."""

    __slots__ = ("_answer", "_connection", "_limits", "_pool", "_request", "_stage", "_started")

    def __init__(self, request: Request, pool: Pool, limits: Limits) -> None:
        self._request = request
        self._pool = pool
        self._limits = limits
        self._stage: Stage = "connect"
        self._connection: HTTPConnection | None = None
        self._answer: HTTPResponse | None = None
        self._started = time.perf_counter()

    def run(self, fields: dict[str, str], *, streamed: bool) -> Response:
        """Send, and read the answer, or only its head where it is to be streamed."""
        try:
            connection = self._connect()
            answer = self._answer = self._send(connection, fields)
            # An empty body (204) is read at once in any case: there is nothing to stream.
            if streamed and answer.length_remaining != 0:
                return self._response(answer, self._chunks(answer), self._close)
            self._stage = "body"
            body = answer.read(decode_content=True)
        except NETWORK_FAILURES as error:
            raise self._failed(error) from self._cause(error)
        except BaseException:
            self._drop()
            raise
        self._pool.give(connection)
        return self._response(answer, body)

    def _connect(self) -> HTTPConnection:
        found = self._connection = self._pool.take()
        if found is None:
            found = self._connection = self._pool.route.connection(self._limits.connect)
            found.connect()
        return found

    def _send(self, connection: HTTPConnection, fields: dict[str, str]) -> HTTPResponse:
        request, route = self._request, self._pool.route
        self._stage = "send"
        connection.timeout = self._limits.read
        try:  # noqa: SIM105 - suppress() costs a microsecond in every call
            connection.request(
                request.method,
                request.origin + request.target if route.forwarded else request.target,
                body=wire_body(request.body),
                headers=fields,
                preload_content=False,
            )
        except (BrokenPipeError, ConnectionResetError):
            # A server may answer and close before it has read everything (413, 400): that
            # answer says more than the broken connection. Without one, reading it fails.
            pass
        self._stage = "answer"
        return connection.getresponse()

    def _chunks(self, answer: HTTPResponse) -> Iterator[bytes]:
        self._stage = "body"
        try:
            yield from answer.stream(PIECE, decode_content=True)
        except NETWORK_FAILURES as error:
            raise self._failed(error) from self._cause(error)

    def _close(self) -> None:
        """Be done with a streamed answer, read to its end or not."""
        if self._answer is not None and self._answer.isclosed() and self._connection is not None:
            self._pool.give(self._connection)  # which takes no closed one, as after a failure
        else:
            self._drop()

    def _response(self, answer: HTTPResponse, body: Any, close: Any = None) -> Response:
        return Response(
            answer.status,
            Headers(answer.headers.items()),
            body,
            request=self._request,
            reason=answer.reason or "",
            elapsed=time.perf_counter() - self._started,
            close=close,
        )

    def _failed(self, error: Exception) -> Exception:
        self._drop()
        return network_error(
            error, self._request, self._stage, self._limits, self._pool.route.proxy
        )

    def _cause(self, error: Exception) -> Exception | None:
        # What a proxy's refusal drags along may quote what was sent to it.
        proxy = self._pool.route.proxy
        hidden = proxy is not None and proxy.has_credentials and self._stage == "connect"
        return None if hidden else error

    def _drop(self) -> None:
        # An answer that ends with its connection holds the socket on its own.
        if self._answer is not None:
            self._answer.close()
        if self._connection is not None:
            self._connection.close()


def _limits(timeout: Any, connect: Any, read: Any, otherwise: Limits) -> Limits:
    """The time limits: a specific one, else *timeout*, else those one level further out."""
    if timeout is not None:
        whole = _seconds("timeout", timeout)
        otherwise = Limits(whole, whole)
    return Limits(
        otherwise.connect if connect is None else _seconds("connect_timeout", connect),
        otherwise.read if read is None else _seconds("read_timeout", read),
    )


def _seconds(option: str, value: Any) -> float:
    # 0 means "for ever" in Guzzle and "at once" in Python's sockets: neither is what a caller of
    # a payment API can want, so it is refused instead of being guessed at.
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not 0 < value <= _LONGEST:
        raise RequestOptionError(
            f"{option} must be a number of seconds above 0 (at most {_LONGEST:.0f}), "
            f"not {value!r}; 0 is refused because it would mean 'for ever' or 'at once'",
            option=option,
        )
    return float(value)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise RequestOptionError(
            f"concurrency must be a whole number from 1 on, not {value!r}", option="concurrency"
        )
    return value
