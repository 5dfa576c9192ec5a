# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/transactions``: documented paths, bodies and answers.

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
    openid: NotRequired[Text]
    sp_openid: NotRequired[Text]
    sub_openid: NotRequired[Text]

class Amount(TypedDict):
    total: int
    currency: NotRequired[Text]

class StoreInfo(TypedDict):
    id: NotRequired[Text]
    name: Text
    address: Text

class SceneInfo(TypedDict):
    device_id: NotRequired[Text]
    device_ip: NotRequired[Text]
    payer_client_ip: NotRequired[Text]
    operator_id: NotRequired[Text]
    store_info: NotRequired[StoreInfo]

class GoodsDetail(TypedDict):
    goods_id: Text
    wxpay_goods_id: NotRequired[Text]
    goods_name: NotRequired[Text]
    quantity: int
    price: int

class Detail(TypedDict):
    cost_price: NotRequired[int]
    receipt_id: NotRequired[Text]
    goods_detail: NotRequired[Sequence[GoodsDetail]]

class AppPostBody(TypedDict):
    """POST v3/transactions/app: APP支付下单"""
    mchid: Text
    appid: Text
    sub_mchid: Text
    sp_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    notify_url: Text
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    trade_type: Text
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    merchant_category_code: Text
    payer: NotRequired[Payer]
    amount: Amount
    scene_info: NotRequired[SceneInfo]
    detail: NotRequired[Sequence[Detail]]

class AppPostAnswer(TypedDict):
    """POST v3/transactions/app: APP支付下单"""
    prepay_id: str

class IdTransactionIdClosePostBody(TypedDict):
    """POST v3/transactions/id/{transaction_id}/close: 关闭订单(微信支付订单号)"""
    mchid: Text
    sub_mchid: NotRequired[Text]
    sp_mchid: NotRequired[Text]

class IdTransactionIdReversePostBody(TypedDict):
    """POST v3/transactions/id/{transaction_id}/reverse: 撤销订单(微信支付订单号)"""
    mchid: Text
    sp_mchid: Text
    sub_mchid: Text

class IdTransactionIdGetQuery(TypedDict):
    """GET v3/transactions/id/{transaction_id}: 查询订单(微信支付订单号)"""
    mchid: Text
    sub_mchid: Text
    sp_mchid: Text

class Payer2(TypedDict):
    openid: NotRequired[str]
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]

class ExchangeRate(TypedDict):
    type: NotRequired[Literal['SETTLEMENT_RATE'] | str]
    rate: NotRequired[int]

class Amount2(TypedDict):
    total: int
    payer_total: int
    currency: str
    payer_currency: str
    exchange_rate: NotRequired[ExchangeRate]

class GoodsDetail2(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    discount_amount: int
    quantity: int
    price: int

class PromotionDetail(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['COUPON', 'DISCOUNT'] | str]
    amount: int
    currency: str
    activity_id: NotRequired[str]
    wxpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[GoodsDetail2]]

class IdTransactionIdGetAnswer(TypedDict):
    """GET v3/transactions/id/{transaction_id}: 查询订单(微信支付订单号)"""
    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    id: str
    attach: NotRequired[str]
    trade_type: Literal['JSAPI', 'NATIVE', 'APP', 'MWEB', 'MICROPAY'] | str
    bank_type: str
    success_time: str
    trade_state: Literal['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR'] | str
    trade_state_desc: str
    payer: Payer2
    amount: Amount2
    promotion_detail: NotRequired[list[PromotionDetail]]

class JsapiPostBody(TypedDict):
    """POST v3/transactions/jsapi: 小程序/公众号支付下单"""
    mchid: Text
    appid: Text
    sub_mchid: Text
    sp_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    notify_url: Text
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    trade_type: Text
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    merchant_category_code: Text
    payer: NotRequired[Payer]
    amount: Amount
    scene_info: NotRequired[SceneInfo]
    detail: NotRequired[Sequence[Detail]]

class JsapiPostAnswer(TypedDict):
    """POST v3/transactions/jsapi: 小程序/公众号支付下单"""
    prepay_id: str

class Payer3(TypedDict):
    auth_code: Text

class MicropayPostBody(TypedDict):
    """POST v3/transactions/micropay: 提交付款码支付"""
    mchid: Text
    appid: Text
    sub_mchid: Text
    sp_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    trade_type: Text
    limit_pay: NotRequired[Text]
    merchant_category_code: Text
    payer: NotRequired[Payer3]
    amount: Amount
    scene_info: NotRequired[SceneInfo]
    detail: NotRequired[Sequence[Detail]]

