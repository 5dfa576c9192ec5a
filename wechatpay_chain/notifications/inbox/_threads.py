"""A store's operations in asyncio: in threads, and never abandoned halfway."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

__all__ = ["in_thread"]

T = TypeVar("T")


async def in_thread(function: Callable[[], T]) -> T:
    """Run *function* in a thread, to its end even if the task is cancelled meanwhile."""
    task = asyncio.ensure_future(asyncio.to_thread(function))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await _ended(task)
        raise


async def _ended(task: asyncio.Task[T]) -> None:
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:  # noqa: PERF203 - cancelled again; the caller raises anyway
            continue
    if not task.cancelled():
        task.exception()  # retrieved, so that asyncio does not log it
