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

from wechatpay_chain._version import __version__

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
    from wechatpay_chain.testing import _demo as demo

    return demo.run(sys.stdout, full=arguments.full)


_COMMANDS = (
    _Command(
        "demo",
        "perform two documented operations in six styles against a stand-in on this machine",
        _demo_options,
        _demo,
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
        sys.stdout.flush()
    except ImportError as error:
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
