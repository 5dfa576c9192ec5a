"""XML read into a dict, as PHP's SimpleXML and the PHP SDK's cast give it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wechatpay_chain._xml.writing import DEEPEST, sanitize
from wechatpay_chain.exceptions._local import ResponseBodyError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LIMIT", "read_xml"]

LIMIT = 8 * 1024 * 1024
"""How many bytes of XML are read unless another limit is given; answers have some thousand."""

_BLANK = " \t\n\r"
# A reader turns every literal CR into LF, so one that arrives was written as a reference.
_LITERAL_BLANK = " \t\n"


def read_xml(xml: str | bytes, limit: int = LIMIT) -> dict[str, Any]:
    """Read a document; parameters and errors as ``Transformer.to_dict``."""
    text = sanitize(_decoded(xml, limit))
    reader = _Reader()
    # Text is decoded already, so the encoding it declares no longer matters.
    _parse(text, reader, None if isinstance(xml, str) else _check_declaration)
    return reader.result()


def _decoded(xml: str | bytes, limit: int) -> str:
    if not isinstance(xml, (str, bytes, bytearray, memoryview)):
        raise ResponseBodyError(f"XML as text or bytes is wanted, not {type(xml).__name__}")
    try:
        content = xml.encode() if isinstance(xml, str) else bytes(xml)
        if len(content) <= limit:
            return content.decode()
    except UnicodeError:
        raise ResponseBodyError("the XML is not UTF-8 text") from None
    raise ResponseBodyError(f"the XML has {len(content)} bytes, the limit is {limit}")


def _parse(
    text: str, reader: _Reader, declaration: Callable[[str, str | None, int], None] | None
) -> None:
    from xml.parsers import expat  # only who reads XML pays for the parser

    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.XmlDeclHandler = declaration
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.run.append
    parser.StartCdataSectionHandler = reader.section
    parser.CommentHandler = parser.ProcessingInstructionHandler = reader.aside
    try:
        parser.Parse(text, True)  # noqa: FBT003 - expat's isfinal is positional
    except expat.ExpatError as error:
        where = f"line {error.lineno}, column {error.offset + 1}"
        raise ResponseBodyError(f"not XML: {expat.ErrorString(error.code)} ({where})") from None


def _check_declaration(_version: str, encoding: str | None, _standalone: int) -> None:
    if encoding is not None and encoding.lower() not in {"utf-8", "utf8", "us-ascii"}:
        raise ResponseBodyError("the XML declares an encoding that is not UTF-8")


def _refuse_doctype(*_declared: object) -> None:
    # Entities that grow or fetch can be declared in a document type only.
    raise ResponseBodyError("the XML has a document type declaration (DOCTYPE), which is refused")


class _Element:
    """An element whose end has not been read yet.

    Attributes:
        members: Child elements by name; repeated ones as a list.
        pieces: Its text so far; blanks that only set off markup are left out.
        has_text: Whether text or a CDATA section was kept, though it may be empty.
        is_text: Whether it counts as text or as child elements: what comes first decides. ``None``
            until anything but text was read; the root always counts as child elements.
    """

    __slots__ = ("has_text", "is_text", "members", "pieces")

    def __init__(self, *, is_root: bool = False) -> None:
        self.members: dict[str, Any] = {}
        self.pieces: list[str] = []
        self.has_text = False
        self.is_text: bool | None = False if is_root else None

    def take_text(self, run: str, *, set_off: bool) -> None:
        """Keep *run*, unless it is blank, sets off markup and follows no text."""
        if run and (self.has_text or not set_off or run.strip(_LITERAL_BLANK)):
            self.pieces.append(run)
            self.has_text = True

    def take_markup(self) -> None:
        if self.is_text is None:
            self.is_text = bool(self.text().strip(_BLANK))

    def take_member(self, name: str, value: str | dict[str, Any]) -> None:
        if self.is_text:
            return
        if name not in self.members:
            self.members[name] = value
        elif isinstance(self.members[name], list):
            self.members[name].append(value)
        else:
            self.members[name] = [self.members[name], value]

    def text(self) -> str:
        return "".join(self.pieces)


class _Reader:
    """What the parser calls; elements that are open stand on a stack, so nothing recurses."""

    def __init__(self) -> None:
        self.run: list[str] = []
        self._open: list[_Element] = []
        self._root = _Element(is_root=True)

    def start(self, _name: str, _attributes: object) -> None:
        self.aside()
        if len(self._open) >= DEEPEST:
            raise ResponseBodyError(f"the XML nests deeper than {DEEPEST} levels")
        self._open.append(_Element() if self._open else self._root)

    def aside(self, *_content: str) -> None:
        """A child, or a comment or processing instruction, which only separate what is around."""
        if self._open:
            self._settle(set_off=True)
            self._open[-1].take_markup()

    def section(self) -> None:
        self._settle(set_off=True)
        self._open[-1].has_text = True

    def end(self, name: str) -> None:
        element = self._open[-1]
        self._settle(set_off=element.is_text is False)
        self._open.pop()
        if self._open:
            self._open[-1].take_member(name, element.members or element.text())

    def result(self) -> dict[str, Any]:
        if not self._root.members and self._root.text().strip(_BLANK):
            raise ResponseBodyError("the XML's root holds text where elements are wanted")
        return self._root.members

    def _settle(self, *, set_off: bool) -> None:
        self._open[-1].take_text("".join(self.run), set_off=set_off)
        self.run.clear()
