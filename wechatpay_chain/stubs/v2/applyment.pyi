# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/applyment``: documented paths, bodies and answers.

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from wechatpay_chain._chain import AnyNode, Node
from wechatpay_chain.stubs._support import (
    BodyOptions,
    GetOptions,
    Options,
    QueryOptions,
    Text,
    Texts,
    async_verb,
    verb,
)

class MicroGetstatePostBody(TypedDict):
    """POST v2/applyment/micro/getstate: 查询申请状态"""
    version: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    applyment_id: NotRequired[Text]
    business_code: NotRequired[Text]

class MicroGetupgradestatePostBody(TypedDict):
    """POST v2/applyment/micro/getupgradestate: 查询升级申请单状态"""
    version: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    sub_mch_id: Text

class MicroModifyarchivesPostBody(TypedDict):
    """POST v2/applyment/micro/modifyarchives: 修改结算银行卡"""
    version: Literal['1.0'] | Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    sub_mch_id: Text
    account_number: NotRequired[Text]
    bank_name: NotRequired[Text]
    account_bank: NotRequired[Text]
    bank_address_code: Text
    cert_sn: Text

class MicroModifycontactinfoPostBody(TypedDict):
    """POST v2/applyment/micro/modifycontactinfo: 修改联系信息"""
    version: Literal['1.0'] | Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    sub_mch_id: NotRequired[Text]
    mobile_phone: NotRequired[Text]
    email: NotRequired[Text]
    merchant_name: NotRequired[Text]
    cert_sn: Text

class MicroSigncontractPostBody(TypedDict):
    """POST v2/applyment/micro/signcontract: 签约报备"""

class MicroSubmitPostBody(TypedDict):
    """POST v2/applyment/micro/submit: 申请入驻"""
    version: Literal['3.0'] | Text
    cert_sn: Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    business_code: Text
    id_card_copy: Text
    id_card_national: Text
    id_card_name: Text
    id_card_number: Text
    id_card_valid_time: Text
    account_name: Text
    account_bank: Text
    bank_address_code: Text
    bank_name: NotRequired[Text]
    account_number: Text
    store_name: Text
    store_address_code: Text
    store_street: Text
    store_longitude: NotRequired[Text]
    store_latitude: NotRequired[Text]
    store_entrance_pic: Text
    indoor_pic: Text
    address_certification: NotRequired[Text]
    merchant_shortname: Text
    service_phone: Text
    product_desc: Text
    rate: Text
    business_addition_desc: NotRequired[Text]
    business_addition_pics: NotRequired[Text]
    contact: Text
    contact_phone: Text
    contact_email: NotRequired[Text]

class MicroSubmitupgradePostBody(TypedDict):
    """POST v2/applyment/micro/submitupgrade: 提交升级申请单"""
    version: Literal['1.0'] | Text
    mch_id: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    cert_sn: Text
    sub_mch_id: Text
    organization_type: Text
    business_license_copy: Text
    business_license_number: Text
    merchant_name: Text
    company_address: Text
    legal_person: Text
    business_time: Text
    business_licence_type: Text
    organization_copy: NotRequired[Text]
    organization_number: NotRequired[Text]
    organization_time: NotRequired[Text]
    account_name: NotRequired[Text]
    account_bank: NotRequired[Text]
    bank_address_code: NotRequired[Text]
    bank_name: NotRequired[Text]
    account_number: NotRequired[Text]
    merchant_shortname: Text
    business: Text
    qualifications: NotRequired[Text]
    business_scene: Text
    business_addition_desc: NotRequired[Text]
    business_addition_pics: NotRequired[Text]
    contact_email: NotRequired[Text]

class MicroGetstate(Node):
    @verb
    def post(self, *, xml: MicroGetstatePostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询申请状态

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
        """
    @async_verb
    def post_async(self, *, xml: MicroGetstatePostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: MicroGetupgradestatePostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询升级申请单状态

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
        """
    @async_verb
    def post_async(self, *, xml: MicroGetupgradestatePostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: MicroModifyarchivesPostBody, **options: Unpack[QueryOptions]) -> Any:
        """修改结算银行卡

        Status: retired since 2023-03-13
        https://pay.weixin.qq.com/doc/v2/partner/4014115349
        """
    @async_verb
    def post_async(self, *, xml: MicroModifyarchivesPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: MicroModifycontactinfoPostBody, **options: Unpack[QueryOptions]) -> Any:
        """修改联系信息

        Status: retired since 2020-04-13
        https://pay.weixin.qq.com/doc/v2/partner/4014115350
        """
    @async_verb
    def post_async(self, *, xml: MicroModifycontactinfoPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: MicroSigncontractPostBody = ..., **options: Unpack[QueryOptions]) -> Any:
        """签约报备

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
        """
    @async_verb
    def post_async(self, *, xml: MicroSigncontractPostBody = ..., **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: MicroSubmitPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请入驻

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
        """
    @async_verb
    def post_async(self, *, xml: MicroSubmitPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: MicroSubmitupgradePostBody, **options: Unpack[QueryOptions]) -> Any:
        """提交升级申请单

        Status: retired since 2023-05-23
        https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
        """
    @async_verb
    def post_async(self, *, xml: MicroSubmitupgradePostBody, **options: Unpack[QueryOptions]) -> Any:
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
