"""APIv2 over HTTPS: the merchant's certificate is demanded where money leaves its account."""

from __future__ import annotations

import gc
import ssl
import stat
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import (
    BasicConstraints,
    CertificateBuilder,
    Name,
    NameAttribute,
    random_serial_number,
)
from cryptography.x509.oid import NameOID
from support.platform_v2 import failure, order, refund

from wechatpay_chain import Builder, Client
from wechatpay_chain.crypto._fresh import certificate_pem, fresh_certificate, fresh_private_key
from wechatpay_chain.exceptions import TransportError
from wechatpay_chain.testing import Checks, Identity, Platform

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

FILES = ["apiclient_cert.pem", "apiclient_key.pem", "sandbox_ca.pem"]


@pytest.fixture
def platform(identity: Identity) -> Iterator[Platform]:
    """One that makes all checks over HTTPS."""
    with Platform(identity, tls=True) as started:
        yield started


@pytest.fixture
def client(platform: Platform) -> Iterator[Client]:
    with Builder.factory(platform.config) as made:
        yield made


@pytest.fixture(scope="module")
def stranger() -> RSAPrivateKey:
    return fresh_private_key()


def folder_of(platform: Platform) -> Path:
    return Path(platform.config["verify"]).parent


def showing(platform: Platform, certificate: str, key: str, folder: Path) -> Client:
    """A client that shows another certificate."""
    (folder / "cert.pem").write_text(certificate)
    (folder / "key.pem").write_text(key)
    files = {"cert": folder / "cert.pem", "key": folder / "key.pem"}
    return Builder.factory({**platform.config, "merchant": files})


def test_the_configuration_shows_the_merchants_certificate(
    platform: Platform, client: Client, identity: Identity
) -> None:
    assert client.v2.secapi.pay.refund.post(xml=refund(identity), security=True).verified
    (seen,) = platform.requests
    assert seen.certificate == ssl.PEM_cert_to_DER_cert(identity.certificate)
    assert seen.serial == identity.serial


def test_a_call_without_it_is_refused(
    platform: Platform, client: Client, identity: Identity
) -> None:
    error = failure(client.v2.secapi.pay.refund.post, xml=refund(identity))
    assert (error.return_code, error.result_code, error.err_code) == (
        "SUCCESS",
        "FAIL",
        "CERT_ERROR",
    )
    assert "证书校验错误" in (error.err_code_des or "")
    assert "give security=True" in str(error)
    assert [one.refusal.code for one in platform.refused] == ["CERT_ERROR"]
    assert platform.requests == []


def test_a_call_that_needs_none_is_answered_without(client: Client, identity: Identity) -> None:
    assert client.v2.pay.orderquery.post(xml=order(identity)).verified
    assert client.v3.certificates.get().verified


def test_the_check_can_be_turned_off(identity: Identity) -> None:
    with (
        Platform(identity, tls=True, checks=Checks(serial=False)) as platform,
        Builder.factory(platform.config) as client,
    ):
        assert client.v2.secapi.pay.refund.post(xml=refund(identity)).verified


def test_a_foreign_certificate_is_refused_in_the_handshake(
    platform: Platform, identity: Identity, stranger: RSAPrivateKey, tmp_path: Path
) -> None:
    other = certificate_pem(fresh_certificate(stranger, identity.mchid))
    key = copy_of(identity, stranger).private_key_pem
    with showing(platform, other, key, tmp_path) as client:
        for _ in range(2):
            with pytest.raises(TransportError, match="UNKNOWN_CA"):
                client.v2.secapi.pay.refund.post(xml=refund(identity), security=True)
    assert platform.requests == []
    (warning,) = platform.warnings
    assert "a certificate that is not the merchant's" in warning


def test_another_certificate_of_the_merchants_key_is_refused(
    platform: Platform, identity: Identity, tmp_path: Path
) -> None:
    # Its name and key are those that are trusted; only the certificate is another.
    renewed = certificate_pem(fresh_certificate(identity.private_key, identity.mchid))
    with (
        showing(platform, renewed, identity.private_key_pem, tmp_path) as client,
        pytest.raises(TransportError),
    ):
        client.v2.secapi.pay.refund.post(xml=refund(identity), security=True)
    assert platform.requests == []


def copy_of(identity: Identity, key: RSAPrivateKey, certificate: str | None = None) -> Identity:
    """The same merchant with another key, and another certificate."""
    return replace(
        identity,
        private_key=key,
        certificate=identity.certificate if certificate is None else certificate,
    )


