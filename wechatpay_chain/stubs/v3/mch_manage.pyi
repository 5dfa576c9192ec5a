# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/mch-manage``: documented paths, bodies and answers.

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

class MchManageRecordsSubMchidSubMchidGetQuery(TypedDict):
    """GET v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}: 分页查询子商户名下的商户管理记录"""
    limit: float
    offset: NotRequired[float]
    manage_record_type: Literal['FUNCTIONAL_LIMIT_RECORD', 'INVESTIGATE_RECORD'] | Text
    manage_record_state: NotRequired[Literal['PENDING', 'SUBMITTED', 'EXPIRED', 'UNDER_REVIEW', 'RECOVERED', 'REJECTED'] | Text]

class Data(TypedDict):
    sub_mchid: NotRequired[str]
    manage_record_id: NotRequired[str]
    manage_record_type: NotRequired[Literal['FUNCTIONAL_LIMIT_RECORD', 'INVESTIGATE_RECORD'] | str]
    manage_time: NotRequired[str]
    manage_reason: NotRequired[str]
    limit_ability: NotRequired[str]
    recover_way: NotRequired[Literal['SUBMIT_INFORMATION', 'VERIFY_INACTIVE_MERCHANT_IDENTITY', 'MODIFY_ORGANIZATION_INFORMATION', 'OTHER'] | str]
    allow_submit: NotRequired[bool]
    forbid_submit_reason: NotRequired[str]
    submit_start_time: NotRequired[str]
    submit_end_time: NotRequired[str]
    manage_record_state: NotRequired[Literal['PENDING', 'SUBMITTED', 'EXPIRED', 'UNDER_REVIEW', 'RECOVERED', 'REJECTED'] | str]
    recover_time: NotRequired[str]
    recover_reason: NotRequired[Literal['MERCHANT_SUBMIT_RECOVER', 'MERCHANT_OPERATE_RECOVER', 'PLATFORM_AUTO_RECOVER'] | str]
    reject_reason: NotRequired[str]
    approve_time: NotRequired[str]
    requested_item_info: NotRequired[str]

class MchManageRecordsSubMchidSubMchidGetAnswer(TypedDict):
    """GET v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}: 分页查询子商户名下的商户管理记录"""
    offset: NotRequired[float]
    limit: NotRequired[float]
    total_count: NotRequired[float]
    data: NotRequired[list[Data]]

class MchManageRecordsManageRecordIdMchManageSubmissionsPostBody(TypedDict):
    """POST v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions: 对指定商户管理记录提交资料"""
    sub_mchid: Text
    submit_data: Text

class MchManageRecordsManageRecordIdMchManageSubmissionsPostAnswer(TypedDict):
    """POST v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions: 对指定商户管理记录提交资料"""
    manage_submission_id: NotRequired[str]

class MchManageRecordsManageRecordIdGetQuery(TypedDict):
    """GET v3/mch-manage/mch-manage-records/{manage_record_id}: 查询子商户下指定商户管理记录"""
    sub_mchid: Text

class MchManageRecordsManageRecordIdGetAnswer(TypedDict):
    """GET v3/mch-manage/mch-manage-records/{manage_record_id}: 查询子商户下指定商户管理记录"""
    sub_mchid: NotRequired[str]
    manage_record_id: NotRequired[str]
    manage_record_type: NotRequired[Literal['FUNCTIONAL_LIMIT_RECORD', 'INVESTIGATE_RECORD'] | str]
    manage_time: NotRequired[str]
    manage_reason: NotRequired[str]
    limit_ability: NotRequired[str]
    recover_way: NotRequired[Literal['SUBMIT_INFORMATION', 'VERIFY_INACTIVE_MERCHANT_IDENTITY', 'MODIFY_ORGANIZATION_INFORMATION', 'OTHER'] | str]
    allow_submit: NotRequired[bool]
    forbid_submit_reason: NotRequired[str]
    submit_start_time: NotRequired[str]
    submit_end_time: NotRequired[str]
    manage_record_state: NotRequired[Literal['PENDING', 'SUBMITTED', 'EXPIRED', 'UNDER_REVIEW', 'RECOVERED', 'REJECTED'] | str]
    recover_time: NotRequired[str]
    recover_reason: NotRequired[Literal['MERCHANT_SUBMIT_RECOVER', 'MERCHANT_OPERATE_RECOVER', 'PLATFORM_AUTO_RECOVER'] | str]
    reject_reason: NotRequired[str]
    approve_time: NotRequired[str]
    requested_item_info: NotRequired[str]

class SubmissionFilesSubMchidSubMchidUploadPostAnswer(TypedDict):
    """POST v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload: 上传商户提交资料文件"""
    file_id: str

class MchManageRecordsSubMchidSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, query: MchManageRecordsSubMchidSubMchidGetQuery | str, **options: Unpack[GetOptions]) -> MchManageRecordsSubMchidSubMchidGetAnswer:
        """分页查询子商户名下的商户管理记录

        https://pay.weixin.qq.com/doc/v3/partner/4014940381
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, query: MchManageRecordsSubMchidSubMchidGetQuery | str, **options: Unpack[GetOptions]) -> MchManageRecordsSubMchidSubMchidGetAnswer:
        """分页查询子商户名下的商户管理记录

        https://pay.weixin.qq.com/doc/v3/partner/4014940381
        """
    getAsync = get_async
    """分页查询子商户名下的商户管理记录

    https://pay.weixin.qq.com/doc/v3/partner/4014940381
    """


class MchManageRecordsSubMchid(Node):
    @property
    def _sub_mchid_(self) -> MchManageRecordsSubMchidSubMchid_:
        """GET 分页查询子商户名下的商户管理记录"""

class MchManageRecordsManageRecordIdMchManageSubmissions(Node):
    @verb
    def post(self, *, manage_record_id: str | int, json: MchManageRecordsManageRecordIdMchManageSubmissionsPostBody, **options: Unpack[QueryOptions]) -> MchManageRecordsManageRecordIdMchManageSubmissionsPostAnswer:
        """对指定商户管理记录提交资料

        https://pay.weixin.qq.com/doc/v3/partner/4014940417
        """
    @async_verb
    def post_async(self, *, manage_record_id: str | int, json: MchManageRecordsManageRecordIdMchManageSubmissionsPostBody, **options: Unpack[QueryOptions]) -> MchManageRecordsManageRecordIdMchManageSubmissionsPostAnswer:
        """对指定商户管理记录提交资料

        https://pay.weixin.qq.com/doc/v3/partner/4014940417
        """
    postAsync = post_async
    """对指定商户管理记录提交资料

    https://pay.weixin.qq.com/doc/v3/partner/4014940417
    """


class MchManageRecordsManageRecordId_(Node):
    @property
    def mchManageSubmissions(self) -> MchManageRecordsManageRecordIdMchManageSubmissions:
        """POST 对指定商户管理记录提交资料"""
    @verb
    def get(self, *, manage_record_id: str | int, query: MchManageRecordsManageRecordIdGetQuery | str, **options: Unpack[GetOptions]) -> MchManageRecordsManageRecordIdGetAnswer:
        """查询子商户下指定商户管理记录

        https://pay.weixin.qq.com/doc/v3/partner/4014940383
        """
    @async_verb
    def get_async(self, *, manage_record_id: str | int, query: MchManageRecordsManageRecordIdGetQuery | str, **options: Unpack[GetOptions]) -> MchManageRecordsManageRecordIdGetAnswer:
        """查询子商户下指定商户管理记录

        https://pay.weixin.qq.com/doc/v3/partner/4014940383
        """
    getAsync = get_async
    """查询子商户下指定商户管理记录

    https://pay.weixin.qq.com/doc/v3/partner/4014940383
    """


class MchManageRecords(Node):
    @property
    def subMchid(self) -> MchManageRecordsSubMchid:
        """1 endpoints"""
    @property
    def _manage_record_id_(self) -> MchManageRecordsManageRecordId_:
        """GET 查询子商户下指定商户管理记录"""

class SubmissionFilesSubMchidSubMchidUpload(Node):
    @verb
    def post(self, *, sub_mchid: str | int, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> SubmissionFilesSubMchidSubMchidUploadPostAnswer:
        """上传商户提交资料文件

        https://pay.weixin.qq.com/doc/v3/partner/4014940425
        """
    @async_verb
    def post_async(self, *, sub_mchid: str | int, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> SubmissionFilesSubMchidSubMchidUploadPostAnswer:
        """上传商户提交资料文件

        https://pay.weixin.qq.com/doc/v3/partner/4014940425
        """
    postAsync = post_async
    """上传商户提交资料文件

    https://pay.weixin.qq.com/doc/v3/partner/4014940425
    """


class SubmissionFilesSubMchidSubMchid_(Node):
    @property
    def upload(self) -> SubmissionFilesSubMchidSubMchidUpload:
        """POST 上传商户提交资料文件"""

class SubmissionFilesSubMchid(Node):
    @property
    def _sub_mchid_(self) -> SubmissionFilesSubMchidSubMchid_:
        """1 endpoints"""

class SubmissionFiles(Node):
    @property
    def subMchid(self) -> SubmissionFilesSubMchid:
        """1 endpoints"""

class MchManage(Node):
    @property
    def mchManageRecords(self) -> MchManageRecords:
        """3 endpoints"""
    @property
    def submissionFiles(self) -> SubmissionFiles:
        """1 endpoints"""
