# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/ecommerce``: documented paths, bodies and answers.

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

class AccountWithdrawResult(TypedDict):
    out_account_type: Literal['BASIC_ACCOUNT', 'OPERATE_ACCOUNT', 'MARGIN_ACCOUNT', 'TRADE_FEE_ACCOUNT'] | str
    pay_state: Literal['PAY_PROCESSING', 'PAY_SUCCEED', 'PAY_FAIL', 'BANK_REFUNDED'] | str
    state_description: str

class AccountInfo(TypedDict):
    out_account_type: Literal['BASIC_ACCOUNT', 'OPERATE_ACCOUNT', 'MARGIN_ACCOUNT', 'TRADE_FEE_ACCOUNT'] | str
    amount: int

class ConfirmCancel(TypedDict):
    confirm_cancel_url: NotRequired[str]

class AccountApplyCancelWithdrawApplymentIdApplymentIdGetAnswer(TypedDict):
    """GET v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}: 微信支付注销提现申请单号查询申请单状态"""
    applyment_id: str
    out_request_no: str
    cancel_state: Literal['ACCEPTED', 'REVIEWING', 'REJECTED', 'WAITING_MERCHANT_CONFIRM', 'REVOKED', 'SYSTEM_PROCESSING', 'CANCELED', 'FUND_PROCESSING', 'FINISH'] | str
    cancel_state_description: str
    withdraw: NotRequired[Literal['APPLY_WITHDRAW', 'NOT_APPLY_WITHDRAW'] | str]
    withdraw_state: NotRequired[Literal['WITHDRAW_PROCESSING', 'WITHDRAW_EXCEPTION', 'WITHDRAW_SUCCEED'] | str]
    account_withdraw_result: NotRequired[list[AccountWithdrawResult]]
    modify_time: NotRequired[str]
    sub_mchid: str
    account_info: NotRequired[list[AccountInfo]]
    confirm_cancel: NotRequired[ConfirmCancel]
    withdraw_state_description: NotRequired[str]

class AccountApplyCancelWithdrawConfirmPostBody(TypedDict):
    """POST v3/ecommerce/account/apply-cancel-withdraw/confirm: 平台代商户确认注销"""
    applyment_id: NotRequired[Text]
    out_request_no: NotRequired[Text]
    sub_mchid: Text
    operator_identification: Text
    confirm_time: Text
    cancel_contract_version: Text

class AccountApplyCancelWithdrawConfirmPostAnswer(TypedDict):
    """POST v3/ecommerce/account/apply-cancel-withdraw/confirm: 平台代商户确认注销"""
    applyment_id: NotRequired[str]
    out_request_no: NotRequired[str]
    sub_mchid: NotRequired[str]

class AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetAnswer(TypedDict):
    """GET v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}: 商户注销提现申请单号查询申请单状态"""
    applyment_id: str
    out_request_no: str
    cancel_state: Literal['ACCEPTED', 'REVIEWING', 'REJECTED', 'WAITING_MERCHANT_CONFIRM', 'REVOKED', 'SYSTEM_PROCESSING', 'CANCELED', 'FUND_PROCESSING', 'FINISH'] | str
    cancel_state_description: str
    withdraw: NotRequired[Literal['APPLY_WITHDRAW', 'NOT_APPLY_WITHDRAW'] | str]
    withdraw_state: NotRequired[Literal['WITHDRAW_PROCESSING', 'WITHDRAW_EXCEPTION', 'WITHDRAW_SUCCEED'] | str]
    account_withdraw_result: NotRequired[list[AccountWithdrawResult]]
    modify_time: NotRequired[str]
    sub_mchid: str
    account_info: NotRequired[list[AccountInfo]]
    confirm_cancel: NotRequired[ConfirmCancel]
    withdraw_state_description: NotRequired[str]

class BlockReasons(TypedDict):
    type: NotRequired[Literal['CONSUMER_COMPLAINT_UNPROCESSED', 'HAS_BLOCKING_CONTROL', 'FUNDS_PENDING_PROCESSING', 'OTHER_REASON'] | str]
    description: NotRequired[str]

class AccountApplyCancelWithdrawValidateCancelSubMchidGetAnswer(TypedDict):
    """GET v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}: 商户注销资格校验"""
    sub_mchid: str
    merchant_state: Literal['NORMAL', 'HAS_BEEN_CANCELLED'] | str
    validate_result: Literal['ALLOW_CANCEL_WITHDRAW', 'NOT_ALLOW_CANCEL_WITHDRAW'] | str
    account_info: list[AccountInfo]
    block_reasons: NotRequired[list[BlockReasons]]

class BankAccountInfo(TypedDict):
    account_name: Text
    """Encrypted."""
    account_bank: Text
    bank_branch_id: NotRequired[Text]
    bank_branch_name: NotRequired[Text]
    bank_name: NotRequired[Text]
    account_number: Text
    """Encrypted."""

class IdentityInfo(TypedDict):
    id_doc_type: NotRequired[Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text]
    identification_name: Text
    """Encrypted."""
    identification_no: Text
    """Encrypted."""

class PayeeInfo(TypedDict):
    account_type: Literal['ACCOUNT_TYPE_CORPORATE', 'ACCOUNT_TYPE_PERSONAL'] | Text
    bank_account_info: BankAccountInfo
    identity_info: NotRequired[IdentityInfo]

class ProofMedias(TypedDict):
    proof_media_type: Literal['WITHDRAWAL_APPLICATION'] | Text
    proof_media: Text

class AccountApplyCancelWithdrawPostBody(TypedDict):
    """POST v3/ecommerce/account/apply-cancel-withdraw: 提交注销提现申请"""
    sub_mchid: Text
    out_request_no: Text
    withdraw: NotRequired[Literal['APPLY_WITHDRAW', 'NOT_APPLY_WITHDRAW'] | Text]
    payee_info: PayeeInfo
    proof_medias: NotRequired[Sequence[ProofMedias]]
    additional_materials: NotRequired[Texts]
    remark: NotRequired[Text]

class AccountApplyCancelWithdrawPostAnswer(TypedDict):
    """POST v3/ecommerce/account/apply-cancel-withdraw: 提交注销提现申请"""
    applyment_id: NotRequired[str]
    out_request_no: NotRequired[str]

class AccountCancelApplicationsMediaPostAnswer(TypedDict):
    """POST v3/ecommerce/account/cancel-applications/media: 注销申请图片上传"""
    media_id: str

class AccountCancelApplicationsOutApplyNoOutApplyNoGetAnswer(TypedDict):
    """GET v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}: 查询注销单状态"""
    out_apply_no: str
    sub_mchid: str
    reject_reason: NotRequired[str]
    cancel_state: NotRequired[Literal['REVIEWING', 'REJECTED', 'CANCEL_SUCCESS'] | str]
    update_time: NotRequired[str]

class ApplicationInfo(TypedDict):
    application_type: NotRequired[Literal['SP_CANCEL_ACCOUNT_APPLICATION', 'SUB_CANCEL_ACCOUNT_APPLICATION'] | Text]
    application_media_id: NotRequired[Text]

class AccountCancelApplicationsPostBody(TypedDict):
    """POST v3/ecommerce/account/cancel-applications: 提交注销申请单"""
    sub_mchid: Text
    out_apply_no: Text
    application_info: Sequence[ApplicationInfo]

class AccountCancelApplicationsPostAnswer(TypedDict):
    """POST v3/ecommerce/account/cancel-applications: 提交注销申请单"""
    out_apply_no: str
    sub_mchid: str
    reject_reason: NotRequired[str]
    cancel_state: NotRequired[Literal['REVIEWING', 'REJECTED', 'CANCEL_SUCCESS'] | str]
    update_time: NotRequired[str]

class BusinessLicenseInfo(TypedDict):
    cert_type: NotRequired[Literal['CERTIFICATE_TYPE_2388', 'CERTIFICATE_TYPE_2389', 'CERTIFICATE_TYPE_2390', 'CERTIFICATE_TYPE_2391', 'CERTIFICATE_TYPE_2392', 'CERTIFICATE_TYPE_2393', 'CERTIFICATE_TYPE_2394', 'CERTIFICATE_TYPE_2395', 'CERTIFICATE_TYPE_2396', 'CERTIFICATE_TYPE_2399', 'CERTIFICATE_TYPE_2400', 'CERTIFICATE_TYPE_2520', 'CERTIFICATE_TYPE_2521', 'CERTIFICATE_TYPE_2522'] | Text]
    business_license_copy: NotRequired[Text]
    business_license_number: NotRequired[Text]
    merchant_name: NotRequired[Text]
    legal_person: NotRequired[Text]
    company_address: NotRequired[Text]
    business_time: NotRequired[Text]

class FinanceInstitutionInfo(TypedDict):
    finance_type: NotRequired[Literal['BANK_AGENT', 'PAYMENT_AGENT', 'INSURANCE', 'TRADE_AND_SETTLE', 'OTHER'] | Text]
    finance_license_pics: NotRequired[Texts]

class IdCardInfo(TypedDict):
    id_card_copy: NotRequired[Text]
    id_card_national: NotRequired[Text]
    id_card_name: NotRequired[Text]
    """Encrypted."""
    id_card_number: NotRequired[Text]
    """Encrypted."""
    id_card_valid_time_begin: NotRequired[Text]
    id_card_valid_time: NotRequired[Text]

class IdDocInfo(TypedDict):
    id_doc_name: NotRequired[Text]
    """Encrypted."""
    id_doc_number: NotRequired[Text]
    """Encrypted."""
    id_doc_copy: NotRequired[Text]
    id_doc_copy_back: NotRequired[Text]
    doc_period_begin: NotRequired[Text]
    doc_period_end: NotRequired[Text]

class UboInfoList(TypedDict):
    ubo_id_doc_type: Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text
    ubo_id_doc_copy: Text
    ubo_id_doc_copy_back: Text
    ubo_id_doc_name: Text
    """Encrypted."""
    ubo_id_doc_number: Text
    """Encrypted."""
    ubo_id_doc_address: Text
    """Encrypted."""
    ubo_period_begin: Text
    ubo_period_end: Text

class AccountInfo2(TypedDict):
    bank_account_type: NotRequired[Literal['74', '75'] | Text]
    account_bank: NotRequired[Text]
    account_name: NotRequired[Text]
    """Encrypted."""
    bank_address_code: NotRequired[Text]
    bank_branch_id: NotRequired[Text]
    bank_name: NotRequired[Text]
    account_number: NotRequired[Text]
    """Encrypted."""

class ContactInfo(TypedDict):
    contact_type: NotRequired[Literal['65', '66'] | Text]
    contact_name: NotRequired[Text]
    """Encrypted."""
    contact_id_doc_type: NotRequired[Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text]
    contact_id_card_number: NotRequired[Text]
    """Encrypted."""
    contact_id_doc_copy: NotRequired[Text]
    contact_id_doc_copy_back: NotRequired[Text]
    contact_period_begin: NotRequired[Text]
    contact_period_end: NotRequired[Text]
    business_authorization_letter: NotRequired[Text]
    mobile_phone: NotRequired[Text]
    """Encrypted."""

class SalesSceneInfo(TypedDict):
    store_name: NotRequired[Text]
    store_url: NotRequired[Text]
    store_qr_code: NotRequired[Text]
    mini_program_sub_appid: NotRequired[Text]

class SettlementInfo(TypedDict):
    settlement_id: NotRequired[Text]
    qualification_type: NotRequired[Text]

class ApplymentsPostBody(TypedDict):
    """POST v3/ecommerce/applyments/: 二级商户进件"""
    out_request_no: Text
    organization_type: Literal['2401', '2500', '4', '2', '3', '2502', '1708'] | Text
    finance_institution: NotRequired[bool]
    business_license_info: NotRequired[BusinessLicenseInfo]
    finance_institution_info: NotRequired[FinanceInstitutionInfo]
    id_holder_type: NotRequired[Literal['LEGAL', 'SUPER'] | Text]
    id_doc_type: NotRequired[Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text]
    authorize_letter_copy: NotRequired[Text]
    id_card_info: NotRequired[IdCardInfo]
    id_doc_info: NotRequired[IdDocInfo]
    owner: NotRequired[bool]
    ubo_info_list: NotRequired[Sequence[UboInfoList]]
    account_info: AccountInfo2
    contact_info: ContactInfo
    sales_scene_info: SalesSceneInfo
    settlement_info: NotRequired[SettlementInfo]
    merchant_shortname: Text
    qualifications: NotRequired[Texts]
    business_addition_pics: NotRequired[Texts]
    business_addition_desc: NotRequired[Texts]

class ApplymentsPostAnswer(TypedDict):
    """POST v3/ecommerce/applyments/: 二级商户进件"""
    applyment_id: int
    out_request_no: str

class ApplymentsOutRequestNoOutRequestNoRevokePostAnswer(TypedDict):
    """POST v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke: 撤销申请单-使用业务申请编号"""
    applyment_id: int
    out_request_no: str

class AccountValidation(TypedDict):
    account_name: NotRequired[str]
    account_no: NotRequired[str]
    pay_amount: NotRequired[float]
    destination_account_number: NotRequired[str]
    destination_account_name: NotRequired[str]
    destination_account_bank: NotRequired[str]
    city: NotRequired[str]
    remark: NotRequired[str]
    deadline: NotRequired[str]

class AuditDetail(TypedDict):
    param_name: str
    reject_reason: str

