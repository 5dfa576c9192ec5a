"""The recipe of APIv3 (JSON): which named middlewares, in which order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wechatpay_chain._protocols.debug import traced
from wechatpay_chain._protocols.middleware import http_errors, prepare_body
from wechatpay_chain._protocols.protocol import Protocol, fill, install_plugins, require_own
from wechatpay_chain._protocols.v3.signer import Signer
from wechatpay_chain._protocols.v3.verifier import Verifier
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.message._body import signable
from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from wechatpay_chain._protocols.settings import Config
    from wechatpay_chain.message import Request
    from wechatpay_chain.typing import Handler, Middleware

__all__ = ["V3", "vacancy_in"]

_PARAMETER = re.compile(r'(\w+)="([^"]*)"')
_SCHEME = "WECHATPAY"
_ACCEPT = (
    "application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5"
)


def _stack(config: Config, terminal: Handler) -> HandlerStack:
    """The APIv3 stack of *config* over *terminal*, with its plugins installed.

    A slot that ``handler`` (a stack given by the user) fills already stays as it is; one that
    nothing fills is vacant, see :func:`vacancy_in`.

    Raises:
        ConfigurationError: The stack given signs or verifies as another client does.
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
        return _NO_SIGNERS[credentials.lacking or "private_key"]
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
        return _NO_VERIFIER
    return Verifier(config.certs, hosts=config.hosts, clock=config.clock).middleware


def vacancy_in(stack: HandlerStack) -> ConfigurationError | None:
    """What is missing from a client whose *stack* this is, or ``None`` where nothing is."""
    for middleware in reversed(stack.middlewares):  # who signs comes first
        if isinstance(middleware, _Vacancy):
            return middleware.error()
    return None


@dataclass(frozen=True)
class _Vacancy:
    """A middleware that holds a slot open for a plugin."""

    slot: str
    key: str
    wanted: str

    def error(self) -> ConfigurationError:
        return ConfigurationError(
            f"{self.key} is missing: give {self.wanted}, or a plugin that replaces {self.slot!r}",
            key=self.key,
        )

    def __call__(self, _handler: Handler) -> Handler:
        raise self.error()


_NO_SIGNERS = {
    "mchid": _Vacancy("signer", "mchid", "the merchant number"),
    "serial": _Vacancy("signer", "serial", "the serial of the merchant's API certificate"),
    "private_key": _Vacancy(
        "signer", "private_key", "the merchant's private key (apiclient_key.pem)"
    ),
}
_NO_VERIFIER = _Vacancy(
    "verifier", "certs", "the platform's public key by its ID, or its certificates"
)


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
    check=lambda _config, _request, _options: None,
    ready=signable,
    masked_body=_masked_body,
    signed_text=_signed_text,
)
