"""What a verb was called with, compared with what is documented, before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

from wechatpay_chain._codec import decode_json, encode_json
from wechatpay_chain._scalar import scalar_text
from wechatpay_chain._uri.query import encode_query
from wechatpay_chain.catalogue._fields import (
    SIGNERS,
    Field,
    caller_gives,
    either_of,
    is_list,
    item_type,
)
from wechatpay_chain.catalogue._nearest import closest, pointer_to

if TYPE_CHECKING:
    from wechatpay_chain.catalogue._endpoint import Endpoint

__all__ = ["LEFT_NULL", "Findings", "Problem", "check_call"]

LEFT_NULL = "is null; leave it out"
"""What is wrong with null in a field that is not required."""

_BODIES = ("json", "xml", "body", "form_params", "multipart")
_READY = (str, bytes, bytearray, memoryview)
_TEXTS = {
    "boolean": re.compile(r"0|1|true|false"),
    "integer": re.compile(r"-?[0-9]+"),
    "number": re.compile(r"-?[0-9]+(\.[0-9]+)?"),
}
_CONSTANT = re.compile(r"[A-Z_]{1,32}")
_LONGEST_LIST = 8
_WANTED = {"string": "text", "integer": "an integer", "object": "an object"}
_GIVEN = {str: "text", bool: "a boolean", list: "a list", dict: "an object", type(None): "null"}


class Problem(NamedTuple):
    """One thing that the platform will most likely refuse."""

    where: str
    """``path``, or the request option: ``query``, ``json``, ``body``, ``multipart``, …"""
    pointer: str
    """The JSON pointer (RFC 6901) of the value, of what is missing too; empty for the whole."""
    message: str
    """What is wrong; never a value."""

    def __str__(self) -> str:
        return f"{self.where} {self.pointer}".rstrip() + f": {self.message}"


class Findings(NamedTuple):
    """All that was found at once."""

    problems: tuple[Problem, ...] = ()
    """What the platform will most likely refuse."""
    warnings: tuple[str, ...] = ()
    """What may be right where the catalogue is out of date: values, and the endpoint's status."""


def check_call(
    endpoint: Endpoint, values: Mapping[str, Any], options: Mapping[str, Any], *, query: str = ""
) -> Findings:
    """Compare a call with what is documented.

    Lengths, formats and what fields depend on one another are not documented as data, so they are
    not checked; nor are bodies that can be read only once.

    Args:
        endpoint: What is called.
        values: The path's variables.
        options: Request options; only ``query`` and those that carry a body are checked.
        query: The query that the path has by itself (literal, or from ``{?…}``), expanded.

    Returns:
        Every problem and every warning.

    Raises:
        EncodingError: A value of ``json`` or ``query`` has no form to be sent in.
    """
    look = _Look("path")
    in_query = {one.name for one in endpoint.query}.difference(endpoint.path_params)
    for name, value in values.items():
        if name not in in_query and (value is False or (isinstance(value, str) and not value)):
            look.warnings.append(f"path {pointer_to('', name)}: is empty text")
    if endpoint.status is not None:
        look.warnings.append(f"{endpoint} is {endpoint.status}")
    # APIv2's GETs take their fields either way.
    given = options.get("xml") if endpoint.method == "GET" else None
    queried = _look_at_query(endpoint, options.get("query", given), query)
    bodies = {name: options[name] for name in _BODIES if not _is_empty(options.get(name))}
    if given is not None:
        del bodies["xml"]
    sent = _look_at_body(endpoint, bodies)
    looks = (look, queried, sent, _look_at_switches(endpoint, options))
    return Findings(
        tuple(one for each in looks for one in each.problems),
        tuple(one for each in looks for one in each.warnings),
    )


