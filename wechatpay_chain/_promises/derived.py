"""Outcomes made from others, by a callback or from many, and cancelling upwards through them."""

from __future__ import annotations

import threading
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from wechatpay_chain._promises.outcome import (
    FULFILLED,
    PENDING,
    REJECTED,
    PromiseOutcome,
    Task,
    announce,
)
from wechatpay_chain.exceptions import PromiseCancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextvars import Context

    from wechatpay_chain._promises.workers import Workers

__all__ = ["cancel", "derive", "join"]

_NOT_SENT = "cancelled before the call was started: nothing was sent"
_MAYBE_SENT = (
    "cancelled after the call was started: the request may have been carried out, "
    "so query its outcome before repeating it"
)


class _Reaction:
    """Settles its target through the callback that applies (Promises/A+ 2.2)."""

    __slots__ = ("_context", "_on_fulfilled", "_on_rejected", "target")

    def __init__(
        self,
        target: PromiseOutcome,
        context: Context,
        on_fulfilled: Callable[[Any], Any] | None,
        on_rejected: Callable[[Any], Any] | None,
    ) -> None:
        self.target: PromiseOutcome | None = target
        self._context = context
        self._on_fulfilled = on_fulfilled
        self._on_rejected = on_rejected

    def __call__(self, outcome: PromiseOutcome) -> PromiseOutcome | None:
        target, task = self.target, self.task(outcome)
        try:
            if target is None or target.state != PENDING:
                return None  # Cancelled, so the callback does not run.
            return target.adopt(outcome) if task is None else target.attempt(task)
        finally:
            del self, outcome, target, task  # See the module outcome.

    def task(self, outcome: PromiseOutcome) -> Task | None:
        """The callback for a settled *outcome*, or ``None`` if its state has no callback."""
        callback = self._on_fulfilled if outcome.state == FULFILLED else self._on_rejected
        return callback and Task(self._context, callback, (outcome.value,), is_call=False)


def derive(
    source: PromiseOutcome,
    on_fulfilled: Callable[[Any], Any] | None,
    on_rejected: Callable[[Any], Any] | None,
) -> PromiseOutcome:
    """The outcome of a callback on *source*, run with the caller's context variables.

    The callback runs in the thread that settles *source*. If *source* is settled already, the
    callback is queued as a job of its own, or runs right here if the workers are closed.
    """
    source.looked = True
    derived = PromiseOutcome(source.workers, sources=(source,))
    reaction = _Reaction(derived, copy_context(), on_fulfilled, on_rejected)
    if source.listen(reaction):
        return derived
    task = reaction.task(source)
    late = PromiseOutcome(source.workers, task=task)
    if task is None:
        late.adopt(source)
    else:
        _start(late.run, source.workers)
    return late


def _start(run: Callable[[], None], workers: Workers | None) -> None:
    try:
        if workers is not None:
            workers.start(run)
            return
    except RuntimeError:
        pass  # The workers are closed.
    run()


class _Join:
    """Settles its target when all sources are settled, or at the first rejection."""

    __slots__ = ("_finish", "_hasty", "_left", "_lock", "target")

    def __init__(
        self, target: PromiseOutcome, count: int, finish: Callable[[], Any], *, hasty: bool
    ) -> None:
        self.target: PromiseOutcome | None = target
        self._left = count
        self._finish = finish
        self._hasty = hasty
        self._lock = threading.Lock()

    def __call__(self, outcome: PromiseOutcome) -> PromiseOutcome | None:
        target = self.target
        if target is None or target.state != PENDING:
            return None  # A rejection that arrives too late stays unlooked-at.
        if self._hasty and outcome.state == REJECTED:
            return target.adopt(outcome)
        with self._lock:
            self._left -= 1
            left = self._left
        return None if left else target.fulfil(self._finish())


def join(
    sources: Sequence[PromiseOutcome], finish: Callable[[], Any], *, hasty: bool = False
) -> PromiseOutcome:
    """An outcome fulfilled with ``finish()`` once all *sources* are settled.

    Args:
        sources: What to wait for; the same outcome may be listed twice.
        finish: Makes the value; must not raise.
        hasty: Reject as soon as one source is rejected.
    """
    workers = next((source.workers for source in sources if source.workers is not None), None)
    joined = PromiseOutcome(workers, sources=tuple(sources))
    listener = _Join(joined, len(sources), finish, hasty=hasty)
    for source in sources:
        if not source.listen(listener):
            announce(listener(source))
    if not sources:
        joined.fulfil(finish())
    return joined


def cancel(outcome: PromiseOutcome) -> None:
    """Reject *outcome*, together with everything upstream that nothing else waits for."""
    outcome.looked = True
    settled: list[PromiseOutcome | None] = []
    unsent: set[PromiseOutcome] = set()
    for each in reversed(_doomed(outcome)):
        if _is_unsent(each, unsent):
            unsent.add(each)
        sent = each not in unsent
        reason = PromiseCancelledError(_MAYBE_SENT if sent else _NOT_SENT, sent=sent)
        settled.append(each.reject(reason))
    # Only once all of them are settled, so that no callback between them runs.
    announce(*settled)


def _doomed(outcome: PromiseOutcome) -> list[PromiseOutcome]:
    """What to cancel together, each listed after everything that waits for it."""
    if outcome.state != PENDING:
        return []
    doomed, seen = [outcome], {outcome}
    for each in doomed:
        for source in each.sources:
            if source not in seen and _serves_only(source, seen):
                seen.add(source)
                doomed.append(source)
    return doomed


def _serves_only(source: PromiseOutcome, doomed: set[PromiseOutcome]) -> bool:
    targets = [listener.target for listener in source.listeners()]
    return source.state == PENDING and all(
        target is not None and (target in doomed or target.state != PENDING) for target in targets
    )


def _is_unsent(outcome: PromiseOutcome, unsent: set[PromiseOutcome]) -> bool:
    """Whether no part of *outcome* has been started; claiming its task makes that final."""
    sources, task = outcome.sources, outcome.claim()
    if task is not None:
        return task.is_call
    return bool(sources) and unsent.issuperset(sources)
