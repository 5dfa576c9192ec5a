"""A documented call as Python text, in each of the six styles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wechatpay_chain._codec import encode_json
from wechatpay_chain._uri.spelling import attribute_of
from wechatpay_chain.catalogue._fields import Field, caller_gives, either_of, item_type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wechatpay_chain.catalogue._endpoint import Endpoint

__all__ = ["as_attributes", "example_options", "examples"]

_WIDTH = 100
_BY_ENDING = {
    "url": "https://www.example.com/",
    "_time": "2026-01-01T00:00:00+08:00",
    "_date": "2026-01-01",
}
_SCALARS: dict[str, Any] = {"integer": 1, "number": 1, "boolean": True, "file": b"..."}


def examples(endpoint: Endpoint) -> dict[str, str]:
    """The same call with placeholder values in six styles.

    Args:
        endpoint: What to call.

    Returns:
        Python text by style.
    """
    template, verb = endpoint.template, endpoint.method.lower()
    spellings = {
        "attribute": "client" + as_attributes(template),
        "chain": f'client.chain("{template}")',
        "item": f'client["{template}"]',
    }
    options = example_options(endpoint)
    calls = {k: _call(f"{path}.{verb}", options) for k, path in spellings.items()}
    return calls | {
        f"{k}_async": _call(f"{path}.{verb}_async", options, ".wait()")
        for k, path in spellings.items()
    }


def as_attributes(template: str) -> str:
    """A template as an attribute chain, ``["…"]`` where a segment has no attribute."""
    text = ""
    for segment in template.split("/"):
        name = attribute_of(segment or "{empty}")
        text += f'["{segment}"]' if name is None else f".{name}"
    return text


def example_options(endpoint: Endpoint) -> dict[str, Any]:
    """What the verb is called with: variables, then request options; required fields only."""
    options: dict[str, Any] = {name: name.upper() for name in endpoint.path_params}
    if query := _required(caller_gives(endpoint.protocol, endpoint.query)):
        options["query"] = query
    if endpoint.body_kind == "multipart":
        parts = caller_gives(endpoint.protocol, endpoint.body)
        options["multipart"] = [_part(one) for one in parts if one.required]
    elif endpoint.body_kind is not None:
        options[endpoint.body_kind] = _body(endpoint)
    for switch in ("security", "nonceless"):
        if getattr(endpoint, switch):
            options[switch] = True
    if endpoint.base_uri is not None:
        options["base_uri"] = endpoint.base_uri
    return options


def _body(endpoint: Endpoint) -> dict[str, Any]:
    # Of numbers that stand for one another the first is enough.
    either = either_of(endpoint.body)[:1] if endpoint.protocol == "v2" else ()
    fields = caller_gives(endpoint.protocol, endpoint.body)
    return {one.name: _value(one) for one in fields if one.required or one.name in either}


def _required(fields: Sequence[Field]) -> dict[str, Any]:
    return {one.name: _value(one) for one in fields if one.required}


def _value(one: Field) -> Any:
    value = _encoded(one) if one.encoded else _single(one)
    return [value] if one.type.endswith("[]") else value


def _single(one: Field) -> Any:
    if one.enum:
        return one.enum[0]
    kind = item_type(one)
    if kind == "object":
        return _required(one.fields)
    return _SCALARS[kind] if kind in _SCALARS else _text(one.name)


def _text(name: str) -> str:
    return next((v for ending, v in _BY_ENDING.items() if name.endswith(ending)), name.upper())


def _encoded(one: Field) -> str:
    content: Any = _required(one.fields)
    if one.encoded == "url":
        return "&".join(f"{name}={value}" for name, value in content.items())
    if one.decoded:
        content = [content] if one.decoded == "object[]" else [one.name.upper()]
    return encode_json(content).decode()


def _part(one: Field) -> dict[str, Any]:
    if one.type == "file":
        return {"name": one.name, "contents": b"...", "filename": "file.jpg"}
    value = _value(one)
    return {"name": one.name, "contents": value if isinstance(value, str) else str(value)}


def _call(path: str, options: dict[str, Any], tail: str = "") -> str:
    given = [f"{name}={_literal(value)}" for name, value in options.items()]
    line = f"{path}({', '.join(given)}){tail}"
    if len(line) <= _WIDTH or not options:
        return line
    lines = [f"    {name}={_laid_out(value, 1)},\n" for name, value in options.items()]
    return f"{path}(\n{''.join(lines)}){tail}"


def _literal(value: Any) -> str:
    if isinstance(value, str):
        # Double quotes, as the documents write them, unless JSON text inside would need escapes.
        quoted = repr(value)
        plain = '"' not in value and "\\" not in quoted and "'" not in value
        return f'"{value}"' if plain else quoted
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_literal(k)}: {_literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_literal, value)) + "]"
    return 'b"..."' if isinstance(value, bytes) else repr(value)


def _laid_out(value: Any, depth: int) -> str:
    line = _literal(value)
    if len(line) + 4 * depth <= _WIDTH - 30 or not isinstance(value, (dict, list)):
        return line
    inner, outer = "    " * (depth + 1), "    " * depth
    if isinstance(value, dict):
        rows = [f"{inner}{_literal(k)}: {_laid_out(v, depth + 1)},\n" for k, v in value.items()]
        return "{\n" + "".join(rows) + outer + "}"
    rows = [f"{inner}{_laid_out(v, depth + 1)},\n" for v in value]
    return "[\n" + "".join(rows) + outer + "]"
