# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/inspolicymgr``: documented paths, bodies and answers.

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

class DeductAuthorizationsOutInsuranceNoGetAnswer(TypedDict):
    """GET v3/inspolicymgr/deduct/authorizations/{out_insurance_no}: 查询保单授权信息"""
    out_insurance_no: str
    appid: str
    plan_id: str
    out_contract_code: str
    insurance_name: str
    auth_state: Literal['AUTH_STATE_INIT', 'AUTH_STATE_PENDING', 'AUTH_STATE_GRANTED', 'AUTH_STATE_DENIED', 'AUTH_STATE_EXPIRED'] | str
    user_auth_time: NotRequired[str]

class DeductAuthorizationsPostBody(TypedDict):
    """POST v3/inspolicymgr/deduct/authorizations: 提交保单授权信息"""
    out_insurance_no: Text
    appid: Text
    plan_id: Text
    out_contract_code: Text
    insurance_name: Text
    payee_mchid: NotRequired[Text]
    payee_appid: NotRequired[Text]

class DeductAuthorizationsPostAnswer(TypedDict):
    """POST v3/inspolicymgr/deduct/authorizations: 提交保单授权信息"""
    out_insurance_no: str
    appid: NotRequired[str]
    plan_id: str
    out_contract_code: str
    insurance_name: str
    auth_state: Literal['AUTH_STATE_INIT', 'AUTH_STATE_PENDING', 'AUTH_STATE_GRANTED', 'AUTH_STATE_DENIED', 'AUTH_STATE_EXPIRED'] | str
    user_auth_time: NotRequired[str]

class DeductPoliciesOutInsuranceNoGetAnswer(TypedDict):
    """GET v3/inspolicymgr/deduct/policies/{out_insurance_no}: 查询保单"""
    out_insurance_no: str
    insurance_name: str
    insured_name_list: list[str]
    insurance_company_code: str
    effective_time: str
    expired_time: str
    coverage_detail: str
    support_renewal: bool
    start_renewal_time: NotRequired[str]
    end_renewal_time: NotRequired[str]
    policy_type: Literal['POLICY_TYPE_OTHER', 'POLICY_TYPE_MEDICAL', 'POLICY_TYPE_ACCIDENT', 'POLICY_TYPE_CRITICAL', 'POLICY_TYPE_CAR', 'POLICY_TYPE_LIFE', 'POLICY_TYPE_PROPERTY', 'POLICY_TYPE_PET', 'POLICY_TYPE_ANNUITY'] | str
    car_number: NotRequired[str]
    pet_name: NotRequired[str]
    address: NotRequired[str]
    policy_state: Literal['POLICY_STATE_ISSUING', 'POLICY_STATE_APPROVED', 'POLICY_STATE_DECLINED', 'POLICY_STATE_INACTIVE'] | str
    policy_code: NotRequired[str]
    plan_id: str
    out_contract_code: str
    policy_periods: list[float]
    free_insurance: bool
    combined_payment: NotRequired[bool]
    payment_method: NotRequired[Literal['PAYMENT_METHOD_OTHER', 'PAYMENT_METHOD_PERIOD', 'PAYMENT_METHOD_LUMP_SUM'] | str]
    period_premium_mode: NotRequired[Literal['PERIOD_PREMIUM_MODE_EQUAL', 'PERIOD_PREMIUM_MODE_FIRST_DIFF', 'PERIOD_PREMIUM_MODE_MULTI_DIFF'] | str]
    payment_period: NotRequired[Literal['PAYMENT_PERIOD_DAY', 'PAYMENT_PERIOD_WEEK', 'PAYMENT_PERIOD_BIWEEKLY', 'PAYMENT_PERIOD_MONTH', 'PAYMENT_PERIOD_QUARTER', 'PAYMENT_PERIOD_HALF_YEAR', 'PAYMENT_PERIOD_YEAR'] | str]
    first_period_amount: NotRequired[int]
    subsequent_period_amount: NotRequired[int]
    coverage_term_type: NotRequired[Literal['COVERAGE_TERM_TYPE_FIXED_DATE', 'COVERAGE_TERM_TYPE_LIFETIME'] | str]

