"""The error of merchants who have no platform certificates, and how it is recognised."""

from __future__ import annotations

from wechatpay_chain.exceptions import ConfigurationError, HTTPStatusError

__all__ = ["CertificatesUnavailableError", "explained", "unavailable"]

# What the platform answers to merchants who were given a public key only; seen by users of several
# clients, for instance in the questions and answers of the Python client `wechatpayv3`.
_ANSWERS = frozenset({(404, "RESOURCE_NOT_EXISTS"), (500, "SYSTEM_ERROR")})


class CertificatesUnavailableError(ConfigurationError):
    """The platform has no certificates for this merchant: configure its public key instead."""


def unavailable(answer: str) -> CertificatesUnavailableError:
    """The error, with what the platform answered in a few words."""
    return CertificatesUnavailableError(
        f"this merchant has no platform certificates ({answer}): configure WeChat Pay's public "
        "key; on the merchant platform, under account centre > API security, take its ID and the "
        'file pub_key.pem, and give certs={"PUB_KEY_ID_…": "pub_key.pem"}',
        key="certs",
    )


def explained(error: Exception) -> Exception:
    """*error* of a first download, or what it means."""
    if not isinstance(error, HTTPStatusError) or not error.has_response:
        return error
    if (error.status_code, error.code) not in _ANSWERS:
        return error
    made = unavailable(f"the platform answers {error.status_code} {error.code}")
    made.__cause__ = error
    return made
