"""The header fields that the platform looks at before it looks at the signature.

Rule: ``Accept`` admits ``application/json``, ``User-Agent`` is there, and a body is JSON, of an
upload ``multipart/form-data``.
Source: https://pay.weixin.qq.com/doc/v3/merchant/4012081709
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wechatpay_chain.testing._message.refusal import Refusal

if TYPE_CHECKING:
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["require_headers"]

_JSON, _UPLOAD = "application/json", "multipart/form-data"
_ADMITTING = frozenset({_JSON, "application/*", "*/*"})
_REFUSED = re.compile(r"\s*q\s*=\s*0(\.0*)?\s*", re.IGNORECASE)


def require_headers(request: ReceivedRequest) -> None:
    """Look at ``Accept``, ``User-Agent`` and ``Content-Type`` of an APIv3 request.

    Raises:
        Refusal: 400 ``INVALID_REQUEST``: one of the first two is missing, or the first admits no
            JSON. 400 ``PARAM_ERROR``: the body's type is another than the endpoint takes.
    """
    accept = request.headers.get("Accept", "")
    if not any(map(_admits_json, accept.split(","))):
        raise _lacking("Accept", f"must admit {_JSON}")
    if not request.headers.get("User-Agent", "").strip():
        raise _lacking("User-Agent", "is required")
    if request.body:
        _require_type(request)


def _require_type(request: ReceivedRequest) -> None:
    given = _bare(request.headers.get("Content-Type", ""))
    endpoint = request.endpoint
    kinds = {"multipart": (_UPLOAD,), "json": (_JSON,)}
    wanted = kinds.get((endpoint and endpoint.body_kind) or "", (_JSON, _UPLOAD))
    if given in wanted:
        return
    told = " or ".join(wanted)
    detail = {"field": "Content-Type", "location": "header", "issue": f"{told} is wanted"}
    raise Refusal(400, "PARAM_ERROR", f"Http头Content-Type错误，应为{told}", detail)


def _admits_json(text: str) -> bool:
    kind, *parameters = text.split(";")
    return _bare(kind) in _ADMITTING and not any(map(_REFUSED.fullmatch, parameters))


def _bare(text: str) -> str:
    return text.partition(";")[0].strip().lower()


def _lacking(name: str, issue: str) -> Refusal:
    detail = {"field": name, "location": "header", "issue": f"{name} {issue}"}
    return Refusal(400, "INVALID_REQUEST", "Http头缺少Accept或User-Agent", detail)