class DeductPoliciesOutInsuranceNoPatchBody(TypedDict):
    """PATCH v3/inspolicymgr/deduct/policies/{out_insurance_no}: 更新保单信息"""
    insured_name_list: NotRequired[Texts]
    insurance_name: NotRequired[Text]
    effective_time: NotRequired[Text]
    expired_time: NotRequired[Text]
    coverage_detail: NotRequired[Text]
    support_renewal: NotRequired[bool]
    start_renewal_time: NotRequired[Text]
    end_renewal_time: NotRequired[Text]
    policy_type: NotRequired[Literal['POLICY_TYPE_OTHER', 'POLICY_TYPE_MEDICAL', 'POLICY_TYPE_ACCIDENT', 'POLICY_TYPE_CRITICAL', 'POLICY_TYPE_CAR', 'POLICY_TYPE_LIFE', 'POLICY_TYPE_PROPERTY', 'POLICY_TYPE_PET', 'POLICY_TYPE_ANNUITY'] | Text]
    car_number: NotRequired[Text]
    pet_name: NotRequired[Text]
    address: NotRequired[Text]
    policy_state: NotRequired[Literal['POLICY_STATE_ISSUING', 'POLICY_STATE_APPROVED', 'POLICY_STATE_DECLINED', 'POLICY_STATE_INACTIVE'] | Text]
    policy_code: NotRequired[Text]
    plan_id: NotRequired[Text]
    out_contract_code: NotRequired[Text]
    policy_periods: NotRequired[Sequence[float]]
    free_insurance: NotRequired[bool]
    combined_payment: NotRequired[bool]
    payment_method: NotRequired[Literal['PAYMENT_METHOD_OTHER', 'PAYMENT_METHOD_PERIOD', 'PAYMENT_METHOD_LUMP_SUM'] | Text]
    period_premium_mode: NotRequired[Literal['PERIOD_PREMIUM_MODE_EQUAL', 'PERIOD_PREMIUM_MODE_FIRST_DIFF', 'PERIOD_PREMIUM_MODE_MULTI_DIFF'] | Text]
    payment_period: NotRequired[Literal['PAYMENT_PERIOD_DAY', 'PAYMENT_PERIOD_WEEK', 'PAYMENT_PERIOD_BIWEEKLY', 'PAYMENT_PERIOD_MONTH', 'PAYMENT_PERIOD_QUARTER', 'PAYMENT_PERIOD_HALF_YEAR', 'PAYMENT_PERIOD_YEAR'] | Text]
    first_period_amount: NotRequired[int]
    subsequent_period_amount: NotRequired[int]
    coverage_term_type: NotRequired[Literal['COVERAGE_TERM_TYPE_FIXED_DATE', 'COVERAGE_TERM_TYPE_LIFETIME'] | Text]

class DeductPoliciesOutInsuranceNoPatchAnswer(TypedDict):
    """PATCH v3/inspolicymgr/deduct/policies/{out_insurance_no}: 更新保单信息"""
    out_insurance_no: str
    insurance_name: str
    insured_name_list: list[str]
    insurance_company_code: str
    effective_time: str
    expired_time: str
    coverage_detail: str
    support_renewal: bool
    start_renewal_time: NotRequired[str]
    end_renewal_time: NotRequired[str]
    policy_type: Literal['POLICY_TYPE_OTHER', 'POLICY_TYPE_MEDICAL', 'POLICY_TYPE_ACCIDENT', 'POLICY_TYPE_CRITICAL', 'POLICY_TYPE_CAR', 'POLICY_TYPE_LIFE', 'POLICY_TYPE_PROPERTY', 'POLICY_TYPE_PET', 'POLICY_TYPE_ANNUITY'] | str
    car_number: NotRequired[str]
    pet_name: NotRequired[str]
    address: NotRequired[str]
    policy_state: Literal['POLICY_STATE_ISSUING', 'POLICY_STATE_APPROVED', 'POLICY_STATE_DECLINED', 'POLICY_STATE_INACTIVE'] | str
    policy_code: NotRequired[str]
    plan_id: str
    out_contract_code: str
    policy_periods: list[float]
    free_insurance: bool
    combined_payment: NotRequired[bool]
    payment_method: NotRequired[Literal['PAYMENT_METHOD_OTHER', 'PAYMENT_METHOD_PERIOD', 'PAYMENT_METHOD_LUMP_SUM'] | str]
    period_premium_mode: NotRequired[Literal['PERIOD_PREMIUM_MODE_EQUAL', 'PERIOD_PREMIUM_MODE_FIRST_DIFF', 'PERIOD_PREMIUM_MODE_MULTI_DIFF'] | str]
    payment_period: NotRequired[Literal['PAYMENT_PERIOD_DAY', 'PAYMENT_PERIOD_WEEK', 'PAYMENT_PERIOD_BIWEEKLY', 'PAYMENT_PERIOD_MONTH', 'PAYMENT_PERIOD_QUARTER', 'PAYMENT_PERIOD_HALF_YEAR', 'PAYMENT_PERIOD_YEAR'] | str]
    first_period_amount: NotRequired[int]
    subsequent_period_amount: NotRequired[int]
    coverage_term_type: NotRequired[Literal['COVERAGE_TERM_TYPE_FIXED_DATE', 'COVERAGE_TERM_TYPE_LIFETIME'] | str]

