"""Identities: quickly made, pasted as configuration, saved as the files a merchant really gets."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from wechatpay_chain import Builder
from wechatpay_chain.crypto import load_certificate, load_private_key, load_public_key
from wechatpay_chain.exceptions import ConfigurationError, KeyLoadError
from wechatpay_chain.testing import Identity, Platform

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

BASE = "http://127.0.0.1:8080/"


@pytest.fixture(scope="module")
def saved(identity: Identity, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("identities") / "mine"
    identity.save(folder)
    return folder


def broken(saved: Path, folder: Path, name: str, text: str | None) -> Path:
    """A copy of what was saved with one file replaced or, for ``None``, missing."""
    shutil.copytree(saved, folder / "copy")
    (folder / "copy" / name).unlink()
    if text is not None:
        (folder / "copy" / name).write_text(text)
    return folder / "copy"


def same(one: RSAPrivateKey, other: RSAPrivateKey) -> bool:
    return one.private_numbers() == other.private_numbers()


def test_the_files_have_the_names_they_really_have(saved: Path, identity: Identity) -> None:
    assert sorted(file.name for file in saved.iterdir()) == [
        "apiclient_cert.pem",
        "apiclient_key.pem",
        "pub_key.pem",
        "sandbox_identity.json",
        f"wechatpay_{identity.platform_certificate.serial}.pem",
    ]


def test_each_file_holds_what_its_name_says(saved: Path, identity: Identity) -> None:
    platform = saved / f"wechatpay_{identity.platform_certificate.serial}.pem"

    assert same(load_private_key(saved / "apiclient_key.pem"), identity.private_key)
    assert load_public_key(saved / "pub_key.pem") == identity.platform_key.public_key()
    assert load_certificate(platform).serial_number == int(platform.stem.partition("_")[2], 16)
    assert (saved / "apiclient_cert.pem").read_text() == identity.certificate


@pytest.mark.parametrize("name", ["apiclient_key.pem", "sandbox_identity.json"])
def test_private_keys_are_their_owners_only(saved: Path, name: str) -> None:
    assert stat.S_IMODE((saved / name).stat().st_mode) == 0o600


def test_saving_again_replaces_a_file_that_everybody_could_read(
    identity: Identity, tmp_path: Path
) -> None:
    key = tmp_path / "apiclient_key.pem"
    key.write_text("old")
    key.chmod(0o644)

    files = identity.save(tmp_path)

    assert files["apiclient_key.pem"] == key
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert same(load_private_key(key), identity.private_key)


def test_a_saved_identity_is_loaded_again(saved: Path, identity: Identity) -> None:
    loaded = Identity.load(saved)

    assert loaded.php_config(BASE) == identity.php_config(BASE)
    assert same(loaded.platform_key, identity.platform_key)
    assert loaded.platform_certificate.pem == identity.platform_certificate.pem
    assert loaded.brand.certificate.pem == identity.brand.certificate.pem
    assert loaded.brand.apiv3_key == identity.brand.apiv3_key


def test_a_loaded_identity_deals_with_the_saved_ones_clients(
    saved: Path, identity: Identity
) -> None:
    with Platform(Identity.load(saved), desks=()) as platform:
        config = {**platform.config, "private_key": identity.private_key}
        with Builder.factory(config) as client:
            assert client.v3.security.echo.post(json={"echo_message": "hello"}).verified


@pytest.mark.parametrize("name", ["apiclient_key.pem", "apiclient_cert.pem"])
def test_a_missing_file_is_named(saved: Path, tmp_path: Path, name: str) -> None:
    folder = broken(saved, tmp_path, name, None)

    with pytest.raises(ConfigurationError, match=f"{name} cannot be read"):
        Identity.load(folder)


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"mchid": 1}', "[" * 100_000])
def test_a_file_that_is_not_ours_is_refused(saved: Path, tmp_path: Path, text: str) -> None:
    folder = broken(saved, tmp_path, "sandbox_identity.json", text)

    with pytest.raises(ConfigurationError, match=r"sandbox_identity.json is not an identity"):
        Identity.load(folder)


@pytest.mark.parametrize("member", ["mchid", "apiv3_key", "secret", "platform_key", "brand"])
def test_a_member_that_is_missing_is_noticed(saved: Path, tmp_path: Path, member: str) -> None:
    kept: dict[str, Any] = json.loads((saved / "sandbox_identity.json").read_text())
    folder = broken(saved, tmp_path, "sandbox_identity.json", json.dumps({**kept, member: 1}))

    with pytest.raises(ConfigurationError, match="is not an identity"):
        Identity.load(folder)


def test_a_key_that_cannot_be_read_is_refused(saved: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyLoadError, match=r"apiclient_key\.pem"):
        Identity.load(broken(saved, tmp_path, "apiclient_key.pem", "no key"))


@pytest.mark.parametrize("is_saved", [True, False])
def test_the_python_text_makes_a_client(saved: Path, identity: Identity, is_saved: bool) -> None:
    text = identity.python_config(BASE, folder=saved if is_saved else None)
    names: dict[str, Any] = {}

    exec(text, names)
    with names["client"] as client:
        assert f"mchid={identity.mchid}" in repr(client)
    assert ("BEGIN" in text) is not is_saved


@pytest.mark.parametrize("is_saved", [True, False])
def test_the_php_text_has_every_value(saved: Path, identity: Identity, is_saved: bool) -> None:
    text = identity.php_config(BASE, folder=saved if is_saved else None)

    for value in (identity.mchid, identity.serial, identity.apiv3_key, identity.secret, BASE):
        assert f"'{value}'" in text
    for serial in (identity.public_key_id, identity.platform_certificate.serial):
        assert f"'{serial}' => Rsa::from(" in text
    assert ("file://" in text) is is_saved
    assert text.count("<<<'PEM'") == (0 if is_saved else 3)


@pytest.mark.skipif(shutil.which("php") is None, reason="PHP's own parser is asked, if it is there")
def test_php_takes_the_text(identity: Identity, tmp_path: Path) -> None:
    file = tmp_path / "it's.php"
    file.write_text(identity.php_config(BASE, folder=tmp_path / "it's \\ here"))

    asked = subprocess.run(["php", "-l", file], capture_output=True, text=True, check=False)

    assert asked.returncode == 0, asked.stdout


def test_no_secret_is_shown(identity: Identity) -> None:
    shown = f"{identity!r} {identity.brand!r}"

    for secret in (identity.apiv3_key, identity.secret, identity.brand.apiv3_key, "PRIVATE"):
        assert secret not in shown
    assert identity.brand.serial in shown


def test_two_identities_have_nothing_secret_in_common(identity: Identity) -> None:
    other = Identity.fresh("1900000110")

    assert other.mchid == "1900000110"
    assert not same(other.private_key, identity.private_key)
    mine = {identity.apiv3_key, identity.secret, identity.brand.apiv3_key, identity.serial}
    assert len({other.apiv3_key, other.secret, other.brand.apiv3_key, other.serial} - mine) == 4
