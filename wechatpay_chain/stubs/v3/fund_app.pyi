# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/fund-app``: documented paths, bodies and answers.

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

class BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetAnswer(TypedDict):
    """GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}: 商家明细单号查询明细单"""
    brand_mchid: str
    out_batch_no: str
    batch_no: str
    out_detail_no: str
    detail_no: str
    detail_state: Literal['DETAIL_INIT', 'DETAIL_WAIT_PAY', 'DETAIL_PROCESSING', 'DETAIL_SUCCESS', 'DETAIL_FAIL'] | str
    amount: float
    remark: str
    fail_reason: NotRequired[Literal['ACCOUNT_FROZEN', 'REAL_NAME_CHECK_FAIL', 'NAME_NOT_CORRECT', 'OPENID_INVALID', 'TRANSFER_QUOTA_EXCEED', 'DAY_RECEIVED_QUOTA_EXCEED', 'DAY_RECEIVED_COUNT_EXCEED', 'PRODUCT_AUTH_CHECK_FAIL', 'OVERDUE_CLOSE', 'ACCOUNT_NOT_EXIST', 'TRANSFER_RISK', 'USER_ACCOUNT_LIMIT', 'FAIL_REASON_UNKNOWN', 'PAYER_ACCOUNT_ABNORMAL', 'PAYEE_ACCOUNT_ABNORMAL', 'USER_RECEIVE_OVERDUE', 'REMARK_NOT_CORRECT', 'MERCHANT_REJECT', 'MERCHANT_NOT_CONFIRM', 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'] | str]
    openid: str
    user_name: NotRequired[str]
    """Encrypted."""
    initiate_time: NotRequired[str]
    update_time: str
    brand_id: float
    template_id: str
    brand_appid: NotRequired[str]

class BrandRedpacketBrandMerchantBatchesBatchNoGetQuery(TypedDict):
    """GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}: 微信支付批次单号查询批次单"""
    need_query_detail: NotRequired[bool]
    detail_state: NotRequired[Literal['DETAIL_VIEW_ALL', 'DETAIL_VIEW_SUCCESS', 'DETAIL_VIEW_FAIL'] | Text]

class DetailList(TypedDict):
    transfer_detail_no: str
    out_detail_no: str
    detail_state: Literal['DETAIL_INIT', 'DETAIL_WAIT_PAY', 'DETAIL_PROCESSING', 'DETAIL_SUCCESS', 'DETAIL_FAIL'] | str

class BrandRedpacketBrandMerchantBatchesBatchNoGetAnswer(TypedDict):
    """GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}: 微信支付批次单号查询批次单"""
    brand_mchid: str
    batch_no: str
    out_batch_no: str
    brand_id: NotRequired[float]
    template_id: NotRequired[str]
    brand_appid: NotRequired[str]
    batch_state: Literal['WAIT_PAY', 'ACCEPTED', 'PROCESSING', 'FINISHED', 'CLOSED'] | str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal['MERCHANT_REVOCATION', 'SYSTEM_OVERDUE_CLOSE'] | str]
    total_amount: float
    total_num: float
    create_time: str
    update_time: NotRequired[str]
    success_amount: float
    success_num: float
    fail_amount: float
    fail_num: float
    detail_list: NotRequired[list[DetailList]]

class DetailList2(TypedDict):
    out_detail_no: Text
    amount: float
    openid: Text
    user_name: NotRequired[Text]
    """Encrypted."""
    remark: Text

class BrandRedpacketBrandMerchantBatchesPostBody(TypedDict):
    """POST v3/fund-app/brand-redpacket/brand-merchant-batches: 品牌商户发放红包"""
    brand_id: float
    brand_appid: Text
    scene: Literal['CUSTOM_SEND'] | Text
    template_id: Text
    out_batch_no: Text
    batch_name: Text
    batch_remark: Text
    total_amount: float
    total_num: float
    detail_list: Sequence[DetailList2]

class BrandRedpacketBrandMerchantBatchesPostAnswer(TypedDict):
    """POST v3/fund-app/brand-redpacket/brand-merchant-batches: 品牌商户发放红包"""
    out_batch_no: str
    batch_no: NotRequired[str]
    create_time: str
    batch_state: NotRequired[Literal['WAIT_PAY', 'ACCEPTED', 'PROCESSING', 'FINISHED', 'CLOSED'] | str]

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetAnswer(TypedDict):
    """GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}: 商家明细单号查询明细单"""
    brand_mchid: str
    out_batch_no: str
    batch_no: str
    out_detail_no: str
    detail_no: str
    detail_state: Literal['DETAIL_INIT', 'DETAIL_WAIT_PAY', 'DETAIL_PROCESSING', 'DETAIL_SUCCESS', 'DETAIL_FAIL'] | str
    amount: float
    remark: str
    fail_reason: NotRequired[Literal['ACCOUNT_FROZEN', 'REAL_NAME_CHECK_FAIL', 'NAME_NOT_CORRECT', 'OPENID_INVALID', 'TRANSFER_QUOTA_EXCEED', 'DAY_RECEIVED_QUOTA_EXCEED', 'DAY_RECEIVED_COUNT_EXCEED', 'PRODUCT_AUTH_CHECK_FAIL', 'OVERDUE_CLOSE', 'ACCOUNT_NOT_EXIST', 'TRANSFER_RISK', 'USER_ACCOUNT_LIMIT', 'FAIL_REASON_UNKNOWN', 'PAYER_ACCOUNT_ABNORMAL', 'PAYEE_ACCOUNT_ABNORMAL', 'USER_RECEIVE_OVERDUE', 'REMARK_NOT_CORRECT', 'MERCHANT_REJECT', 'MERCHANT_NOT_CONFIRM', 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'] | str]
    openid: str
    user_name: NotRequired[str]
    """Encrypted."""
    initiate_time: NotRequired[str]
    update_time: str
    brand_id: float
    template_id: str
    brand_appid: NotRequired[str]

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetQuery(TypedDict):
    """GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}: 商家批次单号查询批次单"""
    need_query_detail: NotRequired[bool]
    detail_state: NotRequired[Literal['DETAIL_VIEW_ALL', 'DETAIL_VIEW_SUCCESS', 'DETAIL_VIEW_FAIL'] | Text]

class BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetAnswer(TypedDict):
    """GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}: 商家批次单号查询批次单"""
    brand_mchid: str
    batch_no: str
    out_batch_no: str
    brand_id: NotRequired[float]
    template_id: NotRequired[str]
    brand_appid: NotRequired[str]
    batch_state: Literal['WAIT_PAY', 'ACCEPTED', 'PROCESSING', 'FINISHED', 'CLOSED'] | str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal['MERCHANT_REVOCATION', 'SYSTEM_OVERDUE_CLOSE'] | str]
    total_amount: float
    total_num: float
    create_time: str
    update_time: NotRequired[str]
    success_amount: float
    success_num: float
    fail_amount: float
    fail_num: float
    detail_list: NotRequired[list[DetailList]]

class MchTransferElecsignOutBillNoOutBillNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}: 商户单号查询电子回单"""
    state: Literal['GENERATING', 'FINISHED', 'FAILED'] | str
    create_time: str
    update_time: str
    hash_type: NotRequired[Literal['SHA256', 'SM3'] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    fail_reason: NotRequired[str]

class MchTransferElecsignOutBillNoPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/elecsign/out-bill-no: 商户单号申请电子回单"""
    out_bill_no: Text

class MchTransferElecsignOutBillNoPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/elecsign/out-bill-no: 商户单号申请电子回单"""
    state: str
    create_time: str

class MchTransferElecsignTransferBillNoTransferBillNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}: 微信单号查询电子回单"""
    state: Literal['GENERATING', 'FINISHED', 'FAILED'] | str
    create_time: str
    update_time: str
    hash_type: NotRequired[Literal['SHA256', 'SM3'] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    fail_reason: NotRequired[str]

class MchTransferElecsignTransferBillNoPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/elecsign/transfer-bill-no: 微信单号申请电子回单"""
    transfer_bill_no: Text

class MchTransferElecsignTransferBillNoPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/elecsign/transfer-bill-no: 微信单号申请电子回单"""
    state: str
    create_time: str

class MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsGetQuery(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts: 查询预算出资的电子回单"""
    accept_id: Text

class MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts: 查询预算出资的电子回单"""
    out_budget_no: str
    start_date: str
    end_date: str
    sponsor_mchid: str
    receiver_mchid: NotRequired[str]
    receipt_state: Literal['ACCEPTED', 'FINISHED'] | str
    accept_id: str
    hash_type: NotRequired[Literal['SHA256', 'SM3'] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts: 申请预算出资的电子回单"""
    start_date: Text
    end_date: Text
    sponsor_mchid: Text
    receiver_mchid: NotRequired[Text]

class MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts: 申请预算出资的电子回单"""
    out_budget_no: str
    start_date: str
    end_date: str
    sponsor_mchid: str
    receiver_mchid: NotRequired[str]
    receipt_state: Literal['ACCEPTED', 'FINISHED'] | str
    accept_id: str
    hash_type: NotRequired[Literal['SHA256', 'SM3'] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class MchTransferPartnerCharityBudgetOutBudgetNoUnlockPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock: 解锁公益捐赠预算"""
    sponsor_mchid: Text
    activity_remark: Text

class MchTransferPartnerCharityBudgetOutBudgetNoUnlockPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock: 解锁公益捐赠预算"""
    sp_mchid: str
    out_budget_no: str
    budget_id: str
    amount: float
    sponsor_mchid: str
    activity_name: str
    activity_remark: str
    state: Literal['FINISHED'] | str
    unlock_remark: str
    locked_time: str
    finished_time: str
    unlocked_amount: NotRequired[int]

class MchTransferPartnerCharityBudgetOutBudgetNoGetQuery(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}: 商户单号查询公益捐赠预算详情"""
    sponsor_mchid: Text

class MchTransferPartnerCharityBudgetOutBudgetNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}: 商户单号查询公益捐赠预算详情"""
    sp_mchid: str
    out_budget_no: str
    budget_id: str
    amount: float
    sponsor_mchid: str
    activity_name: str
    activity_remark: str
    state: NotRequired[Literal['PENDING', 'LOCKED', 'FINISHED', 'CLOSED'] | str]
    confirm_url: NotRequired[str]
    super_admin_wxid_mask: NotRequired[str]
    remain_amount: NotRequired[float]
    unlock_remark: NotRequired[str]
    locked_time: NotRequired[str]
    finished_time: NotRequired[str]
    closed_time: NotRequired[str]

class MchTransferPartnerCharityBudgetPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/charity-budget: 申请公益捐赠预算"""
    out_budget_no: Text
    sponsor_mchid: Text
    sponsor_subject_name: Text
    activity_name: Text
    activity_remark: Text
    amount: float
    notify_url: NotRequired[Text]

class MchTransferPartnerCharityBudgetPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/charity-budget: 申请公益捐赠预算"""
    sp_mchid: str
    out_budget_no: str
    budget_id: str
    amount: float
    sponsor_mchid: str
    activity_name: str
    activity_remark: str
    state: NotRequired[Literal['PENDING', 'LOCKED', 'FINISHED', 'CLOSED'] | str]
    confirm_url: NotRequired[str]
    super_admin_wxid_mask: NotRequired[str]
    remain_amount: NotRequired[float]
    unlock_remark: NotRequired[str]
    locked_time: NotRequired[str]
    finished_time: NotRequired[str]
    closed_time: NotRequired[str]

class MchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}: 商户单号查询公益捐赠详情"""
    sponsor_mchid: Text
    out_budget_no: Text

class MchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}: 商户单号查询公益捐赠详情"""
    out_budget_no: str
    budget_id: str
    out_transfer_no: str
    transfer_id: str
    amount: float
    transfer_remark: str
    receive_mchid: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSE'] | str
    create_time: str
    success_time: NotRequired[str]

class TransactionInfo(TypedDict):
    transaction_type: Literal['WXPAY'] | Text
    transaction_id: Text

class MchTransferPartnerCharityTransferBillsPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/charity-transfer-bills: 发起公益捐赠"""
    out_budget_no: Text
    out_transfer_no: Text
    transaction_info: NotRequired[TransactionInfo]
    sponsor_mchid: Text
    receive_mchid: Text
    amount: float
    transfer_remark: Text

class MchTransferPartnerCharityTransferBillsPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/charity-transfer-bills: 发起公益捐赠"""
    out_budget_no: str
    budget_id: str
    out_transfer_no: str
    transfer_id: str
    amount: float
    transfer_remark: str
    receive_mchid: str
    state: Literal['ACCEPTED', 'SUCCESS', 'CLOSE'] | str
    create_time: str
    success_time: NotRequired[str]

class MchTransferPartnerElectronicReceiptsOutBillNoGetQuery(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}: 查询单笔转账电子回单"""
    sub_mchid: Text

class MchTransferPartnerElectronicReceiptsOutBillNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}: 查询单笔转账电子回单"""
    sub_mchid: str
    out_bill_no: str
    state: Literal['GENERATING', 'FINISHED'] | str
    create_time: str
    update_time: NotRequired[str]
    hash_type: NotRequired[Literal['SM3'] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class MchTransferPartnerElectronicReceiptsPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/electronic-receipts: 申请单笔转账电子回单"""
    sub_mchid: Text
    out_bill_no: Text

class MchTransferPartnerElectronicReceiptsPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/electronic-receipts: 申请单笔转账电子回单"""
    sub_mchid: str
    out_bill_no: str
    state: Literal['GENERATING', 'FINISHED'] | str
    create_time: str
    update_time: NotRequired[str]
    hash_type: NotRequired[Literal['SM3'] | str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class ApplyOrder(TypedDict):
    sub_mchid: str
    out_apply_no: str
    state: Literal['INVITED', 'PASSED', 'REJECTED', 'EXPIRED'] | str
    accept_time: str
    update_time: str

class MchTransferPartnerSubMchAuthorizationsSubMchidGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}: 查询子商户商家转账授权状态"""
    sub_mchid: str
    state: Literal['AUTHORIZED', 'UNAUTHORIZED', 'CANCELED'] | str
    apply_order: NotRequired[ApplyOrder]
    authorization_time: NotRequired[str]
    cancel_authorization_time: NotRequired[str]

class MchTransferPartnerSubMchAuthorizationsPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/sub-mch-authorizations: 申请子商户商家转账授权"""
    sub_mchid: Text
    out_apply_no: Text

class MchTransferPartnerSubMchAuthorizationsPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/sub-mch-authorizations: 申请子商户商家转账授权"""
    sub_mchid: str
    out_apply_no: str
    state: Literal['INVITED', 'PASSED', 'REJECTED', 'EXPIRED'] | str
    accept_time: str
    update_time: str

class MchTransferPartnerTransferBillsOutBillNoOutBillNoCancelPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel: 撤销转账"""
    sub_mchid: Text

class MchTransferPartnerTransferBillsOutBillNoOutBillNoCancelPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel: 撤销转账"""
    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    state: Literal['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED'] | str
    transfer_amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    create_time: NotRequired[str]
    update_time: str

class MchTransferPartnerTransferBillsOutBillNoOutBillNoGetQuery(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}: 商户单号查询转账单"""
    sub_mchid: Text

class MchTransferPartnerTransferBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}: 商户单号查询转账单"""
    sub_mchid: str
    mchid: str
    out_bill_no: str
    transfer_bill_no: str
    appid: str
    state: Literal['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED'] | str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    create_time: str
    update_time: str

class TransferSceneReportInfos(TypedDict):
    info_type: Text
    info_content: Text

class AuthorizationInfo(TypedDict):
    user_display_name: Text
    out_authorization_no: Text
    authorization_notify_url: Text

class MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization: 发起转账并完成自动收款授权"""
    sub_mchid: Text
    appid: Text
    out_bill_no: Text
    openid: Text
    user_name: NotRequired[Text]
    """Encrypted."""
    transfer_amount: float
    transfer_remark: Text
    notify_url: NotRequired[Text]
    user_recv_perception: NotRequired[Text]
    transfer_scene_id: Literal['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] | Text
    transfer_scene_report_infos: Sequence[TransferSceneReportInfos]
    authorization_info: NotRequired[AuthorizationInfo]

class MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization: 发起转账并完成自动收款授权"""
    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    create_time: str
    package_info: str

class MchTransferPartnerTransferBillsTransferPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer: 转账（用户自动收款）"""
    sub_mchid: Text
    appid: Text
    out_bill_no: Text
    user_name: NotRequired[Text]
    """Encrypted."""
    transfer_amount: float
    transfer_remark: Text
    notify_url: NotRequired[Text]
    user_recv_perception: NotRequired[Text]
    transfer_scene_id: Literal['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] | Text
    transfer_scene_report_infos: Sequence[TransferSceneReportInfos]
    authorization_id: Text

class MchTransferPartnerTransferBillsTransferPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer: 转账（用户自动收款）"""
    sub_mchid: str
    mchid: NotRequired[str]
    out_bill_no: str
    transfer_bill_no: str
    appid: NotRequired[str]
    state: Literal['ACCEPTED', 'SUCCESS'] | str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    create_time: str
    update_time: NotRequired[str]

class MchTransferPartnerTransferBillsPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/transfer-bills: 发起转账"""
    sub_mchid: Text
    appid: Text
    out_bill_no: Text
    openid: Text
    user_name: NotRequired[Text]
    """Encrypted."""
    transfer_amount: float
    transfer_remark: Text
    notify_url: NotRequired[Text]
    user_recv_perception: NotRequired[Text]
    transfer_scene_id: Literal['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] | Text
    transfer_scene_report_infos: Sequence[TransferSceneReportInfos]

class MchTransferPartnerTransferBillsPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/transfer-bills: 发起转账"""
    sub_mchid: str
    out_bill_no: str
    transfer_bill_no: str
    create_time: str
    package_info: str

class CloseInfo(TypedDict):
    close_time: str
    close_reason: Literal['CLOSE_VIA_MCH_API'] | str

class MchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close: 解除免确认收款授权"""
    out_authorization_no: str
    appid: str
    openid: str
    user_display_name: str
    authorization_id: str
    state: Literal['CLOSED'] | str
    authorize_time: str
    close_info: NotRequired[CloseInfo]
    transfer_scene_id: NotRequired[Literal['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] | str]
    user_recv_perception: NotRequired[str]
    create_time: NotRequired[str]

class CloseInfo2(TypedDict):
    close_time: str
    close_reason: Literal['CLOSE_VIA_MCH_API', 'USER_CLOSE'] | str

class MchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}: 商户单号查询自动收款授权"""
    out_authorization_no: str
    appid: str
    openid: str
    user_display_name: str
    authorization_id: str
    state: Literal['TAKING_EFFECT', 'CLOSED', 'WAIT_USER_CONFIRM'] | str
    authorize_time: str
    close_info: NotRequired[CloseInfo2]
    transfer_scene_id: NotRequired[Literal['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] | str]
    user_recv_perception: NotRequired[str]
    create_time: NotRequired[str]

class MchTransferPartnerUserConfirmAuthorizationsPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations: 申请免确认收款授权"""
    out_authorization_no: Text
    appid: Text
    openid: Text
    transfer_scene_id: Literal['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] | Text
    user_display_name: Text
    user_recv_perception: NotRequired[Text]
    notify_url: Text

class MchTransferPartnerUserConfirmAuthorizationsPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/partner/user-confirm-authorizations: 申请免确认收款授权"""
    out_authorization_no: str
    state: Literal['WAIT_USER_CONFIRM'] | str
    create_time: str
    package_info: str

class MchTransferTransferBillsOutBillNoOutBillNoCancelPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel: 撤销转账"""
    out_bill_no: str
    transfer_bill_no: str
    state: Literal['CANCELING', 'CANCELLED'] | str
    update_time: str

class MchTransferTransferBillsOutBillNoOutBillNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}: 商户单号查询转账单"""
    mch_id: str
    out_bill_no: str
    transfer_bill_no: str
    appid: str
    state: Literal['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED'] | str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    create_time: str
    update_time: str

class MchTransferTransferBillsPreTransferWithAuthorizationPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization: 发起转账并完成自动收款授权"""
    appid: Text
    out_bill_no: Text
    openid: Text
    user_name: NotRequired[Text]
    """Encrypted."""
    transfer_amount: float
    transfer_remark: Text
    notify_url: NotRequired[Text]
    user_recv_perception: NotRequired[Text]
    transfer_scene_id: Literal['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] | Text
    transfer_scene_report_infos: Sequence[TransferSceneReportInfos]
    authorization_info: NotRequired[AuthorizationInfo]
    sponsor_mchid: NotRequired[Text]

class MchTransferTransferBillsPreTransferWithAuthorizationPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization: 发起转账并完成自动收款授权"""
    out_bill_no: str
    transfer_bill_no: str
    create_time: str
    state: Literal['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'SUCCESS', 'CANCELING'] | str
    package_info: NotRequired[str]
    user_display_name: NotRequired[str]
    out_authorization_no: NotRequired[str]

class MchTransferTransferBillsTransferPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/transfer-bills/transfer: 用户授权后转账"""
    appid: Text
    out_bill_no: Text
    user_name: NotRequired[Text]
    """Encrypted."""
    transfer_amount: float
    transfer_remark: Text
    notify_url: NotRequired[Text]
    user_recv_perception: NotRequired[Text]
    transfer_scene_id: Literal['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] | Text
    transfer_scene_report_infos: Sequence[TransferSceneReportInfos]
    authorization_id: NotRequired[Text]
    sponsor_mchid: NotRequired[Text]
    out_authorization_no: NotRequired[Text]

class MchTransferTransferBillsTransferPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/transfer-bills/transfer: 用户授权后转账"""
    mch_id: str
    out_bill_no: str
    transfer_bill_no: str
    appid: NotRequired[str]
    state: Literal['ACCEPTED', 'PROCESSING', 'TRANSFERING', 'SUCCESS'] | str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    create_time: str
    update_time: NotRequired[str]

class MchTransferTransferBillsTransferBillNoTransferBillNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}: 微信转账单号查询转账单"""
    mch_id: str
    out_bill_no: str
    transfer_bill_no: str
    appid: str
    state: Literal['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED'] | str
    transfer_amount: float
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    create_time: str
    update_time: str

class UserRecvStyle(TypedDict):
    type: Literal['CONFIRM_PAGE', 'RED_PACKET'] | Text

class MchTransferTransferBillsPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/transfer-bills: 发起转账"""
    appid: Text
    out_bill_no: Text
    openid: Text
    user_name: NotRequired[Text]
    """Encrypted."""
    transfer_amount: float
    transfer_remark: Text
    notify_url: NotRequired[Text]
    user_recv_perception: NotRequired[Text]
    transfer_scene_id: Literal['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] | Text
    transfer_scene_report_infos: Sequence[TransferSceneReportInfos]
    user_recv_style: NotRequired[UserRecvStyle]

class MchTransferTransferBillsPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/transfer-bills: 发起转账"""
    out_bill_no: str
    transfer_bill_no: str
    create_time: str
    state: Literal['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED'] | str
    fail_reason: NotRequired[str]
    package_info: NotRequired[str]

class MchTransferTransferToQqWalletBillsOutBillNoCancelPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel: 撤销转账到QQ钱包"""
    mchid: NotRequired[str]
    out_bill_no: str
    transfer_bill_no: str
    appid: NotRequired[str]
    state: Literal['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED'] | str
    transfer_amount: NotRequired[float]
    transfer_remark: NotRequired[str]
    fail_reason: NotRequired[str]
    openid: NotRequired[str]
    user_qq: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    create_time: NotRequired[str]
    update_time: str

class MchTransferTransferToQqWalletBillsOutBillNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}: 查询转账到QQ钱包的结果"""
    mchid: str
    out_bill_no: str
    transfer_bill_no: str
    appid: NotRequired[str]
    state: Literal['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED'] | str
    transfer_amount: float
    transfer_remark: str
    openid: NotRequired[str]
    user_qq: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    fail_reason: NotRequired[str]
    create_time: str
    update_time: NotRequired[str]

class MchTransferTransferToQqWalletBillsPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills: 发起转账到QQ钱包"""
    appid: Text
    out_bill_no: Text
    openid: Text
    user_qq: NotRequired[Text]
    user_name: NotRequired[Text]
    """Encrypted."""
    transfer_amount: float
    transfer_remark: Text
    notify_url: NotRequired[Text]
    transfer_scene_id: Literal['1401'] | Text
    transfer_scene_report_infos: Sequence[TransferSceneReportInfos]

class MchTransferTransferToQqWalletBillsPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills: 发起转账到QQ钱包"""
    mchid: str
    out_bill_no: str
    transfer_bill_no: str
    appid: NotRequired[str]
    state: Literal['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM', 'TRANSFERING', 'SUCCESS', 'FAIL', 'CANCELING', 'CANCELLED'] | str
    transfer_amount: float
    transfer_remark: str
    openid: NotRequired[str]
    user_qq: NotRequired[str]
    user_name: NotRequired[str]
    """Encrypted."""
    fail_reason: NotRequired[str]
    create_time: str
    update_time: NotRequired[str]

class MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close: 解除免确认收款授权"""
    out_authorization_no: str
    appid: str
    openid: str
    user_display_name: str
    authorization_id: NotRequired[str]
    state: Literal['CLOSED'] | str
    authorize_time: NotRequired[str]
    close_info: NotRequired[CloseInfo]
    transfer_scene_id: NotRequired[str]
    user_recv_perception: NotRequired[str]
    create_time: NotRequired[str]

class MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetQuery(TypedDict):
    """GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}: 商户单号查询自动收款授权"""
    is_display_authorization: NotRequired[bool]

class CloseInfo3(TypedDict):
    close_time: str
    close_reason: Literal['CLOSE_VIA_MCH_API', 'USER_CLOSE', 'USER_OVERDUE_UNCONFIRMED', 'TRANSFER_RISK', 'USER_ACCOUNT_ABNORMAL'] | str

class MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetAnswer(TypedDict):
    """GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}: 商户单号查询自动收款授权"""
    out_authorization_no: str
    appid: str
    openid: str
    user_display_name: str
    authorization_id: NotRequired[str]
    state: Literal['TAKING_EFFECT', 'CLOSED', 'WAIT_USER_CONFIRM'] | str
    authorize_time: NotRequired[str]
    close_info: NotRequired[CloseInfo3]
    transfer_scene_id: NotRequired[str]
    user_recv_perception: NotRequired[str]
    create_time: NotRequired[str]
    package_info: NotRequired[str]

class SceneInfo(TypedDict):
    client_ip: NotRequired[Text]
    device_id: NotRequired[Text]
    device_type: NotRequired[Literal['IOS', 'ANDROID', 'HARMONY', 'OTHER'] | Text]

class MchTransferUserConfirmAuthorizationPostBody(TypedDict):
    """POST v3/fund-app/mch-transfer/user-confirm-authorization: 申请免确认收款授权"""
    out_authorization_no: Text
    appid: Text
    openid: Text
    transfer_scene_id: Literal['1000', '1002', '1004', '1005', '1009', '1010', '1011', '1013'] | Text
    user_display_name: Text
    user_recv_perception: NotRequired[Text]
    authorization_notify_url: Text
    scene_info: NotRequired[SceneInfo]

class MchTransferUserConfirmAuthorizationPostAnswer(TypedDict):
    """POST v3/fund-app/mch-transfer/user-confirm-authorization: 申请免确认收款授权"""
    out_authorization_no: str
    state: Literal['WAIT_USER_CONFIRM'] | str
    create_time: str
    package_info: str

class BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNo_(Node):
    @verb
    def get(self, *, batch_no: str | int, detail_no: str | int, **options: Unpack[QueryOptions]) -> BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetAnswer:
        """商家明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/merchant/4014310384
        """
    @async_verb
    def get_async(self, *, batch_no: str | int, detail_no: str | int, **options: Unpack[QueryOptions]) -> BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGetAnswer:
        """商家明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/merchant/4014310384
        """
    getAsync = get_async
    """商家明细单号查询明细单

    https://pay.weixin.qq.com/doc/v3/merchant/4014310384
    """


class BrandRedpacketBrandMerchantBatchesBatchNoDetails(Node):
    @property
    def _detail_no_(self) -> BrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNo_:
        """GET 商家明细单号查询明细单"""

class BrandRedpacketBrandMerchantBatchesBatchNo_(Node):
    @property
    def details(self) -> BrandRedpacketBrandMerchantBatchesBatchNoDetails:
        """1 endpoints"""
    @verb
    def get(self, *, batch_no: str | int, query: BrandRedpacketBrandMerchantBatchesBatchNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> BrandRedpacketBrandMerchantBatchesBatchNoGetAnswer:
        """微信支付批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/merchant/4014310369
        """
    @async_verb
    def get_async(self, *, batch_no: str | int, query: BrandRedpacketBrandMerchantBatchesBatchNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> BrandRedpacketBrandMerchantBatchesBatchNoGetAnswer:
        """微信支付批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/merchant/4014310369
        """
    getAsync = get_async
    """微信支付批次单号查询批次单

    https://pay.weixin.qq.com/doc/v3/merchant/4014310369
    """


class BrandRedpacketBrandMerchantBatches(Node):
    @property
    def _batch_no_(self) -> BrandRedpacketBrandMerchantBatchesBatchNo_:
        """GET 微信支付批次单号查询批次单"""
    @verb
    def post(self, *, json: BrandRedpacketBrandMerchantBatchesPostBody, **options: Unpack[QueryOptions]) -> BrandRedpacketBrandMerchantBatchesPostAnswer:
        """品牌商户发放红包

        https://pay.weixin.qq.com/doc/v3/merchant/4014310358
        """
    @async_verb
    def post_async(self, *, json: BrandRedpacketBrandMerchantBatchesPostBody, **options: Unpack[QueryOptions]) -> BrandRedpacketBrandMerchantBatchesPostAnswer:
        """品牌商户发放红包

        https://pay.weixin.qq.com/doc/v3/merchant/4014310358
        """
    postAsync = post_async
    """品牌商户发放红包

    https://pay.weixin.qq.com/doc/v3/merchant/4014310358
    """


class BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNo_(Node):
    @verb
    def get(self, *, out_batch_no: str | int, out_detail_no: str | int, **options: Unpack[QueryOptions]) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetAnswer:
        """商家明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/merchant/4014310391
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, out_detail_no: str | int, **options: Unpack[QueryOptions]) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGetAnswer:
        """商家明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/merchant/4014310391
        """
    getAsync = get_async
    """商家明细单号查询明细单

    https://pay.weixin.qq.com/doc/v3/merchant/4014310391
    """


class BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetails(Node):
    @property
    def _out_detail_no_(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNo_:
        """GET 商家明细单号查询明细单"""

class BrandRedpacketBrandMerchantOutBatchesOutBatchNo_(Node):
    @property
    def outDetails(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetails:
        """1 endpoints"""
    @verb
    def get(self, *, out_batch_no: str | int, query: BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetAnswer:
        """商家批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/merchant/4014310378
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, query: BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNoGetAnswer:
        """商家批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/merchant/4014310378
        """
    getAsync = get_async
    """商家批次单号查询批次单

    https://pay.weixin.qq.com/doc/v3/merchant/4014310378
    """


class BrandRedpacketBrandMerchantOutBatches(Node):
    @property
    def _out_batch_no_(self) -> BrandRedpacketBrandMerchantOutBatchesOutBatchNo_:
        """GET 商家批次单号查询批次单"""

class BrandRedpacket(Node):
    @property
    def brandMerchantBatches(self) -> BrandRedpacketBrandMerchantBatches:
        """POST 品牌商户发放红包"""
    @property
    def brandMerchantOutBatches(self) -> BrandRedpacketBrandMerchantOutBatches:
        """2 endpoints"""

class MchTransferElecsignOutBillNoOutBillNo_(Node):
    @verb
    def get(self, *, out_bill_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferElecsignOutBillNoOutBillNoGetAnswer:
        """商户单号查询电子回单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716436
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferElecsignOutBillNoOutBillNoGetAnswer:
        """商户单号查询电子回单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716436
        """
    getAsync = get_async
    """商户单号查询电子回单

    https://pay.weixin.qq.com/doc/v3/merchant/4012716436
    """


class MchTransferElecsignOutBillNo(Node):
    @property
    def _out_bill_no_(self) -> MchTransferElecsignOutBillNoOutBillNo_:
        """GET 商户单号查询电子回单"""
    @verb
    def post(self, *, json: MchTransferElecsignOutBillNoPostBody, **options: Unpack[QueryOptions]) -> MchTransferElecsignOutBillNoPostAnswer:
        """商户单号申请电子回单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716452
        """
    @async_verb
    def post_async(self, *, json: MchTransferElecsignOutBillNoPostBody, **options: Unpack[QueryOptions]) -> MchTransferElecsignOutBillNoPostAnswer:
        """商户单号申请电子回单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716452
        """
    postAsync = post_async
    """商户单号申请电子回单

    https://pay.weixin.qq.com/doc/v3/merchant/4012716452
    """


class MchTransferElecsignTransferBillNoTransferBillNo_(Node):
    @verb
    def get(self, *, transfer_bill_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferElecsignTransferBillNoTransferBillNoGetAnswer:
        """微信单号查询电子回单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716455
        """
    @async_verb
    def get_async(self, *, transfer_bill_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferElecsignTransferBillNoTransferBillNoGetAnswer:
        """微信单号查询电子回单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716455
        """
    getAsync = get_async
    """微信单号查询电子回单

    https://pay.weixin.qq.com/doc/v3/merchant/4012716455
    """


class MchTransferElecsignTransferBillNo(Node):
    @property
    def _transfer_bill_no_(self) -> MchTransferElecsignTransferBillNoTransferBillNo_:
        """GET 微信单号查询电子回单"""
    @verb
    def post(self, *, json: MchTransferElecsignTransferBillNoPostBody, **options: Unpack[QueryOptions]) -> MchTransferElecsignTransferBillNoPostAnswer:
        """微信单号申请电子回单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716456
        """
    @async_verb
    def post_async(self, *, json: MchTransferElecsignTransferBillNoPostBody, **options: Unpack[QueryOptions]) -> MchTransferElecsignTransferBillNoPostAnswer:
        """微信单号申请电子回单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716456
        """
    postAsync = post_async
    """微信单号申请电子回单

    https://pay.weixin.qq.com/doc/v3/merchant/4012716456
    """


class MchTransferElecsign(Node):
    @property
    def outBillNo(self) -> MchTransferElecsignOutBillNo:
        """POST 商户单号申请电子回单"""
    @property
    def transferBillNo(self) -> MchTransferElecsignTransferBillNo:
        """POST 微信单号申请电子回单"""

class MchTransferPartnerBudgetOutBudgetNoElectronicReceipts(Node):
    @verb
    def get(self, *, out_budget_no: str | int, query: MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer:
        """查询预算出资的电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4016209977
        """
    @async_verb
    def get_async(self, *, out_budget_no: str | int, query: MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsGetAnswer:
        """查询预算出资的电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4016209977
        """
    getAsync = get_async
    """查询预算出资的电子回单

    https://pay.weixin.qq.com/doc/v3/partner/4016209977
    """

    @verb
    def post(self, *, out_budget_no: str | int, json: MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsPostAnswer:
        """申请预算出资的电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4016209966
        """
    @async_verb
    def post_async(self, *, out_budget_no: str | int, json: MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerBudgetOutBudgetNoElectronicReceiptsPostAnswer:
        """申请预算出资的电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4016209966
        """
    postAsync = post_async
    """申请预算出资的电子回单

    https://pay.weixin.qq.com/doc/v3/partner/4016209966
    """


class MchTransferPartnerBudgetOutBudgetNo_(Node):
    @property
    def electronicReceipts(self) -> MchTransferPartnerBudgetOutBudgetNoElectronicReceipts:
        """GET 查询预算出资的电子回单 · POST 申请预算出资的电子回单"""

class MchTransferPartnerBudget(Node):
    @property
    def _out_budget_no_(self) -> MchTransferPartnerBudgetOutBudgetNo_:
        """2 endpoints"""

class MchTransferPartnerCharityBudgetOutBudgetNoUnlock(Node):
    @verb
    def post(self, *, out_budget_no: str | int, json: MchTransferPartnerCharityBudgetOutBudgetNoUnlockPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerCharityBudgetOutBudgetNoUnlockPostAnswer:
        """解锁公益捐赠预算

        https://pay.weixin.qq.com/doc/v3/partner/4015554795
        """
    @async_verb
    def post_async(self, *, out_budget_no: str | int, json: MchTransferPartnerCharityBudgetOutBudgetNoUnlockPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerCharityBudgetOutBudgetNoUnlockPostAnswer:
        """解锁公益捐赠预算

        https://pay.weixin.qq.com/doc/v3/partner/4015554795
        """
    postAsync = post_async
    """解锁公益捐赠预算

    https://pay.weixin.qq.com/doc/v3/partner/4015554795
    """


class MchTransferPartnerCharityBudgetOutBudgetNo_(Node):
    @property
    def unlock(self) -> MchTransferPartnerCharityBudgetOutBudgetNoUnlock:
        """POST 解锁公益捐赠预算"""
    @verb
    def get(self, *, out_budget_no: str | int, query: MchTransferPartnerCharityBudgetOutBudgetNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferPartnerCharityBudgetOutBudgetNoGetAnswer:
        """商户单号查询公益捐赠预算详情

        https://pay.weixin.qq.com/doc/v3/partner/4015554788
        """
    @async_verb
    def get_async(self, *, out_budget_no: str | int, query: MchTransferPartnerCharityBudgetOutBudgetNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferPartnerCharityBudgetOutBudgetNoGetAnswer:
        """商户单号查询公益捐赠预算详情

        https://pay.weixin.qq.com/doc/v3/partner/4015554788
        """
    getAsync = get_async
    """商户单号查询公益捐赠预算详情

    https://pay.weixin.qq.com/doc/v3/partner/4015554788
    """


class MchTransferPartnerCharityBudget(Node):
    @property
    def _out_budget_no_(self) -> MchTransferPartnerCharityBudgetOutBudgetNo_:
        """GET 商户单号查询公益捐赠预算详情"""
    @verb
    def post(self, *, json: MchTransferPartnerCharityBudgetPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerCharityBudgetPostAnswer:
        """申请公益捐赠预算

        https://pay.weixin.qq.com/doc/v3/partner/4015554763
        """
    @async_verb
    def post_async(self, *, json: MchTransferPartnerCharityBudgetPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerCharityBudgetPostAnswer:
        """申请公益捐赠预算

        https://pay.weixin.qq.com/doc/v3/partner/4015554763
        """
    postAsync = post_async
    """申请公益捐赠预算

    https://pay.weixin.qq.com/doc/v3/partner/4015554763
    """


class MchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNo_(Node):
    @verb
    def get(self, *, out_transfer_no: str | int, query: MchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoGetAnswer:
        """商户单号查询公益捐赠详情

        https://pay.weixin.qq.com/doc/v3/partner/4015554859
        """
    @async_verb
    def get_async(self, *, out_transfer_no: str | int, query: MchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoGetAnswer:
        """商户单号查询公益捐赠详情

        https://pay.weixin.qq.com/doc/v3/partner/4015554859
        """
    getAsync = get_async
    """商户单号查询公益捐赠详情

    https://pay.weixin.qq.com/doc/v3/partner/4015554859
    """


class MchTransferPartnerCharityTransferBillsOutTransferNo(Node):
    @property
    def _out_transfer_no_(self) -> MchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNo_:
        """GET 商户单号查询公益捐赠详情"""

class MchTransferPartnerCharityTransferBills(Node):
    @property
    def outTransferNo(self) -> MchTransferPartnerCharityTransferBillsOutTransferNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: MchTransferPartnerCharityTransferBillsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerCharityTransferBillsPostAnswer:
        """发起公益捐赠

        https://pay.weixin.qq.com/doc/v3/partner/4015554841
        """
    @async_verb
    def post_async(self, *, json: MchTransferPartnerCharityTransferBillsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerCharityTransferBillsPostAnswer:
        """发起公益捐赠

        https://pay.weixin.qq.com/doc/v3/partner/4015554841
        """
    postAsync = post_async
    """发起公益捐赠

    https://pay.weixin.qq.com/doc/v3/partner/4015554841
    """


class MchTransferPartnerElectronicReceiptsOutBillNo_(Node):
    @verb
    def get(self, *, out_bill_no: str | int, query: MchTransferPartnerElectronicReceiptsOutBillNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferPartnerElectronicReceiptsOutBillNoGetAnswer:
        """查询单笔转账电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4016315544
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, query: MchTransferPartnerElectronicReceiptsOutBillNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferPartnerElectronicReceiptsOutBillNoGetAnswer:
        """查询单笔转账电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4016315544
        """
    getAsync = get_async
    """查询单笔转账电子回单

    https://pay.weixin.qq.com/doc/v3/partner/4016315544
    """


class MchTransferPartnerElectronicReceipts(Node):
    @property
    def _out_bill_no_(self) -> MchTransferPartnerElectronicReceiptsOutBillNo_:
        """GET 查询单笔转账电子回单"""
    @verb
    def post(self, *, json: MchTransferPartnerElectronicReceiptsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerElectronicReceiptsPostAnswer:
        """申请单笔转账电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4016315516
        """
    @async_verb
    def post_async(self, *, json: MchTransferPartnerElectronicReceiptsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerElectronicReceiptsPostAnswer:
        """申请单笔转账电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4016315516
        """
    postAsync = post_async
    """申请单笔转账电子回单

    https://pay.weixin.qq.com/doc/v3/partner/4016315516
    """


class MchTransferPartnerSubMchAuthorizationsSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MchTransferPartnerSubMchAuthorizationsSubMchidGetAnswer:
        """查询子商户商家转账授权状态

        https://pay.weixin.qq.com/doc/v3/partner/4015469112
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MchTransferPartnerSubMchAuthorizationsSubMchidGetAnswer:
        """查询子商户商家转账授权状态

        https://pay.weixin.qq.com/doc/v3/partner/4015469112
        """
    getAsync = get_async
    """查询子商户商家转账授权状态

    https://pay.weixin.qq.com/doc/v3/partner/4015469112
    """


class MchTransferPartnerSubMchAuthorizations(Node):
    @property
    def _sub_mchid_(self) -> MchTransferPartnerSubMchAuthorizationsSubMchid_:
        """GET 查询子商户商家转账授权状态"""
    @verb
    def post(self, *, json: MchTransferPartnerSubMchAuthorizationsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerSubMchAuthorizationsPostAnswer:
        """申请子商户商家转账授权

        https://pay.weixin.qq.com/doc/v3/partner/4015469102
        """
    @async_verb
    def post_async(self, *, json: MchTransferPartnerSubMchAuthorizationsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerSubMchAuthorizationsPostAnswer:
        """申请子商户商家转账授权

        https://pay.weixin.qq.com/doc/v3/partner/4015469102
        """
    postAsync = post_async
    """申请子商户商家转账授权

    https://pay.weixin.qq.com/doc/v3/partner/4015469102
    """


class MchTransferPartnerTransferBillsOutBillNoOutBillNoCancel(Node):
    @verb
    def post(self, *, out_bill_no: str | int, json: MchTransferPartnerTransferBillsOutBillNoOutBillNoCancelPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerTransferBillsOutBillNoOutBillNoCancelPostAnswer:
        """撤销转账

        https://pay.weixin.qq.com/doc/v3/partner/4015469118
        """
    @async_verb
    def post_async(self, *, out_bill_no: str | int, json: MchTransferPartnerTransferBillsOutBillNoOutBillNoCancelPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerTransferBillsOutBillNoOutBillNoCancelPostAnswer:
        """撤销转账

        https://pay.weixin.qq.com/doc/v3/partner/4015469118
        """
    postAsync = post_async
    """撤销转账

    https://pay.weixin.qq.com/doc/v3/partner/4015469118
    """


class MchTransferPartnerTransferBillsOutBillNoOutBillNo_(Node):
    @property
    def cancel(self) -> MchTransferPartnerTransferBillsOutBillNoOutBillNoCancel:
        """POST 撤销转账"""
    @verb
    def get(self, *, out_bill_no: str | int, query: MchTransferPartnerTransferBillsOutBillNoOutBillNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferPartnerTransferBillsOutBillNoOutBillNoGetAnswer:
        """商户单号查询转账单

        https://pay.weixin.qq.com/doc/v3/partner/4015469131
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, query: MchTransferPartnerTransferBillsOutBillNoOutBillNoGetQuery | str, **options: Unpack[GetOptions]) -> MchTransferPartnerTransferBillsOutBillNoOutBillNoGetAnswer:
        """商户单号查询转账单

        https://pay.weixin.qq.com/doc/v3/partner/4015469131
        """
    getAsync = get_async
    """商户单号查询转账单

    https://pay.weixin.qq.com/doc/v3/partner/4015469131
    """


class MchTransferPartnerTransferBillsOutBillNo(Node):
    @property
    def _out_bill_no_(self) -> MchTransferPartnerTransferBillsOutBillNoOutBillNo_:
        """GET 商户单号查询转账单"""

class MchTransferPartnerTransferBillsPreTransferWithAuthorization(Node):
    @verb
    def post(self, *, json: MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostAnswer:
        """发起转账并完成自动收款授权

        https://pay.weixin.qq.com/doc/v3/partner/4016809843
        """
    @async_verb
    def post_async(self, *, json: MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerTransferBillsPreTransferWithAuthorizationPostAnswer:
        """发起转账并完成自动收款授权

        https://pay.weixin.qq.com/doc/v3/partner/4016809843
        """
    postAsync = post_async
    """发起转账并完成自动收款授权

    https://pay.weixin.qq.com/doc/v3/partner/4016809843
    """


class MchTransferPartnerTransferBillsTransfer(Node):
    @verb
    def post(self, *, json: MchTransferPartnerTransferBillsTransferPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerTransferBillsTransferPostAnswer:
        """转账（用户自动收款）

        https://pay.weixin.qq.com/doc/v3/partner/4016809837
        """
    @async_verb
    def post_async(self, *, json: MchTransferPartnerTransferBillsTransferPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerTransferBillsTransferPostAnswer:
        """转账（用户自动收款）

        https://pay.weixin.qq.com/doc/v3/partner/4016809837
        """
    postAsync = post_async
    """转账（用户自动收款）

    https://pay.weixin.qq.com/doc/v3/partner/4016809837
    """


class MchTransferPartnerTransferBills(Node):
    @property
    def outBillNo(self) -> MchTransferPartnerTransferBillsOutBillNo:
        """2 endpoints"""
    @property
    def preTransferWithAuthorization(self) -> MchTransferPartnerTransferBillsPreTransferWithAuthorization:
        """POST 发起转账并完成自动收款授权"""
    @property
    def transfer(self) -> MchTransferPartnerTransferBillsTransfer:
        """POST 转账（用户自动收款）"""
    @verb
    def post(self, *, json: MchTransferPartnerTransferBillsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerTransferBillsPostAnswer:
        """发起转账

        https://pay.weixin.qq.com/doc/v3/partner/4015469096
        """
    @async_verb
    def post_async(self, *, json: MchTransferPartnerTransferBillsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerTransferBillsPostAnswer:
        """发起转账

        https://pay.weixin.qq.com/doc/v3/partner/4015469096
        """
    postAsync = post_async
    """发起转账

    https://pay.weixin.qq.com/doc/v3/partner/4015469096
    """


class MchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClose(Node):
    @verb
    def post(self, *, out_authorization_no: str | int, **options: Unpack[Options]) -> MchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswer:
        """解除免确认收款授权

        https://pay.weixin.qq.com/doc/v3/partner/4016809851
        """
    @async_verb
    def post_async(self, *, out_authorization_no: str | int, **options: Unpack[Options]) -> MchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClosePostAnswer:
        """解除免确认收款授权

        https://pay.weixin.qq.com/doc/v3/partner/4016809851
        """
    postAsync = post_async
    """解除免确认收款授权

    https://pay.weixin.qq.com/doc/v3/partner/4016809851
    """


class MchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo_(Node):
    @property
    def close(self) -> MchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClose:
        """POST 解除免确认收款授权"""
    @verb
    def get(self, *, out_authorization_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoGetAnswer:
        """商户单号查询自动收款授权

        https://pay.weixin.qq.com/doc/v3/partner/4016809859
        """
    @async_verb
    def get_async(self, *, out_authorization_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoGetAnswer:
        """商户单号查询自动收款授权

        https://pay.weixin.qq.com/doc/v3/partner/4016809859
        """
    getAsync = get_async
    """商户单号查询自动收款授权

    https://pay.weixin.qq.com/doc/v3/partner/4016809859
    """


class MchTransferPartnerUserConfirmAuthorizations(Node):
    @property
    def _out_authorization_no_(self) -> MchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNo_:
        """GET 商户单号查询自动收款授权"""
    @verb
    def post(self, *, json: MchTransferPartnerUserConfirmAuthorizationsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerUserConfirmAuthorizationsPostAnswer:
        """申请免确认收款授权

        https://pay.weixin.qq.com/doc/v3/partner/4016809861
        """
    @async_verb
    def post_async(self, *, json: MchTransferPartnerUserConfirmAuthorizationsPostBody, **options: Unpack[QueryOptions]) -> MchTransferPartnerUserConfirmAuthorizationsPostAnswer:
        """申请免确认收款授权

        https://pay.weixin.qq.com/doc/v3/partner/4016809861
        """
    postAsync = post_async
    """申请免确认收款授权

    https://pay.weixin.qq.com/doc/v3/partner/4016809861
    """


class MchTransferPartner(Node):
    @property
    def budget(self) -> MchTransferPartnerBudget:
        """2 endpoints"""
    @property
    def charityBudget(self) -> MchTransferPartnerCharityBudget:
        """POST 申请公益捐赠预算"""
    @property
    def charityTransferBills(self) -> MchTransferPartnerCharityTransferBills:
        """POST 发起公益捐赠"""
    @property
    def electronicReceipts(self) -> MchTransferPartnerElectronicReceipts:
        """POST 申请单笔转账电子回单"""
    @property
    def subMchAuthorizations(self) -> MchTransferPartnerSubMchAuthorizations:
        """POST 申请子商户商家转账授权"""
    @property
    def transferBills(self) -> MchTransferPartnerTransferBills:
        """POST 发起转账"""
    @property
    def userConfirmAuthorizations(self) -> MchTransferPartnerUserConfirmAuthorizations:
        """POST 申请免确认收款授权"""

class MchTransferTransferBillsOutBillNoOutBillNoCancel(Node):
    @verb
    def post(self, *, out_bill_no: str | int, **options: Unpack[Options]) -> MchTransferTransferBillsOutBillNoOutBillNoCancelPostAnswer:
        """撤销转账

        https://pay.weixin.qq.com/doc/v3/merchant/4012716458
        """
    @async_verb
    def post_async(self, *, out_bill_no: str | int, **options: Unpack[Options]) -> MchTransferTransferBillsOutBillNoOutBillNoCancelPostAnswer:
        """撤销转账

        https://pay.weixin.qq.com/doc/v3/merchant/4012716458
        """
    postAsync = post_async
    """撤销转账

    https://pay.weixin.qq.com/doc/v3/merchant/4012716458
    """


class MchTransferTransferBillsOutBillNoOutBillNo_(Node):
    @property
    def cancel(self) -> MchTransferTransferBillsOutBillNoOutBillNoCancel:
        """POST 撤销转账"""
    @verb
    def get(self, *, out_bill_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsOutBillNoOutBillNoGetAnswer:
        """商户单号查询转账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716437
        https://pay.weixin.qq.com/doc/v3/merchant/4024814206
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsOutBillNoOutBillNoGetAnswer:
        """商户单号查询转账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716437
        https://pay.weixin.qq.com/doc/v3/merchant/4024814206
        """
    getAsync = get_async
    """商户单号查询转账单

    https://pay.weixin.qq.com/doc/v3/merchant/4012716437
    https://pay.weixin.qq.com/doc/v3/merchant/4024814206
    """


class MchTransferTransferBillsOutBillNo(Node):
    @property
    def _out_bill_no_(self) -> MchTransferTransferBillsOutBillNoOutBillNo_:
        """GET 商户单号查询转账单"""

class MchTransferTransferBillsPreTransferWithAuthorization(Node):
    @verb
    def post(self, *, json: MchTransferTransferBillsPreTransferWithAuthorizationPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsPreTransferWithAuthorizationPostAnswer:
        """发起转账并完成自动收款授权

        https://pay.weixin.qq.com/doc/v3/merchant/4014399293
        """
    @async_verb
    def post_async(self, *, json: MchTransferTransferBillsPreTransferWithAuthorizationPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsPreTransferWithAuthorizationPostAnswer:
        """发起转账并完成自动收款授权

        https://pay.weixin.qq.com/doc/v3/merchant/4014399293
        """
    postAsync = post_async
    """发起转账并完成自动收款授权

    https://pay.weixin.qq.com/doc/v3/merchant/4014399293
    """


class MchTransferTransferBillsTransfer(Node):
    @verb
    def post(self, *, json: MchTransferTransferBillsTransferPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsTransferPostAnswer:
        """用户授权后转账

        https://pay.weixin.qq.com/doc/v3/merchant/4014399371
        """
    @async_verb
    def post_async(self, *, json: MchTransferTransferBillsTransferPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsTransferPostAnswer:
        """用户授权后转账

        https://pay.weixin.qq.com/doc/v3/merchant/4014399371
        """
    postAsync = post_async
    """用户授权后转账

    https://pay.weixin.qq.com/doc/v3/merchant/4014399371
    """


class MchTransferTransferBillsTransferBillNoTransferBillNo_(Node):
    @verb
    def get(self, *, transfer_bill_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsTransferBillNoTransferBillNoGetAnswer:
        """微信转账单号查询转账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716457
        https://pay.weixin.qq.com/doc/v3/merchant/4024819515
        """
    @async_verb
    def get_async(self, *, transfer_bill_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsTransferBillNoTransferBillNoGetAnswer:
        """微信转账单号查询转账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012716457
        https://pay.weixin.qq.com/doc/v3/merchant/4024819515
        """
    getAsync = get_async
    """微信转账单号查询转账单

    https://pay.weixin.qq.com/doc/v3/merchant/4012716457
    https://pay.weixin.qq.com/doc/v3/merchant/4024819515
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
    def preTransferWithAuthorization(self) -> MchTransferTransferBillsPreTransferWithAuthorization:
        """POST 发起转账并完成自动收款授权"""
    @property
    def transfer(self) -> MchTransferTransferBillsTransfer:
        """POST 用户授权后转账"""
    @property
    def transferBillNo(self) -> MchTransferTransferBillsTransferBillNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: MchTransferTransferBillsPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsPostAnswer:
        """发起转账

        https://pay.weixin.qq.com/doc/v3/merchant/4012716434
        """
    @async_verb
    def post_async(self, *, json: MchTransferTransferBillsPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferBillsPostAnswer:
        """发起转账

        https://pay.weixin.qq.com/doc/v3/merchant/4012716434
        """
    postAsync = post_async
    """发起转账

    https://pay.weixin.qq.com/doc/v3/merchant/4012716434
    """


class MchTransferTransferToQqWalletBillsOutBillNoCancel(Node):
    @verb
    def post(self, *, out_bill_no: str | int, **options: Unpack[Options]) -> MchTransferTransferToQqWalletBillsOutBillNoCancelPostAnswer:
        """撤销转账到QQ钱包

        https://pay.weixin.qq.com/doc/v3/merchant/4014297396
        """
    @async_verb
    def post_async(self, *, out_bill_no: str | int, **options: Unpack[Options]) -> MchTransferTransferToQqWalletBillsOutBillNoCancelPostAnswer:
        """撤销转账到QQ钱包

        https://pay.weixin.qq.com/doc/v3/merchant/4014297396
        """
    postAsync = post_async
    """撤销转账到QQ钱包

    https://pay.weixin.qq.com/doc/v3/merchant/4014297396
    """


class MchTransferTransferToQqWalletBillsOutBillNo_(Node):
    @property
    def cancel(self) -> MchTransferTransferToQqWalletBillsOutBillNoCancel:
        """POST 撤销转账到QQ钱包"""
    @verb
    def get(self, *, out_bill_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferTransferToQqWalletBillsOutBillNoGetAnswer:
        """查询转账到QQ钱包的结果

        https://pay.weixin.qq.com/doc/v3/merchant/4014297440
        """
    @async_verb
    def get_async(self, *, out_bill_no: str | int, **options: Unpack[QueryOptions]) -> MchTransferTransferToQqWalletBillsOutBillNoGetAnswer:
        """查询转账到QQ钱包的结果

        https://pay.weixin.qq.com/doc/v3/merchant/4014297440
        """
    getAsync = get_async
    """查询转账到QQ钱包的结果

    https://pay.weixin.qq.com/doc/v3/merchant/4014297440
    """


class MchTransferTransferToQqWalletBills(Node):
    @property
    def _out_bill_no_(self) -> MchTransferTransferToQqWalletBillsOutBillNo_:
        """GET 查询转账到QQ钱包的结果"""
    @verb
    def post(self, *, json: MchTransferTransferToQqWalletBillsPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferToQqWalletBillsPostAnswer:
        """发起转账到QQ钱包

        https://pay.weixin.qq.com/doc/v3/merchant/4014297386
        """
    @async_verb
    def post_async(self, *, json: MchTransferTransferToQqWalletBillsPostBody, **options: Unpack[QueryOptions]) -> MchTransferTransferToQqWalletBillsPostAnswer:
        """发起转账到QQ钱包

        https://pay.weixin.qq.com/doc/v3/merchant/4014297386
        """
    postAsync = post_async
    """发起转账到QQ钱包

    https://pay.weixin.qq.com/doc/v3/merchant/4014297386
    """


class MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose(Node):
    @verb
    def post(self, *, out_authorization_no: str | int, **options: Unpack[Options]) -> MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostAnswer:
        """解除免确认收款授权

        https://pay.weixin.qq.com/doc/v3/merchant/4015653811
        """
    @async_verb
    def post_async(self, *, out_authorization_no: str | int, **options: Unpack[Options]) -> MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePostAnswer:
        """解除免确认收款授权

        https://pay.weixin.qq.com/doc/v3/merchant/4015653811
        """
    postAsync = post_async
    """解除免确认收款授权

    https://pay.weixin.qq.com/doc/v3/merchant/4015653811
    """


class MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo_(Node):
    @property
    def close(self) -> MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClose:
        """POST 解除免确认收款授权"""
    @verb
    def get(self, *, out_authorization_no: str | int, query: MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetAnswer:
        """商户单号查询自动收款授权

        https://pay.weixin.qq.com/doc/v3/merchant/4014399423
        """
    @async_verb
    def get_async(self, *, out_authorization_no: str | int, query: MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGetAnswer:
        """商户单号查询自动收款授权

        https://pay.weixin.qq.com/doc/v3/merchant/4014399423
        """
    getAsync = get_async
    """商户单号查询自动收款授权

    https://pay.weixin.qq.com/doc/v3/merchant/4014399423
    """


class MchTransferUserConfirmAuthorizationOutAuthorizationNo(Node):
    @property
    def _out_authorization_no_(self) -> MchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNo_:
        """GET 商户单号查询自动收款授权"""

class MchTransferUserConfirmAuthorization(Node):
    @property
    def outAuthorizationNo(self) -> MchTransferUserConfirmAuthorizationOutAuthorizationNo:
        """2 endpoints"""
    @verb
    def post(self, *, json: MchTransferUserConfirmAuthorizationPostBody, **options: Unpack[QueryOptions]) -> MchTransferUserConfirmAuthorizationPostAnswer:
        """申请免确认收款授权

        https://pay.weixin.qq.com/doc/v3/merchant/4015901167
        """
    @async_verb
    def post_async(self, *, json: MchTransferUserConfirmAuthorizationPostBody, **options: Unpack[QueryOptions]) -> MchTransferUserConfirmAuthorizationPostAnswer:
        """申请免确认收款授权

        https://pay.weixin.qq.com/doc/v3/merchant/4015901167
        """
    postAsync = post_async
    """申请免确认收款授权

    https://pay.weixin.qq.com/doc/v3/merchant/4015901167
    """


class MchTransfer(Node):
    @property
    def elecsign(self) -> MchTransferElecsign:
        """4 endpoints"""
    @property
    def partner(self) -> MchTransferPartner:
        """19 endpoints"""
    @property
    def transferBills(self) -> MchTransferTransferBills:
        """POST 发起转账"""
    @property
    def transferToQqWalletBills(self) -> MchTransferTransferToQqWalletBills:
        """POST 发起转账到QQ钱包"""
    @property
    def userConfirmAuthorization(self) -> MchTransferUserConfirmAuthorization:
        """POST 申请免确认收款授权"""

class FundApp(Node):
    @property
    def brandRedpacket(self) -> BrandRedpacket:
        """5 endpoints"""
    @property
    def mchTransfer(self) -> MchTransfer:
        """35 endpoints"""
