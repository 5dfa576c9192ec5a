# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/platsolution``: documented paths, bodies and answers.

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

class EcommerceBankTransferRechargesApplyPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/bank-transfer-recharges/apply: 申请银行转账充值"""
    out_recharge_no: Text
    recharge_scene: Text
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | Text
    recharge_amount: RechargeAmount

class TransferInAccount(TypedDict):
    bank_name: NotRequired[str]
    bank_address_code: NotRequired[str]
    bank_code: NotRequired[str]
    bank_account_name: NotRequired[str]
    bank_account_no: NotRequired[str]

class EcommerceBankTransferRechargesApplyPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/bank-transfer-recharges/apply: 申请银行转账充值"""
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

class EcommerceBankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}: 查询银行转账充值结果"""
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

class EcommerceInsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened: 查询保险理赔功能开通状态"""
    sub_mchid: str
    opened: bool
    success_time: NotRequired[str]

class AgreementList(TypedDict):
    agreement_code: Text
    agreement_version: Text
    sign_organization: Text
    sign_time: Text

class EcommerceInsuranceCompensationContractsPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/insurance-compensation-contracts: 开通保险理赔功能"""
    out_apply_no: Text
    sub_mchid: Text
    agreement_list: Sequence[AgreementList]

class EcommerceInsuranceCompensationContractsPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/insurance-compensation-contracts: 开通保险理赔功能"""
    sub_mchid: str
    opened: bool
    success_time: NotRequired[str]

class TransactionInfo(TypedDict):
    transaction_id: str
    type: NotRequired[Literal['WXPAY', 'WXVALUE'] | str]

class Receiver(TypedDict):
    type: NotRequired[Literal['TRANSACTION_USER'] | str]
    transaction_info: NotRequired[TransactionInfo]

class ReceiverDetail(TypedDict):
    receiver: NotRequired[Receiver]

class CloseInfo(TypedDict):
    close_time: NotRequired[str]
    close_reason: NotRequired[str]

class EcommerceMchTransferCompensateBillsBillIdBillIdGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}: 查询赔付结果（按微信支付赔付单号）"""
    sp_mchid: str
    receiver_detail: ReceiverDetail
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo]
    sponsor_mchid: NotRequired[str]

class EcommerceMchTransferCompensateBillsOutBillNoOutBillNoCancelPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel: 请求撤销赔付"""
    out_bill_no: str
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    cancel_accept_time: str

class EcommerceMchTransferCompensateBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}: 查询赔付结果（按商户赔付单号）"""
    sp_mchid: str
    receiver_detail: ReceiverDetail
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo]
    sponsor_mchid: NotRequired[str]

class TransactionInfo2(TypedDict):
    transaction_id: Text
    type: NotRequired[Literal['WXPAY', 'WXVALUE'] | Text]

class Receiver2(TypedDict):
    type: NotRequired[Literal['TRANSACTION_USER'] | Text]
    transaction_info: NotRequired[TransactionInfo2]

class EcommerceMchTransferCompensateBillsPreTransferPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer: 请求赔付预下单"""
    sp_appid: NotRequired[Text]
    receiver: Receiver2
    out_bill_no: Text
    amount: NotRequired[float]
    transfer_remark: Text
    sponsor_mchid: NotRequired[Text]
    transfer_scene_id: NotRequired[Text]
    user_recv_perception: NotRequired[Text]
    notify_url: NotRequired[Text]

class EcommerceMchTransferCompensateBillsPreTransferPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer: 请求赔付预下单"""
    out_bill_no: str
    bill_id: str
    accept_time: str
    package_info: str

class EcommerceMchTransferCompensateBillsPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/compensate-bills: 请求赔付"""
    receiver: Receiver2
    out_bill_no: Text
    amount: NotRequired[float]
    transfer_remark: Text
    sponsor_mchid: NotRequired[Text]
    transfer_scene_id: NotRequired[Text]
    user_recv_perception: NotRequired[Text]

class EcommerceMchTransferCompensateBillsPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/compensate-bills: 请求赔付"""
    sp_mchid: str
    receiver_detail: ReceiverDetail
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: str
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]

class EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}: 查询保证金售后赔付结果（按微信支付赔付单号）"""
    sub_mchid: NotRequired[Text]

class Receiver3(TypedDict):
    type: NotRequired[Literal['MERCHANT', 'TRANSACTION_USER'] | str]
    transaction_info: NotRequired[TransactionInfo]

class ReceiverDetail2(TypedDict):
    receiver: NotRequired[Receiver3]

class EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}: 查询保证金售后赔付结果（按微信支付赔付单号）"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: ReceiverDetail2
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo]
    sponsor_mchid: NotRequired[str]
    sub_appid: NotRequired[str]

class EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetQuery(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}: 查询保证金售后赔付结果（按商户赔付单号）"""
    sub_mchid: NotRequired[Text]

class EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}: 查询保证金售后赔付结果（按商户赔付单号）"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: ReceiverDetail2
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo]
    sponsor_mchid: NotRequired[str]
    sub_appid: NotRequired[str]

class UserInfo(TypedDict):
    sp_openid: NotRequired[Text]

class Receiver4(TypedDict):
    type: NotRequired[Literal['MERCHANT', 'TRANSACTION_USER'] | Text]
    transaction_info: NotRequired[TransactionInfo2]
    user_info: NotRequired[UserInfo]

class EcommerceMchTransferDepositAfterSalesCompensationBillsPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills: 请求保证金售后赔付"""
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    receiver: Receiver4
    out_bill_no: Text
    amount: NotRequired[float]
    transfer_remark: Text
    transfer_scene_id: NotRequired[Text]
    user_recv_perception: NotRequired[Text]
    sub_appid: NotRequired[Text]

class EcommerceMchTransferDepositAfterSalesCompensationBillsPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills: 请求保证金售后赔付"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: ReceiverDetail2
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: str
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]
    sub_appid: NotRequired[str]

class MchInfo(TypedDict):
    mchid: NotRequired[str]

class TransactionInfo3(TypedDict):
    transaction_id: str

class Receiver5(TypedDict):
    type: NotRequired[Literal['MERCHANT'] | str]
    mch_info: NotRequired[MchInfo]
    transaction_info: NotRequired[TransactionInfo3]

class ReceiverDetail3(TypedDict):
    receiver: NotRequired[Receiver5]

class EcommerceMchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}: 查询保证金赔付保司保费结果（按商户赔付单号）"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    receiver_detail: ReceiverDetail3
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: str
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo]
    sponsor_mchid: NotRequired[str]

class MchInfo2(TypedDict):
    mchid: NotRequired[Text]

class TransactionInfo4(TypedDict):
    transaction_id: Text
    type: Literal['WXPAY', 'WXVALUE'] | Text

class Receiver6(TypedDict):
    type: NotRequired[Literal['MERCHANT'] | Text]
    mch_info: NotRequired[MchInfo2]
    transaction_info: NotRequired[TransactionInfo4]

class EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills: 发起保证金赔付保司保费"""
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    receiver: Receiver6
    out_bill_no: Text
    amount: NotRequired[float]
    transfer_remark: Text

class EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills: 发起保证金赔付保司保费"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    receiver_detail: ReceiverDetail3
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: str
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]

class EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetQuery(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}: 查询保证金售后赔付运费结果（按商户赔付单号）"""
    sub_mchid: NotRequired[Text]

class UserInfo2(TypedDict):
    sp_openid: NotRequired[str]

class Receiver7(TypedDict):
    transaction_info: NotRequired[TransactionInfo]
    user_info: NotRequired[UserInfo2]

class ReceiverDetail4(TypedDict):
    receiver: NotRequired[Receiver7]

class EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}: 查询保证金售后赔付运费结果（按商户赔付单号）"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: ReceiverDetail4
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo]
    sponsor_mchid: NotRequired[str]

class Receiver8(TypedDict):
    transaction_info: NotRequired[TransactionInfo2]
    user_info: NotRequired[UserInfo]

class EcommerceMchTransferDepositShippingCostCompensationBillsPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills: 发起保证金赔付用户运费"""
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    receiver: Receiver8
    out_bill_no: Text
    amount: NotRequired[float]
    transfer_remark: Text
    transfer_scene_id: NotRequired[Text]
    user_recv_perception: NotRequired[Text]

class EcommerceMchTransferDepositShippingCostCompensationBillsPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills: 发起保证金赔付用户运费"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    receiver_detail: ReceiverDetail4
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: str
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]

class EcommerceMchTransferInsuranceClaimBillsBillIdBillIdGetQuery(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}: 查询保险理赔结果（按微信支付赔付单号）"""
    sub_mchid: NotRequired[Text]

class CloseInfo2(TypedDict):
    accept_time: NotRequired[str]
    close_reason: NotRequired[str]

class EcommerceMchTransferInsuranceClaimBillsBillIdBillIdGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}: 查询保险理赔结果（按微信支付赔付单号）"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: ReceiverDetail2
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo2]
    sponsor_mchid: NotRequired[str]

class EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel: 请求撤销保险理赔"""
    sub_mchid: NotRequired[Text]

class EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel: 请求撤销保险理赔"""
    sub_mchid: NotRequired[str]
    out_bill_no: str
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    cancel_accept_time: str

class EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoGetQuery(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}: 查询保险理赔结果（按商户赔付单号）"""
    sub_mchid: NotRequired[Text]

class EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}: 查询保险理赔结果（按商户赔付单号）"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: ReceiverDetail2
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo2]
    sponsor_mchid: NotRequired[str]

class Receiver9(TypedDict):
    type: NotRequired[Literal['MERCHANT', 'TRANSACTION_USER'] | Text]
    transaction_info: NotRequired[TransactionInfo2]

class EcommerceMchTransferInsuranceClaimBillsPreTransferPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer: 请求保险理赔预下单"""
    sub_mchid: NotRequired[Text]
    receiver: Receiver9
    out_bill_no: Text
    amount: NotRequired[float]
    transfer_remark: Text
    notify_url: NotRequired[Text]

class EcommerceMchTransferInsuranceClaimBillsPreTransferPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer: 请求保险理赔预下单"""
    sub_mchid: NotRequired[str]
    out_bill_no: str
    bill_id: str
    accept_time: str
    package_info: str

class EcommerceMchTransferInsuranceClaimBillsPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills: 请求保险理赔"""
    sub_mchid: NotRequired[Text]
    receiver: Receiver9
    out_bill_no: Text
    amount: NotRequired[float]
    transfer_remark: Text

class EcommerceMchTransferInsuranceClaimBillsPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills: 请求保险理赔"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    receiver_detail: ReceiverDetail2
    out_bill_no: str
    amount: float
    transfer_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]

class EcommerceMchTransferSubMchCompensationBillsOutBillNoGetQuery(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}: 查询赔付结果（按商户赔付单号）"""
    sponsor_mchid: NotRequired[Text]

class MchInfo3(TypedDict):
    mchid: str

class Receiver10(TypedDict):
    type: NotRequired[Literal['MERCHANT'] | str]
    mch_info: NotRequired[MchInfo3]

class ReceiverDetail5(TypedDict):
    receiver: NotRequired[Receiver10]

class EcommerceMchTransferSubMchCompensationBillsOutBillNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}: 查询赔付结果（按商户赔付单号）"""
    sp_mchid: str
    receiver_detail: ReceiverDetail5
    out_bill_no: str
    amount: float
    transfer_remark: str
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo]
    sponsor_mchid: NotRequired[str]

class MchInfo4(TypedDict):
    mchid: Text

class Receiver11(TypedDict):
    type: Literal['MERCHANT'] | Text
    mch_info: MchInfo4

class EcommerceMchTransferSubMchCompensationBillsPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills: 请求赔付"""
    receiver: Receiver11
    out_bill_no: Text
    amount: float
    transfer_remark: Text
    sponsor_mchid: NotRequired[Text]

class EcommerceMchTransferSubMchCompensationBillsPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills: 请求赔付"""
    sp_mchid: str
    receiver_detail: ReceiverDetail5
    out_bill_no: str
    amount: float
    transfer_remark: str
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED'] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]

class EcommerceMchTransferTransferBillsBillIdBillIdGetQuery(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}: 查询保证金赔付结果（按微信支付赔付单号）"""
    business_type: NotRequired[Literal['DEPOSIT_COMPENSATION', 'PLATFORM_AFTER_SALES_COMPENSATION', 'INSURANCE_CLAIM', 'DEPOSIT_AFTER_SALES_COMPENSATION'] | Text]

class MchInfo5(TypedDict):
    mch_id: NotRequired[str]

class Receiver12(TypedDict):
    type: NotRequired[Literal['MERCHANT', 'TRANSACTION_USER'] | str]
    mch_info: NotRequired[MchInfo5]

class ReceiverDetail6(TypedDict):
    receiver: NotRequired[Receiver12]

class EcommerceMchTransferTransferBillsBillIdBillIdGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}: 查询保证金赔付结果（按微信支付赔付单号）"""
    sp_mchid: str
    business_type: NotRequired[Literal['DEPOSIT_COMPENSATION', 'PLATFORM_AFTER_SALES_COMPENSATION', 'INSURANCE_CLAIM', 'DEPOSIT_AFTER_SALES_COMPENSATION'] | str]
    receiver_detail: ReceiverDetail6
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    receiver_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo]
    sponsor_mchid: NotRequired[str]

