"""Bodies of requests with their sensitive fields in plain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wechatpay_chain._codec import decode_json
from wechatpay_chain.testing._refusal import Refusal
from wechatpay_chain.testing._sensitive import decrypted

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint
    from wechatpay_chain.testing._keys import PlatformKeys
    from wechatpay_chain.testing._received import ReceivedRequest

__all__ = ["opened"]


def opened(request: ReceivedRequest, keys: PlatformKeys) -> Any:
    """The body of *request*, decrypted with the key that its ``Wechatpay-Serial`` names.

    Of an upload it is what the part ``meta`` says. Where no key is named, any live one will do.
    Overseas endpoints take either padding: which one is wanted is not documented alike.

    Args:
        request: Its endpoint tells which fields are sensitive.
        keys: The platform's.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: a field cannot be decrypted.
        ValueError: The body is not JSON.
    """
    if request.is_multipart:
        meta = request.signed_body()
        return decode_json(meta) if meta else None
    endpoint, body = request.endpoint, request.json()
    if endpoint is None or not isinstance(body, dict):
        return body
    try:
        return _decrypted(request, endpoint, body, keys)
    except Refusal:
        if endpoint.base_uri is None:
            raise
        return _decrypted(request, endpoint, body, keys, overseas=True)


def _decrypted(
    request: ReceivedRequest,
    endpoint: Endpoint,
    body: dict[str, Any],
    keys: PlatformKeys,
    *,
    overseas: bool = False,
) -> Any:
    serial = request.headers.get("Wechatpay-Serial")
    named = keys.find(serial) if serial else None
    candidates = [named] if named else [] if serial else keys.live.values()
    private_keys = (key.private_key for key in candidates)
    return decrypted(body, endpoint.body, private_keys, padding="pkcs1" if overseas else "oaep")
