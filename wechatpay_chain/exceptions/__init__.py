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
    ├── AnswerError                             the platform answered, and the call failed
    │   ├── HTTPStatusError                     … with a status other than 2xx
    │   │   ├── RedirectStatusError             3xx: redirects are never followed
    │   │   ├── ClientStatusError               4xx
    │   │   └── ServerStatusError               5xx
    │   └── ResultError                         … with 200, and says so in its XML (APIv2)
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

from wechatpay_chain.exceptions._answered import (
    AnswerError,
    ClientStatusError,
    ConnectError,
    ConnectTimeoutError,
    HTTPStatusError,
    ProtocolError,
    ProxyError,
    ReadTimeoutError,
    RedirectStatusError,
    RequestTimeoutError,
    ResultError,
    ServerStatusError,
    TLSError,
    TransportError,
)
from wechatpay_chain.exceptions._local import (
    CheckError,
    ConfigurationError,
    DecryptionError,
    EncodingError,
    EncryptionError,
    KeyLoadError,
    MissingVariableError,
    PromiseCancelledError,
    RequestOptionError,
    ResponseBodyError,
    TemplateError,
    WaitTimeoutError,
    WeChatPayError,
)
from wechatpay_chain.exceptions._signature import (
    DigestMismatchError,
    KeysUnavailableError,
    MissingSignatureHeaderError,
    SignatureError,
    SignatureMismatchError,
    SignatureProbeError,
    StaleTimestampError,
    UnknownSerialError,
)

__all__ = [
    "AnswerError",
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
    "ResultError",
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


def _as_imported() -> None:
    # In tracebacks, and pickled, an error is known by the chapter that users import it from.
    for name in __all__:
        globals()[name].__module__ = __name__


_as_imported()
