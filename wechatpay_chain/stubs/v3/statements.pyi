# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/statements``: documented paths, bodies and answers.

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

class GetQuery(TypedDict):
    """GET v3/statements: 下载对账单"""
    date: Text
    mchid: Text

class Statements(Node):
    @verb
    def get(self, *, query: GetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """下载对账单

        Status: superseded since 2022-09-08; use v3/global/statements
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
        """
    @async_verb
    def get_async(self, *, query: GetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """下载对账单

        Status: superseded since 2022-09-08; use v3/global/statements
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
        """
    getAsync = get_async
    """下载对账单

    Status: superseded since 2022-09-08; use v3/global/statements
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
    """

