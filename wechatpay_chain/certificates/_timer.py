"""A thread that looks after an object for as long as the object lives."""

from __future__ import annotations

import queue
import threading
import weakref
from typing import Protocol, TypeVar

__all__ = ["Ticking", "Timer"]


class Ticking(Protocol):
    """What can be looked after."""

    def tick(self) -> float | None:
        """Do what is due; returns the seconds to the next look, ``None`` to be left alone."""


_Owner = TypeVar("_Owner", bound=Ticking)


class Timer:
    """Calls ``owner.tick()`` when it is due, in a daemon thread that does not keep *owner* alive.

    Args:
        owner: Must allow weak references.
    """

    __slots__ = ("_bell", "_owner")

    def __init__(self, owner: Ticking) -> None:
        # A SimpleQueue and no Event: the collector may call back in a thread that is inside the
        # Event's own lock, and put() alone is safe there.
        self._bell = bell = queue.SimpleQueue[None]()
        self._owner = weakref.ref(owner, lambda _gone: bell.put(None))

    def start(self) -> None:
        """Start the thread.

        Raises:
            RuntimeError: The system gives none, or the interpreter exits.
        """
        threading.Thread(
            target=_run,
            args=(self._owner, self._bell),
            name="wechatpay_chain_certificates",
            daemon=True,
        ).start()

    def stop(self) -> None:
        """End the thread, after what it is at."""
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
    # A function of its own, so that the owner is let go between two looks.
    found = owner()
    return None if found is None else found.tick()
