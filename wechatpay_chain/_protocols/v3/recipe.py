"""The recipe of APIv3 (JSON): which named middlewares, in which order."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wechatpay_chain._protocols.debug import traced
from wechatpay_chain._protocols.middleware import http_errors, prepare_body
from wechatpay_chain._protocols.recipe import fill, install_plugins
from wechatpay_chain._protocols.v3.signer import Signer
from wechatpay_chain._protocols.v3.verifier import Verifier
from wechatpay_chain._sensitive.plugin import FieldEncryption
from wechatpay_chain._version import __version__
from wechatpay_chain.exceptions import ConfigurationError, RequestOptionError
from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from wechatpay_chain._call.config import Config
    from wechatpay_chain.typing import Handler, Middleware, RequestOptions

__all__ = ["ACCEPT", "check_options", "user_agent", "v3_stack", "vacancy_in"]

ACCEPT = (
    "application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5"
)

_MERCHANTS_OWN = (Signer, Verifier, FieldEncryption)
_NOT_JSON = ("xml", "nonceless", "security")


def user_agent() -> str:
    """Who asks; the header field of every request."""
    return (
        f"wechatpay-chain/{__version__} ({platform.system()}/{platform.release()}) "
        f"Python/{platform.python_version()}"
    )


def check_options(options: RequestOptions) -> None:
    """Refuse, before a call is handed to another thread, what APIv3 has no use for.

    Raises:
        RequestOptionError: An option is APIv2's.
    """
    for name in _NOT_JSON:
        if name in options:
            raise RequestOptionError(
                f"{name}= is for APIv2, whose paths begin with v2/"
                + ("; APIv3 takes json=" if name == "xml" else ""),
                option=name,
            )


def v3_stack(config: Config, terminal: Handler) -> HandlerStack:
    """The APIv3 stack of *config* over *terminal*, with its plugins installed.

    A slot that ``handler`` (a stack given by the user) fills already stays as it is; one that
    nothing fills is vacant, see :func:`vacancy_in`.

    Raises:
        ConfigurationError: The stack given signs or verifies as another client does.
    """
    stack = HandlerStack() if config.stack is None else config.stack.copy()
    _require_own(stack)
    stack.set_handler(traced(terminal if stack.handler is None else stack.handler))
    fill(stack, _recipe(config))
    if config.encrypt_fields:
        FieldEncryption(config.certs, config.credentials.private_key).install(stack)
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


def _require_own(stack: HandlerStack) -> None:
    """Refuse a copy of another client's stack that would go on signing as that merchant."""
    for middleware, name in zip(stack.middlewares, stack.names, strict=True):
        owner = getattr(middleware, "__self__", None)
        if isinstance(owner, _MERCHANTS_OWN) or getattr(owner, "is_merchants_own", False):
            raise ConfigurationError(
                f"handler holds the {name!r} of another client, which works for that merchant; "
                f"take it out first: stack.remove({name!r})",
                key="handler",
            )


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
