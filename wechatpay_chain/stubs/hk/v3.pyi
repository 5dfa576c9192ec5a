# mypy: disable-error-code=overload-overlap
# pyright: reportOverlappingOverload=false
"""``hk/v3``: documented paths, bodies and answers.

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

class EncryptCertificate(TypedDict):
    algorithm: NotRequired[str]
    nonce: NotRequired[str]
    associated_data: NotRequired[str]
    ciphertext: NotRequired[str]
    """Encrypted."""

class Data(TypedDict):
    serial_no: NotRequired[str]
    effective_time: NotRequired[str]
    expire_time: NotRequired[str]
    encrypt_certificate: NotRequired[EncryptCertificate]

class CertificatesGetAnswer(TypedDict):
    """GET hk/v3/certificates: 获取平台证书列表"""
    data: list[Data]

class Certificates(Node):
    @verb
    def get(self, **options: Unpack[QueryOptions]) -> CertificatesGetAnswer:
        """获取平台证书列表

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml
        """
    @async_verb
    def get_async(self, **options: Unpack[QueryOptions]) -> CertificatesGetAnswer:
        """获取平台证书列表

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml
        """
    getAsync = get_async
    """获取平台证书列表

    https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml
    """


class V3(Node):
    @property
    def certificates(self) -> Certificates:
        """GET 获取平台证书列表"""
