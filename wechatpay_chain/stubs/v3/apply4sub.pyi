# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/apply4sub``: documented paths, bodies and answers.

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

class SubMerchantsSubMchidApplicationApplicationNoGetQuery(TypedDict):
    """GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}: 查询结算账户修改申请状态"""
    account_number_rule: NotRequired[Literal['ACCOUNT_NUMBER_RULE_MASK_V1', 'ACCOUNT_NUMBER_RULE_MASK_V2'] | Text]

class SubMerchantsSubMchidApplicationApplicationNoGetAnswer(TypedDict):
    """GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}: 查询结算账户修改申请状态"""
    account_name: str
    account_type: Literal['ACCOUNT_TYPE_BUSINESS', 'ACCOUNT_TYPE_PRIVATE'] | str
    account_bank: str
    bank_name: NotRequired[str]
    bank_branch_id: NotRequired[str]
    account_number: str
    verify_result: Literal['AUDIT_SUCCESS', 'AUDITING', 'AUDIT_FAIL'] | str
    verify_fail_reason: NotRequired[str]
    verify_finish_time: NotRequired[str]

class SubMerchantsSubMchidModifySettlementPostBody(TypedDict):
    """POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement: 修改结算帐号"""
    modify_mode: NotRequired[Literal['MODIFY_MODE_ASYNC'] | Text]
    account_type: Literal['ACCOUNT_TYPE_BUSINESS', 'ACCOUNT_TYPE_PRIVATE'] | Text
    account_bank: Text
    bank_address_code: Text
    bank_name: NotRequired[Text]
    bank_branch_id: NotRequired[Text]
    account_number: Text
    """Encrypted."""
    account_name: NotRequired[Text]
    """Encrypted."""

class SubMerchantsSubMchidModifySettlementPostAnswer(TypedDict):
    """POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement: 修改结算帐号"""
    application_no: str

class SubMerchantsSubMchidSettlementGetAnswer(TypedDict):
    """GET v3/apply4sub/sub_merchants/{sub_mchid}/settlement: 查询结算账户"""
    account_type: Literal['ACCOUNT_TYPE_BUSINESS', 'ACCOUNT_TYPE_PRIVATE'] | str
    account_bank: str
    bank_name: NotRequired[str]
    bank_branch_id: NotRequired[str]
    account_number: str
    verify_result: Literal['VERIFY_SUCCESS', 'VERIFY_FAIL', 'VERIFYING'] | str
    verify_fail_reason: NotRequired[str]

class SubMerchantsSubMchidApplicationApplicationNo_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, application_no: str | int, query: SubMerchantsSubMchidApplicationApplicationNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> SubMerchantsSubMchidApplicationApplicationNoGetAnswer:
        """查询结算账户修改申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4012761169
        https://pay.weixin.qq.com/doc/v3/partner/4012761120
        https://pay.weixin.qq.com/doc/v3/partner/4012721475
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, application_no: str | int, query: SubMerchantsSubMchidApplicationApplicationNoGetQuery | str = ..., **options: Unpack[GetOptions]) -> SubMerchantsSubMchidApplicationApplicationNoGetAnswer:
        """查询结算账户修改申请状态

        https://pay.weixin.qq.com/doc/v3/partner/4012761169
        https://pay.weixin.qq.com/doc/v3/partner/4012761120
        https://pay.weixin.qq.com/doc/v3/partner/4012721475
        """
    getAsync = get_async
    """查询结算账户修改申请状态

    https://pay.weixin.qq.com/doc/v3/partner/4012761169
    https://pay.weixin.qq.com/doc/v3/partner/4012761120
    https://pay.weixin.qq.com/doc/v3/partner/4012721475
    """


class SubMerchantsSubMchidApplication(Node):
    @property
    def _application_no_(self) -> SubMerchantsSubMchidApplicationApplicationNo_:
        """GET 查询结算账户修改申请状态"""

class SubMerchantsSubMchidModifySettlement(Node):
    @verb
    def post(self, *, sub_mchid: str | int, json: SubMerchantsSubMchidModifySettlementPostBody, **options: Unpack[QueryOptions]) -> SubMerchantsSubMchidModifySettlementPostAnswer:
        """修改结算帐号

        https://pay.weixin.qq.com/doc/v3/partner/4012761138
        https://pay.weixin.qq.com/doc/v3/partner/4012761102
        https://pay.weixin.qq.com/doc/v3/partner/4012721277
        """
    @async_verb
    def post_async(self, *, sub_mchid: str | int, json: SubMerchantsSubMchidModifySettlementPostBody, **options: Unpack[QueryOptions]) -> SubMerchantsSubMchidModifySettlementPostAnswer:
        """修改结算帐号

        https://pay.weixin.qq.com/doc/v3/partner/4012761138
        https://pay.weixin.qq.com/doc/v3/partner/4012761102
        https://pay.weixin.qq.com/doc/v3/partner/4012721277
        """
    postAsync = post_async
    """修改结算帐号

    https://pay.weixin.qq.com/doc/v3/partner/4012761138
    https://pay.weixin.qq.com/doc/v3/partner/4012761102
    https://pay.weixin.qq.com/doc/v3/partner/4012721277
    """


class SubMerchantsSubMchidSettlement(Node):
    @verb
    def get(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> SubMerchantsSubMchidSettlementGetAnswer:
        """查询结算账户

        https://pay.weixin.qq.com/doc/v3/partner/4012761142
        https://pay.weixin.qq.com/doc/v3/partner/4012761113
        https://pay.weixin.qq.com/doc/v3/partner/4012721295
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, **options: Unpack[QueryOptions]) -> SubMerchantsSubMchidSettlementGetAnswer:
        """查询结算账户

        https://pay.weixin.qq.com/doc/v3/partner/4012761142
        https://pay.weixin.qq.com/doc/v3/partner/4012761113
        https://pay.weixin.qq.com/doc/v3/partner/4012721295
        """
    getAsync = get_async
    """查询结算账户

    https://pay.weixin.qq.com/doc/v3/partner/4012761142
    https://pay.weixin.qq.com/doc/v3/partner/4012761113
    https://pay.weixin.qq.com/doc/v3/partner/4012721295
    """


class SubMerchantsSubMchid_(Node):
    @property
    def application(self) -> SubMerchantsSubMchidApplication:
        """1 endpoints"""
    @property
    def modifySettlement(self) -> SubMerchantsSubMchidModifySettlement:
        """POST 修改结算帐号"""
    @property
    def settlement(self) -> SubMerchantsSubMchidSettlement:
        """GET 查询结算账户"""

class SubMerchants(Node):
    @property
    def _sub_mchid_(self) -> SubMerchantsSubMchid_:
        """3 endpoints"""

class Apply4sub(Node):
    @property
    def sub_merchants(self) -> SubMerchants:
        """3 endpoints"""
