"""An answer that is not 2xx as a typed error that says what to do."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import one_line
from wechatpay_chain.exceptions import (
    ClientStatusError,
    HTTPStatusError,
    RedirectStatusError,
    ServerStatusError,
)

if TYPE_CHECKING:
    from wechatpay_chain.message import Request, Response

__all__ = ["MOST_OF_AN_ERROR", "status_error"]

MOST_OF_AN_ERROR = 262_144
"""Bytes of a streamed error's body that are read; what explains an error is far shorter."""

# By code first, then by status.
_HINTS: dict[str | int, str] = {
    "SIGN_ERROR": (
        "check that serial belongs to private_key, and mchid to both, and this machine's clock"
    ),
    "NO_AUTH": "this merchant may not call this endpoint",
    401: "check mchid, serial and private_key",
    429: "too many requests: wait, then repeat with the same parameters",
}
_NO_SUCH_PATH = {None, "RESOURCE_NOT_EXISTS", "NOT_FOUND"}
_PLATFORM = ".mch.weixin.qq.com"
_SERVER_HINT = (
    "the outcome of a write is unknown: query it, or repeat with the same number and parameters"
)


def status_error(
    response: Response, read: Callable[[Response], Mapping[str, Any]]
) -> HTTPStatusError:
    """The error for *response*; a body that is HTML, empty or cut off is tolerated.

    A streamed body is read here, as far as it goes, and its connection given back.

    Args:
        response: An answer that is not 2xx.
        read: Reads ``code``, ``message`` and ``detail`` out of its body, where they are there.
    """
    response.read_at_most(MOST_OF_AN_ERROR)
    body = read(response)
    code, message = _text_or_none(body.get("code")), _text_or_none(body.get("message"))
    detail = body.get("detail")
    parts = [
        _headline(response, code),
        one_line(message) if message else _unexplained(response),
        _detail_text(detail),
        _hint(response, code),
        _documented(response, code, detail),
        f"Request-ID {one_line(response.request_id, 100)}" if response.request_id else "",
    ]
    kind = _kind(response.status_code)
    return kind(
        "; ".join(filter(None, parts)),
        response=response,
        code=code,
        message=message,
        detail=detail,
    )


def _kind(status: int) -> type[HTTPStatusError]:
    kinds = {3: RedirectStatusError, 4: ClientStatusError, 5: ServerStatusError}
    return kinds.get(status // 100, HTTPStatusError)


def _headline(response: Response, code: str | None) -> str:
    request = response.request
    status = f"{response.status_code} {one_line(code or response.reason, 100)}".strip()
    return f"{request.method} /{one_line(request.path, 200)} answered {status}"


def _unexplained(response: Response) -> str:
    if _kind(response.status_code) is RedirectStatusError:
        return (
            "redirects are not followed, as a signature holds for one target only; correct "
            "base_uri or the path"
        )
    kind = response.headers.get("Content-Type", "no content type").partition(";")[0]
    return f"without an explanation ({one_line(kind, 80)})"


def _detail_text(detail: object) -> str:
    if not isinstance(detail, dict):
        return ""
    inner = detail.get("detail")  # where SIGN_ERROR has its issue
    issue = detail.get("issue") or (inner.get("issue") if isinstance(inner, dict) else None)
    field = detail.get("field") or _pointers(detail.get("value"))
    where = " ".join(str(part) for part in (detail.get("location"), field) if part)
    return one_line(": ".join(filter(None, (where, str(issue) if issue else ""))))


def _pointers(value: object) -> str:
    # An undefined field comes as a list of JSON pointers; any other value may be personal data.
    if isinstance(value, list) and all(isinstance(v, str) and v.startswith("/") for v in value):
        return ", ".join(value)
    return ""


def _hint(response: Response, code: str | None) -> str:
    status = response.status_code
    hint = _HINTS.get(code or "", _HINTS.get(status))
    if hint is None and status >= 500:  # noqa: PLR2004
        return _SERVER_HINT
    return hint or ""


def _documented(response: Response, code: str | None, detail: object) -> str:
    """What the catalogue knows that may explain the refusal; empty for nothing."""
    # A hint must not cost the error that it explains.
    with contextlib.suppress(Exception):
        # A code of a business kind, such as ORDER_NOT_EXIST, proves that the path exists.
        if response.status_code == 404 and code in _NO_SUCH_PATH:  # noqa: PLR2004
            return _about_path(response.request)
        if response.status_code == 400 and code == "PARAM_ERROR":  # noqa: PLR2004
            return _about_fields(response.request, detail)
    return ""


def _about_path(request: Request) -> str:
    from wechatpay_chain.catalogue import lookup
    from wechatpay_chain.catalogue._nearest import path_hint

    known = lookup(request.path, request.method)
    if known is None:
        return path_hint(request.method, request.path)
    if known.status is not None:
        return f"this endpoint is {known.status}"
    base, here = known.base_uri, urlsplit(request.origin).hostname or ""
    elsewhere = base and here.endswith(_PLATFORM) and not base.startswith(request.origin)
    return f"this endpoint is documented at base_uri={base}" if elsewhere else ""


def _about_fields(request: Request, detail: object) -> str:
    from wechatpay_chain.catalogue._nearest import field_hints

    try:
        body = decode_json(request.body)
    except ValueError:
        body = None
    queried = [name for name, _ in parse_qsl(request.target.partition("?")[2])]
    hints = field_hints(
        request.method, request.path, _named_fields(detail), body=body, query=queried
    )
    return "; ".join(hints)


def _named_fields(detail: object) -> list[str]:
    if not isinstance(detail, dict):
        return []
    field, value = detail.get("field"), detail.get("value")
    named = [field] if isinstance(field, str) else []
    pointers = value if isinstance(value, list) else []
    return named + [one for one in pointers if isinstance(one, str) and one.startswith("/")]


def _text_or_none(value: object) -> str | None:
    return str(value) if isinstance(value, (str, int)) and value != "" else None
