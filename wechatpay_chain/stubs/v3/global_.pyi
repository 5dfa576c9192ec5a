# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/global``: documented paths, bodies and answers.

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

class EncryptCertificate(TypedDict):
    algorithm: str
    nonce: str
    associated_data: Literal['certificate'] | str
    ciphertext: str
    """Encrypted."""

class Data(TypedDict):
    serial_no: str
    effective_time: str
    expire_time: str
    encrypt_certificate: EncryptCertificate

class CertificatesGetAnswer(TypedDict):
    """GET v3/global/certificates: 获取平台证书列表"""
    data: list[Data]

class CustomsOrdersGetQuery(TypedDict):
    """GET v3/global/customs/orders: 报关查询"""
    appid: Text
    mchid: Text
    order_type: Literal['out_trade_no', 'transaction_id', 'sub_order_no', 'sub_order_id'] | Text
    order_no: Text
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Text
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data2(TypedDict):
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    mch_customs_no: NotRequired[str]
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | str
    fee_type: NotRequired[str]
    order_fee: NotRequired[int]
    duty: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]
    state: Literal['PROCESSING', 'UNDECLARED', 'SUBMITTED', 'SUCCESS', 'FAIL', 'EXCEPT'] | str
    explanation: NotRequired[str]
    modify_time: str

class CustomsOrdersGetAnswer(TypedDict):
    """GET v3/global/customs/orders: 报关查询"""
    appid: str
    mchid: str
    transaction_id: str
    verify_department: Literal['UNIONPAY', 'NETSUNION', 'OTHERS'] | str
    verify_department_trade_id: str
    offset: int
    limit: int
    total_count: int
    data: list[Data2]

class CustomsOrdersPatchBody(TypedDict):
    """PATCH v3/global/customs/orders: 报关信息修改"""
    appid: Text
    mchid: Text
    out_trade_no: Text
    transaction_id: Text
    sub_order_no: NotRequired[Text]
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Text
    merchant_customs_no: Text
    duty: NotRequired[int]
    order_fee: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]

class CustomsOrdersPatchAnswer(TypedDict):
    """PATCH v3/global/customs/orders: 报关信息修改"""
    appid: str
    mchid: str
    state: Literal['PROCESSING', 'UNDECLARED', 'SUBMITTED', 'SUCCESS', 'FAIL', 'EXCEPT'] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    modify_time: str
    verify_department: Literal['UNIONPAY', 'NETSUNION', 'OTHERS'] | str
    verify_department_trade_id: str

class CustomsOrdersPostBody(TypedDict):
    """POST v3/global/customs/orders: 报关"""
    appid: Text
    mchid: Text
    out_trade_no: Text
    transaction_id: Text
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Text
    merchant_customs_no: Text
    duty: NotRequired[int]
    sub_order_no: NotRequired[Text]
    fee_type: NotRequired[Text]
    order_fee: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]

class CustomsOrdersPostAnswer(TypedDict):
    """POST v3/global/customs/orders: 报关"""
    appid: str
    mchid: str
    state: Literal['PROCESSING', 'UNDECLARED', 'SUBMITTED', 'SUCCESS', 'FAIL', 'EXCEPT'] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    verify_department: Literal['UNIONPAY', 'NETSUNION', 'OTHERS'] | str
    verify_department_trade_id: str

class CustomsRedeclarePostBody(TypedDict):
    """POST v3/global/customs/redeclare: 报关重推"""
    appid: Text
    mchid: Text
    out_trade_no: NotRequired[Text]
    transaction_id: NotRequired[Text]
    sub_order_no: NotRequired[Text]
    sub_order_id: NotRequired[Text]
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Text
    merchant_customs_no: Text

class CustomsRedeclarePostAnswer(TypedDict):
    """POST v3/global/customs/redeclare: 报关重推"""
    appid: str
    mchid: str
    state: Literal['PROCESSING', 'UNDECLARED', 'SUBMITTED', 'SUCCESS', 'FAIL', 'EXCEPT'] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    modify_time: str
    explanation: NotRequired[str]

class CustomsVerifyCertificatePostBody(TypedDict):
    """POST v3/global/customs/verify-certificate: 身份信息校验"""
    appid: Text
    mchid: Text
    out_trade_no: Text
    transaction_id: Text
    sub_order_no: NotRequired[Text]
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Text
    merchant_customs_no: Text
    certificate_type: Literal['IDCARD'] | Text
    certificate_id: Text
    """Encrypted."""
    certificate_name: Text
    """Encrypted."""

class CustomsVerifyCertificatePostAnswer(TypedDict):
    """POST v3/global/customs/verify-certificate: 身份信息校验"""
    appid: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    certificate_check_result: Literal['SAME', 'DIFFERENT'] | str

class MerchantServiceComplaintNotificationsGetAnswer(TypedDict):
    """GET v3/global/merchant-service/complaint-notifications: 查询投诉通知回调"""
    mchid: str
    url: str

class MerchantServiceComplaintNotificationsPostBody(TypedDict):
    """POST v3/global/merchant-service/complaint-notifications: 创建投诉通知回调"""
    url: Text

class MerchantServiceComplaintNotificationsPostAnswer(TypedDict):
    """POST v3/global/merchant-service/complaint-notifications: 创建投诉通知回调"""
    mchid: str
    url: str

class MerchantServiceComplaintNotificationsPutBody(TypedDict):
    """PUT v3/global/merchant-service/complaint-notifications: 更新投诉通知回调"""
    url: Text

class MerchantServiceComplaintNotificationsPutAnswer(TypedDict):
    """PUT v3/global/merchant-service/complaint-notifications: 更新投诉通知回调"""
    mchid: str
    url: str

class MerchantServiceComplaintsComplaintIdCompletePostBody(TypedDict):
    """POST v3/global/merchant-service/complaints/{complaint_id}/complete: 反馈处理完成"""
    complainted_mchid: Text

class MerchantServiceComplaintsComplaintIdNegotiationHistorysGetQuery(TypedDict):
    """GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys: 查询投诉协商历史"""
    limit: NotRequired[int]
    offset: NotRequired[int]
    mch_language: NotRequired[Literal['ZH_CN', 'ZH_TW', 'ZH_HK', 'EN', 'JA', 'KO', 'TH', 'VI', 'RU', 'DE', 'FR', 'AR', 'ES'] | Text]

class ComplaintMediaList(TypedDict):
    media_type: Literal['USER_COMPLAINT_IMAGE', 'OPERATION_IMAGE'] | str
    media_url: list[str]

class Data3(TypedDict):
    log_id: str
    operator: str
    operate_time: str
    operate_type: Literal['USER_CREATE_COMPLAINT', 'USER_CONTINUE_COMPLAINT', 'USER_RESPONSE', 'PLATFORM_RESPONSE', 'MERCHANT_RESPONSE', 'MERCHANT_CONFIRM_COMPLETE', 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE', 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE', 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE', 'USER_REVOKE_COMPLAINT', 'USER_COMFIRM_COMPLAINT', 'PLATFORM_HELP_APPLICATION', 'USER_APPLY_PLATFORM_HELP', 'MERCHANT_APPROVE_REFUND', 'MERCHANT_REFUSE_RERUND', 'USER_SUBMIT_SATISFACTION', 'SERVICE_ORDER_CANCEL', 'SERVICE_ORDER_COMPLETE', 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE', 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE', 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE'] | str
    operate_details: NotRequired[str]
    image_list: NotRequired[list[str]]
    complaint_media_list: NotRequired[ComplaintMediaList]

class MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswer(TypedDict):
    """GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys: 查询投诉协商历史"""
    data: NotRequired[list[Data3]]
    limit: int
    offset: int
    total_count: NotRequired[int]

class MerchantServiceComplaintsComplaintIdResponsePostBody(TypedDict):
    """POST v3/global/merchant-service/complaints/{complaint_id}/response: 提交回复"""
    complainted_mchid: Text
    response_content: Text
    response_images: NotRequired[Texts]
    jump_url: NotRequired[Text]
    jump_url_text: NotRequired[Text]

class MerchantServiceComplaintsComplaintIdGetQuery(TypedDict):
    """GET v3/global/merchant-service/complaints/{complaint_id}: 查询投诉单详情"""
    mch_language: NotRequired[Literal['ZH_CN', 'ZH_TW', 'ZH_HK', 'EN', 'JA', 'KO', 'TH', 'VI', 'RU', 'DE', 'FR', 'AR', 'ES'] | Text]

class ComplaintOrderInfo(TypedDict):
    transaction_id: str
    out_trade_no: str
    settlement_amount: int
    settlement_refunded_amount: str
    settlement_currency: str
    payer_amount: int
    payer_refunded_amount: int
    payer_currency: str
    trade_time: str

class ServiceOrderInfo(TypedDict):
    order_id: NotRequired[str]
    out_order_no: NotRequired[str]
    state: NotRequired[Literal['DOING', 'REVOKED', 'WAITPAY', 'DONE'] | str]

class MerchantServiceComplaintsComplaintIdGetAnswer(TypedDict):
    """GET v3/global/merchant-service/complaints/{complaint_id}: 查询投诉单详情"""
    complaint_id: str
    complaint_time: str
    complaint_detail: str
    complaint_state: Literal['PENDING', 'PROCESSING', 'PROCESSED'] | str
    complainted_mchid: str
    payer_phone: NotRequired[str]
    """Encrypted."""
    complaint_order_info: NotRequired[list[ComplaintOrderInfo]]
    complaint_full_refunded: bool
    is_overdue: NotRequired[bool]
    priority: NotRequired[Literal['PRIORITY', 'GENERAL'] | str]
    incoming_user_response: bool
    user_complaint_times: int
    complaint_media_list: NotRequired[list[ComplaintMediaList]]
    problem_description: NotRequired[str]
    complaint_detail_trans: NotRequired[str]
    service_order_info: NotRequired[list[ServiceOrderInfo]]

class MerchantServiceComplaintsGetQuery(TypedDict):
    """GET v3/global/merchant-service/complaints: 查询投诉单列表"""
    limit: NotRequired[int]
    offset: NotRequired[int]
    begin_date: Text
    end_date: Text
    complainted_mchid: NotRequired[Text]
    mch_language: NotRequired[Literal['ZH_CN', 'ZH_TW', 'ZH_HK', 'EN', 'JA', 'KO', 'TH', 'VI', 'RU', 'DE', 'FR', 'AR', 'ES'] | Text]

class Data4(TypedDict):
    complaint_id: str
    complaint_time: str
    complaint_detail: str
    complaint_state: Literal['PENDING', 'PROCESSING', 'PROCESSED'] | str
    complainted_mchid: str
    payer_phone: NotRequired[str]
    """Encrypted."""
    complaint_order_info: NotRequired[list[ComplaintOrderInfo]]
    complaint_full_refunded: bool
    is_overdue: NotRequired[bool]
    priority: NotRequired[Literal['PRIORITY', 'GENERAL'] | str]
    incoming_user_response: bool
    user_complaint_times: int
    complaint_media_list: NotRequired[list[ComplaintMediaList]]
    problem_description: NotRequired[str]
    complaint_detail_trans: NotRequired[str]
    service_order_info: NotRequired[list[ServiceOrderInfo]]

class MerchantServiceComplaintsGetAnswer(TypedDict):
    """GET v3/global/merchant-service/complaints: 查询投诉单列表"""
    data: NotRequired[list[Data4]]
    limit: int
    offset: int
    total_count: NotRequired[int]

class MerchantServiceImagesUploadPostAnswer(TypedDict):
    """POST v3/global/merchant-service/images/upload: 商户上传反馈图片"""
    media_id: str

class MerchantServiceImagesMediaIdGetQuery(TypedDict):
    """GET v3/global/merchant-service/images/{media_id}: 图片下载"""
    complaint_id: Text

class MerchantStorageFileUploadPostAnswer(TypedDict):
    """POST v3/global/merchant-storage/file/upload: 上传文件"""
    file_id: NotRequired[str]

class MerchantH5PermissionApplicationsApplymentIdGetAnswer(TypedDict):
    """GET v3/global/merchant/h5/permission/applications/{applyment_id}: 查询H5支付权限申请单详情"""
    sub_mchid: str
    domains: list[str]
    business_description: NotRequired[str]
    transaction_limit_type: Literal['UN_LAUNCHED_WEBSITE_LIMIT', 'NORMAL_LIMIT', 'NO_LIMIT'] | str
    company_register_cert: NotRequired[str]
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    website_state: Literal['HAS_LAUNCHED', 'UN_LAUNCHED'] | str
    website_url: str
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: Literal['PENDING', 'UNDER_REVIEW', 'APPROVED', 'REJECTED'] | str
    applyment_type: Literal['APPLY_FOR_PAYMENT_AUTHORITY', 'APPLY_FOR_RELIEVE_LIMITED'] | str
    notify_url: NotRequired[str]

