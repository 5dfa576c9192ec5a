# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/mch-operation-manage``: documented paths, bodies and answers.

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

class EnhancedDueDiligenceDueDiligenceIdSubmitPostBody(TypedDict):
    """POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit: 提交尽调资料"""
    sub_mchid: Text
    submit_data: NotRequired[Text]

class EnhancedDueDiligenceDueDiligenceIdSubmitPostAnswer(TypedDict):
    """POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit: 提交尽调资料"""
    due_diligence_state: NotRequired[Literal['DUE_DILIGENCE_STATE_COLLECTING', 'DUE_DILIGENCE_STATE_AUDITING', 'DUE_DILIGENCE_STATE_REJECTED', 'DUE_DILIGENCE_STATE_EXPIRED', 'DUE_DILIGENCE_STATE_CANCELLED', 'DUE_DILIGENCE_STATE_FINISHED'] | str]
    submit_time: NotRequired[str]
    submission_template: NotRequired[str]
    submission_data: NotRequired[str]

class EnhancedDueDiligenceDueDiligenceIdUploadPostAnswer(TypedDict):
    """POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload: 上传尽调资料文件"""
    file_id: str

class EnhancedDueDiligenceDueDiligenceIdGetQuery(TypedDict):
    """GET v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}: 查询子商户强化尽调单信息"""
    sub_mchid: Text

class EnhancedDueDiligenceDueDiligenceIdGetAnswer(TypedDict):
    """GET v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}: 查询子商户强化尽调单信息"""
    due_diligence_id: str
    sub_mchid: str
    due_diligence_state: Literal['DUE_DILIGENCE_STATE_COLLECTING', 'DUE_DILIGENCE_STATE_AUDITING', 'DUE_DILIGENCE_STATE_REJECTED', 'DUE_DILIGENCE_STATE_EXPIRED', 'DUE_DILIGENCE_STATE_CANCELLED', 'DUE_DILIGENCE_STATE_FINISHED'] | str
    reject_reason: NotRequired[str]
    deadline_time: str
    terminal_time: NotRequired[str]
    submit_time: NotRequired[str]
    reject_time: NotRequired[str]
    complete_time: NotRequired[str]
    submission_template: NotRequired[str]
    submission_data: NotRequired[str]

class RecoverySpecifications(TypedDict):
    limitation_case_id: NotRequired[str]
    limitation_reason: NotRequired[str]
    limitation_reason_describe: NotRequired[str]
    recover_way: NotRequired[Literal['IRRECOVERABLE', 'MODIFY_SUBJECT_INFORMATION', 'MODIFY_SETTLE_ACCOUNT_INFORMATION', 'VERIFY_INACTIVE_MERCHANT_IDENTITY', 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION', 'SUBMIT_INFORMATION_FOR_APPEAL', 'RESOLVE_TRANSACTION_DISPUTES', 'MODIFY_ADMINISTRATOR_INFORMATION', 'CALL_CUSTOMER_SERVICE_AT_95017', 'UPDATE_BUSINESS_SCENARIO_INFORMATION', 'SUBMIT_CDD_INFORMATION', 'WAITING_FOR_PLATFORM_REVIEW', 'SUBMIT_UBO_INFORMATION', 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE', 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION', 'MODIFY_ABBREVIATION_INFORMATION', 'CONFIRM_BUSINESS_TYPE', 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION', 'CONTACT_SERVICE_PROVIDER'] | str]
    recover_way_param: NotRequired[str]
    recover_help_url: NotRequired[str]
    limitation_action_type: NotRequired[Literal['LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL', 'LIMIT_ACTION_TYPE_DELAY_CONTROL'] | str]
    limitation_start_date: NotRequired[str]
    limitation_date: NotRequired[str]
    limitation_reason_type: NotRequired[Literal['LICENSE_ABNORMAL', 'NO_TRADE', 'SETTLE_ACCOUNT_ABNORMAL', 'RISK_ABNORMAL', 'OTHER', 'INSPECT_ABNORMAL', 'INVALID_REPRESENTATIVE_INFORMATION', 'INVALID_BUSINESS_STATUS', 'INVALID_BUSINESS_LICENSE', 'INVALID_BENEFICIARY_INFORMATION'] | str]
    relate_limitations: NotRequired[list[Literal['NO_TRANSACTION_AND_RECHARGE', 'NO_PAYMENT', 'NO_WITHDRAWAL', 'NO_REFUND', 'NO_TRANSACTION', 'NO_PROFIT_SHARING', 'NO_PAYMENT_POINT_COMPLETE_ORDER'] | str]]
    other_relate_limitations: NotRequired[str]

