# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/mmpaysptrans``: documented paths, bodies and answers.

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

class PayBankPostBody(TypedDict):
    """POST v2/mmpaysptrans/pay_bank: 企业付款到银行卡"""
    mch_id: Scalar
    partner_trade_no: Scalar
    enc_bank_no: Scalar
    """Encrypted."""
    enc_true_name: Scalar
    """Encrypted."""
    bank_code: Scalar
    amount: Scalar
    desc: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class QueryBankPostBody(TypedDict):
    """POST v2/mmpaysptrans/query_bank: 查询企业付款银行卡"""
    mch_id: Scalar
    partner_trade_no: Scalar
    nonce_str: NotRequired[Scalar]

class PayBank(Node):
    @verb
    def post(self, *, xml: PayBankPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """企业付款到银行卡

        https://pay.weixin.qq.com/doc/v2/merchant/4011939840
        """
    @async_verb
    def post_async(self, *, xml: PayBankPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """企业付款到银行卡

        https://pay.weixin.qq.com/doc/v2/merchant/4011939840
        """
    postAsync = post_async
    """企业付款到银行卡

    https://pay.weixin.qq.com/doc/v2/merchant/4011939840
    """


class QueryBank(Node):
    @verb
    def post(self, *, xml: QueryBankPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询企业付款银行卡

        https://pay.weixin.qq.com/doc/v2/merchant/4011941066
        """
    @async_verb
    def post_async(self, *, xml: QueryBankPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询企业付款银行卡

        https://pay.weixin.qq.com/doc/v2/merchant/4011941066
        """
    postAsync = post_async
    """查询企业付款银行卡

    https://pay.weixin.qq.com/doc/v2/merchant/4011941066
    """


class Mmpaysptrans(Node):
    @property
    def pay_bank(self) -> PayBank:
        """POST 企业付款到银行卡"""
    @property
    def query_bank(self) -> QueryBank:
        """POST 查询企业付款银行卡"""
