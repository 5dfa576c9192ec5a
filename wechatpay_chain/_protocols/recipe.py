"""A protocol's recipe: named slots, filled into a handler stack in order."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from wechatpay_chain.exceptions import ConfigurationError

if TYPE_CHECKING:
    from wechatpay_chain.stack import HandlerStack
    from wechatpay_chain.typing import Middleware, Plugin

__all__ = ["fill", "install_plugins"]


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
