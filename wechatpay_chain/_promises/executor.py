"""Where async verbs run: a client's threads, seen as a source of promises."""

from __future__ import annotations

from contextvars import copy_context
from typing import TYPE_CHECKING, Any, TypeVar, overload

from wechatpay_chain._promises.outcome import PromiseOutcome, Task
from wechatpay_chain._promises.promise import Promise
from wechatpay_chain._promises.workers import Workers, check_concurrency
from wechatpay_chain.exceptions import TransportError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["PromiseExecutor"]

T = TypeVar("T")


class PromiseExecutor:
    """The threads that async verbs run in.

    Threads are started on demand. A forked child may go on using the executor, which starts new
    threads there.

    Args:
        concurrency: The maximum number of calls running at the same time; the rest are queued.

    Raises:
        ConfigurationError: *concurrency* is not an integer from 1 to 1000.
    """

    def __init__(self, concurrency: int) -> None:
        self._workers = Workers(check_concurrency(concurrency))

    @overload
    def submit(self, function: Callable[..., Promise[T]], /, *arguments: Any) -> Promise[T]: ...
    @overload
    def submit(self, function: Callable[..., T], /, *arguments: Any) -> Promise[T]: ...
    def submit(self, function: Callable[..., Any], /, *arguments: Any) -> Promise[Any]:
        """Call ``function(*arguments)`` in a thread, with the caller's context variables.

        Raises:
            TransportError: Nothing was started (``sent`` is ``False``): the client is closed, the
                interpreter is exiting, or the system cannot start a thread.
        """
        outcome = PromiseOutcome(
            self._workers, task=Task(copy_context(), function, arguments, is_call=True)
        )
        try:
            self._workers.start(outcome.run)
        except RuntimeError as error:
            # The pool may have queued the job before it failed; claimed here, it cannot run.
            if outcome.claim() is not None:
                reason = "the client is closed" if self._workers.closed else str(error)
                raise TransportError(f"nothing was sent: {reason}", sent=False) from None
        return Promise(outcome)

    def close(self, wait: bool = True) -> None:  # noqa: FBT001, FBT002 - as Executor.shutdown
        """Refuse new calls. Calls already accepted are carried out. May be called repeatedly.

        Args:
            wait: Return only when they are done, except in one of the executor's own threads,
                which cannot wait for itself.
        """
        self._workers.close(wait=wait)
