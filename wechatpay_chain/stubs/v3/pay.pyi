# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/pay``: documented paths, bodies and answers.

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

class Payer(TypedDict):
    acquiring_bank_openid: NotRequired[Text]
    phone_number_hash: NotRequired[Text]
    merchant_openid: NotRequired[Text]

class AcquiringBankTransactionsExposurePostBody(TypedDict):
    """POST v3/pay/acquiring-bank/transactions/exposure: 微信分付-支付方式前置服务"""
    acquiring_bank_id: Text
    acquiring_bank_appid: NotRequired[Text]
    merchant_id: Text
    merchant_appid: NotRequired[Text]
    channel_id: Text
    payer: Payer
    out_trade_no: Text

class AcquiringBankTransactionsExposurePostAnswer(TypedDict):
    """POST v3/pay/acquiring-bank/transactions/exposure: 微信分付-支付方式前置服务"""
    fqf_exposure: bool
    market_exposure_token: NotRequired[str]

class InstalExposurePostBody(TypedDict):
    """POST v3/pay/instal/exposure: 商户贴息-获取微信分付曝光建议"""
    mchid: Text
    appid: Text
    user_id_type: Literal['UNKNOWN_USER_ID_TYPE', 'OPENID', 'PHONE_NO', 'SP_OPENID', 'SUB_OPENID'] | Text
    openid: NotRequired[Text]
    phone_number_hash: NotRequired[Text]

class InstalExposurePostAnswer(TypedDict):
    """POST v3/pay/instal/exposure: 商户贴息-获取微信分付曝光建议"""
    recommend_exposure: bool

class UserId(TypedDict):
    user_id_type: NotRequired[Literal['UNKNOWN_USER_ID_TYPE', 'OPENID', 'PHONE_NO', 'SP_OPENID', 'SUB_OPENID'] | Text]
    sp_openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    phone_number_hash: NotRequired[Text]

class InstalPartnerExposurePostBody(TypedDict):
    """POST v3/pay/instal/partner/exposure: 商户贴息-获取微信分付曝光建议"""
    sp_mchid: Text
    sp_appid: Text
    sub_appid: Text
    sub_mchid: NotRequired[Text]
    user_id: NotRequired[UserId]

class InstalPartnerExposurePostAnswer(TypedDict):
    """POST v3/pay/instal/partner/exposure: 商户贴息-获取微信分付曝光建议"""
    recommend_exposure: bool

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]

class Amount(TypedDict):
    total: int
    currency: NotRequired[Text]

class GoodsDetail(TypedDict):
    merchant_goods_id: Text
    wechatpay_goods_id: NotRequired[Text]
    goods_name: NotRequired[Text]
    quantity: int
    unit_price: int

class Detail(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[Text]
    goods_detail: NotRequired[Sequence[GoodsDetail]]

class StoreInfo(TypedDict):
    id: NotRequired[Text]
    name: Text
    area_code: Text
    address: Text

class SceneInfo(TypedDict):
    payer_client_ip: NotRequired[Text]
    device_id: NotRequired[Text]
    store_info: NotRequired[StoreInfo]

class Identity(TypedDict):
    type: Literal['IDCARD', 'HONGKONG_MACAO', 'HONGKONG_MACAO_RESIDENT', 'TAIWAN_RESIDENT', 'FOREIGN_RESIDENT', 'OVERSEA_PASSPORT', 'PHONE_NUMBER'] | Text
    number: Text
    """Encrypted."""
    name: Text
    """Encrypted."""

class Payer2(TypedDict):
    identity: NotRequired[Identity]

class SubsidyPlan(TypedDict):
    subsidy_installment_num: Literal[3, 6, 12] | int
    subsidy_percent: Literal[0, 100] | int

class SubsidyDetail(TypedDict):
    subsidy_period_type: Literal['DAILY', 'PERIOD'] | Text
    subsidy_plan: Sequence[SubsidyPlan]

class SubsidyInfo(TypedDict):
    subsidy_detail: NotRequired[Sequence[SubsidyDetail]]

class PartnerTransactionsAppPostBody(TypedDict):
    """POST v3/pay/partner/transactions/app: APP下单"""
    sp_appid: Text
    sp_mchid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    settle_info: NotRequired[SettleInfo]
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    amount: Amount
    time_expire: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only']] | Texts]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail]
    scene_info: NotRequired[SceneInfo]
    payer: NotRequired[Payer2]
    subsidy_info: NotRequired[SubsidyInfo]

class PartnerTransactionsAppPostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/app: APP下单"""
    prepay_id: str

class SettleInfo2(TypedDict):
    profit_sharing: NotRequired[bool]

class Amount2(TypedDict):
    total: float
    currency: NotRequired[Text]

class GoodsDetail2(TypedDict):
    merchant_goods_id: Text
    wechatpay_goods_id: NotRequired[Text]
    goods_name: NotRequired[Text]
    quantity: float
    unit_price: float

class Detail2(TypedDict):
    cost_price: NotRequired[float]
    invoice_id: NotRequired[Text]
    goods_detail: Sequence[GoodsDetail2]

class StoreInfo2(TypedDict):
    id: NotRequired[Text]
    name: NotRequired[Text]
    area_code: NotRequired[Text]
    address: NotRequired[Text]

class SceneInfo2(TypedDict):
    payer_client_ip: Text
    device_id: NotRequired[Text]
    store_info: NotRequired[StoreInfo2]

class ContractInfo(TypedDict):
    plan_id: Text
    contract_mchid: Text
    contract_appid: Text
    contract_code: Text
    request_serial: Text
    contract_display_account: Text
    contract_notify_url: NotRequired[Text]

class PartnerTransactionsAppWithContractPostBody(TypedDict):
    """POST v3/pay/partner/transactions/app-with-contract: APP下单并签约"""
    sp_appid: Text
    sp_mchid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    description: Text
    out_trade_no: Text
    time_expire: NotRequired[Text]
    attach: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    settle_info: NotRequired[SettleInfo2]
    support_fapiao: NotRequired[bool]
    amount: Amount2
    detail: NotRequired[Detail2]
    scene_info: NotRequired[SceneInfo2]
    contract_info: ContractInfo

class PartnerTransactionsAppWithContractPostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/app-with-contract: APP下单并签约"""
    prepay_id: str

class Payer3(TypedDict):
    auth_code: Text

class StoreInfo3(TypedDict):
    id: NotRequired[Text]
    out_id: NotRequired[Text]

class SceneInfo3(TypedDict):
    device_id: NotRequired[Text]
    device_ip: NotRequired[Text]
    store_info: StoreInfo3

class GoodsDetail3(TypedDict):
    merchant_goods_id: Text
    wxpay_goods_id: NotRequired[Text]
    goods_name: NotRequired[Text]
    quantity: float
    unit_price: float

class Detail3(TypedDict):
    cost_price: NotRequired[float]
    invoice_id: NotRequired[Text]
    goods_detail: Sequence[GoodsDetail3]

class PartnerTransactionsCodepayPostBody(TypedDict):
    """POST v3/pay/partner/transactions/codepay: 付款码支付"""
    sp_appid: NotRequired[Text]
    sp_mchid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    description: Text
    out_trade_no: Text
    attach: NotRequired[Text]
    goods_tag: NotRequired[Text]
    support_fapiao: NotRequired[bool]
    payer: Payer3
    amount: Amount2
    scene_info: SceneInfo3
    detail: NotRequired[Detail3]
    settle_info: NotRequired[SettleInfo2]

class Payer4(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]

class Amount3(TypedDict):
    total: float
    payer_total: NotRequired[float]
    currency: NotRequired[str]
    payer_currency: NotRequired[str]

class GoodsDetail4(TypedDict):
    goods_id: str
    quantity: float
    unit_price: float
    discount_amount: float
    goods_remark: NotRequired[str]

class PromotionDetail(TypedDict):
    coupon_id: str
    name: NotRequired[str]
    scope: NotRequired[str]
    type: NotRequired[str]
    amount: float
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[float]
    merchant_contribute: NotRequired[float]
    other_contribute: NotRequired[float]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[GoodsDetail4]]

class PartnerTransactionsCodepayPostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/codepay: 付款码支付"""
    sp_appid: NotRequired[str]
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    attach: NotRequired[str]
    payer: NotRequired[Payer4]
    amount: NotRequired[Amount3]
    promotion_detail: NotRequired[list[PromotionDetail]]

class Payer5(TypedDict):
    sp_openid: NotRequired[Text]
    phone_number_hash: NotRequired[Text]
    sub_openid: NotRequired[Text]

class PartnerTransactionsExposurePostBody(TypedDict):
    """POST v3/pay/partner/transactions/exposure: 微信分付-支付方式前置服务"""
    sp_appid: Text
    sp_mchid: Text
    sub_appid: Text
    sub_mchid: NotRequired[Text]
    payer: Payer5
    out_trade_no: Text

class PartnerTransactionsExposurePostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/exposure: 微信分付-支付方式前置服务"""
    fqf_exposure: bool
    market_exposure_token: NotRequired[str]

class H5Info(TypedDict):
    type: NotRequired[Text]
    app_name: NotRequired[Text]
    app_url: NotRequired[Text]
    bundle_id: NotRequired[Text]
    package_name: NotRequired[Text]

class SceneInfo4(TypedDict):
    payer_client_ip: NotRequired[Text]
    device_id: NotRequired[Text]
    store_info: NotRequired[StoreInfo]
    h5_info: NotRequired[H5Info]

class PartnerTransactionsH5PostBody(TypedDict):
    """POST v3/pay/partner/transactions/h5: H5下单"""
    sp_appid: Text
    sp_mchid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    settle_info: NotRequired[SettleInfo]
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    amount: Amount
    time_expire: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only']] | Texts]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail]
    scene_info: SceneInfo4
    payer: NotRequired[Payer2]

class PartnerTransactionsH5PostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/h5: H5下单"""
    h5_url: str

class PartnerTransactionsIdTransactionIdGetQuery(TypedDict):
    """GET v3/pay/partner/transactions/id/{transaction_id}: 微信支付订单号查询"""
    sp_mchid: Text
    sub_mchid: Text

class SettleInfo3(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]

class Amount4(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: NotRequired[int]
    payer_currency: NotRequired[str]

class GoodsDetail5(TypedDict):
    merchant_goods_id: str
    wechatpay_goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    quantity: int
    unit_price: int

class Detail4(TypedDict):
    cost_price: NotRequired[int]
    invoice_id: NotRequired[str]
    goods_detail: NotRequired[list[GoodsDetail5]]

class StoreInfo4(TypedDict):
    id: NotRequired[str]
    name: str
    area_code: str
    address: str

class SceneInfo5(TypedDict):
    payer_client_ip: NotRequired[str]
    device_id: NotRequired[str]
    store_info: NotRequired[StoreInfo4]

class Payer6(TypedDict):
    sp_openid: str
    sub_openid: NotRequired[str]

class PartnerTransactionsIdTransactionIdGetAnswer(TypedDict):
    """GET v3/pay/partner/transactions/id/{transaction_id}: 微信支付订单号查询"""
    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    settle_info: NotRequired[SettleInfo3]
    transaction_id: NotRequired[str]
    trade_type: NotRequired[Literal['JSAPI', 'NATIVE', 'APP', 'MICROPAY', 'MWEB', 'FACEPAY'] | str]
    trade_state: NotRequired[Literal['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR'] | str]
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: Amount4
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only'] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail4]
    scene_info: NotRequired[SceneInfo5]
    payer: NotRequired[Payer6]

class Payer7(TypedDict):
    sp_openid: Text
    sub_openid: NotRequired[Text]
    identity: NotRequired[Identity]

class PartnerTransactionsJsapiPostBody(TypedDict):
    """POST v3/pay/partner/transactions/jsapi: JSAPI下单"""
    sp_appid: Text
    sp_mchid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    settle_info: NotRequired[SettleInfo]
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    amount: Amount
    time_expire: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only']] | Texts]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail]
    scene_info: NotRequired[SceneInfo]
    payer: Payer7
    subsidy_info: NotRequired[SubsidyInfo]

class PartnerTransactionsJsapiPostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/jsapi: JSAPI下单"""
    prepay_id: str

class Payer8(TypedDict):
    sp_openid: NotRequired[Text]
    sub_openid: NotRequired[Text]

class ContractInfo2(TypedDict):
    password_free_contract_id: NotRequired[Text]
    token: NotRequired[Text]
    plan_id: NotRequired[Text]
    contract_mchid: NotRequired[Text]
    contract_appid: NotRequired[Text]
    contract_code: NotRequired[Text]
    request_serial: NotRequired[Text]
    contract_display_account: NotRequired[Text]
    contract_notify_url: NotRequired[Text]

class PartnerTransactionsJsapiWithContractPostBody(TypedDict):
    """POST v3/pay/partner/transactions/jsapi-with-contract: JSAPI下单并授权/签约"""
    sp_appid: Text
    sp_mchid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    description: Text
    out_trade_no: Text
    time_expire: NotRequired[Text]
    attach: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    settle_info: NotRequired[SettleInfo2]
    support_fapiao: NotRequired[bool]
    amount: Amount2
    payer: Payer8
    detail: NotRequired[Detail2]
    scene_info: NotRequired[SceneInfo2]
    contract_info: ContractInfo2

class PartnerTransactionsJsapiWithContractPostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/jsapi-with-contract: JSAPI下单并授权/签约"""
    prepay_id: str

class SceneInfo6(TypedDict):
    payer_client_ip: NotRequired[Text]
    device_id: NotRequired[Text]
    store_info: NotRequired[StoreInfo3]

class PartnerTransactionsMiniprogramPostBody(TypedDict):
    """POST v3/pay/partner/transactions/miniprogram: 小程序支付下单"""
    sp_appid: Text
    sp_mchid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    description: Text
    out_trade_no: Text
    time_expire: NotRequired[Text]
    attach: NotRequired[Text]
    notify_url: NotRequired[Text]
    goods_tag: NotRequired[Text]
    support_fapiao: NotRequired[bool]
    amount: Amount
    payer: Payer8
    detail: NotRequired[Detail]
    scene_info: NotRequired[SceneInfo6]
    settle_info: NotRequired[SettleInfo2]

class PartnerTransactionsMiniprogramPostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/miniprogram: 小程序支付下单"""
    prepay_id: str

class PartnerTransactionsNativePostBody(TypedDict):
    """POST v3/pay/partner/transactions/native: Native下单"""
    sp_appid: Text
    sp_mchid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    settle_info: NotRequired[SettleInfo]
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    amount: Amount
    time_expire: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only']] | Texts]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail]
    scene_info: NotRequired[SceneInfo]
    payer: NotRequired[Payer2]

class PartnerTransactionsNativePostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/native: Native下单"""
    code_url: str

class PartnerTransactionsOutTradeNoOutTradeNoClosePostBody(TypedDict):
    """POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close: 关单"""
    sp_mchid: Text
    sub_mchid: Text

class PartnerTransactionsOutTradeNoOutTradeNoReversePostBody(TypedDict):
    """POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse: 撤销"""
    sp_appid: NotRequired[Text]
    sp_mchid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text

class PartnerTransactionsOutTradeNoOutTradeNoReversePostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse: 撤销"""
    sp_appid: NotRequired[str]
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    out_trade_no: str

class PartnerTransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}: 商户订单号查询"""
    sp_mchid: Text
    sub_mchid: Text

class InstallmentInfo(TypedDict):
    use_subsidy: bool
    selected_installment_number: int

class PartnerTransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}: 商户订单号查询"""
    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    settle_info: NotRequired[SettleInfo3]
    transaction_id: NotRequired[str]
    trade_type: NotRequired[Literal['JSAPI', 'NATIVE', 'APP', 'MICROPAY', 'MWEB', 'FACEPAY'] | str]
    trade_state: NotRequired[Literal['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR'] | str]
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: Amount4
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only'] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail4]
    scene_info: NotRequired[SceneInfo5]
    payer: NotRequired[Payer6]
    installment_info: NotRequired[InstallmentInfo]

class Detail5(TypedDict):
    cost_price: NotRequired[float]
    invoice_id: NotRequired[Text]
    goods_detail: NotRequired[Sequence[GoodsDetail2]]

class SceneInfo7(TypedDict):
    payer_client_ip: Text
    device_id: NotRequired[Text]
    store_info: StoreInfo3

class PartnerTransactionsScannedposPostBody(TypedDict):
    """POST v3/pay/partner/transactions/scannedpos: 扫码支付下单"""
    sp_appid: NotRequired[Text]
    sp_mchid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    description: Text
    out_trade_no: Text
    time_expire: NotRequired[Text]
    attach: NotRequired[Text]
    notify_url: NotRequired[Text]
    goods_tag: NotRequired[Text]
    support_fapiao: NotRequired[bool]
    amount: Amount2
    payer: Payer8
    detail: NotRequired[Detail5]
    scene_info: SceneInfo7
    settle_info: NotRequired[SettleInfo2]

class PartnerTransactionsScannedposPostAnswer(TypedDict):
    """POST v3/pay/partner/transactions/scannedpos: 扫码支付下单"""
    prepay_id: str

class TransactionsAppPostBody(TypedDict):
    """POST v3/pay/transactions/app: APP下单"""
    appid: Text
    mchid: Text
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    amount: Amount
    time_expire: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only']] | Texts]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail]
    scene_info: NotRequired[SceneInfo]
    payer: NotRequired[Payer2]
    settle_info: NotRequired[SettleInfo2]
    subsidy_info: NotRequired[SubsidyInfo]

class TransactionsAppPostAnswer(TypedDict):
    """POST v3/pay/transactions/app: APP下单"""
    prepay_id: str

class TransactionsAppWithContractPostBody(TypedDict):
    """POST v3/pay/transactions/app-with-contract: APP下单并签约"""
    appid: Text
    mchid: Text
    description: Text
    out_trade_no: Text
    time_expire: NotRequired[Text]
    attach: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    support_fapiao: NotRequired[bool]
    amount: Amount2
    detail: NotRequired[Detail2]
    scene_info: NotRequired[SceneInfo2]
    settle_info: NotRequired[SettleInfo2]
    contract_info: ContractInfo

class TransactionsAppWithContractPostAnswer(TypedDict):
    """POST v3/pay/transactions/app-with-contract: APP下单并签约"""
    prepay_id: str

class TransactionsCodepayPostBody(TypedDict):
    """POST v3/pay/transactions/codepay: 付款码支付"""
    appid: Text
    mchid: Text
    description: Text
    out_trade_no: Text
    attach: NotRequired[Text]
    goods_tag: NotRequired[Text]
    support_fapiao: NotRequired[bool]
    payer: Payer3
    amount: Amount2
    scene_info: SceneInfo3
    detail: NotRequired[Detail3]
    settle_info: NotRequired[SettleInfo2]

class Payer9(TypedDict):
    openid: NotRequired[str]

class TransactionsCodepayPostAnswer(TypedDict):
    """POST v3/pay/transactions/codepay: 付款码支付"""
    appid: NotRequired[str]
    mchid: str
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    trade_state: str
    trade_state_desc: NotRequired[str]
    attach: NotRequired[str]
    payer: NotRequired[Payer9]
    amount: NotRequired[Amount3]
    promotion_detail: NotRequired[list[PromotionDetail]]

class Payer10(TypedDict):
    openid: NotRequired[Text]
    phone_number_hash: NotRequired[Text]

class TransactionsExposurePostBody(TypedDict):
    """POST v3/pay/transactions/exposure: 微信分付-支付方式前置服务"""
    mchid: NotRequired[Text]
    appid: Text
    payer: Payer10
    out_trade_no: Text

class TransactionsExposurePostAnswer(TypedDict):
    """POST v3/pay/transactions/exposure: 微信分付-支付方式前置服务"""
    fqf_exposure: bool
    market_exposure_token: NotRequired[str]

class TransactionsH5PostBody(TypedDict):
    """POST v3/pay/transactions/h5: H5下单"""
    appid: Text
    mchid: Text
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    amount: Amount
    time_expire: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only']] | Texts]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail]
    scene_info: SceneInfo4
    payer: NotRequired[Payer2]
    settle_info: NotRequired[SettleInfo2]

class TransactionsH5PostAnswer(TypedDict):
    """POST v3/pay/transactions/h5: H5下单"""
    h5_url: str