class _Look:
    """Values compared with trees of fields; what is found is collected.

    Args:
        where: What problems name as their place.
    """

    def __init__(self, where: str) -> None:
        self.where = where
        self.problems: list[Problem] = []
        self.warnings: list[str] = []

    def problem(self, pointer: str, message: str) -> None:
        self.problems.append(Problem(self.where, pointer, message))

    def names(self, given: Sequence[str], fields: Sequence[Field], above: str) -> None:
        """Look for what is missing and what is not documented."""
        known, there = [one.name for one in fields], set(given)
        indexed = [_indexed(one) for one in fields if "$" in one.name]
        for one in fields:
            if one.required and one.name not in there:
                self.problem(pointer_to(above, one.name), "is required and missing")
        for name in given:
            if name not in known and not any(pattern.fullmatch(name) for pattern in indexed):
                meant = closest(name, known)
                hint = f"; did you mean {meant}?" if meant else ""
                self.problem(pointer_to(above, name), f"is not documented{hint}")

    def object(self, value: Any, fields: Sequence[Field], above: str) -> None:
        """Look at an object and all that is in it."""
        if not isinstance(value, dict):
            self.mismatch(above, "an object", value)
            return
        self.names(list(value), fields, above)
        known = {one.name: one for one in fields}
        for name, member in value.items():
            if name in known:
                self.field(member, known[name], pointer_to(above, name))

    def field(self, value: Any, one: Field, pointer: str) -> None:
        """Look at a field's value, a list as well."""
        if value is None:
            self.problem(pointer, "is null, and required" if one.required else LEFT_NULL)
        elif not is_list(one):
            self.single(value, one, pointer)
        elif not isinstance(value, list):
            self.mismatch(pointer, "a list", value)
        else:
            for index, item in enumerate(value):
                self.single(item, one, f"{pointer}/{index}")

    def single(self, value: Any, one: Field, pointer: str) -> None:
        """Look at one value, or one item of a list."""
        kind = item_type(one)
        if one.encoded == "json":
            self.encoded(value, one, pointer)
        elif kind == "object":
            if one.fields:
                self.object(value, one.fields, pointer)
        elif not _fits(value, kind):
            self.mismatch(pointer, _WANTED.get(kind, f"a {kind}"), value)
        else:
            self.documented(value, one, pointer)

    def encoded(self, value: Any, one: Field, pointer: str) -> None:
        """Look into text that holds JSON."""
        if not isinstance(value, (str, bytes)):
            self.mismatch(pointer, "JSON as text", value)
            return
        try:
            content = decode_json(value)
        except ValueError:
            self.problem(pointer, "expected JSON as text; this is not valid JSON")
            return
        inner = replace(one, type=one.decoded or "object", encoded=None, decoded=None, enum=())
        self.field(content, inner, pointer)

    def mismatch(self, pointer: str, wanted: str, value: Any) -> None:
        fraction = wanted == "an integer" and isinstance(value, float)
        given = "a fraction" if fraction else _GIVEN.get(type(value), "a number")
        self.problem(pointer, f"expected {wanted}, got {given}")

    def documented(self, value: Any, one: Field, pointer: str) -> None:
        """Warn of a value that is not among the documented ones."""
        text = str(value)
        if not one.enum or one.encrypted or text in map(str, one.enum) or value in one.enum:
            return
        # Only what looks like a documented value itself: anything else may be personal data.
        shown = repr(text) if _CONSTANT.fullmatch(text) else "the value"
        most = ", ".join(map(str, one.enum[:_LONGEST_LIST]))
        more = ", …" if len(one.enum) > _LONGEST_LIST else ""
        text = f"{shown} is not among the documented {most}{more}"
        self.warnings.append(str(Problem(self.where, pointer, text)))


def _fits(value: Any, kind: str) -> bool:
    if kind == "boolean":
        return isinstance(value, bool)
    if kind in {"integer", "number"}:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return False
        return kind == "number" or isinstance(value, int) or value.is_integer()
    return kind != "string" or isinstance(value, str)


def _look_at_query(endpoint: Endpoint, query: Any, more: str) -> _Look:
    look = _Look("query")
    # What is sent is what counts: None is dropped by then, and True is 1.
    text = "" if query is None else encode_query(query)
    given = _parsed(f"{more}&{text}")
    fields = caller_gives(endpoint.protocol, endpoint.query)
    look.names([name for name in given if not _signers(endpoint, name)], fields, "")
    for one in fields:
        if one.name in given:
            _look_at_parameter(look, given[one.name], one)
    return look


def _parsed(text: str) -> dict[str, list[str] | str]:
    """A query's values by name: lists where a name is repeated or followed by brackets."""
    given: dict[str, list[str] | str] = {}
    for key, value in parse_qsl(text, keep_blank_values=True):
        name, bracket, _ = key.partition("[")
        before = given.get(name)
        if before is None:
            given[name] = [value] if bracket else value
        else:
            given[name] = [*([before] if isinstance(before, str) else before), value]
    return given


