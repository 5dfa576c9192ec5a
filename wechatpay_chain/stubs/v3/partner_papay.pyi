# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/partner-papay``: documented paths, bodies and answers.

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

class ContractsContractIdFailNotifyPostBody(TypedDict):
    """POST v3/partner-papay/contracts/{contract_id}/fail-notify: 服务商商户重试扣费通知"""
    sp_mchid: Text
    sp_appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]

class DeductDuration(TypedDict):
    count: float
    unit: NotRequired[Text]

class EstimatedAmount(TypedDict):
    amount: float
    currency: NotRequired[Text]

class ContractsContractIdNotifyPostBody(TypedDict):
    """POST v3/partner-papay/contracts/{contract_id}/notify: 服务商商户预扣费通知"""
    sp_mchid: Text
    sp_appid: Text
    sub_mchid: Text
    sub_appid: NotRequired[Text]
    deduct_duration: NotRequired[DeductDuration]
    estimated_amount: EstimatedAmount

class ContractsContractIdFailNotify(Node):
    @verb
    def post(self, *, contract_id: str | int, json: ContractsContractIdFailNotifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """服务商商户重试扣费通知

        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, json: ContractsContractIdFailNotifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """服务商商户重试扣费通知

        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
        """
    postAsync = post_async
    """服务商商户重试扣费通知

    https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
    """


class ContractsContractIdNotify(Node):
    @verb
    def post(self, *, contract_id: str | int, json: ContractsContractIdNotifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """服务商商户预扣费通知

        https://pay.weixin.qq.com/doc/v2/partner/4011988373
        """
    @async_verb
    def post_async(self, *, contract_id: str | int, json: ContractsContractIdNotifyPostBody, **options: Unpack[QueryOptions]) -> None:
        """服务商商户预扣费通知

        https://pay.weixin.qq.com/doc/v2/partner/4011988373
        """
    postAsync = post_async
    """服务商商户预扣费通知

    https://pay.weixin.qq.com/doc/v2/partner/4011988373
    """


class ContractsContractId_(Node):
    @property
    def failNotify(self) -> ContractsContractIdFailNotify:
        """POST 服务商商户重试扣费通知"""
    @property
    def notify(self) -> ContractsContractIdNotify:
        """POST 服务商商户预扣费通知"""

class Contracts(Node):
    @property
    def _contract_id_(self) -> ContractsContractId_:
        """2 endpoints"""

class PartnerPapay(Node):
    @property
    def contracts(self) -> Contracts:
        """2 endpoints"""
