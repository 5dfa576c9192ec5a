# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/refund``: documented paths, bodies and answers.

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

class DomesticRefundsOutRefundNoGetQuery(TypedDict):
    """GET v3/refund/domestic/refunds/{out_refund_no}: 查询单笔退款"""
    sub_mchid: NotRequired[Text]

class From(TypedDict):
    account: str
    amount: int

Amount = TypedDict("Amount", {'total': int, 'refund': int, 'from': NotRequired[list[From]], 'payer_total': int, 'payer_refund': int, 'settlement_refund': int, 'settlement_total': int, 'discount_refund': int, 'currency': str, 'refund_fee': NotRequired[float]})

class GoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    unit_price: int
    refund_amount: int
    refund_quantity: int

class PromotionDetail(TypedDict):
    promotion_id: str
    scope: str
    type: str
    amount: int
    refund_amount: int
    goods_detail: NotRequired[list[GoodsDetail]]

class DomesticRefundsOutRefundNoGetAnswer(TypedDict):
    """GET v3/refund/domestic/refunds/{out_refund_no}: 查询单笔退款"""
    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: str
    user_received_account: str
    success_time: NotRequired[str]
    create_time: str
    status: str
    funds_account: NotRequired[str]
    amount: Amount
    promotion_detail: NotRequired[list[PromotionDetail]]

class DomesticRefundsRefundIdApplyAbnormalRefundPostBody(TypedDict):
    """POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund: 发起异常退款"""
    sub_mchid: NotRequired[Text]
    out_refund_no: Text
    type: Literal['USER_BANK_CARD', 'MERCHANT_BANK_CARD'] | Text
    bank_type: NotRequired[Literal['CMB_DEBIT', 'COMM_DEBIT', 'ABC_DEBIT', 'CCB_DEBIT', 'ICBC_DEBIT', 'BOC_DEBIT', 'PAB_DEBIT', 'SPDB_DEBIT', 'CITIC_DEBIT', 'CEB_DEBIT', 'CMBC_DEBIT', 'CIB_DEBIT', 'GDB_DEBIT', 'PSBC_DEBIT', 'NBCB_DEBIT'] | Text]
    bank_account: NotRequired[Text]
    """Encrypted."""
    real_name: NotRequired[Text]
    """Encrypted."""

class From2(TypedDict):
    account: str
    amount: float

Amount2 = TypedDict("Amount2", {'total': float, 'refund': float, 'from': NotRequired[list[From2]], 'payer_total': float, 'payer_refund': float, 'settlement_refund': float, 'settlement_total': float, 'discount_refund': float, 'currency': str, 'refund_fee': NotRequired[float]})

