"""Values for front ends by APIv2's rules, refused where they are none."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from wechatpay_chain.exceptions import RequestOptionError

__all__ = ["address", "bare", "coupon_list", "digits", "display_name", "one_of", "plain"]

_PLAIN = re.compile(r"[!-~]{1,512}")
_DIGITS = re.compile(r"[1-9][0-9]{0,18}", re.ASCII)
_ADDRESS = re.compile(r"https?://[!-~]{1,248}")
_NAME = re.compile(r"[a-z][a-z_]*", re.ASCII)
_PREFIXES = ("prepay_id=", "package=")
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_LONGEST_NAME = 128
_LAST_OF_THREE_BYTES = "\uffff"
_MOST_COUPONS = 10
_COUPON_NEEDS = ("stock_id", "out_request_no")


def plain(name: str, value: object) -> str:
    """*value*, where it is text of visible ASCII characters."""
    if isinstance(value, str) and _PLAIN.fullmatch(value):
        return value
    given = "this text" if isinstance(value, str) else type(value).__name__
    raise RequestOptionError(
        f"{name} must be the text that the answer or the platform gave, without blanks, not "
        f"{given}",
        option=name,
    )


def bare(name: str, value: object) -> str:
    """*value* as an answer has it: without its name before it, and not percent-encoded."""
    text = plain(name, value)
    if prefix := next((prefix for prefix in _PREFIXES if text.startswith(prefix)), ""):
        raise RequestOptionError(
            f"{name} is wanted bare, without {prefix!r} before it", option=name
        )
    if _ENCODED.search(text):
        raise RequestOptionError(
            f"{name} is wanted as it was answered, not percent-encoded", option=name
        )
    return text


def digits(name: str, value: object) -> str:
    """*value* as digits that do not begin with 0."""
    text = str(value) if type(value) is int and 0 < value < 2**63 else value
    if isinstance(text, str) and _DIGITS.fullmatch(text):
        return text
    raise RequestOptionError(
        f"{name} must be a number of at most 19 digits that does not begin with 0", option=name
    )


def display_name(name: str, value: object) -> str:
    """*value*, where it can be shown on the page: no emoji, as the platform takes none."""
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_NAME or not value.isprintable():
        raise RequestOptionError(
            f"{name} must be text of 1 to {_LONGEST_NAME} characters on one line", option=name
        )
    if any(letter > _LAST_OF_THREE_BYTES for letter in value):
        raise RequestOptionError(
            f"{name} has a character of four bytes in UTF-8, such as an emoji, which the platform "
            "does not take",
            option=name,
        )
    return value


def address(name: str, value: object) -> str:
    """*value*, where it is a whole address that notifications can be posted to."""
    if isinstance(value, str) and _ADDRESS.fullmatch(value) and not {"?", "#"} & set(value):
        return value
    raise RequestOptionError(
        f"{name} must be a whole address, http or https, without blanks and without a query",
        option=name,
    )


def one_of(name: str, value: object, known: Collection[str]) -> str:
    """*value*, where it is one of *known*."""
    if isinstance(value, str) and value in known:
        return value
    raise RequestOptionError(f"{name} must be {' or '.join(known)}", option=name)


def coupon_list(coupons: Iterable[Mapping[str, str]]) -> list[dict[str, str]]:
    """*coupons*, each checked; errors name them as ``coupons[0].stock_id``."""
    if isinstance(coupons, (str, bytes, Mapping)) or not isinstance(coupons, Iterable):
        raise RequestOptionError(
            f"coupons takes a list of dicts, not {type(coupons).__name__}", option="coupons"
        )
    found = [_coupon(f"coupons[{index}]", item) for index, item in enumerate(coupons)]
    if 0 < len(found) <= _MOST_COUPONS:
        return found
    raise RequestOptionError(
        f"coupons has {len(found)}; 1 to {_MOST_COUPONS} are sent at once", option="coupons"
    )


def _coupon(where: str, item: object) -> dict[str, str]:
    if not isinstance(item, Mapping):
        raise RequestOptionError(
            f"{where} must be a dict, not {type(item).__name__}", option="coupons"
        )
    for name in _COUPON_NEEDS:
        if name not in item:
            raise RequestOptionError(f"{where} has no {name}", option="coupons")
    for name in item:
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise RequestOptionError(
                f"{where} has a name that no field of a coupon has: small letters and _ are "
                "wanted, as stock_id",
                option="coupons",
            )
    return {name: plain(f"{where}.{name}", value) for name, value in item.items()}
