"""Stubs for editors and type checkers: every documented path as a class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wechatpay_chain._generate.typed_fields import Declarations, pascal
from wechatpay_chain._uri.spelling import attribute_of
from wechatpay_chain.catalogue import Endpoint, Field, Step, children, endpoints
from wechatpay_chain.catalogue._fields import caller_gives

__all__ = ["SUPPORT", "stub_files"]

SUPPORT = "_support.pyi"
"""The handwritten stub that the others share."""

_CHECKERS = """\
# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""
_HEAD = '''\
"""{about}

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

'''
_IMPORTS = """\
from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from wechatpay_chain._chain.nodes import AnyNode, Node
from wechatpay_chain.stubs._support import (
    BodyOptions,
    GetOptions,
    Options,
    QueryOptions,
    Scalar,
    Text,
    Texts,
    V2Options,
    V2QueryOptions,
    async_verb,
    verb,
)

"""
_TAKEN = (
    *(
        "Any",
        "AnyNode",
        "Literal",
        "Mapping",
        "overload",
        "Sequence",
        "NotRequired",
        "TypedDict",
        "Unpack",
    ),
    *("Node", "BodyOptions", "GetOptions", "Options", "QueryOptions", "Scalar", "Text"),
    *("Texts", "V2Options", "V2QueryOptions"),
)
_OPTIONS = {
    (False, False): "GetOptions",
    (True, False): "QueryOptions",
    (False, True): "BodyOptions",
    (True, True): "Options",
}
_LINKS = 3
_ABOUT_ROOT = "The root of every chain, and its paths as literal text."
_ANY_ITEM = "    @overload\n    def __getitem__(self, text: str, /) -> AnyNode: ..."
_DEEP, _DEEPER = 4 * " ", 8 * " "


class _Typed(NamedTuple):
    """A path that has a class."""

    template: str
    module: str
    name: str


class _Product:
    """The module of one product: the paths below two segments, such as ``v3/pay``."""

    def __init__(self, step: Step) -> None:
        self.module = ".".join(map(_module, step.template.split("/")))
        self.name = pascal(step.segment)
        self.typed: list[_Typed] = []
        self._template = step.template
        self._names = Declarations(_TAKEN)
        self._classes: list[str] = []
        self._names.name(self.name)
        self._declare(step, self.name)

    def text(self) -> str:
        """The module's text."""
        about = f"``{self._template}``: documented paths, bodies and answers."
        parts = [*self._names.lines, *self._classes]
        return _CHECKERS + _HEAD.format(about=about) + _IMPORTS + "\n".join(parts)

    def _declare(self, step: Step, name: str) -> None:
        lines = [f"class {name}(Node):"]
        # Items last: the overloads of a method must be adjacent.
        steps = sorted(children(step.template), key=lambda child: child.attribute is None)
        for child in steps:
            wanted = self._relative(child.template) + ("_" if child.segment[0] == "{" else "")
            child_name = self._names.name(wanted)
            self._declare(child, child_name)
            lines.append(_member(child, child_name))
        if steps and steps[-1].attribute is None:
            lines.append(_ANY_ITEM)
        lines += map(self._verb, _endpoints_at(step))
        if step.methods:
            self.typed.append(_Typed(step.template, self.module, name))
        self._classes.append("\n".join(lines) + "\n")

    def _relative(self, template: str) -> str:
        return pascal(template[len(self._template) :]) or "Empty"

    def _verb(self, endpoint: Endpoint) -> str:
        base = pascal(endpoint.template[len(self._template) :]) + endpoint.method.capitalize()
        takes, answer = self._takes(endpoint, base), self._answer(endpoint, base)
        verb, doc = endpoint.method.lower(), _docstring(endpoint)
        return (
            f"    @verb\n    def {verb}({takes}) -> {answer}:\n{doc}"
            f"    @async_verb\n    def {verb}_async({takes}) -> {answer}:\n{doc}"
            f"    {verb}Async = {verb}_async\n{doc.replace(_DEEPER, _DEEP)}"
        )

    def _takes(self, endpoint: Endpoint, base: str) -> str:
        given = [f"{name}: str | int" for name in endpoint.path_params]
        if endpoint.query:
            query = self._sent(
                endpoint, f"{base}Query", caller_gives(endpoint.protocol, endpoint.query)
            )
            given.append(f"query: {query} | str{_default(endpoint.query)}")
        if endpoint.body_kind == "multipart":
            given += ["body: Any = ...", "multipart: Sequence[Mapping[str, Any]] = ..."]
        elif endpoint.body_kind == "xml":
            fields = caller_gives(endpoint.protocol, endpoint.body)
            body = self._names.declare_xml(f"{base}Body", _about(endpoint), fields)
            given.append(f"xml: {body}{_default(fields)}")
        elif endpoint.body_kind:
            body = self._sent(endpoint, f"{base}Body", endpoint.body)
            given.append(f"{endpoint.body_kind}: {body}{_default(endpoint.body)}")
        rest = f"**options: Unpack[{_options(endpoint)}]"
        return ", ".join(["self", *(["*", *given] if given else []), rest])

    def _sent(self, endpoint: Endpoint, name: str, fields: Sequence[Field]) -> str:
        return self._names.declare(name, _about(endpoint), fields, sent=True)

    def _answer(self, endpoint: Endpoint, base: str) -> str:
        if endpoint.response_kind == "empty":
            return "None"
        if endpoint.response_kind != "json" or not endpoint.response:
            return "Any"
        about = _about(endpoint)
        return self._names.declare(f"{base}Answer", about, endpoint.response, sent=False)


