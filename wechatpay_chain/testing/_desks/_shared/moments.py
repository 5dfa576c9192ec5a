"""Points in time, as Unix seconds and as the documents of the money flows state them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

__all__ = ["DAY", "clock_text", "day_named", "day_of", "rfc3339", "seconds"]

DAY = 86400.0
"""Seconds of a day."""

_CHINA = timezone(timedelta(hours=8))


def rfc3339(at: float) -> str:
    """Unix seconds as RFC 3339 at +08:00, in whole seconds."""
    return datetime.fromtimestamp(int(at), _CHINA).isoformat()


def clock_text(at: float) -> str:
    """Unix seconds as bills state them: Beijing's date and time."""
    return f"{datetime.fromtimestamp(int(at), _CHINA):%Y-%m-%d %H:%M:%S}"


def seconds(text: str) -> float | None:
    """The Unix seconds of an RFC 3339 text, or ``None`` if it is not one or has no offset."""
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
        return None if moment.tzinfo is None else moment.timestamp()
    except (ValueError, OverflowError):
        return None


def day_of(at: float) -> date:
    """Beijing's day at Unix seconds."""
    return datetime.fromtimestamp(int(at), _CHINA).date()


def day_named(text: str) -> date | None:
    """The day that ``yyyy-MM-DD`` names, ``None`` if it names none."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None
