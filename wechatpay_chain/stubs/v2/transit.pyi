# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/transit``: documented paths, bodies and answers.

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from wechatpay_chain._chain import AnyNode, Node
from wechatpay_chain.stubs._support import (
    BodyOptions,
    GetOptions,
    Options,
    QueryOptions,
    Text,
    Texts,
    async_verb,
    verb,
)

class PartnerpayPayapplyPostBody(TypedDict):
    """POST v2/transit/partnerpay/payapply: 申请扣款"""
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    body: Text
    detail: NotRequired[Text]
    attach: NotRequired[Text]
    out_trade_no: Text
    total_fee: int
    fee_type: NotRequired[Text]
    spbill_create_ip: Text
    goods_tag: NotRequired[Text]
    notify_url: Text
    trade_type: Literal['PAP'] | Text
    contract_id: NotRequired[Text]
    trade_scene: Literal['METRO', 'BUS'] | Text
    scene_info: Text
    clientip: NotRequired[Text]
    deviceid: NotRequired[Text]
    mobile: NotRequired[Text]
    email: NotRequired[Text]
    qq: NotRequired[Text]
    openid: NotRequired[Text]
    creid: NotRequired[Text]
    outerid: NotRequired[Text]
    version: Literal['2.0'] | Text

class PartnerpayQueryorderPostBody(TypedDict):
    """POST v2/transit/partnerpay/queryorder: 查询订单"""
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: Text
    transaction_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text

class PartnerpayQuerystatePostBody(TypedDict):
    """POST v2/transit/partnerpay/querystate: 查询用户状态接口"""
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: Text
    contract_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    openid: Text

class PayPayapplyPostBody(TypedDict):
    """POST v2/transit/pay/payapply: 申请扣款"""
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    body: Text
    detail: NotRequired[Text]
    attach: NotRequired[Text]
    out_trade_no: Text
    total_fee: int
    fee_type: NotRequired[Text]
    spbill_create_ip: Text
    goods_tag: NotRequired[Text]
    notify_url: Text
    trade_type: Literal['PAP'] | Text
    contract_id: NotRequired[Text]
    trade_scene: Literal['METRO', 'BUS'] | Text
    scene_info: Text
    clientip: NotRequired[Text]
    deviceid: NotRequired[Text]
    mobile: NotRequired[Text]
    email: NotRequired[Text]
    qq: NotRequired[Text]
    openid: NotRequired[Text]
    creid: NotRequired[Text]
    outerid: NotRequired[Text]
    version: Literal['2.0'] | Text

class PayQuerystatePostBody(TypedDict):
    """POST v2/transit/pay/querystate: 查询用户状态接口"""
    appid: Text
    mch_id: Text
    contract_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text

class QueryorderPostBody(TypedDict):
    """POST v2/transit/queryorder: 查询订单"""
    appid: Text
    mch_id: Text
    transaction_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text

class PartnerpayPayapply(Node):
    @verb
    def post(self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/partner/4011989903
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/partner/4011989903
        """
    postAsync = post_async
    """申请扣款

    https://pay.weixin.qq.com/doc/v2/partner/4011989903
    """


class PartnerpayQueryorder(Node):
    @verb
    def post(self, *, xml: PartnerpayQueryorderPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/partner/4011989909
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayQueryorderPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/partner/4011989909
        """
    postAsync = post_async
    """查询订单

    https://pay.weixin.qq.com/doc/v2/partner/4011989909
    """


class PartnerpayQuerystate(Node):
    @verb
    def post(self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询用户状态接口

        https://pay.weixin.qq.com/doc/v2/partner/4011989910
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayPayapplyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/merchant/4011984781
        """
    @async_verb
    def post_async(self, *, xml: PayPayapplyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/merchant/4011984781
        """
    postAsync = post_async
    """申请扣款

    https://pay.weixin.qq.com/doc/v2/merchant/4011984781
    """


class PayQuerystate(Node):
    @verb
    def post(self, *, xml: PayQuerystatePostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询用户状态接口

        https://pay.weixin.qq.com/doc/v2/merchant/4011985234
        """
    @async_verb
    def post_async(self, *, xml: PayQuerystatePostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: QueryorderPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/merchant/4011986341
        """
    @async_verb
    def post_async(self, *, xml: QueryorderPostBody, **options: Unpack[QueryOptions]) -> Any:
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
