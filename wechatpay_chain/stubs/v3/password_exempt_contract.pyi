# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/password-exempt-contract``: documented paths, bodies and answers.

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

class ContractsEcommercePreEntrustSignMiniProgramPostBody(TypedDict):
    """POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program: 电商收付通模式小程序场景预签约"""
    appid: Text
    service_id: float
    out_contract_code: Text
    notify_url: Text
    contract_display_account: Text
    openid: Text

class ContractsEcommercePreEntrustSignMiniProgramPostAnswer(TypedDict):
    """POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program: 电商收付通模式小程序场景预签约"""
    pre_entrustweb_id: str
    mchid: str
    service_id: float
    out_contract_code: str
    sign_mp_appid: str
    sign_mp_path: str

class ContractsEcommercePreEntrustSignPayRedirectSignPostBody(TypedDict):
    """POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign: 电商收付通模式支付后场景预签约"""
    appid: Text
    service_id: float
    out_contract_code: Text
    notify_url: Text
    contract_display_account: Text
    prepay_id: Text
    openid: Text

class ContractsEcommercePreEntrustSignPayRedirectSignPostAnswer(TypedDict):
    """POST v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign: 电商收付通模式支付后场景预签约"""
    mchid: str
    service_id: float
    out_contract_code: str

class ContractsNormalPreEntrustSignMiniProgramPostBody(TypedDict):
    """POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program: 直连商户模式小程序场景预签约"""
    appid: Text
    service_id: float
    out_contract_code: Text
    notify_url: Text
    contract_display_account: Text
    openid: Text

class ContractsNormalPreEntrustSignMiniProgramPostAnswer(TypedDict):
    """POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program: 直连商户模式小程序场景预签约"""
    pre_entrustweb_id: str
    mchid: str
    service_id: float
    out_contract_code: str
    sign_mp_appid: str
    sign_mp_path: str

class ContractsNormalPreEntrustSignPayRedirectSignPostBody(TypedDict):
    """POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign: 直连商户模式支付后场景预签约"""
    appid: Text
    service_id: float
    out_contract_code: Text
    notify_url: Text
    contract_display_account: Text
    prepay_id: Text
    openid: Text

class ContractsNormalPreEntrustSignPayRedirectSignPostAnswer(TypedDict):
    """POST v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign: 直连商户模式支付后场景预签约"""
    mchid: str
    service_id: float
    out_contract_code: str

class ContractsQsPreEntrustSignMiniProgramPostBody(TypedDict):
    """POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program: 清算机构模式小程序场景预签约"""
    appid: Text
    sub_appid: Text
    sub_mchid: Text
    service_id: float
    out_contract_code: Text
    notify_url: Text
    contract_display_account: Text
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]

class ContractsQsPreEntrustSignMiniProgramPostAnswer(TypedDict):
    """POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program: 清算机构模式小程序场景预签约"""
    pre_entrustweb_id: str
    mchid: str
    service_id: float
    out_contract_code: str
    sign_mp_appid: str
    sign_mp_path: str

class ContractsQsPreEntrustSignPayRedirectSignPostBody(TypedDict):
    """POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign: 清算机构模式支付后场景预签约"""
    appid: Text
    sub_appid: Text
    sub_mchid: Text
    service_id: float
    out_contract_code: Text
    notify_url: Text
    contract_display_account: Text
    prepay_id: Text
    openid: NotRequired[Text]
    sub_openid: NotRequired[Text]

class ContractsQsPreEntrustSignPayRedirectSignPostAnswer(TypedDict):
    """POST v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign: 清算机构模式支付后场景预签约"""
    mchid: str
    service_id: float
    out_contract_code: str

class ContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostBody(TypedDict):
    """POST v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate: 商户通过商户协议号解约协议"""
    contract_termination_remark: Text

class ContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostAnswer(TypedDict):
    """POST v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate: 商户通过商户协议号解约协议"""
    mchid: str
    service_id: float
    out_contract_code: str

class ContractTerminateInfo(TypedDict):
    contract_termination_mode: str
    contract_terminated_time: NotRequired[str]
    contract_termination_remark: NotRequired[str]

