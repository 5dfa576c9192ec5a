"""Every error this library raises, in one tree.

::

    WeChatPayError
    ├── ConfigurationError (ValueError)         the client cannot be built or edited like this
    │   └── KeyLoadError                        a key or certificate cannot be read
    ├── TemplateError (ValueError)              the path cannot be expanded
    │   └── MissingVariableError                … because a variable has no value
    ├── RequestOptionError (TypeError)          a request option is unknown or cannot be used
    │   └── EncodingError (ValueError)          a value cannot be encoded; names its path
    ├── CheckError (ValueError)                 check=True: the call is not as documented
    ├── TransportError                          no complete answer arrived
    │   ├── ConnectError (ConnectionError)      nothing was sent
    │   ├── ProxyError (ConnectionError)        the proxy refused or failed
    │   ├── TLSError                            the TLS handshake or certificate failed
    │   ├── RequestTimeoutError (TimeoutError)
    │   │   ├── ConnectTimeoutError             nothing was sent
    │   │   └── ReadTimeoutError                sent, and the outcome is unknown
    │   └── ProtocolError                       the answer broke off or is not HTTP
    ├── HTTPStatusError                         the platform answered, and not with 2xx
    │   ├── RedirectStatusError                 3xx: redirects are never followed
    │   ├── ClientStatusError                   4xx
    │   └── ServerStatusError                   5xx
    ├── SignatureError                          an answer is not proved to come from the platform
    │   ├── MissingSignatureHeaderError
    │   ├── StaleTimestampError
    │   ├── UnknownSerialError
    │   ├── KeysUnavailableError                the platform's keys could not be had just now
    │   ├── SignatureMismatchError
    │   │   └── DigestMismatchError             a statement does not have its signed digest
    │   └── SignatureProbeError                 WECHATPAY/SIGNTEST/: a deliberate wrong signature
    ├── ResponseBodyError (ValueError)          the answer's body is not what was asked of it
    ├── EncryptionError (ValueError)
    ├── DecryptionError (ValueError)
    ├── PromiseCancelledError
    └── WaitTimeoutError (TimeoutError)         a promise is still pending; the call goes on

``str(error)`` is one line that a person can act on. No error carries a key, a secret, an
``Authorization`` header or a signature in its text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wechatpay_chain.catalogue import Problem
    from wechatpay_chain.message import Request, Response

__all__ = [
    "CheckError",
    "ClientStatusError",
    "ConfigurationError",
    "ConnectError",
    "ConnectTimeoutError",
    "DecryptionError",
    "DigestMismatchError",
    "EncodingError",
    "EncryptionError",
    "HTTPStatusError",
    "KeyLoadError",
    "KeysUnavailableError",
    "MissingSignatureHeaderError",
    "MissingVariableError",
    "PromiseCancelledError",
    "ProtocolError",
    "ProxyError",
    "ReadTimeoutError",
    "RedirectStatusError",
    "RequestOptionError",
    "RequestTimeoutError",
    "ResponseBodyError",
    "ServerStatusError",
    "SignatureError",
    "SignatureMismatchError",
    "SignatureProbeError",
    "StaleTimestampError",
    "TLSError",
    "TemplateError",
    "TransportError",
    "UnknownSerialError",
    "WaitTimeoutError",
    "WeChatPayError",
]


class WeChatPayError(Exception):
    """The root: catching it catches everything this library raises on purpose."""


class ConfigurationError(WeChatPayError, ValueError):
    """The client cannot be built, or its handler stack edited, with what was given.

    Attributes:
        key: The configuration key at fault, in its Python spelling, or ``None``.
    """

    def __init__(self, message: str = "", *, key: str | None = None) -> None:
        super().__init__(message)
        self.key = key


class KeyLoadError(ConfigurationError):
    """A private key, public key or certificate cannot be read, or is of another kind."""


class TemplateError(WeChatPayError, ValueError):
    """A path is not an RFC 6570 template, or does not expand to a request-target.

    Attributes:
        template: The template's text.
    """

    def __init__(self, message: str = "", *, template: str = "") -> None:
        super().__init__(message)
        self.template = template


class MissingVariableError(TemplateError):
    """A template variable has no value, or an empty one.

    Attributes:
        variable: The variable's name.
    """

    def __init__(self, message: str = "", *, template: str = "", variable: str = "") -> None:
        super().__init__(message, template=template)
        self.variable = variable


class RequestOptionError(WeChatPayError, TypeError):
    """A request option is unknown, of the wrong type, or contradicts another one.

    Attributes:
        option: The option's name, or ``None`` where several are concerned.
    """

    def __init__(self, message: str = "", *, option: str | None = None) -> None:
        super().__init__(message)
        self.option = option


class EncodingError(RequestOptionError, ValueError):
    """A value of ``json``, ``query`` or ``form_params`` cannot be encoded without loss.

    Attributes:
        path: Where the value stands, e.g. ``json.amount.total`` or ``json.goods[0].price``.
    """

    def __init__(self, message: str = "", *, option: str | None = None, path: str = "") -> None:
        super().__init__(message, option=option)
        self.path = path


class CheckError(WeChatPayError, ValueError):
    """A call is not as it is documented; raised with ``check`` only, and nothing was sent.

    Attributes:
        problems: All that was found: each has ``where`` (``query``, ``json``, …), ``pointer``
            (RFC 6901) and ``message``.
    """

    def __init__(self, message: str = "", *, problems: Sequence[Problem] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class TransportError(WeChatPayError):
    """No complete answer arrived.

    Attributes:
        request: The request, or ``None``.
        sent: ``False`` when nothing of the request can have reached the platform, so that
            repeating it is safe; ``True`` when it may have been carried out: then ask for the
            order by its number before sending anything again.
    """

    def __init__(
        self, message: str = "", *, request: Request | None = None, sent: bool = True
    ) -> None:
        super().__init__(message)
        self.request = request
        self.sent = sent


class ConnectError(TransportError, ConnectionError):
    """No connection could be made; nothing was sent."""


class ProxyError(TransportError, ConnectionError):
    """The proxy could not be reached or refused to forward."""


class TLSError(TransportError):
    """The TLS handshake failed or the server's certificate is not trusted."""


