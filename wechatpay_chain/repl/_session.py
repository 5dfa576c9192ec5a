"""A session: a client and what goes with it, from the environment or in a sandbox."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain import catalogue
from wechatpay_chain._call.environment import configuration
from wechatpay_chain._client import Builder, Client

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Session", "opened_session"]

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
        environment: As :func:`wechatpay_chain._call.environment.configuration` reads it; a sandbox
            where none is set.
        sandbox: Whether a sandbox is wanted whatever is set.

    Raises:
        ConfigurationError: Some are missing, or cannot be used.
        ImportError: A sandbox needs the extra ``testing``.
    """
    config = None if sandbox else configuration(environment)
    if config is not None:
        with Builder.factory(config) as client:
            yield _session("real calls, for a real merchant", client, _TRY)
        return
    from wechatpay_chain.testing import Platform  # needs an extra

    with Platform() as platform, Builder.factory(platform.config) as client:
        about = "sandbox: nothing leaves this machine"
        yield _session(about, client, _TRY_SANDBOX, platform=platform)


def _session(about: str, client: Client, hints: tuple[str, ...], **more: Any) -> Session:
    names = {"client": client, "catalogue": catalogue, **more}
    lines = [about, f"client = {client!r}", *(f"  {hint}" for hint in hints)]
    return Session(names, "\n".join(lines), "platform" in names)
