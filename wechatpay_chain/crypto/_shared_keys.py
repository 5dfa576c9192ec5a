"""The keys that both sides share, APIv3's and APIv2's; an unusable one is explained."""

from __future__ import annotations

import re

from wechatpay_chain.exceptions import ConfigurationError

__all__ = ["read_apiv3_key", "read_secret"]

_BYTES = 32
_WHERE_V3 = "it is set on the merchant platform (account centre, API security)"


def read_apiv3_key(key: object) -> bytes:
    """Read the APIv3 key.

    Args:
        key: Text or bytes, 32 bytes of UTF-8.

    Raises:
        ConfigurationError: It is missing, or has the wrong type or length; the text does not
            repeat it.
    """
    if key is None or key in ("", b""):
        raise ConfigurationError(
            f"apiv3_key is missing: {_WHERE_V3}",
            key="apiv3_key",
        )
    if not isinstance(key, (str, bytes)):
        raise ConfigurationError(
            f"apiv3_key must be text or bytes, not {type(key).__name__}; {_WHERE_V3}",
            key="apiv3_key",
        )
    found = key if isinstance(key, bytes) else key.encode("utf-8", "surrogatepass")
    if len(found) != _BYTES:
        stray = ", white space among them" if found.split() != [found] else ""
        raise ConfigurationError(
            f"apiv3_key must be {_BYTES} bytes long, this one has {len(found)}{stray}; "
            f"{_WHERE_V3}, "
            "and is not the APIv2 key",
            key="apiv3_key",
        )
    return found


_KEY = re.compile(r"[!-~]{32}")
_WHERE_V2 = (
    "it is the APIv2 key, 32 characters, set on the merchant platform (account centre, API "
    "security)"
)


def read_secret(secret: object) -> str:
    """Read the APIv2 key.

    Args:
        secret: Text or bytes, 32 letters and digits.

    Raises:
        ConfigurationError: It has the wrong type or length, or contains white space; the text does
            not repeat it.
    """
    fault, found = _fault(secret), ""
    if not fault:
        found = secret.decode("ascii") if isinstance(secret, bytes) else str(secret)
    # Tools that show a traceback's variables must not find it.
    del secret
    if fault:
        raise ConfigurationError(f"secret {fault}; {_WHERE_V2}", key="secret")
    return found


def _fault(secret: object) -> str:
    if not isinstance(secret, (str, bytes)):
        return f"must be text or bytes, not {type(secret).__name__}"
    text = secret.decode("latin-1") if isinstance(secret, bytes) else secret
    if not text:
        return "is empty"
    if any(letter.isspace() for letter in text):
        return "contains white space"
    return "" if _KEY.fullmatch(text) else f"has {len(text)} characters, or some that are not ASCII"
