# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/pay``: documented paths, bodies and answers.

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

class ClosecombinedorderPostBody(TypedDict):
    """POST v2/pay/closecombinedorder: 合单关单"""
    combine_appid: Scalar
    combine_mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    combine_out_trade_no: Scalar
    sub_order_list: Scalar
    nonce_str: NotRequired[Scalar]

class CloseorderPostBody(TypedDict):
    """POST v2/pay/closeorder: 关闭订单"""
    appid: Scalar
    mch_id: Scalar
    out_trade_no: Scalar
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    nonce_str: NotRequired[Scalar]

class CombinedorderPostBody(TypedDict):
    """POST v2/pay/combinedorder: 合单下单"""
    combine_appid: Scalar
    combine_mch_id: Scalar
    device_info: NotRequired[Scalar]
    sign_type: Literal['HMAC-SHA256'] | Scalar
    combine_out_trade_no: Scalar
    spbill_create_ip: Scalar
    time_start: NotRequired[Scalar]
    time_expire: NotRequired[Scalar]
    notify_url: Scalar
    trade_type: Scalar
    product_id: NotRequired[Scalar]
    combine_openid: NotRequired[Scalar]
    scene_info: Scalar
    sub_order_list: Scalar
    nonce_str: NotRequired[Scalar]

class ContractorderPostBody(TypedDict):
    """POST v2/pay/contractorder: 支付中签约"""
    appid: Scalar
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    sub_appid: NotRequired[Scalar]
    contract_mchid: Scalar
    contract_appid: Scalar
    out_trade_no: Scalar
    device_info: NotRequired[Scalar]
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    notify_url: Scalar
    total_fee: Scalar
    spbill_create_ip: Scalar
    time_start: NotRequired[Scalar]
    time_expire: NotRequired[Scalar]
    goods_tag: NotRequired[Scalar]
    trade_type: Literal['JSAPI', 'NATIVE', 'APP', 'MWEB'] | Scalar
    product_id: NotRequired[Scalar]
    limit_pay: NotRequired[Scalar]
    openid: NotRequired[Scalar]
    sub_openid: NotRequired[Scalar]
    plan_id: Scalar
    contract_code: Scalar
    request_serial: Scalar
    contract_display_account: Scalar
    contract_notify_url: Scalar
    nonce_str: NotRequired[Scalar]

class DownloadbillPostBody(TypedDict):
    """POST v2/pay/downloadbill: 下载对账单"""
    appid: Scalar
    mch_id: Scalar
    bill_date: Scalar
    bill_type: NotRequired[Literal['ALL', 'SUCCESS', 'REFUND', 'RECHARGE_REFUND'] | Scalar]
    tar_type: NotRequired[Literal['GZIP'] | Scalar]
    nonce_str: NotRequired[Scalar]

class DownloadfundflowPostBody(TypedDict):
    """POST v2/pay/downloadfundflow: 下载资金账单"""
    appid: Scalar
    mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    bill_date: Scalar
    account_type: Literal['Basic', 'Operation', 'Fees'] | Scalar
    tar_type: NotRequired[Literal['GZIP'] | Scalar]
    nonce_str: NotRequired[Scalar]

