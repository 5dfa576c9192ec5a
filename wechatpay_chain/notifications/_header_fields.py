"""The header fields of a notification, from whatever a web framework keeps them in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wechatpay_chain.notifications._errors import DuplicateHeaderError, NotificationInputError

__all__ = ["REQUEST_ID", "read_fields"]

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
    """What a notification is verified with, and its ``Request-ID``, out of *headers*.

    Args:
        headers: Any of: a mapping, in any case, its values text, bytes or lists of them; the
            header objects of Flask, Django, Starlette, aiohttp, ``requests`` and
            ``http.server``; Django's ``request.META`` or another WSGI environ; an ASGI scope;
            pairs of names and values.

    Returns:
        Values by documented name; only those that are there.

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
                    f"the notification has two different {wanted} headers: not a message of "
                    "WeChat Pay, or of a proxy that adds headers; nothing of it may be trusted"
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
    # Not every header object is a Mapping, and of those that are not some repeat their names.
    if callable(items) and not isinstance(fields, type):
        fields = items()
    if not isinstance(fields, Iterable) or isinstance(fields, (str, bytes)):
        raise _unusable(headers)
    return fields


def _scope_fields(headers: object) -> Any:
    """The pairs in an ASGI scope; *headers* itself where it is none."""
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
    return [_text(name, one) for one in values if one is not None]


def _text(name: str, value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if isinstance(value, str):
        return value
    raise NotificationInputError(
        f"headers: {name} has a value of type {type(value).__name__}; text as it was received is "
        "wanted"
    )


def _unusable(headers: object) -> NotificationInputError:
    kind = type(headers).__name__
    if hasattr(headers, "headers"):
        return NotificationInputError(
            f"headers: give the headers of this {kind}, its attribute headers, not all of it"
        )
    return NotificationInputError(
        f"headers: {kind} is given; the headers as the framework has them are wanted: "
        "request.headers, Django's request.META, a WSGI environ, an ASGI scope, a mapping or "
        "pairs of name and value"
    )
