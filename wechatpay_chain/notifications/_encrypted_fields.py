"""The fields of a resource that are encrypted once more, for the merchant's certificate."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain.crypto import Rsa
from wechatpay_chain.exceptions import DecryptionError
from wechatpay_chain.notifications._errors import NotificationInputError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

__all__ = ["decrypt_marked", "marked_in", "marked_names"]

_RSA = "rsa"
_Marks = dict[str, Any]
"""A tree by name; an empty one is a field to decrypt."""


def marked_in(event_type: str) -> tuple[str, ...] | None:
    """The encrypted fields of an event, dotted, by the catalogue; ``None`` for unknown events."""
    # Few programs ask, and the catalogue takes some 10 ms to load.
    from wechatpay_chain.catalogue import events, walk

    known = [event for event in events() if event_type in event.event_types]
    found = [
        pointer.replace("/*", "").removeprefix("/").replace("/", ".")
        for event in known
        for pointer, field in walk(event.resource)
        if field.encrypted == _RSA
    ]
    return tuple(found) if known else None


def marked_names(resource: Mapping[str, Any], names: Iterable[object]) -> tuple[str, ...]:
    """*names*, after a look whether *resource* has them.

    Raises:
        NotificationInputError: One is not there.
    """
    found = [name if isinstance(name, str) else type(name).__name__ for name in names]
    for name in found:
        if not _has(resource, name.split(".")):
            raise NotificationInputError(
                f"the resource has no field {one_line(name, 80)}; name fields as "
                "user.phone_number, through lists alike"
            )
    return tuple(found)


def decrypt_marked(
    resource: dict[str, Any], names: Iterable[str], private_key: RSAPrivateKey
) -> dict[str, Any]:
    """A copy of *resource* with the fields *names* in plain text.

    Absent and empty ones stay as they are; *resource* is not changed.

    Raises:
        DecryptionError: One does not decrypt; names it.
    """
    marks: _Marks = {}
    for name in names:
        below = marks
        for part in name.split("."):
            below = below.setdefault(part, {})
    return _members(resource, marks, private_key, "resource")


def _has(value: Any, parts: list[str]) -> bool:
    if not parts:
        return True
    if isinstance(value, list):
        return any(_has(item, parts) for item in value if not isinstance(item, list))
    return isinstance(value, dict) and parts[0] in value and _has(value[parts[0]], parts[1:])


def _members(value: dict[str, Any], marks: _Marks, key: RSAPrivateKey, path: str) -> dict[str, Any]:
    opened = {n: _opened(value[n], marks[n], key, f"{path}.{n}") for n in marks if n in value}
    return {**value, **opened}


def _opened(value: Any, marks: _Marks, key: RSAPrivateKey, path: str) -> Any:
    if isinstance(value, list):
        return [_item(item, marks, key, f"{path}[{i}]") for i, item in enumerate(value)]
    return _item(value, marks, key, path)


def _item(value: Any, marks: _Marks, key: RSAPrivateKey, path: str) -> Any:
    if not marks:
        return _plain(value, key, path)
    return _members(value, marks, key, path) if isinstance(value, dict) else value


def _plain(value: Any, key: RSAPrivateKey, path: str) -> Any:
    if value is None or value == "":
        return value
    if not isinstance(value, str):
        raise DecryptionError(f"{path} is {type(value).__name__}, no ciphertext")
    try:
        return Rsa.decrypt(value, key)
    except DecryptionError as error:
        why = str(error)
    raise DecryptionError(f"{path}: {why}")
