"""A request as the platform received it: the raw target and the raw body, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

from werkzeug.http import parse_options_header
from werkzeug.sansio.multipart import Data, Epilogue, Field, File, MultipartDecoder, NeedData

from wechatpay_chain._codec import decode_json

if TYPE_CHECKING:
    from wechatpay_chain.message import Headers

__all__ = ["Credentials", "ReceivedRequest", "meta_part"]


class Credentials(NamedTuple):
    """The items of a verified ``Authorization``, less the signature."""

    mchid: str
    serial: str
    timestamp: int
    nonce: str


@dataclass(frozen=True)
class ReceivedRequest:
    """One request.

    Attributes:
        method: In upper case.
        target: The request-target as it came, percent-encoding and all.
        headers: The header fields; ``repr`` masks credentials.
        body: The raw body.
        credentials: Who signed it, once that is verified.
        variables: What the endpoint's template found in the path, decoded; empty until an
            endpoint serves the request.
    """

    method: str
    target: str
    headers: Headers
    body: bytes = field(repr=False)
    credentials: Credentials | None = None
    variables: Mapping[str, str] = field(default_factory=dict)

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
    def serial(self) -> str | None:
        """The merchant certificate's serial that signed."""
        return self.credentials and self.credentials.serial

    def json(self) -> Any:
        """The body decoded from JSON, ``None`` for an empty one; ``ValueError`` if it is not."""
        return decode_json(self.body) if self.body else None

    def signed_body(self) -> bytes | None:
        """What the signature covers: the body, or an upload's ``meta``, ``None`` if it has none."""
        kind, parameters = parse_options_header(self.headers.get("Content-Type"))
        if kind != "multipart/form-data":
            return self.body
        return meta_part(self.body, parameters.get("boundary", ""))


def meta_part(body: bytes, boundary: str) -> bytes | None:
    """The bytes of the part named ``meta``; a part with a file name is a file and not it."""
    decoder = MultipartDecoder(boundary.encode("latin-1"))
    decoder.receive_data(body)
    found: bytes | None = None
    inside = False
    while not isinstance(event := _next(decoder), (Epilogue, NeedData)):
        if isinstance(event, (Field, File)):
            inside = isinstance(event, Field) and event.name == "meta"
            found = b"" if inside else found
        elif inside and isinstance(event, Data):
            found = (found or b"") + event.data
    return found


def _next(decoder: MultipartDecoder) -> object:
    try:
        return decoder.next_event()
    except ValueError:  # malformed: nothing more can be found in it
        return NeedData()
