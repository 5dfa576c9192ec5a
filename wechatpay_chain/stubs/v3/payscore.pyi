# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/payscore``: documented paths, bodies and answers.

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

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody(TypedDict):
    """POST v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate: 从业机构解除用户授权关系（授权协议号）"""
    service_id: Text
    channel_id: NotRequired[Text]
    sub_mchid: Text
    reason: Text

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetQuery(TypedDict):
    """GET v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}: 从业机构查询与用户授权记录（授权协议号）"""
    service_id: Text
    channel_id: Text
    sub_mchid: Text

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetAnswer(TypedDict):
    """GET v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}: 从业机构查询与用户授权记录（授权协议号）"""
    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    authorization_code: str
    authorization_state: str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    channel_id: NotRequired[str]

class AcquiringbankPermissionsPostBody(TypedDict):
    """POST v3/payscore/acquiringbank/permissions: 从业机构预授权"""
    service_id: Text
    channel_id: Text
    appid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    authorization_code: Text
    notify_url: NotRequired[Text]

class AcquiringbankPermissionsPostAnswer(TypedDict):
    """POST v3/payscore/acquiringbank/permissions: 从业机构预授权"""
    apply_permissions_token: str

class AcquiringbankServiceorderDeductionGetQuery(TypedDict):
    """GET v3/payscore/acquiringbank/serviceorder/deduction: 从业机构查询微信支付分扣款信息"""
    service_id: Text
    appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    channel_id: Text
    out_order_no: NotRequired[Text]

class AcquiringbankServiceorderDeductionGetAnswer(TypedDict):
    """GET v3/payscore/acquiringbank/serviceorder/deduction: 从业机构查询微信支付分扣款信息"""
    description: str
    out_trade_no: str

class AcquiringbankServiceorderOutOrderNoCancelPostBody(TypedDict):
    """POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel: 从业机构取消微信支付分订单"""
    service_id: Text
    channel_id: Text
    sub_mchid: Text
    reason: Text

class PostPayments(TypedDict):
    name: Text
    description: NotRequired[Text]
    amount: NotRequired[int]
    count: NotRequired[int]

class PostDiscounts(TypedDict):
    name: Text
    description: Text
    amount: int
    count: NotRequired[int]

class TimeRange(TypedDict):
    start_time: Text
    start_time_remark: NotRequired[Text]
    end_time: NotRequired[Text]
    end_time_remark: NotRequired[Text]

class Location(TypedDict):
    start_location: NotRequired[Text]
    end_location: NotRequired[Text]

class AcquiringbankServiceorderOutOrderNoCompletePostBody(TypedDict):
    """POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete: 从业机构完结微信支付分订单"""
    service_id: Text
    channel_id: NotRequired[Text]
    sub_mchid: Text
    post_payments: Sequence[PostPayments]
    post_discounts: NotRequired[Sequence[PostDiscounts]]
    total_amount: int
    time_range: NotRequired[TimeRange]
    location: NotRequired[Location]
    profit_sharing: NotRequired[bool]
    complete_time: NotRequired[Text]
    goods_tag: NotRequired[Text]

class AcquiringbankServiceorderOutOrderNoModifyPostBody(TypedDict):
    """POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify: 从业机构修改微信支付分订单金额"""
    service_id: Text
    sub_mchid: Text
    channel_id: NotRequired[Text]
    post_payments: NotRequired[Sequence[PostPayments]]
    post_discounts: NotRequired[Sequence[PostDiscounts]]
    total_amount: int
    reason: Text

class AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostBody(TypedDict):
    """POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo: 从业机构登记微信支付分扣款信息"""
    service_id: Text
    appid: NotRequired[Text]
    sub_mchid: Text
    channel_id: Text
    out_trade_no: NotRequired[Text]
    sub_appid: NotRequired[Text]

class AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostAnswer(TypedDict):
    """POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo: 从业机构登记微信支付分扣款信息"""
    description: NotRequired[str]

class Detail(TypedDict):
    paid_time: Text

class AcquiringbankServiceorderOutOrderNoSyncPostBody(TypedDict):
    """POST v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync: 从业机构同步微信支付分订单信息"""
    service_id: Text
    sub_mchid: Text
    channel_id: NotRequired[Text]
    type: Text
    detail: Detail

class AcquiringbankServiceorderGetQuery(TypedDict):
    """GET v3/payscore/acquiringbank/serviceorder: 从业机构查询微信支付分订单"""
    service_id: Text
    sub_mchid: Text
    channel_id: Text
    out_order_no: NotRequired[Text]
    query_id: NotRequired[Text]

class PostPayments2(TypedDict):
    name: str
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]

class PostDiscounts2(TypedDict):
    name: str
    description: str
    amount: NotRequired[int]
    count: NotRequired[int]

class RiskFund(TypedDict):
    name: str
    amount: int
    description: NotRequired[str]

class GoodsDetail(TypedDict):
    goods_id: str
    quantity: NotRequired[int]
    unit_price: NotRequired[int]
    discount_amount: NotRequired[int]
    goods_remark: NotRequired[str]

class PromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: int
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[GoodsDetail]]

class Details(TypedDict):
    seq: NotRequired[int]
    amount: NotRequired[int]
    paid_type: NotRequired[str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]
    promotion_detail: NotRequired[list[PromotionDetail]]

class Collection(TypedDict):
    state: str
    total_amount: NotRequired[int]
    paying_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    details: NotRequired[list[Details]]

class TimeRange2(TypedDict):
    start_time: str
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]

class Location2(TypedDict):
    start_location: NotRequired[str]
    end_location: NotRequired[str]

class AcquiringbankServiceorderGetAnswer(TypedDict):
    """GET v3/payscore/acquiringbank/serviceorder: 从业机构查询微信支付分订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PostPayments2]]
    post_discounts: NotRequired[list[PostDiscounts2]]
    risk_fund: RiskFund
    total_amount: NotRequired[int]
    need_collection: NotRequired[bool]
    collection: NotRequired[Collection]
    time_range: TimeRange2
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    order_id: str
    channel_id: str

class PostDiscounts3(TypedDict):
    name: Text
    description: Text
    count: NotRequired[int]
    amount: NotRequired[int]

class RiskFund2(TypedDict):
    name: Text
    amount: int
    description: NotRequired[Text]

class AcquiringbankServiceorderPostBody(TypedDict):
    """POST v3/payscore/acquiringbank/serviceorder: 从业机构创建微信支付分订单"""
    service_id: Text
    appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    channel_id: Text
    out_order_no: Text
    service_introduction: Text
    post_payments: NotRequired[Sequence[PostPayments]]
    post_discounts: NotRequired[Sequence[PostDiscounts3]]
    risk_fund: RiskFund2
    time_range: TimeRange
    location: NotRequired[Location]
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    need_user_confirm: NotRequired[bool]
    notify_url: Text
    attach: NotRequired[Text]

class PostDiscounts4(TypedDict):
    name: str
    description: str
    count: NotRequired[int]

class Location3(TypedDict):
    start_location: NotRequired[str]
    end_location: str

class AcquiringbankServiceorderPostAnswer(TypedDict):
    """POST v3/payscore/acquiringbank/serviceorder: 从业机构创建微信支付分订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    channel_id: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PostPayments2]]
    post_discounts: NotRequired[list[PostDiscounts4]]
    risk_fund: NotRequired[RiskFund]
    time_range: NotRequired[TimeRange2]
    location: NotRequired[Location3]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: str
    package: NotRequired[str]

class PostPayments3(TypedDict):
    name: NotRequired[Text]
    amount: NotRequired[int]
    description: NotRequired[Text]
    count: NotRequired[int]

class PostDiscounts5(TypedDict):
    name: NotRequired[Text]
    description: NotRequired[Text]
    amount: NotRequired[int]
    count: NotRequired[int]

class TimeRange3(TypedDict):
    start_time: NotRequired[Text]
    start_time_remark: NotRequired[Text]
    end_time: NotRequired[Text]
    end_time_remark: NotRequired[Text]

class RiskFund3(TypedDict):
    name: NotRequired[Literal['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT', 'ESTIMATE_ORDER_COST'] | Text]
    amount: NotRequired[int]
    description: NotRequired[Text]

class JumpLink(TypedDict):
    jump_link_type: NotRequired[Literal['JUMP_LINK_MINI_PROGRAM'] | Text]
    appid: NotRequired[Text]
    path: NotRequired[Text]

class Goods(TypedDict):
    name: NotRequired[Text]
    picture: NotRequired[Text]
    amount: NotRequired[int]
    count: NotRequired[int]
    category_id: NotRequired[Texts]

class ShoppingInfo(TypedDict):
    real_merchant_appid: NotRequired[Text]
    jump_link: NotRequired[JumpLink]
    goods: NotRequired[Sequence[Goods]]

class AcquiringbankServicepayondeliveryorderPostBody(TypedDict):
    """POST v3/payscore/acquiringbank/servicepayondeliveryorder: 从业机构创建先用后付订单"""
    out_order_no: Text
    appid: Text
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    channel_id: NotRequired[Text]
    service_id: Text
    service_introduction: Text
    post_payments: NotRequired[Sequence[PostPayments3]]
    post_discounts: NotRequired[Sequence[PostDiscounts5]]
    time_range: TimeRange3
    location: NotRequired[Location]
    risk_fund: NotRequired[RiskFund3]
    attach: NotRequired[Text]
    notify_url: NotRequired[Text]
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    need_user_confirm: NotRequired[bool]
    mchid: NotRequired[Text]
    shopping_info: NotRequired[ShoppingInfo]

