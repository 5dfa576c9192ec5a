"""Where a key comes from: text, bytes, a path, a URL, with or without a passphrase.

The value may be a private key, or a broken one, so errors never repeat it. They show it only if it
is clearly a path; anything else is described by its kind and length.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.request import url2pathname

__all__ = ["RefusedError", "Source", "decode_base64", "read_source"]

_ACCEPTED = "PEM text or bytes, its base64, or a path"

_SCHEME = re.compile(r"([A-Za-z][\w.+-]{0,31})://", re.ASCII)
# The PHP SDK's prefixes for base64 without markers (its Crypto/Rsa, `RULES`).
_PREFIXES = frozenset({"private.pkcs8", "private.pkcs1", "public.spki", "public.pkcs1"})
_BASE64 = re.compile(rb"[A-Za-z0-9+/\s]+={0,2}\s*\Z")
_PATH_START = re.compile(r"(?:\.{0,2}[/\\]|~|[A-Za-z]:[/\\]|file://)")
_PATH_END = re.compile(r".\.(?:pem|key|crt|cer|der|p12|pfx|pub|txt)\Z", re.IGNORECASE)
# File names rarely have 40 letters and digits in a row; a line of base64 does.
_KEY_LIKE = re.compile(r"[A-Za-z0-9+=]{40}", re.ASCII)
_LONGEST_PATH = 1024


class RefusedError(Exception):
    """Why a value cannot be used, in words that reveal nothing secret.

    Attributes:
        final: Whether the text is complete; otherwise the caller adds what it expected instead.
    """

    def __init__(self, text: str, *, final: bool = False) -> None:
        super().__init__(text)
        self.final = final


@dataclass(frozen=True)
class Source:
    """The given value as bytes.

    Attributes:
        content: PEM, DER or base64.
        shown: A description that may be shown.
        passphrase: What opens it, or ``None``.
    """

    content: bytes = field(repr=False)
    shown: str
    passphrase: bytes | None = field(default=None, repr=False)


def read_source(thing: object) -> Source:
    """Find the bytes of *thing*.

    Args:
        thing: Text, bytes, a path or URL, or a pair of one of these and a passphrase.

    Raises:
        RefusedError: It is not one of these, is empty, or is a file that cannot be read.
    """
    if isinstance(thing, (tuple, list)):
        return _from_pair(thing)
    if isinstance(thing, str):
        return _from_text(thing.strip())
    if isinstance(thing, os.PathLike):
        return _from_file(os.fsdecode(thing), certain=True)
    if isinstance(thing, (bytes, bytearray, memoryview)):
        content = bytes(thing)
        return _filled(content, f"a bytes value of {len(content)} bytes")
    if thing is None:
        raise RefusedError("nothing was given (None)")
    raise RefusedError(f"got {type(thing).__name__}, not {_ACCEPTED}")


def _from_pair(pair: tuple[object, ...] | list[object]) -> Source:
    if len(pair) != 2 or isinstance(pair[0], (tuple, list)):  # noqa: PLR2004 - a pair
        raise RefusedError(f"a {type(pair).__name__} must be a pair: (key or path, passphrase)")
    thing, passphrase = pair
    source = read_source(thing)
    if isinstance(passphrase, str):
        passphrase = _encoded(passphrase)
    if not isinstance(passphrase, (bytes, type(None))):
        kind = type(passphrase).__name__
        raise RefusedError(f"the passphrase must be str or bytes, not {kind}", final=True)
    return Source(source.content, source.shown, passphrase or None)


def _encoded(passphrase: str) -> bytes:
    try:
        return passphrase.encode()
    except UnicodeEncodeError:
        pass
    # Raised out here: the other exception holds the passphrase.
    raise RefusedError("the passphrase is not text: it has half a surrogate pair", final=True)


def _from_text(text: str) -> Source:
    shown, content = f"a string of {len(text)} characters", text.encode(errors="replace")
    if not text or b"-----BEGIN" in content:
        return _filled(content, shown if text else "the string")
    if text.startswith("file://"):
        return _from_file(_url_path(text), certain=True)
    if found := _SCHEME.match(text):
        return _from_prefixed(found[1], text[found.end() :])
    # Decoded before it is tried as a path, so that no key ends up in a system call's argument.
    if decode_base64(content):
        return Source(content, shown)
    return _from_file(text, certain=False)


def _from_prefixed(prefix: str, text: str) -> Source:
    if prefix not in _PREFIXES:
        known = ", ".join(sorted(_PREFIXES))
        raise RefusedError(f"{prefix}:// is unknown; known are file, {known}")
    if decode_base64(text.encode(errors="replace")) is None:
        raise RefusedError(
            f"what follows {prefix}:// ({len(text)} characters) is not a key's base64"
        )
    return Source(text.encode(), f"{prefix}:// with {len(text)} characters")


def _url_path(url: str) -> str:
    """The path of a ``file://`` URL; PHP takes it literally, RFC 8089 percent-encoded."""
    path = url.removeprefix("file://")
    if path.startswith("localhost/"):
        path = path.removeprefix("localhost")
    return path if _exists(path) else url2pathname(path)


def _exists(path: str) -> bool:
    try:
        return Path(path).exists()
    except (OSError, ValueError):  # not a path: too long for a name, or with a NUL
        return False


def _from_file(text: str, *, certain: bool) -> Source:
    """Read the file that *text* names; *certain* if it can only have been meant as a path."""
    path = os.path.expanduser(text)  # noqa: PTH111 - Path.expanduser raises for unknown users
    if _exists(path):
        return _filled(_content(path, f"file {text!r}"), f"file {text!r}")
    if _is_shown(text, certain=certain):
        raise RefusedError(f"there is no file {text!r}")
    if certain:
        raise RefusedError(f"there is no file by the given name, which has {len(text)} characters")
    raise RefusedError(
        f"got a string of {len(text)} characters that is neither PEM, nor the base64 of a key "
        "(perhaps truncated), nor the path of a file"
    )


def _content(path: str, shown: str) -> bytes:
    if Path(path).is_dir():
        raise RefusedError(f"{shown} is a directory; name the file in it")
    try:
        return Path(path).read_bytes()
    except OSError as error:
        reason = error.strerror
    raise RefusedError(f"{shown} cannot be read ({reason})")


def _filled(content: bytes, shown: str) -> Source:
    if not content.strip():
        raise RefusedError(f"{shown} is empty")
    return Source(content, shown)


def _is_shown(text: str, *, certain: bool) -> bool:
    """Whether *text* is clearly a path, so that an error may repeat it."""
    if len(text) > _LONGEST_PATH or not text.isprintable() or _KEY_LIKE.search(text):
        return False
    if certain or _PATH_START.match(text) or _PATH_END.search(text):
        return True
    folder = os.path.dirname(text)  # noqa: PTH120 - "" for a bare name, where Path says "."
    return bool(folder) and _exists(folder)


def decode_base64(text: bytes) -> bytes | None:
    """Decode *text* if the result can be a key, PEM or DER; else ``None``."""
    if not _BASE64.match(text):
        return None
    try:
        found = base64.b64decode(b"".join(text.split()), validate=True)
    except binascii.Error:
        return None
    return found if is_der(found) or b"-----BEGIN" in found else None


def is_der(content: bytes) -> bool:
    """Whether *content* starts like a key or certificate: an X.690 SEQUENCE, long or exact."""
    if len(content) <= 2 or content[0] != 0x30:  # noqa: PLR2004 - X.690, section 8.1
        return False
    return content[1] > 0x80 or content[1] == len(content) - 2  # noqa: PLR2004
