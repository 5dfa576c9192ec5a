# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/brand-basic``: documented paths, bodies and answers.

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

class PartnerBrandsBrandIdProductAuthoritiesGetAnswer(TypedDict):
    """GET v3/brand-basic/partner/brands/{brand_id}/product-authorities: 获得品牌已授权且在生效中的产品权限信息"""
    brand_id: str
    authorization_type: Literal['AUTHORIZATION_TYPE_HOSTING', 'AUTHORIZATION_TYPE_PARTLY'] | str
    authorization_product: NotRequired[list[Literal['BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD', 'BRAND_PRODUCT_AUTHORITY_CARD_LINK', 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON', 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON', 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT', 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE', 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE', 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE', 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE', 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE'] | str]]
    update_time: str

class PartnerBrandsBrandIdProductAuthorities(Node):
    @verb
    def get(self, *, brand_id: str | int, **options: Unpack[QueryOptions]) -> PartnerBrandsBrandIdProductAuthoritiesGetAnswer:
        """获得品牌已授权且在生效中的产品权限信息

        https://pay.weixin.qq.com/doc/v3/partner/4017410365
        """
    @async_verb
    def get_async(self, *, brand_id: str | int, **options: Unpack[QueryOptions]) -> PartnerBrandsBrandIdProductAuthoritiesGetAnswer:
        """获得品牌已授权且在生效中的产品权限信息

        https://pay.weixin.qq.com/doc/v3/partner/4017410365
        """
    getAsync = get_async
    """获得品牌已授权且在生效中的产品权限信息

    https://pay.weixin.qq.com/doc/v3/partner/4017410365
    """


class PartnerBrandsBrandId_(Node):
    @property
    def productAuthorities(self) -> PartnerBrandsBrandIdProductAuthorities:
        """GET 获得品牌已授权且在生效中的产品权限信息"""

class PartnerBrands(Node):
    @property
    def _brand_id_(self) -> PartnerBrandsBrandId_:
        """1 endpoints"""

class Partner(Node):
    @property
    def brands(self) -> PartnerBrands:
        """1 endpoints"""

class BrandBasic(Node):
    @property
    def partner(self) -> Partner:
        """1 endpoints"""
