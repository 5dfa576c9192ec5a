# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/businesscircle``: documented paths, bodies and answers.

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

class ParkingsPostBody(TypedDict):
    """POST v3/businesscircle/parkings: 商圈会员停车状态同步"""
    sub_mchid: NotRequired[Text]
    brandid: int
    appid: Text
    openid: Text
    plate_number: Text
    state: Text
    time: Text

class PointsNotifyPostBody(TypedDict):
    """POST v3/businesscircle/points/notify: 商圈会员积分同步"""
    sub_mchid: NotRequired[Text]
    transaction_id: Text
    appid: Text
    openid: Text
    earn_points: bool
    increased_points: int
    points_update_time: Text
    no_points_remarks: NotRequired[Text]
    total_points: NotRequired[int]

class UserAuthorizationsOpenidGetQuery(TypedDict):
    """GET v3/businesscircle/user-authorizations/{openid}: 商圈积分授权查询"""
    sub_mchid: NotRequired[Text]
    appid: Text

class UserAuthorizationsOpenidGetAnswer(TypedDict):
    """GET v3/businesscircle/user-authorizations/{openid}: 商圈积分授权查询"""
    openid: str
    authorize_state: str
    authorize_time: NotRequired[str]
    deauthorize_time: NotRequired[str]

class UsersOpenidPointsCommitStatusGetQuery(TypedDict):
    """GET v3/businesscircle/users/{openid}/points/commit_status: 商圈会员待积分状态查询"""
    sub_mchid: NotRequired[Text]
    brandid: int
    appid: Text

class Parkings(Node):
    @verb
    def post(self, *, json: ParkingsPostBody, **options: Unpack[QueryOptions]) -> None:
        """商圈会员停车状态同步

        https://pay.weixin.qq.com/doc/v3/merchant/4012535502
        https://pay.weixin.qq.com/doc/v3/partner/4012474127
        """
    @async_verb
    def post_async(self, *, json: ParkingsPostBody, **options: Unpack[QueryOptions]) -> None:
        """商圈会员停车状态同步

        https://pay.weixin.qq.com/doc/v3/merchant/4012535502
        https://pay.weixin.qq.com/doc/v3/partner/4012474127
        """
    postAsync = post_async
    """商圈会员停车状态同步

    https://pay.weixin.qq.com/doc/v3/merchant/4012535502
    https://pay.weixin.qq.com/doc/v3/partner/4012474127
    """


class PointsNotify(Node):
    @verb
    def post(self, *, json: PointsNotifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """商圈会员积分同步

        https://pay.weixin.qq.com/doc/v3/merchant/4012534698
        https://pay.weixin.qq.com/doc/v3/partner/4012474133
        """
    @async_verb
    def post_async(self, *, json: PointsNotifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """商圈会员积分同步

        https://pay.weixin.qq.com/doc/v3/merchant/4012534698
        https://pay.weixin.qq.com/doc/v3/partner/4012474133
        """
    postAsync = post_async
    """商圈会员积分同步

    https://pay.weixin.qq.com/doc/v3/merchant/4012534698
    https://pay.weixin.qq.com/doc/v3/partner/4012474133
    """


class Points(Node):
    @property
    def notify(self) -> PointsNotify:
        """POST 商圈会员积分同步"""

class UserAuthorizationsOpenid_(Node):
    @verb
    def get(self, *, openid: str | int, query: UserAuthorizationsOpenidGetQuery | str, **options: Unpack[GetOptions]) -> UserAuthorizationsOpenidGetAnswer:
        """商圈积分授权查询

        https://pay.weixin.qq.com/doc/v3/merchant/4012534848
        https://pay.weixin.qq.com/doc/v3/partner/4012474135
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: UserAuthorizationsOpenidGetQuery | str, **options: Unpack[GetOptions]) -> UserAuthorizationsOpenidGetAnswer:
        """商圈积分授权查询

        https://pay.weixin.qq.com/doc/v3/merchant/4012534848
        https://pay.weixin.qq.com/doc/v3/partner/4012474135
        """
    getAsync = get_async
    """商圈积分授权查询

    https://pay.weixin.qq.com/doc/v3/merchant/4012534848
    https://pay.weixin.qq.com/doc/v3/partner/4012474135
    """


class UserAuthorizations(Node):
    @property
    def _openid_(self) -> UserAuthorizationsOpenid_:
        """GET 商圈积分授权查询"""

class UsersOpenidPointsCommitStatus(Node):
    @verb
    def get(self, *, openid: str | int, query: UsersOpenidPointsCommitStatusGetQuery | str, **options: Unpack[GetOptions]) -> None:
        """商圈会员待积分状态查询

        https://pay.weixin.qq.com/doc/v3/merchant/4012534994
        https://pay.weixin.qq.com/doc/v3/partner/4012474129
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: UsersOpenidPointsCommitStatusGetQuery | str, **options: Unpack[GetOptions]) -> None:
        """商圈会员待积分状态查询

        https://pay.weixin.qq.com/doc/v3/merchant/4012534994
        https://pay.weixin.qq.com/doc/v3/partner/4012474129
        """
    getAsync = get_async
    """商圈会员待积分状态查询

    https://pay.weixin.qq.com/doc/v3/merchant/4012534994
    https://pay.weixin.qq.com/doc/v3/partner/4012474129
    """


class UsersOpenidPoints(Node):
    @property
    def commit_status(self) -> UsersOpenidPointsCommitStatus:
        """GET 商圈会员待积分状态查询"""

class UsersOpenid_(Node):
    @property
    def points(self) -> UsersOpenidPoints:
        """1 endpoints"""

class Users(Node):
    @property
    def _openid_(self) -> UsersOpenid_:
        """1 endpoints"""

class Businesscircle(Node):
    @property
    def parkings(self) -> Parkings:
        """POST 商圈会员停车状态同步"""
    @property
    def points(self) -> Points:
        """1 endpoints"""
    @property
    def userAuthorizations(self) -> UserAuthorizations:
        """1 endpoints"""
    @property
    def users(self) -> Users:
        """1 endpoints"""
