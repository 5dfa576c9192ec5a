# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/credit-repayment``: documented paths, bodies and answers.

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

class RealIdentity(TypedDict):
    identity_type: Literal['REAL_IDENTITY_TYPE_INVALID', 'REAL_IDENTITY_TYPE_ID_CARD'] | Text
    identity_id: Text
    """Encrypted."""
    real_name: Text
    """Encrypted."""

class TradeInfo(TypedDict):
    out_trade_no: Text
    deduct_amount: int
    description: NotRequired[Text]
    attach: NotRequired[Text]
    notify_url: NotRequired[Text]

class PartnerContractsAppPresignPostBody(TypedDict):
    """POST v3/credit-repayment/partner/contracts/app-presign: APP预签约自动还款协议"""
    appid: Text
    plan_id: Text
    out_contract_code: Text
    display_name: Text
    contract_notify_url: Text
    repayment_day: int
    repayment_amount_limit: Text
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    real_identity: RealIdentity
    trade_info: NotRequired[TradeInfo]

class PartnerContractsAppPresignPostAnswer(TypedDict):
    """POST v3/credit-repayment/partner/contracts/app-presign: APP预签约自动还款协议"""
    presign_token: str
    redirect_service: NotRequired[str]

class JumpInfo(TypedDict):
    jump_appid: NotRequired[Text]

class PartnerContractsH5PresignPostBody(TypedDict):
    """POST v3/credit-repayment/partner/contracts/h5-presign: H5预签约自动还款协议"""
    appid: Text
    plan_id: Text
    out_contract_code: Text
    display_name: Text
    contract_notify_url: Text
    repayment_day: int
    repayment_amount_limit: Text
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    real_identity: RealIdentity
    trade_info: NotRequired[TradeInfo]
    jump_info: NotRequired[JumpInfo]

class PartnerContractsH5PresignPostAnswer(TypedDict):
    """POST v3/credit-repayment/partner/contracts/h5-presign: H5预签约自动还款协议"""
    redirect_url: str

class PartnerContractsTerminatePostBody(TypedDict):
    """POST v3/credit-repayment/partner/contracts/terminate: 解除自动还款协议"""
    out_contract_code: Text
    contract_termination_remark: Text

