"""Fixtures for every test: an identity, a platform that has it, and its merchant's client."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from wechatpay_chain import Builder, Client

if TYPE_CHECKING:
    from support.money import Counter, Shop

    from wechatpay_chain.testing import Identity, Platform

# A busy machine is slow, and says nothing about the code. More examples than these are looked at
# by ``--hypothesis-profile=thorough``.
settings.register_profile(
    "suite", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("thorough", settings.get_profile("suite"), max_examples=1000)
settings.load_profile("suite")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Let the garbage collector pass over modules and cases, which stay to the end anyway.

    It would look at all of them again and again, while they are made and in every full collection.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(scope="session", autouse=True)
def _no_proxies() -> Iterator[None]:
    """Whatever proxies the machine is set up for, the tests talk to loopback directly."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
            patch.delenv(name, raising=False)
            patch.delenv(name.upper(), raising=False)
        yield


@pytest.fixture(scope="session", autouse=True)
def _compiled_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Where no bytecode is written beside the sources, processes that tests start share it here.

    There are some hundred of them, and compiling is most of what each would do.
    """
    with pytest.MonkeyPatch.context() as patch:
        if sys.dont_write_bytecode:
            folder = tmp_path_factory.getbasetemp()
            if "PYTEST_XDIST_WORKER" in os.environ:
                folder = folder.parent  # which all workers share
            patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
            patch.setenv("PYTHONPYCACHEPREFIX", str(folder / "bytecode"))
        yield


@pytest.fixture(scope="session")
def identity(wechatpay_identity: Identity) -> Identity:
    """Keys of a merchant and its platform; the same in all tests, as making them takes long."""
    return wechatpay_identity


@pytest.fixture
def wechatpay_settings() -> dict[str, Any]:
    """What :func:`platform` is made with: it is bare unless a module overrides this."""
    return {"documented": False}


@pytest.fixture
def platform(wechatpay_platform: Platform) -> Platform:
    """A bare platform that listens: it serves what it is told to, and checks no parameters.

    Errors in its threads fail the test.
    """
    return wechatpay_platform


@pytest.fixture
def client(platform: Platform) -> Iterator[Client]:
    """The client of the platform's merchant."""
    with Builder.factory(platform.config) as made:
        yield made


@pytest.fixture
def shop(identity: Identity) -> Iterator[Shop]:
    """A shop on a platform that remembers money only; what it notifies is at hand."""
    from support.money import open_shop  # for the tests of flows only

    with open_shop(identity) as made:
        yield made


@pytest.fixture
def counter(identity: Identity) -> Counter:
    """The same desks without a socket, to be asked directly."""
    from support.money import Counter

    return Counter(identity)