def _look_at_parameter(look: _Look, value: list[str] | str, one: Field) -> None:
    pointer, kind = pointer_to("", one.name), item_type(one)
    # How a list is written in a query is not documented as data: joined text is one of the ways.
    if isinstance(value, list) and not is_list(one):
        look.problem(pointer, f"expected {_WANTED.get(kind, f'a {kind}')}, got several values")
    elif one.encoded == "json":
        look.field(value, one, pointer)
    elif isinstance(value, list):
        return
    elif kind in _TEXTS and not _TEXTS[kind].fullmatch(value):
        look.problem(pointer, f"expected {_WANTED.get(kind, f'a {kind}')}, got other text")
    else:
        look.documented(value, one, pointer)


def _is_empty(body: Any) -> bool:
    return body is None or (isinstance(body, _READY) and len(body) == 0)


def _look_at_body(endpoint: Endpoint, bodies: Mapping[str, Any]) -> _Look:
    where = next(iter(bodies), None)
    look = _Look(where or ("multipart" if endpoint.body_kind == "multipart" else "json"))
    value = None if where is None else bodies[where]
    if endpoint.body_kind is None:
        if value:  # some clients send {} where no body is expected
            look.problem("", "no body is documented for this endpoint")
    elif where is None:
        look.names([], caller_gives(endpoint.protocol, endpoint.body), "")
    elif endpoint.body_kind == "json":
        _look_at_json(look, value, endpoint.body)
    elif endpoint.body_kind == "xml":
        _look_at_xml(look, value, endpoint.body)
    elif endpoint.body_kind == "multipart":
        _look_at_parts(look, value, caller_gives(endpoint.protocol, endpoint.body))
    return look


def _look_at_xml(look: _Look, value: Any, fields: Sequence[Field]) -> None:
    if look.where != "xml" or not isinstance(value, Mapping):
        look.problem("", "expected fields; pass xml=")
        return
    texts = {name: text for name, text in value.items() if text is not None}
    either, fields = either_of(fields), caller_gives("v2", fields)
    look.names([name for name in texts if name not in SIGNERS], fields, "")
    if either and texts.keys().isdisjoint(either):
        look.problem("", f"one of {', '.join(either)} is required")
    for one in fields:
        if one.name in texts:
            _look_at_text(look, texts[one.name], one)


def _look_at_text(look: _Look, value: Any, one: Field) -> None:
    pointer, kind = pointer_to("", one.name), item_type(one)
    try:
        text = scalar_text(value)
    except TypeError:
        look.mismatch(pointer, "text or a number", value)
        return
    if one.encoded == "json":
        look.encoded(text, one, pointer)
    elif kind in _TEXTS and not _TEXTS[kind].fullmatch(text):
        look.problem(pointer, f"expected {_WANTED.get(kind, f'a {kind}')}, got other text")
    else:
        look.documented(text, one, pointer)


def _look_at_switches(endpoint: Endpoint, options: Mapping[str, Any]) -> _Look:
    look = _Look("security")
    if endpoint.security and not options.get("security"):
        look.problem("", "the TLS handshake needs the merchant certificate; pass True")
    if endpoint.nonceless and not options.get("nonceless"):
        look.warnings.append("nonceless: this endpoint is documented without nonce_str; pass True")
    return look


def _indexed(one: Field) -> re.Pattern[str]:
    """What a name such as ``coupon_id_$n`` stands for."""
    return re.compile(re.sub(r"\\\$[a-z]", "[0-9]+", re.escape(one.name)))


def _signers(endpoint: Endpoint, name: str) -> bool:
    return endpoint.protocol == "v2" and name in SIGNERS


def _look_at_json(look: _Look, value: Any, fields: tuple[Field, ...]) -> None:
    whole = Field("", "object", required=True, encoded="json", fields=fields)
    if look.where == "json":
        look.encoded(encode_json(value), whole, "")
    elif look.where != "body":
        look.problem("", "expected JSON; pass json=")
    elif isinstance(value, _READY):
        look.encoded(value if isinstance(value, str) else bytes(value), whole, "")


def _look_at_parts(look: _Look, value: Any, fields: Sequence[Field]) -> None:
    if look.where in {"json", "form_params"}:
        look.problem("", "expected an upload; pass multipart=, or a MediaUtil as body=")
    if look.where != "multipart" or not isinstance(value, (list, tuple)):
        return
    named = [
        part for part in value if isinstance(part, Mapping) and isinstance(part.get("name"), str)
    ]
    parts = {part["name"]: part.get("contents") for part in named}
    look.names(list(parts), fields, "")
    for one in fields:
        if one.encoded == "json" and isinstance(parts.get(one.name), (str, bytes)):
            look.field(parts[one.name], one, pointer_to("", one.name))
