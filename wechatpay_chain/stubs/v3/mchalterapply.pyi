# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/mchalterapply``: documented paths, bodies and answers.

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

class AuditRejectDetail(TypedDict):
    param_name: NotRequired[str]
    reject_reason: NotRequired[str]

class MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer(TypedDict):
    """GET v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}: 查询超管变更申请单状态-使用业务单号和商户号"""
    apply_id: str
    out_request_no: str
    merchant_code: str
    state: Literal['APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_REJECTED', 'APPLYMENT_STATE_MODIFING', 'APPLYMENT_STATE_FINISHED', 'APPLYMENT_STATE_CANCELED'] | str
    audit_reject_reason: NotRequired[str]
    audit_reject_detail: NotRequired[list[AuditRejectDetail]]

class MchcontactalterapplymentApplyIdRevokePostAnswer(TypedDict):
    """POST v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke: 撤销超管变更申请单"""
    apply_id: NotRequired[str]
    state: NotRequired[Literal['APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_REJECTED', 'APPLYMENT_STATE_MODIFING', 'APPLYMENT_STATE_FINISHED', 'APPLYMENT_STATE_CANCELED'] | str]

class MchcontactalterapplymentApplyIdGetAnswer(TypedDict):
    """GET v3/mchalterapply/mchcontactalterapplyment/{apply_id}: 查询超管变更申请单状态-使用申请单号"""
    apply_id: str
    out_request_no: str
    merchant_code: str
    state: Literal['APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_REJECTED', 'APPLYMENT_STATE_MODIFING', 'APPLYMENT_STATE_FINISHED', 'APPLYMENT_STATE_CANCELED'] | str
    audit_reject_reason: NotRequired[str]
    audit_reject_detail: NotRequired[list[AuditRejectDetail]]

class ContactInfo(TypedDict):
    contact_name: Text
    """Encrypted."""
    contact_id_doc_type: Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text
    contact_id_card_number: Text
    """Encrypted."""
    contact_id_doc_copy: Text
    contact_id_doc_copy_back: NotRequired[Text]
    contact_id_doc_period_begin: Text
    contact_id_doc_period_end: Text
    business_authorization_letter: NotRequired[Text]
    mobile_phone: Text
    """Encrypted."""

class MchcontactalterapplymentPostBody(TypedDict):
    """POST v3/mchalterapply/mchcontactalterapplyment: 提交超管变更申请单"""
    merchant_code: Text
    out_request_no: Text
    contact_info: NotRequired[ContactInfo]

class MchcontactalterapplymentPostAnswer(TypedDict):
    """POST v3/mchalterapply/mchcontactalterapplyment: 提交超管变更申请单"""
    apply_id: NotRequired[str]

class MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer(TypedDict):
    """GET v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}: 查询申请单状态-使用业务单号"""
    merchant_code: str
    apply_id: str
    out_request_no: str
    state: Literal['APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_REJECTED', 'APPLYMENT_STATE_MODIFING', 'APPLYMENT_STATE_FINISHED', 'APPLYMENT_STATE_CANCELED', 'APPLYMENT_STATE_EDITTING'] | str
    audit_reject_reason: NotRequired[str]
    audit_reject_detail: NotRequired[list[AuditRejectDetail]]

class MchsubjectalterapplymentApplyIdRevokePostAnswer(TypedDict):
    """POST v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke: 撤销资料变更申请单"""
    result: Literal['SUCCESS', 'FAIL'] | str

class MchsubjectalterapplymentApplyIdGetAnswer(TypedDict):
    """GET v3/mchalterapply/mchsubjectalterapplyment/{apply_id}: 查询资料变更申请单状态-使用申请单号"""
    merchant_code: str
    apply_id: str
    out_request_no: str
    state: Literal['APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_REJECTED', 'APPLYMENT_STATE_MODIFING', 'APPLYMENT_STATE_FINISHED', 'APPLYMENT_STATE_CANCELED', 'APPLYMENT_STATE_EDITTING'] | str
    audit_reject_reason: NotRequired[str]
    audit_reject_detail: NotRequired[list[AuditRejectDetail]]

class BusinessLicenseInfo(TypedDict):
    license_number: Text
    license_copy: Text
    merchant_name: Text
    legal_person: Text
    company_address: NotRequired[Text]
    license_period_begin: NotRequired[Text]
    license_period_end: NotRequired[Text]

