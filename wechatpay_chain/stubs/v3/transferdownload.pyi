# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/transferdownload``: documented paths, bodies and answers.

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

class ElecvoucherfileGetQuery(TypedDict):
    """GET v3/transferdownload/elecvoucherfile: 下载电子回单PDF文件"""
    token: Text
    source: Text

class SignfileGetQuery(TypedDict):
    """GET v3/transferdownload/signfile: 下载电子回单"""
    token: Text

class Elecvoucherfile(Node):
    @verb
    def get(self, *, query: ElecvoucherfileGetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """下载电子回单PDF文件

        https://pay.weixin.qq.com/doc/v3/merchant/4012716436
        https://pay.weixin.qq.com/doc/v3/merchant/4012716455
        """
    @async_verb
    def get_async(self, *, query: ElecvoucherfileGetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """下载电子回单PDF文件

        https://pay.weixin.qq.com/doc/v3/merchant/4012716436
        https://pay.weixin.qq.com/doc/v3/merchant/4012716455
        """
    getAsync = get_async
    """下载电子回单PDF文件

    https://pay.weixin.qq.com/doc/v3/merchant/4012716436
    https://pay.weixin.qq.com/doc/v3/merchant/4012716455
    """


class Signfile(Node):
    @verb
    def get(self, *, query: SignfileGetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """下载电子回单

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
        https://pay.weixin.qq.com/doc/v3/merchant/4012269010
        https://pay.weixin.qq.com/doc/v3/partner/4012158314
        """
    @async_verb
    def get_async(self, *, query: SignfileGetQuery | str, **options: Unpack[GetOptions]) -> Any:
        """下载电子回单

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
        https://pay.weixin.qq.com/doc/v3/merchant/4012269010
        https://pay.weixin.qq.com/doc/v3/partner/4012158314
        """
    getAsync = get_async
    """下载电子回单

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
    https://pay.weixin.qq.com/doc/v3/merchant/4012269010
    https://pay.weixin.qq.com/doc/v3/partner/4012158314
    """


class Transferdownload(Node):
    @property
    def elecvoucherfile(self) -> Elecvoucherfile:
        """GET 下载电子回单PDF文件"""
    @property
    def signfile(self) -> Signfile:
        """GET 下载电子回单"""
