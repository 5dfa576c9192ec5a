"""APIv2's ``http_errors``: an answer with status 200 may still say that the call failed.

Rule: it is good where ``return_code`` is ``SUCCESS``, and ``result_code`` too if there is one.
Source: https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import one_line
from wechatpay_chain._exchange.status import status_error
from wechatpay_chain._trust_v2.unsigned import unsigned_row
from wechatpay_chain._xml import LIMIT
from wechatpay_chain.exceptions import ResponseBodyError, ResultError

if TYPE_CHECKING:
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["failure_of", "is_xml", "result_errors"]

_GOOD = "SUCCESS"
_BLANK = b" \t\r\n"
_ENOUGH = 64  # bytes; a byte order mark and some blanks may stand before the first one
_BOM = b"\xef\xbb\xbf"
_UNKNOWN = "the outcome is unknown: query it, or repeat with the same number and parameters"
_HINTS = {
    "SIGNERROR": "check secret and mchid, and that sign_type is the endpoint's",
    "SIGN_ERROR": "check secret and mchid, and that sign_type is the endpoint's",
    "CERT_ERROR": "give security=True, and merchant the certificate of this mchid",
    "SYSTEMERROR": _UNKNOWN,
    "SYSTEM_ERROR": _UNKNOWN,
    "BANKERROR": _UNKNOWN,
    "USERPAYING": "the user is entering the password: query the order until it is settled",
    "FREQUENCY_LIMITED": "too many requests: wait, then repeat with the same parameters",
    "FREQ_LIMIT": "too many requests: wait, then repeat with the same parameters",
}
# What is said where there is no code. "签名错误" is how a wrong sign is answered.
_SAID = {"签名错误": _HINTS["SIGNERROR"], "证书": _HINTS["CERT_ERROR"]}


def result_errors(handler: Handler) -> Handler:
    """Raise for a status other than 2xx, and for a failed result, unless ``http_errors`` is off."""

    def raising(request: Request, options: RequestOptions) -> Response:
        response = handler(request, options)
        if not options.get("http_errors", True):
            return response
        if not 200 <= response.status_code < 300:  # noqa: PLR2004
            row = unsigned_row(request)
            if row is not None and row.redirects and response.status_code // 100 == 3:  # noqa: PLR2004
                return response
            raise status_error(response)
        if failure := failure_of(response):
            raise _result_error(response, failure)
        return response

    return raising


def is_xml(response: Response) -> bool:
    """Whether the body looks like XML, of which the first bytes tell; a stream stays one."""
    return response.peek(_ENOUGH).removeprefix(_BOM).lstrip(_BLANK).startswith(b"<")


def failure_of(response: Response) -> Mapping[str, Any] | None:
    """The fields of an answer that says the call failed; ``None`` for any other answer.

    A streamed answer that is XML is read to its end; a bill is not.

    Raises:
        ResponseBodyError: It is neither XML, nor what its endpoint gives instead.
    """
    if is_xml(response):
        response.hold(LIMIT)
        fields = response.xml()
        return None if _is_good(fields, response.request) else fields
    if unsigned_row(response.request) is None:
        response.hold(LIMIT)
        kind = one_line(response.headers.get("Content-Type", "no content type"), 80)
        raise ResponseBodyError(
            f"the answer to {_asked(response)} is not XML ({kind}, {len(response.content)} bytes); "
            f"{_UNKNOWN}"
        )
    return _json_failure(response)


def _is_good(fields: Mapping[str, Any], request: Request) -> bool:
    # The few answers without a sign may be without a return_code as well.
    otherwise = None if unsigned_row(request) is None else _GOOD
    codes = fields.get("return_code", otherwise), fields.get("result_code", _GOOD)
    return codes == (_GOOD, _GOOD)


def _json_failure(response: Response) -> Mapping[str, Any] | None:
    if response.streamed or not response.content.startswith(b"{"):
        return None
    try:
        found = decode_json(response.content)
    except ValueError:
        return None
    if "retcode" not in found or found["retcode"] == 0:
        return None
    return {"return_code": str(found["retcode"]), "return_msg": str(found.get("retmsg", ""))}


def _result_error(response: Response, fields: Mapping[str, Any]) -> ResultError:
    names = ("return_code", "return_msg", "result_code", "err_code", "err_code_des")
    said = {name: _text(fields.get(name)) for name in names}
    if said["err_code_des"] is None:  # some endpoints call it so
        said["err_code_des"] = _text(fields.get("result_msg"))
    code = said["err_code"] or (None if said["result_code"] else said["return_code"])
    told = said["err_code_des"] or said["return_msg"] or "without an explanation"
    parts = [
        f"{_asked(response)} failed: {one_line(code or 'no return_code', 100)}",
        one_line(told),
        _hint(said["err_code"], told),
        f"Request-ID {one_line(response.request_id, 100)}" if response.request_id else "",
    ]
    return ResultError("; ".join(filter(None, parts)), response=response, **said)


def _hint(code: str | None, told: str) -> str:
    said = next((hint for words, hint in _SAID.items() if words in told), "")
    return _HINTS.get(code or "", said)


def _asked(response: Response) -> str:
    return f"{response.request.method} /{one_line(response.request.path, 200)}"


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
