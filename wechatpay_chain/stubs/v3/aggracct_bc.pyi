# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/aggracct-bc``: documented paths, bodies and answers.

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

class WbChannelAccountBalanceGetQuery(TypedDict):
    """GET v3/aggracct-bc/wb-channel/account/balance: 查询渠道额度"""
    mchid: Text
    bal_account_no: Text
    """Encrypted."""
    card_no: NotRequired[Text]
    """Encrypted."""
    sgn_no: NotRequired[Text]
    req_scene: NotRequired[Literal['SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT', 'SJT_MICRO_MERCHANT', 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'] | Text]

class WbChannelAccountBalanceGetAnswer(TypedDict):
    """GET v3/aggracct-bc/wb-channel/account/balance: 查询渠道额度"""
    in_transit_reduction_exist: NotRequired[bool]
    balance: NotRequired[int]

class WbChannelAccountMchArchivesGetQuery(TypedDict):
    """GET v3/aggracct-bc/wb-channel/account/mch_archives: 查询商户资料"""
    mchid: Text
    bal_account_no: Text
    """Encrypted."""
    card_no: NotRequired[Text]
    """Encrypted."""
    sgn_no: NotRequired[Text]
    req_scene: NotRequired[Literal['SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT', 'SJT_MICRO_MERCHANT', 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'] | Text]

class LegalRepresentative(TypedDict):
    legal_representative_id_type: Literal['01'] | str
    legal_representative_name: str
    """Encrypted."""
    legal_representative_id_no: str
    """Encrypted."""
    legal_representative_effective_date: str
    legal_representative_expire_date: str
    legal_representative_img_front_id: str
    legal_representative_img_back_id: str
    legal_representative_address: str
    """Encrypted."""
    legal_representative_issue_authority: NotRequired[str]
    legal_representative_nation: NotRequired[str]

class BeneficialOwner(TypedDict):
    beneficial_owner_no: str
    beneficial_owner_id_type: Literal['01'] | str
    beneficial_owner_name: str
    """Encrypted."""
    beneficial_owner_id_no: str
    """Encrypted."""
    beneficial_owner_effective_date: str
    beneficial_owner_expire_date: str
    beneficial_owner_img_front_id: str
    beneficial_owner_img_back_id: str
    beneficial_owner_address: str
    """Encrypted."""

class WbChannelAccountMchArchivesGetAnswer(TypedDict):
    """GET v3/aggracct-bc/wb-channel/account/mch_archives: 查询商户资料"""
    mchid: NotRequired[str]
    bal_account_no: NotRequired[str]
    """Encrypted."""
    merchant_type: NotRequired[Literal['1', '2', '3'] | str]
    merchant_id_type: NotRequired[Literal['12'] | str]
    merchant_name: NotRequired[str]
    """Encrypted."""
    merchant_id_no: NotRequired[str]
    """Encrypted."""
    effective_date: NotRequired[str]
    expire_date: NotRequired[str]
    merchant_img_front_id: NotRequired[str]
    register_address: NotRequired[str]
    business_scope: NotRequired[str]
    legal_representative: NotRequired[LegalRepresentative]
    beneficial_owner: NotRequired[list[BeneficialOwner]]
    card_no: NotRequired[str]
    """Encrypted."""
    sgn_no: NotRequired[str]

class WbChannelAccountMchMediaGetQuery(TypedDict):
    """GET v3/aggracct-bc/wb-channel/account/mch_media: 查询商户影像件资料"""
    mchid: NotRequired[Text]
    platform_trx_id: NotRequired[Text]
    business_scene: Literal['SJT_MICRO_PLUS_OPEN_ACCOUNT', 'SJT_MICRO_PLUS_UPDATE_INFO', 'GET_BY_MEDIA_ID'] | Text
    mch_media_type: NotRequired[Literal['ID_CARD_FRONT', 'ID_CARD_BACK', 'STORE_FRONT', 'STORE_INTERIOR'] | Text]
    media_id: NotRequired[Text]

class WbChannelAccountMchMediaGetAnswer(TypedDict):
    """GET v3/aggracct-bc/wb-channel/account/mch_media: 查询商户影像件资料"""
    media_content: NotRequired[str]
    media_type: NotRequired[Literal['jpg', 'png', 'bmp', 'jpeg'] | str]
    media_sm3: NotRequired[str]
    key: NotRequired[str]
    media_id: NotRequired[str]

class WbChannelBankChannelAccountRenameApplicationIdGetQuery(TypedDict):
    """GET v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}: 查询渠道结算银行账户更名申请"""
    mchid: Text
    bal_account_no: Text
    """Encrypted."""

class WbChannelBankChannelAccountRenameApplicationIdGetAnswer(TypedDict):
    """GET v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}: 查询渠道结算银行账户更名申请"""
    change_scene: Literal['SUBJECT_INFO_RENAME'] | str
    application_id: str
    out_request_no: str
    mchid: str
    bal_account_no: str
    """Encrypted."""
    new_account_name: str
    """Encrypted."""
    application_state: Literal['PROCESSING', 'SUCCESS', 'FAIL'] | str
    finish_time: NotRequired[str]
    fail_code: NotRequired[str]
    fail_msg: NotRequired[str]

class WbChannelBankChannelAccountRenamePostBody(TypedDict):
    """POST v3/aggracct-bc/wb-channel/bank-channel-account/rename: 受理渠道结算银行账户更名申请"""
    out_request_no: Text
    mchid: Text
    bal_account_no: Text
    """Encrypted."""
    change_scene: Literal['SUBJECT_INFO_RENAME'] | Text
    req_scene: NotRequired[Literal['SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT', 'SJT_MICRO_MERCHANT', 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'] | Text]

class WbChannelBankChannelAccountRenamePostAnswer(TypedDict):
    """POST v3/aggracct-bc/wb-channel/bank-channel-account/rename: 受理渠道结算银行账户更名申请"""
    change_scene: Literal['SUBJECT_INFO_RENAME'] | str
    application_id: str
    out_request_no: str
    mchid: str
    bal_account_no: str
    """Encrypted."""
    new_account_name: str
    """Encrypted."""
    application_state: Literal['PROCESSING', 'SUCCESS', 'FAIL'] | str
    finish_time: NotRequired[str]
    fail_code: NotRequired[str]
    fail_msg: NotRequired[str]

class WbChannelControlOrdersInfoUpdateResultNotifyPostBody(TypedDict):
    """POST v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify: 资料更新请求审核结果回调通知"""
    out_request_no: Text
    mchid: Text
    audit_result: NotRequired[Literal['PASS', 'REJECT'] | Text]
    audit_finish_time: NotRequired[Text]
    attach_info: NotRequired[Text]
    fail_code: NotRequired[Text]
    fail_msg: NotRequired[Text]
    scene: NotRequired[Literal['01', '02', '03'] | Text]

class WbChannelControlOrdersInfoUpdateResultNotifyPostAnswer(TypedDict):
    """POST v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify: 资料更新请求审核结果回调通知"""
    ret_msg: NotRequired[str]

class WbChannelControlOrdersPunishPostBody(TypedDict):
    """POST v3/aggracct-bc/wb-channel/control-orders/punish: 发起微众台账管控"""
    out_request_no: Text
    mchid: Text
    bal_account_no: Text
    """Encrypted."""
    punish_scene: int
    punish_reason: NotRequired[Text]
    punish_end_time: NotRequired[Text]
    card_no: NotRequired[Text]
    """Encrypted."""
    sgn_no: NotRequired[Text]
    req_scene: NotRequired[Literal['SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT', 'SJT_MICRO_MERCHANT', 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'] | Text]
    fund_repatriation_strategy: NotRequired[Literal['ALL_FORBIDDEN', 'ALL_ALLOWED_WHEN_UNIQUE'] | Text]

class WbChannelControlOrdersPunishPostAnswer(TypedDict):
    """POST v3/aggracct-bc/wb-channel/control-orders/punish: 发起微众台账管控"""
    wxpay_punish_no: str
    out_request_no: str

class WbChannelControlOrdersRecoverPostBody(TypedDict):
    """POST v3/aggracct-bc/wb-channel/control-orders/recover: 解除对微众台账的管控"""
    out_request_no: Text
    related_webank_punish_no: Text
    related_wxpay_punish_no: Text
    mchid: Text
    bal_account_no: Text
    """Encrypted."""
    recover_reason: Text
    card_no: NotRequired[Text]
    """Encrypted."""
    sgn_no: NotRequired[Text]
    req_scene: NotRequired[Literal['SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT', 'SJT_MICRO_MERCHANT', 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'] | Text]

class WbChannelControlOrdersRecoverPostAnswer(TypedDict):
    """POST v3/aggracct-bc/wb-channel/control-orders/recover: 解除对微众台账的管控"""
    wxpay_recover_no: str
    out_request_no: str

class WbChannelControlOrdersOutRequestNoGetQuery(TypedDict):
    """GET v3/aggracct-bc/wb-channel/control-orders/{out_request_no}: 查询控制单"""
    control_type: Literal['PUNISH', 'RECOVER'] | Text
    mchid: Text

class PunishOrder(TypedDict):
    wxpay_punish_no: str
    out_request_no: str
    mchid: str
    punish_scene: int
    punish_rule_version: int
    punish_reason: NotRequired[str]
    punish_start_time: NotRequired[str]
    punish_end_time: NotRequired[str]
    punish_accept_time: str
    punish_finish_time: NotRequired[str]
    punish_state: Literal['EXECUTING', 'SUCCESS', 'FAILED'] | str
    effect_state: NotRequired[Literal['ACTIVE', 'RECOVERED'] | str]
    control_action: NotRequired[list[Literal['DISABLE_RECEIVE', 'DISABLE_WITHDRAWAL', 'DISABLE_PAY', 'DISABLE_REFUND', 'DISABLE_CLOSE_MERCHANT'] | str]]
    error_message: NotRequired[str]
    error_code: NotRequired[str]

class RecoverOrder(TypedDict):
    wxpay_recover_no: str
    out_request_no: str
    related_wxpay_punish_no: str
    mchid: str
    punish_scene: str
    punish_rule_version: str
    recover_accept_time: str
    recover_finish_time: str
    recover_state: Literal['EXECUTING', 'SUCCESS', 'FAILED'] | str
    recover_reason: str
    error_message: NotRequired[str]
    error_code: NotRequired[str]

class WbChannelControlOrdersOutRequestNoGetAnswer(TypedDict):
    """GET v3/aggracct-bc/wb-channel/control-orders/{out_request_no}: 查询控制单"""
    control_scene: Literal['PUNISH', 'RECOVER'] | str
    punish_order: NotRequired[PunishOrder]
    recover_order: NotRequired[RecoverOrder]

class WbChannelSpecialReductionOutRequestNoGetQuery(TypedDict):
    """GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}: 查询特殊减额结果"""
    mchid: Text
    bal_account_no: Text
    """Encrypted."""
    card_no: NotRequired[Text]
    """Encrypted."""
    sgn_no: NotRequired[Text]
    req_scene: NotRequired[Literal['SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT', 'SJT_MICRO_MERCHANT', 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'] | Text]

class WbChannelSpecialReductionOutRequestNoGetAnswer(TypedDict):
    """GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}: 查询特殊减额结果"""
    mchid: NotRequired[str]
    bal_account_no: NotRequired[str]
    """Encrypted."""
    out_request_no: NotRequired[str]
    reduction_type: NotRequired[Literal['FINANCIAL_PENALTY', 'JUDICIAL_DEDUCTION'] | str]
    amount: NotRequired[int]
    state: NotRequired[Literal['PROCESSING', 'SUCCESS', 'FAILED'] | str]
    reason: NotRequired[str]
    quota_change_no: NotRequired[str]
    success_time: NotRequired[str]
    fail_time: NotRequired[str]
    fail_reason: NotRequired[Literal['BALANCE_NOT_ENOUGH', 'RECEIPT_NOT_EXIST_CLOSED', 'TIME_OUT_CLOSED'] | str]

class WbChannelSpecialReductionPostBody(TypedDict):
    """POST v3/aggracct-bc/wb-channel/special-reduction: 特殊减额"""
    mchid: Text
    bal_account_no: Text
    """Encrypted."""
    out_request_no: Text
    reduction_type: Literal['FINANCIAL_PENALTY', 'JUDICIAL_DEDUCTION'] | Text
    amount: int
    reason: NotRequired[Text]
    card_no: NotRequired[Text]
    """Encrypted."""
    sgn_no: NotRequired[Text]
    req_scene: NotRequired[Literal['SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT', 'SJT_MICRO_MERCHANT', 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'] | Text]

class WbChannelSpecialReductionPostAnswer(TypedDict):
    """POST v3/aggracct-bc/wb-channel/special-reduction: 特殊减额"""
    mchid: NotRequired[str]
    bal_account_no: NotRequired[str]
    """Encrypted."""
    out_request_no: NotRequired[str]
    reduction_type: NotRequired[Literal['FINANCIAL_PENALTY', 'JUDICIAL_DEDUCTION'] | str]
    amount: NotRequired[int]
    state: NotRequired[Literal['PROCESSING', 'SUCCESS', 'FAILED'] | str]
    reason: NotRequired[str]
    quota_change_no: NotRequired[str]
    success_time: NotRequired[str]
    fail_time: NotRequired[str]
    fail_reason: NotRequired[Literal['BALANCE_NOT_ENOUGH', 'RECEIPT_NOT_EXIST_CLOSED', 'TIME_OUT_CLOSED'] | str]

class WbChannelAccountBalance(Node):
    @verb
    def get(self, *, query: WbChannelAccountBalanceGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelAccountBalanceGetAnswer:
        """查询渠道额度

        https://pay.weixin.qq.com/doc/v3/merchant/4016061186
        """
    @async_verb
    def get_async(self, *, query: WbChannelAccountBalanceGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelAccountBalanceGetAnswer:
        """查询渠道额度

        https://pay.weixin.qq.com/doc/v3/merchant/4016061186
        """
    getAsync = get_async
    """查询渠道额度

    https://pay.weixin.qq.com/doc/v3/merchant/4016061186
    """


class WbChannelAccountMchArchives(Node):
    @verb
    def get(self, *, query: WbChannelAccountMchArchivesGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelAccountMchArchivesGetAnswer:
        """查询商户资料

        https://pay.weixin.qq.com/doc/v3/merchant/4016642632
        """
    @async_verb
    def get_async(self, *, query: WbChannelAccountMchArchivesGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelAccountMchArchivesGetAnswer:
        """查询商户资料

        https://pay.weixin.qq.com/doc/v3/merchant/4016642632
        """
    getAsync = get_async
    """查询商户资料

    https://pay.weixin.qq.com/doc/v3/merchant/4016642632
    """


class WbChannelAccountMchMedia(Node):
    @verb
    def get(self, *, query: WbChannelAccountMchMediaGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelAccountMchMediaGetAnswer:
        """查询商户影像件资料

        https://pay.weixin.qq.com/doc/v3/merchant/4025779210
        """
    @async_verb
    def get_async(self, *, query: WbChannelAccountMchMediaGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelAccountMchMediaGetAnswer:
        """查询商户影像件资料

        https://pay.weixin.qq.com/doc/v3/merchant/4025779210
        """
    getAsync = get_async
    """查询商户影像件资料

    https://pay.weixin.qq.com/doc/v3/merchant/4025779210
    """


class WbChannelAccount(Node):
    @property
    def balance(self) -> WbChannelAccountBalance:
        """GET 查询渠道额度"""
    @property
    def mch_archives(self) -> WbChannelAccountMchArchives:
        """GET 查询商户资料"""
    @property
    def mch_media(self) -> WbChannelAccountMchMedia:
        """GET 查询商户影像件资料"""

class WbChannelBankChannelAccountRenameApplicationId_(Node):
    @verb
    def get(self, *, application_id: str | int, query: WbChannelBankChannelAccountRenameApplicationIdGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelBankChannelAccountRenameApplicationIdGetAnswer:
        """查询渠道结算银行账户更名申请

        Status: restricted
        https://pay.weixin.qq.com/doc/v3/merchant/4018968051
        """
    @async_verb
    def get_async(self, *, application_id: str | int, query: WbChannelBankChannelAccountRenameApplicationIdGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelBankChannelAccountRenameApplicationIdGetAnswer:
        """查询渠道结算银行账户更名申请

        Status: restricted
        https://pay.weixin.qq.com/doc/v3/merchant/4018968051
        """
    getAsync = get_async
    """查询渠道结算银行账户更名申请

    Status: restricted
    https://pay.weixin.qq.com/doc/v3/merchant/4018968051
    """


class WbChannelBankChannelAccountRename(Node):
    @property
    def _application_id_(self) -> WbChannelBankChannelAccountRenameApplicationId_:
        """GET 查询渠道结算银行账户更名申请"""
    @verb
    def post(self, *, json: WbChannelBankChannelAccountRenamePostBody, **options: Unpack[QueryOptions]) -> WbChannelBankChannelAccountRenamePostAnswer:
        """受理渠道结算银行账户更名申请

        Status: restricted
        https://pay.weixin.qq.com/doc/v3/merchant/4018968078
        """
    @async_verb
    def post_async(self, *, json: WbChannelBankChannelAccountRenamePostBody, **options: Unpack[QueryOptions]) -> WbChannelBankChannelAccountRenamePostAnswer:
        """受理渠道结算银行账户更名申请

        Status: restricted
        https://pay.weixin.qq.com/doc/v3/merchant/4018968078
        """
    postAsync = post_async
    """受理渠道结算银行账户更名申请

    Status: restricted
    https://pay.weixin.qq.com/doc/v3/merchant/4018968078
    """


class WbChannelBankChannelAccount(Node):
    @property
    def rename(self) -> WbChannelBankChannelAccountRename:
        """POST 受理渠道结算银行账户更名申请"""

class WbChannelControlOrdersInfoUpdateResultNotify(Node):
    @verb
    def post(self, *, json: WbChannelControlOrdersInfoUpdateResultNotifyPostBody, **options: Unpack[QueryOptions]) -> WbChannelControlOrdersInfoUpdateResultNotifyPostAnswer:
        """资料更新请求审核结果回调通知

        https://pay.weixin.qq.com/doc/v3/merchant/4016080141
        """
    @async_verb
    def post_async(self, *, json: WbChannelControlOrdersInfoUpdateResultNotifyPostBody, **options: Unpack[QueryOptions]) -> WbChannelControlOrdersInfoUpdateResultNotifyPostAnswer:
        """资料更新请求审核结果回调通知

        https://pay.weixin.qq.com/doc/v3/merchant/4016080141
        """
    postAsync = post_async
    """资料更新请求审核结果回调通知

    https://pay.weixin.qq.com/doc/v3/merchant/4016080141
    """


class WbChannelControlOrdersInfoUpdateResult(Node):
    @property
    def notify(self) -> WbChannelControlOrdersInfoUpdateResultNotify:
        """POST 资料更新请求审核结果回调通知"""

class WbChannelControlOrdersInfoUpdate(Node):
    @property
    def result(self) -> WbChannelControlOrdersInfoUpdateResult:
        """1 endpoints"""

class WbChannelControlOrdersInfo(Node):
    @property
    def update(self) -> WbChannelControlOrdersInfoUpdate:
        """1 endpoints"""

class WbChannelControlOrdersPunish(Node):
    @verb
    def post(self, *, json: WbChannelControlOrdersPunishPostBody, **options: Unpack[QueryOptions]) -> WbChannelControlOrdersPunishPostAnswer:
        """发起微众台账管控

        https://pay.weixin.qq.com/doc/v3/merchant/4016025247
        """
    @async_verb
    def post_async(self, *, json: WbChannelControlOrdersPunishPostBody, **options: Unpack[QueryOptions]) -> WbChannelControlOrdersPunishPostAnswer:
        """发起微众台账管控

        https://pay.weixin.qq.com/doc/v3/merchant/4016025247
        """
    postAsync = post_async
    """发起微众台账管控

    https://pay.weixin.qq.com/doc/v3/merchant/4016025247
    """


class WbChannelControlOrdersRecover(Node):
    @verb
    def post(self, *, json: WbChannelControlOrdersRecoverPostBody, **options: Unpack[QueryOptions]) -> WbChannelControlOrdersRecoverPostAnswer:
        """解除对微众台账的管控

        https://pay.weixin.qq.com/doc/v3/merchant/4016025279
        """
    @async_verb
    def post_async(self, *, json: WbChannelControlOrdersRecoverPostBody, **options: Unpack[QueryOptions]) -> WbChannelControlOrdersRecoverPostAnswer:
        """解除对微众台账的管控

        https://pay.weixin.qq.com/doc/v3/merchant/4016025279
        """
    postAsync = post_async
    """解除对微众台账的管控

    https://pay.weixin.qq.com/doc/v3/merchant/4016025279
    """


class WbChannelControlOrdersOutRequestNo_(Node):
    @verb
    def get(self, *, out_request_no: str | int, query: WbChannelControlOrdersOutRequestNoGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelControlOrdersOutRequestNoGetAnswer:
        """查询控制单

        https://pay.weixin.qq.com/doc/v3/merchant/4016025274
        """
    @async_verb
    def get_async(self, *, out_request_no: str | int, query: WbChannelControlOrdersOutRequestNoGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelControlOrdersOutRequestNoGetAnswer:
        """查询控制单

        https://pay.weixin.qq.com/doc/v3/merchant/4016025274
        """
    getAsync = get_async
    """查询控制单

    https://pay.weixin.qq.com/doc/v3/merchant/4016025274
    """


class WbChannelControlOrders(Node):
    @property
    def info(self) -> WbChannelControlOrdersInfo:
        """1 endpoints"""
    @property
    def punish(self) -> WbChannelControlOrdersPunish:
        """POST 发起微众台账管控"""
    @property
    def recover(self) -> WbChannelControlOrdersRecover:
        """POST 解除对微众台账的管控"""
    @property
    def _out_request_no_(self) -> WbChannelControlOrdersOutRequestNo_:
        """GET 查询控制单"""

class WbChannelSpecialReductionOutRequestNo_(Node):
    @verb
    def get(self, *, out_request_no: str | int, query: WbChannelSpecialReductionOutRequestNoGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelSpecialReductionOutRequestNoGetAnswer:
        """查询特殊减额结果

        https://pay.weixin.qq.com/doc/v3/merchant/4016061196
        """
    @async_verb
    def get_async(self, *, out_request_no: str | int, query: WbChannelSpecialReductionOutRequestNoGetQuery | str, **options: Unpack[GetOptions]) -> WbChannelSpecialReductionOutRequestNoGetAnswer:
        """查询特殊减额结果

        https://pay.weixin.qq.com/doc/v3/merchant/4016061196
        """
    getAsync = get_async
    """查询特殊减额结果

    https://pay.weixin.qq.com/doc/v3/merchant/4016061196
    """


class WbChannelSpecialReduction(Node):
    @property
    def _out_request_no_(self) -> WbChannelSpecialReductionOutRequestNo_:
        """GET 查询特殊减额结果"""
    @verb
    def post(self, *, json: WbChannelSpecialReductionPostBody, **options: Unpack[QueryOptions]) -> WbChannelSpecialReductionPostAnswer:
        """特殊减额

        https://pay.weixin.qq.com/doc/v3/merchant/4016061190
        """
    @async_verb
    def post_async(self, *, json: WbChannelSpecialReductionPostBody, **options: Unpack[QueryOptions]) -> WbChannelSpecialReductionPostAnswer:
        """特殊减额

        https://pay.weixin.qq.com/doc/v3/merchant/4016061190
        """
    postAsync = post_async
    """特殊减额

    https://pay.weixin.qq.com/doc/v3/merchant/4016061190
    """


class WbChannel(Node):
    @property
    def account(self) -> WbChannelAccount:
        """3 endpoints"""
    @property
    def bankChannelAccount(self) -> WbChannelBankChannelAccount:
        """2 endpoints"""
    @property
    def controlOrders(self) -> WbChannelControlOrders:
        """4 endpoints"""
    @property
    def specialReduction(self) -> WbChannelSpecialReduction:
        """POST 特殊减额"""

class AggracctBc(Node):
    @property
    def wbChannel(self) -> WbChannel:
        """11 endpoints"""
