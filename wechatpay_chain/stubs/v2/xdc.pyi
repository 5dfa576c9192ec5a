# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/xdc``: documented paths, bodies and answers.

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

class Apiv2getsignkeySignGetsignkeyPostBody(TypedDict):
    """POST v2/xdc/apiv2getsignkey/sign/getsignkey: 获取沙箱环境密钥"""
    mch_id: Scalar
    nonce_str: NotRequired[Scalar]

class Apiv2sandboxPayMicropayPostBody(TypedDict):
    """POST v2/xdc/apiv2sandbox/pay/micropay: 沙箱付款码支付"""
    appid: Scalar
    mch_id: Scalar
    body: Scalar
    out_trade_no: Scalar
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    attach: NotRequired[Scalar]
    total_fee: Scalar
    fee_type: NotRequired[Scalar]
    auth_code: Scalar
    nonce_str: NotRequired[Scalar]

class Apiv2sandboxPayOrderqueryPostBody(TypedDict):
    """POST v2/xdc/apiv2sandbox/pay/orderquery: 沙箱订单查询"""
    appid: Scalar
    mch_id: Scalar
    out_trade_no: Scalar
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    nonce_str: NotRequired[Scalar]

class Apiv2getsignkeySignGetsignkey(Node):
    @verb
    def post(self, *, xml: Apiv2getsignkeySignGetsignkeyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """获取沙箱环境密钥

        https://pay.weixin.qq.com/doc/v2/merchant/4011984810
        """
    @async_verb
    def post_async(self, *, xml: Apiv2getsignkeySignGetsignkeyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """获取沙箱环境密钥

        https://pay.weixin.qq.com/doc/v2/merchant/4011984810
        """
    postAsync = post_async
    """获取沙箱环境密钥

    https://pay.weixin.qq.com/doc/v2/merchant/4011984810
    """


class Apiv2getsignkeySign(Node):
    @property
    def getsignkey(self) -> Apiv2getsignkeySignGetsignkey:
        """POST 获取沙箱环境密钥"""

class Apiv2getsignkey(Node):
    @property
    def sign(self) -> Apiv2getsignkeySign:
        """1 endpoints"""

class Apiv2sandboxPayMicropay(Node):
    @verb
    def post(self, *, xml: Apiv2sandboxPayMicropayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """沙箱付款码支付

        https://pay.weixin.qq.com/doc/v2/merchant/4011984810
        """
    @async_verb
    def post_async(self, *, xml: Apiv2sandboxPayMicropayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """沙箱付款码支付

        https://pay.weixin.qq.com/doc/v2/merchant/4011984810
        """
    postAsync = post_async
    """沙箱付款码支付

    https://pay.weixin.qq.com/doc/v2/merchant/4011984810
    """


class Apiv2sandboxPayOrderquery(Node):
    @verb
    def post(self, *, xml: Apiv2sandboxPayOrderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """沙箱订单查询

        https://pay.weixin.qq.com/doc/v2/merchant/4011984810
        """
    @async_verb
    def post_async(self, *, xml: Apiv2sandboxPayOrderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """沙箱订单查询

        https://pay.weixin.qq.com/doc/v2/merchant/4011984810
        """
    postAsync = post_async
    """沙箱订单查询

    https://pay.weixin.qq.com/doc/v2/merchant/4011984810
    """


class Apiv2sandboxPay(Node):
    @property
    def micropay(self) -> Apiv2sandboxPayMicropay:
        """POST 沙箱付款码支付"""
    @property
    def orderquery(self) -> Apiv2sandboxPayOrderquery:
        """POST 沙箱订单查询"""

class Apiv2sandbox(Node):
    @property
    def pay(self) -> Apiv2sandboxPay:
        """2 endpoints"""

class Xdc(Node):
    @property
    def apiv2getsignkey(self) -> Apiv2getsignkey:
        """1 endpoints"""
    @property
    def apiv2sandbox(self) -> Apiv2sandbox:
        """2 endpoints"""
