# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/customs``: documented paths, bodies and answers.

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

class OrdersGetQuery(TypedDict):
    """GET v3/customs/orders: 报关查询"""
    appid: Text
    mchid: Text
    order_type: Literal['out_trade_no', 'transaction_id', 'sub_order_no', 'sub_order_id'] | Text
    order_no: Text
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Text
    offset: NotRequired[int]
    limit: NotRequired[int]

class Data(TypedDict):
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    mch_customs_no: NotRequired[str]
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | str
    fee_type: NotRequired[str]
    order_fee: NotRequired[int]
    duty: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]
    state: Literal['PROCESSING', 'UNDECLARED', 'SUBMITTED', 'SUCCESS', 'FAIL', 'EXCEPT'] | str
    explanation: NotRequired[str]
    modify_time: str

class OrdersGetAnswer(TypedDict):
    """GET v3/customs/orders: 报关查询"""
    appid: str
    mchid: str
    transaction_id: str
    verify_department: Literal['UNIONPAY', 'NETSUNION', 'OTHERS'] | str
    verify_department_trade_id: str
    offset: int
    limit: int
    total_count: int
    data: list[Data]

class OrdersPatchBody(TypedDict):
    """PATCH v3/customs/orders: 报关信息修改"""
    appid: Text
    mchid: Text
    out_trade_no: Text
    transaction_id: Text
    sub_order_no: NotRequired[Text]
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Text
    merchant_customs_no: Text
    duty: NotRequired[int]
    order_fee: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]

class OrdersPatchAnswer(TypedDict):
    """PATCH v3/customs/orders: 报关信息修改"""
    appid: str
    mchid: str
    state: Literal['PROCESSING', 'UNDECLARED', 'SUBMITTED', 'SUCCESS', 'FAIL', 'EXCEPT'] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    modify_time: str
    verify_department: Literal['UNIONPAY', 'NETSUNION', 'OTHERS'] | str
    verify_department_trade_id: str

class OrdersPostBody(TypedDict):
    """POST v3/customs/orders: 报关"""
    appid: Text
    mchid: Text
    out_trade_no: Text
    transaction_id: Text
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Text
    merchant_customs_no: Text
    duty: NotRequired[int]
    sub_order_no: NotRequired[Text]
    fee_type: NotRequired[Text]
    order_fee: NotRequired[int]
    transport_fee: NotRequired[int]
    product_fee: NotRequired[int]

class OrdersPostAnswer(TypedDict):
    """POST v3/customs/orders: 报关"""
    appid: str
    mchid: str
    state: Literal['PROCESSING', 'UNDECLARED', 'SUBMITTED', 'SUCCESS', 'FAIL', 'EXCEPT'] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    verify_department: Literal['UNIONPAY', 'NETSUNION', 'OTHERS'] | str
    verify_department_trade_id: str

class RedeclarePostBody(TypedDict):
    """POST v3/customs/redeclare: 报关重推"""
    appid: Text
    mchid: Text
    out_trade_no: NotRequired[Text]
    transaction_id: NotRequired[Text]
    sub_order_no: NotRequired[Text]
    sub_order_id: NotRequired[Text]
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Text
    merchant_customs_no: Text

class RedeclarePostAnswer(TypedDict):
    """POST v3/customs/redeclare: 报关重推"""
    appid: str
    mchid: str
    state: Literal['PROCESSING', 'UNDECLARED', 'SUBMITTED', 'SUCCESS', 'FAIL', 'EXCEPT'] | str
    out_trade_no: str
    transaction_id: str
    sub_order_no: NotRequired[str]
    sub_order_id: NotRequired[str]
    modify_time: str
    explanation: NotRequired[str]

class VerifyCertificatePostBody(TypedDict):
    """POST v3/customs/verify-certificate: 身份信息校验"""
    appid: Text
    mchid: Text
    out_trade_no: Text
    transaction_id: Text
    sub_order_no: NotRequired[Text]
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Text
    merchant_customs_no: Text
    certificate_type: Literal['IDCARD'] | Text
    certificate_id: Text
    """Encrypted."""
    certificate_name: Text
    """Encrypted."""