class CertificateInfo(TypedDict):
    cert_type: Literal['CERTIFICATE_TYPE_2388', 'CERTIFICATE_TYPE_2389', 'CERTIFICATE_TYPE_2394', 'CERTIFICATE_TYPE_2395', 'CERTIFICATE_TYPE_2396', 'CERTIFICATE_TYPE_2520', 'CERTIFICATE_TYPE_2521', 'CERTIFICATE_TYPE_2522', 'CERTIFICATE_TYPE_2399', 'CERTIFICATE_TYPE_2400'] | Text
    cert_number: Text
    cert_copy: Text
    merchant_name: Text
    legal_person: Text
    company_address: Text
    cert_period_begin: Text
    cert_period_end: Text

class FinanceInstitutionInfo(TypedDict):
    finance_type: Literal['FINANCE_TYPE_BANK_AGENT', 'FINANCE_TYPE_PAYMENT_AGENT', 'FINANCE_TYPE_INSURANCE', 'FINANCE_TYPE_TRADE_AND_SETTLE', 'FINANCE_TYPE_OTHER'] | Text
    finance_license_pics: Texts

class LegalPersonInfo(TypedDict):
    id_holder_type: Literal['LEGAL', 'SUPER'] | Text
    id_doc_type: NotRequired[Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text]
    authorize_letter_copy: NotRequired[Text]
    card_front: NotRequired[Text]
    card_back: NotRequired[Text]
    card_name: NotRequired[Text]
    """Encrypted."""
    card_number: NotRequired[Text]
    """Encrypted."""
    card_address: NotRequired[Text]
    """Encrypted."""
    card_period_begin: NotRequired[Text]
    card_period_end: NotRequired[Text]
    as_ubo: NotRequired[bool]

class UboInfoList(TypedDict):
    id_doc_type: Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text
    card_front: Text
    card_back: NotRequired[Text]
    card_name: Text
    """Encrypted."""
    card_number: Text
    """Encrypted."""
    card_address: Text
    """Encrypted."""
    card_period_begin: Text
    card_period_end: Text

class Addition(TypedDict):
    bank_openaccount_license: NotRequired[Texts]
    openaccount_approval: NotRequired[Texts]
    legal_other_prove: NotRequired[Texts]
    agency_prove: NotRequired[Texts]
    ubo_prove: NotRequired[Texts]

class MchsubjectalterapplymentPostBody(TypedDict):
    """POST v3/mchalterapply/mchsubjectalterapplyment: 提交资料变更申请单"""
    merchant_code: Text
    out_request_no: Text
    alter_scope: NotRequired[Literal['ALTER_SCOPE_FULL', 'ALTER_SCOPE_BUSINESS_CERT', 'ALTER_SCOPE_UBO'] | Text]
    organization_type: Literal['SUBJECT_TYPE_ENTERPRISE', 'SUBJECT_TYPE_INSTITUTIONS_CLONED', 'SUBJECT_TYPE_INDIVIDUAL', 'SUBJECT_TYPE_OTHERS', 'SUBJECT_TYPE_GOVERNMENT', 'SUBJECT_TYPE_MICRO'] | Text
    finance_institution: NotRequired[bool]
    business_license_info: NotRequired[BusinessLicenseInfo]
    certificate_info: NotRequired[CertificateInfo]
    finance_institution_info: NotRequired[FinanceInstitutionInfo]
    legal_person_info: NotRequired[LegalPersonInfo]
    ubo_info_list: NotRequired[Sequence[UboInfoList]]
    addition: NotRequired[Addition]

class MchsubjectalterapplymentPostAnswer(TypedDict):
    """POST v3/mchalterapply/mchsubjectalterapplyment: 提交资料变更申请单"""
    apply_id: NotRequired[str]

class MerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetAnswer(TypedDict):
    """GET v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}: 查询商户简称申请单状态-使用业务单号和商户号"""
    apply_id: str
    out_request_no: str
    sub_mchid: str
    state: Literal['APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_REJECTED', 'APPLYMENT_STATE_MODIFING', 'APPLYMENT_STATE_FINISHED', 'APPLYMENT_STATE_CANCELED'] | str
    audit_reject_reason: NotRequired[str]

class MerchantnamealterapplymentApplyIdRevokePostAnswer(TypedDict):
    """POST v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke: 撤销商户简称变更申请单"""
    apply_id: NotRequired[str]
    state: NotRequired[Literal['APPLYMENT_STATE_CANCELED'] | str]

