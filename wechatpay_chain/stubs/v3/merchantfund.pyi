# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/merchantfund``: documented paths, bodies and answers.

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

class MerchantIncomeRecordsGetQuery(TypedDict):
    """GET v3/merchantfund/merchant/income-records: 服务商银行来账查询"""
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | Text
    date: Text
    offset: NotRequired[int]
    limit: int

class Data(TypedDict):
    mchid: str
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | str
    income_record_type: Literal['OFFLINERECHARGE', 'ENTERPRISEDIRECTREVENUE'] | str
    income_record_id: str
    amount: int
    success_time: str
    bank_name: str
    bank_account_name: str
    bank_account_number: str
    recharge_remark: str

class Links(TypedDict):
    next: str
    prev: str
    self: str

class MerchantIncomeRecordsGetAnswer(TypedDict):
    """GET v3/merchantfund/merchant/income-records: 服务商银行来账查询"""
    total_count: int
    offset: int
    limit: int
    data: NotRequired[list[Data]]
    links: Links

class PartnerIncomeRecordsGetQuery(TypedDict):
    """GET v3/merchantfund/partner/income-records: 特约商户银行来账查询"""
    sub_mchid: Text
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | Text
    date: Text
    offset: NotRequired[int]
    limit: int

class Data2(TypedDict):
    sub_mchid: str
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | str
    income_record_type: Literal['OFFLINERECHARGE', 'ENTERPRISEDIRECTREVENUE'] | str
    income_record_id: str
    amount: int
    success_time: str
    bank_name: str
    bank_account_name: str
    bank_account_number: str
    recharge_remark: str

class PartnerIncomeRecordsGetAnswer(TypedDict):
    """GET v3/merchantfund/partner/income-records: 特约商户银行来账查询"""
    total_count: int
    offset: int
    limit: int
    data: NotRequired[list[Data2]]
    links: Links

class MerchantIncomeRecords(Node):
    @verb
    def get(self, *, query: MerchantIncomeRecordsGetQuery | str, **options: Unpack[GetOptions]) -> MerchantIncomeRecordsGetAnswer:
        """服务商银行来账查询

        https://pay.weixin.qq.com/doc/v3/partner/4012720300
        https://pay.weixin.qq.com/doc/v3/partner/4012718647
        """
    @async_verb
    def get_async(self, *, query: MerchantIncomeRecordsGetQuery | str, **options: Unpack[GetOptions]) -> MerchantIncomeRecordsGetAnswer:
        """服务商银行来账查询

        https://pay.weixin.qq.com/doc/v3/partner/4012720300
        https://pay.weixin.qq.com/doc/v3/partner/4012718647
        """
    getAsync = get_async
    """服务商银行来账查询

    https://pay.weixin.qq.com/doc/v3/partner/4012720300
    https://pay.weixin.qq.com/doc/v3/partner/4012718647
    """


class Merchant(Node):
    @property
    def incomeRecords(self) -> MerchantIncomeRecords:
        """GET 服务商银行来账查询"""

class PartnerIncomeRecords(Node):
    @verb
    def get(self, *, query: PartnerIncomeRecordsGetQuery | str, **options: Unpack[GetOptions]) -> PartnerIncomeRecordsGetAnswer:
        """特约商户银行来账查询

        https://pay.weixin.qq.com/doc/v3/partner/4012720249
        https://pay.weixin.qq.com/doc/v3/partner/4012718620
        https://pay.weixin.qq.com/doc/v3/partner/4012712728
        """
    @async_verb
    def get_async(self, *, query: PartnerIncomeRecordsGetQuery | str, **options: Unpack[GetOptions]) -> PartnerIncomeRecordsGetAnswer:
        """特约商户银行来账查询

        https://pay.weixin.qq.com/doc/v3/partner/4012720249
        https://pay.weixin.qq.com/doc/v3/partner/4012718620
        https://pay.weixin.qq.com/doc/v3/partner/4012712728
        """
    getAsync = get_async
    """特约商户银行来账查询

    https://pay.weixin.qq.com/doc/v3/partner/4012720249
    https://pay.weixin.qq.com/doc/v3/partner/4012718620
    https://pay.weixin.qq.com/doc/v3/partner/4012712728
    """


class Partner(Node):
    @property
    def incomeRecords(self) -> PartnerIncomeRecords:
        """GET 特约商户银行来账查询"""

class Merchantfund(Node):
    @property
    def merchant(self) -> Merchant:
        """1 endpoints"""
    @property
    def partner(self) -> Partner:
        """1 endpoints"""
