"""The catalogue's data file, from the facts as lines of JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from wechatpay_chain._generate.packing import pack

__all__ = ["SOURCE", "packed_catalogue"]

SOURCE = (
    "Facts of WeChat Pay's OpenAPI from wechatpay-im/website (2026-08-22, commit 35a35c5) and "
    "TheNorthMemory/wechatpay-openapi (MIT, 2026-08-21, commit 4d6325b); which answers are "
    "unsigned from wechatpay-apiv3/wechatpay-php 1.4.12"
)

_FILES = {"v3": "endpoints", "v2": "endpoints_v2", "events": "events", "status": "status"}


def packed_catalogue(folder: Path) -> bytes:
    """Read the facts and write them as the package's data file.

    Args:
        folder: Holds ``endpoints.jsonl``, ``endpoints_v2.jsonl``, ``events.jsonl`` and
            ``status.jsonl``: a JSON object a line.

    Returns:
        The file's bytes: the same for the same facts.

    Raises:
        FileNotFoundError: One of the four is missing.
        ValueError: A line is not JSON, or holds what the format has no place for.
    """
    rows = {kind: _rows(folder / f"{name}.jsonl") for kind, name in _FILES.items()}
    return pack(SOURCE, rows)


def _rows(path: Path) -> list[dict[str, Any]]:
    # Not splitlines(): JSON text may hold other line separators (U+2028) as they are.
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
