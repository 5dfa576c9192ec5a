"""A verb's signature as editors and ``inspect`` show it."""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import Any

from wechatpay_chain._protocols.named import protocol_named
from wechatpay_chain._protocols.protocol import protocol_in
from wechatpay_chain._uri.template import parse
from wechatpay_chain.catalogue import Endpoint, Field, lookup
from wechatpay_chain.exceptions import TemplateError
from wechatpay_chain.typing import BODIES, OPTION_NAMES, RequestOptions

__all__ = ["signature_of"]


class _Required:
    """Stands where a default would: PHP's mapping may hold the value instead."""

    def __repr__(self) -> str:
        return "required"


_REQUIRED = _Required()


def signature_of(path: str, method: str, returns: Any) -> Signature:
    """What a verb takes: PHP's mapping, the path's variables, then request options.

    Args:
        path: The template of the verb's node.
        method: In upper case.
        returns: The annotation of what it returns.

    Returns:
        A signature without bodies and queries that are not documented; what is required has the
        default ``required``.
    """
    endpoint = lookup(path, method)
    variables = _variables(path)
    foreign = protocol_named(protocol_in(path)).foreign
    names = [name for name in RequestOptions.__annotations__ if name not in foreign]
    options = [name for name in names if _takes(endpoint, name)]
    required = {name for name in options if endpoint is not None and _required(endpoint, name)}
    names = [*variables, *sorted(options, key=lambda name: name not in required)]
    mapping = Parameter("options", Parameter.POSITIONAL_ONLY, default=None)
    keywords = [_keyword(name, required | set(variables)) for name in names]
    return Signature([mapping, *keywords], return_annotation=returns)


def _variables(path: str) -> list[str]:
    try:
        names = parse(path).variables
    except TemplateError:  # refused when it is called
        return []
    unusual = OPTION_NAMES | {"empty"}  # {empty} needs no value
    return [name for name in names if name.isidentifier() and name not in unusual]


def _takes(endpoint: Endpoint | None, option: str) -> bool:
    if endpoint is None:
        return True
    if option in BODIES:
        return option in _bodies(endpoint)
    return option != "query" or bool(endpoint.query)


def _bodies(endpoint: Endpoint) -> tuple[str, ...]:
    if endpoint.body_kind is None:
        return ()
    return ("body", "multipart") if endpoint.body_kind == "multipart" else (endpoint.body_kind,)


def _required(endpoint: Endpoint, option: str) -> bool:
    fields: dict[str, tuple[Field, ...]] = {"query": endpoint.query}
    if endpoint.body_kind == option:
        fields[option] = endpoint.body
    return option != "multipart" and any(one.required for one in fields.get(option, ()))


def _keyword(name: str, required: set[str]) -> Parameter:
    default = _REQUIRED if name in required else None
    return Parameter(name, Parameter.KEYWORD_ONLY, default=default)
