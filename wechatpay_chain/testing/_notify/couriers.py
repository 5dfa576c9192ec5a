"""The threads that post notifications: started when there is something to do, gone on stop."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wechatpay_chain.testing._notify.shots import Shot, Shots

__all__ = ["Couriers"]

_THREAD = "wechatpay_chain_notifier"


class Couriers:
    """A few threads that take shots when they are due.

    Args:
        changed: Guards the shots; is notified when there are others.
        shots: The work to do.
        deliver: Does one of them.
        most: How many threads.
    """

    def __init__(
        self,
        changed: threading.Condition,
        shots: Shots,
        deliver: Callable[[Shot], None],
        most: int,
    ) -> None:
        self._changed = changed
        self._shots = shots
        self._deliver = deliver
        self._most = most
        self._threads: list[threading.Thread] = []
        self._sockets: set[socket.socket] = set()
        self._running = False
        self._pid = os.getpid()

    @property
    def are_running(self) -> bool:
        """Whether what is due is done."""
        return self._running

    def start(self) -> None:
        """Do what is due from now on."""
        with self._changed:
            self._running, self._pid = True, os.getpid()
            if self._shots.are_waiting:
                self.call()

    def call(self) -> None:
        """Have a thread more, if there may be; called when there is something to do."""
        if self._running and len(self._threads) < self._most:
            thread = threading.Thread(target=self._run, name=_THREAD, daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self) -> None:
        """End every thread, and what it is posting just now; what is due stays due.

        In a process that :func:`os.fork` made, sockets are closed and no more: no thread is in it,
        and the lock's holder may not be.
        """
        if self._pid != os.getpid():
            self._abandon()
            return
        with self._changed:
            self._running = False
            threads, self._threads = self._threads, []
            for connection in self._sockets:
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self._changed.notify_all()
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join()

    def _abandon(self) -> None:
        self._running, self._threads = False, []
        for connection in self._sockets:
            with contextlib.suppress(OSError):
                connection.close()
        self._sockets = set()

    @contextlib.contextmanager
    def using(self, connection: socket.socket) -> Iterator[None]:
        """While it lasts, :meth:`stop` shuts *connection* down.

        Raises:
            OSError: They were stopped already.
        """
        with self._changed:
            if not self._running:
                raise OSError("the platform was stopped")
            self._sockets.add(connection)
        try:
            yield
        finally:
            with self._changed:
                self._sockets.discard(connection)

    def _run(self) -> None:
        try:
            while (shot := self._next()) is not None:
                self._deliver(shot)
        finally:
            with self._changed, contextlib.suppress(ValueError):
                self._threads.remove(threading.current_thread())

    def _next(self) -> Shot | None:
        with self._changed:
            while threading.current_thread() in self._threads:
                shot, left = self._shots.take()
                if shot is not None:
                    return shot
                self._changed.wait(left)
        return None
