"""A notification as a web framework passes it on: its header fields and its body as received."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wechatpay_chain._codec import decode_json
from wechatpay_chain.notifications._answers import DuplicateHeaderError, NotificationInputError

__all__ = ["REQUEST_ID", "read_body", "read_fields", "tampering_hint"]

REQUEST_ID = "Request-ID"


_NAMES = (
    "Wechatpay-Timestamp",
    "Wechatpay-Nonce",
    "Wechatpay-Serial",
    "Wechatpay-Signature",
    REQUEST_ID,
)


_WANTED = {name.lower(): name for name in _NAMES}


_CGI_PREFIX = "HTTP_"  # RFC 3875, section 4.1.18, and so WSGI's environ (PEP 3333)


def read_fields(headers: object) -> dict[str, str]:
    """Extract from *headers* what a notification is verified with, and its ``Request-ID``.

    Args:
        headers: One of: a mapping with names in any case and with text, bytes or lists of them
            as values; the header objects of Flask, Django, Starlette, aiohttp, ``requests`` and
            ``http.server``; Django's ``request.META`` or another WSGI environ; an ASGI scope;
            pairs of names and values.

    Returns:
        Values by documented name; only those that are present.

    Raises:
        DuplicateHeaderError: One of them has two values.
        NotificationInputError: *headers* is something else.
    """
    found: dict[str, str] = {}
    for name, value in _pairs(headers):
        wanted = _WANTED.get(_folded(name), "")
        for text in _texts(wanted, value) if wanted else ():
            if found.setdefault(wanted, text) != text and wanted != REQUEST_ID:
                raise DuplicateHeaderError(
                    f"the notification has two different {wanted} headers: it is not from WeChat "
                    "Pay, or a proxy adds headers; nothing in it may be trusted"
                )
    return found


def _pairs(headers: object) -> Iterator[tuple[object, object]]:
    for pair in _listed(headers):
        if not isinstance(pair, (tuple, list)) or len(pair) != 2:  # noqa: PLR2004
            raise _unusable(headers)
        yield pair[0], pair[1]


def _listed(headers: object) -> Iterable[object]:
    fields = _scope_fields(headers)
    items = getattr(fields, "items", None)
    # Not every header object is a Mapping, and some of those that are not repeat names.
    if callable(items) and not isinstance(fields, type):
        fields = items()
    if not isinstance(fields, Iterable) or isinstance(fields, (str, bytes)):
        raise _unusable(headers)
    return fields


def _scope_fields(headers: object) -> Any:
    """The pairs in an ASGI scope; *headers* itself if it is not a scope."""
    if isinstance(headers, Mapping) and isinstance(headers.get("type"), str):
        pairs = headers.get("headers")
        if isinstance(pairs, Iterable) and not isinstance(pairs, (str, bytes)):
            return pairs
    return headers


def _folded(name: object) -> str:
    if isinstance(name, bytes):
        name = name.decode("latin-1")
    if not isinstance(name, str):
        return ""
    return name.removeprefix(_CGI_PREFIX).replace("_", "-").lower()


def _texts(name: str, value: object) -> list[str]:
    values = value if isinstance(value, (list, tuple)) else [value]
    return [_header_text(name, one) for one in values if one is not None]


def _header_text(name: str, value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, str):
        return value
    raise NotificationInputError(
        f"headers: {name} has a value of type {type(value).__name__}; expected text as it was "
        "received"
    )


def _unusable(headers: object) -> NotificationInputError:
    kind = type(headers).__name__
    if hasattr(headers, "headers"):
        return NotificationInputError(
            f"headers: pass the attribute headers of this {kind}, not the whole object"
        )
    return NotificationInputError(
        f"headers: expected the headers as the framework has them, not {kind}: request.headers, "
        "Django's request.META, a WSGI environ, an ASGI scope, a mapping or pairs of name and value"
    )


_ADVICE = (
    "pass the raw bytes as received, because the signature is over them: request.get_data() in "
    "Flask, request.body in Django, await request.body() in FastAPI, await request.read() in "
    "aiohttp"
)


# A notification has some 1 to 3 kB; a hint is not worth reading more of an unproved body.
_LONGEST_LOOKED_AT = 65_536


_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)


_BLANK = re.compile(rb"[ \t\r\n]")


# Escapes within ASCII prove nothing: control characters need them, and protocol buffers, which can
# also write JSON, escape "<" and ">".
_ESCAPED_LETTER = re.compile(rb"\\u(?!00[0-7])[0-9A-Fa-f]{4}")


_FIRST = "id"


def read_body(body: object) -> bytes:
    """The bytes of *body*.

    Args:
        body: Bytes, or their text in UTF-8.

    Raises:
        NotificationInputError: It is something else, such as parsed JSON.
    """
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    if isinstance(body, str):
        try:
            return body.encode()
        except UnicodeEncodeError:
            pass
        raise NotificationInputError(f"body: this text cannot be encoded as UTF-8; {_ADVICE}")
    raise NotificationInputError(f"body: got {type(body).__name__}; {_ADVICE}")


def tampering_hint(raw: bytes) -> str:
    """What shows that *raw* is not what WeChat Pay sent; empty if nothing does.

    WeChat Pay writes compact JSON in UTF-8 that begins with ``id``. Frameworks that parse a body
    and programs that serialize it again leave other traces. Nothing of the body is repeated.
    """
    if not raw:
        return "the body is empty: it was read already, or not at all"
    if len(raw) > _LONGEST_LOOKED_AT:
        return ""
    if raw.startswith((b"{'", b'b"{', b"b'{")):
        return "the body is the text of a Python object"
    try:
        document = decode_json(raw)
    except ValueError:
        return ""
    return _rewritten(raw, document) if isinstance(document, dict) else ""


def _rewritten(raw: bytes, document: dict[str, object]) -> str:
    traces = []
    if _BLANK.search(_STRING.sub(b"", raw)):
        traces.append("white space between its parts")
    if _ESCAPED_LETTER.search(raw):
        traces.append("letters as \\u escapes")
    if _FIRST in document and next(iter(document)) != _FIRST:
        traces.append("its names in another order")
    if not traces:
        return ""
    return f"the body was parsed and serialized again: it has {', '.join(traces)}"
