"""The chain: immutable nodes that spell a path, and the verbs that send it.

``client.v3.pay.transactions`` is three steps, each a new :class:`Node`. Nothing is sent until a
verb is *called*: ``….native.post(json=…)``. A verb's name is an ordinary segment until then, so
that ``….receivers.delete.post(…)`` and ``….receivers.delete()`` both work.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn, Protocol, overload

from wechatpay_chain._naming import attribute_of, segment_of
from wechatpay_chain.exceptions import TemplateError

if TYPE_CHECKING:
    from typing_extensions import Self

    from wechatpay_chain.message import Response
    from wechatpay_chain.promise import Promise

__all__ = ["AsyncVerb", "Chain", "Node", "Sender", "Verb"]

Options = Mapping[str, Any]

_set = object.__setattr__
_SEGMENTS = re.compile(r"(?:[^/{}]|\{[^{}]*\})+")
# What brings its own separator (RFC 6570, sections 3.2.5 to 3.2.9), or is the query as text.
_SEPARATED = re.compile(r"[?&]|\{[/?&;.#]").match
_IN_QUERY = re.compile(r"&|\{&").match
_ADDRESS = re.compile(r"https?://", re.IGNORECASE).match
# The root's own methods: no first segment can be written like them.
_ROOTS_OWN = frozenset({"close", "get_driver", "getDriver"})


class Sender(Protocol):
    """What a node's verbs hand their calls to."""

    def call(
        self, method: str, template: str, given: Options | None, keywords: Options, /
    ) -> Response:
        """Send and wait for the answer."""
        ...

    def call_async(
        self, method: str, template: str, given: Options | None, keywords: Options, /
    ) -> Promise[Response]:
        """Send in the background."""
        ...


class _Step:
    """A verb's name on a node, giving the node that can be called."""

    def __init__(self, segment: str) -> None:
        self._segment = segment
        self._method = re.split("[-_]", segment, maxsplit=1)[0].upper()


class _VerbStep(_Step):
    @overload
    def __get__(self, node: None, _owner: type[Node]) -> Self: ...
    @overload
    def __get__(self, node: Node, _owner: type[Node]) -> Verb: ...
    def __get__(self, node: Node | None, _owner: type[Node]) -> Self | Verb:
        return self if node is None else Verb(node, self._segment, self._method)


class _AsyncVerbStep(_Step):
    @overload
    def __get__(self, node: None, _owner: type[Node]) -> Self: ...
    @overload
    def __get__(self, node: Node, _owner: type[Node]) -> AsyncVerb: ...
    def __get__(self, node: Node | None, _owner: type[Node]) -> Self | AsyncVerb:
        return self if node is None else AsyncVerb(node, self._segment, self._method)


class Node:
    """One step of a chain: a URI template and the client that would send it.

    Attributes of a node are the next segments, by the PHP SDK's spelling: ``outTradeNo`` is
    ``out-trade-no``, ``_openid_`` is ``{openid}``, underscores are literal, and a Python keyword
    takes one underscore more (``global_``). ``node["…"]`` and ``node.chain("…")`` append RFC 6570
    template text verbatim, after a slash unless it starts with an expression that brings its own
    separator, such as ``{?mchid}``.

    Nodes are immutable, hashable, and equal by template and client. ``str(node)`` is the
    template, ``repr(node)`` the chain. Looking at, printing, copying or completing on a node
    never sends anything.
    """

    __slots__ = ("_sender", "_text")

    _sender: Sender
    _text: str

    def __init__(self, sender: Sender, text: str = "") -> None:
        _set(self, "_sender", sender)
        _set(self, "_text", text)

    def __getattr__(self, name: str) -> Node:
        segment, text = segment_of(name), self._text
        if "?" in text:
            raise AttributeError(f"{text!r} has a query; no segment {segment!r} can follow")
        return Node(self._sender, _joined(text, segment))

    def __getitem__(self, text: str) -> Node:
        return Node(self._sender, self._appended(text))

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

    @property
    def chain(self) -> Chain:
        """``chain("v3/…")`` appends template text verbatim, as in PHP."""
        return Chain(self, "chain")

    def _appended(self, text: str) -> str:
        if not isinstance(text, str):
            raise TypeError(
                f"a path is continued with text, not {type(text).__name__}; "
                "a value goes into a placeholder: ['{name}'] and name=… at the verb"
            )
        if problem := _misfit(self._text, text):
            raise TemplateError(f"{text!r} {problem}", template=text)
        return (
            self._text + text if _SEPARATED(text) else _joined(self._text, text.removeprefix("/"))
        )

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "client" + _as_chain(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Node):
            return NotImplemented
        return self._text == other._text and self._sender is other._sender

    def __hash__(self) -> int:
        return hash((self._text, id(self._sender)))

    def __dir__(self) -> list[str]:
        return [name for name in super().__dir__() if name[:1] != "_" or name[:2] == "__"]

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


