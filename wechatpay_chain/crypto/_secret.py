"""The APIv2 key as text, explained where it is none."""

from __future__ import annotations

import re

from wechatpay_chain.exceptions import ConfigurationError

__all__ = ["read_secret"]

_KEY = re.compile(r"[!-~]{32}")
_WHERE = (
    "it is the APIv2 key, 32 characters, set on the merchant platform (account centre, API "
    "security)"
)


def read_secret(secret: object) -> str:
    """Read the APIv2 key.

    Args:
        secret: Text or bytes, 32 letters and digits.

    Raises:
        ConfigurationError: It is of another type or length, or has white space in it; the text
            does not repeat it.
    """
    fault, found = _fault(secret), ""
    if not fault:
        found = secret.decode("ascii") if isinstance(secret, bytes) else str(secret)
    # Tools that show a traceback's variables must not find it.
    del secret
    if fault:
        raise ConfigurationError(f"secret {fault}; {_WHERE}", key="secret")
    return found


def _fault(secret: object) -> str:
    if not isinstance(secret, (str, bytes)):
        return f"must be text or bytes, not {type(secret).__name__}"
    text = secret.decode("latin-1") if isinstance(secret, bytes) else secret
    if not text:
        return "is empty"
    if any(letter.isspace() for letter in text):
        return "has white space in it"
    return "" if _KEY.fullmatch(text) else f"has {len(text)} characters, or some that are not ASCII"
