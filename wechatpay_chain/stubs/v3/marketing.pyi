# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/marketing``: documented paths, bodies and answers.

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

class BankFavorUsersOpenidBankMultiActivityPostBody(TypedDict):
    """POST v3/marketing/bank-favor/users/{openid}/bank-multi-activity: 给指定用户报名多笔立减活动"""
    stock_id: Text
    activity_id: Text
    out_request_no: Text
    appid: Text
    stock_creator_mchid: Text

class BankFavorUsersOpenidBankMultiActivityPostAnswer(TypedDict):
    """POST v3/marketing/bank-favor/users/{openid}/bank-multi-activity: 给指定用户报名多笔立减活动"""
    coupon_id: str

class BankFavorUsersOpenidCouponsCouponIdGetQuery(TypedDict):
    """GET v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}: 查询绑定多笔立减活动的代金券详情"""
    appid: Text

class UseAmountList(TypedDict):
    used_amounts: NotRequired[list[str]]

class BankFavorUsersOpenidCouponsCouponIdGetAnswer(TypedDict):
    """GET v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}: 查询绑定多笔立减活动的代金券详情"""
    stock_creator_mchid: str
    stock_id: str
    coupon_id: str
    coupon_name: str
    coupon_state: Literal['COUPON_STATE_UNKNOW', 'COUPON_STATE_SEND', 'COUPON_STATE_USED', 'COUPON_STATE_EXPIRED'] | str
    receive_time: str
    available_begin_time: str
    available_end_time: str
    activity_id: str
    max_use_number: float
    available_number: float
    used_number: float
    use_amount_list: NotRequired[UseAmountList]
    openid: NotRequired[str]

class BankPackagesPackageIdTasksGetQuery(TypedDict):
    """GET v3/marketing/bank/packages/{package_id}/tasks: 查询上传任务列表"""
    status: Literal['PROCESSING', 'FINISHED'] | Text
    filename: NotRequired[Text]
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data(TypedDict):
    task_id: str
    package_id: str
    filename: str
    bank_type: str
    create_time: str
    update_time: NotRequired[str]
    status: NotRequired[Literal['PROCESSING', 'FINISHED'] | str]
    success_count: NotRequired[int]
    fail_count: NotRequired[int]
    success_user_count: NotRequired[int]

class BankPackagesPackageIdTasksGetAnswer(TypedDict):
    """GET v3/marketing/bank/packages/{package_id}/tasks: 查询上传任务列表"""
    total_count: int
    offset: int
    limit: int
    data: NotRequired[list[Data]]

class BankPackagesPackageIdTasksPostAnswer(TypedDict):
    """POST v3/marketing/bank/packages/{package_id}/tasks: 导入定向用户协议号"""
    task_id: str
    package_id: str
    filename: str
    bank_type: str
    create_time: str
    update_time: NotRequired[str]
    status: NotRequired[Literal['PROCESSING', 'FINISHED'] | str]
    fail_count: NotRequired[int]
    success_count: NotRequired[int]
    success_user_count: NotRequired[int]

class BusifavorCallbacksGetQuery(TypedDict):
    """GET v3/marketing/busifavor/callbacks: 查询商家券事件通知地址"""
    mchid: Text

class BusifavorCallbacksGetAnswer(TypedDict):
    """GET v3/marketing/busifavor/callbacks: 查询商家券事件通知地址"""
    notify_url: str
    mchid: str

class BusifavorCallbacksPostBody(TypedDict):
    """POST v3/marketing/busifavor/callbacks: 设置商家券事件通知地址"""
    mchid: NotRequired[Text]
    notify_url: Text

class BusifavorCallbacksPostAnswer(TypedDict):
    """POST v3/marketing/busifavor/callbacks: 设置商家券事件通知地址"""
    update_time: NotRequired[str]
    notify_url: str
    mchid: str

class BusifavorCouponsAssociatePostBody(TypedDict):
    """POST v3/marketing/busifavor/coupons/associate: 关联订单信息"""
    stock_id: Text
    coupon_code: Text
    out_trade_no: Text
    out_request_no: Text

class BusifavorCouponsAssociatePostAnswer(TypedDict):
    """POST v3/marketing/busifavor/coupons/associate: 关联订单信息"""
    wechatpay_associate_time: str

class BusifavorCouponsDeactivatePostBody(TypedDict):
    """POST v3/marketing/busifavor/coupons/deactivate: 使券失效"""
    coupon_code: Text
    stock_id: Text
    deactivate_request_no: Text
    deactivate_reason: NotRequired[Text]

class BusifavorCouponsDeactivatePostAnswer(TypedDict):
    """POST v3/marketing/busifavor/coupons/deactivate: 使券失效"""
    wechatpay_deactivate_time: str

class BusifavorCouponsDisassociatePostBody(TypedDict):
    """POST v3/marketing/busifavor/coupons/disassociate: 取消关联订单信息"""
    stock_id: Text
    coupon_code: Text
    out_trade_no: Text
    out_request_no: Text

class BusifavorCouponsDisassociatePostAnswer(TypedDict):
    """POST v3/marketing/busifavor/coupons/disassociate: 取消关联订单信息"""
    wechatpay_disassociate_time: str

class BusifavorCouponsReturnPostBody(TypedDict):
    """POST v3/marketing/busifavor/coupons/return: 申请退券"""
    coupon_code: Text
    stock_id: Text
    return_request_no: Text

class BusifavorCouponsReturnPostAnswer(TypedDict):
    """POST v3/marketing/busifavor/coupons/return: 申请退券"""
    wechatpay_return_time: str

class BusifavorCouponsSendPostBody(TypedDict):
    """POST v3/marketing/busifavor/coupons/send: 向用户发券"""
    openid: Text
    appid: Text
    stock_id: Text
    out_request_no: Text
    coupon_code: NotRequired[Text]

class BusifavorCouponsSendPostAnswer(TypedDict):
    """POST v3/marketing/busifavor/coupons/send: 向用户发券"""
    stock_id: str
    coupon_code: NotRequired[str]
    out_request_no: NotRequired[str]

class BusifavorCouponsUsePostBody(TypedDict):
    """POST v3/marketing/busifavor/coupons/use: 核销用户券"""
    coupon_code: Text
    stock_id: NotRequired[Text]
    appid: Text
    use_time: Text
    use_request_no: Text
    openid: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    mch_id: NotRequired[Text]
    transaction_id: NotRequired[Text]

class BusifavorCouponsUsePostAnswer(TypedDict):
    """POST v3/marketing/busifavor/coupons/use: 核销用户券"""
    stock_id: str
    openid: str
    wechatpay_use_time: str

class BusifavorCouponsCardIdSendPostBody(TypedDict):
    """POST v3/marketing/busifavor/coupons/{card_id}/send: 发放消费卡"""
    appid: Text
    openid: Text
    out_request_no: Text
    send_time: Text

class BusifavorCouponsCardIdSendPostAnswer(TypedDict):
    """POST v3/marketing/busifavor/coupons/{card_id}/send: 发放消费卡"""
    card_code: str

class BusifavorProductCouponsPreSendPostBody(TypedDict):
    """POST v3/marketing/busifavor/product-coupons/pre-send: 向用户预发放商品券"""
    stock_id: Text
    coupon_code: NotRequired[Text]
    appid: Text
    openid: NotRequired[Text]
    send_request_no: Text

class BusifavorProductCouponsPreSendPostAnswer(TypedDict):
    """POST v3/marketing/busifavor/product-coupons/pre-send: 向用户预发放商品券"""
    token: str

class BusifavorProductCouponsSendPostBody(TypedDict):
    """POST v3/marketing/busifavor/product-coupons/send: 向用户发放商品券"""
    openid: Text
    appid: Text
    stock_id: Text
    out_request_no: Text
    coupon_code: NotRequired[Text]
    coupon_type: Literal['NORMAL', 'MEMBER'] | Text
    member_card_id: NotRequired[Text]

class BusifavorProductCouponsSendPostAnswer(TypedDict):
    """POST v3/marketing/busifavor/product-coupons/send: 向用户发放商品券"""
    stock_id: str
    coupon_code: str
    out_request_no: str

class BusifavorStocksStockIdBudgetPatchBody(TypedDict):
    """PATCH v3/marketing/busifavor/stocks/{stock_id}/budget: 修改批次预算"""
    target_max_coupons: NotRequired[int]
    target_max_coupons_by_day: NotRequired[int]
    current_max_coupons: NotRequired[int]
    current_max_coupons_by_day: NotRequired[int]
    modify_budget_request_no: Text

class BusifavorStocksStockIdBudgetPatchAnswer(TypedDict):
    """PATCH v3/marketing/busifavor/stocks/{stock_id}/budget: 修改批次预算"""
    max_coupons: int
    max_coupons_by_day: NotRequired[int]

class BusifavorStocksStockIdCouponcodesCouponCodeDeleteQuery(TypedDict):
    """DELETE v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}: 删除预存code"""
    delete_request_no: Text

class BusifavorStocksStockIdCouponcodesCouponCodeDeleteAnswer(TypedDict):
    """DELETE v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}: 删除预存code"""
    stock_id: NotRequired[str]
    delete_time: NotRequired[str]

class BusifavorStocksStockIdCouponcodesCouponCodeGetQuery(TypedDict):
    """GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}: 查询预存code详情"""
    appid: NotRequired[Text]

class CodeInformation(TypedDict):
    code: NotRequired[str]
    code_status: NotRequired[str]
    upload_time: NotRequired[str]
    dispatched_time: NotRequired[str]
    openid: NotRequired[str]
    unionid: NotRequired[str]
    coupon_code: NotRequired[str]

class AvailableDayTime(TypedDict):
    begin_time: NotRequired[int]
    end_time: NotRequired[int]

class AvailableWeek(TypedDict):
    week_day: NotRequired[list[int]]
    available_day_time: NotRequired[list[AvailableDayTime]]

class IrregularyAvaliableTime(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]

class CouponAvailableTime(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_day_after_receive: NotRequired[int]
    available_week: NotRequired[AvailableWeek]
    irregulary_avaliable_time: NotRequired[list[IrregularyAvaliableTime]]
    wait_days_after_receive: NotRequired[int]

class FixedNormalCoupon(TypedDict):
    discount_amount: int
    transaction_minimum: int

class DiscountCoupon(TypedDict):
    discount_percent: int
    transaction_minimum: int

class ExchangeCoupon(TypedDict):
    exchange_price: int
    transaction_minimum: int

class CouponUseRule(TypedDict):
    coupon_available_time: CouponAvailableTime
    fixed_normal_coupon: NotRequired[FixedNormalCoupon]
    discount_coupon: NotRequired[DiscountCoupon]
    exchange_coupon: NotRequired[ExchangeCoupon]
    use_method: Literal['OFF_LINE', 'MINI_PROGRAMS', 'SELF_CONSUME', 'PAYMENT_CODE'] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]

class MiniProgramsInfo(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str
    entrance_words: str
    guiding_words: NotRequired[str]

class CustomEntrance(TypedDict):
    mini_programs_info: NotRequired[MiniProgramsInfo]
    appid: NotRequired[str]
    hall_id: NotRequired[str]
    store_id: NotRequired[str]
    code_display_mode: NotRequired[Literal['NOT_SHOW', 'BARCODE', 'QRCODE'] | str]

class FinderInfo(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str

class DisplayPatternInfo(TypedDict):
    description: NotRequired[str]
    merchant_logo_url: NotRequired[str]
    merchant_name: NotRequired[str]
    background_color: NotRequired[Literal['Color010', 'Color020', 'Color030', 'Color040', 'Color050', 'Color060', 'Color070', 'Color080', 'Color090', 'Color100'] | str]
    coupon_image_url: NotRequired[str]
    finder_info: NotRequired[FinderInfo]

class CouponInformation(TypedDict):
    stock_name: str
    belong_merchant: str
    comment: NotRequired[str]
    goods_name: str
    stock_type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | str
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]
    coupon_state: NotRequired[str]
    coupon_use_rule: CouponUseRule
    custom_entrance: NotRequired[CustomEntrance]
    display_pattern_info: NotRequired[DisplayPatternInfo]

class BusifavorStocksStockIdCouponcodesCouponCodeGetAnswer(TypedDict):
    """GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}: 查询预存code详情"""
    code_information: CodeInformation
    coupon_information: CouponInformation

class BusifavorStocksStockIdCouponcodesGetQuery(TypedDict):
    """GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes: 查询预存code列表"""
    status: NotRequired[Literal['SENDED', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | Text]
    appid: NotRequired[Text]
    offset: NotRequired[float]
    limit: NotRequired[float]

class Data2(TypedDict):
    code: NotRequired[str]
    code_status: NotRequired[str]
    upload_time: NotRequired[str]
    dispatched_time: NotRequired[str]
    openid: NotRequired[str]
    unionid: NotRequired[str]
    coupon_code: NotRequired[str]

class BusifavorStocksStockIdCouponcodesGetAnswer(TypedDict):
    """GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes: 查询预存code列表"""
    stock_id: str
    total_count: int
    limit: int
    offset: int
    data: NotRequired[list[Data2]]

class BusifavorStocksStockIdCouponcodesPostBody(TypedDict):
    """POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes: 上传预存code"""
    coupon_code_list: NotRequired[Texts]
    upload_request_no: Text

class FailCodes(TypedDict):
    coupon_code: str
    code: str
    message: str

class BusifavorStocksStockIdCouponcodesPostAnswer(TypedDict):
    """POST v3/marketing/busifavor/stocks/{stock_id}/couponcodes: 上传预存code"""
    stock_id: str
    total_count: int
    success_count: int
    success_codes: NotRequired[list[str]]
    success_time: str
    fail_count: NotRequired[int]
    fail_codes: NotRequired[list[FailCodes]]
    exist_codes: NotRequired[list[str]]
    duplicate_codes: NotRequired[list[str]]

class StockSendRule(TypedDict):
    max_amount: int
    max_coupons: NotRequired[int]
    max_coupons_per_user: int
    max_amount_by_day: NotRequired[int]
    max_coupons_by_day: NotRequired[int]
    natural_person_limit: NotRequired[bool]
    prevent_api_abuse: NotRequired[bool]
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]

class CouponCodeCount(TypedDict):
    total_count: int
    available_count: int

class NotifyConfig(TypedDict):
    notify_appid: NotRequired[str]

class SendCountInformation(TypedDict):
    total_send_num: NotRequired[int]
    total_send_amount: NotRequired[int]
    today_send_num: NotRequired[int]
    today_send_amount: NotRequired[int]

class BusifavorStocksStockIdGetAnswer(TypedDict):
    """GET v3/marketing/busifavor/stocks/{stock_id}: 查询商家券详情"""
    stock_name: str
    belong_merchant: str
    comment: NotRequired[str]
    goods_name: str
    stock_type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | str
    coupon_use_rule: CouponUseRule
    stock_send_rule: StockSendRule
    custom_entrance: NotRequired[CustomEntrance]
    display_pattern_info: NotRequired[DisplayPatternInfo]
    stock_state: Literal['UNAUDIT', 'RUNNING', 'STOPED', 'PAUSED'] | str
    coupon_code_mode: Literal['WECHATPAY_MODE', 'MERCHANT_API', 'MERCHANT_UPLOAD'] | str
    stock_id: str
    coupon_code_count: NotRequired[CouponCodeCount]
    notify_config: NotRequired[NotifyConfig]
    send_count_information: NotRequired[SendCountInformation]
    subsidy: NotRequired[bool]

class MiniProgramsInfo2(TypedDict):
    mini_programs_appid: Text
    mini_programs_path: Text
    entrance_words: Text
    guiding_words: NotRequired[Text]

class CustomEntrance2(TypedDict):
    mini_programs_info: NotRequired[MiniProgramsInfo2]
    appid: NotRequired[Text]
    hall_id: NotRequired[Text]
    code_display_mode: NotRequired[Literal['NOT_SHOW', 'BARCODE', 'QRCODE'] | Text]

class FinderInfo2(TypedDict):
    finder_id: Text
    finder_video_id: Text
    finder_video_cover_image_url: Text

class DisplayPatternInfo2(TypedDict):
    description: NotRequired[Text]
    merchant_logo_url: NotRequired[Text]
    merchant_name: NotRequired[Text]
    background_color: NotRequired[Literal['Color010', 'Color020', 'Color030', 'Color040', 'Color050', 'Color060', 'Color070', 'Color080', 'Color090', 'Color100'] | Text]
    coupon_image_url: NotRequired[Text]
    finder_info: NotRequired[FinderInfo2]

class CouponUseRule2(TypedDict):
    use_method: NotRequired[Literal['OFF_LINE', 'MINI_PROGRAMS', 'SELF_CONSUME', 'PAYMENT_CODE'] | Text]
    mini_programs_appid: NotRequired[Text]
    mini_programs_path: NotRequired[Text]

class StockSendRule2(TypedDict):
    natural_person_limit: NotRequired[bool]
    prevent_api_abuse: NotRequired[bool]

class NotifyConfig2(TypedDict):
    notify_appid: NotRequired[Text]

class BusifavorStocksStockIdPatchBody(TypedDict):
    """PATCH v3/marketing/busifavor/stocks/{stock_id}: 修改商家券基本信息"""
    custom_entrance: NotRequired[CustomEntrance2]
    stock_name: NotRequired[Text]
    comment: NotRequired[Text]
    goods_name: NotRequired[Text]
    out_request_no: Text
    display_pattern_info: NotRequired[DisplayPatternInfo2]
    coupon_use_rule: NotRequired[CouponUseRule2]
    stock_send_rule: NotRequired[StockSendRule2]
    notify_config: NotRequired[NotifyConfig2]
    subsidy: NotRequired[bool]

class AvailableDayTime2(TypedDict):
    begin_time: NotRequired[int]
    end_time: NotRequired[int]

class AvailableWeek2(TypedDict):
    week_day: NotRequired[Sequence[int]]
    available_day_time: NotRequired[Sequence[AvailableDayTime2]]

class IrregularyAvaliableTime2(TypedDict):
    begin_time: NotRequired[Text]
    end_time: NotRequired[Text]

class CouponAvailableTime2(TypedDict):
    available_begin_time: Text
    available_end_time: Text
    available_day_after_receive: NotRequired[int]
    available_week: NotRequired[AvailableWeek2]
    irregulary_avaliable_time: NotRequired[Sequence[IrregularyAvaliableTime2]]
    wait_days_after_receive: NotRequired[int]
    available_second_after_receive: NotRequired[int]

class FixedNormalCoupon2(TypedDict):
    discount_amount: int
    transaction_minimum: int

class DiscountCoupon2(TypedDict):
    discount_percent: int
    transaction_minimum: int

class ExchangeCoupon2(TypedDict):
    exchange_price: int
    transaction_minimum: int

class CouponUseRule3(TypedDict):
    coupon_available_time: CouponAvailableTime2
    fixed_normal_coupon: NotRequired[FixedNormalCoupon2]
    discount_coupon: NotRequired[DiscountCoupon2]
    exchange_coupon: NotRequired[ExchangeCoupon2]
    use_method: Literal['OFF_LINE', 'MINI_PROGRAMS', 'SELF_CONSUME', 'PAYMENT_CODE'] | Text
    mini_programs_appid: NotRequired[Text]
    mini_programs_path: NotRequired[Text]

class StockSendRule3(TypedDict):
    max_amount: NotRequired[float]
    max_coupons: int
    max_coupons_per_user: int
    max_amount_by_day: NotRequired[float]
    max_coupons_by_day: NotRequired[int]
    natural_person_limit: NotRequired[bool]
    prevent_api_abuse: NotRequired[bool]
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]

class CustomEntrance3(TypedDict):
    mini_programs_info: NotRequired[MiniProgramsInfo2]
    appid: NotRequired[Text]
    hall_id: NotRequired[Text]
    store_id: NotRequired[Text]
    code_display_mode: NotRequired[Literal['NOT_SHOW', 'BARCODE', 'QRCODE'] | Text]

class BusifavorStocksPostBody(TypedDict):
    """POST v3/marketing/busifavor/stocks: 创建商家券"""
    stock_name: Text
    belong_merchant: Text
    comment: NotRequired[Text]
    goods_name: Text
    stock_type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | Text
    coupon_use_rule: CouponUseRule3
    stock_send_rule: StockSendRule3
    out_request_no: Text
    custom_entrance: NotRequired[CustomEntrance3]
    display_pattern_info: NotRequired[DisplayPatternInfo2]
    coupon_code_mode: Literal['WECHATPAY_MODE', 'MERCHANT_API', 'MERCHANT_UPLOAD'] | Text
    notify_config: NotRequired[NotifyConfig2]
    subsidy: NotRequired[bool]

class BusifavorStocksPostAnswer(TypedDict):
    """POST v3/marketing/busifavor/stocks: 创建商家券"""
    stock_id: str
    create_time: str

class BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetAnswer(TypedDict):
    """GET v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}: 查询营销补差付款单详情"""
    subsidy_receipt_id: str
    stock_id: str
    coupon_code: str
    transaction_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    status: str
    fail_reason: NotRequired[str]
    success_time: NotRequired[str]
    out_subsidy_no: str
    create_time: NotRequired[str]

class BusifavorSubsidyPayReceiptsGetQuery(TypedDict):
    """GET v3/marketing/busifavor/subsidy/pay-receipts: 查询营销补差付款单列表"""
    stock_id: Text
    coupon_code: Text
    out_subsidy_no: NotRequired[Text]

class PayReceiptList(TypedDict):
    subsidy_receipt_id: str
    stock_id: str
    coupon_code: str
    transaction_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    status: str
    fail_reason: NotRequired[str]
    success_time: NotRequired[str]
    out_subsidy_no: str
    create_time: NotRequired[str]

class BusifavorSubsidyPayReceiptsGetAnswer(TypedDict):
    """GET v3/marketing/busifavor/subsidy/pay-receipts: 查询营销补差付款单列表"""
    pay_receipt_list: NotRequired[list[PayReceiptList]]

class BusifavorSubsidyPayReceiptsPostBody(TypedDict):
    """POST v3/marketing/busifavor/subsidy/pay-receipts: 营销补差付款"""
    stock_id: Text
    coupon_code: Text
    transaction_id: Text
    payer_merchant: Text
    payee_merchant: Text
    amount: int
    description: Text
    out_subsidy_no: Text

class BusifavorSubsidyPayReceiptsPostAnswer(TypedDict):
    """POST v3/marketing/busifavor/subsidy/pay-receipts: 营销补差付款"""
    subsidy_receipt_id: str
    stock_id: str
    coupon_code: str
    transaction_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    status: str
    fail_reason: NotRequired[str]
    success_time: NotRequired[str]
    out_subsidy_no: str
    create_time: NotRequired[str]

class BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetAnswer(TypedDict):
    """GET v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}: 查询商家券营销补差回退单详情"""
    subsidy_return_receipt_id: NotRequired[str]
    stock_id: str
    coupon_code: str
    transaction_id: str
    refund_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    status: str
    fail_reason: NotRequired[str]
    return_done_time: NotRequired[str]
    subsidy_receipt_id: str
    out_subsidy_return_no: str
    return_create_time: NotRequired[str]

class BusifavorSubsidyReturnReceiptsPostBody(TypedDict):
    """POST v3/marketing/busifavor/subsidy/return-receipts: 营销补差回退"""
    stock_id: Text
    coupon_code: Text
    transaction_id: Text
    refund_id: Text
    payer_merchant: Text
    payee_merchant: Text
    amount: int
    description: Text
    out_subsidy_return_no: Text

class BusifavorSubsidyReturnReceiptsPostAnswer(TypedDict):
    """POST v3/marketing/busifavor/subsidy/return-receipts: 营销补差回退"""
    subsidy_return_receipt_id: NotRequired[str]
    stock_id: str
    coupon_code: str
    transaction_id: str
    refund_id: str
    payer_merchant: str
    payee_merchant: str
    amount: int
    description: str
    status: str
    fail_reason: NotRequired[str]
    return_done_time: NotRequired[str]
    subsidy_receipt_id: str
    out_subsidy_return_no: str
    return_create_time: NotRequired[str]

class CouponAvailableTime3(TypedDict):
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]

class AvailableWeek3(TypedDict):
    week_day: NotRequired[list[Literal[0, 1, 2, 3, 4, 5, 6] | int]]
    available_day_time: NotRequired[list[AvailableDayTime]]

class FixedNormalCoupon3(TypedDict):
    discount_amount: NotRequired[int]
    transaction_minimum: NotRequired[int]

class DiscountCoupon3(TypedDict):
    discount_percent: NotRequired[int]
    transaction_minimum: NotRequired[int]

class ExchangeCoupon3(TypedDict):
    exchange_price: NotRequired[int]
    transaction_minimum: NotRequired[int]

class CouponUseRule4(TypedDict):
    coupon_available_time: CouponAvailableTime3
    available_week: NotRequired[AvailableWeek3]
    irregulary_avaliable_time: NotRequired[list[IrregularyAvaliableTime]]
    fixed_normal_coupon: NotRequired[FixedNormalCoupon3]
    discount_coupon: NotRequired[DiscountCoupon3]
    exchange_coupon: NotRequired[ExchangeCoupon3]
    use_method: Literal['OFF_LINE', 'MINI_PROGRAMS', 'PAYMENT_CODE', 'SELF_CONSUME'] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]

class CustomEntrance4(TypedDict):
    mini_programs_info: NotRequired[MiniProgramsInfo]
    appid: NotRequired[str]
    hall_id: NotRequired[str]
    store_id: NotRequired[str]
    code_display_mode: NotRequired[Literal['BARCODE', 'QRCODE', 'NOT_SHOW'] | str]

class BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetAnswer(TypedDict):
    """GET v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}: 查询用户单张券详情"""
    stock_name: str
    belong_merchant: str
    comment: NotRequired[str]
    goods_name: str
    stock_type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | str
    coupon_use_rule: CouponUseRule4
    custom_entrance: NotRequired[CustomEntrance4]
    display_pattern_info: DisplayPatternInfo
    coupon_code: NotRequired[str]
    coupon_state: NotRequired[Literal['SENDED', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED', 'PENDING_REDEEM', 'REDEEM_CONFIRMING', 'REDEEM_FAILED', 'REDEEM_EXPIRED'] | str]
    stock_id: NotRequired[str]
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]
    send_request_no: str
    use_request_no: NotRequired[str]
    available_start_time: str
    expire_time: str
    receive_time: str
    use_time: NotRequired[str]

class BusifavorUsersOpenidCouponsGetQuery(TypedDict):
    """GET v3/marketing/busifavor/users/{openid}/coupons: 根据过滤条件查询用户券"""
    appid: Text
    stock_id: NotRequired[Text]
    coupon_state: NotRequired[Literal['SENDED', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | Text]
    creator_merchant: NotRequired[Text]
    belong_merchant: NotRequired[Text]
    sender_merchant: NotRequired[Text]
    offset: NotRequired[float]
    limit: NotRequired[float]

class Data3(TypedDict):
    stock_name: str
    belong_merchant: str
    comment: NotRequired[str]
    goods_name: str
    stock_type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | str
    coupon_use_rule: CouponUseRule4
    custom_entrance: NotRequired[CustomEntrance4]
    display_pattern_info: DisplayPatternInfo
    coupon_code: NotRequired[str]
    coupon_state: NotRequired[Literal['SENDED', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str]
    stock_id: NotRequired[str]
    transferable: NotRequired[bool]
    shareable: NotRequired[bool]
    send_request_no: str
    use_request_no: NotRequired[str]
    available_start_time: str
    expire_time: str
    receive_time: str
    use_time: NotRequired[str]

class BusifavorUsersOpenidCouponsGetAnswer(TypedDict):
    """GET v3/marketing/busifavor/users/{openid}/coupons: 根据过滤条件查询用户券"""
    total_count: float
    offset: float
    limit: float
    data: list[Data3]

class FavorCallbacksGetQuery(TypedDict):
    """GET v3/marketing/favor/callbacks: 获取已设置的消息通知地址"""
    mchid: Text

class FavorCallbacksGetAnswer(TypedDict):
    """GET v3/marketing/favor/callbacks: 获取已设置的消息通知地址"""
    mchid: str
    notify_url: str

class FavorCallbacksPostBody(TypedDict):
    """POST v3/marketing/favor/callbacks: 设置消息通知地址"""
    mchid: Text
    notify_url: Text
    switch: NotRequired[bool]

class FavorCallbacksPostAnswer(TypedDict):
    """POST v3/marketing/favor/callbacks: 设置消息通知地址"""
    update_time: str
    notify_url: str

class StockUseRule(TypedDict):
    max_coupons: int
    max_amount: int
    max_amount_by_day: NotRequired[int]
    max_coupons_per_user: int
    natural_person_limit: bool
    prevent_api_abuse: bool

class PatternInfo(TypedDict):
    description: NotRequired[Text]
    merchant_logo: NotRequired[Text]
    merchant_name: NotRequired[Text]
    background_color: NotRequired[Literal['Color010', 'Color020', 'Color030', 'Color040', 'Color050', 'Color060', 'Color070', 'Color080', 'Color090', 'Color100'] | Text]
    coupon_image: NotRequired[Text]
    jump_target: NotRequired[Literal['PAYMENT_CODE', 'MINI_PROGRAM', 'DEFAULT_PAGE'] | Text]
    mini_program_appid: NotRequired[Text]
    mini_program_path: NotRequired[Text]

class FixAvailableTime(TypedDict):
    available_week_day: NotRequired[Sequence[Literal[0, 1, 2, 3, 4, 5, 6] | int]]
    begin_time: NotRequired[int]
    end_time: NotRequired[int]

class CouponAvailableTime4(TypedDict):
    available_begin_time: NotRequired[Text]
    available_end_time: NotRequired[Text]
    fix_available_time: NotRequired[FixAvailableTime]
    second_day_available: NotRequired[bool]
    available_time_after_receive: NotRequired[int]

class FixedNormalCoupon4(TypedDict):
    coupon_amount: int
    transaction_minimum: int

class DiscountCoupon4(TypedDict):
    discount_amount_max: NotRequired[int]
    discount_percent: NotRequired[int]
    transaction_minimum: NotRequired[int]

class ExchangeCoupon4(TypedDict):
    exchange_price: NotRequired[int]
    transaction_minimum: NotRequired[int]

class LimitCard(TypedDict):
    name: NotRequired[Text]
    bin: NotRequired[Texts]

class CouponUseRule5(TypedDict):
    coupon_available_time: CouponAvailableTime4
    fixed_normal_coupon: NotRequired[FixedNormalCoupon4]
    discount_coupon: NotRequired[DiscountCoupon4]
    exchange_coupon: NotRequired[ExchangeCoupon4]
    goods_tag: NotRequired[Texts]
    limit_pay: NotRequired[Texts]
    limit_card: NotRequired[LimitCard]
    trade_type: NotRequired[list[Literal['MICROAPP', 'APPPAY', 'PPAY', 'CARD', 'FACE', 'OTHER']] | Texts]
    available_items: NotRequired[Texts]
    unavailable_items: NotRequired[Texts]
    available_merchants: NotRequired[Texts]
    combine_use: NotRequired[bool]

class FavorCouponStocksPostBody(TypedDict):
    """POST v3/marketing/favor/coupon-stocks: 创建代金券批次"""
    stock_name: Text
    available_begin_time: Text
    available_end_time: Text
    stock_use_rule: StockUseRule
    no_cash: bool
    stock_type: Literal['NORMAL', 'DISCOUNT', 'EXCHAHGE', 'RANDOM', 'DISCOUNT_CUT'] | Text
    comment: NotRequired[Text]
    belong_merchant: Text
    pattern_info: NotRequired[PatternInfo]
    coupon_use_rule: CouponUseRule5
    out_request_no: Text
    ext_info: NotRequired[Text]

class FavorCouponStocksPostAnswer(TypedDict):
    """POST v3/marketing/favor/coupon-stocks: 创建代金券批次"""
    stock_id: str
    create_time: str

class FavorMediaImageUploadPostAnswer(TypedDict):
    """POST v3/marketing/favor/media/image-upload: （营销）图片上传"""
    media_url: str

class FavorStocksStockIdItemsGetQuery(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}/items: 查询代金券可用单品"""
    stock_creator_mchid: Text
    offset: int
    limit: Text

class FavorStocksStockIdItemsGetAnswer(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}/items: 查询代金券可用单品"""
    total_count: int
    data: NotRequired[list[str]]
    offset: int
    limit: int
    stock_id: str

class FavorStocksStockIdMerchantsGetQuery(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}/merchants: 查询代金券可用商户"""
    offset: int
    limit: Text
    stock_creator_mchid: Text

class FavorStocksStockIdMerchantsGetAnswer(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}/merchants: 查询代金券可用商户"""
    total_count: int
    data: NotRequired[list[str]]
    offset: int
    limit: int
    stock_id: str

class FavorStocksStockIdModifyGoodsIdPostBody(TypedDict):
    """POST v3/marketing/favor/stocks/{stock_id}/modify-goods-id: 修改可用单品编码"""
    stock_creator_mchid: Text
    add_goods_id_list: NotRequired[Texts]
    delete_goods_id_list: NotRequired[Texts]

class FavorStocksStockIdModifyGoodsIdPostAnswer(TypedDict):
    """POST v3/marketing/favor/stocks/{stock_id}/modify-goods-id: 修改可用单品编码"""
    pause_time: str
    stock_id: str

class FavorStocksStockIdPausePostBody(TypedDict):
    """POST v3/marketing/favor/stocks/{stock_id}/pause: 暂停代金券批次"""
    stock_creator_mchid: Text

class FavorStocksStockIdPausePostAnswer(TypedDict):
    """POST v3/marketing/favor/stocks/{stock_id}/pause: 暂停代金券批次"""
    pause_time: str
    stock_id: str

class FavorStocksStockIdRefundFlowGetAnswer(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}/refund-flow: 下载批次退款明细"""
    url: str
    hash_value: str
    hash_type: str

class FavorStocksStockIdRefundFlowByDayGetQuery(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day: 获取批次退款明细下载链接"""
    bill_date: Text

class FavorStocksStockIdRefundFlowByDayGetAnswer(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day: 获取批次退款明细下载链接"""
    url: str
    stock_refundflow_hash: str
    stock_refundflow_count: str

class FavorStocksStockIdRestartPostBody(TypedDict):
    """POST v3/marketing/favor/stocks/{stock_id}/restart: 重启代金券批次"""
    stock_creator_mchid: Text

class FavorStocksStockIdRestartPostAnswer(TypedDict):
    """POST v3/marketing/favor/stocks/{stock_id}/restart: 重启代金券批次"""
    restart_time: str
    stock_id: str

class FavorStocksStockIdStartPostBody(TypedDict):
    """POST v3/marketing/favor/stocks/{stock_id}/start: 激活代金券批次"""
    stock_creator_mchid: Text

class FavorStocksStockIdStartPostAnswer(TypedDict):
    """POST v3/marketing/favor/stocks/{stock_id}/start: 激活代金券批次"""
    start_time: str
    stock_id: str

class FavorStocksStockIdUseFlowGetAnswer(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}/use-flow: 下载批次核销明细"""
    url: str
    hash_value: str
    hash_type: str

class FavorStocksStockIdUseFlowByDayGetQuery(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}/use-flow-by-day: 获取批次核销明细下载链接"""
    bill_date: Text

class FavorStocksStockIdUseFlowByDayGetAnswer(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}/use-flow-by-day: 获取批次核销明细下载链接"""
    url: str
    stock_useflow_hash: str
    stock_useflow_count: str

class FavorStocksStockIdGetQuery(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}: 查询批次详情"""
    stock_creator_mchid: Text

class StockUseRule2(TypedDict):
    max_coupons: int
    max_amount: int
    max_amount_by_day: NotRequired[int]
    max_coupons_per_user: int
    natural_person_limit: bool
    prevent_api_abuse: bool

class CutToMessage(TypedDict):
    single_price_max: NotRequired[int]
    cut_to_price: NotRequired[int]

class AvailableRegionList(TypedDict):
    type: NotRequired[str]
    province: NotRequired[str]
    city: NotRequired[str]
    district: NotRequired[str]
    country: NotRequired[str]

class FavorStocksStockIdGetAnswer(TypedDict):
    """GET v3/marketing/favor/stocks/{stock_id}: 查询批次详情"""
    stock_name: str
    available_begin_time: str
    available_end_time: str
    stock_use_rule: StockUseRule2
    no_cash: bool
    stock_type: Literal['NORMAL', 'DISCOUNT', 'EXCHAHGE', 'RANDOM', 'DISCOUNT_CUT'] | str
    stock_id: NotRequired[str]
    stock_creator_mchid: NotRequired[str]
    status: NotRequired[Literal['unactivated', 'audit', 'running', 'stoped', 'paused'] | str]
    description: str
    create_time: NotRequired[str]
    start_time: NotRequired[str]
    stop_time: NotRequired[str]
    singleitem: NotRequired[bool]
    cut_to_message: NotRequired[CutToMessage]
    distributed_coupons: NotRequired[int]
    business_type: NotRequired[Literal['MULTIUSE'] | str]
    available_region_list: NotRequired[list[AvailableRegionList]]
    available_industry_list: NotRequired[list[str]]

class FavorStocksGetQuery(TypedDict):
    """GET v3/marketing/favor/stocks: 条件查询批次列表"""
    offset: int
    limit: int
    stock_creator_mchid: Text
    create_start_time: NotRequired[Text]
    create_end_time: NotRequired[Text]
    status: NotRequired[Literal['unactivated', 'audit', 'running', 'stoped', 'paused'] | Text]

class Data4(TypedDict):
    stock_name: str
    available_begin_time: str
    available_end_time: str
    stock_use_rule: StockUseRule2
    no_cash: bool
    stock_type: Literal['NORMAL', 'DISCOUNT', 'EXCHAHGE', 'RANDOM', 'DISCOUNT_CUT'] | str
    stock_id: NotRequired[str]
    stock_creator_mchid: NotRequired[str]
    status: NotRequired[Literal['unactivated', 'audit', 'running', 'stoped', 'paused'] | str]
    description: str
    create_time: NotRequired[str]
    start_time: NotRequired[str]
    stop_time: NotRequired[str]
    singleitem: NotRequired[bool]
    cut_to_message: NotRequired[CutToMessage]
    distributed_coupons: NotRequired[int]
    business_type: NotRequired[Literal['MULTIUSE'] | str]
    available_region_list: NotRequired[list[AvailableRegionList]]
    available_industry_list: NotRequired[list[str]]

class FavorStocksGetAnswer(TypedDict):
    """GET v3/marketing/favor/stocks: 条件查询批次列表"""
    total_count: int
    limit: int
    offset: int
    data: NotRequired[list[Data4]]

class FavorUsersOpenidCouponsCouponIdGetQuery(TypedDict):
    """GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}: 查询代金券详情"""
    appid: Text

class NormalCouponInformation(TypedDict):
    coupon_amount: int
    transaction_minimum: int

class GoodsDetail(TypedDict):
    goods_id: NotRequired[str]
    quantity: NotRequired[int]
    price: NotRequired[int]
    discount_amount: NotRequired[int]

class ConsumeInformation(TypedDict):
    consume_time: NotRequired[str]
    consume_mchid: NotRequired[str]
    transaction_id: NotRequired[str]
    goods_detail: NotRequired[list[GoodsDetail]]

class FavorUsersOpenidCouponsCouponIdGetAnswer(TypedDict):
    """GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}: 查询代金券详情"""
    stock_creator_mchid: NotRequired[str]
    stock_id: NotRequired[str]
    coupon_id: NotRequired[str]
    coupon_name: NotRequired[str]
    status: NotRequired[Literal['SENDED', 'USED', 'EXPIRED', 'RECOVER'] | str]
    description: NotRequired[str]
    create_time: NotRequired[str]
    coupon_type: NotRequired[Literal['NORMAL', 'CUT_TO'] | str]
    start_time: NotRequired[str]
    stop_time: NotRequired[str]
    singleitem: NotRequired[bool]
    cut_to_message: NotRequired[CutToMessage]
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    normal_coupon_information: NotRequired[NormalCouponInformation]
    consume_information: NotRequired[ConsumeInformation]
    available_balance: NotRequired[float]
    business_type: NotRequired[Literal['MULTIUSE'] | str]

class FavorUsersOpenidCouponsGetQuery(TypedDict):
    """GET v3/marketing/favor/users/{openid}/coupons: 根据商户号查用户的券"""
    appid: Text
    stock_id: NotRequired[Text]
    status: NotRequired[Literal['SENDED', 'USED'] | Text]
    creator_mchid: NotRequired[Text]
    sender_mchid: NotRequired[Text]
    available_mchid: NotRequired[Text]
    offset: NotRequired[int]
    limit: NotRequired[int]
    business_type: NotRequired[Literal['MULTIUSE'] | Text]

class Data5(TypedDict):
    stock_creator_mchid: NotRequired[str]
    stock_id: NotRequired[str]
    coupon_id: NotRequired[str]
    coupon_name: NotRequired[str]
    status: NotRequired[Literal['SENDED', 'USED', 'EXPIRED', 'RECOVER'] | str]
    description: NotRequired[str]
    create_time: NotRequired[str]
    coupon_type: NotRequired[Literal['NORMAL', 'CUT_TO'] | str]
    start_time: NotRequired[str]
    stop_time: NotRequired[str]
    singleitem: NotRequired[bool]
    cut_to_message: NotRequired[CutToMessage]
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    normal_coupon_information: NotRequired[NormalCouponInformation]
    consume_information: NotRequired[ConsumeInformation]
    available_balance: NotRequired[float]
    business_type: NotRequired[Literal['MULTIUSE'] | str]

class FavorUsersOpenidCouponsGetAnswer(TypedDict):
    """GET v3/marketing/favor/users/{openid}/coupons: 根据商户号查用户的券"""
    total_count: int
    offset: int
    limit: int
    data: list[Data5]

class FavorUsersOpenidCouponsPostBody(TypedDict):
    """POST v3/marketing/favor/users/{openid}/coupons: 发放代金券"""
    stock_id: Text
    out_request_no: Text
    appid: Text
    stock_creator_mchid: Text
    coupon_value: NotRequired[int]
    coupon_minimum: NotRequired[int]

class FavorUsersOpenidCouponsPostAnswer(TypedDict):
    """POST v3/marketing/favor/users/{openid}/coupons: 发放代金券"""
    coupon_id: str

class GoodsSubsidyActivityActivitiesGetQuery(TypedDict):
    """GET v3/marketing/goods-subsidy-activity/activities: 按区域查询品牌加价购活动"""
    city_id: Text
    offset: float
    limit: float

class ActivityInfo(TypedDict):
    activity_name: NotRequired[str]
    apply_start_time: NotRequired[str]
    apply_end_time: NotRequired[str]
    activity_start_time: NotRequired[str]
    activity_end_time: NotRequired[str]
    activity_description: NotRequired[str]

class GoodsInformation(TypedDict):
    goods_id: NotRequired[str]
    goods_name: NotRequired[str]
    goods_picture_url: NotRequired[str]

class Areas(TypedDict):
    province: NotRequired[str]
    city: NotRequired[str]
    district: NotRequired[str]

class RuleInformation(TypedDict):
    store_subsidy: NotRequired[str]
    service_provider_subsidy: NotRequired[str]
    store_subsidy_quota: NotRequired[str]
    user_subsidy_quota: NotRequired[str]
    areas: NotRequired[list[Areas]]

class Data6(TypedDict):
    activity_id: NotRequired[str]
    brand_id: NotRequired[str]
    creator_merchant_id: NotRequired[str]
    activity_info: NotRequired[ActivityInfo]
    goods_information: NotRequired[GoodsInformation]
    rule_information: NotRequired[RuleInformation]

class GoodsSubsidyActivityActivitiesGetAnswer(TypedDict):
    """GET v3/marketing/goods-subsidy-activity/activities: 按区域查询品牌加价购活动"""
    total_count: NotRequired[float]
    data: NotRequired[list[Data6]]
    offset: NotRequired[float]
    limit: NotRequired[float]

class StoreInfo(TypedDict):
    store_id: NotRequired[Text]
    accounting_merchant_id: NotRequired[Text]
    merchant_id: NotRequired[Text]

class ApplyInfos(TypedDict):
    store_info: NotRequired[StoreInfo]
    goods_original_price: NotRequired[float]

class GoodsSubsidyActivityActivityActivityIdApplyPostBody(TypedDict):
    """POST v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply: 门店报名品牌加价购活动"""
    caller_merchant_id: Text
    apply_infos: Sequence[ApplyInfos]

class StoreInfo2(TypedDict):
    store_id: NotRequired[str]
    accounting_merchant_id: NotRequired[str]
    merchant_id: NotRequired[str]

class FailedApplyInfos(TypedDict):
    store_info: NotRequired[StoreInfo2]
    goods_original_price: NotRequired[float]

class SucceedApplyInfos(TypedDict):
    store_info: NotRequired[StoreInfo2]
    goods_original_price: NotRequired[float]

class GoodsSubsidyActivityActivityActivityIdApplyPostAnswer(TypedDict):
    """POST v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply: 门店报名品牌加价购活动"""
    return_message: NotRequired[str]
    failed_apply_infos: NotRequired[list[FailedApplyInfos]]
    succeed_apply_infos: NotRequired[list[SucceedApplyInfos]]

class OrderInformation(TypedDict):
    payer_openid: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    total_fee: NotRequired[float]
    store_id: NotRequired[Text]
    store_merchant_id: NotRequired[Text]

class GoodsSubsidyActivityQualificationLockPostBody(TypedDict):
    """POST v3/marketing/goods-subsidy-activity/qualification/lock: 锁定品牌加价购活动资格"""
    order_information: OrderInformation
    qualification_ids: Texts

class GoodsSubsidyActivityQualificationLockPostAnswer(TypedDict):
    """POST v3/marketing/goods-subsidy-activity/qualification/lock: 锁定品牌加价购活动资格"""
    return_message: NotRequired[str]
    failed_qualification_ids: NotRequired[list[str]]
    succeed_qualification_ids: NotRequired[list[str]]

class GoodsSubsidyActivityQualificationUnlockPostBody(TypedDict):
    """POST v3/marketing/goods-subsidy-activity/qualification/unlock: 解锁品牌加价购活动资格"""
    order_information: OrderInformation
    qualification_ids: Texts

class GoodsSubsidyActivityQualificationUnlockPostAnswer(TypedDict):
    """POST v3/marketing/goods-subsidy-activity/qualification/unlock: 解锁品牌加价购活动资格"""
    return_message: NotRequired[str]
    failed_qualification_ids: NotRequired[list[str]]
    succeed_qualification_ids: NotRequired[list[str]]

class RepresentativeInfoList(TypedDict):
    openid: Text

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteBody(TypedDict):
    """DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative: 删除零售小店活动业务代理"""
    representative_info_list: Sequence[RepresentativeInfoList]
    out_request_no: Text
    delete_time: Text

class FailedRepresentativeInfoList(TypedDict):
    openid: str

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteAnswer(TypedDict):
    """DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative: 删除零售小店活动业务代理"""
    activity_id: str
    failed_representative_info_list: NotRequired[list[FailedRepresentativeInfoList]]
    delete_time: str

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutBody(TypedDict):
    """PUT v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative: 添加零售小店活动业务代理"""
    representative_info_list: Sequence[RepresentativeInfoList]
    out_request_no: Text
    add_time: NotRequired[Text]

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutAnswer(TypedDict):
    """PUT v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative: 添加零售小店活动业务代理"""
    activity_id: str
    failed_representative_info_list: NotRequired[list[FailedRepresentativeInfoList]]
    add_time: str

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetQuery(TypedDict):
    """GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives: 查询零售小店活动业务代理"""
    offset: float
    limit: float

class Data7(TypedDict):
    openid: str

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetAnswer(TypedDict):
    """GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives: 查询零售小店活动业务代理"""
    total_count: NotRequired[float]
    data: NotRequired[list[Data7]]
    offset: float
    limit: float

class GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostBody(TypedDict):
    """POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials: 生成小店活动物料码"""
    out_request_no: Text
    material_num: float

class MaterialList(TypedDict):
    material_id: NotRequired[str]
    material_url: NotRequired[str]

class GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostAnswer(TypedDict):
    """POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials: 生成小店活动物料码"""
    material_list: NotRequired[list[MaterialList]]

class GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetAnswer(TypedDict):
    """GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}: 查询小店活动门店详情"""
    store_code: NotRequired[str]
    store_name: NotRequired[str]

class Stores(TypedDict):
    store_code: NotRequired[Text]
    store_name: NotRequired[Text]

class GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteBody(TypedDict):
    """DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores: 删除小店活动门店"""
    out_request_no: Text
    delete_time: Text
    stores: Sequence[Stores]

class FailedStores(TypedDict):
    store_code: NotRequired[str]
    store_name: NotRequired[str]

class GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteAnswer(TypedDict):
    """DELETE v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores: 删除小店活动门店"""
    delete_time: NotRequired[str]
    failed_stores: NotRequired[list[FailedStores]]

class GoodsSubsidyActivityRetailStoreActBrandIdStoresGetQuery(TypedDict):
    """GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores: 查询小店活动门店列表"""
    offset: float
    limit: float

class Data8(TypedDict):
    store_code: NotRequired[str]
    store_name: NotRequired[str]

class GoodsSubsidyActivityRetailStoreActBrandIdStoresGetAnswer(TypedDict):
    """GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores: 查询小店活动门店列表"""
    total_count: NotRequired[float]
    data: NotRequired[list[Data8]]
    offset: NotRequired[float]
    limit: NotRequired[float]

class GoodsSubsidyActivityRetailStoreActBrandIdStoresPostBody(TypedDict):
    """POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores: 添加小店活动门店"""
    out_request_no: Text
    add_time: Text
    stores: Sequence[Stores]

class GoodsSubsidyActivityRetailStoreActBrandIdStoresPostAnswer(TypedDict):
    """POST v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores: 添加小店活动门店"""
    add_time: NotRequired[str]
    failed_stores: NotRequired[list[FailedStores]]

class MembercardActivityActivitiesActivityIdTerminatePostAnswer(TypedDict):
    """POST v3/marketing/membercard-activity/activities/{activity_id}/terminate: 终止活动"""
    activity_id: str
    terminate_time: NotRequired[str]

class AwardSendTime(TypedDict):
    begin_time: str
    end_time: str

class BeginDayTime(TypedDict):
    hours: int
    minutes: int
    seconds: int

class EndDayTime(TypedDict):
    hours: int
    minutes: int
    seconds: int

class AwardSendDayTime(TypedDict):
    begin_day_time: BeginDayTime
    end_day_time: EndDayTime

class AwardSendPeriod(TypedDict):
    award_send_time: NotRequired[list[AwardSendTime]]
    award_send_day_time: NotRequired[list[AwardSendDayTime]]

class StockList(TypedDict):
    stock_creator_mchid: str
    stock_id: str

class ActivateMiniprogram(TypedDict):
    activate_appid: str
    activate_path: str

class ActivateSetting(TypedDict):
    activate_type: str
    activate_url: NotRequired[str]
    activate_miniprogram: NotRequired[ActivateMiniprogram]

class PaymentMode(TypedDict):
    payment_scene_list: NotRequired[list[str]]

class PaymentSetting(TypedDict):
    payment_mode: NotRequired[PaymentMode]
    limit_bank: NotRequired[str]
    goods_tags: NotRequired[list[str]]

class PayActivitySetting(TypedDict):
    logo_url: str
    activity_second_title: str
    mchid_list: NotRequired[list[str]]
    activate_setting: NotRequired[ActivateSetting]
    payment_setting: NotRequired[PaymentSetting]

class AwardJumpDeploy(TypedDict):
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    button_text: NotRequired[str]

class MiniprogramActivitySetting(TypedDict):
    outer_str: NotRequired[list[str]]
    award_jump_deploy: NotRequired[AwardJumpDeploy]

class MembercardActivityActivitiesActivityIdGetAnswer(TypedDict):
    """GET v3/marketing/membercard-activity/activities/{activity_id}: 查询活动详情"""
    activity_id: str
    activity_status: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    card_id: NotRequired[str]
    activity_name: NotRequired[str]
    activity_type: NotRequired[str]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    award_send_period: NotRequired[AwardSendPeriod]
    stock_list: NotRequired[list[StockList]]
    out_request_no: NotRequired[str]
    pay_activity_setting: NotRequired[PayActivitySetting]
    miniprogram_activity_setting: NotRequired[MiniprogramActivitySetting]

class MembercardActivityActivitiesGetQuery(TypedDict):
    """GET v3/marketing/membercard-activity/activities: 查询活动列表"""
    limit: NotRequired[int]
    offset: NotRequired[int]
    activity_type: Literal['NON_MEMBER_AFTERPAY', 'MEMBER_AFTERPAY', 'NON_MEMBER_MINIPROGRAM', 'MEMBER_MINIPROGRAM'] | Text
    card_id: NotRequired[Text]
    activity_status: NotRequired[Literal['CREATED', 'ONGOING', 'TERMINATED', 'OVER_TIME'] | Text]

class Data9(TypedDict):
    activity_id: str
    activity_status: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    card_id: NotRequired[str]
    activity_name: NotRequired[str]
    activity_type: NotRequired[str]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    award_send_period: NotRequired[AwardSendPeriod]
    stock_list: NotRequired[list[StockList]]
    out_request_no: NotRequired[str]
    pay_activity_setting: NotRequired[PayActivitySetting]
    miniprogram_activity_setting: NotRequired[MiniprogramActivitySetting]

class MembercardActivityActivitiesGetAnswer(TypedDict):
    """GET v3/marketing/membercard-activity/activities: 查询活动列表"""
    data: NotRequired[list[Data9]]
    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]

class AwardSendTime2(TypedDict):
    begin_time: Text
    end_time: Text

class BeginDayTime2(TypedDict):
    hours: int
    minutes: int
    seconds: int

class EndDayTime2(TypedDict):
    hours: int
    minutes: int
    seconds: int

class AwardSendDayTime2(TypedDict):
    begin_day_time: BeginDayTime2
    end_day_time: EndDayTime2

class AwardSendPeriod2(TypedDict):
    award_send_time: NotRequired[Sequence[AwardSendTime2]]
    award_send_day_time: NotRequired[Sequence[AwardSendDayTime2]]

class StockList2(TypedDict):
    stock_creator_mchid: Text
    stock_id: Text

class ActivateMiniprogram2(TypedDict):
    activate_appid: Text
    activate_path: Text

class ActivateSetting2(TypedDict):
    activate_type: Text
    activate_url: NotRequired[Text]
    activate_miniprogram: NotRequired[ActivateMiniprogram2]

class PaymentMode2(TypedDict):
    payment_scene_list: NotRequired[Texts]

class PaymentSetting2(TypedDict):
    payment_mode: NotRequired[PaymentMode2]
    limit_bank: NotRequired[Text]
    goods_tags: NotRequired[Texts]

class PayActivitySetting2(TypedDict):
    logo_url: Text
    activity_second_title: Text
    mchid_list: NotRequired[Texts]
    activate_setting: NotRequired[ActivateSetting2]
    payment_setting: NotRequired[PaymentSetting2]

class AwardJumpDeploy2(TypedDict):
    mini_program_appid: NotRequired[Text]
    mini_program_path: NotRequired[Text]
    button_text: NotRequired[Text]

class MiniprogramActivitySetting2(TypedDict):
    outer_str: NotRequired[Texts]
    award_jump_deploy: NotRequired[AwardJumpDeploy2]

class MembercardActivityActivitiesPostBody(TypedDict):
    """POST v3/marketing/membercard-activity/activities: 创建活动"""
    card_id: Text
    activity_name: Text
    activity_type: Literal['NON_MEMBER_AFTERPAY', 'MEMBER_AFTERPAY', 'NON_MEMBER_MINIPROGRAM', 'MEMBER_MINIPROGRAM'] | Text
    begin_time: Text
    end_time: Text
    award_send_period: NotRequired[AwardSendPeriod2]
    stock_list: NotRequired[Sequence[StockList2]]
    out_request_no: Text
    pay_activity_setting: NotRequired[PayActivitySetting2]
    miniprogram_activity_setting: NotRequired[MiniprogramActivitySetting2]

class MembercardActivityActivitiesPostAnswer(TypedDict):
    """POST v3/marketing/membercard-activity/activities: 创建活动"""
    activity_id: str
    activity_status: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    card_id: NotRequired[str]
    activity_name: NotRequired[str]
    activity_type: NotRequired[str]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    award_send_period: NotRequired[AwardSendPeriod]
    stock_list: NotRequired[list[StockList]]
    out_request_no: NotRequired[str]
    pay_activity_setting: NotRequired[PayActivitySetting]
    miniprogram_activity_setting: NotRequired[MiniprogramActivitySetting]

class CommonFieldList(TypedDict):
    name: NotRequired[Literal['USER_FORM_FLAG_MOBILE', 'USER_FORM_FLAG_SEX', 'USER_FORM_FLAG_NAME', 'USER_FORM_FLAG_BIRTHDAY', 'USER_FORM_FLAG_ADDRESS', 'USER_FORM_FLAG_EMAIL', 'USER_FORM_FLAG_CITY'] | str]
    value: NotRequired[str]

class CustomFieldList(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]
    value_list: NotRequired[list[str]]

class UserInformation(TypedDict):
    common_field_list: NotRequired[list[CommonFieldList]]
    custom_field_list: NotRequired[list[CustomFieldList]]

class MembercardOpenActivateInformationsActivateTicketGetAnswer(TypedDict):
    """GET v3/marketing/membercard-open/activate-informations/{activate_ticket}: 获取用户信息（跳转型激活）"""
    nickname: NotRequired[str]
    head_image_url: NotRequired[str]
    user_information: NotRequired[UserInformation]

class MembercardOpenCallbackGetAnswer(TypedDict):
    """GET v3/marketing/membercard-open/callback: 查询回调地址"""
    notify_url: str
    mchid: NotRequired[str]

class MembercardOpenCallbackPatchBody(TypedDict):
    """PATCH v3/marketing/membercard-open/callback: 设置回调地址"""
    notify_url: Text

class MembercardOpenCallbackPatchAnswer(TypedDict):
    """PATCH v3/marketing/membercard-open/callback: 设置回调地址"""
    notify_url: str
    mchid: NotRequired[str]

class MembercardOpenCardsCardIdCodesDepositPostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/codes/deposit: 导入会员Code"""
    code: NotRequired[Texts]

class Data10(TypedDict):
    code: NotRequired[str]
    result: NotRequired[Literal['SUCCESS', 'DUPLICATE', 'FAIL'] | str]

class MembercardOpenCardsCardIdCodesDepositPostAnswer(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/codes/deposit: 导入会员Code"""
    data: NotRequired[list[Data10]]

class MembercardOpenCardsCardIdCodesCodeActivatePostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate: 激活会员卡（跳转型激活）"""
    membership_number: NotRequired[Text]

class MembercardOpenCardsCardIdCodesCodeBonusCommitPostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit: 设置支付后展示的积分到账"""
    out_trade_no: Text
    mchid: Text
    sub_mchid: NotRequired[Text]
    bonus_value: int

class MembercardOpenCardsCardIdCodesCodeBonusPreparePostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare: 支付结果页展示会员积分"""
    out_trade_no: Text
    mchid: Text
    sub_mchid: NotRequired[Text]
    bonus_value: int

class Guide(TypedDict):
    staff_name: NotRequired[Text]
    head_image_url: NotRequired[Text]
    contact_information_name: NotRequired[Text]
    contact_information_value: NotRequired[Text]
    phone_number: NotRequired[Text]

class MembercardOpenCardsCardIdCodesCodeRightsPatchBody(TypedDict):
    """PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights: 设置会员权益"""
    before_bonus_value: NotRequired[int]
    bonus_value: NotRequired[int]
    add_bonus_value: NotRequired[int]
    out_request_no: Text
    need_inform_bonus: NotRequired[bool]
    member_price_word: NotRequired[Text]
    fapiao_jump_word: NotRequired[Text]
    guide: NotRequired[Guide]

class FieldList(TypedDict):
    field_id: Text
    field_value: Text

class JumpMiniprogram(TypedDict):
    appid: Text
    path: Text

class ActionSetting(TypedDict):
    action_name: Text
    jump_miniprogram: JumpMiniprogram

class ContentTemplateData(TypedDict):
    field_list: NotRequired[Sequence[FieldList]]
    action_setting: NotRequired[ActionSetting]

class MessageTemplateSetting(TypedDict):
    message_template_id: Text
    field_list: Sequence[FieldList]

class StateSetting(TypedDict):
    state_id: Text
    content_template_data: ContentTemplateData
    message_template_setting: NotRequired[MessageTemplateSetting]

class MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data: 设置会员服务项用户信息"""
    out_request_no: Text
    service_module_id: Text
    state_setting: StateSetting

class MembercardOpenCardsCardIdCodesCodeUnavailablePostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable: 作废用户会员卡"""
    reason: NotRequired[Text]

class MembercardOpenCardsCardIdCodesCodeGetAnswer(TypedDict):
    """GET v3/marketing/membercard-open/cards/{card_id}/codes/{code}: 查询用户会员卡信息"""
    card_id: NotRequired[str]
    code: NotRequired[str]
    openid: NotRequired[str]
    membership_number: NotRequired[str]
    level: NotRequired[str]
    nickname: NotRequired[str]
    head_image_url: NotRequired[str]
    background_picture_url: NotRequired[str]
    balance: NotRequired[int]
    user_card_status: NotRequired[Literal['NOT_ACTIVATE', 'EFFECTIVE', 'EXPIRE', 'UNAVAILABLE', 'DELETE'] | str]
    user_information: NotRequired[UserInformation]
    bonus_value: NotRequired[int]

class BalanceInformation(TypedDict):
    before_balance: int
    balance: int
    add_balance: int
    balance_remark: NotRequired[Text]

class MembercardOpenCardsCardIdCodesCodePatchBody(TypedDict):
    """PATCH v3/marketing/membercard-open/cards/{card_id}/codes/{code}: 修改用户会员卡信息"""
    membership_number: NotRequired[Text]
    background_picture_url: NotRequired[Text]
    level: NotRequired[Text]
    out_request_no: NotRequired[Text]
    balance_information: NotRequired[BalanceInformation]
    need_inform_balance: NotRequired[bool]
    need_inform_level: NotRequired[bool]

class MembercardOpenCardsCardIdDecryptCodeGetQuery(TypedDict):
    """GET v3/marketing/membercard-open/cards/{card_id}/decrypt-code: 加密code解码（跳转型激活）"""
    encrypt_code: Text

class MembercardOpenCardsCardIdDecryptCodeGetAnswer(TypedDict):
    """GET v3/marketing/membercard-open/cards/{card_id}/decrypt-code: 加密code解码（跳转型激活）"""
    code: str

class MembercardOpenCardsCardIdPermissionTokensPostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/permission-tokens: 商户预授权"""
    activate_type: Text
    navigate_back_previous_page: NotRequired[bool]
    activate_url: NotRequired[Text]
    activate_appid: NotRequired[Text]
    activate_path: NotRequired[Text]
    outer_str: NotRequired[Text]

class MembercardOpenCardsCardIdPermissionTokensPostAnswer(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/permission-tokens: 商户预授权"""
    permission_token: str

class MembercardOpenCardsCardIdPhoneMembercardImportPostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import: 根据手机号导入用户会员卡"""
    encrypted_phone_number: Text
    """Encrypted."""
    code: NotRequired[Text]
    out_request_no: Text

class MembercardOpenCardsCardIdPhoneMembercardImportPostAnswer(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import: 根据手机号导入用户会员卡"""
    code: str

class MembercardOpenCardsCardIdQrcodePostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/qrcode: 创建会员卡二维码"""
    activate_type: Literal['AUTO_ACTIVATE', 'JUMP_ACTIVATE'] | Text
    activate_url: NotRequired[Text]
    activate_appid: NotRequired[Text]
    activate_path: NotRequired[Text]
    outer_str: NotRequired[Text]

class MembercardOpenCardsCardIdQrcodePostAnswer(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/qrcode: 创建会员卡二维码"""
    url: str

class Bonus(TypedDict):
    init_bonus: int
    bonus_value_word: Text
    bonus_cost_title: NotRequired[Text]
    bonus_cost_word: Text
    bonus_jump_word: NotRequired[Text]
    bonus_jump_appid: NotRequired[Text]
    bonus_jump_path: NotRequired[Text]
    bonus_support_appid: NotRequired[Text]
    bonus_support_path: NotRequired[Text]

class Favor2(TypedDict):
    show_coupon: bool
    member_price_word: NotRequired[Text]
    member_price_appid: NotRequired[Text]
    member_price_path: NotRequired[Text]
    member_price_title: NotRequired[Literal['MEMBER_PRICE', 'MEMBER_ACTIVITY'] | Text]
    favor_module_title: NotRequired[Literal['FAVOR', 'VIP'] | Text]

class Fapiao(TypedDict):
    fapiao_jump_word: NotRequired[Text]
    fapiao_jump_appid: NotRequired[Text]
    fapiao_jump_path: NotRequired[Text]

class MembercardOpenCardsCardIdRightsPatchBody(TypedDict):
    """PATCH v3/marketing/membercard-open/cards/{card_id}/rights: 设置会员卡模板权益项"""
    show_bonus: bool
    show_favor: bool
    bonus: NotRequired[Bonus]
    favor: NotRequired[Favor2]
    show_fapiao: NotRequired[bool]
    fapiao: NotRequired[Fapiao]
    show_guide: NotRequired[bool]
    guide: NotRequired[Guide]

class MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchBody(TypedDict):
    """PATCH v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}: 修改会员卡服务项"""
    jump_miniprogram: JumpMiniprogram

class JumpMiniprogram2(TypedDict):
    appid: str
    path: str

class MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchAnswer(TypedDict):
    """PATCH v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}: 修改会员卡服务项"""
    card_id: str
    service_module_id: str
    jump_miniprogram: JumpMiniprogram2

class MembercardOpenCardsCardIdServiceModulesPostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/service-modules: 添加会员卡服务项"""
    service_module_id: Text
    jump_miniprogram: JumpMiniprogram

class MembercardOpenCardsCardIdServiceModulesPostAnswer(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/service-modules: 添加会员卡服务项"""
    card_id: str
    service_module_id: str
    jump_miniprogram: JumpMiniprogram2

class MembercardOpenCardsCardIdUpgradePostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/upgrade: 老会员卡模板升级"""
    brand_id: Text
    appid: Text

class MembercardOpenCardsCardIdUsersImportPostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/users/import: 根据openid导入用户会员卡"""
    openid: Text
    code: NotRequired[Text]
    out_request_no: Text

class MembercardOpenCardsCardIdUsersImportPostAnswer(TypedDict):
    """POST v3/marketing/membercard-open/cards/{card_id}/users/import: 根据openid导入用户会员卡"""
    code: str

class Brand(TypedDict):
    brand_id: str
    display_name: str

class DateInformation(TypedDict):
    type: Literal['FIX_TIME_RANGE', 'FIX_TERM', 'PERMANENT'] | str
    available_begin_time: NotRequired[str]
    available_end_time: NotRequired[str]
    available_day_after_receive: NotRequired[int]

class BalanceInformation2(TypedDict):
    need_balance: NotRequired[bool]
    balance_appid: NotRequired[str]
    balance_path: NotRequired[str]
    balance_url: NotRequired[str]

class CustomFieldList2(TypedDict):
    type: NotRequired[Literal['TEXT', 'SELECT', 'RADIO', 'CHECK_BOX'] | str]
    name: NotRequired[str]
    values: NotRequired[list[str]]

class UserInformationForm(TypedDict):
    common_field_list: NotRequired[list[Literal['USER_FORM_FLAG_MOBILE', 'USER_FORM_FLAG_SEX', 'USER_FORM_FLAG_NAME', 'USER_FORM_FLAG_BIRTHDAY', 'USER_FORM_FLAG_ADDRESS', 'USER_FORM_FLAG_EMAIL', 'USER_FORM_FLAG_CITY'] | str]]
    custom_field_list: NotRequired[list[CustomFieldList2]]

class AdditionalStatement(TypedDict):
    title: NotRequired[str]
    url: NotRequired[str]
    appid: NotRequired[str]
    path: NotRequired[str]

class MembercardOpenCardsCardIdGetAnswer(TypedDict):
    """GET v3/marketing/membercard-open/cards/{card_id}: 查询会员卡模板信息"""
    card_id: str
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    remain_quantity: NotRequired[int]
    status: NotRequired[Literal['NOT_APPROVE', 'APPROVE_FAIL', 'APPROVED', 'DELETED'] | str]
    brand: Brand
    appid: str
    logo_url: str
    title: str
    background_picture_url: str
    description: str
    service_phone: NotRequired[str]
    code_type: Literal['BAR_CODE', 'QRCODE', 'BAR_CODE_AND_QRCODE', 'NONE_CODE'] | str
    total_quantity: NotRequired[int]
    date_information: DateInformation
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_DEPOSIT', 'REAL_TIME'] | str
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    out_request_no: str
    balance_information: NotRequired[BalanceInformation2]
    user_information_form: NotRequired[UserInformationForm]
    additional_statement: NotRequired[AdditionalStatement]

class DateInformation2(TypedDict):
    type: Literal['FIX_TIME_RANGE', 'FIX_TERM', 'PERMANENT'] | Text
    available_end_time: NotRequired[Text]
    available_day_after_receive: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    available_begin_time: NotRequired[Text]

class BalanceInformation3(TypedDict):
    need_balance: NotRequired[bool]
    balance_appid: NotRequired[Text]
    balance_path: NotRequired[Text]
    balance_url: NotRequired[Text]

class CustomFieldList3(TypedDict):
    type: NotRequired[Literal['TEXT', 'SELECT', 'RADIO', 'CHECK_BOX'] | Text]
    name: NotRequired[Text]
    values: NotRequired[Texts]

class UserInformationForm2(TypedDict):
    can_modify_after_activate: NotRequired[bool]
    common_field_list: NotRequired[list[Literal['USER_FORM_FLAG_MOBILE', 'USER_FORM_FLAG_SEX', 'USER_FORM_FLAG_NAME', 'USER_FORM_FLAG_BIRTHDAY', 'USER_FORM_FLAG_ADDRESS', 'USER_FORM_FLAG_EMAIL', 'USER_FORM_FLAG_CITY']] | Texts]
    custom_field_list: NotRequired[Sequence[CustomFieldList3]]

class AdditionalStatement2(TypedDict):
    title: NotRequired[Text]
    url: NotRequired[Text]
    appid: NotRequired[Text]
    path: NotRequired[Text]

class MembercardOpenCardsCardIdPatchBody(TypedDict):
    """PATCH v3/marketing/membercard-open/cards/{card_id}: 修改会员卡模板信息"""
    appid: NotRequired[Text]
    logo_url: NotRequired[Text]
    title: NotRequired[Text]
    background_picture_url: NotRequired[Text]
    description: NotRequired[Text]
    service_phone: NotRequired[Text]
    total_quantity: NotRequired[int]
    date_information: NotRequired[DateInformation2]
    need_display_level: NotRequired[bool]
    init_level: NotRequired[Text]
    balance_information: NotRequired[BalanceInformation3]
    user_information_form: NotRequired[UserInformationForm2]
    additional_statement: NotRequired[AdditionalStatement2]
    code_mode: NotRequired[Literal['SYSTEM_ALLOCATE', 'MERCHANT_DEPOSIT', 'REAL_TIME'] | Text]
    code_type: NotRequired[Literal['BAR_CODE', 'QRCODE', 'BAR_CODE_AND_QRCODE', 'NONE_CODE'] | Text]
    need_dynamic_code: NotRequired[bool]

class MembercardOpenCardsGetQuery(TypedDict):
    """GET v3/marketing/membercard-open/cards: 查询会员卡模板列表"""
    brand_id: NotRequired[Text]
    appid: NotRequired[Text]
    offset: int
    limit: int

class Data11(TypedDict):
    card_id: str
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    remain_quantity: NotRequired[int]
    status: NotRequired[Literal['NOT_APPROVE', 'APPROVE_FAIL', 'APPROVED', 'DELETED'] | str]
    brand: Brand
    appid: str
    logo_url: str
    title: str
    background_picture_url: str
    description: str
    service_phone: NotRequired[str]
    code_type: Literal['BAR_CODE', 'QRCODE', 'BAR_CODE_AND_QRCODE', 'NONE_CODE'] | str
    total_quantity: NotRequired[int]
    date_information: DateInformation
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_DEPOSIT', 'REAL_TIME'] | str
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    out_request_no: str
    balance_information: NotRequired[BalanceInformation2]
    user_information_form: NotRequired[UserInformationForm]
    additional_statement: NotRequired[AdditionalStatement]

class MembercardOpenCardsGetAnswer(TypedDict):
    """GET v3/marketing/membercard-open/cards: 查询会员卡模板列表"""
    total_count: int
    limit: int
    offset: int
    data: NotRequired[list[Data11]]

class Brand2(TypedDict):
    brand_id: Text
    display_name: Text

class DateInformation3(TypedDict):
    type: Literal['FIX_TIME_RANGE', 'FIX_TERM', 'PERMANENT'] | Text
    available_begin_time: NotRequired[Text]
    available_end_time: NotRequired[Text]
    available_day_after_receive: NotRequired[int]
    wait_days_after_receive: NotRequired[int]

class UserInformationForm3(TypedDict):
    common_field_list: NotRequired[list[Literal['USER_FORM_FLAG_MOBILE', 'USER_FORM_FLAG_SEX', 'USER_FORM_FLAG_NAME', 'USER_FORM_FLAG_BIRTHDAY', 'USER_FORM_FLAG_ADDRESS', 'USER_FORM_FLAG_EMAIL', 'USER_FORM_FLAG_CITY']] | Texts]
    custom_field_list: NotRequired[Sequence[CustomFieldList3]]

class MembercardOpenCardsPostBody(TypedDict):
    """POST v3/marketing/membercard-open/cards: 创建会员卡模板"""
    appid: Text
    logo_url: Text
    brand: Brand2
    title: Text
    background_picture_url: Text
    description: Text
    service_phone: NotRequired[Text]
    code_type: Literal['BAR_CODE', 'QRCODE', 'BAR_CODE_AND_QRCODE', 'NONE_CODE'] | Text
    total_quantity: NotRequired[int]
    date_information: DateInformation3
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_DEPOSIT', 'REAL_TIME'] | Text
    need_display_level: NotRequired[bool]
    init_level: NotRequired[Text]
    out_request_no: Text
    balance_information: NotRequired[BalanceInformation3]
    user_information_form: NotRequired[UserInformationForm3]
    additional_statement: NotRequired[AdditionalStatement2]
    need_dynamic_code: NotRequired[bool]

class MembercardOpenCardsPostAnswer(TypedDict):
    """POST v3/marketing/membercard-open/cards: 创建会员卡模板"""
    card_id: str
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    remain_quantity: NotRequired[int]
    status: NotRequired[Literal['NOT_APPROVE', 'APPROVE_FAIL', 'APPROVED', 'DELETED'] | str]
    brand: Brand
    appid: str
    logo_url: str
    title: str
    background_picture_url: str
    description: str
    service_phone: NotRequired[str]
    code_type: Literal['BAR_CODE', 'QRCODE', 'BAR_CODE_AND_QRCODE', 'NONE_CODE'] | str
    total_quantity: NotRequired[int]
    date_information: DateInformation
    code_mode: Literal['SYSTEM_ALLOCATE', 'MERCHANT_DEPOSIT', 'REAL_TIME'] | str
    need_display_level: NotRequired[bool]
    init_level: NotRequired[str]
    out_request_no: str
    balance_information: NotRequired[BalanceInformation2]
    user_information_form: NotRequired[UserInformationForm]
    additional_statement: NotRequired[AdditionalStatement]

class MemberInformation(TypedDict):
    card_id: Text
    code: NotRequired[Text]
    membership_number: NotRequired[Text]
    registration_time: Text

class MembercardOpenPhonenumberMemberImportPostBody(TypedDict):
    """POST v3/marketing/membercard-open/phonenumber-member/import: 导入加密手机号提醒会员领卡"""
    member_information: MemberInformation
    encrypted_phone_number: Text
    """Encrypted."""
    outer_str: NotRequired[Text]

class MembercardOpenPhonenumberMemberSearchGetQuery(TypedDict):
    """GET v3/marketing/membercard-open/phonenumber-member/search: 通过加密手机号查询会员领卡状态"""
    card_id: Text
    encrypted_phone_number: Text
    """Encrypted."""

class UserCardInformation(TypedDict):
    code: str
    openid: str
    unionid: NotRequired[str]
    receive_time: str
    card_appid: str
    card_id: str

class MembercardOpenPhonenumberMemberSearchGetAnswer(TypedDict):
    """GET v3/marketing/membercard-open/phonenumber-member/search: 通过加密手机号查询会员领卡状态"""
    receive_status: Literal['UNSHOWED', 'UNRECEIVED', 'RECEIVED'] | str
    user_card_information: NotRequired[UserCardInformation]

class MembercardOpenUserCardsGetQuery(TypedDict):
    """GET v3/marketing/membercard-open/user/cards: 查询用户在品牌下所有会员卡"""
    openid: Text
    appid: NotRequired[Text]
    offset: int
    limit: int

class Data12(TypedDict):
    card_id: NotRequired[str]
    code: NotRequired[str]

class MembercardOpenUserCardsGetAnswer(TypedDict):
    """GET v3/marketing/membercard-open/user/cards: 查询用户在品牌下所有会员卡"""
    data: NotRequired[list[Data12]]
    total_count: int
    offset: int
    limit: int

class PartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetQuery(TypedDict):
    """GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans: 分页查询投放计划列表"""
    page_size: NotRequired[int]
    offset: NotRequired[int]
    plan_state: NotRequired[Literal['PLAN_CREATING', 'PLAN_CREATED', 'PLAN_TERMINATING', 'PLAN_TERMINATED', 'PLAN_EXPIRED', 'PLAN_DELIVERING', 'PLAN_PAUSED'] | Text]
    audit_state: NotRequired[Literal['AUDIT_INITIAL', 'AUDIT_PROCESSING', 'AUDIT_PASSED', 'AUDIT_REJECTED'] | Text]
    plan_id: NotRequired[Text]

class PlanList(TypedDict):
    plan_id: str
    plan_name: str
    plan_state: Literal['PLAN_CREATING', 'PLAN_CREATED', 'PLAN_TERMINATING', 'PLAN_TERMINATED', 'PLAN_EXPIRED', 'PLAN_DELIVERING', 'PLAN_PAUSED'] | str
    delivery_start_time: NotRequired[str]
    delivery_end_time: NotRequired[str]
    stock_id: str
    product_coupon_id: str
    recommend_word: NotRequired[str]
    brand_id: str
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]

class PartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetAnswer(TypedDict):
    """GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans: 分页查询投放计划列表"""
    total_count: NotRequired[int]
    plan_list: NotRequired[list[PlanList]]

class ModifyContent(TypedDict):
    plan_name: NotRequired[Text]
    delivery_end_time: NotRequired[Text]
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]
    recommend_word: NotRequired[Text]

