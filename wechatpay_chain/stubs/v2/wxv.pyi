# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/wxv``: documented paths, bodies and answers.

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

class CancelbillPostBody(TypedDict):
    """POST v2/wxv/cancelbill: 撤销租借订单"""
    version: Literal['1.0'] | Scalar
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    out_order_no: Scalar
    reason: Scalar
    service_id: Scalar
    nonce_str: NotRequired[Scalar]

class ChangerentmoneyPostBody(TypedDict):
    """POST v2/wxv/changerentmoney: 修改租借订单"""
    version: Literal['1.0'] | Scalar
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    out_order_no: Scalar
    reason: NotRequired[Scalar]
    service_id: Scalar
    total_amount: Scalar
    rent_fee: Scalar
    compensation_fee: Scalar
    compensation_fee_desc: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class CreatehotelbillPostBody(TypedDict):
    """POST v2/wxv/createhotelbill: 创建速住订单"""
    version: Literal['1.0'] | Scalar
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    out_order_no: Scalar
    service_id: Scalar
    room: Scalar
    start_time: Scalar
    end_time: Scalar
    service_location: Scalar
    deposit_amount: Scalar
    room_rate: Scalar
    room_rate_desc: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    cancel_rule: Scalar
    cancel_rule_desc: Scalar
    cert_serial_no: Scalar
    openid: NotRequired[Scalar]
    name: NotRequired[Scalar]
    phone: NotRequired[Scalar]
    userid: NotRequired[Scalar]
    address: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class CreaterentbillPostBody(TypedDict):
    """POST v2/wxv/createrentbill: 创建租借订单"""
    version: Literal['1.0'] | Scalar
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    out_order_no: Scalar
    service_id: Scalar
    goods_name: Scalar
    start_time: NotRequired[Scalar]
    end_time: NotRequired[Scalar]
    service_location: NotRequired[Scalar]
    deposit_amount: Scalar
    rent_unit: Scalar
    rent_unit_fee: Scalar
    rent_fee_desc: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    cert_serial_no: Scalar
    openid: NotRequired[Scalar]
    name: NotRequired[Scalar]
    phone: NotRequired[Scalar]
    userid: NotRequired[Scalar]
    address: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class FinishhotelbillPostBody(TypedDict):
    """POST v2/wxv/finishhotelbill: 完结速住订单"""
    version: Literal['1.0'] | Scalar
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    out_order_no: Scalar
    service_id: Scalar
    checked_in: Scalar
    real_end_time: NotRequired[Scalar]
    other_fee: Scalar
    cancel_fee: NotRequired[Scalar]
    compensation_fee: Scalar
    compensation_fee_desc: Scalar
    room_rate: NotRequired[Scalar]
    overdue_fine: Scalar
    overdue_fine_desc: Scalar
    total_amount: Scalar
    finish_ticket: Scalar
    profit_sharing: Literal['Y', 'N'] | Scalar
    nonce_str: NotRequired[Scalar]

class FinishrentbillPostBody(TypedDict):
    """POST v2/wxv/finishrentbill: 完结租借订单"""
    version: Literal['1.0'] | Scalar
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    out_order_no: Scalar
    service_id: Scalar
    returned: Scalar
    real_end_time: NotRequired[Scalar]
    service_end_location: NotRequired[Scalar]
    total_amount: Scalar
    rent_fee: Scalar
    compensation_fee: Scalar
    compensation_fee_desc: Scalar
    finish_ticket: Scalar
    profit_sharing: Literal['Y', 'N'] | Scalar
    nonce_str: NotRequired[Scalar]

class QueryhotelbillPostBody(TypedDict):
    """POST v2/wxv/queryhotelbill: 查询速住订单"""
    version: Literal['1.0'] | Scalar
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    out_order_no: Scalar
    return_query_id: Scalar
    service_id: Scalar
    nonce_str: NotRequired[Scalar]

class QueryrentbillPostBody(TypedDict):
    """POST v2/wxv/queryrentbill: 查询租借订单"""
    version: Literal['1.0'] | Scalar
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    out_order_no: Scalar
    return_query_id: Scalar
    service_id: Scalar
    nonce_str: NotRequired[Scalar]

class Cancelbill(Node):
    @verb
    def post(self, *, xml: CancelbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """撤销租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
        """
    @async_verb
    def post_async(self, *, xml: CancelbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """撤销租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
        """
    postAsync = post_async
    """撤销租借订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
    """


class Changerentmoney(Node):
    @verb
    def post(self, *, xml: ChangerentmoneyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """修改租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
        """
    @async_verb
    def post_async(self, *, xml: ChangerentmoneyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """修改租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
        """
    postAsync = post_async
    """修改租借订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
    """


class Createhotelbill(Node):
    @verb
    def post(self, *, xml: CreatehotelbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """创建速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
        """
    @async_verb
    def post_async(self, *, xml: CreatehotelbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """创建速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
        """
    postAsync = post_async
    """创建速住订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
    """


class Createrentbill(Node):
    @verb
    def post(self, *, xml: CreaterentbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """创建租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
        """
    @async_verb
    def post_async(self, *, xml: CreaterentbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """创建租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
        """
    postAsync = post_async
    """创建租借订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
    """


class Finishhotelbill(Node):
    @verb
    def post(self, *, xml: FinishhotelbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """完结速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
        """
    @async_verb
    def post_async(self, *, xml: FinishhotelbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """完结速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
        """
    postAsync = post_async
    """完结速住订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
    """


class Finishrentbill(Node):
    @verb
    def post(self, *, xml: FinishrentbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """完结租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
        """
    @async_verb
    def post_async(self, *, xml: FinishrentbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """完结租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
        """
    postAsync = post_async
    """完结租借订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
    """


class Queryhotelbill(Node):
    @verb
    def post(self, *, xml: QueryhotelbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
        """
    @async_verb
    def post_async(self, *, xml: QueryhotelbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询速住订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
        """
    postAsync = post_async
    """查询速住订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
    """


class Queryrentbill(Node):
    @verb
    def post(self, *, xml: QueryrentbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询租借订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
        """
    @async_verb
    def post_async(self, *, xml: QueryrentbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
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
