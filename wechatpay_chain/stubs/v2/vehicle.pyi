# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/vehicle``: documented paths, bodies and answers.

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

class PartnerpayNotificationPostBody(TypedDict):
    """POST v2/vehicle/partnerpay/notification: 用户入场通知"""
    appid: Text
    mch_id: Text
    sub_appid: Text
    sub_mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    version: Literal['3.0'] | Text
    trade_scene: Literal['PARKING', 'PARKING SPACE'] | Text
    scene_info: Text

class PartnerpayPayapplyPostBody(TypedDict):
    """POST v2/vehicle/partnerpay/payapply: 申请扣款"""
    appid: Text
    sub_appid: Text
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
    version: Literal['3.0'] | Text
    trade_scene: Literal['PARKING', 'PARKING SPACE'] | Text
    openid: NotRequired[Text]
    profit_sharing: NotRequired[Literal['Y', 'N'] | Text]
    scene_info: Text

class PartnerpayQuerystatePostBody(TypedDict):
    """POST v2/vehicle/partnerpay/querystate: 用户状态查询"""
    appid: Text
    sub_appid: Text
    mch_id: Text
    sub_mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    trade_scene: Literal['PARKING', 'PARKING SPACE', 'GAS', 'HIGHWAY', 'BRIDGE'] | Text
    jump_scene: NotRequired[Literal['APP', 'H5'] | Text]
    openid: Text
    version: Literal['3.0'] | Text

class PayNotificationPostBody(TypedDict):
    """POST v2/vehicle/pay/notification: 用户入场通知"""
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    version: Text
    trade_scene: Literal['PARKING', 'PARKING SPACE'] | Text
    scene_info: Text

class PayPayapplyPostBody(TypedDict):
    """POST v2/vehicle/pay/payapply: 申请扣款"""
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
    version: Literal['3.0'] | Text
    trade_scene: Literal['PARKING', 'PARKING SPACE', 'GAS', 'HIGHWAY', 'BRIDGE'] | Text
    openid: NotRequired[Text]
    profit_sharing: NotRequired[Literal['Y', 'N'] | Text]
    scene_info: Text

class PayQuerystatePostBody(TypedDict):
    """POST v2/vehicle/pay/querystate: 用户状态查询"""
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    trade_scene: Literal['PARKING', 'PARKING SPACE', 'GAS', 'HIGHWAY', 'BRIDGE'] | Text
    jump_scene: NotRequired[Text]
    openid: Text
    version: Literal['3.0'] | Text

class PartnerpayNotification(Node):
    @verb
    def post(self, *, xml: PartnerpayNotificationPostBody, **options: Unpack[QueryOptions]) -> Any:
        """用户入场通知

        https://pay.weixin.qq.com/doc/v2/partner/4011988204
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayNotificationPostBody, **options: Unpack[QueryOptions]) -> Any:
        """用户入场通知

        https://pay.weixin.qq.com/doc/v2/partner/4011988204
        """
    postAsync = post_async
    """用户入场通知

    https://pay.weixin.qq.com/doc/v2/partner/4011988204
    """


class PartnerpayPayapply(Node):
    @verb
    def post(self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/partner/4011988205
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayPayapplyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/partner/4011988205
        """
    postAsync = post_async
    """申请扣款

    https://pay.weixin.qq.com/doc/v2/partner/4011988205
    """


class PartnerpayQuerystate(Node):
    @verb
    def post(self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[QueryOptions]) -> Any:
        """用户状态查询

        https://pay.weixin.qq.com/doc/v2/partner/4011988212
        """
    @async_verb
    def post_async(self, *, xml: PartnerpayQuerystatePostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayNotificationPostBody, **options: Unpack[QueryOptions]) -> Any:
        """用户入场通知

        https://pay.weixin.qq.com/doc/v2/merchant/4011985272
        """
    @async_verb
    def post_async(self, *, xml: PayNotificationPostBody, **options: Unpack[QueryOptions]) -> Any:
        """用户入场通知

        https://pay.weixin.qq.com/doc/v2/merchant/4011985272
        """
    postAsync = post_async
    """用户入场通知

    https://pay.weixin.qq.com/doc/v2/merchant/4011985272
    """


class PayPayapply(Node):
    @verb
    def post(self, *, xml: PayPayapplyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/merchant/4011985331
        """
    @async_verb
    def post_async(self, *, xml: PayPayapplyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/merchant/4011985331
        """
    postAsync = post_async
    """申请扣款

    https://pay.weixin.qq.com/doc/v2/merchant/4011985331
    """


class PayQuerystate(Node):
    @verb
    def post(self, *, xml: PayQuerystatePostBody, **options: Unpack[QueryOptions]) -> Any:
        """用户状态查询

        https://pay.weixin.qq.com/doc/v2/merchant/4011986415
        """
    @async_verb
    def post_async(self, *, xml: PayQuerystatePostBody, **options: Unpack[QueryOptions]) -> Any:
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
