"""A chained-path client for WeChat Pay APIv3.

::

    from wechatpay_chain import Builder

    client = Builder.factory(mchid=…, serial=…, private_key=…, certs={"PUB_KEY_ID_…": …})
    client.v3.pay.transactions.native.post(json={…}).json()

Chapters: :mod:`~wechatpay_chain.exceptions`, :mod:`~wechatpay_chain.message`,
:mod:`~wechatpay_chain.promise`, :mod:`~wechatpay_chain.stack`, :mod:`~wechatpay_chain.typing`,
:mod:`~wechatpay_chain.formatter`, :mod:`~wechatpay_chain.crypto`, :mod:`~wechatpay_chain.util`,
:mod:`~wechatpay_chain.catalogue`, :mod:`~wechatpay_chain.certificates`,
:mod:`~wechatpay_chain.notifications`, :mod:`~wechatpay_chain.plugins`,
:mod:`~wechatpay_chain.repl`, :mod:`~wechatpay_chain.testing`.
"""

from wechatpay_chain._client import Builder, Client
from wechatpay_chain._version import __version__
from wechatpay_chain.exceptions import (
    ConfigurationError,
    HTTPStatusError,
    SignatureError,
    TransportError,
    WeChatPayError,
)
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.message import Response
from wechatpay_chain.promise import Promise
from wechatpay_chain.stack import HandlerStack

__all__ = [
    "Builder",
    "Client",
    "ConfigurationError",
    "Formatter",
    "HTTPStatusError",
    "HandlerStack",
    "Promise",
    "Response",
    "SignatureError",
    "TransportError",
    "WeChatPayError",
    "__version__",
]
