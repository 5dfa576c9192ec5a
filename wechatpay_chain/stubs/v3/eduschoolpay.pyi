# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/eduschoolpay``: documented paths, bodies and answers.

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

class Identity(TypedDict):
    real_name: Text
    """Encrypted."""
    credential_type: Text
    """Encrypted."""
    id_card_number: NotRequired[Text]
    """Encrypted."""

class BankCard(TypedDict):
    bank_card_no: Text
    """Encrypted."""
    valid_thru: NotRequired[Text]
    phone: NotRequired[Text]
    """Encrypted."""
    bank_type: NotRequired[Text]

class ContractsPresignPostBody(TypedDict):
    """POST v3/eduschoolpay/contracts/presign: 预签约"""
    appid: Text
    openid: Text
    plan_id: Text
    user_id: Text
    school_id: Text
    out_contract_code: Text
    contract_mode: NotRequired[Text]
    downgrade_default_contract: NotRequired[bool]
    identity: NotRequired[Identity]
    bank_card: NotRequired[BankCard]

class ContractsPresignPostAnswer(TypedDict):
    """POST v3/eduschoolpay/contracts/presign: 预签约"""
    presign_token: str

class ContractsContractIdGetAnswer(TypedDict):
    """GET v3/eduschoolpay/contracts/{contract_id}: 通过协议号查询签约"""
    contract_id: str
    mchid: str
    appid: str
    openid: str
    plan_id: str
    contract_status: str
    create_time: str
    out_contract_code: str

class TransactionsIdTransactionIdGetQuery(TypedDict):
    """GET v3/eduschoolpay/transactions/id/{transaction_id}: 微信支付订单号查单"""
    sub_mchid: NotRequired[Text]

class Payer(TypedDict):
    openid: str
    sub_openid: NotRequired[str]

class Amount(TypedDict):
    total: int
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]
    currency: str

class DeviceInfo(TypedDict):
    device_id: NotRequired[str]
    device_ip: str

class PromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[int]
    stock_id: str
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]

class TransactionsIdTransactionIdGetAnswer(TypedDict):
    """GET v3/eduschoolpay/transactions/id/{transaction_id}: 微信支付订单号查单"""
    mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    payer: Payer
    amount: Amount
    device_info: DeviceInfo
    promotion_detail: NotRequired[list[PromotionDetail]]

class TransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}: 商户订单号查单"""
    sub_mchid: NotRequired[Text]

class TransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}: 商户订单号查单"""
    mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    payer: Payer
    amount: Amount
    device_info: DeviceInfo
    promotion_detail: NotRequired[list[PromotionDetail]]

class Amount2(TypedDict):
    total: int
    currency: Text

class SceneInfo(TypedDict):
    start_time: Text
    school_id: Text
    scene_type: Text

class DeviceInfo2(TypedDict):
    device_id: NotRequired[Text]
    device_ip: Text

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]

class TransactionsPostBody(TypedDict):
    """POST v3/eduschoolpay/transactions: 扣款"""
    appid: Text
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    notify_url: Text
    contract_id: Text
    user_id: Text
    amount: Amount2
    scene_info: SceneInfo
    device_info: DeviceInfo2
    settle_info: NotRequired[SettleInfo]
    payment_mode: NotRequired[Text]

class Payer2(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]

class Amount3(TypedDict):
    total: float
    payer_total: NotRequired[float]
    discount_total: NotRequired[float]
    currency: NotRequired[str]

