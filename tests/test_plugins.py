"""Plugins: remote keys over HTTP, as ``examples/kms_plugin.py`` shows them."""

from __future__ import annotations

import gc
import importlib.util
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

import wechatpay_chain
from wechatpay_chain import Builder, Client, ConfigurationError, HandlerStack, HTTPStatusError
from wechatpay_chain.exceptions import (
    SignatureError,
    SignatureMismatchError,
    StaleTimestampError,
    TransportError,
    UnknownSerialError,
)
from wechatpay_chain.testing import Identity, Platform
from wechatpay_chain.util import MediaUtil

if TYPE_CHECKING:
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

EXAMPLE = Path(wechatpay_chain.__file__).parent.parent / "examples" / "kms_plugin.py"
ORDER = {"description": "Image形象店", "amount": {"total": 100}}


@pytest.fixture(scope="module")
def example() -> ModuleType:
    spec = importlib.util.spec_from_file_location("kms_plugin", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture
def keys(identity: Identity) -> dict[str, Any]:
    """What the key service guards."""
    public = identity.platform_key.public_key()
    return {"shop": identity.private_key, identity.public_key_id: public}


@pytest.fixture
def service(example: ModuleType, keys: dict[str, Any]) -> Iterator[Any]:
    with example.LoopbackKms(keys) as started:
        yield started


@pytest.fixture
def plugin(example: ModuleType, service: Any, platform: Platform) -> Any:
    return plugin_for(platform, example, service)


def plugin_for(platform: Platform, example: ModuleType, service: Any, **other: Any) -> Any:
    identity = platform.identity
    given = {
        "mchid": identity.mchid,
        "serial": identity.serial,
        "signing_key": "shop",
        "public_key_id": identity.public_key_id,
        "origin": platform.base_uri.rstrip("/"),
    }
    return example.KmsPlugin(example.Kms(service.url), **given | other)


def remote(platform: Platform, plugin: object) -> Client:
    """A client whose configuration holds no key at all."""
    config = {
        k: v for k, v in platform.config.items() if k not in {"private_key", "certs", "secret"}
    }
    return Builder.factory(config, plugins=[plugin])


@pytest.fixture
def client(platform: Platform, plugin: Any) -> Iterator[Client]:
    platform.expect("POST", "/v3/pay/transactions/native").respond({"code_url": "weixin://"})
    platform.expect("GET", "/v3/orders/{id}").respond(lambda call: dict(call.variables))
    platform.expect("POST", "/v3/merchant/media/upload").respond({"media_id": "m"})
    with remote(platform, plugin) as made:
        yield made


def test_a_remote_signer_and_verifier_carry_a_call(client: Client, platform: Platform) -> None:
    response = client["v3"].pay.transactions.native.post(json=ORDER)

    assert (response.verified, response.json()) == (True, {"code_url": "weixin://"})
    assert [request.json() for request in platform.requests] == [ORDER]
    assert platform.requests[0].headers["Wechatpay-Serial"] == platform.identity.public_key_id


def test_they_carry_async_verbs_and_targets_with_everything(client: Client) -> None:
    promise = client["v3"].orders._id_.get_async(id="a/中 b", query={"x": "1+1"})

    assert promise.wait(10).json() == {"id": "a/中 b"}


def test_they_carry_uploads(client: Client, platform: Platform) -> None:
    media = MediaUtil("logo.png", b"\x89PNG not really")
    client.v3.merchant.media.upload.post(body=media)

    assert platform.refused == []


def reachable(root: object) -> Iterator[object]:
    """*root* and all that hangs on it, less modules, classes and functions' globals."""
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, (type, ModuleType)):
            continue
        seen.add(id(thing))
        yield thing
        closure = thing.__closure__ or () if isinstance(thing, FunctionType) else None
        waiting += gc.get_referents(thing) if closure is None else closure


def test_no_key_is_in_the_client(client: Client) -> None:
    found = [thing for thing in reachable(client) if isinstance(thing, HandlerStack)]

    assert len(found) == 1
    assert not [t for t in reachable(client) if isinstance(t, (RSAPrivateKey, RSAPublicKey))]


def test_the_search_would_find_a_key(platform: Platform) -> None:
    local = Builder.factory(platform.config)

    assert [t for t in reachable(local) if isinstance(t, RSAPrivateKey)]


def test_an_answer_that_another_key_signed_is_refused(
    client: Client, keys: dict[str, Any], identity: Identity
) -> None:
    keys[identity.public_key_id] = identity.private_key.public_key()
    with pytest.raises(SignatureMismatchError):
        client["v3"].orders.x.get()


