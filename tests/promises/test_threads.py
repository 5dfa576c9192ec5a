"""Promises on threads: the pool, waiting, deadlocks, cancelling, closing, forking, exit."""

from __future__ import annotations

import contextvars
import os
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from support.promises import Held, run_script, stop_if_stuck
from support.waiting import wait_until

from wechatpay_chain.exceptions import (
    ConfigurationError,
    PromiseCancelledError,
    TransportError,
    WaitTimeoutError,
)
from wechatpay_chain.promise import (
    FULFILLED,
    PENDING,
    REJECTED,
    Promise,
    PromiseExecutor,
    all_,
    all_settled,
    fulfilled,
    unwrap,
)

caller = contextvars.ContextVar("caller", default="nobody")


@pytest.fixture(autouse=True)
def _no_hang(pytestconfig: pytest.Config) -> Iterator[None]:
    with stop_if_stuck(pytestconfig):
        yield


@pytest.fixture
def make() -> Iterator[Callable[[int], PromiseExecutor]]:
    made: list[PromiseExecutor] = []

    def make(concurrency: int) -> PromiseExecutor:
        made.append(PromiseExecutor(concurrency))
        return made[-1]

    yield make
    for executor in made:
        executor.close()


@pytest.fixture
def single(make: Callable[[int], PromiseExecutor]) -> PromiseExecutor:
    return make(1)


@pytest.fixture
def executor(make: Callable[[int], PromiseExecutor]) -> PromiseExecutor:
    return make(4)


# -- the pool -----------------------------------------------------------------------------------


@pytest.mark.parametrize("concurrency", [0, -1, 1.5, True, "4", None])
def test_a_concurrency_that_is_no_count_is_refused(concurrency: Any) -> None:
    with pytest.raises(ConfigurationError, match="integer from 1 to 1000") as caught:
        PromiseExecutor(concurrency)
    assert caught.value.key == "concurrency"


def test_no_more_calls_run_at_once_than_the_concurrency_allows(executor: PromiseExecutor) -> None:
    lock, running, most = threading.Lock(), [0], [0]

    def call() -> None:
        with lock:
            running[0] += 1
            most[0] = max(most[0], running[0])
        time.sleep(0.005)  # in which a fifth could begin
        with lock:
            running[0] -= 1

    unwrap([executor.submit(call) for _ in range(40)], 10)
    assert most == [4]


def test_no_thread_is_started_before_the_first_call() -> None:
    before = threading.active_count()
    executor = PromiseExecutor(4)
    assert threading.active_count() == before
    executor.submit(int).wait(5)
    assert threading.active_count() == before + 1
    executor.close()


def test_a_call_sees_the_context_variables_of_its_caller(executor: PromiseExecutor) -> None:
    caller.set("somebody")
    promise = executor.submit(caller.get)
    caller.set("somebody else")
    assert promise.wait(5) == "somebody"


@pytest.mark.parametrize("settled", [False, True])
def test_a_callback_sees_the_context_variables_of_the_caller_of_then(
    executor: PromiseExecutor, settled: bool
) -> None:
    busy = Held(executor)
    if settled:
        busy.let_go()
        busy.promise.wait(5)
    caller.set("who called then")
    promise = busy.promise.then(lambda _: caller.get())
    caller.set("somebody else")
    busy.let_go()
    assert promise.wait(5) == "who called then"


def test_what_a_call_sets_in_its_context_stays_in_there(executor: PromiseExecutor) -> None:
    caller.set("me")
    executor.submit(caller.set, "the call").wait(5)
    assert (caller.get(), executor.submit(caller.get).wait(5)) == ("me", "me")


def test_promises_import_no_event_loop() -> None:
    script = """
        import sys
        from wechatpay_chain.promise import PromiseExecutor
        PromiseExecutor(1).submit(int).then(str).wait(5)
        print([name for name in ("asyncio", "trio") if name in sys.modules])
    """
    assert run_script(script) == "[]\n"


# -- waiting ------------------------------------------------------------------------------------


def test_a_wait_that_times_out_says_that_the_outcome_is_unknown(single: PromiseExecutor) -> None:
    busy = Held(single)
    with pytest.raises(
        WaitTimeoutError, match=r"pending after 0\.01 s: the call goes on .* unknown"
    ):
        busy.promise.wait(0.01)
    busy.let_go()
    assert busy.promise.wait(5) == "value"


def test_a_wait_for_no_time_looks_and_leaves(single: PromiseExecutor) -> None:
    busy = Held(single)
    with pytest.raises(WaitTimeoutError):
        busy.promise.wait(0)
    busy.let_go()


