# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/realname``: documented paths, bodies and answers.

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

class VerifyGetQuery(TypedDict):
    """GET v3/realname/verify: 实名信息校验"""
    credential_type: Literal[1, 2, 5, 9, 12, 17, 19] | float
    encrypted_credential_id: Text
    """Encrypted."""
    encrypted_name: Text
    """Encrypted."""
    wxp_trade_no: Text

class VerifyGetAnswer(TypedDict):
    """GET v3/realname/verify: 实名信息校验"""
    verify_result: Literal[0, 1] | float
    err_message: NotRequired[str]

class Verify(Node):
    @verb
    def get(self, *, query: VerifyGetQuery | str, **options: Unpack[GetOptions]) -> VerifyGetAnswer:
        """实名信息校验

        https://pay.weixin.qq.com/doc/v3/partner/4013735179
        """
    @async_verb
    def get_async(self, *, query: VerifyGetQuery | str, **options: Unpack[GetOptions]) -> VerifyGetAnswer:
        """实名信息校验

        https://pay.weixin.qq.com/doc/v3/partner/4013735179
        """
    getAsync = get_async
    """实名信息校验

    https://pay.weixin.qq.com/doc/v3/partner/4013735179
    """


class Realname(Node):
    @property
    def verify(self) -> Verify:
        """GET 实名信息校验"""
