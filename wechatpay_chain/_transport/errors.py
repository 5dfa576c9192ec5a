"""Network errors: from urllib3's and Python's exceptions to this library's."""

from __future__ import annotations

import re
import socket
import ssl
from http.client import (
    BadStatusLine,
    HTTPException,
    IncompleteRead,
    LineTooLong,
    RemoteDisconnected,
)
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from urllib3 import exceptions as urllib3_errors

from wechatpay_chain.exceptions import (
    ConnectError,
    ConnectTimeoutError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
    RequestTimeoutError,
    TLSError,
    TransportError,
)

if TYPE_CHECKING:
    from wechatpay_chain._transport.connections import Proxy
    from wechatpay_chain.message import Request

__all__ = ["NETWORK_FAILURES", "Limits", "RefusedAnswer", "Stage", "network_error"]

Stage: TypeAlias = Literal["connect", "send", "answer", "body"]
"""How far an exchange got. Up to the end of ``connect`` no byte of the request was sent."""

# ValueError: host names that cannot be encoded (UnicodeError).
NETWORK_FAILURES = (urllib3_errors.HTTPError, HTTPException, OSError, ValueError)


class RefusedAnswer(HTTPException):
    """An answer that this library does not accept; the message says what is wrong with it."""


class Limits(NamedTuple):
    """The time limits of one call, in seconds."""

    connect: float
    read: float


# The first match wins: from the most specific class to the most general.
_KINDS: tuple[tuple[tuple[type[Exception], ...], type[TransportError]], ...] = (
    (
        (
            urllib3_errors.ProxyError,
            urllib3_errors.ProxySchemeUnknown,
            urllib3_errors.ProxySchemeUnsupported,
        ),
        ProxyError,
    ),
    ((urllib3_errors.NewConnectionError, urllib3_errors.LocationValueError), ConnectError),
    ((urllib3_errors.ConnectTimeoutError,), ConnectTimeoutError),
    ((urllib3_errors.ReadTimeoutError,), ReadTimeoutError),
    ((urllib3_errors.TimeoutError,), RequestTimeoutError),
    ((urllib3_errors.SSLError, ssl.SSLError), TLSError),
    (
        (
            urllib3_errors.ProtocolError,
            urllib3_errors.DecodeError,
            urllib3_errors.InvalidHeader,
            urllib3_errors.HeaderParsingError,
            urllib3_errors.BodyNotHttplibCompatible,
            urllib3_errors.ResponseError,
            HTTPException,
        ),
        ProtocolError,
    ),
    ((urllib3_errors.HTTPError,), TransportError),
)
_TIMEOUTS: dict[Stage, type[TransportError]] = {
    "connect": ConnectTimeoutError,
    "send": RequestTimeoutError,
    "answer": ReadTimeoutError,
    "body": ReadTimeoutError,
}
_DETAIL_LENGTH = 200


def network_error(
    error: Exception, request: Request, stage: Stage, limits: Limits, proxy: Proxy | None
) -> TransportError:
    """Make the error to raise for *error*.

    Args:
        error: The exception from urllib3 or Python.
        request: The request; its query string is left out of the message, as it may hold
            personal data.
        stage: How far the exchange got.
        limits: The time limits that were set.
        proxy: The proxy used; only its address is shown.
    """
    error = _without_retries(error)
    kind = _kind(error, stage)
    if proxy is not None and stage == "connect" and kind in (ConnectError, ProtocolError):
        kind = ProxyError
    sent = stage != "connect"
    host, path = request.origin.partition("://")[2], request.target.partition("?")[0]
    text = (
        f"{request.method} {host}{path}: {_what(kind, error, stage, limits)}"
        f"{f' (through the proxy {proxy!r})' if proxy else ''}; {_advice(request, kind, sent)}"
    )
    return kind(text, request=request, sent=sent)


def _without_retries(error: Exception) -> Exception:
    while isinstance(error, urllib3_errors.MaxRetryError) and error.reason is not None:
        error = error.reason
    return error


