# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/offlinefacemch``: documented paths, bodies and answers.

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

class StudentInfo(TypedDict):
    class_name: NotRequired[str]

class StaffInfo(TypedDict):
    occupation: NotRequired[str]

class OrganizationsOrganizationIdUsersOutUserIdOutUserIdGetAnswer(TypedDict):
    """GET v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}: 刷脸用户信息查询接口"""
    use_id: NotRequired[str]
    out_user_id: NotRequired[str]
    organization_id: NotRequired[str]
    user_name: NotRequired[str]
    user_type: NotRequired[Literal['STUDENT', 'STUFF'] | str]
    student_info: NotRequired[StudentInfo]
    staff_info: NotRequired[StaffInfo]
    status: NotRequired[Literal['NORMAL', 'DISABLED'] | str]
    contract_state: NotRequired[Literal['NOT_CONTRACTED', 'TERMINATED', 'CONTRACTED'] | str]
    face_image_ok: NotRequired[bool]
    contract_id: NotRequired[str]

class StudentInfo2(TypedDict):
    class_name: NotRequired[Text]

class StaffInfo2(TypedDict):
    occupation: NotRequired[Text]

class OrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchBody(TypedDict):
    """PATCH v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}: 刷脸用户信息修改接口"""
    user_name: NotRequired[Text]
    """Encrypted."""
    user_type: NotRequired[Literal['STUDENT', 'STUFF'] | Text]
    student_info: NotRequired[StudentInfo2]
    staff_info: NotRequired[StaffInfo2]
    status: NotRequired[Literal['NORMAL', 'DISABLED'] | Text]
    phone: NotRequired[Text]
    """Encrypted."""

class OrganizationsGetQuery(TypedDict):
    """GET v3/offlinefacemch/organizations: 查询机构信息接口"""
    organization_id: NotRequired[Text]
    organization_name: NotRequired[Text]

class OrganizationsGetAnswer(TypedDict):
    """GET v3/offlinefacemch/organizations: 查询机构信息接口"""
    organization_id: NotRequired[str]
    organization_name: NotRequired[str]

class WebInitData(TypedDict):
    out_user_id: NotRequired[Text]
    organization_id: NotRequired[Text]

class TokensPostBody(TypedDict):
    """POST v3/offlinefacemch/tokens: 获取凭证授权接口"""
    scene: NotRequired[Text]
    web_init_data: NotRequired[WebInitData]

class TokensPostAnswer(TypedDict):
    """POST v3/offlinefacemch/tokens: 获取凭证授权接口"""
    token: NotRequired[str]

class OrganizationsOrganizationIdUsersOutUserIdOutUserId_(Node):
    @verb
    def get(self, *, organization_id: str | int, out_user_id: str | int, **options: Unpack[QueryOptions]) -> OrganizationsOrganizationIdUsersOutUserIdOutUserIdGetAnswer:
        """刷脸用户信息查询接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @async_verb
    def get_async(self, *, organization_id: str | int, out_user_id: str | int, **options: Unpack[QueryOptions]) -> OrganizationsOrganizationIdUsersOutUserIdOutUserIdGetAnswer:
        """刷脸用户信息查询接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    getAsync = get_async
    """刷脸用户信息查询接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """

    @verb
    def patch(self, *, organization_id: str | int, out_user_id: str | int, json: OrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchBody = ..., **options: Unpack[QueryOptions]) -> None:
        """刷脸用户信息修改接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    @async_verb
    def patch_async(self, *, organization_id: str | int, out_user_id: str | int, json: OrganizationsOrganizationIdUsersOutUserIdOutUserIdPatchBody = ..., **options: Unpack[QueryOptions]) -> None:
        """刷脸用户信息修改接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    patchAsync = patch_async
    """刷脸用户信息修改接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """


class OrganizationsOrganizationIdUsersOutUserId(Node):
    @property
    def _out_user_id_(self) -> OrganizationsOrganizationIdUsersOutUserIdOutUserId_:
        """GET 刷脸用户信息查询接口 · PATCH 刷脸用户信息修改接口"""

class OrganizationsOrganizationIdUsersUserIdUserIdTerminateContract(Node):
    @verb
    def post(self, *, organization_id: str | int, user_id: str | int, **options: Unpack[Options]) -> None:
        """解除刷脸用户签约关系接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    @async_verb
    def post_async(self, *, organization_id: str | int, user_id: str | int, **options: Unpack[Options]) -> None:
        """解除刷脸用户签约关系接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    postAsync = post_async
    """解除刷脸用户签约关系接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """


class OrganizationsOrganizationIdUsersUserIdUserId_(Node):
    @property
    def terminateContract(self) -> OrganizationsOrganizationIdUsersUserIdUserIdTerminateContract:
        """POST 解除刷脸用户签约关系接口"""

class OrganizationsOrganizationIdUsersUserId(Node):
    @property
    def _user_id_(self) -> OrganizationsOrganizationIdUsersUserIdUserId_:
        """1 endpoints"""

class OrganizationsOrganizationIdUsers(Node):
    @property
    def outUserId(self) -> OrganizationsOrganizationIdUsersOutUserId:
        """2 endpoints"""
    @property
    def userId(self) -> OrganizationsOrganizationIdUsersUserId:
        """1 endpoints"""

class OrganizationsOrganizationId_(Node):
    @property
    def users(self) -> OrganizationsOrganizationIdUsers:
        """3 endpoints"""

class Organizations(Node):
    @property
    def _organization_id_(self) -> OrganizationsOrganizationId_:
        """3 endpoints"""
    @verb
    def get(self, *, query: OrganizationsGetQuery | str = ..., **options: Unpack[GetOptions]) -> OrganizationsGetAnswer:
        """查询机构信息接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @async_verb
    def get_async(self, *, query: OrganizationsGetQuery | str = ..., **options: Unpack[GetOptions]) -> OrganizationsGetAnswer:
        """查询机构信息接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    getAsync = get_async
    """查询机构信息接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """


class Tokens(Node):
    @verb
    def post(self, *, json: TokensPostBody = ..., **options: Unpack[QueryOptions]) -> TokensPostAnswer:
        """获取凭证授权接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    @async_verb
    def post_async(self, *, json: TokensPostBody = ..., **options: Unpack[QueryOptions]) -> TokensPostAnswer:
        """获取凭证授权接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    postAsync = post_async
    """获取凭证授权接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """


class Offlinefacemch(Node):
    @property
    def organizations(self) -> Organizations:
        """GET 查询机构信息接口"""
    @property
    def tokens(self) -> Tokens:
        """POST 获取凭证授权接口"""
