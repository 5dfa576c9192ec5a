"""Cryptography: ``Rsa``, ``AesGcm``, ``AesEcb`` and ``Hash`` by the PHP SDK's names.

It also holds what the client itself uses. This package is the only one that imports
``cryptography``.
"""

from __future__ import annotations

from wechatpay_chain.crypto._aes_ecb import AesEcb
from wechatpay_chain.crypto._aes_gcm import AesGcm
from wechatpay_chain.crypto._hash import Hash
from wechatpay_chain.crypto._keys import (
    certificate_serial,
    load_certificate,
    load_private_key,
    load_public_key,
    load_verification_key,
)
from wechatpay_chain.crypto._rsa import Rsa
from wechatpay_chain.crypto._shared_keys import read_apiv3_key, read_secret
from wechatpay_chain.crypto._signing import MessageVerifier, sign_message, verify_signature

__all__ = [
    "AesEcb",
    "AesGcm",
    "Hash",
    "MessageVerifier",
    "Rsa",
    "certificate_serial",
    "load_certificate",
    "load_private_key",
    "load_public_key",
    "load_verification_key",
    "read_apiv3_key",
    "read_secret",
    "sign_message",
    "verify_signature",
]
