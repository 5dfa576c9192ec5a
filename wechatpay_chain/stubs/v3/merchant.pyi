# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/merchant``: documented paths, bodies and answers.

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

class FundBalanceAccountTypeGetAnswer(TypedDict):
    """GET v3/merchant/fund/balance/{account_type}: 查询账户实时余额"""
    available_amount: int
    pending_amount: NotRequired[int]

class FundDayendbalanceAccountTypeGetQuery(TypedDict):
    """GET v3/merchant/fund/dayendbalance/{account_type}: 查询账户日终余额"""
    date: Text

class FundDayendbalanceAccountTypeGetAnswer(TypedDict):
    """GET v3/merchant/fund/dayendbalance/{account_type}: 查询账户日终余额"""
    available_amount: int
    pending_amount: NotRequired[int]

class FundWithdrawBillTypeBillTypeGetQuery(TypedDict):
    """GET v3/merchant/fund/withdraw/bill-type/{bill_type}: 按日下载提现异常文件"""
    bill_date: Text
    tar_type: NotRequired[Literal['GZIP'] | Text]

class FundWithdrawBillTypeBillTypeGetAnswer(TypedDict):
    """GET v3/merchant/fund/withdraw/bill-type/{bill_type}: 按日下载提现异常文件"""
    hash_type: Literal['SHA1'] | str
    hash_value: str
    download_url: str

class FundWithdrawOutRequestNoOutRequestNoGetAnswer(TypedDict):
    """GET v3/merchant/fund/withdraw/out-request-no/{out_request_no}: 电商平台(商户提现单号查询)提现状态"""
    status: Literal['CREATE_SUCCESS', 'SUCCESS', 'FAIL', 'REFUND', 'CLOSE', 'INIT'] | str
    withdraw_id: str
    out_request_no: str
    amount: int
    create_time: str
    update_time: str
    reason: str
    remark: str
    bank_memo: str
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | str
    solution: str

class FundWithdrawWithdrawIdWithdrawIdGetAnswer(TypedDict):
    """GET v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}: 电商平台(微信支付提现单号)查询提现状态"""
    status: Literal['CREATE_SUCCESS', 'SUCCESS', 'FAIL', 'REFUND', 'CLOSE', 'INIT'] | str
    withdraw_id: str
    out_request_no: str
    amount: int
    create_time: str
    update_time: str
    reason: str
    remark: str
    bank_memo: str
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | str
    solution: str

class FundWithdrawPostBody(TypedDict):
    """POST v3/merchant/fund/withdraw: 电商平台提现"""
    out_request_no: Text
    amount: int
    remark: NotRequired[Text]
    bank_memo: NotRequired[Text]
    account_type: Literal['BASIC', 'OPERATION', 'FEES'] | Text
    notify_url: NotRequired[Text]

class FundWithdrawPostAnswer(TypedDict):
    """POST v3/merchant/fund/withdraw: 电商平台提现"""
    withdraw_id: str
    out_request_no: str

class MediaUploadPostAnswer(TypedDict):
    """POST v3/merchant/media/upload: 文件上传"""
    media_id: str

class MediaVideoUploadPostAnswer(TypedDict):
    """POST v3/merchant/media/video_upload: 视频上传"""
    media_id: str

class FundBalanceAccountType_(Node):
    @verb
    def get(self, *, account_type: str | int, **options: Unpack[QueryOptions]) -> FundBalanceAccountTypeGetAnswer:
        """查询账户实时余额

        https://pay.weixin.qq.com/doc/v3/partner/4012476700
        https://pay.weixin.qq.com/doc/v3/partner/4012720926
        https://pay.weixin.qq.com/doc/v3/partner/4012721477
        """
    @async_verb
    def get_async(self, *, account_type: str | int, **options: Unpack[QueryOptions]) -> FundBalanceAccountTypeGetAnswer:
        """查询账户实时余额

        https://pay.weixin.qq.com/doc/v3/partner/4012476700
        https://pay.weixin.qq.com/doc/v3/partner/4012720926
        https://pay.weixin.qq.com/doc/v3/partner/4012721477
        """
    getAsync = get_async
    """查询账户实时余额

    https://pay.weixin.qq.com/doc/v3/partner/4012476700
    https://pay.weixin.qq.com/doc/v3/partner/4012720926
    https://pay.weixin.qq.com/doc/v3/partner/4012721477
    """