class ApplymentsOutRequestNoOutRequestNoGetAnswer(TypedDict):
    """GET v3/ecommerce/applyments/out-request-no/{out_request_no}: 通过业务申请编号查询申请状态"""
    applyment_state: Literal['CHECKING', 'ACCOUNT_NEED_VERIFY', 'AUDITING', 'REJECTED', 'NEED_SIGN', 'FINISH', 'FROZEN'] | str
    applyment_state_desc: str
    sign_url: NotRequired[str]
    sub_mchid: NotRequired[str]
    account_validation: NotRequired[AccountValidation]
    audit_detail: NotRequired[list[AuditDetail]]
    legal_validation_url: NotRequired[str]
    out_request_no: str
    applyment_id: float
    sign_state: NotRequired[Literal['UNSIGNED', 'SIGNED', 'NOT_SIGNABLE'] | str]

class IdCardInfo2(TypedDict):
    id_card_copy: Text
    id_card_national: Text
    id_card_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    id_card_valid_time_begin: Text
    id_card_valid_time: Text

class IdDocInfo2(TypedDict):
    id_doc_name: Text
    """Encrypted."""
    id_doc_number: Text
    """Encrypted."""
    id_doc_copy: Text
    id_doc_copy_back: NotRequired[Text]
    doc_period_begin: Text
    doc_period_end: Text

class UboInfoList2(TypedDict):
    ubo_id_doc_type: NotRequired[Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text]
    ubo_id_doc_copy: NotRequired[Text]
    ubo_id_doc_copy_back: NotRequired[Text]
    ubo_id_doc_name: NotRequired[Text]
    """Encrypted."""
    ubo_id_doc_number: NotRequired[Text]
    """Encrypted."""
    ubo_id_doc_address: NotRequired[Text]
    """Encrypted."""
    ubo_period_begin: NotRequired[Text]
    ubo_period_end: NotRequired[Text]
    ubo_id_doc_period_begin: NotRequired[Text]
    ubo_id_doc_period_end: NotRequired[Text]

class AccountInfo3(TypedDict):
    bank_account_type: Literal['74', '75'] | Text
    account_bank: Text
    account_name: Text
    """Encrypted."""
    bank_branch_id: NotRequired[Text]
    bank_name: NotRequired[Text]
    account_number: Text
    """Encrypted."""

class ContactInfo2(TypedDict):
    contact_type: Literal['65', '66'] | Text
    contact_name: Text
    """Encrypted."""
    contact_id_doc_type: NotRequired[Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text]
    contact_id_card_number: NotRequired[Text]
    """Encrypted."""
    contact_id_doc_copy: NotRequired[Text]
    contact_id_doc_copy_back: NotRequired[Text]
    contact_period_begin: NotRequired[Text]
    contact_period_end: NotRequired[Text]
    business_authorization_letter: NotRequired[Text]
    contact_id_doc_period_begin: NotRequired[Text]
    contact_id_doc_period_end: NotRequired[Text]
    mobile_phone: NotRequired[Text]
    """Encrypted."""

class ApplymentsSubmitAccountHostingApplymentPostBody(TypedDict):
    """POST v3/ecommerce/applyments/submit-account-hosting-applyment: 提交申请单"""
    out_request_no: Text
    organization_type: Literal['2401', '2500', '4', '2', '3', '2502', '1708'] | Text
    finance_institution: NotRequired[bool]
    business_license_info: NotRequired[BusinessLicenseInfo]
    finance_institution_info: NotRequired[FinanceInstitutionInfo]
    id_holder_type: NotRequired[Literal['LEGAL', 'SUPER'] | Text]
    id_doc_type: NotRequired[Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text]
    authorize_letter_copy: NotRequired[Text]
    id_card_info: NotRequired[IdCardInfo2]
    id_doc_info: NotRequired[IdDocInfo2]
    ubo_info_list: NotRequired[Sequence[UboInfoList2]]
    account_info: AccountInfo3
    contact_info: ContactInfo2
    sales_scene_info: SalesSceneInfo
    settlement_info: NotRequired[SettlementInfo]
    merchant_shortname: Text
    qualifications: NotRequired[Texts]
    business_addition_pics: NotRequired[Texts]
    business_addition_desc: NotRequired[Texts]
    proxy_sign_verify_mode: NotRequired[bool]
    id_card_complete_statement: NotRequired[Text]

class ApplymentsSubmitAccountHostingApplymentPostAnswer(TypedDict):
    """POST v3/ecommerce/applyments/submit-account-hosting-applyment: 提交申请单"""
    applyment_id: int
    out_request_no: str

class ProxyVerifyIdentityInfo(TypedDict):
    verify_identity_type: Literal['VERIFY_IDENTITY_TYPE_FACE_TO_FACE', 'VERIFY_IDENTITY_TYPE_REMOTE'] | Text
    verify_identity_result: bool

class ApplymentsSubmitSignVerifyInfoPostBody(TypedDict):
    """POST v3/ecommerce/applyments/submit-sign-verify-info: 平台代理签约核身"""
    out_request_no: Text
    applyment_id: NotRequired[int]
    pre_sign_time: NotRequired[Text]
    proxy_verify_identity_info: NotRequired[ProxyVerifyIdentityInfo]

class ApplymentsSubmitSignVerifyInfoPostAnswer(TypedDict):
    """POST v3/ecommerce/applyments/submit-sign-verify-info: 平台代理签约核身"""
    applyment_id: int

class ApplymentsApplymentIdRevokePostAnswer(TypedDict):
    """POST v3/ecommerce/applyments/{applyment_id}/revoke: 撤销申请单-使用申请单号"""
    applyment_id: int
    out_request_no: str

class AccountValidation2(TypedDict):
    account_name: str
    account_no: NotRequired[str]
    pay_amount: float
    destination_account_number: str
    destination_account_name: str
    destination_account_bank: str
    city: str
    remark: str
    deadline: str

class ApplymentsApplymentIdGetAnswer(TypedDict):
    """GET v3/ecommerce/applyments/{applyment_id}: 通过申请单ID查询申请状态"""
    applyment_state: Literal['CHECKING', 'ACCOUNT_NEED_VERIFY', 'AUDITING', 'REJECTED', 'NEED_SIGN', 'FINISH', 'FROZEN'] | str
    applyment_state_desc: str
    sign_url: NotRequired[str]
    sub_mchid: NotRequired[str]
    account_validation: NotRequired[AccountValidation2]
    audit_detail: NotRequired[list[AuditDetail]]
    legal_validation_url: NotRequired[str]
    out_request_no: str
    applyment_id: float
    sign_state: NotRequired[Literal['UNSIGNED', 'SIGNED', 'NOT_SIGNABLE'] | str]

class BillFundflowbillGetQuery(TypedDict):
    """GET v3/ecommerce/bill/fundflowbill: 申请二级商户资金账单"""
    bill_date: Text
    account_type: Literal['ALL'] | Text
    tar_type: NotRequired[Literal['GZIP'] | Text]
    algorithm: Literal['AEAD_AES_256_GCM', 'SM4_GCM'] | Text

class DownloadBillList(TypedDict):
    bill_sequence: int
    hash_type: Literal['SHA1'] | str
    hash_value: str
    download_url: str
    encrypt_key: str
    nonce: str

class BillFundflowbillGetAnswer(TypedDict):
    """GET v3/ecommerce/bill/fundflowbill: 申请二级商户资金账单"""
    download_bill_count: int
    download_bill_list: NotRequired[list[DownloadBillList]]

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody(TypedDict):
    """POST v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate: 商户协议号解约协议"""
    contract_termination_remark: Text

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer(TypedDict):
    """POST v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate: 商户协议号解约协议"""
    mchid: str
    plan_id: int
    out_contract_code: str

class ContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    contract_terminated_time: str
    contract_termination_remark: str

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    """GET v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}: 通过商户协议号查询协议"""
    mchid: str
    contract_id: str
    appid: str
    plan_id: int
    out_contract_code: str
    contract_display_account: str
    contract_state: str
    contract_signed_time: str
    contract_expired_time: str
    contract_terminate_info: NotRequired[ContractTerminateInfo]
    openid: str

class CombinePapayContractsPreEntrustSignMiniProgramPostBody(TypedDict):
    """POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program: 小程序方式预签约"""
    appid: Text
    plan_id: int
    out_contract_code: Text
    contract_display_account: Text
    notify_url: Text

class CombinePapayContractsPreEntrustSignMiniProgramPostAnswer(TypedDict):
    """POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program: 小程序方式预签约"""
    pre_entrustweb_id: str
    mchid: str
    plan_id: int
    out_contract_code: str

class CombinePapayContractsPreEntrustSignPostBody(TypedDict):
    """POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign: APP方式预签约"""
    appid: Text
    plan_id: int
    out_contract_code: Text
    contract_display_account: Text
    notify_url: Text
    return_app: NotRequired[bool]
    attach: NotRequired[Text]

class CombinePapayContractsPreEntrustSignPostAnswer(TypedDict):
    """POST v3/ecommerce/combine-papay/contracts/pre-entrust-sign: APP方式预签约"""
    pre_entrustweb_id: str
    mchid: str
    plan_id: int
    out_contract_code: str

class SubOrders(TypedDict):
    mchid: Text
    out_trade_no: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]

class CombinePapayTransactionsCombineOutTradeNoReversePostBody(TypedDict):
    """POST v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse: 电商合单委托代扣撤销订单"""
    combine_appid: Text
    sub_orders: NotRequired[Sequence[SubOrders]]

class Amount(TypedDict):
    total_amount: int
    currency: str
    payer_amount: NotRequired[int]
    payer_currency: NotRequired[str]

class SubOrders2(TypedDict):
    mchid: str
    trade_type: str
    trade_state: str
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    transaction_id: str
    out_trade_no: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    amount: NotRequired[Amount]

class CombinePayerInfo(TypedDict):
    openid: str

class CombinePapayTransactionsCombineOutTradeNoGetAnswer(TypedDict):
    """GET v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}: 电商合单委托代扣查询订单"""
    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    sub_orders: NotRequired[list[SubOrders2]]
    combine_payer_info: NotRequired[CombinePayerInfo]

class Amount2(TypedDict):
    total_amount: int
    currency: Text

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]

class SubOrders3(TypedDict):
    mchid: Text
    attach: NotRequired[Text]
    amount: Amount2
    out_trade_no: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    description: Text
    settle_info: NotRequired[SettleInfo]
    sub_risk_info: NotRequired[Text]

class CombinePapayTransactionsPostBody(TypedDict):
    """POST v3/ecommerce/combine-papay/transactions: 电商合单委托代扣支付"""
    combine_appid: Text
    combine_mchid: Text
    combine_out_trade_no: Text
    contract_id: Text
    sub_orders: NotRequired[Sequence[SubOrders3]]
    risk_info: NotRequired[Text]

class CombinePapayTransactionsPostAnswer(TypedDict):
    """POST v3/ecommerce/combine-papay/transactions: 电商合单委托代扣支付"""
    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    sub_orders: NotRequired[list[SubOrders2]]
    combine_payer_info: NotRequired[CombinePayerInfo]

class FundBalanceSubMchidGetQuery(TypedDict):
    """GET v3/ecommerce/fund/balance/{sub_mchid}: 查询二级商户账户实时余额"""
    account_type: NotRequired[Literal['BASIC', 'OPERATION', 'FEES', 'DEPOSIT'] | Text]

class FundBalanceSubMchidGetAnswer(TypedDict):
    """GET v3/ecommerce/fund/balance/{sub_mchid}: 查询二级商户账户实时余额"""
    sub_mchid: str
    account_type: NotRequired[Literal['BASIC', 'OPERATION', 'FEES', 'DEPOSIT'] | str]
    available_amount: int
    pending_amount: NotRequired[int]

class FundEnddaybalanceSubMchidGetQuery(TypedDict):
    """GET v3/ecommerce/fund/enddaybalance/{sub_mchid}: 查询二级商户账户日终余额"""
    date: Text
    account_type: NotRequired[Literal['BASIC', 'DEPOSIT'] | Text]

class FundEnddaybalanceSubMchidGetAnswer(TypedDict):
    """GET v3/ecommerce/fund/enddaybalance/{sub_mchid}: 查询二级商户账户日终余额"""
    sub_mchid: str
    available_amount: int
    pending_amount: NotRequired[int]
    account_type: NotRequired[Literal['BASIC', 'DEPOSIT'] | str]

class FundWithdrawOutRequestNoOutRequestNoGetQuery(TypedDict):
    """GET v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}: 商户提现单号查询"""
    sub_mchid: Text

class FundWithdrawOutRequestNoOutRequestNoGetAnswer(TypedDict):
    """GET v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}: 商户提现单号查询"""
    sub_mchid: NotRequired[str]
    sp_mchid: str
    status: Literal['CREATE_SUCCESS', 'SUCCESS', 'FAIL', 'REFUND', 'CLOSE', 'INIT'] | str
    withdraw_id: str
    out_request_no: str
    amount: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    reason: NotRequired[str]
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: NotRequired[Literal['BASIC', 'OPERATION', 'FEES'] | str]
    account_number: NotRequired[str]
    account_bank: NotRequired[str]
    bank_name: NotRequired[str]

class FundWithdrawWithdrawIdGetQuery(TypedDict):
    """GET v3/ecommerce/fund/withdraw/{withdraw_id}: 微信支付提现单号查询"""
    sub_mchid: Text

class FundWithdrawWithdrawIdGetAnswer(TypedDict):
    """GET v3/ecommerce/fund/withdraw/{withdraw_id}: 微信支付提现单号查询"""
    sub_mchid: NotRequired[str]
    sp_mchid: str
    status: Literal['CREATE_SUCCESS', 'SUCCESS', 'FAIL', 'REFUND', 'CLOSE', 'INIT'] | str
    withdraw_id: str
    out_request_no: str
    amount: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    reason: NotRequired[str]
    remark: NotRequired[str]
    bank_memo: NotRequired[str]
    account_type: NotRequired[Literal['BASIC', 'OPERATION', 'FEES'] | str]
    account_number: NotRequired[str]
    account_bank: NotRequired[str]
    bank_name: NotRequired[str]

