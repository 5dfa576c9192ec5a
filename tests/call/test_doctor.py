"""The self-test finds what is wrong with a client, by itself and against a platform."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from wechatpay_chain import Builder, Client
from wechatpay_chain.crypto import Rsa
from wechatpay_chain.testing import Platform, ReceivedRequest, Refusal

if TYPE_CHECKING:
    from wechatpay_chain._call.doctor import Finding, Report
    from wechatpay_chain.testing import Identity


def echo(platform: Platform, change: Callable[[dict[str, str]], Any] | None = None) -> None:
    """Let *platform* answer the echo, as *change* would have it."""

    def answer(call: ReceivedRequest) -> Any:
        body = call.json()
        if sent := body.get("encrypted_echo_message"):
            text = Rsa.decrypt(sent, platform.identity.platform_key)
            key = platform.identity.private_key.public_key()
            body["encrypted_echo_message"] = Rsa.encrypt(text, key)
        return body if change is None else change(body)

    platform.expect("POST", "/v3/security/echo").respond(answer)


def refusing(_body: dict[str, str]) -> Any:
    raise Refusal(403, "NO_AUTH", "x")


def findings(report: Report) -> dict[str, Finding]:
    return {finding.name: finding for finding in report.findings}


def verdicts(report: Report) -> dict[str, str]:
    return {finding.name: finding.verdict for finding in report.findings}


def test_a_good_client_is_found_good(client: Client, platform: Platform) -> None:
    echo(platform)
    report = client.doctor(platform.identity.certificate)

    assert report.good
    assert verdicts(report) == {
        "private key": "ok",
        "certificate": "ok",
        "platform keys": "ok",
        "APIv3 key": "ok",
        "clock": "ok",
        "signature": "ok",
        "encryption": "ok",
    }


def test_the_echo_names_the_key_that_encrypted(client: Client, platform: Platform) -> None:
    echo(platform)
    client.doctor()
    (call,) = platform.requests

    assert call.headers["Wechatpay-Serial"] == platform.identity.public_key_id


def test_the_report_is_one_line_a_check_and_holds_no_secret(
    client: Client, platform: Platform, identity: Identity
) -> None:
    echo(platform)
    text = str(client.doctor(identity.certificate))

    assert text.splitlines()[0] == "ok       private key: RSA, 2048 bits"
    assert repr(client.doctor()).count("\n") == 6
    assert identity.apiv3_key not in text
    assert "BEGIN" not in text


def test_another_merchants_certificate_is_found(client: Client, platform: Platform) -> None:
    from wechatpay_chain.testing import Identity

    echo(platform)
    found = findings(client.doctor(Identity.fresh().certificate))["certificate"]

    assert found.verdict == "failed"
    assert f"the client's is {platform.identity.serial}" in found.text


def test_a_private_key_of_another_certificate_is_found(platform: Platform) -> None:
    config = {**platform.config, "private_key": platform.identity.platform_key}
    with Builder.factory(config) as client:
        report = client.doctor(platform.identity.certificate)

    assert not report.good
    assert "they belong to two certificates" in findings(report)["certificate"].text
    assert "SIGN_ERROR" in findings(report)["echo"].text


@pytest.mark.parametrize("years", [-1, 60])
def test_a_certificate_out_of_its_validity_is_found(platform: Platform, years: int) -> None:
    clock = lambda: time.time() + years * 365 * 86400  # noqa: E731
    with Builder.factory(platform.config, clock=clock) as client:
        found = findings(client.doctor(platform.identity.certificate))["certificate"]

    assert found.verdict == "failed"
    assert found.text.startswith("it is valid from ")


@pytest.mark.parametrize(
    ("drift", "verdict"), [(0, "ok"), (-20, "ok"), (31, "warning"), (-290, "warning")]
)
def test_the_clocks_drift_is_told(platform: Platform, drift: int, verdict: str) -> None:
    echo(platform)
    with Builder.factory(platform.config, clock=lambda: time.time() + drift) as client:
        found = findings(client.doctor())["clock"]

    assert found.verdict == verdict
    assert found.text.endswith(("off the platform's", "300 s are allowed"))


def test_a_clock_too_far_off_is_told_though_the_call_is_refused(platform: Platform) -> None:
    echo(platform)
    with Builder.factory(platform.config, clock=lambda: time.time() + 1000) as client:
        report = client.doctor()

    assert findings(report)["echo"].verdict == "failed"
    assert findings(report)["clock"].verdict == "failed"


@pytest.mark.parametrize(
    ("change", "name", "said"),
    [
        (lambda body: {**body, "echo_message": "x"}, "signature", "not what was sent"),
        (lambda _body: {}, "signature", "not what was sent"),
        (lambda _body: [1], "signature", "not what was sent"),
        (lambda body: {**body, "encrypted_echo_message": "eA=="}, "encryption", "does not decrypt"),
        (lambda body: {"echo_message": body["echo_message"]}, "encryption", "no encrypted echo"),
        (refusing, "echo", "NO_AUTH"),
    ],
)
def test_a_wrong_echo_is_found(
    client: Client, platform: Platform, change: Any, name: str, said: str
) -> None:
    echo(platform, change)
    report = client.doctor()

    assert not report.good
    assert findings(report)[name].verdict == "failed"
    assert said in findings(report)[name].text


def test_no_connection_is_a_finding(platform: Platform) -> None:
    with Builder.factory({**platform.config, "base_uri": "http://127.0.0.1:1/"}) as client:
        report = client.doctor()

    assert "nothing was sent" in findings(report)["echo"].text


def test_a_key_that_is_elsewhere_is_told(platform: Platform) -> None:
    key = platform.identity.private_key

    class Kms:
        def sign(self, message: bytes) -> str:
            return Rsa.sign(message, key)

    echo(platform)
    config = {**platform.config, "private_key": None, "signer": Kms()}
    with Builder.factory(config) as client:
        report = client.doctor()

    assert findings(report)["private key"].text == "is elsewhere; Kms signs"
    assert verdicts(report)["encryption"] == "skipped"
    assert report.good


@pytest.mark.parametrize("key", ["short", "x" * 33, "中" * 32, 5])
def test_an_apiv3_key_of_another_length_is_refused_at_once(platform: Platform, key: Any) -> None:
    from wechatpay_chain.exceptions import ConfigurationError

    with pytest.raises(ConfigurationError, match="apiv3_key must be"):
        Builder.factory(platform.config, apiv3_key=key)


def test_fields_encrypted_by_themselves_are_examined_as_well(platform: Platform) -> None:
    echo(platform)
    with Builder.factory(platform.config, encrypt_fields=True) as client:
        report = client.doctor()

    assert findings(report)["encryption"].verdict == "ok"
    assert report.good


def test_a_brand_alone_is_not_examined_as_a_merchant(identity: Identity) -> None:
    brand = {"brand_id": "120344", "serial": "5157F09E", "private_key": identity.private_key}
    certs = {identity.public_key_id: identity.platform_key.public_key()}
    with Builder.factory(brand=brand, certs=certs) as client:
        report = client.doctor()

    assert report.good
    assert verdicts(report)["private key"] == verdicts(report)["echo"] == "skipped"


@pytest.mark.parametrize("content", [b"", b"no json", b"[1]", b'"\\ud800"'])
def test_an_echo_that_is_no_object_is_found(
    client: Client, platform: Platform, content: bytes
) -> None:
    platform.expect("POST", "/v3/security/echo").respond(content=content)

    assert findings(client.doctor())["signature"].verdict == "failed"


def test_a_signer_that_fails_is_a_finding(platform: Platform) -> None:
    class Broken:
        def sign(self, message: bytes) -> str:
            raise RuntimeError("hush")

    config = {**platform.config, "private_key": None, "signer": Broken()}
    with Builder.factory(config) as client:
        report = client.doctor()

    assert findings(report)["echo"].text == "RuntimeError was raised"
