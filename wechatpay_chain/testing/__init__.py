"""A WeChat Pay stand-in on loopback: verifies what merchants sign, signs what it answers.

::

    from wechatpay_chain import Builder
    from wechatpay_chain.testing import Platform

    with Platform() as platform, Builder.factory(platform.config) as client:
        platform.expect("GET", "/v3/pay/transactions/id/{transaction_id}").respond(
            lambda call: {"transaction_id": call.variables["transaction_id"]}
        )
        client.v3.pay.transactions.id._transaction_id_.get(transaction_id="42").json()

Needs pytest-httpserver (the extra ``testing``), though not pytest.
"""

from __future__ import annotations

try:
    import pytest_httpserver as _needed  # noqa: F401 - asked for here to say what is missing
except ModuleNotFoundError as error:
    raise ImportError(
        f"wechatpay_chain.testing needs {error.name}: pip install pytest-httpserver"
    ) from None

from wechatpay_chain.testing._coupons import CouponDesk
from wechatpay_chain.testing._endpoints import Expectation
from wechatpay_chain.testing._identity import Identity
from wechatpay_chain.testing._notify import make_notification
from wechatpay_chain.testing._platform import Platform
from wechatpay_chain.testing._received import Credentials, ReceivedRequest
from wechatpay_chain.testing._refusal import Refusal

__all__ = [
    "CouponDesk",
    "Credentials",
    "Expectation",
    "Identity",
    "Platform",
    "ReceivedRequest",
    "Refusal",
    "make_notification",
]
