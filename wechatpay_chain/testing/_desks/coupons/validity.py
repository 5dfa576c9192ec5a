"""When a coupon can be used: the rule of a stock, and what it makes of the time of receipt.

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
    """What ``coupon_available_period`` says.

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
