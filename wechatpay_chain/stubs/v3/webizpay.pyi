# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/webizpay``: documented paths, bodies and answers.

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

class AvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteBody(TypedDict):
    """DELETE v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}: 删除商户标识"""
    sp_mchid: Text

class AvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteAnswer(TypedDict):
    """DELETE v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}: 删除商户标识"""
    range_id: str

class AvailMchRangesRangeIdMerchantIdentifiersGetQuery(TypedDict):
    """GET v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers: 查询商户标识列表"""
    sp_mchid: Text
    offset: int
    limit: int

class AvailMchRangesRangeIdMerchantIdentifiersGetAnswer(TypedDict):
    """GET v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers: 查询商户标识列表"""
    offset: int
    limit: int
    count: int
    total_count: int
    data: list[str]

class AvailMchRangesRangeIdMerchantIdentifiersPostBody(TypedDict):
    """POST v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers: 添加商户标识"""
    sp_mchid: Text
    merchant_identifier: Text

class AvailMchRangesRangeIdMerchantIdentifiersPostAnswer(TypedDict):
    """POST v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers: 添加商户标识"""
    range_id: str

class AvailMchRangesGetQuery(TypedDict):
    """GET v3/webizpay/avail-mch-ranges: 查询可用商户范围列表"""
    sp_mchid: Text

class RangeList(TypedDict):
    range_id: NotRequired[str]
    identifier_type: NotRequired[Literal['ORGANIZATION_CODE', 'TRANSACTION_ID'] | str]

class AvailMchRangesGetAnswer(TypedDict):
    """GET v3/webizpay/avail-mch-ranges: 查询可用商户范围列表"""
    sp_mchid: str
    range_list: list[RangeList]

class AvailMchRangesPostBody(TypedDict):
    """POST v3/webizpay/avail-mch-ranges: 创建可用商户范围"""
    sp_mchid: Text
    identifier_type: Literal['ORGANIZATION_CODE', 'TRANSACTION_ID'] | Text

class AvailMchRangesPostAnswer(TypedDict):
    """POST v3/webizpay/avail-mch-ranges: 创建可用商户范围"""
    range_id: str

class BillProofPostBody(TypedDict):
    """POST v3/webizpay/bill/proof: 申请企业商户企业支付出资凭证"""
    sp_mchid: Text
    sub_mchid: Text
    start_date: Text
    end_date: Text
    entity_name: NotRequired[Text]
    out_operation_id: Text

class BillProofPostAnswer(TypedDict):
    """POST v3/webizpay/bill/proof: 申请企业商户企业支付出资凭证"""
    sp_mchid: str
    out_operation_id: str
    operation_id: str
    sub_mchid: str
    start_date: str
    end_date: str
    entity_name: str
    proof_id: str
    download_url: str
    create_time: str
    updated_time: str

class BillTradeBillPostBody(TypedDict):
    """POST v3/webizpay/bill/trade-bill: 申请企业商户企业支付业务账单"""
    sp_mchid: Text
    sub_mchid: Text
    date: Text
    type: Literal['QYZFALL'] | Text

class BillTradeBillPostAnswer(TypedDict):
    """POST v3/webizpay/bill/trade-bill: 申请企业商户企业支付业务账单"""
    sp_mchid: str
    sub_mchid: str
    date: str
    type: Literal['QYZFALL'] | str
    download_url: str

class EmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery(TypedDict):
    """GET v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}: 使用商户卡号查询企业支付额度卡"""
    sp_mchid: Text
    sub_mchid: Text

class EmployeesEmployeeIdOutQuotaCardsOutCardNoGetAnswer(TypedDict):
    """GET v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}: 使用商户卡号查询企业支付额度卡"""
    sp_mchid: str
    sub_mchid: str
    card_no: str
    out_card_no: str
    employee_id: str
    card_template_id: str
    card_rule: Literal['SINGLE', 'MULTIPLE'] | str
    refund_rule: Literal['RETURN', 'NOT_RETURN'] | str
    amount: float
    remain_amount: float
    effective_end_time: str
    effective_begin_time: str
    card_state: Literal['ACTIVE', 'DISABLED'] | str
    card_name: str
    reason: NotRequired[str]
    card_usage_time: NotRequired[str]
    transaction_id: NotRequired[str]
    card_disabled_time: NotRequired[str]
    card_remark: NotRequired[str]

