"""Sensitive fields from the platform's side: decrypted in requests, encrypted in answers.

Rule: RSAES-OAEP with SHA-1 in base64; requests with the platform's key, answers for the merchant's.
Source: https://pay.weixin.qq.com/doc/v3/partner/4013059053
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any

from wechatpay_chain._sensitive.cipher import Padding, encrypted
from wechatpay_chain._sensitive.cipher import decrypted as _opened
from wechatpay_chain._sensitive.places import marked, replace_marked
from wechatpay_chain.exceptions import DecryptionError
from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from wechatpay_chain._sensitive.places import Place
    from wechatpay_chain.catalogue import Field
    from wechatpay_chain.testing._identity.identity import Identity

__all__ = ["decrypted", "encryption_for", "sealed_already"]

_STEP = re.compile(r"\.|\[(\d+)\]")
_CIPHERTEXT = re.compile(r"[A-Za-z0-9+/]{342,682}={0,2}")  # keys of 2048 to 4096 bits


def decrypted(
    body: Any,
    fields: Sequence[Field],
    platform_private_keys: Iterable[RSAPrivateKey],
    *,
    location: str = "body",
    padding: Padding = "oaep",
) -> Any:
    """The body of a request with its sensitive fields in plain.

    Args:
        body: The decoded JSON, which is not changed; a query as a dictionary does too.
        fields: The documented fields of the body, or of the query.
        platform_private_keys: The keys that a field may be encrypted for.
        location: The place that a refusal names: ``body`` or ``query``.
        padding: RSA's.

    Returns:
        A copy, or *body* itself where no field is sensitive. ``null`` and empty text stay.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: a field is not text that one of the keys decrypts.
    """
    marks = marked(fields)
    if not marks:
        return body
    copied = deepcopy(body)
    open_one = partial(_plaintext, tuple(platform_private_keys), location, padding)
    replace_marked(copied, marks, "", open_one)
    return copied


def encryption_for(identity: Identity, padding: Padding = "oaep") -> Callable[[str], str]:
    """Return a function that encrypts a text for the merchant.

    Args:
        identity: Its merchant's key encrypts.
        padding: RSA's.
    """
    key = identity.private_key.public_key()
    return lambda text: encrypted(text, key, padding)


def sealed_already(text: str) -> bool:
    """Whether *text* has the form of a ciphertext; what is longer than a key can produce is not."""
    return _CIPHERTEXT.fullmatch(text) is not None


def _plaintext(
    keys: Sequence[RSAPrivateKey], location: str, padding: Padding, value: Any, place: Place
) -> str:
    found = (_or_none(value, key, padding) for key in keys)
    plain = next((text for text in found if text is not None), None)
    if plain is None:
        raise _undecryptable(value, place, location)
    return plain


def _or_none(value: Any, key: RSAPrivateKey, padding: Padding) -> str | None:
    try:
        return _opened(value, key, padding)
    except DecryptionError:
        return None


def _undecryptable(value: Any, place: Place, location: str) -> Refusal:
    pointer = _STEP.sub(lambda step: f"/{step[1] or ''}", place.path)
    name = pointer.rpartition("/")[2]
    kind = (
        "was encrypted for another key than Wechatpay-Serial names, or altered"
        if isinstance(value, str) and sealed_already(value)
        else "must be encrypted with the platform's key, in base64"
    )
    detail = {"field": pointer, "issue": f"{name} {kind}", "location": location}
    return Refusal(400, "PARAM_ERROR", f"{name} {kind}", detail)
