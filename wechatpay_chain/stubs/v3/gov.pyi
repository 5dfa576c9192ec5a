# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/gov``: documented paths, bodies and answers.

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

class SubsidyAuditCupInvalidPostBody(TypedDict):
    """POST v3/gov/subsidy/audit/cup/invalid: 查询审核结果"""
    org_no: Text
    mchnt_order_id: Text
    upload_time: Text

class SubsidyAuditCupInvalidPostAnswer(TypedDict):
    """POST v3/gov/subsidy/audit/cup/invalid: 查询审核结果"""
    code: str
    msg: str
    sub_code: NotRequired[str]
    sub_msg: NotRequired[str]

class SubsidyAuditCupQueryPostBody(TypedDict):
    """POST v3/gov/subsidy/audit/cup/query: 查询审核结果"""
    org_no: Text
    mchnt_order_id: Text
    upload_time: Text

class SubsidyAuditCupQueryPostAnswer(TypedDict):
    """POST v3/gov/subsidy/audit/cup/query: 查询审核结果"""
    code: str
    msg: NotRequired[str]
    sub_code: NotRequired[str]
    sub_msg: NotRequired[str]
    mchnt_order_id: NotRequired[str]
    verify_status: NotRequired[str]
    verify_status_desc: NotRequired[str]
    audit_status: NotRequired[str]
    audit_status_desc: NotRequired[str]
    trade_status: NotRequired[str]
    refund_at: NotRequired[str]
    refund_dt: NotRequired[str]
    org_no: NotRequired[str]

class SubsidyAuditCupRefundSyncPostBody(TypedDict):
    """POST v3/gov/subsidy/audit/cup/refund/sync: 同步非银联支付交易退款信息"""
    org_no: Text
    mchnt_order_id: Text
    upload_time: Text
    refund_at: Text
    refund_dt: Text

class SubsidyAuditCupRefundSyncPostAnswer(TypedDict):
    """POST v3/gov/subsidy/audit/cup/refund/sync: 同步非银联支付交易退款信息"""
    code: str
    msg: str
    sub_code: NotRequired[str]
    sub_msg: NotRequired[str]

class InvoiceInfo(TypedDict):
    invoice_cd: NotRequired[Text]
    invoice_no: NotRequired[Text]
    invoice_dt: NotRequired[Text]
    invoice_link: NotRequired[Text]
    invoice_tp: NotRequired[Text]
    invoice_ck_cd: NotRequired[Text]
    nm: NotRequired[Text]
    tax: NotRequired[Text]
    invoice_tax_amt: NotRequired[Text]
    sales_ent_nm: NotRequired[Text]
    tax_payer: NotRequired[Text]
    num: NotRequired[Text]
    service_nm: NotRequired[Text]

class TrackInfo(TypedDict):
    tracking_no: NotRequired[Text]
    tracking_company: NotRequired[Text]
    usr_prov: NotRequired[Text]
    usr_city: NotRequired[Text]
    usr_area: NotRequired[Text]
    usr_addr: NotRequired[Text]
    tracking_type: NotRequired[Text]
    delivery_method: NotRequired[Text]
    shipping_addr: NotRequired[Text]
    delivery_time: NotRequired[Text]

class SubsidyAuditCupUpdatePostBody(TypedDict):
    """POST v3/gov/subsidy/audit/cup/update: 更新审核数据"""
    org_no: Text
    sub_mchnt_cd: Text
    sub_mchnt_nm: Text
    store_nm: NotRequired[Text]
    online_no: Text
    mchnt_order_id: Text
    upload_time: Text
    notify_url: Text
    prod_id: Text
    eng_grade: NotRequired[Text]
    brand_nm: Text
    prod_model: Text
    sales_chnl: NotRequired[Text]
    plat_form: Text
    payer_tp: Text
    trade_in_order_id: NotRequired[Text]
    trade_in_at: NotRequired[Text]
    is_trade_in: NotRequired[Text]
    sales_at: Text
    actual_at: Text
    trans_tm: Text
    mchnt_cd: Text
    mer_sub_at: NotRequired[Text]
    discount_at: Text
    image01: NotRequired[Text]
    image02: NotRequired[Text]
    image03: NotRequired[Text]
    image04: NotRequired[Text]
    image05: NotRequired[Text]
    image06: NotRequired[Text]
    image07: NotRequired[Text]
    image08: NotRequired[Text]
    image09: NotRequired[Text]
    image10: NotRequired[Text]
    commitment_letter_photo: NotRequired[Text]
    commitment_letter_photo_format: NotRequired[Text]
    device_photo: NotRequired[Text]
    device_photo_format: NotRequired[Text]
    pack_and_active_photo: NotRequired[Text]
    bar_code: NotRequired[Text]
    sn_code: Text
    imei1: NotRequired[Text]
    imei2: NotRequired[Text]
    register_model: NotRequired[Text]
    record_number: NotRequired[Text]
    eng_grade_standard: NotRequired[Text]
    invoice_info: InvoiceInfo
    track_info: TrackInfo

class SubsidyAuditCupUpdatePostAnswer(TypedDict):
    """POST v3/gov/subsidy/audit/cup/update: 更新审核数据"""
    code: str
    msg: str
    sub_code: NotRequired[str]
    sub_msg: NotRequired[str]

class SubsidyAuditCupUploadPostBody(TypedDict):
    """POST v3/gov/subsidy/audit/cup/upload: 上传审核数据"""
    org_no: Text
    sub_mchnt_cd: Text
    sub_mchnt_nm: Text
    store_nm: NotRequired[Text]
    online_no: Text
    mchnt_order_id: Text
    upload_time: Text
    notify_url: Text
    prod_id: Text
    eng_grade: NotRequired[Text]
    brand_nm: Text
    prod_model: Text
    sales_chnl: NotRequired[Text]
    plat_form: Text
    payer_tp: Text
    trade_in_order_id: NotRequired[Text]
    trade_in_at: NotRequired[Text]
    is_trade_in: NotRequired[Text]
    sales_at: Text
    actual_at: Text
    trans_tm: Text
    mchnt_cd: Text
    mer_sub_at: NotRequired[Text]
    discount_at: Text
    image01: NotRequired[Text]
    image02: NotRequired[Text]
    image03: NotRequired[Text]
    image04: NotRequired[Text]
    image05: NotRequired[Text]
    image06: NotRequired[Text]
    image07: NotRequired[Text]
    image08: NotRequired[Text]
    image09: NotRequired[Text]
    image10: NotRequired[Text]
    commitment_letter_photo: NotRequired[Text]
    commitment_letter_photo_format: NotRequired[Text]
    device_photo: NotRequired[Text]
    device_photo_format: NotRequired[Text]
    pack_and_active_photo: NotRequired[Text]
    bar_code: NotRequired[Text]
    sn_code: Text
    imei1: NotRequired[Text]
    imei2: NotRequired[Text]
    register_model: NotRequired[Text]
    record_number: NotRequired[Text]
    eng_grade_standard: NotRequired[Text]
    invoice_info: InvoiceInfo
    track_info: TrackInfo