class Amount3(TypedDict):
    total: int
    currency: NotRequired[str]
    payer_total: int
    payer_currency: NotRequired[str]
    exchange_rate: NotRequired[ExchangeRate]

class GoodsDetail3(TypedDict):
    goods_id: str
    goods_remark: NotRequired[str]
    quantity: int
    price: int

class Detail2(TypedDict):
    promotion_id: str
    name: NotRequired[str]
    scope: NotRequired[Literal['GLOBAL', 'SINGLE'] | str]
    type: NotRequired[Literal['COUPON', 'DISCOUNT'] | str]
    amount: int
    currency: NotRequired[str]
    activity_id: NotRequired[str]
    wechatpay_contribute_amount: NotRequired[int]
    merchant_contribute_amount: NotRequired[int]
    other_contribute_amount: NotRequired[int]
    goods_detail: NotRequired[list[GoodsDetail3]]

class MicropayPostAnswer(TypedDict):
    """POST v3/transactions/micropay: 提交付款码支付"""
    id: str
    mchid: str
    appid: str
    sub_mchid: str
    sp_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    trade_type: Literal['JSAPI', 'NATIVE', 'APP', 'MWEB', 'MICROPAY'] | str
    trade_state: Literal['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR'] | str
    trade_state_desc: str
    bank_type: str
    attach: NotRequired[str]
    success_time: str
    payer: NotRequired[Payer2]
    amount: Amount3
    detail: NotRequired[list[Detail2]]

class SceneInfo2(TypedDict):
    device_id: NotRequired[Text]
    device_ip: NotRequired[Text]
    payer_client_ip: Text
    operator_id: NotRequired[Text]
    store_info: StoreInfo

class MwebPostBody(TypedDict):
    """POST v3/transactions/mweb: H5支付下单"""
    mchid: Text
    appid: Text
    sub_mchid: Text
    sp_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    notify_url: Text
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    trade_type: Text
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    merchant_category_code: Text
    payer: NotRequired[Payer]
    amount: Amount
    scene_info: SceneInfo2
    detail: NotRequired[Sequence[Detail]]

class MwebPostAnswer(TypedDict):
    """POST v3/transactions/mweb: H5支付下单"""
    mweb_url: str

class NativePostBody(TypedDict):
    """POST v3/transactions/native: 扫码支付下单"""
    mchid: Text
    appid: Text
    sub_mchid: Text
    sp_mchid: Text
    sp_appid: Text
    sub_appid: NotRequired[Text]
    description: Text
    attach: NotRequired[Text]
    notify_url: Text
    out_trade_no: Text
    goods_tag: NotRequired[Text]
    trade_type: Text
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    merchant_category_code: Text
    payer: NotRequired[Payer]
    amount: Amount
    scene_info: NotRequired[SceneInfo]
    detail: NotRequired[Sequence[Detail]]

class NativePostAnswer(TypedDict):
    """POST v3/transactions/native: 扫码支付下单"""
    code_url: str

class OutTradeNoOutTradeNoClosePostBody(TypedDict):
    """POST v3/transactions/out-trade-no/{out_trade_no}/close: 关闭订单(商户订单号)"""
    mchid: Text
    sub_mchid: NotRequired[Text]
    sp_mchid: NotRequired[Text]

class OutTradeNoOutTradeNoReversePostBody(TypedDict):
    """POST v3/transactions/out-trade-no/{out_trade_no}/reverse: 撤销订单(商户订单号)"""
    mchid: Text
    sp_mchid: Text
    sub_mchid: Text

class OutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/transactions/out-trade-no/{out_trade_no}: 查询订单(商户订单号)"""
    mchid: Text
    sub_mchid: Text
    sp_mchid: Text

class OutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/transactions/out-trade-no/{out_trade_no}: 查询订单(商户订单号)"""
    mchid: str
    appid: str
    sp_mchid: str
    sub_mchid: str
    sp_appid: str
    sub_appid: NotRequired[str]
    out_trade_no: str
    id: str
    attach: NotRequired[str]
    trade_type: Literal['JSAPI', 'NATIVE', 'APP', 'MWEB', 'MICROPAY'] | str
    bank_type: str
    success_time: str
    trade_state: Literal['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR'] | str
    trade_state_desc: str
    payer: Payer2
    amount: Amount2
    promotion_detail: NotRequired[list[PromotionDetail]]

