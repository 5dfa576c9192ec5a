"""Promises awaited: asyncio, trio, several loops, cancelled awaits, no loop at all."""

from __future__ import annotations

import asyncio
import contextvars
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
import trio
from support.promises import stop_if_stuck

from wechatpay_chain.exceptions import PromiseCancelledError
from wechatpay_chain.promise import (
    FULFILLED,
    PENDING,
    Promise,
    PromiseExecutor,
    all_,
    fulfilled,
    rejected,
)

Run = Callable[[Callable[[], Coroutine[Any, Any, Any]]], Any]

caller = contextvars.ContextVar("caller", default="nobody")


@pytest.fixture(autouse=True)
def _no_hang(pytestconfig: pytest.Config) -> Iterator[None]:
    with stop_if_stuck(pytestconfig):
        yield


@pytest.fixture
def executor() -> Iterator[PromiseExecutor]:
    made = PromiseExecutor(4)
    yield made
    made.close()


@pytest.fixture
def gate() -> threading.Event:
    return threading.Event()


@pytest.fixture
def held(executor: PromiseExecutor, gate: threading.Event) -> Promise[str]:
    """A promise that stays pending until the gate is set."""
    return executor.submit(lambda: "value" if gate.wait(30) else "too late")


def run_asyncio(function: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    return asyncio.run(function())


def run_trio(function: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    return trio.run(function)


def run_trio_as_a_guest(function: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    async def host() -> Any:
        done = asyncio.get_running_loop().create_future()
        trio.lowlevel.start_guest_run(
            function,
            run_sync_soon_threadsafe=asyncio.get_running_loop().call_soon_threadsafe,
            done_callback=done.set_result,
        )
        return (await done).unwrap()

    return asyncio.run(host())


@pytest.fixture(params=[run_asyncio, run_trio, run_trio_as_a_guest])
def run(request: pytest.FixtureRequest) -> Run:
    found: Run = request.param
    return found


async def sleep(seconds: float) -> None:
    """Sleep in whichever loop runs."""
    try:
        trio.lowlevel.current_task()
    except RuntimeError:
        await asyncio.sleep(seconds)
    else:
        await trio.sleep(seconds)


def test_an_await_gives_the_value(run: Run, executor: PromiseExecutor) -> None:
    async def main() -> int:
        return await executor.submit(int, "7").then(lambda seven: seven + 1)

    assert run(main) == 8


def test_an_await_raises_the_reason(run: Run, executor: PromiseExecutor) -> None:
    async def main() -> None:
        with pytest.raises(ValueError, match="invalid literal"):
            await executor.submit(int, "seven")

    run(main)


def test_a_pending_promise_is_awaited(run: Run, held: Promise[str], gate: threading.Event) -> None:
    async def main() -> tuple[str, str]:
        threading.Timer(0.02, gate.set).start()
        return held.state, await held

    assert run(main) == (PENDING, "value")


def test_a_promise_is_awaited_more_than_once(
    run: Run, held: Promise[str], gate: threading.Event
) -> None:
    async def main() -> list[str]:
        threading.Timer(0.01, gate.set).start()
        return [await held, await held]

    assert run(main) == ["value", "value"]


def test_a_promise_is_awaited_in_one_loop_after_another(
    run: Run, held: Promise[str], gate: threading.Event
) -> None:
    async def main() -> str:
        gate.set()
        return await held

    assert [run(main), run(main)] == ["value", "value"]


def test_a_settled_promise_needs_no_loop() -> None:
    with pytest.raises(StopIteration) as caught:
        next(fulfilled("value").__await__())
    assert caught.value.value == "value"


def test_an_await_without_a_loop_is_explained(held: Promise[str], gate: threading.Event) -> None:
    with pytest.raises(RuntimeError, match=r"no .* event loop .* call wait\(\) instead"):
        next(held.__await__())
    gate.set()


def test_an_await_of_a_rejected_promise_raises(run: Run) -> None:
    async def main() -> None:
        with pytest.raises(KeyError):
            await rejected(KeyError("x"))

    run(main)


def test_awaiting_does_not_hold_up_the_loop(
    run: Run, held: Promise[str], gate: threading.Event
) -> None:
    async def main() -> str:
        async def tick() -> None:
            for _ in range(5):
                await sleep(0.002)
            gate.set()  # only a loop that goes on gets here

        return await both(tick, held)

    assert run(main) == "value"


async def both(side: Callable[[], Coroutine[Any, Any, None]], promise: Promise[str]) -> str:
    """Run *side* next to an await of *promise*, in whichever loop runs."""
    try:
        trio.lowlevel.current_task()
    except RuntimeError:
        ends: tuple[str, None] = await asyncio.gather(promise, side())
        return ends[0]
    async with trio.open_nursery() as nursery:
        nursery.start_soon(side)
        return await promise


def test_gather_takes_fifty_at_once() -> None:
    executor = PromiseExecutor(50)

    async def main() -> list[int]:
        return await asyncio.gather(*(executor.submit(slow, n) for n in range(50)))

    def slow(n: int) -> int:
        time.sleep(0.1)
        return n

    start = time.perf_counter()
    assert asyncio.run(main()) == list(range(50))
    assert time.perf_counter() - start < 2.5  # one after the other would take 5 s
    executor.close()


def test_a_nursery_takes_fifty_at_once(executor: PromiseExecutor) -> None:
    ends: list[int] = []

    async def one(promise: Promise[int]) -> None:
        ends.append(await promise)

    async def main() -> None:
        async with trio.open_nursery() as nursery:
            for n in range(50):
                nursery.start_soon(one, executor.submit(int, n))

    trio.run(main)
    assert sorted(ends) == list(range(50))


def test_many_tasks_await_one_promise(held: Promise[str], gate: threading.Event) -> None:
    async def one() -> str:
        return await held

    async def main() -> list[str]:
        tasks = [asyncio.create_task(one()) for _ in range(20)]
        await asyncio.sleep(0.01)
        gate.set()
        return await asyncio.gather(*tasks)

    assert asyncio.run(main()) == ["value"] * 20


def test_loops_in_several_threads_await_one_promise(
    executor: PromiseExecutor, held: Promise[str], gate: threading.Event
) -> None:
    async def main() -> str:
        return await held

    runs = [run_asyncio, run_trio, run_asyncio]
    waits = all_([executor.submit(run, main) for run in runs])
    gate.set()
    assert waits.wait(10) == ["value"] * 3


def test_a_timed_out_asyncio_await_leaves_the_promise_alone(
    held: Promise[str], gate: threading.Event
) -> None:
    async def main() -> str:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(held, 0.01)
        assert held.state == PENDING
        gate.set()
        return await asyncio.wait_for(held, 5)

    assert asyncio.run(main()) == "value"


def test_a_timed_out_trio_await_leaves_the_promise_alone(
    held: Promise[str], gate: threading.Event
) -> None:
    async def main() -> str:
        with trio.move_on_after(0.01) as scope:
            await held
        assert (scope.cancelled_caught, held.state) == (True, PENDING)
        gate.set()
        return await held

    assert trio.run(main) == "value"


def test_a_cancelled_task_leaves_the_promise_to_the_others(
    held: Promise[str], gate: threading.Event
) -> None:
    async def one() -> str:
        return await held

    async def main() -> str:
        given_up, other = asyncio.create_task(one()), asyncio.create_task(one())
        await asyncio.sleep(0.01)
        given_up.cancel()
        gate.set()
        with pytest.raises(asyncio.CancelledError):
            await given_up
        return await other

    assert asyncio.run(main()) == "value"


def test_a_task_that_is_cancelled_just_as_the_promise_is_settled_disturbs_nobody(
    held: Promise[str], gate: threading.Event
) -> None:
    errors: list[object] = []

    async def one() -> str:
        return await held

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: errors.append(context))
        task = asyncio.create_task(one())
        await asyncio.sleep(0)
        gate.set()
        held.wait(5)  # the loop is held up here, with the news of the promise in its queue
        time.sleep(0.01)  # noqa: ASYNC251
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0)

    asyncio.run(main())
    assert errors == []


@pytest.mark.parametrize("run", [run_asyncio, run_trio])
def test_an_await_that_was_given_up_no_longer_keeps_the_promise_from_being_cancelled(
    run: Run, held: Promise[str], gate: threading.Event
) -> None:
    async def main() -> None:
        try:
            with trio.move_on_after(0.01):
                await held
        except RuntimeError:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(held, 0.01)

    run(main)
    held.then(str).cancel()
    gate.set()
    with pytest.raises(PromiseCancelledError):
        held.wait(5)


def test_cancelling_the_promise_wakes_who_awaits_it(
    run: Run, held: Promise[str], gate: threading.Event
) -> None:
    async def main() -> None:
        threading.Timer(0.01, held.cancel).start()
        with pytest.raises(PromiseCancelledError):
            await held

    run(main)
    gate.set()


def test_a_loop_that_was_closed_meanwhile_does_not_disturb_the_thread(
    held: Promise[str], gate: threading.Event
) -> None:
    async def one() -> str:
        return await held

    loop = asyncio.new_event_loop()
    task = loop.create_task(one())
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    derived = held.then(lambda value: value + " for others")
    gate.set()
    assert derived.wait(5) == "value for others"
    task._log_destroy_pending = False  # type: ignore[attr-defined]  # that is the point


def test_a_promise_settled_while_the_await_begins_is_not_missed(executor: PromiseExecutor) -> None:
    async def main() -> None:
        for n in range(500):
            assert await asyncio.wait_for(executor.submit(int, n), 10) == n

    asyncio.run(main())


def test_a_trio_await_that_races_with_its_own_timeout_is_either(executor: PromiseExecutor) -> None:
    async def main() -> None:
        for _ in range(200):
            promise = executor.submit(time.sleep, 0.001)
            with trio.move_on_after(0.001):
                await promise
            await promise

    trio.run(main)


def test_a_call_sees_the_context_variables_of_its_task(executor: PromiseExecutor) -> None:
    async def one(name: str) -> str:
        caller.set(name)
        return await executor.submit(caller.get)

    async def main() -> list[str]:
        return await asyncio.gather(*(one(name) for name in "abc"))

    assert asyncio.run(main()) == ["a", "b", "c"]


def test_a_promise_of_many_is_awaited(run: Run, executor: PromiseExecutor) -> None:
    async def main() -> list[int]:
        return await all_([executor.submit(int, n) for n in range(10)])

    assert run(main) == list(range(10))


def test_waiting_and_awaiting_mix(run: Run, held: Promise[str], gate: threading.Event) -> None:
    async def main() -> str:
        gate.set()
        return await held

    assert (run(main), held.wait(0), held.state) == ("value", "value", FULFILLED)