def test_a_wait_can_be_longer_than_threads_can_wait(single: PromiseExecutor) -> None:
    assert single.submit(time.sleep, 0.01).wait(1e300) is None


def test_many_threads_can_wait_for_one_promise(single: PromiseExecutor) -> None:
    busy = Held(single)
    with ThreadPoolExecutor(8) as threads:
        waits = [threads.submit(busy.promise.wait, 10) for _ in range(8)]
        busy.let_go()
        assert [wait.result() for wait in waits] == ["value"] * 8


# -- no deadlock --------------------------------------------------------------------------------


@pytest.mark.parametrize("depth", [1, 3, 30])
def test_calls_that_wait_for_calls_end_in_one_thread(single: PromiseExecutor, depth: int) -> None:
    def nested(left: int) -> int:
        return single.submit(nested, left - 1).wait() + 1 if left else 0

    assert single.submit(nested, depth).wait(10) == depth


def test_a_callback_can_wait_for_a_queued_call(single: PromiseExecutor) -> None:
    promise = single.submit(int, "1").then(lambda one: single.submit(int, "2").wait() + one)
    assert promise.wait(10) == 3


def test_a_wait_with_a_timeout_in_a_worker_does_the_work_too(single: PromiseExecutor) -> None:
    assert single.submit(lambda: single.submit(int, "2").wait(5)).wait(10) == 2


def test_a_wait_for_no_time_in_a_worker_starts_nothing(single: PromiseExecutor) -> None:
    queued: list[Promise[int]] = []

    def call() -> str:
        queued.append(single.submit(int, "2"))
        with pytest.raises(WaitTimeoutError):
            queued[0].wait(0)
        return queued[0].state

    assert single.submit(call).wait(10) == PENDING
    assert queued[0].wait(5) == 2


@pytest.mark.parametrize(
    "detour",
    [
        lambda executor, call: call.then(lambda v: v).then(lambda v: v),
        lambda executor, call: fulfilled(None).then(lambda _: call),
        lambda executor, call: executor.submit(lambda: call),
        lambda executor, call: call.then(lambda v: executor.submit(int, v)),
        lambda executor, call: all_([call, executor.submit(int)]).then(lambda values: values[0]),
        lambda executor, call: all_settled([call]).then(lambda ends: ends[0].value),
    ],
    ids=["derived", "followed", "returned", "returned later", "gathered", "settled"],
)
def test_a_worker_finds_the_queued_call_behind_a_promise(
    single: PromiseExecutor, detour: Callable[[PromiseExecutor, Promise[int]], Promise[int]]
) -> None:
    outer = single.submit(lambda: detour(single, single.submit(int, "5")).wait())
    assert outer.wait(10) == 5


def test_a_worker_can_unwrap_many_queued_calls(single: PromiseExecutor) -> None:
    outer = single.submit(lambda: unwrap([single.submit(int, n) for n in range(100)]))
    assert outer.wait(10) == list(range(100))


def test_all_workers_may_wait_for_queued_calls(executor: PromiseExecutor) -> None:
    together = threading.Barrier(4)

    def call(n: int) -> int:
        together.wait(10)  # all four threads are taken
        return executor.submit(int, n).then(lambda v: executor.submit(int, v + 1)).wait()

    assert unwrap([executor.submit(call, n) for n in range(4)], 10) == [1, 2, 3, 4]


def test_all_workers_may_wait_for_one_queued_call(executor: PromiseExecutor) -> None:
    together, ran, queued = threading.Barrier(4), list[int](), list[Promise[int]]()

    def shared() -> int:
        ran.append(1)
        return 7

    def call() -> int:
        if together.wait(10) == 0:
            queued.append(executor.submit(shared))
        together.wait(10)
        return queued[0].wait()

    assert unwrap([executor.submit(call) for _ in range(4)], 10) == [7] * 4
    assert ran == [1]


def test_workers_of_two_executors_may_wait_for_each_other(
    make: Callable[[int], PromiseExecutor],
) -> None:
    one, two = make(1), make(1)
    together = threading.Barrier(2)

    def call(other: PromiseExecutor) -> int:
        together.wait(10)
        return other.submit(int, "1").wait()

    assert unwrap([one.submit(call, two), two.submit(call, one)], 10) == [1, 1]


def test_a_worker_sees_a_call_that_is_queued_after_it_began_to_wait(
    make: Callable[[int], PromiseExecutor],
) -> None:
    two, waiting = make(2), threading.Event()
    late: list[Promise[Any]] = []

    def root() -> None:
        assert waiting.wait(10)
        time.sleep(0.02)

    def follow(_: object) -> Promise[int]:
        blocked = two.submit(late[1].wait)  # takes the second thread first
        late.append(blocked)
        return two.submit(int, "9")

    def first() -> Any:
        waiting.set()
        return late[0].wait()

    late.append(two.submit(root).then(follow))
    late.append(two.submit(first))
    assert late[1].wait(10) == 9
    assert late[2].wait(10) == 9


