"""Uploads: ``multipart/form-data`` (RFC 7578), written as browsers write it.

WeChat Pay's signature covers the JSON of the part named ``meta`` and nothing else of an upload.
"""

from __future__ import annotations

import functools
import os
import re
import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from urllib3.fields import RequestField, format_multipart_header_param
from urllib3.filepost import encode_multipart_formdata

from wechatpay_chain.exceptions._local import RequestOptionError

__all__ = ["META", "MultipartStream", "UploadPart", "media_type", "read_contents"]

META = "meta"
"""The name of the part that is signed."""

_KEYS = ("name", "contents", "filename", "headers")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# RFC 2046, section 5.1.1, less what would have to be quoted in the header.
_BOUNDARY = re.compile(r"[0-9A-Za-z'+_.-]{1,70}")
_NEWLINE = re.compile(r"\r\n|\r|\n")
_SURROGATE = re.compile("[\ud800-\udfff]")  # of a file name that is not UTF-8, by os.fsdecode
# What the platform accepts and some Python versions lack or name differently.
_MEDIA_TYPES = {
    ".bmp": "image/bmp",
    ".webp": "image/webp",
    ".wmv": "video/x-ms-wmv",
    ".mkv": "video/x-matroska",
    ".flv": "video/x-flv",
    ".f4v": "video/mp4",
    ".m4v": "video/x-m4v",
    ".rmvb": "application/vnd.rn-realmedia-vbr",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@dataclass(frozen=True)
class UploadPart:
    """One part of an upload.

    Attributes:
        name: The form field's name.
        contents: Its bytes, or a function that gives them whenever the stream is read.
        filename: Its file name without folders, or ``None``.
        headers: Header fields besides ``Content-Disposition``; an empty one is left out.
    """

    name: str
    contents: bytes | Callable[[], bytes] = field(repr=False)
    filename: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def read(self) -> bytes:
        """The contents now."""
        return self.contents if isinstance(self.contents, bytes) else self.contents()


class MultipartStream:
    """A ``multipart/form-data`` body that can be read any number of times.

    Args:
        parts: The parts, in order.
        boundary: The line between parts; random if omitted.

    Raises:
        RequestOptionError: More than one part is named ``meta``, or the boundary is unusable.
    """

    __slots__ = ("_boundary", "_parts")

    def __init__(self, parts: Iterable[UploadPart], boundary: str | None = None) -> None:
        self._parts = tuple(parts)
        self._boundary = secrets.token_hex(20) if boundary is None else boundary
        if not _BOUNDARY.fullmatch(self._boundary):
            raise _refused(
                f"{boundary!r} is not a valid boundary: use 1 to 70 letters, digits or '+_.-"
            )
        if sum(part.name == META for part in self._parts) > 1:
            raise _refused("two parts are named 'meta'; the signature covers exactly one")

    @classmethod
    def from_parts(
        cls, parts: Iterable[Mapping[str, Any]], boundary: str | None = None
    ) -> MultipartStream:
        """Build one from the ``multipart`` request option, which is Guzzle's.

        Args:
            parts: Mappings with ``name``, ``contents`` (str, bytes or a binary file, which is
                read from its start), and optionally ``filename`` and ``headers``. A file that
                knows its path provides its name; the part named ``meta`` never has one, and is
                ``application/json`` unless its headers say otherwise.
            boundary: As for the class.

        Raises:
            RequestOptionError: A part is malformed; the message says which and what was expected.
        """
        if isinstance(parts, (str, bytes, Mapping)) or not isinstance(parts, Iterable):
            raise _refused(f"expected a list of parts, got {type(parts).__name__}")
        return cls([_part(i, part) for i, part in enumerate(parts)], boundary)

    @property
    def parts(self) -> tuple[UploadPart, ...]:
        """The parts, in order."""
        return self._parts

    @property
    def boundary(self) -> str:
        """The line between parts, without its leading hyphens."""
        return self._boundary

    @property
    def content_type(self) -> str:
        """The value for the ``Content-Type`` header."""
        return f"multipart/form-data; boundary={self._boundary}"

    @property
    def signed(self) -> bytes | None:
        """What the signature covers: the contents of the part named ``meta``, if there is one."""
        return next((part.read() for part in self._parts if part.name == META), None)

    def to_bytes(self) -> bytes:
        """The whole body."""
        fields = [RequestField(one.name, one.read(), headers=_head(one)) for one in self._parts]
        return encode_multipart_formdata(fields, self._boundary)[0]

    def __repr__(self) -> str:
        return f"<MultipartStream {', '.join(part.name for part in self._parts)}>"


def read_contents(thing: object, where: str) -> bytes:
    """The bytes of *thing*: text as UTF-8, bytes, or all of a binary file.

    A seekable file is read from its start, as Guzzle does: the position left by whatever wrote or
    hashed it is rarely what is meant.

    Args:
        thing: What was given as contents.
        where: What errors call it.

    Raises:
        RequestOptionError: It is something else, such as a path or a file open for text.
    """
    if isinstance(thing, str):
        if _SURROGATE.search(thing):
            raise _refused(f"{where} contains a lone surrogate, which cannot be encoded")
        return thing.encode()
    if isinstance(thing, (bytes, bytearray, memoryview)):
        return bytes(thing)
    if isinstance(thing, os.PathLike):
        raise _refused(f"{where} must be str, bytes or a binary file; open the path with 'rb'")
    if not callable(getattr(thing, "read", None)):
        kind = type(thing).__name__
        raise _refused(f"{where} must be str, bytes or a binary file, got {kind}")
    found = _read_file(thing)
    if not isinstance(found, (bytes, bytearray)):
        raise _refused(f"{where} is a file that is not open for reading bytes; open it with 'rb'")
    return bytes(found)


def _read_file(file: Any) -> object:
    """All of *file*, or ``None`` where it cannot be read: closed, or open for writing only."""
    try:
        if getattr(file, "seekable", bool)():
            file.seek(0)
        return file.read()
    except (OSError, ValueError):
        return None


def media_type(filename: str) -> str:
    """The media type for *filename*'s extension; the same on every machine."""
    ending = os.path.splitext(filename)[1].lower()  # noqa: PTH122 - a name, not a path
    return _MEDIA_TYPES.get(ending) or _standard_types().get(ending, "application/octet-stream")


@functools.lru_cache(maxsize=1)
def _standard_types() -> Mapping[str, str]:
    import mimetypes  # late: only uploads need its table

    # A table of its own reads none of the machine's mime.types files, nor others' additions.
    return dict(mimetypes.MimeTypes().types_map[True])


def _part(i: int, part: object) -> UploadPart:
    where = f"multipart[{i}]"
    if not isinstance(part, Mapping):
        raise _refused(f"{where} must be a mapping, got {type(part).__name__}")
    if unknown := [key for key in part if key not in _KEYS]:
        raise _refused(f"{where} has {unknown[0]!r}; known are {', '.join(_KEYS)}")
    if missing := [key for key in _KEYS[:2] if part.get(key) is None]:
        raise _refused(f"{where} lacks {missing[0]!r}")
    name = part["name"]
    if not isinstance(name, str) or not name:
        raise _refused(f"{where}: 'name' must be a non-empty str")
    filename = _filename(part, where)
    headers = _headers(part.get("headers") or {}, where)
    if not any(key.lower() == "content-type" for key in headers):
        headers |= _typed(name, filename)
    return UploadPart(
        name, read_contents(part["contents"], f"{where}['contents']"), filename, headers
    )


def _typed(name: str, filename: str | None) -> dict[str, str]:
    if name == META:
        return {"Content-Type": "application/json"}
    return {} if filename is None else {"Content-Type": media_type(filename)}


def _filename(part: Mapping[str, Any], where: str) -> str | None:
    given = part.get("filename")
    if given is not None and not isinstance(given, str):
        raise _refused(f"{where}: 'filename' must be a str, got {type(given).__name__}")
    if part["name"] == META:
        # Servers treat a part with a file name as a file, and do not find what was signed.
        if given:
            raise _refused(f"{where}: the part named 'meta' must have no 'filename'")
        return None
    # As Guzzle does: a stream that knows its path provides its name.
    own = getattr(part["contents"], "name", None)
    path = given or (own if isinstance(own, str) and not own.startswith("<") else "")
    return os.path.basename(path) or None  # noqa: PTH119 - "a/" names no file, Path says "a"


def _headers(headers: object, where: str) -> dict[str, str]:
    if not isinstance(headers, Mapping):
        kind = type(headers).__name__
        raise _refused(f"{where}: 'headers' must be a mapping, got {kind}")
    for name, value in headers.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            raise _refused(f"{where}: {name!r} is not a header field's name")
        if name.lower() == "content-disposition":
            raise _refused(f"{where}: Content-Disposition is made from 'name' and 'filename'")
        if not isinstance(value, str) or not value.isprintable():
            raise _refused(f"{where}: the value of header {name!r} must be a single line of text")
    return dict(headers)


def _head(part: UploadPart) -> dict[str, str]:
    """A part's header fields.

    Everything in names but quotes and newlines stands as raw UTF-8, which is what the platform
    reads; RFC 2231's ``filename*`` must not be used here (RFC 7578, section 4.2).
    """
    # As the HTML standard has it: a name's newlines are CRLF, a file's are left alone.
    given = {"name": _NEWLINE.sub("\r\n", part.name), "filename": part.filename}
    parameters = [
        format_multipart_header_param(key, _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text))
        for key, text in given.items()
        if text is not None
    ]
    return {"Content-Disposition": "; ".join(["form-data", *parameters]), **part.headers}


def _refused(text: str) -> RequestOptionError:
    return RequestOptionError(text, option="multipart")
