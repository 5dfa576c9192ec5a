# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/merchant-settlement``: documented paths, bodies and answers.

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

class MerchantSettleRuleApplicationsApplicationIdGetAnswer(TypedDict):
    """GET v3/merchant-settlement/merchant-settle-rule-applications/{application_id}: 根据申请单ID查询结果"""
    application_id: str
    application_process_info: NotRequired[str]
    application_state: NotRequired[str]
    update_time: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    settle_rule_id: NotRequired[int]

class MerchantSettleRuleApplicationsPostBody(TypedDict):
    """POST v3/merchant-settlement/merchant-settle-rule-applications: 申请修改特约商户结算规则"""
    acquiring_bank_id: Text
    channel_id: Text
    sub_mchid: Text
    settle_rule_id: int

class MerchantSettleRuleApplicationsPostAnswer(TypedDict):
    """POST v3/merchant-settlement/merchant-settle-rule-applications: 申请修改特约商户结算规则"""
    application_id: str
    application_process_info: NotRequired[str]
    application_state: NotRequired[str]
    update_time: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    settle_rule_id: NotRequired[int]

class MerchantSettleRuleApplicationsApplicationId_(Node):
    @verb
    def get(self, *, application_id: str | int, **options: Unpack[QueryOptions]) -> MerchantSettleRuleApplicationsApplicationIdGetAnswer:
        """根据申请单ID查询结果

        https://pay.weixin.qq.com/doc/v3/partner/4012698574
        """
    @async_verb
    def get_async(self, *, application_id: str | int, **options: Unpack[QueryOptions]) -> MerchantSettleRuleApplicationsApplicationIdGetAnswer:
        """根据申请单ID查询结果

        https://pay.weixin.qq.com/doc/v3/partner/4012698574
        """
    getAsync = get_async
    """根据申请单ID查询结果

    https://pay.weixin.qq.com/doc/v3/partner/4012698574
    """


class MerchantSettleRuleApplications(Node):
    @property
    def _application_id_(self) -> MerchantSettleRuleApplicationsApplicationId_:
        """GET 根据申请单ID查询结果"""
    @verb
    def post(self, *, json: MerchantSettleRuleApplicationsPostBody, **options: Unpack[QueryOptions]) -> MerchantSettleRuleApplicationsPostAnswer:
        """申请修改特约商户结算规则

        https://pay.weixin.qq.com/doc/v3/partner/4012697924
        """
    @async_verb
    def post_async(self, *, json: MerchantSettleRuleApplicationsPostBody, **options: Unpack[QueryOptions]) -> MerchantSettleRuleApplicationsPostAnswer:
        """申请修改特约商户结算规则

        https://pay.weixin.qq.com/doc/v3/partner/4012697924
        """
    postAsync = post_async
    """申请修改特约商户结算规则

    https://pay.weixin.qq.com/doc/v3/partner/4012697924
    """


class MerchantSettlement(Node):
    @property
    def merchantSettleRuleApplications(self) -> MerchantSettleRuleApplications:
        """POST 申请修改特约商户结算规则"""
