"""Whether an answer can be written to the wire at all.

Rule: a status has three digits, a field's name is a token, its value has no control characters
(RFC 9110, sections 5.1, 5.5 and 15).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["require_sendable", "require_status"]

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_STATUSES = range(100, 600)


def require_status(status: object) -> None:
    """See that *status* is a whole number from 100 to 599.

    Raises:
        ValueError: It is not.
    """
    if not isinstance(status, int) or isinstance(status, bool) or status not in _STATUSES:
        raise ValueError(f"status must be a whole number from 100 to 599, not {status!r}")


def require_sendable(status: object, headers: Iterable[tuple[object, object]]) -> None:
    """See that an answer's head can be sent.

    Args:
        status: The HTTP status.
        headers: Names and values of the header fields.

    Raises:
        ValueError: A status, a name or a value cannot be sent; values are never quoted.
    """
    require_status(status)
    for name, value in headers:
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ValueError(f"{name!r} is not a valid header name")
        if not isinstance(value, str) or not _VALUE.fullmatch(value):
            raise ValueError(
                f"header {name}: the value must be text in Latin-1 without control characters"
            )