def stub_files() -> dict[str, str]:
    """Every generated stub.

    Returns:
        The text of each file by its path below ``wechatpay_chain/stubs``; the same catalogue gives
        the same text.
    """
    files: dict[str, str] = {}
    typed: list[_Typed] = []
    tops = children()
    for top in tops:
        products = [(step, _Product(step)) for step in children(top.template)]
        for _, product in products:
            files[product.module.replace(".", "/") + ".pyi"] = product.text()
            typed += product.typed
        files[f"{_module(top.segment)}/__init__.pyi"] = _top(top, products)
    files["__init__.pyi"] = _root(tops, typed)
    return files


def _top(top: Step, products: Sequence[tuple[Step, _Product]]) -> str:
    imports = "".join(
        f"from wechatpay_chain.stubs.{product.module} import {product.name} as {product.name}\n"
        for _, product in products
    )
    members = "\n".join(_member(step, product.name) for step, product in products)
    head = _HEAD.format(about=f"``{top.template}``: every documented product.")
    return (
        f"{head}from wechatpay_chain._chain.nodes import Node\n{imports}\n"
        f"class {pascal(top.segment)}(Node):\n{members}\n"
    )


def _root(tops: Sequence[Step], typed: Sequence[_Typed]) -> str:
    modules = sorted({one.module for one in typed})
    imports = "".join(
        f"import wechatpay_chain.stubs.{module} as {_alias(module)}\n" for module in modules
    ) + "".join(
        f"from wechatpay_chain.stubs.{_module(top.segment)} import {pascal(top.segment)}\n"
        for top in tops
    )
    members = "\n".join(_member(top, pascal(top.segment)) for top in tops)
    return (
        f"{_CHECKERS}{_HEAD.format(about=_ABOUT_ROOT)}"
        "from typing import Literal, overload\n\n"
        "from wechatpay_chain._chain.nodes import AnyNode, Node\n"
        "from wechatpay_chain._chain.nodes import Chain as _Chain\n"
        f"{imports}\n"
        f"class Chain(_Chain):\n{_literals('__call__', typed)}\n"
        f"class Root(Node):\n{members}\n"
        f"    @property\n    def chain(self) -> Chain: ...\n{_literals('__getitem__', typed)}"
    )


def _literals(method: str, typed: Sequence[_Typed]) -> str:
    rows = [(f'Literal["{one.template}"]', f"{_alias(one.module)}.{one.name}") for one in typed]
    return "".join(
        f"    @overload\n    def {method}(self, text: {kind}, /) -> {name}: ...\n"
        for kind, name in [*rows, ("str", "AnyNode")]
    )


def _member(step: Step, kind: str) -> str:
    """What leads from a path to the next segment: a property or, if it has no name, an item."""
    about = " · ".join(_titles(step)) or f"{step.below} endpoints"
    if step.attribute is None:
        head = f'    @overload\n    def __getitem__(self, text: Literal["{step.segment}"], /)'
        return f'{head} -> {kind}:\n        """{about}"""'
    if step.attribute.upper() in step.methods:
        raise ValueError(f"{step.template} is a verb as well")
    return f'    @property\n    def {step.attribute}(self) -> {kind}:\n        """{about}"""'


def _titles(step: Step) -> Iterator[str]:
    for endpoint in _endpoints_at(step):
        yield f"{endpoint.method} {_doc_text(endpoint.title)}"


def _endpoints_at(step: Step) -> list[Endpoint]:
    return [one for one in endpoints(step.template) if one.template == step.template]


def _options(endpoint: Endpoint) -> str:
    if endpoint.protocol == "v2":
        return "V2Options" if endpoint.query else "V2QueryOptions"
    bare_body = not endpoint.body_kind and endpoint.method != "GET"
    return _OPTIONS[not endpoint.query, bare_body]


def _about(endpoint: Endpoint) -> str:
    return f"{endpoint}: {_doc_text(endpoint.title)}"


def _docstring(endpoint: Endpoint) -> str:
    notes = [] if endpoint.status is None else [f"Status: {endpoint.status}"]
    lines = [_doc_text(endpoint.title), "", *notes, *endpoint.docs[:_LINKS]]
    if len(lines) == 2:  # noqa: PLR2004 - the title and its blank line
        return f'        """{lines[0]}"""\n'
    text = "\n        ".join(lines).replace("\n        \n", "\n\n")
    return f'        """{text}\n        """\n'


def _doc_text(text: str) -> str:
    return text.replace("\\", "/").replace('"', "'")


def _default(fields: Sequence[Field]) -> str:
    return "" if any(one.required for one in fields) else " = ..."


def _module(segment: str) -> str:
    name = attribute_of(segment) or segment
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


def _alias(module: str) -> str:
    return module.replace(".", "_")
