"""The endpoints whose answers carry no signature, each with the reason.

Requests to them are signed like any other; the answer cannot be verified, so its ``verified`` is
``False`` and ``unverified_reason`` says why. Nothing else is exempt.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

__all__ = ["UNSIGNED", "Unsigned", "is_statement", "unsigned_reason"]


class Unsigned(NamedTuple):
    """One row: the endpoint, and why its answer has no signature."""

    method: str
    path: str
    """A template without its variables' names: ``{}`` stands for one segment."""
    reason: str


_BILL = "a file by a short-lived link; compare it with hash_value of the answer that gave the link"
_IMAGE = "an image of a complaint, delivered without a signature"
_RECEIPT = "a receipt by a short-lived link, delivered without a signature"

# Sources: the PHP SDK exempts the first two; the documented calls of the others switch its
# verification off; the overseas endpoint behaves like the domestic one (axios plugin's list).
UNSIGNED = (
    Unsigned("GET", "v3/billdownload/file", _BILL),
    Unsigned("GET", "v3/merchant-service/images/{}", _IMAGE),
    Unsigned("GET", "v3/global/merchant-service/images/{}", _IMAGE),
    Unsigned("GET", "v3/transferdownload/elecvoucherfile", _RECEIPT),
    Unsigned("GET", "v3/transferdownload/signfile", _RECEIPT),
)

_STATEMENTS = frozenset({"v3/statements", "v3/global/statements"})

# A whole download address carries the overseas folder in its path.
_FOLDERS = re.compile(r"^(?:hk|global)/")


def _pattern(row: Unsigned) -> re.Pattern[str]:
    return re.compile("/".join("[^/]+" if s == "{}" else re.escape(s) for s in row.path.split("/")))


_PATTERNS = tuple((row.method, _pattern(row), row.reason) for row in UNSIGNED)


@lru_cache(maxsize=256)
def unsigned_reason(method: str, path: str) -> str | None:
    """Why the answer to a request is unsigned, or ``None`` if it must be signed.

    Args:
        method: The request's, in upper case.
        path: Its path without query and ``base_uri``.
    """
    path = _FOLDERS.sub("", path)
    for known, pattern, reason in _PATTERNS:
        if known == method and pattern.fullmatch(path):
            return reason
    return None


@lru_cache(maxsize=256)
def is_statement(method: str, path: str) -> bool:
    """Whether the answer is a statement, signed over a digest header and not its body.

    Args:
        method: As above.
        path: As above.
    """
    return method == "GET" and _FOLDERS.sub("", path) in _STATEMENTS
