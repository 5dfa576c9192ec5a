"""Parsing an APIv2 notification: read, prove, compare the merchant, then decrypt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import ConfigurationError, ResponseBodyError, SignatureMismatchError
from wechatpay_chain.notifications._answers import (
    MalformedNotificationError,
    ResourceDecryptionError,
    UnsupportedAlgorithmError,
)
from wechatpay_chain.notifications._v2.answers import (
    FailedNotificationError,
    NotXMLError,
    WrongMerchantError,
)
from wechatpay_chain.notifications._v2.notification import (
    NotificationV2,
    identity,
    kind_of,
    once_key,
)
from wechatpay_chain.notifications._v2.proof import prove, unproved
from wechatpay_chain.transformer import Transformer

if TYPE_CHECKING:
    from wechatpay_chain.notifications._v2.proof import Secrets

__all__ = ["read_document", "read_v2"]

_MERCHANT = ("mch_id", "mchid", "combine_mch_id")
_REFUND, _EVENT = "req_info", "event_ciphertext"
_ALGORITHM = "AEAD_AES_256_GCM"


def read_v2(raw: bytes, secrets: Secrets, mchid: str | None) -> NotificationV2:
    """Read and prove *raw*; see ``Notifications.parse_v2`` for errors.

    Args:
        raw: The body.
        secrets: What proves and decrypts it.
        mchid: The merchant number, or ``None`` to accept any.
    """
    fields = read_document(raw, "the notification")
    _require_success(fields)
    sign_type = prove(fields, secrets)
    fields.pop("sign", None)
    _require_merchant(fields, mchid)
    if fields.get(_REFUND):
        return _notification(_refund(fields[_REFUND], secrets), fields, sign_type, raw)
    if fields.get(_EVENT):
        return _notification(_event(fields, secrets), fields, sign_type, raw)
    return _notification(fields, {}, sign_type, raw)


def _notification(
    resource: dict[str, str], envelope: dict[str, str], sign_type: str | None, raw: bytes
) -> NotificationV2:
    # Fields that nothing proves do not count when notifications are told apart.
    proved = resource if sign_type is None else {**resource, **envelope}
    kind = kind_of(proved)
    key = once_key(kind, proved)
    nonce = envelope.get("nonce_str", "")
    return NotificationV2(
        identity(key, proved, nonce), key, kind, sign_type, raw, resource, envelope
    )


def _require_success(fields: Mapping[str, str]) -> None:
    code = fields.get("return_code")
    # Notifications of contracts and vehicles have no return_code.
    if code in {None, "", "SUCCESS"}:
        return
    why = one_line(fields.get("return_msg", ""), 200)
    raise FailedNotificationError(
        f"the notification says {one_line(code or '', 40)}: {why or 'without a return_msg'}. It "
        "has no business data, and nothing proves that it comes from WeChat Pay",
        return_code=one_line(code or "", 40),
        return_msg=why or None,
    )


def _require_merchant(fields: Mapping[str, str], mchid: str | None) -> None:
    for name in _MERCHANT if mchid else ():
        found = fields.get(name)
        if found and found != mchid:
            raise WrongMerchantError(
                f"the notification is for {name} {one_line(found, 40)}, but mchid here is {mchid}; "
                "a service provider gives its own number",
                field=name,
            )


def _refund(sealed: str, secrets: Secrets) -> dict[str, str]:
    opened = _document(secrets.opened_refund(sealed))
    if opened:
        return opened
    # The reason is not given: it would let a sender test ciphertexts here.
    raise unproved(
        SignatureMismatchError,
        "has a req_info that does not decrypt to XML: WeChat Pay did not make it, or secret is "
        "not the APIv2 key now set on the merchant platform",
    )


def _event(fields: Mapping[str, str], secrets: Secrets) -> dict[str, str]:
    algorithm = fields.get("event_algorithm", "")
    if algorithm != _ALGORITHM:
        raise UnsupportedAlgorithmError(
            "the notification is encrypted with "
            f"{one_line(algorithm, 40) or 'an algorithm it does not name'}; only {_ALGORITHM} is "
            "supported"
        )
    if not secrets.opens_events:
        raise ConfigurationError(
            "apiv3_key is missing: the content of this notification is encrypted with it",
            key="apiv3_key",
        )
    names = (_EVENT, "event_nonce", "event_associated_data")
    opened = _document(secrets.opened_event(*(fields.get(name, "") for name in names)))
    if opened:
        return opened
    raise ResourceDecryptionError(
        "the notification is signed by WeChat Pay, but its event_ciphertext does not decrypt to "
        "XML: check that apiv3_key is the one now set on the merchant platform"
    )


def _document(content: str | None) -> dict[str, str] | None:
    try:
        return None if content is None else read_document(content.encode(), "the content")
    except MalformedNotificationError:
        return None


# The longest documented notification, that of a combined order, has about 20 kB.
_LARGEST = 262_144
_JSON = (b"{", b"[")
_PYTHON = (b"{'", b"OrderedDict(", b"b'", b'b"')


def read_document(content: bytes, what: str) -> dict[str, str]:
    """Read *content*: one level of elements, each occurring once.

    Args:
        content: XML in UTF-8, at most 256 KiB.
        what: What errors call it.

    Raises:
        NotXMLError: It is not XML, is too long, has another encoding, or has a DOCTYPE.
        MalformedNotificationError: An element occurs twice, or contains elements.
    """
    # No frame that raises may still hold the document, as it may contain personal data.
    found = _decoded(content)
    hint = _hint(content) if isinstance(found, str) else ""
    del content
    if isinstance(found, str):
        raise NotXMLError(f"{what} cannot be read: {hint or found}")
    stray = next((name for name, value in found.items() if not isinstance(value, str)), None)
    if stray is None:
        return found
    why = "occurs more than once" if isinstance(found[stray], list) else "contains elements"
    del found
    raise MalformedNotificationError(
        f"{what} is not as documented: its element {one_line(stray, 80)} {why}"
    )


def _decoded(content: bytes) -> dict[str, Any] | str:
    try:
        return Transformer.to_dict(content, limit=_LARGEST)
    except ResponseBodyError as error:
        return str(error)


def _hint(content: bytes) -> str:
    if not content.strip():
        return "it is empty: it was read already, or not at all"
    if content.startswith(_PYTHON):
        return "it is the text of a Python object; pass the raw bytes as received"
    if content.lstrip().startswith(_JSON):
        return "it is JSON, like APIv3's notifications: pass those to parse(headers, body)"
    return ""