class MerchantnamealterapplymentApplyIdGetAnswer(TypedDict):
    """GET v3/mchalterapply/merchantnamealterapplyment/{apply_id}: 查询商户简称变更申请单状态-使用申请单号"""
    apply_id: str
    out_request_no: str
    merchant_code: str
    state: Literal['APPLYMENT_STATE_AUDITING', 'APPLYMENT_STATE_REJECTED', 'APPLYMENT_STATE_MODIFING', 'APPLYMENT_STATE_FINISHED', 'APPLYMENT_STATE_CANCELED'] | str
    audit_reject_reason: NotRequired[str]

class MerchantnamealterapplymentPostBody(TypedDict):
    """POST v3/mchalterapply/merchantnamealterapplyment: 提交商户简称变更申请单"""
    sub_mchid: Text
    out_request_no: Text
    merchant_shortname: Text

class MerchantnamealterapplymentPostAnswer(TypedDict):
    """POST v3/mchalterapply/merchantnamealterapplyment: 提交商户简称变更申请单"""
    apply_id: NotRequired[str]

class MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo_(Node):
    @verb
    def get(self, *, merchant_code: str | int, out_request_no: str | int, **options: Unpack[QueryOptions]) -> MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer:
        """查询超管变更申请单状态-使用业务单号和商户号

        https://pay.weixin.qq.com/doc/v3/partner/4015617915
        """
    @async_verb
    def get_async(self, *, merchant_code: str | int, out_request_no: str | int, **options: Unpack[QueryOptions]) -> MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer:
        """查询超管变更申请单状态-使用业务单号和商户号

        https://pay.weixin.qq.com/doc/v3/partner/4015617915
        """
    getAsync = get_async
    """查询超管变更申请单状态-使用业务单号和商户号

    https://pay.weixin.qq.com/doc/v3/partner/4015617915
    """


class MchcontactalterapplymentMerchantMerchantCodeOutRequestNo(Node):
    @property
    def _out_request_no_(self) -> MchcontactalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo_:
        """GET 查询超管变更申请单状态-使用业务单号和商户号"""

class MchcontactalterapplymentMerchantMerchantCode_(Node):
    @property
    def outRequestNo(self) -> MchcontactalterapplymentMerchantMerchantCodeOutRequestNo:
        """1 endpoints"""

class MchcontactalterapplymentMerchant(Node):
    @property
    def _merchant_code_(self) -> MchcontactalterapplymentMerchantMerchantCode_:
        """1 endpoints"""

class MchcontactalterapplymentApplyIdRevoke(Node):
    @verb
    def post(self, *, apply_id: str | int, **options: Unpack[Options]) -> MchcontactalterapplymentApplyIdRevokePostAnswer:
        """撤销超管变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4015617919
        """
    @async_verb
    def post_async(self, *, apply_id: str | int, **options: Unpack[Options]) -> MchcontactalterapplymentApplyIdRevokePostAnswer:
        """撤销超管变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4015617919
        """
    postAsync = post_async
    """撤销超管变更申请单

    https://pay.weixin.qq.com/doc/v3/partner/4015617919
    """


class MchcontactalterapplymentApplyId_(Node):
    @property
    def revoke(self) -> MchcontactalterapplymentApplyIdRevoke:
        """POST 撤销超管变更申请单"""
    @verb
    def get(self, *, apply_id: str | int, **options: Unpack[QueryOptions]) -> MchcontactalterapplymentApplyIdGetAnswer:
        """查询超管变更申请单状态-使用申请单号

        https://pay.weixin.qq.com/doc/v3/partner/4015617911
        """
    @async_verb
    def get_async(self, *, apply_id: str | int, **options: Unpack[QueryOptions]) -> MchcontactalterapplymentApplyIdGetAnswer:
        """查询超管变更申请单状态-使用申请单号

        https://pay.weixin.qq.com/doc/v3/partner/4015617911
        """
    getAsync = get_async
    """查询超管变更申请单状态-使用申请单号

    https://pay.weixin.qq.com/doc/v3/partner/4015617911
    """