class FundBalance(Node):
    @property
    def _account_type_(self) -> FundBalanceAccountType_:
        """GET 查询账户实时余额"""

class FundDayendbalanceAccountType_(Node):
    @verb
    def get(self, *, account_type: str | int, query: FundDayendbalanceAccountTypeGetQuery | str, **options: Unpack[GetOptions]) -> FundDayendbalanceAccountTypeGetAnswer:
        """查询账户日终余额

        https://pay.weixin.qq.com/doc/v3/partner/4012476702
        https://pay.weixin.qq.com/doc/v3/partner/4012720989
        https://pay.weixin.qq.com/doc/v3/partner/4012721446
        """
    @async_verb
    def get_async(self, *, account_type: str | int, query: FundDayendbalanceAccountTypeGetQuery | str, **options: Unpack[GetOptions]) -> FundDayendbalanceAccountTypeGetAnswer:
        """查询账户日终余额

        https://pay.weixin.qq.com/doc/v3/partner/4012476702
        https://pay.weixin.qq.com/doc/v3/partner/4012720989
        https://pay.weixin.qq.com/doc/v3/partner/4012721446
        """
    getAsync = get_async
    """查询账户日终余额

    https://pay.weixin.qq.com/doc/v3/partner/4012476702
    https://pay.weixin.qq.com/doc/v3/partner/4012720989
    https://pay.weixin.qq.com/doc/v3/partner/4012721446
    """


class FundDayendbalance(Node):
    @property
    def _account_type_(self) -> FundDayendbalanceAccountType_:
        """GET 查询账户日终余额"""

class FundWithdrawBillTypeBillType_(Node):
    @verb
    def get(self, *, bill_type: str | int, query: FundWithdrawBillTypeBillTypeGetQuery | str, **options: Unpack[GetOptions]) -> FundWithdrawBillTypeBillTypeGetAnswer:
        """按日下载提现异常文件

        https://pay.weixin.qq.com/doc/v3/partner/4012476678
        https://pay.weixin.qq.com/doc/v3/partner/4012720060
        https://pay.weixin.qq.com/doc/v3/partner/4012719776
        """
    @async_verb
    def get_async(self, *, bill_type: str | int, query: FundWithdrawBillTypeBillTypeGetQuery | str, **options: Unpack[GetOptions]) -> FundWithdrawBillTypeBillTypeGetAnswer:
        """按日下载提现异常文件

        https://pay.weixin.qq.com/doc/v3/partner/4012476678
        https://pay.weixin.qq.com/doc/v3/partner/4012720060
        https://pay.weixin.qq.com/doc/v3/partner/4012719776
        """
    getAsync = get_async
    """按日下载提现异常文件

    https://pay.weixin.qq.com/doc/v3/partner/4012476678
    https://pay.weixin.qq.com/doc/v3/partner/4012720060
    https://pay.weixin.qq.com/doc/v3/partner/4012719776
    """


class FundWithdrawBillType(Node):
    @property
    def _bill_type_(self) -> FundWithdrawBillTypeBillType_:
        """GET 按日下载提现异常文件"""

class FundWithdrawOutRequestNoOutRequestNo_(Node):
    @verb
    def get(self, *, out_request_no: str | int, **options: Unpack[QueryOptions]) -> FundWithdrawOutRequestNoOutRequestNoGetAnswer:
        """电商平台(商户提现单号查询)提现状态

        https://pay.weixin.qq.com/doc/v3/partner/4012476672
        """
    @async_verb
    def get_async(self, *, out_request_no: str | int, **options: Unpack[QueryOptions]) -> FundWithdrawOutRequestNoOutRequestNoGetAnswer:
        """电商平台(商户提现单号查询)提现状态

        https://pay.weixin.qq.com/doc/v3/partner/4012476672
        """
    getAsync = get_async
    """电商平台(商户提现单号查询)提现状态

    https://pay.weixin.qq.com/doc/v3/partner/4012476672
    """


class FundWithdrawOutRequestNo(Node):
    @property
    def _out_request_no_(self) -> FundWithdrawOutRequestNoOutRequestNo_:
        """GET 电商平台(商户提现单号查询)提现状态"""

