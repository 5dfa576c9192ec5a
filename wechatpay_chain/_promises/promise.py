"""The promise itself, and several at once; the chapter is :mod:`wechatpay_chain.promise`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import methodcaller
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast, overload

from wechatpay_chain._promises.derived import cancel, derive
from wechatpay_chain._promises.outcome import FULFILLED, PENDING, REJECTED, Holder, Outcome
from wechatpay_chain._promises.waiting import block, suspend

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


__all__ = ["Many", "Promise", "Settled", "fulfilled", "rejected"]

T = TypeVar("T")
U = TypeVar("U")
V = TypeVar("V")
T_co = TypeVar("T_co", covariant=True)


class Promise(Holder, Generic[T_co]):
    """A value or an error that is still to come.

    Promises are made by the async verbs, :func:`fulfilled` and :func:`rejected`. They may be
    used from any thread.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<Promise {self.state}>"

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            hint = ": await the promise, or call .wait(), for what it holds"
            raise AttributeError(
                f"{type(self).__name__!r} object has no attribute {name!r}"
                + ("" if name.startswith("_") else hint)
            )

    @property
    def state(self) -> str:
        """``PENDING``, ``FULFILLED`` or ``REJECTED``; once settled it never changes."""
        return self._outcome.state

    @overload
    def then(self, on_fulfilled: None = None, on_rejected: None = None) -> Promise[T_co]: ...
    @overload
    def then(
        self, on_fulfilled: Callable[[T_co], Promise[U]], on_rejected: None = None
    ) -> Promise[U]: ...
    @overload
    def then(self, on_fulfilled: Callable[[T_co], U], on_rejected: None = None) -> Promise[U]: ...
    @overload
    def then(
        self, on_fulfilled: None, on_rejected: Callable[[Any], Promise[V]]
    ) -> Promise[T_co | V]: ...
    @overload
    def then(self, on_fulfilled: None, on_rejected: Callable[[Any], V]) -> Promise[T_co | V]: ...
    @overload
    def then(
        self, on_fulfilled: Callable[[T_co], Promise[U]], on_rejected: Callable[[Any], Promise[V]]
    ) -> Promise[U | V]: ...
    @overload
    def then(
        self, on_fulfilled: Callable[[T_co], Promise[U]], on_rejected: Callable[[Any], V]
    ) -> Promise[U | V]: ...
    @overload
    def then(
        self, on_fulfilled: Callable[[T_co], U], on_rejected: Callable[[Any], Promise[V]]
    ) -> Promise[U | V]: ...
    @overload
    def then(
        self, on_fulfilled: Callable[[T_co], U], on_rejected: Callable[[Any], V]
    ) -> Promise[U | V]: ...
    def then(
        self,
        on_fulfilled: Callable[[T_co], Any] | None = None,
        on_rejected: Callable[[Any], Any] | None = None,
    ) -> Promise[Any]:
        """Chain a callback (Promises/A+ 2.2).

        Args:
            on_fulfilled: Called with the value; ``None`` passes the value on.
            on_rejected: Called with the error, an exception; ``None`` passes the error on.

        Returns:
            The promise of what the callback returns: a promise is followed, and returning from
            *on_rejected* recovers. What the callback raises rejects it. Returning a coroutine
            does so too, with ``TypeError``, and so does a promise that waits for itself.

        Raises:
            TypeError: A callback is neither callable nor ``None``.
        """
        _check_callback("on_fulfilled", on_fulfilled)
        _check_callback("on_rejected", on_rejected)
        return Promise(derive(self._outcome, on_fulfilled, on_rejected))

    @overload
    def otherwise(self, on_rejected: Callable[[Any], Promise[V]]) -> Promise[T_co | V]: ...
    @overload
    def otherwise(self, on_rejected: Callable[[Any], V]) -> Promise[T_co | V]: ...
    def otherwise(self, on_rejected: Callable[[Any], Any]) -> Promise[Any]:
        """Chain a callback for errors only: ``then(None, on_rejected)``."""
        return self.then(None, on_rejected)

    def wait(self, timeout: float | None = None) -> T_co:
        """Block this thread until the promise is settled.

        Args:
            timeout: Seconds to wait at most; ``None`` waits as long as it takes.

        Returns:
            The value.

        Raises:
            WaitTimeoutError: Still pending. The call goes on and its outcome is unknown: query
                the order before repeating the request. Also for a promise from before a fork.
            RuntimeError: The function that is to settle this promise waits for it.
            BaseException: Whatever the promise was rejected with.
        """
        try:
            if self._outcome.state == PENDING:
                block(self._outcome, timeout)
            value: T_co = self._outcome.deliver()
            return value
        finally:
            del self  # An error holds this frame: it must not hold the promise of the error.

    def cancel(self) -> None:
        """Give the promise up: it is rejected with ``PromiseCancelledError`` at once.

        A call that has not been started is then never sent (``error.sent`` is ``False``). One
        that has been started cannot be called back, and what becomes of it is dropped
        (``error.sent`` is ``True``): the request may have been carried out, so query the order
        before repeating it. A settled promise stays as it is.

        As in Guzzle, cancelling reaches upwards, to the promise that this one was derived from,
        follows or gathers, and the callbacks between them are not run. Unlike in Guzzle, it
        stops at a promise that anything else depends on: another pending promise, a ``wait`` or
        an ``await``.
        """
        cancel(self._outcome)

    def __await__(self) -> Generator[Any, None, T_co]:
        """Wait in a coroutine of asyncio or trio; the event loop goes on meanwhile.

        A cancelled or timed-out ``await`` leaves the promise and its call alone.
        """
        try:
            if self._outcome.state == PENDING:
                yield from suspend(self._outcome).__await__()
            value: T_co = self._outcome.deliver()
            return value
        finally:
            del self  # As in wait().


