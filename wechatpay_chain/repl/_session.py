"""A session: a client and what goes with it, from the environment or in a sandbox."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

from wechatpay_chain import catalogue
from wechatpay_chain._client import Builder, Client
from wechatpay_chain.exceptions import ConfigurationError

__all__ = ["Session", "opened_session"]

_MCHID = "WECHATPAY_MCHID"
_SERIAL = "WECHATPAY_SERIAL"
_PRIVATE_KEY = "WECHATPAY_PRIVATE_KEY"
_PUBLIC_KEY_ID = "WECHATPAY_PUBLIC_KEY_ID"
_PUBLIC_KEY = "WECHATPAY_PUBLIC_KEY"
_BASE_URI = "WECHATPAY_BASE_URI"
_NEEDED = (_MCHID, _SERIAL, _PRIVATE_KEY, _PUBLIC_KEY_ID, _PUBLIC_KEY)

_TRY = (
    "client.v3.pay.transactions.           and the tabulator key; client.v3.pay? in IPython",
    'catalogue.search("退款")              endpoints by words',
    "client.v3.certificates.get.preview()  what would be sent, without sending it",
)
_TRY_SANDBOX = (
    *_TRY[:2],
    'platform.expect("GET", "/v3/certificates").respond(lambda call: {"data": []})',
    "client.v3.certificates.get().json()",
)


class Session(NamedTuple):
    """What a session starts with."""

    names: dict[str, Any]
    """``client``, ``catalogue``, and in a sandbox ``platform``."""
    banner: str
    sandbox: bool = False
    """Whether the client talks to a stand-in on this machine."""


@contextmanager
def opened_session(environment: Mapping[str, str], *, sandbox: bool) -> Iterator[Session]:
    """Open a client, and close it afterwards.

    Args:
        environment: ``WECHATPAY_MCHID``, ``WECHATPAY_SERIAL``, ``WECHATPAY_PRIVATE_KEY``,
            ``WECHATPAY_PUBLIC_KEY_ID``, ``WECHATPAY_PUBLIC_KEY``, and where it is another
            ``WECHATPAY_BASE_URI``; keys as PEM text or a path. A sandbox where none is set.
        sandbox: Whether a sandbox is wanted whatever is set.

    Raises:
        ConfigurationError: Some are missing, or cannot be used.
        ImportError: A sandbox needs the extra ``testing``.
    """
    config = None if sandbox else _config(environment)
    if config is not None:
        with Builder.factory(config) as client:
            yield _session("real calls, for a real merchant", client, _TRY)
        return
    from wechatpay_chain.testing import Platform  # needs an extra

    with Platform() as platform, Builder.factory(platform.config) as client:
        about = "sandbox: nothing leaves this machine"
        yield _session(about, client, _TRY_SANDBOX, platform=platform)


def _config(environment: Mapping[str, str]) -> dict[str, Any] | None:
    given = {name: environment.get(name, "") for name in (*_NEEDED, _BASE_URI)}
    if not any(given.values()):
        return None
    missing = [name for name in _NEEDED if not given[name]]
    if missing:
        raise ConfigurationError(
            f"the environment lacks {', '.join(missing)}; set {'these' if missing[1:] else 'it'} "
            "too, or ask for --sandbox"
        )
    config: dict[str, Any] = {
        "mchid": given[_MCHID],
        "serial": given[_SERIAL],
        "private_key": given[_PRIVATE_KEY],
        "certs": {given[_PUBLIC_KEY_ID]: given[_PUBLIC_KEY]},
    }
    return config | ({"base_uri": given[_BASE_URI]} if given[_BASE_URI] else {})


def _session(about: str, client: Client, hints: tuple[str, ...], **more: Any) -> Session:
    names = {"client": client, "catalogue": catalogue, **more}
    lines = [about, f"client = {client!r}", *(f"  {hint}" for hint in hints)]
    return Session(names, "\n".join(lines), "platform" in names)
