# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/edu-papay``: documented paths, bodies and answers.

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

class ContractsIdContractIdGetQuery(TypedDict):
    """GET v3/edu-papay/contracts/id/{contract_id}: 通过协议号查询签约"""
    appid: Text
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]

class ContractInformation(TypedDict):
    contract_id: NotRequired[str]
    contract_status: NotRequired[str]
    create_time: NotRequired[str]

class ContractsIdContractIdGetAnswer(TypedDict):
    """GET v3/edu-papay/contracts/id/{contract_id}: 通过协议号查询签约"""
    sp_mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_information: NotRequired[ContractInformation]

class ContractsPresignPostBody(TypedDict):
    """POST v3/edu-papay/contracts/presign: 预签约"""
    appid: Text
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    openid: Text
    sub_openid: NotRequired[Text]
    plan_id: Text
    user_id: Text
    period_start_date: Text
    trade_scene: Text

class ContractsPresignPostAnswer(TypedDict):
    """POST v3/edu-papay/contracts/presign: 预签约"""
    presign_token: str

class TransactionsIdTransactionIdGetQuery(TypedDict):
    """GET v3/edu-papay/transactions/id/{transaction_id}: 微信订单号查单"""
    sub_mchid: NotRequired[Text]

class Payer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]

class Amount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: NotRequired[str]

class DeviceInformation(TypedDict):
    device_id: NotRequired[str]
    device_ip: str

class PromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]

class TransactionsIdTransactionIdGetAnswer(TypedDict):
    """GET v3/edu-papay/transactions/id/{transaction_id}: 微信订单号查单"""
    sp_mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    attach: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_description: NotRequired[str]
    payer: NotRequired[Payer]
    amount: Amount
    device_information: DeviceInformation
    promotion_detail: NotRequired[list[PromotionDetail]]

class TransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/edu-papay/transactions/out-trade-no/{out_trade_no}: 商户订单号查单"""
    sub_mchid: NotRequired[Text]

class TransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/edu-papay/transactions/out-trade-no/{out_trade_no}: 商户订单号查单"""
    sp_mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    attach: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_description: NotRequired[str]
    payer: NotRequired[Payer]
    amount: Amount
    device_information: DeviceInformation
    promotion_detail: NotRequired[list[PromotionDetail]]

class Amount2(TypedDict):
    total: int
    currency: NotRequired[Text]

class DeviceInformation2(TypedDict):
    device_id: NotRequired[Text]
    device_ip: Text

class TransactionsPostBody(TypedDict):
    """POST v3/edu-papay/transactions: 教育通扣款受理"""
    appid: Text
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    body: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    notify_url: Text
    contract_id: Text
    trade_scene: Text
    amount: Amount2
    device_information: DeviceInformation2

class UserNotificationsContractIdSendPostBody(TypedDict):
    """POST v3/edu-papay/user-notifications/{contract_id}/send: 发送扣款预通知"""
    appid: Text
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]

class UserOpenidContractsGetQuery(TypedDict):
    """GET v3/edu-papay/user/{openid}/contracts: 通过用户标识查询签约"""
    appid: Text
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    plan_id: Text
    contract_status: NotRequired[Literal['ADD', 'DELETE'] | Text]
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data(TypedDict):
    sp_mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    plan_id: NotRequired[str]
    contract_information: NotRequired[ContractInformation]

class UserOpenidContractsGetAnswer(TypedDict):
    """GET v3/edu-papay/user/{openid}/contracts: 通过用户标识查询签约"""
    data: NotRequired[list[Data]]
    total_count: NotRequired[int]
    offset: NotRequired[int]
    limit: NotRequired[int]

class ContractsIdContractId_(Node):
    @verb
    def get(self, *, contract_id: str | int, query: ContractsIdContractIdGetQuery | str, **options: Unpack[GetOptions]) -> ContractsIdContractIdGetAnswer:
        """通过协议号查询签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012522951
        https://pay.weixin.qq.com/doc/v3/partner/4012465367
        """
    @async_verb
    def get_async(self, *, contract_id: str | int, query: ContractsIdContractIdGetQuery | str, **options: Unpack[GetOptions]) -> ContractsIdContractIdGetAnswer:
        """通过协议号查询签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012522951
        https://pay.weixin.qq.com/doc/v3/partner/4012465367
        """
    getAsync = get_async
    """通过协议号查询签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012522951
    https://pay.weixin.qq.com/doc/v3/partner/4012465367
    """


class ContractsId(Node):
    @property
    def _contract_id_(self) -> ContractsIdContractId_:
        """GET 通过协议号查询签约"""

class ContractsPresign(Node):
    @verb
    def post(self, *, json: ContractsPresignPostBody, **options: Unpack[QueryOptions]) -> ContractsPresignPostAnswer:
        """预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012522560
        https://pay.weixin.qq.com/doc/v3/partner/4012465360
        """
    @async_verb
    def post_async(self, *, json: ContractsPresignPostBody, **options: Unpack[QueryOptions]) -> ContractsPresignPostAnswer:
        """预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012522560
        https://pay.weixin.qq.com/doc/v3/partner/4012465360
        """
    postAsync = post_async
    """预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012522560
    https://pay.weixin.qq.com/doc/v3/partner/4012465360
    """


class ContractsContractId_(Node):
    @verb
    def delete(self, *, contract_id: str | int, **options: Unpack[Options]) -> None:
        """解约

        https://pay.weixin.qq.com/doc/v3/merchant/4012466882
        https://pay.weixin.qq.com/doc/v3/partner/4012465374
        """
    @async_verb
    def delete_async(self, *, contract_id: str | int, **options: Unpack[Options]) -> None:
        """解约

        https://pay.weixin.qq.com/doc/v3/merchant/4012466882
        https://pay.weixin.qq.com/doc/v3/partner/4012465374
        """
    deleteAsync = delete_async
    """解约

    https://pay.weixin.qq.com/doc/v3/merchant/4012466882
    https://pay.weixin.qq.com/doc/v3/partner/4012465374
    """


