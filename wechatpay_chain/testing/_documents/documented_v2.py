"""APIv2's answers that are not fields: bills and comments as files, and pages to be sent to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from wechatpay_chain._protocols.v2.data import SIGN
from wechatpay_chain.testing._documents.samples import sample
from wechatpay_chain.testing._message.answer import ABSENT, Answer
from wechatpay_chain.testing._v2.answers import kind_of, sign_type_of

if TYPE_CHECKING:
    from wechatpay_chain.catalogue import Endpoint
    from wechatpay_chain.testing._message.received import ReceivedRequest
    from wechatpay_chain.testing._world import World

__all__ = ["file_or_page", "settled"]

# https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17: where to go on, then a comment a
# line: time, transaction_id, stars, words.
_COMMENTS = "`1\r\n`2026-01-01 12:00:00,`4200000000202601011234567890,`5,`示例评价\r\n"
_TEXT = {"Content-Type": "text/plain; charset=utf-8"}
_RESERVED = "!#$%&'()*+,/:;=?@[]~"  # RFC 3986: an address stays as it is
_PAGE = "https://www.example.com/papay/entrustweb"


def file_or_page(request: ReceivedRequest, said: Mapping[str, Any], world: World) -> Answer | None:
    """Return the answer to *request*, or ``None`` if it is answered with fields.

    Args:
        request: The request.
        said: All that it says by name.
        world: Numbers are taken from it.
    """
    kind = kind_of(request)
    if kind == "page":
        return Answer(302, b"", {"Location": _page(said, world)}, signed=False)
    if kind != "text":
        return None
    if request.path.endswith("comment"):
        return Answer(200, _COMMENTS.encode(), _TEXT, signed=False)
    content, media = sample("text/csv", compressed=said.get("tar_type") == "GZIP")
    return Answer(200, content, {"Content-Type": media}, signed=False)


def _page(said: Mapping[str, Any], world: World) -> str:
    """The URL to redirect to: back with a code, as if it was granted, or to a page for it."""
    back = quote(str(said.get("redirect_uri", "")), safe=_RESERVED)
    if not back:
        contract = quote(str(said.get("contract_code", "")), safe="")
        return f"{_PAGE}?contract_code={contract}"
    code = world.number("code", back, said.get("state"))
    state = quote(str(said.get("state", "")), safe="")
    return f"{back}{'&' if '?' in back else '?'}code={code}&state={state}"


def settled(endpoint: Endpoint, said: Mapping[str, Any]) -> dict[str, Any]:
    """Values that a document must not make up: results, and what comes with the sign."""
    if endpoint.response_kind == "json":
        return {"retcode": 0, "retmsg": "ok"}
    absent = ("return_code", "return_msg", "result_code", SIGN)
    known: dict[str, Any] = dict.fromkeys(absent, ABSENT)
    if any(one.name == "sign_type" for one in endpoint.response):
        known["sign_type"] = sign_type_of(said)
    return known
