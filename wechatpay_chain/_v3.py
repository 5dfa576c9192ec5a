"""The recipe of APIv3 (JSON): which named middlewares, in which order."""

from __future__ import annotations

import platform
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wechatpay_chain._exchange.debug import traced
from wechatpay_chain._exchange.middleware import http_errors, prepare_body
from wechatpay_chain._sensitive.plugin import FieldEncryption
from wechatpay_chain._trust.signer import Signer
from wechatpay_chain._trust.verifier import Verifier
from wechatpay_chain._version import __version__
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from wechatpay_chain._config import Config
    from wechatpay_chain.typing import Handler, Middleware

__all__ = ["default_headers", "v3_stack"]

_MERCHANTS_OWN = (Signer, Verifier, FieldEncryption)
# Outermost first.
_SLOTS = ("verifier", "http_errors", "prepare_body", "signer")


def default_headers() -> dict[str, str]:
    """The header fields of every request; what the platform may answer with, and who asks."""
    agent = (
        f"wechatpay-chain/{__version__} ({platform.system()}/{platform.release()}) "
        f"Python/{platform.python_version()}"
    )
    return {
        "Accept": "application/json, text/plain, application/x-gzip, application/pdf, "
        "image/png, image/*;q=0.5",
        "User-Agent": agent,
    }


def v3_stack(config: Config, terminal: Handler) -> HandlerStack:
    """The APIv3 stack of *config* over *terminal*, with its plugins installed.

    A slot that ``handler`` (a stack given by the user) fills already stays as it is.

    Raises:
        ConfigurationError: There is no private key, or no certs, and nothing that replaces the
            slot that needs them; or the stack given signs or verifies as another client does.
    """
    stack = HandlerStack() if config.stack is None else config.stack.copy()
    _require_own(stack)
    stack.set_handler(traced(terminal if stack.handler is None else stack.handler))
    _fill(stack, _recipe(config))
    if config.encrypt_fields:
        FieldEncryption(config.certs, config.credentials.private_key).install(stack)
    for plugin in config.plugins:
        plugin.install(stack)
    _require_filled(stack)
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
        return _NO_SIGNER
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


def _fill(stack: HandlerStack, recipe: dict[str, Middleware]) -> None:
    """Put each slot that *stack* lacks next to its neighbours, the user's own outermost."""
    inner = None
    for name in reversed(_SLOTS):
        if name not in stack:
            if inner is None:
                stack.push(recipe[name], name)
            else:
                stack.before(inner, recipe[name], name)
        inner = name


def _require_own(stack: HandlerStack) -> None:
    """Refuse a copy of another client's stack that would go on signing as that merchant."""
    for middleware, name in zip(stack.middlewares, stack.names, strict=True):
        if isinstance(getattr(middleware, "__self__", None), _MERCHANTS_OWN):
            raise ConfigurationError(
                f"handler holds the {name!r} of another client, which works for that merchant; "
                f"take it out first: stack.remove({name!r})",
                key="handler",
            )


def _require_filled(stack: HandlerStack) -> None:
    for vacancy in (_NO_SIGNER, _NO_VERIFIER):
        if vacancy in stack.middlewares:
            raise ConfigurationError(
                f"{vacancy.key} is missing: give {vacancy.wanted}, or a plugin that replaces "
                f"{vacancy.slot!r}",
                key=vacancy.key,
            )


@dataclass(frozen=True)
class _Vacancy:
    """A middleware that holds a slot open for a plugin."""

    slot: str
    key: str
    wanted: str

    def __call__(self, _handler: Handler) -> Handler:
        raise ConfigurationError(f"nothing fills the slot {self.slot!r}")


_NO_SIGNER = _Vacancy("signer", "private_key", "the merchant's private key (apiclient_key.pem)")
_NO_VERIFIER = _Vacancy(
    "verifier", "certs", "the platform's public key by its ID, or its certificates"
)
