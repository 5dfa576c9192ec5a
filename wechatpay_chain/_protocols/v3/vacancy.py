"""Empty slots of the recipe, held open for a plugin, with what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wechatpay_chain.exceptions import ConfigurationError

if TYPE_CHECKING:
    from wechatpay_chain.stack import HandlerStack
    from wechatpay_chain.typing import Handler

__all__ = ["NO_SIGNERS", "NO_VERIFIER", "vacancy_in"]


@dataclass(frozen=True)
class Vacancy:
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


NO_SIGNERS = {
    "mchid": Vacancy("signer", "mchid", "the merchant number"),
    "serial": Vacancy("signer", "serial", "the serial of the merchant's API certificate"),
    "private_key": Vacancy(
        "signer", "private_key", "the merchant's private key (apiclient_key.pem)"
    ),
}
NO_VERIFIER = Vacancy(
    "verifier", "certs", "the platform's public key by its ID, or its certificates"
)


def vacancy_in(stack: HandlerStack) -> ConfigurationError | None:
    """What a client with *stack* is missing, or ``None``."""
    for middleware in reversed(stack.middlewares):  # the signer's comes first
        if isinstance(middleware, Vacancy):
            return middleware.error()
    return None
