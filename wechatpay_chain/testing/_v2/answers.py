"""APIv2's answers: what is around a document's fields, refusals as fields, and all of it as XML."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v2.data import SIGN, own_number, sign_of, xml_data
from wechatpay_chain._protocols.v2.unsigned import Kind, Unsigned, unsigned_row
from wechatpay_chain.crypto import Hash
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.message import Request
from wechatpay_chain.testing._v2.fields import said_by
from wechatpay_chain.transformer import Transformer

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint
    from wechatpay_chain.testing._identity.identity import Identity
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._message.refusal import Refusal

__all__ = ["XML", "completed", "kind_of", "refusal_fields", "sign_type_of", "signed_xml"]

XML = {"Content-Type": "text/xml; charset=utf-8"}

_GOOD, _BAD = "SUCCESS", "FAIL"
_OWN = ("appid", "mch_appid", "combine_appid")
_LONGEST = 400
# Refused before the sender is known: the answer has only return_code, and no sign.
_OUTER = frozenset({"SIGN_ERROR", "SIGNERROR", "XML_FORMAT_ERROR", "MCHID_NOT_EXIST"})


def kind_of(request: ReceivedRequest) -> Kind:
    """The kind of a good answer to *request*: fields, a file of text, JSON, or a page's address."""
    row = _row(request)
    return "xml" if row is None else row.kind


def completed(document: Mapping[str, Any], request: ReceivedRequest) -> dict[str, Any]:
    """*document* with what every answer of its endpoint has; its own values stand.

    ``return_code``, ``return_msg`` and ``result_code`` (all is well), whose it is, as the request
    says it, and ``nonce_str``: each where the endpoint's answer is documented with it.
    """
    failed = document.get("return_code", _GOOD) != _GOOD
    outer = {"return_code": _GOOD, "return_msg": "OK"}
    if not failed:
        outer |= {"result_code": _GOOD, **_owner(request), "nonce_str": Formatter.nonce()}
    fits = {name: text for name, text in outer.items() if _has(request.endpoint, name)}
    return {**fits, **document}


def refusal_fields(refusal: Refusal, request: ReceivedRequest) -> dict[str, Any]:
    """A refusal as its endpoint says it, without what :func:`completed` adds."""
    if refusal.code in _OUTER:
        return {"return_code": _BAD, "return_msg": refusal.message}
    told, endpoint = _told(refusal), request.endpoint
    own = _has(endpoint, "error_code") and not _has(endpoint, "err_code")
    code, means = ("error_code", "error_code_des") if own else ("err_code", "err_code_des")
    said = {code: refusal.code, means: told}
    if _has(endpoint, "result_code"):
        return {"result_code": _BAD, **said}
    return {"return_code": _BAD, "return_msg": told, **said}


def signed_xml(
    fields: Mapping[str, Any], request: ReceivedRequest, identity: Identity, *, signs: bool
) -> bytes:
    """*fields* as XML, with ``sign`` where the answer to *request* has one.

    Args:
        fields: Texts, numbers and booleans; a ``sign`` among them stays as it is.
        request: Its ``sign_type`` is the answer's.
        identity: Has the APIv2 key.
        signs: Whether to sign at all.

    Raises:
        EncodingError: A value has no form in XML, or none that can be signed.
    """
    row, code = _row(request), fields.get("return_code", _GOOD)
    if signs and (row is None or row.optional) and code == _GOOD and SIGN not in fields:
        fields, kind = xml_data(fields), sign_type_of(said_by(request))
        fields = {**fields, SIGN: sign_of(fields, identity.secret, kind)}
    # Refuses what has no form in XML, and what holds itself.
    text = Transformer.to_xml(fields, strict=True)
    if any(isinstance(value, (Mapping, list)) for value in fields.values()):
        text = _element("xml", fields)
    return text.encode()


def sign_type_of(said: Mapping[str, Any]) -> str:
    """How to sign the answer to a request that says so."""
    wanted = said.get("sign_type")
    return Hash.ALGO_HMAC_SHA256 if wanted == Hash.ALGO_HMAC_SHA256 else Hash.ALGO_MD5


def _row(request: ReceivedRequest) -> Unsigned | None:
    return unsigned_row(Request(request.method, "http://127.0.0.1", request.target))


def _has(endpoint: Endpoint | None, name: str) -> bool:
    """Whether an answer may have a field: any, where nothing is documented."""
    if endpoint is None or not endpoint.response:
        return True
    return any(one.name == name for one in endpoint.response)


def _owner(request: ReceivedRequest) -> dict[str, str]:
    said = said_by(request)
    name, number = own_number(said)
    own = {} if number is None else {name: number}
    return {**{one: said[one] for one in _OWN if said.get(one)}, **own}


def _told(refusal: Refusal) -> str:
    detail, (head, end, rest) = refusal.detail or {}, refusal.message.partition("; ")
    found = [str(detail.get(name) or "").removeprefix("/") for name in ("field", "issue")]
    where = " ".join(one for one in found if one not in head)
    return one_line(f"{head}{where and f': {where}'}{end}{rest}", _LONGEST)


def _element(name: str, value: Any) -> str:
    """An element; a list is its element once an item, as the platform writes lists."""
    if isinstance(value, list):
        return "".join(_element(name, item) for item in value)
    if isinstance(value, Mapping):
        return f"<{name}>{''.join(_element(k, v) for k, v in value.items())}</{name}>"
    return Transformer.to_xml({name: value}, strict=True)[len("<xml>") : -len("</xml>")]
