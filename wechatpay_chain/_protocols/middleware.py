"""The handlers around any exchange, signed or not: bodies, statuses, debug output."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wechatpay_chain._codec import decode_json
from wechatpay_chain._display import without_controls
from wechatpay_chain._protocols.debug import request_text, response_text, write
from wechatpay_chain._protocols.status import status_error
from wechatpay_chain.exceptions import WeChatPayError
from wechatpay_chain.message._body import encode_payload

if TYPE_CHECKING:
    from wechatpay_chain.message import Request, Response
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["Traced", "http_errors", "prepare_body", "traced"]

# A write without a body still says what it would be: the platform refuses one without a type.
_ALWAYS_TYPED = frozenset({"POST", "PUT", "PATCH"})


def prepare_body(handler: Handler) -> Handler:
    """Turn ``json``, ``body``, ``form_params`` or ``multipart`` into bytes and a content type."""

    def prepared(request: Request, options: RequestOptions) -> Response:
        payload = encode_payload(options)
        if payload is None:
            return handler(_without_body(request), options)
        headers = {}
        if payload.own_type or "Content-Type" not in request.headers:
            headers["Content-Type"] = payload.content_type
        return handler(
            request.with_body(payload.content, headers, signed_body=payload.signed), options
        )

    return prepared


def _without_body(request: Request) -> Request:
    if request.method in _ALWAYS_TYPED and "Content-Type" not in request.headers:
        return request.with_headers({"Content-Type": "application/json; charset=utf-8"})
    return request


def http_errors(handler: Handler) -> Handler:
    """Raise for a status other than 2xx, unless ``http_errors`` is ``False``."""

    def raising(request: Request, options: RequestOptions) -> Response:
        response = handler(request, options)
        if not response.is_success and options.get("http_errors", True):
            raise status_error(response, _json_fields)
        return response

    return raising


def _json_fields(response: Response) -> Mapping[str, Any]:
    try:
        body = decode_json(response.content)
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


class Traced:
    """A terminal handler under ``debug``, which shows what it sends and receives.

    A request whose body was not encoded does not get this far.

    Args:
        handler: The terminal handler.
    """

    __slots__ = ("__wrapped__",)

    def __init__(self, handler: Handler) -> None:
        self.__wrapped__ = handler

    def __call__(self, request: Request, options: RequestOptions, /) -> Response:
        """Send *request*, and show it and its answer if ``debug`` asks for that."""
        request.require_prepared()
        debug = options.get("debug")
        if not debug:
            return self.__wrapped__(request, options)
        out = sys.stderr if debug is True else debug
        write(out, request_text(request))
        try:
            response = self.__wrapped__(request, options)
        except WeChatPayError as error:
            write(out, f"! {type(error).__name__}: {without_controls(str(error))}\n")
            raise
        write(out, response_text(response))
        return response

    def __repr__(self) -> str:
        return repr(self.__wrapped__)


def traced(handler: Handler) -> Handler:
    """*handler* under ``debug``, once."""
    return handler if isinstance(handler, Traced) else Traced(handler)
