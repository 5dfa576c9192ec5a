"""The package's nouns as types: what handlers, middlewares, plugins and options look like."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Protocol, TypeAlias, TypedDict, Union

if TYPE_CHECKING:
    import os
    import ssl

    from wechatpay_chain.message import Request, Response

__all__ = [
    "BODIES",
    "OPTION_NAMES",
    "Handler",
    "MessageSigner",
    "Middleware",
    "Options",
    "Plugin",
    "QueryInput",
    "RequestOptions",
    "Stack",
]


class Handler(Protocol):
    """Takes a request and the call's options, returns the answer or raises."""

    def __call__(self, request: Request, options: Options, /) -> Response:
        """Handle one request."""
        raise NotImplementedError


Middleware: TypeAlias = "Callable[[Handler], Handler]"
"""Takes the next handler, returns one that does something around it (Guzzle)."""


class Stack(Protocol):
    """A complete stack for one call: a :class:`wechatpay_chain.stack.HandlerStack`."""

    def resolve(self) -> Handler:
        """The middlewares composed around the terminal handler, as one handler."""
        raise NotImplementedError


class Plugin(Protocol):
    """Installs middlewares into a protocol's handler stack when a client is built.

    It is asked once for each protocol that the client speaks: APIv3, and APIv2 where it has a
    ``secret``. The named slots are the same in both. A plugin that is for one of them only, as one
    that replaces ``signer`` is, says so in an attribute ``protocols``, such as ``("v3",)``.
    """

    def install(self, stack: Any, /) -> None:
        """Edit *stack*, a :class:`~wechatpay_chain.stack.HandlerStack`: push, before, replace."""


class MessageSigner(Protocol):
    """Signs with one private key, wherever that is: here, in a KMS, an HSM, another process.

    An object whose signatures are not RSASSA-PKCS1-v1_5 with SHA-256 states what they are in an
    attribute ``algorithm``, such as ``SM2-WITH-SM3``; the scheme of ``Authorization`` ends in it.
    """

    def sign(self, message: bytes, /) -> str:
        """The signature over *message*, in base64."""
        raise NotImplementedError


QueryInput: TypeAlias = Union[str, "Mapping[str, Any]"]
"""A ready query string, or a mapping encoded by PHP's ``http_build_query`` rules."""


class RequestOptions(TypedDict, total=False):
    """The closed set of per-call settings, by Guzzle's names."""

    query: QueryInput
    """Appended to the target: a mapping, or ready text."""
    json: Any
    """The body as a structure; encoded once, signed and sent as the same bytes."""
    xml: Mapping[str, Any]
    """APIv2: the fields as a mapping; ``nonce_str`` and ``sign`` are added, and it is sent as XML,
    or as the query of a GET."""
    nonceless: bool
    """APIv2: ``True``: add no ``nonce_str``."""
    security: bool
    """APIv2: ``True``: show the merchant's certificate (``merchant``) in the TLS handshake."""
    body: Any
    """The body ready-made: bytes, str, a binary file, an iterable of bytes, or a media upload."""
    headers: Mapping[str, str]
    """Header fields on top of the client's."""
    form_params: Mapping[str, Any]
    """The body as ``application/x-www-form-urlencoded``."""
    multipart: Sequence[Mapping[str, Any]]
    """The body as ``multipart/form-data``: parts with ``name``, ``contents``, and, if wanted,
    ``filename`` and ``headers``. The part named ``meta`` is what is signed."""
    base_uri: str
    """Another origin for this call; its path, if any, is kept and signed."""
    timeout: float
    """Seconds for connecting and each wait for data, where the two below are not given."""
    connect_timeout: float
    """Seconds to connect in."""
    read_timeout: float
    """Seconds to wait for the next data in."""
    sink: str | os.PathLike[str] | IO[bytes]
    """Where to write the body: a path (written whole or not at all) or a binary file."""
    stream: bool
    """Leave the body on the connection; read it with ``iter_bytes``."""
    http_errors: bool
    """``False``: return 3xx, 4xx and 5xx answers instead of raising."""
    verify: bool | str | os.PathLike[str] | ssl.SSLContext
    """TLS: ``True`` for the system's trust store, a CA file or folder, or a context."""
    proxy: str
    """``http://[user:password@]host:port``."""
    handler: Stack | Handler
    """A complete stack for this call, or another terminal handler under the client's stack."""
    check: bool
    """``True``: compare the call with the catalogue first, and raise all that does not fit."""
    debug: bool | IO[str]
    """``True`` (stderr) or a text file: write what is sent and received, credentials masked."""


Options: TypeAlias = RequestOptions
"""What a handler is given: the call's options over the client's."""

OPTION_NAMES = frozenset(RequestOptions.__annotations__)
"""The names of all request options."""

BODIES = ("json", "xml", "body", "form_params", "multipart")
"""The request options that give a body; at most one of them is given."""
