"""An APIv2 call's fields as text, as they are both signed and sent.

Rule: sort the fields that are not empty by name, join them as ``k=v`` with ``&``, append
``&key=`` and the secret; MD5, or HMAC-SHA256 with the same key; in capitals.
Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3

The sign is over ``a=1&b=2``, be that two fields or one whose value is ``1&b=2``. Whoever holds a
signed message could hide in this way the field that says it failed, or that tells it from others:
:func:`moved_field` looks for that.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

from wechatpay_chain._display import one_line
from wechatpay_chain._scalar import scalar_text
from wechatpay_chain._xml import unsendable
from wechatpay_chain._xml.writing import is_plain_name
from wechatpay_chain.crypto import Hash
from wechatpay_chain.exceptions import EncodingError, RequestOptionError, ResponseBodyError
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.transformer import Transformer

if TYPE_CHECKING:
    from wechatpay_chain.message import Request
    from wechatpay_chain.message._multipart import MultipartStream, UploadPart

__all__ = [
    "DECIDING",
    "SIGN",
    "covered_text",
    "moved_field",
    "own_number",
    "part_fields",
    "query_data",
    "query_text",
    "sign_kind",
    "sign_of",
    "signed_text",
    "xml_data",
]

SIGN = "sign"
_TYPES = (Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256)
_FIELD_PART = re.compile(
    r'Content-Disposition: form-data; name="([^"]+)"\r\n(?:[^\r\n]+\r\n)*\r\n(.*?)\r\n--', re.DOTALL
)
# In this order, as in the PHP SDK: the first one there says whose call it is.
_NUMBERS = ("mch_id", "mchid", "combine_mch_id")


def xml_data(given: object) -> dict[str, str]:
    """The request option ``xml`` as text by name.

    Args:
        given: A flat mapping of text, numbers and booleans; ``None`` is sent empty and not signed.

    Raises:
        EncodingError: A value is no scalar, or XML cannot hold it; a name is no element name.
        RequestOptionError: It is no mapping.
    """
    if not isinstance(given, Mapping):
        raise RequestOptionError(
            f"xml takes a mapping of fields, not {type(given).__name__}; it is made into XML here",
            option="xml",
        )
    return {_name(name): _value(name, value) for name, value in given.items()}


def _name(name: object) -> str:
    if not isinstance(name, str) or not is_plain_name(name):
        raise _unsignable(name, "is no name of an element: a letter or _, then letters and digits")
    return name


def _value(name: object, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and not math.isfinite(value):
        raise _unsignable(name, "not a number, or infinite, is no value")
    try:
        text = scalar_text(value)
        text.encode()
    except TypeError as error:
        raise _unsignable(name, f"only flat values can be signed: {error}") from None
    except UnicodeEncodeError:
        raise _unsignable(name, "half a surrogate pair is no text") from None
    if unsendable(text):
        raise _unsignable(name, "has a control character, which XML cannot hold")
    return text


def _unsignable(name: object, why: str) -> EncodingError:
    shown = name if isinstance(name, str) and name.isprintable() else repr(name)
    return EncodingError(f"xml.{shown}: {why}", option="xml", path=f"xml.{shown}")


def query_data(target: str) -> dict[str, str]:
    """The query of a GET's target as the fields that are signed.

    Raises:
        RequestOptionError: A name is repeated, which cannot be signed.
    """
    try:
        pairs = parse_qsl(target.partition("?")[2], keep_blank_values=True, errors="strict")
    except UnicodeDecodeError:
        raise RequestOptionError(
            "query: percent-encoded UTF-8 is wanted, as what is signed is text", option="query"
        ) from None
    return _once(pairs, "query")


def _once(pairs: Iterable[tuple[str, str]], option: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, text in pairs:
        if name in found:
            raise RequestOptionError(
                f"{option}: {one_line(name, 40)} is given twice; APIv2 signs one value a name",
                option=option,
            )
        found[name] = text
    return found


def query_text(data: Mapping[str, str]) -> str:
    """Fields as a query (RFC 3986)."""
    return "&".join(f"{quote(name, safe='')}={quote(text, safe='')}" for name, text in data.items())


def part_fields(stream: MultipartStream) -> dict[str, str]:
    """The parts of an upload that are signed: all but files.

    Raises:
        RequestOptionError: One is no text.
    """
    fields = (part for part in stream.parts if part.filename is None)
    return _once(((part.name, _part_text(part)) for part in fields), "multipart")


def _part_text(part: UploadPart) -> str:
    try:
        return part.read().decode()
    except UnicodeDecodeError:
        raise RequestOptionError(
            f"multipart: the part {part.name!r} is no text; a file needs a 'filename'",
            option="multipart",
        ) from None


def own_number(data: Mapping[str, str]) -> tuple[str, str | None]:
    """Which field says whose call it is, and what it says; ``None`` where none does."""
    name = next((name for name in _NUMBERS if data.get(name)), _NUMBERS[0])
    return name, data.get(name) or None


def sign_kind(data: Mapping[str, str]) -> str:
    """How *data* is to be signed: what ``sign_type`` says, else MD5.

    Raises:
        RequestOptionError: It is neither ``MD5`` nor ``HMAC-SHA256``.
    """
    kind = data.get("sign_type") or Hash.ALGO_MD5
    if kind not in _TYPES:
        raise RequestOptionError(
            f"sign_type is {' or '.join(_TYPES)}, in this spelling, not {one_line(kind, 20)}",
            option="xml",
        )
    return kind


def sign_of(data: Mapping[str, str], secret: str, kind: str) -> str:
    """The sign over *data*; no frame that holds the secret raises.

    Args:
        data: Texts by name; ``sign`` itself and what is empty do not count.
        secret: The APIv2 key.
        kind: ``MD5`` or ``HMAC-SHA256``.
    """
    text = covered_text(data)
    digest = Hash.hmac(text, secret) if kind == Hash.ALGO_HMAC_SHA256 else Hash.md5(text, secret)
    return digest.upper()


def signed_text(request: Request) -> str | None:
    """What the sign of *request* covers, with ``***`` for the secret; ``None`` without a sign."""
    if request.method == "GET":
        data = query_data(request.target)
    elif request.headers.get("Content-Type", "").startswith("multipart/"):
        # Latin-1 keeps every byte of the files in between.
        data = dict(_FIELD_PART.findall(request.body.decode("latin-1")))
        data = {name: text.encode("latin-1").decode("utf-8") for name, text in data.items()}
    else:
        try:
            data = Transformer.to_dict(request.body)
        except ResponseBodyError:
            return None
    return f"{covered_text(data)}&key=***" if SIGN in data else None


def covered_text(data: Mapping[str, Any]) -> str:
    """What the sign of *data* covers: sorted, without ``sign`` and what is empty."""
    return Formatter.query_string_like(Formatter.ksort(data))


_INSIDE = re.compile(r"&([A-Za-z_][\w.-]*)=", re.ASCII)
DECIDING = frozenset(
    {
        *("return_code", "return_msg", "result_code", "err_code", "err_code_des", "req_info"),
        *("trade_state", "trade_type", "is_subscribe", "refund_status", "status", "state"),
        *("appid", "mch_id", "mchid", "sub_appid", "sub_mch_id", "combine_mch_id", "openid"),
        *("out_trade_no", "transaction_id", "out_refund_no", "refund_id", "combine_out_trade_no"),
        *("partner_trade_no", "payment_no", "mch_billno", "send_listid", "contract_id"),
        *("total_fee", "cash_fee", "fee_type", "cash_fee_type", "settlement_total_fee"),
        *("refund_fee", "cash_refund_fee", "settlement_refund_fee", "coupon_fee", "amount"),
        *("prepay_id", "code_url", "mweb_url", "recall", "sign_type", "time_end", "success_time"),
    }
)
"""What a program decides by. Any other name may stand in a value of one's own, such as
``attach``: ``a=1&b=2``."""


def moved_field(
    fields: Mapping[str, str], names: frozenset[str] = DECIDING
) -> tuple[str, str] | None:
    """A field with another one in its value that would be signed in the same way by itself.

    Args:
        fields: What was signed.
        names: Which fields matter.

    Returns:
        The two names, or ``None`` where there is only one way to read *fields*.
    """
    signed = sorted(name for name, value in fields.items() if value and name != "sign")
    for name, following in zip(signed, [*signed[1:], "\U0010ffff"], strict=True):
        for found in _INSIDE.finditer(fields[name]):
            if found[1] in names and name < found[1] < following:
                return name, found[1]
    return None
