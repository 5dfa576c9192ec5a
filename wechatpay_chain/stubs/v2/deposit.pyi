# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/deposit``: documented paths, bodies and answers.

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from wechatpay_chain._chain import AnyNode, Node
from wechatpay_chain.stubs._support import (
    BodyOptions,
    GetOptions,
    Options,
    QueryOptions,
    Text,
    Texts,
    async_verb,
    verb,
)

class ConsumePostBody(TypedDict):
    """POST v2/deposit/consume: 消费押金"""
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: Text
    transaction_id: Text
    out_trade_no: Text
    total_fee: int
    consume_fee: int
    fee_type: Text
    sign_type: Literal['HMAC-SHA256'] | Text

class FacepayPostBody(TypedDict):
    """POST v2/deposit/facepay: 支付押金（人脸支付）"""
    deposit: NotRequired[Literal['Y', 'N'] | Text]
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    device_info: NotRequired[Text]
    body: Text
    detail: NotRequired[Text]
    attach: NotRequired[Text]
    out_trade_no: Text
    total_fee: int
    fee_type: Text
    spbill_create_ip: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    openid: NotRequired[Text]
    face_code: Text
    sign_type: Literal['HMAC-SHA256'] | Text

class MicropayPostBody(TypedDict):
    """POST v2/deposit/micropay: 支付押金（付款码支付）"""
    version: NotRequired[Text]
    profit_sharing: NotRequired[Literal['N', 'Y'] | Text]
    deposit: Literal['Y', 'N'] | Text
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    device_info: NotRequired[Text]
    sign_type: Literal['MD5', 'HMAC-SHA256'] | Text
    body: Text
    detail: NotRequired[Text]
    attach: NotRequired[Text]
    out_trade_no: Text
    total_fee: int
    fee_type: Text
    spbill_create_ip: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    receipt: NotRequired[Text]
    auth_code: Text
    scene_info: NotRequired[Text]

class OrderqueryPostBody(TypedDict):
    """POST v2/deposit/orderquery: 查询订单"""
    version: NotRequired[Literal['1.0'] | Text]
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    transaction_id: Text
    out_trade_no: Text
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]

class RefundPostBody(TypedDict):
    """POST v2/deposit/refund: 申请退款（押金）"""
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]
    transaction_id: Text
    out_trade_no: Text
    out_refund_no: Text
    total_fee: int
    refund_fee: int
    refund_fee_type: NotRequired[Text]
    refund_desc: NotRequired[Text]
    refund_account: NotRequired[Text]
    notify_url: NotRequired[Text]

class RefundqueryPostBody(TypedDict):
    """POST v2/deposit/refundquery: 查询退款（押金）"""
    appid: Text
    mch_id: Text
    sub_appid: NotRequired[Text]
    sub_mch_id: NotRequired[Text]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]
    transaction_id: Text
    out_trade_no: Text
    out_refund_no: Text
    refund_id: Text
    offset: NotRequired[int]

class ReversePostBody(TypedDict):
    """POST v2/deposit/reverse: 撤销订单"""
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    transaction_id: NotRequired[Text]
    out_trade_no: Text
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]

class UnifiedorderPostBody(TypedDict):
    """POST v2/deposit/unifiedorder: 支付押金（JSAPI/APP支付）"""
    appid: Text
    mch_id: Text
    sub_appid: NotRequired[Text]
    sub_mch_id: Text
    device_info: NotRequired[Text]
    sign_type: Literal['MD5', 'HMAC-SHA256'] | Text
    body: Text
    detail: NotRequired[Text]
    attach: NotRequired[Text]
    out_trade_no: Text
    fee_type: Text
    total_fee: int
    spbill_create_ip: Text
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    notify_url: Text
    trade_type: Literal['JSAPI', 'APP'] | Text
    product_id: NotRequired[Text]
    limit_pay: NotRequired[Text]
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]
    receipt: NotRequired[Literal['Y', 'N'] | Text]
    scene_info: NotRequired[Text]

class Consume(Node):
    @verb
    def post(self, *, xml: ConsumePostBody, **options: Unpack[QueryOptions]) -> Any:
        """消费押金

        https://pay.weixin.qq.com/doc/v2/partner/4011986801
        """
    @async_verb
    def post_async(self, *, xml: ConsumePostBody, **options: Unpack[QueryOptions]) -> Any:
        """消费押金

        https://pay.weixin.qq.com/doc/v2/partner/4011986801
        """
    postAsync = post_async
    """消费押金

    https://pay.weixin.qq.com/doc/v2/partner/4011986801
    """


