"""APIv2 notifications as the platform makes them, and one attempt to deliver one.

Rule: fields as XML with their sign; of a refund what happened is encrypted in ``req_info``, and
nothing is signed. ``return_code`` ``SUCCESS`` within 5 seconds acknowledges.
Source: https://pay.weixin.qq.com/doc/v2/merchant/4011935221
https://pay.weixin.qq.com/doc/v2/merchant/4011935223
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.v2.data import SIGN, own_number, sign_kind, sign_of, xml_data
from wechatpay_chain.crypto import AesEcb, Hash
from wechatpay_chain.exceptions import ConfigurationError, ResponseBodyError
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.testing._message.addresses import read_notify_url
from wechatpay_chain.testing._notify.post import Reply, post
from wechatpay_chain.testing._notify.sent import UndeliveredError
from wechatpay_chain.testing._v2.answers import XML
from wechatpay_chain.transformer import Transformer

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity.identity import Identity
    from wechatpay_chain.testing._notify.delivery_terms import DeliveryTerms

__all__ = ["deliver_v2", "make_notification_v2"]


def make_notification_v2(
    identity: Identity,
    fields: Mapping[str, Any],
    *,
    refund: Mapping[str, Any] | None = None,
    sign_type: str = Hash.ALGO_MD5,
) -> tuple[dict[str, str], bytes]:
    """Make an APIv2 notification of *identity*'s platform to its merchant.

    Args:
        identity: Whose APIv2 key signs and encrypts.
        fields: Its fields: text, numbers and booleans. ``return_code``, ``result_code``,
            ``mch_id`` and ``nonce_str`` are added where they are not given; ``None`` leaves one
            out.
        refund: Of a refund's notification what is encrypted in its ``req_info``. It is not signed.
        sign_type: ``MD5`` or ``HMAC-SHA256``; the latter is named in the field ``sign_type``.

    Returns:
        The headers and the body to post.

    Raises:
        EncodingError: A value has no form in XML, or a name is not a valid one.
        RequestOptionError: *sign_type* is neither, or what is given is not a mapping.
    """
    kind = sign_kind({"sign_type": sign_type})
    given = xml_data(fields)
    made = {**_usual(identity, given), **given}
    told = {name: text for name, text in made.items() if fields.get(name, "") is not None}
    if refund is None:
        told |= {} if kind == Hash.ALGO_MD5 else {"sign_type": kind}
        told[SIGN] = sign_of(told, identity.secret, kind)
    else:
        told.pop("result_code", None)
        told["req_info"] = _sealed(_written(xml_data(refund), "root"), identity)
    return dict(XML), _written(told, "xml").encode()


def deliver_v2(
    url: object,
    notification: tuple[Mapping[str, str], bytes],
    *,
    terms: DeliveryTerms,
) -> None:
    """Post a notification once, and see that it is acknowledged.

    Args:
        url: The URL to post to.
        notification: Its headers and its body.
        terms: The hosts it may be posted to, and how long the merchant has.

    Raises:
        ConfigurationError: *url* is not one to notify, or not this machine's.
        UndeliveredError: It was not acknowledged.
    """
    headers, body = notification
    place = read_notify_url(url)
    host = place.hostname or ""
    if not terms.reaches(host):
        raise ConfigurationError(
            f"notifications are posted to this machine only, and {host} is not; name it in "
            "DeliveryTerms(hosts=…)"
        )
    reply = post(
        place, headers, body,
        timeout=terms.timeout, opened=lambda _socket: contextlib.nullcontext(),
        context=terms.context,
    )  # fmt: skip
    if problem := reply.problem or _problem(reply):
        raise UndeliveredError(f"the notification to {url} is not acknowledged: {problem}")


def _usual(identity: Identity, fields: Mapping[str, str]) -> dict[str, str]:
    owner = {} if own_number(fields)[1] else {"mch_id": identity.mchid}
    good = {"return_code": "SUCCESS", "result_code": "SUCCESS"}
    return {**good, **owner, "nonce_str": Formatter.nonce()}


def _written(fields: Mapping[str, str], root: str) -> str:
    return Transformer.to_xml(fields, root=root, strict=True)


def _sealed(content: str, identity: Identity) -> str:
    return AesEcb.encrypt(content, Hash.md5(identity.secret))


def _problem(reply: Reply) -> str:
    try:
        said = Transformer.to_dict(reply.body)
    except ResponseBodyError as error:
        return one_line(f"answered {reply.status} without fields: {error}")
    if said.get("return_code") == "SUCCESS":
        return ""
    code, why = (one_line(str(said.get(name)), 80) for name in ("return_code", "return_msg"))
    return f"answered return_code {code}: {why}"
