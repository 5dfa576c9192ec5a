# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/papay``: documented paths, bodies and answers.

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

class ContractsContractIdFailNotifyPostBody(TypedDict):
    """POST v3/papay/contracts/{contract_id}/fail-notify: 重试扣费通知"""
    mchid: Text
    appid: Text

class DeductDuration(TypedDict):
    count: Literal[1, 2, 3] | int
    unit: NotRequired[Literal['DAY'] | Text]

class EstimatedAmount(TypedDict):
    amount: float
    currency: NotRequired[Text]

class ContractsContractIdNotifyPostBody(TypedDict):
    """POST v3/papay/contracts/{contract_id}/notify: 直连商户预扣费通知"""
    mchid: Text
    appid: Text
    deduct_duration: NotRequired[DeductDuration]
    estimated_amount: EstimatedAmount

class ScheduledAmount(TypedDict):
    total: float
    currency: NotRequired[Text]

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostBody(TypedDict):
    """POST v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule: 保险商户预约保险自动续费"""
    appid: Text
    scheduled_amount: ScheduledAmount

class ScheduledAmount2(TypedDict):
    total: float
    currency: NotRequired[str]

class DeductAmount(TypedDict):
    total: float
    currency: NotRequired[str]

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostAnswer(TypedDict):
    """POST v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule: 保险商户预约保险自动续费"""
    policy_period_id: float
    policy_period_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[ScheduledAmount2]
    deduct_amount: NotRequired[DeductAmount]
    deduct_date: NotRequired[str]

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetAnswer(TypedDict):
    """GET v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}: 保险商户查询保险自动续费预约"""
    policy_period_id: float
    policy_period_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[ScheduledAmount2]
    deduct_amount: NotRequired[DeductAmount]
    deduct_date: NotRequired[str]

class Amount(TypedDict):
    total: float
    currency: NotRequired[Text]

class InsurancePayTransactionsApplyPostBody(TypedDict):
    """POST v3/papay/insurance-pay/transactions/apply: 保险商户受理保险自动续费扣款"""
    appid: Text
    out_trade_no: Text
    description: Text
    transaction_notify_url: Text
    contract_id: Text
    policy_period_id: float
    amount: Amount
    goods_tag: NotRequired[Text]
    attach: NotRequired[Text]

class Amount2(TypedDict):
    total: float
    currency: NotRequired[str]

class InsurancePayTransactionsApplyPostAnswer(TypedDict):
    """POST v3/papay/insurance-pay/transactions/apply: 保险商户受理保险自动续费扣款"""
    out_trade_no: str
    amount: Amount2

class EstimatedDeductAmount(TypedDict):
    total: float
    currency: NotRequired[Text]

class PolicyPeriods(TypedDict):
    policy_period_id: float
    estimated_deduct_date: Text
    estimated_deduct_amount: EstimatedDeductAmount

class InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostBody(TypedDict):
    """POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew: 保险商户受理续期自动续费协议"""
    appid: Text
    policy_periods: Sequence[PolicyPeriods]

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody(TypedDict):
    """POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate: 保险商户通过商户协议号解除保险自动续费协议"""
    contract_termination_remark: Text

class ContractTerminateInfo(TypedDict):
    contract_termination_mode: Literal['USER_TERMINATE', 'MCH_API_TERMINATE', 'WEPAY_WEB_TERMINATE', 'CUSTOMER_SERVICE_TERMINATE', 'SYSTEM_TERMINATE'] | str
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer(TypedDict):
    """POST v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate: 保险商户通过商户协议号解除保险自动续费协议"""
    mchid: str
    contract_id: str
    appid: str
    plan_id: float
    out_contract_code: str
    insured_display_name: NotRequired[str]
    contract_state: Literal['SIGNED', 'TERMINATED', 'SIGN_FAILED', 'TO_BE_RENEWED', 'TERMINATE_PENDING'] | str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    contract_terminate_info: NotRequired[ContractTerminateInfo]
    openid: str
    out_user_code: NotRequired[str]

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    """GET v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}: 保险商户查询保险自动续费协议"""
    mchid: str
    contract_id: str
    appid: str
    plan_id: float
    out_contract_code: str
    insured_display_name: NotRequired[str]
    contract_state: Literal['SIGNED', 'TERMINATED', 'SIGN_FAILED', 'TO_BE_RENEWED', 'TERMINATE_PENDING'] | str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    contract_terminate_info: NotRequired[ContractTerminateInfo]
    openid: str
    out_user_code: NotRequired[str]
    revoke_terminate_contract_redirect_url: NotRequired[str]
    revoke_terminate_contract_redirect_appid: NotRequired[str]

class RealIdentity(TypedDict):
    real_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    identity_type: NotRequired[Literal['ID_CARD'] | Text]

class InsuranceSignContractsPreEntrustSignAppPostBody(TypedDict):
    """POST v3/papay/insurance-sign/contracts/pre-entrust-sign/app: 保险商户App预签约"""
    appid: Text
    openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    insured_display_name: Text
    contract_notify_url: Text
    policy_start_date: Text
    policy_end_date: Text
    policy_periods: Sequence[PolicyPeriods]
    amount: NotRequired[Amount]
    out_trade_no: NotRequired[Text]
    description: NotRequired[Text]
    transaction_notify_url: NotRequired[Text]
    out_user_code: NotRequired[Text]
    goods_tag: NotRequired[Text]
    attach: NotRequired[Text]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[RealIdentity]
    combined_deduct_period_count: NotRequired[float]

class InsuranceSignContractsPreEntrustSignAppPostAnswer(TypedDict):
    """POST v3/papay/insurance-sign/contracts/pre-entrust-sign/app: 保险商户App预签约"""
    pre_entrustweb_id: str

class PolicyClauses(TypedDict):
    clause_name: NotRequired[Text]
    clause_quota: NotRequired[Text]

class PolicyCoverageDetail(TypedDict):
    policy_amount: NotRequired[Text]
    policy_clauses: NotRequired[Sequence[PolicyClauses]]

class PolicyPeriods2(TypedDict):
    policy_period_id: float
    estimated_deduct_date: Text
    estimated_deduct_amount: EstimatedDeductAmount
    policy_coverage_detail: NotRequired[PolicyCoverageDetail]

class JumpControl(TypedDict):
    jump_appid: NotRequired[Text]

class InsuranceSignContractsPreEntrustSignH5PostBody(TypedDict):
    """POST v3/papay/insurance-sign/contracts/pre-entrust-sign/h5: 保险商户H5预签约"""
    appid: Text
    openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    insured_display_name: Text
    contract_notify_url: Text
    policy_start_date: Text
    policy_end_date: Text
    policy_periods: Sequence[PolicyPeriods2]
    amount: NotRequired[Amount]
    out_trade_no: NotRequired[Text]
    description: NotRequired[Text]
    transaction_notify_url: NotRequired[Text]
    out_user_code: NotRequired[Text]
    goods_tag: NotRequired[Text]
    attach: NotRequired[Text]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[RealIdentity]
    jump_control: NotRequired[JumpControl]
    combined_deduct_period_count: NotRequired[float]

class InsuranceSignContractsPreEntrustSignH5PostAnswer(TypedDict):
    """POST v3/papay/insurance-sign/contracts/pre-entrust-sign/h5: 保险商户H5预签约"""
    redirect_url: str

