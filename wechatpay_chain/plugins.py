"""Plugins that come with the package: objects with ``install(stack)``, for ``plugins=[…]``."""

from wechatpay_chain._sensitive.cipher import Ciphertext
from wechatpay_chain._sensitive.plugin import FieldEncryption

__all__ = ["Ciphertext", "FieldEncryption"]
