"""Which host names and addresses are this machine's own."""

from __future__ import annotations

import ipaddress

__all__ = ["is_loopback"]


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