class Facepay(Node):
    @verb
    def post(self, *, xml: FacepayPostBody, **options: Unpack[QueryOptions]) -> Any:
        """支付押金（人脸支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986577
        """
    @async_verb
    def post_async(self, *, xml: FacepayPostBody, **options: Unpack[QueryOptions]) -> Any:
        """支付押金（人脸支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986577
        """
    postAsync = post_async
    """支付押金（人脸支付）

    https://pay.weixin.qq.com/doc/v2/partner/4011986577
    """


class Micropay(Node):
    @verb
    def post(self, *, xml: MicropayPostBody, **options: Unpack[QueryOptions]) -> Any:
        """支付押金（付款码支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986623
        """
    @async_verb
    def post_async(self, *, xml: MicropayPostBody, **options: Unpack[QueryOptions]) -> Any:
        """支付押金（付款码支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986623
        """
    postAsync = post_async
    """支付押金（付款码支付）

    https://pay.weixin.qq.com/doc/v2/partner/4011986623
    """


class Orderquery(Node):
    @verb
    def post(self, *, xml: OrderqueryPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/partner/4011986679
        """
    @async_verb
    def post_async(self, *, xml: OrderqueryPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/partner/4011986679
        """
    postAsync = post_async
    """查询订单

    https://pay.weixin.qq.com/doc/v2/partner/4011986679
    """


class Refund(Node):
    @verb
    def post(self, *, xml: RefundPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请退款（押金）

        https://pay.weixin.qq.com/doc/v2/partner/4011987251
        """
    @async_verb
    def post_async(self, *, xml: RefundPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请退款（押金）

        https://pay.weixin.qq.com/doc/v2/partner/4011987251
        """
    postAsync = post_async
    """申请退款（押金）

    https://pay.weixin.qq.com/doc/v2/partner/4011987251
    """


class Refundquery(Node):
    @verb
    def post(self, *, xml: RefundqueryPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询退款（押金）

        https://pay.weixin.qq.com/doc/v2/partner/4011987300
        """
    @async_verb
    def post_async(self, *, xml: RefundqueryPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询退款（押金）

        https://pay.weixin.qq.com/doc/v2/partner/4011987300
        """
    postAsync = post_async
    """查询退款（押金）

    https://pay.weixin.qq.com/doc/v2/partner/4011987300
    """


class Reverse(Node):
    @verb
    def post(self, *, xml: ReversePostBody, **options: Unpack[QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/doc/v2/partner/4011986741
        """
    @async_verb
    def post_async(self, *, xml: ReversePostBody, **options: Unpack[QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/doc/v2/partner/4011986741
        """
    postAsync = post_async
    """撤销订单

    https://pay.weixin.qq.com/doc/v2/partner/4011986741
    """


class Unifiedorder(Node):
    @verb
    def post(self, *, xml: UnifiedorderPostBody, **options: Unpack[QueryOptions]) -> Any:
        """支付押金（JSAPI/APP支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986340
        https://pay.weixin.qq.com/doc/v2/partner/4011986476
        """
    @async_verb
    def post_async(self, *, xml: UnifiedorderPostBody, **options: Unpack[QueryOptions]) -> Any:
        """支付押金（JSAPI/APP支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986340
        https://pay.weixin.qq.com/doc/v2/partner/4011986476
        """
    postAsync = post_async
    """支付押金（JSAPI/APP支付）

    https://pay.weixin.qq.com/doc/v2/partner/4011986340
    https://pay.weixin.qq.com/doc/v2/partner/4011986476
    """


class Deposit(Node):
    @property
    def consume(self) -> Consume:
        """POST 消费押金"""
    @property
    def facepay(self) -> Facepay:
        """POST 支付押金（人脸支付）"""
    @property
    def micropay(self) -> Micropay:
        """POST 支付押金（付款码支付）"""
    @property
    def orderquery(self) -> Orderquery:
        """POST 查询订单"""
    @property
    def refund(self) -> Refund:
        """POST 申请退款（押金）"""
    @property
    def refundquery(self) -> Refundquery:
        """POST 查询退款（押金）"""
    @property
    def reverse(self) -> Reverse:
        """POST 撤销订单"""
    @property
    def unifiedorder(self) -> Unifiedorder:
        """POST 支付押金（JSAPI/APP支付）"""
