# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/qrcode``: documented paths, bodies and answers.

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

class TransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/qrcode/transactions/out-trade-no/{out_trade_no}: 查询订单"""
    sub_mchid: NotRequired[Text]

class BusInfo(TypedDict):
    start_time: NotRequired[str]
    line_name: NotRequired[str]
    plate_number: NotRequired[str]

class MetroInfo(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_station: NotRequired[str]
    end_station: NotRequired[str]

class PromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['CASH', 'NOCASH'] | str]
    stock_id: NotRequired[str]
    amount: NotRequired[int]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]

class TransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/qrcode/transactions/out-trade-no/{out_trade_no}: 查询订单"""
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    description: NotRequired[str]
    create_time: NotRequired[str]
    out_trade_no: NotRequired[str]
    transaction_id: NotRequired[str]
    trade_state: NotRequired[Literal['SUCCESS', 'ACCEPTED', 'PAY_FAIL', 'REFUND'] | str]
    trade_state_description: NotRequired[str]
    success_time: NotRequired[str]
    bank_type: NotRequired[str]
    user_repay_state: NotRequired[Literal['NOT_REPAY', 'REPAID', 'ALL_REFUND'] | str]
    repay_transaction_id: NotRequired[str]
    repay_time: NotRequired[str]
    attach: NotRequired[str]
    contract_id: NotRequired[str]
    trade_scene: NotRequired[Literal['BUS', 'METRO'] | str]
    bus_info: NotRequired[BusInfo]
    metro_info: NotRequired[MetroInfo]
    amount: NotRequired[dict[str, Any]]
    promotion_detail: NotRequired[list[PromotionDetail]]

class Amount(TypedDict):
    total: NotRequired[int]
    currency: NotRequired[Text]

class BusInfo2(TypedDict):
    start_time: NotRequired[Text]
    line_name: NotRequired[Text]
    plate_number: NotRequired[Text]

class MetroInfo2(TypedDict):
    start_time: NotRequired[Text]
    end_time: NotRequired[Text]
    start_station: NotRequired[Text]
    end_station: NotRequired[Text]

class TransactionsPostBody(TypedDict):
    """POST v3/qrcode/transactions: 扣费受理"""
    appid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    description: NotRequired[Text]
    attach: NotRequired[Text]
    out_trade_no: Text
    trade_scene: Literal['BUS', 'METRO'] | Text
    goods_tag: NotRequired[Text]
    contract_id: Text
    notify_url: NotRequired[Text]
    amount: NotRequired[Amount]
    bus_info: NotRequired[BusInfo2]
    metro_info: NotRequired[MetroInfo2]

class TransactionsPostAnswer(TypedDict):
    """POST v3/qrcode/transactions: 扣费受理"""
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    description: NotRequired[str]
    create_time: NotRequired[str]
    out_trade_no: NotRequired[str]
    transaction_id: NotRequired[str]
    trade_state: NotRequired[Literal['SUCCESS', 'ACCEPTED', 'PAY_FAIL', 'REFUND'] | str]
    trade_state_description: NotRequired[str]
    success_time: NotRequired[str]
    bank_type: NotRequired[str]
    user_repay_state: NotRequired[Literal['NOT_REPAY', 'REPAID', 'ALL_REFUND'] | str]
    repay_transaction_id: NotRequired[str]
    repay_time: NotRequired[str]
    attach: NotRequired[str]
    contract_id: NotRequired[str]
    trade_scene: NotRequired[Literal['BUS', 'METRO'] | str]
    bus_info: NotRequired[BusInfo]
    metro_info: NotRequired[MetroInfo]
    amount: NotRequired[dict[str, Any]]
    promotion_detail: NotRequired[list[PromotionDetail]]

class UserServicesContractIdContractIdGetQuery(TypedDict):
    """GET v3/qrcode/user-services/contract-id/{contract_id}: 查询用户服务可用信息"""
    appid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]

class UserServicesContractIdContractIdGetAnswer(TypedDict):
    """GET v3/qrcode/user-services/contract-id/{contract_id}: 查询用户服务可用信息"""
    contract_id: NotRequired[str]
    user_service_state: NotRequired[Literal['NORMAL', 'BLOCKED'] | str]
    block_reason: NotRequired[str]

class TransactionsOutTradeNoOutTradeNo_(Node):
    @verb
    def get(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单"""
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单"""
    getAsync = get_async
    """查询订单"""


class TransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> TransactionsOutTradeNoOutTradeNo_:
        """GET 查询订单"""

class Transactions(Node):
    @property
    def outTradeNo(self) -> TransactionsOutTradeNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: TransactionsPostBody, **options: Unpack[QueryOptions]) -> TransactionsPostAnswer:
        """扣费受理"""
    @async_verb
    def post_async(self, *, json: TransactionsPostBody, **options: Unpack[QueryOptions]) -> TransactionsPostAnswer:
        """扣费受理"""
    postAsync = post_async
    """扣费受理"""


class UserServicesContractIdContractId_(Node):
    @verb
    def get(self, *, contract_id: str | int, query: UserServicesContractIdContractIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> UserServicesContractIdContractIdGetAnswer:
        """查询用户服务可用信息"""
    @async_verb
    def get_async(self, *, contract_id: str | int, query: UserServicesContractIdContractIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> UserServicesContractIdContractIdGetAnswer:
        """查询用户服务可用信息"""
    getAsync = get_async
    """查询用户服务可用信息"""


class UserServicesContractId(Node):
    @property
    def _contract_id_(self) -> UserServicesContractIdContractId_:
        """GET 查询用户服务可用信息"""

class UserServices(Node):
    @property
    def contractId(self) -> UserServicesContractId:
        """1 endpoints"""

class Qrcode(Node):
    @property
    def transactions(self) -> Transactions:
        """POST 扣费受理"""
    @property
    def userServices(self) -> UserServices:
        """1 endpoints"""
