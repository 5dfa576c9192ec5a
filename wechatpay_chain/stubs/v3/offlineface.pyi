# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/offlineface``: documented paths, bodies and answers.

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

class AuthinfoPostBody(TypedDict):
    """POST v3/offlineface/authinfo: 获取authinfo接口"""
    sp_appid: Text
    sub_appid: NotRequired[Text]
    sub_mchid: Text
    device_id: Text
    raw_data: Text
    organization_id: Text

class AuthinfoPostAnswer(TypedDict):
    """POST v3/offlineface/authinfo: 获取authinfo接口"""
    authinfo: str

class Identification(TypedDict):
    identification_type: Literal['IDCARD'] | Text
    identification_number: Text
    """Encrypted."""

class FacepayUser(TypedDict):
    out_user_id: Text
    identification_name: NotRequired[Text]
    organization_id: Text
    identification: NotRequired[Identification]
    phone: NotRequired[Text]
    """Encrypted."""

class LimitBankCard(TypedDict):
    bank_card_number: NotRequired[Text]
    """Encrypted."""
    identification_name: NotRequired[Text]
    """Encrypted."""
    identification: NotRequired[Identification]
    valid_thru: NotRequired[Text]
    bank_type: NotRequired[Text]
    phone: NotRequired[Text]
    """Encrypted."""

class ContractsPresignPostBody(TypedDict):
    """POST v3/offlineface/contracts/presign: 预签约接口"""
    business_name: Text
    facepay_user: FacepayUser
    limit_bank_card: NotRequired[LimitBankCard]
    contract_mode: NotRequired[Literal['LIMIT_BANK_CARD', 'PRIORITY_BANK_CARD', 'LIMIT_NONE'] | Text]

class ContractsPresignPostAnswer(TypedDict):
    """POST v3/offlineface/contracts/presign: 预签约接口"""
    presign_token: str

class ContractsContractIdGetQuery(TypedDict):
    """GET v3/offlineface/contracts/{contract_id}: 签约查询接口"""
    appid: NotRequired[Text]

class ContractsContractIdGetAnswer(TypedDict):
    """GET v3/offlineface/contracts/{contract_id}: 签约查询接口"""
    contract_id: str
    mchid: str
    organization_id: str
    use_id: NotRequired[str]
    openid: NotRequired[str]
    contract_state: Literal['NOT_CONTRACTED', 'TERMINATED', 'CONTRACTED'] | str
    contract_signed_time: str
    contract_terminated_time: NotRequired[str]
    contract_mode: Literal['LIMIT_BANK_CARD', 'PRIORITY_BANK_CARD', 'LIMIT_NONE'] | str
    contract_bank_card_from: Literal['MERCHANT_LIMITED_BANK_CARD', 'USER_SELECT_FREE'] | str

class FaceCollectionsCollectionIdGetAnswer(TypedDict):
    """GET v3/offlineface/face-collections/{collection_id}: 查询重采请求详情"""
    collection_id: str
    use_id: str
    organization_id: str
    collection_state: Literal['COLLECTION_REQUIRED', 'PHOTO_UPLOADED', 'COMPLETE'] | str
    register_photo_upload_time: NotRequired[str]
    confirm_time: NotRequired[str]

class FaceCollectionsGetQuery(TypedDict):
    """GET v3/offlineface/face-collections: 查询重采用户列表"""
    organization_id: Text
    offset: NotRequired[int]
    limit: NotRequired[int]

class FaceCollections2(TypedDict):
    collection_id: str
    use_id: str
    organization_id: str
    collection_state: Literal['COLLECTION_REQUIRED', 'PHOTO_UPLOADED', 'COMPLETE'] | str
    register_photo_upload_time: NotRequired[str]
    confirm_time: NotRequired[str]

class FaceCollectionsGetAnswer(TypedDict):
    """GET v3/offlineface/face-collections: 查询重采用户列表"""
    face_collections: list[FaceCollections2]

class RepaymentUrlPostBody(TypedDict):
    """POST v3/offlineface/repayment-url: 获取还款链接接口"""
    out_user_id: Text
    organization_id: Text

