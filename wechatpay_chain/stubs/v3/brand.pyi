# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/brand``: documented paths, bodies and answers.

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

class ApplymentsApplymentIdApplymentIdGetAnswer(TypedDict):
    """GET v3/brand/applyments/applyment-id/{applyment_id}: 根据申请单ID查询申请状态"""
    applyment_id: str
    business_code: str
    applyment_state: Literal['APPLYMENT_STATE_UNKNOWN', 'APPLYMENT_STATE_UNSUBMITTED', 'APPLYMENT_STATE_WAITING_VALIDATE', 'APPLYMENT_STATE_WAITING_AUDIT', 'APPLYMENT_STATE_WAITING_AUTH', 'APPLYMENT_STATE_OPEN_ACCOUNT', 'APPLYMENT_STATE_FINISH', 'APPLYMENT_STATE_AUDIT_REJECTED', 'APPLYMENT_STATE_CANCELED'] | str
    applyment_state_desc: str
    authorization_confirmation_qr_code: NotRequired[str]
    reject_reason: NotRequired[str]
    brand_id: NotRequired[str]

class ApplymentsBusinessCodeBusinessCodeGetAnswer(TypedDict):
    """GET v3/brand/applyments/business-code/{business_code}: 根据业务申请编号查询申请状态"""
    applyment_id: str
    business_code: str
    applyment_state: Literal['APPLYMENT_STATE_UNKNOWN', 'APPLYMENT_STATE_UNSUBMITTED', 'APPLYMENT_STATE_WAITING_VALIDATE', 'APPLYMENT_STATE_WAITING_AUDIT', 'APPLYMENT_STATE_WAITING_AUTH', 'APPLYMENT_STATE_OPEN_ACCOUNT', 'APPLYMENT_STATE_FINISH', 'APPLYMENT_STATE_AUDIT_REJECTED', 'APPLYMENT_STATE_CANCELED'] | str
    applyment_state_desc: str
    authorization_confirmation_qr_code: NotRequired[str]
    reject_reason: NotRequired[str]
    brand_id: NotRequired[str]

class ApplymentsCancelApplymentPostBody(TypedDict):
    """POST v3/brand/applyments/cancel-applyment: 撤销申请"""
    applyment_id: NotRequired[Text]
    business_code: NotRequired[Text]

class ApplymentsCancelApplymentPostAnswer(TypedDict):
    """POST v3/brand/applyments/cancel-applyment: 撤销申请"""
    applyment_id: str
    business_code: str

class AdminInfo(TypedDict):
    admin_name: Text
    """Encrypted."""
    id_doc_type: Literal['IDENTIFICATION_TYPE_MAINLAND_ID_CARD', 'IDENTIFICATION_TYPE_HONGKONG', 'IDENTIFICATION_TYPE_MACAO', 'IDENTIFICATION_TYPE_TAIWAN', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text
    id_card_number: Text
    """Encrypted."""

class SubjectInfo(TypedDict):
    subject_type: Literal['SUBJECT_TYPE_ENTERPRISE', 'SUBJECT_TYPE_INDIVIDUAL'] | Text
    subject_name: Text
    unified_social_credit_code: Text

class BrandBasicInfo(TypedDict):
    brand_name: Text
    brand_logo: Text

class TrademarkRegistrationCertificate(TypedDict):
    certificate: NotRequired[Text]
    name: Text
    number: Text
    valid_begin_time: Text
    valid_end_time: Text
    international_class: Text
    holder: Text
    license: NotRequired[Text]
    authorization_begin_time: NotRequired[Text]
    authorization_end_time: NotRequired[Text]
    certificate_list: NotRequired[Texts]
    license_list: NotRequired[Texts]

class LogoTrademarkRegistrationCertificate(TypedDict):
    certificate: NotRequired[Text]
    name: Text
    number: Text
    valid_begin_time: Text
    valid_end_time: Text
    international_class: Text
    holder: Text
    license: NotRequired[Text]
    authorization_begin_time: NotRequired[Text]
    authorization_end_time: NotRequired[Text]
    certificate_list: NotRequired[Texts]
    license_list: NotRequired[Texts]

class Trademark(TypedDict):
    trademark_exists: Literal['TRADEMARK_EXISTS', 'TRADEMARK_NONE'] | Text
    trademark_registration_certificate: NotRequired[TrademarkRegistrationCertificate]
    logo_trademark_registration_certificate: NotRequired[LogoTrademarkRegistrationCertificate]
    no_trademark_addition_prove: NotRequired[Text]
    no_trademark_addition_prove_list: NotRequired[Texts]

class ApplymentsPostBody(TypedDict):
    """POST v3/brand/applyments: 提交入驻申请"""
    business_code: Text
    admin_info: AdminInfo
    subject_info: SubjectInfo
    brand_basic_info: BrandBasicInfo
    trademark: Trademark

class ApplymentsPostAnswer(TypedDict):
    """POST v3/brand/applyments: 提交入驻申请"""
    applyment_id: str
    business_code: str

class CardCardConfigsCancelApplymentPostBody(TypedDict):
    """POST v3/brand/card/card-configs/cancel-applyment: 撤销商家名片配置申请"""
    business_code: NotRequired[Text]
    applyment_id: NotRequired[Text]
    brand_id: Text

class CardCardConfigsCancelApplymentPostAnswer(TypedDict):
    """POST v3/brand/card/card-configs/cancel-applyment: 撤销商家名片配置申请"""
    business_code: str
    applyment_id: str
    brand_id: str
    applyment_state: Literal['STATE_UNKNOWN', 'DRAFTING', 'AUDITING', 'AUDIT_REJECTED', 'PENDING_PUBLISH', 'PUBLISHED', 'CANCELED'] | str

class CardCardConfigsPreviewUrlGetQuery(TypedDict):
    """GET v3/brand/card/card-configs/preview-url: 获取商家名片预览二维码"""
    business_code: NotRequired[Text]
    applyment_id: NotRequired[Text]
    brand_id: Text

class CardCardConfigsPreviewUrlGetAnswer(TypedDict):
    """GET v3/brand/card/card-configs/preview-url: 获取商家名片预览二维码"""
    business_code: str
    applyment_id: str
    brand_id: str
    card_preview_url: str
    url_expired_time: str

class CardCardConfigsPublishPostBody(TypedDict):
    """POST v3/brand/card/card-configs/publish: 发布商家名片配置"""
    business_code: NotRequired[Text]
    applyment_id: NotRequired[Text]
    brand_id: Text
    publish_type: Literal['IMMEDIATE_PUBLISH', 'SCHEDULED_PUBLISH'] | Text
    scheduled_publish_time: NotRequired[Text]

class CardCardConfigsPublishPostAnswer(TypedDict):
    """POST v3/brand/card/card-configs/publish: 发布商家名片配置"""
    business_code: str
    applyment_id: str
    brand_id: str
    publish_type: Literal['IMMEDIATE_PUBLISH', 'SCHEDULED_PUBLISH'] | str
    scheduled_publish_time: NotRequired[str]

class CardCardConfigsGetQuery(TypedDict):
    """GET v3/brand/card/card-configs: 查询商家名片配置申请状态"""
    business_code: NotRequired[Text]
    applyment_id: NotRequired[Text]
    brand_id: Text

class CardCardConfigsGetAnswer(TypedDict):
    """GET v3/brand/card/card-configs: 查询商家名片配置申请状态"""
    business_code: str
    applyment_id: str
    brand_id: str
    applyment_state: Literal['STATE_UNKNOWN', 'DRAFTING', 'AUDITING', 'AUDIT_REJECTED', 'PENDING_PUBLISH', 'PUBLISHED', 'CANCELED'] | str
    scheduled_publish_time: NotRequired[str]
    reject_reason: NotRequired[str]
    actual_publish_time: NotRequired[str]

class BrandMiniProgramInfo(TypedDict):
    appid: Text
    default_jump_path: NotRequired[Text]

class BrandCustomerService(TypedDict):
    customer_service_type: Literal['MINI_PROGRAM', 'CUSTOMIZE_WEB', 'CUSTOMIZE_MP', 'SERVICE_PHONE'] | Text
    customer_service_phone: NotRequired[Text]
    customer_service_path: NotRequired[Text]
    appid: NotRequired[Text]

class ServiceList(TypedDict):
    service_classify_name: NotRequired[Text]
    service_name: NotRequired[Text]
    service_jump_type: Literal['JUMP_MINI_PROGRAM', 'JUMP_WEB_PAGE'] | Text
    service_jump_path: Text
    appid: NotRequired[Text]

class CardCardConfigsPostBody(TypedDict):
    """POST v3/brand/card/card-configs: 提交商家名片配置申请"""
    business_code: Text
    brand_id: Text
    brand_mini_program_info: NotRequired[BrandMiniProgramInfo]
    brand_customer_service: BrandCustomerService
    service_list: NotRequired[Sequence[ServiceList]]

class CardCardConfigsPostAnswer(TypedDict):
    """POST v3/brand/card/card-configs: 提交商家名片配置申请"""
    business_code: str
    brand_id: str
    applyment_id: str
    card_preview_url: str

class CardCardLinksBusinessCodeBusinessCodeGetQuery(TypedDict):
    """GET v3/brand/card/card-links/business-code/{business_code}: 根据业务申请编号查询添加申请状态"""
    brand_id: Text

class CardCardLinksBusinessCodeBusinessCodeGetAnswer(TypedDict):
    """GET v3/brand/card/card-links/business-code/{business_code}: 根据业务申请编号查询添加申请状态"""
    business_code: str
    brand_id: str
    payment_scene: Literal['MINI_PROGRAM', 'APP', 'PAYMENT_SCORE', 'PAYMENT_CODE'] | str
    appid: NotRequired[str]
    card_link_mchid: NotRequired[str]
    service_id: NotRequired[str]
    configuration_state: Literal['WAITING_AUDIT', 'AUDIT_REJECT', 'WAITING_CONFIRMATION', 'MERCHANT_ADMIN_REJECT', 'IN_EFFECT'] | str
    reject_reason: NotRequired[str]

class CardCardLinksCancelApplymentPostBody(TypedDict):
    """POST v3/brand/card/card-links/cancel-applyment: 撤销交易连接名片配置申请"""
    business_code: Text
    brand_id: Text

class CardCardLinksCancelApplymentPostAnswer(TypedDict):
    """POST v3/brand/card/card-links/cancel-applyment: 撤销交易连接名片配置申请"""
    business_code: str

class CardCardLinksUnbindCardLinkPostBody(TypedDict):
    """POST v3/brand/card/card-links/unbind-card-link: 解除已生效交易连接名片场景"""
    brand_id: Text
    payment_scene: Literal['MINI_PROGRAM', 'APP', 'PAYMENT_SCORE', 'PAYMENT_CODE'] | Text
    appid: NotRequired[Text]
    card_link_mchid: NotRequired[Text]
    service_id: NotRequired[Text]

class CardCardLinksUnbindCardLinkPostAnswer(TypedDict):
    """POST v3/brand/card/card-links/unbind-card-link: 解除已生效交易连接名片场景"""
    brand_id: str
    payment_scene: Literal['MINI_PROGRAM', 'APP', 'PAYMENT_SCORE', 'PAYMENT_CODE'] | str
    appid: NotRequired[str]
    card_link_mchid: NotRequired[str]
    service_id: NotRequired[str]

class CardCardLinksGetQuery(TypedDict):
    """GET v3/brand/card/card-links: 查询已生效交易连接名片规则"""
    brand_id: Text
    payment_scene: NotRequired[Literal['MINI_PROGRAM', 'APP', 'PAYMENT_SCORE', 'PAYMENT_CODE'] | Text]
    page_index: NotRequired[int]
    page_size: NotRequired[int]

class ActiveLinkList(TypedDict):
    payment_scene: Literal['MINI_PROGRAM', 'APP', 'PAYMENT_SCORE', 'PAYMENT_CODE'] | str
    appid_list: NotRequired[list[str]]
    card_link_mchid: NotRequired[str]
    service_id: NotRequired[str]

class CardCardLinksGetAnswer(TypedDict):
    """GET v3/brand/card/card-links: 查询已生效交易连接名片规则"""
    brand_id: NotRequired[str]
    page_index: NotRequired[int]
    page_size: NotRequired[int]
    total_num: NotRequired[int]
    active_link_list: NotRequired[list[ActiveLinkList]]

class CardCardLinksPostBody(TypedDict):
    """POST v3/brand/card/card-links: 添加交易连接名片规则申请"""
    business_code: Text
    brand_id: Text
    payment_scene: Literal['MINI_PROGRAM', 'APP', 'PAYMENT_SCORE', 'PAYMENT_CODE'] | Text
    appid: NotRequired[Text]
    card_link_mchid: NotRequired[Text]
    service_id: NotRequired[Text]

class CardCardLinksPostAnswer(TypedDict):
    """POST v3/brand/card/card-links: 添加交易连接名片规则申请"""
    business_code: str
    brand_id: str
    payment_scene: Literal['MINI_PROGRAM', 'APP', 'PAYMENT_SCORE', 'PAYMENT_CODE'] | str
    appid: NotRequired[str]
    card_link_mchid: NotRequired[str]
    service_id: NotRequired[str]

class MarketingShakeActivitiesActivitiesGetQuery(TypedDict):
    """GET v3/brand/marketing/shake-activities/activities: 查询摇优惠活动列表"""
    brand_id: Text
    limit: int
    offset: int
    activity_state: NotRequired[Literal['CREATED', 'DELIVERING', 'EXPIRED', 'PAUSED', 'TERMINATED'] | Text]
    audit_state: NotRequired[Literal['PENDING', 'APPROVED', 'REJECTED'] | Text]

class TimeRange(TypedDict):
    start_time: str
    end_time: str

class StockList(TypedDict):
    stock_id: str

class ProductCoupon(TypedDict):
    product_coupon_id: str
    stock_list: NotRequired[list[StockList]]

class Data(TypedDict):
    id: str
    name: str
    activity_state: Literal['CREATED', 'DELIVERING', 'EXPIRED', 'PAUSED', 'TERMINATED'] | str
    audit_state: Literal['PENDING', 'APPROVED', 'REJECTED'] | str
    available_quota: int
    total_quota: int
    delivery_mode: Literal['SMART', 'TARGETED'] | str
    time_range: TimeRange
    product_coupon: NotRequired[ProductCoupon]

class MarketingShakeActivitiesActivitiesGetAnswer(TypedDict):
    """GET v3/brand/marketing/shake-activities/activities: 查询摇优惠活动列表"""
    offset: int
    limit: int
    total_count: int
    data: NotRequired[list[Data]]

class PartnerCardMemberCardsCardIdInvalidatePostBody(TypedDict):
    """POST v3/brand/partner/card-member/cards/{card_id}/invalidate: 作废会员卡模板"""
    brand_id: Text

class CodeJumpInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]

