# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/secapi``: documented paths, bodies and answers.

Made by ``python -m wechatpay_chain._generate stubs``; for type checkers and editors only.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from wechatpay_chain._chain import AnyNode, Node
from wechatpay_chain.stubs._support import (
    BodyOptions,
    GetOptions,
    Options,
    QueryOptions,
    Text,
    Texts,
    async_verb,
    verb,
)

class MchAddsubdevconfigPostBody(TypedDict):
    """POST v2/secapi/mch/addsubdevconfig: 服务商子商户开发配置新增支付目录/新增对应APPID关联"""
    appid: Text
    mch_id: Text
    sub_mch_id: Text
    sub_appid: NotRequired[Text]
    jsapi_path: Text

class MchChannelsettingPostBody(TypedDict):
    """POST v2/secapi/mch/channelsetting: 银行服务商特约子商户指定渠道号"""
    appid: Text
    mch_id: Text
    sub_mch_id: Text
    channel_id: Text

class MchModifymchinfoPostBody(TypedDict):
    """POST v2/secapi/mch/modifymchinfo: 银行特约商户信息修改"""
    mch_id: Text
    sub_mch_id: Text
    merchant_shortname: NotRequired[Text]
    service_phone: NotRequired[Text]

class MchQuerysubdevconfigPostBody(TypedDict):
    """POST v2/secapi/mch/querysubdevconfig: 配置查询"""
    appid: Text
    mch_id: Text
    sub_mch_id: Text

class MchSubmchmanagePostQuery(TypedDict):
    """POST v2/secapi/mch/submchmanage: 银行特约商户录入/银行特约商户资料查询"""
    action: Literal['add', 'query'] | Text

class MchSubmchmanagePostBody(TypedDict):
    """POST v2/secapi/mch/submchmanage: 银行特约商户录入/银行特约商户资料查询"""
    appid: Text
    mch_id: Text
    merchant_name: NotRequired[Text]
    sub_mch_id: NotRequired[Text]
    page_index: Text
    page_size: NotRequired[Text]

class MchAddInstitutionsubPostBody(TypedDict):
    """POST v2/secapi/mch/addInstitutionsub: 进件子商户"""
    app_id: Text
    mch_id: Text
    channel_id: NotRequired[Text]
    merchant_name: Text
    merchant_shortname: Text
    merchant_remark: Text
    merchant_country_code: Text
    merchant_type: Literal['ENTERPRISE', 'INDIVIDUAL'] | Text
    business_category: Text
    mcc: Text
    registration_certificate_number: Text
    registration_certificate_date: Text
    registration_certificate_copy: NotRequired[Text]
    business_type: Literal['ONLINE', 'OFFLINE', 'BOTH'] | Text
    app_download: Text
    business_website: Text
    office_account: Text
    mini_program: Text
    store_address: Text
    store_photos: Text
    director_name: Text
    director_id_number: Text
    principal_name: Text
    principal_id_number: Text
    office_phone: Text
    contact_name: Text
    contact_phone: Text
    contact_email: Text
    settlement_bank_number: Text
    apply_h5_payment: NotRequired[Literal['YES', 'NO'] | Text]
    h5_website_url: NotRequired[Text]
    h5_domains: NotRequired[Text]
    attach: NotRequired[Text]

class MchModifyInstitutionsubPostBody(TypedDict):
    """POST v2/secapi/mch/modifyInstitutionsub: 修改子商户"""
    app_id: Text
    mch_id: Text
    sub_mch_id: Text
    merchant_name: Text
    channel_id: NotRequired[Text]
    merchant_shortname: Text
    merchant_country_code: Text
    merchant_type: Literal['ENTERPRISE', 'INDIVIDUAL'] | Text
    business_category: Text
    mcc: Text
    registration_certificate_number: Text
    registration_certificate_date: Text
    registration_certificate_copy: NotRequired[Text]
    business_type: Literal['ONLINE', 'OFFLINE', 'BOTH'] | Text
    app_download: Text
    business_website: Text
    office_account: Text
    mini_program: Text
    store_address: Text
    store_photos: NotRequired[Text]
    director_name: NotRequired[Text]
    director_id_number: NotRequired[Text]
    principal_name: NotRequired[Text]
    principal_id_number: NotRequired[Text]
    office_phone: Text
    contact_name: Text
    contact_phone: Text
    contact_email: Text
    settlement_bank_number: NotRequired[Text]
    apply_h5_payment: NotRequired[Literal['YES', 'NO'] | Text]
    h5_website_url: NotRequired[Text]
    h5_domains: NotRequired[Text]

class MchQueryInstitutionsubPostBody(TypedDict):
    """POST v2/secapi/mch/queryInstitutionsub: 查询子商户"""
    app_id: Text
    mch_id: Text
    sub_mch_id: Text

class MktAddrecommendconfPostBody(TypedDict):
    """POST v2/secapi/mkt/addrecommendconf: 服务商特约商户关注功能配置"""
    mch_id: Text
    sub_mch_id: Text
    sub_appid: Text
    subscribe_appid: Text

