"""Any documented notification, on demand: made whole from what is known of its resource."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain.catalogue import events
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.testing._documents.document import Setting
from wechatpay_chain.testing._documents.events import event_named
from wechatpay_chain.testing._notify.resources import resource_of
from wechatpay_chain.testing._v3.sensitive import encryption_for

if TYPE_CHECKING:
    from wechatpay_chain.testing._notify.notifier import Notifier
    from wechatpay_chain.testing._notify.sent import SentNotification
    from wechatpay_chain.testing._world import World

__all__ = ["Announcer"]


class Announcer:
    """Sends notifications that nothing on the platform caused.

    Args:
        world: Numbers, the time and the keys are taken from it.
        notifier: Sends them.
    """

    def __init__(self, world: World, notifier: Notifier) -> None:
        self._world = world
        self._notifier = notifier

    def notify(
        self,
        event_type: str,
        resource: Mapping[str, Any] | None = None,
        url: str | None = None,
        *,
        original_type: str | None = None,
        summary: str | None = None,
        **known: Any,
    ) -> SentNotification:
        """Send a notification.

        Args:
            event_type: One of the documented ones, e.g. ``TRANSACTION.SUCCESS``; with *resource*
                any.
            resource: All that is encrypted in it. Unless given, it is made as documented for the
                event.
            url: The URL to post to; unless given, see :meth:`Notifier.send_to`.
            original_type: The kind of resource; the documented one unless given.
            summary: A few words; the event's title unless given.
            known: Values of the resource by name, which stand in the one that is made:
                ``out_trade_no="order-42"``.

        Returns:
            Its record as it stands now.

        Raises:
            ConfigurationError: The event is not documented and there is no *resource*; both
                *resource* and *known* are given; or *url* is not one to notify.
        """
        if resource is None:
            resource = self._resource(event_type, original_type, known)
        elif known:
            raise ConfigurationError(
                f"resource is whole: put {', '.join(known)} into it, or leave it out"
            )
        return self._notifier.notify(
            url, event_type, resource, original_type=original_type, summary=summary
        )

    def _resource(
        self, event_type: str, original_type: str | None, known: Mapping[str, Any]
    ) -> Mapping[str, Any]:
        event = event_named(event_type, original_type)
        if event is None:
            raise _unknown(event_type)
        world = self._world
        return resource_of(
            event,
            known,
            numbers=world.number,
            now=world.clock(),
            encrypt=encryption_for(world.identity),
            setting=Setting(world.identity.mchid, world.base_uri),
        )


def _unknown(event_type: object) -> ConfigurationError:
    documented = dict.fromkeys(name for event in events() for name in event.event_types)
    near = difflib.get_close_matches(str(event_type), documented, 3)
    hint = f"did you mean {' or '.join(near)}? " if near else ""
    return ConfigurationError(
        f"{one_line(repr(event_type), 80)} is not a documented event; {hint}give its resource to "
        "send it all the same"
    )