class EmployeesEmployeeIdQuotaCardsCardNoCancelPostBody(TypedDict):
    """POST v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel: 企业商户作废员工企业支付额度卡"""
    sp_mchid: Text
    sub_mchid: Text
    reason: Text

class EmployeesEmployeeIdQuotaCardsCardNoCancelPostAnswer(TypedDict):
    """POST v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel: 企业商户作废员工企业支付额度卡"""
    sp_mchid: str
    sub_mchid: str
    employee_id: str
    card_no: str
    card_state: Literal['ACTIVE', 'DISABLED'] | str
    card_disabled_time: NotRequired[str]

class EmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetQuery(TypedDict):
    """GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url: 企业商户获取指定额度卡支付链接"""
    sp_mchid: Text
    sub_mchid: Text
    application_type: Literal['H5', 'MINIPROGRAM'] | Text

class EmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetAnswer(TypedDict):
    """GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url: 企业商户获取指定额度卡支付链接"""
    sp_mchid: str
    sub_mchid: str
    employee_id: str
    card_no: str
    expire_time: str
    payment_url: str
    application_type: NotRequired[Literal['H5', 'MINIPROGRAM'] | str]
    mp_query: NotRequired[str]
    mp_business_type: NotRequired[str]

class EmployeesEmployeeIdQuotaCardsCardNoGetQuery(TypedDict):
    """GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}: 企业商户查询企业支付额度卡"""
    sp_mchid: Text
    sub_mchid: Text

class EmployeesEmployeeIdQuotaCardsCardNoGetAnswer(TypedDict):
    """GET v3/webizpay/employees/{employee_id}/quota-cards/{card_no}: 企业商户查询企业支付额度卡"""
    sp_mchid: str
    sub_mchid: str
    card_no: str
    out_card_no: str
    employee_id: str
    card_template_id: str
    card_rule: Literal['SINGLE', 'MULTIPLE'] | str
    refund_rule: Literal['RETURN', 'NOT_RETURN'] | str
    amount: float
    remain_amount: float
    effective_end_time: str
    effective_begin_time: str
    card_state: Literal['ACTIVE', 'DISABLED'] | str
    card_name: str
    reason: NotRequired[str]
    card_usage_time: NotRequired[str]
    transaction_id: NotRequired[str]
    card_disabled_time: NotRequired[str]
    card_remark: NotRequired[str]

class EmployeesEmployeeIdQuotaCardsPostBody(TypedDict):
    """POST v3/webizpay/employees/{employee_id}/quota-cards: 企业商户为员工下发企业支付额度卡"""
    sp_mchid: Text
    sub_mchid: Text
    card_template_id: Text
    amount: float
    card_name: Text
    out_card_no: Text
    effective_end_time: Text
    card_remark: NotRequired[Text]
    avail_mch_range_id: NotRequired[Text]

class EmployeesEmployeeIdQuotaCardsPostAnswer(TypedDict):
    """POST v3/webizpay/employees/{employee_id}/quota-cards: 企业商户为员工下发企业支付额度卡"""
    sp_mchid: str
    sub_mchid: str
    out_card_no: str
    employee_id: str
    card_no: str
    effective_begin_time: str
    effective_end_time: str

class EmployeesEmployeeIdRevokePostBody(TypedDict):
    """POST v3/webizpay/employees/{employee_id}/revoke: 企业商户发起解除员工企业支付授权"""
    sp_mchid: Text
    sub_mchid: Text

class EmployeesEmployeeIdRevokePostAnswer(TypedDict):
    """POST v3/webizpay/employees/{employee_id}/revoke: 企业商户发起解除员工企业支付授权"""
    sp_mchid: str
    sub_mchid: str
    user_id: str
    authorization_state: Literal['REVOKED', 'AUTHORIZED'] | str
    authorization_revoked_time: str
    reason: str

class StoresEntityMatchesBatchIdGetQuery(TypedDict):
    """GET v3/webizpay/stores/entity-matches/{batch_id}: 查询门店主体匹配结果"""
    sp_mchid: Text

