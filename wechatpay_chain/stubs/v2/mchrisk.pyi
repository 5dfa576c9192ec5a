# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/mchrisk``: documented paths, bodies and answers.

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

class BankquerymchauditinfoPostBody(TypedDict):
    """POST v2/mchrisk/bankquerymchauditinfo: 间联模式查询商户审核状态开放接口"""
    mch_id: Scalar
    sub_mch_id: Scalar
    channel_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class ChannelquerymchauditinfoPostBody(TypedDict):
    """POST v2/mchrisk/channelquerymchauditinfo: 渠道商查询商户审核信息"""
    mch_id: Scalar
    sub_mch_id: Scalar
    acquiring_bank_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class QuerymchriskPostBody(TypedDict):
    """POST v2/mchrisk/querymchrisk: 事前-风险商户核查接口"""
    mch_id: Scalar
    cert_serial_number: NotRequired[Scalar]
    certificates_number: NotRequired[Scalar]
    """Encrypted."""
    certificates_name: NotRequired[Scalar]
    """Encrypted."""
    settlement_card_no: NotRequired[Scalar]
    """Encrypted."""
    settlement_card_name: NotRequired[Scalar]
    """Encrypted."""
    settlement_card_bank: NotRequired[Scalar]
    business_license_number: NotRequired[Scalar]
    """Encrypted."""
    company_name: NotRequired[Scalar]
    store_address: NotRequired[Scalar]
    store_longitude: NotRequired[Scalar]
    store_latitude: NotRequired[Scalar]
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class SetmchriskcallbackPostBody(TypedDict):
    """POST v2/mchrisk/setmchriskcallback: 设置风险通知回调链接"""
    mch_id: Scalar
    callback_url: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class SyncmchriskresultPostBody(TypedDict):
    """POST v2/mchrisk/syncmchriskresult: 事后-风险商户处理结果同步接口"""
    mch_id: Scalar
    sub_mch_id: Scalar
    event_code: Scalar
    certificates_number: NotRequired[Scalar]
    certificates_name: NotRequired[Scalar]
    settlement_card_no: NotRequired[Scalar]
    settlement_card_name: NotRequired[Scalar]
    settlement_card_bank: NotRequired[Scalar]
    business_license_number: NotRequired[Scalar]
    company_name: NotRequired[Scalar]
    store_address: NotRequired[Scalar]
    store_longitude: NotRequired[Scalar]
    store_latitude: NotRequired[Scalar]
    risk_type: Scalar
    punish_type: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class Bankquerymchauditinfo(Node):
    @verb
    def post(self, *, xml: BankquerymchauditinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """间联模式查询商户审核状态开放接口

        https://pay.weixin.qq.com/doc/v2/institution/4011986497
        """
    @async_verb
    def post_async(self, *, xml: BankquerymchauditinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """间联模式查询商户审核状态开放接口

        https://pay.weixin.qq.com/doc/v2/institution/4011986497
        """
    postAsync = post_async
    """间联模式查询商户审核状态开放接口

    https://pay.weixin.qq.com/doc/v2/institution/4011986497
    """


class Channelquerymchauditinfo(Node):
    @verb
    def post(self, *, xml: ChannelquerymchauditinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """渠道商查询商户审核信息

        https://pay.weixin.qq.com/doc/v2/institution/4011986547
        """
    @async_verb
    def post_async(self, *, xml: ChannelquerymchauditinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """渠道商查询商户审核信息

        https://pay.weixin.qq.com/doc/v2/institution/4011986547
        """
    postAsync = post_async
    """渠道商查询商户审核信息

    https://pay.weixin.qq.com/doc/v2/institution/4011986547
    """


class Querymchrisk(Node):
    @verb
    def post(self, *, xml: QuerymchriskPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """事前-风险商户核查接口

        https://pay.weixin.qq.com/doc/v2/institution/4011985625
        """
    @async_verb
    def post_async(self, *, xml: QuerymchriskPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """事前-风险商户核查接口

        https://pay.weixin.qq.com/doc/v2/institution/4011985625
        """
    postAsync = post_async
    """事前-风险商户核查接口

    https://pay.weixin.qq.com/doc/v2/institution/4011985625
    """


class Setmchriskcallback(Node):
    @verb
    def post(self, *, xml: SetmchriskcallbackPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """设置风险通知回调链接

        https://pay.weixin.qq.com/doc/v2/institution/4011986469
        """
    @async_verb
    def post_async(self, *, xml: SetmchriskcallbackPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """设置风险通知回调链接

        https://pay.weixin.qq.com/doc/v2/institution/4011986469
        """
    postAsync = post_async
    """设置风险通知回调链接

    https://pay.weixin.qq.com/doc/v2/institution/4011986469
    """


class Syncmchriskresult(Node):
    @verb
    def post(self, *, xml: SyncmchriskresultPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """事后-风险商户处理结果同步接口

        https://pay.weixin.qq.com/doc/v2/institution/4011986435
        """
    @async_verb
    def post_async(self, *, xml: SyncmchriskresultPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """事后-风险商户处理结果同步接口

        https://pay.weixin.qq.com/doc/v2/institution/4011986435
        """
    postAsync = post_async
    """事后-风险商户处理结果同步接口

    https://pay.weixin.qq.com/doc/v2/institution/4011986435
    """


class Mchrisk(Node):
    @property
    def bankquerymchauditinfo(self) -> Bankquerymchauditinfo:
        """POST 间联模式查询商户审核状态开放接口"""
    @property
    def channelquerymchauditinfo(self) -> Channelquerymchauditinfo:
        """POST 渠道商查询商户审核信息"""
    @property
    def querymchrisk(self) -> Querymchrisk:
        """POST 事前-风险商户核查接口"""
    @property
    def setmchriskcallback(self) -> Setmchriskcallback:
        """POST 设置风险通知回调链接"""
    @property
    def syncmchriskresult(self) -> Syncmchriskresult:
        """POST 事后-风险商户处理结果同步接口"""