class ValidDateInformation(TypedDict):
    type: Literal['FIX_TIME_RANGE', 'FIX_TERM', 'PERMANENT'] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]

class MemberInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]

class PointsInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]

class BalanceInformation(TypedDict):
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]

class PurchaseInformation(TypedDict):
    price: NotRequired[float]
    jump_appid: NotRequired[str]
    jump_path: NotRequired[str]

class CustomFieldList(TypedDict):
    type: NotRequired[Literal['CHECK_BOX', 'RADIO'] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]

class UserInformation(TypedDict):
    common_field_list: NotRequired[list[Literal['USER_FORM_FLAG_SEX', 'USER_FORM_FLAG_NAME', 'USER_FORM_FLAG_BIRTHDAY', 'USER_FORM_FLAG_ADDRESS', 'USER_FORM_FLAG_EMAIL', 'USER_FORM_FLAG_CITY'] | str]]
    custom_field_list: NotRequired[list[CustomFieldList]]

class PartnerCardMemberCardsCardIdInvalidatePostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/cards/{card_id}/invalidate: 作废会员卡模板"""
    out_request_no: str
    card_id: str
    brand_id: str
    appid: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_ALLOCATE'] | str
    code_type: Literal['NONE_CODE', 'BAR_CODE', 'QR_CODE', 'BAR_CODE_AND_QR_CODE', 'JUMP_MINI_PROGRAM'] | str
    code_jump_information: NotRequired[CodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: ValidDateInformation
    member_information: MemberInformation
    points_information: NotRequired[PointsInformation]
    balance_information: NotRequired[BalanceInformation]
    purchase_information: NotRequired[PurchaseInformation]
    user_information: NotRequired[UserInformation]
    state: Literal['CARD_EFFECTIVE', 'CARD_INVALID'] | str
    create_time: str
    update_time: str

class PartnerCardMemberCardsCardIdDeleteQuery(TypedDict):
    """DELETE v3/brand/partner/card-member/cards/{card_id}: 删除会员卡模板"""
    brand_id: Text

class PartnerCardMemberCardsCardIdDeleteAnswer(TypedDict):
    """DELETE v3/brand/partner/card-member/cards/{card_id}: 删除会员卡模板"""
    card_id: str
    brand_id: str
    appid: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_ALLOCATE'] | str
    code_type: Literal['NONE_CODE', 'BAR_CODE', 'QR_CODE', 'BAR_CODE_AND_QR_CODE', 'JUMP_MINI_PROGRAM'] | str
    code_jump_information: NotRequired[CodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: ValidDateInformation
    points_information: NotRequired[PointsInformation]
    balance_information: NotRequired[BalanceInformation]
    purchase_information: NotRequired[PurchaseInformation]
    user_information: NotRequired[UserInformation]
    state: Literal['CARD_EFFECTIVE', 'CARD_INVALID'] | str
    create_time: str
    update_time: str

class PartnerCardMemberCardsCardIdGetQuery(TypedDict):
    """GET v3/brand/partner/card-member/cards/{card_id}: 查询会员卡模板信息"""
    brand_id: Text

class PartnerCardMemberCardsCardIdGetAnswer(TypedDict):
    """GET v3/brand/partner/card-member/cards/{card_id}: 查询会员卡模板信息"""
    card_id: str
    brand_id: str
    appid: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_ALLOCATE'] | str
    code_type: Literal['NONE_CODE', 'BAR_CODE', 'QR_CODE', 'BAR_CODE_AND_QR_CODE', 'JUMP_MINI_PROGRAM'] | str
    code_jump_information: NotRequired[CodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: ValidDateInformation
    points_information: NotRequired[PointsInformation]
    balance_information: NotRequired[BalanceInformation]
    purchase_information: NotRequired[PurchaseInformation]
    user_information: NotRequired[UserInformation]
    state: Literal['CARD_EFFECTIVE', 'CARD_INVALID'] | str
    create_time: str
    update_time: str

class CodeJumpInformation2(TypedDict):
    jump_appid: NotRequired[Text]
    jump_path: NotRequired[Text]

class ValidDateInformation2(TypedDict):
    type: Literal['FIX_TIME_RANGE', 'FIX_TERM', 'PERMANENT'] | Text
    available_begin_time: NotRequired[Text]
    available_end_time: NotRequired[Text]
    available_day_after_receive: NotRequired[int]

class PointsInformation2(TypedDict):
    jump_appid: NotRequired[Text]
    jump_path: NotRequired[Text]

class BalanceInformation2(TypedDict):
    jump_appid: NotRequired[Text]
    jump_path: NotRequired[Text]

class PurchaseInformation2(TypedDict):
    price: NotRequired[float]
    jump_appid: NotRequired[Text]
    jump_path: NotRequired[Text]

class CustomFieldList2(TypedDict):
    type: NotRequired[Literal['CHECK_BOX', 'RADIO'] | Text]
    name: NotRequired[Text]
    values: NotRequired[Texts]

class UserInformation2(TypedDict):
    common_field_list: NotRequired[list[Literal['USER_FORM_FLAG_SEX', 'USER_FORM_FLAG_NAME', 'USER_FORM_FLAG_BIRTHDAY', 'USER_FORM_FLAG_ADDRESS', 'USER_FORM_FLAG_EMAIL', 'USER_FORM_FLAG_CITY']] | Texts]
    custom_field_list: NotRequired[Sequence[CustomFieldList2]]

class PartnerCardMemberCardsCardIdPatchBody(TypedDict):
    """PATCH v3/brand/partner/card-member/cards/{card_id}: 修改会员卡模板信息"""
    brand_id: Text
    card_title: NotRequired[Text]
    card_color: NotRequired[Text]
    card_picture_url: NotRequired[Text]
    code_jump_information: NotRequired[CodeJumpInformation2]
    benefits: NotRequired[Text]
    notify_url: NotRequired[Text]
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[Text]
    service_phone: NotRequired[Text]
    legal_agreement: NotRequired[Text]
    valid_date_information: NotRequired[ValidDateInformation2]
    points_information: NotRequired[PointsInformation2]
    balance_information: NotRequired[BalanceInformation2]
    purchase_information: NotRequired[PurchaseInformation2]
    user_information: NotRequired[UserInformation2]

class PartnerCardMemberCardsCardIdPatchAnswer(TypedDict):
    """PATCH v3/brand/partner/card-member/cards/{card_id}: 修改会员卡模板信息"""
    card_id: str
    brand_id: str
    appid: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_ALLOCATE'] | str
    code_type: Literal['NONE_CODE', 'BAR_CODE', 'QR_CODE', 'BAR_CODE_AND_QR_CODE', 'JUMP_MINI_PROGRAM'] | str
    code_jump_information: NotRequired[CodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: ValidDateInformation
    points_information: NotRequired[PointsInformation]
    balance_information: NotRequired[BalanceInformation]
    purchase_information: NotRequired[PurchaseInformation]
    user_information: NotRequired[UserInformation]
    state: Literal['CARD_EFFECTIVE', 'CARD_INVALID'] | str
    create_time: str
    update_time: str

class PartnerCardMemberCardsGetQuery(TypedDict):
    """GET v3/brand/partner/card-member/cards: 查询会员卡模板列表"""
    brand_id: Text
    state: NotRequired[Literal['CARD_EFFECTIVE', 'CARD_INVALID'] | Text]
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data2(TypedDict):
    card_id: str
    brand_id: str
    appid: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_ALLOCATE'] | str
    code_type: Literal['NONE_CODE', 'BAR_CODE', 'QR_CODE', 'BAR_CODE_AND_QR_CODE', 'JUMP_MINI_PROGRAM'] | str
    code_jump_information: NotRequired[CodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: ValidDateInformation
    points_information: NotRequired[PointsInformation]
    balance_information: NotRequired[BalanceInformation]
    purchase_information: NotRequired[PurchaseInformation]
    user_information: NotRequired[UserInformation]

class PartnerCardMemberCardsGetAnswer(TypedDict):
    """GET v3/brand/partner/card-member/cards: 查询会员卡模板列表"""
    total_count: int
    offset: int
    limit: int
    data: NotRequired[list[Data2]]

class PartnerCardMemberCardsPostBody(TypedDict):
    """POST v3/brand/partner/card-member/cards: 创建会员卡模板"""
    brand_id: Text
    appid: Text
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | Text
    card_title: Text
    card_color: Text
    card_picture_url: Text
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_ALLOCATE'] | Text
    code_type: Literal['NONE_CODE', 'BAR_CODE', 'QR_CODE', 'BAR_CODE_AND_QR_CODE', 'JUMP_MINI_PROGRAM'] | Text
    code_jump_information: NotRequired[CodeJumpInformation2]
    benefits: Text
    notify_url: Text
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[Text]
    service_phone: NotRequired[Text]
    legal_agreement: NotRequired[Text]
    valid_date_information: ValidDateInformation2
    points_information: NotRequired[PointsInformation2]
    balance_information: NotRequired[BalanceInformation2]
    purchase_information: NotRequired[PurchaseInformation2]
    user_information: NotRequired[UserInformation2]

class PartnerCardMemberCardsPostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/cards: 创建会员卡模板"""
    card_id: str
    brand_id: str
    appid: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    card_title: str
    card_color: str
    card_picture_url: str
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_ALLOCATE'] | str
    code_type: Literal['NONE_CODE', 'BAR_CODE', 'QR_CODE', 'BAR_CODE_AND_QR_CODE', 'JUMP_MINI_PROGRAM'] | str
    code_jump_information: NotRequired[CodeJumpInformation]
    benefits: str
    notify_url: str
    need_pinned: NotRequired[bool]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    service_phone: NotRequired[str]
    legal_agreement: NotRequired[str]
    valid_date_information: ValidDateInformation
    points_information: NotRequired[PointsInformation]
    balance_information: NotRequired[BalanceInformation]
    purchase_information: NotRequired[PurchaseInformation]
    user_information: NotRequired[UserInformation]

class PartnerCardMemberMembershipActivitiesActivityIdTerminatePostBody(TypedDict):
    """POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate: 终止品牌会员发券活动"""
    brand_id: Text

class ProductCouponStockList(TypedDict):
    product_coupon_id: str
    stock_id: str

