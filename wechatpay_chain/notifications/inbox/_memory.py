"""Marks in this process's memory."""

from __future__ import annotations

import time
from collections import OrderedDict
from threading import Lock

from wechatpay_chain.notifications.inbox._store import Mark, State, Ticket, judge

__all__ = ["MemoryStore"]


class MemoryStore:
    """Marks in memory: for tests, and for one process that may forget when it restarts.

    Its clock is monotonic, so changing the machine's clock has no effect.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        # Oldest write first.
        self._marks: OrderedDict[str, Mark] = OrderedDict()

    def claim(self, ticket: Ticket, now: int | None, /) -> State:
        """Hold all names for the ticket's token, unless one is done or held by another."""
        now = _monotonic() if now is None else now
        with self._lock:
            self._drop_old(now)
            marks = {name: self._marks.get(name) for name in ticket.names}
            state = judge(marks.values(), ticket.token, now)
            if state is State.FRESH:
                self._write(ticket, Mark.held(ticket, now))
            elif state is State.BUSY:
                for name, mark in marks.items():
                    if mark and mark.until and (shortened := mark.shortened(now)):
                        self._marks[name] = shortened
            return state

    def extend(self, ticket: Ticket, now: int | None, /) -> bool:
        """Restart the lease; ``False`` if the token no longer holds all names."""
        now = _monotonic() if now is None else now
        with self._lock:
            if held := self._has(ticket, done=False):
                self._write(ticket, Mark.held(ticket, now))
            return held

    def finish(self, ticket: Ticket, now: int | None, /) -> bool:
        """Mark all names as done; ``False`` if the token no longer holds them."""
        now = _monotonic() if now is None else now
        with self._lock:
            if self._has(ticket, done=True):
                return True
            if held := self._has(ticket, done=False):
                self._write(ticket, Mark.done(ticket, now))
            return held

    def release(self, ticket: Ticket, /) -> None:
        """Drop what the token holds; what is done, or held by another, stays."""
        with self._lock:
            for name in ticket.names:
                mark = self._marks.get(name)
                if mark is not None and mark.token == ticket.token and mark.until:
                    del self._marks[name]

    def close(self) -> None:
        """Nothing is open; the marks stay."""

    def _has(self, ticket: Ticket, *, done: bool) -> bool:
        marks = [self._marks.get(name) for name in ticket.names]
        return all(m and m.token == ticket.token and (m.until == 0) is done for m in marks)

    def _write(self, ticket: Ticket, mark: Mark) -> None:
        for name in ticket.names:
            self._marks[name] = mark
            self._marks.move_to_end(name)

    def _drop_old(self, now: int) -> None:
        # A few at a time: a claim writes at most two marks, so old ones do not pile up.
        for _ in range(4):
            oldest = next(iter(self._marks), None)
            if oldest is None or self._marks[oldest].drop_after > now:
                return
            del self._marks[oldest]

    def __repr__(self) -> str:
        return f"<MemoryStore {len(self._marks)} marks>"


def _monotonic() -> int:
    return time.monotonic_ns() // 1_000_000
