# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/partner-transfer``: documented paths, bodies and answers.

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
    """GET v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}: 微信支付明细单号查询明细单"""
    sp_mchid: str
    out_batch_no: str
    batch_id: str
    appid: NotRequired[str]
    out_detail_no: str
    detail_id: str
    detail_status: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: str
    username: str
    initiate_time: str
    update_time: str
    account_type: NotRequired[str]
    bank_name: NotRequired[str]
    bank_card_number_tail: NotRequired[str]

class BatchesBatchIdBatchIdGetQuery(TypedDict):
    """GET v3/partner-transfer/batches/batch-id/{batch_id}: 微信支付批次单号查询批次单"""
    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_status: NotRequired[Literal['ALL', 'SUCCESS', 'FAIL'] | Text]

class TransferDetailList(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_status: str

class BatchesBatchIdBatchIdGetAnswer(TypedDict):
    """GET v3/partner-transfer/batches/batch-id/{batch_id}: 微信支付批次单号查询批次单"""
    sp_mchid: str
    sub_mchid: str
    out_batch_no: str
    batch_id: str
    sub_appid: NotRequired[str]
    batch_status: str
    batch_type: str
    authorization_type: str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal['MERCHANT_REVOCATION', 'OVERDUE_CLOSE', 'PAYER_ACCOUNT_ABNORMAL'] | str]
    total_amount: int
    total_num: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_num: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_num: NotRequired[int]
    transfer_detail_list: NotRequired[list[TransferDetailList]]
    sp_appid: NotRequired[str]
    transfer_purpose: NotRequired[Literal['GOODSPAYMENT', 'COMMISSION', 'REFUND', 'REIMBURSEMENT', 'FREIGHT', 'OTHERS'] | str]
    transfer_scene: NotRequired[Literal['ORDINARY_TRANSFER', 'PAYROLL_CARD_TRANSFER'] | str]

class BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer(TypedDict):
    """GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}: 商家明细单号查询明细单"""
    sp_mchid: str
    out_batch_no: str
    batch_id: str
    appid: NotRequired[str]
    out_detail_no: str
    detail_id: str
    detail_status: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: str
    username: str
    initiate_time: str
    update_time: str
    account_type: NotRequired[str]
    bank_name: NotRequired[str]
    bank_card_number_tail: NotRequired[str]

class BatchesOutBatchNoOutBatchNoGetQuery(TypedDict):
    """GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}: 商家批次单号查询批次单"""
    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_status: NotRequired[Literal['ALL', 'SUCCESS', 'FAIL', 'REFUND'] | Text]

