"""Who the platform lets in, check by check, and brands."""

from __future__ import annotations

import base64
import dataclasses
import http.client
import json
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from wechatpay_chain import Builder, Client, HTTPStatusError
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


def with_others(given: str | None) -> dict[str, str]:
    """That Authorization among what else is wanted in a head."""
    plain = {"Accept": "*/*", "User-Agent": "by-hand"}
    return plain if given is None else {**plain, "Authorization": given}


def status(platform: Platform, given: str | None) -> int:
    """What a GET of the certificates with that Authorization is answered."""
    with closing(http.client.HTTPConnection("127.0.0.1", platform.httpserver.port)) as line:
        line.request("GET", TARGET, headers=with_others(given))
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


def told(platform: Platform, given: str) -> str:
    """The issue that a GET of the certificates with that Authorization is refused with."""
    with closing(http.client.HTTPConnection("127.0.0.1", platform.httpserver.port)) as line:
        line.request("GET", TARGET, headers=with_others(given))
        answer = line.getresponse()
        refusal = json.loads(answer.read())
    assert (answer.status, refusal["code"]) == (401, "SIGN_ERROR")
    return f"{refusal['message']}: {refusal['detail']['detail']['issue']}"


@pytest.mark.parametrize(
    ("more", "issue"),
    [
        (',timestamp="1"', "item timestamp is there twice"),
        (',mchid="1900000109"', "item mchid is there twice"),
        (",junk", "items must be"),
        (",", "items must be"),
        (",timestamp=1", "items must be"),
        (',brand_id="1"', "item brand_id is unknown"),
    ],
)
def test_duplicates_and_junk_in_authorization_are_refused(
    platform: Platform, identity: Identity, more: str, issue: str
) -> None:
    assert issue in told(platform, authorization(identity) + more)


def test_a_nonce_is_used_up_whatever_the_timestamp(identity: Identity) -> None:
    with Platform(identity) as platform:
        now = int(time.time())
        first, again = (
            authorization(identity, nonce_str="ONCE", timestamp=str(now - ago)) for ago in (0, 7)
        )
        assert status(platform, first) == 200
        assert told(platform, again).endswith("nonce_str was used before")


def test_a_stale_time_is_told_as_the_real_platform_does(identity: Identity) -> None:
    stale = authorization(identity, timestamp=str(int(time.time()) - 1000))
    with Platform(identity) as platform:
        message = told(platform, stale)
    assert message.startswith("Http头Authorization中的timestamp与发起请求的时间不得超过5分钟: ")


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
    return str(caught.value.response.json()["detail"]["detail"]["issue"])


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


@pytest.mark.parametrize("target", ["/v3/brand/things", "/v3/x?y=/brand/", "/brands/v3/things"])
def test_a_brand_elsewhere_in_the_target_makes_no_path_of_brands(
    platform: Platform, client: Client, target: str
) -> None:
    path, _, query = target.partition("?")
    platform.expect("GET", path).respond({})
    options: dict[str, Any] = {"query": query} if query else {}
    assert client.chain(path.lstrip("/")).get(**options).status_code == 200
    assert platform.requests[0].mchid == platform.identity.mchid