class PartnerCardMemberMembershipActivitiesActivityIdTerminatePostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate: 终止品牌会员发券活动"""
    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal['MECHANT_APP_COMPONENT'] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    apply_available: int
    product_coupon_stock_list: list[ProductCouponStockList]
    activity_id: str
    activity_state: Literal['MEMBERSHIP_ACTIVITY_CREATED', 'MEMBERSHIP_ACTIVITY_EFFECTIVE', 'MEMBERSHIP_ACTIVITY_TERMINATED', 'MEMBERSHIP_ACTIVITY_EXPIRED'] | str
    create_time: str
    modify_time: str

class PartnerCardMemberMembershipActivitiesActivityIdGetQuery(TypedDict):
    """GET v3/brand/partner/card-member/membership-activities/{activity_id}: 查询品牌会员发券活动"""
    brand_id: Text

class PartnerCardMemberMembershipActivitiesActivityIdGetAnswer(TypedDict):
    """GET v3/brand/partner/card-member/membership-activities/{activity_id}: 查询品牌会员发券活动"""
    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal['MECHANT_APP_COMPONENT'] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    apply_available: int
    product_coupon_stock_list: list[ProductCouponStockList]
    activity_id: str
    activity_state: Literal['MEMBERSHIP_ACTIVITY_CREATED', 'MEMBERSHIP_ACTIVITY_EFFECTIVE', 'MEMBERSHIP_ACTIVITY_TERMINATED', 'MEMBERSHIP_ACTIVITY_EXPIRED'] | str
    create_time: str
    modify_time: str

class PartnerCardMemberMembershipActivitiesActivityIdPatchBody(TypedDict):
    """PATCH v3/brand/partner/card-member/membership-activities/{activity_id}: 修改品牌会员发券活动信息"""
    brand_id: Text
    title: Text
    sub_title: Text
    begin_time: Text
    end_time: Text

class PartnerCardMemberMembershipActivitiesActivityIdPatchAnswer(TypedDict):
    """PATCH v3/brand/partner/card-member/membership-activities/{activity_id}: 修改品牌会员发券活动信息"""
    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal['MECHANT_APP_COMPONENT'] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    apply_available: int
    product_coupon_stock_list: list[ProductCouponStockList]
    activity_id: str
    activity_state: Literal['MEMBERSHIP_ACTIVITY_CREATED', 'MEMBERSHIP_ACTIVITY_EFFECTIVE', 'MEMBERSHIP_ACTIVITY_TERMINATED', 'MEMBERSHIP_ACTIVITY_EXPIRED'] | str
    create_time: str
    modify_time: str

class PartnerCardMemberMembershipActivitiesGetQuery(TypedDict):
    """GET v3/brand/partner/card-member/membership-activities: 查询品牌会员发券活动列表"""
    brand_id: Text
    card_id: NotRequired[Text]
    activity_state: NotRequired[Literal['MEMBERSHIP_ACTIVITY_CREATED', 'MEMBERSHIP_ACTIVITY_EFFECTIVE', 'MEMBERSHIP_ACTIVITY_TERMINATED', 'MEMBERSHIP_ACTIVITY_EXPIRED'] | Text]
    offset: int
    limit: int

class Data3(TypedDict):
    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal['MECHANT_APP_COMPONENT'] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    apply_available: int
    product_coupon_stock_list: list[ProductCouponStockList]
    activity_id: str
    activity_state: Literal['MEMBERSHIP_ACTIVITY_CREATED', 'MEMBERSHIP_ACTIVITY_EFFECTIVE', 'MEMBERSHIP_ACTIVITY_TERMINATED', 'MEMBERSHIP_ACTIVITY_EXPIRED'] | str
    create_time: str
    modify_time: str

class PartnerCardMemberMembershipActivitiesGetAnswer(TypedDict):
    """GET v3/brand/partner/card-member/membership-activities: 查询品牌会员发券活动列表"""
    data: NotRequired[list[Data3]]
    offset: int
    limit: int
    total_count: int

class ProductCouponStockList2(TypedDict):
    product_coupon_id: Text
    stock_id: Text

class PartnerCardMemberMembershipActivitiesPostBody(TypedDict):
    """POST v3/brand/partner/card-member/membership-activities: 创建品牌会员发券活动"""
    out_request_no: Text
    brand_id: Text
    card_id: Text
    activity_channel: Literal['MECHANT_APP_COMPONENT'] | Text
    title: Text
    sub_title: Text
    begin_time: Text
    end_time: Text
    apply_total: int
    product_coupon_stock_list: Sequence[ProductCouponStockList2]

class PartnerCardMemberMembershipActivitiesPostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/membership-activities: 创建品牌会员发券活动"""
    out_request_no: str
    brand_id: str
    card_id: str
    activity_channel: Literal['MECHANT_APP_COMPONENT'] | str
    title: str
    sub_title: str
    begin_time: str
    end_time: str
    apply_total: int
    apply_available: int
    product_coupon_stock_list: list[ProductCouponStockList]
    activity_id: str
    activity_state: Literal['MEMBERSHIP_ACTIVITY_CREATED', 'MEMBERSHIP_ACTIVITY_EFFECTIVE', 'MEMBERSHIP_ACTIVITY_TERMINATED', 'MEMBERSHIP_ACTIVITY_EXPIRED'] | str
    create_time: str
    modify_time: str

class PartnerCardMemberPayViewTokensPostBody(TypedDict):
    """POST v3/brand/partner/card-member/pay-view-tokens: 品牌会员展示付款码组件预授权"""
    brand_id: Text
    card_id: Text
    openid: Text

class PartnerCardMemberPayViewTokensPostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/pay-view-tokens: 品牌会员展示付款码组件预授权"""
    token: str
    expire_time: str

class PartnerCardMemberPreAuthTokensPostBody(TypedDict):
    """POST v3/brand/partner/card-member/pre-auth-tokens: 入会组件预授权"""
    brand_id: Text
    card_id: Text
    openid: Text

class PartnerCardMemberPreAuthTokensPostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/pre-auth-tokens: 入会组件预授权"""
    token: str
    expire_time: str

class CommonFieldList(TypedDict):
    name: NotRequired[Literal['USER_FORM_FLAG_SEX', 'USER_FORM_FLAG_NAME', 'USER_FORM_FLAG_BIRTHDAY', 'USER_FORM_FLAG_ADDRESS', 'USER_FORM_FLAG_EMAIL', 'USER_FORM_FLAG_CITY'] | Text]
    value: NotRequired[Text]
    """Encrypted."""

class CustomFieldList3(TypedDict):
    name: NotRequired[Text]
    user_chosen_values: NotRequired[Texts]

class UserInformation3(TypedDict):
    common_field_list: NotRequired[Sequence[CommonFieldList]]
    custom_field_list: NotRequired[Sequence[CustomFieldList3]]

class DateInformation(TypedDict):
    type: Literal['FIX_TIME_RANGE', 'FIX_TERM', 'PERMANENT'] | Text
    available_begin_time: NotRequired[Text]
    available_end_time: NotRequired[Text]
    available_day_after_receive: NotRequired[int]

class PartnerCardMemberUserCardsImportByOpenidPostBody(TypedDict):
    """POST v3/brand/partner/card-member/user-cards/import-by-openid: 根据openid导入用户会员卡"""
    brand_id: Text
    card_id: Text
    openid: Text
    user_card_code: Text
    phone_number: NotRequired[Text]
    """Encrypted."""
    user_information: NotRequired[UserInformation3]
    date_information: DateInformation
    pickup_time: Text

class CommonFieldList2(TypedDict):
    name: NotRequired[Literal['USER_FORM_FLAG_SEX', 'USER_FORM_FLAG_NAME', 'USER_FORM_FLAG_BIRTHDAY', 'USER_FORM_FLAG_ADDRESS', 'USER_FORM_FLAG_EMAIL', 'USER_FORM_FLAG_CITY'] | str]
    value: NotRequired[str]
    """Encrypted."""

class CustomFieldList4(TypedDict):
    name: NotRequired[str]
    user_chosen_values: NotRequired[list[str]]

class UserInformation4(TypedDict):
    common_field_list: NotRequired[list[CommonFieldList2]]
    custom_field_list: NotRequired[list[CustomFieldList4]]

class PartnerCardMemberUserCardsImportByOpenidPostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/user-cards/import-by-openid: 根据openid导入用户会员卡"""
    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    phone_number: NotRequired[str]
    """Encrypted."""
    level: NotRequired[str]
    valid_date_information: ValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserInformation4]
    attach: NotRequired[str]
    user_card_state: Literal['UNACTIVATED', 'EFFECTIVE', 'EXPIRED', 'INVALID'] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]

class PartnerCardMemberUserCardsImportByPhonePostBody(TypedDict):
    """POST v3/brand/partner/card-member/user-cards/import-by-phone: 根据手机号导入用户会员卡"""
    brand_id: Text
    card_id: Text
    phone_number: Text
    """Encrypted."""
    user_card_code: Text
    user_information: NotRequired[UserInformation3]
    date_information: DateInformation
    pickup_time: Text

class PartnerCardMemberUserCardsImportByPhonePostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/user-cards/import-by-phone: 根据手机号导入用户会员卡"""
    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    phone_number: NotRequired[str]
    """Encrypted."""
    level: NotRequired[str]
    valid_date_information: ValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserInformation4]
    attach: NotRequired[str]
    user_card_state: Literal['UNACTIVATED', 'EFFECTIVE', 'EXPIRED', 'INVALID'] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]

class PartnerCardMemberUserCardsUserCardCodeConfirmPostQuery(TypedDict):
    """POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm: 同步会员开通结果"""
    card_id: Text

class PartnerCardMemberUserCardsUserCardCodeConfirmPostBody(TypedDict):
    """POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm: 同步会员开通结果"""
    brand_id: Text
    openid: Text
    card_color: NotRequired[Text]
    card_picture_url: NotRequired[Text]
    phone_number: NotRequired[Text]
    """Encrypted."""
    level: NotRequired[Text]
    valid_date_information: NotRequired[ValidDateInformation2]
    user_information: NotRequired[UserInformation3]
    attach: NotRequired[Text]
    user_card_confirm_state: Literal['CREATE_CARD_SUCCESS', 'CREATE_CARD_FAIL'] | Text

class PartnerCardMemberUserCardsUserCardCodeConfirmPostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm: 同步会员开通结果"""
    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    phone_number: NotRequired[str]
    """Encrypted."""
    level: NotRequired[str]
    valid_date_information: ValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserInformation4]
    attach: NotRequired[str]
    user_card_state: Literal['UNACTIVATED', 'EFFECTIVE', 'EXPIRED', 'INVALID'] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]

class PartnerCardMemberUserCardsUserCardCodeInvalidatePostQuery(TypedDict):
    """POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate: 作废用户会员卡"""
    brand_id: Text
    card_id: Text

class PartnerCardMemberUserCardsUserCardCodeInvalidatePostBody(TypedDict):
    """POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate: 作废用户会员卡"""
    openid: Text
    invalid_reason: NotRequired[Text]

class PartnerCardMemberUserCardsUserCardCodeInvalidatePostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate: 作废用户会员卡"""
    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    phone_number: NotRequired[str]
    """Encrypted."""
    level: NotRequired[str]
    valid_date_information: ValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserInformation4]
    attach: NotRequired[str]
    user_card_state: Literal['UNACTIVATED', 'EFFECTIVE', 'EXPIRED', 'INVALID'] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]

class PartnerCardMemberUserCardsUserCardCodeGetQuery(TypedDict):
    """GET v3/brand/partner/card-member/user-cards/{user_card_code}: 查询用户会员卡信息"""
    brand_id: Text
    card_id: Text
    openid: Text

class PartnerCardMemberUserCardsUserCardCodeGetAnswer(TypedDict):
    """GET v3/brand/partner/card-member/user-cards/{user_card_code}: 查询用户会员卡信息"""
    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    phone_number: NotRequired[str]
    """Encrypted."""
    level: NotRequired[str]
    valid_date_information: ValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserInformation4]
    attach: NotRequired[str]
    user_card_state: Literal['UNACTIVATED', 'EFFECTIVE', 'EXPIRED', 'INVALID'] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]

class PartnerCardMemberUserCardsUserCardCodePatchQuery(TypedDict):
    """PATCH v3/brand/partner/card-member/user-cards/{user_card_code}: 修改用户会员卡信息"""
    card_id: Text

class PartnerCardMemberUserCardsUserCardCodePatchBody(TypedDict):
    """PATCH v3/brand/partner/card-member/user-cards/{user_card_code}: 修改用户会员卡信息"""
    brand_id: NotRequired[Text]
    openid: NotRequired[Text]
    card_color: NotRequired[Text]
    card_picture_url: NotRequired[Text]
    phone_number: NotRequired[Text]
    """Encrypted."""
    level: NotRequired[Text]
    valid_date_information: NotRequired[ValidDateInformation2]
    pickup_time: NotRequired[Text]
    user_information: NotRequired[UserInformation3]
    attach: NotRequired[Text]