class MerchantH5PermissionApplicationsApplymentIdPatchBody(TypedDict):
    """PATCH v3/global/merchant/h5/permission/applications/{applyment_id}: 修改H5支付权限申请单"""
    domains: Texts
    business_description: NotRequired[Text]
    company_register_cert: NotRequired[Text]
    website_business_page_pics: NotRequired[Texts]
    website_homepage_pics: NotRequired[Texts]
    website_state: NotRequired[Literal['HAS_LAUNCHED', 'UN_LAUNCHED'] | Text]
    website_url: NotRequired[Text]

class MerchantH5PermissionApplicationsApplymentIdPatchAnswer(TypedDict):
    """PATCH v3/global/merchant/h5/permission/applications/{applyment_id}: 修改H5支付权限申请单"""
    sub_mchid: str
    domains: list[str]
    business_description: NotRequired[str]
    transaction_limit_type: Literal['UN_LAUNCHED_WEBSITE_LIMIT', 'NORMAL_LIMIT', 'NO_LIMIT'] | str
    company_register_cert: NotRequired[str]
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    website_state: Literal['HAS_LAUNCHED', 'UN_LAUNCHED'] | str
    website_url: str
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: Literal['PENDING', 'UNDER_REVIEW', 'APPROVED', 'REJECTED'] | str
    applyment_type: Literal['APPLY_FOR_PAYMENT_AUTHORITY', 'APPLY_FOR_RELIEVE_LIMITED'] | str
    notify_url: NotRequired[str]

class MerchantH5PermissionApplicationsPostBody(TypedDict):
    """POST v3/global/merchant/h5/permission/applications: 创建H5支付权限申请单"""
    business_description: NotRequired[Text]
    sub_mchid: Text
    domains: Texts
    company_register_cert: NotRequired[Text]
    transaction_limit_type: NotRequired[Literal['UN_LAUNCHED_WEBSITE_LIMIT', 'NORMAL_LIMIT', 'NO_LIMIT'] | Text]
    website_business_page_pics: NotRequired[Texts]
    website_homepage_pics: NotRequired[Texts]
    website_state: NotRequired[Literal['HAS_LAUNCHED', 'UN_LAUNCHED'] | Text]
    website_url: Text
    notify_url: NotRequired[Text]
    applyment_type: NotRequired[Literal['APPLY_FOR_PAYMENT_AUTHORITY', 'APPLY_FOR_RELIEVE_LIMITED'] | Text]

class MerchantH5PermissionApplicationsPostAnswer(TypedDict):
    """POST v3/global/merchant/h5/permission/applications: 创建H5支付权限申请单"""
    sub_mchid: str
    domains: list[str]
    business_description: NotRequired[str]
    transaction_limit_type: Literal['UN_LAUNCHED_WEBSITE_LIMIT', 'NORMAL_LIMIT', 'NO_LIMIT'] | str
    company_register_cert: NotRequired[str]
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    website_state: Literal['HAS_LAUNCHED', 'UN_LAUNCHED'] | str
    website_url: str
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: Literal['PENDING', 'UNDER_REVIEW', 'APPROVED', 'REJECTED'] | str
    applyment_type: Literal['APPLY_FOR_PAYMENT_AUTHORITY', 'APPLY_FOR_RELIEVE_LIMITED'] | str
    notify_url: NotRequired[str]

class MerchantH5PermissionDomainApplicationsApplymentIdGetAnswer(TypedDict):
    """GET v3/global/merchant/h5/permission/domain/applications/{applyment_id}: 查询H5支付域名修改申请单"""
    sub_mchid: str
    website_state: Literal['HAS_LAUNCHED', 'UN_LAUNCHED'] | str
    domains: list[str]
    webiste_url: str
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: NotRequired[Literal['PENDING', 'UNDER_REVIEW', 'APPROVED', 'REJECTED'] | str]
    notify_url: NotRequired[str]
    out_applyment_id: str

class MerchantH5PermissionDomainApplicationsApplymentIdPatchBody(TypedDict):
    """PATCH v3/global/merchant/h5/permission/domain/applications/{applyment_id}: 修改H5支付域名修改申请单"""
    domains: Texts
    website_state: NotRequired[Literal['HAS_LAUNCHED', 'UN_LAUNCHED'] | Text]
    website_url: NotRequired[Text]
    website_business_page_pics: NotRequired[Texts]
    website_homepage_pics: NotRequired[Texts]

class MerchantH5PermissionDomainApplicationsApplymentIdPatchAnswer(TypedDict):
    """PATCH v3/global/merchant/h5/permission/domain/applications/{applyment_id}: 修改H5支付域名修改申请单"""
    sub_mchid: str
    website_state: Literal['HAS_LAUNCHED', 'UN_LAUNCHED'] | str
    domains: list[str]
    webiste_url: str
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: NotRequired[Literal['PENDING', 'UNDER_REVIEW', 'APPROVED', 'REJECTED'] | str]
    notify_url: NotRequired[str]
    out_applyment_id: str

class MerchantH5PermissionDomainApplicationsPostBody(TypedDict):
    """POST v3/global/merchant/h5/permission/domain/applications: 创建H5支付域名修改申请单"""
    sub_mchid: NotRequired[Text]
    domains: Texts
    website_url: Text
    website_business_page_pics: NotRequired[Texts]
    website_homepage_pics: NotRequired[Texts]
    website_state: NotRequired[Literal['HAS_LAUNCHED', 'UN_LAUNCHED'] | Text]
    notify_url: NotRequired[Text]
    out_applyment_id: Text

class MerchantH5PermissionDomainApplicationsPostAnswer(TypedDict):
    """POST v3/global/merchant/h5/permission/domain/applications: 创建H5支付域名修改申请单"""
    sub_mchid: str
    website_state: Literal['HAS_LAUNCHED', 'UN_LAUNCHED'] | str
    domains: list[str]
    webiste_url: str
    website_business_page_pics: NotRequired[list[str]]
    website_homepage_pics: NotRequired[list[str]]
    applyment_id: int
    audit_reject_detail: NotRequired[str]
    applyment_state: NotRequired[Literal['PENDING', 'UNDER_REVIEW', 'APPROVED', 'REJECTED'] | str]
    notify_url: NotRequired[str]
    out_applyment_id: str

class MerchantH5PermissionSubMchidGetAnswer(TypedDict):
    """GET v3/global/merchant/h5/permission/{sub_mchid}: 查询子商户H5支付权限状态"""
    sub_mchid: str
    authorization_state: Literal['AUTHORITY_TO_TEST', 'FORMAL_AUTHORITY', 'AUTHORIZED', 'UNDER_PUNISHMENT', 'UNAUTHORIZED'] | str

class MerchantsSubMchidGetQuery(TypedDict):
    """GET v3/global/merchants/{sub_mchid}: 查询子商户（融合钱包）"""
    sp_appid: Text
    sp_mchid: Text

class Contact(TypedDict):
    name: NotRequired[str]
    """Encrypted."""
    phone: NotRequired[str]
    """Encrypted."""
    email: NotRequired[str]
    """Encrypted."""

class Business(TypedDict):
    business_type: NotRequired[Literal['ONLINE', 'OFFLINE', 'BOTH'] | str]
    app_download: NotRequired[str]
    website: NotRequired[str]
    office_account: NotRequired[str]
    mini_program: NotRequired[str]
    store_address: NotRequired[str]
    mcc: NotRequired[str]

class Director(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]

class Principal(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]

class H5Payment(TypedDict):
    audit_reject_detail: NotRequired[str]
    h5_authorization_state: NotRequired[Literal['APPROVED', 'UNAUTHORIZED', 'UNDER_REVIEW', 'REJECTED', 'UNDER_PUNISHMENT', 'APPLICATION_FAILED'] | str]

class ApplicationRejectDetail(TypedDict):
    field: NotRequired[str]
    reason: NotRequired[str]

class SubMerchantState(TypedDict):
    sub_merchant_status: NotRequired[Literal['OPERATING', 'PENDING', 'DEACTIVATED', 'CLOSED', 'INCOMPLETE_APPLICATION'] | str]
    application_status: NotRequired[Literal['INCOMPLETE_APPLICATION', 'UNDER_REVIEW', 'REJECTED'] | str]
    application_reject_detail: NotRequired[ApplicationRejectDetail]

class MerchantsSubMchidGetAnswer(TypedDict):
    """GET v3/global/merchants/{sub_mchid}: 查询子商户（融合钱包）"""
    sub_mchid: str
    name: str
    shortname: str
    office_phone: str
    merchant_country_code: str
    business_category: int
    contact: NotRequired[Contact]
    merchant_type: NotRequired[Literal['ENTERPRISE', 'INDIVIDUAL'] | str]
    registration_certificate_number: NotRequired[str]
    registration_certificate_date: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    business: NotRequired[Business]
    director: NotRequired[Director]
    principal: NotRequired[Principal]
    h5_payment: NotRequired[H5Payment]
    sub_merchant_state: NotRequired[SubMerchantState]
    attach: NotRequired[str]

class Contact2(TypedDict):
    name: Text
    """Encrypted."""
    phone: Text
    """Encrypted."""
    email: Text
    """Encrypted."""

class Business2(TypedDict):
    business_type: Literal['ONLINE', 'OFFLINE', 'BOTH'] | Text
    app_download: NotRequired[Text]
    website: NotRequired[Text]
    office_account: NotRequired[Text]
    mini_program: NotRequired[Text]
    store_address: NotRequired[Text]
    store_photos: NotRequired[Text]
    mcc: NotRequired[Text]

class Director2(TypedDict):
    name: NotRequired[Text]
    number: NotRequired[Text]

class Principal2(TypedDict):
    name: NotRequired[Text]
    number: NotRequired[Text]

class H5PaymentApplyInfo(TypedDict):
    website_url: NotRequired[Text]
    domains: NotRequired[Texts]

class MerchantsSubMchidPatchBody(TypedDict):
    """PATCH v3/global/merchants/{sub_mchid}: 修改子商户（融合钱包）"""
    sp_appid: Text
    sp_mchid: Text
    name: Text
    sub_mchid: Text
    shortname: Text
    office_phone: Text
    contact: Contact2
    business_category: int
    channel_id: NotRequired[Text]
    merchant_country_code: Text
    merchant_type: Literal['ENTERPRISE', 'INDIVIDUAL'] | Text
    registration_certificate_number: Text
    registration_certificate_date: Text
    registration_certificate_copy: NotRequired[Text]
    settlement_bank_number: NotRequired[Text]
    business: Business2
    director: NotRequired[Director2]
    principal: NotRequired[Principal2]
    apply_h5_payment: NotRequired[bool]
    h5_payment_apply_info: NotRequired[H5PaymentApplyInfo]

class MerchantsSubMchidPatchAnswer(TypedDict):
    """PATCH v3/global/merchants/{sub_mchid}: 修改子商户（融合钱包）"""
    sub_mchid: str
    h5_authorization_state: NotRequired[Literal['APPROVED', 'UNAUTHORIZED', 'UNDER_REVIEW', 'REJECTED', 'UNDER_PUNISHMENT', 'APPLICATION_FAILED'] | str]

class H5PaymentApplyInfo2(TypedDict):
    h5_website_url: Text
    domains: Texts

class MerchantsPostBody(TypedDict):
    """POST v3/global/merchants: 子商户进件（融合钱包）"""
    sp_appid: Text
    sp_mchid: Text
    name: Text
    shortname: Text
    office_phone: Text
    contact: Contact2
    business_category: int
    channel_id: NotRequired[Text]
    merchant_country_code: Text
    merchant_type: Literal['ENTERPRISE', 'INDIVIDUAL'] | Text
    registration_certificate_number: NotRequired[Text]
    registration_certificate_date: NotRequired[Text]
    registration_certificate_copy: NotRequired[Text]
    settlement_bank_number: NotRequired[Text]
    business: Business2
    director: NotRequired[Director2]
    principal: NotRequired[Principal2]
    apply_h5_payment: NotRequired[bool]
    h5_payment_apply_info: NotRequired[H5PaymentApplyInfo2]
    attach: NotRequired[Text]

class MerchantsPostAnswer(TypedDict):
    """POST v3/global/merchants: 子商户进件（融合钱包）"""
    sub_mchid: str
    verification_status: NotRequired[Literal['Under Review', 'Approved'] | str]
    description: NotRequired[str]
    h5_authorization_state: NotRequired[Literal['APPROVED', 'UNAUTHORIZED', 'UNDER_REVIEW', 'REJECTED', 'UNDER_PUNISHMENT', 'APPLICATION_FAILED'] | str]

class MicropayTransactionsIdTransactionIdReversePostBody(TypedDict):
    """POST v3/global/micropay/transactions/id/{transaction_id}/reverse: 撤销订单(微信支付订单号)"""
    mchid: Text
    sp_mchid: Text
    sub_mchid: Text