class _Callable(Node):
    """A node that can be called, and until then is the segment of its name."""

    __slots__ = ("_parent",)

    _parent: Node

    def __init__(self, parent: Node, segment: str) -> None:
        _set(self, "_sender", parent._sender)
        _set(self, "_text", _joined(parent._text, segment))
        _set(self, "_parent", parent)


class Chain(_Callable):
    """The segment ``chain`` until it is called; called, it appends template text verbatim."""

    __slots__ = ()

    def __call__(self, text: str, /) -> Node:
        """Append RFC 6570 template text to the path; a leading slash is tolerated.

        Args:
            text: E.g. ``"v3/pay/transactions/id/{transaction_id}"``.

        Raises:
            TemplateError: It adds nothing, or cannot stand behind the path so far.
        """
        return self._parent[text]


class Verb(_Callable):
    """A verb's name as a segment until it is called; called, it sends and waits."""

    __slots__ = ("_method",)

    _method: str

    def __init__(self, parent: Node, segment: str, method: str) -> None:
        super().__init__(parent, segment)
        _set(self, "_method", method)

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
            TransportError: No complete answer arrived.
            HTTPStatusError: The platform refused or failed.
            SignatureError: The answer is not proved to come from the platform.
        """
        return self._sender.call(self._method, self._parent._text, options, keywords)


class AsyncVerb(_Callable):
    """An async verb's name as a segment until it is called; called, it sends in the background."""

    __slots__ = ("_method",)

    _method: str

    def __init__(self, parent: Node, segment: str, method: str) -> None:
        super().__init__(parent, segment)
        _set(self, "_method", method)

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


def _joined(path: str, segment: str) -> str:
    return f"{path}/{segment}" if path and path[-1] != "/" else path + segment


def _misfit(path: str, text: str) -> str:
    """Why *text* cannot continue *path*; empty where it can."""
    if not text.strip("/"):
        return "adds no segment to the path"
    if text.startswith("//"):
        return "begins with two slashes"
    if path and _ADDRESS(text):
        return f"is a whole address, which can begin a path but not continue {path!r}"
    if "?" in path and not _IN_QUERY(text):
        return f"cannot follow the query of {path!r}"
    return ""


def _as_chain(text: str) -> str:
    segments: list[str] = _SEGMENTS.findall(text)
    if "/".join(segments) != text or not _in_steps(segments):
        return f"[{text!r}]"
    steps = [_as_step(segment) for segment in segments]
    if steps and steps[0][1:] in _ROOTS_OWN:
        steps[0] = f"[{segments[0]!r}]"
    return "".join(steps)


def _in_steps(segments: list[str]) -> bool:
    """Whether each segment can be a step of its own: none glues itself on, none follows a query."""
    glued = any(_SEPARATED(segment) for segment in segments[1:])
    return not glued and not any("?" in segment for segment in segments[:-1])


def _as_step(segment: str) -> str:
    name = attribute_of(segment)
    return f"[{segment!r}]" if name is None else f".{name}"
