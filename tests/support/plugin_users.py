"""Tests as users write them with the plugin's fixtures; test_pytest_plugin.py runs them."""

from __future__ import annotations

import asyncio
import contextlib
import time
import unittest
import urllib.request
from typing import Any

import pytest

from wechatpay_chain import Builder, Client
from wechatpay_chain.exceptions import ClientStatusError
from wechatpay_chain.testing import Checks, Identity, Platform

SERIALS: set[str] = set()
AN_HOUR = 3600.0
LENIENT = Checks(signature=False, serial=False, timestamp=False, nonce=False, headers=False)


def order(platform: Platform, total: int = 1) -> Any:
    return {
        "appid": "wxd678efhh567hg6787",
        "mchid": platform.identity.mchid,
        "description": "茶",
        "out_trade_no": "order-1",
        "notify_url": "https://example.com/notify",
        "amount": {"total": total},
    }


@pytest.mark.parametrize("total", [1, 2])
def test_state_is_fresh(wechatpay_platform: Platform, wechatpay_client: Client, total: int) -> None:
    assert (wechatpay_platform.requests, wechatpay_platform.deliveries) == ([], [])
    body = order(wechatpay_platform, total)
    assert wechatpay_client.v3.pay.transactions.native.post(json=body).verified
    assert wechatpay_platform.pay("order-1")["amount"]["total"] == total


@pytest.mark.parametrize("_", range(2))
def test_keys_are_the_sessions(wechatpay_platform: Platform, _: int) -> None:
    SERIALS.add(wechatpay_platform.identity.serial)
    assert len(SERIALS) == 1


def test_requests_can_be_asserted_on(
    wechatpay_platform: Platform, wechatpay_client: Client
) -> None:
    wechatpay_client.v3.pay.transactions.native.post(json=order(wechatpay_platform))
    path = {"out_trade_no": "order-1"}
    query = {"mchid": wechatpay_platform.identity.mchid}
    wechatpay_client.v3.pay.transactions.outTradeNo["{out_trade_no}"].get(**path, query=query)
    created, queried = wechatpay_platform.requests
    assert (created.title, created.json()["description"]) == ("Native下单", "茶")
    assert (queried.method, queried.variables, queried.query) == ("GET", path, query)
    assert queried.serial == wechatpay_platform.identity.serial


def test_an_endpoint_is_served_as_told(
    wechatpay_platform: Platform, wechatpay_client: Client
) -> None:
    wechatpay_platform.expect("POST", "v3/pay/transactions/native").respond({"code_url": "x"})
    answer = wechatpay_client.v3.pay.transactions.native.post(json=order(wechatpay_platform))
    assert (answer.json(), answer.verified) == ({"code_url": "x"}, True)


def test_the_servers_own_matchers_are_there(wechatpay_platform: Platform) -> None:
    wechatpay_platform.httpserver.expect_request("/health").respond_with_data("well")
    with urllib.request.urlopen(f"{wechatpay_platform.base_uri}health") as answer:
        assert answer.read() == b"well"


def test_an_error_that_was_expected_is_no_failure(
    wechatpay_platform: Platform, wechatpay_client: Client
) -> None:
    wechatpay_platform.expect("GET", "v3/certificates").respond(lambda _call: 1 / 0)
    with pytest.raises(Exception, match="500"):
        wechatpay_client.v3.certificates.get()
    with pytest.raises(ZeroDivisionError):
        wechatpay_platform.check()


def test_calls_may_be_awaited(wechatpay_platform: Platform, wechatpay_client: Client) -> None:
    async def buy() -> Any:
        return await wechatpay_client.v3.pay.transactions.native.post_async(
            json=order(wechatpay_platform)
        )

    assert asyncio.run(buy()).verified


class TestSettings:
    """What each is, is asked of the platform."""

    @pytest.fixture
    def wechatpay_settings(self, request: pytest.FixtureRequest) -> dict[str, Any]:
        return dict(request.param)

    @staticmethod
    def bought(platform: Platform) -> Any:
        with Builder.factory(platform.config) as client:
            return client.v3.pay.transactions.native.post(json=order(platform)).json()

    @pytest.mark.parametrize("wechatpay_settings", [{"seed": 7}], indirect=True)
    def test_seed(self, wechatpay_platform: Platform, wechatpay_identity: Identity) -> None:
        found = self.bought(wechatpay_platform)
        with Platform(wechatpay_identity, seed=7) as same, Platform(wechatpay_identity) as other:
            assert found == self.bought(same) != self.bought(other)

    @pytest.mark.parametrize("wechatpay_settings", [{"tls": True}], indirect=True)
    def test_tls(self, wechatpay_platform: Platform, wechatpay_client: Client) -> None:
        assert wechatpay_platform.base_uri.startswith("https://")
        assert wechatpay_client.v3.certificates.get().verified

    @pytest.mark.parametrize("wechatpay_settings", [{"checks": LENIENT}], indirect=True)
    def test_checks(self, wechatpay_platform: Platform) -> None:
        with urllib.request.urlopen(f"{wechatpay_platform.base_uri}v3/certificates") as answer:
            assert answer.status == 200

    @pytest.mark.parametrize("wechatpay_settings", [{"documented": False}], indirect=True)
    def test_documented(self, wechatpay_client: Client) -> None:
        with pytest.raises(ClientStatusError, match="404"):
            wechatpay_client.v3.certificates.get()

    @pytest.mark.parametrize(
        "wechatpay_settings", [{"clock": lambda: time.time() + AN_HOUR}], indirect=True
    )
    def test_clock(self, wechatpay_client: Client) -> None:
        assert wechatpay_client.v3.certificates.get().verified


class TestOfUnittest(unittest.TestCase):
    """A case has no fixtures in its arguments: the platform is a context manager."""

    def setUp(self) -> None:
        stack = contextlib.ExitStack()
        self.addCleanup(stack.close)
        self.platform = stack.enter_context(Platform())

    def test_a_call(self) -> None:
        with Builder.factory(self.platform.config) as client:
            assert client.v3.certificates.get().verified


class TestOfUnittestWithFixtures(unittest.TestCase):
    """Under pytest fixtures may be kept in the case."""

    @pytest.fixture(autouse=True)
    def _keep(self, wechatpay_client: Client) -> None:
        self.client = wechatpay_client

    def test_a_call_with_fixtures(self) -> None:
        assert self.client.v3.certificates.get().verified