class FundWithdrawWithdrawIdWithdrawId_(Node):
    @verb
    def get(self, *, withdraw_id: str | int, **options: Unpack[QueryOptions]) -> FundWithdrawWithdrawIdWithdrawIdGetAnswer:
        """电商平台(微信支付提现单号)查询提现状态

        https://pay.weixin.qq.com/doc/v3/partner/4012476674
        """
    @async_verb
    def get_async(self, *, withdraw_id: str | int, **options: Unpack[QueryOptions]) -> FundWithdrawWithdrawIdWithdrawIdGetAnswer:
        """电商平台(微信支付提现单号)查询提现状态

        https://pay.weixin.qq.com/doc/v3/partner/4012476674
        """
    getAsync = get_async
    """电商平台(微信支付提现单号)查询提现状态

    https://pay.weixin.qq.com/doc/v3/partner/4012476674
    """


class FundWithdrawWithdrawId(Node):
    @property
    def _withdraw_id_(self) -> FundWithdrawWithdrawIdWithdrawId_:
        """GET 电商平台(微信支付提现单号)查询提现状态"""

class FundWithdraw(Node):
    @property
    def billType(self) -> FundWithdrawBillType:
        """1 endpoints"""
    @property
    def outRequestNo(self) -> FundWithdrawOutRequestNo:
        """1 endpoints"""
    @property
    def withdrawId(self) -> FundWithdrawWithdrawId:
        """1 endpoints"""
    @verb
    def post(self, *, json: FundWithdrawPostBody, **options: Unpack[QueryOptions]) -> FundWithdrawPostAnswer:
        """电商平台提现

        https://pay.weixin.qq.com/doc/v3/partner/4012476670
        """
    @async_verb
    def post_async(self, *, json: FundWithdrawPostBody, **options: Unpack[QueryOptions]) -> FundWithdrawPostAnswer:
        """电商平台提现

        https://pay.weixin.qq.com/doc/v3/partner/4012476670
        """
    postAsync = post_async
    """电商平台提现

    https://pay.weixin.qq.com/doc/v3/partner/4012476670
    """


class Fund(Node):
    @property
    def balance(self) -> FundBalance:
        """1 endpoints"""
    @property
    def dayendbalance(self) -> FundDayendbalance:
        """1 endpoints"""
    @property
    def withdraw(self) -> FundWithdraw:
        """POST 电商平台提现"""

class MediaUpload(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> MediaUploadPostAnswer:
        """文件上传

        https://pay.weixin.qq.com/doc/v3/partner/4012760432
        https://pay.weixin.qq.com/doc/v3/partner/4012760490
        https://pay.weixin.qq.com/doc/v3/partner/4012760509
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> MediaUploadPostAnswer:
        """文件上传

        https://pay.weixin.qq.com/doc/v3/partner/4012760432
        https://pay.weixin.qq.com/doc/v3/partner/4012760490
        https://pay.weixin.qq.com/doc/v3/partner/4012760509
        """
    postAsync = post_async
    """文件上传

    https://pay.weixin.qq.com/doc/v3/partner/4012760432
    https://pay.weixin.qq.com/doc/v3/partner/4012760490
    https://pay.weixin.qq.com/doc/v3/partner/4012760509
    """


class MediaVideoUpload(Node):
    @verb
    def post(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> MediaVideoUploadPostAnswer:
        """视频上传

        https://pay.weixin.qq.com/doc/v3/partner/4012761084
        """
    @async_verb
    def post_async(self, *, body: Any = ..., multipart: Sequence[Mapping[str, Any]] = ..., **options: Unpack[QueryOptions]) -> MediaVideoUploadPostAnswer:
        """视频上传

        https://pay.weixin.qq.com/doc/v3/partner/4012761084
        """
    postAsync = post_async
    """视频上传

    https://pay.weixin.qq.com/doc/v3/partner/4012761084
    """


class Media(Node):
    @property
    def upload(self) -> MediaUpload:
        """POST 文件上传"""
    @property
    def video_upload(self) -> MediaVideoUpload:
        """POST 视频上传"""

class Merchant(Node):
    @property
    def fund(self) -> Fund:
        """6 endpoints"""
    @property
    def media(self) -> Media:
        """2 endpoints"""
