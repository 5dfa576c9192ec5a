"""A documented call as Python text, in each of the six styles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from wechatpay_chain._codec import encode_json
from wechatpay_chain._uri.spelling import attribute_of
from wechatpay_chain.catalogue._fields import Field, item_type

__all__ = ["as_attributes", "example_part", "example_values", "examples"]

_WIDTH = 100
_BY_ENDING = {
    "url": "https://www.example.com/",
    "_time": "2026-01-01T00:00:00+08:00",
    "_date": "2026-01-01",
}
_SCALARS: dict[str, Any] = {"integer": 1, "number": 1, "boolean": True, "file": b"..."}


def examples(template: str, method: str, options: Mapping[str, Any]) -> dict[str, str]:
    """The same call in six styles.

    Args:
        template: The endpoint's template.
        method: In any case.
        options: Arguments of the verb: variables, then request options.

    Returns:
        Python text by style.
    """
    verb = method.lower()
    spellings = {
        "attribute": "client" + as_attributes(template),
        "chain": f'client.chain("{template}")',
        "item": f'client["{template}"]',
    }
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


def example_values(fields: Sequence[Field], also: Sequence[str] = ()) -> dict[str, Any]:
    """Values by name: of required fields, and of those named in *also*."""
    return {one.name: _value(one) for one in fields if one.required or one.name in also}


def _value(one: Field) -> Any:
    value = _encoded(one) if one.encoded else _single(one)
    return [value] if one.type.endswith("[]") else value


def _single(one: Field) -> Any:
    if one.enum:
        return one.enum[0]
    kind = item_type(one)
    if kind == "object":
        return example_values(one.fields)
    return _SCALARS[kind] if kind in _SCALARS else _text(one.name)


def _text(name: str) -> str:
    return next((v for ending, v in _BY_ENDING.items() if name.endswith(ending)), name.upper())


def _encoded(one: Field) -> str:
    content: Any = example_values(one.fields)
    if one.encoded == "url":
        return "&".join(f"{name}={value}" for name, value in content.items())
    if one.decoded:
        content = [content] if one.decoded == "object[]" else [one.name.upper()]
    return encode_json(content).decode()


def example_part(one: Field) -> dict[str, Any]:
    """A field of an upload as one part of it."""
    if one.type == "file":
        return {"name": one.name, "contents": b"...", "filename": "file.jpg"}
    value = _value(one)
    return {"name": one.name, "contents": value if isinstance(value, str) else str(value)}


def _call(path: str, options: Mapping[str, Any], tail: str = "") -> str:
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