class BatchesOutBatchNoOutBatchNoGetAnswer(TypedDict):
    """GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}: 商家批次单号查询批次单"""
    sp_mchid: str
    sub_mchid: str
    out_batch_no: str
    batch_id: str
    sub_appid: NotRequired[str]
    batch_status: str
    batch_type: str
    authorization_type: str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[Literal['MERCHANT_REVOCATION', 'OVERDUE_CLOSE', 'PAYER_ACCOUNT_ABNORMAL'] | str]
    total_amount: int
    total_num: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_num: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_num: NotRequired[int]
    transfer_detail_list: list[TransferDetailList]
    sp_appid: NotRequired[str]
    transfer_purpose: NotRequired[Literal['GOODSPAYMENT', 'COMMISSION', 'REFUND', 'REIMBURSEMENT', 'FREIGHT', 'OTHERS'] | str]
    transfer_scene: NotRequired[Literal['ORDINARY_TRANSFER', 'PAYROLL_CARD_TRANSFER'] | str]

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
    """POST v3/partner-transfer/batches: 发起批量转账"""
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    authorization_type: Literal['INFORMATION_AUTHORIZATION_TYPE', 'FUND_AUTHORIZATION_TYPE', 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'] | Text
    out_batch_no: Text
    batch_name: Text
    batch_remark: Text
    total_amount: int
    total_num: int
    transfer_detail_list: Sequence[TransferDetailList2]
    sp_appid: NotRequired[Text]
    transfer_purpose: NotRequired[Literal['GOODSPAYMENT', 'COMMISSION', 'REFUND', 'REIMBURSEMENT', 'FREIGHT', 'OTHERS'] | Text]
    transfer_scene: NotRequired[Literal['ORDINARY_TRANSFER', 'PAYROLL_CARD_TRANSFER'] | Text]

class BatchesPostAnswer(TypedDict):
    """POST v3/partner-transfer/batches: 发起批量转账"""
    out_batch_no: str
    batch_id: str
    create_time: str

class BatchesBatchIdBatchIdDetailsDetailIdDetailId_(Node):
    @verb
    def get(self, *, batch_id: str | int, detail_id: str | int, **options: Unpack[QueryOptions]) -> BatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer:
        """微信支付明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4012718324
        https://pay.weixin.qq.com/doc/v3/partner/4012465781
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, detail_id: str | int, **options: Unpack[QueryOptions]) -> BatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer:
        """微信支付明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4012718324
        https://pay.weixin.qq.com/doc/v3/partner/4012465781
        """
    getAsync = get_async
    """微信支付明细单号查询明细单

    https://pay.weixin.qq.com/doc/v3/partner/4012718324
    https://pay.weixin.qq.com/doc/v3/partner/4012465781
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

        https://pay.weixin.qq.com/doc/v3/partner/4012715990
        https://pay.weixin.qq.com/doc/v3/partner/4012465772
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, query: BatchesBatchIdBatchIdGetQuery | str, **options: Unpack[GetOptions]) -> BatchesBatchIdBatchIdGetAnswer:
        """微信支付批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4012715990
        https://pay.weixin.qq.com/doc/v3/partner/4012465772
        """
    getAsync = get_async
    """微信支付批次单号查询批次单

    https://pay.weixin.qq.com/doc/v3/partner/4012715990
    https://pay.weixin.qq.com/doc/v3/partner/4012465772
    """


class BatchesBatchId(Node):
    @property
    def _batch_id_(self) -> BatchesBatchIdBatchId_:
        """GET 微信支付批次单号查询批次单"""

class BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo_(Node):
    @verb
    def get(self, *, out_batch_no: str | int, out_detail_no: str | int, **options: Unpack[QueryOptions]) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer:
        """商家明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4012718434
        https://pay.weixin.qq.com/doc/v3/partner/4012465795
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, out_detail_no: str | int, **options: Unpack[QueryOptions]) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer:
        """商家明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/partner/4012718434
        https://pay.weixin.qq.com/doc/v3/partner/4012465795
        """
    getAsync = get_async
    """商家明细单号查询明细单

    https://pay.weixin.qq.com/doc/v3/partner/4012718434
    https://pay.weixin.qq.com/doc/v3/partner/4012465795
    """


class BatchesOutBatchNoOutBatchNoDetailsOutDetailNo(Node):
    @property
    def _out_detail_no_(self) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo_:
        """GET 商家明细单号查询明细单"""

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
        """商家批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4012718112
        https://pay.weixin.qq.com/doc/v3/partner/4012465790
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, query: BatchesOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> BatchesOutBatchNoOutBatchNoGetAnswer:
        """商家批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/partner/4012718112
        https://pay.weixin.qq.com/doc/v3/partner/4012465790
        """
    getAsync = get_async
    """商家批次单号查询批次单

    https://pay.weixin.qq.com/doc/v3/partner/4012718112
    https://pay.weixin.qq.com/doc/v3/partner/4012465790
    """


class BatchesOutBatchNo(Node):
    @property
    def _out_batch_no_(self) -> BatchesOutBatchNoOutBatchNo_:
        """GET 商家批次单号查询批次单"""

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

        https://pay.weixin.qq.com/doc/v3/partner/4012465738
        """
    @async_verb
    def post_async(self, *, json: BatchesPostBody, **options: Unpack[QueryOptions]) -> BatchesPostAnswer:
        """发起批量转账

        https://pay.weixin.qq.com/doc/v3/partner/4012465738
        """
    postAsync = post_async
    """发起批量转账

    https://pay.weixin.qq.com/doc/v3/partner/4012465738
    """


class PartnerTransfer(Node):
    @property
    def batches(self) -> Batches:
        """POST 发起批量转账"""
