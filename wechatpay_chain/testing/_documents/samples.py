"""Small real files, for endpoints that answer with one: PDF, PNG, JPEG, a bill, its gzip."""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint

__all__ = ["BILL_COLUMNS", "BILL_TOTALS", "bill", "sample"]

# https://pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html: bill type ALL.
BILL_COLUMNS = (
    "交易时间", "公众账号ID", "商户号", "特约商户号", "设备号", "微信订单号", "商户订单号",
    "用户标识", "交易类型", "交易状态", "付款银行", "货币种类", "应结订单金额", "代金券金额",
    "微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态",
    "商品名称", "商户数据包", "手续费", "费率", "订单金额", "申请退款金额", "费率备注",
)  # fmt: skip
"""The columns of a trade bill, for each payment and refund."""

BILL_TOTALS = (
    "总交易单数", "应结订单总金额", "退款总金额", "充值券退款总金额", "手续费总金额", "订单总金额",
    "申请退款总金额",
)  # fmt: skip
"""The columns of a trade bill's sums."""

_PAYMENT = (
    "2026-01-01 12:00:00", "wx8888888888888888", "1900000109", "0", "",
    "4200000000202601011234567890", "SAMPLE-1", "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", "JSAPI",
    "SUCCESS", "OTHERS", "CNY", "1.00", "0.00", "0", "0", "0.00", "0.00", "", "", "示例商品", "",
    "0.01000", "0.60%", "1.00", "0.00", "",
)  # fmt: skip
_DAY = ("1", "1.00", "0.00", "0.00", "0.01000", "1.00", "0.00")

_SIDE = 8  # pixels
_GREEN = b"\x07\xc1\x60"


def sample(kind: str | Endpoint, *, compressed: bool = False) -> tuple[bytes, str]:
    """A small file.

    Args:
        kind: A content type (``application/pdf``, ``image/png``, ``image/jpeg``, ``text/csv``,
            ``application/gzip``), perhaps with parameters, or an endpoint that answers with a file.
        compressed: Whether a bill is wanted as gzip (``tar_type=GZIP``).

    Returns:
        Its bytes, always the same, and its content type.

    Raises:
        ValueError: There is no such sample.
    """
    wanted = kind if isinstance(kind, str) else _content_type(kind)
    wanted = wanted.partition(";")[0].strip().lower()
    if compressed and wanted == "text/csv":
        wanted = "application/gzip"
    if wanted not in _MAKERS:
        raise ValueError(f"no sample of {wanted}: there are {', '.join(_MAKERS)}")
    return _made(wanted), wanted


def bill(
    rows: Sequence[Sequence[str]],
    totals: Sequence[str],
    columns: Sequence[str] = BILL_COLUMNS,
    total_columns: Sequence[str] = BILL_TOTALS,
) -> bytes:
    """A bill as the platform writes it: a backtick before each value, totals at the end.

    Args:
        rows: The values of each row, in the columns' order; amounts in yuan.
        totals: The values of the last line.
        columns: The first line.
        total_columns: The last line but one.

    Returns:
        UTF-8 after a byte order mark; lines end with CRLF.
    """
    body = [",".join(f"`{value}" for value in row) for row in (*rows, totals)]
    lines = [",".join(columns), *body[:-1], ",".join(total_columns), body[-1], ""]
    return "\r\n".join(lines).encode("utf-8-sig")


def _content_type(endpoint: Endpoint) -> str:
    if "/images/" in f"/{endpoint.path}/":
        return "image/png"
    if "transferdownload" in endpoint.path:
        return "application/pdf"
    if endpoint.response_kind == "binary":
        return "text/csv"
    raise ValueError(f"{endpoint} answers with {endpoint.response_kind}, not with a file")


def _csv() -> bytes:
    return bill([_PAYMENT], _DAY)


def _gzip() -> bytes:
    return gzip.compress(_csv(), mtime=0)


def _png() -> bytes:
    """RGB, 8 bits a channel (PNG, third edition, section 5)."""
    head = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    pixels = zlib.compress((b"\0" + _GREEN * _SIDE) * _SIDE)
    chunks = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _jpeg() -> bytes:
    """One grey block, baseline (ITU-T T.81): both Huffman tables have one code, which says 0."""
    one_code = bytes([1, *[0] * 15, 0])
    segments = (
        (0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"),
        (0xDB, b"\0" + b"\1" * 64),
        (0xC0, struct.pack(">BHHBBBB", 8, _SIDE, _SIDE, 1, 1, 0x11, 0)),
        (0xC4, b"\x00" + one_code),
        (0xC4, b"\x10" + one_code),
        (0xDA, bytes([1, 1, 0, 0, 63, 0])),
    )
    head = b"".join(struct.pack(">BBH", 0xFF, m, len(c) + 2) + c for m, c in segments)
    return b"\xff\xd8" + head + b"\x3f" + b"\xff\xd9"


def _pdf() -> bytes:
    """One page (ISO 32000-1): five objects, and a table of where they begin."""
    shown = b"BT /F1 12 Tf 20 60 Td (Receipt of a test platform) Tj ET"
    fonts = b"/Resources<</Font<</F1 5 0 R>>>>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 240 120]/Contents 4 0 R%b>>" % fonts,
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(shown), shown),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    content, entries = b"%PDF-1.4\n", [b"0000000000 65535 f \n"]
    for count, one in enumerate(objects, 1):
        entries.append(b"%010d 00000 n \n" % len(content))
        content += b"%d 0 obj\n%b\nendobj\n" % (count, one)
    table = b"xref\n0 %d\n%b" % (len(entries), b"".join(entries))
    end = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n" % (len(entries), len(content))
    return content + table + end + b"%%EOF\n"


_MAKERS = {
    "text/csv": _csv,
    "application/gzip": _gzip,
    "application/pdf": _pdf,
    "image/png": _png,
    "image/jpeg": _jpeg,
}


@lru_cache(maxsize=8)
def _made(kind: str) -> bytes:
    return _MAKERS[kind]()
