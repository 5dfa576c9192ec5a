"""``MediaUtil`` and ``PemUtil`` under the names of the PHP SDK."""

from __future__ import annotations

from wechatpay_chain.util._media import MediaUtil
from wechatpay_chain.util._pem import PemUtil

__all__ = ["MediaUtil", "PemUtil"]
