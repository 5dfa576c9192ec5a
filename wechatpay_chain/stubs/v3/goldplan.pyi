# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/goldplan``: documented paths, bodies and answers.

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

class MerchantsChangecustompagestatusPostBody(TypedDict):
    """POST v3/goldplan/merchants/changecustompagestatus: 商家小票管理"""
    sub_mchid: Text
    operation_type: Literal['OPEN', 'CLOSE'] | Text

class MerchantsChangecustompagestatusPostAnswer(TypedDict):
    """POST v3/goldplan/merchants/changecustompagestatus: 商家小票管理"""
    sub_mchid: str
    operation_type: Literal['OPEN', 'CLOSE'] | str

class MerchantsChangegoldplanstatusPostBody(TypedDict):
    """POST v3/goldplan/merchants/changegoldplanstatus: 点金计划管理"""
    sub_mchid: Text
    operation_type: Literal['OPEN', 'CLOSE'] | Text
    operation_pay_scene: NotRequired[Literal['JSAPI_AND_MINIPROGRAM', 'JSAPI', 'MINIPROGRAM'] | Text]

class MerchantsChangegoldplanstatusPostAnswer(TypedDict):
    """POST v3/goldplan/merchants/changegoldplanstatus: 点金计划管理"""
    sub_mchid: str

class MerchantsCloseAdvertisingShowPostBody(TypedDict):
    """POST v3/goldplan/merchants/close-advertising-show: 关闭广告展示"""
    sub_mchid: Text

class MerchantsOpenAdvertisingShowPatchBody(TypedDict):
    """PATCH v3/goldplan/merchants/open-advertising-show: 开通广告展示"""
    sub_mchid: Text
    advertising_industry_filters: NotRequired[list[Literal['E_COMMERCE', 'LOVE_MARRIAGE', 'POTOGRAPHY', 'EDUCATION', 'FINANCE', 'TOURISM', 'SKINCARE', 'FOOD', 'SPORT', 'JEWELRY_WATCH', 'HEALTHCARE', 'BUSSINESS', 'PARENTING', 'CATERING', 'RETAIL', 'SERVICES', 'LAW', 'ESTATE', 'TRANSPORTATION', 'ENERGY_SAVING', 'SECURITY', 'BUILDING_MATERIAL', 'COMMUNICATION', 'MERCHANDISE', 'ASSOCIATION', 'COMMUNITY', 'ONLINE_AVR', 'WE_MEDIA', 'CAR', 'SOFTWARE', 'GAME', 'CLOTHING', 'INDUSTY', 'AGRICULTURE', 'PUBLISHING_MEDIA', 'HOME_DIGITAL']] | Texts]

class MerchantsSetAdvertisingIndustryFilterPostBody(TypedDict):
    """POST v3/goldplan/merchants/set-advertising-industry-filter: 同业过滤标签管理"""
    sub_mchid: Text
    advertising_industry_filters: NotRequired[list[Literal['E_COMMERCE', 'LOVE_MARRIAGE', 'POTOGRAPHY', 'EDUCATION', 'FINANCE', 'TOURISM', 'SKINCARE', 'FOOD', 'SPORT', 'JEWELRY_WATCH', 'HEALTHCARE', 'BUSSINESS', 'PARENTING', 'CATERING', 'RETAIL', 'SERVICES', 'LAW', 'ESTATE', 'TRANSPORTATION', 'ENERGY_SAVING', 'SECURITY', 'BUILDING_MATERIAL', 'COMMUNICATION', 'MERCHANDISE', 'ASSOCIATION', 'COMMUNITY', 'ONLINE_AVR', 'WE_MEDIA', 'CAR', 'SOFTWARE', 'GAME', 'CLOTHING', 'INDUSTY', 'AGRICULTURE', 'PUBLISHING_MEDIA', 'HOME_DIGITAL']] | Texts]

