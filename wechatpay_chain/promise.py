"""Promises: what the async verbs return.

An async verb runs the same synchronous stack as its twin, but in the client's threads, and returns
a :class:`Promise` immediately. It has the methods of Guzzle's promise (``then``, ``otherwise``,
``wait``, ``cancel``), obeys Promises/A+, and can be awaited in asyncio and trio, any number of
times and from any number of tasks, loops and threads::

    promise = wxpay.v3.certificates.get_async()
    promise.then(lambda response: response.json()).wait()      # in a thread
    response = await promise                                    # in a coroutine

**Where callbacks run.** In the thread that settles the promise, usually a worker; a callback added
to a promise that is already settled is a job of its own. (Without workers, as for
:func:`fulfilled` or after ``close``, it runs inside ``then``.) Callbacks see the context variables
of the caller of ``then``, just as the call sees those of the caller of the verb. ``wait`` returns
when its own promise is settled: to wait for a callback, wait for the promise ``then`` returned.

**Waiting in a callback** never blocks the pool: a worker that waits runs what it waits for itself,
unless another thread has already begun to. Its ``timeout`` then only counts before and after that.

**Nothing is overlooked.** A rejection that nobody waits for, awaits or derives from is logged once
to ``wechatpay_chain``, as one line at level ERROR, when its promise is garbage collected.
``state`` does not count as looking. A cancelled promise is not logged.

**At interpreter exit** the calls already accepted are still carried out, and exit waits for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from wechatpay_chain._promises.derived import join
from wechatpay_chain._promises.executor import PromiseExecutor
from wechatpay_chain._promises.outcome import FULFILLED, PENDING, REJECTED
from wechatpay_chain._promises.promise import Many, Promise, Settled, fulfilled, rejected
from wechatpay_chain._promises.waiting import block

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

__all__ = [
    "FULFILLED",
    "PENDING",
    "REJECTED",
    "Promise",
    "PromiseExecutor",
    "Settled",
    "all_",
    "all_settled",
    "fulfilled",
    "rejected",
    "unwrap",
]

T = TypeVar("T")
K = TypeVar("K", bound="Hashable")


@overload
def all_settled(promises: Mapping[K, Promise[T]]) -> Promise[dict[K, Settled[T]]]: ...  # type: ignore[overload-overlap]
@overload
def all_settled(promises: Iterable[Promise[T]]) -> Promise[list[Settled[T]]]: ...
def all_settled(promises: Mapping[Any, Promise[Any]] | Iterable[Promise[Any]]) -> Promise[Any]:
    """The promise of how each of *promises* ended; it is never rejected, unless it is cancelled.

    Args:
        promises: An iterable, which gives a list in the same order, or a mapping, which gives a
            ``dict`` with the same keys.

    Raises:
        TypeError: Something among them is not a promise.
    """
    many = Many(promises)
    return Promise(join(many.outcomes, many.settled))


@overload
def all_(promises: Mapping[K, Promise[T]]) -> Promise[dict[K, T]]: ...  # type: ignore[overload-overlap]
@overload
def all_(promises: Iterable[Promise[T]]) -> Promise[list[T]]: ...
def all_(promises: Mapping[Any, Promise[Any]] | Iterable[Promise[Any]]) -> Promise[Any]:
    """The promise of all their values, rejected as soon as one of them is.

    The others go on; a rejection among them still has to be looked at, or it is logged.

    Args:
        promises: As for :func:`all_settled`.

    Raises:
        TypeError: Something among them is not a promise.
    """
    many = Many(promises)
    return Promise(join(many.outcomes, many.values, hasty=True))


@overload
def unwrap(promises: Mapping[K, Promise[T]], timeout: float | None = None) -> dict[K, T]: ...  # type: ignore[overload-overlap]
@overload
def unwrap(promises: Iterable[Promise[T]], timeout: float | None = None) -> list[T]: ...
def unwrap(
    promises: Mapping[Any, Promise[Any]] | Iterable[Promise[Any]], timeout: float | None = None
) -> Any:
    """Wait for all of them and return their values.

    An error is raised only once every promise is settled; if there are several, the first in the
    order given is raised. So an early error does not make a caller walk away from payments that
    are still in progress, and the same outcomes always raise the same error. The other rejections
    still have to be looked at, or they are logged; :func:`all_settled` shows them all.

    Args:
        promises: As for :func:`all_settled`.
        timeout: Seconds for all of them together; ``None`` waits as long as it takes.

    Raises:
        TypeError: Something among them is not a promise.
        WaitTimeoutError: At least one is still pending; their calls go on.
        BaseException: The reason of the first rejected promise.
    """
    many = Many(promises)
    try:
        block(join(many.outcomes, lambda: None), timeout)
        return many.values()
    finally:
        del promises, many  # As in Promise.wait().
