"""APIv2's ``http_errors``: an answer with status 200 may still say that the call failed.

Rule: it is good where ``return_code`` is ``SUCCESS``, and ``result_code`` too if there is one.
Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3

An answer that says neither good nor bad is none: it raises ``ResponseBodyError``, because who
takes it for a failure pays twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import one_line
from wechatpay_chain._protocols.status import status_error
from wechatpay_chain._protocols.v2.unsigned import Kind, Unsigned, unsigned_row
from wechatpay_chain.exceptions import ResponseBodyError, ResultError

if TYPE_CHECKING:
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["UNKNOWN", "asked", "failure_of", "fields_of", "result_errors"]

UNKNOWN = "the outcome of a write is unknown: query it, or repeat with the same number and fields"

_GOOD, _BAD = "SUCCESS", "FAIL"
_LONGEST = 1_048_576  # bytes; answers have some thousand
# What may stand before the first character of XML: blanks, a byte order mark, and what reading
# drops, as control characters.
_BEFORE = bytes([*range(33), 0x7F]) + b"\xef\xbb\xbf\xfe\xff"
_ENOUGH = 4096
_HINTS = {
    "SIGNERROR": "check secret and mchid, and that sign_type is the endpoint's",
    "SIGN_ERROR": "check secret and mchid, and that sign_type is the endpoint's",
    "CERT_ERROR": "give security=True, and merchant the certificate of this mchid",
    "CA_ERROR": "give security=True, and merchant the certificate of this mchid",
    "SYSTEMERROR": UNKNOWN,
    "SYSTEM_ERROR": UNKNOWN,
    "BANKERROR": UNKNOWN,
    "USERPAYING": "the user is entering the password: query the order until it is settled",
    "FREQUENCY_LIMITED": "too many requests: wait, then repeat with the same parameters",
    "FREQ_LIMIT": "too many requests: wait, then repeat with the same parameters",
}
# What is said where there is no code. "签名错误" is how a wrong sign is answered.
_SAID = {"签名错误": _HINTS["SIGNERROR"], "证书": _HINTS["CERT_ERROR"]}


def result_errors(handler: Handler) -> Handler:
    """Raise for a status other than 2xx, and for a failed result, unless ``http_errors`` is off.

    A bill that cannot be had is XML: with ``sink`` it raises in any case, so that it is not saved
    as the bill.
    """

    def raising(request: Request, options: RequestOptions) -> Response:
        response = handler(request, options)
        raises = options.get("http_errors", True)
        if not response.is_success:
            if raises and not _is_page(response):
                raise status_error(response, _error_fields)
            return response
        if (raises or "sink" in options) and (failure := failure_of(response)):
            raise _result_error(response, failure)
        return response

    return raising


def failure_of(response: Response) -> Mapping[str, Any] | None:
    """The fields of an answer that says the call failed; ``None`` for one that says it did not.

    A streamed answer that is fields is read to its end; a bill is not.

    Raises:
        ResponseBodyError: It says neither.
    """
    row = unsigned_row(response.request)
    kind: Kind = "xml" if row is None else row.kind
    if kind == "json":
        return _json_failure(response)
    if kind == "text" and not _looks_like_xml(response):
        return None
    fields = fields_of(response)
    code, result = fields.get("return_code"), fields.get("result_code")
    if code == _BAD or (code == _GOOD and result == _BAD):
        return fields
    # Whoever sent a text that reads like a failed bill: it is no bill.
    if kind == "text" or code != _GOOD or not _is_complete(result, row):
        raise _unclear(response, "says neither that the call succeeded nor that it failed")
    return None


def fields_of(response: Response) -> dict[str, Any]:
    """The fields of an answer in XML, whose body is read to its end.

    Raises:
        ResponseBodyError: It is no XML, or not to be had whole.
    """
    response.hold(_LONGEST)
    try:
        return response.xml()
    except ResponseBodyError as error:
        raise _unclear(response, f"cannot be read: {error}") from None


def asked(response: Response) -> str:
    """What was asked, as errors say it."""
    return f"{response.request.method} /{one_line(response.request.path, 200)}"


def _error_fields(response: Response) -> Mapping[str, Any]:
    """What an error's XML says, under the names of APIv3's."""
    try:
        fields = response.xml()
    except ResponseBodyError:
        return {}
    code = fields.get("err_code") or fields.get("return_code")
    return {"code": code, "message": fields.get("err_code_des") or fields.get("return_msg")}


def _is_page(response: Response) -> bool:
    row = unsigned_row(response.request)
    return row is not None and row.kind == "page" and response.status_code // 100 == 3  # noqa: PLR2004


def _is_complete(result: Any, row: Unsigned | None) -> bool:
    """Whether *result* says that all is well: where nothing is signed, only in so many words."""
    return result == _GOOD or (result is None and (row is None or not row.result_code))


def _looks_like_xml(response: Response) -> bool:
    """Whether the body is markup, of which its first bytes tell; a stream stays one."""
    return response.peek(_ENOUGH).lstrip(_BEFORE).startswith(b"<")


def _json_failure(response: Response) -> Mapping[str, Any] | None:
    response.hold(_LONGEST)
    try:
        found = decode_json(response.content.removeprefix(b"\xef\xbb\xbf"))
    except ValueError:
        found = None
    if not isinstance(found, dict) or "retcode" not in found:
        raise _unclear(response, "is not the documented JSON")
    if str(found["retcode"]) == "0":
        return None
    return {"return_code": str(found["retcode"]), "return_msg": str(found.get("retmsg", ""))}


def _unclear(response: Response, why: str) -> ResponseBodyError:
    kind = one_line(response.headers.get("Content-Type", "no content type"), 80)
    return ResponseBodyError(
        f"the answer to {asked(response)} ({response.status_code}, {kind}, "
        f"{len(response.content)} bytes) {why}; {UNKNOWN}"
    )


def _result_error(response: Response, fields: Mapping[str, Any]) -> ResultError:
    said = {name: _text(fields.get(name)) for name in ("return_code", "return_msg", "result_code")}
    # Some endpoints call them otherwise.
    code = _text(fields.get("err_code")) or _text(fields.get("error_code"))
    means = next(
        filter(
            None,
            (_text(fields.get(n)) for n in ("err_code_des", "error_code_des", "result_msg")),
        ),
        None,
    )
    told = means or said["return_msg"] or "without an explanation"
    parts = [
        f"{asked(response)} failed: {one_line(code or said['return_code'] or _BAD, 100)}",
        one_line(told),
        _hint(code, told),
        f"Request-ID {one_line(response.request_id, 100)}" if response.request_id else "",
    ]
    text = "; ".join(filter(None, parts))
    return ResultError(text, response=response, err_code=code, err_code_des=means, **said)


def _hint(code: str | None, told: str) -> str:
    said = next((hint for words, hint in _SAID.items() if words in told), "")
    return _HINTS.get(code or "", said)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
