"""How one answer goes over the wire."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["DELIVERY", "Delivery"]

DELIVERY = "wechatpay_chain.delivery"
"""The environ's key under which what answers a request may leave a :class:`Delivery`."""


@dataclass(frozen=True)
class Delivery:
    """How one answer goes over the wire, where it is not at once and whole.

    Attributes:
        delay_head: Seconds before the first byte of the answer.
        delay_body_per_chunk: Seconds before each piece of the body.
        chunk: Bytes of such a piece.
        truncate_at: As many bytes of the body are sent, then the connection is closed; the head
            promises all of them.
        reset_before_reading: The connection is reset (TCP RST) before the request's body is read,
            which has to be known then: see ``on_head`` of the server.
        reset_before_answer: The connection is reset after the request was served, without a byte
            of its answer.
    """

    delay_head: float = 0.0
    delay_body_per_chunk: float = 0.0
    chunk: int = 16
    truncate_at: int | None = None
    reset_before_reading: bool = False
    reset_before_answer: bool = False
