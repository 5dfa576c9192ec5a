"""Queries and forms as text, by the rules of PHP's ``http_build_query``.

The PHP manual's page on that function, and Guzzle's options ``query`` (RFC 3986 encoding) and
``form_params`` (RFC 1738), say what is wanted; the WeChat Pay SDKs that users come from behave so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from math import isfinite
from typing import Any, NamedTuple
from urllib.parse import quote, quote_plus

from wechatpay_chain._scalar import scalar_text
from wechatpay_chain.exceptions._local import EncodingError

__all__ = ["encode_form", "encode_query"]

_NOT_IN_QUERY = re.compile(r"(?:[^A-Za-z0-9._~!$&'()*+,;=:@/?%-]|%(?![0-9A-Fa-f]{2}))+")
_DEEPEST = 64


def encode_query(query: str | Mapping[Any, Any]) -> str:
    """Encode the option ``query``.

    Args:
        query: Ready text, in which only what may not stand in a query is encoded and a leading
            ``?`` is dropped; or a mapping: ``True`` becomes ``1`` and ``False`` ``0``, ``None``
            and empty collections are left out, ``{"a": [1]}`` becomes ``a%5B0%5D=1`` and
            ``{"a": {"b": 1}}`` ``a%5Bb%5D=1``; a blank becomes ``%20``.

    Returns:
        The query without its question mark; ASCII.

    Raises:
        EncodingError: A value or key is of another kind; names where it stands.
    """
    if not isinstance(query, str):
        return _Encoder("query", _percent_encoded).encode(query)
    try:
        text = str.__str__(query).removeprefix("?")
        return _NOT_IN_QUERY.sub(lambda found: quote(found[0], safe=""), text)
    except UnicodeEncodeError:
        raise _refused("query", "half a surrogate pair is no text") from None


def encode_form(params: Mapping[Any, Any]) -> str:
    """Encode the option ``form_params``: as :func:`encode_query` does, but a blank becomes ``+``.

    Args:
        params: Values by name.

    Returns:
        The body, ASCII text of type ``application/x-www-form-urlencoded``.

    Raises:
        EncodingError: A value or key is of another kind; names where it stands.
    """
    return _Encoder("form_params", _form_encoded).encode(params)


def _percent_encoded(text: str) -> str:
    return quote(text, safe="")


def _form_encoded(text: str) -> str:
    # PHP's urlencode predates RFC 3986 and encodes the tilde.
    return quote_plus(text, safe="").replace("~", "%7E")


class _Encoder(NamedTuple):
    option: str
    encoded: Callable[[str], str]

    def encode(self, params: object) -> str:
        if not isinstance(params, Mapping):
            raise _refused(self.option, f"a mapping is wanted, not {type(params).__name__}")
        return "&".join(self._pairs(params, "", self.option, 0))

    def _pairs(
        self,
        value: Mapping[Any, Any] | list[Any] | tuple[Any, ...],
        name: str,
        path: str,
        deep: int,
    ) -> Iterator[str]:
        if deep > _DEEPEST:
            raise _refused(self.option, f"nests deeper than {_DEEPEST} levels or holds itself")
        for key, member, where in _members(value, path):
            text = self._text(key, path)
            inner = f"{name}%5B{text}%5D" if name or deep else text
            if isinstance(member, (Mapping, list, tuple)):
                yield from self._pairs(member, inner, where, deep + 1)
            elif member is not None:
                yield f"{inner}={self._text(member, where)}"

    def _text(self, value: object, path: str) -> str:
        if isinstance(value, bool):
            return "1" if value else "0"
        if isinstance(value, float) and not isfinite(value):
            raise _refused(path, f"{value} is no number to send")
        try:
            return self.encoded(scalar_text(value))
        except TypeError:
            kind = type(value).__name__
            raise _refused(path, f"{kind} has no single form as text; give text") from None
        except UnicodeEncodeError:
            raise _refused(path, "half a surrogate pair is no text") from None


def _members(
    value: Mapping[Any, Any] | list[Any] | tuple[Any, ...], path: str
) -> Iterable[tuple[str | int, Any, str]]:
    if not isinstance(value, Mapping):
        return [(index, member, f"{path}[{index}]") for index, member in enumerate(value)]
    for key in value:
        if isinstance(key, bool) or not isinstance(key, (str, int)):
            raise _refused(path, f"a key is {type(key).__name__}; text or an integer is wanted")
    return [(key, member, f"{path}.{key}") for key, member in value.items()]


def _refused(path: str, why: str) -> EncodingError:
    option = re.split(r"[.\[]", path, maxsplit=1)[0]
    return EncodingError(f"{path}: {why}", option=option, path=path)