class MicropayTransactionsOutTradeNoOutTradeNoReversePostBody(TypedDict):
    """POST v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse: 撤销订单(商户订单号)"""
    mchid: Text
    sp_mchid: Text
    sub_mchid: Text

class Payer(TypedDict):
    auth_code: Text

class Amount(TypedDict):
    total: int
    currency: NotRequired[Text]

class StoreInfo(TypedDict):
    id: NotRequired[Text]
    name: Text
    address: Text

class SceneInfo(TypedDict):
    device_id: NotRequired[Text]
    device_ip: NotRequired[Text]
    payer_client_ip: NotRequired[Text]
    operator_id: NotRequired[Text]
    store_info: NotRequired[StoreInfo]

class GoodsDetail(TypedDict):
    goods_id: Text
    wxpay_goods_id: NotRequired[Text]
    goods_name: NotRequired[Text]
    quantity: int
    price: int

class Detail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[Text]
    goods_detail: NotRequired[Sequence[GoodsDetail]]

class MicropayTransactionsPayPostBody(TypedDict):
    """POST v3/global/micropay/transactions/pay: 提交付款码支付"""
    mchid: Text
    appid: Text
    sub_mchid: Text
    sp_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    trade_type: Text
    limit_pay: NotRequired[Text]
    merchant_category_code: Text
    payer: NotRequired[Payer]
    amount: Amount
    scene_info: NotRequired[SceneInfo]
    detail: NotRequired[Sequence[Detail]]

class Payer2(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]

class ExchangeRate(TypedDict):
    type: NotRequired[Literal['SETTLEMENT_RATE'] | str]
    rate: NotRequired[int]

class Amount2(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: int
    payer_currency: NotRequired[str]
    exchange_rate: NotRequired[ExchangeRate]

class GoodsDetail2(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    quantity: int
    price: int

class Detail2(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['COUPON', 'DISCOUNT'] | str]
    amount: int
    currency: NotRequired[str]
    activity_id: NotRequired[str]
    wechatpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[GoodsDetail2]]

class MicropayTransactionsPayPostAnswer(TypedDict):
    """POST v3/global/micropay/transactions/pay: 提交付款码支付"""
    id: str
    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    trade_type: str
    trade_state: str
    trade_state_desc: str
    bank_type: str
    attach: NotRequired[str]
    success_time: str
    payer: NotRequired[Payer2]
    amount: Amount2
    detail: NotRequired[list[Detail2]]

class PapayContractsAppPreEntrustSignPostBody(TypedDict):
    """POST v3/global/papay/contracts/app-pre-entrust-sign: APP签约"""
    appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    sp_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[Text]
    user_display_name: NotRequired[Text]
    success_notify_url: NotRequired[Text]
    openid: NotRequired[Text]
    user_client_ip: NotRequired[Text]
    expired_time: NotRequired[Text]

class PapayContractsAppPreEntrustSignPostAnswer(TypedDict):
    """POST v3/global/papay/contracts/app-pre-entrust-sign: APP签约"""
    session_id: str

class PapayContractsH5PreEntrustSignPostBody(TypedDict):
    """POST v3/global/papay/contracts/h5-pre-entrust-sign: H5预签约"""
    appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    sp_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[Text]
    user_display_name: NotRequired[Text]
    success_notify_url: NotRequired[Text]
    return_appid: NotRequired[Text]
    user_client_ip: NotRequired[Text]
    expired_time: NotRequired[Text]
    return_url: NotRequired[Text]

class PapayContractsH5PreEntrustSignPostAnswer(TypedDict):
    """POST v3/global/papay/contracts/h5-pre-entrust-sign: H5预签约"""
    sign_url: str

class PapayContractsJsapiPreEntrustSignPostBody(TypedDict):
    """POST v3/global/papay/contracts/jsapi-pre-entrust-sign: JSAPI预签约"""
    appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    sp_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[Text]
    user_display_name: NotRequired[Text]
    success_notify_url: NotRequired[Text]
    openid: NotRequired[Text]
    return_url: NotRequired[Text]
    expired_time: NotRequired[Text]

class PapayContractsJsapiPreEntrustSignPostAnswer(TypedDict):
    """POST v3/global/papay/contracts/jsapi-pre-entrust-sign: JSAPI预签约"""
    sign_url: str

class PapayContractsMiniprogramPreEntrustSignPostBody(TypedDict):
    """POST v3/global/papay/contracts/miniprogram-pre-entrust-sign: 小程序签约"""
    appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    sp_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[Text]
    user_display_name: NotRequired[Text]
    success_notify_url: NotRequired[Text]
    openid: NotRequired[Text]
    user_client_ip: NotRequired[Text]
    expired_time: NotRequired[Text]

class PapayContractsMiniprogramPreEntrustSignPostAnswer(TypedDict):
    """POST v3/global/papay/contracts/miniprogram-pre-entrust-sign: 小程序签约"""
    session_id: str

class PapayContractsOutContractCodeOutContractCodeGetQuery(TypedDict):
    """GET v3/global/papay/contracts/out-contract-code/{out_contract_code}: 商户协议号查询签约"""
    appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    sp_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]

class PapayContractsOutContractCodeOutContractCodeGetAnswer(TypedDict):
    """GET v3/global/papay/contracts/out-contract-code/{out_contract_code}: 商户协议号查询签约"""
    mchid: NotRequired[str]
    appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    contract_id: NotRequired[str]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[str]
    user_display_name: NotRequired[str]
    state: NotRequired[str]
    signed_time: NotRequired[str]
    terminated_time: NotRequired[str]
    termination_mode: NotRequired[str]
    termination_note: NotRequired[str]
    openid: NotRequired[str]

class PapayContractsWebPreEntrustSignPostBody(TypedDict):
    """POST v3/global/papay/contracts/web-pre-entrust-sign: WEB预签约"""
    appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    sp_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[Text]
    user_display_name: NotRequired[Text]
    success_notify_url: NotRequired[Text]
    expired_time: NotRequired[Text]
    return_url: NotRequired[Text]

class PapayContractsWebPreEntrustSignPostAnswer(TypedDict):
    """POST v3/global/papay/contracts/web-pre-entrust-sign: WEB预签约"""
    show_code_url: str

class PapayContractsContractIdTerminatePostBody(TypedDict):
    """POST v3/global/papay/contracts/{contract_id}/terminate: 申请解约"""
    appid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    termination_note: NotRequired[Text]

class PapayContractsContractIdGetQuery(TypedDict):
    """GET v3/global/papay/contracts/{contract_id}: 代扣协议ID查询签约"""
    appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    sp_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    plan_id: NotRequired[int]

class PapayContractsContractIdGetAnswer(TypedDict):
    """GET v3/global/papay/contracts/{contract_id}: 代扣协议ID查询签约"""
    mchid: NotRequired[str]
    appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    contract_id: NotRequired[str]
    plan_id: NotRequired[int]
    out_contract_code: NotRequired[str]
    user_display_name: NotRequired[str]
    state: NotRequired[str]
    signed_time: NotRequired[str]
    terminated_time: NotRequired[str]
    termination_mode: NotRequired[str]
    termination_note: NotRequired[str]
    openid: NotRequired[str]

class PapayTransactionsOutTradeNoOutTradeNoReversePostQuery(TypedDict):
    """POST v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse: 撤销订单(商户订单号)"""
    sub_mchid: Text

class PapayTransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/global/papay/transactions/out-trade-no/{out_trade_no}: 查询订单(商户订单号)"""
    sub_mchid: Text

class Amount3(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str
    exchange_rate: NotRequired[ExchangeRate]

class GoodsDetail3(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    discount_amount: int
    quantity: int
    price: int

class PromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['COUPON', 'DISCOUNT'] | str]
    amount: int
    currency: str
    activity_id: NotRequired[str]
    wxpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[GoodsDetail3]]

class PapayTransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/global/papay/transactions/out-trade-no/{out_trade_no}: 查询订单(商户订单号)"""
    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: Literal['JSAPI', 'NATIVE', 'APP', 'MWEB', 'MICROPAY'] | str
    bank_type: str
    success_time: str
    trade_state: str
    trade_state_desc: str
    payer: Payer2
    amount: Amount3
    promotion_detail: NotRequired[list[PromotionDetail]]

class PapayTransactionsTransactionIdGetQuery(TypedDict):
    """GET v3/global/papay/transactions/{transaction_id}: 查询订单(微信支付订单号)"""
    sub_mchid: Text

class PapayTransactionsTransactionIdGetAnswer(TypedDict):
    """GET v3/global/papay/transactions/{transaction_id}: 查询订单(微信支付订单号)"""
    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: Literal['JSAPI', 'NATIVE', 'APP', 'MWEB', 'MICROPAY'] | str
    bank_type: str
    success_time: str
    trade_state: str
    trade_state_desc: str
    payer: Payer2
    amount: Amount3
    promotion_detail: NotRequired[list[PromotionDetail]]

class SceneInfo2(TypedDict):
    device_id: NotRequired[Text]
    device_ip: NotRequired[Text]

class PapayTransactionsPostBody(TypedDict):
    """POST v3/global/papay/transactions: 支付扣款"""
    appid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    notify_url: Text
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    merchant_category_code: Text
    contract_id: Text
    amount: Amount
    scene_info: NotRequired[SceneInfo2]

class ExchangeRate2(TypedDict):
    type: NotRequired[Literal['SETTLEMENT_RATE', 'USERPAYMENT_RATE'] | str]
    rate: NotRequired[int]

