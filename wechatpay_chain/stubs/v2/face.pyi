# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/face``: documented paths, bodies and answers.

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

class GetWxpayfaceAuthinfoPostBody(TypedDict):
    """POST v2/face/get_wxpayface_authinfo: 人脸识别SDK-获取调用凭证"""
    store_id: Scalar
    store_name: Scalar
    device_id: Scalar
    attach: NotRequired[Scalar]
    rawdata: Scalar
    appid: Scalar
    mch_id: Scalar
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    now: Scalar
    version: Literal['1'] | Scalar
    sign_type: Literal['MD5', 'HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class GetWxpayfaceAuthinfo(Node):
    @verb
    def post(self, *, xml: GetWxpayfaceAuthinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """人脸识别SDK-获取调用凭证

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
        """
    @async_verb
    def post_async(self, *, xml: GetWxpayfaceAuthinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """人脸识别SDK-获取调用凭证

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
        """
    postAsync = post_async
    """人脸识别SDK-获取调用凭证

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
    """


class Face(Node):
    @property
    def get_wxpayface_authinfo(self) -> GetWxpayfaceAuthinfo:
        """POST 人脸识别SDK-获取调用凭证"""
