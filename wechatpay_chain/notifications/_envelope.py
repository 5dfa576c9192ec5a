"""The envelope of a notification, and what is encrypted in it. Only proved bodies get here.

Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791861 (notification of a payment).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import one_line
from wechatpay_chain.crypto import AesGcm, Rsa
from wechatpay_chain.exceptions import DecryptionError
from wechatpay_chain.notifications._answers import (
    MalformedNotificationError,
    NotificationError,
    NotificationInputError,
    NotJSONError,
    ResourceDecryptionError,
    UnsupportedAlgorithmError,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

__all__ = [
    "Envelope",
    "decrypt_fields",
    "encrypted_fields",
    "existing_fields",
    "open_resource",
    "read_envelope",
]

_ALGORITHM = "AEAD_AES_256_GCM"
_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:([+-]\d\d):?(\d\d)|[Zz])", re.ASCII
)


@dataclass(frozen=True, repr=False)
class Envelope:
    """The fields around the ciphertext."""

    id: str
    event_type: str
    create_time: datetime
    resource_type: str | None
    summary: str | None
    original_type: str | None
    algorithm: str
    ciphertext: str
    nonce: str
    associated_data: str | None


def read_envelope(raw: bytes) -> Envelope:
    """Read a proved body.

    Raises:
        NotJSONError: It is not JSON.
        MalformedNotificationError: A field is missing or has another form.
    """
    document = _object(raw, "the notification")
    number = one_line(_required_text(document, "id", "the notification"), 80)
    whole, inner = f"the notification {number}", f"the resource of the notification {number}"
    sealed = document.get("resource")
    if not isinstance(sealed, dict):
        raise MalformedNotificationError(f"{whole} has no resource that is an object")
    return Envelope(
        id=_required_text(document, "id", whole),
        event_type=_required_text(document, "event_type", whole),
        create_time=_time(_required_text(document, "create_time", whole), whole),
        resource_type=_optional_text(document, "resource_type", whole),
        summary=_optional_text(document, "summary", whole),
        original_type=_optional_text(sealed, "original_type", inner),
        algorithm=_required_text(sealed, "algorithm", inner),
        ciphertext=_required_text(sealed, "ciphertext", inner),
        nonce=_required_text(sealed, "nonce", inner),
        associated_data=_optional_text(sealed, "associated_data", inner),
    )


def open_resource(envelope: Envelope, apiv3_key: bytes) -> dict[str, Any]:
    """Decrypt the resource in *envelope*.

    Raises:
        UnsupportedAlgorithmError: It is encrypted with another algorithm.
        ResourceDecryptionError: The key does not fit.
        NotJSONError: The content is not JSON.
        MalformedNotificationError: The content is JSON, but not an object.
    """
    whole = f"the notification {one_line(envelope.id, 80)}"
    if envelope.algorithm != _ALGORITHM:
        raise UnsupportedAlgorithmError(
            f"{whole} is encrypted with {one_line(envelope.algorithm, 40)}; only {_ALGORITHM} is "
            "supported"
        )
    # Tools that show a traceback's variables must not find the key or plaintext in a frame that
    # raises: the frames that hold them have returned by then.
    opened = _opened(envelope, apiv3_key)
    del apiv3_key
    if isinstance(opened, _Fault):
        raise _fault_error(opened, whole, f"the decrypted resource of {whole}")
    return opened


class _Fault(NamedTuple):
    """Why something is not an object, in words that repeat nothing of it."""

    kind: str
    why: str


def _fault_error(fault: _Fault, whole: str, what: str) -> NotificationError:
    if fault.kind == "sealed":
        return ResourceDecryptionError(
            f"{whole} is signed by WeChat Pay, but {fault.why}. Answer 500, so that it is sent "
            "again"
        )
    if fault.kind == "document":
        return NotJSONError(f"{what} is {fault.why}")
    return MalformedNotificationError(f"{what} must be a JSON object, not {fault.why}")


def _opened(envelope: Envelope, apiv3_key: bytes) -> dict[str, Any] | _Fault:
    try:
        content = AesGcm.decrypt(
            envelope.ciphertext, apiv3_key, envelope.nonce, envelope.associated_data
        )
    except DecryptionError as error:
        return _Fault("sealed", str(error))
    return _decoded(content)


def _decoded(content: bytes | str) -> dict[str, Any] | _Fault:
    try:
        document = decode_json(content)
    except ValueError as error:
        return _Fault("document", str(error))
    return document if isinstance(document, dict) else _Fault("", type(document).__name__)


def _object(content: bytes, what: str) -> dict[str, Any]:
    found = _decoded(content)
    if isinstance(found, _Fault):
        raise _fault_error(found, what, what)
    return found


def _required_text(document: Mapping[str, Any], name: str, what: str) -> str:
    value = document.get(name)
    if isinstance(value, str) and value:
        return value
    found = "is empty" if value == "" else f"is {type(value).__name__}"
    raise MalformedNotificationError(
        f"{what} has no {name}"
        if value is None
        else f"{what} has a {name} that {found}; expected text"
    )


def _optional_text(document: Mapping[str, Any], name: str, what: str) -> str | None:
    return _required_text(document, name, what) if document.get(name) not in (None, "") else None


def _time(text: str, what: str) -> datetime:
    if found := _TIME.fullmatch(text):
        day, time, fraction, hours, minutes = found.groups()
        offset = f"{hours}:{minutes}" if hours else "+00:00"
        try:
            return datetime.fromisoformat(f"{day}T{time}.{(fraction or '')[:6]:0<6}{offset}")
        except ValueError:
            pass
    raise MalformedNotificationError(
        f"{what} has a create_time that is not an RFC 3339 time with an offset"
    )


_RSA = "rsa"
_Tree = dict[str, Any]
"""Names of fields, nested; an empty tree is a field to decrypt."""


def encrypted_fields(event_type: str) -> tuple[str, ...] | None:
    """An event's encrypted fields in the catalogue, dotted; ``None`` for unknown events."""
    # Few programs need it, and the catalogue takes about 10 ms to load.
    from wechatpay_chain.catalogue import events, walk

    known = [event for event in events() if event_type in event.event_types]
    found = [
        pointer.replace("/*", "").removeprefix("/").replace("/", ".")
        for event in known
        for pointer, field in walk(event.resource)
        if field.encrypted == _RSA
    ]
    return tuple(found) if known else None