class Amount4(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str
    exchange_rate: NotRequired[ExchangeRate2]

class PapayTransactionsPostAnswer(TypedDict):
    """POST v3/global/papay/transactions: 支付扣款"""
    mchid: NotRequired[str]
    appid: NotRequired[str]
    sp_mchid: NotRequired[str]
    sub_mchid: NotRequired[str]
    sp_appid: NotRequired[str]
    sub_appid: NotRequired[str]
    out_trade_no: str
    transaction_id: str
    attach: NotRequired[str]
    trade_type: Literal['AUTH'] | str
    bank_type: str
    success_time: str
    trade_state: Literal['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'PAYERROR', 'USERPAYING'] | str
    trade_state_desc: str
    payer: Payer2
    amount: Amount4
    promotion_detail: NotRequired[list[PromotionDetail]]

class ProfitSharingBillDownloadUrlGetQuery(TypedDict):
    """GET v3/global/profit-sharing/bill-download-url: 获取分账账单文件下载地址"""
    sub_mchid: NotRequired[Text]
    bill_date: NotRequired[Text]

class ProfitSharingBillDownloadUrlGetAnswer(TypedDict):
    """GET v3/global/profit-sharing/bill-download-url: 获取分账账单文件下载地址"""
    download_url: str

class ProfitSharingOrdersUnfreezePostBody(TypedDict):
    """POST v3/global/profit-sharing/orders/unfreeze: 解冻剩余资金"""
    sub_mchid: NotRequired[Text]
    transaction_id: Text
    out_order_no: Text
    description: Text

class Receivers(TypedDict):
    currency: str
    amount: int
    description: str
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str
    result: str
    fail_reason: str
    create_time: str
    finish_time: str
    detail_id: NotRequired[str]
    detail_type: NotRequired[str]
    settlement_currency: NotRequired[str]
    settlement_amount: NotRequired[int]
    rate: NotRequired[int]

class ProfitSharingOrdersUnfreezePostAnswer(TypedDict):
    """POST v3/global/profit-sharing/orders/unfreeze: 解冻剩余资金"""
    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: str
    receivers: NotRequired[list[Receivers]]

class ProfitSharingOrdersOutOrderNoGetQuery(TypedDict):
    """GET v3/global/profit-sharing/orders/{out_order_no}: 查询分账结果"""
    sub_mchid: NotRequired[Text]
    transaction_id: NotRequired[Text]

class ProfitSharingOrdersOutOrderNoGetAnswer(TypedDict):
    """GET v3/global/profit-sharing/orders/{out_order_no}: 查询分账结果"""
    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: str
    receivers: NotRequired[list[Receivers]]

class Receivers2(TypedDict):
    currency: Literal['CNY'] | Text
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | Text
    account: Text
    name: NotRequired[Text]
    """Encrypted."""
    authorized: NotRequired[bool]
    amount: int
    description: Text

class ProfitSharingOrdersPostBody(TypedDict):
    """POST v3/global/profit-sharing/orders: 请求分账"""
    sub_mchid: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    transaction_id: Text
    out_order_no: Text
    receivers: NotRequired[Sequence[Receivers2]]
    unfreeze_unsplit: bool

class ProfitSharingOrdersPostAnswer(TypedDict):
    """POST v3/global/profit-sharing/orders: 请求分账"""
    sub_mchid: NotRequired[str]
    transaction_id: str
    out_order_no: str
    order_id: str
    state: str
    receivers: NotRequired[list[Receivers]]

class ProfitSharingReceiversAccountGetQuery(TypedDict):
    """GET v3/global/profit-sharing/receivers/{account}: 查询分账接收方添加结果"""
    sub_mchid: NotRequired[Text]
    transaction_id: NotRequired[Text]
    appid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    type: NotRequired[Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | Text]

class ProfitSharingReceiversAccountGetAnswer(TypedDict):
    """GET v3/global/profit-sharing/receivers/{account}: 查询分账接收方添加结果"""
    sub_mchid: NotRequired[str]
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str
    name: NotRequired[str]
    relation_type: Literal['SUPPLIER', 'DISTRIBUTOR', 'TAX_SERVICE_PROVIDER', 'IT_SERVICE_PROVIDER', 'CUSTOM'] | str
    custom_relation: NotRequired[str]
    scene: NotRequired[str]
    major_service: NotRequired[str]
    expected_ratio: NotRequired[int]
    file_id: NotRequired[str]
    state: NotRequired[str]
    fail_reason: NotRequired[str]

class ProfitSharingReceiversDeleteBody(TypedDict):
    """DELETE v3/global/profit-sharing/receivers: 删除分账接收方"""
    sub_mchid: NotRequired[Text]
    appid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    type: NotRequired[Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | Text]
    account: NotRequired[Text]

class ProfitSharingReceiversPostBody(TypedDict):
    """POST v3/global/profit-sharing/receivers: 添加分账接收方"""
    sub_mchid: NotRequired[Text]
    appid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    type: NotRequired[Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | Text]
    account: NotRequired[Text]
    name: NotRequired[Text]
    """Encrypted."""
    authorized: NotRequired[bool]
    relation_type: NotRequired[Literal['SUPPLIER', 'DISTRIBUTOR', 'TAX_SERVICE_PROVIDER', 'IT_SERVICE_PROVIDER', 'CUSTOM'] | Text]
    custom_relation: NotRequired[Text]
    scene: NotRequired[Text]
    major_service: NotRequired[Text]
    expected_ratio: NotRequired[int]
    application_file_id: NotRequired[Text]
    partnership_file_id: NotRequired[Text]

class ProfitSharingReceiversPostAnswer(TypedDict):
    """POST v3/global/profit-sharing/receivers: 添加分账接收方"""
    sub_mchid: NotRequired[str]
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str
    name: NotRequired[str]
    """Encrypted."""
    relation_type: Literal['SUPPLIER', 'DISTRIBUTOR', 'TAX_SERVICE_PROVIDER', 'IT_SERVICE_PROVIDER', 'CUSTOM'] | str
    custom_relation: NotRequired[str]
    scene: NotRequired[str]
    major_service: NotRequired[str]
    expected_ratio: NotRequired[int]
    file_id: NotRequired[str]
    state: NotRequired[str]
    fail_reason: NotRequired[str]
    application_file_id: NotRequired[str]
    partnership_file_id: NotRequired[str]

class ProfitSharingRefundsBillDownloadUrlGetQuery(TypedDict):
    """GET v3/global/profit-sharing/refunds/bill-download-url: 获取分账退款账单下载链接"""
    sub_mchid: NotRequired[Text]
    bill_date: NotRequired[Text]

class ProfitSharingRefundsBillDownloadUrlGetAnswer(TypedDict):
    """GET v3/global/profit-sharing/refunds/bill-download-url: 获取分账退款账单下载链接"""
    download_url: str

class ProfitSharingRefundsRefundableBalanceGetAnswer(TypedDict):
    """GET v3/global/profit-sharing/refunds/refundable-balance: 查询可供垫付退款实时余额"""
    sponsor_mchid: NotRequired[str]
    balance: NotRequired[int]
    currency: NotRequired[str]

class ProfitSharingTransactionsMarkPostBody(TypedDict):
    """POST v3/global/profit-sharing/transactions/mark: 分账标记"""
    sub_mchid: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    currency: NotRequired[Text]

class ProfitSharingTransactionsTransactionIdAmountsGetQuery(TypedDict):
    """GET v3/global/profit-sharing/transactions/{transaction_id}/amounts: 查询剩余待分金额"""
    sub_mchid: NotRequired[Text]

class ProfitSharingTransactionsTransactionIdAmountsGetAnswer(TypedDict):
    """GET v3/global/profit-sharing/transactions/{transaction_id}/amounts: 查询剩余待分金额"""
    transaction_id: str
    unsplit_amount: NotRequired[int]
    currency: NotRequired[str]

class ProfitSharingTransactionsTransactionIdRefundableAmountsGetQuery(TypedDict):
    """GET v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts: 查询订单剩余可退款金额"""
    sub_mchid: NotRequired[Text]

class ProfitSharingTransactionsTransactionIdRefundableAmountsGetAnswer(TypedDict):
    """GET v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts: 查询订单剩余可退款金额"""
    transaction_id: str
    refundable_amount: NotRequired[int]
    currency: NotRequired[str]
    funds_refundable_amount: NotRequired[int]

class RefundPartnerRechargeBalanceSubMchidSubMchidGetAnswer(TypedDict):
    """GET v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}: 商家充值退款余额查询"""
    remaining_amount: int
    currency: str

class RefundRechargeBalanceGetAnswer(TypedDict):
    """GET v3/global/refund/recharge-balance: 商家充值退款余额查询"""
    remaining_amount: int
    currency: str

class RefundsIdRefundIdGetQuery(TypedDict):
    """GET v3/global/refunds/id/{refund_id}: 查询单笔退款(微信支付退款订单号)"""
    mchid: Text
    sub_mchid: Text
    sp_mchid: Text

class ExchangeRate3(TypedDict):
    type: NotRequired[Literal['USERPAYMENT_RATE', 'SETTLEMENT_RATE'] | str]
    rate: NotRequired[int]

class Amount5(TypedDict):
    refund: int
    currency: NotRequired[str]
    payer_refund: int
    payer_currency: str
    exchange_rate: ExchangeRate3

class Detail3(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['COUPON', 'DISCOUNT'] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str

class RefundsIdRefundIdGetAnswer(TypedDict):
    """GET v3/global/refunds/id/{refund_id}: 查询单笔退款(微信支付退款订单号)"""
    id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[Literal['ORIGINAL', 'BALANCE', 'OTHER_BALANCE', 'OTHER_BANKCARD'] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal['REFUND_SOURCE_UNSETTLED_FUNDS', 'REFUND_SOURCE_REchARGE_FUNDS'] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal['SUCCESS', 'REFUNDCLOSE', 'PROCESSING', 'ABNORMAL'] | str
    amount: Amount5
    detail: NotRequired[Detail3]

class RefundsOutRefundNoOutRefundNoGetQuery(TypedDict):
    """GET v3/global/refunds/out-refund-no/{out_refund_no}: 查询单笔退款(商户退款订单号)"""
    mchid: Text
    sub_mchid: Text
    sp_mchid: Text

class RefundsOutRefundNoOutRefundNoGetAnswer(TypedDict):
    """GET v3/global/refunds/out-refund-no/{out_refund_no}: 查询单笔退款(商户退款订单号)"""
    id: str
    out_refund_no: str
    transaction_id: str
    out_trade_no: str
    channel: NotRequired[Literal['ORIGINAL', 'BALANCE', 'OTHER_BALANCE', 'OTHER_BANKCARD'] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal['REFUND_SOURCE_UNSETTLED_FUNDS', 'REFUND_SOURCE_REchARGE_FUNDS'] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal['SUCCESS', 'REFUNDCLOSE', 'PROCESSING', 'ABNORMAL'] | str
    amount: Amount5
    detail: NotRequired[Detail3]

class RefundsGetQuery(TypedDict):
    """GET v3/global/refunds: 查询所有退款"""
    transaction_id: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    mchid: Text
    sub_mchid: Text
    sp_mchid: Text
    offset: int
    count: int

class Amount6(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: int
    payer_currency: str

class RefundDetail(TypedDict):
    promotion_id: str
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['COUPON', 'DISCOUNT'] | str]
    amount: NotRequired[int]
    refund_amount: NotRequired[int]
    currency: str

class Data5(TypedDict):
    id: str
    out_refund_no: str
    channel: NotRequired[Literal['ORIGINAL', 'BALANCE', 'OTHER_BALANCE', 'OTHER_BANKCARD'] | str]
    recv_account: NotRequired[str]
    fund_source: NotRequired[Literal['REFUND_SOURCE_UNSETTLED_FUNDS', 'REFUND_SOURCE_REchARGE_FUNDS'] | str]
    success_time: NotRequired[str]
    create_time: str
    status: Literal['SUCCESS', 'REFUNDCLOSE', 'PROCESSING', 'ABNORMAL'] | str
    amount: Amount5
    refund_detail: NotRequired[RefundDetail]

class RefundsGetAnswer(TypedDict):
    """GET v3/global/refunds: 查询所有退款"""
    id: str
    mchid: str
    sub_mchid: str
    sp_mchid: str
    out_trade_no: str
    amount: Amount6
    data: list[Data5]
    total_num: int
    current_total_num: int

class Amount7(TypedDict):
    refund: int
    total: int
    currency: Text

class RefundsPostBody(TypedDict):
    """POST v3/global/refunds: 申请退款"""
    mchid: Text
    appid: Text
    sp_mchid: Text
    sub_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    transaction_id: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    out_refund_no: Text
    reason: NotRequired[Text]
    amount: NotRequired[Amount7]
    notify_url: NotRequired[Text]

class Amount8(TypedDict):
    refund: int
    currency: str
    payer_refund: int
    payer_currency: str
    exchange_rate: ExchangeRate3

class RefundsPostAnswer(TypedDict):
    """POST v3/global/refunds: 申请退款"""
    id: str
    out_refund_no: str
    create_time: str
    amount: Amount8
    detail: NotRequired[Detail3]

class SettleSettlementsGetQuery(TypedDict):
    """GET v3/global/settle/settlements: 查询结算资金明细"""
    sub_mchid: NotRequired[Text]
    settle_state: Literal['SETTLED', 'UNSETTLE'] | Text
    settle_start_date: NotRequired[Text]
    settle_end_date: NotRequired[Text]
    limit: int
    offset: int

class Amount9(TypedDict):
    settled: int
    unsettle: int
    currency: str
    pay: int
    refund: int
    net: int
    fee: int

class SplitAmount(TypedDict):
    settled: int
    unsettle: int
    currency: str
    pay: int
    refund: int

class Data6(TypedDict):
    batch_id: str
    settlement_date: str
    trade_start_date: str
    trade_end_date: str
    amount: Amount9
    wallet_region: NotRequired[Literal['CHINA_MAINLAND', 'CHINA_HONGKONG'] | str]
    split_amount: NotRequired[SplitAmount]

class SettleSettlementsGetAnswer(TypedDict):
    """GET v3/global/settle/settlements: 查询结算资金明细"""
    data: NotRequired[list[Data6]]
    total_count: int
    offset: int
    limit: int

class StatementsGetQuery(TypedDict):
    """GET v3/global/statements: 下载对账单"""
    date: Text
    mchid: Text

class Payer3(TypedDict):
    openid: NotRequired[Text]
    sp_openid: NotRequired[Text]
    sub_openid: NotRequired[Text]

class TransactionsAppPostBody(TypedDict):
    """POST v3/global/transactions/app: APP支付下单"""
    mchid: Text
    appid: Text
    sub_mchid: Text
    sp_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    notify_url: Text
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    trade_type: Text
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    merchant_category_code: Text
    payer: NotRequired[Payer3]
    amount: Amount
    scene_info: NotRequired[SceneInfo]
    detail: NotRequired[Sequence[Detail]]

class TransactionsAppPostAnswer(TypedDict):
    """POST v3/global/transactions/app: APP支付下单"""
    prepay_id: str

class TransactionsIdTransactionIdClosePostBody(TypedDict):
    """POST v3/global/transactions/id/{transaction_id}/close: 关闭订单(微信支付订单号)"""
    mchid: Text
    sub_mchid: NotRequired[Text]
    sp_mchid: NotRequired[Text]

class TransactionsIdTransactionIdGetQuery(TypedDict):
    """GET v3/global/transactions/id/{transaction_id}: 查询订单(微信支付订单号)"""
    mchid: Text
    sub_mchid: Text
    sp_mchid: Text

class PromotionDetail2(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[Literal['COUPON', 'DISCOUNT'] | str]
    amount: int
    currency: str
    activity_id: NotRequired[str]
    wxpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[GoodsDetail3]]

class TransactionsIdTransactionIdGetAnswer(TypedDict):
    """GET v3/global/transactions/id/{transaction_id}: 查询订单(微信支付订单号)"""
    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    id: str
    attach: NotRequired[str]
    trade_type: Literal['JSAPI', 'NATIVE', 'APP', 'MWEB', 'MICROPAY'] | str
    bank_type: str
    success_time: str
    trade_state: str
    trade_state_desc: str
    payer: Payer2
    amount: Amount3
    promotion_detail: NotRequired[list[PromotionDetail2]]

class TransactionsJsapiPostBody(TypedDict):
    """POST v3/global/transactions/jsapi: JSAPI支付下单"""
    mchid: Text
    appid: Text
    sub_mchid: Text
    sp_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    notify_url: Text
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    trade_type: Text
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    merchant_category_code: Text
    payer: NotRequired[Payer3]
    amount: Amount
    scene_info: NotRequired[SceneInfo]
    detail: NotRequired[Sequence[Detail]]

class TransactionsJsapiPostAnswer(TypedDict):
    """POST v3/global/transactions/jsapi: JSAPI支付下单"""
    prepay_id: str

class SceneInfo3(TypedDict):
    device_id: NotRequired[Text]
    device_ip: NotRequired[Text]
    payer_client_ip: Text
    operator_id: NotRequired[Text]
    store_info: StoreInfo

class TransactionsMwebPostBody(TypedDict):
    """POST v3/global/transactions/mweb: H5支付下单"""
    mchid: Text
    appid: Text
    sub_mchid: Text
    sp_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    notify_url: Text
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    trade_type: Text
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    merchant_category_code: Text
    payer: NotRequired[Payer3]
    amount: Amount
    scene_info: SceneInfo3
    detail: NotRequired[Sequence[Detail]]

class TransactionsMwebPostAnswer(TypedDict):
    """POST v3/global/transactions/mweb: H5支付下单"""
    mweb_url: str

class TransactionsNativePostBody(TypedDict):
    """POST v3/global/transactions/native: Native支付下单"""
    mchid: Text
    appid: Text
    sub_mchid: Text
    sp_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    notify_url: Text
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    trade_type: Text
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    merchant_category_code: Text
    payer: NotRequired[Payer3]
    amount: Amount
    scene_info: NotRequired[SceneInfo]
    detail: NotRequired[Sequence[Detail]]

class TransactionsNativePostAnswer(TypedDict):
    """POST v3/global/transactions/native: Native支付下单"""
    code_url: str

class TransactionsOutTradeNoOutTradeNoClosePostBody(TypedDict):
    """POST v3/global/transactions/out-trade-no/{out_trade_no}/close: 关闭订单(商户订单号)"""
    mchid: Text
    sub_mchid: NotRequired[Text]
    sp_mchid: NotRequired[Text]

class TransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/global/transactions/out-trade-no/{out_trade_no}: 查询订单(商户订单号)"""
    mchid: Text
    sub_mchid: Text
    sp_mchid: Text

class TransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/global/transactions/out-trade-no/{out_trade_no}: 查询订单(商户订单号)"""
    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    id: str
    attach: NotRequired[str]
    trade_type: Literal['JSAPI', 'NATIVE', 'APP', 'MWEB', 'MICROPAY'] | str
    bank_type: str
    success_time: str
    trade_state: str
    trade_state_desc: str
    payer: Payer2
    amount: Amount3
    promotion_detail: NotRequired[list[PromotionDetail2]]

class Certificates(Node):
    @verb
    def get(self, **options: Unpack[QueryOptions]) -> CertificatesGetAnswer:
        """获取平台证书列表

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354446
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354486
        """
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> CertificatesGetAnswer:
        """获取平台证书列表

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354446
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354486
        """
    getAsync = get_async
    """获取平台证书列表

    https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354446
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354486
    """


class CustomsOrders(Node):
    @verb
    def get(self, *, query: CustomsOrdersGetQuery | str, **options: Unpack[GetOptions]) -> CustomsOrdersGetAnswer:
        """报关查询

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
        """
    @async_verb
    def get_async(self, *, query: CustomsOrdersGetQuery | str, **options: Unpack[GetOptions]) -> CustomsOrdersGetAnswer:
        """报关查询

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
        """
    getAsync = get_async
    """报关查询

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025131
    """

    @verb
    def patch(self, *, json: CustomsOrdersPatchBody, **options: Unpack[QueryOptions]) -> CustomsOrdersPatchAnswer:
        """报关信息修改

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
        """
    @async_verb
    def patch_async(self, *, json: CustomsOrdersPatchBody, **options: Unpack[QueryOptions]) -> CustomsOrdersPatchAnswer:
        """报关信息修改

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
        """
    patchAsync = patch_async
    """报关信息修改

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025136
    """

    @verb
    def post(self, *, json: CustomsOrdersPostBody, **options: Unpack[QueryOptions]) -> CustomsOrdersPostAnswer:
        """报关

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
        """
    @async_verb
    def post_async(self, *, json: CustomsOrdersPostBody, **options: Unpack[QueryOptions]) -> CustomsOrdersPostAnswer:
        """报关

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
        """
    postAsync = post_async
    """报关

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025127
    """


class CustomsRedeclare(Node):
    @verb
    def post(self, *, json: CustomsRedeclarePostBody, **options: Unpack[QueryOptions]) -> CustomsRedeclarePostAnswer:
        """报关重推

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
        """
    @async_verb
    def post_async(self, *, json: CustomsRedeclarePostBody, **options: Unpack[QueryOptions]) -> CustomsRedeclarePostAnswer:
        """报关重推

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
        """
    postAsync = post_async
    """报关重推

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025133
    """


class CustomsVerifyCertificate(Node):
    @verb
    def post(self, *, json: CustomsVerifyCertificatePostBody, **options: Unpack[QueryOptions]) -> CustomsVerifyCertificatePostAnswer:
        """身份信息校验

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
        """
    @async_verb
    def post_async(self, *, json: CustomsVerifyCertificatePostBody, **options: Unpack[QueryOptions]) -> CustomsVerifyCertificatePostAnswer:
        """身份信息校验

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
        """
    postAsync = post_async
    """身份信息校验

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025128
    """


class Customs(Node):
    @property
    def orders(self) -> CustomsOrders:
        """GET 报关查询 · PATCH 报关信息修改 · POST 报关"""
    @property
    def redeclare(self) -> CustomsRedeclare:
        """POST 报关重推"""
    @property
    def verifyCertificate(self) -> CustomsVerifyCertificate:
        """POST 身份信息校验"""

class MerchantServiceComplaintNotifications(Node):
    @verb
    def delete(self, **options: Unpack[Options]) -> None:
        """删除投诉通知回调"""
    @async_verb
    def delete_async(self, **options: Unpack[Options]) -> None:
        """删除投诉通知回调"""
    deleteAsync = delete_async
    """删除投诉通知回调"""

    @verb
    def get(self, **options: Unpack[QueryOptions]) -> MerchantServiceComplaintNotificationsGetAnswer:
        """查询投诉通知回调"""
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> MerchantServiceComplaintNotificationsGetAnswer:
        """查询投诉通知回调"""
    getAsync = get_async
    """查询投诉通知回调"""

    @verb
    def post(self, *, json: MerchantServiceComplaintNotificationsPostBody, **options: Unpack[QueryOptions]) -> MerchantServiceComplaintNotificationsPostAnswer:
        """创建投诉通知回调"""
    @async_verb
    def post_async(self, *, json: MerchantServiceComplaintNotificationsPostBody, **options: Unpack[QueryOptions]) -> MerchantServiceComplaintNotificationsPostAnswer:
        """创建投诉通知回调"""
    postAsync = post_async
    """创建投诉通知回调"""

    @verb
    def put(self, *, json: MerchantServiceComplaintNotificationsPutBody, **options: Unpack[QueryOptions]) -> MerchantServiceComplaintNotificationsPutAnswer:
        """更新投诉通知回调"""
    @async_verb
    def put_async(self, *, json: MerchantServiceComplaintNotificationsPutBody, **options: Unpack[QueryOptions]) -> MerchantServiceComplaintNotificationsPutAnswer:
        """更新投诉通知回调"""
    putAsync = put_async
    """更新投诉通知回调"""


class MerchantServiceComplaintsComplaintIdComplete(Node):
    @verb
    def post(self, *, complaint_id: str | int, json: MerchantServiceComplaintsComplaintIdCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """反馈处理完成"""
    @async_verb
    def post_async(self, *, complaint_id: str | int, json: MerchantServiceComplaintsComplaintIdCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """反馈处理完成"""
    postAsync = post_async
    """反馈处理完成"""


class MerchantServiceComplaintsComplaintIdNegotiationHistorys(Node):
    @verb
    def get(self, *, complaint_id: str | int, query: MerchantServiceComplaintsComplaintIdNegotiationHistorysGetQuery | str = ..., **options: Unpack[GetOptions]) -> MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswer:
        """查询投诉协商历史

        https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml
        """
    @async_verb
    def get_async(self, *, complaint_id: str | int, query: MerchantServiceComplaintsComplaintIdNegotiationHistorysGetQuery | str = ..., **options: Unpack[GetOptions]) -> MerchantServiceComplaintsComplaintIdNegotiationHistorysGetAnswer:
        """查询投诉协商历史

        https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml
        """
    getAsync = get_async
    """查询投诉协商历史

    https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml
    """


class MerchantServiceComplaintsComplaintIdResponse(Node):
    @verb
    def post(self, *, complaint_id: str | int, json: MerchantServiceComplaintsComplaintIdResponsePostBody, **options: Unpack[QueryOptions]) -> None:
        """提交回复"""
    @async_verb
    def post_async(self, *, complaint_id: str | int, json: MerchantServiceComplaintsComplaintIdResponsePostBody, **options: Unpack[QueryOptions]) -> None:
        """提交回复"""
    postAsync = post_async
    """提交回复"""


class MerchantServiceComplaintsComplaintId_(Node):
    @property
    def complete(self) -> MerchantServiceComplaintsComplaintIdComplete:
        """POST 反馈处理完成"""
    @property
    def negotiationHistorys(self) -> MerchantServiceComplaintsComplaintIdNegotiationHistorys:
        """GET 查询投诉协商历史"""
    @property
    def response(self) -> MerchantServiceComplaintsComplaintIdResponse:
        """POST 提交回复"""
    @verb
    def get(self, *, complaint_id: str | int, query: MerchantServiceComplaintsComplaintIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> MerchantServiceComplaintsComplaintIdGetAnswer:
        """查询投诉单详情

        https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
        https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-complaint-v2.html
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml
        """
    @async_verb
    def get_async(self, *, complaint_id: str | int, query: MerchantServiceComplaintsComplaintIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> MerchantServiceComplaintsComplaintIdGetAnswer:
        """查询投诉单详情

        https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
        https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-complaint-v2.html
        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml
        """
    getAsync = get_async
    """查询投诉单详情

    https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
    https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-complaint-v2.html
    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml
    """


class MerchantServiceComplaints(Node):
    @property
    def _complaint_id_(self) -> MerchantServiceComplaintsComplaintId_:
        """GET 查询投诉单详情"""
    @verb
    def get(self, *, query: MerchantServiceComplaintsGetQuery | str, **options: Unpack[GetOptions]) -> MerchantServiceComplaintsGetAnswer:
        """查询投诉单列表"""
    @async_verb
    def get_async(self, *, query: MerchantServiceComplaintsGetQuery | str, **options: Unpack[GetOptions]) -> MerchantServiceComplaintsGetAnswer:
        """查询投诉单列表"""
    getAsync = get_async
    """查询投诉单列表"""


class MerchantServiceImagesUpload(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> MerchantServiceImagesUploadPostAnswer:
        """商户上传反馈图片"""
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> MerchantServiceImagesUploadPostAnswer:
        """商户上传反馈图片"""
    postAsync = post_async
    """商户上传反馈图片"""


class MerchantServiceImagesMediaId_(Node):
    @verb
    def get(self, *, media_id: str | int, query: MerchantServiceImagesMediaIdGetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """图片下载"""
    @async_verb
    def get_async(self, *, media_id: str | int, query: MerchantServiceImagesMediaIdGetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """图片下载"""
    getAsync = get_async
    """图片下载"""


class MerchantServiceImages(Node):
    @property
    def upload(self) -> MerchantServiceImagesUpload:
        """POST 商户上传反馈图片"""
    @property
    def _media_id_(self) -> MerchantServiceImagesMediaId_:
        """GET 图片下载"""

class MerchantService(Node):
    @property
    def complaintNotifications(self) -> MerchantServiceComplaintNotifications:
        """DELETE 删除投诉通知回调 · GET 查询投诉通知回调 · POST 创建投诉通知回调 · PUT 更新投诉通知回调"""
    @property
    def complaints(self) -> MerchantServiceComplaints:
        """GET 查询投诉单列表"""
    @property
    def images(self) -> MerchantServiceImages:
        """2 endpoints"""

class MerchantStorageFileUpload(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> MerchantStorageFileUploadPostAnswer:
        """上传文件

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> MerchantStorageFileUploadPostAnswer:
        """上传文件

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
        """
    postAsync = post_async
    """上传文件

    https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
    """


class MerchantStorageFile(Node):
    @property
    def upload(self) -> MerchantStorageFileUpload:
        """POST 上传文件"""

class MerchantStorage(Node):
    @property
    def file(self) -> MerchantStorageFile:
        """1 endpoints"""

class MerchantH5PermissionApplicationsApplymentId_(Node):
    @verb
    def get(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> MerchantH5PermissionApplicationsApplymentIdGetAnswer:
        """查询H5支付权限申请单详情

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
        """
    @async_verb
    def get_async(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> MerchantH5PermissionApplicationsApplymentIdGetAnswer:
        """查询H5支付权限申请单详情

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
        """
    getAsync = get_async
    """查询H5支付权限申请单详情

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
    """

    @verb
    def patch(self, *, applyment_id: str | int, json: MerchantH5PermissionApplicationsApplymentIdPatchBody, **options: Unpack[QueryOptions]) -> MerchantH5PermissionApplicationsApplymentIdPatchAnswer:
        """修改H5支付权限申请单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
        """
    @async_verb
    def patch_async(self, *, applyment_id: str | int, json: MerchantH5PermissionApplicationsApplymentIdPatchBody, **options: Unpack[QueryOptions]) -> MerchantH5PermissionApplicationsApplymentIdPatchAnswer:
        """修改H5支付权限申请单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
        """
    patchAsync = patch_async
    """修改H5支付权限申请单

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
    """


class MerchantH5PermissionApplications(Node):
    @property
    def _applyment_id_(self) -> MerchantH5PermissionApplicationsApplymentId_:
        """GET 查询H5支付权限申请单详情 · PATCH 修改H5支付权限申请单"""
    @verb
    def post(self, *, json: MerchantH5PermissionApplicationsPostBody, **options: Unpack[QueryOptions]) -> MerchantH5PermissionApplicationsPostAnswer:
        """创建H5支付权限申请单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
        """
    @async_verb
    def post_async(self, *, json: MerchantH5PermissionApplicationsPostBody, **options: Unpack[QueryOptions]) -> MerchantH5PermissionApplicationsPostAnswer:
        """创建H5支付权限申请单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
        """
    postAsync = post_async
    """创建H5支付权限申请单

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
    """


class MerchantH5PermissionDomainApplicationsApplymentId_(Node):
    @verb
    def get(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> MerchantH5PermissionDomainApplicationsApplymentIdGetAnswer:
        """查询H5支付域名修改申请单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
        """
    @async_verb
    def get_async(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> MerchantH5PermissionDomainApplicationsApplymentIdGetAnswer:
        """查询H5支付域名修改申请单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
        """
    getAsync = get_async
    """查询H5支付域名修改申请单

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
    """

    @verb
    def patch(self, *, applyment_id: str | int, json: MerchantH5PermissionDomainApplicationsApplymentIdPatchBody, **options: Unpack[QueryOptions]) -> MerchantH5PermissionDomainApplicationsApplymentIdPatchAnswer:
        """修改H5支付域名修改申请单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
        """
    @async_verb
    def patch_async(self, *, applyment_id: str | int, json: MerchantH5PermissionDomainApplicationsApplymentIdPatchBody, **options: Unpack[QueryOptions]) -> MerchantH5PermissionDomainApplicationsApplymentIdPatchAnswer:
        """修改H5支付域名修改申请单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
        """
    patchAsync = patch_async
    """修改H5支付域名修改申请单

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
    """


class MerchantH5PermissionDomainApplications(Node):
    @property
    def _applyment_id_(self) -> MerchantH5PermissionDomainApplicationsApplymentId_:
        """GET 查询H5支付域名修改申请单 · PATCH 修改H5支付域名修改申请单"""
    @verb
    def post(self, *, json: MerchantH5PermissionDomainApplicationsPostBody, **options: Unpack[QueryOptions]) -> MerchantH5PermissionDomainApplicationsPostAnswer:
        """创建H5支付域名修改申请单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
        """
    @async_verb
    def post_async(self, *, json: MerchantH5PermissionDomainApplicationsPostBody, **options: Unpack[QueryOptions]) -> MerchantH5PermissionDomainApplicationsPostAnswer:
        """创建H5支付域名修改申请单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
        """
    postAsync = post_async
    """创建H5支付域名修改申请单

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
    """


class MerchantH5PermissionDomain(Node):
    @property
    def applications(self) -> MerchantH5PermissionDomainApplications:
        """POST 创建H5支付域名修改申请单"""

class MerchantH5PermissionSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MerchantH5PermissionSubMchidGetAnswer:
        """查询子商户H5支付权限状态

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MerchantH5PermissionSubMchidGetAnswer:
        """查询子商户H5支付权限状态

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
        """
    getAsync = get_async
    """查询子商户H5支付权限状态

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
    """


class MerchantH5Permission(Node):
    @property
    def applications(self) -> MerchantH5PermissionApplications:
        """POST 创建H5支付权限申请单"""
    @property
    def domain(self) -> MerchantH5PermissionDomain:
        """3 endpoints"""
    @property
    def _sub_mchid_(self) -> MerchantH5PermissionSubMchid_:
        """GET 查询子商户H5支付权限状态"""

class MerchantH5(Node):
    @property
    def permission(self) -> MerchantH5Permission:
        """7 endpoints"""

class Merchant(Node):
    @property
    def h5(self) -> MerchantH5:
        """7 endpoints"""

class MerchantsSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, query: MerchantsSubMchidGetQuery | str, **options: Unpack[GetOptions]) -> MerchantsSubMchidGetAnswer:
        """查询子商户（融合钱包）

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, query: MerchantsSubMchidGetQuery | str, **options: Unpack[GetOptions]) -> MerchantsSubMchidGetAnswer:
        """查询子商户（融合钱包）

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
        """
    getAsync = get_async
    """查询子商户（融合钱包）

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025092
    """

    @verb
    def patch(self, *, sub_mchid: str | int, json: MerchantsSubMchidPatchBody, **options: Unpack[QueryOptions]) -> MerchantsSubMchidPatchAnswer:
        """修改子商户（融合钱包）

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
        """
    @async_verb
    def patch_async(self, *, sub_mchid: str | int, json: MerchantsSubMchidPatchBody, **options: Unpack[QueryOptions]) -> MerchantsSubMchidPatchAnswer:
        """修改子商户（融合钱包）

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
        """
    patchAsync = patch_async
    """修改子商户（融合钱包）

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025096
    """


class Merchants(Node):
    @property
    def _sub_mchid_(self) -> MerchantsSubMchid_:
        """GET 查询子商户（融合钱包） · PATCH 修改子商户（融合钱包）"""
    @verb
    def post(self, *, json: MerchantsPostBody, **options: Unpack[QueryOptions]) -> MerchantsPostAnswer:
        """子商户进件（融合钱包）

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
        """
    @async_verb
    def post_async(self, *, json: MerchantsPostBody, **options: Unpack[QueryOptions]) -> MerchantsPostAnswer:
        """子商户进件（融合钱包）

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
        """
    postAsync = post_async
    """子商户进件（融合钱包）

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025088
    """


class MicropayTransactionsIdTransactionIdReverse(Node):
    @verb
    def post(self, *, transaction_id: str | int, json: MicropayTransactionsIdTransactionIdReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """撤销订单(微信支付订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
        """
    @async_verb
    def post_async(self, *, transaction_id: str | int, json: MicropayTransactionsIdTransactionIdReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """撤销订单(微信支付订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
        """
    postAsync = post_async
    """撤销订单(微信支付订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
    """


class MicropayTransactionsIdTransactionId_(Node):
    @property
    def reverse(self) -> MicropayTransactionsIdTransactionIdReverse:
        """POST 撤销订单(微信支付订单号)"""

class MicropayTransactionsId(Node):
    @property
    def _transaction_id_(self) -> MicropayTransactionsIdTransactionId_:
        """1 endpoints"""

class MicropayTransactionsOutTradeNoOutTradeNoReverse(Node):
    @verb
    def post(self, *, out_trade_no: str | int, json: MicropayTransactionsOutTradeNoOutTradeNoReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """撤销订单(商户订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
        """
    @async_verb
    def post_async(self, *, out_trade_no: str | int, json: MicropayTransactionsOutTradeNoOutTradeNoReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """撤销订单(商户订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
        """
    postAsync = post_async
    """撤销订单(商户订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
    """


class MicropayTransactionsOutTradeNoOutTradeNo_(Node):
    @property
    def reverse(self) -> MicropayTransactionsOutTradeNoOutTradeNoReverse:
        """POST 撤销订单(商户订单号)"""

class MicropayTransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> MicropayTransactionsOutTradeNoOutTradeNo_:
        """1 endpoints"""

class MicropayTransactionsPay(Node):
    @verb
    def post(self, *, json: MicropayTransactionsPayPostBody, **options: Unpack[QueryOptions]) -> MicropayTransactionsPayPostAnswer:
        """提交付款码支付

        https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
        """
    @async_verb
    def post_async(self, *, json: MicropayTransactionsPayPostBody, **options: Unpack[QueryOptions]) -> MicropayTransactionsPayPostAnswer:
        """提交付款码支付

        https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
        """
    postAsync = post_async
    """提交付款码支付

    https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
    """


class MicropayTransactions(Node):
    @property
    def id(self) -> MicropayTransactionsId:
        """1 endpoints"""
    @property
    def outTradeNo(self) -> MicropayTransactionsOutTradeNo:
        """1 endpoints"""
    @property
    def pay(self) -> MicropayTransactionsPay:
        """POST 提交付款码支付"""

class Micropay(Node):
    @property
    def transactions(self) -> MicropayTransactions:
        """3 endpoints"""

class PapayContractsAppPreEntrustSign(Node):
    @verb
    def post(self, *, json: PapayContractsAppPreEntrustSignPostBody = ..., **options: Unpack[QueryOptions]) -> PapayContractsAppPreEntrustSignPostAnswer:
        """APP签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
        """
    @async_verb
    def post_async(self, *, json: PapayContractsAppPreEntrustSignPostBody = ..., **options: Unpack[QueryOptions]) -> PapayContractsAppPreEntrustSignPostAnswer:
        """APP签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
        """
    postAsync = post_async
    """APP签约

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
    """


class PapayContractsH5PreEntrustSign(Node):
    @verb
    def post(self, *, json: PapayContractsH5PreEntrustSignPostBody = ..., **options: Unpack[QueryOptions]) -> PapayContractsH5PreEntrustSignPostAnswer:
        """H5预签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
        """
    @async_verb
    def post_async(self, *, json: PapayContractsH5PreEntrustSignPostBody = ..., **options: Unpack[QueryOptions]) -> PapayContractsH5PreEntrustSignPostAnswer:
        """H5预签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
        """
    postAsync = post_async
    """H5预签约

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
    """


class PapayContractsJsapiPreEntrustSign(Node):
    @verb
    def post(self, *, json: PapayContractsJsapiPreEntrustSignPostBody = ..., **options: Unpack[QueryOptions]) -> PapayContractsJsapiPreEntrustSignPostAnswer:
        """JSAPI预签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
        """
    @async_verb
    def post_async(self, *, json: PapayContractsJsapiPreEntrustSignPostBody = ..., **options: Unpack[QueryOptions]) -> PapayContractsJsapiPreEntrustSignPostAnswer:
        """JSAPI预签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
        """
    postAsync = post_async
    """JSAPI预签约

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
    """


class PapayContractsMiniprogramPreEntrustSign(Node):
    @verb
    def post(self, *, json: PapayContractsMiniprogramPreEntrustSignPostBody = ..., **options: Unpack[QueryOptions]) -> PapayContractsMiniprogramPreEntrustSignPostAnswer:
        """小程序签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
        """
    @async_verb
    def post_async(self, *, json: PapayContractsMiniprogramPreEntrustSignPostBody = ..., **options: Unpack[QueryOptions]) -> PapayContractsMiniprogramPreEntrustSignPostAnswer:
        """小程序签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
        """
    postAsync = post_async
    """小程序签约

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
    """


class PapayContractsOutContractCodeOutContractCode_(Node):
    @verb
    def get(self, *, out_contract_code: str | int, query: PapayContractsOutContractCodeOutContractCodeGetQuery | str = ..., **options: Unpack[GetOptions]) -> PapayContractsOutContractCodeOutContractCodeGetAnswer:
        """商户协议号查询签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
        """
    @async_verb
    def get_async(self, *, out_contract_code: str | int, query: PapayContractsOutContractCodeOutContractCodeGetQuery | str = ..., **options: Unpack[GetOptions]) -> PapayContractsOutContractCodeOutContractCodeGetAnswer:
        """商户协议号查询签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
        """
    getAsync = get_async
    """商户协议号查询签约

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
    """


class PapayContractsOutContractCode(Node):
    @property
    def _out_contract_code_(self) -> PapayContractsOutContractCodeOutContractCode_:
        """GET 商户协议号查询签约"""

class PapayContractsWebPreEntrustSign(Node):
    @verb
    def post(self, *, json: PapayContractsWebPreEntrustSignPostBody = ..., **options: Unpack[QueryOptions]) -> PapayContractsWebPreEntrustSignPostAnswer:
        """WEB预签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
        """
    @async_verb
    def post_async(self, *, json: PapayContractsWebPreEntrustSignPostBody = ..., **options: Unpack[QueryOptions]) -> PapayContractsWebPreEntrustSignPostAnswer:
        """WEB预签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
        """
    postAsync = post_async
    """WEB预签约

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
    """


class PapayContractsContractIdTerminate(Node):
    @verb
    def post(self, *, contract_id: str | int, json: PapayContractsContractIdTerminatePostBody = ..., **options: Unpack[QueryOptions]) -> None:
        """申请解约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, json: PapayContractsContractIdTerminatePostBody = ..., **options: Unpack[QueryOptions]) -> None:
        """申请解约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
        """
    postAsync = post_async
    """申请解约

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
    """


class PapayContractsContractId_(Node):
    @property
    def terminate(self) -> PapayContractsContractIdTerminate:
        """POST 申请解约"""
    @verb
    def get(self, *, contract_id: str | int, query: PapayContractsContractIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> PapayContractsContractIdGetAnswer:
        """代扣协议ID查询签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
        """
    @async_verb
    def get_async(self, *, contract_id: str | int, query: PapayContractsContractIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> PapayContractsContractIdGetAnswer:
        """代扣协议ID查询签约

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
        """
    getAsync = get_async
    """代扣协议ID查询签约

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
    """


class PapayContracts(Node):
    @property
    def appPreEntrustSign(self) -> PapayContractsAppPreEntrustSign:
        """POST APP签约"""
    @property
    def h5PreEntrustSign(self) -> PapayContractsH5PreEntrustSign:
        """POST H5预签约"""
    @property
    def jsapiPreEntrustSign(self) -> PapayContractsJsapiPreEntrustSign:
        """POST JSAPI预签约"""
    @property
    def miniprogramPreEntrustSign(self) -> PapayContractsMiniprogramPreEntrustSign:
        """POST 小程序签约"""
    @property
    def outContractCode(self) -> PapayContractsOutContractCode:
        """1 endpoints"""
    @property
    def webPreEntrustSign(self) -> PapayContractsWebPreEntrustSign:
        """POST WEB预签约"""
    @property
    def _contract_id_(self) -> PapayContractsContractId_:
        """GET 代扣协议ID查询签约"""

class PapayTransactionsOutTradeNoOutTradeNoReverse(Node):
    @verb
    def post(self, *, out_trade_no: str | int, query: PapayTransactionsOutTradeNoOutTradeNoReversePostQuery | str, **options: Unpack[BodyOptions]) -> None:
        """撤销订单(商户订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
        """
    @async_verb
    def post_async(self, *, out_trade_no: str | int, query: PapayTransactionsOutTradeNoOutTradeNoReversePostQuery | str, **options: Unpack[BodyOptions]) -> None:
        """撤销订单(商户订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
        """
    postAsync = post_async
    """撤销订单(商户订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
    """


class PapayTransactionsOutTradeNoOutTradeNo_(Node):
    @property
    def reverse(self) -> PapayTransactionsOutTradeNoOutTradeNoReverse:
        """POST 撤销订单(商户订单号)"""
    @verb
    def get(self, *, out_trade_no: str | int, query: PapayTransactionsOutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> PapayTransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单(商户订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: PapayTransactionsOutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> PapayTransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单(商户订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
        """
    getAsync = get_async
    """查询订单(商户订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
    """


class PapayTransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> PapayTransactionsOutTradeNoOutTradeNo_:
        """GET 查询订单(商户订单号)"""

class PapayTransactionsTransactionId_(Node):
    @verb
    def get(self, *, transaction_id: str | int, query: PapayTransactionsTransactionIdGetQuery | str, **options: Unpack[GetOptions]) -> PapayTransactionsTransactionIdGetAnswer:
        """查询订单(微信支付订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: PapayTransactionsTransactionIdGetQuery | str, **options: Unpack[GetOptions]) -> PapayTransactionsTransactionIdGetAnswer:
        """查询订单(微信支付订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
        """
    getAsync = get_async
    """查询订单(微信支付订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
    """


class PapayTransactions(Node):
    @property
    def outTradeNo(self) -> PapayTransactionsOutTradeNo:
        """2 endpoints"""
    @property
    def _transaction_id_(self) -> PapayTransactionsTransactionId_:
        """GET 查询订单(微信支付订单号)"""
    @verb
    def post(self, *, json: PapayTransactionsPostBody, **options: Unpack[QueryOptions]) -> PapayTransactionsPostAnswer:
        """支付扣款

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
        """
    @async_verb
    def post_async(self, *, json: PapayTransactionsPostBody, **options: Unpack[QueryOptions]) -> PapayTransactionsPostAnswer:
        """支付扣款

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
        """
    postAsync = post_async
    """支付扣款

    https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
    """


class Papay(Node):
    @property
    def contracts(self) -> PapayContracts:
        """8 endpoints"""
    @property
    def transactions(self) -> PapayTransactions:
        """POST 支付扣款"""

class ProfitSharingBillDownloadUrl(Node):
    @verb
    def get(self, *, query: ProfitSharingBillDownloadUrlGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingBillDownloadUrlGetAnswer:
        """获取分账账单文件下载地址

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
        """
    @async_verb
    def get_async(self, *, query: ProfitSharingBillDownloadUrlGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingBillDownloadUrlGetAnswer:
        """获取分账账单文件下载地址

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
        """
    getAsync = get_async
    """获取分账账单文件下载地址

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025018
    """


class ProfitSharingOrdersUnfreeze(Node):
    @verb
    def post(self, *, json: ProfitSharingOrdersUnfreezePostBody, **options: Unpack[QueryOptions]) -> ProfitSharingOrdersUnfreezePostAnswer:
        """解冻剩余资金

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
        """
    @async_verb
    def post_async(self, *, json: ProfitSharingOrdersUnfreezePostBody, **options: Unpack[QueryOptions]) -> ProfitSharingOrdersUnfreezePostAnswer:
        """解冻剩余资金

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
        """
    postAsync = post_async
    """解冻剩余资金

    https://pay.weixin.qq.com/doc/global/v3/zh/4013024897
    """


class ProfitSharingOrdersOutOrderNo_(Node):
    @verb
    def get(self, *, out_order_no: str | int, query: ProfitSharingOrdersOutOrderNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingOrdersOutOrderNoGetAnswer:
        """查询分账结果

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
        """
    @async_verb
    def get_async(self, *, out_order_no: str | int, query: ProfitSharingOrdersOutOrderNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingOrdersOutOrderNoGetAnswer:
        """查询分账结果

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
        """
    getAsync = get_async
    """查询分账结果

    https://pay.weixin.qq.com/doc/global/v3/zh/4013024900
    """


class ProfitSharingOrders(Node):
    @property
    def unfreeze(self) -> ProfitSharingOrdersUnfreeze:
        """POST 解冻剩余资金"""
    @property
    def _out_order_no_(self) -> ProfitSharingOrdersOutOrderNo_:
        """GET 查询分账结果"""
    @verb
    def post(self, *, json: ProfitSharingOrdersPostBody, **options: Unpack[QueryOptions]) -> ProfitSharingOrdersPostAnswer:
        """请求分账

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
        """
    @async_verb
    def post_async(self, *, json: ProfitSharingOrdersPostBody, **options: Unpack[QueryOptions]) -> ProfitSharingOrdersPostAnswer:
        """请求分账

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
        """
    postAsync = post_async
    """请求分账

    https://pay.weixin.qq.com/doc/global/v3/zh/4013024892
    """


class ProfitSharingReceiversAccount_(Node):
    @verb
    def get(self, *, account: str | int, query: ProfitSharingReceiversAccountGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingReceiversAccountGetAnswer:
        """查询分账接收方添加结果

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
        """
    @async_verb
    def get_async(self, *, account: str | int, query: ProfitSharingReceiversAccountGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingReceiversAccountGetAnswer:
        """查询分账接收方添加结果

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
        """
    getAsync = get_async
    """查询分账接收方添加结果

    https://pay.weixin.qq.com/doc/global/v3/zh/4013024912
    """


class ProfitSharingReceivers(Node):
    @property
    def _account_(self) -> ProfitSharingReceiversAccount_:
        """GET 查询分账接收方添加结果"""
    @verb
    def delete(self, *, json: ProfitSharingReceiversDeleteBody = ..., **options: Unpack[QueryOptions]) -> None:
        """删除分账接收方

        https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
        """
    @async_verb
    def delete_async(self, *, json: ProfitSharingReceiversDeleteBody = ..., **options: Unpack[QueryOptions]) -> None:
        """删除分账接收方

        https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
        """
    deleteAsync = delete_async
    """删除分账接收方

    https://pay.weixin.qq.com/doc/global/v3/zh/4013027316
    """

    @verb
    def post(self, *, json: ProfitSharingReceiversPostBody = ..., **options: Unpack[QueryOptions]) -> ProfitSharingReceiversPostAnswer:
        """添加分账接收方

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
        """
    @async_verb
    def post_async(self, *, json: ProfitSharingReceiversPostBody = ..., **options: Unpack[QueryOptions]) -> ProfitSharingReceiversPostAnswer:
        """添加分账接收方

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
        """
    postAsync = post_async
    """添加分账接收方

    https://pay.weixin.qq.com/doc/global/v3/zh/4013024908
    """


class ProfitSharingRefundsBillDownloadUrl(Node):
    @verb
    def get(self, *, query: ProfitSharingRefundsBillDownloadUrlGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingRefundsBillDownloadUrlGetAnswer:
        """获取分账退款账单下载链接

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
        """
    @async_verb
    def get_async(self, *, query: ProfitSharingRefundsBillDownloadUrlGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingRefundsBillDownloadUrlGetAnswer:
        """获取分账退款账单下载链接

        https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
        """
    getAsync = get_async
    """获取分账退款账单下载链接

    https://pay.weixin.qq.com/doc/global/v3/zh/4013025022
    """


class ProfitSharingRefundsRefundableBalance(Node):
    @verb
    def get(self, **options: Unpack[QueryOptions]) -> ProfitSharingRefundsRefundableBalanceGetAnswer:
        """查询可供垫付退款实时余额

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
        """
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> ProfitSharingRefundsRefundableBalanceGetAnswer:
        """查询可供垫付退款实时余额

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
        """
    getAsync = get_async
    """查询可供垫付退款实时余额

    https://pay.weixin.qq.com/doc/global/v3/zh/4013024984
    """


class ProfitSharingRefunds(Node):
    @property
    def billDownloadUrl(self) -> ProfitSharingRefundsBillDownloadUrl:
        """GET 获取分账退款账单下载链接"""
    @property
    def refundableBalance(self) -> ProfitSharingRefundsRefundableBalance:
        """GET 查询可供垫付退款实时余额"""

class ProfitSharingTransactionsMark(Node):
    @verb
    def post(self, *, json: ProfitSharingTransactionsMarkPostBody = ..., **options: Unpack[QueryOptions]) -> None:
        """分账标记

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
        """
    @async_verb
    def post_async(self, *, json: ProfitSharingTransactionsMarkPostBody = ..., **options: Unpack[QueryOptions]) -> None:
        """分账标记

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
        """
    postAsync = post_async
    """分账标记

    https://pay.weixin.qq.com/doc/global/v3/zh/4012354804
    """


class ProfitSharingTransactionsTransactionIdAmounts(Node):
    @verb
    def get(self, *, transaction_id: str | int, query: ProfitSharingTransactionsTransactionIdAmountsGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingTransactionsTransactionIdAmountsGetAnswer:
        """查询剩余待分金额

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: ProfitSharingTransactionsTransactionIdAmountsGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingTransactionsTransactionIdAmountsGetAnswer:
        """查询剩余待分金额

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
        """
    getAsync = get_async
    """查询剩余待分金额

    https://pay.weixin.qq.com/doc/global/v3/zh/4013024904
    """


class ProfitSharingTransactionsTransactionIdRefundableAmounts(Node):
    @verb
    def get(self, *, transaction_id: str | int, query: ProfitSharingTransactionsTransactionIdRefundableAmountsGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingTransactionsTransactionIdRefundableAmountsGetAnswer:
        """查询订单剩余可退款金额

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: ProfitSharingTransactionsTransactionIdRefundableAmountsGetQuery | str = ..., **options: Unpack[GetOptions]) -> ProfitSharingTransactionsTransactionIdRefundableAmountsGetAnswer:
        """查询订单剩余可退款金额

        https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
        """
    getAsync = get_async
    """查询订单剩余可退款金额

    https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
    """


class ProfitSharingTransactionsTransactionId_(Node):
    @property
    def amounts(self) -> ProfitSharingTransactionsTransactionIdAmounts:
        """GET 查询剩余待分金额"""
    @property
    def refundableAmounts(self) -> ProfitSharingTransactionsTransactionIdRefundableAmounts:
        """GET 查询订单剩余可退款金额"""

class ProfitSharingTransactions(Node):
    @property
    def mark(self) -> ProfitSharingTransactionsMark:
        """POST 分账标记"""
    @property
    def _transaction_id_(self) -> ProfitSharingTransactionsTransactionId_:
        """2 endpoints"""

class ProfitSharing(Node):
    @property
    def billDownloadUrl(self) -> ProfitSharingBillDownloadUrl:
        """GET 获取分账账单文件下载地址"""
    @property
    def orders(self) -> ProfitSharingOrders:
        """POST 请求分账"""
    @property
    def receivers(self) -> ProfitSharingReceivers:
        """DELETE 删除分账接收方 · POST 添加分账接收方"""
    @property
    def refunds(self) -> ProfitSharingRefunds:
        """2 endpoints"""
    @property
    def transactions(self) -> ProfitSharingTransactions:
        """3 endpoints"""

class RefundPartnerRechargeBalanceSubMchidSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> RefundPartnerRechargeBalanceSubMchidSubMchidGetAnswer:
        """商家充值退款余额查询

        https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> RefundPartnerRechargeBalanceSubMchidSubMchidGetAnswer:
        """商家充值退款余额查询

        https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
        """
    getAsync = get_async
    """商家充值退款余额查询

    https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
    """


class RefundPartnerRechargeBalanceSubMchid(Node):
    @property
    def _sub_mchid_(self) -> RefundPartnerRechargeBalanceSubMchidSubMchid_:
        """GET 商家充值退款余额查询"""

class RefundPartnerRechargeBalance(Node):
    @property
    def subMchid(self) -> RefundPartnerRechargeBalanceSubMchid:
        """1 endpoints"""

class RefundPartner(Node):
    @property
    def rechargeBalance(self) -> RefundPartnerRechargeBalance:
        """1 endpoints"""

class RefundRechargeBalance(Node):
    @verb
    def get(self, **options: Unpack[QueryOptions]) -> RefundRechargeBalanceGetAnswer:
        """商家充值退款余额查询

        https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
        """
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> RefundRechargeBalanceGetAnswer:
        """商家充值退款余额查询

        https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
        """
    getAsync = get_async
    """商家充值退款余额查询

    https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
    """


class Refund(Node):
    @property
    def partner(self) -> RefundPartner:
        """1 endpoints"""
    @property
    def rechargeBalance(self) -> RefundRechargeBalance:
        """GET 商家充值退款余额查询"""

class RefundsIdRefundId_(Node):
    @verb
    def get(self, *, refund_id: str | int, query: RefundsIdRefundIdGetQuery | str, **options: Unpack[GetOptions]) -> RefundsIdRefundIdGetAnswer:
        """查询单笔退款(微信支付退款订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
        """
    @async_verb
    def get_async(self, *, refund_id: str | int, query: RefundsIdRefundIdGetQuery | str, **options: Unpack[GetOptions]) -> RefundsIdRefundIdGetAnswer:
        """查询单笔退款(微信支付退款订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
        """
    getAsync = get_async
    """查询单笔退款(微信支付退款订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
    """


class RefundsId(Node):
    @property
    def _refund_id_(self) -> RefundsIdRefundId_:
        """GET 查询单笔退款(微信支付退款订单号)"""

class RefundsOutRefundNoOutRefundNo_(Node):
    @verb
    def get(self, *, out_refund_no: str | int, query: RefundsOutRefundNoOutRefundNoGetQuery | str, **options: Unpack[GetOptions]) -> RefundsOutRefundNoOutRefundNoGetAnswer:
        """查询单笔退款(商户退款订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
        """
    @async_verb
    def get_async(self, *, out_refund_no: str | int, query: RefundsOutRefundNoOutRefundNoGetQuery | str, **options: Unpack[GetOptions]) -> RefundsOutRefundNoOutRefundNoGetAnswer:
        """查询单笔退款(商户退款订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
        """
    getAsync = get_async
    """查询单笔退款(商户退款订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
    """


class RefundsOutRefundNo(Node):
    @property
    def _out_refund_no_(self) -> RefundsOutRefundNoOutRefundNo_:
        """GET 查询单笔退款(商户退款订单号)"""

class Refunds(Node):
    @property
    def id(self) -> RefundsId:
        """1 endpoints"""
    @property
    def outRefundNo(self) -> RefundsOutRefundNo:
        """1 endpoints"""
    @verb
    def get(self, *, query: RefundsGetQuery | str, **options: Unpack[GetOptions]) -> RefundsGetAnswer:
        """查询所有退款

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
        """
    @async_verb
    def get_async(self, *, query: RefundsGetQuery | str, **options: Unpack[GetOptions]) -> RefundsGetAnswer:
        """查询所有退款

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
        """
    getAsync = get_async
    """查询所有退款

    https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
    """

    @verb
    def post(self, *, json: RefundsPostBody, **options: Unpack[QueryOptions]) -> RefundsPostAnswer:
        """申请退款

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
        """
    @async_verb
    def post_async(self, *, json: RefundsPostBody, **options: Unpack[QueryOptions]) -> RefundsPostAnswer:
        """申请退款

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
        """
    postAsync = post_async
    """申请退款

    https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
    """


class SettleSettlements(Node):
    @verb
    def get(self, *, query: SettleSettlementsGetQuery | str, **options: Unpack[GetOptions]) -> SettleSettlementsGetAnswer:
        """查询结算资金明细

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354448
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354488
        """
    @async_verb
    def get_async(self, *, query: SettleSettlementsGetQuery | str, **options: Unpack[GetOptions]) -> SettleSettlementsGetAnswer:
        """查询结算资金明细

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354448
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354488
        """
    getAsync = get_async
    """查询结算资金明细

    https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354448
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354488
    """


class Settle(Node):
    @property
    def settlements(self) -> SettleSettlements:
        """GET 查询结算资金明细"""

class Statements(Node):
    @verb
    def get(self, *, query: StatementsGetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """下载对账单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354444
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354484
        """
    @async_verb
    def get_async(self, *, query: StatementsGetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """下载对账单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354444
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354484
        """
    getAsync = get_async
    """下载对账单

    https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354444
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354484
    """


class TransactionsApp(Node):
    @verb
    def post(self, *, json: TransactionsAppPostBody, **options: Unpack[QueryOptions]) -> TransactionsAppPostAnswer:
        """APP支付下单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
        """
    @async_verb
    def post_async(self, *, json: TransactionsAppPostBody, **options: Unpack[QueryOptions]) -> TransactionsAppPostAnswer:
        """APP支付下单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
        """
    postAsync = post_async
    """APP支付下单

    https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
    """


class TransactionsIdTransactionIdClose(Node):
    @verb
    def post(self, *, transaction_id: str | int, json: TransactionsIdTransactionIdClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关闭订单(微信支付订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354539
        """
    @async_verb
    def post_async(self, *, transaction_id: str | int, json: TransactionsIdTransactionIdClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关闭订单(微信支付订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354539
        """
    postAsync = post_async
    """关闭订单(微信支付订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354539
    """


class TransactionsIdTransactionId_(Node):
    @property
    def close(self) -> TransactionsIdTransactionIdClose:
        """POST 关闭订单(微信支付订单号)"""
    @verb
    def get(self, *, transaction_id: str | int, query: TransactionsIdTransactionIdGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsIdTransactionIdGetAnswer:
        """查询订单(微信支付订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354480
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: TransactionsIdTransactionIdGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsIdTransactionIdGetAnswer:
        """查询订单(微信支付订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354480
        """
    getAsync = get_async
    """查询订单(微信支付订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354480
    """


class TransactionsId(Node):
    @property
    def _transaction_id_(self) -> TransactionsIdTransactionId_:
        """GET 查询订单(微信支付订单号)"""

class TransactionsJsapi(Node):
    @verb
    def post(self, *, json: TransactionsJsapiPostBody, **options: Unpack[QueryOptions]) -> TransactionsJsapiPostAnswer:
        """JSAPI支付下单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
        https://pay.weixin.qq.com/doc/global/v3/zh/4013014317
        """
    @async_verb
    def post_async(self, *, json: TransactionsJsapiPostBody, **options: Unpack[QueryOptions]) -> TransactionsJsapiPostAnswer:
        """JSAPI支付下单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
        https://pay.weixin.qq.com/doc/global/v3/zh/4013014317
        """
    postAsync = post_async
    """JSAPI支付下单

    https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
    https://pay.weixin.qq.com/doc/global/v3/zh/4013014317
    """


class TransactionsMweb(Node):
    @verb
    def post(self, *, json: TransactionsMwebPostBody, **options: Unpack[QueryOptions]) -> TransactionsMwebPostAnswer:
        """H5支付下单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
        """
    @async_verb
    def post_async(self, *, json: TransactionsMwebPostBody, **options: Unpack[QueryOptions]) -> TransactionsMwebPostAnswer:
        """H5支付下单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
        """
    postAsync = post_async
    """H5支付下单

    https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
    """


class TransactionsNative(Node):
    @verb
    def post(self, *, json: TransactionsNativePostBody, **options: Unpack[QueryOptions]) -> TransactionsNativePostAnswer:
        """Native支付下单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
        """
    @async_verb
    def post_async(self, *, json: TransactionsNativePostBody, **options: Unpack[QueryOptions]) -> TransactionsNativePostAnswer:
        """Native支付下单

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
        """
    postAsync = post_async
    """Native支付下单

    https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
    """


class TransactionsOutTradeNoOutTradeNoClose(Node):
    @verb
    def post(self, *, out_trade_no: str | int, json: TransactionsOutTradeNoOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关闭订单(商户订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354539
        """
    @async_verb
    def post_async(self, *, out_trade_no: str | int, json: TransactionsOutTradeNoOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关闭订单(商户订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354539
        """
    postAsync = post_async
    """关闭订单(商户订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354539
    """


class TransactionsOutTradeNoOutTradeNo_(Node):
    @property
    def close(self) -> TransactionsOutTradeNoOutTradeNoClose:
        """POST 关闭订单(商户订单号)"""
    @verb
    def get(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单(商户订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354480
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """查询订单(商户订单号)

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354480
        """
    getAsync = get_async
    """查询订单(商户订单号)

    https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
    https://pay.weixin.qq.com/doc/global/v3/zh/4012354480
    """


class TransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> TransactionsOutTradeNoOutTradeNo_:
        """GET 查询订单(商户订单号)"""

class Transactions(Node):
    @property
    def app(self) -> TransactionsApp:
        """POST APP支付下单"""
    @property
    def id(self) -> TransactionsId:
        """2 endpoints"""
    @property
    def jsapi(self) -> TransactionsJsapi:
        """POST JSAPI支付下单"""
    @property
    def mweb(self) -> TransactionsMweb:
        """POST H5支付下单"""
    @property
    def native(self) -> TransactionsNative:
        """POST Native支付下单"""
    @property
    def outTradeNo(self) -> TransactionsOutTradeNo:
        """2 endpoints"""

class Global(Node):
    @property
    def certificates(self) -> Certificates:
        """GET 获取平台证书列表"""
    @property
    def customs(self) -> Customs:
        """5 endpoints"""
    @property
    def merchantService(self) -> MerchantService:
        """11 endpoints"""
    @property
    def merchantStorage(self) -> MerchantStorage:
        """1 endpoints"""
    @property
    def merchant(self) -> Merchant:
        """7 endpoints"""
    @property
    def merchants(self) -> Merchants:
        """POST 子商户进件（融合钱包）"""
    @property
    def micropay(self) -> Micropay:
        """3 endpoints"""
    @property
    def papay(self) -> Papay:
        """12 endpoints"""
    @property
    def profitSharing(self) -> ProfitSharing:
        """12 endpoints"""
    @property
    def refund(self) -> Refund:
        """2 endpoints"""
    @property
    def refunds(self) -> Refunds:
        """GET 查询所有退款 · POST 申请退款"""
    @property
    def settle(self) -> Settle:
        """1 endpoints"""
    @property
    def statements(self) -> Statements:
        """GET 下载对账单"""
    @property
    def transactions(self) -> Transactions:
        """8 endpoints"""