class PartnerDeliveryPlanDeliveryPlansPlanIdPatchBody(TypedDict):
    """PATCH v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}: 更新投放计划"""
    modify_content: ModifyContent
    out_request_no: NotRequired[Text]

class Plan(TypedDict):
    plan_id: str
    plan_name: str
    plan_state: Literal['PLAN_CREATING', 'PLAN_CREATED', 'PLAN_TERMINATING', 'PLAN_TERMINATED', 'PLAN_EXPIRED', 'PLAN_DELIVERING', 'PLAN_PAUSED'] | str
    delivery_start_time: NotRequired[str]
    delivery_end_time: NotRequired[str]
    stock_id: str
    product_coupon_id: str
    recommend_word: NotRequired[str]
    brand_id: str
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]

class PartnerDeliveryPlanDeliveryPlansPlanIdPatchAnswer(TypedDict):
    """PATCH v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}: 更新投放计划"""
    plan: Plan

class PartnerDeliveryPlanDeliveryPlansPostBody(TypedDict):
    """POST v3/marketing/partner/delivery-plan/delivery-plans: 创建投放计划"""
    out_request_no: Text
    brand_id: Text
    product_coupon_id: Text
    stock_id: Text
    plan_name: NotRequired[Text]
    total_count: NotRequired[int]
    user_limit: NotRequired[int]
    daily_limit: NotRequired[int]
    delivery_start_time: NotRequired[Text]
    delivery_end_time: NotRequired[Text]
    recommend_word: NotRequired[Text]
    reuse_coupon_config: NotRequired[bool]
    usage_mode: NotRequired[Literal['SINGLE', 'PROGRESSIVE_BUNDLE'] | Text]
    stock_bundle_id: NotRequired[Text]

class PartnerDeliveryPlanDeliveryPlansPostAnswer(TypedDict):
    """POST v3/marketing/partner/delivery-plan/delivery-plans: 创建投放计划"""
    plan: Plan

class PartnerDeliveryPlanSpMchidNotifyUrlPostBody(TypedDict):
    """POST v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url: 设置投放计划回调地址"""
    notify_url: Text

class PartnerDeliveryPlanSpMchidNotifyUrlPostAnswer(TypedDict):
    """POST v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url: 设置投放计划回调地址"""
    notify_url: str

class PartnerProductCouponImageGenerationTasksTaskIdGetQuery(TypedDict):
    """GET v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}: 查询图片生成任务执行结果"""
    brand_id: Text
    image_generation_type: Literal['COMBINE_IMAGE', 'CUT_OUT'] | Text

class CombineImageResult(TypedDict):
    image_url: str

class CutOutResult(TypedDict):
    image_url: str

class PartnerProductCouponImageGenerationTasksTaskIdGetAnswer(TypedDict):
    """GET v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}: 查询图片生成任务执行结果"""
    brand_id: str
    task_id: str
    image_generation_type: Literal['COMBINE_IMAGE', 'CUT_OUT'] | str
    task_state: Literal['PROCESSING', 'FAIL', 'SUCCESS'] | str
    combine_image_result: NotRequired[CombineImageResult]
    cut_out_result: NotRequired[CutOutResult]

class NormalCoupon(TypedDict):
    threshold: int
    discount_amount: int

class DiscountCoupon5(TypedDict):
    threshold: int
    percent_off: int

class ExchangeCoupon5(TypedDict):
    threshold: int
    exchange_price: int

class CombineImage(TypedDict):
    scope: Literal['ALL', 'SINGLE', 'CATEGORY'] | Text
    type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | Text
    usage_mode: Literal['SINGLE', 'PROGRESSIVE_BUNDLE'] | Text
    normal_coupon: NotRequired[NormalCoupon]
    discount_coupon: NotRequired[DiscountCoupon5]
    exchange_coupon: NotRequired[ExchangeCoupon5]
    background_color: NotRequired[Text]

class CutOut(TypedDict):
    image_url: Text

class PartnerProductCouponImageGenerationTasksPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/image-generation-tasks: 提交图片生成任务"""
    brand_id: Text
    task_id: Text
    image_generation_type: Literal['COMBINE_IMAGE', 'CUT_OUT'] | Text
    combine_image: NotRequired[CombineImage]
    cut_out: NotRequired[CutOut]

class PartnerProductCouponImageGenerationTasksPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/image-generation-tasks: 提交图片生成任务"""
    task_id: str
    brand_id: str

class PartnerProductCouponMediaUploadImagePostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/media/upload-image: 图片上传"""
    media_url: str

class PartnerProductCouponNotifyConfigsGetAnswer(TypedDict):
    """GET v3/marketing/partner/product-coupon/notify-configs: 获取商品券事件通知地址"""
    notify_url: str
    update_time: str

class PartnerProductCouponNotifyConfigsPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/notify-configs: 设置商品券事件通知地址"""
    notify_url: Text

class PartnerProductCouponNotifyConfigsPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/notify-configs: 设置商品券事件通知地址"""
    notify_url: str
    update_time: str

class PartnerProductCouponProductCouponsProductCouponIdDeactivatePostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate: 失效商品券"""
    brand_id: Text
    out_request_no: Text
    deactivate_reason: Text

class NormalCoupon2(TypedDict):
    threshold: int
    discount_amount: int

class DiscountCoupon6(TypedDict):
    threshold: int
    percent_off: int

class SingleUsageInfo(TypedDict):
    normal_coupon: NotRequired[NormalCoupon2]
    discount_coupon: NotRequired[DiscountCoupon6]

class SequentialUsageInfo(TypedDict):
    type: Literal['INCREMENTAL', 'EQUAL'] | str
    count: int
    available_days: int
    interval_days: NotRequired[int]

class ChoiceList(TypedDict):
    name: str
    price: int
    count: int
    image_url: NotRequired[str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]

class ComboPackageList(TypedDict):
    name: str
    pick_count: int
    choice_list: list[ChoiceList]

class DisplayInfo(TypedDict):
    name: str
    image_url: str
    background_url: str
    detail_image_url_list: NotRequired[list[str]]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[list[ComboPackageList]]

class PartnerProductCouponProductCouponsProductCouponIdDeactivatePostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate: 失效商品券"""
    product_coupon_id: str
    state: Literal['AUDITING', 'EFFECTIVE', 'DEACTIVATED'] | str
    brand_id: str
    scope: Literal['ALL', 'SINGLE', 'CATEGORY'] | str
    type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | str
    usage_mode: Literal['SINGLE', 'SEQUENTIAL'] | str
    single_usage_info: NotRequired[SingleUsageInfo]
    sequential_usage_info: NotRequired[SequentialUsageInfo]
    display_info: DisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]

class StoreList(TypedDict):
    store_id: Text

class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores: 批次组批量关联门店"""
    brand_id: Text
    store_list: Sequence[StoreList]

class SuccessStoreList(TypedDict):
    store_id: str

class FailedStoreList(TypedDict):
    store_id: str
    code: str
    message: str

class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores: 批次组批量关联门店"""
    total_count: int
    success_store_list: NotRequired[list[SuccessStoreList]]
    failed_store_list: NotRequired[list[FailedStoreList]]

class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores: 批次组批量取消关联门店"""
    brand_id: Text
    store_list: Sequence[StoreList]

class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores: 批次组批量取消关联门店"""
    total_count: int
    success_store_list: NotRequired[list[SuccessStoreList]]
    failed_store_list: NotRequired[list[FailedStoreList]]

class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget: 修改商品券批次组发放预算"""
    out_request_no: Text
    update_mode: Literal['MAX_COUNT', 'MAX_COUNT_PER_DAY'] | Text
    current_max_count: NotRequired[int]
    target_max_count: NotRequired[int]
    current_max_count_per_day: NotRequired[int]
    target_max_count_per_day: NotRequired[int]
    brand_id: Text

class CouponCodeCountInfo(TypedDict):
    total_count: int
    available_count: int

class StockSendRule4(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: int

class DayPeriodList(TypedDict):
    begin_time: int
    end_time: int

class WeeklyAvailablePeriod(TypedDict):
    day_list: NotRequired[list[Literal['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] | str]]
    day_period_list: NotRequired[list[DayPeriodList]]

class IrregularAvailablePeriodList(TypedDict):
    begin_time: str
    end_time: str

class CouponAvailablePeriod(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[WeeklyAvailablePeriod]
    irregular_available_period_list: NotRequired[list[IrregularAvailablePeriodList]]

class ExchangeCoupon6(TypedDict):
    threshold: int
    exchange_price: int

class ProgressiveBundleUsageRule(TypedDict):
    coupon_available_period: CouponAvailablePeriod
    normal_coupon: NotRequired[NormalCoupon2]
    discount_coupon: NotRequired[DiscountCoupon6]
    exchange_coupon: NotRequired[ExchangeCoupon6]

class StockBundleInfo(TypedDict):
    stock_bundle_id: str
    stock_bundle_index: int

class CouponAvailableStoreInfo(TypedDict):
    description: str
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]

class UsageRuleDisplayInfo(TypedDict):
    coupon_usage_method_list: list[Literal['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[CouponAvailableStoreInfo]
    app_jump_type: NotRequired[Literal['H5', 'PASSCODE_LINK', 'USAGE_GUIDE'] | str]
    passcode_link: NotRequired[str]

class EntranceMiniProgram(TypedDict):
    appid: str
    path: str
    entrance_wording: str
    guidance_wording: str

class EntranceOfficialAccount(TypedDict):
    appid: str

class EntranceFinder(TypedDict):
    finder_id: str
    finder_video_id: str
    finder_video_cover_image_url: str

class CouponDisplayInfo(TypedDict):
    code_display_mode: NotRequired[Literal['INVISIBLE', 'BARCODE', 'QRCODE'] | str]
    background_color: NotRequired[Literal['Color010', 'Color020', 'Color030', 'Color040', 'Color050', 'Color060', 'Color070', 'Color080', 'Color090', 'Color100'] | str]
    entrance_mini_program: NotRequired[EntranceMiniProgram]
    entrance_official_account: NotRequired[EntranceOfficialAccount]
    entrance_finder: NotRequired[EntranceFinder]

class SentCountInfo(TypedDict):
    total_count: int
    today_count: int

class StockList3(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD'] | str
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    stock_send_rule: StockSendRule4
    progressive_bundle_usage_rule: NotRequired[ProgressiveBundleUsageRule]
    stock_bundle_info: StockBundleInfo
    usage_rule_display_info: UsageRuleDisplayInfo
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget: 修改商品券批次组发放预算"""
    stock_bundle_id: str
    stock_list: list[StockList3]

class CouponAvailableStoreInfo2(TypedDict):
    description: Text
    mini_program_appid: NotRequired[Text]
    mini_program_path: NotRequired[Text]

class UsageRuleDisplayInfo2(TypedDict):
    coupon_usage_method_list: list[Literal['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE']] | Texts
    mini_program_appid: NotRequired[Text]
    mini_program_path: NotRequired[Text]
    app_path: NotRequired[Text]
    usage_description: Text
    coupon_available_store_info: NotRequired[CouponAvailableStoreInfo2]
    app_jump_type: NotRequired[Literal['H5', 'PASSCODE_LINK', 'USAGE_GUIDE'] | Text]
    passcode_link: NotRequired[Text]

class EntranceMiniProgram2(TypedDict):
    appid: Text
    path: Text
    entrance_wording: Text
    guidance_wording: Text

class EntranceOfficialAccount2(TypedDict):
    appid: Text

class EntranceFinder2(TypedDict):
    finder_id: Text
    finder_video_id: Text
    finder_video_cover_image_url: Text

class CouponDisplayInfo2(TypedDict):
    code_display_mode: NotRequired[Literal['INVISIBLE', 'BARCODE', 'QRCODE'] | Text]
    background_color: NotRequired[Literal['Color010', 'Color020', 'Color030', 'Color040', 'Color050', 'Color060', 'Color070', 'Color080', 'Color090', 'Color100'] | Text]
    entrance_mini_program: NotRequired[EntranceMiniProgram2]
    entrance_official_account: NotRequired[EntranceOfficialAccount2]
    entrance_finder: NotRequired[EntranceFinder2]

class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdPatchBody(TypedDict):
    """PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}: 修改商品券批次组"""
    out_request_no: Text
    remark: NotRequired[Text]
    usage_rule_display_info: NotRequired[UsageRuleDisplayInfo2]
    coupon_display_info: NotRequired[CouponDisplayInfo2]
    notify_config: NotRequired[NotifyConfig2]
    store_scope: NotRequired[Literal['NONE', 'ALL', 'SPECIFIC'] | Text]
    brand_id: Text

class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdPatchAnswer(TypedDict):
    """PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}: 修改商品券批次组"""
    stock_bundle_id: str
    stock_list: list[StockList3]

class StockSendRule5(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: int

class DayPeriodList2(TypedDict):
    begin_time: int
    end_time: int

class WeeklyAvailablePeriod2(TypedDict):
    day_list: NotRequired[list[Literal['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']] | Texts]
    day_period_list: NotRequired[Sequence[DayPeriodList2]]

class IrregularAvailablePeriodList2(TypedDict):
    begin_time: Text
    end_time: Text

class CouponAvailablePeriod2(TypedDict):
    available_begin_time: Text
    available_end_time: Text
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[WeeklyAvailablePeriod2]
    irregular_available_period_list: NotRequired[Sequence[IrregularAvailablePeriodList2]]
    available_seconds: NotRequired[int]

class NormalCouponList(TypedDict):
    threshold: int
    discount_amount: int

class DiscountCouponList(TypedDict):
    threshold: int
    percent_off: int

class ExchangeCouponList(TypedDict):
    threshold: int
    exchange_price: int

class ProgressiveBundleUsageRule2(TypedDict):
    coupon_available_period: CouponAvailablePeriod2
    normal_coupon_list: NotRequired[Sequence[NormalCouponList]]
    discount_coupon_list: NotRequired[Sequence[DiscountCouponList]]
    exchange_coupon_list: NotRequired[Sequence[ExchangeCouponList]]

class StockBundle(TypedDict):
    remark: NotRequired[Text]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD'] | Text
    stock_send_rule: StockSendRule5
    progressive_bundle_usage_rule: NotRequired[ProgressiveBundleUsageRule2]
    usage_rule_display_info: UsageRuleDisplayInfo2
    coupon_display_info: CouponDisplayInfo2
    notify_config: NotifyConfig2
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | Text

class PartnerProductCouponProductCouponsProductCouponIdStockBundlesPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles: 添加商品券批次组"""
    brand_id: Text
    out_request_no: Text
    stock_bundle: StockBundle

class PartnerProductCouponProductCouponsProductCouponIdStockBundlesPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles: 添加商品券批次组"""
    stock_bundle_id: str
    stock_list: list[StockList3]

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores: 批次关联门店"""
    brand_id: Text
    store_list: Sequence[StoreList]

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores: 批次关联门店"""
    total_count: int
    success_store_list: NotRequired[list[SuccessStoreList]]
    failed_store_list: NotRequired[list[FailedStoreList]]

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetQuery(TypedDict):
    """GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores: 查询批次关联门店列表"""
    page_size: NotRequired[int]
    page_token: NotRequired[Text]
    brand_id: Text

class StoreList2(TypedDict):
    store_id: str

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetAnswer(TypedDict):
    """GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores: 查询批次关联门店列表"""
    total_count: int
    next_page_token: NotRequired[str]
    store_list: NotRequired[list[StoreList2]]

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivatePostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate: 失效商品券批次"""
    brand_id: Text
    out_request_no: Text
    deactivate_reason: Text

class StockSendRule6(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]

class SingleUsageRule(TypedDict):
    coupon_available_period: CouponAvailablePeriod
    normal_coupon: NotRequired[NormalCoupon2]
    discount_coupon: NotRequired[DiscountCoupon6]
    exchange_coupon: NotRequired[ExchangeCoupon6]

class CouponAvailablePeriod3(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[WeeklyAvailablePeriod]
    irregular_available_period_list: NotRequired[list[IrregularAvailablePeriodList]]

class NormalCouponList2(TypedDict):
    threshold: int
    discount_amount: int

class DiscountCouponList2(TypedDict):
    threshold: int
    percent_off: int

class ExchangeCouponList2(TypedDict):
    threshold: int
    exchange_price: int

class SequentialUsageRule(TypedDict):
    coupon_available_period: CouponAvailablePeriod3
    normal_coupon_list: NotRequired[list[NormalCouponList2]]
    discount_coupon_list: NotRequired[list[DiscountCouponList2]]
    exchange_coupon_list: NotRequired[list[ExchangeCouponList2]]
    special_first: NotRequired[bool]

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivatePostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate: 失效商品券批次"""
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | str
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    stock_send_rule: StockSendRule6
    single_usage_rule: NotRequired[SingleUsageRule]
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    usage_rule_display_info: UsageRuleDisplayInfo
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores: 批次取消关联门店"""
    brand_id: Text
    store_list: Sequence[StoreList]

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores: 批次取消关联门店"""
    total_count: int
    success_store_list: NotRequired[list[SuccessStoreList]]
    failed_store_list: NotRequired[list[FailedStoreList]]

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget: 修改商品券批次发放预算"""
    brand_id: Text
    out_request_no: Text
    update_mode: Literal['MAX_COUNT', 'MAX_COUNT_PER_DAY'] | Text
    current_max_count: NotRequired[int]
    target_max_count: NotRequired[int]
    current_max_count_per_day: NotRequired[int]
    target_max_count_per_day: NotRequired[int]

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget: 修改商品券批次发放预算"""
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | str
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    stock_send_rule: StockSendRule6
    single_usage_rule: NotRequired[SingleUsageRule]
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    usage_rule_display_info: UsageRuleDisplayInfo
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes: 预上传券Code"""
    brand_id: Text
    out_request_no: Text
    code_list: Texts

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes: 预上传券Code"""
    total_count: int
    success_code_list: NotRequired[list[str]]
    failed_code_list: NotRequired[list[str]]
    already_exist_code_list: NotRequired[list[str]]
    duplicate_code_list: NotRequired[list[str]]

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdGetQuery(TypedDict):
    """GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}: 查询商品券指定批次"""
    brand_id: Text

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdGetAnswer(TypedDict):
    """GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}: 查询商品券指定批次"""
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | str
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    stock_send_rule: StockSendRule6
    single_usage_rule: NotRequired[SingleUsageRule]
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    usage_rule_display_info: UsageRuleDisplayInfo
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdPatchBody(TypedDict):
    """PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}: 修改商品券指定批次"""
    brand_id: Text
    out_request_no: Text
    remark: NotRequired[Text]
    usage_rule_display_info: NotRequired[UsageRuleDisplayInfo2]
    coupon_display_info: NotRequired[CouponDisplayInfo2]
    notify_config: NotRequired[NotifyConfig2]
    store_scope: NotRequired[Literal['NONE', 'ALL', 'SPECIFIC'] | Text]

class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdPatchAnswer(TypedDict):
    """PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}: 修改商品券指定批次"""
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | str
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    stock_send_rule: StockSendRule6
    single_usage_rule: NotRequired[SingleUsageRule]
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    usage_rule_display_info: UsageRuleDisplayInfo
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class PartnerProductCouponProductCouponsProductCouponIdStocksGetQuery(TypedDict):
    """GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks: 查询商品券批次列表"""
    state: NotRequired[Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | Text]
    page_size: NotRequired[int]
    page_token: NotRequired[Text]
    brand_id: Text

class StockList4(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | str
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    stock_send_rule: StockSendRule6
    single_usage_rule: NotRequired[SingleUsageRule]
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    usage_rule_display_info: UsageRuleDisplayInfo
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class PartnerProductCouponProductCouponsProductCouponIdStocksGetAnswer(TypedDict):
    """GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks: 查询商品券批次列表"""
    total_count: int
    next_page_token: NotRequired[str]
    stock_list: NotRequired[list[StockList4]]

class StockSendRule7(TypedDict):
    max_count: int
    max_count_per_day: NotRequired[int]
    max_count_per_user: NotRequired[int]

class SingleUsageRule2(TypedDict):
    coupon_available_period: CouponAvailablePeriod2
    normal_coupon: NotRequired[NormalCoupon]
    discount_coupon: NotRequired[DiscountCoupon5]
    exchange_coupon: NotRequired[ExchangeCoupon5]

class CouponAvailablePeriod4(TypedDict):
    available_begin_time: Text
    available_end_time: Text
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[WeeklyAvailablePeriod2]
    irregular_available_period_list: NotRequired[Sequence[IrregularAvailablePeriodList2]]

class SequentialUsageRule2(TypedDict):
    coupon_available_period: CouponAvailablePeriod4
    normal_coupon_list: NotRequired[Sequence[NormalCouponList]]
    discount_coupon_list: NotRequired[Sequence[DiscountCouponList]]
    exchange_coupon_list: NotRequired[Sequence[ExchangeCouponList]]
    special_first: NotRequired[bool]

class Stock(TypedDict):
    remark: NotRequired[Text]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | Text
    stock_send_rule: StockSendRule7
    single_usage_rule: NotRequired[SingleUsageRule2]
    sequential_usage_rule: NotRequired[SequentialUsageRule2]
    usage_rule_display_info: UsageRuleDisplayInfo2
    coupon_display_info: CouponDisplayInfo2
    notify_config: NotifyConfig2
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | Text

class PartnerProductCouponProductCouponsProductCouponIdStocksPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks: 添加商品券批次"""
    brand_id: Text
    out_request_no: Text
    stock: Stock

class UsageRuleDisplayInfo3(TypedDict):
    coupon_usage_method_list: list[Literal['OFFLINE', 'MINI_PROGRAM', 'APP', 'PAYMENT_CODE'] | str]
    mini_program_appid: NotRequired[str]
    mini_program_path: NotRequired[str]
    app_path: NotRequired[str]
    usage_description: str
    coupon_available_store_info: NotRequired[CouponAvailableStoreInfo]

class PartnerProductCouponProductCouponsProductCouponIdStocksPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks: 添加商品券批次"""
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | str
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    stock_send_rule: StockSendRule6
    single_usage_rule: NotRequired[SingleUsageRule]
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    usage_rule_display_info: UsageRuleDisplayInfo3
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class PartnerProductCouponProductCouponsProductCouponIdGetQuery(TypedDict):
    """GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}: 查询商品券"""
    brand_id: Text

class PartnerProductCouponProductCouponsProductCouponIdGetAnswer(TypedDict):
    """GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}: 查询商品券"""
    product_coupon_id: str
    state: Literal['AUDITING', 'EFFECTIVE', 'DEACTIVATED'] | str
    brand_id: str
    scope: Literal['ALL', 'SINGLE', 'CATEGORY'] | str
    type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | str
    usage_mode: Literal['SINGLE', 'SEQUENTIAL'] | str
    single_usage_info: NotRequired[SingleUsageInfo]
    sequential_usage_info: NotRequired[SequentialUsageInfo]
    display_info: DisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]

class ChoiceList2(TypedDict):
    name: Text
    price: int
    count: int
    image_url: NotRequired[Text]
    mini_program_appid: NotRequired[Text]
    mini_program_path: NotRequired[Text]

class ComboPackageList2(TypedDict):
    name: Text
    pick_count: int
    choice_list: Sequence[ChoiceList2]

class DisplayInfo2(TypedDict):
    name: Text
    image_url: Text
    background_url: Text
    detail_image_url_list: NotRequired[Texts]
    original_price: NotRequired[int]
    combo_package_list: NotRequired[Sequence[ComboPackageList2]]

class PartnerProductCouponProductCouponsProductCouponIdPatchBody(TypedDict):
    """PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}: 修改商品券"""
    brand_id: Text
    out_request_no: Text
    display_info: DisplayInfo2

class PartnerProductCouponProductCouponsProductCouponIdPatchAnswer(TypedDict):
    """PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}: 修改商品券"""
    product_coupon_id: str
    state: Literal['AUDITING', 'EFFECTIVE', 'DEACTIVATED'] | str
    brand_id: str
    scope: Literal['ALL', 'SINGLE', 'CATEGORY'] | str
    type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | str
    usage_mode: Literal['SINGLE', 'SEQUENTIAL'] | str
    single_usage_info: NotRequired[SingleUsageInfo]
    sequential_usage_info: NotRequired[SequentialUsageInfo]
    display_info: DisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]

class SingleUsageInfo2(TypedDict):
    normal_coupon: NotRequired[NormalCoupon]
    discount_coupon: NotRequired[DiscountCoupon5]

class SequentialUsageInfo2(TypedDict):
    type: Literal['INCREMENTAL', 'EQUAL'] | Text
    count: int
    available_days: int
    interval_days: NotRequired[int]

class EntranceMiniProgram3(TypedDict):
    appid: Text
    path: Text
    entrance_wording: Text
    guidance_wording: NotRequired[Text]

class CouponDisplayInfo3(TypedDict):
    code_display_mode: Literal['INVISIBLE', 'BARCODE', 'QRCODE'] | Text
    background_color: NotRequired[Literal['Color010', 'Color020', 'Color030', 'Color040', 'Color050', 'Color060', 'Color070', 'Color080', 'Color090', 'Color100'] | Text]
    entrance_mini_program: NotRequired[EntranceMiniProgram3]
    entrance_official_account: NotRequired[EntranceOfficialAccount2]
    entrance_finder: NotRequired[EntranceFinder2]

class Stock2(TypedDict):
    remark: NotRequired[Text]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | Text
    stock_send_rule: StockSendRule7
    single_usage_rule: NotRequired[SingleUsageRule2]
    sequential_usage_rule: NotRequired[SequentialUsageRule2]
    usage_rule_display_info: UsageRuleDisplayInfo2
    coupon_display_info: CouponDisplayInfo3
    notify_config: NotifyConfig2
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | Text

class PartnerProductCouponProductCouponsPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons: 创建商品券"""
    brand_id: Text
    out_request_no: Text
    scope: Literal['ALL', 'SINGLE', 'CATEGORY'] | Text
    type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | Text
    usage_mode: Literal['SINGLE', 'SEQUENTIAL'] | Text
    single_usage_info: NotRequired[SingleUsageInfo2]
    sequential_usage_info: NotRequired[SequentialUsageInfo2]
    display_info: DisplayInfo2
    out_product_no: NotRequired[Text]
    stock: Stock2

class Stock3(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | str
    stock_send_rule: StockSendRule6
    single_usage_rule: NotRequired[SingleUsageRule]
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    usage_rule_display_info: UsageRuleDisplayInfo
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class PartnerProductCouponProductCouponsPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/product-coupons: 创建商品券"""
    product_coupon_id: str
    state: Literal['AUDITING', 'EFFECTIVE', 'DEACTIVATED'] | str
    brand_id: str
    scope: Literal['ALL', 'SINGLE', 'CATEGORY'] | str
    type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | str
    usage_mode: Literal['SINGLE', 'SEQUENTIAL'] | str
    single_usage_info: NotRequired[SingleUsageInfo]
    sequential_usage_info: NotRequired[SequentialUsageInfo]
    display_info: DisplayInfo
    out_product_no: NotRequired[str]
    stock: Stock3

class PartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate: 失效用户商品券组"""
    brand_id: Text
    product_coupon_id: Text
    stock_bundle_id: Text
    appid: Text
    out_request_no: Text
    deactivate_reason: Text

class AssociatedOrderInfo(TypedDict):
    transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]

class ProgressiveBundleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[AssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]

class UserProductCouponBundleInfo(TypedDict):
    user_coupon_bundle_id: str
    user_coupon_bundle_index: int
    total_count: int
    used_count: int

class ProgressiveBundleUsageInfo(TypedDict):
    count: int
    interval_days: NotRequired[int]

class ProductCoupon(TypedDict):
    product_coupon_id: str
    state: Literal['AUDITING', 'EFFECTIVE', 'DEACTIVATED'] | str
    brand_id: str
    scope: Literal['ALL', 'SINGLE', 'CATEGORY'] | str
    type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | str
    usage_mode: Literal['SINGLE', 'PROGRESSIVE_BUNDLE'] | str
    single_usage_info: NotRequired[SingleUsageInfo]
    progressive_bundle_usage_info: NotRequired[ProgressiveBundleUsageInfo]
    display_info: DisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]

