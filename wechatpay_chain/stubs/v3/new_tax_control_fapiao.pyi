# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/new-tax-control-fapiao``: documented paths, bodies and answers.

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

class CustomCell(TypedDict):
    words: Text
    description: Text
    jump_url: NotRequired[Text]
    miniprogram_user_name: NotRequired[Text]
    miniprogram_path: NotRequired[Text]

class CardTemplateInformation(TypedDict):
    payee_name: NotRequired[Text]
    logo_url: Text
    custom_cell: NotRequired[CustomCell]

class CardTemplatePostBody(TypedDict):
    """POST v3/new-tax-control-fapiao/card-template: 创建电子发票卡券模板"""
    sub_mchid: NotRequired[Text]
    card_appid: Text
    card_template_information: CardTemplateInformation

class CardTemplatePostAnswer(TypedDict):
    """POST v3/new-tax-control-fapiao/card-template: 创建电子发票卡券模板"""
    card_appid: str
    card_id: str

class BuyerInformation(TypedDict):
    type: Literal['INDIVIDUAL', 'ORGANIZATION'] | Text
    name: Text
    taxpayer_id: NotRequired[Text]
    address: NotRequired[Text]
    telephone: NotRequired[Text]
    bank_name: NotRequired[Text]
    bank_account: NotRequired[Text]
    phone: NotRequired[Text]
    """Encrypted."""
    email: NotRequired[Text]
    """Encrypted."""
    amount: NotRequired[int]
    out_trade_no: NotRequired[Text]
    fapiao_bill_type: NotRequired[Literal['COMM_FAPIAO', 'VAT_FAPIAO'] | Text]
    user_apply_message: NotRequired[Text]

class Items(TypedDict):
    tax_code: Text
    goods_name: Text
    specification: NotRequired[Text]
    unit: NotRequired[Text]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: float
    discount: bool
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] | int]

class TransactionInformation(TypedDict):
    pay_channel: Literal['WECHAT_PAY'] | Text
    transaction_id: Text
    out_trade_no: NotRequired[Text]
    amount: int

class FapiaoInformation(TypedDict):
    fapiao_id: Text
    total_amount: int
    items: Sequence[Items]
    export_business_policy_code: NotRequired[Literal[1, 2, 3] | int]
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | int]
    billing_person_id: Text
    billing_person: NotRequired[Text]
    fapiao_bill_type: Literal['COMM_FAPIAO', 'VAT_FAPIAO'] | Text
    transaction_information: Sequence[TransactionInformation]
    remark: NotRequired[Text]

class FapiaoApplicationsIssueGeneralPostBody(TypedDict):
    """POST v3/new-tax-control-fapiao/fapiao-applications/issue-general: 开具通用行业电子发票"""
    sub_mchid: Text
    fapiao_apply_id: Text
    buyer_information: BuyerInformation
    fapiao_information: FapiaoInformation

class PassengerInformation(TypedDict):
    name: Text
    certificate_type: Literal['IDENTITY_CARD', 'PASSPORT', 'HONG_KONG_PERMIT', 'MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGNER_RESIDENCE_PERMIT', 'HONG_KONG_RESIDENT_CARD', 'MACAO_RESIDENT_CARD', 'TAIWAN_RESIDENT_CARD', 'MILITARY_OFFICER_CARD', 'ARMED_POLICE_OFFICER_CARD', 'SOLDIER_CARD', 'HOMECOMING_CERT', 'TAIWAN_COMPATRIOT_CERT'] | Text
    certificate_number: Text
    """Encrypted."""
    departure_date: Text
    departure_place: Text
    destination: Text
    transportation_type: Literal['LONG_DISTANCE_BUS', 'PUBLIC_TRANSPORTATION', 'CAR', 'SHIP', 'OTHER_TRANSPORTATION'] | Text
    transportation_classes: NotRequired[Literal['SHIP_FIRST_CLASS_CABIN', 'SHIP_SECOND_CLASS_CABIN', 'SHIP_THIRD_CLASS_CABIN'] | Text]

class Items2(TypedDict):
    tax_code: Text
    goods_name: Text
    specification: NotRequired[Text]
    unit: NotRequired[Text]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: float
    discount: bool
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] | int]
    passenger_information: NotRequired[PassengerInformation]

class FapiaoInformation2(TypedDict):
    fapiao_id: Text
    total_amount: int
    items: Sequence[Items2]
    export_business_policy_code: NotRequired[Literal[1, 2, 3] | int]
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | int]
    billing_person_id: Text
    billing_person: NotRequired[Text]
    fapiao_bill_type: Literal['COMM_FAPIAO', 'VAT_FAPIAO'] | Text
    transaction_information: Sequence[TransactionInformation]
    remark: NotRequired[Text]

class FapiaoApplicationsIssuePassengerTransportPostBody(TypedDict):
    """POST v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport: 开具旅客运输行业电子发票"""
    sub_mchid: Text
    fapiao_apply_id: Text
    buyer_information: BuyerInformation
    fapiao_information: FapiaoInformation2

class RefinedOilInformation(TypedDict):
    station: Text
    trade_time: Text
    gun_number: Text

class Items3(TypedDict):
    tax_code: Text
    goods_name: Text
    specification: NotRequired[Text]
    unit: NotRequired[Literal['TON', 'LETER'] | Text]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: float
    discount: bool
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] | int]
    refined_oil_information: NotRequired[RefinedOilInformation]

class FapiaoInformation3(TypedDict):
    fapiao_id: Text
    total_amount: int
    items: Sequence[Items3]
    export_business_policy_code: NotRequired[Literal[1, 2, 3] | int]
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | int]
    billing_person_id: Text
    billing_person: NotRequired[Text]
    fapiao_bill_type: Literal['COMM_FAPIAO', 'VAT_FAPIAO'] | Text
    transaction_information: Sequence[TransactionInformation]
    remark: NotRequired[Text]

