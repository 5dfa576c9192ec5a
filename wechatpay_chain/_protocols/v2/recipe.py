"""The recipe of APIv2 (XML): the same slots as APIv3's, the signer outside ``prepare_body``."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from wechatpay_chain._display import masked_sign, one_line
from wechatpay_chain._protocols.hosts import TrustedHosts, host_of, is_loopback
from wechatpay_chain._protocols.middleware import prepare_body, traced
from wechatpay_chain._protocols.protocol import Protocol, fill, install_plugins
from wechatpay_chain._protocols.v2.data import signed_text, xml_data
from wechatpay_chain._protocols.v2.results import result_errors
from wechatpay_chain._protocols.v2.signer import DataSigner
from wechatpay_chain._protocols.v2.verifier import DataVerifier
from wechatpay_chain.exceptions import RequestOptionError
from wechatpay_chain.message._body import replayable
from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from wechatpay_chain._protocols.settings import Config
    from wechatpay_chain.message import Request
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["V2"]

_ACCEPT = "text/xml, text/plain, application/x-gzip"

_SLOTS = ("verifier", "http_errors", "signer", "prepare_body")


def _stack(config: Config, terminal: Handler) -> HandlerStack:
    """The APIv2 stack of *config* over *terminal*, with its plugins installed.

    Of a stack that the user gave, what fills these slots is APIv3's; all else is kept, outermost.
    """
    stack = HandlerStack() if config.stack is None else config.stack.copy()
    for name in set(_SLOTS).intersection(stack.names):
        stack.remove(name)
    stack.set_handler(traced(terminal if stack.handler is None else stack.handler))
    secret = config.secret or ""  # a client without one has no such stack
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


def _check(config: Config, request: Request, options: RequestOptions) -> None:
    """Refuse, before a call is handed to another thread, what could not be sent.

    Raises:
        EncodingError: A field of ``xml`` cannot be signed or sent.
        RequestOptionError: An option needs what the client does not have.
    """
    if "xml" in options:
        xml_data(options["xml"])
    _check_mutual(config, request, options)


def _check_mutual(config: Config, request: Request, options: RequestOptions) -> None:
    if not options.get("security"):
        return
    # A transport of one's own has certificates of its own.
    if request.origin.startswith("http://") and config.terminal is None and config.stack is None:
        if not is_loopback(host_of(request.origin)):
            raise RequestOptionError(
                f"security=True: {one_line(request.origin, 200)} is reached without TLS, where no "
                "certificate can be shown; give an https:// address",
                option="security",
            )
        return
    verify = options.get("verify", config.transport.get("verify"))
    own = isinstance(verify, ssl.SSLContext) or config.terminal is not None
    if config.certificate is None and not own:
        raise RequestOptionError(
            f"security=True: {request.path} is called with the merchant's certificate, and this "
            "client has none; build it with merchant={'cert': 'apiclient_cert.pem', "
            "'key': 'apiclient_key.pem'}",
            option="security",
        )


def _masked_body(request: Request) -> bytes:
    # Latin-1 keeps every byte of the files beside it.
    return masked_sign(request.body.decode("latin-1")).encode("latin-1")


_FOREIGN = "is for APIv3; a call under v2/ takes its fields as xml={…}"

V2 = Protocol(
    name="v2",
    prefix="v2/",
    accept=_ACCEPT,
    foreign={"json": _FOREIGN, "form_params": _FOREIGN},
    hosts=TrustedHosts.for_apiv2,
    stack=_stack,
    check=_check,
    ready=replayable,
    masked_body=_masked_body,
    signed_text=signed_text,
)
