# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/billcommentsp``: documented paths, bodies and answers.

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

class BatchquerycommentPostBody(TypedDict):
    """POST v2/billcommentsp/batchquerycomment: 拉取订单评价数据"""
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    begin_time: Scalar
    end_time: Scalar
    offset: Scalar
    limit: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class Batchquerycomment(Node):
    @verb
    def post(self, *, xml: BatchquerycommentPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """拉取订单评价数据

        https://pay.weixin.qq.com/doc/v2/merchant/4014326528
        """
    @async_verb
    def post_async(self, *, xml: BatchquerycommentPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """拉取订单评价数据

        https://pay.weixin.qq.com/doc/v2/merchant/4014326528
        """
    postAsync = post_async
    """拉取订单评价数据

    https://pay.weixin.qq.com/doc/v2/merchant/4014326528
    """


class Billcommentsp(Node):
    @property
    def batchquerycomment(self) -> Batchquerycomment:
        """POST 拉取订单评价数据"""