class PayFacepayreversePostBody(TypedDict):
    """POST v2/secapi/pay/facepayreverse: 撤销订单"""
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    transaction_id: NotRequired[Text]
    out_trade_no: Text
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]

class PayMultiprofitsharingPostBody(TypedDict):
    """POST v2/secapi/pay/multiprofitsharing: 请求多次分账"""
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    sign_type: Literal['HMAC-SHA256'] | Text
    transaction_id: Text
    out_order_no: Text
    receivers: Text

class PayProfitsharingPostBody(TypedDict):
    """POST v2/secapi/pay/profitsharing: 请求单次分账"""
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    brand_mch_id: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    sign_type: Literal['HMAC-SHA256'] | Text
    transaction_id: Text
    out_order_no: Text
    receivers: Text

class PayProfitsharingfinishPostBody(TypedDict):
    """POST v2/secapi/pay/profitsharingfinish: 完结分账"""
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    appid: Text
    sign_type: Literal['HMAC-SHA256'] | Text
    transaction_id: Text
    out_order_no: Text
    description: Text

class PayProfitsharingreturnPostBody(TypedDict):
    """POST v2/secapi/pay/profitsharingreturn: 分账回退"""
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    sign_type: Literal['HMAC-SHA256'] | Text
    order_id: NotRequired[Text]
    out_order_no: NotRequired[Text]
    out_return_no: Text
    return_account_type: Literal['MERCHANT_ID'] | Text
    return_account: Text
    return_amount: int
    description: Text

class PayRefundPostBody(TypedDict):
    """POST v2/secapi/pay/refund: 申请退款"""
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]
    transaction_id: Text
    out_trade_no: Text
    out_refund_no: Text
    total_fee: int
    refund_fee: int
    refund_fee_type: NotRequired[Text]
    refund_desc: NotRequired[Text]
    refund_account: NotRequired[Text]
    notify_url: NotRequired[Text]

class PayRefundv2PostBody(TypedDict):
    """POST v2/secapi/pay/refundv2: 申请退款（支持单品）"""
    detail: NotRequired[Text]
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]
    transaction_id: Text
    out_trade_no: Text
    out_refund_no: Text
    total_fee: int
    refund_fee: int
    refund_fee_type: NotRequired[Text]
    refund_desc: NotRequired[Text]
    refund_account: NotRequired[Text]
    notify_url: NotRequired[Text]

class PayReversePostBody(TypedDict):
    """POST v2/secapi/pay/reverse: 撤销订单"""
    appid: Text
    sub_appid: NotRequired[Text]
    mch_id: Text
    sub_mch_id: NotRequired[Text]
    transaction_id: NotRequired[Text]
    out_trade_no: Text
    sign_type: NotRequired[Literal['MD5', 'HMAC-SHA256'] | Text]

class MchAddsubdevconfig(Node):
    @verb
    def post(self, *, xml: MchAddsubdevconfigPostBody, **options: Unpack[QueryOptions]) -> Any:
        """服务商子商户开发配置新增支付目录/新增对应APPID关联

        https://pay.weixin.qq.com/doc/v2/partner/4014115404
        https://pay.weixin.qq.com/doc/v2/partner/4014115410
        https://pay.weixin.qq.com/doc/v2/institution/4011985201
        """
    @async_verb
    def post_async(self, *, xml: MchAddsubdevconfigPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: MchChannelsettingPostBody, **options: Unpack[QueryOptions]) -> Any:
        """银行服务商特约子商户指定渠道号

        https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
        """
    @async_verb
    def post_async(self, *, xml: MchChannelsettingPostBody, **options: Unpack[QueryOptions]) -> Any:
        """银行服务商特约子商户指定渠道号

        https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
        """
    postAsync = post_async
    """银行服务商特约子商户指定渠道号

    https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
    """


class MchModifymchinfo(Node):
    @verb
    def post(self, *, xml: MchModifymchinfoPostBody, **options: Unpack[QueryOptions]) -> Any:
        """银行特约商户信息修改

        https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
        """
    @async_verb
    def post_async(self, *, xml: MchModifymchinfoPostBody, **options: Unpack[QueryOptions]) -> Any:
        """银行特约商户信息修改

        https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
        """
    postAsync = post_async
    """银行特约商户信息修改

    https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
    """


class MchQuerysubdevconfig(Node):
    @verb
    def post(self, *, xml: MchQuerysubdevconfigPostBody, **options: Unpack[QueryOptions]) -> Any:
        """配置查询

        https://pay.weixin.qq.com/doc/v2/partner/4014115413
        https://pay.weixin.qq.com/doc/v2/institution/4011985252
        """
    @async_verb
    def post_async(self, *, xml: MchQuerysubdevconfigPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, query: MchSubmchmanagePostQuery | str, xml: MchSubmchmanagePostBody, **options: Unpack[GetOptions]) -> Any:
        """银行特约商户录入/银行特约商户资料查询

        https://pay.weixin.qq.com/doc/v2/institution/4012194260
        """
    @async_verb
    def post_async(self, *, query: MchSubmchmanagePostQuery | str, xml: MchSubmchmanagePostBody, **options: Unpack[GetOptions]) -> Any:
        """银行特约商户录入/银行特约商户资料查询

        https://pay.weixin.qq.com/doc/v2/institution/4012194260
        """
    postAsync = post_async
    """银行特约商户录入/银行特约商户资料查询

    https://pay.weixin.qq.com/doc/v2/institution/4012194260
    """


