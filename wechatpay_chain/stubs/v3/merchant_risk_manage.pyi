# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/merchant-risk-manage``: documented paths, bodies and answers.

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

class EcTradeRiskQueryRiskTradesPostBody(TypedDict):
    """POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades: 查询风险订单"""
    sp_mchid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    mchid: NotRequired[Text]
    start_time: NotRequired[Text]
    end_time: NotRequired[Text]
    page_index: NotRequired[float]
    page_size: NotRequired[float]

class RiskTradeList(TypedDict):
    mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    risk_type: NotRequired[Literal[1, 2, 3, 4] | float]
    risk_level: NotRequired[Literal[1, 2, 3] | float]
    risk_discove_time: NotRequired[str]

class EcTradeRiskQueryRiskTradesPostAnswer(TypedDict):
    """POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades: 查询风险订单"""
    total_num: NotRequired[float]
    risk_trade_list: NotRequired[list[RiskTradeList]]

class EcTradeRiskRecvDisposeResultPostBody(TypedDict):
    """POST v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result: 回传处置结果"""
    sp_mchid: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    mchid: NotRequired[Text]
    out_trade_no: Text
    final_risk_result: NotRequired[Literal[1, 2] | float]
    final_risk_type: NotRequired[Literal[1, 2, 3, 4] | float]
    disp_conclusion: NotRequired[Sequence[Literal[1, 2, 3] | float]]
    disp_addition: NotRequired[Text]
    exist_complaint: NotRequired[bool]
    refund_amount: NotRequired[float]

class EcTradeRiskRecvDisposeResultPostAnswer(TypedDict):
    """POST v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result: 回传处置结果"""
    rsp_msg: NotRequired[str]

class RechargeFields(TypedDict):
    account_type: NotRequired[float]
    account: NotRequired[Text]

class LivingExpensesFields(TypedDict):
    acc_no: NotRequired[Text]
    type: NotRequired[float]
    city: NotRequired[Text]
    address: NotRequired[Text]
    acc_name: NotRequired[Text]
    company_name: NotRequired[Text]
    amount: NotRequired[float]

class SubOrders(TypedDict):
    out_trade_no: NotRequired[Text]
    mch_id: NotRequired[Text]
    delivery_province: NotRequired[Text]
    delivery_city: NotRequired[Text]
    risky_goods: NotRequired[Literal[1, 2, 3, 4, 5, 6] | float]
    user_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7] | float]
    sp_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7] | float]

class ReportTradeUnionInformationPostBody(TypedDict):
    """POST v3/merchant-risk-manage/report-trade-union-information: 上报订单关联信息"""
    sp_mchid: NotRequired[Text]
    acquiring_bank_id: NotRequired[Text]
    channel_id: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    openid: NotRequired[Text]
    phone: NotRequired[Text]
    """Encrypted."""
    certificates_number: NotRequired[Text]
    """Encrypted."""
    client_ip: NotRequired[Text]
    risk_level: NotRequired[float]
    line_type: NotRequired[Literal[1, 2] | float]
    goods_type: NotRequired[Literal[1, 2] | float]
    seller_type: NotRequired[Literal[1, 2] | float]
    is_need_deliver: NotRequired[bool]
    device_type: NotRequired[Literal[1, 2, 3] | float]
    userid: NotRequired[Text]
    phone_from: NotRequired[float]
    seller_userid: NotRequired[Text]
    scene: NotRequired[Literal[0, 1, 2] | float]
    recharge_fields: NotRequired[RechargeFields]
    living_expenses_fields: NotRequired[LivingExpensesFields]
    extra_fields1: NotRequired[Text]
    extra_fields2: NotRequired[Text]
    extra_fields3: NotRequired[Text]
    high_risk_goods: NotRequired[float]
    same_deviced: NotRequired[bool]
    reliable_device: NotRequired[bool]
    delivery_province: NotRequired[Text]
    delivery_city: NotRequired[Text]
    new_address: NotRequired[bool]
    last_pay_openid: NotRequired[Text]
    risky_goods: NotRequired[Literal[1, 2, 3, 4, 5, 6] | float]
    offline_delivery_label: NotRequired[Literal[1, 2] | float]
    proxy_payment: NotRequired[bool]
    order_phone_number: NotRequired[Text]
    user_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7] | float]
    sp_risk_level: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7] | float]
    phone_number_location: NotRequired[Text]
    goods_category: NotRequired[Text]
    pre_opening_behavior: NotRequired[Text]
    new_store: NotRequired[bool]
    store_identifier: NotRequired[Text]
    goods_listing_time: NotRequired[Text]
    combine_out_trade_no: NotRequired[Text]
    combine_mchid: NotRequired[Text]
    sub_orders: NotRequired[Sequence[SubOrders]]

