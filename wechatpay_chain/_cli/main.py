"""The command line: ``wechatpay-chain <command>``.

Exit status: 0 done and all is well, 1 done and something is not, 2 it could not be done, 130
interrupted.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple

from wechatpay_chain._cli import certificates as _cli_certificates
from wechatpay_chain._cli import sandbox as _cli_sandbox
from wechatpay_chain._version import __version__
from wechatpay_chain.exceptions import ConfigurationError

__all__ = ["main"]

_PROGRAM = "wechatpay-chain"
_FAILED, _UNUSABLE, _INTERRUPTED = 1, 2, 130


class _Command(NamedTuple):
    """One row: a subcommand."""

    name: str
    help: str
    options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], bool]
    """Does it; imports what it needs only then. Says whether all is well."""


def _demo_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--full", action="store_true", help="show answers whole, nested objects included"
    )


def _demo(arguments: argparse.Namespace) -> bool:
    from wechatpay_chain.testing._demo import demo

    return demo.run(sys.stdout, full=arguments.full)


def _repl_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sandbox", action="store_true", help="a stand-in on this machine, whatever is set"
    )
    parser.add_argument(
        "--plain", action="store_true", help="Python's own prompt even if IPython is installed"
    )
    parser.add_argument("-c", dest="code", help="run this, print its last value, and exit")


def _repl(arguments: argparse.Namespace) -> bool:
    from wechatpay_chain.repl._session import opened_session, prompt, run

    with opened_session(os.environ, sandbox=arguments.sandbox) as session:
        if arguments.code is not None:
            if session.sandbox and not arguments.sandbox:
                print(session.banner.partition("\n")[0], file=sys.stderr)
            return run(arguments.code, session)
        prompt(session, plain=arguments.plain)
    return True


def _endpoints_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words", nargs="*", help="of titles (退款), paths (transactions) or fields (openid)"
    )
    parser.add_argument("--show", nargs=2, metavar=("PATH", "METHOD"), help="all about one")
    parser.add_argument("--most", type=_count, default=20, help="how many to list (default: 20)")


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"a number from 1 is wanted, not {text!r}")
    return int(text)


def _endpoints(arguments: argparse.Namespace) -> bool:
    if arguments.show and arguments.words:
        raise ConfigurationError("give words to search, or --show PATH METHOD, not both")
    if arguments.show:
        return _show_endpoint(*arguments.show)
    if arguments.words:
        return _list_endpoints(" ".join(arguments.words), arguments.most)
    from wechatpay_chain import catalogue

    print(f"{len(catalogue.endpoints())} endpoints are documented.")
    print(f"Search them:  {_PROGRAM} endpoints 退款")
    print(f"Look at one:  {_PROGRAM} endpoints --show v3/refund/domestic/refunds POST")
    return True


def _list_endpoints(words: str, most: int) -> bool:
    from wechatpay_chain import catalogue

    found = catalogue.search(words, most)
    if not found:
        print(f"no endpoint has {words!r} in its title, path or fields", file=sys.stderr)
    width = max((len(one.template) for one in found), default=0)
    for one in found:
        print(f"{one.method:<6}  {one.template:<{width}}  {one.title}")
    return bool(found)


def _show_endpoint(path: str, method: str) -> bool:
    from wechatpay_chain import catalogue
    from wechatpay_chain.catalogue._nearest import path_hint

    found = catalogue.lookup(path, method)
    if found is None:
        print(path_hint(method, path), file=sys.stderr)
        return False
    print(f"{found.describe()}\n\n{next(iter(found.example().values()))}")
    return True


def _doctor_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--certificate",
        metavar="PATH",
        help="the merchant's certificate, apiclient_cert.pem (default: $WECHATPAY_CERTIFICATE)",
    )


def _doctor(arguments: argparse.Namespace) -> bool:
    from wechatpay_chain._call import environment as _environment
    from wechatpay_chain._client import Builder

    config = _environment.configuration(os.environ)
    if config is None:
        raise ConfigurationError(
            "set WECHATPAY_MCHID, WECHATPAY_SERIAL, WECHATPAY_PRIVATE_KEY, WECHATPAY_PUBLIC_KEY_ID "
            "and WECHATPAY_PUBLIC_KEY: the client that is to be tested"
        )
    certificate = arguments.certificate or os.environ.get(_environment.CERTIFICATE)
    with Builder.factory(config) as client:
        report = client.doctor(certificate)
    print(report)
    return report.good


_COMMANDS = (
    _Command(
        "demo",
        "perform two documented operations in six styles against a stand-in on this machine",
        _demo_options,
        _demo,
    ),
    _Command(
        "repl",
        "open a prompt with a client, from the environment or else in a sandbox",
        _repl_options,
        _repl,
    ),
    _Command(
        "sandbox",
        "serve a stand-in of WeChat Pay on this machine, for tests in any language",
        _cli_sandbox.add_options,
        _cli_sandbox.run,
    ),
    _Command(
        "certificates",
        "download WeChat Pay's platform certificates",
        _cli_certificates.add_options,
        _cli_certificates.run,
    ),
    _Command(
        "doctor",
        "test a client from the environment: its keys, its clock, and one call without money",
        _doctor_options,
        _doctor,
    ),
    _Command(
        "endpoints",
        "search the documented endpoints",
        _endpoints_options,
        _endpoints,
    ),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand.

    Args:
        argv: The arguments; the process's own where none are given.

    Returns:
        The exit status.

    Raises:
        SystemExit: After ``--help``, ``--version`` and arguments that cannot be understood.
    """
    _print_anything()
    arguments = _parser().parse_args(argv)
    try:
        good = arguments.run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except (ImportError, ConfigurationError) as error:
        print(f"{_PROGRAM} {arguments.command}: {error}", file=sys.stderr)
        return _UNUSABLE
    except BrokenPipeError:  # as in `… | head`
        _abandon_stdout()
        return _FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED
    return 0 if good else _FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=_PROGRAM, description="A chained-path client for WeChat Pay APIv3."
    )
    parser.add_argument("--version", action="version", version=f"{_PROGRAM} {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for command in _COMMANDS:
        options = commands.add_parser(command.name, help=command.help, description=command.help)
        command.options(options)
        options.set_defaults(run=command.run)
    return parser


def _print_anything() -> None:
    """Have a terminal that lacks Chinese characters show escapes instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _abandon_stdout() -> None:
    # The interpreter flushes stdout once more when it ends, and would complain again.
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
