# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/payroll-card``: documented paths, bodies and answers.

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

class AuthenticationsPreOrderPostBody(TypedDict):
    """POST v3/payroll-card/authentications/pre-order: 微工卡核身预下单"""
    openid: Text
    appid: NotRequired[Text]
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    authenticate_number: Text
    project_name: Text
    employer_name: Text
    authenticate_type: Literal['SIGN_IN', 'INSURANCE', 'CONTRACT'] | Text

class AuthenticationsPreOrderPostAnswer(TypedDict):
    """POST v3/payroll-card/authentications/pre-order: 微工卡核身预下单"""
    authenticate_number: str
    openid: str
    mchid: str
    sub_mchid: str
    token: str
    expires_in: int

class AuthenticationsPreOrderWithAuthPostBody(TypedDict):
    """POST v3/payroll-card/authentications/pre-order-with-auth: 微工卡核身预下单（流程中完成授权）"""
    openid: Text
    appid: NotRequired[Text]
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    authenticate_number: Text
    project_name: Text
    employer_name: Text
    user_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    employment_type: Literal['LONG_TERM_EMPLOYMENT', 'SHORT_TERM_EMPLOYMENT', 'COOPERATION_EMPLOYMENT'] | Text
    authenticate_type: Literal['SIGN_IN', 'INSURANCE', 'CONTRACT'] | Text

class AuthenticationsPreOrderWithAuthPostAnswer(TypedDict):
    """POST v3/payroll-card/authentications/pre-order-with-auth: 微工卡核身预下单（流程中完成授权）"""
    authenticate_number: str
    openid: str
    mchid: str
    sub_mchid: str
    token: str
    expires_in: int

class AuthenticationsAuthenticateNumberGetQuery(TypedDict):
    """GET v3/payroll-card/authentications/{authenticate_number}: 获取核身结果"""
    sub_mchid: Text

class AuthenticationsAuthenticateNumberGetAnswer(TypedDict):
    """GET v3/payroll-card/authentications/{authenticate_number}: 获取核身结果"""
    mchid: str
    sub_mchid: str
    openid: str
    authenticate_scene: str
    authenticate_source: str
    project_name: str
    employer_name: str
    authenticate_state: Literal['AUTHENTICATE_PROCESSING', 'AUTHENTICATE_SUCCESS', 'AUTHENTICATE_FAILED'] | str
    authenticate_time: str
    authenticate_number: str
    authenticate_failed_reason: NotRequired[str]

class AuthenticationsGetQuery(TypedDict):
    """GET v3/payroll-card/authentications: 查询核身记录"""
    openid: Text
    appid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    authenticate_date: Text
    authenticate_state: Text
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data(TypedDict):
    mchid: str
    sub_mchid: str
    openid: str
    authenticate_scene: Literal['FROM_MINI_APP', 'FROM_HARDWARE'] | str
    authenticate_source: str
    project_name: str
    employer_name: str
    authenticate_state: Literal['AUTHENTICATE_PROCESSING', 'AUTHENTICATE_SUCCESS', 'AUTHENTICATE_FAILED'] | str
    authenticate_time: str
    authenticate_number: str

class AuthenticationsGetAnswer(TypedDict):
    """GET v3/payroll-card/authentications: 查询核身记录"""
    data: NotRequired[list[Data]]
    total_count: int
    offset: int
    limit: int

class RelationsOpenidGetQuery(TypedDict):
    """GET v3/payroll-card/relations/{openid}: 查询微工卡授权关系"""
    sub_mchid: Text
    appid: NotRequired[Text]
    sub_appid: NotRequired[Text]

class RelationsOpenidGetAnswer(TypedDict):
    """GET v3/payroll-card/relations/{openid}: 查询微工卡授权关系"""
    openid: str
    mchid: str
    sub_mchid: str
    authorize_state: Literal['UNAUTHORIZED', 'AUTHORIZED', 'DEAUTHORIZED'] | str
    authorize_time: NotRequired[str]
    deauthorize_time: NotRequired[str]

class TokensPostBody(TypedDict):
    """POST v3/payroll-card/tokens: 生成授权token"""
    openid: Text
    appid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    user_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    employment_type: Literal['LONG_TERM_EMPLOYMENT', 'SHORT_TERM_EMPLOYMENT', 'COOPERATION_EMPLOYMENT'] | Text

class TokensPostAnswer(TypedDict):
    """POST v3/payroll-card/tokens: 生成授权token"""
    openid: str
    mchid: str
    sub_mchid: str
    token: str
    expires_in: int