class FundWithdrawPostBody(TypedDict):
    """POST v3/ecommerce/fund/withdraw: 账户余额提现"""
    sub_mchid: Text
    out_request_no: Text
    amount: int
    remark: NotRequired[Text]
    bank_memo: NotRequired[Text]
    account_type: NotRequired[Literal['BASIC', 'OPERATION', 'FEES'] | Text]
    notify_url: NotRequired[Text]

class FundWithdrawPostAnswer(TypedDict):
    """POST v3/ecommerce/fund/withdraw: 账户余额提现"""
    sub_mchid: str
    withdraw_id: str
    out_request_no: str
    account_type: NotRequired[Literal['BASIC', 'OPERATION', 'FEES'] | str]

class IndividualContractsOutContractCodeOutContractCodeGetQuery(TypedDict):
    """GET v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}: 根据业务申请单号查签约信息"""
    appid: Text

class RealNameAuthResult(TypedDict):
    scope: Literal['pay_realname'] | str
    access_token: str
    access_token_expire_time: str

class IndividualContractsOutContractCodeOutContractCodeGetAnswer(TypedDict):
    """GET v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}: 根据业务申请单号查签约信息"""
    individual_auth_id: NotRequired[str]
    signed_time: str
    auth_state: Literal['AUTHORIZED', 'UNAUTHORIZED'] | str
    individual_openid: NotRequired[str]
    real_name_auth_result: NotRequired[RealNameAuthResult]

class IndividualContractsPreEntrustSignWithRealNameIdentityAppPostBody(TypedDict):
    """POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app: APP场景预签约（需要实名验证）"""
    appid: Text
    out_contract_code: Text
    real_name: Text
    """Encrypted."""
    cred_type: Literal['ID_CARD'] | Text
    cred_id: Text
    """Encrypted."""

class IndividualContractsPreEntrustSignWithRealNameIdentityAppPostAnswer(TypedDict):
    """POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app: APP场景预签约（需要实名验证）"""
    pre_entrustweb_id: str

class IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostBody(TypedDict):
    """POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program: 小程序场景预签约（需要实名验证）"""
    appid: Text
    out_contract_code: Text
    openid: Text
    real_name: Text
    """Encrypted."""
    cred_type: Literal['ID_CARD'] | Text
    cred_id: Text
    """Encrypted."""

class IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostAnswer(TypedDict):
    """POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program: 小程序场景预签约（需要实名验证）"""
    pre_entrustweb_id: str

class IndividualContractsPreEntrustSignAppPostBody(TypedDict):
    """POST v3/ecommerce/individual-contracts/pre-entrust-sign/app: APP场景预签约"""
    appid: Text
    out_contract_code: Text

class IndividualContractsPreEntrustSignAppPostAnswer(TypedDict):
    """POST v3/ecommerce/individual-contracts/pre-entrust-sign/app: APP场景预签约"""
    pre_entrustweb_id: str

class IndividualContractsPreEntrustSignMiniProgramPostBody(TypedDict):
    """POST v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program: 小程序场景预签约"""
    appid: Text
    out_contract_code: Text
    openid: Text

class IndividualContractsPreEntrustSignMiniProgramPostAnswer(TypedDict):
    """POST v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program: 小程序场景预签约"""
    pre_entrustweb_id: str

class IndividualContractsOpenidGetQuery(TypedDict):
    """GET v3/ecommerce/individual-contracts/{openid}: 查询个人收款方授权结果"""
    appid: Text
    permission_type: Literal['INDIVIDUAL_PAYEE'] | Text

class IndividualContractsOpenidGetAnswer(TypedDict):
    """GET v3/ecommerce/individual-contracts/{openid}: 查询个人收款方授权结果"""
    individual_auth_id: str
    operation_time: str
    auth_state: Literal['AUTHORIZED', 'UNAUTHORIZED'] | str

class MchTransferAuthorizationsSubMchidGetAnswer(TypedDict):
    """GET v3/ecommerce/mch-transfer/authorizations/{sub_mchid}: 查询二级商户商家转账授权状态"""
    sub_mchid: str
    authorization_state: str
    authorize_time: NotRequired[str]

class AgreementList(TypedDict):
    agreement_code: Text
    agreement_version: Text
    sign_organization: Text
    sign_time: Text

class MchTransferAuthorizationsPostBody(TypedDict):
    """POST v3/ecommerce/mch-transfer/authorizations: 申请二级商户商家转账授权"""
    sub_mchid: Text
    agreement_list: Sequence[AgreementList]

class MchTransferAuthorizationsPostAnswer(TypedDict):
    """POST v3/ecommerce/mch-transfer/authorizations: 申请二级商户商家转账授权"""
    sub_mchid: str
    authorization_state: str
    accept_time: str
    authorize_time: NotRequired[str]

class MchTransferTransferBillsOutBillNoOutBillNoCancelPostBody(TypedDict):
    """POST v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel: 撤销转账"""
    sub_mchid: Text

class MchTransferTransferBillsOutBillNoOutBillNoCancelPostAnswer(TypedDict):
    """POST v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel: 撤销转账"""
    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    state: str
    update_time: str

class MchTransferTransferBillsOutBillNoOutBillNoGetQuery(TypedDict):
    """GET v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}: 商户单号查询转账单"""
    sub_mchid: Text

class MchTransferTransferBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    """GET v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}: 商户单号查询转账单"""
    mchid: str
    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    appid: str
    transfer_scene_id: str
    state: str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]
    create_time: str
    update_time: str

class MchTransferTransferBillsTransferBillNoTransferBillNoGetQuery(TypedDict):
    """GET v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}: 微信转账单号查询转账单"""
    sub_mchid: Text

class MchTransferTransferBillsTransferBillNoTransferBillNoGetAnswer(TypedDict):
    """GET v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}: 微信转账单号查询转账单"""
    mchid: str
    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    appid: str
    transfer_scene_id: str
    state: str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]
    create_time: str
    update_time: str

class MchTransferTransferBillsPostBody(TypedDict):
    """POST v3/ecommerce/mch-transfer/transfer-bills: 发起转账"""
    sub_mchid: Text
    appid: Text
    out_bill_no: Text
    transfer_scene_id: Text
    openid: Text
    user_name: NotRequired[Text]
    """Encrypted."""
    transfer_amount: float
    transfer_remark: Text
    notify_url: NotRequired[Text]

class MchTransferTransferBillsPostAnswer(TypedDict):
    """POST v3/ecommerce/mch-transfer/transfer-bills: 发起转账"""
    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    create_time: str
    state: str
    fail_reason: NotRequired[str]
    package_info: NotRequired[str]

class ProfitsharingAfterSalesOrdersGetQuery(TypedDict):
    """GET v3/ecommerce/profitsharing/after-sales-orders: 查询售后服务分账结果"""
    sub_mchid: Text
    transaction_id: NotRequired[Text]

class ProfitsharingAfterSalesOrdersGetAnswer(TypedDict):
    """GET v3/ecommerce/profitsharing/after-sales-orders: 查询售后服务分账结果"""
    sub_mchid: str
    transaction_id: str
    amount: int
    result: Literal['PROCESSING', 'SUCCESS', 'FAILED'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK'] | str]
    finish_time: str

class ProfitsharingAfterSalesOrdersPostBody(TypedDict):
    """POST v3/ecommerce/profitsharing/after-sales-orders: 请求售后服务分账"""
    sub_mchid: Text
    transaction_id: Text
    amount: int
    type: Literal['SERVICE_FEE_INCOME'] | Text
    scene: Literal['REFUND_TICKET', 'CHANGE_TICKET', 'RETURN_GOODS'] | Text
    refund_id: Text

class ProfitsharingAfterSalesOrdersPostAnswer(TypedDict):
    """POST v3/ecommerce/profitsharing/after-sales-orders: 请求售后服务分账"""
    sub_mchid: str
    transaction_id: str
    amount: int

class ProfitsharingFinishOrderPostBody(TypedDict):
    """POST v3/ecommerce/profitsharing/finish-order: 完结分账"""
    sub_mchid: Text
    transaction_id: Text
    out_order_no: Text
    description: Text

class ProfitsharingFinishOrderPostAnswer(TypedDict):
    """POST v3/ecommerce/profitsharing/finish-order: 完结分账"""
    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str

class ProfitsharingOrdersTransactionIdAmountsGetAnswer(TypedDict):
    """GET v3/ecommerce/profitsharing/orders/{transaction_id}/amounts: 查询订单剩余待分金额"""
    transaction_id: str
    unsplit_amount: int

class ProfitsharingOrdersGetQuery(TypedDict):
    """GET v3/ecommerce/profitsharing/orders: 查询分账结果"""
    sub_mchid: Text
    transaction_id: Text
    out_order_no: Text

class Receivers(TypedDict):
    receiver_mchid: NotRequired[str]
    amount: int
    description: str
    result: NotRequired[Literal['PENDING', 'SUCCESS', 'CLOSED'] | str]
    finish_time: str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK'] | str]
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID'] | str
    receiver_account: str
    detail_id: str

class FundsAbnormalReceivers(TypedDict):
    mchid: NotRequired[str]

class ProfitsharingOrdersGetAnswer(TypedDict):
    """GET v3/ecommerce/profitsharing/orders: 查询分账结果"""
    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str
    status: NotRequired[Literal['PROCESSING', 'FINISHED'] | str]
    receivers: NotRequired[list[Receivers]]
    close_reason: NotRequired[str]
    abnormal_status: NotRequired[Literal['ABNORMAL_PENDING', 'ABNORMAL_FINISHED', 'ABNORMAL_CLOSED'] | str]
    funds_abnormal_closed_reason: NotRequired[Literal['CLOSED_REASON_TIMEOUT', 'CLOSED_REASON_RESTRICT_TRANSFER'] | str]
    funds_abnormal_redirect_id: NotRequired[str]
    funds_abnormal_receivers: NotRequired[list[FundsAbnormalReceivers]]
    finish_amount: NotRequired[int]
    finish_description: NotRequired[str]

class Receivers2(TypedDict):
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID'] | Text
    receiver_account: Text
    amount: int
    description: Text
    receiver_name: NotRequired[Text]
    """Encrypted."""

class ProfitsharingOrdersPostBody(TypedDict):
    """POST v3/ecommerce/profitsharing/orders: 请求分账"""
    appid: NotRequired[Text]
    sub_mchid: Text
    transaction_id: Text
    out_order_no: Text
    receivers: Sequence[Receivers2]
    finish: bool

class Receivers3(TypedDict):
    amount: int
    description: str
    result: NotRequired[Literal['PENDING', 'SUCCESS', 'CLOSED'] | str]
    finish_time: str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK'] | str]
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID'] | str
    receiver_account: str
    detail_id: str
    abnormal_status: NotRequired[Literal['ABNORMAL_PENDING', 'ABNORMAL_FINISHED', 'ABNORMAL_CLOSED'] | str]
    funds_abnormal_closed_reason: NotRequired[Literal['CLOSED_REASON_TIMEOUT', 'CLOSED_REASON_RESTRICT_TRANSFER'] | str]
    funds_abnormal_redirect_id: NotRequired[str]
    funds_abnormal_receivers: NotRequired[list[FundsAbnormalReceivers]]

class ProfitsharingOrdersPostAnswer(TypedDict):
    """POST v3/ecommerce/profitsharing/orders: 请求分账"""
    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str
    status: NotRequired[Literal['PROCESSING', 'FINISHED'] | str]
    receivers: list[Receivers3]

class ProfitsharingReceiversAddPostBody(TypedDict):
    """POST v3/ecommerce/profitsharing/receivers/add: 添加分账接收方"""
    appid: Text
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID'] | Text
    account: Text
    name: NotRequired[Text]
    encrypted_name: NotRequired[Text]
    """Encrypted."""
    relation_type: Text

class ProfitsharingReceiversAddPostAnswer(TypedDict):
    """POST v3/ecommerce/profitsharing/receivers/add: 添加分账接收方"""
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID'] | str
    account: str

class ProfitsharingReceiversDeletePostBody(TypedDict):
    """POST v3/ecommerce/profitsharing/receivers/delete: 删除分账接收方"""
    appid: Text
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID'] | Text
    account: Text

class ProfitsharingReceiversDeletePostAnswer(TypedDict):
    """POST v3/ecommerce/profitsharing/receivers/delete: 删除分账接收方"""
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID'] | str
    account: str

class ProfitsharingReturnordersGetQuery(TypedDict):
    """GET v3/ecommerce/profitsharing/returnorders: 查询分账回退结果"""
    sub_mchid: Text
    order_id: NotRequired[Text]
    out_order_no: NotRequired[Text]
    out_return_no: Text

class ProfitsharingReturnordersGetAnswer(TypedDict):
    """GET v3/ecommerce/profitsharing/returnorders: 查询分账回退结果"""
    sub_mchid: str
    order_id: str
    out_order_no: str
    out_return_no: str
    return_mchid: str
    amount: int
    return_no: str
    result: Literal['PROCESSING', 'SUCCESS', 'FAIL'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'TIME_OUT_CLOSED'] | str]
    finish_time: str

class ProfitsharingReturnordersPostBody(TypedDict):
    """POST v3/ecommerce/profitsharing/returnorders: 请求分账回退"""
    sub_mchid: Text
    order_id: NotRequired[Text]
    out_order_no: NotRequired[Text]
    out_return_no: Text
    return_mchid: Text
    amount: int
    description: Text
    transaction_id: NotRequired[Text]

