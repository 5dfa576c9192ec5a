"""Fixtures for every test: an identity, a platform that has it, and its merchant's client."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wechatpay_chain import Builder, Client
from wechatpay_chain.testing import Identity, Platform


@pytest.fixture(scope="session", autouse=True)
def _no_proxies() -> Iterator[None]:
    """Whatever proxies the machine is set up for, the tests talk to loopback directly."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
            patch.delenv(name, raising=False)
            patch.delenv(name.upper(), raising=False)
        yield


@pytest.fixture(scope="session")
def identity() -> Identity:
    """Keys of a merchant and its platform; the same in all tests, as making them takes long."""
    return Identity.fresh()


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """A bare platform that listens: it serves what it is told to, and checks no parameters.

    Errors in its threads fail the test.
    """
    with Platform(identity, documented=False) as started:
        yield started


@pytest.fixture
def client(platform: Platform) -> Iterator[Client]:
    """The client of the platform's merchant."""
    with Builder.factory(platform.config) as made:
        yield made
