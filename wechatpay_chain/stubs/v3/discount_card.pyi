# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/discount-card``: documented paths, bodies and answers.

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

class ObjectiveCompletionRecords(TypedDict):
    objective_completion_serial_no: Text
    objective_id: Text
    completion_time: Text
    completion_type: Text
    description: Text
    completion_count: int
    remark: NotRequired[Text]

class RewardUsageRecords(TypedDict):
    reward_usage_serial_no: Text
    reward_id: Text
    usage_time: Text
    usage_type: Text
    description: Text
    usage_count: int
    amount: int
    remark: NotRequired[Text]

class CardsOutCardCodeAddUserRecordsPostBody(TypedDict):
    """POST v3/discount-card/cards/{out_card_code}/add-user-records: 增加用户记录"""
    card_template_id: Text
    objective_completion_records: NotRequired[Sequence[ObjectiveCompletionRecords]]
    reward_usage_records: NotRequired[Sequence[RewardUsageRecords]]

class TimeRange(TypedDict):
    begin_time: str
    end_time: str

class PayInformation(TypedDict):
    pay_amount: int
    pay_state: str
    transaction_id: NotRequired[str]
    pay_time: NotRequired[str]

class ObjectiveCompletionRecords2(TypedDict):
    objective_completion_serial_no: str
    objective_id: str
    completion_time: str
    completion_type: str
    description: str
    completion_count: int
    remark: NotRequired[str]

class Objectives(TypedDict):
    objective_id: str
    name: str
    count: int
    unit: str
    description: NotRequired[str]
    objective_completion_records: NotRequired[list[ObjectiveCompletionRecords2]]

class RewardUsageRecords2(TypedDict):
    reward_usage_serial_no: str
    reward_id: str
    usage_time: str
    usage_type: str
    description: str
    usage_count: int
    amount: int
    remark: NotRequired[str]

class Rewards(TypedDict):
    reward_id: str
    name: str
    count_type: str
    count: int
    unit: str
    amount: int
    description: NotRequired[str]
    reward_usage_records: NotRequired[list[RewardUsageRecords2]]

class CardsOutCardCodeGetAnswer(TypedDict):
    """GET v3/discount-card/cards/{out_card_code}: 查询先享卡订单"""
    card_id: str
    card_template_id: str
    out_card_code: str
    appid: str
    mchid: str
    time_range: TimeRange
    state: str
    unfinished_reason: NotRequired[str]
    total_amount: NotRequired[int]
    pay_information: NotRequired[PayInformation]
    create_time: str
    objectives: NotRequired[list[Objectives]]
    rewards: NotRequired[list[Rewards]]
    sharer_openid: NotRequired[str]
    openid: NotRequired[str]

class CardsPostBody(TypedDict):
    """POST v3/discount-card/cards: 预受理领卡请求"""
    out_card_code: Text
    card_template_id: Text
    appid: Text
    notify_url: Text

class CardsPostAnswer(TypedDict):
    """POST v3/discount-card/cards: 预受理领卡请求"""
    prepare_card_token: str

class Objectives2(TypedDict):
    objective_serial_no: str
    objective_id: int
    name: NotRequired[str]
    unit: NotRequired[str]
    performance_description: str
    performance_type: Literal['INCREASE', 'DECREASE'] | str
    count: int
    performance_time: str
    remark: NotRequired[str]

class Rewards2(TypedDict):
    reward_serial_no: str
    reward_id: int
    name: NotRequired[str]
    unit: NotRequired[str]
    description: str
    reward_type: Literal['INCREASE', 'DECREASE'] | str
    count: int
    amount: int
    reward_time: str
    remark: NotRequired[str]

class OrdersOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/discount-card/orders/out-trade-no/{out_trade_no}: 通过先享卡订单号查询订单"""
    out_order_no: str
    discount_card_id: str
    out_trade_no: str
    appid: str
    service_id: str
    order_id: str
    transaction_id: NotRequired[str]
    openid: str
    card_begin_time: str
    card_end_time: str
    card_name: str
    objective_description: str
    reward_description: str
    estimated_reward_amount: int
    online_instructions: NotRequired[str]
    offline_instructions: NotRequired[str]
    state: Literal['CREATED', 'SETTLING', 'CHARGING', 'CHARGED', 'NO_CHARGE', 'REVOKED'] | str
    total_amount: NotRequired[int]
    deduction_amount: NotRequired[int]
    settlement_amount: NotRequired[int]
    create_time: str
    pay_time: NotRequired[str]
    objectives: NotRequired[list[Objectives2]]
    rewards: NotRequired[list[Rewards2]]

class OrdersOutOrderNoGetAnswer(TypedDict):
    """GET v3/discount-card/orders/{out_order_no}: 通过先享卡订单号查询订单"""
    out_order_no: str
    discount_card_id: str
    out_trade_no: str
    appid: str
    service_id: str
    order_id: str
    transaction_id: NotRequired[str]
    openid: str
    card_begin_time: str
    card_end_time: str
    card_name: str
    objective_description: str
    reward_description: str
    estimated_reward_amount: int
    online_instructions: NotRequired[str]
    offline_instructions: NotRequired[str]
    state: Literal['CREATED', 'SETTLING', 'CHARGING', 'CHARGED', 'NO_CHARGE', 'REVOKED'] | str
    total_amount: NotRequired[int]
    deduction_amount: NotRequired[int]
    settlement_amount: NotRequired[int]
    create_time: str
    pay_time: NotRequired[str]
    objectives: NotRequired[list[Objectives2]]
    rewards: NotRequired[list[Rewards2]]

class Objectives3(TypedDict):
    objective_serial_no: Text
    objective_id: int
    performance_description: Text
    performance_type: Literal['INCREASE', 'DECREASE'] | Text
    count: int
    performance_time: Text
    remark: NotRequired[Text]

class Rewards3(TypedDict):
    reward_serial_no: Text
    reward_id: int
    description: Text
    reward_type: Literal['INCREASE', 'DECREASE'] | Text
    count: int
    amount: int
    reward_time: Text
    remark: NotRequired[Text]

class OrdersOutOrderNoPatchBody(TypedDict):
    """PATCH v3/discount-card/orders/{out_order_no}: 更新先享卡订单"""
    objectives: NotRequired[Sequence[Objectives3]]
    rewards: NotRequired[Sequence[Rewards3]]

class OrdersOutOrderNoPatchAnswer(TypedDict):
    """PATCH v3/discount-card/orders/{out_order_no}: 更新先享卡订单"""
    out_order_no: str
    order_id: str

class CardsOutCardCodeAddUserRecords(Node):
    @verb
    def post(self, *, out_card_code: str | int, json: CardsOutCardCodeAddUserRecordsPostBody, **options: Unpack[QueryOptions]) -> None:
        """增加用户记录

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
        """
    @async_verb
    def post_async(self, *, out_card_code: str | int, json: CardsOutCardCodeAddUserRecordsPostBody, **options: Unpack[QueryOptions]) -> None:
        """增加用户记录

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
        """
    postAsync = post_async
    """增加用户记录

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
    """


class CardsOutCardCode_(Node):
    @property
    def addUserRecords(self) -> CardsOutCardCodeAddUserRecords:
        """POST 增加用户记录"""
    @verb
    def get(self, *, out_card_code: str | int, **options: Unpack[QueryOptions]) -> CardsOutCardCodeGetAnswer:
        """查询先享卡订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
        """
    @async_verb
    def get_async(self, *, out_card_code: str | int, **options: Unpack[QueryOptions]) -> CardsOutCardCodeGetAnswer:
        """查询先享卡订单

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
        """
    getAsync = get_async
    """查询先享卡订单

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
    """


class Cards(Node):
    @property
    def _out_card_code_(self) -> CardsOutCardCode_:
        """GET 查询先享卡订单"""
    @verb
    def post(self, *, json: CardsPostBody, **options: Unpack[QueryOptions]) -> CardsPostAnswer:
        """预受理领卡请求

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
        """
    @async_verb
    def post_async(self, *, json: CardsPostBody, **options: Unpack[QueryOptions]) -> CardsPostAnswer:
        """预受理领卡请求

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
        """
    postAsync = post_async
    """预受理领卡请求

    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
    """


class OrdersOutTradeNoOutTradeNo_(Node):
    @verb
    def get(self, *, out_trade_no: str | int, **options: Unpack[QueryOptions]) -> OrdersOutTradeNoOutTradeNoGetAnswer:
        """通过先享卡订单号查询订单

        Status: retired since 2020-03-26
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, **options: Unpack[QueryOptions]) -> OrdersOutTradeNoOutTradeNoGetAnswer:
        """通过先享卡订单号查询订单

        Status: retired since 2020-03-26
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
        """
    getAsync = get_async
    """通过先享卡订单号查询订单

    Status: retired since 2020-03-26
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
    """


class OrdersOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> OrdersOutTradeNoOutTradeNo_:
        """GET 通过先享卡订单号查询订单"""

class OrdersOutOrderNo_(Node):
    @verb
    def get(self, *, out_order_no: str | int, **options: Unpack[QueryOptions]) -> OrdersOutOrderNoGetAnswer:
        """通过先享卡订单号查询订单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
        """
    @async_verb
    def get_async(self, *, out_order_no: str | int, **options: Unpack[QueryOptions]) -> OrdersOutOrderNoGetAnswer:
        """通过先享卡订单号查询订单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
        """
    getAsync = get_async
    """通过先享卡订单号查询订单

    Status: deprecated
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
    """

    @verb
    def patch(self, *, out_order_no: str | int, json: OrdersOutOrderNoPatchBody = ..., **options: Unpack[QueryOptions]) -> OrdersOutOrderNoPatchAnswer:
        """更新先享卡订单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
        """
    @async_verb
    def patch_async(self, *, out_order_no: str | int, json: OrdersOutOrderNoPatchBody = ..., **options: Unpack[QueryOptions]) -> OrdersOutOrderNoPatchAnswer:
        """更新先享卡订单

        Status: deprecated
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
        """
    patchAsync = patch_async
    """更新先享卡订单

    Status: deprecated
    https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
    """


class Orders(Node):
    @property
    def outTradeNo(self) -> OrdersOutTradeNo:
        """1 endpoints"""
    @property
    def _out_order_no_(self) -> OrdersOutOrderNo_:
        """GET 通过先享卡订单号查询订单 · PATCH 更新先享卡订单"""

class DiscountCard(Node):
    @property
    def cards(self) -> Cards:
        """POST 预受理领卡请求"""
    @property
    def orders(self) -> Orders:
        """3 endpoints"""