class SubsidyAuditCupUploadPostAnswer(TypedDict):
    """POST v3/gov/subsidy/audit/cup/upload: 上传审核数据"""
    code: str
    msg: str
    sub_code: NotRequired[str]
    sub_msg: NotRequired[str]

class SubsidyCompaniesQueryPostBody(TypedDict):
    """POST v3/gov/subsidy/companies/query: 企业信息查询"""
    qualification_region_code: float
    license_number: Text

class SubsidyCompaniesQueryPostAnswer(TypedDict):
    """POST v3/gov/subsidy/companies/query: 企业信息查询"""
    company_name: NotRequired[str]
    collect_state: NotRequired[Literal['COLLECT_STATE_NOT_COLLECT', 'COLLECT_STATE_COLLECTED', 'COLLECT_STATE_COLLECTION_FAILED'] | str]
    code: str
    message: str

class SubsidyGoodsUploadPostBody(TypedDict):
    """POST v3/gov/subsidy/goods/upload: 商品信息上传"""
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float
    product_name: Text
    energy_grade: NotRequired[Literal['FIRST_LEVEL', 'SECOND_LEVEL', 'ENERGY_GRADE_UNKNOWN'] | Text]
    brand: Text
    qualification_region_code: float
    seller_name: Text
    license_number: Text
    base_price: float
    average_trading_price: float
    product_type: Literal['COMMON_PRODUCT', 'AI_PRODUCT'] | Text
    product_model: NotRequired[Text]
    bar_code: Text

class SubsidyGoodsUploadPostAnswer(TypedDict):
    """POST v3/gov/subsidy/goods/upload: 商品信息上传"""
    code: str
    message: str

