"""Marks in Redis, for several machines (extra ``redis``)."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.notifications.inbox._store import InboxError, State, Ticket

if TYPE_CHECKING:
    from redis import Redis

__all__ = ["RedisStore"]

# A mark is a hash with the fields of a Mark. Each operation is one script, which Redis runs
# atomically; the time is the server's, because several machines never quite agree on theirs.
_HEAD = """
local token, lease, keep, now = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end
local function read(key)
  local mark = redis.call('HMGET', key, 'token', 'until', 'lease', 'drop')
  if not mark[1] then return nil end
  return {token = mark[1], till = tonumber(mark[2]), lease = tonumber(mark[3]),
          drop = tonumber(mark[4])}
end
local function whole(number) return string.format('%.0f', number) end
local function write(till, lives)
  for _, key in ipairs(KEYS) do
    redis.call('HSET', key, 'token', token, 'until', whole(till), 'lease', whole(lease),
               'drop', whole(now + lives))
    redis.call('PEXPIRE', key, whole(lives))
  end
end
local function has(done)
  for _, key in ipairs(KEYS) do
    local mark = read(key)
    if not mark or mark.token ~= token or (mark.till == 0) ~= done then return false end
  end
  return true
end
"""
_CLAIM = """
local done, busy = false, false
for _, key in ipairs(KEYS) do
  local mark = read(key)
  if mark and mark.drop > now then
    if mark.till == 0 then done = true end
    if mark.till > now and mark.token ~= token then busy = true end
  end
end
if done then return 1 end
if busy then
  for _, key in ipairs(KEYS) do
    local mark = read(key)
    if mark and mark.till ~= 0 and mark.till - now > mark.lease then
      redis.call('HSET', key, 'until', whole(now + mark.lease))
    end
  end
  return 2
end
write(now + lease, lease + keep)
return 0
"""
_EXTEND = """
if not has(false) then return 0 end
write(now + lease, lease + keep)
return 1
"""
_FINISH = """
if has(true) then return 1 end
if not has(false) then return 0 end
write(0, keep)
return 1
"""
_RELEASE = """
for _, key in ipairs(KEYS) do
  local mark = read(key)
  if mark and mark.token == token and mark.till ~= 0 then redis.call('DEL', key) end
end
return 1
"""
_STATES = (State.FRESH, State.DONE, State.BUSY)


class RedisStore:
    """Marks in Redis 5 or later.

    They are as durable as the server: if it loses its last writes (a crash without
    ``appendfsync always``, a failover) or evicts keys (any ``maxmemory-policy`` but
    ``noeviction``), notifications are handled again, so handlers that move money should still
    check what they change.

    Args:
        client: A ``redis.Redis`` (or ``RedisCluster``), or a URL for ``redis.Redis.from_url``. A
            client made from a URL gives up after 3 s, because WeChat Pay waits 5 s for an answer;
            set similar limits on your own.
        prefix: What its keys begin with.

    Raises:
        ConfigurationError: ``redis`` is not installed, the URL is invalid, or the client is
            asynchronous.
    """

    def __init__(self, client: Redis | str, *, prefix: str = "wechatpay-inbox") -> None:
        found = _client(client)
        self._client = found
        # In braces, so that all names of a claim go to the same slot of a cluster.
        self._prefix = f"{{{prefix}}}:"
        self._claim = found.register_script(_HEAD + _CLAIM)
        self._extend = found.register_script(_HEAD + _EXTEND)
        self._finish = found.register_script(_HEAD + _FINISH)
        self._release = found.register_script(_HEAD + _RELEASE)

    def claim(self, ticket: Ticket, now: int | None, /) -> State:
        """Hold all names for the ticket's token, unless one is done or held by another."""
        return _STATES[self._run(self._claim, ticket, now)]

    def extend(self, ticket: Ticket, now: int | None, /) -> bool:
        """Restart the lease; ``False`` if the token no longer holds all names."""
        return self._run(self._extend, ticket, now) == 1

    def finish(self, ticket: Ticket, now: int | None, /) -> bool:
        """Mark all names as done; ``False`` if the token no longer holds them."""
        return self._run(self._finish, ticket, now) == 1

    def release(self, ticket: Ticket, /) -> None:
        """Drop what the token holds; what is done, or held by another, stays."""
        self._run(self._release, ticket, None)

    def close(self) -> None:
        """Close the client's idle connections; it opens new ones on the next use."""
        with _errors():
            self._client.close()

    def _run(self, script: Any, ticket: Ticket, now: int | None) -> int:
        keys = [self._prefix + name for name in ticket.names]
        moment = "" if now is None else now
        with _errors():
            answer = script(keys=keys, args=[ticket.token, ticket.lease, ticket.keep, moment])
        if answer not in (0, 1, 2):
            raise _unusable(f"it answered with a {type(answer).__name__}")
        return int(answer)

    def __repr__(self) -> str:
        return f"<RedisStore {self._prefix}>"


def _client(given: Redis | str) -> Redis:
    try:
        import redis  # an extra, and slow to import
        from redis.backoff import NoBackoff
        from redis.retry import Retry
    except ImportError:
        raise ConfigurationError(
            "redis is not installed: pip install 'wechatpay-chain[redis]'", key="client"
        ) from None
    if isinstance(given, str):
        try:
            return redis.Redis.from_url(
                given,
                socket_timeout=1.5,
                socket_connect_timeout=1.5,
                retry=Retry(NoBackoff(), 1),
            )
        except ValueError:
            # Not shown: it may contain a password.
            raise ConfigurationError(
                "invalid Redis URL; expected redis://host:port/0, rediss:// or unix://",
                key="client",
            ) from None
    if not hasattr(given, "register_script") or inspect.iscoroutinefunction(
        getattr(given, "execute_command", None)
    ):
        raise ConfigurationError(
            "client must be a redis.Redis or a URL, not "
            f"{type(given).__module__}.{type(given).__name__} (an inbox waits in threads, so it "
            "cannot use an asynchronous client)",
            key="client",
        )
    return given


@contextmanager
def _errors() -> Iterator[None]:
    from redis.exceptions import RedisError  # already loaded: there is a client

    try:
        yield
    except (RedisError, OSError) as error:
        raise _unusable(one_line(str(error), 200) or type(error).__name__) from error


def _unusable(why: str) -> InboxError:
    return InboxError(
        f"the inbox's Redis cannot be used: {why}; answer with a failure, so that the "
        "notification is sent again"
    )
