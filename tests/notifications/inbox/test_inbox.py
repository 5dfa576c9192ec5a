"""An inbox hands each notification to one worker, and never again once that has finished."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier
from typing import Any

import pytest
from support.inboxes import DAY, KINDS, Clock, Notice, store_maker
from support.rows import for_each

from wechatpay_chain import ConfigurationError, WeChatPayError
from wechatpay_chain.notifications.inbox import (
    Inbox,
    InboxError,
    LeaseLostError,
    MemoryStore,
    State,
    Store,
    Ticket,
)


@pytest.fixture(scope="module", params=KINDS)
def maker(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[], Store]]:
    """Makes stores over the same marks."""
    with store_maker(request.param, tmp_path_factory.mktemp("marks")) as make:
        yield make


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def inbox(maker: Callable[[], Store], clock: Clock) -> Inbox:
    return Inbox(maker(), clock=clock)


@pytest.fixture
def other(maker: Callable[[], Store], clock: Clock) -> Inbox:
    """Another worker's, over the same marks."""
    return Inbox(maker(), clock=clock)


@pytest.fixture
def name(request: pytest.FixtureRequest) -> str:
    """An id that no other test uses."""
    return str(request.node.nodeid)


def test_a_notification_that_nobody_saw_is_fresh(inbox: Inbox, name: str) -> None:
    claim = inbox.claim(name)

    assert claim
    assert (claim.fresh, claim.done, claim.busy) == (True, False, False)


def test_a_block_that_is_left_marks_it_as_done(inbox: Inbox, other: Inbox, name: str) -> None:
    with inbox.claim(name):
        pass

    claim = other.claim(name)
    assert claim.state is State.DONE
    assert not claim


def test_while_one_worker_is_at_it_another_finds_it_busy(
    inbox: Inbox, other: Inbox, name: str
) -> None:
    with inbox.claim(name):
        claim = other.claim(name)

    assert claim.state is State.BUSY
    assert not claim


def test_leaving_a_busy_claim_changes_nothing(inbox: Inbox, other: Inbox, name: str) -> None:
    with inbox.claim(name) as held:
        with other.claim(name):
            pass
        with pytest.raises(KeyError), other.claim(name):
            raise KeyError

        assert other.claim(name).busy
        held.finish()
    assert other.claim(name).done


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, SystemExit, GeneratorExit])
def test_an_exception_gives_it_back_and_goes_on(
    inbox: Inbox, other: Inbox, name: str, error: type[BaseException]
) -> None:
    with pytest.raises(error), inbox.claim(name):
        raise error

    assert other.claim(name).fresh


def test_after_its_lease_it_is_fresh_again(
    inbox: Inbox, other: Inbox, clock: Clock, name: str
) -> None:
    inbox.claim(name)
    clock.now += 59.9
    before = other.claim(name).state
    clock.now += 0.1

    assert (before, other.claim(name).state) == (State.BUSY, State.FRESH)


def test_a_worker_that_was_overtaken_cannot_mark_it_as_done(
    inbox: Inbox, other: Inbox, clock: Clock, name: str
) -> None:
    first = inbox.claim(name)
    with pytest.raises(LeaseLostError, match=r"lease of 60 s"), first:  # noqa: PT012 - the block is what is tested
        clock.now += 61
        second = other.claim(name)

    assert inbox.claim(name).busy
    second.finish()
    assert inbox.claim(name).done


def test_a_worker_that_was_overtaken_cannot_give_it_back(
    inbox: Inbox, other: Inbox, clock: Clock, name: str
) -> None:
    first = inbox.claim(name)
    clock.now += 61
    second = other.claim(name)
    first.release()

    assert second.fresh
    assert inbox.claim(name).busy


def test_a_worker_that_was_overtaken_cannot_extend(
    inbox: Inbox, other: Inbox, clock: Clock, name: str
) -> None:
    claim = inbox.claim(name)
    clock.now += 61
    other.claim(name)

    with pytest.raises(LeaseLostError):
        claim.extend()


@pytest.mark.parametrize("settle", ["finish", "extend"])
def test_having_been_overtaken_cannot_be_passed_over(
    inbox: Inbox, other: Inbox, clock: Clock, name: str, settle: str
) -> None:
    with pytest.raises(LeaseLostError), inbox.claim(name) as claim:  # noqa: PT012 - the block is what is tested
        clock.now += 61
        other.claim(name)
        with suppress(LeaseLostError):
            getattr(claim, settle)()


