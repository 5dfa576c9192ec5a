# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/refunds``: documented paths, bodies and answers.

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

class IdRefundIdGetQuery(TypedDict):
    """GET v3/refunds/id/{refund_id}: 查询单笔退款(微信支付退款订单号)"""
    mchid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_mchid: NotRequired[Text]

class ExchangeRate(TypedDict):
    type: NotRequired[Literal['SETTLEMENT_RATE'] | str]
    rate: NotRequired[int]

class Amount(TypedDict):
    refund: int
    currency: NotRequired[str]
    payer_refund: int
    payer_currency: str
    exchange_rate: ExchangeRate

class Detail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['COUPON', 'DISCOUNT'] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str

class IdRefundIdGetAnswer(TypedDict):
    """GET v3/refunds/id/{refund_id}: 查询单笔退款(微信支付退款订单号)"""
    id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[Literal['ORIGINAL', 'BALANCE', 'OTHER_BALANCE', 'OTHER_BANKCARD'] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal['REFUND_SOURCE_UNSETTLED_FUNDS', 'REFUND_SOURCE_REchARGE_FUNDS'] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal['SUCCESS', 'REFUNDCLOSE', 'PROCESSING', 'ABNORMAL'] | str
    amount: Amount
    detail: NotRequired[Detail]

class OutRefundNoOutRefundNoGetQuery(TypedDict):
    """GET v3/refunds/out-refund-no/{out_refund_no}: 查询单笔退款(商户退款订单号)"""
    mchid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_mchid: NotRequired[Text]

class OutRefundNoOutRefundNoGetAnswer(TypedDict):
    """GET v3/refunds/out-refund-no/{out_refund_no}: 查询单笔退款(商户退款订单号)"""
    id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[Literal['ORIGINAL', 'BALANCE', 'OTHER_BALANCE', 'OTHER_BANKCARD'] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal['REFUND_SOURCE_UNSETTLED_FUNDS', 'REFUND_SOURCE_REchARGE_FUNDS'] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal['SUCCESS', 'REFUNDCLOSE', 'PROCESSING', 'ABNORMAL'] | str
    amount: Amount
    detail: NotRequired[Detail]

class GetQuery(TypedDict):
    """GET v3/refunds: 查询所有退款"""
    transaction_id: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    mchid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_mchid: NotRequired[Text]
    offset: NotRequired[int]
    count: NotRequired[int]

class Amount2(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: int
    payer_currency: str

class RefundDetail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['COUPON', 'DISCOUNT'] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str

class Data(TypedDict):
    id: str
    out_refund_no: str
    channel: NotRequired[Literal['ORIGINAL', 'BALANCE', 'OTHER_BALANCE', 'OTHER_BANKCARD'] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal['REFUND_SOURCE_UNSETTLED_FUNDS', 'REFUND_SOURCE_REchARGE_FUNDS'] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal['SUCCESS', 'REFUNDCLOSE', 'PROCESSING', 'ABNORMAL'] | str
    amount: Amount
    refund_detail: NotRequired[RefundDetail]

class GetAnswer(TypedDict):
    """GET v3/refunds: 查询所有退款"""
    id: str
    mchid: str
    sub_mchid: str
    sp_mchid: str
    out_trade_no: str
    amount: Amount2
    data: list[Data]
    total_num: int
    current_total_num: int

class Amount3(TypedDict):
    refund: int
    total: int
    currency: Text

class PostBody(TypedDict):
    """POST v3/refunds: 申请退款"""
    mchid: Text
    appid: Text
    sp_mchid: Text
    sub_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    transaction_id: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    out_refund_no: Text
    reason: NotRequired[Text]
    amount: Amount3
    notify_url: NotRequired[Text]

class Amount4(TypedDict):
    refund: int
    currency: str
    payer_refund: int
    payer_currency: str
    exchange_rate: ExchangeRate

class PostAnswer(TypedDict):
    """POST v3/refunds: 申请退款"""
    id: str
    out_refund_no: str
    create_time: str
    amount: Amount4
    detail: NotRequired[Detail]

class IdRefundId_(Node):
    @verb
    def get(self, *, refund_id: str | int, query: IdRefundIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> IdRefundIdGetAnswer:
        """查询单笔退款(微信支付退款订单号)

        Status: superseded since 2022-09-08; use v3/global/refunds/id/{refund_id}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
        """
    @async_verb
    def get_async(self, *, refund_id: str | int, query: IdRefundIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> IdRefundIdGetAnswer:
        """查询单笔退款(微信支付退款订单号)

        Status: superseded since 2022-09-08; use v3/global/refunds/id/{refund_id}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
        """
    getAsync = get_async
    """查询单笔退款(微信支付退款订单号)

    Status: superseded since 2022-09-08; use v3/global/refunds/id/{refund_id}
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
    """


class Id(Node):
    @property
    def _refund_id_(self) -> IdRefundId_:
        """GET 查询单笔退款(微信支付退款订单号)"""

class OutRefundNoOutRefundNo_(Node):
    @verb
    def get(self, *, out_refund_no: str | int, query: OutRefundNoOutRefundNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> OutRefundNoOutRefundNoGetAnswer:
        """查询单笔退款(商户退款订单号)

        Status: superseded since 2022-09-08; use v3/global/refunds/out-refund-no/{out_refund_no}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
        """
    @async_verb
    def get_async(self, *, out_refund_no: str | int, query: OutRefundNoOutRefundNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> OutRefundNoOutRefundNoGetAnswer:
        """查询单笔退款(商户退款订单号)

        Status: superseded since 2022-09-08; use v3/global/refunds/out-refund-no/{out_refund_no}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
        """
    getAsync = get_async
    """查询单笔退款(商户退款订单号)

    Status: superseded since 2022-09-08; use v3/global/refunds/out-refund-no/{out_refund_no}
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
    """


class OutRefundNo(Node):
    @property
    def _out_refund_no_(self) -> OutRefundNoOutRefundNo_:
        """GET 查询单笔退款(商户退款订单号)"""

class Refunds(Node):
    @property
    def id(self) -> Id:
        """1 endpoints"""
    @property
    def outRefundNo(self) -> OutRefundNo:
        """1 endpoints"""
    @verb
    def get(self, *, query: GetQuery | str = ..., **options: Unpack[GetOptions]) -> GetAnswer:
        """查询所有退款

        Status: superseded since 2022-09-08; use v3/global/refunds#get
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
        """
    @async_verb
    def get_async(self, *, query: GetQuery | str = ..., **options: Unpack[GetOptions]) -> GetAnswer:
        """查询所有退款

        Status: superseded since 2022-09-08; use v3/global/refunds#get
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
        """
    getAsync = get_async
    """查询所有退款

    Status: superseded since 2022-09-08; use v3/global/refunds#get
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
    """

    @verb
    def post(self, *, json: PostBody, **options: Unpack[QueryOptions]) -> PostAnswer:
        """申请退款

        Status: superseded since 2022-09-08; use v3/global/refunds#post
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
        """
    @async_verb
    def post_async(self, *, json: PostBody, **options: Unpack[QueryOptions]) -> PostAnswer:
        """申请退款

        Status: superseded since 2022-09-08; use v3/global/refunds#post
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
        """
    postAsync = post_async
    """申请退款

    Status: superseded since 2022-09-08; use v3/global/refunds#post
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
    """

