"""A client's configuration from the environment, and the commands that take it from there."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from wechatpay_chain._call.environment import configuration
from wechatpay_chain.certificates import Certificates
from wechatpay_chain.crypto import Rsa
from wechatpay_chain.exceptions import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path

    from wechatpay_chain.testing import Platform, ReceivedRequest

OWN = {
    "WECHATPAY_MCHID": "1900000109",
    "WECHATPAY_SERIAL": "3775B6A4",
    "WECHATPAY_PRIVATE_KEY": "apiclient_key.pem",
}
PUBLIC = {"WECHATPAY_PUBLIC_KEY_ID": "PUB_KEY_ID_1", "WECHATPAY_PUBLIC_KEY": "pub_key.pem"}


def test_an_environment_without_any_gives_nothing() -> None:
    assert configuration({"PATH": "/bin", "WECHATPAY_MCHID": ""}) is None


def test_a_public_key_is_the_usual_case() -> None:
    assert configuration({**OWN, **PUBLIC, "WECHATPAY_BASE_URI": "https://h/"}) == {
        "mchid": "1900000109",
        "serial": "3775B6A4",
        "private_key": "apiclient_key.pem",
        "certs": {"PUB_KEY_ID_1": "pub_key.pem"},
        "base_uri": "https://h/",
    }


def test_without_a_public_key_certificates_are_downloaded() -> None:
    config = configuration({**OWN, "WECHATPAY_APIV3_KEY": "k" * 32})

    assert config is not None
    assert isinstance(config["certs"], Certificates)
    assert config["apiv3_key"] == "k" * 32


@pytest.mark.parametrize(
    ("given", "lacking"),
    [
        (OWN, "WECHATPAY_PUBLIC_KEY_ID, WECHATPAY_PUBLIC_KEY; set these too"),
        ({**OWN, "WECHATPAY_PUBLIC_KEY": "x"}, "WECHATPAY_PUBLIC_KEY_ID; set it too"),
        ({"WECHATPAY_APIV3_KEY": "k"}, "WECHATPAY_MCHID, WECHATPAY_SERIAL, WECHATPAY_PRIVATE_KEY"),
        ({"WECHATPAY_BASE_URI": "https://h/"}, "the environment lacks WECHATPAY_MCHID"),
    ],
)
def test_what_is_missing_is_named(given: dict[str, str], lacking: str) -> None:
    with pytest.raises(ConfigurationError, match=lacking):
        configuration(given)


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("WECHATPAY_")}
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "wechatpay_chain", *arguments],
        env={**clean, "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def environment(platform: Platform, tmp_path: Path) -> dict[str, str]:
    identity = platform.identity
    (tmp_path / "apiclient_cert.pem").write_text(identity.certificate)
    return {
        "WECHATPAY_MCHID": identity.mchid,
        "WECHATPAY_SERIAL": identity.serial,
        "WECHATPAY_PRIVATE_KEY": identity.private_key_pem,
        "WECHATPAY_PUBLIC_KEY_ID": identity.public_key_id,
        "WECHATPAY_PUBLIC_KEY": identity.public_key_pem,
        "WECHATPAY_BASE_URI": platform.base_uri,
        "WECHATPAY_CERTIFICATE": str(tmp_path / "apiclient_cert.pem"),
    }


def test_the_doctor_reports_and_is_content(platform: Platform, environment: dict[str, str]) -> None:
    def echo(call: ReceivedRequest) -> Any:
        body = call.json()
        text = Rsa.decrypt(body["encrypted_echo_message"], platform.identity.platform_key)
        key = platform.identity.private_key.public_key()
        return {**body, "encrypted_echo_message": Rsa.encrypt(text, key)}

    platform.expect("POST", "/v3/security/echo").respond(echo)
    found = run("doctor", **environment)

    assert (found.returncode, found.stderr) == (0, "")
    assert [line.split()[0] for line in found.stdout.splitlines()] == [
        *("ok", "ok", "ok", "skipped", "ok", "ok", "ok")
    ]


def test_the_doctor_is_not_content_without_an_echo(environment: dict[str, str]) -> None:
    found = run("doctor", **{**environment, "WECHATPAY_BASE_URI": "http://127.0.0.1:1/"})

    assert found.returncode == 1
    assert "failed   echo: " in found.stdout


def test_the_doctor_needs_a_client() -> None:
    found = run("doctor")

    assert found.returncode == 2
    assert "set WECHATPAY_MCHID" in found.stderr
