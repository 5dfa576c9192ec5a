"""Words of others, made fit to stand in an error, a log or a terminal."""

from __future__ import annotations

import re

__all__ = ["masked", "masked_sign", "one_line", "without_controls"]

_LOOKED_AT = 4096
# Signatures, ciphertexts and keys are long runs of base64 or hexadecimal; words are not.
_OPAQUE = re.compile(r"[A-Za-z0-9+/=]{160,}")
# APIv2's sign stands among the data.
_SIGN_ELEMENT = re.compile(r"(<(sign|sandbox_signkey)(?:\s[^>]*)?>).*?(</\2\s*>|\Z)", re.DOTALL)
_TOKEN_MEMBER = re.compile(r'("(?:access|refresh)_token"\s*:\s*")[^"]*')
_SIGN_PARAMETER = re.compile(r"([?&]sign=)[^&\s]*")
_SIGN_PART = re.compile(r'(name="sign"\r?\n(?:.+\r?\n)*\r?\n)[^\r\n]*')


def masked(text: str) -> str:
    """*text* with every run that may be a signature, a ciphertext or a key as ``***``."""
    return _OPAQUE.sub("***", text)


def one_line(text: str, longest: int = 300) -> str:
    """*text* on one line: no control characters, no signature-like runs, no tail.

    Args:
        text: What a server or a user wrote; of any length.
        longest: How many characters to keep; a cut is shown by an ellipsis.
    """
    head = text[:_LOOKED_AT]
    if not head.isprintable():
        head = "".join(letter if letter.isprintable() else " " for letter in head)
    line = masked(" ".join(head.split()))
    if len(line) > longest or len(text) > _LOOKED_AT:
        return line[: longest - 1] + "…"
    return line


def without_controls(text: str) -> str:
    """*text* with control characters, except line feeds and tabs, written as escapes.

    What a server sends must not move the cursor, colour a terminal or hide what stands before it.
    """
    if text.isprintable():
        return text
    return "".join(
        letter if letter.isprintable() or letter in "\n\t" else ascii(letter)[1:-1]
        for letter in text
    )


def masked_sign(text: str) -> str:
    """*text* with APIv2's signs, and the sandbox's key, as ``***``.

    Args:
        text: XML, the query of a target, or an upload.
    """
    text = _TOKEN_MEMBER.sub(r"\1***", _SIGN_ELEMENT.sub(r"\1***\3", text))
    return _SIGN_PART.sub(r"\1***", _SIGN_PARAMETER.sub(r"\1***", text))