class ProfitsharingReturnordersPostAnswer(TypedDict):
    """POST v3/ecommerce/profitsharing/returnorders: 请求分账回退"""
    sub_mchid: str
    order_id: str
    out_order_no: str
    out_return_no: str
    return_mchid: str
    amount: int
    return_no: str
    result: Literal['PROCESSING', 'SUCCESS', 'FAIL'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'TIME_OUT_CLOSED'] | str]
    finish_time: str

class From(TypedDict):
    account: Literal['AVAILABLE', 'UNAVAILABLE'] | Text
    amount: float

Amount3 = TypedDict("Amount3", {'refund': int, 'from': NotRequired[Sequence[From]], 'total': int, 'currency': NotRequired[Text]})

class RefundsApplyPostBody(TypedDict):
    """POST v3/ecommerce/refunds/apply: 退款申请"""
    individual_auth_id: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_appid: Text
    sub_appid: NotRequired[Text]
    combine_mchid: NotRequired[Text]
    combine_out_trade_no: NotRequired[Text]
    combine_transaction_id: Text
    transaction_id: Text
    out_trade_no: NotRequired[Text]
    out_refund_no: Text
    reason: NotRequired[Text]
    amount: Amount3
    notify_url: NotRequired[Text]
    refund_account: NotRequired[Literal['REFUND_SOURCE_SUB_MERCHANT', 'REFUND_SOURCE_PARTNER_ADVANCE'] | Text]
    funds_account: Literal['AVAILABLE', 'UNSETTLED', 'PREPAID'] | Text

class From2(TypedDict):
    account: str
    amount: float

Amount4 = TypedDict("Amount4", {'refund': int, 'from': NotRequired[list[From2]], 'payer_refund': int, 'discount_refund': NotRequired[int], 'currency': NotRequired[str], 'advance': NotRequired[float]})

class PromotionDetail(TypedDict):
    promotion_id: str
    scope: Literal['GLOBAL', 'SINGLE'] | str
    type: Literal['COUPON', 'DISCOUNT'] | str
    amount: int
    refund_amount: int

class RefundsApplyPostAnswer(TypedDict):
    """POST v3/ecommerce/refunds/apply: 退款申请"""
    refund_id: str
    out_refund_no: str
    create_time: str
    amount: Amount4
    promotion_detail: NotRequired[list[PromotionDetail]]
    refund_account: NotRequired[Literal['REFUND_SOURCE_SUB_MERCHANT', 'REFUND_SOURCE_PARTNER_ADVANCE'] | str]

class RefundsIdRefundIdGetQuery(TypedDict):
    """GET v3/ecommerce/refunds/id/{refund_id}: 通过微信支付退款单号查询退款"""
    individual_auth_id: NotRequired[Text]
    sub_mchid: NotRequired[Text]

class From3(TypedDict):
    account: Literal['AVAILABLE', 'UNAVAILABLE'] | str
    amount: float

Amount5 = TypedDict("Amount5", {'refund': int, 'from': NotRequired[list[From3]], 'payer_refund': int, 'discount_refund': NotRequired[int], 'currency': NotRequired[str], 'advance': NotRequired[float]})

