# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/smartguide``: documented paths, bodies and answers.

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

class GuidesGuideIdAssignPostBody(TypedDict):
    """POST v3/smartguide/guides/{guide_id}/assign: 服务人员分配"""
    sub_mchid: NotRequired[Text]
    out_trade_no: Text

class GuidesGuideIdPatchBody(TypedDict):
    """PATCH v3/smartguide/guides/{guide_id}: 服务人员信息更新"""
    sub_mchid: NotRequired[Text]
    name: NotRequired[Text]
    """Encrypted."""
    mobile: NotRequired[Text]
    """Encrypted."""
    qr_code: NotRequired[Text]
    avatar: NotRequired[Text]
    group_qrcode: NotRequired[Text]

class GuidesGetQuery(TypedDict):
    """GET v3/smartguide/guides: 服务人员查询"""
    sub_mchid: NotRequired[Text]
    store_id: int
    userid: NotRequired[Text]
    mobile: NotRequired[Text]
    """Encrypted."""
    work_id: NotRequired[Text]
    limit: NotRequired[int]
    offset: NotRequired[int]

class Data(TypedDict):
    guide_id: NotRequired[str]
    store_id: NotRequired[int]
    name: NotRequired[str]
    """Encrypted."""
    mobile: NotRequired[str]
    """Encrypted."""
    userid: NotRequired[str]
    work_id: NotRequired[str]

class GuidesGetAnswer(TypedDict):
    """GET v3/smartguide/guides: 服务人员查询"""
    total_count: NotRequired[int]
    limit: NotRequired[int]
    offset: NotRequired[int]
    data: NotRequired[list[Data]]

class GuidesPostBody(TypedDict):
    """POST v3/smartguide/guides: 服务人员注册"""
    sub_mchid: NotRequired[Text]
    corpid: Text
    store_id: int
    userid: Text
    name: Text
    """Encrypted."""
    mobile: Text
    """Encrypted."""
    qr_code: Text
    avatar: Text
    group_qrcode: NotRequired[Text]

class GuidesPostAnswer(TypedDict):
    """POST v3/smartguide/guides: 服务人员注册"""
    guide_id: str

class GuidesGuideIdAssign(Node):
    @verb
    def post(self, *, guide_id: str | int, json: GuidesGuideIdAssignPostBody, **options: Unpack[QueryOptions]) -> None:
        """服务人员分配

        https://pay.weixin.qq.com/doc/v3/merchant/4012535161
        https://pay.weixin.qq.com/doc/v3/partner/4012474145
        """
    @async_verb
    def post_async(self, *, guide_id: str | int, json: GuidesGuideIdAssignPostBody, **options: Unpack[QueryOptions]) -> None:
        """服务人员分配

        https://pay.weixin.qq.com/doc/v3/merchant/4012535161
        https://pay.weixin.qq.com/doc/v3/partner/4012474145
        """
    postAsync = post_async
    """服务人员分配

    https://pay.weixin.qq.com/doc/v3/merchant/4012535161
    https://pay.weixin.qq.com/doc/v3/partner/4012474145
    """


class GuidesGuideId_(Node):
    @property
    def assign(self) -> GuidesGuideIdAssign:
        """POST 服务人员分配"""
    @verb
    def patch(self, *, guide_id: str | int, json: GuidesGuideIdPatchBody = ..., **options: Unpack[QueryOptions]) -> None:
        """服务人员信息更新

        https://pay.weixin.qq.com/doc/v3/merchant/4012535160
        https://pay.weixin.qq.com/doc/v3/partner/4012688570
        """
    @async_verb
    def patch_async(self, *, guide_id: str | int, json: GuidesGuideIdPatchBody = ..., **options: Unpack[QueryOptions]) -> None:
        """服务人员信息更新

        https://pay.weixin.qq.com/doc/v3/merchant/4012535160
        https://pay.weixin.qq.com/doc/v3/partner/4012688570
        """
    patchAsync = patch_async
    """服务人员信息更新

    https://pay.weixin.qq.com/doc/v3/merchant/4012535160
    https://pay.weixin.qq.com/doc/v3/partner/4012688570
    """


class Guides(Node):
    @property
    def _guide_id_(self) -> GuidesGuideId_:
        """PATCH 服务人员信息更新"""
    @verb
    def get(self, *, query: GuidesGetQuery | str, **options: Unpack[GetOptions]) -> GuidesGetAnswer:
        """服务人员查询

        https://pay.weixin.qq.com/doc/v3/merchant/4012535123
        https://pay.weixin.qq.com/doc/v3/partner/4012688558
        """
    @async_verb
    def get_async(self, *, query: GuidesGetQuery | str, **options: Unpack[GetOptions]) -> GuidesGetAnswer:
        """服务人员查询

        https://pay.weixin.qq.com/doc/v3/merchant/4012535123
        https://pay.weixin.qq.com/doc/v3/partner/4012688558
        """
    getAsync = get_async
    """服务人员查询

    https://pay.weixin.qq.com/doc/v3/merchant/4012535123
    https://pay.weixin.qq.com/doc/v3/partner/4012688558
    """

    @verb
    def post(self, *, json: GuidesPostBody, **options: Unpack[QueryOptions]) -> GuidesPostAnswer:
        """服务人员注册

        https://pay.weixin.qq.com/doc/v3/merchant/4012535138
        https://pay.weixin.qq.com/doc/v3/partner/4012688564
        """
    @async_verb
    def post_async(self, *, json: GuidesPostBody, **options: Unpack[QueryOptions]) -> GuidesPostAnswer:
        """服务人员注册

        https://pay.weixin.qq.com/doc/v3/merchant/4012535138
        https://pay.weixin.qq.com/doc/v3/partner/4012688564
        """
    postAsync = post_async
    """服务人员注册

    https://pay.weixin.qq.com/doc/v3/merchant/4012535138
    https://pay.weixin.qq.com/doc/v3/partner/4012688564
    """


class Smartguide(Node):
    @property
    def guides(self) -> Guides:
        """GET 服务人员查询 · POST 服务人员注册"""
