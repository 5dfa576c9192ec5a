# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/security``: documented paths, bodies and answers.

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

class EchoPostBody(TypedDict):
    """POST v3/security/echo: 商户签名验签／加解密测试"""
    notify_url: NotRequired[Text]
    echo_message: Text
    encrypted_echo_message: NotRequired[Text]
    """Encrypted."""

class EchoPostAnswer(TypedDict):
    """POST v3/security/echo: 商户签名验签／加解密测试"""
    echo_message: str
    encrypted_echo_message: NotRequired[str]
    """Encrypted."""

class Echo(Node):
    @verb
    def post(self, *, json: EchoPostBody, **options: Unpack[QueryOptions]) -> EchoPostAnswer:
        """商户签名验签／加解密测试

        https://pay.weixin.qq.com/doc/v3/merchant/4014551946
        https://pay.weixin.qq.com/doc/v3/partner/4015139289
        """
    @async_verb
    def post_async(self, *, json: EchoPostBody, **options: Unpack[QueryOptions]) -> EchoPostAnswer:
        """商户签名验签／加解密测试

        https://pay.weixin.qq.com/doc/v3/merchant/4014551946
        https://pay.weixin.qq.com/doc/v3/partner/4015139289
        """
    postAsync = post_async
    """商户签名验签／加解密测试

    https://pay.weixin.qq.com/doc/v3/merchant/4014551946
    https://pay.weixin.qq.com/doc/v3/partner/4015139289
    """


class Security(Node):
    @property
    def echo(self) -> Echo:
        """POST 商户签名验签／加解密测试"""
