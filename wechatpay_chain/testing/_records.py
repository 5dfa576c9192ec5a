"""What came to the platform, as far back as it keeps it."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wechatpay_chain.testing._received import ReceivedRequest
    from wechatpay_chain.testing._refusal import Refusal

__all__ = ["Records", "Refused"]

_logger = logging.getLogger("wechatpay_chain.testing")


class Refused(NamedTuple):
    """A request that was not let in, and why."""

    request: ReceivedRequest
    refusal: Refusal


class Records:
    """The latest requests and warnings.

    Args:
        keep: How many of each.
    """

    def __init__(self, keep: int) -> None:
        self._requests: deque[ReceivedRequest] = deque(maxlen=keep)
        self._refused: deque[Refused] = deque(maxlen=keep)
        self._warnings: dict[str, None] = {}
        self._keep = keep
        self._lock = threading.Lock()

    @property
    def requests(self) -> list[ReceivedRequest]:
        """Those that were let in, in the order they came; a copy."""
        with self._lock:
            return list(self._requests)

    @property
    def refused(self) -> list[Refused]:
        """Those that were not, each with its refusal; a copy."""
        with self._lock:
            return list(self._refused)

    @property
    def warnings(self) -> list[str]:
        """What was let pass though it is not as documented, each once; a copy."""
        with self._lock:
            return list(self._warnings)

    def let_in(self, request: ReceivedRequest) -> None:
        """Keep a request that verified."""
        with self._lock:
            self._requests.append(request)

    def refuse(self, request: ReceivedRequest, refusal: Refusal) -> None:
        """Keep a request that did not."""
        with self._lock:
            self._refused.append(Refused(request, refusal))

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
