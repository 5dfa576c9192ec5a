# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/transaction-block``: documented paths, bodies and answers.

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

class TransactionBlockRecordsSubMchidSubMchidGetQuery(TypedDict):
    """GET v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}: 分页查询子商户名下的交易拦截记录"""
    limit: float
    offset: NotRequired[float]

class Data(TypedDict):
    block_record_id: NotRequired[str]
    block_time: NotRequired[str]
    block_reason: NotRequired[str]
    number_of_block: NotRequired[Literal['LESS_THAN_TWENTY', 'LESS_THAN_ONE_HUNDRED', 'LESS_THAN_ONE_THOUSAND', 'OVER_ONE_THOUSAND'] | str]
    recover_way: NotRequired[Literal['SUBMIT_INFORMATION'] | str]
    requested_item_info: NotRequired[str]

class TransactionBlockRecordsSubMchidSubMchidGetAnswer(TypedDict):
    """GET v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}: 分页查询子商户名下的交易拦截记录"""
    offset: NotRequired[float]
    limit: NotRequired[float]
    total_count: NotRequired[float]
    data: NotRequired[list[Data]]

class TransactionBlockRecordsBlockRecordIdGetQuery(TypedDict):
    """GET v3/transaction-block/transaction-block-records/{block_record_id}: 查询子商户交易拦截记录详情"""
    sub_mchid: Text

class TransactionBlockRecordsBlockRecordIdGetAnswer(TypedDict):
    """GET v3/transaction-block/transaction-block-records/{block_record_id}: 查询子商户交易拦截记录详情"""
    block_record_id: NotRequired[str]
    block_time: NotRequired[str]
    block_reason: NotRequired[str]
    number_of_block: NotRequired[Literal['LESS_THAN_TWENTY', 'LESS_THAN_ONE_HUNDRED', 'LESS_THAN_ONE_THOUSAND', 'OVER_ONE_THOUSAND'] | str]
    recover_way: NotRequired[Literal['SUBMIT_INFORMATION'] | str]
    requested_item_info: NotRequired[str]

class TransactionBlockSubmissionsSubMchidSubMchidPostBody(TypedDict):
    """POST v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}: 发起交易拦截申诉"""
    merchant_submit_id: Text
    submit_data: Text

class TransactionBlockSubmissionsSubMchidSubMchidPostAnswer(TypedDict):
    """POST v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}: 发起交易拦截申诉"""
    block_submission_id: NotRequired[str]
    submit_time: NotRequired[str]
    review_result: NotRequired[Literal['EMPTY', 'PASS', 'REJECT'] | str]
    review_time: NotRequired[str]
    review_reject_reason: NotRequired[str]

class TransactionBlockSubmissionsBlockSubmissionIdGetAnswer(TypedDict):
    """GET v3/transaction-block/transaction-block-submissions/{block_submission_id}: 查询交易拦截申诉详情"""
    block_submission_id: NotRequired[str]
    submit_time: NotRequired[str]
    review_result: NotRequired[Literal['EMPTY', 'PASS', 'REJECT'] | str]
    review_time: NotRequired[str]
    review_reject_reason: NotRequired[str]

class TransactionBlockRecordsSubMchidSubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, query: TransactionBlockRecordsSubMchidSubMchidGetQuery | str, **options: Unpack[GetOptions]) -> TransactionBlockRecordsSubMchidSubMchidGetAnswer:
        """分页查询子商户名下的交易拦截记录

        https://pay.weixin.qq.com/doc/v3/partner/4014940432
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, query: TransactionBlockRecordsSubMchidSubMchidGetQuery | str, **options: Unpack[GetOptions]) -> TransactionBlockRecordsSubMchidSubMchidGetAnswer:
        """分页查询子商户名下的交易拦截记录

        https://pay.weixin.qq.com/doc/v3/partner/4014940432
        """
    getAsync = get_async
    """分页查询子商户名下的交易拦截记录

    https://pay.weixin.qq.com/doc/v3/partner/4014940432
    """


class TransactionBlockRecordsSubMchid(Node):
    @property
    def _sub_mchid_(self) -> TransactionBlockRecordsSubMchidSubMchid_:
        """GET 分页查询子商户名下的交易拦截记录"""

class TransactionBlockRecordsBlockRecordId_(Node):
    @verb
    def get(self, *, block_record_id: str | int, query: TransactionBlockRecordsBlockRecordIdGetQuery | str, **options: Unpack[GetOptions]) -> TransactionBlockRecordsBlockRecordIdGetAnswer:
        """查询子商户交易拦截记录详情

        https://pay.weixin.qq.com/doc/v3/partner/4014940435
        """
    @async_verb
    def get_async(self, *, block_record_id: str | int, query: TransactionBlockRecordsBlockRecordIdGetQuery | str, **options: Unpack[GetOptions]) -> TransactionBlockRecordsBlockRecordIdGetAnswer:
        """查询子商户交易拦截记录详情

        https://pay.weixin.qq.com/doc/v3/partner/4014940435
        """
    getAsync = get_async
    """查询子商户交易拦截记录详情

    https://pay.weixin.qq.com/doc/v3/partner/4014940435
    """


class TransactionBlockRecords(Node):
    @property
    def subMchid(self) -> TransactionBlockRecordsSubMchid:
        """1 endpoints"""
    @property
    def _block_record_id_(self) -> TransactionBlockRecordsBlockRecordId_:
        """GET 查询子商户交易拦截记录详情"""

class TransactionBlockSubmissionsSubMchidSubMchid_(Node):
    @verb
    def post(self, *, sub_mchid: str | int, json: TransactionBlockSubmissionsSubMchidSubMchidPostBody, **options: Unpack[QueryOptions]) -> TransactionBlockSubmissionsSubMchidSubMchidPostAnswer:
        """发起交易拦截申诉

        https://pay.weixin.qq.com/doc/v3/partner/4014940446
        """
    @async_verb
    def post_async(self, *, sub_mchid: str | int, json: TransactionBlockSubmissionsSubMchidSubMchidPostBody, **options: Unpack[QueryOptions]) -> TransactionBlockSubmissionsSubMchidSubMchidPostAnswer:
        """发起交易拦截申诉

        https://pay.weixin.qq.com/doc/v3/partner/4014940446
        """
    postAsync = post_async
    """发起交易拦截申诉

    https://pay.weixin.qq.com/doc/v3/partner/4014940446
    """


class TransactionBlockSubmissionsSubMchid(Node):
    @property
    def _sub_mchid_(self) -> TransactionBlockSubmissionsSubMchidSubMchid_:
        """POST 发起交易拦截申诉"""

class TransactionBlockSubmissionsBlockSubmissionId_(Node):
    @verb
    def get(self, *, block_submission_id: str | int, **options: Unpack[QueryOptions]) -> TransactionBlockSubmissionsBlockSubmissionIdGetAnswer:
        """查询交易拦截申诉详情

        https://pay.weixin.qq.com/doc/v3/partner/4014940449
        """
    @async_verb
    def get_async(self, *, block_submission_id: str | int, **options: Unpack[QueryOptions]) -> TransactionBlockSubmissionsBlockSubmissionIdGetAnswer:
        """查询交易拦截申诉详情

        https://pay.weixin.qq.com/doc/v3/partner/4014940449
        """
    getAsync = get_async
    """查询交易拦截申诉详情

    https://pay.weixin.qq.com/doc/v3/partner/4014940449
    """


class TransactionBlockSubmissions(Node):
    @property
    def subMchid(self) -> TransactionBlockSubmissionsSubMchid:
        """1 endpoints"""
    @property
    def _block_submission_id_(self) -> TransactionBlockSubmissionsBlockSubmissionId_:
        """GET 查询交易拦截申诉详情"""

class TransactionBlock(Node):
    @property
    def transactionBlockRecords(self) -> TransactionBlockRecords:
        """2 endpoints"""
    @property
    def transactionBlockSubmissions(self) -> TransactionBlockSubmissions:
        """2 endpoints"""
