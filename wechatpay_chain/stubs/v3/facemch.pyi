# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/facemch``: documented paths, bodies and answers.

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

class UsersFaceSidGetQuery(TypedDict):
    """GET v3/facemch/users/{face_sid}: 查询用户授权的实名信息"""
    info_type: Literal['ASK_UNIONID', 'ASK_REAL_NAME'] | Text
    appid: Text
    sub_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    sub_serial_no: NotRequired[Text]

class RealNameInfo(TypedDict):
    encrypted_real_name: NotRequired[str]
    """Encrypted."""
    credential_type: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | int]
    encrypted_credential_id: NotRequired[str]
    """Encrypted."""

class UsersFaceSidGetAnswer(TypedDict):
    """GET v3/facemch/users/{face_sid}: 查询用户授权的实名信息"""
    union_id: NotRequired[str]
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    real_name_info: NotRequired[RealNameInfo]

class UsersFaceSid_(Node):
    @verb
    def get(self, *, face_sid: str | int, query: UsersFaceSidGetQuery | str, **options: Unpack[GetOptions]) -> UsersFaceSidGetAnswer:
        """查询用户授权的实名信息

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
        """
    @async_verb
    def get_async(self, *, face_sid: str | int, query: UsersFaceSidGetQuery | str, **options: Unpack[GetOptions]) -> UsersFaceSidGetAnswer:
        """查询用户授权的实名信息

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
        """
    getAsync = get_async
    """查询用户授权的实名信息

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
    """


class Users(Node):
    @property
    def _face_sid_(self) -> UsersFaceSid_:
        """GET 查询用户授权的实名信息"""

class Facemch(Node):
    @property
    def users(self) -> Users:
        """1 endpoints"""
