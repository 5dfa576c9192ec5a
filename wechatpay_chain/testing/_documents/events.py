"""The documented event that an event type stands for, and how its notifications name it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wechatpay_chain.catalogue import events

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Event

__all__ = ["event_named", "original_type_of", "summary_of"]


_TAIL = re.compile(r"(?:回调|结果|事件)*通知(?:\(.*\))?$|回调$")


def event_named(event_type: str, original_type: str | None = None) -> Event | None:
    """The documented event that an event type stands for.

    Args:
        event_type: E.g. ``TRANSACTION.SUCCESS``.
        original_type: The kind of its resource, where several pages have the same event type:
            ``profitsharing`` makes this one a profit sharing.

    Returns:
        ``None`` where none is documented.
    """
    found = [event for event in events() if event_type in event.event_types]
    # The event that has only this kind of resource tells more than one that has others too.
    return min(
        found,
        key=lambda event: (
            original_type is not None and event.original_type != (original_type,),
            event.event_type != event_type,
            not event.event_type.endswith("." + event_type.rpartition(".")[2]),
        ),
        default=None,
    )


def original_type_of(event: Event) -> str:
    """The ``original_type`` of an event: the documented value, else the event type's first word."""
    return next(iter(event.original_type), event.event_type.partition(".")[0].lower())


def summary_of(event: Event) -> str:
    """The ``summary`` of an event: the page's title, without the word notification."""
    return _TAIL.sub("", event.title) or event.title