class FacepayPostBody(TypedDict):
    """POST v2/pay/facepay: 提交刷脸支付"""
    deposit: NotRequired[Literal['Y', 'N'] | Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    device_info: NotRequired[Scalar]
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    total_fee: Scalar
    fee_type: Scalar
    spbill_create_ip: Scalar
    goods_tag: NotRequired[Scalar]
    limit_pay: NotRequired[Scalar]
    time_start: NotRequired[Scalar]
    time_expire: NotRequired[Scalar]
    openid: NotRequired[Scalar]
    face_code: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class FacepayqueryPostBody(TypedDict):
    """POST v2/pay/facepayquery: 查询订单"""
    version: NotRequired[Literal['1.0'] | Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    nonce_str: NotRequired[Scalar]

class MicropayPostBody(TypedDict):
    """POST v2/pay/micropay: 提交付款码支付"""
    version: NotRequired[Scalar]
    profit_sharing: NotRequired[Literal['N', 'Y'] | Scalar]
    deposit: NotRequired[Literal['Y', 'N'] | Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    device_info: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    total_fee: Scalar
    fee_type: NotRequired[Scalar]
    spbill_create_ip: Scalar
    goods_tag: NotRequired[Scalar]
    limit_pay: NotRequired[Scalar]
    time_start: NotRequired[Scalar]
    time_expire: NotRequired[Scalar]
    receipt: NotRequired[Scalar]
    auth_code: Scalar
    scene_info: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class OrderqueryPostBody(TypedDict):
    """POST v2/pay/orderquery: 查询订单"""
    version: NotRequired[Literal['1.0'] | Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    nonce_str: NotRequired[Scalar]

class PaporderqueryPostBody(TypedDict):
    """POST v2/pay/paporderquery: 查询订单"""
    appid: Scalar
    mch_id: Scalar
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class PappayapplyPostBody(TypedDict):
    """POST v2/pay/pappayapply: 申请扣款"""
    appid: Scalar
    mch_id: Scalar
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    total_fee: Scalar
    fee_type: NotRequired[Scalar]
    spbill_create_ip: Scalar
    goods_tag: NotRequired[Scalar]
    notify_url: Scalar
    trade_type: Scalar
    contract_id: Scalar
    receipt: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class PartnerPaporderqueryPostBody(TypedDict):
    """POST v2/pay/partner/paporderquery: 查询订单"""
    appid: Scalar
    mch_id: Scalar
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class PartnerPappayapplyPostBody(TypedDict):
    """POST v2/pay/partner/pappayapply: 申请扣款"""
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    appid: Scalar
    mch_id: Scalar
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    total_fee: Scalar
    fee_type: NotRequired[Scalar]
    spbill_create_ip: Scalar
    goods_tag: NotRequired[Scalar]
    notify_url: Scalar
    trade_type: Scalar
    contract_id: Scalar
    receipt: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class ProfitsharingaddreceiverPostBody(TypedDict):
    """POST v2/pay/profitsharingaddreceiver: 添加分账接收方"""
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    sign_type: Literal['HMAC-SHA256'] | Scalar
    receiver: Scalar
    nonce_str: NotRequired[Scalar]

class ProfitsharingmerchantratioqueryPostBody(TypedDict):
    """POST v2/pay/profitsharingmerchantratioquery: 查询最大分账比例"""
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    brand_mch_id: NotRequired[Scalar]
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class ProfitsharingorderamountqueryPostBody(TypedDict):
    """POST v2/pay/profitsharingorderamountquery: 查询订单待分账金额"""
    mch_id: Scalar
    transaction_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class ProfitsharingqueryPostBody(TypedDict):
    """POST v2/pay/profitsharingquery: 查询分账结果"""
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    transaction_id: Scalar
    out_order_no: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    nonce_str: NotRequired[Scalar]

class ProfitsharingremovereceiverPostBody(TypedDict):
    """POST v2/pay/profitsharingremovereceiver: 删除分账接收方"""
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    sign_type: Literal['HMAC-SHA256'] | Scalar
    receiver: Scalar
    nonce_str: NotRequired[Scalar]

class ProfitsharingreturnqueryPostBody(TypedDict):
    """POST v2/pay/profitsharingreturnquery: 回退结果查询"""
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    sign_type: Literal['HMAC-SHA256'] | Scalar
    order_id: NotRequired[Scalar]
    out_order_no: NotRequired[Scalar]
    out_return_no: Scalar
    nonce_str: NotRequired[Scalar]

class QuerycombinedorderPostBody(TypedDict):
    """POST v2/pay/querycombinedorder: 合单查单"""
    combine_appid: Scalar
    combine_mch_id: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    combine_out_trade_no: Scalar
    nonce_str: NotRequired[Scalar]

class QueryexchageratePostBody(TypedDict):
    """POST v2/pay/queryexchagerate: 汇率查询"""
    appid: Scalar
    mch_id: Scalar
    fee_type: Scalar
    date: Scalar
    nonce_str: NotRequired[Scalar]

class RefundqueryPostBody(TypedDict):
    """POST v2/pay/refundquery: 查询退款"""
    appid: Scalar
    mch_id: Scalar
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    out_refund_no: NotRequired[Scalar]
    refund_id: NotRequired[Scalar]
    offset: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class Refundqueryv2PostBody(TypedDict):
    """POST v2/pay/refundqueryv2: 查询退款（支持单品）"""
    appid: Scalar
    mch_id: Scalar
    sub_appid: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    out_refund_no: NotRequired[Scalar]
    refund_id: NotRequired[Scalar]
    offset: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class SettlementqueryPostBody(TypedDict):
    """POST v2/pay/settlementquery: 查询结算资金"""
    appid: Scalar
    mchid: Scalar
    sub_mch_id: NotRequired[Scalar]
    usetag: Literal[1, 2] | Scalar
    offset: Scalar
    limit: Scalar
    date_start: Scalar
    date_end: Scalar
    query_split: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class UnifiedorderPostBody(TypedDict):
    """POST v2/pay/unifiedorder: 统一下单"""
    version: NotRequired[Literal['1.0'] | Scalar]
    profit_sharing: NotRequired[Literal['N', 'Y'] | Scalar]
    appid: Scalar
    mch_id: Scalar
    device_info: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    body: Scalar
    detail: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    out_trade_no: Scalar
    fee_type: NotRequired[Scalar]
    total_fee: Scalar
    spbill_create_ip: Scalar
    time_start: NotRequired[Scalar]
    time_expire: NotRequired[Scalar]
    goods_tag: NotRequired[Scalar]
    notify_url: Scalar
    trade_type: Scalar
    product_id: NotRequired[Scalar]
    limit_pay: NotRequired[Scalar]
    openid: NotRequired[Scalar]
    receipt: NotRequired[Literal['Y', 'N'] | Scalar]
    scene_info: NotRequired[Scalar]
    user_type: NotRequired[Literal['IDCARD', 'HONGKONG_MACAO', 'HONGKONG_MACAO_RESIDENT', 'TAIWAN_RESIDENT', 'FOREIGN_RESIDENT', 'OVERSEA_PASSPORT'] | Scalar]
    user_creid: NotRequired[Scalar]
    user_truename: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class Closecombinedorder(Node):
    @verb
    def post(self, *, xml: ClosecombinedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """合单关单

        Status: closed since 2021-09-01; use v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
        https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
        """
    @async_verb
    def post_async(self, *, xml: ClosecombinedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """合单关单

        Status: closed since 2021-09-01; use v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
        https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
        """
    postAsync = post_async
    """合单关单

    Status: closed since 2021-09-01; use v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
    https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
    """


class Closeorder(Node):
    @verb
    def post(self, *, xml: CloseorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """关闭订单

        https://pay.weixin.qq.com/doc/v2/merchant/4011935216
        https://pay.weixin.qq.com/doc/v2/merchant/4011936618
        https://pay.weixin.qq.com/doc/v2/merchant/4011937627
        """
    @async_verb
    def post_async(self, *, xml: CloseorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """关闭订单

        https://pay.weixin.qq.com/doc/v2/merchant/4011935216
        https://pay.weixin.qq.com/doc/v2/merchant/4011936618
        https://pay.weixin.qq.com/doc/v2/merchant/4011937627
        """
    postAsync = post_async
    """关闭订单

    https://pay.weixin.qq.com/doc/v2/merchant/4011935216
    https://pay.weixin.qq.com/doc/v2/merchant/4011936618
    https://pay.weixin.qq.com/doc/v2/merchant/4011937627
    """


class Combinedorder(Node):
    @verb
    def post(self, *, xml: CombinedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """合单下单

        Status: closed since 2021-09-01; use v3/combine-transactions/app, v3/combine-transactions/h5, v3/combine-transactions/jsapi, v3/combine-transactions/native
        https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
        """
    @async_verb
    def post_async(self, *, xml: CombinedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """合单下单

        Status: closed since 2021-09-01; use v3/combine-transactions/app, v3/combine-transactions/h5, v3/combine-transactions/jsapi, v3/combine-transactions/native
        https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
        """
    postAsync = post_async
    """合单下单

    Status: closed since 2021-09-01; use v3/combine-transactions/app, v3/combine-transactions/h5, v3/combine-transactions/jsapi, v3/combine-transactions/native
    https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
    """


class Contractorder(Node):
    @verb
    def post(self, *, xml: ContractorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """支付中签约

        https://pay.weixin.qq.com/doc/v2/merchant/4011987320
        https://pay.weixin.qq.com/doc/v2/partner/4016608528
        """
    @async_verb
    def post_async(self, *, xml: ContractorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """支付中签约

        https://pay.weixin.qq.com/doc/v2/merchant/4011987320
        https://pay.weixin.qq.com/doc/v2/partner/4016608528
        """
    postAsync = post_async
    """支付中签约

    https://pay.weixin.qq.com/doc/v2/merchant/4011987320
    https://pay.weixin.qq.com/doc/v2/partner/4016608528
    """


class Downloadbill(Node):
    @verb
    def post(self, *, xml: DownloadbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """下载对账单

        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
        """
    @async_verb
    def post_async(self, *, xml: DownloadbillPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """下载对账单

        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
        """
    postAsync = post_async
    """下载对账单

    https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
    https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
    https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
    """


class Downloadfundflow(Node):
    @verb
    def post(self, *, xml: DownloadfundflowPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """下载资金账单

        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
        """
    @async_verb
    def post_async(self, *, xml: DownloadfundflowPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """下载资金账单

        https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
        https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
        https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
        """
    postAsync = post_async
    """下载资金账单

    https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
    https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
    https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
    """


class Facepay(Node):
    @verb
    def post(self, *, xml: FacepayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """提交刷脸支付

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    @async_verb
    def post_async(self, *, xml: FacepayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """提交刷脸支付

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    postAsync = post_async
    """提交刷脸支付

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
    """


class Facepayquery(Node):
    @verb
    def post(self, *, xml: FacepayqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    @async_verb
    def post_async(self, *, xml: FacepayqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    postAsync = post_async
    """查询订单

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
    """


class Micropay(Node):
    @verb
    def post(self, *, xml: MicropayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """提交付款码支付

        https://pay.weixin.qq.com/doc/v2/merchant/4011937125
        https://pay.weixin.qq.com/doc/v3/partner/4012382179
        https://pay.weixin.qq.com/doc/v2/partner/4011983208
        """
    @async_verb
    def post_async(self, *, xml: MicropayPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """提交付款码支付

        https://pay.weixin.qq.com/doc/v2/merchant/4011937125
        https://pay.weixin.qq.com/doc/v3/partner/4012382179
        https://pay.weixin.qq.com/doc/v2/partner/4011983208
        """
    postAsync = post_async
    """提交付款码支付

    https://pay.weixin.qq.com/doc/v2/merchant/4011937125
    https://pay.weixin.qq.com/doc/v3/partner/4012382179
    https://pay.weixin.qq.com/doc/v2/partner/4011983208
    """


class Orderquery(Node):
    @verb
    def post(self, *, xml: OrderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/merchant/4011937320
        https://pay.weixin.qq.com/doc/v2/merchant/4011935215
        https://pay.weixin.qq.com/doc/v2/merchant/4011936582
        """
    @async_verb
    def post_async(self, *, xml: OrderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/merchant/4011937320
        https://pay.weixin.qq.com/doc/v2/merchant/4011935215
        https://pay.weixin.qq.com/doc/v2/merchant/4011936582
        """
    postAsync = post_async
    """查询订单

    https://pay.weixin.qq.com/doc/v2/merchant/4011937320
    https://pay.weixin.qq.com/doc/v2/merchant/4011935215
    https://pay.weixin.qq.com/doc/v2/merchant/4011936582
    """


class Paporderquery(Node):
    @verb
    def post(self, *, xml: PaporderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/merchant/4013894074
        """
    @async_verb
    def post_async(self, *, xml: PaporderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/merchant/4013894074
        """
    postAsync = post_async
    """查询订单

    https://pay.weixin.qq.com/doc/v2/merchant/4013894074
    """


class Pappayapply(Node):
    @verb
    def post(self, *, xml: PappayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/merchant/4011987377
        """
    @async_verb
    def post_async(self, *, xml: PappayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/merchant/4011987377
        """
    postAsync = post_async
    """申请扣款

    https://pay.weixin.qq.com/doc/v2/merchant/4011987377
    """


class PartnerPaporderquery(Node):
    @verb
    def post(self, *, xml: PartnerPaporderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/partner/4014113946
        """
    @async_verb
    def post_async(self, *, xml: PartnerPaporderqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单

        https://pay.weixin.qq.com/doc/v2/partner/4014113946
        """
    postAsync = post_async
    """查询订单

    https://pay.weixin.qq.com/doc/v2/partner/4014113946
    """


class PartnerPappayapply(Node):
    @verb
    def post(self, *, xml: PartnerPappayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/partner/4011988372
        """
    @async_verb
    def post_async(self, *, xml: PartnerPappayapplyPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请扣款

        https://pay.weixin.qq.com/doc/v2/partner/4011988372
        """
    postAsync = post_async
    """申请扣款

    https://pay.weixin.qq.com/doc/v2/partner/4011988372
    """


class Partner(Node):
    @property
    def paporderquery(self) -> PartnerPaporderquery:
        """POST 查询订单"""
    @property
    def pappayapply(self) -> PartnerPappayapply:
        """POST 申请扣款"""

class Profitsharingaddreceiver(Node):
    @verb
    def post(self, *, xml: ProfitsharingaddreceiverPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """添加分账接收方

        https://pay.weixin.qq.com/doc/v2/merchant/4011983255
        https://pay.weixin.qq.com/doc/v2/partner/4011984782
        """
    @async_verb
    def post_async(self, *, xml: ProfitsharingaddreceiverPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """添加分账接收方

        https://pay.weixin.qq.com/doc/v2/merchant/4011983255
        https://pay.weixin.qq.com/doc/v2/partner/4011984782
        """
    postAsync = post_async
    """添加分账接收方

    https://pay.weixin.qq.com/doc/v2/merchant/4011983255
    https://pay.weixin.qq.com/doc/v2/partner/4011984782
    """


class Profitsharingmerchantratioquery(Node):
    @verb
    def post(self, *, xml: ProfitsharingmerchantratioqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询最大分账比例

        https://pay.weixin.qq.com/doc/v2/partner/4011985120
        """
    @async_verb
    def post_async(self, *, xml: ProfitsharingmerchantratioqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询最大分账比例

        https://pay.weixin.qq.com/doc/v2/partner/4011985120
        """
    postAsync = post_async
    """查询最大分账比例

    https://pay.weixin.qq.com/doc/v2/partner/4011985120
    """


class Profitsharingorderamountquery(Node):
    @verb
    def post(self, *, xml: ProfitsharingorderamountqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单待分账金额

        https://pay.weixin.qq.com/doc/v2/merchant/4011984132
        https://pay.weixin.qq.com/doc/v2/partner/4011985079
        """
    @async_verb
    def post_async(self, *, xml: ProfitsharingorderamountqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询订单待分账金额

        https://pay.weixin.qq.com/doc/v2/merchant/4011984132
        https://pay.weixin.qq.com/doc/v2/partner/4011985079
        """
    postAsync = post_async
    """查询订单待分账金额

    https://pay.weixin.qq.com/doc/v2/merchant/4011984132
    https://pay.weixin.qq.com/doc/v2/partner/4011985079
    """


class Profitsharingquery(Node):
    @verb
    def post(self, *, xml: ProfitsharingqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询分账结果

        https://pay.weixin.qq.com/doc/v2/merchant/4011983179
        https://pay.weixin.qq.com/doc/v2/partner/4011984717
        """
    @async_verb
    def post_async(self, *, xml: ProfitsharingqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询分账结果

        https://pay.weixin.qq.com/doc/v2/merchant/4011983179
        https://pay.weixin.qq.com/doc/v2/partner/4011984717
        """
    postAsync = post_async
    """查询分账结果

    https://pay.weixin.qq.com/doc/v2/merchant/4011983179
    https://pay.weixin.qq.com/doc/v2/partner/4011984717
    """


class Profitsharingremovereceiver(Node):
    @verb
    def post(self, *, xml: ProfitsharingremovereceiverPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """删除分账接收方

        https://pay.weixin.qq.com/doc/v2/merchant/4011983295
        https://pay.weixin.qq.com/doc/v2/partner/4011984847
        """
    @async_verb
    def post_async(self, *, xml: ProfitsharingremovereceiverPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """删除分账接收方

        https://pay.weixin.qq.com/doc/v2/merchant/4011983295
        https://pay.weixin.qq.com/doc/v2/partner/4011984847
        """
    postAsync = post_async
    """删除分账接收方

    https://pay.weixin.qq.com/doc/v2/merchant/4011983295
    https://pay.weixin.qq.com/doc/v2/partner/4011984847
    """


class Profitsharingreturnquery(Node):
    @verb
    def post(self, *, xml: ProfitsharingreturnqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """回退结果查询

        https://pay.weixin.qq.com/doc/v2/merchant/4011984233
        https://pay.weixin.qq.com/doc/v2/partner/4011985243
        """
    @async_verb
    def post_async(self, *, xml: ProfitsharingreturnqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """回退结果查询

        https://pay.weixin.qq.com/doc/v2/merchant/4011984233
        https://pay.weixin.qq.com/doc/v2/partner/4011985243
        """
    postAsync = post_async
    """回退结果查询

    https://pay.weixin.qq.com/doc/v2/merchant/4011984233
    https://pay.weixin.qq.com/doc/v2/partner/4011985243
    """


class Querycombinedorder(Node):
    @verb
    def post(self, *, xml: QuerycombinedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """合单查单

        Status: closed since 2021-09-01; use v3/combine-transactions/out-trade-no/{combine_out_trade_no}
        https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
        """
    @async_verb
    def post_async(self, *, xml: QuerycombinedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """合单查单

        Status: closed since 2021-09-01; use v3/combine-transactions/out-trade-no/{combine_out_trade_no}
        https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
        """
    postAsync = post_async
    """合单查单

    Status: closed since 2021-09-01; use v3/combine-transactions/out-trade-no/{combine_out_trade_no}
    https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
    """


class Queryexchagerate(Node):
    @verb
    def post(self, *, xml: QueryexchageratePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """汇率查询

        https://pay.weixin.qq.com/doc/global/v2/zh/4013634970
        https://pay.weixin.qq.com/doc/global/v2/zh/4013635002
        https://pay.weixin.qq.com/doc/global/v2/zh/4013635261
        """
    @async_verb
    def post_async(self, *, xml: QueryexchageratePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """汇率查询

        https://pay.weixin.qq.com/doc/global/v2/zh/4013634970
        https://pay.weixin.qq.com/doc/global/v2/zh/4013635002
        https://pay.weixin.qq.com/doc/global/v2/zh/4013635261
        """
    postAsync = post_async
    """汇率查询

    https://pay.weixin.qq.com/doc/global/v2/zh/4013634970
    https://pay.weixin.qq.com/doc/global/v2/zh/4013635002
    https://pay.weixin.qq.com/doc/global/v2/zh/4013635261
    """


class Refundquery(Node):
    @verb
    def post(self, *, xml: RefundqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询退款

        https://pay.weixin.qq.com/doc/v2/merchant/4011939577
        https://pay.weixin.qq.com/doc/v2/merchant/4011935218
        https://pay.weixin.qq.com/doc/v2/merchant/4011936961
        """
    @async_verb
    def post_async(self, *, xml: RefundqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询退款

        https://pay.weixin.qq.com/doc/v2/merchant/4011939577
        https://pay.weixin.qq.com/doc/v2/merchant/4011935218
        https://pay.weixin.qq.com/doc/v2/merchant/4011936961
        """
    postAsync = post_async
    """查询退款

    https://pay.weixin.qq.com/doc/v2/merchant/4011939577
    https://pay.weixin.qq.com/doc/v2/merchant/4011935218
    https://pay.weixin.qq.com/doc/v2/merchant/4011936961
    """


class Refundqueryv2(Node):
    @verb
    def post(self, *, xml: Refundqueryv2PostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询退款（支持单品）

        https://pay.weixin.qq.com/doc/v2/partner/4011984122
        """
    @async_verb
    def post_async(self, *, xml: Refundqueryv2PostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询退款（支持单品）

        https://pay.weixin.qq.com/doc/v2/partner/4011984122
        """
    postAsync = post_async
    """查询退款（支持单品）

    https://pay.weixin.qq.com/doc/v2/partner/4011984122
    """


class Settlementquery(Node):
    @verb
    def post(self, *, xml: SettlementqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询结算资金

        https://pay.weixin.qq.com/doc/global/v2/zh/4013634920
        https://pay.weixin.qq.com/doc/global/v2/zh/4013634968
        https://pay.weixin.qq.com/doc/global/v2/zh/4013635001
        """
    @async_verb
    def post_async(self, *, xml: SettlementqueryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询结算资金

        https://pay.weixin.qq.com/doc/global/v2/zh/4013634920
        https://pay.weixin.qq.com/doc/global/v2/zh/4013634968
        https://pay.weixin.qq.com/doc/global/v2/zh/4013635001
        """
    postAsync = post_async
    """查询结算资金

    https://pay.weixin.qq.com/doc/global/v2/zh/4013634920
    https://pay.weixin.qq.com/doc/global/v2/zh/4013634968
    https://pay.weixin.qq.com/doc/global/v2/zh/4013635001
    """


class Unifiedorder(Node):
    @verb
    def post(self, *, xml: UnifiedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """统一下单

        https://pay.weixin.qq.com/doc/v2/merchant/4011935214
        https://pay.weixin.qq.com/doc/v2/merchant/4011936530
        https://pay.weixin.qq.com/doc/v2/merchant/4011936987
        """
    @async_verb
    def post_async(self, *, xml: UnifiedorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """统一下单

        https://pay.weixin.qq.com/doc/v2/merchant/4011935214
        https://pay.weixin.qq.com/doc/v2/merchant/4011936530
        https://pay.weixin.qq.com/doc/v2/merchant/4011936987
        """
    postAsync = post_async
    """统一下单

    https://pay.weixin.qq.com/doc/v2/merchant/4011935214
    https://pay.weixin.qq.com/doc/v2/merchant/4011936530
    https://pay.weixin.qq.com/doc/v2/merchant/4011936987
    """


class Pay(Node):
    @property
    def closecombinedorder(self) -> Closecombinedorder:
        """POST 合单关单"""
    @property
    def closeorder(self) -> Closeorder:
        """POST 关闭订单"""
    @property
    def combinedorder(self) -> Combinedorder:
        """POST 合单下单"""
    @property
    def contractorder(self) -> Contractorder:
        """POST 支付中签约"""
    @property
    def downloadbill(self) -> Downloadbill:
        """POST 下载对账单"""
    @property
    def downloadfundflow(self) -> Downloadfundflow:
        """POST 下载资金账单"""
    @property
    def facepay(self) -> Facepay:
        """POST 提交刷脸支付"""
    @property
    def facepayquery(self) -> Facepayquery:
        """POST 查询订单"""
    @property
    def micropay(self) -> Micropay:
        """POST 提交付款码支付"""
    @property
    def orderquery(self) -> Orderquery:
        """POST 查询订单"""
    @property
    def paporderquery(self) -> Paporderquery:
        """POST 查询订单"""
    @property
    def pappayapply(self) -> Pappayapply:
        """POST 申请扣款"""
    @property
    def partner(self) -> Partner:
        """2 endpoints"""
    @property
    def profitsharingaddreceiver(self) -> Profitsharingaddreceiver:
        """POST 添加分账接收方"""
    @property
    def profitsharingmerchantratioquery(self) -> Profitsharingmerchantratioquery:
        """POST 查询最大分账比例"""
    @property
    def profitsharingorderamountquery(self) -> Profitsharingorderamountquery:
        """POST 查询订单待分账金额"""
    @property
    def profitsharingquery(self) -> Profitsharingquery:
        """POST 查询分账结果"""
    @property
    def profitsharingremovereceiver(self) -> Profitsharingremovereceiver:
        """POST 删除分账接收方"""
    @property
    def profitsharingreturnquery(self) -> Profitsharingreturnquery:
        """POST 回退结果查询"""
    @property
    def querycombinedorder(self) -> Querycombinedorder:
        """POST 合单查单"""
    @property
    def queryexchagerate(self) -> Queryexchagerate:
        """POST 汇率查询"""
    @property
    def refundquery(self) -> Refundquery:
        """POST 查询退款"""
    @property
    def refundqueryv2(self) -> Refundqueryv2:
        """POST 查询退款（支持单品）"""
    @property
    def settlementquery(self) -> Settlementquery:
        """POST 查询结算资金"""
    @property
    def unifiedorder(self) -> Unifiedorder:
        """POST 统一下单"""
