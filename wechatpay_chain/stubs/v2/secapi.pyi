# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/secapi``: documented paths, bodies and answers.

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

class MchAddsubdevconfigPostBody(TypedDict):
    """POST v2/secapi/mch/addsubdevconfig: 服务商子商户开发配置新增支付目录/新增对应APPID关联"""
    appid: Scalar
    mch_id: Scalar
    sub_mch_id: Scalar
    sub_appid: NotRequired[Scalar]
    jsapi_path: Scalar
    nonce_str: NotRequired[Scalar]

class MchChannelsettingPostBody(TypedDict):
    """POST v2/secapi/mch/channelsetting: 银行服务商特约子商户指定渠道号"""
    appid: Scalar
    mch_id: Scalar
    sub_mch_id: Scalar
    channel_id: Scalar
    nonce_str: NotRequired[Scalar]

class MchModifymchinfoPostBody(TypedDict):
    """POST v2/secapi/mch/modifymchinfo: 银行特约商户信息修改"""
    mch_id: Scalar
    sub_mch_id: Scalar
    merchant_shortname: NotRequired[Scalar]
    service_phone: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class MchQuerysubdevconfigPostBody(TypedDict):
    """POST v2/secapi/mch/querysubdevconfig: 配置查询"""
    appid: Scalar
    mch_id: Scalar
    sub_mch_id: Scalar
    nonce_str: NotRequired[Scalar]

class MchSubmchmanagePostQuery(TypedDict):
    """POST v2/secapi/mch/submchmanage: 银行特约商户录入/银行特约商户资料查询"""
    action: Literal['add', 'query'] | Text

class MchSubmchmanagePostBody(TypedDict):
    """POST v2/secapi/mch/submchmanage: 银行特约商户录入/银行特约商户资料查询"""
    appid: Scalar
    mch_id: Scalar
    merchant_name: NotRequired[Scalar]
    sub_mch_id: NotRequired[Scalar]
    page_index: Scalar
    page_size: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class MchAddInstitutionsubPostBody(TypedDict):
    """POST v2/secapi/mch/addInstitutionsub: 进件子商户"""
    app_id: Scalar
    mch_id: Scalar
    channel_id: NotRequired[Scalar]
    merchant_name: Scalar
    merchant_shortname: Scalar
    merchant_remark: Scalar
    merchant_country_code: Scalar
    merchant_type: Literal['ENTERPRISE', 'INDIVIDUAL'] | Scalar
    business_category: Scalar
    mcc: Scalar
    registration_certificate_number: Scalar
    registration_certificate_date: Scalar
    registration_certificate_copy: NotRequired[Scalar]
    business_type: Literal['ONLINE', 'OFFLINE', 'BOTH'] | Scalar
    app_download: Scalar
    business_website: Scalar
    office_account: Scalar
    mini_program: Scalar
    store_address: Scalar
    store_photos: Scalar
    director_name: Scalar
    director_id_number: Scalar
    principal_name: Scalar
    principal_id_number: Scalar
    office_phone: Scalar
    contact_name: Scalar
    contact_phone: Scalar
    contact_email: Scalar
    settlement_bank_number: Scalar
    apply_h5_payment: NotRequired[Literal['YES', 'NO'] | Scalar]
    h5_website_url: NotRequired[Scalar]
    h5_domains: NotRequired[Scalar]
    attach: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class MchModifyInstitutionsubPostBody(TypedDict):
    """POST v2/secapi/mch/modifyInstitutionsub: 修改子商户"""
    app_id: Scalar
    mch_id: Scalar
    sub_mch_id: Scalar
    merchant_name: Scalar
    channel_id: NotRequired[Scalar]
    merchant_shortname: Scalar
    merchant_country_code: Scalar
    merchant_type: Literal['ENTERPRISE', 'INDIVIDUAL'] | Scalar
    business_category: Scalar
    mcc: Scalar
    registration_certificate_number: Scalar
    registration_certificate_date: Scalar
    registration_certificate_copy: NotRequired[Scalar]
    business_type: Literal['ONLINE', 'OFFLINE', 'BOTH'] | Scalar
    app_download: Scalar
    business_website: Scalar
    office_account: Scalar
    mini_program: Scalar
    store_address: Scalar
    store_photos: NotRequired[Scalar]
    director_name: NotRequired[Scalar]
    director_id_number: NotRequired[Scalar]
    principal_name: NotRequired[Scalar]
    principal_id_number: NotRequired[Scalar]
    office_phone: Scalar
    contact_name: Scalar
    contact_phone: Scalar
    contact_email: Scalar
    settlement_bank_number: NotRequired[Scalar]
    apply_h5_payment: NotRequired[Literal['YES', 'NO'] | Scalar]
    h5_website_url: NotRequired[Scalar]
    h5_domains: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class MchQueryInstitutionsubPostBody(TypedDict):
    """POST v2/secapi/mch/queryInstitutionsub: 查询子商户"""
    app_id: Scalar
    mch_id: Scalar
    sub_mch_id: Scalar
    nonce_str: NotRequired[Scalar]

