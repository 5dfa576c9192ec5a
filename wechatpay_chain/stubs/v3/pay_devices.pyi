# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/pay-devices``: documented paths, bodies and answers.

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

class OpenScenarioSpeakerDeviceSnBindPostBody(TypedDict):
    """POST v3/pay-devices/open-scenario-speaker/{device_sn}/bind: 绑定音箱设备码牌"""
    sub_mchid: Text
    code_url: Text

class OpenScenarioSpeakerDeviceSnBindPostAnswer(TypedDict):
    """POST v3/pay-devices/open-scenario-speaker/{device_sn}/bind: 绑定音箱设备码牌"""
    sub_mchid: str
    device_sn: str
    bind_state: Literal['OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND', 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'] | str
    code_url: str

class OpenScenarioSpeakerDeviceSnPrebindPostBody(TypedDict):
    """POST v3/pay-devices/open-scenario-speaker/{device_sn}/prebind: 出厂预绑定音箱和码牌"""
    code_url: Text

class OpenScenarioSpeakerDeviceSnPrebindPostAnswer(TypedDict):
    """POST v3/pay-devices/open-scenario-speaker/{device_sn}/prebind: 出厂预绑定音箱和码牌"""
    device_sn: str
    bind_state: Literal['OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND', 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'] | str
    code_url: str

class OpenScenarioSpeakerDeviceSnUnbindPostAnswer(TypedDict):
    """POST v3/pay-devices/open-scenario-speaker/{device_sn}/unbind: 解绑音箱设备码牌"""
    sub_mchid: str
    device_sn: str
    bind_state: Literal['OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND', 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'] | str
    code_url: str

class OpenScenarioSpeakerDeviceSnGetAnswer(TypedDict):
    """GET v3/pay-devices/open-scenario-speaker/{device_sn}: 查询音箱绑定信息"""
    sub_mchid: str
    device_sn: str
    bind_state: Literal['OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND', 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'] | str
    code_url: str

class OpenScenarioSpeakerorderTransactionIdReportPostBody(TypedDict):
    """POST v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report: 码牌支付结果上报"""
    sub_mchid: Text
    code_url: Text
    out_trade_no: Text
    device_sn: Text

class OpenScenarioSpeakerorderTransactionIdReportPostAnswer(TypedDict):
    """POST v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report: 码牌支付结果上报"""
    sub_mchid: str
    code_url: str
    out_trade_no: str
    device_sn: str
    transaction_id: str

class VariableList(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class RowList(TypedDict):
    cell_list: NotRequired[list[str]]

class TableList(TypedDict):
    key: NotRequired[str]
    row_list: NotRequired[list[RowList]]

class PrintersDeviceIdPrintOrdersPrintOrderNoGetAnswer(TypedDict):
    """GET v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}: 查询订单"""
    print_order_no: NotRequired[str]
    template_id: NotRequired[str]
    notify_url: NotRequired[str]
    print_state: NotRequired[Literal['PRINT_STATE_WAIT', 'PRINT_STATE_SUCCESS', 'PRINT_STATE_FAIL', 'PRINT_STATE_CACHED'] | str]
    print_state_description: NotRequired[str]
    variable_list: NotRequired[list[VariableList]]
    table_list: NotRequired[list[TableList]]

class VariableList2(TypedDict):
    key: NotRequired[Text]
    value: NotRequired[Text]

class RowList2(TypedDict):
    cell_list: NotRequired[Texts]

class TableList2(TypedDict):
    key: NotRequired[Text]
    row_list: NotRequired[Sequence[RowList2]]

class PrintersDeviceIdPrintOrdersPostBody(TypedDict):
    """POST v3/pay-devices/printers/{device_id}/print-orders: 小票机打印"""
    print_order_no: NotRequired[Text]
    template_id: NotRequired[Text]
    notify_url: NotRequired[Text]
    variable_list: NotRequired[Sequence[VariableList2]]
    table_list: NotRequired[Sequence[TableList2]]

class OpenScenarioSpeakerDeviceSnBind(Node):
    @verb
    def post(self, *, device_sn: str | int, json: OpenScenarioSpeakerDeviceSnBindPostBody, **options: Unpack[QueryOptions]) -> OpenScenarioSpeakerDeviceSnBindPostAnswer:
        """绑定音箱设备码牌"""
    @async_verb
    def post_async(self, *, device_sn: str | int, json: OpenScenarioSpeakerDeviceSnBindPostBody, **options: Unpack[QueryOptions]) -> OpenScenarioSpeakerDeviceSnBindPostAnswer:
        """绑定音箱设备码牌"""
    postAsync = post_async
    """绑定音箱设备码牌"""


class OpenScenarioSpeakerDeviceSnPrebind(Node):
    @verb
    def post(self, *, device_sn: str | int, json: OpenScenarioSpeakerDeviceSnPrebindPostBody, **options: Unpack[QueryOptions]) -> OpenScenarioSpeakerDeviceSnPrebindPostAnswer:
        """出厂预绑定音箱和码牌"""
    @async_verb
    def post_async(self, *, device_sn: str | int, json: OpenScenarioSpeakerDeviceSnPrebindPostBody, **options: Unpack[QueryOptions]) -> OpenScenarioSpeakerDeviceSnPrebindPostAnswer:
        """出厂预绑定音箱和码牌"""
    postAsync = post_async
    """出厂预绑定音箱和码牌"""


class OpenScenarioSpeakerDeviceSnUnbind(Node):
    @verb
    def post(self, *, device_sn: str | int, **options: Unpack[Options]) -> OpenScenarioSpeakerDeviceSnUnbindPostAnswer:
        """解绑音箱设备码牌"""
    @async_verb
    def post_async(self, *, device_sn: str | int, **options: Unpack[Options]) -> OpenScenarioSpeakerDeviceSnUnbindPostAnswer:
        """解绑音箱设备码牌"""
    postAsync = post_async
    """解绑音箱设备码牌"""


class OpenScenarioSpeakerDeviceSn_(Node):
    @property
    def bind(self) -> OpenScenarioSpeakerDeviceSnBind:
        """POST 绑定音箱设备码牌"""
    @property
    def prebind(self) -> OpenScenarioSpeakerDeviceSnPrebind:
        """POST 出厂预绑定音箱和码牌"""
    @property
    def unbind(self) -> OpenScenarioSpeakerDeviceSnUnbind:
        """POST 解绑音箱设备码牌"""
    @verb
    def get(self, *, device_sn: str | int, **options: Unpack[QueryOptions]) -> OpenScenarioSpeakerDeviceSnGetAnswer:
        """查询音箱绑定信息"""
    @async_verb
    def get_async(self, *, device_sn: str | int, **options: Unpack[QueryOptions]) -> OpenScenarioSpeakerDeviceSnGetAnswer:
        """查询音箱绑定信息"""
    getAsync = get_async
    """查询音箱绑定信息"""


class OpenScenarioSpeaker(Node):
    @property
    def _device_sn_(self) -> OpenScenarioSpeakerDeviceSn_:
        """GET 查询音箱绑定信息"""

class OpenScenarioSpeakerorderTransactionIdReport(Node):
    @verb
    def post(self, *, transaction_id: str | int, json: OpenScenarioSpeakerorderTransactionIdReportPostBody, **options: Unpack[QueryOptions]) -> OpenScenarioSpeakerorderTransactionIdReportPostAnswer:
        """码牌支付结果上报"""
    @async_verb
    def post_async(self, *, transaction_id: str | int, json: OpenScenarioSpeakerorderTransactionIdReportPostBody, **options: Unpack[QueryOptions]) -> OpenScenarioSpeakerorderTransactionIdReportPostAnswer:
        """码牌支付结果上报"""
    postAsync = post_async
    """码牌支付结果上报"""


class OpenScenarioSpeakerorderTransactionId_(Node):
    @property
    def report(self) -> OpenScenarioSpeakerorderTransactionIdReport:
        """POST 码牌支付结果上报"""

class OpenScenarioSpeakerorder(Node):
    @property
    def _transaction_id_(self) -> OpenScenarioSpeakerorderTransactionId_:
        """1 endpoints"""

class PrintersDeviceIdPrintOrdersPrintOrderNo_(Node):
    @verb
    def get(self, *, device_id: str | int, print_order_no: str | int, **options: Unpack[QueryOptions]) -> PrintersDeviceIdPrintOrdersPrintOrderNoGetAnswer:
        """查询订单"""
    @async_verb
    def get_async(self, *, device_id: str | int, print_order_no: str | int, **options: Unpack[QueryOptions]) -> PrintersDeviceIdPrintOrdersPrintOrderNoGetAnswer:
        """查询订单"""
    getAsync = get_async
    """查询订单"""


class PrintersDeviceIdPrintOrders(Node):
    @property
    def _print_order_no_(self) -> PrintersDeviceIdPrintOrdersPrintOrderNo_:
        """GET 查询订单"""
    @verb
    def post(self, *, device_id: str | int, json: PrintersDeviceIdPrintOrdersPostBody = ..., **options: Unpack[QueryOptions]) -> None:
        """小票机打印"""
    @async_verb
    def post_async(self, *, device_id: str | int, json: PrintersDeviceIdPrintOrdersPostBody = ..., **options: Unpack[QueryOptions]) -> None:
        """小票机打印"""
    postAsync = post_async
    """小票机打印"""


class PrintersDeviceId_(Node):
    @property
    def printOrders(self) -> PrintersDeviceIdPrintOrders:
        """POST 小票机打印"""

class Printers(Node):
    @property
    def _device_id_(self) -> PrintersDeviceId_:
        """2 endpoints"""

class PayDevices(Node):
    @property
    def openScenarioSpeaker(self) -> OpenScenarioSpeaker:
        """4 endpoints"""
    @property
    def openScenarioSpeakerorder(self) -> OpenScenarioSpeakerorder:
        """1 endpoints"""
    @property
    def printers(self) -> Printers:
        """2 endpoints"""