class App(Node):
    @verb
    def post(self, *, json: AppPostBody, **options: Unpack[QueryOptions]) -> AppPostAnswer:
        """APP支付下单

        Status: superseded since 2022-09-08; use v3/global/transactions/app
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
        """
    @async_verb
    def post_async(self, *, json: AppPostBody, **options: Unpack[QueryOptions]) -> AppPostAnswer:
        """APP支付下单

        Status: superseded since 2022-09-08; use v3/global/transactions/app
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
        """
    postAsync = post_async
    """APP支付下单

    Status: superseded since 2022-09-08; use v3/global/transactions/app
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
    """


class IdTransactionIdClose(Node):
    @verb
    def post(self, *, transaction_id: str | int, json: IdTransactionIdClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关闭订单(微信支付订单号)

        Status: superseded since 2022-09-08; use v3/global/transactions/id/{transaction_id}/close
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
        """
    @async_verb
    def post_async(self, *, transaction_id: str | int, json: IdTransactionIdClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关闭订单(微信支付订单号)

        Status: superseded since 2022-09-08; use v3/global/transactions/id/{transaction_id}/close
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
        """
    postAsync = post_async
    """关闭订单(微信支付订单号)

    Status: superseded since 2022-09-08; use v3/global/transactions/id/{transaction_id}/close
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
    """


class IdTransactionIdReverse(Node):
    @verb
    def post(self, *, transaction_id: str | int, json: IdTransactionIdReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """撤销订单(微信支付订单号)

        Status: superseded since 2022-09-08; use v3/global/micropay/transactions/id/{transaction_id}/reverse
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
        """
    @async_verb
    def post_async(self, *, transaction_id: str | int, json: IdTransactionIdReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """撤销订单(微信支付订单号)

        Status: superseded since 2022-09-08; use v3/global/micropay/transactions/id/{transaction_id}/reverse
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
        """
    postAsync = post_async
    """撤销订单(微信支付订单号)

    Status: superseded since 2022-09-08; use v3/global/micropay/transactions/id/{transaction_id}/reverse
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
    """


class IdTransactionId_(Node):
    @property
    def close(self) -> IdTransactionIdClose:
        """POST 关闭订单(微信支付订单号)"""
    @property
    def reverse(self) -> IdTransactionIdReverse:
        """POST 撤销订单(微信支付订单号)"""
    @verb
    def get(self, *, transaction_id: str | int, query: IdTransactionIdGetQuery | str, **options: Unpack[GetOptions]) -> IdTransactionIdGetAnswer:
        """查询订单(微信支付订单号)

        Status: superseded since 2022-09-08; use v3/global/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
        """
    @async_verb
    def get_async(self, *, transaction_id: str | int, query: IdTransactionIdGetQuery | str, **options: Unpack[GetOptions]) -> IdTransactionIdGetAnswer:
        """查询订单(微信支付订单号)

        Status: superseded since 2022-09-08; use v3/global/transactions/id/{transaction_id}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
        """
    getAsync = get_async
    """查询订单(微信支付订单号)

    Status: superseded since 2022-09-08; use v3/global/transactions/id/{transaction_id}
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
    """


class Id(Node):
    @property
    def _transaction_id_(self) -> IdTransactionId_:
        """GET 查询订单(微信支付订单号)"""

class Jsapi(Node):
    @verb
    def post(self, *, json: JsapiPostBody, **options: Unpack[QueryOptions]) -> JsapiPostAnswer:
        """小程序/公众号支付下单

        Status: superseded since 2022-09-08; use v3/global/transactions/jsapi
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
        """
    @async_verb
    def post_async(self, *, json: JsapiPostBody, **options: Unpack[QueryOptions]) -> JsapiPostAnswer:
        """小程序/公众号支付下单

        Status: superseded since 2022-09-08; use v3/global/transactions/jsapi
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
        """
    postAsync = post_async
    """小程序/公众号支付下单

    Status: superseded since 2022-09-08; use v3/global/transactions/jsapi
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
    """


class Micropay(Node):
    @verb
    def post(self, *, json: MicropayPostBody, **options: Unpack[QueryOptions]) -> MicropayPostAnswer:
        """提交付款码支付

        Status: superseded since 2022-09-08; use v3/global/micropay/transactions/pay
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
        """
    @async_verb
    def post_async(self, *, json: MicropayPostBody, **options: Unpack[QueryOptions]) -> MicropayPostAnswer:
        """提交付款码支付

        Status: superseded since 2022-09-08; use v3/global/micropay/transactions/pay
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
        """
    postAsync = post_async
    """提交付款码支付

    Status: superseded since 2022-09-08; use v3/global/micropay/transactions/pay
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
    """


class Mweb(Node):
    @verb
    def post(self, *, json: MwebPostBody, **options: Unpack[QueryOptions]) -> MwebPostAnswer:
        """H5支付下单

        Status: superseded since 2022-09-08; use v3/global/transactions/mweb
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
        """
    @async_verb
    def post_async(self, *, json: MwebPostBody, **options: Unpack[QueryOptions]) -> MwebPostAnswer:
        """H5支付下单

        Status: superseded since 2022-09-08; use v3/global/transactions/mweb
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
        """
    postAsync = post_async
    """H5支付下单

    Status: superseded since 2022-09-08; use v3/global/transactions/mweb
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
    """


class Native(Node):
    @verb
    def post(self, *, json: NativePostBody, **options: Unpack[QueryOptions]) -> NativePostAnswer:
        """扫码支付下单

        Status: superseded since 2022-09-08; use v3/global/transactions/native
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
        """
    @async_verb
    def post_async(self, *, json: NativePostBody, **options: Unpack[QueryOptions]) -> NativePostAnswer:
        """扫码支付下单

        Status: superseded since 2022-09-08; use v3/global/transactions/native
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
        """
    postAsync = post_async
    """扫码支付下单

    Status: superseded since 2022-09-08; use v3/global/transactions/native
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
    """


class OutTradeNoOutTradeNoClose(Node):
    @verb
    def post(self, *, out_trade_no: str | int, json: OutTradeNoOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关闭订单(商户订单号)

        Status: superseded since 2022-09-08; use v3/global/transactions/out-trade-no/{out_trade_no}/close
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
        """
    @async_verb
    def post_async(self, *, out_trade_no: str | int, json: OutTradeNoOutTradeNoClosePostBody, **options: Unpack[QueryOptions]) -> None:
        """关闭订单(商户订单号)

        Status: superseded since 2022-09-08; use v3/global/transactions/out-trade-no/{out_trade_no}/close
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
        """
    postAsync = post_async
    """关闭订单(商户订单号)

    Status: superseded since 2022-09-08; use v3/global/transactions/out-trade-no/{out_trade_no}/close
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
    """


class OutTradeNoOutTradeNoReverse(Node):
    @verb
    def post(self, *, out_trade_no: str | int, json: OutTradeNoOutTradeNoReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """撤销订单(商户订单号)

        Status: superseded since 2022-09-08; use v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
        """
    @async_verb
    def post_async(self, *, out_trade_no: str | int, json: OutTradeNoOutTradeNoReversePostBody, **options: Unpack[QueryOptions]) -> None:
        """撤销订单(商户订单号)

        Status: superseded since 2022-09-08; use v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
        """
    postAsync = post_async
    """撤销订单(商户订单号)

    Status: superseded since 2022-09-08; use v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
    """


class OutTradeNoOutTradeNo_(Node):
    @property
    def close(self) -> OutTradeNoOutTradeNoClose:
        """POST 关闭订单(商户订单号)"""
    @property
    def reverse(self) -> OutTradeNoOutTradeNoReverse:
        """POST 撤销订单(商户订单号)"""
    @verb
    def get(self, *, out_trade_no: str | int, query: OutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> OutTradeNoOutTradeNoGetAnswer:
        """查询订单(商户订单号)

        Status: superseded since 2022-09-08; use v3/global/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: OutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> OutTradeNoOutTradeNoGetAnswer:
        """查询订单(商户订单号)

        Status: superseded since 2022-09-08; use v3/global/transactions/out-trade-no/{out_trade_no}
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
        """
    getAsync = get_async
    """查询订单(商户订单号)

    Status: superseded since 2022-09-08; use v3/global/transactions/out-trade-no/{out_trade_no}
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
    """


class OutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> OutTradeNoOutTradeNo_:
        """GET 查询订单(商户订单号)"""

class Transactions(Node):
    @property
    def app(self) -> App:
        """POST APP支付下单"""
    @property
    def id(self) -> Id:
        """3 endpoints"""
    @property
    def jsapi(self) -> Jsapi:
        """POST 小程序/公众号支付下单"""
    @property
    def micropay(self) -> Micropay:
        """POST 提交付款码支付"""
    @property
    def mweb(self) -> Mweb:
        """POST H5支付下单"""
    @property
    def native(self) -> Native:
        """POST 扫码支付下单"""
    @property
    def outTradeNo(self) -> OutTradeNo:
        """3 endpoints"""
