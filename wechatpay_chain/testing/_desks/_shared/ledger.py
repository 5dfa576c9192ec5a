"""Entries by the merchant's own numbers: a number stands for one content, and is used once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from typing import Any, Generic, TypeVar

from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["Ledger", "Once"]

_T = TypeVar("_T")
_OTHER_CONTENT = 268578927


class Ledger(Generic[_T]):
    """The entry under each number, with a digest of the request that made it.

    Of the content only a digest is kept, so that names and card numbers are nowhere. Content is
    compared decrypted: one name encrypts differently each time.
    """

    def __init__(self) -> None:
        self._entries: dict[str, tuple[str, _T]] = {}

    def get(self, number: str | None) -> _T | None:
        """Return the entry under a number."""
        found = self._entries.get(number) if isinstance(number, str) else None
        return found and found[1]

    def again(self, number: str, content: Any, conflict: Refusal) -> _T | None:
        """Return the entry that the same request made before, or ``None`` for a new number.

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
        """Keep an entry under a number, and return it."""
        self._entries[number] = (_digest(content), entry)
        return entry

    def __iter__(self) -> Iterator[_T]:
        return iter([entry for _, entry in self._entries.values()])


class Once:
    """Remembers the results of requests by their numbers.

    The same number with the same content gives the first result again; with other content it is
    refused. A request that is refused has not used its number.
    Source: https://github.com/wechatpay-apiv3/wechatpay-skills, product coupons: ALREADY_EXISTS in
    the list of interfaces, number 268578927 in the list of errors.
    """

    def __init__(self) -> None:
        self._done: Ledger[tuple[Any]] = Ledger()

    def do(self, key: tuple[str, ...], content: object, act: Callable[[], _T]) -> _T:
        """Return what *act* returns, or returned when the number was first used.

        Args:
            key: The operation, whose number it is, and the number.
            content: All that the request asks for.
            act: Does it.

        Raises:
            Refusal: 400 ``ALREADY_EXISTS``: the number was used with other content.
        """
        message = f"the number {key[-1]} was used with other parameters"
        conflict = Refusal(400, "ALREADY_EXISTS", message, number=_OTHER_CONTENT)
        name = "\n".join(key)
        done = self._done.again(name, content, conflict)
        if done is None:
            done = self._done.add(name, content, (act(),))
        result: _T = done[0]
        return result


def _digest(content: Any) -> str:
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
