# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/sandboxnew``: documented paths, bodies and answers.

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

class PayDownloadbillPostBody(TypedDict):
    """POST v2/sandboxnew/pay/downloadbill: 下载对账单"""
    appid: Scalar
    mch_id: Scalar
    bill_date: Scalar
    bill_type: NotRequired[Literal['ALL', 'SUCCESS', 'REFUND', 'RECHARGE_REFUND'] | Scalar]
    tar_type: NotRequired[Literal['GZIP'] | Scalar]
    nonce_str: NotRequired[Scalar]

class PayGetsignkeyPostBody(TypedDict):
    """POST v2/sandboxnew/pay/getsignkey: 获取验签密钥"""
    mch_id: Scalar
    nonce_str: NotRequired[Scalar]

class PayMicropayPostBody(TypedDict):
    """POST v2/sandboxnew/pay/micropay: 提交付款码支付"""
    version: NotRequired[Scalar]
    profit_sharing: NotRequired[Literal['N', 'Y'] | Scalar]
    deposit: NotRequired[Literal['Y', 'N'] | Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    device_info: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    total_fee: Scalar
    fee_type: NotRequired[Scalar]
    spbill_create_ip: Scalar
    goods_tag: NotRequired[Scalar]
    limit_pay: NotRequired[Scalar]
    time_start: NotRequired[Scalar]
    time_expire: NotRequired[Scalar]
    receipt: NotRequired[Scalar]
    auth_code: Scalar
    scene_info: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class PayOrderqueryPostBody(TypedDict):
    """POST v2/sandboxnew/pay/orderquery: 查询订单"""
    version: NotRequired[Literal['1.0'] | Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    nonce_str: NotRequired[Scalar]

class PayRefundPostBody(TypedDict):
    """POST v2/sandboxnew/pay/refund: 申请退款"""
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

class PayRefundqueryPostBody(TypedDict):
    """POST v2/sandboxnew/pay/refundquery: 查询退款"""
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

class PayUnifiedorderPostBody(TypedDict):
    """POST v2/sandboxnew/pay/unifiedorder: 统一下单"""
    version: NotRequired[Literal['1.0'] | Scalar]
    profit_sharing: NotRequired[Literal['N', 'Y'] | Scalar]
    appid: Scalar
    mch_id: Scalar
    device_info: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    fee_type: NotRequired[Scalar]
    total_fee: Scalar
    spbill_create_ip: Scalar
    time_start: NotRequired[Scalar]
    time_expire: NotRequired[Scalar]
    goods_tag: NotRequired[Scalar]
    notify_url: Scalar
    trade_type: Scalar
    product_id: NotRequired[Scalar]
    limit_pay: NotRequired[Scalar]
    openid: NotRequired[Scalar]
    receipt: NotRequired[Literal['Y', 'N'] | Scalar]
    scene_info: NotRequired[Scalar]
    user_type: NotRequired[Literal['IDCARD', 'HONGKONG_MACAO', 'HONGKONG_MACAO_RESIDENT', 'TAIWAN_RESIDENT', 'FOREIGN_RESIDENT', 'OVERSEA_PASSPORT'] | Scalar]
    user_creid: NotRequired[Scalar]
    user_truename: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class PayDownloadbill(Node):
    @verb
    def post(self, *, xml: PayDownloadbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """下载对账单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
        """
    @async_verb
    def post_async(self, *, xml: PayDownloadbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """下载对账单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
        """
    postAsync = post_async
    """下载对账单

    Status: deprecated
    https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
    https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
    https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
    """


class PayGetsignkey(Node):
    @verb
    def post(self, *, xml: PayGetsignkeyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """获取验签密钥

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
        """
    @async_verb
    def post_async(self, *, xml: PayGetsignkeyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """获取验签密钥

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
        """
    postAsync = post_async
    """获取验签密钥

    Status: deprecated
    https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
    """


class PayMicropay(Node):
    @verb
    def post(self, *, xml: PayMicropayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """提交付款码支付

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
        """
    @async_verb
    def post_async(self, *, xml: PayMicropayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """提交付款码支付

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
        """
    postAsync = post_async
    """提交付款码支付

    Status: deprecated
    https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
    """


class PayOrderquery(Node):
    @verb
    def post(self, *, xml: PayOrderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_2
        """
    @async_verb
    def post_async(self, *, xml: PayOrderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_2
        """
    postAsync = post_async
    """查询订单

    Status: deprecated
    https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
    https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2
    https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_2
    """


class PayRefund(Node):
    @verb
    def post(self, *, xml: PayRefundPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请退款

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_4
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_4
        """
    @async_verb
    def post_async(self, *, xml: PayRefundPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请退款

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_4
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_4
        """
    postAsync = post_async
    """申请退款

    Status: deprecated
    https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
    https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_4
    https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_4
    """


class PayRefundquery(Node):
    @verb
    def post(self, *, xml: PayRefundqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询退款

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_5
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_5
        """
    @async_verb
    def post_async(self, *, xml: PayRefundqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询退款

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_5
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_5
        """
    postAsync = post_async
    """查询退款

    Status: deprecated
    https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
    https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_5
    https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_5
    """


class PayUnifiedorder(Node):
    @verb
    def post(self, *, xml: PayUnifiedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """统一下单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_1
        https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1
        """
    @async_verb
    def post_async(self, *, xml: PayUnifiedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """统一下单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_1
        https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1
        """
    postAsync = post_async
    """统一下单

    Status: deprecated
    https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
    https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_1
    https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1
    """


class Pay(Node):
    @property
    def downloadbill(self) -> PayDownloadbill:
        """POST 下载对账单"""
    @property
    def getsignkey(self) -> PayGetsignkey:
        """POST 获取验签密钥"""
    @property
    def micropay(self) -> PayMicropay:
        """POST 提交付款码支付"""
    @property
    def orderquery(self) -> PayOrderquery:
        """POST 查询订单"""
    @property
    def refund(self) -> PayRefund:
        """POST 申请退款"""
    @property
    def refundquery(self) -> PayRefundquery:
        """POST 查询退款"""
    @property
    def unifiedorder(self) -> PayUnifiedorder:
        """POST 统一下单"""

class Sandboxnew(Node):
    @property
    def pay(self) -> Pay:
        """7 endpoints"""