class FapiaoApplicationsIssueRefinedOilPostBody(TypedDict):
    """POST v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil: 开具成品油行业电子发票"""
    sub_mchid: Text
    fapiao_apply_id: Text
    buyer_information: BuyerInformation
    fapiao_information: FapiaoInformation3

class RealEstateLeasingInformation(TypedDict):
    province: Text
    city: NotRequired[Text]
    address: Text
    lease_period_start: Text
    lease_period_end: Text
    cross_city_flag: bool
    certificate_no: NotRequired[Text]
    """Encrypted."""
    plate_no: NotRequired[Texts]

class Items4(TypedDict):
    tax_code: Text
    goods_name: Text
    specification: NotRequired[Text]
    unit: NotRequired[Text]
    quantity: NotRequired[int]
    total_amount: int
    tax_rate: float
    discount: bool
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] | int]
    real_estate_leasing_information: NotRequired[RealEstateLeasingInformation]

class FapiaoInformation4(TypedDict):
    fapiao_id: Text
    total_amount: int
    items: Sequence[Items4]
    export_business_policy_code: NotRequired[Literal[1, 2, 3] | int]
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | int]
    billing_person_id: Text
    billing_person: NotRequired[Text]
    fapiao_bill_type: Literal['COMM_FAPIAO', 'VAT_FAPIAO'] | Text
    transaction_information: Sequence[TransactionInformation]
    remark: NotRequired[Text]

class FapiaoApplicationsRealEstateLeasingPostBody(TypedDict):
    """POST v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing: 开具不动产租赁行业电子发票"""
    sub_mchid: Text
    fapiao_apply_id: Text
    buyer_information: BuyerInformation
    fapiao_information: FapiaoInformation4

class FapiaoApplicationsUploadFapiaoFilePostAnswer(TypedDict):
    """POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file: 上传电子发票文件"""
    fapiao_media_id: str

class FapiaoApplicationsFapiaoApplyIdFapiaoFilesGetQuery(TypedDict):
    """GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files: 获取发票下载信息"""
    sub_mchid: NotRequired[Text]
    fapiao_id: Text

class FapiaoDownloadInfoList(TypedDict):
    fapiao_id: NotRequired[str]
    download_url: NotRequired[str]
    status: NotRequired[Literal['ISSUE_ACCEPTED', 'ISSUED', 'REVERSE_ACCEPTED', 'REVERSED', 'ISSUE_FAILED', 'REVERSE_FAILED'] | str]

class FapiaoApplicationsFapiaoApplyIdFapiaoFilesGetAnswer(TypedDict):
    """GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files: 获取发票下载信息"""
    fapiao_download_info_list: NotRequired[list[FapiaoDownloadInfoList]]

class SellerInformation(TypedDict):
    name: Text
    taxpayer_id: Text
    address: Text
    telephone: NotRequired[Text]
    bank_name: NotRequired[Text]
    bank_account: NotRequired[Text]

class ExtraInformation(TypedDict):
    payee: NotRequired[Text]
    reviewer: NotRequired[Text]
    drawer: Text

class Items5(TypedDict):
    tax_code: Text
    goods_name: Text
    specification: NotRequired[Text]
    unit: NotRequired[Text]
    quantity: int
    unit_price: int
    amount: int
    tax_amount: int
    total_amount: int
    tax_rate: int
    tax_prefer_mark: Literal['NO_FAVORABLE', 'OUTSIDE_VAT', 'VAT_EXEMPT', 'NORMAL_ZERO_RATED', 'EXPORT_ZERO_RATED'] | Text
    discount: bool

class FapiaoCardInformation(TypedDict):
    fapiao_media_id: Text
    fapiao_number: Text
    fapiao_code: Text
    fapiao_time: Text
    check_code: Text
    password: Text
    total_amount: int
    tax_amount: int
    amount: int
    seller_information: SellerInformation
    extra_information: ExtraInformation
    items: Sequence[Items5]
    remark: NotRequired[Text]

class FapiaoApplicationsFapiaoApplyIdInsertCardsPostBody(TypedDict):
    """POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards: 将电子发票插入微信用户卡包"""
    sub_mchid: NotRequired[Text]
    scene: Literal['WITH_WECHATPAY', 'WITHOUT_WECHATPAY'] | Text
    buyer_information: BuyerInformation
    fapiao_card_information: Sequence[FapiaoCardInformation]

class FapiaoInformation5(TypedDict):
    fapiao_id: Text
    fapiao_code: NotRequired[Text]
    fapiao_number: Text

class FapiaoApplicationsFapiaoApplyIdReversePostBody(TypedDict):
    """POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse: 冲红电子发票"""
    sub_mchid: NotRequired[Text]
    reverse_reason: Literal['ISSUE_ERROR', 'SALES_RETURN', 'SERVICE_SUSPENTION', 'SALES_DISCOUNT'] | Text
    fapiao_information: Sequence[FapiaoInformation5]

class FapiaoApplicationsFapiaoApplyIdGetQuery(TypedDict):
    """GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}: 查询电子发票"""
    sub_mchid: NotRequired[Text]
    fapiao_id: NotRequired[Text]

class BlueFapiao(TypedDict):
    fapiao_code: str
    fapiao_number: str
    check_code: str
    password: str
    fapiao_time: str

class RedFapiao(TypedDict):
    fapiao_code: str
    fapiao_number: str
    check_code: str
    password: str
    fapiao_time: str

class CardInformation(TypedDict):
    card_appid: str
    card_openid: str
    card_id: NotRequired[str]
    card_code: NotRequired[str]
    card_status: Literal['INSERT_ACCEPTED', 'INSERTED', 'DISCARD_ACCEPTED', 'DISCARDED'] | str

