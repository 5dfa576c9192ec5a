# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/abnormal-fund-processing``: documented paths, bodies and answers.

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

class Commander(TypedDict):
    operator: Literal['MERCHANT'] | str
    mchid: NotRequired[str]

class Receiver(TypedDict):
    account_type: NotRequired[str]
    openid: NotRequired[str]
    appid: NotRequired[str]
    mchid: NotRequired[str]

class ReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswer(TypedDict):
    """GET v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}: 查询在途异常资金付款指令执行结果"""
    out_instruction_no: str
    commander: Commander
    transfer_mode: Literal['TRANSFER_TO_ORIGINAL_RECEIVE_USER', 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT', 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'] | str
    receiver: NotRequired[Receiver]
    instruction_state: Literal['INSTRUCTION_STATE_PENDING', 'INSTRUCTION_STATE_IN_PROGRESS', 'INSTRUCTION_STATE_CLOSED', 'INSTRUCTION_STATE_SUCCESS'] | str
    create_time: NotRequired[str]
    success_time: NotRequired[str]
    close_time: NotRequired[str]
    notify_url: str
    instruction_instance_id: NotRequired[str]

class Receiver2(TypedDict):
    openid: NotRequired[Text]
    appid: NotRequired[Text]
    mchid: NotRequired[Text]

class ReceiptsReceiptIdTransferInstructionsPostBody(TypedDict):
    """POST v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions: 发起在途异常资金付款指令"""
    out_instruction_no: Text
    transfer_mode: Literal['TRANSFER_TO_ORIGINAL_RECEIVE_USER', 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT', 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'] | Text
    receiver: NotRequired[Receiver2]
    notify_url: NotRequired[Text]

class TransferAmount(TypedDict):
    total: int
    currency: Literal['CNY'] | str

class Commander2(TypedDict):
    operator: Literal['MERCHANT'] | str
    mchid: str

class Receiver3(TypedDict):
    openid: NotRequired[str]
    appid: NotRequired[str]
    mchid: NotRequired[str]

class Instruction(TypedDict):
    out_instruction_no: str
    commander: Commander2
    transfer_mode: Literal['TRANSFER_TO_ORIGINAL_RECEIVE_USER', 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT', 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'] | str
    receiver: NotRequired[Receiver3]
    instruction_state: NotRequired[Literal['INSTRUCTION_STATE_PENDING', 'INSTRUCTION_STATE_IN_PROGRESS', 'INSTRUCTION_STATE_CLOSED', 'INSTRUCTION_STATE_SUCCESS'] | str]
    create_time: NotRequired[str]
    success_time: NotRequired[str]
    notify_url: str

class ReceiptsReceiptIdTransferInstructionsPostAnswer(TypedDict):
    """POST v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions: 发起在途异常资金付款指令"""
    product_name: Literal['C2C'] | str
    receipt_id: str
    transfer_amount: TransferAmount
    receipt_state: Literal['RECEIPT_STATE_PENDING', 'RECEIPT_STATE_PROGRESS', 'RECEIPT_STATE_COMPLETED'] | str
    create_time: NotRequired[str]
    last_update_time: NotRequired[str]
    instruction: NotRequired[Instruction]

class Instruction2(TypedDict):
    out_instruction_no: str
    commander: Commander2
    transfer_mode: Literal['TRANSFER_TO_ORIGINAL_RECEIVE_USER'] | str
    success_time: NotRequired[str]
    appid: list[str]
    notify_url: str

class ReceiptsReceiptIdGetAnswer(TypedDict):
    """GET v3/abnormal-fund-processing/receipts/{receipt_id}: 查询在途异常资金付款结果"""
    product_name: Literal['C2C'] | str
    receipt_id: str
    transfer_amount: TransferAmount
    receipt_state: Literal['RECEIPT_STATE_PENDING', 'RECEIPT_STATE_PROGRESS', 'RECEIPT_STATE_COMPLETED'] | str
    create_time: NotRequired[str]
    last_update_time: NotRequired[str]
    instruction: NotRequired[Instruction2]

class ReceiptsReceiptIdTransferInstructionsOutInstructionNo_(Node):
    @verb
    def get(self, *, receipt_id: str | int, out_instruction_no: str | int, **options: Unpack[QueryOptions]) -> ReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswer:
        """查询在途异常资金付款指令执行结果

        https://pay.weixin.qq.com/doc/v3/partner/4016636882
        """
    @async_verb
    def get_async(self, *, receipt_id: str | int, out_instruction_no: str | int, **options: Unpack[QueryOptions]) -> ReceiptsReceiptIdTransferInstructionsOutInstructionNoGetAnswer:
        """查询在途异常资金付款指令执行结果

        https://pay.weixin.qq.com/doc/v3/partner/4016636882
        """
    getAsync = get_async
    """查询在途异常资金付款指令执行结果

    https://pay.weixin.qq.com/doc/v3/partner/4016636882
    """


class ReceiptsReceiptIdTransferInstructions(Node):
    @property
    def _out_instruction_no_(self) -> ReceiptsReceiptIdTransferInstructionsOutInstructionNo_:
        """GET 查询在途异常资金付款指令执行结果"""
    @verb
    def post(self, *, receipt_id: str | int, json: ReceiptsReceiptIdTransferInstructionsPostBody, **options: Unpack[QueryOptions]) -> ReceiptsReceiptIdTransferInstructionsPostAnswer:
        """发起在途异常资金付款指令

        https://pay.weixin.qq.com/doc/v3/partner/4015408022
        """
    @async_verb
    def post_async(self, *, receipt_id: str | int, json: ReceiptsReceiptIdTransferInstructionsPostBody, **options: Unpack[QueryOptions]) -> ReceiptsReceiptIdTransferInstructionsPostAnswer:
        """发起在途异常资金付款指令

        https://pay.weixin.qq.com/doc/v3/partner/4015408022
        """
    postAsync = post_async
    """发起在途异常资金付款指令

    https://pay.weixin.qq.com/doc/v3/partner/4015408022
    """


class ReceiptsReceiptId_(Node):
    @property
    def transferInstructions(self) -> ReceiptsReceiptIdTransferInstructions:
        """POST 发起在途异常资金付款指令"""
    @verb
    def get(self, *, receipt_id: str | int, **options: Unpack[QueryOptions]) -> ReceiptsReceiptIdGetAnswer:
        """查询在途异常资金付款结果

        https://pay.weixin.qq.com/doc/v3/partner/4015408031
        """
    @async_verb
    def get_async(self, *, receipt_id: str | int, **options: Unpack[QueryOptions]) -> ReceiptsReceiptIdGetAnswer:
        """查询在途异常资金付款结果

        https://pay.weixin.qq.com/doc/v3/partner/4015408031
        """
    getAsync = get_async
    """查询在途异常资金付款结果

    https://pay.weixin.qq.com/doc/v3/partner/4015408031
    """


class Receipts(Node):
    @property
    def _receipt_id_(self) -> ReceiptsReceiptId_:
        """GET 查询在途异常资金付款结果"""

class AbnormalFundProcessing(Node):
    @property
    def receipts(self) -> Receipts:
        """3 endpoints"""
