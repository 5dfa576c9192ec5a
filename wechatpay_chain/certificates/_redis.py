"""A cache that several machines share."""

from __future__ import annotations

from typing import Any

from wechatpay_chain.exceptions import ConfigurationError

__all__ = ["RedisCache"]

_SECONDS = 1.0
"""How long Redis may take: downloading a certificate is faster than that."""


class RedisCache:
    """Keeps certificates in Redis. Needs the extra ``redis``.

    Args:
        client_or_url: A ``redis.Redis`` (not the asyncio one), or a URL such as
            ``redis://:password@host:6379/0``, which is connected to at the first download.
        name: The key; one per merchant.

    Raises:
        ConfigurationError: *client_or_url* is neither.
        ImportError: A URL is given, and the package ``redis`` is not installed.
    """

    __slots__ = ("_client", "_name")

    def __init__(
        self, client_or_url: Any, *, name: str = "wechatpay_chain:platform_certificates"
    ) -> None:
        self._client = _client(client_or_url)
        self._name = name

    def load(self) -> bytes | None:
        """The value, or ``None`` if it is not set."""
        found = self._client.get(self._name)
        return found.encode() if isinstance(found, str) else found  # with decode_responses

    def save(self, content: bytes, /) -> None:
        """Set the value."""
        self._client.set(self._name, content)

    def __repr__(self) -> str:
        # Not the client's, which may show a URL with its password.
        return f"<RedisCache {self._name}>"


def _client(given: Any) -> Any:
    if not isinstance(given, str):
        module = type(given).__module__
        usable = callable(getattr(given, "get", None)) and callable(getattr(given, "set", None))
        if usable and "asyncio" not in module:
            return given
        raise ConfigurationError(
            "RedisCache takes a URL or a redis.Redis (not redis.asyncio), not "
            f"{module}.{type(given).__name__}",
            key="cache",
        )
    try:
        import redis  # an extra
    except ModuleNotFoundError:
        raise ImportError(
            "RedisCache needs the package redis: pip install 'wechatpay-chain[redis]'"
        ) from None
    try:
        return _connectable(redis, given)
    except ValueError:  # its text repeats the URL, password included
        text = "RedisCache: not a valid URL; expected one such as redis://host:6379/0"
    raise ConfigurationError(text, key="cache")


def _connectable(redis: Any, url: str) -> Any:
    from redis.backoff import NoBackoff
    from redis.retry import Retry

    # The package's own retries would delay verification by many seconds.
    return redis.Redis.from_url(
        url,
        socket_timeout=_SECONDS,
        socket_connect_timeout=_SECONDS,
        retry=Retry(NoBackoff(), 1),
    )
