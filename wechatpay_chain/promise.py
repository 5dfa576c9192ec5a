"""Promises: what the async verbs return.

An async verb runs the same synchronous stack as its twin in the client's threads, and returns a
:class:`Promise` at once. It has the methods of Guzzle's promise (``then``, ``otherwise``, ``wait``,
``cancel``), obeys Promises/A+, and can be awaited in asyncio and trio, as often and from as many
tasks, loops and threads as wanted::

    promise = wxpay.v3.certificates.get_async()
    promise.then(lambda response: response.json()).wait()      # in a thread
    response = await promise                                    # in a coroutine

**Where callbacks run.** In the thread that settles the promise, usually a worker; those added to a
promise that is settled already are a job of their own. (Where there are no workers, as for
:func:`fulfilled` or after ``close``, they run inside ``then``.) They see the context variables of
the caller of ``then``, as the call sees those of the caller of the verb. ``wait`` returns when its
own promise is settled: to have waited for a callback, wait for the promise that ``then`` returned.

**Waiting in a callback** never blocks the pool: a worker that waits carries out what it waits for
itself if no other thread has begun to. Its ``timeout`` then only counts before and after that.

**Nothing is overlooked.** A rejection that nobody waits for, awaits or derives from is logged once
to ``wechatpay_chain``, as one line of level ERROR, when its promise is garbage collected.
``state`` does not count as looking. A cancelled promise is not logged.

**At interpreter exit** the calls that were accepted are still carried out, and exit waits for them.
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
    """The promise of how each of *promises* ended; it is never rejected, only cancelled.

    Args:
        promises: An iterable, for a list in the same order, or a mapping, for a ``dict`` with the
            same keys.

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
    """The promise of all their values, rejected as soon as the first of them is.

    The others then go on, and a rejection among them is still to be looked at, or logged.

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

    An error is raised only when every promise is settled, and of several it is the first in the
    order given: an early error does not make a caller walk away from payments that are still
    under way, and the same outcomes always raise the same error. The other rejections are still
    to be looked at, or logged; :func:`all_settled` shows them all.

    Args:
        promises: As for :func:`all_settled`.
        timeout: Seconds to wait for all of them together; ``None`` waits as long as it takes.

    Raises:
        TypeError: Something among them is not a promise.
        WaitTimeoutError: One at least is still pending; their calls go on.
        BaseException: The reason of the first that was rejected.
    """
    many = Many(promises)
    try:
        block(join(many.outcomes, lambda: None), timeout)
        return many.values()
    finally:
        del promises, many  # As in Promise.wait().
