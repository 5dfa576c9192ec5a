# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/med-ins``: documented paths, bodies and answers.

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

class OrdersMixTradeNoMixTradeNoGetQuery(TypedDict):
    """GET v3/med-ins/orders/mix-trade-no/{mix_trade_no}: 使用医保自费混合订单号查看下单结果"""
    sub_mchid: NotRequired[Text]

class CashAddDetail(TypedDict):
    cash_add_fee: int
    cash_add_type: Literal['DEFAULT_ADD_TYPE', 'FREIGHT', 'OTHER_MEDICAL_EXPENSES'] | str

class CashReduceDetail(TypedDict):
    cash_reduce_fee: int
    cash_reduce_type: Literal['DEFAULT_REDUCE_TYPE', 'HOSPITAL_REDUCE', 'PHARMACY_DISCOUNT', 'DISCOUNT', 'PRE_PAYMENT', 'DEPOSIT_DEDUCTION'] | str

class OrdersMixTradeNoMixTradeNoGetAnswer(TypedDict):
    """GET v3/med-ins/orders/mix-trade-no/{mix_trade_no}: 使用医保自费混合订单号查看下单结果"""
    mix_trade_no: str
    mix_pay_status: Literal['UNKNOWN_MIX_PAY_STATUS', 'MIX_PAY_CREATED', 'MIX_PAY_SUCCESS', 'MIX_PAY_REFUND', 'MIX_PAY_FAIL'] | str
    self_pay_status: Literal['UNKNOWN_SELF_PAY_STATUS', 'SELF_PAY_CREATED', 'SELF_PAY_SUCCESS', 'SELF_PAY_REFUND', 'SELF_PAY_FAIL', 'NO_SELF_PAY'] | str
    med_ins_pay_status: Literal['UNKNOWN_MED_INS_PAY_STATUS', 'MED_INS_PAY_CREATED', 'MED_INS_PAY_SUCCESS', 'MED_INS_PAY_REFUND', 'MED_INS_PAY_FAIL', 'NO_MED_INS_PAY'] | str
    paid_time: NotRequired[str]
    passthrough_response_content: NotRequired[str]
    mix_pay_type: Literal['UNKNOWN_MIX_PAY_TYPE', 'CASH_ONLY', 'INSURANCE_ONLY', 'CASH_AND_INSURANCE'] | str
    order_type: Literal['UNKNOWN_ORDER_TYPE', 'REG_PAY', 'DIAG_PAY', 'COVID_EXAM_PAY', 'IN_HOSP_PAY', 'PHARMACY_PAY', 'INSURANCE_PAY', 'INT_REG_PAY', 'INT_RE_DIAG_PAY', 'INT_RX_PAY', 'COVID_ANTIGEN_PAY', 'MED_PAY'] | str
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    pay_for_relatives: NotRequired[bool]
    out_trade_no: str
    serial_no: str
    pay_order_id: NotRequired[str]
    pay_auth_no: NotRequired[str]
    geo_location: NotRequired[str]
    city_id: str
    med_inst_name: str
    med_inst_no: str
    med_ins_order_create_time: NotRequired[str]
    total_fee: int
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    cash_add_detail: NotRequired[list[CashAddDetail]]
    cash_reduce_detail: NotRequired[list[CashReduceDetail]]
    callback_url: str
    prepay_id: NotRequired[str]
    passthrough_request_content: NotRequired[str]
    extends: NotRequired[str]
    attach: NotRequired[str]
    channel_no: NotRequired[str]
    med_ins_test_env: NotRequired[bool]
    med_ins_fail_reason: NotRequired[str]

class OrdersOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/med-ins/orders/out-trade-no/{out_trade_no}: 使用商户订单号查看下单结果"""
    sub_mchid: NotRequired[Text]

class OrdersOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/med-ins/orders/out-trade-no/{out_trade_no}: 使用商户订单号查看下单结果"""
    mix_trade_no: str
    mix_pay_status: Literal['UNKNOWN_MIX_PAY_STATUS', 'MIX_PAY_CREATED', 'MIX_PAY_SUCCESS', 'MIX_PAY_REFUND', 'MIX_PAY_FAIL'] | str
    self_pay_status: Literal['UNKNOWN_SELF_PAY_STATUS', 'SELF_PAY_CREATED', 'SELF_PAY_SUCCESS', 'SELF_PAY_REFUND', 'SELF_PAY_FAIL', 'NO_SELF_PAY'] | str
    med_ins_pay_status: Literal['UNKNOWN_MED_INS_PAY_STATUS', 'MED_INS_PAY_CREATED', 'MED_INS_PAY_SUCCESS', 'MED_INS_PAY_REFUND', 'MED_INS_PAY_FAIL', 'NO_MED_INS_PAY'] | str
    paid_time: NotRequired[str]
    passthrough_response_content: NotRequired[str]
    mix_pay_type: Literal['UNKNOWN_MIX_PAY_TYPE', 'CASH_ONLY', 'INSURANCE_ONLY', 'CASH_AND_INSURANCE'] | str
    order_type: Literal['UNKNOWN_ORDER_TYPE', 'REG_PAY', 'DIAG_PAY', 'COVID_EXAM_PAY', 'IN_HOSP_PAY', 'PHARMACY_PAY', 'INSURANCE_PAY', 'INT_REG_PAY', 'INT_RE_DIAG_PAY', 'INT_RX_PAY', 'COVID_ANTIGEN_PAY', 'MED_PAY'] | str
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    pay_for_relatives: NotRequired[bool]
    out_trade_no: str
    serial_no: str
    pay_order_id: NotRequired[str]
    pay_auth_no: NotRequired[str]
    geo_location: NotRequired[str]
    city_id: str
    med_inst_name: str
    med_inst_no: str
    med_ins_order_create_time: NotRequired[str]
    total_fee: int
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    cash_add_detail: NotRequired[list[CashAddDetail]]
    cash_reduce_detail: NotRequired[list[CashReduceDetail]]
    callback_url: str
    prepay_id: NotRequired[str]
    passthrough_request_content: NotRequired[str]
    extends: NotRequired[str]
    attach: NotRequired[str]
    channel_no: NotRequired[str]
    med_ins_test_env: NotRequired[bool]
    med_ins_fail_reason: NotRequired[str]

class Payer(TypedDict):
    name: Text
    """Encrypted."""
    id_digest: Text
    """Encrypted."""
    card_type: Literal['UNKNOWN_USER_CARD_TYPE', 'ID_CARD', 'HOUSEHOLD_REGISTRATION', 'FOREIGNER_PASSPORT', 'MAINLAND_TRAVEL_PERMIT_FOR_TW', 'MAINLAND_TRAVEL_PERMIT_FOR_MO', 'MAINLAND_TRAVEL_PERMIT_FOR_HK', 'FOREIGN_PERMANENT_RESIDENT'] | Text

class Relative(TypedDict):
    name: Text
    """Encrypted."""
    id_digest: Text
    """Encrypted."""
    card_type: Literal['UNKNOWN_USER_CARD_TYPE', 'ID_CARD', 'HOUSEHOLD_REGISTRATION', 'FOREIGNER_PASSPORT', 'MAINLAND_TRAVEL_PERMIT_FOR_TW', 'MAINLAND_TRAVEL_PERMIT_FOR_MO', 'MAINLAND_TRAVEL_PERMIT_FOR_HK', 'FOREIGN_PERMANENT_RESIDENT'] | Text

class CashAddDetail2(TypedDict):
    cash_add_fee: int
    cash_add_type: Literal['DEFAULT_ADD_TYPE', 'FREIGHT', 'OTHER_MEDICAL_EXPENSES'] | Text

class CashReduceDetail2(TypedDict):
    cash_reduce_fee: int
    cash_reduce_type: Literal['DEFAULT_REDUCE_TYPE', 'HOSPITAL_REDUCE', 'PHARMACY_DISCOUNT', 'DISCOUNT', 'PRE_PAYMENT', 'DEPOSIT_DEDUCTION'] | Text

