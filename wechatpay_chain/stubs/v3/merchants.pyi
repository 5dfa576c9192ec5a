# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/merchants``: documented paths, bodies and answers.

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

class SubMchidGetQuery(TypedDict):
    """GET v3/merchants/{sub_mchid}: 查询子商户（融合钱包）"""
    sp_appid: Text
    sp_mchid: Text

class Contact(TypedDict):
    name: NotRequired[str]
    """Encrypted."""
    phone: NotRequired[str]
    """Encrypted."""
    email: NotRequired[str]
    """Encrypted."""

class Business(TypedDict):
    business_type: NotRequired[Literal['ONLINE', 'OFFLINE', 'BOTH'] | str]
    app_download: NotRequired[str]
    website: NotRequired[str]
    office_account: NotRequired[str]
    mini_program: NotRequired[str]
    store_address: NotRequired[str]
    mcc: NotRequired[str]

class Director(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]

class Principal(TypedDict):
    name: NotRequired[str]
    number: NotRequired[str]

class SubMchidGetAnswer(TypedDict):
    """GET v3/merchants/{sub_mchid}: 查询子商户（融合钱包）"""
    sub_mchid: str
    name: str
    shortname: str
    office_phone: str
    merchant_country_code: str
    business_category: int
    contact: NotRequired[Contact]
    merchant_type: NotRequired[Literal['ENTERPRISE', 'INDIVIDUAL'] | str]
    registration_certificate_number: NotRequired[str]
    registration_certificate_date: NotRequired[str]
    settlement_bank_number: NotRequired[str]
    business: NotRequired[Business]
    director: NotRequired[Director]
    principal: NotRequired[Principal]

class Contact2(TypedDict):
    name: Text
    """Encrypted."""
    phone: Text
    """Encrypted."""
    email: Text
    """Encrypted."""

class Business2(TypedDict):
    business_type: Literal['ONLINE', 'OFFLINE', 'BOTH'] | Text
    app_download: NotRequired[Text]
    website: NotRequired[Text]
    office_account: NotRequired[Text]
    mini_program: NotRequired[Text]
    store_address: NotRequired[Text]
    store_photos: NotRequired[Text]
    mcc: NotRequired[Text]

class Director2(TypedDict):
    name: NotRequired[Text]
    number: NotRequired[Text]

class Principal2(TypedDict):
    name: NotRequired[Text]
    number: NotRequired[Text]

class PostBody(TypedDict):
    """POST v3/merchants: 子商户进件（融合钱包）"""
    sp_appid: Text
    sp_mchid: Text
    name: Text
    shortname: Text
    office_phone: Text
    contact: Contact2
    business_category: int
    channel_id: NotRequired[Text]
    merchant_country_code: Text
    merchant_type: Literal['ENTERPRISE', 'INDIVIDUAL'] | Text
    registration_certificate_number: NotRequired[Text]
    registration_certificate_date: NotRequired[Text]
    registration_certificate_copy: NotRequired[Text]
    settlement_bank_number: NotRequired[Text]
    business: Business2
    director: NotRequired[Director2]
    principal: NotRequired[Principal2]

class PostAnswer(TypedDict):
    """POST v3/merchants: 子商户进件（融合钱包）"""
    sub_mchid: str
    verification_status: NotRequired[Literal['Under Review', 'Approved'] | str]
    description: NotRequired[str]

class PutBody(TypedDict):
    """PUT v3/merchants: 修改子商户（融合钱包）"""
    sp_appid: Text
    sp_mchid: Text
    sub_mchid: Text
    name: Text
    shortname: Text
    office_phone: Text
    contact: NotRequired[Contact2]
    business_category: int
    channel_id: NotRequired[Text]
    merchant_country_code: Text
    merchant_type: Literal['ENTERPRISE', 'INDIVIDUAL'] | Text
    registration_certificate_number: NotRequired[Text]
    registration_certificate_date: NotRequired[Text]
    registration_certificate_copy: NotRequired[Text]
    settlement_bank_number: NotRequired[Text]
    business: Business2
    director: NotRequired[Director2]
    principal: NotRequired[Principal2]

class PutAnswer(TypedDict):
    """PUT v3/merchants: 修改子商户（融合钱包）"""
    sub_mchid: str

class SubMchid_(Node):
    @verb
    def get(self, *, sub_mchid: str | int, query: SubMchidGetQuery | str, **options: Unpack[GetOptions]) -> SubMchidGetAnswer:
        """查询子商户（融合钱包）

        Status: superseded since 2022-09-08; use v3/global/merchants/{sub_mchid}#get
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
        """
    @async_verb
    def get_async(self, *, sub_mchid: str | int, query: SubMchidGetQuery | str, **options: Unpack[GetOptions]) -> SubMchidGetAnswer:
        """查询子商户（融合钱包）

        Status: superseded since 2022-09-08; use v3/global/merchants/{sub_mchid}#get
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
        """
    getAsync = get_async
    """查询子商户（融合钱包）

    Status: superseded since 2022-09-08; use v3/global/merchants/{sub_mchid}#get
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
    """


class Merchants(Node):
    @property
    def _sub_mchid_(self) -> SubMchid_:
        """GET 查询子商户（融合钱包）"""
    @verb
    def post(self, *, json: PostBody, **options: Unpack[QueryOptions]) -> PostAnswer:
        """子商户进件（融合钱包）

        Status: superseded since 2022-09-08; use v3/global/merchants#post
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
        """
    @async_verb
    def post_async(self, *, json: PostBody, **options: Unpack[QueryOptions]) -> PostAnswer:
        """子商户进件（融合钱包）

        Status: superseded since 2022-09-08; use v3/global/merchants#post
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
        """
    postAsync = post_async
    """子商户进件（融合钱包）

    Status: superseded since 2022-09-08; use v3/global/merchants#post
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
    """

    @verb
    def put(self, *, json: PutBody, **options: Unpack[QueryOptions]) -> PutAnswer:
        """修改子商户（融合钱包）

        Status: superseded since 2022-09-08; use v3/global/merchants/{sub_mchid}#patch
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
        """
    @async_verb
    def put_async(self, *, json: PutBody, **options: Unpack[QueryOptions]) -> PutAnswer:
        """修改子商户（融合钱包）

        Status: superseded since 2022-09-08; use v3/global/merchants/{sub_mchid}#patch
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
        """
    putAsync = put_async
    """修改子商户（融合钱包）

    Status: superseded since 2022-09-08; use v3/global/merchants/{sub_mchid}#patch
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
    """

