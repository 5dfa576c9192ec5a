"""Waiting for what another thread or process does, with an end."""

from __future__ import annotations

import time
from collections.abc import Callable

__all__ = ["happens", "wait_until"]

_PAUSE = 0.005


def happens(condition: Callable[[], object], seconds: float = 10) -> bool:
    """Whether *condition* holds, or will *seconds* from now."""
    until = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(_PAUSE)
    return True


def wait_until(condition: Callable[[], object], seconds: float = 10) -> None:
    """Return when *condition* holds; the test fails if it does not within *seconds*."""
    assert happens(condition, seconds), f"nothing happened within {seconds} s"
