"""What a desk serves: method, template as in the catalogue, handler."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["Handler", "Route"]

Handler: TypeAlias = Callable[[ReceivedRequest], Any]
"""Gives what is known of the answer, an ``Answer`` to be sent as it is, or None for 204."""

Route: TypeAlias = tuple[str, str, Handler]