@overload
def fulfilled(value: Promise[T]) -> Promise[T]: ...


@overload
def fulfilled(value: T) -> Promise[T]: ...


def fulfilled(value: Any) -> Promise[Any]:
    """A promise that is fulfilled with *value*, or *value* itself if that is a promise."""
    if Holder.outcome_of(value) is not None:
        given: Promise[Any] = value
        return given
    outcome = Outcome()
    outcome.fulfil(value)
    return Promise(outcome)


def rejected(reason: BaseException) -> Promise[Any]:
    """A promise that is rejected with *reason*.

    Raises:
        TypeError: *reason* is not an exception.
    """
    _check_reason(reason)
    outcome = Outcome()
    outcome.reject(reason)
    return Promise(outcome)


def _check_callback(name: str, callback: object) -> None:
    if callback is not None and not callable(callback):
        kind = type(callback).__name__
        raise TypeError(f"{name} is of type {kind}; wanted: a function or None")


def _check_reason(reason: object) -> None:
    if not isinstance(reason, BaseException):
        kind = type(reason).__name__
        raise TypeError(
            f"the reason is of type {kind}; wanted: an exception, not its class or text"
        )


@dataclass(frozen=True)
class Settled(Generic[T_co]):
    """How one of many promises ended."""

    state: Literal["fulfilled", "rejected"]
    """``FULFILLED`` or ``REJECTED``."""
    value: T_co | None = None
    """What it was fulfilled with."""
    reason: BaseException | None = None
    """What it was rejected with, or ``None`` if it was fulfilled."""


class Many:
    """The outcomes of an iterable or mapping of promises.

    Raises:
        TypeError: *promises* is neither, or something in it is not a promise.
    """

    def __init__(self, promises: object) -> None:
        self._keys: list[Any] | None = None
        if isinstance(promises, Mapping):
            mapping = cast("Mapping[Any, object]", promises)
            self._keys, promises = list(mapping), list(mapping.values())
        if not isinstance(promises, Iterable):
            kind = type(promises).__name__
            raise TypeError(f"promises is of type {kind}; wanted: an iterable or mapping of them")
        values = cast("Iterable[object]", promises)
        self.outcomes = [self._outcome(index, value) for index, value in enumerate(values)]

    def _outcome(self, index: int, value: object) -> Outcome:
        outcome = Holder.outcome_of(value)
        if outcome is None:
            key = index if self._keys is None else self._keys[index]
            raise TypeError(
                f"promises[{key!r}] is of type {type(value).__name__}; wanted: a promise"
            )
        return outcome

    def _shape(self, values: Iterable[Any]) -> Any:
        return list(values) if self._keys is None else dict(zip(self._keys, values, strict=True))

    def values(self) -> Any:
        """The value of each; the first rejection among them is raised, and thereby looked at."""
        # By map and not in a loop, and without self: an error that is raised holds the frames it
        # passes, which must not hold the outcome that holds the error.
        try:
            return self._shape(list(map(methodcaller("deliver"), self.outcomes)))
        finally:
            del self

    def settled(self) -> Any:
        """How each ended; all of them are thereby looked at."""
        return self._shape([_settled(outcome) for outcome in self.outcomes])


def _settled(outcome: Outcome) -> Settled[Any]:
    outcome.looked = True
    if outcome.state == REJECTED:
        return Settled(REJECTED, reason=outcome.value)
    return Settled(FULFILLED, value=outcome.value)
