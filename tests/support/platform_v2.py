"""APIv2 calls of a platform made by hand, with nothing of what is tested; and whole ones."""

from __future__ import annotations

import http.client
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode, urlsplit
from xml.etree import ElementTree as ET

from support.apiv2 import sign_v2, xml_text
from wechatpay_chain.exceptions import ResultError

if TYPE_CHECKING:
    from wechatpay_chain.testing import Identity, Platform

__all__ = ["Said", "exchange", "failure", "micropay", "order", "query_of", "refund", "signed"]


class Said(NamedTuple):
    """What the platform answered."""

    status: int
    headers: dict[str, str]
    content: bytes

    @property
    def fields(self) -> dict[str, str]:
        """The elements of its XML."""
        return {child.tag: child.text or "" for child in ET.fromstring(self.content)}


def order(identity: Identity, **more: str) -> Any:
    """The fields of an order query."""
    own = {"appid": "wx8888888888888888", "mch_id": identity.mchid, "out_trade_no": "ORDER-1"}
    return {**own, "nonce_str": "n0nce", **more}


def micropay(identity: Identity, **more: Any) -> Any:
    """The fields of a payment by code."""
    goods = {"body": "商品", "total_fee": 1, "spbill_create_ip": "127.0.0.1", "auth_code": "1"}
    return {**order(identity), **goods, **more}


def refund(identity: Identity, **more: Any) -> Any:
    """The fields of a refund."""
    return {**order(identity), "out_refund_no": "R1", "total_fee": 1, "refund_fee": 1, **more}


def signed(fields: dict[str, str], identity: Identity, kind: str = "MD5") -> bytes:
    """*fields* as XML with their sign."""
    sign = sign_v2(fields, secret=identity.secret, kind=kind)
    return xml_text({**fields, "sign": sign}).encode()


def query_of(fields: dict[str, str], identity: Identity) -> str:
    """*fields* as a query with their sign."""
    return urlencode({**fields, "sign": sign_v2(fields, secret=identity.secret)})


def exchange(
    platform: Platform,
    body: bytes = b"",
    target: str = "/pay/orderquery",
    method: str = "POST",
    **headers: str,
) -> Said:
    """Send these bytes over plain HTTP."""
    there = urlsplit(platform.base_uri)
    connection = http.client.HTTPConnection(there.hostname or "", there.port, timeout=5)
    try:
        connection.request(method, target, body, headers)
        answer = connection.getresponse()
        return Said(answer.status, dict(answer.getheaders()), answer.read())
    finally:
        connection.close()


def failure(call: Any, *arguments: Any, **options: Any) -> ResultError:
    """What a call fails with."""
    try:
        call(*arguments, **options)
    except ResultError as error:
        return error
    raise AssertionError("the call did not fail")
