# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/bill``: documented paths, bodies and answers.

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

class FundflowbillGetQuery(TypedDict):
    """GET v3/bill/fundflowbill: 申请资金账单"""
    bill_date: Text
    sub_mchid: NotRequired[Text]
    account_type: NotRequired[Literal['BASIC', 'OPERATION', 'FEES'] | Text]
    tar_type: NotRequired[Literal['GZIP'] | Text]

class FundflowbillGetAnswer(TypedDict):
    """GET v3/bill/fundflowbill: 申请资金账单"""
    hash_type: str
    hash_value: str
    download_url: str

class SubMerchantFundflowbillGetQuery(TypedDict):
    """GET v3/bill/sub-merchant-fundflowbill: 申请单个子商户资金账单"""
    sub_mchid: Text
    bill_date: Text
    tar_type: NotRequired[Literal['GZIP'] | Text]
    algorithm: Literal['AEAD_AES_256_GCM', 'SM4_GCM'] | Text
    account_type: Literal['BASIC', 'OPERATION', 'FEES', 'DEPOSIT'] | Text

class DownloadBillList(TypedDict):
    bill_sequence: int
    download_url: str
    encrypt_key: str
    hash_type: str
    hash_value: str
    nonce: str

class SubMerchantFundflowbillGetAnswer(TypedDict):
    """GET v3/bill/sub-merchant-fundflowbill: 申请单个子商户资金账单"""
    download_bill_count: int
    download_bill_list: NotRequired[list[DownloadBillList]]

class TradebillGetQuery(TypedDict):
    """GET v3/bill/tradebill: 申请交易账单"""
    bill_date: Text
    sub_mchid: NotRequired[Text]
    bill_type: NotRequired[Literal['ALL', 'SUCCESS', 'REFUND', 'RECHARGE_REFUND', 'ALL_SPECIAL', 'SUC_SPECIAL', 'REF_SPECIAL'] | Text]
    tar_type: NotRequired[Literal['GZIP'] | Text]

class TradebillGetAnswer(TypedDict):
    """GET v3/bill/tradebill: 申请交易账单"""
    hash_type: str
    hash_value: str
    download_url: str

class Fundflowbill(Node):
    @verb
    def get(self, *, query: FundflowbillGetQuery | str, **options: Unpack[GetOptions]) -> FundflowbillGetAnswer:
        """申请资金账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791867
        https://pay.weixin.qq.com/doc/v3/merchant/4013070400
        https://pay.weixin.qq.com/doc/v3/merchant/4012810609
        """
    @async_verb
    def get_async(self, *, query: FundflowbillGetQuery | str, **options: Unpack[GetOptions]) -> FundflowbillGetAnswer:
        """申请资金账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791867
        https://pay.weixin.qq.com/doc/v3/merchant/4013070400
        https://pay.weixin.qq.com/doc/v3/merchant/4012810609
        """
    getAsync = get_async
    """申请资金账单

    https://pay.weixin.qq.com/doc/v3/merchant/4012791867
    https://pay.weixin.qq.com/doc/v3/merchant/4013070400
    https://pay.weixin.qq.com/doc/v3/merchant/4012810609
    """


class SubMerchantFundflowbill(Node):
    @verb
    def get(self, *, query: SubMerchantFundflowbillGetQuery | str, **options: Unpack[GetOptions]) -> SubMerchantFundflowbillGetAnswer:
        """申请单个子商户资金账单

        https://pay.weixin.qq.com/doc/v3/partner/4012710630
        https://pay.weixin.qq.com/doc/v3/partner/4012886329
        https://pay.weixin.qq.com/doc/v3/partner/4012760249
        """
    @async_verb
    def get_async(self, *, query: SubMerchantFundflowbillGetQuery | str, **options: Unpack[GetOptions]) -> SubMerchantFundflowbillGetAnswer:
        """申请单个子商户资金账单

        https://pay.weixin.qq.com/doc/v3/partner/4012710630
        https://pay.weixin.qq.com/doc/v3/partner/4012886329
        https://pay.weixin.qq.com/doc/v3/partner/4012760249
        """
    getAsync = get_async
    """申请单个子商户资金账单

    https://pay.weixin.qq.com/doc/v3/partner/4012710630
    https://pay.weixin.qq.com/doc/v3/partner/4012886329
    https://pay.weixin.qq.com/doc/v3/partner/4012760249
    """


class Tradebill(Node):
    @verb
    def get(self, *, query: TradebillGetQuery | str, **options: Unpack[GetOptions]) -> TradebillGetAnswer:
        """申请交易账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791866
        https://pay.weixin.qq.com/doc/v3/merchant/4013070395
        https://pay.weixin.qq.com/doc/v3/merchant/4012810606
        """
    @async_verb
    def get_async(self, *, query: TradebillGetQuery | str, **options: Unpack[GetOptions]) -> TradebillGetAnswer:
        """申请交易账单

        https://pay.weixin.qq.com/doc/v3/merchant/4012791866
        https://pay.weixin.qq.com/doc/v3/merchant/4013070395
        https://pay.weixin.qq.com/doc/v3/merchant/4012810606
        """
    getAsync = get_async
    """申请交易账单

    https://pay.weixin.qq.com/doc/v3/merchant/4012791866
    https://pay.weixin.qq.com/doc/v3/merchant/4013070395
    https://pay.weixin.qq.com/doc/v3/merchant/4012810606
    """


class Bill(Node):
    @property
    def fundflowbill(self) -> Fundflowbill:
        """GET 申请资金账单"""
    @property
    def subMerchantFundflowbill(self) -> SubMerchantFundflowbill:
        """GET 申请单个子商户资金账单"""
    @property
    def tradebill(self) -> Tradebill:
        """GET 申请交易账单"""
