"""A request as urllib3 takes it: header fields that can be written, the body in pieces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from urllib3.util import SKIP_HEADER

from wechatpay_chain.exceptions import RequestOptionError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wechatpay_chain.message import Request

__all__ = ["PIECE", "wire_body", "wire_fields"]

PIECE = 65536
"""Bytes that are written, or read, at a time."""

_REQUEST_LINE = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+ /[!-~]*").fullmatch
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
_NO_NAME = re.compile(r"[^!#$%&'*+.^_`|~0-9A-Za-z-]").search
_UNSENDABLE = re.compile("[\r\n\0\u0100-\U0010ffff]").search


def wire_fields(request: Request, added: Mapping[str, str]) -> dict[str, str]:
    """The header fields to send, checked, as urllib3 takes them.

    Args:
        request: What is sent.
        added: Fields that the way to the server needs.

    Raises:
        RequestOptionError: A field or the request line cannot be written as HTTP. The text has
            the field's name, never its value.
    """
    headers = request.headers
    fields = dict(headers.items())
    if not _ordinary(request, fields):
        _refuse_unsendable(request)
    if "accept-encoding" not in headers:
        fields["Accept-Encoding"] = SKIP_HEADER  # urllib3 would send "identity"
    if len(request.body) > PIECE and "content-length" not in headers:
        fields["Content-Length"] = str(len(request.body))
    if added:
        fields.update(added)
    return fields


def _ordinary(request: Request, fields: dict[str, str]) -> bool:
    """Whether nothing needs a closer look: all fields at once, as this runs for every call."""
    try:
        names, values = "".join(fields).lower(), "".join(fields.values())
    except TypeError:  # a value that is not text
        return False
    written = values.isascii() and not ("\r" in values or "\n" in values or "\0" in values)
    framing = "-length" in names or "transfer-" in names
    named = "" not in fields and not _NO_NAME(names)
    line = _REQUEST_LINE(f"{request.method} {request.target}")
    return written and named and not framing and line is not None


def _refuse_unsendable(request: Request) -> None:
    """Refuse what cannot be written into an HTTP head; of a value, only its field's name."""
    if not _REQUEST_LINE(f"{request.method} {request.target}"):
        raise RequestOptionError(
            "the method must be an HTTP token, and the request-target start with '/' and be "
            "percent-encoded ASCII"
        )
    for name, value in request.headers.items():
        if problem := _problem(name, value, len(request.body)):
            raise RequestOptionError(f"headers: {name!r} {problem}", option="headers")


def _problem(name: str, value: Any, length: int) -> str:
    if not _NAME(name):
        return "is not a header name"
    if not isinstance(value, str):
        return f"takes text, not {type(value).__name__}"
    if _UNSENDABLE(value):
        return "has a line break, a NUL or a character outside ISO-8859-1 in its value"
    if name.lower() == "transfer-encoding":
        return "cannot be given: the body is sent whole, with its Content-Length"
    if name.lower() == "content-length" and value != str(length):
        return "does not state the length of the body; leave it out"
    return ""


def wire_body(body: bytes) -> Any:
    """The body as urllib3 takes it."""
    # One sendall() of everything would have to be done within read_timeout: an upload of 20 MB
    # over a slow line is not. In pieces, the limit is for each of them.
    if len(body) <= PIECE:
        return body or None  # None: no Content-Length on GET and DELETE, 0 on the others
    view = memoryview(body)
    return (view[start : start + PIECE] for start in range(0, len(body), PIECE))
