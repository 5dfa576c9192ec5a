# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/tools``: documented paths, bodies and answers.

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

class AuthcodetoopenidPostBody(TypedDict):
    """POST v2/tools/authcodetoopenid: 授权码查询openid"""
    appid: Scalar
    mch_id: Scalar
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    auth_code: Scalar
    nonce_str: NotRequired[Scalar]

class ShorturlPostBody(TypedDict):
    """POST v2/tools/shorturl: 转换短链接"""
    appid: Scalar
    mch_id: Scalar
    long_url: Scalar
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    nonce_str: NotRequired[Scalar]

class Authcodetoopenid(Node):
    @verb
    def post(self, *, xml: AuthcodetoopenidPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """授权码查询openid

        https://pay.weixin.qq.com/doc/v2/merchant/4011940944
        https://pay.weixin.qq.com/doc/v2/partner/4011941724
        """
    @async_verb
    def post_async(self, *, xml: AuthcodetoopenidPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """授权码查询openid

        https://pay.weixin.qq.com/doc/v2/merchant/4011940944
        https://pay.weixin.qq.com/doc/v2/partner/4011941724
        """
    postAsync = post_async
    """授权码查询openid

    https://pay.weixin.qq.com/doc/v2/merchant/4011940944
    https://pay.weixin.qq.com/doc/v2/partner/4011941724
    """


class Shorturl(Node):
    @verb
    def post(self, *, xml: ShorturlPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """转换短链接

        https://pay.weixin.qq.com/doc/v2/merchant/4011937195
        https://pay.weixin.qq.com/doc/v2/partner/4011989264
        https://pay.weixin.qq.com/doc/global/v2/zh/4013634974
        """
    @async_verb
    def post_async(self, *, xml: ShorturlPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """转换短链接

        https://pay.weixin.qq.com/doc/v2/merchant/4011937195
        https://pay.weixin.qq.com/doc/v2/partner/4011989264
        https://pay.weixin.qq.com/doc/global/v2/zh/4013634974
        """
    postAsync = post_async
    """转换短链接

    https://pay.weixin.qq.com/doc/v2/merchant/4011937195
    https://pay.weixin.qq.com/doc/v2/partner/4011989264
    https://pay.weixin.qq.com/doc/global/v2/zh/4013634974
    """


class Tools(Node):
    @property
    def authcodetoopenid(self) -> Authcodetoopenid:
        """POST 授权码查询openid"""
    @property
    def shorturl(self) -> Shorturl:
        """POST 转换短链接"""
