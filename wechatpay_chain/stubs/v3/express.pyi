# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/express``: documented paths, bodies and answers.

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

class UsersOpenidTransformPostBody(TypedDict):
    """POST v3/express/users/{openid}/transform: 用户openid转换"""
    appid: Text

class UsersOpenidTransformPostAnswer(TypedDict):
    """POST v3/express/users/{openid}/transform: 用户openid转换"""
    openid: str

class UsersOpenidTransform(Node):
    @verb
    def post(self, *, openid: str | int, json: UsersOpenidTransformPostBody, **options: Unpack[QueryOptions]) -> UsersOpenidTransformPostAnswer:
        """用户openid转换

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
        """
    @async_verb
    def post_async(self, *, openid: str | int, json: UsersOpenidTransformPostBody, **options: Unpack[QueryOptions]) -> UsersOpenidTransformPostAnswer:
        """用户openid转换

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
        """
    postAsync = post_async
    """用户openid转换

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
    """


class UsersOpenid_(Node):
    @property
    def transform(self) -> UsersOpenidTransform:
        """POST 用户openid转换"""

class Users(Node):
    @property
    def _openid_(self) -> UsersOpenid_:
        """1 endpoints"""

class Express(Node):
    @property
    def users(self) -> Users:
        """1 endpoints"""