class RequestTimeoutError(TransportError, TimeoutError):
    """A time limit was reached."""


class ConnectTimeoutError(RequestTimeoutError):
    """No connection within ``connect_timeout``; nothing was sent."""


class ReadTimeoutError(RequestTimeoutError):
    """The request was sent and no answer came within ``read_timeout``: the outcome is unknown."""


class ProtocolError(TransportError):
    """The connection broke while the answer was due, or the answer is not HTTP."""


class HTTPStatusError(WeChatPayError):
    """The platform answered with a status other than 2xx.

    Attributes:
        response: The answer. Its ``verified`` says whether it carries a valid signature; error
            answers often carry none.
        code: ``code`` of the JSON body, e.g. ``"PARAM_ERROR"``; ``None`` where there is none.
        message: ``message`` of the JSON body, or ``None``.
        detail: ``detail`` of the JSON body as decoded, or ``None``.
    """

    def __init__(
        self,
        text: str = "",
        *,
        response: Response | None = None,
        code: str | None = None,
        message: str | None = None,
        detail: Any = None,
    ) -> None:
        super().__init__(text)
        self._response = response
        self.code = code
        self.message = message
        self.detail = detail

    @property
    def has_response(self) -> bool:
        """Whether there is an answer; always, except for one made without it."""
        return self._response is not None

    @property
    def response(self) -> Response:
        """The answer."""
        if self._response is None:
            raise AttributeError("this error was made without a response")
        return self._response

    @property
    def request(self) -> Request:
        """The request that was answered."""
        return self.response.request

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def request_id(self) -> str | None:
        """The platform's ``Request-ID``: quote it when asking WeChat Pay's support."""
        return self.response.request_id


class RedirectStatusError(HTTPStatusError):
    """3xx. Redirects are not followed: a signature holds for one request-target only."""


class ClientStatusError(HTTPStatusError):
    """4xx: the request as sent was refused; the same request will be refused again."""


class ServerStatusError(HTTPStatusError):
    """5xx: the platform failed; the outcome of a write is unknown until it is queried."""


class SignatureError(WeChatPayError):
    """A message is not proved to come from WeChat Pay.

    Attributes:
        response: The unproved answer (``verified`` is ``False``), for diagnosis only, or ``None``.
        http_status: What to answer with, where the message is a notification.
    """

    http_status = 401

    def __init__(self, message: str = "", *, response: Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class MissingSignatureHeaderError(SignatureError):
    """A ``Wechatpay-…`` header that verification needs is not there.

    Attributes:
        missing: The names of the missing headers.
    """

    def __init__(
        self, message: str = "", *, response: Response | None = None, missing: Sequence[str] = ()
    ) -> None:
        super().__init__(message, response=response)
        self.missing = tuple(missing)


class StaleTimestampError(SignatureError):
    """``Wechatpay-Timestamp`` is more than 300 seconds away from this machine's clock.

    Attributes:
        offset: Local time minus the message's time, in seconds; ``None`` if it is no number.
    """

    def __init__(
        self, message: str = "", *, response: Response | None = None, offset: int | None = None
    ) -> None:
        super().__init__(message, response=response)
        self.offset = offset


class UnknownSerialError(SignatureError):
    """``Wechatpay-Serial`` names a key that ``certs`` does not hold.

    Attributes:
        serial: The serial or public-key ID that the message names.
        known: Those that ``certs`` holds.
    """

    def __init__(
        self,
        message: str = "",
        *,
        response: Response | None = None,
        serial: str = "",
        known: Sequence[str] = (),
    ) -> None:
        super().__init__(message, response=response)
        self.serial = serial
        self.known = tuple(known)


class KeysUnavailableError(SignatureError):
    """The key that a message names could not be looked up: its cause says why.

    Where keys come by downloading, that failed. The message itself may be good.
    """

    http_status = 503


class SignatureMismatchError(SignatureError):
    """The signature does not fit the message and the key."""


class DigestMismatchError(SignatureMismatchError):
    """A statement's body does not have the SHA-1 that its signed digest header states."""


class SignatureProbeError(SignatureError):
    """The signature starts with ``WECHATPAY/SIGNTEST/``.

    WeChat Pay sends such wrong signatures on purpose, to see whether they are refused. Refusing
    is right; an alarm may ignore this error. A GET may simply be sent again.
    """


class ResponseBodyError(WeChatPayError, ValueError):
    """The body of an answer is not JSON, or cannot be read any more."""


class EncryptionError(WeChatPayError, ValueError):
    """A value cannot be encrypted, e.g. because it is longer than the key allows."""


class DecryptionError(WeChatPayError, ValueError):
    """A ciphertext does not decrypt: wrong key, wrong associated data, or tampered with."""


class PromiseCancelledError(WeChatPayError):
    """The promise was cancelled.

    Attributes:
        sent: ``False`` when the request had not been started, so that it was never sent;
            ``True`` when it may have been carried out.
    """

    def __init__(self, message: str = "", *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent


class WaitTimeoutError(WeChatPayError, TimeoutError):
    """A promise is still pending after the time given to ``wait``; the call itself goes on."""
