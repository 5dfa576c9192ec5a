# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/bank-batch-transfer``: documented paths, bodies and answers.

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

class ReceiptDetailReceiptsGetQuery(TypedDict):
    """GET v3/bank-batch-transfer/receipt/detail-receipts: 查询明细电子回单受理结果"""
    out_batch_no: Text
    out_detail_no: Text

class ReceiptDetailReceiptsGetAnswer(TypedDict):
    """GET v3/bank-batch-transfer/receipt/detail-receipts: 查询明细电子回单受理结果"""
    out_batch_no: str
    out_detail_no: str
    receipt_no: str
    receipt_state: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class ReceiptDetailReceiptsPostBody(TypedDict):
    """POST v3/bank-batch-transfer/receipt/detail-receipts: 受理明细电子回单"""
    out_batch_no: Text
    out_detail_no: Text

class ReceiptDetailReceiptsPostAnswer(TypedDict):
    """POST v3/bank-batch-transfer/receipt/detail-receipts: 受理明细电子回单"""
    out_batch_no: str
    out_detail_no: str
    receipt_no: str
    receipt_state: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class ReceiptSummaryReceiptsGetQuery(TypedDict):
    """GET v3/bank-batch-transfer/receipt/summary-receipts: 查询汇总电子回单受理结果"""
    out_batch_no: Text

class ReceiptSummaryReceiptsGetAnswer(TypedDict):
    """GET v3/bank-batch-transfer/receipt/summary-receipts: 查询汇总电子回单受理结果"""
    out_batch_no: str
    receipt_no: str
    receipt_state: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]

class ReceiptSummaryReceiptsPostBody(TypedDict):
    """POST v3/bank-batch-transfer/receipt/summary-receipts: 受理汇总电子回单"""
    out_batch_no: Text

class ReceiptSummaryReceiptsPostAnswer(TypedDict):
    """POST v3/bank-batch-transfer/receipt/summary-receipts: 受理汇总电子回单"""
    out_batch_no: str
    receipt_no: str
    receipt_state: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]
    create_time: NotRequired[str]
    update_time: NotRequired[str]

class ReceiptDetailReceipts(Node):
    @verb
    def get(self, *, query: ReceiptDetailReceiptsGetQuery | str, **options: Unpack[GetOptions]) -> ReceiptDetailReceiptsGetAnswer:
        """查询明细电子回单受理结果

        https://pay.weixin.qq.com/doc/v3/partner/4012470775
        """
    @async_verb
    def get_async(self, *, query: ReceiptDetailReceiptsGetQuery | str, **options: Unpack[GetOptions]) -> ReceiptDetailReceiptsGetAnswer:
        """查询明细电子回单受理结果

        https://pay.weixin.qq.com/doc/v3/partner/4012470775
        """
    getAsync = get_async
    """查询明细电子回单受理结果

    https://pay.weixin.qq.com/doc/v3/partner/4012470775
    """

    @verb
    def post(self, *, json: ReceiptDetailReceiptsPostBody, **options: Unpack[QueryOptions]) -> ReceiptDetailReceiptsPostAnswer:
        """受理明细电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4012470770
        """
    @async_verb
    def post_async(self, *, json: ReceiptDetailReceiptsPostBody, **options: Unpack[QueryOptions]) -> ReceiptDetailReceiptsPostAnswer:
        """受理明细电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4012470770
        """
    postAsync = post_async
    """受理明细电子回单

    https://pay.weixin.qq.com/doc/v3/partner/4012470770
    """


class ReceiptSummaryReceipts(Node):
    @verb
    def get(self, *, query: ReceiptSummaryReceiptsGetQuery | str, **options: Unpack[GetOptions]) -> ReceiptSummaryReceiptsGetAnswer:
        """查询汇总电子回单受理结果

        https://pay.weixin.qq.com/doc/v3/partner/4012470761
        """
    @async_verb
    def get_async(self, *, query: ReceiptSummaryReceiptsGetQuery | str, **options: Unpack[GetOptions]) -> ReceiptSummaryReceiptsGetAnswer:
        """查询汇总电子回单受理结果

        https://pay.weixin.qq.com/doc/v3/partner/4012470761
        """
    getAsync = get_async
    """查询汇总电子回单受理结果

    https://pay.weixin.qq.com/doc/v3/partner/4012470761
    """

    @verb
    def post(self, *, json: ReceiptSummaryReceiptsPostBody, **options: Unpack[QueryOptions]) -> ReceiptSummaryReceiptsPostAnswer:
        """受理汇总电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4012470746
        """
    @async_verb
    def post_async(self, *, json: ReceiptSummaryReceiptsPostBody, **options: Unpack[QueryOptions]) -> ReceiptSummaryReceiptsPostAnswer:
        """受理汇总电子回单

        https://pay.weixin.qq.com/doc/v3/partner/4012470746
        """
    postAsync = post_async
    """受理汇总电子回单

    https://pay.weixin.qq.com/doc/v3/partner/4012470746
    """


class Receipt(Node):
    @property
    def detailReceipts(self) -> ReceiptDetailReceipts:
        """GET 查询明细电子回单受理结果 · POST 受理明细电子回单"""
    @property
    def summaryReceipts(self) -> ReceiptSummaryReceipts:
        """GET 查询汇总电子回单受理结果 · POST 受理汇总电子回单"""

class BankBatchTransfer(Node):
    @property
    def receipt(self) -> Receipt:
        """4 endpoints"""
