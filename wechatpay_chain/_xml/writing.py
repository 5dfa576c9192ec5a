"""XML as PHP's ``XMLWriter`` writes it for the PHP SDK's ``Transformer::toXml``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple

from wechatpay_chain._scalar import scalar_text
from wechatpay_chain.exceptions._local import EncodingError

__all__ = ["DEEPEST", "is_element_name", "is_plain_name", "sanitize", "unsendable", "write_xml"]

_HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n'
_WANTS_CDATA = re.compile('[<>&"]')
_SURROGATE = re.compile("[\ud800-\udfff]")
# What errors call the whole mapping: the request option it is given as.
_WHOLE = "xml"
# Collections that are one value, or have no order.
_NO_LISTS = (str, bytes, bytearray, memoryview, set, frozenset, Enum)
_HINTS: tuple[tuple[tuple[type, ...], str], ...] = (
    ((Decimal,), "amounts are integers in fen, so give an int"),
    ((bytes, bytearray, memoryview), "decode them to text, or encode them as base64"),
    ((date, time), "give text in the form the endpoint documents"),
    ((set, frozenset), "give a list"),
    ((Enum,), "give its value"),
)


class _Level(NamedTuple):
    """An element whose end tag is not written yet."""

    tag: str
    entries: Iterator[tuple[str, Any, str]]
    identity: int


def write_xml(
    data: Mapping[str, Any] | Iterable[Any],
    *,
    headless: bool = True,
    indent: bool = False,
    root: str = "xml",
    item: str = "item",
    strict: bool = False,
) -> str:
    """Write *data* as one element; parameters and errors as ``Transformer.to_xml``."""
    _check_name("root", root)
    _check_name("item", item)
    if not _is_structure(data):
        raise _refused(_WHOLE, f"a dict is wanted, not {type(data).__name__}")
    written = _Writer(item, indent=indent, strict=strict).write(root, data)
    if headless:
        return written
    return _HEADER + written + ("" if indent else "\n")


class _Writer:
    """Writes one document, without recursion."""

    def __init__(self, item: str, *, indent: bool, strict: bool) -> None:
        self._item = item
        self._indent = indent
        self._strict = strict
        self._pieces: list[str] = []
        self._open: list[_Level] = []

    def write(self, root: str, data: object) -> str:
        self._start(root, data, _WHOLE)
        while self._open:
            # A level's entries are an iterator: after a child it goes on where it stood.
            for tag, value, path in self._open[-1].entries:
                if _is_structure(value):
                    self._start(tag, value, path)
                    break
                self._line(f"<{tag}>{_content(self._text(value, path))}</{tag}>")
            else:
                self._line(f"</{self._open.pop().tag}>")
        return "".join(self._pieces)

    def _start(self, tag: str, value: Any, path: str) -> None:
        if any(level.identity == id(value) for level in self._open):
            raise _refused(path, "the structure holds itself")
        if len(self._open) >= DEEPEST:
            raise _refused(path, f"nests deeper than {DEEPEST} levels")
        entries = list(self._entries(value, path))
        if not entries:
            self._line(f"<{tag}/>")
            return
        self._line(f"<{tag}>")
        self._open.append(_Level(tag, iter(entries), id(value)))

    def _line(self, markup: str) -> None:
        if not self._indent:
            self._pieces.append(markup)
            return
        level = len(self._open)
        self._pieces.append(f"{' ' * level}{markup}\n")

    def _entries(self, value: Any, path: str) -> Iterator[tuple[str, Any, str]]:
        if isinstance(value, Mapping):
            for position, (key, member) in enumerate(value.items()):
                if isinstance(key, str):
                    yield self._named(str.__str__(key), member, path)
                else:
                    yield self._numbered(key, member, f"{path}[{position}]")
        else:
            for index, member in enumerate(value):
                yield self._item, member, f"{path}[{index}]"

    def _named(self, key: str, member: object, path: str) -> tuple[str, object, str]:
        if not is_plain_name(key):
            where = f"{path}[{key!a}]"
            self._refuse_item(where)
            return self._item, member, where
        if not key.isascii() and not is_element_name(key):
            raise _refused(f"{path}[{key!a}]", "XML has no element of this name")
        return key, member, f"{path}.{key}"

    def _numbered(self, key: object, member: object, where: str) -> tuple[str, object, str]:
        if not isinstance(key, int):
            raise _refused(where, f"a key is text, not {type(key).__name__}")
        self._refuse_item(where)
        return self._item, member, where

    def _refuse_item(self, path: str) -> None:
        if self._strict:
            raise _refused(path, f"the key is no element name, so it would go as <{self._item}>")

    def _text(self, value: object, path: str) -> str:
        if value is None:
            return ""
        try:
            text = scalar_text(value)
        except TypeError as error:
            raise _refused(path, _fault_of(value) or f"{error}") from None
        if not unsendable(text):
            return text
        if _SURROGATE.search(text):
            raise _refused(path, "half a surrogate pair is no text")
        if self._strict:
            raise _refused(path, "the text has a control character, which XML cannot hold")
        return sanitize(text)


def _check_name(parameter: str, name: object) -> None:
    if not isinstance(name, str) or not is_element_name(name):
        raise EncodingError(f"{parameter}: {name!a} is no XML element name", path=parameter)


def _is_structure(value: object) -> bool:
    # Not every iterable: those of other libraries' records yield their fields.
    return isinstance(value, (Collection, Iterator)) and not isinstance(value, _NO_LISTS)


def _content(text: str) -> str:
    if not _WANTS_CDATA.search(text):
        return text.replace("\r", "&#13;")
    # A section ends at the first "]]>", and readers take its CR for LF (XML 1.0, sections 2.7 and
    # 2.11): libxml writes both as they are, which breaks the document or its signature.
    whole = text.replace("]]>", "]]]]><![CDATA[>").replace("\r", "]]>&#13;<![CDATA[")
    return f"<![CDATA[{whole}]]>"


def _fault_of(value: object) -> str | None:
    hint = next((hint for kinds, hint in _HINTS if isinstance(value, kinds)), None)
    return hint and f"{type(value).__name__} has no form in XML; {hint}"


def _refused(path: str, why: str) -> EncodingError:
    return EncodingError(f"{path}: {why}", option=_WHOLE, path=path)


DEEPEST = 64
"""How many elements may stand inside one another, written or read."""

_UNHOLDABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]+")
_ASCII_NAME = re.compile(r"[A-Za-z_:][A-Za-z0-9._:-]*")
_BESIDE_LETTERS = frozenset("_0123456789.:-")


def sanitize(text: str) -> str:
    """Drop what XML 1.0 cannot hold, however written: most control characters, U+FFFE, U+FFFF.

    Args:
        text: Any text.
    """
    return _UNHOLDABLE.sub("", text)


def unsendable(text: str) -> bool:
    """Tell whether *text* would reach a reader of XML altered: it has what :func:`sanitize` drops.

    Args:
        text: Any text.
    """
    return _UNHOLDABLE.search(text) is not None


def is_plain_name(key: str) -> bool:
    """Tell whether the PHP SDK makes an element called *key*; for others it makes an ``item``.

    A name starts with a letter of any script or an underscore and goes on with letters, ASCII
    digits and ``.``, ``_``, ``:``, ``-``: rather fewer than XML allows, and some that it does not.

    Args:
        key: A mapping's key.
    """
    return (key[:1].isalpha() or key[:1] == "_") and all(
        character in _BESIDE_LETTERS or character.isalpha() for character in key
    )


def is_element_name(name: str) -> bool:
    """Tell whether readers take *name* for an element's (XML 1.0 up to the 4th edition).

    Args:
        name: Any text.
    """
    if name.isascii():
        return _ASCII_NAME.fullmatch(name) is not None
    # The tables of letters are those of the parser, which is loaded for such names only.
    from xml.parsers import expat

    found: list[str] = []
    parser = expat.ParserCreate("utf-8")
    parser.StartElementHandler = lambda tag, _attributes: found.append(tag)
    try:
        parser.Parse(f"<{name}/>", True)  # noqa: FBT003 - expat's isfinal is positional
    except (expat.ExpatError, UnicodeEncodeError):
        return False
    return found == [name]
