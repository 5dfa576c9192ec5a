"""Notifications: what WeChat Pay posts to a ``notify_url``, proved, decrypted and answered.

::

    from wechatpay_chain.notifications import Inbox, Notifications

    notifications = Notifications({"PUB_KEY_ID_…": "pub_key.pem"}, apiv3_key)

    inbox = Inbox.sqlite("inbox.db")

    try:
        notification = notifications.parse(request.headers, request.get_data())
        outcome = inbox.handle(notification, ship)
    except Exception as error:
        answer = notifications.refuse(error)  # 4xx or 5xx: it is sent again
    else:
        answer = notification.acknowledge() if outcome.acknowledge else notifications.refuse("busy")

APIv2's are XML, proved with the v2 secret::

    notifications = Notifications(secret=secret, mchid="1900000109")

    try:
        notification = notifications.parse_v2(request.get_data())
        outcome = inbox.handle(notification, ship)
    except Exception as error:
        answer = notifications.refuse_v2(error)
    else:
        answer = (
            notification.acknowledge() if outcome.acknowledge else notifications.refuse_v2("busy")
        )

The rules: answer within 5 seconds; never answer 2xx if verification failed; the same notification
is sent up to 15 times within a day, so handle each only once; none is guaranteed to arrive, so
query as well.
Source: https://pay.weixin.qq.com/doc/v3/merchant/4012791861.
"""

from __future__ import annotations

from wechatpay_chain.notifications._answers import (
    Answer,
    DuplicateHeaderError,
    MalformedNotificationError,
    NotificationError,
    NotificationInputError,
    NotJSONError,
    ResourceDecryptionError,
    UnsupportedAlgorithmError,
    http_status_of,
)
from wechatpay_chain.notifications._notification import Notification
from wechatpay_chain.notifications._notifications import Notifications
from wechatpay_chain.notifications._v2.answers import (
    FailedNotificationError,
    NotXMLError,
    UnsignedNotificationError,
    WrongMerchantError,
)
from wechatpay_chain.notifications._v2.notification import NotificationV2
from wechatpay_chain.notifications.inbox import (
    DbapiStore,
    Inbox,
    InboxError,
    LeaseLostError,
    Outcome,
)

__all__ = [
    "Answer",
    "DbapiStore",
    "DuplicateHeaderError",
    "FailedNotificationError",
    "Inbox",
    "InboxError",
    "LeaseLostError",
    "MalformedNotificationError",
    "NotJSONError",
    "NotXMLError",
    "Notification",
    "NotificationError",
    "NotificationInputError",
    "NotificationV2",
    "Notifications",
    "Outcome",
    "ResourceDecryptionError",
    "UnsignedNotificationError",
    "UnsupportedAlgorithmError",
    "WrongMerchantError",
    "http_status_of",
]
