"""What the catalogue knows: endpoints and notifications."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wechatpay_chain.catalogue._describe import endpoint_text, event_text
from wechatpay_chain.catalogue._example import examples

if TYPE_CHECKING:
    from wechatpay_chain.catalogue._fields import Field

__all__ = ["Endpoint", "Event", "Status"]


@dataclass(frozen=True, slots=True)
class Status:
    """What is known against an endpoint.

    Attributes:
        status: ``retired`` (taken down), ``superseded`` (a newer address exists), ``closed`` (not
            given to new merchants), ``restricted`` (to be applied for, or not public yet), or
            ``deprecated``.
        since: The day, ``YYYY-MM-DD``, where it is known.
        successors: What stands in its place: templates, some with ``#method``.
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
        status: What is known against it, or ``None``.
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
        """What a chain spells: the path, behind ``v2/`` for APIv2."""
        return f"v2/{self.path}" if self.protocol == "v2" else self.path

    def example(self) -> dict[str, str]:
        """A call of this endpoint with placeholder values, as Python text.

        Required fields only. Values are made up; texts are the field's name in capitals, or the
        first documented value.

        Returns:
            The same call in six styles: ``attribute``, ``chain``, ``item``, and each with
            ``_async``. ``client`` in it is yours.
        """
        return examples(self)

    def describe(self) -> str:
        """All that is known of it as text: links, variables, fields as an indented tree."""
        return endpoint_text(self)

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
        return event_text(self)