def _kind(error: Exception, stage: Stage) -> type[TransportError]:
    for classes, kind in _KINDS:
        if isinstance(error, classes):
            return kind
    if isinstance(error, TimeoutError):
        return _TIMEOUTS[stage]
    if stage == "connect":
        return ConnectError
    if stage == "send" and not isinstance(error, OSError):
        return TransportError
    return ProtocolError


def _what(kind: type[TransportError], error: Exception, stage: Stage, limits: Limits) -> str:
    if kind is ConnectTimeoutError:
        return f"no connection within connect_timeout={limits.connect:g} s"
    if kind is ReadTimeoutError:
        due = "the answer's body did not go on" if stage == "body" else "no answer"
        return f"{due} within read_timeout={limits.read:g} s"
    if kind is RequestTimeoutError:
        return f"the server did not take the request within read_timeout={limits.read:g} s"
    started = {
        ConnectError: "no connection",
        ProxyError: "the proxy failed",
        TLSError: "TLS failed",
        ProtocolError: "no complete answer",
    }
    return f"{started.get(kind, 'no answer')}: {_detail(error)}"


def _advice(request: Request, kind: type[TransportError], sent: bool) -> str:  # noqa: FBT001
    if sent and request.method not in {"GET", "HEAD"}:
        return "the outcome is unknown: query the order by its number before sending again"
    if sent:
        return "it only reads, so it can be sent again"
    checks = {
        ProxyError: "check proxy= and the network",
        TLSError: "check base_uri and this machine's clock; where the network inspects TLS or the "
        "CA is private, name the CA's file with verify=",
        ConnectTimeoutError: "check the network, or raise connect_timeout=",
    }
    return f"nothing was sent; {checks.get(kind, 'check the network and base_uri')}"


def _detail(error: BaseException) -> str:
    """What happened, from the innermost of the chained exceptions that says so."""
    links = [error]
    while inner := _inner(links[-1]):
        links.append(inner)
    return next(filter(None, map(_said, reversed(links))), type(links[-1]).__name__)


def _inner(error: BaseException) -> BaseException | None:
    return error.__cause__ or next(
        (item for item in error.args if isinstance(item, BaseException)), None
    )


def _said(error: BaseException) -> str:
    """The text of one exception, without anything that the server or the user wrote at length."""
    for kind, text in _TEXTS:
        if isinstance(error, kind):
            return text
    if isinstance(error, ssl.SSLCertVerificationError):
        reason = getattr(error, "verify_message", "").rstrip(".") or "no reason given"
        return f"the certificate is not trusted ({_line(reason)})"
    if isinstance(error, ssl.SSLError):
        return _line(getattr(error, "reason", None) or "the connection broke off")
    if isinstance(error, RefusedAnswer):
        return str(error)
    return _system_text(error) if isinstance(error, OSError) else ""


def _system_text(error: OSError) -> str:
    if type(error) is not OSError or error.strerror:
        return _line(error.strerror or str(error))
    # http.client's text for a refused CONNECT, up to the reason phrase: that is the proxy's, and
    # may echo the request with the password in it.
    refused = _REFUSED_TUNNEL(str(error))
    return f"it answered {refused[1]}" if refused else ""


_REFUSED_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})\b").match
_TEXTS: tuple[tuple[type[Exception], str], ...] = (
    (RemoteDisconnected, "the server closed the connection without an answer"),
    (BadStatusLine, "what came is not HTTP"),
    (IncompleteRead, "it broke off before its end"),
    (LineTooLong, "its head is too large"),
    (socket.gaierror, "the host name does not resolve"),
    (UnicodeError, "the host name is malformed"),
    (urllib3_errors.LocationValueError, "the host name is malformed"),
    (urllib3_errors.DecodeError, "the body is not what its Content-Encoding says"),
    (urllib3_errors.InvalidHeader, "its Content-Length contradicts itself"),
    (urllib3_errors.ProtocolError, "it broke off before its end"),
)


def _line(text: str) -> str:
    return " ".join(text.split())[:_DETAIL_LENGTH]
