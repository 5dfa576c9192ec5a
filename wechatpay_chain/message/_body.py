"""A request's payload as bytes, made once: what is signed is what is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar, cast

from wechatpay_chain._codec import decode_json, encode_json
from wechatpay_chain._uri.query import encode_form
from wechatpay_chain.exceptions._local import EncodingError, RequestOptionError
from wechatpay_chain.message._multipart import MultipartStream

__all__ = [
    "JSON_TYPE",
    "XML_TYPE",
    "Payload",
    "encode_payload",
    "replayable",
    "require_replayable",
    "signable",
    "snapshot",
    "upload_payload",
]

# What a call was given: its request options, of which the bodies are looked at.
Options = TypeVar("Options", bound="Mapping[str, Any]")

JSON_TYPE = "application/json; charset=utf-8"
XML_TYPE = "text/xml; charset=utf-8"


class Payload(NamedTuple):
    """A body ready to be sent."""

    content: bytes
    content_type: str
    signed: bytes | None
    """What APIv3's signature covers: the content, or an upload's ``meta``, if it has one."""
    own_type: bool = False
    """Whether the content type belongs to the content (a multipart boundary) and must stay."""
    stream: MultipartStream | None = None
    """What the content was made of, for who has to change a part; ``None`` for no upload."""


def encode_payload(options: Mapping[str, Any]) -> Payload | None:
    """The body that *options* describe, or ``None`` where they describe none.

    Raises:
        EncodingError: A value cannot be encoded; names its path.
        RequestOptionError: A body option is of a type that is no body.
    """
    if "json" in options:
        return _plain(encode_json(options["json"]), JSON_TYPE)
    if "xml" in options:
        return _plain(_xml(options["xml"]), XML_TYPE)
    if "body" in options:
        return _ready(options["body"])
    if "form_params" in options:
        return _plain(_form(options["form_params"]), "application/x-www-form-urlencoded")
    if "multipart" in options:
        return upload_payload(MultipartStream.from_parts(options["multipart"]))
    return None


def snapshot(options: Options) -> Options:
    """*options* with a body that the caller can no longer change, nor exhaust.

    An async verb's body is encoded in another thread; taking its snapshot in the caller's raises
    what cannot be encoded at the call, and keeps a mapping edited afterwards out of the payment.
    """
    if "json" in options:
        # It stays a structure, for middlewares that look at it.
        return cast("Options", {**options, "json": _copied(options["json"])})
    if "xml" in options:
        return cast("Options", {**options, "xml": dict(options["xml"])})
    return options


def _copied(value: Any) -> Any:
    encoded = encode_json(value)
    try:
        copied = decode_json(encoded)
    except ValueError:
        copied = None
    # Ready JSON within a structure (orjson.Fragment) may be broken, or spell numbers otherwise.
    if copied is None or encode_json(copied) != encoded:
        raise EncodingError(
            "json holds ready JSON that cannot be copied for a call in the background; give the "
            "whole body as text with body=",
            option="json",
            path="json",
        )
    return copied


def signable(options: Options) -> Options:
    """As :func:`replayable`, for APIv3, which signs one part of an upload.

    Raises:
        RequestOptionError: An upload has no part named ``meta``, which is what is signed.
    """
    ready = replayable(options)
    payload = ready.get("body")
    if isinstance(payload, Payload) and payload.signed is None:
        raise RequestOptionError(
            "APIv3 signs the part named 'meta' of a multipart body, and there is none; "
            "add one, or use wechatpay_chain.util.MediaUtil",
            option="multipart",
        )
    return ready


def replayable(options: Options) -> Options:
    """*options* with a body that can be encoded again: files and iterators are read now.

    A middleware may send a request twice, and the second time must not find an empty file.
    """
    if "json" in options or "xml" in options or isinstance(options.get("body"), bytes):
        return options
    payload = encode_payload(options)
    if payload is None:
        return options
    kept = {k: v for k, v in options.items() if k not in {"form_params", "multipart"}}
    return cast("Options", {**kept, "body": payload})


def require_replayable(options: Mapping[str, Any]) -> None:
    """Refuse a body that can be read only once, where it will be needed again.

    Raises:
        RequestOptionError: It is an iterator, or a file that cannot be wound back.
    """
    for name in ("body", "multipart"):
        given: Any = options.get(name)
        once = isinstance(given, Iterator)
        if hasattr(given, "read") and not hasattr(given, "get_stream"):
            once = not getattr(given, "seekable", bool)()
        if once:
            raise RequestOptionError(
                f"{name} can be read only once, and the call itself will need it; give bytes or a "
                "list",
                option=name,
            )


def _plain(content: bytes, content_type: str) -> Payload:
    return Payload(content, content_type, content)


def _form(params: object) -> bytes:
    if not isinstance(params, Mapping):
        raise RequestOptionError(
            f"form_params takes a mapping, not {type(params).__name__}", option="form_params"
        )
    return encode_form(params).encode("ascii")


def _ready(body: Any) -> Payload:
    if isinstance(body, Payload):
        return body
    stream = body.get_stream() if hasattr(body, "get_stream") else body
    if isinstance(stream, MultipartStream):
        return upload_payload(stream)
    return _plain(_as_bytes(stream), JSON_TYPE)


def upload_payload(stream: MultipartStream) -> Payload:
    """The body that an upload is."""
    return Payload(
        stream.to_bytes(), stream.content_type, stream.signed, own_type=True, stream=stream
    )


def _xml(data: Mapping[str, Any]) -> bytes:
    from wechatpay_chain.transformer import Transformer  # for APIv2 only

    return Transformer.to_xml(data, strict=True).encode()


def _as_bytes(body: Any) -> bytes:
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    if isinstance(body, str):
        return _encoded(body)
    if hasattr(body, "read"):
        return _as_bytes(_read(body))
    if isinstance(body, Iterable) and not isinstance(body, Mapping):
        return b"".join(_chunk(piece) for piece in body)
    raise RequestOptionError(
        "body takes bytes, str, a binary file, an iterable of bytes or a media upload, "
        f"not {type(body).__name__}; a structure goes to json=",
        option="body",
    )


def _read(file: Any) -> Any:
    """All of *file*, from its start if it can be wound back: as for the parts of an upload."""
    try:
        if getattr(file, "seekable", bool)():
            file.seek(0)
        return file.read()
    except (OSError, ValueError) as error:
        raise RequestOptionError(
            "body is a file that cannot be read: it is closed, open for writing only, or broken",
            option="body",
        ) from error


def _encoded(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise EncodingError(
            "body: half a surrogate pair is no text", option="body", path="body"
        ) from None


def _chunk(piece: object) -> bytes:
    if isinstance(piece, (bytes, bytearray, memoryview)):
        return bytes(piece)
    raise RequestOptionError(
        f"an iterable body must give bytes, it gave {type(piece).__name__}", option="body"
    )