class EcommerceMchTransferTransferBillsOutBillNoOutBillNoGetQuery(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}: 查询保证金赔付结果（按商户赔付单号）"""
    business_type: NotRequired[Literal['DEPOSIT_COMPENSATION', 'PLATFORM_AFTER_SALES_COMPENSATION', 'INSURANCE_CLAIM', 'DEPOSIT_AFTER_SALES_COMPENSATION'] | Text]

class EcommerceMchTransferTransferBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}: 查询保证金赔付结果（按商户赔付单号）"""
    sp_mchid: str
    business_type: NotRequired[Literal['DEPOSIT_COMPENSATION', 'PLATFORM_AFTER_SALES_COMPENSATION', 'INSURANCE_CLAIM', 'DEPOSIT_AFTER_SALES_COMPENSATION'] | str]
    receiver_detail: ReceiverDetail6
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    receiver_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    close_info: NotRequired[CloseInfo]
    sponsor_mchid: NotRequired[str]

class MchInfo6(TypedDict):
    mch_id: NotRequired[Text]
    mchid: NotRequired[Text]

class Receiver13(TypedDict):
    type: NotRequired[Literal['MERCHANT', 'TRANSACTION_USER'] | Text]
    mch_info: NotRequired[MchInfo6]

class EcommerceMchTransferTransferBillsPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/transfer-bills: 保证金赔付"""
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    business_type: Literal['DEPOSIT_COMPENSATION', 'PLATFORM_AFTER_SALES_COMPENSATION', 'INSURANCE_CLAIM', 'DEPOSIT_AFTER_SALES_COMPENSATION'] | Text
    receiver: Receiver13
    out_bill_no: Text
    amount: NotRequired[float]
    transfer_remark: Text
    receiver_remark: NotRequired[Text]

class EcommerceMchTransferTransferBillsPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/mch-transfer/transfer-bills: 保证金赔付"""
    sp_mchid: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    business_type: NotRequired[Literal['DEPOSIT_COMPENSATION', 'PLATFORM_AFTER_SALES_COMPENSATION', 'INSURANCE_CLAIM', 'DEPOSIT_AFTER_SALES_COMPENSATION'] | str]
    receiver_detail: ReceiverDetail6
    out_bill_no: str
    amount: NotRequired[float]
    transfer_remark: str
    receiver_remark: NotRequired[str]
    bill_id: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSED', 'WAIT_USER_CONFIRM', 'CANCELING', 'CANCELLED'] | str
    accept_time: str
    success_time: NotRequired[str]
    sponsor_mchid: NotRequired[str]

class EcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete: 删除二级商户可扫码充值员工"""
    sub_mchid: str
    sp_openid: NotRequired[str]
    state: NotRequired[Literal['EFFECTIVE', 'DELETED'] | str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]

class Employees(TypedDict):
    sub_mchid: str
    sp_openid: NotRequired[str]
    state: NotRequired[Literal['EFFECTIVE', 'DELETED'] | str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]

class EcommerceRechargeEmployeesSubMchidSubMchidGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}: 查询二级商户可扫码充值员工列表"""
    employees: NotRequired[list[Employees]]

class EcommerceRechargeEmployeesPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/recharge-employees: 添加二级商户可扫码充值员工"""
    sub_mchid: Text
    sp_openid: Text

class EcommerceRechargeEmployeesPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/recharge-employees: 添加二级商户可扫码充值员工"""
    sub_mchid: str
    sp_openid: NotRequired[str]
    state: NotRequired[Literal['EFFECTIVE', 'DELETED'] | str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]

class EcommerceRechargesApplyPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/recharges/apply: 申请二级商户充值"""
    sub_mchid: Text
    out_recharge_no: Text
    recharge_scene: Literal['ECOMMERCE_DEPOSIT', 'ECOMMERCE_PAYMENT'] | Text
    account_type: Literal['DEPOSIT', 'OPERATION'] | Text
    recharge_amount: RechargeAmount
    notify_url: NotRequired[Text]
    available_recharge_channels: NotRequired[list[Literal['BANK_TRANSFER', 'QR_RECHARGE', 'ONLINE_BANK']] | Texts]
    remark: NotRequired[Text]

class EcommerceRechargesApplyPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/recharges/apply: 申请二级商户充值"""
    recharge_id: str
    out_recharge_no: str
    recharge_url: str

class EcommerceRechargesOutRechargeNoOutRechargeNoClosePostQuery(TypedDict):
    """POST v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close: 关闭二级商户充值"""
    sub_mchid: Text

class BankTransferInfo2(TypedDict):
    bill_no: NotRequired[str]
    memo: NotRequired[str]
    return_time: NotRequired[str]
    return_reason: NotRequired[str]
    bank_name: NotRequired[str]
    bank_card_tail: NotRequired[str]
    bank_account_name: NotRequired[str]

class QrRechargeInfo(TypedDict):
    openid: NotRequired[str]
    employee_type: NotRequired[Literal['ADMIN', 'STAFF'] | str]

class OnlineBankRechargeInfo(TypedDict):
    bill_no: NotRequired[str]
    return_time: NotRequired[str]
    return_reason: NotRequired[str]
    bank_name: NotRequired[str]
    online_bank_type: NotRequired[Literal['ONLINE_BANK_TYPE_CORPORATE', 'ONLINE_BANK_TYPE_PERSONAL'] | str]
    bank_card_tail: NotRequired[str]
    bank_account_name: NotRequired[str]

class EcommerceRechargesOutRechargeNoOutRechargeNoClosePostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close: 关闭二级商户充值"""
    sp_mchid: str
    sub_mchid: str
    recharge_id: str
    out_recharge_no: str
    recharge_channel: NotRequired[Literal['BANK_TRANSFER', 'QR_RECHARGE', 'ONLINE_BANK'] | str]
    account_type: Literal['DEPOSIT', 'OPERATION'] | str
    recharge_state: Literal['SUCCESS', 'RECHARGING', 'CLOSED'] | str
    recharge_scene: Literal['ECOMMERCE_DEPOSIT', 'ECOMMERCE_PAYMENT'] | str
    recharge_state_desc: NotRequired[str]
    recharge_amount: RechargeAmount2
    bank_transfer_info: NotRequired[BankTransferInfo2]
    qr_recharge_info: NotRequired[QrRechargeInfo]
    online_bank_recharge_info: NotRequired[OnlineBankRechargeInfo]
    accept_time: NotRequired[str]
    success_time: NotRequired[str]
    close_time: NotRequired[str]
    available_recharge_channels: NotRequired[list[Literal['BANK_TRANSFER', 'QR_RECHARGE', 'ONLINE_BANK'] | str]]

class EcommerceRechargesOutRechargeNoOutRechargeNoGetQuery(TypedDict):
    """GET v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}: 查询二级商户充值结果"""
    sub_mchid: Text

class EcommerceRechargesOutRechargeNoOutRechargeNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}: 查询二级商户充值结果"""
    sp_mchid: str
    sub_mchid: str
    recharge_id: str
    out_recharge_no: str
    recharge_channel: NotRequired[Literal['BANK_TRANSFER', 'QR_RECHARGE', 'ONLINE_BANK'] | str]
    account_type: Literal['DEPOSIT', 'OPERATION'] | str
    recharge_state: Literal['SUCCESS', 'RECHARGING', 'CLOSED'] | str
    recharge_scene: Literal['ECOMMERCE_DEPOSIT', 'ECOMMERCE_PAYMENT'] | str
    recharge_state_desc: NotRequired[str]
    recharge_amount: RechargeAmount2
    bank_transfer_info: NotRequired[BankTransferInfo2]
    qr_recharge_info: NotRequired[QrRechargeInfo]
    online_bank_recharge_info: NotRequired[OnlineBankRechargeInfo]
    accept_time: NotRequired[str]
    success_time: NotRequired[str]
    close_time: NotRequired[str]
    available_recharge_channels: NotRequired[list[Literal['BANK_TRANSFER', 'QR_RECHARGE', 'ONLINE_BANK'] | str]]

class EcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostBody(TypedDict):
    """POST v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle: 个人收款-申请异常结算批次单处理"""
    individual_auth_id: Text
    out_abnormal_settle_batch_no: Text
    abnormal_settle_type: Literal['TRANSFER_TO_ORIGINAL_RECEIVE_USER'] | Text
    description: NotRequired[Text]

class AbnormalSettleResult(TypedDict):
    abnormal_settle_type: Literal['TRANSFER_TO_ORIGINAL_RECEIVE_USER'] | str
    apply_success_time: str
    abnormal_fund_receipt_id: str
    out_abnormal_settle_batch_no: str

class EcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle: 个人收款-申请异常结算批次单处理"""
    out_settle_batch_no: str
    settle_batch_no: str
    individual_auth_id: str
    description: str
    state: Literal['ACCEPTED', 'RECEIVED', 'SUCCESS', 'DEDUCT_FEE_FAIL', 'ABNORMAL', 'ABNORMAL_SETTLE_SUCCESS'] | str
    trade_scenario: Literal['RECOMMERCE', 'INDIVIDUALTRADE'] | str
    create_time: str
    finish_time: NotRequired[str]
    abnormal_type: NotRequired[Literal['AUTH_RELATIONSHIP_INVALID', 'USER_PAY_QUOTA_LIMIT'] | str]
    abnormal_settle_result: NotRequired[AbnormalSettleResult]

class EcommerceSettlePrepaySettleOrdersSettleBatchNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}: 个人收款-查询批量结算信息"""
    out_settle_batch_no: str
    settle_batch_no: str
    individual_auth_id: str
    description: str
    state: str
    trade_scenario: Literal['RECOMMERCE'] | str
    create_time: str
    finish_time: NotRequired[str]

class Amount(TypedDict):
    amount: float
    currency: NotRequired[Text]

class SettleDetailInfoList(TypedDict):
    out_settle_detail_no: Text
    settle_type: Text
    receiver_type: Text
    receiver_account: Text
    amount: Amount

class SettleInfoList(TypedDict):
    out_settle_no: Text
    transaction_id: Text
    settle_detail_info_list: Sequence[SettleDetailInfoList]

class EcommerceSettlePrepaySettleOrdersPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/settle/prepay-settle-orders: 个人收款-申请批量结算"""
    appid: Text
    out_settle_batch_no: Text
    individual_auth_id: Text
    notify_url: Text
    description: Text
    trade_scenario: Literal['RECOMMERCE'] | Text
    settle_info_list: Sequence[SettleInfoList]
    receive_type_template_id: NotRequired[Literal[1, 2] | int]

class EcommerceSettlePrepaySettleOrdersPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/settle/prepay-settle-orders: 个人收款-申请批量结算"""
    out_settle_batch_no: str
    settle_batch_no: str
    individual_auth_id: str
    description: str
    state: str
    trade_scenario: str
    create_time: str
    finish_time: NotRequired[str]

class EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetQuery(TypedDict):
    """GET v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}: 查询二级商户按日终余额预约提现状态"""
    sub_mchid: Text

class EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetAnswer(TypedDict):
    """GET v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}: 查询二级商户按日终余额预约提现状态"""
    sp_mchid: str
    sub_mchid: str
    status: Literal['CREATED', 'PROCESSING', 'FINISHED', 'ABNORMAL'] | str
    withdraw_id: str
    out_request_no: str
    total_amount: int
    success_amount: NotRequired[int]
    fail_amount: NotRequired[int]
    refund_amount: NotRequired[int]
    create_time: str
    update_time: str
    reason: NotRequired[str]
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | str
    account_number: str
    account_bank: str
    bank_name: NotRequired[str]

class EcommerceWithdrawDayEndBalanceWithdrawPostBody(TypedDict):
    """POST v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw: 二级商户按日终余额预约提现"""
    sub_mchid: Text
    out_request_no: Text
    calculate_amount_type: Literal['ONLY_DAY_END_BALANCE', 'ALLOW_CURRENT_BALANCE'] | Text
    remark: NotRequired[Text]
    bank_memo: NotRequired[Text]
    notify_url: NotRequired[Text]
    reserve_amount: NotRequired[int]

class EcommerceWithdrawDayEndBalanceWithdrawPostAnswer(TypedDict):
    """POST v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw: 二级商户按日终余额预约提现"""
    sp_mchid: str
    sub_mchid: str
    status: Literal['CREATED', 'PROCESSING', 'FINISHED', 'ABNORMAL'] | str
    withdraw_id: str
    out_request_no: str
    total_amount: int
    success_amount: NotRequired[int]
    fail_amount: NotRequired[int]
    refund_amount: NotRequired[int]
    create_time: str
    update_time: str
    reason: NotRequired[str]
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | str
    account_number: str
    account_bank: str
    bank_name: NotRequired[str]

