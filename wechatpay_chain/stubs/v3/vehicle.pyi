# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/vehicle``: documented paths, bodies and answers.

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

class EtcContractsContractIdGetQuery(TypedDict):
    """GET v3/vehicle/etc/contracts/{contract_id}: 通过商户ETC绑定号查询签约状态"""
    sub_mchid: NotRequired[Text]

class EtcContractsContractIdGetAnswer(TypedDict):
    """GET v3/vehicle/etc/contracts/{contract_id}: 通过商户ETC绑定号查询签约状态"""
    appid: str
    sp_mchid: str
    sp_openid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    contract_id: str
    bind_state: str
    plate_number: str
    sub_openid: NotRequired[str]

class Identify(TypedDict):
    encrypted_real_name: Text
    """Encrypted."""
    encrypted_credential_id: Text
    """Encrypted."""
    credential_type: Text

class EtcPreopenPostBody(TypedDict):
    """POST v3/vehicle/etc/preopen: 预开通用户ETC指定卡扣费"""
    sp_appid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    openid: Text
    plan_id: Text
    etc_device_id: NotRequired[Text]
    plate_number: Text
    identify: Identify
    bank_card_no: NotRequired[Text]
    """Encrypted."""

class EtcPreopenPostAnswer(TypedDict):
    """POST v3/vehicle/etc/preopen: 预开通用户ETC指定卡扣费"""
    preopen_id: str

class HighwayInfo(TypedDict):
    plate_number: Text
    start_time: Text
    end_time: Text
    channel_type: Text
    car_type: NotRequired[Text]
    entrance: Text
    exit: NotRequired[Text]
    carrying_capacity: NotRequired[int]
    carrying_range: NotRequired[Text]

class Amount(TypedDict):
    total: NotRequired[int]
    currency: NotRequired[Text]

class DeviceInfo(TypedDict):
    device_id: NotRequired[Text]
    device_ip: Text

class EtcTransactionsHighwayPostBody(TypedDict):
    """POST v3/vehicle/etc/transactions/highway: 高速场景商户扣款"""
    out_trade_no: Text
    sub_mchid: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    contract_id: Text
    description: Text
    attach: NotRequired[Text]
    goods_tag: NotRequired[Text]
    highway_info: HighwayInfo
    amount: Amount
    device_info: NotRequired[DeviceInfo]

class Payer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]

class Amount2(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]

class DeviceInfo2(TypedDict):
    device_id: NotRequired[str]
    device_ip: NotRequired[str]

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

class EtcTransactionsHighwayPostAnswer(TypedDict):
    """POST v3/vehicle/etc/transactions/highway: 高速场景商户扣款"""
    mchid: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    payer: NotRequired[Payer]
    amount: Amount2
    device_info: NotRequired[DeviceInfo2]
    promotion_detail: NotRequired[list[PromotionDetail]]

class EtcTransactionsIdTransactionIdGetQuery(TypedDict):
    """GET v3/vehicle/etc/transactions/id/{transaction_id}: 查询订单"""
    sub_mchid: NotRequired[Text]

class EtcTransactionsIdTransactionIdGetAnswer(TypedDict):
    """GET v3/vehicle/etc/transactions/id/{transaction_id}: 查询订单"""
    mchid: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    payer: NotRequired[Payer]
    amount: Amount2
    device_info: NotRequired[DeviceInfo2]
    promotion_detail: NotRequired[list[PromotionDetail]]

class EtcTransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}: 查询订单"""
    sub_mchid: NotRequired[Text]

class EtcTransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}: 查询订单"""
    mchid: str
    sub_mchid: NotRequired[str]
    appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: str
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    payer: NotRequired[Payer]
    amount: Amount2
    device_info: NotRequired[DeviceInfo2]
    promotion_detail: NotRequired[list[PromotionDetail]]

class EtcUsersOpenidContractsGetQuery(TypedDict):
    """GET v3/vehicle/etc/users/{openid}/contracts: 查询ETC签约状态"""
    sub_mchid: NotRequired[Text]
    plan_id: Text
    plate_number: Text

class EtcUsersOpenidContractsGetAnswer(TypedDict):
    """GET v3/vehicle/etc/users/{openid}/contracts: 查询ETC签约状态"""
    appid: str
    sp_mchid: str
    sp_openid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    contract_id: str
    bind_state: str
    plate_number: str
    sub_openid: NotRequired[str]

