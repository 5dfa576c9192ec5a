# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/apply4subject``: documented paths, bodies and answers.

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

class ApplymentMerchantsSubMchidStateGetAnswer(TypedDict):
    """GET v3/apply4subject/applyment/merchants/{sub_mchid}/state: 获取商户开户意愿确认状态"""
    authorize_state: Literal['AUTHORIZE_STATE_UNAUTHORIZED', 'AUTHORIZE_STATE_AUTHORIZED'] | str

class ApplymentGetQuery(TypedDict):
    """GET v3/apply4subject/applyment: 查询商户开户意愿申请单审核结果"""
    applyment_id: NotRequired[Text]
    business_code: NotRequired[Text]

class ApplymentGetAnswer(TypedDict):
    """GET v3/apply4subject/applyment: 查询商户开户意愿申请单审核结果"""
    applyment_state: Literal['APPLYMENT_STATE_WAITTING_FOR_AUDIT', 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT', 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON', 'APPLYMENT_STATE_PASSED', 'APPLYMENT_STATE_FREEZED', 'APPLYMENT_STATE_EDITTING', 'APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_REJECTED', 'APPLYMENT_STATE_TO_BE_CONFIRMED', 'APPLYMENT_STATE_TO_BE_SIGNED', 'APPLYMENT_STATE_SIGNING', 'APPLYMENT_STATE_FINISHED', 'APPLYMENT_STATE_CANCELED'] | str
    qrcode_data: NotRequired[str]
    reject_param: NotRequired[str]
    reject_reason: NotRequired[str]

class ApplymentPostQuery(TypedDict):
    """POST v3/apply4subject/applyment: 提交商户开户意愿申请单"""
    channel_id: NotRequired[Text]

class ContactInfo(TypedDict):
    contact_type: NotRequired[Literal['LEGAL', 'SUPER'] | Text]
    name: Text
    """Encrypted."""
    contact_id_doc_type: NotRequired[Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text]
    id_card_number: Text
    """Encrypted."""
    contact_id_doc_copy: NotRequired[Text]
    contact_id_doc_copy_back: NotRequired[Text]
    contact_period_begin: NotRequired[Text]
    contact_period_end: NotRequired[Text]
    business_authorization_letter: NotRequired[Text]
    mobile: Text
    """Encrypted."""

class BusinessLicenseInfo(TypedDict):
    licence_number: Text
    licence_copy: Text
    merchant_name: Text
    legal_person: Text
    company_address: Text
    licence_valid_date: Text

class CertificateInfo(TypedDict):
    cert_type: Literal['CERTIFICATE_TYPE_2388', 'CERTIFICATE_TYPE_2389', 'CERTIFICATE_TYPE_2390', 'CERTIFICATE_TYPE_2391', 'CERTIFICATE_TYPE_2392', 'CERTIFICATE_TYPE_2393', 'CERTIFICATE_TYPE_2394', 'CERTIFICATE_TYPE_2395', 'CERTIFICATE_TYPE_2396', 'CERTIFICATE_TYPE_2399', 'CERTIFICATE_TYPE_2400', 'CERTIFICATE_TYPE_2520', 'CERTIFICATE_TYPE_2521', 'CERTIFICATE_TYPE_2522'] | Text
    cert_number: Text
    cert_copy: Text
    merchant_name: Text
    legal_person: Text
    company_address: Text
    cert_valid_date: Text

class AssistProveInfo(TypedDict):
    micro_biz_type: Literal['MICRO_TYPE_STORE', 'MICRO_TYPE_MOBILE', 'MICRO_TYPE_ONLINE'] | Text
    store_name: Text
    store_address_code: NotRequired[Text]
    store_address: Text
    store_header_copy: Text
    store_indoor_copy: Text

class SpecialOperationInfo(TypedDict):
    category_id: Literal[44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32, 52] | int
    store_indoor_copy: NotRequired[Texts]

class FinanceInstitutionInfo(TypedDict):
    finance_type: NotRequired[Literal['BANK_AGENT', 'PAYMENT_AGENT', 'INSURANCE', 'TRADE_AND_SETTLE', 'OTHER'] | Text]
    finance_license_pics: NotRequired[Texts]

class SubjectInfo(TypedDict):
    subject_type: Literal['SUBJECT_TYPE_INDIVIDUAL', 'SUBJECT_TYPE_ENTERPRISE', 'SUBJECT_TYPE_INSTITUTIONS', 'SUBJECT_TYPE_OTHERS', 'SUBJECT_TYPE_MICRO', 'SUBJECT_TYPE_GOVERNMENT', 'SUBJECT_TYPE_INSTITUTIONS_CLONED'] | Text
    is_finance_institution: NotRequired[bool]
    business_license_info: BusinessLicenseInfo
    certificate_info: NotRequired[CertificateInfo]
    company_prove_copy: NotRequired[Text]
    assist_prove_info: NotRequired[AssistProveInfo]
    special_operation_info: NotRequired[Sequence[SpecialOperationInfo]]
    finance_institution_info: NotRequired[FinanceInstitutionInfo]

