# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/papay``: documented paths, bodies and answers.

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

class DeletecontractPostBody(TypedDict):
    """POST v2/papay/deletecontract: 申请解约"""
    appid: Scalar
    mch_id: Scalar
    plan_id: NotRequired[Scalar]
    contract_code: NotRequired[Scalar]
    contract_id: NotRequired[Scalar]
    contract_termination_remark: Scalar
    version: Literal['1.0'] | Scalar
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class EntrustwebGetQuery(TypedDict):
    """GET v2/papay/entrustweb: 公众号纯签约"""
    appid: Text
    mch_id: Text
    plan_id: int
    contract_code: Text
    request_serial: int
    contract_display_account: Text
    notify_url: Text
    version: Literal['1.0'] | Text
    timestamp: Text
    return_web: NotRequired[Literal[1] | int]

class H5entrustwebGetQuery(TypedDict):
    """GET v2/papay/h5entrustweb: H5纯签约"""
    appid: Text
    mch_id: Text
    plan_id: Text
    contract_code: Text
    request_serial: int
    contract_display_account: Text
    notify_url: Text
    version: Literal['1.0'] | Text
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]
    timestamp: Text
    clientip: Text
    return_appid: NotRequired[Text]

class PartnerDeletecontractPostBody(TypedDict):
    """POST v2/papay/partner/deletecontract: 申请解约"""
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: Scalar
    plan_id: NotRequired[Scalar]
    contract_code: NotRequired[Scalar]
    contract_id: NotRequired[Scalar]
    contract_termination_remark: Scalar
    version: Literal['1.0'] | Scalar
    nonce_str: NotRequired[Scalar]

class PartnerEntrustwebGetQuery(TypedDict):
    """GET v2/papay/partner/entrustweb: 公众号纯签约"""
    appid: Text
    mch_id: Text
    sub_appid: NotRequired[Text]
    sub_mch_id: Text
    plan_id: int
    contract_code: Text
    request_serial: int
    contract_display_account: Text
    notify_url: Text
    version: Literal['1.0'] | Text
    timestamp: Text
    return_web: NotRequired[Literal[1] | int]

class PartnerH5entrustwebGetQuery(TypedDict):
    """GET v2/papay/partner/h5entrustweb: H5纯签约"""
    appid: Text
    mch_id: Text
    sub_appid: NotRequired[Text]
    sub_mch_id: Text
    plan_id: Text
    contract_code: Text
    request_serial: int
    contract_display_account: Text
    notify_url: Text
    version: Literal['1.0'] | Text
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]
    timestamp: Text
    clientip: Text
    deviceid: NotRequired[Text]
    mobile: NotRequired[Text]
    email: NotRequired[Text]
    qq: NotRequired[Text]
    openid: NotRequired[Text]
    creid: NotRequired[Text]
    outerid: NotRequired[Text]
    return_appid: NotRequired[Text]

class PartnerPreentrustwebPostBody(TypedDict):
    """POST v2/papay/partner/preentrustweb: APP纯签约"""
    appid: Scalar
    mch_id: Scalar
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    plan_id: Scalar
    contract_code: Scalar
    request_serial: Scalar
    contract_display_account: Scalar
    notify_url: Scalar
    version: Literal['1.0'] | Scalar
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    timestamp: Scalar
    return_app: NotRequired[Literal['Y', 'N'] | Scalar]
    nonce_str: NotRequired[Scalar]

class PartnerQuerycontractPostBody(TypedDict):
    """POST v2/papay/partner/querycontract: 查询签约关系"""
    appid: Scalar
    mch_id: Scalar
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    contract_id: NotRequired[Scalar]
    plan_id: NotRequired[Scalar]
    contract_code: NotRequired[Scalar]
    version: Literal['1.0'] | Scalar
    nonce_str: NotRequired[Scalar]

