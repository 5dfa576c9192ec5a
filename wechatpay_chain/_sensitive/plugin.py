"""``FieldEncryption``: sensitive fields given and got in plain, encrypted on the wire."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v3.platform_keys import read_certs
from wechatpay_chain._sensitive.incoming import Decryption
from wechatpay_chain._sensitive.outgoing import encrypted_call
from wechatpay_chain._sensitive.places import marks_of
from wechatpay_chain.crypto import load_private_key, read_apiv3_key
from wechatpay_chain.exceptions import ConfigurationError, EncryptionError

if TYPE_CHECKING:
    from wechatpay_chain._sensitive.cipher import Padding
    from wechatpay_chain._sensitive.places import Marks
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.stack import HandlerStack
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["FieldEncryption"]

_log = logging.getLogger("wechatpay_chain")

_PADDINGS = ("oaep", "pkcs1")


class FieldEncryption:
    """A plugin that encrypts what the catalogue marks in requests, and decrypts it in answers.

    On the way out, plaintext in marked fields of ``json``, of the query and of an upload's
    ``meta`` is replaced by its ciphertext, in a copy, and ``Wechatpay-Serial`` names the key.
    A ciphertext (base64 of exactly the key's length), ``None`` and empty text are sent as they
    are. A body given ready-made with ``body=`` is never looked into.

    On the way back, ``response.json()`` of a 2xx answer gives marked fields decrypted;
    ``response.content`` stays the bytes that were verified. Streamed answers, and what
    ``sink`` saves, are left alone.

    Endpoints that are not documented are left alone, with a line in the log (level debug).

    Its middleware is called ``field_encryption`` and stands outside ``verifier``, so that
    nothing is decrypted before it is verified.

    Args:
        certs: The platform's keys, as for ``Builder.factory``.
        private_key: The merchant's, as for ``Builder.factory``; ``None`` where it is kept
            elsewhere: then marked fields of answers stay ciphertext.
        apiv3_key: If given, the platform certificates that three endpoints answer with,
            encrypted by AES-256-GCM, are decrypted too.
        overseas_padding: ``"oaep"``, which the platform documents for overseas merchants too, or
            ``"pkcs1"`` (RSAES-PKCS1-v1_5), which other SDKs report that overseas endpoints want.
            It applies to endpoints whose role is ``global``, in both directions; there is no
            fallback from one to the other. PKCS#1 v1.5 does not notice every alteration.

    Raises:
        ConfigurationError: *certs* is missing or empty, *apiv3_key* is not 32 bytes, or there is
            no such padding.
        KeyLoadError: A key cannot be read.
    """

    # https://pay.weixin.qq.com/doc/global/v3/en/4012357169 (2024-09-18) says OAEP;
    # wechatpay-apiv3/wechatpay-go#109 and the axios plugin's README say PKCS#1 v1.5.

    __slots__ = ("_apiv3_key", "_keys", "_overseas", "_private_key")

    def __init__(
        self,
        certs: Any,
        private_key: Any = None,
        *,
        apiv3_key: str | bytes | None = None,
        overseas_padding: Padding = "oaep",
    ) -> None:
        keys = read_certs(certs)
        if keys is None:
            raise ConfigurationError(
                "certs is missing: give the platform's public key by its ID, or its certificates, "
                "to encrypt with",
                key="certs",
            )
        if overseas_padding not in _PADDINGS:
            raise ConfigurationError(
                f"overseas_padding is one of {', '.join(map(repr, _PADDINGS))}",
                key="overseas_padding",
            )
        self._keys = keys
        self._private_key = None if private_key is None else load_private_key(private_key)
        self._apiv3_key = None if apiv3_key is None else read_apiv3_key(apiv3_key)
        self._overseas: Padding = overseas_padding

    is_merchants_own = True
    protocols = ("v3",)
    """APIv2 has no such fields."""

    def install(self, stack: HandlerStack, /) -> None:
        """Put the middleware just outside ``verifier``.

        Raises:
            ConfigurationError: There is no ``verifier``, or there is a ``field_encryption``.
        """
        stack.before("verifier", self.middleware, "field_encryption")

    def middleware(self, handler: Handler) -> Handler:
        """Encrypt requests on their way to *handler*, and let its answers be decrypted."""

        def encrypting(request: Request, options: RequestOptions) -> Response:
            marks = marks_of(request.path, request.method)
            if marks is None:
                _require_no_other_spelling(request)
                _log.debug(
                    "field_encryption: %s /%s is not documented; nothing of it is encrypted",
                    request.method,
                    one_line(request.path, 200),
                )
                return handler(request, options)
            return self._run(handler, request, options, marks)

        return encrypting

    def _run(
        self, handler: Handler, request: Request, options: RequestOptions, marks: Marks
    ) -> Response:
        padding: Padding = self._overseas if marks.overseas else "oaep"
        if marks.query or marks.body:
            request, options = encrypted_call(request, options, marks, self._keys, padding)
        response = handler(request, options)
        if marks.response and response.is_success and not response.streamed:
            response.map_json(
                Decryption(
                    marks.response, self._private_key, apiv3_key=self._apiv3_key, padding=padding
                )
            )
        return response

    def __repr__(self) -> str:
        return f"<FieldEncryption {self._keys!r}>"


def _require_no_other_spelling(request: Request) -> None:
    """Refuse a path that is a documented one in another spelling: its fields would go in plain."""
    folder = unquote(request.path).lower().rpartition("v3/")
    meant = "v3/" + "/".join(filter(None, folder[2].split("/")))
    marks = marks_of(meant, request.method) if folder[1] else None
    if marks is not None and (marks.query or marks.body):
        raise EncryptionError(
            f"nothing was sent: /{one_line(request.path, 200)} is not documented as it is spelt, "
            f"and fields of {one_line(meant, 200)} are to be encrypted; spell it so, and give a "
            "gateway's folder as base_uri"
        )