def existing_fields(resource: Mapping[str, Any], names: Iterable[object]) -> tuple[str, ...]:
    """Check that *resource* has the fields *names*, and return them.

    Raises:
        NotificationInputError: One of them is missing.
    """
    found = [name if isinstance(name, str) else type(name).__name__ for name in names]
    for name in found:
        if not _has(resource, name.split(".")):
            raise NotificationInputError(
                f"the resource has no field {one_line(name, 80)}; name fields like "
                "user.phone_number, which also goes through lists"
            )
    return tuple(found)


def decrypt_fields(
    resource: dict[str, Any], names: Iterable[str], private_key: RSAPrivateKey
) -> dict[str, Any]:
    """A copy of *resource* with the fields *names* in plain text.

    Missing and empty fields stay as they are; *resource* is not changed.

    Raises:
        DecryptionError: A field does not decrypt; names it.
    """
    tree: _Tree = {}
    for name in names:
        below = tree
        for part in name.split("."):
            below = below.setdefault(part, {})
    return _members(resource, tree, private_key, "resource")


def _has(value: Any, parts: list[str]) -> bool:
    if not parts:
        return True
    if isinstance(value, list):
        return any(_has(item, parts) for item in value if not isinstance(item, list))
    return isinstance(value, dict) and parts[0] in value and _has(value[parts[0]], parts[1:])


def _members(value: dict[str, Any], tree: _Tree, key: RSAPrivateKey, path: str) -> dict[str, Any]:
    opened = {n: _opened_field(value[n], tree[n], key, f"{path}.{n}") for n in tree if n in value}
    return {**value, **opened}


def _opened_field(value: Any, tree: _Tree, key: RSAPrivateKey, path: str) -> Any:
    if isinstance(value, list):
        return [_item(item, tree, key, f"{path}[{i}]") for i, item in enumerate(value)]
    return _item(value, tree, key, path)


def _item(value: Any, tree: _Tree, key: RSAPrivateKey, path: str) -> Any:
    if not tree:
        return _plain(value, key, path)
    return _members(value, tree, key, path) if isinstance(value, dict) else value


def _plain(value: Any, key: RSAPrivateKey, path: str) -> Any:
    if value is None or value == "":
        return value
    if not isinstance(value, str):
        raise DecryptionError(f"{path} is {type(value).__name__}, not ciphertext")
    try:
        return Rsa.decrypt(value, key)
    except DecryptionError as error:
        why = str(error)
    raise DecryptionError(f"{path}: {why}")
