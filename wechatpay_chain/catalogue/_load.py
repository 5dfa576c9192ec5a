"""The package's own catalogue, read when it is first asked for."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from wechatpay_chain._codec import decode_json
from wechatpay_chain.catalogue._endpoint import Endpoint, Event, Status
from wechatpay_chain.catalogue._fields import Field, for_both_roles

__all__ = ["FIELD_KEYS", "FILE", "Catalogue", "catalogue"]

FILE = "catalogue.json"
FIELD_KEYS = ("name", "type", "required", "enum", "encrypted", "encoded", "decoded", "fields")
"""What a field's row holds, in order; places at its end that hold nothing are left out."""

Row = Mapping[str, Any]


class Catalogue:
    """Every endpoint and event of one file; objects are made when they are first asked for.

    Args:
        content: The file's bytes.

    Attributes:
        rows: The endpoints' rows by template: lists, as a path may have several methods.
        source: Where the facts come from.
    """

    def __init__(self, content: bytes) -> None:
        read = decode_json(content)
        self.source: str = read["source"][0]
        self._fields: list[list[Any]] = read["fields"]
        self._groups: list[list[int]] = read["groups"]
        self._made: dict[int, tuple[Field, ...]] = {}
        self._endpoints: dict[tuple[str, str], Endpoint] = {}
        self._events: list[Row] = read["events"]
        self._status = {
            (row.get("version", "v3"), row["path"], row["method"]): row for row in read["status"]
        }
        self.rows: dict[str, list[Row]] = {}
        for row in read["v3"]:
            self.rows.setdefault(row["path"], []).append(row)
        for row in read["v2"]:
            self.rows.setdefault("v2/" + row["path"], []).append(row)

    def methods(self, template: str) -> tuple[str, ...]:
        """The methods documented for *template*, spelled exactly as documented."""
        return tuple(row["method"] for row in self.rows.get(template, ()))

    def endpoint(self, template: str, method: str) -> Endpoint | None:
        """The endpoint of exactly this template and method."""
        key = template, method
        if key not in self._endpoints:
            row = next((r for r in self.rows.get(template, ()) if r["method"] == method), None)
            if row is None:
                return None
            self._endpoints[key] = self._endpoint("v2" if template[:3] == "v2/" else "v3", row)
        return self._endpoints[key]

    def endpoints(self) -> list[Endpoint]:
        """All of them, as the file is ordered."""
        found = [self.endpoint(t, row["method"]) for t, rows in self.rows.items() for row in rows]
        return [endpoint for endpoint in found if endpoint is not None]

    def events(self) -> list[Event]:
        """All notifications, as the file is ordered."""
        return [self._event(row) for row in self._events]

    def _endpoint(self, protocol: str, row: Row) -> Endpoint:
        roles = tuple(row.get("roles", ()))
        sent = for_both_roles if {"merchant", "partner"}.issubset(roles) else tuple
        return Endpoint(
            protocol=protocol,
            path=row["path"],
            method=row["method"],
            title=row["title"],
            docs=tuple(row.get("docs", ())),
            roles=roles,
            base_uri=row.get("base_uri"),
            path_params=tuple(row.get("path_params", ())),
            query=sent(self._tree(row.get("query"))),
            headers=tuple(row.get("headers", ())),
            body=sent(self._tree(row.get("body", row.get("request")))),
            body_kind=row.get("body_kind", row.get("request_kind")),
            response=self._tree(row.get("response")),
            response_kind=row["response_kind"],
            response_signed=row.get("response_signed", True),
            security=row.get("security", False),
            nonceless=row.get("nonceless", False),
            status=self._known(protocol, row),
        )

    def _known(self, protocol: str, row: Row) -> Status | None:
        known = self._status.get((protocol, row["path"], row["method"]))
        if known is None:
            return None
        return Status(known["status"], known.get("since"), tuple(known.get("successors", ())))

    def _event(self, row: Row) -> Event:
        return Event(
            event_type=row["event_type"],
            event_types=tuple(row.get("event_types", [row["event_type"]])),
            title=row["title"],
            docs=tuple(row["docs"]),
            resource_type=row.get("resource_type"),
            original_type=tuple(row.get("original_type", ())),
            algorithm=row["algorithm"],
            resource=self._tree(row["resource"]),
        )

    def _tree(self, group: int | None) -> tuple[Field, ...]:
        if not group:
            return ()
        if group not in self._made:
            self._made[group] = tuple(self._field(self._fields[n]) for n in self._groups[group])
        return self._made[group]

    def _field(self, values: Sequence[Any]) -> Field:
        filled = [*values, *[None] * (len(FIELD_KEYS) - len(values))]
        name, kind, required, enum, encrypted, encoded, decoded, group = filled
        return Field(
            name,
            kind,
            bool(required),
            tuple(enum or ()),
            encrypted or None,
            encoded or None,
            decoded or None,
            self._tree(group),
        )


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The catalogue that ships with the package: read once, and never changed."""
    content = pkgutil.get_data("wechatpay_chain.catalogue", FILE)
    if content is None:  # a loader that cannot read files
        raise FileNotFoundError(f"{FILE} of the package cannot be read")
    return Catalogue(content)