class PartnerCardMemberUserCardsUserCardCodePatchAnswer(TypedDict):
    """PATCH v3/brand/partner/card-member/user-cards/{user_card_code}: 修改用户会员卡信息"""
    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    phone_number: NotRequired[str]
    """Encrypted."""
    level: NotRequired[str]
    valid_date_information: ValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserInformation4]
    attach: NotRequired[str]
    user_card_state: Literal['UNACTIVATED', 'EFFECTIVE', 'EXPIRED', 'INVALID'] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]

class PartnerCardMemberUserCardsGetQuery(TypedDict):
    """GET v3/brand/partner/card-member/user-cards: 查询用户在品牌下所有会员卡"""
    brand_id: Text
    openid: Text
    user_card_state: NotRequired[Literal['UNACTIVATED', 'EFFECTIVE', 'EXPIRED', 'INVALID'] | Text]
    offset: int
    limit: int

class Data4(TypedDict):
    user_card_code: str
    card_id: str
    openid: str
    card_color: NotRequired[str]
    card_picture_url: NotRequired[str]
    brand_id: str
    card_type: Literal['PURCHASE', 'NORMAL', 'BALANCE'] | str
    phone_number: NotRequired[str]
    """Encrypted."""
    level: NotRequired[str]
    valid_date_information: ValidDateInformation
    pickup_time: str
    user_information: NotRequired[UserInformation4]
    attach: NotRequired[str]
    user_card_state: Literal['UNACTIVATED', 'EFFECTIVE', 'EXPIRED', 'INVALID'] | str
    invalid_reason: NotRequired[str]
    invalid_time: NotRequired[str]

class PartnerCardMemberUserCardsGetAnswer(TypedDict):
    """GET v3/brand/partner/card-member/user-cards: 查询用户在品牌下所有会员卡"""
    total_count: int
    offset: int
    limit: int
    data: NotRequired[list[Data4]]

class PartnerCardMemberUserFeedsPostBody(TypedDict):
    """POST v3/brand/partner/card-member/user-feeds: 创建用户动态信息"""
    brand_id: Text
    card_id: Text
    user_card_code: Text
    openid: Text
    out_request_no: Text
    cell_message: Text

class PartnerCardMemberUserFeedsPostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/user-feeds: 创建用户动态信息"""
    brand_id: str
    card_id: str
    user_card_code: str
    openid: str
    out_request_no: str
    cell_message: str

class PartnerCardMemberUserPointsExchangeCouponConfirmPostBody(TypedDict):
    """POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm: 同步积分兑券结果"""
    record_id: Text
    exchange_coupon_template_id: Text
    brand_id: Text
    card_id: Text
    openid: Text
    user_card_code: Text
    state: Literal['POINT_EXCHANGE_COUPON_SUCCESS', 'POINT_EXCHANGE_COUPON_FAIL'] | Text
    coupon_code: NotRequired[Text]
    fail_reason: NotRequired[Text]

class PartnerCardMemberUserPointsExchangeCouponConfirmPostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm: 同步积分兑券结果"""
    record_id: str
    exchange_coupon_template_id: str
    brand_id: str
    card_id: str
    openid: str
    user_card_code: str
    state: Literal['POINT_EXCHANGE_COUPON_SUCCESS', 'POINT_EXCHANGE_COUPON_FAIL'] | str
    coupon_code: NotRequired[str]
    fail_reason: NotRequired[str]

class PartnerCardMemberUserPointsSyncPostBody(TypedDict):
    """POST v3/brand/partner/card-member/user-points/sync: 同步积分余额"""
    out_request_no: Text
    brand_id: Text
    card_id: Text
    openid: Text
    user_card_code: Text
    point_balance: int

class PartnerCardMemberUserPointsSyncPostAnswer(TypedDict):
    """POST v3/brand/partner/card-member/user-points/sync: 同步积分余额"""
    out_request_no: str
    brand_id: str
    card_id: str
    openid: str
    user_card_code: str
    point_balance: int

class PartnerStoreBrandstoresStoreIdBindrecipientPostBody(TypedDict):
    """POST v3/brand/partner/store/brandstores/{store_id}/bindrecipient: 绑定收款商户号"""
    brand_id: Text
    mchid: Text
    company_name: Text

class PartnerStoreBrandstoresStoreIdBindrecipientPostAnswer(TypedDict):
    """POST v3/brand/partner/store/brandstores/{store_id}/bindrecipient: 绑定收款商户号"""
    brand_id: NotRequired[str]
    store_id: NotRequired[str]
    mchid: NotRequired[str]
    company_name: NotRequired[str]
    recipient_state: NotRequired[Literal['CONFIRMED', 'ADMIN_REJECTED', 'CONFIRMING', 'TIMEOUT_REJECTED'] | str]

class PartnerStoreBrandstoresStoreIdClosePostBody(TypedDict):
    """POST v3/brand/partner/store/brandstores/{store_id}/close: 暂停门店营业"""
    brand_id: Text

class PartnerStoreBrandstoresStoreIdClosePostAnswer(TypedDict):
    """POST v3/brand/partner/store/brandstores/{store_id}/close: 暂停门店营业"""
    brand_id: str
    store_id: NotRequired[str]
    store_state: NotRequired[Literal['OPEN', 'CREATING', 'CLOSED'] | str]

class PartnerStoreBrandstoresStoreIdResumePostBody(TypedDict):
    """POST v3/brand/partner/store/brandstores/{store_id}/resume: 恢复门店营业"""
    brand_id: Text

class PartnerStoreBrandstoresStoreIdResumePostAnswer(TypedDict):
    """POST v3/brand/partner/store/brandstores/{store_id}/resume: 恢复门店营业"""
    brand_id: str
    store_id: NotRequired[str]
    store_state: NotRequired[Literal['OPEN', 'CREATING', 'CLOSED'] | str]

class PartnerStoreBrandstoresStoreIdUnbindrecipientPostBody(TypedDict):
    """POST v3/brand/partner/store/brandstores/{store_id}/unbindrecipient: 解绑收款商户号"""
    brand_id: Text
    mchid: Text

class PartnerStoreBrandstoresStoreIdUnbindrecipientPostAnswer(TypedDict):
    """POST v3/brand/partner/store/brandstores/{store_id}/unbindrecipient: 解绑收款商户号"""
    failed_reason: NotRequired[str]

class PartnerStoreBrandstoresStoreIdDeleteBody(TypedDict):
    """DELETE v3/brand/partner/store/brandstores/{store_id}: 删除品牌门店"""
    brand_id: Text

class PartnerStoreBrandstoresStoreIdGetQuery(TypedDict):
    """GET v3/brand/partner/store/brandstores/{store_id}: 查询品牌门店"""
    brand_id: Text

class StoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    branch_name: NotRequired[str]

class StoreAddress(TypedDict):
    address_code: str
    address_detail: str
    address_complements: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]

class StoreBusiness(TypedDict):
    service_phone: NotRequired[str]
    business_hours: NotRequired[str]

class StoreRecipient(TypedDict):
    mchid: str
    company_name: NotRequired[str]
    recipient_state: NotRequired[Literal['CONFIRMED', 'ADMIN_REJECTED', 'CONFIRMING', 'TIMEOUT_REJECTED'] | str]

class PartnerStoreBrandstoresStoreIdGetAnswer(TypedDict):
    """GET v3/brand/partner/store/brandstores/{store_id}: 查询品牌门店"""
    brand_id: str
    store_id: str
    store_state: NotRequired[Literal['OPEN', 'CREATING', 'CLOSED'] | str]
    audit_state: NotRequired[Literal['SUCCESS', 'PROCESSING', 'REJECTED'] | str]
    review_reject_reason: NotRequired[str]
    store_basics: NotRequired[StoreBasics]
    store_address: NotRequired[StoreAddress]
    store_business: NotRequired[StoreBusiness]
    store_recipient: NotRequired[list[StoreRecipient]]

class StoreBasics2(TypedDict):
    store_reference_id: NotRequired[Text]
    branch_name: NotRequired[Text]

class StoreAddress2(TypedDict):
    address_code: Text
    address_detail: Text
    address_complements: NotRequired[Text]
    longitude: NotRequired[Text]
    latitude: NotRequired[Text]

class StoreBusiness2(TypedDict):
    service_phone: NotRequired[Text]
    business_hours: NotRequired[Text]

class PartnerStoreBrandstoresStoreIdPatchBody(TypedDict):
    """PATCH v3/brand/partner/store/brandstores/{store_id}: 更新品牌门店"""
    brand_id: Text
    store_basics: NotRequired[StoreBasics2]
    store_address: NotRequired[StoreAddress2]
    store_business: NotRequired[StoreBusiness2]

class PartnerStoreBrandstoresStoreIdPatchAnswer(TypedDict):
    """PATCH v3/brand/partner/store/brandstores/{store_id}: 更新品牌门店"""
    brand_id: str
    store_id: str
    store_state: NotRequired[Literal['OPEN', 'CREATING', 'CLOSED'] | str]
    audit_state: NotRequired[Literal['SUCCESS', 'PROCESSING', 'REJECTED'] | str]
    review_reject_reason: NotRequired[str]
    store_basics: NotRequired[StoreBasics]
    store_address: NotRequired[StoreAddress]
    store_business: NotRequired[StoreBusiness]
    store_recipient: NotRequired[list[StoreRecipient]]

class PartnerStoreBrandstoresGetQuery(TypedDict):
    """GET v3/brand/partner/store/brandstores: 列表查询品牌门店信息"""
    brand_id: Text
    store_state: NotRequired[Literal['OPEN', 'CREATING', 'CLOSED'] | Text]
    offset: NotRequired[int]
    limit: NotRequired[int]

class StoreRecipient2(TypedDict):
    mchid: NotRequired[str]
    company_name: NotRequired[str]
    recipient_state: NotRequired[Literal['CONFIRMED', 'ADMIN_REJECTED', 'CONFIRMING', 'TIMEOUT_REJECTED'] | str]

class Data5(TypedDict):
    brand_id: str
    store_id: NotRequired[str]
    store_state: NotRequired[Literal['OPEN', 'CREATING', 'CLOSED'] | str]
    audit_state: NotRequired[Literal['SUCCESS', 'PROCESSING', 'REJECTED'] | str]
    review_reject_reason: NotRequired[str]
    store_basics: NotRequired[StoreBasics]
    store_address: NotRequired[StoreAddress]
    store_business: NotRequired[StoreBusiness]
    store_recipient: NotRequired[list[StoreRecipient2]]

class PartnerStoreBrandstoresGetAnswer(TypedDict):
    """GET v3/brand/partner/store/brandstores: 列表查询品牌门店信息"""
    brand_id: str
    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]
    data: NotRequired[list[Data5]]

class PartnerStoreBrandstoresPostBody(TypedDict):
    """POST v3/brand/partner/store/brandstores: 创建品牌门店"""
    brand_id: Text
    store_basics: NotRequired[StoreBasics2]
    store_address: StoreAddress2
    store_business: NotRequired[StoreBusiness2]

class PartnerStoreBrandstoresPostAnswer(TypedDict):
    """POST v3/brand/partner/store/brandstores: 创建品牌门店"""
    brand_id: str
    store_id: NotRequired[str]
    store_state: NotRequired[Literal['OPEN', 'CREATING', 'CLOSED'] | str]
    audit_state: NotRequired[Literal['SUCCESS', 'PROCESSING', 'REJECTED'] | str]
    review_reject_reason: NotRequired[str]
    store_basics: NotRequired[StoreBasics]
    store_address: NotRequired[StoreAddress]
    store_business: NotRequired[StoreBusiness]
    store_recipient: NotRequired[list[StoreRecipient]]

class ProfitsharingBrandConfigsBrandMchidGetAnswer(TypedDict):
    """GET v3/brand/profitsharing/brand-configs/{brand_mchid}: 查询最大分账比例"""
    brand_mchid: str
    max_ratio: int

class ProfitsharingFinishOrderPostBody(TypedDict):
    """POST v3/brand/profitsharing/finish-order: 完结分账"""
    sub_mchid: Text
    transaction_id: Text
    out_order_no: Text
    description: Text

class ProfitsharingFinishOrderPostAnswer(TypedDict):
    """POST v3/brand/profitsharing/finish-order: 完结分账"""
    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str

class ProfitsharingOrdersTransactionIdAmountsGetAnswer(TypedDict):
    """GET v3/brand/profitsharing/orders/{transaction_id}/amounts: 查询订单剩余待分金额"""
    transaction_id: str
    unsplit_amount: int

class ProfitsharingOrdersGetQuery(TypedDict):
    """GET v3/brand/profitsharing/orders: 查询分账结果"""
    sub_mchid: Text
    transaction_id: Text
    out_order_no: Text

