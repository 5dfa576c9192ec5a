"""Where a client's paths are put: the origin and folder of a ``base_uri``."""

from __future__ import annotations

from wechatpay_chain._uri.target import split_url

__all__ = ["BASE_URI", "Base", "parse_base_uri"]

BASE_URI = "https://api.mch.weixin.qq.com/"
"""The platform's primary domain."""

Base = tuple[str, str]
"""An origin (``https://host``) and the folder that paths are put into (``/`` or ``/hk/``)."""


def parse_base_uri(uri: object) -> Base:
    """Split a ``base_uri`` into origin and folder; the folder always ends with a slash.

    Unlike RFC 3986's resolution, which Guzzle uses, a folder without its slash is kept, and so is
    the folder under a path with a leading slash.

    Raises:
        ValueError: It is no absolute http(s) address, or has a query.
    """
    if not isinstance(uri, str):
        raise ValueError(f"text like {BASE_URI} is wanted, not {type(uri).__name__}")  # noqa: TRY004 - one type to catch
    origin, target = split_url(uri)
    if "?" in target:
        raise ValueError("a base_uri has no query")
    return origin, target if target.endswith("/") else target + "/"
