# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/mmpaymkttransfers``: documented paths, bodies and answers.

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

class GethbinfoPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/gethbinfo: 查询红包记录"""
    mch_billno: Scalar
    mch_id: Scalar
    appid: Scalar
    bill_type: Literal['MCHT'] | Scalar
    nonce_str: NotRequired[Scalar]

class GettransferinfoPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/gettransferinfo: 查询企业向微信用户个人付款"""
    partner_trade_no: Scalar
    mch_id: Scalar
    appid: Scalar
    nonce_str: NotRequired[Scalar]

class PromotionPaywwsptrans2pocketPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/promotion/paywwsptrans2pocket: 向员工付款"""
    appid: Scalar
    mch_id: Scalar
    device_info: NotRequired[Scalar]
    partner_trade_no: Scalar
    openid: Scalar
    check_name: Literal['FORCE_CHECK'] | Scalar
    re_user_name: NotRequired[Scalar]
    amount: Scalar
    desc: Scalar
    spbill_create_ip: Scalar
    workwx_sign: NotRequired[Scalar]
    ww_msg_type: NotRequired[Literal['NORMAL_MSG', 'APPROVAL_MSG'] | Scalar]
    approval_number: NotRequired[Scalar]
    approval_type: NotRequired[Literal[1] | Scalar]
    act_name: NotRequired[Scalar]
    agentid: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class PromotionQuerywwsptrans2pocketPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/promotion/querywwsptrans2pocket: 查询付款记录"""
    partner_trade_no: NotRequired[Scalar]
    mch_id: Scalar
    appid: Scalar
    nonce_str: NotRequired[Scalar]

class PromotionTransfersPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/promotion/transfers: 向微信用户个人付款"""
    mch_appid: Scalar
    mchid: Scalar
    device_info: NotRequired[Scalar]
    partner_trade_no: Scalar
    openid: Scalar
    check_name: Scalar
    re_user_name: NotRequired[Scalar]
    amount: Scalar
    desc: Scalar
    spbill_create_ip: Scalar
    scene: NotRequired[Scalar]
    brand_id: NotRequired[Scalar]
    finder_template_id: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class QueryCouponStockPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/query_coupon_stock: 查询代金券批次"""
    coupon_stock_id: Scalar
    appid: Scalar
    mch_id: Scalar
    op_user_id: NotRequired[Scalar]
    device_info: NotRequired[Scalar]
    version: NotRequired[Literal['1.0'] | Scalar]
    type: NotRequired[Literal['XML'] | Scalar]
    nonce_str: NotRequired[Scalar]

class QuerycouponsinfoPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/querycouponsinfo: 查询代金券信息"""
    coupon_id: Scalar
    openid: Scalar
    appid: Scalar
    mch_id: Scalar
    stock_id: Scalar
    op_user_id: NotRequired[Scalar]
    device_info: NotRequired[Scalar]
    version: NotRequired[Literal['1.0'] | Scalar]
    type: NotRequired[Literal['XML'] | Scalar]
    nonce_str: NotRequired[Scalar]

class QueryworkwxredpackPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/queryworkwxredpack: 查询红包记录"""
    mch_billno: Scalar
    mch_id: Scalar
    appid: Scalar
    nonce_str: NotRequired[Scalar]

class SendCouponPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/send_coupon: 发放代金券"""
    coupon_stock_id: Scalar
    openid_count: Scalar
    partner_trade_no: Scalar
    openid: Scalar
    appid: Scalar
    mch_id: Scalar
    op_user_id: NotRequired[Scalar]
    device_info: NotRequired[Scalar]
    version: NotRequired[Literal['1.0'] | Scalar]
    type: NotRequired[Literal['XML'] | Scalar]
    nonce_str: NotRequired[Scalar]

class SendgroupredpackPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/sendgroupredpack: 发放裂变红包"""
    mch_billno: Scalar
    mch_id: Scalar
    wxappid: Scalar
    send_name: Scalar
    re_openid: Scalar
    total_amount: Scalar
    total_num: Scalar
    amt_type: Literal['ALL_RAND'] | Scalar
    wishing: Scalar
    act_name: Scalar
    remark: Scalar
    scene_id: NotRequired[Literal['PRODUCT_1', 'PRODUCT_2', 'PRODUCT_3', 'PRODUCT_4', 'PRODUCT_5', 'PRODUCT_6', 'PRODUCT_7', 'PRODUCT_8'] | Scalar]
    risk_info: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class SendminiprogramhbPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/sendminiprogramhb: 发放小程序红包接口"""
    mch_billno: Scalar
    mch_id: Scalar
    wxappid: Scalar
    send_name: Scalar
    re_openid: Scalar
    total_amount: Scalar
    total_num: Scalar
    wishing: Scalar
    act_name: Scalar
    remark: Scalar
    notify_way: Literal['MINI_PROGRAM_JSAPI'] | Scalar
    scene_id: NotRequired[Literal['PRODUCT_1', 'PRODUCT_2', 'PRODUCT_3', 'PRODUCT_4', 'PRODUCT_5', 'PRODUCT_6', 'PRODUCT_7', 'PRODUCT_8'] | Scalar]
    nonce_str: NotRequired[Scalar]

class SendredpackPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/sendredpack: 发放普通红包"""
    mch_billno: Scalar
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    msgappid: NotRequired[Scalar]
    wxappid: Scalar
    send_name: Scalar
    re_openid: Scalar
    total_amount: Scalar
    total_num: Scalar
    wishing: Scalar
    client_ip: Scalar
    act_name: Scalar
    remark: Scalar
    scene_id: NotRequired[Literal['PRODUCT_1', 'PRODUCT_2', 'PRODUCT_3', 'PRODUCT_4', 'PRODUCT_5', 'PRODUCT_6', 'PRODUCT_7', 'PRODUCT_8'] | Scalar]
    risk_info: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class SendworkwxredpackPostBody(TypedDict):
    """POST v2/mmpaymkttransfers/sendworkwxredpack: 发放企业红包"""
    mch_billno: Scalar
    mch_id: Scalar
    wxappid: Scalar
    agentid: NotRequired[Scalar]
    sender_name: Scalar
    sender_header_media_id: NotRequired[Scalar]
    re_openid: Scalar
    total_amount: Scalar
    wishing: Scalar
    act_name: Scalar
    remark: Scalar
    scene_id: NotRequired[Literal['PRODUCT_1', 'PRODUCT_2', 'PRODUCT_3', 'PRODUCT_4', 'PRODUCT_5', 'PRODUCT_6', 'PRODUCT_7', 'PRODUCT_8'] | Scalar]
    workwx_sign: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class Gethbinfo(Node):
    @verb
    def post(self, *, xml: GethbinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询红包记录

        Status: closed since 2026-06-18; use v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}, v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
        https://pay.weixin.qq.com/doc/v2/merchant/4011981612
        https://pay.weixin.qq.com/doc/v2/merchant/4011937431
        https://pay.weixin.qq.com/doc/v2/partner/4011983160
        """
    @async_verb
    def post_async(self, *, xml: GethbinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询红包记录

        Status: closed since 2026-06-18; use v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}, v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
        https://pay.weixin.qq.com/doc/v2/merchant/4011981612
        https://pay.weixin.qq.com/doc/v2/merchant/4011937431
        https://pay.weixin.qq.com/doc/v2/partner/4011983160
        """
    postAsync = post_async
    """查询红包记录

    Status: closed since 2026-06-18; use v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}, v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
    https://pay.weixin.qq.com/doc/v2/merchant/4011981612
    https://pay.weixin.qq.com/doc/v2/merchant/4011937431
    https://pay.weixin.qq.com/doc/v2/partner/4011983160
    """