class Receivers(TypedDict):
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str
    amount: int
    description: str
    result: Literal['PENDING', 'SUCEESS', 'CLOSED'] | str
    finish_time: str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK', 'RECEIVER_REAL_NAME_NOT_VERIFIED', 'NO_AUTH', 'RECEIVER_RECEIPT_LIMIT', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST'] | str]
    detail_id: str

class ProfitsharingOrdersGetAnswer(TypedDict):
    """GET v3/brand/profitsharing/orders: 查询分账结果"""
    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str
    status: Literal['PROCESSING', 'FINISHED'] | str
    receivers: list[Receivers]
    finish_amount: NotRequired[int]
    finish_description: NotRequired[str]

class Receivers2(TypedDict):
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | Text
    account: Text
    amount: int
    description: Text
    name: NotRequired[Text]
    """Encrypted."""

class ProfitsharingOrdersPostBody(TypedDict):
    """POST v3/brand/profitsharing/orders: 请求分账"""
    brand_mchid: Text
    sub_mchid: Text
    appid: Text
    sub_appid: NotRequired[Text]
    transaction_id: Text
    out_order_no: Text
    receivers: Sequence[Receivers2]
    finish: bool

class Receivers3(TypedDict):
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str
    amount: float
    description: str
    result: Literal['PENDING', 'SUCCESS', 'CLOSED'] | str
    finish_time: str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'NO_RELATION', 'RECEIVER_HIGH_RISK', 'RECEIVER_REAL_NAME_NOT_VERIFIED', 'NO_AUTH', 'RECEIVER_RECEIPT_LIMIT', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST'] | str]
    detail_id: str

class ProfitsharingOrdersPostAnswer(TypedDict):
    """POST v3/brand/profitsharing/orders: 请求分账"""
    brand_mchid: str
    sub_mchid: str
    transaction_id: str
    out_order_no: str
    order_id: str
    receivers: NotRequired[list[Receivers3]]
    status: NotRequired[Literal['PROCESSING', 'FINISHED'] | str]

class ProfitsharingReceiversAddPostBody(TypedDict):
    """POST v3/brand/profitsharing/receivers/add: 添加分账接收方"""
    brand_mchid: Text
    appid: Text
    sub_appid: NotRequired[Text]
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | Text
    account: Text
    name: NotRequired[Text]
    relation_type: Literal['SUPPLIER', 'DISTRIBUTOR', 'SERVICE_PROVIDER', 'PLATFORM', 'STAFF', 'OTHERS'] | Text

class ProfitsharingReceiversAddPostAnswer(TypedDict):
    """POST v3/brand/profitsharing/receivers/add: 添加分账接收方"""
    brand_mchid: str
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str

class ProfitsharingReceiversDeletePostBody(TypedDict):
    """POST v3/brand/profitsharing/receivers/delete: 删除分账接收方"""
    brand_mchid: Text
    appid: Text
    sub_appid: NotRequired[Text]
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | Text
    account: Text

class ProfitsharingReceiversDeletePostAnswer(TypedDict):
    """POST v3/brand/profitsharing/receivers/delete: 删除分账接收方"""
    brand_mchid: str
    type: Literal['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] | str
    account: str

class ProfitsharingReturnordersGetQuery(TypedDict):
    """GET v3/brand/profitsharing/returnorders: 查询分账回退结果"""
    sub_mchid: Text
    out_return_no: Text
    order_id: NotRequired[Text]
    out_order_no: NotRequired[Text]

class ProfitsharingReturnordersGetAnswer(TypedDict):
    """GET v3/brand/profitsharing/returnorders: 查询分账回退结果"""
    sub_mchid: str
    order_id: str
    out_order_no: str
    out_return_no: str
    return_mchid: str
    return_no: str
    amount: int
    result: Literal['PROCESSING', 'SUCCESS', 'FAIL'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'TIME_OUT_CLOSED', 'PAYER_ACCOUNT_ABNORMAL', 'INVALID_REQUEST'] | str]
    finish_time: str

class ProfitsharingReturnordersPostBody(TypedDict):
    """POST v3/brand/profitsharing/returnorders: 请求分账回退"""
    sub_mchid: Text
    order_id: NotRequired[Text]
    out_order_no: NotRequired[Text]
    out_return_no: Text
    return_mchid: Text
    amount: int
    description: Text

