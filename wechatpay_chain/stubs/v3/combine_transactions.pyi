# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/combine-transactions``: documented paths, bodies and answers.

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

class SceneInfo(TypedDict):
    device_id: NotRequired[Text]
    payer_client_ip: Text

class Amount(TypedDict):
    total_amount: int
    currency: Text

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]
    subsidy_amount: NotRequired[int]

class SubOrders(TypedDict):
    mchid: Text
    individual_auth_id: NotRequired[Text]
    individual_name: NotRequired[Text]
    attach: Text
    amount: Amount
    out_trade_no: Text
    sub_mchid: NotRequired[Text]
    detail: NotRequired[Text]
    goods_tag: NotRequired[Text]
    description: Text
    settle_info: NotRequired[SettleInfo]
    sub_appid: NotRequired[Text]
    profit_sharing: NotRequired[bool]

class Identity(TypedDict):
    type: Literal['IDCARD', 'HONGKONG_MACAO', 'HONGKONG_MACAO_RESIDENT', 'TAIWAN_RESIDENT', 'FOREIGN_RESIDENT', 'OVERSEA_PASSPORT', 'PHONE_NUMBER'] | Text
    number: Text
    """Encrypted."""
    name: Text
    """Encrypted."""

class CombinePayerInfo(TypedDict):
    identity: NotRequired[Identity]

class ContractInfo(TypedDict):
    mchid: Text
    appid: Text
    out_contract_code: Text
    plan_id: float
    contract_display_account: Text
    notify_url: Text

class SubsidyPlan(TypedDict):
    subsidy_installment_num: Literal[3, 6, 12] | int
    subsidy_percent: Literal[0, 100] | int

class SubsidyDetail(TypedDict):
    subsidy_period_type: Literal['DAILY', 'PERIOD'] | Text
    subsidy_plan: Sequence[SubsidyPlan]

class SubsidyInfo(TypedDict):
    subsidy_detail: NotRequired[Sequence[SubsidyDetail]]

class AppPostBody(TypedDict):
    """POST v3/combine-transactions/app: 合单下单-APP支付"""
    combine_appid: Text
    combine_mchid: Text
    combine_out_trade_no: Text
    scene_info: NotRequired[SceneInfo]
    sub_orders: Sequence[SubOrders]
    combine_payer_info: NotRequired[CombinePayerInfo]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    prepay_id: NotRequired[Text]
    notify_url: Text
    trade_scenario: NotRequired[Literal['RECOMMERCE'] | Text]
    limit_pay: NotRequired[list[Literal['no_balance', 'no_debit', 'balance_only']] | Texts]
    contract_info: NotRequired[ContractInfo]
    subsidy_info: NotRequired[SubsidyInfo]

class ContractResult(TypedDict):
    code: str
    message: NotRequired[str]

class AppPostAnswer(TypedDict):
    """POST v3/combine-transactions/app: 合单下单-APP支付"""
    prepay_id: str
    contract_result: NotRequired[ContractResult]

class H5Info(TypedDict):
    type: Text
    app_name: NotRequired[Text]
    app_url: NotRequired[Text]
    bundle_id: NotRequired[Text]
    package_name: NotRequired[Text]

class SceneInfo2(TypedDict):
    device_id: Text
    payer_client_ip: Text
    h5_info: H5Info

class SubOrders2(TypedDict):
    mchid: Text
    attach: Text
    amount: Amount
    out_trade_no: Text
    sub_mchid: NotRequired[Text]
    goods_tag: NotRequired[Text]
    description: Text
    settle_info: NotRequired[SettleInfo]
    sub_appid: NotRequired[Text]

class CombinePayerInfo2(TypedDict):
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    identity: NotRequired[Identity]

class H5PostBody(TypedDict):
    """POST v3/combine-transactions/h5: 合单下单-H5支付"""
    combine_appid: Text
    combine_mchid: Text
    combine_out_trade_no: Text
    scene_info: SceneInfo2
    sub_orders: Sequence[SubOrders2]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    notify_url: Text
    limit_pay: NotRequired[list[Literal['no_balance', 'no_debit', 'balance_only']] | Texts]
    combine_payer_info: NotRequired[CombinePayerInfo2]

