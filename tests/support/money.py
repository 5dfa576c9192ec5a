"""Stand-ins to test the money flows with: desks by themselves, and a platform that has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlencode

from wechatpay_chain import Builder
from wechatpay_chain._codec import encode_json
from wechatpay_chain.message import Headers
from wechatpay_chain.plugins import FieldEncryption
from wechatpay_chain.testing import Credentials, Identity, Platform, ReceivedRequest
from wechatpay_chain.testing._desks.standard import MoneyDesks
from wechatpay_chain.testing._identity.keys import PlatformKeys
from wechatpay_chain.testing._message.checks import Checks
from wechatpay_chain.testing._world import World

MONDAY = 1_772_416_800.0  # 2026-03-02T10:00:00+08:00
NOTIFY = "http://127.0.0.1:9/notify"
SUB = "1900013511"


class Posted(NamedTuple):
    """A notification that a desk queued."""

    url: str
    event_type: str
    resource: Mapping[str, Any]
    original_type: str | None


class Posts:
    """Keeps notifications instead of sending them."""

    def __init__(self) -> None:
        self.all: list[Posted] = []

    def notify(
        self,
        url: str | None,
        event_type: str,
        resource: Mapping[str, Any],
        *,
        original_type: str | None = None,
        summary: str | None = None,
    ) -> None:
        if url:
            self.all.append(Posted(url, event_type, resource, original_type))


class Counter:
    """All money desks, called without a socket, at a time that only the test moves."""

    def __init__(self, identity: Identity, now: float = MONDAY) -> None:
        self.now = now
        self.mchid = identity.mchid
        self.posts = Posts()
        keys = PlatformKeys(identity)
        self.world = World(identity, keys, self.posts, clock=lambda: self.now)
        self.desks = MoneyDesks(self.world)
        self._handlers = {(verb, path): serve for verb, path, serve in self.desks.routes()}

    def call(
        self,
        verb: str,
        path: str,
        json: Any = None,
        query: Mapping[str, Any] | None = None,
        **variables: str,
    ) -> Any:
        """What the desk of an endpoint answers; raises its Refusal."""
        body = b"" if json is None else encode_json(json)
        who = Credentials(self.mchid, "SERIAL", int(self.now), "NONCE")
        target = f"/{path}?{urlencode(query or {})}"
        request = ReceivedRequest(verb, target, Headers(()), body, who, variables)
        return self._handlers[verb, path](request)

    def order(self, number: str = "order-1", way: str = "native", **more: Any) -> Any:
        return self.call("POST", f"v3/pay/transactions/{way}", order(self.mchid, number, **more))

    def paid(self, number: str = "order-1", total: int = 100, **more: Any) -> str:
        """The transaction_id of a new order that is paid."""
        self.order(number, amount={"total": total, "currency": "CNY"}, **more)
        return str(self.desks.orders.pay(number)["transaction_id"])


@dataclass
class Shop:
    """A platform on a socket, its desks and its merchant's client."""

    platform: Platform
    client: Any  # paths are made from parameters
    desks: MoneyDesks
    posts: Posts = field(default_factory=Posts)

    @property
    def mchid(self) -> str:
        return self.platform.identity.mchid

    @contextmanager
    def encrypting(self) -> Iterator[Any]:
        """A client that encrypts sensitive fields."""
        config = self.platform.config
        plugins = [FieldEncryption(config["certs"], config["private_key"])]
        with Builder.factory({**config, "plugins": plugins}) as client:
            yield client


@contextmanager
def open_shop(identity: Identity, checks: Checks = Checks()) -> Iterator[Shop]:  # noqa: B008
    desks: list[MoneyDesks] = []
    posts = Posts()

    def money(world: World) -> MoneyDesks:
        world.notify = posts.notify  # type: ignore[method-assign]
        desks.append(MoneyDesks(world))
        return desks[-1]

    with (
        Platform(identity, desks=[money], checks=checks) as platform,
        Builder.factory(platform.config) as client,
    ):
        yield Shop(platform, client, desks[-1], posts)


def order(mchid: str, number: str = "order-1", **more: Any) -> dict[str, Any]:
    """The body of a merchant's order."""
    return {
        "appid": "wxd678efh567hg6787",
        "mchid": mchid,
        "description": "茶, 两杯",
        "out_trade_no": number,
        "notify_url": NOTIFY,
        "amount": {"total": 100, "currency": "CNY"},
        **more,
    }


def partner_order(mchid: str, number: str = "order-1", **more: Any) -> dict[str, Any]:
    """The body of a partner's order for its sub-merchant."""
    parties = {"sp_appid": "wx8888888888888888", "sp_mchid": mchid, "sub_mchid": SUB}
    named = order(mchid, number, **more)
    return {**parties, **{k: v for k, v in named.items() if k not in {"appid", "mchid"}}}


WAYS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "jsapi": ({"payer": {"openid": "oUser1"}}, {"payer": {"sp_openid": "oUser1"}}),
    "app": ({}, {}),
    "h5": (
        {"scene_info": {"payer_client_ip": "10.0.0.1", "h5_info": {"type": "Wap"}}},
        {"scene_info": {"payer_client_ip": "10.0.0.1", "h5_info": {"type": "Wap"}}},
    ),
    "native": ({}, {}),
}
"""What a merchant's and a partner's order need more, by the way to pay."""