class ContractsServiceIdServiceIdOutContractCodeOutContractCodeGetAnswer(TypedDict):
    """GET v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}: 商户通过商户协议号查询协议"""
    mchid: str
    contract_id: str
    appid: str
    openid: str
    sub_appid: NotRequired[str]
    sub_openid: NotRequired[str]
    service_id: float
    out_contract_code: str
    contract_display_account: NotRequired[str]
    contract_state: str
    contract_signed_time: str
    contract_terminate_info: NotRequired[ContractTerminateInfo]

class ContractsServiceProviderPreEntrustSignMiniProgramPostBody(TypedDict):
    """POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program: 服务商模式小程序场景预签约"""
    sp_appid: Text
    sp_openid: NotRequired[Text]
    sub_mchid: Text
    sub_appid: Text
    sub_openid: NotRequired[Text]
    service_id: float
    out_contract_code: Text
    notify_url: Text
    contract_display_account: Text

class ContractsServiceProviderPreEntrustSignMiniProgramPostAnswer(TypedDict):
    """POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program: 服务商模式小程序场景预签约"""
    pre_entrustweb_id: str
    mchid: str
    sub_mchid: str
    service_id: float
    out_contract_code: str
    sign_mp_appid: str
    sign_mp_path: str

class ContractsServiceProviderPreEntrustSignPayRedirectSignPostBody(TypedDict):
    """POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign: 服务商模式支付后场景预签约"""
    sp_appid: Text
    sp_openid: NotRequired[Text]
    sub_mchid: Text
    sub_appid: Text
    sub_openid: NotRequired[Text]
    service_id: float
    out_contract_code: Text
    notify_url: Text
    contract_display_account: Text
    prepay_id: Text

class ContractsServiceProviderPreEntrustSignPayRedirectSignPostAnswer(TypedDict):
    """POST v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign: 服务商模式支付后场景预签约"""
    mchid: str
    sub_mchid: str
    service_id: float
    out_contract_code: str

