"""APIv2 notifications made by hand: signed with ``hashlib``, sealed with ``cryptography`` alone."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

from support.answers import MCHID
from wechatpay_chain.notifications import Notifications, NotificationV2

__all__ = [
    "CONTRACT",
    "PAYMENT",
    "REFUND",
    "SECRET",
    "document",
    "parsed",
    "refund",
    "sealed",
    "sign",
    "signed",
    "taker",
]

SECRET = "k0fTheTestsOfNotificationsV2_32c"
PAYMENT: Mapping[str, str] = {
    "return_code": "SUCCESS",
    "result_code": "SUCCESS",
    "appid": "wx2421b1c4370ec43b",
    "attach": "门店，形象店",
    "mch_id": MCHID,
    "nonce_str": "5d2b6c2a8db53831f7eda20af46e531c",
    "openid": "oUpF8uMEb4qRXf22hE3X68TekukE",
    "out_trade_no": "1409811653",
    "total_fee": "1",
    "transaction_id": "1004400740201409030005092168",
}
CONTRACT: Mapping[str, str] = {
    "mch_id": MCHID,
    "contract_code": "100001256",
    "plan_id": "123",
    "change_type": "ADD",
    "operate_time": "2015-07-01 10:00:00",
    "contract_id": "Wx15463511252015071056489715",
}
REFUND: Mapping[str, str] = {
    "out_refund_no": "R-131811191610442717309",
    "out_trade_no": "1409811653",
    "refund_fee": "3960",
    "refund_id": "50000408942018111907145868882",
    "refund_recv_accout": "招商银行信用卡0403",
    "refund_status": "SUCCESS",
    "total_fee": "3960",
    "transaction_id": "4200000215201811190261405420",
}


def document(fields: Mapping[str, str], root: str = "xml") -> bytes:
    """XML as WeChat Pay writes it."""
    elements = (f"<{name}><![CDATA[{value}]]></{name}>\n" for name, value in fields.items())
    return f"<{root}>{''.join(elements)}</{root}>".encode()


def sign(fields: Mapping[str, str], sign_type: str = "MD5", secret: str = SECRET) -> str:
    """The sign of *fields*."""
    pairs = (f"{name}={fields[name]}" for name in sorted(fields) if fields[name])
    text = f"{'&'.join(pairs)}&key={secret}".encode()
    if sign_type == "MD5":
        return hashlib.md5(text).hexdigest().upper()
    return hmac.new(secret.encode(), text, "sha256").hexdigest().upper()


def signed(
    fields: Mapping[str, str] = PAYMENT,
    by: str = "MD5",
    /,
    secret: str = SECRET,
    **others: Any,
) -> bytes:
    """A notification signed *by* MD5 or HMAC-SHA256, with other fields; ``...`` drops one."""
    whole = {n: v for n, v in {**fields, **others}.items() if v is not ...}
    return document({**whole, "sign": sign(whole, by, secret)})


def sealed(content: bytes, secret: str = SECRET) -> str:
    """*content* as ``req_info``."""
    fill = 16 - len(content) % 16
    key = hashlib.md5(secret.encode()).hexdigest().encode()
    encryptor = Cipher(AES(key), ECB()).encryptor()
    return base64.b64encode(encryptor.update(content + bytes([fill]) * fill)).decode()


def refund(
    fields: Mapping[str, str] = REFUND, /, secret: str = SECRET, **others: Any
) -> dict[str, str]:
    """What a refund's notification has; ``...`` drops a field."""
    outer = {
        "return_code": "SUCCESS",
        "appid": "wx2421b1c4370ec43b",
        "mch_id": MCHID,
        "nonce_str": "TeqClE3i0mvn3DrK",
        "req_info": sealed(document(fields, "root"), secret),
        **others,
    }
    return {name: escape(value) for name, value in outer.items() if value is not ...}


def taker(**options: Any) -> Notifications:
    """What takes them."""
    return Notifications(**{"secret": SECRET, "mchid": MCHID, **options})


def parsed(body: bytes, **options: Any) -> NotificationV2:
    """*body*, taken."""
    return taker(**options).parse_v2(body)
