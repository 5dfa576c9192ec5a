"""``python -m wechatpay_chain._generate``: regenerate the generated files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import wechatpay_chain
from wechatpay_chain._generate.data import packed_catalogue
from wechatpay_chain._generate.stubs import SUPPORT, stub_files
from wechatpay_chain.catalogue._load import FILE

_PACKAGE = Path(wechatpay_chain.__file__).parent
_DATA = _PACKAGE / "catalogue" / FILE
_STUBS = _PACKAGE / "stubs"


def main(argv: list[str] | None = None) -> int:
    """Write the requested files; the same input gives the same bytes.

    Args:
        argv: The arguments; by default the process's own.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(prog="python -m wechatpay_chain._generate")
    commands = parser.add_subparsers(dest="command", required=True)
    data = commands.add_parser("catalogue", help="the catalogue's data file, from lines of JSON")
    data.add_argument("folder", type=Path, help="with endpoints.jsonl and the three others")
    data.add_argument("--output", type=Path, default=_DATA, help="the file to write")
    data.set_defaults(run=_make_data)
    stubs = commands.add_parser("stubs", help="the stubs, from the catalogue")
    stubs.add_argument("--output", type=Path, default=_STUBS, help="the folder to write into")
    stubs.set_defaults(run=_make_stubs)
    arguments = parser.parse_args(argv)
    arguments.run(arguments)
    return 0


def _make_data(arguments: argparse.Namespace) -> None:
    arguments.output.write_bytes(packed_catalogue(arguments.folder))


def _make_stubs(arguments: argparse.Namespace) -> None:
    files = stub_files()
    for name, text in files.items():
        path = arguments.output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    for path in set(arguments.output.rglob("*.pyi")) - {arguments.output / n for n in files}:
        if path.name != SUPPORT:
            path.unlink()


if __name__ == "__main__":
    sys.exit(main())
