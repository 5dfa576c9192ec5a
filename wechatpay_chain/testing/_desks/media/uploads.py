"""Uploads: the file and what ``meta`` says of it, compared; and a store of files.

Rule: ``meta`` has the digest of the file's content; a digest that is not the file's is refused
with 400 ``PARAM_ERROR``.
Source: https://pay.weixin.qq.com/doc/v3/partner/4012760432
"""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain._codec import decode_json
from wechatpay_chain.testing._desks._shared.asked import missing, section, text, unfit, wrong
from wechatpay_chain.testing._message.answer import Answer

if TYPE_CHECKING:
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["MediaStore", "StoredFile", "Upload", "download", "taken"]

_KINDS = (
    (b"\x89PNG", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"BM", "image/bmp"),
    (b"%PDF", "application/pdf"),
)


class Upload(NamedTuple):
    """An endpoint that takes a file.

    Attributes:
        path: Its path, as in the catalogue.
        answer: The name of what it answers: the file's id or address; None for neither.
        file: The name of the part with the file.
        digest: The name of the digest in ``meta``.
        name: The name of the file's name in ``meta``.
        algorithm: The digest's algorithm.
    """

    path: str
    answer: str | None = "media_id"
    file: str = "file"
    digest: str = "sha256"
    name: str = "filename"
    algorithm: str = "sha256"


class StoredFile(NamedTuple):
    """A file as it was uploaded.

    Attributes:
        filename: The name that ``meta`` gives; may be empty.
        content: Its bytes.
    """

    filename: str
    content: bytes

    @property
    def content_type(self) -> str:
        """The media type, judged by its first bytes."""
        found = (kind for start, kind in _KINDS if self.content.startswith(start))
        return next(found, "application/octet-stream")


class MediaStore:
    """Files by id; the same content has the same id."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}

    def add(self, file: StoredFile) -> str:
        """Keep a file.

        Returns:
            Its id, in characters that a path takes as they are.
        """
        digest = hashlib.sha256(file.content).digest()
        name = "V1_" + base64.urlsafe_b64encode(digest).decode().rstrip("=")
        self._files[name] = file
        return name

    def alias(self, name: str, of: str) -> None:
        """Let a file have another id as well."""
        self._files[name] = self._files[of]

    def find(self, name: str) -> StoredFile:
        """A file.

        Raises:
            Refusal: 404 ``RESOURCE_NOT_EXISTS``: it does not exist.
        """
        if name not in self._files:
            raise missing(f"file with the id {name}")
        return self._files[name]

    def __contains__(self, name: object) -> bool:
        return name in self._files


def taken(call: ReceivedRequest, upload: Upload) -> StoredFile:
    """The file of a request, whose digest is right.

    Args:
        call: The request.
        upload: The endpoint's description.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: a part is missing, or the digest is another file's.
    """
    content = next((part.content for part in call.parts() if part.name == upload.file), b"")
    if not content:
        raise wrong(upload.file, "is required, as a file that is not empty")
    meta = _meta(call)
    wanted = text(meta, upload.digest)
    if wanted.lower() != _digest(upload.algorithm, content, unknown=wanted.lower()):
        raise unfit(meta, upload.digest, f"is not the {upload.algorithm} of the file's content")
    name = meta.get(upload.name)
    return StoredFile(name if isinstance(name, str) else "", content)


def download(file: StoredFile, *, signed: bool) -> Answer:
    """A file as it is sent."""
    return Answer(200, file.content, {"Content-Type": file.content_type}, signed=signed)


def _meta(call: ReceivedRequest) -> dict[str, Any]:
    found = call.signed_body() if call.is_multipart else None
    try:
        values = decode_json(found) if found else None
    except ValueError:
        values = None
    return section({"meta": values}, "meta")


def _digest(algorithm: str, content: bytes, unknown: str) -> str:
    """In hexadecimal; *unknown* where this Python's OpenSSL does not have it (SM3)."""
    if algorithm not in hashlib.algorithms_available:
        return unknown
    return hashlib.new(algorithm, content).hexdigest()
