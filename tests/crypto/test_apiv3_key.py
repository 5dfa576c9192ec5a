"""The APIv3 key is read by one rule wherever it is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from support.recorder import configuration
from support.rows import for_each

from wechatpay_chain import Builder
from wechatpay_chain.certificates import Certificates
from wechatpay_chain.crypto import read_apiv3_key
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.notifications import Notifications
from wechatpay_chain.plugins import FieldEncryption

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity

Take = Callable[[Any], object]


@pytest.fixture(params=["client", "certificates", "notifications", "fields"])
def take(request: pytest.FixtureRequest, identity: Identity) -> Take:
    certs = {identity.public_key_id: identity.platform_key.public_key()}
    places: dict[str, Take] = {
        "client": lambda key: Builder.factory(configuration(identity), apiv3_key=key),
        "certificates": Certificates,
        "notifications": lambda key: Notifications(certs, key),
        "fields": lambda key: FieldEncryption(certs, apiv3_key=key),
    }
    return places[request.param]


@for_each("key", ["k" * 32, b"k" * 32, "中" * 10 + "ab"])
def test_thirty_two_bytes_are_taken(take: Take, key: str | bytes) -> None:
    take(key)

    assert len(read_apiv3_key(key)) == 32


@for_each(
    "key, said",
    [
        ("", "apiv3_key is missing"),
        ("hush", "must be 32 bytes long, this one has 4;"),
        ("hush" * 8 + "\n", "this one has 33, white space among them"),
        ("\ud800" * 32, "this one has 96"),
        (5, "must be text or bytes, not int"),
    ],
)
def test_anything_else_is_explained_and_not_repeated(take: Take, key: Any, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        take(key)

    assert caught.value.key == "apiv3_key"
    assert "hush" not in str(caught.value)
