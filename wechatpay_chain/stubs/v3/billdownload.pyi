# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/billdownload``: documented paths, bodies and answers.

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

class FileGetQuery(TypedDict):
    """GET v3/billdownload/file: 下载账单"""
    token: Text
    tartype: NotRequired[Text]

class File(Node):
    @verb
    def get(self, *, query: FileGetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """下载账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791868
        https://pay.weixin.qq.com/doc/v3/merchant/4013070401
        https://pay.weixin.qq.com/doc/v3/merchant/4012810615
        """
    @async_verb
    def get_async(self, *, query: FileGetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """下载账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791868
        https://pay.weixin.qq.com/doc/v3/merchant/4013070401
        https://pay.weixin.qq.com/doc/v3/merchant/4012810615
        """
    getAsync = get_async
    """下载账单

    https://pay.weixin.qq.com/doc/v3/merchant/4012791868
    https://pay.weixin.qq.com/doc/v3/merchant/4013070401
    https://pay.weixin.qq.com/doc/v3/merchant/4012810615
    """


class Billdownload(Node):
    @property
    def file(self) -> File:
        """GET 下载账单"""