class MerchantLimitationsSubMchidSubMchidGetAnswer(TypedDict):
    """GET v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}: 查询子商户管控情况"""
    mchid: str
    limited_functions: NotRequired[list[Literal['NO_TRANSACTION_AND_RECHARGE', 'NO_PAYMENT', 'NO_WITHDRAWAL', 'NO_REFUND', 'NO_TRANSACTION', 'NO_PROFIT_SHARING', 'NO_PAYMENT_POINT_COMPLETE_ORDER'] | str]]
    recovery_specifications: NotRequired[list[RecoverySpecifications]]
    other_limited_functions: NotRequired[str]

class EnhancedDueDiligenceDueDiligenceIdSubmit(Node):
    @verb
    def post(self, *, due_diligence_id: str | int, json: EnhancedDueDiligenceDueDiligenceIdSubmitPostBody, **options: Unpack[QueryOptions]) -> EnhancedDueDiligenceDueDiligenceIdSubmitPostAnswer:
        """提交尽调资料

        https://pay.weixin.qq.com/doc/v3/partner/4015631033
        """
    @async_verb
    def post_async(self, *, due_diligence_id: str | int, json: EnhancedDueDiligenceDueDiligenceIdSubmitPostBody, **options: Unpack[QueryOptions]) -> EnhancedDueDiligenceDueDiligenceIdSubmitPostAnswer:
        """提交尽调资料

        https://pay.weixin.qq.com/doc/v3/partner/4015631033
        """
    postAsync = post_async
    """提交尽调资料

    https://pay.weixin.qq.com/doc/v3/partner/4015631033
    """


class EnhancedDueDiligenceDueDiligenceIdUpload(Node):
    @verb
    def post(self, *, due_diligence_id: str | int, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> EnhancedDueDiligenceDueDiligenceIdUploadPostAnswer:
        """上传尽调资料文件

        https://pay.weixin.qq.com/doc/v3/partner/4015631042
        """
    @async_verb
    def post_async(self, *, due_diligence_id: str | int, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> EnhancedDueDiligenceDueDiligenceIdUploadPostAnswer:
        """上传尽调资料文件

        https://pay.weixin.qq.com/doc/v3/partner/4015631042
        """
    postAsync = post_async
    """上传尽调资料文件

    https://pay.weixin.qq.com/doc/v3/partner/4015631042
    """


class EnhancedDueDiligenceDueDiligenceId_(Node):
    @property
    def submit(self) -> EnhancedDueDiligenceDueDiligenceIdSubmit:
        """POST 提交尽调资料"""
    @property
    def upload(self) -> EnhancedDueDiligenceDueDiligenceIdUpload:
        """POST 上传尽调资料文件"""
    @verb
    def get(self, *, due_diligence_id: str | int, query: EnhancedDueDiligenceDueDiligenceIdGetQuery | str, **options: Unpack[GetOptions]) -> EnhancedDueDiligenceDueDiligenceIdGetAnswer:
        """查询子商户强化尽调单信息

        https://pay.weixin.qq.com/doc/v3/partner/4015631048
        """
    @async_verb
    def get_async(self, *, due_diligence_id: str | int, query: EnhancedDueDiligenceDueDiligenceIdGetQuery | str, **options: Unpack[GetOptions]) -> EnhancedDueDiligenceDueDiligenceIdGetAnswer:
        """查询子商户强化尽调单信息

        https://pay.weixin.qq.com/doc/v3/partner/4015631048
        """
    getAsync = get_async
    """查询子商户强化尽调单信息

    https://pay.weixin.qq.com/doc/v3/partner/4015631048
    """


class EnhancedDueDiligence(Node):
    @property
    def _due_diligence_id_(self) -> EnhancedDueDiligenceDueDiligenceId_:
        """GET 查询子商户强化尽调单信息"""

class MerchantLimitationsSubMchidSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MerchantLimitationsSubMchidSubMchidGetAnswer:
        """查询子商户管控情况

        https://pay.weixin.qq.com/doc/v3/partner/4012803072
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> MerchantLimitationsSubMchidSubMchidGetAnswer:
        """查询子商户管控情况

        https://pay.weixin.qq.com/doc/v3/partner/4012803072
        """
    getAsync = get_async
    """查询子商户管控情况

    https://pay.weixin.qq.com/doc/v3/partner/4012803072
    """


class MerchantLimitationsSubMchid(Node):
    @property
    def _sub_mchid_(self) -> MerchantLimitationsSubMchidSubMchid_:
        """GET 查询子商户管控情况"""

class MerchantLimitations(Node):
    @property
    def subMchid(self) -> MerchantLimitationsSubMchid:
        """1 endpoints"""

class MchOperationManage(Node):
    @property
    def enhancedDueDiligence(self) -> EnhancedDueDiligence:
        """3 endpoints"""
    @property
    def merchantLimitations(self) -> MerchantLimitations:
        """1 endpoints"""
