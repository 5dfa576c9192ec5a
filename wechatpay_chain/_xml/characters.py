"""What XML 1.0 can hold: characters (section 2.2) and element names (section 2.3)."""

from __future__ import annotations

import re

__all__ = ["DEEPEST", "is_element_name", "is_plain_name", "sanitize", "unsendable"]

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
