"""The promise itself: states, callbacks, and the laws of Promises/A+ (section in parentheses)."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.promises import Held, stop_if_stuck
from support.rows import for_each

from wechatpay_chain.promise import (
    FULFILLED,
    PENDING,
    REJECTED,
    Promise,
    PromiseExecutor,
    all_,
    all_settled,
    fulfilled,
    rejected,
    unwrap,
)

if TYPE_CHECKING:
    from typing_extensions import assert_type


@pytest.fixture(autouse=True)
def _no_hang(pytestconfig: pytest.Config) -> Iterator[None]:
    with stop_if_stuck(pytestconfig):
        yield


@pytest.fixture
def executor() -> Iterator[PromiseExecutor]:
    made = PromiseExecutor(4)
    yield made
    made.close()


def fail(*_: object) -> Any:
    raise ValueError("failed")


def noting(notes: list[Any], note: object) -> Callable[[object], None]:
    """A callback that notes that it was called."""
    return lambda _: notes.append(note)


def test_a_promise_is_pending_until_its_call_returns(executor: PromiseExecutor) -> None:
    held = Held(executor)
    assert held.promise.state == PENDING
    held.let_go()
    assert held.promise.wait(5) == "value"
    assert held.promise.state == FULFILLED


def test_a_promise_is_rejected_with_what_its_call_raises(executor: PromiseExecutor) -> None:
    promise = executor.submit(fail)
    with pytest.raises(ValueError, match="failed"):
        promise.wait(5)
    assert promise.state == REJECTED


def test_a_settled_promise_stays_as_it_is(executor: PromiseExecutor) -> None:
    promise = executor.submit(int, "1")
    assert [promise.wait(5), promise.wait(5)] == [1, 1]
    promise.cancel()
    assert (promise.state, promise.wait(0)) == (FULFILLED, 1)


def test_a_call_gets_its_arguments(executor: PromiseExecutor) -> None:
    assert executor.submit(divmod, 7, 3).wait(5) == (2, 1)


def test_the_representation_tells_the_state_and_nothing_else() -> None:
    assert repr(fulfilled("secret")) == "<Promise fulfilled>"


@for_each("callback", ["text", 1, [], object()])
@for_each("position", ["on_fulfilled", "on_rejected"])
def test_a_callback_that_is_no_function_is_refused_at_once(callback: Any, position: str) -> None:
    with pytest.raises(TypeError, match=rf"{position} must be a function"):
        fulfilled(1).then(**{position: callback})


def test_otherwise_refuses_a_callback_that_is_no_function() -> None:
    with pytest.raises(TypeError, match="on_rejected"):
        fulfilled(1).otherwise("text")  # type: ignore[call-overload]


def test_a_value_passes_a_then_without_callbacks(executor: PromiseExecutor) -> None:  # 2.2.7.3
    held = Held(executor)
    passed = held.promise.then(None, fail).then()
    held.let_go()
    assert passed.wait(5) == "value"
    assert held.promise.then(None, fail).then().wait(5) == "value"


def test_an_error_passes_a_then_without_callback_for_it(executor: PromiseExecutor) -> None:
    error = KeyError("x")  # 2.2.7.4
    for promise in (Held(executor, error), rejected(error)):
        if isinstance(promise, Held):
            promise.let_go()
            promise = promise.promise  # noqa: PLW2901
        with pytest.raises(KeyError) as caught:
            promise.then(lambda _: "never").then().wait(5)
        assert caught.value is error


def test_only_the_callback_that_applies_is_called(executor: PromiseExecutor) -> None:
    called: list[str] = []
    kept, broken = Held(executor), Held(executor, ValueError("x"))
    ends = [
        held.promise.then(noting(called, f"{name} fulfilled"), noting(called, f"{name} rejected"))
        for name, held in {"kept": kept, "broken": broken}.items()
    ]
    kept.let_go()
    broken.let_go()
    all_(ends).wait(5)
    assert sorted(called) == ["broken rejected", "kept fulfilled"]


def test_callbacks_are_called_in_the_order_they_were_added(executor: PromiseExecutor) -> None:
    held, called = Held(executor), list[int]()  # 2.2.6
    ends = [held.promise.then(noting(called, n)) for n in range(20)]
    held.let_go()
    all_(ends).wait(5)
    assert called == list(range(20))


def test_a_callback_for_a_settled_promise_does_not_run_inside_then(
    executor: PromiseExecutor,
) -> None:  # 2.2.4
    promise = executor.submit(int, "1")
    promise.wait(5)
    assert promise.then(lambda _: threading.get_ident()).wait(5) != threading.get_ident()


def test_a_callback_runs_in_the_thread_that_settles(executor: PromiseExecutor) -> None:
    gate = threading.Event()

    def call() -> int:
        gate.wait(5)
        return threading.get_ident()

    promise = executor.submit(call)
    same = promise.then(lambda ident: ident == threading.get_ident())
    gate.set()
    assert same.wait(5)


def test_callbacks_run_at_once_when_there_are_no_threads_any_more() -> None:
    executor = PromiseExecutor(1)
    promise = executor.submit(int, "1")
    executor.close()
    assert promise.then(lambda _: threading.get_ident()).state == FULFILLED
    assert promise.then(lambda _: threading.get_ident()).wait(0) == threading.get_ident()


def test_an_error_in_a_callback_rejects_its_promise(executor: PromiseExecutor) -> None:  # 2.2.7.2
    with pytest.raises(ValueError, match="failed"):
        executor.submit(int, "1").then(fail).wait(5)


def test_a_callback_for_errors_that_returns_recovers(executor: PromiseExecutor) -> None:  # 2.2.7.1
    promise = executor.submit(fail).otherwise(lambda error: f"recovered from {error}")
    assert promise.wait(5) == "recovered from failed"


def test_an_error_of_the_other_callback_is_not_caught_by_its_twin() -> None:
    with pytest.raises(ValueError, match="failed"):
        fulfilled(1).then(fail, lambda _: "caught").wait(5)


def test_a_returned_promise_is_followed_while_it_is_pending(executor: PromiseExecutor) -> None:
    inner = Held(executor, 42)  # 2.3.2.1
    outer = executor.submit(int, "1").then(lambda _: inner.promise)
    assert outer.state == PENDING
    inner.let_go()
    assert outer.wait(5) == 42


@pytest.mark.parametrize("settle", [fulfilled, rejected])
def test_a_returned_promise_that_is_settled_is_followed(
    executor: PromiseExecutor, settle: Callable[[Any], Promise[Any]]
) -> None:  # 2.3.2.2, 2.3.2.3
    error = ValueError("x")
    outer = executor.submit(int, "1").then(lambda _: settle(error))
    assert all_settled([outer]).wait(5) == all_settled([settle(error)]).wait(5)


def test_a_call_that_returns_a_promise_is_followed(executor: PromiseExecutor) -> None:
    assert executor.submit(lambda: executor.submit(int, "7")).wait(5) == 7


def test_a_promise_resolved_with_itself_is_rejected(executor: PromiseExecutor) -> None:  # 2.3.1
    held = Held(executor)
    found: list[Promise[Any]] = []
    found.append(held.promise.then(lambda _: found[0]))
    held.let_go()
    with pytest.raises(TypeError, match="resolved with itself"):
        found[0].wait(5)


def test_promises_that_wait_for_each_other_are_rejected(executor: PromiseExecutor) -> None:
    first, second = Held(executor), Held(executor)
    found: list[Promise[Any]] = []
    found.append(first.promise.then(lambda _: found[1]))
    found.append(second.promise.then(lambda _: found[0]))
    first.let_go()
    second.let_go()
    for promise in found:
        with pytest.raises(TypeError, match="resolved with itself"):
            promise.wait(5)


@pytest.mark.parametrize("detour", [lambda p: p.then(str), lambda p: all_([p]).then(str)])
def test_a_promise_resolved_with_one_made_from_it_is_rejected(
    executor: PromiseExecutor, detour: Callable[[Promise[Any]], Promise[Any]]
) -> None:
    held = Held(executor)
    found: list[Promise[Any]] = []
    found.append(held.promise.then(lambda _: found[1]))
    found.append(detour(found[0]))
    held.let_go()
    with pytest.raises(TypeError, match="resolved with itself"):
        found[1].wait(5)


def test_a_coroutine_function_as_a_callback_is_explained(executor: PromiseExecutor) -> None:
    async def callback(_: object) -> None:
        raise AssertionError("run")

    promise: Promise[Any] = executor.submit(int, "1").then(callback)
    with pytest.raises(TypeError, match="await the promise in your coroutine instead"):
        promise.wait(5)


def test_a_chain_of_ten_thousand_needs_no_deeper_stack(executor: PromiseExecutor) -> None:
    held = Held(executor, 0)
    promise = held.promise
    for _ in range(10_000):
        promise = promise.then(lambda value: value + 1)
    held.let_go()
    assert promise.wait(20) == 10_000


def test_a_thousand_promises_that_follow_one_another_need_no_deeper_stack(
    executor: PromiseExecutor,
) -> None:
    def countdown(left: int) -> Any:
        return executor.submit(lambda: left - 1).then(countdown) if left else "done"

    assert fulfilled(2_000).then(countdown).wait(20) == "done"


def test_a_waiter_is_not_held_up_by_a_slow_callback(executor: PromiseExecutor) -> None:
    held, gate = Held(executor), threading.Event()
    slow = held.promise.then(lambda _: gate.wait(30))
    held.let_go()
    assert held.promise.wait(5) == "value"
    gate.set()
    slow.wait(5)


def test_fulfilled_returns_a_promise_as_it_is() -> None:
    promise = fulfilled(1)
    assert fulfilled(promise) is promise


@pytest.mark.parametrize("reason", ["text", ValueError, None])
def test_a_reason_that_is_no_exception_is_refused(reason: Any) -> None:
    with pytest.raises(TypeError, match="must be an exception"):
        rejected(reason)


# -- the algebra: a chain of callbacks does what the chain of functions does ------------------

Step = tuple[str, Callable[[Any], Any]]


def _double(value: Any) -> int:
    return value * 2 if isinstance(value, int) else -1


def _refuse(value: Any) -> Any:
    raise LookupError(str(value))


def _promised(value: Any) -> Promise[Any]:
    return fulfilled(value).then(_double)


def _promised_error(value: Any) -> Promise[Any]:
    return rejected(KeyError(str(value)))


functions = st.sampled_from([_double, str, _refuse, _promised, _promised_error])
steps = st.lists(st.tuples(st.sampled_from(["then", "otherwise", "both"]), functions), max_size=8)


def _chained(promise: Promise[Any], chain: list[Step]) -> Promise[Any]:
    for kind, function in chain:
        on_fulfilled = None if kind == "otherwise" else function
        on_rejected = None if kind == "then" else function
        promise = promise.then(on_fulfilled, on_rejected)
    return promise


def _computed(value: Any, chain: list[Step]) -> tuple[str, str]:
    state = FULFILLED
    for kind, function in chain:
        if (state == FULFILLED) is (kind == "otherwise") and kind != "both":
            continue
        try:
            value = unwrap([fulfilled(function(value))])[0]
            state = FULFILLED
        except LookupError as error:
            value, state = error, REJECTED
    return state, repr(value)


def _ended(promise: Promise[Any]) -> tuple[str, str]:
    (ended,) = all_settled([promise]).wait(5)
    return ended.state, repr(ended.value if ended.state == FULFILLED else ended.reason)


@given(value=st.integers(), chain=steps)
def test_a_chain_on_a_settled_promise_composes_as_functions_do(
    value: int, chain: list[Step]
) -> None:
    assert _ended(_chained(fulfilled(value), chain)) == _computed(value, chain)


@pytest.fixture(scope="module")
def shared() -> Iterator[PromiseExecutor]:
    made = PromiseExecutor(2)
    yield made
    made.close()


@given(value=st.integers(), chain=steps)
def test_a_chain_on_a_pending_promise_composes_as_functions_do(
    shared: PromiseExecutor, value: int, chain: list[Step]
) -> None:
    held = Held(shared, value)
    promise = _chained(held.promise, chain)
    held.let_go()
    assert _ended(promise) == _computed(value, chain)


@given(value=st.integers(), first=functions, second=functions)
def test_then_is_associative(value: int, first: Any, second: Any) -> None:
    promise = fulfilled(value)
    nested = promise.then(lambda v: fulfilled(v).then(first).then(second))
    assert _ended(nested) == _ended(promise.then(first).then(second))


@given(value=st.integers(), function=functions)
def test_fulfilled_is_the_identity_of_then(value: int, function: Any) -> None:
    promise = fulfilled(value).then(function)
    assert _ended(promise.then(fulfilled)) == _ended(promise)
    assert _ended(promise.otherwise(rejected)) == _ended(promise)


def test_every_callback_runs_once_however_threads_race(executor: PromiseExecutor) -> None:
    for _ in range(50):
        called: list[int] = []
        promise = executor.submit(int, "1")
        ends = [promise.then(noting(called, n)) for n in range(20)]
        unwrap(ends, 10)
        assert sorted(called) == list(range(20))


if TYPE_CHECKING:

    def _types(promise: Promise[int], executor: PromiseExecutor) -> None:
        def promised(value: int) -> Promise[str]:
            return fulfilled(str(value))

        assert_type(promise.wait(), int)
        assert_type(promise.then(), Promise[int])
        assert_type(promise.then(str), Promise[str])
        assert_type(promise.then(promised), Promise[str])
        assert_type(promise.then(lambda value: [value]), Promise[list[int]])
        assert_type(promise.then(str, lambda _: None), Promise[str | None])
        assert_type(promise.otherwise(lambda _: promised(1)), Promise[int | str])
        assert_type(executor.submit(promised, 1), Promise[str])
        assert_type(executor.submit(int, "1"), Promise[int])
        assert_type(fulfilled(promise), Promise[int])
        assert_type(all_([promise]), Promise[list[int]])
        assert_type(all_({"a": promise}), Promise[dict[str, int]])
        assert_type(unwrap({"a": promise}), dict[str, int])

    async def _types_awaited(promise: Promise[int]) -> None:
        assert_type(await promise, int)


@pytest.mark.parametrize("name", ["json", "status_code", "content"])
def test_a_promise_taken_for_its_answer_says_to_wait_for_it(name: str) -> None:
    with pytest.raises(AttributeError, match=r"await the promise, or call \.wait\(\)"):
        getattr(fulfilled(1), name)
