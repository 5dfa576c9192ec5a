"""What the catalogue knows: endpoints and notifications; how they read as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from wechatpay_chain.catalogue._example import example_part, example_values, examples
from wechatpay_chain.catalogue._fields import Field, caller_gives, either_of, section

__all__ = ["Endpoint", "Event", "Status", "example_options"]


@dataclass(frozen=True, slots=True)
class Status:
    """A caveat about an endpoint.

    Attributes:
        status: ``retired`` (taken down), ``superseded`` (a newer address exists), ``closed`` (not
            given to new merchants), ``restricted`` (to be applied for, or not public yet), or
            ``deprecated``.
        since: The day, ``YYYY-MM-DD``, where it is known.
        successors: What replaces it: templates, some with ``#method``.
    """

    status: str
    since: str | None = None
    successors: tuple[str, ...] = ()

    def __str__(self) -> str:
        since = f" since {self.since}" if self.since else ""
        instead = f"; use {', '.join(self.successors)}" if self.successors else ""
        return f"{self.status}{since}{instead}"


@dataclass(frozen=True, slots=True, repr=False)
class Endpoint:
    """One documented path and verb.

    Attributes:
        protocol: ``v3`` or ``v2``.
        path: As documented, without a leading slash, e.g. ``v3/refunds/{id}``. For APIv2 the
            real path, without the ``v2/`` that picks the protocol in a chain.
        method: In upper case.
        title: The official page's title.
        docs: Addresses of the official pages.
        roles: Who may call it: ``merchant``, ``partner``, ``global``. Empty for APIv2.
        base_uri: Where it lives, if not at ``https://api.mch.weixin.qq.com/``.
        path_params: The path's variables, in order.
        query: The query's fields.
        headers: Names of documented request headers.
        body: The body's fields.
        body_kind: ``json``, ``multipart``, ``xml``, or ``None`` for no body.
        response: The answer's fields.
        response_kind: ``json``, ``xml``, ``binary``, ``empty`` or ``redirect``.
        response_signed: Whether the answer carries a signature.
        security: APIv2: whether a client certificate is needed.
        nonceless: APIv2: whether ``nonce_str`` must be left out.
        status: A caveat, e.g. that it is retired, or ``None``.
    """

    protocol: str
    path: str
    method: str
    title: str
    docs: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    base_uri: str | None = None
    path_params: tuple[str, ...] = ()
    query: tuple[Field, ...] = field(default=(), repr=False)
    headers: tuple[str, ...] = ()
    body: tuple[Field, ...] = field(default=(), repr=False)
    body_kind: str | None = None
    response: tuple[Field, ...] = field(default=(), repr=False)
    response_kind: str = "json"
    response_signed: bool = True
    security: bool = False
    nonceless: bool = False
    status: Status | None = None

    @property
    def template(self) -> str:
        """What a chain spells: the path, after ``v2/`` for APIv2."""
        return f"v2/{self.path}" if self.protocol == "v2" else self.path

    def example(self) -> dict[str, str]:
        """A call of this endpoint with placeholder values, as Python text.

        Required fields only. Values are made up; texts are the field's name in capitals, or the
        first documented value.

        Returns:
            The same call in six styles: ``attribute``, ``chain``, ``item``, and each with
            ``_async``. ``client`` in it is yours.
        """
        return examples(self.template, self.method, example_options(self))

    def describe(self) -> str:
        """All that is known of it as text: links, variables, fields as an indented tree."""
        return "\n".join(
            [
                f"{self}  {self.title}",
                *(f"  {link}" for link in self.docs),
                *_facts(self),
                *section("Query", self.query),
                *section(f"Body ({self.body_kind})", self.body),
                *_answer(self),
            ]
        )

    def __str__(self) -> str:
        return f"{self.method} {self.template}"

    def __repr__(self) -> str:
        return f"<Endpoint {self} {self.title}>"


@dataclass(frozen=True, slots=True, repr=False)
class Event:
    """One documented notification.

    Attributes:
        event_type: The page's name of it.
        event_types: All the values of ``event_type`` that the page documents.
        title: The official page's title.
        docs: Addresses of the official pages.
        resource_type: The documented ``resource_type``; known for a few only.
        original_type: Documented values of the resource's ``original_type``.
        algorithm: What the resource is encrypted with.
        resource: The fields of the decrypted resource.
    """

    event_type: str
    event_types: tuple[str, ...]
    title: str
    docs: tuple[str, ...]
    resource_type: str | None
    original_type: tuple[str, ...]
    algorithm: str
    resource: tuple[Field, ...]

    def __repr__(self) -> str:
        return f"<Event {self.event_type} {self.title}>"

    def describe(self) -> str:
        """All that is known of it as text: links, and the resource as an indented tree."""
        original = [", ".join(self.original_type)] if self.original_type else []
        return "\n".join(
            [
                f"{self.event_type}  {self.title}",
                *(f"  {link}" for link in self.docs),
                f"Event types: {', '.join(self.event_types)}",
                *(f"Original types: {types}" for types in original),
                *section(f"Resource ({self.algorithm})", self.resource),
            ]
        )


def _facts(endpoint: Endpoint) -> Iterator[str]:
    if endpoint.protocol == "v2":
        yield "Protocol: APIv2 (XML)"
    if endpoint.status is not None:
        yield f"Status: {endpoint.status}"
    if endpoint.roles:
        yield f"For: {', '.join(endpoint.roles)}"
    if endpoint.base_uri is not None:
        yield f"Base URI: {endpoint.base_uri}"
    if endpoint.security:
        yield "TLS: with the merchant's certificate (security=True)"
    if endpoint.nonceless:
        yield "Without nonce_str (nonceless=True)"
    if endpoint.path_params:
        yield f"Path variables: {', '.join(endpoint.path_params)}"
    if endpoint.headers:
        yield f"Headers: {', '.join(endpoint.headers)}"


def _answer(endpoint: Endpoint) -> list[str]:
    signed = "signed" if endpoint.response_signed else "not signed"
    head = f"Answer ({endpoint.response_kind}, {signed})"
    return section(head, endpoint.response) or [head]


def example_options(endpoint: Endpoint) -> dict[str, Any]:
    """What the verb is called with: variables, then request options; required fields only."""
    options: dict[str, Any] = {name: name.upper() for name in endpoint.path_params}
    if query := example_values(caller_gives(endpoint.protocol, endpoint.query)):
        options["query"] = query
    if endpoint.body_kind == "multipart":
        parts = caller_gives(endpoint.protocol, endpoint.body)
        options["multipart"] = [example_part(one) for one in parts if one.required]
    elif endpoint.body_kind is not None:
        options[endpoint.body_kind] = _body_values(endpoint)
    for switch in ("security", "nonceless"):
        if getattr(endpoint, switch):
            options[switch] = True
    if endpoint.base_uri is not None:
        options["base_uri"] = endpoint.base_uri
    return options


def _body_values(endpoint: Endpoint) -> dict[str, Any]:
    # Of numbers that stand for one another the first is enough.
    either = either_of(endpoint.body)[:1] if endpoint.protocol == "v2" else ()
    fields = caller_gives(endpoint.protocol, endpoint.body)
    return example_values(fields, also=either)
