"""Request options: told apart from template variables and checked, before anything is sent."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Mapping
from typing import Any, cast

from wechatpay_chain._call.sink import check_sink
from wechatpay_chain._protocols.debug import check_debug
from wechatpay_chain._transport.transport import check_transport_options
from wechatpay_chain.exceptions import RequestOptionError, TemplateError
from wechatpay_chain.message._headers import fields_problem
from wechatpay_chain.stack import HandlerStack
from wechatpay_chain.typing import BODIES, OPTION_NAMES, RequestOptions

__all__ = ["check_options", "split_options"]

_SWITCHES = ("stream", "http_errors", "check", "nonceless", "security")
_ALIKE = 0.7
# What other clients call it.
_ELSEWHERE = {"params": "query", "data": "json", "form": "form_params", "files": "multipart"}
_FIELDS = "The fields of a body go into json={…}, APIv2's into xml={…}."
# Guzzle's that are not needed.
_NEEDLESS = {
    "allow_redirects": "leave it out: redirects are never followed",
    "cert": "give the client merchant={'cert': path, 'key': path}, and the call security=True",
    "ssl_key": "give the client merchant={'cert': path, 'key': path}, and the call security=True",
}


def split_options(
    given: Mapping[str, Any] | None, keywords: Mapping[str, Any], variables: Collection[str]
) -> tuple[dict[str, Any], RequestOptions]:
    """Split what a verb was called with into template variables and request options.

    Args:
        given: The mapping a verb takes, as in PHP, or ``None``.
        keywords: The keywords; they win over the mapping.
        variables: The names of the template's variables.

    Returns:
        The variables' values, and the options. ``None`` means "not given" for an option.

    Raises:
        RequestOptionError: A name is neither, the mapping is none, or two options give a body.
        TemplateError: A variable has the name of a request option.
    """
    values: dict[str, Any] = {}
    options: dict[str, Any] = {}
    unknown: list[object] = []
    for name, value in _merged(given, keywords).items():
        if name in OPTION_NAMES:
            if value is not None:
                options[name] = value
        elif name in variables:
            values[name] = value
        elif name != "empty":  # needless where the trailing slash is written out, and harmless
            unknown.append(name)
    if unknown:
        raise _unknown(unknown, variables)
    if clash := OPTION_NAMES.intersection(variables):
        raise TemplateError(
            f"{{{min(clash)}}} has the name of a request option; call the placeholder otherwise"
        )
    if len(bodies := [name for name in BODIES if name in options]) > 1:
        raise RequestOptionError(
            f"{' and '.join(f'{name}=' for name in bodies)} all give a body; give one of them"
        )
    return values, cast("RequestOptions", options)


def _merged(given: Mapping[str, Any] | None, keywords: Mapping[str, Any]) -> Mapping[str, Any]:
    if given is None:
        return keywords
    if isinstance(given, str) and "/" in given:
        raise RequestOptionError(
            "a path goes in front of the verb: client['v3/…'].get(), not client.get('v3/…')"
        )
    if not isinstance(given, Mapping):
        raise RequestOptionError(
            "a verb takes a mapping of request options and template variables, or keywords, "
            f"not {type(given).__name__}; a JSON body goes to json="
        )
    return {**given, **keywords} if keywords else given


def _unknown(names: list[object], variables: Collection[str]) -> RequestOptionError:
    near = _near(str(names[0]), variables) if len(names) == 1 else None
    if needless := next((_NEEDLESS[name] for name in map(str, names) if name in _NEEDLESS), None):
        return RequestOptionError(
            f"unknown request option{'s' if len(names) > 1 else ''} "
            f"{', '.join(map(repr, names))}: {needless}",
            option=str(names[0]),
        )
    hint = f"did you mean {near}=?" if near else _FIELDS
    return RequestOptionError(
        f"unknown request option{'s' if len(names) > 1 else ''} {', '.join(map(repr, names))}: "
        f"{hint} This path's variables: {', '.join(variables) or 'none'}. "
        f"Request options: {', '.join(sorted(OPTION_NAMES))}",
        option=str(names[0]),
    )


def _near(name: str, variables: Collection[str]) -> str | None:
    if name in _ELSEWHERE:
        return _ELSEWHERE[name]
    return next(
        iter(difflib.get_close_matches(name, [*variables, *sorted(OPTION_NAMES)], 1, _ALIKE)), None
    )


def check_options(options: RequestOptions, foreign: Mapping[str, str]) -> None:
    """Refuse now what would otherwise fail after the request was sent, or in another thread.

    Args:
        options: The call's options; bodies are looked at where they are encoded.
        foreign: The options that only the other protocol has, each with what to say of it.

    Raises:
        RequestOptionError: One of them cannot be used.
    """
    for name in foreign.keys() & options.keys():
        raise RequestOptionError(f"{name}= {foreign[name]}", option=name)
    if "headers" in options:
        _check_headers(options["headers"])
    if "sink" in options:
        check_sink(options["sink"])
    if "debug" in options:
        check_debug(options["debug"])
    check_transport_options(options)
    for name in _SWITCHES:
        if not isinstance(value := options.get(name, True), bool):
            raise RequestOptionError(
                f"{name} takes True or False, not {type(value).__name__}", option=name
            )
    if "handler" in options:
        _check_handler(options["handler"])


def _check_headers(fields: object) -> None:
    if not isinstance(fields, Mapping):
        raise RequestOptionError(
            f"headers takes a mapping of text to text, not {type(fields).__name__}",
            option="headers",
        )
    if problem := fields_problem(fields):
        raise RequestOptionError(problem, option="headers")


def _check_handler(own: object) -> None:
    if not (isinstance(own, HandlerStack) or callable(own)):
        raise RequestOptionError(
            f"handler takes a handler stack or a callable, not {type(own).__name__}",
            option="handler",
        )
