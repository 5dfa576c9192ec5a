# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/mchrisk``: documented paths, bodies and answers.

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

class BankquerymchauditinfoPostBody(TypedDict):
    """POST v2/mchrisk/bankquerymchauditinfo: 间联模式查询商户审核状态开放接口"""
    mch_id: Text
    sub_mch_id: Text
    channel_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text

class ChannelquerymchauditinfoPostBody(TypedDict):
    """POST v2/mchrisk/channelquerymchauditinfo: 渠道商查询商户审核信息"""
    mch_id: Text
    sub_mch_id: Text
    acquiring_bank_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text

class QuerymchriskPostBody(TypedDict):
    """POST v2/mchrisk/querymchrisk: 事前-风险商户核查接口"""
    mch_id: Text
    cert_serial_number: NotRequired[Text]
    certificates_number: NotRequired[Text]
    """Encrypted."""
    certificates_name: NotRequired[Text]
    """Encrypted."""
    settlement_card_no: NotRequired[Text]
    """Encrypted."""
    settlement_card_name: NotRequired[Text]
    """Encrypted."""
    settlement_card_bank: NotRequired[Text]
    business_license_number: NotRequired[Text]
    """Encrypted."""
    company_name: NotRequired[Text]
    store_address: NotRequired[Text]
    store_longitude: NotRequired[Text]
    store_latitude: NotRequired[Text]
    sign_type: Literal['HMAC-SHA256'] | Text

class SetmchriskcallbackPostBody(TypedDict):
    """POST v2/mchrisk/setmchriskcallback: 设置风险通知回调链接"""
    mch_id: Text
    callback_url: Text
    sign_type: Literal['HMAC-SHA256'] | Text

class SyncmchriskresultPostBody(TypedDict):
    """POST v2/mchrisk/syncmchriskresult: 事后-风险商户处理结果同步接口"""
    mch_id: Text
    sub_mch_id: Text
    event_code: Text
    certificates_number: NotRequired[Text]
    certificates_name: NotRequired[Text]
    settlement_card_no: NotRequired[Text]
    settlement_card_name: NotRequired[Text]
    settlement_card_bank: NotRequired[Text]
    business_license_number: NotRequired[Text]
    company_name: NotRequired[Text]
    store_address: NotRequired[Text]
    store_longitude: NotRequired[Text]
    store_latitude: NotRequired[Text]
    risk_type: Text
    punish_type: Text
    sign_type: Literal['HMAC-SHA256'] | Text

class Bankquerymchauditinfo(Node):
    @verb
    def post(self, *, xml: BankquerymchauditinfoPostBody, **options: Unpack[QueryOptions]) -> Any:
        """间联模式查询商户审核状态开放接口

        https://pay.weixin.qq.com/doc/v2/institution/4011986497
        """
    @async_verb
    def post_async(self, *, xml: BankquerymchauditinfoPostBody, **options: Unpack[QueryOptions]) -> Any:
        """间联模式查询商户审核状态开放接口

        https://pay.weixin.qq.com/doc/v2/institution/4011986497
        """
    postAsync = post_async
    """间联模式查询商户审核状态开放接口

    https://pay.weixin.qq.com/doc/v2/institution/4011986497
    """


class Channelquerymchauditinfo(Node):
    @verb
    def post(self, *, xml: ChannelquerymchauditinfoPostBody, **options: Unpack[QueryOptions]) -> Any:
        """渠道商查询商户审核信息

        https://pay.weixin.qq.com/doc/v2/institution/4011986547
        """
    @async_verb
    def post_async(self, *, xml: ChannelquerymchauditinfoPostBody, **options: Unpack[QueryOptions]) -> Any:
        """渠道商查询商户审核信息

        https://pay.weixin.qq.com/doc/v2/institution/4011986547
        """
    postAsync = post_async
    """渠道商查询商户审核信息

    https://pay.weixin.qq.com/doc/v2/institution/4011986547
    """


class Querymchrisk(Node):
    @verb
    def post(self, *, xml: QuerymchriskPostBody, **options: Unpack[QueryOptions]) -> Any:
        """事前-风险商户核查接口

        https://pay.weixin.qq.com/doc/v2/institution/4011985625
        """
    @async_verb
    def post_async(self, *, xml: QuerymchriskPostBody, **options: Unpack[QueryOptions]) -> Any:
        """事前-风险商户核查接口

        https://pay.weixin.qq.com/doc/v2/institution/4011985625
        """
    postAsync = post_async
    """事前-风险商户核查接口

    https://pay.weixin.qq.com/doc/v2/institution/4011985625
    """


class Setmchriskcallback(Node):
    @verb
    def post(self, *, xml: SetmchriskcallbackPostBody, **options: Unpack[QueryOptions]) -> Any:
        """设置风险通知回调链接

        https://pay.weixin.qq.com/doc/v2/institution/4011986469
        """
    @async_verb
    def post_async(self, *, xml: SetmchriskcallbackPostBody, **options: Unpack[QueryOptions]) -> Any:
        """设置风险通知回调链接

        https://pay.weixin.qq.com/doc/v2/institution/4011986469
        """
    postAsync = post_async
    """设置风险通知回调链接

    https://pay.weixin.qq.com/doc/v2/institution/4011986469
    """


class Syncmchriskresult(Node):
    @verb
    def post(self, *, xml: SyncmchriskresultPostBody, **options: Unpack[QueryOptions]) -> Any:
        """事后-风险商户处理结果同步接口

        https://pay.weixin.qq.com/doc/v2/institution/4011986435
        """
    @async_verb
    def post_async(self, *, xml: SyncmchriskresultPostBody, **options: Unpack[QueryOptions]) -> Any:
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