class InsuranceSignContractsPreEntrustSignJsapiPostBody(TypedDict):
    """POST v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi: 保险商户JSAPI预签约"""
    appid: Text
    openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    insured_display_name: Text
    contract_notify_url: Text
    policy_start_date: Text
    policy_end_date: Text
    policy_periods: Sequence[PolicyPeriods2]
    amount: NotRequired[Amount]
    out_trade_no: NotRequired[Text]
    description: NotRequired[Text]
    transaction_notify_url: NotRequired[Text]
    out_user_code: NotRequired[Text]
    goods_tag: NotRequired[Text]
    attach: NotRequired[Text]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[RealIdentity]
    combined_deduct_period_count: NotRequired[float]

class InsuranceSignContractsPreEntrustSignJsapiPostAnswer(TypedDict):
    """POST v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi: 保险商户JSAPI预签约"""
    redirect_url: str

class InsuranceSignContractsPreEntrustSignMiniProgramPostBody(TypedDict):
    """POST v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program: 保险商户小程序预签约"""
    appid: Text
    openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    insured_display_name: Text
    contract_notify_url: Text
    policy_start_date: Text
    policy_end_date: Text
    policy_periods: Sequence[PolicyPeriods2]
    amount: NotRequired[Amount]
    out_trade_no: NotRequired[Text]
    description: NotRequired[Text]
    transaction_notify_url: NotRequired[Text]
    out_user_code: NotRequired[Text]
    goods_tag: NotRequired[Text]
    attach: NotRequired[Text]
    can_auto_insure: NotRequired[bool]
    can_auto_reinsure: NotRequired[bool]
    real_identity: NotRequired[RealIdentity]
    combined_deduct_period_count: NotRequired[float]

class InsuranceSignContractsPreEntrustSignMiniProgramPostAnswer(TypedDict):
    """POST v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program: 保险商户小程序预签约"""
    pre_entrustweb_id: str
    redirect_appid: str
    redirect_path: str

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostBody(TypedDict):
    """POST v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify: 保险商户修改保险扣费周期列表"""
    appid: Text
    policy_periods: Sequence[PolicyPeriods]
    allow_cancel_scheduled: NotRequired[bool]

class EstimatedDeductAmount2(TypedDict):
    total: float
    currency: NotRequired[str]

class PolicyPeriods3(TypedDict):
    policy_period_id: float
    estimated_deduct_date: str
    estimated_deduct_amount: EstimatedDeductAmount2

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostAnswer(TypedDict):
    """POST v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify: 保险商户修改保险扣费周期列表"""
    policy_periods: NotRequired[list[PolicyPeriods3]]
    cancel_scheduled_policy_period_id: NotRequired[int]

class InsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery(TypedDict):
    """GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}: 保险商户查询保险扣费周期列表"""
    limit: NotRequired[float]
    offset: NotRequired[float]

class Data(TypedDict):
    policy_period_id: float
    estimated_deduct_date: str
    estimated_deduct_amount: EstimatedDeductAmount2
    policy_period_state: str
    scheduled_amount: NotRequired[ScheduledAmount2]
    deduct_amount: NotRequired[DeductAmount]
    deduct_date: NotRequired[str]

class InsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    """GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}: 保险商户查询保险扣费周期列表"""
    data: NotRequired[list[Data]]
    limit: float
    offset: float
    total_count: NotRequired[float]

class PayHarmonyTransactionsApplyPostBody(TypedDict):
    """POST v3/papay/pay/harmony/transactions/apply: 代扣受理扣款"""
    appid: Text
    out_trade_no: Text
    description: Text
    transaction_notify_url: Text
    contract_id: Text
    amount: Amount
    goods_tag: NotRequired[Text]
    attach: NotRequired[Text]
    harmony_account_id: Text
    mcc: NotRequired[Text]

class PayHarmonyTransactionsApplyPostAnswer(TypedDict):
    """POST v3/papay/pay/harmony/transactions/apply: 代扣受理扣款"""
    out_trade_no: str
    amount: Amount2

class ScheduleAmount(TypedDict):
    total: float
    currency: NotRequired[Text]

class PayPartnerSchedulesContractIdContractIdSchedulePostBody(TypedDict):
    """POST v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule: 预约扣费"""
    sp_appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    schedule_amount: ScheduleAmount

class PayPartnerSchedulesContractIdContractIdSchedulePostAnswer(TypedDict):
    """POST v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule: 预约扣费"""
    schedule_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[ScheduledAmount2]
    deduct_amount: NotRequired[DeductAmount]
    deduct_date: NotRequired[str]

class PayPartnerSchedulesContractIdContractIdGetQuery(TypedDict):
    """GET v3/papay/pay/partner/schedules/contract-id/{contract_id}: 查询扣费预约"""
    sub_mchid: Text

class PayPartnerSchedulesContractIdContractIdGetAnswer(TypedDict):
    """GET v3/papay/pay/partner/schedules/contract-id/{contract_id}: 查询扣费预约"""
    schedule_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[ScheduledAmount2]
    deduct_amount: NotRequired[DeductAmount]
    deduct_date: NotRequired[str]

class PayPartnerTransactionsApplyPostBody(TypedDict):
    """POST v3/papay/pay/partner/transactions/apply: 受理扣款"""
    sp_appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    out_trade_no: Text
    description: Text
    transaction_notify_url: Text
    contract_id: Text
    amount: Amount
    goods_tag: NotRequired[Text]
    attach: NotRequired[Text]

class PayPartnerTransactionsApplyPostAnswer(TypedDict):
    """POST v3/papay/pay/partner/transactions/apply: 受理扣款"""
    out_trade_no: str
    amount: Amount2

class PaySchedulesContractIdContractIdSchedulePostBody(TypedDict):
    """POST v3/papay/pay/schedules/contract-id/{contract_id}/schedule: 预约扣费"""
    appid: Text
    schedule_amount: ScheduleAmount

class PaySchedulesContractIdContractIdSchedulePostAnswer(TypedDict):
    """POST v3/papay/pay/schedules/contract-id/{contract_id}/schedule: 预约扣费"""
    schedule_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[ScheduledAmount2]
    deduct_amount: NotRequired[DeductAmount]
    deduct_date: NotRequired[str]

class PaySchedulesContractIdContractIdGetAnswer(TypedDict):
    """GET v3/papay/pay/schedules/contract-id/{contract_id}: 查询扣费预约"""
    schedule_state: str
    deduct_start_date: NotRequired[str]
    deduct_end_date: NotRequired[str]
    scheduled_amount: NotRequired[ScheduledAmount2]
    deduct_amount: NotRequired[DeductAmount]
    deduct_date: NotRequired[str]

class PayTransactionsApplyPostBody(TypedDict):
    """POST v3/papay/pay/transactions/apply: 受理扣款"""
    appid: Text
    out_trade_no: Text
    description: Text
    transaction_notify_url: Text
    contract_id: Text
    amount: Amount
    goods_tag: NotRequired[Text]
    attach: NotRequired[Text]

class PayTransactionsApplyPostAnswer(TypedDict):
    """POST v3/papay/pay/transactions/apply: 受理扣款"""
    out_trade_no: str
    amount: Amount2

