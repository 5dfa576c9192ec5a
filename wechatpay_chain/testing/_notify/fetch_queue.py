"""Notifications that are not posted: the ids of those that wait to be fetched, in order."""

from __future__ import annotations

__all__ = ["FetchQueue"]


class FetchQueue:
    """Ids in the order they are handed out; not for several threads at once.

    Args:
        most: How many may wait; of more, the latest ones do.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._ready: list[str] = []
        self._held: list[str] = []

    def put(self, notification_id: str, copies: int = 1) -> None:
        """Hand one out, as many times, and after it those that were held back for it."""
        self._ready += [notification_id] * copies + self._held
        self._held = []
        del self._ready[: -self._most]

    def hold(self, notification_id: str) -> None:
        """Hand one out after the next one."""
        self._held.append(notification_id)

    def reverse(self) -> None:
        """Turn the order round."""
        self._ready.reverse()

    def take(self) -> list[str]:
        """Hand out all, also what was held back for a next one that did not come."""
        taken = self._ready + self._held
        self._ready, self._held = [], []
        return taken
