"""What a promise keeps alive, what tracebacks it shows, and the rejections it logs."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
import time
import traceback
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from support.promises import run_script, stop_if_stuck

from wechatpay_chain.exceptions import TransportError, WaitTimeoutError
from wechatpay_chain.promise import (
    FULFILLED,
    REJECTED,
    Promise,
    PromiseExecutor,
    all_,
    all_settled,
    fulfilled,
    rejected,
    unwrap,
)


class Thing:
    """Can be referred to weakly."""


@pytest.fixture(autouse=True)
def _no_hang(pytestconfig: pytest.Config) -> Iterator[None]:
    with stop_if_stuck(pytestconfig):
        yield


@pytest.fixture
def executor() -> Iterator[PromiseExecutor]:
    made = PromiseExecutor(2)
    yield made
    made.close()


@pytest.fixture
def _no_collector() -> Iterator[None]:
    """Only reference counts free memory, so that a cycle shows."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Callable[[], list[str]]:
    def logged() -> list[str]:
        gc.collect()
        return [each.getMessage() for each in caplog.records if each.name == "wechatpay_chain"]

    return logged


def fail(error: Exception) -> Any:
    raise error


# -- what is kept alive -------------------------------------------------------------------------


@pytest.mark.usefixtures("_no_collector")
def test_a_value_goes_with_its_promise(executor: PromiseExecutor) -> None:
    promise = executor.submit(Thing)
    seen = weakref.ref(promise.wait(5))
    executor.close()
    del promise
    assert seen() is None


@pytest.mark.usefixtures("_no_collector")
def test_arguments_go_when_the_call_is_done(executor: PromiseExecutor) -> None:
    thing = Thing()
    seen, promise = weakref.ref(thing), executor.submit(id, thing)
    del thing
    promise.wait(5)
    executor.close()
    assert seen() is None


@pytest.mark.usefixtures("_no_collector")
def test_arguments_go_when_the_call_is_cancelled(executor: PromiseExecutor) -> None:
    gate, thing = threading.Event(), Thing()
    busy = [executor.submit(gate.wait, 10) for _ in range(2)]
    seen, promise = weakref.ref(thing), executor.submit(id, thing)
    del thing
    promise.cancel()
    assert seen() is None
    gate.set()
    unwrap(busy)


@pytest.mark.usefixtures("_no_collector")
def test_a_derived_promise_does_not_keep_what_it_came_from(executor: PromiseExecutor) -> None:
    promise = executor.submit(Thing)
    seen = weakref.ref(promise.wait(5))
    last = promise.then(str).then(len)
    last.wait(5)
    del promise
    executor.close()
    assert seen() is None


@pytest.mark.usefixtures("_no_collector")
def test_a_pending_chain_that_ended_leaves_no_cycle(executor: PromiseExecutor) -> None:
    gate = threading.Event()
    root = executor.submit(gate.wait, 10)
    chain = root.then().then(lambda _: fulfilled(1))
    refs: list[weakref.ref[Any]] = [weakref.ref(root), weakref.ref(chain)]
    gate.set()
    chain.wait(5)
    executor.close()
    del root, chain
    assert [ref() for ref in refs] == [None, None]


def break_off(request: Any) -> None:
    time.sleep(0.01)  # so that callbacks are added before
    raise TransportError("broken", request=request)


def raise_again(error: Exception) -> None:
    try:
        raise error
    finally:
        del error  # else this very function makes a cycle


@pytest.mark.usefixtures("_no_collector")
@pytest.mark.parametrize(
    "derive",
    [
        lambda executor, call: call(),
        lambda executor, call: call().then(str),
        lambda executor, call: call().otherwise(raise_again),
        lambda executor, call: fulfilled(None).then(lambda _: call()),
        lambda executor, call: executor.submit(call),
        lambda executor, call: executor.submit(lambda: call().wait()),
        lambda executor, call: all_([call()]),
    ],
    ids=["call", "passed", "raised again", "followed", "returned", "run by waiter", "gathered"],
)
def test_an_error_does_not_keep_its_request_alive(
    derive: Callable[[PromiseExecutor, Callable[[], Promise[Any]]], Promise[Any]],
) -> None:
    request, executor = Thing(), PromiseExecutor(1)
    seen, call = weakref.ref(request), partial(executor.submit, break_off, request)
    with pytest.raises(TransportError):
        derive(executor, call).wait(5)
    executor.close()
    del request, call
    assert seen() is None


@pytest.mark.usefixtures("_no_collector")
@pytest.mark.parametrize("shape", [lambda p: [p, fulfilled(1)], lambda p: {"a": p}])
def test_an_unwrapped_error_does_not_keep_its_request_alive(
    executor: PromiseExecutor, shape: Callable[[Promise[Any]], Any]
) -> None:
    request = Thing()
    seen = weakref.ref(request)
    with pytest.raises(TransportError):
        unwrap(shape(executor.submit(break_off, request)), 5)
    executor.close()
    del request
    assert seen() is None


@pytest.mark.usefixtures("_no_collector")
def test_an_awaited_error_does_not_keep_its_request_alive(executor: PromiseExecutor) -> None:
    async def main(request: Thing) -> None:
        with pytest.raises(TransportError):
            await executor.submit(break_off, request)

    request = Thing()
    seen, coroutine = weakref.ref(request), main(request)
    asyncio.run(coroutine)
    executor.close()
    del request, coroutine
    gc.collect(0)  # asyncio's own
    assert seen() is None


