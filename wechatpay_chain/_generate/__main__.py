"""``python -m wechatpay_chain._generate``: make the generated files anew."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import wechatpay_chain
from wechatpay_chain._generate.data import packed_catalogue
from wechatpay_chain.catalogue._load import FILE

_PACKAGE = Path(wechatpay_chain.__file__).parent


def main(argv: list[str] | None = None) -> int:
    """Write what was asked for; the same input gives the same bytes.

    Args:
        argv: The arguments; the process's own where none are given.

    Returns:
        The exit status.
    """
    parser = argparse.ArgumentParser(prog="python -m wechatpay_chain._generate")
    commands = parser.add_subparsers(dest="command", required=True)
    data = commands.add_parser("catalogue", help="the catalogue's data file, from lines of JSON")
    data.add_argument("folder", type=Path, help="with endpoints.jsonl and the three others")
    arguments = parser.parse_args(argv)
    (_PACKAGE / "catalogue" / FILE).write_bytes(packed_catalogue(arguments.folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