class H5PostAnswer(TypedDict):
    """POST v3/combine-transactions/h5: 合单下单-H5支付"""
    h5_url: str

class CombinePayerInfo3(TypedDict):
    openid: NotRequired[str]

class SceneInfo3(TypedDict):
    device_id: NotRequired[str]

class Amount2(TypedDict):
    total_amount: float
    payer_amount: float
    currency: str
    payer_currency: str
    settlement_rate: NotRequired[float]

class SubOrders3(TypedDict):
    mchid: str
    individual_auth_id: str
    individual_name: NotRequired[str]
    out_trade_no: str
    transaction_id: NotRequired[str]
    trade_type: NotRequired[str]
    trade_state: str
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    amount: NotRequired[Amount2]

class IdCombineTransactionIdGetAnswer(TypedDict):
    """GET v3/combine-transactions/id/{combine_transaction_id}: 个人收款交易通过微信支付订单号查单"""
    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    combine_transaction_id: str
    combine_payer_info: NotRequired[CombinePayerInfo3]
    scene_info: NotRequired[SceneInfo3]
    sub_orders: NotRequired[list[SubOrders3]]
    trade_scenario: NotRequired[Literal['RECOMMERCE'] | str]

class SubOrders4(TypedDict):
    mchid: Text
    attach: Text
    amount: Amount
    out_trade_no: Text
    sub_mchid: NotRequired[Text]
    detail: NotRequired[Text]
    goods_tag: NotRequired[Text]
    description: Text
    settle_info: NotRequired[SettleInfo]
    sub_appid: NotRequired[Text]
    profit_sharing: NotRequired[bool]

class JsapiPostBody(TypedDict):
    """POST v3/combine-transactions/jsapi: 合单下单-JSAPI支付"""
    combine_appid: Text
    combine_mchid: Text
    combine_out_trade_no: Text
    scene_info: NotRequired[SceneInfo]
    sub_orders: Sequence[SubOrders4]
    combine_payer_info: CombinePayerInfo2
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    notify_url: Text
    limit_pay: NotRequired[list[Literal['no_balance', 'no_debit', 'balance_only']] | Texts]
    subsidy_info: NotRequired[SubsidyInfo]

class JsapiPostAnswer(TypedDict):
    """POST v3/combine-transactions/jsapi: 合单下单-JSAPI支付"""
    prepay_id: str

class CombinePayerInfo4(TypedDict):
    openid: Text

class Amount3(TypedDict):
    total_amount: float
    currency: Text

class SubOrders5(TypedDict):
    mchid: Text
    order_service_type: NotRequired[Literal['INDIVIDUALTRADE'] | Text]
    individual_auth_id: Text
    individual_name: NotRequired[Text]
    out_trade_no: Text
    amount: Amount3
    attach: Text
    description: Text

class MiniprogramPostBody(TypedDict):
    """POST v3/combine-transactions/miniprogram: 个人收款交易下单-小程序"""
    combine_appid: Text
    combine_mchid: Text
    combine_out_trade_no: Text
    combine_payer_info: CombinePayerInfo4
    scene_info: NotRequired[SceneInfo]
    sub_orders: Sequence[SubOrders5]
    time_expire: NotRequired[Text]
    notify_url: NotRequired[Text]
    trade_scenario: NotRequired[Literal['RECOMMERCE'] | Text]

class MiniprogramPostAnswer(TypedDict):
    """POST v3/combine-transactions/miniprogram: 个人收款交易下单-小程序"""
    prepay_id: str

class NativePostBody(TypedDict):
    """POST v3/combine-transactions/native: 合单下单-Native支付"""
    combine_appid: Text
    combine_mchid: Text
    combine_out_trade_no: Text
    scene_info: NotRequired[SceneInfo]
    sub_orders: Sequence[SubOrders2]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    notify_url: Text
    limit_pay: NotRequired[list[Literal['no_balance', 'no_debit', 'balance_only']] | Texts]
    combine_payer_info: NotRequired[CombinePayerInfo2]

