# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/taxi-invoice``: documented paths, bodies and answers.

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

class AttendancePunchPostBody(TypedDict):
    """POST v3/taxi-invoice/attendance/punch: 签到签退"""
    plate_number: Text
    driver_license: Text
    event_time: Text
    event_type: Text
    region_id: int

class CardsUploadFilePostAnswer(TypedDict):
    """POST v3/taxi-invoice/cards/upload-file: 上传出租车电子发票文件"""
    fapiao_media_id: str

class BuyerInformation(TypedDict):
    type: Text
    name: Text
    taxpayer_id: NotRequired[Text]
    address: NotRequired[Text]
    telephone: NotRequired[Text]
    bank_name: NotRequired[Text]
    bank_account: NotRequired[Text]

class SellerInformation(TypedDict):
    name: Text
    taxpayer_id: Text
    address: Text
    telephone: NotRequired[Text]
    bank_name: NotRequired[Text]
    bank_account: NotRequired[Text]

class ExtraInformation(TypedDict):
    payee: NotRequired[Text]
    reviewer: NotRequired[Text]
    drawer: Text

class Items(TypedDict):
    tax_code: Text
    goods_name: Text
    specification: NotRequired[Text]
    unit: NotRequired[Text]
    quantity: int
    unit_price: int
    amount: int
    tax_amount: int
    total_amount: int
    tax_rate: int
    tax_prefer_mark: Text
    discount: bool

class FapiaoCardInformation(TypedDict):
    fapiao_media_id: Text
    fapiao_number: Text
    fapiao_code: Text
    fapiao_time: Text
    check_code: Text
    password: Text
    total_amount: int
    tax_amount: int
    amount: int
    buyer_information: BuyerInformation
    seller_information: SellerInformation
    extra_information: ExtraInformation
    items: NotRequired[Sequence[Items]]
    remark: NotRequired[Text]

class CardsPostBody(TypedDict):
    """POST v3/taxi-invoice/cards: 将出租车电子发票插入微信用户卡包"""
    company_mchid: Text
    trade_number: Text
    appid: NotRequired[Text]
    openid: Text
    region_id: int
    driver_license: Text
    plate_number: Text
    fapiao_card_information: FapiaoCardInformation
    token: NotRequired[Text]

class CardsPostAnswer(TypedDict):
    """POST v3/taxi-invoice/cards: 将出租车电子发票插入微信用户卡包"""
    card_appid: str
    card_openid: str
    card_id: str
    card_code: str

class PhotoDigest(TypedDict):
    hash_type: NotRequired[Text]
    hash_value: NotRequired[Text]

class DriverPhoto(TypedDict):
    photo_type: NotRequired[Text]
    photo_digest: NotRequired[PhotoDigest]
    photo_url: NotRequired[Text]
    photo_icon: NotRequired[Text]

class DriverUpdateDriverPostBody(TypedDict):
    """POST v3/taxi-invoice/driver/update-driver: 更新司机信息"""
    driver_name: Text
    """Encrypted."""
    id_card_number: Text
    """Encrypted."""
    company_name: Text
    mchid: Text
    driver_license: Text
    driver_category: Text
    driver_status: Text
    driver_photo: NotRequired[DriverPhoto]
    region_id: int

class PhotoDigest2(TypedDict):
    hash_type: NotRequired[str]
    hash_value: NotRequired[str]

class DriverPhoto2(TypedDict):
    photo_type: NotRequired[str]
    photo_digest: NotRequired[PhotoDigest2]
    photo_url: NotRequired[str]
    photo_icon: NotRequired[str]

class DriverUpdateDriverPostAnswer(TypedDict):
    """POST v3/taxi-invoice/driver/update-driver: 更新司机信息"""
    driver_name: str
    """Encrypted."""
    id_card_number: str
    """Encrypted."""
    company_name: str
    mchid: str
    driver_license: str
    driver_category: str
    driver_status: str
    driver_photo: NotRequired[DriverPhoto2]
    region_id: int

class DriversDriverLicenseGetQuery(TypedDict):
    """GET v3/taxi-invoice/drivers/{driver_license}: 获取司机信息"""
    region_id: int

class DriverPhoto3(TypedDict):
    photo_type: NotRequired[str]
    photo_digest: NotRequired[PhotoDigest2]
    photo_url: NotRequired[str]
    photo_data: NotRequired[str]

class DriversDriverLicenseGetAnswer(TypedDict):
    """GET v3/taxi-invoice/drivers/{driver_license}: 获取司机信息"""
    driver_name: str
    company_name: str
    company_mchid: str
    driver_license: str
    driver_category: str
    driver_photo: NotRequired[DriverPhoto3]
    region_id: int
    driver_state: str