class RepaymentUrlPostAnswer(TypedDict):
    """POST v3/offlineface/repayment-url: 获取还款链接接口"""
    repayment_url: str
    expire_at: str

class TransactionsOutTradeNoOutTradeNoGetQuery(TypedDict):
    """GET v3/offlineface/transactions/out-trade-no/{out_trade_no}: 查单接口"""
    sp_mchid: Text
    sub_mchid: Text
    business_product_id: Literal['2', '11'] | Text

class Payer(TypedDict):
    sp_openid: NotRequired[str]
    sub_openid: NotRequired[str]

class Amount(TypedDict):
    total: int
    currency: Literal['CNY'] | str

class SceneInfo(TypedDict):
    device_ip: NotRequired[str]

class TransactionsOutTradeNoOutTradeNoGetAnswer(TypedDict):
    """GET v3/offlineface/transactions/out-trade-no/{out_trade_no}: 查单接口"""
    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    payer: NotRequired[Payer]
    amount: NotRequired[Amount]
    promotion_detail: NotRequired[list[dict[str, Any]]]
    scene_info: NotRequired[SceneInfo]
    bank_type: NotRequired[str]
    trade_type: NotRequired[Literal['NATIVE', 'JSAPI', 'APP', 'MWEB', 'AUTH'] | str]
    trade_state: str
    trade_state_description: NotRequired[str]
    debt_state: NotRequired[str]
    description: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    transaction_id: NotRequired[str]
    repayment_transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    error_type: NotRequired[str]

class Amount2(TypedDict):
    total: int
    currency: Literal['CNY'] | Text

class SceneInfo2(TypedDict):
    device_ip: Text

class SettleInfo(TypedDict):
    profit_sharing: NotRequired[bool]

class Business(TypedDict):
    business_product_id: Literal[2, 11] | int
    business_scene_id: Literal[3, 4, 5, 6, 124, 125, 126] | int

class TransactionsPostBody(TypedDict):
    """POST v3/offlineface/transactions: 申请扣款接口"""
    auth_code: Text
    sp_appid: NotRequired[Text]
    sp_mchid: NotRequired[Text]
    sub_appid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    amount: NotRequired[Amount2]
    scene_info: NotRequired[SceneInfo2]
    goods_tag: NotRequired[Text]
    description: NotRequired[Text]
    attach: NotRequired[Text]
    settle_info: NotRequired[SettleInfo]
    out_trade_no: NotRequired[Text]
    business: NotRequired[Business]

class TransactionsPostAnswer(TypedDict):
    """POST v3/offlineface/transactions: 申请扣款接口"""
    sp_appid: str
    sp_mchid: str
    sub_appid: NotRequired[str]
    sub_mchid: str
    payer: NotRequired[Payer]
    amount: NotRequired[Amount]
    promotion_detail: NotRequired[list[dict[str, Any]]]
    scene_info: NotRequired[SceneInfo]
    bank_type: NotRequired[str]
    trade_type: NotRequired[Literal['NATIVE', 'JSAPI', 'APP', 'MWEB', 'AUTH'] | str]
    trade_state: NotRequired[str]
    trade_state_description: NotRequired[str]
    debt_state: NotRequired[str]
    description: NotRequired[str]
    attach: NotRequired[str]
    success_time: NotRequired[str]
    transaction_id: NotRequired[str]
    repayment_transaction_id: NotRequired[str]
    out_trade_no: NotRequired[str]
    error_type: NotRequired[str]

class Authinfo(Node):
    @verb
    def post(self, *, json: AuthinfoPostBody, **options: Unpack[QueryOptions]) -> AuthinfoPostAnswer:
        """获取authinfo接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    @async_verb
    def post_async(self, *, json: AuthinfoPostBody, **options: Unpack[QueryOptions]) -> AuthinfoPostAnswer:
        """获取authinfo接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    postAsync = post_async
    """获取authinfo接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """


class ContractsPresign(Node):
    @verb
    def post(self, *, json: ContractsPresignPostBody, **options: Unpack[QueryOptions]) -> ContractsPresignPostAnswer:
        """预签约接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    @async_verb
    def post_async(self, *, json: ContractsPresignPostBody, **options: Unpack[QueryOptions]) -> ContractsPresignPostAnswer:
        """预签约接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    postAsync = post_async
    """预签约接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """


