"""An APIv2 document as a mapping of texts."""

from __future__ import annotations

from typing import Any

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import ResponseBodyError
from wechatpay_chain.notifications._errors import MalformedNotificationError
from wechatpay_chain.notifications._v2.errors import NotXMLError
from wechatpay_chain.transformer import Transformer

__all__ = ["read_document"]

# The longest documented notification, that of a combined order, has some 20 kB.
_LARGEST = 262_144
_JSON = (b"{", b"[")
_PYTHON = (b"{'", b"OrderedDict(", b"b'", b'b"')


def read_document(content: bytes, what: str) -> dict[str, str]:
    """Read *content*: one level of elements, each once.

    Args:
        content: XML in UTF-8, at most 256 KiB.
        what: What errors call it.

    Raises:
        NotXMLError: It is no XML, too long, in another encoding, or has a DOCTYPE.
        MalformedNotificationError: An element is there twice, or has elements inside.
    """
    # The document must be gone from this frame where one raises: it may hold personal data.
    found = _decoded(content)
    hint = _hint(content) if isinstance(found, str) else ""
    del content
    if isinstance(found, str):
        raise NotXMLError(f"{what} cannot be read: {hint or found}")
    stray = next((name for name, value in found.items() if not isinstance(value, str)), None)
    if stray is None:
        return found
    why = "is there more than once" if isinstance(found[stray], list) else "has elements inside"
    del found
    raise MalformedNotificationError(
        f"{what} is not as documented: its element {one_line(stray, 80)} {why}"
    )


def _decoded(content: bytes) -> dict[str, Any] | str:
    try:
        return Transformer.to_dict(content, limit=_LARGEST)
    except ResponseBodyError as error:
        return str(error)


def _hint(content: bytes) -> str:
    if not content.strip():
        return "it is empty: it was read before, or not read"
    if content.startswith(_PYTHON):
        return "it is the text of a Python object; give the raw bytes as received"
    if content.lstrip().startswith(_JSON):
        return "it is JSON, as APIv3's are: those are for parse(headers, body)"
    return ""
