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

from wechatpay_chain.testing._answer import Answer
from wechatpay_chain.testing._checks import Checks
from wechatpay_chain.testing._coupons import CouponDesk
from wechatpay_chain.testing._delivery import Delivery
from wechatpay_chain.testing._delivery_terms import DeliveryTerms
from wechatpay_chain.testing._desks import Desk
from wechatpay_chain.testing._documents import ABSENT
from wechatpay_chain.testing._endpoints import Expectation
from wechatpay_chain.testing._fault import Fault
from wechatpay_chain.testing._faults import Faults
from wechatpay_chain.testing._flows._batches import TransferBatchDesk
from wechatpay_chain.testing._flows._bills import BillDesk
from wechatpay_chain.testing._flows._combine import CombinedOrderDesk
from wechatpay_chain.testing._flows._complaints import ComplaintDesk
from wechatpay_chain.testing._flows._media import MediaDesk
from wechatpay_chain.testing._flows._media_v2 import MediaV2Desk
from wechatpay_chain.testing._flows._orders import OrderDesk
from wechatpay_chain.testing._flows._product_coupons import ProductCouponDesk
from wechatpay_chain.testing._flows._profitsharing import ProfitSharingDesk
from wechatpay_chain.testing._flows._refunds import RefundDesk
from wechatpay_chain.testing._flows._transfers import TransferDesk
from wechatpay_chain.testing._identity import BrandIdentity, Identity
from wechatpay_chain.testing._keys import PlatformKeys
from wechatpay_chain.testing._notifier import Notifier
from wechatpay_chain.testing._notify import make_notification
from wechatpay_chain.testing._platform import Platform
from wechatpay_chain.testing._received import Credentials, Part, ReceivedRequest
from wechatpay_chain.testing._records import Refused
from wechatpay_chain.testing._refusal import Refusal
from wechatpay_chain.testing._sent import SentNotification, UndeliveredError
from wechatpay_chain.testing._standard import DESKS
from wechatpay_chain.testing._v2_notify import make_notification_v2
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
    "CouponDesk",
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
