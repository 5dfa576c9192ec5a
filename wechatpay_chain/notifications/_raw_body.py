"""The body of a notification: bytes as received, and what tells that they are not."""

from __future__ import annotations

import re

from wechatpay_chain._codec import decode_json
from wechatpay_chain.notifications._errors import NotificationInputError

__all__ = ["read_body", "tampering_hint"]

_ADVICE = (
    "the raw bytes as received are wanted, as the signature is over them: request.get_data() in "
    "Flask, request.body in Django, await request.body() in FastAPI, await request.read() in "
    "aiohttp"
)
# A notification has some 1 to 3 kB; nobody's hint is worth more of an unproved body.
_LONGEST_LOOKED_AT = 65_536
_STRING = re.compile(rb'"(?:[^"\\]|\\.)*"', re.DOTALL)
_BLANK = re.compile(rb"[ \t\r\n]")
# Escapes within ASCII say nothing: control characters need them, and protocol buffers, which write
# JSON too, escape "<" and ">".
_ESCAPED_LETTER = re.compile(rb"\\u(?!00[0-7])[0-9A-Fa-f]{4}")
_FIRST = "id"


def read_body(body: object) -> bytes:
    """The bytes of *body*.

    Args:
        body: Bytes, or their text in UTF-8.

    Raises:
        NotificationInputError: It is something else, such as parsed JSON.
    """
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    if isinstance(body, str):
        try:
            return body.encode()
        except UnicodeEncodeError:
            pass
        raise NotificationInputError(f"body: this text has no form in UTF-8; {_ADVICE}")
    raise NotificationInputError(f"body: {type(body).__name__} is given; {_ADVICE}")


def tampering_hint(raw: bytes) -> str:
    """What shows that *raw* is not what WeChat Pay sent; empty where nothing does.

    WeChat Pay writes compact JSON in UTF-8 that begins with ``id``. Frameworks that parse a body
    and programs that write it anew leave other marks. Nothing of the body is repeated.
    """
    if not raw:
        return "the body is empty: it was read before, or not read"
    if len(raw) > _LONGEST_LOOKED_AT:
        return ""
    if raw.startswith((b"{'", b'b"{', b"b'{")):
        return "the body is the text of a Python object"
    try:
        document = decode_json(raw)
    except ValueError:
        return ""
    return _rewritten(raw, document) if isinstance(document, dict) else ""


def _rewritten(raw: bytes, document: dict[str, object]) -> str:
    marks = []
    if _BLANK.search(_STRING.sub(b"", raw)):
        marks.append("blanks between its parts")
    if _ESCAPED_LETTER.search(raw):
        marks.append("letters as \\u escapes")
    if _FIRST in document and next(iter(document)) != _FIRST:
        marks.append("its names in another order")
    if not marks:
        return ""
    return f"the body was parsed and written anew: it has {', '.join(marks)}"
