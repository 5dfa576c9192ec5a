"""A documented field, and trees of them; how they read as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

__all__ = [
    "SIGNERS",
    "Field",
    "caller_gives",
    "either_of",
    "for_both_roles",
    "is_list",
    "item_type",
    "section",
    "walk",
]

SIGNERS = ("nonce_str", "sign")
"""The fields of an APIv2 call that the client adds."""
_ENCRYPTION = {"rsa": "encrypted (RSA)", "aes-gcm": "encrypted (AES-GCM, APIv3 key)"}
_NAMES_WIDTH = 44
_PARTNERS = frozenset({"sub_mchid", "sub_appid"})
# Numbers of one and the same thing. APIv2's pages mark both as required and say "one of the two".
_SAME = (("transaction_id", "out_trade_no"), ("refund_id", "out_refund_no"))


@dataclass(frozen=True, slots=True)
class Field:
    """One documented field of a query, a body, an answer or a notification.

    Attributes:
        name: On the wire.
        type: ``string``, ``integer``, ``number``, ``boolean``, ``object``, ``file``, or one of
            them with ``[]``. ``number`` and ``integer`` both mean whole numbers nearly everywhere.
        required: Whether it is documented as required.
        enum: Documented values; not a closed set. Of the items for ``[]`` types.
        encrypted: ``rsa`` (with the platform's key in requests, for the merchant's key in
            answers), ``aes-gcm`` (with the APIv3 key), or ``None``.
        encoded: ``json`` where the text holds JSON, which ``fields`` describe; ``url`` where it
            holds a query string (APIv2).
        decoded: The type of what an ``encoded`` text holds, if not a plain object.
        fields: The children of an object, of an array's items, or of the encoded content.
    """

    name: str
    type: str
    required: bool = False
    enum: tuple[str | int | float, ...] = ()
    encrypted: str | None = None
    encoded: str | None = None
    decoded: str | None = None
    fields: tuple[Field, ...] = ()

    def __repr__(self) -> str:
        marks = [" required"] if self.required else []
        marks += [f" {len(self.fields)} fields"] if self.fields else []
        return f"<Field {self.name}: {self.type}{''.join(marks)}>"


def walk(fields: Sequence[Field], above: str = "") -> Iterator[tuple[str, Field]]:
    """Every field of a tree with its JSON pointer (RFC 6901); ``*`` stands for any item."""
    for one in fields:
        pointer = f"{above}/{one.name}"
        yield pointer, one
        if one.fields:
            yield from walk(one.fields, pointer + "/*" * is_list(one))


def for_both_roles(fields: Sequence[Field]) -> tuple[Field, ...]:
    """The fields of a call that merchants and partners share: a sub-merchant's are for partners.

    One row holds what two pages document, and is marked as required what either of them requires.
    """
    return tuple(_for_both(one) for one in fields)


def _for_both(one: Field) -> Field:
    required = one.required and one.name not in _PARTNERS
    inner = for_both_roles(one.fields)
    if (required, inner) == (one.required, one.fields):
        return one
    return replace(one, required=required, fields=inner)


def caller_gives(protocol: str, fields: Sequence[Field]) -> tuple[Field, ...]:
    """The fields of a call that its caller gives: less what APIv2's signer adds.

    Of those that stand for one another none is required.
    """
    if protocol != "v2":
        return tuple(fields)
    either = either_of(fields)
    given = (one for one in fields if one.name not in SIGNERS)
    return tuple(replace(one, required=False) if one.name in either else one for one in given)


def either_of(fields: Sequence[Field]) -> tuple[str, ...]:
    """The fields of an APIv2 call of which one is enough, though all are marked required."""
    required = {one.name for one in fields if one.required}
    return tuple(name for pair in _SAME if required.issuperset(pair) for name in pair)


def is_list(one: Field) -> bool:
    """Whether a field's value is an array."""
    return one.type.endswith("[]")


def item_type(one: Field) -> str:
    """The type of a field's value, or of its items: without ``[]``."""
    return one.type.removesuffix("[]")


def section(head: str, fields: Sequence[Field]) -> list[str]:
    """Fields as an indented tree below a headline; empty if there are none."""
    return [f"{head}:", *_tree(fields, 1)] if fields else []


def _tree(fields: Sequence[Field], depth: int) -> Iterator[str]:
    longest = max((len(one.name) for one in fields), default=0)
    for one in fields:
        name = one.name.ljust(min(longest, _NAMES_WIDTH))
        yield f"{'  ' * depth}{name}  {'  '.join(_notes(one))}"
        yield from _tree(one.fields, depth + 1)


def _notes(one: Field) -> list[str]:
    kind = one.type
    if one.encoded:
        kind += f" of {'JSON' if one.encoded == 'json' else 'a query string'}"
        kind += f" ({one.decoded})" if one.decoded else ""
    notes = [kind]
    if one.required:
        notes.append("required")
    if one.encrypted:
        notes.append(_ENCRYPTION[one.encrypted])
    if one.enum:
        notes.append(" | ".join(str(value) for value in one.enum))
    return notes
