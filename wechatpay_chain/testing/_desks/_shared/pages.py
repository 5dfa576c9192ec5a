"""Lists in pages, with tokens for the next one."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from wechatpay_chain.testing._desks._shared.asked import wrong

__all__ = ["LAST_BEFORE", "page"]

LAST_BEFORE = 12325
"""The number of the last item before the first one of a desk.

A page token is the number of the last item of the page before, so that the documentation's example
token, MTIzMjUK, which says 12325, asks for all of a desk's.
"""

_PAGE_SIZE = 20
_LARGEST_PAGE = 50  # https://pay.weixin.qq.com/doc/brand/4016427459


class _Numbered(Protocol):
    """An item with its place in the order of things."""

    @property
    def number(self) -> int: ...


_T = TypeVar("_T", bound=_Numbered)


def page(items: Sequence[_T], query: Mapping[str, str]) -> tuple[list[_T], dict[str, str]]:
    """One page of *items*, which are in the order of their numbers.

    Args:
        items: All that fits the query.
        query: ``page_size`` (20 unless given, at most 50) and ``page_token`` count.

    Returns:
        The page, and ``next_page_token`` where there is more.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: one of both cannot be used.
    """
    size, after = _page_size(query), _after(query)
    ahead = [item for item in items if item.number > after]
    more = {"next_page_token": _token(ahead[size - 1].number)} if len(ahead) > size else {}
    return ahead[:size], more


def _page_size(query: Mapping[str, str]) -> int:
    text = query.get("page_size", str(_PAGE_SIZE))
    if not (text.isascii() and text.isdigit() and 0 < int(text[:9]) <= _LARGEST_PAGE):
        raise wrong("page_size", f"must be a whole number from 1 to {_LARGEST_PAGE}", "query")
    return int(text)


def _token(number: int) -> str:
    return base64.b64encode(b"%d\n" % number).decode()


def _after(query: Mapping[str, str]) -> int:
    token = query.get("page_token")
    if token is None:
        return LAST_BEFORE
    try:
        return int(base64.b64decode(token, validate=True))
    except (binascii.Error, ValueError):
        raise wrong("page_token", "was not issued by the platform", "query") from None
