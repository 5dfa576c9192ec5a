# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/mch_operate``: documented paths, bodies and answers.

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

class WithdrawlApply(TypedDict):
    applyment_id: str
    out_request_no: str
    state: str
    fail_reason: NotRequired[str]
    modify_time: NotRequired[str]

class RiskWithdrawlApplyApplymentIdApplymentIdGetAnswer(TypedDict):
    """GET v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}: 微信支付提现申请单号查询提现申请单状态"""
    withdrawl_apply: WithdrawlApply

class RiskWithdrawlApplyOutRequestNoOutRequestNoGetAnswer(TypedDict):
    """GET v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}: 商户提现申请单号查询提现申请单状态"""
    withdrawl_apply: WithdrawlApply

class BankAccountInfo(TypedDict):
    account_name: Text
    """Encrypted."""
    account_bank: Text
    bank_branch_id: NotRequired[Text]
    bank_name: NotRequired[Text]
    account_number: Text
    """Encrypted."""

class IdentityInfo(TypedDict):
    id_doc_type: NotRequired[Literal['IDENTIFICATION_TYPE_IDCARD', 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT', 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT', 'IDENTIFICATION_TYPE_MACAO_PASSPORT', 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT', 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT', 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT', 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'] | Text]
    identification_name: Text
    """Encrypted."""
    identification_no: Text
    """Encrypted."""

class PayeeInfo(TypedDict):
    account_type: Literal['ACCOUNT_TYPE_CORPORATE', 'ACCOUNT_TYPE_PERSONAL'] | Text
    bank_account_info: NotRequired[BankAccountInfo]
    identity_info: NotRequired[IdentityInfo]

class ProofPayeeMedia(TypedDict):
    proof_media_type: Literal['BASIC_TRANSACTION_INFORMATION', 'LEGAL_ID_CARD', 'ID_CARD', 'BUSINESS_LICENSE_PHOTO', 'PAYEE_ID_CARD', 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6', 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7', 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8'] | Text
    proof_media: Text

class ProofMediaList(TypedDict):
    proof_payee_media: NotRequired[Sequence[ProofPayeeMedia]]

class AdditionalMaterials(TypedDict):
    additional_media: NotRequired[Texts]

class RiskWithdrawlApplyPostBody(TypedDict):
    """POST v3/mch_operate/risk/withdrawl-apply: 提交已注销商户号可用余额提现申请单"""
    sub_mchid: Text
    out_account_type: Literal['BASIC_ACCOUNT', 'OPERATE_ACCOUNT', 'MARGIN_ACCOUNT'] | Text
    amount: int
    out_request_no: Text
    payee_type: Literal['CONTRIBUTION_MERCHANT', 'SERVICE_PROVIDER_MERCHANT', 'OTHER_MERCHANT', 'INDIVIDUAL'] | Text
    payee_mchid: NotRequired[Text]
    payee_info: PayeeInfo
    proof_media_list: NotRequired[ProofMediaList]
    additional_materials: NotRequired[AdditionalMaterials]
    remark: NotRequired[Text]

class RiskWithdrawlApplyPostAnswer(TypedDict):
    """POST v3/mch_operate/risk/withdrawl-apply: 提交已注销商户号可用余额提现申请单"""
    applyment_id: NotRequired[str]
    out_request_no: NotRequired[str]

class RiskWithdrawlApplyApplymentIdApplymentId_(Node):
    @verb
    def get(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> RiskWithdrawlApplyApplymentIdApplymentIdGetAnswer:
        """微信支付提现申请单号查询提现申请单状态

        https://pay.weixin.qq.com/doc/v3/partner/4012778400
        """
    @async_verb
    def get_async(self, *, applyment_id: str | int, **options: Unpack[QueryOptions]) -> RiskWithdrawlApplyApplymentIdApplymentIdGetAnswer:
        """微信支付提现申请单号查询提现申请单状态

        https://pay.weixin.qq.com/doc/v3/partner/4012778400
        """
    getAsync = get_async
    """微信支付提现申请单号查询提现申请单状态

    https://pay.weixin.qq.com/doc/v3/partner/4012778400
    """


class RiskWithdrawlApplyApplymentId(Node):
    @property
    def _applyment_id_(self) -> RiskWithdrawlApplyApplymentIdApplymentId_:
        """GET 微信支付提现申请单号查询提现申请单状态"""

class RiskWithdrawlApplyOutRequestNoOutRequestNo_(Node):
    @verb
    def get(self, *, out_request_no: str | int, **options: Unpack[QueryOptions]) -> RiskWithdrawlApplyOutRequestNoOutRequestNoGetAnswer:
        """商户提现申请单号查询提现申请单状态

        https://pay.weixin.qq.com/doc/v3/partner/4012476164
        """
    @async_verb
    def get_async(self, *, out_request_no: str | int, **options: Unpack[QueryOptions]) -> RiskWithdrawlApplyOutRequestNoOutRequestNoGetAnswer:
        """商户提现申请单号查询提现申请单状态

        https://pay.weixin.qq.com/doc/v3/partner/4012476164
        """
    getAsync = get_async
    """商户提现申请单号查询提现申请单状态

    https://pay.weixin.qq.com/doc/v3/partner/4012476164
    """


class RiskWithdrawlApplyOutRequestNo(Node):
    @property
    def _out_request_no_(self) -> RiskWithdrawlApplyOutRequestNoOutRequestNo_:
        """GET 商户提现申请单号查询提现申请单状态"""

class RiskWithdrawlApply(Node):
    @property
    def applymentId(self) -> RiskWithdrawlApplyApplymentId:
        """1 endpoints"""
    @property
    def outRequestNo(self) -> RiskWithdrawlApplyOutRequestNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: RiskWithdrawlApplyPostBody, **options: Unpack[QueryOptions]) -> RiskWithdrawlApplyPostAnswer:
        """提交已注销商户号可用余额提现申请单

        https://pay.weixin.qq.com/doc/v3/partner/4012488950
        """
    @async_verb
    def post_async(self, *, json: RiskWithdrawlApplyPostBody, **options: Unpack[QueryOptions]) -> RiskWithdrawlApplyPostAnswer:
        """提交已注销商户号可用余额提现申请单

        https://pay.weixin.qq.com/doc/v3/partner/4012488950
        """
    postAsync = post_async
    """提交已注销商户号可用余额提现申请单

    https://pay.weixin.qq.com/doc/v3/partner/4012488950
    """


class Risk(Node):
    @property
    def withdrawlApply(self) -> RiskWithdrawlApply:
        """POST 提交已注销商户号可用余额提现申请单"""

class MchOperate(Node):
    @property
    def risk(self) -> Risk:
        """3 endpoints"""
