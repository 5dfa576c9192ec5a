# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/palmservice``: documented paths, bodies and answers.

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

class AuthorizationOpenidOpenidGetQuery(TypedDict):
    """GET v3/palmservice/authorization/openid/{openid}: 查询刷掌授权"""
    organization_id: Text

class AuthorizationOpenidOpenidGetAnswer(TypedDict):
    """GET v3/palmservice/authorization/openid/{openid}: 查询刷掌授权"""
    openid: NotRequired[str]
    organization_id: NotRequired[str]
    state: NotRequired[Literal['AUTHORIZATION_STATE_NONE', 'AUTHORIZATION_STATE_ON', 'AUTHORIZATION_STATE_OFF'] | str]
    authorize_time: NotRequired[str]

class AuthorizationPreauthorizePostBody(TypedDict):
    """POST v3/palmservice/authorization/preauthorize: 服务关联预授权"""
    openid: Text
    preauthorize_session_id: NotRequired[Text]
    organization_id: NotRequired[Text]

class AuthorizationPreauthorizePostAnswer(TypedDict):
    """POST v3/palmservice/authorization/preauthorize: 服务关联预授权"""
    permission_token: str

class AuthorizationOpenidOpenid_(Node):
    @verb
    def get(self, *, openid: str | int, query: AuthorizationOpenidOpenidGetQuery | str, **options: Unpack[GetOptions]) -> AuthorizationOpenidOpenidGetAnswer:
        """查询刷掌授权

        Status: restricted
        https://pay.weixin.qq.com/doc/v3/partner/4014482017
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: AuthorizationOpenidOpenidGetQuery | str, **options: Unpack[GetOptions]) -> AuthorizationOpenidOpenidGetAnswer:
        """查询刷掌授权

        Status: restricted
        https://pay.weixin.qq.com/doc/v3/partner/4014482017
        """
    getAsync = get_async
    """查询刷掌授权

    Status: restricted
    https://pay.weixin.qq.com/doc/v3/partner/4014482017
    """


class AuthorizationOpenid(Node):
    @property
    def _openid_(self) -> AuthorizationOpenidOpenid_:
        """GET 查询刷掌授权"""

class AuthorizationPreauthorize(Node):
    @verb
    def post(self, *, json: AuthorizationPreauthorizePostBody, **options: Unpack[QueryOptions]) -> AuthorizationPreauthorizePostAnswer:
        """服务关联预授权

        Status: restricted
        https://pay.weixin.qq.com/doc/v3/partner/4014481990
        """
    @async_verb
    def post_async(self, *, json: AuthorizationPreauthorizePostBody, **options: Unpack[QueryOptions]) -> AuthorizationPreauthorizePostAnswer:
        """服务关联预授权

        Status: restricted
        https://pay.weixin.qq.com/doc/v3/partner/4014481990
        """
    postAsync = post_async
    """服务关联预授权

    Status: restricted
    https://pay.weixin.qq.com/doc/v3/partner/4014481990
    """


class Authorization(Node):
    @property
    def openid(self) -> AuthorizationOpenid:
        """1 endpoints"""
    @property
    def preauthorize(self) -> AuthorizationPreauthorize:
        """POST 服务关联预授权"""

class Palmservice(Node):
    @property
    def authorization(self) -> Authorization:
        """2 endpoints"""
