"""The configuration of the merchant's client for one platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wechatpay_chain.testing._identity.identity import BrandIdentity, Identity
    from wechatpay_chain.testing._identity.keys import PlatformKeys

__all__ = ["brand_config", "merchant_config"]


def merchant_config(identity: Identity, keys: PlatformKeys) -> dict[str, Any]:
    """The merchant's number, its keys, and the platform keys that it knows."""
    signing, public = keys.signing, keys.public_key
    known = [signing] if public is None else [public, signing]
    return {
        "mchid": identity.mchid,
        "serial": identity.serial,
        "private_key": identity.private_key,
        "certs": {key.serial: key.public_key for key in known},
        "apiv3_key": identity.apiv3_key,
        "secret": identity.secret,
    }


def brand_config(brand: BrandIdentity) -> dict[str, Any]:
    """The key ``brand``."""
    return {
        "brand": {
            "brand_id": brand.brand_id,
            "serial": brand.serial,
            "private_key": brand.private_key,
        }
    }
