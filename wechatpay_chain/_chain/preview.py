"""A call as it would be sent, without sending it."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING, NoReturn

from wechatpay_chain._display import masked, masked_sign, without_controls
from wechatpay_chain.formatter import Formatter

if TYPE_CHECKING:
    from wechatpay_chain.message import Headers, Request
    from wechatpay_chain.typing import RequestOptions

__all__ = ["Capture", "Captured", "Preview"]

_PARAMETER = re.compile(r'(\w+)="([^"]*)"')
_SCHEME = "WECHATPAY"
_SIGNATURE = re.compile(r"""(signature\s*=\s*)("[^"]*"|'[^']*'|[^,\s]*)""", re.IGNORECASE)
# A gateway's credential has such a name.
_SECRET = re.compile(r"key|token|secret|passw|cookie|credential|sign|auth", re.IGNORECASE)
_APIV2 = "v2/"
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

    def __init__(self, request: Request) -> None:
        self.method = request.method
        self.target = masked_sign(request.target)
        self.url = request.origin + self.target
        self.headers = _fields(request.headers)
        self.body = _masked_body(request)
        self.signed_text = _signed_text(request)

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


def _masked_body(request: Request) -> bytes:
    if not request.path.startswith(_APIV2):
        return request.body
    # Latin-1 keeps every byte of the files beside it.
    return masked_sign(request.body.decode("latin-1")).encode("latin-1")


def _signed_text(request: Request) -> str | None:
    if request.path.startswith(_APIV2):
        from wechatpay_chain._protocols.v2.data import signed_text  # for APIv2 only

        return signed_text(request)
    authorization = request.headers.get("Authorization", "")
    given = dict(_PARAMETER.findall(authorization))
    if not authorization.startswith(_SCHEME) or not {"timestamp", "nonce_str"} <= given.keys():
        return None
    body = _text(request.signed_body)
    if body is None:
        return None
    return Formatter.request(
        request.method, request.target, given["timestamp"], given["nonce_str"], body
    )


def _text(body: bytes) -> str | None:
    try:
        return body.decode()
    except UnicodeDecodeError:
        return None


def _shown(body: bytes) -> str:
    text = _text(body)
    return f"({len(body)} bytes, not text)" if text is None else text