class ReportTradeUnionInformationPostAnswer(TypedDict):
    """POST v3/merchant-risk-manage/report-trade-union-information: 上报订单关联信息"""
    sp_mchid: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]

class TradeRiskInformationGetQuery(TypedDict):
    """GET v3/merchant-risk-manage/trade-risk-information: 查询风险信息"""
    sp_mchid: NotRequired[Text]
    acquiring_bank_id: NotRequired[Text]
    channel_id: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    out_trade_no: Text
    complaints_information: NotRequired[Text]

class TradeRiskInformationGetAnswer(TypedDict):
    """GET v3/merchant-risk-manage/trade-risk-information: 查询风险信息"""
    risk_score: float
    risk_type: NotRequired[Literal['OTHER_RISK', 'INDUCE_PAYMENT', 'FRAUD', 'GAMBLING', 'CYBERSEX'] | str]
    punish_type: NotRequired[Literal['OTHER_PUNISH', 'DISABLE_PAYMENT', 'SUSPEND_SETTLEMENT', 'DISABLE_WITHDRAW', 'REMOVE_MERCHANTS', 'ADD_MERCHANTS_BLACKLIST', 'REFUND', 'FREEZING_FUND_BY_TRANSACTION', 'FREEZING_FUND_BY_MERCHANTS', 'BLOCKED_USER'] | str]
    punish_description: NotRequired[str]

class TradeRiskResultPostBody(TypedDict):
    """POST v3/merchant-risk-manage/trade-risk-result: 处置结果回传"""
    sp_mchid: NotRequired[Text]
    acquiring_bank_id: NotRequired[Text]
    channel_id: NotRequired[Text]
    sub_mchid: NotRequired[Text]
    out_trade_no: NotRequired[Text]
    risk_type: NotRequired[Literal['OTHER_RISK', 'INDUCE_PAYMENT', 'FRAUD', 'GAMBLING', 'CYBERSEX'] | Text]
    punish_type: Literal['OTHER_PUNISH', 'DISABLE_PAYMENT', 'SUSPEND_SETTLEMENT', 'DISABLE_WITHDRAW', 'REMOVE_MERCHANTS', 'ADD_MERCHANTS_BLACKLIST', 'REFUND', 'FREEZING_FUND_BY_TRANSACTION', 'FREEZING_FUND_BY_MERCHANTS', 'BLOCKED_USER'] | Text
    additional_punish_type: NotRequired[Text]
    complaints_information: NotRequired[Text]

class TradeRiskResultPostAnswer(TypedDict):
    """POST v3/merchant-risk-manage/trade-risk-result: 处置结果回传"""
    sp_mchid: NotRequired[str]
    acquiring_bank_id: NotRequired[str]
    channel_id: NotRequired[str]
    sub_mchid: NotRequired[str]
    out_trade_no: NotRequired[str]
    risk_type: NotRequired[Literal['OTHER_RISK', 'INDUCE_PAYMENT', 'FRAUD', 'GAMBLING', 'CYBERSEX'] | str]
    punish_type: Literal['OTHER_PUNISH', 'DISABLE_PAYMENT', 'SUSPEND_SETTLEMENT', 'DISABLE_WITHDRAW', 'REMOVE_MERCHANTS', 'ADD_MERCHANTS_BLACKLIST', 'REFUND', 'FREEZING_FUND_BY_TRANSACTION', 'FREEZING_FUND_BY_MERCHANTS', 'BLOCKED_USER'] | str
    additional_punish_type: NotRequired[str]
    punish_description: NotRequired[str]

class ViolationNotificationsGetAnswer(TypedDict):
    """GET v3/merchant-risk-manage/violation-notifications: 查询商户违规通知回调地址"""
    notify_url: NotRequired[str]

class ViolationNotificationsPostBody(TypedDict):
    """POST v3/merchant-risk-manage/violation-notifications: 创建商户违规通知回调地址"""
    notify_url: NotRequired[Text]

