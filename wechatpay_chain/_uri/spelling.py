"""How attributes spell a path, and how a path is written as a chain.

The rule for capitals is the PHP SDK's: ``outTradeNo`` and ``OutTradeNo`` are ``out-trade-no``,
``_openid_`` is the placeholder ``{openid}``. Only attributes are rewritten; text given to
``chain('…')`` or ``['…']`` is not.
"""

from __future__ import annotations

import re
from functools import lru_cache
from keyword import iskeyword

from wechatpay_chain.exceptions._local import TemplateError

__all__ = ["ROOTS_OWN", "VARNAME", "appended", "as_chain", "attribute_of", "joined", "segment_of"]

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


_VARCHARS = r"(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})+"
VARNAME = rf"{_VARCHARS}(?:\.{_VARCHARS})*"
"""A variable's name as a pattern (RFC 6570 section 2.3)."""

_PLACEHOLDER = re.compile(rf"_({VARNAME})_")
_CAPITAL = re.compile(r"[A-Z]")
_KEBAB_LETTER = re.compile(r"-([a-z])")
_UNFIT = re.compile(r"[/?#{}%\\\s]")
# Names in the shape of placeholders, and others, that tools ask any object for: IPython (and the
# many notebooks that copied it), SageMath, SymPy, ctypes and marimo; ``getdoc`` is IPython's ``?``.
_PROBES = re.compile(
    r"_repr_\w*_|_ipython_\w*_|_render_traceback_|_sage_\w+_|_sympy_|_as_parameter_|_mime_"
    r"|_display_|getdoc"
)
# Camel case as people write it: humps of letters, and numbers of at most two digits (h5, V2).
_WORDS = re.compile(r"(?:[A-Z][a-z]+[0-9]{0,2}|[a-z]{2,}[0-9]{0,2}|[A-Za-z][0-9]{1,2}|_)+")
_LONG = 20
_MANY_DIGITS = 5
_NUMBER_LENGTH = 6


@lru_cache(maxsize=4096)
def segment_of(name: str) -> str:
    """Turn an attribute's name into template text.

    Args:
        name: As asked for by attribute access; not necessarily an identifier (``getattr``).

    Returns:
        One segment, e.g. ``out-trade-no`` for ``outTradeNo``, ``{openid}`` for ``_openid_``,
        ``global`` for ``global_``.

    Raises:
        AttributeError: No segment is written like this: Python's own names, the probes of
            introspection tools, text that belongs into ``chain('…')``, and values that look like
            an OpenID or an order number.
    """
    if name.startswith("_"):
        return _placeholder_of(name)
    _refuse_unfit(name)
    _refuse_value(name)
    kebab = _CAPITAL.sub(_hyphenated, _without_escape(name))
    return kebab[1:] if "A" <= name[0] <= "Z" else kebab


@lru_cache(maxsize=4096)
def attribute_of(segment: str) -> str | None:
    """Tell how a segment is typed as an attribute; the inverse of :func:`segment_of`.

    Args:
        segment: Template text of one segment, e.g. ``product-coupon`` or ``{openid}``.

    Returns:
        An identifier, e.g. ``productCoupon`` or ``_openid_``; ``None`` where only ``['…']`` can
        express the segment, e.g. for capitals.
    """
    name = _spelled(segment)
    if not (name.isascii() and name.isidentifier()) or iskeyword(name):
        return None
    try:
        return name if segment_of(name) == segment else None
    except AttributeError:
        return None


def _spelled(segment: str) -> str:
    if segment.startswith("{"):
        return f"_{segment[1:-1]}_"
    if iskeyword(segment):
        return f"{segment}_"
    return _KEBAB_LETTER.sub(lambda found: found[1].upper(), segment)


def _hyphenated(found: re.Match[str]) -> str:
    return "-" + found[0].lower()


def _without_escape(name: str) -> str:
    return name[:-1] if name.endswith("_") and iskeyword(name[:-1]) else name


def _placeholder_of(name: str) -> str:
    found = _PLACEHOLDER.fullmatch(name)
    if found is None or name.startswith("__") or _PROBES.fullmatch(name):
        raise AttributeError(
            f"{name!r} is no path segment: a leading underscore is for placeholders like _openid_ "
            "(letters, digits, underscores and dots between two underscores); write ['…'] for "
            "literal text"
        )
    return "{" + found[1] + "}"


def _refuse_unfit(name: str) -> None:
    if not name or name in {".", ".."} or _UNFIT.search(name) or not name.isprintable():
        raise AttributeError(
            f"{name!r} is no path segment: / ? # {{ }} % \\ and blanks cannot stand in an "
            "attribute; chain('…') or ['…'] take template text such as 'v3/bill/{bill_type}'"
        )
    if _PROBES.fullmatch(name):
        raise AttributeError(f"{name!r} is asked for by tools; write [{name!r}] for the segment")


def _refuse_value(name: str) -> None:
    if _looks_like_value(name):
        raise AttributeError(
            f"{name!r} looks like a value; attributes rewrite capitals, so put a placeholder into "
            "the path and give the value with the call: node._openid_.get(openid=…)"
        )


def _looks_like_value(name: str) -> bool:
    if name.isdecimal():
        return len(name) >= _NUMBER_LENGTH
    digits = sum(map(str.isdecimal, name))
    if len(name) < _LONG or digits == 0:
        return False
    return digits >= _MANY_DIGITS or (
        _CAPITAL.search(name) is not None and _WORDS.fullmatch(name) is None
    )
