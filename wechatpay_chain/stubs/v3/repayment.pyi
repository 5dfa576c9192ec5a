# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/repayment``: documented paths, bodies and answers.

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

class SubOrders(TypedDict):
    mchid: Text
    out_trade_no: Text
    sub_mchid: NotRequired[Text]

class CombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostBody(TypedDict):
    """POST v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close: 商户关单"""
    sub_orders: Sequence[SubOrders]

class CombinePayerInfo(TypedDict):
    openid: str

class Amount(TypedDict):
    total_amount: int
    currency: NotRequired[str]
    payer_amount: int
    payer_currency: NotRequired[str]

class SubOrders2(TypedDict):
    mchid: str
    sub_mchid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[Literal['REPAYMENT'] | str]
    trade_state: NotRequired[Literal['SUCCESS', 'NOTPAY', 'CLOSED'] | str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    amount: NotRequired[Amount]

class CombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetAnswer(TypedDict):
    """GET v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}: 还款单查询"""
    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    combine_transaction_id: str
    combine_payer_info: NotRequired[CombinePayerInfo]
    sub_orders: NotRequired[list[SubOrders2]]

class Amount2(TypedDict):
    total_amount: float
    currency: Text

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]

class SubOrders3(TypedDict):
    mchid: Text
    sub_mchid: NotRequired[Text]
    out_trade_no: Text
    amount: Amount2
    attach: Text
    description: Text
    settle_info: NotRequired[SettleInfo]

class H5Info(TypedDict):
    combine_appid: Text
    payer_client_ip: Text
    type: Literal['iOS', 'Android', 'Wap'] | Text
    app_name: NotRequired[Text]
    app_url: Text
    bundle_id: NotRequired[Text]
    package_name: NotRequired[Text]

class AppInfo(TypedDict):
    combine_appid: Text

class MiniprogramInfo(TypedDict):
    combine_appid: Text
    openid: Text

class Identity(TypedDict):
    type: Literal['IDCARD', 'HONGKONG_MACAO', 'HONGKONG_MACAO_RESIDENT', 'TAIWAN_RESIDENT', 'FOREIGN_RESIDENT', 'OVERSEA_PASSPORT', 'TAIWAN_COMPATRIOT_PERMIT'] | Text
    number: Text
    """Encrypted."""
    name: Text
    """Encrypted."""

class CombinePayerInfo2(TypedDict):
    identity: NotRequired[Identity]

class WechatWebInfo(TypedDict):
    combine_appid: NotRequired[Text]
    openid: NotRequired[Text]
    webview_url: NotRequired[Text]

class CombineTransactionsPartnerPrepayPostBody(TypedDict):
    """POST v3/repayment/combine-transactions/partner/prepay: 还款下单"""
    combine_out_trade_no: Text
    combine_mchid: Text
    sub_orders: Sequence[SubOrders3]
    time_expire: NotRequired[Text]
    notify_url: NotRequired[Text]
    h5_info: NotRequired[H5Info]
    app_info: NotRequired[AppInfo]
    miniprogram_info: NotRequired[MiniprogramInfo]
    combine_payer_info: NotRequired[CombinePayerInfo2]
    wechat_web_info: NotRequired[WechatWebInfo]

class CombineTransactionsPartnerPrepayPostAnswer(TypedDict):
    """POST v3/repayment/combine-transactions/partner/prepay: 还款下单"""
    prepay_id: NotRequired[str]
    h5_url: NotRequired[str]

class CombineTransactionsPartnerOutTradeNoCombineOutTradeNoClose(Node):
    @verb
    def post(self, *, combine_out_trade_no: str | int, json: CombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """商户关单

        https://pay.weixin.qq.com/doc/v3/partner/4015124497
        """
    @async_verb
    def post_async(self, *, combine_out_trade_no: str | int, json: CombineTransactionsPartnerOutTradeNoCombineOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """商户关单

        https://pay.weixin.qq.com/doc/v3/partner/4015124497
        """
    postAsync = post_async
    """商户关单

    https://pay.weixin.qq.com/doc/v3/partner/4015124497
    """


class CombineTransactionsPartnerOutTradeNoCombineOutTradeNo_(Node):
    @property
    def close(self) -> CombineTransactionsPartnerOutTradeNoCombineOutTradeNoClose:
        """POST 商户关单"""
    @verb
    def get(self, *, combine_out_trade_no: str | int, **options: Unpack[QueryOptions]) -> CombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetAnswer:
        """还款单查询

        https://pay.weixin.qq.com/doc/v3/partner/4015124483
        """
    @async_verb
    def get_async(self, *, combine_out_trade_no: str | int, **options: Unpack[QueryOptions]) -> CombineTransactionsPartnerOutTradeNoCombineOutTradeNoGetAnswer:
        """还款单查询

        https://pay.weixin.qq.com/doc/v3/partner/4015124483
        """
    getAsync = get_async
    """还款单查询

    https://pay.weixin.qq.com/doc/v3/partner/4015124483
    """


class CombineTransactionsPartnerOutTradeNo(Node):
    @property
    def _combine_out_trade_no_(self) -> CombineTransactionsPartnerOutTradeNoCombineOutTradeNo_:
        """GET 还款单查询"""

class CombineTransactionsPartnerPrepay(Node):
    @verb
    def post(self, *, json: CombineTransactionsPartnerPrepayPostBody, **options: Unpack[QueryOptions]) -> CombineTransactionsPartnerPrepayPostAnswer:
        """还款下单

        https://pay.weixin.qq.com/doc/v3/partner/4015124463
        """
    @async_verb
    def post_async(self, *, json: CombineTransactionsPartnerPrepayPostBody, **options: Unpack[QueryOptions]) -> CombineTransactionsPartnerPrepayPostAnswer:
        """还款下单

        https://pay.weixin.qq.com/doc/v3/partner/4015124463
        """
    postAsync = post_async
    """还款下单

    https://pay.weixin.qq.com/doc/v3/partner/4015124463
    """


class CombineTransactionsPartner(Node):
    @property
    def outTradeNo(self) -> CombineTransactionsPartnerOutTradeNo:
        """2 endpoints"""
    @property
    def prepay(self) -> CombineTransactionsPartnerPrepay:
        """POST 还款下单"""

class CombineTransactions(Node):
    @property
    def partner(self) -> CombineTransactionsPartner:
        """3 endpoints"""

class Repayment(Node):
    @property
    def combineTransactions(self) -> CombineTransactions:
        """3 endpoints"""
