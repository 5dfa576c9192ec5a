"""A coupon that a user has: the state it is in, what can be done with it, how answers describe it.

States: confirmed by the brand, it goes from ``CONFIRMING`` to ``PENDING`` or ``EFFECTIVE``, then to
``USED`` and, returned, back; or it ends as ``EXPIRED``, ``DELETED`` or ``DEACTIVATED``.
Fields and states: https://pay.weixin.qq.com/doc/v3/partner/4015781582
Error numbers: https://github.com/wechatpay-apiv3/wechatpay-skills, product coupons, partner
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.testing._desks._shared.asked import forbidden
from wechatpay_chain.testing._desks._shared.moments import DAY, rfc3339

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks.coupons.records import Deactivation, Stock

__all__ = ["COUPON_STATES", "Coupon", "Receipt", "Use", "UserBundle"]

COUPON_STATES = (
    "CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED",
)  # fmt: skip

_OVER = frozenset({"USED", "EXPIRED", "DELETED", "DEACTIVATED"})
_WRONG_STATE = 268578367
_NUMBERS = {"EXPIRED": 268578776, "DELETED": 272756769, "PENDING": 272755715}
_OUTSIDE_PERIODS = 272755717


class Receipt(NamedTuple):
    """A request's number and when it was done."""

    number: str
    time: float


@dataclass(eq=False)
class Use:
    """One use of a coupon.

    Attributes:
        number: The number of the request that reported it.
        asked: The members of that request: ``use_time``, ``associated_order_info``, …
        time: When it was reported, in Unix seconds.
        returned: Set once it was taken back.
    """

    number: str
    asked: Mapping[str, Any]
    time: float
    returned: Receipt | None = None

    def document(self) -> dict[str, Any]:
        """The fields that describe it."""
        told = ("use_time", "associated_order_info", "associated_pay_score_order_info")
        known = {name: self.asked[name] for name in told if name in self.asked}
        if self.returned is None:
            return {"use_request_no": self.number, **known}
        number, time = self.returned
        back = {"return_request_no": number, "return_time": rfc3339(time)}
        return {"use_request_no": self.number, **known, **back}


@dataclass(eq=False)
class UserBundle:
    """Coupons that a user has together, to be used in their order."""

    user_coupon_bundle_id: str
    coupons: list[Coupon] = field(default_factory=list)

    def deactivate(self, why: Deactivation) -> None:
        """Take away those that are not over.

        Raises:
            Refusal: 400 ``INVALID_REQUEST``: all of them are.
        """
        left = [coupon for coupon in self.coupons if coupon.state(why.time) not in _OVER]
        if not left:
            raise forbidden("all coupons of the bundle are over", _WRONG_STATE)
        for coupon in left:
            coupon.deactivate(why)


