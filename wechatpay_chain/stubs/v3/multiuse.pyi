# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/multiuse``: documented paths, bodies and answers.

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

class StocksStockIdRefundFlowGetAnswer(TypedDict):
    """GET v3/multiuse/stocks/{stock_id}/refund-flow: 下载批次退款明细"""
    url: str

class StocksStockIdSendFlowGetAnswer(TypedDict):
    """GET v3/multiuse/stocks/{stock_id}/send-flow: 下载批次发放明细"""
    url: str

class StocksStockIdUseFlowGetAnswer(TypedDict):
    """GET v3/multiuse/stocks/{stock_id}/use-flow: 下载核销明细"""
    url: str

class UsersOpenidCouponsPostBody(TypedDict):
    """POST v3/multiuse/users/{openid}/coupons: 发放指定批次的消费金"""
    stock_id: Text
    out_request_no: Text
    user_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    amount: NotRequired[float]
    appid: Text
    card_type: Literal['ID_CARD'] | Text

class UsersOpenidCouponsPostAnswer(TypedDict):
    """POST v3/multiuse/users/{openid}/coupons: 发放指定批次的消费金"""
    coupon_id: str

class StocksStockIdRefundFlow(Node):
    @verb
    def get(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> StocksStockIdRefundFlowGetAnswer:
        """下载批次退款明细

        https://pay.weixin.qq.com/doc/v3/merchant/4012539762
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> StocksStockIdRefundFlowGetAnswer:
        """下载批次退款明细

        https://pay.weixin.qq.com/doc/v3/merchant/4012539762
        """
    getAsync = get_async
    """下载批次退款明细

    https://pay.weixin.qq.com/doc/v3/merchant/4012539762
    """


class StocksStockIdSendFlow(Node):
    @verb
    def get(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> StocksStockIdSendFlowGetAnswer:
        """下载批次发放明细

        https://pay.weixin.qq.com/doc/v3/merchant/4012539756
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> StocksStockIdSendFlowGetAnswer:
        """下载批次发放明细

        https://pay.weixin.qq.com/doc/v3/merchant/4012539756
        """
    getAsync = get_async
    """下载批次发放明细

    https://pay.weixin.qq.com/doc/v3/merchant/4012539756
    """


class StocksStockIdUseFlow(Node):
    @verb
    def get(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> StocksStockIdUseFlowGetAnswer:
        """下载核销明细

        https://pay.weixin.qq.com/doc/v3/merchant/4012539758
        """
    @async_verb
    def get_async(self, *, stock_id: str | int, **options: Unpack[QueryOptions]) -> StocksStockIdUseFlowGetAnswer:
        """下载核销明细

        https://pay.weixin.qq.com/doc/v3/merchant/4012539758
        """
    getAsync = get_async
    """下载核销明细

    https://pay.weixin.qq.com/doc/v3/merchant/4012539758
    """


class StocksStockId_(Node):
    @property
    def refundFlow(self) -> StocksStockIdRefundFlow:
        """GET 下载批次退款明细"""
    @property
    def sendFlow(self) -> StocksStockIdSendFlow:
        """GET 下载批次发放明细"""
    @property
    def useFlow(self) -> StocksStockIdUseFlow:
        """GET 下载核销明细"""

class Stocks(Node):
    @property
    def _stock_id_(self) -> StocksStockId_:
        """3 endpoints"""

class UsersOpenidCoupons(Node):
    @verb
    def post(self, *, openid: str | int, json: UsersOpenidCouponsPostBody, **options: Unpack[QueryOptions]) -> UsersOpenidCouponsPostAnswer:
        """发放指定批次的消费金

        https://pay.weixin.qq.com/doc/v3/merchant/4012539766
        """
    @async_verb
    def post_async(self, *, openid: str | int, json: UsersOpenidCouponsPostBody, **options: Unpack[QueryOptions]) -> UsersOpenidCouponsPostAnswer:
        """发放指定批次的消费金

        https://pay.weixin.qq.com/doc/v3/merchant/4012539766
        """
    postAsync = post_async
    """发放指定批次的消费金

    https://pay.weixin.qq.com/doc/v3/merchant/4012539766
    """


class UsersOpenid_(Node):
    @property
    def coupons(self) -> UsersOpenidCoupons:
        """POST 发放指定批次的消费金"""

class Users(Node):
    @property
    def _openid_(self) -> UsersOpenid_:
        """1 endpoints"""

class Multiuse(Node):
    @property
    def stocks(self) -> Stocks:
        """3 endpoints"""
    @property
    def users(self) -> Users:
        """1 endpoints"""
