"""A call compared with the catalogue before it is sent: what ``check`` does."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from wechatpay_chain.catalogue import Endpoint, lookup
from wechatpay_chain.catalogue._check import check_call
from wechatpay_chain.catalogue._nearest import path_hint
from wechatpay_chain.exceptions import CheckError

__all__ = ["check"]

_SHOWN = 20
_log = logging.getLogger("wechatpay_chain")


def check(
    method: str, template: str, path: str, values: Mapping[str, Any], options: Mapping[str, Any]
) -> None:
    """Compare a call with what is documented.

    What may be right where the catalogue is behind is logged as a warning: a call that is not
    documented, a value that is not among the documented ones.

    Args:
        method: In upper case.
        template: The call's template.
        path: The template, expanded.
        values: The template's variables.
        options: The call's request options.

    Raises:
        CheckError: The call does not fit; lists everything at once.
        EncodingError: A value cannot be encoded.
    """
    endpoint = lookup(template, method)
    if endpoint is None:
        _log.warning("%s", path_hint(method, template))
        return
    findings = check_call(endpoint, values, options, query=path.partition("?")[2])
    for warning in findings.warnings:
        _log.warning("%s: %s", endpoint, warning)
    if findings.problems:
        raise CheckError(_message(endpoint, findings.problems), problems=findings.problems)


def _message(endpoint: Endpoint, problems: tuple[Any, ...]) -> str:
    count = f"{len(problems)} problems" if len(problems) > 1 else "1 problem"
    shown = [str(problem) for problem in problems[:_SHOWN]]
    rest = [f"and {len(problems) - _SHOWN} more"] if len(problems) > _SHOWN else []
    return f"{endpoint} is not called as documented, {count}: {'; '.join([*shown, *rest])}"
