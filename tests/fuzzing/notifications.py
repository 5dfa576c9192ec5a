"""A target for atheris: whatever is posted, it is refused with one of the library's errors.

python tests/fuzzing/notifications.py -runs=100000
"""

from __future__ import annotations

import sys

import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]

OURS = ["wechatpay_chain.notifications", "wechatpay_chain._trust"]

with atheris.instrument_imports(include=OURS):
    from wechatpay_chain.exceptions import WeChatPayError
    from wechatpay_chain.notifications import Notifications
    from wechatpay_chain.testing import Identity, make_notification

IDENTITY = Identity.fresh()
NOTIFICATIONS = Notifications(
    {IDENTITY.public_key_id: IDENTITY.platform_key.public_key()}, IDENTITY.apiv3_key
)
HEADERS, BODY = make_notification(IDENTITY, "TRANSACTION.SUCCESS", {"out_trade_no": "1"})
NAMES = [*HEADERS, "Content-Type", "HTTP_WECHATPAY_SIGNATURE", "wechatpay-nonce"]


def post(data: bytes) -> None:
    """Post something that WeChat Pay did not."""
    source = atheris.FuzzedDataProvider(data)
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