class DeductSchedule(TypedDict):
    estimated_deduct_date: Text
    estimated_deduct_amount: EstimatedDeductAmount
    description: Text

class ScheduledDeductSignContractsPreEntrustSignAppPostBody(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app: App场景预约扣费类型签约的预签约"""
    appid: Text
    openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    contract_display_account: Text
    contract_notify_url: Text
    out_user_code: NotRequired[Text]
    deduct_schedule: NotRequired[DeductSchedule]

class ScheduledDeductSignContractsPreEntrustSignAppPostAnswer(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app: App场景预约扣费类型签约的预签约"""
    pre_entrustweb_id: str
    miniprogram_username: NotRequired[str]
    miniprogram_path: NotRequired[str]

class ScheduledDeductSignContractsPreEntrustSignH5PostBody(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5: H5场景预约扣费类型签约的预签约"""
    appid: Text
    openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    contract_display_account: Text
    contract_notify_url: Text
    out_user_code: NotRequired[Text]
    deduct_schedule: NotRequired[DeductSchedule]
    jump_control: NotRequired[JumpControl]

class ScheduledDeductSignContractsPreEntrustSignH5PostAnswer(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5: H5场景预约扣费类型签约的预签约"""
    redirect_url: str

class ScheduledDeductSignContractsPreEntrustSignJsapiPostBody(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi: JSAPI场景预约扣费类型签约的预签约"""
    appid: Text
    openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    contract_display_account: Text
    contract_notify_url: Text
    out_user_code: NotRequired[Text]
    deduct_schedule: NotRequired[DeductSchedule]

class ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi: JSAPI场景预约扣费类型签约的预签约"""
    redirect_url: str

class ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBody(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program: 小程序场景预约扣费类型签约的预签约"""
    appid: Text
    openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    contract_display_account: Text
    contract_notify_url: Text
    out_user_code: NotRequired[Text]
    deduct_schedule: NotRequired[DeductSchedule]

class ScheduledDeductSignContractsPreEntrustSignMiniProgramPostAnswer(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program: 小程序场景预约扣费类型签约的预签约"""
    pre_entrustweb_id: str
    redirect_appid: str
    redirect_path: str

class ScheduledDeductSignPartnerContractsPreEntrustSignAppPostBody(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app: App场景预约扣费类型签约的预签约"""
    sp_appid: Text
    sp_openid: NotRequired[Text]
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    contract_display_account: Text
    contract_notify_url: Text
    out_user_code: NotRequired[Text]
    deduct_schedule: NotRequired[DeductSchedule]

class ScheduledDeductSignPartnerContractsPreEntrustSignAppPostAnswer(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app: App场景预约扣费类型签约的预签约"""
    pre_entrustweb_id: str
    miniprogram_username: NotRequired[str]
    miniprogram_path: NotRequired[str]

class ScheduledDeductSignPartnerContractsPreEntrustSignH5PostBody(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5: H5场景预约扣费类型签约的预签约"""
    sp_appid: Text
    sp_openid: NotRequired[Text]
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    contract_display_account: Text
    contract_notify_url: Text
    out_user_code: NotRequired[Text]
    deduct_schedule: NotRequired[DeductSchedule]
    jump_control: NotRequired[JumpControl]

class ScheduledDeductSignPartnerContractsPreEntrustSignH5PostAnswer(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5: H5场景预约扣费类型签约的预签约"""
    redirect_url: str

class ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostBody(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi: JSAPI场景预约扣费类型签约的预签约"""
    sp_appid: Text
    sp_openid: NotRequired[Text]
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    contract_display_account: Text
    contract_notify_url: Text
    out_user_code: NotRequired[Text]
    deduct_schedule: NotRequired[DeductSchedule]

class ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostAnswer(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi: JSAPI场景预约扣费类型签约的预签约"""
    redirect_url: str

class ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostBody(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program: 小程序场景预约扣费类型签约的预签约"""
    sp_appid: Text
    sp_openid: NotRequired[Text]
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    contract_display_account: Text
    contract_notify_url: Text
    out_user_code: NotRequired[Text]
    deduct_schedule: NotRequired[DeductSchedule]

class ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostAnswer(TypedDict):
    """POST v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program: 小程序场景预约扣费类型签约的预签约"""
    pre_entrustweb_id: str
    redirect_appid: str
    redirect_path: str

class SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    """GET v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}: 通过商户协议号查询委托代扣签约协议"""
    mchid: str
    contract_id: str
    appid: str
    plan_id: float
    out_contract_code: str
    contract_display_account: str
    contract_state: Literal['SIGNED', 'TERMINATED', 'SIGN_FAILED', 'TO_BE_RENEWED'] | str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    openid: str
    contract_terminate_info: NotRequired[ContractTerminateInfo]
    out_user_code: NotRequired[str]
    mask_wxid: NotRequired[str]

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody(TypedDict):
    """POST v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate: 通过商户协议号解除委托代扣签约协议"""
    contract_termination_remark: Text

class ContractTerminateInfo2(TypedDict):
    contract_termination_mode: str
    contract_terminated_time: str
    contract_termination_remark: NotRequired[str]

class DeductSchedule2(TypedDict):
    estimated_deduct_date: str
    estimated_deduct_amount: EstimatedDeductAmount2
    schedule_state: str
    scheduled_amount: NotRequired[ScheduledAmount2]
    deduct_amount: NotRequired[DeductAmount]
    deduct_date: NotRequired[str]

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer(TypedDict):
    """POST v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate: 通过商户协议号解除委托代扣签约协议"""
    mchid: str
    contract_id: str
    appid: str
    plan_id: float
    out_contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    openid: str
    contract_terminate_info: NotRequired[ContractTerminateInfo2]
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[DeductSchedule2]

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    """GET v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}: 通过商户协议号查询委托代扣签约协议"""
    mchid: str
    contract_id: str
    appid: str
    plan_id: float
    out_contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    openid: str
    contract_terminate_info: NotRequired[ContractTerminateInfo2]
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[DeductSchedule2]

class DeviceInfo(TypedDict):
    device_type: Literal['DEVICE_TYPE_UNKNOW', 'DEVICE_TYPE_PHONE', 'DEVICE_TYPE_PAD', 'DEVICE_TYPE_TV', 'DEVICE_TYPE_WATCH'] | Text
    device_os: Text
    device_id: Text
    device_running_as_root: bool
    device_ip: Text
    weixin_installed: bool
    weixin_version: Text
    days_since_first_login: Literal['DAYS_SINCE_FIRST_LOGIN_UNKNOW', 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY', 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS', 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS', 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS', 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS', 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS'] | Text

class SignContractsPreEntrustSignPostBody(TypedDict):
    """POST v3/papay/sign/contracts/pre-entrust-sign: 代扣预签约"""
    sign_scene: Literal['SIGN_SCENE_APP', 'SIGN_SCENE_QRCODE'] | Text
    appid: Text
    openid: NotRequired[Text]
    plan_id: float
    out_contract_code: Text
    contract_display_account: Text
    contract_notify_url: Text
    out_user_code: Text
    return_url: NotRequired[Text]
    device_info: DeviceInfo

class SignContractsPreEntrustSignPostAnswer(TypedDict):
    """POST v3/papay/sign/contracts/pre-entrust-sign: 代扣预签约"""
    pre_entrustweb_id: str
    mini_program_username: NotRequired[str]
    mini_program_path: NotRequired[str]
    redirect_url: NotRequired[str]

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody(TypedDict):
    """POST v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate: 通过商户协议号解除委托代扣签约协议"""
    sub_mchid: Text
    contract_termination_remark: Text

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer(TypedDict):
    """POST v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate: 通过商户协议号解除委托代扣签约协议"""
    contract_id: str
    sp_mchid: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    plan_id: float
    out_contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    sp_openid: str
    sub_openid: NotRequired[str]
    contract_terminate_info: NotRequired[ContractTerminateInfo2]
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[DeductSchedule2]

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery(TypedDict):
    """GET v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}: 通过商户协议号查询委托代扣签约协议"""
    sub_mchid: Text

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    """GET v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}: 通过商户协议号查询委托代扣签约协议"""
    contract_id: str
    sp_mchid: str
    sp_appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    plan_id: float
    out_contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: NotRequired[str]
    contract_expired_time: NotRequired[str]
    sp_openid: str
    sub_openid: NotRequired[str]
    contract_terminate_info: NotRequired[ContractTerminateInfo2]
    out_user_code: NotRequired[str]
    deduct_schedule: NotRequired[DeductSchedule2]

class ContractsContractIdFailNotify(Node):
    @verb
    def post(self, *, contract_id: str | int, json: ContractsContractIdFailNotifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """重试扣费通知

        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, json: ContractsContractIdFailNotifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """重试扣费通知

        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
        """
    postAsync = post_async
    """重试扣费通知

    https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
    """


class ContractsContractIdNotify(Node):
    @verb
    def post(self, *, contract_id: str | int, json: ContractsContractIdNotifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """直连商户预扣费通知

        https://pay.weixin.qq.com/doc/v2/merchant/4011987402
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, json: ContractsContractIdNotifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """直连商户预扣费通知

        https://pay.weixin.qq.com/doc/v2/merchant/4011987402
        """
    postAsync = post_async
    """直连商户预扣费通知

    https://pay.weixin.qq.com/doc/v2/merchant/4011987402
    """


class ContractsContractId_(Node):
    @property
    def failNotify(self) -> ContractsContractIdFailNotify:
        """POST 重试扣费通知"""
    @property
    def notify(self) -> ContractsContractIdNotify:
        """POST 直连商户预扣费通知"""

class Contracts(Node):
    @property
    def _contract_id_(self) -> ContractsContractId_:
        """2 endpoints"""

class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedule(Node):
    @verb
    def post(self, *, contract_id: str | int, policy_period_id: str | int, json: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostBody, **options: Unpack[QueryOptions]) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostAnswer:
        """保险商户预约保险自动续费

        https://pay.weixin.qq.com/doc/v3/merchant/4012471270
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, policy_period_id: str | int, json: InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostBody, **options: Unpack[QueryOptions]) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedulePostAnswer:
        """保险商户预约保险自动续费

        https://pay.weixin.qq.com/doc/v3/merchant/4012471270
        """
    postAsync = post_async
    """保险商户预约保险自动续费

    https://pay.weixin.qq.com/doc/v3/merchant/4012471270
    """


class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodId_(Node):
    @property
    def schedule(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdSchedule:
        """POST 保险商户预约保险自动续费"""
    @verb
    def get(self, *, contract_id: str | int, policy_period_id: str | int, **options: Unpack[QueryOptions]) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetAnswer:
        """保险商户查询保险自动续费预约

        https://pay.weixin.qq.com/doc/v3/merchant/4012471229
        """
    @async_verb
    def get_async(self, *, contract_id: str | int, policy_period_id: str | int, **options: Unpack[QueryOptions]) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodIdGetAnswer:
        """保险商户查询保险自动续费预约

        https://pay.weixin.qq.com/doc/v3/merchant/4012471229
        """
    getAsync = get_async
    """保险商户查询保险自动续费预约

    https://pay.weixin.qq.com/doc/v3/merchant/4012471229
    """


class InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodId(Node):
    @property
    def _policy_period_id_(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodIdPolicyPeriodId_:
        """GET 保险商户查询保险自动续费预约"""

class InsurancePayPolicyPeriodsContractIdContractId_(Node):
    @property
    def policyPeriodId(self) -> InsurancePayPolicyPeriodsContractIdContractIdPolicyPeriodId:
        """2 endpoints"""

class InsurancePayPolicyPeriodsContractId(Node):
    @property
    def _contract_id_(self) -> InsurancePayPolicyPeriodsContractIdContractId_:
        """2 endpoints"""

class InsurancePayPolicyPeriods(Node):
    @property
    def contractId(self) -> InsurancePayPolicyPeriodsContractId:
        """2 endpoints"""

class InsurancePayTransactionsApply(Node):
    @verb
    def post(self, *, json: InsurancePayTransactionsApplyPostBody, **options: Unpack[QueryOptions]) -> InsurancePayTransactionsApplyPostAnswer:
        """保险商户受理保险自动续费扣款

        https://pay.weixin.qq.com/doc/v3/merchant/4012471158
        """
    @async_verb
    def post_async(self, *, json: InsurancePayTransactionsApplyPostBody, **options: Unpack[QueryOptions]) -> InsurancePayTransactionsApplyPostAnswer:
        """保险商户受理保险自动续费扣款

        https://pay.weixin.qq.com/doc/v3/merchant/4012471158
        """
    postAsync = post_async
    """保险商户受理保险自动续费扣款

    https://pay.weixin.qq.com/doc/v3/merchant/4012471158
    """


class InsurancePayTransactions(Node):
    @property
    def apply(self) -> InsurancePayTransactionsApply:
        """POST 保险商户受理保险自动续费扣款"""

class InsurancePay(Node):
    @property
    def policyPeriods(self) -> InsurancePayPolicyPeriods:
        """2 endpoints"""
    @property
    def transactions(self) -> InsurancePayTransactions:
        """1 endpoints"""

class InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenew(Node):
    @verb
    def post(self, *, plan_id: str | int, contract_id: str | int, json: InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostBody, **options: Unpack[QueryOptions]) -> None:
        """保险商户受理续期自动续费协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012489588
        """
    @async_verb
    def post_async(self, *, plan_id: str | int, contract_id: str | int, json: InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenewPostBody, **options: Unpack[QueryOptions]) -> None:
        """保险商户受理续期自动续费协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012489588
        """
    postAsync = post_async
    """保险商户受理续期自动续费协议

    https://pay.weixin.qq.com/doc/v3/merchant/4012489588
    """


class InsuranceSignContractsPlanIdPlanIdContractIdContractId_(Node):
    @property
    def renew(self) -> InsuranceSignContractsPlanIdPlanIdContractIdContractIdRenew:
        """POST 保险商户受理续期自动续费协议"""

class InsuranceSignContractsPlanIdPlanIdContractId(Node):
    @property
    def _contract_id_(self) -> InsuranceSignContractsPlanIdPlanIdContractIdContractId_:
        """1 endpoints"""

class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Node):
    @verb
    def post(self, *, plan_id: str | int, out_contract_code: str | int, json: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer:
        """保险商户通过商户协议号解除保险自动续费协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012472767
        https://pay.weixin.qq.com/doc/v3/merchant/4016724542
        """
    @async_verb
    def post_async(self, *, plan_id: str | int, out_contract_code: str | int, json: InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer:
        """保险商户通过商户协议号解除保险自动续费协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012472767
        https://pay.weixin.qq.com/doc/v3/merchant/4016724542
        """
    postAsync = post_async
    """保险商户通过商户协议号解除保险自动续费协议

    https://pay.weixin.qq.com/doc/v3/merchant/4012472767
    https://pay.weixin.qq.com/doc/v3/merchant/4016724542
    """


class InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCode_(Node):
    @property
    def terminate(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate:
        """POST 保险商户通过商户协议号解除保险自动续费协议"""
    @verb
    def get(self, *, plan_id: str | int, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """保险商户查询保险自动续费协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012472641
        https://pay.weixin.qq.com/doc/v3/merchant/4016724540
        """
    @async_verb
    def get_async(self, *, plan_id: str | int, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """保险商户查询保险自动续费协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012472641
        https://pay.weixin.qq.com/doc/v3/merchant/4016724540
        """
    getAsync = get_async
    """保险商户查询保险自动续费协议

    https://pay.weixin.qq.com/doc/v3/merchant/4012472641
    https://pay.weixin.qq.com/doc/v3/merchant/4016724540
    """


class InsuranceSignContractsPlanIdPlanIdOutContractCode(Node):
    @property
    def _out_contract_code_(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCodeOutContractCode_:
        """GET 保险商户查询保险自动续费协议"""

class InsuranceSignContractsPlanIdPlanId_(Node):
    @property
    def contractId(self) -> InsuranceSignContractsPlanIdPlanIdContractId:
        """1 endpoints"""
    @property
    def outContractCode(self) -> InsuranceSignContractsPlanIdPlanIdOutContractCode:
        """2 endpoints"""

class InsuranceSignContractsPlanId(Node):
    @property
    def _plan_id_(self) -> InsuranceSignContractsPlanIdPlanId_:
        """3 endpoints"""

class InsuranceSignContractsPreEntrustSignApp(Node):
    @verb
    def post(self, *, json: InsuranceSignContractsPreEntrustSignAppPostBody, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPreEntrustSignAppPostAnswer:
        """保险商户App预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4013005766
        """
    @async_verb
    def post_async(self, *, json: InsuranceSignContractsPreEntrustSignAppPostBody, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPreEntrustSignAppPostAnswer:
        """保险商户App预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4013005766
        """
    postAsync = post_async
    """保险商户App预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4013005766
    """


class InsuranceSignContractsPreEntrustSignH5(Node):
    @verb
    def post(self, *, json: InsuranceSignContractsPreEntrustSignH5PostBody, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPreEntrustSignH5PostAnswer:
        """保险商户H5预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012529050
        https://pay.weixin.qq.com/doc/v3/merchant/4014962456
        """
    @async_verb
    def post_async(self, *, json: InsuranceSignContractsPreEntrustSignH5PostBody, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPreEntrustSignH5PostAnswer:
        """保险商户H5预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012529050
        https://pay.weixin.qq.com/doc/v3/merchant/4014962456
        """
    postAsync = post_async
    """保险商户H5预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012529050
    https://pay.weixin.qq.com/doc/v3/merchant/4014962456
    """


class InsuranceSignContractsPreEntrustSignJsapi(Node):
    @verb
    def post(self, *, json: InsuranceSignContractsPreEntrustSignJsapiPostBody, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPreEntrustSignJsapiPostAnswer:
        """保险商户JSAPI预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012528600
        https://pay.weixin.qq.com/doc/v3/merchant/4014960223
        """
    @async_verb
    def post_async(self, *, json: InsuranceSignContractsPreEntrustSignJsapiPostBody, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPreEntrustSignJsapiPostAnswer:
        """保险商户JSAPI预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012528600
        https://pay.weixin.qq.com/doc/v3/merchant/4014960223
        """
    postAsync = post_async
    """保险商户JSAPI预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012528600
    https://pay.weixin.qq.com/doc/v3/merchant/4014960223
    """


class InsuranceSignContractsPreEntrustSignMiniProgram(Node):
    @verb
    def post(self, *, json: InsuranceSignContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPreEntrustSignMiniProgramPostAnswer:
        """保险商户小程序预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012528950
        https://pay.weixin.qq.com/doc/v3/merchant/4014960244
        """
    @async_verb
    def post_async(self, *, json: InsuranceSignContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> InsuranceSignContractsPreEntrustSignMiniProgramPostAnswer:
        """保险商户小程序预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012528950
        https://pay.weixin.qq.com/doc/v3/merchant/4014960244
        """
    postAsync = post_async
    """保险商户小程序预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012528950
    https://pay.weixin.qq.com/doc/v3/merchant/4014960244
    """


class InsuranceSignContractsPreEntrustSign(Node):
    @property
    def app(self) -> InsuranceSignContractsPreEntrustSignApp:
        """POST 保险商户App预签约"""
    @property
    def h5(self) -> InsuranceSignContractsPreEntrustSignH5:
        """POST 保险商户H5预签约"""
    @property
    def jsapi(self) -> InsuranceSignContractsPreEntrustSignJsapi:
        """POST 保险商户JSAPI预签约"""
    @property
    def miniProgram(self) -> InsuranceSignContractsPreEntrustSignMiniProgram:
        """POST 保险商户小程序预签约"""

class InsuranceSignContracts(Node):
    @property
    def planId(self) -> InsuranceSignContractsPlanId:
        """3 endpoints"""
    @property
    def preEntrustSign(self) -> InsuranceSignContractsPreEntrustSign:
        """4 endpoints"""

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModify(Node):
    @verb
    def post(self, *, plan_id: str | int, contract_id: str | int, json: InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostBody, **options: Unpack[QueryOptions]) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostAnswer:
        """保险商户修改保险扣费周期列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012987596
        """
    @async_verb
    def post_async(self, *, plan_id: str | int, contract_id: str | int, json: InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostBody, **options: Unpack[QueryOptions]) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModifyPostAnswer:
        """保险商户修改保险扣费周期列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012987596
        """
    postAsync = post_async
    """保险商户修改保险扣费周期列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012987596
    """


class InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractId_(Node):
    @property
    def modify(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractIdModify:
        """POST 保险商户修改保险扣费周期列表"""

class InsuranceSignPolicyPeriodsPlanIdPlanIdContractId(Node):
    @property
    def _contract_id_(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractIdContractId_:
        """1 endpoints"""

class InsuranceSignPolicyPeriodsPlanIdPlanId_(Node):
    @property
    def contractId(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdContractId:
        """1 endpoints"""

class InsuranceSignPolicyPeriodsPlanId(Node):
    @property
    def _plan_id_(self) -> InsuranceSignPolicyPeriodsPlanIdPlanId_:
        """1 endpoints"""

class InsuranceSignPolicyPeriods(Node):
    @property
    def planId(self) -> InsuranceSignPolicyPeriodsPlanId:
        """1 endpoints"""

class InsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCode_(Node):
    @verb
    def get(self, *, plan_id: str | int, out_contract_code: str | int, query: InsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery | str = ..., **options: Unpack[GetOptions]) -> InsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """保险商户查询保险扣费周期列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012489530
        """
    @async_verb
    def get_async(self, *, plan_id: str | int, out_contract_code: str | int, query: InsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery | str = ..., **options: Unpack[GetOptions]) -> InsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """保险商户查询保险扣费周期列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012489530
        """
    getAsync = get_async
    """保险商户查询保险扣费周期列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012489530
    """


class InsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCode(Node):
    @property
    def _out_contract_code_(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCodeOutContractCode_:
        """GET 保险商户查询保险扣费周期列表"""

class InsuranceSignPolicyPeriodsPlanIdPlanId_2(Node):
    @property
    def outContractCode(self) -> InsuranceSignPolicyPeriodsPlanIdPlanIdOutContractCode:
        """1 endpoints"""

class InsuranceSignPolicyPeriodsPlanId2(Node):
    @property
    def _plan_id_(self) -> InsuranceSignPolicyPeriodsPlanIdPlanId_2:
        """1 endpoints"""

class InsuranceSignPolicyPeriods2(Node):
    @property
    def planId(self) -> InsuranceSignPolicyPeriodsPlanId2:
        """1 endpoints"""

class InsuranceSign(Node):
    @property
    def contracts(self) -> InsuranceSignContracts:
        """7 endpoints"""
    @property
    def policyPeriods(self) -> InsuranceSignPolicyPeriods:
        """1 endpoints"""
    @property
    def policy_periods(self) -> InsuranceSignPolicyPeriods2:
        """1 endpoints"""

class PayHarmonyTransactionsApply(Node):
    @verb
    def post(self, *, json: PayHarmonyTransactionsApplyPostBody, **options: Unpack[QueryOptions]) -> PayHarmonyTransactionsApplyPostAnswer:
        """代扣受理扣款

        https://pay.weixin.qq.com/doc/v3/merchant/4013388429
        """
    @async_verb
    def post_async(self, *, json: PayHarmonyTransactionsApplyPostBody, **options: Unpack[QueryOptions]) -> PayHarmonyTransactionsApplyPostAnswer:
        """代扣受理扣款

        https://pay.weixin.qq.com/doc/v3/merchant/4013388429
        """
    postAsync = post_async
    """代扣受理扣款

    https://pay.weixin.qq.com/doc/v3/merchant/4013388429
    """


class PayHarmonyTransactions(Node):
    @property
    def apply(self) -> PayHarmonyTransactionsApply:
        """POST 代扣受理扣款"""

class PayHarmony(Node):
    @property
    def transactions(self) -> PayHarmonyTransactions:
        """1 endpoints"""

class PayPartnerSchedulesContractIdContractIdSchedule(Node):
    @verb
    def post(self, *, contract_id: str | int, json: PayPartnerSchedulesContractIdContractIdSchedulePostBody, **options: Unpack[QueryOptions]) -> PayPartnerSchedulesContractIdContractIdSchedulePostAnswer:
        """预约扣费

        https://pay.weixin.qq.com/doc/v3/partner/4012468581
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, json: PayPartnerSchedulesContractIdContractIdSchedulePostBody, **options: Unpack[QueryOptions]) -> PayPartnerSchedulesContractIdContractIdSchedulePostAnswer:
        """预约扣费

        https://pay.weixin.qq.com/doc/v3/partner/4012468581
        """
    postAsync = post_async
    """预约扣费

    https://pay.weixin.qq.com/doc/v3/partner/4012468581
    """


class PayPartnerSchedulesContractIdContractId_(Node):
    @property
    def schedule(self) -> PayPartnerSchedulesContractIdContractIdSchedule:
        """POST 预约扣费"""
    @verb
    def get(self, *, contract_id: str | int, query: PayPartnerSchedulesContractIdContractIdGetQuery | str, **options: Unpack[GetOptions]) -> PayPartnerSchedulesContractIdContractIdGetAnswer:
        """查询扣费预约

        https://pay.weixin.qq.com/doc/v3/partner/4012468579
        """
    @async_verb
    def get_async(self, *, contract_id: str | int, query: PayPartnerSchedulesContractIdContractIdGetQuery | str, **options: Unpack[GetOptions]) -> PayPartnerSchedulesContractIdContractIdGetAnswer:
        """查询扣费预约

        https://pay.weixin.qq.com/doc/v3/partner/4012468579
        """
    getAsync = get_async
    """查询扣费预约

    https://pay.weixin.qq.com/doc/v3/partner/4012468579
    """


class PayPartnerSchedulesContractId(Node):
    @property
    def _contract_id_(self) -> PayPartnerSchedulesContractIdContractId_:
        """GET 查询扣费预约"""

class PayPartnerSchedules(Node):
    @property
    def contractId(self) -> PayPartnerSchedulesContractId:
        """2 endpoints"""

class PayPartnerTransactionsApply(Node):
    @verb
    def post(self, *, json: PayPartnerTransactionsApplyPostBody, **options: Unpack[QueryOptions]) -> PayPartnerTransactionsApplyPostAnswer:
        """受理扣款

        https://pay.weixin.qq.com/doc/v3/partner/4012468586
        """
    @async_verb
    def post_async(self, *, json: PayPartnerTransactionsApplyPostBody, **options: Unpack[QueryOptions]) -> PayPartnerTransactionsApplyPostAnswer:
        """受理扣款

        https://pay.weixin.qq.com/doc/v3/partner/4012468586
        """
    postAsync = post_async
    """受理扣款

    https://pay.weixin.qq.com/doc/v3/partner/4012468586
    """


class PayPartnerTransactions(Node):
    @property
    def apply(self) -> PayPartnerTransactionsApply:
        """POST 受理扣款"""

class PayPartner(Node):
    @property
    def schedules(self) -> PayPartnerSchedules:
        """2 endpoints"""
    @property
    def transactions(self) -> PayPartnerTransactions:
        """1 endpoints"""

class PaySchedulesContractIdContractIdSchedule(Node):
    @verb
    def post(self, *, contract_id: str | int, json: PaySchedulesContractIdContractIdSchedulePostBody, **options: Unpack[QueryOptions]) -> PaySchedulesContractIdContractIdSchedulePostAnswer:
        """预约扣费

        https://pay.weixin.qq.com/doc/v3/merchant/4012467036
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, json: PaySchedulesContractIdContractIdSchedulePostBody, **options: Unpack[QueryOptions]) -> PaySchedulesContractIdContractIdSchedulePostAnswer:
        """预约扣费

        https://pay.weixin.qq.com/doc/v3/merchant/4012467036
        """
    postAsync = post_async
    """预约扣费

    https://pay.weixin.qq.com/doc/v3/merchant/4012467036
    """


class PaySchedulesContractIdContractId_(Node):
    @property
    def schedule(self) -> PaySchedulesContractIdContractIdSchedule:
        """POST 预约扣费"""
    @verb
    def get(self, *, contract_id: str | int, **options: Unpack[QueryOptions]) -> PaySchedulesContractIdContractIdGetAnswer:
        """查询扣费预约

        https://pay.weixin.qq.com/doc/v3/merchant/4012466997
        """
    @async_verb
    def get_async(self, *, contract_id: str | int, **options: Unpack[QueryOptions]) -> PaySchedulesContractIdContractIdGetAnswer:
        """查询扣费预约

        https://pay.weixin.qq.com/doc/v3/merchant/4012466997
        """
    getAsync = get_async
    """查询扣费预约

    https://pay.weixin.qq.com/doc/v3/merchant/4012466997
    """


class PaySchedulesContractId(Node):
    @property
    def _contract_id_(self) -> PaySchedulesContractIdContractId_:
        """GET 查询扣费预约"""

class PaySchedules(Node):
    @property
    def contractId(self) -> PaySchedulesContractId:
        """2 endpoints"""

class PayTransactionsApply(Node):
    @verb
    def post(self, *, json: PayTransactionsApplyPostBody, **options: Unpack[QueryOptions]) -> PayTransactionsApplyPostAnswer:
        """受理扣款

        https://pay.weixin.qq.com/doc/v3/merchant/4012467087
        """
    @async_verb
    def post_async(self, *, json: PayTransactionsApplyPostBody, **options: Unpack[QueryOptions]) -> PayTransactionsApplyPostAnswer:
        """受理扣款

        https://pay.weixin.qq.com/doc/v3/merchant/4012467087
        """
    postAsync = post_async
    """受理扣款

    https://pay.weixin.qq.com/doc/v3/merchant/4012467087
    """


class PayTransactions(Node):
    @property
    def apply(self) -> PayTransactionsApply:
        """POST 受理扣款"""

class Pay(Node):
    @property
    def harmony(self) -> PayHarmony:
        """1 endpoints"""
    @property
    def partner(self) -> PayPartner:
        """3 endpoints"""
    @property
    def schedules(self) -> PaySchedules:
        """2 endpoints"""
    @property
    def transactions(self) -> PayTransactions:
        """1 endpoints"""

class ScheduledDeductSignContractsPreEntrustSignApp(Node):
    @verb
    def post(self, *, json: ScheduledDeductSignContractsPreEntrustSignAppPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignContractsPreEntrustSignAppPostAnswer:
        """App场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012524934
        """
    @async_verb
    def post_async(self, *, json: ScheduledDeductSignContractsPreEntrustSignAppPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignContractsPreEntrustSignAppPostAnswer:
        """App场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012524934
        """
    postAsync = post_async
    """App场景预约扣费类型签约的预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012524934
    """


class ScheduledDeductSignContractsPreEntrustSignH5(Node):
    @verb
    def post(self, *, json: ScheduledDeductSignContractsPreEntrustSignH5PostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignContractsPreEntrustSignH5PostAnswer:
        """H5场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012489208
        """
    @async_verb
    def post_async(self, *, json: ScheduledDeductSignContractsPreEntrustSignH5PostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignContractsPreEntrustSignH5PostAnswer:
        """H5场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012489208
        """
    postAsync = post_async
    """H5场景预约扣费类型签约的预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012489208
    """


class ScheduledDeductSignContractsPreEntrustSignJsapi(Node):
    @verb
    def post(self, *, json: ScheduledDeductSignContractsPreEntrustSignJsapiPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer:
        """JSAPI场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012525133
        """
    @async_verb
    def post_async(self, *, json: ScheduledDeductSignContractsPreEntrustSignJsapiPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignContractsPreEntrustSignJsapiPostAnswer:
        """JSAPI场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012525133
        """
    postAsync = post_async
    """JSAPI场景预约扣费类型签约的预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012525133
    """


class ScheduledDeductSignContractsPreEntrustSignMiniProgram(Node):
    @verb
    def post(self, *, json: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignContractsPreEntrustSignMiniProgramPostAnswer:
        """小程序场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012525209
        """
    @async_verb
    def post_async(self, *, json: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignContractsPreEntrustSignMiniProgramPostAnswer:
        """小程序场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012525209
        """
    postAsync = post_async
    """小程序场景预约扣费类型签约的预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012525209
    """


class ScheduledDeductSignContractsPreEntrustSign(Node):
    @property
    def app(self) -> ScheduledDeductSignContractsPreEntrustSignApp:
        """POST App场景预约扣费类型签约的预签约"""
    @property
    def h5(self) -> ScheduledDeductSignContractsPreEntrustSignH5:
        """POST H5场景预约扣费类型签约的预签约"""
    @property
    def jsapi(self) -> ScheduledDeductSignContractsPreEntrustSignJsapi:
        """POST JSAPI场景预约扣费类型签约的预签约"""
    @property
    def miniProgram(self) -> ScheduledDeductSignContractsPreEntrustSignMiniProgram:
        """POST 小程序场景预约扣费类型签约的预签约"""

class ScheduledDeductSignContracts(Node):
    @property
    def preEntrustSign(self) -> ScheduledDeductSignContractsPreEntrustSign:
        """4 endpoints"""

class ScheduledDeductSignPartnerContractsPreEntrustSignApp(Node):
    @verb
    def post(self, *, json: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignPartnerContractsPreEntrustSignAppPostAnswer:
        """App场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012693028
        """
    @async_verb
    def post_async(self, *, json: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignPartnerContractsPreEntrustSignAppPostAnswer:
        """App场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012693028
        """
    postAsync = post_async
    """App场景预约扣费类型签约的预签约

    https://pay.weixin.qq.com/doc/v3/partner/4012693028
    """


class ScheduledDeductSignPartnerContractsPreEntrustSignH5(Node):
    @verb
    def post(self, *, json: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignPartnerContractsPreEntrustSignH5PostAnswer:
        """H5场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012464549
        """
    @async_verb
    def post_async(self, *, json: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignPartnerContractsPreEntrustSignH5PostAnswer:
        """H5场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012464549
        """
    postAsync = post_async
    """H5场景预约扣费类型签约的预签约

    https://pay.weixin.qq.com/doc/v3/partner/4012464549
    """


class ScheduledDeductSignPartnerContractsPreEntrustSignJsapi(Node):
    @verb
    def post(self, *, json: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostAnswer:
        """JSAPI场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012693093
        """
    @async_verb
    def post_async(self, *, json: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostAnswer:
        """JSAPI场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012693093
        """
    postAsync = post_async
    """JSAPI场景预约扣费类型签约的预签约

    https://pay.weixin.qq.com/doc/v3/partner/4012693093
    """


class ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram(Node):
    @verb
    def post(self, *, json: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostAnswer:
        """小程序场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012693100
        """
    @async_verb
    def post_async(self, *, json: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostAnswer:
        """小程序场景预约扣费类型签约的预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012693100
        """
    postAsync = post_async
    """小程序场景预约扣费类型签约的预签约

    https://pay.weixin.qq.com/doc/v3/partner/4012693100
    """


class ScheduledDeductSignPartnerContractsPreEntrustSign(Node):
    @property
    def app(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignApp:
        """POST App场景预约扣费类型签约的预签约"""
    @property
    def h5(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignH5:
        """POST H5场景预约扣费类型签约的预签约"""
    @property
    def jsapi(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignJsapi:
        """POST JSAPI场景预约扣费类型签约的预签约"""
    @property
    def miniProgram(self) -> ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram:
        """POST 小程序场景预约扣费类型签约的预签约"""

class ScheduledDeductSignPartnerContracts(Node):
    @property
    def preEntrustSign(self) -> ScheduledDeductSignPartnerContractsPreEntrustSign:
        """4 endpoints"""

class ScheduledDeductSignPartner(Node):
    @property
    def contracts(self) -> ScheduledDeductSignPartnerContracts:
        """4 endpoints"""

class ScheduledDeductSign(Node):
    @property
    def contracts(self) -> ScheduledDeductSignContracts:
        """4 endpoints"""
    @property
    def partner(self) -> ScheduledDeductSignPartner:
        """4 endpoints"""

class SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCode_(Node):
    @verb
    def get(self, *, plan_id: str | int, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """通过商户协议号查询委托代扣签约协议

        https://pay.weixin.qq.com/doc/v3/merchant/4013844122
        """
    @async_verb
    def get_async(self, *, plan_id: str | int, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """通过商户协议号查询委托代扣签约协议

        https://pay.weixin.qq.com/doc/v3/merchant/4013844122
        """
    getAsync = get_async
    """通过商户协议号查询委托代扣签约协议

    https://pay.weixin.qq.com/doc/v3/merchant/4013844122
    """


class SignContractsHarmonyPlanIdPlanIdOutContractCode(Node):
    @property
    def _out_contract_code_(self) -> SignContractsHarmonyPlanIdPlanIdOutContractCodeOutContractCode_:
        """GET 通过商户协议号查询委托代扣签约协议"""

class SignContractsHarmonyPlanIdPlanId_(Node):
    @property
    def outContractCode(self) -> SignContractsHarmonyPlanIdPlanIdOutContractCode:
        """1 endpoints"""

class SignContractsHarmonyPlanId(Node):
    @property
    def _plan_id_(self) -> SignContractsHarmonyPlanIdPlanId_:
        """1 endpoints"""

class SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Node):
    @verb
    def post(self, *, plan_id: str | int, out_contract_code: str | int, json: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer:
        """通过商户协议号解除委托代扣签约协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012489295
        """
    @async_verb
    def post_async(self, *, plan_id: str | int, out_contract_code: str | int, json: SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer:
        """通过商户协议号解除委托代扣签约协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012489295
        """
    postAsync = post_async
    """通过商户协议号解除委托代扣签约协议

    https://pay.weixin.qq.com/doc/v3/merchant/4012489295
    """


class SignContractsPlanIdPlanIdOutContractCodeOutContractCode_(Node):
    @property
    def terminate(self) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate:
        """POST 通过商户协议号解除委托代扣签约协议"""
    @verb
    def get(self, *, plan_id: str | int, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """通过商户协议号查询委托代扣签约协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012489245
        """
    @async_verb
    def get_async(self, *, plan_id: str | int, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """通过商户协议号查询委托代扣签约协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012489245
        """
    getAsync = get_async
    """通过商户协议号查询委托代扣签约协议

    https://pay.weixin.qq.com/doc/v3/merchant/4012489245
    """


class SignContractsPlanIdPlanIdOutContractCode(Node):
    @property
    def _out_contract_code_(self) -> SignContractsPlanIdPlanIdOutContractCodeOutContractCode_:
        """GET 通过商户协议号查询委托代扣签约协议"""

class SignContractsPlanIdPlanId_(Node):
    @property
    def outContractCode(self) -> SignContractsPlanIdPlanIdOutContractCode:
        """2 endpoints"""

class SignContractsPlanId(Node):
    @property
    def _plan_id_(self) -> SignContractsPlanIdPlanId_:
        """2 endpoints"""

class SignContractsPreEntrustSign(Node):
    @verb
    def post(self, *, json: SignContractsPreEntrustSignPostBody, **options: Unpack[QueryOptions]) -> SignContractsPreEntrustSignPostAnswer:
        """代扣预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012978414
        """
    @async_verb
    def post_async(self, *, json: SignContractsPreEntrustSignPostBody, **options: Unpack[QueryOptions]) -> SignContractsPreEntrustSignPostAnswer:
        """代扣预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012978414
        """
    postAsync = post_async
    """代扣预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012978414
    """


class SignContracts(Node):
    @property
    def harmonyPlanId(self) -> SignContractsHarmonyPlanId:
        """1 endpoints"""
    @property
    def planId(self) -> SignContractsPlanId:
        """2 endpoints"""
    @property
    def preEntrustSign(self) -> SignContractsPreEntrustSign:
        """POST 代扣预签约"""

class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Node):
    @verb
    def post(self, *, plan_id: str | int, out_contract_code: str | int, json: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer:
        """通过商户协议号解除委托代扣签约协议

        https://pay.weixin.qq.com/doc/v3/partner/4012489491
        """
    @async_verb
    def post_async(self, *, plan_id: str | int, out_contract_code: str | int, json: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer:
        """通过商户协议号解除委托代扣签约协议

        https://pay.weixin.qq.com/doc/v3/partner/4012489491
        """
    postAsync = post_async
    """通过商户协议号解除委托代扣签约协议

    https://pay.weixin.qq.com/doc/v3/partner/4012489491
    """


class SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCode_(Node):
    @property
    def terminate(self) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate:
        """POST 通过商户协议号解除委托代扣签约协议"""
    @verb
    def get(self, *, plan_id: str | int, out_contract_code: str | int, query: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery | str, **options: Unpack[GetOptions]) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """通过商户协议号查询委托代扣签约协议

        https://pay.weixin.qq.com/doc/v3/partner/4012489483
        """
    @async_verb
    def get_async(self, *, plan_id: str | int, out_contract_code: str | int, query: SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetQuery | str, **options: Unpack[GetOptions]) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """通过商户协议号查询委托代扣签约协议

        https://pay.weixin.qq.com/doc/v3/partner/4012489483
        """
    getAsync = get_async
    """通过商户协议号查询委托代扣签约协议

    https://pay.weixin.qq.com/doc/v3/partner/4012489483
    """


class SignPartnerContractsPlanIdPlanIdOutContractCode(Node):
    @property
    def _out_contract_code_(self) -> SignPartnerContractsPlanIdPlanIdOutContractCodeOutContractCode_:
        """GET 通过商户协议号查询委托代扣签约协议"""

class SignPartnerContractsPlanIdPlanId_(Node):
    @property
    def outContractCode(self) -> SignPartnerContractsPlanIdPlanIdOutContractCode:
        """2 endpoints"""

class SignPartnerContractsPlanId(Node):
    @property
    def _plan_id_(self) -> SignPartnerContractsPlanIdPlanId_:
        """2 endpoints"""

class SignPartnerContracts(Node):
    @property
    def planId(self) -> SignPartnerContractsPlanId:
        """2 endpoints"""

class SignPartner(Node):
    @property
    def contracts(self) -> SignPartnerContracts:
        """2 endpoints"""

class Sign(Node):
    @property
    def contracts(self) -> SignContracts:
        """4 endpoints"""
    @property
    def partner(self) -> SignPartner:
        """2 endpoints"""

class Papay(Node):
    @property
    def contracts(self) -> Contracts:
        """2 endpoints"""
    @property
    def insurancePay(self) -> InsurancePay:
        """3 endpoints"""
    @property
    def insuranceSign(self) -> InsuranceSign:
        """9 endpoints"""
    @property
    def pay(self) -> Pay:
        """7 endpoints"""
    @property
    def scheduledDeductSign(self) -> ScheduledDeductSign:
        """8 endpoints"""
    @property
    def sign(self) -> Sign:
        """6 endpoints"""
