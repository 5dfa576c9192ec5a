"""One thread works; those that want the same wait for it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

__all__ = ["SingleFlight"]

_LONGEST = 120  # seconds


class _Flight:
    """Work that is under way."""

    __slots__ = ("landed", "thread")

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.landed = threading.Event()


class SingleFlight:
    """Lets one thread of a process work at a time.

    What is remembered is one flight a process id in a ``dict``, whose ``setdefault`` is atomic:
    a lock could be held by a thread that a fork did not copy.
    """

    __slots__ = ("_flights",)

    def __init__(self) -> None:
        self._flights: dict[int, _Flight] = {}

    def fly(self, work: Callable[[], object]) -> bool:
        """Do *work*, or wait until the work under way is done.

        Work that asks for work gets no answer: it would wait for itself.

        Returns:
            Whether *work* was done. What it raises is raised here only.
        """
        own, process = _Flight(), os.getpid()
        flight = self._flights.setdefault(process, own)
        if flight is own:
            try:
                work()
            finally:
                del self._flights[process]
                own.landed.set()
            return True
        if flight.thread != own.thread:
            # Longer than any download takes; its thread may wait for this one.
            flight.landed.wait(_LONGEST)
        return False
