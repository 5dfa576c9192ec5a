"""How notifications are delivered: how often, how fast, where to."""

from __future__ import annotations

import ssl
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.testing._message.addresses import is_loopback

__all__ = ["SCHEDULE", "DeliveryTerms", "is_number"]

_MINUTE, _HOUR = 60.0, 3600.0
SCHEDULE = (
    15.0, 15.0, 30.0, 3 * _MINUTE, 10 * _MINUTE, 20 * _MINUTE, 30 * _MINUTE, 30 * _MINUTE,
    30 * _MINUTE, _HOUR, 3 * _HOUR, 3 * _HOUR, 3 * _HOUR, 6 * _HOUR, 6 * _HOUR,
)  # fmt: skip
"""Seconds before each further attempt."""

_MOST_AT_ONCE = 64


@dataclass(frozen=True)
class DeliveryTerms:
    """How a platform delivers its notifications.

    Attributes:
        pace: Factor for the seconds of the schedule: 0.001 makes 15 s 15 ms; 0: what is
            not acknowledged is sent again at once.
        schedule: Seconds before each further attempt. Some products have another than the
            one here, which is documented for most.
        timeout: Real seconds that a merchant has to answer; 5 are documented.
        concurrency: How many are posted side by side; with 1 each waits for the one before it.
        hosts: Hosts besides this machine that notifications are posted to; ``*`` is any. Those
            for other hosts are kept, to be fetched.
        context: The settings for https addresses; this machine's unless given.

    Raises:
        ConfigurationError: One of them is out of range.
    """

    pace: float = 0.001
    schedule: Sequence[float] = SCHEDULE
    timeout: float = 5.0
    concurrency: int = 1
    hosts: Collection[str] = ()
    context: ssl.SSLContext | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        for name, value in (("pace", self.pace), *(("schedule", one) for one in self.schedule)):
            if not is_number(value) or value < 0:
                raise _wrong_term(name, "numbers of 0 or more", value)
        if not is_number(self.timeout) or self.timeout <= 0:
            raise _wrong_term("timeout", "seconds, more than 0", self.timeout)
        if type(self.concurrency) is not int or not 1 <= self.concurrency <= _MOST_AT_ONCE:
            raise _wrong_term("concurrency", f"1 to {_MOST_AT_ONCE}", self.concurrency)
        if isinstance(self.hosts, str):
            raise _wrong_term("hosts", "a list of host names", self.hosts)

    def reaches(self, host: str) -> bool:
        """Whether notifications for *host* are posted."""
        return "*" in self.hosts or host in self.hosts or is_loopback(host)

    def wait_after(self, tries: int) -> float | None:
        """Seconds to wait after so many attempts; ``None``: that was the last one."""
        return self.schedule[tries - 1] * self.pace if tries <= len(self.schedule) else None


def is_number(value: Any) -> bool:
    """Whether *value* is a finite number."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value)


def _wrong_term(name: str, wanted: str, value: object) -> ConfigurationError:
    return ConfigurationError(f"{name} takes {wanted}, not {value!r}", key=name)
