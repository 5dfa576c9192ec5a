"""The product-coupon desk: sends coupons to users, and lists what a user has.

Serves the two endpoints of https://pay.weixin.qq.com/doc/v3/partner/4015781590 and
https://pay.weixin.qq.com/doc/v3/partner/4015781605, with the state that joins them.
"""

from __future__ import annotations

import base64
import binascii
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.testing._coupon_record import COUPON_STATES, coupon_record
from wechatpay_chain.testing._refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._platform import Platform
    from wechatpay_chain.testing._received import ReceivedRequest

__all__ = ["CouponDesk"]

_PATH = "/v3/marketing/partner/product-coupon/users/{openid}/coupons"
_SEND = ("brand_id", "product_coupon_id", "stock_id", "appid", "send_request_no")
_LIST = ("brand_id", "appid")
_FILTERS = ("brand_id", "appid", "product_coupon_id", "stock_id", "coupon_state")
_PAGE_SIZE = 20
# The number of the last coupon before this desk opened. A page token is the number of the last
# coupon of the page before, so that the documentation's example token, MTIzMjUK, which says
# 12325, asks for all of this desk's.
_LAST_BEFORE = 12325


class _Coupon(NamedTuple):
    """One coupon: what was asked for and what is known of it."""

    number: int
    openid: str
    asked: Mapping[str, Any]
    record: Mapping[str, Any]

    def has(self, name: str, value: str) -> bool:
        known = self.record if name == "coupon_state" else self.asked
        return known.get(name) == value


class CouponDesk:
    """Keeps the coupons that it sent; sending is idempotent by brand and ``send_request_no``.

    Args:
        state: What new coupons are in: ``CONFIRMING``, ``EFFECTIVE``, …
        clock: The time in Unix seconds.
    """

    def __init__(
        self, state: str = "CONFIRMING", *, clock: Callable[[], float] = time.time
    ) -> None:
        self._state = state
        self._clock = clock
        self._coupons: list[_Coupon] = []
        self._lock = threading.Lock()

    def install(self, platform: Platform) -> None:
        """Let *platform* serve both endpoints."""
        platform.expect("POST", _PATH).respond(self.send)
        platform.expect("GET", _PATH).respond(self.list)

    def send(self, call: ReceivedRequest) -> dict[str, Any]:
        """Send a coupon to the user in the path, or answer again what was answered before.

        Raises:
            Refusal: A field is missing, or the number was used for another coupon.
        """
        asked, openid = _sending(call), call.variables["openid"]
        with self._lock:
            found = self._sent(asked)
            if found is None:
                found = self._new(openid, asked)
            elif (found.openid, found.asked) != (openid, asked):
                raise _wrong("send_request_no", "was used with other parameters", "body")
        return dict(found.record)

    def list(self, call: ReceivedRequest) -> dict[str, Any]:
        """List the coupons of the user in the path, a page at a time.

        Raises:
            Refusal: A parameter is missing or cannot be used.
        """
        query = _require(call.query, _LIST, "query")
        if query.get("coupon_state", self._state) not in COUPON_STATES:
            raise _wrong("coupon_state", f"is none of {', '.join(COUPON_STATES)}", "query")
        size, after = _page_size(query), _after(query)
        filters = {name: query[name] for name in _FILTERS if name in query}
        found = self._matching(call.variables["openid"], filters)
        ahead = [coupon for coupon in found if coupon.number > after]
        answer: dict[str, Any] = {
            "total_count": len(found),
            "user_coupon_list": [coupon.record for coupon in ahead[:size]],
        }
        if len(ahead) > size:
            answer["next_page_token"] = _token(ahead[size - 1].number)
        return answer

    def _sent(self, asked: Mapping[str, Any]) -> _Coupon | None:
        for coupon in self._coupons:
            if all(coupon.has(name, asked[name]) for name in ("brand_id", "send_request_no")):
                return coupon
        return None

    def _new(self, openid: str, asked: Mapping[str, Any]) -> _Coupon:
        number = _LAST_BEFORE + 1 + len(self._coupons)
        sent = 1 + sum(coupon.has("stock_id", asked["stock_id"]) for coupon in self._coupons)
        record = coupon_record(asked, self._state, number=number, sent=sent, now=self._clock())
        coupon = _Coupon(number, openid, asked, record)
        self._coupons.append(coupon)
        return coupon

    def _matching(self, openid: str, filters: Mapping[str, str]) -> tuple[_Coupon, ...]:
        with self._lock:
            coupons = tuple(self._coupons)
        return tuple(
            coupon
            for coupon in coupons
            if coupon.openid == openid and all(coupon.has(*item) for item in filters.items())
        )


def _sending(call: ReceivedRequest) -> dict[str, Any]:
    try:
        body = call.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Refusal(400, "PARAM_ERROR", "the body must be a JSON object")
    return _require(body, _SEND, "body")


def _require(given: dict[str, Any], names: tuple[str, ...], location: str) -> dict[str, Any]:
    for name in names:
        if not isinstance(given.get(name), str) or not given[name]:
            raise _wrong(name, "is required, as text that is not empty", location)
    return given


def _page_size(query: Mapping[str, str]) -> int:
    text = query.get("page_size", str(_PAGE_SIZE))
    if not (text.isascii() and text.isdigit() and int(text)):
        raise _wrong("page_size", "must be a whole number from 1 on", "query")
    return int(text)


def _token(number: int) -> str:
    return base64.b64encode(b"%d\n" % number).decode()


def _after(query: Mapping[str, str]) -> int:
    token = query.get("page_token")
    if token is None:
        return _LAST_BEFORE
    try:
        return int(base64.b64decode(token, validate=True))
    except (binascii.Error, ValueError):
        raise _wrong("page_token", "is none that was given out", "query") from None


def _wrong(name: str, issue: str, location: str) -> Refusal:
    detail = {"field": f"/{name}", "issue": f"{name} {issue}", "location": location}
    return Refusal(400, "PARAM_ERROR", f"{name} {issue}", detail)
