# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/settle``: documented paths, bodies and answers.

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

class SettlementsGetQuery(TypedDict):
    """GET v3/settle/settlements: 查询结算资金明细"""
    sub_mchid: NotRequired[Text]
    settle_state: Literal['SETTLED', 'UNSETTLE'] | Text
    settle_start_date: NotRequired[Text]
    settle_end_date: NotRequired[Text]
    limit: int
    offset: int

class Amount(TypedDict):
    settled: int
    unsettle: int
    currency: str
    pay: int
    refund: int
    net: int
    fee: int

class Data(TypedDict):
    batch_id: str
    settlement_date: str
    trade_start_date: str
    trade_end_date: str
    amount: Amount
    wallet_region: NotRequired[Literal['CHINA_MAINLAND', 'CHINA_HONGKONG'] | str]

class SettlementsGetAnswer(TypedDict):
    """GET v3/settle/settlements: 查询结算资金明细"""
    data: NotRequired[list[Data]]
    total_count: int
    offset: int
    limit: int

class Settlements(Node):
    @verb
    def get(self, *, query: SettlementsGetQuery | str, **options: Unpack[GetOptions]) -> SettlementsGetAnswer:
        """查询结算资金明细

        Status: superseded since 2022-09-08; use v3/global/settle/settlements
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
        """
    @async_verb
    def get_async(self, *, query: SettlementsGetQuery | str, **options: Unpack[GetOptions]) -> SettlementsGetAnswer:
        """查询结算资金明细

        Status: superseded since 2022-09-08; use v3/global/settle/settlements
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
        """
    getAsync = get_async
    """查询结算资金明细

    Status: superseded since 2022-09-08; use v3/global/settle/settlements
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
    """


class Settle(Node):
    @property
    def settlements(self) -> Settlements:
        """GET 查询结算资金明细"""