class TransferDetailList(TypedDict):
    out_detail_no: Text
    transfer_amount: int
    transfer_remark: Text
    openid: Text
    user_name: Text
    """Encrypted."""

class TransferBatchesPostBody(TypedDict):
    """POST v3/payroll-card/transfer-batches: 发起批量转账"""
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    authorization_type: Text
    out_batch_no: Text
    batch_name: Text
    batch_remark: Text
    total_amount: int
    total_num: int
    transfer_detail_list: Sequence[TransferDetailList]
    sp_appid: NotRequired[Text]
    employment_type: Text
    employment_scene: Text

class TransferBatchesPostAnswer(TypedDict):
    """POST v3/payroll-card/transfer-batches: 发起批量转账"""
    out_batch_no: str
    batch_id: str
    create_time: str

class WesureInsurancePostBody(TypedDict):
    """POST v3/payroll-card/wesure/insurance: 生成投保结果"""
    sp_mchid: Text
    wesure_order_no: Text
    token: Text
    insurance_company_order_no: Text
    openid: Text
    insure_state: Text
    insure_effect_time: Text
    insure_invalid_time: Text
    insurance_company_name: Text

class WesureTokenValidationsPostBody(TypedDict):
    """POST v3/payroll-card/wesure/token-validations: 校验核身结果"""
    sp_mchid: Text
    sub_mchid: Text
    token: Text
    user_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    authenticate_type: NotRequired[Literal['NORMAL', 'SIGN_IN', 'INSURANCE', 'CONTRACT'] | Text]

class WesureTokenValidationsPostAnswer(TypedDict):
    """POST v3/payroll-card/wesure/token-validations: 校验核身结果"""
    result: str
    authenticate_success_time: NotRequired[str]
    openid: NotRequired[str]
    fail_reason: NotRequired[str]

class AuthenticationsPreOrder(Node):
    @verb
    def post(self, *, json: AuthenticationsPreOrderPostBody, **options: Unpack[QueryOptions]) -> AuthenticationsPreOrderPostAnswer:
        """微工卡核身预下单

        https://pay.weixin.qq.com/doc/v3/partner/4012923362
        """
    @async_verb
    def post_async(self, *, json: AuthenticationsPreOrderPostBody, **options: Unpack[QueryOptions]) -> AuthenticationsPreOrderPostAnswer:
        """微工卡核身预下单

        https://pay.weixin.qq.com/doc/v3/partner/4012923362
        """
    postAsync = post_async
    """微工卡核身预下单

    https://pay.weixin.qq.com/doc/v3/partner/4012923362
    """


class AuthenticationsPreOrderWithAuth(Node):
    @verb
    def post(self, *, json: AuthenticationsPreOrderWithAuthPostBody, **options: Unpack[QueryOptions]) -> AuthenticationsPreOrderWithAuthPostAnswer:
        """微工卡核身预下单（流程中完成授权）

        https://pay.weixin.qq.com/doc/v3/partner/4012461761
        """
    @async_verb
    def post_async(self, *, json: AuthenticationsPreOrderWithAuthPostBody, **options: Unpack[QueryOptions]) -> AuthenticationsPreOrderWithAuthPostAnswer:
        """微工卡核身预下单（流程中完成授权）

        https://pay.weixin.qq.com/doc/v3/partner/4012461761
        """
    postAsync = post_async
    """微工卡核身预下单（流程中完成授权）

    https://pay.weixin.qq.com/doc/v3/partner/4012461761
    """


class AuthenticationsAuthenticateNumber_(Node):
    @verb
    def get(self, *, authenticate_number: str | int, query: AuthenticationsAuthenticateNumberGetQuery | str, **options: Unpack[GetOptions]) -> AuthenticationsAuthenticateNumberGetAnswer:
        """获取核身结果

        https://pay.weixin.qq.com/doc/v3/partner/4012461785
        """
    @async_verb
    def get_async(self, *, authenticate_number: str | int, query: AuthenticationsAuthenticateNumberGetQuery | str, **options: Unpack[GetOptions]) -> AuthenticationsAuthenticateNumberGetAnswer:
        """获取核身结果

        https://pay.weixin.qq.com/doc/v3/partner/4012461785
        """
    getAsync = get_async
    """获取核身结果

    https://pay.weixin.qq.com/doc/v3/partner/4012461785
    """


