"""Several outcomes at once, in the shape their promises were given in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import methodcaller
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from wechatpay_chain._promises.outcome import FULFILLED, REJECTED, Holder

if TYPE_CHECKING:
    from wechatpay_chain._promises.outcome import Outcome

__all__ = ["Many", "Settled"]

T_co = TypeVar("T_co", covariant=True)


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
