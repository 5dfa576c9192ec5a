"""The APIv3 key as bytes, explained where it is none."""

from __future__ import annotations

from wechatpay_chain.exceptions import ConfigurationError

__all__ = ["read_apiv3_key"]

_BYTES = 32
_WHERE = "it is set on the merchant platform (account centre, API security)"


def read_apiv3_key(key: object) -> bytes:
    """Read the APIv3 key.

    Args:
        key: Text or bytes, 32 bytes of UTF-8.

    Raises:
        ConfigurationError: It is missing, of another type or of another length; the text does
            not repeat it.
    """
    if key is None or key in ("", b""):
        raise ConfigurationError(f"apiv3_key is missing: {_WHERE}", key="apiv3_key")
    if not isinstance(key, (str, bytes)):
        raise ConfigurationError(
            f"apiv3_key must be text or bytes, not {type(key).__name__}; {_WHERE}", key="apiv3_key"
        )
    found = key if isinstance(key, bytes) else key.encode("utf-8", "surrogatepass")
    if len(found) != _BYTES:
        stray = ", white space among them" if found.split() != [found] else ""
        raise ConfigurationError(
            f"apiv3_key must be {_BYTES} bytes long, this one has {len(found)}{stray}; {_WHERE}, "
            "and is not the APIv2 key",
            key="apiv3_key",
        )
    return found