class OrdersPostBody(TypedDict):
    """POST v3/med-ins/orders: 医保自费混合收款下单"""
    mix_pay_type: Literal['UNKNOWN_MIX_PAY_TYPE', 'CASH_ONLY', 'INSURANCE_ONLY', 'CASH_AND_INSURANCE'] | Text
    order_type: Literal['UNKNOWN_ORDER_TYPE', 'REG_PAY', 'DIAG_PAY', 'COVID_EXAM_PAY', 'IN_HOSP_PAY', 'PHARMACY_PAY', 'INSURANCE_PAY', 'INT_REG_PAY', 'INT_RE_DIAG_PAY', 'INT_RX_PAY', 'COVID_ANTIGEN_PAY', 'MED_PAY'] | Text
    appid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    payer: Payer
    pay_for_relatives: NotRequired[bool]
    relative: NotRequired[Relative]
    out_trade_no: Text
    serial_no: Text
    pay_order_id: NotRequired[Text]
    pay_auth_no: NotRequired[Text]
    geo_location: NotRequired[Text]
    city_id: Text
    med_inst_name: Text
    med_inst_no: Text
    med_ins_order_create_time: NotRequired[Text]
    total_fee: int
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    cash_add_detail: NotRequired[Sequence[CashAddDetail2]]
    cash_reduce_detail: NotRequired[Sequence[CashReduceDetail2]]
    callback_url: Text
    prepay_id: NotRequired[Text]
    passthrough_request_content: NotRequired[Text]
    extends: NotRequired[Text]
    attach: NotRequired[Text]
    channel_no: NotRequired[Text]
    med_ins_test_env: NotRequired[bool]

class OrdersPostAnswer(TypedDict):
    """POST v3/med-ins/orders: 医保自费混合收款下单"""
    mix_trade_no: str
    mix_pay_status: Literal['UNKNOWN_MIX_PAY_STATUS', 'MIX_PAY_CREATED', 'MIX_PAY_SUCCESS', 'MIX_PAY_REFUND', 'MIX_PAY_FAIL'] | str
    self_pay_status: Literal['UNKNOWN_SELF_PAY_STATUS', 'SELF_PAY_CREATED', 'SELF_PAY_SUCCESS', 'SELF_PAY_REFUND', 'SELF_PAY_FAIL', 'NO_SELF_PAY'] | str
    med_ins_pay_status: Literal['UNKNOWN_MED_INS_PAY_STATUS', 'MED_INS_PAY_CREATED', 'MED_INS_PAY_SUCCESS', 'MED_INS_PAY_REFUND', 'MED_INS_PAY_FAIL', 'NO_MED_INS_PAY'] | str
    paid_time: NotRequired[str]
    passthrough_response_content: NotRequired[str]
    mix_pay_type: Literal['UNKNOWN_MIX_PAY_TYPE', 'CASH_ONLY', 'INSURANCE_ONLY', 'CASH_AND_INSURANCE'] | str
    order_type: Literal['UNKNOWN_ORDER_TYPE', 'REG_PAY', 'DIAG_PAY', 'COVID_EXAM_PAY', 'IN_HOSP_PAY', 'PHARMACY_PAY', 'INSURANCE_PAY', 'INT_REG_PAY', 'INT_RE_DIAG_PAY', 'INT_RX_PAY', 'COVID_ANTIGEN_PAY', 'MED_PAY'] | str
    appid: str
    sub_appid: NotRequired[str]
    sub_mchid: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    pay_for_relatives: NotRequired[bool]
    out_trade_no: str
    serial_no: str
    pay_order_id: NotRequired[str]
    pay_auth_no: NotRequired[str]
    geo_location: NotRequired[str]
    city_id: str
    med_inst_name: str
    med_inst_no: str
    med_ins_order_create_time: NotRequired[str]
    total_fee: int
    med_ins_gov_fee: NotRequired[int]
    med_ins_self_fee: NotRequired[int]
    med_ins_other_fee: NotRequired[int]
    med_ins_cash_fee: NotRequired[int]
    wechat_pay_cash_fee: NotRequired[int]
    cash_add_detail: NotRequired[list[CashAddDetail]]
    cash_reduce_detail: NotRequired[list[CashReduceDetail]]
    callback_url: str
    prepay_id: NotRequired[str]
    passthrough_request_content: NotRequired[str]
    extends: NotRequired[str]
    attach: NotRequired[str]
    channel_no: NotRequired[str]
    med_ins_test_env: NotRequired[bool]
    med_ins_fail_reason: NotRequired[str]

class RefundsNotifyPostQuery(TypedDict):
    """POST v3/med-ins/refunds/notify: 医保退款通知"""
    mix_trade_no: Text

class RefundsNotifyPostBody(TypedDict):
    """POST v3/med-ins/refunds/notify: 医保退款通知"""
    sub_mchid: NotRequired[Text]
    med_refund_total_fee: int
    med_refund__gov_fee: int
    med_refund__self_fee: int
    med_refund__other_fee: int
    refund_time: Text
    out_refund_no: Text

