"""Requests with their sensitive fields in plain.

Rule: ``Wechatpay-Serial`` names the platform's key that the fields were encrypted with.
Source: https://pay.weixin.qq.com/doc/v3/partner/4013059053
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from wechatpay_chain._codec import decode_json
from wechatpay_chain._sensitive.places import Place, marked, replace_marked
from wechatpay_chain.testing._message.refusal import Refusal
from wechatpay_chain.testing._v3.sensitive import decrypted

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint, Field
    from wechatpay_chain.testing._identity.keys import PlatformKeys, SigningKey
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["opened", "opened_query"]

_SERIAL = "Wechatpay-Serial"
_MISSING = "HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)"
_UNKNOWN = "平台证书序列号Wechatpay-Serial错误"


def opened(request: ReceivedRequest, keys: PlatformKeys) -> Any:
    """The body of *request*, decrypted with the key that its ``Wechatpay-Serial`` names.

    Of an upload it is what the part ``meta`` says. Members that are null are left out: they count
    as absent. Overseas endpoints take either padding: which one is wanted is not documented alike.

    Args:
        request: Its endpoint tells which fields are sensitive.
        keys: The platform's.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: a field cannot be decrypted, or no live key is named.
        ValueError: The body is not JSON.
    """
    if not request.is_multipart:
        body = _without_nulls(request.json())
        return _opened(request, body, _fields(request.endpoint), keys, "body")
    meta = request.signed_body()
    said = {"meta": _without_nulls(decode_json(meta)) if meta else None}
    return _opened(request, said, _fields(request.endpoint), keys, "body")["meta"]


def opened_query(request: ReceivedRequest, keys: PlatformKeys) -> dict[str, Any]:
    """The query of *request*, likewise.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: a parameter cannot be decrypted, or no live key is named.
    """
    endpoint = request.endpoint
    fields = () if endpoint is None or endpoint.protocol != "v3" else endpoint.query
    found: dict[str, Any] = _opened(request, request.query, fields, keys, "query")
    return found


def _fields(endpoint: Endpoint | None) -> Sequence[Field]:
    return () if endpoint is None else endpoint.body


def _opened(
    request: ReceivedRequest,
    values: Any,
    fields: Sequence[Field],
    keys: PlatformKeys,
    location: str,
) -> Any:
    if not isinstance(values, dict) or not _is_sensitive(values, fields):
        return values
    key = (_named(request, keys).private_key,)
    try:
        return decrypted(values, fields, key, location=location)
    except Refusal:
        if request.endpoint is None or "global" not in request.endpoint.roles:
            raise
        return decrypted(values, fields, key, location=location, padding="pkcs1")


def _is_sensitive(values: dict[str, Any], fields: Sequence[Field]) -> bool:
    places: list[Place] = []

    def seen(value: Any, place: Place) -> Any:
        places.append(place)
        return value

    replace_marked(values, marked(fields), "", seen)
    return bool(places)


def _named(request: ReceivedRequest, keys: PlatformKeys) -> SigningKey:
    serial = request.headers.get(_SERIAL)
    if not serial:
        raise _wrong_serial("is required where fields are encrypted", _MISSING)
    found = keys.find(serial)
    if found is None:
        raise _wrong_serial("does not name a key of the platform", _UNKNOWN)
    return found


def _wrong_serial(issue: str, message: str) -> Refusal:
    detail = {"field": _SERIAL, "location": "header", "issue": f"{_SERIAL} {issue}"}
    return Refusal(400, "PARAM_ERROR", message, detail)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(one) for name, one in value.items() if one is not None}
    return [_without_nulls(one) for one in value] if isinstance(value, list) else value
