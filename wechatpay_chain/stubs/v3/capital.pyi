# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/capital``: documented paths, bodies and answers.

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

class Data(TypedDict):
    city_name: str
    city_code: int

class CapitallhhAreasProvincesProvinceCodeCitiesGetAnswer(TypedDict):
    """GET v3/capital/capitallhh/areas/provinces/{province_code}/cities: 查询城市列表"""
    data: NotRequired[list[Data]]
    total_count: int

class Data2(TypedDict):
    province_name: str
    province_code: int

class CapitallhhAreasProvincesGetAnswer(TypedDict):
    """GET v3/capital/capitallhh/areas/provinces: 查询省份列表"""
    data: NotRequired[list[Data2]]
    total_count: int

class CapitallhhBanksCorporateBankingGetQuery(TypedDict):
    """GET v3/capital/capitallhh/banks/corporate-banking: 查询支持对公业务的银行列表"""
    offset: NotRequired[int]
    limit: int

class Data3(TypedDict):
    bank_alias: str
    bank_alias_code: str
    account_bank: str
    account_bank_code: int
    need_bank_branch: bool

class Links(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]

class CapitallhhBanksCorporateBankingGetAnswer(TypedDict):
    """GET v3/capital/capitallhh/banks/corporate-banking: 查询支持对公业务的银行列表"""
    total_count: int
    count: int
    data: NotRequired[list[Data3]]
    offset: int
    links: Links

class CapitallhhBanksPersonalBankingGetQuery(TypedDict):
    """GET v3/capital/capitallhh/banks/personal-banking: 查询支持个人业务的银行列表"""
    offset: NotRequired[int]
    limit: int

class CapitallhhBanksPersonalBankingGetAnswer(TypedDict):
    """GET v3/capital/capitallhh/banks/personal-banking: 查询支持个人业务的银行列表"""
    total_count: int
    count: int
    data: NotRequired[list[Data3]]
    offset: int
    links: Links

class CapitallhhBanksSearchBanksByBankAccountGetQuery(TypedDict):
    """GET v3/capital/capitallhh/banks/search-banks-by-bank-account: 获取对私银行卡号开户银行"""
    account_number: Text
    """Encrypted."""

class CapitallhhBanksSearchBanksByBankAccountGetAnswer(TypedDict):
    """GET v3/capital/capitallhh/banks/search-banks-by-bank-account: 获取对私银行卡号开户银行"""
    total_count: int
    data: NotRequired[list[Data3]]

class CapitallhhBanksBankAliasCodeBranchesGetQuery(TypedDict):
    """GET v3/capital/capitallhh/banks/{bank_alias_code}/branches: 查询支行列表"""
    city_code: int
    offset: NotRequired[int]
    limit: int

class Data4(TypedDict):
    bank_branch_name: str
    bank_branch_id: str

class CapitallhhBanksBankAliasCodeBranchesGetAnswer(TypedDict):
    """GET v3/capital/capitallhh/banks/{bank_alias_code}/branches: 查询支行列表"""
    total_count: int
    count: int
    data: NotRequired[list[Data4]]
    offset: int
    links: Links
    account_bank: str
    account_bank_code: int
    bank_alias: str
    bank_alias_code: str

class CapitallhhAreasProvincesProvinceCodeCities(Node):
    @verb
    def get(self, *, province_code: str | int, **options: Unpack[QueryOptions]) -> CapitallhhAreasProvincesProvinceCodeCitiesGetAnswer:
        """查询城市列表

        https://pay.weixin.qq.com/doc/v3/partner/4012697470
        """
    @async_verb
    def get_async(self, *, province_code: str | int, **options: Unpack[QueryOptions]) -> CapitallhhAreasProvincesProvinceCodeCitiesGetAnswer:
        """查询城市列表

        https://pay.weixin.qq.com/doc/v3/partner/4012697470
        """
    getAsync = get_async
    """查询城市列表

    https://pay.weixin.qq.com/doc/v3/partner/4012697470
    """


class CapitallhhAreasProvincesProvinceCode_(Node):
    @property
    def cities(self) -> CapitallhhAreasProvincesProvinceCodeCities:
        """GET 查询城市列表"""

class CapitallhhAreasProvinces(Node):
    @property
    def _province_code_(self) -> CapitallhhAreasProvincesProvinceCode_:
        """1 endpoints"""
    @verb
    def get(self, **options: Unpack[QueryOptions]) -> CapitallhhAreasProvincesGetAnswer:
        """查询省份列表

        https://pay.weixin.qq.com/doc/v3/partner/4012698641
        """
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> CapitallhhAreasProvincesGetAnswer:
        """查询省份列表

        https://pay.weixin.qq.com/doc/v3/partner/4012698641
        """
    getAsync = get_async
    """查询省份列表

    https://pay.weixin.qq.com/doc/v3/partner/4012698641
    """


