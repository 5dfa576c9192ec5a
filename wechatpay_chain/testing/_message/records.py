"""The requests that the platform received, as far back as it keeps them."""

from __future__ import annotations

import logging
import threading
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["MOST_BODIES", "Records", "Refused"]

MOST_BODIES = 64 << 20
"""How many bytes of bodies are kept."""

_logger = logging.getLogger("wechatpay_chain.testing")


class Refused(NamedTuple):
    """A request that was refused, and why."""

    request: ReceivedRequest
    refusal: Refusal


@dataclass(eq=False)
class _KeptRequest:
    """A request that is kept, with its body or without."""

    request: ReceivedRequest
    refusal: Refusal | None = None


class Records:
    """The latest requests and warnings.

    Args:
        keep: How many of each.
        most: How many bytes the bodies of all requests may have; the oldest ones are let go.
    """

    def __init__(self, keep: int, most: int = MOST_BODIES) -> None:
        self._requests: deque[_KeptRequest] = deque()
        self._refused: deque[_KeptRequest] = deque()
        self._most = most
        self._bodies: dict[int, _KeptRequest] = {}
        self._size = 0
        self._warnings: dict[str, None] = {}
        self._keep = keep
        self._lock = threading.Lock()

    @property
    def requests(self) -> list[ReceivedRequest]:
        """The accepted ones, in the order they came; a copy."""
        with self._lock:
            return [one.request for one in self._requests]

    @property
    def refused(self) -> list[Refused]:
        """The refused ones, each with its refusal; a copy."""
        with self._lock:
            return [
                Refused(one.request, one.refusal)
                for one in self._refused
                if one.refusal is not None
            ]

    @property
    def warnings(self) -> list[str]:
        """The deviations from the documents that were accepted, each once; a copy."""
        with self._lock:
            return list(self._warnings)

    def let_in(self, request: ReceivedRequest) -> None:
        """Keep a request that verified."""
        with self._lock:
            self._add(self._requests, _KeptRequest(request))

    def refuse(self, request: ReceivedRequest, refusal: Refusal) -> None:
        """Keep a request that did not."""
        with self._lock:
            self._add(self._refused, _KeptRequest(request, refusal))

    def warn(self, warnings: Iterable[str]) -> None:
        """Keep and log warnings, each once."""
        for warning in warnings:
            with self._lock:
                if warning in self._warnings:
                    continue
                self._warnings[warning] = None
                if len(self._warnings) > self._keep:
                    del self._warnings[next(iter(self._warnings))]
            _logger.warning("%s", warning)

    def _add(self, entries: deque[_KeptRequest], entry: _KeptRequest) -> None:
        entries.append(entry)
        if entry.request.body:
            self._bodies[id(entry)] = entry
            self._size += len(entry.request.body)
        if len(entries) > self._keep:
            self._let_go(entries.popleft())
        while self._size > self._most:
            oldest = next(iter(self._bodies.values()))
            self._let_go(oldest)
            oldest.request = replace(oldest.request, body=b"", body_dropped=True)

    def _let_go(self, entry: _KeptRequest) -> None:
        """Count a body no more, if it was not let go before."""
        if self._bodies.pop(id(entry), None) is not None:
            self._size -= len(entry.request.body)
