"""A client's configuration from environment variables, for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wechatpay_chain.exceptions import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["APIV3_KEY", "CERTIFICATE", "configuration"]

APIV3_KEY = "WECHATPAY_APIV3_KEY"
CERTIFICATE = "WECHATPAY_CERTIFICATE"

_PUBLIC_KEY_ID, _PUBLIC_KEY = "WECHATPAY_PUBLIC_KEY_ID", "WECHATPAY_PUBLIC_KEY"
_OWN = {
    "WECHATPAY_MCHID": "mchid",
    "WECHATPAY_SERIAL": "serial",
    "WECHATPAY_PRIVATE_KEY": "private_key",
}
_MORE = {"WECHATPAY_BASE_URI": "base_uri", APIV3_KEY: "apiv3_key"}


def configuration(environment: Mapping[str, str]) -> dict[str, Any] | None:
    """Read a configuration.

    Args:
        environment: ``WECHATPAY_MCHID``, ``WECHATPAY_SERIAL``, ``WECHATPAY_PRIVATE_KEY``;
            ``WECHATPAY_PUBLIC_KEY_ID`` and ``WECHATPAY_PUBLIC_KEY``, or for merchants without them
            ``WECHATPAY_APIV3_KEY``, with which platform certificates are downloaded; where it is
            another ``WECHATPAY_BASE_URI``. Keys are PEM text or a path.

    Returns:
        What ``Builder.factory`` takes, or ``None`` where none of them is set.

    Raises:
        ConfigurationError: Some are missing.
    """
    names = (*_OWN, _PUBLIC_KEY_ID, _PUBLIC_KEY, *_MORE)
    given = {name: environment[name] for name in names if environment.get(name)}
    if not given:
        return None
    if missing := _missing(given):
        them = "these" if missing[1:] else "it"
        instead = (
            f"; merchants with platform certificates set {APIV3_KEY} instead"
            if _PUBLIC_KEY_ID in missing and _PUBLIC_KEY in missing
            else ""
        )
        raise ConfigurationError(
            f"the environment lacks {', '.join(missing)}; set {them} too{instead}"
        )
    config: dict[str, Any] = {key: given[name] for name, key in _OWN.items()}
    config |= {key: given[name] for name, key in _MORE.items() if name in given}
    return config | {"certs": _certs(given)}


def _missing(given: Mapping[str, str]) -> list[str]:
    downloaded = APIV3_KEY in given and not given.keys() & {_PUBLIC_KEY_ID, _PUBLIC_KEY}
    needed = [*_OWN, *([] if downloaded else [_PUBLIC_KEY_ID, _PUBLIC_KEY])]
    return [name for name in needed if name not in given]


def _certs(given: Mapping[str, str]) -> Any:
    if _PUBLIC_KEY_ID in given:
        return {given[_PUBLIC_KEY_ID]: given[_PUBLIC_KEY]}
    from wechatpay_chain.certificates import Certificates  # for merchants without a public key

    return Certificates()
