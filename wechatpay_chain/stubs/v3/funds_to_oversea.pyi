# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/funds-to-oversea``: documented paths, bodies and answers.

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

class BillDownloadUrlGetQuery(TypedDict):
    """GET v3/funds-to-oversea/bill-download-url: 获取购付汇账单文件下载链接"""
    bill_date: Text
    sub_mchid: NotRequired[Text]

class BillDownloadUrlGetAnswer(TypedDict):
    """GET v3/funds-to-oversea/bill-download-url: 获取购付汇账单文件下载链接"""
    hash_type: str
    hash_value: str
    download_url: str

class OrdersOutOrderIdGetQuery(TypedDict):
    """GET v3/funds-to-oversea/orders/{out_order_id}: 查询出境结果"""
    sub_mchid: Text
    transaction_id: Text

class OrdersOutOrderIdGetAnswer(TypedDict):
    """GET v3/funds-to-oversea/orders/{out_order_id}: 查询出境结果"""
    out_order_id: str
    sub_mchid: str
    order_id: str
    result: str
    fail_reason: NotRequired[str]
    amount: int
    foreign_amount: NotRequired[int]
    foreign_currency: str
    rate: NotRequired[int]
    exchange_rate_time: NotRequired[str]
    estimate_exchange_rate_time: NotRequired[str]
    departure_amount: NotRequired[int]
    fee: NotRequired[int]
    charge_mchid: NotRequired[str]
    charge_account_type: NotRequired[str]

class GoodsInfo(TypedDict):
    goods_name: Text
    goods_category: Text
    goods_unit_price: int
    goods_quantity: int

class SellerInfo(TypedDict):
    oversea_business_name: Text
    oversea_shop_name: Text
    seller_id: Text

class ExpressInfo(TypedDict):
    courier_number: Text
    express_company_name: Text

class PayeeInfo(TypedDict):
    payee_id: Text

class PresaleInfo(TypedDict):
    type: Literal['DEPOSIT', 'BALANCE'] | Text
    total_amount: int
    deposit_transaction_id: NotRequired[Text]
    balance_transaction_id: NotRequired[Text]

class OrdersPostBody(TypedDict):
    """POST v3/funds-to-oversea/orders: 申请资金出境"""
    out_order_id: Text
    sub_mchid: Text
    transaction_id: Text
    amount: int
    foreign_currency: Text
    goods_info: NotRequired[Sequence[GoodsInfo]]
    seller_info: SellerInfo
    express_info: ExpressInfo
    payee_info: PayeeInfo
    presale_info: NotRequired[PresaleInfo]

class OrdersPostAnswer(TypedDict):
    """POST v3/funds-to-oversea/orders: 申请资金出境"""
    out_order_id: str
    sub_mchid: str
    order_id: str
    result: str
    fail_reason: NotRequired[str]
    amount: int
    foreign_amount: NotRequired[int]
    foreign_currency: str
    rate: NotRequired[int]
    exchange_rate_time: NotRequired[str]
    estimate_exchange_rate_time: NotRequired[str]
    departure_amount: NotRequired[int]
    fee: NotRequired[int]
    charge_mchid: NotRequired[str]
    charge_account_type: NotRequired[str]

class ReturnReturnOrdersOutReturnNoOutReturnNoGetQuery(TypedDict):
    """GET v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}: 查询出境退回结果（通过商户出境退回单号）"""
    sub_mchid: Text

class ReturnReturnOrdersOutReturnNoOutReturnNoGetAnswer(TypedDict):
    """GET v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}: 查询出境退回结果（通过商户出境退回单号）"""
    out_return_no: str
    sub_mchid: str
    return_id: str
    out_order_id: str
    transaction_id: str
    refund_id: str
    amount: int
    state: Literal['PROCESSING', 'SUCCESS', 'FAILED'] | str
    create_time: str
    success_time: NotRequired[str]
    fail_reason: NotRequired[str]

class ReturnReturnOrdersPostBody(TypedDict):
    """POST v3/funds-to-oversea/return/return-orders: 申请资金出境退回"""
    out_return_no: Text
    sub_mchid: Text
    out_order_id: Text
    transaction_id: Text
    supplement_info: Text
    amount: int

class ReturnReturnOrdersPostAnswer(TypedDict):
    """POST v3/funds-to-oversea/return/return-orders: 申请资金出境退回"""
    out_return_no: str
    sub_mchid: str
    return_id: str
    out_order_id: str
    transaction_id: str
    supplement_info: NotRequired[str]
    amount: int
    state: Literal['PROCESSING', 'SUCCESS', 'FAILED'] | str
    create_time: str
    success_time: NotRequired[str]
    fail_reason: NotRequired[Literal['RETURN_AMOUNT_NOT_ENOUGH'] | str]

class TransactionsTransactionIdAvailableAbroadAmountsGetQuery(TypedDict):
    """GET v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts: 查询订单剩余可出境余额"""
    sub_mchid: Text

class TransactionsTransactionIdAvailableAbroadAmountsGetAnswer(TypedDict):
    """GET v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts: 查询订单剩余可出境余额"""
    transaction_id: str
    available_abroad_amount: int

