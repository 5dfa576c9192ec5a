"""The desks of a platform: what it remembers between requests, a subject each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from wechatpay_chain.testing._message.answer import Answer
from wechatpay_chain.testing._routing.endpoints import Endpoints
from wechatpay_chain.testing._routing.router import is_documented

if TYPE_CHECKING:
    from wechatpay_chain.testing._desks._shared.desk import Desk, DeskHandler
    from wechatpay_chain.testing._documents.documented import Documented
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["DeskKind", "Desks"]

_D = TypeVar("_D")
_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")

DeskKind: TypeAlias = "Callable[[World], Desk | Iterable[Desk]]"
"""Makes a desk, or several that share what they know."""


class Desks:
    """All desks of a platform.

    Args:
        world: Given to each.
        kinds: Make them; of two that serve an endpoint the later one does.
        documented: Completes what they answer.
    """

    def __init__(self, world: World, kinds: Iterable[DeskKind], documented: Documented) -> None:
        self._documented = documented
        self._handlers: dict[tuple[str, str], DeskHandler] = {}
        self.others = Endpoints()
        self._desks: list[Desk] = []
        for kind in kinds:
            made = kind(world)
            self._desks += made if isinstance(made, Iterable) else [made]
        for desk in self._desks:
            for method, template, handler in desk.routes():
                self._add(method, template.removeprefix("/"), handler)

    def get(self, kind: type[_D]) -> _D:
        """The desk of a class.

        Raises:
            LookupError: The platform has no such desk.
        """
        for desk in self._desks:
            if isinstance(desk, kind):
                return desk
        there = ", ".join(type(desk).__name__ for desk in self._desks) or "no desk"
        raise LookupError(f"this platform has no {kind.__name__}; it has {there}")

    def named(self) -> dict[str, Desk]:
        """All of them by name: ``product_coupon`` for a ``ProductCouponDesk``."""
        return {_name(type(desk)): desk for desk in self._desks}

    def find(self, request: ReceivedRequest) -> Callable[[], Answer] | None:
        """Return what serves *request*, or ``None`` where no desk serves its endpoint."""
        endpoint = request.endpoint
        if endpoint is None:
            return self.others.find(request)
        handler = self._handlers.get((endpoint.method, endpoint.template))
        return handler and partial(self._serve, handler, request)

    def _add(self, method: str, template: str, handler: DeskHandler) -> None:
        if is_documented(method, template):
            self._handlers[method, template] = handler
        else:
            self.others.add(method, f"/{template}", partial(self._serve, handler))

    def _serve(self, handler: DeskHandler, request: ReceivedRequest) -> Answer:
        known, status = handler(request), None
        if isinstance(known, tuple):
            status, known = known
        if isinstance(known, Answer):
            return known
        if known is None:
            return Answer(status or 204)
        if request.endpoint is not None and isinstance(known, Mapping):
            known = self._documented.completed(request, request.endpoint, known)
        return self._documented.written(request, known, status or 200)


def _name(kind: type) -> str:
    words = _WORD.sub("_", kind.__name__.removesuffix("Desk"))
    return words.lower()