class ViolationNotificationsPostAnswer(TypedDict):
    """POST v3/merchant-risk-manage/violation-notifications: 创建商户违规通知回调地址"""
    notify_url: NotRequired[str]

class ViolationNotificationsPutBody(TypedDict):
    """PUT v3/merchant-risk-manage/violation-notifications: 修改商户违规通知回调地址"""
    notify_url: NotRequired[Text]

class ViolationNotificationsPutAnswer(TypedDict):
    """PUT v3/merchant-risk-manage/violation-notifications: 修改商户违规通知回调地址"""
    notify_url: NotRequired[str]

class EcTradeRiskQueryRiskTrades(Node):
    @verb
    def post(self, *, json: EcTradeRiskQueryRiskTradesPostBody = ..., **options: Unpack[QueryOptions]) -> EcTradeRiskQueryRiskTradesPostAnswer:
        """查询风险订单

        https://pay.weixin.qq.com/doc/v3/merchant/4013894247
        https://pay.weixin.qq.com/doc/v3/partner/4013894221
        """
    @async_verb
    def post_async(self, *, json: EcTradeRiskQueryRiskTradesPostBody = ..., **options: Unpack[QueryOptions]) -> EcTradeRiskQueryRiskTradesPostAnswer:
        """查询风险订单

        https://pay.weixin.qq.com/doc/v3/merchant/4013894247
        https://pay.weixin.qq.com/doc/v3/partner/4013894221
        """
    postAsync = post_async
    """查询风险订单

    https://pay.weixin.qq.com/doc/v3/merchant/4013894247
    https://pay.weixin.qq.com/doc/v3/partner/4013894221
    """


class EcTradeRiskRecvDisposeResult(Node):
    @verb
    def post(self, *, json: EcTradeRiskRecvDisposeResultPostBody, **options: Unpack[QueryOptions]) -> EcTradeRiskRecvDisposeResultPostAnswer:
        """回传处置结果

        https://pay.weixin.qq.com/doc/v3/merchant/4013894250
        https://pay.weixin.qq.com/doc/v3/partner/4013894227
        """
    @async_verb
    def post_async(self, *, json: EcTradeRiskRecvDisposeResultPostBody, **options: Unpack[QueryOptions]) -> EcTradeRiskRecvDisposeResultPostAnswer:
        """回传处置结果

        https://pay.weixin.qq.com/doc/v3/merchant/4013894250
        https://pay.weixin.qq.com/doc/v3/partner/4013894227
        """
    postAsync = post_async
    """回传处置结果

    https://pay.weixin.qq.com/doc/v3/merchant/4013894250
    https://pay.weixin.qq.com/doc/v3/partner/4013894227
    """


class EcTradeRisk(Node):
    @property
    def queryRiskTrades(self) -> EcTradeRiskQueryRiskTrades:
        """POST 查询风险订单"""
    @property
    def recvDisposeResult(self) -> EcTradeRiskRecvDisposeResult:
        """POST 回传处置结果"""

class ReportTradeUnionInformation(Node):
    @verb
    def post(self, *, json: ReportTradeUnionInformationPostBody = ..., **options: Unpack[QueryOptions]) -> ReportTradeUnionInformationPostAnswer:
        """上报订单关联信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012529250
        https://pay.weixin.qq.com/doc/v3/partner/4012692160
        """
    @async_verb
    def post_async(self, *, json: ReportTradeUnionInformationPostBody = ..., **options: Unpack[QueryOptions]) -> ReportTradeUnionInformationPostAnswer:
        """上报订单关联信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012529250
        https://pay.weixin.qq.com/doc/v3/partner/4012692160
        """
    postAsync = post_async
    """上报订单关联信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012529250
    https://pay.weixin.qq.com/doc/v3/partner/4012692160
    """


class TradeRiskInformation(Node):
    @verb
    def get(self, *, query: TradeRiskInformationGetQuery | str, **options: Unpack[GetOptions]) -> TradeRiskInformationGetAnswer:
        """查询风险信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012526198
        https://pay.weixin.qq.com/doc/v3/partner/4012467535
        """
    @async_verb
    def get_async(self, *, query: TradeRiskInformationGetQuery | str, **options: Unpack[GetOptions]) -> TradeRiskInformationGetAnswer:
        """查询风险信息

        https://pay.weixin.qq.com/doc/v3/merchant/4012526198
        https://pay.weixin.qq.com/doc/v3/partner/4012467535
        """
    getAsync = get_async
    """查询风险信息

    https://pay.weixin.qq.com/doc/v3/merchant/4012526198
    https://pay.weixin.qq.com/doc/v3/partner/4012467535
    """