class ContractsEcommercePreEntrustSignMiniProgram(Node):
    @verb
    def post(self, *, json: ContractsEcommercePreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ContractsEcommercePreEntrustSignMiniProgramPostAnswer:
        """电商收付通模式小程序场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4013369177
        """
    @async_verb
    def post_async(self, *, json: ContractsEcommercePreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ContractsEcommercePreEntrustSignMiniProgramPostAnswer:
        """电商收付通模式小程序场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4013369177
        """
    postAsync = post_async
    """电商收付通模式小程序场景预签约

    https://pay.weixin.qq.com/doc/v3/partner/4013369177
    """


class ContractsEcommercePreEntrustSignPayRedirectSign(Node):
    @verb
    def post(self, *, json: ContractsEcommercePreEntrustSignPayRedirectSignPostBody, **options: Unpack[QueryOptions]) -> ContractsEcommercePreEntrustSignPayRedirectSignPostAnswer:
        """电商收付通模式支付后场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4013369191
        """
    @async_verb
    def post_async(self, *, json: ContractsEcommercePreEntrustSignPayRedirectSignPostBody, **options: Unpack[QueryOptions]) -> ContractsEcommercePreEntrustSignPayRedirectSignPostAnswer:
        """电商收付通模式支付后场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4013369191
        """
    postAsync = post_async
    """电商收付通模式支付后场景预签约

    https://pay.weixin.qq.com/doc/v3/partner/4013369191
    """


class ContractsEcommercePreEntrustSign(Node):
    @property
    def miniProgram(self) -> ContractsEcommercePreEntrustSignMiniProgram:
        """POST 电商收付通模式小程序场景预签约"""
    @property
    def payRedirectSign(self) -> ContractsEcommercePreEntrustSignPayRedirectSign:
        """POST 电商收付通模式支付后场景预签约"""

class ContractsEcommerce(Node):
    @property
    def preEntrustSign(self) -> ContractsEcommercePreEntrustSign:
        """2 endpoints"""

class ContractsNormalPreEntrustSignMiniProgram(Node):
    @verb
    def post(self, *, json: ContractsNormalPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ContractsNormalPreEntrustSignMiniProgramPostAnswer:
        """直连商户模式小程序场景预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012472870
        """
    @async_verb
    def post_async(self, *, json: ContractsNormalPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ContractsNormalPreEntrustSignMiniProgramPostAnswer:
        """直连商户模式小程序场景预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012472870
        """
    postAsync = post_async
    """直连商户模式小程序场景预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012472870
    """


class ContractsNormalPreEntrustSignPayRedirectSign(Node):
    @verb
    def post(self, *, json: ContractsNormalPreEntrustSignPayRedirectSignPostBody, **options: Unpack[QueryOptions]) -> ContractsNormalPreEntrustSignPayRedirectSignPostAnswer:
        """直连商户模式支付后场景预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012472874
        """
    @async_verb
    def post_async(self, *, json: ContractsNormalPreEntrustSignPayRedirectSignPostBody, **options: Unpack[QueryOptions]) -> ContractsNormalPreEntrustSignPayRedirectSignPostAnswer:
        """直连商户模式支付后场景预签约

        https://pay.weixin.qq.com/doc/v3/merchant/4012472874
        """
    postAsync = post_async
    """直连商户模式支付后场景预签约

    https://pay.weixin.qq.com/doc/v3/merchant/4012472874
    """


class ContractsNormalPreEntrustSign(Node):
    @property
    def miniProgram(self) -> ContractsNormalPreEntrustSignMiniProgram:
        """POST 直连商户模式小程序场景预签约"""
    @property
    def payRedirectSign(self) -> ContractsNormalPreEntrustSignPayRedirectSign:
        """POST 直连商户模式支付后场景预签约"""

class ContractsNormal(Node):
    @property
    def preEntrustSign(self) -> ContractsNormalPreEntrustSign:
        """2 endpoints"""

class ContractsQsPreEntrustSignMiniProgram(Node):
    @verb
    def post(self, *, json: ContractsQsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ContractsQsPreEntrustSignMiniProgramPostAnswer:
        """清算机构模式小程序场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012471282
        """
    @async_verb
    def post_async(self, *, json: ContractsQsPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ContractsQsPreEntrustSignMiniProgramPostAnswer:
        """清算机构模式小程序场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012471282
        """
    postAsync = post_async
    """清算机构模式小程序场景预签约

    https://pay.weixin.qq.com/doc/v3/partner/4012471282
    """


class ContractsQsPreEntrustSignPayRedirectSign(Node):
    @verb
    def post(self, *, json: ContractsQsPreEntrustSignPayRedirectSignPostBody, **options: Unpack[QueryOptions]) -> ContractsQsPreEntrustSignPayRedirectSignPostAnswer:
        """清算机构模式支付后场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012471286
        """
    @async_verb
    def post_async(self, *, json: ContractsQsPreEntrustSignPayRedirectSignPostBody, **options: Unpack[QueryOptions]) -> ContractsQsPreEntrustSignPayRedirectSignPostAnswer:
        """清算机构模式支付后场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012471286
        """
    postAsync = post_async
    """清算机构模式支付后场景预签约

    https://pay.weixin.qq.com/doc/v3/partner/4012471286
    """


class ContractsQsPreEntrustSign(Node):
    @property
    def miniProgram(self) -> ContractsQsPreEntrustSignMiniProgram:
        """POST 清算机构模式小程序场景预签约"""
    @property
    def payRedirectSign(self) -> ContractsQsPreEntrustSignPayRedirectSign:
        """POST 清算机构模式支付后场景预签约"""

class ContractsQs(Node):
    @property
    def preEntrustSign(self) -> ContractsQsPreEntrustSign:
        """2 endpoints"""

class ContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminate(Node):
    @verb
    def post(self, *, service_id: str | int, out_contract_code: str | int, json: ContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> ContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostAnswer:
        """商户通过商户协议号解约协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012472858
        https://pay.weixin.qq.com/doc/v3/partner/4012715383
        """
    @async_verb
    def post_async(self, *, service_id: str | int, out_contract_code: str | int, json: ContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostBody, **options: Unpack[QueryOptions]) -> ContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminatePostAnswer:
        """商户通过商户协议号解约协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012472858
        https://pay.weixin.qq.com/doc/v3/partner/4012715383
        """
    postAsync = post_async
    """商户通过商户协议号解约协议

    https://pay.weixin.qq.com/doc/v3/merchant/4012472858
    https://pay.weixin.qq.com/doc/v3/partner/4012715383
    """


class ContractsServiceIdServiceIdOutContractCodeOutContractCode_(Node):
    @property
    def terminate(self) -> ContractsServiceIdServiceIdOutContractCodeOutContractCodeTerminate:
        """POST 商户通过商户协议号解约协议"""
    @verb
    def get(self, *, service_id: str | int, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> ContractsServiceIdServiceIdOutContractCodeOutContractCodeGetAnswer:
        """商户通过商户协议号查询协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012472855
        https://pay.weixin.qq.com/doc/v3/partner/4012715321
        """
    @async_verb
    def get_async(self, *, service_id: str | int, out_contract_code: str | int, **options: Unpack[QueryOptions]) -> ContractsServiceIdServiceIdOutContractCodeOutContractCodeGetAnswer:
        """商户通过商户协议号查询协议

        https://pay.weixin.qq.com/doc/v3/merchant/4012472855
        https://pay.weixin.qq.com/doc/v3/partner/4012715321
        """
    getAsync = get_async
    """商户通过商户协议号查询协议

    https://pay.weixin.qq.com/doc/v3/merchant/4012472855
    https://pay.weixin.qq.com/doc/v3/partner/4012715321
    """


class ContractsServiceIdServiceIdOutContractCode(Node):
    @property
    def _out_contract_code_(self) -> ContractsServiceIdServiceIdOutContractCodeOutContractCode_:
        """GET 商户通过商户协议号查询协议"""

class ContractsServiceIdServiceId_(Node):
    @property
    def outContractCode(self) -> ContractsServiceIdServiceIdOutContractCode:
        """2 endpoints"""

class ContractsServiceId(Node):
    @property
    def _service_id_(self) -> ContractsServiceIdServiceId_:
        """2 endpoints"""

class ContractsServiceProviderPreEntrustSignMiniProgram(Node):
    @verb
    def post(self, *, json: ContractsServiceProviderPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ContractsServiceProviderPreEntrustSignMiniProgramPostAnswer:
        """服务商模式小程序场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012471269
        """
    @async_verb
    def post_async(self, *, json: ContractsServiceProviderPreEntrustSignMiniProgramPostBody, **options: Unpack[QueryOptions]) -> ContractsServiceProviderPreEntrustSignMiniProgramPostAnswer:
        """服务商模式小程序场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012471269
        """
    postAsync = post_async
    """服务商模式小程序场景预签约

    https://pay.weixin.qq.com/doc/v3/partner/4012471269
    """


class ContractsServiceProviderPreEntrustSignPayRedirectSign(Node):
    @verb
    def post(self, *, json: ContractsServiceProviderPreEntrustSignPayRedirectSignPostBody, **options: Unpack[QueryOptions]) -> ContractsServiceProviderPreEntrustSignPayRedirectSignPostAnswer:
        """服务商模式支付后场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012471272
        """
    @async_verb
    def post_async(self, *, json: ContractsServiceProviderPreEntrustSignPayRedirectSignPostBody, **options: Unpack[QueryOptions]) -> ContractsServiceProviderPreEntrustSignPayRedirectSignPostAnswer:
        """服务商模式支付后场景预签约

        https://pay.weixin.qq.com/doc/v3/partner/4012471272
        """
    postAsync = post_async
    """服务商模式支付后场景预签约

    https://pay.weixin.qq.com/doc/v3/partner/4012471272
    """


class ContractsServiceProviderPreEntrustSign(Node):
    @property
    def miniProgram(self) -> ContractsServiceProviderPreEntrustSignMiniProgram:
        """POST 服务商模式小程序场景预签约"""
    @property
    def payRedirectSign(self) -> ContractsServiceProviderPreEntrustSignPayRedirectSign:
        """POST 服务商模式支付后场景预签约"""

class ContractsServiceProvider(Node):
    @property
    def preEntrustSign(self) -> ContractsServiceProviderPreEntrustSign:
        """2 endpoints"""

class Contracts(Node):
    @property
    def ecommerce(self) -> ContractsEcommerce:
        """2 endpoints"""
    @property
    def normal(self) -> ContractsNormal:
        """2 endpoints"""
    @property
    def qs(self) -> ContractsQs:
        """2 endpoints"""
    @property
    def serviceId(self) -> ContractsServiceId:
        """2 endpoints"""
    @property
    def serviceProvider(self) -> ContractsServiceProvider:
        """2 endpoints"""

class PasswordExemptContract(Node):
    @property
    def contracts(self) -> Contracts:
        """10 endpoints"""