class SellerInformation2(TypedDict):
    name: str
    taxpayer_id: str
    address: str
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]

class BuyerInformation2(TypedDict):
    type: Literal['INDIVIDUAL', 'ORGANIZATION'] | str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[str]
    """Encrypted."""
    email: NotRequired[str]
    """Encrypted."""
    amount: NotRequired[int]
    out_trade_no: NotRequired[str]
    fapiao_bill_type: NotRequired[Literal['COMM_FAPIAO', 'VAT_FAPIAO'] | str]
    user_apply_message: NotRequired[str]

class ExtraInformation2(TypedDict):
    payee: NotRequired[str]
    reviewer: NotRequired[str]
    drawer: str

class Items6(TypedDict):
    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    unit: NotRequired[str]
    quantity: int
    unit_price: int
    amount: int
    tax_amount: int
    total_amount: int
    tax_rate: int
    tax_prefer_mark: Literal['NO_FAVORABLE', 'OUTSIDE_VAT', 'VAT_EXEMPT', 'NORMAL_ZERO_RATED', 'EXPORT_ZERO_RATED'] | str
    discount: bool

class FapiaoInformation6(TypedDict):
    fapiao_id: str
    status: Literal['ISSUE_ACCEPTED', 'ISSUED', 'REVERSE_ACCEPTED', 'REVERSED', 'ISSUE_FAILED', 'REVERSE_FAILED'] | str
    blue_fapiao: NotRequired[BlueFapiao]
    red_fapiao: NotRequired[RedFapiao]
    card_information: NotRequired[CardInformation]
    total_amount: int
    tax_amount: int
    amount: int
    seller_information: SellerInformation2
    buyer_information: BuyerInformation2
    extra_information: ExtraInformation2
    items: list[Items6]
    remark: NotRequired[str]
    fapiao_error_code: NotRequired[str]
    fapiao_error_message: NotRequired[str]

class FapiaoApplicationsFapiaoApplyIdGetAnswer(TypedDict):
    """GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}: 查询电子发票"""
    total_count: int
    fapiao_information: list[FapiaoInformation6]

class BuyerInformation3(TypedDict):
    type: Text
    name: Text
    taxpayer_id: NotRequired[Text]
    address: NotRequired[Text]
    telephone: NotRequired[Text]
    bank_name: NotRequired[Text]
    bank_account: NotRequired[Text]
    phone: NotRequired[Text]
    """Encrypted."""
    email: NotRequired[Text]
    """Encrypted."""

class Items7(TypedDict):
    tax_code: Text
    goods_category: NotRequired[Text]
    goods_name: NotRequired[Text]
    goods_id: NotRequired[float]
    specification: NotRequired[Text]
    unit: NotRequired[Text]
    quantity: int
    total_amount: int
    tax_rate: NotRequired[float]
    tax_prefer_mark: NotRequired[Text]
    discount: bool

class FapiaoInformation7(TypedDict):
    fapiao_id: Text
    total_amount: int
    need_list: bool
    remark: NotRequired[Text]
    items: Sequence[Items7]

class FapiaoApplicationsPostBody(TypedDict):
    """POST v3/new-tax-control-fapiao/fapiao-applications: 开具电子发票"""
    sub_mchid: NotRequired[Text]
    scene: Text
    fapiao_apply_id: Text
    buyer_information: BuyerInformation3
    fapiao_information: Sequence[FapiaoInformation7]

class FapiaomerchantGetspinviteurlGetQuery(TypedDict):
    """GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl: 获取邀请商户开通服务商电子发票能力"""
    operation_type: Literal['AUTH_BINDING'] | Text
    fapiao_mode: Literal['THIRD_OR_SELF_FAPIAO', 'TENCENT_DIGITAL_TAX'] | Text
    fapiao_ability_type_list: NotRequired[list[Literal['BASE_ABILITY', 'REAL_ESTATE_ABILITY', 'PASSENGER_TRANSPORT_ABILITY', 'REFINED_OIL_ABILITY']] | Texts]
    invite_channel: NotRequired[Text]
    operate_user: NotRequired[Text]
    """Encrypted."""
    invite_code: Text
    sub_mchid: NotRequired[Text]

class FapiaomerchantGetspinviteurlGetAnswer(TypedDict):
    """GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl: 获取邀请商户开通服务商电子发票能力"""
    invite_url: str
    miniprogram_appid: str
    miniprogram_path: str

class FapiaomerchantListspinvitemchinfoGetQuery(TypedDict):
    """GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo: 获取邀请开通的商户信息"""
    query_time_start: Text
    query_time_end: Text
    offset: int
    limit: int
    invite_code: NotRequired[Text]
    mch_invite_status: Literal['MCH_INVITE_SUCC', 'MCH_INVITE_FAILED'] | Text

class Links(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]

class MchInviteResultList(TypedDict):
    sub_mchid: NotRequired[str]
    mch_invite_status: Literal['MCH_INVITE_SUCC', 'MCH_INVITE_FAILED'] | str
    ep_name: str
    tax_id: str
    invite_code: str
    operate_time: str
    invite_failed_code: NotRequired[Literal['UNKNOWN_TAX_INFO', 'INVALID_COMPANY_INFO', 'NOT_MEET_ACCESS_CONDITION', 'NOT_IN_PILOT_SCOPE', 'MISSING_TAX_AUTHORITY_CODE', 'MERCHANT_INFO_NOT_SET', 'UNKNOWN_ERROR'] | str]
    invite_failed_reason: NotRequired[str]

