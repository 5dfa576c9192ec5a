"""How made-up values look: numbers, times, tokens in the style of the official pages' examples.

Times are RFC 3339 at +08:00, but for those that are written otherwise there:

* ``yyyyMMddHHmmss`` in service orders (``time_range``, ``details``) and their notifications:
  https://pay.weixin.qq.com/docs/merchant/products/weixin-pay-score/apilists.html
* APIv2: ``yyyyMMddHHmmss`` or ``yyyy-MM-dd HH:mm:ss``:
  https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any, NamedTuple, TypeAlias

from wechatpay_chain.testing._documents.samples import sample

__all__ = [
    "Basis",
    "Maker",
    "always",
    "appid",
    "date",
    "digits",
    "download",
    "file_hash",
    "hexadecimal",
    "identifier",
    "identity_card",
    "letters",
    "noise",
    "pay_page",
    "phone",
    "settled",
    "time",
    "timestamp",
    "token",
]

_BEIJING = timezone(timedelta(hours=8))
_VALID = timedelta(days=30)
_LATER = re.compile(r"expire|deadline|invalid|valid_end|available_end|^end_|_end_")
_COMPACT, _SPACED = "%Y%m%d%H%M%S", "%Y-%m-%d %H:%M:%S"
_COMPACT_IN = frozenset({"time_range", "details", "prepay_req_body"})
_COMPACT_IN_V2 = frozenset({"time_end", "time_expire", "modify_time", "rate_time", "finish_time"})

_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz0123456789_-"

# GB 11643: place and day of birth; the weights and signs that prove the rest (ISO 7064, MOD 11-2).
_BORN = "44030519900101"
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_SIGNS = "10X98765432"


class Basis(NamedTuple):
    """The circumstances that a value is made from.

    Attributes:
        numbers: Makes digits of a kind, and of what they are the number of.
        now: Unix seconds.
        of: The object that the value belongs to, so that another order has other numbers.
        mchid: The merchant's number.
        base_uri: The platform's base URL, with a slash at its end.
        parent: The name of the object that the value is in; empty for the document itself.
        v2: Whether times are written as in APIv2.
    """

    numbers: Callable[..., str]
    now: float
    of: tuple[object, ...]
    mchid: str
    base_uri: str
    parent: str = ""
    v2: bool = False


Maker: TypeAlias = Callable[[str, Basis], Any]
"""Makes the value of the field of that name; the same for the same source."""


def always(value: object) -> Maker:
    """Makes *value*."""
    return lambda _name, _source: value


def noise(name: str, source: Basis, size: int) -> bytes:
    """*size* bytes that look like chance."""
    return hashlib.shake_128(source.numbers(name, *source.of).encode()).digest(size)


def hexadecimal(size: int) -> Maker:
    """Makes the hexadecimal digits of *size* bytes."""
    return lambda name, source: noise(name, source, size).hex()


def token(size: int) -> Maker:
    """Makes *size* bytes in base64, as URLs have it."""
    return lambda name, source: base64.urlsafe_b64encode(noise(name, source, size)).decode()


def letters(start: str, length: int) -> Maker:
    """Makes a user's ID: *length* letters, the same in all answers."""

    def make(name: str, source: Basis) -> str:
        drawn = noise(name, source._replace(of=()), length - len(start))
        return start + "".join(_ALPHABET[byte % len(_ALPHABET)] for byte in drawn)

    return make


def appid(name: str, source: Basis) -> str:
    """An application's ID, the same in all answers."""
    return f"wx{noise(name, source._replace(of=()), 8).hex()}"


def identifier(name: str, source: Basis) -> str:
    """The number of something, in the documented style of its kind."""
    return source.numbers(name, *source.of)


def settled(name: str, source: Basis) -> str:
    """A number that was given out once and for all, whatever is asked for."""
    return source.numbers(name)[-8:]


def digits(length: int) -> Maker:
    """Makes a number of *length* digits that was given out once and for all."""
    return lambda name, source: f"1{source.numbers(name)[1 - length :]}"


def identity_card(name: str, source: Basis) -> str:
    """The number of an identity card, whose last sign proves it."""
    known = _BORN + source.numbers(name, *source.of)[-3:]
    total = sum(int(digit) * weight for digit, weight in zip(known, _WEIGHTS, strict=True))
    return known + _SIGNS[total % 11]


def phone(name: str, source: Basis) -> str:
    """The number of a mobile phone."""
    return f"139{source.numbers(name, *source.of)[-8:]}"


def download(name: str, source: Basis) -> str:
    """The URL of a file, on the platform itself."""
    return f"{source.base_uri}v3/billdownload/file?token={token(24)(name, source)}"


def file_hash(_name: str, _source: Basis) -> str:
    """The SHA-1 of the file at :func:`download`: of the sample bill."""
    return hashlib.sha1(sample("text/csv")[0], usedforsecurity=False).hexdigest()


def pay_page(name: str, source: Basis) -> str:
    """The URL of the page to pay on."""
    prepay_id = source.numbers("prepay_id", *source.of)
    address = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb"
    return f"{address}?prepay_id={prepay_id}&package={source.numbers(name, *source.of)[-10:]}"


def time(name: str, source: Basis) -> str:
    """The time, in whole seconds; of what ends, thirty days later."""
    moment = _moment(name, source)
    if source.parent in _COMPACT_IN or name == "openorclose_time":
        return moment.strftime(_COMPACT)
    if source.v2:
        return moment.strftime(_COMPACT if name in _COMPACT_IN_V2 else _SPACED)
    return moment.isoformat()


def date(name: str, source: Basis) -> str:
    """The day, ``yyyy-MM-dd``; of what ends, thirty days later."""
    return _moment(name, source).strftime("%Y-%m-%d")


def timestamp(name: str, source: Basis) -> int:
    """The time in Unix seconds; of what ends, thirty days later."""
    return int(_moment(name, source).timestamp())


def _moment(name: str, source: Basis) -> datetime:
    now = datetime.fromtimestamp(int(source.now), _BEIJING)
    return now + _VALID if _LATER.search(name) else now
