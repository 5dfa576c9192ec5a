"""Who the platform lets in, check by check, and brands."""

from __future__ import annotations

import base64
import dataclasses
import http.client
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from wechatpay_chain import Builder, HTTPStatusError
from wechatpay_chain.testing import Checks, Identity, Platform

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

TARGET = "/v3/certificates"


def signed(key: RSAPrivateKey, target: str, timestamp: int, nonce: str) -> str:
    """A signature over a GET without a body, made by hand."""
    message = f"GET\n{target}\n{timestamp}\n{nonce}\n\n".encode()
    return base64.b64encode(key.sign(message, PKCS1v15(), SHA256())).decode()


def authorization(identity: Identity, **items: str) -> str:
    """An Authorization for :data:`TARGET` in which *items* stand in place of the right ones."""
    timestamp = int(items.get("timestamp", time.time()))
    nonce = items.get("nonce_str", f"N{time.perf_counter_ns()}")
    right = {
        "mchid": identity.mchid,
        "serial_no": identity.serial,
        "timestamp": str(timestamp),
        "nonce_str": nonce,
        "signature": signed(identity.private_key, TARGET, timestamp, nonce),
    }
    text = ",".join(f'{name}="{value}"' for name, value in {**right, **items}.items())
    return f"WECHATPAY2-SHA256-RSA2048 {text}"


def status(platform: Platform, given: str | None) -> int:
    """What a GET of the certificates with that Authorization is answered."""
    with closing(http.client.HTTPConnection("127.0.0.1", platform.httpserver.port)) as line:
        line.request("GET", TARGET, headers={} if given is None else {"Authorization": given})
        answer = line.getresponse()
        answer.read()
        return answer.status


WRONG: list[tuple[str, dict[str, str]]] = [
    ("serial", {"mchid": "1900000999"}),
    ("serial", {"serial_no": "ABCDEF"}),
    ("timestamp", {"timestamp": "1700000000"}),
    ("signature", {"signature": "AAAA"}),
    ("nonce", {"nonce_str": "USED"}),
]


@pytest.mark.parametrize(("check", "items"), WRONG)
def test_each_check_refuses_until_it_is_turned_off(
    identity: Identity, check: str, items: dict[str, str]
) -> None:
    for checks, wanted in ((Checks(), 401), (dataclasses.replace(Checks(), **{check: False}), 200)):
        with Platform(identity, checks=checks) as platform:
            assert status(platform, authorization(identity, nonce_str="USED")) == 200
            assert status(platform, authorization(identity, **items)) == wanted


def test_with_no_check_on_authorization_none_is_needed(identity: Identity) -> None:
    checks = Checks(signature=False, serial=False, timestamp=False, nonce=False)
    with Platform(identity, checks=checks) as platform:
        assert status(platform, None) == 200
        assert status(platform, authorization(identity, signature="AAAA")) == 200
        nobody, somebody = platform.requests
    assert (nobody.credentials, somebody.mchid) == (None, identity.mchid)


@pytest.mark.parametrize("name", ["signature", "serial", "timestamp", "nonce"])
def test_one_check_that_is_left_wants_an_authorization(identity: Identity, name: str) -> None:
    with Platform(identity, checks=dataclasses.replace(Checks.none(), **{name: True})) as platform:
        assert status(platform, None) == 401
        assert status(platform, authorization(identity)) == 200


def test_no_check_at_all_lets_everything_in(identity: Identity) -> None:
    with Platform(identity, checks=Checks.none(), desks=()) as platform:
        with closing(http.client.HTTPConnection("127.0.0.1", platform.httpserver.port)) as line:
            line.request("POST", "/v3/pay/transactions/native", b"not json")
            assert line.getresponse().status == 200
        platform.check()


# -- brands -------------------------------------------------------------------------------------

BRANDED = "/brand/v3/things"


@pytest.fixture
def platform(platform: Platform) -> Platform:
    platform.expect("GET", BRANDED).respond(
        lambda call: {"brand_id": call.brand_id, "mchid": call.mchid}
    )
    return platform


def test_a_brand_signs_paths_of_brands(platform: Platform) -> None:
    with Builder.factory(platform.brand_config) as client:
        answer = client[BRANDED].get()
    assert answer.json() == {"brand_id": platform.identity.brand.brand_id, "mchid": ""}
    assert platform.requests[0].serial == platform.identity.brand.serial


def issue(platform: Platform, brand: dict[str, object]) -> str:
    config = platform.brand_config
    config["brand"] = {**config["brand"], **brand}
    with Builder.factory(config) as client, pytest.raises(HTTPStatusError) as caught:
        client[BRANDED].get()
    assert (caught.value.status_code, caught.value.code) == (401, "SIGN_ERROR")
    return str(caught.value.response.json()["detail"]["issue"])


def test_another_brand_is_unknown(platform: Platform) -> None:
    assert issue(platform, {"brand_id": "999"}) == "brand 999 is unknown"


def test_a_brand_needs_its_own_serial_and_key(platform: Platform, identity: Identity) -> None:
    serial = issue(platform, {"serial": "A" * 40})
    assert serial == f"brand has no certificate with serial {'A' * 40}"
    assert issue(platform, {"private_key": identity.private_key}) == "sign not match"


def test_a_merchant_signs_no_path_of_brands(platform: Platform, identity: Identity) -> None:
    with closing(http.client.HTTPConnection("127.0.0.1", platform.httpserver.port)) as line:
        line.request("GET", BRANDED, headers={"Authorization": authorization(identity)})
        body = line.getresponse().read()
    assert b"not WECHATPAY-BRAND-SHA256-RSA2048" in body
