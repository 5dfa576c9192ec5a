"""Requests, answers and values as lines of text for people."""

from __future__ import annotations

import json
import pprint
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["answer_lines", "request_lines", "value_lines"]

_SIGNATURE = re.compile(r'(?<=signature=")[^"]*')
_WIDTH = 96


def request_lines(request: ReceivedRequest) -> list[str]:
    """A request as it came: request line, header fields, empty line, body; no signature."""
    fields = {
        **request.headers.masked(),
        "Authorization": _SIGNATURE.sub("***", request.headers.get("Authorization", "(none)")),
    }
    head = [f"{request.method} {request.target}", *(f"{k}: {v}" for k, v in fields.items())]
    return [*head, "", request.body.decode("utf-8", "replace")] if request.body else head


def value_lines(name: str, value: object) -> list[str]:
    """A value as the Python that makes it."""
    if not isinstance(value, dict):
        return [f"{name} = {value!r}"]
    items = [f"    {key!r}: {pprint.pformat(item)}," for key, item in value.items()]
    return [f"{name} = {{", *items, "}"]


def answer_lines(answer: Any, *, full: bool) -> list[str]:
    """An answer as JSON; unless *full*, an object within an object is cut to one line."""
    if full:
        return json.dumps(answer, ensure_ascii=False, indent=2).splitlines()
    return _expanded(answer, "", "")


def _expanded(value: Any, lead: str, indent: str) -> list[str]:
    """The lines of *value*, the first one after *lead*, the others after *indent*."""
    inner = indent + "  "
    if isinstance(value, dict) and value:
        members = [_member(key, item, inner) for key, item in value.items()]
        return [lead + "{", *_joined(members), indent + "}"]
    if isinstance(value, list) and value and isinstance(value[0], dict):
        members = [_expanded(item, inner, inner) for item in value]
        return [lead + "[", *_joined(members), indent + "]"]
    return [_cut(lead + _compact(value))]


def _member(key: str, value: Any, indent: str) -> list[str]:
    lead = f"{indent}{_compact(key)}: "
    if isinstance(value, dict):
        return [_cut(lead + _compact(value))]
    return _expanded(value, lead, indent)


def _joined(members: list[list[str]]) -> list[str]:
    for lines in members[:-1]:
        lines[-1] += ","
    return [line for lines in members for line in lines]


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _cut(line: str) -> str:
    return line if len(line) <= _WIDTH else line[: _WIDTH - 2] + " …}"
