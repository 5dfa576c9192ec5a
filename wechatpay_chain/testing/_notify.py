"""Notifications as the platform makes them: encrypted, signed, ready to be posted."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from wechatpay_chain._codec import encode_json
from wechatpay_chain.crypto import AesGcm
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.testing._answer import Answer, signed

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity import Identity

__all__ = ["make_notification"]

_BEIJING = timezone(timedelta(hours=8))
_NONCE_LETTERS = 12


def make_notification(
    identity: Identity,
    event_type: str,
    resource: Mapping[str, Any],
    *,
    original_type: str = "transaction",
    associated_data: str | None = None,
    summary: str = "支付成功",
    notification_id: str | None = None,
    clock: Callable[[], float] = time.time,
) -> tuple[dict[str, str], bytes]:
    """Make a notification of *identity*'s platform to its merchant.

    Args:
        identity: Encrypts with its APIv3 key, signs with the platform's key.
        event_type: E.g. ``TRANSACTION.SUCCESS``.
        resource: What is encrypted in it.
        original_type: What the resource is.
        associated_data: Proved beside the ciphertext; the same as *original_type* unless given.
        summary: A few words.
        notification_id: A fresh one unless given; give the same again for a second delivery.
        clock: The platform's time in Unix seconds.

    Returns:
        The headers and the body to post.
    """
    aad = original_type if associated_data is None else associated_data
    nonce = Formatter.nonce(_NONCE_LETTERS)
    now = clock()
    body = encode_json(
        {
            "id": notification_id or str(uuid.uuid4()),
            "create_time": datetime.fromtimestamp(int(now), _BEIJING).isoformat(),
            "resource_type": "encrypt-resource",
            "event_type": event_type,
            "summary": summary,
            "resource": {
                "original_type": original_type,
                "algorithm": "AEAD_AES_256_GCM",
                "ciphertext": AesGcm.encrypt(
                    encode_json(dict(resource)), identity.apiv3_key, nonce, aad
                ),
                "associated_data": aad,
                "nonce": nonce,
            },
        }
    )
    proof = signed(Answer(200, body, {"Content-Type": "application/json"}), identity, now)
    return {name: value for name, value in proof.headers if name != "Content-Length"}, body
