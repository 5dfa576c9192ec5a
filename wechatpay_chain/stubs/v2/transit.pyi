# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/transit``: documented paths, bodies and answers.

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

class PartnerpayPayapplyPostBody(TypedDict):
    """POST v2/transit/partnerpay/payapply: 申请扣款"""
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    total_fee: Scalar
    fee_type: NotRequired[Scalar]
    spbill_create_ip: Scalar
    goods_tag: NotRequired[Scalar]
    notify_url: Scalar
    trade_type: Literal['PAP'] | Scalar
    contract_id: NotRequired[Scalar]
    trade_scene: Literal['METRO', 'BUS'] | Scalar
    scene_info: Scalar
    clientip: NotRequired[Scalar]
    deviceid: NotRequired[Scalar]
    mobile: NotRequired[Scalar]
    email: NotRequired[Scalar]
    qq: NotRequired[Scalar]
    openid: NotRequired[Scalar]
    creid: NotRequired[Scalar]
    outerid: NotRequired[Scalar]
    version: Literal['2.0'] | Scalar
    nonce_str: NotRequired[Scalar]

class PartnerpayQueryorderPostBody(TypedDict):
    """POST v2/transit/partnerpay/queryorder: 查询订单"""
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: Scalar
    transaction_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class PartnerpayQuerystatePostBody(TypedDict):
    """POST v2/transit/partnerpay/querystate: 查询用户状态接口"""
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: Scalar
    contract_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    openid: Scalar
    nonce_str: NotRequired[Scalar]

class PayPayapplyPostBody(TypedDict):
    """POST v2/transit/pay/payapply: 申请扣款"""
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    total_fee: Scalar
    fee_type: NotRequired[Scalar]
    spbill_create_ip: Scalar
    goods_tag: NotRequired[Scalar]
    notify_url: Scalar
    trade_type: Literal['PAP'] | Scalar
    contract_id: NotRequired[Scalar]
    trade_scene: Literal['METRO', 'BUS'] | Scalar
    scene_info: Scalar
    clientip: NotRequired[Scalar]
    deviceid: NotRequired[Scalar]
    mobile: NotRequired[Scalar]
    email: NotRequired[Scalar]
    qq: NotRequired[Scalar]
    openid: NotRequired[Scalar]
    creid: NotRequired[Scalar]
    outerid: NotRequired[Scalar]
    version: Literal['2.0'] | Scalar
    nonce_str: NotRequired[Scalar]

class PayQuerystatePostBody(TypedDict):
    """POST v2/transit/pay/querystate: 查询用户状态接口"""
    appid: Scalar
    mch_id: Scalar
    contract_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class QueryorderPostBody(TypedDict):
    """POST v2/transit/queryorder: 查询订单"""
    appid: Scalar
    mch_id: Scalar
    transaction_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class PartnerpayPayapply(Node):
    @verb
    def post(self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/partner/4011989903
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/partner/4011989903
        """
    postAsync = post_async
    """申请扣款

    https://pay.weixin.qq.com/doc/v2/partner/4011989903
    """


class PartnerpayQueryorder(Node):
    @verb
    def post(self, *, xml: PartnerpayQueryorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/partner/4011989909
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayQueryorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/partner/4011989909
        """
    postAsync = post_async
    """查询订单

    https://pay.weixin.qq.com/doc/v2/partner/4011989909
    """


class PartnerpayQuerystate(Node):
    @verb
    def post(self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询用户状态接口

        https://pay.weixin.qq.com/doc/v2/partner/4011989910
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询用户状态接口

        https://pay.weixin.qq.com/doc/v2/partner/4011989910
        """
    postAsync = post_async
    """查询用户状态接口

    https://pay.weixin.qq.com/doc/v2/partner/4011989910
    """


class Partnerpay(Node):
    @property
    def payapply(self) -> PartnerpayPayapply:
        """POST 申请扣款"""
    @property
    def queryorder(self) -> PartnerpayQueryorder:
        """POST 查询订单"""
    @property
    def querystate(self) -> PartnerpayQuerystate:
        """POST 查询用户状态接口"""

class PayPayapply(Node):
    @verb
    def post(self, *, xml: PayPayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/merchant/4011984781
        """
    @async_verb
    def post_async(self, *, xml: PayPayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/merchant/4011984781
        """
    postAsync = post_async
    """申请扣款

    https://pay.weixin.qq.com/doc/v2/merchant/4011984781
    """


class PayQuerystate(Node):
    @verb
    def post(self, *, xml: PayQuerystatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询用户状态接口

        https://pay.weixin.qq.com/doc/v2/merchant/4011985234
        """
    @async_verb
    def post_async(self, *, xml: PayQuerystatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询用户状态接口

        https://pay.weixin.qq.com/doc/v2/merchant/4011985234
        """
    postAsync = post_async
    """查询用户状态接口

    https://pay.weixin.qq.com/doc/v2/merchant/4011985234
    """


class Pay(Node):
    @property
    def payapply(self) -> PayPayapply:
        """POST 申请扣款"""
    @property
    def querystate(self) -> PayQuerystate:
        """POST 查询用户状态接口"""

class Queryorder(Node):
    @verb
    def post(self, *, xml: QueryorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/merchant/4011986341
        """
    @async_verb
    def post_async(self, *, xml: QueryorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/merchant/4011986341
        """
    postAsync = post_async
    """查询订单

    https://pay.weixin.qq.com/doc/v2/merchant/4011986341
    """


class Transit(Node):
    @property
    def partnerpay(self) -> Partnerpay:
        """3 endpoints"""
    @property
    def pay(self) -> Pay:
        """2 endpoints"""
    @property
    def queryorder(self) -> Queryorder:
        """POST 查询订单"""
