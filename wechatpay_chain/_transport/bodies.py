"""An answer's body, read whole and kept in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_chain._transport.errors import RefusedAnswer
from wechatpay_chain._transport.wire import PIECE

if TYPE_CHECKING:
    from urllib3 import HTTPResponse

__all__ = ["MOST_IN_MEMORY", "whole_body"]

MOST_IN_MEMORY = 64 * 1024 * 1024
"""Bytes, after decoding, of the largest body that is kept in memory. Streams and sinks take any."""

_AT_ONCE = 1024 * 1024  # bytes; memory is taken for what a length field says, before it comes


def whole_body(answer: HTTPResponse) -> bytes:
    """The body, decoded, read to its end.

    Raises:
        RefusedAnswer: It is larger than :data:`MOST_IN_MEMORY`. The connection is of no use then.
    """
    length = answer.length_remaining
    if length is not None and length <= _AT_ONCE and "content-encoding" not in answer.headers:
        return answer.read(decode_content=True)
    # Some hundred kilobytes of gzip can hold a gigabyte, and a length field can say anything.
    pieces: list[bytes] = []
    left = MOST_IN_MEMORY
    if length is not None and length > left:
        raise _too_large()
    for piece in answer.stream(PIECE, decode_content=True):
        pieces.append(piece)
        left -= len(piece)
        if left < 0:
            raise _too_large()
    return b"".join(pieces)


def _too_large() -> RefusedAnswer:
    return RefusedAnswer(
        f"its body is larger than the {MOST_IN_MEMORY:,} bytes that are kept in memory "
        "(use stream or sink)"
    )
