"""The chain: immutable nodes that spell a path, and the verbs that send it.

``client.v3.pay.transactions`` is three steps, each a new :class:`Node`. Nothing is sent until a
verb is *called*: ``….native.post(json=…)``. A verb's name is an ordinary segment until then, so
that ``….receivers.delete.post(…)`` and ``….receivers.delete()`` both work.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn, overload

from wechatpay_chain._chain.shown import Shown, Signed
from wechatpay_chain._uri.spelling import appended, joined, segment_of

if TYPE_CHECKING:
    from inspect import Signature

    from typing_extensions import Self

    from wechatpay_chain._call.driver import Driver
    from wechatpay_chain._call.preview import Preview
    from wechatpay_chain.message import Response
    from wechatpay_chain.promise import Promise

__all__ = ["AnyNode", "AsyncVerb", "Chain", "Node", "Verb"]

Options = Mapping[str, Any]

_set = object.__setattr__


class _Step:
    """A verb's name on a node, giving the node that can be called."""

    def __init__(self, segment: str) -> None:
        self._segment = segment
        self._method = re.split("[-_]", segment, maxsplit=1)[0].upper()


class _VerbStep(_Step):
    @overload
    def __get__(self, node: None, _owner: type[Node]) -> Self: ...
    @overload
    def __get__(self, node: AnyNode, _owner: type[Node]) -> Verb: ...
    def __get__(self, node: AnyNode | None, _owner: type[Node]) -> Self | Verb:
        return self if node is None else Verb(node, self._segment, self._method)


class _AsyncVerbStep(_Step):
    @overload
    def __get__(self, node: None, _owner: type[Node]) -> Self: ...
    @overload
    def __get__(self, node: AnyNode, _owner: type[Node]) -> AsyncVerb: ...
    def __get__(self, node: AnyNode | None, _owner: type[Node]) -> Self | AsyncVerb:
        return self if node is None else AsyncVerb(node, self._segment, self._method)


class Node(Shown):
    """One step of a chain: a URI template and the client that would send it.

    Attributes of a node are the next segments, by the PHP SDK's spelling: ``outTradeNo`` is
    ``out-trade-no``, ``_openid_`` is ``{openid}``, underscores are literal, and a Python keyword
    takes one underscore more (``global_``). ``node["…"]`` and ``node.chain("…")`` append RFC 6570
    template text verbatim, after a slash unless it starts with an expression that brings its own
    separator, such as ``{?mchid}``.

    Nodes are immutable, hashable, and equal by template and client. ``str(node)`` is the
    template; ``repr(node)`` the chain and, in a comment, what can follow. ``dir(node)`` lists the
    documented segments and verbs, ``help(node)`` describes them. Looking at, printing, copying or
    completing on a node never sends anything.

    For type checkers a documented path is a class of its own (``wechatpay_chain.stubs``); all
    others are :class:`AnyNode`, as every node is when a program runs.
    """

    __slots__ = ("_sender", "_text")

    _sender: Driver
    _text: str

    def __init__(self, sender: Driver, text: str = "") -> None:
        _set(self, "_sender", sender)
        _set(self, "_text", text)

    def __getitem__(self, text: str, /) -> AnyNode:
        return AnyNode(self._sender, appended(self._text, text))

    @property
    def chain(self) -> Chain:
        """``chain("v3/…")`` appends template text verbatim, as in PHP."""
        return Chain(self, "chain")

    def __str__(self) -> str:
        return self._text

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Node):
            return NotImplemented
        return self._text == other._text and self._sender is other._sender

    def __hash__(self) -> int:
        return hash((self._text, id(self._sender)))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a chain's nodes are immutable; {name!r} cannot be set")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a chain's nodes are immutable; {name!r} cannot be deleted")

    def __copy__(self) -> Node:
        return self

    def __deepcopy__(self, _memo: object) -> Node:
        return self

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        raise TypeError("a node belongs to a live client and cannot be pickled; pickle str(node)")

    # Without it, Python would fall back on __getitem__ with 0, 1, 2, …
    __iter__ = None


class AnyNode(Node):
    """A node that takes any segment as an attribute, and every verb."""

    __slots__ = ()

    def __getattr__(self, name: str) -> AnyNode:
        segment, text = segment_of(name), self._text
        if "?" in text:
            raise AttributeError(f"{text!r} has a query; no segment {segment!r} can follow")
        return AnyNode(self._sender, joined(text, segment))

    get = _VerbStep("get")
    post = _VerbStep("post")
    put = _VerbStep("put")
    patch = _VerbStep("patch")
    delete = _VerbStep("delete")

    get_async = _AsyncVerbStep("get_async")
    post_async = _AsyncVerbStep("post_async")
    put_async = _AsyncVerbStep("put_async")
    patch_async = _AsyncVerbStep("patch_async")
    delete_async = _AsyncVerbStep("delete_async")

    # The PHP SDK's spelling of the same.
    getAsync = _AsyncVerbStep("get-async")
    postAsync = _AsyncVerbStep("post-async")
    putAsync = _AsyncVerbStep("put-async")
    patchAsync = _AsyncVerbStep("patch-async")
    deleteAsync = _AsyncVerbStep("delete-async")