@pytest.mark.usefixtures("_no_collector")
def test_a_wait_that_timed_out_leaves_nothing_behind(executor: PromiseExecutor) -> None:
    gate = threading.Event()
    promise = executor.submit(gate.wait, 10)
    for _ in range(3):
        with pytest.raises(WaitTimeoutError):
            promise.wait(0)
    assert promise._outcome.listeners() == ()
    gate.set()


# -- tracebacks ---------------------------------------------------------------------------------


def depth(error: BaseException) -> int:
    return len(traceback.extract_tb(error.__traceback__))


def raised(promise: Promise[Any]) -> BaseException:
    with pytest.raises(ValueError, match="x") as caught:
        promise.wait(5)
    return caught.value


def test_raising_a_reason_again_does_not_lengthen_its_traceback(executor: PromiseExecutor) -> None:
    promise = executor.submit(fail, ValueError("x"))
    assert len({depth(raised(promise)) for _ in range(5)}) == 1


def test_passing_a_reason_on_does_not_lengthen_its_traceback(executor: PromiseExecutor) -> None:
    promise = executor.submit(fail, ValueError("x"))
    first = depth(raised(promise))
    for _ in range(5):
        promise = promise.then(str)
        assert depth(raised(promise)) == first


def test_a_traceback_leads_to_where_the_error_was_raised(executor: PromiseExecutor) -> None:
    error = raised(executor.submit(fail, ValueError("x")).then(str))
    assert traceback.extract_tb(error.__traceback__)[-1].name == "fail"


# -- rejections that nobody looked at -----------------------------------------------------------


def test_a_rejection_that_nobody_looked_at_is_logged_once_in_one_line(
    executor: PromiseExecutor, logged: Callable[[], list[str]], caplog: pytest.LogCaptureFixture
) -> None:
    executor.submit(fail, ValueError("two\nlines"))
    executor.close()
    assert logged() == ["nobody looked at a rejected promise: ValueError: two lines"]
    assert (caplog.records[0].levelno, caplog.records[0].exc_info) == (logging.ERROR, None)


def test_a_rejection_is_logged_for_the_promise_at_the_end_of_its_chain(
    executor: PromiseExecutor, logged: Callable[[], list[str]]
) -> None:
    executor.submit(fail, ValueError("x")).then(str).then(lambda _: fulfilled(1))
    executor.close()
    assert len(logged()) == 1


def test_asking_for_the_state_is_not_looking(logged: Callable[[], list[str]]) -> None:
    assert rejected(ValueError("x")).state == REJECTED
    assert len(logged()) == 1


def look_at(function: Callable[..., object], *arguments: object) -> None:
    with pytest.raises(ValueError, match="x"):
        function(*arguments)


@pytest.mark.parametrize(
    "look",
    [
        lambda promise: look_at(promise.wait, 5),
        lambda promise: look_at(next, promise.__await__()),
        lambda promise: promise.otherwise(str),
        lambda promise: all_settled([promise]).wait(5),
        lambda promise: look_at(unwrap, [promise]),
        lambda promise: all_([promise]).otherwise(str),
        lambda promise: fulfilled(1).then(lambda _: promise).otherwise(str),
    ],
    ids=["wait", "await", "otherwise", "all_settled", "unwrap", "all_", "followed"],
)
def test_a_rejection_that_somebody_looked_at_is_not_logged(
    look: Callable[[Promise[Any]], object], logged: Callable[[], list[str]]
) -> None:
    look(rejected(ValueError("x")))
    assert logged() == []


def test_a_wait_that_timed_out_has_not_looked(
    executor: PromiseExecutor, logged: Callable[[], list[str]]
) -> None:
    gate = threading.Event()
    promise = executor.submit(lambda: gate.wait(10) and fail(ValueError("late")))
    with pytest.raises(WaitTimeoutError):
        promise.wait(0.01)
    gate.set()
    executor.close()
    del promise
    assert logged() == ["nobody looked at a rejected promise: ValueError: late"]


@pytest.mark.parametrize("gather", [lambda many: all_(many).wait(5), unwrap])
def test_the_rejections_that_are_not_raised_are_logged(
    gather: Callable[[Any], Any], logged: Callable[[], list[str]]
) -> None:
    with pytest.raises(KeyError):
        gather([rejected(KeyError("first")), rejected(ValueError("second"))])
    assert logged() == ["nobody looked at a rejected promise: ValueError: second"]


def test_a_cancelled_promise_is_not_logged(
    executor: PromiseExecutor, logged: Callable[[], list[str]]
) -> None:
    gate = threading.Event()
    promise = executor.submit(gate.wait, 10)
    promise.then(str)
    promise.cancel()
    gate.set()
    del promise
    assert logged() == []


def test_a_recovered_promise_is_not_logged(logged: Callable[[], list[str]]) -> None:
    assert rejected(ValueError("x")).otherwise(lambda _: None).state == FULFILLED
    assert logged() == []


def test_nothing_is_logged_while_the_interpreter_shuts_down() -> None:
    run_script("""
        from wechatpay_chain.promise import rejected
        kept = rejected(ValueError("x"))
    """)