class ContractsContractId_(Node):
    @verb
    def get(self, *, contract_id: str | int, query: ContractsContractIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> ContractsContractIdGetAnswer:
        """签约查询接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @async_verb
    def get_async(self, *, contract_id: str | int, query: ContractsContractIdGetQuery | str = ..., **options: Unpack[GetOptions]) -> ContractsContractIdGetAnswer:
        """签约查询接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    getAsync = get_async
    """签约查询接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """


class Contracts(Node):
    @property
    def presign(self) -> ContractsPresign:
        """POST 预签约接口"""
    @property
    def _contract_id_(self) -> ContractsContractId_:
        """GET 签约查询接口"""

class FaceCollectionsCollectionId_(Node):
    @verb
    def get(self, *, collection_id: str | int, **options: Unpack[QueryOptions]) -> FaceCollectionsCollectionIdGetAnswer:
        """查询重采请求详情

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @async_verb
    def get_async(self, *, collection_id: str | int, **options: Unpack[QueryOptions]) -> FaceCollectionsCollectionIdGetAnswer:
        """查询重采请求详情

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    getAsync = get_async
    """查询重采请求详情

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """


class FaceCollections(Node):
    @property
    def _collection_id_(self) -> FaceCollectionsCollectionId_:
        """GET 查询重采请求详情"""
    @verb
    def get(self, *, query: FaceCollectionsGetQuery | str, **options: Unpack[GetOptions]) -> FaceCollectionsGetAnswer:
        """查询重采用户列表

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @async_verb
    def get_async(self, *, query: FaceCollectionsGetQuery | str, **options: Unpack[GetOptions]) -> FaceCollectionsGetAnswer:
        """查询重采用户列表

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    getAsync = get_async
    """查询重采用户列表

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """


class RepaymentUrl(Node):
    @verb
    def post(self, *, json: RepaymentUrlPostBody, **options: Unpack[QueryOptions]) -> RepaymentUrlPostAnswer:
        """获取还款链接接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
        """
    @async_verb
    def post_async(self, *, json: RepaymentUrlPostBody, **options: Unpack[QueryOptions]) -> RepaymentUrlPostAnswer:
        """获取还款链接接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
        """
    postAsync = post_async
    """获取还款链接接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
    """


class TransactionsOutTradeNoOutTradeNo_(Node):
    @verb
    def get(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """查单接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    @async_verb
    def get_async(self, *, out_trade_no: str | int, query: TransactionsOutTradeNoOutTradeNoGetQuery | str, **options: Unpack[GetOptions]) -> TransactionsOutTradeNoOutTradeNoGetAnswer:
        """查单接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
        """
    getAsync = get_async
    """查单接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
    """


class TransactionsOutTradeNo(Node):
    @property
    def _out_trade_no_(self) -> TransactionsOutTradeNoOutTradeNo_:
        """GET 查单接口"""

class Transactions(Node):
    @property
    def outTradeNo(self) -> TransactionsOutTradeNo:
        """1 endpoints"""
    @verb
    def post(self, *, json: TransactionsPostBody, **options: Unpack[QueryOptions]) -> TransactionsPostAnswer:
        """申请扣款接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    @async_verb
    def post_async(self, *, json: TransactionsPostBody, **options: Unpack[QueryOptions]) -> TransactionsPostAnswer:
        """申请扣款接口

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
        """
    postAsync = post_async
    """申请扣款接口

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
    """


class Offlineface(Node):
    @property
    def authinfo(self) -> Authinfo:
        """POST 获取authinfo接口"""
    @property
    def contracts(self) -> Contracts:
        """2 endpoints"""
    @property
    def faceCollections(self) -> FaceCollections:
        """GET 查询重采用户列表"""
    @property
    def repaymentUrl(self) -> RepaymentUrl:
        """POST 获取还款链接接口"""
    @property
    def transactions(self) -> Transactions:
        """POST 申请扣款接口"""