class Authentications(Node):
    @property
    def preOrder(self) -> AuthenticationsPreOrder:
        """POST 微工卡核身预下单"""
    @property
    def preOrderWithAuth(self) -> AuthenticationsPreOrderWithAuth:
        """POST 微工卡核身预下单（流程中完成授权）"""
    @property
    def _authenticate_number_(self) -> AuthenticationsAuthenticateNumber_:
        """GET 获取核身结果"""
    @verb
    def get(self, *, query: AuthenticationsGetQuery | str, **options: Unpack[GetOptions]) -> AuthenticationsGetAnswer:
        """查询核身记录

        https://pay.weixin.qq.com/doc/v3/partner/4012461820
        """
    @async_verb
    def get_async(self, *, query: AuthenticationsGetQuery | str, **options: Unpack[GetOptions]) -> AuthenticationsGetAnswer:
        """查询核身记录

        https://pay.weixin.qq.com/doc/v3/partner/4012461820
        """
    getAsync = get_async
    """查询核身记录

    https://pay.weixin.qq.com/doc/v3/partner/4012461820
    """


class RelationsOpenid_(Node):
    @verb
    def get(self, *, openid: str | int, query: RelationsOpenidGetQuery | str, **options: Unpack[GetOptions]) -> RelationsOpenidGetAnswer:
        """查询微工卡授权关系

        https://pay.weixin.qq.com/doc/v3/partner/4012461728
        """
    @async_verb
    def get_async(self, *, openid: str | int, query: RelationsOpenidGetQuery | str, **options: Unpack[GetOptions]) -> RelationsOpenidGetAnswer:
        """查询微工卡授权关系

        https://pay.weixin.qq.com/doc/v3/partner/4012461728
        """
    getAsync = get_async
    """查询微工卡授权关系

    https://pay.weixin.qq.com/doc/v3/partner/4012461728
    """


class Relations(Node):
    @property
    def _openid_(self) -> RelationsOpenid_:
        """GET 查询微工卡授权关系"""

class Tokens(Node):
    @verb
    def post(self, *, json: TokensPostBody, **options: Unpack[QueryOptions]) -> TokensPostAnswer:
        """生成授权token

        https://pay.weixin.qq.com/doc/v3/partner/4012461589
        """
    @async_verb
    def post_async(self, *, json: TokensPostBody, **options: Unpack[QueryOptions]) -> TokensPostAnswer:
        """生成授权token

        https://pay.weixin.qq.com/doc/v3/partner/4012461589
        """
    postAsync = post_async
    """生成授权token

    https://pay.weixin.qq.com/doc/v3/partner/4012461589
    """


class TransferBatches(Node):
    @verb
    def post(self, *, json: TransferBatchesPostBody, **options: Unpack[QueryOptions]) -> TransferBatchesPostAnswer:
        """发起批量转账

        https://pay.weixin.qq.com/doc/v3/partner/4012461824
        """
    @async_verb
    def post_async(self, *, json: TransferBatchesPostBody, **options: Unpack[QueryOptions]) -> TransferBatchesPostAnswer:
        """发起批量转账

        https://pay.weixin.qq.com/doc/v3/partner/4012461824
        """
    postAsync = post_async
    """发起批量转账

    https://pay.weixin.qq.com/doc/v3/partner/4012461824
    """


class WesureInsurance(Node):
    @verb
    def post(self, *, json: WesureInsurancePostBody, **options: Unpack[QueryOptions]) -> None:
        """生成投保结果

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
        """
    @async_verb
    def post_async(self, *, json: WesureInsurancePostBody, **options: Unpack[QueryOptions]) -> None:
        """生成投保结果

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
        """
    postAsync = post_async
    """生成投保结果

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
    """


class WesureTokenValidations(Node):
    @verb
    def post(self, *, json: WesureTokenValidationsPostBody, **options: Unpack[QueryOptions]) -> WesureTokenValidationsPostAnswer:
        """校验核身结果

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
        """
    @async_verb
    def post_async(self, *, json: WesureTokenValidationsPostBody, **options: Unpack[QueryOptions]) -> WesureTokenValidationsPostAnswer:
        """校验核身结果

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
        """
    postAsync = post_async
    """校验核身结果

    https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
    """


class Wesure(Node):
    @property
    def insurance(self) -> WesureInsurance:
        """POST 生成投保结果"""
    @property
    def tokenValidations(self) -> WesureTokenValidations:
        """POST 校验核身结果"""

class PayrollCard(Node):
    @property
    def authentications(self) -> Authentications:
        """GET 查询核身记录"""
    @property
    def relations(self) -> Relations:
        """1 endpoints"""
    @property
    def tokens(self) -> Tokens:
        """POST 生成授权token"""
    @property
    def transferBatches(self) -> TransferBatches:
        """POST 发起批量转账"""
    @property
    def wesure(self) -> Wesure:
        """2 endpoints"""