class ParkingParkingsPostBody(TypedDict):
    """POST v3/vehicle/parking/parkings: 创建停车入场"""
    sub_mchid: NotRequired[Text]
    out_parking_no: Text
    plate_number: Text
    plate_color: Literal['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] | Text
    notify_url: Text
    start_time: Text
    parking_name: Text
    free_duration: int

class ParkingParkingsPostAnswer(TypedDict):
    """POST v3/vehicle/parking/parkings: 创建停车入场"""
    id: str
    out_parking_no: str
    plate_number: str
    plate_color: Literal['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] | str
    start_time: str
    parking_name: str
    free_duration: int
    state: Literal['NORMAL', 'BLOCKED'] | str
    block_reason: NotRequired[Literal['PAUSE', 'OVERDUE', 'OUT_SERVICE', 'EVALUATION_FAILED'] | str]

class ParkingServicesFindGetQuery(TypedDict):
    """GET v3/vehicle/parking/services/find: 查询车牌服务开通信息"""
    appid: Text
    sub_mchid: NotRequired[Text]
    plate_number: Text
    plate_color: Literal['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] | Text
    openid: Text

class ParkingServicesFindGetAnswer(TypedDict):
    """GET v3/vehicle/parking/services/find: 查询车牌服务开通信息"""
    plate_number: str
    plate_color: Literal['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] | str
    service_open_time: NotRequired[str]
    openid: str
    service_state: Literal['NORMAL', 'PAUSE', 'OUT_SERVICE'] | str

class TransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/vehicle/transactions/out-trade-no/{out_trade_no}: 查询订单"""
    sub_mchid: NotRequired[Text]

class ParkingInfo(TypedDict):
    parking_id: str
    plate_number: str
    plate_color: Literal['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] | str
    start_time: str
    end_time: str
    parking_name: str
    charging_duration: int
    device_id: str

class Payer2(TypedDict):
    openid: str
    sub_openid: NotRequired[str]

class Amount3(TypedDict):
    total: int
    currency: str
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]

class PromotionDetail2(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    stock_id: NotRequired[str]
    amount: int
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]

class TransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/vehicle/transactions/out-trade-no/{out_trade_no}: 查询订单"""
    appid: str
    sub_appid: str
    sp_mchid: str
    sub_mchid: str
    description: str
    create_time: str
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_state: str
    trade_state_description: NotRequired[str]
    success_time: NotRequired[str]
    bank_type: NotRequired[str]
    user_repaid: NotRequired[str]
    attach: NotRequired[str]
    trade_scene: str
    parking_info: NotRequired[ParkingInfo]
    payer: Payer2
    amount: Amount3
    promotion_detail: NotRequired[list[PromotionDetail2]]

class Amount4(TypedDict):
    total: int
    currency: NotRequired[Literal['CNY'] | Text]

class ParkingInfo2(TypedDict):
    parking_id: Text
    plate_number: Text
    plate_color: Literal['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] | Text
    start_time: Text
    end_time: Text
    parking_name: Text
    charging_duration: int
    device_id: Text

class TransactionsParkingPostBody(TypedDict):
    """POST v3/vehicle/transactions/parking: 扣费受理"""
    appid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    trade_scene: Text
    goods_tag: NotRequired[Text]
    notify_url: Text
    profit_sharing: NotRequired[Literal['Y', 'N'] | Text]
    amount: Amount4
    parking_info: NotRequired[ParkingInfo2]

class Amount5(TypedDict):
    total: int
    currency: Literal['CNY'] | str
    payer_total: NotRequired[int]
    discount_total: NotRequired[int]

class PromotionDetail3(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal['SINGLE', 'GLOBAL'] | str]
    type: NotRequired[Literal['CASH', 'NOCASH'] | str]
    stock_id: NotRequired[str]
    amount: int
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[Literal['CNY'] | str]

class TransactionsParkingPostAnswer(TypedDict):
    """POST v3/vehicle/transactions/parking: 扣费受理"""
    appid: str
    sub_appid: NotRequired[str]
    sp_mchid: str
    sub_mchid: NotRequired[str]
    description: str
    create_time: str
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_state: Literal['SUCCESS', 'ACCEPTED', 'PAY_FAIL', 'REFUND'] | str
    trade_state_description: NotRequired[str]
    success_time: NotRequired[str]
    bank_type: NotRequired[str]
    user_repaid: NotRequired[Literal['Y', 'N'] | str]
    attach: NotRequired[str]
    trade_scene: Literal['PARKING'] | str
    parking_info: NotRequired[ParkingInfo]
    payer: Payer2
    amount: Amount5
    promotion_detail: NotRequired[list[PromotionDetail3]]

class EtcContractsContractId_(Node):
    @verb
    def get(self, *, contract_id: str | int, query: EtcContractsContractIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> EtcContractsContractIdGetAnswer:
        """通过商户ETC绑定号查询签约状态

        https://pay.weixin.qq.com/doc/v3/partner/4012715667
        """
    @async_verb
    def get_async(self, *, contract_id: str | int, query: EtcContractsContractIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> EtcContractsContractIdGetAnswer:
        """通过商户ETC绑定号查询签约状态

        https://pay.weixin.qq.com/doc/v3/partner/4012715667
        """
    getAsync = get_async
    """通过商户ETC绑定号查询签约状态

    https://pay.weixin.qq.com/doc/v3/partner/4012715667
    """


class EtcContracts(Node):
    @property
    def _contract_id_(self) -> EtcContractsContractId_:
        """GET 通过商户ETC绑定号查询签约状态"""

class EtcPreopen(Node):
    @verb
    def post(self, *, json: EtcPreopenPostBody, **options: Unpack[QueryOptions]) -> EtcPreopenPostAnswer:
        """预开通用户ETC指定卡扣费

        https://pay.weixin.qq.com/doc/v3/partner/4012715215
        """
    @async_verb
    def post_async(self, *, json: EtcPreopenPostBody, **options: Unpack[QueryOptions]) -> EtcPreopenPostAnswer:
        """预开通用户ETC指定卡扣费

        https://pay.weixin.qq.com/doc/v3/partner/4012715215
        """
    postAsync = post_async
    """预开通用户ETC指定卡扣费

    https://pay.weixin.qq.com/doc/v3/partner/4012715215
    """


class EtcTransactionsHighway(Node):
    @verb
    def post(self, *, json: EtcTransactionsHighwayPostBody, **options: Unpack[QueryOptions]) -> EtcTransactionsHighwayPostAnswer:
        """高速场景商户扣款

        https://pay.weixin.qq.com/doc/v3/partner/4012715331
        """
    @async_verb
    def post_async(self, *, json: EtcTransactionsHighwayPostBody, **options: Unpack[QueryOptions]) -> EtcTransactionsHighwayPostAnswer:
        """高速场景商户扣款

        https://pay.weixin.qq.com/doc/v3/partner/4012715331
        """
    postAsync = post_async
    """高速场景商户扣款

    https://pay.weixin.qq.com/doc/v3/partner/4012715331
    """


class EtcTransactionsIdTransactionId_(Node):
    @verb
    def get(self, *, transaction_id: str | int, query: EtcTransactionsIdTransactionIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> EtcTransactionsIdTransactionIdGetAnswer:
        """查询订单

        https://pay.weixin.qq.com/doc/v3/partner/4012715719
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: EtcTransactionsIdTransactionIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> EtcTransactionsIdTransactionIdGetAnswer:
        """查询订单

        https://pay.weixin.qq.com/doc/v3/partner/4012715719
        """
    getAsync = get_async
    """查询订单

    https://pay.weixin.qq.com/doc/v3/partner/4012715719
    """


class EtcTransactionsId(Node):
    @property
    def _transaction_id_(self) -> EtcTransactionsIdTransactionId_:
        """GET 查询订单"""

class EtcTransactionsOutTradeNoOutTradeNo_(Node):
    @verb
    def get(self, *, out_trade_no: str | int, query: EtcTransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EtcTransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单

        https://pay.weixin.qq.com/doc/v3/partner/4012715845
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: EtcTransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EtcTransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单

        https://pay.weixin.qq.com/doc/v3/partner/4012715845
        """
    getAsync = get_async
    """查询订单

    https://pay.weixin.qq.com/doc/v3/partner/4012715845
    """


class EtcTransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> EtcTransactionsOutTradeNoOutTradeNo_:
        """GET 查询订单"""

class EtcTransactions(Node):
    @property
    def highway(self) -> EtcTransactionsHighway:
        """POST 高速场景商户扣款"""
    @property
    def id(self) -> EtcTransactionsId:
        """1 endpoints"""
    @property
    def outTradeNo(self) -> EtcTransactionsOutTradeNo:
        """1 endpoints"""

class EtcUsersOpenidContracts(Node):
    @verb
    def get(self, *, openid: str | int, query: EtcUsersOpenidContractsGetQuery | str, **options: Unpack[GetOptions]) -> EtcUsersOpenidContractsGetAnswer:
        """查询ETC签约状态

        https://pay.weixin.qq.com/doc/v3/partner/4012715623
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: EtcUsersOpenidContractsGetQuery | str, **options: Unpack[GetOptions]) -> EtcUsersOpenidContractsGetAnswer:
        """查询ETC签约状态

        https://pay.weixin.qq.com/doc/v3/partner/4012715623
        """
    getAsync = get_async
    """查询ETC签约状态

    https://pay.weixin.qq.com/doc/v3/partner/4012715623
    """


class EtcUsersOpenid_(Node):
    @property
    def contracts(self) -> EtcUsersOpenidContracts:
        """GET 查询ETC签约状态"""

class EtcUsers(Node):
    @property
    def _openid_(self) -> EtcUsersOpenid_:
        """1 endpoints"""

class Etc(Node):
    @property
    def contracts(self) -> EtcContracts:
        """1 endpoints"""
    @property
    def preopen(self) -> EtcPreopen:
        """POST 预开通用户ETC指定卡扣费"""
    @property
    def transactions(self) -> EtcTransactions:
        """3 endpoints"""
    @property
    def users(self) -> EtcUsers:
        """1 endpoints"""

class ParkingParkings(Node):
    @verb
    def post(self, *, json: ParkingParkingsPostBody, **options: Unpack[QueryOptions]) -> ParkingParkingsPostAnswer:
        """创建停车入场

        https://pay.weixin.qq.com/doc/v3/merchant/4012533937
        https://pay.weixin.qq.com/doc/v3/partner/4012533994
        """
    @async_verb
    def post_async(self, *, json: ParkingParkingsPostBody, **options: Unpack[QueryOptions]) -> ParkingParkingsPostAnswer:
        """创建停车入场

        https://pay.weixin.qq.com/doc/v3/merchant/4012533937
        https://pay.weixin.qq.com/doc/v3/partner/4012533994
        """
    postAsync = post_async
    """创建停车入场

    https://pay.weixin.qq.com/doc/v3/merchant/4012533937
    https://pay.weixin.qq.com/doc/v3/partner/4012533994
    """


class ParkingServicesFind(Node):
    @verb
    def get(self, *, query: ParkingServicesFindGetQuery | str, **options: Unpack[GetOptions]) -> ParkingServicesFindGetAnswer:
        """查询车牌服务开通信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012534043
        https://pay.weixin.qq.com/doc/v3/partner/4012534183
        """
    @async_verb
    def get_async(self, *, query: ParkingServicesFindGetQuery | str, **options: Unpack[GetOptions]) -> ParkingServicesFindGetAnswer:
        """查询车牌服务开通信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012534043
        https://pay.weixin.qq.com/doc/v3/partner/4012534183
        """
    getAsync = get_async
    """查询车牌服务开通信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012534043
    https://pay.weixin.qq.com/doc/v3/partner/4012534183
    """


class ParkingServices(Node):
    @property
    def find(self) -> ParkingServicesFind:
        """GET 查询车牌服务开通信息"""

class Parking(Node):
    @property
    def parkings(self) -> ParkingParkings:
        """POST 创建停车入场"""
    @property
    def services(self) -> ParkingServices:
        """1 endpoints"""

class TransactionsOutTradeNoOutTradeNo_(Node):
    @verb
    def get(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012534308
        https://pay.weixin.qq.com/doc/v3/partner/4012534441
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012534308
        https://pay.weixin.qq.com/doc/v3/partner/4012534441
        """
    getAsync = get_async
    """查询订单

    https://pay.weixin.qq.com/doc/v3/merchant/4012534308
    https://pay.weixin.qq.com/doc/v3/partner/4012534441
    """


class TransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> TransactionsOutTradeNoOutTradeNo_:
        """GET 查询订单"""

class TransactionsParking(Node):
    @verb
    def post(self, *, json: TransactionsParkingPostBody, **options: Unpack[QueryOptions]) -> TransactionsParkingPostAnswer:
        """扣费受理

        https://pay.weixin.qq.com/doc/v3/merchant/4012534352
        https://pay.weixin.qq.com/doc/v3/partner/4012534427
        """
    @async_verb
    def post_async(self, *, json: TransactionsParkingPostBody, **options: Unpack[QueryOptions]) -> TransactionsParkingPostAnswer:
        """扣费受理

        https://pay.weixin.qq.com/doc/v3/merchant/4012534352
        https://pay.weixin.qq.com/doc/v3/partner/4012534427
        """
    postAsync = post_async
    """扣费受理

    https://pay.weixin.qq.com/doc/v3/merchant/4012534352
    https://pay.weixin.qq.com/doc/v3/partner/4012534427
    """


class Transactions(Node):
    @property
    def outTradeNo(self) -> TransactionsOutTradeNo:
        """1 endpoints"""
    @property
    def parking(self) -> TransactionsParking:
        """POST 扣费受理"""

class Vehicle(Node):
    @property
    def etc(self) -> Etc:
        """6 endpoints"""
    @property
    def parking(self) -> Parking:
        """2 endpoints"""
    @property
    def transactions(self) -> Transactions:
        """2 endpoints"""
