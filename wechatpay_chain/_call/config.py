"""A client's configuration: read once, checked as a whole, explained where it is wrong."""

from __future__ import annotations

import difflib
import re
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from wechatpay_chain._call.credentials import read_credentials
from wechatpay_chain._promises.workers import check_concurrency
from wechatpay_chain._protocols.hosts import PLATFORM_HOSTS, TrustedHosts, host_of
from wechatpay_chain._protocols.settings import Config
from wechatpay_chain._protocols.v3.platform_keys import read_certs
from wechatpay_chain._sensitive.plugin import FieldEncryption
from wechatpay_chain._uri.target import BASE_URI, Base, parse_base_uri
from wechatpay_chain.crypto import read_apiv3_key, read_secret
from wechatpay_chain.exceptions import ConfigurationError
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.message._headers import fields_problem
from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from wechatpay_chain._protocols.settings import Credentials
    from wechatpay_chain._protocols.v3.platform_keys import VerificationKeys
    from wechatpay_chain._transport.client_certificate import ClientCertificate
    from wechatpay_chain.typing import Plugin

__all__ = ["read_config"]

_KEYS = frozenset(
    {
        "mchid", "serial", "private_key", "certs", "secret", "merchant", "base_uri", "timeout",
        "connect_timeout", "read_timeout", "proxy", "verify", "headers", "handler", "plugins",
        "signer", "brand", "apiv3_key", "encrypt_fields", "concurrency",
        "clock", "nonce", "trusted_hosts", "check",
    }
)  # fmt: skip
_HOST = re.compile(r"[\w.-]{1,64}", re.ASCII)
_CAPITAL = re.compile(r"(?<=[a-z])[A-Z]")
_TRANSPORT_KEYS = ("timeout", "connect_timeout", "read_timeout", "proxy", "verify")
# Other clients' keys, which must not end up under the name of another secret.
_NOT_NEEDED = {
    "apiv3key": "the APIv3 key is called apiv3_key",
    "v3key": "the APIv3 key is called apiv3_key",
    "apiv2key": "the APIv2 key is called secret",
    "v2key": "the APIv2 key is called secret",
    "apikey": "the APIv3 key is called apiv3_key, and the APIv2 key secret",
    "sslkey": "the merchant's certificate and key are merchant={'cert': path, 'key': path}",
    "sslcert": "the merchant's certificate and key are merchant={'cert': path, 'key': path}",
    "certdir": "certs takes the platform's keys themselves, by serial or public-key ID",
    "certserialno": "the serial of the merchant's API certificate is called serial",
}


def read_config(given: object, keywords: Mapping[str, Any]) -> Config:
    """Read a configuration in PHP's or Python's spelling; keywords win over the mapping.

    Raises:
        ConfigurationError: A key is missing, unknown, or cannot be used.
    """
    values = _merged(given, keywords)
    secret = _secret(values.get("secret"))
    with _porters_hint(secret):
        credentials = read_credentials(values, complete=secret is None)
        certs = read_certs(values.get("certs"), *credentials.serials)
    handler = values.get("handler")
    base = _base(values)
    return Config(
        credentials=credentials,
        certs=certs,
        apiv3_key=None if (key := values.get("apiv3_key")) is None else read_apiv3_key(key),
        secret=secret,
        certificate=_certificate(values.get("merchant")),
        base=base,
        headers=_headers(values),
        stack=handler if isinstance(handler, HandlerStack) else None,
        terminal=None if isinstance(handler, HandlerStack) else _callable(values, "handler"),
        plugins=(*_encryption(values, certs, credentials), *_plugins(values.get("plugins"))),
        hosts=TrustedHosts([host_of(base[0]), *_hosts(values.get("trusted_hosts"))]),
        clock=_callable(values, "clock") or time.time,
        nonce=_callable(values, "nonce") or Formatter.nonce,
        concurrency=check_concurrency(16 if (n := values.get("concurrency")) is None else n),
        check=_boolean(values, "check"),
        transport={key: values[key] for key in _TRANSPORT_KEYS if values.get(key) is not None},
    )


@contextmanager
def _porters_hint(secret: str | None) -> Iterator[None]:
    """Tell who fills in anything for what APIv2 does not need, as the PHP SDK's README does."""
    try:
        yield
    except ConfigurationError as error:
        if secret is None:
            raise
        said = f"{error}; for APIv2 alone leave serial, private_key and certs out"
        del secret
        raise type(error)(said, key=error.key) from None


def _merged(given: object, keywords: Mapping[str, Any]) -> dict[str, Any]:
    if given is not None and not isinstance(given, Mapping):
        raise ConfigurationError(
            f"Builder.factory takes a mapping, keywords or both, not {type(given).__name__}"
        )
    return {**_spelled(given or {}), **_spelled(keywords)}


def _spelled(given: Mapping[Any, Any]) -> dict[str, Any]:
    """The values under their Python names; ``privateKey`` becomes ``private_key``."""
    found: dict[str, Any] = {}
    for name, value in given.items():
        key = _CAPITAL.sub(lambda m: "_" + m[0].lower(), str(name))
        if key not in _KEYS:
            raise _unknown(name)
        if key in found:
            raise ConfigurationError(f"{key} is given twice, also as {name}", key=key)
        found[key] = value
    return found