class Gettransferinfo(Node):
    @verb
    def post(self, *, xml: GettransferinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询企业向微信用户个人付款

        https://pay.weixin.qq.com/doc/v2/merchant/4011989767
        """
    @async_verb
    def post_async(self, *, xml: GettransferinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询企业向微信用户个人付款

        https://pay.weixin.qq.com/doc/v2/merchant/4011989767
        """
    postAsync = post_async
    """查询企业向微信用户个人付款

    https://pay.weixin.qq.com/doc/v2/merchant/4011989767
    """


class PromotionPaywwsptrans2pocket(Node):
    @verb
    def post(self, *, xml: PromotionPaywwsptrans2pocketPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """向员工付款"""
    @async_verb
    def post_async(self, *, xml: PromotionPaywwsptrans2pocketPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """向员工付款"""
    postAsync = post_async
    """向员工付款"""


class PromotionQuerywwsptrans2pocket(Node):
    @verb
    def post(self, *, xml: PromotionQuerywwsptrans2pocketPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询付款记录"""
    @async_verb
    def post_async(self, *, xml: PromotionQuerywwsptrans2pocketPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询付款记录"""
    postAsync = post_async
    """查询付款记录"""


class PromotionTransfers(Node):
    @verb
    def post(self, *, xml: PromotionTransfersPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """向微信用户个人付款

        https://pay.weixin.qq.com/doc/v2/merchant/4011989673
        """
    @async_verb
    def post_async(self, *, xml: PromotionTransfersPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """向微信用户个人付款

        https://pay.weixin.qq.com/doc/v2/merchant/4011989673
        """
    postAsync = post_async
    """向微信用户个人付款

    https://pay.weixin.qq.com/doc/v2/merchant/4011989673
    """


class Promotion(Node):
    @property
    def paywwsptrans2pocket(self) -> PromotionPaywwsptrans2pocket:
        """POST 向员工付款"""
    @property
    def querywwsptrans2pocket(self) -> PromotionQuerywwsptrans2pocket:
        """POST 查询付款记录"""
    @property
    def transfers(self) -> PromotionTransfers:
        """POST 向微信用户个人付款"""

class QueryCouponStock(Node):
    @verb
    def post(self, *, xml: QueryCouponStockPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询代金券批次

        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
        """
    @async_verb
    def post_async(self, *, xml: QueryCouponStockPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询代金券批次

        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
        """
    postAsync = post_async
    """查询代金券批次

    https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
    """


class Querycouponsinfo(Node):
    @verb
    def post(self, *, xml: QuerycouponsinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询代金券信息

        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
        """
    @async_verb
    def post_async(self, *, xml: QuerycouponsinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询代金券信息

        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
        """
    postAsync = post_async
    """查询代金券信息

    https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
    """


class Queryworkwxredpack(Node):
    @verb
    def post(self, *, xml: QueryworkwxredpackPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询红包记录"""
    @async_verb
    def post_async(self, *, xml: QueryworkwxredpackPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询红包记录"""
    postAsync = post_async
    """查询红包记录"""


class SendCoupon(Node):
    @verb
    def post(self, *, xml: SendCouponPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """发放代金券

        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
        """
    @async_verb
    def post_async(self, *, xml: SendCouponPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """发放代金券

        https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
        """
    postAsync = post_async
    """发放代金券

    https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
    """


class Sendgroupredpack(Node):
    @verb
    def post(self, *, xml: SendgroupredpackPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """发放裂变红包

        Status: retired since 2024-06-05
        https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
        """
    @async_verb
    def post_async(self, *, xml: SendgroupredpackPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """发放裂变红包

        Status: retired since 2024-06-05
        https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
        """
    postAsync = post_async
    """发放裂变红包

    Status: retired since 2024-06-05
    https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
    """


class Sendminiprogramhb(Node):
    @verb
    def post(self, *, xml: SendminiprogramhbPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """发放小程序红包接口

        Status: closed since 2026-06-18; use v3/fund-app/mch-transfer/transfer-bills
        https://pay.weixin.qq.com/doc/v2/merchant/4011974053
        https://pay.weixin.qq.com/doc/v2/merchant/4011937425
        https://pay.weixin.qq.com/doc/v2/partner/4011941282
        """
    @async_verb
    def post_async(self, *, xml: SendminiprogramhbPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """发放小程序红包接口

        Status: closed since 2026-06-18; use v3/fund-app/mch-transfer/transfer-bills
        https://pay.weixin.qq.com/doc/v2/merchant/4011974053
        https://pay.weixin.qq.com/doc/v2/merchant/4011937425
        https://pay.weixin.qq.com/doc/v2/partner/4011941282
        """
    postAsync = post_async
    """发放小程序红包接口

    Status: closed since 2026-06-18; use v3/fund-app/mch-transfer/transfer-bills
    https://pay.weixin.qq.com/doc/v2/merchant/4011974053
    https://pay.weixin.qq.com/doc/v2/merchant/4011937425
    https://pay.weixin.qq.com/doc/v2/partner/4011941282
    """


class Sendredpack(Node):
    @verb
    def post(self, *, xml: SendredpackPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """发放普通红包

        Status: closed since 2026-06-18; use v3/fund-app/mch-transfer/transfer-bills
        https://pay.weixin.qq.com/doc/v2/merchant/4011974053
        https://pay.weixin.qq.com/doc/v2/merchant/4011937425
        https://pay.weixin.qq.com/doc/v2/partner/4011983137
        """
    @async_verb
    def post_async(self, *, xml: SendredpackPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """发放普通红包

        Status: closed since 2026-06-18; use v3/fund-app/mch-transfer/transfer-bills
        https://pay.weixin.qq.com/doc/v2/merchant/4011974053
        https://pay.weixin.qq.com/doc/v2/merchant/4011937425
        https://pay.weixin.qq.com/doc/v2/partner/4011983137
        """
    postAsync = post_async
    """发放普通红包

    Status: closed since 2026-06-18; use v3/fund-app/mch-transfer/transfer-bills
    https://pay.weixin.qq.com/doc/v2/merchant/4011974053
    https://pay.weixin.qq.com/doc/v2/merchant/4011937425
    https://pay.weixin.qq.com/doc/v2/partner/4011983137
    """


class Sendworkwxredpack(Node):
    @verb
    def post(self, *, xml: SendworkwxredpackPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """发放企业红包"""
    @async_verb
    def post_async(self, *, xml: SendworkwxredpackPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """发放企业红包"""
    postAsync = post_async
    """发放企业红包"""


class Mmpaymkttransfers(Node):
    @property
    def gethbinfo(self) -> Gethbinfo:
        """POST 查询红包记录"""
    @property
    def gettransferinfo(self) -> Gettransferinfo:
        """POST 查询企业向微信用户个人付款"""
    @property
    def promotion(self) -> Promotion:
        """3 endpoints"""
    @property
    def query_coupon_stock(self) -> QueryCouponStock:
        """POST 查询代金券批次"""
    @property
    def querycouponsinfo(self) -> Querycouponsinfo:
        """POST 查询代金券信息"""
    @property
    def queryworkwxredpack(self) -> Queryworkwxredpack:
        """POST 查询红包记录"""
    @property
    def send_coupon(self) -> SendCoupon:
        """POST 发放代金券"""
    @property
    def sendgroupredpack(self) -> Sendgroupredpack:
        """POST 发放裂变红包"""
    @property
    def sendminiprogramhb(self) -> Sendminiprogramhb:
        """POST 发放小程序红包接口"""
    @property
    def sendredpack(self) -> Sendredpack:
        """POST 发放普通红包"""
    @property
    def sendworkwxredpack(self) -> Sendworkwxredpack:
        """POST 发放企业红包"""
