# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/ebike``: documented paths, bodies and answers.

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

class ChargeContractsPreopenPostBody(TypedDict):
    """POST v3/ebike/charge/contracts/preopen: 预开通服务"""
    sub_mchid: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    trade_scene: Text
    openid: Text

class ChargeContractsPreopenPostAnswer(TypedDict):
    """POST v3/ebike/charge/contracts/preopen: 预开通服务"""
    preopen_id: str

class ChargeInfo(TypedDict):
    start_time: Text
    charging_station_name: Text
    charging_gun_number: Text
    device_id: Text

class ChargeContractsContractIdConfirmPostBody(TypedDict):
    """POST v3/ebike/charge/contracts/{contract_id}/confirm: 创建用户当次充电代扣凭证"""
    sub_mchid: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    charge_info: ChargeInfo

class ChargeContractsContractIdConfirmPostAnswer(TypedDict):
    """POST v3/ebike/charge/contracts/{contract_id}/confirm: 创建用户当次充电代扣凭证"""
    charging_token: str

class ChargeContractsContractIdGetQuery(TypedDict):
    """GET v3/ebike/charge/contracts/{contract_id}: 通过签约号查询用户状态"""
    sub_mchid: NotRequired[Text]

class ChargeContractsContractIdGetAnswer(TypedDict):
    """GET v3/ebike/charge/contracts/{contract_id}: 通过签约号查询用户状态"""
    mchid: str
    openid: str
    sub_mchid: NotRequired[str]
    contract_id: NotRequired[str]
    contract_state: str

class ChargeTransactionsIdTransactionIdGetQuery(TypedDict):
    """GET v3/ebike/charge/transactions/id/{transaction_id}: 查询订单"""
    sub_mchid: NotRequired[Text]

class Payer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]

class Amount(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]

class DeviceInfo(TypedDict):
    device_id: str
    device_ip: str

class PromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    activity_id: NotRequired[str]
    amount: int
    wxpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]

class ChargeTransactionsIdTransactionIdGetAnswer(TypedDict):
    """GET v3/ebike/charge/transactions/id/{transaction_id}: 查询订单"""
    mchid: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    attach: NotRequired[str]
    trade_type: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_des: NotRequired[str]
    contract_id: str
    payer: NotRequired[Payer]
    amount: Amount
    device_info: DeviceInfo
    promotion_detail: NotRequired[list[PromotionDetail]]

class ChargeTransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/ebike/charge/transactions/out-trade-no/{out_trade_no}: 查询订单"""
    sub_mchid: NotRequired[Text]

class ChargeTransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/ebike/charge/transactions/out-trade-no/{out_trade_no}: 查询订单"""
    mchid: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    attach: NotRequired[str]
    trade_type: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_des: NotRequired[str]
    contract_id: str
    payer: NotRequired[Payer]
    amount: Amount
    device_info: DeviceInfo
    promotion_detail: NotRequired[list[PromotionDetail]]

class Amount2(TypedDict):
    total: int
    currency: NotRequired[Text]

class ChargeInfo2(TypedDict):
    start_time: Text
    end_time: Text
    charging_station_name: Text
    charging_gun_number: Text
    charged_capacity: int
    park_duration: NotRequired[int]
    park_fee: NotRequired[int]

class DeviceInfo2(TypedDict):
    device_id: Text
    device_ip: Text

class ChargeTransactionsPostBody(TypedDict):
    """POST v3/ebike/charge/transactions: 充电自行车代扣受理扣款"""
    sub_mchid: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    out_trade_no: Text
    attach: NotRequired[Text]
    goods_tag: NotRequired[Text]
    notify_url: Text
    description: Text
    charging_token: Text
    amount: Amount2
    charge_info: ChargeInfo2
    device_info: DeviceInfo2

class ChargeTransactionsPostAnswer(TypedDict):
    """POST v3/ebike/charge/transactions: 充电自行车代扣受理扣款"""
    accept_state: str
    create_time: NotRequired[str]

class ChargeUsersOpenidContractGetQuery(TypedDict):
    """GET v3/ebike/charge/users/{openid}/contract: 通过用户标识查询用户状态"""
    sub_mchid: NotRequired[Text]
    trade_scene: Text

class ChargeUsersOpenidContractGetAnswer(TypedDict):
    """GET v3/ebike/charge/users/{openid}/contract: 通过用户标识查询用户状态"""
    mchid: str
    openid: str
    sub_mchid: NotRequired[str]
    contract_id: NotRequired[str]
    contract_state: str

class ChargeContractsPreopen(Node):
    @verb
    def post(self, *, json: ChargeContractsPreopenPostBody, **options: Unpack[QueryOptions]) -> ChargeContractsPreopenPostAnswer:
        """预开通服务

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
        """
    @async_verb
    def post_async(self, *, json: ChargeContractsPreopenPostBody, **options: Unpack[QueryOptions]) -> ChargeContractsPreopenPostAnswer:
        """预开通服务

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
        """
    postAsync = post_async
    """预开通服务

    Status: retired since 2019-12-16
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
    """