class VerifyCertificatePostAnswer(TypedDict):
    """POST v3/customs/verify-certificate: 身份信息校验"""
    appid: str
    mchid: str
    out_trade_no: str
    transaction_id: str
    certificate_check_result: Literal['SAME', 'DIFFERENT'] | str

class Orders(Node):
    @verb
    def get(self, *, query: OrdersGetQuery | str, **options: Unpack[GetOptions]) -> OrdersGetAnswer:
        """报关查询

        Status: superseded since 2022-09-08; use v3/global/customs/orders#get
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
        """
    @async_verb
    def get_async(self, *, query: OrdersGetQuery | str, **options: Unpack[GetOptions]) -> OrdersGetAnswer:
        """报关查询

        Status: superseded since 2022-09-08; use v3/global/customs/orders#get
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
        """
    getAsync = get_async
    """报关查询

    Status: superseded since 2022-09-08; use v3/global/customs/orders#get
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
    """

    @verb
    def patch(self, *, json: OrdersPatchBody, **options: Unpack[QueryOptions]) -> OrdersPatchAnswer:
        """报关信息修改

        Status: superseded since 2022-09-08; use v3/global/customs/orders#patch
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
        """
    @async_verb
    def patch_async(self, *, json: OrdersPatchBody, **options: Unpack[QueryOptions]) -> OrdersPatchAnswer:
        """报关信息修改

        Status: superseded since 2022-09-08; use v3/global/customs/orders#patch
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
        """
    patchAsync = patch_async
    """报关信息修改

    Status: superseded since 2022-09-08; use v3/global/customs/orders#patch
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
    """

    @verb
    def post(self, *, json: OrdersPostBody, **options: Unpack[QueryOptions]) -> OrdersPostAnswer:
        """报关

        Status: superseded since 2022-09-08; use v3/global/customs/orders#post
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
        """
    @async_verb
    def post_async(self, *, json: OrdersPostBody, **options: Unpack[QueryOptions]) -> OrdersPostAnswer:
        """报关

        Status: superseded since 2022-09-08; use v3/global/customs/orders#post
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
        """
    postAsync = post_async
    """报关

    Status: superseded since 2022-09-08; use v3/global/customs/orders#post
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
    """


class Redeclare(Node):
    @verb
    def post(self, *, json: RedeclarePostBody, **options: Unpack[QueryOptions]) -> RedeclarePostAnswer:
        """报关重推

        Status: superseded since 2022-09-08; use v3/global/customs/redeclare
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
        """
    @async_verb
    def post_async(self, *, json: RedeclarePostBody, **options: Unpack[QueryOptions]) -> RedeclarePostAnswer:
        """报关重推

        Status: superseded since 2022-09-08; use v3/global/customs/redeclare
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
        """
    postAsync = post_async
    """报关重推

    Status: superseded since 2022-09-08; use v3/global/customs/redeclare
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
    """


class VerifyCertificate(Node):
    @verb
    def post(self, *, json: VerifyCertificatePostBody, **options: Unpack[QueryOptions]) -> VerifyCertificatePostAnswer:
        """身份信息校验

        Status: superseded since 2022-09-08; use v3/global/customs/verify-certificate
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
        """
    @async_verb
    def post_async(self, *, json: VerifyCertificatePostBody, **options: Unpack[QueryOptions]) -> VerifyCertificatePostAnswer:
        """身份信息校验

        Status: superseded since 2022-09-08; use v3/global/customs/verify-certificate
        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
        """
    postAsync = post_async
    """身份信息校验

    Status: superseded since 2022-09-08; use v3/global/customs/verify-certificate
    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
    """


class Customs(Node):
    @property
    def orders(self) -> Orders:
        """GET 报关查询 · PATCH 报关信息修改 · POST 报关"""
    @property
    def redeclare(self) -> Redeclare:
        """POST 报关重推"""
    @property
    def verifyCertificate(self) -> VerifyCertificate:
        """POST 身份信息校验"""
