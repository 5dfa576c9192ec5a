# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/applyment4sub``: documented paths, bodies and answers.

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

class ContactInfo(TypedDict):
    contact_type: Literal['LEGAL', 'SUPER'] | Text
    contact_name: Text
    """Encrypted."""
    contact_id_doc_type: NotRequired[Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text]
    contact_id_number: NotRequired[Text]
    """Encrypted."""
    contact_id_doc_copy: NotRequired[Text]
    contact_id_doc_copy_back: NotRequired[Text]
    contact_period_begin: NotRequired[Text]
    contact_period_end: NotRequired[Text]
    business_authorization_letter: NotRequired[Text]
    openid: NotRequired[Text]
    """Encrypted."""
    mobile_phone: Text
    """Encrypted."""
    contact_email: Text
    """Encrypted."""

class MicroStoreInfo(TypedDict):
    micro_name: Text
    micro_address_code: Text
    micro_address: Text
    store_entrance_pic: Text
    micro_indoor_copy: Text
    store_longitude: NotRequired[Text]
    store_latitude: NotRequired[Text]

class MicroMobileInfo(TypedDict):
    micro_mobile_name: Text
    micro_mobile_city: Text
    micro_mobile_address: Text
    micro_mobile_pics: Texts

class MicroOnlineInfo(TypedDict):
    micro_online_store: Text
    micro_ec_name: Text
    micro_qrcode: NotRequired[Text]
    micro_link: NotRequired[Text]

class MicroBizInfo(TypedDict):
    micro_biz_type: Literal['MICRO_TYPE_STORE', 'MICRO_TYPE_MOBILE', 'MICRO_TYPE_ONLINE'] | Text
    micro_store_info: NotRequired[MicroStoreInfo]
    micro_mobile_info: NotRequired[MicroMobileInfo]
    micro_online_info: NotRequired[MicroOnlineInfo]

class BusinessLicenseInfo(TypedDict):
    license_copy: Text
    license_number: Text
    merchant_name: Text
    legal_person: Text
    license_address: NotRequired[Text]
    period_begin: NotRequired[Text]
    period_end: NotRequired[Text]

class CertificateInfo(TypedDict):
    cert_copy: Text
    cert_type: Literal['CERTIFICATE_TYPE_2388', 'CERTIFICATE_TYPE_2389', 'CERTIFICATE_TYPE_2390', 'CERTIFICATE_TYPE_2391', 'CERTIFICATE_TYPE_2392', 'CERTIFICATE_TYPE_2393', 'CERTIFICATE_TYPE_2394', 'CERTIFICATE_TYPE_2395', 'CERTIFICATE_TYPE_2396', 'CERTIFICATE_TYPE_2399', 'CERTIFICATE_TYPE_2400', 'CERTIFICATE_TYPE_2520', 'CERTIFICATE_TYPE_2521', 'CERTIFICATE_TYPE_2522'] | Text
    cert_number: Text
    merchant_name: Text
    company_address: Text
    legal_person: Text
    period_begin: Text
    period_end: Text

class OrganizationInfo(TypedDict):
    organization_copy: Text
    organization_code: Text
    org_period_begin: Text
    org_period_end: Text

class FinanceInstitutionInfo(TypedDict):
    finance_type: NotRequired[Literal['BANK_AGENT', 'PAYMENT_AGENT', 'INSURANCE', 'TRADE_AND_SETTLE', 'OTHER'] | Text]
    finance_license_pics: NotRequired[Texts]

class IdCardInfo(TypedDict):
    id_card_copy: Text
    id_card_national: Text
    id_card_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    id_card_address: NotRequired[Text]
    """Encrypted."""
    card_period_begin: Text
    card_period_end: Text

class IdDocInfo(TypedDict):
    id_doc_copy: Text
    id_doc_copy_back: NotRequired[Text]
    id_doc_name: Text
    """Encrypted."""
    id_doc_number: Text
    """Encrypted."""
    id_doc_address: NotRequired[Text]
    """Encrypted."""
    doc_period_begin: Text
    doc_period_end: Text

class IdentityInfo(TypedDict):
    id_holder_type: NotRequired[Literal['LEGAL', 'SUPER'] | Text]
    id_doc_type: Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text
    authorize_letter_copy: NotRequired[Text]
    id_card_info: NotRequired[IdCardInfo]
    id_doc_info: NotRequired[IdDocInfo]
    owner: NotRequired[bool]

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

