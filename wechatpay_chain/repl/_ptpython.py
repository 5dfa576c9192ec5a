"""A completer for ptpython, which is made with prompt_toolkit."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from prompt_toolkit.completion import Completer, Completion

from wechatpay_chain.repl._completion import complete

if TYPE_CHECKING:
    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document

__all__ = ["NodeCompleter"]

Names = Callable[[], dict[str, Any]]


class NodeCompleter(Completer):
    """Completes on nodes, and leaves all else to another completer.

    Args:
        other: Completes the rest.
        get_globals: Gives what global names stand for.
        get_locals: Gives what local names stand for; they come first.
    """

    def __init__(self, other: Completer, get_globals: Names, get_locals: Names) -> None:
        self._other = other
        self._globals = get_globals
        self._locals = get_locals

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        """What can stand at the cursor."""
        before = document.text_before_cursor
        names = ChainMap(self._locals(), self._globals())
        found = complete(before, names)
        if found is None:
            return self._other.get_completions(document, complete_event)
        return [Completion(one, -len(found.typed)) for one in found.candidates]