class MerchantsChangecustompagestatus(Node):
    @verb
    def post(self, *, json: MerchantsChangecustompagestatusPostBody, **options: Unpack[QueryOptions]) -> MerchantsChangecustompagestatusPostAnswer:
        """商家小票管理

        https://pay.weixin.qq.com/doc/v3/partner/4012473788
        """
    @async_verb
    def post_async(self, *, json: MerchantsChangecustompagestatusPostBody, **options: Unpack[QueryOptions]) -> MerchantsChangecustompagestatusPostAnswer:
        """商家小票管理

        https://pay.weixin.qq.com/doc/v3/partner/4012473788
        """
    postAsync = post_async
    """商家小票管理

    https://pay.weixin.qq.com/doc/v3/partner/4012473788
    """


class MerchantsChangegoldplanstatus(Node):
    @verb
    def post(self, *, json: MerchantsChangegoldplanstatusPostBody, **options: Unpack[QueryOptions]) -> MerchantsChangegoldplanstatusPostAnswer:
        """点金计划管理

        https://pay.weixin.qq.com/doc/v3/partner/4012473796
        """
    @async_verb
    def post_async(self, *, json: MerchantsChangegoldplanstatusPostBody, **options: Unpack[QueryOptions]) -> MerchantsChangegoldplanstatusPostAnswer:
        """点金计划管理

        https://pay.weixin.qq.com/doc/v3/partner/4012473796
        """
    postAsync = post_async
    """点金计划管理

    https://pay.weixin.qq.com/doc/v3/partner/4012473796
    """


class MerchantsCloseAdvertisingShow(Node):
    @verb
    def post(self, *, json: MerchantsCloseAdvertisingShowPostBody, **options: Unpack[QueryOptions]) -> None:
        """关闭广告展示

        https://pay.weixin.qq.com/doc/v3/partner/4012473781
        """
    @async_verb
    def post_async(self, *, json: MerchantsCloseAdvertisingShowPostBody, **options: Unpack[QueryOptions]) -> None:
        """关闭广告展示

        https://pay.weixin.qq.com/doc/v3/partner/4012473781
        """
    postAsync = post_async
    """关闭广告展示

    https://pay.weixin.qq.com/doc/v3/partner/4012473781
    """


class MerchantsOpenAdvertisingShow(Node):
    @verb
    def patch(self, *, json: MerchantsOpenAdvertisingShowPatchBody, **options: Unpack[QueryOptions]) -> None:
        """开通广告展示

        https://pay.weixin.qq.com/doc/v3/partner/4012473794
        """
    @async_verb
    def patch_async(self, *, json: MerchantsOpenAdvertisingShowPatchBody, **options: Unpack[QueryOptions]) -> None:
        """开通广告展示

        https://pay.weixin.qq.com/doc/v3/partner/4012473794
        """
    patchAsync = patch_async
    """开通广告展示

    https://pay.weixin.qq.com/doc/v3/partner/4012473794
    """


class MerchantsSetAdvertisingIndustryFilter(Node):
    @verb
    def post(self, *, json: MerchantsSetAdvertisingIndustryFilterPostBody, **options: Unpack[QueryOptions]) -> None:
        """同业过滤标签管理

        https://pay.weixin.qq.com/doc/v3/partner/4012473784
        """
    @async_verb
    def post_async(self, *, json: MerchantsSetAdvertisingIndustryFilterPostBody, **options: Unpack[QueryOptions]) -> None:
        """同业过滤标签管理

        https://pay.weixin.qq.com/doc/v3/partner/4012473784
        """
    postAsync = post_async
    """同业过滤标签管理

    https://pay.weixin.qq.com/doc/v3/partner/4012473784
    """


class Merchants(Node):
    @property
    def changecustompagestatus(self) -> MerchantsChangecustompagestatus:
        """POST 商家小票管理"""
    @property
    def changegoldplanstatus(self) -> MerchantsChangegoldplanstatus:
        """POST 点金计划管理"""
    @property
    def closeAdvertisingShow(self) -> MerchantsCloseAdvertisingShow:
        """POST 关闭广告展示"""
    @property
    def openAdvertisingShow(self) -> MerchantsOpenAdvertisingShow:
        """PATCH 开通广告展示"""
    @property
    def setAdvertisingIndustryFilter(self) -> MerchantsSetAdvertisingIndustryFilter:
        """POST 同业过滤标签管理"""

class Goldplan(Node):
    @property
    def merchants(self) -> Merchants:
        """5 endpoints"""
