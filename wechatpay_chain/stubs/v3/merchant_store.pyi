# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/merchant-store``: documented paths, bodies and answers.

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

class StoreRecipient(TypedDict):
    mchid: Text
    company_name: NotRequired[Text]

class StoresStoreIdRecipientsBindPostBody(TypedDict):
    """POST v3/merchant-store/stores/{store_id}/recipients/bind: 绑定门店收款信息"""
    sub_mchid: Text
    store_recipient: Sequence[StoreRecipient]

class FailedStoreRecipient(TypedDict):
    mchid: NotRequired[str]
    failed_reason: NotRequired[str]

class StoresStoreIdRecipientsBindPostAnswer(TypedDict):
    """POST v3/merchant-store/stores/{store_id}/recipients/bind: 绑定门店收款信息"""
    failed_store_recipient: NotRequired[list[FailedStoreRecipient]]

class StoresStoreIdRecipientsUnbindPostBody(TypedDict):
    """POST v3/merchant-store/stores/{store_id}/recipients/unbind: 解除门店收款信息绑定"""
    sub_mchid: NotRequired[Text]
    store_recipient: NotRequired[Sequence[StoreRecipient]]

class StoresStoreIdRecipientsUnbindPostAnswer(TypedDict):
    """POST v3/merchant-store/stores/{store_id}/recipients/unbind: 解除门店收款信息绑定"""
    failed_store_recipient: NotRequired[list[FailedStoreRecipient]]

class StoresStoreIdGetQuery(TypedDict):
    """GET v3/merchant-store/stores/{store_id}: 查询门店"""
    sub_mchid: NotRequired[Text]

class StoreBasics(TypedDict):
    store_reference_id: NotRequired[str]
    brand_name: NotRequired[str]
    store_name: str
    branch_name: NotRequired[str]
    brand_id: NotRequired[float]

class StoreAddress(TypedDict):
    address_code: str
    address_detail: str
    address_complements: NotRequired[str]
    longitude: NotRequired[str]
    latitude: NotRequired[str]

class StoreBusiness(TypedDict):
    service_phone: NotRequired[str]
    business_hours: NotRequired[str]

class StoreRecipient2(TypedDict):
    mchid: str
    company_name: NotRequired[str]

class StoreState(TypedDict):
    store_state_message: NotRequired[str]
    address_failed_reason: NotRequired[str]
    store_state_value: NotRequired[str]

class StoresStoreIdGetAnswer(TypedDict):
    """GET v3/merchant-store/stores/{store_id}: 查询门店"""
    store_basics: NotRequired[StoreBasics]
    store_address: NotRequired[StoreAddress]
    store_business: NotRequired[StoreBusiness]
    store_recipient: NotRequired[list[StoreRecipient2]]
    store_state: NotRequired[StoreState]

class StoreBasics2(TypedDict):
    store_reference_id: NotRequired[Text]
    brand_name: NotRequired[Text]
    store_name: Text
    branch_name: NotRequired[Text]
    brand_id: NotRequired[float]

class StoreAddress2(TypedDict):
    address_code: Text
    address_detail: Text
    address_complements: NotRequired[Text]
    longitude: NotRequired[Text]
    latitude: NotRequired[Text]

class StoreBusiness2(TypedDict):
    service_phone: NotRequired[Text]
    business_hours: NotRequired[Text]

class StoresStoreIdPatchBody(TypedDict):
    """PATCH v3/merchant-store/stores/{store_id}: 修改门店"""
    sub_mchid: NotRequired[Text]
    store_basics: NotRequired[StoreBasics2]
    store_address: NotRequired[StoreAddress2]
    store_business: NotRequired[StoreBusiness2]

class StoresPostBody(TypedDict):
    """POST v3/merchant-store/stores: 创建门店"""
    sub_mchid: NotRequired[Text]
    store_basics: NotRequired[StoreBasics2]
    store_address: NotRequired[StoreAddress2]
    store_business: NotRequired[StoreBusiness2]
    store_recipient: NotRequired[Sequence[StoreRecipient]]

class StoresPostAnswer(TypedDict):
    """POST v3/merchant-store/stores: 创建门店"""
    store_id: int

class StoresStoreIdRecipientsBind(Node):
    @verb
    def post(self, *, store_id: str | int, json: StoresStoreIdRecipientsBindPostBody, **options: Unpack[QueryOptions]) -> StoresStoreIdRecipientsBindPostAnswer:
        """绑定门店收款信息

        https://pay.weixin.qq.com/doc/v3/merchant/4014085771
        https://pay.weixin.qq.com/doc/v3/merchant/4013948579
        """
    @async_verb
    def post_async(self, *, store_id: str | int, json: StoresStoreIdRecipientsBindPostBody, **options: Unpack[QueryOptions]) -> StoresStoreIdRecipientsBindPostAnswer:
        """绑定门店收款信息

        https://pay.weixin.qq.com/doc/v3/merchant/4014085771
        https://pay.weixin.qq.com/doc/v3/merchant/4013948579
        """
    postAsync = post_async
    """绑定门店收款信息

    https://pay.weixin.qq.com/doc/v3/merchant/4014085771
    https://pay.weixin.qq.com/doc/v3/merchant/4013948579
    """