def test_a_request_that_another_key_signed_is_refused_by_the_platform(
    client: Client, keys: dict[str, Any], identity: Identity
) -> None:
    keys["shop"] = identity.platform_key
    with pytest.raises(HTTPStatusError, match="SIGN_ERROR"):
        client["v3"].orders.x.get()


def test_without_the_key_service_nothing_is_sent(
    client: Client, keys: dict[str, Any], platform: Platform
) -> None:
    del keys["shop"]
    with pytest.raises(TransportError, match="nothing was sent") as caught:
        client["v3"].pay.transactions.native.post(json=ORDER)

    assert caught.value.sent is False
    assert platform.requests == []
    assert platform.refused == []


def test_an_answer_that_cannot_be_checked_is_not_passed(
    client: Client, keys: dict[str, Any], identity: Identity
) -> None:
    del keys[identity.public_key_id]
    with pytest.raises(SignatureError, match="could not be checked"):
        client["v3"].orders.x.get()


def test_no_signature_goes_to_another_host(client: Client) -> None:
    with pytest.raises(TransportError, match="may not see a signature"):
        client["http://localhost:9/v3/orders"].get()


def test_an_old_answer_is_refused(example: ModuleType, service: Any, identity: Identity) -> None:
    times = iter([0.0, -301.0])  # the request arrives in time, its answer is stamped too old
    with Platform(identity, clock=lambda: time.time() + next(times, -301.0)) as late:
        late.expect("GET", "/v3/orders/{id}").respond({})
        plugin = plugin_for(late, example, service)
        with remote(late, plugin) as client, pytest.raises(StaleTimestampError):
            client["v3"].orders.x.get()


def test_an_answer_that_names_another_key_is_refused(
    example: ModuleType, service: Any, platform: Platform
) -> None:
    plugin = plugin_for(platform, example, service, public_key_id="PUB_KEY_ID_0")
    platform.expect("GET", "/v3/orders/{id}").respond({})
    with remote(platform, plugin) as client, pytest.raises(UnknownSerialError) as caught:
        client["v3"].orders.x.get()

    assert caught.value.serial == platform.identity.public_key_id


def test_the_example_runs_as_a_program() -> None:
    made = subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLE)],
        capture_output=True,
        text=True,
        check=False,
        cwd=EXAMPLE.parent.parent,
        env={"PYTHONPATH": str(EXAMPLE.parent.parent), "PYTHONIOENCODING": "utf-8"},
    )

    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.startswith("verified: True, code_url: weixin://")


class OnlySigner:
    """A plugin that leaves the verifier to the configuration."""

    def __init__(self, plugin: Any) -> None:
        self._plugin = plugin

    def install(self, stack: HandlerStack) -> None:
        stack.replace("signer", self._plugin.signer)


def test_one_slot_may_be_remote_and_the_other_local(platform: Platform, plugin: Any) -> None:
    platform.expect("GET", "/v3/orders/{id}").respond({})
    given = {"private_key": None, "secret": None, "plugins": [OnlySigner(plugin)]}
    config = {**platform.config, **given}
    with Builder.factory(config) as client:
        assert client["v3"].orders.x.get().verified

    with pytest.raises(ConfigurationError, match="certs is missing"):
        Builder.factory(config, certs=None)


class Watch:
    """A plugin that stands outside everything and sees a call as the user does."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, int | str]] = []

    def install(self, stack: HandlerStack) -> None:
        stack.unshift(self.middleware, "watch")

    def middleware(self, handler: Handler) -> Handler:
        def watching(request: Request, options: RequestOptions) -> Response:
            try:
                response = handler(request, options)
            except HTTPStatusError as error:
                self.seen.append((request.path, error.status_code))
                raise
            self.seen.append((request.path, "verified" if response.verified else "?"))
            return response

        return watching


def test_an_outermost_plugin_sees_what_the_user_sees(platform: Platform) -> None:
    platform.expect("GET", "/v3/orders/{id}").respond({})
    watch = Watch()
    with Builder.factory(platform.config, plugins=[watch]) as client:
        client["v3"].orders.x.get()
        with pytest.raises(HTTPStatusError):
            client["v3"].nowhere.get()

    assert watch.seen == [("v3/orders/x", "verified"), ("v3/nowhere", 404)]


def test_a_plugin_s_error_at_installation_is_the_plugin_s_own(platform: Platform) -> None:
    class Broken:
        def install(self, stack: HandlerStack) -> None:
            raise LookupError("the plugin's own")

    with pytest.raises(LookupError, match="the plugin's own"):
        Builder.factory(platform.config, plugins=[Broken()])
