"""Threads for the renewal: a timer that lives as long as its object, and one download at a time."""

from __future__ import annotations

import os
import queue
import threading
import weakref
from collections.abc import Callable
from typing import Protocol, TypeVar

__all__ = ["SingleFlight", "Ticking", "Timer"]


class Ticking(Protocol):
    """What a timer can look after."""

    def tick(self) -> float | None:
        """Do what is due; returns the seconds until the next call, or ``None`` to end the timer."""


_Owner = TypeVar("_Owner", bound=Ticking)


class Timer:
    """Calls ``owner.tick()`` when it is due, in a daemon thread that does not keep *owner* alive.

    Args:
        owner: Must allow weak references.
    """

    __slots__ = ("_bell", "_owner")

    def __init__(self, owner: Ticking) -> None:
        # A SimpleQueue, not an Event: the garbage collector may call back in a thread that holds
        # the Event's own lock, and only put() is safe there.
        self._bell = bell = queue.SimpleQueue[None]()
        self._owner = weakref.ref(owner, lambda _gone: bell.put(None))

    def start(self) -> None:
        """Start the thread.

        Raises:
            RuntimeError: The system cannot start one, or the interpreter is exiting.
        """
        threading.Thread(
            target=_run,
            args=(self._owner, self._bell),
            name="wechatpay_chain_certificates",
            daemon=True,
        ).start()

    def stop(self) -> None:
        """End the thread once it has finished what it is doing."""
        self._bell.put(None)


def _run(owner: weakref.ref[_Owner], bell: queue.SimpleQueue[None]) -> None:
    wait: float | None = 0.0
    while wait is not None:
        wait = None if _rings(bell, wait) else _tick(owner)


def _rings(bell: queue.SimpleQueue[None], wait: float) -> bool:
    try:
        bell.get(timeout=wait)
    except queue.Empty:
        return False
    return True


def _tick(owner: weakref.ref[_Owner]) -> float | None:
    # A separate function, so that the owner is not held between two calls.
    found = owner()
    return None if found is None else found.tick()


_LONGEST = 120  # seconds


class _Flight:
    """Work in progress."""

    __slots__ = ("landed", "thread")

    def __init__(self) -> None:
        self.thread = threading.get_ident()
        self.landed = threading.Event()


class SingleFlight:
    """Lets one thread of a process work at a time.

    Flights are kept by process ID in a ``dict``, whose ``setdefault`` is atomic; a lock could be
    held by a thread that a fork did not copy.
    """

    __slots__ = ("_flights",)

    def __init__(self) -> None:
        self._flights: dict[int, _Flight] = {}

    def fly(self, work: Callable[[], object]) -> bool:
        """Do *work*, or wait until the work in progress is done.

        Work that asks for work returns without it: it would wait for itself.

        Returns:
            Whether *work* was done here. What it raises is raised only here.
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
            # Limited to longer than any download takes, as its thread may wait for this one.
            flight.landed.wait(_LONGEST)
        return False
