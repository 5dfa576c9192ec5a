"""The handler stack: an ordered list of named middlewares around one terminal handler.

The first middleware is the outermost: it sees a request first and its answer last. The names make
a stack editable from outside, as in Guzzle::

    stack = client.get_driver().select("v3").handler
    stack.before("signer", stamp, "stamp")

A middleware is any callable that takes the next handler and returns a handler; a handler is any
callable ``(request, options) -> response``.
"""

from __future__ import annotations

import difflib
import inspect
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.message import Response

if TYPE_CHECKING:
    from wechatpay_chain.message import Request
    from wechatpay_chain.typing import Handler, Middleware, RequestOptions

__all__ = ["HandlerStack"]

_Item = tuple["Middleware", str]


class HandlerStack:
    """Named middlewares around a terminal handler.

    Edits take effect on the next call and are safe while other threads send. Names are unique;
    a name that is not there raises instead of doing nothing, as it would in Guzzle.

    Args:
        handler: The terminal handler, which makes the exchange; it may be set later.
        middlewares: Pairs of middleware and name, outermost first.
    """

    __slots__ = ("_handler", "_items", "_lock", "_resolved")

    def __init__(
        self, handler: Handler | None = None, middlewares: Iterable[tuple[Middleware, str]] = ()
    ) -> None:
        # A middleware may look at the stack that it is being composed into: hence reentrant.
        self._lock = threading.RLock()
        self._handler = handler
        self._items: tuple[_Item, ...] = ()
        self._resolved: Handler | None = None
        for middleware, name in middlewares:
            self.push(middleware, name)

    @property
    def handler(self) -> Handler | None:
        """The terminal handler, or ``None`` while there is none."""
        return self._handler

    def set_handler(self, handler: Handler) -> None:
        """Put another terminal handler under the middlewares."""
        _require_callable(handler, "handler")
        with self._lock:
            self._handler, self._resolved = handler, None

    @property
    def names(self) -> tuple[str, ...]:
        """The middlewares' names, outermost first; ``""`` for one without."""
        return tuple(name for _, name in self._items)

    @property
    def middlewares(self) -> tuple[Middleware, ...]:
        """The middlewares, outermost first."""
        return tuple(middleware for middleware, _ in self._items)

    def push(self, middleware: Middleware, name: str = "") -> None:
        """Add *middleware* innermost, next to the terminal handler.

        Raises:
            ConfigurationError: *name* is taken.
        """
        self._insert(middleware, name, len)

    def unshift(self, middleware: Middleware, name: str = "") -> None:
        """Add *middleware* outermost.

        Raises:
            ConfigurationError: *name* is taken.
        """
        self._insert(middleware, name, lambda _items: 0)

    def before(self, find: str, middleware: Middleware, name: str = "") -> None:
        """Add *middleware* just outside the one named *find*.

        Raises:
            ConfigurationError: No middleware is named *find*, or *name* is taken.
        """
        self._insert(middleware, name, lambda items: _index(items, find))

    def after(self, find: str, middleware: Middleware, name: str = "") -> None:
        """Add *middleware* just inside the one named *find*.

        Raises:
            ConfigurationError: No middleware is named *find*, or *name* is taken.
        """
        self._insert(middleware, name, lambda items: _index(items, find) + 1)

    def replace(self, find: str, middleware: Middleware) -> None:
        """Put *middleware* in the place, and under the name, of the one named *find*.

        Raises:
            ConfigurationError: No middleware is named *find*.
        """
        _require_callable(middleware, "middleware")
        with self._lock:
            at = _index(self._items, find)
            self._items = (*self._items[:at], (middleware, find), *self._items[at + 1 :])
            self._resolved = None

    def remove(self, find: str | Middleware) -> None:
        """Take out the middleware named *find*, or the middleware *find* itself.

        Raises:
            ConfigurationError: It is not in the stack.
        """
        with self._lock:
            at = _index(self._items, find)
            self._items = self._items[:at] + self._items[at + 1 :]
            self._resolved = None

    def resolve(self) -> Handler:
        """The middlewares composed around the terminal handler, as one handler.

        Composed once, and again after the next edit.

        Raises:
            ConfigurationError: There is no terminal handler, or a middleware gives no handler.
        """
        resolved = self._resolved
        return self._compose() if resolved is None else resolved

    def copy(self) -> HandlerStack:
        """An independent stack with the same middlewares and terminal handler."""
        with self._lock:
            made = HandlerStack(self._handler)
            made._items = self._items
            return made

    __copy__ = copy

    def __contains__(self, name: object) -> bool:
        return any(name == known for _, known in self._items)

    def __str__(self) -> str:
        lines = [f"{name or '(no name)':<14} {_shown(mw)}" for mw, name in self._items]
        lines.append(f"{'handler':<14} {_shown(self._handler)}")
        return "\n".join(f"> {number}. {line}" for number, line in enumerate(lines, 1))

    def __repr__(self) -> str:
        names = (name or "(no name)" for name in self.names)
        return f"<HandlerStack {' > '.join([*names, 'handler'])}>"

    def _insert(
        self, middleware: Middleware, name: str, place: Callable[[tuple[_Item, ...]], int]
    ) -> None:
        _require_callable(middleware, "middleware")
        if not isinstance(name, str):
            raise ConfigurationError(f"a middleware's name is text, not {type(name).__name__}")
        with self._lock:
            if name and name in self:
                raise ConfigurationError(
                    f"the stack has a middleware named {name!r} already; "
                    "replace() it, remove() it first, or choose another name"
                )
            at = place(self._items)
            self._items = (*self._items[:at], (middleware, name), *self._items[at:])
            self._resolved = None

    def _compose(self) -> Handler:
        with self._lock:
            items, terminal = self._items, self._handler
            if terminal is None:
                raise ConfigurationError("the stack has no terminal handler; set_handler() first")
            handler = terminal
            for middleware, name in reversed(items):
                handler = _wrapped(middleware, handler, name)
            if self._items is items and self._handler is terminal:
                self._resolved = handler
            return handler


