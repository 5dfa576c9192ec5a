"""The commands of the control endpoint, by path and method; parameters are the body's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain.testing._control.state import (
    delivery_told,
    fault_told,
    faults_told,
    identity_told,
    keys_told,
    request_told,
    state_told,
)
from wechatpay_chain.testing._message.refusal import Refusal
from wechatpay_chain.testing._notify.sent import UndeliveredError

if TYPE_CHECKING:
    from wechatpay_chain.testing._control.actions import Action
    from wechatpay_chain.testing._control.state import Controlled

__all__ = ["Commands"]

_USES = ("certificate", "public_key")


class Commands:
    """The commands for one platform.

    Args:
        platform: The platform.

    Attributes:
        table: By path and method.
    """

    def __init__(self, platform: Controlled) -> None:
        self._platform = platform
        self.table: Mapping[str, dict[str, Action]] = {
            "state": {"GET": lambda: state_told(platform)},
            "identity": {"GET": lambda: identity_told(platform)},
            "requests": {"GET": lambda: [request_told(one) for one in platform.requests]},
            "reset": {"POST": platform.reset},
            "expect": {"POST": self._expect},
            "faults": {
                "GET": lambda: faults_told(platform.faults),
                "POST": self._add_fault,
                "DELETE": platform.faults.clear,
            },
            "notify": {"POST": self._notify},
            "notify_v2": {"POST": self._notify_v2},
            **self._of_deliveries(),
            **self._of_keys(),
        }

    def _of_deliveries(self) -> dict[str, dict[str, Action]]:
        notifier = self._platform.notifier
        return {
            "deliveries": {"GET": lambda: [delivery_told(one) for one in notifier.deliveries]},
            "deliveries/wait": {"POST": self._wait},
            "deliveries/fetch": {"POST": self._fetch},
            "deliveries/again": {"POST": notifier.again},
            "deliveries/pause": {"POST": notifier.pause},
            "deliveries/resume": {"POST": notifier.resume},
            "deliveries/url": {"POST": notifier.send_to},
        }

    def _of_keys(self) -> dict[str, dict[str, Action]]:
        keys = self._platform.keys
        return {
            "keys": {"GET": lambda: keys_told(keys)},
            "keys/offer": {"POST": lambda: {"serial": keys.offer().serial}},
            "keys/rotate": {"POST": lambda: {"serial": keys.rotate().serial}},
            "keys/retire": {"POST": self._retire},
            "keys/use": {"POST": self._use},
        }

    def _expect(
        self,
        method: str,
        path: str,
        json: Any = None,
        status: int = 200,
        content: str | None = None,
        headers: Mapping[str, str] | None = None,
        signed: bool = True,  # noqa: FBT001, FBT002 - given by name
    ) -> None:
        expectation = self._platform.expect(method, path)
        expectation.respond(json, status=status, content=content, headers=headers, signed=signed)

    def _add_fault(self, name: str, **more: Any) -> dict[str, Any]:
        return fault_told(self._platform.faults.add(name, **more))

    def _notify(
        self,
        event_type: str,
        resource: Mapping[str, Any] | None = None,
        url: str | None = None,
        original_type: str | None = None,
        summary: str | None = None,
        known: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        sent = self._platform.notify(
            event_type,
            resource,
            url,
            original_type=original_type,
            summary=summary,
            **(known or {}),
        )
        return delivery_told(sent)

    def _notify_v2(
        self,
        url: str,
        fields: Mapping[str, Any] | None = None,
        refund: Mapping[str, Any] | None = None,
        sign_type: str = "MD5",
    ) -> None:
        try:
            self._platform.notify_v2(url, fields or {}, refund=refund, sign_type=sign_type)
        except UndeliveredError as error:
            raise Refusal(409, "UNDELIVERED", str(error)) from None

    def _wait(self, timeout: float = 10.0) -> None:
        try:
            self._platform.notifier.wait(timeout)
        except UndeliveredError as error:
            raise Refusal(409, "UNDELIVERED", str(error)) from None

    def _fetch(self) -> list[dict[str, Any]]:
        return [
            {
                "id": one.id,
                "event_type": one.event_type,
                "url": one.url,
                "headers": one.headers,
                "body": one.body.decode(),
            }
            for one in self._platform.notifier.fetch()
        ]

    def _retire(self, serial: str | None = None) -> dict[str, Any]:
        return {"serials": self._platform.keys.retire(serial)}

    def _use(
        self,
        key: str,
        serial: str | None = None,
        only: bool = False,  # noqa: FBT001, FBT002 - given by name
    ) -> dict[str, Any]:
        keys = self._platform.keys
        if key not in _USES:
            raise ValueError(f"key takes {' or '.join(_USES)}, not {key!r}")
        if key == "certificate":
            return {"signing": keys.use_certificate(serial, only=only).serial}
        return {"signing": keys.use_public_key(only=only).serial}
