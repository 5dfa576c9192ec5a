"""``wechatpay-chain sandbox``: a stand-in of WeChat Pay as a process, for any language's tests."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from wechatpay_chain._codec import encode_json
from wechatpay_chain.exceptions import ConfigurationError

if TYPE_CHECKING:
    from types import FrameType

    from wechatpay_chain.testing import Identity, Platform

__all__ = ["add_options", "run"]

_PORT = 8080
_LARGEST_PORT = 65535
_CHECKS = ("signature", "serial", "timestamp", "nonce", "path", "query", "body")
_AUTHORITY = "sandbox_ca.pem"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the flags to *parser*."""
    parser.add_argument(
        "--port", type=_port, default=_PORT, help="0 for any free one (default: %(default)s)"
    )
    parser.add_argument("--host", default="127.0.0.1", help="(default: %(default)s)")
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        metavar="NAME",
        help="a name besides this machine's own by which /__sandbox__/ may be called, such as a "
        "container's; with any, other machines may steer it, and read its keys, too",
    )
    parser.add_argument(
        "--identity",
        metavar="FOLDER",
        help="keep the keys there: read if there are any, else made and written; without it, they "
        "are new each time",
    )
    parser.add_argument("--mchid", help="the merchant number of new keys (default: 1900000109)")
    parser.add_argument(
        "--show",
        choices=("python", "php", "json", "none"),
        default="python",
        help="print the client's configuration, secrets and all, so (default: %(default)s)",
    )
    parser.add_argument("--tls", action="store_true", help="HTTPS with a certificate of its own")
    parser.add_argument(
        "--seed", type=int, default=0, help="other numbers and values (default: %(default)s)"
    )
    parser.add_argument(
        "--pace",
        type=_pace,
        default=0.001,
        help="what the 15 s, 30 s, 3 min, … between notifications are multiplied by "
        "(default: %(default)s)",
    )
    parser.add_argument(
        "--no-check",
        action="append",
        default=[],
        choices=_CHECKS,
        help="let this pass; may be given several times",
    )


def run(arguments: argparse.Namespace) -> bool:
    """Serve until interrupted or terminated; says whether nothing went wrong in the server.

    Raises:
        ConfigurationError: What was given cannot be used.
        ImportError: pytest-httpserver is not installed.
    """
    platform = _platform(arguments)
    try:
        platform.start()
    except OSError as error:
        raise ConfigurationError(
            f"--port: {arguments.host}:{arguments.port} cannot be listened on: {error.strerror}"
        ) from None
    try:
        _announce(platform, arguments, sys.stdout)
        _wait()
    finally:
        platform.stop()
    return _is_well(platform)


def _platform(arguments: argparse.Namespace) -> Platform:
    from wechatpay_chain.testing import Checks, Platform

    return Platform(
        _identity(arguments),
        host=arguments.host,
        port=arguments.port,
        seed=arguments.seed,
        tls=arguments.tls,
        pace=arguments.pace,
        checks=Checks(**dict.fromkeys(arguments.no_check, False)),
        control_hosts=arguments.allow_host,
    )


def _identity(arguments: argparse.Namespace) -> Identity:
    from wechatpay_chain.testing import Identity

    made = {} if arguments.mchid is None else {"mchid": arguments.mchid}
    if arguments.identity is None:
        return Identity.fresh(**made)
    folder = Path(arguments.identity)
    try:
        if folder.is_dir() and any(folder.iterdir()):
            found = Identity.load(folder)
        else:
            found = Identity.fresh(**made)
            found.save(folder)
    except OSError as error:
        raise ConfigurationError(f"--identity: {folder} cannot be used: {error}") from None
    if arguments.mchid not in (None, found.mchid):
        raise ConfigurationError(
            f"--mchid: the keys in {folder} are of {found.mchid}; leave --mchid out, or name "
            "another folder"
        )
    return found


def _announce(platform: Platform, arguments: argparse.Namespace, out: TextIO) -> None:
    uri, identity, folder = platform.base_uri, platform.identity, arguments.identity
    shown = {
        "python": lambda: identity.python_config(uri, folder=folder),
        "php": lambda: identity.php_config(uri, folder=folder),
        "json": lambda: _as_json(platform),
        "none": lambda: "",
    }
    out.write(shown[arguments.show]())
    # Notes go elsewhere, so that what is on stdout can be piped into a file.
    notes = [f"WeChat Pay stand-in for merchant {identity.mchid} at {uri}"]
    notes += _trust_notes(platform, folder)
    notes += [f"steer it at {uri}__sandbox__/state; stop it with Ctrl-C"]
    out.flush()
    sys.stderr.write("".join(f"{note}\n" for note in notes))
    sys.stderr.flush()


def _trust_notes(platform: Platform, folder: str | None) -> list[str]:
    if platform.authority is None:
        return []
    if folder is None:
        return ["give --identity FOLDER to have the certificate that clients are to trust saved"]
    path = Path(folder, _AUTHORITY)
    path.write_text(platform.authority, encoding="ascii")
    return [f"clients are to trust the certificate in {path}: verify={str(path)!r}"]


def _as_json(platform: Platform) -> str:
    identity = platform.identity
    told: dict[str, Any] = {
        "mchid": identity.mchid,
        "serial": identity.serial,
        "private_key": identity.private_key_pem,
        "certificate": identity.certificate,
        "public_key_id": identity.public_key_id,
        "public_key": identity.public_key_pem,
        "platform_certificate": identity.platform_certificate.pem,
        "platform_certificate_serial": identity.platform_certificate.serial,
        "apiv3_key": identity.apiv3_key,
        "secret": identity.secret,
        "base_uri": platform.base_uri,
        "authority": platform.authority,
    }
    return encode_json(told).decode() + "\n"


def _wait() -> None:
    """Until Ctrl-C or a polite end (SIGTERM), as containers and CI send it."""
    ended = threading.Event()

    def end(_signal: int, _frame: FrameType | None) -> None:
        ended.set()

    before = signal.signal(signal.SIGTERM, end)
    try:
        while not ended.wait(1):  # woken once a second: on Windows a wait hears no Ctrl-C
            pass
    except KeyboardInterrupt:
        pass
    finally:
        signal.signal(signal.SIGTERM, before)


def _is_well(platform: Platform) -> bool:
    try:
        platform.check()
    except Exception as error:  # noqa: BLE001 - what went wrong in a handler is anything
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return False
    return True


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > _LARGEST_PORT:
        raise argparse.ArgumentTypeError(
            f"a port from 0 to {_LARGEST_PORT} is wanted, not {text!r}"
        )
    return int(text)


def _pace(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"a factor from 0 to 1 is wanted, not {text!r}")
    return value
