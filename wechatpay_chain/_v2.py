"""The recipe of APIv2 (XML): the same slots as APIv3's, the signer outside ``prepare_body``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wechatpay_chain._exchange.debug import traced
from wechatpay_chain._exchange.middleware import prepare_body
from wechatpay_chain._recipe import fill, install_plugins
from wechatpay_chain._trust_v2.data import xml_data
from wechatpay_chain._trust_v2.results import result_errors
from wechatpay_chain._trust_v2.signer import DataSigner
from wechatpay_chain._trust_v2.verifier import DataVerifier
from wechatpay_chain.exceptions import RequestOptionError
from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from wechatpay_chain._config import Config
    from wechatpay_chain.message import Request
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["ACCEPT", "check_options", "v2_stack"]

ACCEPT = "text/xml, text/plain, application/x-gzip"

_SLOTS = ("verifier", "http_errors", "signer", "prepare_body")
_NOT_XML = ("json", "form_params")


def v2_stack(config: Config, secret: str, terminal: Handler) -> HandlerStack:
    """The APIv2 stack of *config* over *terminal*, with its plugins installed.

    Of a stack that the user gave, what fills these slots is APIv3's; all else is kept, outermost.
    """
    stack = HandlerStack() if config.stack is None else config.stack.copy()
    for name in set(_SLOTS).intersection(stack.names):
        stack.remove(name)
    stack.set_handler(traced(terminal if stack.handler is None else stack.handler))
    signer = DataSigner(
        secret, config.credentials.mchid, hosts=config.hosts.for_apiv2(), nonce=config.nonce
    )
    fill(
        stack,
        {
            "verifier": DataVerifier(secret).middleware,
            "http_errors": result_errors,
            "signer": signer.middleware,
            "prepare_body": prepare_body,
        },
    )
    install_plugins(stack, config.plugins, "v2")
    return stack


def check_options(config: Config, request: Request, options: RequestOptions) -> None:
    """Refuse, before a call is handed to another thread, what could not be sent.

    Raises:
        EncodingError: A field of ``xml`` cannot be signed or sent.
        RequestOptionError: An option is APIv3's, or needs what the client does not have.
    """
    for name in _NOT_XML:
        if name in options:
            raise RequestOptionError(
                f"{name}= is for APIv3; a call under v2/ takes its fields as xml={{…}}", option=name
            )
    if "xml" in options:
        xml_data(options["xml"])
    _check_mutual(config, request, options)


def _check_mutual(config: Config, request: Request, options: RequestOptions) -> None:
    own = "verify" in options or "verify" in config.transport
    if options.get("security") and config.certificate is None and not own:
        raise RequestOptionError(
            f"security=True: {request.path} is called with the merchant's certificate, and this "
            "client has none; build it with merchant={'cert': 'apiclient_cert.pem', "
            "'key': 'apiclient_key.pem'}",
            option="security",
        )
