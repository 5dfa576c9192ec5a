"""When a coupon can be used: the rule of a stock, and what it makes of the time of receipt.

Three things decide, and a coupon can be used only while all of them allow it.

**The period**, from ``begin`` to ``end``, is fixed when the coupon is received
(:meth:`Validity.period`):

* It begins at the time of receipt, or at the stock's ``available_begin_time`` if that is later.
* With ``wait_days_after_receive`` (up to 30 days, only together with ``available_days``) it begins
  at 00:00 of the day that many days after the day on which it would have begun.
* It ends at the earliest of up to three times:

  - the stock's ``available_end_time``, always;
  - with ``available_days``, 23:59:59 of the last of so many days. The day of ``begin`` is the first
    of them, however little is left of it: a coupon of one day that is received at 20:00 lasts four
    hours;
  - with ``available_seconds``, that many seconds after ``begin``.

* Both ends are inclusive: a coupon is expired once the time is *later* than ``end``, and is pending
  while it is *earlier* than ``begin``.
* A coupon that is received so late that the wait leads past the end of its stock has an ``end``
  before its ``begin``. It is then expired as soon as the stock is over, and is never usable.

**The week**: with ``weekly_available_period`` the coupon can be used on the days of ``day_list``
only. ``day_period_list`` limits that to parts of the day, in seconds since midnight, both ends
inclusive: 0 to 86399 is the whole day. A part never extends past midnight.

**Irregular periods**: with ``irregular_available_period_list`` the coupon can be used only within
one of these spans, both ends inclusive. They exclude ``available_days``,
``wait_days_after_receive`` and ``weekly_available_period``.

Outside the week or the irregular periods a coupon does not change its state: it stays
``EFFECTIVE``, and using it is refused (:meth:`Validity.is_open`).

Days, weekdays and midnight are Beijing's, UTC+8 without daylight saving, whatever offset the
stock's times are written with. All times are Unix seconds; days are whole 86,400 seconds.

Rules: https://pay.weixin.qq.com/doc/brand/4016675772
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from wechatpay_chain.testing._desks._shared.asked import (
    moment,
    optional,
    section,
    sections,
    texts,
    unfit,
    whole,
)
from wechatpay_chain.testing._desks._shared.moments import DAY

__all__ = ["Validity"]

_BEIJING = timezone(timedelta(hours=8))
_LONGEST_DAYS, _LONGEST_WAIT = 365, 30
_WEEK = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_SPANS = "irregular_available_period_list"
_NOT_WITH_SPANS = ("available_days", "wait_days_after_receive", "weekly_available_period")


@dataclass(frozen=True)
class Validity:
    """The content of ``coupon_available_period``.

    Attributes:
        begin: When the stock begins, in Unix seconds.
        end: When it ends.
        days: How many days a coupon is good for, the first one included; None: to the end.
        seconds: How many seconds it is good for; None: to the end.
        wait: How many days it waits after it was received.
        week: The days of the week, 0 for Monday; every day if empty.
        hours: Parts of these days, in seconds since midnight; the whole day if empty.
        spans: When it can be used, in Unix seconds; any time if empty.
    """

    begin: float
    end: float
    days: int | None = None
    seconds: int | None = None
    wait: int = 0
    week: frozenset[int] = frozenset()
    hours: tuple[tuple[int, int], ...] = ()
    spans: tuple[tuple[float, float], ...] = ()

    @classmethod
    def read(cls, given: Mapping[str, Any]) -> Validity:
        """Take ``coupon_available_period`` apart.

        Raises:
            Refusal: 400 ``PARAM_ERROR``: a value is missing, of a wrong kind or out of its range.
        """
        _require_fitting(given)
        begin, end = _span(given, "available_begin_time", "available_end_time")
        if end - begin > (_LONGEST_DAYS + 1) * DAY:  # a leap year has 366
            raise unfit(
                given, "available_end_time", "must be within a year of available_begin_time"
            )
        week, hours = _weekly(given)
        return cls(
            begin,
            end,
            optional(given, "available_days", _LONGEST_DAYS),
            optional(given, "available_seconds", _LONGEST_DAYS * int(DAY)),
            optional(given, "wait_days_after_receive", _LONGEST_WAIT) or 0,
            week,
            hours,
            _spans(given),
        )

    def period(self, received: float) -> tuple[float, float]:
        """From when to when a coupon is good that was *received* then; Unix seconds.

        Days are counted from the day of receipt, or the stock's first day if that is later.
        """
        begin = max(received, self.begin)
        if self.wait:
            begin = _midnight(begin) + self.wait * DAY
        ends = [self.end]
        if self.days is not None:
            ends.append(_midnight(begin) + self.days * DAY - 1)
        if self.seconds is not None:
            ends.append(begin + self.seconds)
        return begin, min(ends)

    def is_open(self, now: float) -> bool:
        """Whether the weekly and the irregular periods let a coupon be used *now*."""
        local = _local(now)
        today = int(now - _midnight(now))
        return all(
            (
                not self.week or local.weekday() in self.week,
                not self.hours or any(first <= today <= last for first, last in self.hours),
                not self.spans or any(first <= now <= last for first, last in self.spans),
            )
        )


def _local(seconds: float) -> datetime:
    return datetime.fromtimestamp(int(seconds), _BEIJING)


def _midnight(seconds: float) -> float:
    return _local(seconds).replace(hour=0, minute=0, second=0).timestamp()


def _require_fitting(given: Mapping[str, Any]) -> None:
    if "wait_days_after_receive" in given and "available_days" not in given:
        raise unfit(given, "wait_days_after_receive", "needs available_days beside it")
    beside = [name for name in _NOT_WITH_SPANS if name in given]
    if _SPANS in given and beside:
        raise unfit(given, _SPANS, f"does not go with {beside[0]}")


def _span(given: Mapping[str, Any], first: str, last: str) -> tuple[float, float]:
    begin, end = moment(given, first), moment(given, last)
    if begin >= end:
        raise unfit(given, last, f"must be later than {first}")
    return begin, end


def _weekly(given: Mapping[str, Any]) -> tuple[frozenset[int], tuple[tuple[int, int], ...]]:
    if "weekly_available_period" not in given:
        return frozenset(), ()
    weekly = section(given, "weekly_available_period")
    days = texts(weekly, "day_list")
    if not set(days) <= set(_WEEK):
        raise unfit(weekly, "day_list", f"must be some of {', '.join(_WEEK)}")
    parts = sections(weekly, "day_period_list") if "day_period_list" in weekly else []
    hours = tuple((whole(part, "begin_time"), whole(part, "end_time")) for part in parts)
    return frozenset(map(_WEEK.index, days)), hours


def _spans(given: Mapping[str, Any]) -> tuple[tuple[float, float], ...]:
    parts = sections(given, _SPANS) if _SPANS in given else []
    return tuple(_span(part, "begin_time", "end_time") for part in parts)
