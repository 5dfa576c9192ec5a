"""The envelope of a notification, and what is sealed in it. Only proved bodies come here.

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
    "decrypt_marked",
    "marked_in",
    "marked_names",
    "open_resource",
    "read_envelope",
]

_ALGORITHM = "AEAD_AES_256_GCM"
_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:([+-]\d\d):?(\d\d)|[Zz])", re.ASCII
)


@dataclass(frozen=True, repr=False)
class Envelope:
    """What stands around the ciphertext."""

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
        MalformedNotificationError: It lacks something, or has it in another form.
    """
    document = _object(raw, "the notification")
    number = one_line(_text(document, "id", "the notification"), 80)
    whole, inner = f"the notification {number}", f"the resource of the notification {number}"
    sealed = document.get("resource")
    if not isinstance(sealed, dict):
        raise MalformedNotificationError(f"{whole} has no resource that is an object")
    return Envelope(
        id=_text(document, "id", whole),
        event_type=_text(document, "event_type", whole),
        create_time=_time(_text(document, "create_time", whole), whole),
        resource_type=_optional_text(document, "resource_type", whole),
        summary=_optional_text(document, "summary", whole),
        original_type=_optional_text(sealed, "original_type", inner),
        algorithm=_text(sealed, "algorithm", inner),
        ciphertext=_text(sealed, "ciphertext", inner),
        nonce=_text(sealed, "nonce", inner),
        associated_data=_optional_text(sealed, "associated_data", inner),
    )


def open_resource(envelope: Envelope, apiv3_key: bytes) -> dict[str, Any]:
    """Decrypt what *envelope* holds.

    Raises:
        UnsupportedAlgorithmError: It is encrypted otherwise.
        ResourceDecryptionError: The key does not fit.
        NotJSONError: What is inside is not JSON.
        MalformedNotificationError: It is JSON, but no object.
    """
    whole = f"the notification {one_line(envelope.id, 80)}"
    if envelope.algorithm != _ALGORITHM:
        raise UnsupportedAlgorithmError(
            f"{whole} is encrypted with {one_line(envelope.algorithm, 40)}; {_ALGORITHM} is "
            "supported"
        )
    # Tools that show a traceback's variables must find neither key nor plaintext in a frame that
    # raises: what holds them has returned by then.
    opened = _opened(envelope, apiv3_key)
    del apiv3_key
    if isinstance(opened, _Fault):
        raise _fault_error(opened, whole, f"the decrypted resource of {whole}")
    return opened


class _Fault(NamedTuple):
    """Why something is no object, in words that repeat nothing of it."""

    kind: str
    why: str


def _fault_error(fault: _Fault, whole: str, what: str) -> NotificationError:
    if fault.kind == "sealed":
        return ResourceDecryptionError(
            f"{whole} is signed by WeChat Pay, but {fault.why}. Answer 500, and it is sent again"
        )
    if fault.kind == "document":
        return NotJSONError(f"{what} is {fault.why}")
    return MalformedNotificationError(f"{what} is a JSON {fault.why}; an object is wanted")


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


def _text(document: Mapping[str, Any], name: str, what: str) -> str:
    value = document.get(name)
    if isinstance(value, str) and value:
        return value
    found = "is empty" if value == "" else f"is {type(value).__name__}"
    raise MalformedNotificationError(
        f"{what} has no {name}"
        if value is None
        else f"{what} has a {name} that {found}; text is wanted"
    )


def _optional_text(document: Mapping[str, Any], name: str, what: str) -> str | None:
    return _text(document, name, what) if document.get(name) not in (None, "") else None


def _time(text: str, what: str) -> datetime:
    if found := _TIME.fullmatch(text):
        day, time, fraction, hours, minutes = found.groups()
        offset = f"{hours}:{minutes}" if hours else "+00:00"
        try:
            return datetime.fromisoformat(f"{day}T{time}.{(fraction or '')[:6]:0<6}{offset}")
        except ValueError:
            pass
    raise MalformedNotificationError(
        f"{what} has a create_time that is no RFC 3339 time with its offset"
    )


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
    opened = {n: _opened_field(value[n], marks[n], key, f"{path}.{n}") for n in marks if n in value}
    return {**value, **opened}


def _opened_field(value: Any, marks: _Marks, key: RSAPrivateKey, path: str) -> Any:
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