class TransactionsIdTransactionIdGetQuery(TypedDict):
    """GET v3/pay/transactions/id/{transaction_id}: 微信支付订单号查询"""
    mchid: Text

class Amount5(TypedDict):
    total: int
    currency: NotRequired[str]

class TransactionsIdTransactionIdGetAnswer(TypedDict):
    """GET v3/pay/transactions/id/{transaction_id}: 微信支付订单号查询"""
    transaction_id: NotRequired[str]
    trade_type: NotRequired[Literal['JSAPI', 'NATIVE', 'APP', 'MICROPAY', 'MWEB', 'FACEPAY'] | str]
    trade_state: NotRequired[Literal['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR'] | str]
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    appid: str
    mchid: str
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: Amount5
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only'] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail4]
    scene_info: NotRequired[SceneInfo5]

class Payer11(TypedDict):
    openid: Text
    identity: NotRequired[Identity]

class TransactionsJsapiPostBody(TypedDict):
    """POST v3/pay/transactions/jsapi: JSAPI下单"""
    appid: Text
    mchid: Text
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    amount: Amount
    time_expire: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only']] | Texts]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail]
    scene_info: NotRequired[SceneInfo]
    payer: Payer11
    settle_info: NotRequired[SettleInfo2]
    subsidy_info: NotRequired[SubsidyInfo]

class TransactionsJsapiPostAnswer(TypedDict):
    """POST v3/pay/transactions/jsapi: JSAPI下单"""
    prepay_id: str

class Payer12(TypedDict):
    openid: Text

class ContractInfo3(TypedDict):
    token: NotRequired[Text]
    password_free_contract_id: NotRequired[Text]
    plan_id: NotRequired[Text]
    contract_mchid: NotRequired[Text]
    contract_appid: NotRequired[Text]
    contract_code: NotRequired[Text]
    request_serial: NotRequired[Text]
    contract_display_account: NotRequired[Text]
    contract_notify_url: NotRequired[Text]

class TransactionsJsapiWithContractPostBody(TypedDict):
    """POST v3/pay/transactions/jsapi-with-contract: JSAPI下单并授权/签约"""
    appid: Text
    mchid: Text
    description: Text
    out_trade_no: Text
    time_expire: NotRequired[Text]
    attach: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    support_fapiao: NotRequired[bool]
    amount: Amount2
    payer: Payer12
    detail: NotRequired[Detail2]
    scene_info: NotRequired[SceneInfo2]
    settle_info: NotRequired[SettleInfo2]
    contract_info: ContractInfo3

class TransactionsJsapiWithContractPostAnswer(TypedDict):
    """POST v3/pay/transactions/jsapi-with-contract: JSAPI下单并授权/签约"""
    prepay_id: str

class TransactionsNativePostBody(TypedDict):
    """POST v3/pay/transactions/native: Native下单"""
    appid: Text
    mchid: Text
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    amount: Amount
    time_expire: NotRequired[Text]
    notify_url: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only']] | Texts]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail]
    scene_info: NotRequired[SceneInfo]
    payer: NotRequired[Payer2]
    settle_info: NotRequired[SettleInfo2]

class TransactionsNativePostAnswer(TypedDict):
    """POST v3/pay/transactions/native: Native下单"""
    code_url: str

class TransactionsOutTradeNoOutTradeNoClosePostBody(TypedDict):
    """POST v3/pay/transactions/out-trade-no/{out_trade_no}/close: 关单"""
    mchid: Text

class TransactionsOutTradeNoOutTradeNoReversePostBody(TypedDict):
    """POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse: 撤销"""
    appid: Text
    mchid: Text

class TransactionsOutTradeNoOutTradeNoReversePostAnswer(TypedDict):
    """POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse: 撤销"""
    appid: NotRequired[str]
    mchid: str
    out_trade_no: str

class TransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/pay/transactions/out-trade-no/{out_trade_no}: 商户订单号查询"""
    mchid: Text

class Payer13(TypedDict):
    openid: str

class TransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/pay/transactions/out-trade-no/{out_trade_no}: 商户订单号查询"""
    transaction_id: NotRequired[str]
    trade_type: NotRequired[Literal['JSAPI', 'NATIVE', 'APP', 'MICROPAY', 'MWEB', 'FACEPAY'] | str]
    trade_state: NotRequired[Literal['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR'] | str]
    trade_state_desc: NotRequired[str]
    bank_type: NotRequired[str]
    success_time: NotRequired[str]
    appid: str
    mchid: str
    description: str
    attach: NotRequired[str]
    out_trade_no: str
    amount: Amount4
    time_expire: NotRequired[str]
    notify_url: str
    goods_tag: NotRequired[str]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_credit', 'no_debit', 'balance_only'] | str]]
    support_fapiao: NotRequired[bool]
    detail: NotRequired[Detail4]
    scene_info: NotRequired[SceneInfo5]
    payer: NotRequired[Payer13]
    installment_info: NotRequired[InstallmentInfo]

class AcquiringBankTransactionsExposure(Node):
    @verb
    def post(self, *, json: AcquiringBankTransactionsExposurePostBody, **options: Unpack[QueryOptions]) -> AcquiringBankTransactionsExposurePostAnswer:
        """微信分付-支付方式前置服务

        https://pay.weixin.qq.com/doc/v3/partner/4014326541
        """
    @async_verb
    def post_async(self, *, json: AcquiringBankTransactionsExposurePostBody, **options: Unpack[QueryOptions]) -> AcquiringBankTransactionsExposurePostAnswer:
        """微信分付-支付方式前置服务

        https://pay.weixin.qq.com/doc/v3/partner/4014326541
        """
    postAsync = post_async
    """微信分付-支付方式前置服务

    https://pay.weixin.qq.com/doc/v3/partner/4014326541
    """


class AcquiringBankTransactions(Node):
    @property
    def exposure(self) -> AcquiringBankTransactionsExposure:
        """POST 微信分付-支付方式前置服务"""

class AcquiringBank(Node):
    @property
    def transactions(self) -> AcquiringBankTransactions:
        """1 endpoints"""

class InstalExposure(Node):
    @verb
    def post(self, *, json: InstalExposurePostBody, **options: Unpack[QueryOptions]) -> InstalExposurePostAnswer:
        """商户贴息-获取微信分付曝光建议

        https://pay.weixin.qq.com/doc/v3/merchant/4016196762
        """
    @async_verb
    def post_async(self, *, json: InstalExposurePostBody, **options: Unpack[QueryOptions]) -> InstalExposurePostAnswer:
        """商户贴息-获取微信分付曝光建议

        https://pay.weixin.qq.com/doc/v3/merchant/4016196762
        """
    postAsync = post_async
    """商户贴息-获取微信分付曝光建议

    https://pay.weixin.qq.com/doc/v3/merchant/4016196762
    """