class ChargeContractsContractIdConfirm(Node):
    @verb
    def post(self, *, contract_id: str | int, json: ChargeContractsContractIdConfirmPostBody, **options: Unpack[QueryOptions]) -> ChargeContractsContractIdConfirmPostAnswer:
        """创建用户当次充电代扣凭证

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, json: ChargeContractsContractIdConfirmPostBody, **options: Unpack[QueryOptions]) -> ChargeContractsContractIdConfirmPostAnswer:
        """创建用户当次充电代扣凭证

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
        """
    postAsync = post_async
    """创建用户当次充电代扣凭证

    Status: retired since 2019-12-16
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
    """


class ChargeContractsContractId_(Node):
    @property
    def confirm(self) -> ChargeContractsContractIdConfirm:
        """POST 创建用户当次充电代扣凭证"""
    @verb
    def get(self, *, contract_id: str | int, query: ChargeContractsContractIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> ChargeContractsContractIdGetAnswer:
        """通过签约号查询用户状态

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
        """
    @async_verb
    def get_async(self, *, contract_id: str | int, query: ChargeContractsContractIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> ChargeContractsContractIdGetAnswer:
        """通过签约号查询用户状态

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
        """
    getAsync = get_async
    """通过签约号查询用户状态

    Status: retired since 2019-12-16
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
    """


class ChargeContracts(Node):
    @property
    def preopen(self) -> ChargeContractsPreopen:
        """POST 预开通服务"""
    @property
    def _contract_id_(self) -> ChargeContractsContractId_:
        """GET 通过签约号查询用户状态"""

class ChargeTransactionsIdTransactionId_(Node):
    @verb
    def get(self, *, transaction_id: str | int, query: ChargeTransactionsIdTransactionIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> ChargeTransactionsIdTransactionIdGetAnswer:
        """查询订单

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: ChargeTransactionsIdTransactionIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> ChargeTransactionsIdTransactionIdGetAnswer:
        """查询订单

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
        """
    getAsync = get_async
    """查询订单

    Status: retired since 2019-12-16
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
    """


class ChargeTransactionsId(Node):
    @property
    def _transaction_id_(self) -> ChargeTransactionsIdTransactionId_:
        """GET 查询订单"""

class ChargeTransactionsOutTradeNoOutTradeNo_(Node):
    @verb
    def get(self, *, out_trade_no: str | int, query: ChargeTransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> ChargeTransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: ChargeTransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> ChargeTransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
        """
    getAsync = get_async
    """查询订单

    Status: retired since 2019-12-16
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
    """


class ChargeTransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> ChargeTransactionsOutTradeNoOutTradeNo_:
        """GET 查询订单"""

class ChargeTransactions(Node):
    @property
    def id(self) -> ChargeTransactionsId:
        """1 endpoints"""
    @property
    def outTradeNo(self) -> ChargeTransactionsOutTradeNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: ChargeTransactionsPostBody, **options: Unpack[QueryOptions]) -> ChargeTransactionsPostAnswer:
        """充电自行车代扣受理扣款

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
        """
    @async_verb
    def post_async(self, *, json: ChargeTransactionsPostBody, **options: Unpack[QueryOptions]) -> ChargeTransactionsPostAnswer:
        """充电自行车代扣受理扣款

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
        """
    postAsync = post_async
    """充电自行车代扣受理扣款

    Status: retired since 2019-12-16
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
    """


class ChargeUsersOpenidContract(Node):
    @verb
    def get(self, *, openid: str | int, query: ChargeUsersOpenidContractGetQuery | str, **options: Unpack[GetOptions]) -> ChargeUsersOpenidContractGetAnswer:
        """通过用户标识查询用户状态

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: ChargeUsersOpenidContractGetQuery | str, **options: Unpack[GetOptions]) -> ChargeUsersOpenidContractGetAnswer:
        """通过用户标识查询用户状态

        Status: retired since 2019-12-16
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
        """
    getAsync = get_async
    """通过用户标识查询用户状态

    Status: retired since 2019-12-16
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
    """


class ChargeUsersOpenid_(Node):
    @property
    def contract(self) -> ChargeUsersOpenidContract:
        """GET 通过用户标识查询用户状态"""

class ChargeUsers(Node):
    @property
    def _openid_(self) -> ChargeUsersOpenid_:
        """1 endpoints"""

class Charge(Node):
    @property
    def contracts(self) -> ChargeContracts:
        """3 endpoints"""
    @property
    def transactions(self) -> ChargeTransactions:
        """POST 充电自行车代扣受理扣款"""
    @property
    def users(self) -> ChargeUsers:
        """1 endpoints"""

class Ebike(Node):
    @property
    def charge(self) -> Charge:
        """7 endpoints"""
