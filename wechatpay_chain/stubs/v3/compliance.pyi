# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/compliance``: documented paths, bodies and answers.

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

class InactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetAnswer(TypedDict):
    """GET v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}: 查询不活跃商户身份核实结果"""
    sub_mchid: str
    verification_id: str
    state: Literal['PROCESSING', 'SUCCESS', 'FAIL'] | str
    fail_reason: NotRequired[Literal['MATERIALS_ABNORMAL', 'PROCESS_TIMEOUT'] | str]
    create_time: NotRequired[str]
    finish_time: NotRequired[str]

class InactiveMerchantIdentityVerificationMerchantsPostBody(TypedDict):
    """POST v3/compliance/inactive-merchant-identity-verification/merchants: 发起不活跃商户身份核实"""
    sub_mchid: Text

class InactiveMerchantIdentityVerificationMerchantsPostAnswer(TypedDict):
    """POST v3/compliance/inactive-merchant-identity-verification/merchants: 发起不活跃商户身份核实"""
    verification_id: str

class InactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, verification_id: str | int, **options: Unpack[QueryOptions]) -> InactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetAnswer:
        """查询不活跃商户身份核实结果

        https://pay.weixin.qq.com/doc/v3/partner/4012471359
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, verification_id: str | int, **options: Unpack[QueryOptions]) -> InactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationIdGetAnswer:
        """查询不活跃商户身份核实结果

        https://pay.weixin.qq.com/doc/v3/partner/4012471359
        """
    getAsync = get_async
    """查询不活跃商户身份核实结果

    https://pay.weixin.qq.com/doc/v3/partner/4012471359
    """


class InactiveMerchantIdentityVerificationMerchantsSubMchidVerifications(Node):
    @property
    def _verification_id_(self) -> InactiveMerchantIdentityVerificationMerchantsSubMchidVerificationsVerificationId_:
        """GET 查询不活跃商户身份核实结果"""

class InactiveMerchantIdentityVerificationMerchantsSubMchid_(Node):
    @property
    def verifications(self) -> InactiveMerchantIdentityVerificationMerchantsSubMchidVerifications:
        """1 endpoints"""

class InactiveMerchantIdentityVerificationMerchants(Node):
    @property
    def _sub_mchid_(self) -> InactiveMerchantIdentityVerificationMerchantsSubMchid_:
        """1 endpoints"""
    @verb
    def post(self, *, json: InactiveMerchantIdentityVerificationMerchantsPostBody, **options: Unpack[QueryOptions]) -> InactiveMerchantIdentityVerificationMerchantsPostAnswer:
        """发起不活跃商户身份核实

        https://pay.weixin.qq.com/doc/v3/partner/4012471357
        """
    @async_verb
    def post_async(self, *, json: InactiveMerchantIdentityVerificationMerchantsPostBody, **options: Unpack[QueryOptions]) -> InactiveMerchantIdentityVerificationMerchantsPostAnswer:
        """发起不活跃商户身份核实

        https://pay.weixin.qq.com/doc/v3/partner/4012471357
        """
    postAsync = post_async
    """发起不活跃商户身份核实

    https://pay.weixin.qq.com/doc/v3/partner/4012471357
    """


class InactiveMerchantIdentityVerification(Node):
    @property
    def merchants(self) -> InactiveMerchantIdentityVerificationMerchants:
        """POST 发起不活跃商户身份核实"""

class Compliance(Node):
    @property
    def inactiveMerchantIdentityVerification(self) -> InactiveMerchantIdentityVerification:
        """2 endpoints"""