def test_a_worker_that_was_overtaken_finds_the_others_mark(
    inbox: Inbox, other: Inbox, clock: Clock, name: str
) -> None:
    first = inbox.claim(name)
    clock.now += 61
    other.claim(name).finish()

    with pytest.raises(LeaseLostError):
        first.finish()


def test_a_late_worker_that_nobody_overtook_may_finish(
    inbox: Inbox, clock: Clock, name: str
) -> None:
    with inbox.claim(name):
        clock.now += 3600

    assert inbox.claim(name).done


def test_a_lease_can_be_extended(inbox: Inbox, other: Inbox, clock: Clock, name: str) -> None:
    claim = inbox.claim(name)
    clock.now += 50
    claim.extend()
    clock.now += 50

    assert other.claim(name).busy
    claim.finish()
    assert other.claim(name).done


def test_a_clock_set_back_does_not_prolong_a_lease(
    inbox: Inbox, other: Inbox, clock: Clock, name: str
) -> None:
    inbox.claim(name)
    clock.now -= 7200
    states = [other.claim(name).state]
    clock.now += 60
    states.append(other.claim(name).state)

    assert states == [State.BUSY, State.FRESH]


def test_a_clock_set_back_does_not_undo_what_is_done(inbox: Inbox, clock: Clock, name: str) -> None:
    inbox.claim(name).finish()
    clock.now -= 400 * DAY

    assert inbox.claim(name).done


def test_what_is_done_is_remembered_for_keep(inbox: Inbox, clock: Clock, name: str) -> None:
    inbox.claim(name).finish()
    clock.now += 30 * DAY - 1
    before = inbox.claim(name).state
    clock.now += 1

    assert (before, inbox.claim(name).state) == (State.DONE, State.FRESH)


def test_dropping_what_is_due_spares_what_is_not(inbox: Inbox, clock: Clock, name: str) -> None:
    inbox.claim(f"{name} 1").finish()
    clock.now += 30
    inbox.claim(f"{name} 2").finish()
    clock.now += 30 * DAY - 1
    inbox.claim(f"{name} 3")

    assert inbox.claim(f"{name} 2").done


def test_the_same_event_under_another_id_is_done(inbox: Inbox, other: Inbox, name: str) -> None:
    inbox.claim(Notice(id=f"{name} 1"), key=name).finish()

    assert other.claim(Notice(id=f"{name} 2"), key=name).done


def test_the_same_event_under_another_id_is_busy(inbox: Inbox, other: Inbox, name: str) -> None:
    with inbox.claim(Notice(id=f"{name} 1"), key=name):
        claim = other.claim(Notice(id=f"{name} 2"), key=name)

    assert claim.busy


def test_a_claim_that_is_refused_holds_nothing(inbox: Inbox, other: Inbox, name: str) -> None:
    with inbox.claim(Notice(id=f"{name} 1"), key=name):
        other.claim(Notice(id=f"{name} 2"), key=name)

        assert other.claim(f"{name} 2").fresh


def test_taking_over_the_key_alone_is_enough_to_overtake(
    inbox: Inbox, other: Inbox, clock: Clock, name: str
) -> None:
    first = inbox.claim(Notice(id=f"{name} 1"), key=name)
    clock.now += 61
    second = other.claim(Notice(id=f"{name} 2"), key=name)

    with pytest.raises(LeaseLostError):
        first.finish()
    second.finish()
    assert inbox.claim(Notice(id=f"{name} 1"), key=name).done


@for_each("settle", ["finish", "extend"])
def test_a_claim_that_was_released_cannot_be_settled(inbox: Inbox, name: str, settle: str) -> None:
    claim = inbox.claim(name)
    claim.release()

    with pytest.raises(InboxError, match="already settled"):
        getattr(claim, settle)()


def test_a_busy_claim_cannot_be_finished(inbox: Inbox, other: Inbox, name: str) -> None:
    inbox.claim(name)

    with pytest.raises(InboxError, match="the claim is busy"):
        other.claim(name).finish()


def test_a_release_inside_the_block_gives_it_back(inbox: Inbox, name: str) -> None:
    with inbox.claim(name) as claim:
        claim.release()

    assert inbox.claim(name).fresh


def test_repeating_an_operation_whose_answer_was_lost_is_harmless(
    maker: Callable[[], Store], name: str
) -> None:
    store, ticket = maker(), Ticket((f"id:{hash(name):x}",), "token", 60_000, 100_000_000)

    assert [store.claim(ticket, 1000) for _ in range(2)] == [State.FRESH] * 2
    assert [store.extend(ticket, 1000) for _ in range(2)] == [True] * 2
    assert [store.finish(ticket, 1000) for _ in range(2)] == [True] * 2
    store.release(ticket)
    assert store.claim(ticket, 1000) is State.DONE


