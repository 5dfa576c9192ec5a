"""A protocol client: composes a call's request and runs it through the protocol's stack."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from wechatpay_chain._call.sink import check_sink, save
from wechatpay_chain._protocols.debug import Traced, check_debug, traced
from wechatpay_chain._transport.transport import check_transport_options
from wechatpay_chain._uri.query import encode_query
from wechatpay_chain._uri.target import normalize_target, parse_base_uri, split_url
from wechatpay_chain.exceptions import ConfigurationError, RequestOptionError
from wechatpay_chain.message import Headers, Request, Response
from wechatpay_chain.message._body import BODIES, require_replayable
from wechatpay_chain.message._headers import fields_problem
from wechatpay_chain.stack import HandlerStack

if TYPE_CHECKING:
    from wechatpay_chain._chain.preview import Preview
    from wechatpay_chain._protocols.hosts import TrustedHosts
    from wechatpay_chain._uri.target import Base
    from wechatpay_chain.typing import Handler, RequestOptions

__all__ = ["Protocol", "ProtocolClient"]


class Protocol(NamedTuple):
    """What distinguishes one protocol's client from another's.

    Attributes:
        name: ``v3`` or ``v2``.
        headers: The header fields of every request.
        prefix: What stands before a path in the tables of endpoints.
        check: Refuses options that are not the protocol's, before anything is sent.
        ready: Makes a body one that can be encoded again.
    """

    name: str
    headers: Mapping[str, str]
    prefix: str
    check: Callable[[Request, RequestOptions], None]
    ready: Callable[[RequestOptions], RequestOptions]


class ProtocolClient:
    """Sends requests by one protocol's recipe.

    Attributes:
        name: The protocol: ``v3`` or ``v2``.
        handler: Its handler stack, to be edited.
    """

    __slots__ = ("_bare", "_base", "_headers", "_hosts", "_protocol", "handler", "name")

    def __init__(
        self,
        protocol: Protocol,
        handler: HandlerStack,
        *,
        base: Base,
        hosts: TrustedHosts,
        own_headers: Mapping[str, str],
    ) -> None:
        """Make one.

        Args:
            protocol: What it speaks.
            handler: Its stack.
            base: Where paths are put.
            hosts: Where the client's own header fields may go.
            own_headers: The client's header fields, on top of the protocol's; they may hold a
                gateway's credential.
        """
        self._protocol = protocol
        self.name = protocol.name
        self.handler = handler
        self._base = base
        self._hosts = hosts
        self._bare = Headers(protocol.headers)
        self._headers = self._bare.merged(own_headers)

    def compose(self, method: str, path: str, options: RequestOptions) -> Request:
        """The request without body and signature: where it goes and what it asks for.

        Args:
            method: In upper case.
            path: An expanded path, or an absolute address.
            options: The call's options; ``base_uri``, ``query``, ``headers``, ``sink``,
                ``handler`` and ``debug`` are looked at.

        Raises:
            EncodingError: A query value cannot be encoded.
            RequestOptionError: One of these options cannot be used.
            TemplateError: The path makes no request-target.
        """
        origin, folder, rest = self._place(path, options)
        if "query" in options and (query := encode_query(options["query"])):
            rest += ("&" if "?" in rest else "?") + query
        target = normalize_target(folder + rest)
        headers = self._headers if self._hosts.trusts(origin) else self._bare
        if "headers" in options:
            headers = headers.merged(_checked(options["headers"]))
        _check(options)
        path = self._protocol.prefix + target.partition("?")[0][len(folder) :]
        prepared = options.keys().isdisjoint(BODIES)
        request = Request(method, origin, target, headers=headers, path=path, prepared=prepared)
        self._protocol.check(request, options)
        return request

    def ready(self, options: RequestOptions) -> RequestOptions:
        """*options* with a body that can be encoded again.

        Raises:
            RequestOptionError: It cannot be read, or is an upload that cannot be signed.
        """
        return self._protocol.ready(options)

    def send(self, request: Request, options: RequestOptions) -> Response:
        """Run *request* through the stack and, if asked to, save the answer's body."""
        response = self._resolve(options)(request, self.ready(options))
        if "sink" in options:
            save(response, options["sink"])
        return response

    def preview(self, request: Request, options: RequestOptions) -> Preview:
        """Run *request* through the stack as far as the transport, and send nothing.

        Raises:
            ConfigurationError: A middleware answers by itself: nothing would be sent.
            RequestOptionError: The body can be read only once, and the call needs it.
        """
        from wechatpay_chain._chain.preview import Capture, Captured, Preview

        require_replayable(options)
        own = options.get("handler")
        stack, capture = own if isinstance(own, HandlerStack) else self.handler, Capture()
        try:
            _over(stack, capture).resolve()(request, self.ready(options))
        except Captured:
            pass
        except Exception:
            # A middleware that catches everything, or runs its handler in a thread, makes an
            # error of its own of what carries the request out.
            if capture.request is None:
                raise
        if capture.request is None:
            raise ConfigurationError(
                "there is nothing to preview: a middleware answers this call by itself"
            )
        return Preview(capture.request)

    def _place(self, path: str, options: RequestOptions) -> tuple[str, str, str]:
        if path[:8].lower().startswith(("https://", "http://")):
            origin, target = split_url(path)
            return origin, "/", target[1:]
        origin, folder = self._base
        if "base_uri" in options:
            origin, folder = _call_base(options["base_uri"])
        return origin, folder, path.removeprefix("/")

    def _resolve(self, options: RequestOptions) -> Handler:
        own = options.get("handler")
        if own is None:
            return self.handler.resolve()
        if not isinstance(own, HandlerStack):
            return _over(self.handler, own).resolve()
        if own.handler is None or isinstance(own.handler, Traced):
            return own.resolve()
        return _over(own, own.handler).resolve()

    def __repr__(self) -> str:
        return f"<ProtocolClient {self.name} {''.join(self._base)}>"


def _over(stack: HandlerStack, terminal: Handler) -> HandlerStack:
    made = stack.copy()
    made.set_handler(traced(terminal))
    return made


def _call_base(uri: object) -> Base:
    try:
        return parse_base_uri(uri)
    except ValueError as error:
        raise RequestOptionError(f"base_uri: {error}", option="base_uri") from None


def _check(options: RequestOptions) -> None:
    """Refuse now what would otherwise fail after the request was sent, or in another thread."""
    if "sink" in options:
        check_sink(options["sink"])
    if "debug" in options:
        check_debug(options["debug"])
    check_transport_options(options)
    for name in ("stream", "http_errors", "check", "nonceless", "security"):
        if not isinstance(value := options.get(name, True), bool):
            raise RequestOptionError(
                f"{name} takes True or False, not {type(value).__name__}", option=name
            )
    if "handler" in options and not (
        isinstance(own := options["handler"], HandlerStack) or callable(own)
    ):
        raise RequestOptionError(
            f"handler takes a handler stack or a callable, not {type(own).__name__}",
            option="handler",
        )


def _checked(fields: object) -> Mapping[str, str]:
    if not isinstance(fields, Mapping):
        raise RequestOptionError(
            f"headers takes a mapping of text to text, not {type(fields).__name__}",
            option="headers",
        )
    if problem := fields_problem(fields):
        raise RequestOptionError(problem, option="headers")
    return fields
