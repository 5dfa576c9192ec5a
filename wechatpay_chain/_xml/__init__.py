"""APIv2's XML: written from mappings and read back into them."""

from __future__ import annotations

from wechatpay_chain._xml.reading import LIMIT, read_xml
from wechatpay_chain._xml.writing import sanitize, unsendable, write_xml

__all__ = ["LIMIT", "read_xml", "sanitize", "unsendable", "write_xml"]
