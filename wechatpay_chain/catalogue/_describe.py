"""An endpoint as text for a terminal: links, variables, fields as an indented tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wechatpay_chain.catalogue._endpoint import Endpoint, Event
    from wechatpay_chain.catalogue._fields import Field

__all__ = ["ENCRYPTION", "endpoint_text", "event_text", "field_notes", "signed_note"]

ENCRYPTION = {"rsa": "encrypted (RSA)", "aes-gcm": "encrypted (AES-GCM, APIv3 key)"}
_NAMES_WIDTH = 44


def endpoint_text(endpoint: Endpoint) -> str:
    """All that is known of *endpoint*.

    Args:
        endpoint: What to describe.

    Returns:
        Several lines.
    """
    return "\n".join(
        [
            f"{endpoint}  {endpoint.title}",
            *(f"  {link}" for link in endpoint.docs),
            *_facts(endpoint),
            *_section("Query", endpoint.query),
            *_section(f"Body ({endpoint.body_kind})", endpoint.body),
            *_answer(endpoint),
        ]
    )


def event_text(event: Event) -> str:
    """All that is known of a notification."""
    return "\n".join(
        [
            f"{event.event_type}  {event.title}",
            *(f"  {link}" for link in event.docs),
            f"Event types: {', '.join(event.event_types)}",
            *([f"Original types: {', '.join(event.original_type)}"] if event.original_type else []),
            *_section(f"Resource ({event.algorithm})", event.resource),
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
    head = f"Answer ({endpoint.response_kind}, {signed_note(endpoint)})"
    return _section(head, endpoint.response) or [head]


def signed_note(endpoint: Endpoint) -> str:
    """Whether the answer carries a signature, in words."""
    return "signed" if endpoint.response_signed else "not signed"


def _section(head: str, fields: Sequence[Field]) -> list[str]:
    return [f"{head}:", *_tree(fields, 1)] if fields else []


def _tree(fields: Sequence[Field], depth: int) -> Iterator[str]:
    longest = max((len(one.name) for one in fields), default=0)
    for one in fields:
        name = one.name.ljust(min(longest, _NAMES_WIDTH))
        yield f"{'  ' * depth}{name}  {'  '.join(field_notes(one))}"
        yield from _tree(one.fields, depth + 1)


def field_notes(one: Field) -> list[str]:
    """A field's type, and what else is known of it, in words."""
    kind = one.type
    if one.encoded:
        kind += f" of {'JSON' if one.encoded == 'json' else 'a query string'}"
        kind += f" ({one.decoded})" if one.decoded else ""
    notes = [kind]
    if one.required:
        notes.append("required")
    if one.encrypted:
        notes.append(ENCRYPTION[one.encrypted])
    if one.enum:
        notes.append(" | ".join(str(value) for value in one.enum))
    return notes
