"""Outcomes made from others: by a callback, or from many; and cancelling back through them."""

from __future__ import annotations

import threading
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from wechatpay_chain._promises.outcome import FULFILLED, PENDING, REJECTED, Outcome, Task, announce
from wechatpay_chain.exceptions import PromiseCancelledError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextvars import Context

    from wechatpay_chain._promises.workers import Workers

__all__ = ["cancel", "derive", "join"]

_NOT_SENT = "cancelled before its call was started: nothing was sent"
_MAYBE_SENT = (
    "cancelled after its call was started: the request may have been carried out, "
    "so query its outcome before repeating it"
)


class _Reaction:
    """Settles its target through the callback that applies (Promises/A+ 2.2)."""

    __slots__ = ("_context", "_on_fulfilled", "_on_rejected", "target")

    def __init__(
        self,
        target: Outcome,
        context: Context,
        on_fulfilled: Callable[[Any], Any] | None,
        on_rejected: Callable[[Any], Any] | None,
    ) -> None:
        self.target: Outcome | None = target
        self._context = context
        self._on_fulfilled = on_fulfilled
        self._on_rejected = on_rejected

    def __call__(self, outcome: Outcome) -> Outcome | None:
        target, task = self.target, self.task(outcome)
        try:
            if target is None or target.state != PENDING:
                return None  # It was cancelled, so its callback is not run.
            return target.adopt(outcome) if task is None else target.attempt(task)
        finally:
            del self, outcome, target, task  # As the module _outcome says.

    def task(self, outcome: Outcome) -> Task | None:
        """The callback for a settled *outcome*, or ``None`` if there is none for its state."""
        callback = self._on_fulfilled if outcome.state == FULFILLED else self._on_rejected
        return callback and Task(self._context, callback, (outcome.value,), is_call=False)


def derive(
    source: Outcome,
    on_fulfilled: Callable[[Any], Any] | None,
    on_rejected: Callable[[Any], Any] | None,
) -> Outcome:
    """The outcome of a callback on *source*, run with the caller's context variables.

    The callback runs in the thread that settles *source*. If that has happened already, it is a
    job for the workers like any other, or runs here and now if these are closed.
    """
    source.looked = True
    derived = Outcome(source.workers, sources=(source,))
    reaction = _Reaction(derived, copy_context(), on_fulfilled, on_rejected)
    if source.listen(reaction):
        return derived
    task = reaction.task(source)
    late = Outcome(source.workers, task=task)
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
        pass  # They are closed.
    run()


class _Join:
    """Settles its target when all sources are settled, or at the first rejection."""

    __slots__ = ("_finish", "_hasty", "_left", "_lock", "target")

    def __init__(
        self, target: Outcome, count: int, finish: Callable[[], Any], *, hasty: bool
    ) -> None:
        self.target: Outcome | None = target
        self._left = count
        self._finish = finish
        self._hasty = hasty
        self._lock = threading.Lock()

    def __call__(self, outcome: Outcome) -> Outcome | None:
        target = self.target
        if target is None or target.state != PENDING:
            return None  # What comes too late for it is still to be looked at.
        if self._hasty and outcome.state == REJECTED:
            return target.adopt(outcome)
        with self._lock:
            self._left -= 1
            left = self._left
        return None if left else target.fulfil(self._finish())


def join(sources: Sequence[Outcome], finish: Callable[[], Any], *, hasty: bool = False) -> Outcome:
    """An outcome fulfilled with ``finish()`` once all *sources* are settled.

    Args:
        sources: What to wait for; one may stand there twice.
        finish: Makes the value; must not raise.
        hasty: Be rejected as soon as one source is.
    """
    workers = next((source.workers for source in sources if source.workers is not None), None)
    joined = Outcome(workers, sources=tuple(sources))
    listener = _Join(joined, len(sources), finish, hasty=hasty)
    for source in sources:
        if not source.listen(listener):
            announce(listener(source))
    if not sources:
        joined.fulfil(finish())
    return joined


def cancel(outcome: Outcome) -> None:
    """Reject *outcome*, and with it everything upstream that nothing else waits for."""
    outcome.looked = True
    settled: list[Outcome | None] = []
    unsent: set[Outcome] = set()
    for each in reversed(_doomed(outcome)):
        if _is_unsent(each, unsent):
            unsent.add(each)
        sent = each not in unsent
        reason = PromiseCancelledError(_MAYBE_SENT if sent else _NOT_SENT, sent=sent)
        settled.append(each.reject(reason))
    # Only now that all are settled, so that no callback between them is run.
    announce(*settled)


def _doomed(outcome: Outcome) -> list[Outcome]:
    """What to cancel together; each stands behind all that wait for it."""
    if outcome.state != PENDING:
        return []
    doomed, seen = [outcome], {outcome}
    for each in doomed:
        for source in each.sources:
            if source not in seen and _serves_only(source, seen):
                seen.add(source)
                doomed.append(source)
    return doomed


def _serves_only(source: Outcome, doomed: set[Outcome]) -> bool:
    targets = [listener.target for listener in source.listeners()]
    return source.state == PENDING and all(
        target is not None and (target in doomed or target.state != PENDING) for target in targets
    )


def _is_unsent(outcome: Outcome, unsent: set[Outcome]) -> bool:
    """Whether nothing of *outcome* has been started, which from now on nothing will."""
    sources, task = outcome.sources, outcome.claim()
    if task is not None:
        return task.is_call
    return bool(sources) and unsent.issuperset(sources)