class TransferDetailList(TypedDict):
    out_detail_no: Text
    transfer_amount: float
    transfer_remark: Text
    reservation_id: Text
    openid: Text

class InsuranceMchTransferBatchesApplyPostBody(TypedDict):
    """POST v3/platsolution/insurance/mch-transfer/batches/apply: 受理商家转账"""
    sub_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    out_batch_no: Text
    batch_name: Text
    batch_remark: Text
    total_amount: float
    total_num: float
    transfer_scene_id: Text
    transfer_detail_list: Sequence[TransferDetailList]
    notify_url: Text

class InsuranceMchTransferBatchesApplyPostAnswer(TypedDict):
    """POST v3/platsolution/insurance/mch-transfer/batches/apply: 受理商家转账"""
    out_batch_no: str
    batch_id: str
    create_time: str
    batch_state: NotRequired[Literal['ACCEPTED', 'PROCESSING', 'COMPLETED', 'CLOSED'] | str]

class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}: 微信支付转账明细单号查询明细单"""
    sub_mchid: Text

class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}: 微信支付转账明细单号查询明细单"""
    out_batch_no: str
    batch_id: str
    out_detail_no: str
    detail_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    create_time: str
    detail_state: Literal['INIT', 'ALL', 'WAIT_PAY', 'SUCCESS', 'FAIL', 'BANK_REFUND'] | str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[Literal['ACCOUNT_FROZEN', 'REAL_NAME_CHECK_FAIL', 'NAME_NOT_CORRECT', 'OPENID_INVALID', 'TRANSFER_QUOTA_EXCEED', 'DAY_RECEIVED_QUOTA_EXCEED', 'MONTH_RECEIVED_QUOTA_EXCEED', 'DAY_RECEIVED_COUNT_EXCEED', 'PRODUCT_AUTH_CHECK_FAIL', 'OVERDUE_CLOSE', 'ID_CARD_NOT_CORRECT', 'ACCOUNT_NOT_EXIST', 'TRANSFER_RISK', 'PAYROLL_CARD_ALREADY_LOGOUT', 'PAYROLL_CARD_ALREADY_FROZEN', 'PAYROLL_CARD_UNAUTHORIZED', 'PAYROLL_CARD_USER_NOT_OPEN', 'PAYROLL_CARD_NAME_CARD_NOT_MATCH', 'PAYROLL_CARD_ID_CARD_NOT_MATCH', 'PAYROLL_CARD_BANKCARD_UNBUNDLING', 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA', 'BANK_CARD_ACCOUNT_ABNORMAL', 'BANK_CARD_STATUS_ABNORMAL', 'BANK_CARD_BANK_INFO_WRONG', 'BANK_CARD_CARD_INFO_WRONG', 'OTHER_FAIL_REASON_TYPE', 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED', 'RECEIVE_ACCOUNT_NOT_PERMMIT', 'PAYEE_ACCOUNT_ABNORMAL', 'PAYER_ACCOUNT_ABNORMAL', 'TRANSFER_REMARK_SET_FAIL', 'TRANSFER_SCENE_INVALID', 'TRANSFER_SCENE_UNAVAILABLE', 'RECEIVE_ACCOUNT_NOT_CONFIGURE', 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH', 'BLOCK_B2C_USERLIMITAMOUNT_MONTH', 'MERCHANT_REJECT', 'MERCHANT_NOT_CONFIRM', 'BANK_CARD_PARAM_ERROR', 'BANK_CARD_TYPE_NOT_SUPPORTED', 'RESERVATION_STATE_INVALID', 'EXCEEDED_ESTIMATED_AMOUNT', 'RESERVATION_INFO_NOT_MATCH', 'RESERVATION_SCENE_NOT_MATCH'] | str]
    openid: NotRequired[str]
    bank_type: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    transfer_finish_time: NotRequired[str]
    bank_refund_time: NotRequired[str]

class InsuranceMchTransferBatchesBatchIdBatchIdGetQuery(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}: 微信支付转账批次单号查询批次单"""
    sub_mchid: Text
    need_query_detail: bool
    detail_state: NotRequired[Literal['ALL', 'WAIT_PAY', 'SUCCESS', 'FAIL', 'BANK_REFUND'] | Text]
    offset: NotRequired[float]
    limit: NotRequired[float]

class TransferBatch(TypedDict):
    out_batch_no: str
    batch_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    batch_state: Literal['ACCEPTED', 'PROCESSING', 'COMPLETED', 'CLOSED'] | str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal['MERCHANT_REVOCATION', 'OVERDUE_CLOSE'] | str]
    total_amount: float
    total_num: float
    create_time: str
    success_amount: float
    success_num: float
    failed_amount: float
    failed_num: float
    transfer_scene_id: str

class Data(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_state: Literal['INIT', 'ALL', 'WAIT_PAY', 'SUCCESS', 'FAIL', 'BANK_REFUND'] | str

class InsuranceMchTransferBatchesBatchIdBatchIdGetAnswer(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}: 微信支付转账批次单号查询批次单"""
    transfer_batch: TransferBatch
    data: NotRequired[list[Data]]
    offset: NotRequired[float]
    limit: NotRequired[float]

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody(TypedDict):
    """POST v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply: 申请商家转账明细电子回单"""
    sub_mchid: Text

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer(TypedDict):
    """POST v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply: 申请商家转账明细电子回单"""
    sub_mchid: str
    out_batch_no: str
    out_detail_no: str
    receipt_state: Literal['ACCEPTED', 'FINISHED'] | str

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}: 查询商家转账明细电子回单"""
    sub_mchid: Text

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}: 查询商家转账明细电子回单"""
    batch_id: str
    out_batch_no: str
    detail_id: str
    out_detail_no: str
    sub_mchid: str
    receipt_state: Literal['ACCEPTED', 'FINISHED'] | str
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}: 商户明细单号查询明细单"""
    sub_mchid: Text

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}: 商户明细单号查询明细单"""
    out_batch_no: str
    batch_id: str
    out_detail_no: str
    detail_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    create_time: str
    detail_state: Literal['INIT', 'ALL', 'WAIT_PAY', 'SUCCESS', 'FAIL', 'BANK_REFUND'] | str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[Literal['ACCOUNT_FROZEN', 'REAL_NAME_CHECK_FAIL', 'NAME_NOT_CORRECT', 'OPENID_INVALID', 'TRANSFER_QUOTA_EXCEED', 'DAY_RECEIVED_QUOTA_EXCEED', 'MONTH_RECEIVED_QUOTA_EXCEED', 'DAY_RECEIVED_COUNT_EXCEED', 'PRODUCT_AUTH_CHECK_FAIL', 'OVERDUE_CLOSE', 'ID_CARD_NOT_CORRECT', 'ACCOUNT_NOT_EXIST', 'TRANSFER_RISK', 'PAYROLL_CARD_ALREADY_LOGOUT', 'PAYROLL_CARD_ALREADY_FROZEN', 'PAYROLL_CARD_UNAUTHORIZED', 'PAYROLL_CARD_USER_NOT_OPEN', 'PAYROLL_CARD_NAME_CARD_NOT_MATCH', 'PAYROLL_CARD_ID_CARD_NOT_MATCH', 'PAYROLL_CARD_BANKCARD_UNBUNDLING', 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA', 'BANK_CARD_ACCOUNT_ABNORMAL', 'BANK_CARD_STATUS_ABNORMAL', 'BANK_CARD_BANK_INFO_WRONG', 'BANK_CARD_CARD_INFO_WRONG', 'OTHER_FAIL_REASON_TYPE', 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED', 'RECEIVE_ACCOUNT_NOT_PERMMIT', 'PAYEE_ACCOUNT_ABNORMAL', 'PAYER_ACCOUNT_ABNORMAL', 'TRANSFER_REMARK_SET_FAIL', 'TRANSFER_SCENE_INVALID', 'TRANSFER_SCENE_UNAVAILABLE', 'RECEIVE_ACCOUNT_NOT_CONFIGURE', 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH', 'BLOCK_B2C_USERLIMITAMOUNT_MONTH', 'MERCHANT_REJECT', 'MERCHANT_NOT_CONFIRM', 'BANK_CARD_PARAM_ERROR', 'BANK_CARD_TYPE_NOT_SUPPORTED', 'RESERVATION_STATE_INVALID', 'EXCEEDED_ESTIMATED_AMOUNT', 'RESERVATION_INFO_NOT_MATCH', 'RESERVATION_SCENE_NOT_MATCH'] | str]
    openid: NotRequired[str]
    bank_type: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    transfer_finish_time: NotRequired[str]
    bank_refund_time: NotRequired[str]

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetQuery(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}: 商户转账批次单号查询批次单"""
    sub_mchid: Text
    need_query_detail: bool
    offset: NotRequired[float]
    limit: NotRequired[float]
    detail_state: NotRequired[Literal['ALL', 'WAIT_PAY', 'SUCCESS', 'FAIL', 'BANK_REFUND'] | Text]

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetAnswer(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}: 商户转账批次单号查询批次单"""
    transfer_batch: TransferBatch
    data: NotRequired[list[Data]]
    offset: NotRequired[float]
    limit: NotRequired[float]

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody(TypedDict):
    """POST v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply: 申请商家转账批次电子回单"""
    sub_mchid: Text

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer(TypedDict):
    """POST v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply: 申请商家转账批次电子回单"""
    sub_mchid: str
    out_batch_no: str
    receipt_state: Literal['ACCEPTED', 'FINISHED'] | str

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}: 查询商家转账批次电子回单"""
    sub_mchid: Text

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}: 查询商家转账批次电子回单"""
    batch_id: str
    out_batch_no: str
    sub_mchid: str
    receipt_state: Literal['ACCEPTED', 'FINISHED'] | str
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class InsurancePolicy(TypedDict):
    product_registration_no: Text
    policy_no: Text
    name: Text
    withdrawal_no: NotRequired[Text]
    claim_no: NotRequired[Text]

class SceneReportData(TypedDict):
    insurance_policy: NotRequired[InsurancePolicy]

class InsuranceMchTransferReservationApplyPostBody(TypedDict):
    """POST v3/platsolution/insurance/mch-transfer/reservation/apply: 受理单次预约商家转账"""
    sub_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    out_reservation_no: Text
    transfer_scene_id: Text
    estimated_date: Text
    estimated_max_amount: NotRequired[float]
    exact_amount: NotRequired[float]
    openid: NotRequired[Text]
    user_real_name: NotRequired[Text]
    """Encrypted."""
    reserve_remark: Text
    notify_url: Text
    scene_report_data: NotRequired[SceneReportData]

class InsuranceMchTransferReservationApplyPostAnswer(TypedDict):
    """POST v3/platsolution/insurance/mch-transfer/reservation/apply: 受理单次预约商家转账"""
    sub_mchid: str
    out_reservation_no: str
    reservation_id: str
    accept_time: str
    state: Literal['ACCEPTED', 'CONFIRMED', 'CLOSED'] | str
    package_info: str

class InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostQuery(TypedDict):
    """POST v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close: 关闭预约商家转账记录"""
    sub_mchid: Text

class CloseInfo3(TypedDict):
    close_time: str
    close_reason: Literal['USER_OVERDUE_UNCONFIRMED', 'CLOSE_CONFIRMED_VIA_MCH_API', 'CLOSE_ACCEPTED_VIA_MCH_API', 'TRANSFER_FINISHED', 'OVERDUE_NOT_TRANSFER', 'RESERVE_FAIL', 'USER_CLOSE'] | str

class InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostAnswer(TypedDict):
    """POST v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close: 关闭预约商家转账记录"""
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[float]
    exact_amount: NotRequired[float]
    openid: str
    bank_type: NotRequired[str]
    state: Literal['ACCEPTED', 'CONFIRMED', 'CLOSED'] | str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[CloseInfo3]

class InsuranceMchTransferReservationOutReservationNoOutReservationNoGetQuery(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}: 商户预约单号查询预约商家转账记录"""
    sub_mchid: Text

class InsuranceMchTransferReservationOutReservationNoOutReservationNoGetAnswer(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}: 商户预约单号查询预约商家转账记录"""
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[float]
    exact_amount: NotRequired[float]
    openid: str
    bank_type: NotRequired[str]
    state: Literal['ACCEPTED', 'CONFIRMED', 'CLOSED'] | str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[CloseInfo3]

class InsuranceMchTransferReservationReservationIdReservationIdGetQuery(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}: 微信支付预约单号查询预约商家转账记录"""
    sub_mchid: Text

class InsuranceMchTransferReservationReservationIdReservationIdGetAnswer(TypedDict):
    """GET v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}: 微信支付预约单号查询预约商家转账记录"""
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[float]
    exact_amount: NotRequired[float]
    openid: str
    bank_type: NotRequired[str]
    state: Literal['ACCEPTED', 'CONFIRMED', 'CLOSED'] | str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[CloseInfo3]

class MchTransferBatchesApplyPostBody(TypedDict):
    """POST v3/platsolution/mch-transfer/batches/apply: 受理商家转账"""
    sub_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    out_batch_no: Text
    batch_name: Text
    batch_remark: Text
    total_amount: float
    total_num: float
    transfer_scene_id: Text
    transfer_detail_list: Sequence[TransferDetailList]
    notify_url: Text

class MchTransferBatchesApplyPostAnswer(TypedDict):
    """POST v3/platsolution/mch-transfer/batches/apply: 受理商家转账"""
    out_batch_no: str
    batch_id: str
    create_time: str
    batch_state: NotRequired[str]

class MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}: 微信支付转账明细单号查询明细单"""
    sub_mchid: Text

class MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}: 微信支付转账明细单号查询明细单"""
    out_batch_no: str
    batch_id: str
    out_detail_no: str
    detail_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    create_time: str
    detail_state: str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    bank_type: NotRequired[str]
    user_name: NotRequired[str]
    transfer_finish_time: NotRequired[str]
    bank_refund_time: NotRequired[str]

class MchTransferBatchesBatchIdBatchIdGetQuery(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}: 微信支付转账批次单号查询批次单"""
    sub_mchid: Text
    need_query_detail: bool
    detail_state: NotRequired[Literal['ALL', 'WAIT_PAY', 'SUCCESS', 'FAIL'] | Text]
    offset: NotRequired[float]
    limit: NotRequired[float]

class TransferBatch2(TypedDict):
    out_batch_no: str
    batch_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    batch_state: str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[str]
    total_amount: float
    total_num: float
    create_time: str
    success_amount: float
    success_num: float
    failed_amount: float
    failed_num: float
    transfer_scene_id: str

class Data2(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_state: str

class MchTransferBatchesBatchIdBatchIdGetAnswer(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}: 微信支付转账批次单号查询批次单"""
    transfer_batch: TransferBatch2
    data: NotRequired[list[Data2]]
    offset: NotRequired[float]
    limit: NotRequired[float]

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody(TypedDict):
    """POST v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply: 申请商家转账明细电子回单"""
    sub_mchid: Text

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer(TypedDict):
    """POST v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply: 申请商家转账明细电子回单"""
    sub_mchid: str
    out_batch_no: str
    out_detail_no: str
    receipt_state: str

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}: 查询商家转账明细电子回单"""
    sub_mchid: Text

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}: 查询商家转账明细电子回单"""
    batch_id: str
    out_batch_no: str
    detail_id: str
    out_detail_no: str
    sub_mchid: str
    receipt_state: str
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}: 商户明细单号查询明细单"""
    sub_mchid: Text

class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}: 商户明细单号查询明细单"""
    out_batch_no: str
    batch_id: str
    out_detail_no: str
    detail_id: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    create_time: str
    detail_state: str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    bank_type: NotRequired[str]
    user_name: NotRequired[str]
    transfer_finish_time: NotRequired[str]
    bank_refund_time: NotRequired[str]

class MchTransferBatchesOutBatchNoOutBatchNoGetQuery(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}: 商户转账批次单号查询批次单"""
    sub_mchid: Text
    need_query_detail: bool
    offset: NotRequired[float]
    limit: NotRequired[float]
    detail_state: NotRequired[Literal['ALL', 'WAIT_PAY', 'SUCCESS', 'FAIL', 'BANK_REFUND'] | Text]

class MchTransferBatchesOutBatchNoOutBatchNoGetAnswer(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}: 商户转账批次单号查询批次单"""
    transfer_batch: TransferBatch2
    data: NotRequired[list[Data2]]
    offset: NotRequired[float]
    limit: NotRequired[float]

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody(TypedDict):
    """POST v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply: 申请商家转账批次电子回单"""
    sub_mchid: Text

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer(TypedDict):
    """POST v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply: 申请商家转账批次电子回单"""
    sub_mchid: str
    out_batch_no: str
    receipt_state: str

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}: 查询商家转账批次电子回单"""
    sub_mchid: Text

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer(TypedDict):
    """GET v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}: 查询商家转账批次电子回单"""
    batch_id: str
    out_batch_no: str
    sub_mchid: str
    receipt_state: str
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class MchTransferReservationApplyPostBody(TypedDict):
    """POST v3/platsolution/mch-transfer/reservation/apply: 受理单次预约商家转账"""
    sub_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    out_reservation_no: Text
    transfer_scene_id: Text
    estimated_date: Text
    estimated_max_amount: NotRequired[float]
    exact_amount: NotRequired[float]
    openid: NotRequired[Text]
    user_real_name: NotRequired[Text]
    """Encrypted."""
    reserve_remark: Text
    notify_url: Text
    scene_report_data: NotRequired[SceneReportData]

class MchTransferReservationApplyPostAnswer(TypedDict):
    """POST v3/platsolution/mch-transfer/reservation/apply: 受理单次预约商家转账"""
    sub_mchid: str
    out_reservation_no: str
    reservation_id: str
    accept_time: str
    state: Literal['ACCEPTED', 'CONFIRMED', 'CLOSED'] | str
    package_info: str

class MchTransferReservationOutReservationNoOutReservationNoClosePostQuery(TypedDict):
    """POST v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close: 关闭预约商家转账记录"""
    sub_mchid: Text

class CloseInfo4(TypedDict):
    close_time: str
    close_reason: str

class MchTransferReservationOutReservationNoOutReservationNoClosePostAnswer(TypedDict):
    """POST v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close: 关闭预约商家转账记录"""
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[float]
    exact_amount: NotRequired[float]
    openid: str
    bank_type: NotRequired[str]
    state: str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[CloseInfo4]

class MchTransferReservationOutReservationNoOutReservationNoGetQuery(TypedDict):
    """GET v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}: 商户预约单号查询预约商家转账记录"""
    sub_mchid: Text

class MchTransferReservationOutReservationNoOutReservationNoGetAnswer(TypedDict):
    """GET v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}: 商户预约单号查询预约商家转账记录"""
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[float]
    exact_amount: NotRequired[float]
    openid: str
    bank_type: NotRequired[str]
    state: str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[CloseInfo4]

class MchTransferReservationReservationIdReservationIdGetQuery(TypedDict):
    """GET v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}: 微信支付预约单号查询预约商家转账记录"""
    sub_mchid: Text

class MchTransferReservationReservationIdReservationIdGetAnswer(TypedDict):
    """GET v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}: 微信支付预约单号查询预约商家转账记录"""
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    reservation_id: str
    out_reservation_no: str
    transfer_scene_id: str
    estimated_date: NotRequired[str]
    estimated_max_amount: NotRequired[float]
    exact_amount: NotRequired[float]
    openid: str
    bank_type: NotRequired[str]
    state: str
    accept_time: str
    reserve_time: NotRequired[str]
    close_info: NotRequired[CloseInfo4]

class EcommerceBankTransferRechargesApply(Node):
    @verb
    def post(self, *, json: EcommerceBankTransferRechargesApplyPostBody, **options: Unpack[QueryOptions]) -> EcommerceBankTransferRechargesApplyPostAnswer:
        """申请银行转账充值

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
        """
    @async_verb
    def post_async(self, *, json: EcommerceBankTransferRechargesApplyPostBody, **options: Unpack[QueryOptions]) -> EcommerceBankTransferRechargesApplyPostAnswer:
        """申请银行转账充值

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
        """
    postAsync = post_async
    """申请银行转账充值

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
    """


class EcommerceBankTransferRechargesOutRechargeNoOutRechargeNo_(Node):
    @verb
    def get(self, *, out_recharge_no: str | int, **options: Unpack[QueryOptions]) -> EcommerceBankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer:
        """查询银行转账充值结果

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
        """
    @async_verb
    def get_async(self, *, out_recharge_no: str | int, **options: Unpack[QueryOptions]) -> EcommerceBankTransferRechargesOutRechargeNoOutRechargeNoGetAnswer:
        """查询银行转账充值结果

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
        """
    getAsync = get_async
    """查询银行转账充值结果

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
    """


class EcommerceBankTransferRechargesOutRechargeNo(Node):
    @property
    def _out_recharge_no_(self) -> EcommerceBankTransferRechargesOutRechargeNoOutRechargeNo_:
        """GET 查询银行转账充值结果"""

class EcommerceBankTransferRecharges(Node):
    @property
    def apply(self) -> EcommerceBankTransferRechargesApply:
        """POST 申请银行转账充值"""
    @property
    def outRechargeNo(self) -> EcommerceBankTransferRechargesOutRechargeNo:
        """1 endpoints"""

class EcommerceInsuranceCompensationContractsSubMchidSubMchidCheckOpened(Node):
    @verb
    def post(self, *, sub_mchid: str | int, **options: Unpack[Options]) -> EcommerceInsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostAnswer:
        """查询保险理赔功能开通状态

        https://pay.weixin.qq.com/doc/v3/partner/4012781480
        """
    @async_verb
    def post_async(self, *, sub_mchid: str | int, **options: Unpack[Options]) -> EcommerceInsuranceCompensationContractsSubMchidSubMchidCheckOpenedPostAnswer:
        """查询保险理赔功能开通状态

        https://pay.weixin.qq.com/doc/v3/partner/4012781480
        """
    postAsync = post_async
    """查询保险理赔功能开通状态

    https://pay.weixin.qq.com/doc/v3/partner/4012781480
    """


class EcommerceInsuranceCompensationContractsSubMchidSubMchid_(Node):
    @property
    def checkOpened(self) -> EcommerceInsuranceCompensationContractsSubMchidSubMchidCheckOpened:
        """POST 查询保险理赔功能开通状态"""

class EcommerceInsuranceCompensationContractsSubMchid(Node):
    @property
    def _sub_mchid_(self) -> EcommerceInsuranceCompensationContractsSubMchidSubMchid_:
        """1 endpoints"""

class EcommerceInsuranceCompensationContracts(Node):
    @property
    def subMchid(self) -> EcommerceInsuranceCompensationContractsSubMchid:
        """1 endpoints"""
    @verb
    def post(self, *, json: EcommerceInsuranceCompensationContractsPostBody, **options: Unpack[QueryOptions]) -> EcommerceInsuranceCompensationContractsPostAnswer:
        """开通保险理赔功能

        https://pay.weixin.qq.com/doc/v3/partner/4012781476
        """
    @async_verb
    def post_async(self, *, json: EcommerceInsuranceCompensationContractsPostBody, **options: Unpack[QueryOptions]) -> EcommerceInsuranceCompensationContractsPostAnswer:
        """开通保险理赔功能

        https://pay.weixin.qq.com/doc/v3/partner/4012781476
        """
    postAsync = post_async
    """开通保险理赔功能

    https://pay.weixin.qq.com/doc/v3/partner/4012781476
    """


class EcommerceMchTransferCompensateBillsBillIdBillId_(Node):
    @verb
    def get(self, *, bill_id: str | int, **options: Unpack[QueryOptions]) -> EcommerceMchTransferCompensateBillsBillIdBillIdGetAnswer:
        """查询赔付结果（按微信支付赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504179
        """
    @async_verb
    def get_async(self, *, bill_id: str | int, **options: Unpack[QueryOptions]) -> EcommerceMchTransferCompensateBillsBillIdBillIdGetAnswer:
        """查询赔付结果（按微信支付赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504179
        """
    getAsync = get_async
    """查询赔付结果（按微信支付赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4013504179
    """


class EcommerceMchTransferCompensateBillsBillId(Node):
    @property
    def _bill_id_(self) -> EcommerceMchTransferCompensateBillsBillIdBillId_:
        """GET 查询赔付结果（按微信支付赔付单号）"""

class EcommerceMchTransferCompensateBillsOutBillNoOutBillNoCancel(Node):
    @verb
    def post(self, *, out_bill_no: str | int, **options: Unpack[Options]) -> EcommerceMchTransferCompensateBillsOutBillNoOutBillNoCancelPostAnswer:
        """请求撤销赔付

        https://pay.weixin.qq.com/doc/v3/partner/4013504177
        """
    @async_verb
    def post_async(self, *, out_bill_no: str | int, **options: Unpack[Options]) -> EcommerceMchTransferCompensateBillsOutBillNoOutBillNoCancelPostAnswer:
        """请求撤销赔付

        https://pay.weixin.qq.com/doc/v3/partner/4013504177
        """
    postAsync = post_async
    """请求撤销赔付

    https://pay.weixin.qq.com/doc/v3/partner/4013504177
    """


