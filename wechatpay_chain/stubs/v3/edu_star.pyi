# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/edu-star``: documented paths, bodies and answers.

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

class OrdersGetQuery(TypedDict):
    """GET v3/edu-star/orders: 通过QQ账号查询核销订单列表"""
    appid: Text
    wechat_openid: NotRequired[Text]
    qq: NotRequired[Text]
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data(TypedDict):
    appid: str
    wechat_openid: str
    qq: NotRequired[str]
    right_id: str
    create_time: str
    order_state: str
    order_id: str

class OrdersGetAnswer(TypedDict):
    """GET v3/edu-star/orders: 通过QQ账号查询核销订单列表"""
    data: list[Data]
    total_count: int
    offset: NotRequired[int]
    limit: NotRequired[int]

class OrdersPostBody(TypedDict):
    """POST v3/edu-star/orders: 创建核销订单"""
    appid: Text
    wechat_openid: NotRequired[Text]
    qq: NotRequired[Text]
    right_id: Text
    create_time: Text

class OrdersPostAnswer(TypedDict):
    """POST v3/edu-star/orders: 创建核销订单"""
    appid: str
    wechat_openid: str
    qq: NotRequired[str]
    right_id: str
    create_time: str
    order_state: str
    order_id: str

class UsersOpenidWechatOpenidGetQuery(TypedDict):
    """GET v3/edu-star/users/openid/{wechat_openid}: 通过微信用户标识查询用户信息"""
    appid: Text

class UsersOpenidWechatOpenidGetAnswer(TypedDict):
    """GET v3/edu-star/users/openid/{wechat_openid}: 通过微信用户标识查询用户信息"""
    education_star_student: bool
    appid: str
    wechat_openid: str
    qq: NotRequired[str]
    register_time: NotRequired[str]

class UsersQqQqGetQuery(TypedDict):
    """GET v3/edu-star/users/qq/{qq}: 通过QQ账号查询用户信息"""
    appid: Text

class UsersQqQqGetAnswer(TypedDict):
    """GET v3/edu-star/users/qq/{qq}: 通过QQ账号查询用户信息"""
    education_star_student: bool
    appid: str
    wechat_openid: str
    qq: str
    register_time: NotRequired[str]

class Orders(Node):
    @verb
    def get(self, *, query: OrdersGetQuery | str, **options: Unpack[GetOptions]) -> OrdersGetAnswer:
        """通过QQ账号查询核销订单列表"""
    @async_verb
    def get_async(self, *, query: OrdersGetQuery | str, **options: Unpack[GetOptions]) -> OrdersGetAnswer:
        """通过QQ账号查询核销订单列表"""
    getAsync = get_async
    """通过QQ账号查询核销订单列表"""

    @verb
    def post(self, *, json: OrdersPostBody, **options: Unpack[QueryOptions]) -> OrdersPostAnswer:
        """创建核销订单"""
    @async_verb
    def post_async(self, *, json: OrdersPostBody, **options: Unpack[QueryOptions]) -> OrdersPostAnswer:
        """创建核销订单"""
    postAsync = post_async
    """创建核销订单"""


class UsersOpenidWechatOpenid_(Node):
    @verb
    def get(self, *, wechat_openid: str | int, query: UsersOpenidWechatOpenidGetQuery | str, **options: Unpack[GetOptions]) -> UsersOpenidWechatOpenidGetAnswer:
        """通过微信用户标识查询用户信息"""
    @async_verb
    def get_async(self, *, wechat_openid: str | int, query: UsersOpenidWechatOpenidGetQuery | str, **options: Unpack[GetOptions]) -> UsersOpenidWechatOpenidGetAnswer:
        """通过微信用户标识查询用户信息"""
    getAsync = get_async
    """通过微信用户标识查询用户信息"""


class UsersOpenid(Node):
    @property
    def _wechat_openid_(self) -> UsersOpenidWechatOpenid_:
        """GET 通过微信用户标识查询用户信息"""

class UsersQqQq_(Node):
    @verb
    def get(self, *, qq: str | int, query: UsersQqQqGetQuery | str, **options: Unpack[GetOptions]) -> UsersQqQqGetAnswer:
        """通过QQ账号查询用户信息"""
    @async_verb
    def get_async(self, *, qq: str | int, query: UsersQqQqGetQuery | str, **options: Unpack[GetOptions]) -> UsersQqQqGetAnswer:
        """通过QQ账号查询用户信息"""
    getAsync = get_async
    """通过QQ账号查询用户信息"""


class UsersQq(Node):
    @property
    def _qq_(self) -> UsersQqQq_:
        """GET 通过QQ账号查询用户信息"""

class Users(Node):
    @property
    def openid(self) -> UsersOpenid:
        """1 endpoints"""
    @property
    def qq(self) -> UsersQq:
        """1 endpoints"""

class EduStar(Node):
    @property
    def orders(self) -> Orders:
        """GET 通过QQ账号查询核销订单列表 · POST 创建核销订单"""
    @property
    def users(self) -> Users:
        """2 endpoints"""
