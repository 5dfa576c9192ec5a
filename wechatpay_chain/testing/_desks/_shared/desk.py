"""The shape of a desk: the state of one subject, and the endpoints it serves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeAlias

from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["Desk", "DeskHandler", "DeskRoute"]

DeskHandler: TypeAlias = Callable[[ReceivedRequest], Any]
"""Serves one endpoint: returns the known values of the answer, which are completed to the
documented shape; a pair of status and values; an :class:`Answer`, sent as it is; or ``None`` for
204. Raises :class:`Refusal` for the documented errors."""

DeskRoute: TypeAlias = tuple[str, str, DeskHandler]
"""Method, template exactly as in the catalogue, handler."""


class Desk(Protocol):
    """State of one subject."""

    def routes(self) -> Iterable[DeskRoute]:
        """The endpoints it serves."""
        raise NotImplementedError