class CapitallhhAreas(Node):
    @property
    def provinces(self) -> CapitallhhAreasProvinces:
        """GET 查询省份列表"""

class CapitallhhBanksCorporateBanking(Node):
    @verb
    def get(self, *, query: CapitallhhBanksCorporateBankingGetQuery | str, **options: Unpack[GetOptions]) -> CapitallhhBanksCorporateBankingGetAnswer:
        """查询支持对公业务的银行列表

        https://pay.weixin.qq.com/doc/v3/partner/4012697626
        """
    @async_verb
    def get_async(self, *, query: CapitallhhBanksCorporateBankingGetQuery | str, **options: Unpack[GetOptions]) -> CapitallhhBanksCorporateBankingGetAnswer:
        """查询支持对公业务的银行列表

        https://pay.weixin.qq.com/doc/v3/partner/4012697626
        """
    getAsync = get_async
    """查询支持对公业务的银行列表

    https://pay.weixin.qq.com/doc/v3/partner/4012697626
    """


class CapitallhhBanksPersonalBanking(Node):
    @verb
    def get(self, *, query: CapitallhhBanksPersonalBankingGetQuery | str, **options: Unpack[GetOptions]) -> CapitallhhBanksPersonalBankingGetAnswer:
        """查询支持个人业务的银行列表

        https://pay.weixin.qq.com/doc/v3/partner/4012697583
        """
    @async_verb
    def get_async(self, *, query: CapitallhhBanksPersonalBankingGetQuery | str, **options: Unpack[GetOptions]) -> CapitallhhBanksPersonalBankingGetAnswer:
        """查询支持个人业务的银行列表

        https://pay.weixin.qq.com/doc/v3/partner/4012697583
        """
    getAsync = get_async
    """查询支持个人业务的银行列表

    https://pay.weixin.qq.com/doc/v3/partner/4012697583
    """


class CapitallhhBanksSearchBanksByBankAccount(Node):
    @verb
    def get(self, *, query: CapitallhhBanksSearchBanksByBankAccountGetQuery | str, **options: Unpack[GetOptions]) -> CapitallhhBanksSearchBanksByBankAccountGetAnswer:
        """获取对私银行卡号开户银行

        https://pay.weixin.qq.com/doc/v3/partner/4012697541
        """
    @async_verb
    def get_async(self, *, query: CapitallhhBanksSearchBanksByBankAccountGetQuery | str, **options: Unpack[GetOptions]) -> CapitallhhBanksSearchBanksByBankAccountGetAnswer:
        """获取对私银行卡号开户银行

        https://pay.weixin.qq.com/doc/v3/partner/4012697541
        """
    getAsync = get_async
    """获取对私银行卡号开户银行

    https://pay.weixin.qq.com/doc/v3/partner/4012697541
    """


class CapitallhhBanksBankAliasCodeBranches(Node):
    @verb
    def get(self, *, bank_alias_code: str | int, query: CapitallhhBanksBankAliasCodeBranchesGetQuery | str, **options: Unpack[GetOptions]) -> CapitallhhBanksBankAliasCodeBranchesGetAnswer:
        """查询支行列表

        https://pay.weixin.qq.com/doc/v3/partner/4012697673
        """
    @async_verb
    def get_async(self, *, bank_alias_code: str | int, query: CapitallhhBanksBankAliasCodeBranchesGetQuery | str, **options: Unpack[GetOptions]) -> CapitallhhBanksBankAliasCodeBranchesGetAnswer:
        """查询支行列表

        https://pay.weixin.qq.com/doc/v3/partner/4012697673
        """
    getAsync = get_async
    """查询支行列表

    https://pay.weixin.qq.com/doc/v3/partner/4012697673
    """


class CapitallhhBanksBankAliasCode_(Node):
    @property
    def branches(self) -> CapitallhhBanksBankAliasCodeBranches:
        """GET 查询支行列表"""

class CapitallhhBanks(Node):
    @property
    def corporateBanking(self) -> CapitallhhBanksCorporateBanking:
        """GET 查询支持对公业务的银行列表"""
    @property
    def personalBanking(self) -> CapitallhhBanksPersonalBanking:
        """GET 查询支持个人业务的银行列表"""
    @property
    def searchBanksByBankAccount(self) -> CapitallhhBanksSearchBanksByBankAccount:
        """GET 获取对私银行卡号开户银行"""
    @property
    def _bank_alias_code_(self) -> CapitallhhBanksBankAliasCode_:
        """1 endpoints"""

class Capitallhh(Node):
    @property
    def areas(self) -> CapitallhhAreas:
        """2 endpoints"""
    @property
    def banks(self) -> CapitallhhBanks:
        """4 endpoints"""

class Capital(Node):
    @property
    def capitallhh(self) -> Capitallhh:
        """6 endpoints"""
