"""A target for atheris: whatever is posted, it is refused with one of the library's errors.

Every other input is posted as APIv2's notifications are, as XML.

python tests/fuzzing/notifications.py -runs=100000
"""

from __future__ import annotations

import sys

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]

OURS = ["wechatpay_chain.notifications", "wechatpay_chain._protocols.v3", "wechatpay_chain._xml"]

with atheris.instrument_imports(include=OURS):
    from wechatpay_chain.crypto import Hash
    from wechatpay_chain.exceptions import WeChatPayError
    from wechatpay_chain.notifications import Notifications
    from wechatpay_chain.testing import Identity, make_notification

IDENTITY = Identity.fresh()
SECRET = "exposed_your_key_here_have_risks"
NOTIFICATIONS = Notifications(
    {IDENTITY.public_key_id: IDENTITY.platform_key.public_key()},
    IDENTITY.apiv3_key,
    secret=SECRET,
)
HEADERS, BODY = make_notification(IDENTITY, "TRANSACTION.SUCCESS", {"out_trade_no": "1"})
NAMES = [*HEADERS, "Content-Type", "HTTP_WECHATPAY_SIGNATURE", "wechatpay-nonce"]
FIELDS = {"mch_id": "1900000109", "out_trade_no": "1", "total_fee": "1", "attach": "a"}
SIGNED_TEXT = "&".join(f"{name}={FIELDS[name]}" for name in sorted(FIELDS))
NAMES_V2 = [*FIELDS, "sign", "sign_type", "algorithm", "return_code", "req_info", "x"]


def post(data: bytes) -> None:
    """Post something that WeChat Pay did not."""
    source = atheris.FuzzedDataProvider(data)
    if source.ConsumeBool():
        post_v2(source)
    else:
        post_v3(source)


def post_v2(source: atheris.FuzzedDataProvider) -> None:
    """Post a signed notification with other fields, or anything."""
    fields = {**FIELDS, "sign": Hash.sign("MD5", SIGNED_TEXT, SECRET) or ""}
    for _ in range(source.ConsumeIntInRange(0, 4)):
        fields[source.PickValueInList(NAMES_V2)] = source.ConsumeUnicodeNoSurrogates(40)
    elements = "".join(f"<{name}>{value}</{name}>" for name, value in fields.items())
    body = source.ConsumeBytes(500) if source.ConsumeBool() else f"<xml>{elements}</xml>".encode()
    try:
        accepted = NOTIFICATIONS.parse_v2(body)
    except WeChatPayError as error:
        NOTIFICATIONS.refuse_v2(error)
        return
    if {name: value for name, value in accepted.resource.items() if value} != FIELDS:
        raise AssertionError(f"accepted: {body!r}")


def post_v3(source: atheris.FuzzedDataProvider) -> None:
    """Post a signed notification with other headers or another body."""
    headers = dict(HEADERS)
    for _ in range(source.ConsumeIntInRange(0, 4)):
        headers[source.PickValueInList(NAMES)] = source.ConsumeUnicode(40)
    body = source.ConsumeBytes(len(BODY)) if source.ConsumeBool() else BODY
    if body == BODY and {k: headers[k] for k in HEADERS} == HEADERS:
        return
    try:
        accepted = NOTIFICATIONS.parse(headers, body)
    except WeChatPayError as error:
        NOTIFICATIONS.refuse(error)
        return
    # The request's ID and the like are not signed; everything else is.
    if accepted.raw != BODY or any(headers[k] != v for k, v in HEADERS.items() if k in SIGNED):
        raise AssertionError(f"accepted: {headers!r} {body!r}")


SIGNED = ("Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature")

if __name__ == "__main__":
    atheris.Setup(sys.argv, post)
    atheris.Fuzz()
