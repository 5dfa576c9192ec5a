"""Trees of fields as TypedDicts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from keyword import iskeyword

from wechatpay_chain.catalogue import Field

__all__ = ["Declarations", "pascal"]

_IN = {"string": "Text", "integer": "int", "number": "float", "boolean": "bool", "file": "Any"}
_OUT = {**_IN, "string": "str"}
# APIv2 writes numbers as text, and its documents call both the same.
_XML = {**dict.fromkeys(("string", "integer", "number", "boolean"), "Scalar"), "file": "Any"}
_WORD = re.compile(r"[0-9A-Za-z]+")


def pascal(text: str) -> str:
    """A path or field name as a class name: ``out-trade-no`` becomes ``OutTradeNo``."""
    name = "".join(word[0].upper() + word[1:] for word in _WORD.findall(text))
    return f"N{name}" if name[:1].isdigit() else name


_NONCE = Field("nonce_str", "string")


class Declarations:
    """The classes of one module: names are unique, equal nested objects are declared once.

    Args:
        taken: Names that the module already uses.
    """

    def __init__(self, taken: Iterable[str]) -> None:
        self.lines: list[str] = []
        self._taken = set(taken)
        self._nested: dict[str, str] = {}

    def name(self, wanted: str) -> str:
        """*wanted*, or *wanted* with the first number that makes it unique."""
        number, name = 2, wanted
        while name in self._taken:
            name, number = f"{wanted}{number}", number + 1
        self._taken.add(name)
        return name

    def declare_xml(self, wanted: str, about: str, fields: Sequence[Field]) -> str:
        """Declare the fields of an APIv2 call; the client adds ``nonce_str`` and ``sign``.

        Args:
            wanted: The preferred name.
            about: Its docstring.
            fields: Its fields.

        Returns:
            The name it was given.
        """
        keys = [(one, _widened(one, _XML[one.type])) for one in fields]
        if all(one.name != _NONCE.name for one in fields):
            keys.append((_NONCE, "Scalar"))
        name = self.name(wanted)
        self.lines.append(_declaration(name, about, keys))
        return name

    def declare(self, wanted: str, about: str, fields: Sequence[Field], *, sent: bool) -> str:
        """Declare an object.

        Args:
            wanted: The preferred name.
            about: Its docstring.
            fields: Its fields.
            sent: Whether it is part of a request; answers are typed as JSON decodes them.

        Returns:
            The name it was given.
        """
        keys = self._keys(fields, sent=sent)
        name = self.name(wanted)
        self.lines.append(_declaration(name, about, keys))
        return name

    def _keys(self, fields: Sequence[Field], *, sent: bool) -> list[tuple[Field, str]]:
        return [(one, self._type(one, sent=sent)) for one in fields]

    def _type(self, one: Field, *, sent: bool) -> str:
        kind = one.type.removesuffix("[]")
        if kind == "object":
            item = self._object(one, sent=sent)
        else:
            item = _widened(one, (_IN if sent else _OUT)[kind])
        if kind == one.type:
            return item
        if not sent:
            return f"list[{item}]"
        if kind == "string":
            return f"list[{values}] | Texts" if (values := _values(one)) else "Texts"
        return f"Sequence[{item}]"

    def _object(self, one: Field, *, sent: bool) -> str:
        if not one.fields:
            return "Mapping[str, Any]" if sent else "dict[str, Any]"
        keys = self._keys(one.fields, sent=sent)
        shape = _declaration(f"{one.name} {sent}", "", keys)
        if shape not in self._nested:
            name = self.name(pascal(one.name))
            self.lines.append(_declaration(name, "", keys))
            self._nested[shape] = name
        return self._nested[shape]


def _widened(one: Field, kind: str) -> str:
    """The documented values and, as the enumeration is not closed, the type itself."""
    values = _values(one)
    return f"{values} | {kind}" if values else kind


def _values(one: Field) -> str:
    values = [repr(value) for value in one.enum if isinstance(value, (str, int))]
    return f"Literal[{', '.join(values)}]" if values else ""


def _declaration(name: str, about: str, keys: Sequence[tuple[Field, str]]) -> str:
    if all(one.name.isidentifier() and not iskeyword(one.name) for one, _ in keys):
        doc = f'    """{about}"""\n' if about else ""
        body = doc + "".join(_key(one, kind) for one, kind in keys)
        return f"class {name}(TypedDict):\n{body or '    ...'}"
    entries = ", ".join(f"{one.name!r}: {_marked(one, kind)}" for one, kind in keys)
    return f'{name} = TypedDict("{name}", {{{entries}}})\n'


def _key(one: Field, kind: str) -> str:
    note = '    """Encrypted."""\n' if one.encrypted else ""
    return f"    {one.name}: {_marked(one, kind)}\n{note}"


def _marked(one: Field, kind: str) -> str:
    return kind if one.required else f"NotRequired[{kind}]"
