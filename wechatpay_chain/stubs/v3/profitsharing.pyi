# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/profitsharing``: documented paths, bodies and answers.

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

class BillsGetQuery(TypedDict):
    """GET v3/profitsharing/bills: 申请分账账单"""
    sub_mchid: NotRequired[Text]
    bill_date: Text
    tar_type: NotRequired[Literal['GZIP'] | Text]

class BillsGetAnswer(TypedDict):
    """GET v3/profitsharing/bills: 申请分账账单"""
    download_url: str
    hash_type: Literal['SHA1'] | str
    hash_value: str

class MerchantConfigsSubMchidGetAnswer(TypedDict):
    """GET v3/profitsharing/merchant-configs/{sub_mchid}: 查询最大分账比例"""
    sub_mchid: str
    max_ratio: int

class OrdersUnfreezePostBody(TypedDict):
    """POST v3/profitsharing/orders/unfreeze: 解冻剩余资金"""
    sub_mchid: NotRequired[Text]
    transaction_id: Text
    out_order_no: Text
    description: Text

class Receivers(TypedDict):
    amount: int
    description: str
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str
    result: str
    fail_reason: Literal['ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK', 'RECEIVER_REAL_NAME_NOT_VERIFIED', 'NO_AUTH', 'RECEIVER_RECEIPT_LIMIT', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST'] | str
    detail_id: NotRequired[str]
    create_time: str
    finish_time: str

class OrdersUnfreezePostAnswer(TypedDict):
    """POST v3/profitsharing/orders/unfreeze: 解冻剩余资金"""
    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: Literal['PROCESSING', 'FINISHED'] | str
    receivers: NotRequired[list[Receivers]]

class OrdersOutOrderNoGetQuery(TypedDict):
    """GET v3/profitsharing/orders/{out_order_no}: 查询分账结果"""
    sub_mchid: NotRequired[Text]
    transaction_id: Text

class Receivers2(TypedDict):
    amount: int
    description: str
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str
    result: Literal['ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK', 'RECEIVER_REAL_NAME_NOT_VERIFIED', 'NO_AUTH', 'RECEIVER_RECEIPT_LIMIT', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST'] | str
    fail_reason: NotRequired[str]
    detail_id: NotRequired[str]
    create_time: str
    finish_time: str

class OrdersOutOrderNoGetAnswer(TypedDict):
    """GET v3/profitsharing/orders/{out_order_no}: 查询分账结果"""
    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: Literal['PENDING', 'SUCCESS', 'CLOSED'] | str
    receivers: NotRequired[list[Receivers2]]

class Receivers3(TypedDict):
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | Text
    account: Text
    name: NotRequired[Text]
    """Encrypted."""
    amount: int
    description: Text

class OrdersPostBody(TypedDict):
    """POST v3/profitsharing/orders: 请求分账"""
    sub_mchid: NotRequired[Text]
    appid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    transaction_id: Text
    out_order_no: Text
    receivers: NotRequired[Sequence[Receivers3]]
    unfreeze_unsplit: bool

class Receivers4(TypedDict):
    amount: int
    description: str
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str
    result: Literal['PENDING', 'SUCCESS', 'CLOSED'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK', 'RECEIVER_REAL_NAME_NOT_VERIFIED', 'NO_AUTH', 'RECEIVER_RECEIPT_LIMIT', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST'] | str]
    detail_id: NotRequired[str]
    create_time: str
    finish_time: str

class OrdersPostAnswer(TypedDict):
    """POST v3/profitsharing/orders: 请求分账"""
    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: Literal['PROCESSING', 'FINISHED'] | str
    receivers: NotRequired[list[Receivers4]]

class ReceiversAddPostBody(TypedDict):
    """POST v3/profitsharing/receivers/add: 添加分账接收方"""
    sub_mchid: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | Text
    account: Text
    name: NotRequired[Text]
    """Encrypted."""
    relation_type: Literal['SERVICE_PROVIDER', 'STORE', 'STAFF', 'STORE_OWNER', 'PARTNER', 'HEADQUARTER', 'BRAND', 'DISTRIBUTOR', 'USER', 'SUPPLIER', 'CUSTOM'] | Text
    custom_relation: NotRequired[Text]

class ReceiversAddPostAnswer(TypedDict):
    """POST v3/profitsharing/receivers/add: 添加分账接收方"""
    sub_mchid: NotRequired[str]
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str
    name: NotRequired[str]
    """Encrypted."""
    relation_type: Literal['SERVICE_PROVIDER', 'STORE', 'STAFF', 'STORE_OWNER', 'PARTNER', 'HEADQUARTER', 'BRAND', 'DISTRIBUTOR', 'USER', 'SUPPLIER', 'CUSTOM'] | str
    custom_relation: NotRequired[str]

class ReceiversDeletePostBody(TypedDict):
    """POST v3/profitsharing/receivers/delete: 删除分账接收方"""
    sub_mchid: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | Text
    account: Text

class ReceiversDeletePostAnswer(TypedDict):
    """POST v3/profitsharing/receivers/delete: 删除分账接收方"""
    sub_mchid: NotRequired[str]
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str

class ReturnOrdersOutReturnNoGetQuery(TypedDict):
    """GET v3/profitsharing/return-orders/{out_return_no}: 查询分账回退结果"""
    sub_mchid: NotRequired[Text]
    out_order_no: Text

class ReturnOrdersOutReturnNoGetAnswer(TypedDict):
    """GET v3/profitsharing/return-orders/{out_return_no}: 查询分账回退结果"""
    sub_mchid: NotRequired[str]
    order_id: str
    out_order_no: str
    out_return_no: str
    return_id: str
    return_mchid: str
    amount: int
    description: str
    result: Literal['PROCESSING', 'SUCCESS', 'FAILED'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'BALANCE_NOT_ENOUGH', 'TIME_OUT_CLOSED', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST'] | str]
    create_time: str
    finish_time: str

class ReturnOrdersPostBody(TypedDict):
    """POST v3/profitsharing/return-orders: 请求分账回退"""
    sub_mchid: NotRequired[Text]
    order_id: NotRequired[Text]
    out_order_no: NotRequired[Text]
    out_return_no: Text
    return_mchid: Text
    amount: int
    description: Text

class ReturnOrdersPostAnswer(TypedDict):
    """POST v3/profitsharing/return-orders: 请求分账回退"""
    sub_mchid: NotRequired[str]
    order_id: str
    out_order_no: str
    out_return_no: str
    return_id: str
    return_mchid: str
    amount: int
    description: str
    result: Literal['PROCESSING', 'SUCCESS', 'FAILED'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'BALANCE_NOT_ENOUGH', 'TIME_OUT_CLOSED', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST'] | str]
    create_time: str
    finish_time: str

class TransactionsTransactionIdAmountsGetAnswer(TypedDict):
    """GET v3/profitsharing/transactions/{transaction_id}/amounts: 查询剩余待分金额"""
    transaction_id: str
    unsplit_amount: int

class Bills(Node):
    @verb
    def get(self, *, query: BillsGetQuery | str, **options: Unpack[GetOptions]) -> BillsGetAnswer:
        """申请分账账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012529628
        https://pay.weixin.qq.com/doc/v3/partner/4012761131
        https://pay.weixin.qq.com/doc/v3/partner/4012761140
        """
    @async_verb
    def get_async(self, *, query: BillsGetQuery | str, **options: Unpack[GetOptions]) -> BillsGetAnswer:
        """申请分账账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012529628
        https://pay.weixin.qq.com/doc/v3/partner/4012761131
        https://pay.weixin.qq.com/doc/v3/partner/4012761140
        """
    getAsync = get_async
    """申请分账账单

    https://pay.weixin.qq.com/doc/v3/merchant/4012529628
    https://pay.weixin.qq.com/doc/v3/partner/4012761131
    https://pay.weixin.qq.com/doc/v3/partner/4012761140
    """


class MerchantConfigsSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MerchantConfigsSubMchidGetAnswer:
        """查询最大分账比例

        https://pay.weixin.qq.com/doc/v3/partner/4012466864
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MerchantConfigsSubMchidGetAnswer:
        """查询最大分账比例

        https://pay.weixin.qq.com/doc/v3/partner/4012466864
        """
    getAsync = get_async
    """查询最大分账比例

    https://pay.weixin.qq.com/doc/v3/partner/4012466864
    """


class MerchantConfigs(Node):
    @property
    def _sub_mchid_(self) -> MerchantConfigsSubMchid_:
        """GET 查询最大分账比例"""

class OrdersUnfreeze(Node):
    @verb
    def post(self, *, json: OrdersUnfreezePostBody, **options: Unpack[QueryOptions]) -> OrdersUnfreezePostAnswer:
        """解冻剩余资金

        https://pay.weixin.qq.com/doc/v3/merchant/4012526374
        https://pay.weixin.qq.com/doc/v3/partner/4012466860
        """
    @async_verb
    def post_async(self, *, json: OrdersUnfreezePostBody, **options: Unpack[QueryOptions]) -> OrdersUnfreezePostAnswer:
        """解冻剩余资金

        https://pay.weixin.qq.com/doc/v3/merchant/4012526374
        https://pay.weixin.qq.com/doc/v3/partner/4012466860
        """
    postAsync = post_async
    """解冻剩余资金

    https://pay.weixin.qq.com/doc/v3/merchant/4012526374
    https://pay.weixin.qq.com/doc/v3/partner/4012466860
    """


class OrdersOutOrderNo_(Node):
    @verb
    def get(self, *, out_order_no: str | int, query: OrdersOutOrderNoGetQuery | str, **options: Unpack[GetOptions]) -> OrdersOutOrderNoGetAnswer:
        """查询分账结果

        https://pay.weixin.qq.com/doc/v3/merchant/4012525210
        https://pay.weixin.qq.com/doc/v3/partner/4012466850
        """
    @async_verb
    def get_async(self, *, out_order_no: str | int, query: OrdersOutOrderNoGetQuery | str, **options: Unpack[GetOptions]) -> OrdersOutOrderNoGetAnswer:
        """查询分账结果

        https://pay.weixin.qq.com/doc/v3/merchant/4012525210
        https://pay.weixin.qq.com/doc/v3/partner/4012466850
        """
    getAsync = get_async
    """查询分账结果

    https://pay.weixin.qq.com/doc/v3/merchant/4012525210
    https://pay.weixin.qq.com/doc/v3/partner/4012466850
    """


class Orders(Node):
    @property
    def unfreeze(self) -> OrdersUnfreeze:
        """POST 解冻剩余资金"""
    @property
    def _out_order_no_(self) -> OrdersOutOrderNo_:
        """GET 查询分账结果"""
    @verb
    def post(self, *, json: OrdersPostBody, **options: Unpack[QueryOptions]) -> OrdersPostAnswer:
        """请求分账

        https://pay.weixin.qq.com/doc/v3/merchant/4012524936
        https://pay.weixin.qq.com/doc/v3/partner/4012690683
        """
    @async_verb
    def post_async(self, *, json: OrdersPostBody, **options: Unpack[QueryOptions]) -> OrdersPostAnswer:
        """请求分账

        https://pay.weixin.qq.com/doc/v3/merchant/4012524936
        https://pay.weixin.qq.com/doc/v3/partner/4012690683
        """
    postAsync = post_async
    """请求分账

    https://pay.weixin.qq.com/doc/v3/merchant/4012524936
    https://pay.weixin.qq.com/doc/v3/partner/4012690683
    """


class ReceiversAdd(Node):
    @verb
    def post(self, *, json: ReceiversAddPostBody, **options: Unpack[QueryOptions]) -> ReceiversAddPostAnswer:
        """添加分账接收方

        https://pay.weixin.qq.com/doc/v3/merchant/4012528995
        https://pay.weixin.qq.com/doc/v3/partner/4012690944
        """
    @async_verb
    def post_async(self, *, json: ReceiversAddPostBody, **options: Unpack[QueryOptions]) -> ReceiversAddPostAnswer:
        """添加分账接收方

        https://pay.weixin.qq.com/doc/v3/merchant/4012528995
        https://pay.weixin.qq.com/doc/v3/partner/4012690944
        """
    postAsync = post_async
    """添加分账接收方

    https://pay.weixin.qq.com/doc/v3/merchant/4012528995
    https://pay.weixin.qq.com/doc/v3/partner/4012690944
    """


class ReceiversDelete(Node):
    @verb
    def post(self, *, json: ReceiversDeletePostBody, **options: Unpack[QueryOptions]) -> ReceiversDeletePostAnswer:
        """删除分账接收方

        https://pay.weixin.qq.com/doc/v3/merchant/4012529590
        https://pay.weixin.qq.com/doc/v3/partner/4012466868
        """
    @async_verb
    def post_async(self, *, json: ReceiversDeletePostBody, **options: Unpack[QueryOptions]) -> ReceiversDeletePostAnswer:
        """删除分账接收方

        https://pay.weixin.qq.com/doc/v3/merchant/4012529590
        https://pay.weixin.qq.com/doc/v3/partner/4012466868
        """
    postAsync = post_async
    """删除分账接收方

    https://pay.weixin.qq.com/doc/v3/merchant/4012529590
    https://pay.weixin.qq.com/doc/v3/partner/4012466868
    """


class Receivers5(Node):
    @property
    def add(self) -> ReceiversAdd:
        """POST 添加分账接收方"""
    @property
    def delete(self) -> ReceiversDelete:
        """POST 删除分账接收方"""

class ReturnOrdersOutReturnNo_(Node):
    @verb
    def get(self, *, out_return_no: str | int, query: ReturnOrdersOutReturnNoGetQuery | str, **options: Unpack[GetOptions]) -> ReturnOrdersOutReturnNoGetAnswer:
        """查询分账回退结果

        https://pay.weixin.qq.com/doc/v3/merchant/4012526279
        https://pay.weixin.qq.com/doc/v3/partner/4012466858
        """
    @async_verb
    def get_async(self, *, out_return_no: str | int, query: ReturnOrdersOutReturnNoGetQuery | str, **options: Unpack[GetOptions]) -> ReturnOrdersOutReturnNoGetAnswer:
        """查询分账回退结果

        https://pay.weixin.qq.com/doc/v3/merchant/4012526279
        https://pay.weixin.qq.com/doc/v3/partner/4012466858
        """
    getAsync = get_async
    """查询分账回退结果

    https://pay.weixin.qq.com/doc/v3/merchant/4012526279
    https://pay.weixin.qq.com/doc/v3/partner/4012466858
    """


class ReturnOrders(Node):
    @property
    def _out_return_no_(self) -> ReturnOrdersOutReturnNo_:
        """GET 查询分账回退结果"""
    @verb
    def post(self, *, json: ReturnOrdersPostBody, **options: Unpack[QueryOptions]) -> ReturnOrdersPostAnswer:
        """请求分账回退

        https://pay.weixin.qq.com/doc/v3/merchant/4012525287
        https://pay.weixin.qq.com/doc/v3/partner/4012466854
        """
    @async_verb
    def post_async(self, *, json: ReturnOrdersPostBody, **options: Unpack[QueryOptions]) -> ReturnOrdersPostAnswer:
        """请求分账回退

        https://pay.weixin.qq.com/doc/v3/merchant/4012525287
        https://pay.weixin.qq.com/doc/v3/partner/4012466854
        """
    postAsync = post_async
    """请求分账回退

    https://pay.weixin.qq.com/doc/v3/merchant/4012525287
    https://pay.weixin.qq.com/doc/v3/partner/4012466854
    """


class TransactionsTransactionIdAmounts(Node):
    @verb
    def get(self, *, transaction_id: str | int, **options: Unpack[QueryOptions]) -> TransactionsTransactionIdAmountsGetAnswer:
        """查询剩余待分金额

        https://pay.weixin.qq.com/doc/v3/merchant/4012457939
        https://pay.weixin.qq.com/doc/v3/partner/4012457927
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, **options: Unpack[QueryOptions]) -> TransactionsTransactionIdAmountsGetAnswer:
        """查询剩余待分金额

        https://pay.weixin.qq.com/doc/v3/merchant/4012457939
        https://pay.weixin.qq.com/doc/v3/partner/4012457927
        """
    getAsync = get_async
    """查询剩余待分金额

    https://pay.weixin.qq.com/doc/v3/merchant/4012457939
    https://pay.weixin.qq.com/doc/v3/partner/4012457927
    """


class TransactionsTransactionId_(Node):
    @property
    def amounts(self) -> TransactionsTransactionIdAmounts:
        """GET 查询剩余待分金额"""

class Transactions(Node):
    @property
    def _transaction_id_(self) -> TransactionsTransactionId_:
        """1 endpoints"""

class Profitsharing(Node):
    @property
    def bills(self) -> Bills:
        """GET 申请分账账单"""
    @property
    def merchantConfigs(self) -> MerchantConfigs:
        """1 endpoints"""
    @property
    def orders(self) -> Orders:
        """POST 请求分账"""
    @property
    def receivers(self) -> Receivers5:
        """2 endpoints"""
    @property
    def returnOrders(self) -> ReturnOrders:
        """POST 请求分账回退"""
    @property
    def transactions(self) -> Transactions:
        """1 endpoints"""