class DeductPoliciesPostBody(TypedDict):
    """POST v3/inspolicymgr/deduct/policies: 上传保单"""
    out_insurance_no: Text
    insured_name_list: Texts
    insurance_company_code: Text
    effective_time: Text
    expired_time: Text
    coverage_detail: Text
    support_renewal: bool
    start_renewal_time: NotRequired[Text]
    end_renewal_time: NotRequired[Text]
    policy_type: Literal['POLICY_TYPE_OTHER', 'POLICY_TYPE_MEDICAL', 'POLICY_TYPE_ACCIDENT', 'POLICY_TYPE_CRITICAL', 'POLICY_TYPE_CAR', 'POLICY_TYPE_LIFE', 'POLICY_TYPE_PROPERTY', 'POLICY_TYPE_PET', 'POLICY_TYPE_ANNUITY'] | Text
    car_number: NotRequired[Text]
    pet_name: NotRequired[Text]
    address: NotRequired[Text]
    policy_state: Literal['POLICY_STATE_ISSUING', 'POLICY_STATE_APPROVED', 'POLICY_STATE_DECLINED', 'POLICY_STATE_INACTIVE'] | Text
    policy_code: NotRequired[Text]
    plan_id: Text
    out_contract_code: Text
    policy_periods: Sequence[float]
    appid: Text
    openid: Text
    free_insurance: bool
    combined_payment: NotRequired[bool]
    payment_method: NotRequired[Literal['PAYMENT_METHOD_OTHER', 'PAYMENT_METHOD_PERIOD', 'PAYMENT_METHOD_LUMP_SUM'] | Text]
    period_premium_mode: NotRequired[Literal['PERIOD_PREMIUM_MODE_EQUAL', 'PERIOD_PREMIUM_MODE_FIRST_DIFF', 'PERIOD_PREMIUM_MODE_MULTI_DIFF'] | Text]
    payment_period: NotRequired[Literal['PAYMENT_PERIOD_DAY', 'PAYMENT_PERIOD_WEEK', 'PAYMENT_PERIOD_BIWEEKLY', 'PAYMENT_PERIOD_MONTH', 'PAYMENT_PERIOD_QUARTER', 'PAYMENT_PERIOD_HALF_YEAR', 'PAYMENT_PERIOD_YEAR'] | Text]
    first_period_amount: NotRequired[int]
    subsequent_period_amount: NotRequired[int]
    coverage_term_type: NotRequired[Literal['COVERAGE_TERM_TYPE_FIXED_DATE', 'COVERAGE_TERM_TYPE_LIFETIME'] | Text]
    payee_mchid: NotRequired[Text]
    payee_appid: NotRequired[Text]
    payee_openid: NotRequired[Text]

class DeductPoliciesPostAnswer(TypedDict):
    """POST v3/inspolicymgr/deduct/policies: 上传保单"""
    out_insurance_no: str
    insurance_name: str
    insured_name_list: list[str]
    insurance_company_code: str
    effective_time: str
    expired_time: str
    coverage_detail: str
    support_renewal: bool
    start_renewal_time: NotRequired[str]
    end_renewal_time: NotRequired[str]
    policy_type: Literal['POLICY_TYPE_OTHER', 'POLICY_TYPE_MEDICAL', 'POLICY_TYPE_ACCIDENT', 'POLICY_TYPE_CRITICAL', 'POLICY_TYPE_CAR', 'POLICY_TYPE_LIFE', 'POLICY_TYPE_PROPERTY', 'POLICY_TYPE_PET', 'POLICY_TYPE_ANNUITY'] | str
    car_number: NotRequired[str]
    pet_name: NotRequired[str]
    address: NotRequired[str]
    policy_state: Literal['POLICY_STATE_ISSUING', 'POLICY_STATE_APPROVED', 'POLICY_STATE_DECLINED', 'POLICY_STATE_INACTIVE'] | str
    policy_code: NotRequired[str]
    plan_id: str
    out_contract_code: str
    policy_periods: list[float]
    free_insurance: bool
    combined_payment: NotRequired[bool]
    payment_method: NotRequired[Literal['PAYMENT_METHOD_OTHER', 'PAYMENT_METHOD_PERIOD', 'PAYMENT_METHOD_LUMP_SUM'] | str]
    period_premium_mode: NotRequired[Literal['PERIOD_PREMIUM_MODE_EQUAL', 'PERIOD_PREMIUM_MODE_FIRST_DIFF', 'PERIOD_PREMIUM_MODE_MULTI_DIFF'] | str]
    payment_period: NotRequired[Literal['PAYMENT_PERIOD_DAY', 'PAYMENT_PERIOD_WEEK', 'PAYMENT_PERIOD_BIWEEKLY', 'PAYMENT_PERIOD_MONTH', 'PAYMENT_PERIOD_QUARTER', 'PAYMENT_PERIOD_HALF_YEAR', 'PAYMENT_PERIOD_YEAR'] | str]
    first_period_amount: NotRequired[int]
    subsequent_period_amount: NotRequired[int]
    coverage_term_type: NotRequired[Literal['COVERAGE_TERM_TYPE_FIXED_DATE', 'COVERAGE_TERM_TYPE_LIFETIME'] | str]

