"""Where downloaded certificates are kept between processes.

A set is cached under a seal that only holders of the APIv3 key can make. Certificates are not
secret, but without it anyone who can write to the cache could make this machine trust their own
key. The APIv3 key cannot be derived from the seal.
"""

from __future__ import annotations

import contextlib
import hmac
import logging
import os
import secrets
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from wechatpay_chain._codec import decode_json, encode_json
from wechatpay_chain._display import one_line
from wechatpay_chain.certificates._ring import KeyRing, read_certificate
from wechatpay_chain.exceptions import ConfigurationError

__all__ = ["Cache", "FolderCache", "Seal", "SealedCache", "read_cache"]

_MOST_READ = (1 << 20) + 1
_logger = logging.getLogger("wechatpay_chain.certificates")


@runtime_checkable
class Cache(Protocol):
    """Keeps one value, a few kilobytes, for all processes of one merchant.

    Whatever it raises is logged, and the certificates are downloaded instead. What it returns is
    proved by an HMAC before it is used.
    """

    def load(self) -> bytes | None:
        """Return what was saved last, or ``None``."""

    def save(self, content: bytes, /) -> None:
        """Keep *content*, replacing what was saved before."""


class FolderCache:
    """Keeps certificates in a folder on one machine; safe for many processes at once.

    Args:
        folder: Created at the first download, for this user only, if it is missing. One folder
            per merchant: another merchant's file is skipped with a warning, and replaced.
        name: The file's name.
    """

    __slots__ = ("_path",)

    def __init__(
        self, folder: str | os.PathLike[str], *, name: str = "wechatpay_certificates.json"
    ) -> None:
        self._path = Path(folder) / name

    def load(self) -> bytes | None:
        """The file's content, or ``None`` if there is no file."""
        if self._path.exists() and not self._path.is_file():
            raise OSError("not a regular file")  # opening a pipe would wait for its other end
        try:
            with self._path.open("rb") as file:
                return file.read(_MOST_READ)
        except FileNotFoundError:
            return None

    def save(self, content: bytes, /) -> None:
        """Replace the file atomically; readers see either the old one or the new one."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = self._path.with_name(f".{self._path.name}.{secrets.token_hex(8)}")
        try:
            with open(part, "xb", opener=_private) as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise

    def __repr__(self) -> str:
        return f"<FolderCache {self._path}>"


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def read_cache(given: object) -> Cache | None:
    """Read the argument ``cache``: a cache, a folder, or ``None``.

    Raises:
        ConfigurationError: It is something else.
    """
    if given is None:
        return None
    if isinstance(given, (str, os.PathLike)) and os.fspath(given):
        return FolderCache(given)
    if isinstance(given, Cache) and not isinstance(given, type):
        return given
    raise ConfigurationError(
        "cache must be a folder, or an object with load() and save(content) such as RedisCache, "
        + (f"not {type(given).__name__}" if given != "" else "not empty text"),
        key="cache",
    )


class SealedCache:
    """A cache whose content is sealed; it never raises.

    Args:
        cache: Where sealed sets are kept.
        seal: Closes and opens them.
    """

    __slots__ = ("_cache", "_seal")

    def __init__(self, cache: Cache, seal: Seal) -> None:
        self._cache = cache
        self._seal = seal

    def load(self) -> KeyRing:
        """The cached set; an empty ring if there is none or it cannot be used."""
        try:
            content = self._cache.load()
            return KeyRing() if content is None else self._seal.open(_bytes(content))
        except Exception as error:  # noqa: BLE001 - the user may have written the cache
            self._warn("skipped", error)
        return KeyRing()

    def save(self, ring: KeyRing) -> None:
        """Cache *ring*."""
        try:
            self._cache.save(self._seal.close(ring))
        except Exception as error:  # noqa: BLE001 - as above
            self._warn("not written", error)

    def _warn(self, what: str, error: Exception) -> None:
        _logger.warning(
            "the cache of platform certificates is %s (%s): %s: %s",
            what,
            one_line(_named(self._cache), 120),
            type(error).__name__,
            one_line(str(error)),
        )


def _bytes(content: object) -> bytes:
    if not isinstance(content, (bytes, bytearray, memoryview)):
        raise TypeError(f"load() must return bytes or None, not {type(content).__name__}")
    return bytes(content)


def _named(cache: Cache) -> str:
    try:
        return repr(cache)
    except Exception:  # noqa: BLE001 - as above
        return type(cache).__name__


_FORMAT = "wechatpay_chain certificates 1"
_LARGEST = 1 << 20
_LATEST = 1e11


class Seal:
    """Closes a set of certificates so that only holders of the APIv3 key can, and opens it.

    Args:
        apiv3_key: The APIv3 key.
        path: Where the certificates come from: domestic and overseas sets are kept apart.
    """

    __slots__ = ("_key",)

    def __init__(self, apiv3_key: bytes, path: str) -> None:
        self._key = hmac.digest(apiv3_key, f"{_FORMAT}\n{path}".encode(), "sha256")

    def close(self, ring: KeyRing) -> bytes:
        """Seal *ring*: JSON with its HMAC-SHA256."""
        content = encode_json(
            {
                "format": _FORMAT,
                "downloaded_at": ring.downloaded_at,
                "certificates": [one.pem for one in ring.listed],
            }
        )
        return encode_json({"content": content.decode(), "mac": self._mac(content)})

    def open(self, sealed: bytes) -> KeyRing:
        """Take the certificates out.

        Raises:
            ValueError: It is damaged, has another format, or was not sealed with this APIv3 key;
                the text says which.
        """
        content = self._proved(sealed)
        kept: Any = decode_json(content)
        if not isinstance(kept, dict) or kept.get("format") != _FORMAT:
            raise ValueError("it has another format")
        pems, time = kept.get("certificates"), kept.get("downloaded_at")
        if not isinstance(pems, list) or not pems or not all(isinstance(pem, str) for pem in pems):
            raise ValueError("it lists no certificates")
        if not isinstance(time, (int, float)) or not 0 <= time < _LATEST:
            raise ValueError("it has no time")
        return KeyRing(map(read_certificate, pems), time)

    def _proved(self, sealed: bytes) -> bytes:
        if len(sealed) > _LARGEST:
            raise ValueError("it is too large")
        outer: Any = decode_json(sealed)
        parts = outer if isinstance(outer, dict) else {}
        content, mac = parts.get("content"), parts.get("mac")
        if not (isinstance(content, str) and isinstance(mac, str)):
            raise ValueError("it has another format")  # noqa: TRY004 - not the caller's type
        if not hmac.compare_digest(mac.encode(), self._mac(content.encode()).encode()):
            raise ValueError("it was not written with this APIv3 key, or was altered")
        return content.encode()

    def _mac(self, content: bytes) -> str:
        return hmac.digest(self._key, content, "sha256").hex()