class FapiaomerchantListspinvitemchinfoGetAnswer(TypedDict):
    """GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo: 获取邀请开通的商户信息"""
    total_count: int
    offset: int
    limit: int
    links: NotRequired[Links]
    mch_invite_result_list: NotRequired[list[MchInviteResultList]]

class MerchantBaseInformationGetQuery(TypedDict):
    """GET v3/new-tax-control-fapiao/merchant/base-information: 获取商户开票基础信息"""
    sub_mchid: NotRequired[Text]

class MerchantBaseInformationGetAnswer(TypedDict):
    """GET v3/new-tax-control-fapiao/merchant/base-information: 获取商户开票基础信息"""
    seller_information: SellerInformation2
    extra_information: ExtraInformation2

class MerchantDevelopmentConfigGetAnswer(TypedDict):
    """GET v3/new-tax-control-fapiao/merchant/development-config: 查询商户配置的开发选项"""
    callback_url: str
    show_fapiao_cell: NotRequired[bool]
    support_vat_fapiao: NotRequired[bool]

class MerchantDevelopmentConfigPatchBody(TypedDict):
    """PATCH v3/new-tax-control-fapiao/merchant/development-config: 配置开发选项"""
    callback_url: NotRequired[Text]
    sub_mch_code: NotRequired[Text]
    show_fapiao_cell: NotRequired[bool]
    support_vat_fapiao: NotRequired[bool]

class MerchantDevelopmentConfigPatchAnswer(TypedDict):
    """PATCH v3/new-tax-control-fapiao/merchant/development-config: 配置开发选项"""
    callback_url: str
    show_fapiao_cell: NotRequired[bool]
    support_vat_fapiao: NotRequired[bool]

class MerchantTaxCodesGetQuery(TypedDict):
    """GET v3/new-tax-control-fapiao/merchant/tax-codes: 获取商品和服务税收分类对照表"""
    sub_mchid: NotRequired[Text]
    offset: int
    limit: int

class Data(TypedDict):
    goods_name: str
    goods_id: NotRequired[float]
    goods_category: NotRequired[str]
    tax_code: str
    tax_rate: int
    tax_prefer_mark: str

class MerchantTaxCodesGetAnswer(TypedDict):
    """GET v3/new-tax-control-fapiao/merchant/tax-codes: 获取商品和服务税收分类对照表"""
    offset: int
    limit: int
    links: NotRequired[Links]
    data: list[Data]
    total_count: int

class ThirdMode(TypedDict):
    status: Literal['DISABLED', 'ENABLED'] | str

class BillingPersonInfo(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]

class AbilityInfo(TypedDict):
    type: Literal['BASE_ABILITY', 'PASSENGER_TRANSPORT_ABILITY', 'REAL_ESTATE_ABILITY'] | str
    status: Literal['AUTHORIZED', 'AUTHORIZE_PENDING', 'DEAUTHORIZED', 'AUTHORIZE_FAILED'] | str
    authorize_fail_reason: NotRequired[str]

class DigitalTaxMode(TypedDict):
    status: Literal['APPROVAL_PENDING', 'ACCESS_CONFIRMED_PENDING', 'ABILITY_CONFIRMED_PENDING', 'BILLING_PERSON_REGISTER_PENDING', 'BILLING_PERSON_CONFIRMED_PENDING', 'SECURITY_SETTING_PENDING', 'APPLY_FAILED', 'DISABLED', 'ENABLED', 'RESOURCE_EXPIRED'] | str
    billing_person_info: NotRequired[BillingPersonInfo]
    access_time: NotRequired[str]
    expired_time: NotRequired[str]
    access_fail_reason: NotRequired[str]
    ability_info: NotRequired[list[AbilityInfo]]

class MerchantSubMchidCheckStatusGetAnswer(TypedDict):
    """GET v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status: 检查子商户开票功能状态"""
    sub_mchid: str
    third_mode: NotRequired[ThirdMode]
    digital_tax_mode: NotRequired[DigitalTaxMode]

class UserTitleTitleUrlGetQuery(TypedDict):
    """GET v3/new-tax-control-fapiao/user-title/title-url: 获取抬头填写链接"""
    sub_mchid: NotRequired[Text]
    fapiao_apply_id: Text
    source: Literal['WEB', 'MINIPROGRAM'] | Text
    appid: Text
    openid: Text
    total_amount: int
    seller_name: NotRequired[Text]
    show_phone_cell: NotRequired[bool]
    must_input_phone: NotRequired[bool]
    show_email_cell: NotRequired[bool]
    must_input_email: NotRequired[bool]

class UserTitleTitleUrlGetAnswer(TypedDict):
    """GET v3/new-tax-control-fapiao/user-title/title-url: 获取抬头填写链接"""
    title_url: NotRequired[str]
    miniprogram_appid: NotRequired[str]
    miniprogram_path: NotRequired[str]
    miniprogram_user_name: NotRequired[str]

class UserTitleGetQuery(TypedDict):
    """GET v3/new-tax-control-fapiao/user-title: 获取用户填写的抬头"""
    sub_mchid: NotRequired[Text]
    scene: Literal['WITH_WECHATPAY', 'WITHOUT_WECHATPAY'] | Text
    fapiao_apply_id: Text

class UserTitleGetAnswer(TypedDict):
    """GET v3/new-tax-control-fapiao/user-title: 获取用户填写的抬头"""
    type: Literal['INDIVIDUAL', 'ORGANIZATION'] | str
    name: str
    taxpayer_id: NotRequired[str]
    address: NotRequired[str]
    telephone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    phone: NotRequired[str]
    """Encrypted."""
    email: NotRequired[str]
    """Encrypted."""
    amount: NotRequired[int]
    out_trade_no: NotRequired[str]
    fapiao_bill_type: NotRequired[Literal['COMM_FAPIAO', 'VAT_FAPIAO'] | str]
    user_apply_message: NotRequired[str]

