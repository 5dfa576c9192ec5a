"""A call as it would be sent, without sending it."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING, NoReturn

from wechatpay_chain._display import masked, masked_sign, without_controls
from wechatpay_chain.exceptions import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from wechatpay_chain._protocols.protocol import Protocol
    from wechatpay_chain.message import Headers, Request
    from wechatpay_chain.typing import RequestOptions

__all__ = ["Capture", "Captured", "Preview", "captured"]

_SCHEME = "WECHATPAY"
_SIGNATURE = re.compile(r"""(signature\s*=\s*)("[^"]*"|'[^']*'|[^,\s]*)""", re.IGNORECASE)
# A gateway's credential has such a name.
_SECRET = re.compile(r"key|token|secret|passw|cookie|credential|sign|auth", re.IGNORECASE)
_NO_SECRET = ("wechatpay-serial", "idempotency-key")


class Captured(BaseException):
    """Ends a call without an answer: what catches errors or answers does not see it."""


class Capture:
    """A terminal handler that keeps the first request it is given, and sends nothing.

    Attributes:
        request: That request, or ``None``.
    """

    def __init__(self) -> None:
        self.request: Request | None = None

    def __call__(self, request: Request, _options: RequestOptions, /) -> NoReturn:
        """Keep *request*, and end the call past every middleware.

        Raises:
            Captured: Always.
        """
        if self.request is None:
            self.request = request
        raise Captured


def captured(run: Callable[[Capture], object], protocol: Protocol) -> Preview:
    """What *run* would have sent.

    Args:
        run: Sends a request through a stack whose terminal handler it is given.
        protocol: What the request speaks.

    Raises:
        ConfigurationError: A middleware answers by itself: nothing would be sent.
    """
    capture = Capture()
    try:
        run(capture)
    except Captured:
        pass
    except Exception:
        # A middleware that catches everything, or runs its handler in a thread, makes an error of
        # its own of what carries the request out.
        if capture.request is None:
            raise
    if capture.request is None:
        raise ConfigurationError(
            "there is nothing to preview: a middleware answers this call by itself"
        )
    return Preview(capture.request, protocol)


class Preview:
    """What a call would send: looked at, not sent.

    ``nonce_str``, timestamp and signature are made anew for every request, so the call itself will
    have others. Signatures are shown as ``***``.

    Attributes:
        method: In upper case.
        url: The whole address.
        target: The request-target: path and query as they are signed.
        headers: The header fields; in ``Authorization`` the signature is masked.
        body: The body's bytes.
        signed_text: The text the signature covers, or ``None`` where the request is not signed by
            the platform's rule. For APIv2 ``***`` stands for the secret at its end.
    """

    __slots__ = ("body", "headers", "method", "signed_text", "target", "url")

    def __init__(self, request: Request, protocol: Protocol) -> None:
        self.method = request.method
        self.target = masked_sign(request.target)
        self.url = request.origin + self.target
        self.headers = _fields(request.headers)
        self.body = protocol.masked_body(request)
        self.signed_text = protocol.signed_text(request)

    @property
    def curl(self) -> str:
        """The call as a command line for a shell; its masked signature makes it useless to send."""
        fields = [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in self.headers.items()]
        parts = [f"curl -X {self.method} {shlex.quote(self.url)}", *fields]
        if self.body:
            text = _text(self.body)
            raw = text is not None and f"--data-raw {shlex.quote(without_controls(text))}"
            parts.append(raw or "--data-binary @body")
        return " \\\n  ".join(parts)

    def __str__(self) -> str:
        fields = [f"{name}: {value}" for name, value in self.headers.items()]
        head = "\n".join([f"{self.method} {self.url}", *fields])
        body = [_shown(self.body)] if self.body else []
        signed = [f"Signed:\n{self.signed_text}"] if self.signed_text else ["Not signed."]
        return without_controls("\n\n".join([head, *body, *signed, self.curl]))

    __repr__ = __str__


def _fields(headers: Headers) -> dict[str, str]:
    """As :meth:`Headers.masked`, but with what in ``Authorization`` is no secret left readable."""
    shown = headers.masked()
    for name, value in headers.items():
        if name.lower() == "authorization" and value.startswith(_SCHEME):
            shown[name] = masked(_SIGNATURE.sub(r'\1"***"', value))
        elif _SECRET.search(name) and name.lower() not in _NO_SECRET:
            shown[name] = "***"
    return shown


def _text(body: bytes) -> str | None:
    try:
        return body.decode()
    except UnicodeDecodeError:
        return None


def _shown(body: bytes) -> str:
    text = _text(body)
    return f"({len(body)} bytes, not text)" if text is None else text
