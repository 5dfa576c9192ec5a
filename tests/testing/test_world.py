"""What all desks share."""

from __future__ import annotations

import pytest

from wechatpay_chain.testing import Identity, World
from wechatpay_chain.testing._identity.keys import PlatformKeys


@pytest.fixture
def world(identity: Identity) -> World:
    return World(identity, PlatformKeys(identity), clock=lambda: 1_790_000_000.9, seed=7)


@pytest.mark.parametrize(
    ("kind", "start", "length"),
    [
        ("transaction_id", "4200", 28),
        ("refund_id", "5030", 29),
        ("prepay_id", "wx", 36),
        ("transfer_bill_no", "1330", 40),
        ("unheard_of", "", 28),
    ],
)
def test_a_number_looks_as_its_kind_does(world: World, kind: str, start: str, length: int) -> None:
    made = world.number(kind, "ORDER-1")
    assert made.startswith(start)
    assert len(made) == length
    assert made.removeprefix("wx").isdecimal()


def test_a_number_depends_on_seed_kind_and_what_it_is_of(identity: Identity, world: World) -> None:
    other = World(identity, PlatformKeys(identity), seed=8)
    made = [
        world.number("id", "a", "b"),
        world.number("id", "a", "c"),
        world.number("id", "ab"),
        world.number("no", "a", "b"),
        other.number("id", "a", "b"),
    ]
    assert len(set(made)) == len(made)
    assert world.number("id", "a", "b") == made[0]


def test_times_are_written_as_documents_have_them(world: World) -> None:
    assert world.now() == "2026-09-21T22:13:20+08:00"
    assert world.time(-20.5) == "2026-09-21T22:13:00+08:00"
    assert world.time(86400) == "2026-09-22T22:13:20+08:00"


@pytest.mark.parametrize("url", [None, ""])
def test_nobody_is_notified_without_an_address(identity: Identity, url: str | None) -> None:
    sent: list[str] = []

    class Posts:
        def notify(self, url: str, *_rest: object, **_more: object) -> None:
            sent.append(url)

    world = World(identity, PlatformKeys(identity), Posts())
    world.notify(url, "TRANSACTION.SUCCESS", {})
    assert sent == []
    world.notify("http://127.0.0.1/", "TRANSACTION.SUCCESS", {})
    assert sent == ["http://127.0.0.1/"]
