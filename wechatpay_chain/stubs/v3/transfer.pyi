# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/transfer``: documented paths, bodies and answers.

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
    """GET v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}: 微信明细单号查询明细单"""
    mchid: str
    out_batch_no: str
    batch_id: str
    appid: str
    out_detail_no: str
    detail_id: str
    detail_status: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: str
    user_name: str
    initiate_time: str
    update_time: str

class BatchesBatchIdBatchIdGetQuery(TypedDict):
    """GET v3/transfer/batches/batch-id/{batch_id}: 微信批次单号查询批次单"""
    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_status: NotRequired[Text]

class TransferBatch(TypedDict):
    mchid: str
    out_batch_no: str
    batch_id: str
    appid: str
    batch_status: str
    batch_type: str
    batch_name: str
    batch_remark: str
    close_reason: NotRequired[str]
    total_amount: int
    total_num: int
    create_time: NotRequired[str]
    update_time: NotRequired[str]
    success_amount: NotRequired[int]
    success_num: NotRequired[int]
    fail_amount: NotRequired[int]
    fail_num: NotRequired[int]
    transfer_scene_id: NotRequired[str]

class TransferDetailList(TypedDict):
    detail_id: str
    out_detail_no: str
    detail_status: str

class BatchesBatchIdBatchIdGetAnswer(TypedDict):
    """GET v3/transfer/batches/batch-id/{batch_id}: 微信批次单号查询批次单"""
    transfer_batch: TransferBatch
    transfer_detail_list: NotRequired[list[TransferDetailList]]

class BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer(TypedDict):
    """GET v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}: 商家明细单号查询明细单"""
    mchid: str
    out_batch_no: str
    batch_id: str
    appid: str
    out_detail_no: str
    detail_id: str
    detail_status: str
    transfer_amount: int
    transfer_remark: str
    fail_reason: NotRequired[str]
    openid: str
    user_name: str
    initiate_time: str
    update_time: str

class BatchesOutBatchNoOutBatchNoGetQuery(TypedDict):
    """GET v3/transfer/batches/out-batch-no/{out_batch_no}: 商家批次单号查询批次单"""
    need_query_detail: bool
    offset: NotRequired[int]
    limit: NotRequired[int]
    detail_status: NotRequired[Text]

class BatchesOutBatchNoOutBatchNoGetAnswer(TypedDict):
    """GET v3/transfer/batches/out-batch-no/{out_batch_no}: 商家批次单号查询批次单"""
    transfer_batch: TransferBatch
    transfer_detail_list: NotRequired[list[TransferDetailList]]
    offset: NotRequired[int]
    limit: NotRequired[int]

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
    """POST v3/transfer/batches: 发起批量转账"""
    appid: Text
    out_batch_no: Text
    batch_name: Text
    batch_remark: Text
    total_amount: int
    total_num: int
    transfer_detail_list: Sequence[TransferDetailList2]
    transfer_scene_id: Text
    notify_url: NotRequired[Text]

class BatchesPostAnswer(TypedDict):
    """POST v3/transfer/batches: 发起批量转账"""
    out_batch_no: str
    batch_id: str
    create_time: str
    batch_status: NotRequired[Literal['ACCEPTED', 'PROCESSING', 'FINISHED', 'CLOSED'] | str]

class BillReceiptOutBatchNoGetAnswer(TypedDict):
    """GET v3/transfer/bill-receipt/{out_batch_no}: 查询转账电子回单"""
    out_batch_no: str
    signature_no: str
    signature_status: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]

class BillReceiptPostBody(TypedDict):
    """POST v3/transfer/bill-receipt: 转账电子回单申请受理"""
    out_batch_no: Text

class BillReceiptPostAnswer(TypedDict):
    """POST v3/transfer/bill-receipt: 转账电子回单申请受理"""
    out_batch_no: str
    signature_no: str
    signature_status: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]

class BatchesBatchIdBatchIdDetailsDetailIdDetailId_(Node):
    @verb
    def get(self, *, batch_id: str | int, detail_id: str | int, **options: Unpack[QueryOptions]) -> BatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer:
        """微信明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/merchant/4012458886
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, detail_id: str | int, **options: Unpack[QueryOptions]) -> BatchesBatchIdBatchIdDetailsDetailIdDetailIdGetAnswer:
        """微信明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/merchant/4012458886
        """
    getAsync = get_async
    """微信明细单号查询明细单

    https://pay.weixin.qq.com/doc/v3/merchant/4012458886
    """


class BatchesBatchIdBatchIdDetailsDetailId(Node):
    @property
    def _detail_id_(self) -> BatchesBatchIdBatchIdDetailsDetailIdDetailId_:
        """GET 微信明细单号查询明细单"""

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
        """微信批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/merchant/4012458868
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, query: BatchesBatchIdBatchIdGetQuery | str, **options: Unpack[GetOptions]) -> BatchesBatchIdBatchIdGetAnswer:
        """微信批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/merchant/4012458868
        """
    getAsync = get_async
    """微信批次单号查询批次单

    https://pay.weixin.qq.com/doc/v3/merchant/4012458868
    """


