"""Entries by the merchant's own numbers: a number stands for one content."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["Ledger"]

_T = TypeVar("_T")


class Ledger(Generic[_T]):
    """What was made under each number, and a digest of what was asked for.

    Of the content only a digest is kept, so that names and card numbers are nowhere. Content is
    compared decrypted: one name encrypts differently each time.
    """

    def __init__(self) -> None:
        self._entries: dict[str, tuple[str, _T]] = {}

    def get(self, number: str | None) -> _T | None:
        """What was made under a number."""
        found = self._entries.get(number) if isinstance(number, str) else None
        return found and found[1]

    def again(self, number: str, content: Any, conflict: Refusal) -> _T | None:
        """What was made before of the same request, ``None`` if the number is new.

        Args:
            number: The merchant's number.
            content: All that the request asks for, decrypted.
            conflict: Raised where the number was used with other content.

        Raises:
            Refusal: *conflict*.
        """
        found = self._entries.get(number)
        if found is None:
            return None
        if found[0] != _digest(content):
            raise conflict
        return found[1]

    def add(self, number: str, content: Any, entry: _T) -> _T:
        """Keep what was made under a number; returns it."""
        self._entries[number] = (_digest(content), entry)
        return entry

    def __iter__(self) -> Iterator[_T]:
        return iter([entry for _, entry in self._entries.values()])


def _digest(content: Any) -> str:
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