class Stock4(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD'] | str
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    stock_send_rule: StockSendRule4
    progressive_bundle_usage_rule: NotRequired[ProgressiveBundleUsageRule]
    stock_bundle_info: NotRequired[StockBundleInfo]
    usage_rule_display_info: UsageRuleDisplayInfo
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class MemberTagInfo(TypedDict):
    member_card_id: str

class CouponTagInfo(TypedDict):
    coupon_tag_list: NotRequired[list[Literal['MEMBER'] | str]]
    member_tag_info: NotRequired[MemberTagInfo]

class UserProductCouponList(TypedDict):
    coupon_code: str
    coupon_state: Literal['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal['API', 'BRAND_MANAGE', 'MERCHANT_CARD', 'MEMBER', 'SMALL_ACTIVITY', 'RECEIVE_COMPONENT'] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    progressive_bundle_usage_detail: NotRequired[ProgressiveBundleUsageDetail]
    user_product_coupon_bundle_info: UserProductCouponBundleInfo
    product_coupon: ProductCoupon
    stock: Stock4
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    coupon_tag_info: NotRequired[CouponTagInfo]
    brand_id: str

class PartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate: 失效用户商品券组"""
    user_coupon_bundle_id: str
    user_product_coupon_list: list[UserProductCouponList]

class MemberTagInfo2(TypedDict):
    member_card_id: Text

class CouponTagInfo2(TypedDict):
    coupon_tag_list: NotRequired[Texts]
    member_tag_info: NotRequired[MemberTagInfo2]

class PartnerProductCouponUsersOpenidCouponBundlesPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles: 向用户发放商品券批次组"""
    brand_id: Text
    product_coupon_id: Text
    stock_bundle_id: Text
    appid: Text
    send_request_no: Text
    attach: NotRequired[Text]
    coupon_tag_info: NotRequired[CouponTagInfo2]

class PartnerProductCouponUsersOpenidCouponBundlesPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles: 向用户发放商品券批次组"""
    user_coupon_bundle_id: str
    user_product_coupon_list: list[UserProductCouponList]

class PartnerProductCouponUsersOpenidCouponsCouponCodeConfirmPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm: 确认发放用户商品券"""
    brand_id: Text
    product_coupon_id: Text
    stock_id: Text
    appid: Text
    out_request_no: Text

class AssociatedPayScoreOrderInfo(TypedDict):
    order_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    mchid: NotRequired[str]
    sub_mchid: NotRequired[str]

class SingleUsageDetail(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[AssociatedOrderInfo]
    associated_pay_score_order_info: NotRequired[AssociatedPayScoreOrderInfo]
    saved_amount: NotRequired[float]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]

class DetailItemList(TypedDict):
    detail_state: NotRequired[Literal['PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str]
    valid_begin_time: NotRequired[str]
    valid_end_time: NotRequired[str]
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[AssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]
    delete_time: NotRequired[str]

class ProgressiveBundleUsageDetail2(TypedDict):
    total_count: NotRequired[int]
    used_count: NotRequired[int]
    detail_item_list: NotRequired[list[DetailItemList]]

class ProductCoupon2(TypedDict):
    product_coupon_id: str
    state: Literal['AUDITING', 'EFFECTIVE', 'DEACTIVATED'] | str
    brand_id: str
    scope: Literal['ALL', 'SINGLE', 'CATEGORY'] | str
    type: Literal['NORMAL', 'DISCOUNT', 'EXCHANGE'] | str
    usage_mode: Literal['SINGLE', 'SEQUENTIAL'] | str
    single_usage_info: NotRequired[SingleUsageInfo]
    sequential_usage_info: NotRequired[SequentialUsageInfo]
    display_info: DisplayInfo
    out_product_no: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]

class Stock5(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | str
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    stock_send_rule: StockSendRule6
    single_usage_rule: NotRequired[SingleUsageRule]
    sequential_usage_rule: NotRequired[SequentialUsageRule]
    usage_rule_display_info: UsageRuleDisplayInfo
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class PartnerProductCouponUsersOpenidCouponsCouponCodeConfirmPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm: 确认发放用户商品券"""
    coupon_code: str
    coupon_state: Literal['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal['API', 'BRAND_MANAGE', 'MERCHANT_CARD', 'MEMBER', 'SMALL_ACTIVITY', 'RECEIVE_COMPONENT'] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[SingleUsageDetail]
    progressive_bundle_usage_detail: NotRequired[ProgressiveBundleUsageDetail2]
    product_coupon: ProductCoupon2
    stock: Stock5
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str

class PartnerProductCouponUsersOpenidCouponsCouponCodeDeactivatePostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate: 失效用户商品券"""
    brand_id: Text
    product_coupon_id: Text
    stock_id: Text
    appid: Text
    out_request_no: Text
    deactivate_reason: Text

class SingleUsageDetail2(TypedDict):
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[AssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]

class SequentialUsageDetail(TypedDict):
    total_count: NotRequired[int]
    used_count: NotRequired[int]
    detail_item_list: NotRequired[list[DetailItemList]]

class PartnerProductCouponUsersOpenidCouponsCouponCodeDeactivatePostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate: 失效用户商品券"""
    coupon_code: str
    coupon_state: Literal['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal['API', 'BRAND_MANAGE', 'MERCHANT_CARD', 'MEMBER', 'SMALL_ACTIVITY', 'RECEIVE_COMPONENT'] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[SingleUsageDetail2]
    sequential_usage_detail: NotRequired[SequentialUsageDetail]
    product_coupon: ProductCoupon2
    stock: Stock5
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str

class PartnerProductCouponUsersOpenidCouponsCouponCodeReturnPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return: 退券"""
    brand_id: Text
    product_coupon_id: Text
    stock_id: Text
    appid: Text
    out_request_no: Text
    sequential_coupon_index: NotRequired[int]

class PartnerProductCouponUsersOpenidCouponsCouponCodeReturnPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return: 退券"""
    coupon_code: str
    coupon_state: Literal['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal['API', 'BRAND_MANAGE', 'MERCHANT_CARD', 'MEMBER', 'SMALL_ACTIVITY', 'RECEIVE_COMPONENT'] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[SingleUsageDetail2]
    sequential_usage_detail: NotRequired[SequentialUsageDetail]
    product_coupon: ProductCoupon2
    stock: Stock5
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str

class AssociatedOrderInfo2(TypedDict):
    transaction_id: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    mchid: NotRequired[Text]
    sub_mchid: NotRequired[Text]

class AssociatedPayScoreOrderInfo2(TypedDict):
    order_id: NotRequired[Text]
    out_order_no: NotRequired[Text]
    mchid: NotRequired[Text]
    sub_mchid: NotRequired[Text]

class PartnerProductCouponUsersOpenidCouponsCouponCodeUsePostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use: 核销用户商品券"""
    brand_id: Text
    product_coupon_id: Text
    stock_id: Text
    appid: Text
    use_time: Text
    associated_order_info: AssociatedOrderInfo2
    out_request_no: Text
    sequential_coupon_index: NotRequired[int]
    store_id: NotRequired[Text]
    associated_pay_score_order_info: NotRequired[AssociatedPayScoreOrderInfo2]
    saved_amount: NotRequired[int]

class DetailItemList2(TypedDict):
    detail_state: Literal['PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str
    valid_begin_time: str
    valid_end_time: str
    use_request_no: NotRequired[str]
    use_time: NotRequired[str]
    associated_order_info: NotRequired[AssociatedOrderInfo]
    return_request_no: NotRequired[str]
    return_time: NotRequired[str]
    delete_time: NotRequired[str]

class SequentialUsageDetail2(TypedDict):
    total_count: int
    used_count: int
    detail_item_list: NotRequired[list[DetailItemList2]]

class PartnerProductCouponUsersOpenidCouponsCouponCodeUsePostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use: 核销用户商品券"""
    coupon_code: str
    coupon_state: Literal['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal['API', 'BRAND_MANAGE', 'MERCHANT_CARD', 'MEMBER', 'SMALL_ACTIVITY', 'RECEIVE_COMPONENT'] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[SingleUsageDetail2]
    sequential_usage_detail: NotRequired[SequentialUsageDetail2]
    product_coupon: ProductCoupon2
    stock: Stock5
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str

class PartnerProductCouponUsersOpenidCouponsCouponCodeGetQuery(TypedDict):
    """GET v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}: 查询用户商品券详情"""
    brand_id: Text
    product_coupon_id: Text
    stock_id: Text
    appid: Text

class PartnerProductCouponUsersOpenidCouponsCouponCodeGetAnswer(TypedDict):
    """GET v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}: 查询用户商品券详情"""
    coupon_code: str
    coupon_state: Literal['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal['API', 'BRAND_MANAGE', 'MERCHANT_CARD', 'MEMBER', 'SMALL_ACTIVITY', 'RECEIVE_COMPONENT'] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[SingleUsageDetail2]
    sequential_usage_detail: NotRequired[SequentialUsageDetail]
    product_coupon: ProductCoupon2
    stock: Stock5
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str

class PartnerProductCouponUsersOpenidCouponsGetQuery(TypedDict):
    """GET v3/marketing/partner/product-coupon/users/{openid}/coupons: 指定券状态查询用户商品券列表"""
    product_coupon_id: NotRequired[Text]
    stock_id: NotRequired[Text]
    appid: Text
    coupon_state: NotRequired[Literal['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | Text]
    page_size: NotRequired[int]
    page_token: NotRequired[Text]
    brand_id: Text

class CouponAvailablePeriod5(TypedDict):
    available_begin_time: str
    available_end_time: str
    available_days: NotRequired[int]
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[WeeklyAvailablePeriod]
    irregular_available_period_list: NotRequired[list[IrregularAvailablePeriodList]]
    available_seconds: NotRequired[int]

class SingleUsageRule3(TypedDict):
    coupon_available_period: CouponAvailablePeriod5
    normal_coupon: NotRequired[NormalCoupon2]
    discount_coupon: NotRequired[DiscountCoupon6]
    exchange_coupon: NotRequired[ExchangeCoupon6]

class CouponAvailablePeriod6(TypedDict):
    available_begin_time: str
    available_end_time: str
    wait_days_after_receive: NotRequired[int]
    weekly_available_period: NotRequired[WeeklyAvailablePeriod]
    irregular_available_period_list: NotRequired[list[IrregularAvailablePeriodList]]
    available_seconds: NotRequired[int]

class SequentialUsageRule3(TypedDict):
    coupon_available_period: CouponAvailablePeriod6
    normal_coupon_list: NotRequired[list[NormalCouponList2]]
    discount_coupon_list: NotRequired[list[DiscountCouponList2]]
    exchange_coupon_list: NotRequired[list[ExchangeCouponList2]]
    special_first: NotRequired[bool]

class Stock6(TypedDict):
    product_coupon_id: str
    stock_id: str
    remark: NotRequired[str]
    coupon_code_mode: Literal['WECHATPAY', 'UPLOAD', 'API_ASSIGN'] | str
    coupon_code_count_info: NotRequired[CouponCodeCountInfo]
    stock_send_rule: StockSendRule6
    single_usage_rule: NotRequired[SingleUsageRule3]
    sequential_usage_rule: NotRequired[SequentialUsageRule3]
    usage_rule_display_info: UsageRuleDisplayInfo
    coupon_display_info: CouponDisplayInfo
    notify_config: NotifyConfig
    store_scope: Literal['NONE', 'ALL', 'SPECIFIC'] | str
    sent_count_info: SentCountInfo
    state: Literal['AUDITING', 'SENDING', 'PAUSED', 'STOPPED', 'DEACTIVATED'] | str
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    brand_id: str

class UserCouponList(TypedDict):
    coupon_code: str
    coupon_state: Literal['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal['API', 'BRAND_MANAGE', 'MERCHANT_CARD', 'MEMBER', 'SMALL_ACTIVITY', 'RECEIVE_COMPONENT'] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[SingleUsageDetail2]
    sequential_usage_detail: NotRequired[SequentialUsageDetail]
    product_coupon: ProductCoupon2
    stock: Stock6
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str

class PartnerProductCouponUsersOpenidCouponsGetAnswer(TypedDict):
    """GET v3/marketing/partner/product-coupon/users/{openid}/coupons: 指定券状态查询用户商品券列表"""
    total_count: int
    next_page_token: NotRequired[str]
    user_coupon_list: NotRequired[list[UserCouponList]]

class MemberTagInfo3(TypedDict):
    member_card_id: NotRequired[Text]

class CouponTagInfo3(TypedDict):
    coupon_tag_list: NotRequired[list[Literal['MEMBER']] | Texts]
    member_tag_info: NotRequired[MemberTagInfo3]

class PartnerProductCouponUsersOpenidCouponsPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupons: 向用户发放商品券"""
    brand_id: Text
    product_coupon_id: Text
    stock_id: Text
    coupon_code: NotRequired[Text]
    appid: Text
    send_request_no: Text
    attach: NotRequired[Text]
    coupon_tag_info: NotRequired[CouponTagInfo3]

class PartnerProductCouponUsersOpenidCouponsPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/coupons: 向用户发放商品券"""
    coupon_code: str
    coupon_state: Literal['CONFIRMING', 'PENDING', 'EFFECTIVE', 'USED', 'EXPIRED', 'DELETED', 'DEACTIVATED'] | str
    valid_begin_time: str
    valid_end_time: str
    receive_time: str
    send_request_no: str
    send_channel: Literal['API', 'BRAND_MANAGE', 'MERCHANT_CARD', 'MEMBER', 'SMALL_ACTIVITY', 'RECEIVE_COMPONENT'] | str
    confirm_request_no: NotRequired[str]
    confirm_time: NotRequired[str]
    deactivate_request_no: NotRequired[str]
    deactivate_time: NotRequired[str]
    deactivate_reason: NotRequired[str]
    single_usage_detail: NotRequired[SingleUsageDetail2]
    sequential_usage_detail: NotRequired[SequentialUsageDetail]
    product_coupon: ProductCoupon2
    stock: Stock6
    attach: NotRequired[str]
    channel_custom_info: NotRequired[str]
    brand_id: str

class PartnerProductCouponUsersOpenidPreSendCouponPostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon: 向用户预发放商品券"""
    brand_id: Text
    product_coupon_id: Text
    stock_id: Text
    coupon_code: NotRequired[Text]
    appid: Text
    send_request_no: Text
    attach: NotRequired[Text]

class PartnerProductCouponUsersOpenidPreSendCouponPostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon: 向用户预发放商品券"""
    token: str

class PartnerProductCouponUsersOpenidPreSendCouponBundlePostBody(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle: 向用户预发放商品券批次组"""
    brand_id: Text
    product_coupon_id: Text
    stock_bundle_id: Text
    appid: Text
    send_request_no: Text
    attach: NotRequired[Text]

class PartnerProductCouponUsersOpenidPreSendCouponBundlePostAnswer(TypedDict):
    """POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle: 向用户预发放商品券批次组"""
    token: str

class Partner2(TypedDict):
    type: Literal['APPID', 'MERCHANT'] | Text
    appid: NotRequired[Text]
    merchant_id: NotRequired[Text]

class AuthorizedData(TypedDict):
    business_type: Literal['FAVOR_STOCK', 'BUSIFAVOR_STOCK'] | Text
    stock_id: NotRequired[Text]

class PartnershipsBuildPostBody(TypedDict):
    """POST v3/marketing/partnerships/build: 建立合作关系"""
    partner: Partner2
    authorized_data: AuthorizedData

class Partner3(TypedDict):
    type: Literal['APPID', 'MERCHANT'] | str
    appid: NotRequired[str]
    merchant_id: NotRequired[str]

class AuthorizedData2(TypedDict):
    business_type: Literal['FAVOR_STOCK', 'BUSIFAVOR_STOCK'] | str
    stock_id: NotRequired[str]

class PartnershipsBuildPostAnswer(TypedDict):
    """POST v3/marketing/partnerships/build: 建立合作关系"""
    partner: Partner3
    authorized_data: AuthorizedData2
    state: Literal['ESTABLISHED', 'TERMINATED'] | str
    build_time: str
    create_time: str
    update_time: str

class PartnershipsTerminatePostBody(TypedDict):
    """POST v3/marketing/partnerships/terminate: 终止合作关系"""
    partner: Partner2
    authorized_data: AuthorizedData

class PartnershipsTerminatePostAnswer(TypedDict):
    """POST v3/marketing/partnerships/terminate: 终止合作关系"""
    terminate_time: str

class PartnershipsGetQuery(TypedDict):
    """GET v3/marketing/partnerships: 查询合作关系列表"""
    partner: NotRequired[Text]
    authorized_data: NotRequired[Text]
    limit: NotRequired[int]
    offset: NotRequired[int]

class Partner4(TypedDict):
    type: str
    appid: NotRequired[str]
    merchant_id: NotRequired[str]

class AuthorizedData3(TypedDict):
    business_type: str
    stock_id: NotRequired[str]

class Data13(TypedDict):
    partner: Partner4
    authorized_data: AuthorizedData3
    build_time: str
    terminate_time: NotRequired[str]
    create_time: str
    update_time: str

class PartnershipsGetAnswer(TypedDict):
    """GET v3/marketing/partnerships: 查询合作关系列表"""
    data: NotRequired[list[Data13]]
    limit: int
    offset: int
    total_count: NotRequired[int]

class PaygiftactivityActivitiesActivityIdGoodsGetQuery(TypedDict):
    """GET v3/marketing/paygiftactivity/activities/{activity_id}/goods: 查询活动指定商品列表"""
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data14(TypedDict):
    goods_id: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]

class PaygiftactivityActivitiesActivityIdGoodsGetAnswer(TypedDict):
    """GET v3/marketing/paygiftactivity/activities/{activity_id}/goods: 查询活动指定商品列表"""
    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]
    activity_id: NotRequired[str]
    data: NotRequired[list[Data14]]

class PaygiftactivityActivitiesActivityIdMerchantsAddPostBody(TypedDict):
    """POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add: 新增活动发券商户号"""
    merchant_id_list: NotRequired[Texts]
    add_request_no: NotRequired[Text]

class InvalidMerchantIdList(TypedDict):
    mchid: NotRequired[str]
    invalid_reason: NotRequired[str]

class PaygiftactivityActivitiesActivityIdMerchantsAddPostAnswer(TypedDict):
    """POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add: 新增活动发券商户号"""
    activity_id: NotRequired[str]
    add_time: NotRequired[str]
    invalid_merchant_id_list: NotRequired[list[InvalidMerchantIdList]]

class PaygiftactivityActivitiesActivityIdMerchantsDeletePostBody(TypedDict):
    """POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete: 删除活动发券商户号"""
    merchant_id_list: NotRequired[Texts]
    delete_request_no: NotRequired[Text]

class PaygiftactivityActivitiesActivityIdMerchantsDeletePostAnswer(TypedDict):
    """POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete: 删除活动发券商户号"""
    activity_id: NotRequired[str]
    delete_time: NotRequired[str]

class PaygiftactivityActivitiesActivityIdMerchantsGetQuery(TypedDict):
    """GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants: 查询活动发券商户号"""
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data15(TypedDict):
    mchid: NotRequired[str]
    merchant_name: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]

class PaygiftactivityActivitiesActivityIdMerchantsGetAnswer(TypedDict):
    """GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants: 查询活动发券商户号"""
    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]
    activity_id: NotRequired[str]
    data: NotRequired[list[Data15]]

class PaygiftactivityActivitiesActivityIdTerminatePostAnswer(TypedDict):
    """POST v3/marketing/paygiftactivity/activities/{activity_id}/terminate: 终止活动"""
    activity_id: NotRequired[str]
    terminate_time: NotRequired[str]

class AvailableTime(TypedDict):
    begin_time: NotRequired[str]
    end_time: NotRequired[str]

class AvailableDayTime3(TypedDict):
    begin_day_time: NotRequired[str]
    end_day_time: NotRequired[str]

class AvailablePeriods(TypedDict):
    available_time: NotRequired[list[AvailableTime]]
    available_day_time: NotRequired[list[AvailableDayTime3]]

class ActivityBaseInfo(TypedDict):
    activity_name: str
    activity_second_title: str
    merchant_logo_url: str
    background_color: NotRequired[Literal['Color010', 'Color020', 'Color030', 'Color040', 'Color050', 'Color060', 'Color070', 'Color080', 'Color090', 'Color100'] | str]
    begin_time: NotRequired[str]
    end_time: NotRequired[str]
    available_periods: NotRequired[AvailablePeriods]
    out_request_no: str
    delivery_purpose: Literal['OFF_LINE_PAY', 'JUMP_MINI_APP'] | str
    mini_programs_appid: NotRequired[str]
    mini_programs_path: NotRequired[str]

class PaymentMethodInformation(TypedDict):
    payment_method: NotRequired[Literal['CFT', 'SPECIFIC_BANK_CARD'] | str]
    bank_abbreviation: NotRequired[str]

class PaymentMode3(TypedDict):
    payment_scene_list: NotRequired[list[Literal['APP_SCENE'] | str]]
    payment_method_information: NotRequired[PaymentMethodInformation]

class AdvancedSetting(TypedDict):
    delivery_user_category: NotRequired[Literal['BUSIFAVOR'] | str]
    merchant_member_appid: NotRequired[str]
    payment_mode: NotRequired[PaymentMode3]
    goods_tags: NotRequired[list[str]]

class AwardList(TypedDict):
    stock_id: NotRequired[str]
    original_image_url: NotRequired[str]
    thumbnail_url: NotRequired[str]

class FullSendRule(TypedDict):
    award_type: Literal['BUSIFAVOR'] | str
    merchant_option: Literal['IN_SEVICE_COUPON_MERCHANT', 'MANUAL_INPUT_MERCHANT'] | str
    transaction_amount_minimum: int
    send_content: Literal['SINGLE_COUPON', 'GIFT_PACKAGE'] | str
    award_list: NotRequired[list[AwardList]]

class AwardSendRule(TypedDict):
    full_send_rule: NotRequired[FullSendRule]

class PaygiftactivityActivitiesActivityIdGetAnswer(TypedDict):
    """GET v3/marketing/paygiftactivity/activities/{activity_id}: 查询活动详情接口"""
    activity_id: NotRequired[str]
    activity_type: NotRequired[Literal['FULL_SEND_ACT_TYPE', 'STEP_SEND_ACT_TYPE', 'SPECIFIC_SEND_ACT_TYPE'] | str]
    activity_status: NotRequired[Literal['CREATE_ACT_STATUS', 'ONGOING_ACT_STATUS', 'TERMINATE_ACT_STATUS', 'STOP_ACT_STATUS', 'OVER_TIME_ACT_STATUS', 'CREATE_ACT_FAILED'] | str]
    creator_merchant_id: NotRequired[str]
    belong_merchant_id: NotRequired[str]
    pause_time: NotRequired[str]
    recovery_time: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    activity_base_info: ActivityBaseInfo
    advanced_setting: NotRequired[AdvancedSetting]
    award_send_rule: AwardSendRule

class PaygiftactivityActivitiesGetQuery(TypedDict):
    """GET v3/marketing/paygiftactivity/activities: 获取支付有礼活动列表"""
    offset: int
    limit: int
    activity_name: NotRequired[Text]
    activity_status: NotRequired[Literal['CREATE_ACT_STATUS', 'ONGOING_ACT_STATUS', 'TERMINATE_ACT_STATUS', 'STOP_ACT_STATUS', 'OVER_TIME_ACT_STATUS', 'CREATE_ACT_FAILED'] | Text]
    award_type: NotRequired[Literal['BUSIFAVOR'] | Text]

class FullSendRule2(TypedDict):
    award_type: Literal['BUSIFAVOR'] | str
    merchant_option: Literal['IN_SEVICE_COUPON_MERCHANT', 'MANUAL_INPUT_MERCHANT'] | str
    transaction_amount_minimum: int
    send_content: Literal['SINGLE_COUPON', 'GIFT_PACKAGE'] | str
    award_list: NotRequired[list[AwardList]]
    merchant_id_list: NotRequired[list[str]]

class StepSendRule(TypedDict):
    award_type: Literal['BUSIFAVOR'] | str
    merchant_option: Literal['IN_SEVICE_COUPON_MERCHANT', 'MANUAL_INPUT_MERCHANT'] | str

class AwardSendRule2(TypedDict):
    full_send_rule: NotRequired[FullSendRule2]
    step_send_rule: NotRequired[StepSendRule]

class Data16(TypedDict):
    activity_base_info: ActivityBaseInfo
    advanced_setting: NotRequired[AdvancedSetting]
    activity_id: NotRequired[str]
    award_send_rule: AwardSendRule2

class PaygiftactivityActivitiesGetAnswer(TypedDict):
    """GET v3/marketing/paygiftactivity/activities: 获取支付有礼活动列表"""
    offset: NotRequired[int]
    limit: NotRequired[int]
    total_count: NotRequired[int]
    data: NotRequired[list[Data16]]

class AvailableTime2(TypedDict):
    begin_time: NotRequired[Text]
    end_time: NotRequired[Text]

class AvailableDayTime4(TypedDict):
    begin_day_time: NotRequired[Text]
    end_day_time: NotRequired[Text]

class AvailablePeriods2(TypedDict):
    available_time: NotRequired[Sequence[AvailableTime2]]
    available_day_time: NotRequired[Sequence[AvailableDayTime4]]

class ActivityBaseInfo2(TypedDict):
    activity_name: Text
    activity_second_title: Text
    merchant_logo_url: Text
    background_color: NotRequired[Literal['Color010', 'Color020', 'Color030', 'Color040', 'Color050', 'Color060', 'Color070', 'Color080', 'Color090', 'Color100'] | Text]
    begin_time: NotRequired[Text]
    end_time: NotRequired[Text]
    available_periods: NotRequired[AvailablePeriods2]
    out_request_no: Text
    delivery_purpose: Literal['OFF_LINE_PAY', 'JUMP_MINI_APP'] | Text
    mini_programs_appid: NotRequired[Text]
    mini_programs_path: NotRequired[Text]

class PaymentMethodInformation2(TypedDict):
    payment_method: NotRequired[Literal['CFT', 'SPECIFIC_BANK_CARD'] | Text]
    bank_abbreviation: NotRequired[Text]

class PaymentMode4(TypedDict):
    payment_scene_list: NotRequired[list[Literal['APP_SCENE']] | Texts]
    payment_method_information: NotRequired[PaymentMethodInformation2]

class AdvancedSetting2(TypedDict):
    delivery_user_category: NotRequired[Literal['BUSIFAVOR'] | Text]
    merchant_member_appid: NotRequired[Text]
    payment_mode: NotRequired[PaymentMode4]
    goods_tags: NotRequired[Texts]
    payment_method_information: NotRequired[PaymentMethodInformation2]

class AwardList2(TypedDict):
    stock_id: NotRequired[Text]
    original_image_url: NotRequired[Text]
    thumbnail_url: NotRequired[Text]

class AwardSendRule3(TypedDict):
    award_type: Literal['BUSIFAVOR'] | Text
    merchant_option: Literal['IN_SEVICE_COUPON_MERCHANT', 'MANUAL_INPUT_MERCHANT'] | Text
    transaction_amount_minimum: int
    send_content: Literal['SINGLE_COUPON', 'GIFT_PACKAGE'] | Text
    award_list: NotRequired[Sequence[AwardList2]]
    merchant_id_list: NotRequired[Texts]

class PaygiftactivityUniqueThresholdActivityPostBody(TypedDict):
    """POST v3/marketing/paygiftactivity/unique-threshold-activity: 创建全场满额送活动"""
    activity_base_info: ActivityBaseInfo2
    advanced_setting: NotRequired[AdvancedSetting2]
    award_send_rule: AwardSendRule3

class PaygiftactivityUniqueThresholdActivityPostAnswer(TypedDict):
    """POST v3/marketing/paygiftactivity/unique-threshold-activity: 创建全场满额送活动"""
    activity_id: str
    create_time: str

class JumpLink(TypedDict):
    mini_programs_appid: str
    mini_programs_path: str

class ShoppingReceiptCustomentrancesBrandIdGetAnswer(TypedDict):
    """GET v3/marketing/shopping-receipt/customentrances/{brand_id}: 查询自定义入口"""
    custom_entrance_type: Literal['MERCHANT_ACTIVITY', 'MERCHANT_MINI_PROGRAM'] | str
    subtitle: str
    goods_thumbnail_url: NotRequired[str]
    custom_entrance_state: Literal['ONLINE', 'OFFLINE'] | str
    start_time: str
    end_time: str
    brand_id: str
    create_time: str
    modify_time: str
    out_request_no: str
    jump_link: JumpLink

class JumpLink2(TypedDict):
    mini_programs_appid: Text
    mini_programs_path: Text

class ShoppingReceiptCustomentrancesBrandIdPatchBody(TypedDict):
    """PATCH v3/marketing/shopping-receipt/customentrances/{brand_id}: 更新自定义入口"""
    custom_entrance_type: NotRequired[Literal['MERCHANT_ACTIVITY', 'MERCHANT_MINI_PROGRAM'] | Text]
    subtitle: NotRequired[Text]
    goods_thumbnail_url: NotRequired[Text]
    custom_entrance_state: NotRequired[Literal['ONLINE', 'OFFLINE'] | Text]
    start_time: NotRequired[Text]
    end_time: NotRequired[Text]
    out_request_no: Text
    jump_link: NotRequired[JumpLink2]

class ShoppingReceiptCustomentrancesBrandIdPatchAnswer(TypedDict):
    """PATCH v3/marketing/shopping-receipt/customentrances/{brand_id}: 更新自定义入口"""
    custom_entrance_type: Literal['MERCHANT_ACTIVITY', 'MERCHANT_MINI_PROGRAM'] | str
    subtitle: str
    goods_thumbnail_url: NotRequired[str]
    custom_entrance_state: Literal['ONLINE', 'OFFLINE'] | str
    start_time: str
    end_time: str
    brand_id: str
    create_time: str
    modify_time: str
    out_request_no: str
    jump_link: JumpLink

class ShoppingReceiptCustomentrancesPostBody(TypedDict):
    """POST v3/marketing/shopping-receipt/customentrances: 创建自定义入口"""
    custom_entrance_type: Literal['MERCHANT_ACTIVITY', 'MERCHANT_MINI_PROGRAM'] | Text
    subtitle: Text
    goods_thumbnail_url: NotRequired[Text]
    start_time: Text
    end_time: Text
    custom_entrance_state: Literal['ONLINE', 'OFFLINE'] | Text
    brand_id: Text
    out_request_no: Text
    jump_link: JumpLink2

class ShoppingReceiptCustomentrancesPostAnswer(TypedDict):
    """POST v3/marketing/shopping-receipt/customentrances: 创建自定义入口"""
    custom_entrance_type: Literal['MERCHANT_ACTIVITY', 'MERCHANT_MINI_PROGRAM'] | str
    subtitle: str
    goods_thumbnail_url: NotRequired[str]
    custom_entrance_state: Literal['ONLINE', 'OFFLINE'] | str
    start_time: str
    end_time: str
    brand_id: str
    create_time: str
    modify_time: str
    out_request_no: str
    jump_link: JumpLink

class JumpInfo(TypedDict):
    merchant_appid: Text
    merchant_path: Text

class ShoppingReceiptMerchantshoppingreceiptjumpinfosPostBody(TypedDict):
    """POST v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos: 上传商家电子小票跳转信息"""
    transaction_id: Text
    transaction_mchid: NotRequired[Text]
    transaction_sub_mchid: NotRequired[Text]
    openid: Text
    merchant_upload_time: Text
    jump_info: JumpInfo

class JumpInfo2(TypedDict):
    merchant_appid: str
    merchant_path: str

class MerchantJumpInfo(TypedDict):
    transaction_id: str
    transaction_mchid: NotRequired[str]
    transaction_sub_mchid: NotRequired[str]
    openid: str
    merchant_upload_time: str
    jump_info: JumpInfo2
    create_time: str
    modify_time: str
    brand_id: NotRequired[int]

class ShoppingReceiptMerchantshoppingreceiptjumpinfosPostAnswer(TypedDict):
    """POST v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos: 上传商家电子小票跳转信息"""
    merchant_jump_info: NotRequired[MerchantJumpInfo]

class MerchantContactInformation(TypedDict):
    consultation_phone_number: NotRequired[str]
    """Encrypted."""

class Receipt(TypedDict):
    receipt_id: str
    state: Literal['WAIT_REVIEW', 'NOT_PASS_REVIEW', 'PASS_REVIEW'] | str
    transaction_id: str
    transaction_mchid: NotRequired[str]
    transaction_sub_mchid: NotRequired[str]
    openid: str
    sha256: str
    image_type: str
    create_time: str
    modify_time: str
    merchant_contact_information: NotRequired[MerchantContactInformation]
    upload_time: NotRequired[str]
    brand_id: NotRequired[int]

class ShoppingReceiptShoppingreceiptsPostAnswer(TypedDict):
    """POST v3/marketing/shopping-receipt/shoppingreceipts: 上传电子小票"""
    receipt: Receipt

class WeeklyDiscountActivitiesActivityIdApplyPostBody(TypedDict):
    """POST v3/marketing/weekly-discount/activities/{activity_id}/apply: 报名周周惠活动"""
    applying_merchant_id: int
    store_id: int

class WeeklyDiscountActivitiesActivityIdApplyPostAnswer(TypedDict):
    """POST v3/marketing/weekly-discount/activities/{activity_id}/apply: 报名周周惠活动"""
    activity_id: int
    success_time: str

class WeeklyDiscountActivitiesActivityIdGetAnswer(TypedDict):
    """GET v3/marketing/weekly-discount/activities/{activity_id}: 查询周周惠活动详情"""
    activity_id: NotRequired[str]
    activity_name: str
    activity_scene: str
    activity_area_code: list[str]
    activity_limit_pay: NotRequired[str]
    activity_transaction_minimum_amount: int
    activity_coupon_amount: int
    activity_available_week: list[str]
    activity_max_amount: int
    activity_max_amount_per_day: NotRequired[int]
    activity_available_begin_time: str
    activity_available_end_time: str
    activity_state: str
    activity_remark: NotRequired[str]
    activity_logo: str

class WeeklyDiscountActivitiesGetQuery(TypedDict):
    """GET v3/marketing/weekly-discount/activities: 查询周周惠活动列表"""
    limit: int
    offset: int
    applying_merchant_id: int
    store_id: NotRequired[int]
    activity_area_code: int
    activity_scene: Text

class Data17(TypedDict):
    activity_id: NotRequired[str]
    activity_name: str
    activity_scene: str
    activity_area_code: list[str]
    activity_limit_pay: NotRequired[str]
    activity_transaction_minimum_amount: int
    activity_coupon_amount: int
    activity_available_week: list[str]
    activity_max_amount: int
    activity_max_amount_per_day: NotRequired[int]
    activity_available_begin_time: str
    activity_available_end_time: str
    activity_state: str
    activity_remark: NotRequired[str]
    activity_logo: str

class WeeklyDiscountActivitiesGetAnswer(TypedDict):
    """GET v3/marketing/weekly-discount/activities: 查询周周惠活动列表"""
    data: list[Data17]
    offset: int
    limit: int
    total_count: int

class WithdrawFavorUsersOpenidCouponsGetQuery(TypedDict):
    """GET v3/marketing/withdraw-favor/users/{openid}/coupons: 查询批次下用户银行提现免费券列表"""
    mchid: Text
    stock_id: Text
    appid: Text
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data18(TypedDict):
    send_time: NotRequired[str]
    send_quota: NotRequired[int]
    coupon_id: NotRequired[str]
    use_quota: NotRequired[int]
    coupon_state: NotRequired[str]

class WithdrawFavorUsersOpenidCouponsGetAnswer(TypedDict):
    """GET v3/marketing/withdraw-favor/users/{openid}/coupons: 查询批次下用户银行提现免费券列表"""
    data: list[Data18]
    offset: int
    limit: int
    total_count: int

class WithdrawFavorUsersOpenidCouponsPostBody(TypedDict):
    """POST v3/marketing/withdraw-favor/users/{openid}/coupons: 为用户发银行提现免费券"""
    mchid: Text
    stock_id: Text
    appid: Text
    send_request_no: Text

class WithdrawFavorUsersOpenidCouponsPostAnswer(TypedDict):
    """POST v3/marketing/withdraw-favor/users/{openid}/coupons: 为用户发银行提现免费券"""
    coupon_id: NotRequired[str]
    expire_time: NotRequired[str]

class BankFavorUsersOpenidBankMultiActivity(Node):
    @verb
    def post(self, *, openid: str | int, json: BankFavorUsersOpenidBankMultiActivityPostBody, **options: Unpack[QueryOptions]) -> BankFavorUsersOpenidBankMultiActivityPostAnswer:
        """给指定用户报名多笔立减活动

        https://pay.weixin.qq.com/doc/v3/merchant/4014569793
        """
    @async_verb
    def post_async(self, *, openid: str | int, json: BankFavorUsersOpenidBankMultiActivityPostBody, **options: Unpack[QueryOptions]) -> BankFavorUsersOpenidBankMultiActivityPostAnswer:
        """给指定用户报名多笔立减活动

        https://pay.weixin.qq.com/doc/v3/merchant/4014569793
        """
    postAsync = post_async
    """给指定用户报名多笔立减活动

    https://pay.weixin.qq.com/doc/v3/merchant/4014569793
    """


class BankFavorUsersOpenidCouponsCouponId_(Node):
    @verb
    def get(self, *, openid: str | int, coupon_id: str | int, query: BankFavorUsersOpenidCouponsCouponIdGetQuery | str, **options: Unpack[GetOptions]) -> BankFavorUsersOpenidCouponsCouponIdGetAnswer:
        """查询绑定多笔立减活动的代金券详情

        https://pay.weixin.qq.com/doc/v3/merchant/4014569864
        """
    @async_verb
    def get_async(self, *, openid: str | int, coupon_id: str | int, query: BankFavorUsersOpenidCouponsCouponIdGetQuery | str, **options: Unpack[GetOptions]) -> BankFavorUsersOpenidCouponsCouponIdGetAnswer:
        """查询绑定多笔立减活动的代金券详情

        https://pay.weixin.qq.com/doc/v3/merchant/4014569864
        """
    getAsync = get_async
    """查询绑定多笔立减活动的代金券详情

    https://pay.weixin.qq.com/doc/v3/merchant/4014569864
    """


class BankFavorUsersOpenidCoupons(Node):
    @property
    def _coupon_id_(self) -> BankFavorUsersOpenidCouponsCouponId_:
        """GET 查询绑定多笔立减活动的代金券详情"""

class BankFavorUsersOpenid_(Node):
    @property
    def bankMultiActivity(self) -> BankFavorUsersOpenidBankMultiActivity:
        """POST 给指定用户报名多笔立减活动"""
    @property
    def coupons(self) -> BankFavorUsersOpenidCoupons:
        """1 endpoints"""

class BankFavorUsers(Node):
    @property
    def _openid_(self) -> BankFavorUsersOpenid_:
        """2 endpoints"""

class BankFavor(Node):
    @property
    def users(self) -> BankFavorUsers:
        """2 endpoints"""