class ProfitsharingReturnordersPostAnswer(TypedDict):
    """POST v3/brand/profitsharing/returnorders: 请求分账回退"""
    sub_mchid: str
    order_id: str
    out_order_no: str
    out_return_no: str
    return_mchid: str
    amount: int
    return_no: str
    result: Literal['PROCESSING', 'SUCCESS', 'FAIL'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_ABNORMAL', 'TIME_OUT_CLOSED', 'PAYER_ACCOUNT_ABNORMAL'] | str]
    finish_time: str

class ApplymentsApplymentIdApplymentId_(Node):
    @verb
    def get(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> ApplymentsApplymentIdApplymentIdGetAnswer:
        """根据申请单ID查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4016257685
        """
    @async_verb
    def get_async(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> ApplymentsApplymentIdApplymentIdGetAnswer:
        """根据申请单ID查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4016257685
        """
    getAsync = get_async
    """根据申请单ID查询申请状态

    https://pay.weixin.qq.com/doc/v3/partner/4016257685
    """


class ApplymentsApplymentId(Node):
    @property
    def _applyment_id_(self) -> ApplymentsApplymentIdApplymentId_:
        """GET 根据申请单ID查询申请状态"""

class ApplymentsBusinessCodeBusinessCode_(Node):
    @verb
    def get(self, *, business_code: str | int, **options: Unpack[QueryOptions]) -> ApplymentsBusinessCodeBusinessCodeGetAnswer:
        """根据业务申请编号查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4016257694
        """
    @async_verb
    def get_async(self, *, business_code: str | int, **options: Unpack[QueryOptions]) -> ApplymentsBusinessCodeBusinessCodeGetAnswer:
        """根据业务申请编号查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4016257694
        """
    getAsync = get_async
    """根据业务申请编号查询申请状态

    https://pay.weixin.qq.com/doc/v3/partner/4016257694
    """


class ApplymentsBusinessCode(Node):
    @property
    def _business_code_(self) -> ApplymentsBusinessCodeBusinessCode_:
        """GET 根据业务申请编号查询申请状态"""

class ApplymentsCancelApplyment(Node):
    @verb
    def post(self, *, json: ApplymentsCancelApplymentPostBody = ..., **options: Unpack[QueryOptions]) -> ApplymentsCancelApplymentPostAnswer:
        """撤销申请

        https://pay.weixin.qq.com/doc/v3/partner/4016257700
        """
    @async_verb
    def post_async(self, *, json: ApplymentsCancelApplymentPostBody = ..., **options: Unpack[QueryOptions]) -> ApplymentsCancelApplymentPostAnswer:
        """撤销申请

        https://pay.weixin.qq.com/doc/v3/partner/4016257700
        """
    postAsync = post_async
    """撤销申请

    https://pay.weixin.qq.com/doc/v3/partner/4016257700
    """


class Applyments(Node):
    @property
    def applymentId(self) -> ApplymentsApplymentId:
        """1 endpoints"""
    @property
    def businessCode(self) -> ApplymentsBusinessCode:
        """1 endpoints"""
    @property
    def cancelApplyment(self) -> ApplymentsCancelApplyment:
        """POST 撤销申请"""
    @verb
    def post(self, *, json: ApplymentsPostBody, **options: Unpack[QueryOptions]) -> ApplymentsPostAnswer:
        """提交入驻申请

        https://pay.weixin.qq.com/doc/v3/partner/4016249989
        """
    @async_verb
    def post_async(self, *, json: ApplymentsPostBody, **options: Unpack[QueryOptions]) -> ApplymentsPostAnswer:
        """提交入驻申请

        https://pay.weixin.qq.com/doc/v3/partner/4016249989
        """
    postAsync = post_async
    """提交入驻申请

    https://pay.weixin.qq.com/doc/v3/partner/4016249989
    """


class CardCardConfigsCancelApplyment(Node):
    @verb
    def post(self, *, json: CardCardConfigsCancelApplymentPostBody, **options: Unpack[QueryOptions]) -> CardCardConfigsCancelApplymentPostAnswer:
        """撤销商家名片配置申请

        https://pay.weixin.qq.com/doc/v3/partner/4016475172
        """
    @async_verb
    def post_async(self, *, json: CardCardConfigsCancelApplymentPostBody, **options: Unpack[QueryOptions]) -> CardCardConfigsCancelApplymentPostAnswer:
        """撤销商家名片配置申请

        https://pay.weixin.qq.com/doc/v3/partner/4016475172
        """
    postAsync = post_async
    """撤销商家名片配置申请

    https://pay.weixin.qq.com/doc/v3/partner/4016475172
    """


class CardCardConfigsPreviewUrl(Node):
    @verb
    def get(self, *, query: CardCardConfigsPreviewUrlGetQuery | str, **options: Unpack[GetOptions]) -> CardCardConfigsPreviewUrlGetAnswer:
        """获取商家名片预览二维码

        https://pay.weixin.qq.com/doc/v3/partner/4016641998
        """
    @async_verb
    def get_async(self, *, query: CardCardConfigsPreviewUrlGetQuery | str, **options: Unpack[GetOptions]) -> CardCardConfigsPreviewUrlGetAnswer:
        """获取商家名片预览二维码

        https://pay.weixin.qq.com/doc/v3/partner/4016641998
        """
    getAsync = get_async
    """获取商家名片预览二维码

    https://pay.weixin.qq.com/doc/v3/partner/4016641998
    """


class CardCardConfigsPublish(Node):
    @verb
    def post(self, *, json: CardCardConfigsPublishPostBody, **options: Unpack[QueryOptions]) -> CardCardConfigsPublishPostAnswer:
        """发布商家名片配置

        https://pay.weixin.qq.com/doc/v3/partner/4016475176
        """
    @async_verb
    def post_async(self, *, json: CardCardConfigsPublishPostBody, **options: Unpack[QueryOptions]) -> CardCardConfigsPublishPostAnswer:
        """发布商家名片配置

        https://pay.weixin.qq.com/doc/v3/partner/4016475176
        """
    postAsync = post_async
    """发布商家名片配置

    https://pay.weixin.qq.com/doc/v3/partner/4016475176
    """


class CardCardConfigs(Node):
    @property
    def cancelApplyment(self) -> CardCardConfigsCancelApplyment:
        """POST 撤销商家名片配置申请"""
    @property
    def previewUrl(self) -> CardCardConfigsPreviewUrl:
        """GET 获取商家名片预览二维码"""
    @property
    def publish(self) -> CardCardConfigsPublish:
        """POST 发布商家名片配置"""
    @verb
    def get(self, *, query: CardCardConfigsGetQuery | str, **options: Unpack[GetOptions]) -> CardCardConfigsGetAnswer:
        """查询商家名片配置申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4016475174
        """
    @async_verb
    def get_async(self, *, query: CardCardConfigsGetQuery | str, **options: Unpack[GetOptions]) -> CardCardConfigsGetAnswer:
        """查询商家名片配置申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4016475174
        """
    getAsync = get_async
    """查询商家名片配置申请状态

    https://pay.weixin.qq.com/doc/v3/partner/4016475174
    """

    @verb
    def post(self, *, json: CardCardConfigsPostBody, **options: Unpack[QueryOptions]) -> CardCardConfigsPostAnswer:
        """提交商家名片配置申请

        https://pay.weixin.qq.com/doc/v3/partner/4016468440
        """
    @async_verb
    def post_async(self, *, json: CardCardConfigsPostBody, **options: Unpack[QueryOptions]) -> CardCardConfigsPostAnswer:
        """提交商家名片配置申请

        https://pay.weixin.qq.com/doc/v3/partner/4016468440
        """
    postAsync = post_async
    """提交商家名片配置申请

    https://pay.weixin.qq.com/doc/v3/partner/4016468440
    """


class CardCardLinksBusinessCodeBusinessCode_(Node):
    @verb
    def get(self, *, business_code: str | int, query: CardCardLinksBusinessCodeBusinessCodeGetQuery | str, **options: Unpack[GetOptions]) -> CardCardLinksBusinessCodeBusinessCodeGetAnswer:
        """根据业务申请编号查询添加申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4016366816
        """
    @async_verb
    def get_async(self, *, business_code: str | int, query: CardCardLinksBusinessCodeBusinessCodeGetQuery | str, **options: Unpack[GetOptions]) -> CardCardLinksBusinessCodeBusinessCodeGetAnswer:
        """根据业务申请编号查询添加申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4016366816
        """
    getAsync = get_async
    """根据业务申请编号查询添加申请状态

    https://pay.weixin.qq.com/doc/v3/partner/4016366816
    """


class CardCardLinksBusinessCode(Node):
    @property
    def _business_code_(self) -> CardCardLinksBusinessCodeBusinessCode_:
        """GET 根据业务申请编号查询添加申请状态"""

class CardCardLinksCancelApplyment(Node):
    @verb
    def post(self, *, json: CardCardLinksCancelApplymentPostBody, **options: Unpack[QueryOptions]) -> CardCardLinksCancelApplymentPostAnswer:
        """撤销交易连接名片配置申请

        https://pay.weixin.qq.com/doc/v3/partner/4016366797
        """
    @async_verb
    def post_async(self, *, json: CardCardLinksCancelApplymentPostBody, **options: Unpack[QueryOptions]) -> CardCardLinksCancelApplymentPostAnswer:
        """撤销交易连接名片配置申请

        https://pay.weixin.qq.com/doc/v3/partner/4016366797
        """
    postAsync = post_async
    """撤销交易连接名片配置申请

    https://pay.weixin.qq.com/doc/v3/partner/4016366797
    """


class CardCardLinksUnbindCardLink(Node):
    @verb
    def post(self, *, json: CardCardLinksUnbindCardLinkPostBody, **options: Unpack[QueryOptions]) -> CardCardLinksUnbindCardLinkPostAnswer:
        """解除已生效交易连接名片场景

        https://pay.weixin.qq.com/doc/v3/partner/4016366804
        """
    @async_verb
    def post_async(self, *, json: CardCardLinksUnbindCardLinkPostBody, **options: Unpack[QueryOptions]) -> CardCardLinksUnbindCardLinkPostAnswer:
        """解除已生效交易连接名片场景

        https://pay.weixin.qq.com/doc/v3/partner/4016366804
        """
    postAsync = post_async
    """解除已生效交易连接名片场景

    https://pay.weixin.qq.com/doc/v3/partner/4016366804
    """


class CardCardLinks(Node):
    @property
    def businessCode(self) -> CardCardLinksBusinessCode:
        """1 endpoints"""
    @property
    def cancelApplyment(self) -> CardCardLinksCancelApplyment:
        """POST 撤销交易连接名片配置申请"""
    @property
    def unbindCardLink(self) -> CardCardLinksUnbindCardLink:
        """POST 解除已生效交易连接名片场景"""
    @verb
    def get(self, *, query: CardCardLinksGetQuery | str, **options: Unpack[GetOptions]) -> CardCardLinksGetAnswer:
        """查询已生效交易连接名片规则

        https://pay.weixin.qq.com/doc/v3/partner/4016366785
        """
    @async_verb
    def get_async(self, *, query: CardCardLinksGetQuery | str, **options: Unpack[GetOptions]) -> CardCardLinksGetAnswer:
        """查询已生效交易连接名片规则

        https://pay.weixin.qq.com/doc/v3/partner/4016366785
        """
    getAsync = get_async
    """查询已生效交易连接名片规则

    https://pay.weixin.qq.com/doc/v3/partner/4016366785
    """

    @verb
    def post(self, *, json: CardCardLinksPostBody, **options: Unpack[QueryOptions]) -> CardCardLinksPostAnswer:
        """添加交易连接名片规则申请

        https://pay.weixin.qq.com/doc/v3/partner/4016333302
        """
    @async_verb
    def post_async(self, *, json: CardCardLinksPostBody, **options: Unpack[QueryOptions]) -> CardCardLinksPostAnswer:
        """添加交易连接名片规则申请

        https://pay.weixin.qq.com/doc/v3/partner/4016333302
        """
    postAsync = post_async
    """添加交易连接名片规则申请

    https://pay.weixin.qq.com/doc/v3/partner/4016333302
    """


class Card(Node):
    @property
    def cardConfigs(self) -> CardCardConfigs:
        """GET 查询商家名片配置申请状态 · POST 提交商家名片配置申请"""
    @property
    def cardLinks(self) -> CardCardLinks:
        """GET 查询已生效交易连接名片规则 · POST 添加交易连接名片规则申请"""

class MarketingShakeActivitiesActivities(Node):
    @verb
    def get(self, *, query: MarketingShakeActivitiesActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> MarketingShakeActivitiesActivitiesGetAnswer:
        """查询摇优惠活动列表

        https://pay.weixin.qq.com/doc/v3/partner/4015783259
        """
    @async_verb
    def get_async(self, *, query: MarketingShakeActivitiesActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> MarketingShakeActivitiesActivitiesGetAnswer:
        """查询摇优惠活动列表

        https://pay.weixin.qq.com/doc/v3/partner/4015783259
        """
    getAsync = get_async
    """查询摇优惠活动列表

    https://pay.weixin.qq.com/doc/v3/partner/4015783259
    """


class MarketingShakeActivities(Node):
    @property
    def activities(self) -> MarketingShakeActivitiesActivities:
        """GET 查询摇优惠活动列表"""

class Marketing(Node):
    @property
    def shakeActivities(self) -> MarketingShakeActivities:
        """1 endpoints"""

class PartnerCardMemberCardsCardIdInvalidate(Node):
    @verb
    def post(self, *, card_id: str | int, json: PartnerCardMemberCardsCardIdInvalidatePostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberCardsCardIdInvalidatePostAnswer:
        """作废会员卡模板

        https://pay.weixin.qq.com/doc/v3/partner/4015336972
        """
    @async_verb
    def post_async(self, *, card_id: str | int, json: PartnerCardMemberCardsCardIdInvalidatePostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberCardsCardIdInvalidatePostAnswer:
        """作废会员卡模板

        https://pay.weixin.qq.com/doc/v3/partner/4015336972
        """
    postAsync = post_async
    """作废会员卡模板

    https://pay.weixin.qq.com/doc/v3/partner/4015336972
    """


class PartnerCardMemberCardsCardId_(Node):
    @property
    def invalidate(self) -> PartnerCardMemberCardsCardIdInvalidate:
        """POST 作废会员卡模板"""
    @verb
    def delete(self, *, card_id: str | int, query: PartnerCardMemberCardsCardIdDeleteQuery | str, **options: Unpack[BodyOptions]) -> PartnerCardMemberCardsCardIdDeleteAnswer:
        """删除会员卡模板

        https://pay.weixin.qq.com/doc/v3/partner/4015336972
        """
    @async_verb
    def delete_async(self, *, card_id: str | int, query: PartnerCardMemberCardsCardIdDeleteQuery | str, **options: Unpack[BodyOptions]) -> PartnerCardMemberCardsCardIdDeleteAnswer:
        """删除会员卡模板

        https://pay.weixin.qq.com/doc/v3/partner/4015336972
        """
    deleteAsync = delete_async
    """删除会员卡模板

    https://pay.weixin.qq.com/doc/v3/partner/4015336972
    """

    @verb
    def get(self, *, card_id: str | int, query: PartnerCardMemberCardsCardIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberCardsCardIdGetAnswer:
        """查询会员卡模板信息

        https://pay.weixin.qq.com/doc/v3/partner/4015336974
        """
    @async_verb
    def get_async(self, *, card_id: str | int, query: PartnerCardMemberCardsCardIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberCardsCardIdGetAnswer:
        """查询会员卡模板信息

        https://pay.weixin.qq.com/doc/v3/partner/4015336974
        """
    getAsync = get_async
    """查询会员卡模板信息

    https://pay.weixin.qq.com/doc/v3/partner/4015336974
    """

    @verb
    def patch(self, *, card_id: str | int, json: PartnerCardMemberCardsCardIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberCardsCardIdPatchAnswer:
        """修改会员卡模板信息

        https://pay.weixin.qq.com/doc/v3/partner/4015336977
        """
    @async_verb
    def patch_async(self, *, card_id: str | int, json: PartnerCardMemberCardsCardIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberCardsCardIdPatchAnswer:
        """修改会员卡模板信息

        https://pay.weixin.qq.com/doc/v3/partner/4015336977
        """
    patchAsync = patch_async
    """修改会员卡模板信息

    https://pay.weixin.qq.com/doc/v3/partner/4015336977
    """


class PartnerCardMemberCards(Node):
    @property
    def _card_id_(self) -> PartnerCardMemberCardsCardId_:
        """DELETE 删除会员卡模板 · GET 查询会员卡模板信息 · PATCH 修改会员卡模板信息"""
    @verb
    def get(self, *, query: PartnerCardMemberCardsGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberCardsGetAnswer:
        """查询会员卡模板列表

        https://pay.weixin.qq.com/doc/v3/partner/4015336976
        """
    @async_verb
    def get_async(self, *, query: PartnerCardMemberCardsGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberCardsGetAnswer:
        """查询会员卡模板列表

        https://pay.weixin.qq.com/doc/v3/partner/4015336976
        """
    getAsync = get_async
    """查询会员卡模板列表

    https://pay.weixin.qq.com/doc/v3/partner/4015336976
    """

    @verb
    def post(self, *, json: PartnerCardMemberCardsPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberCardsPostAnswer:
        """创建会员卡模板

        https://pay.weixin.qq.com/doc/v3/partner/4015336970
        """
    @async_verb
    def post_async(self, *, json: PartnerCardMemberCardsPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberCardsPostAnswer:
        """创建会员卡模板

        https://pay.weixin.qq.com/doc/v3/partner/4015336970
        """
    postAsync = post_async
    """创建会员卡模板

    https://pay.weixin.qq.com/doc/v3/partner/4015336970
    """


class PartnerCardMemberMembershipActivitiesActivityIdTerminate(Node):
    @verb
    def post(self, *, activity_id: str | int, json: PartnerCardMemberMembershipActivitiesActivityIdTerminatePostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberMembershipActivitiesActivityIdTerminatePostAnswer:
        """终止品牌会员发券活动

        https://pay.weixin.qq.com/doc/v3/partner/4016588028
        """
    @async_verb
    def post_async(self, *, activity_id: str | int, json: PartnerCardMemberMembershipActivitiesActivityIdTerminatePostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberMembershipActivitiesActivityIdTerminatePostAnswer:
        """终止品牌会员发券活动

        https://pay.weixin.qq.com/doc/v3/partner/4016588028
        """
    postAsync = post_async
    """终止品牌会员发券活动

    https://pay.weixin.qq.com/doc/v3/partner/4016588028
    """


class PartnerCardMemberMembershipActivitiesActivityId_(Node):
    @property
    def terminate(self) -> PartnerCardMemberMembershipActivitiesActivityIdTerminate:
        """POST 终止品牌会员发券活动"""
    @verb
    def get(self, *, activity_id: str | int, query: PartnerCardMemberMembershipActivitiesActivityIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberMembershipActivitiesActivityIdGetAnswer:
        """查询品牌会员发券活动

        https://pay.weixin.qq.com/doc/v3/partner/4016588015
        """
    @async_verb
    def get_async(self, *, activity_id: str | int, query: PartnerCardMemberMembershipActivitiesActivityIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberMembershipActivitiesActivityIdGetAnswer:
        """查询品牌会员发券活动

        https://pay.weixin.qq.com/doc/v3/partner/4016588015
        """
    getAsync = get_async
    """查询品牌会员发券活动

    https://pay.weixin.qq.com/doc/v3/partner/4016588015
    """

    @verb
    def patch(self, *, activity_id: str | int, json: PartnerCardMemberMembershipActivitiesActivityIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberMembershipActivitiesActivityIdPatchAnswer:
        """修改品牌会员发券活动信息

        https://pay.weixin.qq.com/doc/v3/partner/4016588044
        """
    @async_verb
    def patch_async(self, *, activity_id: str | int, json: PartnerCardMemberMembershipActivitiesActivityIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberMembershipActivitiesActivityIdPatchAnswer:
        """修改品牌会员发券活动信息

        https://pay.weixin.qq.com/doc/v3/partner/4016588044
        """
    patchAsync = patch_async
    """修改品牌会员发券活动信息

    https://pay.weixin.qq.com/doc/v3/partner/4016588044
    """


class PartnerCardMemberMembershipActivities(Node):
    @property
    def _activity_id_(self) -> PartnerCardMemberMembershipActivitiesActivityId_:
        """GET 查询品牌会员发券活动 · PATCH 修改品牌会员发券活动信息"""
    @verb
    def get(self, *, query: PartnerCardMemberMembershipActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberMembershipActivitiesGetAnswer:
        """查询品牌会员发券活动列表

        https://pay.weixin.qq.com/doc/v3/partner/4016588039
        """
    @async_verb
    def get_async(self, *, query: PartnerCardMemberMembershipActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberMembershipActivitiesGetAnswer:
        """查询品牌会员发券活动列表

        https://pay.weixin.qq.com/doc/v3/partner/4016588039
        """
    getAsync = get_async
    """查询品牌会员发券活动列表

    https://pay.weixin.qq.com/doc/v3/partner/4016588039
    """

    @verb
    def post(self, *, json: PartnerCardMemberMembershipActivitiesPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberMembershipActivitiesPostAnswer:
        """创建品牌会员发券活动

        https://pay.weixin.qq.com/doc/v3/partner/4016464918
        """
    @async_verb
    def post_async(self, *, json: PartnerCardMemberMembershipActivitiesPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberMembershipActivitiesPostAnswer:
        """创建品牌会员发券活动

        https://pay.weixin.qq.com/doc/v3/partner/4016464918
        """
    postAsync = post_async
    """创建品牌会员发券活动

    https://pay.weixin.qq.com/doc/v3/partner/4016464918
    """


class PartnerCardMemberPayViewTokens(Node):
    @verb
    def post(self, *, json: PartnerCardMemberPayViewTokensPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberPayViewTokensPostAnswer:
        """品牌会员展示付款码组件预授权

        https://pay.weixin.qq.com/doc/v3/partner/4016834476
        """
    @async_verb
    def post_async(self, *, json: PartnerCardMemberPayViewTokensPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberPayViewTokensPostAnswer:
        """品牌会员展示付款码组件预授权

        https://pay.weixin.qq.com/doc/v3/partner/4016834476
        """
    postAsync = post_async
    """品牌会员展示付款码组件预授权

    https://pay.weixin.qq.com/doc/v3/partner/4016834476
    """


class PartnerCardMemberPreAuthTokens(Node):
    @verb
    def post(self, *, json: PartnerCardMemberPreAuthTokensPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberPreAuthTokensPostAnswer:
        """入会组件预授权

        https://pay.weixin.qq.com/doc/v3/partner/4015336986
        """
    @async_verb
    def post_async(self, *, json: PartnerCardMemberPreAuthTokensPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberPreAuthTokensPostAnswer:
        """入会组件预授权

        https://pay.weixin.qq.com/doc/v3/partner/4015336986
        """
    postAsync = post_async
    """入会组件预授权

    https://pay.weixin.qq.com/doc/v3/partner/4015336986
    """


class PartnerCardMemberUserCardsImportByOpenid(Node):
    @verb
    def post(self, *, json: PartnerCardMemberUserCardsImportByOpenidPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberUserCardsImportByOpenidPostAnswer:
        """根据openid导入用户会员卡

        https://pay.weixin.qq.com/doc/v3/partner/4015336981
        """
    @async_verb
    def post_async(self, *, json: PartnerCardMemberUserCardsImportByOpenidPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberUserCardsImportByOpenidPostAnswer:
        """根据openid导入用户会员卡

        https://pay.weixin.qq.com/doc/v3/partner/4015336981
        """
    postAsync = post_async
    """根据openid导入用户会员卡

    https://pay.weixin.qq.com/doc/v3/partner/4015336981
    """


class PartnerCardMemberUserCardsImportByPhone(Node):
    @verb
    def post(self, *, json: PartnerCardMemberUserCardsImportByPhonePostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberUserCardsImportByPhonePostAnswer:
        """根据手机号导入用户会员卡

        https://pay.weixin.qq.com/doc/v3/partner/4015336982
        """
    @async_verb
    def post_async(self, *, json: PartnerCardMemberUserCardsImportByPhonePostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberUserCardsImportByPhonePostAnswer:
        """根据手机号导入用户会员卡

        https://pay.weixin.qq.com/doc/v3/partner/4015336982
        """
    postAsync = post_async
    """根据手机号导入用户会员卡

    https://pay.weixin.qq.com/doc/v3/partner/4015336982
    """


class PartnerCardMemberUserCardsUserCardCodeConfirm(Node):
    @verb
    def post(self, *, user_card_code: str | int, query: PartnerCardMemberUserCardsUserCardCodeConfirmPostQuery | str, json: PartnerCardMemberUserCardsUserCardCodeConfirmPostBody, **options: Unpack[GetOptions]) -> PartnerCardMemberUserCardsUserCardCodeConfirmPostAnswer:
        """同步会员开通结果

        https://pay.weixin.qq.com/doc/v3/partner/4015336979
        """
    @async_verb
    def post_async(self, *, user_card_code: str | int, query: PartnerCardMemberUserCardsUserCardCodeConfirmPostQuery | str, json: PartnerCardMemberUserCardsUserCardCodeConfirmPostBody, **options: Unpack[GetOptions]) -> PartnerCardMemberUserCardsUserCardCodeConfirmPostAnswer:
        """同步会员开通结果

        https://pay.weixin.qq.com/doc/v3/partner/4015336979
        """
    postAsync = post_async
    """同步会员开通结果

    https://pay.weixin.qq.com/doc/v3/partner/4015336979
    """


class PartnerCardMemberUserCardsUserCardCodeInvalidate(Node):
    @verb
    def post(self, *, user_card_code: str | int, query: PartnerCardMemberUserCardsUserCardCodeInvalidatePostQuery | str, json: PartnerCardMemberUserCardsUserCardCodeInvalidatePostBody, **options: Unpack[GetOptions]) -> PartnerCardMemberUserCardsUserCardCodeInvalidatePostAnswer:
        """作废用户会员卡

        https://pay.weixin.qq.com/doc/v3/partner/4015336983
        """
    @async_verb
    def post_async(self, *, user_card_code: str | int, query: PartnerCardMemberUserCardsUserCardCodeInvalidatePostQuery | str, json: PartnerCardMemberUserCardsUserCardCodeInvalidatePostBody, **options: Unpack[GetOptions]) -> PartnerCardMemberUserCardsUserCardCodeInvalidatePostAnswer:
        """作废用户会员卡

        https://pay.weixin.qq.com/doc/v3/partner/4015336983
        """
    postAsync = post_async
    """作废用户会员卡

    https://pay.weixin.qq.com/doc/v3/partner/4015336983
    """


class PartnerCardMemberUserCardsUserCardCode_(Node):
    @property
    def confirm(self) -> PartnerCardMemberUserCardsUserCardCodeConfirm:
        """POST 同步会员开通结果"""
    @property
    def invalidate(self) -> PartnerCardMemberUserCardsUserCardCodeInvalidate:
        """POST 作废用户会员卡"""
    @verb
    def get(self, *, user_card_code: str | int, query: PartnerCardMemberUserCardsUserCardCodeGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberUserCardsUserCardCodeGetAnswer:
        """查询用户会员卡信息

        https://pay.weixin.qq.com/doc/v3/partner/4015336980
        """
    @async_verb
    def get_async(self, *, user_card_code: str | int, query: PartnerCardMemberUserCardsUserCardCodeGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberUserCardsUserCardCodeGetAnswer:
        """查询用户会员卡信息

        https://pay.weixin.qq.com/doc/v3/partner/4015336980
        """
    getAsync = get_async
    """查询用户会员卡信息

    https://pay.weixin.qq.com/doc/v3/partner/4015336980
    """

    @verb
    def patch(self, *, user_card_code: str | int, query: PartnerCardMemberUserCardsUserCardCodePatchQuery | str, json: PartnerCardMemberUserCardsUserCardCodePatchBody = ..., **options: Unpack[GetOptions]) -> PartnerCardMemberUserCardsUserCardCodePatchAnswer:
        """修改用户会员卡信息

        https://pay.weixin.qq.com/doc/v3/partner/4015336985
        """
    @async_verb
    def patch_async(self, *, user_card_code: str | int, query: PartnerCardMemberUserCardsUserCardCodePatchQuery | str, json: PartnerCardMemberUserCardsUserCardCodePatchBody = ..., **options: Unpack[GetOptions]) -> PartnerCardMemberUserCardsUserCardCodePatchAnswer:
        """修改用户会员卡信息

        https://pay.weixin.qq.com/doc/v3/partner/4015336985
        """
    patchAsync = patch_async
    """修改用户会员卡信息

    https://pay.weixin.qq.com/doc/v3/partner/4015336985
    """


class PartnerCardMemberUserCards(Node):
    @property
    def importByOpenid(self) -> PartnerCardMemberUserCardsImportByOpenid:
        """POST 根据openid导入用户会员卡"""
    @property
    def importByPhone(self) -> PartnerCardMemberUserCardsImportByPhone:
        """POST 根据手机号导入用户会员卡"""
    @property
    def _user_card_code_(self) -> PartnerCardMemberUserCardsUserCardCode_:
        """GET 查询用户会员卡信息 · PATCH 修改用户会员卡信息"""
    @verb
    def get(self, *, query: PartnerCardMemberUserCardsGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberUserCardsGetAnswer:
        """查询用户在品牌下所有会员卡

        https://pay.weixin.qq.com/doc/v3/partner/4015336984
        """
    @async_verb
    def get_async(self, *, query: PartnerCardMemberUserCardsGetQuery | str, **options: Unpack[GetOptions]) -> PartnerCardMemberUserCardsGetAnswer:
        """查询用户在品牌下所有会员卡

        https://pay.weixin.qq.com/doc/v3/partner/4015336984
        """
    getAsync = get_async
    """查询用户在品牌下所有会员卡

    https://pay.weixin.qq.com/doc/v3/partner/4015336984
    """


class PartnerCardMemberUserFeeds(Node):
    @verb
    def post(self, *, json: PartnerCardMemberUserFeedsPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberUserFeedsPostAnswer:
        """创建用户动态信息

        https://pay.weixin.qq.com/doc/v3/partner/4015336987
        """
    @async_verb
    def post_async(self, *, json: PartnerCardMemberUserFeedsPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberUserFeedsPostAnswer:
        """创建用户动态信息

        https://pay.weixin.qq.com/doc/v3/partner/4015336987
        """
    postAsync = post_async
    """创建用户动态信息

    https://pay.weixin.qq.com/doc/v3/partner/4015336987
    """


class PartnerCardMemberUserPointsExchangeCouponConfirm(Node):
    @verb
    def post(self, *, json: PartnerCardMemberUserPointsExchangeCouponConfirmPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberUserPointsExchangeCouponConfirmPostAnswer:
        """同步积分兑券结果

        https://pay.weixin.qq.com/doc/v3/partner/4015897268
        """
    @async_verb
    def post_async(self, *, json: PartnerCardMemberUserPointsExchangeCouponConfirmPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberUserPointsExchangeCouponConfirmPostAnswer:
        """同步积分兑券结果

        https://pay.weixin.qq.com/doc/v3/partner/4015897268
        """
    postAsync = post_async
    """同步积分兑券结果

    https://pay.weixin.qq.com/doc/v3/partner/4015897268
    """


class PartnerCardMemberUserPointsExchangeCoupon(Node):
    @property
    def confirm(self) -> PartnerCardMemberUserPointsExchangeCouponConfirm:
        """POST 同步积分兑券结果"""

class PartnerCardMemberUserPointsSync(Node):
    @verb
    def post(self, *, json: PartnerCardMemberUserPointsSyncPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberUserPointsSyncPostAnswer:
        """同步积分余额

        https://pay.weixin.qq.com/doc/v3/partner/4015897280
        """
    @async_verb
    def post_async(self, *, json: PartnerCardMemberUserPointsSyncPostBody, **options: Unpack[QueryOptions]) -> PartnerCardMemberUserPointsSyncPostAnswer:
        """同步积分余额

        https://pay.weixin.qq.com/doc/v3/partner/4015897280
        """
    postAsync = post_async
    """同步积分余额

    https://pay.weixin.qq.com/doc/v3/partner/4015897280
    """


class PartnerCardMemberUserPoints(Node):
    @property
    def exchangeCoupon(self) -> PartnerCardMemberUserPointsExchangeCoupon:
        """1 endpoints"""
    @property
    def sync(self) -> PartnerCardMemberUserPointsSync:
        """POST 同步积分余额"""

class PartnerCardMember(Node):
    @property
    def cards(self) -> PartnerCardMemberCards:
        """GET 查询会员卡模板列表 · POST 创建会员卡模板"""
    @property
    def membershipActivities(self) -> PartnerCardMemberMembershipActivities:
        """GET 查询品牌会员发券活动列表 · POST 创建品牌会员发券活动"""
    @property
    def payViewTokens(self) -> PartnerCardMemberPayViewTokens:
        """POST 品牌会员展示付款码组件预授权"""
    @property
    def preAuthTokens(self) -> PartnerCardMemberPreAuthTokens:
        """POST 入会组件预授权"""
    @property
    def userCards(self) -> PartnerCardMemberUserCards:
        """GET 查询用户在品牌下所有会员卡"""
    @property
    def userFeeds(self) -> PartnerCardMemberUserFeeds:
        """POST 创建用户动态信息"""
    @property
    def userPoints(self) -> PartnerCardMemberUserPoints:
        """2 endpoints"""

class PartnerStoreBrandstoresStoreIdBindrecipient(Node):
    @verb
    def post(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdBindrecipientPostBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresStoreIdBindrecipientPostAnswer:
        """绑定收款商户号

        https://pay.weixin.qq.com/doc/v3/partner/4015783177
        """
    @async_verb
    def post_async(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdBindrecipientPostBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresStoreIdBindrecipientPostAnswer:
        """绑定收款商户号

        https://pay.weixin.qq.com/doc/v3/partner/4015783177
        """
    postAsync = post_async
    """绑定收款商户号

    https://pay.weixin.qq.com/doc/v3/partner/4015783177
    """


class PartnerStoreBrandstoresStoreIdClose(Node):
    @verb
    def post(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdClosePostBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresStoreIdClosePostAnswer:
        """暂停门店营业

        https://pay.weixin.qq.com/doc/v3/partner/4016756671
        """
    @async_verb
    def post_async(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdClosePostBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresStoreIdClosePostAnswer:
        """暂停门店营业

        https://pay.weixin.qq.com/doc/v3/partner/4016756671
        """
    postAsync = post_async
    """暂停门店营业

    https://pay.weixin.qq.com/doc/v3/partner/4016756671
    """


class PartnerStoreBrandstoresStoreIdResume(Node):
    @verb
    def post(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdResumePostBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresStoreIdResumePostAnswer:
        """恢复门店营业

        https://pay.weixin.qq.com/doc/v3/partner/4016756672
        """
    @async_verb
    def post_async(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdResumePostBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresStoreIdResumePostAnswer:
        """恢复门店营业

        https://pay.weixin.qq.com/doc/v3/partner/4016756672
        """
    postAsync = post_async
    """恢复门店营业

    https://pay.weixin.qq.com/doc/v3/partner/4016756672
    """


class PartnerStoreBrandstoresStoreIdUnbindrecipient(Node):
    @verb
    def post(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdUnbindrecipientPostBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresStoreIdUnbindrecipientPostAnswer:
        """解绑收款商户号

        https://pay.weixin.qq.com/doc/v3/partner/4015783188
        """
    @async_verb
    def post_async(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdUnbindrecipientPostBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresStoreIdUnbindrecipientPostAnswer:
        """解绑收款商户号

        https://pay.weixin.qq.com/doc/v3/partner/4015783188
        """
    postAsync = post_async
    """解绑收款商户号

    https://pay.weixin.qq.com/doc/v3/partner/4015783188
    """


class PartnerStoreBrandstoresStoreId_(Node):
    @property
    def bindrecipient(self) -> PartnerStoreBrandstoresStoreIdBindrecipient:
        """POST 绑定收款商户号"""
    @property
    def close(self) -> PartnerStoreBrandstoresStoreIdClose:
        """POST 暂停门店营业"""
    @property
    def resume(self) -> PartnerStoreBrandstoresStoreIdResume:
        """POST 恢复门店营业"""
    @property
    def unbindrecipient(self) -> PartnerStoreBrandstoresStoreIdUnbindrecipient:
        """POST 解绑收款商户号"""
    @verb
    def delete(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdDeleteBody, **options: Unpack[QueryOptions]) -> None:
        """删除品牌门店

        https://pay.weixin.qq.com/doc/v3/partner/4015783113
        """
    @async_verb
    def delete_async(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdDeleteBody, **options: Unpack[QueryOptions]) -> None:
        """删除品牌门店

        https://pay.weixin.qq.com/doc/v3/partner/4015783113
        """
    deleteAsync = delete_async
    """删除品牌门店

    https://pay.weixin.qq.com/doc/v3/partner/4015783113
    """

    @verb
    def get(self, *, store_id: str | int, query: PartnerStoreBrandstoresStoreIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerStoreBrandstoresStoreIdGetAnswer:
        """查询品牌门店

        https://pay.weixin.qq.com/doc/v3/partner/4015783153
        """
    @async_verb
    def get_async(self, *, store_id: str | int, query: PartnerStoreBrandstoresStoreIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerStoreBrandstoresStoreIdGetAnswer:
        """查询品牌门店

        https://pay.weixin.qq.com/doc/v3/partner/4015783153
        """
    getAsync = get_async
    """查询品牌门店

    https://pay.weixin.qq.com/doc/v3/partner/4015783153
    """

    @verb
    def patch(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresStoreIdPatchAnswer:
        """更新品牌门店

        https://pay.weixin.qq.com/doc/v3/partner/4015783158
        """
    @async_verb
    def patch_async(self, *, store_id: str | int, json: PartnerStoreBrandstoresStoreIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresStoreIdPatchAnswer:
        """更新品牌门店

        https://pay.weixin.qq.com/doc/v3/partner/4015783158
        """
    patchAsync = patch_async
    """更新品牌门店

    https://pay.weixin.qq.com/doc/v3/partner/4015783158
    """


class PartnerStoreBrandstores(Node):
    @property
    def _store_id_(self) -> PartnerStoreBrandstoresStoreId_:
        """DELETE 删除品牌门店 · GET 查询品牌门店 · PATCH 更新品牌门店"""
    @verb
    def get(self, *, query: PartnerStoreBrandstoresGetQuery | str, **options: Unpack[GetOptions]) -> PartnerStoreBrandstoresGetAnswer:
        """列表查询品牌门店信息

        https://pay.weixin.qq.com/doc/v3/partner/4016756674
        """
    @async_verb
    def get_async(self, *, query: PartnerStoreBrandstoresGetQuery | str, **options: Unpack[GetOptions]) -> PartnerStoreBrandstoresGetAnswer:
        """列表查询品牌门店信息

        https://pay.weixin.qq.com/doc/v3/partner/4016756674
        """
    getAsync = get_async
    """列表查询品牌门店信息

    https://pay.weixin.qq.com/doc/v3/partner/4016756674
    """

    @verb
    def post(self, *, json: PartnerStoreBrandstoresPostBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresPostAnswer:
        """创建品牌门店

        https://pay.weixin.qq.com/doc/v3/partner/4015783183
        """
    @async_verb
    def post_async(self, *, json: PartnerStoreBrandstoresPostBody, **options: Unpack[QueryOptions]) -> PartnerStoreBrandstoresPostAnswer:
        """创建品牌门店

        https://pay.weixin.qq.com/doc/v3/partner/4015783183
        """
    postAsync = post_async
    """创建品牌门店

    https://pay.weixin.qq.com/doc/v3/partner/4015783183
    """


class PartnerStore(Node):
    @property
    def brandstores(self) -> PartnerStoreBrandstores:
        """GET 列表查询品牌门店信息 · POST 创建品牌门店"""

class Partner(Node):
    @property
    def cardMember(self) -> PartnerCardMember:
        """23 endpoints"""
    @property
    def store(self) -> PartnerStore:
        """9 endpoints"""

class ProfitsharingBrandConfigsBrandMchid_(Node):
    @verb
    def get(self, *, brand_mchid: str | int, **options: Unpack[QueryOptions]) -> ProfitsharingBrandConfigsBrandMchidGetAnswer:
        """查询最大分账比例

        https://pay.weixin.qq.com/doc/v3/partner/4012467022
        """
    @async_verb
    def get_async(self, *, brand_mchid: str | int, **options: Unpack[QueryOptions]) -> ProfitsharingBrandConfigsBrandMchidGetAnswer:
        """查询最大分账比例

        https://pay.weixin.qq.com/doc/v3/partner/4012467022
        """
    getAsync = get_async
    """查询最大分账比例

    https://pay.weixin.qq.com/doc/v3/partner/4012467022
    """


class ProfitsharingBrandConfigs(Node):
    @property
    def _brand_mchid_(self) -> ProfitsharingBrandConfigsBrandMchid_:
        """GET 查询最大分账比例"""

class ProfitsharingFinishOrder(Node):
    @verb
    def post(self, *, json: ProfitsharingFinishOrderPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingFinishOrderPostAnswer:
        """完结分账

        https://pay.weixin.qq.com/doc/v3/partner/4012467016
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingFinishOrderPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingFinishOrderPostAnswer:
        """完结分账

        https://pay.weixin.qq.com/doc/v3/partner/4012467016
        """
    postAsync = post_async
    """完结分账

    https://pay.weixin.qq.com/doc/v3/partner/4012467016
    """


class ProfitsharingOrdersTransactionIdAmounts(Node):
    @verb
    def get(self, *, transaction_id: str | int, **options: Unpack[QueryOptions]) -> ProfitsharingOrdersTransactionIdAmountsGetAnswer:
        """查询订单剩余待分金额

        https://pay.weixin.qq.com/doc/v3/partner/4012467021
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, **options: Unpack[QueryOptions]) -> ProfitsharingOrdersTransactionIdAmountsGetAnswer:
        """查询订单剩余待分金额

        https://pay.weixin.qq.com/doc/v3/partner/4012467021
        """
    getAsync = get_async
    """查询订单剩余待分金额

    https://pay.weixin.qq.com/doc/v3/partner/4012467021
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

        https://pay.weixin.qq.com/doc/v3/partner/4012467002
        """
    @async_verb
    def get_async(self, *, query: ProfitsharingOrdersGetQuery | str, **options: Unpack[GetOptions]) -> ProfitsharingOrdersGetAnswer:
        """查询分账结果

        https://pay.weixin.qq.com/doc/v3/partner/4012467002
        """
    getAsync = get_async
    """查询分账结果

    https://pay.weixin.qq.com/doc/v3/partner/4012467002
    """

    @verb
    def post(self, *, json: ProfitsharingOrdersPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingOrdersPostAnswer:
        """请求分账

        https://pay.weixin.qq.com/doc/v3/partner/4012692975
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingOrdersPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingOrdersPostAnswer:
        """请求分账

        https://pay.weixin.qq.com/doc/v3/partner/4012692975
        """
    postAsync = post_async
    """请求分账

    https://pay.weixin.qq.com/doc/v3/partner/4012692975
    """


class ProfitsharingReceiversAdd(Node):
    @verb
    def post(self, *, json: ProfitsharingReceiversAddPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReceiversAddPostAnswer:
        """添加分账接收方

        https://pay.weixin.qq.com/doc/v3/partner/4012467100
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingReceiversAddPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReceiversAddPostAnswer:
        """添加分账接收方

        https://pay.weixin.qq.com/doc/v3/partner/4012467100
        """
    postAsync = post_async
    """添加分账接收方

    https://pay.weixin.qq.com/doc/v3/partner/4012467100
    """


class ProfitsharingReceiversDelete(Node):
    @verb
    def post(self, *, json: ProfitsharingReceiversDeletePostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReceiversDeletePostAnswer:
        """删除分账接收方

        https://pay.weixin.qq.com/doc/v3/partner/4012467103
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingReceiversDeletePostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReceiversDeletePostAnswer:
        """删除分账接收方

        https://pay.weixin.qq.com/doc/v3/partner/4012467103
        """
    postAsync = post_async
    """删除分账接收方

    https://pay.weixin.qq.com/doc/v3/partner/4012467103
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

        https://pay.weixin.qq.com/doc/v3/partner/4012467011
        """
    @async_verb
    def get_async(self, *, query: ProfitsharingReturnordersGetQuery | str, **options: Unpack[GetOptions]) -> ProfitsharingReturnordersGetAnswer:
        """查询分账回退结果

        https://pay.weixin.qq.com/doc/v3/partner/4012467011
        """
    getAsync = get_async
    """查询分账回退结果

    https://pay.weixin.qq.com/doc/v3/partner/4012467011
    """

    @verb
    def post(self, *, json: ProfitsharingReturnordersPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReturnordersPostAnswer:
        """请求分账回退

        https://pay.weixin.qq.com/doc/v3/partner/4012467097
        """
    @async_verb
    def post_async(self, *, json: ProfitsharingReturnordersPostBody, **options: Unpack[QueryOptions]) -> ProfitsharingReturnordersPostAnswer:
        """请求分账回退

        https://pay.weixin.qq.com/doc/v3/partner/4012467097
        """
    postAsync = post_async
    """请求分账回退

    https://pay.weixin.qq.com/doc/v3/partner/4012467097
    """


class Profitsharing(Node):
    @property
    def brandConfigs(self) -> ProfitsharingBrandConfigs:
        """1 endpoints"""
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

class Brand(Node):
    @property
    def applyments(self) -> Applyments:
        """POST 提交入驻申请"""
    @property
    def card(self) -> Card:
        """10 endpoints"""
    @property
    def marketing(self) -> Marketing:
        """1 endpoints"""
    @property
    def partner(self) -> Partner:
        """32 endpoints"""
    @property
    def profitsharing(self) -> Profitsharing:
        """9 endpoints"""
