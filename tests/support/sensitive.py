"""Both ends of field encryption, written with ``cryptography`` alone; and documented sample data.

Nothing here shares code with what is tested but the catalogue's rows, which are read in the
simplest way there is: by the pointers of ``catalogue.walk``.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP, AsymmetricPadding
from cryptography.hazmat.primitives.hashes import SHA1

from wechatpay_chain import Builder, Client, catalogue
from wechatpay_chain._sensitive.plugin import FieldEncryption

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

    from wechatpay_chain.catalogue import Endpoint, Field
    from wechatpay_chain.testing import Identity, Platform

__all__ = [
    "OAEP_SHA1",
    "certificates_of",
    "client_of_platform",
    "leaves",
    "marked_endpoints",
    "marked_pointers",
    "opened",
    "plugin_of",
    "sample",
    "sealed",
    "variables_of",
]

OAEP_SHA1 = OAEP(MGF1(SHA1()), SHA1(), label=None)


def sealed(text: str, key: RSAPublicKey, padding: AsymmetricPadding = OAEP_SHA1) -> str:
    """*text* as the platform encrypts it."""
    return base64.b64encode(key.encrypt(text.encode(), padding)).decode()


def opened(text: str, key: RSAPrivateKey, padding: AsymmetricPadding = OAEP_SHA1) -> str:
    """What the platform reads."""
    return key.decrypt(base64.b64decode(text, validate=True), padding).decode()


def certificates_of(identity: Identity) -> dict[str, RSAPublicKey]:
    """``certs`` with the platform's public key."""
    return {identity.public_key_id: identity.platform_key.public_key()}


def plugin_of(identity: Identity, **more: Any) -> FieldEncryption:
    """The plugin of *identity*'s merchant."""
    certs = more.pop("certs", certificates_of(identity))
    return FieldEncryption(certs, more.pop("private_key", identity.private_key), **more)


def client_of_platform(platform: Platform, *, certs: Any = None, **more: Any) -> Client:
    """The client of *platform*'s merchant, with field encryption; *more* is for the plugin."""
    config = platform.config
    certs = certs or config["certs"]
    plugin = plugin_of(platform.identity, certs=certs, **more)
    return Builder.factory({**config, "certs": certs, "plugins": [plugin]})


def marked_pointers(fields: Sequence[Field]) -> set[str]:
    """The pointers of the fields that the catalogue marks ``rsa``; ``*`` is any item."""
    return {where for where, one in catalogue.walk(fields) if one.encrypted == "rsa"}


def marked_endpoints(part: str) -> list[Endpoint]:
    """APIv3's endpoints with marked fields in *part*: ``query``, ``body`` or ``response``."""
    known = (one for one in catalogue.endpoints() if one.protocol == "v3")
    return [one for one in known if marked_pointers(getattr(one, part))]


def sample(fields: Sequence[Field], text: Callable[[str, Field], str]) -> dict[str, Any]:
    """An object with every documented field.

    Args:
        fields: The fields.
        text: Makes the texts, each a different one, out of a fresh one and the field.
    """
    return _object(fields, text, count(1))


def _object(fields: Sequence[Field], text: Any, numbers: Iterator[int]) -> dict[str, Any]:
    return {one.name: _value(one, text, numbers) for one in fields}


def _value(one: Field, text: Any, numbers: Iterator[int]) -> Any:
    if one.type.endswith("[]"):
        return [_single(one, text, numbers) for _ in range(2)]
    return _single(one, text, numbers)


def _single(one: Field, text: Any, numbers: Iterator[int]) -> Any:
    kind = one.type.removesuffix("[]")
    if one.encoded == "json" and one.fields:
        return json.dumps(_object(one.fields, text, numbers), ensure_ascii=False)
    if kind == "object":
        return _object(one.fields, text, numbers)
    number = next(numbers)
    others = {"boolean": True, "integer": number, "number": number}
    return others[kind] if kind in others else text(f"明文 +/= {number}", one)


def leaves(value: Any, above: str = "") -> Iterator[tuple[str, Any]]:
    """Every value that is no object or list, with its pointer; ``*`` is any item."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield from leaves(member, f"{above}/{name}")
    elif isinstance(value, list):
        for item in value:
            yield from leaves(item, f"{above}/*")
    else:
        yield above, value


def variables_of(endpoint: Endpoint) -> dict[str, str]:
    """Values for the variables of its path."""
    return dict.fromkeys(re.findall(r"\{(\w+)\}", endpoint.path), "x1")
