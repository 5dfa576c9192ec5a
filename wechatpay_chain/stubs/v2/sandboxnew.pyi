# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/sandboxnew``: documented paths, bodies and answers.

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

class PayDownloadbillPostBody(TypedDict):
    """POST v2/sandboxnew/pay/downloadbill: 下载对账单"""
    appid: Text
    mch_id: Text
    bill_date: Text
    bill_type: NotRequired[Literal['ALL', 'SUCCESS', 'REFUND', 'RECHARGE_REFUND'] | Text]
    tar_type: NotRequired[Literal['GZIP'] | Text]

class PayGetsignkeyPostBody(TypedDict):
    """POST v2/sandboxnew/pay/getsignkey: 获取验签密钥"""
    mch_id: Text

class PayMicropayPostBody(TypedDict):
    """POST v2/sandboxnew/pay/micropay: 提交付款码支付"""
    version: NotRequired[Text]
    profit_sharing: NotRequired[Literal['N', 'Y'] | Text]
    deposit: NotRequired[Literal['Y', 'N'] | Text]
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    device_info: NotRequired[Text]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]
    body: Text
    detail: NotRequired[Text]
    attach: NotRequired[Text]
    out_trade_no: Text
    total_fee: int
    fee_type: NotRequired[Text]
    spbill_create_ip: Text
    goods_tag: NotRequired[Text]
    limit_pay: NotRequired[Text]
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    receipt: NotRequired[Text]
    auth_code: Text
    scene_info: NotRequired[Text]

class PayOrderqueryPostBody(TypedDict):
    """POST v2/sandboxnew/pay/orderquery: 查询订单"""
    version: NotRequired[Literal['1.0'] | Text]
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    transaction_id: Text
    out_trade_no: Text
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]

class PayRefundPostBody(TypedDict):
    """POST v2/sandboxnew/pay/refund: 申请退款"""
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

class PayRefundqueryPostBody(TypedDict):
    """POST v2/sandboxnew/pay/refundquery: 查询退款"""
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

class PayUnifiedorderPostBody(TypedDict):
    """POST v2/sandboxnew/pay/unifiedorder: 统一下单"""
    version: NotRequired[Literal['1.0'] | Text]
    profit_sharing: NotRequired[Literal['N', 'Y'] | Text]
    appid: Text
    mch_id: Text
    device_info: NotRequired[Text]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]
    body: Text
    detail: NotRequired[Text]
    attach: NotRequired[Text]
    out_trade_no: Text
    fee_type: NotRequired[Text]
    total_fee: int
    spbill_create_ip: Text
    time_start: NotRequired[Text]
    time_expire: NotRequired[Text]
    goods_tag: NotRequired[Text]
    notify_url: Text
    trade_type: Text
    product_id: NotRequired[Text]
    limit_pay: NotRequired[Text]
    openid: NotRequired[Text]
    receipt: NotRequired[Literal['Y', 'N'] | Text]
    scene_info: NotRequired[Text]
    user_type: NotRequired[Literal['IDCARD', 'HONGKONG_MACAO', 'HONGKONG_MACAO_RESIDENT', 'TAIWAN_RESIDENT', 'FOREIGN_RESIDENT', 'OVERSEA_PASSPORT'] | Text]
    user_creid: NotRequired[Text]
    user_truename: NotRequired[Text]

class PayDownloadbill(Node):
    @verb
    def post(self, *, xml: PayDownloadbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """下载对账单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
        """
    @async_verb
    def post_async(self, *, xml: PayDownloadbillPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayGetsignkeyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """获取验签密钥

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
        """
    @async_verb
    def post_async(self, *, xml: PayGetsignkeyPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayMicropayPostBody, **options: Unpack[QueryOptions]) -> Any:
        """提交付款码支付

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
        """
    @async_verb
    def post_async(self, *, xml: PayMicropayPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayOrderqueryPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询订单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_2
        """
    @async_verb
    def post_async(self, *, xml: PayOrderqueryPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayRefundPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请退款

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_4
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_4
        """
    @async_verb
    def post_async(self, *, xml: PayRefundPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayRefundqueryPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询退款

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_5
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_5
        """
    @async_verb
    def post_async(self, *, xml: PayRefundqueryPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayUnifiedorderPostBody, **options: Unpack[QueryOptions]) -> Any:
        """统一下单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_1
        https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1
        """
    @async_verb
    def post_async(self, *, xml: PayUnifiedorderPostBody, **options: Unpack[QueryOptions]) -> Any:
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