class MktAddrecommendconfPostBody(TypedDict):
    """POST v2/secapi/mkt/addrecommendconf: 服务商特约商户关注功能配置"""
    mch_id: Scalar
    sub_mch_id: Scalar
    sub_appid: Scalar
    subscribe_appid: Scalar
    nonce_str: NotRequired[Scalar]

class PayFacepayreversePostBody(TypedDict):
    """POST v2/secapi/pay/facepayreverse: 撤销订单"""
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: Scalar
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    nonce_str: NotRequired[Scalar]

class PayMultiprofitsharingPostBody(TypedDict):
    """POST v2/secapi/pay/multiprofitsharing: 请求多次分账"""
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    sign_type: Literal['HMAC-SHA256'] | Scalar
    transaction_id: Scalar
    out_order_no: Scalar
    receivers: Scalar
    nonce_str: NotRequired[Scalar]

class PayProfitsharingPostBody(TypedDict):
    """POST v2/secapi/pay/profitsharing: 请求单次分账"""
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    brand_mch_id: NotRequired[Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    sign_type: Literal['HMAC-SHA256'] | Scalar
    transaction_id: Scalar
    out_order_no: Scalar
    receivers: Scalar
    nonce_str: NotRequired[Scalar]

class PayProfitsharingfinishPostBody(TypedDict):
    """POST v2/secapi/pay/profitsharingfinish: 完结分账"""
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    appid: Scalar
    sign_type: Literal['HMAC-SHA256'] | Scalar
    transaction_id: Scalar
    out_order_no: Scalar
    description: Scalar
    nonce_str: NotRequired[Scalar]

class PayProfitsharingreturnPostBody(TypedDict):
    """POST v2/secapi/pay/profitsharingreturn: 分账回退"""
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    sign_type: Literal['HMAC-SHA256'] | Scalar
    order_id: NotRequired[Scalar]
    out_order_no: NotRequired[Scalar]
    out_return_no: Scalar
    return_account_type: Literal['MERCHANT_ID'] | Scalar
    return_account: Scalar
    return_amount: Scalar
    description: Scalar
    nonce_str: NotRequired[Scalar]

class PayRefundPostBody(TypedDict):
    """POST v2/secapi/pay/refund: 申请退款"""
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    out_refund_no: Scalar
    total_fee: Scalar
    refund_fee: Scalar
    refund_fee_type: NotRequired[Scalar]
    refund_desc: NotRequired[Scalar]
    refund_account: NotRequired[Scalar]
    notify_url: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class PayRefundv2PostBody(TypedDict):
    """POST v2/secapi/pay/refundv2: 申请退款（支持单品）"""
    detail: NotRequired[Scalar]
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: NotRequired[Scalar]
    out_refund_no: Scalar
    total_fee: Scalar
    refund_fee: Scalar
    refund_fee_type: NotRequired[Scalar]
    refund_desc: NotRequired[Scalar]
    refund_account: NotRequired[Scalar]
    notify_url: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class PayReversePostBody(TypedDict):
    """POST v2/secapi/pay/reverse: 撤销订单"""
    appid: Scalar
    sub_appid: NotRequired[Scalar]
    mch_id: Scalar
    sub_mch_id: NotRequired[Scalar]
    transaction_id: NotRequired[Scalar]
    out_trade_no: Scalar
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Scalar]
    nonce_str: NotRequired[Scalar]