class PreentrustwebPostBody(TypedDict):
    """POST v2/papay/preentrustweb: APP纯签约"""
    appid: Scalar
    mch_id: Scalar
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    plan_id: Scalar
    contract_code: Scalar
    request_serial: Scalar
    contract_display_account: Scalar
    notify_url: Scalar
    version: Literal['1.0'] | Scalar
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    timestamp: Scalar
    return_app: NotRequired[Literal['Y', 'N'] | Scalar]
    nonce_str: NotRequired[Scalar]

class QuerycontractPostBody(TypedDict):
    """POST v2/papay/querycontract: 查询签约关系"""
    appid: Scalar
    mch_id: Scalar
    contract_id: NotRequired[Scalar]
    plan_id: NotRequired[Scalar]
    contract_code: NotRequired[Scalar]
    version: Literal['1.0'] | Scalar
    nonce_str: NotRequired[Scalar]

class Deletecontract(Node):
    @verb
    def post(self, *, xml: DeletecontractPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请解约

        https://pay.weixin.qq.com/doc/v2/merchant/4011987432
        https://pay.weixin.qq.com/doc/v2/merchant/4011984883
        https://pay.weixin.qq.com/doc/v2/partner/4011988374
        """
    @async_verb
    def post_async(self, *, xml: DeletecontractPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请解约

        https://pay.weixin.qq.com/doc/v2/merchant/4011987432
        https://pay.weixin.qq.com/doc/v2/merchant/4011984883
        https://pay.weixin.qq.com/doc/v2/partner/4011988374
        """
    postAsync = post_async
    """申请解约

    https://pay.weixin.qq.com/doc/v2/merchant/4011987432
    https://pay.weixin.qq.com/doc/v2/merchant/4011984883
    https://pay.weixin.qq.com/doc/v2/partner/4011988374
    """


class Entrustweb(Node):
    @verb
    def get(self, *, query: EntrustwebGetQuery | str, **options: Unpack[V2Options]) -> Any:
        """公众号纯签约

        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml
        """
    @async_verb
    def get_async(self, *, query: EntrustwebGetQuery | str, **options: Unpack[V2Options]) -> Any:
        """公众号纯签约

        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml
        """
    getAsync = get_async
    """公众号纯签约

    https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_1.shtml
    """


class H5entrustweb(Node):
    @verb
    def get(self, *, query: H5entrustwebGetQuery | str, **options: Unpack[V2Options]) -> Any:
        """H5纯签约

        Status: restricted
        https://pay.weixin.qq.com/doc/v2/merchant/4011987295
        """
    @async_verb
    def get_async(self, *, query: H5entrustwebGetQuery | str, **options: Unpack[V2Options]) -> Any:
        """H5纯签约

        Status: restricted
        https://pay.weixin.qq.com/doc/v2/merchant/4011987295
        """
    getAsync = get_async
    """H5纯签约

    Status: restricted
    https://pay.weixin.qq.com/doc/v2/merchant/4011987295
    """


class PartnerDeletecontract(Node):
    @verb
    def post(self, *, xml: PartnerDeletecontractPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请解约

        https://pay.weixin.qq.com/doc/v2/partner/4011989904
        """
    @async_verb
    def post_async(self, *, xml: PartnerDeletecontractPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请解约

        https://pay.weixin.qq.com/doc/v2/partner/4011989904
        """
    postAsync = post_async
    """申请解约

    https://pay.weixin.qq.com/doc/v2/partner/4011989904
    """


class PartnerEntrustweb(Node):
    @verb
    def get(self, *, query: PartnerEntrustwebGetQuery | str, **options: Unpack[V2Options]) -> Any:
        """公众号纯签约

        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
        """
    @async_verb
    def get_async(self, *, query: PartnerEntrustwebGetQuery | str, **options: Unpack[V2Options]) -> Any:
        """公众号纯签约

        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
        """
    getAsync = get_async
    """公众号纯签约

    https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
    """


class PartnerH5entrustweb(Node):
    @verb
    def get(self, *, query: PartnerH5entrustwebGetQuery | str, **options: Unpack[V2Options]) -> Any:
        """H5纯签约

        Status: restricted
        https://pay.weixin.qq.com/doc/v2/partner/4011988368
        """
    @async_verb
    def get_async(self, *, query: PartnerH5entrustwebGetQuery | str, **options: Unpack[V2Options]) -> Any:
        """H5纯签约

        Status: restricted
        https://pay.weixin.qq.com/doc/v2/partner/4011988368
        """
    getAsync = get_async
    """H5纯签约

    Status: restricted
    https://pay.weixin.qq.com/doc/v2/partner/4011988368
    """


class PartnerPreentrustweb(Node):
    @verb
    def post(self, *, xml: PartnerPreentrustwebPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """APP纯签约

        https://pay.weixin.qq.com/doc/v2/partner/4011988366
        """
    @async_verb
    def post_async(self, *, xml: PartnerPreentrustwebPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """APP纯签约

        https://pay.weixin.qq.com/doc/v2/partner/4011988366
        """
    postAsync = post_async
    """APP纯签约

    https://pay.weixin.qq.com/doc/v2/partner/4011988366
    """


class PartnerQuerycontract(Node):
    @verb
    def post(self, *, xml: PartnerQuerycontractPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询签约关系

        https://pay.weixin.qq.com/doc/v2/partner/4011988379
        """
    @async_verb
    def post_async(self, *, xml: PartnerQuerycontractPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询签约关系

        https://pay.weixin.qq.com/doc/v2/partner/4011988379
        """
    postAsync = post_async
    """查询签约关系

    https://pay.weixin.qq.com/doc/v2/partner/4011988379
    """


class Partner(Node):
    @property
    def deletecontract(self) -> PartnerDeletecontract:
        """POST 申请解约"""
    @property
    def entrustweb(self) -> PartnerEntrustweb:
        """GET 公众号纯签约"""
    @property
    def h5entrustweb(self) -> PartnerH5entrustweb:
        """GET H5纯签约"""
    @property
    def preentrustweb(self) -> PartnerPreentrustweb:
        """POST APP纯签约"""
    @property
    def querycontract(self) -> PartnerQuerycontract:
        """POST 查询签约关系"""

class Preentrustweb(Node):
    @verb
    def post(self, *, xml: PreentrustwebPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """APP纯签约

        https://pay.weixin.qq.com/doc/v2/merchant/4011986804
        """
    @async_verb
    def post_async(self, *, xml: PreentrustwebPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """APP纯签约

        https://pay.weixin.qq.com/doc/v2/merchant/4011986804
        """
    postAsync = post_async
    """APP纯签约

    https://pay.weixin.qq.com/doc/v2/merchant/4011986804
    """


class Querycontract(Node):
    @verb
    def post(self, *, xml: QuerycontractPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询签约关系

        https://pay.weixin.qq.com/doc/v2/merchant/4011987640
        """
    @async_verb
    def post_async(self, *, xml: QuerycontractPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询签约关系

        https://pay.weixin.qq.com/doc/v2/merchant/4011987640
        """
    postAsync = post_async
    """查询签约关系

    https://pay.weixin.qq.com/doc/v2/merchant/4011987640
    """


class Papay(Node):
    @property
    def deletecontract(self) -> Deletecontract:
        """POST 申请解约"""
    @property
    def entrustweb(self) -> Entrustweb:
        """GET 公众号纯签约"""
    @property
    def h5entrustweb(self) -> H5entrustweb:
        """GET H5纯签约"""
    @property
    def partner(self) -> Partner:
        """5 endpoints"""
    @property
    def preentrustweb(self) -> Preentrustweb:
        """POST APP纯签约"""
    @property
    def querycontract(self) -> Querycontract:
        """POST 查询签约关系"""