class PostPayments4(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[float]
    description: NotRequired[str]
    count: NotRequired[float]

class PostDiscounts6(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[float]
    count: NotRequired[float]

class RiskFund4(TypedDict):
    name: str
    amount: float
    description: NotRequired[str]

class TimeRange4(TypedDict):
    start_time: NotRequired[str]
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]

class JumpLink2(TypedDict):
    jump_link_type: str
    appid: NotRequired[str]
    path: NotRequired[str]

class Goods2(TypedDict):
    name: str
    picture: str
    amount: float
    count: float
    category_id: NotRequired[list[str]]

class ShoppingInfo2(TypedDict):
    real_merchant_appid: NotRequired[str]
    jump_link: JumpLink2
    goods: list[Goods2]

class AcquiringbankServicepayondeliveryorderPostAnswer(TypedDict):
    """POST v3/payscore/acquiringbank/servicepayondeliveryorder: 从业机构创建先用后付订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PostPayments4]]
    post_discounts: NotRequired[list[PostDiscounts6]]
    risk_fund: NotRequired[RiskFund4]
    time_range: NotRequired[TimeRange4]
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: NotRequired[str]
    package: NotRequired[str]
    shopping_info: NotRequired[ShoppingInfo2]

class MerchantBillGetQuery(TypedDict):
    """GET v3/payscore/merchant-bill: 商户申请获取对账单"""
    bill_date: Text
    tar_type: NotRequired[Literal['GZIP'] | Text]
    encryption_algorithm: Text
    service_id: Text

class DownloadBillList(TypedDict):
    bill_sequence: int
    hash_type: str
    hash_value: str
    download_url: str
    encrypt_key: str
    nonce: str

class MerchantBillGetAnswer(TypedDict):
    """GET v3/payscore/merchant-bill: 商户申请获取对账单"""
    download_bill_count: int
    download_bill_list: list[DownloadBillList]

class OverseaPartnerServiceorderOutOrderNoCancelPostBody(TypedDict):
    """POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel: 取消支付分订单"""
    service_id: Text
    sub_mchid: Text
    reason: Text

class TimeRange5(TypedDict):
    start_time: NotRequired[Text]
    end_time: NotRequired[Text]
    start_time_remark: NotRequired[Text]
    end_time_remark: NotRequired[Text]

class OverseaPartnerServiceorderOutOrderNoCompletePostBody(TypedDict):
    """POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete: 完结支付分订单"""
    service_id: Text
    sub_mchid: Text
    post_payments: Sequence[PostPayments]
    post_discounts: NotRequired[Sequence[PostDiscounts]]
    total_amount: int
    currency: NotRequired[Text]
    time_range: NotRequired[TimeRange5]
    location: NotRequired[Location]
    profit_sharing: NotRequired[bool]
    complete_time: NotRequired[Text]
    goods_tag: NotRequired[Text]

class Detail2(TypedDict):
    seq: NotRequired[int]
    paid_time: Text
    paid_amount: NotRequired[int]

class OverseaPartnerServiceorderOutOrderNoSyncPostBody(TypedDict):
    """POST v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync: 同步支付分订单信息"""
    service_id: Text
    sub_mchid: Text
    type: Literal['Order_Paid'] | Text
    detail: Detail2

class OverseaPartnerServiceorderGetQuery(TypedDict):
    """GET v3/payscore/oversea/partner/serviceorder: 查询支付分订单"""
    service_id: Text
    sub_mchid: Text
    out_order_no: NotRequired[Text]
    query_id: NotRequired[Text]

class PostPayments5(TypedDict):
    name: str
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]

class PromotionDetail2(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['CASH', 'NOCASH'] | str]
    amount: int
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[GoodsDetail]]

class Details2(TypedDict):
    seq: NotRequired[int]
    amount: NotRequired[int]
    paid_type: NotRequired[Literal['NEWTON', 'MCH'] | str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]
    promotion_detail: NotRequired[list[PromotionDetail2]]

class Collection2(TypedDict):
    state: Literal['USER_PAYING', 'USER_PAID'] | str
    total_amount: NotRequired[int]
    paying_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    bank_type: NotRequired[str]
    details: NotRequired[list[Details2]]

class TimeRange6(TypedDict):
    start_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time: NotRequired[str]
    end_time_remark: NotRequired[str]

class OverseaPartnerServiceorderGetAnswer(TypedDict):
    """GET v3/payscore/oversea/partner/serviceorder: 查询支付分订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: Literal['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'] | str
    state_description: NotRequired[Literal['USER_CONFIRM', 'MCH_COMPLETE'] | str]
    post_payments: NotRequired[list[PostPayments5]]
    post_discounts: NotRequired[list[PostDiscounts2]]
    risk_fund: RiskFund
    total_amount: NotRequired[int]
    need_collection: NotRequired[bool]
    collection: NotRequired[Collection2]
    time_range: TimeRange6
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    order_id: str
    currency: NotRequired[str]
    currency_price: NotRequired[int]
    currency_rate_info: NotRequired[str]

class PostPayments6(TypedDict):
    name: Text
    amount: NotRequired[int]
    description: NotRequired[Text]
    count: NotRequired[int]

class PostDiscounts7(TypedDict):
    name: Text
    description: Text
    amount: NotRequired[int]
    count: NotRequired[int]

class TimeRange7(TypedDict):
    start_time: Text
    end_time: NotRequired[Text]
    start_time_remark: NotRequired[Text]
    end_time_remark: NotRequired[Text]

class OverseaPartnerServiceorderPostBody(TypedDict):
    """POST v3/payscore/oversea/partner/serviceorder: 创建支付分订单"""
    service_id: Text
    appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    out_order_no: Text
    currency: Text
    service_introduction: Text
    post_payments: NotRequired[Sequence[PostPayments6]]
    post_discounts: NotRequired[Sequence[PostDiscounts7]]
    risk_fund: RiskFund2
    time_range: TimeRange7
    location: NotRequired[Location]
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    need_user_confirm: NotRequired[bool]
    notify_url: Text
    attach: NotRequired[Text]

class TimeRange8(TypedDict):
    start_time: str
    end_time: NotRequired[str]
    start_time_remark: NotRequired[str]
    end_time_remark: NotRequired[str]

class OverseaPartnerServiceorderPostAnswer(TypedDict):
    """POST v3/payscore/oversea/partner/serviceorder: 创建支付分订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    currency: NotRequired[str]
    service_introduction: str
    state: Literal['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'] | str
    state_description: NotRequired[Literal['USER_CONFIRM', 'MCH_COMPLETE'] | str]
    post_payments: NotRequired[list[PostPayments5]]
    post_discounts: NotRequired[list[PostDiscounts4]]
    risk_fund: NotRequired[RiskFund]
    time_range: NotRequired[TimeRange8]
    location: NotRequired[Location3]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: str
    package: NotRequired[str]

class TransactionSceneInfo(TypedDict):
    mchid: Text
    sub_mchid: Text

class PartnerPermissionsApplyForScenePostBody(TypedDict):
    """POST v3/payscore/partner/permissions/apply-for-scene: 服务商场景中预授权"""
    service_id: Text
    appid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    authorization_code: Text
    notify_url: NotRequired[Text]
    scene: Text
    transaction_scene_info: NotRequired[TransactionSceneInfo]

class PartnerPermissionsApplyForScenePostAnswer(TypedDict):
    """POST v3/payscore/partner/permissions/apply-for-scene: 服务商场景中预授权"""
    scene: str
    transaction_permissions_token: NotRequired[str]

class PartnerPermissionsAssessUserRiskLevelPostQuery(TypedDict):
    """POST v3/payscore/partner/permissions/assess-user-risk-level: 服务商评估用户分层"""
    sub_mchid: Text

class Goods3(TypedDict):
    name: Text
    picture: Text
    amount: float
    count: float
    category_id: NotRequired[Texts]

class ShoppingInfo3(TypedDict):
    goods: Sequence[Goods3]

class PartnerPermissionsAssessUserRiskLevelPostBody(TypedDict):
    """POST v3/payscore/partner/permissions/assess-user-risk-level: 服务商评估用户分层"""
    service_id: Text
    appid: Text
    sub_appid: NotRequired[Text]
    authorization_code: NotRequired[Text]
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    shopping_info: NotRequired[ShoppingInfo3]

class PartnerPermissionsAssessUserRiskLevelPostAnswer(TypedDict):
    """POST v3/payscore/partner/permissions/assess-user-risk-level: 服务商评估用户分层"""
    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: NotRequired[str]
    authorization_state: str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    user_label: NotRequired[str]
    channel_id: NotRequired[str]
    user_risk_level: NotRequired[float]
    risk_level_version: NotRequired[float]

class PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody(TypedDict):
    """POST v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate: 解除用户授权关系（授权协议号）"""
    service_id: Text
    sub_mchid: Text
    reason: Text

class PartnerPermissionsAuthorizationCodeAuthorizationCodeGetQuery(TypedDict):
    """GET v3/payscore/partner/permissions/authorization-code/{authorization_code}: 查询与用户授权记录（授权协议号）"""
    service_id: Text
    sub_mchid: Text

class PartnerPermissionsAuthorizationCodeAuthorizationCodeGetAnswer(TypedDict):
    """GET v3/payscore/partner/permissions/authorization-code/{authorization_code}: 查询与用户授权记录（授权协议号）"""
    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: str
    authorization_state: str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    sub_mchid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    user_risk_level: NotRequired[float]
    risk_level_version: NotRequired[float]

class PartnerPermissionsSearchGetQuery(TypedDict):
    """GET v3/payscore/partner/permissions/search: 查询与用户授权记录（openid）"""
    service_id: Text
    appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]

class PartnerPermissionsSearchGetAnswer(TypedDict):
    """GET v3/payscore/partner/permissions/search: 查询与用户授权记录（openid）"""
    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: NotRequired[str]
    authorization_state: str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    user_risk_level: NotRequired[float]
    risk_level_version: NotRequired[float]

class PartnerPermissionsTerminatePostBody(TypedDict):
    """POST v3/payscore/partner/permissions/terminate: 解除用户授权关系（openid）"""
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    service_id: Text
    appid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    reason: Text

class PartnerPermissionsPostBody(TypedDict):
    """POST v3/payscore/partner/permissions: 商户预授权"""
    service_id: Text
    appid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    authorization_code: Text
    notify_url: NotRequired[Text]

class PartnerPermissionsPostAnswer(TypedDict):
    """POST v3/payscore/partner/permissions: 商户预授权"""
    apply_permissions_token: str

class PartnerServiceAccountApplicationsOutApplyNoGetAnswer(TypedDict):
    """GET v3/payscore/partner/service-account-applications/{out_apply_no}: 查询收付通子商户服务绑定结果"""
    service_id: str
    mchid: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_apply_no: str
    result_notify_url: NotRequired[str]
    apply_state: str
    reject_reason: NotRequired[str]

class PartnerServiceAccountApplicationsPostBody(TypedDict):
    """POST v3/payscore/partner/service-account-applications: 收付通子商户申请绑定支付分服务"""
    service_id: Text
    appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    out_apply_no: Text
    result_notify_url: NotRequired[Text]

class PartnerServiceAccountApplicationsPostAnswer(TypedDict):
    """POST v3/payscore/partner/service-account-applications: 收付通子商户申请绑定支付分服务"""
    service_id: str
    mchid: str
    appid: str
    sub_mchid: str
    sub_appid: NotRequired[str]
    out_apply_no: str
    result_notify_url: NotRequired[str]
    apply_state: str
    reject_reason: NotRequired[str]

class PartnerServiceorderDirectCompletePostBody(TypedDict):
    """POST v3/payscore/partner/serviceorder/direct-complete: 创单结单合并"""
    service_id: Text
    appid: Text
    sub_appid: Text
    sub_mchid: NotRequired[Text]
    out_order_no: Text
    service_introduction: Text
    post_payments: NotRequired[Sequence[PostPayments]]
    post_discounts: NotRequired[Sequence[PostDiscounts7]]
    total_amount: int
    time_range: TimeRange
    location: NotRequired[Location]
    profit_sharing: NotRequired[bool]
    goods_tag: NotRequired[Text]
    attach: NotRequired[Text]
    notify_url: Text
    openid: NotRequired[Text]

class PartnerServiceorderOutOrderNoCancelPostBody(TypedDict):
    """POST v3/payscore/partner/serviceorder/{out_order_no}/cancel: 取消支付分订单"""
    service_id: Text
    sub_mchid: Text
    reason: Text

class Device(TypedDict):
    start_device_id: NotRequired[Text]
    end_device_id: NotRequired[Text]
    materiel_no: NotRequired[Text]

class PartnerServiceorderOutOrderNoCompletePostBody(TypedDict):
    """POST v3/payscore/partner/serviceorder/{out_order_no}/complete: 完结支付分订单"""
    service_id: Text
    sub_mchid: Text
    post_payments: Sequence[PostPayments]
    post_discounts: NotRequired[Sequence[PostDiscounts]]
    total_amount: int
    time_range: NotRequired[TimeRange3]
    location: NotRequired[Location]
    profit_sharing: NotRequired[bool]
    complete_time: NotRequired[Text]
    goods_tag: NotRequired[Text]
    device: NotRequired[Device]

class PostDiscounts8(TypedDict):
    name: Text
    description: NotRequired[Text]
    amount: int
    count: NotRequired[int]

class PartnerServiceorderOutOrderNoModifyPostBody(TypedDict):
    """POST v3/payscore/partner/serviceorder/{out_order_no}/modify: 修改订单金额"""
    service_id: NotRequired[Text]
    sub_mchid: Text
    post_payments: Sequence[PostPayments]
    post_discounts: NotRequired[Sequence[PostDiscounts8]]
    total_amount: int
    reason: Text
    device: NotRequired[Device]

class PartnerServiceorderOutOrderNoPayPostBody(TypedDict):
    """POST v3/payscore/partner/serviceorder/{out_order_no}/pay: 商户发起催收扣款"""
    service_id: NotRequired[Text]
    sub_mchid: Text

class PostPayments7(TypedDict):
    name: NotRequired[Text]
    amount: NotRequired[float]
    description: NotRequired[Text]
    count: NotRequired[float]

class PostDiscounts9(TypedDict):
    name: NotRequired[Text]
    description: NotRequired[Text]
    amount: NotRequired[float]
    count: NotRequired[float]

class PartnerServiceorderOutOrderNoSendPendingmessagePostBody(TypedDict):
    """POST v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage: 下发服务费用待处理消息"""
    service_id: Text
    sub_mchid: Text
    post_payments: Sequence[PostPayments7]
    post_discounts: NotRequired[Sequence[PostDiscounts9]]
    total_amount: float
    prepaid_time: Text

class PartnerServiceorderOutOrderNoSendPrepaidmessagePostBody(TypedDict):
    """POST v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage: 下发服务预扣费消息"""
    service_id: Text
    sub_mchid: Text
    post_payments: Sequence[PostPayments7]
    post_discounts: NotRequired[Sequence[PostDiscounts9]]
    total_amount: float
    prepaid_time: Text

class PartnerServiceorderOutOrderNoSyncPostBody(TypedDict):
    """POST v3/payscore/partner/serviceorder/{out_order_no}/sync: 同步订单信息"""
    service_id: Text
    sub_mchid: Text
    type: Text
    detail: Detail2

class PartnerServiceorderGetQuery(TypedDict):
    """GET v3/payscore/partner/serviceorder: 查询支付分订单"""
    service_id: Text
    sub_mchid: Text
    out_order_no: NotRequired[Text]
    query_id: NotRequired[Text]

class PromotionDetail3(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal['SINGLE', 'GLOBAL'] | str]
    type: NotRequired[Literal['CASH', 'NOCASH'] | str]
    amount: int
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[GoodsDetail]]

class Details3(TypedDict):
    seq: NotRequired[int]
    amount: NotRequired[int]
    paid_type: NotRequired[Literal['NEWTON', 'MCH'] | str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]
    promotion_detail: NotRequired[list[PromotionDetail3]]

class Collection3(TypedDict):
    state: Literal['USER_PAYING', 'USER_PAID'] | str
    total_amount: NotRequired[int]
    paying_amount: NotRequired[int]
    paid_amount: NotRequired[int]
    details: NotRequired[list[Details3]]
    bank_type: NotRequired[str]

class PartnerServiceorderGetAnswer(TypedDict):
    """GET v3/payscore/partner/serviceorder: 查询支付分订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    service_introduction: str
    state: Literal['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'] | str
    state_description: NotRequired[Literal['USER_CONFIRM', 'MCH_COMPLETE'] | str]
    post_payments: NotRequired[list[PostPayments2]]
    post_discounts: NotRequired[list[PostDiscounts2]]
    risk_fund: NotRequired[RiskFund]
    total_amount: NotRequired[int]
    need_collection: NotRequired[bool]
    collection: NotRequired[Collection3]
    time_range: NotRequired[TimeRange6]
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    order_id: NotRequired[str]

class RiskFund5(TypedDict):
    name: Literal['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT', 'ESTIMATE_ORDER_COST'] | Text
    amount: int
    description: NotRequired[Text]

class PartnerServiceorderPostBody(TypedDict):
    """POST v3/payscore/partner/serviceorder: 创建支付分订单"""
    service_id: Text
    appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    out_order_no: Text
    service_introduction: Text
    post_payments: NotRequired[Sequence[PostPayments]]
    post_discounts: NotRequired[Sequence[PostDiscounts7]]
    risk_fund: RiskFund5
    time_range: TimeRange3
    location: NotRequired[Location]
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    need_user_confirm: NotRequired[bool]
    notify_url: Text
    attach: NotRequired[Text]
    device: NotRequired[Device]

class RiskFund6(TypedDict):
    name: Literal['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT', 'ESTIMATE_ORDER_COST'] | str
    amount: int
    description: NotRequired[str]

class PartnerServiceorderPostAnswer(TypedDict):
    """POST v3/payscore/partner/serviceorder: 创建支付分订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: Literal['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'] | str
    state_description: NotRequired[Literal['USER_CONFIRM', 'MCH_COMPLETE'] | str]
    post_payments: NotRequired[list[PostPayments2]]
    post_discounts: NotRequired[list[PostDiscounts2]]
    risk_fund: NotRequired[RiskFund6]
    time_range: NotRequired[TimeRange2]
    location: NotRequired[Location3]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: str
    package: NotRequired[str]

class PartnerServicepayondeliveryorderPostBody(TypedDict):
    """POST v3/payscore/partner/servicepayondeliveryorder: 创建先用后付订单"""
    out_order_no: Text
    appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    service_id: Text
    service_introduction: Text
    post_payments: NotRequired[Sequence[PostPayments3]]
    post_discounts: NotRequired[Sequence[PostDiscounts5]]
    time_range: TimeRange3
    location: NotRequired[Location]
    risk_fund: RiskFund5
    attach: NotRequired[Text]
    notify_url: Text
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    need_user_confirm: NotRequired[bool]
    mchid: NotRequired[Text]
    shopping_info: ShoppingInfo

class PartnerServicepayondeliveryorderPostAnswer(TypedDict):
    """POST v3/payscore/partner/servicepayondeliveryorder: 创建先用后付订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PostPayments4]]
    post_discounts: NotRequired[list[PostDiscounts6]]
    risk_fund: NotRequired[RiskFund4]
    time_range: NotRequired[TimeRange4]
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: NotRequired[str]
    package: NotRequired[str]
    shopping_info: NotRequired[ShoppingInfo2]

class PartnerServicequotasServiceIdServiceIdGetQuery(TypedDict):
    """GET v3/payscore/partner/servicequotas/service-id/{service_id}: 查询用户分层对应建议先享金额"""
    sub_mchid: Text
    appid: Text
    sub_appid: NotRequired[Text]
    risk_level_version: float

class Quotas(TypedDict):
    risk_level: float
    suggested_quota: float

class PartnerServicequotasServiceIdServiceIdGetAnswer(TypedDict):
    """GET v3/payscore/partner/servicequotas/service-id/{service_id}: 查询用户分层对应建议先享金额"""
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    risk_level_version: float
    quotas: list[Quotas]

class PayafterOrdersOutOrderNoCancelPostBody(TypedDict):
    """POST v3/payscore/payafter-orders/{out_order_no}/cancel: 撤销先享后付订单"""
    appid: Text
    service_id: Text
    reason: Text

class PayafterOrdersOutOrderNoCancelPostAnswer(TypedDict):
    """POST v3/payscore/payafter-orders/{out_order_no}/cancel: 撤销先享后付订单"""
    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    order_id: str

class Fees(TypedDict):
    fee_name: NotRequired[Text]
    fee_count: NotRequired[int]
    fee_amount: NotRequired[int]
    fee_desc: NotRequired[Text]

class Discounts(TypedDict):
    discount_name: NotRequired[Text]
    discount_amount: NotRequired[int]
    discount_desc: NotRequired[Text]

class PayafterOrdersOutOrderNoCompletePostBody(TypedDict):
    """POST v3/payscore/payafter-orders/{out_order_no}/complete: 完结先享后付订单"""
    appid: Text
    service_id: Text
    finish_type: NotRequired[Literal[1, 2] | int]
    cancel_reason: NotRequired[Text]
    real_service_start_time: NotRequired[Text]
    real_service_end_time: NotRequired[Text]
    real_service_end_location: NotRequired[Text]
    fees: NotRequired[Sequence[Fees]]
    discounts: NotRequired[Sequence[Discounts]]
    total_amount: NotRequired[int]
    finish_ticket: NotRequired[Text]
    profit_sharing: NotRequired[bool]

class PayafterOrdersOutOrderNoCompletePostAnswer(TypedDict):
    """POST v3/payscore/payafter-orders/{out_order_no}/complete: 完结先享后付订单"""
    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    order_id: str

class Detail3(TypedDict):
    paid_time: NotRequired[Text]

class PayafterOrdersOutOrderNoSyncPostBody(TypedDict):
    """POST v3/payscore/payafter-orders/{out_order_no}/sync: 支付分订单同步"""
    appid: NotRequired[Text]
    service_id: NotRequired[Text]
    type: NotRequired[Literal['Order_Paid'] | Text]
    detail: NotRequired[Detail3]

class PayafterOrdersOutOrderNoSyncPostAnswer(TypedDict):
    """POST v3/payscore/payafter-orders/{out_order_no}/sync: 支付分订单同步"""
    appid: str
    mchid: str
    out_order_no: str
    order_id: str

class PayafterOrdersGetQuery(TypedDict):
    """GET v3/payscore/payafter-orders: 查询先享后付订单"""
    service_id: NotRequired[Text]
    out_order_no: NotRequired[Text]
    query_id: NotRequired[Text]
    appid: NotRequired[Text]

class Fees2(TypedDict):
    fee_name: NotRequired[str]
    fee_count: NotRequired[int]
    fee_amount: NotRequired[int]
    fee_desc: NotRequired[str]

class Discounts2(TypedDict):
    discount_name: NotRequired[str]
    discount_amount: NotRequired[int]
    discount_desc: NotRequired[str]

