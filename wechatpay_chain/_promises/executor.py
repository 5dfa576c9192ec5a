"""Where async verbs run: a client's threads, seen as a source of promises."""

from __future__ import annotations

from contextvars import copy_context
from typing import TYPE_CHECKING, Any, TypeVar, overload

from wechatpay_chain._promises.outcome import Outcome, Task
from wechatpay_chain._promises.promise import Promise
from wechatpay_chain._promises.workers import Workers, check_concurrency
from wechatpay_chain.exceptions import TransportError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["PromiseExecutor"]

T = TypeVar("T")


class PromiseExecutor:
    """The threads that async verbs run in.

    They are started as they are needed. In a forked child it may be used again: it starts
    threads of its own there.

    Args:
        concurrency: How many calls run at the same time at most; more wait their turn.

    Raises:
        ConfigurationError: *concurrency* is not a whole number from 1 to 1000.
    """

    def __init__(self, concurrency: int) -> None:
        self._workers = Workers(check_concurrency(concurrency))

    @overload
    def submit(self, function: Callable[..., Promise[T]], /, *arguments: Any) -> Promise[T]: ...
    @overload
    def submit(self, function: Callable[..., T], /, *arguments: Any) -> Promise[T]: ...
    def submit(self, function: Callable[..., Any], /, *arguments: Any) -> Promise[Any]:
        """Have ``function(*arguments)`` called in a thread, with this caller's context variables.

        Raises:
            TransportError: Nothing was started (``sent`` is ``False``): the client is closed, the
                interpreter is exiting, or the system gives no thread.
        """
        outcome = Outcome(
            self._workers, task=Task(copy_context(), function, arguments, is_call=True)
        )
        try:
            self._workers.start(outcome.run)
        except RuntimeError as error:
            # The pool may have queued it before it failed; claimed here, it is sure not to run.
            if outcome.claim() is not None:
                reason = "the client is closed" if self._workers.closed else str(error)
                raise TransportError(f"nothing was sent: {reason}", sent=False) from None
        return Promise(outcome)

    def close(self, wait: bool = True) -> None:  # noqa: FBT001, FBT002 - as Executor.shutdown
        """Refuse new calls. Those accepted before are carried out. May be called again.

        Args:
            wait: Return only when they are done (not in one of the own threads, which never
                waits for itself).
        """
        self._workers.close(wait=wait)
