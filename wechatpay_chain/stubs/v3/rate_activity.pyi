# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/rate-activity``: documented paths, bodies and answers.

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

class ApplicationsIdApplicationIdGetAnswer(TypedDict):
    """GET v3/rate-activity/applications/id/{application_id}: 根据申请单ID查询申请单结果"""
    application_state: str
    sub_mchid: str
    reject_parameter: NotRequired[str]
    reject_reason: NotRequired[str]
    pass_time: NotRequired[str]

class ActivityApplyInformation(TypedDict):
    apply_material_id: NotRequired[Text]
    apply_material_information: NotRequired[Texts]

class ActivityDetailModification(TypedDict):
    activity_rate: NotRequired[Text]
    activity_apply_information: NotRequired[Sequence[ActivityApplyInformation]]

class AdditionalInformation(TypedDict):
    additional_message: NotRequired[Text]
    additional_material: NotRequired[Texts]

class ApplicationsIdApplicationIdPatchBody(TypedDict):
    """PATCH v3/rate-activity/applications/id/{application_id}: 修改单据信息"""
    activity_detail_modification: NotRequired[ActivityDetailModification]
    additional_information: NotRequired[AdditionalInformation]

class ApplicationsIdApplicationIdPatchAnswer(TypedDict):
    """PATCH v3/rate-activity/applications/id/{application_id}: 修改单据信息"""
    application_id: str

class ActivityDetail(TypedDict):
    activity_id: Text
    activity_rate: NotRequired[Text]
    activity_apply_information: NotRequired[Sequence[ActivityApplyInformation]]

class ApplicationsPostBody(TypedDict):
    """POST v3/rate-activity/applications: 报名费率优惠活动"""
    acquiring_bank_id: Text
    channel_id: Text
    sub_mchid: Text
    activity_detail: ActivityDetail
    additional_information: NotRequired[AdditionalInformation]

class ApplicationsPostAnswer(TypedDict):
    """POST v3/rate-activity/applications: 报名费率优惠活动"""
    application_id: str

class ApplicationsIdApplicationId_(Node):
    @verb
    def get(self, *, application_id: str | int, **options: Unpack[QueryOptions]) -> ApplicationsIdApplicationIdGetAnswer:
        """根据申请单ID查询申请单结果

        https://pay.weixin.qq.com/doc/v3/partner/4012471722
        """
    @async_verb
    def get_async(self, *, application_id: str | int, **options: Unpack[QueryOptions]) -> ApplicationsIdApplicationIdGetAnswer:
        """根据申请单ID查询申请单结果

        https://pay.weixin.qq.com/doc/v3/partner/4012471722
        """
    getAsync = get_async
    """根据申请单ID查询申请单结果

    https://pay.weixin.qq.com/doc/v3/partner/4012471722
    """

    @verb
    def patch(self, *, application_id: str | int, json: ApplicationsIdApplicationIdPatchBody = ..., **options: Unpack[QueryOptions]) -> ApplicationsIdApplicationIdPatchAnswer:
        """修改单据信息

        https://pay.weixin.qq.com/doc/v3/partner/4012698885
        """
    @async_verb
    def patch_async(self, *, application_id: str | int, json: ApplicationsIdApplicationIdPatchBody = ..., **options: Unpack[QueryOptions]) -> ApplicationsIdApplicationIdPatchAnswer:
        """修改单据信息

        https://pay.weixin.qq.com/doc/v3/partner/4012698885
        """
    patchAsync = patch_async
    """修改单据信息

    https://pay.weixin.qq.com/doc/v3/partner/4012698885
    """


class ApplicationsId(Node):
    @property
    def _application_id_(self) -> ApplicationsIdApplicationId_:
        """GET 根据申请单ID查询申请单结果 · PATCH 修改单据信息"""

class Applications(Node):
    @property
    def id(self) -> ApplicationsId:
        """2 endpoints"""
    @verb
    def post(self, *, json: ApplicationsPostBody, **options: Unpack[QueryOptions]) -> ApplicationsPostAnswer:
        """报名费率优惠活动

        https://pay.weixin.qq.com/doc/v3/partner/4012698774
        """
    @async_verb
    def post_async(self, *, json: ApplicationsPostBody, **options: Unpack[QueryOptions]) -> ApplicationsPostAnswer:
        """报名费率优惠活动

        https://pay.weixin.qq.com/doc/v3/partner/4012698774
        """
    postAsync = post_async
    """报名费率优惠活动

    https://pay.weixin.qq.com/doc/v3/partner/4012698774
    """


class RateActivity(Node):
    @property
    def applications(self) -> Applications:
        """POST 报名费率优惠活动"""
