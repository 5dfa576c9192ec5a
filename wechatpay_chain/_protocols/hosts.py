"""Which hosts may see a signature."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import urlsplit

__all__ = ["APIV2_HOSTS", "PLATFORM_HOSTS", "TrustedHosts", "host_of", "is_loopback"]

# The primary, backup and overseas API domains, and two of APIv2's. The file host of electronic
# invoices, pay.wechatpay.cn, is left out on purpose: it takes no signature.
PLATFORM_HOSTS = frozenset(
    {
        "api.mch.weixin.qq.com",
        "api2.mch.weixin.qq.com",
        "api.wechatpay.cn",
        "api2.wechatpay.cn",
        "apihk.mch.weixin.qq.com",
        "apius.mch.weixin.qq.com",
        "apieu.mch.weixin.qq.com",
        "fraud.mch.weixin.qq.com",
        "payapp.weixin.qq.com",
    }
)

# Contracts of papay are signed at the host of official accounts, by APIv2 only.
APIV2_HOSTS = PLATFORM_HOSTS | {"api.weixin.qq.com"}


class TrustedHosts:
    """The hosts that signed requests may go to: the platform's, loopback, and the user's own.

    Args:
        own: More host names, compared without regard to case.
        platform: The platform's.
    """

    __slots__ = ("_own", "_platform")

    def __init__(
        self, own: Iterable[str] = (), *, platform: frozenset[str] = PLATFORM_HOSTS
    ) -> None:
        self._own = frozenset(host.lower() for host in own)
        self._platform = platform

    def for_apiv2(self) -> TrustedHosts:
        """The same with the hosts that APIv2 alone uses."""
        return TrustedHosts(self._own, platform=APIV2_HOSTS)

    def trusts(self, origin: str) -> bool:
        """Whether a request to *origin* (``https://host[:port]``) may carry a signature.

        The platform's own hosts are trusted over TLS only.
        """
        host = host_of(origin)
        if host in self._platform:
            return origin.startswith("https://")
        return host in self._own or is_loopback(host)


@lru_cache(maxsize=256)
def host_of(origin: str) -> str:
    """The host name of *origin*, in lower case, without port or brackets."""
    return (urlsplit(origin).hostname or "").lower()


@lru_cache(maxsize=256)
def is_loopback(host: str) -> bool:
    """Whether *host* is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
