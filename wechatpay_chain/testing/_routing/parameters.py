"""Path variables, query and body of a request, compared with the catalogue.

Rule: 400 ``PARAM_ERROR`` whose ``detail`` names the field as a JSON pointer (RFC 6901), where it
stands and what is wrong with it.
Source: https://pay.weixin.qq.com/doc/v3/merchant/4012081709
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from wechatpay_chain.catalogue import Problem
from wechatpay_chain.catalogue._check import LEFT_NULL, Findings, check_call
from wechatpay_chain.catalogue._nearest import pointer_to
from wechatpay_chain.testing._message.refusal import Refusal
from wechatpay_chain.testing._v2.parameters import v2_findings
from wechatpay_chain.testing._v3.opening import opened, opened_query

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wechatpay_chain.catalogue import Endpoint
    from wechatpay_chain.testing._identity.keys import PlatformKeys
    from wechatpay_chain.testing._message.checks import Checks
    from wechatpay_chain.testing._message.received import ReceivedRequest

__all__ = ["check_parameters"]

_PLACEHOLDER = re.compile(r"\{\w+\}|\{[+#./;?&]?\w+(,\w+)*\}")
_MOST_TOLD = 3
_NOTHING = b"{}"  # what some clients send where no body is wanted


def check_parameters(
    request: ReceivedRequest, endpoint: Endpoint, checks: Checks, keys: PlatformKeys
) -> list[str]:
    """Look at what a request brings to an endpoint.

    Args:
        request: With the variables that the endpoint's template found.
        endpoint: Its endpoint.
        checks: Which places are looked at.
        keys: Of the platform, one of which sensitive fields must be encrypted with.

    Returns:
        Warnings: what is not as documented, yet may be right where the catalogue is out of date.
        Values outside enumerations, retired endpoints, and null in optional fields.

    Raises:
        Refusal: 400 ``PARAM_ERROR``: something is missing, of the wrong type or not documented,
            or sensitive and not encrypted.
    """
    if not checks.parameters:
        return []
    found = _findings(request, endpoint)
    problems = [one for one in found.problems if _is_checked(one.where, checks)]
    nulls = [one for one in problems if one.message == LEFT_NULL]
    problems = [one for one in problems if one not in nulls]
    if checks.path:
        problems = [*_path_problems(request), *problems]
    if problems:
        raise _param_error(problems)
    if endpoint.protocol == "v3":
        _require_encrypted(request, checks, keys)
    named, warnings = str(endpoint), [*found.warnings, *map(str, nulls)]
    return [w if w.startswith(named) else f"{named}: {w}" for w in warnings]


def _require_encrypted(request: ReceivedRequest, checks: Checks, keys: PlatformKeys) -> None:
    if checks.query:
        opened_query(request, keys)
    if checks.body:
        opened(request, keys)


def _findings(request: ReceivedRequest, endpoint: Endpoint) -> Findings:
    if endpoint.protocol == "v2":
        return v2_findings(request, endpoint)
    query = request.target.partition("?")[2]
    if endpoint.body_kind == "multipart" and not request.is_multipart:
        return _mistaken("multipart/form-data is wanted")
    if endpoint.body_kind == "json" and request.is_multipart:
        return _mistaken("JSON is wanted, not multipart/form-data")
    return check_call(endpoint, {}, _body_option(request), query=query)


def _mistaken(message: str) -> Findings:
    return Findings((Problem("body", "", message),))


def _body_option(request: ReceivedRequest) -> dict[str, Any]:
    if request.is_multipart:
        parts = request.parts()
        return {"multipart": [{"name": one.name, "contents": one.content} for one in parts]}
    return {} if request.body == _NOTHING else {"body": request.body}


def _path_problems(request: ReceivedRequest) -> Iterator[Problem]:
    for name, value in request.variables.items():
        if not value:
            yield Problem("path", pointer_to("", name), "is empty text")
        elif _PLACEHOLDER.fullmatch(value):
            yield Problem("path", pointer_to("", name), "is a placeholder without its value")


def _is_checked(where: str, checks: Checks) -> bool:
    return {"path": checks.path, "query": checks.query}.get(where, checks.body)


def _location(problem: Problem) -> str:
    return problem.where if problem.where in {"path", "query"} else "body"


def _param_error(problems: list[Problem]) -> Refusal:
    """The first problem is in ``detail``, as the platform does, the others in the message."""
    first, others = problems[0], problems[1:]
    told = [f"{_location(one)} {one.pointer}: {one.message}" for one in others[:_MOST_TOLD]]
    if more := len(others) - len(told):
        told.append(f"and {more} more")
    also = f"; also {'; '.join(told)}" if told else ""
    detail = {"field": first.pointer, "location": _location(first), "issue": first.message}
    return Refusal(400, "PARAM_ERROR", f"参数错误{also}", detail)
