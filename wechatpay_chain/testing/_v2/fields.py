"""The fields of an APIv2 request, wherever they are: XML, a GET's query, an upload's parts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import ResponseBodyError
from wechatpay_chain.testing._message.received import Part
from wechatpay_chain.testing._message.refusal import Refusal
from wechatpay_chain.transformer import Transformer

if TYPE_CHECKING:
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["fields_of", "file_part", "looks_like_v2", "said_by"]

_LARGEST = 1_048_576  # bytes; documented calls have some thousand
_SIGN = "sign"


def fields_of(request: ReceivedRequest) -> dict[str, str]:
    """Everything that *request* says by name, its ``sign`` too.

    Raises:
        Refusal: 400 ``XML_FORMAT_ERROR``: they cannot be read, or are not one text a name, which
            is all that a sign can cover.
    """
    if request.is_multipart:
        return _once(_texts_of_parts(request))
    if request.method == "GET":
        return _once(parse_qsl(request.target.partition("?")[2], keep_blank_values=True))
    return _flat(request)


def said_by(request: ReceivedRequest) -> dict[str, str]:
    """As :func:`fields_of`, and nothing where they cannot be read."""
    try:
        return fields_of(request)
    except Refusal:
        return {}


def file_part(request: ReceivedRequest, name: str) -> Part:
    """An upload's file; one without content where no part has that name."""
    found = (one for one in request.parts() if one.name == name and one.filename)
    return next(found, Part(name, None, b""))


def looks_like_v2(request: ReceivedRequest) -> bool:
    """Whether a request to a path that is not documented is APIv2's: fields, not a header."""
    if "Authorization" in request.headers:
        return False
    if request.is_multipart:
        return any(one.name == _SIGN and one.filename is None for one in request.parts())
    if request.method == "GET":
        return _SIGN in request.query
    is_xml = "xml" in request.headers.get("Content-Type", "").lower()
    return is_xml or request.body.lstrip().startswith(b"<")


def _texts_of_parts(request: ReceivedRequest) -> Iterable[tuple[str, str]]:
    for part in request.parts():
        if part.filename is None:
            try:
                yield part.name, part.content.decode()
            except UnicodeDecodeError:
                raise _unreadable(f"the part {one_line(part.name, 40)} is not text") from None


def _once(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, text in pairs:
        if name in found:
            raise _unreadable(f"{one_line(name, 40)} is there more than once")
        found[name] = text
    return found


def _flat(request: ReceivedRequest) -> dict[str, str]:
    try:
        found = Transformer.to_dict(request.body, limit=_LARGEST)
    except ResponseBodyError as error:
        raise _unreadable(str(error)) from None
    for name, value in found.items():
        if not isinstance(value, str):
            fault = "is there more than once" if isinstance(value, list) else "has elements inside"
            raise _unreadable(f"{one_line(name, 40)} {fault}")
    return found


def _unreadable(why: str) -> Refusal:
    return Refusal(400, "XML_FORMAT_ERROR", f"XML格式错误: {why}", {"issue": why})
