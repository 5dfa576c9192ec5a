# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/wxv``: documented paths, bodies and answers.

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from wechatpay_chain._chain import AnyNode, Node
from wechatpay_chain.stubs._support import (
    BodyOptions,
    GetOptions,
    Options,
    QueryOptions,
    Text,
    Texts,
    async_verb,
    verb,
)

class CancelbillPostBody(TypedDict):
    """POST v2/wxv/cancelbill: 撤销租借订单"""
    version: Literal['1.0'] | Text
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    out_order_no: Text
    reason: Text
    service_id: Text

class ChangerentmoneyPostBody(TypedDict):
    """POST v2/wxv/changerentmoney: 修改租借订单"""
    version: Literal['1.0'] | Text
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    out_order_no: Text
    reason: NotRequired[Text]
    service_id: Text
    total_amount: int
    rent_fee: int
    compensation_fee: int
    compensation_fee_desc: NotRequired[Text]

class CreatehotelbillPostBody(TypedDict):
    """POST v2/wxv/createhotelbill: 创建速住订单"""
    version: Literal['1.0'] | Text
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    out_order_no: Text
    service_id: Text
    room: Text
    start_time: Text
    end_time: Text
    service_location: Text
    deposit_amount: int
    room_rate: int
    room_rate_desc: NotRequired[Text]
    attach: NotRequired[Text]
    cancel_rule: Text
    cancel_rule_desc: Text
    cert_serial_no: Text
    openid: NotRequired[Text]
    name: NotRequired[Text]
    phone: NotRequired[Text]
    userid: NotRequired[Text]
    address: NotRequired[Text]

class CreaterentbillPostBody(TypedDict):
    """POST v2/wxv/createrentbill: 创建租借订单"""
    version: Literal['1.0'] | Text
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    out_order_no: Text
    service_id: Text
    goods_name: Text
    start_time: NotRequired[Text]
    end_time: NotRequired[Text]
    service_location: NotRequired[Text]
    deposit_amount: int
    rent_unit: Text
    rent_unit_fee: int
    rent_fee_desc: NotRequired[Text]
    attach: NotRequired[Text]
    cert_serial_no: Text
    openid: NotRequired[Text]
    name: NotRequired[Text]
    phone: NotRequired[Text]
    userid: NotRequired[Text]
    address: NotRequired[Text]

class FinishhotelbillPostBody(TypedDict):
    """POST v2/wxv/finishhotelbill: 完结速住订单"""
    version: Literal['1.0'] | Text
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    out_order_no: Text
    service_id: Text
    checked_in: bool
    real_end_time: NotRequired[Text]
    other_fee: int
    cancel_fee: NotRequired[int]
    compensation_fee: int
    compensation_fee_desc: Text
    room_rate: NotRequired[int]
    overdue_fine: int
    overdue_fine_desc: Text
    total_amount: int
    finish_ticket: Text
    profit_sharing: Literal['Y', 'N'] | Text

class FinishrentbillPostBody(TypedDict):
    """POST v2/wxv/finishrentbill: 完结租借订单"""
    version: Literal['1.0'] | Text
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    out_order_no: Text
    service_id: Text
    returned: Text
    real_end_time: NotRequired[Text]
    service_end_location: NotRequired[Text]
    total_amount: int
    rent_fee: int
    compensation_fee: Text
    compensation_fee_desc: Text
    finish_ticket: Text
    profit_sharing: Literal['Y', 'N'] | Text

class QueryhotelbillPostBody(TypedDict):
    """POST v2/wxv/queryhotelbill: 查询速住订单"""
    version: Literal['1.0'] | Text
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    out_order_no: Text
    return_query_id: Text
    service_id: Text

class QueryrentbillPostBody(TypedDict):
    """POST v2/wxv/queryrentbill: 查询租借订单"""
    version: Literal['1.0'] | Text
    appid: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    out_order_no: Text
    return_query_id: Text
    service_id: Text

class Cancelbill(Node):
    @verb
    def post(self, *, xml: CancelbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """撤销租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
        """
    @async_verb
    def post_async(self, *, xml: CancelbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """撤销租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
        """
    postAsync = post_async
    """撤销租借订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
    """


class Changerentmoney(Node):
    @verb
    def post(self, *, xml: ChangerentmoneyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """修改租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
        """
    @async_verb
    def post_async(self, *, xml: ChangerentmoneyPostBody, **options: Unpack[QueryOptions]) -> Any:
        """修改租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
        """
    postAsync = post_async
    """修改租借订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
    """


class Createhotelbill(Node):
    @verb
    def post(self, *, xml: CreatehotelbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """创建速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
        """
    @async_verb
    def post_async(self, *, xml: CreatehotelbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """创建速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
        """
    postAsync = post_async
    """创建速住订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
    """


class Createrentbill(Node):
    @verb
    def post(self, *, xml: CreaterentbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """创建租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
        """
    @async_verb
    def post_async(self, *, xml: CreaterentbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """创建租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
        """
    postAsync = post_async
    """创建租借订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
    """


class Finishhotelbill(Node):
    @verb
    def post(self, *, xml: FinishhotelbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """完结速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
        """
    @async_verb
    def post_async(self, *, xml: FinishhotelbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """完结速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
        """
    postAsync = post_async
    """完结速住订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
    """


class Finishrentbill(Node):
    @verb
    def post(self, *, xml: FinishrentbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """完结租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
        """
    @async_verb
    def post_async(self, *, xml: FinishrentbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """完结租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
        """
    postAsync = post_async
    """完结租借订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
    """


class Queryhotelbill(Node):
    @verb
    def post(self, *, xml: QueryhotelbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
        """
    @async_verb
    def post_async(self, *, xml: QueryhotelbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
        """
    postAsync = post_async
    """查询速住订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
    """


class Queryrentbill(Node):
    @verb
    def post(self, *, xml: QueryrentbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
        """
    @async_verb
    def post_async(self, *, xml: QueryrentbillPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
        """
    postAsync = post_async
    """查询租借订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
    """


class Wxv(Node):
    @property
    def cancelbill(self) -> Cancelbill:
        """POST 撤销租借订单"""
    @property
    def changerentmoney(self) -> Changerentmoney:
        """POST 修改租借订单"""
    @property
    def createhotelbill(self) -> Createhotelbill:
        """POST 创建速住订单"""
    @property
    def createrentbill(self) -> Createrentbill:
        """POST 创建租借订单"""
    @property
    def finishhotelbill(self) -> Finishhotelbill:
        """POST 完结速住订单"""
    @property
    def finishrentbill(self) -> Finishrentbill:
        """POST 完结租借订单"""
    @property
    def queryhotelbill(self) -> Queryhotelbill:
        """POST 查询速住订单"""
    @property
    def queryrentbill(self) -> Queryrentbill:
        """POST 查询租借订单"""
