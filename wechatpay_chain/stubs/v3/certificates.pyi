# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``v3/certificates``: documented paths, bodies and answers.

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

class GetQuery(TypedDict):
    """GET v3/certificates: 获取平台证书列表"""
    algorithm_type: NotRequired[Literal['SM2', 'RSA', 'ALL'] | Text]

class EncryptCertificate(TypedDict):
    algorithm: str
    nonce: str
    associated_data: Literal['certificate'] | str
    ciphertext: str
    """Encrypted."""

class Data(TypedDict):
    serial_no: str
    effective_time: str
    expire_time: str
    encrypt_certificate: EncryptCertificate

class GetAnswer(TypedDict):
    """GET v3/certificates: 获取平台证书列表"""
    data: list[Data]

class Certificates(Node):
    @verb
    def get(self, *, query: GetQuery | str = ..., **options: Unpack[GetOptions]) -> GetAnswer:
        """获取平台证书列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012551764
        https://pay.weixin.qq.com/doc/v3/partner/4012715700
        """
    @async_verb
    def get_async(self, *, query: GetQuery | str = ..., **options: Unpack[GetOptions]) -> GetAnswer:
        """获取平台证书列表

        https://pay.weixin.qq.com/doc/v3/merchant/4012551764
        https://pay.weixin.qq.com/doc/v3/partner/4012715700
        """
    getAsync = get_async
    """获取平台证书列表

    https://pay.weixin.qq.com/doc/v3/merchant/4012551764
    https://pay.weixin.qq.com/doc/v3/partner/4012715700
    """

