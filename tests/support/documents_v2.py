"""The APIv2 stand-in that the documents' snippets talk to: it checks signs, and signs answers."""

from __future__ import annotations

import gzip
import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from support.apiv2 import sign_v2, xml_text
from support.notices_v2 import signed
from support.servers import Received, Server, reply

__all__ = ["BILL", "notification_v2", "serving_v2"]

SECRET = "apiv2-key-of-32-characters-00000"
SANDBOX_KEY = "sandbox-key-of-32-characters-000"
BILL = "\ufeff交易时间,订单金额\r\n`2026-01-01 08:00:00,`1.00\r\n".encode()
GOOD = {"return_code": "SUCCESS", "return_msg": "OK", "result_code": "SUCCESS"}
PAYING = {**GOOD, "result_code": "FAIL", "err_code": "USERPAYING"}
PART = re.compile(rb'name="(\w+)"\r\n(?:Content-\S+: [^\r]*\r\n)*\r\n([^\r]*)\r\n')
ANSWERS: Mapping[str, Mapping[str, str] | bytes] = {
    "/pay/orderquery": {"trade_state": "SUCCESS", "total_fee": "100"},
    "/secapi/pay/refund": {"refund_id": "50000408942018111907145868882"},
    "/secapi/mch/uploadmedia": {"media_id": "H1ihR9JUtVj-example"},
    "/xdc/apiv2getsignkey/sign/getsignkey": {"sandbox_signkey": SANDBOX_KEY},
    "/pay/downloadbill": gzip.compress(BILL, mtime=0),
}


def serving_v2() -> Server:
    """The stand-in, not started yet."""
    return Server(answered)


def notification_v2(fields: Mapping[str, str]) -> bytes:
    """A notification with *fields*, signed for the documents' merchant."""
    return signed(fields, secret=SECRET)


def answered(received: Received) -> bytes:
    """What the stand-in says to a request."""
    path = received.target.partition("?")[0]
    secret = SANDBOX_KEY if path.startswith("/xdc/apiv2sandbox/") else SECRET
    given = fields_of(received)
    if given.get("sign") != sign_v2(given, secret=secret, kind=given.get("sign_type", "MD5")):
        return _xml({"return_code": "FAIL", "return_msg": "签名错误"})
    if path.endswith("/micropay"):
        return _xml({**PAYING, "err_code_des": "需要用户输入支付密码"})
    answer = ANSWERS.get(path)
    if isinstance(answer, bytes):
        return reply(200, answer)
    if answer is None:
        return reply(404)
    found = {**GOOD, **answer}
    return _xml({**found, "sign": sign_v2(found, secret=secret)})


def fields_of(received: Received) -> dict[str, str]:
    """The fields of a request: of its XML, its query, or its parts that are no files."""
    if received.method == "GET":
        return dict(parse_qsl(received.target.partition("?")[2]))
    if received.body.startswith(b"<"):
        return {child.tag: child.text or "" for child in ET.fromstring(received.body)}
    return {name.decode(): text.decode() for name, text in PART.findall(received.body)}


def _xml(fields: dict[str, Any]) -> bytes:
    return reply(200, xml_text(fields).encode(), ("Content-Type", "text/plain"))
