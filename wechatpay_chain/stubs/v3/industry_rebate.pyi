# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/industry-rebate``: documented paths, bodies and answers.

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

class GoodsDetail(TypedDict):
    barcode: Text
    merchant_goods_id: NotRequired[Text]
    goods_name: Text
    quantity: float
    price: float

class RetailIndustryTransactionsPostBody(TypedDict):
    """POST v3/industry-rebate/retail-industry/transactions: 回传SN和商品编码"""
    brand_id: NotRequired[Text]
    transaction_id: NotRequired[Text]
    out_trade_no: Text
    sub_mchid: Text
    device_id: NotRequired[Text]
    goods_detail: NotRequired[Sequence[GoodsDetail]]

class TransactionsTransactionIdPostBody(TypedDict):
    """POST v3/industry-rebate/transactions/{transaction_id}: 支付码牌/点餐码牌交易回传"""
    sub_mchid: Text
    code_url: Text
    out_trade_no: Text

class RetailIndustryTransactions(Node):
    @verb
    def post(self, *, json: RetailIndustryTransactionsPostBody, **options: Unpack[QueryOptions]) -> None:
        """回传SN和商品编码"""
    @async_verb
    def post_async(self, *, json: RetailIndustryTransactionsPostBody, **options: Unpack[QueryOptions]) -> None:
        """回传SN和商品编码"""
    postAsync = post_async
    """回传SN和商品编码"""


class RetailIndustry(Node):
    @property
    def transactions(self) -> RetailIndustryTransactions:
        """POST 回传SN和商品编码"""

class TransactionsTransactionId_(Node):
    @verb
    def post(self, *, transaction_id: str | int, json: TransactionsTransactionIdPostBody, **options: Unpack[QueryOptions]) -> None:
        """支付码牌/点餐码牌交易回传"""
    @async_verb
    def post_async(self, *, transaction_id: str | int, json: TransactionsTransactionIdPostBody, **options: Unpack[QueryOptions]) -> None:
        """支付码牌/点餐码牌交易回传"""
    postAsync = post_async
    """支付码牌/点餐码牌交易回传"""


class Transactions(Node):
    @property
    def _transaction_id_(self) -> TransactionsTransactionId_:
        """POST 支付码牌/点餐码牌交易回传"""

class IndustryRebate(Node):
    @property
    def retailIndustry(self) -> RetailIndustry:
        """1 endpoints"""
    @property
    def transactions(self) -> Transactions:
        """1 endpoints"""
