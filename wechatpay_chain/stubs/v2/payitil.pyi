# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/payitil``: documented paths, bodies and answers.

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

class ReportPostBody(TypedDict):
    """POST v2/payitil/report: 交易保障"""
    appid: Scalar
    mch_id: Scalar
    device_info: NotRequired[Scalar]
    interface_url: Scalar
    user_ip: Scalar
    trades: Scalar
    nonce_str: NotRequired[Scalar]

class Report(Node):
    @verb
    def post(self, *, xml: ReportPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """交易保障

        https://pay.weixin.qq.com/doc/v2/merchant/401193996
        https://pay.weixin.qq.com/doc/v2/merchant/401193522
        https://pay.weixin.qq.com/doc/v2/merchant/401193718
        """
    @async_verb
    def post_async(self, *, xml: ReportPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """交易保障

        https://pay.weixin.qq.com/doc/v2/merchant/401193996
        https://pay.weixin.qq.com/doc/v2/merchant/401193522
        https://pay.weixin.qq.com/doc/v2/merchant/401193718
        """
    postAsync = post_async
    """交易保障

    https://pay.weixin.qq.com/doc/v2/merchant/401193996
    https://pay.weixin.qq.com/doc/v2/merchant/401193522
    https://pay.weixin.qq.com/doc/v2/merchant/401193718
    """


class Payitil(Node):
    @property
    def report(self) -> Report:
        """POST 交易保障"""