class Contracts(Node):
    @property
    def id(self) -> ContractsId:
        """1 endpoints"""
    @property
    def presign(self) -> ContractsPresign:
        """POST 预签约"""
    @property
    def _contract_id_(self) -> ContractsContractId_:
        """DELETE 解约"""

class TransactionsIdTransactionId_(Node):
    @verb
    def get(self, *, transaction_id: str | int, query: TransactionsIdTransactionIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsIdTransactionIdGetAnswer:
        """微信订单号查单

        https://pay.weixin.qq.com/doc/v3/merchant/4012523468
        https://pay.weixin.qq.com/doc/v3/partner/4012465567
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: TransactionsIdTransactionIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsIdTransactionIdGetAnswer:
        """微信订单号查单

        https://pay.weixin.qq.com/doc/v3/merchant/4012523468
        https://pay.weixin.qq.com/doc/v3/partner/4012465567
        """
    getAsync = get_async
    """微信订单号查单

    https://pay.weixin.qq.com/doc/v3/merchant/4012523468
    https://pay.weixin.qq.com/doc/v3/partner/4012465567
    """


class TransactionsId(Node):
    @property
    def _transaction_id_(self) -> TransactionsIdTransactionId_:
        """GET 微信订单号查单"""

class TransactionsOutTradeNoOutTradeNo_(Node):
    @verb
    def get(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """商户订单号查单

        https://pay.weixin.qq.com/doc/v3/merchant/4012523591
        https://pay.weixin.qq.com/doc/v3/partner/4012465574
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """商户订单号查单

        https://pay.weixin.qq.com/doc/v3/merchant/4012523591
        https://pay.weixin.qq.com/doc/v3/partner/4012465574
        """
    getAsync = get_async
    """商户订单号查单

    https://pay.weixin.qq.com/doc/v3/merchant/4012523591
    https://pay.weixin.qq.com/doc/v3/partner/4012465574
    """


class TransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> TransactionsOutTradeNoOutTradeNo_:
        """GET 商户订单号查单"""

class Transactions(Node):
    @property
    def id(self) -> TransactionsId:
        """1 endpoints"""
    @property
    def outTradeNo(self) -> TransactionsOutTradeNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: TransactionsPostBody, **options: Unpack[QueryOptions]) -> None:
        """教育通扣款受理

        https://pay.weixin.qq.com/doc/v3/merchant/4012524731
        https://pay.weixin.qq.com/doc/v3/partner/4012465548
        """
    @async_verb
    def post_async(self, *, json: TransactionsPostBody, **options: Unpack[QueryOptions]) -> None:
        """教育通扣款受理

        https://pay.weixin.qq.com/doc/v3/merchant/4012524731
        https://pay.weixin.qq.com/doc/v3/partner/4012465548
        """
    postAsync = post_async
    """教育通扣款受理

    https://pay.weixin.qq.com/doc/v3/merchant/4012524731
    https://pay.weixin.qq.com/doc/v3/partner/4012465548
    """


class UserNotificationsContractIdSend(Node):
    @verb
    def post(self, *, contract_id: str | int, json: UserNotificationsContractIdSendPostBody, **options: Unpack[QueryOptions]) -> None:
        """发送扣款预通知

        https://pay.weixin.qq.com/doc/v3/merchant/4012524814
        https://pay.weixin.qq.com/doc/v3/partner/4012855408
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, json: UserNotificationsContractIdSendPostBody, **options: Unpack[QueryOptions]) -> None:
        """发送扣款预通知

        https://pay.weixin.qq.com/doc/v3/merchant/4012524814
        https://pay.weixin.qq.com/doc/v3/partner/4012855408
        """
    postAsync = post_async
    """发送扣款预通知

    https://pay.weixin.qq.com/doc/v3/merchant/4012524814
    https://pay.weixin.qq.com/doc/v3/partner/4012855408
    """


class UserNotificationsContractId_(Node):
    @property
    def send(self) -> UserNotificationsContractIdSend:
        """POST 发送扣款预通知"""

class UserNotifications(Node):
    @property
    def _contract_id_(self) -> UserNotificationsContractId_:
        """1 endpoints"""

class UserOpenidContracts(Node):
    @verb
    def get(self, *, openid: str | int, query: UserOpenidContractsGetQuery | str, **options: Unpack[GetOptions]) -> UserOpenidContractsGetAnswer:
        """通过用户标识查询签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012523265
        https://pay.weixin.qq.com/doc/v3/partner/4012489548
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: UserOpenidContractsGetQuery | str, **options: Unpack[GetOptions]) -> UserOpenidContractsGetAnswer:
        """通过用户标识查询签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012523265
        https://pay.weixin.qq.com/doc/v3/partner/4012489548
        """
    getAsync = get_async
    """通过用户标识查询签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012523265
    https://pay.weixin.qq.com/doc/v3/partner/4012489548
    """


class UserOpenid_(Node):
    @property
    def contracts(self) -> UserOpenidContracts:
        """GET 通过用户标识查询签约"""

class User(Node):
    @property
    def _openid_(self) -> UserOpenid_:
        """1 endpoints"""

class EduPapay(Node):
    @property
    def contracts(self) -> Contracts:
        """3 endpoints"""
    @property
    def transactions(self) -> Transactions:
        """POST 教育通扣款受理"""
    @property
    def userNotifications(self) -> UserNotifications:
        """1 endpoints"""
    @property
    def user(self) -> User:
        """1 endpoints"""
