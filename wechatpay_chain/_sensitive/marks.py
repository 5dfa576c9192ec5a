"""Which fields of an endpoint are documented as encrypted, reduced to what a walk needs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from wechatpay_chain.catalogue import lookup

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint, Field

__all__ = ["Mark", "Marks", "marked", "marks_of"]

# A base address with a folder may be written into the path instead.
_FOLDERS = re.compile(r"^(?:hk|global)/")


class Mark(NamedTuple):
    """A field that is encrypted, or has such fields below it."""

    encrypted: str | None
    """``rsa``, ``aes-gcm``, or ``None`` where only what is below is."""
    several: bool
    """Whether its value is a list of ciphertexts."""
    encoded: bool
    """Whether it is text that holds JSON."""
    below: Mapping[str, Mark]


class Marks(NamedTuple):
    """The encrypted fields of one endpoint."""

    query: frozenset[str]
    body: Mapping[str, Mark]
    response: Mapping[str, Mark]
    overseas: bool


# Most calls ask for the same few paths; one with values in it costs its lookup every time.
@lru_cache(maxsize=256)
def marks_of(path: str, method: str) -> Marks | None:
    """The encrypted fields of what a request asks for.

    Args:
        path: The request's, with or without the folder of an overseas base address.
        method: In upper case.

    Returns:
        ``None`` where no such endpoint is documented.
    """
    endpoint = lookup(path, method)
    if endpoint is None and (bare := _FOLDERS.sub("", path)) != path:
        endpoint = lookup(bare, method)
    return None if endpoint is None else _marks(endpoint.template, method)


@lru_cache(maxsize=4096)
def _marks(template: str, method: str) -> Marks:
    endpoint = lookup(template, method)
    if endpoint is None or endpoint.protocol != "v3":
        return Marks(frozenset(), {}, {}, overseas=False)
    return _read(endpoint)


def _read(endpoint: Endpoint) -> Marks:
    return Marks(
        query=frozenset(one.name for one in endpoint.query if one.encrypted),
        body=marked(endpoint.body),
        response=marked(endpoint.response),
        overseas="global" in endpoint.roles,
    )


def marked(fields: Sequence[Field]) -> dict[str, Mark]:
    """Those of *fields* that are encrypted or have such fields below them, by name."""
    found = {}
    for one in fields:
        below = marked(one.fields)
        if one.encrypted or below:
            several, encoded = one.type.endswith("[]"), one.encoded == "json"
            found[one.name] = Mark(one.encrypted, several, encoded, below)
    return found
