"""A request as the platform received it: the raw target and the raw body, and what they mean.

What they mean depends on the protocol, so a request knows its :class:`Side`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from urllib.parse import parse_qsl

from werkzeug.http import parse_options_header
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder, NeedData

from wechatpay_chain._codec import decode_json
from wechatpay_chain.transformer import Transformer

if TYPE_CHECKING:
    from werkzeug import Response

    from wechatpay_chain.catalogue import Endpoint
    from wechatpay_chain.message import Headers
    from wechatpay_chain.testing._message.answer import Answer
    from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["Credentials", "Part", "ReceivedRequest", "Side", "meta_part"]


class Credentials(NamedTuple):
    """The items of a verified ``Authorization``, less the signature; what APIv2 has of them."""

    mchid: str
    """Empty where a brand signed."""
    serial: str
    """In APIv2 empty where the merchant's certificate was not shown."""
    timestamp: int
    """0 in APIv2, which has none."""
    nonce: str
    brand_id: str | None = None


class Part(NamedTuple):
    """One part of an upload."""

    name: str
    filename: str | None
    content: bytes


@dataclass(frozen=True)
class ReceivedRequest:
    """One request.

    Attributes:
        method: In upper case.
        target: The request-target as it came, percent-encoding and all.
        headers: The header fields; ``repr`` masks credentials.
        body: The raw body.
        credentials: The signer, once it is verified.
        variables: The path variables of the endpoint's template, decoded.
        endpoint: The documented endpoint that it is for, or ``None``.
        side: The protocol it is in, which reads its body and writes its answer.
        certificate: The client's certificate of the TLS handshake, DER, or ``None``.
        body_dropped: Whether the platform has let go of the body, which is then empty: of those it
            keeps, as the oldest ones are too large together.
    """

    method: str
    target: str
    headers: Headers
    body: bytes = field(repr=False)
    credentials: Credentials | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    endpoint: Endpoint | None = None
    side: Side | None = field(default=None, repr=False, compare=False)
    certificate: bytes | None = field(default=None, repr=False)
    body_dropped: bool = False

    @property
    def title(self) -> str | None:
        """The title of the endpoint's official page."""
        return None if self.endpoint is None else self.endpoint.title

    @property
    def path(self) -> str:
        """The target's path, still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, str]:
        """The target's query, decoded; of a name that came twice, the last value."""
        pairs = parse_qsl(self.target.partition("?")[2], keep_blank_values=True)
        return dict(pairs)

    @property
    def mchid(self) -> str | None:
        """The merchant number that signed."""
        return self.credentials and self.credentials.mchid

    @property
    def brand_id(self) -> str | None:
        """The brand that signed, for paths under ``/brand/``."""
        return self.credentials and self.credentials.brand_id

    @property
    def serial(self) -> str | None:
        """The serial of the certificate that signed."""
        return self.credentials and self.credentials.serial

    def json(self) -> Any:
        """The body decoded from JSON, ``None`` for an empty one; ``ValueError`` if it is not."""
        return decode_json(self.body) if self.body else None

    def xml(self) -> dict[str, Any]:
        """The fields of an APIv2 body, with ``sign``.

        Raises:
            ResponseBodyError: It is not XML.
        """
        return Transformer.to_dict(self.body)

    def plain(self) -> Any:
        """As :meth:`json`, with encrypted fields decrypted; APIv2's fields, less their ``sign``.

        Raises:
            ValueError: The body is not JSON.
            Refusal: A field that must be encrypted cannot be decrypted; APIv2's fields cannot be
                read.
        """
        return self.json() if self.side is None else self.side.read(self)

    @property
    def is_multipart(self) -> bool:
        """Whether the body is an upload: ``multipart/form-data``."""
        return self._boundary() is not None

    def parts(self) -> list[Part]:
        """The parts of an upload, as far as the body can be read; none of any other body."""
        boundary = self._boundary()
        return [] if boundary is None else list(_parts(self.body, boundary))

    def signed_body(self) -> bytes | None:
        """The bytes that the signature covers: the body, or an upload's ``meta``, or ``None``."""
        boundary = self._boundary()
        return self.body if boundary is None else meta_part(self.body, boundary)

    def _boundary(self) -> str | None:
        kind, parameters = parse_options_header(self.headers.get("Content-Type"))
        return parameters.get("boundary", "") if kind == "multipart/form-data" else None


def meta_part(body: bytes, boundary: str) -> bytes | None:
    """The bytes of the part named ``meta``; a part with a file name is a file and not it."""
    found = [one for one in _parts(body, boundary) if one.name == "meta" and one.filename is None]
    return found[-1].content if found else None


def _parts(body: bytes, boundary: str) -> Iterator[Part]:
    decoder = MultipartDecoder(boundary.encode("latin-1", "replace"))
    decoder.receive_data(body)
    head: Field | File | None = None
    pieces: list[bytes] = []
    while not isinstance(event := _next(decoder), (Epilogue, NeedData)):
        if isinstance(event, (Field, File)):
            head, pieces = event, []
        elif isinstance(event, Data) and head is not None:
            pieces.append(event.data)
            if not event.more_data:
                yield Part(head.name, getattr(head, "filename", None), b"".join(pieces))
                head = None


def _next(decoder: MultipartDecoder) -> object:
    try:
        return decoder.next_event()
    except ValueError:  # malformed: nothing more can be found in it
        return NeedData()


class Side(Protocol):
    """What differs between the protocols."""

    def authenticate(self, request: ReceivedRequest) -> Credentials | None:
        """Return the sender of *request*; ``None`` where that is not checked.

        Raises:
            Refusal: It is not proved.
        """
        raise NotImplementedError

    def read(self, request: ReceivedRequest) -> Any:
        """The body of *request*, decoded and decrypted: what ``request.plain()`` returns.

        Raises:
            ValueError: It cannot be decoded.
            Refusal: It cannot be decrypted.
        """
        raise NotImplementedError

    def written(self, document: Any, status: int, request: ReceivedRequest) -> Answer:
        """An answer to *request* with *document* as its body."""
        raise NotImplementedError

    def refused(self, refusal: Refusal, request: ReceivedRequest) -> Answer:
        """A refusal of *request* as the protocol says it."""
        raise NotImplementedError

    def signed(self, answer: Answer, request: ReceivedRequest) -> Response:
        """*answer* to *request* with what proves it."""
        raise NotImplementedError