class PayafterOrdersGetAnswer(TypedDict):
    """GET v3/payscore/payafter-orders: 查询先享后付订单"""
    appid: NotRequired[str]
    mchid: NotRequired[str]
    out_order_no: NotRequired[str]
    service_id: NotRequired[str]
    state: NotRequired[Literal['CREATED', 'USER_ACCEPTED', 'FINISHED', 'USER_PAID', 'REVOKED', 'EXPIRED'] | str]
    finish_type: NotRequired[Literal[1, 2] | int]
    service_start_time: NotRequired[str]
    service_end_time: NotRequired[str]
    real_service_start_time: NotRequired[str]
    real_service_end_time: NotRequired[str]
    pay_succ_time: NotRequired[str]
    service_start_location: NotRequired[str]
    service_end_location: NotRequired[str]
    real_service_start_location: NotRequired[str]
    real_service_end_location: NotRequired[str]
    service_introduction: NotRequired[str]
    fees: NotRequired[list[Fees2]]
    discounts: NotRequired[list[Discounts2]]
    risk_amount: NotRequired[int]
    total_amount: NotRequired[int]
    attach: NotRequired[str]
    finish_ticket: NotRequired[str]
    finish_transaction_id: NotRequired[str]
    pay_type: NotRequired[Literal['MchChannelPayType'] | str]

class Discounts3(TypedDict):
    discount_name: NotRequired[Text]
    discount_desc: NotRequired[Text]

class PayafterOrdersPostBody(TypedDict):
    """POST v3/payscore/payafter-orders: 创建先享后付订单"""
    appid: Text
    out_order_no: Text
    service_id: Text
    service_start_time: NotRequired[Text]
    service_end_time: NotRequired[Text]
    service_start_location: NotRequired[Text]
    service_end_location: NotRequired[Text]
    service_introduction: NotRequired[Text]
    fees: NotRequired[Sequence[Fees]]
    discounts: NotRequired[Sequence[Discounts3]]
    risk_amount: NotRequired[int]
    attach: NotRequired[Text]
    need_user_confirm: NotRequired[bool]
    openid: NotRequired[Text]
    name: NotRequired[Text]
    """Encrypted."""
    phone: NotRequired[Text]
    """Encrypted."""
    userid: NotRequired[Text]
    """Encrypted."""
    address: NotRequired[Text]
    """Encrypted."""

class PayafterOrdersPostAnswer(TypedDict):
    """POST v3/payscore/payafter-orders: 创建先享后付订单"""
    appid: NotRequired[str]
    mchid: NotRequired[str]
    out_order_no: NotRequired[str]
    service_id: NotRequired[str]
    order_id: NotRequired[str]
    miniprogram_businesstype: NotRequired[str]
    miniprogram_appid: NotRequired[str]
    miniprogram_path: NotRequired[str]
    miniprogram_username: NotRequired[str]
    package: NotRequired[str]

class PermissionsAssessUserRiskLevelPostBody(TypedDict):
    """POST v3/payscore/permissions/assess-user-risk-level: 商户评估用户分层"""
    service_id: Text
    appid: Text
    authorization_code: NotRequired[Text]
    openid: NotRequired[Text]
    shopping_info: NotRequired[ShoppingInfo3]

class PermissionsAssessUserRiskLevelPostAnswer(TypedDict):
    """POST v3/payscore/permissions/assess-user-risk-level: 商户评估用户分层"""
    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: NotRequired[str]
    authorization_state: str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    user_label: NotRequired[str]
    channel_id: NotRequired[str]
    user_risk_level: NotRequired[float]
    risk_level_version: NotRequired[float]

class PermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody(TypedDict):
    """POST v3/payscore/permissions/authorization-code/{authorization_code}/terminate: 解除用户授权关系（授权协议号）"""
    service_id: Text
    reason: Text

class PermissionsAuthorizationCodeAuthorizationCodeGetQuery(TypedDict):
    """GET v3/payscore/permissions/authorization-code/{authorization_code}: 查询与用户授权记录（授权协议号）"""
    service_id: Text

class PermissionsAuthorizationCodeAuthorizationCodeGetAnswer(TypedDict):
    """GET v3/payscore/permissions/authorization-code/{authorization_code}: 查询与用户授权记录（授权协议号）"""
    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: str
    authorization_state: Literal['UNAVAILABLE', 'AVAILABLE', 'UNBINDUSER'] | str
    notify_url: NotRequired[str]
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    user_risk_level: NotRequired[float]
    risk_level_version: NotRequired[float]

class PermissionsOpenidOpenidTerminatePostBody(TypedDict):
    """POST v3/payscore/permissions/openid/{openid}/terminate: 解除用户授权关系（openid）"""
    service_id: Text
    appid: Text
    reason: Text

class PermissionsOpenidOpenidGetQuery(TypedDict):
    """GET v3/payscore/permissions/openid/{openid}: 查询与用户授权记录（openid）"""
    service_id: Text
    appid: Text

class PermissionsOpenidOpenidGetAnswer(TypedDict):
    """GET v3/payscore/permissions/openid/{openid}: 查询与用户授权记录（openid）"""
    service_id: str
    appid: str
    mchid: str
    openid: NotRequired[str]
    authorization_code: NotRequired[str]
    authorization_state: Literal['UNAVAILABLE', 'AVAILABLE', 'UNBINDUSER'] | str
    cancel_authorization_time: NotRequired[str]
    authorization_success_time: NotRequired[str]
    user_risk_level: NotRequired[float]
    risk_level_version: NotRequired[float]

class PermissionsPostBody(TypedDict):
    """POST v3/payscore/permissions: 商户预授权"""
    service_id: Text
    appid: Text
    authorization_code: Text
    notify_url: NotRequired[Text]

class PermissionsPostAnswer(TypedDict):
    """POST v3/payscore/permissions: 商户预授权"""
    apply_permissions_token: str

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostBody(TypedDict):
    """POST v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop: 停止支付分计划"""
    sub_mchid: Text

