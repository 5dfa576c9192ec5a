"""What differs between the protocols: one descriptor each, of the same fields.

``v3.recipe.V3`` and ``v2.recipe.V2`` are the two, ``named`` finds them. Nobody else asks which
protocol a path is in: :func:`protocol_in` knows the paths, and a descriptor what follows from them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain.exceptions import ConfigurationError, TemplateError

if TYPE_CHECKING:
    from wechatpay_chain._protocols.hosts import TrustedHosts
    from wechatpay_chain._protocols.settings import Config
    from wechatpay_chain.message import Request
    from wechatpay_chain.stack import HandlerStack
    from wechatpay_chain.typing import Handler, Middleware, Plugin, RequestOptions

__all__ = [
    "Protocol",
    "fill",
    "install_plugins",
    "protocol_in",
    "require_own",
    "split_path",
]

_V2 = "v2"


class Protocol(NamedTuple):
    """What distinguishes one protocol from the other.

    Attributes:
        name: ``v3`` or ``v2``.
        prefix: What its paths begin with, and is not sent: ``v2/``, or nothing.
        accept: The header ``Accept`` of every request.
        foreign: The request options that only the other protocol has, each with what to say of it.
        hosts: Where signed requests may go, of those that a client trusts.
        stack: Makes a client's handler stack over a terminal handler.
        check: Refuses, before anything is sent, what could not be; ``None`` where all can.
        ready: Makes a body one that can be encoded again.
        masked_body: A request's body with the signature in it masked.
        signed_text: What the signature of a request covers; ``None`` where it is not signed.
    """

    name: str
    prefix: str
    accept: str
    foreign: Mapping[str, str]
    hosts: Callable[[TrustedHosts], TrustedHosts]
    stack: Callable[[Config, Handler], HandlerStack]
    check: Callable[[Config, Request, RequestOptions], None] | None
    ready: Callable[[RequestOptions], RequestOptions]
    masked_body: Callable[[Request], bytes]
    signed_text: Callable[[Request], str | None]


def protocol_in(path: str) -> str:
    """The name of the protocol that *path*, or a template, belongs to."""
    first = path.removeprefix("/").partition("/")[0].partition("?")[0]
    return _V2 if first.lower() == _V2 else "v3"


def split_path(path: str) -> tuple[str, str]:
    """The name of the protocol that an expanded *path* begins with, and the path as it is sent.

    Raises:
        TemplateError: There is no path, or none behind ``v2/``.
    """
    first, slash, rest = path.removeprefix("/").partition("/")
    if not first.partition("?")[0]:
        raise TemplateError("there is no path to send to: write e.g. client.v3.certificates")
    name = protocol_in(path)
    if name != _V2:
        return name, path
    if not slash or not rest.partition("?")[0]:
        raise TemplateError(
            "there is no path behind v2/: write e.g. client.v2.pay.micropay", template=path
        )
    return name, rest


def fill(stack: HandlerStack, recipe: dict[str, Middleware]) -> None:
    """Put each slot that *stack* lacks next to its neighbours, the user's own outermost.

    Args:
        stack: Edited in place; a slot it fills already stays as it is.
        recipe: The slots by name, outermost first.
    """
    inner = None
    for name in reversed(recipe):
        if name not in stack:
            if inner is None:
                stack.push(recipe[name], name)
            else:
                stack.before(inner, recipe[name], name)
        inner = name


def require_own(stack: HandlerStack) -> None:
    """Refuse a copy of another client's stack that would go on signing as that merchant.

    What works for one merchant only says so in an attribute ``is_merchants_own``.

    Raises:
        ConfigurationError: One of its middlewares does.
    """
    for middleware, name in zip(stack.middlewares, stack.names, strict=True):
        owner = getattr(middleware, "__self__", None)
        if getattr(owner, "is_merchants_own", False):
            raise ConfigurationError(
                f"handler holds the {name!r} of another client, which works for that merchant; "
                f"take it out first: stack.remove({name!r})",
                key="handler",
            )


def install_plugins(stack: HandlerStack, plugins: Iterable[Plugin], protocol: str) -> None:
    """Let the plugins that are for *protocol* edit *stack*, in order.

    Raises:
        ConfigurationError: A plugin's ``protocols`` are none.
    """
    for plugin in plugins:
        if protocol in _protocols(plugin):
            plugin.install(stack)


def _protocols(plugin: Plugin) -> Collection[str]:
    given: Any = getattr(plugin, "protocols", ("v3", "v2"))
    if isinstance(given, str) or not isinstance(given, Collection):
        raise ConfigurationError(
            f"plugins: protocols of {type(plugin).__name__} must be a tuple of 'v3' and 'v2', "
            f"not {type(given).__name__}",
            key="plugins",
        )
    return given
