"""A WeChat Pay stand-in on loopback: knows every documented endpoint, and answers as it would.

It verifies what merchants sign, checks parameters, remembers orders and coupons, and signs what it
answers.

::

    from wechatpay_chain import Builder
    from wechatpay_chain.testing import Platform

    with Platform() as platform, Builder.factory(platform.config) as client:
        platform.expect("GET", "/v3/pay/transactions/id/{transaction_id}").respond(
            lambda call: {"transaction_id": call.variables["transaction_id"]}
        )
        client.v3.pay.transactions.id._transaction_id_.get(
            transaction_id="42", query={"mchid": platform.identity.mchid}
        ).json()

Needs pytest-httpserver (the extra ``testing``), though not pytest.
"""

from __future__ import annotations

try:
    import pytest_httpserver as _needed  # noqa: F401 - asked for here to say what is missing
except ModuleNotFoundError as error:
    raise ImportError(
        f"wechatpay_chain.testing needs {error.name}: pip install pytest-httpserver"
    ) from None

from wechatpay_chain.testing._desks._shared.desk import Desk
from wechatpay_chain.testing._desks.bills.desk import BillDesk
from wechatpay_chain.testing._desks.complaints.desk import ComplaintDesk
from wechatpay_chain.testing._desks.coupons.desk import ProductCouponDesk
from wechatpay_chain.testing._desks.media.desk import MediaDesk
from wechatpay_chain.testing._desks.media.desk_v2 import MediaV2Desk
from wechatpay_chain.testing._desks.money.batches import TransferBatchDesk
from wechatpay_chain.testing._desks.money.combine import CombinedOrderDesk
from wechatpay_chain.testing._desks.money.orders import OrderDesk
from wechatpay_chain.testing._desks.money.refunds import RefundDesk
from wechatpay_chain.testing._desks.money.transfers import TransferDesk
from wechatpay_chain.testing._desks.sharing.desk import ProfitSharingDesk
from wechatpay_chain.testing._desks.standard import DESKS
from wechatpay_chain.testing._faults.fault import Fault
from wechatpay_chain.testing._faults.faults import Faults
from wechatpay_chain.testing._identity.identity import BrandIdentity, Identity
from wechatpay_chain.testing._identity.keys import PlatformKeys
from wechatpay_chain.testing._message.answer import ABSENT, Answer, Delivery
from wechatpay_chain.testing._message.checks import Checks
from wechatpay_chain.testing._message.received import Credentials, Part, ReceivedRequest
from wechatpay_chain.testing._message.records import Refused
from wechatpay_chain.testing._message.refusal import Refusal
from wechatpay_chain.testing._notify.delivery_terms import DeliveryTerms
from wechatpay_chain.testing._notify.making import make_notification
from wechatpay_chain.testing._notify.notifier import Notifier
from wechatpay_chain.testing._notify.sent import SentNotification, UndeliveredError
from wechatpay_chain.testing._notify.v2 import make_notification_v2
from wechatpay_chain.testing._platform import Platform
from wechatpay_chain.testing._routing.endpoints import Expectation
from wechatpay_chain.testing._world import World

__all__ = [
    "ABSENT",
    "DESKS",
    "Answer",
    "BillDesk",
    "BrandIdentity",
    "Checks",
    "CombinedOrderDesk",
    "ComplaintDesk",
    "Credentials",
    "Delivery",
    "DeliveryTerms",
    "Desk",
    "Expectation",
    "Fault",
    "Faults",
    "Identity",
    "MediaDesk",
    "MediaV2Desk",
    "Notifier",
    "OrderDesk",
    "Part",
    "Platform",
    "PlatformKeys",
    "ProductCouponDesk",
    "ProfitSharingDesk",
    "ReceivedRequest",
    "RefundDesk",
    "Refusal",
    "Refused",
    "SentNotification",
    "TransferBatchDesk",
    "TransferDesk",
    "UndeliveredError",
    "World",
    "make_notification",
    "make_notification_v2",
]
