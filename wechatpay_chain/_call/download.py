"""Platform keys that come by downloading, downloaded through the client that needs them.

What is downloaded brings its own proof (the AES-GCM tag, then the answer's signature by one of the
keys in it), so that it goes through the client's own stack without ``verifier``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from collections.abc import Callable

    from wechatpay_chain._protocols.settings import Config
    from wechatpay_chain.message import Response

__all__ = ["attach", "detach", "sending_only"]

Download: TypeAlias = "Callable[[str], Response]"

_SENDING = ("http_errors", "prepare_body", "signer")


def attach(config: Config, download: Download) -> None:
    """Let *config*'s platform keys be downloaded by *download*, where they come by downloading.

    Args:
        config: What the client is made of.
        download: Gets a path and returns its answer.
    """
    # Asked for by name: the chapter of certificates costs time to import.
    if (attaching := getattr(config.certs, "attach", None)) is not None:
        for serial in config.credentials.serials:
            attaching(
                download, apiv3_key=config.apiv3_key, merchant_serial=serial, clock=config.clock
            )


def detach(certs: Any, download: Download) -> None:
    """Let *certs* no longer use *download*."""
    if (detaching := getattr(certs, "detach", None)) is not None:
        detaching(download)


def sending_only(stack: HandlerStack) -> HandlerStack:
    """Of *stack* only what sends.

    A middleware that calls the platform itself would wait for the very download that it needs.
    """
    found = HandlerStack(stack.handler)
    for middleware, name in zip(stack.middlewares, stack.names, strict=True):
        if name in _SENDING:
            found.push(middleware, name)
    return found
