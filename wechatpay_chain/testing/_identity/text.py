"""An identity as configuration to be pasted: Python's, and PHP's for ``wechatpay/wechatpay``."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Protocol

__all__ = [
    "CERTIFICATE",
    "PRIVATE_KEY",
    "PUBLIC_KEY",
    "Keys",
    "php_text",
    "platform_file",
    "python_text",
]

PRIVATE_KEY, CERTIFICATE, PUBLIC_KEY = "apiclient_key.pem", "apiclient_cert.pem", "pub_key.pem"
# What APIv2 shows in the TLS handshake, which reads files only.
_MERCHANT = {"cert": CERTIFICATE, "key": PRIVATE_KEY}


class _Certificate(Protocol):
    serial: str

    @property
    def pem(self) -> str: ...


class Keys(Protocol):
    """The parts of an identity that a client is configured with."""

    @property
    def mchid(self) -> str: ...
    @property
    def serial(self) -> str: ...
    @property
    def private_key_pem(self) -> str: ...
    @property
    def public_key_id(self) -> str: ...
    @property
    def public_key_pem(self) -> str: ...
    @property
    def platform_certificate(self) -> _Certificate: ...
    @property
    def apiv3_key(self) -> str: ...
    @property
    def secret(self) -> str: ...


def platform_file(serial: str) -> str:
    """The file name of a platform certificate."""
    return f"wechatpay_{serial}.pem"


def python_text(
    identity: Keys, base_uri: str, folder: str | Path | None, authority: str | Path | None
) -> str:
    """A client of this library."""

    def key(name: str, pem: str) -> str:
        return f'"""{pem}"""' if folder is None else repr(_path(folder, name))

    certificate = identity.platform_certificate
    files = None if folder is None else {n: _path(folder, f) for n, f in _MERCHANT.items()}
    merchant = "" if files is None else f"    merchant={files!r},\n"
    verify = "" if authority is None else f"    verify={str(Path(authority).resolve())!r},\n"
    return f"""\
from wechatpay_chain import Builder

client = Builder.factory(
    mchid={identity.mchid!r},
    serial={identity.serial!r},
    private_key={key(PRIVATE_KEY, identity.private_key_pem)},
    certs={{
        {identity.public_key_id!r}: {key(PUBLIC_KEY, identity.public_key_pem)},
        {certificate.serial!r}: {key(platform_file(certificate.serial), certificate.pem)},
    }},
    apiv3_key={identity.apiv3_key!r},
    secret={identity.secret!r},
    base_uri={base_uri!r},
{merchant}{verify})
"""


def php_text(
    identity: Keys, base_uri: str, folder: str | Path | None, authority: str | Path | None
) -> str:
    """A client of the PHP SDK, and the APIv3 key, which it takes beside its configuration."""

    def key(name: str, pem: str, kind: str) -> str:
        where = _pasted(pem) if folder is None else _quoted(f"file://{_path(folder, name)}")
        return f"Rsa::from({where}, Rsa::{kind})"

    certificate = identity.platform_certificate
    saved = key(platform_file(certificate.serial), certificate.pem, "KEY_TYPE_PUBLIC")
    path = "" if authority is None else _quoted(str(Path(authority).resolve()))
    verify = path and f"    'verify' => {path},\n"
    files = [f"'{n}' => {_quoted(_path(folder, f))}" for n, f in _MERCHANT.items() if folder]
    merchant = f"    'merchant' => [{', '.join(files)}],\n" if files else ""
    return f"""\
<?php
use WeChatPay\\Builder;
use WeChatPay\\Crypto\\Rsa;

$apiv3Key = {_quoted(identity.apiv3_key)};
$client = Builder::factory([
    'mchid' => {_quoted(identity.mchid)},
    'serial' => {_quoted(identity.serial)},
    'privateKey' => {key(PRIVATE_KEY, identity.private_key_pem, "KEY_TYPE_PRIVATE")},
    'certs' => [
        {_quoted(identity.public_key_id)} => {
        key(PUBLIC_KEY, identity.public_key_pem, "KEY_TYPE_PUBLIC")
    },
        {_quoted(certificate.serial)} => {saved},
    ],
    'secret' => {_quoted(identity.secret)},
    'base_uri' => {_quoted(base_uri)},
{merchant}{verify}]);
"""


def _path(folder: str | Path, name: str) -> str:
    return str(Path(folder).resolve() / name)


def _pasted(pem: str) -> str:
    # A nowdoc; PHP takes its closing mark's indentation off every line.
    return f"<<<'PEM'\n{textwrap.indent(pem, ' ' * 8)}        PEM"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
