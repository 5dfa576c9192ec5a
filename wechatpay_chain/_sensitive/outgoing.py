"""Encrypting what a request gives in plain: in its query, its JSON, its upload's ``meta``."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, unquote, unquote_to_bytes

from wechatpay_chain._codec import decode_json, encode_json
from wechatpay_chain._sensitive.cipher import (
    Ciphertext,
    Padding,
    encrypted,
    encryption_key,
    is_ciphertext,
    named_key,
)
from wechatpay_chain._sensitive.places import replace_marked
from wechatpay_chain.exceptions import EncryptionError
from wechatpay_chain.message._body import Payload, snapshot, upload_payload
from wechatpay_chain.message._multipart import META, MultipartStream, UploadPart

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    from wechatpay_chain._protocols.v3.platform_keys import VerificationKeys
    from wechatpay_chain._sensitive.places import Marks, Place
    from wechatpay_chain.message import Request
    from wechatpay_chain.typing import RequestOptions

__all__ = ["encrypted_call"]

_SERIAL = "Wechatpay-Serial"


def encrypted_call(
    request: Request,
    options: RequestOptions,
    marks: Marks,
    keys: VerificationKeys | None,
    padding: Padding,
) -> tuple[Request, RequestOptions]:
    """A call with what it gives in marked fields encrypted, and the key named in its header.

    What was passed stays as it is; what changes is copied. Null, empty text and what is a
    ciphertext already are left alone.

    Args:
        request: The request, composed; its body is still to be encoded.
        options: The call's options: ``json`` is looked at, and an upload's ``meta``.
        marks: What is marked.
        keys: The platform's keys.
        padding: The padding.

    Raises:
        ConfigurationError: There is no key to encrypt with.
        EncryptionError: A value is no text or too long, or the request's own header names an
            unknown key; says where it stands.
        EncodingError: ``json`` cannot be encoded.
    """
    asked = request.headers.get(_SERIAL) or _serial_of(options.get("json"))
    writer = _Writer(keys, asked, padding)
    if marks.query and "?" in request.target:
        request = request.with_target(_target(request.target, marks.query, writer))
    if marks.body and "json" in options:
        options = _with_json(options, marks, writer)
    elif marks.body and isinstance(body := options.get("body"), Payload) and body.stream:
        options = _with_upload(options, body.stream, marks, writer)
    if writer.serial is not None and not request.headers.get(_SERIAL):
        request = request.with_headers({_SERIAL: writer.serial})
    return request, options


class _Writer:
    """Encrypts values for one request, all with one key, which is chosen when the first comes.

    Args:
        keys: The platform's keys.
        asked: The key that the request's own header names, or ``None``.
        padding: The padding.

    Attributes:
        serial: What the header must say; ``None`` while there was nothing to encrypt.
    """

    def __init__(self, keys: VerificationKeys | None, asked: str | None, padding: Padding) -> None:
        self._keys = keys
        self._padding: Padding = padding
        self._key: RSAPublicKey | None = None
        self.serial = asked or None

    def value(self, value: Any, place: Place) -> str:
        """*value* encrypted; what ``replace_marked`` asks for."""
        return self.text(value, place.path)

    def text(self, value: Any, path: str) -> str:
        """*value* encrypted; errors name *path*."""
        if not isinstance(value, str):
            raise EncryptionError(f"{path}: text is wanted, to be encrypted, not {_kind(value)}")
        key = self._chosen()
        if is_ciphertext(value, key):
            return value
        try:
            return encrypted(value, key, self._padding)
        except EncryptionError as error:
            raise EncryptionError(f"{path}: {error}") from None

    def _chosen(self) -> RSAPublicKey:
        if self._key is None:
            if self.serial is None:
                self.serial, self._key = encryption_key(self._keys)
            else:
                self._key = named_key(self._keys, self.serial)
        return self._key


def _serial_of(value: Any) -> str | None:
    """The key that ready ciphertexts in *value* were made with: it may not be today's."""
    serials = sorted({one.serial for one in _ciphertexts(value)})
    if len(serials) > 1:
        raise EncryptionError(
            f"json holds ciphertexts for several keys: {', '.join(serials)}; a request names one"
        )
    return serials[0] if serials else None


def _ciphertexts(value: Any) -> Iterator[Ciphertext]:
    if isinstance(value, Ciphertext):
        yield value
    elif isinstance(value, (dict, list, tuple)):
        for member in value.values() if isinstance(value, dict) else value:
            yield from _ciphertexts(member)


def _kind(value: Any) -> str:
    kinds = {dict: "an object", list: "a list", bool: "a boolean"}
    return kinds.get(type(value), "a number")


def _with_json(options: RequestOptions, marks: Marks, writer: _Writer) -> RequestOptions:
    # A copy of the whole, as dataclasses and the like are structures only once they are encoded.
    copied = snapshot(options)
    changed = replace_marked(copied.get("json"), marks.body, "json", writer.value)
    return copied if changed else options


def _with_upload(
    options: RequestOptions, stream: MultipartStream, marks: Marks, writer: _Writer
) -> RequestOptions:
    parts = [_part(part, marks, writer) for part in stream.parts]
    if all(new is old for new, old in zip(parts, stream.parts, strict=True)):
        return options
    made = upload_payload(MultipartStream(parts, stream.boundary))
    return cast("RequestOptions", {**options, "body": made})


def _part(part: UploadPart, marks: Marks, writer: _Writer) -> UploadPart:
    mark = marks.body.get(part.name) if part.name == META else None
    if mark is None:
        return part
    try:
        content = decode_json(part.read())
    except ValueError:
        return part
    changed = replace_marked(content, mark.below, f"multipart.{part.name}", writer.value)
    return replace(part, contents=encode_json(content)) if changed else part


def _target(target: str, names: Collection[str], writer: _Writer) -> str:
    path, _, query = target.partition("?")
    return f"{path}?{'&'.join(_pair(pair, names, writer.text) for pair in query.split('&'))}"


def _pair(pair: str, names: Collection[str], text: Callable[[str, str], str]) -> str:
    """One name and value of a query, encrypted if the name is marked."""
    name, _, value = pair.partition("=")
    plain_name, bracket, _ = unquote(name).partition("[")
    if plain_name not in names or not value:
        return pair
    path = f"query.{plain_name}"
    if bracket:
        raise EncryptionError(f"{path}: text is wanted, to be encrypted, not several values")
    plain = _plain(value, path)
    made = text(plain, path)
    return pair if made is plain else f"{name}={quote(made, safe='')}"


def _plain(value: str, path: str) -> str:
    if "+" in value:
        # Forms mean a blank by it, RFC 3986 a plus: guessing wrong would encrypt another value.
        raise EncryptionError(
            f"{path}: a bare + may mean a blank or a plus; write %20 or %2B, or give query= as a "
            "mapping"
        )
    try:
        return unquote_to_bytes(value).decode()
    except UnicodeDecodeError:
        pass
    # Raised out here: the other exception holds the value.
    raise EncryptionError(f"{path}: text in UTF-8 is wanted, to be encrypted")
