# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/bank-transfer``: documented paths, bodies and answers.

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

class BatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer(TypedDict):
    """GET v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}: 微信支付明细单号查询明细单"""
    bank_sp_mchid: str
    platform_mchid: str
    specialized_payment_mchid: str
    sponsor_mchid: str
    user_authorized_mchid: str
    user_authorized_appid: str
    out_batch_no: str
    batch_id: str
    transfer_scene: Literal['ORDINARY_TRANSFER', 'PAYROLL_CARD_TRANSFER'] | str
    out_detail_no: str
    detail_id: str
    openid: str
    username: str
    transfer_amount: int
    transfer_remark: str
    detail_state: Literal['PROCESSING', 'SUCCESS', 'FAIL', 'REFUND'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_FROZEN', 'REAL_NAME_CHECK_FAIL', 'NAME_NOT_CORRECT', 'OPENID_INVALID', 'TRANSFER_QUOTA_EXCEED', 'DAY_RECEIVED_QUOTA_EXCEED', 'MONTH_RECEIVED_QUOTA_EXCEED', 'DAY_RECEIVED_COUNT_EXCEED', 'PRODUCT_AUTH_CHECK_FAIL', 'OVERDUE_CLOSE', 'ID_CARD_NOT_CORRECT', 'ACCOUNT_NOT_EXIST', 'TRANSFER_RISK', 'PAYROLL_CARD_ALREADY_LOGOUT', 'PAYROLL_CARD_ALREADY_FROZEN', 'PAYROLL_CARD_UNAUTHORIZED', 'PAYROLL_CARD_USER_NOT_OPEN', 'PAYROLL_CARD_NAME_CARD_NOT_MATCH', 'PAYROLL_CARD_ID_CARD_NOT_MATCH', 'PAYROLL_CARD_BANKCARD_UNBUNDLING', 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA', 'BANK_CARD_ACCOUNT_ABNORMAL', 'BANK_CARD_STATUS_ABNORMAL', 'BANK_CARD_BANK_INFO_WRONG', 'BANK_CARD_CARD_INFO_WRONG', 'OTHER_FAIL_REASON_TYPE', 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED', 'TRANSFER_REMARK_SET_FAIL'] | str]
    initiate_time: NotRequired[str]
    update_time: str
    account_type: Literal['WECHATPAY_ACCOUNT', 'BANK_ACCOUNT'] | str
    bank_name: NotRequired[str]
    bank_card_number_tail: NotRequired[str]

class BatchesBatchIdBatchIdGetQuery(TypedDict):
    """GET v3/bank-transfer/batches/batch-id/{batch_id}: 微信支付批次单号查询批次单"""
    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_state: NotRequired[Literal['ALL', 'SUCCESS', 'FAIL'] | Text]

class TransferDetailList(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_state: Literal['PROCESSING', 'SUCCESS', 'REFUND'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_FROZEN', 'REAL_NAME_CHECK_FAIL', 'NAME_NOT_CORRECT', 'OPENID_INVALID', 'TRANSFER_QUOTA_EXCEED', 'DAY_RECEIVED_QUOTA_EXCEED', 'MONTH_RECEIVED_QUOTA_EXCEED', 'DAY_RECEIVED_COUNT_EXCEED', 'PRODUCT_AUTH_CHECK_FAIL', 'OVERDUE_CLOSE', 'ID_CARD_NOT_CORRECT', 'ACCOUNT_NOT_EXIST', 'TRANSFER_RISK', 'PAYROLL_CARD_ALREADY_LOGOUT', 'PAYROLL_CARD_ALREADY_FROZEN', 'PAYROLL_CARD_UNAUTHORIZED', 'PAYROLL_CARD_USER_NOT_OPEN', 'PAYROLL_CARD_NAME_CARD_NOT_MATCH', 'PAYROLL_CARD_ID_CARD_NOT_MATCH', 'PAYROLL_CARD_BANKCARD_UNBUNDLING', 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA', 'BANK_CARD_ACCOUNT_ABNORMAL', 'BANK_CARD_STATUS_ABNORMAL', 'BANK_CARD_BANK_INFO_WRONG', 'BANK_CARD_CARD_INFO_WRONG', 'OTHER_FAIL_REASON_TYPE', 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED', 'TRANSFER_REMARK_SET_FAIL'] | str]

class BatchesBatchIdBatchIdGetAnswer(TypedDict):
    """GET v3/bank-transfer/batches/batch-id/{batch_id}: 微信支付批次单号查询批次单"""
    bank_sp_mchid: str
    platform_mchid: str
    specialized_payment_mchid: str
    sponsor_mchid: str
    user_authorized_mchid: str
    user_authorized_appid: str
    out_batch_no: str
    batch_id: str
    transfer_scene: Literal['ORDINARY_TRANSFER', 'PAYROLL_CARD_TRANSFER'] | str
    batch_name: str
    batch_remark: str
    attach_remark: NotRequired[str]
    transfer_purpose: Literal['GOODSPAYMENT', 'COMMISSION', 'REFUND', 'REIMBURSEMENT', 'FREIGHT', 'OTHERS'] | str
    batch_state: Literal['ACCEPTED', 'PROCESSING', 'FINISHED', 'CLOSED'] | str
    close_reason: NotRequired[Literal['MERCHANT_REVOCATION', 'OVERDUE_CLOSE'] | str]
    total_amount: int
    total_count: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_count: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_count: NotRequired[int]
    transfer_detail_list: list[TransferDetailList]

class BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer(TypedDict):
    """GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}: 银行明细单号查询明细单"""
    bank_sp_mchid: str
    platform_mchid: str
    specialized_payment_mchid: str
    sponsor_mchid: str
    user_authorized_mchid: str
    user_authorized_appid: str
    out_batch_no: str
    batch_id: str
    transfer_scene: Literal['ORDINARY_TRANSFER', 'PAYROLL_CARD_TRANSFER'] | str
    out_detail_no: str
    detail_id: str
    openid: str
    username: str
    transfer_amount: int
    transfer_remark: str
    detail_state: Literal['PROCESSING', 'SUCCESS', 'FAIL', 'REFUND'] | str
    fail_reason: NotRequired[Literal['ACCOUNT_FROZEN', 'REAL_NAME_CHECK_FAIL', 'NAME_NOT_CORRECT', 'OPENID_INVALID', 'TRANSFER_QUOTA_EXCEED', 'DAY_RECEIVED_QUOTA_EXCEED', 'MONTH_RECEIVED_QUOTA_EXCEED', 'DAY_RECEIVED_COUNT_EXCEED', 'PRODUCT_AUTH_CHECK_FAIL', 'OVERDUE_CLOSE', 'ID_CARD_NOT_CORRECT', 'ACCOUNT_NOT_EXIST', 'TRANSFER_RISK', 'PAYROLL_CARD_ALREADY_LOGOUT', 'PAYROLL_CARD_ALREADY_FROZEN', 'PAYROLL_CARD_UNAUTHORIZED', 'PAYROLL_CARD_USER_NOT_OPEN', 'PAYROLL_CARD_NAME_CARD_NOT_MATCH', 'PAYROLL_CARD_ID_CARD_NOT_MATCH', 'PAYROLL_CARD_BANKCARD_UNBUNDLING', 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA', 'BANK_CARD_ACCOUNT_ABNORMAL', 'BANK_CARD_STATUS_ABNORMAL', 'BANK_CARD_BANK_INFO_WRONG', 'BANK_CARD_CARD_INFO_WRONG', 'OTHER_FAIL_REASON_TYPE', 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED', 'TRANSFER_REMARK_SET_FAIL'] | str]
    initiate_time: NotRequired[str]
    update_time: str
    account_type: Literal['WECHATPAY_ACCOUNT', 'BANK_ACCOUNT'] | str
    bank_name: NotRequired[str]
    bank_card_number_tail: NotRequired[str]

class BatchesOutBatchNoOutBatchNoGetQuery(TypedDict):
    """GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}: 银行批次单号查询批次单"""
    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_state: NotRequired[Literal['ALL', 'SUCCESS', 'FAIL'] | Text]

class BatchesOutBatchNoOutBatchNoGetAnswer(TypedDict):
    """GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}: 银行批次单号查询批次单"""
    bank_sp_mchid: str
    platform_mchid: str
    specialized_payment_mchid: str
    sponsor_mchid: str
    user_authorized_mchid: str
    user_authorized_appid: str
    out_batch_no: str
    batch_id: str
    transfer_scene: Literal['ORDINARY_TRANSFER', 'PAYROLL_CARD_TRANSFER'] | str
    batch_name: str
    batch_remark: str
    attach_remark: NotRequired[str]
    transfer_purpose: Literal['GOODSPAYMENT', 'COMMISSION', 'REFUND', 'REIMBURSEMENT', 'FREIGHT', 'OTHERS'] | str
    batch_state: Literal['ACCEPTED', 'PROCESSING', 'FINISHED', 'CLOSED'] | str
    close_reason: NotRequired[Literal['MERCHANT_REVOCATION', 'OVERDUE_CLOSE'] | str]
    total_amount: int
    total_count: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_count: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_count: NotRequired[int]
    transfer_detail_list: list[TransferDetailList]

class TransferDetailList2(TypedDict):
    out_detail_no: Text
    transfer_amount: int
    transfer_remark: Text
    openid: Text
    user_name: Text
    """Encrypted."""
    user_id_card: NotRequired[Text]
    """Encrypted."""

class BatchesPostBody(TypedDict):
    """POST v3/bank-transfer/batches: 发起批量转账"""
    platform_mchid: Text
    specialized_payment_mchid: Text
    sponsor_mchid: Text
    user_authorized_mchid: Text
    user_authorized_appid: Text
    out_batch_no: Text
    batch_name: Text
    batch_remark: Text
    attach_remark: NotRequired[Text]
    total_amount: int
    total_count: int
    transfer_scene: Text
    transfer_purpose: Text
    transfer_detail_list: NotRequired[Sequence[TransferDetailList2]]

class BatchesPostAnswer(TypedDict):
    """POST v3/bank-transfer/batches: 发起批量转账"""
    out_batch_no: str
    batch_id: str
    create_time: str

class BatchesBatchIdBatchIdDetailsDetailIdDetailId_(Node):
    @verb
    def get(self, *, batch_id: str | int, detail_id: str | int, **options: Unpack[QueryOptions]) -> BatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer:
        """微信支付明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4012465897
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, detail_id: str | int, **options: Unpack[QueryOptions]) -> BatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer:
        """微信支付明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4012465897
        """
    getAsync = get_async
    """微信支付明细单号查询明细单

    https://pay.weixin.qq.com/doc/v3/partner/4012465897
    """


class BatchesBatchIdBatchIdDetailsDetailId(Node):
    @property
    def _detail_id_(self) -> BatchesBatchIdBatchIdDetailsDetailIdDetailId_:
        """GET 微信支付明细单号查询明细单"""

class BatchesBatchIdBatchIdDetails(Node):
    @property
    def detailId(self) -> BatchesBatchIdBatchIdDetailsDetailId:
        """1 endpoints"""

class BatchesBatchIdBatchId_(Node):
    @property
    def details(self) -> BatchesBatchIdBatchIdDetails:
        """1 endpoints"""
    @verb
    def get(self, *, batch_id: str | int, query: BatchesBatchIdBatchIdGetQuery | str, **options: Unpack[GetOptions]) -> BatchesBatchIdBatchIdGetAnswer:
        """微信支付批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4012465891
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, query: BatchesBatchIdBatchIdGetQuery | str, **options: Unpack[GetOptions]) -> BatchesBatchIdBatchIdGetAnswer:
        """微信支付批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4012465891
        """
    getAsync = get_async
    """微信支付批次单号查询批次单

    https://pay.weixin.qq.com/doc/v3/partner/4012465891
    """


class BatchesBatchId(Node):
    @property
    def _batch_id_(self) -> BatchesBatchIdBatchId_:
        """GET 微信支付批次单号查询批次单"""

class BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo_(Node):
    @verb
    def get(self, *, out_batch_no: str | int, out_detail_no: str | int, **options: Unpack[QueryOptions]) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer:
        """银行明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4012465915
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, out_detail_no: str | int, **options: Unpack[QueryOptions]) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer:
        """银行明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4012465915
        """
    getAsync = get_async
    """银行明细单号查询明细单

    https://pay.weixin.qq.com/doc/v3/partner/4012465915
    """


class BatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Node):
    @property
    def _out_detail_no_(self) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo_:
        """GET 银行明细单号查询明细单"""

class BatchesOutBatchNoOutBatchNoDetails(Node):
    @property
    def outDetailNo(self) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNo:
        """1 endpoints"""

class BatchesOutBatchNoOutBatchNo_(Node):
    @property
    def details(self) -> BatchesOutBatchNoOutBatchNoDetails:
        """1 endpoints"""
    @verb
    def get(self, *, out_batch_no: str | int, query: BatchesOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> BatchesOutBatchNoOutBatchNoGetAnswer:
        """银行批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4012465903
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, query: BatchesOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> BatchesOutBatchNoOutBatchNoGetAnswer:
        """银行批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4012465903
        """
    getAsync = get_async
    """银行批次单号查询批次单

    https://pay.weixin.qq.com/doc/v3/partner/4012465903
    """


class BatchesOutBatchNo(Node):
    @property
    def _out_batch_no_(self) -> BatchesOutBatchNoOutBatchNo_:
        """GET 银行批次单号查询批次单"""

class Batches(Node):
    @property
    def batchId(self) -> BatchesBatchId:
        """2 endpoints"""
    @property
    def outBatchNo(self) -> BatchesOutBatchNo:
        """2 endpoints"""
    @verb
    def post(self, *, json: BatchesPostBody, **options: Unpack[QueryOptions]) -> BatchesPostAnswer:
        """发起批量转账

        https://pay.weixin.qq.com/doc/v3/partner/4012465889
        """
    @async_verb
    def post_async(self, *, json: BatchesPostBody, **options: Unpack[QueryOptions]) -> BatchesPostAnswer:
        """发起批量转账

        https://pay.weixin.qq.com/doc/v3/partner/4012465889
        """
    postAsync = post_async
    """发起批量转账

    https://pay.weixin.qq.com/doc/v3/partner/4012465889
    """


class BankTransfer(Node):
    @property
    def batches(self) -> Batches:
        """POST 发起批量转账"""
