# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/hire-power-bank``: documented paths, bodies and answers.

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from wechatpay_chain._chain.nodes import AnyNode, Node
from wechatpay_chain.stubs._support import (
    BodyOptions,
    GetOptions,
    Options,
    QueryOptions,
    Scalar,
    Text,
    Texts,
    V2Options,
    V2QueryOptions,
    async_verb,
    verb,
)

class InsuranceOrdersOutOrderNoGetAnswer(TypedDict):
    """GET v3/hire-power-bank/insurance-orders/{out_order_no}: 查询保险订单详情"""
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    openid: NotRequired[str]
    max_claim_count: NotRequired[int]
    claimed_count: NotRequired[int]
    order_receive_time: NotRequired[str]
    order_begin_time: NotRequired[str]
    order_end_time: NotRequired[str]
    order_receive_state: NotRequired[str]

class InsuranceOrdersPostBody(TypedDict):
    """POST v3/hire-power-bank/insurance-orders: 创建保险订单"""
    out_order_no: NotRequired[Text]
    openid: NotRequired[Text]
    notify_url: NotRequired[Text]
    service_id: NotRequired[Text]

class InsuranceOrdersPostAnswer(TypedDict):
    """POST v3/hire-power-bank/insurance-orders: 创建保险订单"""
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    openid: NotRequired[str]
    max_claim_count: NotRequired[int]
    claimed_count: NotRequired[int]
    order_receive_time: NotRequired[str]
    order_begin_time: NotRequired[str]
    order_end_time: NotRequired[str]
    order_receive_state: NotRequired[str]

class UserQualificationsOpenidGetAnswer(TypedDict):
    """GET v3/hire-power-bank/user-qualifications/{openid}: 查询用户保险订单领取资格"""
    qualified_user: NotRequired[bool]

class InsuranceOrdersOutOrderNo_(Node):
    @verb
    def get(self, *, out_order_no: str | int, **options: Unpack[QueryOptions]) -> InsuranceOrdersOutOrderNoGetAnswer:
        """查询保险订单详情

        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
        """
    @async_verb
    def get_async(self, *, out_order_no: str | int, **options: Unpack[QueryOptions]) -> InsuranceOrdersOutOrderNoGetAnswer:
        """查询保险订单详情

        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
        """
    getAsync = get_async
    """查询保险订单详情

    https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
    """


class InsuranceOrders(Node):
    @property
    def _out_order_no_(self) -> InsuranceOrdersOutOrderNo_:
        """GET 查询保险订单详情"""
    @verb
    def post(self, *, json: InsuranceOrdersPostBody = ..., **options: Unpack[QueryOptions]) -> InsuranceOrdersPostAnswer:
        """创建保险订单

        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
        """
    @async_verb
    def post_async(self, *, json: InsuranceOrdersPostBody = ..., **options: Unpack[QueryOptions]) -> InsuranceOrdersPostAnswer:
        """创建保险订单

        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
        """
    postAsync = post_async
    """创建保险订单

    https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
    """


class UserQualificationsOpenid_(Node):
    @verb
    def get(self, *, openid: str | int, **options: Unpack[QueryOptions]) -> UserQualificationsOpenidGetAnswer:
        """查询用户保险订单领取资格

        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
        """
    @async_verb
    def get_async(self, *, openid: str | int, **options: Unpack[QueryOptions]) -> UserQualificationsOpenidGetAnswer:
        """查询用户保险订单领取资格

        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
        """
    getAsync = get_async
    """查询用户保险订单领取资格

    https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
    """


class UserQualifications(Node):
    @property
    def _openid_(self) -> UserQualificationsOpenid_:
        """GET 查询用户保险订单领取资格"""

class HirePowerBank(Node):
    @property
    def insuranceOrders(self) -> InsuranceOrders:
        """POST 创建保险订单"""
    @property
    def userQualifications(self) -> UserQualifications:
        """1 endpoints"""
