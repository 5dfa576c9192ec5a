"""Addresses for notifications, and which host names are this machine's own."""

from __future__ import annotations

import ipaddress
from urllib.parse import SplitResult, urlsplit

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import ConfigurationError

__all__ = ["is_loopback", "read_notify_url"]


def read_notify_url(url: object) -> SplitResult:
    """Check an address that notifications are to be sent to.

    Rule: an absolute http or https address without parameters.
    Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791861

    Raises:
        ConfigurationError: It is not such a URL.
    """
    text = url if isinstance(url, str) else ""
    if not text or not (text.isascii() and text.isprintable()) or " " in text:
        raise _bad_url(url, "is not a URL")
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise _bad_url(url, f"is not a URL ({error})") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise _bad_url(url, "is not an absolute http or https URL")
    if "@" in parts.netloc:
        raise _bad_url("…", "has a user name in it")
    if "?" in text or "#" in text:
        raise _bad_url(url, "has a query or a fragment: WeChat Pay takes no parameters in it")
    return parts


def _bad_url(url: object, why: str) -> ConfigurationError:
    return ConfigurationError(
        f"notify_url {one_line(str(url), 120)} {why}: give one like http://127.0.0.1:8000/notify",
        key="notify_url",
    )


def is_loopback(host: str) -> bool:
    """Whether *host*, a name or an IP address without brackets, can only be this machine.

    Source: RFC 6761, section 6.3, for ``localhost`` and what ends in it.
    """
    name = host.lower().rstrip(".")
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