def _wrapped(middleware: Middleware, handler: Handler, name: str) -> Handler:
    made = middleware(handler)
    if not callable(made):
        raise ConfigurationError(
            f"the middleware {name or _shown(middleware)!r} must return a handler, a callable "
            f"(request, options) -> response; it returned {type(made).__name__}"
        )
    return _answering(made, name or _shown(middleware))


def _answering(handler: Handler, name: str) -> Handler:
    """*handler*, whose answer is looked at: a forgotten ``return`` must not pass for an answer."""

    def answering(request: Request, options: RequestOptions) -> Response:
        response = handler(request, options)
        if not isinstance(response, Response):
            raise _no_response(response, name)
        return response

    return answering


def _no_response(thing: object, name: str) -> ConfigurationError:
    if inspect.iscoroutine(thing):
        thing.close()
    return ConfigurationError(
        f"the middleware {name!r} gave {type(thing).__name__} for an answer: a handler is a plain "
        "function that ends with `return handler(request, options)`, also under an async verb; "
        "the request may have been carried out"
    )


def _index(items: tuple[_Item, ...], find: str | Middleware) -> int:
    for at, (middleware, name) in enumerate(items):
        # Not "is": a method is another object each time it is looked up.
        if (name and name == find) if isinstance(find, str) else (middleware == find):
            return at
    raise _not_there([name for _, name in items if name], find)


def _not_there(names: list[str], find: object) -> ConfigurationError:
    if not isinstance(find, str):
        return ConfigurationError(f"the stack does not hold the middleware {_shown(find)}")
    near = difflib.get_close_matches(find.lower(), names, 1)
    return ConfigurationError(
        f"no middleware named {find!r} in the stack ({', '.join(names) or 'none has a name'})"
        + (f"; did you mean {near[0]!r}?" if near else "")
    )


def _require_callable(thing: object, what: str) -> None:
    if not callable(thing):
        raise ConfigurationError(f"a {what} must be callable, {type(thing).__name__} is not")


def _shown(thing: object) -> str:
    if thing is None:
        return "(none yet)"
    thing = getattr(thing, "__wrapped__", thing)
    name = getattr(thing, "__qualname__", None) or type(thing).__qualname__
    module = getattr(thing, "__module__", None) or type(thing).__module__
    return f"{module}.{name}"