class ContractInfo(TypedDict):
    contract_id: str
    plan_id: str
    out_contract_code: str
    display_name: str
    contract_state: Literal['CONTRACT_STATE_INVALID', 'CONTRACT_STATE_EFFECTIVE', 'CONTRACT_STATE_TERMINATED'] | str
    contract_signed_time: NotRequired[str]
    contract_terminated_time: NotRequired[str]
    contract_terminated_mode: NotRequired[Literal['TERMINATION_MODE_INVALID', 'TERMINATION_MODE_BY_USER', 'TERMINATION_MODE_BY_MERCHANT', 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'] | str]
    contract_termination_remark: NotRequired[str]
    repayment_day: NotRequired[int]
    openid: NotRequired[str]
    appid: NotRequired[str]
    repayment_amount_limit: int

class PartnerContractsTerminatePostAnswer(TypedDict):
    """POST v3/credit-repayment/partner/contracts/terminate: 解除自动还款协议"""
    contract_info: NotRequired[ContractInfo]

class PartnerContractsOutContractCodeGetAnswer(TypedDict):
    """GET v3/credit-repayment/partner/contracts/{out_contract_code}: 查询自动还款协议"""
    contract_id: str
    plan_id: str
    out_contract_code: str
    display_name: str
    contract_state: Literal['CONTRACT_STATE_INVALID', 'CONTRACT_STATE_EFFECTIVE', 'CONTRACT_STATE_TERMINATED'] | str
    contract_signed_time: NotRequired[str]
    contract_terminated_time: NotRequired[str]
    contract_terminated_mode: NotRequired[Literal['TERMINATION_MODE_INVALID', 'TERMINATION_MODE_BY_USER', 'TERMINATION_MODE_BY_MERCHANT', 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'] | str]
    contract_termination_remark: NotRequired[str]
    repayment_day: NotRequired[int]
    openid: NotRequired[str]
    appid: NotRequired[str]
    repayment_amount_limit: int

class PartnerDeductOrdersOutTradeNoGetAnswer(TypedDict):
    """GET v3/credit-repayment/partner/deduct-orders/{out_trade_no}: 查询还款单"""
    out_trade_no: str
    out_record_id: str
    appid: str
    sub_appid: NotRequired[str]
    openid: str
    contract_id: str
    order_state: Literal['DEDUCT_ORDER_STATE_PENDING', 'DEDUCT_ORDER_STATE_NOT_PAY', 'DEDUCT_ORDER_STATE_PAY_SUCCESS', 'DEDUCT_ORDER_STATE_PAY_FAIL'] | str
    deduct_amount: str
    pay_success_amount: NotRequired[str]
    description: str
    attach: NotRequired[str]
    transaction_id: NotRequired[str]

class PartnerDeductOrdersPostBody(TypedDict):
    """POST v3/credit-repayment/partner/deduct-orders: 发起还款"""
    contract_id: Text
    out_trade_no: Text
    out_record_id: Text
    deduct_amount: Text
    notify_url: Text
    description: Text
    attach: NotRequired[Text]

class PartnerDeductOrdersPostAnswer(TypedDict):
    """POST v3/credit-repayment/partner/deduct-orders: 发起还款"""
    out_trade_no: str
    out_record_id: str
    appid: str
    sub_appid: NotRequired[str]
    openid: str
    contract_id: str
    order_state: Literal['DEDUCT_ORDER_STATE_PENDING', 'DEDUCT_ORDER_STATE_NOT_PAY', 'DEDUCT_ORDER_STATE_PAY_SUCCESS', 'DEDUCT_ORDER_STATE_PAY_FAIL'] | str
    deduct_amount: str
    pay_success_amount: NotRequired[str]
    description: str
    attach: NotRequired[str]
    transaction_id: NotRequired[str]

class ScheduleItems(TypedDict):
    out_record_id: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    repayment_amount: Text
    min_repayment_amount: NotRequired[Text]
    repayment_date: Text

class PartnerScheduleRecordsBatchCreatePostBody(TypedDict):
    """POST v3/credit-repayment/partner/schedule-records/batch-create: 预约还款"""
    contract_id: Text
    appid: Text
    openid: Text
    schedule_items: Sequence[ScheduleItems]

class ScheduleRecords(TypedDict):
    out_record_id: str
    appid: str
    sub_appid: NotRequired[str]
    contract_id: NotRequired[str]
    repayment_amount: str
    min_repayment_amount: str
    repayment_date: str
    openid: str

class PartnerScheduleRecordsBatchCreatePostAnswer(TypedDict):
    """POST v3/credit-repayment/partner/schedule-records/batch-create: 预约还款"""
    schedule_records: NotRequired[list[ScheduleRecords]]

class PartnerScheduleRecordsOutRecordIdGetQuery(TypedDict):
    """GET v3/credit-repayment/partner/schedule-records/{out_record_id}: 查询预约还款记录"""
    contract_id: Text

class PartnerScheduleRecordsOutRecordIdGetAnswer(TypedDict):
    """GET v3/credit-repayment/partner/schedule-records/{out_record_id}: 查询预约还款记录"""
    out_record_id: str
    appid: str
    sub_appid: NotRequired[str]
    contract_id: NotRequired[str]
    repayment_amount: str
    min_repayment_amount: str
    repayment_date: str
    openid: str

class PartnerContractsAppPresign(Node):
    @verb
    def post(self, *, json: PartnerContractsAppPresignPostBody, **options: Unpack[QueryOptions]) -> PartnerContractsAppPresignPostAnswer:
        """APP预签约自动还款协议

        https://pay.weixin.qq.com/doc/v3/partner/4016125804
        """
    @async_verb
    def post_async(self, *, json: PartnerContractsAppPresignPostBody, **options: Unpack[QueryOptions]) -> PartnerContractsAppPresignPostAnswer:
        """APP预签约自动还款协议

        https://pay.weixin.qq.com/doc/v3/partner/4016125804
        """
    postAsync = post_async
    """APP预签约自动还款协议

    https://pay.weixin.qq.com/doc/v3/partner/4016125804
    """


class PartnerContractsH5Presign(Node):
    @verb
    def post(self, *, json: PartnerContractsH5PresignPostBody, **options: Unpack[QueryOptions]) -> PartnerContractsH5PresignPostAnswer:
        """H5预签约自动还款协议

        https://pay.weixin.qq.com/doc/v3/partner/4016779565
        """
    @async_verb
    def post_async(self, *, json: PartnerContractsH5PresignPostBody, **options: Unpack[QueryOptions]) -> PartnerContractsH5PresignPostAnswer:
        """H5预签约自动还款协议

        https://pay.weixin.qq.com/doc/v3/partner/4016779565
        """
    postAsync = post_async
    """H5预签约自动还款协议

    https://pay.weixin.qq.com/doc/v3/partner/4016779565
    """


class PartnerContractsTerminate(Node):
    @verb
    def post(self, *, json: PartnerContractsTerminatePostBody, **options: Unpack[QueryOptions]) -> PartnerContractsTerminatePostAnswer:
        """解除自动还款协议

        https://pay.weixin.qq.com/doc/v3/partner/4016125830
        """
    @async_verb
    def post_async(self, *, json: PartnerContractsTerminatePostBody, **options: Unpack[QueryOptions]) -> PartnerContractsTerminatePostAnswer:
        """解除自动还款协议

        https://pay.weixin.qq.com/doc/v3/partner/4016125830
        """
    postAsync = post_async
    """解除自动还款协议

    https://pay.weixin.qq.com/doc/v3/partner/4016125830
    """


class PartnerContractsOutContractCode_(Node):
    @verb
    def get(self, *, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> PartnerContractsOutContractCodeGetAnswer:
        """查询自动还款协议

        https://pay.weixin.qq.com/doc/v3/partner/4016125810
        """
    @async_verb
    def get_async(self, *, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> PartnerContractsOutContractCodeGetAnswer:
        """查询自动还款协议

        https://pay.weixin.qq.com/doc/v3/partner/4016125810
        """
    getAsync = get_async
    """查询自动还款协议

    https://pay.weixin.qq.com/doc/v3/partner/4016125810
    """


class PartnerContracts(Node):
    @property
    def appPresign(self) -> PartnerContractsAppPresign:
        """POST APP预签约自动还款协议"""
    @property
    def h5Presign(self) -> PartnerContractsH5Presign:
        """POST H5预签约自动还款协议"""
    @property
    def terminate(self) -> PartnerContractsTerminate:
        """POST 解除自动还款协议"""
    @property
    def _out_contract_code_(self) -> PartnerContractsOutContractCode_:
        """GET 查询自动还款协议"""

class PartnerDeductOrdersOutTradeNo_(Node):
    @verb
    def get(self, *, out_trade_no: str | int, **options: Unpack[QueryOptions]) -> PartnerDeductOrdersOutTradeNoGetAnswer:
        """查询还款单

        https://pay.weixin.qq.com/doc/v3/partner/4016779468
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, **options: Unpack[QueryOptions]) -> PartnerDeductOrdersOutTradeNoGetAnswer:
        """查询还款单

        https://pay.weixin.qq.com/doc/v3/partner/4016779468
        """
    getAsync = get_async
    """查询还款单

    https://pay.weixin.qq.com/doc/v3/partner/4016779468
    """


class PartnerDeductOrders(Node):
    @property
    def _out_trade_no_(self) -> PartnerDeductOrdersOutTradeNo_:
        """GET 查询还款单"""
    @verb
    def post(self, *, json: PartnerDeductOrdersPostBody, **options: Unpack[QueryOptions]) -> PartnerDeductOrdersPostAnswer:
        """发起还款

        https://pay.weixin.qq.com/doc/v3/partner/4016779462
        """
    @async_verb
    def post_async(self, *, json: PartnerDeductOrdersPostBody, **options: Unpack[QueryOptions]) -> PartnerDeductOrdersPostAnswer:
        """发起还款

        https://pay.weixin.qq.com/doc/v3/partner/4016779462
        """
    postAsync = post_async
    """发起还款

    https://pay.weixin.qq.com/doc/v3/partner/4016779462
    """


class PartnerScheduleRecordsBatchCreate(Node):
    @verb
    def post(self, *, json: PartnerScheduleRecordsBatchCreatePostBody, **options: Unpack[QueryOptions]) -> PartnerScheduleRecordsBatchCreatePostAnswer:
        """预约还款

        https://pay.weixin.qq.com/doc/v3/partner/4016779459
        """
    @async_verb
    def post_async(self, *, json: PartnerScheduleRecordsBatchCreatePostBody, **options: Unpack[QueryOptions]) -> PartnerScheduleRecordsBatchCreatePostAnswer:
        """预约还款

        https://pay.weixin.qq.com/doc/v3/partner/4016779459
        """
    postAsync = post_async
    """预约还款

    https://pay.weixin.qq.com/doc/v3/partner/4016779459
    """


class PartnerScheduleRecordsOutRecordId_(Node):
    @verb
    def get(self, *, out_record_id: str | int, query: PartnerScheduleRecordsOutRecordIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerScheduleRecordsOutRecordIdGetAnswer:
        """查询预约还款记录

        https://pay.weixin.qq.com/doc/v3/partner/4016779463
        """
    @async_verb
    def get_async(self, *, out_record_id: str | int, query: PartnerScheduleRecordsOutRecordIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerScheduleRecordsOutRecordIdGetAnswer:
        """查询预约还款记录

        https://pay.weixin.qq.com/doc/v3/partner/4016779463
        """
    getAsync = get_async
    """查询预约还款记录

    https://pay.weixin.qq.com/doc/v3/partner/4016779463
    """


class PartnerScheduleRecords(Node):
    @property
    def batchCreate(self) -> PartnerScheduleRecordsBatchCreate:
        """POST 预约还款"""
    @property
    def _out_record_id_(self) -> PartnerScheduleRecordsOutRecordId_:
        """GET 查询预约还款记录"""

class Partner(Node):
    @property
    def contracts(self) -> PartnerContracts:
        """4 endpoints"""
    @property
    def deductOrders(self) -> PartnerDeductOrders:
        """POST 发起还款"""
    @property
    def scheduleRecords(self) -> PartnerScheduleRecords:
        """2 endpoints"""

class CreditRepayment(Node):
    @property
    def partner(self) -> Partner:
        """8 endpoints"""
