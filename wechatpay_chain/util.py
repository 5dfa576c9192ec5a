"""``MediaUtil`` and ``PemUtil`` under the names of the PHP SDK: uploads, and keys in PEM."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from wechatpay_chain._codec import encode_json
from wechatpay_chain.crypto import certificate_serial, load_certificate, load_private_key
from wechatpay_chain.exceptions import RequestOptionError
from wechatpay_chain.message._multipart import (
    META,
    MultipartStream,
    UploadPart,
    media_type,
    read_contents,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.x509 import Certificate

__all__ = ["MediaUtil", "PemUtil"]


class MediaUtil:
    """A file with its ``meta``, ready to be uploaded.

    ::

        media = MediaUtil("license.jpg")
        client.v3.merchant.media.upload.post(body=media.get_stream())

    The file is read here, once: images have at most 2 MB and videos 5 MB on the platform.

    Args:
        filepath: The file's path; with *file* only its name counts.
        file: The contents, where they are at hand: bytes, or a binary file, which is read from
            its start.

    Raises:
        RequestOptionError: The file is not there or cannot be read, or *file* gives no bytes.
    """

    def __init__(
        self, filepath: str | os.PathLike[str], file: bytes | IO[bytes] | None = None
    ) -> None:
        path = os.fspath(filepath)
        contents = _read(path) if file is None else read_contents(file, "MediaUtil's file")
        self._filename = os.path.basename(path)  # noqa: PTH119 - "" for a folder's path
        self._sha256 = hashlib.sha256(contents).hexdigest()
        self.set_meta()
        meta = UploadPart(META, self._encoded_meta, headers={"Content-Type": "application/json"})
        headers = {"Content-Type": media_type(self._filename)}
        self._stream = MultipartStream(
            [meta, UploadPart("file", contents, self._filename, headers)]
        )

    def set_meta(self, json_text: str | Mapping[str, Any] | None = None) -> None:
        """Replace the ``meta``, also that of a stream already taken.

        Args:
            json_text: JSON ready-made, or a mapping; ``None`` goes back to
                ``{"filename": …, "sha256": …}`` of this file.

        Raises:
            EncodingError: A value of the mapping cannot be encoded.
        """
        if json_text is None:
            json_text = {"filename": self._filename, "sha256": self._sha256}
        if isinstance(json_text, Mapping):
            json_text = encode_json(json_text).decode()
        if not isinstance(json_text, str):
            kind = type(json_text).__name__
            raise RequestOptionError(f"meta must be JSON text or a mapping, {kind} is given")
        self._meta = json_text

    def get_meta(self) -> str:
        """The ``meta`` as it will be signed and sent."""
        return self._meta

    def get_stream(self) -> MultipartStream:
        """The body to send; its content type comes with it."""
        return self._stream

    def get_content_type(self) -> str:
        """``multipart/form-data; boundary=…``."""
        return self._stream.content_type

    def _encoded_meta(self) -> bytes:
        return self._meta.encode()

    def __repr__(self) -> str:
        return f"<MediaUtil {self._filename!r}>"


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        text = f"there is no file {path!r} to upload"
    except OSError as error:
        text = f"the file {path!r} to upload cannot be read: {error.strerror}"
    raise RequestOptionError(text, option="body")


class PemUtil:
    """The PHP SDK's loaders; where it tells paths from text by the method, both take both.

    All raise :class:`~wechatpay_chain.exceptions.KeyLoadError`, which says what was given and
    what is wanted.
    """

    @staticmethod
    def load_private_key(filepath: str | os.PathLike[str]) -> RSAPrivateKey:
        """Load a private key from a path or ``file://`` URL; ``Rsa.from_`` does the same."""
        return load_private_key(filepath)

    @staticmethod
    def load_private_key_from_string(content: str | bytes) -> RSAPrivateKey:
        """Load a private key from its PEM; ``Rsa.from_`` does the same."""
        return load_private_key(content)

    @staticmethod
    def load_certificate(filepath: str | os.PathLike[str]) -> Certificate:
        """Load an X.509 certificate from a path or ``file://`` URL."""
        return load_certificate(filepath)

    @staticmethod
    def load_certificate_from_string(content: str | bytes) -> Certificate:
        """Load an X.509 certificate from its PEM."""
        return load_certificate(content)

    @staticmethod
    def parse_certificate_serial_no(
        certificate: str | bytes | os.PathLike[str] | Certificate,
    ) -> str:
        """The serial of a certificate in upper-case hex, two digits a byte.

        Args:
            certificate: Its PEM, a path, or a loaded certificate.

        Returns:
            What ``Wechatpay-Serial`` carries for it, and ``serial_no`` for the merchant's.
        """
        return certificate_serial(load_certificate(certificate))
