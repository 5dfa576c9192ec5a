# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/lovefeast``: documented paths, bodies and answers.

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

class BrandsBrandIdGetAnswer(TypedDict):
    """GET v3/lovefeast/brands/{brand_id}: 查询爱心餐品牌信息"""
    donate_count: float
    consume_count: float

class UsersOpenidOrdersBrandIdBrandIdGetQuery(TypedDict):
    """GET v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}: 查询用户捐赠单列表"""
    offset: NotRequired[int]
    limit: NotRequired[int]

class Payer(TypedDict):
    openid: NotRequired[str]
    sub_openid: NotRequired[str]
    avatar: NotRequired[str]
    nickname: NotRequired[str]

class Amount(TypedDict):
    total: NotRequired[float]
    payer_total: NotRequired[float]
    currency: NotRequired[str]
    payer_currency: NotRequired[str]

class Data(TypedDict):
    welfare_trade_id: NotRequired[str]
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    brand_id: NotRequired[str]
    donate_source: NotRequired[Literal['MINIPROGRAM_PAY', 'ENTRUST_PAY'] | str]
    merchant_order: NotRequired[str]
    institution_name: NotRequired[str]
    business_id: NotRequired[str]
    business_name: NotRequired[str]
    success_time: NotRequired[str]
    payer: NotRequired[Payer]
    amount: NotRequired[Amount]
    device_id: NotRequired[str]

class UsersOpenidOrdersBrandIdBrandIdGetAnswer(TypedDict):
    """GET v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}: 查询用户捐赠单列表"""
    count: NotRequired[int]
    limit: NotRequired[int]
    offset: NotRequired[int]
    total_count: NotRequired[int]
    data: NotRequired[list[Data]]

class UsersOpenidOrdersOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}: 查询用户捐赠单详情"""
    welfare_trade_id: NotRequired[str]
    appid: NotRequired[str]
    sub_appid: NotRequired[str]
    brand_id: NotRequired[str]
    donate_source: NotRequired[Literal['MINIPROGRAM_PAY', 'ENTRUST_PAY'] | str]
    merchant_order: NotRequired[str]
    institution_name: NotRequired[str]
    business_id: NotRequired[str]
    business_name: NotRequired[str]
    success_time: NotRequired[str]
    payer: NotRequired[Payer]
    amount: NotRequired[dict[str, Any]]
    device_id: NotRequired[str]

class BrandsBrandId_(Node):
    @verb
    def get(self, *, brand_id: str | int, **options: Unpack[QueryOptions]) -> BrandsBrandIdGetAnswer:
        """查询爱心餐品牌信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012472863
        https://pay.weixin.qq.com/doc/v3/partner/4012466619
        """
    @async_verb
    def get_async(self, *, brand_id: str | int, **options: Unpack[QueryOptions]) -> BrandsBrandIdGetAnswer:
        """查询爱心餐品牌信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012472863
        https://pay.weixin.qq.com/doc/v3/partner/4012466619
        """
    getAsync = get_async
    """查询爱心餐品牌信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012472863
    https://pay.weixin.qq.com/doc/v3/partner/4012466619
    """


class Brands(Node):
    @property
    def _brand_id_(self) -> BrandsBrandId_:
        """GET 查询爱心餐品牌信息"""

class UsersOpenidOrdersBrandIdBrandId_(Node):
    @verb
    def get(self, *, openid: str | int, brand_id: str | int, query: UsersOpenidOrdersBrandIdBrandIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> UsersOpenidOrdersBrandIdBrandIdGetAnswer:
        """查询用户捐赠单列表"""
    @async_verb
    def get_async(self, *, openid: str | int, brand_id: str | int, query: UsersOpenidOrdersBrandIdBrandIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> UsersOpenidOrdersBrandIdBrandIdGetAnswer:
        """查询用户捐赠单列表"""
    getAsync = get_async
    """查询用户捐赠单列表"""


class UsersOpenidOrdersBrandId(Node):
    @property
    def _brand_id_(self) -> UsersOpenidOrdersBrandIdBrandId_:
        """GET 查询用户捐赠单列表"""

class UsersOpenidOrdersOutTradeNoOutTradeNo_(Node):
    @verb
    def get(self, *, openid: str | int, out_trade_no: str | int, **options: Unpack[QueryOptions]) -> UsersOpenidOrdersOutTradeNoOutTradeNoGetAnswer:
        """查询用户捐赠单详情"""
    @async_verb
    def get_async(self, *, openid: str | int, out_trade_no: str | int, **options: Unpack[QueryOptions]) -> UsersOpenidOrdersOutTradeNoOutTradeNoGetAnswer:
        """查询用户捐赠单详情"""
    getAsync = get_async
    """查询用户捐赠单详情"""


class UsersOpenidOrdersOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> UsersOpenidOrdersOutTradeNoOutTradeNo_:
        """GET 查询用户捐赠单详情"""

class UsersOpenidOrders(Node):
    @property
    def brandId(self) -> UsersOpenidOrdersBrandId:
        """1 endpoints"""
    @property
    def outTradeNo(self) -> UsersOpenidOrdersOutTradeNo:
        """1 endpoints"""

class UsersOpenid_(Node):
    @property
    def orders(self) -> UsersOpenidOrders:
        """2 endpoints"""

class Users(Node):
    @property
    def _openid_(self) -> UsersOpenid_:
        """2 endpoints"""

class Lovefeast(Node):
    @property
    def brands(self) -> Brands:
        """1 endpoints"""
    @property
    def users(self) -> Users:
        """2 endpoints"""
