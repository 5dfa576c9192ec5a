"""Documents of a documented shape: what is known, what the request said, and the rest made up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from wechatpay_chain._codec import encode_json
from wechatpay_chain.catalogue._fields import is_list, item_type
from wechatpay_chain.testing._documents.echo import UNSAID, RequestEcho
from wechatpay_chain.testing._documents.styles import Basis
from wechatpay_chain.testing._documents.values import number, plain, text
from wechatpay_chain.testing._message.answer import ABSENT
from wechatpay_chain.testing._v3.sensitive import sealed_already

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Field

__all__ = ["Setting", "document"]


class Setting(NamedTuple):
    """The platform and the merchant that documents are made for.

    Attributes:
        mchid: The merchant's number.
        base_uri: The platform's base URL, with a slash at its end: for ``download_url``.
        seal: Makes ciphertexts of fields marked ``aes-gcm`` out of the nonce and the associated
            data beside them; without it they are base64 that nothing decrypts.
    """

    mchid: str = "1900000109"
    base_uri: str = "https://api.mch.weixin.qq.com/"
    seal: Callable[[str, str], str] | None = None


def document(  # noqa: PLR0913 - each is one thing that callers have at hand
    fields: Sequence[Field],
    known: Mapping[str, Any],
    *,
    echo: Mapping[str, Any] | None = None,
    numbers: Callable[..., str],
    now: float,
    encrypt: Callable[[str], str],
    optional: bool,
    texts: bool = False,
    setting: Setting = Setting(),  # noqa: B008 - immutable
) -> dict[str, Any]:
    """Make a document of the documented shape; the same for the same arguments.

    A value is, in this order: what is known; what the request says under the same name, where it
    is of the documented type; made up from name and type.

    Args:
        fields: The documented fields.
        known: Values that stand: objects are completed, lists item by item; ``None`` means not
            known; :data:`ABSENT` leaves a field out. What is not documented is kept.
        echo: The content of the request, decrypted: path variables, query and body by field name.
        numbers: ``World.number``: digits of a kind, and of what they are the number of.
        now: Unix seconds.
        encrypt: Encrypts a text for the merchant.
        optional: Whether fields that are not required are made up too, but for those of
            failures and of further pages.
        texts: Whether all values are texts, as in APIv2's XML; names' ``$n`` and ``$m`` become 0.
        setting: The platform and the merchant.

    Returns:
        The document; values in it may be those of *known* and *echo* themselves.

    Raises:
        EncryptionError: A known text is too long to be encrypted.
    """
    said = RequestEcho(echo or {})
    writer = _DocumentWriter(said, numbers, now, encrypt, optional, setting)
    return writer.object(fields, _Context(known, said.values, texts=texts))


class _Context(NamedTuple):
    """An object that is being written.

    Attributes:
        known: The values known of it.
        echo: The request's values for it.
        inner: Whether it is within another one.
        parent: The name of the field that holds it.
        items: The numbers of the items that it is in, but for first ones.
        texts: Whether all values are texts.
    """

    known: Mapping[str, Any]
    echo: Mapping[str, Any]
    inner: bool = False
    parent: str = ""
    items: tuple[int, ...] = ()
    texts: bool = False


# What a member is the same as, unless something is known of it.
_SAME = {
    "payer_total": "total", "settlement_total": "total", "payer_amount": "total_amount",
    "payer_refund": "refund", "settlement_refund": "refund", "payer_currency": "currency",
    "settlement_currency": "currency", "cash_fee": "total_fee", "settlement_total_fee": "total_fee",
    "cash_refund_fee": "refund_fee", "settlement_refund_fee": "refund_fee",
    "success_amount": "total_amount", "success_num": "total_num", "cash_fee_type": "fee_type",
}  # fmt: skip
_REMARK = "start_time_remark"
_COUNTS = frozenset({"total_count", "total_num", "count", "current_total_num"})
_UNLIKELY = re.compile(
    r"fail|reject|abnormal|unfinished|deactivate|^err|error|invalid_reason|next_page|^next$|^prev$"
)


class _DocumentWriter(NamedTuple):
    """Writes one document."""

    said: RequestEcho
    numbers: Callable[..., str]
    now: float
    encrypt: Callable[[str], str]
    optional: bool
    setting: Setting

    def object(self, fields: Sequence[Field], context: _Context) -> dict[str, Any]:
        """An object with these fields, and what else is known of it."""
        made: dict[str, Any] = {}
        guessed: list[str] = []
        if context.parent == "time_range" and not any(one.name == _REMARK for one in fields):
            context = context._replace(parent="")  # of something else than a service order
        for one in fields:
            name = one.name.replace("$n", "0").replace("$m", "0")
            value = self._stated(one, name, context)
            if value is UNSAID and (one.required or (self.optional and _is_likely(one))):
                value = self._same(name, fields, context)
                if value is UNSAID:
                    value = self._made(one, name, context)
                    guessed.append(name)
            made[name] = value
        _count(made, guessed, fields, texts=context.texts)
        for name, value in context.known.items():
            made.setdefault(name, _as_text(value) if context.texts else value)
        return {name: value for name, value in made.items() if not _is_nothing(value)}

    def _stated(self, one: Field, name: str, context: _Context) -> Any:
        """The value of a field that is known, or in the request."""
        known = context.known.get(name)
        if known is ABSENT:
            return ABSENT
        echo = self.said.of(one, context.echo, inner=context.inner)
        if known is not None:
            return self._completed(one, name, known, context, echo)
        if echo is UNSAID:
            return UNSAID
        return self._completed(one, name, echo, context, echo, said=True)

    def _completed(
        self, one: Field, name: str, value: Any, context: _Context, echo: Any, *, said: bool = False
    ) -> Any:
        """A value, with what is missing in its objects; of what was *said*, only what fits."""
        if one.encoded == "json":
            return (
                value if isinstance(value, str) else self._encoded(one, name, context, value, echo)
            )
        if is_list(one) and isinstance(value, (list, tuple)):
            beside = echo if isinstance(echo, (list, tuple)) else ()
            return [
                self._single(one, name, item, _item(context, index), beside[index:], said=said)
                for index, item in enumerate(value)
            ]
        return self._single(one, name, value, context, [echo], said=said)

    def _single(
        self,
        one: Field,
        name: str,
        value: Any,
        context: _Context,
        echo: Sequence[Any],
        *,
        said: bool,
    ) -> Any:
        if isinstance(value, Mapping) and one.fields:
            beside = echo[0] if echo and isinstance(echo[0], Mapping) else {}
            inner = context._replace(known={} if said else value, echo=beside, inner=True)
            return self.object(one.fields, inner._replace(parent=name))
        if one.encrypted == "rsa" and isinstance(value, str) and not sealed_already(value):
            return self.encrypt(value) if value else value
        return _as_text(value) if context.texts else value

    def _same(self, name: str, fields: Sequence[Field], context: _Context) -> Any:
        """The value of another member that is the same as this one."""
        other = _SAME.get(name)
        found = next((one for one in fields if other and one.name == other), None)
        value = UNSAID if found is None else self._stated(found, found.name, context)
        return UNSAID if value is ABSENT else value

    def _made(self, one: Field, name: str, context: _Context) -> Any:
        if one.encoded == "json":
            return self._encoded(one, name, context, UNSAID, UNSAID)
        value = self._one(one, name, context)
        if not is_list(one):
            return value
        return [] if value == {} else [value]

    def _one(self, one: Field, name: str, context: _Context) -> Any:
        """One value, or one item of a list."""
        kind = item_type(one)
        if kind == "object":
            inner = context._replace(known={}, echo={}, inner=True, parent=name)
            return self.object(one.fields, inner)
        if kind == "boolean":
            return "false" if context.texts else False
        if kind in {"integer", "number"}:
            whole = _whole(one.enum)
            made = number(name, self._basis(name, context)) if whole is None else whole
            return str(made) if context.texts else made
        return str(one.enum[0]) if one.enum else self._text(one, name, context)

    def _text(self, one: Field, name: str, context: _Context) -> str:
        source = self._basis(name, context)
        if one.encrypted == "rsa":
            return self.encrypt(plain(name, source))
        if one.encrypted == "aes-gcm" and self.setting.seal is not None:
            known = context.known
            beside = {n: known.get(n) or text(n, source) for n in ("nonce", "associated_data")}
            return self.setting.seal(beside["nonce"], beside["associated_data"])
        return text(name, source)

    def _encoded(self, one: Field, name: str, context: _Context, value: Any, echo: Any) -> str:
        """Text that holds JSON."""
        inner = replace(one, type=one.decoded or "object", encoded=None, decoded=None)
        context = context._replace(texts=False)
        if value is UNSAID:
            content = self._made(inner, name, context)
        else:
            content = self._completed(inner, name, value, context, echo)
        return encode_json(content).decode()

    def _basis(self, name: str, context: _Context) -> Basis:
        return Basis(
            self.numbers,
            self.now,
            (*self.said.subject(name), *context.items),
            self.setting.mchid,
            self.setting.base_uri,
            context.parent,
            context.texts,
        )


def _item(context: _Context, index: int) -> _Context:
    return context._replace(items=(*context.items, index)) if index else context


def _is_nothing(value: Any) -> bool:
    return value is None or value is UNSAID or value is ABSENT


def _is_likely(one: Field) -> bool:
    return not _UNLIKELY.search(one.name)


def _whole(enum: Sequence[object]) -> int | None:
    """The first documented value, where it is a number; one field's are words."""
    return next((int(str(v)) for v in enum[:1] if str(v).lstrip("-").isdecimal()), None)


def _as_text(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else value


def _count(
    made: dict[str, Any], guessed: Sequence[str], fields: Sequence[Field], *, texts: bool
) -> None:
    """Let a count that was made up be that of the list beside it."""
    lists = [one.name for one in _counted(fields)]
    if len(lists) != 1:
        return
    found = made[lists[0]]
    size = len(found) if isinstance(found, list) else 0
    for name in _COUNTS.intersection(guessed):
        made[name] = str(size) if texts else size


def _counted(fields: Sequence[Field]) -> Iterator[Field]:
    """The lists that a count may be of: of objects, unless there are only others."""
    lists = [one for one in fields if is_list(one)]
    objects = [one for one in lists if item_type(one) == "object"]
    yield from objects or lists