class RefundsIdRefundIdGetAnswer(TypedDict):
    """GET v3/ecommerce/refunds/id/{refund_id}: 通过微信支付退款单号查询退款"""
    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[Literal['ORIGINAL', 'BALANCE', 'OTHER_BALANCE', 'OTHER_BANKCARD'] | str]
    user_received_account: NotRequired[str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal['SUCCESS', 'CLOSE', 'PROCESSING', 'ABNORMAL'] | str
    amount: Amount5
    promotion_detail: NotRequired[list[PromotionDetail]]
    refund_account: NotRequired[Literal['REFUND_SOURCE_SUB_MERCHANT', 'REFUND_SOURCE_PARTNER_ADVANCE'] | str]
    funds_account: NotRequired[Literal['AVAILABLE', 'UNSETTLED', 'OPERATION', 'BASIC', 'ECNY_BASIC'] | str]

class RefundsOutRefundNoOutRefundNoGetQuery(TypedDict):
    """GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}: 通过商户退款单号查询退款"""
    individual_auth_id: NotRequired[Text]
    sub_mchid: NotRequired[Text]

class RefundsOutRefundNoOutRefundNoGetAnswer(TypedDict):
    """GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}: 通过商户退款单号查询退款"""
    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[Literal['ORIGINAL', 'BALANCE', 'OTHER_BALANCE', 'OTHER_BANKCARD'] | str]
    user_received_account: NotRequired[str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal['SUCCESS', 'CLOSE', 'PROCESSING', 'ABNORMAL'] | str
    amount: Amount5
    promotion_detail: NotRequired[list[PromotionDetail]]
    refund_account: NotRequired[Literal['REFUND_SOURCE_SUB_MERCHANT', 'REFUND_SOURCE_PARTNER_ADVANCE'] | str]
    funds_account: NotRequired[Literal['AVAILABLE', 'UNSETTLED', 'OPERATION', 'BASIC', 'ECNY_BASIC'] | str]

class RefundsRefundIdApplyAbnormalRefundPostBody(TypedDict):
    """POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund: 发起异常退款"""
    sub_mchid: NotRequired[Text]
    individual_auth_id: NotRequired[Text]
    out_refund_no: Text
    type: Literal['USER_BANK_CARD', 'MERCHANT_BANK_CARD'] | Text
    bank_type: NotRequired[Literal['CMB_DEBIT', 'COMM_DEBIT', 'ABC_DEBIT', 'CCB_DEBIT', 'ICBC_DEBIT', 'BOC_DEBIT', 'PAB_DEBIT', 'SPDB_DEBIT', 'CITIC_DEBIT', 'CEB_DEBIT', 'CMBC_DEBIT', 'CIB_DEBIT', 'GDB_DEBIT', 'PSBC_DEBIT', 'NBCB_DEBIT'] | Text]
    bank_account: NotRequired[Text]
    """Encrypted."""
    real_name: NotRequired[Text]
    """Encrypted."""

Amount6 = TypedDict("Amount6", {'refund': float, 'from': NotRequired[list[From2]], 'payer_refund': float, 'discount_refund': float, 'currency': str, 'refund_fee': NotRequired[float]})

class GoodsDetail(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    unit_price: float
    refund_amount: float
    refund_quantity: float

class PromotionDetail2(TypedDict):
    promotion_id: str
    scope: str
    type: str
    amount: float
    refund_amount: float
    goods_detail: NotRequired[list[GoodsDetail]]

class RefundsRefundIdApplyAbnormalRefundPostAnswer(TypedDict):
    """POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund: 发起异常退款"""
    refund_id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[str]
    user_received_account: NotRequired[str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal['SUCCESS', 'CLOSE', 'PROCESSING', 'ABNORMAL'] | str
    funds_account: NotRequired[Literal['AVAILABLE', 'UNSETTLED'] | str]
    amount: Amount6
    promotion_detail: NotRequired[list[PromotionDetail2]]
    refund_account: NotRequired[Literal['REFUND_SOURCE_PARTNER_ADVANCE', 'REFUND_SOURCE_SUB_MERCHANT'] | str]

class RefundsRefundIdReturnAdvanceGetQuery(TypedDict):
    """GET v3/ecommerce/refunds/{refund_id}/return-advance: 查询垫付回补结果"""
    sub_mchid: Text

class RefundsRefundIdReturnAdvanceGetAnswer(TypedDict):
    """GET v3/ecommerce/refunds/{refund_id}/return-advance: 查询垫付回补结果"""
    refund_id: str
    advance_return_id: str
    return_amount: int
    payer_mchid: str
    payer_account: str
    payee_mchid: str
    payee_account: str
    result: str
    success_time: NotRequired[str]

class RefundsRefundIdReturnAdvancePostBody(TypedDict):
    """POST v3/ecommerce/refunds/{refund_id}/return-advance: 垫付退款回补"""
    sub_mchid: Text

class RefundsRefundIdReturnAdvancePostAnswer(TypedDict):
    """POST v3/ecommerce/refunds/{refund_id}/return-advance: 垫付退款回补"""
    refund_id: str
    advance_return_id: str
    return_amount: int
    payer_mchid: str
    payer_account: str
    payee_mchid: str
    payee_account: str
    result: str
    success_time: NotRequired[str]

class SubjectSubMerchantsGetQuery(TypedDict):
    """GET v3/ecommerce/subject-sub-merchants: 查询指定主体子商户列表"""
    organization_type: Literal['SUBJECT_TYPE_ENTERPRISE', 'SUBJECT_TYPE_INSTITUTIONS_CLONED', 'SUBJECT_TYPE_INDIVIDUAL', 'SUBJECT_TYPE_OTHERS', 'SUBJECT_TYPE_GOVERNMENT', 'SUBJECT_TYPE_MICRO'] | Text
    cert_number: Text
    """Encrypted."""
    limit: NotRequired[int]
    offset: NotRequired[int]

class Data(TypedDict):
    sub_mchid: str
    merchant_shortname: str
    sign_time: str

class SubjectSubMerchantsGetAnswer(TypedDict):
    """GET v3/ecommerce/subject-sub-merchants: 查询指定主体子商户列表"""
    data: list[Data]
    offset: int
    limit: int
    total_count: int

class SubsidiesCancelPostBody(TypedDict):
    """POST v3/ecommerce/subsidies/cancel: 取消补差"""
    sub_mchid: Text
    transaction_id: Text
    description: Text

class SubsidiesCancelPostAnswer(TypedDict):
    """POST v3/ecommerce/subsidies/cancel: 取消补差"""
    sub_mchid: str
    transaction_id: str
    result: Literal['SUCCESS', 'FAIL'] | str
    description: str

class SubsidiesCreatePostBody(TypedDict):
    """POST v3/ecommerce/subsidies/create: 请求补差"""
    sub_mchid: Text
    transaction_id: Text
    amount: int
    description: Text
    refund_id: NotRequired[Text]
    out_subsidy_no: NotRequired[Text]

class SubsidiesCreatePostAnswer(TypedDict):
    """POST v3/ecommerce/subsidies/create: 请求补差"""
    sub_mchid: str
    transaction_id: str
    subsidy_id: str
    description: str
    amount: int
    result: Literal['SUCCESS', 'FAIL', 'REFUND'] | str
    success_time: str

class From4(TypedDict):
    account: NotRequired[Literal['AVAILABLE', 'UNAVAILABLE'] | Text]
    amount: NotRequired[int]

SubsidiesReturnPostBody = TypedDict("SubsidiesReturnPostBody", {'sub_mchid': Text, 'out_order_no': Text, 'transaction_id': Text, 'refund_id': Text, 'amount': int, 'description': Text, 'subsidy_id': NotRequired[Text], 'from': NotRequired[Sequence[From4]]})

class SubsidiesReturnPostAnswer(TypedDict):
    """POST v3/ecommerce/subsidies/return: 请求补差回退"""
    sub_mchid: str
    transaction_id: str
    subsidy_refund_id: str
    refund_id: str
    out_order_no: str
    amount: int
    description: str
    result: Literal['SUCCESS', 'FAIL', 'REFUND'] | str
    success_time: str

class AccountApplyCancelWithdrawApplymentIdApplymentId_(Node):
    @verb
    def get(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> AccountApplyCancelWithdrawApplymentIdApplymentIdGetAnswer:
        """微信支付注销提现申请单号查询申请单状态

        https://pay.weixin.qq.com/doc/v3/partner/4013892765
        """
    @async_verb
    def get_async(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> AccountApplyCancelWithdrawApplymentIdApplymentIdGetAnswer:
        """微信支付注销提现申请单号查询申请单状态

        https://pay.weixin.qq.com/doc/v3/partner/4013892765
        """
    getAsync = get_async
    """微信支付注销提现申请单号查询申请单状态

    https://pay.weixin.qq.com/doc/v3/partner/4013892765
    """


class AccountApplyCancelWithdrawApplymentId(Node):
    @property
    def _applyment_id_(self) -> AccountApplyCancelWithdrawApplymentIdApplymentId_:
        """GET 微信支付注销提现申请单号查询申请单状态"""

class AccountApplyCancelWithdrawConfirm(Node):
    @verb
    def post(self, *, json: AccountApplyCancelWithdrawConfirmPostBody, **options: Unpack[QueryOptions]) -> AccountApplyCancelWithdrawConfirmPostAnswer:
        """平台代商户确认注销

        https://pay.weixin.qq.com/doc/v3/partner/4013892772
        """
    @async_verb
    def post_async(self, *, json: AccountApplyCancelWithdrawConfirmPostBody, **options: Unpack[QueryOptions]) -> AccountApplyCancelWithdrawConfirmPostAnswer:
        """平台代商户确认注销

        https://pay.weixin.qq.com/doc/v3/partner/4013892772
        """
    postAsync = post_async
    """平台代商户确认注销

    https://pay.weixin.qq.com/doc/v3/partner/4013892772
    """


class AccountApplyCancelWithdrawOutRequestNoOutRequestNo_(Node):
    @verb
    def get(self, *, out_request_no: str | int, **options: Unpack[QueryOptions]) -> AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetAnswer:
        """商户注销提现申请单号查询申请单状态

        https://pay.weixin.qq.com/doc/v3/partner/4013892759
        """
    @async_verb
    def get_async(self, *, out_request_no: str | int, **options: Unpack[QueryOptions]) -> AccountApplyCancelWithdrawOutRequestNoOutRequestNoGetAnswer:
        """商户注销提现申请单号查询申请单状态

        https://pay.weixin.qq.com/doc/v3/partner/4013892759
        """
    getAsync = get_async
    """商户注销提现申请单号查询申请单状态

    https://pay.weixin.qq.com/doc/v3/partner/4013892759
    """


class AccountApplyCancelWithdrawOutRequestNo(Node):
    @property
    def _out_request_no_(self) -> AccountApplyCancelWithdrawOutRequestNoOutRequestNo_:
        """GET 商户注销提现申请单号查询申请单状态"""

class AccountApplyCancelWithdrawValidateCancelSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> AccountApplyCancelWithdrawValidateCancelSubMchidGetAnswer:
        """商户注销资格校验

        https://pay.weixin.qq.com/doc/v3/partner/4016420099
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> AccountApplyCancelWithdrawValidateCancelSubMchidGetAnswer:
        """商户注销资格校验

        https://pay.weixin.qq.com/doc/v3/partner/4016420099
        """
    getAsync = get_async
    """商户注销资格校验

    https://pay.weixin.qq.com/doc/v3/partner/4016420099
    """


class AccountApplyCancelWithdrawValidateCancel(Node):
    @property
    def _sub_mchid_(self) -> AccountApplyCancelWithdrawValidateCancelSubMchid_:
        """GET 商户注销资格校验"""

class AccountApplyCancelWithdraw(Node):
    @property
    def applymentId(self) -> AccountApplyCancelWithdrawApplymentId:
        """1 endpoints"""
    @property
    def confirm(self) -> AccountApplyCancelWithdrawConfirm:
        """POST 平台代商户确认注销"""
    @property
    def outRequestNo(self) -> AccountApplyCancelWithdrawOutRequestNo:
        """1 endpoints"""
    @property
    def validateCancel(self) -> AccountApplyCancelWithdrawValidateCancel:
        """1 endpoints"""
    @verb
    def post(self, *, json: AccountApplyCancelWithdrawPostBody, **options: Unpack[QueryOptions]) -> AccountApplyCancelWithdrawPostAnswer:
        """提交注销提现申请

        https://pay.weixin.qq.com/doc/v3/partner/4013892756
        """
    @async_verb
    def post_async(self, *, json: AccountApplyCancelWithdrawPostBody, **options: Unpack[QueryOptions]) -> AccountApplyCancelWithdrawPostAnswer:
        """提交注销提现申请

        https://pay.weixin.qq.com/doc/v3/partner/4013892756
        """
    postAsync = post_async
    """提交注销提现申请

    https://pay.weixin.qq.com/doc/v3/partner/4013892756
    """


class AccountCancelApplicationsMedia(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> AccountCancelApplicationsMediaPostAnswer:
        """注销申请图片上传

        https://pay.weixin.qq.com/doc/v3/partner/4012691710
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> AccountCancelApplicationsMediaPostAnswer:
        """注销申请图片上传

        https://pay.weixin.qq.com/doc/v3/partner/4012691710
        """
    postAsync = post_async
    """注销申请图片上传

    https://pay.weixin.qq.com/doc/v3/partner/4012691710
    """


class AccountCancelApplicationsOutApplyNoOutApplyNo_(Node):
    @verb
    def get(self, *, out_apply_no: str | int, **options: Unpack[QueryOptions]) -> AccountCancelApplicationsOutApplyNoOutApplyNoGetAnswer:
        """查询注销单状态

        https://pay.weixin.qq.com/doc/v3/partner/4012476223
        """
    @async_verb
    def get_async(self, *, out_apply_no: str | int, **options: Unpack[QueryOptions]) -> AccountCancelApplicationsOutApplyNoOutApplyNoGetAnswer:
        """查询注销单状态

        https://pay.weixin.qq.com/doc/v3/partner/4012476223
        """
    getAsync = get_async
    """查询注销单状态

    https://pay.weixin.qq.com/doc/v3/partner/4012476223
    """


class AccountCancelApplicationsOutApplyNo(Node):
    @property
    def _out_apply_no_(self) -> AccountCancelApplicationsOutApplyNoOutApplyNo_:
        """GET 查询注销单状态"""

class AccountCancelApplications(Node):
    @property
    def media(self) -> AccountCancelApplicationsMedia:
        """POST 注销申请图片上传"""
    @property
    def outApplyNo(self) -> AccountCancelApplicationsOutApplyNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: AccountCancelApplicationsPostBody, **options: Unpack[QueryOptions]) -> AccountCancelApplicationsPostAnswer:
        """提交注销申请单

        https://pay.weixin.qq.com/doc/v3/partner/4012476217
        """
    @async_verb
    def post_async(self, *, json: AccountCancelApplicationsPostBody, **options: Unpack[QueryOptions]) -> AccountCancelApplicationsPostAnswer:
        """提交注销申请单

        https://pay.weixin.qq.com/doc/v3/partner/4012476217
        """
    postAsync = post_async
    """提交注销申请单

    https://pay.weixin.qq.com/doc/v3/partner/4012476217
    """


class Account(Node):
    @property
    def applyCancelWithdraw(self) -> AccountApplyCancelWithdraw:
        """POST 提交注销提现申请"""
    @property
    def cancelApplications(self) -> AccountCancelApplications:
        """POST 提交注销申请单"""

class Applyments_(Node):
    @verb
    def post(self, *, json: ApplymentsPostBody, **options: Unpack[QueryOptions]) -> ApplymentsPostAnswer:
        """二级商户进件

        https://pay.weixin.qq.com/doc/v3/partner/4012713017
        """
    @async_verb
    def post_async(self, *, json: ApplymentsPostBody, **options: Unpack[QueryOptions]) -> ApplymentsPostAnswer:
        """二级商户进件

        https://pay.weixin.qq.com/doc/v3/partner/4012713017
        """
    postAsync = post_async
    """二级商户进件

    https://pay.weixin.qq.com/doc/v3/partner/4012713017
    """


class ApplymentsOutRequestNoOutRequestNoRevoke(Node):
    @verb
    def post(self, *, out_request_no: str | int, **options: Unpack[Options]) -> ApplymentsOutRequestNoOutRequestNoRevokePostAnswer:
        """撤销申请单-使用业务申请编号

        https://pay.weixin.qq.com/doc/v3/partner/4015616721
        """
    @async_verb
    def post_async(self, *, out_request_no: str | int, **options: Unpack[Options]) -> ApplymentsOutRequestNoOutRequestNoRevokePostAnswer:
        """撤销申请单-使用业务申请编号

        https://pay.weixin.qq.com/doc/v3/partner/4015616721
        """
    postAsync = post_async
    """撤销申请单-使用业务申请编号

    https://pay.weixin.qq.com/doc/v3/partner/4015616721
    """


class ApplymentsOutRequestNoOutRequestNo_(Node):
    @property
    def revoke(self) -> ApplymentsOutRequestNoOutRequestNoRevoke:
        """POST 撤销申请单-使用业务申请编号"""
    @verb
    def get(self, *, out_request_no: str | int, **options: Unpack[QueryOptions]) -> ApplymentsOutRequestNoOutRequestNoGetAnswer:
        """通过业务申请编号查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4012691376
        https://pay.weixin.qq.com/doc/v3/partner/4015616708
        """
    @async_verb
    def get_async(self, *, out_request_no: str | int, **options: Unpack[QueryOptions]) -> ApplymentsOutRequestNoOutRequestNoGetAnswer:
        """通过业务申请编号查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4012691376
        https://pay.weixin.qq.com/doc/v3/partner/4015616708
        """
    getAsync = get_async
    """通过业务申请编号查询申请状态

    https://pay.weixin.qq.com/doc/v3/partner/4012691376
    https://pay.weixin.qq.com/doc/v3/partner/4015616708
    """


class ApplymentsOutRequestNo(Node):
    @property
    def _out_request_no_(self) -> ApplymentsOutRequestNoOutRequestNo_:
        """GET 通过业务申请编号查询申请状态"""

class ApplymentsSubmitAccountHostingApplyment(Node):
    @verb
    def post(self, *, json: ApplymentsSubmitAccountHostingApplymentPostBody, **options: Unpack[QueryOptions]) -> ApplymentsSubmitAccountHostingApplymentPostAnswer:
        """提交申请单

        https://pay.weixin.qq.com/doc/v3/partner/4015616688
        """
    @async_verb
    def post_async(self, *, json: ApplymentsSubmitAccountHostingApplymentPostBody, **options: Unpack[QueryOptions]) -> ApplymentsSubmitAccountHostingApplymentPostAnswer:
        """提交申请单

        https://pay.weixin.qq.com/doc/v3/partner/4015616688
        """
    postAsync = post_async
    """提交申请单

    https://pay.weixin.qq.com/doc/v3/partner/4015616688
    """


class ApplymentsSubmitSignVerifyInfo(Node):
    @verb
    def post(self, *, json: ApplymentsSubmitSignVerifyInfoPostBody, **options: Unpack[QueryOptions]) -> ApplymentsSubmitSignVerifyInfoPostAnswer:
        """平台代理签约核身

        https://pay.weixin.qq.com/doc/v3/partner/4015616722
        """
    @async_verb
    def post_async(self, *, json: ApplymentsSubmitSignVerifyInfoPostBody, **options: Unpack[QueryOptions]) -> ApplymentsSubmitSignVerifyInfoPostAnswer:
        """平台代理签约核身

        https://pay.weixin.qq.com/doc/v3/partner/4015616722
        """
    postAsync = post_async
    """平台代理签约核身

    https://pay.weixin.qq.com/doc/v3/partner/4015616722
    """


class ApplymentsApplymentIdRevoke(Node):
    @verb
    def post(self, *, applyment_id: str | int, **options: Unpack[Options]) -> ApplymentsApplymentIdRevokePostAnswer:
        """撤销申请单-使用申请单号

        https://pay.weixin.qq.com/doc/v3/partner/4015616720
        """
    @async_verb
    def post_async(self, *, applyment_id: str | int, **options: Unpack[Options]) -> ApplymentsApplymentIdRevokePostAnswer:
        """撤销申请单-使用申请单号

        https://pay.weixin.qq.com/doc/v3/partner/4015616720
        """
    postAsync = post_async
    """撤销申请单-使用申请单号

    https://pay.weixin.qq.com/doc/v3/partner/4015616720
    """


class ApplymentsApplymentId_(Node):
    @property
    def revoke(self) -> ApplymentsApplymentIdRevoke:
        """POST 撤销申请单-使用申请单号"""
    @verb
    def get(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> ApplymentsApplymentIdGetAnswer:
        """通过申请单ID查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4012691469
        https://pay.weixin.qq.com/doc/v3/partner/4015616714
        """
    @async_verb
    def get_async(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> ApplymentsApplymentIdGetAnswer:
        """通过申请单ID查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4012691469
        https://pay.weixin.qq.com/doc/v3/partner/4015616714
        """
    getAsync = get_async
    """通过申请单ID查询申请状态

    https://pay.weixin.qq.com/doc/v3/partner/4012691469
    https://pay.weixin.qq.com/doc/v3/partner/4015616714
    """


class Applyments(Node):
    @property
    def _empty_(self) -> Applyments_:
        """POST 二级商户进件"""
    @property
    def outRequestNo(self) -> ApplymentsOutRequestNo:
        """2 endpoints"""
    @property
    def submitAccountHostingApplyment(self) -> ApplymentsSubmitAccountHostingApplyment:
        """POST 提交申请单"""
    @property
    def submitSignVerifyInfo(self) -> ApplymentsSubmitSignVerifyInfo:
        """POST 平台代理签约核身"""
    @property
    def _applyment_id_(self) -> ApplymentsApplymentId_:
        """GET 通过申请单ID查询申请状态"""

class BillFundflowbill(Node):
    @verb
    def get(self, *, query: BillFundflowbillGetQuery | str, **options: Unpack[GetOptions]) -> BillFundflowbillGetAnswer:
        """申请二级商户资金账单

        https://pay.weixin.qq.com/doc/v3/partner/4012760697
        """
    @async_verb
    def get_async(self, *, query: BillFundflowbillGetQuery | str, **options: Unpack[GetOptions]) -> BillFundflowbillGetAnswer:
        """申请二级商户资金账单

        https://pay.weixin.qq.com/doc/v3/partner/4012760697
        """
    getAsync = get_async
    """申请二级商户资金账单

    https://pay.weixin.qq.com/doc/v3/partner/4012760697
    """


class Bill(Node):
    @property
    def fundflowbill(self) -> BillFundflowbill:
        """GET 申请二级商户资金账单"""

class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate(Node):
    @verb
    def post(self, *, plan_id: str | int, out_contract_code: str | int, json: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer:
        """商户协议号解约协议

        https://pay.weixin.qq.com/doc/v3/partner/4012884072
        """
    @async_verb
    def post_async(self, *, plan_id: str | int, out_contract_code: str | int, json: CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminatePostAnswer:
        """商户协议号解约协议

        https://pay.weixin.qq.com/doc/v3/partner/4012884072
        """
    postAsync = post_async
    """商户协议号解约协议

    https://pay.weixin.qq.com/doc/v3/partner/4012884072
    """


class CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCode_(Node):
    @property
    def terminate(self) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeTerminate:
        """POST 商户协议号解约协议"""
    @verb
    def get(self, *, plan_id: str | int, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """通过商户协议号查询协议

        https://pay.weixin.qq.com/doc/v3/partner/4012884060
        """
    @async_verb
    def get_async(self, *, plan_id: str | int, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCodeGetAnswer:
        """通过商户协议号查询协议

        https://pay.weixin.qq.com/doc/v3/partner/4012884060
        """
    getAsync = get_async
    """通过商户协议号查询协议

    https://pay.weixin.qq.com/doc/v3/partner/4012884060
    """


class CombinePapayContractsPlanIdPlanIdOutContractCode(Node):
    @property
    def _out_contract_code_(self) -> CombinePapayContractsPlanIdPlanIdOutContractCodeOutContractCode_:
        """GET 通过商户协议号查询协议"""

class CombinePapayContractsPlanIdPlanId_(Node):
    @property
    def outContractCode(self) -> CombinePapayContractsPlanIdPlanIdOutContractCode:
        """2 endpoints"""

class CombinePapayContractsPlanId(Node):
    @property
    def _plan_id_(self) -> CombinePapayContractsPlanIdPlanId_:
        """2 endpoints"""

class CombinePapayContractsPreEntrustSignMiniProgram(Node):
    @verb
    def post(self, *, json: CombinePapayContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> CombinePapayContractsPreEntrustSignMiniProgramPostAnswer:
        """小程序方式预签约

        https://pay.weixin.qq.com/doc/v3/partner/4017177322
        """
    @async_verb
    def post_async(self, *, json: CombinePapayContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> CombinePapayContractsPreEntrustSignMiniProgramPostAnswer:
        """小程序方式预签约

        https://pay.weixin.qq.com/doc/v3/partner/4017177322
        """
    postAsync = post_async
    """小程序方式预签约

    https://pay.weixin.qq.com/doc/v3/partner/4017177322
    """


class CombinePapayContractsPreEntrustSign(Node):
    @property
    def miniProgram(self) -> CombinePapayContractsPreEntrustSignMiniProgram:
        """POST 小程序方式预签约"""
    @verb
    def post(self, *, json: CombinePapayContractsPreEntrustSignPostBody, **options: Unpack[QueryOptions]) -> CombinePapayContractsPreEntrustSignPostAnswer:
        """APP方式预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012881608
        """
    @async_verb
    def post_async(self, *, json: CombinePapayContractsPreEntrustSignPostBody, **options: Unpack[QueryOptions]) -> CombinePapayContractsPreEntrustSignPostAnswer:
        """APP方式预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012881608
        """
    postAsync = post_async
    """APP方式预签约

    https://pay.weixin.qq.com/doc/v3/partner/4012881608
    """


class CombinePapayContracts(Node):
    @property
    def planId(self) -> CombinePapayContractsPlanId:
        """2 endpoints"""
    @property
    def preEntrustSign(self) -> CombinePapayContractsPreEntrustSign:
        """POST APP方式预签约"""

class CombinePapayTransactionsCombineOutTradeNoReverse(Node):
    @verb
    def post(self, *, combine_out_trade_no: str | int, json: CombinePapayTransactionsCombineOutTradeNoReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """电商合单委托代扣撤销订单

        https://pay.weixin.qq.com/doc/v3/partner/4012884126
        """
    @async_verb
    def post_async(self, *, combine_out_trade_no: str | int, json: CombinePapayTransactionsCombineOutTradeNoReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """电商合单委托代扣撤销订单

        https://pay.weixin.qq.com/doc/v3/partner/4012884126
        """
    postAsync = post_async
    """电商合单委托代扣撤销订单

    https://pay.weixin.qq.com/doc/v3/partner/4012884126
    """


class CombinePapayTransactionsCombineOutTradeNo_(Node):
    @property
    def reverse(self) -> CombinePapayTransactionsCombineOutTradeNoReverse:
        """POST 电商合单委托代扣撤销订单"""
    @verb
    def get(self, *, combine_out_trade_no: str | int, **options: Unpack[QueryOptions]) -> CombinePapayTransactionsCombineOutTradeNoGetAnswer:
        """电商合单委托代扣查询订单

        https://pay.weixin.qq.com/doc/v3/partner/4012884130
        """
    @async_verb
    def get_async(self, *, combine_out_trade_no: str | int, **options: Unpack[QueryOptions]) -> CombinePapayTransactionsCombineOutTradeNoGetAnswer:
        """电商合单委托代扣查询订单

        https://pay.weixin.qq.com/doc/v3/partner/4012884130
        """
    getAsync = get_async
    """电商合单委托代扣查询订单

    https://pay.weixin.qq.com/doc/v3/partner/4012884130
    """


class CombinePapayTransactions(Node):
    @property
    def _combine_out_trade_no_(self) -> CombinePapayTransactionsCombineOutTradeNo_:
        """GET 电商合单委托代扣查询订单"""
    @verb
    def post(self, *, json: CombinePapayTransactionsPostBody, **options: Unpack[QueryOptions]) -> CombinePapayTransactionsPostAnswer:
        """电商合单委托代扣支付

        https://pay.weixin.qq.com/doc/v3/partner/4012884121
        """
    @async_verb
    def post_async(self, *, json: CombinePapayTransactionsPostBody, **options: Unpack[QueryOptions]) -> CombinePapayTransactionsPostAnswer:
        """电商合单委托代扣支付

        https://pay.weixin.qq.com/doc/v3/partner/4012884121
        """
    postAsync = post_async
    """电商合单委托代扣支付

    https://pay.weixin.qq.com/doc/v3/partner/4012884121
    """


class CombinePapay(Node):
    @property
    def contracts(self) -> CombinePapayContracts:
        """4 endpoints"""
    @property
    def transactions(self) -> CombinePapayTransactions:
        """POST 电商合单委托代扣支付"""

class FundBalanceSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, query: FundBalanceSubMchidGetQuery | str = ..., **options: Unpack[GetOptions]) -> FundBalanceSubMchidGetAnswer:
        """查询二级商户账户实时余额

        https://pay.weixin.qq.com/doc/v3/partner/4012476690
        https://pay.weixin.qq.com/doc/v3/partner/4012719894
        https://pay.weixin.qq.com/doc/v3/partner/4012720892
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, query: FundBalanceSubMchidGetQuery | str = ..., **options: Unpack[GetOptions]) -> FundBalanceSubMchidGetAnswer:
        """查询二级商户账户实时余额

        https://pay.weixin.qq.com/doc/v3/partner/4012476690
        https://pay.weixin.qq.com/doc/v3/partner/4012719894
        https://pay.weixin.qq.com/doc/v3/partner/4012720892
        """
    getAsync = get_async
    """查询二级商户账户实时余额

    https://pay.weixin.qq.com/doc/v3/partner/4012476690
    https://pay.weixin.qq.com/doc/v3/partner/4012719894
    https://pay.weixin.qq.com/doc/v3/partner/4012720892
    """


class FundBalance(Node):
    @property
    def _sub_mchid_(self) -> FundBalanceSubMchid_:
        """GET 查询二级商户账户实时余额"""

class FundEnddaybalanceSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, query: FundEnddaybalanceSubMchidGetQuery | str, **options: Unpack[GetOptions]) -> FundEnddaybalanceSubMchidGetAnswer:
        """查询二级商户账户日终余额

        https://pay.weixin.qq.com/doc/v3/partner/4012476693
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, query: FundEnddaybalanceSubMchidGetQuery | str, **options: Unpack[GetOptions]) -> FundEnddaybalanceSubMchidGetAnswer:
        """查询二级商户账户日终余额

        https://pay.weixin.qq.com/doc/v3/partner/4012476693
        """
    getAsync = get_async
    """查询二级商户账户日终余额

    https://pay.weixin.qq.com/doc/v3/partner/4012476693
    """


class FundEnddaybalance(Node):
    @property
    def _sub_mchid_(self) -> FundEnddaybalanceSubMchid_:
        """GET 查询二级商户账户日终余额"""

class FundWithdrawOutRequestNoOutRequestNo_(Node):
    @verb
    def get(self, *, out_request_no: str | int, query: FundWithdrawOutRequestNoOutRequestNoGetQuery | str, **options: Unpack[GetOptions]) -> FundWithdrawOutRequestNoOutRequestNoGetAnswer:
        """商户提现单号查询

        https://pay.weixin.qq.com/doc/v3/partner/4012476656
        https://pay.weixin.qq.com/doc/v3/partner/4012719550
        https://pay.weixin.qq.com/doc/v3/partner/4012720041
        """
    @async_verb
    def get_async(self, *, out_request_no: str | int, query: FundWithdrawOutRequestNoOutRequestNoGetQuery | str, **options: Unpack[GetOptions]) -> FundWithdrawOutRequestNoOutRequestNoGetAnswer:
        """商户提现单号查询

        https://pay.weixin.qq.com/doc/v3/partner/4012476656
        https://pay.weixin.qq.com/doc/v3/partner/4012719550
        https://pay.weixin.qq.com/doc/v3/partner/4012720041
        """
    getAsync = get_async
    """商户提现单号查询

    https://pay.weixin.qq.com/doc/v3/partner/4012476656
    https://pay.weixin.qq.com/doc/v3/partner/4012719550
    https://pay.weixin.qq.com/doc/v3/partner/4012720041
    """


class FundWithdrawOutRequestNo(Node):
    @property
    def _out_request_no_(self) -> FundWithdrawOutRequestNoOutRequestNo_:
        """GET 商户提现单号查询"""

class FundWithdrawWithdrawId_(Node):
    @verb
    def get(self, *, withdraw_id: str | int, query: FundWithdrawWithdrawIdGetQuery | str, **options: Unpack[GetOptions]) -> FundWithdrawWithdrawIdGetAnswer:
        """微信支付提现单号查询

        https://pay.weixin.qq.com/doc/v3/partner/4012476665
        https://pay.weixin.qq.com/doc/v3/partner/4012719970
        https://pay.weixin.qq.com/doc/v3/partner/4012719951
        """
    @async_verb
    def get_async(self, *, withdraw_id: str | int, query: FundWithdrawWithdrawIdGetQuery | str, **options: Unpack[GetOptions]) -> FundWithdrawWithdrawIdGetAnswer:
        """微信支付提现单号查询

        https://pay.weixin.qq.com/doc/v3/partner/4012476665
        https://pay.weixin.qq.com/doc/v3/partner/4012719970
        https://pay.weixin.qq.com/doc/v3/partner/4012719951
        """
    getAsync = get_async
    """微信支付提现单号查询

    https://pay.weixin.qq.com/doc/v3/partner/4012476665
    https://pay.weixin.qq.com/doc/v3/partner/4012719970
    https://pay.weixin.qq.com/doc/v3/partner/4012719951
    """


class FundWithdraw(Node):
    @property
    def outRequestNo(self) -> FundWithdrawOutRequestNo:
        """1 endpoints"""
    @property
    def _withdraw_id_(self) -> FundWithdrawWithdrawId_:
        """GET 微信支付提现单号查询"""
    @verb
    def post(self, *, json: FundWithdrawPostBody, **options: Unpack[QueryOptions]) -> FundWithdrawPostAnswer:
        """账户余额提现

        https://pay.weixin.qq.com/doc/v3/partner/4012476652
        https://pay.weixin.qq.com/doc/v3/partner/4012719526
        https://pay.weixin.qq.com/doc/v3/partner/4012720157
        """
    @async_verb
    def post_async(self, *, json: FundWithdrawPostBody, **options: Unpack[QueryOptions]) -> FundWithdrawPostAnswer:
        """账户余额提现

        https://pay.weixin.qq.com/doc/v3/partner/4012476652
        https://pay.weixin.qq.com/doc/v3/partner/4012719526
        https://pay.weixin.qq.com/doc/v3/partner/4012720157
        """
    postAsync = post_async
    """账户余额提现

    https://pay.weixin.qq.com/doc/v3/partner/4012476652
    https://pay.weixin.qq.com/doc/v3/partner/4012719526
    https://pay.weixin.qq.com/doc/v3/partner/4012720157
    """


class Fund(Node):
    @property
    def balance(self) -> FundBalance:
        """1 endpoints"""
    @property
    def enddaybalance(self) -> FundEnddaybalance:
        """1 endpoints"""
    @property
    def withdraw(self) -> FundWithdraw:
        """POST 账户余额提现"""

class IndividualContractsOutContractCodeOutContractCode_(Node):
    @verb
    def get(self, *, out_contract_code: str | int, query: IndividualContractsOutContractCodeOutContractCodeGetQuery | str, **options: Unpack[GetOptions]) -> IndividualContractsOutContractCodeOutContractCodeGetAnswer:
        """根据业务申请单号查签约信息

        https://pay.weixin.qq.com/doc/v3/partner/4015851492
        """
    @async_verb
    def get_async(self, *, out_contract_code: str | int, query: IndividualContractsOutContractCodeOutContractCodeGetQuery | str, **options: Unpack[GetOptions]) -> IndividualContractsOutContractCodeOutContractCodeGetAnswer:
        """根据业务申请单号查签约信息

        https://pay.weixin.qq.com/doc/v3/partner/4015851492
        """
    getAsync = get_async
    """根据业务申请单号查签约信息

    https://pay.weixin.qq.com/doc/v3/partner/4015851492
    """


class IndividualContractsOutContractCode(Node):
    @property
    def _out_contract_code_(self) -> IndividualContractsOutContractCodeOutContractCode_:
        """GET 根据业务申请单号查签约信息"""

class IndividualContractsPreEntrustSignWithRealNameIdentityApp(Node):
    @verb
    def post(self, *, json: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostBody, **options: Unpack[QueryOptions]) -> IndividualContractsPreEntrustSignWithRealNameIdentityAppPostAnswer:
        """APP场景预签约（需要实名验证）

        https://pay.weixin.qq.com/doc/v3/partner/4020083765
        """
    @async_verb
    def post_async(self, *, json: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostBody, **options: Unpack[QueryOptions]) -> IndividualContractsPreEntrustSignWithRealNameIdentityAppPostAnswer:
        """APP场景预签约（需要实名验证）

        https://pay.weixin.qq.com/doc/v3/partner/4020083765
        """
    postAsync = post_async
    """APP场景预签约（需要实名验证）

    https://pay.weixin.qq.com/doc/v3/partner/4020083765
    """


class IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram(Node):
    @verb
    def post(self, *, json: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostBody, **options: Unpack[QueryOptions]) -> IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostAnswer:
        """小程序场景预签约（需要实名验证）

        https://pay.weixin.qq.com/doc/v3/partner/4020023723
        """
    @async_verb
    def post_async(self, *, json: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostBody, **options: Unpack[QueryOptions]) -> IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostAnswer:
        """小程序场景预签约（需要实名验证）

        https://pay.weixin.qq.com/doc/v3/partner/4020023723
        """
    postAsync = post_async
    """小程序场景预签约（需要实名验证）

    https://pay.weixin.qq.com/doc/v3/partner/4020023723
    """


class IndividualContractsPreEntrustSignWithRealNameIdentity(Node):
    @property
    def app(self) -> IndividualContractsPreEntrustSignWithRealNameIdentityApp:
        """POST APP场景预签约（需要实名验证）"""
    @property
    def miniProgram(self) -> IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram:
        """POST 小程序场景预签约（需要实名验证）"""

class IndividualContractsPreEntrustSignApp(Node):
    @verb
    def post(self, *, json: IndividualContractsPreEntrustSignAppPostBody, **options: Unpack[QueryOptions]) -> IndividualContractsPreEntrustSignAppPostAnswer:
        """APP场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4015851472
        """
    @async_verb
    def post_async(self, *, json: IndividualContractsPreEntrustSignAppPostBody, **options: Unpack[QueryOptions]) -> IndividualContractsPreEntrustSignAppPostAnswer:
        """APP场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4015851472
        """
    postAsync = post_async
    """APP场景预签约

    https://pay.weixin.qq.com/doc/v3/partner/4015851472
    """


class IndividualContractsPreEntrustSignMiniProgram(Node):
    @verb
    def post(self, *, json: IndividualContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> IndividualContractsPreEntrustSignMiniProgramPostAnswer:
        """小程序场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4020023636
        """
    @async_verb
    def post_async(self, *, json: IndividualContractsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> IndividualContractsPreEntrustSignMiniProgramPostAnswer:
        """小程序场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4020023636
        """
    postAsync = post_async
    """小程序场景预签约

    https://pay.weixin.qq.com/doc/v3/partner/4020023636
    """


class IndividualContractsPreEntrustSign(Node):
    @property
    def app(self) -> IndividualContractsPreEntrustSignApp:
        """POST APP场景预签约"""
    @property
    def miniProgram(self) -> IndividualContractsPreEntrustSignMiniProgram:
        """POST 小程序场景预签约"""

class IndividualContractsOpenid_(Node):
    @verb
    def get(self, *, openid: str | int, query: IndividualContractsOpenidGetQuery | str, **options: Unpack[GetOptions]) -> IndividualContractsOpenidGetAnswer:
        """查询个人收款方授权结果

        https://pay.weixin.qq.com/doc/v3/partner/4012739528
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: IndividualContractsOpenidGetQuery | str, **options: Unpack[GetOptions]) -> IndividualContractsOpenidGetAnswer:
        """查询个人收款方授权结果

        https://pay.weixin.qq.com/doc/v3/partner/4012739528
        """
    getAsync = get_async
    """查询个人收款方授权结果

    https://pay.weixin.qq.com/doc/v3/partner/4012739528
    """


class IndividualContracts(Node):
    @property
    def outContractCode(self) -> IndividualContractsOutContractCode:
        """1 endpoints"""
    @property
    def preEntrustSignWithRealNameIdentity(self) -> IndividualContractsPreEntrustSignWithRealNameIdentity:
        """2 endpoints"""
    @property
    def preEntrustSign(self) -> IndividualContractsPreEntrustSign:
        """2 endpoints"""
    @property
    def _openid_(self) -> IndividualContractsOpenid_:
        """GET 查询个人收款方授权结果"""

class MchTransferAuthorizationsSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MchTransferAuthorizationsSubMchidGetAnswer:
        """查询二级商户商家转账授权状态

        https://pay.weixin.qq.com/doc/v3/partner/4013504209
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MchTransferAuthorizationsSubMchidGetAnswer:
        """查询二级商户商家转账授权状态

        https://pay.weixin.qq.com/doc/v3/partner/4013504209
        """
    getAsync = get_async
    """查询二级商户商家转账授权状态

    https://pay.weixin.qq.com/doc/v3/partner/4013504209
    """


class MchTransferAuthorizations(Node):
    @property
    def _sub_mchid_(self) -> MchTransferAuthorizationsSubMchid_:
        """GET 查询二级商户商家转账授权状态"""
    @verb
    def post(self, *, json: MchTransferAuthorizationsPostBody, **options: Unpack[QueryOptions]) -> MchTransferAuthorizationsPostAnswer:
        """申请二级商户商家转账授权

        https://pay.weixin.qq.com/doc/v3/partner/4013504208
        """
    @async_verb
    def post_async(self, *, json: MchTransferAuthorizationsPostBody, **options: Unpack[QueryOptions]) -> MchTransferAuthorizationsPostAnswer:
        """申请二级商户商家转账授权

        https://pay.weixin.qq.com/doc/v3/partner/4013504208
        """
    postAsync = post_async
    """申请二级商户商家转账授权

    https://pay.weixin.qq.com/doc/v3/partner/4013504208
    """


class MchTransferTransferBillsOutBillNoOutBillNoCancel(Node):
    @verb
    def post(self, *, out_bill_no: str | int, json: MchTransferTransferBillsOutBillNoOutBillNoCancelPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsOutBillNoOutBillNoCancelPostAnswer:
        """撤销转账

        https://pay.weixin.qq.com/doc/v3/partner/4013504212
        """
    @async_verb
    def post_async(self, *, out_bill_no: str | int, json: MchTransferTransferBillsOutBillNoOutBillNoCancelPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsOutBillNoOutBillNoCancelPostAnswer:
        """撤销转账

        https://pay.weixin.qq.com/doc/v3/partner/4013504212
        """
    postAsync = post_async
    """撤销转账

    https://pay.weixin.qq.com/doc/v3/partner/4013504212
    """


class MchTransferTransferBillsOutBillNoOutBillNo_(Node):
    @property
    def cancel(self) -> MchTransferTransferBillsOutBillNoOutBillNoCancel:
        """POST 撤销转账"""
    @verb
    def get(self, *, out_bill_no: str | int, query: MchTransferTransferBillsOutBillNoOutBillNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferTransferBillsOutBillNoOutBillNoGetAnswer:
        """商户单号查询转账单

        https://pay.weixin.qq.com/doc/v3/partner/4013504213
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, query: MchTransferTransferBillsOutBillNoOutBillNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferTransferBillsOutBillNoOutBillNoGetAnswer:
        """商户单号查询转账单

        https://pay.weixin.qq.com/doc/v3/partner/4013504213
        """
    getAsync = get_async
    """商户单号查询转账单

    https://pay.weixin.qq.com/doc/v3/partner/4013504213
    """


class MchTransferTransferBillsOutBillNo(Node):
    @property
    def _out_bill_no_(self) -> MchTransferTransferBillsOutBillNoOutBillNo_:
        """GET 商户单号查询转账单"""

class MchTransferTransferBillsTransferBillNoTransferBillNo_(Node):
    @verb
    def get(self, *, transfer_bill_no: str | int, query: MchTransferTransferBillsTransferBillNoTransferBillNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferTransferBillsTransferBillNoTransferBillNoGetAnswer:
        """微信转账单号查询转账单

        https://pay.weixin.qq.com/doc/v3/partner/4013504214
        """
    @async_verb
    def get_async(self, *, transfer_bill_no: str | int, query: MchTransferTransferBillsTransferBillNoTransferBillNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferTransferBillsTransferBillNoTransferBillNoGetAnswer:
        """微信转账单号查询转账单

        https://pay.weixin.qq.com/doc/v3/partner/4013504214
        """
    getAsync = get_async
    """微信转账单号查询转账单

    https://pay.weixin.qq.com/doc/v3/partner/4013504214
    """


class MchTransferTransferBillsTransferBillNo(Node):
    @property
    def _transfer_bill_no_(self) -> MchTransferTransferBillsTransferBillNoTransferBillNo_:
        """GET 微信转账单号查询转账单"""

class MchTransferTransferBills(Node):
    @property
    def outBillNo(self) -> MchTransferTransferBillsOutBillNo:
        """2 endpoints"""
    @property
    def transferBillNo(self) -> MchTransferTransferBillsTransferBillNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: MchTransferTransferBillsPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsPostAnswer:
        """发起转账

        https://pay.weixin.qq.com/doc/v3/partner/4013504211
        """
    @async_verb
    def post_async(self, *, json: MchTransferTransferBillsPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsPostAnswer:
        """发起转账

        https://pay.weixin.qq.com/doc/v3/partner/4013504211
        """
    postAsync = post_async
    """发起转账

    https://pay.weixin.qq.com/doc/v3/partner/4013504211
    """


class MchTransfer(Node):
    @property
    def authorizations(self) -> MchTransferAuthorizations:
        """POST 申请二级商户商家转账授权"""
    @property
    def transferBills(self) -> MchTransferTransferBills:
        """POST 发起转账"""

class ProfitsharingAfterSalesOrders(Node):
    @verb
    def get(self, *, query: ProfitsharingAfterSalesOrdersGetQuery | str, **options: Unpack[GetOptions]) -> ProfitsharingAfterSalesOrdersGetAnswer:
        """查询售后服务分账结果

        https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
        """
    @async_verb
    def get_async(self, *, query: ProfitsharingAfterSalesOrdersGetQuery | str, **options: Unpack[GetOptions]) -> ProfitsharingAfterSalesOrdersGetAnswer:
        """查询售后服务分账结果

        https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
        """
    getAsync = get_async
    """查询售后服务分账结果

    https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
    """

    @verb
    def post(self, *, json: ProfitsharingAfterSalesOrdersPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingAfterSalesOrdersPostAnswer:
        """请求售后服务分账

        https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingAfterSalesOrdersPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingAfterSalesOrdersPostAnswer:
        """请求售后服务分账

        https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
        """
    postAsync = post_async
    """请求售后服务分账

    https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
    """


class ProfitsharingFinishOrder(Node):
    @verb
    def post(self, *, json: ProfitsharingFinishOrderPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingFinishOrderPostAnswer:
        """完结分账

        https://pay.weixin.qq.com/doc/v3/partner/4012477745
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingFinishOrderPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingFinishOrderPostAnswer:
        """完结分账

        https://pay.weixin.qq.com/doc/v3/partner/4012477745
        """
    postAsync = post_async
    """完结分账

    https://pay.weixin.qq.com/doc/v3/partner/4012477745
    """


class ProfitsharingOrdersTransactionIdAmounts(Node):
    @verb
    def get(self, *, transaction_id: str | int, **options: Unpack[QueryOptions]) -> ProfitsharingOrdersTransactionIdAmountsGetAnswer:
        """查询订单剩余待分金额

        https://pay.weixin.qq.com/doc/v3/partner/4012477751
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, **options: Unpack[QueryOptions]) -> ProfitsharingOrdersTransactionIdAmountsGetAnswer:
        """查询订单剩余待分金额

        https://pay.weixin.qq.com/doc/v3/partner/4012477751
        """
    getAsync = get_async
    """查询订单剩余待分金额

    https://pay.weixin.qq.com/doc/v3/partner/4012477751
    """


class ProfitsharingOrdersTransactionId_(Node):
    @property
    def amounts(self) -> ProfitsharingOrdersTransactionIdAmounts:
        """GET 查询订单剩余待分金额"""

class ProfitsharingOrders(Node):
    @property
    def _transaction_id_(self) -> ProfitsharingOrdersTransactionId_:
        """1 endpoints"""
    @verb
    def get(self, *, query: ProfitsharingOrdersGetQuery | str, **options: Unpack[GetOptions]) -> ProfitsharingOrdersGetAnswer:
        """查询分账结果

        https://pay.weixin.qq.com/doc/v3/partner/4012477734
        """
    @async_verb
    def get_async(self, *, query: ProfitsharingOrdersGetQuery | str, **options: Unpack[GetOptions]) -> ProfitsharingOrdersGetAnswer:
        """查询分账结果

        https://pay.weixin.qq.com/doc/v3/partner/4012477734
        """
    getAsync = get_async
    """查询分账结果

    https://pay.weixin.qq.com/doc/v3/partner/4012477734
    """

    @verb
    def post(self, *, json: ProfitsharingOrdersPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingOrdersPostAnswer:
        """请求分账

        https://pay.weixin.qq.com/doc/v3/partner/4012691594
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingOrdersPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingOrdersPostAnswer:
        """请求分账

        https://pay.weixin.qq.com/doc/v3/partner/4012691594
        """
    postAsync = post_async
    """请求分账

    https://pay.weixin.qq.com/doc/v3/partner/4012691594
    """


class ProfitsharingReceiversAdd(Node):
    @verb
    def post(self, *, json: ProfitsharingReceiversAddPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReceiversAddPostAnswer:
        """添加分账接收方

        https://pay.weixin.qq.com/doc/v3/partner/4012477758
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingReceiversAddPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReceiversAddPostAnswer:
        """添加分账接收方

        https://pay.weixin.qq.com/doc/v3/partner/4012477758
        """
    postAsync = post_async
    """添加分账接收方

    https://pay.weixin.qq.com/doc/v3/partner/4012477758
    """


class ProfitsharingReceiversDelete(Node):
    @verb
    def post(self, *, json: ProfitsharingReceiversDeletePostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReceiversDeletePostAnswer:
        """删除分账接收方

        https://pay.weixin.qq.com/doc/v3/partner/4012477759
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingReceiversDeletePostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReceiversDeletePostAnswer:
        """删除分账接收方

        https://pay.weixin.qq.com/doc/v3/partner/4012477759
        """
    postAsync = post_async
    """删除分账接收方

    https://pay.weixin.qq.com/doc/v3/partner/4012477759
    """


class ProfitsharingReceivers(Node):
    @property
    def add(self) -> ProfitsharingReceiversAdd:
        """POST 添加分账接收方"""
    @property
    def delete(self) -> ProfitsharingReceiversDelete:
        """POST 删除分账接收方"""

class ProfitsharingReturnorders(Node):
    @verb
    def get(self, *, query: ProfitsharingReturnordersGetQuery | str, **options: Unpack[GetOptions]) -> ProfitsharingReturnordersGetAnswer:
        """查询分账回退结果

        https://pay.weixin.qq.com/doc/v3/partner/4012477740
        """
    @async_verb
    def get_async(self, *, query: ProfitsharingReturnordersGetQuery | str, **options: Unpack[GetOptions]) -> ProfitsharingReturnordersGetAnswer:
        """查询分账回退结果

        https://pay.weixin.qq.com/doc/v3/partner/4012477740
        """
    getAsync = get_async
    """查询分账回退结果

    https://pay.weixin.qq.com/doc/v3/partner/4012477740
    """

    @verb
    def post(self, *, json: ProfitsharingReturnordersPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReturnordersPostAnswer:
        """请求分账回退

        https://pay.weixin.qq.com/doc/v3/partner/4012477737
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingReturnordersPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReturnordersPostAnswer:
        """请求分账回退

        https://pay.weixin.qq.com/doc/v3/partner/4012477737
        """
    postAsync = post_async
    """请求分账回退

    https://pay.weixin.qq.com/doc/v3/partner/4012477737
    """


class Profitsharing(Node):
    @property
    def afterSalesOrders(self) -> ProfitsharingAfterSalesOrders:
        """GET 查询售后服务分账结果 · POST 请求售后服务分账"""
    @property
    def finishOrder(self) -> ProfitsharingFinishOrder:
        """POST 完结分账"""
    @property
    def orders(self) -> ProfitsharingOrders:
        """GET 查询分账结果 · POST 请求分账"""
    @property
    def receivers(self) -> ProfitsharingReceivers:
        """2 endpoints"""
    @property
    def returnorders(self) -> ProfitsharingReturnorders:
        """GET 查询分账回退结果 · POST 请求分账回退"""

class RefundsApply(Node):
    @verb
    def post(self, *, json: RefundsApplyPostBody, **options: Unpack[QueryOptions]) -> RefundsApplyPostAnswer:
        """退款申请

        https://pay.weixin.qq.com/doc/v3/partner/4012649457
        https://pay.weixin.qq.com/doc/v3/partner/4012476892
        https://pay.weixin.qq.com/doc/v3/partner/4015251094
        """
    @async_verb
    def post_async(self, *, json: RefundsApplyPostBody, **options: Unpack[QueryOptions]) -> RefundsApplyPostAnswer:
        """退款申请

        https://pay.weixin.qq.com/doc/v3/partner/4012649457
        https://pay.weixin.qq.com/doc/v3/partner/4012476892
        https://pay.weixin.qq.com/doc/v3/partner/4015251094
        """
    postAsync = post_async
    """退款申请

    https://pay.weixin.qq.com/doc/v3/partner/4012649457
    https://pay.weixin.qq.com/doc/v3/partner/4012476892
    https://pay.weixin.qq.com/doc/v3/partner/4015251094
    """


class RefundsIdRefundId_(Node):
    @verb
    def get(self, *, refund_id: str | int, query: RefundsIdRefundIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> RefundsIdRefundIdGetAnswer:
        """通过微信支付退款单号查询退款

        https://pay.weixin.qq.com/doc/v3/partner/4012650253
        https://pay.weixin.qq.com/doc/v3/partner/4012476908
        https://pay.weixin.qq.com/doc/v3/partner/4015252439
        """
    @async_verb
    def get_async(self, *, refund_id: str | int, query: RefundsIdRefundIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> RefundsIdRefundIdGetAnswer:
        """通过微信支付退款单号查询退款

        https://pay.weixin.qq.com/doc/v3/partner/4012650253
        https://pay.weixin.qq.com/doc/v3/partner/4012476908
        https://pay.weixin.qq.com/doc/v3/partner/4015252439
        """
    getAsync = get_async
    """通过微信支付退款单号查询退款

    https://pay.weixin.qq.com/doc/v3/partner/4012650253
    https://pay.weixin.qq.com/doc/v3/partner/4012476908
    https://pay.weixin.qq.com/doc/v3/partner/4015252439
    """


class RefundsId(Node):
    @property
    def _refund_id_(self) -> RefundsIdRefundId_:
        """GET 通过微信支付退款单号查询退款"""

class RefundsOutRefundNoOutRefundNo_(Node):
    @verb
    def get(self, *, out_refund_no: str | int, query: RefundsOutRefundNoOutRefundNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> RefundsOutRefundNoOutRefundNoGetAnswer:
        """通过商户退款单号查询退款

        https://pay.weixin.qq.com/doc/v3/partner/4012650314
        https://pay.weixin.qq.com/doc/v3/partner/4012476911
        https://pay.weixin.qq.com/doc/v3/partner/4015252427
        """
    @async_verb
    def get_async(self, *, out_refund_no: str | int, query: RefundsOutRefundNoOutRefundNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> RefundsOutRefundNoOutRefundNoGetAnswer:
        """通过商户退款单号查询退款

        https://pay.weixin.qq.com/doc/v3/partner/4012650314
        https://pay.weixin.qq.com/doc/v3/partner/4012476911
        https://pay.weixin.qq.com/doc/v3/partner/4015252427
        """
    getAsync = get_async
    """通过商户退款单号查询退款

    https://pay.weixin.qq.com/doc/v3/partner/4012650314
    https://pay.weixin.qq.com/doc/v3/partner/4012476911
    https://pay.weixin.qq.com/doc/v3/partner/4015252427
    """


class RefundsOutRefundNo(Node):
    @property
    def _out_refund_no_(self) -> RefundsOutRefundNoOutRefundNo_:
        """GET 通过商户退款单号查询退款"""

class RefundsRefundIdApplyAbnormalRefund(Node):
    @verb
    def post(self, *, refund_id: str | int, json: RefundsRefundIdApplyAbnormalRefundPostBody, **options: Unpack[QueryOptions]) -> RefundsRefundIdApplyAbnormalRefundPostAnswer:
        """发起异常退款

        https://pay.weixin.qq.com/doc/v3/partner/4012649274
        https://pay.weixin.qq.com/doc/v3/partner/4015181616
        """
    @async_verb
    def post_async(self, *, refund_id: str | int, json: RefundsRefundIdApplyAbnormalRefundPostBody, **options: Unpack[QueryOptions]) -> RefundsRefundIdApplyAbnormalRefundPostAnswer:
        """发起异常退款

        https://pay.weixin.qq.com/doc/v3/partner/4012649274
        https://pay.weixin.qq.com/doc/v3/partner/4015181616
        """
    postAsync = post_async
    """发起异常退款

    https://pay.weixin.qq.com/doc/v3/partner/4012649274
    https://pay.weixin.qq.com/doc/v3/partner/4015181616
    """


class RefundsRefundIdReturnAdvance(Node):
    @verb
    def get(self, *, refund_id: str | int, query: RefundsRefundIdReturnAdvanceGetQuery | str, **options: Unpack[GetOptions]) -> RefundsRefundIdReturnAdvanceGetAnswer:
        """查询垫付回补结果

        https://pay.weixin.qq.com/doc/v3/partner/4012476916
        """
    @async_verb
    def get_async(self, *, refund_id: str | int, query: RefundsRefundIdReturnAdvanceGetQuery | str, **options: Unpack[GetOptions]) -> RefundsRefundIdReturnAdvanceGetAnswer:
        """查询垫付回补结果

        https://pay.weixin.qq.com/doc/v3/partner/4012476916
        """
    getAsync = get_async
    """查询垫付回补结果

    https://pay.weixin.qq.com/doc/v3/partner/4012476916
    """

    @verb
    def post(self, *, refund_id: str | int, json: RefundsRefundIdReturnAdvancePostBody, **options: Unpack[QueryOptions]) -> RefundsRefundIdReturnAdvancePostAnswer:
        """垫付退款回补

        https://pay.weixin.qq.com/doc/v3/partner/4012476927
        """
    @async_verb
    def post_async(self, *, refund_id: str | int, json: RefundsRefundIdReturnAdvancePostBody, **options: Unpack[QueryOptions]) -> RefundsRefundIdReturnAdvancePostAnswer:
        """垫付退款回补

        https://pay.weixin.qq.com/doc/v3/partner/4012476927
        """
    postAsync = post_async
    """垫付退款回补

    https://pay.weixin.qq.com/doc/v3/partner/4012476927
    """


class RefundsRefundId_(Node):
    @property
    def applyAbnormalRefund(self) -> RefundsRefundIdApplyAbnormalRefund:
        """POST 发起异常退款"""
    @property
    def returnAdvance(self) -> RefundsRefundIdReturnAdvance:
        """GET 查询垫付回补结果 · POST 垫付退款回补"""

class Refunds(Node):
    @property
    def apply(self) -> RefundsApply:
        """POST 退款申请"""
    @property
    def id(self) -> RefundsId:
        """1 endpoints"""
    @property
    def outRefundNo(self) -> RefundsOutRefundNo:
        """1 endpoints"""
    @property
    def _refund_id_(self) -> RefundsRefundId_:
        """3 endpoints"""

class SubjectSubMerchants(Node):
    @verb
    def get(self, *, query: SubjectSubMerchantsGetQuery | str, **options: Unpack[GetOptions]) -> SubjectSubMerchantsGetAnswer:
        """查询指定主体子商户列表

        https://pay.weixin.qq.com/doc/v3/partner/4033742105
        """
    @async_verb
    def get_async(self, *, query: SubjectSubMerchantsGetQuery | str, **options: Unpack[GetOptions]) -> SubjectSubMerchantsGetAnswer:
        """查询指定主体子商户列表

        https://pay.weixin.qq.com/doc/v3/partner/4033742105
        """
    getAsync = get_async
    """查询指定主体子商户列表

    https://pay.weixin.qq.com/doc/v3/partner/4033742105
    """


class SubsidiesCancel(Node):
    @verb
    def post(self, *, json: SubsidiesCancelPostBody, **options: Unpack[QueryOptions]) -> SubsidiesCancelPostAnswer:
        """取消补差

        https://pay.weixin.qq.com/doc/v3/partner/4012477639
        """
    @async_verb
    def post_async(self, *, json: SubsidiesCancelPostBody, **options: Unpack[QueryOptions]) -> SubsidiesCancelPostAnswer:
        """取消补差

        https://pay.weixin.qq.com/doc/v3/partner/4012477639
        """
    postAsync = post_async
    """取消补差

    https://pay.weixin.qq.com/doc/v3/partner/4012477639
    """


class SubsidiesCreate(Node):
    @verb
    def post(self, *, json: SubsidiesCreatePostBody, **options: Unpack[QueryOptions]) -> SubsidiesCreatePostAnswer:
        """请求补差

        https://pay.weixin.qq.com/doc/v3/partner/4012477631
        """
    @async_verb
    def post_async(self, *, json: SubsidiesCreatePostBody, **options: Unpack[QueryOptions]) -> SubsidiesCreatePostAnswer:
        """请求补差

        https://pay.weixin.qq.com/doc/v3/partner/4012477631
        """
    postAsync = post_async
    """请求补差

    https://pay.weixin.qq.com/doc/v3/partner/4012477631
    """


class SubsidiesReturn(Node):
    @verb
    def post(self, *, json: SubsidiesReturnPostBody, **options: Unpack[QueryOptions]) -> SubsidiesReturnPostAnswer:
        """请求补差回退

        https://pay.weixin.qq.com/doc/v3/partner/4012477636
        """
    @async_verb
    def post_async(self, *, json: SubsidiesReturnPostBody, **options: Unpack[QueryOptions]) -> SubsidiesReturnPostAnswer:
        """请求补差回退

        https://pay.weixin.qq.com/doc/v3/partner/4012477636
        """
    postAsync = post_async
    """请求补差回退

    https://pay.weixin.qq.com/doc/v3/partner/4012477636
    """


class Subsidies(Node):
    @property
    def cancel(self) -> SubsidiesCancel:
        """POST 取消补差"""
    @property
    def create(self) -> SubsidiesCreate:
        """POST 请求补差"""
    @property
    def return_(self) -> SubsidiesReturn:
        """POST 请求补差回退"""

class Ecommerce(Node):
    @property
    def account(self) -> Account:
        """8 endpoints"""
    @property
    def applyments(self) -> Applyments:
        """7 endpoints"""
    @property
    def bill(self) -> Bill:
        """1 endpoints"""
    @property
    def combinePapay(self) -> CombinePapay:
        """7 endpoints"""
    @property
    def fund(self) -> Fund:
        """5 endpoints"""
    @property
    def individualContracts(self) -> IndividualContracts:
        """6 endpoints"""
    @property
    def mchTransfer(self) -> MchTransfer:
        """6 endpoints"""
    @property
    def profitsharing(self) -> Profitsharing:
        """10 endpoints"""
    @property
    def refunds(self) -> Refunds:
        """6 endpoints"""
    @property
    def subjectSubMerchants(self) -> SubjectSubMerchants:
        """GET 查询指定主体子商户列表"""
    @property
    def subsidies(self) -> Subsidies:
        """3 endpoints"""
