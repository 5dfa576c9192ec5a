"""Notifications as the platform makes them: encrypted, signed, ready to be posted."""

from __future__ import annotations

import secrets
import time
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain._codec import encode_json
from wechatpay_chain.crypto import AesGcm
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.testing._documents.events import event_named, original_type_of, summary_of
from wechatpay_chain.testing._identity.keys import SigningKey

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity.identity import Identity

__all__ = ["SentEnvelope", "make_notification", "notification_headers"]

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
        identity: Encrypts with its APIv3 key, signs with the platform's public key.
        event_type: E.g. ``TRANSACTION.SUCCESS``.
        resource: The content that is encrypted in it.
        original_type: The kind of resource.
        associated_data: Proved beside the ciphertext; the same as *original_type* unless given.
        summary: A few words.
        notification_id: A fresh one unless given; give the same again for a second delivery.
        clock: The platform's time in Unix seconds.

    Returns:
        The headers and the body to post.
    """
    now = clock()
    envelope = SentEnvelope(
        notification_id or str(uuid.uuid4()), event_type, original_type, summary, associated_data
    )
    body = envelope.around(resource, apiv3_key=identity.apiv3_key, now=now)
    key = SigningKey(identity.public_key_id, identity.platform_key)
    return notification_headers(key.proof(body, now)), body


class SentEnvelope(NamedTuple):
    """The plain part of a notification.

    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791861

    Attributes:
        id: The same in every delivery.
        event_type: E.g. ``TRANSACTION.SUCCESS``.
        original_type: The kind of resource.
        summary: A few words.
        associated_data: Proved beside the ciphertext; ``None``: the same as ``original_type``.
        resource_type: Almost always ``encrypt-resource``.
    """

    id: str
    event_type: str
    original_type: str
    summary: str
    associated_data: str | None = None
    resource_type: str = "encrypt-resource"

    @classmethod
    def documented(
        cls, made: str, event_type: str, original_type: str | None, summary: str | None
    ) -> SentEnvelope:
        """The one of a documented event; of one that is not, the usual one.

        Args:
            made: Its id.
            event_type: The event's type.
            original_type: Instead of the documented one.
            summary: Instead of the event's title.
        """
        event = event_named(event_type, original_type)
        if event is None:
            kind = original_type or event_type.partition(".")[0].lower()
            return cls(made, event_type, kind, summary or event_type)
        kind = original_type or original_type_of(event)
        envelope = cls(made, event_type, kind, summary or summary_of(event))
        wraps = event.resource_type
        return envelope if wraps is None else envelope._replace(resource_type=wraps)

    def around(self, resource: Mapping[str, Any], *, apiv3_key: str, now: float) -> bytes:
        """The body that is posted: all this, and *resource* encrypted.

        Args:
            resource: The content to encrypt.
            apiv3_key: Encrypts.
            now: Unix seconds.
        """
        aad = self.original_type if self.associated_data is None else self.associated_data
        nonce = Formatter.nonce(_NONCE_LETTERS)
        body = encode_json(
            {
                "id": self.id,
                "create_time": datetime.fromtimestamp(int(now), _BEIJING).isoformat(),
                "resource_type": self.resource_type,
                "event_type": self.event_type,
                "summary": self.summary,
                "resource": {
                    "original_type": self.original_type,
                    "algorithm": "AEAD_AES_256_GCM",
                    "ciphertext": AesGcm.encrypt(
                        encode_json(dict(resource)), apiv3_key, nonce, aad
                    ),
                    "associated_data": aad,
                    "nonce": nonce,
                },
            }
        )
        # orjson's bytes keep all the room they were written in, 16 KiB, and these are kept.
        return bytes(memoryview(body))


def notification_headers(proof: Mapping[str, str]) -> dict[str, str]:
    """All that is posted in front of a body, around its *proof*."""
    return {
        "Content-Type": "application/json",
        "Request-ID": f"08{secrets.token_hex(16).upper()}-0",
        **proof,
    }
