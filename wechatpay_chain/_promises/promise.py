"""The promise, and several at once; :mod:`wechatpay_chain.promise` documents them for users."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import methodcaller
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast, overload

from wechatpay_chain._promises.derived import cancel, derive
from wechatpay_chain._promises.outcome import FULFILLED, PENDING, REJECTED, Holder, PromiseOutcome
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
            hint = ": await the promise, or call .wait(), to get its value"
            raise AttributeError(
                f"{type(self).__name__!r} object has no attribute {name!r}"
                + ("" if name.startswith("_") else hint)
            )

    @property
    def state(self) -> str:
        """``PENDING``, ``FULFILLED`` or ``REJECTED``; never changes once settled."""
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
            The promise of what the callback returns: a returned promise is followed, and returning
            from *on_rejected* recovers. What the callback raises rejects the new promise.
            Returning a coroutine, or a promise that waits for this one, rejects it with
            ``TypeError``.

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
            timeout: The maximum number of seconds; ``None`` waits as long as it takes.

        Returns:
            The value.

        Raises:
            WaitTimeoutError: Still pending. The call goes on and its outcome is unknown: query
                the order before repeating the request. Also raised for a promise from before a
                fork.
            RuntimeError: The function that should settle this promise is waiting for it.
            BaseException: Whatever the promise was rejected with.
        """
        try:
            if self._outcome.state == PENDING:
                block(self._outcome, timeout)
            value: T_co = self._outcome.deliver()
            return value
        finally:
            del self  # The error holds this frame, so this frame must not hold its promise.

    def cancel(self) -> None:
        """Give up on the promise: it is rejected with ``PromiseCancelledError`` immediately.

        A call that has not been started is then never sent (``error.sent`` is ``False``). One
        that has been started cannot be recalled, and its result is dropped (``error.sent`` is
        ``True``): the request may have been carried out, so query the order before repeating it.
        A settled promise stays as it is.

        As in Guzzle, cancelling reaches upwards to the promises that this one was derived from,
        follows or gathers, and the callbacks between them are not run. Unlike in Guzzle, it
        stops at a promise that anything else depends on: another pending promise, a ``wait`` or
        an ``await``.
        """
        cancel(self._outcome)

    def __await__(self) -> Generator[Any, None, T_co]:
        """Wait in an asyncio or trio coroutine without blocking the event loop.

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
    outcome = PromiseOutcome()
    outcome.fulfil(value)
    return Promise(outcome)


def rejected(reason: BaseException) -> Promise[Any]:
    """A promise that is rejected with *reason*.

    Raises:
        TypeError: *reason* is not an exception.
    """
    _check_reason(reason)
    outcome = PromiseOutcome()
    outcome.reject(reason)
    return Promise(outcome)


def _check_callback(name: str, callback: object) -> None:
    if callback is not None and not callable(callback):
        kind = type(callback).__name__
        raise TypeError(f"{name} must be a function or None, not {kind}")


def _check_reason(reason: object) -> None:
    if not isinstance(reason, BaseException):
        kind = type(reason).__name__
        raise TypeError(f"the reason must be an exception, not a class or text; got {kind}")


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
            raise TypeError(f"promises must be an iterable or mapping of promises, not {kind}")
        values = cast("Iterable[object]", promises)
        self.outcomes = [self._outcome(index, value) for index, value in enumerate(values)]

    def _outcome(self, index: int, value: object) -> PromiseOutcome:
        outcome = Holder.outcome_of(value)
        if outcome is None:
            key = index if self._keys is None else self._keys[index]
            raise TypeError(f"promises[{key!r}] must be a promise, not {type(value).__name__}")
        return outcome

    def _shape(self, values: Iterable[Any]) -> Any:
        return list(values) if self._keys is None else dict(zip(self._keys, values, strict=True))

    def values(self) -> Any:
        """The values; raises the first rejection among them, which counts as looking at it."""
        # With map instead of a loop, and without self: a raised error holds the frames it passes
        # through, and these must not hold the outcome that holds the error.
        try:
            return self._shape(list(map(methodcaller("deliver"), self.outcomes)))
        finally:
            del self

    def settled(self) -> Any:
        """How each ended; this counts as looking at all of them."""
        return self._shape([_settled(outcome) for outcome in self.outcomes])


def _settled(outcome: PromiseOutcome) -> Settled[Any]:
    outcome.looked = True
    if outcome.state == REJECTED:
        return Settled(REJECTED, reason=outcome.value)
    return Settled(FULFILLED, value=outcome.value)