def named(text: str) -> Name:
    return Name([NameAttribute(NameOID.COMMON_NAME, text)])


def issued(issuer: RSAPrivateKey, key: RSAPrivateKey, *, to: str, by: str, ca: bool = False) -> str:
    """A certificate of *key* that another key signed, as WeChat Pay's authority does."""
    now = datetime.now(timezone.utc)
    return certificate_pem(
        CertificateBuilder()
        .subject_name(named(to))
        .issuer_name(named(by))
        .public_key(key.public_key())
        .serial_number(random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(BasicConstraints(ca=ca, path_length=None), critical=True)
        .sign(issuer, SHA256())
    )


def test_a_certificate_that_somebody_issued_is_trusted_itself(
    identity: Identity, stranger: RSAPrivateKey
) -> None:
    pem = issued(stranger, identity.private_key, to=identity.mchid, by="Tenpay.com Root CA")
    merchant = copy_of(identity, identity.private_key, pem)
    with Platform(merchant, tls=True) as platform, Builder.factory(platform.config) as client:
        assert client.v2.secapi.pay.refund.post(xml=refund(identity), security=True).verified


def test_a_certificate_that_the_merchants_own_issued_is_refused(
    identity: Identity, stranger: RSAPrivateKey, tmp_path: Path
) -> None:
    authority = issued(identity.private_key, identity.private_key, to="m", by="m", ca=True)
    other = issued(identity.private_key, stranger, to="o", by="m")
    merchant = copy_of(identity, identity.private_key, authority)
    key = copy_of(identity, stranger).private_key_pem
    with (
        Platform(merchant, tls=True) as platform,
        showing(platform, other, key, tmp_path) as client,
    ):
        error = failure(client.v2.secapi.pay.refund.post, xml=refund(identity), security=True)
        assert error.err_code == "CERT_ERROR"
        assert "another one was shown" in str(error)


# -- the files -----------------------------------------------------------------------------------


def test_the_files_are_their_owners_only(platform: Platform) -> None:
    folder = folder_of(platform)
    assert sorted(file.name for file in folder.iterdir()) == FILES
    modes = [stat.S_IMODE(one.stat().st_mode) for one in (folder, *folder.iterdir())]
    assert modes == [0o700, 0o600, 0o600, 0o600]


def test_they_stay_where_they_are_until_the_platform_stops(identity: Identity) -> None:
    with Platform(identity, tls=True) as platform:
        folder = folder_of(platform)
        platform.reset()
        assert folder_of(platform) == folder
    assert not folder.exists()


def test_a_platform_that_starts_again_has_new_ones(identity: Identity) -> None:
    platform = Platform(identity, tls=True)
    folders = []
    for _ in range(2):
        platform.start()
        folders.append(folder_of(platform))
        with Builder.factory(platform.config) as client:
            assert client.v2.secapi.pay.refund.post(xml=refund(identity), security=True).verified
        platform.stop()
    assert folders[0] != folders[1]
    assert not any(folder.exists() for folder in folders)


def test_they_go_with_the_platform(identity: Identity) -> None:
    platform = Platform(identity, tls=True)
    platform.start()
    platform.stop()
    folder = folder_of(platform)
    assert folder.exists()
    del platform
    gc.collect()
    assert not folder.exists()


def test_without_https_there_are_none(identity: Identity) -> None:
    with Platform(identity) as platform:
        assert platform.config.keys().isdisjoint({"merchant", "verify"})
        assert platform.config["secret"] == identity.secret


def test_pasted_configuration_shows_the_certificate(
    platform: Platform, identity: Identity, tmp_path: Path
) -> None:
    identity.save(tmp_path)
    authority = tmp_path / "ca.pem"
    authority.write_text(platform.authority or "")
    names: dict[str, Any] = {}
    exec(identity.python_config(platform.base_uri, folder=tmp_path, authority=authority), names)
    with names["client"] as client:
        assert client.v2.secapi.pay.refund.post(xml=refund(identity), security=True).verified


def test_pasted_php_names_the_files(identity: Identity, tmp_path: Path) -> None:
    text = identity.php_config("https://127.0.0.1/", folder=tmp_path)
    assert (
        f"'merchant' => ['cert' => '{tmp_path}/apiclient_cert.pem', "
        f"'key' => '{tmp_path}/apiclient_key.pem'],"
    ) in text
    assert "merchant" not in identity.php_config("https://127.0.0.1/")
