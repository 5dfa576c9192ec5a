# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/fund``: documented paths, bodies and answers.

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

class QueryautowithdrawbydatePostBody(TypedDict):
    """POST v2/fund/queryautowithdrawbydate: 查询提现状态"""
    mch_id: Scalar
    sub_mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    date: Scalar
    nonce_str: NotRequired[Scalar]

class ReautowithdrawbydatePostBody(TypedDict):
    """POST v2/fund/reautowithdrawbydate: 重新发起提现"""
    mch_id: Scalar
    sub_mch_id: Scalar
    date: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class Queryautowithdrawbydate(Node):
    @verb
    def post(self, *, xml: QueryautowithdrawbydatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询提现状态

        Status: retired since 2023-03-13
        https://pay.weixin.qq.com/doc/v2/partner/4014115346
        """
    @async_verb
    def post_async(self, *, xml: QueryautowithdrawbydatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询提现状态

        Status: retired since 2023-03-13
        https://pay.weixin.qq.com/doc/v2/partner/4014115346
        """
    postAsync = post_async
    """查询提现状态

    Status: retired since 2023-03-13
    https://pay.weixin.qq.com/doc/v2/partner/4014115346
    """


class Reautowithdrawbydate(Node):
    @verb
    def post(self, *, xml: ReautowithdrawbydatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """重新发起提现

        Status: retired since 2020-04-13
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
        """
    @async_verb
    def post_async(self, *, xml: ReautowithdrawbydatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """重新发起提现

        Status: retired since 2020-04-13
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
        """
    postAsync = post_async
    """重新发起提现

    Status: retired since 2020-04-13
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
    """


class Fund(Node):
    @property
    def queryautowithdrawbydate(self) -> Queryautowithdrawbydate:
        """POST 查询提现状态"""
    @property
    def reautowithdrawbydate(self) -> Reautowithdrawbydate:
        """POST 重新发起提现"""
