# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/transfer-detail``: documented paths, bodies and answers.

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

class ElectronicReceiptsGetQuery(TypedDict):
    """GET v3/transfer-detail/electronic-receipts: 查询转账明细电子回单受理结果"""
    accept_type: Literal['BATCH_TRANSFER', 'TRANSFER_TO_POCKET', 'TRANSFER_TO_BANK'] | Text
    out_batch_no: NotRequired[Text]
    out_detail_no: Text

class ElectronicReceiptsGetAnswer(TypedDict):
    """GET v3/transfer-detail/electronic-receipts: 查询转账明细电子回单受理结果"""
    accept_type: str
    out_batch_no: NotRequired[str]
    out_detail_no: str
    signature_no: str
    signature_status: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class ElectronicReceiptsPostBody(TypedDict):
    """POST v3/transfer-detail/electronic-receipts: 转账明细电子回单受理"""
    accept_type: Literal['BATCH_TRANSFER', 'TRANSFER_TO_POCKET', 'TRANSFER_TO_BANK'] | Text
    out_batch_no: NotRequired[Text]
    out_detail_no: Text

class ElectronicReceiptsPostAnswer(TypedDict):
    """POST v3/transfer-detail/electronic-receipts: 转账明细电子回单受理"""
    accept_type: str
    out_batch_no: NotRequired[str]
    out_detail_no: str
    signature_no: str
    signature_status: NotRequired[str]
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]
    download_url: NotRequired[str]

class ElectronicReceipts(Node):
    @verb
    def get(self, *, query: ElectronicReceiptsGetQuery | str, **options: Unpack[GetOptions]) -> ElectronicReceiptsGetAnswer:
        """查询转账明细电子回单受理结果

        https://pay.weixin.qq.com/doc/v3/merchant/4012458972
        https://pay.weixin.qq.com/doc/v3/partner/4012718815
        https://pay.weixin.qq.com/doc/v3/partner/4012721353
        """
    @async_verb
    def get_async(self, *, query: ElectronicReceiptsGetQuery | str, **options: Unpack[GetOptions]) -> ElectronicReceiptsGetAnswer:
        """查询转账明细电子回单受理结果

        https://pay.weixin.qq.com/doc/v3/merchant/4012458972
        https://pay.weixin.qq.com/doc/v3/partner/4012718815
        https://pay.weixin.qq.com/doc/v3/partner/4012721353
        """
    getAsync = get_async
    """查询转账明细电子回单受理结果

    https://pay.weixin.qq.com/doc/v3/merchant/4012458972
    https://pay.weixin.qq.com/doc/v3/partner/4012718815
    https://pay.weixin.qq.com/doc/v3/partner/4012721353
    """

    @verb
    def post(self, *, json: ElectronicReceiptsPostBody, **options: Unpack[QueryOptions]) -> ElectronicReceiptsPostAnswer:
        """转账明细电子回单受理

        https://pay.weixin.qq.com/doc/v3/merchant/4012458967
        https://pay.weixin.qq.com/doc/v3/partner/4012718748
        https://pay.weixin.qq.com/doc/v3/partner/4012727951
        """
    @async_verb
    def post_async(self, *, json: ElectronicReceiptsPostBody, **options: Unpack[QueryOptions]) -> ElectronicReceiptsPostAnswer:
        """转账明细电子回单受理

        https://pay.weixin.qq.com/doc/v3/merchant/4012458967
        https://pay.weixin.qq.com/doc/v3/partner/4012718748
        https://pay.weixin.qq.com/doc/v3/partner/4012727951
        """
    postAsync = post_async
    """转账明细电子回单受理

    https://pay.weixin.qq.com/doc/v3/merchant/4012458967
    https://pay.weixin.qq.com/doc/v3/partner/4012718748
    https://pay.weixin.qq.com/doc/v3/partner/4012727951
    """


class TransferDetail(Node):
    @property
    def electronicReceipts(self) -> ElectronicReceipts:
        """GET 查询转账明细电子回单受理结果 · POST 转账明细电子回单受理"""
