"""How a node shows itself to prompts, editors and ``help``; nothing of it sends anything.

What is said is in ``display`` and ``names``, which read the catalogue and so are imported when they
are asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wechatpay_chain._uri.spelling import as_chain

if TYPE_CHECKING:
    from inspect import Signature

__all__ = ["Shown", "Signed"]


class _Described:
    """The docstring of a class; on its instances, what is documented of each."""

    def __init__(self, text: str | None) -> None:
        self._text = text

    def __get__(self, shown: Shown | None, _owner: type[Shown]) -> str | None:
        return self._text if shown is None else shown._described()


class Shown:
    """What has a template, by which it describes itself."""

    __slots__ = ()

    _text: str

    def __init_subclass__(cls) -> None:
        type.__setattr__(cls, "__doc__", _Described(cls.__doc__))

    def __repr__(self) -> str:
        return f"client{as_chain(self._text)}  # {self._summary()}"

    def _summary(self) -> str:
        from wechatpay_chain._chain.display import summary

        return summary(self._text)

    def _described(self) -> str:
        from wechatpay_chain._chain.display import node_text

        return node_text(self._text)

    def _repr_pretty_(self, printer: Any, _cycle: bool) -> None:  # noqa: FBT001 - IPython's call
        printer.text(repr(self))

    def _repr_html_(self) -> str:
        from wechatpay_chain._chain.display import html

        return html(self._described())

    def _repr_markdown_(self) -> str:
        from wechatpay_chain._chain.display import markdown

        return markdown(self._described())

    def _ipython_key_completions_(self) -> list[str]:
        """The template text that makes a documented path of this one."""
        from wechatpay_chain._chain.names import continuations_of

        return continuations_of(self._text)

    def __dir__(self) -> list[str]:
        from wechatpay_chain._chain.names import attributes_of

        return [*attributes_of(self._text), "chain"]


class Signed:
    """What ``inspect.signature`` shows of a verb."""

    def __get__(self, verb: Any, _owner: type) -> Signature:
        if verb is None:
            raise AttributeError("__signature__")
        from wechatpay_chain._chain.signature import signature_of

        return signature_of(verb._parent._text, verb._method, verb._returns)
