"""Whatever is done to an inbox, in whatever order, it answers as a simple model of it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    rule,
    run_state_machine_as_test,
)
from support.inboxes import DAY, KINDS, Clock, store_maker

from wechatpay_chain.notifications.inbox import Claim, Inbox, LeaseLostError, State, Store

LEASE, KEEP = 60.0, 2 * DAY
RUNS = count()


@pytest.fixture(scope="module", params=KINDS)
def maker(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[], Store]]:
    with store_maker(request.param, tmp_path_factory.mktemp("marks")) as make:
        yield make


@dataclass
class Known:
    """What the model knows of one name: who wrote it last, and until when that counts."""

    owner: int
    done: bool
    until: float
    forgotten: float


@dataclass
class Held:
    """A claim, its number in the model, and its names."""

    claim: Claim
    number: int
    names: tuple[str, ...]


class Deliveries(RuleBasedStateMachine):
    """Two workers, three ids and two keys, under one clock."""

    make: ClassVar[Callable[[], Store]]

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        make = type(self).make
        self.inboxes = [Inbox(make(), lease=LEASE, keep=KEEP, clock=self.clock) for _ in "ab"]
        self.run = next(RUNS)  # the store goes on, so each run has names of its own
        self.known: dict[str, Known] = {}
        self.floor = 0.0
        self.numbers = count()

    held: Bundle[Held] = Bundle("held")

    @rule(
        target=held,
        worker=st.integers(0, 1),
        id_=st.sampled_from("xyz"),
        key=st.sampled_from([None, "k", "l"]),
    )
    def deliver(self, worker: int, id_: str, key: str | None) -> Held:
        names = (f"id {id_}", *([f"key {key}"] if key else []))
        claim = self.inboxes[worker].claim(f"{self.run} {id_}", key=key and f"{self.run} {key}")
        number = next(self.numbers)
        assert claim.state is self.expected(names)
        if claim.fresh:
            self.write(names, number, done=False)
        return Held(claim, number, names)

    @rule(held=consumes(held), raising=st.booleans())
    def leave(self, held: Held, raising: bool) -> None:
        owned = self.owned(held)
        if not held.claim.fresh:
            held.claim.__exit__(None, None, None)
        elif raising or self.forgotten(held):
            held.claim.__exit__(ValueError, ValueError(), None)
            self.forget(held)
        elif owned:
            held.claim.__exit__(None, None, None)
            self.write(held.names, held.number, done=True)
        else:
            with pytest.raises(LeaseLostError):
                held.claim.__exit__(None, None, None)

    @rule(held=held)
    def extend(self, held: Held) -> None:
        if not held.claim._open or self.forgotten(held):
            return
        if self.owned(held):
            held.claim.extend()
            self.write(held.names, held.number, done=False)
        else:
            with pytest.raises(LeaseLostError):
                held.claim.extend()

    @rule(seconds=st.sampled_from([1, 30, 59, 60, 61, 3600, DAY, KEEP, KEEP + LEASE, 3 * KEEP]))
    def time_passes(self, seconds: float) -> None:
        self.clock.now += seconds
        past = [k.forgotten for k in self.known.values() if k.forgotten <= self.clock.now]
        self.floor = max([self.floor, *past])

    @rule(seconds=st.sampled_from([1, 61, 3600, DAY]))
    def the_clock_is_set_back(self, seconds: float) -> None:
        # When the forgotten is really dropped is left to the store, so it stays forgotten here.
        self.clock.now = max(self.floor, self.clock.now - seconds)

    def expected(self, names: tuple[str, ...]) -> State:
        known = [self.known[name] for name in names if name in self.known]
        known = [k for k in known if k.forgotten > self.clock.now]
        if any(k.done for k in known):
            return State.DONE
        busy = any(k.until > self.clock.now for k in known)
        if busy:
            for k in known:
                k.until = min(k.until, self.clock.now + LEASE)
        return State.BUSY if busy else State.FRESH

    def forgotten(self, held: Held) -> bool:
        return any(
            self.known[name].forgotten <= self.clock.now
            for name in held.names
            if name in self.known
        )

    def owned(self, held: Held) -> bool:
        known = [self.known.get(name) for name in held.names]
        return all(k and k.owner == held.number and not k.done for k in known)

    def write(self, names: tuple[str, ...], number: int, *, done: bool) -> None:
        until = self.clock.now + LEASE
        forgotten = self.clock.now + KEEP if done else until + KEEP
        for name in names:
            self.known[name] = Known(number, done, until, forgotten)

    def forget(self, held: Held) -> None:
        for name in held.names:
            known = self.known.get(name)
            if known and known.owner == held.number and not known.done:
                del self.known[name]


def test_every_store_does_as_the_model(maker: Callable[[], Store]) -> None:
    machine = type("Machine", (Deliveries,), {"make": staticmethod(maker)})

    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=100,
            stateful_step_count=25,
            suppress_health_check=list(HealthCheck),
        ),
    )