class PromotionDetail2(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: NotRequired[float]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[float]
    merchant_contribute: NotRequired[float]
    other_contribute: NotRequired[float]

class TransactionsPostAnswer(TypedDict):
    """POST v3/eduschoolpay/transactions: 扣款"""
    mchid: str
    appid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    payer: NotRequired[Payer2]
    amount: Amount3
    device_info: DeviceInfo
    promotion_detail: NotRequired[list[PromotionDetail2]]

class UsersOpenidContractsGetQuery(TypedDict):
    """GET v3/eduschoolpay/users/{openid}/contracts: 查询用户签约列表"""
    plan_id: Text
    contract_status: Text
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data(TypedDict):
    contract_id: str
    mchid: str
    appid: str
    openid: str
    plan_id: str
    contract_status: str
    create_time: str
    out_contract_code: str

class Links(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: str

class UsersOpenidContractsGetAnswer(TypedDict):
    """GET v3/eduschoolpay/users/{openid}/contracts: 查询用户签约列表"""
    data: NotRequired[list[Data]]
    offset: int
    limit: int
    total_count: int
    links: Links

class UsersOpenidDebtStateGetAnswer(TypedDict):
    """GET v3/eduschoolpay/users/{openid}/debt-state: 商户查询用户欠款状态"""
    appid: str
    openid: str
    state: str
    debt_count: int
    update_time: str

class ContractsPresign(Node):
    @verb
    def post(self, *, json: ContractsPresignPostBody, **options: Unpack[QueryOptions]) -> ContractsPresignPostAnswer:
        """预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012468952
        """
    @async_verb
    def post_async(self, *, json: ContractsPresignPostBody, **options: Unpack[QueryOptions]) -> ContractsPresignPostAnswer:
        """预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012468952
        """
    postAsync = post_async
    """预签约

    https://pay.weixin.qq.com/doc/v3/partner/4012468952
    """


class ContractsContractIdTerminate(Node):
    @verb
    def post(self, *, contract_id: str | int, **options: Unpack[Options]) -> None:
        """商户主动解约

        https://pay.weixin.qq.com/doc/v3/partner/4012469025
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, **options: Unpack[Options]) -> None:
        """商户主动解约

        https://pay.weixin.qq.com/doc/v3/partner/4012469025
        """
    postAsync = post_async
    """商户主动解约

    https://pay.weixin.qq.com/doc/v3/partner/4012469025
    """


class ContractsContractId_(Node):
    @property
    def terminate(self) -> ContractsContractIdTerminate:
        """POST 商户主动解约"""
    @verb
    def get(self, *, contract_id: str | int, **options: Unpack[QueryOptions]) -> ContractsContractIdGetAnswer:
        """通过协议号查询签约

        https://pay.weixin.qq.com/doc/v3/partner/4012468959
        """
    @async_verb
    def get_async(self, *, contract_id: str | int, **options: Unpack[QueryOptions]) -> ContractsContractIdGetAnswer:
        """通过协议号查询签约

        https://pay.weixin.qq.com/doc/v3/partner/4012468959
        """
    getAsync = get_async
    """通过协议号查询签约

    https://pay.weixin.qq.com/doc/v3/partner/4012468959
    """


class Contracts(Node):
    @property
    def presign(self) -> ContractsPresign:
        """POST 预签约"""
    @property
    def _contract_id_(self) -> ContractsContractId_:
        """GET 通过协议号查询签约"""

class TransactionsIdTransactionId_(Node):
    @verb
    def get(self, *, transaction_id: str | int, query: TransactionsIdTransactionIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsIdTransactionIdGetAnswer:
        """微信支付订单号查单

        https://pay.weixin.qq.com/doc/v3/partner/4012469063
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: TransactionsIdTransactionIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsIdTransactionIdGetAnswer:
        """微信支付订单号查单

        https://pay.weixin.qq.com/doc/v3/partner/4012469063
        """
    getAsync = get_async
    """微信支付订单号查单

    https://pay.weixin.qq.com/doc/v3/partner/4012469063
    """


class TransactionsId(Node):
    @property
    def _transaction_id_(self) -> TransactionsIdTransactionId_:
        """GET 微信支付订单号查单"""

class TransactionsOutTradeNoOutTradeNo_(Node):
    @verb
    def get(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """商户订单号查单

        https://pay.weixin.qq.com/doc/v3/partner/4012469097
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """商户订单号查单

        https://pay.weixin.qq.com/doc/v3/partner/4012469097
        """
    getAsync = get_async
    """商户订单号查单

    https://pay.weixin.qq.com/doc/v3/partner/4012469097
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
    def post(self, *, json: TransactionsPostBody, **options: Unpack[QueryOptions]) -> TransactionsPostAnswer:
        """扣款

        https://pay.weixin.qq.com/doc/v3/partner/4012469030
        """
    @async_verb
    def post_async(self, *, json: TransactionsPostBody, **options: Unpack[QueryOptions]) -> TransactionsPostAnswer:
        """扣款

        https://pay.weixin.qq.com/doc/v3/partner/4012469030
        """
    postAsync = post_async
    """扣款

    https://pay.weixin.qq.com/doc/v3/partner/4012469030
    """


class UsersOpenidContracts(Node):
    @verb
    def get(self, *, openid: str | int, query: UsersOpenidContractsGetQuery | str, **options: Unpack[GetOptions]) -> UsersOpenidContractsGetAnswer:
        """查询用户签约列表

        https://pay.weixin.qq.com/doc/v3/partner/4012468993
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: UsersOpenidContractsGetQuery | str, **options: Unpack[GetOptions]) -> UsersOpenidContractsGetAnswer:
        """查询用户签约列表

        https://pay.weixin.qq.com/doc/v3/partner/4012468993
        """
    getAsync = get_async
    """查询用户签约列表

    https://pay.weixin.qq.com/doc/v3/partner/4012468993
    """


class UsersOpenidDebtState(Node):
    @verb
    def get(self, *, openid: str | int, **options: Unpack[QueryOptions]) -> UsersOpenidDebtStateGetAnswer:
        """商户查询用户欠款状态

        https://pay.weixin.qq.com/doc/v3/partner/4012469161
        """
    @async_verb
    def get_async(self, *, openid: str | int, **options: Unpack[QueryOptions]) -> UsersOpenidDebtStateGetAnswer:
        """商户查询用户欠款状态

        https://pay.weixin.qq.com/doc/v3/partner/4012469161
        """
    getAsync = get_async
    """商户查询用户欠款状态

    https://pay.weixin.qq.com/doc/v3/partner/4012469161
    """


class UsersOpenid_(Node):
    @property
    def contracts(self) -> UsersOpenidContracts:
        """GET 查询用户签约列表"""
    @property
    def debtState(self) -> UsersOpenidDebtState:
        """GET 商户查询用户欠款状态"""

class Users(Node):
    @property
    def _openid_(self) -> UsersOpenid_:
        """2 endpoints"""

class Eduschoolpay(Node):
    @property
    def contracts(self) -> Contracts:
        """3 endpoints"""
    @property
    def transactions(self) -> Transactions:
        """POST 扣款"""
    @property
    def users(self) -> Users:
        """2 endpoints"""