class TaxiCompaniesCompanyMchidGetQuery(TypedDict):
    """GET v3/taxi-invoice/taxi-companies/{company_mchid}: 获取出租车公司商户信息"""
    region_id: int

class TaxiCompaniesCompanyMchidGetAnswer(TypedDict):
    """GET v3/taxi-invoice/taxi-companies/{company_mchid}: 获取出租车公司商户信息"""
    company_mchid: str
    enterprise_type: str
    company_name: str
    short_name: str
    tax_id: str
    address: str
    phone: NotRequired[str]
    bank_name: NotRequired[str]
    bank_account: NotRequired[str]
    legal_person: str
    invoice_mode: str
    region_id: int

class TaxiCompanyCreateTaxiCompanyPostBody(TypedDict):
    """POST v3/taxi-invoice/taxi-company/create-taxi-company: 新增出租车公司"""
    company_name: NotRequired[Text]
    tax_id: Text
    address: Text
    phone: NotRequired[Text]
    bank_name: NotRequired[Text]
    bank_account: NotRequired[Text]
    invoice_mode: Text
    legal_person: Text
    short_name: NotRequired[Text]
    region_id: int
    enterprise_type: Text

class TaxiCompanyCreateTaxiCompanyPostAnswer(TypedDict):
    """POST v3/taxi-invoice/taxi-company/create-taxi-company: 新增出租车公司"""
    mchid: str
    company_name: NotRequired[str]

class TaxiUpdateTaxiPostBody(TypedDict):
    """POST v3/taxi-invoice/taxi/update-taxi: 更新出租车信息"""
    plate_number: Text
    company_name: Text
    mchid: NotRequired[Text]
    main_license: Text
    deputy_license: NotRequired[Text]
    region_id: int
    invoice_flag: NotRequired[Text]
    taxi_state: NotRequired[Literal['IN_OPERATION', 'OUT_OPERATION'] | Text]

class TaxiUpdateTaxiPostAnswer(TypedDict):
    """POST v3/taxi-invoice/taxi/update-taxi: 更新出租车信息"""
    plate_number: str
    company_name: str
    mchid: NotRequired[str]
    main_license: str
    deputy_license: NotRequired[str]
    region_id: int

class TaxiesPlateNumberGetQuery(TypedDict):
    """GET v3/taxi-invoice/taxies/{plate_number}: 获取出租车信息"""
    region_id: int

class TaxiesPlateNumberGetAnswer(TypedDict):
    """GET v3/taxi-invoice/taxies/{plate_number}: 获取出租车信息"""
    plate_number: str
    company_name: str
    company_mchid: str
    main_license: str
    deputy_license: str
    region_id: int
    support_invoice: bool
    taxi_state: str

class UserTaxiOrderFindByTokenGetQuery(TypedDict):
    """GET v3/taxi-invoice/user-taxi-order/find-by-token: 根据凭证查询乘客行程单"""
    token: Text
    openid: Text
    appid: Text
    region_id: NotRequired[int]
    auth_mode: NotRequired[Text]

class UserTaxiOrderFindByTokenGetAnswer(TypedDict):
    """GET v3/taxi-invoice/user-taxi-order/find-by-token: 根据凭证查询乘客行程单"""
    plate_number: str
    driver_license: str
    up_time: str
    region_id: int
    source: str
    pay_time: NotRequired[str]
    pay_amount: NotRequired[int]

class UserTaxiOrdersGetQuery(TypedDict):
    """GET v3/taxi-invoice/user-taxi-orders: 获取乘客行程单列表"""
    limit: NotRequired[int]
    offset: NotRequired[int]
    openid: Text
    appid: Text
    begin_date: Text
    end_date: Text
    region_id: int

class Data(TypedDict):
    plate_number: str
    driver_license: str
    up_time: str

class Links(TypedDict):
    next: NotRequired[str]
    prev: NotRequired[str]
    self: NotRequired[str]

class UserTaxiOrdersGetAnswer(TypedDict):
    """GET v3/taxi-invoice/user-taxi-orders: 获取乘客行程单列表"""
    data: list[Data]
    offset: int
    limit: int
    total_count: int
    links: NotRequired[Links]

class AttendancePunch(Node):
    @verb
    def post(self, *, json: AttendancePunchPostBody, **options: Unpack[QueryOptions]) -> None:
        """签到签退

        https://pay.weixin.qq.com/doc/v3/partner/4012461368
        """
    @async_verb
    def post_async(self, *, json: AttendancePunchPostBody, **options: Unpack[QueryOptions]) -> None:
        """签到签退

        https://pay.weixin.qq.com/doc/v3/partner/4012461368
        """
    postAsync = post_async
    """签到签退

    https://pay.weixin.qq.com/doc/v3/partner/4012461368
    """


class Attendance(Node):
    @property
    def punch(self) -> AttendancePunch:
        """POST 签到签退"""