def test_without_a_clock_the_stores_own_is_used(maker: Callable[[], Store], name: str) -> None:
    short, patient = Inbox(maker(), lease=0.05), Inbox(maker())
    short.claim(f"{name} 1")
    patient.claim(f"{name} 2")
    time.sleep(0.06)

    assert short.claim(f"{name} 1").fresh
    assert patient.claim(f"{name} 2").busy


def test_fifty_deliveries_at_once_are_handled_once(maker: Callable[[], Store], name: str) -> None:
    inboxes = [Inbox(maker()) for _ in range(5)]
    barrier, handled = Barrier(50), []

    def deliver(number: int) -> State:
        barrier.wait()
        with inboxes[number % 5].claim(Notice(id=f"{name} {number % 2}"), key=name) as claim:
            if claim.fresh:
                handled.append(number)
        return claim.state

    with ThreadPoolExecutor(50) as pool:
        states = list(pool.map(deliver, range(50)))

    assert len(handled) == 1
    assert states.count(State.FRESH) == 1
    assert inboxes[0].claim(f"{name} {handled[0] % 2}").done


@pytest.mark.parametrize(
    "hostile",
    [
        "微信支付 通知 🧧",
        "x" * 100_000,
        "'; DROP TABLE wechatpay_inbox; --",
        "\0\r\n\x1b[31m",
        "\ud800",
        "%s ? :1 {}",
        " ",
    ],
    ids=["chinese", "long", "sql", "controls", "surrogate", "placeholders", "space"],
)
def test_any_text_is_an_id_and_a_key(inbox: Inbox, other: Inbox, name: str, hostile: str) -> None:
    id_ = name + hostile
    inbox.claim(id_, key=id_).finish()

    assert other.claim(id_).done
    assert other.claim(f"{name} another", key=id_).done
    assert other.claim(id_ + " ").fresh


def test_ids_are_told_apart_by_case(inbox: Inbox, name: str) -> None:
    inbox.claim(f"{name}ab").finish()

    assert inbox.claim(f"{name}AB").fresh


@for_each(
    "settings, told",
    [
        ({"lease": 0}, "lease must be a number of seconds, at most 21600, not 0"),
        ({"lease": -1}, "lease must be a number of seconds, at most 21600, not -1"),
        ({"lease": 21_601}, "lease must be a number of seconds, at most 21600, not 21601"),
        ({"lease": float("nan")}, "lease must be a number of seconds, at most 21600, not nan"),
        ({"lease": True}, "lease must be a number of seconds, at most 21600, not True"),
        ({"lease": "60"}, "lease must be a number of seconds, at most 21600, not '60'"),
        ({"keep": 86_400}, "keep must be more than 86640 seconds, not 86400"),
        ({"keep": float("inf")}, "keep must be more than 86640 seconds, not inf"),
    ],
)
def test_settings_that_would_lose_notifications_are_refused(
    settings: dict[str, Any], told: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Inbox(MemoryStore(), **settings)

    assert str(caught.value).startswith(told)


def test_old_marks_in_memory_are_dropped(clock: Clock) -> None:
    store = MemoryStore()
    inbox = Inbox(store, clock=clock)
    for number in range(100):
        inbox.claim(str(number)).finish()
    clock.now += 31 * DAY
    for number in range(100, 150):
        inbox.claim(str(number)).finish()

    assert repr(store) == "<MemoryStore 50 marks>"


def test_a_mark_that_is_written_anew_does_not_keep_older_ones(clock: Clock) -> None:
    store = MemoryStore()
    inbox = Inbox(store, clock=clock)
    long = inbox.claim("long")
    inbox.claim("short").finish()
    clock.now += 20 * DAY
    long.extend()
    clock.now += 11 * DAY
    inbox.claim("new")

    assert repr(store) == "<MemoryStore 2 marks>"


def test_an_error_says_how_to_answer() -> None:
    assert isinstance(LeaseLostError(), InboxError)
    assert isinstance(InboxError(), WeChatPayError)
    assert InboxError("text").http_status == 503


def test_nothing_of_a_notification_is_shown() -> None:
    notice = Notice(id="the-id", resource={"out_trade_no": "secret", "transaction_id": "secret"})
    inbox = Inbox.memory()
    claim = inbox.claim(notice, key="secret")
    claim.release()
    with pytest.raises(InboxError) as caught:
        claim.finish()

    assert "secret" not in f"{caught.value}{claim!r}{inbox!r}{claim._ticket}"