def test_a_call_that_waits_for_itself_is_told_so(single: PromiseExecutor) -> None:
    found: list[Promise[Any]] = []
    ready = threading.Event()

    def call() -> Any:
        ready.wait(5)
        return found[0].wait()

    found.append(single.submit(call))
    ready.set()
    with pytest.raises(RuntimeError, match="waits for the function that is waiting for it"):
        found[0].wait(5)


# -- cancelling ---------------------------------------------------------------------------------


def test_a_call_that_is_cancelled_before_its_start_is_never_made(single: PromiseExecutor) -> None:
    busy, made = Held(single), list[int]()
    promise = single.submit(made.append, 1)
    promise.cancel()
    with pytest.raises(PromiseCancelledError, match="nothing was sent") as caught:
        promise.wait(0)
    busy.let_go()
    single.submit(int).wait(5)
    assert (caught.value.sent, made) == (False, [])


def test_a_running_call_that_is_cancelled_is_rejected_at_once(single: PromiseExecutor) -> None:
    busy = Held(single)
    busy.promise.cancel()
    with pytest.raises(PromiseCancelledError, match="may have been carried out") as caught:
        busy.promise.wait(0)
    busy.let_go()
    single.submit(int).wait(5)
    assert (caught.value.sent, busy.promise.state) == (True, REJECTED)


def test_cancelling_reaches_the_call_behind_a_chain(single: PromiseExecutor) -> None:
    busy, made = Held(single), list[object]()
    call = single.submit(made.append, "call")
    last = call.then(made.append, made.append).then(made.append, made.append)
    last.cancel()
    busy.let_go()
    single.submit(int).wait(5)
    assert (call.state, last.state, made) == (REJECTED, REJECTED, [])
    with pytest.raises(PromiseCancelledError, match="nothing was sent"):
        last.wait(0)


def test_cancelling_stops_where_somebody_else_needs_the_promise(single: PromiseExecutor) -> None:
    busy = Held(single)
    call = single.submit(int, "1")
    wanted, unwanted = call.then(str), call.then(str)
    unwanted.cancel()
    busy.let_go()
    assert wanted.wait(5) == "1"
    with pytest.raises(PromiseCancelledError) as caught:
        unwanted.wait(0)
    assert caught.value.sent


def test_cancelling_stops_where_somebody_waits(single: PromiseExecutor) -> None:
    busy = Held(single)
    with ThreadPoolExecutor(1) as threads:
        wait = threads.submit(busy.promise.wait, 10)
        wait_until(busy.promise._outcome.listeners)
        busy.promise.then(str).cancel()
        busy.let_go()
        assert wait.result() == "value"


def test_the_last_of_two_to_cancel_cancels_the_call(single: PromiseExecutor) -> None:
    busy = Held(single)
    call = single.submit(int, "1")
    for derived in [call.then(str), call.then(str)]:
        derived.cancel()
        states = call.state
    busy.let_go()
    assert states == REJECTED


def test_the_children_of_a_cancelled_promise_are_rejected_and_may_recover(
    single: PromiseExecutor,
) -> None:
    busy = Held(single)
    child, recovered = busy.promise.then(str), busy.promise.otherwise(lambda _: "recovered")
    busy.promise.cancel()
    busy.let_go()
    assert recovered.wait(5) == "recovered"
    with pytest.raises(PromiseCancelledError):
        child.wait(5)


def test_cancelling_reaches_a_promise_that_is_followed(single: PromiseExecutor) -> None:
    busy = Held(single)
    inner = single.submit(int, "1")
    outer = fulfilled(None).then(lambda _: inner)
    outer.cancel()
    busy.let_go()
    assert inner.state == REJECTED


def test_cancelling_many_says_whether_any_was_sent(single: PromiseExecutor) -> None:
    busy = Held(single)
    queued = [single.submit(int, n) for n in range(2)]
    for promises, sent in ((queued, False), ([busy.promise, single.submit(int)], True)):
        many = all_(promises)
        many.cancel()
        with pytest.raises(PromiseCancelledError) as caught:
            many.wait(0)
        assert caught.value.sent is sent
    busy.let_go()


def test_a_cancelled_callback_is_not_run_and_its_call_counts_as_sent(
    single: PromiseExecutor,
) -> None:
    call, made = single.submit(int, "1"), list[int]()
    call.wait(5)
    busy = Held(single)
    callback = call.then(made.append)
    callback.cancel()
    busy.let_go()
    single.submit(int).wait(5)
    with pytest.raises(PromiseCancelledError) as caught:
        callback.wait(0)
    assert (caught.value.sent, made, call.wait(0)) == (True, [], 1)


