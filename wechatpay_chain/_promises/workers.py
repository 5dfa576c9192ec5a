"""The bounded threads that calls and callbacks run in."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

from wechatpay_chain.exceptions import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import ThreadPoolExecutor

__all__ = ["Workers", "check_concurrency", "in_worker"]

_NAME = "wechatpay_chain-"
_MOST = 1000


def check_concurrency(value: object) -> int:
    """Check *value* as the number of threads and of idle connections to keep.

    Raises:
        ConfigurationError: It is not an integer from 1 to 1000.
    """
    if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= _MOST:
        return value
    # Python refuses to print integers with thousands of digits.
    long = isinstance(value, int) and abs(value) >= 2**64
    shown = "a larger one" if long else repr(value)[:40]
    raise ConfigurationError(
        f"concurrency must be an integer from 1 to {_MOST}, not {shown}", key="concurrency"
    )


def in_worker() -> bool:
    """Whether the current thread is a worker of this or any other client.

    The thread's name says so: that needs no registry, and a debugger shows it as well.
    """
    return threading.current_thread().name.startswith(_NAME)


class Workers:
    """Up to *concurrency* threads, started one by one on demand.

    Threads do not survive a fork, so each process has its own pool. Pools are kept by process ID
    in a ``dict``, whose ``setdefault`` is atomic; a lock could be held by a thread that the fork
    did not copy.

    Args:
        concurrency: The number of threads, at least 1.
    """

    def __init__(self, concurrency: int) -> None:
        self.closed = False
        self._concurrency = concurrency
        self._name = f"{_NAME}{id(self):x}"
        self._pools: dict[int, ThreadPoolExecutor] = {}

    def start(self, run: Callable[[], None]) -> None:
        """Call *run* in the next free thread.

        Raises:
            RuntimeError: After ``close``, while the interpreter exits, or when the system cannot
                start a thread. In the last case *run* may still be called.
        """
        if self.closed:
            raise RuntimeError("closed")
        self._pool().submit(_take_turn, [run])

    def close(self, *, wait: bool) -> None:
        """Refuse new jobs; those accepted before are still carried out.

        Args:
            wait: Return only when they are done, unless a worker closes its own pool: a thread
                cannot wait for itself.
        """
        self.closed = True
        pool = self._pools.get(os.getpid())
        if pool is not None:
            own = threading.current_thread().name.startswith(f"{self._name}_")
            pool.shutdown(wait=wait and not own)

    def _pool(self) -> ThreadPoolExecutor:
        pool = self._pools.get(os.getpid())
        if pool is None:
            # Imported here because a client used only synchronously never needs it.
            from concurrent.futures import ThreadPoolExecutor

            made = ThreadPoolExecutor(self._concurrency, thread_name_prefix=self._name)
            pool = self._pools.setdefault(os.getpid(), made)
            if self.closed:
                pool.shutdown(wait=False)
        return pool


def _take_turn(turn: list[Callable[[], None]]) -> None:
    # Popped, because the pool's frame keeps its argument, and an error may keep that frame alive.
    turn.pop()()