class CardTemplate(Node):
    @verb
    def post(self, *, json: CardTemplatePostBody, **options: Unpack[QueryOptions]) -> CardTemplatePostAnswer:
        """创建电子发票卡券模板

        https://pay.weixin.qq.com/doc/v3/merchant/4012529382
        https://pay.weixin.qq.com/doc/v3/partner/4012474026
        https://pay.weixin.qq.com/doc/v3/partner/4015792562
        """
    @async_verb
    def post_async(self, *, json: CardTemplatePostBody, **options: Unpack[QueryOptions]) -> CardTemplatePostAnswer:
        """创建电子发票卡券模板

        https://pay.weixin.qq.com/doc/v3/merchant/4012529382
        https://pay.weixin.qq.com/doc/v3/partner/4012474026
        https://pay.weixin.qq.com/doc/v3/partner/4015792562
        """
    postAsync = post_async
    """创建电子发票卡券模板

    https://pay.weixin.qq.com/doc/v3/merchant/4012529382
    https://pay.weixin.qq.com/doc/v3/partner/4012474026
    https://pay.weixin.qq.com/doc/v3/partner/4015792562
    """


class FapiaoApplicationsIssueGeneral(Node):
    @verb
    def post(self, *, json: FapiaoApplicationsIssueGeneralPostBody, **options: Unpack[QueryOptions]) -> None:
        """开具通用行业电子发票

        https://pay.weixin.qq.com/doc/v3/partner/4015792574
        """
    @async_verb
    def post_async(self, *, json: FapiaoApplicationsIssueGeneralPostBody, **options: Unpack[QueryOptions]) -> None:
        """开具通用行业电子发票

        https://pay.weixin.qq.com/doc/v3/partner/4015792574
        """
    postAsync = post_async
    """开具通用行业电子发票

    https://pay.weixin.qq.com/doc/v3/partner/4015792574
    """


class FapiaoApplicationsIssuePassengerTransport(Node):
    @verb
    def post(self, *, json: FapiaoApplicationsIssuePassengerTransportPostBody, **options: Unpack[QueryOptions]) -> None:
        """开具旅客运输行业电子发票

        https://pay.weixin.qq.com/doc/v3/partner/4025863376
        """
    @async_verb
    def post_async(self, *, json: FapiaoApplicationsIssuePassengerTransportPostBody, **options: Unpack[QueryOptions]) -> None:
        """开具旅客运输行业电子发票

        https://pay.weixin.qq.com/doc/v3/partner/4025863376
        """
    postAsync = post_async
    """开具旅客运输行业电子发票

    https://pay.weixin.qq.com/doc/v3/partner/4025863376
    """


class FapiaoApplicationsIssueRefinedOil(Node):
    @verb
    def post(self, *, json: FapiaoApplicationsIssueRefinedOilPostBody, **options: Unpack[QueryOptions]) -> None:
        """开具成品油行业电子发票

        https://pay.weixin.qq.com/doc/v3/partner/4016760559
        """
    @async_verb
    def post_async(self, *, json: FapiaoApplicationsIssueRefinedOilPostBody, **options: Unpack[QueryOptions]) -> None:
        """开具成品油行业电子发票

        https://pay.weixin.qq.com/doc/v3/partner/4016760559
        """
    postAsync = post_async
    """开具成品油行业电子发票

    https://pay.weixin.qq.com/doc/v3/partner/4016760559
    """


class FapiaoApplicationsRealEstateLeasing(Node):
    @verb
    def post(self, *, json: FapiaoApplicationsRealEstateLeasingPostBody, **options: Unpack[QueryOptions]) -> None:
        """开具不动产租赁行业电子发票

        https://pay.weixin.qq.com/doc/v3/partner/4015941740
        """
    @async_verb
    def post_async(self, *, json: FapiaoApplicationsRealEstateLeasingPostBody, **options: Unpack[QueryOptions]) -> None:
        """开具不动产租赁行业电子发票

        https://pay.weixin.qq.com/doc/v3/partner/4015941740
        """
    postAsync = post_async
    """开具不动产租赁行业电子发票

    https://pay.weixin.qq.com/doc/v3/partner/4015941740
    """


