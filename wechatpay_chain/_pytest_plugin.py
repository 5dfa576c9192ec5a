"""The pytest plugin: fixtures for tests against a stand-in of WeChat Pay on this machine.

pytest imports this module in every project that has the package installed. What the fixtures need
is imported when the first test asks for one.

To set a platform up otherwise, override ``wechatpay_settings``::

    @pytest.fixture
    def wechatpay_settings():
        return {"seed": 7, "tls": True}
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from wechatpay_chain import Client
    from wechatpay_chain.testing import Identity, Platform

__all__ = [
    "pytest_runtest_call",
    "wechatpay_client",
    "wechatpay_identity",
    "wechatpay_platform",
    "wechatpay_settings",
]

_PLATFORM: pytest.StashKey[Platform] = pytest.StashKey()
"""The platform of a test, which may have asked for it with ``getfixturevalue``."""


@pytest.fixture(scope="session")
def wechatpay_identity() -> Identity:
    """Keys of a merchant and of the platform: fresh ones, the same in all tests of a session."""
    from wechatpay_chain.testing import Identity

    return Identity.fresh()


@pytest.fixture
def wechatpay_settings() -> dict[str, Any]:
    """What ``wechatpay_platform`` is made with besides the identity; override it."""
    return {}


@pytest.fixture
def wechatpay_platform(
    wechatpay_identity: Identity,
    wechatpay_settings: dict[str, Any],
    request: pytest.FixtureRequest,
) -> Iterator[Platform]:
    """A platform that listens on a free port and remembers nothing of other tests.

    What goes wrong in its threads fails the test.
    """
    from wechatpay_chain.testing import Platform

    settings = {"identity": wechatpay_identity, **wechatpay_settings}
    with Platform(**settings) as platform:
        request.node.stash[_PLATFORM] = platform
        yield platform


@pytest.fixture
def wechatpay_client(
    wechatpay_platform: Platform, wechatpay_settings: dict[str, Any]
) -> Iterator[Client]:
    """A client of the merchant, set up for ``wechatpay_platform``, with its clock."""
    from wechatpay_chain import Builder

    clock = {name: wechatpay_settings[name] for name in ("clock",) if name in wechatpay_settings}
    with Builder.factory({**wechatpay_platform.config, **clock}) as client:
        yield client


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Fail the test itself, and not its teardown, by what went wrong in the platform's threads."""
    try:
        result = yield
    except (Exception, pytest.fail.Exception):
        # What the test failed of may be its mere effect, a status 500; both are shown.
        _check(item)
        raise
    _check(item)
    return result


def _check(item: pytest.Item) -> None:
    overriding = getattr(item, "funcargs", {}).get("wechatpay_platform")
    for platform in (item.stash.get(_PLATFORM, None), overriding):
        if platform is not None:
            platform.check()