class SubjectInfo(TypedDict):
    subject_type: Literal['SUBJECT_TYPE_INDIVIDUAL', 'SUBJECT_TYPE_ENTERPRISE', 'SUBJECT_TYPE_INSTITUTIONS', 'SUBJECT_TYPE_OTHERS', 'SUBJECT_TYPE_MICRO', 'SUBJECT_TYPE_GOVERNMENT', 'SUBJECT_TYPE_INSTITUTIONS_CLONED'] | Text
    finance_institution: NotRequired[bool]
    micro_biz_info: NotRequired[MicroBizInfo]
    business_license_info: BusinessLicenseInfo
    certificate_info: CertificateInfo
    organization_info: NotRequired[OrganizationInfo]
    certificate_letter_copy: NotRequired[Text]
    finance_institution_info: NotRequired[FinanceInstitutionInfo]
    identity_info: IdentityInfo
    ubo_info_list: NotRequired[Sequence[UboInfoList]]

class BizStoreInfo(TypedDict):
    biz_store_name: Text
    biz_address_code: Text
    biz_store_address: Text
    store_entrance_pic: Texts
    indoor_pic: Texts
    biz_sub_appid: NotRequired[Text]

class MpInfo(TypedDict):
    mp_appid: NotRequired[Text]
    mp_sub_appid: NotRequired[Text]
    mp_pics: NotRequired[Texts]

class MiniProgramInfo(TypedDict):
    mini_program_appid: NotRequired[Text]
    mini_program_sub_appid: NotRequired[Text]
    mini_program_pics: NotRequired[Texts]

class AppInfo(TypedDict):
    app_appid: NotRequired[Text]
    app_sub_appid: NotRequired[Text]
    app_pics: NotRequired[Texts]

class WebInfo(TypedDict):
    domain: NotRequired[Text]
    web_authorisation: NotRequired[Text]
    web_appid: NotRequired[Text]

class WeworkInfo(TypedDict):
    sub_corp_id: NotRequired[Text]
    wework_pics: NotRequired[Texts]

class SalesInfo(TypedDict):
    sales_scenes_type: list[Literal['SALES_SCENES_STORE', 'SALES_SCENES_MP', 'SALES_SCENES_MINI_PROGRAM', 'SALES_SCENES_WEB', 'SALES_SCENES_APP', 'SALES_SCENES_WEWORK']] | Texts
    biz_store_info: NotRequired[BizStoreInfo]
    mp_info: NotRequired[MpInfo]
    mini_program_info: NotRequired[MiniProgramInfo]
    app_info: NotRequired[AppInfo]
    web_info: NotRequired[WebInfo]
    wework_info: NotRequired[WeworkInfo]

class BusinessInfo(TypedDict):
    merchant_shortname: Text
    service_phone: Text
    sales_info: SalesInfo

class SettlementInfo(TypedDict):
    settlement_id: NotRequired[Text]
    qualification_type: NotRequired[Text]
    qualifications: NotRequired[Texts]
    activities_id: NotRequired[Text]
    activities_rate: NotRequired[Text]
    debit_activities_rate: NotRequired[Text]
    credit_activities_rate: NotRequired[Text]
    activities_additions: NotRequired[Texts]

class BankAccountInfo(TypedDict):
    bank_account_type: Literal['BANK_ACCOUNT_TYPE_CORPORATE', 'BANK_ACCOUNT_TYPE_PERSONAL'] | Text
    account_name: Text
    """Encrypted."""
    account_bank: Text
    bank_address_code: Text
    bank_name: NotRequired[Text]
    bank_branch_id: NotRequired[Text]
    account_number: NotRequired[Text]
    """Encrypted."""

class AdditionInfo(TypedDict):
    legal_person_commitment: NotRequired[Text]
    legal_person_video: NotRequired[Text]
    business_addition_pics: NotRequired[Texts]
    business_addition_msg: NotRequired[Text]

class ApplymentPostBody(TypedDict):
    """POST v3/applyment4sub/applyment/: 提交申请单"""
    business_code: Text
    contact_info: ContactInfo
    subject_info: SubjectInfo
    business_info: BusinessInfo
    settlement_info: SettlementInfo
    bank_account_info: BankAccountInfo
    addition_info: NotRequired[AdditionInfo]

class ApplymentPostAnswer(TypedDict):
    """POST v3/applyment4sub/applyment/: 提交申请单"""
    applyment_id: float

class AuditDetail(TypedDict):
    field: NotRequired[str]
    field_name: NotRequired[str]
    reject_reason: NotRequired[str]

class ApplymentApplymentIdApplymentIdGetAnswer(TypedDict):
    """GET v3/applyment4sub/applyment/applyment_id/{applyment_id}: 通过申请单号查询申请状态"""
    business_code: NotRequired[str]
    applyment_id: NotRequired[float]
    sub_mchid: NotRequired[str]
    sign_url: NotRequired[str]
    applyment_state: Literal['APPLYMENT_STATE_WAITTING_FOR_AUDIT', 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT', 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON', 'APPLYMENT_STATE_PASSED', 'APPLYMENT_STATE_FREEZED', 'APPLYMENT_STATE_EDITTING', 'APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_REJECTED', 'APPLYMENT_STATE_TO_BE_CONFIRMED', 'APPLYMENT_STATE_TO_BE_SIGNED', 'APPLYMENT_STATE_SIGNING', 'APPLYMENT_STATE_FINISHED', 'APPLYMENT_STATE_CANCELED'] | str
    applyment_state_msg: NotRequired[str]
    audit_detail: NotRequired[list[AuditDetail]]

