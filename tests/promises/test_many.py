"""Several promises at once: all_, all_settled, unwrap."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.promises import stop_if_stuck
from support.rows import for_each

from wechatpay_chain.exceptions import WaitTimeoutError
from wechatpay_chain.promise import (
    FULFILLED,
    PENDING,
    REJECTED,
    Promise,
    PromiseExecutor,
    Settled,
    all_,
    all_settled,
    fulfilled,
    rejected,
    unwrap,
)


@pytest.fixture(autouse=True)
def _no_hang(pytestconfig: pytest.Config) -> Iterator[None]:
    with stop_if_stuck(pytestconfig):
        yield


@pytest.fixture
def executor() -> Iterator[PromiseExecutor]:
    made = PromiseExecutor(4)
    yield made
    made.close()


def wait_all(promises: Any) -> Any:
    return all_(promises).wait(5)


@pytest.mark.parametrize("gather", [wait_all, unwrap])
def test_values_come_in_the_order_given(
    executor: PromiseExecutor, gather: Callable[[Any], Any]
) -> None:
    def slow(n: int) -> int:
        time.sleep(0.01 * (3 - n))
        return n

    assert gather(executor.submit(slow, n) for n in range(3)) == [0, 1, 2]


@pytest.mark.parametrize("gather", [wait_all, unwrap])
def test_a_mapping_keeps_its_keys(gather: Callable[[Any], Any]) -> None:
    promises = {"order": fulfilled(1), 2: fulfilled("two")}
    assert gather(promises) == {"order": 1, 2: "two"}


@pytest.mark.parametrize("gather", [wait_all, unwrap, lambda many: all_settled(many).wait(5)])
@pytest.mark.parametrize("nothing", [[], {}])
def test_nothing_gives_nothing(gather: Callable[[Any], Any], nothing: Any) -> None:
    assert gather(nothing) == nothing


@for_each("gather", [all_, unwrap, all_settled])
@for_each(
    "given, told",
    [
        ([fulfilled(1), 2], r"promises\[1\] must be a promise, not int"),
        ({"a": "b"}, r"promises\['a'\] must be a promise, not str"),
        (fulfilled(1), "promises must be an iterable"),
    ],
)
def test_what_is_no_promise_is_refused(gather: Callable[[Any], Any], given: Any, told: str) -> None:
    with pytest.raises(TypeError, match=told):
        gather(given)


def test_one_promise_may_stand_there_twice(executor: PromiseExecutor) -> None:
    promise = executor.submit(time.sleep, 0.01)
    assert wait_all([promise, promise]) == [None, None]


def test_all_settled_tells_how_each_ended(executor: PromiseExecutor) -> None:
    error = ValueError("x")
    ended = all_settled({"good": executor.submit(int, "1"), "bad": rejected(error)}).wait(5)
    assert ended == {"good": Settled(FULFILLED, value=1), "bad": Settled(REJECTED, reason=error)}


def test_how_a_promise_ended_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Settled(FULFILLED, value=1).value = 2  # type: ignore[misc]


def test_all_is_rejected_by_the_first_rejection_and_waits_for_no_other(
    executor: PromiseExecutor,
) -> None:
    gate = threading.Event()
    slow = executor.submit(gate.wait, 10)
    with pytest.raises(KeyError):
        all_([slow, rejected(KeyError("x"))]).wait(5)
    assert slow.state == PENDING
    gate.set()


def test_unwrap_raises_only_when_all_are_settled(executor: PromiseExecutor) -> None:
    slow = executor.submit(time.sleep, 0.05)
    with pytest.raises(KeyError):
        unwrap([rejected(KeyError("x")), slow])
    assert slow.state == FULFILLED


def test_unwrap_raises_the_first_rejection_in_the_order_given(executor: PromiseExecutor) -> None:
    def fail(seconds: float, error: Exception) -> None:
        time.sleep(seconds)
        raise error

    late, early = executor.submit(fail, 0.05, KeyError()), executor.submit(fail, 0, ValueError())
    with pytest.raises(KeyError):
        unwrap({"late": late, "early": early})
    early.otherwise(id)


def test_the_timeout_of_unwrap_is_for_all_together(executor: PromiseExecutor) -> None:
    gate = threading.Event()
    promises = [executor.submit(gate.wait, 10) for _ in range(4)]
    start = time.perf_counter()
    with pytest.raises(WaitTimeoutError, match=r"still pending after 0\.05 s"):
        unwrap(promises, 0.05)
    assert time.perf_counter() - start < 0.15
    gate.set()
    assert unwrap(promises, timeout=5) == [True] * 4


def test_the_promise_of_many_can_be_chained(executor: PromiseExecutor) -> None:
    assert all_([executor.submit(int, n) for n in range(5)]).then(sum).wait(5) == 10


endings = st.lists(st.one_of(st.integers(), st.builds(ValueError, st.text())), max_size=6)


def _promise(ending: Any) -> Promise[Any]:
    return rejected(ending) if isinstance(ending, ValueError) else fulfilled(ending)


@given(endings)
def test_all_and_unwrap_agree_on_what_is_settled(ending: list[Any]) -> None:
    errors = [each for each in ending if isinstance(each, ValueError)]
    for gather in (wait_all, unwrap):
        promises = [_promise(each) for each in ending]
        try:
            found = gather(promises)
        except ValueError as error:
            found = error
        assert found == (errors[0] if errors else ending)
        all_settled(promises)


@given(endings)
def test_all_settled_is_never_rejected(ending: list[Any]) -> None:
    ended = all_settled(map(_promise, ending)).wait(5)
    assert [each.reason or each.value for each in ended] == [each or each for each in ending]
