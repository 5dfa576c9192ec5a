# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/recharge``: documented paths, bodies and answers.

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

class RechargeAmount(TypedDict):
    amount: NotRequired[float]
    currency: NotRequired[Text]

class BankTransferRechargesApplyPostBody(TypedDict):
    """POST v3/recharge/bank-transfer-recharges/apply: 申请银行转账充值"""
    out_recharge_no: Text
    recharge_scene: Literal['NORMAL_BANK_TRANSFER'] | Text
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | Text
    recharge_amount: RechargeAmount

class TransferInAccount(TypedDict):
    bank_name: NotRequired[str]
    bank_address_code: NotRequired[str]
    bank_code: NotRequired[str]
    bank_account_name: NotRequired[str]
    bank_account_no: NotRequired[str]

class BankTransferRechargesApplyPostAnswer(TypedDict):
    """POST v3/recharge/bank-transfer-recharges/apply: 申请银行转账充值"""
    recharge_id: str
    out_recharge_no: str
    transfer_in_account: TransferInAccount

class RechargeAmount2(TypedDict):
    amount: NotRequired[float]
    currency: NotRequired[str]

class BankTransferInfo(TypedDict):
    memo: NotRequired[str]
    return_time: NotRequired[str]
    return_reason: NotRequired[str]
    bank_name: NotRequired[str]
    bank_card_tail: NotRequired[str]

class BankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer(TypedDict):
    """GET v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}: 查询银行转账充值结果"""
    mchid: str
    recharge_id: str
    out_recharge_no: str
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | str
    recharge_state: Literal['SUCCESS', 'RECHARGING', 'CLOSED'] | str
    recharge_scene: Literal['ECOMMERCE_BANK_TRANSFER'] | str
    recharge_state_desc: NotRequired[str]
    recharge_amount: RechargeAmount2
    bank_transfer_info: NotRequired[BankTransferInfo]
    accept_time: NotRequired[str]
    success_time: NotRequired[str]
    close_time: NotRequired[str]

class BankTransferRechargesApply(Node):
    @verb
    def post(self, *, json: BankTransferRechargesApplyPostBody, **options: Unpack[QueryOptions]) -> BankTransferRechargesApplyPostAnswer:
        """申请银行转账充值

        https://pay.weixin.qq.com/doc/v3/merchant/4012585425
        """
    @async_verb
    def post_async(self, *, json: BankTransferRechargesApplyPostBody, **options: Unpack[QueryOptions]) -> BankTransferRechargesApplyPostAnswer:
        """申请银行转账充值

        https://pay.weixin.qq.com/doc/v3/merchant/4012585425
        """
    postAsync = post_async
    """申请银行转账充值

    https://pay.weixin.qq.com/doc/v3/merchant/4012585425
    """


class BankTransferRechargesOutRechargeNoOutRechargeNo_(Node):
    @verb
    def get(self, *, out_recharge_no: str | int, **options: Unpack[QueryOptions]) -> BankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer:
        """查询银行转账充值结果

        https://pay.weixin.qq.com/doc/v3/merchant/4012585430
        """
    @async_verb
    def get_async(self, *, out_recharge_no: str | int, **options: Unpack[QueryOptions]) -> BankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer:
        """查询银行转账充值结果

        https://pay.weixin.qq.com/doc/v3/merchant/4012585430
        """
    getAsync = get_async
    """查询银行转账充值结果

    https://pay.weixin.qq.com/doc/v3/merchant/4012585430
    """


class BankTransferRechargesOutRechargeNo(Node):
    @property
    def _out_recharge_no_(self) -> BankTransferRechargesOutRechargeNoOutRechargeNo_:
        """GET 查询银行转账充值结果"""

class BankTransferRecharges(Node):
    @property
    def apply(self) -> BankTransferRechargesApply:
        """POST 申请银行转账充值"""
    @property
    def outRechargeNo(self) -> BankTransferRechargesOutRechargeNo:
        """1 endpoints"""

class Recharge(Node):
    @property
    def bankTransferRecharges(self) -> BankTransferRecharges:
        """2 endpoints"""
