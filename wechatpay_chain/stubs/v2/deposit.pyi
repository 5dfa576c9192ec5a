# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/deposit``: documented paths, bodies and answers.

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

class ConsumePostBody(TypedDict):
    """POST v2/deposit/consume: 消费押金"""
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: Scalar
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    total_fee: Scalar
    consume_fee: Scalar
    fee_type: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class FacepayPostBody(TypedDict):
    """POST v2/deposit/facepay: 支付押金（人脸支付）"""
    deposit: NotRequired[Literal['Y', 'N'] | Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    device_info: NotRequired[Scalar]
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    total_fee: Scalar
    fee_type: Scalar
    spbill_create_ip: Scalar
    goods_tag: NotRequired[Scalar]
    limit_pay: NotRequired[Scalar]
    time_start: NotRequired[Scalar]
    time_expire: NotRequired[Scalar]
    openid: NotRequired[Scalar]
    face_code: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class MicropayPostBody(TypedDict):
    """POST v2/deposit/micropay: 支付押金（付款码支付）"""
    version: NotRequired[Scalar]
    profit_sharing: NotRequired[Literal['N', 'Y'] | Scalar]
    deposit: Literal['Y', 'N'] | Scalar
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    device_info: NotRequired[Scalar]
    sign_type: Literal['MD5', 'HMAC-SHA256'] | Scalar
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    total_fee: Scalar
    fee_type: Scalar
    spbill_create_ip: Scalar
    goods_tag: NotRequired[Scalar]
    limit_pay: NotRequired[Scalar]
    time_start: NotRequired[Scalar]
    time_expire: NotRequired[Scalar]
    receipt: NotRequired[Scalar]
    auth_code: Scalar
    scene_info: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class OrderqueryPostBody(TypedDict):
    """POST v2/deposit/orderquery: 查询订单"""
    version: NotRequired[Literal['1.0'] | Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    nonce_str: NotRequired[Scalar]

class RefundPostBody(TypedDict):
    """POST v2/deposit/refund: 申请退款（押金）"""
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    out_refund_no: Scalar
    total_fee: Scalar
    refund_fee: Scalar
    refund_fee_type: NotRequired[Scalar]
    refund_desc: NotRequired[Scalar]
    refund_account: NotRequired[Scalar]
    notify_url: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class RefundqueryPostBody(TypedDict):
    """POST v2/deposit/refundquery: 查询退款（押金）"""
    appid: Scalar
    mch_id: Scalar
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    out_refund_no: NotRequired[Scalar]
    refund_id: NotRequired[Scalar]
    offset: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class ReversePostBody(TypedDict):
    """POST v2/deposit/reverse: 撤销订单"""
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: Scalar
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    nonce_str: NotRequired[Scalar]

class UnifiedorderPostBody(TypedDict):
    """POST v2/deposit/unifiedorder: 支付押金（JSAPI/APP支付）"""
    appid: Scalar
    mch_id: Scalar
    sub_appid: NotRequired[Scalar]
    sub_mch_id: Scalar
    device_info: NotRequired[Scalar]
    sign_type: Literal['MD5', 'HMAC-SHA256'] | Scalar
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    fee_type: Scalar
    total_fee: Scalar
    spbill_create_ip: Scalar
    time_start: NotRequired[Scalar]
    time_expire: NotRequired[Scalar]
    notify_url: Scalar
    trade_type: Literal['JSAPI', 'APP'] | Scalar
    product_id: NotRequired[Scalar]
    limit_pay: NotRequired[Scalar]
    openid: NotRequired[Scalar]
    sub_openid: NotRequired[Scalar]
    receipt: NotRequired[Literal['Y', 'N'] | Scalar]
    scene_info: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class Consume(Node):
    @verb
    def post(self, *, xml: ConsumePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """消费押金

        https://pay.weixin.qq.com/doc/v2/partner/4011986801
        """
    @async_verb
    def post_async(self, *, xml: ConsumePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """消费押金

        https://pay.weixin.qq.com/doc/v2/partner/4011986801
        """
    postAsync = post_async
    """消费押金

    https://pay.weixin.qq.com/doc/v2/partner/4011986801
    """


class Facepay(Node):
    @verb
    def post(self, *, xml: FacepayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """支付押金（人脸支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986577
        """
    @async_verb
    def post_async(self, *, xml: FacepayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """支付押金（人脸支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986577
        """
    postAsync = post_async
    """支付押金（人脸支付）

    https://pay.weixin.qq.com/doc/v2/partner/4011986577
    """


class Micropay(Node):
    @verb
    def post(self, *, xml: MicropayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """支付押金（付款码支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986623
        """
    @async_verb
    def post_async(self, *, xml: MicropayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """支付押金（付款码支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986623
        """
    postAsync = post_async
    """支付押金（付款码支付）

    https://pay.weixin.qq.com/doc/v2/partner/4011986623
    """


class Orderquery(Node):
    @verb
    def post(self, *, xml: OrderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/partner/4011986679
        """
    @async_verb
    def post_async(self, *, xml: OrderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/partner/4011986679
        """
    postAsync = post_async
    """查询订单

    https://pay.weixin.qq.com/doc/v2/partner/4011986679
    """


class Refund(Node):
    @verb
    def post(self, *, xml: RefundPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请退款（押金）

        https://pay.weixin.qq.com/doc/v2/partner/4011987251
        """
    @async_verb
    def post_async(self, *, xml: RefundPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请退款（押金）

        https://pay.weixin.qq.com/doc/v2/partner/4011987251
        """
    postAsync = post_async
    """申请退款（押金）

    https://pay.weixin.qq.com/doc/v2/partner/4011987251
    """


class Refundquery(Node):
    @verb
    def post(self, *, xml: RefundqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询退款（押金）

        https://pay.weixin.qq.com/doc/v2/partner/4011987300
        """
    @async_verb
    def post_async(self, *, xml: RefundqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询退款（押金）

        https://pay.weixin.qq.com/doc/v2/partner/4011987300
        """
    postAsync = post_async
    """查询退款（押金）

    https://pay.weixin.qq.com/doc/v2/partner/4011987300
    """


class Reverse(Node):
    @verb
    def post(self, *, xml: ReversePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/doc/v2/partner/4011986741
        """
    @async_verb
    def post_async(self, *, xml: ReversePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/doc/v2/partner/4011986741
        """
    postAsync = post_async
    """撤销订单

    https://pay.weixin.qq.com/doc/v2/partner/4011986741
    """


class Unifiedorder(Node):
    @verb
    def post(self, *, xml: UnifiedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """支付押金（JSAPI/APP支付）

        https://pay.weixin.qq.com/doc/v2/partner/4011986340
        https://pay.weixin.qq.com/doc/v2/partner/4011986476
        """
    @async_verb
    def post_async(self, *, xml: UnifiedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
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