class DeductAuthorizationsOutInsuranceNo_(Node):
    @verb
    def get(self, *, out_insurance_no: str | int, **options: Unpack[QueryOptions]) -> DeductAuthorizationsOutInsuranceNoGetAnswer:
        """查询保单授权信息

        https://pay.weixin.qq.com/doc/v3/merchant/4016617415
        """
    @async_verb
    def get_async(self, *, out_insurance_no: str | int, **options: Unpack[QueryOptions]) -> DeductAuthorizationsOutInsuranceNoGetAnswer:
        """查询保单授权信息

        https://pay.weixin.qq.com/doc/v3/merchant/4016617415
        """
    getAsync = get_async
    """查询保单授权信息

    https://pay.weixin.qq.com/doc/v3/merchant/4016617415
    """


class DeductAuthorizations(Node):
    @property
    def _out_insurance_no_(self) -> DeductAuthorizationsOutInsuranceNo_:
        """GET 查询保单授权信息"""
    @verb
    def post(self, *, json: DeductAuthorizationsPostBody, **options: Unpack[QueryOptions]) -> DeductAuthorizationsPostAnswer:
        """提交保单授权信息

        https://pay.weixin.qq.com/doc/v3/merchant/4016617408
        """
    @async_verb
    def post_async(self, *, json: DeductAuthorizationsPostBody, **options: Unpack[QueryOptions]) -> DeductAuthorizationsPostAnswer:
        """提交保单授权信息

        https://pay.weixin.qq.com/doc/v3/merchant/4016617408
        """
    postAsync = post_async
    """提交保单授权信息

    https://pay.weixin.qq.com/doc/v3/merchant/4016617408
    """


class DeductPoliciesOutInsuranceNo_(Node):
    @verb
    def get(self, *, out_insurance_no: str | int, **options: Unpack[QueryOptions]) -> DeductPoliciesOutInsuranceNoGetAnswer:
        """查询保单

        https://pay.weixin.qq.com/doc/v3/merchant/4016617422
        """
    @async_verb
    def get_async(self, *, out_insurance_no: str | int, **options: Unpack[QueryOptions]) -> DeductPoliciesOutInsuranceNoGetAnswer:
        """查询保单

        https://pay.weixin.qq.com/doc/v3/merchant/4016617422
        """
    getAsync = get_async
    """查询保单

    https://pay.weixin.qq.com/doc/v3/merchant/4016617422
    """

    @verb
    def patch(self, *, out_insurance_no: str | int, json: DeductPoliciesOutInsuranceNoPatchBody = ..., **options: Unpack[QueryOptions]) -> DeductPoliciesOutInsuranceNoPatchAnswer:
        """更新保单信息

        https://pay.weixin.qq.com/doc/v3/merchant/4016617424
        """
    @async_verb
    def patch_async(self, *, out_insurance_no: str | int, json: DeductPoliciesOutInsuranceNoPatchBody = ..., **options: Unpack[QueryOptions]) -> DeductPoliciesOutInsuranceNoPatchAnswer:
        """更新保单信息

        https://pay.weixin.qq.com/doc/v3/merchant/4016617424
        """
    patchAsync = patch_async
    """更新保单信息

    https://pay.weixin.qq.com/doc/v3/merchant/4016617424
    """


class DeductPolicies(Node):
    @property
    def _out_insurance_no_(self) -> DeductPoliciesOutInsuranceNo_:
        """GET 查询保单 · PATCH 更新保单信息"""
    @verb
    def post(self, *, json: DeductPoliciesPostBody, **options: Unpack[QueryOptions]) -> DeductPoliciesPostAnswer:
        """上传保单

        https://pay.weixin.qq.com/doc/v3/merchant/4016617421
        """
    @async_verb
    def post_async(self, *, json: DeductPoliciesPostBody, **options: Unpack[QueryOptions]) -> DeductPoliciesPostAnswer:
        """上传保单

        https://pay.weixin.qq.com/doc/v3/merchant/4016617421
        """
    postAsync = post_async
    """上传保单

    https://pay.weixin.qq.com/doc/v3/merchant/4016617421
    """


class Deduct(Node):
    @property
    def authorizations(self) -> DeductAuthorizations:
        """POST 提交保单授权信息"""
    @property
    def policies(self) -> DeductPolicies:
        """POST 上传保单"""

class Inspolicymgr(Node):
    @property
    def deduct(self) -> Deduct:
        """5 endpoints"""
