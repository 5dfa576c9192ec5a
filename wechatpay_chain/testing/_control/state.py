"""What the control endpoint reports about a platform: requests, notifications, faults, keys."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from wechatpay_chain.crypto._fresh import public_key_pem
from wechatpay_chain.testing._faults.kinds import KINDS

if TYPE_CHECKING:
    from pytest_httpserver import HTTPServer

    from wechatpay_chain.testing._faults.fault import Fault
    from wechatpay_chain.testing._faults.faults import Faults
    from wechatpay_chain.testing._identity.identity import Identity
    from wechatpay_chain.testing._identity.keys import PlatformKeys
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._message.records import Refused
    from wechatpay_chain.testing._notify.notifier import Notifier
    from wechatpay_chain.testing._notify.sent import SentNotification
    from wechatpay_chain.testing._routing.endpoints import Expectation

__all__ = [
    "Controlled",
    "delivery_told",
    "fault_told",
    "faults_told",
    "identity_told",
    "keys_told",
    "request_told",
    "state_told",
]


class Controlled(Protocol):
    """The part of a platform that steering it needs."""

    @property
    def identity(self) -> Identity: ...
    @property
    def keys(self) -> PlatformKeys: ...
    @property
    def faults(self) -> Faults: ...
    @property
    def notifier(self) -> Notifier: ...
    @property
    def base_uri(self) -> str: ...
    @property
    def requests(self) -> list[ReceivedRequest]: ...
    @property
    def refused(self) -> list[Refused]: ...
    @property
    def warnings(self) -> list[str]: ...
    @property
    def httpserver(self) -> HTTPServer: ...
    @property
    def notify(self) -> Callable[..., SentNotification]: ...
    @property
    def notify_v2(self) -> Callable[..., None]: ...
    def expect(self, method: str, template: str) -> Expectation:
        """Prepare to serve an endpoint."""
        ...

    def reset(self) -> None:
        """Forget all that happened."""
        ...


def state_told(platform: Controlled) -> dict[str, Any]:
    """Everything in short; nothing secret."""
    identity = platform.identity
    return {
        "base_uri": platform.base_uri,
        "identity": {
            "mchid": identity.mchid,
            "serial": identity.serial,
            "brand_id": identity.brand.brand_id,
            "brand_serial": identity.brand.serial,
        },
        "keys": keys_told(platform.keys),
        "requests": [_briefly(request) for request in platform.requests],
        "refused": [
            {**_briefly(one.request), "status": one.refusal.status, **one.refusal.body()}
            for one in platform.refused
        ],
        "deliveries": [delivery_told(one) for one in platform.notifier.deliveries],
        "faults": [fault_told(fault) for fault in platform.faults.active],
        "warnings": platform.warnings,
        "errors": [f"{type(e).__name__}: {e}" for e in platform.httpserver.handler_errors],
    }


def request_told(request: ReceivedRequest) -> dict[str, Any]:
    """A request with its body: decoded where it is JSON, else in base64."""
    told = {**_briefly(request), "headers": dict(request.headers.masked())}
    try:
        return {**told, "json": request.json()}
    except ValueError:
        return {**told, "body_base64": base64.b64encode(request.body).decode()}


def delivery_told(sent: SentNotification) -> dict[str, Any]:
    """A notification with its attempts."""
    return {
        "id": sent.id,
        "event_type": sent.event_type,
        "url": sent.url,
        "fate": sent.fate,
        "acknowledged": sent.acknowledged,
        "resource": sent.resource,
        "attempts": [
            {
                "time": one.time,
                "seconds": round(one.seconds, 6),
                "status": one.status,
                "problem": one.problem,
                "serial": one.serial,
                "reply": one.reply.decode("utf-8", "replace"),
            }
            for one in sent.attempts
        ],
    }


def fault_told(fault: Fault) -> dict[str, Any]:
    """A fault, and how often it happened."""
    return {
        "name": fault.name,
        **fault.target._asdict(),
        "times": fault.times,
        "share": fault.share,
        "after": fault.after,
        **fault.settings,
        "count": fault.count,
    }


def faults_told(faults: Faults) -> dict[str, Any]:
    """The faults that may still happen, and what else there is, with its settings."""
    return {
        "active": [fault_told(fault) for fault in faults.active],
        "known": {name: dict(kind.settings) for name, kind in KINDS.items()},
    }


def keys_told(keys: PlatformKeys) -> dict[str, Any]:
    """Which keys the platform has, and which signs."""
    public = keys.public_key
    return {
        "signing": keys.signing.serial,
        "public_key_id": public and public.serial,
        "certificates": [
            {
                "serial": one.serial,
                "effective_time": one.since.isoformat(),
                "expire_time": one.until.isoformat(),
            }
            for one in keys.certificates
        ],
    }


def identity_told(platform: Controlled) -> dict[str, Any]:
    """All that a merchant's client needs, secrets too, and as configuration to be pasted."""
    identity, base_uri, brand = platform.identity, platform.base_uri, platform.identity.brand
    return {
        "base_uri": base_uri,
        "mchid": identity.mchid,
        "serial": identity.serial,
        "private_key": identity.private_key_pem,
        "certificate": identity.certificate,
        "apiv3_key": identity.apiv3_key,
        "secret": identity.secret,
        "platform_keys": {
            serial: public_key_pem(key.public_key) for serial, key in platform.keys.live.items()
        },
        "platform_certificates": {one.serial: one.pem for one in platform.keys.certificates},
        "brand": {
            "brand_id": brand.brand_id,
            "serial": brand.serial,
            "private_key": brand.private_key_pem,
            "certificate": brand.certificate.pem,
            "apiv3_key": brand.apiv3_key,
        },
        "python": identity.python_config(base_uri),
        "php": identity.php_config(base_uri),
    }


def _briefly(request: ReceivedRequest) -> dict[str, Any]:
    return {
        "method": request.method,
        "target": request.target,
        "title": request.title,
        "mchid": request.mchid,
        "variables": dict(request.variables),
    }
