"""``wechatpay-chain certificates``: download the platform's certificates into a folder.

The flags are those of the PHP SDK's ``CertificateDownloader.php``.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import secrets
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from wechatpay_chain._call.environment import APIV3_KEY
from wechatpay_chain.exceptions import ConfigurationError, WeChatPayError

if TYPE_CHECKING:
    from wechatpay_chain.certificates import PlatformCertificate

__all__ = ["add_options", "run"]


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the flags to *parser*."""
    parser.add_argument(
        "-k",
        "--key",
        metavar="APIV3_KEY",
        help=f"the APIv3 key; better in the environment as {APIV3_KEY}, because all users of "
        "a machine can see the arguments of each other's programs",
    )
    parser.add_argument("-m", "--mchid", required=True, help="the merchant number")
    parser.add_argument(
        "-f",
        "--privatekey",
        required=True,
        metavar="FILE",
        help="the merchant's private key (apiclient_key.pem)",
    )
    parser.add_argument(
        "-s", "--serialno", required=True, help="the serial of the merchant's certificate"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FOLDER",
        default=tempfile.gettempdir(),
        help="where to put wechatpay_SERIAL.pem (default: %(default)s)",
    )
    parser.add_argument(
        "-u",
        "--baseuri",
        help="the platform's address, e.g. https://apihk.mch.weixin.qq.com/ "
        "(default: https://api.mch.weixin.qq.com/)",
    )


def run(arguments: argparse.Namespace) -> bool:
    """Download, prove, print and save; says whether all of it succeeded.

    Raises:
        ConfigurationError: What was given cannot be used.
    """
    folder = Path(arguments.output)
    if not folder.is_dir():
        raise ConfigurationError(
            f"--output: there is no folder {arguments.output!r}; make it first", key="output"
        )
    try:
        for certificate in _downloaded(arguments):
            path = folder / f"wechatpay_{certificate.serial}.pem"
            _save(path, certificate.pem)
            sys.stdout.write(_described(certificate, path))
    except ConfigurationError:
        raise
    except (WeChatPayError, OSError) as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return False
    return True


def _downloaded(arguments: argparse.Namespace) -> tuple[PlatformCertificate, ...]:
    from wechatpay_chain._client import Builder
    from wechatpay_chain.certificates import Certificates

    key = arguments.key or os.environ.get(APIV3_KEY)
    if not key:
        raise ConfigurationError(
            f"the APIv3 key is missing: set {APIV3_KEY}, or give -k", key="apiv3_key"
        )
    certificates = Certificates(key)
    config = {
        "mchid": arguments.mchid,
        "serial": arguments.serialno,
        "private_key": Path(arguments.privatekey),
        "certs": certificates,
        "base_uri": arguments.baseuri,
    }
    with Builder.factory(config), contextlib.closing(certificates):
        return certificates.refresh()


def _described(certificate: PlatformCertificate, path: Path) -> str:
    return (
        f"{certificate.serial}\n"
        f"    not before  {certificate.not_before.isoformat()}\n"
        f"    not after   {certificate.not_after.isoformat()}\n"
        f"    saved to    {path}\n"
        f"    look at it  openssl x509 -in {path} -noout -serial -dates\n"
    )


def _save(path: Path, pem: str) -> None:
    """Write the file as a whole or not at all, readable for all: certificates are public."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        with part.open("x", encoding="ascii", newline="\n") as file:
            file.write(pem)
        part.chmod(0o644)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
