# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/risk``: documented paths, bodies and answers.

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

class GetcertficatesPostBody(TypedDict):
    """POST v2/risk/getcertficates: 获取平台证书"""
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class GetpublickeyPostBody(TypedDict):
    """POST v2/risk/getpublickey: 获取RSA加密公钥"""
    mch_id: Scalar
    sign_type: Literal['MD5', 'HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class GetviolationPostBody(TypedDict):
    """POST v2/risk/getviolation: 银行特约商户违规信息查询"""
    mch_id: NotRequired[Scalar]
    sign_type: NotRequired[Literal['HMAC-SHA256'] | Scalar]
    begin_time: NotRequired[Scalar]
    end_time: NotRequired[Scalar]
    page_index: NotRequired[Scalar]
    page_size: NotRequired[Scalar]
    violation_records_format: NotRequired[Literal['csv', 'json'] | Scalar]
    nonce_str: NotRequired[Scalar]

class Getcertficates(Node):
    @verb
    def post(self, *, xml: GetcertficatesPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """获取平台证书

        https://pay.weixin.qq.com/doc/v2/partner/4014116402
        """
    @async_verb
    def post_async(self, *, xml: GetcertficatesPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """获取平台证书

        https://pay.weixin.qq.com/doc/v2/partner/4014116402
        """
    postAsync = post_async
    """获取平台证书

    https://pay.weixin.qq.com/doc/v2/partner/4014116402
    """


class Getpublickey(Node):
    @verb
    def post(self, *, xml: GetpublickeyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """获取RSA加密公钥

        https://pay.weixin.qq.com/doc/v2/merchant/4011941097
        """
    @async_verb
    def post_async(self, *, xml: GetpublickeyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """获取RSA加密公钥

        https://pay.weixin.qq.com/doc/v2/merchant/4011941097
        """
    postAsync = post_async
    """获取RSA加密公钥

    https://pay.weixin.qq.com/doc/v2/merchant/4011941097
    """


class Getviolation(Node):
    @verb
    def post(self, *, xml: GetviolationPostBody = ..., **options: Unpack[V2QueryOptions]) -> Any:
        """银行特约商户违规信息查询

        https://pay.weixin.qq.com/doc/v2/institution/4011985446
        """
    @async_verb
    def post_async(self, *, xml: GetviolationPostBody = ..., **options: Unpack[V2QueryOptions]) -> Any:
        """银行特约商户违规信息查询

        https://pay.weixin.qq.com/doc/v2/institution/4011985446
        """
    postAsync = post_async
    """银行特约商户违规信息查询

    https://pay.weixin.qq.com/doc/v2/institution/4011985446
    """


class Risk(Node):
    @property
    def getcertficates(self) -> Getcertficates:
        """POST 获取平台证书"""
    @property
    def getpublickey(self) -> Getpublickey:
        """POST 获取RSA加密公钥"""
    @property
    def getviolation(self) -> Getviolation:
        """POST 银行特约商户违规信息查询"""
