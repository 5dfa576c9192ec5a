"""A chained-path client for WeChat Pay: any APIv3 or APIv2 endpoint, signed and verified.

::

    from wechatpay_chain import Builder

    client = Builder.factory(mchid=…, serial=…, private_key=…, certs={"PUB_KEY_ID_…": …})
    client.v3.pay.transactions.native.post(json={…}).json()

Chapters: :mod:`~wechatpay_chain.exceptions`, :mod:`~wechatpay_chain.message`,
:mod:`~wechatpay_chain.promise`, :mod:`~wechatpay_chain.stack`, :mod:`~wechatpay_chain.typing`,
:mod:`~wechatpay_chain.formatter`, :mod:`~wechatpay_chain.transformer`,
:mod:`~wechatpay_chain.crypto`, :mod:`~wechatpay_chain.util`, :mod:`~wechatpay_chain.catalogue`,
:mod:`~wechatpay_chain.certificates`, :mod:`~wechatpay_chain.notifications`,
:mod:`~wechatpay_chain.plugins`, :mod:`~wechatpay_chain.repl`, :mod:`~wechatpay_chain.testing`.

PYTEST_DONT_REWRITE: no test's assertions are in here, and a program that calls ``pytest.main()``
may have imported the package before.
"""

from typing import TYPE_CHECKING, Any

from wechatpay_chain._version import __version__

if TYPE_CHECKING:
    from wechatpay_chain._client import Builder, Client
    from wechatpay_chain.exceptions import (
        AnswerError,
        ConfigurationError,
        HTTPStatusError,
        ResultError,
        SignatureError,
        TransportError,
        WeChatPayError,
    )
    from wechatpay_chain.formatter import Formatter
    from wechatpay_chain.message import Response
    from wechatpay_chain.promise import Promise
    from wechatpay_chain.stack import HandlerStack
    from wechatpay_chain.transformer import Transformer

__all__ = [
    "AnswerError",
    "Builder",
    "Client",
    "ConfigurationError",
    "Formatter",
    "HTTPStatusError",
    "HandlerStack",
    "Promise",
    "Response",
    "ResultError",
    "SignatureError",
    "Transformer",
    "TransportError",
    "WeChatPayError",
    "__version__",
]

# Imported when they are first asked for (PEP 562): pytest imports this package for its plugin in
# every project that has it installed, and most of them will not use it in that run.
_HOMES = {
    **dict.fromkeys(("Builder", "Client"), "_client"),
    **dict.fromkeys(
        (
            *("AnswerError", "ConfigurationError", "HTTPStatusError", "ResultError"),
            *("SignatureError", "TransportError", "WeChatPayError"),
        ),
        "exceptions",
    ),
    "Formatter": "formatter",
    "Response": "message",
    "Promise": "promise",
    "HandlerStack": "stack",
    "Transformer": "transformer",
}
_CHAPTERS = frozenset(
    {
        *("catalogue", "certificates", "crypto", "exceptions", "formatter", "message"),
        *("notifications", "plugins", "promise", "stack", "transformer", "typing", "util"),
    }
)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _CHAPTERS:
        return import_module(f"{__name__}.{name}")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, *_CHAPTERS} - {"Any", "TYPE_CHECKING"})