def test_a_promise_is_either_cancelled_unsent_or_made_however_threads_race(
    executor: PromiseExecutor,
) -> None:
    for _ in range(300):
        made: list[int] = []
        promise = executor.submit(made.append, 1)
        promise.cancel()
        try:
            promise.wait(5)
            sent = True
        except PromiseCancelledError as error:
            sent = error.sent
        unwrap([executor.submit(int) for _ in range(4)], 5)
        assert sent or not made


# -- closing, forking, exit ---------------------------------------------------------------------


def test_a_closed_executor_refuses_calls(executor: PromiseExecutor) -> None:
    executor.submit(int).wait(5)
    executor.close()
    executor.close()
    with pytest.raises(TransportError, match="the client is closed") as caught:
        executor.submit(int)
    assert not caught.value.sent


def test_an_executor_closed_before_use_refuses_calls() -> None:
    executor = PromiseExecutor(1)
    executor.close()
    with pytest.raises(TransportError, match="the client is closed"):
        executor.submit(int)


def test_close_carries_out_what_was_accepted(single: PromiseExecutor) -> None:
    promises = [single.submit(time.sleep, 0.001) for _ in range(10)]
    single.close()
    assert {promise.state for promise in promises} == {FULFILLED}


def test_close_need_not_wait(single: PromiseExecutor) -> None:
    busy = Held(single)
    single.close(wait=False)
    assert busy.promise.state == PENDING
    busy.let_go()
    assert busy.promise.wait(5) == "value"


def test_a_callback_may_close_the_executor_it_runs_in(single: PromiseExecutor) -> None:
    assert single.submit(int).then(lambda _: single.close()).wait(5) is None
    with pytest.raises(TransportError):
        single.submit(int)


def test_a_system_without_threads_refuses_the_call_and_does_not_make_it() -> None:
    script = """
        import resource, threading
        from wechatpay_chain.exceptions import TransportError
        from wechatpay_chain.promise import PromiseExecutor
        def refuse(*_, **__):
            raise RuntimeError("can't start new thread")
        executor = PromiseExecutor(1)
        start, threading.Thread.start, made = threading.Thread.start, refuse, []
        try:
            executor.submit(made.append, 1)
        except TransportError as error:
            print(error.sent, error)
        threading.Thread.start = start
        executor.submit(int).wait(5)
        print(made)
    """
    assert run_script(script) == "False nothing was sent: can't start new thread\n[]\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_forked_child_starts_threads_of_its_own() -> None:
    script = """
        import os, warnings
        from wechatpay_chain.promise import PromiseExecutor
        warnings.simplefilter("ignore", DeprecationWarning)
        executor = PromiseExecutor(2)
        executor.submit(int).wait(5)
        child = os.fork()
        if child:
            assert os.waitpid(child, 0)[1] == 0
        who = "parent" if child else "child"
        print(who, executor.submit(int, "5").then(lambda v: v + 1).wait(5), flush=True)
        executor.close()
    """
    assert run_script(script) == "child 6\nparent 6\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_call_of_the_parent_is_neither_awaited_nor_made_in_a_forked_child() -> None:
    script = """
        import os, threading, warnings
        from wechatpay_chain.exceptions import PromiseCancelledError, WaitTimeoutError
        from wechatpay_chain.promise import PromiseExecutor
        warnings.simplefilter("ignore", DeprecationWarning)
        executor, gate = PromiseExecutor(1), threading.Event()
        busy = executor.submit(gate.wait, 10)
        queued = executor.submit(lambda: print("made", flush=True)).then()
        child = os.fork()
        if not child:
            for wait in (queued.wait, executor.submit(queued.wait).wait):
                try:
                    wait()
                except WaitTimeoutError as error:
                    print(str(error)[:52], flush=True)
            queued.cancel()
            try:
                queued.wait()
            except PromiseCancelledError as error:
                print("sent", error.sent, flush=True)
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        gate.set()
        queued.wait(5)
    """
    told = "this promise was made before the process was forked:\n"[:52]
    lines = run_script(script).splitlines()
    assert lines == [told, told, "sent True", "made"]


def test_accepted_calls_are_carried_out_at_interpreter_exit() -> None:
    script = """
        import time
        from wechatpay_chain.promise import PromiseExecutor
        executor = PromiseExecutor(1)
        for n in range(3):
            executor.submit(time.sleep, 0.02).then(lambda _, n=n: print(n, flush=True))
    """
    assert run_script(script) == "0\n1\n2\n"