class NativePostAnswer(TypedDict):
    """POST v3/combine-transactions/native: 合单下单-Native支付"""
    code_url: str

class SubOrders6(TypedDict):
    mchid: Text
    out_trade_no: Text
    individual_auth_id: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]

class OutTradeNoCombineOutTradeNoClosePostBody(TypedDict):
    """POST v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close: 合单关闭订单"""
    combine_appid: Text
    sub_orders: Sequence[SubOrders6]

class GoodsDetail(TypedDict):
    goods_id: str
    quantity: int
    unit_price: int
    discount_amount: NotRequired[int]
    goods_remark: NotRequired[str]

class PromotionDetail(TypedDict):
    coupon_id: NotRequired[str]
    name: NotRequired[str]
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['CASH', 'NOCASH'] | str]
    amount: NotRequired[int]
    stock_id: NotRequired[str]
    wechatpay_contribute: NotRequired[int]
    merchant_contribute: NotRequired[int]
    other_contribute: NotRequired[int]
    currency: NotRequired[str]
    goods_detail: NotRequired[list[GoodsDetail]]

class Amount4(TypedDict):
    total_amount: int
    currency: NotRequired[str]
    payer_amount: int
    payer_currency: NotRequired[str]
    settlement_rate: NotRequired[float]

class SubOrders7(TypedDict):
    mchid: str
    individual_auth_id: NotRequired[str]
    individual_name: NotRequired[str]
    trade_type: NotRequired[Literal['NATIVE', 'JSAPI', 'APP', 'MWEB'] | str]
    trade_state: NotRequired[Literal['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'PAYERROR'] | str]
    bank_type: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    transaction_id: NotRequired[str]
    out_trade_no: str
    sub_mchid: NotRequired[str]
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    promotion_detail: NotRequired[list[PromotionDetail]]
    amount: NotRequired[Amount4]

class CombinePayerInfo5(TypedDict):
    openid: str

class InstallmentInfo(TypedDict):
    use_subsidy: bool
    selected_installment_number: int

class OutTradeNoCombineOutTradeNoGetAnswer(TypedDict):
    """GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}: 合单查询订单"""
    combine_appid: str
    combine_mchid: str
    combine_out_trade_no: str
    combine_transaction_id: str
    scene_info: NotRequired[SceneInfo3]
    sub_orders: NotRequired[list[SubOrders7]]
    combine_payer_info: NotRequired[CombinePayerInfo5]
    trade_scenario: NotRequired[Literal['RECOMMERCE'] | str]
    installment_info: NotRequired[InstallmentInfo]

class App(Node):
    @verb
    def post(self, *, json: AppPostBody, **options: Unpack[QueryOptions]) -> AppPostAnswer:
        """合单下单-APP支付

        https://pay.weixin.qq.com/doc/v3/merchant/4012556944
        https://pay.weixin.qq.com/doc/v3/merchant/4012545465
        https://pay.weixin.qq.com/doc/v3/partner/4012758021
        """
    @async_verb
    def post_async(self, *, json: AppPostBody, **options: Unpack[QueryOptions]) -> AppPostAnswer:
        """合单下单-APP支付

        https://pay.weixin.qq.com/doc/v3/merchant/4012556944
        https://pay.weixin.qq.com/doc/v3/merchant/4012545465
        https://pay.weixin.qq.com/doc/v3/partner/4012758021
        """
    postAsync = post_async
    """合单下单-APP支付

    https://pay.weixin.qq.com/doc/v3/merchant/4012556944
    https://pay.weixin.qq.com/doc/v3/merchant/4012545465
    https://pay.weixin.qq.com/doc/v3/partner/4012758021
    """


class H5(Node):
    @verb
    def post(self, *, json: H5PostBody, **options: Unpack[QueryOptions]) -> H5PostAnswer:
        """合单下单-H5支付

        https://pay.weixin.qq.com/doc/v3/merchant/4012556961
        https://pay.weixin.qq.com/doc/v3/merchant/4012545879
        https://pay.weixin.qq.com/doc/v3/partner/4012758208
        """
    @async_verb
    def post_async(self, *, json: H5PostBody, **options: Unpack[QueryOptions]) -> H5PostAnswer:
        """合单下单-H5支付

        https://pay.weixin.qq.com/doc/v3/merchant/4012556961
        https://pay.weixin.qq.com/doc/v3/merchant/4012545879
        https://pay.weixin.qq.com/doc/v3/partner/4012758208
        """
    postAsync = post_async
    """合单下单-H5支付

    https://pay.weixin.qq.com/doc/v3/merchant/4012556961
    https://pay.weixin.qq.com/doc/v3/merchant/4012545879
    https://pay.weixin.qq.com/doc/v3/partner/4012758208
    """


class IdCombineTransactionId_(Node):
    @verb
    def get(self, *, combine_transaction_id: str | int, **options: Unpack[QueryOptions]) -> IdCombineTransactionIdGetAnswer:
        """个人收款交易通过微信支付订单号查单

        https://pay.weixin.qq.com/doc/v3/partner/4012602242
        """
    @async_verb
    def get_async(self, *, combine_transaction_id: str | int, **options: Unpack[QueryOptions]) -> IdCombineTransactionIdGetAnswer:
        """个人收款交易通过微信支付订单号查单

        https://pay.weixin.qq.com/doc/v3/partner/4012602242
        """
    getAsync = get_async
    """个人收款交易通过微信支付订单号查单

    https://pay.weixin.qq.com/doc/v3/partner/4012602242
    """


class Id(Node):
    @property
    def _combine_transaction_id_(self) -> IdCombineTransactionId_:
        """GET 个人收款交易通过微信支付订单号查单"""

class Jsapi(Node):
    @verb
    def post(self, *, json: JsapiPostBody, **options: Unpack[QueryOptions]) -> JsapiPostAnswer:
        """合单下单-JSAPI支付

        https://pay.weixin.qq.com/doc/v3/merchant/4012556926
        https://pay.weixin.qq.com/doc/v3/merchant/4012556931
        https://pay.weixin.qq.com/doc/v3/merchant/4012545654
        """
    @async_verb
    def post_async(self, *, json: JsapiPostBody, **options: Unpack[QueryOptions]) -> JsapiPostAnswer:
        """合单下单-JSAPI支付

        https://pay.weixin.qq.com/doc/v3/merchant/4012556926
        https://pay.weixin.qq.com/doc/v3/merchant/4012556931
        https://pay.weixin.qq.com/doc/v3/merchant/4012545654
        """
    postAsync = post_async
    """合单下单-JSAPI支付

    https://pay.weixin.qq.com/doc/v3/merchant/4012556926
    https://pay.weixin.qq.com/doc/v3/merchant/4012556931
    https://pay.weixin.qq.com/doc/v3/merchant/4012545654
    """


class Miniprogram(Node):
    @verb
    def post(self, *, json: MiniprogramPostBody, **options: Unpack[QueryOptions]) -> MiniprogramPostAnswer:
        """个人收款交易下单-小程序

        https://pay.weixin.qq.com/doc/v3/partner/4012602225
        """
    @async_verb
    def post_async(self, *, json: MiniprogramPostBody, **options: Unpack[QueryOptions]) -> MiniprogramPostAnswer:
        """个人收款交易下单-小程序

        https://pay.weixin.qq.com/doc/v3/partner/4012602225
        """
    postAsync = post_async
    """个人收款交易下单-小程序

    https://pay.weixin.qq.com/doc/v3/partner/4012602225
    """


class Native(Node):
    @verb
    def post(self, *, json: NativePostBody, **options: Unpack[QueryOptions]) -> NativePostAnswer:
        """合单下单-Native支付

        https://pay.weixin.qq.com/doc/v3/merchant/4012556982
        https://pay.weixin.qq.com/doc/v3/merchant/4012547310
        https://pay.weixin.qq.com/doc/v3/partner/4012758240
        """
    @async_verb
    def post_async(self, *, json: NativePostBody, **options: Unpack[QueryOptions]) -> NativePostAnswer:
        """合单下单-Native支付

        https://pay.weixin.qq.com/doc/v3/merchant/4012556982
        https://pay.weixin.qq.com/doc/v3/merchant/4012547310
        https://pay.weixin.qq.com/doc/v3/partner/4012758240
        """
    postAsync = post_async
    """合单下单-Native支付

    https://pay.weixin.qq.com/doc/v3/merchant/4012556982
    https://pay.weixin.qq.com/doc/v3/merchant/4012547310
    https://pay.weixin.qq.com/doc/v3/partner/4012758240
    """


class OutTradeNoCombineOutTradeNoClose(Node):
    @verb
    def post(self, *, combine_out_trade_no: str | int, json: OutTradeNoCombineOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """合单关闭订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012577452
        https://pay.weixin.qq.com/doc/v3/merchant/4013421130
        https://pay.weixin.qq.com/doc/v3/merchant/4013421225
        """
    @async_verb
    def post_async(self, *, combine_out_trade_no: str | int, json: OutTradeNoCombineOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """合单关闭订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012577452
        https://pay.weixin.qq.com/doc/v3/merchant/4013421130
        https://pay.weixin.qq.com/doc/v3/merchant/4013421225
        """
    postAsync = post_async
    """合单关闭订单

    https://pay.weixin.qq.com/doc/v3/merchant/4012577452
    https://pay.weixin.qq.com/doc/v3/merchant/4013421130
    https://pay.weixin.qq.com/doc/v3/merchant/4013421225
    """


class OutTradeNoCombineOutTradeNo_(Node):
    @property
    def close(self) -> OutTradeNoCombineOutTradeNoClose:
        """POST 合单关闭订单"""
    @verb
    def get(self, *, combine_out_trade_no: str | int, **options: Unpack[QueryOptions]) -> OutTradeNoCombineOutTradeNoGetAnswer:
        """合单查询订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012557006
        https://pay.weixin.qq.com/doc/v3/merchant/4013421126
        https://pay.weixin.qq.com/doc/v3/merchant/4013421222
        """
    @async_verb
    def get_async(self, *, combine_out_trade_no: str | int, **options: Unpack[QueryOptions]) -> OutTradeNoCombineOutTradeNoGetAnswer:
        """合单查询订单

        https://pay.weixin.qq.com/doc/v3/merchant/4012557006
        https://pay.weixin.qq.com/doc/v3/merchant/4013421126
        https://pay.weixin.qq.com/doc/v3/merchant/4013421222
        """
    getAsync = get_async
    """合单查询订单

    https://pay.weixin.qq.com/doc/v3/merchant/4012557006
    https://pay.weixin.qq.com/doc/v3/merchant/4013421126
    https://pay.weixin.qq.com/doc/v3/merchant/4013421222
    """


class OutTradeNo(Node):
    @property
    def _combine_out_trade_no_(self) -> OutTradeNoCombineOutTradeNo_:
        """GET 合单查询订单"""

class CombineTransactions(Node):
    @property
    def app(self) -> App:
        """POST 合单下单-APP支付"""
    @property
    def h5(self) -> H5:
        """POST 合单下单-H5支付"""
    @property
    def id(self) -> Id:
        """1 endpoints"""
    @property
    def jsapi(self) -> Jsapi:
        """POST 合单下单-JSAPI支付"""
    @property
    def miniprogram(self) -> Miniprogram:
        """POST 个人收款交易下单-小程序"""
    @property
    def native(self) -> Native:
        """POST 合单下单-Native支付"""
    @property
    def outTradeNo(self) -> OutTradeNo:
        """2 endpoints"""