class BankPackagesPackageIdTasks(Node):
    @verb
    def get(self, *, package_id: str | int, query: BankPackagesPackageIdTasksGetQuery | str, **options: Unpack[GetOptions]) -> BankPackagesPackageIdTasksGetAnswer:
        """查询上传任务列表

        https://pay.weixin.qq.com/doc/v3/partner/4012466728
        """
    @async_verb
    def get_async(self, *, package_id: str | int, query: BankPackagesPackageIdTasksGetQuery | str, **options: Unpack[GetOptions]) -> BankPackagesPackageIdTasksGetAnswer:
        """查询上传任务列表

        https://pay.weixin.qq.com/doc/v3/partner/4012466728
        """
    getAsync = get_async
    """查询上传任务列表

    https://pay.weixin.qq.com/doc/v3/partner/4012466728
    """

    @verb
    def post(self, *, package_id: str | int, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> BankPackagesPackageIdTasksPostAnswer:
        """导入定向用户协议号

        https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
        """
    @async_verb
    def post_async(self, *, package_id: str | int, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> BankPackagesPackageIdTasksPostAnswer:
        """导入定向用户协议号

        https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
        """
    postAsync = post_async
    """导入定向用户协议号

    https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
    """


class BankPackagesPackageId_(Node):
    @property
    def tasks(self) -> BankPackagesPackageIdTasks:
        """GET 查询上传任务列表 · POST 导入定向用户协议号"""

class BankPackages(Node):
    @property
    def _package_id_(self) -> BankPackagesPackageId_:
        """2 endpoints"""

class Bank(Node):
    @property
    def packages(self) -> BankPackages:
        """2 endpoints"""

class BusifavorCallbacks(Node):
    @verb
    def get(self, *, query: BusifavorCallbacksGetQuery | str, **options: Unpack[GetOptions]) -> BusifavorCallbacksGetAnswer:
        """查询商家券事件通知地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012465507
        https://pay.weixin.qq.com/doc/v3/partner/4012465557
        https://pay.weixin.qq.com/doc/v3/merchant/4015716846
        """
    @async_verb
    def get_async(self, *, query: BusifavorCallbacksGetQuery | str, **options: Unpack[GetOptions]) -> BusifavorCallbacksGetAnswer:
        """查询商家券事件通知地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012465507
        https://pay.weixin.qq.com/doc/v3/partner/4012465557
        https://pay.weixin.qq.com/doc/v3/merchant/4015716846
        """
    getAsync = get_async
    """查询商家券事件通知地址

    https://pay.weixin.qq.com/doc/v3/merchant/4012465507
    https://pay.weixin.qq.com/doc/v3/partner/4012465557
    https://pay.weixin.qq.com/doc/v3/merchant/4015716846
    """

    @verb
    def post(self, *, json: BusifavorCallbacksPostBody, **options: Unpack[QueryOptions]) -> BusifavorCallbacksPostAnswer:
        """设置商家券事件通知地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012465431
        https://pay.weixin.qq.com/doc/v3/partner/4012465425
        https://pay.weixin.qq.com/doc/v3/merchant/4015716835
        """
    @async_verb
    def post_async(self, *, json: BusifavorCallbacksPostBody, **options: Unpack[QueryOptions]) -> BusifavorCallbacksPostAnswer:
        """设置商家券事件通知地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012465431
        https://pay.weixin.qq.com/doc/v3/partner/4012465425
        https://pay.weixin.qq.com/doc/v3/merchant/4015716835
        """
    postAsync = post_async
    """设置商家券事件通知地址

    https://pay.weixin.qq.com/doc/v3/merchant/4012465431
    https://pay.weixin.qq.com/doc/v3/partner/4012465425
    https://pay.weixin.qq.com/doc/v3/merchant/4015716835
    """


class BusifavorCouponsAssociate(Node):
    @verb
    def post(self, *, json: BusifavorCouponsAssociatePostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsAssociatePostAnswer:
        """关联订单信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012465596
        https://pay.weixin.qq.com/doc/v3/partner/4012465640
        """
    @async_verb
    def post_async(self, *, json: BusifavorCouponsAssociatePostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsAssociatePostAnswer:
        """关联订单信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012465596
        https://pay.weixin.qq.com/doc/v3/partner/4012465640
        """
    postAsync = post_async
    """关联订单信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012465596
    https://pay.weixin.qq.com/doc/v3/partner/4012465640
    """


class BusifavorCouponsDeactivate(Node):
    @verb
    def post(self, *, json: BusifavorCouponsDeactivatePostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsDeactivatePostAnswer:
        """使券失效

        https://pay.weixin.qq.com/doc/v3/merchant/4012465890
        https://pay.weixin.qq.com/doc/v3/partner/4012465924
        https://pay.weixin.qq.com/doc/v3/merchant/4015716887
        """
    @async_verb
    def post_async(self, *, json: BusifavorCouponsDeactivatePostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsDeactivatePostAnswer:
        """使券失效

        https://pay.weixin.qq.com/doc/v3/merchant/4012465890
        https://pay.weixin.qq.com/doc/v3/partner/4012465924
        https://pay.weixin.qq.com/doc/v3/merchant/4015716887
        """
    postAsync = post_async
    """使券失效

    https://pay.weixin.qq.com/doc/v3/merchant/4012465890
    https://pay.weixin.qq.com/doc/v3/partner/4012465924
    https://pay.weixin.qq.com/doc/v3/merchant/4015716887
    """


class BusifavorCouponsDisassociate(Node):
    @verb
    def post(self, *, json: BusifavorCouponsDisassociatePostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsDisassociatePostAnswer:
        """取消关联订单信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012465673
        https://pay.weixin.qq.com/doc/v3/partner/4012465703
        """
    @async_verb
    def post_async(self, *, json: BusifavorCouponsDisassociatePostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsDisassociatePostAnswer:
        """取消关联订单信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012465673
        https://pay.weixin.qq.com/doc/v3/partner/4012465703
        """
    postAsync = post_async
    """取消关联订单信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012465673
    https://pay.weixin.qq.com/doc/v3/partner/4012465703
    """


class BusifavorCouponsReturn(Node):
    @verb
    def post(self, *, json: BusifavorCouponsReturnPostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsReturnPostAnswer:
        """申请退券

        https://pay.weixin.qq.com/doc/v3/merchant/4012465845
        https://pay.weixin.qq.com/doc/v3/partner/4012465865
        https://pay.weixin.qq.com/doc/v3/merchant/4015716876
        """
    @async_verb
    def post_async(self, *, json: BusifavorCouponsReturnPostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsReturnPostAnswer:
        """申请退券

        https://pay.weixin.qq.com/doc/v3/merchant/4012465845
        https://pay.weixin.qq.com/doc/v3/partner/4012465865
        https://pay.weixin.qq.com/doc/v3/merchant/4015716876
        """
    postAsync = post_async
    """申请退券

    https://pay.weixin.qq.com/doc/v3/merchant/4012465845
    https://pay.weixin.qq.com/doc/v3/partner/4012465865
    https://pay.weixin.qq.com/doc/v3/merchant/4015716876
    """


class BusifavorCouponsSend(Node):
    @verb
    def post(self, *, json: BusifavorCouponsSendPostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsSendPostAnswer:
        """向用户发券

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    @async_verb
    def post_async(self, *, json: BusifavorCouponsSendPostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsSendPostAnswer:
        """向用户发券

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    postAsync = post_async
    """向用户发券

    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """


class BusifavorCouponsUse(Node):
    @verb
    def post(self, *, json: BusifavorCouponsUsePostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsUsePostAnswer:
        """核销用户券

        https://pay.weixin.qq.com/doc/v3/merchant/4012465292
        https://pay.weixin.qq.com/doc/v3/partner/4012465359
        https://pay.weixin.qq.com/doc/v3/merchant/4015715894
        """
    @async_verb
    def post_async(self, *, json: BusifavorCouponsUsePostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsUsePostAnswer:
        """核销用户券

        https://pay.weixin.qq.com/doc/v3/merchant/4012465292
        https://pay.weixin.qq.com/doc/v3/partner/4012465359
        https://pay.weixin.qq.com/doc/v3/merchant/4015715894
        """
    postAsync = post_async
    """核销用户券

    https://pay.weixin.qq.com/doc/v3/merchant/4012465292
    https://pay.weixin.qq.com/doc/v3/partner/4012465359
    https://pay.weixin.qq.com/doc/v3/merchant/4015715894
    """


class BusifavorCouponsCardIdSend(Node):
    @verb
    def post(self, *, card_id: str | int, json: BusifavorCouponsCardIdSendPostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsCardIdSendPostAnswer:
        """发放消费卡

        https://pay.weixin.qq.com/doc/v3/merchant/4017164666
        """
    @async_verb
    def post_async(self, *, card_id: str | int, json: BusifavorCouponsCardIdSendPostBody, **options: Unpack[QueryOptions]) -> BusifavorCouponsCardIdSendPostAnswer:
        """发放消费卡

        https://pay.weixin.qq.com/doc/v3/merchant/4017164666
        """
    postAsync = post_async
    """发放消费卡

    https://pay.weixin.qq.com/doc/v3/merchant/4017164666
    """


class BusifavorCouponsCardId_(Node):
    @property
    def send(self) -> BusifavorCouponsCardIdSend:
        """POST 发放消费卡"""

class BusifavorCoupons(Node):
    @property
    def associate(self) -> BusifavorCouponsAssociate:
        """POST 关联订单信息"""
    @property
    def deactivate(self) -> BusifavorCouponsDeactivate:
        """POST 使券失效"""
    @property
    def disassociate(self) -> BusifavorCouponsDisassociate:
        """POST 取消关联订单信息"""
    @property
    def return_(self) -> BusifavorCouponsReturn:
        """POST 申请退券"""
    @property
    def send(self) -> BusifavorCouponsSend:
        """POST 向用户发券"""
    @property
    def use(self) -> BusifavorCouponsUse:
        """POST 核销用户券"""
    @property
    def _card_id_(self) -> BusifavorCouponsCardId_:
        """1 endpoints"""

class BusifavorProductCouponsPreSend(Node):
    @verb
    def post(self, *, json: BusifavorProductCouponsPreSendPostBody, **options: Unpack[QueryOptions]) -> BusifavorProductCouponsPreSendPostAnswer:
        """向用户预发放商品券

        https://pay.weixin.qq.com/doc/brand/4016797130
        """
    @async_verb
    def post_async(self, *, json: BusifavorProductCouponsPreSendPostBody, **options: Unpack[QueryOptions]) -> BusifavorProductCouponsPreSendPostAnswer:
        """向用户预发放商品券

        https://pay.weixin.qq.com/doc/brand/4016797130
        """
    postAsync = post_async
    """向用户预发放商品券

    https://pay.weixin.qq.com/doc/brand/4016797130
    """


class BusifavorProductCouponsSend(Node):
    @verb
    def post(self, *, json: BusifavorProductCouponsSendPostBody, **options: Unpack[QueryOptions]) -> BusifavorProductCouponsSendPostAnswer:
        """向用户发放商品券

        https://pay.weixin.qq.com/doc/v3/merchant/4015594964
        https://pay.weixin.qq.com/doc/v3/partner/4015595255
        https://pay.weixin.qq.com/doc/v3/merchant/4015717364
        """
    @async_verb
    def post_async(self, *, json: BusifavorProductCouponsSendPostBody, **options: Unpack[QueryOptions]) -> BusifavorProductCouponsSendPostAnswer:
        """向用户发放商品券

        https://pay.weixin.qq.com/doc/v3/merchant/4015594964
        https://pay.weixin.qq.com/doc/v3/partner/4015595255
        https://pay.weixin.qq.com/doc/v3/merchant/4015717364
        """
    postAsync = post_async
    """向用户发放商品券

    https://pay.weixin.qq.com/doc/v3/merchant/4015594964
    https://pay.weixin.qq.com/doc/v3/partner/4015595255
    https://pay.weixin.qq.com/doc/v3/merchant/4015717364
    """


class BusifavorProductCoupons(Node):
    @property
    def preSend(self) -> BusifavorProductCouponsPreSend:
        """POST 向用户预发放商品券"""
    @property
    def send(self) -> BusifavorProductCouponsSend:
        """POST 向用户发放商品券"""

class BusifavorStocksStockIdBudget(Node):
    @verb
    def patch(self, *, stock_id: str | int, json: BusifavorStocksStockIdBudgetPatchBody, **options: Unpack[QueryOptions]) -> BusifavorStocksStockIdBudgetPatchAnswer:
        """修改批次预算

        https://pay.weixin.qq.com/doc/v3/merchant/4012465739
        https://pay.weixin.qq.com/doc/v3/partner/4012465809
        https://pay.weixin.qq.com/doc/v3/merchant/4015716855
        """
    @async_verb
    def patch_async(self, *, stock_id: str | int, json: BusifavorStocksStockIdBudgetPatchBody, **options: Unpack[QueryOptions]) -> BusifavorStocksStockIdBudgetPatchAnswer:
        """修改批次预算

        https://pay.weixin.qq.com/doc/v3/merchant/4012465739
        https://pay.weixin.qq.com/doc/v3/partner/4012465809
        https://pay.weixin.qq.com/doc/v3/merchant/4015716855
        """
    patchAsync = patch_async
    """修改批次预算

    https://pay.weixin.qq.com/doc/v3/merchant/4012465739
    https://pay.weixin.qq.com/doc/v3/partner/4012465809
    https://pay.weixin.qq.com/doc/v3/merchant/4015716855
    """


class BusifavorStocksStockIdCouponcodesCouponCode_(Node):
    @verb
    def delete(self, *, stock_id: str | int, coupon_code: str | int, query: BusifavorStocksStockIdCouponcodesCouponCodeDeleteQuery | str, **options: Unpack[BodyOptions]) -> BusifavorStocksStockIdCouponcodesCouponCodeDeleteAnswer:
        """删除预存code

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    @async_verb
    def delete_async(self, *, stock_id: str | int, coupon_code: str | int, query: BusifavorStocksStockIdCouponcodesCouponCodeDeleteQuery | str, **options: Unpack[BodyOptions]) -> BusifavorStocksStockIdCouponcodesCouponCodeDeleteAnswer:
        """删除预存code

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    deleteAsync = delete_async
    """删除预存code

    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """

    @verb
    def get(self, *, stock_id: str | int, coupon_code: str | int, query: BusifavorStocksStockIdCouponcodesCouponCodeGetQuery | str = ..., **options: Unpack[GetOptions]) -> BusifavorStocksStockIdCouponcodesCouponCodeGetAnswer:
        """查询预存code详情

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, coupon_code: str | int, query: BusifavorStocksStockIdCouponcodesCouponCodeGetQuery | str = ..., **options: Unpack[GetOptions]) -> BusifavorStocksStockIdCouponcodesCouponCodeGetAnswer:
        """查询预存code详情

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    getAsync = get_async
    """查询预存code详情

    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """


class BusifavorStocksStockIdCouponcodes(Node):
    @property
    def _coupon_code_(self) -> BusifavorStocksStockIdCouponcodesCouponCode_:
        """DELETE 删除预存code · GET 查询预存code详情"""
    @verb
    def get(self, *, stock_id: str | int, query: BusifavorStocksStockIdCouponcodesGetQuery | str = ..., **options: Unpack[GetOptions]) -> BusifavorStocksStockIdCouponcodesGetAnswer:
        """查询预存code列表

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, query: BusifavorStocksStockIdCouponcodesGetQuery | str = ..., **options: Unpack[GetOptions]) -> BusifavorStocksStockIdCouponcodesGetAnswer:
        """查询预存code列表

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
    getAsync = get_async
    """查询预存code列表

    https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
    """

    @verb
    def post(self, *, stock_id: str | int, json: BusifavorStocksStockIdCouponcodesPostBody, **options: Unpack[QueryOptions]) -> BusifavorStocksStockIdCouponcodesPostAnswer:
        """上传预存code

        https://pay.weixin.qq.com/doc/v3/merchant/4012487038
        https://pay.weixin.qq.com/doc/v3/partner/4012492853
        https://pay.weixin.qq.com/doc/v3/merchant/4015715946
        """
    @async_verb
    def post_async(self, *, stock_id: str | int, json: BusifavorStocksStockIdCouponcodesPostBody, **options: Unpack[QueryOptions]) -> BusifavorStocksStockIdCouponcodesPostAnswer:
        """上传预存code

        https://pay.weixin.qq.com/doc/v3/merchant/4012487038
        https://pay.weixin.qq.com/doc/v3/partner/4012492853
        https://pay.weixin.qq.com/doc/v3/merchant/4015715946
        """
    postAsync = post_async
    """上传预存code

    https://pay.weixin.qq.com/doc/v3/merchant/4012487038
    https://pay.weixin.qq.com/doc/v3/partner/4012492853
    https://pay.weixin.qq.com/doc/v3/merchant/4015715946
    """


class BusifavorStocksStockId_(Node):
    @property
    def budget(self) -> BusifavorStocksStockIdBudget:
        """PATCH 修改批次预算"""
    @property
    def couponcodes(self) -> BusifavorStocksStockIdCouponcodes:
        """GET 查询预存code列表 · POST 上传预存code"""
    @verb
    def get(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> BusifavorStocksStockIdGetAnswer:
        """查询商家券详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012534928
        https://pay.weixin.qq.com/doc/v3/partner/4012693047
        https://pay.weixin.qq.com/doc/v3/merchant/4015715866
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> BusifavorStocksStockIdGetAnswer:
        """查询商家券详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012534928
        https://pay.weixin.qq.com/doc/v3/partner/4012693047
        https://pay.weixin.qq.com/doc/v3/merchant/4015715866
        """
    getAsync = get_async
    """查询商家券详情

    https://pay.weixin.qq.com/doc/v3/merchant/4012534928
    https://pay.weixin.qq.com/doc/v3/partner/4012693047
    https://pay.weixin.qq.com/doc/v3/merchant/4015715866
    """

    @verb
    def patch(self, *, stock_id: str | int, json: BusifavorStocksStockIdPatchBody, **options: Unpack[QueryOptions]) -> None:
        """修改商家券基本信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012535020
        https://pay.weixin.qq.com/doc/v3/partner/4012696764
        https://pay.weixin.qq.com/doc/v3/merchant/4015716868
        """
    @async_verb
    def patch_async(self, *, stock_id: str | int, json: BusifavorStocksStockIdPatchBody, **options: Unpack[QueryOptions]) -> None:
        """修改商家券基本信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012535020
        https://pay.weixin.qq.com/doc/v3/partner/4012696764
        https://pay.weixin.qq.com/doc/v3/merchant/4015716868
        """
    patchAsync = patch_async
    """修改商家券基本信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012535020
    https://pay.weixin.qq.com/doc/v3/partner/4012696764
    https://pay.weixin.qq.com/doc/v3/merchant/4015716868
    """


class BusifavorStocks(Node):
    @property
    def _stock_id_(self) -> BusifavorStocksStockId_:
        """GET 查询商家券详情 · PATCH 修改商家券基本信息"""
    @verb
    def post(self, *, json: BusifavorStocksPostBody, **options: Unpack[QueryOptions]) -> BusifavorStocksPostAnswer:
        """创建商家券

        https://pay.weixin.qq.com/doc/v3/merchant/4012534855
        https://pay.weixin.qq.com/doc/v3/partner/4012692931
        https://pay.weixin.qq.com/doc/v3/merchant/4015715853
        """
    @async_verb
    def post_async(self, *, json: BusifavorStocksPostBody, **options: Unpack[QueryOptions]) -> BusifavorStocksPostAnswer:
        """创建商家券

        https://pay.weixin.qq.com/doc/v3/merchant/4012534855
        https://pay.weixin.qq.com/doc/v3/partner/4012692931
        https://pay.weixin.qq.com/doc/v3/merchant/4015715853
        """
    postAsync = post_async
    """创建商家券

    https://pay.weixin.qq.com/doc/v3/merchant/4012534855
    https://pay.weixin.qq.com/doc/v3/partner/4012692931
    https://pay.weixin.qq.com/doc/v3/merchant/4015715853
    """


class BusifavorSubsidyPayReceiptsSubsidyReceiptId_(Node):
    @verb
    def get(self, *, subsidy_receipt_id: str | int, **options: Unpack[QueryOptions]) -> BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetAnswer:
        """查询营销补差付款单详情

        https://pay.weixin.qq.com/doc/v3/merchant/4017147336
        https://pay.weixin.qq.com/doc/v3/partner/4017170661
        """
    @async_verb
    def get_async(self, *, subsidy_receipt_id: str | int, **options: Unpack[QueryOptions]) -> BusifavorSubsidyPayReceiptsSubsidyReceiptIdGetAnswer:
        """查询营销补差付款单详情

        https://pay.weixin.qq.com/doc/v3/merchant/4017147336
        https://pay.weixin.qq.com/doc/v3/partner/4017170661
        """
    getAsync = get_async
    """查询营销补差付款单详情

    https://pay.weixin.qq.com/doc/v3/merchant/4017147336
    https://pay.weixin.qq.com/doc/v3/partner/4017170661
    """


class BusifavorSubsidyPayReceipts(Node):
    @property
    def _subsidy_receipt_id_(self) -> BusifavorSubsidyPayReceiptsSubsidyReceiptId_:
        """GET 查询营销补差付款单详情"""
    @verb
    def get(self, *, query: BusifavorSubsidyPayReceiptsGetQuery | str, **options: Unpack[GetOptions]) -> BusifavorSubsidyPayReceiptsGetAnswer:
        """查询营销补差付款单列表

        https://pay.weixin.qq.com/doc/v3/merchant/4017147338
        https://pay.weixin.qq.com/doc/v3/partner/4017171346
        """
    @async_verb
    def get_async(self, *, query: BusifavorSubsidyPayReceiptsGetQuery | str, **options: Unpack[GetOptions]) -> BusifavorSubsidyPayReceiptsGetAnswer:
        """查询营销补差付款单列表

        https://pay.weixin.qq.com/doc/v3/merchant/4017147338
        https://pay.weixin.qq.com/doc/v3/partner/4017171346
        """
    getAsync = get_async
    """查询营销补差付款单列表

    https://pay.weixin.qq.com/doc/v3/merchant/4017147338
    https://pay.weixin.qq.com/doc/v3/partner/4017171346
    """

    @verb
    def post(self, *, json: BusifavorSubsidyPayReceiptsPostBody, **options: Unpack[QueryOptions]) -> BusifavorSubsidyPayReceiptsPostAnswer:
        """营销补差付款

        https://pay.weixin.qq.com/doc/v3/merchant/4017147321
        https://pay.weixin.qq.com/doc/v3/partner/4017170057
        """
    @async_verb
    def post_async(self, *, json: BusifavorSubsidyPayReceiptsPostBody, **options: Unpack[QueryOptions]) -> BusifavorSubsidyPayReceiptsPostAnswer:
        """营销补差付款

        https://pay.weixin.qq.com/doc/v3/merchant/4017147321
        https://pay.weixin.qq.com/doc/v3/partner/4017170057
        """
    postAsync = post_async
    """营销补差付款

    https://pay.weixin.qq.com/doc/v3/merchant/4017147321
    https://pay.weixin.qq.com/doc/v3/partner/4017170057
    """


class BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptId_(Node):
    @verb
    def get(self, *, subsidy_return_receipt_id: str | int, **options: Unpack[QueryOptions]) -> BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetAnswer:
        """查询商家券营销补差回退单详情

        https://pay.weixin.qq.com/doc/v3/merchant/4017147344
        https://pay.weixin.qq.com/doc/v3/partner/4017171779
        """
    @async_verb
    def get_async(self, *, subsidy_return_receipt_id: str | int, **options: Unpack[QueryOptions]) -> BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIdGetAnswer:
        """查询商家券营销补差回退单详情

        https://pay.weixin.qq.com/doc/v3/merchant/4017147344
        https://pay.weixin.qq.com/doc/v3/partner/4017171779
        """
    getAsync = get_async
    """查询商家券营销补差回退单详情

    https://pay.weixin.qq.com/doc/v3/merchant/4017147344
    https://pay.weixin.qq.com/doc/v3/partner/4017171779
    """


class BusifavorSubsidyReturnReceipts(Node):
    @property
    def _subsidy_return_receipt_id_(self) -> BusifavorSubsidyReturnReceiptsSubsidyReturnReceiptId_:
        """GET 查询商家券营销补差回退单详情"""
    @verb
    def post(self, *, json: BusifavorSubsidyReturnReceiptsPostBody, **options: Unpack[QueryOptions]) -> BusifavorSubsidyReturnReceiptsPostAnswer:
        """营销补差回退

        https://pay.weixin.qq.com/doc/v3/merchant/4017147332
        https://pay.weixin.qq.com/doc/v3/merchant/4017147340
        https://pay.weixin.qq.com/doc/v3/partner/4017170533
        """
    @async_verb
    def post_async(self, *, json: BusifavorSubsidyReturnReceiptsPostBody, **options: Unpack[QueryOptions]) -> BusifavorSubsidyReturnReceiptsPostAnswer:
        """营销补差回退

        https://pay.weixin.qq.com/doc/v3/merchant/4017147332
        https://pay.weixin.qq.com/doc/v3/merchant/4017147340
        https://pay.weixin.qq.com/doc/v3/partner/4017170533
        """
    postAsync = post_async
    """营销补差回退

    https://pay.weixin.qq.com/doc/v3/merchant/4017147332
    https://pay.weixin.qq.com/doc/v3/merchant/4017147340
    https://pay.weixin.qq.com/doc/v3/partner/4017170533
    """


class BusifavorSubsidy(Node):
    @property
    def payReceipts(self) -> BusifavorSubsidyPayReceipts:
        """GET 查询营销补差付款单列表 · POST 营销补差付款"""
    @property
    def returnReceipts(self) -> BusifavorSubsidyReturnReceipts:
        """POST 营销补差回退"""

class BusifavorUsersOpenidCouponsCouponCodeAppidsAppid_(Node):
    @verb
    def get(self, *, openid: str | int, coupon_code: str | int, appid: str | int, **options: Unpack[QueryOptions]) -> BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetAnswer:
        """查询用户单张券详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012535011
        https://pay.weixin.qq.com/doc/v3/partner/4012693103
        https://pay.weixin.qq.com/doc/v3/merchant/4015715938
        """
    @async_verb
    def get_async(self, *, openid: str | int, coupon_code: str | int, appid: str | int, **options: Unpack[QueryOptions]) -> BusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetAnswer:
        """查询用户单张券详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012535011
        https://pay.weixin.qq.com/doc/v3/partner/4012693103
        https://pay.weixin.qq.com/doc/v3/merchant/4015715938
        """
    getAsync = get_async
    """查询用户单张券详情

    https://pay.weixin.qq.com/doc/v3/merchant/4012535011
    https://pay.weixin.qq.com/doc/v3/partner/4012693103
    https://pay.weixin.qq.com/doc/v3/merchant/4015715938
    """


class BusifavorUsersOpenidCouponsCouponCodeAppids(Node):
    @property
    def _appid_(self) -> BusifavorUsersOpenidCouponsCouponCodeAppidsAppid_:
        """GET 查询用户单张券详情"""

class BusifavorUsersOpenidCouponsCouponCode_(Node):
    @property
    def appids(self) -> BusifavorUsersOpenidCouponsCouponCodeAppids:
        """1 endpoints"""

class BusifavorUsersOpenidCoupons(Node):
    @property
    def _coupon_code_(self) -> BusifavorUsersOpenidCouponsCouponCode_:
        """1 endpoints"""
    @verb
    def get(self, *, openid: str | int, query: BusifavorUsersOpenidCouponsGetQuery | str, **options: Unpack[GetOptions]) -> BusifavorUsersOpenidCouponsGetAnswer:
        """根据过滤条件查询用户券

        https://pay.weixin.qq.com/doc/v3/merchant/4012534963
        https://pay.weixin.qq.com/doc/v3/partner/4012693087
        https://pay.weixin.qq.com/doc/v3/merchant/4015715918
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: BusifavorUsersOpenidCouponsGetQuery | str, **options: Unpack[GetOptions]) -> BusifavorUsersOpenidCouponsGetAnswer:
        """根据过滤条件查询用户券

        https://pay.weixin.qq.com/doc/v3/merchant/4012534963
        https://pay.weixin.qq.com/doc/v3/partner/4012693087
        https://pay.weixin.qq.com/doc/v3/merchant/4015715918
        """
    getAsync = get_async
    """根据过滤条件查询用户券

    https://pay.weixin.qq.com/doc/v3/merchant/4012534963
    https://pay.weixin.qq.com/doc/v3/partner/4012693087
    https://pay.weixin.qq.com/doc/v3/merchant/4015715918
    """


class BusifavorUsersOpenid_(Node):
    @property
    def coupons(self) -> BusifavorUsersOpenidCoupons:
        """GET 根据过滤条件查询用户券"""

class BusifavorUsers(Node):
    @property
    def _openid_(self) -> BusifavorUsersOpenid_:
        """2 endpoints"""

class Busifavor(Node):
    @property
    def callbacks(self) -> BusifavorCallbacks:
        """GET 查询商家券事件通知地址 · POST 设置商家券事件通知地址"""
    @property
    def coupons(self) -> BusifavorCoupons:
        """7 endpoints"""
    @property
    def productCoupons(self) -> BusifavorProductCoupons:
        """2 endpoints"""
    @property
    def stocks(self) -> BusifavorStocks:
        """POST 创建商家券"""
    @property
    def subsidy(self) -> BusifavorSubsidy:
        """5 endpoints"""
    @property
    def users(self) -> BusifavorUsers:
        """2 endpoints"""

class FavorCallbacks(Node):
    @verb
    def get(self, *, query: FavorCallbacksGetQuery | str, **options: Unpack[GetOptions]) -> FavorCallbacksGetAnswer:
        """获取已设置的消息通知地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012464070
        https://pay.weixin.qq.com/doc/v3/partner/4012464155
        """
    @async_verb
    def get_async(self, *, query: FavorCallbacksGetQuery | str, **options: Unpack[GetOptions]) -> FavorCallbacksGetAnswer:
        """获取已设置的消息通知地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012464070
        https://pay.weixin.qq.com/doc/v3/partner/4012464155
        """
    getAsync = get_async
    """获取已设置的消息通知地址

    https://pay.weixin.qq.com/doc/v3/merchant/4012464070
    https://pay.weixin.qq.com/doc/v3/partner/4012464155
    """

    @verb
    def post(self, *, json: FavorCallbacksPostBody, **options: Unpack[QueryOptions]) -> FavorCallbacksPostAnswer:
        """设置消息通知地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012464198
        https://pay.weixin.qq.com/doc/v3/partner/4012464176
        """
    @async_verb
    def post_async(self, *, json: FavorCallbacksPostBody, **options: Unpack[QueryOptions]) -> FavorCallbacksPostAnswer:
        """设置消息通知地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012464198
        https://pay.weixin.qq.com/doc/v3/partner/4012464176
        """
    postAsync = post_async
    """设置消息通知地址

    https://pay.weixin.qq.com/doc/v3/merchant/4012464198
    https://pay.weixin.qq.com/doc/v3/partner/4012464176
    """


class FavorCouponStocks(Node):
    @verb
    def post(self, *, json: FavorCouponStocksPostBody, **options: Unpack[QueryOptions]) -> FavorCouponStocksPostAnswer:
        """创建代金券批次

        https://pay.weixin.qq.com/doc/v3/merchant/4012534633
        https://pay.weixin.qq.com/doc/v3/partner/4012534537
        """
    @async_verb
    def post_async(self, *, json: FavorCouponStocksPostBody, **options: Unpack[QueryOptions]) -> FavorCouponStocksPostAnswer:
        """创建代金券批次

        https://pay.weixin.qq.com/doc/v3/merchant/4012534633
        https://pay.weixin.qq.com/doc/v3/partner/4012534537
        """
    postAsync = post_async
    """创建代金券批次

    https://pay.weixin.qq.com/doc/v3/merchant/4012534633
    https://pay.weixin.qq.com/doc/v3/partner/4012534537
    """


class FavorMediaImageUpload(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> FavorMediaImageUploadPostAnswer:
        """（营销）图片上传

        https://pay.weixin.qq.com/doc/v3/merchant/4012557233
        https://pay.weixin.qq.com/doc/v3/merchant/4012557243
        https://pay.weixin.qq.com/doc/v3/merchant/4012557248
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> FavorMediaImageUploadPostAnswer:
        """（营销）图片上传

        https://pay.weixin.qq.com/doc/v3/merchant/4012557233
        https://pay.weixin.qq.com/doc/v3/merchant/4012557243
        https://pay.weixin.qq.com/doc/v3/merchant/4012557248
        """
    postAsync = post_async
    """（营销）图片上传

    https://pay.weixin.qq.com/doc/v3/merchant/4012557233
    https://pay.weixin.qq.com/doc/v3/merchant/4012557243
    https://pay.weixin.qq.com/doc/v3/merchant/4012557248
    """


class FavorMedia(Node):
    @property
    def imageUpload(self) -> FavorMediaImageUpload:
        """POST （营销）图片上传"""

class FavorStocksStockIdItems(Node):
    @verb
    def get(self, *, stock_id: str | int, query: FavorStocksStockIdItemsGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksStockIdItemsGetAnswer:
        """查询代金券可用单品

        https://pay.weixin.qq.com/doc/v3/merchant/4012463442
        https://pay.weixin.qq.com/doc/v3/partner/4012463475
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, query: FavorStocksStockIdItemsGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksStockIdItemsGetAnswer:
        """查询代金券可用单品

        https://pay.weixin.qq.com/doc/v3/merchant/4012463442
        https://pay.weixin.qq.com/doc/v3/partner/4012463475
        """
    getAsync = get_async
    """查询代金券可用单品

    https://pay.weixin.qq.com/doc/v3/merchant/4012463442
    https://pay.weixin.qq.com/doc/v3/partner/4012463475
    """


class FavorStocksStockIdMerchants(Node):
    @verb
    def get(self, *, stock_id: str | int, query: FavorStocksStockIdMerchantsGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksStockIdMerchantsGetAnswer:
        """查询代金券可用商户

        https://pay.weixin.qq.com/doc/v3/merchant/4012463358
        https://pay.weixin.qq.com/doc/v3/partner/4012463409
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, query: FavorStocksStockIdMerchantsGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksStockIdMerchantsGetAnswer:
        """查询代金券可用商户

        https://pay.weixin.qq.com/doc/v3/merchant/4012463358
        https://pay.weixin.qq.com/doc/v3/partner/4012463409
        """
    getAsync = get_async
    """查询代金券可用商户

    https://pay.weixin.qq.com/doc/v3/merchant/4012463358
    https://pay.weixin.qq.com/doc/v3/partner/4012463409
    """


class FavorStocksStockIdModifyGoodsId(Node):
    @verb
    def post(self, *, stock_id: str | int, json: FavorStocksStockIdModifyGoodsIdPostBody, **options: Unpack[QueryOptions]) -> FavorStocksStockIdModifyGoodsIdPostAnswer:
        """修改可用单品编码

        https://pay.weixin.qq.com/doc/v3/merchant/4017164667
        """
    @async_verb
    def post_async(self, *, stock_id: str | int, json: FavorStocksStockIdModifyGoodsIdPostBody, **options: Unpack[QueryOptions]) -> FavorStocksStockIdModifyGoodsIdPostAnswer:
        """修改可用单品编码

        https://pay.weixin.qq.com/doc/v3/merchant/4017164667
        """
    postAsync = post_async
    """修改可用单品编码

    https://pay.weixin.qq.com/doc/v3/merchant/4017164667
    """


class FavorStocksStockIdPause(Node):
    @verb
    def post(self, *, stock_id: str | int, json: FavorStocksStockIdPausePostBody, **options: Unpack[QueryOptions]) -> FavorStocksStockIdPausePostAnswer:
        """暂停代金券批次

        https://pay.weixin.qq.com/doc/v3/merchant/4012460305
        https://pay.weixin.qq.com/doc/v3/partner/4012460340
        """
    @async_verb
    def post_async(self, *, stock_id: str | int, json: FavorStocksStockIdPausePostBody, **options: Unpack[QueryOptions]) -> FavorStocksStockIdPausePostAnswer:
        """暂停代金券批次

        https://pay.weixin.qq.com/doc/v3/merchant/4012460305
        https://pay.weixin.qq.com/doc/v3/partner/4012460340
        """
    postAsync = post_async
    """暂停代金券批次

    https://pay.weixin.qq.com/doc/v3/merchant/4012460305
    https://pay.weixin.qq.com/doc/v3/partner/4012460340
    """


class FavorStocksStockIdRefundFlow(Node):
    @verb
    def get(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> FavorStocksStockIdRefundFlowGetAnswer:
        """下载批次退款明细

        https://pay.weixin.qq.com/doc/v3/merchant/4012463523
        https://pay.weixin.qq.com/doc/v3/partner/4012463548
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> FavorStocksStockIdRefundFlowGetAnswer:
        """下载批次退款明细

        https://pay.weixin.qq.com/doc/v3/merchant/4012463523
        https://pay.weixin.qq.com/doc/v3/partner/4012463548
        """
    getAsync = get_async
    """下载批次退款明细

    https://pay.weixin.qq.com/doc/v3/merchant/4012463523
    https://pay.weixin.qq.com/doc/v3/partner/4012463548
    """


class FavorStocksStockIdRefundFlowByDay(Node):
    @verb
    def get(self, *, stock_id: str | int, query: FavorStocksStockIdRefundFlowByDayGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksStockIdRefundFlowByDayGetAnswer:
        """获取批次退款明细下载链接

        Status: restricted
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, query: FavorStocksStockIdRefundFlowByDayGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksStockIdRefundFlowByDayGetAnswer:
        """获取批次退款明细下载链接

        Status: restricted
        """
    getAsync = get_async
    """获取批次退款明细下载链接

    Status: restricted
    """


class FavorStocksStockIdRestart(Node):
    @verb
    def post(self, *, stock_id: str | int, json: FavorStocksStockIdRestartPostBody, **options: Unpack[QueryOptions]) -> FavorStocksStockIdRestartPostAnswer:
        """重启代金券批次

        https://pay.weixin.qq.com/doc/v3/merchant/4012460411
        https://pay.weixin.qq.com/doc/v3/partner/4012460448
        """
    @async_verb
    def post_async(self, *, stock_id: str | int, json: FavorStocksStockIdRestartPostBody, **options: Unpack[QueryOptions]) -> FavorStocksStockIdRestartPostAnswer:
        """重启代金券批次

        https://pay.weixin.qq.com/doc/v3/merchant/4012460411
        https://pay.weixin.qq.com/doc/v3/partner/4012460448
        """
    postAsync = post_async
    """重启代金券批次

    https://pay.weixin.qq.com/doc/v3/merchant/4012460411
    https://pay.weixin.qq.com/doc/v3/partner/4012460448
    """


class FavorStocksStockIdStart(Node):
    @verb
    def post(self, *, stock_id: str | int, json: FavorStocksStockIdStartPostBody, **options: Unpack[QueryOptions]) -> FavorStocksStockIdStartPostAnswer:
        """激活代金券批次

        https://pay.weixin.qq.com/doc/v3/merchant/4012460137
        https://pay.weixin.qq.com/doc/v3/partner/4012460237
        """
    @async_verb
    def post_async(self, *, stock_id: str | int, json: FavorStocksStockIdStartPostBody, **options: Unpack[QueryOptions]) -> FavorStocksStockIdStartPostAnswer:
        """激活代金券批次

        https://pay.weixin.qq.com/doc/v3/merchant/4012460137
        https://pay.weixin.qq.com/doc/v3/partner/4012460237
        """
    postAsync = post_async
    """激活代金券批次

    https://pay.weixin.qq.com/doc/v3/merchant/4012460137
    https://pay.weixin.qq.com/doc/v3/partner/4012460237
    """


class FavorStocksStockIdUseFlow(Node):
    @verb
    def get(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> FavorStocksStockIdUseFlowGetAnswer:
        """下载批次核销明细

        https://pay.weixin.qq.com/doc/v3/merchant/4012463585
        https://pay.weixin.qq.com/doc/v3/partner/4012463698
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> FavorStocksStockIdUseFlowGetAnswer:
        """下载批次核销明细

        https://pay.weixin.qq.com/doc/v3/merchant/4012463585
        https://pay.weixin.qq.com/doc/v3/partner/4012463698
        """
    getAsync = get_async
    """下载批次核销明细

    https://pay.weixin.qq.com/doc/v3/merchant/4012463585
    https://pay.weixin.qq.com/doc/v3/partner/4012463698
    """


class FavorStocksStockIdUseFlowByDay(Node):
    @verb
    def get(self, *, stock_id: str | int, query: FavorStocksStockIdUseFlowByDayGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksStockIdUseFlowByDayGetAnswer:
        """获取批次核销明细下载链接

        Status: restricted
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, query: FavorStocksStockIdUseFlowByDayGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksStockIdUseFlowByDayGetAnswer:
        """获取批次核销明细下载链接

        Status: restricted
        """
    getAsync = get_async
    """获取批次核销明细下载链接

    Status: restricted
    """


class FavorStocksStockId_(Node):
    @property
    def items(self) -> FavorStocksStockIdItems:
        """GET 查询代金券可用单品"""
    @property
    def merchants(self) -> FavorStocksStockIdMerchants:
        """GET 查询代金券可用商户"""
    @property
    def modifyGoodsId(self) -> FavorStocksStockIdModifyGoodsId:
        """POST 修改可用单品编码"""
    @property
    def pause(self) -> FavorStocksStockIdPause:
        """POST 暂停代金券批次"""
    @property
    def refundFlow(self) -> FavorStocksStockIdRefundFlow:
        """GET 下载批次退款明细"""
    @property
    def refundFlowByDay(self) -> FavorStocksStockIdRefundFlowByDay:
        """GET 获取批次退款明细下载链接"""
    @property
    def restart(self) -> FavorStocksStockIdRestart:
        """POST 重启代金券批次"""
    @property
    def start(self) -> FavorStocksStockIdStart:
        """POST 激活代金券批次"""
    @property
    def useFlow(self) -> FavorStocksStockIdUseFlow:
        """GET 下载批次核销明细"""
    @property
    def useFlowByDay(self) -> FavorStocksStockIdUseFlowByDay:
        """GET 获取批次核销明细下载链接"""
    @verb
    def get(self, *, stock_id: str | int, query: FavorStocksStockIdGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksStockIdGetAnswer:
        """查询批次详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012460564
        https://pay.weixin.qq.com/doc/v3/partner/4012460606
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, query: FavorStocksStockIdGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksStockIdGetAnswer:
        """查询批次详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012460564
        https://pay.weixin.qq.com/doc/v3/partner/4012460606
        """
    getAsync = get_async
    """查询批次详情

    https://pay.weixin.qq.com/doc/v3/merchant/4012460564
    https://pay.weixin.qq.com/doc/v3/partner/4012460606
    """


class FavorStocks(Node):
    @property
    def _stock_id_(self) -> FavorStocksStockId_:
        """GET 查询批次详情"""
    @verb
    def get(self, *, query: FavorStocksGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksGetAnswer:
        """条件查询批次列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012460489
        https://pay.weixin.qq.com/doc/v3/partner/4012460518
        """
    @async_verb
    def get_async(self, *, query: FavorStocksGetQuery | str, **options: Unpack[GetOptions]) -> FavorStocksGetAnswer:
        """条件查询批次列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012460489
        https://pay.weixin.qq.com/doc/v3/partner/4012460518
        """
    getAsync = get_async
    """条件查询批次列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012460489
    https://pay.weixin.qq.com/doc/v3/partner/4012460518
    """


class FavorUsersOpenidCouponsCouponId_(Node):
    @verb
    def get(self, *, openid: str | int, coupon_id: str | int, query: FavorUsersOpenidCouponsCouponIdGetQuery | str, **options: Unpack[GetOptions]) -> FavorUsersOpenidCouponsCouponIdGetAnswer:
        """查询代金券详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012486942
        https://pay.weixin.qq.com/doc/v3/partner/4012492796
        """
    @async_verb
    def get_async(self, *, openid: str | int, coupon_id: str | int, query: FavorUsersOpenidCouponsCouponIdGetQuery | str, **options: Unpack[GetOptions]) -> FavorUsersOpenidCouponsCouponIdGetAnswer:
        """查询代金券详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012486942
        https://pay.weixin.qq.com/doc/v3/partner/4012492796
        """
    getAsync = get_async
    """查询代金券详情

    https://pay.weixin.qq.com/doc/v3/merchant/4012486942
    https://pay.weixin.qq.com/doc/v3/partner/4012492796
    """


class FavorUsersOpenidCoupons(Node):
    @property
    def _coupon_id_(self) -> FavorUsersOpenidCouponsCouponId_:
        """GET 查询代金券详情"""
    @verb
    def get(self, *, openid: str | int, query: FavorUsersOpenidCouponsGetQuery | str, **options: Unpack[GetOptions]) -> FavorUsersOpenidCouponsGetAnswer:
        """根据商户号查用户的券

        https://pay.weixin.qq.com/doc/v3/merchant/4012534690
        https://pay.weixin.qq.com/doc/v3/partner/4012494237
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: FavorUsersOpenidCouponsGetQuery | str, **options: Unpack[GetOptions]) -> FavorUsersOpenidCouponsGetAnswer:
        """根据商户号查用户的券

        https://pay.weixin.qq.com/doc/v3/merchant/4012534690
        https://pay.weixin.qq.com/doc/v3/partner/4012494237
        """
    getAsync = get_async
    """根据商户号查用户的券

    https://pay.weixin.qq.com/doc/v3/merchant/4012534690
    https://pay.weixin.qq.com/doc/v3/partner/4012494237
    """

    @verb
    def post(self, *, openid: str | int, json: FavorUsersOpenidCouponsPostBody, **options: Unpack[QueryOptions]) -> FavorUsersOpenidCouponsPostAnswer:
        """发放代金券

        https://pay.weixin.qq.com/doc/v3/merchant/4012463767
        https://pay.weixin.qq.com/doc/v3/partner/4012463807
        """
    @async_verb
    def post_async(self, *, openid: str | int, json: FavorUsersOpenidCouponsPostBody, **options: Unpack[QueryOptions]) -> FavorUsersOpenidCouponsPostAnswer:
        """发放代金券

        https://pay.weixin.qq.com/doc/v3/merchant/4012463767
        https://pay.weixin.qq.com/doc/v3/partner/4012463807
        """
    postAsync = post_async
    """发放代金券

    https://pay.weixin.qq.com/doc/v3/merchant/4012463767
    https://pay.weixin.qq.com/doc/v3/partner/4012463807
    """


class FavorUsersOpenid_(Node):
    @property
    def coupons(self) -> FavorUsersOpenidCoupons:
        """GET 根据商户号查用户的券 · POST 发放代金券"""

class FavorUsers(Node):
    @property
    def _openid_(self) -> FavorUsersOpenid_:
        """3 endpoints"""

class Favor(Node):
    @property
    def callbacks(self) -> FavorCallbacks:
        """GET 获取已设置的消息通知地址 · POST 设置消息通知地址"""
    @property
    def couponStocks(self) -> FavorCouponStocks:
        """POST 创建代金券批次"""
    @property
    def media(self) -> FavorMedia:
        """1 endpoints"""
    @property
    def stocks(self) -> FavorStocks:
        """GET 条件查询批次列表"""
    @property
    def users(self) -> FavorUsers:
        """3 endpoints"""

class GoodsSubsidyActivityActivities(Node):
    @verb
    def get(self, *, query: GoodsSubsidyActivityActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> GoodsSubsidyActivityActivitiesGetAnswer:
        """按区域查询品牌加价购活动

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    @async_verb
    def get_async(self, *, query: GoodsSubsidyActivityActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> GoodsSubsidyActivityActivitiesGetAnswer:
        """按区域查询品牌加价购活动

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    getAsync = get_async
    """按区域查询品牌加价购活动

    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
    """


class GoodsSubsidyActivityActivityActivityIdApply(Node):
    @verb
    def post(self, *, activity_id: str | int, json: GoodsSubsidyActivityActivityActivityIdApplyPostBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityActivityActivityIdApplyPostAnswer:
        """门店报名品牌加价购活动

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    @async_verb
    def post_async(self, *, activity_id: str | int, json: GoodsSubsidyActivityActivityActivityIdApplyPostBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityActivityActivityIdApplyPostAnswer:
        """门店报名品牌加价购活动

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    postAsync = post_async
    """门店报名品牌加价购活动

    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
    """


class GoodsSubsidyActivityActivityActivityId_(Node):
    @property
    def apply(self) -> GoodsSubsidyActivityActivityActivityIdApply:
        """POST 门店报名品牌加价购活动"""

class GoodsSubsidyActivityActivity(Node):
    @property
    def _activity_id_(self) -> GoodsSubsidyActivityActivityActivityId_:
        """1 endpoints"""

class GoodsSubsidyActivityQualificationLock(Node):
    @verb
    def post(self, *, json: GoodsSubsidyActivityQualificationLockPostBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityQualificationLockPostAnswer:
        """锁定品牌加价购活动资格

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    @async_verb
    def post_async(self, *, json: GoodsSubsidyActivityQualificationLockPostBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityQualificationLockPostAnswer:
        """锁定品牌加价购活动资格

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    postAsync = post_async
    """锁定品牌加价购活动资格

    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
    """


class GoodsSubsidyActivityQualificationUnlock(Node):
    @verb
    def post(self, *, json: GoodsSubsidyActivityQualificationUnlockPostBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityQualificationUnlockPostAnswer:
        """解锁品牌加价购活动资格

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    @async_verb
    def post_async(self, *, json: GoodsSubsidyActivityQualificationUnlockPostBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityQualificationUnlockPostAnswer:
        """解锁品牌加价购活动资格

        https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
        """
    postAsync = post_async
    """解锁品牌加价购活动资格

    https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
    """


class GoodsSubsidyActivityQualification(Node):
    @property
    def lock(self) -> GoodsSubsidyActivityQualificationLock:
        """POST 锁定品牌加价购活动资格"""
    @property
    def unlock(self) -> GoodsSubsidyActivityQualificationUnlock:
        """POST 解锁品牌加价购活动资格"""

class GoodsSubsidyActivityRetailStoreActActivityIdRepresentative(Node):
    @verb
    def delete(self, *, activity_id: str | int, json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteAnswer:
        """删除零售小店活动业务代理

        https://pay.weixin.qq.com/doc/v3/merchant/4012384344
        https://pay.weixin.qq.com/doc/v3/partner/4012384399
        """
    @async_verb
    def delete_async(self, *, activity_id: str | int, json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativeDeleteAnswer:
        """删除零售小店活动业务代理

        https://pay.weixin.qq.com/doc/v3/merchant/4012384344
        https://pay.weixin.qq.com/doc/v3/partner/4012384399
        """
    deleteAsync = delete_async
    """删除零售小店活动业务代理

    https://pay.weixin.qq.com/doc/v3/merchant/4012384344
    https://pay.weixin.qq.com/doc/v3/partner/4012384399
    """

    @verb
    def put(self, *, activity_id: str | int, json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutAnswer:
        """添加零售小店活动业务代理

        https://pay.weixin.qq.com/doc/v3/merchant/4012384327
        https://pay.weixin.qq.com/doc/v3/partner/4012384386
        """
    @async_verb
    def put_async(self, *, activity_id: str | int, json: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativePutAnswer:
        """添加零售小店活动业务代理

        https://pay.weixin.qq.com/doc/v3/merchant/4012384327
        https://pay.weixin.qq.com/doc/v3/partner/4012384386
        """
    putAsync = put_async
    """添加零售小店活动业务代理

    https://pay.weixin.qq.com/doc/v3/merchant/4012384327
    https://pay.weixin.qq.com/doc/v3/partner/4012384386
    """


class GoodsSubsidyActivityRetailStoreActActivityIdRepresentatives(Node):
    @verb
    def get(self, *, activity_id: str | int, query: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetQuery | str, **options: Unpack[GetOptions]) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetAnswer:
        """查询零售小店活动业务代理

        https://pay.weixin.qq.com/doc/v3/merchant/4012384347
        https://pay.weixin.qq.com/doc/v3/partner/4012384405
        """
    @async_verb
    def get_async(self, *, activity_id: str | int, query: GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetQuery | str, **options: Unpack[GetOptions]) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentativesGetAnswer:
        """查询零售小店活动业务代理

        https://pay.weixin.qq.com/doc/v3/merchant/4012384347
        https://pay.weixin.qq.com/doc/v3/partner/4012384405
        """
    getAsync = get_async
    """查询零售小店活动业务代理

    https://pay.weixin.qq.com/doc/v3/merchant/4012384347
    https://pay.weixin.qq.com/doc/v3/partner/4012384405
    """


class GoodsSubsidyActivityRetailStoreActActivityId_(Node):
    @property
    def representative(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentative:
        """DELETE 删除零售小店活动业务代理 · PUT 添加零售小店活动业务代理"""
    @property
    def representatives(self) -> GoodsSubsidyActivityRetailStoreActActivityIdRepresentatives:
        """GET 查询零售小店活动业务代理"""

class GoodsSubsidyActivityRetailStoreActBrandIdMaterials(Node):
    @verb
    def post(self, *, brand_id: str | int, json: GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostAnswer:
        """生成小店活动物料码

        https://pay.weixin.qq.com/doc/v3/merchant/4012384337
        https://pay.weixin.qq.com/doc/v3/partner/4012384395
        """
    @async_verb
    def post_async(self, *, brand_id: str | int, json: GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActBrandIdMaterialsPostAnswer:
        """生成小店活动物料码

        https://pay.weixin.qq.com/doc/v3/merchant/4012384337
        https://pay.weixin.qq.com/doc/v3/partner/4012384395
        """
    postAsync = post_async
    """生成小店活动物料码

    https://pay.weixin.qq.com/doc/v3/merchant/4012384337
    https://pay.weixin.qq.com/doc/v3/partner/4012384395
    """


class GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCode_(Node):
    @verb
    def get(self, *, brand_id: str | int, store_code: str | int, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetAnswer:
        """查询小店活动门店详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012384379
        https://pay.weixin.qq.com/doc/v3/partner/4012384437
        """
    @async_verb
    def get_async(self, *, brand_id: str | int, store_code: str | int, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCodeGetAnswer:
        """查询小店活动门店详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012384379
        https://pay.weixin.qq.com/doc/v3/partner/4012384437
        """
    getAsync = get_async
    """查询小店活动门店详情

    https://pay.weixin.qq.com/doc/v3/merchant/4012384379
    https://pay.weixin.qq.com/doc/v3/partner/4012384437
    """


class GoodsSubsidyActivityRetailStoreActBrandIdStores(Node):
    @property
    def _store_code_(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresStoreCode_:
        """GET 查询小店活动门店详情"""
    @verb
    def delete(self, *, brand_id: str | int, json: GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteAnswer:
        """删除小店活动门店

        https://pay.weixin.qq.com/doc/v3/merchant/4012384363
        https://pay.weixin.qq.com/doc/v3/partner/4012384431
        """
    @async_verb
    def delete_async(self, *, brand_id: str | int, json: GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresDeleteAnswer:
        """删除小店活动门店

        https://pay.weixin.qq.com/doc/v3/merchant/4012384363
        https://pay.weixin.qq.com/doc/v3/partner/4012384431
        """
    deleteAsync = delete_async
    """删除小店活动门店

    https://pay.weixin.qq.com/doc/v3/merchant/4012384363
    https://pay.weixin.qq.com/doc/v3/partner/4012384431
    """

    @verb
    def get(self, *, brand_id: str | int, query: GoodsSubsidyActivityRetailStoreActBrandIdStoresGetQuery | str, **options: Unpack[GetOptions]) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresGetAnswer:
        """查询小店活动门店列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012384355
        https://pay.weixin.qq.com/doc/v3/partner/4012384414
        """
    @async_verb
    def get_async(self, *, brand_id: str | int, query: GoodsSubsidyActivityRetailStoreActBrandIdStoresGetQuery | str, **options: Unpack[GetOptions]) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresGetAnswer:
        """查询小店活动门店列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012384355
        https://pay.weixin.qq.com/doc/v3/partner/4012384414
        """
    getAsync = get_async
    """查询小店活动门店列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012384355
    https://pay.weixin.qq.com/doc/v3/partner/4012384414
    """

    @verb
    def post(self, *, brand_id: str | int, json: GoodsSubsidyActivityRetailStoreActBrandIdStoresPostBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresPostAnswer:
        """添加小店活动门店

        https://pay.weixin.qq.com/doc/v3/merchant/4012384359
        https://pay.weixin.qq.com/doc/v3/partner/4012384421
        """
    @async_verb
    def post_async(self, *, brand_id: str | int, json: GoodsSubsidyActivityRetailStoreActBrandIdStoresPostBody, **options: Unpack[QueryOptions]) -> GoodsSubsidyActivityRetailStoreActBrandIdStoresPostAnswer:
        """添加小店活动门店

        https://pay.weixin.qq.com/doc/v3/merchant/4012384359
        https://pay.weixin.qq.com/doc/v3/partner/4012384421
        """
    postAsync = post_async
    """添加小店活动门店

    https://pay.weixin.qq.com/doc/v3/merchant/4012384359
    https://pay.weixin.qq.com/doc/v3/partner/4012384421
    """


class GoodsSubsidyActivityRetailStoreActBrandId_(Node):
    @property
    def materials(self) -> GoodsSubsidyActivityRetailStoreActBrandIdMaterials:
        """POST 生成小店活动物料码"""
    @property
    def stores(self) -> GoodsSubsidyActivityRetailStoreActBrandIdStores:
        """DELETE 删除小店活动门店 · GET 查询小店活动门店列表 · POST 添加小店活动门店"""

class GoodsSubsidyActivityRetailStoreAct(Node):
    @property
    def _activity_id_(self) -> GoodsSubsidyActivityRetailStoreActActivityId_:
        """3 endpoints"""
    @property
    def _brand_id_(self) -> GoodsSubsidyActivityRetailStoreActBrandId_:
        """5 endpoints"""

class GoodsSubsidyActivity(Node):
    @property
    def activities(self) -> GoodsSubsidyActivityActivities:
        """GET 按区域查询品牌加价购活动"""
    @property
    def activity(self) -> GoodsSubsidyActivityActivity:
        """1 endpoints"""
    @property
    def qualification(self) -> GoodsSubsidyActivityQualification:
        """2 endpoints"""
    @property
    def retailStoreAct(self) -> GoodsSubsidyActivityRetailStoreAct:
        """8 endpoints"""

class MembercardActivityActivitiesActivityIdTerminate(Node):
    @verb
    def post(self, *, activity_id: str | int, **options: Unpack[Options]) -> MembercardActivityActivitiesActivityIdTerminatePostAnswer:
        """终止活动

        https://pay.weixin.qq.com/doc/v3/merchant/4012553381
        https://pay.weixin.qq.com/doc/v3/partner/4012714466
        """
    @async_verb
    def post_async(self, *, activity_id: str | int, **options: Unpack[Options]) -> MembercardActivityActivitiesActivityIdTerminatePostAnswer:
        """终止活动

        https://pay.weixin.qq.com/doc/v3/merchant/4012553381
        https://pay.weixin.qq.com/doc/v3/partner/4012714466
        """
    postAsync = post_async
    """终止活动

    https://pay.weixin.qq.com/doc/v3/merchant/4012553381
    https://pay.weixin.qq.com/doc/v3/partner/4012714466
    """


class MembercardActivityActivitiesActivityId_(Node):
    @property
    def terminate(self) -> MembercardActivityActivitiesActivityIdTerminate:
        """POST 终止活动"""
    @verb
    def get(self, *, activity_id: str | int, **options: Unpack[QueryOptions]) -> MembercardActivityActivitiesActivityIdGetAnswer:
        """查询活动详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012553365
        https://pay.weixin.qq.com/doc/v3/partner/4012714471
        """
    @async_verb
    def get_async(self, *, activity_id: str | int, **options: Unpack[QueryOptions]) -> MembercardActivityActivitiesActivityIdGetAnswer:
        """查询活动详情

        https://pay.weixin.qq.com/doc/v3/merchant/4012553365
        https://pay.weixin.qq.com/doc/v3/partner/4012714471
        """
    getAsync = get_async
    """查询活动详情

    https://pay.weixin.qq.com/doc/v3/merchant/4012553365
    https://pay.weixin.qq.com/doc/v3/partner/4012714471
    """


class MembercardActivityActivities(Node):
    @property
    def _activity_id_(self) -> MembercardActivityActivitiesActivityId_:
        """GET 查询活动详情"""
    @verb
    def get(self, *, query: MembercardActivityActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> MembercardActivityActivitiesGetAnswer:
        """查询活动列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012553261
        https://pay.weixin.qq.com/doc/v3/partner/4012714468
        """
    @async_verb
    def get_async(self, *, query: MembercardActivityActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> MembercardActivityActivitiesGetAnswer:
        """查询活动列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012553261
        https://pay.weixin.qq.com/doc/v3/partner/4012714468
        """
    getAsync = get_async
    """查询活动列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012553261
    https://pay.weixin.qq.com/doc/v3/partner/4012714468
    """

    @verb
    def post(self, *, json: MembercardActivityActivitiesPostBody, **options: Unpack[QueryOptions]) -> MembercardActivityActivitiesPostAnswer:
        """创建活动

        https://pay.weixin.qq.com/doc/v3/merchant/4012553030
        https://pay.weixin.qq.com/doc/v3/partner/4012714463
        """
    @async_verb
    def post_async(self, *, json: MembercardActivityActivitiesPostBody, **options: Unpack[QueryOptions]) -> MembercardActivityActivitiesPostAnswer:
        """创建活动

        https://pay.weixin.qq.com/doc/v3/merchant/4012553030
        https://pay.weixin.qq.com/doc/v3/partner/4012714463
        """
    postAsync = post_async
    """创建活动

    https://pay.weixin.qq.com/doc/v3/merchant/4012553030
    https://pay.weixin.qq.com/doc/v3/partner/4012714463
    """


class MembercardActivity(Node):
    @property
    def activities(self) -> MembercardActivityActivities:
        """GET 查询活动列表 · POST 创建活动"""

class MembercardOpenActivateInformationsActivateTicket_(Node):
    @verb
    def get(self, *, activate_ticket: str | int, **options: Unpack[QueryOptions]) -> MembercardOpenActivateInformationsActivateTicketGetAnswer:
        """获取用户信息（跳转型激活）

        https://pay.weixin.qq.com/doc/v3/merchant/4012550779
        https://pay.weixin.qq.com/doc/v3/partner/4012727881
        """
    @async_verb
    def get_async(self, *, activate_ticket: str | int, **options: Unpack[QueryOptions]) -> MembercardOpenActivateInformationsActivateTicketGetAnswer:
        """获取用户信息（跳转型激活）

        https://pay.weixin.qq.com/doc/v3/merchant/4012550779
        https://pay.weixin.qq.com/doc/v3/partner/4012727881
        """
    getAsync = get_async
    """获取用户信息（跳转型激活）

    https://pay.weixin.qq.com/doc/v3/merchant/4012550779
    https://pay.weixin.qq.com/doc/v3/partner/4012727881
    """


class MembercardOpenActivateInformations(Node):
    @property
    def _activate_ticket_(self) -> MembercardOpenActivateInformationsActivateTicket_:
        """GET 获取用户信息（跳转型激活）"""

class MembercardOpenCallback(Node):
    @verb
    def get(self, **options: Unpack[QueryOptions]) -> MembercardOpenCallbackGetAnswer:
        """查询回调地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012552275
        https://pay.weixin.qq.com/doc/v3/partner/4012714354
        """
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> MembercardOpenCallbackGetAnswer:
        """查询回调地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012552275
        https://pay.weixin.qq.com/doc/v3/partner/4012714354
        """
    getAsync = get_async
    """查询回调地址

    https://pay.weixin.qq.com/doc/v3/merchant/4012552275
    https://pay.weixin.qq.com/doc/v3/partner/4012714354
    """

    @verb
    def patch(self, *, json: MembercardOpenCallbackPatchBody, **options: Unpack[QueryOptions]) -> MembercardOpenCallbackPatchAnswer:
        """设置回调地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012552251
        https://pay.weixin.qq.com/doc/v3/partner/4012714353
        """
    @async_verb
    def patch_async(self, *, json: MembercardOpenCallbackPatchBody, **options: Unpack[QueryOptions]) -> MembercardOpenCallbackPatchAnswer:
        """设置回调地址

        https://pay.weixin.qq.com/doc/v3/merchant/4012552251
        https://pay.weixin.qq.com/doc/v3/partner/4012714353
        """
    patchAsync = patch_async
    """设置回调地址

    https://pay.weixin.qq.com/doc/v3/merchant/4012552251
    https://pay.weixin.qq.com/doc/v3/partner/4012714353
    """


class MembercardOpenCardsCardIdCodesDeposit(Node):
    @verb
    def post(self, *, card_id: str | int, json: MembercardOpenCardsCardIdCodesDepositPostBody = ..., **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdCodesDepositPostAnswer:
        """导入会员Code

        https://pay.weixin.qq.com/doc/v3/merchant/4012545728
        https://pay.weixin.qq.com/doc/v3/partner/4012709031
        """
    @async_verb
    def post_async(self, *, card_id: str | int, json: MembercardOpenCardsCardIdCodesDepositPostBody = ..., **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdCodesDepositPostAnswer:
        """导入会员Code

        https://pay.weixin.qq.com/doc/v3/merchant/4012545728
        https://pay.weixin.qq.com/doc/v3/partner/4012709031
        """
    postAsync = post_async
    """导入会员Code

    https://pay.weixin.qq.com/doc/v3/merchant/4012545728
    https://pay.weixin.qq.com/doc/v3/partner/4012709031
    """


class MembercardOpenCardsCardIdCodesCodeActivate(Node):
    @verb
    def post(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeActivatePostBody = ..., **options: Unpack[QueryOptions]) -> None:
        """激活会员卡（跳转型激活）

        https://pay.weixin.qq.com/doc/v3/merchant/4012550809
        https://pay.weixin.qq.com/doc/v3/partner/4012728123
        """
    @async_verb
    def post_async(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeActivatePostBody = ..., **options: Unpack[QueryOptions]) -> None:
        """激活会员卡（跳转型激活）

        https://pay.weixin.qq.com/doc/v3/merchant/4012550809
        https://pay.weixin.qq.com/doc/v3/partner/4012728123
        """
    postAsync = post_async
    """激活会员卡（跳转型激活）

    https://pay.weixin.qq.com/doc/v3/merchant/4012550809
    https://pay.weixin.qq.com/doc/v3/partner/4012728123
    """


class MembercardOpenCardsCardIdCodesCodeBonusCommit(Node):
    @verb
    def post(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeBonusCommitPostBody, **options: Unpack[QueryOptions]) -> None:
        """设置支付后展示的积分到账

        https://pay.weixin.qq.com/doc/v3/merchant/4012551350
        https://pay.weixin.qq.com/doc/v3/partner/4012729634
        """
    @async_verb
    def post_async(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeBonusCommitPostBody, **options: Unpack[QueryOptions]) -> None:
        """设置支付后展示的积分到账

        https://pay.weixin.qq.com/doc/v3/merchant/4012551350
        https://pay.weixin.qq.com/doc/v3/partner/4012729634
        """
    postAsync = post_async
    """设置支付后展示的积分到账

    https://pay.weixin.qq.com/doc/v3/merchant/4012551350
    https://pay.weixin.qq.com/doc/v3/partner/4012729634
    """


class MembercardOpenCardsCardIdCodesCodeBonusPrepare(Node):
    @verb
    def post(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeBonusPreparePostBody, **options: Unpack[QueryOptions]) -> None:
        """支付结果页展示会员积分

        https://pay.weixin.qq.com/doc/v3/merchant/4012595808
        https://pay.weixin.qq.com/doc/v3/partner/4012729629
        """
    @async_verb
    def post_async(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeBonusPreparePostBody, **options: Unpack[QueryOptions]) -> None:
        """支付结果页展示会员积分

        https://pay.weixin.qq.com/doc/v3/merchant/4012595808
        https://pay.weixin.qq.com/doc/v3/partner/4012729629
        """
    postAsync = post_async
    """支付结果页展示会员积分

    https://pay.weixin.qq.com/doc/v3/merchant/4012595808
    https://pay.weixin.qq.com/doc/v3/partner/4012729629
    """


class MembercardOpenCardsCardIdCodesCodeBonus(Node):
    @property
    def commit(self) -> MembercardOpenCardsCardIdCodesCodeBonusCommit:
        """POST 设置支付后展示的积分到账"""
    @property
    def prepare(self) -> MembercardOpenCardsCardIdCodesCodeBonusPrepare:
        """POST 支付结果页展示会员积分"""

class MembercardOpenCardsCardIdCodesCodeRights(Node):
    @verb
    def patch(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeRightsPatchBody, **options: Unpack[QueryOptions]) -> None:
        """设置会员权益

        https://pay.weixin.qq.com/doc/v3/merchant/4012551213
        https://pay.weixin.qq.com/doc/v3/partner/4012729622
        """
    @async_verb
    def patch_async(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeRightsPatchBody, **options: Unpack[QueryOptions]) -> None:
        """设置会员权益

        https://pay.weixin.qq.com/doc/v3/merchant/4012551213
        https://pay.weixin.qq.com/doc/v3/partner/4012729622
        """
    patchAsync = patch_async
    """设置会员权益

    https://pay.weixin.qq.com/doc/v3/merchant/4012551213
    https://pay.weixin.qq.com/doc/v3/partner/4012729622
    """


class MembercardOpenCardsCardIdCodesCodeSetServiceModuleData(Node):
    @verb
    def post(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostBody, **options: Unpack[QueryOptions]) -> None:
        """设置会员服务项用户信息

        https://pay.weixin.qq.com/doc/v3/merchant/4017166964
        https://pay.weixin.qq.com/doc/v3/partner/4017176090
        """
    @async_verb
    def post_async(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeSetServiceModuleDataPostBody, **options: Unpack[QueryOptions]) -> None:
        """设置会员服务项用户信息

        https://pay.weixin.qq.com/doc/v3/merchant/4017166964
        https://pay.weixin.qq.com/doc/v3/partner/4017176090
        """
    postAsync = post_async
    """设置会员服务项用户信息

    https://pay.weixin.qq.com/doc/v3/merchant/4017166964
    https://pay.weixin.qq.com/doc/v3/partner/4017176090
    """


class MembercardOpenCardsCardIdCodesCodeUnavailable(Node):
    @verb
    def post(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeUnavailablePostBody = ..., **options: Unpack[QueryOptions]) -> None:
        """作废用户会员卡

        https://pay.weixin.qq.com/doc/v3/merchant/4012549677
        https://pay.weixin.qq.com/doc/v3/partner/4012726955
        """
    @async_verb
    def post_async(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodeUnavailablePostBody = ..., **options: Unpack[QueryOptions]) -> None:
        """作废用户会员卡

        https://pay.weixin.qq.com/doc/v3/merchant/4012549677
        https://pay.weixin.qq.com/doc/v3/partner/4012726955
        """
    postAsync = post_async
    """作废用户会员卡

    https://pay.weixin.qq.com/doc/v3/merchant/4012549677
    https://pay.weixin.qq.com/doc/v3/partner/4012726955
    """


class MembercardOpenCardsCardIdCodesCode_(Node):
    @property
    def activate(self) -> MembercardOpenCardsCardIdCodesCodeActivate:
        """POST 激活会员卡（跳转型激活）"""
    @property
    def bonus(self) -> MembercardOpenCardsCardIdCodesCodeBonus:
        """2 endpoints"""
    @property
    def rights(self) -> MembercardOpenCardsCardIdCodesCodeRights:
        """PATCH 设置会员权益"""
    @property
    def setServiceModuleData(self) -> MembercardOpenCardsCardIdCodesCodeSetServiceModuleData:
        """POST 设置会员服务项用户信息"""
    @property
    def unavailable(self) -> MembercardOpenCardsCardIdCodesCodeUnavailable:
        """POST 作废用户会员卡"""
    @verb
    def get(self, *, card_id: str | int, code: str | int, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdCodesCodeGetAnswer:
        """查询用户会员卡信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012547768
        https://pay.weixin.qq.com/doc/v3/partner/4012709442
        """
    @async_verb
    def get_async(self, *, card_id: str | int, code: str | int, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdCodesCodeGetAnswer:
        """查询用户会员卡信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012547768
        https://pay.weixin.qq.com/doc/v3/partner/4012709442
        """
    getAsync = get_async
    """查询用户会员卡信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012547768
    https://pay.weixin.qq.com/doc/v3/partner/4012709442
    """

    @verb
    def patch(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodePatchBody = ..., **options: Unpack[QueryOptions]) -> None:
        """修改用户会员卡信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012549292
        https://pay.weixin.qq.com/doc/v3/partner/4012709735
        """
    @async_verb
    def patch_async(self, *, card_id: str | int, code: str | int, json: MembercardOpenCardsCardIdCodesCodePatchBody = ..., **options: Unpack[QueryOptions]) -> None:
        """修改用户会员卡信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012549292
        https://pay.weixin.qq.com/doc/v3/partner/4012709735
        """
    patchAsync = patch_async
    """修改用户会员卡信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012549292
    https://pay.weixin.qq.com/doc/v3/partner/4012709735
    """


class MembercardOpenCardsCardIdCodes(Node):
    @property
    def deposit(self) -> MembercardOpenCardsCardIdCodesDeposit:
        """POST 导入会员Code"""
    @property
    def _code_(self) -> MembercardOpenCardsCardIdCodesCode_:
        """GET 查询用户会员卡信息 · PATCH 修改用户会员卡信息"""

class MembercardOpenCardsCardIdDecryptCode(Node):
    @verb
    def get(self, *, card_id: str | int, query: MembercardOpenCardsCardIdDecryptCodeGetQuery | str, **options: Unpack[GetOptions]) -> MembercardOpenCardsCardIdDecryptCodeGetAnswer:
        """加密code解码（跳转型激活）

        https://pay.weixin.qq.com/doc/v3/merchant/4012550742
        https://pay.weixin.qq.com/doc/v3/partner/4012727758
        """
    @async_verb
    def get_async(self, *, card_id: str | int, query: MembercardOpenCardsCardIdDecryptCodeGetQuery | str, **options: Unpack[GetOptions]) -> MembercardOpenCardsCardIdDecryptCodeGetAnswer:
        """加密code解码（跳转型激活）

        https://pay.weixin.qq.com/doc/v3/merchant/4012550742
        https://pay.weixin.qq.com/doc/v3/partner/4012727758
        """
    getAsync = get_async
    """加密code解码（跳转型激活）

    https://pay.weixin.qq.com/doc/v3/merchant/4012550742
    https://pay.weixin.qq.com/doc/v3/partner/4012727758
    """


class MembercardOpenCardsCardIdPermissionTokens(Node):
    @verb
    def post(self, *, card_id: str | int, json: MembercardOpenCardsCardIdPermissionTokensPostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdPermissionTokensPostAnswer:
        """商户预授权

        https://pay.weixin.qq.com/doc/v3/merchant/4012550867
        https://pay.weixin.qq.com/doc/v3/partner/4012728179
        """
    @async_verb
    def post_async(self, *, card_id: str | int, json: MembercardOpenCardsCardIdPermissionTokensPostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdPermissionTokensPostAnswer:
        """商户预授权

        https://pay.weixin.qq.com/doc/v3/merchant/4012550867
        https://pay.weixin.qq.com/doc/v3/partner/4012728179
        """
    postAsync = post_async
    """商户预授权

    https://pay.weixin.qq.com/doc/v3/merchant/4012550867
    https://pay.weixin.qq.com/doc/v3/partner/4012728179
    """


class MembercardOpenCardsCardIdPhoneMembercardImport(Node):
    @verb
    def post(self, *, card_id: str | int, json: MembercardOpenCardsCardIdPhoneMembercardImportPostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdPhoneMembercardImportPostAnswer:
        """根据手机号导入用户会员卡

        https://pay.weixin.qq.com/doc/v3/merchant/4012550535
        https://pay.weixin.qq.com/doc/v3/partner/4012727629
        """
    @async_verb
    def post_async(self, *, card_id: str | int, json: MembercardOpenCardsCardIdPhoneMembercardImportPostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdPhoneMembercardImportPostAnswer:
        """根据手机号导入用户会员卡

        https://pay.weixin.qq.com/doc/v3/merchant/4012550535
        https://pay.weixin.qq.com/doc/v3/partner/4012727629
        """
    postAsync = post_async
    """根据手机号导入用户会员卡

    https://pay.weixin.qq.com/doc/v3/merchant/4012550535
    https://pay.weixin.qq.com/doc/v3/partner/4012727629
    """


class MembercardOpenCardsCardIdPhoneMembercard(Node):
    @property
    def import_(self) -> MembercardOpenCardsCardIdPhoneMembercardImport:
        """POST 根据手机号导入用户会员卡"""

class MembercardOpenCardsCardIdQrcode(Node):
    @verb
    def post(self, *, card_id: str | int, json: MembercardOpenCardsCardIdQrcodePostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdQrcodePostAnswer:
        """创建会员卡二维码

        https://pay.weixin.qq.com/doc/v3/merchant/4012550605
        https://pay.weixin.qq.com/doc/v3/partner/4012727701
        """
    @async_verb
    def post_async(self, *, card_id: str | int, json: MembercardOpenCardsCardIdQrcodePostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdQrcodePostAnswer:
        """创建会员卡二维码

        https://pay.weixin.qq.com/doc/v3/merchant/4012550605
        https://pay.weixin.qq.com/doc/v3/partner/4012727701
        """
    postAsync = post_async
    """创建会员卡二维码

    https://pay.weixin.qq.com/doc/v3/merchant/4012550605
    https://pay.weixin.qq.com/doc/v3/partner/4012727701
    """


class MembercardOpenCardsCardIdRights(Node):
    @verb
    def patch(self, *, card_id: str | int, json: MembercardOpenCardsCardIdRightsPatchBody, **options: Unpack[QueryOptions]) -> None:
        """设置会员卡模板权益项

        https://pay.weixin.qq.com/doc/v3/merchant/4012551219
        https://pay.weixin.qq.com/doc/v3/partner/4012729618
        """
    @async_verb
    def patch_async(self, *, card_id: str | int, json: MembercardOpenCardsCardIdRightsPatchBody, **options: Unpack[QueryOptions]) -> None:
        """设置会员卡模板权益项

        https://pay.weixin.qq.com/doc/v3/merchant/4012551219
        https://pay.weixin.qq.com/doc/v3/partner/4012729618
        """
    patchAsync = patch_async
    """设置会员卡模板权益项

    https://pay.weixin.qq.com/doc/v3/merchant/4012551219
    https://pay.weixin.qq.com/doc/v3/partner/4012729618
    """


class MembercardOpenCardsCardIdServiceModulesServiceModuleId_(Node):
    @verb
    def delete(self, *, card_id: str | int, service_module_id: str | int, **options: Unpack[Options]) -> None:
        """移除会员卡服务项

        https://pay.weixin.qq.com/doc/v3/merchant/4017167557
        https://pay.weixin.qq.com/doc/v3/partner/4017176594
        """
    @async_verb
    def delete_async(self, *, card_id: str | int, service_module_id: str | int, **options: Unpack[Options]) -> None:
        """移除会员卡服务项

        https://pay.weixin.qq.com/doc/v3/merchant/4017167557
        https://pay.weixin.qq.com/doc/v3/partner/4017176594
        """
    deleteAsync = delete_async
    """移除会员卡服务项

    https://pay.weixin.qq.com/doc/v3/merchant/4017167557
    https://pay.weixin.qq.com/doc/v3/partner/4017176594
    """

    @verb
    def patch(self, *, card_id: str | int, service_module_id: str | int, json: MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchAnswer:
        """修改会员卡服务项

        https://pay.weixin.qq.com/doc/v3/merchant/4017167417
        https://pay.weixin.qq.com/doc/v3/partner/4017176491
        """
    @async_verb
    def patch_async(self, *, card_id: str | int, service_module_id: str | int, json: MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdServiceModulesServiceModuleIdPatchAnswer:
        """修改会员卡服务项

        https://pay.weixin.qq.com/doc/v3/merchant/4017167417
        https://pay.weixin.qq.com/doc/v3/partner/4017176491
        """
    patchAsync = patch_async
    """修改会员卡服务项

    https://pay.weixin.qq.com/doc/v3/merchant/4017167417
    https://pay.weixin.qq.com/doc/v3/partner/4017176491
    """


class MembercardOpenCardsCardIdServiceModules(Node):
    @property
    def _service_module_id_(self) -> MembercardOpenCardsCardIdServiceModulesServiceModuleId_:
        """DELETE 移除会员卡服务项 · PATCH 修改会员卡服务项"""
    @verb
    def post(self, *, card_id: str | int, json: MembercardOpenCardsCardIdServiceModulesPostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdServiceModulesPostAnswer:
        """添加会员卡服务项

        https://pay.weixin.qq.com/doc/v3/merchant/4017167277
        https://pay.weixin.qq.com/doc/v3/partner/4017176338
        """
    @async_verb
    def post_async(self, *, card_id: str | int, json: MembercardOpenCardsCardIdServiceModulesPostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdServiceModulesPostAnswer:
        """添加会员卡服务项

        https://pay.weixin.qq.com/doc/v3/merchant/4017167277
        https://pay.weixin.qq.com/doc/v3/partner/4017176338
        """
    postAsync = post_async
    """添加会员卡服务项

    https://pay.weixin.qq.com/doc/v3/merchant/4017167277
    https://pay.weixin.qq.com/doc/v3/partner/4017176338
    """


class MembercardOpenCardsCardIdUpgrade(Node):
    @verb
    def post(self, *, card_id: str | int, json: MembercardOpenCardsCardIdUpgradePostBody, **options: Unpack[QueryOptions]) -> None:
        """老会员卡模板升级

        https://pay.weixin.qq.com/doc/v3/merchant/4012545673
        https://pay.weixin.qq.com/doc/v3/partner/4012708437
        """
    @async_verb
    def post_async(self, *, card_id: str | int, json: MembercardOpenCardsCardIdUpgradePostBody, **options: Unpack[QueryOptions]) -> None:
        """老会员卡模板升级

        https://pay.weixin.qq.com/doc/v3/merchant/4012545673
        https://pay.weixin.qq.com/doc/v3/partner/4012708437
        """
    postAsync = post_async
    """老会员卡模板升级

    https://pay.weixin.qq.com/doc/v3/merchant/4012545673
    https://pay.weixin.qq.com/doc/v3/partner/4012708437
    """


class MembercardOpenCardsCardIdUsersImport(Node):
    @verb
    def post(self, *, card_id: str | int, json: MembercardOpenCardsCardIdUsersImportPostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdUsersImportPostAnswer:
        """根据openid导入用户会员卡

        https://pay.weixin.qq.com/doc/v3/merchant/4012549739
        https://pay.weixin.qq.com/doc/v3/partner/4012727561
        """
    @async_verb
    def post_async(self, *, card_id: str | int, json: MembercardOpenCardsCardIdUsersImportPostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdUsersImportPostAnswer:
        """根据openid导入用户会员卡

        https://pay.weixin.qq.com/doc/v3/merchant/4012549739
        https://pay.weixin.qq.com/doc/v3/partner/4012727561
        """
    postAsync = post_async
    """根据openid导入用户会员卡

    https://pay.weixin.qq.com/doc/v3/merchant/4012549739
    https://pay.weixin.qq.com/doc/v3/partner/4012727561
    """


class MembercardOpenCardsCardIdUsers(Node):
    @property
    def import_(self) -> MembercardOpenCardsCardIdUsersImport:
        """POST 根据openid导入用户会员卡"""

class MembercardOpenCardsCardId_(Node):
    @property
    def codes(self) -> MembercardOpenCardsCardIdCodes:
        """9 endpoints"""
    @property
    def decryptCode(self) -> MembercardOpenCardsCardIdDecryptCode:
        """GET 加密code解码（跳转型激活）"""
    @property
    def permissionTokens(self) -> MembercardOpenCardsCardIdPermissionTokens:
        """POST 商户预授权"""
    @property
    def phoneMembercard(self) -> MembercardOpenCardsCardIdPhoneMembercard:
        """1 endpoints"""
    @property
    def qrcode(self) -> MembercardOpenCardsCardIdQrcode:
        """POST 创建会员卡二维码"""
    @property
    def rights(self) -> MembercardOpenCardsCardIdRights:
        """PATCH 设置会员卡模板权益项"""
    @property
    def serviceModules(self) -> MembercardOpenCardsCardIdServiceModules:
        """POST 添加会员卡服务项"""
    @property
    def upgrade(self) -> MembercardOpenCardsCardIdUpgrade:
        """POST 老会员卡模板升级"""
    @property
    def users(self) -> MembercardOpenCardsCardIdUsers:
        """1 endpoints"""
    @verb
    def delete(self, *, card_id: str | int, **options: Unpack[Options]) -> None:
        """删除会员卡模板

        https://pay.weixin.qq.com/doc/v3/merchant/4012549682
        https://pay.weixin.qq.com/doc/v3/partner/4012726840
        """
    @async_verb
    def delete_async(self, *, card_id: str | int, **options: Unpack[Options]) -> None:
        """删除会员卡模板

        https://pay.weixin.qq.com/doc/v3/merchant/4012549682
        https://pay.weixin.qq.com/doc/v3/partner/4012726840
        """
    deleteAsync = delete_async
    """删除会员卡模板

    https://pay.weixin.qq.com/doc/v3/merchant/4012549682
    https://pay.weixin.qq.com/doc/v3/partner/4012726840
    """

    @verb
    def get(self, *, card_id: str | int, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdGetAnswer:
        """查询会员卡模板信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012547650
        https://pay.weixin.qq.com/doc/v3/partner/4012709168
        """
    @async_verb
    def get_async(self, *, card_id: str | int, **options: Unpack[QueryOptions]) -> MembercardOpenCardsCardIdGetAnswer:
        """查询会员卡模板信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012547650
        https://pay.weixin.qq.com/doc/v3/partner/4012709168
        """
    getAsync = get_async
    """查询会员卡模板信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012547650
    https://pay.weixin.qq.com/doc/v3/partner/4012709168
    """

    @verb
    def patch(self, *, card_id: str | int, json: MembercardOpenCardsCardIdPatchBody = ..., **options: Unpack[QueryOptions]) -> None:
        """修改会员卡模板信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012549567
        https://pay.weixin.qq.com/doc/v3/partner/4012709882
        """
    @async_verb
    def patch_async(self, *, card_id: str | int, json: MembercardOpenCardsCardIdPatchBody = ..., **options: Unpack[QueryOptions]) -> None:
        """修改会员卡模板信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012549567
        https://pay.weixin.qq.com/doc/v3/partner/4012709882
        """
    patchAsync = patch_async
    """修改会员卡模板信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012549567
    https://pay.weixin.qq.com/doc/v3/partner/4012709882
    """


class MembercardOpenCards(Node):
    @property
    def _card_id_(self) -> MembercardOpenCardsCardId_:
        """DELETE 删除会员卡模板 · GET 查询会员卡模板信息 · PATCH 修改会员卡模板信息"""
    @verb
    def get(self, *, query: MembercardOpenCardsGetQuery | str, **options: Unpack[GetOptions]) -> MembercardOpenCardsGetAnswer:
        """查询会员卡模板列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012547108
        https://pay.weixin.qq.com/doc/v3/partner/4012709010
        """
    @async_verb
    def get_async(self, *, query: MembercardOpenCardsGetQuery | str, **options: Unpack[GetOptions]) -> MembercardOpenCardsGetAnswer:
        """查询会员卡模板列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012547108
        https://pay.weixin.qq.com/doc/v3/partner/4012709010
        """
    getAsync = get_async
    """查询会员卡模板列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012547108
    https://pay.weixin.qq.com/doc/v3/partner/4012709010
    """

    @verb
    def post(self, *, json: MembercardOpenCardsPostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsPostAnswer:
        """创建会员卡模板

        https://pay.weixin.qq.com/doc/v3/merchant/4012545584
        https://pay.weixin.qq.com/doc/v3/partner/4012708314
        """
    @async_verb
    def post_async(self, *, json: MembercardOpenCardsPostBody, **options: Unpack[QueryOptions]) -> MembercardOpenCardsPostAnswer:
        """创建会员卡模板

        https://pay.weixin.qq.com/doc/v3/merchant/4012545584
        https://pay.weixin.qq.com/doc/v3/partner/4012708314
        """
    postAsync = post_async
    """创建会员卡模板

    https://pay.weixin.qq.com/doc/v3/merchant/4012545584
    https://pay.weixin.qq.com/doc/v3/partner/4012708314
    """


class MembercardOpenPhonenumberMemberImport(Node):
    @verb
    def post(self, *, json: MembercardOpenPhonenumberMemberImportPostBody, **options: Unpack[QueryOptions]) -> None:
        """导入加密手机号提醒会员领卡

        https://pay.weixin.qq.com/doc/v3/merchant/4017166226
        https://pay.weixin.qq.com/doc/v3/partner/4017171998
        """
    @async_verb
    def post_async(self, *, json: MembercardOpenPhonenumberMemberImportPostBody, **options: Unpack[QueryOptions]) -> None:
        """导入加密手机号提醒会员领卡

        https://pay.weixin.qq.com/doc/v3/merchant/4017166226
        https://pay.weixin.qq.com/doc/v3/partner/4017171998
        """
    postAsync = post_async
    """导入加密手机号提醒会员领卡

    https://pay.weixin.qq.com/doc/v3/merchant/4017166226
    https://pay.weixin.qq.com/doc/v3/partner/4017171998
    """


class MembercardOpenPhonenumberMemberSearch(Node):
    @verb
    def get(self, *, query: MembercardOpenPhonenumberMemberSearchGetQuery | str, **options: Unpack[GetOptions]) -> MembercardOpenPhonenumberMemberSearchGetAnswer:
        """通过加密手机号查询会员领卡状态

        https://pay.weixin.qq.com/doc/v3/merchant/4017166232
        https://pay.weixin.qq.com/doc/v3/partner/4017172062
        """
    @async_verb
    def get_async(self, *, query: MembercardOpenPhonenumberMemberSearchGetQuery | str, **options: Unpack[GetOptions]) -> MembercardOpenPhonenumberMemberSearchGetAnswer:
        """通过加密手机号查询会员领卡状态

        https://pay.weixin.qq.com/doc/v3/merchant/4017166232
        https://pay.weixin.qq.com/doc/v3/partner/4017172062
        """
    getAsync = get_async
    """通过加密手机号查询会员领卡状态

    https://pay.weixin.qq.com/doc/v3/merchant/4017166232
    https://pay.weixin.qq.com/doc/v3/partner/4017172062
    """


class MembercardOpenPhonenumberMember(Node):
    @property
    def import_(self) -> MembercardOpenPhonenumberMemberImport:
        """POST 导入加密手机号提醒会员领卡"""
    @property
    def search(self) -> MembercardOpenPhonenumberMemberSearch:
        """GET 通过加密手机号查询会员领卡状态"""

class MembercardOpenUserCards(Node):
    @verb
    def get(self, *, query: MembercardOpenUserCardsGetQuery | str, **options: Unpack[GetOptions]) -> MembercardOpenUserCardsGetAnswer:
        """查询用户在品牌下所有会员卡

        https://pay.weixin.qq.com/doc/v3/merchant/4012549255
        https://pay.weixin.qq.com/doc/v3/partner/4012709674
        """
    @async_verb
    def get_async(self, *, query: MembercardOpenUserCardsGetQuery | str, **options: Unpack[GetOptions]) -> MembercardOpenUserCardsGetAnswer:
        """查询用户在品牌下所有会员卡

        https://pay.weixin.qq.com/doc/v3/merchant/4012549255
        https://pay.weixin.qq.com/doc/v3/partner/4012709674
        """
    getAsync = get_async
    """查询用户在品牌下所有会员卡

    https://pay.weixin.qq.com/doc/v3/merchant/4012549255
    https://pay.weixin.qq.com/doc/v3/partner/4012709674
    """


class MembercardOpenUser(Node):
    @property
    def cards(self) -> MembercardOpenUserCards:
        """GET 查询用户在品牌下所有会员卡"""

class MembercardOpen(Node):
    @property
    def activateInformations(self) -> MembercardOpenActivateInformations:
        """1 endpoints"""
    @property
    def callback(self) -> MembercardOpenCallback:
        """GET 查询回调地址 · PATCH 设置回调地址"""
    @property
    def cards(self) -> MembercardOpenCards:
        """GET 查询会员卡模板列表 · POST 创建会员卡模板"""
    @property
    def phonenumberMember(self) -> MembercardOpenPhonenumberMember:
        """2 endpoints"""
    @property
    def user(self) -> MembercardOpenUser:
        """1 endpoints"""

class PartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlans(Node):
    @verb
    def get(self, *, brand_id: str | int, query: PartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetQuery | str = ..., **options: Unpack[GetOptions]) -> PartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetAnswer:
        """分页查询投放计划列表

        https://pay.weixin.qq.com/doc/v3/partner/4016184563
        """
    @async_verb
    def get_async(self, *, brand_id: str | int, query: PartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetQuery | str = ..., **options: Unpack[GetOptions]) -> PartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlansGetAnswer:
        """分页查询投放计划列表

        https://pay.weixin.qq.com/doc/v3/partner/4016184563
        """
    getAsync = get_async
    """分页查询投放计划列表

    https://pay.weixin.qq.com/doc/v3/partner/4016184563
    """


class PartnerDeliveryPlanDeliveryPlansBrandId_(Node):
    @property
    def deliveryPlans(self) -> PartnerDeliveryPlanDeliveryPlansBrandIdDeliveryPlans:
        """GET 分页查询投放计划列表"""

class PartnerDeliveryPlanDeliveryPlansPlanIdTerminate(Node):
    @verb
    def post(self, *, plan_id: str | int, **options: Unpack[Options]) -> None:
        """终止投放计划

        https://pay.weixin.qq.com/doc/v3/partner/4016184572
        """
    @async_verb
    def post_async(self, *, plan_id: str | int, **options: Unpack[Options]) -> None:
        """终止投放计划

        https://pay.weixin.qq.com/doc/v3/partner/4016184572
        """
    postAsync = post_async
    """终止投放计划

    https://pay.weixin.qq.com/doc/v3/partner/4016184572
    """


class PartnerDeliveryPlanDeliveryPlansPlanId_(Node):
    @property
    def terminate(self) -> PartnerDeliveryPlanDeliveryPlansPlanIdTerminate:
        """POST 终止投放计划"""
    @verb
    def patch(self, *, plan_id: str | int, json: PartnerDeliveryPlanDeliveryPlansPlanIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerDeliveryPlanDeliveryPlansPlanIdPatchAnswer:
        """更新投放计划

        https://pay.weixin.qq.com/doc/v3/partner/4016184594
        """
    @async_verb
    def patch_async(self, *, plan_id: str | int, json: PartnerDeliveryPlanDeliveryPlansPlanIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerDeliveryPlanDeliveryPlansPlanIdPatchAnswer:
        """更新投放计划

        https://pay.weixin.qq.com/doc/v3/partner/4016184594
        """
    patchAsync = patch_async
    """更新投放计划

    https://pay.weixin.qq.com/doc/v3/partner/4016184594
    """


class PartnerDeliveryPlanDeliveryPlans(Node):
    @property
    def _brand_id_(self) -> PartnerDeliveryPlanDeliveryPlansBrandId_:
        """1 endpoints"""
    @property
    def _plan_id_(self) -> PartnerDeliveryPlanDeliveryPlansPlanId_:
        """PATCH 更新投放计划"""
    @verb
    def post(self, *, json: PartnerDeliveryPlanDeliveryPlansPostBody, **options: Unpack[QueryOptions]) -> PartnerDeliveryPlanDeliveryPlansPostAnswer:
        """创建投放计划

        https://pay.weixin.qq.com/doc/v3/partner/4016184554
        """
    @async_verb
    def post_async(self, *, json: PartnerDeliveryPlanDeliveryPlansPostBody, **options: Unpack[QueryOptions]) -> PartnerDeliveryPlanDeliveryPlansPostAnswer:
        """创建投放计划

        https://pay.weixin.qq.com/doc/v3/partner/4016184554
        """
    postAsync = post_async
    """创建投放计划

    https://pay.weixin.qq.com/doc/v3/partner/4016184554
    """


class PartnerDeliveryPlanSpMchidNotifyUrl(Node):
    @verb
    def post(self, *, sp_mchid: str | int, json: PartnerDeliveryPlanSpMchidNotifyUrlPostBody, **options: Unpack[QueryOptions]) -> PartnerDeliveryPlanSpMchidNotifyUrlPostAnswer:
        """设置投放计划回调地址

        https://pay.weixin.qq.com/doc/v3/partner/4016184598
        """
    @async_verb
    def post_async(self, *, sp_mchid: str | int, json: PartnerDeliveryPlanSpMchidNotifyUrlPostBody, **options: Unpack[QueryOptions]) -> PartnerDeliveryPlanSpMchidNotifyUrlPostAnswer:
        """设置投放计划回调地址

        https://pay.weixin.qq.com/doc/v3/partner/4016184598
        """
    postAsync = post_async
    """设置投放计划回调地址

    https://pay.weixin.qq.com/doc/v3/partner/4016184598
    """


class PartnerDeliveryPlanSpMchid_(Node):
    @property
    def notifyUrl(self) -> PartnerDeliveryPlanSpMchidNotifyUrl:
        """POST 设置投放计划回调地址"""

class PartnerDeliveryPlan(Node):
    @property
    def deliveryPlans(self) -> PartnerDeliveryPlanDeliveryPlans:
        """POST 创建投放计划"""
    @property
    def _sp_mchid_(self) -> PartnerDeliveryPlanSpMchid_:
        """1 endpoints"""

class PartnerProductCouponImageGenerationTasksTaskId_(Node):
    @verb
    def get(self, *, task_id: str | int, query: PartnerProductCouponImageGenerationTasksTaskIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponImageGenerationTasksTaskIdGetAnswer:
        """查询图片生成任务执行结果

        https://pay.weixin.qq.com/doc/v3/partner/4017327739
        https://pay.weixin.qq.com/doc/v3/partner/4017327753
        """
    @async_verb
    def get_async(self, *, task_id: str | int, query: PartnerProductCouponImageGenerationTasksTaskIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponImageGenerationTasksTaskIdGetAnswer:
        """查询图片生成任务执行结果

        https://pay.weixin.qq.com/doc/v3/partner/4017327739
        https://pay.weixin.qq.com/doc/v3/partner/4017327753
        """
    getAsync = get_async
    """查询图片生成任务执行结果

    https://pay.weixin.qq.com/doc/v3/partner/4017327739
    https://pay.weixin.qq.com/doc/v3/partner/4017327753
    """


class PartnerProductCouponImageGenerationTasks(Node):
    @property
    def _task_id_(self) -> PartnerProductCouponImageGenerationTasksTaskId_:
        """GET 查询图片生成任务执行结果"""
    @verb
    def post(self, *, json: PartnerProductCouponImageGenerationTasksPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponImageGenerationTasksPostAnswer:
        """提交图片生成任务

        https://pay.weixin.qq.com/doc/v3/partner/4017327735
        https://pay.weixin.qq.com/doc/v3/partner/4017327752
        """
    @async_verb
    def post_async(self, *, json: PartnerProductCouponImageGenerationTasksPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponImageGenerationTasksPostAnswer:
        """提交图片生成任务

        https://pay.weixin.qq.com/doc/v3/partner/4017327735
        https://pay.weixin.qq.com/doc/v3/partner/4017327752
        """
    postAsync = post_async
    """提交图片生成任务

    https://pay.weixin.qq.com/doc/v3/partner/4017327735
    https://pay.weixin.qq.com/doc/v3/partner/4017327752
    """


class PartnerProductCouponMediaUploadImage(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> PartnerProductCouponMediaUploadImagePostAnswer:
        """图片上传

        https://pay.weixin.qq.com/doc/v3/partner/4015781275
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> PartnerProductCouponMediaUploadImagePostAnswer:
        """图片上传

        https://pay.weixin.qq.com/doc/v3/partner/4015781275
        """
    postAsync = post_async
    """图片上传

    https://pay.weixin.qq.com/doc/v3/partner/4015781275
    """


class PartnerProductCouponMedia(Node):
    @property
    def uploadImage(self) -> PartnerProductCouponMediaUploadImage:
        """POST 图片上传"""

class PartnerProductCouponNotifyConfigs(Node):
    @verb
    def get(self, **options: Unpack[QueryOptions]) -> PartnerProductCouponNotifyConfigsGetAnswer:
        """获取商品券事件通知地址

        https://pay.weixin.qq.com/doc/v3/partner/4015781284
        https://pay.weixin.qq.com/doc/v3/partner/4016435718
        """
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> PartnerProductCouponNotifyConfigsGetAnswer:
        """获取商品券事件通知地址

        https://pay.weixin.qq.com/doc/v3/partner/4015781284
        https://pay.weixin.qq.com/doc/v3/partner/4016435718
        """
    getAsync = get_async
    """获取商品券事件通知地址

    https://pay.weixin.qq.com/doc/v3/partner/4015781284
    https://pay.weixin.qq.com/doc/v3/partner/4016435718
    """

    @verb
    def post(self, *, json: PartnerProductCouponNotifyConfigsPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponNotifyConfigsPostAnswer:
        """设置商品券事件通知地址

        https://pay.weixin.qq.com/doc/v3/partner/4015781286
        https://pay.weixin.qq.com/doc/v3/partner/4016435719
        """
    @async_verb
    def post_async(self, *, json: PartnerProductCouponNotifyConfigsPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponNotifyConfigsPostAnswer:
        """设置商品券事件通知地址

        https://pay.weixin.qq.com/doc/v3/partner/4015781286
        https://pay.weixin.qq.com/doc/v3/partner/4016435719
        """
    postAsync = post_async
    """设置商品券事件通知地址

    https://pay.weixin.qq.com/doc/v3/partner/4015781286
    https://pay.weixin.qq.com/doc/v3/partner/4016435719
    """


class PartnerProductCouponProductCouponsProductCouponIdDeactivate(Node):
    @verb
    def post(self, *, product_coupon_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdDeactivatePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdDeactivatePostAnswer:
        """失效商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781290
        https://pay.weixin.qq.com/doc/v3/partner/4016434631
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdDeactivatePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdDeactivatePostAnswer:
        """失效商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781290
        https://pay.weixin.qq.com/doc/v3/partner/4016434631
        """
    postAsync = post_async
    """失效商品券

    https://pay.weixin.qq.com/doc/v3/partner/4015781290
    https://pay.weixin.qq.com/doc/v3/partner/4016434631
    """


class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores(Node):
    @verb
    def post(self, *, product_coupon_id: str | int, stock_bundle_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostAnswer:
        """批次组批量关联门店

        https://pay.weixin.qq.com/doc/v3/partner/4016280620
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, stock_bundle_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStoresPostAnswer:
        """批次组批量关联门店

        https://pay.weixin.qq.com/doc/v3/partner/4016280620
        """
    postAsync = post_async
    """批次组批量关联门店

    https://pay.weixin.qq.com/doc/v3/partner/4016280620
    """


class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores(Node):
    @verb
    def post(self, *, product_coupon_id: str | int, stock_bundle_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostAnswer:
        """批次组批量取消关联门店

        https://pay.weixin.qq.com/doc/v3/partner/4016280629
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, stock_bundle_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStoresPostAnswer:
        """批次组批量取消关联门店

        https://pay.weixin.qq.com/doc/v3/partner/4016280629
        """
    postAsync = post_async
    """批次组批量取消关联门店

    https://pay.weixin.qq.com/doc/v3/partner/4016280629
    """


class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget(Node):
    @verb
    def post(self, *, product_coupon_id: str | int, stock_bundle_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostAnswer:
        """修改商品券批次组发放预算

        https://pay.weixin.qq.com/doc/v3/partner/4016280642
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, stock_bundle_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudgetPostAnswer:
        """修改商品券批次组发放预算

        https://pay.weixin.qq.com/doc/v3/partner/4016280642
        """
    postAsync = post_async
    """修改商品券批次组发放预算

    https://pay.weixin.qq.com/doc/v3/partner/4016280642
    """


class PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId_(Node):
    @property
    def associateStores(self) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdAssociateStores:
        """POST 批次组批量关联门店"""
    @property
    def disassociateStores(self) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdDisassociateStores:
        """POST 批次组批量取消关联门店"""
    @property
    def updateBudget(self) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdUpdateBudget:
        """POST 修改商品券批次组发放预算"""
    @verb
    def patch(self, *, product_coupon_id: str | int, stock_bundle_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdPatchAnswer:
        """修改商品券批次组

        https://pay.weixin.qq.com/doc/v3/partner/4016280633
        """
    @async_verb
    def patch_async(self, *, product_coupon_id: str | int, stock_bundle_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleIdPatchAnswer:
        """修改商品券批次组

        https://pay.weixin.qq.com/doc/v3/partner/4016280633
        """
    patchAsync = patch_async
    """修改商品券批次组

    https://pay.weixin.qq.com/doc/v3/partner/4016280633
    """


class PartnerProductCouponProductCouponsProductCouponIdStockBundles(Node):
    @property
    def _stock_bundle_id_(self) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesStockBundleId_:
        """PATCH 修改商品券批次组"""
    @verb
    def post(self, *, product_coupon_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStockBundlesPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesPostAnswer:
        """添加商品券批次组

        https://pay.weixin.qq.com/doc/v3/partner/4016280622
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStockBundlesPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStockBundlesPostAnswer:
        """添加商品券批次组

        https://pay.weixin.qq.com/doc/v3/partner/4016280622
        """
    postAsync = post_async
    """添加商品券批次组

    https://pay.weixin.qq.com/doc/v3/partner/4016280622
    """


class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores(Node):
    @verb
    def post(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresPostAnswer:
        """批次关联门店

        https://pay.weixin.qq.com/doc/v3/partner/4015781302
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStoresPostAnswer:
        """批次关联门店

        https://pay.weixin.qq.com/doc/v3/partner/4015781302
        """
    postAsync = post_async
    """批次关联门店

    https://pay.weixin.qq.com/doc/v3/partner/4015781302
    """


class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores(Node):
    @verb
    def get(self, *, product_coupon_id: str | int, stock_id: str | int, query: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetAnswer:
        """查询批次关联门店列表

        https://pay.weixin.qq.com/doc/v3/partner/4015781546
        https://pay.weixin.qq.com/doc/v3/partner/4016434665
        """
    @async_verb
    def get_async(self, *, product_coupon_id: str | int, stock_id: str | int, query: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStoresGetAnswer:
        """查询批次关联门店列表

        https://pay.weixin.qq.com/doc/v3/partner/4015781546
        https://pay.weixin.qq.com/doc/v3/partner/4016434665
        """
    getAsync = get_async
    """查询批次关联门店列表

    https://pay.weixin.qq.com/doc/v3/partner/4015781546
    https://pay.weixin.qq.com/doc/v3/partner/4016434665
    """


class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate(Node):
    @verb
    def post(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivatePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivatePostAnswer:
        """失效商品券批次

        https://pay.weixin.qq.com/doc/v3/partner/4015781532
        https://pay.weixin.qq.com/doc/v3/partner/4016434661
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivatePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivatePostAnswer:
        """失效商品券批次

        https://pay.weixin.qq.com/doc/v3/partner/4015781532
        https://pay.weixin.qq.com/doc/v3/partner/4016434661
        """
    postAsync = post_async
    """失效商品券批次

    https://pay.weixin.qq.com/doc/v3/partner/4015781532
    https://pay.weixin.qq.com/doc/v3/partner/4016434661
    """


class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores(Node):
    @verb
    def post(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostAnswer:
        """批次取消关联门店

        https://pay.weixin.qq.com/doc/v3/partner/4015781537
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStoresPostAnswer:
        """批次取消关联门店

        https://pay.weixin.qq.com/doc/v3/partner/4015781537
        """
    postAsync = post_async
    """批次取消关联门店

    https://pay.weixin.qq.com/doc/v3/partner/4015781537
    """


class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget(Node):
    @verb
    def post(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostAnswer:
        """修改商品券批次发放预算

        https://pay.weixin.qq.com/doc/v3/partner/4015781561
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudgetPostAnswer:
        """修改商品券批次发放预算

        https://pay.weixin.qq.com/doc/v3/partner/4015781561
        """
    postAsync = post_async
    """修改商品券批次发放预算

    https://pay.weixin.qq.com/doc/v3/partner/4015781561
    """


class PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes(Node):
    @verb
    def post(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostAnswer:
        """预上传券Code

        https://pay.weixin.qq.com/doc/v3/partner/4015781572
        https://pay.weixin.qq.com/doc/v3/partner/4016434668
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodesPostAnswer:
        """预上传券Code

        https://pay.weixin.qq.com/doc/v3/partner/4015781572
        https://pay.weixin.qq.com/doc/v3/partner/4016434668
        """
    postAsync = post_async
    """预上传券Code

    https://pay.weixin.qq.com/doc/v3/partner/4015781572
    https://pay.weixin.qq.com/doc/v3/partner/4016434668
    """


class PartnerProductCouponProductCouponsProductCouponIdStocksStockId_(Node):
    @property
    def associateStores(self) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociateStores:
        """POST 批次关联门店"""
    @property
    def associatedStores(self) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdAssociatedStores:
        """GET 查询批次关联门店列表"""
    @property
    def deactivate(self) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDeactivate:
        """POST 失效商品券批次"""
    @property
    def disassociateStores(self) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdDisassociateStores:
        """POST 批次取消关联门店"""
    @property
    def updateBudget(self) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUpdateBudget:
        """POST 修改商品券批次发放预算"""
    @property
    def uploadCouponCodes(self) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdUploadCouponCodes:
        """POST 预上传券Code"""
    @verb
    def get(self, *, product_coupon_id: str | int, stock_id: str | int, query: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdGetAnswer:
        """查询商品券指定批次

        https://pay.weixin.qq.com/doc/v3/partner/4015781542
        https://pay.weixin.qq.com/doc/v3/partner/4016434649
        """
    @async_verb
    def get_async(self, *, product_coupon_id: str | int, stock_id: str | int, query: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdGetAnswer:
        """查询商品券指定批次

        https://pay.weixin.qq.com/doc/v3/partner/4015781542
        https://pay.weixin.qq.com/doc/v3/partner/4016434649
        """
    getAsync = get_async
    """查询商品券指定批次

    https://pay.weixin.qq.com/doc/v3/partner/4015781542
    https://pay.weixin.qq.com/doc/v3/partner/4016434649
    """

    @verb
    def patch(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdPatchAnswer:
        """修改商品券指定批次

        https://pay.weixin.qq.com/doc/v3/partner/4015781556
        """
    @async_verb
    def patch_async(self, *, product_coupon_id: str | int, stock_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksStockIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockIdPatchAnswer:
        """修改商品券指定批次

        https://pay.weixin.qq.com/doc/v3/partner/4015781556
        """
    patchAsync = patch_async
    """修改商品券指定批次

    https://pay.weixin.qq.com/doc/v3/partner/4015781556
    """


class PartnerProductCouponProductCouponsProductCouponIdStocks(Node):
    @property
    def _stock_id_(self) -> PartnerProductCouponProductCouponsProductCouponIdStocksStockId_:
        """GET 查询商品券指定批次 · PATCH 修改商品券指定批次"""
    @verb
    def get(self, *, product_coupon_id: str | int, query: PartnerProductCouponProductCouponsProductCouponIdStocksGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksGetAnswer:
        """查询商品券批次列表

        https://pay.weixin.qq.com/doc/v3/partner/4015781553
        https://pay.weixin.qq.com/doc/v3/partner/4016434641
        """
    @async_verb
    def get_async(self, *, product_coupon_id: str | int, query: PartnerProductCouponProductCouponsProductCouponIdStocksGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksGetAnswer:
        """查询商品券批次列表

        https://pay.weixin.qq.com/doc/v3/partner/4015781553
        https://pay.weixin.qq.com/doc/v3/partner/4016434641
        """
    getAsync = get_async
    """查询商品券批次列表

    https://pay.weixin.qq.com/doc/v3/partner/4015781553
    https://pay.weixin.qq.com/doc/v3/partner/4016434641
    """

    @verb
    def post(self, *, product_coupon_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksPostAnswer:
        """添加商品券批次

        https://pay.weixin.qq.com/doc/v3/partner/4015781304
        """
    @async_verb
    def post_async(self, *, product_coupon_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdStocksPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdStocksPostAnswer:
        """添加商品券批次

        https://pay.weixin.qq.com/doc/v3/partner/4015781304
        """
    postAsync = post_async
    """添加商品券批次

    https://pay.weixin.qq.com/doc/v3/partner/4015781304
    """


class PartnerProductCouponProductCouponsProductCouponId_(Node):
    @property
    def deactivate(self) -> PartnerProductCouponProductCouponsProductCouponIdDeactivate:
        """POST 失效商品券"""
    @property
    def stockBundles(self) -> PartnerProductCouponProductCouponsProductCouponIdStockBundles:
        """POST 添加商品券批次组"""
    @property
    def stocks(self) -> PartnerProductCouponProductCouponsProductCouponIdStocks:
        """GET 查询商品券批次列表 · POST 添加商品券批次"""
    @verb
    def get(self, *, product_coupon_id: str | int, query: PartnerProductCouponProductCouponsProductCouponIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponProductCouponsProductCouponIdGetAnswer:
        """查询商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781292
        https://pay.weixin.qq.com/doc/v3/partner/4016434632
        """
    @async_verb
    def get_async(self, *, product_coupon_id: str | int, query: PartnerProductCouponProductCouponsProductCouponIdGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponProductCouponsProductCouponIdGetAnswer:
        """查询商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781292
        https://pay.weixin.qq.com/doc/v3/partner/4016434632
        """
    getAsync = get_async
    """查询商品券

    https://pay.weixin.qq.com/doc/v3/partner/4015781292
    https://pay.weixin.qq.com/doc/v3/partner/4016434632
    """

    @verb
    def patch(self, *, product_coupon_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdPatchAnswer:
        """修改商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781296
        https://pay.weixin.qq.com/doc/v3/partner/4016434633
        """
    @async_verb
    def patch_async(self, *, product_coupon_id: str | int, json: PartnerProductCouponProductCouponsProductCouponIdPatchBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsProductCouponIdPatchAnswer:
        """修改商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781296
        https://pay.weixin.qq.com/doc/v3/partner/4016434633
        """
    patchAsync = patch_async
    """修改商品券

    https://pay.weixin.qq.com/doc/v3/partner/4015781296
    https://pay.weixin.qq.com/doc/v3/partner/4016434633
    """


class PartnerProductCouponProductCoupons(Node):
    @property
    def _product_coupon_id_(self) -> PartnerProductCouponProductCouponsProductCouponId_:
        """GET 查询商品券 · PATCH 修改商品券"""
    @verb
    def post(self, *, json: PartnerProductCouponProductCouponsPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsPostAnswer:
        """创建商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781289
        https://pay.weixin.qq.com/doc/v3/partner/4016434630
        """
    @async_verb
    def post_async(self, *, json: PartnerProductCouponProductCouponsPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponProductCouponsPostAnswer:
        """创建商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781289
        https://pay.weixin.qq.com/doc/v3/partner/4016434630
        """
    postAsync = post_async
    """创建商品券

    https://pay.weixin.qq.com/doc/v3/partner/4015781289
    https://pay.weixin.qq.com/doc/v3/partner/4016434630
    """


class PartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate(Node):
    @verb
    def post(self, *, openid: str | int, user_coupon_bundle_id: str | int, json: PartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostAnswer:
        """失效用户商品券组

        https://pay.weixin.qq.com/doc/v3/partner/4016280658
        """
    @async_verb
    def post_async(self, *, openid: str | int, user_coupon_bundle_id: str | int, json: PartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivatePostAnswer:
        """失效用户商品券组

        https://pay.weixin.qq.com/doc/v3/partner/4016280658
        """
    postAsync = post_async
    """失效用户商品券组

    https://pay.weixin.qq.com/doc/v3/partner/4016280658
    """


class PartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleId_(Node):
    @property
    def deactivate(self) -> PartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIdDeactivate:
        """POST 失效用户商品券组"""

class PartnerProductCouponUsersOpenidCouponBundles(Node):
    @property
    def _user_coupon_bundle_id_(self) -> PartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleId_:
        """1 endpoints"""
    @verb
    def post(self, *, openid: str | int, json: PartnerProductCouponUsersOpenidCouponBundlesPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponBundlesPostAnswer:
        """向用户发放商品券批次组

        https://pay.weixin.qq.com/doc/v3/partner/4016280664
        """
    @async_verb
    def post_async(self, *, openid: str | int, json: PartnerProductCouponUsersOpenidCouponBundlesPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponBundlesPostAnswer:
        """向用户发放商品券批次组

        https://pay.weixin.qq.com/doc/v3/partner/4016280664
        """
    postAsync = post_async
    """向用户发放商品券批次组

    https://pay.weixin.qq.com/doc/v3/partner/4016280664
    """


class PartnerProductCouponUsersOpenidCouponsCouponCodeConfirm(Node):
    @verb
    def post(self, *, openid: str | int, coupon_code: str | int, json: PartnerProductCouponUsersOpenidCouponsCouponCodeConfirmPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponsCouponCodeConfirmPostAnswer:
        """确认发放用户商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781575
        https://pay.weixin.qq.com/doc/v3/partner/4016435562
        """
    @async_verb
    def post_async(self, *, openid: str | int, coupon_code: str | int, json: PartnerProductCouponUsersOpenidCouponsCouponCodeConfirmPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponsCouponCodeConfirmPostAnswer:
        """确认发放用户商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781575
        https://pay.weixin.qq.com/doc/v3/partner/4016435562
        """
    postAsync = post_async
    """确认发放用户商品券

    https://pay.weixin.qq.com/doc/v3/partner/4015781575
    https://pay.weixin.qq.com/doc/v3/partner/4016435562
    """


class PartnerProductCouponUsersOpenidCouponsCouponCodeDeactivate(Node):
    @verb
    def post(self, *, openid: str | int, coupon_code: str | int, json: PartnerProductCouponUsersOpenidCouponsCouponCodeDeactivatePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponsCouponCodeDeactivatePostAnswer:
        """失效用户商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781578
        """
    @async_verb
    def post_async(self, *, openid: str | int, coupon_code: str | int, json: PartnerProductCouponUsersOpenidCouponsCouponCodeDeactivatePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponsCouponCodeDeactivatePostAnswer:
        """失效用户商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781578
        """
    postAsync = post_async
    """失效用户商品券

    https://pay.weixin.qq.com/doc/v3/partner/4015781578
    """


class PartnerProductCouponUsersOpenidCouponsCouponCodeReturn(Node):
    @verb
    def post(self, *, openid: str | int, coupon_code: str | int, json: PartnerProductCouponUsersOpenidCouponsCouponCodeReturnPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponsCouponCodeReturnPostAnswer:
        """退券

        https://pay.weixin.qq.com/doc/v3/partner/4015781599
        https://pay.weixin.qq.com/doc/v3/partner/4016435674
        """
    @async_verb
    def post_async(self, *, openid: str | int, coupon_code: str | int, json: PartnerProductCouponUsersOpenidCouponsCouponCodeReturnPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponsCouponCodeReturnPostAnswer:
        """退券

        https://pay.weixin.qq.com/doc/v3/partner/4015781599
        https://pay.weixin.qq.com/doc/v3/partner/4016435674
        """
    postAsync = post_async
    """退券

    https://pay.weixin.qq.com/doc/v3/partner/4015781599
    https://pay.weixin.qq.com/doc/v3/partner/4016435674
    """


class PartnerProductCouponUsersOpenidCouponsCouponCodeUse(Node):
    @verb
    def post(self, *, openid: str | int, coupon_code: str | int, json: PartnerProductCouponUsersOpenidCouponsCouponCodeUsePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponsCouponCodeUsePostAnswer:
        """核销用户商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781608
        https://pay.weixin.qq.com/doc/v3/partner/4016435636
        """
    @async_verb
    def post_async(self, *, openid: str | int, coupon_code: str | int, json: PartnerProductCouponUsersOpenidCouponsCouponCodeUsePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponsCouponCodeUsePostAnswer:
        """核销用户商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781608
        https://pay.weixin.qq.com/doc/v3/partner/4016435636
        """
    postAsync = post_async
    """核销用户商品券

    https://pay.weixin.qq.com/doc/v3/partner/4015781608
    https://pay.weixin.qq.com/doc/v3/partner/4016435636
    """


class PartnerProductCouponUsersOpenidCouponsCouponCode_(Node):
    @property
    def confirm(self) -> PartnerProductCouponUsersOpenidCouponsCouponCodeConfirm:
        """POST 确认发放用户商品券"""
    @property
    def deactivate(self) -> PartnerProductCouponUsersOpenidCouponsCouponCodeDeactivate:
        """POST 失效用户商品券"""
    @property
    def return_(self) -> PartnerProductCouponUsersOpenidCouponsCouponCodeReturn:
        """POST 退券"""
    @property
    def use(self) -> PartnerProductCouponUsersOpenidCouponsCouponCodeUse:
        """POST 核销用户商品券"""
    @verb
    def get(self, *, openid: str | int, coupon_code: str | int, query: PartnerProductCouponUsersOpenidCouponsCouponCodeGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponUsersOpenidCouponsCouponCodeGetAnswer:
        """查询用户商品券详情

        https://pay.weixin.qq.com/doc/v3/partner/4015781582
        https://pay.weixin.qq.com/doc/v3/partner/4016435702
        """
    @async_verb
    def get_async(self, *, openid: str | int, coupon_code: str | int, query: PartnerProductCouponUsersOpenidCouponsCouponCodeGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponUsersOpenidCouponsCouponCodeGetAnswer:
        """查询用户商品券详情

        https://pay.weixin.qq.com/doc/v3/partner/4015781582
        https://pay.weixin.qq.com/doc/v3/partner/4016435702
        """
    getAsync = get_async
    """查询用户商品券详情

    https://pay.weixin.qq.com/doc/v3/partner/4015781582
    https://pay.weixin.qq.com/doc/v3/partner/4016435702
    """


class PartnerProductCouponUsersOpenidCoupons(Node):
    @property
    def _coupon_code_(self) -> PartnerProductCouponUsersOpenidCouponsCouponCode_:
        """GET 查询用户商品券详情"""
    @verb
    def get(self, *, openid: str | int, query: PartnerProductCouponUsersOpenidCouponsGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponUsersOpenidCouponsGetAnswer:
        """指定券状态查询用户商品券列表

        https://pay.weixin.qq.com/doc/v3/partner/4015781590
        https://pay.weixin.qq.com/doc/v3/partner/4016435703
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: PartnerProductCouponUsersOpenidCouponsGetQuery | str, **options: Unpack[GetOptions]) -> PartnerProductCouponUsersOpenidCouponsGetAnswer:
        """指定券状态查询用户商品券列表

        https://pay.weixin.qq.com/doc/v3/partner/4015781590
        https://pay.weixin.qq.com/doc/v3/partner/4016435703
        """
    getAsync = get_async
    """指定券状态查询用户商品券列表

    https://pay.weixin.qq.com/doc/v3/partner/4015781590
    https://pay.weixin.qq.com/doc/v3/partner/4016435703
    """

    @verb
    def post(self, *, openid: str | int, json: PartnerProductCouponUsersOpenidCouponsPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponsPostAnswer:
        """向用户发放商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781605
        """
    @async_verb
    def post_async(self, *, openid: str | int, json: PartnerProductCouponUsersOpenidCouponsPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidCouponsPostAnswer:
        """向用户发放商品券

        https://pay.weixin.qq.com/doc/v3/partner/4015781605
        """
    postAsync = post_async
    """向用户发放商品券

    https://pay.weixin.qq.com/doc/v3/partner/4015781605
    """


class PartnerProductCouponUsersOpenidPreSendCoupon(Node):
    @verb
    def post(self, *, openid: str | int, json: PartnerProductCouponUsersOpenidPreSendCouponPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidPreSendCouponPostAnswer:
        """向用户预发放商品券

        https://pay.weixin.qq.com/doc/v3/partner/4016434365
        """
    @async_verb
    def post_async(self, *, openid: str | int, json: PartnerProductCouponUsersOpenidPreSendCouponPostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidPreSendCouponPostAnswer:
        """向用户预发放商品券

        https://pay.weixin.qq.com/doc/v3/partner/4016434365
        """
    postAsync = post_async
    """向用户预发放商品券

    https://pay.weixin.qq.com/doc/v3/partner/4016434365
    """


class PartnerProductCouponUsersOpenidPreSendCouponBundle(Node):
    @verb
    def post(self, *, openid: str | int, json: PartnerProductCouponUsersOpenidPreSendCouponBundlePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidPreSendCouponBundlePostAnswer:
        """向用户预发放商品券批次组

        https://pay.weixin.qq.com/doc/v3/partner/4016280670
        """
    @async_verb
    def post_async(self, *, openid: str | int, json: PartnerProductCouponUsersOpenidPreSendCouponBundlePostBody, **options: Unpack[QueryOptions]) -> PartnerProductCouponUsersOpenidPreSendCouponBundlePostAnswer:
        """向用户预发放商品券批次组

        https://pay.weixin.qq.com/doc/v3/partner/4016280670
        """
    postAsync = post_async
    """向用户预发放商品券批次组

    https://pay.weixin.qq.com/doc/v3/partner/4016280670
    """


class PartnerProductCouponUsersOpenid_(Node):
    @property
    def couponBundles(self) -> PartnerProductCouponUsersOpenidCouponBundles:
        """POST 向用户发放商品券批次组"""
    @property
    def coupons(self) -> PartnerProductCouponUsersOpenidCoupons:
        """GET 指定券状态查询用户商品券列表 · POST 向用户发放商品券"""
    @property
    def preSendCoupon(self) -> PartnerProductCouponUsersOpenidPreSendCoupon:
        """POST 向用户预发放商品券"""
    @property
    def preSendCouponBundle(self) -> PartnerProductCouponUsersOpenidPreSendCouponBundle:
        """POST 向用户预发放商品券批次组"""

class PartnerProductCouponUsers(Node):
    @property
    def _openid_(self) -> PartnerProductCouponUsersOpenid_:
        """11 endpoints"""

class PartnerProductCoupon(Node):
    @property
    def imageGenerationTasks(self) -> PartnerProductCouponImageGenerationTasks:
        """POST 提交图片生成任务"""
    @property
    def media(self) -> PartnerProductCouponMedia:
        """1 endpoints"""
    @property
    def notifyConfigs(self) -> PartnerProductCouponNotifyConfigs:
        """GET 获取商品券事件通知地址 · POST 设置商品券事件通知地址"""
    @property
    def productCoupons(self) -> PartnerProductCouponProductCoupons:
        """POST 创建商品券"""
    @property
    def users(self) -> PartnerProductCouponUsers:
        """11 endpoints"""

class Partner(Node):
    @property
    def deliveryPlan(self) -> PartnerDeliveryPlan:
        """5 endpoints"""
    @property
    def productCoupon(self) -> PartnerProductCoupon:
        """35 endpoints"""

class PartnershipsBuild(Node):
    @verb
    def post(self, *, json: PartnershipsBuildPostBody, **options: Unpack[QueryOptions]) -> PartnershipsBuildPostAnswer:
        """建立合作关系

        https://pay.weixin.qq.com/doc/v3/merchant/4012380498
        https://pay.weixin.qq.com/doc/v3/partner/4012381469
        """
    @async_verb
    def post_async(self, *, json: PartnershipsBuildPostBody, **options: Unpack[QueryOptions]) -> PartnershipsBuildPostAnswer:
        """建立合作关系

        https://pay.weixin.qq.com/doc/v3/merchant/4012380498
        https://pay.weixin.qq.com/doc/v3/partner/4012381469
        """
    postAsync = post_async
    """建立合作关系

    https://pay.weixin.qq.com/doc/v3/merchant/4012380498
    https://pay.weixin.qq.com/doc/v3/partner/4012381469
    """


class PartnershipsTerminate(Node):
    @verb
    def post(self, *, json: PartnershipsTerminatePostBody, **options: Unpack[QueryOptions]) -> PartnershipsTerminatePostAnswer:
        """终止合作关系

        https://pay.weixin.qq.com/doc/v3/merchant/4017164460
        https://pay.weixin.qq.com/doc/v3/partner/4017171868
        """
    @async_verb
    def post_async(self, *, json: PartnershipsTerminatePostBody, **options: Unpack[QueryOptions]) -> PartnershipsTerminatePostAnswer:
        """终止合作关系

        https://pay.weixin.qq.com/doc/v3/merchant/4017164460
        https://pay.weixin.qq.com/doc/v3/partner/4017171868
        """
    postAsync = post_async
    """终止合作关系

    https://pay.weixin.qq.com/doc/v3/merchant/4017164460
    https://pay.weixin.qq.com/doc/v3/partner/4017171868
    """


class Partnerships(Node):
    @property
    def build(self) -> PartnershipsBuild:
        """POST 建立合作关系"""
    @property
    def terminate(self) -> PartnershipsTerminate:
        """POST 终止合作关系"""
    @verb
    def get(self, *, query: PartnershipsGetQuery | str = ..., **options: Unpack[GetOptions]) -> PartnershipsGetAnswer:
        """查询合作关系列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012380536
        https://pay.weixin.qq.com/doc/v3/partner/4012381479
        """
    @async_verb
    def get_async(self, *, query: PartnershipsGetQuery | str = ..., **options: Unpack[GetOptions]) -> PartnershipsGetAnswer:
        """查询合作关系列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012380536
        https://pay.weixin.qq.com/doc/v3/partner/4012381479
        """
    getAsync = get_async
    """查询合作关系列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012380536
    https://pay.weixin.qq.com/doc/v3/partner/4012381479
    """


class PaygiftactivityActivitiesActivityIdGoods(Node):
    @verb
    def get(self, *, activity_id: str | int, query: PaygiftactivityActivitiesActivityIdGoodsGetQuery | str = ..., **options: Unpack[GetOptions]) -> PaygiftactivityActivitiesActivityIdGoodsGetAnswer:
        """查询活动指定商品列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012466448
        https://pay.weixin.qq.com/doc/v3/partner/4012466492
        """
    @async_verb
    def get_async(self, *, activity_id: str | int, query: PaygiftactivityActivitiesActivityIdGoodsGetQuery | str = ..., **options: Unpack[GetOptions]) -> PaygiftactivityActivitiesActivityIdGoodsGetAnswer:
        """查询活动指定商品列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012466448
        https://pay.weixin.qq.com/doc/v3/partner/4012466492
        """
    getAsync = get_async
    """查询活动指定商品列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012466448
    https://pay.weixin.qq.com/doc/v3/partner/4012466492
    """


class PaygiftactivityActivitiesActivityIdMerchantsAdd(Node):
    @verb
    def post(self, *, activity_id: str | int, json: PaygiftactivityActivitiesActivityIdMerchantsAddPostBody = ..., **options: Unpack[QueryOptions]) -> PaygiftactivityActivitiesActivityIdMerchantsAddPostAnswer:
        """新增活动发券商户号

        https://pay.weixin.qq.com/doc/v3/merchant/4012466671
        https://pay.weixin.qq.com/doc/v3/partner/4012466735
        """
    @async_verb
    def post_async(self, *, activity_id: str | int, json: PaygiftactivityActivitiesActivityIdMerchantsAddPostBody = ..., **options: Unpack[QueryOptions]) -> PaygiftactivityActivitiesActivityIdMerchantsAddPostAnswer:
        """新增活动发券商户号

        https://pay.weixin.qq.com/doc/v3/merchant/4012466671
        https://pay.weixin.qq.com/doc/v3/partner/4012466735
        """
    postAsync = post_async
    """新增活动发券商户号

    https://pay.weixin.qq.com/doc/v3/merchant/4012466671
    https://pay.weixin.qq.com/doc/v3/partner/4012466735
    """


class PaygiftactivityActivitiesActivityIdMerchantsDelete(Node):
    @verb
    def post(self, *, activity_id: str | int, json: PaygiftactivityActivitiesActivityIdMerchantsDeletePostBody = ..., **options: Unpack[QueryOptions]) -> PaygiftactivityActivitiesActivityIdMerchantsDeletePostAnswer:
        """删除活动发券商户号

        https://pay.weixin.qq.com/doc/v3/merchant/4012466787
        https://pay.weixin.qq.com/doc/v3/partner/4012466827
        """
    @async_verb
    def post_async(self, *, activity_id: str | int, json: PaygiftactivityActivitiesActivityIdMerchantsDeletePostBody = ..., **options: Unpack[QueryOptions]) -> PaygiftactivityActivitiesActivityIdMerchantsDeletePostAnswer:
        """删除活动发券商户号

        https://pay.weixin.qq.com/doc/v3/merchant/4012466787
        https://pay.weixin.qq.com/doc/v3/partner/4012466827
        """
    postAsync = post_async
    """删除活动发券商户号

    https://pay.weixin.qq.com/doc/v3/merchant/4012466787
    https://pay.weixin.qq.com/doc/v3/partner/4012466827
    """


class PaygiftactivityActivitiesActivityIdMerchants(Node):
    @property
    def add(self) -> PaygiftactivityActivitiesActivityIdMerchantsAdd:
        """POST 新增活动发券商户号"""
    @property
    def delete(self) -> PaygiftactivityActivitiesActivityIdMerchantsDelete:
        """POST 删除活动发券商户号"""
    @verb
    def get(self, *, activity_id: str | int, query: PaygiftactivityActivitiesActivityIdMerchantsGetQuery | str = ..., **options: Unpack[GetOptions]) -> PaygiftactivityActivitiesActivityIdMerchantsGetAnswer:
        """查询活动发券商户号

        https://pay.weixin.qq.com/doc/v3/merchant/4012466149
        https://pay.weixin.qq.com/doc/v3/partner/4012466191
        """
    @async_verb
    def get_async(self, *, activity_id: str | int, query: PaygiftactivityActivitiesActivityIdMerchantsGetQuery | str = ..., **options: Unpack[GetOptions]) -> PaygiftactivityActivitiesActivityIdMerchantsGetAnswer:
        """查询活动发券商户号

        https://pay.weixin.qq.com/doc/v3/merchant/4012466149
        https://pay.weixin.qq.com/doc/v3/partner/4012466191
        """
    getAsync = get_async
    """查询活动发券商户号

    https://pay.weixin.qq.com/doc/v3/merchant/4012466149
    https://pay.weixin.qq.com/doc/v3/partner/4012466191
    """


class PaygiftactivityActivitiesActivityIdTerminate(Node):
    @verb
    def post(self, *, activity_id: str | int, **options: Unpack[Options]) -> PaygiftactivityActivitiesActivityIdTerminatePostAnswer:
        """终止活动

        https://pay.weixin.qq.com/doc/v3/merchant/4012466523
        https://pay.weixin.qq.com/doc/v3/partner/4012466633
        """
    @async_verb
    def post_async(self, *, activity_id: str | int, **options: Unpack[Options]) -> PaygiftactivityActivitiesActivityIdTerminatePostAnswer:
        """终止活动

        https://pay.weixin.qq.com/doc/v3/merchant/4012466523
        https://pay.weixin.qq.com/doc/v3/partner/4012466633
        """
    postAsync = post_async
    """终止活动

    https://pay.weixin.qq.com/doc/v3/merchant/4012466523
    https://pay.weixin.qq.com/doc/v3/partner/4012466633
    """


class PaygiftactivityActivitiesActivityId_(Node):
    @property
    def goods(self) -> PaygiftactivityActivitiesActivityIdGoods:
        """GET 查询活动指定商品列表"""
    @property
    def merchants(self) -> PaygiftactivityActivitiesActivityIdMerchants:
        """GET 查询活动发券商户号"""
    @property
    def terminate(self) -> PaygiftactivityActivitiesActivityIdTerminate:
        """POST 终止活动"""
    @verb
    def get(self, *, activity_id: str | int, **options: Unpack[QueryOptions]) -> PaygiftactivityActivitiesActivityIdGetAnswer:
        """查询活动详情接口

        https://pay.weixin.qq.com/doc/v3/merchant/4012487971
        https://pay.weixin.qq.com/doc/v3/partner/4012492967
        """
    @async_verb
    def get_async(self, *, activity_id: str | int, **options: Unpack[QueryOptions]) -> PaygiftactivityActivitiesActivityIdGetAnswer:
        """查询活动详情接口

        https://pay.weixin.qq.com/doc/v3/merchant/4012487971
        https://pay.weixin.qq.com/doc/v3/partner/4012492967
        """
    getAsync = get_async
    """查询活动详情接口

    https://pay.weixin.qq.com/doc/v3/merchant/4012487971
    https://pay.weixin.qq.com/doc/v3/partner/4012492967
    """


class PaygiftactivityActivities(Node):
    @property
    def _activity_id_(self) -> PaygiftactivityActivitiesActivityId_:
        """GET 查询活动详情接口"""
    @verb
    def get(self, *, query: PaygiftactivityActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> PaygiftactivityActivitiesGetAnswer:
        """获取支付有礼活动列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012489126
        https://pay.weixin.qq.com/doc/v3/partner/4012493214
        """
    @async_verb
    def get_async(self, *, query: PaygiftactivityActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> PaygiftactivityActivitiesGetAnswer:
        """获取支付有礼活动列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012489126
        https://pay.weixin.qq.com/doc/v3/partner/4012493214
        """
    getAsync = get_async
    """获取支付有礼活动列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012489126
    https://pay.weixin.qq.com/doc/v3/partner/4012493214
    """


class PaygiftactivityUniqueThresholdActivity(Node):
    @verb
    def post(self, *, json: PaygiftactivityUniqueThresholdActivityPostBody, **options: Unpack[QueryOptions]) -> PaygiftactivityUniqueThresholdActivityPostAnswer:
        """创建全场满额送活动

        https://pay.weixin.qq.com/doc/v3/merchant/4012487898
        https://pay.weixin.qq.com/doc/v3/partner/4012492900
        """
    @async_verb
    def post_async(self, *, json: PaygiftactivityUniqueThresholdActivityPostBody, **options: Unpack[QueryOptions]) -> PaygiftactivityUniqueThresholdActivityPostAnswer:
        """创建全场满额送活动

        https://pay.weixin.qq.com/doc/v3/merchant/4012487898
        https://pay.weixin.qq.com/doc/v3/partner/4012492900
        """
    postAsync = post_async
    """创建全场满额送活动

    https://pay.weixin.qq.com/doc/v3/merchant/4012487898
    https://pay.weixin.qq.com/doc/v3/partner/4012492900
    """


class Paygiftactivity(Node):
    @property
    def activities(self) -> PaygiftactivityActivities:
        """GET 获取支付有礼活动列表"""
    @property
    def uniqueThresholdActivity(self) -> PaygiftactivityUniqueThresholdActivity:
        """POST 创建全场满额送活动"""

class ShoppingReceiptCustomentrancesBrandId_(Node):
    @verb
    def get(self, *, brand_id: str | int, **options: Unpack[QueryOptions]) -> ShoppingReceiptCustomentrancesBrandIdGetAnswer:
        """查询自定义入口

        https://pay.weixin.qq.com/doc/v3/merchant/4012526406
        https://pay.weixin.qq.com/doc/v3/partner/4012698331
        """
    @async_verb
    def get_async(self, *, brand_id: str | int, **options: Unpack[QueryOptions]) -> ShoppingReceiptCustomentrancesBrandIdGetAnswer:
        """查询自定义入口

        https://pay.weixin.qq.com/doc/v3/merchant/4012526406
        https://pay.weixin.qq.com/doc/v3/partner/4012698331
        """
    getAsync = get_async
    """查询自定义入口

    https://pay.weixin.qq.com/doc/v3/merchant/4012526406
    https://pay.weixin.qq.com/doc/v3/partner/4012698331
    """

    @verb
    def patch(self, *, brand_id: str | int, json: ShoppingReceiptCustomentrancesBrandIdPatchBody, **options: Unpack[QueryOptions]) -> ShoppingReceiptCustomentrancesBrandIdPatchAnswer:
        """更新自定义入口

        https://pay.weixin.qq.com/doc/v3/merchant/4012526475
        https://pay.weixin.qq.com/doc/v3/partner/4012697769
        """
    @async_verb
    def patch_async(self, *, brand_id: str | int, json: ShoppingReceiptCustomentrancesBrandIdPatchBody, **options: Unpack[QueryOptions]) -> ShoppingReceiptCustomentrancesBrandIdPatchAnswer:
        """更新自定义入口

        https://pay.weixin.qq.com/doc/v3/merchant/4012526475
        https://pay.weixin.qq.com/doc/v3/partner/4012697769
        """
    patchAsync = patch_async
    """更新自定义入口

    https://pay.weixin.qq.com/doc/v3/merchant/4012526475
    https://pay.weixin.qq.com/doc/v3/partner/4012697769
    """


class ShoppingReceiptCustomentrances(Node):
    @property
    def _brand_id_(self) -> ShoppingReceiptCustomentrancesBrandId_:
        """GET 查询自定义入口 · PATCH 更新自定义入口"""
    @verb
    def post(self, *, json: ShoppingReceiptCustomentrancesPostBody, **options: Unpack[QueryOptions]) -> ShoppingReceiptCustomentrancesPostAnswer:
        """创建自定义入口

        https://pay.weixin.qq.com/doc/v3/merchant/4012526342
        https://pay.weixin.qq.com/doc/v3/partner/4012697703
        """
    @async_verb
    def post_async(self, *, json: ShoppingReceiptCustomentrancesPostBody, **options: Unpack[QueryOptions]) -> ShoppingReceiptCustomentrancesPostAnswer:
        """创建自定义入口

        https://pay.weixin.qq.com/doc/v3/merchant/4012526342
        https://pay.weixin.qq.com/doc/v3/partner/4012697703
        """
    postAsync = post_async
    """创建自定义入口

    https://pay.weixin.qq.com/doc/v3/merchant/4012526342
    https://pay.weixin.qq.com/doc/v3/partner/4012697703
    """


class ShoppingReceiptMerchantshoppingreceiptjumpinfos(Node):
    @verb
    def post(self, *, json: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostBody, **options: Unpack[QueryOptions]) -> ShoppingReceiptMerchantshoppingreceiptjumpinfosPostAnswer:
        """上传商家电子小票跳转信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012443843
        https://pay.weixin.qq.com/doc/v3/partner/4012443825
        """
    @async_verb
    def post_async(self, *, json: ShoppingReceiptMerchantshoppingreceiptjumpinfosPostBody, **options: Unpack[QueryOptions]) -> ShoppingReceiptMerchantshoppingreceiptjumpinfosPostAnswer:
        """上传商家电子小票跳转信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012443843
        https://pay.weixin.qq.com/doc/v3/partner/4012443825
        """
    postAsync = post_async
    """上传商家电子小票跳转信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012443843
    https://pay.weixin.qq.com/doc/v3/partner/4012443825
    """


class ShoppingReceiptShoppingreceipts(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> ShoppingReceiptShoppingreceiptsPostAnswer:
        """上传电子小票

        https://pay.weixin.qq.com/doc/v3/merchant/4012553506
        https://pay.weixin.qq.com/doc/v3/partner/4012698614
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> ShoppingReceiptShoppingreceiptsPostAnswer:
        """上传电子小票

        https://pay.weixin.qq.com/doc/v3/merchant/4012553506
        https://pay.weixin.qq.com/doc/v3/partner/4012698614
        """
    postAsync = post_async
    """上传电子小票

    https://pay.weixin.qq.com/doc/v3/merchant/4012553506
    https://pay.weixin.qq.com/doc/v3/partner/4012698614
    """


class ShoppingReceipt(Node):
    @property
    def customentrances(self) -> ShoppingReceiptCustomentrances:
        """POST 创建自定义入口"""
    @property
    def merchantshoppingreceiptjumpinfos(self) -> ShoppingReceiptMerchantshoppingreceiptjumpinfos:
        """POST 上传商家电子小票跳转信息"""
    @property
    def shoppingreceipts(self) -> ShoppingReceiptShoppingreceipts:
        """POST 上传电子小票"""

class WeeklyDiscountActivitiesActivityIdApply(Node):
    @verb
    def post(self, *, activity_id: str | int, json: WeeklyDiscountActivitiesActivityIdApplyPostBody, **options: Unpack[QueryOptions]) -> WeeklyDiscountActivitiesActivityIdApplyPostAnswer:
        """报名周周惠活动

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
        """
    @async_verb
    def post_async(self, *, activity_id: str | int, json: WeeklyDiscountActivitiesActivityIdApplyPostBody, **options: Unpack[QueryOptions]) -> WeeklyDiscountActivitiesActivityIdApplyPostAnswer:
        """报名周周惠活动

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
        """
    postAsync = post_async
    """报名周周惠活动

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
    """


class WeeklyDiscountActivitiesActivityId_(Node):
    @property
    def apply(self) -> WeeklyDiscountActivitiesActivityIdApply:
        """POST 报名周周惠活动"""
    @verb
    def get(self, *, activity_id: str | int, **options: Unpack[QueryOptions]) -> WeeklyDiscountActivitiesActivityIdGetAnswer:
        """查询周周惠活动详情

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
        """
    @async_verb
    def get_async(self, *, activity_id: str | int, **options: Unpack[QueryOptions]) -> WeeklyDiscountActivitiesActivityIdGetAnswer:
        """查询周周惠活动详情

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
        """
    getAsync = get_async
    """查询周周惠活动详情

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
    """


class WeeklyDiscountActivities(Node):
    @property
    def _activity_id_(self) -> WeeklyDiscountActivitiesActivityId_:
        """GET 查询周周惠活动详情"""
    @verb
    def get(self, *, query: WeeklyDiscountActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> WeeklyDiscountActivitiesGetAnswer:
        """查询周周惠活动列表

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
        """
    @async_verb
    def get_async(self, *, query: WeeklyDiscountActivitiesGetQuery | str, **options: Unpack[GetOptions]) -> WeeklyDiscountActivitiesGetAnswer:
        """查询周周惠活动列表

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
        """
    getAsync = get_async
    """查询周周惠活动列表

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
    """


class WeeklyDiscount(Node):
    @property
    def activities(self) -> WeeklyDiscountActivities:
        """GET 查询周周惠活动列表"""

class WithdrawFavorUsersOpenidCoupons(Node):
    @verb
    def get(self, *, openid: str | int, query: WithdrawFavorUsersOpenidCouponsGetQuery | str, **options: Unpack[GetOptions]) -> WithdrawFavorUsersOpenidCouponsGetAnswer:
        """查询批次下用户银行提现免费券列表

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: WithdrawFavorUsersOpenidCouponsGetQuery | str, **options: Unpack[GetOptions]) -> WithdrawFavorUsersOpenidCouponsGetAnswer:
        """查询批次下用户银行提现免费券列表

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
        """
    getAsync = get_async
    """查询批次下用户银行提现免费券列表

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
    """

    @verb
    def post(self, *, openid: str | int, json: WithdrawFavorUsersOpenidCouponsPostBody, **options: Unpack[QueryOptions]) -> WithdrawFavorUsersOpenidCouponsPostAnswer:
        """为用户发银行提现免费券

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
        """
    @async_verb
    def post_async(self, *, openid: str | int, json: WithdrawFavorUsersOpenidCouponsPostBody, **options: Unpack[QueryOptions]) -> WithdrawFavorUsersOpenidCouponsPostAnswer:
        """为用户发银行提现免费券

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
        """
    postAsync = post_async
    """为用户发银行提现免费券

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
    """


class WithdrawFavorUsersOpenid_(Node):
    @property
    def coupons(self) -> WithdrawFavorUsersOpenidCoupons:
        """GET 查询批次下用户银行提现免费券列表 · POST 为用户发银行提现免费券"""

class WithdrawFavorUsers(Node):
    @property
    def _openid_(self) -> WithdrawFavorUsersOpenid_:
        """2 endpoints"""

class WithdrawFavor(Node):
    @property
    def users(self) -> WithdrawFavorUsers:
        """2 endpoints"""

class Marketing(Node):
    @property
    def bankFavor(self) -> BankFavor:
        """2 endpoints"""
    @property
    def bank(self) -> Bank:
        """2 endpoints"""
    @property
    def busifavor(self) -> Busifavor:
        """26 endpoints"""
    @property
    def favor(self) -> Favor:
        """19 endpoints"""
    @property
    def goodsSubsidyActivity(self) -> GoodsSubsidyActivity:
        """12 endpoints"""
    @property
    def membercardActivity(self) -> MembercardActivity:
        """4 endpoints"""
    @property
    def membercardOpen(self) -> MembercardOpen:
        """30 endpoints"""
    @property
    def partner(self) -> Partner:
        """40 endpoints"""
    @property
    def partnerships(self) -> Partnerships:
        """GET 查询合作关系列表"""
    @property
    def paygiftactivity(self) -> Paygiftactivity:
        """8 endpoints"""
    @property
    def shoppingReceipt(self) -> ShoppingReceipt:
        """5 endpoints"""
    @property
    def weeklyDiscount(self) -> WeeklyDiscount:
        """3 endpoints"""
    @property
    def withdrawFavor(self) -> WithdrawFavor:
        """2 endpoints"""
