# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/applyment``: documented paths, bodies and answers.

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

class MicroGetstatePostBody(TypedDict):
    """POST v2/applyment/micro/getstate: 查询申请状态"""
    version: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    applyment_id: NotRequired[Scalar]
    business_code: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class MicroGetupgradestatePostBody(TypedDict):
    """POST v2/applyment/micro/getupgradestate: 查询升级申请单状态"""
    version: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    sub_mch_id: Scalar
    nonce_str: NotRequired[Scalar]

class MicroModifyarchivesPostBody(TypedDict):
    """POST v2/applyment/micro/modifyarchives: 修改结算银行卡"""
    version: Literal['1.0'] | Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    sub_mch_id: Scalar
    account_number: NotRequired[Scalar]
    bank_name: NotRequired[Scalar]
    account_bank: NotRequired[Scalar]
    bank_address_code: Scalar
    cert_sn: Scalar
    nonce_str: NotRequired[Scalar]

class MicroModifycontactinfoPostBody(TypedDict):
    """POST v2/applyment/micro/modifycontactinfo: 修改联系信息"""
    version: Literal['1.0'] | Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    sub_mch_id: NotRequired[Scalar]
    mobile_phone: NotRequired[Scalar]
    email: NotRequired[Scalar]
    merchant_name: NotRequired[Scalar]
    cert_sn: Scalar
    nonce_str: NotRequired[Scalar]

class MicroSigncontractPostBody(TypedDict):
    """POST v2/applyment/micro/signcontract: 签约报备"""
    nonce_str: NotRequired[Scalar]

class MicroSubmitPostBody(TypedDict):
    """POST v2/applyment/micro/submit: 申请入驻"""
    version: Literal['3.0'] | Scalar
    cert_sn: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    business_code: Scalar
    id_card_copy: Scalar
    id_card_national: Scalar
    id_card_name: Scalar
    id_card_number: Scalar
    id_card_valid_time: Scalar
    account_name: Scalar
    account_bank: Scalar
    bank_address_code: Scalar
    bank_name: NotRequired[Scalar]
    account_number: Scalar
    store_name: Scalar
    store_address_code: Scalar
    store_street: Scalar
    store_longitude: NotRequired[Scalar]
    store_latitude: NotRequired[Scalar]
    store_entrance_pic: Scalar
    indoor_pic: Scalar
    address_certification: NotRequired[Scalar]
    merchant_shortname: Scalar
    service_phone: Scalar
    product_desc: Scalar
    rate: Scalar
    business_addition_desc: NotRequired[Scalar]
    business_addition_pics: NotRequired[Scalar]
    contact: Scalar
    contact_phone: Scalar
    contact_email: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class MicroSubmitupgradePostBody(TypedDict):
    """POST v2/applyment/micro/submitupgrade: 提交升级申请单"""
    version: Literal['1.0'] | Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    cert_sn: Scalar
    sub_mch_id: Scalar
    organization_type: Scalar
    business_license_copy: Scalar
    business_license_number: Scalar
    merchant_name: Scalar
    company_address: Scalar
    legal_person: Scalar
    business_time: Scalar
    business_licence_type: Scalar
    organization_copy: NotRequired[Scalar]
    organization_number: NotRequired[Scalar]
    organization_time: NotRequired[Scalar]
    account_name: NotRequired[Scalar]
    account_bank: NotRequired[Scalar]
    bank_address_code: NotRequired[Scalar]
    bank_name: NotRequired[Scalar]
    account_number: NotRequired[Scalar]
    merchant_shortname: Scalar
    business: Scalar
    qualifications: NotRequired[Scalar]
    business_scene: Scalar
    business_addition_desc: NotRequired[Scalar]
    business_addition_pics: NotRequired[Scalar]
    contact_email: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class MicroGetstate(Node):
    @verb
    def post(self, *, xml: MicroGetstatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询申请状态

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
        """
    @async_verb
    def post_async(self, *, xml: MicroGetstatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询申请状态

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
        """
    postAsync = post_async
    """查询申请状态

    Status: retired since 2023-05-23
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
    """


class MicroGetupgradestate(Node):
    @verb
    def post(self, *, xml: MicroGetupgradestatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询升级申请单状态

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
        """
    @async_verb
    def post_async(self, *, xml: MicroGetupgradestatePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询升级申请单状态

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
        """
    postAsync = post_async
    """查询升级申请单状态

    Status: retired since 2023-05-23
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
    """


class MicroModifyarchives(Node):
    @verb
    def post(self, *, xml: MicroModifyarchivesPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """修改结算银行卡

        Status: retired since 2023-03-13
        https://pay.weixin.qq.com/doc/v2/partner/4014115349
        """
    @async_verb
    def post_async(self, *, xml: MicroModifyarchivesPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """修改结算银行卡

        Status: retired since 2023-03-13
        https://pay.weixin.qq.com/doc/v2/partner/4014115349
        """
    postAsync = post_async
    """修改结算银行卡

    Status: retired since 2023-03-13
    https://pay.weixin.qq.com/doc/v2/partner/4014115349
    """


class MicroModifycontactinfo(Node):
    @verb
    def post(self, *, xml: MicroModifycontactinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """修改联系信息

        Status: retired since 2020-04-13
        https://pay.weixin.qq.com/doc/v2/partner/4014115350
        """
    @async_verb
    def post_async(self, *, xml: MicroModifycontactinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """修改联系信息

        Status: retired since 2020-04-13
        https://pay.weixin.qq.com/doc/v2/partner/4014115350
        """
    postAsync = post_async
    """修改联系信息

    Status: retired since 2020-04-13
    https://pay.weixin.qq.com/doc/v2/partner/4014115350
    """


class MicroSigncontract(Node):
    @verb
    def post(self, *, xml: MicroSigncontractPostBody = ..., **options: Unpack[V2QueryOptions]) -> Any:
        """签约报备

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
        """
    @async_verb
    def post_async(self, *, xml: MicroSigncontractPostBody = ..., **options: Unpack[V2QueryOptions]) -> Any:
        """签约报备

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
        """
    postAsync = post_async
    """签约报备

    Status: retired since 2023-05-23
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
    """


class MicroSubmit(Node):
    @verb
    def post(self, *, xml: MicroSubmitPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请入驻

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
        """
    @async_verb
    def post_async(self, *, xml: MicroSubmitPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请入驻

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
        """
    postAsync = post_async
    """申请入驻

    Status: retired since 2023-05-23
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
    """


class MicroSubmitupgrade(Node):
    @verb
    def post(self, *, xml: MicroSubmitupgradePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """提交升级申请单

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
        """
    @async_verb
    def post_async(self, *, xml: MicroSubmitupgradePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """提交升级申请单

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
        """
    postAsync = post_async
    """提交升级申请单

    Status: retired since 2023-05-23
    https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
    """


class Micro(Node):
    @property
    def getstate(self) -> MicroGetstate:
        """POST 查询申请状态"""
    @property
    def getupgradestate(self) -> MicroGetupgradestate:
        """POST 查询升级申请单状态"""
    @property
    def modifyarchives(self) -> MicroModifyarchives:
        """POST 修改结算银行卡"""
    @property
    def modifycontactinfo(self) -> MicroModifycontactinfo:
        """POST 修改联系信息"""
    @property
    def signcontract(self) -> MicroSigncontract:
        """POST 签约报备"""
    @property
    def submit(self) -> MicroSubmit:
        """POST 申请入驻"""
    @property
    def submitupgrade(self) -> MicroSubmitupgrade:
        """POST 提交升级申请单"""

class Applyment(Node):
    @property
    def micro(self) -> Micro:
        """7 endpoints"""