class SubsidyNQualificationsSyncPostBody(TypedDict):
    """POST v3/gov/subsidy/n-qualifications/sync: N品类同步资格核销信息"""
    real_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    phone_number: Text
    """Encrypted."""
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float]
    out_trade_no: Text
    sub_mchid: NotRequired[Text]
    energy_grade: NotRequired[Literal['FIRST_LEVEL', 'SECOND_LEVEL', 'ENERGY_GRADE_UNKNOWN'] | Text]
    receive_region_code: Text
    brand: Text
    address: Text
    qualification_region_code: float
    seller_name: Text
    license_number: Text
    logistics_num: NotRequired[Text]
    delivery_time: NotRequired[Text]
    invoice_num: Text
    product_type: Literal['COMMON_PRODUCT', 'AI_PRODUCT'] | Text
    pc_type: NotRequired[Literal['DESKTOP', 'LAPTOP', 'COMPUTER_TYPE_UNKNOWN'] | Text]
    order_amount: float
    discount_amount: float
    mch_order_id: Text
    invoice_time: Text
    purchaser_name: Text
    sale_model: Literal['SALE_MODEL_ONLINE', 'SALE_MODEL_OFFLINE'] | Text
    identity_document_type: Literal['ID_DOC_TYPE_ID_CARD', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'] | Text
    invoice_address_code: Text
    tax_authority_code: Text
    transaction_time: Text
    cate_state: Literal['CATE_STATE_REDEEM', 'CATE_STATE_REFUND'] | Text
    longitude: NotRequired[Text]
    latitude: NotRequired[Text]
    cate_code: Text
    coupon_code: NotRequired[Text]
    invoice_code: NotRequired[Text]
    refund_id: NotRequired[Text]

class SubsidyNQualificationsSyncPostAnswer(TypedDict):
    """POST v3/gov/subsidy/n-qualifications/sync: N品类同步资格核销信息"""
    code: str
    message: str

class SubsidyQualificationGetQuery(TypedDict):
    """GET v3/gov/subsidy/qualification: 查询补贴资格"""
    real_name: NotRequired[Text]
    """Encrypted."""
    id_card_number: NotRequired[Text]
    """Encrypted."""
    phone_number: NotRequired[Text]
    """Encrypted."""
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float
    openid: NotRequired[Text]
    appid: NotRequired[Text]
    qualification_region_code: float
    identity_document_type: NotRequired[Literal['ID_DOC_TYPE_ID_CARD', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'] | Text]

class SubsidyQualificationGetAnswer(TypedDict):
    """GET v3/gov/subsidy/qualification: 查询补贴资格"""
    state: Literal['UNCLAIMED', 'UNREDEEMED', 'REDEEMED'] | str

class SubsidyQualificationsPassthroughCancelPostBody(TypedDict):
    """POST v3/gov/subsidy/qualifications/passthrough/cancel: 取消资格(透传模式)"""
    real_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    phone_number: Text
    """Encrypted."""
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float
    qualification_region_code: float
    out_request_no: NotRequired[Text]
    identity_document_type: Literal['ID_DOC_TYPE_ID_CARD', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'] | Text

class SubsidyQualificationsPassthroughCancelPostAnswer(TypedDict):
    """POST v3/gov/subsidy/qualifications/passthrough/cancel: 取消资格(透传模式)"""
    code: str
    message: str

class SubsidyQualificationsPassthroughClaimPostBody(TypedDict):
    """POST v3/gov/subsidy/qualifications/passthrough/claim: 领取资格(透传模式)"""
    real_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    phone_number: Text
    """Encrypted."""
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float]
    qualification_region_code: float
    identity_document_type: Literal['ID_DOC_TYPE_ID_CARD', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'] | Text
    longitude: Text
    latitude: Text

class SubsidyQualificationsPassthroughClaimPostAnswer(TypedDict):
    """POST v3/gov/subsidy/qualifications/passthrough/claim: 领取资格(透传模式)"""
    code: str
    message: str

class SubsidyQualificationsPassthroughQueryPostBody(TypedDict):
    """POST v3/gov/subsidy/qualifications/passthrough/query: 批量查询用户资格(透传模式)"""
    real_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    phone_number: Text
    """Encrypted."""
    qualification_region_code: float
    identity_document_type: Literal['ID_DOC_TYPE_ID_CARD', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'] | Text

class QualificationList(TypedDict):
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float
    state: Literal['UNCLAIMED', 'UNREDEEMED', 'REDEEMED'] | str
    unclaimed_reason: NotRequired[Literal['REASON_CLAIMED_BY_OTHER_REGION', 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION', 'REASON_UNCLAIMED', 'REASON_CLAIMED_BY_OTHER_MODE'] | str]
    claim_mode: NotRequired[Literal['CLAIM_MODE_MINI_PROGRAM', 'CLAIM_MODE_INTERFACE_PASS_THROUGH'] | str]
    claimed_platform_name: NotRequired[str]
    claimed_region_name: NotRequired[str]

class SubsidyQualificationsPassthroughQueryPostAnswer(TypedDict):
    """POST v3/gov/subsidy/qualifications/passthrough/query: 批量查询用户资格(透传模式)"""
    qualification_list: list[QualificationList]

class SubsidyQualificationsQueryPostBody(TypedDict):
    """POST v3/gov/subsidy/qualifications/query: 批量查询用户资格"""
    real_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    phone_number: Text
    """Encrypted."""
    qualification_region_code: float
    identity_document_type: Literal['ID_DOC_TYPE_ID_CARD', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'] | Text

class QualificationList2(TypedDict):
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float
    state: Literal['UNCLAIMED', 'UNREDEEMED', 'REDEEMED'] | str
    unclaimed_reason: NotRequired[Literal['REASON_CLAIMED_BY_OTHER_REGION', 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION', 'REASON_UNCLAIMED', 'REASON_CLAIMED_BY_OTHER_MODE'] | str]
    claimed_platform_name: NotRequired[str]
    claimed_region_name: NotRequired[str]

class SubsidyQualificationsQueryPostAnswer(TypedDict):
    """POST v3/gov/subsidy/qualifications/query: 批量查询用户资格"""
    qualification_list: list[QualificationList2]

class SubsidyQualificationsSyncPostBody(TypedDict):
    """POST v3/gov/subsidy/qualifications/sync: 同步资格核销信息"""
    real_name: NotRequired[Text]
    """Encrypted."""
    id_card_number: NotRequired[Text]
    """Encrypted."""
    phone_number: NotRequired[Text]
    """Encrypted."""
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float]
    out_trade_no: Text
    sub_mch_id: NotRequired[Text]
    energy_grade: NotRequired[Literal['FIRST_LEVEL', 'SECOND_LEVEL', 'ENERGY_GRADE_UNKNOWN'] | Text]
    receive_region_code: Text
    brand: Text
    address: Text
    qualification_region_code: float
    sn_code: Text
    seller_name: Text
    license_number: Text
    barcode: Text
    item_name: Text
    spec_model: Text
    logistics_num: NotRequired[Text]
    delivery_time: NotRequired[Text]
    invoice_num: Text
    product_type: Literal['COMMON_PRODUCT', 'AI_PRODUCT'] | Text
    pc_type: NotRequired[Literal['DESKTOP', 'LAPTOP', 'COMPUTER_TYPE_UNKNOWN'] | Text]
    order_amount: float
    discount_amount: float
    imei1: NotRequired[Text]
    imei2: NotRequired[Text]
    mch_order_id: Text
    refund_id: NotRequired[Text]
    invoice_time: Text
    purchaser_name: Text
    sale_model: Literal['SALE_MODEL_ONLINE', 'SALE_MODEL_OFFLINE'] | Text
    identity_document_type: Literal['ID_DOC_TYPE_ID_CARD', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'] | Text
    invoice_address_code: Text
    invoice_code: NotRequired[Text]
    tax_authority_code: Text
    transaction_time: Text
    cate_state: Literal['CATE_STATE_REDEEM', 'CATE_STATE_REFUND'] | Text
    mch_name: Text

class SubsidyQualificationsSyncPostAnswer(TypedDict):
    """POST v3/gov/subsidy/qualifications/sync: 同步资格核销信息"""
    code: str
    message: str

class SubsidySncodeLockPostBody(TypedDict):
    """POST v3/gov/subsidy/sncode/lock: sn码锁定"""
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float
    out_trade_no: Text
    brand: Text
    qualification_region_code: float
    sn_code: Text
    manufacturer_info: Text
    barcode: Text
    spec_model: Text
    product_type: Literal['COMMON_PRODUCT', 'AI_PRODUCT'] | Text
    sale_time: NotRequired[Text]
    imei1: NotRequired[Text]
    imei2: NotRequired[Text]

class SubsidySncodeLockPostAnswer(TypedDict):
    """POST v3/gov/subsidy/sncode/lock: sn码锁定"""
    code: str
    message: str

class SubsidySncodeQueryPostBody(TypedDict):
    """POST v3/gov/subsidy/sncode/query: 查询sn码状态"""
    sn_code_list: Texts
    qualification_region_code: float

class GoodsSnList(TypedDict):
    sn_code: str
    state: Literal['SNCODE_STATE_UNKNOWN', 'SNCODE_STATE_SELLABLE', 'SNCODE_STATE_NOT_SELLABLE'] | str
    not_sellable_reason: NotRequired[Literal['NOT_SELLABLE_REASON_USED', 'NOT_SELLABLE_REASON_NOT_FOUND'] | str]

class SubsidySncodeQueryPostAnswer(TypedDict):
    """POST v3/gov/subsidy/sncode/query: 查询sn码状态"""
    goods_sn_list: list[GoodsSnList]

class SubsidySncodeUnlockPostBody(TypedDict):
    """POST v3/gov/subsidy/sncode/unlock: sn码解锁"""
    appliance_id: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float
    out_trade_no: Text
    qualification_region_code: float
    sn_code: Text
    barcode: Text
    product_type: Literal['COMMON_PRODUCT', 'AI_PRODUCT'] | Text

class SubsidySncodeUnlockPostAnswer(TypedDict):
    """POST v3/gov/subsidy/sncode/unlock: sn码解锁"""
    code: str
    message: str

class SubsidyTransactionsQueryPostBody(TypedDict):
    """POST v3/gov/subsidy/transactions/query: 交易信息查询"""
    qualification_region_code: float
    order_number_list: Texts

class ShopOrderList(TypedDict):
    shop_order_number: NotRequired[str]
    collect_state: NotRequired[Literal['COLLECT_STATE_NOT_COLLECT', 'COLLECT_STATE_COLLECTED', 'COLLECT_STATE_COLLECTION_FAILED'] | str]
    cate_state: NotRequired[Literal['CATE_STATE_REDEEM', 'CATE_STATE_REFUND'] | str]

class SubsidyTransactionsQueryPostAnswer(TypedDict):
    """POST v3/gov/subsidy/transactions/query: 交易信息查询"""
    code: str
    message: str
    shop_order_list: list[ShopOrderList]

class SubsidyTransactionsSummaryQueryDayPostBody(TypedDict):
    """POST v3/gov/subsidy/transactions/summary/query-day: 查询单日交易汇总"""
    qualification_region_code: float
    query_date: Text
    query_type: Literal['ORDER_TYPE_TRANSACTION', 'ORDER_TYPE_APPLIANCE_REDEEM', 'ORDER_TYPE_3C_REDEEM', 'ORDER_TYPE_N_QUALIFICATION_REDEEM'] | Text
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float]
    cate_state: NotRequired[Literal['CATE_STATE_REDEEM', 'CATE_STATE_REFUND'] | Text]

class SubsidyTransactionsSummaryQueryDayPostAnswer(TypedDict):
    """POST v3/gov/subsidy/transactions/summary/query-day: 查询单日交易汇总"""
    code: str
    message: str
    total_trade_count: float
    total_trade_amount: float
    total_subsidy_count: float

class SubsidyTransactionsSyncPostBody(TypedDict):
    """POST v3/gov/subsidy/transactions/sync: 交易信息回传"""
    real_name: NotRequired[Text]
    """Encrypted."""
    id_card_number: NotRequired[Text]
    """Encrypted."""
    phone_number: NotRequired[Text]
    """Encrypted."""
    appliance_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] | float]
    out_trade_no: Text
    energy_grade: NotRequired[Literal['FIRST_LEVEL', 'SECOND_LEVEL', 'ENERGY_GRADE_UNKNOWN'] | Text]
    receive_region_code: Text
    brand: Text
    address: NotRequired[Text]
    qualification_region_code: float
    seller_name: Text
    license_number: Text
    order_amount: float
    discount_amount: float
    transaction_time: Text
    mch_order_id: Text
    refund_id: NotRequired[Text]
    mch_name: Text
    sale_model: NotRequired[Literal['SALE_MODEL_ONLINE', 'SALE_MODEL_OFFLINE'] | Text]
    cate_state: Literal['CATE_STATE_REDEEM', 'CATE_STATE_REFUND'] | Text
    identity_document_type: Literal['ID_DOC_TYPE_ID_CARD', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC', 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'] | Text
    sub_mchid: NotRequired[Text]

class SubsidyTransactionsSyncPostAnswer(TypedDict):
    """POST v3/gov/subsidy/transactions/sync: 交易信息回传"""
    code: str
    message: str

class SubsidyZhejiangAuthcodeCancelPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/authcode/cancel: 品类凭证码预核销撤销"""
    sp_serial_no: Text
    cred_frozen_no: Text
    trans_date: Text
    trans_time: Text
    auth_code: Text
    req_ssn: Text

class SubsidyZhejiangAuthcodeCancelPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/authcode/cancel: 品类凭证码预核销撤销"""
    resp_code: str
    resp_desc: str

class SubsidyZhejiangAuthcodeCommitPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/authcode/commit: 品类凭证码上报确认"""
    sp_serial_no: Text
    cred_frozen_no: Text
    trans_date: Text
    trans_time: Text
    acq_org_order_no: NotRequired[Text]
    order_no: NotRequired[Text]
    subsidy_amt: NotRequired[float]
    add_code: NotRequired[Text]
    address: NotRequired[Text]
    sale_models: NotRequired[Literal['0', '1'] | Text]
    corp_name: NotRequired[Text]
    brand: NotRequired[Text]
    uniscid: NotRequired[Text]
    barcode: NotRequired[Text]
    auth_code: Text
    req_ssn: Text
    bank_name: NotRequired[Text]
    bank_subsidy: NotRequired[Text]
    plat_subsidy: NotRequired[Text]
    county_code: NotRequired[Text]
    amount: NotRequired[float]

class SubsidyZhejiangAuthcodeCommitPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/authcode/commit: 品类凭证码上报确认"""
    resp_code: str
    resp_desc: str

class SubsidyZhejiangAuthcodeIssuePostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/authcode/issue: 申请品类凭证码"""
    category_id: Text
    openid: NotRequired[Text]
    name: Text
    """Encrypted."""
    mobile: Text
    """Encrypted."""
    add_code: Text
    custom_info: NotRequired[Text]
    cert_type: Literal['1', '2', '3', '4', '5'] | Text
    cert_no: Text
    """Encrypted."""
    req_ssn: Text

class SubsidyZhejiangAuthcodeIssuePostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/authcode/issue: 申请品类凭证码"""
    resp_code: str
    resp_desc: str
    auth_code: NotRequired[str]

class SubsidyZhejiangAuthcodeRefundPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/authcode/refund: 品类凭证码上报撤销"""
    sp_serial_no: Text
    cred_frozen_no: Text
    trans_date: Text
    trans_time: Text
    order_no: NotRequired[Text]
    subsidy_amt: NotRequired[float]
    add_code: NotRequired[Text]
    address: NotRequired[Text]
    sale_models: NotRequired[Literal['0', '1'] | Text]
    uniscid: NotRequired[Text]
    barcode: NotRequired[Text]
    auth_code: Text
    req_ssn: Text
    bank_name: NotRequired[Text]
    bank_subsidy: NotRequired[Text]
    plat_subsidy: NotRequired[Text]
    corp_name: NotRequired[Text]
    brand: NotRequired[Text]

class SubsidyZhejiangAuthcodeRefundPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/authcode/refund: 品类凭证码上报撤销"""
    resp_code: str
    resp_desc: str

class SubsidyZhejiangAuthcodeTryPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/authcode/try: 预核销品类凭证码"""
    sp_serial_no: Text
    mchnt_no: Text
    term_no: Text
    auth_code: Text
    category: Text
    county_code: Text

class SubsidyZhejiangAuthcodeTryPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/authcode/try: 预核销品类凭证码"""
    resp_code: str
    resp_desc: str
    cred_frozen_no: str
    event_id: str
    event_title: str
    discount_mode: Literal['DIS_FLAG', 'DIS_CALC', 'DIS_SMKT'] | float
    amount: NotRequired[float]
    discount_amt: NotRequired[float]
    pay_amt: NotRequired[float]
    channel_dis_flag: NotRequired[str]
    channel_evt_no: NotRequired[str]
    category_id: str

class SubsidyZhejiangGoodsQueryPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/goods/query: 商品信息查询"""
    goods_bar_code: NotRequired[Text]
    province: NotRequired[Text]
    req_ssn: Text
    req_time: NotRequired[Text]

class SubsidyZhejiangGoodsQueryPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/goods/query: 商品信息查询"""
    resp_code: str
    resp_desc: str
    goods_bar_code: str
    seq_id: str
    province: str
    code_type: Literal['001', '002'] | str
    goods_type: str
    goods_name: str
    logo_name: str
    goods_model: str
    basis_price: str
    manufact_cert_code: str
    manufact_price: str
    energy_effciency: NotRequired[str]
    energy_reg_code: NotRequired[str]
    energy_reg_model: NotRequired[str]
    reg_3c_code: NotRequired[str]
    water_effciency: NotRequired[str]
    expire_date: NotRequired[str]
    description: NotRequired[str]
    gpc: NotRequired[str]
    net_content: NotRequired[str]
    unit_code: NotRequired[str]
    origin: NotRequired[str]
    city: NotRequired[str]
    county: NotRequired[str]
    data_state: NotRequired[str]
    remark: NotRequired[str]
    upload_state: NotRequired[str]
    expire_time: NotRequired[str]
    is_ai_product: NotRequired[str]
    device_type: NotRequired[str]
    manufact_code: NotRequired[str]
    manufact_login_date: NotRequired[str]
    manufact_logout_date: NotRequired[str]
    manufact_logout_flag: NotRequired[str]
    manufact_register_addr: NotRequired[str]
    manufact_valid_date: NotRequired[str]
    manufact_firm_name: NotRequired[str]
    price_unit: NotRequired[str]
    sale_date: NotRequired[str]
    pc_type: NotRequired[str]
    msg_src_platform: NotRequired[str]

class Data(TypedDict):
    cate_code: Text
    cert_no: Text
    """Encrypted."""
    grade: NotRequired[Text]
    name: Text
    """Encrypted."""
    operation_time: Text
    bank_name: NotRequired[Text]
    bank_subsidy: NotRequired[Text]
    plat_subsidy: NotRequired[Text]
    sales: Text
    status: Text
    subsidy: Text
    tel: Text
    """Encrypted."""
    add_code: Text
    address: Text
    """Encrypted."""
    sale_models: Text
    brand: Text
    activity_add_code: Text
    uniscid: Text
    corp_name: Text
    serial_num: Text

class SubsidyZhejiangNQualificationsConfirmPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/n-qualifications/confirm: n品类核销"""
    data: NotRequired[Sequence[Data]]
    req_ssn: Text
    req_time: NotRequired[Text]

class SubsidyZhejiangNQualificationsConfirmPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/n-qualifications/confirm: n品类核销"""
    resp_code: str
    resp_desc: str

class SubsidyZhejiangQualificationsAlterPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/qualifications/alter: 变更资格"""
    cate_code: Text
    cert_no: Text
    """Encrypted."""
    name: Text
    """Encrypted."""
    tel: Text
    """Encrypted."""
    req_ssn: Text

class SubsidyZhejiangQualificationsAlterPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/qualifications/alter: 变更资格"""
    resp_code: str
    resp_desc: str
    auth_code: str

class SubsidyZhejiangQualificationsClaimPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/qualifications/claim: 领取资格"""
    cate_code: Text
    cert_no: Text
    """Encrypted."""
    name: Text
    """Encrypted."""
    tel: Text
    """Encrypted."""
    cert_type: NotRequired[Literal['1', '2', '3', '4', '5'] | Text]
    req_ssn: Text

class SubsidyZhejiangQualificationsClaimPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/qualifications/claim: 领取资格"""
    resp_code: str
    resp_desc: str

class SubsidyZhejiangQualificationsQueryPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/qualifications/query: 查询补贴资格"""
    cert_no: Text
    """Encrypted."""
    cate_code: NotRequired[Text]
    req_ssn: Text

class Data2(TypedDict):
    cate_code: str
    status: NotRequired[str]
    status_code: NotRequired[Literal['00', '01', '02', '03', '04', '05', '06'] | str]

class SubsidyZhejiangQualificationsQueryPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/qualifications/query: 查询补贴资格"""
    resp_code: str
    resp_desc: str
    data: NotRequired[list[Data2]]

class Data3(TypedDict):
    auth_code: Text
    cate_code: Text
    cert_no: Text
    """Encrypted."""
    grade: NotRequired[Literal['一级', '二级'] | Text]
    name: Text
    """Encrypted."""
    operation_time: Text
    bank_name: NotRequired[Text]
    bank_subsidy: NotRequired[Text]
    plat_subsidy: NotRequired[Text]
    sales: Text
    status: Literal['0', '1'] | Text
    subsidy: Text
    tel: Text
    """Encrypted."""
    add_code: Text
    address: Text
    sale_models: Literal['0', '1'] | Text
    sn_code: Text
    uniscid: Text
    corp_name: Text
    barcode: Text
    item_name: Text
    spec_model: Text
    brand: Text
    logistics_no: NotRequired[Text]
    delivery_time: NotRequired[Text]
    invoice_no: NotRequired[Text]
    is_ai_product: Text
    pc_type: NotRequired[Text]
    order_no: Text
    origin_order_no: NotRequired[Text]
    activity_add_code: Text
    imei1: NotRequired[Text]
    imei2: NotRequired[Text]
    ccc_sn_order_no: NotRequired[Text]

class SubsidyZhejiangQualificationsSyncPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/qualifications/sync: 核销资格"""
    req_ssn: NotRequired[Text]
    data: NotRequired[Sequence[Data3]]

class SubsidyZhejiangQualificationsSyncPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/qualifications/sync: 核销资格"""
    resp_code: str
    resp_desc: str
    error_data: NotRequired[list[str]]

class SubsidyZhejiangSncodeLockPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/sncode/lock: sn码锁定"""
    create_user: Text
    province: Text
    manufact_cert_code: NotRequired[Text]
    sn: Text
    goods_bar_code: Text
    goods_type: Text
    goods_name: Text
    goods_model: NotRequired[Text]
    imei1: NotRequired[Text]
    imei2: NotRequired[Text]
    trans_orderid: Text
    order_price: Text
    acquire_code: NotRequired[Text]
    sell_orderid: Text
    city: NotRequired[Text]
    county: NotRequired[Text]
    is_ai_product: NotRequired[Text]
    sale_time: NotRequired[Text]
    mfr_info: NotRequired[Text]
    brand: NotRequired[Text]
    sale_models: NotRequired[Text]
    req_ssn: Text
    req_time: Text

class SubsidyZhejiangSncodeLockPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/sncode/lock: sn码锁定"""
    resp_code: str
    resp_desc: str
    imei1: NotRequired[str]
    imei2: NotRequired[str]

class SubsidyZhejiangSncodeQueryPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/sncode/query: sn码销售状态查询"""
    sn: Text
    province: Text
    manufact_cert_code: NotRequired[Text]
    goods_type: Text
    goods_bar_code: Text
    imei1: NotRequired[Text]
    imei2: NotRequired[Text]
    sales_models: NotRequired[Text]
    req_ssn: Text
    req_time: Text

class SubsidyZhejiangSncodeQueryPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/sncode/query: sn码销售状态查询"""
    resp_code: str
    resp_desc: str
    sn: NotRequired[str]
    province: NotRequired[str]
    sell_state: NotRequired[Literal['U0022', 'U0023', 'U0024', 'U9999'] | str]

class SubsidyZhejiangSncodeUnlockPostBody(TypedDict):
    """POST v3/gov/subsidy/zhejiang/sncode/unlock: sn码解锁"""
    req_ssn: Text
    req_time: Text
    create_user: Text
    province: Text
    manufact_cert_code: NotRequired[Text]
    sn: Text
    goods_bar_code: Text
    goods_type: Text
    goods_name: Text
    goods_model: NotRequired[Text]
    imei1: NotRequired[Text]
    imei2: NotRequired[Text]
    trans_orderid: Text
    ori_pay_orderid: Text
    order_price: Text
    acquire_code: NotRequired[Text]
    sell_orderid: Text
    city: NotRequired[Text]
    county: NotRequired[Text]
    is_ai_product: NotRequired[Text]
    sale_time: NotRequired[Text]
    mfr_info: NotRequired[Text]
    brand: NotRequired[Text]
    sales_models: NotRequired[Text]

class SubsidyZhejiangSncodeUnlockPostAnswer(TypedDict):
    """POST v3/gov/subsidy/zhejiang/sncode/unlock: sn码解锁"""
    resp_code: str
    resp_desc: str

class SubsidyAuditCupInvalid(Node):
    @verb
    def post(self, *, json: SubsidyAuditCupInvalidPostBody, **options: Unpack[QueryOptions]) -> SubsidyAuditCupInvalidPostAnswer:
        """查询审核结果

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    @async_verb
    def post_async(self, *, json: SubsidyAuditCupInvalidPostBody, **options: Unpack[QueryOptions]) -> SubsidyAuditCupInvalidPostAnswer:
        """查询审核结果

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    postAsync = post_async
    """查询审核结果

    https://pay.weixin.qq.com/doc/v3/partner/4013989535
    """


class SubsidyAuditCupQuery(Node):
    @verb
    def post(self, *, json: SubsidyAuditCupQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyAuditCupQueryPostAnswer:
        """查询审核结果

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    @async_verb
    def post_async(self, *, json: SubsidyAuditCupQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyAuditCupQueryPostAnswer:
        """查询审核结果

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    postAsync = post_async
    """查询审核结果

    https://pay.weixin.qq.com/doc/v3/partner/4013989535
    """


class SubsidyAuditCupRefundSync(Node):
    @verb
    def post(self, *, json: SubsidyAuditCupRefundSyncPostBody, **options: Unpack[QueryOptions]) -> SubsidyAuditCupRefundSyncPostAnswer:
        """同步非银联支付交易退款信息

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    @async_verb
    def post_async(self, *, json: SubsidyAuditCupRefundSyncPostBody, **options: Unpack[QueryOptions]) -> SubsidyAuditCupRefundSyncPostAnswer:
        """同步非银联支付交易退款信息

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    postAsync = post_async
    """同步非银联支付交易退款信息

    https://pay.weixin.qq.com/doc/v3/partner/4013989535
    """


class SubsidyAuditCupRefund(Node):
    @property
    def sync(self) -> SubsidyAuditCupRefundSync:
        """POST 同步非银联支付交易退款信息"""

class SubsidyAuditCupUpdate(Node):
    @verb
    def post(self, *, json: SubsidyAuditCupUpdatePostBody, **options: Unpack[QueryOptions]) -> SubsidyAuditCupUpdatePostAnswer:
        """更新审核数据

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    @async_verb
    def post_async(self, *, json: SubsidyAuditCupUpdatePostBody, **options: Unpack[QueryOptions]) -> SubsidyAuditCupUpdatePostAnswer:
        """更新审核数据

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    postAsync = post_async
    """更新审核数据

    https://pay.weixin.qq.com/doc/v3/partner/4013989535
    """


class SubsidyAuditCupUpload(Node):
    @verb
    def post(self, *, json: SubsidyAuditCupUploadPostBody, **options: Unpack[QueryOptions]) -> SubsidyAuditCupUploadPostAnswer:
        """上传审核数据

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    @async_verb
    def post_async(self, *, json: SubsidyAuditCupUploadPostBody, **options: Unpack[QueryOptions]) -> SubsidyAuditCupUploadPostAnswer:
        """上传审核数据

        https://pay.weixin.qq.com/doc/v3/partner/4013989535
        """
    postAsync = post_async
    """上传审核数据

    https://pay.weixin.qq.com/doc/v3/partner/4013989535
    """


class SubsidyAuditCup(Node):
    @property
    def invalid(self) -> SubsidyAuditCupInvalid:
        """POST 查询审核结果"""
    @property
    def query(self) -> SubsidyAuditCupQuery:
        """POST 查询审核结果"""
    @property
    def refund(self) -> SubsidyAuditCupRefund:
        """1 endpoints"""
    @property
    def update(self) -> SubsidyAuditCupUpdate:
        """POST 更新审核数据"""
    @property
    def upload(self) -> SubsidyAuditCupUpload:
        """POST 上传审核数据"""

class SubsidyAudit(Node):
    @property
    def cup(self) -> SubsidyAuditCup:
        """5 endpoints"""

class SubsidyCompaniesQuery(Node):
    @verb
    def post(self, *, json: SubsidyCompaniesQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyCompaniesQueryPostAnswer:
        """企业信息查询

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidyCompaniesQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyCompaniesQueryPostAnswer:
        """企业信息查询

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """企业信息查询

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidyCompanies(Node):
    @property
    def query(self) -> SubsidyCompaniesQuery:
        """POST 企业信息查询"""

class SubsidyGoodsUpload(Node):
    @verb
    def post(self, *, json: SubsidyGoodsUploadPostBody, **options: Unpack[QueryOptions]) -> SubsidyGoodsUploadPostAnswer:
        """商品信息上传

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidyGoodsUploadPostBody, **options: Unpack[QueryOptions]) -> SubsidyGoodsUploadPostAnswer:
        """商品信息上传

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """商品信息上传

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidyGoods(Node):
    @property
    def upload(self) -> SubsidyGoodsUpload:
        """POST 商品信息上传"""

class SubsidyNQualificationsSync(Node):
    @verb
    def post(self, *, json: SubsidyNQualificationsSyncPostBody, **options: Unpack[QueryOptions]) -> SubsidyNQualificationsSyncPostAnswer:
        """N品类同步资格核销信息

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidyNQualificationsSyncPostBody, **options: Unpack[QueryOptions]) -> SubsidyNQualificationsSyncPostAnswer:
        """N品类同步资格核销信息

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """N品类同步资格核销信息

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidyNQualifications(Node):
    @property
    def sync(self) -> SubsidyNQualificationsSync:
        """POST N品类同步资格核销信息"""

class SubsidyQualification(Node):
    @verb
    def get(self, *, query: SubsidyQualificationGetQuery | str, **options: Unpack[GetOptions]) -> SubsidyQualificationGetAnswer:
        """查询补贴资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def get_async(self, *, query: SubsidyQualificationGetQuery | str, **options: Unpack[GetOptions]) -> SubsidyQualificationGetAnswer:
        """查询补贴资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    getAsync = get_async
    """查询补贴资格

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidyQualificationsPassthroughCancel(Node):
    @verb
    def post(self, *, json: SubsidyQualificationsPassthroughCancelPostBody, **options: Unpack[QueryOptions]) -> SubsidyQualificationsPassthroughCancelPostAnswer:
        """取消资格(透传模式)"""
    @async_verb
    def post_async(self, *, json: SubsidyQualificationsPassthroughCancelPostBody, **options: Unpack[QueryOptions]) -> SubsidyQualificationsPassthroughCancelPostAnswer:
        """取消资格(透传模式)"""
    postAsync = post_async
    """取消资格(透传模式)"""


class SubsidyQualificationsPassthroughClaim(Node):
    @verb
    def post(self, *, json: SubsidyQualificationsPassthroughClaimPostBody, **options: Unpack[QueryOptions]) -> SubsidyQualificationsPassthroughClaimPostAnswer:
        """领取资格(透传模式)"""
    @async_verb
    def post_async(self, *, json: SubsidyQualificationsPassthroughClaimPostBody, **options: Unpack[QueryOptions]) -> SubsidyQualificationsPassthroughClaimPostAnswer:
        """领取资格(透传模式)"""
    postAsync = post_async
    """领取资格(透传模式)"""


class SubsidyQualificationsPassthroughQuery(Node):
    @verb
    def post(self, *, json: SubsidyQualificationsPassthroughQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyQualificationsPassthroughQueryPostAnswer:
        """批量查询用户资格(透传模式)"""
    @async_verb
    def post_async(self, *, json: SubsidyQualificationsPassthroughQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyQualificationsPassthroughQueryPostAnswer:
        """批量查询用户资格(透传模式)"""
    postAsync = post_async
    """批量查询用户资格(透传模式)"""


class SubsidyQualificationsPassthrough(Node):
    @property
    def cancel(self) -> SubsidyQualificationsPassthroughCancel:
        """POST 取消资格(透传模式)"""
    @property
    def claim(self) -> SubsidyQualificationsPassthroughClaim:
        """POST 领取资格(透传模式)"""
    @property
    def query(self) -> SubsidyQualificationsPassthroughQuery:
        """POST 批量查询用户资格(透传模式)"""

class SubsidyQualificationsQuery(Node):
    @verb
    def post(self, *, json: SubsidyQualificationsQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyQualificationsQueryPostAnswer:
        """批量查询用户资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidyQualificationsQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyQualificationsQueryPostAnswer:
        """批量查询用户资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """批量查询用户资格

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidyQualificationsSync(Node):
    @verb
    def post(self, *, json: SubsidyQualificationsSyncPostBody, **options: Unpack[QueryOptions]) -> SubsidyQualificationsSyncPostAnswer:
        """同步资格核销信息

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidyQualificationsSyncPostBody, **options: Unpack[QueryOptions]) -> SubsidyQualificationsSyncPostAnswer:
        """同步资格核销信息

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """同步资格核销信息

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidyQualifications(Node):
    @property
    def passthrough(self) -> SubsidyQualificationsPassthrough:
        """3 endpoints"""
    @property
    def query(self) -> SubsidyQualificationsQuery:
        """POST 批量查询用户资格"""
    @property
    def sync(self) -> SubsidyQualificationsSync:
        """POST 同步资格核销信息"""

class SubsidySncodeLock(Node):
    @verb
    def post(self, *, json: SubsidySncodeLockPostBody, **options: Unpack[QueryOptions]) -> SubsidySncodeLockPostAnswer:
        """sn码锁定

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidySncodeLockPostBody, **options: Unpack[QueryOptions]) -> SubsidySncodeLockPostAnswer:
        """sn码锁定

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """sn码锁定

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidySncodeQuery(Node):
    @verb
    def post(self, *, json: SubsidySncodeQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidySncodeQueryPostAnswer:
        """查询sn码状态

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidySncodeQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidySncodeQueryPostAnswer:
        """查询sn码状态

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """查询sn码状态

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidySncodeUnlock(Node):
    @verb
    def post(self, *, json: SubsidySncodeUnlockPostBody, **options: Unpack[QueryOptions]) -> SubsidySncodeUnlockPostAnswer:
        """sn码解锁

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidySncodeUnlockPostBody, **options: Unpack[QueryOptions]) -> SubsidySncodeUnlockPostAnswer:
        """sn码解锁

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """sn码解锁

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidySncode(Node):
    @property
    def lock(self) -> SubsidySncodeLock:
        """POST sn码锁定"""
    @property
    def query(self) -> SubsidySncodeQuery:
        """POST 查询sn码状态"""
    @property
    def unlock(self) -> SubsidySncodeUnlock:
        """POST sn码解锁"""

class SubsidyTransactionsQuery(Node):
    @verb
    def post(self, *, json: SubsidyTransactionsQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyTransactionsQueryPostAnswer:
        """交易信息查询

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidyTransactionsQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyTransactionsQueryPostAnswer:
        """交易信息查询

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """交易信息查询

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidyTransactionsSummaryQueryDay(Node):
    @verb
    def post(self, *, json: SubsidyTransactionsSummaryQueryDayPostBody, **options: Unpack[QueryOptions]) -> SubsidyTransactionsSummaryQueryDayPostAnswer:
        """查询单日交易汇总

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidyTransactionsSummaryQueryDayPostBody, **options: Unpack[QueryOptions]) -> SubsidyTransactionsSummaryQueryDayPostAnswer:
        """查询单日交易汇总

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """查询单日交易汇总

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidyTransactionsSummary(Node):
    @property
    def queryDay(self) -> SubsidyTransactionsSummaryQueryDay:
        """POST 查询单日交易汇总"""

class SubsidyTransactionsSync(Node):
    @verb
    def post(self, *, json: SubsidyTransactionsSyncPostBody, **options: Unpack[QueryOptions]) -> SubsidyTransactionsSyncPostAnswer:
        """交易信息回传

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    @async_verb
    def post_async(self, *, json: SubsidyTransactionsSyncPostBody, **options: Unpack[QueryOptions]) -> SubsidyTransactionsSyncPostAnswer:
        """交易信息回传

        https://pay.weixin.qq.com/doc/v3/partner/4013989543
        """
    postAsync = post_async
    """交易信息回传

    https://pay.weixin.qq.com/doc/v3/partner/4013989543
    """


class SubsidyTransactions(Node):
    @property
    def query(self) -> SubsidyTransactionsQuery:
        """POST 交易信息查询"""
    @property
    def summary(self) -> SubsidyTransactionsSummary:
        """1 endpoints"""
    @property
    def sync(self) -> SubsidyTransactionsSync:
        """POST 交易信息回传"""

class SubsidyZhejiangAuthcodeCancel(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangAuthcodeCancelPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangAuthcodeCancelPostAnswer:
        """品类凭证码预核销撤销

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangAuthcodeCancelPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangAuthcodeCancelPostAnswer:
        """品类凭证码预核销撤销

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """品类凭证码预核销撤销

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangAuthcodeCommit(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangAuthcodeCommitPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangAuthcodeCommitPostAnswer:
        """品类凭证码上报确认

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangAuthcodeCommitPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangAuthcodeCommitPostAnswer:
        """品类凭证码上报确认

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """品类凭证码上报确认

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangAuthcodeIssue(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangAuthcodeIssuePostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangAuthcodeIssuePostAnswer:
        """申请品类凭证码

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangAuthcodeIssuePostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangAuthcodeIssuePostAnswer:
        """申请品类凭证码

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """申请品类凭证码

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangAuthcodeRefund(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangAuthcodeRefundPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangAuthcodeRefundPostAnswer:
        """品类凭证码上报撤销

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangAuthcodeRefundPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangAuthcodeRefundPostAnswer:
        """品类凭证码上报撤销

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """品类凭证码上报撤销

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangAuthcodeTry(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangAuthcodeTryPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangAuthcodeTryPostAnswer:
        """预核销品类凭证码

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangAuthcodeTryPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangAuthcodeTryPostAnswer:
        """预核销品类凭证码

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """预核销品类凭证码

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangAuthcode(Node):
    @property
    def cancel(self) -> SubsidyZhejiangAuthcodeCancel:
        """POST 品类凭证码预核销撤销"""
    @property
    def commit(self) -> SubsidyZhejiangAuthcodeCommit:
        """POST 品类凭证码上报确认"""
    @property
    def issue(self) -> SubsidyZhejiangAuthcodeIssue:
        """POST 申请品类凭证码"""
    @property
    def refund(self) -> SubsidyZhejiangAuthcodeRefund:
        """POST 品类凭证码上报撤销"""
    @property
    def try_(self) -> SubsidyZhejiangAuthcodeTry:
        """POST 预核销品类凭证码"""

class SubsidyZhejiangGoodsQuery(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangGoodsQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangGoodsQueryPostAnswer:
        """商品信息查询

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangGoodsQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangGoodsQueryPostAnswer:
        """商品信息查询

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """商品信息查询

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangGoods(Node):
    @property
    def query(self) -> SubsidyZhejiangGoodsQuery:
        """POST 商品信息查询"""

class SubsidyZhejiangNQualificationsConfirm(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangNQualificationsConfirmPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangNQualificationsConfirmPostAnswer:
        """n品类核销

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangNQualificationsConfirmPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangNQualificationsConfirmPostAnswer:
        """n品类核销

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """n品类核销

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangNQualifications(Node):
    @property
    def confirm(self) -> SubsidyZhejiangNQualificationsConfirm:
        """POST n品类核销"""

class SubsidyZhejiangQualificationsAlter(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangQualificationsAlterPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangQualificationsAlterPostAnswer:
        """变更资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangQualificationsAlterPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangQualificationsAlterPostAnswer:
        """变更资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """变更资格

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangQualificationsClaim(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangQualificationsClaimPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangQualificationsClaimPostAnswer:
        """领取资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangQualificationsClaimPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangQualificationsClaimPostAnswer:
        """领取资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """领取资格

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangQualificationsQuery(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangQualificationsQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangQualificationsQueryPostAnswer:
        """查询补贴资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangQualificationsQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangQualificationsQueryPostAnswer:
        """查询补贴资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """查询补贴资格

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangQualificationsSync(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangQualificationsSyncPostBody = ..., **options: Unpack[QueryOptions]) -> SubsidyZhejiangQualificationsSyncPostAnswer:
        """核销资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangQualificationsSyncPostBody = ..., **options: Unpack[QueryOptions]) -> SubsidyZhejiangQualificationsSyncPostAnswer:
        """核销资格

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """核销资格

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangQualifications(Node):
    @property
    def alter(self) -> SubsidyZhejiangQualificationsAlter:
        """POST 变更资格"""
    @property
    def claim(self) -> SubsidyZhejiangQualificationsClaim:
        """POST 领取资格"""
    @property
    def query(self) -> SubsidyZhejiangQualificationsQuery:
        """POST 查询补贴资格"""
    @property
    def sync(self) -> SubsidyZhejiangQualificationsSync:
        """POST 核销资格"""

class SubsidyZhejiangSncodeLock(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangSncodeLockPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangSncodeLockPostAnswer:
        """sn码锁定

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangSncodeLockPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangSncodeLockPostAnswer:
        """sn码锁定

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """sn码锁定

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangSncodeQuery(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangSncodeQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangSncodeQueryPostAnswer:
        """sn码销售状态查询

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangSncodeQueryPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangSncodeQueryPostAnswer:
        """sn码销售状态查询

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """sn码销售状态查询

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangSncodeUnlock(Node):
    @verb
    def post(self, *, json: SubsidyZhejiangSncodeUnlockPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangSncodeUnlockPostAnswer:
        """sn码解锁

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    @async_verb
    def post_async(self, *, json: SubsidyZhejiangSncodeUnlockPostBody, **options: Unpack[QueryOptions]) -> SubsidyZhejiangSncodeUnlockPostAnswer:
        """sn码解锁

        https://pay.weixin.qq.com/doc/v3/partner/4013989530
        """
    postAsync = post_async
    """sn码解锁

    https://pay.weixin.qq.com/doc/v3/partner/4013989530
    """


class SubsidyZhejiangSncode(Node):
    @property
    def lock(self) -> SubsidyZhejiangSncodeLock:
        """POST sn码锁定"""
    @property
    def query(self) -> SubsidyZhejiangSncodeQuery:
        """POST sn码销售状态查询"""
    @property
    def unlock(self) -> SubsidyZhejiangSncodeUnlock:
        """POST sn码解锁"""

class SubsidyZhejiang(Node):
    @property
    def authcode(self) -> SubsidyZhejiangAuthcode:
        """5 endpoints"""
    @property
    def goods(self) -> SubsidyZhejiangGoods:
        """1 endpoints"""
    @property
    def nQualifications(self) -> SubsidyZhejiangNQualifications:
        """1 endpoints"""
    @property
    def qualifications(self) -> SubsidyZhejiangQualifications:
        """4 endpoints"""
    @property
    def sncode(self) -> SubsidyZhejiangSncode:
        """3 endpoints"""

class Subsidy(Node):
    @property
    def audit(self) -> SubsidyAudit:
        """5 endpoints"""
    @property
    def companies(self) -> SubsidyCompanies:
        """1 endpoints"""
    @property
    def goods(self) -> SubsidyGoods:
        """1 endpoints"""
    @property
    def nQualifications(self) -> SubsidyNQualifications:
        """1 endpoints"""
    @property
    def qualification(self) -> SubsidyQualification:
        """GET 查询补贴资格"""
    @property
    def qualifications(self) -> SubsidyQualifications:
        """5 endpoints"""
    @property
    def sncode(self) -> SubsidySncode:
        """3 endpoints"""
    @property
    def transactions(self) -> SubsidyTransactions:
        """3 endpoints"""
    @property
    def zhejiang(self) -> SubsidyZhejiang:
        """14 endpoints"""

class Gov(Node):
    @property
    def subsidy(self) -> Subsidy:
        """34 endpoints"""
