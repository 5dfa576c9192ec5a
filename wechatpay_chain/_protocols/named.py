"""The two protocols by their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_chain._protocols.v3.recipe import V3

if TYPE_CHECKING:
    from wechatpay_chain._protocols.protocol import Protocol

__all__ = ["protocol_named"]


def protocol_named(name: str) -> Protocol:
    """The protocol called *name*: ``v3``, or ``v2``, which is imported when it is first asked for.

    A client of APIv3 alone has no use for APIv2's XML.
    """
    if name == V3.name:
        return V3
    from wechatpay_chain._protocols.v2.recipe import V2

    return V2