class MatchResults(TypedDict):
    organization_code: str
    store_name: str
    has_valid_mchid: bool

class StoresEntityMatchesBatchIdGetAnswer(TypedDict):
    """GET v3/webizpay/stores/entity-matches/{batch_id}: 查询门店主体匹配结果"""
    sp_mchid: str
    out_batch_id: str
    batch_id: str
    state: Literal['ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'CLOSED'] | str
    match_results: NotRequired[list[MatchResults]]

class MatchDetails(TypedDict):
    organization_code: Text
    store_name: Text
    product_type: Literal['CODE_PAY', 'NONE'] | Text

class StoresEntityMatchesPostBody(TypedDict):
    """POST v3/webizpay/stores/entity-matches: 发起门店主体匹配"""
    sp_mchid: Text
    out_batch_id: Text
    match_details: NotRequired[Sequence[MatchDetails]]

class StoresEntityMatchesPostAnswer(TypedDict):
    """POST v3/webizpay/stores/entity-matches: 发起门店主体匹配"""
    sp_mchid: str
    out_batch_id: str
    batch_id: str
    time: str
    state: Literal['ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'CLOSED'] | str

class UsersUserIdAuthorizationStateGetQuery(TypedDict):
    """GET v3/webizpay/users/{user_id}/authorization-state: 企业商户查询企业员工开通授权状态"""
    sp_mchid: Text
    sub_mchid: Text

class EmployeeList(TypedDict):
    employee_id: str
    authorization_state: Literal['AUTHORIZED', 'REVOKED'] | str
    authorization_time: str
    authorization_revoked_time: str

class UsersUserIdAuthorizationStateGetAnswer(TypedDict):
    """GET v3/webizpay/users/{user_id}/authorization-state: 企业商户查询企业员工开通授权状态"""
    sp_mchid: str
    sub_mchid: str
    user_id: str
    employee_list: NotRequired[list[EmployeeList]]

class UsersUserIdAuthorizationUrlPostBody(TypedDict):
    """POST v3/webizpay/users/{user_id}/authorization-url: 企业商户发起员工开通企业支付授权"""
    sp_mchid: Text
    sub_mchid: Text
    application_type: Literal['H5', 'MINIPROGRAM'] | Text

class UsersUserIdAuthorizationUrlPostAnswer(TypedDict):
    """POST v3/webizpay/users/{user_id}/authorization-url: 企业商户发起员工开通企业支付授权"""
    sp_mchid: str
    sub_mchid: str
    user_id: str
    authorization_url: NotRequired[str]
    expire_time: NotRequired[str]
    application_type: Literal['H5', 'MINIPROGRAM'] | str
    mp_query: NotRequired[str]
    mp_business_type: NotRequired[str]

class AvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifier_(Node):
    @verb
    def delete(self, *, range_id: str | int, merchant_identifier: str | int, json: AvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteBody, **options: Unpack[QueryOptions]) -> AvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteAnswer:
        """删除商户标识

        https://pay.weixin.qq.com/doc/v3/partner/4017205637
        """
    @async_verb
    def delete_async(self, *, range_id: str | int, merchant_identifier: str | int, json: AvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteBody, **options: Unpack[QueryOptions]) -> AvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifierDeleteAnswer:
        """删除商户标识

        https://pay.weixin.qq.com/doc/v3/partner/4017205637
        """
    deleteAsync = delete_async
    """删除商户标识

    https://pay.weixin.qq.com/doc/v3/partner/4017205637
    """


class AvailMchRangesRangeIdMerchantIdentifiers(Node):
    @property
    def _merchant_identifier_(self) -> AvailMchRangesRangeIdMerchantIdentifiersMerchantIdentifier_:
        """DELETE 删除商户标识"""
    @verb
    def get(self, *, range_id: str | int, query: AvailMchRangesRangeIdMerchantIdentifiersGetQuery | str, **options: Unpack[GetOptions]) -> AvailMchRangesRangeIdMerchantIdentifiersGetAnswer:
        """查询商户标识列表

        https://pay.weixin.qq.com/doc/v3/partner/4017205633
        """
    @async_verb
    def get_async(self, *, range_id: str | int, query: AvailMchRangesRangeIdMerchantIdentifiersGetQuery | str, **options: Unpack[GetOptions]) -> AvailMchRangesRangeIdMerchantIdentifiersGetAnswer:
        """查询商户标识列表

        https://pay.weixin.qq.com/doc/v3/partner/4017205633
        """
    getAsync = get_async
    """查询商户标识列表

    https://pay.weixin.qq.com/doc/v3/partner/4017205633
    """

    @verb
    def post(self, *, range_id: str | int, json: AvailMchRangesRangeIdMerchantIdentifiersPostBody, **options: Unpack[QueryOptions]) -> AvailMchRangesRangeIdMerchantIdentifiersPostAnswer:
        """添加商户标识

        https://pay.weixin.qq.com/doc/v3/partner/4017205631
        """
    @async_verb
    def post_async(self, *, range_id: str | int, json: AvailMchRangesRangeIdMerchantIdentifiersPostBody, **options: Unpack[QueryOptions]) -> AvailMchRangesRangeIdMerchantIdentifiersPostAnswer:
        """添加商户标识

        https://pay.weixin.qq.com/doc/v3/partner/4017205631
        """
    postAsync = post_async
    """添加商户标识

    https://pay.weixin.qq.com/doc/v3/partner/4017205631
    """


class AvailMchRangesRangeId_(Node):
    @property
    def merchantIdentifiers(self) -> AvailMchRangesRangeIdMerchantIdentifiers:
        """GET 查询商户标识列表 · POST 添加商户标识"""

class AvailMchRanges(Node):
    @property
    def _range_id_(self) -> AvailMchRangesRangeId_:
        """3 endpoints"""
    @verb
    def get(self, *, query: AvailMchRangesGetQuery | str, **options: Unpack[GetOptions]) -> AvailMchRangesGetAnswer:
        """查询可用商户范围列表

        https://pay.weixin.qq.com/doc/v3/partner/4017205627
        """
    @async_verb
    def get_async(self, *, query: AvailMchRangesGetQuery | str, **options: Unpack[GetOptions]) -> AvailMchRangesGetAnswer:
        """查询可用商户范围列表

        https://pay.weixin.qq.com/doc/v3/partner/4017205627
        """
    getAsync = get_async
    """查询可用商户范围列表

    https://pay.weixin.qq.com/doc/v3/partner/4017205627
    """

    @verb
    def post(self, *, json: AvailMchRangesPostBody, **options: Unpack[QueryOptions]) -> AvailMchRangesPostAnswer:
        """创建可用商户范围

        https://pay.weixin.qq.com/doc/v3/partner/4017205621
        """
    @async_verb
    def post_async(self, *, json: AvailMchRangesPostBody, **options: Unpack[QueryOptions]) -> AvailMchRangesPostAnswer:
        """创建可用商户范围

        https://pay.weixin.qq.com/doc/v3/partner/4017205621
        """
    postAsync = post_async
    """创建可用商户范围

    https://pay.weixin.qq.com/doc/v3/partner/4017205621
    """


class BillProof(Node):
    @verb
    def post(self, *, json: BillProofPostBody, **options: Unpack[QueryOptions]) -> BillProofPostAnswer:
        """申请企业商户企业支付出资凭证

        https://pay.weixin.qq.com/doc/v3/partner/4014507157
        """
    @async_verb
    def post_async(self, *, json: BillProofPostBody, **options: Unpack[QueryOptions]) -> BillProofPostAnswer:
        """申请企业商户企业支付出资凭证

        https://pay.weixin.qq.com/doc/v3/partner/4014507157
        """
    postAsync = post_async
    """申请企业商户企业支付出资凭证

    https://pay.weixin.qq.com/doc/v3/partner/4014507157
    """


class BillTradeBill(Node):
    @verb
    def post(self, *, json: BillTradeBillPostBody, **options: Unpack[QueryOptions]) -> BillTradeBillPostAnswer:
        """申请企业商户企业支付业务账单

        https://pay.weixin.qq.com/doc/v3/partner/4014507142
        """
    @async_verb
    def post_async(self, *, json: BillTradeBillPostBody, **options: Unpack[QueryOptions]) -> BillTradeBillPostAnswer:
        """申请企业商户企业支付业务账单

        https://pay.weixin.qq.com/doc/v3/partner/4014507142
        """
    postAsync = post_async
    """申请企业商户企业支付业务账单

    https://pay.weixin.qq.com/doc/v3/partner/4014507142
    """


class Bill(Node):
    @property
    def proof(self) -> BillProof:
        """POST 申请企业商户企业支付出资凭证"""
    @property
    def tradeBill(self) -> BillTradeBill:
        """POST 申请企业商户企业支付业务账单"""

class EmployeesEmployeeIdOutQuotaCardsOutCardNo_(Node):
    @verb
    def get(self, *, employee_id: str | int, out_card_no: str | int, query: EmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery | str, **options: Unpack[GetOptions]) -> EmployeesEmployeeIdOutQuotaCardsOutCardNoGetAnswer:
        """使用商户卡号查询企业支付额度卡

        https://pay.weixin.qq.com/doc/v3/partner/4015001625
        """
    @async_verb
    def get_async(self, *, employee_id: str | int, out_card_no: str | int, query: EmployeesEmployeeIdOutQuotaCardsOutCardNoGetQuery | str, **options: Unpack[GetOptions]) -> EmployeesEmployeeIdOutQuotaCardsOutCardNoGetAnswer:
        """使用商户卡号查询企业支付额度卡

        https://pay.weixin.qq.com/doc/v3/partner/4015001625
        """
    getAsync = get_async
    """使用商户卡号查询企业支付额度卡

    https://pay.weixin.qq.com/doc/v3/partner/4015001625
    """


class EmployeesEmployeeIdOutQuotaCards(Node):
    @property
    def _out_card_no_(self) -> EmployeesEmployeeIdOutQuotaCardsOutCardNo_:
        """GET 使用商户卡号查询企业支付额度卡"""

class EmployeesEmployeeIdQuotaCardsCardNoCancel(Node):
    @verb
    def post(self, *, employee_id: str | int, card_no: str | int, json: EmployeesEmployeeIdQuotaCardsCardNoCancelPostBody, **options: Unpack[QueryOptions]) -> EmployeesEmployeeIdQuotaCardsCardNoCancelPostAnswer:
        """企业商户作废员工企业支付额度卡

        https://pay.weixin.qq.com/doc/v3/partner/4014507127
        """
    @async_verb
    def post_async(self, *, employee_id: str | int, card_no: str | int, json: EmployeesEmployeeIdQuotaCardsCardNoCancelPostBody, **options: Unpack[QueryOptions]) -> EmployeesEmployeeIdQuotaCardsCardNoCancelPostAnswer:
        """企业商户作废员工企业支付额度卡

        https://pay.weixin.qq.com/doc/v3/partner/4014507127
        """
    postAsync = post_async
    """企业商户作废员工企业支付额度卡

    https://pay.weixin.qq.com/doc/v3/partner/4014507127
    """


class EmployeesEmployeeIdQuotaCardsCardNoPaymentUrl(Node):
    @verb
    def get(self, *, employee_id: str | int, card_no: str | int, query: EmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetQuery | str, **options: Unpack[GetOptions]) -> EmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetAnswer:
        """企业商户获取指定额度卡支付链接

        https://pay.weixin.qq.com/doc/v3/partner/4014507160
        """
    @async_verb
    def get_async(self, *, employee_id: str | int, card_no: str | int, query: EmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetQuery | str, **options: Unpack[GetOptions]) -> EmployeesEmployeeIdQuotaCardsCardNoPaymentUrlGetAnswer:
        """企业商户获取指定额度卡支付链接

        https://pay.weixin.qq.com/doc/v3/partner/4014507160
        """
    getAsync = get_async
    """企业商户获取指定额度卡支付链接

    https://pay.weixin.qq.com/doc/v3/partner/4014507160
    """


class EmployeesEmployeeIdQuotaCardsCardNo_(Node):
    @property
    def cancel(self) -> EmployeesEmployeeIdQuotaCardsCardNoCancel:
        """POST 企业商户作废员工企业支付额度卡"""
    @property
    def paymentUrl(self) -> EmployeesEmployeeIdQuotaCardsCardNoPaymentUrl:
        """GET 企业商户获取指定额度卡支付链接"""
    @verb
    def get(self, *, employee_id: str | int, card_no: str | int, query: EmployeesEmployeeIdQuotaCardsCardNoGetQuery | str, **options: Unpack[GetOptions]) -> EmployeesEmployeeIdQuotaCardsCardNoGetAnswer:
        """企业商户查询企业支付额度卡

        https://pay.weixin.qq.com/doc/v3/partner/4014507119
        """
    @async_verb
    def get_async(self, *, employee_id: str | int, card_no: str | int, query: EmployeesEmployeeIdQuotaCardsCardNoGetQuery | str, **options: Unpack[GetOptions]) -> EmployeesEmployeeIdQuotaCardsCardNoGetAnswer:
        """企业商户查询企业支付额度卡

        https://pay.weixin.qq.com/doc/v3/partner/4014507119
        """
    getAsync = get_async
    """企业商户查询企业支付额度卡

    https://pay.weixin.qq.com/doc/v3/partner/4014507119
    """


class EmployeesEmployeeIdQuotaCards(Node):
    @property
    def _card_no_(self) -> EmployeesEmployeeIdQuotaCardsCardNo_:
        """GET 企业商户查询企业支付额度卡"""
    @verb
    def post(self, *, employee_id: str | int, json: EmployeesEmployeeIdQuotaCardsPostBody, **options: Unpack[QueryOptions]) -> EmployeesEmployeeIdQuotaCardsPostAnswer:
        """企业商户为员工下发企业支付额度卡

        https://pay.weixin.qq.com/doc/v3/partner/4014507148
        """
    @async_verb
    def post_async(self, *, employee_id: str | int, json: EmployeesEmployeeIdQuotaCardsPostBody, **options: Unpack[QueryOptions]) -> EmployeesEmployeeIdQuotaCardsPostAnswer:
        """企业商户为员工下发企业支付额度卡

        https://pay.weixin.qq.com/doc/v3/partner/4014507148
        """
    postAsync = post_async
    """企业商户为员工下发企业支付额度卡

    https://pay.weixin.qq.com/doc/v3/partner/4014507148
    """


class EmployeesEmployeeIdRevoke(Node):
    @verb
    def post(self, *, employee_id: str | int, json: EmployeesEmployeeIdRevokePostBody, **options: Unpack[QueryOptions]) -> EmployeesEmployeeIdRevokePostAnswer:
        """企业商户发起解除员工企业支付授权

        https://pay.weixin.qq.com/doc/v3/partner/4014507156
        """
    @async_verb
    def post_async(self, *, employee_id: str | int, json: EmployeesEmployeeIdRevokePostBody, **options: Unpack[QueryOptions]) -> EmployeesEmployeeIdRevokePostAnswer:
        """企业商户发起解除员工企业支付授权

        https://pay.weixin.qq.com/doc/v3/partner/4014507156
        """
    postAsync = post_async
    """企业商户发起解除员工企业支付授权

    https://pay.weixin.qq.com/doc/v3/partner/4014507156
    """


class EmployeesEmployeeId_(Node):
    @property
    def outQuotaCards(self) -> EmployeesEmployeeIdOutQuotaCards:
        """1 endpoints"""
    @property
    def quotaCards(self) -> EmployeesEmployeeIdQuotaCards:
        """POST 企业商户为员工下发企业支付额度卡"""
    @property
    def revoke(self) -> EmployeesEmployeeIdRevoke:
        """POST 企业商户发起解除员工企业支付授权"""

class Employees(Node):
    @property
    def _employee_id_(self) -> EmployeesEmployeeId_:
        """6 endpoints"""

class StoresEntityMatchesBatchId_(Node):
    @verb
    def get(self, *, batch_id: str | int, query: StoresEntityMatchesBatchIdGetQuery | str, **options: Unpack[GetOptions]) -> StoresEntityMatchesBatchIdGetAnswer:
        """查询门店主体匹配结果

        https://pay.weixin.qq.com/doc/v3/partner/4014507133
        """
    @async_verb
    def get_async(self, *, batch_id: str | int, query: StoresEntityMatchesBatchIdGetQuery | str, **options: Unpack[GetOptions]) -> StoresEntityMatchesBatchIdGetAnswer:
        """查询门店主体匹配结果

        https://pay.weixin.qq.com/doc/v3/partner/4014507133
        """
    getAsync = get_async
    """查询门店主体匹配结果

    https://pay.weixin.qq.com/doc/v3/partner/4014507133
    """


class StoresEntityMatches(Node):
    @property
    def _batch_id_(self) -> StoresEntityMatchesBatchId_:
        """GET 查询门店主体匹配结果"""
    @verb
    def post(self, *, json: StoresEntityMatchesPostBody, **options: Unpack[QueryOptions]) -> StoresEntityMatchesPostAnswer:
        """发起门店主体匹配

        https://pay.weixin.qq.com/doc/v3/partner/4014507136
        """
    @async_verb
    def post_async(self, *, json: StoresEntityMatchesPostBody, **options: Unpack[QueryOptions]) -> StoresEntityMatchesPostAnswer:
        """发起门店主体匹配

        https://pay.weixin.qq.com/doc/v3/partner/4014507136
        """
    postAsync = post_async
    """发起门店主体匹配

    https://pay.weixin.qq.com/doc/v3/partner/4014507136
    """


class Stores(Node):
    @property
    def entityMatches(self) -> StoresEntityMatches:
        """POST 发起门店主体匹配"""

class UsersUserIdAuthorizationState(Node):
    @verb
    def get(self, *, user_id: str | int, query: UsersUserIdAuthorizationStateGetQuery | str, **options: Unpack[GetOptions]) -> UsersUserIdAuthorizationStateGetAnswer:
        """企业商户查询企业员工开通授权状态

        https://pay.weixin.qq.com/doc/v3/partner/4014507163
        """
    @async_verb
    def get_async(self, *, user_id: str | int, query: UsersUserIdAuthorizationStateGetQuery | str, **options: Unpack[GetOptions]) -> UsersUserIdAuthorizationStateGetAnswer:
        """企业商户查询企业员工开通授权状态

        https://pay.weixin.qq.com/doc/v3/partner/4014507163
        """
    getAsync = get_async
    """企业商户查询企业员工开通授权状态

    https://pay.weixin.qq.com/doc/v3/partner/4014507163
    """


class UsersUserIdAuthorizationUrl(Node):
    @verb
    def post(self, *, user_id: str | int, json: UsersUserIdAuthorizationUrlPostBody, **options: Unpack[QueryOptions]) -> UsersUserIdAuthorizationUrlPostAnswer:
        """企业商户发起员工开通企业支付授权

        https://pay.weixin.qq.com/doc/v3/partner/4014507153
        """
    @async_verb
    def post_async(self, *, user_id: str | int, json: UsersUserIdAuthorizationUrlPostBody, **options: Unpack[QueryOptions]) -> UsersUserIdAuthorizationUrlPostAnswer:
        """企业商户发起员工开通企业支付授权

        https://pay.weixin.qq.com/doc/v3/partner/4014507153
        """
    postAsync = post_async
    """企业商户发起员工开通企业支付授权

    https://pay.weixin.qq.com/doc/v3/partner/4014507153
    """


class UsersUserId_(Node):
    @property
    def authorizationState(self) -> UsersUserIdAuthorizationState:
        """GET 企业商户查询企业员工开通授权状态"""
    @property
    def authorizationUrl(self) -> UsersUserIdAuthorizationUrl:
        """POST 企业商户发起员工开通企业支付授权"""

class Users(Node):
    @property
    def _user_id_(self) -> UsersUserId_:
        """2 endpoints"""

class Webizpay(Node):
    @property
    def availMchRanges(self) -> AvailMchRanges:
        """GET 查询可用商户范围列表 · POST 创建可用商户范围"""
    @property
    def bill(self) -> Bill:
        """2 endpoints"""
    @property
    def employees(self) -> Employees:
        """6 endpoints"""
    @property
    def stores(self) -> Stores:
        """2 endpoints"""
    @property
    def users(self) -> Users:
        """2 endpoints"""