class PlanDetailList(TypedDict):
    plan_detail_no: float
    plan_detail_name: str
    original_price: float
    plan_discount_description: NotRequired[str]
    actual_price: float

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer(TypedDict):
    """POST v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop: 停止支付分计划"""
    plan_id: str
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_plan_no: str
    plan_name: str
    plan_duration: float
    plan_state: str
    total_original_price: float
    deduction_quantity: float
    total_actual_price: float
    plan_detail_list: NotRequired[list[PlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetQuery(TypedDict):
    """GET v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}: 查询支付分计划"""
    sub_mchid: Text

class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer(TypedDict):
    """GET v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}: 查询支付分计划"""
    plan_id: str
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_plan_no: str
    plan_name: str
    plan_duration: float
    plan_state: str
    total_original_price: float
    deduction_quantity: float
    total_actual_price: float
    plan_detail_list: NotRequired[list[PlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]

class PlanDetailList2(TypedDict):
    original_price: float
    plan_discount_description: NotRequired[Text]
    actual_price: float
    plan_detail_name: Text

class PlanPartnerPayscorePlansPostBody(TypedDict):
    """POST v3/payscore/plan/partner/payscore-plans: 创建支付分计划"""
    service_id: Text
    appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    plan_name: Text
    plan_duration: float
    deduction_quantity: float
    total_original_price: float
    total_actual_price: float
    plan_detail_list: NotRequired[Sequence[PlanDetailList2]]
    merchant_plan_no: Text

class PlanPartnerPayscorePlansPostAnswer(TypedDict):
    """POST v3/payscore/plan/partner/payscore-plans: 创建支付分计划"""
    plan_id: str
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_plan_no: str
    plan_name: str
    plan_duration: float
    plan_state: str
    total_original_price: float
    deduction_quantity: float
    total_actual_price: float
    plan_detail_list: NotRequired[list[PlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]

class PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer(TypedDict):
    """POST v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop: 停止支付分计划"""
    plan_id: str
    service_id: str
    mchid: str
    appid: str
    merchant_plan_no: str
    plan_name: str
    plan_duration: float
    plan_state: str
    total_original_price: float
    deduction_quantity: float
    total_actual_price: float
    plan_detail_list: NotRequired[list[PlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]

class PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer(TypedDict):
    """GET v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}: 查询支付分计划"""
    plan_id: str
    service_id: str
    mchid: str
    appid: str
    merchant_plan_no: str
    plan_name: str
    plan_duration: float
    plan_state: str
    total_original_price: float
    deduction_quantity: float
    total_actual_price: float
    plan_detail_list: NotRequired[list[PlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]

class PlanPayscorePlansPostBody(TypedDict):
    """POST v3/payscore/plan/payscore-plans: 创建支付分计划"""
    service_id: Text
    appid: Text
    plan_name: Text
    plan_duration: float
    deduction_quantity: float
    total_original_price: float
    total_actual_price: float
    plan_detail_list: NotRequired[Sequence[PlanDetailList2]]
    merchant_plan_no: Text

class PlanPayscorePlansPostAnswer(TypedDict):
    """POST v3/payscore/plan/payscore-plans: 创建支付分计划"""
    plan_id: str
    service_id: str
    mchid: str
    appid: str
    merchant_plan_no: str
    plan_name: str
    plan_duration: float
    plan_state: str
    total_original_price: float
    deduction_quantity: float
    total_actual_price: float
    plan_detail_list: NotRequired[list[PlanDetailList]]
    stop_mchid: NotRequired[str]
    stop_time: NotRequired[str]

class ServiceorderDirectCompletePostBody(TypedDict):
    """POST v3/payscore/serviceorder/direct-complete: 创单结单合并"""
    out_order_no: Text
    appid: Text
    service_id: Text
    post_payments: NotRequired[Sequence[PostPayments3]]
    post_discounts: NotRequired[Sequence[PostDiscounts5]]
    time_range: TimeRange3
    location: NotRequired[Location]
    service_introduction: NotRequired[Text]
    attach: NotRequired[Text]
    notify_url: NotRequired[Text]
    openid: NotRequired[Text]
    total_amount: NotRequired[int]
    profit_sharing: NotRequired[bool]
    goods_tag: NotRequired[Text]

class PostPayments8(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[int]
    description: NotRequired[str]
    count: NotRequired[int]

class PostDiscounts10(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[int]
    count: NotRequired[int]

class ServiceorderDirectCompletePostAnswer(TypedDict):
    """POST v3/payscore/serviceorder/direct-complete: 创单结单合并"""
    out_order_no: str
    appid: str
    service_id: str
    post_payments: NotRequired[list[PostPayments8]]
    post_discounts: NotRequired[list[PostDiscounts10]]
    time_range: TimeRange6
    location: NotRequired[Location2]
    service_introduction: str
    mchid: str
    order_id: str
    state: Literal['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'] | str
    state_description: Literal['USER_CONFIRM', 'MCH_COMPLETE'] | str
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    total_amount: NotRequired[int]

class ServiceorderOutOrderNoCancelPostBody(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/cancel: 取消支付分订单"""
    appid: Text
    service_id: Text
    reason: Text

class ServiceorderOutOrderNoCancelPostAnswer(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/cancel: 取消支付分订单"""
    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    order_id: str

class PostPayments9(TypedDict):
    name: Text
    amount: NotRequired[float]
    description: NotRequired[Text]
    count: NotRequired[float]

class PostDiscounts11(TypedDict):
    name: Text
    description: NotRequired[Text]
    amount: float
    count: NotRequired[float]

class Location4(TypedDict):
    end_location: NotRequired[Text]

class ServiceorderOutOrderNoCompletePostBody(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/complete: 完结支付分订单"""
    appid: Text
    service_id: Text
    post_payments: Sequence[PostPayments9]
    post_discounts: NotRequired[Sequence[PostDiscounts11]]
    total_amount: float
    time_range: NotRequired[TimeRange5]
    location: NotRequired[Location4]
    profit_sharing: NotRequired[bool]
    goods_tag: NotRequired[Text]
    device: NotRequired[Device]

class PostPayments10(TypedDict):
    name: str
    amount: NotRequired[float]
    description: NotRequired[str]
    count: NotRequired[float]

class PostDiscounts12(TypedDict):
    name: str
    description: NotRequired[str]
    amount: float
    count: NotRequired[float]

class RiskFund7(TypedDict):
    name: Literal['DEPOSIT', 'ADVANCE', 'CASH_DEPOSIT', 'ESTIMATE_ORDER_COST'] | str
    amount: float
    description: NotRequired[str]

class Location5(TypedDict):
    end_location: NotRequired[str]

class ServiceorderOutOrderNoCompletePostAnswer(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/complete: 完结支付分订单"""
    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    service_introduction: str
    state: Literal['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'] | str
    state_description: NotRequired[Literal['USER_CONFIRM', 'MCH_COMPLETE'] | str]
    total_amount: float
    post_payments: NotRequired[list[PostPayments10]]
    post_discounts: NotRequired[list[PostDiscounts12]]
    risk_fund: RiskFund7
    time_range: NotRequired[TimeRange4]
    location: NotRequired[Location5]
    order_id: NotRequired[str]
    need_collection: NotRequired[bool]

class ServiceorderOutOrderNoModifyPostBody(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/modify: 修改订单金额"""
    appid: Text
    service_id: Text
    post_payments: Sequence[PostPayments9]
    post_discounts: NotRequired[Sequence[PostDiscounts9]]
    total_amount: float
    reason: Text
    device: NotRequired[Device]

class Details4(TypedDict):
    seq: NotRequired[float]
    amount: NotRequired[float]
    paid_type: NotRequired[Literal['NEWTON', 'MCH'] | str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]

class Collection4(TypedDict):
    state: Literal['USER_PAYING', 'USER_PAID'] | str
    total_amount: NotRequired[float]
    paying_amount: NotRequired[float]
    paid_amount: NotRequired[float]
    details: NotRequired[list[Details4]]
    bank_type: NotRequired[str]

class ServiceorderOutOrderNoModifyPostAnswer(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/modify: 修改订单金额"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    service_introduction: str
    state: Literal['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'] | str
    state_description: NotRequired[Literal['USER_CONFIRM', 'MCH_COMPLETE'] | str]
    post_payments: list[PostPayments10]
    post_discounts: NotRequired[list[PostDiscounts6]]
    risk_fund: NotRequired[RiskFund7]
    total_amount: NotRequired[float]
    need_collection: NotRequired[bool]
    collection: NotRequired[Collection4]
    time_range: NotRequired[TimeRange4]
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: NotRequired[str]

class ServiceorderOutOrderNoPayPostBody(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/pay: 商户发起催收扣款"""
    appid: NotRequired[Text]
    service_id: NotRequired[Text]

class ServiceorderOutOrderNoPayPostAnswer(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/pay: 商户发起催收扣款"""
    appid: str
    mchid: NotRequired[str]
    out_order_no: str
    service_id: str
    order_id: str

class ServiceorderOutOrderNoSendPendingmessagePostBody(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/send-pendingmessage: 下发服务费用待处理消息"""
    service_id: Text
    post_payments: Sequence[PostPayments7]
    post_discounts: NotRequired[Sequence[PostDiscounts9]]
    total_amount: float
    prepaid_time: Text

class ServiceorderOutOrderNoSendPrepaidmessagePostBody(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage: 下发服务预扣费消息"""
    service_id: Text
    post_payments: Sequence[PostPayments7]
    post_discounts: NotRequired[Sequence[PostDiscounts9]]
    total_amount: float
    prepaid_time: Text

class ServiceorderOutOrderNoSyncPostBody(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/sync: 同步服务订单信息"""
    appid: Text
    service_id: Text
    type: Text
    detail: Detail

class PostDiscounts13(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str]
    amount: NotRequired[float]

class Details5(TypedDict):
    amount: NotRequired[float]
    paid_type: NotRequired[str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]

class Collection5(TypedDict):
    state: str
    total_amount: NotRequired[float]
    paying_amount: NotRequired[float]
    paid_amount: NotRequired[float]
    details: NotRequired[list[Details5]]
    bank_type: NotRequired[str]

class ServiceorderOutOrderNoSyncPostAnswer(TypedDict):
    """POST v3/payscore/serviceorder/{out_order_no}/sync: 同步服务订单信息"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PostPayments4]]
    post_discounts: NotRequired[list[PostDiscounts13]]
    risk_fund: NotRequired[RiskFund4]
    total_amount: NotRequired[float]
    need_collection: NotRequired[bool]
    collection: NotRequired[Collection5]
    time_range: NotRequired[TimeRange4]
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    openid: str
    order_id: str

class ServiceorderGetQuery(TypedDict):
    """GET v3/payscore/serviceorder: 查询支付分订单"""
    out_order_no: NotRequired[Text]
    query_id: NotRequired[Text]
    service_id: Text
    appid: Text

class GoodsDetail2(TypedDict):
    goods_id: str
    quantity: NotRequired[float]
    unit_price: NotRequired[float]
    discount_amount: NotRequired[float]
    goods_remark: NotRequired[str]

class PromotionDetail4(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal['SINGLE', 'GLOBAL'] | str]
    type: NotRequired[Literal['CASH', 'NOCASH'] | str]
    amount: float
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[float]
    merchant_contribute: NotRequired[float]
    other_contribute: NotRequired[float]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[GoodsDetail2]]

class Details6(TypedDict):
    seq: NotRequired[float]
    amount: NotRequired[float]
    paid_type: NotRequired[Literal['NEWTON', 'MCH'] | str]
    paid_time: NotRequired[str]
    transaction_id: NotRequired[str]
    promotion_detail: NotRequired[list[PromotionDetail4]]

class Collection6(TypedDict):
    state: Literal['USER_PAYING', 'USER_PAID'] | str
    total_amount: NotRequired[float]
    paying_amount: NotRequired[float]
    paid_amount: NotRequired[float]
    details: NotRequired[list[Details6]]
    bank_type: NotRequired[str]

class ServiceorderGetAnswer(TypedDict):
    """GET v3/payscore/serviceorder: 查询支付分订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    service_introduction: str
    state: Literal['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'] | str
    state_description: NotRequired[Literal['USER_CONFIRM', 'MCH_COMPLETE'] | str]
    post_payments: NotRequired[list[PostPayments4]]
    post_discounts: NotRequired[list[PostDiscounts6]]
    risk_fund: NotRequired[RiskFund7]
    total_amount: NotRequired[float]
    need_collection: NotRequired[bool]
    collection: NotRequired[Collection6]
    time_range: NotRequired[TimeRange4]
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: str
    openid: NotRequired[str]
    order_id: NotRequired[str]

class PostDiscounts14(TypedDict):
    name: Text
    description: Text
    count: NotRequired[float]

class RiskFund8(TypedDict):
    name: Text
    amount: float
    description: NotRequired[Text]

class ServiceorderPostBody(TypedDict):
    """POST v3/payscore/serviceorder: 创建支付分订单"""
    out_order_no: Text
    appid: Text
    service_id: Text
    service_introduction: Text
    post_payments: NotRequired[Sequence[PostPayments9]]
    post_discounts: NotRequired[Sequence[PostDiscounts14]]
    time_range: TimeRange7
    location: NotRequired[Location]
    risk_fund: RiskFund8
    attach: NotRequired[Text]
    notify_url: Text
    openid: NotRequired[Text]
    need_user_confirm: NotRequired[bool]
    device: NotRequired[Device]

class ServiceorderPostAnswer(TypedDict):
    """POST v3/payscore/serviceorder: 创建支付分订单"""
    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    service_introduction: str
    state: Literal['CREATED', 'DOING', 'DONE', 'REVOKED', 'EXPIRED'] | str
    state_description: NotRequired[Literal['USER_CONFIRM', 'MCH_COMPLETE'] | str]
    post_payments: NotRequired[list[PostPayments4]]
    post_discounts: NotRequired[list[PostDiscounts6]]
    risk_fund: NotRequired[RiskFund7]
    time_range: NotRequired[TimeRange4]
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: str
    package: str

class Goods4(TypedDict):
    name: Text
    picture: Text
    amount: int
    count: int
    category_id: NotRequired[Texts]

class ShoppingInfo4(TypedDict):
    real_merchant_appid: NotRequired[Text]
    jump_link: JumpLink
    goods: Sequence[Goods4]

class ServicepayondeliveryorderPostBody(TypedDict):
    """POST v3/payscore/servicepayondeliveryorder: 创建先用后付订单"""
    out_order_no: Text
    appid: Text
    service_id: Text
    service_introduction: Text
    post_payments: NotRequired[Sequence[PostPayments6]]
    post_discounts: NotRequired[Sequence[PostDiscounts7]]
    time_range: TimeRange
    location: NotRequired[Location]
    risk_fund: RiskFund5
    attach: NotRequired[Text]
    notify_url: Text
    openid: NotRequired[Text]
    need_user_confirm: NotRequired[bool]
    mchid: NotRequired[Text]
    shopping_info: ShoppingInfo4

class ServicepayondeliveryorderPostAnswer(TypedDict):
    """POST v3/payscore/servicepayondeliveryorder: 创建先用后付订单"""
    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PostPayments4]]
    post_discounts: NotRequired[list[PostDiscounts6]]
    risk_fund: NotRequired[RiskFund4]
    time_range: NotRequired[TimeRange4]
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: str
    package: str
    shopping_info: NotRequired[ShoppingInfo2]

class SignPlanPartnerServiceorderPostBody(TypedDict):
    """POST v3/payscore/sign-plan/partner/serviceorder: 创建用户的签约计划详情对应的服务订单"""
    service_id: Text
    sign_plan_id: Text
    plan_detail_no: float
    appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    notify_url: Text
    service_introduction: Text
    time_range: TimeRange7
    location: NotRequired[Location]
    attach: NotRequired[Text]
    out_trade_no: Text

class PostPayments11(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[float]
    description: NotRequired[str]

class PostDiscounts15(TypedDict):
    name: NotRequired[str]
    amount: NotRequired[float]

class RiskFund9(TypedDict):
    amount: float

class SignPlanPartnerServiceorderPostAnswer(TypedDict):
    """POST v3/payscore/sign-plan/partner/serviceorder: 创建用户的签约计划详情对应的服务订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PostPayments11]]
    post_discounts: NotRequired[list[PostDiscounts15]]
    risk_fund: NotRequired[RiskFund9]
    time_range: NotRequired[TimeRange8]
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: NotRequired[str]

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody(TypedDict):
    """POST v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop: 取消用户的签约计划"""
    sub_mchid: Text
    stop_reason: Text

class SignedDetailList(TypedDict):
    plan_detail_no: float
    original_price: float
    plan_discount_description: NotRequired[str]
    actual_price: float
    plan_detail_state: str
    order_id: NotRequired[str]
    merchant_plan_detail_no: str
    plan_detail_name: str
    actual_pay_price: NotRequired[float]
    use_time: NotRequired[str]
    complete_time: NotRequired[str]
    cancel_time: NotRequired[str]

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer(TypedDict):
    """POST v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop: 取消用户的签约计划"""
    sign_plan_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: float
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: float
    deduction_quantity: float
    total_actual_price: float
    signed_detail_list: NotRequired[list[SignedDetailList]]
    sign_time: NotRequired[str]

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetQuery(TypedDict):
    """GET v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}: 查询用户的签约计划"""
    sub_mchid: Text

class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer(TypedDict):
    """GET v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}: 查询用户的签约计划"""
    sign_plan_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: float
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: float
    deduction_quantity: float
    total_actual_price: float
    signed_detail_list: NotRequired[list[SignedDetailList]]
    sign_time: NotRequired[str]

class SignPlanDetail(TypedDict):
    plan_detail_no: float
    merchant_plan_detail_no: Text

class SignPlanPartnerUserSignPlansPostBody(TypedDict):
    """POST v3/payscore/sign-plan/partner/user-sign-plans: 创建用户的签约计划"""
    service_id: Text
    plan_id: Text
    appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    merchant_sign_plan_no: Text
    notify_url: Text
    sign_plan_detail: Sequence[SignPlanDetail]

class SignPlan2(TypedDict):
    sign_plan_id: str
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: str
    mchid: str
    sub_mchid: str
    appid: str
    sub_appid: NotRequired[str]
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: float
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: float
    deduction_quantity: float
    total_actual_price: float
    signed_detail_list: NotRequired[list[SignedDetailList]]
    sign_time: NotRequired[str]

class SignPlanPartnerUserSignPlansPostAnswer(TypedDict):
    """POST v3/payscore/sign-plan/partner/user-sign-plans: 创建用户的签约计划"""
    sign_plan: SignPlan2
    package: str

class SignPlanServiceorderPostBody(TypedDict):
    """POST v3/payscore/sign-plan/serviceorder: 创建用户的签约计划详情对应的服务订单"""
    service_id: Text
    sign_plan_id: Text
    plan_detail_no: float
    appid: Text
    openid: Text
    notify_url: Text
    service_introduction: Text
    time_range: TimeRange7
    location: NotRequired[Location]
    attach: NotRequired[Text]
    out_trade_no: Text

class SignPlanServiceorderPostAnswer(TypedDict):
    """POST v3/payscore/sign-plan/serviceorder: 创建用户的签约计划详情对应的服务订单"""
    out_order_no: str
    service_id: str
    appid: str
    mchid: str
    service_introduction: str
    state: str
    state_description: NotRequired[str]
    post_payments: NotRequired[list[PostPayments11]]
    post_discounts: NotRequired[list[PostDiscounts15]]
    risk_fund: NotRequired[RiskFund9]
    time_range: NotRequired[TimeRange8]
    location: NotRequired[Location2]
    attach: NotRequired[str]
    notify_url: NotRequired[str]
    order_id: NotRequired[str]

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody(TypedDict):
    """POST v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop: 直连商户取消用户的签约计划"""
    stop_reason: Text

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer(TypedDict):
    """POST v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop: 直连商户取消用户的签约计划"""
    sign_plan_id: str
    openid: NotRequired[str]
    service_id: str
    mchid: str
    appid: str
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: float
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: float
    deduction_quantity: float
    total_actual_price: float
    signed_detail_list: NotRequired[list[SignedDetailList]]
    sign_time: NotRequired[str]

class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer(TypedDict):
    """GET v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}: 查询用户的签约计划"""
    sign_plan_id: str
    openid: NotRequired[str]
    service_id: str
    mchid: str
    appid: str
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: float
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: float
    deduction_quantity: float
    total_actual_price: float
    signed_detail_list: NotRequired[list[SignedDetailList]]
    sign_time: NotRequired[str]

class SignPlanUserSignPlansPostBody(TypedDict):
    """POST v3/payscore/sign-plan/user-sign-plans: 创建用户的签约计划"""
    service_id: Text
    plan_id: Text
    appid: Text
    openid: Text
    merchant_sign_plan_no: Text
    notify_url: Text
    sign_plan_detail: Sequence[SignPlanDetail]

class SignPlan3(TypedDict):
    sign_plan_id: str
    openid: NotRequired[str]
    service_id: str
    mchid: str
    appid: str
    merchant_sign_plan_no: str
    merchant_callback_url: str
    plan_id: str
    going_detail_no: float
    sign_state: str
    cancel_sign_time: NotRequired[str]
    cancel_sign_type: NotRequired[str]
    cancel_reason: NotRequired[str]
    plan_name: str
    plan_over_time: str
    total_origin_price: float
    deduction_quantity: float
    total_actual_price: float
    signed_detail_list: NotRequired[list[SignedDetailList]]
    sign_time: NotRequired[str]

class SignPlanUserSignPlansPostAnswer(TypedDict):
    """POST v3/payscore/sign-plan/user-sign-plans: 创建用户的签约计划"""
    sign_plan: SignPlan3
    package: str

class SmartretailOrdersOutOrderNoCancelPostBody(TypedDict):
    """POST v3/payscore/smartretail-orders/{out_order_no}/cancel: 撤销智慧零售订单"""
    appid: Text
    service_id: Text
    reason: Text

class SmartretailOrdersOutOrderNoCancelPostAnswer(TypedDict):
    """POST v3/payscore/smartretail-orders/{out_order_no}/cancel: 撤销智慧零售订单"""
    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    order_id: str

class SmartretailOrdersOutOrderNoCompletePostBody(TypedDict):
    """POST v3/payscore/smartretail-orders/{out_order_no}/complete: 完结智慧零售订单"""
    appid: Text
    service_id: Text
    finish_type: NotRequired[Literal[1, 2] | int]
    cancel_reason: NotRequired[Text]
    real_service_start_time: NotRequired[Text]
    real_service_end_time: NotRequired[Text]
    real_service_end_location: NotRequired[Text]
    fees: NotRequired[Sequence[Fees]]
    discounts: NotRequired[Sequence[Discounts]]
    total_amount: NotRequired[int]
    finish_ticket: NotRequired[Text]
    profit_sharing: NotRequired[bool]

class SmartretailOrdersOutOrderNoCompletePostAnswer(TypedDict):
    """POST v3/payscore/smartretail-orders/{out_order_no}/complete: 完结智慧零售订单"""
    appid: str
    mchid: str
    out_order_no: str
    service_id: str
    order_id: str

class SmartretailOrdersGetQuery(TypedDict):
    """GET v3/payscore/smartretail-orders: 查询智慧零售订单"""
    service_id: NotRequired[Text]
    out_order_no: NotRequired[Text]
    query_id: NotRequired[Text]
    appid: NotRequired[Text]

class SmartretailOrdersGetAnswer(TypedDict):
    """GET v3/payscore/smartretail-orders: 查询智慧零售订单"""
    appid: NotRequired[str]
    mchid: NotRequired[str]
    out_order_no: NotRequired[str]
    service_id: NotRequired[str]
    state: NotRequired[Literal['CREATED', 'USER_ACCEPTED', 'FINISHED', 'USER_PAID', 'REVOKED', 'EXPIRED'] | str]
    finish_type: NotRequired[Literal[1, 2] | int]
    service_start_time: NotRequired[str]
    service_end_time: NotRequired[str]
    real_service_start_time: NotRequired[str]
    real_service_end_time: NotRequired[str]
    pay_succ_time: NotRequired[str]
    service_start_location: NotRequired[str]
    service_end_location: NotRequired[str]
    real_service_start_location: NotRequired[str]
    real_service_end_location: NotRequired[str]
    service_introduction: NotRequired[str]
    fees: NotRequired[list[Fees2]]
    discounts: NotRequired[list[Discounts2]]
    risk_amount: NotRequired[int]
    total_amount: NotRequired[int]
    attach: NotRequired[str]
    finish_ticket: NotRequired[str]
    finish_transaction_id: NotRequired[str]
    pay_type: NotRequired[Literal['MchChannelPayType'] | str]

class SmartretailOrdersPostBody(TypedDict):
    """POST v3/payscore/smartretail-orders: 创建智慧零售订单"""
    appid: Text
    out_order_no: Text
    service_id: Text
    service_start_time: NotRequired[Text]
    service_end_time: NotRequired[Text]
    service_start_location: NotRequired[Text]
    service_end_location: NotRequired[Text]
    service_introduction: NotRequired[Text]
    fees: NotRequired[Sequence[Fees]]
    discounts: NotRequired[Sequence[Discounts3]]
    risk_amount: NotRequired[int]
    attach: NotRequired[Text]
    need_user_confirm: NotRequired[bool]
    openid: NotRequired[Text]

class SmartretailOrdersPostAnswer(TypedDict):
    """POST v3/payscore/smartretail-orders: 创建智慧零售订单"""
    appid: NotRequired[str]
    mchid: NotRequired[str]
    out_order_no: NotRequired[str]
    service_id: NotRequired[str]
    order_id: NotRequired[str]
    miniprogram_businesstype: NotRequired[str]
    miniprogram_appid: NotRequired[str]
    miniprogram_path: NotRequired[str]
    miniprogram_username: NotRequired[str]
    package: NotRequired[str]

class UserServiceStateGetQuery(TypedDict):
    """GET v3/payscore/user-service-state: 查询用户授权状态"""
    appid: Text
    service_id: Text
    openid: Text

class UserServiceStateGetAnswer(TypedDict):
    """GET v3/payscore/user-service-state: 查询用户授权状态"""
    appid: str
    service_id: str
    openid: NotRequired[str]
    use_service_state: Literal['UNAVAILABLE', 'AVAILABLE'] | str

class UsersOpenidPermissionsServiceIdTerminatePostBody(TypedDict):
    """POST v3/payscore/users/{openid}/permissions/{service_id}/terminate: 商户解除用户授权关系"""
    appid: Text
    reason: Text

class AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminate(Node):
    @verb
    def post(self, *, authorization_code: str | int, json: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """从业机构解除用户授权关系（授权协议号）

        https://pay.weixin.qq.com/doc/v3/partner/4012461012
        """
    @async_verb
    def post_async(self, *, authorization_code: str | int, json: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """从业机构解除用户授权关系（授权协议号）

        https://pay.weixin.qq.com/doc/v3/partner/4012461012
        """
    postAsync = post_async
    """从业机构解除用户授权关系（授权协议号）

    https://pay.weixin.qq.com/doc/v3/partner/4012461012
    """


class AcquiringbankPermissionsAuthorizationCodeAuthorizationCode_(Node):
    @property
    def terminate(self) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminate:
        """POST 从业机构解除用户授权关系（授权协议号）"""
    @verb
    def get(self, *, authorization_code: str | int, query: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetQuery | str, **options: Unpack[GetOptions]) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetAnswer:
        """从业机构查询与用户授权记录（授权协议号）

        https://pay.weixin.qq.com/doc/v3/partner/4012461004
        """
    @async_verb
    def get_async(self, *, authorization_code: str | int, query: AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetQuery | str, **options: Unpack[GetOptions]) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGetAnswer:
        """从业机构查询与用户授权记录（授权协议号）

        https://pay.weixin.qq.com/doc/v3/partner/4012461004
        """
    getAsync = get_async
    """从业机构查询与用户授权记录（授权协议号）

    https://pay.weixin.qq.com/doc/v3/partner/4012461004
    """


class AcquiringbankPermissionsAuthorizationCode(Node):
    @property
    def _authorization_code_(self) -> AcquiringbankPermissionsAuthorizationCodeAuthorizationCode_:
        """GET 从业机构查询与用户授权记录（授权协议号）"""

class AcquiringbankPermissions(Node):
    @property
    def authorizationCode(self) -> AcquiringbankPermissionsAuthorizationCode:
        """2 endpoints"""
    @verb
    def post(self, *, json: AcquiringbankPermissionsPostBody, **options: Unpack[QueryOptions]) -> AcquiringbankPermissionsPostAnswer:
        """从业机构预授权

        https://pay.weixin.qq.com/doc/v3/partner/4012691489
        """
    @async_verb
    def post_async(self, *, json: AcquiringbankPermissionsPostBody, **options: Unpack[QueryOptions]) -> AcquiringbankPermissionsPostAnswer:
        """从业机构预授权

        https://pay.weixin.qq.com/doc/v3/partner/4012691489
        """
    postAsync = post_async
    """从业机构预授权

    https://pay.weixin.qq.com/doc/v3/partner/4012691489
    """


class AcquiringbankServiceorderDeduction(Node):
    @verb
    def get(self, *, query: AcquiringbankServiceorderDeductionGetQuery | str, **options: Unpack[GetOptions]) -> AcquiringbankServiceorderDeductionGetAnswer:
        """从业机构查询微信支付分扣款信息

        https://pay.weixin.qq.com/doc/v3/partner/4012458665
        https://pay.weixin.qq.com/doc/v3/partner/4013194110
        """
    @async_verb
    def get_async(self, *, query: AcquiringbankServiceorderDeductionGetQuery | str, **options: Unpack[GetOptions]) -> AcquiringbankServiceorderDeductionGetAnswer:
        """从业机构查询微信支付分扣款信息

        https://pay.weixin.qq.com/doc/v3/partner/4012458665
        https://pay.weixin.qq.com/doc/v3/partner/4013194110
        """
    getAsync = get_async
    """从业机构查询微信支付分扣款信息

    https://pay.weixin.qq.com/doc/v3/partner/4012458665
    https://pay.weixin.qq.com/doc/v3/partner/4013194110
    """


class AcquiringbankServiceorderOutOrderNoCancel(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: AcquiringbankServiceorderOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> None:
        """从业机构取消微信支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012458146
        https://pay.weixin.qq.com/doc/v3/partner/4013194058
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: AcquiringbankServiceorderOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> None:
        """从业机构取消微信支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012458146
        https://pay.weixin.qq.com/doc/v3/partner/4013194058
        """
    postAsync = post_async
    """从业机构取消微信支付分订单

    https://pay.weixin.qq.com/doc/v3/partner/4012458146
    https://pay.weixin.qq.com/doc/v3/partner/4013194058
    """


class AcquiringbankServiceorderOutOrderNoComplete(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: AcquiringbankServiceorderOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """从业机构完结微信支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012460791
        https://pay.weixin.qq.com/doc/v3/partner/4013194080
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: AcquiringbankServiceorderOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """从业机构完结微信支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012460791
        https://pay.weixin.qq.com/doc/v3/partner/4013194080
        """
    postAsync = post_async
    """从业机构完结微信支付分订单

    https://pay.weixin.qq.com/doc/v3/partner/4012460791
    https://pay.weixin.qq.com/doc/v3/partner/4013194080
    """


class AcquiringbankServiceorderOutOrderNoModify(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: AcquiringbankServiceorderOutOrderNoModifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """从业机构修改微信支付分订单金额

        https://pay.weixin.qq.com/doc/v3/partner/4012691363
        https://pay.weixin.qq.com/doc/v3/partner/4013194282
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: AcquiringbankServiceorderOutOrderNoModifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """从业机构修改微信支付分订单金额

        https://pay.weixin.qq.com/doc/v3/partner/4012691363
        https://pay.weixin.qq.com/doc/v3/partner/4013194282
        """
    postAsync = post_async
    """从业机构修改微信支付分订单金额

    https://pay.weixin.qq.com/doc/v3/partner/4012691363
    https://pay.weixin.qq.com/doc/v3/partner/4013194282
    """


class AcquiringbankServiceorderOutOrderNoRegisterdeductinfo(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostBody, **options: Unpack[QueryOptions]) -> AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostAnswer:
        """从业机构登记微信支付分扣款信息

        https://pay.weixin.qq.com/doc/v3/partner/4012458414
        https://pay.weixin.qq.com/doc/v3/partner/4013194100
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostBody, **options: Unpack[QueryOptions]) -> AcquiringbankServiceorderOutOrderNoRegisterdeductinfoPostAnswer:
        """从业机构登记微信支付分扣款信息

        https://pay.weixin.qq.com/doc/v3/partner/4012458414
        https://pay.weixin.qq.com/doc/v3/partner/4013194100
        """
    postAsync = post_async
    """从业机构登记微信支付分扣款信息

    https://pay.weixin.qq.com/doc/v3/partner/4012458414
    https://pay.weixin.qq.com/doc/v3/partner/4013194100
    """


class AcquiringbankServiceorderOutOrderNoSync(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: AcquiringbankServiceorderOutOrderNoSyncPostBody, **options: Unpack[QueryOptions]) -> None:
        """从业机构同步微信支付分订单信息

        https://pay.weixin.qq.com/doc/v3/partner/4012691378
        https://pay.weixin.qq.com/doc/v3/partner/4013194292
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: AcquiringbankServiceorderOutOrderNoSyncPostBody, **options: Unpack[QueryOptions]) -> None:
        """从业机构同步微信支付分订单信息

        https://pay.weixin.qq.com/doc/v3/partner/4012691378
        https://pay.weixin.qq.com/doc/v3/partner/4013194292
        """
    postAsync = post_async
    """从业机构同步微信支付分订单信息

    https://pay.weixin.qq.com/doc/v3/partner/4012691378
    https://pay.weixin.qq.com/doc/v3/partner/4013194292
    """


class AcquiringbankServiceorderOutOrderNo_(Node):
    @property
    def cancel(self) -> AcquiringbankServiceorderOutOrderNoCancel:
        """POST 从业机构取消微信支付分订单"""
    @property
    def complete(self) -> AcquiringbankServiceorderOutOrderNoComplete:
        """POST 从业机构完结微信支付分订单"""
    @property
    def modify(self) -> AcquiringbankServiceorderOutOrderNoModify:
        """POST 从业机构修改微信支付分订单金额"""
    @property
    def registerdeductinfo(self) -> AcquiringbankServiceorderOutOrderNoRegisterdeductinfo:
        """POST 从业机构登记微信支付分扣款信息"""
    @property
    def sync(self) -> AcquiringbankServiceorderOutOrderNoSync:
        """POST 从业机构同步微信支付分订单信息"""

class AcquiringbankServiceorder(Node):
    @property
    def deduction(self) -> AcquiringbankServiceorderDeduction:
        """GET 从业机构查询微信支付分扣款信息"""
    @property
    def _out_order_no_(self) -> AcquiringbankServiceorderOutOrderNo_:
        """5 endpoints"""
    @verb
    def get(self, *, query: AcquiringbankServiceorderGetQuery | str, **options: Unpack[GetOptions]) -> AcquiringbankServiceorderGetAnswer:
        """从业机构查询微信支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012691343
        https://pay.weixin.qq.com/doc/v3/partner/4013194035
        """
    @async_verb
    def get_async(self, *, query: AcquiringbankServiceorderGetQuery | str, **options: Unpack[GetOptions]) -> AcquiringbankServiceorderGetAnswer:
        """从业机构查询微信支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012691343
        https://pay.weixin.qq.com/doc/v3/partner/4013194035
        """
    getAsync = get_async
    """从业机构查询微信支付分订单

    https://pay.weixin.qq.com/doc/v3/partner/4012691343
    https://pay.weixin.qq.com/doc/v3/partner/4013194035
    """

    @verb
    def post(self, *, json: AcquiringbankServiceorderPostBody, **options: Unpack[QueryOptions]) -> AcquiringbankServiceorderPostAnswer:
        """从业机构创建微信支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012691326
        https://pay.weixin.qq.com/doc/v3/partner/4013194023
        """
    @async_verb
    def post_async(self, *, json: AcquiringbankServiceorderPostBody, **options: Unpack[QueryOptions]) -> AcquiringbankServiceorderPostAnswer:
        """从业机构创建微信支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012691326
        https://pay.weixin.qq.com/doc/v3/partner/4013194023
        """
    postAsync = post_async
    """从业机构创建微信支付分订单

    https://pay.weixin.qq.com/doc/v3/partner/4012691326
    https://pay.weixin.qq.com/doc/v3/partner/4013194023
    """


class AcquiringbankServicepayondeliveryorder(Node):
    @verb
    def post(self, *, json: AcquiringbankServicepayondeliveryorderPostBody, **options: Unpack[QueryOptions]) -> AcquiringbankServicepayondeliveryorderPostAnswer:
        """从业机构创建先用后付订单

        https://pay.weixin.qq.com/doc/v3/partner/4012783674
        """
    @async_verb
    def post_async(self, *, json: AcquiringbankServicepayondeliveryorderPostBody, **options: Unpack[QueryOptions]) -> AcquiringbankServicepayondeliveryorderPostAnswer:
        """从业机构创建先用后付订单

        https://pay.weixin.qq.com/doc/v3/partner/4012783674
        """
    postAsync = post_async
    """从业机构创建先用后付订单

    https://pay.weixin.qq.com/doc/v3/partner/4012783674
    """


class Acquiringbank(Node):
    @property
    def permissions(self) -> AcquiringbankPermissions:
        """POST 从业机构预授权"""
    @property
    def serviceorder(self) -> AcquiringbankServiceorder:
        """GET 从业机构查询微信支付分订单 · POST 从业机构创建微信支付分订单"""
    @property
    def servicepayondeliveryorder(self) -> AcquiringbankServicepayondeliveryorder:
        """POST 从业机构创建先用后付订单"""

class MerchantBill(Node):
    @verb
    def get(self, *, query: MerchantBillGetQuery | str, **options: Unpack[GetOptions]) -> MerchantBillGetAnswer:
        """商户申请获取对账单

        https://pay.weixin.qq.com/doc/v3/merchant/4013394586
        """
    @async_verb
    def get_async(self, *, query: MerchantBillGetQuery | str, **options: Unpack[GetOptions]) -> MerchantBillGetAnswer:
        """商户申请获取对账单

        https://pay.weixin.qq.com/doc/v3/merchant/4013394586
        """
    getAsync = get_async
    """商户申请获取对账单

    https://pay.weixin.qq.com/doc/v3/merchant/4013394586
    """


class OverseaPartnerServiceorderOutOrderNoCancel(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: OverseaPartnerServiceorderOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> None:
        """取消支付分订单

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: OverseaPartnerServiceorderOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> None:
        """取消支付分订单

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
        """
    postAsync = post_async
    """取消支付分订单

    https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
    """


class OverseaPartnerServiceorderOutOrderNoComplete(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: OverseaPartnerServiceorderOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """完结支付分订单

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: OverseaPartnerServiceorderOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """完结支付分订单

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
        """
    postAsync = post_async
    """完结支付分订单

    https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
    """


class OverseaPartnerServiceorderOutOrderNoSync(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: OverseaPartnerServiceorderOutOrderNoSyncPostBody, **options: Unpack[QueryOptions]) -> None:
        """同步支付分订单信息

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: OverseaPartnerServiceorderOutOrderNoSyncPostBody, **options: Unpack[QueryOptions]) -> None:
        """同步支付分订单信息

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
        """
    postAsync = post_async
    """同步支付分订单信息

    https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
    """


class OverseaPartnerServiceorderOutOrderNo_(Node):
    @property
    def cancel(self) -> OverseaPartnerServiceorderOutOrderNoCancel:
        """POST 取消支付分订单"""
    @property
    def complete(self) -> OverseaPartnerServiceorderOutOrderNoComplete:
        """POST 完结支付分订单"""
    @property
    def sync(self) -> OverseaPartnerServiceorderOutOrderNoSync:
        """POST 同步支付分订单信息"""

class OverseaPartnerServiceorder(Node):
    @property
    def _out_order_no_(self) -> OverseaPartnerServiceorderOutOrderNo_:
        """3 endpoints"""
    @verb
    def get(self, *, query: OverseaPartnerServiceorderGetQuery | str, **options: Unpack[GetOptions]) -> OverseaPartnerServiceorderGetAnswer:
        """查询支付分订单

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
        """
    @async_verb
    def get_async(self, *, query: OverseaPartnerServiceorderGetQuery | str, **options: Unpack[GetOptions]) -> OverseaPartnerServiceorderGetAnswer:
        """查询支付分订单

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
        """
    getAsync = get_async
    """查询支付分订单

    https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
    """

    @verb
    def post(self, *, json: OverseaPartnerServiceorderPostBody, **options: Unpack[QueryOptions]) -> OverseaPartnerServiceorderPostAnswer:
        """创建支付分订单

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
        """
    @async_verb
    def post_async(self, *, json: OverseaPartnerServiceorderPostBody, **options: Unpack[QueryOptions]) -> OverseaPartnerServiceorderPostAnswer:
        """创建支付分订单

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
        """
    postAsync = post_async
    """创建支付分订单

    https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
    """


class OverseaPartner(Node):
    @property
    def serviceorder(self) -> OverseaPartnerServiceorder:
        """GET 查询支付分订单 · POST 创建支付分订单"""

class Oversea(Node):
    @property
    def partner(self) -> OverseaPartner:
        """5 endpoints"""

class PartnerPermissionsApplyForScene(Node):
    @verb
    def post(self, *, json: PartnerPermissionsApplyForScenePostBody, **options: Unpack[QueryOptions]) -> PartnerPermissionsApplyForScenePostAnswer:
        """服务商场景中预授权

        https://pay.weixin.qq.com/doc/v3/partner/4012778802
        """
    @async_verb
    def post_async(self, *, json: PartnerPermissionsApplyForScenePostBody, **options: Unpack[QueryOptions]) -> PartnerPermissionsApplyForScenePostAnswer:
        """服务商场景中预授权

        https://pay.weixin.qq.com/doc/v3/partner/4012778802
        """
    postAsync = post_async
    """服务商场景中预授权

    https://pay.weixin.qq.com/doc/v3/partner/4012778802
    """


class PartnerPermissionsAssessUserRiskLevel(Node):
    @verb
    def post(self, *, query: PartnerPermissionsAssessUserRiskLevelPostQuery | str, json: PartnerPermissionsAssessUserRiskLevelPostBody, **options: Unpack[GetOptions]) -> PartnerPermissionsAssessUserRiskLevelPostAnswer:
        """服务商评估用户分层

        https://pay.weixin.qq.com/doc/v3/partner/4012783585
        """
    @async_verb
    def post_async(self, *, query: PartnerPermissionsAssessUserRiskLevelPostQuery | str, json: PartnerPermissionsAssessUserRiskLevelPostBody, **options: Unpack[GetOptions]) -> PartnerPermissionsAssessUserRiskLevelPostAnswer:
        """服务商评估用户分层

        https://pay.weixin.qq.com/doc/v3/partner/4012783585
        """
    postAsync = post_async
    """服务商评估用户分层

    https://pay.weixin.qq.com/doc/v3/partner/4012783585
    """


class PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminate(Node):
    @verb
    def post(self, *, authorization_code: str | int, json: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """解除用户授权关系（授权协议号）

        https://pay.weixin.qq.com/doc/v3/partner/4012382049
        """
    @async_verb
    def post_async(self, *, authorization_code: str | int, json: PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """解除用户授权关系（授权协议号）

        https://pay.weixin.qq.com/doc/v3/partner/4012382049
        """
    postAsync = post_async
    """解除用户授权关系（授权协议号）

    https://pay.weixin.qq.com/doc/v3/partner/4012382049
    """


class PartnerPermissionsAuthorizationCodeAuthorizationCode_(Node):
    @property
    def terminate(self) -> PartnerPermissionsAuthorizationCodeAuthorizationCodeTerminate:
        """POST 解除用户授权关系（授权协议号）"""
    @verb
    def get(self, *, authorization_code: str | int, query: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetQuery | str, **options: Unpack[GetOptions]) -> PartnerPermissionsAuthorizationCodeAuthorizationCodeGetAnswer:
        """查询与用户授权记录（授权协议号）

        https://pay.weixin.qq.com/doc/v3/partner/4012692687
        """
    @async_verb
    def get_async(self, *, authorization_code: str | int, query: PartnerPermissionsAuthorizationCodeAuthorizationCodeGetQuery | str, **options: Unpack[GetOptions]) -> PartnerPermissionsAuthorizationCodeAuthorizationCodeGetAnswer:
        """查询与用户授权记录（授权协议号）

        https://pay.weixin.qq.com/doc/v3/partner/4012692687
        """
    getAsync = get_async
    """查询与用户授权记录（授权协议号）

    https://pay.weixin.qq.com/doc/v3/partner/4012692687
    """


class PartnerPermissionsAuthorizationCode(Node):
    @property
    def _authorization_code_(self) -> PartnerPermissionsAuthorizationCodeAuthorizationCode_:
        """GET 查询与用户授权记录（授权协议号）"""

class PartnerPermissionsSearch(Node):
    @verb
    def get(self, *, query: PartnerPermissionsSearchGetQuery | str, **options: Unpack[GetOptions]) -> PartnerPermissionsSearchGetAnswer:
        """查询与用户授权记录（openid）

        https://pay.weixin.qq.com/doc/v3/partner/4012692798
        """
    @async_verb
    def get_async(self, *, query: PartnerPermissionsSearchGetQuery | str, **options: Unpack[GetOptions]) -> PartnerPermissionsSearchGetAnswer:
        """查询与用户授权记录（openid）

        https://pay.weixin.qq.com/doc/v3/partner/4012692798
        """
    getAsync = get_async
    """查询与用户授权记录（openid）

    https://pay.weixin.qq.com/doc/v3/partner/4012692798
    """


class PartnerPermissionsTerminate(Node):
    @verb
    def post(self, *, json: PartnerPermissionsTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """解除用户授权关系（openid）

        https://pay.weixin.qq.com/doc/v3/partner/4012461154
        """
    @async_verb
    def post_async(self, *, json: PartnerPermissionsTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """解除用户授权关系（openid）

        https://pay.weixin.qq.com/doc/v3/partner/4012461154
        """
    postAsync = post_async
    """解除用户授权关系（openid）

    https://pay.weixin.qq.com/doc/v3/partner/4012461154
    """


class PartnerPermissions(Node):
    @property
    def applyForScene(self) -> PartnerPermissionsApplyForScene:
        """POST 服务商场景中预授权"""
    @property
    def assessUserRiskLevel(self) -> PartnerPermissionsAssessUserRiskLevel:
        """POST 服务商评估用户分层"""
    @property
    def authorizationCode(self) -> PartnerPermissionsAuthorizationCode:
        """2 endpoints"""
    @property
    def search(self) -> PartnerPermissionsSearch:
        """GET 查询与用户授权记录（openid）"""
    @property
    def terminate(self) -> PartnerPermissionsTerminate:
        """POST 解除用户授权关系（openid）"""
    @verb
    def post(self, *, json: PartnerPermissionsPostBody, **options: Unpack[QueryOptions]) -> PartnerPermissionsPostAnswer:
        """商户预授权

        https://pay.weixin.qq.com/doc/v3/partner/4012382030
        """
    @async_verb
    def post_async(self, *, json: PartnerPermissionsPostBody, **options: Unpack[QueryOptions]) -> PartnerPermissionsPostAnswer:
        """商户预授权

        https://pay.weixin.qq.com/doc/v3/partner/4012382030
        """
    postAsync = post_async
    """商户预授权

    https://pay.weixin.qq.com/doc/v3/partner/4012382030
    """


class PartnerServiceAccountApplicationsOutApplyNo_(Node):
    @verb
    def get(self, *, out_apply_no: str | int, **options: Unpack[QueryOptions]) -> PartnerServiceAccountApplicationsOutApplyNoGetAnswer:
        """查询收付通子商户服务绑定结果

        https://pay.weixin.qq.com/doc/v3/partner/4012715111
        https://pay.weixin.qq.com/doc/v3/partner/4013394503
        """
    @async_verb
    def get_async(self, *, out_apply_no: str | int, **options: Unpack[QueryOptions]) -> PartnerServiceAccountApplicationsOutApplyNoGetAnswer:
        """查询收付通子商户服务绑定结果

        https://pay.weixin.qq.com/doc/v3/partner/4012715111
        https://pay.weixin.qq.com/doc/v3/partner/4013394503
        """
    getAsync = get_async
    """查询收付通子商户服务绑定结果

    https://pay.weixin.qq.com/doc/v3/partner/4012715111
    https://pay.weixin.qq.com/doc/v3/partner/4013394503
    """


class PartnerServiceAccountApplications(Node):
    @property
    def _out_apply_no_(self) -> PartnerServiceAccountApplicationsOutApplyNo_:
        """GET 查询收付通子商户服务绑定结果"""
    @verb
    def post(self, *, json: PartnerServiceAccountApplicationsPostBody, **options: Unpack[QueryOptions]) -> PartnerServiceAccountApplicationsPostAnswer:
        """收付通子商户申请绑定支付分服务

        https://pay.weixin.qq.com/doc/v3/partner/4012715051
        https://pay.weixin.qq.com/doc/v3/partner/4013394514
        """
    @async_verb
    def post_async(self, *, json: PartnerServiceAccountApplicationsPostBody, **options: Unpack[QueryOptions]) -> PartnerServiceAccountApplicationsPostAnswer:
        """收付通子商户申请绑定支付分服务

        https://pay.weixin.qq.com/doc/v3/partner/4012715051
        https://pay.weixin.qq.com/doc/v3/partner/4013394514
        """
    postAsync = post_async
    """收付通子商户申请绑定支付分服务

    https://pay.weixin.qq.com/doc/v3/partner/4012715051
    https://pay.weixin.qq.com/doc/v3/partner/4013394514
    """


class PartnerServiceorderDirectComplete(Node):
    @verb
    def post(self, *, json: PartnerServiceorderDirectCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """创单结单合并

        https://pay.weixin.qq.com/doc/v3/partner/4012923757
        """
    @async_verb
    def post_async(self, *, json: PartnerServiceorderDirectCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """创单结单合并

        https://pay.weixin.qq.com/doc/v3/partner/4012923757
        """
    postAsync = post_async
    """创单结单合并

    https://pay.weixin.qq.com/doc/v3/partner/4012923757
    """


class PartnerServiceorderOutOrderNoCancel(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> None:
        """取消支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012458758
        https://pay.weixin.qq.com/doc/v3/partner/4013138589
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> None:
        """取消支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012458758
        https://pay.weixin.qq.com/doc/v3/partner/4013138589
        """
    postAsync = post_async
    """取消支付分订单

    https://pay.weixin.qq.com/doc/v3/partner/4012458758
    https://pay.weixin.qq.com/doc/v3/partner/4013138589
    """


class PartnerServiceorderOutOrderNoComplete(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """完结支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012692408
        https://pay.weixin.qq.com/doc/v3/partner/4013138598
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> None:
        """完结支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012692408
        https://pay.weixin.qq.com/doc/v3/partner/4013138598
        """
    postAsync = post_async
    """完结支付分订单

    https://pay.weixin.qq.com/doc/v3/partner/4012692408
    https://pay.weixin.qq.com/doc/v3/partner/4013138598
    """


class PartnerServiceorderOutOrderNoModify(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoModifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """修改订单金额

        https://pay.weixin.qq.com/doc/v3/partner/4012692360
        https://pay.weixin.qq.com/doc/v3/partner/4013138819
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoModifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """修改订单金额

        https://pay.weixin.qq.com/doc/v3/partner/4012692360
        https://pay.weixin.qq.com/doc/v3/partner/4013138819
        """
    postAsync = post_async
    """修改订单金额

    https://pay.weixin.qq.com/doc/v3/partner/4012692360
    https://pay.weixin.qq.com/doc/v3/partner/4013138819
    """


class PartnerServiceorderOutOrderNoPay(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoPayPostBody, **options: Unpack[QueryOptions]) -> None:
        """商户发起催收扣款

        https://pay.weixin.qq.com/doc/v3/partner/4013394544
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoPayPostBody, **options: Unpack[QueryOptions]) -> None:
        """商户发起催收扣款

        https://pay.weixin.qq.com/doc/v3/partner/4013394544
        """
    postAsync = post_async
    """商户发起催收扣款

    https://pay.weixin.qq.com/doc/v3/partner/4013394544
    """


class PartnerServiceorderOutOrderNoSendPendingmessage(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoSendPendingmessagePostBody, **options: Unpack[QueryOptions]) -> None:
        """下发服务费用待处理消息

        https://pay.weixin.qq.com/doc/v3/partner/4013394914
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoSendPendingmessagePostBody, **options: Unpack[QueryOptions]) -> None:
        """下发服务费用待处理消息

        https://pay.weixin.qq.com/doc/v3/partner/4013394914
        """
    postAsync = post_async
    """下发服务费用待处理消息

    https://pay.weixin.qq.com/doc/v3/partner/4013394914
    """


class PartnerServiceorderOutOrderNoSendPrepaidmessage(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoSendPrepaidmessagePostBody, **options: Unpack[QueryOptions]) -> None:
        """下发服务预扣费消息

        https://pay.weixin.qq.com/doc/v3/partner/4013394929
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoSendPrepaidmessagePostBody, **options: Unpack[QueryOptions]) -> None:
        """下发服务预扣费消息

        https://pay.weixin.qq.com/doc/v3/partner/4013394929
        """
    postAsync = post_async
    """下发服务预扣费消息

    https://pay.weixin.qq.com/doc/v3/partner/4013394929
    """


class PartnerServiceorderOutOrderNoSync(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoSyncPostBody, **options: Unpack[QueryOptions]) -> None:
        """同步订单信息

        https://pay.weixin.qq.com/doc/v3/partner/4012458816
        https://pay.weixin.qq.com/doc/v3/partner/4013138975
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: PartnerServiceorderOutOrderNoSyncPostBody, **options: Unpack[QueryOptions]) -> None:
        """同步订单信息

        https://pay.weixin.qq.com/doc/v3/partner/4012458816
        https://pay.weixin.qq.com/doc/v3/partner/4013138975
        """
    postAsync = post_async
    """同步订单信息

    https://pay.weixin.qq.com/doc/v3/partner/4012458816
    https://pay.weixin.qq.com/doc/v3/partner/4013138975
    """


class PartnerServiceorderOutOrderNo_(Node):
    @property
    def cancel(self) -> PartnerServiceorderOutOrderNoCancel:
        """POST 取消支付分订单"""
    @property
    def complete(self) -> PartnerServiceorderOutOrderNoComplete:
        """POST 完结支付分订单"""
    @property
    def modify(self) -> PartnerServiceorderOutOrderNoModify:
        """POST 修改订单金额"""
    @property
    def pay(self) -> PartnerServiceorderOutOrderNoPay:
        """POST 商户发起催收扣款"""
    @property
    def sendPendingmessage(self) -> PartnerServiceorderOutOrderNoSendPendingmessage:
        """POST 下发服务费用待处理消息"""
    @property
    def sendPrepaidmessage(self) -> PartnerServiceorderOutOrderNoSendPrepaidmessage:
        """POST 下发服务预扣费消息"""
    @property
    def sync(self) -> PartnerServiceorderOutOrderNoSync:
        """POST 同步订单信息"""

class PartnerServiceorder(Node):
    @property
    def directComplete(self) -> PartnerServiceorderDirectComplete:
        """POST 创单结单合并"""
    @property
    def _out_order_no_(self) -> PartnerServiceorderOutOrderNo_:
        """7 endpoints"""
    @verb
    def get(self, *, query: PartnerServiceorderGetQuery | str, **options: Unpack[GetOptions]) -> PartnerServiceorderGetAnswer:
        """查询支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012692256
        https://pay.weixin.qq.com/doc/v3/partner/4013138559
        """
    @async_verb
    def get_async(self, *, query: PartnerServiceorderGetQuery | str, **options: Unpack[GetOptions]) -> PartnerServiceorderGetAnswer:
        """查询支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012692256
        https://pay.weixin.qq.com/doc/v3/partner/4013138559
        """
    getAsync = get_async
    """查询支付分订单

    https://pay.weixin.qq.com/doc/v3/partner/4012692256
    https://pay.weixin.qq.com/doc/v3/partner/4013138559
    """

    @verb
    def post(self, *, json: PartnerServiceorderPostBody, **options: Unpack[QueryOptions]) -> PartnerServiceorderPostAnswer:
        """创建支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012692136
        https://pay.weixin.qq.com/doc/v3/partner/4013138534
        """
    @async_verb
    def post_async(self, *, json: PartnerServiceorderPostBody, **options: Unpack[QueryOptions]) -> PartnerServiceorderPostAnswer:
        """创建支付分订单

        https://pay.weixin.qq.com/doc/v3/partner/4012692136
        https://pay.weixin.qq.com/doc/v3/partner/4013138534
        """
    postAsync = post_async
    """创建支付分订单

    https://pay.weixin.qq.com/doc/v3/partner/4012692136
    https://pay.weixin.qq.com/doc/v3/partner/4013138534
    """


class PartnerServicepayondeliveryorder(Node):
    @verb
    def post(self, *, json: PartnerServicepayondeliveryorderPostBody, **options: Unpack[QueryOptions]) -> PartnerServicepayondeliveryorderPostAnswer:
        """创建先用后付订单

        https://pay.weixin.qq.com/doc/v3/partner/4012783634
        """
    @async_verb
    def post_async(self, *, json: PartnerServicepayondeliveryorderPostBody, **options: Unpack[QueryOptions]) -> PartnerServicepayondeliveryorderPostAnswer:
        """创建先用后付订单

        https://pay.weixin.qq.com/doc/v3/partner/4012783634
        """
    postAsync = post_async
    """创建先用后付订单

    https://pay.weixin.qq.com/doc/v3/partner/4012783634
    """


class PartnerServicequotasServiceIdServiceId_(Node):
    @verb
    def get(self, *, service_id: str | int, query: PartnerServicequotasServiceIdServiceIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerServicequotasServiceIdServiceIdGetAnswer:
        """查询用户分层对应建议先享金额

        https://pay.weixin.qq.com/doc/v3/partner/4013394486
        """
    @async_verb
    def get_async(self, *, service_id: str | int, query: PartnerServicequotasServiceIdServiceIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerServicequotasServiceIdServiceIdGetAnswer:
        """查询用户分层对应建议先享金额

        https://pay.weixin.qq.com/doc/v3/partner/4013394486
        """
    getAsync = get_async
    """查询用户分层对应建议先享金额

    https://pay.weixin.qq.com/doc/v3/partner/4013394486
    """


class PartnerServicequotasServiceId(Node):
    @property
    def _service_id_(self) -> PartnerServicequotasServiceIdServiceId_:
        """GET 查询用户分层对应建议先享金额"""

class PartnerServicequotas(Node):
    @property
    def serviceId(self) -> PartnerServicequotasServiceId:
        """1 endpoints"""

class Partner(Node):
    @property
    def permissions(self) -> PartnerPermissions:
        """POST 商户预授权"""
    @property
    def serviceAccountApplications(self) -> PartnerServiceAccountApplications:
        """POST 收付通子商户申请绑定支付分服务"""
    @property
    def serviceorder(self) -> PartnerServiceorder:
        """GET 查询支付分订单 · POST 创建支付分订单"""
    @property
    def servicepayondeliveryorder(self) -> PartnerServicepayondeliveryorder:
        """POST 创建先用后付订单"""
    @property
    def servicequotas(self) -> PartnerServicequotas:
        """1 endpoints"""

class PayafterOrdersOutOrderNoCancel(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: PayafterOrdersOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> PayafterOrdersOutOrderNoCancelPostAnswer:
        """撤销先享后付订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: PayafterOrdersOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> PayafterOrdersOutOrderNoCancelPostAnswer:
        """撤销先享后付订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
        """
    postAsync = post_async
    """撤销先享后付订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
    """


class PayafterOrdersOutOrderNoComplete(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: PayafterOrdersOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> PayafterOrdersOutOrderNoCompletePostAnswer:
        """完结先享后付订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: PayafterOrdersOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> PayafterOrdersOutOrderNoCompletePostAnswer:
        """完结先享后付订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
        """
    postAsync = post_async
    """完结先享后付订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
    """


class PayafterOrdersOutOrderNoSync(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: PayafterOrdersOutOrderNoSyncPostBody = ..., **options: Unpack[QueryOptions]) -> PayafterOrdersOutOrderNoSyncPostAnswer:
        """支付分订单同步

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: PayafterOrdersOutOrderNoSyncPostBody = ..., **options: Unpack[QueryOptions]) -> PayafterOrdersOutOrderNoSyncPostAnswer:
        """支付分订单同步

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
        """
    postAsync = post_async
    """支付分订单同步

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
    """


class PayafterOrdersOutOrderNo_(Node):
    @property
    def cancel(self) -> PayafterOrdersOutOrderNoCancel:
        """POST 撤销先享后付订单"""
    @property
    def complete(self) -> PayafterOrdersOutOrderNoComplete:
        """POST 完结先享后付订单"""
    @property
    def sync(self) -> PayafterOrdersOutOrderNoSync:
        """POST 支付分订单同步"""

class PayafterOrders(Node):
    @property
    def _out_order_no_(self) -> PayafterOrdersOutOrderNo_:
        """3 endpoints"""
    @verb
    def get(self, *, query: PayafterOrdersGetQuery | str = ..., **options: Unpack[GetOptions]) -> PayafterOrdersGetAnswer:
        """查询先享后付订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
        """
    @async_verb
    def get_async(self, *, query: PayafterOrdersGetQuery | str = ..., **options: Unpack[GetOptions]) -> PayafterOrdersGetAnswer:
        """查询先享后付订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
        """
    getAsync = get_async
    """查询先享后付订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
    """

    @verb
    def post(self, *, json: PayafterOrdersPostBody, **options: Unpack[QueryOptions]) -> PayafterOrdersPostAnswer:
        """创建先享后付订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
        """
    @async_verb
    def post_async(self, *, json: PayafterOrdersPostBody, **options: Unpack[QueryOptions]) -> PayafterOrdersPostAnswer:
        """创建先享后付订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
        """
    postAsync = post_async
    """创建先享后付订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
    """


class PermissionsAssessUserRiskLevel(Node):
    @verb
    def post(self, *, json: PermissionsAssessUserRiskLevelPostBody, **options: Unpack[QueryOptions]) -> PermissionsAssessUserRiskLevelPostAnswer:
        """商户评估用户分层

        https://pay.weixin.qq.com/doc/v3/merchant/4012856611
        """
    @async_verb
    def post_async(self, *, json: PermissionsAssessUserRiskLevelPostBody, **options: Unpack[QueryOptions]) -> PermissionsAssessUserRiskLevelPostAnswer:
        """商户评估用户分层

        https://pay.weixin.qq.com/doc/v3/merchant/4012856611
        """
    postAsync = post_async
    """商户评估用户分层

    https://pay.weixin.qq.com/doc/v3/merchant/4012856611
    """


class PermissionsAuthorizationCodeAuthorizationCodeTerminate(Node):
    @verb
    def post(self, *, authorization_code: str | int, json: PermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """解除用户授权关系（授权协议号）

        https://pay.weixin.qq.com/doc/v3/merchant/4012647410
        """
    @async_verb
    def post_async(self, *, authorization_code: str | int, json: PermissionsAuthorizationCodeAuthorizationCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """解除用户授权关系（授权协议号）

        https://pay.weixin.qq.com/doc/v3/merchant/4012647410
        """
    postAsync = post_async
    """解除用户授权关系（授权协议号）

    https://pay.weixin.qq.com/doc/v3/merchant/4012647410
    """


class PermissionsAuthorizationCodeAuthorizationCode_(Node):
    @property
    def terminate(self) -> PermissionsAuthorizationCodeAuthorizationCodeTerminate:
        """POST 解除用户授权关系（授权协议号）"""
    @verb
    def get(self, *, authorization_code: str | int, query: PermissionsAuthorizationCodeAuthorizationCodeGetQuery | str, **options: Unpack[GetOptions]) -> PermissionsAuthorizationCodeAuthorizationCodeGetAnswer:
        """查询与用户授权记录（授权协议号）

        https://pay.weixin.qq.com/doc/v3/merchant/4012647401
        """
    @async_verb
    def get_async(self, *, authorization_code: str | int, query: PermissionsAuthorizationCodeAuthorizationCodeGetQuery | str, **options: Unpack[GetOptions]) -> PermissionsAuthorizationCodeAuthorizationCodeGetAnswer:
        """查询与用户授权记录（授权协议号）

        https://pay.weixin.qq.com/doc/v3/merchant/4012647401
        """
    getAsync = get_async
    """查询与用户授权记录（授权协议号）

    https://pay.weixin.qq.com/doc/v3/merchant/4012647401
    """


class PermissionsAuthorizationCode(Node):
    @property
    def _authorization_code_(self) -> PermissionsAuthorizationCodeAuthorizationCode_:
        """GET 查询与用户授权记录（授权协议号）"""

class PermissionsOpenidOpenidTerminate(Node):
    @verb
    def post(self, *, openid: str | int, json: PermissionsOpenidOpenidTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """解除用户授权关系（openid）

        https://pay.weixin.qq.com/doc/v3/merchant/4012647413
        """
    @async_verb
    def post_async(self, *, openid: str | int, json: PermissionsOpenidOpenidTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """解除用户授权关系（openid）

        https://pay.weixin.qq.com/doc/v3/merchant/4012647413
        """
    postAsync = post_async
    """解除用户授权关系（openid）

    https://pay.weixin.qq.com/doc/v3/merchant/4012647413
    """


class PermissionsOpenidOpenid_(Node):
    @property
    def terminate(self) -> PermissionsOpenidOpenidTerminate:
        """POST 解除用户授权关系（openid）"""
    @verb
    def get(self, *, openid: str | int, query: PermissionsOpenidOpenidGetQuery | str, **options: Unpack[GetOptions]) -> PermissionsOpenidOpenidGetAnswer:
        """查询与用户授权记录（openid）

        https://pay.weixin.qq.com/doc/v3/merchant/4012647404
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: PermissionsOpenidOpenidGetQuery | str, **options: Unpack[GetOptions]) -> PermissionsOpenidOpenidGetAnswer:
        """查询与用户授权记录（openid）

        https://pay.weixin.qq.com/doc/v3/merchant/4012647404
        """
    getAsync = get_async
    """查询与用户授权记录（openid）

    https://pay.weixin.qq.com/doc/v3/merchant/4012647404
    """


class PermissionsOpenid(Node):
    @property
    def _openid_(self) -> PermissionsOpenidOpenid_:
        """GET 查询与用户授权记录（openid）"""

class Permissions(Node):
    @property
    def assessUserRiskLevel(self) -> PermissionsAssessUserRiskLevel:
        """POST 商户评估用户分层"""
    @property
    def authorizationCode(self) -> PermissionsAuthorizationCode:
        """2 endpoints"""
    @property
    def openid(self) -> PermissionsOpenid:
        """2 endpoints"""
    @verb
    def post(self, *, json: PermissionsPostBody, **options: Unpack[QueryOptions]) -> PermissionsPostAnswer:
        """商户预授权

        https://pay.weixin.qq.com/doc/v3/merchant/4012647349
        """
    @async_verb
    def post_async(self, *, json: PermissionsPostBody, **options: Unpack[QueryOptions]) -> PermissionsPostAnswer:
        """商户预授权

        https://pay.weixin.qq.com/doc/v3/merchant/4012647349
        """
    postAsync = post_async
    """商户预授权

    https://pay.weixin.qq.com/doc/v3/merchant/4012647349
    """


class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStop(Node):
    @verb
    def post(self, *, merchant_plan_no: str | int, json: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostBody, **options: Unpack[QueryOptions]) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer:
        """停止支付分计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463322
        """
    @async_verb
    def post_async(self, *, merchant_plan_no: str | int, json: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostBody, **options: Unpack[QueryOptions]) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer:
        """停止支付分计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463322
        """
    postAsync = post_async
    """停止支付分计划

    https://pay.weixin.qq.com/doc/v3/partner/4012463322
    """


class PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNo_(Node):
    @property
    def stop(self) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStop:
        """POST 停止支付分计划"""
    @verb
    def get(self, *, merchant_plan_no: str | int, query: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetQuery | str, **options: Unpack[GetOptions]) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer:
        """查询支付分计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463318
        """
    @async_verb
    def get_async(self, *, merchant_plan_no: str | int, query: PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetQuery | str, **options: Unpack[GetOptions]) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer:
        """查询支付分计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463318
        """
    getAsync = get_async
    """查询支付分计划

    https://pay.weixin.qq.com/doc/v3/partner/4012463318
    """


class PlanPartnerPayscorePlansMerchantPlanNo(Node):
    @property
    def _merchant_plan_no_(self) -> PlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNo_:
        """GET 查询支付分计划"""

class PlanPartnerPayscorePlans(Node):
    @property
    def merchantPlanNo(self) -> PlanPartnerPayscorePlansMerchantPlanNo:
        """2 endpoints"""
    @verb
    def post(self, *, json: PlanPartnerPayscorePlansPostBody, **options: Unpack[QueryOptions]) -> PlanPartnerPayscorePlansPostAnswer:
        """创建支付分计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463290
        """
    @async_verb
    def post_async(self, *, json: PlanPartnerPayscorePlansPostBody, **options: Unpack[QueryOptions]) -> PlanPartnerPayscorePlansPostAnswer:
        """创建支付分计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463290
        """
    postAsync = post_async
    """创建支付分计划

    https://pay.weixin.qq.com/doc/v3/partner/4012463290
    """


class PlanPartner(Node):
    @property
    def payscorePlans(self) -> PlanPartnerPayscorePlans:
        """POST 创建支付分计划"""

class PlanPayscorePlansMerchantPlanNoMerchantPlanNoStop(Node):
    @verb
    def post(self, *, merchant_plan_no: str | int, **options: Unpack[Options]) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer:
        """停止支付分计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012470851
        """
    @async_verb
    def post_async(self, *, merchant_plan_no: str | int, **options: Unpack[Options]) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPostAnswer:
        """停止支付分计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012470851
        """
    postAsync = post_async
    """停止支付分计划

    https://pay.weixin.qq.com/doc/v3/merchant/4012470851
    """


class PlanPayscorePlansMerchantPlanNoMerchantPlanNo_(Node):
    @property
    def stop(self) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoStop:
        """POST 停止支付分计划"""
    @verb
    def get(self, *, merchant_plan_no: str | int, **options: Unpack[QueryOptions]) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer:
        """查询支付分计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012470804
        """
    @async_verb
    def get_async(self, *, merchant_plan_no: str | int, **options: Unpack[QueryOptions]) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNoGetAnswer:
        """查询支付分计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012470804
        """
    getAsync = get_async
    """查询支付分计划

    https://pay.weixin.qq.com/doc/v3/merchant/4012470804
    """


class PlanPayscorePlansMerchantPlanNo(Node):
    @property
    def _merchant_plan_no_(self) -> PlanPayscorePlansMerchantPlanNoMerchantPlanNo_:
        """GET 查询支付分计划"""

class PlanPayscorePlans(Node):
    @property
    def merchantPlanNo(self) -> PlanPayscorePlansMerchantPlanNo:
        """2 endpoints"""
    @verb
    def post(self, *, json: PlanPayscorePlansPostBody, **options: Unpack[QueryOptions]) -> PlanPayscorePlansPostAnswer:
        """创建支付分计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012467232
        """
    @async_verb
    def post_async(self, *, json: PlanPayscorePlansPostBody, **options: Unpack[QueryOptions]) -> PlanPayscorePlansPostAnswer:
        """创建支付分计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012467232
        """
    postAsync = post_async
    """创建支付分计划

    https://pay.weixin.qq.com/doc/v3/merchant/4012467232
    """


class Plan(Node):
    @property
    def partner(self) -> PlanPartner:
        """3 endpoints"""
    @property
    def payscorePlans(self) -> PlanPayscorePlans:
        """POST 创建支付分计划"""

class ServiceorderDirectComplete(Node):
    @verb
    def post(self, *, json: ServiceorderDirectCompletePostBody, **options: Unpack[QueryOptions]) -> ServiceorderDirectCompletePostAnswer:
        """创单结单合并

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
        """
    @async_verb
    def post_async(self, *, json: ServiceorderDirectCompletePostBody, **options: Unpack[QueryOptions]) -> ServiceorderDirectCompletePostAnswer:
        """创单结单合并

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
        """
    postAsync = post_async
    """创单结单合并

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
    """


class ServiceorderOutOrderNoCancel(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> ServiceorderOutOrderNoCancelPostAnswer:
        """取消支付分订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012587905
        https://pay.weixin.qq.com/doc/v3/merchant/4012647422
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> ServiceorderOutOrderNoCancelPostAnswer:
        """取消支付分订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012587905
        https://pay.weixin.qq.com/doc/v3/merchant/4012647422
        """
    postAsync = post_async
    """取消支付分订单

    https://pay.weixin.qq.com/doc/v3/merchant/4012587905
    https://pay.weixin.qq.com/doc/v3/merchant/4012647422
    """


class ServiceorderOutOrderNoComplete(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> ServiceorderOutOrderNoCompletePostAnswer:
        """完结支付分订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012587955
        https://pay.weixin.qq.com/doc/v3/merchant/4012647421
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> ServiceorderOutOrderNoCompletePostAnswer:
        """完结支付分订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012587955
        https://pay.weixin.qq.com/doc/v3/merchant/4012647421
        """
    postAsync = post_async
    """完结支付分订单

    https://pay.weixin.qq.com/doc/v3/merchant/4012587955
    https://pay.weixin.qq.com/doc/v3/merchant/4012647421
    """


class ServiceorderOutOrderNoModify(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoModifyPostBody, **options: Unpack[QueryOptions]) -> ServiceorderOutOrderNoModifyPostAnswer:
        """修改订单金额

        https://pay.weixin.qq.com/doc/v3/merchant/4012587957
        https://pay.weixin.qq.com/doc/v3/merchant/4012647427
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoModifyPostBody, **options: Unpack[QueryOptions]) -> ServiceorderOutOrderNoModifyPostAnswer:
        """修改订单金额

        https://pay.weixin.qq.com/doc/v3/merchant/4012587957
        https://pay.weixin.qq.com/doc/v3/merchant/4012647427
        """
    postAsync = post_async
    """修改订单金额

    https://pay.weixin.qq.com/doc/v3/merchant/4012587957
    https://pay.weixin.qq.com/doc/v3/merchant/4012647427
    """


class ServiceorderOutOrderNoPay(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoPayPostBody = ..., **options: Unpack[QueryOptions]) -> ServiceorderOutOrderNoPayPostAnswer:
        """商户发起催收扣款

        https://pay.weixin.qq.com/doc/v3/merchant/4013394596
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoPayPostBody = ..., **options: Unpack[QueryOptions]) -> ServiceorderOutOrderNoPayPostAnswer:
        """商户发起催收扣款

        https://pay.weixin.qq.com/doc/v3/merchant/4013394596
        """
    postAsync = post_async
    """商户发起催收扣款

    https://pay.weixin.qq.com/doc/v3/merchant/4013394596
    """


class ServiceorderOutOrderNoSendPendingmessage(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoSendPendingmessagePostBody, **options: Unpack[QueryOptions]) -> None:
        """下发服务费用待处理消息

        https://pay.weixin.qq.com/doc/v3/merchant/4013394606
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoSendPendingmessagePostBody, **options: Unpack[QueryOptions]) -> None:
        """下发服务费用待处理消息

        https://pay.weixin.qq.com/doc/v3/merchant/4013394606
        """
    postAsync = post_async
    """下发服务费用待处理消息

    https://pay.weixin.qq.com/doc/v3/merchant/4013394606
    """


class ServiceorderOutOrderNoSendPrepaidmessage(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoSendPrepaidmessagePostBody, **options: Unpack[QueryOptions]) -> None:
        """下发服务预扣费消息

        https://pay.weixin.qq.com/doc/v3/merchant/4013394615
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoSendPrepaidmessagePostBody, **options: Unpack[QueryOptions]) -> None:
        """下发服务预扣费消息

        https://pay.weixin.qq.com/doc/v3/merchant/4013394615
        """
    postAsync = post_async
    """下发服务预扣费消息

    https://pay.weixin.qq.com/doc/v3/merchant/4013394615
    """


class ServiceorderOutOrderNoSync(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoSyncPostBody, **options: Unpack[QueryOptions]) -> ServiceorderOutOrderNoSyncPostAnswer:
        """同步服务订单信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012587962
        https://pay.weixin.qq.com/doc/v3/merchant/4012647431
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: ServiceorderOutOrderNoSyncPostBody, **options: Unpack[QueryOptions]) -> ServiceorderOutOrderNoSyncPostAnswer:
        """同步服务订单信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012587962
        https://pay.weixin.qq.com/doc/v3/merchant/4012647431
        """
    postAsync = post_async
    """同步服务订单信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012587962
    https://pay.weixin.qq.com/doc/v3/merchant/4012647431
    """


class ServiceorderOutOrderNo_(Node):
    @property
    def cancel(self) -> ServiceorderOutOrderNoCancel:
        """POST 取消支付分订单"""
    @property
    def complete(self) -> ServiceorderOutOrderNoComplete:
        """POST 完结支付分订单"""
    @property
    def modify(self) -> ServiceorderOutOrderNoModify:
        """POST 修改订单金额"""
    @property
    def pay(self) -> ServiceorderOutOrderNoPay:
        """POST 商户发起催收扣款"""
    @property
    def sendPendingmessage(self) -> ServiceorderOutOrderNoSendPendingmessage:
        """POST 下发服务费用待处理消息"""
    @property
    def sendPrepaidmessage(self) -> ServiceorderOutOrderNoSendPrepaidmessage:
        """POST 下发服务预扣费消息"""
    @property
    def sync(self) -> ServiceorderOutOrderNoSync:
        """POST 同步服务订单信息"""

class Serviceorder(Node):
    @property
    def directComplete(self) -> ServiceorderDirectComplete:
        """POST 创单结单合并"""
    @property
    def _out_order_no_(self) -> ServiceorderOutOrderNo_:
        """7 endpoints"""
    @verb
    def get(self, *, query: ServiceorderGetQuery | str, **options: Unpack[GetOptions]) -> ServiceorderGetAnswer:
        """查询支付分订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012587902
        https://pay.weixin.qq.com/doc/v3/merchant/4012647419
        """
    @async_verb
    def get_async(self, *, query: ServiceorderGetQuery | str, **options: Unpack[GetOptions]) -> ServiceorderGetAnswer:
        """查询支付分订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012587902
        https://pay.weixin.qq.com/doc/v3/merchant/4012647419
        """
    getAsync = get_async
    """查询支付分订单

    https://pay.weixin.qq.com/doc/v3/merchant/4012587902
    https://pay.weixin.qq.com/doc/v3/merchant/4012647419
    """

    @verb
    def post(self, *, json: ServiceorderPostBody, **options: Unpack[QueryOptions]) -> ServiceorderPostAnswer:
        """创建支付分订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012587900
        https://pay.weixin.qq.com/doc/v3/merchant/4012647418
        """
    @async_verb
    def post_async(self, *, json: ServiceorderPostBody, **options: Unpack[QueryOptions]) -> ServiceorderPostAnswer:
        """创建支付分订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012587900
        https://pay.weixin.qq.com/doc/v3/merchant/4012647418
        """
    postAsync = post_async
    """创建支付分订单

    https://pay.weixin.qq.com/doc/v3/merchant/4012587900
    https://pay.weixin.qq.com/doc/v3/merchant/4012647418
    """


class Servicepayondeliveryorder(Node):
    @verb
    def post(self, *, json: ServicepayondeliveryorderPostBody, **options: Unpack[QueryOptions]) -> ServicepayondeliveryorderPostAnswer:
        """创建先用后付订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012856585
        """
    @async_verb
    def post_async(self, *, json: ServicepayondeliveryorderPostBody, **options: Unpack[QueryOptions]) -> ServicepayondeliveryorderPostAnswer:
        """创建先用后付订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012856585
        """
    postAsync = post_async
    """创建先用后付订单

    https://pay.weixin.qq.com/doc/v3/merchant/4012856585
    """


class SignPlanPartnerServiceorder(Node):
    @verb
    def post(self, *, json: SignPlanPartnerServiceorderPostBody, **options: Unpack[QueryOptions]) -> SignPlanPartnerServiceorderPostAnswer:
        """创建用户的签约计划详情对应的服务订单

        https://pay.weixin.qq.com/doc/v3/partner/4012463469
        """
    @async_verb
    def post_async(self, *, json: SignPlanPartnerServiceorderPostBody, **options: Unpack[QueryOptions]) -> SignPlanPartnerServiceorderPostAnswer:
        """创建用户的签约计划详情对应的服务订单

        https://pay.weixin.qq.com/doc/v3/partner/4012463469
        """
    postAsync = post_async
    """创建用户的签约计划详情对应的服务订单

    https://pay.weixin.qq.com/doc/v3/partner/4012463469
    """


class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop(Node):
    @verb
    def post(self, *, merchant_sign_plan_no: str | int, json: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody, **options: Unpack[QueryOptions]) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer:
        """取消用户的签约计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463534
        """
    @async_verb
    def post_async(self, *, merchant_sign_plan_no: str | int, json: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody, **options: Unpack[QueryOptions]) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer:
        """取消用户的签约计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463534
        """
    postAsync = post_async
    """取消用户的签约计划

    https://pay.weixin.qq.com/doc/v3/partner/4012463534
    """


class SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNo_(Node):
    @property
    def stop(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop:
        """POST 取消用户的签约计划"""
    @verb
    def get(self, *, merchant_sign_plan_no: str | int, query: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetQuery | str, **options: Unpack[GetOptions]) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer:
        """查询用户的签约计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463526
        """
    @async_verb
    def get_async(self, *, merchant_sign_plan_no: str | int, query: SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetQuery | str, **options: Unpack[GetOptions]) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer:
        """查询用户的签约计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463526
        """
    getAsync = get_async
    """查询用户的签约计划

    https://pay.weixin.qq.com/doc/v3/partner/4012463526
    """


class SignPlanPartnerUserSignPlansMerchantSignPlanNo(Node):
    @property
    def _merchant_sign_plan_no_(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNo_:
        """GET 查询用户的签约计划"""

class SignPlanPartnerUserSignPlans(Node):
    @property
    def merchantSignPlanNo(self) -> SignPlanPartnerUserSignPlansMerchantSignPlanNo:
        """2 endpoints"""
    @verb
    def post(self, *, json: SignPlanPartnerUserSignPlansPostBody, **options: Unpack[QueryOptions]) -> SignPlanPartnerUserSignPlansPostAnswer:
        """创建用户的签约计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463521
        """
    @async_verb
    def post_async(self, *, json: SignPlanPartnerUserSignPlansPostBody, **options: Unpack[QueryOptions]) -> SignPlanPartnerUserSignPlansPostAnswer:
        """创建用户的签约计划

        https://pay.weixin.qq.com/doc/v3/partner/4012463521
        """
    postAsync = post_async
    """创建用户的签约计划

    https://pay.weixin.qq.com/doc/v3/partner/4012463521
    """


class SignPlanPartner(Node):
    @property
    def serviceorder(self) -> SignPlanPartnerServiceorder:
        """POST 创建用户的签约计划详情对应的服务订单"""
    @property
    def userSignPlans(self) -> SignPlanPartnerUserSignPlans:
        """POST 创建用户的签约计划"""

class SignPlanServiceorder(Node):
    @verb
    def post(self, *, json: SignPlanServiceorderPostBody, **options: Unpack[QueryOptions]) -> SignPlanServiceorderPostAnswer:
        """创建用户的签约计划详情对应的服务订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012489351
        """
    @async_verb
    def post_async(self, *, json: SignPlanServiceorderPostBody, **options: Unpack[QueryOptions]) -> SignPlanServiceorderPostAnswer:
        """创建用户的签约计划详情对应的服务订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012489351
        """
    postAsync = post_async
    """创建用户的签约计划详情对应的服务订单

    https://pay.weixin.qq.com/doc/v3/merchant/4012489351
    """


class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop(Node):
    @verb
    def post(self, *, merchant_sign_plan_no: str | int, json: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody, **options: Unpack[QueryOptions]) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer:
        """直连商户取消用户的签约计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012471050
        """
    @async_verb
    def post_async(self, *, merchant_sign_plan_no: str | int, json: SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostBody, **options: Unpack[QueryOptions]) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPostAnswer:
        """直连商户取消用户的签约计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012471050
        """
    postAsync = post_async
    """直连商户取消用户的签约计划

    https://pay.weixin.qq.com/doc/v3/merchant/4012471050
    """


class SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNo_(Node):
    @property
    def stop(self) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStop:
        """POST 直连商户取消用户的签约计划"""
    @verb
    def get(self, *, merchant_sign_plan_no: str | int, **options: Unpack[QueryOptions]) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer:
        """查询用户的签约计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012470990
        """
    @async_verb
    def get_async(self, *, merchant_sign_plan_no: str | int, **options: Unpack[QueryOptions]) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGetAnswer:
        """查询用户的签约计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012470990
        """
    getAsync = get_async
    """查询用户的签约计划

    https://pay.weixin.qq.com/doc/v3/merchant/4012470990
    """


class SignPlanUserSignPlansMerchantSignPlanNo(Node):
    @property
    def _merchant_sign_plan_no_(self) -> SignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNo_:
        """GET 查询用户的签约计划"""

class SignPlanUserSignPlans(Node):
    @property
    def merchantSignPlanNo(self) -> SignPlanUserSignPlansMerchantSignPlanNo:
        """2 endpoints"""
    @verb
    def post(self, *, json: SignPlanUserSignPlansPostBody, **options: Unpack[QueryOptions]) -> SignPlanUserSignPlansPostAnswer:
        """创建用户的签约计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012489420
        """
    @async_verb
    def post_async(self, *, json: SignPlanUserSignPlansPostBody, **options: Unpack[QueryOptions]) -> SignPlanUserSignPlansPostAnswer:
        """创建用户的签约计划

        https://pay.weixin.qq.com/doc/v3/merchant/4012489420
        """
    postAsync = post_async
    """创建用户的签约计划

    https://pay.weixin.qq.com/doc/v3/merchant/4012489420
    """


class SignPlan(Node):
    @property
    def partner(self) -> SignPlanPartner:
        """4 endpoints"""
    @property
    def serviceorder(self) -> SignPlanServiceorder:
        """POST 创建用户的签约计划详情对应的服务订单"""
    @property
    def userSignPlans(self) -> SignPlanUserSignPlans:
        """POST 创建用户的签约计划"""

class SmartretailOrdersOutOrderNoCancel(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: SmartretailOrdersOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> SmartretailOrdersOutOrderNoCancelPostAnswer:
        """撤销智慧零售订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: SmartretailOrdersOutOrderNoCancelPostBody, **options: Unpack[QueryOptions]) -> SmartretailOrdersOutOrderNoCancelPostAnswer:
        """撤销智慧零售订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
        """
    postAsync = post_async
    """撤销智慧零售订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
    """


class SmartretailOrdersOutOrderNoComplete(Node):
    @verb
    def post(self, *, out_order_no: str | int, json: SmartretailOrdersOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> SmartretailOrdersOutOrderNoCompletePostAnswer:
        """完结智慧零售订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
        """
    @async_verb
    def post_async(self, *, out_order_no: str | int, json: SmartretailOrdersOutOrderNoCompletePostBody, **options: Unpack[QueryOptions]) -> SmartretailOrdersOutOrderNoCompletePostAnswer:
        """完结智慧零售订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
        """
    postAsync = post_async
    """完结智慧零售订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
    """


class SmartretailOrdersOutOrderNo_(Node):
    @property
    def cancel(self) -> SmartretailOrdersOutOrderNoCancel:
        """POST 撤销智慧零售订单"""
    @property
    def complete(self) -> SmartretailOrdersOutOrderNoComplete:
        """POST 完结智慧零售订单"""

class SmartretailOrders(Node):
    @property
    def _out_order_no_(self) -> SmartretailOrdersOutOrderNo_:
        """2 endpoints"""
    @verb
    def get(self, *, query: SmartretailOrdersGetQuery | str = ..., **options: Unpack[GetOptions]) -> SmartretailOrdersGetAnswer:
        """查询智慧零售订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
        """
    @async_verb
    def get_async(self, *, query: SmartretailOrdersGetQuery | str = ..., **options: Unpack[GetOptions]) -> SmartretailOrdersGetAnswer:
        """查询智慧零售订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
        """
    getAsync = get_async
    """查询智慧零售订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
    """

    @verb
    def post(self, *, json: SmartretailOrdersPostBody, **options: Unpack[QueryOptions]) -> SmartretailOrdersPostAnswer:
        """创建智慧零售订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
        """
    @async_verb
    def post_async(self, *, json: SmartretailOrdersPostBody, **options: Unpack[QueryOptions]) -> SmartretailOrdersPostAnswer:
        """创建智慧零售订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
        """
    postAsync = post_async
    """创建智慧零售订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
    """


class UserServiceState(Node):
    @verb
    def get(self, *, query: UserServiceStateGetQuery | str, **options: Unpack[GetOptions]) -> UserServiceStateGetAnswer:
        """查询用户授权状态

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
        """
    @async_verb
    def get_async(self, *, query: UserServiceStateGetQuery | str, **options: Unpack[GetOptions]) -> UserServiceStateGetAnswer:
        """查询用户授权状态

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
        """
    getAsync = get_async
    """查询用户授权状态

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
    """


class UsersOpenidPermissionsServiceIdTerminate(Node):
    @verb
    def post(self, *, openid: str | int, service_id: str | int, json: UsersOpenidPermissionsServiceIdTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """商户解除用户授权关系

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
        """
    @async_verb
    def post_async(self, *, openid: str | int, service_id: str | int, json: UsersOpenidPermissionsServiceIdTerminatePostBody, **options: Unpack[QueryOptions]) -> None:
        """商户解除用户授权关系

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
        """
    postAsync = post_async
    """商户解除用户授权关系

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
    """


class UsersOpenidPermissionsServiceId_(Node):
    @property
    def terminate(self) -> UsersOpenidPermissionsServiceIdTerminate:
        """POST 商户解除用户授权关系"""

class UsersOpenidPermissions(Node):
    @property
    def _service_id_(self) -> UsersOpenidPermissionsServiceId_:
        """1 endpoints"""

class UsersOpenid_(Node):
    @property
    def permissions(self) -> UsersOpenidPermissions:
        """1 endpoints"""

class Users(Node):
    @property
    def _openid_(self) -> UsersOpenid_:
        """1 endpoints"""

class Payscore(Node):
    @property
    def acquiringbank(self) -> Acquiringbank:
        """12 endpoints"""
    @property
    def merchantBill(self) -> MerchantBill:
        """GET 商户申请获取对账单"""
    @property
    def oversea(self) -> Oversea:
        """5 endpoints"""
    @property
    def partner(self) -> Partner:
        """21 endpoints"""
    @property
    def payafterOrders(self) -> PayafterOrders:
        """GET 查询先享后付订单 · POST 创建先享后付订单"""
    @property
    def permissions(self) -> Permissions:
        """POST 商户预授权"""
    @property
    def plan(self) -> Plan:
        """6 endpoints"""
    @property
    def serviceorder(self) -> Serviceorder:
        """GET 查询支付分订单 · POST 创建支付分订单"""
    @property
    def servicepayondeliveryorder(self) -> Servicepayondeliveryorder:
        """POST 创建先用后付订单"""
    @property
    def signPlan(self) -> SignPlan:
        """8 endpoints"""
    @property
    def smartretailOrders(self) -> SmartretailOrders:
        """GET 查询智慧零售订单 · POST 创建智慧零售订单"""
    @property
    def userServiceState(self) -> UserServiceState:
        """GET 查询用户授权状态"""
    @property
    def users(self) -> Users:
        """1 endpoints"""
