"""The catalogue's file: rows with their trees of fields, each tree written once.

The file is one JSON document with a row a line, so that a change of the catalogue is a change of
some lines. Fields and groups of fields (the children of an object) are numbered in the order in
which they first appear, children before parents; equal ones share their number. What would be
false or empty is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from wechatpay_chain._codec import decode_json, encode_json
from wechatpay_chain.catalogue._load import FIELD_KEYS

__all__ = ["KINDS", "pack", "unpack"]

KINDS = ("v3", "v2", "events", "status")
"""The kinds of rows, in the order they are written in."""

Row = Mapping[str, Any]

_TREES = ("query", "body", "request", "response", "resource")


class _Packer:
    """Numbers fields and groups as they first appear."""

    def __init__(self) -> None:
        self.fields: dict[bytes, int] = {}
        self.groups: dict[tuple[int, ...], int] = {(): 0}

    def row(self, row: Row) -> dict[str, Any]:
        return {k: self.group(v) if k in _TREES else v for k, v in row.items()}

    def group(self, fields: Sequence[Row]) -> int:
        numbers = tuple(self._field(field) for field in fields)
        return self.groups.setdefault(numbers, len(self.groups))

    def _field(self, field: Row) -> int:
        if unknown := field.keys() - set(FIELD_KEYS):
            raise ValueError(f"field {field.get('name')!r} has unknown keys {sorted(unknown)}")
        values = [self.group(v) if k == "fields" else v for k, v in _in_order(field)]
        while not values[-1]:
            values.pop()
        return self.fields.setdefault(encode_json(values), len(self.fields))


def _in_order(field: Row) -> list[tuple[str, Any]]:
    return [(key, field.get(key, () if key == "fields" else 0)) for key in FIELD_KEYS]


def pack(source: str, rows: Mapping[str, Sequence[Row]]) -> bytes:
    """Write the file.

    Args:
        source: Where the facts come from, for whoever opens the file.
        rows: By kind (:data:`KINDS`), in order; trees as nested lists of fields.

    Returns:
        The file's bytes: the same for the same arguments, everywhere.

    Raises:
        ValueError: A field has a key that the format has no place for.
    """
    packer = _Packer()
    packed = {kind: [encode_json(packer.row(row)) for row in rows[kind]] for kind in KINDS}
    parts = [
        b'"source":' + encode_json([source]),
        _lines("fields", list(packer.fields)),
        _lines("groups", [encode_json(group) for group in packer.groups]),
        *(_lines(kind, packed[kind]) for kind in KINDS),
    ]
    return b"{" + b",\n".join(parts) + b"}\n"


def _lines(name: str, rows: Sequence[bytes]) -> bytes:
    return b'"%s":[\n%s\n]' % (name.encode(), b",\n".join(rows))


def unpack(content: bytes) -> dict[str, list[dict[str, Any]]]:
    """Read the file back into the rows it was made from.

    Args:
        content: What :func:`pack` wrote.

    Returns:
        The rows by kind, trees as nested lists of fields; what was left out stays left out.
    """
    read = decode_json(content)
    groups: list[list[dict[str, Any]]] = []
    for numbers in read["groups"]:
        groups.append([_unpacked(read["fields"][number], groups) for number in numbers])
    return {
        kind: [{k: groups[v] if k in _TREES else v for k, v in row.items()} for row in read[kind]]
        for kind in KINDS
    }


def _unpacked(values: list[Any], groups: list[list[dict[str, Any]]]) -> dict[str, Any]:
    field = {key: value for key, value in zip(FIELD_KEYS, values, strict=False) if value}
    if "required" in field:
        field["required"] = True
    if "fields" in field:
        field["fields"] = groups[field["fields"]]
    return field
