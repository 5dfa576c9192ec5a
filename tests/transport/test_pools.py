"""Idle connections and the pools they wait in: neither grows without bound."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import trustme
from support.servers import ForwardProxy, Server, reply

from wechatpay_chain._transport.pools import Pool, Pools
from wechatpay_chain._transport.transport import Transport
from wechatpay_chain.message import Request

if TYPE_CHECKING:
    from wechatpay_chain.typing import RequestOptions


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(lambda _: reply(200, b"fine")) as made:
        yield made


@pytest.fixture
def other() -> Iterator[Server]:
    with Server(lambda _: reply(200, b"other")) as made:
        yield made


@pytest.fixture
def transport() -> Iterator[Transport]:
    made = Transport(timeout=5)
    yield made
    made.close()


def get(server: Server) -> Request:
    return Request("GET", server.origin, "/v3/certificates")


def pools(transport: Transport) -> Pools:
    [found] = transport._by_process.values()
    return found


def fresh() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def test_a_call_closes_what_is_idle_for_too_long_on_other_routes(
    server: Server, other: Server, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Pool, "idle_limit", 0.05)
    monkeypatch.setattr(Pools, "age_every", 0.0)
    transport(get(other), {})
    assert other.open_connections == 1
    time.sleep(0.1)
    transport(get(server), {})
    assert other.all_closed_within(2)
    assert [origin for origin, *_ in pools(transport)._pools] == [server.origin]


def test_a_call_leaves_what_is_not_idle_for_too_long(
    server: Server, other: Server, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Pools, "age_every", 0.0)
    for called in (other, server, other, server):
        transport(get(called), {})
    assert (server.connections, other.connections) == (1, 1)


def test_a_new_context_with_every_call_does_not_use_up_the_sockets(
    server: Server, transport: Transport
) -> None:
    for _ in range(100):
        transport(get(server), {"verify": fresh()})
    assert len(pools(transport)._pools) == Pools.most
    assert server.open_within(2, Pools.most)


def test_a_new_proxy_with_every_call_does_not_use_up_the_sockets(
    server: Server, transport: Transport
) -> None:
    with ForwardProxy(answer=reply(200, b"fine")) as proxy:
        for number in range(100):
            transport(get(server), {"proxy": f"http://user{number}:x@{proxy.address}"})
    assert len(pools(transport)._pools) == Pools.most


def test_the_route_used_last_is_kept(server: Server, transport: Transport) -> None:
    for _ in range(50):
        transport(get(server), {"verify": fresh()})
        transport(get(server), {})
    numbers = [received.connection for received in server.received]
    assert {*numbers[1::2]} == {numbers[1]}


def test_a_connection_in_use_outlives_its_pool_and_is_closed_after(
    server: Server, transport: Transport
) -> None:
    answer = transport(get(server), {"stream": True})
    for _ in range(Pools.most):
        transport(get(server), {"verify": fresh()})
    assert server.open_connections == Pools.most + 1
    assert answer.content == b"fine"
    assert server.open_within(2, Pools.most)


def test_a_route_in_use_is_not_forgotten_by_its_own_next_call(server: Server) -> None:
    now = [100.0]
    made = Pools(4, clock=lambda: now[0])
    before = made.pool(server.origin, None, True)
    for _ in range(2):
        now[0] += 60
        assert made.pool(server.origin, None, True) is before
    made.close()


def test_a_trust_store_is_kept_when_its_pool_is_forgotten(other: Server) -> None:
    now = [100.0]
    made = Pools(4, clock=lambda: now[0])
    context = made.pool("https://a.example", None, True).route._context
    now[0] += 60
    made.pool(other.origin, None, True)
    assert len(made._pools) == 1
    assert made.pool("https://a.example", None, True).route._context is context


def test_trust_stores_are_bounded_in_number(tmp_path: Path) -> None:
    ca = trustme.CA(key_type=trustme.KeyType.ECDSA)
    made = Pools(4)
    for number in range(Pools.most + 5):
        ca.cert_pem.write_to_path(str(tmp_path / f"{number}.pem"))
        made.pool("https://a.example", None, str(tmp_path / f"{number}.pem"))
        made.pool("https://a.example", None, fresh())
    assert len(made._contexts) == Pools.most


def test_options_of_a_call_that_is_repeated_share_a_connection(
    server: Server, transport: Transport
) -> None:
    options: RequestOptions = {"verify": fresh()}
    for _ in range(3):
        transport(get(server), options)
    assert server.connections == 1