class StoresStoreIdRecipientsUnbind(Node):
    @verb
    def post(self, *, store_id: str | int, json: StoresStoreIdRecipientsUnbindPostBody = ..., **options: Unpack[QueryOptions]) -> StoresStoreIdRecipientsUnbindPostAnswer:
        """解除门店收款信息绑定

        https://pay.weixin.qq.com/doc/v3/merchant/4014085773
        https://pay.weixin.qq.com/doc/v3/merchant/4013948580
        """
    @async_verb
    def post_async(self, *, store_id: str | int, json: StoresStoreIdRecipientsUnbindPostBody = ..., **options: Unpack[QueryOptions]) -> StoresStoreIdRecipientsUnbindPostAnswer:
        """解除门店收款信息绑定

        https://pay.weixin.qq.com/doc/v3/merchant/4014085773
        https://pay.weixin.qq.com/doc/v3/merchant/4013948580
        """
    postAsync = post_async
    """解除门店收款信息绑定

    https://pay.weixin.qq.com/doc/v3/merchant/4014085773
    https://pay.weixin.qq.com/doc/v3/merchant/4013948580
    """


class StoresStoreIdRecipients(Node):
    @property
    def bind(self) -> StoresStoreIdRecipientsBind:
        """POST 绑定门店收款信息"""
    @property
    def unbind(self) -> StoresStoreIdRecipientsUnbind:
        """POST 解除门店收款信息绑定"""

class StoresStoreId_(Node):
    @property
    def recipients(self) -> StoresStoreIdRecipients:
        """2 endpoints"""
    @verb
    def get(self, *, store_id: str | int, query: StoresStoreIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> StoresStoreIdGetAnswer:
        """查询门店

        https://pay.weixin.qq.com/doc/v3/merchant/4014085769
        https://pay.weixin.qq.com/doc/v3/merchant/4013948577
        """
    @async_verb
    def get_async(self, *, store_id: str | int, query: StoresStoreIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> StoresStoreIdGetAnswer:
        """查询门店

        https://pay.weixin.qq.com/doc/v3/merchant/4014085769
        https://pay.weixin.qq.com/doc/v3/merchant/4013948577
        """
    getAsync = get_async
    """查询门店

    https://pay.weixin.qq.com/doc/v3/merchant/4014085769
    https://pay.weixin.qq.com/doc/v3/merchant/4013948577
    """

    @verb
    def patch(self, *, store_id: str | int, json: StoresStoreIdPatchBody = ..., **options: Unpack[QueryOptions]) -> None:
        """修改门店

        https://pay.weixin.qq.com/doc/v3/merchant/4014085768
        https://pay.weixin.qq.com/doc/v3/merchant/4013948551
        """
    @async_verb
    def patch_async(self, *, store_id: str | int, json: StoresStoreIdPatchBody = ..., **options: Unpack[QueryOptions]) -> None:
        """修改门店

        https://pay.weixin.qq.com/doc/v3/merchant/4014085768
        https://pay.weixin.qq.com/doc/v3/merchant/4013948551
        """
    patchAsync = patch_async
    """修改门店

    https://pay.weixin.qq.com/doc/v3/merchant/4014085768
    https://pay.weixin.qq.com/doc/v3/merchant/4013948551
    """


class Stores(Node):
    @property
    def _store_id_(self) -> StoresStoreId_:
        """GET 查询门店 · PATCH 修改门店"""
    @verb
    def post(self, *, json: StoresPostBody = ..., **options: Unpack[QueryOptions]) -> StoresPostAnswer:
        """创建门店

        https://pay.weixin.qq.com/doc/v3/merchant/4014085766
        https://pay.weixin.qq.com/doc/v3/merchant/4013948546
        """
    @async_verb
    def post_async(self, *, json: StoresPostBody = ..., **options: Unpack[QueryOptions]) -> StoresPostAnswer:
        """创建门店

        https://pay.weixin.qq.com/doc/v3/merchant/4014085766
        https://pay.weixin.qq.com/doc/v3/merchant/4013948546
        """
    postAsync = post_async
    """创建门店

    https://pay.weixin.qq.com/doc/v3/merchant/4014085766
    https://pay.weixin.qq.com/doc/v3/merchant/4013948546
    """


class MerchantStore(Node):
    @property
    def stores(self) -> Stores:
        """POST 创建门店"""