class GoodsDetail2(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    unit_price: float
    refund_amount: float
    refund_quantity: float

class PromotionDetail2(TypedDict):
    promotion_id: str
    scope: str
    type: str
    amount: float
    refund_amount: float
    goods_detail: NotRequired[list[GoodsDetail2]]

class DomesticRefundsRefundIdApplyAbnormalRefundPostAnswer(TypedDict):
    """POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund: 发起异常退款"""
    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: str
    user_received_account: str
    success_time: NotRequired[str]
    create_time: str
    status: str
    funds_account: NotRequired[str]
    amount: Amount2
    promotion_detail: NotRequired[list[PromotionDetail2]]

class From3(TypedDict):
    account: Text
    amount: int

Amount3 = TypedDict("Amount3", {'refund': int, 'from': NotRequired[Sequence[From3]], 'total': int, 'currency': Text})

class GoodsDetail3(TypedDict):
    merchant_goods_id: Text
    wechatpay_goods_id: NotRequired[Text]
    goods_name: NotRequired[Text]
    unit_price: int
    refund_amount: int
    refund_quantity: int

class DomesticRefundsPostBody(TypedDict):
    """POST v3/refund/domestic/refunds: 申请退款"""
    sub_mchid: NotRequired[Text]
    transaction_id: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    out_refund_no: Text
    reason: NotRequired[Text]
    notify_url: NotRequired[Text]
    funds_account: NotRequired[Text]
    amount: Amount3
    goods_detail: NotRequired[Sequence[GoodsDetail3]]

class DomesticRefundsPostAnswer(TypedDict):
    """POST v3/refund/domestic/refunds: 申请退款"""
    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: str
    user_received_account: str
    success_time: NotRequired[str]
    create_time: str
    status: str
    funds_account: NotRequired[str]
    amount: Amount
    promotion_detail: NotRequired[list[PromotionDetail]]

class DomesticRefundsOutRefundNo_(Node):
    @verb
    def get(self, *, out_refund_no: str | int, query: DomesticRefundsOutRefundNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> DomesticRefundsOutRefundNoGetAnswer:
        """查询单笔退款

        https://pay.weixin.qq.com/doc/v3/merchant/4012791863
        https://pay.weixin.qq.com/doc/v3/merchant/4013070374
        https://pay.weixin.qq.com/doc/v3/merchant/4012810601
        """
    @async_verb
    def get_async(self, *, out_refund_no: str | int, query: DomesticRefundsOutRefundNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> DomesticRefundsOutRefundNoGetAnswer:
        """查询单笔退款

        https://pay.weixin.qq.com/doc/v3/merchant/4012791863
        https://pay.weixin.qq.com/doc/v3/merchant/4013070374
        https://pay.weixin.qq.com/doc/v3/merchant/4012810601
        """
    getAsync = get_async
    """查询单笔退款

    https://pay.weixin.qq.com/doc/v3/merchant/4012791863
    https://pay.weixin.qq.com/doc/v3/merchant/4013070374
    https://pay.weixin.qq.com/doc/v3/merchant/4012810601
    """


class DomesticRefundsRefundIdApplyAbnormalRefund(Node):
    @verb
    def post(self, *, refund_id: str | int, json: DomesticRefundsRefundIdApplyAbnormalRefundPostBody, **options: Unpack[QueryOptions]) -> DomesticRefundsRefundIdApplyAbnormalRefundPostAnswer:
        """发起异常退款

        https://pay.weixin.qq.com/doc/v3/merchant/4012791864
        https://pay.weixin.qq.com/doc/v3/merchant/4013070379
        https://pay.weixin.qq.com/doc/v3/merchant/4012810603
        """
    @async_verb
    def post_async(self, *, refund_id: str | int, json: DomesticRefundsRefundIdApplyAbnormalRefundPostBody, **options: Unpack[QueryOptions]) -> DomesticRefundsRefundIdApplyAbnormalRefundPostAnswer:
        """发起异常退款

        https://pay.weixin.qq.com/doc/v3/merchant/4012791864
        https://pay.weixin.qq.com/doc/v3/merchant/4013070379
        https://pay.weixin.qq.com/doc/v3/merchant/4012810603
        """
    postAsync = post_async
    """发起异常退款

    https://pay.weixin.qq.com/doc/v3/merchant/4012791864
    https://pay.weixin.qq.com/doc/v3/merchant/4013070379
    https://pay.weixin.qq.com/doc/v3/merchant/4012810603
    """


class DomesticRefundsRefundId_(Node):
    @property
    def applyAbnormalRefund(self) -> DomesticRefundsRefundIdApplyAbnormalRefund:
        """POST 发起异常退款"""

class DomesticRefunds(Node):
    @property
    def _out_refund_no_(self) -> DomesticRefundsOutRefundNo_:
        """GET 查询单笔退款"""
    @property
    def _refund_id_(self) -> DomesticRefundsRefundId_:
        """1 endpoints"""
    @verb
    def post(self, *, json: DomesticRefundsPostBody, **options: Unpack[QueryOptions]) -> DomesticRefundsPostAnswer:
        """申请退款

        https://pay.weixin.qq.com/doc/v3/merchant/4012791862
        https://pay.weixin.qq.com/doc/v3/merchant/4013070371
        https://pay.weixin.qq.com/doc/v3/merchant/4012810597
        """
    @async_verb
    def post_async(self, *, json: DomesticRefundsPostBody, **options: Unpack[QueryOptions]) -> DomesticRefundsPostAnswer:
        """申请退款

        https://pay.weixin.qq.com/doc/v3/merchant/4012791862
        https://pay.weixin.qq.com/doc/v3/merchant/4013070371
        https://pay.weixin.qq.com/doc/v3/merchant/4012810597
        """
    postAsync = post_async
    """申请退款

    https://pay.weixin.qq.com/doc/v3/merchant/4012791862
    https://pay.weixin.qq.com/doc/v3/merchant/4013070371
    https://pay.weixin.qq.com/doc/v3/merchant/4012810597
    """


class Domestic(Node):
    @property
    def refunds(self) -> DomesticRefunds:
        """POST 申请退款"""

class Refund(Node):
    @property
    def domestic(self) -> Domestic:
        """3 endpoints"""