class Mchcontactalterapplyment(Node):
    @property
    def merchant(self) -> MchcontactalterapplymentMerchant:
        """1 endpoints"""
    @property
    def _apply_id_(self) -> MchcontactalterapplymentApplyId_:
        """GET 查询超管变更申请单状态-使用申请单号"""
    @verb
    def post(self, *, json: MchcontactalterapplymentPostBody, **options: Unpack[QueryOptions]) -> MchcontactalterapplymentPostAnswer:
        """提交超管变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4015617906
        """
    @async_verb
    def post_async(self, *, json: MchcontactalterapplymentPostBody, **options: Unpack[QueryOptions]) -> MchcontactalterapplymentPostAnswer:
        """提交超管变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4015617906
        """
    postAsync = post_async
    """提交超管变更申请单

    https://pay.weixin.qq.com/doc/v3/partner/4015617906
    """


class MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo_(Node):
    @verb
    def get(self, *, merchant_code: str | int, out_request_no: str | int, **options: Unpack[QueryOptions]) -> MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer:
        """查询申请单状态-使用业务单号

        https://pay.weixin.qq.com/doc/v3/partner/4014090667
        """
    @async_verb
    def get_async(self, *, merchant_code: str | int, out_request_no: str | int, **options: Unpack[QueryOptions]) -> MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNoGetAnswer:
        """查询申请单状态-使用业务单号

        https://pay.weixin.qq.com/doc/v3/partner/4014090667
        """
    getAsync = get_async
    """查询申请单状态-使用业务单号

    https://pay.weixin.qq.com/doc/v3/partner/4014090667
    """


class MchsubjectalterapplymentMerchantMerchantCodeOutRequestNo(Node):
    @property
    def _out_request_no_(self) -> MchsubjectalterapplymentMerchantMerchantCodeOutRequestNoOutRequestNo_:
        """GET 查询申请单状态-使用业务单号"""

class MchsubjectalterapplymentMerchantMerchantCode_(Node):
    @property
    def outRequestNo(self) -> MchsubjectalterapplymentMerchantMerchantCodeOutRequestNo:
        """1 endpoints"""

class MchsubjectalterapplymentMerchant(Node):
    @property
    def _merchant_code_(self) -> MchsubjectalterapplymentMerchantMerchantCode_:
        """1 endpoints"""

class MchsubjectalterapplymentApplyIdRevoke(Node):
    @verb
    def post(self, *, apply_id: str | int, **options: Unpack[Options]) -> MchsubjectalterapplymentApplyIdRevokePostAnswer:
        """撤销资料变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4014090672
        """
    @async_verb
    def post_async(self, *, apply_id: str | int, **options: Unpack[Options]) -> MchsubjectalterapplymentApplyIdRevokePostAnswer:
        """撤销资料变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4014090672
        """
    postAsync = post_async
    """撤销资料变更申请单

    https://pay.weixin.qq.com/doc/v3/partner/4014090672
    """


class MchsubjectalterapplymentApplyId_(Node):
    @property
    def revoke(self) -> MchsubjectalterapplymentApplyIdRevoke:
        """POST 撤销资料变更申请单"""
    @verb
    def get(self, *, apply_id: str | int, **options: Unpack[QueryOptions]) -> MchsubjectalterapplymentApplyIdGetAnswer:
        """查询资料变更申请单状态-使用申请单号

        https://pay.weixin.qq.com/doc/v3/partner/4014090655
        """
    @async_verb
    def get_async(self, *, apply_id: str | int, **options: Unpack[QueryOptions]) -> MchsubjectalterapplymentApplyIdGetAnswer:
        """查询资料变更申请单状态-使用申请单号

        https://pay.weixin.qq.com/doc/v3/partner/4014090655
        """
    getAsync = get_async
    """查询资料变更申请单状态-使用申请单号

    https://pay.weixin.qq.com/doc/v3/partner/4014090655
    """


class Mchsubjectalterapplyment(Node):
    @property
    def merchant(self) -> MchsubjectalterapplymentMerchant:
        """1 endpoints"""
    @property
    def _apply_id_(self) -> MchsubjectalterapplymentApplyId_:
        """GET 查询资料变更申请单状态-使用申请单号"""
    @verb
    def post(self, *, json: MchsubjectalterapplymentPostBody, **options: Unpack[QueryOptions]) -> MchsubjectalterapplymentPostAnswer:
        """提交资料变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4014090649
        """
    @async_verb
    def post_async(self, *, json: MchsubjectalterapplymentPostBody, **options: Unpack[QueryOptions]) -> MchsubjectalterapplymentPostAnswer:
        """提交资料变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4014090649
        """
    postAsync = post_async
    """提交资料变更申请单

    https://pay.weixin.qq.com/doc/v3/partner/4014090649
    """


class MerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNo_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, out_request_no: str | int, **options: Unpack[QueryOptions]) -> MerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetAnswer:
        """查询商户简称申请单状态-使用业务单号和商户号

        https://pay.weixin.qq.com/doc/v3/partner/4016166085
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, out_request_no: str | int, **options: Unpack[QueryOptions]) -> MerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNoGetAnswer:
        """查询商户简称申请单状态-使用业务单号和商户号

        https://pay.weixin.qq.com/doc/v3/partner/4016166085
        """
    getAsync = get_async
    """查询商户简称申请单状态-使用业务单号和商户号

    https://pay.weixin.qq.com/doc/v3/partner/4016166085
    """


class MerchantnamealterapplymentMerchantSubMchidOutRequestNo(Node):
    @property
    def _out_request_no_(self) -> MerchantnamealterapplymentMerchantSubMchidOutRequestNoOutRequestNo_:
        """GET 查询商户简称申请单状态-使用业务单号和商户号"""

class MerchantnamealterapplymentMerchantSubMchid_(Node):
    @property
    def outRequestNo(self) -> MerchantnamealterapplymentMerchantSubMchidOutRequestNo:
        """1 endpoints"""

class MerchantnamealterapplymentMerchant(Node):
    @property
    def _sub_mchid_(self) -> MerchantnamealterapplymentMerchantSubMchid_:
        """1 endpoints"""

class MerchantnamealterapplymentApplyIdRevoke(Node):
    @verb
    def post(self, *, apply_id: str | int, **options: Unpack[Options]) -> MerchantnamealterapplymentApplyIdRevokePostAnswer:
        """撤销商户简称变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4016166090
        """
    @async_verb
    def post_async(self, *, apply_id: str | int, **options: Unpack[Options]) -> MerchantnamealterapplymentApplyIdRevokePostAnswer:
        """撤销商户简称变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4016166090
        """
    postAsync = post_async
    """撤销商户简称变更申请单

    https://pay.weixin.qq.com/doc/v3/partner/4016166090
    """


class MerchantnamealterapplymentApplyId_(Node):
    @property
    def revoke(self) -> MerchantnamealterapplymentApplyIdRevoke:
        """POST 撤销商户简称变更申请单"""
    @verb
    def get(self, *, apply_id: str | int, **options: Unpack[QueryOptions]) -> MerchantnamealterapplymentApplyIdGetAnswer:
        """查询商户简称变更申请单状态-使用申请单号

        https://pay.weixin.qq.com/doc/v3/partner/4016166074
        """
    @async_verb
    def get_async(self, *, apply_id: str | int, **options: Unpack[QueryOptions]) -> MerchantnamealterapplymentApplyIdGetAnswer:
        """查询商户简称变更申请单状态-使用申请单号

        https://pay.weixin.qq.com/doc/v3/partner/4016166074
        """
    getAsync = get_async
    """查询商户简称变更申请单状态-使用申请单号

    https://pay.weixin.qq.com/doc/v3/partner/4016166074
    """


class Merchantnamealterapplyment(Node):
    @property
    def merchant(self) -> MerchantnamealterapplymentMerchant:
        """1 endpoints"""
    @property
    def _apply_id_(self) -> MerchantnamealterapplymentApplyId_:
        """GET 查询商户简称变更申请单状态-使用申请单号"""
    @verb
    def post(self, *, json: MerchantnamealterapplymentPostBody, **options: Unpack[QueryOptions]) -> MerchantnamealterapplymentPostAnswer:
        """提交商户简称变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4016166071
        """
    @async_verb
    def post_async(self, *, json: MerchantnamealterapplymentPostBody, **options: Unpack[QueryOptions]) -> MerchantnamealterapplymentPostAnswer:
        """提交商户简称变更申请单

        https://pay.weixin.qq.com/doc/v3/partner/4016166071
        """
    postAsync = post_async
    """提交商户简称变更申请单

    https://pay.weixin.qq.com/doc/v3/partner/4016166071
    """


class Mchalterapply(Node):
    @property
    def mchcontactalterapplyment(self) -> Mchcontactalterapplyment:
        """POST 提交超管变更申请单"""
    @property
    def mchsubjectalterapplyment(self) -> Mchsubjectalterapplyment:
        """POST 提交资料变更申请单"""
    @property
    def merchantnamealterapplyment(self) -> Merchantnamealterapplyment:
        """POST 提交商户简称变更申请单"""
