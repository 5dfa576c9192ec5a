# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v2/cgi-bin``: documented paths, bodies and answers.

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

class MchCustomsCustomdeclareorderPostBody(TypedDict):
    """POST v2/cgi-bin/mch/customs/customdeclareorder: 订单附加信息提交接口"""
    appid: Scalar
    mch_id: Scalar
    out_trade_no: NotRequired[Scalar]
    transaction_id: NotRequired[Scalar]
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Scalar
    mch_customs_no: Scalar
    duty: NotRequired[Scalar]
    action_type: NotRequired[Literal['ADD', 'MODIFY'] | Scalar]
    sub_order_no: NotRequired[Scalar]
    fee_type: NotRequired[Scalar]
    order_fee: NotRequired[Scalar]
    transport_fee: NotRequired[Scalar]
    product_fee: NotRequired[Scalar]
    cert_type: NotRequired[Literal['IDCARD'] | Scalar]
    cert_id: NotRequired[Scalar]
    name: NotRequired[Scalar]
    nonce_str: NotRequired[Scalar]

class MchCustomsCustomdeclarequeryPostBody(TypedDict):
    """POST v2/cgi-bin/mch/customs/customdeclarequery: 订单附加信息查询接口"""
    sign_type: NotRequired[Literal['MD5'] | Scalar]
    appid: Scalar
    mch_id: Scalar
    out_trade_no: NotRequired[Scalar]
    transaction_id: NotRequired[Scalar]
    sub_order_no: Scalar
    sub_order_id: Scalar
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Scalar
    nonce_str: NotRequired[Scalar]

class MchNewcustomsCustomdeclareredeclarePostBody(TypedDict):
    """POST v2/cgi-bin/mch/newcustoms/customdeclareredeclare: 订单附加信息重推接口"""
    sign_type: NotRequired[Literal['MD5'] | Scalar]
    appid: Scalar
    mch_id: Scalar
    out_trade_no: NotRequired[Scalar]
    transaction_id: NotRequired[Scalar]
    sub_order_no: NotRequired[Scalar]
    sub_order_id: NotRequired[Scalar]
    customs: Literal['GUANGZHOU_ZS', 'HANGZHOU_ZS', 'NINGBO', 'ZHENGZHOU_BS', 'CHONGQING', 'SHANGHAI_ZS', 'SHENZHEN', 'ZHENGZHOU_ZH_ZS', 'TIANJIN'] | Scalar
    mch_customs_no: Scalar
    nonce_str: NotRequired[Scalar]

class MchCustomsCustomdeclareorder(Node):
    @verb
    def post(self, *, xml: MchCustomsCustomdeclareorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """订单附加信息提交接口

        https://pay.weixin.qq.com/doc/v2/merchant/4011985151
        """
    @async_verb
    def post_async(self, *, xml: MchCustomsCustomdeclareorderPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """订单附加信息提交接口

        https://pay.weixin.qq.com/doc/v2/merchant/4011985151
        """
    postAsync = post_async
    """订单附加信息提交接口

    https://pay.weixin.qq.com/doc/v2/merchant/4011985151
    """


class MchCustomsCustomdeclarequery(Node):
    @verb
    def post(self, *, xml: MchCustomsCustomdeclarequeryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """订单附加信息查询接口

        https://pay.weixin.qq.com/doc/v2/merchant/4011985273
        """
    @async_verb
    def post_async(self, *, xml: MchCustomsCustomdeclarequeryPostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """订单附加信息查询接口

        https://pay.weixin.qq.com/doc/v2/merchant/4011985273
        """
    postAsync = post_async
    """订单附加信息查询接口

    https://pay.weixin.qq.com/doc/v2/merchant/4011985273
    """


class MchCustoms(Node):
    @property
    def customdeclareorder(self) -> MchCustomsCustomdeclareorder:
        """POST 订单附加信息提交接口"""
    @property
    def customdeclarequery(self) -> MchCustomsCustomdeclarequery:
        """POST 订单附加信息查询接口"""

class MchNewcustomsCustomdeclareredeclare(Node):
    @verb
    def post(self, *, xml: MchNewcustomsCustomdeclareredeclarePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """订单附加信息重推接口

        https://pay.weixin.qq.com/doc/v2/merchant/4011985318
        """
    @async_verb
    def post_async(self, *, xml: MchNewcustomsCustomdeclareredeclarePostBody, **options: Unpack[V2QueryOptions]) -> Any:
        """订单附加信息重推接口

        https://pay.weixin.qq.com/doc/v2/merchant/4011985318
        """
    postAsync = post_async
    """订单附加信息重推接口

    https://pay.weixin.qq.com/doc/v2/merchant/4011985318
    """


class MchNewcustoms(Node):
    @property
    def customdeclareredeclare(self) -> MchNewcustomsCustomdeclareredeclare:
        """POST 订单附加信息重推接口"""

class Mch(Node):
    @property
    def customs(self) -> MchCustoms:
        """2 endpoints"""
    @property
    def newcustoms(self) -> MchNewcustoms:
        """1 endpoints"""

class CgiBin(Node):
    @property
    def mch(self) -> Mch:
        """3 endpoints"""
