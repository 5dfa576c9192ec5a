"""``wechatpay-chain sandbox``: a stand-in of WeChat Pay as a process, for any language's tests."""

from __future__ import annotations

import argparse
import contextlib
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from wechatpay_chain._codec import encode_json
from wechatpay_chain.exceptions import ConfigurationError, WeChatPayError

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity, Platform

__all__ = ["add_options", "run"]

_PORT = 8080
_LARGEST_PORT = 65535
_LONGEST_MCHID = 32
_CHECKS = ("signature", "serial", "timestamp", "nonce", "headers", "path", "query", "body")
_TEXTS = ("python", "php")
_AUTHORITY = "sandbox_ca.pem"
_MINUTE = 60


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the flags to *parser*."""
    _add_address(parser)
    _add_keys(parser)
    parser.add_argument(
        "--show",
        choices=(*_TEXTS, "json", "none"),
        default="python",
        help="print the client's configuration, secrets and all, so (default: %(default)s)",
    )
    parser.add_argument(
        "--seed", type=int, default=0, help="other numbers and values (default: %(default)s)"
    )
    parser.add_argument(
        "--pace",
        type=_pace,
        default=0.001,
        help="what the 15 s, 15 s, 30 s, 3 min, … before a notification is sent again are "
        "multiplied by (default: %(default)s)",
    )
    parser.add_argument(
        "--notify-host",
        action="append",
        default=[],
        metavar="NAME",
        help="post notifications to this host too, * for any; those for others than this machine "
        "are kept, to be fetched under /__sandbox__/",
    )
    parser.add_argument(
        "--no-check",
        action="append",
        default=[],
        choices=_CHECKS,
        help="let this pass; may be given several times",
    )


def _add_address(parser: argparse.ArgumentParser) -> None:
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
    parser.add_argument("--tls", action="store_true", help="HTTPS with a certificate of its own")


def _add_keys(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--identity",
        metavar="FOLDER",
        help="keep the keys there: read if there are any, else made and written; without it, they "
        "are new each time",
    )
    parser.add_argument(
        "--mchid", type=_mchid, help="the merchant number of new keys (default: 1900000109)"
    )


def run(arguments: argparse.Namespace) -> bool:
    """Serve until interrupted or terminated; says whether nothing went wrong in the server.

    Raises:
        ConfigurationError: What was given cannot be used.
        ImportError: pytest-httpserver is not installed.
    """
    with _termination_as_interruption():
        platform = _platform(arguments)
        try:
            _start(platform)
            _announce(platform, arguments)
            _wait()
        finally:
            platform.stop()
    return _is_well(platform)


def _platform(arguments: argparse.Namespace) -> Platform:
    from wechatpay_chain.testing import Checks, DeliveryTerms, Platform

    if arguments.tls and arguments.identity is None and arguments.show in _TEXTS:
        raise ConfigurationError(
            "--tls: give --identity FOLDER too, where the certificate that clients are to trust "
            "is saved, or --show json, which prints it"
        )
    return Platform(
        _identity(arguments),
        host=arguments.host,
        port=arguments.port,
        seed=arguments.seed,
        tls=arguments.tls,
        delivery=DeliveryTerms(pace=arguments.pace, hosts=arguments.notify_host),
        checks=Checks(**dict.fromkeys(arguments.no_check, False)),
        control_hosts=arguments.allow_host,
    )


def _identity(arguments: argparse.Namespace) -> Identity:
    from wechatpay_chain.testing import Identity

    fresh = {} if arguments.mchid is None else {"mchid": arguments.mchid}
    if arguments.identity is None:
        return Identity.fresh(**fresh)
    folder = Path(arguments.identity)
    try:
        # Whatever stands there is read, never replaced: it may be somebody's real keys.
        if folder.exists() and not _is_empty(folder):
            found = Identity.load(folder)
        else:
            found = Identity.fresh(**fresh)
            found.save(folder)
    except (OSError, WeChatPayError) as error:
        raise ConfigurationError(f"--identity: {error}") from None
    if arguments.mchid not in (None, found.mchid):
        raise ConfigurationError(
            f"--mchid: the keys in {folder} are of {found.mchid}; leave --mchid out, or name "
            "another folder"
        )
    return found


def _is_empty(folder: Path) -> bool:
    return all(each.name.startswith(".") for each in folder.iterdir())


def _start(platform: Platform) -> None:
    try:
        platform.start()
    except ConfigurationError as error:
        raise ConfigurationError(f"--port: {error}", key=error.key) from None


def _announce(platform: Platform, arguments: argparse.Namespace) -> None:
    uri, identity, folder = platform.base_uri, platform.identity, arguments.identity
    authority = _saved_authority(platform, folder)
    if arguments.show == "python":
        shown = identity.python_config(uri, folder=folder, authority=authority)
    elif arguments.show == "php":
        shown = identity.php_config(uri, folder=folder, authority=authority)
    else:
        shown = _as_json(platform) if arguments.show == "json" else ""
    print(shown, end="", flush=True)
    # Notes go elsewhere, so that what is on stdout can be piped into a file.
    trust = [] if authority is None else [f"clients are to trust the certificate in {authority}"]
    _note(
        f"WeChat Pay stand-in for merchant {identity.mchid} at {uri}",
        *trust,
        f"steer it at {uri}__sandbox__/state; stop it with Ctrl-C",
    )


def _saved_authority(platform: Platform, folder: str | None) -> Path | None:
    if platform.authority is None or folder is None:
        return None
    path = Path(folder, _AUTHORITY).resolve()
    try:
        path.write_text(platform.authority, encoding="ascii")
    except OSError as error:
        raise ConfigurationError(f"--identity: {error}") from None
    return path


def _as_json(platform: Platform) -> str:
    """What ``/__sandbox__/identity`` answers, and the certificate to trust."""
    from wechatpay_chain.testing._control.state import identity_told

    told = {**identity_told(platform), "authority": platform.authority}
    return encode_json(told).decode() + "\n"


@contextlib.contextmanager
def _termination_as_interruption() -> Iterator[None]:
    """Have SIGTERM, as containers and CI send it, be what Ctrl-C is."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _wait() -> None:
    with contextlib.suppress(KeyboardInterrupt):
        while True:
            time.sleep(_MINUTE)


def _is_well(platform: Platform) -> bool:
    try:
        platform.check()
    except Exception as error:  # noqa: BLE001 - what went wrong in a handler is anything
        _note(f"{type(error).__name__}: {error}")
        return False
    return True


def _note(*lines: str) -> None:
    for line in lines:
        print(line, file=sys.stderr, flush=True)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or int(text) > _LARGEST_PORT:
        raise argparse.ArgumentTypeError(
            f"a port from 0 to {_LARGEST_PORT} is wanted, not {text!r}"
        )
    return int(text)


def _mchid(text: str) -> str:
    if not (text.isascii() and text.isdecimal()) or len(text) > _LONGEST_MCHID:
        raise argparse.ArgumentTypeError(f"up to {_LONGEST_MCHID} digits are wanted, not {text!r}")
    return text


def _pace(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"a factor from 0 to 1 is wanted, not {text!r}")
    return value