class EcommerceMchTransferCompensateBillsOutBillNoOutBillNo_(Node):
    @property
    def cancel(self) -> EcommerceMchTransferCompensateBillsOutBillNoOutBillNoCancel:
        """POST 请求撤销赔付"""
    @verb
    def get(self, *, out_bill_no: str | int, **options: Unpack[QueryOptions]) -> EcommerceMchTransferCompensateBillsOutBillNoOutBillNoGetAnswer:
        """查询赔付结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504178
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, **options: Unpack[QueryOptions]) -> EcommerceMchTransferCompensateBillsOutBillNoOutBillNoGetAnswer:
        """查询赔付结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504178
        """
    getAsync = get_async
    """查询赔付结果（按商户赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4013504178
    """


class EcommerceMchTransferCompensateBillsOutBillNo(Node):
    @property
    def _out_bill_no_(self) -> EcommerceMchTransferCompensateBillsOutBillNoOutBillNo_:
        """GET 查询赔付结果（按商户赔付单号）"""

class EcommerceMchTransferCompensateBillsPreTransfer(Node):
    @verb
    def post(self, *, json: EcommerceMchTransferCompensateBillsPreTransferPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferCompensateBillsPreTransferPostAnswer:
        """请求赔付预下单

        https://pay.weixin.qq.com/doc/v3/partner/4013504176
        """
    @async_verb
    def post_async(self, *, json: EcommerceMchTransferCompensateBillsPreTransferPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferCompensateBillsPreTransferPostAnswer:
        """请求赔付预下单

        https://pay.weixin.qq.com/doc/v3/partner/4013504176
        """
    postAsync = post_async
    """请求赔付预下单

    https://pay.weixin.qq.com/doc/v3/partner/4013504176
    """


class EcommerceMchTransferCompensateBills(Node):
    @property
    def billId(self) -> EcommerceMchTransferCompensateBillsBillId:
        """1 endpoints"""
    @property
    def outBillNo(self) -> EcommerceMchTransferCompensateBillsOutBillNo:
        """2 endpoints"""
    @property
    def preTransfer(self) -> EcommerceMchTransferCompensateBillsPreTransfer:
        """POST 请求赔付预下单"""
    @verb
    def post(self, *, json: EcommerceMchTransferCompensateBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferCompensateBillsPostAnswer:
        """请求赔付

        https://pay.weixin.qq.com/doc/v3/partner/4013504175
        """
    @async_verb
    def post_async(self, *, json: EcommerceMchTransferCompensateBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferCompensateBillsPostAnswer:
        """请求赔付

        https://pay.weixin.qq.com/doc/v3/partner/4013504175
        """
    postAsync = post_async
    """请求赔付

    https://pay.weixin.qq.com/doc/v3/partner/4013504175
    """


class EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdBillId_(Node):
    @verb
    def get(self, *, bill_id: str | int, query: EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetAnswer:
        """查询保证金售后赔付结果（按微信支付赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504196
        """
    @async_verb
    def get_async(self, *, bill_id: str | int, query: EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdBillIdGetAnswer:
        """查询保证金售后赔付结果（按微信支付赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504196
        """
    getAsync = get_async
    """查询保证金售后赔付结果（按微信支付赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4013504196
    """


class EcommerceMchTransferDepositAfterSalesCompensationBillsBillId(Node):
    @property
    def _bill_id_(self) -> EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdBillId_:
        """GET 查询保证金售后赔付结果（按微信支付赔付单号）"""

class EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNo_(Node):
    @verb
    def get(self, *, out_bill_no: str | int, query: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetAnswer:
        """查询保证金售后赔付结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504195
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, query: EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGetAnswer:
        """查询保证金售后赔付结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504195
        """
    getAsync = get_async
    """查询保证金售后赔付结果（按商户赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4013504195
    """


class EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo(Node):
    @property
    def _out_bill_no_(self) -> EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNo_:
        """GET 查询保证金售后赔付结果（按商户赔付单号）"""

