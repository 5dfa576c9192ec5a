"""An APIv2 call's fields as text, as they are both signed and sent.

Rule: sort the fields that are not empty by name, join them as ``k=v`` with ``&``, append
``&key=`` and the secret; MD5, or HMAC-SHA256 with the same key; in capitals.
Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote

from wechatpay_chain._scalar import scalar_text
from wechatpay_chain._xml import unsendable
from wechatpay_chain._xml.characters import is_plain_name
from wechatpay_chain.crypto import Hash
from wechatpay_chain.exceptions import EncodingError, RequestOptionError, ResponseBodyError
from wechatpay_chain.formatter import Formatter
from wechatpay_chain.transformer import Transformer

if TYPE_CHECKING:
    from wechatpay_chain._multipart import MultipartStream
    from wechatpay_chain.message import Request

__all__ = [
    "SIGN",
    "own_number",
    "part_fields",
    "query_data",
    "query_text",
    "sign_of",
    "signed_text",
    "xml_data",
]

SIGN = "sign"
_TYPES = (Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256)
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
    pairs = parse_qsl(target.partition("?")[2], keep_blank_values=True)
    found = dict(pairs)
    if len(found) != len(pairs):
        raise RequestOptionError(
            "query: a name is given twice; APIv2 signs one value a name", option="query"
        )
    return found


def query_text(data: Mapping[str, str]) -> str:
    """Fields as a query (RFC 3986)."""
    return "&".join(f"{quote(name, safe='')}={quote(text, safe='')}" for name, text in data.items())


def part_fields(stream: MultipartStream) -> dict[str, str]:
    """The parts of an upload that are signed: all but files.

    Raises:
        RequestOptionError: One is no text.
    """
    found = {}
    for part in stream.parts:
        if part.filename is None:
            try:
                found[part.name] = part.read().decode()
            except UnicodeDecodeError:
                raise RequestOptionError(
                    f"multipart: the part {part.name!r} is no text; a file needs a 'filename'",
                    option="multipart",
                ) from None
    return found


def own_number(data: Mapping[str, str]) -> tuple[str, str | None]:
    """Which field says whose call it is, and what it says; ``None`` where none does."""
    name = next((name for name in _NUMBERS if data.get(name)), _NUMBERS[0])
    return name, data.get(name) or None


def sign_of(data: Mapping[str, Any], secret: str, kind: str | None = None) -> str:
    """The sign over *data*.

    Args:
        data: Fields by name; ``sign`` itself and what is empty do not count.
        secret: The APIv2 key.
        kind: ``MD5`` or ``HMAC-SHA256``; what ``sign_type`` says, else MD5, if not given.

    Raises:
        EncodingError: A value is no scalar.
        RequestOptionError: There is no such kind.
    """
    kind = data.get("sign_type") or Hash.ALGO_MD5 if kind is None else kind
    signed = Hash.sign(kind, _covered(data), secret) if kind in _TYPES else None
    if signed is None:
        raise RequestOptionError(
            f"sign_type is {' or '.join(_TYPES)}, in this spelling", option="xml"
        )
    return signed


def signed_text(request: Request) -> str | None:
    """What the sign of *request* covers, with ``***`` for the secret; ``None`` for an upload."""
    if request.method == "GET":
        data = query_data(request.target)
    else:
        try:
            data = Transformer.to_dict(request.body)
        except ResponseBodyError:
            return None
    return f"{_covered(data)}&key=***" if SIGN in data else None


def _covered(data: Mapping[str, Any]) -> str:
    return Formatter.query_string_like(Formatter.ksort(data))
