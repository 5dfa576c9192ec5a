"""Platform certificates: downloaded with the APIv3 key and refreshed automatically.

::

    from wechatpay_chain import Builder
    from wechatpay_chain.certificates import Certificates

    certs = Certificates(apiv3_key, keys={"PUB_KEY_ID_…": "pub_key.pem"}, cache="/var/lib/shop")
    client = Builder.factory(mchid=…, serial=…, private_key=…, certs=certs)

Merchants who have WeChat Pay's public key do not need any of this: ``certs={"PUB_KEY_ID_…": …}``.
"""

from __future__ import annotations

from wechatpay_chain.certificates._cache import Cache, FolderCache
from wechatpay_chain.certificates._certificates import Certificates
from wechatpay_chain.certificates._redis import RedisCache
from wechatpay_chain.certificates._ring import PlatformCertificate
from wechatpay_chain.certificates._sources import CertificatesUnavailableError

__all__ = [
    "Cache",
    "Certificates",
    "CertificatesUnavailableError",
    "FolderCache",
    "PlatformCertificate",
    "RedisCache",
]
