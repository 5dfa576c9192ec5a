"""One notification, proved and decrypted."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.formatter import Formatter, signed_message
from wechatpay_chain.notifications._answers import (
    Answer,
    NotificationInputError,
    acknowledged,
    business,
)
from wechatpay_chain.notifications._envelope import (
    decrypt_fields,
    encrypted_fields,
    existing_fields,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from wechatpay_chain._protocols.v3.signer import SigningIdentity

__all__ = ["Merchant", "Notification"]

_SIGNED_ANSWERS = "CROSS_BORDER_PAY."


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


@dataclass(frozen=True, eq=False, repr=False)
class Notification:
    """A notification from WeChat Pay: its signature fits, it is recent, its resource is decrypted.

    ``repr`` shows only ``id``, ``event_type`` and ``create_time``, because the resource contains
    personal data. It can be pickled, without the merchant's keys.

    Attributes:
        id: The notification's id; the same in every delivery of it.
        event_type: What happened, e.g. ``TRANSACTION.SUCCESS``.
        create_time: When it was created, with its offset.
        resource: The decrypted resource. Fields that are encrypted once more stay as received;
            see :meth:`decrypted`.
        resource_type: As sent, ``encrypt-resource``; ``None`` if it was not sent.
        summary: A few words from WeChat Pay, or ``None``.
        original_type: What the resource is, e.g. ``transaction``, or ``None``.
        raw: The body's bytes as received, still encrypted.
        serial: The serial or public-key ID whose key proved it.
        request_id: The header ``Request-ID``, which no signature covers, or ``None``.
    """

    id: str
    event_type: str
    create_time: datetime
    resource: dict[str, Any]
    resource_type: str | None = None
    summary: str | None = None
    original_type: str | None = None
    raw: bytes = b""
    serial: str = ""
    request_id: str | None = None
    _merchant: Merchant = field(default_factory=Merchant)

    def decrypted(self, *names: str) -> dict[str, Any]:
        """The resource, with the fields that are encrypted for the merchant in plain text.

        Args:
            *names: Which fields, e.g. ``"phone_number"`` or ``"user.phone_number"``, which also
                goes through lists. Without names, all that the catalogue marks in this event.

        Returns:
            A new dict; ``resource`` stays as received.

        Raises:
            ConfigurationError: No private key was given.
            DecryptionError: A field was encrypted for another key, or is not ciphertext.
            NotificationInputError: The resource has no such field, or no names are given and the
                catalogue does not know the event.
        """
        return self._merchant.decrypted(self.event_type, self.resource, names)

    def acknowledge(self) -> Answer:
        """The answer that says it is handled: 204 without a body, and it is not sent again.

        Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791861 (answering within 5 seconds).
        """
        return acknowledged()

    def reply(self, fields: Mapping[str, Any]) -> Answer:
        """The answer to an event that asks for something: 200 with JSON.

        Answers to ``PARKING_FEE.QUERY_TRANS_INFO`` and ``ENTRUST.TERMINATE_RETENTION`` need no
        signature; answers to ``CROSS_BORDER_PAY.*`` are signed in an ``Authorization`` header.

        Args:
            fields: The event's business fields; ``code`` is ``SUCCESS`` unless given.

        Raises:
            ConfigurationError: The answer must be signed, and there is nothing to sign with.
            EncodingError: A value cannot be written as JSON; names it as ``fields.…``.
            NotificationInputError: *fields* is not a mapping.
        """
        answer = business(fields)
        if self.event_type.startswith(_SIGNED_ANSWERS):
            proof = self._merchant.authorization(self.event_type, answer.body)
            answer.headers["Authorization"] = proof
        return answer

    def __repr__(self) -> str:
        return (
            f"<Notification id={one_line(self.id, 80)} event_type={one_line(self.event_type, 80)} "
            f"create_time={self.create_time.isoformat()}>"
        )
