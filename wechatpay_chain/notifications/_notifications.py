"""Parsing notifications: check the time, verify, then read, then decrypt."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v3.platform_keys import read_certs
from wechatpay_chain._protocols.v3.proof import Proof, ProofReader
from wechatpay_chain._protocols.v3.signer import PrivateKeySigner, SigningIdentity
from wechatpay_chain.crypto import MessageVerifier, load_private_key, read_apiv3_key
from wechatpay_chain.exceptions import ConfigurationError, SignatureError, SignatureMismatchError
from wechatpay_chain.notifications._answers import Answer, refusal
from wechatpay_chain.notifications._envelope import open_resource, read_envelope
from wechatpay_chain.notifications._notification import Merchant, Notification
from wechatpay_chain.notifications._received import (
    REQUEST_ID,
    read_body,
    read_fields,
    tampering_hint,
)
from wechatpay_chain.notifications._v2.answers import refusal_v2
from wechatpay_chain.notifications._v2.proof import Secrets
from wechatpay_chain.notifications._v2.reading import read_v2

if TYPE_CHECKING:
    from wechatpay_chain._protocols.v3.platform_keys import VerificationKeys
    from wechatpay_chain.crypto._keys import KeyMaterial
    from wechatpay_chain.notifications._v2.notification import NotificationV2
    from wechatpay_chain.typing import MessageSigner

__all__ = ["Notifications"]


class Notifications:
    """Handles the notifications that WeChat Pay posts to one merchant's ``notify_url``.

    APIv3's with *certs* and *apiv3_key*, APIv2's with *secret*, or both. Thread-safe; creating it
    fetches nothing.

    Args:
        certs: The platform's keys, as for the client: public keys by ID and certificates by
            serial, or an object that finds them.
        apiv3_key: The APIv3 key from the merchant platform, 32 bytes.
        secret: The v2 secret from the merchant platform, 32 characters.
        mchid: The merchant number; with *serial* and a key, signs answers that must be signed.
            APIv2's notifications must be for it: a service provider gives its own.
        serial: The serial of the merchant's API certificate, for the same purpose.
        private_key: The merchant's private key: decrypts fields, and signs.
        signer: What signs in place of *private_key*.
        clock: Returns the time in Unix seconds.

    Raises:
        ConfigurationError: Something is missing or cannot be used.
        KeyLoadError: A key cannot be read.
    """

    __slots__ = ("_apiv3_key", "_keys", "_mchid", "_merchant", "_reader", "_secrets")

    def __init__(
        self,
        certs: VerificationKeys | Mapping[str, KeyMaterial] | None = None,
        apiv3_key: str | bytes | None = None,
        *,
        secret: str | bytes | None = None,
        mchid: str | None = None,
        serial: str | None = None,
        private_key: KeyMaterial | None = None,
        signer: MessageSigner | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        keys = read_certs(certs, *([serial] if serial else []))
        takes_v2 = secret is not None
        if keys is None and not takes_v2:
            raise _missing(
                "certs",
                "without a key of the platform no notification can be verified; APIv2's need "
                "secret instead",
            )
        self._keys = keys
        self._reader = None if keys is None else ProofReader(keys, clock)
        self._apiv3_key = b"" if takes_v2 and apiv3_key is None else read_apiv3_key(apiv3_key)
        self._secrets = None if secret is None else Secrets(secret, self._apiv3_key)
        self._mchid = str(mchid) if mchid else None
        own = None if private_key is None else load_private_key(private_key)
        if signer is None and own is not None:
            signer = PrivateKeySigner(own)
        signs = mchid and serial and signer
        identity = SigningIdentity.merchant(mchid, serial, signer) if signs else None  # type: ignore[arg-type] # all are there
        self._merchant = Merchant(own, identity, clock)

    def parse(self, headers: object, body: bytes | bytearray | memoryview | str) -> Notification:
        """Prove a notification and decrypt it.

        The body is not read before its signature has been verified.

        Args:
            headers: The headers as the framework has them: ``request.headers``, Django's
                ``request.META``, a WSGI environ, an ASGI scope, a mapping in any case, or pairs.
            body: The raw bytes as received, never parsed JSON: ``request.get_data()`` in Flask,
                ``request.body`` in Django, ``await request.body()`` in FastAPI,
                ``await request.read()`` in aiohttp.

        Raises:
            ConfigurationError: This object is for APIv2 only, without certs or apiv3_key.
            MissingSignatureHeaderError: A header is missing or empty.
            SignatureProbeError: A wrong signature sent on purpose; refusing it is right.
            StaleTimestampError: The timestamp is more than 300 seconds off.
            UnknownSerialError: Signed with a key that is not in ``certs``.
            SignatureMismatchError: The signature does not fit the bytes.
            DuplicateHeaderError: A signature header has two values.
            NotJSONError: The body, or what is encrypted in it, is not JSON.
            MalformedNotificationError: It does not have the documented shape.
            UnsupportedAlgorithmError: It is not encrypted with AEAD_AES_256_GCM.
            ResourceDecryptionError: It was not encrypted with this APIv3 key.
            NotificationInputError: *headers* or *body* is of the wrong kind.
            WeChatPayError: ``certs`` fetches keys, and failed to.
        """
        reader = self._reader_of_v3()
        fields, raw = read_fields(headers), read_body(body)
        proof = reader.read(fields, _unproved)
        _require_fit(proof, raw)
        envelope = read_envelope(raw)
        return Notification(
            id=envelope.id,
            event_type=envelope.event_type,
            create_time=envelope.create_time,
            resource=open_resource(envelope, self._apiv3_key),
            resource_type=envelope.resource_type,
            summary=envelope.summary,
            original_type=envelope.original_type,
            raw=raw,
            serial=proof.serial,
            request_id=fields.get(REQUEST_ID),
            _merchant=self._merchant,
        )

    def parse_v2(self, body: bytes | bytearray | memoryview | str) -> NotificationV2:
        """Prove an APIv2 notification (of a payment, refund, contract, …), which is XML.

        It is proved by ``sign`` over all fields (MD5 or HMAC-SHA256, according to ``sign_type``, or
        else to its length). Notifications of refunds have no ``sign``: only what is encrypted in
        them with the secret is proved to come from WeChat Pay; the fields around it are not.

        APIv2 sends no time and no id, so an old notification that anyone replays is accepted:
        handle each only once (``Inbox``), and compare amounts with the order's. Refunds are
        encrypted in a mode (ECB) that does not reveal whether blocks of several were combined:
        query the refund by its number before relying on the amount.
        Sources: https://pay.weixin.qq.com/doc/v2/merchant/4011935221 (payments),
        https://pay.weixin.qq.com/doc/v2/merchant/4011935223 (refunds).

        Args:
            body: The raw bytes as received, at most 256 KiB: ``request.get_data()`` in Flask,
                ``request.body`` in Django, ``await request.body()`` in FastAPI,
                ``await request.read()`` in aiohttp.

        Raises:
            ConfigurationError: There is no ``secret``; or the notification is about a deposit-free
                order, and there is no ``apiv3_key``.
            UnsignedNotificationError: Neither ``sign`` nor ``req_info`` is there.
            SignatureMismatchError: ``sign`` does not fit, or ``req_info`` does not decrypt.
            FailedNotificationError: ``return_code`` is not ``SUCCESS``; has ``return_msg``.
            WrongMerchantError: It is for another merchant number than ``mchid``.
            NotXMLError: It is not XML, is too long, or has a DOCTYPE.
            MalformedNotificationError: It is XML of another shape.
            UnsupportedAlgorithmError: That of a deposit-free order is not encrypted with
                AEAD_AES_256_GCM.
            ResourceDecryptionError: That of a deposit-free order does not decrypt.
            NotificationInputError: *body* is of the wrong kind.
        """
        if self._secrets is None:
            raise _missing("secret", "APIv2's notifications are proved with the APIv2 key")
        return read_v2(read_body(body), self._secrets, self._mchid)

    @staticmethod
    def refuse_v2(reason: BaseException | str) -> Answer:
        """The answer that says an APIv2 notification is not handled: it is sent again.

        Args:
            reason: The exception, of which the answer says only a few fixed words, because anyone
                can post to a ``notify_url``; or text, which is sent on one line.

        Returns:
            ``return_code`` ``FAIL`` as XML, with status 200, as in all of APIv2.

        Raises:
            NotificationInputError: *reason* is neither.
        """
        return refusal_v2(reason)

    @staticmethod
    def refuse(reason: BaseException | str, status: int | None = None) -> Answer:
        """The answer that says it is not handled: WeChat Pay sends the notification again.

        Args:
            reason: The exception, of which the answer says only a few fixed words, because anyone
                can post to a ``notify_url``; or text, which is sent on one line.
            status: From 400 to 599; by default :func:`http_status_of` an exception, else 500.

        Raises:
            NotificationInputError: *status* would tell WeChat Pay that it was handled.
        """
        return refusal(reason, status)

    def _reader_of_v3(self) -> ProofReader:
        if self._reader is None:
            raise _missing("certs", "APIv3's notifications are verified with the platform's keys")
        if not self._apiv3_key:
            raise _missing("apiv3_key", "APIv3's notifications are encrypted with it")
        return self._reader

    def __repr__(self) -> str:
        v2 = "" if self._secrets is None else "v2 "
        return f"<Notifications certs={self._keys!r} {v2}{self._merchant!r}>"


def _missing(key: str, why: str) -> ConfigurationError:
    return ConfigurationError(f"{key} is missing: {why}", key=key)


def _require_fit(proof: Proof, raw: bytes) -> None:
    message = MessageVerifier(proof.key)
    for part in (proof.head, raw, b"\n"):
        message.update(part)
    if not message.matches(proof.signature):
        hint = tampering_hint(raw)
        raise _unproved(
            SignatureMismatchError,
            f"does not fit its signature: {hint}; pass the raw bytes as received."
            if hint
            else "does not fit its signature: the body is not byte for byte what was sent, or "
            f"certs[{one_line(proof.serial, 80)!r}] is not the platform's key of that name.",
        )


def _unproved(kind: type[SignatureError], why: str, /, **more: Any) -> SignatureError:
    return kind(f"the notification {why} Nothing in it may be trusted; answer 401.", **more)