class _Callable(AnyNode):
    """A node that can be called, and until then is the segment of its name."""

    __slots__ = ("_parent",)

    _parent: Node

    def __init__(self, parent: Node, segment: str) -> None:
        _set(self, "_sender", parent._sender)
        _set(self, "_text", joined(parent._text, segment))
        _set(self, "_parent", parent)


class Chain(_Callable):
    """The segment ``chain`` until it is called; called, it appends template text verbatim."""

    __slots__ = ()

    def __call__(self, text: str, /) -> AnyNode:
        """Append RFC 6570 template text to the path; a leading slash is tolerated.

        Args:
            text: E.g. ``"v3/pay/transactions/id/{transaction_id}"``.

        Raises:
            TemplateError: It adds nothing, or cannot stand behind the path so far.
        """
        return self._parent[text]


class _PreviewStep:
    def __get__(self, verb: _Verb | None, _owner: type[_Verb]) -> Any:
        return self if verb is None else _Preview(verb)


class _Verb(_Callable):
    """A verb's name as a segment until it is called."""

    __slots__ = ("_method",)
    __signature__ = Signed()

    _method: str
    _returns = "Response"

    def __init__(self, parent: Node, segment: str, method: str) -> None:
        super().__init__(parent, segment)
        _set(self, "_method", method)

    preview = _PreviewStep()

    def _summary(self) -> str:
        from wechatpay_chain._chain.display import verb_summary

        return verb_summary(self._parent._text, self._method, self._text)

    def __dir__(self) -> list[str]:
        return ["preview", *super().__dir__()]

    def _described(self) -> str:
        from wechatpay_chain._chain.display import verb_text

        return verb_text(self._parent._text, self._method, self._text)


class _Preview(_Callable):
    """The segment ``preview`` until it is called; called, it shows what the verb would send."""

    __slots__ = ("_verb",)

    _verb: _Verb

    def __init__(self, verb: _Verb) -> None:
        super().__init__(verb, "preview")
        _set(self, "_verb", verb)

    @property
    def __signature__(self) -> Signature:
        return self._verb.__signature__

    def __call__(self, options: Options | None = None, /, **keywords: Any) -> Preview:
        """Make the request as the verb would, show it, and send nothing.

        Middlewares run, the signer among them; a remote signer is asked.

        Args:
            options: As for the verb.
            **keywords: As for the verb.

        Returns:
            What would be sent, fit to be printed: no secrets.

        Raises:
            TemplateError: A variable has no value.
            RequestOptionError: An option is unknown or unusable.
            EncodingError: A value cannot be encoded.
        """
        verb = self._verb
        return self._sender.preview(verb._method, verb._parent._text, options, keywords)

    def _described(self) -> str:
        return self._verb._described()


class Verb(_Verb):
    """A verb's name as a segment until it is called; called, it sends and waits."""

    __slots__ = ()

    def __call__(self, options: Options | None = None, /, **keywords: Any) -> Response:
        """Send the request, verify the answer, return it.

        Args:
            options: Request options and template variables as a mapping, as in PHP.
            **keywords: The same as keywords; they win over the mapping. The options are those of
                :class:`wechatpay_chain.typing.RequestOptions`.

        Returns:
            The answer, with ``verified`` set.

        Raises:
            TemplateError: A variable has no value; nothing was sent.
            RequestOptionError: An option is unknown or unusable; nothing was sent.
            CheckError: With ``check``: the call is not as documented; nothing was sent.
            TransportError: No complete answer arrived.
            HTTPStatusError: The platform refused or failed.
            SignatureError: The answer is not proved to come from the platform.
        """
        return self._sender.call(self._method, self._parent._text, options, keywords)


class AsyncVerb(_Verb):
    """An async verb's name as a segment until it is called; called, it sends in the background."""

    __slots__ = ()

    _returns = "Promise[Response]"

    def __call__(self, options: Options | None = None, /, **keywords: Any) -> Promise[Response]:
        """Send the request in the client's executor and return a promise of the answer at once.

        Args:
            options: As for the sync verb.
            **keywords: As for the sync verb.

        Returns:
            A promise: ``.then(…)``, ``.wait()``, or ``await`` it.

        Raises:
            TemplateError: A variable has no value; nothing was sent.
            RequestOptionError: An option is unknown or unusable; nothing was sent.
        """
        return self._sender.call_async(self._method, self._parent._text, options, keywords)
