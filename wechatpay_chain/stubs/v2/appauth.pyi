# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/appauth``: documented paths, bodies and answers.

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

class AuthindexGetQuery(TypedDict):
    """GET v2/appauth/authindex: 授权获取code"""
    mch_id: Text
    appid: Text
    redirect_uri: Text
    response_type: Literal['code'] | Text
    scope: Literal['pay_identity', 'pay_realname'] | Text
    state: Text

class GetaccesstokenGetQuery(TypedDict):
    """GET v2/appauth/getaccesstoken: 通过code换取accesstoken"""
    mch_id: Text
    appid: Text
    openid: Text
    code: Text
    grant_type: Literal['authorization_code'] | Text
    scope: Literal['pay_identity', 'pay_realname'] | Text
    sign_type: Literal['HMAC-SHA256'] | Text

class GetaccesstokenGetAnswer(TypedDict):
    """GET v2/appauth/getaccesstoken: 通过code换取accesstoken"""
    retcode: Literal[0, -1] | float
    retmsg: str
    access_token: str
    access_token_expire_in: int
    refresh_token: str
    refresh_token_expire_in: float

class Authindex(Node):
    @verb
    def get(self, *, query: AuthindexGetQuery | str, **options: Unpack[V2Options]) -> Any:
        """授权获取code

        Status: closed since 2021-11-10
        https://pay.weixin.qq.com/doc/v2/merchant/4011987607
        https://pay.weixin.qq.com/doc/v2/merchant/4011987273
        """
    @async_verb
    def get_async(self, *, query: AuthindexGetQuery | str, **options: Unpack[V2Options]) -> Any:
        """授权获取code

        Status: closed since 2021-11-10
        https://pay.weixin.qq.com/doc/v2/merchant/4011987607
        https://pay.weixin.qq.com/doc/v2/merchant/4011987273
        """
    getAsync = get_async
    """授权获取code

    Status: closed since 2021-11-10
    https://pay.weixin.qq.com/doc/v2/merchant/4011987607
    https://pay.weixin.qq.com/doc/v2/merchant/4011987273
    """


class Getaccesstoken(Node):
    @verb
    def get(self, *, query: GetaccesstokenGetQuery | str, **options: Unpack[V2Options]) -> GetaccesstokenGetAnswer:
        """通过code换取accesstoken

        Status: closed since 2021-11-10
        https://pay.weixin.qq.com/doc/v2/merchant/4011987607
        https://pay.weixin.qq.com/doc/v2/merchant/4011987273
        """
    @async_verb
    def get_async(self, *, query: GetaccesstokenGetQuery | str, **options: Unpack[V2Options]) -> GetaccesstokenGetAnswer:
        """通过code换取accesstoken

        Status: closed since 2021-11-10
        https://pay.weixin.qq.com/doc/v2/merchant/4011987607
        https://pay.weixin.qq.com/doc/v2/merchant/4011987273
        """
    getAsync = get_async
    """通过code换取accesstoken

    Status: closed since 2021-11-10
    https://pay.weixin.qq.com/doc/v2/merchant/4011987607
    https://pay.weixin.qq.com/doc/v2/merchant/4011987273
    """


class Appauth(Node):
    @property
    def authindex(self) -> Authindex:
        """GET 授权获取code"""
    @property
    def getaccesstoken(self) -> Getaccesstoken:
        """GET 通过code换取accesstoken"""
