"""Paths as text: how they are continued, and how they are written as a chain."""

from __future__ import annotations

import re

from wechatpay_chain._uri.naming import attribute_of
from wechatpay_chain.exceptions import TemplateError

__all__ = ["ROOTS_OWN", "appended", "as_chain", "joined"]

_SEGMENTS = re.compile(r"(?:[^/{}]|\{[^{}]*\})+")
# What brings its own separator (RFC 6570, sections 3.2.5 to 3.2.9), or is the query as text.
_SEPARATED = re.compile(r"[?&]|\{[/?&;.#]").match
_IN_QUERY = re.compile(r"&|\{&").match
_ADDRESS = re.compile(r"https?://", re.IGNORECASE).match
# The root's own methods: no first segment can be written like them.
ROOTS_OWN = frozenset(
    {
        *("app", "close", "decrypt", "doctor", "encrypt", "frontend_v2", "get_driver", "getDriver"),
        *("h5", "jsapi", "miniprogram", "native", "notifications"),
    }
)


def appended(path: str, text: str) -> str:
    """Continue *path* with template text, taken verbatim.

    Raises:
        TypeError: *text* is no text.
        TemplateError: It adds nothing, or cannot stand behind *path*.
    """
    if not isinstance(text, str):
        raise TypeError(
            f"a path is continued with text, not {type(text).__name__}; "
            "a value goes into a placeholder: ['{name}'] and name=… at the verb"
        )
    if problem := _misfit(path, text):
        raise TemplateError(f"{text!r} {problem}", template=text)
    return path + text if _SEPARATED(text) else joined(path, text.removeprefix("/"))


def joined(path: str, segment: str) -> str:
    """*path* and one more segment."""
    return f"{path}/{segment}" if path and path[-1] != "/" else path + segment


def _misfit(path: str, text: str) -> str:
    """Why *text* cannot continue *path*; empty where it can."""
    if not text.strip("/"):
        return "adds no segment to the path"
    if text.startswith("//"):
        return "begins with two slashes"
    if path and _ADDRESS(text):
        return f"is a whole address, which can begin a path but not continue {path!r}"
    if "?" in path and not _IN_QUERY(text):
        return f"cannot follow the query of {path!r}"
    return ""


def as_chain(text: str) -> str:
    """A template as Python writes it behind ``client``: attributes where there are some."""
    segments: list[str] = _SEGMENTS.findall(text)
    if "/".join(segments) != text or not _in_steps(segments):
        return f"[{text!r}]"
    steps = [_as_step(segment) for segment in segments]
    if steps and steps[0][1:] in ROOTS_OWN:
        steps[0] = f"[{segments[0]!r}]"
    return "".join(steps)


def _in_steps(segments: list[str]) -> bool:
    """Whether each segment can be a step of its own: none glues itself on, none follows a query."""
    glued = any(_SEPARATED(segment) for segment in segments[1:])
    return not glued and not any("?" in segment for segment in segments[:-1])


def _as_step(segment: str) -> str:
    name = attribute_of(segment)
    return f"[{segment!r}]" if name is None else f".{name}"