class BatchesBatchId(Node):
    @property
    def _batch_id_(self) -> BatchesBatchIdBatchId_:
        """GET 微信批次单号查询批次单"""

class BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo_(Node):
    @verb
    def get(self, *, out_batch_no: str | int, out_detail_no: str | int, **options: Unpack[QueryOptions]) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer:
        """商家明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/merchant/4012458902
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, out_detail_no: str | int, **options: Unpack[QueryOptions]) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGetAnswer:
        """商家明细单号查询明细单

        https://pay.weixin.qq.com/doc/v3/merchant/4012458902
        """
    getAsync = get_async
    """商家明细单号查询明细单

    https://pay.weixin.qq.com/doc/v3/merchant/4012458902
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

        https://pay.weixin.qq.com/doc/v3/merchant/4012458877
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, query: BatchesOutBatchNoOutBatchNoGetQuery | str, **options: Unpack[GetOptions]) -> BatchesOutBatchNoOutBatchNoGetAnswer:
        """商家批次单号查询批次单

        https://pay.weixin.qq.com/doc/v3/merchant/4012458877
        """
    getAsync = get_async
    """商家批次单号查询批次单

    https://pay.weixin.qq.com/doc/v3/merchant/4012458877
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

        https://pay.weixin.qq.com/doc/v3/merchant/4012458841
        """
    @async_verb
    def post_async(self, *, json: BatchesPostBody, **options: Unpack[QueryOptions]) -> BatchesPostAnswer:
        """发起批量转账

        https://pay.weixin.qq.com/doc/v3/merchant/4012458841
        """
    postAsync = post_async
    """发起批量转账

    https://pay.weixin.qq.com/doc/v3/merchant/4012458841
    """


class BillReceiptOutBatchNo_(Node):
    @verb
    def get(self, *, out_batch_no: str | int, **options: Unpack[QueryOptions]) -> BillReceiptOutBatchNoGetAnswer:
        """查询转账电子回单

        https://pay.weixin.qq.com/doc/v3/merchant/4012458950
        https://pay.weixin.qq.com/doc/v3/partner/4012718640
        https://pay.weixin.qq.com/doc/v3/partner/4012721812
        """
    @async_verb
    def get_async(self, *, out_batch_no: str | int, **options: Unpack[QueryOptions]) -> BillReceiptOutBatchNoGetAnswer:
        """查询转账电子回单

        https://pay.weixin.qq.com/doc/v3/merchant/4012458950
        https://pay.weixin.qq.com/doc/v3/partner/4012718640
        https://pay.weixin.qq.com/doc/v3/partner/4012721812
        """
    getAsync = get_async
    """查询转账电子回单

    https://pay.weixin.qq.com/doc/v3/merchant/4012458950
    https://pay.weixin.qq.com/doc/v3/partner/4012718640
    https://pay.weixin.qq.com/doc/v3/partner/4012721812
    """


class BillReceipt(Node):
    @property
    def _out_batch_no_(self) -> BillReceiptOutBatchNo_:
        """GET 查询转账电子回单"""
    @verb
    def post(self, *, json: BillReceiptPostBody, **options: Unpack[QueryOptions]) -> BillReceiptPostAnswer:
        """转账电子回单申请受理

        https://pay.weixin.qq.com/doc/v3/merchant/4012458946
        https://pay.weixin.qq.com/doc/v3/partner/4012718570
        https://pay.weixin.qq.com/doc/v3/partner/4012721664
        """
    @async_verb
    def post_async(self, *, json: BillReceiptPostBody, **options: Unpack[QueryOptions]) -> BillReceiptPostAnswer:
        """转账电子回单申请受理

        https://pay.weixin.qq.com/doc/v3/merchant/4012458946
        https://pay.weixin.qq.com/doc/v3/partner/4012718570
        https://pay.weixin.qq.com/doc/v3/partner/4012721664
        """
    postAsync = post_async
    """转账电子回单申请受理

    https://pay.weixin.qq.com/doc/v3/merchant/4012458946
    https://pay.weixin.qq.com/doc/v3/partner/4012718570
    https://pay.weixin.qq.com/doc/v3/partner/4012721664
    """


class Transfer(Node):
    @property
    def batches(self) -> Batches:
        """POST 发起批量转账"""
    @property
    def billReceipt(self) -> BillReceipt:
        """POST 转账电子回单申请受理"""
