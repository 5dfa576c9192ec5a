# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/vehicle``: documented paths, bodies and answers.

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

class PartnerpayNotificationPostBody(TypedDict):
    """POST v2/vehicle/partnerpay/notification: 用户入场通知"""
    appid: Scalar
    mch_id: Scalar
    sub_appid: Scalar
    sub_mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    version: Literal['3.0'] | Scalar
    trade_scene: Literal['PARKING', 'PARKING SPACE'] | Scalar
    scene_info: Scalar
    nonce_str: NotRequired[Scalar]

class PartnerpayPayapplyPostBody(TypedDict):
    """POST v2/vehicle/partnerpay/payapply: 申请扣款"""
    appid: Scalar
    sub_appid: Scalar
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
    version: Literal['3.0'] | Scalar
    trade_scene: Literal['PARKING', 'PARKING SPACE'] | Scalar
    openid: NotRequired[Scalar]
    profit_sharing: NotRequired[Literal['Y', 'N'] | Scalar]
    scene_info: Scalar
    nonce_str: NotRequired[Scalar]

class PartnerpayQuerystatePostBody(TypedDict):
    """POST v2/vehicle/partnerpay/querystate: 用户状态查询"""
    appid: Scalar
    sub_appid: Scalar
    mch_id: Scalar
    sub_mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    trade_scene: Literal['PARKING', 'PARKING SPACE', 'GAS', 'HIGHWAY', 'BRIDGE'] | Scalar
    jump_scene: NotRequired[Literal['APP', 'H5'] | Scalar]
    openid: Scalar
    version: Literal['3.0'] | Scalar
    nonce_str: NotRequired[Scalar]

class PayNotificationPostBody(TypedDict):
    """POST v2/vehicle/pay/notification: 用户入场通知"""
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    version: Scalar
    trade_scene: Literal['PARKING', 'PARKING SPACE'] | Scalar
    scene_info: Scalar
    nonce_str: NotRequired[Scalar]

class PayPayapplyPostBody(TypedDict):
    """POST v2/vehicle/pay/payapply: 申请扣款"""
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
    version: Literal['3.0'] | Scalar
    trade_scene: Literal['PARKING', 'PARKING SPACE', 'GAS', 'HIGHWAY', 'BRIDGE'] | Scalar
    openid: NotRequired[Scalar]
    profit_sharing: NotRequired[Literal['Y', 'N'] | Scalar]
    scene_info: Scalar
    nonce_str: NotRequired[Scalar]

class PayQuerystatePostBody(TypedDict):
    """POST v2/vehicle/pay/querystate: 用户状态查询"""
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    trade_scene: Literal['PARKING', 'PARKING SPACE', 'GAS', 'HIGHWAY', 'BRIDGE'] | Scalar
    jump_scene: NotRequired[Scalar]
    openid: Scalar
    version: Literal['3.0'] | Scalar
    nonce_str: NotRequired[Scalar]

class PartnerpayNotification(Node):
    @verb
    def post(self, *, xml: PartnerpayNotificationPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """用户入场通知

        https://pay.weixin.qq.com/doc/v2/partner/4011988204
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayNotificationPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """用户入场通知

        https://pay.weixin.qq.com/doc/v2/partner/4011988204
        """
    postAsync = post_async
    """用户入场通知

    https://pay.weixin.qq.com/doc/v2/partner/4011988204
    """


class PartnerpayPayapply(Node):
    @verb
    def post(self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/partner/4011988205
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/partner/4011988205
        """
    postAsync = post_async
    """申请扣款

    https://pay.weixin.qq.com/doc/v2/partner/4011988205
    """


class PartnerpayQuerystate(Node):
    @verb
    def post(self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """用户状态查询

        https://pay.weixin.qq.com/doc/v2/partner/4011988212
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """用户状态查询

        https://pay.weixin.qq.com/doc/v2/partner/4011988212
        """
    postAsync = post_async
    """用户状态查询

    https://pay.weixin.qq.com/doc/v2/partner/4011988212
    """


class Partnerpay(Node):
    @property
    def notification(self) -> PartnerpayNotification:
        """POST 用户入场通知"""
    @property
    def payapply(self) -> PartnerpayPayapply:
        """POST 申请扣款"""
    @property
    def querystate(self) -> PartnerpayQuerystate:
        """POST 用户状态查询"""

class PayNotification(Node):
    @verb
    def post(self, *, xml: PayNotificationPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """用户入场通知

        https://pay.weixin.qq.com/doc/v2/merchant/4011985272
        """
    @async_verb
    def post_async(self, *, xml: PayNotificationPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """用户入场通知

        https://pay.weixin.qq.com/doc/v2/merchant/4011985272
        """
    postAsync = post_async
    """用户入场通知

    https://pay.weixin.qq.com/doc/v2/merchant/4011985272
    """


class PayPayapply(Node):
    @verb
    def post(self, *, xml: PayPayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/merchant/4011985331
        """
    @async_verb
    def post_async(self, *, xml: PayPayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/merchant/4011985331
        """
    postAsync = post_async
    """申请扣款

    https://pay.weixin.qq.com/doc/v2/merchant/4011985331
    """


class PayQuerystate(Node):
    @verb
    def post(self, *, xml: PayQuerystatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """用户状态查询

        https://pay.weixin.qq.com/doc/v2/merchant/4011986415
        """
    @async_verb
    def post_async(self, *, xml: PayQuerystatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """用户状态查询

        https://pay.weixin.qq.com/doc/v2/merchant/4011986415
        """
    postAsync = post_async
    """用户状态查询

    https://pay.weixin.qq.com/doc/v2/merchant/4011986415
    """


class Pay(Node):
    @property
    def notification(self) -> PayNotification:
        """POST 用户入场通知"""
    @property
    def payapply(self) -> PayPayapply:
        """POST 申请扣款"""
    @property
    def querystate(self) -> PayQuerystate:
        """POST 用户状态查询"""

class Vehicle(Node):
    @property
    def partnerpay(self) -> Partnerpay:
        """3 endpoints"""
    @property
    def pay(self) -> Pay:
        """3 endpoints"""