class MchUploadmedia(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> Any:
        """图片上传

        https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> Any:
        """图片上传

        https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
        """
    postAsync = post_async
    """图片上传

    https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
    """


class MchAddInstitutionsub(Node):
    @verb
    def post(self, *, xml: MchAddInstitutionsubPostBody, **options: Unpack[QueryOptions]) -> Any:
        """进件子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
        """
    @async_verb
    def post_async(self, *, xml: MchAddInstitutionsubPostBody, **options: Unpack[QueryOptions]) -> Any:
        """进件子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
        """
    postAsync = post_async
    """进件子商户

    https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
    """


class MchModifyInstitutionsub(Node):
    @verb
    def post(self, *, xml: MchModifyInstitutionsubPostBody, **options: Unpack[QueryOptions]) -> Any:
        """修改子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
        """
    @async_verb
    def post_async(self, *, xml: MchModifyInstitutionsubPostBody, **options: Unpack[QueryOptions]) -> Any:
        """修改子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
        """
    postAsync = post_async
    """修改子商户

    https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
    """


class MchQueryInstitutionsub(Node):
    @verb
    def post(self, *, xml: MchQueryInstitutionsubPostBody, **options: Unpack[QueryOptions]) -> Any:
        """查询子商户

        https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
        """
    @async_verb
    def post_async(self, *, xml: MchQueryInstitutionsubPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: MktAddrecommendconfPostBody, **options: Unpack[QueryOptions]) -> Any:
        """服务商特约商户关注功能配置

        Status: retired since 2021-09-01
        https://pay.weixin.qq.com/doc/v2/partner/4014115399
        """
    @async_verb
    def post_async(self, *, xml: MktAddrecommendconfPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayFacepayreversePostBody, **options: Unpack[QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    @async_verb
    def post_async(self, *, xml: PayFacepayreversePostBody, **options: Unpack[QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    postAsync = post_async
    """撤销订单

    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
    """


class PayMultiprofitsharing(Node):
    @verb
    def post(self, *, xml: PayMultiprofitsharingPostBody, **options: Unpack[QueryOptions]) -> Any:
        """请求多次分账

        https://pay.weixin.qq.com/doc/v2/merchant/4011983158
        https://pay.weixin.qq.com/doc/v2/partner/4011984646
        """
    @async_verb
    def post_async(self, *, xml: PayMultiprofitsharingPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayProfitsharingPostBody, **options: Unpack[QueryOptions]) -> Any:
        """请求单次分账

        https://pay.weixin.qq.com/doc/v2/merchant/4011941670
        https://pay.weixin.qq.com/doc/v2/partner/4011984565
        """
    @async_verb
    def post_async(self, *, xml: PayProfitsharingPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayProfitsharingfinishPostBody, **options: Unpack[QueryOptions]) -> Any:
        """完结分账

        https://pay.weixin.qq.com/doc/v2/merchant/4011984076
        https://pay.weixin.qq.com/doc/v2/partner/4011984879
        """
    @async_verb
    def post_async(self, *, xml: PayProfitsharingfinishPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayProfitsharingreturnPostBody, **options: Unpack[QueryOptions]) -> Any:
        """分账回退

        https://pay.weixin.qq.com/doc/v2/merchant/4011984166
        https://pay.weixin.qq.com/doc/v2/partner/4011985177
        """
    @async_verb
    def post_async(self, *, xml: PayProfitsharingreturnPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayRefundPostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请退款

        https://pay.weixin.qq.com/doc/v2/merchant/4011937624
        https://pay.weixin.qq.com/doc/v2/merchant/4011935217
        https://pay.weixin.qq.com/doc/v2/merchant/4011936911
        """
    @async_verb
    def post_async(self, *, xml: PayRefundPostBody, **options: Unpack[QueryOptions]) -> Any:
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
    def post(self, *, xml: PayRefundv2PostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请退款（支持单品）

        https://pay.weixin.qq.com/doc/v2/partner/4011983308
        """
    @async_verb
    def post_async(self, *, xml: PayRefundv2PostBody, **options: Unpack[QueryOptions]) -> Any:
        """申请退款（支持单品）

        https://pay.weixin.qq.com/doc/v2/partner/4011983308
        """
    postAsync = post_async
    """申请退款（支持单品）

    https://pay.weixin.qq.com/doc/v2/partner/4011983308
    """


class PayReverse(Node):
    @verb
    def post(self, *, xml: PayReversePostBody, **options: Unpack[QueryOptions]) -> Any:
        """撤销订单

        https://pay.weixin.qq.com/doc/v2/merchant/4011937361
        https://pay.weixin.qq.com/doc/v2/partner/4012218602
        https://pay.weixin.qq.com/doc/global/v2/zh/4013634900
        """
    @async_verb
    def post_async(self, *, xml: PayReversePostBody, **options: Unpack[QueryOptions]) -> Any:
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