def _unknown(name: object) -> ConfigurationError:
    if why := _NOT_NEEDED.get(str(name).lower().replace("_", "")):
        return ConfigurationError(f"{name} is no configuration key: {why}", key=str(name))
    near = difflib.get_close_matches(str(name).lower(), sorted(_KEYS), 1)
    hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(sorted(_KEYS))}"
    return ConfigurationError(f"unknown configuration key {name!r}; {hint}", key=str(name))


def _secret(secret: object) -> str | None:
    if secret is not None and not isinstance(secret, str):
        raise ConfigurationError(
            f"secret must be the APIv2 key as text, not {type(secret).__name__}", key="secret"
        )
    return None if secret is None else read_secret(secret)


def _certificate(merchant: Any) -> ClientCertificate | None:
    if merchant is not None and not isinstance(merchant, Mapping):
        raise ConfigurationError(
            "merchant takes a mapping, {'cert': path, 'key': path}, not "
            f"{type(merchant).__name__}",
            key="merchant",
        )
    if merchant is None or all(value is None for value in merchant.values()):
        return None
    if unknown := sorted(map(str, merchant.keys() - {"cert", "key"})):
        raise ConfigurationError(
            f"merchant has {unknown[0]!r}; known are cert and key, as paths", key="merchant"
        )
    if merchant.get("cert") is None:
        raise ConfigurationError(
            "merchant: cert is missing: give the path of apiclient_cert.pem", key="merchant"
        )
    from wechatpay_chain._transport.client_certificate import ClientCertificate  # for APIv2 only

    return ClientCertificate(merchant["cert"], merchant.get("key"))


def _mapping(values: Mapping[str, Any], key: str) -> Mapping[Any, Any] | None:
    value = values.get(key)
    if value is not None and not isinstance(value, Mapping):
        raise ConfigurationError(f"{key} takes a mapping, not {type(value).__name__}", key=key)
    return value


def _base(values: Mapping[str, Any]) -> Base:
    uri = values.get("base_uri")
    if uri is None:
        return parse_base_uri(BASE_URI)
    try:
        return _usable(parse_base_uri(uri))
    except ValueError as error:
        # User information may hold a password.
        shown = f" ({uri!r} is given)" if isinstance(uri, str) and "@" not in uri else ""
        raise ConfigurationError(f"base_uri: {error}{shown}", key="base_uri") from None


def _usable(base: Base) -> Base:
    if base[0].startswith("http://") and host_of(base[0]) in PLATFORM_HOSTS:
        raise ValueError("the platform is reached over https only")
    if base[1].endswith("/v3/"):
        raise ValueError("paths begin with v3 themselves; leave it out here")
    return base


def _headers(values: Mapping[str, Any]) -> Mapping[str, str]:
    headers = _mapping(values, "headers") or {}
    if problem := fields_problem(headers):
        raise ConfigurationError(problem, key="headers")
    return dict(headers)


def _callable(values: Mapping[str, Any], key: str) -> Any:
    value = values.get(key)
    if value is not None and not callable(value):
        raise ConfigurationError(f"{key} must be callable, {type(value).__name__} is not", key=key)
    return value


def _plugins(plugins: object) -> tuple[Plugin, ...]:
    if plugins is None:
        return ()
    if not isinstance(plugins, Iterable) or isinstance(plugins, (str, bytes, Mapping)):
        raise ConfigurationError("plugins takes a list of plugins", key="plugins")
    found = tuple(plugins)
    for plugin in found:
        if isinstance(plugin, type):
            raise ConfigurationError(
                f"plugins takes objects, {plugin.__name__} is a class; write {plugin.__name__}(…)",
                key="plugins",
            )
        if not callable(getattr(plugin, "install", None)):
            raise ConfigurationError(
                f"a plugin has a method install(stack), {type(plugin).__name__} has none",
                key="plugins",
            )
    return found


def _encryption(
    values: Mapping[str, Any], certs: VerificationKeys | None, credentials: Credentials
) -> tuple[Plugin, ...]:
    if not _boolean(values, "encrypt_fields"):
        return ()
    return (FieldEncryption(certs, credentials.private_key),)


def _hosts(hosts: object) -> Iterable[str]:
    if hosts is None:
        return ()
    if isinstance(hosts, str) or not isinstance(hosts, Iterable):
        raise ConfigurationError(
            "trusted_hosts takes a list of host names, e.g. ['pay-gateway.example.com']",
            key="trusted_hosts",
        )
    found = tuple(hosts)
    for host in found:
        if not isinstance(host, str) or not _HOST.fullmatch(host):
            raise ConfigurationError(
                f"trusted_hosts takes host names without scheme, port or path, not {host!r}",
                key="trusted_hosts",
            )
    return found


def _boolean(values: Mapping[str, Any], key: str) -> bool:
    value = values.get(key)
    if not isinstance(value, bool | None):
        raise ConfigurationError(
            f"{key} must be True or False, not {type(value).__name__}", key=key
        )
    return bool(value)
