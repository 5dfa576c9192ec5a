"""The recipe of APIv3 (JSON): its named middlewares, in order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wechatpay_chain._protocols.middleware import http_errors, prepare_body, traced
from wechatpay_chain._protocols.protocol import Protocol, fill, install_plugins, require_own
from wechatpay_chain._protocols.v3.signer import Signer
from wechatpay_chain._protocols.v3.vacancy import NO_SIGNERS, NO_VERIFIER
from wechatpay_chain._protocols.v3.verifier import Verifier
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.message._body import signable
from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from wechatpay_chain._protocols.settings import Config
    from wechatpay_chain.message import Request
    from wechatpay_chain.typing import Handler, Middleware

__all__ = ["V3"]

_PARAMETER = re.compile(r'(\w+)="([^"]*)"')
_SCHEME = "WECHATPAY"
_ACCEPT = (
    "application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5"
)


def _stack(config: Config, terminal: Handler) -> HandlerStack:
    """The APIv3 stack of *config* over *terminal*, with its plugins installed.

    A slot that ``handler`` (a stack given by the user) fills already stays as it is; an empty one
    is vacant, see :func:`~wechatpay_chain._protocols.v3.vacancy.vacancy_in`.

    Raises:
        ConfigurationError: The given stack signs or verifies for another client.
    """
    stack = HandlerStack() if config.stack is None else config.stack.copy()
    require_own(stack)
    stack.set_handler(traced(terminal if stack.handler is None else stack.handler))
    fill(stack, _recipe(config))
    install_plugins(stack, config.plugins, "v3")
    return stack


def _recipe(config: Config) -> dict[str, Middleware]:
    return {
        "verifier": _verifier(config),
        "http_errors": http_errors,
        "prepare_body": prepare_body,
        "signer": _signer(config),
    }


def _signer(config: Config) -> Middleware:
    credentials = config.credentials
    if credentials.merchant is None and credentials.brand is None:
        return NO_SIGNERS[credentials.lacking or "private_key"]
    return Signer(
        credentials.merchant,
        credentials.brand,
        keys=config.certs,
        hosts=config.hosts,
        clock=config.clock,
        nonce=config.nonce,
    ).middleware


def _verifier(config: Config) -> Middleware:
    if config.certs is None:
        return NO_VERIFIER
    return Verifier(config.certs, hosts=config.hosts, clock=config.clock).middleware


def _masked_body(request: Request) -> bytes:
    return request.body


def _signed_text(request: Request) -> str | None:
    given = dict(_PARAMETER.findall(request.headers.get("Authorization", "")))
    if not request.headers.get("Authorization", "").startswith(_SCHEME):
        return None
    if not {"timestamp", "nonce_str"} <= given.keys():
        return None
    try:
        body = request.signed_body.decode()
    except UnicodeDecodeError:
        return None
    return Formatter.request(
        request.method, request.target, given["timestamp"], given["nonce_str"], body
    )


_FOREIGN = "is for APIv2, whose paths begin with v2/"

V3 = Protocol(
    name="v3",
    prefix="",
    accept=_ACCEPT,
    foreign={
        "xml": f"{_FOREIGN}; APIv3 takes json=",
        "nonceless": _FOREIGN,
        "security": _FOREIGN,
    },
    hosts=lambda trusted: trusted,
    stack=_stack,
    check=None,
    ready=signable,
    masked_body=_masked_body,
    signed_text=_signed_text,
)