class TradeRiskResult(Node):
    @verb
    def post(self, *, json: TradeRiskResultPostBody, **options: Unpack[QueryOptions]) -> TradeRiskResultPostAnswer:
        """处置结果回传

        https://pay.weixin.qq.com/doc/v3/merchant/4012384516
        https://pay.weixin.qq.com/doc/v3/partner/4012467540
        """
    @async_verb
    def post_async(self, *, json: TradeRiskResultPostBody, **options: Unpack[QueryOptions]) -> TradeRiskResultPostAnswer:
        """处置结果回传

        https://pay.weixin.qq.com/doc/v3/merchant/4012384516
        https://pay.weixin.qq.com/doc/v3/partner/4012467540
        """
    postAsync = post_async
    """处置结果回传

    https://pay.weixin.qq.com/doc/v3/merchant/4012384516
    https://pay.weixin.qq.com/doc/v3/partner/4012467540
    """


class ViolationNotifications(Node):
    @verb
    def delete(self, **options: Unpack[Options]) -> None:
        """删除商户违规通知回调地址

        https://pay.weixin.qq.com/doc/v3/partner/4012471334
        """
    @async_verb
    def delete_async(self, **options: Unpack[Options]) -> None:
        """删除商户违规通知回调地址

        https://pay.weixin.qq.com/doc/v3/partner/4012471334
        """
    deleteAsync = delete_async
    """删除商户违规通知回调地址

    https://pay.weixin.qq.com/doc/v3/partner/4012471334
    """

    @verb
    def get(self, **options: Unpack[QueryOptions]) -> ViolationNotificationsGetAnswer:
        """查询商户违规通知回调地址

        https://pay.weixin.qq.com/doc/v3/partner/4012471327
        """
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> ViolationNotificationsGetAnswer:
        """查询商户违规通知回调地址

        https://pay.weixin.qq.com/doc/v3/partner/4012471327
        """
    getAsync = get_async
    """查询商户违规通知回调地址

    https://pay.weixin.qq.com/doc/v3/partner/4012471327
    """

    @verb
    def post(self, *, json: ViolationNotificationsPostBody = ..., **options: Unpack[QueryOptions]) -> ViolationNotificationsPostAnswer:
        """创建商户违规通知回调地址

        https://pay.weixin.qq.com/doc/v3/partner/4012471333
        """
    @async_verb
    def post_async(self, *, json: ViolationNotificationsPostBody = ..., **options: Unpack[QueryOptions]) -> ViolationNotificationsPostAnswer:
        """创建商户违规通知回调地址

        https://pay.weixin.qq.com/doc/v3/partner/4012471333
        """
    postAsync = post_async
    """创建商户违规通知回调地址

    https://pay.weixin.qq.com/doc/v3/partner/4012471333
    """

    @verb
    def put(self, *, json: ViolationNotificationsPutBody = ..., **options: Unpack[QueryOptions]) -> ViolationNotificationsPutAnswer:
        """修改商户违规通知回调地址

        https://pay.weixin.qq.com/doc/v3/partner/4012471330
        """
    @async_verb
    def put_async(self, *, json: ViolationNotificationsPutBody = ..., **options: Unpack[QueryOptions]) -> ViolationNotificationsPutAnswer:
        """修改商户违规通知回调地址

        https://pay.weixin.qq.com/doc/v3/partner/4012471330
        """
    putAsync = put_async
    """修改商户违规通知回调地址

    https://pay.weixin.qq.com/doc/v3/partner/4012471330
    """


class MerchantRiskManage(Node):
    @property
    def ecTradeRisk(self) -> EcTradeRisk:
        """2 endpoints"""
    @property
    def reportTradeUnionInformation(self) -> ReportTradeUnionInformation:
        """POST 上报订单关联信息"""
    @property
    def tradeRiskInformation(self) -> TradeRiskInformation:
        """GET 查询风险信息"""
    @property
    def tradeRiskResult(self) -> TradeRiskResult:
        """POST 处置结果回传"""
    @property
    def violationNotifications(self) -> ViolationNotifications:
        """DELETE 删除商户违规通知回调地址 · GET 查询商户违规通知回调地址 · POST 创建商户违规通知回调地址 · PUT 修改商户违规通知回调地址"""
