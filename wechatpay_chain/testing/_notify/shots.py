"""Which notification is to be posted when: a heap of shots, for several threads."""

from __future__ import annotations

import heapq
import itertools
import math
import threading
import time
from dataclasses import dataclass, field

__all__ = ["Shot", "Shots"]

_BEFORE_ALL = -math.inf


@dataclass(eq=False)
class Shot:
    """One course through the schedule.

    A notification has one, and another for each time that it is to arrive once more.

    Attributes:
        notification_id: Whose.
        tries: How many attempts were made.
        followers: Shots that are held back until this one's first attempt.
        entry: The number of its valid entry in the heap, negative where it has none.
    """

    notification_id: str
    tries: int = 0
    followers: list[Shot] = field(default_factory=list)
    entry: int = -1


class Shots:
    """Shots by the time they are due.

    Args:
        lock: Guards the caller's state too; every method is called with it held.
    """

    def __init__(self, lock: threading.Condition) -> None:
        self._changed = lock
        self._heap: list[tuple[float, int, Shot]] = []
        self._numbers = itertools.count()
        self._paused = False

    @property
    def is_paused(self) -> bool:
        """Whether nothing is handed out."""
        return self._paused

    @property
    def are_waiting(self) -> bool:
        """Whether there are any, due or not."""
        return bool(self._heap)

    def push(self, shot: Shot, delay: float = 0.0) -> None:
        """Let *shot* be due after some seconds; what it was due for before is void."""
        shot.entry = next(self._numbers)
        heapq.heappush(self._heap, (time.monotonic() + delay, shot.entry, shot))
        self._changed.notify_all()

    def take(self) -> tuple[Shot | None, float | None]:
        """The next shot that is due; else how many seconds to wait for one, ``None``: for ever."""
        while self._heap and self._heap[0][2].entry != self._heap[0][1]:
            heapq.heappop(self._heap)
        if self._paused or not self._heap:
            return None, None
        left = self._heap[0][0] - time.monotonic()
        if left > 0:
            return None, left
        shot = heapq.heappop(self._heap)[2]
        shot.entry = -1
        return shot, None

    def landed(self, shot: Shot) -> None:
        """An attempt was made: those that it held back may go."""
        shot.tries += 1
        for follower in shot.followers:
            if follower.entry >= 0:  # else it was tired of waiting
                self.push(follower, _BEFORE_ALL)
        shot.followers = []
        self._changed.notify_all()

    def pause(self) -> None:
        """Hand nothing out."""
        self._paused = True

    def resume(self, *, reverse: bool) -> None:
        """Go on; with *reverse*, what was never tried goes the last one first."""
        self._paused = False
        if reverse:
            fresh = sorted(
                (number, shot)
                for _, number, shot in self._heap
                if shot.entry == number and not shot.tries
            )
            for _, shot in reversed(fresh):
                self.push(shot)
        self._changed.notify_all()

    def clear(self) -> None:
        """Forget all of them."""
        self._heap.clear()
        self._paused = False
        self._changed.notify_all()
