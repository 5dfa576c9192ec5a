"""Documents made for tests, and what the catalogue's check says of them."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from wechatpay_chain.catalogue import Field, endpoints, lookup
from wechatpay_chain.catalogue._check import _Look
from wechatpay_chain.testing._documents.document import document

NOW = 1_700_000_000.0  # 2023-11-15T06:13:20+08:00
V3 = [one for one in endpoints() if one.protocol == "v3"]
V2 = [one for one in endpoints() if one.protocol == "v2" and one.response_kind == "xml"]


def numbers(kind: str, *of: object, seed: int = 0) -> str:
    """28 digits."""
    seeded = hashlib.sha256(repr((seed, kind, of)).encode()).digest()
    return f"{int.from_bytes(seeded, 'big') % 10**28:028d}"


def sealed(text: str) -> str:
    """What stands for encryption where nothing is looked at."""
    return base64.b64encode(text.encode()).decode()


def made(fields: Sequence[Field], known: Mapping[str, Any] | None = None, **more: Any) -> Any:
    """A document, with what most tests do not care for."""
    settings = {"numbers": numbers, "now": NOW, "encrypt": sealed, "optional": False}
    return document(fields, known or {}, **{**settings, **more})


def answer(path: str, method: str = "GET", known: Any = None, **more: Any) -> Any:
    """A document for an endpoint."""
    endpoint = lookup(path, method)
    assert endpoint is not None
    return made(endpoint.response, known, **more)


def problems(value: Any, fields: Sequence[Field]) -> list[str]:
    """What the catalogue's own check finds."""
    look = _Look("answer")
    look.object(value, fields, "")
    return [str(one) for one in look.problems]


def fields(path: str, method: str = "GET") -> tuple[Field, ...]:
    """An endpoint's answer."""
    endpoint = lookup(path, method)
    assert endpoint is not None
    return endpoint.response
