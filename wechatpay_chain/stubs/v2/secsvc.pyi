# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/secsvc``: documented paths, bodies and answers.

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

class GetrealnameinfoPostBody(TypedDict):
    """POST v2/secsvc/getrealnameinfo: 微信支付实名授权"""
    version: Literal['1.0', '2.0'] | Scalar
    mch_id: Scalar
    appid: Scalar
    openid: Scalar
    cert_serialno: Scalar
    access_token: Scalar
    timestamp: Scalar
    cert_sign: Scalar
    charset: NotRequired[Literal['UTF-8', 'GBK'] | Scalar]
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class RealnameauthPostBody(TypedDict):
    """POST v2/secsvc/realnameauth: 微信支付实名验证"""
    version: Literal['1.0', '1.1'] | Scalar
    mch_id: Scalar
    appid: Scalar
    openid: Scalar
    real_name: Scalar
    cred_type: Literal[1, 2, 5, 9, 12, 17, 18] | Scalar
    cred_id: Scalar
    access_token: Scalar
    sign_type: Literal['HMAC-SHA256', 'MD5'] | Scalar
    nonce_str: NotRequired[Scalar]

class Getrealnameinfo(Node):
    @verb
    def post(self, *, xml: GetrealnameinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """微信支付实名授权

        Status: closed since 2021-11-10
        https://pay.weixin.qq.com/doc/v2/merchant/4011987792
        """
    @async_verb
    def post_async(self, *, xml: GetrealnameinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """微信支付实名授权

        Status: closed since 2021-11-10
        https://pay.weixin.qq.com/doc/v2/merchant/4011987792
        """
    postAsync = post_async
    """微信支付实名授权

    Status: closed since 2021-11-10
    https://pay.weixin.qq.com/doc/v2/merchant/4011987792
    """


class Realnameauth(Node):
    @verb
    def post(self, *, xml: RealnameauthPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """微信支付实名验证

        Status: closed since 2021-11-10
        https://pay.weixin.qq.com/doc/v2/merchant/4011987263
        """
    @async_verb
    def post_async(self, *, xml: RealnameauthPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """微信支付实名验证

        Status: closed since 2021-11-10
        https://pay.weixin.qq.com/doc/v2/merchant/4011987263
        """
    postAsync = post_async
    """微信支付实名验证

    Status: closed since 2021-11-10
    https://pay.weixin.qq.com/doc/v2/merchant/4011987263
    """


class Secsvc(Node):
    @property
    def getrealnameinfo(self) -> Getrealnameinfo:
        """POST 微信支付实名授权"""
    @property
    def realnameauth(self) -> Realnameauth:
        """POST 微信支付实名验证"""