class FapiaoApplicationsUploadFapiaoFile(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> FapiaoApplicationsUploadFapiaoFilePostAnswer:
        """上传电子发票文件

        https://pay.weixin.qq.com/doc/v3/merchant/4012556605
        https://pay.weixin.qq.com/doc/v3/partner/4012696830
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> FapiaoApplicationsUploadFapiaoFilePostAnswer:
        """上传电子发票文件

        https://pay.weixin.qq.com/doc/v3/merchant/4012556605
        https://pay.weixin.qq.com/doc/v3/partner/4012696830
        """
    postAsync = post_async
    """上传电子发票文件

    https://pay.weixin.qq.com/doc/v3/merchant/4012556605
    https://pay.weixin.qq.com/doc/v3/partner/4012696830
    """


class FapiaoApplicationsFapiaoApplyIdFapiaoFiles(Node):
    @verb
    def get(self, *, fapiao_apply_id: str | int, query: FapiaoApplicationsFapiaoApplyIdFapiaoFilesGetQuery | str, **options: Unpack[GetOptions]) -> FapiaoApplicationsFapiaoApplyIdFapiaoFilesGetAnswer:
        """获取发票下载信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012538335
        https://pay.weixin.qq.com/doc/v3/partner/4012474067
        https://pay.weixin.qq.com/doc/v3/partner/4015792576
        """
    @async_verb
    def get_async(self, *, fapiao_apply_id: str | int, query: FapiaoApplicationsFapiaoApplyIdFapiaoFilesGetQuery | str, **options: Unpack[GetOptions]) -> FapiaoApplicationsFapiaoApplyIdFapiaoFilesGetAnswer:
        """获取发票下载信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012538335
        https://pay.weixin.qq.com/doc/v3/partner/4012474067
        https://pay.weixin.qq.com/doc/v3/partner/4015792576
        """
    getAsync = get_async
    """获取发票下载信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012538335
    https://pay.weixin.qq.com/doc/v3/partner/4012474067
    https://pay.weixin.qq.com/doc/v3/partner/4015792576
    """


class FapiaoApplicationsFapiaoApplyIdInsertCards(Node):
    @verb
    def post(self, *, fapiao_apply_id: str | int, json: FapiaoApplicationsFapiaoApplyIdInsertCardsPostBody, **options: Unpack[QueryOptions]) -> None:
        """将电子发票插入微信用户卡包

        https://pay.weixin.qq.com/doc/v3/merchant/4012538365
        https://pay.weixin.qq.com/doc/v3/partner/4012474078
        https://pay.weixin.qq.com/doc/v3/partner/4015792579
        """
    @async_verb
    def post_async(self, *, fapiao_apply_id: str | int, json: FapiaoApplicationsFapiaoApplyIdInsertCardsPostBody, **options: Unpack[QueryOptions]) -> None:
        """将电子发票插入微信用户卡包

        https://pay.weixin.qq.com/doc/v3/merchant/4012538365
        https://pay.weixin.qq.com/doc/v3/partner/4012474078
        https://pay.weixin.qq.com/doc/v3/partner/4015792579
        """
    postAsync = post_async
    """将电子发票插入微信用户卡包

    https://pay.weixin.qq.com/doc/v3/merchant/4012538365
    https://pay.weixin.qq.com/doc/v3/partner/4012474078
    https://pay.weixin.qq.com/doc/v3/partner/4015792579
    """


class FapiaoApplicationsFapiaoApplyIdReverse(Node):
    @verb
    def post(self, *, fapiao_apply_id: str | int, json: FapiaoApplicationsFapiaoApplyIdReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """冲红电子发票

        https://pay.weixin.qq.com/doc/v3/merchant/4012538327
        https://pay.weixin.qq.com/doc/v3/partner/4012474062
        https://pay.weixin.qq.com/doc/v3/partner/4015792575
        """
    @async_verb
    def post_async(self, *, fapiao_apply_id: str | int, json: FapiaoApplicationsFapiaoApplyIdReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """冲红电子发票

        https://pay.weixin.qq.com/doc/v3/merchant/4012538327
        https://pay.weixin.qq.com/doc/v3/partner/4012474062
        https://pay.weixin.qq.com/doc/v3/partner/4015792575
        """
    postAsync = post_async
    """冲红电子发票

    https://pay.weixin.qq.com/doc/v3/merchant/4012538327
    https://pay.weixin.qq.com/doc/v3/partner/4012474062
    https://pay.weixin.qq.com/doc/v3/partner/4015792575
    """


class FapiaoApplicationsFapiaoApplyId_(Node):
    @property
    def fapiaoFiles(self) -> FapiaoApplicationsFapiaoApplyIdFapiaoFiles:
        """GET 获取发票下载信息"""
    @property
    def insertCards(self) -> FapiaoApplicationsFapiaoApplyIdInsertCards:
        """POST 将电子发票插入微信用户卡包"""
    @property
    def reverse(self) -> FapiaoApplicationsFapiaoApplyIdReverse:
        """POST 冲红电子发票"""
    @verb
    def get(self, *, fapiao_apply_id: str | int, query: FapiaoApplicationsFapiaoApplyIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> FapiaoApplicationsFapiaoApplyIdGetAnswer:
        """查询电子发票

        https://pay.weixin.qq.com/doc/v3/merchant/4012531753
        https://pay.weixin.qq.com/doc/v3/partner/4012489258
        https://pay.weixin.qq.com/doc/v3/partner/4015792567
        """
    @async_verb
    def get_async(self, *, fapiao_apply_id: str | int, query: FapiaoApplicationsFapiaoApplyIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> FapiaoApplicationsFapiaoApplyIdGetAnswer:
        """查询电子发票

        https://pay.weixin.qq.com/doc/v3/merchant/4012531753
        https://pay.weixin.qq.com/doc/v3/partner/4012489258
        https://pay.weixin.qq.com/doc/v3/partner/4015792567
        """
    getAsync = get_async
    """查询电子发票

    https://pay.weixin.qq.com/doc/v3/merchant/4012531753
    https://pay.weixin.qq.com/doc/v3/partner/4012489258
    https://pay.weixin.qq.com/doc/v3/partner/4015792567
    """


class FapiaoApplications(Node):
    @property
    def issueGeneral(self) -> FapiaoApplicationsIssueGeneral:
        """POST 开具通用行业电子发票"""
    @property
    def issuePassengerTransport(self) -> FapiaoApplicationsIssuePassengerTransport:
        """POST 开具旅客运输行业电子发票"""
    @property
    def issueRefinedOil(self) -> FapiaoApplicationsIssueRefinedOil:
        """POST 开具成品油行业电子发票"""
    @property
    def realEstateLeasing(self) -> FapiaoApplicationsRealEstateLeasing:
        """POST 开具不动产租赁行业电子发票"""
    @property
    def uploadFapiaoFile(self) -> FapiaoApplicationsUploadFapiaoFile:
        """POST 上传电子发票文件"""
    @property
    def _fapiao_apply_id_(self) -> FapiaoApplicationsFapiaoApplyId_:
        """GET 查询电子发票"""
    @verb
    def post(self, *, json: FapiaoApplicationsPostBody, **options: Unpack[QueryOptions]) -> None:
        """开具电子发票

        https://pay.weixin.qq.com/doc/v3/merchant/4012538301
        https://pay.weixin.qq.com/doc/v3/partner/4012474060
        """
    @async_verb
    def post_async(self, *, json: FapiaoApplicationsPostBody, **options: Unpack[QueryOptions]) -> None:
        """开具电子发票

        https://pay.weixin.qq.com/doc/v3/merchant/4012538301
        https://pay.weixin.qq.com/doc/v3/partner/4012474060
        """
    postAsync = post_async
    """开具电子发票

    https://pay.weixin.qq.com/doc/v3/merchant/4012538301
    https://pay.weixin.qq.com/doc/v3/partner/4012474060
    """


class FapiaomerchantGetspinviteurl(Node):
    @verb
    def get(self, *, query: FapiaomerchantGetspinviteurlGetQuery | str, **options: Unpack[GetOptions]) -> FapiaomerchantGetspinviteurlGetAnswer:
        """获取邀请商户开通服务商电子发票能力

        https://pay.weixin.qq.com/doc/v3/partner/4015941495
        """
    @async_verb
    def get_async(self, *, query: FapiaomerchantGetspinviteurlGetQuery | str, **options: Unpack[GetOptions]) -> FapiaomerchantGetspinviteurlGetAnswer:
        """获取邀请商户开通服务商电子发票能力

        https://pay.weixin.qq.com/doc/v3/partner/4015941495
        """
    getAsync = get_async
    """获取邀请商户开通服务商电子发票能力

    https://pay.weixin.qq.com/doc/v3/partner/4015941495
    """


class FapiaomerchantListspinvitemchinfo(Node):
    @verb
    def get(self, *, query: FapiaomerchantListspinvitemchinfoGetQuery | str, **options: Unpack[GetOptions]) -> FapiaomerchantListspinvitemchinfoGetAnswer:
        """获取邀请开通的商户信息

        https://pay.weixin.qq.com/doc/v3/partner/4015941524
        """
    @async_verb
    def get_async(self, *, query: FapiaomerchantListspinvitemchinfoGetQuery | str, **options: Unpack[GetOptions]) -> FapiaomerchantListspinvitemchinfoGetAnswer:
        """获取邀请开通的商户信息

        https://pay.weixin.qq.com/doc/v3/partner/4015941524
        """
    getAsync = get_async
    """获取邀请开通的商户信息

    https://pay.weixin.qq.com/doc/v3/partner/4015941524
    """


class Fapiaomerchant(Node):
    @property
    def getspinviteurl(self) -> FapiaomerchantGetspinviteurl:
        """GET 获取邀请商户开通服务商电子发票能力"""
    @property
    def listspinvitemchinfo(self) -> FapiaomerchantListspinvitemchinfo:
        """GET 获取邀请开通的商户信息"""

class MerchantBaseInformation(Node):
    @verb
    def get(self, *, query: MerchantBaseInformationGetQuery | str = ..., **options: Unpack[GetOptions]) -> MerchantBaseInformationGetAnswer:
        """获取商户开票基础信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012538180
        https://pay.weixin.qq.com/doc/v3/partner/4012474053
        """
    @async_verb
    def get_async(self, *, query: MerchantBaseInformationGetQuery | str = ..., **options: Unpack[GetOptions]) -> MerchantBaseInformationGetAnswer:
        """获取商户开票基础信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012538180
        https://pay.weixin.qq.com/doc/v3/partner/4012474053
        """
    getAsync = get_async
    """获取商户开票基础信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012538180
    https://pay.weixin.qq.com/doc/v3/partner/4012474053
    """


class MerchantDevelopmentConfig(Node):
    @verb
    def get(self, **options: Unpack[QueryOptions]) -> MerchantDevelopmentConfigGetAnswer:
        """查询商户配置的开发选项

        https://pay.weixin.qq.com/doc/v3/merchant/4012529526
        https://pay.weixin.qq.com/doc/v3/partner/4012474033
        """
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> MerchantDevelopmentConfigGetAnswer:
        """查询商户配置的开发选项

        https://pay.weixin.qq.com/doc/v3/merchant/4012529526
        https://pay.weixin.qq.com/doc/v3/partner/4012474033
        """
    getAsync = get_async
    """查询商户配置的开发选项

    https://pay.weixin.qq.com/doc/v3/merchant/4012529526
    https://pay.weixin.qq.com/doc/v3/partner/4012474033
    """

    @verb
    def patch(self, *, json: MerchantDevelopmentConfigPatchBody = ..., **options: Unpack[QueryOptions]) -> MerchantDevelopmentConfigPatchAnswer:
        """配置开发选项

        https://pay.weixin.qq.com/doc/v3/merchant/4012529457
        https://pay.weixin.qq.com/doc/v3/partner/4012474031
        https://pay.weixin.qq.com/doc/v3/partner/4015792563
        """
    @async_verb
    def patch_async(self, *, json: MerchantDevelopmentConfigPatchBody = ..., **options: Unpack[QueryOptions]) -> MerchantDevelopmentConfigPatchAnswer:
        """配置开发选项

        https://pay.weixin.qq.com/doc/v3/merchant/4012529457
        https://pay.weixin.qq.com/doc/v3/partner/4012474031
        https://pay.weixin.qq.com/doc/v3/partner/4015792563
        """
    patchAsync = patch_async
    """配置开发选项

    https://pay.weixin.qq.com/doc/v3/merchant/4012529457
    https://pay.weixin.qq.com/doc/v3/partner/4012474031
    https://pay.weixin.qq.com/doc/v3/partner/4015792563
    """


class MerchantTaxCodes(Node):
    @verb
    def get(self, *, query: MerchantTaxCodesGetQuery | str, **options: Unpack[GetOptions]) -> MerchantTaxCodesGetAnswer:
        """获取商品和服务税收分类对照表

        https://pay.weixin.qq.com/doc/v3/merchant/4012538236
        https://pay.weixin.qq.com/doc/v3/partner/4012474057
        """
    @async_verb
    def get_async(self, *, query: MerchantTaxCodesGetQuery | str, **options: Unpack[GetOptions]) -> MerchantTaxCodesGetAnswer:
        """获取商品和服务税收分类对照表

        https://pay.weixin.qq.com/doc/v3/merchant/4012538236
        https://pay.weixin.qq.com/doc/v3/partner/4012474057
        """
    getAsync = get_async
    """获取商品和服务税收分类对照表

    https://pay.weixin.qq.com/doc/v3/merchant/4012538236
    https://pay.weixin.qq.com/doc/v3/partner/4012474057
    """


class MerchantSubMchidCheck(Node):
    @verb
    def post(self, *, sub_mchid: str | int, **options: Unpack[Options]) -> None:
        """检查子商户开票功能状态

        https://pay.weixin.qq.com/doc/v3/partner/4012474022
        """
    @async_verb
    def post_async(self, *, sub_mchid: str | int, **options: Unpack[Options]) -> None:
        """检查子商户开票功能状态

        https://pay.weixin.qq.com/doc/v3/partner/4012474022
        """
    postAsync = post_async
    """检查子商户开票功能状态

    https://pay.weixin.qq.com/doc/v3/partner/4012474022
    """


class MerchantSubMchidCheckStatus(Node):
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MerchantSubMchidCheckStatusGetAnswer:
        """检查子商户开票功能状态

        https://pay.weixin.qq.com/doc/v3/partner/4015792561
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MerchantSubMchidCheckStatusGetAnswer:
        """检查子商户开票功能状态

        https://pay.weixin.qq.com/doc/v3/partner/4015792561
        """
    getAsync = get_async
    """检查子商户开票功能状态

    https://pay.weixin.qq.com/doc/v3/partner/4015792561
    """


class MerchantSubMchid_(Node):
    @property
    def check(self) -> MerchantSubMchidCheck:
        """POST 检查子商户开票功能状态"""
    @property
    def checkStatus(self) -> MerchantSubMchidCheckStatus:
        """GET 检查子商户开票功能状态"""

class Merchant(Node):
    @property
    def baseInformation(self) -> MerchantBaseInformation:
        """GET 获取商户开票基础信息"""
    @property
    def developmentConfig(self) -> MerchantDevelopmentConfig:
        """GET 查询商户配置的开发选项 · PATCH 配置开发选项"""
    @property
    def taxCodes(self) -> MerchantTaxCodes:
        """GET 获取商品和服务税收分类对照表"""
    @property
    def _sub_mchid_(self) -> MerchantSubMchid_:
        """2 endpoints"""

class UserTitleTitleUrl(Node):
    @verb
    def get(self, *, query: UserTitleTitleUrlGetQuery | str, **options: Unpack[GetOptions]) -> UserTitleTitleUrlGetAnswer:
        """获取抬头填写链接

        https://pay.weixin.qq.com/doc/v3/merchant/4012538106
        https://pay.weixin.qq.com/doc/v3/partner/4012474040
        https://pay.weixin.qq.com/doc/v3/partner/4015770776
        """
    @async_verb
    def get_async(self, *, query: UserTitleTitleUrlGetQuery | str, **options: Unpack[GetOptions]) -> UserTitleTitleUrlGetAnswer:
        """获取抬头填写链接

        https://pay.weixin.qq.com/doc/v3/merchant/4012538106
        https://pay.weixin.qq.com/doc/v3/partner/4012474040
        https://pay.weixin.qq.com/doc/v3/partner/4015770776
        """
    getAsync = get_async
    """获取抬头填写链接

    https://pay.weixin.qq.com/doc/v3/merchant/4012538106
    https://pay.weixin.qq.com/doc/v3/partner/4012474040
    https://pay.weixin.qq.com/doc/v3/partner/4015770776
    """


class UserTitle(Node):
    @property
    def titleUrl(self) -> UserTitleTitleUrl:
        """GET 获取抬头填写链接"""
    @verb
    def get(self, *, query: UserTitleGetQuery | str, **options: Unpack[GetOptions]) -> UserTitleGetAnswer:
        """获取用户填写的抬头

        https://pay.weixin.qq.com/doc/v3/merchant/4012538112
        https://pay.weixin.qq.com/doc/v3/partner/4012474048
        https://pay.weixin.qq.com/doc/v3/partner/4015784260
        """
    @async_verb
    def get_async(self, *, query: UserTitleGetQuery | str, **options: Unpack[GetOptions]) -> UserTitleGetAnswer:
        """获取用户填写的抬头

        https://pay.weixin.qq.com/doc/v3/merchant/4012538112
        https://pay.weixin.qq.com/doc/v3/partner/4012474048
        https://pay.weixin.qq.com/doc/v3/partner/4015784260
        """
    getAsync = get_async
    """获取用户填写的抬头

    https://pay.weixin.qq.com/doc/v3/merchant/4012538112
    https://pay.weixin.qq.com/doc/v3/partner/4012474048
    https://pay.weixin.qq.com/doc/v3/partner/4015784260
    """


class NewTaxControlFapiao(Node):
    @property
    def cardTemplate(self) -> CardTemplate:
        """POST 创建电子发票卡券模板"""
    @property
    def fapiaoApplications(self) -> FapiaoApplications:
        """POST 开具电子发票"""
    @property
    def fapiaomerchant(self) -> Fapiaomerchant:
        """2 endpoints"""
    @property
    def merchant(self) -> Merchant:
        """6 endpoints"""
    @property
    def userTitle(self) -> UserTitle:
        """GET 获取用户填写的抬头"""