class MchAddsubdevconfig(Node):
    @verb
    def post(self, *, xml: MchAddsubdevconfigPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """服务商子商户开发配置新增支付目录/新增对应APPID关联

        https://pay.weixin.qq.com/doc/v2/partner/4014115404
        https://pay.weixin.qq.com/doc/v2/partner/4014115410
        https://pay.weixin.qq.com/doc/v2/institution/4011985201
        """
    @async_verb
    def post_async(self, *, xml: MchAddsubdevconfigPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """服务商子商户开发配置新增支付目录/新增对应APPID关联

        https://pay.weixin.qq.com/doc/v2/partner/4014115404
        https://pay.weixin.qq.com/doc/v2/partner/4014115410
        https://pay.weixin.qq.com/doc/v2/institution/4011985201
        """
    postAsync = post_async
    """服务商子商户开发配置新增支付目录/新增对应APPID关联

    https://pay.weixin.qq.com/doc/v2/partner/4014115404
    https://pay.weixin.qq.com/doc/v2/partner/4014115410
    https://pay.weixin.qq.com/doc/v2/institution/4011985201
    """


class MchChannelsetting(Node):
    @verb
    def post(self, *, xml: MchChannelsettingPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """银行服务商特约子商户指定渠道号

        https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
        """
    @async_verb
    def post_async(self, *, xml: MchChannelsettingPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """银行服务商特约子商户指定渠道号

        https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
        """
    postAsync = post_async
    """银行服务商特约子商户指定渠道号

    https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
    """


class MchModifymchinfo(Node):
    @verb
    def post(self, *, xml: MchModifymchinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """银行特约商户信息修改

        https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
        """
    @async_verb
    def post_async(self, *, xml: MchModifymchinfoPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """银行特约商户信息修改

        https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
        """
    postAsync = post_async
    """银行特约商户信息修改

    https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
    """


class MchQuerysubdevconfig(Node):
    @verb
    def post(self, *, xml: MchQuerysubdevconfigPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """配置查询

        https://pay.weixin.qq.com/doc/v2/partner/4014115413
        https://pay.weixin.qq.com/doc/v2/institution/4011985252
        """
    @async_verb
    def post_async(self, *, xml: MchQuerysubdevconfigPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """配置查询

        https://pay.weixin.qq.com/doc/v2/partner/4014115413
        https://pay.weixin.qq.com/doc/v2/institution/4011985252
        """
    postAsync = post_async
    """配置查询

    https://pay.weixin.qq.com/doc/v2/partner/4014115413
    https://pay.weixin.qq.com/doc/v2/institution/4011985252
    """


class MchSubmchmanage(Node):
    @verb
    def post(self, *, query: MchSubmchmanagePostQuery | str, xml: MchSubmchmanagePostBody, **options: Unpack[V2Options]) -> Any:
        """银行特约商户录入/银行特约商户资料查询

        https://pay.weixin.qq.com/doc/v2/institution/4012194260
        """
    @async_verb
    def post_async(self, *, query: MchSubmchmanagePostQuery | str, xml: MchSubmchmanagePostBody, **options: Unpack[V2Options]) -> Any:
        """银行特约商户录入/银行特约商户资料查询

        https://pay.weixin.qq.com/doc/v2/institution/4012194260
        """
    postAsync = post_async
    """银行特约商户录入/银行特约商户资料查询

    https://pay.weixin.qq.com/doc/v2/institution/4012194260
    """


class MchUploadmedia(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[V2QueryOptions]) -> Any:
        """图片上传

        https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[V2QueryOptions]) -> Any:
        """图片上传

        https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
        """
    postAsync = post_async
    """图片上传

    https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
    """


class MchAddInstitutionsub(Node):
    @verb
    def post(self, *, xml: MchAddInstitutionsubPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """进件子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
        """
    @async_verb
    def post_async(self, *, xml: MchAddInstitutionsubPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """进件子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
        """
    postAsync = post_async
    """进件子商户

    https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
    """


class MchModifyInstitutionsub(Node):
    @verb
    def post(self, *, xml: MchModifyInstitutionsubPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """修改子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
        """
    @async_verb
    def post_async(self, *, xml: MchModifyInstitutionsubPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """修改子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
        """
    postAsync = post_async
    """修改子商户

    https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
    """


class MchQueryInstitutionsub(Node):
    @verb
    def post(self, *, xml: MchQueryInstitutionsubPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
        """
    @async_verb
    def post_async(self, *, xml: MchQueryInstitutionsubPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """查询子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
        """
    postAsync = post_async
    """查询子商户

    https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
    """


class Mch(Node):
    @property
    def addsubdevconfig(self) -> MchAddsubdevconfig:
        """POST 服务商子商户开发配置新增支付目录/新增对应APPID关联"""
    @property
    def channelsetting(self) -> MchChannelsetting:
        """POST 银行服务商特约子商户指定渠道号"""
    @property
    def modifymchinfo(self) -> MchModifymchinfo:
        """POST 银行特约商户信息修改"""
    @property
    def querysubdevconfig(self) -> MchQuerysubdevconfig:
        """POST 配置查询"""
    @property
    def submchmanage(self) -> MchSubmchmanage:
        """POST 银行特约商户录入/银行特约商户资料查询"""
    @property
    def uploadmedia(self) -> MchUploadmedia:
        """POST 图片上传"""
    @overload
    def __getitem__(self, text: Literal["addInstitutionsub"], /) -> MchAddInstitutionsub:
        """POST 进件子商户"""
    @overload
    def __getitem__(self, text: Literal["modifyInstitutionsub"], /) -> MchModifyInstitutionsub:
        """POST 修改子商户"""
    @overload
    def __getitem__(self, text: Literal["queryInstitutionsub"], /) -> MchQueryInstitutionsub:
        """POST 查询子商户"""
    @overload
    def __getitem__(self, text: str, /) -> AnyNode: ...

class MktAddrecommendconf(Node):
    @verb
    def post(self, *, xml: MktAddrecommendconfPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """服务商特约商户关注功能配置

        Status: retired since 2021-09-01
        https://pay.weixin.qq.com/doc/v2/partner/4014115399
        """
    @async_verb
    def post_async(self, *, xml: MktAddrecommendconfPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """服务商特约商户关注功能配置

        Status: retired since 2021-09-01
        https://pay.weixin.qq.com/doc/v2/partner/4014115399
        """
    postAsync = post_async
    """服务商特约商户关注功能配置

    Status: retired since 2021-09-01
    https://pay.weixin.qq.com/doc/v2/partner/4014115399
    """


class Mkt(Node):
    @property
    def addrecommendconf(self) -> MktAddrecommendconf:
        """POST 服务商特约商户关注功能配置"""

class PayFacepayreverse(Node):
    @verb
    def post(self, *, xml: PayFacepayreversePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    @async_verb
    def post_async(self, *, xml: PayFacepayreversePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    postAsync = post_async
    """撤销订单

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
    """


class PayMultiprofitsharing(Node):
    @verb
    def post(self, *, xml: PayMultiprofitsharingPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """请求多次分账

        https://pay.weixin.qq.com/doc/v2/merchant/4011983158
        https://pay.weixin.qq.com/doc/v2/partner/4011984646
        """
    @async_verb
    def post_async(self, *, xml: PayMultiprofitsharingPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """请求多次分账

        https://pay.weixin.qq.com/doc/v2/merchant/4011983158
        https://pay.weixin.qq.com/doc/v2/partner/4011984646
        """
    postAsync = post_async
    """请求多次分账

    https://pay.weixin.qq.com/doc/v2/merchant/4011983158
    https://pay.weixin.qq.com/doc/v2/partner/4011984646
    """


class PayProfitsharing(Node):
    @verb
    def post(self, *, xml: PayProfitsharingPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """请求单次分账

        https://pay.weixin.qq.com/doc/v2/merchant/4011941670
        https://pay.weixin.qq.com/doc/v2/partner/4011984565
        """
    @async_verb
    def post_async(self, *, xml: PayProfitsharingPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """请求单次分账

        https://pay.weixin.qq.com/doc/v2/merchant/4011941670
        https://pay.weixin.qq.com/doc/v2/partner/4011984565
        """
    postAsync = post_async
    """请求单次分账

    https://pay.weixin.qq.com/doc/v2/merchant/4011941670
    https://pay.weixin.qq.com/doc/v2/partner/4011984565
    """


class PayProfitsharingfinish(Node):
    @verb
    def post(self, *, xml: PayProfitsharingfinishPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """完结分账

        https://pay.weixin.qq.com/doc/v2/merchant/4011984076
        https://pay.weixin.qq.com/doc/v2/partner/4011984879
        """
    @async_verb
    def post_async(self, *, xml: PayProfitsharingfinishPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """完结分账

        https://pay.weixin.qq.com/doc/v2/merchant/4011984076
        https://pay.weixin.qq.com/doc/v2/partner/4011984879
        """
    postAsync = post_async
    """完结分账

    https://pay.weixin.qq.com/doc/v2/merchant/4011984076
    https://pay.weixin.qq.com/doc/v2/partner/4011984879
    """


class PayProfitsharingreturn(Node):
    @verb
    def post(self, *, xml: PayProfitsharingreturnPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """分账回退

        https://pay.weixin.qq.com/doc/v2/merchant/4011984166
        https://pay.weixin.qq.com/doc/v2/partner/4011985177
        """
    @async_verb
    def post_async(self, *, xml: PayProfitsharingreturnPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """分账回退

        https://pay.weixin.qq.com/doc/v2/merchant/4011984166
        https://pay.weixin.qq.com/doc/v2/partner/4011985177
        """
    postAsync = post_async
    """分账回退

    https://pay.weixin.qq.com/doc/v2/merchant/4011984166
    https://pay.weixin.qq.com/doc/v2/partner/4011985177
    """


class PayRefund(Node):
    @verb
    def post(self, *, xml: PayRefundPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请退款

        https://pay.weixin.qq.com/doc/v2/merchant/4011937624
        https://pay.weixin.qq.com/doc/v2/merchant/4011935217
        https://pay.weixin.qq.com/doc/v2/merchant/4011936911
        """
    @async_verb
    def post_async(self, *, xml: PayRefundPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请退款

        https://pay.weixin.qq.com/doc/v2/merchant/4011937624
        https://pay.weixin.qq.com/doc/v2/merchant/4011935217
        https://pay.weixin.qq.com/doc/v2/merchant/4011936911
        """
    postAsync = post_async
    """申请退款

    https://pay.weixin.qq.com/doc/v2/merchant/4011937624
    https://pay.weixin.qq.com/doc/v2/merchant/4011935217
    https://pay.weixin.qq.com/doc/v2/merchant/4011936911
    """


class PayRefundv2(Node):
    @verb
    def post(self, *, xml: PayRefundv2PostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请退款（支持单品）

        https://pay.weixin.qq.com/doc/v2/partner/4011983308
        """
    @async_verb
    def post_async(self, *, xml: PayRefundv2PostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """申请退款（支持单品）

        https://pay.weixin.qq.com/doc/v2/partner/4011983308
        """
    postAsync = post_async
    """申请退款（支持单品）

    https://pay.weixin.qq.com/doc/v2/partner/4011983308
    """


class PayReverse(Node):
    @verb
    def post(self, *, xml: PayReversePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/doc/v2/merchant/4011937361
        https://pay.weixin.qq.com/doc/v2/partner/4012218602
        https://pay.weixin.qq.com/doc/global/v2/zh/4013634900
        """
    @async_verb
    def post_async(self, *, xml: PayReversePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/doc/v2/merchant/4011937361
        https://pay.weixin.qq.com/doc/v2/partner/4012218602
        https://pay.weixin.qq.com/doc/global/v2/zh/4013634900
        """
    postAsync = post_async
    """撤销订单

    https://pay.weixin.qq.com/doc/v2/merchant/4011937361
    https://pay.weixin.qq.com/doc/v2/partner/4012218602
    https://pay.weixin.qq.com/doc/global/v2/zh/4013634900
    """


class Pay(Node):
    @property
    def facepayreverse(self) -> PayFacepayreverse:
        """POST 撤销订单"""
    @property
    def multiprofitsharing(self) -> PayMultiprofitsharing:
        """POST 请求多次分账"""
    @property
    def profitsharing(self) -> PayProfitsharing:
        """POST 请求单次分账"""
    @property
    def profitsharingfinish(self) -> PayProfitsharingfinish:
        """POST 完结分账"""
    @property
    def profitsharingreturn(self) -> PayProfitsharingreturn:
        """POST 分账回退"""
    @property
    def refund(self) -> PayRefund:
        """POST 申请退款"""
    @property
    def refundv2(self) -> PayRefundv2:
        """POST 申请退款（支持单品）"""
    @property
    def reverse(self) -> PayReverse:
        """POST 撤销订单"""

class Secapi(Node):
    @property
    def mch(self) -> Mch:
        """9 endpoints"""
    @property
    def mkt(self) -> Mkt:
        """1 endpoints"""
    @property
    def pay(self) -> Pay:
        """8 endpoints"""
