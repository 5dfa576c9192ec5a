"""The root of the tree."""

from __future__ import annotations

__all__ = ["WeChatPayError"]


class WeChatPayError(Exception):
    """The root: catching it catches everything this library raises on purpose."""