class EcommerceMchTransferDepositAfterSalesCompensationBills(Node):
    @property
    def billId(self) -> EcommerceMchTransferDepositAfterSalesCompensationBillsBillId:
        """1 endpoints"""
    @property
    def outBillNo(self) -> EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: EcommerceMchTransferDepositAfterSalesCompensationBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferDepositAfterSalesCompensationBillsPostAnswer:
        """请求保证金售后赔付

        https://pay.weixin.qq.com/doc/v3/partner/4013504194
        """
    @async_verb
    def post_async(self, *, json: EcommerceMchTransferDepositAfterSalesCompensationBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferDepositAfterSalesCompensationBillsPostAnswer:
        """请求保证金售后赔付

        https://pay.weixin.qq.com/doc/v3/partner/4013504194
        """
    postAsync = post_async
    """请求保证金售后赔付

    https://pay.weixin.qq.com/doc/v3/partner/4013504194
    """


class EcommerceMchTransferDepositInsurancePremiumsCompensationBillsOutBillNo_(Node):
    @verb
    def get(self, *, out_bill_no: str | int, **options: Unpack[QueryOptions]) -> EcommerceMchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetAnswer:
        """查询保证金赔付保司保费结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4014010920
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, **options: Unpack[QueryOptions]) -> EcommerceMchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGetAnswer:
        """查询保证金赔付保司保费结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4014010920
        """
    getAsync = get_async
    """查询保证金赔付保司保费结果（按商户赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4014010920
    """


class EcommerceMchTransferDepositInsurancePremiumsCompensationBills(Node):
    @property
    def _out_bill_no_(self) -> EcommerceMchTransferDepositInsurancePremiumsCompensationBillsOutBillNo_:
        """GET 查询保证金赔付保司保费结果（按商户赔付单号）"""
    @verb
    def post(self, *, json: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostAnswer:
        """发起保证金赔付保司保费

        https://pay.weixin.qq.com/doc/v3/partner/4014010905
        """
    @async_verb
    def post_async(self, *, json: EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferDepositInsurancePremiumsCompensationBillsPostAnswer:
        """发起保证金赔付保司保费

        https://pay.weixin.qq.com/doc/v3/partner/4014010905
        """
    postAsync = post_async
    """发起保证金赔付保司保费

    https://pay.weixin.qq.com/doc/v3/partner/4014010905
    """


class EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNo_(Node):
    @verb
    def get(self, *, out_bill_no: str | int, query: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetAnswer:
        """查询保证金售后赔付运费结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504203
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, query: EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGetAnswer:
        """查询保证金售后赔付运费结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504203
        """
    getAsync = get_async
    """查询保证金售后赔付运费结果（按商户赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4013504203
    """


class EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo(Node):
    @property
    def _out_bill_no_(self) -> EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNo_:
        """GET 查询保证金售后赔付运费结果（按商户赔付单号）"""

class EcommerceMchTransferDepositShippingCostCompensationBills(Node):
    @property
    def outBillNo(self) -> EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: EcommerceMchTransferDepositShippingCostCompensationBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferDepositShippingCostCompensationBillsPostAnswer:
        """发起保证金赔付用户运费

        https://pay.weixin.qq.com/doc/v3/partner/4013504202
        """
    @async_verb
    def post_async(self, *, json: EcommerceMchTransferDepositShippingCostCompensationBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferDepositShippingCostCompensationBillsPostAnswer:
        """发起保证金赔付用户运费

        https://pay.weixin.qq.com/doc/v3/partner/4013504202
        """
    postAsync = post_async
    """发起保证金赔付用户运费

    https://pay.weixin.qq.com/doc/v3/partner/4013504202
    """


class EcommerceMchTransferInsuranceClaimBillsBillIdBillId_(Node):
    @verb
    def get(self, *, bill_id: str | int, query: EcommerceMchTransferInsuranceClaimBillsBillIdBillIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferInsuranceClaimBillsBillIdBillIdGetAnswer:
        """查询保险理赔结果（按微信支付赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504188
        """
    @async_verb
    def get_async(self, *, bill_id: str | int, query: EcommerceMchTransferInsuranceClaimBillsBillIdBillIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferInsuranceClaimBillsBillIdBillIdGetAnswer:
        """查询保险理赔结果（按微信支付赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504188
        """
    getAsync = get_async
    """查询保险理赔结果（按微信支付赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4013504188
    """


class EcommerceMchTransferInsuranceClaimBillsBillId(Node):
    @property
    def _bill_id_(self) -> EcommerceMchTransferInsuranceClaimBillsBillIdBillId_:
        """GET 查询保险理赔结果（按微信支付赔付单号）"""

class EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancel(Node):
    @verb
    def post(self, *, out_bill_no: str | int, json: EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostBody = ..., **options: Unpack[QueryOptions]) -> EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostAnswer:
        """请求撤销保险理赔

        https://pay.weixin.qq.com/doc/v3/partner/4013504186
        """
    @async_verb
    def post_async(self, *, out_bill_no: str | int, json: EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostBody = ..., **options: Unpack[QueryOptions]) -> EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPostAnswer:
        """请求撤销保险理赔

        https://pay.weixin.qq.com/doc/v3/partner/4013504186
        """
    postAsync = post_async
    """请求撤销保险理赔

    https://pay.weixin.qq.com/doc/v3/partner/4013504186
    """


class EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNo_(Node):
    @property
    def cancel(self) -> EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancel:
        """POST 请求撤销保险理赔"""
    @verb
    def get(self, *, out_bill_no: str | int, query: EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoGetAnswer:
        """查询保险理赔结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504187
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, query: EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoGetAnswer:
        """查询保险理赔结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504187
        """
    getAsync = get_async
    """查询保险理赔结果（按商户赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4013504187
    """


class EcommerceMchTransferInsuranceClaimBillsOutBillNo(Node):
    @property
    def _out_bill_no_(self) -> EcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNo_:
        """GET 查询保险理赔结果（按商户赔付单号）"""

class EcommerceMchTransferInsuranceClaimBillsPreTransfer(Node):
    @verb
    def post(self, *, json: EcommerceMchTransferInsuranceClaimBillsPreTransferPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferInsuranceClaimBillsPreTransferPostAnswer:
        """请求保险理赔预下单

        https://pay.weixin.qq.com/doc/v3/partner/4013504185
        """
    @async_verb
    def post_async(self, *, json: EcommerceMchTransferInsuranceClaimBillsPreTransferPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferInsuranceClaimBillsPreTransferPostAnswer:
        """请求保险理赔预下单

        https://pay.weixin.qq.com/doc/v3/partner/4013504185
        """
    postAsync = post_async
    """请求保险理赔预下单

    https://pay.weixin.qq.com/doc/v3/partner/4013504185
    """


class EcommerceMchTransferInsuranceClaimBills(Node):
    @property
    def billId(self) -> EcommerceMchTransferInsuranceClaimBillsBillId:
        """1 endpoints"""
    @property
    def outBillNo(self) -> EcommerceMchTransferInsuranceClaimBillsOutBillNo:
        """2 endpoints"""
    @property
    def preTransfer(self) -> EcommerceMchTransferInsuranceClaimBillsPreTransfer:
        """POST 请求保险理赔预下单"""
    @verb
    def post(self, *, json: EcommerceMchTransferInsuranceClaimBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferInsuranceClaimBillsPostAnswer:
        """请求保险理赔

        https://pay.weixin.qq.com/doc/v3/partner/4013504184
        """
    @async_verb
    def post_async(self, *, json: EcommerceMchTransferInsuranceClaimBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferInsuranceClaimBillsPostAnswer:
        """请求保险理赔

        https://pay.weixin.qq.com/doc/v3/partner/4013504184
        """
    postAsync = post_async
    """请求保险理赔

    https://pay.weixin.qq.com/doc/v3/partner/4013504184
    """


class EcommerceMchTransferSubMchCompensationBillsOutBillNo_(Node):
    @verb
    def get(self, *, out_bill_no: str | int, query: EcommerceMchTransferSubMchCompensationBillsOutBillNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferSubMchCompensationBillsOutBillNoGetAnswer:
        """查询赔付结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4016777372
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, query: EcommerceMchTransferSubMchCompensationBillsOutBillNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferSubMchCompensationBillsOutBillNoGetAnswer:
        """查询赔付结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4016777372
        """
    getAsync = get_async
    """查询赔付结果（按商户赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4016777372
    """


class EcommerceMchTransferSubMchCompensationBills(Node):
    @property
    def _out_bill_no_(self) -> EcommerceMchTransferSubMchCompensationBillsOutBillNo_:
        """GET 查询赔付结果（按商户赔付单号）"""
    @verb
    def post(self, *, json: EcommerceMchTransferSubMchCompensationBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferSubMchCompensationBillsPostAnswer:
        """请求赔付

        https://pay.weixin.qq.com/doc/v3/partner/4016777363
        """
    @async_verb
    def post_async(self, *, json: EcommerceMchTransferSubMchCompensationBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferSubMchCompensationBillsPostAnswer:
        """请求赔付

        https://pay.weixin.qq.com/doc/v3/partner/4016777363
        """
    postAsync = post_async
    """请求赔付

    https://pay.weixin.qq.com/doc/v3/partner/4016777363
    """


class EcommerceMchTransferTransferBillsBillIdBillId_(Node):
    @verb
    def get(self, *, bill_id: str | int, query: EcommerceMchTransferTransferBillsBillIdBillIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferTransferBillsBillIdBillIdGetAnswer:
        """查询保证金赔付结果（按微信支付赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504200
        """
    @async_verb
    def get_async(self, *, bill_id: str | int, query: EcommerceMchTransferTransferBillsBillIdBillIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferTransferBillsBillIdBillIdGetAnswer:
        """查询保证金赔付结果（按微信支付赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504200
        """
    getAsync = get_async
    """查询保证金赔付结果（按微信支付赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4013504200
    """


class EcommerceMchTransferTransferBillsBillId(Node):
    @property
    def _bill_id_(self) -> EcommerceMchTransferTransferBillsBillIdBillId_:
        """GET 查询保证金赔付结果（按微信支付赔付单号）"""

class EcommerceMchTransferTransferBillsOutBillNoOutBillNo_(Node):
    @verb
    def get(self, *, out_bill_no: str | int, query: EcommerceMchTransferTransferBillsOutBillNoOutBillNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferTransferBillsOutBillNoOutBillNoGetAnswer:
        """查询保证金赔付结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504199
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, query: EcommerceMchTransferTransferBillsOutBillNoOutBillNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> EcommerceMchTransferTransferBillsOutBillNoOutBillNoGetAnswer:
        """查询保证金赔付结果（按商户赔付单号）

        https://pay.weixin.qq.com/doc/v3/partner/4013504199
        """
    getAsync = get_async
    """查询保证金赔付结果（按商户赔付单号）

    https://pay.weixin.qq.com/doc/v3/partner/4013504199
    """


class EcommerceMchTransferTransferBillsOutBillNo(Node):
    @property
    def _out_bill_no_(self) -> EcommerceMchTransferTransferBillsOutBillNoOutBillNo_:
        """GET 查询保证金赔付结果（按商户赔付单号）"""

class EcommerceMchTransferTransferBills(Node):
    @property
    def billId(self) -> EcommerceMchTransferTransferBillsBillId:
        """1 endpoints"""
    @property
    def outBillNo(self) -> EcommerceMchTransferTransferBillsOutBillNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: EcommerceMchTransferTransferBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferTransferBillsPostAnswer:
        """保证金赔付

        https://pay.weixin.qq.com/doc/v3/partner/4013504198
        """
    @async_verb
    def post_async(self, *, json: EcommerceMchTransferTransferBillsPostBody, **options: Unpack[QueryOptions]) -> EcommerceMchTransferTransferBillsPostAnswer:
        """保证金赔付

        https://pay.weixin.qq.com/doc/v3/partner/4013504198
        """
    postAsync = post_async
    """保证金赔付

    https://pay.weixin.qq.com/doc/v3/partner/4013504198
    """


class EcommerceMchTransfer(Node):
    @property
    def compensateBills(self) -> EcommerceMchTransferCompensateBills:
        """POST 请求赔付"""
    @property
    def depositAfterSalesCompensationBills(self) -> EcommerceMchTransferDepositAfterSalesCompensationBills:
        """POST 请求保证金售后赔付"""
    @property
    def depositInsurancePremiumsCompensationBills(self) -> EcommerceMchTransferDepositInsurancePremiumsCompensationBills:
        """POST 发起保证金赔付保司保费"""
    @property
    def depositShippingCostCompensationBills(self) -> EcommerceMchTransferDepositShippingCostCompensationBills:
        """POST 发起保证金赔付用户运费"""
    @property
    def insuranceClaimBills(self) -> EcommerceMchTransferInsuranceClaimBills:
        """POST 请求保险理赔"""
    @property
    def subMchCompensationBills(self) -> EcommerceMchTransferSubMchCompensationBills:
        """POST 请求赔付"""
    @property
    def transferBills(self) -> EcommerceMchTransferTransferBills:
        """POST 保证金赔付"""

class EcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDelete(Node):
    @verb
    def post(self, *, sub_mchid: str | int, sp_openid: str | int, **options: Unpack[Options]) -> EcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostAnswer:
        """删除二级商户可扫码充值员工

        https://pay.weixin.qq.com/doc/v3/partner/4013521753
        """
    @async_verb
    def post_async(self, *, sub_mchid: str | int, sp_openid: str | int, **options: Unpack[Options]) -> EcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePostAnswer:
        """删除二级商户可扫码充值员工

        https://pay.weixin.qq.com/doc/v3/partner/4013521753
        """
    postAsync = post_async
    """删除二级商户可扫码充值员工

    https://pay.weixin.qq.com/doc/v3/partner/4013521753
    """


class EcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenid_(Node):
    @property
    def delete(self) -> EcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDelete:
        """POST 删除二级商户可扫码充值员工"""

class EcommerceRechargeEmployeesSubMchidSubMchidSpOpenid(Node):
    @property
    def _sp_openid_(self) -> EcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenid_:
        """1 endpoints"""

class EcommerceRechargeEmployeesSubMchidSubMchid_(Node):
    @property
    def spOpenid(self) -> EcommerceRechargeEmployeesSubMchidSubMchidSpOpenid:
        """1 endpoints"""
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> EcommerceRechargeEmployeesSubMchidSubMchidGetAnswer:
        """查询二级商户可扫码充值员工列表

        https://pay.weixin.qq.com/doc/v3/partner/4013521757
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> EcommerceRechargeEmployeesSubMchidSubMchidGetAnswer:
        """查询二级商户可扫码充值员工列表

        https://pay.weixin.qq.com/doc/v3/partner/4013521757
        """
    getAsync = get_async
    """查询二级商户可扫码充值员工列表

    https://pay.weixin.qq.com/doc/v3/partner/4013521757
    """


class EcommerceRechargeEmployeesSubMchid(Node):
    @property
    def _sub_mchid_(self) -> EcommerceRechargeEmployeesSubMchidSubMchid_:
        """GET 查询二级商户可扫码充值员工列表"""

class EcommerceRechargeEmployees(Node):
    @property
    def subMchid(self) -> EcommerceRechargeEmployeesSubMchid:
        """2 endpoints"""
    @verb
    def post(self, *, json: EcommerceRechargeEmployeesPostBody, **options: Unpack[QueryOptions]) -> EcommerceRechargeEmployeesPostAnswer:
        """添加二级商户可扫码充值员工

        https://pay.weixin.qq.com/doc/v3/partner/4013521743
        """
    @async_verb
    def post_async(self, *, json: EcommerceRechargeEmployeesPostBody, **options: Unpack[QueryOptions]) -> EcommerceRechargeEmployeesPostAnswer:
        """添加二级商户可扫码充值员工

        https://pay.weixin.qq.com/doc/v3/partner/4013521743
        """
    postAsync = post_async
    """添加二级商户可扫码充值员工

    https://pay.weixin.qq.com/doc/v3/partner/4013521743
    """


class EcommerceRechargesApply(Node):
    @verb
    def post(self, *, json: EcommerceRechargesApplyPostBody, **options: Unpack[QueryOptions]) -> EcommerceRechargesApplyPostAnswer:
        """申请二级商户充值

        https://pay.weixin.qq.com/doc/v3/partner/4012762860
        """
    @async_verb
    def post_async(self, *, json: EcommerceRechargesApplyPostBody, **options: Unpack[QueryOptions]) -> EcommerceRechargesApplyPostAnswer:
        """申请二级商户充值

        https://pay.weixin.qq.com/doc/v3/partner/4012762860
        """
    postAsync = post_async
    """申请二级商户充值

    https://pay.weixin.qq.com/doc/v3/partner/4012762860
    """


class EcommerceRechargesOutRechargeNoOutRechargeNoClose(Node):
    @verb
    def post(self, *, out_recharge_no: str | int, query: EcommerceRechargesOutRechargeNoOutRechargeNoClosePostQuery | str, **options: Unpack[BodyOptions]) -> EcommerceRechargesOutRechargeNoOutRechargeNoClosePostAnswer:
        """关闭二级商户充值

        https://pay.weixin.qq.com/doc/v3/partner/4012762895
        """
    @async_verb
    def post_async(self, *, out_recharge_no: str | int, query: EcommerceRechargesOutRechargeNoOutRechargeNoClosePostQuery | str, **options: Unpack[BodyOptions]) -> EcommerceRechargesOutRechargeNoOutRechargeNoClosePostAnswer:
        """关闭二级商户充值

        https://pay.weixin.qq.com/doc/v3/partner/4012762895
        """
    postAsync = post_async
    """关闭二级商户充值

    https://pay.weixin.qq.com/doc/v3/partner/4012762895
    """


class EcommerceRechargesOutRechargeNoOutRechargeNo_(Node):
    @property
    def close(self) -> EcommerceRechargesOutRechargeNoOutRechargeNoClose:
        """POST 关闭二级商户充值"""
    @verb
    def get(self, *, out_recharge_no: str | int, query: EcommerceRechargesOutRechargeNoOutRechargeNoGetQuery | str, **options: Unpack[GetOptions]) -> EcommerceRechargesOutRechargeNoOutRechargeNoGetAnswer:
        """查询二级商户充值结果

        https://pay.weixin.qq.com/doc/v3/partner/4012762874
        """
    @async_verb
    def get_async(self, *, out_recharge_no: str | int, query: EcommerceRechargesOutRechargeNoOutRechargeNoGetQuery | str, **options: Unpack[GetOptions]) -> EcommerceRechargesOutRechargeNoOutRechargeNoGetAnswer:
        """查询二级商户充值结果

        https://pay.weixin.qq.com/doc/v3/partner/4012762874
        """
    getAsync = get_async
    """查询二级商户充值结果

    https://pay.weixin.qq.com/doc/v3/partner/4012762874
    """


class EcommerceRechargesOutRechargeNo(Node):
    @property
    def _out_recharge_no_(self) -> EcommerceRechargesOutRechargeNoOutRechargeNo_:
        """GET 查询二级商户充值结果"""

class EcommerceRecharges(Node):
    @property
    def apply(self) -> EcommerceRechargesApply:
        """POST 申请二级商户充值"""
    @property
    def outRechargeNo(self) -> EcommerceRechargesOutRechargeNo:
        """2 endpoints"""

class EcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettle(Node):
    @verb
    def post(self, *, settle_batch_no: str | int, json: EcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostBody, **options: Unpack[QueryOptions]) -> EcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostAnswer:
        """个人收款-申请异常结算批次单处理

        https://pay.weixin.qq.com/doc/v3/partner/4015198012
        """
    @async_verb
    def post_async(self, *, settle_batch_no: str | int, json: EcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostBody, **options: Unpack[QueryOptions]) -> EcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePostAnswer:
        """个人收款-申请异常结算批次单处理

        https://pay.weixin.qq.com/doc/v3/partner/4015198012
        """
    postAsync = post_async
    """个人收款-申请异常结算批次单处理

    https://pay.weixin.qq.com/doc/v3/partner/4015198012
    """


class EcommerceSettlePrepaySettleOrdersSettleBatchNo_(Node):
    @property
    def applyAbnormalSettle(self) -> EcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettle:
        """POST 个人收款-申请异常结算批次单处理"""
    @verb
    def get(self, *, settle_batch_no: str | int, **options: Unpack[QueryOptions]) -> EcommerceSettlePrepaySettleOrdersSettleBatchNoGetAnswer:
        """个人收款-查询批量结算信息

        https://pay.weixin.qq.com/doc/v3/partner/4012650326
        """
    @async_verb
    def get_async(self, *, settle_batch_no: str | int, **options: Unpack[QueryOptions]) -> EcommerceSettlePrepaySettleOrdersSettleBatchNoGetAnswer:
        """个人收款-查询批量结算信息

        https://pay.weixin.qq.com/doc/v3/partner/4012650326
        """
    getAsync = get_async
    """个人收款-查询批量结算信息

    https://pay.weixin.qq.com/doc/v3/partner/4012650326
    """


class EcommerceSettlePrepaySettleOrders(Node):
    @property
    def _settle_batch_no_(self) -> EcommerceSettlePrepaySettleOrdersSettleBatchNo_:
        """GET 个人收款-查询批量结算信息"""
    @verb
    def post(self, *, json: EcommerceSettlePrepaySettleOrdersPostBody, **options: Unpack[QueryOptions]) -> EcommerceSettlePrepaySettleOrdersPostAnswer:
        """个人收款-申请批量结算

        https://pay.weixin.qq.com/doc/v3/partner/4012649847
        """
    @async_verb
    def post_async(self, *, json: EcommerceSettlePrepaySettleOrdersPostBody, **options: Unpack[QueryOptions]) -> EcommerceSettlePrepaySettleOrdersPostAnswer:
        """个人收款-申请批量结算

        https://pay.weixin.qq.com/doc/v3/partner/4012649847
        """
    postAsync = post_async
    """个人收款-申请批量结算

    https://pay.weixin.qq.com/doc/v3/partner/4012649847
    """


class EcommerceSettle(Node):
    @property
    def prepaySettleOrders(self) -> EcommerceSettlePrepaySettleOrders:
        """POST 个人收款-申请批量结算"""

class EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNo_(Node):
    @verb
    def get(self, *, out_request_no: str | int, query: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetQuery | str, **options: Unpack[GetOptions]) -> EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetAnswer:
        """查询二级商户按日终余额预约提现状态

        https://pay.weixin.qq.com/doc/v3/partner/4013328163
        """
    @async_verb
    def get_async(self, *, out_request_no: str | int, query: EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetQuery | str, **options: Unpack[GetOptions]) -> EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGetAnswer:
        """查询二级商户按日终余额预约提现状态

        https://pay.weixin.qq.com/doc/v3/partner/4013328163
        """
    getAsync = get_async
    """查询二级商户按日终余额预约提现状态

    https://pay.weixin.qq.com/doc/v3/partner/4013328163
    """


class EcommerceWithdrawDayEndBalanceWithdrawOutRequestNo(Node):
    @property
    def _out_request_no_(self) -> EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNo_:
        """GET 查询二级商户按日终余额预约提现状态"""

class EcommerceWithdrawDayEndBalanceWithdraw(Node):
    @property
    def outRequestNo(self) -> EcommerceWithdrawDayEndBalanceWithdrawOutRequestNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: EcommerceWithdrawDayEndBalanceWithdrawPostBody, **options: Unpack[QueryOptions]) -> EcommerceWithdrawDayEndBalanceWithdrawPostAnswer:
        """二级商户按日终余额预约提现

        https://pay.weixin.qq.com/doc/v3/partner/4013328143
        """
    @async_verb
    def post_async(self, *, json: EcommerceWithdrawDayEndBalanceWithdrawPostBody, **options: Unpack[QueryOptions]) -> EcommerceWithdrawDayEndBalanceWithdrawPostAnswer:
        """二级商户按日终余额预约提现

        https://pay.weixin.qq.com/doc/v3/partner/4013328143
        """
    postAsync = post_async
    """二级商户按日终余额预约提现

    https://pay.weixin.qq.com/doc/v3/partner/4013328143
    """


class EcommerceWithdraw(Node):
    @property
    def dayEndBalanceWithdraw(self) -> EcommerceWithdrawDayEndBalanceWithdraw:
        """POST 二级商户按日终余额预约提现"""

class Ecommerce(Node):
    @property
    def bankTransferRecharges(self) -> EcommerceBankTransferRecharges:
        """2 endpoints"""
    @property
    def insuranceCompensationContracts(self) -> EcommerceInsuranceCompensationContracts:
        """POST 开通保险理赔功能"""
    @property
    def mchTransfer(self) -> EcommerceMchTransfer:
        """22 endpoints"""
    @property
    def rechargeEmployees(self) -> EcommerceRechargeEmployees:
        """POST 添加二级商户可扫码充值员工"""
    @property
    def recharges(self) -> EcommerceRecharges:
        """3 endpoints"""
    @property
    def settle(self) -> EcommerceSettle:
        """3 endpoints"""
    @property
    def withdraw(self) -> EcommerceWithdraw:
        """2 endpoints"""

class InsuranceMchTransferBatchesApply(Node):
    @verb
    def post(self, *, json: InsuranceMchTransferBatchesApplyPostBody, **options: Unpack[QueryOptions]) -> InsuranceMchTransferBatchesApplyPostAnswer:
        """受理商家转账

        https://pay.weixin.qq.com/doc/v3/partner/4013504220
        """
    @async_verb
    def post_async(self, *, json: InsuranceMchTransferBatchesApplyPostBody, **options: Unpack[QueryOptions]) -> InsuranceMchTransferBatchesApplyPostAnswer:
        """受理商家转账

        https://pay.weixin.qq.com/doc/v3/partner/4013504220
        """
    postAsync = post_async
    """受理商家转账

    https://pay.weixin.qq.com/doc/v3/partner/4013504220
    """


class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId_(Node):
    @verb
    def get(self, *, batch_id: str | int, detail_id: str | int, query: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer:
        """微信支付转账明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4013504223
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, detail_id: str | int, query: InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer:
        """微信支付转账明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4013504223
        """
    getAsync = get_async
    """微信支付转账明细单号查询明细单

    https://pay.weixin.qq.com/doc/v3/partner/4013504223
    """


class InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailId(Node):
    @property
    def _detail_id_(self) -> InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId_:
        """GET 微信支付转账明细单号查询明细单"""

class InsuranceMchTransferBatchesBatchIdBatchIdDetails(Node):
    @property
    def detailId(self) -> InsuranceMchTransferBatchesBatchIdBatchIdDetailsDetailId:
        """1 endpoints"""

class InsuranceMchTransferBatchesBatchIdBatchId_(Node):
    @property
    def details(self) -> InsuranceMchTransferBatchesBatchIdBatchIdDetails:
        """1 endpoints"""
    @verb
    def get(self, *, batch_id: str | int, query: InsuranceMchTransferBatchesBatchIdBatchIdGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesBatchIdBatchIdGetAnswer:
        """微信支付转账批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4013504221
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, query: InsuranceMchTransferBatchesBatchIdBatchIdGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesBatchIdBatchIdGetAnswer:
        """微信支付转账批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4013504221
        """
    getAsync = get_async
    """微信支付转账批次单号查询批次单

    https://pay.weixin.qq.com/doc/v3/partner/4013504221
    """


class InsuranceMchTransferBatchesBatchId(Node):
    @property
    def _batch_id_(self) -> InsuranceMchTransferBatchesBatchIdBatchId_:
        """GET 微信支付转账批次单号查询批次单"""

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply(Node):
    @verb
    def post(self, *, out_batch_no: str | int, out_detail_no: str | int, json: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody, **options: Unpack[QueryOptions]) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer:
        """申请商家转账明细电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4013504228
        """
    @async_verb
    def post_async(self, *, out_batch_no: str | int, out_detail_no: str | int, json: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody, **options: Unpack[QueryOptions]) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer:
        """申请商家转账明细电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4013504228
        """
    postAsync = post_async
    """申请商家转账明细电子回单

    https://pay.weixin.qq.com/doc/v3/partner/4013504228
    """


class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo_(Node):
    @property
    def apply(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply:
        """POST 申请商家转账明细电子回单"""
    @verb
    def get(self, *, out_batch_no: str | int, out_detail_no: str | int, query: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer:
        """查询商家转账明细电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4013504229
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, out_detail_no: str | int, query: InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer:
        """查询商家转账明细电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4013504229
        """
    getAsync = get_async
    """查询商家转账明细电子回单

    https://pay.weixin.qq.com/doc/v3/partner/4013504229
    """


class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo(Node):
    @property
    def _out_detail_no_(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo_:
        """GET 查询商家转账明细电子回单"""

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo_(Node):
    @property
    def outDetailNo(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo:
        """2 endpoints"""

class InsuranceMchTransferBatchesDetailReceiptsOutBatchNo(Node):
    @property
    def _out_batch_no_(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo_:
        """2 endpoints"""

class InsuranceMchTransferBatchesDetailReceipts(Node):
    @property
    def outBatchNo(self) -> InsuranceMchTransferBatchesDetailReceiptsOutBatchNo:
        """2 endpoints"""

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo_(Node):
    @verb
    def get(self, *, out_batch_no: str | int, out_detail_no: str | int, query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer:
        """商户明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4013504224
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, out_detail_no: str | int, query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer:
        """商户明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4013504224
        """
    getAsync = get_async
    """商户明细单号查询明细单

    https://pay.weixin.qq.com/doc/v3/partner/4013504224
    """


class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Node):
    @property
    def _out_detail_no_(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo_:
        """GET 商户明细单号查询明细单"""

class InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetails(Node):
    @property
    def outDetailNo(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo:
        """1 endpoints"""

class InsuranceMchTransferBatchesOutBatchNoOutBatchNo_(Node):
    @property
    def details(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoDetails:
        """1 endpoints"""
    @verb
    def get(self, *, out_batch_no: str | int, query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetAnswer:
        """商户转账批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4013504222
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, query: InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNoGetAnswer:
        """商户转账批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4013504222
        """
    getAsync = get_async
    """商户转账批次单号查询批次单

    https://pay.weixin.qq.com/doc/v3/partner/4013504222
    """


class InsuranceMchTransferBatchesOutBatchNo(Node):
    @property
    def _out_batch_no_(self) -> InsuranceMchTransferBatchesOutBatchNoOutBatchNo_:
        """GET 商户转账批次单号查询批次单"""

class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply(Node):
    @verb
    def post(self, *, out_batch_no: str | int, json: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody, **options: Unpack[QueryOptions]) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer:
        """申请商家转账批次电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4013504226
        """
    @async_verb
    def post_async(self, *, out_batch_no: str | int, json: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody, **options: Unpack[QueryOptions]) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer:
        """申请商家转账批次电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4013504226
        """
    postAsync = post_async
    """申请商家转账批次电子回单

    https://pay.weixin.qq.com/doc/v3/partner/4013504226
    """


class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo_(Node):
    @property
    def apply(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply:
        """POST 申请商家转账批次电子回单"""
    @verb
    def get(self, *, out_batch_no: str | int, query: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer:
        """查询商家转账批次电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4013504227
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, query: InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer:
        """查询商家转账批次电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4013504227
        """
    getAsync = get_async
    """查询商家转账批次电子回单

    https://pay.weixin.qq.com/doc/v3/partner/4013504227
    """


class InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo(Node):
    @property
    def _out_batch_no_(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo_:
        """GET 查询商家转账批次电子回单"""

class InsuranceMchTransferBatchesSummaryReceipts(Node):
    @property
    def outBatchNo(self) -> InsuranceMchTransferBatchesSummaryReceiptsOutBatchNo:
        """2 endpoints"""

class InsuranceMchTransferBatches(Node):
    @property
    def apply(self) -> InsuranceMchTransferBatchesApply:
        """POST 受理商家转账"""
    @property
    def batchId(self) -> InsuranceMchTransferBatchesBatchId:
        """2 endpoints"""
    @property
    def detailReceipts(self) -> InsuranceMchTransferBatchesDetailReceipts:
        """2 endpoints"""
    @property
    def outBatchNo(self) -> InsuranceMchTransferBatchesOutBatchNo:
        """2 endpoints"""
    @property
    def summaryReceipts(self) -> InsuranceMchTransferBatchesSummaryReceipts:
        """2 endpoints"""

class InsuranceMchTransferReservationApply(Node):
    @verb
    def post(self, *, json: InsuranceMchTransferReservationApplyPostBody, **options: Unpack[QueryOptions]) -> InsuranceMchTransferReservationApplyPostAnswer:
        """受理单次预约商家转账

        https://pay.weixin.qq.com/doc/v3/partner/4013504216
        """
    @async_verb
    def post_async(self, *, json: InsuranceMchTransferReservationApplyPostBody, **options: Unpack[QueryOptions]) -> InsuranceMchTransferReservationApplyPostAnswer:
        """受理单次预约商家转账

        https://pay.weixin.qq.com/doc/v3/partner/4013504216
        """
    postAsync = post_async
    """受理单次预约商家转账

    https://pay.weixin.qq.com/doc/v3/partner/4013504216
    """


class InsuranceMchTransferReservationOutReservationNoOutReservationNoClose(Node):
    @verb
    def post(self, *, out_reservation_no: str | int, query: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostQuery | str, **options: Unpack[BodyOptions]) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostAnswer:
        """关闭预约商家转账记录

        https://pay.weixin.qq.com/doc/v3/partner/4013504219
        """
    @async_verb
    def post_async(self, *, out_reservation_no: str | int, query: InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostQuery | str, **options: Unpack[BodyOptions]) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoClosePostAnswer:
        """关闭预约商家转账记录

        https://pay.weixin.qq.com/doc/v3/partner/4013504219
        """
    postAsync = post_async
    """关闭预约商家转账记录

    https://pay.weixin.qq.com/doc/v3/partner/4013504219
    """


class InsuranceMchTransferReservationOutReservationNoOutReservationNo_(Node):
    @property
    def close(self) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoClose:
        """POST 关闭预约商家转账记录"""
    @verb
    def get(self, *, out_reservation_no: str | int, query: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoGetAnswer:
        """商户预约单号查询预约商家转账记录

        https://pay.weixin.qq.com/doc/v3/partner/4013504218
        """
    @async_verb
    def get_async(self, *, out_reservation_no: str | int, query: InsuranceMchTransferReservationOutReservationNoOutReservationNoGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferReservationOutReservationNoOutReservationNoGetAnswer:
        """商户预约单号查询预约商家转账记录

        https://pay.weixin.qq.com/doc/v3/partner/4013504218
        """
    getAsync = get_async
    """商户预约单号查询预约商家转账记录

    https://pay.weixin.qq.com/doc/v3/partner/4013504218
    """


class InsuranceMchTransferReservationOutReservationNo(Node):
    @property
    def _out_reservation_no_(self) -> InsuranceMchTransferReservationOutReservationNoOutReservationNo_:
        """GET 商户预约单号查询预约商家转账记录"""

class InsuranceMchTransferReservationReservationIdReservationId_(Node):
    @verb
    def get(self, *, reservation_id: str | int, query: InsuranceMchTransferReservationReservationIdReservationIdGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferReservationReservationIdReservationIdGetAnswer:
        """微信支付预约单号查询预约商家转账记录

        https://pay.weixin.qq.com/doc/v3/partner/4013504217
        """
    @async_verb
    def get_async(self, *, reservation_id: str | int, query: InsuranceMchTransferReservationReservationIdReservationIdGetQuery | str, **options: Unpack[GetOptions]) -> InsuranceMchTransferReservationReservationIdReservationIdGetAnswer:
        """微信支付预约单号查询预约商家转账记录

        https://pay.weixin.qq.com/doc/v3/partner/4013504217
        """
    getAsync = get_async
    """微信支付预约单号查询预约商家转账记录

    https://pay.weixin.qq.com/doc/v3/partner/4013504217
    """


class InsuranceMchTransferReservationReservationId(Node):
    @property
    def _reservation_id_(self) -> InsuranceMchTransferReservationReservationIdReservationId_:
        """GET 微信支付预约单号查询预约商家转账记录"""

class InsuranceMchTransferReservation(Node):
    @property
    def apply(self) -> InsuranceMchTransferReservationApply:
        """POST 受理单次预约商家转账"""
    @property
    def outReservationNo(self) -> InsuranceMchTransferReservationOutReservationNo:
        """2 endpoints"""
    @property
    def reservationId(self) -> InsuranceMchTransferReservationReservationId:
        """1 endpoints"""

class InsuranceMchTransfer(Node):
    @property
    def batches(self) -> InsuranceMchTransferBatches:
        """9 endpoints"""
    @property
    def reservation(self) -> InsuranceMchTransferReservation:
        """4 endpoints"""

class Insurance(Node):
    @property
    def mchTransfer(self) -> InsuranceMchTransfer:
        """13 endpoints"""

class MchTransferBatchesApply(Node):
    @verb
    def post(self, *, json: MchTransferBatchesApplyPostBody, **options: Unpack[QueryOptions]) -> MchTransferBatchesApplyPostAnswer:
        """受理商家转账

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
        """
    @async_verb
    def post_async(self, *, json: MchTransferBatchesApplyPostBody, **options: Unpack[QueryOptions]) -> MchTransferBatchesApplyPostAnswer:
        """受理商家转账

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
        """
    postAsync = post_async
    """受理商家转账

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
    """


class MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId_(Node):
    @verb
    def get(self, *, batch_id: str | int, detail_id: str | int, query: MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer:
        """微信支付转账明细单号查询明细单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, detail_id: str | int, query: MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer:
        """微信支付转账明细单号查询明细单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
        """
    getAsync = get_async
    """微信支付转账明细单号查询明细单

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
    """


class MchTransferBatchesBatchIdBatchIdDetailsDetailId(Node):
    @property
    def _detail_id_(self) -> MchTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId_:
        """GET 微信支付转账明细单号查询明细单"""

class MchTransferBatchesBatchIdBatchIdDetails(Node):
    @property
    def detailId(self) -> MchTransferBatchesBatchIdBatchIdDetailsDetailId:
        """1 endpoints"""

class MchTransferBatchesBatchIdBatchId_(Node):
    @property
    def details(self) -> MchTransferBatchesBatchIdBatchIdDetails:
        """1 endpoints"""
    @verb
    def get(self, *, batch_id: str | int, query: MchTransferBatchesBatchIdBatchIdGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesBatchIdBatchIdGetAnswer:
        """微信支付转账批次单号查询批次单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, query: MchTransferBatchesBatchIdBatchIdGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesBatchIdBatchIdGetAnswer:
        """微信支付转账批次单号查询批次单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
        """
    getAsync = get_async
    """微信支付转账批次单号查询批次单

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
    """


class MchTransferBatchesBatchId(Node):
    @property
    def _batch_id_(self) -> MchTransferBatchesBatchIdBatchId_:
        """GET 微信支付转账批次单号查询批次单"""

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply(Node):
    @verb
    def post(self, *, out_batch_no: str | int, out_detail_no: str | int, json: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody, **options: Unpack[QueryOptions]) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer:
        """申请商家转账明细电子回单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
        """
    @async_verb
    def post_async(self, *, out_batch_no: str | int, out_detail_no: str | int, json: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostBody, **options: Unpack[QueryOptions]) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPostAnswer:
        """申请商家转账明细电子回单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
        """
    postAsync = post_async
    """申请商家转账明细电子回单

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
    """


class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo_(Node):
    @property
    def apply(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApply:
        """POST 申请商家转账明细电子回单"""
    @verb
    def get(self, *, out_batch_no: str | int, out_detail_no: str | int, query: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer:
        """查询商家转账明细电子回单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, out_detail_no: str | int, query: MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGetAnswer:
        """查询商家转账明细电子回单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
        """
    getAsync = get_async
    """查询商家转账明细电子回单

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
    """


class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo(Node):
    @property
    def _out_detail_no_(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNo_:
        """GET 查询商家转账明细电子回单"""

class MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo_(Node):
    @property
    def outDetailNo(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNo:
        """2 endpoints"""

class MchTransferBatchesDetailReceiptsOutBatchNo(Node):
    @property
    def _out_batch_no_(self) -> MchTransferBatchesDetailReceiptsOutBatchNoOutBatchNo_:
        """2 endpoints"""

class MchTransferBatchesDetailReceipts(Node):
    @property
    def outBatchNo(self) -> MchTransferBatchesDetailReceiptsOutBatchNo:
        """2 endpoints"""

class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo_(Node):
    @verb
    def get(self, *, out_batch_no: str | int, out_detail_no: str | int, query: MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer:
        """商户明细单号查询明细单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, out_detail_no: str | int, query: MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer:
        """商户明细单号查询明细单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
        """
    getAsync = get_async
    """商户明细单号查询明细单

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
    """


class MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Node):
    @property
    def _out_detail_no_(self) -> MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo_:
        """GET 商户明细单号查询明细单"""

class MchTransferBatchesOutBatchNoOutBatchNoDetails(Node):
    @property
    def outDetailNo(self) -> MchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo:
        """1 endpoints"""

class MchTransferBatchesOutBatchNoOutBatchNo_(Node):
    @property
    def details(self) -> MchTransferBatchesOutBatchNoOutBatchNoDetails:
        """1 endpoints"""
    @verb
    def get(self, *, out_batch_no: str | int, query: MchTransferBatchesOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesOutBatchNoOutBatchNoGetAnswer:
        """商户转账批次单号查询批次单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, query: MchTransferBatchesOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesOutBatchNoOutBatchNoGetAnswer:
        """商户转账批次单号查询批次单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
        """
    getAsync = get_async
    """商户转账批次单号查询批次单

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
    """


class MchTransferBatchesOutBatchNo(Node):
    @property
    def _out_batch_no_(self) -> MchTransferBatchesOutBatchNoOutBatchNo_:
        """GET 商户转账批次单号查询批次单"""

class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply(Node):
    @verb
    def post(self, *, out_batch_no: str | int, json: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody, **options: Unpack[QueryOptions]) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer:
        """申请商家转账批次电子回单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
        """
    @async_verb
    def post_async(self, *, out_batch_no: str | int, json: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostBody, **options: Unpack[QueryOptions]) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPostAnswer:
        """申请商家转账批次电子回单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
        """
    postAsync = post_async
    """申请商家转账批次电子回单

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
    """


class MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo_(Node):
    @property
    def apply(self) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApply:
        """POST 申请商家转账批次电子回单"""
    @verb
    def get(self, *, out_batch_no: str | int, query: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer:
        """查询商家转账批次电子回单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, query: MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGetAnswer:
        """查询商家转账批次电子回单

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
        """
    getAsync = get_async
    """查询商家转账批次电子回单

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
    """


class MchTransferBatchesSummaryReceiptsOutBatchNo(Node):
    @property
    def _out_batch_no_(self) -> MchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNo_:
        """GET 查询商家转账批次电子回单"""

class MchTransferBatchesSummaryReceipts(Node):
    @property
    def outBatchNo(self) -> MchTransferBatchesSummaryReceiptsOutBatchNo:
        """2 endpoints"""

class MchTransferBatches(Node):
    @property
    def apply(self) -> MchTransferBatchesApply:
        """POST 受理商家转账"""
    @property
    def batchId(self) -> MchTransferBatchesBatchId:
        """2 endpoints"""
    @property
    def detailReceipts(self) -> MchTransferBatchesDetailReceipts:
        """2 endpoints"""
    @property
    def outBatchNo(self) -> MchTransferBatchesOutBatchNo:
        """2 endpoints"""
    @property
    def summaryReceipts(self) -> MchTransferBatchesSummaryReceipts:
        """2 endpoints"""

class MchTransferReservationApply(Node):
    @verb
    def post(self, *, json: MchTransferReservationApplyPostBody, **options: Unpack[QueryOptions]) -> MchTransferReservationApplyPostAnswer:
        """受理单次预约商家转账

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
        """
    @async_verb
    def post_async(self, *, json: MchTransferReservationApplyPostBody, **options: Unpack[QueryOptions]) -> MchTransferReservationApplyPostAnswer:
        """受理单次预约商家转账

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
        """
    postAsync = post_async
    """受理单次预约商家转账

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
    """


class MchTransferReservationOutReservationNoOutReservationNoClose(Node):
    @verb
    def post(self, *, out_reservation_no: str | int, query: MchTransferReservationOutReservationNoOutReservationNoClosePostQuery | str, **options: Unpack[BodyOptions]) -> MchTransferReservationOutReservationNoOutReservationNoClosePostAnswer:
        """关闭预约商家转账记录

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
        """
    @async_verb
    def post_async(self, *, out_reservation_no: str | int, query: MchTransferReservationOutReservationNoOutReservationNoClosePostQuery | str, **options: Unpack[BodyOptions]) -> MchTransferReservationOutReservationNoOutReservationNoClosePostAnswer:
        """关闭预约商家转账记录

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
        """
    postAsync = post_async
    """关闭预约商家转账记录

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
    """


class MchTransferReservationOutReservationNoOutReservationNo_(Node):
    @property
    def close(self) -> MchTransferReservationOutReservationNoOutReservationNoClose:
        """POST 关闭预约商家转账记录"""
    @verb
    def get(self, *, out_reservation_no: str | int, query: MchTransferReservationOutReservationNoOutReservationNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferReservationOutReservationNoOutReservationNoGetAnswer:
        """商户预约单号查询预约商家转账记录

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
        """
    @async_verb
    def get_async(self, *, out_reservation_no: str | int, query: MchTransferReservationOutReservationNoOutReservationNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferReservationOutReservationNoOutReservationNoGetAnswer:
        """商户预约单号查询预约商家转账记录

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
        """
    getAsync = get_async
    """商户预约单号查询预约商家转账记录

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
    """


class MchTransferReservationOutReservationNo(Node):
    @property
    def _out_reservation_no_(self) -> MchTransferReservationOutReservationNoOutReservationNo_:
        """GET 商户预约单号查询预约商家转账记录"""

class MchTransferReservationReservationIdReservationId_(Node):
    @verb
    def get(self, *, reservation_id: str | int, query: MchTransferReservationReservationIdReservationIdGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferReservationReservationIdReservationIdGetAnswer:
        """微信支付预约单号查询预约商家转账记录

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
        """
    @async_verb
    def get_async(self, *, reservation_id: str | int, query: MchTransferReservationReservationIdReservationIdGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferReservationReservationIdReservationIdGetAnswer:
        """微信支付预约单号查询预约商家转账记录

        https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
        """
    getAsync = get_async
    """微信支付预约单号查询预约商家转账记录

    https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
    """


class MchTransferReservationReservationId(Node):
    @property
    def _reservation_id_(self) -> MchTransferReservationReservationIdReservationId_:
        """GET 微信支付预约单号查询预约商家转账记录"""

class MchTransferReservation(Node):
    @property
    def apply(self) -> MchTransferReservationApply:
        """POST 受理单次预约商家转账"""
    @property
    def outReservationNo(self) -> MchTransferReservationOutReservationNo:
        """2 endpoints"""
    @property
    def reservationId(self) -> MchTransferReservationReservationId:
        """1 endpoints"""

class MchTransfer(Node):
    @property
    def batches(self) -> MchTransferBatches:
        """9 endpoints"""
    @property
    def reservation(self) -> MchTransferReservation:
        """4 endpoints"""

class Platsolution(Node):
    @property
    def ecommerce(self) -> Ecommerce:
        """37 endpoints"""
    @property
    def insurance(self) -> Insurance:
        """13 endpoints"""
    @property
    def mchTransfer(self) -> MchTransfer:
        """13 endpoints"""
