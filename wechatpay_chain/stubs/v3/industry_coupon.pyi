# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/industry-coupon``: documented paths, bodies and answers.

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

class CouponList(TypedDict):
    stock_id: int
    coupon_id: Text

class TokensPostBody(TypedDict):
    """POST v3/industry-coupon/tokens: 出行券切卡组件预下单"""
    open_id: Text
    coupon_list: Sequence[CouponList]

class TokensPostAnswer(TypedDict):
    """POST v3/industry-coupon/tokens: 出行券切卡组件预下单"""
    token: NotRequired[str]
    expires_time: NotRequired[str]

class Tokens(Node):
    @verb
    def post(self, *, json: TokensPostBody, **options: Unpack[QueryOptions]) -> TokensPostAnswer:
        """出行券切卡组件预下单

        https://pay.weixin.qq.com/doc/v3/merchant/4012553563
        https://pay.weixin.qq.com/doc/v3/partner/4012715654
        """
    @async_verb
    def post_async(self, *, json: TokensPostBody, **options: Unpack[QueryOptions]) -> TokensPostAnswer:
        """出行券切卡组件预下单

        https://pay.weixin.qq.com/doc/v3/merchant/4012553563
        https://pay.weixin.qq.com/doc/v3/partner/4012715654
        """
    postAsync = post_async
    """出行券切卡组件预下单

    https://pay.weixin.qq.com/doc/v3/merchant/4012553563
    https://pay.weixin.qq.com/doc/v3/partner/4012715654
    """


class IndustryCoupon(Node):
    @property
    def tokens(self) -> Tokens:
        """POST 出行券切卡组件预下单"""
