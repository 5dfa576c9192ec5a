# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/catering``: documented paths, bodies and answers.

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

class Properties(TypedDict):
    taste: Text
    cuisine: Text
    main_material: Text
    ingredients: Text
    others: NotRequired[Text]

class DishList(TypedDict):
    out_dish_no: Text
    name: Text
    price: int
    unit: Literal['BY_SHARE', 'BY_WEIGHT'] | Text
    count: float
    discount: NotRequired[int]
    type: NotRequired[Text]
    priority: NotRequired[int]
    properties: NotRequired[Properties]

class OrdersSyncStatusPostBody(TypedDict):
    """POST v3/catering/orders/sync-status: 点餐订单信息同步（渠道商/服务商）"""
    sp_mchid: NotRequired[Text]
    sp_appid: NotRequired[Text]
    channel_id: Text
    sub_mchid: Text
    sub_appid: Text
    out_shop_no: Text
    sub_openid: Text
    login_token: Text
    order_entry: Text
    total_amount: int
    discount_amount: int
    user_amount: int
    status: Literal['CREATE_DEAL', 'PAY_SUCCESS'] | Text
    action_time: Text
    pay_time: NotRequired[Text]
    transaction_id: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    out_order_no: Text
    out_table_no: NotRequired[Text]
    people_count: NotRequired[int]
    dish_list: Sequence[DishList]

class OrdersSyncStatus(Node):
    @verb
    def post(self, *, json: OrdersSyncStatusPostBody, **options: Unpack[QueryOptions]) -> None:
        """点餐订单信息同步（渠道商/服务商）

        https://pay.weixin.qq.com/doc/v2/partner/4011939936
        https://pay.weixin.qq.com/doc/v2/institution/4011941011
        """
    @async_verb
    def post_async(self, *, json: OrdersSyncStatusPostBody, **options: Unpack[QueryOptions]) -> None:
        """点餐订单信息同步（渠道商/服务商）

        https://pay.weixin.qq.com/doc/v2/partner/4011939936
        https://pay.weixin.qq.com/doc/v2/institution/4011941011
        """
    postAsync = post_async
    """点餐订单信息同步（渠道商/服务商）

    https://pay.weixin.qq.com/doc/v2/partner/4011939936
    https://pay.weixin.qq.com/doc/v2/institution/4011941011
    """


class Orders(Node):
    @property
    def syncStatus(self) -> OrdersSyncStatus:
        """POST 点餐订单信息同步（渠道商/服务商）"""

class Catering(Node):
    @property
    def orders(self) -> Orders:
        """1 endpoints"""