class InstalPartnerExposure(Node):
    @verb
    def post(self, *, json: InstalPartnerExposurePostBody, **options: Unpack[QueryOptions]) -> InstalPartnerExposurePostAnswer:
        """商户贴息-获取微信分付曝光建议

        https://pay.weixin.qq.com/doc/v3/partner/4016196820
        """
    @async_verb
    def post_async(self, *, json: InstalPartnerExposurePostBody, **options: Unpack[QueryOptions]) -> InstalPartnerExposurePostAnswer:
        """商户贴息-获取微信分付曝光建议

        https://pay.weixin.qq.com/doc/v3/partner/4016196820
        """
    postAsync = post_async
    """商户贴息-获取微信分付曝光建议

    https://pay.weixin.qq.com/doc/v3/partner/4016196820
    """


class InstalPartner(Node):
    @property
    def exposure(self) -> InstalPartnerExposure:
        """POST 商户贴息-获取微信分付曝光建议"""

class Instal(Node):
    @property
    def exposure(self) -> InstalExposure:
        """POST 商户贴息-获取微信分付曝光建议"""
    @property
    def partner(self) -> InstalPartner:
        """1 endpoints"""

class PartnerTransactionsApp(Node):
    @verb
    def post(self, *, json: PartnerTransactionsAppPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsAppPostAnswer:
        """APP下单

        https://pay.weixin.qq.com/doc/v3/partner/4013080231
        https://pay.weixin.qq.com/doc/v3/partner/4012523526
        https://pay.weixin.qq.com/doc/v3/partner/4012714669
        """
    @async_verb
    def post_async(self, *, json: PartnerTransactionsAppPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsAppPostAnswer:
        """APP下单

        https://pay.weixin.qq.com/doc/v3/partner/4013080231
        https://pay.weixin.qq.com/doc/v3/partner/4012523526
        https://pay.weixin.qq.com/doc/v3/partner/4012714669
        """
    postAsync = post_async
    """APP下单

    https://pay.weixin.qq.com/doc/v3/partner/4013080231
    https://pay.weixin.qq.com/doc/v3/partner/4012523526
    https://pay.weixin.qq.com/doc/v3/partner/4012714669
    """


class PartnerTransactionsAppWithContract(Node):
    @verb
    def post(self, *, json: PartnerTransactionsAppWithContractPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsAppWithContractPostAnswer:
        """APP下单并签约

        https://pay.weixin.qq.com/doc/v3/partner/4017019941
        """
    @async_verb
    def post_async(self, *, json: PartnerTransactionsAppWithContractPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsAppWithContractPostAnswer:
        """APP下单并签约

        https://pay.weixin.qq.com/doc/v3/partner/4017019941
        """
    postAsync = post_async
    """APP下单并签约

    https://pay.weixin.qq.com/doc/v3/partner/4017019941
    """


class PartnerTransactionsCodepay(Node):
    @verb
    def post(self, *, json: PartnerTransactionsCodepayPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsCodepayPostAnswer:
        """付款码支付

        https://pay.weixin.qq.com/doc/v3/partner/4012382179
        """
    @async_verb
    def post_async(self, *, json: PartnerTransactionsCodepayPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsCodepayPostAnswer:
        """付款码支付

        https://pay.weixin.qq.com/doc/v3/partner/4012382179
        """
    postAsync = post_async
    """付款码支付

    https://pay.weixin.qq.com/doc/v3/partner/4012382179
    """


class PartnerTransactionsExposure(Node):
    @verb
    def post(self, *, json: PartnerTransactionsExposurePostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsExposurePostAnswer:
        """微信分付-支付方式前置服务

        https://pay.weixin.qq.com/doc/v3/partner/4014326522
        """
    @async_verb
    def post_async(self, *, json: PartnerTransactionsExposurePostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsExposurePostAnswer:
        """微信分付-支付方式前置服务

        https://pay.weixin.qq.com/doc/v3/partner/4014326522
        """
    postAsync = post_async
    """微信分付-支付方式前置服务

    https://pay.weixin.qq.com/doc/v3/partner/4014326522
    """


class PartnerTransactionsH5(Node):
    @verb
    def post(self, *, json: PartnerTransactionsH5PostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsH5PostAnswer:
        """H5下单

        https://pay.weixin.qq.com/doc/v3/partner/4012738604
        https://pay.weixin.qq.com/doc/v3/partner/4012523544
        https://pay.weixin.qq.com/doc/v3/partner/4012714759
        """
    @async_verb
    def post_async(self, *, json: PartnerTransactionsH5PostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsH5PostAnswer:
        """H5下单

        https://pay.weixin.qq.com/doc/v3/partner/4012738604
        https://pay.weixin.qq.com/doc/v3/partner/4012523544
        https://pay.weixin.qq.com/doc/v3/partner/4012714759
        """
    postAsync = post_async
    """H5下单

    https://pay.weixin.qq.com/doc/v3/partner/4012738604
    https://pay.weixin.qq.com/doc/v3/partner/4012523544
    https://pay.weixin.qq.com/doc/v3/partner/4012714759
    """


class PartnerTransactionsIdTransactionId_(Node):
    @verb
    def get(self, *, transaction_id: str | int, query: PartnerTransactionsIdTransactionIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerTransactionsIdTransactionIdGetAnswer:
        """微信支付订单号查询

        https://pay.weixin.qq.com/doc/v3/partner/4012526943
        https://pay.weixin.qq.com/doc/v3/partner/4012738964
        https://pay.weixin.qq.com/doc/v3/partner/4013080234
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: PartnerTransactionsIdTransactionIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerTransactionsIdTransactionIdGetAnswer:
        """微信支付订单号查询

        https://pay.weixin.qq.com/doc/v3/partner/4012526943
        https://pay.weixin.qq.com/doc/v3/partner/4012738964
        https://pay.weixin.qq.com/doc/v3/partner/4013080234
        """
    getAsync = get_async
    """微信支付订单号查询

    https://pay.weixin.qq.com/doc/v3/partner/4012526943
    https://pay.weixin.qq.com/doc/v3/partner/4012738964
    https://pay.weixin.qq.com/doc/v3/partner/4013080234
    """


class PartnerTransactionsId(Node):
    @property
    def _transaction_id_(self) -> PartnerTransactionsIdTransactionId_:
        """GET 微信支付订单号查询"""

class PartnerTransactionsJsapi(Node):
    @verb
    def post(self, *, json: PartnerTransactionsJsapiPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsJsapiPostAnswer:
        """JSAPI下单

        https://pay.weixin.qq.com/doc/v3/partner/4012738519
        https://pay.weixin.qq.com/doc/v3/partner/4012759974
        https://pay.weixin.qq.com/doc/v3/partner/4012523593
        """
    @async_verb
    def post_async(self, *, json: PartnerTransactionsJsapiPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsJsapiPostAnswer:
        """JSAPI下单

        https://pay.weixin.qq.com/doc/v3/partner/4012738519
        https://pay.weixin.qq.com/doc/v3/partner/4012759974
        https://pay.weixin.qq.com/doc/v3/partner/4012523593
        """
    postAsync = post_async
    """JSAPI下单

    https://pay.weixin.qq.com/doc/v3/partner/4012738519
    https://pay.weixin.qq.com/doc/v3/partner/4012759974
    https://pay.weixin.qq.com/doc/v3/partner/4012523593
    """


class PartnerTransactionsJsapiWithContract(Node):
    @verb
    def post(self, *, json: PartnerTransactionsJsapiWithContractPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsJsapiWithContractPostAnswer:
        """JSAPI下单并授权/签约

        https://pay.weixin.qq.com/doc/v3/partner/4012688481
        https://pay.weixin.qq.com/doc/v3/partner/4012526951
        https://pay.weixin.qq.com/doc/v3/partner/4017019937
        """
    @async_verb
    def post_async(self, *, json: PartnerTransactionsJsapiWithContractPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsJsapiWithContractPostAnswer:
        """JSAPI下单并授权/签约

        https://pay.weixin.qq.com/doc/v3/partner/4012688481
        https://pay.weixin.qq.com/doc/v3/partner/4012526951
        https://pay.weixin.qq.com/doc/v3/partner/4017019937
        """
    postAsync = post_async
    """JSAPI下单并授权/签约

    https://pay.weixin.qq.com/doc/v3/partner/4012688481
    https://pay.weixin.qq.com/doc/v3/partner/4012526951
    https://pay.weixin.qq.com/doc/v3/partner/4017019937
    """


class PartnerTransactionsMiniprogram(Node):
    @verb
    def post(self, *, json: PartnerTransactionsMiniprogramPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsMiniprogramPostAnswer:
        """小程序支付下单

        https://pay.weixin.qq.com/doc/v3/partner/4012886115
        """
    @async_verb
    def post_async(self, *, json: PartnerTransactionsMiniprogramPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsMiniprogramPostAnswer:
        """小程序支付下单

        https://pay.weixin.qq.com/doc/v3/partner/4012886115
        """
    postAsync = post_async
    """小程序支付下单

    https://pay.weixin.qq.com/doc/v3/partner/4012886115
    """


class PartnerTransactionsNative(Node):
    @verb
    def post(self, *, json: PartnerTransactionsNativePostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsNativePostAnswer:
        """Native下单

        https://pay.weixin.qq.com/doc/v3/partner/4012738659
        https://pay.weixin.qq.com/doc/v3/partner/4012523551
        https://pay.weixin.qq.com/doc/v3/partner/4012714902
        """
    @async_verb
    def post_async(self, *, json: PartnerTransactionsNativePostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsNativePostAnswer:
        """Native下单

        https://pay.weixin.qq.com/doc/v3/partner/4012738659
        https://pay.weixin.qq.com/doc/v3/partner/4012523551
        https://pay.weixin.qq.com/doc/v3/partner/4012714902
        """
    postAsync = post_async
    """Native下单

    https://pay.weixin.qq.com/doc/v3/partner/4012738659
    https://pay.weixin.qq.com/doc/v3/partner/4012523551
    https://pay.weixin.qq.com/doc/v3/partner/4012714902
    """


class PartnerTransactionsOutTradeNoOutTradeNoClose(Node):
    @verb
    def post(self, *, out_trade_no: str | int, json: PartnerTransactionsOutTradeNoOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关单

        https://pay.weixin.qq.com/doc/v3/partner/4012526949
        https://pay.weixin.qq.com/doc/v3/partner/4012739019
        https://pay.weixin.qq.com/doc/v3/partner/4013080236
        """
    @async_verb
    def post_async(self, *, out_trade_no: str | int, json: PartnerTransactionsOutTradeNoOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关单

        https://pay.weixin.qq.com/doc/v3/partner/4012526949
        https://pay.weixin.qq.com/doc/v3/partner/4012739019
        https://pay.weixin.qq.com/doc/v3/partner/4013080236
        """
    postAsync = post_async
    """关单

    https://pay.weixin.qq.com/doc/v3/partner/4012526949
    https://pay.weixin.qq.com/doc/v3/partner/4012739019
    https://pay.weixin.qq.com/doc/v3/partner/4013080236
    """


class PartnerTransactionsOutTradeNoOutTradeNoReverse(Node):
    @verb
    def post(self, *, out_trade_no: str | int, json: PartnerTransactionsOutTradeNoOutTradeNoReversePostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsOutTradeNoOutTradeNoReversePostAnswer:
        """撤销

        https://pay.weixin.qq.com/doc/v3/partner/4012382181
        """
    @async_verb
    def post_async(self, *, out_trade_no: str | int, json: PartnerTransactionsOutTradeNoOutTradeNoReversePostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsOutTradeNoOutTradeNoReversePostAnswer:
        """撤销

        https://pay.weixin.qq.com/doc/v3/partner/4012382181
        """
    postAsync = post_async
    """撤销

    https://pay.weixin.qq.com/doc/v3/partner/4012382181
    """


class PartnerTransactionsOutTradeNoOutTradeNo_(Node):
    @property
    def close(self) -> PartnerTransactionsOutTradeNoOutTradeNoClose:
        """POST 关单"""
    @property
    def reverse(self) -> PartnerTransactionsOutTradeNoOutTradeNoReverse:
        """POST 撤销"""
    @verb
    def get(self, *, out_trade_no: str | int, query: PartnerTransactionsOutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> PartnerTransactionsOutTradeNoOutTradeNoGetAnswer:
        """商户订单号查询

        https://pay.weixin.qq.com/doc/v3/partner/4012526944
        https://pay.weixin.qq.com/doc/v3/partner/4012739008
        https://pay.weixin.qq.com/doc/v3/partner/4013080235
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: PartnerTransactionsOutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> PartnerTransactionsOutTradeNoOutTradeNoGetAnswer:
        """商户订单号查询

        https://pay.weixin.qq.com/doc/v3/partner/4012526944
        https://pay.weixin.qq.com/doc/v3/partner/4012739008
        https://pay.weixin.qq.com/doc/v3/partner/4013080235
        """
    getAsync = get_async
    """商户订单号查询

    https://pay.weixin.qq.com/doc/v3/partner/4012526944
    https://pay.weixin.qq.com/doc/v3/partner/4012739008
    https://pay.weixin.qq.com/doc/v3/partner/4013080235
    """


class PartnerTransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> PartnerTransactionsOutTradeNoOutTradeNo_:
        """GET 商户订单号查询"""

class PartnerTransactionsScannedpos(Node):
    @verb
    def post(self, *, json: PartnerTransactionsScannedposPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsScannedposPostAnswer:
        """扫码支付下单

        https://pay.weixin.qq.com/doc/v3/partner/4012492476
        """
    @async_verb
    def post_async(self, *, json: PartnerTransactionsScannedposPostBody, **options: Unpack[QueryOptions]) -> PartnerTransactionsScannedposPostAnswer:
        """扫码支付下单

        https://pay.weixin.qq.com/doc/v3/partner/4012492476
        """
    postAsync = post_async
    """扫码支付下单

    https://pay.weixin.qq.com/doc/v3/partner/4012492476
    """


class PartnerTransactions(Node):
    @property
    def app(self) -> PartnerTransactionsApp:
        """POST APP下单"""
    @property
    def appWithContract(self) -> PartnerTransactionsAppWithContract:
        """POST APP下单并签约"""
    @property
    def codepay(self) -> PartnerTransactionsCodepay:
        """POST 付款码支付"""
    @property
    def exposure(self) -> PartnerTransactionsExposure:
        """POST 微信分付-支付方式前置服务"""
    @property
    def h5(self) -> PartnerTransactionsH5:
        """POST H5下单"""
    @property
    def id(self) -> PartnerTransactionsId:
        """1 endpoints"""
    @property
    def jsapi(self) -> PartnerTransactionsJsapi:
        """POST JSAPI下单"""
    @property
    def jsapiWithContract(self) -> PartnerTransactionsJsapiWithContract:
        """POST JSAPI下单并授权/签约"""
    @property
    def miniprogram(self) -> PartnerTransactionsMiniprogram:
        """POST 小程序支付下单"""
    @property
    def native(self) -> PartnerTransactionsNative:
        """POST Native下单"""
    @property
    def outTradeNo(self) -> PartnerTransactionsOutTradeNo:
        """3 endpoints"""
    @property
    def scannedpos(self) -> PartnerTransactionsScannedpos:
        """POST 扫码支付下单"""

class Partner(Node):
    @property
    def transactions(self) -> PartnerTransactions:
        """14 endpoints"""

class TransactionsApp(Node):
    @verb
    def post(self, *, json: TransactionsAppPostBody, **options: Unpack[QueryOptions]) -> TransactionsAppPostAnswer:
        """APP下单

        https://pay.weixin.qq.com/doc/v3/merchant/4013070347
        https://pay.weixin.qq.com/doc/v3/merchant/4012525136
        """
    @async_verb
    def post_async(self, *, json: TransactionsAppPostBody, **options: Unpack[QueryOptions]) -> TransactionsAppPostAnswer:
        """APP下单

        https://pay.weixin.qq.com/doc/v3/merchant/4013070347
        https://pay.weixin.qq.com/doc/v3/merchant/4012525136
        """
    postAsync = post_async
    """APP下单

    https://pay.weixin.qq.com/doc/v3/merchant/4013070347
    https://pay.weixin.qq.com/doc/v3/merchant/4012525136
    """


class TransactionsAppWithContract(Node):
    @verb
    def post(self, *, json: TransactionsAppWithContractPostBody, **options: Unpack[QueryOptions]) -> TransactionsAppWithContractPostAnswer:
        """APP下单并签约

        https://pay.weixin.qq.com/doc/v3/merchant/4017019923
        """
    @async_verb
    def post_async(self, *, json: TransactionsAppWithContractPostBody, **options: Unpack[QueryOptions]) -> TransactionsAppWithContractPostAnswer:
        """APP下单并签约

        https://pay.weixin.qq.com/doc/v3/merchant/4017019923
        """
    postAsync = post_async
    """APP下单并签约

    https://pay.weixin.qq.com/doc/v3/merchant/4017019923
    """


class TransactionsCodepay(Node):
    @verb
    def post(self, *, json: TransactionsCodepayPostBody, **options: Unpack[QueryOptions]) -> TransactionsCodepayPostAnswer:
        """付款码支付

        https://pay.weixin.qq.com/doc/v3/merchant/4012382150
        """
    @async_verb
    def post_async(self, *, json: TransactionsCodepayPostBody, **options: Unpack[QueryOptions]) -> TransactionsCodepayPostAnswer:
        """付款码支付

        https://pay.weixin.qq.com/doc/v3/merchant/4012382150
        """
    postAsync = post_async
    """付款码支付

    https://pay.weixin.qq.com/doc/v3/merchant/4012382150
    """


class TransactionsExposure(Node):
    @verb
    def post(self, *, json: TransactionsExposurePostBody, **options: Unpack[QueryOptions]) -> TransactionsExposurePostAnswer:
        """微信分付-支付方式前置服务

        https://pay.weixin.qq.com/doc/v3/merchant/4014326314
        """
    @async_verb
    def post_async(self, *, json: TransactionsExposurePostBody, **options: Unpack[QueryOptions]) -> TransactionsExposurePostAnswer:
        """微信分付-支付方式前置服务

        https://pay.weixin.qq.com/doc/v3/merchant/4014326314
        """
    postAsync = post_async
    """微信分付-支付方式前置服务

    https://pay.weixin.qq.com/doc/v3/merchant/4014326314
    """


class TransactionsH5(Node):
    @verb
    def post(self, *, json: TransactionsH5PostBody, **options: Unpack[QueryOptions]) -> TransactionsH5PostAnswer:
        """H5下单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791834
        https://pay.weixin.qq.com/doc/v3/merchant/4012525153
        """
    @async_verb
    def post_async(self, *, json: TransactionsH5PostBody, **options: Unpack[QueryOptions]) -> TransactionsH5PostAnswer:
        """H5下单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791834
        https://pay.weixin.qq.com/doc/v3/merchant/4012525153
        """
    postAsync = post_async
    """H5下单

    https://pay.weixin.qq.com/doc/v3/merchant/4012791834
    https://pay.weixin.qq.com/doc/v3/merchant/4012525153
    """


class TransactionsIdTransactionId_(Node):
    @verb
    def get(self, *, transaction_id: str | int, query: TransactionsIdTransactionIdGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsIdTransactionIdGetAnswer:
        """微信支付订单号查询

        https://pay.weixin.qq.com/doc/v3/merchant/4012791858
        https://pay.weixin.qq.com/doc/v3/merchant/4013070354
        https://pay.weixin.qq.com/doc/v3/merchant/4012791837
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: TransactionsIdTransactionIdGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsIdTransactionIdGetAnswer:
        """微信支付订单号查询

        https://pay.weixin.qq.com/doc/v3/merchant/4012791858
        https://pay.weixin.qq.com/doc/v3/merchant/4013070354
        https://pay.weixin.qq.com/doc/v3/merchant/4012791837
        """
    getAsync = get_async
    """微信支付订单号查询

    https://pay.weixin.qq.com/doc/v3/merchant/4012791858
    https://pay.weixin.qq.com/doc/v3/merchant/4013070354
    https://pay.weixin.qq.com/doc/v3/merchant/4012791837
    """


class TransactionsId(Node):
    @property
    def _transaction_id_(self) -> TransactionsIdTransactionId_:
        """GET 微信支付订单号查询"""

class TransactionsJsapi(Node):
    @verb
    def post(self, *, json: TransactionsJsapiPostBody, **options: Unpack[QueryOptions]) -> TransactionsJsapiPostAnswer:
        """JSAPI下单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791856
        https://pay.weixin.qq.com/doc/v3/merchant/4012791897
        https://pay.weixin.qq.com/doc/v3/merchant/4012525167
        """
    @async_verb
    def post_async(self, *, json: TransactionsJsapiPostBody, **options: Unpack[QueryOptions]) -> TransactionsJsapiPostAnswer:
        """JSAPI下单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791856
        https://pay.weixin.qq.com/doc/v3/merchant/4012791897
        https://pay.weixin.qq.com/doc/v3/merchant/4012525167
        """
    postAsync = post_async
    """JSAPI下单

    https://pay.weixin.qq.com/doc/v3/merchant/4012791856
    https://pay.weixin.qq.com/doc/v3/merchant/4012791897
    https://pay.weixin.qq.com/doc/v3/merchant/4012525167
    """


class TransactionsJsapiWithContract(Node):
    @verb
    def post(self, *, json: TransactionsJsapiWithContractPostBody, **options: Unpack[QueryOptions]) -> TransactionsJsapiWithContractPostAnswer:
        """JSAPI下单并授权/签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012530178
        https://pay.weixin.qq.com/doc/v3/merchant/4012526910
        https://pay.weixin.qq.com/doc/v3/merchant/4017019911
        """
    @async_verb
    def post_async(self, *, json: TransactionsJsapiWithContractPostBody, **options: Unpack[QueryOptions]) -> TransactionsJsapiWithContractPostAnswer:
        """JSAPI下单并授权/签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012530178
        https://pay.weixin.qq.com/doc/v3/merchant/4012526910
        https://pay.weixin.qq.com/doc/v3/merchant/4017019911
        """
    postAsync = post_async
    """JSAPI下单并授权/签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012530178
    https://pay.weixin.qq.com/doc/v3/merchant/4012526910
    https://pay.weixin.qq.com/doc/v3/merchant/4017019911
    """


class TransactionsNative(Node):
    @verb
    def post(self, *, json: TransactionsNativePostBody, **options: Unpack[QueryOptions]) -> TransactionsNativePostAnswer:
        """Native下单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791877
        https://pay.weixin.qq.com/doc/v3/merchant/4012525171
        """
    @async_verb
    def post_async(self, *, json: TransactionsNativePostBody, **options: Unpack[QueryOptions]) -> TransactionsNativePostAnswer:
        """Native下单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791877
        https://pay.weixin.qq.com/doc/v3/merchant/4012525171
        """
    postAsync = post_async
    """Native下单

    https://pay.weixin.qq.com/doc/v3/merchant/4012791877
    https://pay.weixin.qq.com/doc/v3/merchant/4012525171
    """


class TransactionsOutTradeNoOutTradeNoClose(Node):
    @verb
    def post(self, *, out_trade_no: str | int, json: TransactionsOutTradeNoOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791860
        https://pay.weixin.qq.com/doc/v3/merchant/4013070360
        https://pay.weixin.qq.com/doc/v3/merchant/4012791839
        """
    @async_verb
    def post_async(self, *, out_trade_no: str | int, json: TransactionsOutTradeNoOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791860
        https://pay.weixin.qq.com/doc/v3/merchant/4013070360
        https://pay.weixin.qq.com/doc/v3/merchant/4012791839
        """
    postAsync = post_async
    """关单

    https://pay.weixin.qq.com/doc/v3/merchant/4012791860
    https://pay.weixin.qq.com/doc/v3/merchant/4013070360
    https://pay.weixin.qq.com/doc/v3/merchant/4012791839
    """


class TransactionsOutTradeNoOutTradeNoReverse(Node):
    @verb
    def post(self, *, out_trade_no: str | int, json: TransactionsOutTradeNoOutTradeNoReversePostBody, **options: Unpack[QueryOptions]) -> TransactionsOutTradeNoOutTradeNoReversePostAnswer:
        """撤销

        https://pay.weixin.qq.com/doc/v3/merchant/4012382161
        """
    @async_verb
    def post_async(self, *, out_trade_no: str | int, json: TransactionsOutTradeNoOutTradeNoReversePostBody, **options: Unpack[QueryOptions]) -> TransactionsOutTradeNoOutTradeNoReversePostAnswer:
        """撤销

        https://pay.weixin.qq.com/doc/v3/merchant/4012382161
        """
    postAsync = post_async
    """撤销

    https://pay.weixin.qq.com/doc/v3/merchant/4012382161
    """


class TransactionsOutTradeNoOutTradeNo_(Node):
    @property
    def close(self) -> TransactionsOutTradeNoOutTradeNoClose:
        """POST 关单"""
    @property
    def reverse(self) -> TransactionsOutTradeNoOutTradeNoReverse:
        """POST 撤销"""
    @verb
    def get(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """商户订单号查询

        https://pay.weixin.qq.com/doc/v3/merchant/4012791859
        https://pay.weixin.qq.com/doc/v3/merchant/4013070356
        https://pay.weixin.qq.com/doc/v3/merchant/4012791838
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """商户订单号查询

        https://pay.weixin.qq.com/doc/v3/merchant/4012791859
        https://pay.weixin.qq.com/doc/v3/merchant/4013070356
        https://pay.weixin.qq.com/doc/v3/merchant/4012791838
        """
    getAsync = get_async
    """商户订单号查询

    https://pay.weixin.qq.com/doc/v3/merchant/4012791859
    https://pay.weixin.qq.com/doc/v3/merchant/4013070356
    https://pay.weixin.qq.com/doc/v3/merchant/4012791838
    """


class TransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> TransactionsOutTradeNoOutTradeNo_:
        """GET 商户订单号查询"""

class Transactions(Node):
    @property
    def app(self) -> TransactionsApp:
        """POST APP下单"""
    @property
    def appWithContract(self) -> TransactionsAppWithContract:
        """POST APP下单并签约"""
    @property
    def codepay(self) -> TransactionsCodepay:
        """POST 付款码支付"""
    @property
    def exposure(self) -> TransactionsExposure:
        """POST 微信分付-支付方式前置服务"""
    @property
    def h5(self) -> TransactionsH5:
        """POST H5下单"""
    @property
    def id(self) -> TransactionsId:
        """1 endpoints"""
    @property
    def jsapi(self) -> TransactionsJsapi:
        """POST JSAPI下单"""
    @property
    def jsapiWithContract(self) -> TransactionsJsapiWithContract:
        """POST JSAPI下单并授权/签约"""
    @property
    def native(self) -> TransactionsNative:
        """POST Native下单"""
    @property
    def outTradeNo(self) -> TransactionsOutTradeNo:
        """3 endpoints"""

class Pay(Node):
    @property
    def acquiringBank(self) -> AcquiringBank:
        """1 endpoints"""
    @property
    def instal(self) -> Instal:
        """2 endpoints"""
    @property
    def partner(self) -> Partner:
        """14 endpoints"""
    @property
    def transactions(self) -> Transactions:
        """12 endpoints"""