class IdentificationInfo(TypedDict):
    id_holder_type: NotRequired[Literal['LEGAL', 'SUPER'] | Text]
    identification_type: Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text
    authorize_letter_copy: NotRequired[Text]
    identification_name: Text
    """Encrypted."""
    identification_number: Text
    """Encrypted."""
    identification_valid_date: Text
    identification_address: NotRequired[Text]
    """Encrypted."""
    identification_front_copy: Text
    identification_back_copy: NotRequired[Text]
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

class AdditionInfo(TypedDict):
    confirm_mchid_list: NotRequired[Texts]

class ApplymentPostBody(TypedDict):
    """POST v3/apply4subject/applyment: 提交商户开户意愿申请单"""
    business_code: Text
    contact_info: ContactInfo
    subject_info: SubjectInfo
    identification_info: IdentificationInfo
    ubo_info_list: NotRequired[Sequence[UboInfoList]]
    addition_info: NotRequired[AdditionInfo]

class ApplymentPostAnswer(TypedDict):
    """POST v3/apply4subject/applyment: 提交商户开户意愿申请单"""
    applyment_id: float

class ApplymentMerchantsSubMchidState(Node):
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> ApplymentMerchantsSubMchidStateGetAnswer:
        """获取商户开户意愿确认状态

        https://pay.weixin.qq.com/doc/v3/partner/4012467549
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> ApplymentMerchantsSubMchidStateGetAnswer:
        """获取商户开户意愿确认状态

        https://pay.weixin.qq.com/doc/v3/partner/4012467549
        """
    getAsync = get_async
    """获取商户开户意愿确认状态

    https://pay.weixin.qq.com/doc/v3/partner/4012467549
    """


class ApplymentMerchantsSubMchid_(Node):
    @property
    def state(self) -> ApplymentMerchantsSubMchidState:
        """GET 获取商户开户意愿确认状态"""

class ApplymentMerchants(Node):
    @property
    def _sub_mchid_(self) -> ApplymentMerchantsSubMchid_:
        """1 endpoints"""

class ApplymentApplymentIdCancel(Node):
    @verb
    def post(self, *, applyment_id: str | int, **options: Unpack[Options]) -> None:
        """撤销商户开户意愿申请单

        https://pay.weixin.qq.com/doc/v3/partner/4012697627
        """
    @async_verb
    def post_async(self, *, applyment_id: str | int, **options: Unpack[Options]) -> None:
        """撤销商户开户意愿申请单

        https://pay.weixin.qq.com/doc/v3/partner/4012697627
        """
    postAsync = post_async
    """撤销商户开户意愿申请单

    https://pay.weixin.qq.com/doc/v3/partner/4012697627
    """


class ApplymentApplymentId_(Node):
    @property
    def cancel(self) -> ApplymentApplymentIdCancel:
        """POST 撤销商户开户意愿申请单"""

class ApplymentBusinessCodeCancel(Node):
    @verb
    def post(self, *, business_code: str | int, **options: Unpack[Options]) -> None:
        """撤销商户开户意愿申请单

        https://pay.weixin.qq.com/doc/v3/partner/4012697627
        """
    @async_verb
    def post_async(self, *, business_code: str | int, **options: Unpack[Options]) -> None:
        """撤销商户开户意愿申请单

        https://pay.weixin.qq.com/doc/v3/partner/4012697627
        """
    postAsync = post_async
    """撤销商户开户意愿申请单

    https://pay.weixin.qq.com/doc/v3/partner/4012697627
    """


class ApplymentBusinessCode_(Node):
    @property
    def cancel(self) -> ApplymentBusinessCodeCancel:
        """POST 撤销商户开户意愿申请单"""

class Applyment(Node):
    @property
    def merchants(self) -> ApplymentMerchants:
        """1 endpoints"""
    @property
    def _applyment_id_(self) -> ApplymentApplymentId_:
        """1 endpoints"""
    @property
    def _business_code_(self) -> ApplymentBusinessCode_:
        """1 endpoints"""
    @verb
    def get(self, *, query: ApplymentGetQuery | str = ..., **options: Unpack[GetOptions]) -> ApplymentGetAnswer:
        """查询商户开户意愿申请单审核结果

        https://pay.weixin.qq.com/doc/v3/partner/4012697715
        """
    @async_verb
    def get_async(self, *, query: ApplymentGetQuery | str = ..., **options: Unpack[GetOptions]) -> ApplymentGetAnswer:
        """查询商户开户意愿申请单审核结果

        https://pay.weixin.qq.com/doc/v3/partner/4012697715
        """
    getAsync = get_async
    """查询商户开户意愿申请单审核结果

    https://pay.weixin.qq.com/doc/v3/partner/4012697715
    """

    @verb
    def post(self, *, query: ApplymentPostQuery | str = ..., json: ApplymentPostBody, **options: Unpack[GetOptions]) -> ApplymentPostAnswer:
        """提交商户开户意愿申请单

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
        """
    @async_verb
    def post_async(self, *, query: ApplymentPostQuery | str = ..., json: ApplymentPostBody, **options: Unpack[GetOptions]) -> ApplymentPostAnswer:
        """提交商户开户意愿申请单

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
        """
    postAsync = post_async
    """提交商户开户意愿申请单

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
    """


class Apply4subject(Node):
    @property
    def applyment(self) -> Applyment:
        """GET 查询商户开户意愿申请单审核结果 · POST 提交商户开户意愿申请单"""