@dataclass(eq=False)
class Coupon:
    """One coupon of a user.

    Attributes:
        number: Its place among all coupons.
        openid: Whose it is.
        asked: The request it was sent with.
        code: Its code.
        channel: How it was sent: ``API``, ``BRAND_MANAGE``, …
        received: When, in Unix seconds.
        stock: The stock it belongs to.
        confirmed: Set once the brand confirmed it.
        deactivated: Set once the brand took it away.
        is_deleted: Whether the user deleted it.
        uses: One for each time it can be used; None for one that is still to come.
        bundle: The bundle it belongs to.
    """

    number: int
    openid: str
    asked: Mapping[str, Any]
    code: str
    channel: str
    received: float
    stock: Stock
    confirmed: Receipt | None = None
    deactivated: Deactivation | None = None
    is_deleted: bool = False
    uses: list[Use | None] = field(default_factory=list)
    bundle: UserBundle | None = None

    def __post_init__(self) -> None:
        """Work out when it is good, and how often it can be used."""
        self.begin, self.end = self.stock.validity.period(self.received)
        self.uses = [None] * self.stock.product_coupon.rounds

    @property
    def used(self) -> int:
        """How often it was used, less what was returned."""
        return sum(use is not None and use.returned is None for use in self.uses)

    def state(self, now: float) -> str:
        """The state that it is in *now*, in Unix seconds."""
        if self.is_deleted:
            return "DELETED"
        if self.deactivated:
            return "DEACTIVATED"
        if self.used == len(self.uses):
            return "USED"
        if now > self.end:
            return "EXPIRED"
        if self.confirmed is None:
            return "CONFIRMING"
        return "PENDING" if now < self._opens() or self._waits_for_others() else "EFFECTIVE"

    def confirm(self, number: str, now: float) -> None:
        """Make it valid.

        Raises:
            Refusal: 400 ``INVALID_REQUEST``: it does not wait for that.
        """
        self._require(self.state(now) == "CONFIRMING", "confirmed", now)
        self.confirmed = Receipt(number, now)

    def use(self, number: str, asked: Mapping[str, Any], now: float) -> None:
        """Use it once.

        Raises:
            Refusal: 400 ``INVALID_REQUEST``: it cannot be used now.
        """
        self._require(self.state(now) == "EFFECTIVE", "used", now)
        if not self.stock.validity.is_open(now):
            raise forbidden("the coupon cannot be used at this time", _OUTSIDE_PERIODS)
        self._require_round(asked, self.used)
        self.uses[self.used] = Use(number, asked, now)

    def give_back(self, number: str, asked: Mapping[str, Any], now: float) -> None:
        """Take its latest use back.

        Raises:
            Refusal: 400 ``INVALID_REQUEST``: it was not used, or others of its bundle were since.
        """
        latest = self.uses[self.used - 1] if self.used else None
        is_last = not any(one.used for one in self._after())
        good = not (self.is_deleted or self.deactivated) and is_last
        self._require(good and latest is not None, "returned", now)
        if latest is not None:
            self._require_round(asked, self.used - 1)
            latest.returned = Receipt(number, now)

    def deactivate(self, why: Deactivation) -> None:
        """Take it away.

        Raises:
            Refusal: 400 ``INVALID_REQUEST``: it is over already.
        """
        self._require(self.state(why.time) not in _OVER, "deactivated", why.time)
        self.deactivated = why

    def document(self, now: float) -> dict[str, Any]:
        """The object as answers have it."""
        own = ("attach", "coupon_tag_info")
        return {
            "coupon_code": self.code,
            "coupon_state": self.state(now),
            "valid_begin_time": rfc3339(self.begin),
            "valid_end_time": rfc3339(self.end),
            "receive_time": rfc3339(self.received),
            "send_request_no": self.asked["send_request_no"],
            "send_channel": self.channel,
            **self._changes(),
            **self._detail(now),
            **self._of_bundle(),
            "product_coupon": self.stock.product_coupon.document(),
            "stock": self.stock.document(now),
            **{name: self.asked[name] for name in own if name in self.asked},
            "brand_id": self.stock.brand_id,
        }

    def _opens(self) -> float:
        last = next((use for use in reversed(self.uses) if use and not use.returned), None)
        pause = self.stock.product_coupon.interval * DAY
        return self.begin if last is None else last.time + pause

    def _waits_for_others(self) -> bool:
        if self.bundle is None:
            return False
        mates = self.bundle.coupons
        return any(not mate.used for mate in mates[: mates.index(self)])

    def _after(self) -> list[Coupon]:
        if self.bundle is None:
            return []
        mates = self.bundle.coupons
        return mates[mates.index(self) + 1 :]

    def _require(self, good: bool, done: str, now: float) -> None:  # noqa: FBT001 - a condition
        if not good:
            state = self.state(now)
            message = f"a coupon that is {state} cannot be {done}"
            raise forbidden(message, _NUMBERS.get(state, _WRONG_STATE))

    def _require_round(self, asked: Mapping[str, Any], wanted: int) -> None:
        given = asked.get("sequential_coupon_index")
        if len(self.uses) > 1 and given != wanted:
            raise forbidden(f"sequential_coupon_index is {given}, {wanted} is wanted", _WRONG_STATE)

    def _changes(self) -> dict[str, Any]:
        told: dict[str, Any] = {}
        if self.confirmed:
            told["confirm_request_no"] = self.confirmed.number
            told["confirm_time"] = rfc3339(self.confirmed.time)
        return {**told, **(self.deactivated.document() if self.deactivated else {})}

    def _detail(self, now: float) -> dict[str, Any]:
        name = self.stock.product_coupon.usage_detail
        if name == "sequential_usage_detail":
            rounds = [self._round(index, now) for index in range(len(self.uses))]
            counts = {"total_count": len(self.uses), "used_count": self.used}
            return {name: {**counts, "detail_item_list": rounds}}
        use = self.uses[0]
        return {name: use.document()} if use else {}

    def _round(self, index: int, now: float) -> dict[str, Any]:
        use = self.uses[index]
        return {
            "detail_state": self._round_state(index, now),
            "valid_begin_time": rfc3339(self._opens() if index == self.used else self.begin),
            "valid_end_time": rfc3339(self.end),
            **(use.document() if use else {}),
        }

    def _round_state(self, index: int, now: float) -> str:
        if index < self.used:
            return "USED"
        state = self.state(now)
        early = state == "CONFIRMING" or (state == "EFFECTIVE" and index > self.used)
        return "PENDING" if early else state

    def _of_bundle(self) -> dict[str, Any]:
        if self.bundle is None:
            return {}
        mates = self.bundle.coupons
        info = {
            "user_coupon_bundle_id": self.bundle.user_coupon_bundle_id,
            "user_coupon_bundle_index": mates.index(self),
            "total_count": len(mates),
            "used_count": sum(mate.used for mate in mates),
        }
        return {"user_product_coupon_bundle_info": info}