class CardsUploadFile(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> CardsUploadFilePostAnswer:
        """上传出租车电子发票文件

        https://pay.weixin.qq.com/doc/v3/partner/4012692904
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> CardsUploadFilePostAnswer:
        """上传出租车电子发票文件

        https://pay.weixin.qq.com/doc/v3/partner/4012692904
        """
    postAsync = post_async
    """上传出租车电子发票文件

    https://pay.weixin.qq.com/doc/v3/partner/4012692904
    """


class Cards(Node):
    @property
    def uploadFile(self) -> CardsUploadFile:
        """POST 上传出租车电子发票文件"""
    @verb
    def post(self, *, json: CardsPostBody, **options: Unpack[QueryOptions]) -> CardsPostAnswer:
        """将出租车电子发票插入微信用户卡包

        https://pay.weixin.qq.com/doc/v3/partner/4012461432
        """
    @async_verb
    def post_async(self, *, json: CardsPostBody, **options: Unpack[QueryOptions]) -> CardsPostAnswer:
        """将出租车电子发票插入微信用户卡包

        https://pay.weixin.qq.com/doc/v3/partner/4012461432
        """
    postAsync = post_async
    """将出租车电子发票插入微信用户卡包

    https://pay.weixin.qq.com/doc/v3/partner/4012461432
    """


class DriverUpdateDriver(Node):
    @verb
    def post(self, *, json: DriverUpdateDriverPostBody, **options: Unpack[QueryOptions]) -> DriverUpdateDriverPostAnswer:
        """更新司机信息

        https://pay.weixin.qq.com/doc/v3/partner/4012460171
        """
    @async_verb
    def post_async(self, *, json: DriverUpdateDriverPostBody, **options: Unpack[QueryOptions]) -> DriverUpdateDriverPostAnswer:
        """更新司机信息

        https://pay.weixin.qq.com/doc/v3/partner/4012460171
        """
    postAsync = post_async
    """更新司机信息

    https://pay.weixin.qq.com/doc/v3/partner/4012460171
    """


class Driver(Node):
    @property
    def updateDriver(self) -> DriverUpdateDriver:
        """POST 更新司机信息"""

class DriversDriverLicense_(Node):
    @verb
    def get(self, *, driver_license: str | int, query: DriversDriverLicenseGetQuery | str, **options: Unpack[GetOptions]) -> DriversDriverLicenseGetAnswer:
        """获取司机信息

        https://pay.weixin.qq.com/doc/v3/partner/4012461309
        """
    @async_verb
    def get_async(self, *, driver_license: str | int, query: DriversDriverLicenseGetQuery | str, **options: Unpack[GetOptions]) -> DriversDriverLicenseGetAnswer:
        """获取司机信息

        https://pay.weixin.qq.com/doc/v3/partner/4012461309
        """
    getAsync = get_async
    """获取司机信息

    https://pay.weixin.qq.com/doc/v3/partner/4012461309
    """


class Drivers(Node):
    @property
    def _driver_license_(self) -> DriversDriverLicense_:
        """GET 获取司机信息"""

class TaxiCompaniesCompanyMchid_(Node):
    @verb
    def get(self, *, company_mchid: str | int, query: TaxiCompaniesCompanyMchidGetQuery | str, **options: Unpack[GetOptions]) -> TaxiCompaniesCompanyMchidGetAnswer:
        """获取出租车公司商户信息

        https://pay.weixin.qq.com/doc/v3/partner/4012460161
        """
    @async_verb
    def get_async(self, *, company_mchid: str | int, query: TaxiCompaniesCompanyMchidGetQuery | str, **options: Unpack[GetOptions]) -> TaxiCompaniesCompanyMchidGetAnswer:
        """获取出租车公司商户信息

        https://pay.weixin.qq.com/doc/v3/partner/4012460161
        """
    getAsync = get_async
    """获取出租车公司商户信息

    https://pay.weixin.qq.com/doc/v3/partner/4012460161
    """


class TaxiCompanies(Node):
    @property
    def _company_mchid_(self) -> TaxiCompaniesCompanyMchid_:
        """GET 获取出租车公司商户信息"""

class TaxiCompanyCreateTaxiCompany(Node):
    @verb
    def post(self, *, json: TaxiCompanyCreateTaxiCompanyPostBody, **options: Unpack[QueryOptions]) -> TaxiCompanyCreateTaxiCompanyPostAnswer:
        """新增出租车公司

        https://pay.weixin.qq.com/doc/v3/partner/4012460154
        """
    @async_verb
    def post_async(self, *, json: TaxiCompanyCreateTaxiCompanyPostBody, **options: Unpack[QueryOptions]) -> TaxiCompanyCreateTaxiCompanyPostAnswer:
        """新增出租车公司

        https://pay.weixin.qq.com/doc/v3/partner/4012460154
        """
    postAsync = post_async
    """新增出租车公司

    https://pay.weixin.qq.com/doc/v3/partner/4012460154
    """


class TaxiCompany(Node):
    @property
    def createTaxiCompany(self) -> TaxiCompanyCreateTaxiCompany:
        """POST 新增出租车公司"""

class TaxiUpdateTaxi(Node):
    @verb
    def post(self, *, json: TaxiUpdateTaxiPostBody, **options: Unpack[QueryOptions]) -> TaxiUpdateTaxiPostAnswer:
        """更新出租车信息

        https://pay.weixin.qq.com/doc/v3/partner/4012460167
        """
    @async_verb
    def post_async(self, *, json: TaxiUpdateTaxiPostBody, **options: Unpack[QueryOptions]) -> TaxiUpdateTaxiPostAnswer:
        """更新出租车信息

        https://pay.weixin.qq.com/doc/v3/partner/4012460167
        """
    postAsync = post_async
    """更新出租车信息

    https://pay.weixin.qq.com/doc/v3/partner/4012460167
    """


class Taxi(Node):
    @property
    def updateTaxi(self) -> TaxiUpdateTaxi:
        """POST 更新出租车信息"""

class TaxiesPlateNumber_(Node):
    @verb
    def get(self, *, plate_number: str | int, query: TaxiesPlateNumberGetQuery | str, **options: Unpack[GetOptions]) -> TaxiesPlateNumberGetAnswer:
        """获取出租车信息

        https://pay.weixin.qq.com/doc/v3/partner/4012460169
        """
    @async_verb
    def get_async(self, *, plate_number: str | int, query: TaxiesPlateNumberGetQuery | str, **options: Unpack[GetOptions]) -> TaxiesPlateNumberGetAnswer:
        """获取出租车信息

        https://pay.weixin.qq.com/doc/v3/partner/4012460169
        """
    getAsync = get_async
    """获取出租车信息

    https://pay.weixin.qq.com/doc/v3/partner/4012460169
    """


class Taxies(Node):
    @property
    def _plate_number_(self) -> TaxiesPlateNumber_:
        """GET 获取出租车信息"""

class UserTaxiOrderFindByToken(Node):
    @verb
    def get(self, *, query: UserTaxiOrderFindByTokenGetQuery | str, **options: Unpack[GetOptions]) -> UserTaxiOrderFindByTokenGetAnswer:
        """根据凭证查询乘客行程单

        https://pay.weixin.qq.com/doc/v3/partner/4012460180
        """
    @async_verb
    def get_async(self, *, query: UserTaxiOrderFindByTokenGetQuery | str, **options: Unpack[GetOptions]) -> UserTaxiOrderFindByTokenGetAnswer:
        """根据凭证查询乘客行程单

        https://pay.weixin.qq.com/doc/v3/partner/4012460180
        """
    getAsync = get_async
    """根据凭证查询乘客行程单

    https://pay.weixin.qq.com/doc/v3/partner/4012460180
    """


class UserTaxiOrder(Node):
    @property
    def findByToken(self) -> UserTaxiOrderFindByToken:
        """GET 根据凭证查询乘客行程单"""

class UserTaxiOrders(Node):
    @verb
    def get(self, *, query: UserTaxiOrdersGetQuery | str, **options: Unpack[GetOptions]) -> UserTaxiOrdersGetAnswer:
        """获取乘客行程单列表

        https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
        """
    @async_verb
    def get_async(self, *, query: UserTaxiOrdersGetQuery | str, **options: Unpack[GetOptions]) -> UserTaxiOrdersGetAnswer:
        """获取乘客行程单列表

        https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
        """
    getAsync = get_async
    """获取乘客行程单列表

    https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
    """


class TaxiInvoice(Node):
    @property
    def attendance(self) -> Attendance:
        """1 endpoints"""
    @property
    def cards(self) -> Cards:
        """POST 将出租车电子发票插入微信用户卡包"""
    @property
    def driver(self) -> Driver:
        """1 endpoints"""
    @property
    def drivers(self) -> Drivers:
        """1 endpoints"""
    @property
    def taxiCompanies(self) -> TaxiCompanies:
        """1 endpoints"""
    @property
    def taxiCompany(self) -> TaxiCompany:
        """1 endpoints"""
    @property
    def taxi(self) -> Taxi:
        """1 endpoints"""
    @property
    def taxies(self) -> Taxies:
        """1 endpoints"""
    @property
    def userTaxiOrder(self) -> UserTaxiOrder:
        """1 endpoints"""
    @property
    def userTaxiOrders(self) -> UserTaxiOrders:
        """GET 获取乘客行程单列表"""
