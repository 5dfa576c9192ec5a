"""What a platform keeps, for how long, and how it begins anew."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from wechatpay_chain import Builder, Client, HTTPStatusError
from wechatpay_chain.testing import Identity, Platform, ReceivedRequest, Refusal, World

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import DeskHandler

THINGS = "/v3/things"


class Counter:
    """A desk that counts."""

    def __init__(self, _world: World) -> None:
        self.count = 0

    def routes(self) -> list[tuple[str, str, DeskHandler]]:
        return [("POST", "v3/count", self.add)]

    def add(self, _call: ReceivedRequest) -> dict[str, int]:
        self.count += 1
        return {"count": self.count}


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    with Platform(identity, desks=[Counter]) as started:
        yield started


def test_a_reset_forgets_all_that_happened(platform: Platform, client: Client) -> None:
    platform.expect("GET", THINGS).respond({})
    platform.httpserver.expect_request("/v3/other").respond_with_data("")
    platform.faults.add("bad_gateway", path="v3/elsewhere")
    client[THINGS].get()
    client["v3/bill/tradebill"].get(query={"bill_date": "2026-01-01", "bill_type": "X"})
    client["v3/count"].post()
    platform.notify("TRANSACTION.SUCCESS")
    platform.reset()
    assert (platform.requests, platform.refused, platform.warnings) == ([], [], [])
    assert (platform.faults.active, platform.notifier.deliveries) == ([], [])
    assert client["v3/count"].post().json() == {"count": 1}
    for path in (THINGS, "/v3/other"):
        with pytest.raises(HTTPStatusError, match="404"):
            client[path].get()


def test_a_reset_keeps_keys_port_and_errors(platform: Platform, client: Client) -> None:
    def fail(_call: ReceivedRequest) -> None:
        raise RuntimeError("broken")

    platform.expect("GET", THINGS).respond(fail)
    before = platform.config
    platform.keys.use_certificate()
    with pytest.raises(HTTPStatusError):
        client[THINGS].get()
    signing = platform.keys.signing
    platform.reset()
    assert platform.base_uri == before["base_uri"]
    assert platform.keys.signing == signing
    with pytest.raises(RuntimeError, match="broken"):
        platform.check()


def test_a_desk_is_had_by_its_class(platform: Platform, client: Client) -> None:
    client["v3/count"].post()
    assert platform.desk(Counter).count == 1


def test_a_desk_that_is_not_there_is_told_with_those_that_are(platform: Platform) -> None:
    with pytest.raises(LookupError, match="has no Platform; it has Counter"):
        platform.desk(Platform)


def test_the_latest_requests_are_kept(identity: Identity) -> None:
    with (
        Platform(identity, keep=3, documented=False) as platform,
        Builder.factory(platform.config) as client,
        Builder.factory({**platform.config, "private_key": identity.platform_key}) as stranger,
    ):
        platform.expect("GET", "/v3/things/{n}").respond({})
        for number in range(5):
            client["v3/things/{n}"].get(n=number)
            with pytest.raises(HTTPStatusError):
                stranger["v3/things/{n}"].get(n=number)
        assert [request.variables for request in platform.requests] == [{}] * 3
        assert [r.path[-1] for r in platform.requests] == ["2", "3", "4"]
        assert [refused.request.path[-1] for refused in platform.refused] == ["2", "3", "4"]


def test_the_servers_own_log_is_bounded(platform: Platform, client: Client) -> None:
    platform.expect("GET", THINGS).respond({})
    for _ in range(1010):
        client[THINGS].get()
    assert len(platform.httpserver.log) == 1000
    assert len(platform.requests) == 1010


def test_later_desks_serve_before_earlier_ones(identity: Identity) -> None:
    class Refusing(Counter):
        def add(self, _call: ReceivedRequest) -> dict[str, int]:
            raise Refusal(403, "NO_AUTH", "无权限")

    with (
        Platform(identity, desks=[Counter, Refusing]) as platform,
        Builder.factory(platform.config) as client,
        pytest.raises(HTTPStatusError, match="403"),
    ):
        client["v3/count"].post()


def test_desks_may_come_together(identity: Identity) -> None:
    class Other(Counter):
        def routes(self) -> list[tuple[str, str, DeskHandler]]:
            return [("POST", "v3/other", self.add)]

    with (
        Platform(identity, desks=[lambda world: (Counter(world), Other(world))]) as platform,
        Builder.factory(platform.config) as client,
    ):
        for path in ("v3/count", "v3/other"):
            assert client[path].post().json() == {"count": 1}


def test_what_cannot_be_notified_of_is_refused(identity: Identity) -> None:
    class Notifying(Counter):
        def __init__(self, world: World) -> None:
            super().__init__(world)
            self._world = world

        def add(self, _call: ReceivedRequest) -> dict[str, int]:
            self._world.notify("https://example.com/?a=1", "TRANSACTION.SUCCESS", {})
            return {}

    with (
        Platform(identity, desks=[Notifying]) as platform,
        Builder.factory(platform.config) as client,
        pytest.raises(HTTPStatusError) as caught,
    ):
        client["v3/count"].post()
    detail = caught.value.response.json()["detail"]
    assert (caught.value.code, detail["field"]) == ("PARAM_ERROR", "/notify_url")
