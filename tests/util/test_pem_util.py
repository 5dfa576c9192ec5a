"""``PemUtil`` loads from files and strings, and writes serials as OpenSSL does."""

from __future__ import annotations

import json

import pytest
from support.places import VECTORS
from support.rows import for_each

from wechatpay_chain.exceptions import KeyLoadError
from wechatpay_chain.util import PemUtil

SERIALS: list[dict[str, str]] = json.loads((VECTORS / "certificate_serials.json").read_text())
CERTIFICATE = VECTORS / "rsa_certificate.pem"
SERIAL = "0C3B5A69788796A5B4C3D2E1F00F1E2D3C4B5A69"


@for_each("row", SERIALS, called=lambda row: row["set"])
def test_a_serial_reads_as_php_and_openssl_write_it(row: dict[str, str]) -> None:
    assert PemUtil.parse_certificate_serial_no(row["certificate"]) == row["serial"]


@pytest.mark.parametrize(
    "certificate",
    [
        CERTIFICATE,
        str(CERTIFICATE),
        CERTIFICATE.as_uri(),
        CERTIFICATE.read_bytes(),
        PemUtil.load_certificate(CERTIFICATE),
    ],
    ids=["path", "text path", "file URL", "bytes", "loaded"],
)
def test_a_serial_is_read_from(certificate: str) -> None:
    assert PemUtil.parse_certificate_serial_no(certificate) == SERIAL


def test_a_public_key_has_no_serial() -> None:
    with pytest.raises(
        KeyLoadError, match=r"certificate: this is a public key .*; expected an X\.509"
    ):
        PemUtil.parse_certificate_serial_no(VECTORS / "rsa_spki.pem")


def test_keys_and_certificates_load_from_a_path_and_from_text() -> None:
    path = VECTORS / "rsa_pkcs8.pem"
    keys = PemUtil.load_private_key(path), PemUtil.load_private_key_from_string(path.read_text())
    text = CERTIFICATE.read_text()

    assert keys[0].private_numbers() == keys[1].private_numbers()
    assert PemUtil.load_certificate(CERTIFICATE) == PemUtil.load_certificate_from_string(text)


def test_a_missing_file_is_named() -> None:
    with pytest.raises(KeyLoadError, match=r"private_key: there is no file 'missing\.pem'"):
        PemUtil.load_private_key("missing.pem")