class OrdersMixTradeNoMixTradeNo_(Node):
    @verb
    def get(self, *, mix_trade_no: str | int, query: OrdersMixTradeNoMixTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> OrdersMixTradeNoMixTradeNoGetAnswer:
        """使用医保自费混合订单号查看下单结果

        https://pay.weixin.qq.com/doc/v3/merchant/4016781479
        https://pay.weixin.qq.com/doc/v3/partner/4012503155
        """
    @async_verb
    def get_async(self, *, mix_trade_no: str | int, query: OrdersMixTradeNoMixTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> OrdersMixTradeNoMixTradeNoGetAnswer:
        """使用医保自费混合订单号查看下单结果

        https://pay.weixin.qq.com/doc/v3/merchant/4016781479
        https://pay.weixin.qq.com/doc/v3/partner/4012503155
        """
    getAsync = get_async
    """使用医保自费混合订单号查看下单结果

    https://pay.weixin.qq.com/doc/v3/merchant/4016781479
    https://pay.weixin.qq.com/doc/v3/partner/4012503155
    """


class OrdersMixTradeNo(Node):
    @property
    def _mix_trade_no_(self) -> OrdersMixTradeNoMixTradeNo_:
        """GET 使用医保自费混合订单号查看下单结果"""

class OrdersOutTradeNoOutTradeNo_(Node):
    @verb
    def get(self, *, out_trade_no: str | int, query: OrdersOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> OrdersOutTradeNoOutTradeNoGetAnswer:
        """使用商户订单号查看下单结果

        https://pay.weixin.qq.com/doc/v3/merchant/4016781490
        https://pay.weixin.qq.com/doc/v3/partner/4012503286
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: OrdersOutTradeNoOutTradeNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> OrdersOutTradeNoOutTradeNoGetAnswer:
        """使用商户订单号查看下单结果

        https://pay.weixin.qq.com/doc/v3/merchant/4016781490
        https://pay.weixin.qq.com/doc/v3/partner/4012503286
        """
    getAsync = get_async
    """使用商户订单号查看下单结果

    https://pay.weixin.qq.com/doc/v3/merchant/4016781490
    https://pay.weixin.qq.com/doc/v3/partner/4012503286
    """


class OrdersOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> OrdersOutTradeNoOutTradeNo_:
        """GET 使用商户订单号查看下单结果"""

class Orders(Node):
    @property
    def mixTradeNo(self) -> OrdersMixTradeNo:
        """1 endpoints"""
    @property
    def outTradeNo(self) -> OrdersOutTradeNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: OrdersPostBody, **options: Unpack[QueryOptions]) -> OrdersPostAnswer:
        """医保自费混合收款下单

        https://pay.weixin.qq.com/doc/v3/merchant/4016781466
        https://pay.weixin.qq.com/doc/v3/partner/4012503131
        """
    @async_verb
    def post_async(self, *, json: OrdersPostBody, **options: Unpack[QueryOptions]) -> OrdersPostAnswer:
        """医保自费混合收款下单

        https://pay.weixin.qq.com/doc/v3/merchant/4016781466
        https://pay.weixin.qq.com/doc/v3/partner/4012503131
        """
    postAsync = post_async
    """医保自费混合收款下单

    https://pay.weixin.qq.com/doc/v3/merchant/4016781466
    https://pay.weixin.qq.com/doc/v3/partner/4012503131
    """


class RefundsNotify(Node):
    @verb
    def post(self, *, query: RefundsNotifyPostQuery | str, json: RefundsNotifyPostBody, **options: Unpack[GetOptions]) -> None:
        """医保退款通知

        https://pay.weixin.qq.com/doc/v3/merchant/4016781561
        https://pay.weixin.qq.com/doc/v3/partner/4012166534
        """
    @async_verb
    def post_async(self, *, query: RefundsNotifyPostQuery | str, json: RefundsNotifyPostBody, **options: Unpack[GetOptions]) -> None:
        """医保退款通知

        https://pay.weixin.qq.com/doc/v3/merchant/4016781561
        https://pay.weixin.qq.com/doc/v3/partner/4012166534
        """
    postAsync = post_async
    """医保退款通知

    https://pay.weixin.qq.com/doc/v3/merchant/4016781561
    https://pay.weixin.qq.com/doc/v3/partner/4012166534
    """


class Refunds(Node):
    @property
    def notify(self) -> RefundsNotify:
        """POST 医保退款通知"""

class MedIns(Node):
    @property
    def orders(self) -> Orders:
        """POST 医保自费混合收款下单"""
    @property
    def refunds(self) -> Refunds:
        """1 endpoints"""