class ApplymentBusinessCodeBusinessCodeGetAnswer(TypedDict):
    """GET v3/applyment4sub/applyment/business_code/{business_code}: 通过业务申请编号查询申请状态"""
    business_code: NotRequired[str]
    applyment_id: NotRequired[float]
    sub_mchid: NotRequired[str]
    sign_url: NotRequired[str]
    applyment_state: Literal['APPLYMENT_STATE_WAITTING_FOR_AUDIT', 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT', 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON', 'APPLYMENT_STATE_PASSED', 'APPLYMENT_STATE_FREEZED', 'APPLYMENT_STATE_EDITTING', 'APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_REJECTED', 'APPLYMENT_STATE_TO_BE_CONFIRMED', 'APPLYMENT_STATE_TO_BE_SIGNED', 'APPLYMENT_STATE_SIGNING', 'APPLYMENT_STATE_FINISHED', 'APPLYMENT_STATE_CANCELED'] | str
    applyment_state_msg: NotRequired[str]
    audit_detail: NotRequired[list[AuditDetail]]

class Applyment_(Node):
    @verb
    def post(self, *, json: ApplymentPostBody, **options: Unpack[QueryOptions]) -> ApplymentPostAnswer:
        """提交申请单

        https://pay.weixin.qq.com/doc/v3/partner/4012719997
        https://pay.weixin.qq.com/doc/v3/partner/4012722249
        """
    @async_verb
    def post_async(self, *, json: ApplymentPostBody, **options: Unpack[QueryOptions]) -> ApplymentPostAnswer:
        """提交申请单

        https://pay.weixin.qq.com/doc/v3/partner/4012719997
        https://pay.weixin.qq.com/doc/v3/partner/4012722249
        """
    postAsync = post_async
    """提交申请单

    https://pay.weixin.qq.com/doc/v3/partner/4012719997
    https://pay.weixin.qq.com/doc/v3/partner/4012722249
    """


class ApplymentApplymentIdApplymentId_(Node):
    @verb
    def get(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> ApplymentApplymentIdApplymentIdGetAnswer:
        """通过申请单号查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4012697052
        https://pay.weixin.qq.com/doc/v3/partner/4012721630
        """
    @async_verb
    def get_async(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> ApplymentApplymentIdApplymentIdGetAnswer:
        """通过申请单号查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4012697052
        https://pay.weixin.qq.com/doc/v3/partner/4012721630
        """
    getAsync = get_async
    """通过申请单号查询申请状态

    https://pay.weixin.qq.com/doc/v3/partner/4012697052
    https://pay.weixin.qq.com/doc/v3/partner/4012721630
    """


class ApplymentApplymentId(Node):
    @property
    def _applyment_id_(self) -> ApplymentApplymentIdApplymentId_:
        """GET 通过申请单号查询申请状态"""

class ApplymentBusinessCodeBusinessCode_(Node):
    @verb
    def get(self, *, business_code: str | int, **options: Unpack[QueryOptions]) -> ApplymentBusinessCodeBusinessCodeGetAnswer:
        """通过业务申请编号查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4012697168
        https://pay.weixin.qq.com/doc/v3/partner/4012721709
        """
    @async_verb
    def get_async(self, *, business_code: str | int, **options: Unpack[QueryOptions]) -> ApplymentBusinessCodeBusinessCodeGetAnswer:
        """通过业务申请编号查询申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4012697168
        https://pay.weixin.qq.com/doc/v3/partner/4012721709
        """
    getAsync = get_async
    """通过业务申请编号查询申请状态

    https://pay.weixin.qq.com/doc/v3/partner/4012697168
    https://pay.weixin.qq.com/doc/v3/partner/4012721709
    """


class ApplymentBusinessCode(Node):
    @property
    def _business_code_(self) -> ApplymentBusinessCodeBusinessCode_:
        """GET 通过业务申请编号查询申请状态"""

class Applyment(Node):
    @property
    def _empty_(self) -> Applyment_:
        """POST 提交申请单"""
    @property
    def applyment_id(self) -> ApplymentApplymentId:
        """1 endpoints"""
    @property
    def business_code(self) -> ApplymentBusinessCode:
        """1 endpoints"""

class Applyment4sub(Node):
    @property
    def applyment(self) -> Applyment:
        """3 endpoints"""
