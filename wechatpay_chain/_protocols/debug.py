"""What ``debug`` writes: each exchange as it stood on the wire, credentials masked."""

from __future__ import annotations

import codecs
import contextlib
import io
from typing import IO, TYPE_CHECKING

from wechatpay_chain._display import masked_sign, without_controls
from wechatpay_chain.exceptions import RequestOptionError

if TYPE_CHECKING:
    from wechatpay_chain.message import Headers, Request, Response

__all__ = ["check_debug", "request_text", "response_text", "write"]

_SHOWN = 2048


def check_debug(debug: object) -> None:
    """Refuse what cannot be written to, before anything is sent.

    Raises:
        RequestOptionError: It is neither a boolean nor a text file.
    """
    file = getattr(debug, "file", debug)  # a temporary file wraps the one that knows its kind
    binary = isinstance(file, io.IOBase) and not isinstance(file, io.TextIOBase)
    if not isinstance(debug, bool) and (binary or not callable(getattr(debug, "write", None))):
        raise RequestOptionError(
            "debug takes True, False or a text file open for writing, "
            f"not {'a binary file' if binary else type(debug).__name__}",
            option="debug",
        )


def write(out: IO[str] | None, text: str) -> None:
    """Write *text* to *out*, if that can be done at all."""
    # A terminal that is gone, or a writer that is broken, must not cost the answer of a payment.
    if out is None:
        return
    with contextlib.suppress(Exception):
        try:
            out.write(text)
        except UnicodeEncodeError:
            out.write(text.encode("ascii", "backslashreplace").decode())


def request_text(request: Request) -> str:
    """A request as it goes out."""
    return (
        f"> {request.method} {masked_sign(request.target)} ({request.origin})\n"
        f"{_fields('>', request.headers)}{_body('>', request.body)}"
    )


def response_text(response: Response) -> str:
    """An answer as it came."""
    body = "< (streamed)\n" if response.streamed else _body("<", response.content)
    status = f"{response.status_code} {_on_one_line(response.reason)}".strip()
    return f"< {status} ({response.elapsed * 1000:.0f} ms)\n{_fields('<', response.headers)}{body}"


def _fields(mark: str, headers: Headers) -> str:
    fields = headers.masked().items()
    return "".join(f"{mark} {_on_one_line(f'{name}: {value}')}\n" for name, value in fields)


def _on_one_line(text: str) -> str:
    return without_controls(text).replace("\n", "\\n")


def _body(mark: str, body: bytes) -> str:
    if not body:
        return ""
    try:
        # A character may be cut at the end of what is shown.
        decoder = codecs.getincrementaldecoder("utf-8")()
        text = decoder.decode(body[:_SHOWN], final=len(body) <= _SHOWN)
    except UnicodeDecodeError:
        return f"{mark} ({len(body)} bytes, not text)\n"
    shown = without_controls(masked_sign(text))
    lines = [mark, *(f"{mark} {line}" for line in shown.split("\n"))]
    if len(body) > _SHOWN:
        lines.append(f"{mark} (… {len(body)} bytes in all)")
    return "".join(f"{line.rstrip()}\n" for line in lines)
