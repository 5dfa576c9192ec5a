# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/iotmanage``: documented paths, bodies and answers.

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

class DeviceInspectionsDeviceSnGetAnswer(TypedDict):
    """GET v3/iotmanage/device-inspections/{device_sn}: 获取出厂检查结果"""
    device_sn: str
    wired_mac: str
    wireless_mac: str
    bluetooth_mac: str
    app_version: str
    camera_sn: str
    imei: str
    result: Literal['SUCCESS', 'WARN', 'FAIL'] | str
    errors: NotRequired[list[str]]
    warnings: NotRequired[list[str]]
    inspect_time: str

class DevicesGetQuery(TypedDict):
    """GET v3/iotmanage/devices: 智能设备列表"""
    limit: int
    offset: int

class Data(TypedDict):
    device_sn: NotRequired[str]
    camera_sn: NotRequired[str]
    device_category_code: NotRequired[str]
    device_category: NotRequired[str]
    device_class_code: NotRequired[str]
    device_class: NotRequired[str]
    device_model: NotRequired[str]
    app_scene_code: NotRequired[str]
    app_scene: NotRequired[str]
    operating_system: NotRequired[str]
    activation_status: NotRequired[Literal['ACTIVATED', 'INACTIVATED'] | str]
    activation_time: NotRequired[str]
    mchid: NotRequired[str]
    merchant_shortname: NotRequired[str]
    sub_mchid: NotRequired[str]
    sub_merchant_shortname: NotRequired[str]

class Links(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]

class DevicesGetAnswer(TypedDict):
    """GET v3/iotmanage/devices: 智能设备列表"""
    data: list[Data]
    offset: int
    limit: int
    total_count: int
    links: Links

class DeviceInspectionsDeviceSn_(Node):
    @verb
    def get(self, *, device_sn: str | int, **options: Unpack[QueryOptions]) -> DeviceInspectionsDeviceSnGetAnswer:
        """获取出厂检查结果

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
        """
    @async_verb
    def get_async(self, *, device_sn: str | int, **options: Unpack[QueryOptions]) -> DeviceInspectionsDeviceSnGetAnswer:
        """获取出厂检查结果

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
        """
    getAsync = get_async
    """获取出厂检查结果

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
    """


class DeviceInspections(Node):
    @property
    def _device_sn_(self) -> DeviceInspectionsDeviceSn_:
        """GET 获取出厂检查结果"""

class Devices(Node):
    @verb
    def get(self, *, query: DevicesGetQuery | str, **options: Unpack[GetOptions]) -> DevicesGetAnswer:
        """智能设备列表

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
        """
    @async_verb
    def get_async(self, *, query: DevicesGetQuery | str, **options: Unpack[GetOptions]) -> DevicesGetAnswer:
        """智能设备列表

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
        """
    getAsync = get_async
    """智能设备列表

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
    """


class Iotmanage(Node):
    @property
    def deviceInspections(self) -> DeviceInspections:
        """1 endpoints"""
    @property
    def devices(self) -> Devices:
        """GET 智能设备列表"""