class BillDownloadUrl(Node):
    @verb
    def get(self, *, query: BillDownloadUrlGetQuery | str, **options: Unpack[GetOptions]) -> BillDownloadUrlGetAnswer:
        """获取购付汇账单文件下载链接

        https://pay.weixin.qq.com/doc/v3/partner/4012476132
        """
    @async_verb
    def get_async(self, *, query: BillDownloadUrlGetQuery | str, **options: Unpack[GetOptions]) -> BillDownloadUrlGetAnswer:
        """获取购付汇账单文件下载链接

        https://pay.weixin.qq.com/doc/v3/partner/4012476132
        """
    getAsync = get_async
    """获取购付汇账单文件下载链接

    https://pay.weixin.qq.com/doc/v3/partner/4012476132
    """


class OrdersOutOrderId_(Node):
    @verb
    def get(self, *, out_order_id: str | int, query: OrdersOutOrderIdGetQuery | str, **options: Unpack[GetOptions]) -> OrdersOutOrderIdGetAnswer:
        """查询出境结果

        https://pay.weixin.qq.com/doc/v3/partner/4012476127
        """
    @async_verb
    def get_async(self, *, out_order_id: str | int, query: OrdersOutOrderIdGetQuery | str, **options: Unpack[GetOptions]) -> OrdersOutOrderIdGetAnswer:
        """查询出境结果

        https://pay.weixin.qq.com/doc/v3/partner/4012476127
        """
    getAsync = get_async
    """查询出境结果

    https://pay.weixin.qq.com/doc/v3/partner/4012476127
    """


class Orders(Node):
    @property
    def _out_order_id_(self) -> OrdersOutOrderId_:
        """GET 查询出境结果"""
    @verb
    def post(self, *, json: OrdersPostBody, **options: Unpack[QueryOptions]) -> OrdersPostAnswer:
        """申请资金出境

        https://pay.weixin.qq.com/doc/v3/partner/4012476113
        """
    @async_verb
    def post_async(self, *, json: OrdersPostBody, **options: Unpack[QueryOptions]) -> OrdersPostAnswer:
        """申请资金出境

        https://pay.weixin.qq.com/doc/v3/partner/4012476113
        """
    postAsync = post_async
    """申请资金出境

    https://pay.weixin.qq.com/doc/v3/partner/4012476113
    """


class ReturnReturnOrdersOutReturnNoOutReturnNo_(Node):
    @verb
    def get(self, *, out_return_no: str | int, query: ReturnReturnOrdersOutReturnNoOutReturnNoGetQuery | str, **options: Unpack[GetOptions]) -> ReturnReturnOrdersOutReturnNoOutReturnNoGetAnswer:
        """查询出境退回结果（通过商户出境退回单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013735052
        """
    @async_verb
    def get_async(self, *, out_return_no: str | int, query: ReturnReturnOrdersOutReturnNoOutReturnNoGetQuery | str, **options: Unpack[GetOptions]) -> ReturnReturnOrdersOutReturnNoOutReturnNoGetAnswer:
        """查询出境退回结果（通过商户出境退回单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013735052
        """
    getAsync = get_async
    """查询出境退回结果（通过商户出境退回单号）

    https://pay.weixin.qq.com/doc/v3/partner/4013735052
    """


class ReturnReturnOrdersOutReturnNo(Node):
    @property
    def _out_return_no_(self) -> ReturnReturnOrdersOutReturnNoOutReturnNo_:
        """GET 查询出境退回结果（通过商户出境退回单号）"""

class ReturnReturnOrders(Node):
    @property
    def outReturnNo(self) -> ReturnReturnOrdersOutReturnNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: ReturnReturnOrdersPostBody, **options: Unpack[QueryOptions]) -> ReturnReturnOrdersPostAnswer:
        """申请资金出境退回

        https://pay.weixin.qq.com/doc/v3/partner/4013735039
        """
    @async_verb
    def post_async(self, *, json: ReturnReturnOrdersPostBody, **options: Unpack[QueryOptions]) -> ReturnReturnOrdersPostAnswer:
        """申请资金出境退回

        https://pay.weixin.qq.com/doc/v3/partner/4013735039
        """
    postAsync = post_async
    """申请资金出境退回

    https://pay.weixin.qq.com/doc/v3/partner/4013735039
    """


class Return(Node):
    @property
    def returnOrders(self) -> ReturnReturnOrders:
        """POST 申请资金出境退回"""

class TransactionsTransactionIdAvailableAbroadAmounts(Node):
    @verb
    def get(self, *, transaction_id: str | int, query: TransactionsTransactionIdAvailableAbroadAmountsGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsTransactionIdAvailableAbroadAmountsGetAnswer:
        """查询订单剩余可出境余额

        https://pay.weixin.qq.com/doc/v3/partner/4012476109
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: TransactionsTransactionIdAvailableAbroadAmountsGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsTransactionIdAvailableAbroadAmountsGetAnswer:
        """查询订单剩余可出境余额

        https://pay.weixin.qq.com/doc/v3/partner/4012476109
        """
    getAsync = get_async
    """查询订单剩余可出境余额

    https://pay.weixin.qq.com/doc/v3/partner/4012476109
    """


class TransactionsTransactionId_(Node):
    @property
    def available_abroad_amounts(self) -> TransactionsTransactionIdAvailableAbroadAmounts:
        """GET 查询订单剩余可出境余额"""

class Transactions(Node):
    @property
    def _transaction_id_(self) -> TransactionsTransactionId_:
        """1 endpoints"""

class FundsToOversea(Node):
    @property
    def billDownloadUrl(self) -> BillDownloadUrl:
        """GET 获取购付汇账单文件下载链接"""
    @property
    def orders(self) -> Orders:
        """POST 申请资金出境"""
    @property
    def return_(self) -> Return:
        """2 endpoints"""
    @property
    def transactions(self) -> Transactions:
        """1 endpoints"""
