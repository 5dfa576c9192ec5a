"""What a merchant's own keys do for a notification: decrypt its fields, sign the answer to it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.formatter import Formatter, signed_message
from wechatpay_chain.notifications._answers import NotificationInputError
from wechatpay_chain.notifications._envelope import (
    decrypt_fields,
    encrypted_fields,
    existing_fields,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from wechatpay_chain._protocols.v3.signer import SigningIdentity

__all__ = ["Merchant"]


class Merchant:
    """The merchant's keys, as far as they were given; ``repr`` and pickles do not contain them.

    Args:
        private_key: Decrypts fields.
        identity: Signs answers.
        clock: Returns the time in Unix seconds.
    """

    __slots__ = ("_clock", "_identity", "_private_key")

    def __init__(
        self,
        private_key: RSAPrivateKey | None = None,
        identity: SigningIdentity | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._private_key = private_key
        self._identity = identity
        self._clock = clock

    def decrypted(
        self, event_type: str, resource: dict[str, Any], names: tuple[str, ...]
    ) -> dict[str, Any]:
        """A copy of *resource* with its RSA-encrypted fields in plain text."""
        if self._private_key is None:
            raise ConfigurationError(
                "private_key is missing: fields of a notification's resource are encrypted for the "
                "merchant's certificate; give Notifications its key (apiclient_key.pem)",
                key="private_key",
            )
        found = existing_fields(resource, names) if names else encrypted_fields(event_type)
        if found is None:
            raise NotificationInputError(
                "the catalogue does not know this event type, so it cannot tell which fields are "
                "encrypted; name them: decrypted('user.phone_number')"
            )
        return decrypt_fields(resource, found, self._private_key)

    def authorization(self, event_type: str, body: bytes) -> str:
        """The header ``Authorization`` that proves an answer.

        Rule: the three lines of every WeChat Pay response (timestamp, nonce, body), in the scheme
        of a request. The pages state the header and its items
        (https://pay.weixin.qq.com/doc/v3/institution/4019762388); that the lines are those of a
        response follows from an answer having neither method nor target.
        """
        if self._identity is None:
            raise ConfigurationError(
                f"the answer to {event_type} must be signed: give Notifications mchid, serial and "
                "private_key (or signer)",
                key="private_key",
            )
        timestamp, nonce = str(int(self._clock())), Formatter.nonce()
        message = signed_message(timestamp, nonce, body=body)
        return self._identity.authorization(message, timestamp, nonce)

    def __reduce__(self) -> tuple[type[Merchant], tuple[()]]:
        # Notifications are put into queues, where keys must not go.
        return Merchant, ()

    def __deepcopy__(self, _memo: object) -> Merchant:
        return self

    def __repr__(self) -> str:
        return f"<Merchant {self._identity!r}>" if self._identity else "<Merchant>"
